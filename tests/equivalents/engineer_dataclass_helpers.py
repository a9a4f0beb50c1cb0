"""Layers and networks as dataclasses; the exercises convert to and from them.

Nothing outside of this file ever sees a dataclass: dictionaries and tuples go in, dictionaries
and tuples come out.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import InitVar, astuple, dataclass, field, replace
from typing import Any, ClassVar

import numpy as np


@dataclass(frozen=True)
class Activation:
    """A function and its slope."""

    name: str
    function: Callable[[np.ndarray], np.ndarray] = field(repr=False)
    slope: Callable[[np.ndarray], np.ndarray] = field(repr=False)
    known: ClassVar[dict[str, Activation]] = {}

    def __post_init__(self) -> None:
        Activation.known[self.name] = self


def _squash(Z: np.ndarray) -> np.ndarray:
    return 0.5 * (1.0 + np.tanh(0.5 * Z))  # the same curve as 1 / (1 + exp(-Z))


RELU = Activation("relu", lambda Z: np.where(Z > 0, Z, 0.0), lambda Z: np.where(Z > 0, 1.0, 0.0))
SIGMOID = Activation("sigmoid", _squash, lambda Z: _squash(Z) * _squash(-Z))


@dataclass(slots=True)
class Layer:
    """Weights and biases of layer `number`, perhaps with its input and its Z."""

    number: int
    W: np.ndarray
    b: np.ndarray
    A_prev: np.ndarray | None = None
    Z: np.ndarray | None = None

    @classmethod
    def random(cls, number: int, n_in: int, n_out: int, scale: float = 0.01) -> Layer:
        return cls(number, scale * np.random.randn(n_out, n_in), np.zeros((n_out, 1)))

    @classmethod
    def from_cache(cls, cache: Any, number: int = 0) -> Layer:
        (A_prev, W, b), Z = cache
        return cls(number, W, b, A_prev, Z)

    def fed(self, A_prev: np.ndarray) -> Layer:
        return replace(self, A_prev=A_prev, Z=self.W @ A_prev + self.b)

    @property
    def linear_cache(self) -> tuple[np.ndarray | None, np.ndarray, np.ndarray]:
        return self.A_prev, self.W, self.b

    @property
    def cache(self) -> tuple[Any, np.ndarray | None]:
        return self.linear_cache, self.Z

    def as_items(self, prefix: str = "") -> Iterator[tuple[str, np.ndarray]]:
        yield f"{prefix}W{self.number}", self.W
        yield f"{prefix}b{self.number}", self.b

    def __sub__(self, step: Gradient) -> Layer:
        return replace(self, W=self.W - step.dW, b=self.b - step.db)


@dataclass(slots=True)
class Gradient:
    dA_prev: np.ndarray | None
    dW: np.ndarray
    db: np.ndarray

    def __rmul__(self, rate: float) -> Gradient:
        return Gradient(None, rate * self.dW, rate * self.db)


@dataclass
class Network:
    """A list of layers, made from sizes or from the workbook's dictionary."""

    sizes: InitVar[tuple[int, ...]] = ()
    layers: list[Layer] = field(default_factory=list)

    def __post_init__(self, sizes: tuple[int, ...]) -> None:
        for number in range(1, len(sizes)):
            self.layers.append(Layer.random(number, sizes[number - 1], sizes[number]))

    @classmethod
    def from_parameters(cls, parameters: dict[str, np.ndarray]) -> Network:
        count = len(parameters) // 2
        return cls(
            layers=[Layer(n, parameters[f"W{n}"], parameters[f"b{n}"]) for n in range(1, count + 1)]
        )

    def to_parameters(self) -> dict[str, np.ndarray]:
        return {name: value for layer in self.layers for name, value in layer.as_items()}

    def activation(self, layer: Layer) -> Activation:
        return SIGMOID if layer is self.layers[-1] else RELU


def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    return Network((n_x, n_h, n_y)).to_parameters()


def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    return Network(sizes=tuple(layer_dims)).to_parameters()


def linear_forward(A, W, b):
    layer = Layer(0, W, b).fed(A)
    return layer.Z, layer.linear_cache


def linear_activation_forward(A_prev, W, b, activation):
    layer = Layer(0, W, b).fed(A_prev)
    return Activation.known[activation].function(layer.Z), layer.cache


def L_model_forward(X, parameters):
    network = Network.from_parameters(parameters)
    A, caches = X, []
    for layer in network.layers:
        fed = layer.fed(A)
        A = network.activation(layer).function(fed.Z)
        caches.append(fed.cache)
    return A, caches


def compute_cost(AL, Y):
    @dataclass
    class Count:
        total: float = 0.0
        m: int = 0

        def add(self, p: float, y: int) -> None:
            self.total -= y * np.log(p) + (1 - y) * np.log1p(-p)
            self.m += 1

    count = Count()
    for p, y in zip(AL[0], Y[0], strict=True):
        count.add(p, y)
    return count.total / count.m


def _linear(dZ: np.ndarray, layer: Layer) -> Gradient:
    m = dZ.shape[1]
    return Gradient(layer.W.T @ dZ, dZ @ layer.A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m)


def _through(dA: np.ndarray, layer: Layer, activation: Activation) -> Gradient:
    return _linear(dA * activation.slope(layer.Z), layer)


def linear_backward(dZ, cache):
    return astuple(_linear(dZ, Layer.from_cache((cache, None))))


def linear_activation_backward(dA, cache, activation):
    return astuple(_through(dA, Layer.from_cache(cache), Activation.known[activation]))


def L_model_backward(AL, Y, caches):
    network = Network(layers=[Layer.from_cache(cache, n) for n, cache in enumerate(caches, 1)])
    Y = Y.reshape(AL.shape)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    grads = {}
    for layer in reversed(network.layers):
        gradient = _through(dA, layer, network.activation(layer))
        dA = gradient.dA_prev
        grads[f"dA{layer.number - 1}"] = dA
        grads[f"dW{layer.number}"] = gradient.dW
        grads[f"db{layer.number}"] = gradient.db
    return grads


def update_parameters(params, grads, learning_rate):
    network = Network.from_parameters(params)
    network.layers = [
        layer - learning_rate * Gradient(None, grads[f"dW{n}"], grads[f"db{n}"])
        for n, layer in enumerate(network.layers, start=1)
    ]
    return network.to_parameters()
