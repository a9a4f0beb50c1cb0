from numpy import *
import numpy as np
from numpy.random import randn
import dnn_utils as u

# short is beautiful :)

def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    x, h, y = n_x, n_h, n_y
    a = randn(h, x)/100
    b = zeros([h, 1])
    c = randn(y, h)/100; d = zeros([y, 1])
    return dict(W1=a, b1=b, W2=c, b2=d)

def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    p = {}
    d = layer_dims
    for i in range(len(d)-1):
        k = str(i+1)
        p['W'+k] = randn(d[i+1], d[i])/100
        p['b'+k] = zeros([d[i+1], 1])
    return p

def linear_forward(A, W, b): return W@A+b, (A, W, b)

def linear_activation_forward(A_prev, W, b, activation):
    z, c = linear_forward(A_prev, W, b)
    g = u.sigmoid if activation == 'sigmoid' else u.relu
    a, d = g(z)
    return a, (c, d)

def L_model_forward(X, parameters):
    p = parameters; n = len(p)//2
    a = X
    s = []
    for i in range(n):
        k = str(i+1)
        f = 'relu' if i < n-1 else 'sigmoid'
        a, c = linear_activation_forward(a, p['W'+k], p['b'+k], f)
        s += [c]
    return a, s

def compute_cost(AL, Y):
    a, y = AL, Y
    m = y.shape[1]
    j = -sum(y*log(a)+(1-y)*log(1-a))/m
    return float(j)

def linear_backward(dZ, cache):
    a, w, b = cache
    z = dZ
    m = a.shape[1]
    return w.T@z, z@a.T/m, sum(z, 1, keepdims=True)/m

def linear_activation_backward(dA, cache, activation):
    l, z = cache
    g = u.sigmoid_backward if activation == 'sigmoid' else u.relu_backward
    return linear_backward(g(dA, z), l)

def L_model_backward(AL, Y, caches):
    g = {}; a = AL; y = Y.reshape(a.shape)
    n = len(caches)
    d = -y/a+(1-y)/(1-a)
    f = 'sigmoid'
    for i in range(n, 0, -1):
        d, w, b = linear_activation_backward(d, caches[i-1], f)
        g['dA%d' % (i-1)] = d
        g['dW%d' % i] = w
        g['db%d' % i] = b
        f = 'relu'
    return g

def update_parameters(params, grads, learning_rate):
    p, g, r = params, grads, learning_rate
    q = {}
    for k in p: q[k] = p[k]-r*g['d'+k]
    return q
