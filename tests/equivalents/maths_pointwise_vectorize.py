import math
import numpy as np

# Scalar functions R -> R (and R x R -> R), lifted entrywise to matrices.

@np.vectorize
def σ(z):
    return 1.0 / (1.0 + math.exp(-z)) if z > 0 else math.exp(z) / (1.0 + math.exp(z))

@np.vectorize
def ρ(z):
    return float(max(z, 0.0))

# derivatives
Dσ = np.vectorize(lambda z: float(σ(z)) * float(σ(-z)), otypes=[float])
Dρ = np.vectorize(lambda z: 1.0 if z > 0.0 else 0.0, otypes=[float])

# cross-entropy of one label and one prediction, and its derivative by the prediction
H  = np.vectorize(lambda a, y: -(y * math.log(a) + (1 - y) * math.log(1 - a)), otypes=[float])
DH = np.vectorize(lambda a, y: -y / a + (1 - y) / (1 - a), otypes=[float])

# one entry of a product of matrices; the signature says which axes are summed
product = np.vectorize(lambda row, column: sum(x * y for x, y in zip(row, column)), signature="(p),(p)->()", otypes=[float])
def mul(S, T):
    return product(S[:, None, :], T.T[None, :, :])

descend = np.vectorize(lambda θ, dθ, α: θ - α * dθ, otypes=[float])


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    ε = 0.01
    W1 = ε * np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = ε * np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    θ = {}
    for l in range(1, len(layer_dims)):
        θ[f"W{l}"] = np.vectorize(lambda _: 0.01 * np.random.randn(), otypes=[float])(np.empty((layer_dims[l], layer_dims[l - 1])))
        θ[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return θ


def linear_forward(A, W, b):
    Z = mul(W, A) + b
    return Z, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    g = σ if activation == "sigmoid" else ρ
    return g(Z), (linear_cache, Z)


def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches + [cache]


def compute_cost(AL, Y):
    return np.squeeze(H(AL, Y).mean())


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return mul(W.T, dZ), mul(dZ, A_prev.T) / m, np.mean(dZ, axis=1, keepdims=True)


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    Dg = Dσ if activation == "sigmoid" else Dρ
    return linear_backward(dA * Dg(Z), linear_cache)


def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = DH(AL, Y.reshape(AL.shape))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
    return grads


def update_parameters(params, grads, learning_rate):
    return {name: descend(θ, grads["d" + name], learning_rate) for name, θ in params.items()}
