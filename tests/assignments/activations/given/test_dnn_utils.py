"""Helper modules that a submission may import, and what it cannot reach through them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.records import Report
from tests.assignments.activations.support import scores
from tests.support import solutions

OWN = solutions("activations")
IMPORTS = {
    "of_the_other_workbook": (
        "from testCases import *\nfrom public_tests import *\n"
        "from dnn_utils import sigmoid, sigmoid_backward, relu, relu_backward\n"
    ),
    "of_older_names": "from dnn_utils_v2 import *\nfrom testCases_v4a import *\n",
    "of_a_module": "import dnn_utils\nimport testCases\nimport public_tests\nimport other_ten\n",
}


class TestHelperModules:
    """The workbook's helpers import, and those of the other one give no answer away."""

    @pytest.mark.parametrize("name", IMPORTS)
    def test_imports_cost_nothing(self, name: str, graded: Callable[..., Report]) -> None:
        assert graded(IMPORTS[name], *OWN.values()).score == 40
        assert graded(*OWN.values(), IMPORTS[name]).score == 40

    def test_the_answers_cannot_be_imported(self, graded: Callable[..., Report]) -> None:
        for imports in IMPORTS.values():
            report = graded(imports, OWN["relu"])
            assert {name: score for name, score in scores(report).items() if score} == {"relu": 10}

    def test_nor_reached_through_a_module(self, graded: Callable[..., Report]) -> None:
        report = graded("import dnn_utils\ndef sigmoid(Z):\n    return dnn_utils.sigmoid(Z)\n")
        assert report.score == 0
        assert "yours to write" in report.exercises[0].hint

    def test_nor_found_among_the_files_of_the_package(self, graded: Callable[..., Report]) -> None:
        module = "autograder.assignments.step_by_step.given.dnn_utils"
        assert graded(f"from {module} import sigmoid, relu\n").score == 0
