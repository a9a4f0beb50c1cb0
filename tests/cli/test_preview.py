"""`chainrule preview` writes a page and opens it."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from autograder.cli import main
from tests.content.files import SMALL, written

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("options", "shown"), [((), 1), (("--no-open",), 0)])
def test_the_page_is_opened_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], shown: int
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    written(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["preview", "small", "--once", "--course", str(tmp_path), *options])
    page = tmp_path / "preview" / "small" / "index.html"
    assert (ended.value.code or 0, len(opened)) == (0, shown)
    assert "It is squared." in page.read_text()


def test_a_fault_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, SMALL.replace("y = x + x", "y = x +"))
    with pytest.raises(SystemExit) as ended:
        main(["preview", "small", "--once", "--no-open", "--course", str(tmp_path)])
    assert ended.value.code == 3
    assert "small.py, line 19: this is not Python" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["small", "small.py"])
def test_a_path_may_name_the_assignment(tmp_path: Path, name: str) -> None:
    file = written(tmp_path)
    path = file.parent if name == "small" else file
    with pytest.raises(SystemExit):
        main(["preview", str(path), "--once", "--no-open", "--course", str(tmp_path)])
    assert (tmp_path / "preview" / "small" / "index.html").is_file()
