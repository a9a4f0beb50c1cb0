"""After the last page: gradients without backward functions, PyTorch as text, stretch tasks."""

from __future__ import annotations

import ast
import linecache
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.source.learning import cells_by_id, code, module, ten
from tests.source.test_workbook import cells
from tests.support import version


def text_of(identity: str) -> str:
    return next(text for each, _kind, text in cells_by_id() if each == identity)


class TestAutomaticDifferentiation:
    @pytest.fixture
    def names(self) -> dict[str, Any]:
        found = ten()
        definition = code("beyond-gradients").partition("\n\n\ncheck_ready")[0]
        exec(code("beyond-node") + "\n\n\n" + definition, found)
        return found

    def test_it_is_forty_lines(self) -> None:
        source = code("beyond-node")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
                source = source.replace(f'"""{ast.get_docstring(node)}"""', "")
        lines = [line for line in source.splitlines() if line.strip()]
        assert 38 <= len(lines) <= 44
        assert "about forty lines of code are enough" in text_of("beyond-autodiff")

    @pytest.mark.parametrize("sizes", [[4, 5, 3, 1], [3, 1], [2, 1, 1], [1, 6, 1], [5, 4, 4, 2, 1]])
    @pytest.mark.parametrize("m", [1, 6])
    def test_gradients_are_those_of_the_ten_functions(
        self, sizes: list[int], m: int, names: dict[str, Any]
    ) -> None:
        numbers = np.random.RandomState(7)
        parameters = {}
        for layer in range(1, len(sizes)):
            parameters[f"W{layer}"] = numbers.randn(sizes[layer], sizes[layer - 1])
            parameters[f"b{layer}"] = numbers.randn(sizes[layer], 1)
        X, Y = numbers.randn(sizes[0], m), numbers.randint(0, 2, (1, m))
        nodes = {key: names["Node"](value) for key, value in parameters.items()}
        cost = names["cost_with_nodes"](nodes, X, Y)
        cost.backward()
        AL, caches = names["L_model_forward"](X, parameters)
        grads = names["L_model_backward"](AL, Y, caches)
        assert np.isclose(cost.value, names["compute_cost"](AL, Y), atol=1e-12)
        for key, node in nodes.items():
            assert node.gradient.shape == parameters[key].shape
            assert np.abs(node.gradient - grads[f"d{key}"]).max() < 1e-9

    def test_a_node_that_is_used_twice_adds_up_its_gradients(self, names: dict[str, Any]) -> None:
        node = names["Node"]([[3.0, -2.0]])
        (node * node + node).mean().backward()
        assert np.allclose(node.gradient, [[7 / 2, -3 / 2]])


def test_pytorch_is_text_that_python_can_read() -> None:
    """It cannot run here. Its calls are those of the current interface, checked by hand."""
    (program,) = re.findall(r"```python\n(.*?)```", text_of("beyond-pytorch"), re.S)
    tree = ast.parse(program)
    assert "import torch" in program
    assert "nn.Linear(64, 8)" in program
    assert "lr=0.2" in program
    assert "range(1000)" in program
    calls = [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    order = ["optimizer.zero_grad", "cost.backward", "optimizer.step"]
    assert [call for call in calls if call in order] == order
    for cell in cells(version("source", "step_by_step")):
        assert cell["cell_type"] == "markdown" or "torch" not in "".join(cell["source"])


def mini_batches(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    order = np.random.RandomState(seed).permutation(X.shape[1])
    parts = [order[start : start + size] for start in range(0, len(order), size)]
    return [(X[:, part], Y[:, part]) for part in parts]


def momentum_step(P: Any, G: Any, V: Any, rate: float, beta: float = 0.9) -> Any:
    velocity = {key: beta * V[key] + G["d" + key] for key in P}
    return {key: P[key] - rate * velocity[key] for key in P}, velocity


def softmax(Z: Any) -> Any:
    powers = np.exp(Z - Z.max(axis=0, keepdims=True))
    return powers / powers.sum(axis=0, keepdims=True)


def unshuffled(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    starts = range(0, X.shape[1], size)
    return [(X[:, s : s + size], Y[:, s : s + size]) for s in starts]


def separately(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    numbers = np.random.RandomState(seed)
    X, Y = X[:, numbers.permutation(X.shape[1])], Y[:, numbers.permutation(X.shape[1])]
    return unshuffled(X, Y, size)


def whole_only(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    return [pair for pair in mini_batches(X, Y, size, seed) if pair[0].shape[1] == size]


def in_place(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    order = np.random.RandomState(seed).permutation(X.shape[1])
    X[:], Y[:] = X[:, order], Y[:, order]
    return unshuffled(X, Y, size)


def mixed(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    return mini_batches(
        np.random.RandomState(seed).permutation(X.ravel()).reshape(X.shape), Y, size
    )


def twice(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    drawn = np.random.RandomState(seed).randint(0, X.shape[1], X.shape[1])
    return unshuffled(X[:, drawn], Y[:, drawn], size)


def with_an_empty_one(X: Any, Y: Any, size: int, seed: int = 0) -> Any:
    pairs = mini_batches(X, Y, size, seed)
    return pairs if X.shape[1] % size else [*pairs, (X[:, :0], Y[:, :0])]


STEPS: dict[str, Callable[..., Any]] = {
    "weighted with 1 - beta": lambda P, G, V, r, b: _step(P, G, V, r, b, 1 - b),
    "the old velocity times beta is missing": lambda P, G, V, r, b: _step(P, G, V, r, 0, 1),
    "not multiplied by beta": lambda P, G, V, r, b: _step(P, G, V, r, 1, 1),
    "beta stands at the gradient": lambda P, G, V, r, b: _step(P, G, V, r, 1, b),
    "subtracted from the velocity": lambda P, G, V, r, b: _step(P, G, V, r, b, -1),
    "goes uphill": lambda P, G, V, r, b: (
        {k: P[k] + r * (b * V[k] + G["d" + k]) for k in P},
        momentum_step(P, G, V, r, b)[1],
    ),
    "uses the gradient": lambda P, G, V, r, b: (
        {k: P[k] - r * G["d" + k] for k in P},
        momentum_step(P, G, V, r, b)[1],
    ),
    "uses the old velocity": lambda P, G, V, r, b: (
        {k: P[k] - r * V[k] for k in P},
        momentum_step(P, G, V, r, b)[1],
    ),
    "learning rate is missing": lambda P, G, V, r, b: momentum_step(P, G, V, 1, b),
    "by hand it is": lambda P, G, V, r, b: momentum_step(P, G, V, 2 * r, b),
    "keys W1 and b1; it has dW1": lambda P, G, V, r, b: (
        P,
        {"d" + k: v for k, v in momentum_step(P, G, V, r, b)[1].items()},
    ),
    "two dictionaries: the new": lambda P, G, V, r, b: momentum_step(P, G, V, r, b)[0],
    "should be a dictionary, not ndarray": lambda P, G, V, r, b: (P, V["W1"]),
    "velocity was changed in place": lambda P, G, V, r, b: _changing(P, G, V, r, b),
    "stops with KeyError": lambda P, G, V, r, b: {k: G[k] for k in P},
}


def _step(P: Any, G: Any, V: Any, rate: float, beta: float, weight: float) -> Any:
    velocity = {key: beta * V[key] + weight * G["d" + key] for key in P}
    return {key: P[key] - rate * velocity[key] for key in P}, velocity


def _changing(P: Any, G: Any, V: Any, rate: float, beta: float) -> Any:
    for key in P:
        V[key] *= beta
        V[key] += G["d" + key]
    return {key: P[key] - rate * V[key] for key in P}, V


class TestStretchTasks:
    TASKS = ("mini_batches", "momentum_step", "softmax")

    def said(self, name: str, target: Any, capsys: pytest.CaptureFixture[str]) -> str:
        getattr(module("stretch_tests"), f"{name}_test")(target)
        return capsys.readouterr().out

    @pytest.mark.parametrize("number", [1, 2, 3])
    def test_each_has_a_statement_a_cell_and_a_test(self, number: int) -> None:
        every = [identity for identity, _kind, _text in cells_by_id()]
        first = every.index(f"stretch-{number}-statement")
        parts = ("statement", "write", "test")
        assert every[first : first + 3] == [f"stretch-{number}-{part}" for part in parts]
        assert "# YOUR TURN: " in text_of(f"stretch-{number}-write")
        assert f'<a id="stretch-{number}"></a>' in text_of(f"stretch-{number}-statement")

    def test_none_of_it_is_graded(self) -> None:
        for cell in cells(version("source", "step_by_step")):
            if cell["id"].startswith(("see-", "predict-", "beyond", "stretch")):
                assert "nbgrader" not in cell["metadata"]

    @pytest.mark.parametrize("number", [1, 2, 3])
    def test_untouched_ones_are_not_tried_yet(
        self, number: int, capsys: pytest.CaptureFixture[str]
    ) -> None:
        names: dict[str, Any] = {}
        exec(code(f"stretch-{number}-write"), names)
        name = self.TASKS[number - 1]
        said = self.said(name, names[name], capsys)
        assert said == (
            f"{name}: it returns None, so there is nothing to test yet. Write it, run "
            "its cell, and mind the return.\n"
        )

    @pytest.mark.parametrize("target", [mini_batches, momentum_step, softmax])
    def test_right_ones_are_told_so(self, target: Any, capsys: pytest.CaptureFixture[str]) -> None:
        *right, last = self.said(target.__name__, target, capsys).splitlines()
        assert len(right) >= 4
        assert all(line.startswith("Right: ") and line.endswith(".") for line in right)
        assert last == f"{target.__name__}: everything is right. Well done!"

    @pytest.mark.parametrize(
        ("target", "sentence"),
        [
            (unshuffled, "the examples still stand in their old order: shuffle them first."),
            (separately, "an example has lost its label"),
            (whole_only, "the batches hold 4, 4 examples."),
            (in_place, "X or Y was changed."),
            (mixed, "the numbers of an example are mixed"),
            (twice, "some examples occur twice, and some not at all."),
            (with_an_empty_one, "no empty one"),
            (
                lambda X, Y, size, seed: mini_batches(X, Y, size, 3),
                "every seed gives the same order",
            ),
            (
                lambda X, Y, size, seed: mini_batches(X, Y, size, np.random.randint(10**6)),
                "the same seed gives two different orders",
            ),
            (lambda X, Y, size, seed: [X[:, :4]], "batch 1 should be a pair"),
            (lambda X, Y, size, seed: [(X[:, 0], Y[:, 0])], "X of batch 1 has shape (3,)"),
            (lambda X, Y, size, seed: [(X[:, :4], Y[:, :4].T)], "Y of batch 1 has shape (4, 1)"),
            (lambda X, Y, size, seed: [("a", "b")], "X of batch 1 should be an array of numbers."),
            (lambda X, Y, size, seed: [], "the batches hold no examples."),
            (lambda X, Y, size, seed: X, "it should be a list."),
            (lambda X, Y, size: [], "stops with TypeError"),
        ],
    )
    def test_wrong_batches(
        self, target: Any, sentence: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert sentence in self.said("mini_batches", target, capsys).splitlines()[-1]

    def test_one_that_stops_is_told_its_line_and_the_shapes(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Columns of Y picked without the colon, in a cell as a kernel keeps it."""
        lines = ["def mini_batches(X, Y, size, seed=0):"]
        lines += ["    order = np.random.RandomState(seed).permutation(X.shape[1])"]
        lines += ["    parts = [order[s : s + size] for s in range(0, len(order), size)]"]
        lines += ["    return [(X[:, part], Y[part]) for part in parts]"]
        linecache.cache["<a cell>"] = (0, None, [line + "\n" for line in lines], "<a cell>")
        names: dict[str, Any] = {"np": np}
        exec(compile("\n".join(lines), "<a cell>", "exec"), names)
        said = self.said("mini_batches", names["mini_batches"], capsys)
        assert said.startswith(
            "Not yet: mini_batches stops with IndexError in line 4 of the cell, "
            "`return [(X[:, part], Y[part]) for part in parts]`: index 2 is out of bounds for "
            "axis 0 with size 1. In this test X has shape (3, 10), Y has shape (1, 10), and size"
        )

    @pytest.mark.parametrize("sentence", STEPS)
    def test_wrong_steps(self, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
        last = self.said("momentum_step", STEPS[sentence], capsys).splitlines()[-1]
        assert last.startswith("Not yet: ")
        assert sentence in last

    @pytest.mark.parametrize(
        ("target", "sentence"),
        [
            (lambda Z: np.exp(Z), "these are the exponentials alone"),
            (lambda Z: np.exp(Z) / np.exp(Z).sum(), "all numbers together have the sum 1"),
            (
                lambda Z: np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True),
                "each row has the sum 1",
            ),
            (lambda Z: np.exp(Z) / np.exp(Z).sum(axis=0), "Subtract the largest number"),
            (lambda Z: Z / Z.sum(axis=0), "its softmax is 1/8, 2/8 and 5/8"),
            (lambda Z: Z, "each should have the sum 1."),
            (
                lambda Z: np.exp(Z - Z.max()) / np.exp(Z - Z.max()).sum(axis=0),
                "take the largest number of each column",
            ),
            (lambda Z: softmax(Z)[:, 0], "the result has shape (3,); it needs shape (3, 2)."),
            (lambda Z: "Z", "the result should be an array of numbers."),
            (lambda Z: softmax(Z[None]), "the result has shape (1, 3, 2)"),
        ],
    )
    def test_wrong_softmaxes(
        self, target: Any, sentence: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert sentence in self.said("softmax", target, capsys).splitlines()[-1]
