"""The data of the public tests: published things only, made from the description."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.published import FILE_NAME, describe, to_text
from autograder.content.fixtures import read_cases
from tests.conftest import COURSE
from tests.release.public_tests import MODULES, folder, known, loaded, module_beside
from tests.support import ASSIGNMENTS, solutions


@pytest.mark.parametrize("name", ASSIGNMENTS)
class TestWhatTheyKnow:
    @pytest.mark.slow
    def test_the_committed_file_is_what_the_description_gives(self, name: str) -> None:
        """If this fails: `make fixtures`."""
        committed = (folder(name) / FILE_NAME).read_text(encoding="utf-8")
        assert committed == to_text(describe(loaded(name)))

    def test_it_is_small_plain_json_with_short_lines(self, name: str) -> None:
        content = (folder(name) / FILE_NAME).read_text(encoding="utf-8")
        assert len(content) < 400_000
        assert max(map(len, content.split("\n"))) < 4_000
        json.loads(content, parse_constant=pytest.fail)

    def test_it_holds_published_things_only(self, name: str) -> None:
        cases = read_cases(loaded(name).fixtures, loaded(name).names)
        assert list(known(name)) == list(loaded(name).names)
        for exercise, entry in known(name).items():
            assert set(entry) == {
                *("arguments", "returns", "builds_on", "rtol", "atol", "cases", "mistakes"),
            }
            assert [case["name"] for case in entry["cases"]] == [c.name for c in cases[exercise]]
            assert all(
                set(case) - {"remark"} == {"name", "args", "expected"} for case in entry["cases"]
            )
            remarks = [case.get("remark", "") for case in entry["cases"]]
            assert remarks == [c.remark for c in cases[exercise]]
            for mistake in entry["mistakes"]:
                assert set(mistake) == {"hint", "gives"}
                assert len(mistake["gives"]) == len(entry["cases"])
                for given in mistake["gives"]:
                    assert set(given) in ({"parts"}, {"whole"}, {"raises", "message"})

    def test_no_line_of_an_answer_or_of_a_mistake_is_in_it(self, name: str) -> None:
        content = (folder(name) / FILE_NAME).read_text(encoding="utf-8")
        inside = [
            line.strip()
            for cell in solutions(name).values()
            for region in re.findall(r"STARTS HERE\n(.*?)# YOUR CODE ENDS", cell, re.DOTALL)
            for line in region.split("\n")
        ]
        answers = loaded(name).answers
        assert answers is not None
        inside += [new.strip() for m in answers.mistakes for _old, new in m.edits if "\n" in new]
        assert not [line for line in inside if len(line) > 6 and json.dumps(line)[1:-1] in content]
        names = [m.name for m in answers.mistakes if "_" in m.name]
        assert not [mistake for mistake in names if mistake in content]

    def test_the_tests_themselves_are_the_same_everywhere_and_need_numpy_alone(
        self, name: str
    ) -> None:
        for module in MODULES:
            content = (folder(name) / f"{module}.py").read_bytes()
            assert content == (COURSE / "source" / "shared" / f"{module}.py").read_bytes()
            for node in ast.parse(content).body:
                if isinstance(node, ast.Import | ast.ImportFrom):
                    root = getattr(node, "module", None) or node.names[0].name
                    root = root.split(".")[0]
                    assert root in ("numpy", *MODULES) or root in sys.stdlib_module_names

    def test_there_is_one_for_each_exercise(self, name: str) -> None:
        module = module_beside(name)
        tests = [f"{exercise}_test" for exercise in loaded(name).names]
        assert module.__all__ == ["check_written", *tests]
        for test in module.__all__:
            assert getattr(module, test).__name__ == test

    def test_without_the_file_it_says_what_is_missing(self, name: str, tmp_path: Path) -> None:
        for module in MODULES:
            (tmp_path / f"{module}.py").write_bytes((folder(name) / f"{module}.py").read_bytes())
        command = [sys.executable, "-B", "-c", "import public_tests"]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert run.returncode == 1
        assert "published.json is missing: put it beside public_tests.py" in run.stderr
