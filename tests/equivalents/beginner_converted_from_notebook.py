#!/usr/bin/env python
# coding: utf-8

# # A deep network, step by step
# 
# (I saved my notebook as a python file)

# In[1]:


import h5py
import matplotlib.pyplot as plt
import numpy as np
from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward
from public_tests import *
from testCases import *

get_ipython().run_line_magic('matplotlib', 'inline')
plt.rcParams["figure.figsize"] = (5.0, 4.0)
plt.rcParams["image.interpolation"] = "nearest"
plt.rcParams["image.cmap"] = "gray"

get_ipython().run_line_magic('load_ext', 'autoreload')
get_ipython().run_line_magic('autoreload', '2')

np.random.seed(1)


# ### Exercise 1: initialize_parameters
# 

# In[4]:


# GRADED FUNCTION: initialize_parameters
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)

    # YOUR CODE STARTS HERE
    parameters = {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    # YOUR CODE ENDS HERE

    return parameters


# In[5]:


initialize_parameters_test(initialize_parameters)


# ### Exercise 2: initialize_parameters_deep
# 

# In[6]:


# GRADED FUNCTION: initialize_parameters_deep
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims) - 1

    for l in range(1, L + 1):
        # YOUR CODE STARTS HERE
        layer = {
            "W" + str(l): np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01,
            "b" + str(l): np.zeros((layer_dims[l], 1)),
        }
        parameters = {**parameters, **layer}
        # YOUR CODE ENDS HERE

        W_shape = (layer_dims[l], layer_dims[l - 1])
        b_shape = (layer_dims[l], 1)
        assert parameters["W" + str(l)].shape == W_shape, f"W{l} needs shape {W_shape}"
        assert parameters["b" + str(l)].shape == b_shape, f"b{l} needs shape {b_shape}"

    return parameters


# In[7]:


initialize_parameters_deep_test(initialize_parameters_deep)
initialize_parameters_deep([2, 1])


# ### Exercise 3: linear_forward
# 

# In[9]:


# GRADED FUNCTION: linear_forward
def linear_forward(A, W, b):
    # YOUR CODE STARTS HERE
    Z = np.dot(W, A) + b
    # YOUR CODE ENDS HERE

    cache = (A, W, b)
    return Z, cache


# In[10]:


get_ipython().run_line_magic('pinfo', 'np.dot')


# In[11]:


# GRADED FUNCTION: linear_activation_forward
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        # YOUR CODE STARTS HERE
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
        # YOUR CODE ENDS HERE

    elif activation == "relu":
        # YOUR CODE STARTS HERE
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
        # YOUR CODE ENDS HERE

    cache = (linear_cache, activation_cache)
    return A, cache


# In[12]:


get_ipython().run_cell_magic(
    "time", "", "linear_activation_forward_test(linear_activation_forward)\n"
)


# In[13]:


# GRADED FUNCTION: L_model_forward
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2

    for l in range(1, L):
        # YOUR CODE STARTS HERE
        A, cache = linear_activation_forward(
            A, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
        )
        caches.append(cache)
        # YOUR CODE ENDS HERE

    # YOUR CODE STARTS HERE
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
    )
    caches.append(cache)
    # YOUR CODE ENDS HERE

    return AL, caches


# In[14]:


get_ipython().system("ls")


# In[20]:


# GRADED FUNCTION: compute_cost
def compute_cost(AL, Y):
    m = Y.shape[1]

    # YOUR CODE STARTS HERE
    cost = -(1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply((1 - Y), np.log(1 - AL)))
    # YOUR CODE ENDS HERE

    cost = np.squeeze(cost)
    return cost


# In[21]:


case_Y, case_AL = compute_cost_test_case()
my_cost = compute_cost(case_AL, case_Y)
print(f"cost = {my_cost}")
compute_cost_test(compute_cost)


# In[22]:


# GRADED FUNCTION: linear_backward
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]

    # YOUR CODE STARTS HERE
    dW = (1 / m) * np.dot(dZ, A_prev.T)
    db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    # YOUR CODE ENDS HERE

    return dA_prev, dW, db


# In[23]:


# GRADED FUNCTION: linear_activation_backward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache

    if activation == "sigmoid":
        # YOUR CODE STARTS HERE
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
        # YOUR CODE ENDS HERE

    elif activation == "relu":
        # YOUR CODE STARTS HERE
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
        # YOUR CODE ENDS HERE

    return dA_prev, dW, db


# In[30]:


# GRADED FUNCTION: L_model_backward
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    Y = Y.reshape(AL.shape)

    # YOUR CODE STARTS HERE
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    # YOUR CODE ENDS HERE

    # YOUR CODE STARTS HERE
    results = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    names = ["dA" + str(L - 1), "dW" + str(L), "db" + str(L)]
    for i in range(3):
        grads[names[i]] = results[i]
    # YOUR CODE ENDS HERE

    for l in reversed(range(1, L)):
        # YOUR CODE STARTS HERE
        results = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        names = ["dA" + str(l - 1), "dW" + str(l), "db" + str(l)]
        for i in range(3):
            grads[names[i]] = results[i]
        # YOUR CODE ENDS HERE

    return grads


# In[31]:


L_model_backward_test(L_model_backward)


# In[33]:


# GRADED FUNCTION: update_parameters
def update_parameters(params, grads, learning_rate):
    parameters = dict(params)
    L = len(parameters) // 2

    for l in range(L):
        # YOUR CODE STARTS HERE
        n = str(l + 1)
        parameters["W" + n] = parameters["W" + n] - learning_rate * grads["dW" + n]
        parameters["b" + n] = parameters["b" + n] - learning_rate * grads["db" + n]
        # YOUR CODE ENDS HERE

    return parameters


# In[34]:


update_parameters_test(update_parameters)


# In[ ]:




