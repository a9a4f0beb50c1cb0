import numpy as np
from dnn_utils import relu, sigmoid

# Observation: all of the assignment is the one map (A, W, b) -> W A + b of exercise 3, with other
# matrices put in. The backward step is that map with transposed matrices and the bias 0, a row sum is
# that map applied to a column of ones, and so is the double sum of the cost.


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.normal(0, 0.01, (n_h, n_x))
    W2 = np.random.normal(0, 0.01, (n_y, n_h))
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.normal(
            scale=0.01, size=(layer_dims[l], layer_dims[l - 1])
        )
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


def linear_forward(A, W, b):
    return np.add(np.matmul(W, A), b), (A, W, b)


def times(W, A):
    """W A, by the affine map with the bias zero."""
    product, _ = linear_forward(A, W, np.zeros((W.shape[0], 1)))
    return product


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = {"sigmoid": sigmoid, "relu": relu}[activation](Z)
    return A, (linear_cache, activation_cache)


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


def compute_cost(AL, Y):
    m = Y.shape[1]
    # the first product is the bias of the second
    positive = times(Y, np.log(AL).T)
    both, _ = linear_forward(np.log(1 - AL).T, 1 - Y, positive)
    return np.squeeze(both / -m)


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = times(W.T, dZ)
    dW = times(dZ, A_prev.T) / m
    db = times(dZ, np.ones((m, 1))) / m
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        S = sigmoid(Z)[0]
        dZ = dA * (S - S * S)
    if activation == "relu":
        dZ = np.zeros(dA.shape)
        dZ[Z > 0] = dA[Z > 0]
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)
    L = len(caches)
    grads = {}
    dA = (AL - Y) / (AL * (1 - AL))  # the two fractions of dAL over a common denominator
    for l in reversed(range(1, L + 1)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads.update({"dA" + str(l - 1): dA, "dW" + str(l): dW, "db" + str(l): db})
    return grads


def update_parameters(params, grads, learning_rate):
    # theta - lr * dtheta = [theta dtheta] [1; -lr], column by column: again the same map
    parameters = dict(params)
    for key, P in params.items():
        dP = grads["d" + key]
        scale = -learning_rate * np.eye(P.shape[0])
        step = times(scale, dP)
        parameters[key] = P + step
    return parameters
