# With the softplus  s(t) = log(1 + e^t) = logaddexp(0, t)  one has
#     log sigma(t) = -s(-t),   log(1 - sigma(t)) = -s(t),   sigma = s' = exp(-s(-t)),
# and for a probability a with log-odds t = log(a / (1 - a)) the cost of a label y is s(t) - y t.
import numpy as np
from dnn_utils import relu, relu_backward

softplus = lambda t: np.logaddexp(0, t)
log_odds = lambda a: np.log(a) - np.log1p(-a)
sigma = lambda t: np.exp(-softplus(-t))

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    flat = np.random.randn(n_h * n_x + n_y * n_h) * 0.01      # all in one go, then cut
    return {"W1": flat[:n_h * n_x].reshape(n_h, n_x), "b1": np.zeros((n_h, 1)),
            "W2": flat[n_h * n_x:].reshape(n_y, n_h), "b2": np.zeros((n_y, 1))}

def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    sizes = np.array(layer_dims[1:]) * np.array(layer_dims[:-1])
    pieces = np.split(np.random.randn(sizes.sum()) * 0.01, np.cumsum(sizes)[:-1])
    parameters = {}
    for l, piece in enumerate(pieces, 1):
        parameters["W" + str(l)] = piece.reshape(layer_dims[l], layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

def linear_forward(A, W, b):
    return W.dot(A) + b, (A, W, b)

def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    if activation == "sigmoid":
        A, activation_cache = sigma(Z), Z
    return A, (linear_cache, activation_cache)

def L_model_forward(X, parameters):
    L, A, caches = len(parameters) // 2, X, []
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu" if l < L else "sigmoid")
        caches.append(cache)
    return A, caches

def compute_cost(AL, Y):
    t = log_odds(AL)
    return np.mean(softplus(t) - Y * t)

def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T.dot(dZ), dZ.dot(A_prev.T) / m, np.sum(dZ, 1, keepdims=True) / m

def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = relu_backward(dA, Z)
    if activation == "sigmoid":
        dZ = dA * np.exp(-softplus(Z) - softplus(-Z))         # sigma (1 - sigma), by its logarithm
    return linear_backward(dZ, linear_cache)

def L_model_backward(AL, Y, caches):
    L = len(caches)
    Y = Y.reshape(AL.shape)
    grads = {"dA" + str(L): -(Y / AL - (1 - Y) / (1 - AL))}
    for l in range(L, 0, -1):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(
            grads["dA" + str(l)], caches[l - 1], "relu" if l < L else "sigmoid")
    del grads["dA" + str(L)]                                  # not asked for
    return grads

def update_parameters(params, grads, learning_rate):
    parameters = {}
    for l in range(1, len(params) // 2 + 1):
        parameters["W" + str(l)] = params["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = params["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
