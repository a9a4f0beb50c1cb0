"""The numbers of the workbook, by the committed file and by the reference."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.content.description import Assignment
from autograder.content.exercise import Case, Tolerance
from autograder.judging.compare import compare
from tests.content.published_cases import assert_equal, cases_of, loaded
from tests.support import ASSIGNMENTS

# The numbers below are rounded to eight decimals.
ROUNDED = 5.1e-9
COMPUTED = Tolerance(rtol=1e-12, atol=1e-14)


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return loaded(request.param)


@pytest.fixture(scope="module")
def cases(assignment: Assignment) -> dict[tuple[str, str], Case]:
    return cases_of(assignment.id)


def drawn(seed: int, *shapes: tuple[int, ...]) -> list[np.ndarray]:
    """Standard normals of these shapes, in this order, from the legacy stream."""
    stream = np.random.RandomState(seed)
    return [stream.randn(*shape) for shape in shapes]


def named(names: str, values: list[np.ndarray]) -> dict[str, np.ndarray]:
    return dict(zip(names.split(), values, strict=True))


def zeros(rows: int) -> list[list[float]]:
    return [[0.0]] * rows


def activation_forward_args(activation: str) -> tuple[Any, ...]:
    return (*drawn(2, (3, 2), (1, 3), (1, 1)), activation)


def activation_backward_args(activation: str) -> tuple[Any, ...]:
    dA, A_prev, W, b, Z = drawn(2, (1, 2), (3, 2), (1, 3), (1, 1), (1, 2))
    return dA, ((A_prev, W, b), Z), activation


def model_forward_args() -> tuple[Any, ...]:
    X, *rest = drawn(6, (5, 4), (4, 5), (4, 1), (3, 4), (3, 1), (1, 3), (1, 1))
    return X, named("W1 b1 W2 b2 W3 b3", rest)


def linear_backward_args() -> tuple[Any, ...]:
    dZ, *cache = drawn(1, (3, 4), (5, 4), (3, 5), (3, 1))
    return dZ, tuple(cache)


def model_backward_args() -> tuple[Any, ...]:
    AL, A1, W1, b1, Z1, A2, W2, b2, Z2 = drawn(
        3, (1, 2), (4, 2), (3, 4), (3, 1), (3, 2), (3, 2), (1, 3), (1, 1), (1, 2)
    )
    return AL, np.array([[1, 0]]), (((A1, W1, b1), Z1), ((A2, W2, b2), Z2))


def update_args() -> tuple[Any, ...]:
    shapes = (3, 4), (3, 1), (1, 3), (1, 1)
    params, grads = drawn(2, *shapes), drawn(3, *shapes)
    return named("W1 b1 W2 b2", params), named("dW1 db1 dW2 db2", grads), 0.1


def three_layers_backward_args() -> tuple[Any, ...]:
    """The forward pass through the published network of three layers, written out."""
    A, parameters = model_forward_args()
    caches = []
    for layer in (1, 2, 3):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        Z = W @ A + b
        caches.append(((A, W, b), Z))
        A = np.maximum(0, Z) if layer < 3 else 1 / (1 + np.exp(-Z))
    return A, np.array([[1, 0, 1, 0]]), caches


def three_layers_update_args() -> tuple[Any, ...]:
    """The parameters, and the gradients by the formulas of the backward pass, written out."""
    AL, Y, caches = three_layers_backward_args()
    m, dZ, grads = 4, AL - Y, {}
    for layer in (3, 2, 1):
        (A, W, _b), _Z = caches[layer - 1]
        dA = W.T @ dZ
        grads[f"dA{layer - 1}"] = dA
        grads[f"dW{layer}"], grads[f"db{layer}"] = dZ @ A.T / m, dZ.sum(axis=1, keepdims=True) / m
        dZ = dA * (A > 0)
    return model_forward_args()[1], grads, 0.5


# Exercise, case, arguments by the recipe, and what a correct answer prints for the parts by name.
Row = tuple[str, str, tuple[Any, ...], dict[str, Any]]
STEP_BY_STEP: list[Row] = [
    (
        "initialize_parameters",
        "fixture",
        (3, 2, 1),
        {
            "W1": [
                [0.01624345, -0.00611756, -0.00528172],
                [-0.01072969, 0.00865408, -0.02301539],
            ],
            "b1": zeros(2),
            "W2": [[0.01744812, -0.00761207]],
            "b2": zeros(1),
        },
    ),
    (
        "initialize_parameters_deep",
        "fixture",
        ([5, 4, 3],),
        {
            "W1": [
                [0.01788628, 0.0043651, 0.00096497, -0.01863493, -0.00277388],
                [-0.00354759, -0.00082741, -0.00627001, -0.00043818, -0.00477218],
                [-0.01313865, 0.00884622, 0.00881318, 0.01709573, 0.00050034],
                [-0.00404677, -0.0054536, -0.01546477, 0.00982367, -0.01101068],
            ],
            "b1": zeros(4),
            "W2": [
                [-0.01185047, -0.0020565, 0.01486148, 0.00236716],
                [-0.01023785, -0.00712993, 0.00625245, -0.00160513],
                [-0.00768836, -0.00230031, 0.00745056, 0.01976111],
            ],
            "b2": zeros(3),
        },
    ),
    (
        "linear_forward",
        "fixture",
        tuple(drawn(1, (3, 2), (1, 3), (1, 1))),
        {"Z": [[3.26295337, -1.23429987]]},
    ),
    (
        "linear_forward",
        "fixture_two_units",
        tuple(drawn(4, (3, 4), (2, 3), (2, 1))),
        {
            "Z": [
                [0.22149976, 1.73679598, -0.63088155, 1.31883438],
                [0.83172839, -0.5918458, 1.04672859, -0.20979495],
            ]
        },
    ),
    (
        "linear_activation_forward",
        "fixture_sigmoid",
        activation_forward_args("sigmoid"),
        {"A": [[0.96890023, 0.11013289]]},
    ),
    (
        "linear_activation_forward",
        "fixture_relu",
        activation_forward_args("relu"),
        {"A": [[3.43896131, 0.0]]},
    ),
    (
        "L_model_forward",
        "fixture",
        model_forward_args(),
        {"AL": [[0.03921668, 0.70498921, 0.19734387, 0.04728177]]},
    ),
    (
        "compute_cost",
        "fixture",
        (np.array([[0.8, 0.9, 0.4]]), np.array([[1, 1, 0]])),
        {"cost": 0.2797765635793422},
    ),
    (
        "linear_backward",
        "fixture",
        linear_backward_args(),
        {
            "dA_prev": [
                [-1.15171336, 0.06718465, -0.3204696, 2.09812712],
                [0.60345879, -3.72508701, 5.81700741, -3.84326836],
                [-0.4319552, -1.30987417, 1.72354705, 0.05070578],
                [-0.38981415, 0.60811244, -1.25938424, 1.47191593],
                [-2.52214926, 2.67882552, -0.67947465, 1.48119548],
            ],
            "dW": [
                [0.07313866, -0.0976715, -0.87585828, 0.73763362, 0.00785716],
                [0.85508818, 0.37530413, -0.59912655, 0.71278189, -0.58931808],
                [0.97913304, -0.24376494, -0.08839671, 0.55151192, -0.10290907],
            ],
            "db": [[-0.14713786], [-0.11313155], [-0.13209101]],
        },
    ),
    (
        "linear_activation_backward",
        "fixture_sigmoid",
        activation_backward_args("sigmoid"),
        {
            "dA_prev": [
                [0.11017994, 0.01105339],
                [0.09466817, 0.00949723],
                [-0.05743092, -0.00576154],
            ],
            "dW": [[0.10266786, 0.09778551, -0.01968084]],
            "db": [[-0.05729622]],
        },
    ),
    (
        "linear_activation_backward",
        "fixture_relu",
        activation_backward_args("relu"),
        {
            "dA_prev": [[0.44090989, 0.0], [0.37883606, 0.0], [-0.2298228, 0.0]],
            "dW": [[0.44513824, 0.37371418, -0.10478989]],
            "db": [[-0.20837892]],
        },
    ),
    (
        "L_model_backward",
        "fixture",
        model_backward_args(),
        {
            "dA0": [
                [0.0, 0.52257901],
                [0.0, -0.3269206],
                [0.0, -0.32070404],
                [0.0, -0.74079187],
            ],
            "dA1": [
                [0.12913162, -0.44014127],
                [-0.14175655, 0.48317296],
                [0.01663708, -0.05670698],
            ],
            "dW1": [
                [0.41010002, 0.07807203, 0.13798444, 0.10502167],
                [0.0, 0.0, 0.0, 0.0],
                [0.05283652, 0.01005865, 0.01777766, 0.0135308],
            ],
            "dW2": [[-0.39202432, -0.13325855, -0.04601089]],
            "db1": [[-0.22007063], [0.0], [-0.02835349]],
            "db2": [[0.15187861]],
        },
    ),
    (
        "L_model_backward",
        "fixture_three_layers",
        three_layers_backward_args(),
        {
            "dA2": [
                [-0.90296799, 0.66256634, -0.75435613, 0.04443658],
                [-0.40956789, 0.3005266, -0.34216058, 0.02015553],
                [0.72842463, -0.53449252, 0.60853939, -0.03584701],
            ],
            "dW3": [[-0.3318847, -1.46915076, -2.72373286]],
            "db3": [[-0.25279212]],
            "dA1": [
                [0.07087244, -0.08397126, -0.22850941, -0.00348775],
                [1.94783404, -0.90679679, 0.24120528, -0.09585621],
                [-1.59060316, 0.80732426, -0.28689363, 0.07827627],
                [2.03659363, -0.56815159, 1.42191788, -0.10022422],
            ],
            "dW2": [
                [0.52680672, 0.0, -0.91449972, -1.09944501],
                [0.0, 0.0, -0.41479845, -0.49868587],
                [0.06198736, 0.48400427, 0.73772728, 0.88692272],
            ],
            "db2": [[-0.04899127], [-0.09735309], [0.32527925]],
            "dA0": [
                [0.88835159, -0.02979373, -0.36483859, -0.04371728],
                [-1.97508853, -0.15220549, -0.03683079, 0.09719745],
                [-3.06288971, 0.11390498, 0.48187572, 0.15072998],
                [-2.44814749, 0.03893176, 0.06228452, 0.12047748],
                [0.29394259, -0.06924722, -0.05958942, -0.01446541],
            ],
            "dW1": [
                [-0.02774737, -0.08355789, -0.14129342, -0.03233206, -0.03297504],
                [0.01313488, 0.06796343, 0.15866969, 0.00670118, 0.03824463],
                [0.10638664, 0.9592409, -0.64008829, 0.13609096, -0.01440844],
                [-0.13621647, -1.22820321, 0.81956315, -0.17424961, 0.01844844],
            ],
            "db1": [[-0.07812017], [0.06030132], [-0.37808172], [0.48409235]],
        },
    ),
    (
        "update_parameters",
        "fixture",
        update_args(),
        {
            "W1": [
                [-0.59562069, -0.09991781, -2.14584584, 1.82662008],
                [-1.76569676, -0.80627147, 0.51115557, -1.18258802],
                [-1.0535704, -0.86128581, 0.68284052, 2.20374577],
            ],
            "b1": [[-0.04659241], [-1.28888275], [0.53405496]],
            "W2": [[-0.55569196, 0.0354055, 1.32964895]],
            "b2": [[-0.84610769]],
        },
    ),
    (
        "update_parameters",
        "fixture_three_layers",
        three_layers_update_args(),
        {
            "W1": [
                [0.36868229, 1.85436926, -1.2858291, -0.44746594, 0.84114136],
                [-1.18299892, 1.53050794, 0.63337025, -0.18435719, 0.51507721],
                [-0.63980628, -1.96147372, 1.17729177, 0.87505351, 0.12164566],
                [0.04615155, -1.51304294, -1.24418904, -0.37838351, 0.22448637],
            ],
            "b1": [[1.42409531], [-0.54977775], [-0.59111128], [0.71356341]],
            "W2": [
                [-0.39013974, -1.36861282, 1.6757305, -0.30777893],
                [-0.56147088, -1.0335199, 0.56617018, 1.32302427],
                [-0.4064984, 0.15436544, -0.84030992, 1.89314645],
            ],
            "b2": [[1.52728116], [-0.54678317], [0.36570143]],
            "W3": [[1.10576715, 1.16086077, 0.6037094]],
            "b3": [[-0.03597092]],
        },
    ),
]
TABLE_Z = np.array([[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]])
TABLE_DA = np.array([[1.0, -2.0, 0.5], [-1.0, 2.0, 3.0]])
ACTIVATIONS: list[Row] = [
    ("sigmoid", "fixture", (-0.19282691566774998,), {"A": 0.4519420872071204}),
    (
        "sigmoid",
        "fixture_table",
        (TABLE_Z,),
        {"A": [[0.11920292, 0.37754067, 0.5], [0.62245933, 0.73105858, 0.95257413]]},
    ),
    ("relu", "fixture", (np.array([-0.22916360952618312]),), {"A": [0.0]}),
    ("relu", "fixture_table", (TABLE_Z,), {"A": [[0.0, 0.0, 0.0], [0.5, 1.0, 3.0]]}),
    (
        "sigmoid_backward",
        "fixture",
        (np.array([0.690707054736731]), np.array([1.7260192920596784])),
        {"dZ": [0.08859494]},
    ),
    (
        "sigmoid_backward",
        "fixture_table",
        (TABLE_DA, TABLE_Z),
        {"dZ": [[0.10499359, -0.47000742, 0.125], [-0.23500371, 0.39322387, 0.13552998]]},
    ),
    (
        "relu_backward",
        "fixture",
        (np.array([0.9157550385590463]), np.array([-0.8093509617462485])),
        {"dZ": [0.0]},
    ),
    (
        "relu_backward",
        "fixture_table",
        (TABLE_DA, TABLE_Z),
        {"dZ": [[0.0, 0.0, 0.0], [-1.0, 2.0, 3.0]]},
    ),
]
NUMBERS = {"step_by_step": STEP_BY_STEP, "activations": ACTIVATIONS}
ROWS = [(name, *row) for name, rows in NUMBERS.items() for row in rows]
every_number = pytest.mark.parametrize(
    ("name", "exercise", "case", "args", "printed"), ROWS, ids=["-".join(row[:3]) for row in ROWS]
)


def assert_prints(returns: str, value: Any, printed: dict[str, Any]) -> None:
    """Compare the returned parts, or the returned dict, with the printed numbers."""
    if not isinstance(value, dict):
        names = [name.strip() for name in returns.split(",")]
        value = dict(zip(names, value if len(names) > 1 else [value], strict=True))
        value = {name: part for name, part in value.items() if name in printed}
    assert set(value) == set(printed)
    for name, numbers in printed.items():
        assert np.shape(value[name]) == np.shape(numbers)
        np.testing.assert_allclose(value[name], numbers, rtol=0, atol=ROUNDED, err_msg=name)


class TestTheNumbers:
    def test_every_published_case_is_in_the_table(
        self, assignment: Assignment, cases: dict[tuple[str, str], Case]
    ) -> None:
        numbers = NUMBERS[assignment.id]
        assert [(exercise, case) for exercise, case, _args, _printed in numbers] == list(cases)
        assert list(dict.fromkeys(row[0] for row in numbers)) == list(assignment.names)

    @every_number
    def test_of_the_committed_file(
        self, name: str, exercise: str, case: str, args: tuple[Any, ...], printed: dict[str, Any]
    ) -> None:
        returns = {e.name: e.returns for e in loaded(name).exercises}[exercise]
        found = cases_of(name)[exercise, case]
        if case == "fixture_three_layers":  # the arguments are computed, so they are rounded
            assert compare(args, found.args, COMPUTED).passed
        else:
            assert_equal(found.args, args)
        assert_prints(returns, found.expected, printed)

    @every_number
    def test_of_the_reference(
        self, name: str, exercise: str, case: str, args: tuple[Any, ...], printed: dict[str, Any]
    ) -> None:
        answers = loaded(name).answers
        assert answers is not None
        returns = {e.name: e.returns for e in loaded(name).exercises}[exercise]
        assert_prints(returns, answers.functions[exercise](*args), printed)

    def test_caches(self) -> None:
        cases = cases_of("step_by_step")
        case = cases["linear_forward", "fixture"]
        assert_equal(case.expected[1], case.args)
        case = cases["linear_activation_forward", "fixture_relu"]
        linear_cache, Z = case.expected[1]
        assert_equal(linear_cache, case.args[:3])
        np.testing.assert_allclose(np.maximum(Z, 0), case.expected[0])
        assert len(cases["L_model_forward", "fixture"].expected[1]) == 3
        for (exercise, _name), case in cases_of("activations").items():
            if not exercise.endswith("_backward"):
                assert_equal(case.expected[1], case.args[0])

    def test_the_cost_is_exact_to_thirteen_digits(self) -> None:
        expected = cases_of("step_by_step")["compute_cost", "fixture"].expected
        assert expected.shape == ()
        assert float(expected) == pytest.approx(0.2797765635793422, abs=5e-14)
