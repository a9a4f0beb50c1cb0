import numpy as np

# An affine map is a linear map one dimension higher:
#
#       ( W | b ) ( A )
#                 ( 1 )   =  W A + b
#
# Theta stands for ( W | b ), lift(A) for A with a row of ones below it. With that, there is ONE
# matrix product forward, and ONE gradient dTheta = ( dW | db ) backward.


def lift(A):
    return np.block([[A], [np.ones((1, A.shape[1]))]])


def theta(W, b):
    return np.block([W, b])


def logistic(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    Theta1 = theta(np.random.randn(n_h, n_x) * 0.01, np.zeros((n_h, 1)))
    Theta2 = theta(np.random.randn(n_y, n_h) * 0.01, np.zeros((n_y, 1)))
    return {"W1": Theta1[:, :-1], "b1": Theta1[:, -1:], "W2": Theta2[:, :-1], "b2": Theta2[:, -1:]}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    out = dict()
    for l, (n_in, n_out) in enumerate(zip(layer_dims[:-1], layer_dims[1:]), start=1):
        out["W%d" % l], out["b%d" % l] = np.split(
            theta(np.random.randn(n_out, n_in) * 0.01, np.zeros((n_out, 1))), [n_in], axis=1
        )
    return out


def linear_forward(A, W, b):
    return theta(W, b) @ lift(A), (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = logistic(Z) if activation == "sigmoid" else np.clip(Z, 0, None)
    return A, (linear_cache, Z)


def L_model_forward(X, parameters):
    L = len(parameters) // 2
    activations = ["relu"] * (L - 1) + ["sigmoid"]
    caches = []
    A = X
    for l, g in enumerate(activations, 1):
        A, c = linear_activation_forward(A, parameters["W%d" % l], parameters["b%d" % l], g)
        caches += [c]
    return A, caches


def compute_cost(AL, Y):
    # ( Y | 1-Y ) ( log A | log(1-A) )^T, a 1x1 matrix
    labels = np.block([Y, 1 - Y])
    logs = np.block([np.log(AL), np.log1p(-AL)])
    J = labels @ logs.T / (-Y.shape[1])
    return J.item()


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dTheta = dZ @ lift(A_prev).T / m
    dW, db = np.hsplit(dTheta, [-1])
    dA_prev = (theta(W, b).T @ dZ)[:-1]  # the row that belongs to the ones is nobody's gradient
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        # d/dz (1/2 + 1/2 tanh(z/2)) = (1 - tanh(z/2)^2) / 4
        t = np.tanh(0.5 * Z)
        dZ = dA * (1 - t) * (1 + t) / 4
    else:
        dZ = dA * (Z > 0)
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    grads = {}
    g = "sigmoid"
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], g)
        grads["dA%d" % (l - 1)], grads["dW%d" % l], grads["db%d" % l] = dA, dW, db
        g = "relu"
    return grads


def update_parameters(params, grads, learning_rate):
    new = dict(params)
    for l in range(1, len(params) // 2 + 1):
        W, b = params["W%d" % l], params["b%d" % l]
        Theta = theta(W, b) - learning_rate * theta(grads["dW%d" % l], grads["db%d" % l])
        new["W%d" % l], new["b%d" % l] = Theta[:, :-1], Theta[:, -1:]
    return new
