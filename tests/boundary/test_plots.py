"""What a function drew is read from its axes as plain values."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib import pyplot as plt

from autograder.boundary import wire
from autograder.boundary.plots import PARTS, content_of_plot


def test_every_part_is_plain_data() -> None:
    def draw() -> None:
        plt.plot([0, 1, 2], [3, 4, 5], label="cost")
        plt.bar([0, 1], [2, 3])
        plt.scatter([1, 2], [3, 4])
        plt.title("Cost")
        plt.xlabel("step")
        plt.ylabel("J")
        plt.xlim(0, 10)
        plt.ylim(0, 6)
        plt.legend()

    found = wire.unpack(wire.pack(content_of_plot(draw, PARTS)))
    np.testing.assert_array_equal(found["lines"][0][1], [3, 4, 5])
    assert found["bars"][1][2] == 3
    np.testing.assert_array_equal(found["points"][0], [[1, 3], [2, 4]])
    assert (found["title"], found["xlabel"], found["ylabel"]) == ("Cost", "step", "J")
    assert (found["xlim"], found["ylim"]) == ([0, 10], [0, 6])
    assert found["legend"] == ["cost"]


def test_the_axes_may_be_returned_or_stand_in_a_returned_figure() -> None:
    def axes() -> Any:
        made = plt.subplots()[1]
        made.set_title("one")
        plt.figure()
        return made

    def figure() -> Any:
        made, inner = plt.subplots()
        inner.set_title("two")
        plt.figure()
        return made

    assert content_of_plot(axes, ("title",)) == {"title": "one"}
    assert content_of_plot(figure, ("title",)) == {"title": "two"}


def test_no_figure_is_left_open_and_no_drawing_is_an_empty_plot() -> None:
    assert content_of_plot(lambda: None, ("lines", "legend")) == {"lines": [], "legend": []}
    assert plt.get_fignums() == []
