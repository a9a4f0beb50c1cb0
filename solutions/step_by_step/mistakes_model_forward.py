"""Known mistakes in the forward pass of the whole network."""

from __future__ import annotations

from .entries import Entry

_RANGE = "range(1, layers + 1)"
_FED = "            A, parameters"
_LAST = "if layer == layers else"
_ANEW = (
    "The list of caches is made anew in each round of the loop, so only the last hidden layer's "
    "and the output layer's caches are in it: make it before the loop."
)
_FIRST_PARAMETERS = (
    "W1 and b1 are used for other layers than the first; each layer has parameters of its own."
)
_MADE_IN_THE_LOOP = (
    "        caches.append",
    "        if layer < layers:\n            caches = []\n        caches.append",
)

L_MODEL_FORWARD: list[Entry] = [
    (
        "sigmoid_in_hidden_layers",
        "The hidden layers use the sigmoid; only the output layer should.",
        ('else "relu"', 'else "sigmoid"'),
    ),
    (
        "relu_in_output_layer",
        "The output layer uses ReLU; it should use the sigmoid, passed as a text in quotes: "
        '"sigmoid".',
        ('"sigmoid" if', '"relu" if'),
    ),
    (
        "activations_of_the_layers_swapped",
        "Hidden layers and output layer have each other's activation: ReLU belongs inside, the "
        "sigmoid at the end.",
        ("layer == layers", "layer != layers"),
    ),
    (
        "relu_in_the_first_layer_only",
        "Only the first layer uses ReLU; all hidden layers do.",
        ("layer == layers", "layer > 1"),
    ),
    (
        "layers_fed_with_x",
        "Each layer is fed with X; it should get the layer before's output.",
        (_FED, "            X, parameters"),
    ),
    (
        "hidden_layers_fed_with_x",
        "Each hidden layer is fed with X; it should get the output of the layer before.",
        (_FED, f"            A {_LAST} X, parameters"),
    ),
    (
        "output_layer_fed_with_x",
        "The output layer is fed with X; it should get the output of the layer before.",
        (_FED, f"            X {_LAST} A, parameters"),
    ),
    (
        "output_layer_fed_with_an_older_output",
        "The output layer is fed with the input of the last hidden layer; it should get the "
        "output of that layer.",
        (
            "        A, cache =",
            "        if layer < layers:\n            A_prev = A\n        A, cache =",
        ),
        (_FED, f"            A_prev {_LAST} A, parameters"),
    ),
    (
        "output_layer_missing",
        "The output layer is never computed: the loop covers the hidden layers, one more step "
        "follows it.",
        (_RANGE, "range(1, layers)"),
    ),
    (
        "loop_includes_the_output_layer",
        "The loop over the hidden layers includes the output layer, which is then computed a "
        "second time: the loop ends at layer L - 1.",
        (_RANGE, "range(1, layers + 2)"),
        ("W{layer}", "W{min(layer, layers)}"),
        ("b{layer}", "b{min(layer, layers)}"),
        ("layer == layers", "layer > layers"),
    ),
    (
        "weights_and_activations_exchanged",
        "linear_activation_forward is called with W and A exchanged: the activations come first.",
        (_FED + '[f"W{layer}"]', '            parameters[f"W{layer}"], A'),
    ),
    ("caches_made_anew_in_each_round", _ANEW, _MADE_IN_THE_LOOP),
    ("caches_made_in_the_loop_alone", _ANEW, ("    caches = []\n", ""), _MADE_IN_THE_LOOP),
    (
        "hidden_cache_appended_after_the_loop",
        "Of the hidden layers only the last one's cache is in the list: it is appended after the "
        "loop, and each has to be appended within it.",
        (
            "len(parameters) // 2",
            "len(parameters) // 2\n    if layers == 1:\n        caches += [cache]",
        ),
        ("        caches.append", "        if layer >= layers - 1:\n            caches.append"),
    ),
    (
        "last_hidden_layer_skipped",
        "The last hidden layer is skipped: the loop over the hidden layers ends at layer L - 1.",
        (
            "        A, cache =",
            "        if layer == layers - 1:\n            continue\n        A, cache =",
        ),
    ),
    (
        "first_layer_skipped_forward",
        "The first layer is skipped: layers are counted from 1.",
        (_RANGE, "range(2, layers + 1)"),
    ),
    (
        "loop_runs_backwards",
        "The loop starts at the last layer; the forward pass goes from layer 1 to layer L.",
        (_RANGE, f"reversed({_RANGE})"),
    ),
    (
        "returned_in_the_loop",
        "It returns after the first layer: the return stands inside the loop.",
        ("    return A,", "        return A,"),
    ),
    (
        "first_weights_everywhere",
        _FIRST_PARAMETERS,
        ("W{layer}", "W1"),
        ("b{layer}", "b1"),
    ),
    (
        "first_weights_in_all_hidden_layers",
        _FIRST_PARAMETERS,
        ("W{layer}", "W{layer if layer == layers else 1}"),
        ("b{layer}", "b{layer if layer == layers else 1}"),
    ),
    (
        "first_bias_everywhere",
        "Every layer uses b1; each has a bias of its own.",
        ("b{layer}", "b1"),
    ),
    (
        "weights_for_biases",
        "The weights stand in the place of the bias as well: the third argument is b of the layer.",
        ("b{layer}", "W{layer}"),
    ),
    (
        "output_layer_with_hidden_weights",
        "The output layer uses the parameters of the last hidden layer: its own are those of "
        "layer L.",
        ("W{layer}", "W{l if layer == layers else layer}"),
        ("b{layer}", "b{l if layer == layers else layer}"),
        ("append(cache)", "append(cache)\n        l = layer"),
    ),
    (
        "parameters_counted_from_zero",
        "The keys are counted from 0: the parameters of the first layer are W1 and b1.",
        ("W{layer}", "W{layer - 1}"),
        ("b{layer}", "b{layer - 1}"),
    ),
    (
        "parameters_without_numbers",
        "The keys have no number: the parameters of layer l are W and b with the number l.",
        ("W{layer}", "W"),
        ("b{layer}", "b"),
    ),
    (
        "layers_not_halved",
        "It asks for a layer that is not there: parameters holds two entries for each layer, so "
        "the number of layers L is half its length, and the last layer is L.",
        ("len(parameters) // 2", "len(parameters)"),
    ),
    (
        "two_layers_hard_coded",
        "It works for two layers only: take the number of layers from the parameters.",
        ("len(parameters) // 2", "2"),
    ),
    (
        "three_layers_hard_coded",
        "It works for three layers only: take the number of layers from the parameters.",
        ("len(parameters) // 2", "3"),
    ),
    (
        "hidden_output_returned",
        "The first result is the output of the last hidden layer; it should be the output of the "
        "network, AL.",
        ("        A, cache =", "        hidden = A\n        A, cache ="),
        ("return A,", "return hidden,"),
    ),
    (
        "last_cache_missing",
        "The cache of the output layer is not appended to the list.",
        ("return A, caches", "return A, caches[:-1]"),
    ),
    (
        "hidden_caches_missing",
        "Only the output layer's cache is in the list: append one for every layer.",
        ("return A, caches", "return A, caches[-1:]"),
    ),
    (
        "caches_overwritten",
        "The second result is the cache of the output layer alone: each layer's cache is appended "
        "to the list caches, and the list is returned, not overwritten.",
        ("caches.append(cache)", "caches = cache"),
    ),
    (
        "caches_left_empty",
        "The list of caches is empty: append the cache of each layer.",
        ("caches.append(cache)", "pass"),
    ),
    (
        "append_assigned",
        "caches becomes None: append changes the list and returns nothing, so do not assign its "
        "result.",
        ("caches.append(cache)", "caches = caches.append(cache)"),
    ),
    (
        "cache_appended_twice",
        "Every cache is in the list twice.",
        ("caches.append(cache)", "caches += [cache, cache]"),
    ),
    (
        "caches_flattened",
        "The caches are taken apart as they enter the list: append each as one thing.",
        ("caches.append(cache)", "caches += cache"),
    ),
    (
        "caches_in_reverse_order",
        "The caches stand in reverse order: the first layer's comes first.",
        ("caches.append(cache)", "caches.insert(0, cache)"),
    ),
    (
        "only_linear_caches",
        "The list holds the linear caches only; append the whole cache of each layer.",
        ("caches.append(cache)", "caches.append(cache[0])"),
    ),
    (
        "only_activation_caches",
        "The list holds the activation caches only; append the whole cache of each layer.",
        ("caches.append(cache)", "caches.append(cache[1])"),
    ),
    (
        "outputs_appended",
        "The list holds the outputs of the layers; append the cache of each layer.",
        ("caches.append(cache)", "caches.append(A)"),
    ),
    (
        "outputs_appended_with_the_caches",
        "Each entry of the list is a pair of output and cache; append the cache alone.",
        ("caches.append(cache)", "caches.append((A, cache))"),
    ),
    (
        "predictions_rounded",
        "AL holds only 0 and 1: the predictions are the probabilities themselves, as the sigmoid "
        "gives them.",
        ("return A, caches", "return A > 0.5, caches"),
    ),
    (
        "caches_not_returned",
        "Only AL comes back; the result is AL and the list of caches.",
        ("return A, caches", "return A"),
    ),
    (
        "caches_before_the_result",
        "The two results are exchanged: first AL, then the list of caches.",
        ("return A, caches", "return caches, A"),
    ),
]
