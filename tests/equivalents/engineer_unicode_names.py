# Сеть по шагам. Имена в формулах такие же, как на доске: греческие буквы и индексы.
# Комментарии по-русски, чтобы мне самому было понятно через год.

import numpy as np

ε = 1e-2          # масштаб начальных весов
Σ = np.sum
ln = np.log


def σ(z):
    """Логистическая функция."""
    return 1 / (1 + np.exp(-z))


def σʹ(z):
    return σ(z) * (1 - σ(z))


def ρ(z):
    """Отрицательное отбрасываем."""
    return np.maximum(z, 0)


def ρʹ(z):
    # в нуле производная равна нулю
    return np.heaviside(z, 0)


# то же самое «математическим курсивом»: для Питона это одна и та же буква
функции = {'sigmoid': 𝜎, 'relu': 𝜌}
производные = {'sigmoid': σʹ, 'relu': ρʹ}


def случайные(n, k):
    return ε * np.random.randn(n, k)


# 1. Один скрытый слой
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1, W2 = случайные(n_h, n_x), случайные(n_y, n_h)   # порядок важен
    b1, b2 = (np.zeros((n, 1)) for n in (n_h, n_y))
    return {'W1': W1, 'b1': b1, 'W2': W2, 'b2': b2}


# 2. Сколько угодно слоёв
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    параметры = {}
    for ℓ in range(1, len(layer_dims)):
        параметры[f'W{ℓ}'] = случайные(layer_dims[ℓ], layer_dims[ℓ - 1])
        параметры[f'b{ℓ}'] = np.zeros((layer_dims[ℓ], 1))
    return параметры


# 3. Линейная часть
def linear_forward(A, W, b):
    ζ = W @ A + b
    return ζ, (A, W, b)


# 4. Слой целиком
def linear_activation_forward(A_prev, W, b, activation):
    ζ, память = linear_forward(A_prev, W, b)
    α = функции[activation](ζ)
    return α, (память, ζ)


# 5. Сеть целиком
def L_model_forward(X, parameters):
    глубина = len(parameters) // 2
    α, память = X, []
    for ℓ in range(1, глубина + 1):
        вид = 'sigmoid' if ℓ == глубина else 'relu'
        α, кэш = linear_activation_forward(α, parameters[f'W{ℓ}'], parameters[f'b{ℓ}'], вид)
        память.append(кэш)
    return α, память


# 6. Цена
def compute_cost(AL, Y):
    μ = Y.size
    потери = Y * ln(AL) + (1 - Y) * ln(1 - AL)
    return -Σ(потери) / μ


# 7. Назад через линейную часть
def linear_backward(dZ, cache):
    α, ω, β = cache
    μ = α.shape[1]
    ᐃω = dZ @ α.T / μ
    ᐃβ = Σ(dZ, axis=1, keepdims=True) / μ
    ᐃα = ω.T @ dZ
    return ᐃα, ᐃω, ᐃβ


# 8. Назад через слой
def linear_activation_backward(dA, cache, activation):
    память, ζ = cache
    δ = dA * производные[activation](ζ)
    return linear_backward(δ, память)


# 9. Назад через всю сеть
def L_model_backward(AL, Y, caches):
    ᐃ = {}
    ŷ, y = AL, Y.reshape(AL.shape)
    δ = -(y / ŷ - (1 - y) / (1 - ŷ))
    for ℓ in range(len(caches), 0, -1):
        вид = 'sigmoid' if ℓ == len(caches) else 'relu'
        δ, ᐃ[f'dW{ℓ}'], ᐃ[f'db{ℓ}'] = linear_activation_backward(δ, caches[ℓ - 1], вид)
        ᐃ[f'dA{ℓ - 1}'] = δ
    return ᐃ


# 10. Шаг спуска
def update_parameters(params, grads, learning_rate):
    η, θ, ᐁ = learning_rate, params, grads
    return {имя: θ[имя] - η * ᐁ['d' + имя] for имя in θ}
