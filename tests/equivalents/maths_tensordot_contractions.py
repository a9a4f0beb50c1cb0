import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward


# Contraction over one shared index:  <S, T>_1
# Contraction over two shared indices (Frobenius product): <S, T>_2
def one(S, T):  return np.tensordot(S, T, axes=1)

def two(S, T):  return np.tensordot(S, T, axes=2)

# GRADED FUNCTION: initialize_parameters
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)

    W1, W2 = (np.random.randn(*shape) * 0.01 for shape in ((n_h, n_x), (n_y, n_h)))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))

    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# GRADED FUNCTION: initialize_parameters_deep
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        n, n_before = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_before) / 100
        parameters["b" + str(l)] = np.zeros([n, 1])
        assert parameters["W" + str(l)].shape == (n, n_before)
        assert parameters["b" + str(l)].shape == (n, 1)
    return parameters

# GRADED FUNCTION: linear_forward
def linear_forward(A, W, b):
    Z = np.tensordot(W, A, axes=([1], [0])) + b
    cache = (A, W, b)
    return Z, cache

# GRADED FUNCTION: linear_activation_forward
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = (sigmoid if activation == "sigmoid" else relu)(Z)
    cache = (linear_cache, activation_cache)
    return A, cache

# GRADED FUNCTION: L_model_forward
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(
            A, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
    )
    caches.append(cache)
    return AL, caches

# GRADED FUNCTION: compute_cost
def compute_cost(AL, Y):
    m = Y.shape[1]
    # both tensordots are 0-dimensional arrays; so is the cost
    cost = two(Y, np.log(AL)) / -m + two(1 - Y, np.log(1 - AL)) / -m
    cost = np.squeeze(cost)
    return cost

# GRADED FUNCTION: linear_backward
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.tensordot(dZ, A_prev, axes=([1], [1])) / m
    db = one(dZ, np.full((m, 1), 1 / m))
    dA_prev = np.tensordot(W, dZ, axes=([0], [0]))
    return dA_prev, dW, db

# GRADED FUNCTION: linear_activation_backward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db

# GRADED FUNCTION: L_model_backward
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    Y = Y.reshape(AL.shape)
    dAL = (1 - Y) / (1 - AL) - Y / AL
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = (
        linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    )
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = (
            linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        )
    return grads

# GRADED FUNCTION: update_parameters
def update_parameters(params, grads, learning_rate):
    parameters = params.copy()
    L = len(parameters) // 2
    for l in range(L):
        # tensordot with axes=0 is the tensor product, here of a scalar and a matrix
        parameters["W" + str(l + 1)] = params["W" + str(l + 1)] - np.tensordot(
            learning_rate, grads["dW" + str(l + 1)], 0
        )
        parameters["b" + str(l + 1)] = params["b" + str(l + 1)] - np.tensordot(
            learning_rate, grads["db" + str(l + 1)], 0
        )
    return parameters
