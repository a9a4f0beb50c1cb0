"""No array arithmetic at all: sums over indices, exactly as they stand in the lecture, with math.fsum.

NumPy appears only where a table of numbers has to become an array again.
"""

from math import exp, fsum, log

import numpy as np


def table(rows, columns, entry):
  """The (rows, columns) array whose entry (i, j) is entry(i, j)."""
  return np.array(
    [[entry(i, j) for j in range(columns)] for i in range(rows)], dtype=float
  ).reshape(rows, columns)


def sigma(z):
  # two branches, since exp of a large positive number overflows
  if z >= 0:
    return 1 / (1 + exp(-z))
  e = exp(z)
  return e / (1 + e)


def initialize_parameters(n_x, n_h, n_y):
  np.random.seed(1)
  draw = lambda i, j: 0.01 * np.random.randn()
  zero = lambda i, j: 0
  return {
    "W1": table(n_h, n_x, draw),
    "b1": table(n_h, 1, zero),
    "W2": table(n_y, n_h, draw),
    "b2": table(n_y, 1, zero),
  }


def initialize_parameters_deep(layer_dims):
  np.random.seed(3)
  parameters = {}
  for l in range(1, len(layer_dims)):
    parameters["W" + str(l)] = table(
      layer_dims[l], layer_dims[l - 1], lambda i, j: 0.01 * np.random.randn()
    )
    parameters["b" + str(l)] = table(layer_dims[l], 1, lambda i, j: 0)
  return parameters


def linear_forward(A, W, b):
  n, p = W.shape
  m = A.shape[1]
  Z = table(n, m, lambda i, k: fsum(W[i, j] * A[j, k] for j in range(p)) + b[i, 0])
  return Z, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
  Z, linear_cache = linear_forward(A_prev, W, b)
  n, m = Z.shape
  if activation == "sigmoid":
    A = table(n, m, lambda i, k: sigma(Z[i, k]))
  elif activation == "relu":
    A = table(n, m, lambda i, k: Z[i, k] if Z[i, k] > 0 else 0)
  return A, (linear_cache, Z)


def L_model_forward(X, parameters):
  caches = []
  A = X
  L = len(parameters) // 2
  l = 1
  while l < L:
    A, cache = linear_activation_forward(
      A, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
    )
    caches.append(cache)
    l += 1
  A, cache = linear_activation_forward(
    A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
  )
  caches.append(cache)
  return A, caches


def compute_cost(AL, Y):
  m = Y.shape[1]
  return -fsum(Y[0, k] * log(AL[0, k]) + (1 - Y[0, k]) * log(1 - AL[0, k]) for k in range(m)) / m


def linear_backward(dZ, cache):
  A_prev, W, b = cache
  n, p = W.shape
  m = A_prev.shape[1]
  dW = table(n, p, lambda i, j: fsum(dZ[i, k] * A_prev[j, k] for k in range(m)) / m)
  db = table(n, 1, lambda i, j: fsum(dZ[i, k] for k in range(m)) / m)
  dA_prev = table(p, m, lambda j, k: fsum(W[i, j] * dZ[i, k] for i in range(n)))
  return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
  linear_cache, Z = cache
  n, m = Z.shape
  if activation == "sigmoid":
    dZ = table(n, m, lambda i, k: dA[i, k] * sigma(Z[i, k]) * sigma(-Z[i, k]))
  elif activation == "relu":
    dZ = table(n, m, lambda i, k: dA[i, k] if Z[i, k] > 0 else 0)
  return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
  grads = {}
  L = len(caches)
  Y = Y.reshape(AL.shape)
  m = AL.shape[1]

  def derivative(_, k):
    y, a = Y[0, k], AL[0, k]
    return -(y / a - (1 - y) / (1 - a))

  dA = table(1, m, derivative)
  for l in range(L, 0, -1):
    dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu" if l < L else "sigmoid")
    grads["dA" + str(l - 1)] = dA
    grads["dW" + str(l)] = dW
    grads["db" + str(l)] = db
  return grads


def update_parameters(params, grads, learning_rate):
  new = {}
  for name in params:
    P, dP = params[name], grads["d" + name]
    new[name] = table(P.shape[0], P.shape[1], lambda i, j: P[i, j] - learning_rate * dP[i, j])
  return new
