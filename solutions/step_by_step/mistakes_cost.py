"""Known mistakes in the cost."""

from __future__ import annotations

from .entries import ADDED, Entry

_FIRST, _SECOND = "Y * np.log(AL)", "(1 - Y) * np.log(1 - AL)"
_ONE_ONLY = (
    "The minus and the division by m belong to both terms: put parentheses around the two terms, "
    "here {}."
)

COMPUTE_COST: list[Entry] = [
    (
        "cost_not_averaged",
        "It looks like the mean over examples is missing: divide the sum by m, which is "
        "Y.shape[1].",
        (" / m", ""),
    ),
    (
        "cost_averaged_twice",
        "The mean is taken twice: divide by m once, or use np.mean alone.",
        (" / m", " / m / m"),
    ),
    (
        "cost_multiplied_by_m",
        "The sum is multiplied by m; a mean is the sum divided by m.",
        (" / m", " * m"),
    ),
    (
        "cost_averaged_over_one_example_less",
        "The sum is divided by m - 1; the mean divides by m.",
        (" / m", " / (m - 1)"),
    ),
    (
        "cost_not_negated",
        "The cost should be positive: the minus before the sum is missing.",
        ("-np.sum", "np.sum"),
    ),
    (
        "cost_neither_averaged_nor_negated",
        "The sum is there, but neither the minus before it nor the division by m.",
        ("-np.sum", "np.sum"),
        (" / m", ""),
    ),
    (
        "negative_term_missing",
        "The term for the examples with label 0 is missing: (1 - Y) log(1 - AL).",
        (f" + {_SECOND}", ""),
    ),
    (
        "positive_term_missing",
        "The term for the examples with label 1 is missing: Y log(AL).",
        (f"{_FIRST} + ", ""),
    ),
    (
        "second_term_subtracted",
        "The second term of the loss is subtracted; both are added, with one minus before the sum "
        "and parentheses around both.",
        (" + (1", " - (1"),
    ),
    (
        "second_term_neither_negated_nor_averaged",
        _ONE_ONLY.format("the second has neither"),
        (" + (1", " - m * (1"),
    ),
    (
        "second_term_not_averaged",
        _ONE_ONLY.format("the second is not divided"),
        (" + (1", " + m * (1"),
    ),
    (
        "first_term_not_averaged",
        _ONE_ONLY.format("the first is not divided"),
        (f"= {_FIRST}", f"= m * {_FIRST}"),
    ),
    (
        "first_term_averaged_only_second_negated_only",
        _ONE_ONLY.format("the first is not divided and the second not negated"),
        (f"= {_FIRST}", f"= m * {_FIRST}"),
        (" + (1", " - (1"),
    ),
    (
        "first_term_not_negated",
        _ONE_ONLY.format("the first has no minus"),
        (f"= {_FIRST}", f"= -{_FIRST}"),
    ),
    (
        "first_term_neither_negated_nor_averaged",
        _ONE_ONLY.format("the first has neither"),
        (f"= {_FIRST}", f"= -m * {_FIRST}"),
    ),
    (
        "parentheses_of_the_label_missing",
        "1 - Y needs parentheses before it is multiplied: without them Y alone is multiplied.",
        ("(1 - Y) *", "1 - Y *"),
    ),
    (
        "parentheses_of_the_logarithm_closed_early",
        "The second logarithm is taken of 1 alone: 1 - AL belongs inside its parentheses.",
        ("np.log(1 - AL)", "np.log(1) - AL"),
    ),
    (
        "terms_multiplied",
        "The cost is 0, as it is when the two terms of the loss are multiplied; they are added.",
        (" + (1", " * (1"),
    ),
    (
        "labels_swapped",
        "The labels are swapped: Y goes with log(AL) and 1 - Y with log(1 - AL).",
        ("Y * np.log(AL) + (1 - Y)", "(1 - Y) * np.log(AL) + Y"),
    ),
    (
        "labels_and_predictions_swapped",
        "Y and AL are swapped: the logarithm is taken of the prediction, not of the label.",
        (
            f"{_FIRST} + {_SECOND}",
            "AL * np.log(Y) + (1 - AL) * np.log(1 - Y)",
        ),
    ),
    (
        "second_logarithm_of_the_prediction",
        "The second term takes the logarithm of AL; there it is 1 - AL.",
        ("np.log(1 - AL)", "np.log(AL)"),
    ),
    (
        "first_logarithm_of_the_rest",
        "The first term takes the logarithm of 1 - AL; there it is AL.",
        ("np.log(AL)", "np.log(1 - AL)"),
    ),
    (
        "second_logarithm_of_one_plus",
        "The second term takes the logarithm of 1 + AL; there it is 1 - AL.",
        ("np.log(1 - AL)", "np.log(1 + AL)"),
    ),
    (
        "second_logarithm_of_the_label",
        "The second term takes the logarithm of 1 - Y; there it is 1 - AL.",
        ("np.log(1 - AL)", "np.log(1 - Y)"),
    ),
    (
        "label_missing_in_the_second_term",
        "The second term counts for all examples; it is multiplied by 1 - Y.",
        ("(1 - Y) * np", "np"),
    ),
    (
        "label_missing_in_the_first_term",
        "The first term counts for all examples; it is multiplied by Y.",
        (f"= {_FIRST}", "= np.log(AL)"),
    ),
    (
        "logarithm_missing",
        "The logarithms are missing: the loss is made of log(AL) and log(1 - AL).",
        ("np.log(", "("),
    ),
    (
        "second_logarithm_missing",
        "The second logarithm is missing: the second term is made of log(1 - AL).",
        ("np.log(1 - AL)", "(1 - AL)"),
    ),
    (
        "first_logarithm_missing",
        "The first logarithm is missing: the first term is made of log(AL).",
        ("np.log(AL)", "AL"),
    ),
    (
        "exponential_for_logarithm",
        "The exponential stands where the logarithm belongs.",
        ("np.log(", "np.exp("),
    ),
    (
        "logarithm_of_base_two",
        "The logarithm has another base: np.log is the natural one.",
        ("np.log(", "np.log2("),
    ),
    (
        "logarithm_of_base_ten",
        "The logarithm has another base: np.log is the natural one.",
        ("np.log(", "np.log10("),
    ),
    (
        "one_added_in_the_logarithms",
        "The logarithms are those of 1 plus the number, as np.log1p gives them; np.log takes the "
        "number itself.",
        ("np.log(", "np.log1p("),
    ),
    (
        "small_number_in_the_logarithms",
        ADDED.format("the logarithms"),
        ("np.log(", "np.log(1e-5 + "),
    ),
    (
        "larger_number_in_the_logarithms",
        ADDED.format("the logarithms"),
        ("np.log(", "np.log(1e-3 + "),
    ),
    (
        "cost_squeezed_but_not_summed",
        "The losses of the examples are not summed: the cost is one number, the sum divided by m.",
        ("np.sum(losses) / m", "np.squeeze(losses / m)"),
    ),
    (
        "cost_not_summed",
        "The result is one loss for each example; their mean is needed.",
        ("np.sum(losses)", "losses"),
    ),
    (
        "every_label_with_every_output",
        "Every label is multiplied with every output, as the product of Y.T and a row does: each "
        "label belongs to its own example, entry by entry.",
        (_FIRST, "(Y.T @ np.log(AL))"),
        (_SECOND, "((1 - Y).T @ np.log(1 - AL))"),
    ),
    (
        "product_of_two_rows",
        "Two rows cannot be multiplied as matrices: multiply entry by entry, or transpose the "
        "second row.",
        (_FIRST, "np.dot(Y, np.log(AL))"),
        (_SECOND, "np.dot(1 - Y, np.log(1 - AL))"),
    ),
    (
        "first_example_only",
        "Only the loss of the first example counts: take the mean over all examples.",
        ("np.sum(losses) / m", "losses[0, 0]"),
    ),
    (
        "cost_returned_in_the_loop",
        "Only the loss of the first example is in the sum: a loop over the examples has to reach "
        "all of them before it returns.",
        ("np.sum(losses)", "losses[0, 0]"),
    ),
    (
        "cost_overwritten_in_the_loop",
        "Only the loss of the last example is in the sum: a loop over the examples adds each loss "
        "to the sum.",
        ("np.sum(losses)", "losses[0, -1]"),
    ),
    (
        "cost_overwritten_in_the_loop_without_a_mean",
        "The cost is the loss of the last example alone: each round of the loop replaces the "
        "earlier ones. Add the losses, then divide the sum by m.",
        ("np.sum(losses) / m", "losses[0, -1]"),
    ),
    (
        "cost_averaged_in_the_loop",
        "The division by m stands inside the loop over the examples, so the first losses are "
        "divided again and again: divide the whole sum once, after the loop.",
        ("losses) / m", "losses / m ** np.arange(m, 0.0, -1))"),
    ),
    (
        "first_example_left_out",
        "The first example is left out: examples are counted from 0.",
        ("np.sum(losses)", "np.sum(losses[:, 1:])"),
    ),
    (
        "last_example_left_out",
        "The last example is left out: a loop over the examples ends at m - 1, so range(m) covers "
        "them.",
        ("np.sum(losses)", "np.sum(losses[:, :-1])"),
    ),
    (
        "squared_error",
        "This is the squared error; the exercise asks for the cross-entropy.",
        ("np.sum(losses)", "-np.sum((AL - Y) ** 2)"),
    ),
    (
        "squared_error_halved",
        "This is half of the squared error; the exercise asks for the cross-entropy.",
        ("np.sum(losses)", "-np.sum((AL - Y) ** 2) / 2"),
    ),
    (
        "absolute_error",
        "This is the absolute error; the exercise asks for the cross-entropy.",
        ("np.sum(losses)", "-np.sum(np.abs(AL - Y))"),
    ),
    (
        "mean_difference",
        "This is the mean difference of outputs and labels; the exercise asks for the "
        "cross-entropy.",
        ("np.sum(losses)", "-np.sum(AL - Y)"),
    ),
    (
        "share_of_right_answers",
        "This is the share of right answers; the exercise asks for the cross-entropy.",
        ("np.sum(losses)", "-np.sum((AL > 0.5) == Y)"),
    ),
    ("cost_halved", "There is a factor of one half too many.", ("/ m", "/ (2 * m)")),
    (
        "examples_hard_coded",
        "It divides by 3 whatever comes in: the number of examples is Y.shape[1].",
        ("Y.shape[1]", "3"),
    ),
]
