import copy
import numpy as np
import dnn_utils

# GLOBAL SETTINGS
SCALE = 0.01
SEED_SHALLOW = 1
SEED_DEEP = 3
HIDDEN = "relu"
OUTPUT = "sigmoid"
FORWARD = {HIDDEN: dnn_utils.relu, OUTPUT: dnn_utils.sigmoid}
BACKWARD = {HIDDEN: dnn_utils.relu_backward, OUTPUT: dnn_utils.sigmoid_backward}


# helpers
def W_(l):
	return "W" + str(l)


def b_(l):
	return "b" + str(l)


def number_of_examples(array):
	return np.asarray(array).shape[1]


# (my editor makes tabs)


def initialize_parameters(n_x, n_h, n_y):
	np.random.seed(SEED_SHALLOW)
	W1 = SCALE * np.random.randn(n_h, n_x)
	W2 = SCALE * np.random.randn(n_y, n_h)
	b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
	return {"W1": np.copy(W1), "b1": np.copy(b1), "W2": np.copy(W2), "b2": np.copy(b2)}


def initialize_parameters_deep(layer_dims):
	np.random.seed(SEED_DEEP)
	dims = list(layer_dims)
	parameters = {}
	for l in range(1, len(dims)):
		parameters[W_(l)] = SCALE * np.random.randn(dims[l], dims[l - 1])
		parameters[b_(l)] = np.zeros((dims[l], 1))
	return copy.deepcopy(parameters)


def linear_forward(A, W, b):
	A2, W2, b2 = A.copy(), W.copy(), b.copy()
	Z = np.asarray(np.dot(W2, A2)) + np.asarray(b2)
	return Z, (A2, W2, b2)


def linear_activation_forward(A_prev, W, b, activation):
	Z, linear_cache = linear_forward(np.copy(A_prev), np.copy(W), np.copy(b))
	A, activation_cache = FORWARD[activation](np.copy(Z))
	return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
	p = copy.deepcopy(parameters)
	A = X.copy()
	caches = list()
	L = len(list(p.keys())) // 2
	for l in range(1, L + 1):
		A, cache = linear_activation_forward(
			A.copy(), p[W_(l)], p[b_(l)], OUTPUT if l == L else HIDDEN
		)
		caches = list(caches) + list([cache])
	return A.copy(), caches


def compute_cost(AL, Y):
	AL = np.array(AL)
	Y = np.array(Y)
	m = number_of_examples(Y)
	losses = -(Y * np.log(AL)) - (1 - Y) * np.log(1 - AL)
	return np.squeeze(np.sum(losses, axis=1, keepdims=True) / m)


def linear_backward(dZ, cache):
	dZ = np.copy(dZ)
	A_prev, W, b = copy.deepcopy(cache)
	m = number_of_examples(A_prev)
	dW = np.dot(dZ, A_prev.T) * np.power(m, -1.0)
	db = np.sum(dZ, axis=1, keepdims=True) * np.power(m, -1.0)
	dA_prev = np.dot(W.T, dZ)
	return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
	linear_cache, activation_cache = copy.deepcopy(cache)
	dZ = BACKWARD[activation](dA.copy(), activation_cache)
	return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
	caches = copy.deepcopy(caches)
	AL = AL.copy()
	Y = Y.copy().reshape(AL.shape)
	L = len(caches)
	grads = {}
	dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
	for l in range(L, 0, -1):
		dA, dW, db = linear_activation_backward(
			dA.copy(), caches[l - 1], OUTPUT if l == L else HIDDEN
		)
		grads["dA" + str(l - 1)] = dA.copy()
		grads["dW" + str(l)] = dW.copy()
		grads["db" + str(l)] = db.copy()
	return grads


def update_parameters(params, grads, learning_rate):
	parameters = copy.deepcopy(params)
	for l in range(1, len(parameters) // 2 + 1):
		# these are deep copies so -= hurts nobody
		parameters[W_(l)] -= learning_rate * grads["d" + W_(l)]
		parameters[b_(l)] -= learning_rate * grads["d" + b_(l)]
	return parameters
