"""No answer leaves by accident: in a cell, in a file beside, or as a published case."""

from __future__ import annotations

import gzip
import html
import io
import json
import zipfile
from pathlib import Path

import pytest

from autograder.authoring.leaks import gives_away
from autograder.authoring.release import release_files
from autograder.errors import AssignmentError
from tests.content.files import SMALL, line_of, loaded

LINE = "total = np.array([value + value for value in x])"
SOLUTION = f"    {LINE}\n    y = total\n"
TEXT = SMALL.replace("    y = x + x\n", SOLUTION).replace('"x + x"', '"value + value"')


def refused(tmp_path: Path, text: str) -> str:
    with pytest.raises(AssignmentError) as error:
        release_files(loaded(tmp_path, text), tmp_path)
    return str(error.value)


def beside(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / "source" / "small" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def test_the_release_of_a_sound_file_holds_no_solution(tmp_path: Path) -> None:
    files = release_files(loaded(tmp_path, TEXT), tmp_path)
    assert not [name for name, content in files.items() if b"value + value" in content]
    assert not [name for name, content in files.items() if b"mistake(" in content]


@pytest.mark.parametrize(
    "cell",
    [
        "# %% [markdown]\n# Write `total = np.array([value + value for value in x])`.",
        "# %%\ntotal=np.array( [value+value\n   for value in x] )  # the same\n",
        "# %%\ntotal = np.array(  # an array\n   [value + value for value in x])\n",
        f"# %%\n# {LINE}\n",
        "# %%\n# total = np.array(\n#     [value + value\n#      for value in x])\n",
        f"# %%\nz = 1  # or {LINE}\n",
        f"# %%\nprint('{LINE}')\n",
        f'# %%\nz = """\n{LINE}\n"""\n',
        f"# %% [markdown]\n# It's simple: {LINE}",
    ],
)
def test_a_solution_in_a_cell_is_found_however_it_is_laid_out(tmp_path: Path, cell: str) -> None:
    sentence = refused(tmp_path, f"{TEXT}\n{cell}\n")
    assert f"line {line_of(TEXT, 'total = np')}" in sentence
    assert "of small.ipynb" in sentence


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"""Return twice x."""', f'"""Return twice x.\n\n    {LINE}\n    """'),
        ("    return y\n", f"    # {LINE}\n    return y\n"),
    ],
    ids=["docstring", "comment"],
)
def test_a_solution_beside_its_region_is_found(tmp_path: Path, old: str, new: str) -> None:
    assert "of small.ipynb" in refused(tmp_path, TEXT.replace(old, new, 1))


def test_code_that_students_see_beside_the_region_is_no_answer(tmp_path: Path) -> None:
    text = TEXT.replace("    return y\n", f"    {LINE}\n    return y\n", 1)
    shown = f"{text}\n# %% [markdown]\n# The last line says `{LINE}`.\n"
    assert release_files(loaded(tmp_path, shown), tmp_path)


def test_a_solution_in_a_given_module_is_found_whatever_its_name(tmp_path: Path) -> None:
    cell = f"# %% given public_helpers\nimport numpy as np\ndef f(x):\n    {LINE}\n"
    assert "released in public_helpers.py" in refused(tmp_path, f"{TEXT}\n{cell}")


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("draft.py"), SOLUTION, zipfile.ZIP_DEFLATED)
    return file.getvalue()


SPANS = "".join(f"<span class='x'>{html.escape(word)}</span> " for word in LINE.split())


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("small.html", f"<pre>{SPANS}</pre>".encode(), "small.html"),
        ("notes.txt", LINE.encode("utf-16"), "notes.txt"),
        ("notes.txt", LINE.encode("utf-16-be"), "notes.txt"),
        ("table.csv", f'1,"{LINE}"\n'.encode(), "table.csv"),
        ("lines.json", json.dumps({LINE: 1}).encode() + b"\n{}", "lines.json"),
        ("small.ipynb.bak", json.dumps({"source": SOLUTION}).encode(), "small.ipynb.bak"),
        ("small.py.orig", SOLUTION.encode(), "small.py.orig"),
        ("draft.zip", archive(), "draft.zip/draft.py"),
        ("notes.txt.gz", gzip.compress(LINE.encode(), mtime=0), "notes.txt.gz"),
        ("data.h5", b"\x89HDF\r\n\0\0" + LINE.encode(), "data.h5"),
        (f"{LINE}.txt", b"", "the name of a file"),
    ],
    # Bytes in a test's name differ from process to process, if they hold a time.
    ids=lambda value: value if isinstance(value, str) else "content",
)
def test_a_solution_in_any_kind_of_file_is_found(
    tmp_path: Path, name: str, content: bytes, place: str
) -> None:
    beside(tmp_path, name, "")
    (tmp_path / "source" / "small" / name).write_bytes(content)
    assert refused(tmp_path, TEXT).endswith(f"would be released in {place}")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", b"{broken"),
        ("a.json", b"\xff\xfe"),
        ("a.zip", b"PK\3\4 broken"),
        ("a.gz", b"\x1f\x8b broken"),
        ("a.png", bytes(range(256))),
    ],
)
def test_a_file_of_any_content_is_released(tmp_path: Path, name: str, content: bytes) -> None:
    beside(tmp_path, name, "")
    (tmp_path / "source" / "small" / name).write_bytes(content)
    assert release_files(loaded(tmp_path, TEXT), tmp_path)[name] == content


@pytest.mark.parametrize("name", ["notes.md", "figures/a.svg", "data/table.csv", "notes.txt"])
def test_a_solution_in_a_file_beside_is_found(tmp_path: Path, name: str) -> None:
    beside(tmp_path, name, f"<text>{SOLUTION}</text>")
    assert f"would be released in {name}" in refused(tmp_path, TEXT)


def test_code_beside_the_file_is_not_released(tmp_path: Path) -> None:
    for name in ("solution.py", ".hidden.txt", "_notes.txt", "draft.ipynb"):
        beside(tmp_path, name, SOLUTION)
    beside(tmp_path, "data.csv", "1,2\n")
    names = release_files(loaded(tmp_path, TEXT), tmp_path).keys()
    assert "data.csv" in names
    assert not {"solution.py", ".hidden.txt", "_notes.txt", "draft.ipynb", "small.py"} & names


def test_a_solution_inside_of_a_text_of_json_is_found(tmp_path: Path) -> None:
    content = json.dumps({"cells": [{"source": [], "outputs": [{"text": SOLUTION}]}]})
    beside(tmp_path, "draft.json", content)
    assert "draft.json" in refused(tmp_path, TEXT)


def test_a_published_case_is_no_hidden_case(tmp_path: Path) -> None:
    fixed = SMALL.replace("return rng.randn(n)", "return np.ones(2)", 1)
    assert "the published case example of doubled is the hidden case" in refused(tmp_path, fixed)


def test_a_hint_that_holds_a_line_of_the_solution_gives_it_away(tmp_path: Path) -> None:
    source = loaded(tmp_path, TEXT).source
    assert source is not None
    assert gives_away(source, "doubled", "Use total = np.array([value + value for value in x]).")
    assert not gives_away(source, "doubled", "Each value is added to itself.")
    assert not gives_away(source, "quadrupled", "total = np.array([value + value for value in x])")
