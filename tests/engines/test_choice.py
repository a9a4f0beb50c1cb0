from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.cli import main
from autograder.content.secret import Secret
from autograder.engines.choice import dask_address, open_engine
from autograder.errors import UsageError
from autograder.finding.found import Found
from autograder.grading.classroom import Settings
from tests.conftest import COURSE, SUBMISSIONS


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("local", None),
        ("dask://scheduler:8786", "tcp://scheduler:8786"),
        ("dask://127.0.0.1:1", "tcp://127.0.0.1:1"),
        ("dask://[::1]:8786", "tcp://[::1]:8786"),
        ("dask+tls://scheduler.example:8786", "tls://scheduler.example:8786"),
    ],
)
def test_an_engine_is_local_or_an_address(name: str, address: str | None) -> None:
    assert dask_address(name) == address


@pytest.mark.parametrize(
    "name",
    [
        "",
        "dask",
        "dask://",
        "dask://scheduler",
        "dask://:8786",
        "dask://scheduler:port",
        "dask://scheduler:0",
        "dask://scheduler:99999",
        "dask://me@scheduler:8786",
        "dask://scheduler:8786/status",
        "dask://scheduler:8786?x",
        "tcp://scheduler:8786",
        "https://scheduler:8786",
        "Local",
    ],
)
def test_anything_else_is_refused_in_a_sentence(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(SUBMISSIONS / "solves_everything.ipynb")
    with pytest.raises(SystemExit) as ended:
        main(["grade", path, "--course", str(COURSE), "--engine", name])
    assert ended.value.code == 2
    said = f"chainrule: {name!r} is not an engine: use local or dask://HOST:PORT\n"
    assert capsys.readouterr().err == said


@given(st.text() | st.text().map("dask://{}".format))
def test_no_name_raises_anything_else(name: str) -> None:
    try:
        address = dask_address(name)
    except UsageError:
        return
    assert name == "local" if address is None else name.endswith(address.removeprefix("tcp"))


def test_the_local_engine_grades() -> None:
    settings = Settings(COURSE, False, None, Secret("a secret for tests", drawn=False))
    path = SUBMISSIONS / "solves_everything.ipynb"
    with open_engine("local", settings, None) as grade:
        (report,) = grade([Found("ada", path)])
    assert (report.submission.student, report.score) == ("ada", 100)
