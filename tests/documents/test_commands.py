"""Every command of the documents: it is run here, or it stands in a list with the reason."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import COURSE

DOCS = COURSE / "docs"
README = COURSE / "README.md"
PAGES = [README, *sorted(DOCS.rglob("*.md"))]
INDEX = "installing needs the package index; tests/test_package.py installs the wheel"
CLUSTER = "needs several machines; tests/engines runs a scheduler and workers on this one"
RUNTIME = "needs a container runtime; the page says what was tried by hand"
FLAGS = (
    "--rm --network none --read-only --tmpfs /tmp --cap-drop all "
    "--security-opt no-new-privileges \\"
)
NOT_RUN = {
    ("README.md", "python3 -m venv env"): INDEX,
    ("README.md", "make demo"): ".ci/run runs it",
    ("README.md", "pip install .chainrule/chainrule-*.whl pytest"): INDEX,
    ("install.md", "make package"): "tests/test_package.py builds both files",
    ("install.md", "python3 -m venv env"): INDEX,
    ("install.md", 'pip install "$(ls dist/chainrule-*.whl)[serve,excel]"'): INDEX,
    ("site.md", "make site"): "needs the package index; make site-test builds it",
    ("site.md", 'make site WORKBOOKS="activations step_by_step"'): INDEX,
    ("site.md", "python -m http.server --directory site --bind 127.0.0.1 8000"): (
        "serves until Ctrl-C"
    ),
    ("site.md", "make site PYODIDE=https://files.example.edu/pyodide/v0.27.7/full/"): INDEX,
    ("serve.md", "pip install starlette uvicorn"): INDEX,
    ("ci.md", "chainrule check . --public --github --junit grade.xml"): (
        "writes for GitHub; tests/platforms runs the steps"
    ),
    ("ci.md", "chainrule check . --public --junit grade.xml --code-quality quality.json"): (
        "needs a repository of a student; tests/platforms runs the job"
    ),
    ("start/student.md", "python3 -m venv env"): INDEX,
    ("start/student.md", "jupyter lab step_by_step.ipynb"): "tests/browser opens the workbook",
    ("start/teacher.md", "make demo"): ".ci/run runs it",
    ("start/ci.md", "pip install .chainrule/chainrule-*.whl pytest"): INDEX,
    ("serve.md", "chainrule serve results"): "serves until Ctrl-C; tests/cli/test_serve.py",
    ("terminal.md", "chainrule check work.ipynb --watch"): (
        "grades until Ctrl-C; tests/cli/test_check_watch.py"
    ),
    ("exports.md", "export CANVAS_TOKEN=..."): (
        "needs Canvas; tests/cli/test_export_push.py has a stand-in"
    ),
    ("cluster.md", "chainrule grade submitted --course ~/course --engine dask://HOST:PORT"): (
        CLUSTER
    ),
    (
        "cluster.md",
        "python3 -m venv ~/chainrule && "
        '~/chainrule/bin/pip install "$(ls dist/chainrule-*.whl)[dask]"',
    ): INDEX,
    ("cluster.md", "mkdir -m 700 ~/tls"): CLUSTER,
    (
        "cluster.md",
        "~/chainrule/bin/dask scheduler --protocol tls --host 10.0.0.1 --port 8786 \\",
    ): (CLUSTER),
    ("cluster.md", "for host in 10.0.0.2 10.0.0.3; do"): CLUSTER,
    ("cluster.md", "kubectl port-forward service/grading-scheduler 8786 &"): "needs Kubernetes",
    ("container.md", "podman build -t chainrule ."): RUNTIME,
    ("container.md", "podman run --rm --network none chainrule doctor --json"): RUNTIME,
    ("container.md", f"podman run {FLAGS}"): RUNTIME,
    ("container.md", f"docker run {FLAGS}"): RUNTIME,
}
"""Blocks that cannot run here, by page and first line, with the reason."""
NAMES = ["ada", "amara_okafor", "leila_haddad"]
GRADEBOOK = """Student,ID,SIS User ID,SIS Login ID,Section,Step by Step (42)
"    Points Possible",,,,,100
"Ada",1,,ada,CS101,
"Okafor, Amara",2,,amara_okafor,CS101,
"Haddad, Leila",3,,leila_haddad,CS101,
"""
LIST = "name,login\nAda,ada\nAmara Okafor,amara_okafor\nLeila Haddad,leila_haddad\n"
# A check says 1 for fewer than all points, and so do pytest and public_check.py, as documented.
PRELUDE = """
set -e
less() { local code=0; command "$@" || code=$?; if [ $code != 1 ]; then return $code; fi; }
chainrule() { if [ "$1" = check ]; then less chainrule "$@"; else command chainrule "$@"; fi; }
pytest() { less pytest -p no:cacheprovider "$@"; }
python() { if [ "$1" = public_check.py ]; then less python "$@"; else command python "$@"; fi; }
"""
_BLOCK = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(
    r"(?:chainrule (?!\d)[a-z]+ |pip|python3? |pytest |export |mkdir |cp |nbgrader |kubectl |make |"
    r"podman |docker |dask |git |sudo |jupyter |for \w+ in )"
)


def blocks(page: Path, section: str = "") -> list[tuple[str, str]]:
    """Return the language and the text of each fenced block of a page, or of a section of it."""
    text = page.read_text(encoding="utf-8")
    if section:
        text = text.split(f"\n## {section}\n")[1].split("\n## ")[0]
    return _BLOCK.findall(text)


def name(page: Path) -> str:
    return page.relative_to(COURSE if page == README else DOCS).as_posix()


def to_run(page: Path, section: str = "") -> list[str]:
    """Return the blocks of a page, or of a section, that are run."""
    shell = [text for language, text in blocks(page, section) if language == "sh"]
    return [text for text in shell if (name(page), text.split("\n")[0]) not in NOT_RUN]


# The sections of README.md are for different people, each in a folder of their own.
SECTIONS = ("For students", "For instructors", "For CI")
RUN = [(README, section) for section in SECTIONS]
RUN += [(page, "") for page in PAGES[1:] if name(page) != "nbgrader.md" and to_run(page)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with all that the documents speak of: a course, hand-ins, lists, results."""
    here = tmp_path_factory.mktemp("documents")
    for part in ("release", "source", "solutions", "examples"):
        shutil.copytree(COURSE / part, here / part)
    sample = COURSE / "examples" / "sample_class"
    for each in ("downloads", "submitted"):
        (here / each).mkdir()
    for number, student in enumerate(NAMES, 1):
        source = student if student != "ada" else "arjun_patel"
        text = (sample / f"{source}.ipynb").read_bytes()
        (here / "submitted" / f"{student}.ipynb").write_bytes(text)
        of_canvas = f"{student.replace('_', '')}_{number}_{number}7000_step_by_step.ipynb"
        (here / "downloads" / of_canvas).write_bytes(text)
    shutil.make_archive(str(here / "submissions"), "zip", here / "submitted")
    for copy in ("work.ipynb", "step_by_step.ipynb"):
        shutil.copy(sample / "leila_haddad.ipynb", here / copy)
    (here / "class.csv").write_text(LIST, encoding="utf-8")
    (here / "Grades-CS101.csv").write_text(GRADEBOOK, encoding="utf-8")
    done = run(here, "chainrule grade submitted --course . -o results")
    assert done.returncode == 0, done.stdout
    return here


def run(here: Path, script: str) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "CHAINRULE_COURSE": str(here)}
    environment.pop("CI", None)
    return subprocess.run(
        ["bash", "-c", PRELUDE + script],
        cwd=here,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _id(value: Path | str) -> str:
    return name(value) if isinstance(value, Path) else value


@pytest.mark.long
@pytest.mark.parametrize(("page", "section"), RUN, ids=_id)
def test_commands_of_a_page_run_one_after_the_other(
    page: Path, section: str, folder: Path, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    shutil.copytree(folder, here)
    wanted = to_run(page, section)
    script = "\n".join(f"echo '# block {n}'\n{text}" for n, text in enumerate(wanted, 1))
    done = run(here, script)
    assert done.returncode == 0, done.stdout[-3000:]
    assert f"# block {len(wanted)}" in done.stdout


def test_all_commands_of_the_readme_stand_in_its_three_sections() -> None:
    assert to_run(README) == [text for section in SECTIONS for text in to_run(README, section)]


@pytest.mark.slow
def test_python_of_the_readme_runs() -> None:
    (program,) = [text for language, text in blocks(README) if language == "python"]
    done = run(COURSE, f"python - <<'END'\n{program}END\n")
    assert done.stdout == "0.0 100.0\n"


def test_a_failing_command_would_be_found(tmp_path: Path) -> None:
    assert run(tmp_path, "false\ntrue").returncode == 1
    assert run(tmp_path, "chainrule check nowhere.ipynb\ntrue").returncode == 2


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_block_with_commands_is_marked(page: Path) -> None:
    """A block without a language, or of another, would be skipped by the test above."""
    for language, text in blocks(page):
        assert language, text
        if language == "text":
            assert not _COMMAND.match(text), text


def test_what_is_not_run_is_still_there() -> None:
    there = {
        (name(page), text.split("\n")[0])
        for page in PAGES
        for language, text in blocks(page)
        if language == "sh"
    }
    assert NOT_RUN.keys() - there == set()


def test_console_blocks_are_those_of_the_authors_page() -> None:
    """`tests/examples/test_authoring_document.py` runs them and compares what they print."""
    pages = {name(page) for page in PAGES if any(lang == "console" for lang, _text in blocks(page))}
    assert pages <= {"authoring.md"}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_lines_keep_to_their_width(page: Path) -> None:
    """But for tables, pictures, and blocks that show what a program prints."""
    prose = _BLOCK.sub("", page.read_text(encoding="utf-8")).split("\n")
    long = [line for line in prose if len(line) > 120 and not line.lstrip().startswith(("|", "<"))]
    assert long == []
