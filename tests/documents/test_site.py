"""The documentation site: nothing is fetched from elsewhere, every link leads somewhere."""

from __future__ import annotations

import importlib.util
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.conftest import COURSE
from tools.build_docs import DOCS, OUTSIDE, build, commands_page, places, record_page, rewritten

FETCHING = {
    ("img", "src"),
    ("script", "src"),
    ("iframe", "src"),
    ("source", "srcset"),
    ("img", "srcset"),
    ("video", "src"),
    ("form", "action"),
    ("object", "data"),
}
"""Elements with an attribute whose address a browser opens by itself, or sends a search to."""
_ELSEWHERE = re.compile(r"(?:[a-z]+:)?//")


class Links(HTMLParser):
    """Collects what a page fetches, what it links to, and the anchors in it."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        self.fetched += [values[name] for of, name in FETCHING if of == tag and name in values]
        if tag == "link" and "href" in values:
            self.fetched.append(values["href"])
        elif tag == "a" and "href" in values:
            self.links.append(values["href"])


def read(page: Path) -> Links:
    found = Links()
    found.feed(page.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    for package in ("sphinx", "myst_parser", "furo"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed (`make docs` installs it)")
    return build(tmp_path_factory.mktemp("site"))


@pytest.mark.long
class TestSite:
    def test_nothing_is_fetched_from_elsewhere(self, site: Path) -> None:
        for page in site.rglob("*.html"):
            outside = [each for each in read(page).fetched if _ELSEWHERE.match(each)]
            assert outside == [], page
        for style in site.rglob("*.css"):
            text = style.read_text(encoding="utf-8")
            assert not re.search(r"(?:@import|url\()\s*['\"]?(?:https?:)?//", text), style

    def test_scripts_name_no_other_host_to_fetch_from(self, site: Path) -> None:
        for script in site.rglob("*.js"):
            text = script.read_text(encoding="utf-8")
            assert not re.search(r"(?:fetch|import|open)\(\s*['\"`]https?://", text), script

    def test_links_lead_to_pages_and_headings(self, site: Path) -> None:
        pages = {page: read(page) for page in site.rglob("*.html")}
        assert len(pages) > 30
        for page, found in pages.items():
            for link in [*found.links, *found.fetched]:
                name, _hash, heading = unquote(link).partition("#")
                name = name.partition("?")[0]
                if _ELSEWHERE.match(link) or link.startswith(("mailto:", "data:")):
                    continue
                target = (page.parent / name).resolve() if name else page
                assert target.is_file(), (page, link)
                if heading and target in pages:
                    assert heading in pages[target].anchors, (page, link)

    def test_every_page_is_in_the_index_of_the_search(self, site: Path) -> None:
        text = (site / "searchindex.js").read_text(encoding="utf-8")
        index = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))
        written = {place.removesuffix(".md") for place in places().values()}
        assert written <= set(index["docnames"])
        assert "landlock" in index["terms"]

    def test_python_names_have_their_docstrings(self, site: Path) -> None:
        text = (site / "reference" / "python.html").read_text(encoding="utf-8")
        for name in ("grade", "load_assignment", "Report", "UsageError"):
            assert name in text


def test_commands_are_those_of_the_program() -> None:
    page = commands_page()
    for name in ("grade", "check", "export", "doctor", "import"):
        assert f"\n## {name}\n" in page
        assert f"chainrule {name} " in page


def test_the_record_has_the_fields_of_its_schema() -> None:
    page = record_page()
    schema = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))
    for field in schema["required"]:
        assert f"| `{field}` |" in page


def test_links_into_the_repository_become_text() -> None:
    page = DOCS / "pytest.md"
    text = "[a file](../pyproject.toml) [the log](../CHANGELOG.md#top) [here](marking.md) [x](#y)"
    assert rewritten(text, page, "pytest.md") == (
        "a file (`pyproject.toml`) [the log](project/changes.md#top) [here](marking.md) [x](#y)"
    )


def test_code_stays_as_it_is() -> None:
    text = "```python\n[a](../pyproject.toml)\n```"
    assert rewritten(text, DOCS / "pytest.md", "pytest.md") == text


def test_a_picture_of_two_schemes_becomes_two_pictures() -> None:
    page = DOCS / "index.md"
    text = rewritten(page.read_text(encoding="utf-8"), page, "index.md")
    assert "<picture>" not in text
    assert ":class: only-light" in text
    assert ":class: only-dark" in text


@pytest.mark.parametrize("path", OUTSIDE)
def test_pages_of_the_repository_are_there(path: str) -> None:
    assert (COURSE / path).is_file()


def test_the_compared_figures_are_the_measured_figures() -> None:
    """`docs/compared.md` repeats rows of the two files that the benchmarks write."""
    page = (DOCS / "compared.md").read_text(encoding="utf-8")
    results = (COURSE / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")
    attacks = (COURSE / "benchmarks" / "ATTACKS.md").read_text(encoding="utf-8")
    one_core = results.partition("On one core, seconds:")[2]
    held = [
        [cell.strip() for cell in row.split("|")[3:6]]
        for row in re.findall(r"^\| `.*", attacks, re.M)
    ]
    for place, grader in enumerate(("chainrule", "nbgrader", "otter", "check50")):
        (memory,) = re.findall(rf"^\| {grader} \| 7 of 20 \| (\d+) \|", results, re.M)
        cells = re.findall(rf"^\| {grader} \|(.*)\|$", one_core, re.M)[0].split("|")
        row = [cells[0].split()[0], cells[2].split()[0], cells[3].strip(), memory]
        assert f"| {grader} | {' | '.join(row)} |" in page
        if grader != "check50":
            tried = [row[place] for row in held if row[place] not in ("-", "not run")]
            assert f"| {grader} | {tried.count('held')} | {len(tried)} |" in page


def test_every_page_is_in_the_contents_of_the_site() -> None:
    """Sphinx warns of a page that is not, but where it is not installed nothing is built."""
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    trees = re.findall(r"^```\{toctree\}\n(.*?)^```$", index, re.MULTILINE | re.DOTALL)
    listed = {line for tree in trees for line in tree.split("\n") if not line.startswith(":")}
    assert {place.removesuffix(".md") for place in places().values()} - listed == {"index"}
