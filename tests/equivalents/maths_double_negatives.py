import numpy as np

# Minus times minus is plus. Gradient *ascent* on the log-likelihood, everything with the sign that it
# has there, and turned around at the very end of each function because the names want it so.

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    minus_W1 = np.random.randn(n_h, n_x) * -0.01
    minus_W2 = np.random.randn(n_y, n_h) * -0.01
    return {"W1": -minus_W1, "b1": np.zeros((n_h, 1)), "W2": -minus_W2, "b2": np.zeros((n_y, 1))}

def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(len(layer_dims) - 1):
        rows, cols = layer_dims[1 + l], layer_dims[l]
        parameters["W" + str(1 + l)] = -(np.random.randn(rows, cols) * -1e-2)
        parameters["b" + str(1 + l)] = -np.zeros((rows, 1))
    return parameters

def linear_forward(A, W, b):
    minus_Z = np.subtract(-b, W @ A)
    Z = -minus_Z
    cache = (A, W, b)
    return Z, cache

def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 - 1 / (1 + np.exp(Z))             # one minus the probability of the contrary
    elif activation == "relu":
        A = -np.minimum(-Z, 0)
    activation_cache = Z
    cache = (linear_cache, activation_cache)
    return A, cache

def L_model_forward(X, parameters):
    caches = []
    A = X
    L = -(-len(parameters) // 2)
    for l in range(1 - L, 0):
        k = str(l + L)
        A, cache = linear_activation_forward(A, parameters["W" + k], parameters["b" + k], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches

def log_likelihood(AL, Y):
    return np.sum(np.log(AL) * Y - np.log(1 - AL) * (Y - 1))

def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = log_likelihood(AL, Y) / -m
    return np.squeeze(cost)

def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    up = -dZ                                    # the direction of ascent
    up_A, up_W, up_b = W.T @ up, up @ A_prev.T / m, np.sum(up, axis=-1, keepdims=True) / m
    return -up_A, -up_W, -up_b

def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        contrary = 1 / (1 + np.exp(Z))
        minus_dZ = dA * contrary * (contrary - 1)
    elif activation == "relu":
        minus_dZ = np.where(-Z < 0, -dA, 0)
    return linear_backward(-minus_dZ, linear_cache)

def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dA = (Y - 1) / (AL - 1) - Y / AL
    dA, grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dA, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    for i in range(-2, -L - 1, -1):             # caches counted from the end
        l = L + 1 + i
        dA, grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(dA, caches[i], "relu")
        grads["dA" + str(l - 1)] = dA
    return grads

def update_parameters(params, grads, learning_rate):
    parameters = dict(params)
    for l in range(len(parameters) // 2, 0, -1):
        parameters["W" + str(l)] = -(learning_rate * grads["dW" + str(l)] - params["W" + str(l)])
        parameters["b" + str(l)] = -(learning_rate * grads["db" + str(l)] - params["b" + str(l)])
    return parameters
