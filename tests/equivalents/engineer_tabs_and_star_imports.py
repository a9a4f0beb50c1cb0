# old habits: tabs, while, %-formatting, and everything from everywhere
from numpy import *
from numpy.random import *
from math import log as ln
import sys

SCALE = 1e-2
verbose = 0

def say(text, *values):
	# print to stderr, but only when asked to
	if verbose:
		sys.stderr.write(text % values + '\n')

def sigma(Z):
	A = zeros(Z.shape)
	i = 0
	while i < Z.shape[0]:
		A[i] = 1 / (1 + exp(-Z[i]))
		i += 1
	return A

def rectified(Z):
	A = array(Z)		# array() copies
	A[A < 0] = 0
	return A


def initialize_parameters(n_x, n_h, n_y):
	seed(1)
	W1 = SCALE * randn(n_h, n_x)
	W2 = SCALE * randn(n_y, n_h)
	say('drew %d numbers', W1.size + W2.size)
	return { 'W1' : W1, 'b1' : zeros([n_h, 1]), 'W2' : W2, 'b2' : zeros([n_y, 1]) }


def initialize_parameters_deep(layer_dims):
	seed(3)
	parameters = { }
	l = 1
	while l < len(layer_dims):
		parameters['W%d' % l] = SCALE * randn(layer_dims[l], layer_dims[l - 1])
		parameters['b%d' % l] = zeros([layer_dims[l], 1])
		l += 1
	return parameters


def linear_forward(A, W, b):
	return dot(W, A) + b, [A, W, b]


def linear_activation_forward(A_prev, W, b, activation):
	Z, linear_cache = linear_forward(A_prev, W, b)
	A = sigma(Z) if activation == 'sigmoid' else rectified(Z)
	say('layer: %s, %s', activation, A.shape)
	return A, [linear_cache, Z]


def L_model_forward(X, parameters):
	caches = [ ]
	A = X
	l = 1
	while 'W%d' % (l + 1) in parameters:
		A, cache = linear_activation_forward(A, parameters['W%d' % l], parameters['b%d' % l], 'relu')
		caches.append(cache)
		l += 1
	AL, cache = linear_activation_forward(A, parameters['W%d' % l], parameters['b%d' % l], 'sigmoid')
	caches.append(cache)
	return AL, caches


def compute_cost(AL, Y):
	a, y = AL.ravel().tolist(), Y.ravel().tolist()
	m = len(y)
	cost, i = 0.0, 0
	while i < m:
		if y[i]:
			cost -= ln(a[i])
		else:
			cost -= ln(1 - a[i])
		i += 1
	return cost / m


def linear_backward(dZ, cache):
	A_prev, W, b = cache
	m = A_prev.shape[1]
	return dot(W.T, dZ), dot(dZ, A_prev.T) / m, sum(dZ, 1, keepdims = True) / m


def linear_activation_backward(dA, cache, activation):
	linear_cache, Z = cache
	if activation == 'sigmoid':
		s = sigma(Z)
		dZ = dA * s * (1 - s)
	elif activation == 'relu':
		dZ = array(dA)
		dZ[Z <= 0] = 0
	return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
	grads = { }
	Y = reshape(Y, AL.shape)
	dA = (1 - Y) / (1 - AL) - Y / AL
	l = len(caches)
	activation = 'sigmoid'
	while l > 0:
		dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
		grads['dW%d' % l] = dW
		grads['db%d' % l] = db
		l -= 1
		grads['dA%d' % l] = dA
		activation = 'relu'
	return grads


def update_parameters(params, grads, learning_rate):
	new = { }
	todo = list(params)
	while todo:
		name = todo.pop()
		new[name] = params[name] - learning_rate * grads['d%s' % name]
	return new
