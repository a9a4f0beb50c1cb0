import matplotlib.pyplot as plt
import numpy as np

# I did not find dnn_utils on my computer at home so I made the four helpers again


def my_sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def my_relu(Z):
    A = np.array(Z, dtype=float)
    A[A < 0] = 0
    return A


def my_sigmoid_backward(dA, Z):
    s = my_sigmoid(Z)
    return dA * s * (1 - s)


def my_relu_backward(dA, Z):
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)

    def weights(rows, columns):
        return np.random.randn(rows, columns) * 0.01

    def bias(rows):
        return np.zeros((rows, 1))

    W1, b1 = weights(n_h, n_x), bias(n_h)
    W2, b2 = weights(n_y, n_h), bias(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = (
            np.random.standard_normal((layer_dims[l], layer_dims[l - 1])) * 0.01
        )
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = my_sigmoid(Z)
    elif activation == "relu":
        A = my_relu(Z)
    activation_cache = Z
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
    # row times column is already the sum
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    cost = np.squeeze(cost)
    return cost


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    # sum of the rows = times a column of ones
    db = np.dot(dZ, np.ones((m, 1))) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        dZ = my_sigmoid_backward(dA, Z)
    elif activation == "relu":
        dZ = my_relu_backward(dA, Z)
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = (AL - Y) / (AL * (1 - AL))  # same thing with one fraction
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(L - 2, -1, -1):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], caches[l], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads


def update_parameters(params, grads, learning_rate):
    parameters = {}
    for key in params.keys():
        parameters[key] = params[key] - learning_rate * grads["d" + key]
    return parameters


if __name__ == "__main__":
    # look at my helpers
    z = np.linspace(-6, 6, 200)
    plt.plot(z, my_sigmoid(z))
    plt.plot(z, my_relu(z))
    plt.ylim(-1, 2)
    plt.show()
