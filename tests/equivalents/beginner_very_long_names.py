"""
Homework "a deep network, step by step".

My mentor told me that names should say everything, so mine do.
"""

import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    factor_that_makes_the_random_weights_small = 0.01

    weight_matrix_between_input_and_hidden_layer = (
        np.random.randn(n_h, n_x) * factor_that_makes_the_random_weights_small
    )
    bias_column_vector_of_the_hidden_layer = np.zeros(shape=(n_h, 1))
    weight_matrix_between_hidden_and_output_layer = (
        np.random.randn(n_y, n_h) * factor_that_makes_the_random_weights_small
    )
    bias_column_vector_of_the_output_layer = np.zeros(shape=(n_y, 1))

    dictionary_with_all_the_parameters = {
        "W1": weight_matrix_between_input_and_hidden_layer,
        "b1": bias_column_vector_of_the_hidden_layer,
        "W2": weight_matrix_between_hidden_and_output_layer,
        "b2": bias_column_vector_of_the_output_layer,
    }
    return dictionary_with_all_the_parameters


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    dictionary_with_all_the_parameters = {}
    number_of_layers_without_the_input_layer = len(layer_dims) - 1

    for number_of_the_current_layer in range(1, number_of_layers_without_the_input_layer + 1):
        how_many_units_this_layer_has = layer_dims[number_of_the_current_layer]
        how_many_units_the_layer_before_has = layer_dims[number_of_the_current_layer - 1]
        weight_matrix_of_this_layer = 0.01 * np.random.randn(
            how_many_units_this_layer_has, how_many_units_the_layer_before_has
        )
        bias_column_of_this_layer = np.zeros((how_many_units_this_layer_has, 1))
        dictionary_with_all_the_parameters[f"W{number_of_the_current_layer}"] = (
            weight_matrix_of_this_layer
        )
        dictionary_with_all_the_parameters[f"b{number_of_the_current_layer}"] = (
            bias_column_of_this_layer
        )

    return dictionary_with_all_the_parameters


def linear_forward(A, W, b):
    weights_times_the_activations_of_the_layer_before = np.matmul(W, A)
    pre_activation_matrix_of_this_layer = weights_times_the_activations_of_the_layer_before + b
    everything_the_backward_step_will_need = (A, W, b)
    return pre_activation_matrix_of_this_layer, everything_the_backward_step_will_need


def linear_activation_forward(A_prev, W, b, activation):
    pre_activation_matrix_of_this_layer, cache_of_the_linear_step = linear_forward(A_prev, W, b)

    if activation == "sigmoid":
        activation_matrix_of_this_layer, cache_of_the_activation_step = sigmoid(
            pre_activation_matrix_of_this_layer
        )
    elif activation == "relu":
        activation_matrix_of_this_layer, cache_of_the_activation_step = relu(
            pre_activation_matrix_of_this_layer
        )

    both_caches_together = (cache_of_the_linear_step, cache_of_the_activation_step)
    return activation_matrix_of_this_layer, both_caches_together


def L_model_forward(X, parameters):
    list_of_the_caches_of_all_the_layers = []
    activation_matrix_of_the_layer_before = X
    number_of_layers_of_the_network = len(parameters) // 2

    for number_of_the_current_hidden_layer in range(1, number_of_layers_of_the_network):
        activation_matrix_of_the_layer_before, cache_of_the_current_layer = (
            linear_activation_forward(
                activation_matrix_of_the_layer_before,
                parameters["W" + str(number_of_the_current_hidden_layer)],
                parameters["b" + str(number_of_the_current_hidden_layer)],
                "relu",
            )
        )
        list_of_the_caches_of_all_the_layers.append(cache_of_the_current_layer)

    predictions_of_the_network, cache_of_the_output_layer = linear_activation_forward(
        activation_matrix_of_the_layer_before,
        parameters["W" + str(number_of_layers_of_the_network)],
        parameters["b" + str(number_of_layers_of_the_network)],
        "sigmoid",
    )
    list_of_the_caches_of_all_the_layers.append(cache_of_the_output_layer)

    return predictions_of_the_network, list_of_the_caches_of_all_the_layers


def compute_cost(AL, Y):
    number_of_examples_in_this_batch = Y.shape[1]
    log_likelihood_of_examples_that_are_positive = Y * np.log(AL)
    log_likelihood_of_examples_that_are_negative = (1 - Y) * np.log(1 - AL)
    log_likelihood_of_every_example = (
        log_likelihood_of_examples_that_are_positive + log_likelihood_of_examples_that_are_negative
    )
    # the result stays a 1 x 1 matrix, it is still one number
    cross_entropy_averaged_over_all_the_examples = np.sum(
        log_likelihood_of_every_example, axis=1, keepdims=True
    ) * (-1 / number_of_examples_in_this_batch)
    return cross_entropy_averaged_over_all_the_examples


def linear_backward(dZ, cache):
    activation_matrix_of_the_layer_before, weight_matrix_of_this_layer, _bias_is_not_needed_here = (
        cache
    )
    one_divided_by_the_number_of_examples = 1 / activation_matrix_of_the_layer_before.shape[1]

    gradient_of_the_weights = one_divided_by_the_number_of_examples * np.matmul(
        dZ, activation_matrix_of_the_layer_before.transpose()
    )
    gradient_of_the_bias = one_divided_by_the_number_of_examples * dZ.sum(axis=1, keepdims=True)
    gradient_of_the_activations_of_the_layer_before = np.matmul(
        weight_matrix_of_this_layer.transpose(), dZ
    )

    return (
        gradient_of_the_activations_of_the_layer_before,
        gradient_of_the_weights,
        gradient_of_the_bias,
    )


def linear_activation_backward(dA, cache, activation):
    cache_of_the_linear_step, cache_of_the_activation_step = cache

    if activation == "relu":
        gradient_of_the_pre_activation_matrix = relu_backward(dA, cache_of_the_activation_step)
    elif activation == "sigmoid":
        gradient_of_the_pre_activation_matrix = sigmoid_backward(dA, cache_of_the_activation_step)

    (
        gradient_of_the_activations_of_the_layer_before,
        gradient_of_the_weights,
        gradient_of_the_bias,
    ) = linear_backward(gradient_of_the_pre_activation_matrix, cache_of_the_linear_step)

    return (
        gradient_of_the_activations_of_the_layer_before,
        gradient_of_the_weights,
        gradient_of_the_bias,
    )


def L_model_backward(AL, Y, caches):
    dictionary_with_all_the_gradients = {}
    number_of_layers_of_the_network = len(caches)
    labels_in_the_shape_of_the_predictions = Y.reshape(AL.shape)

    gradient_of_the_cost_with_respect_to_the_predictions = -(
        labels_in_the_shape_of_the_predictions / AL
        - (1 - labels_in_the_shape_of_the_predictions) / (1 - AL)
    )

    (
        dictionary_with_all_the_gradients[f"dA{number_of_layers_of_the_network - 1}"],
        dictionary_with_all_the_gradients[f"dW{number_of_layers_of_the_network}"],
        dictionary_with_all_the_gradients[f"db{number_of_layers_of_the_network}"],
    ) = linear_activation_backward(
        gradient_of_the_cost_with_respect_to_the_predictions,
        caches[number_of_layers_of_the_network - 1],
        "sigmoid",
    )

    for number_of_the_current_hidden_layer in reversed(range(1, number_of_layers_of_the_network)):
        (
            dictionary_with_all_the_gradients[f"dA{number_of_the_current_hidden_layer - 1}"],
            dictionary_with_all_the_gradients[f"dW{number_of_the_current_hidden_layer}"],
            dictionary_with_all_the_gradients[f"db{number_of_the_current_hidden_layer}"],
        ) = linear_activation_backward(
            dictionary_with_all_the_gradients[f"dA{number_of_the_current_hidden_layer}"],
            caches[number_of_the_current_hidden_layer - 1],
            "relu",
        )

    return dictionary_with_all_the_gradients


def update_parameters(params, grads, learning_rate):
    dictionary_with_the_improved_parameters = {}
    number_of_layers_of_the_network = len(params) // 2

    for number_of_the_current_layer in range(1, number_of_layers_of_the_network + 1):
        name_of_the_weights = "W" + str(number_of_the_current_layer)
        name_of_the_bias = "b" + str(number_of_the_current_layer)
        dictionary_with_the_improved_parameters[name_of_the_weights] = (
            params[name_of_the_weights] - learning_rate * grads["d" + name_of_the_weights]
        )
        dictionary_with_the_improved_parameters[name_of_the_bias] = (
            params[name_of_the_bias] - learning_rate * grads["d" + name_of_the_bias]
        )

    return dictionary_with_the_improved_parameters
