"""Export a workbook as one accessible HTML page that asks nothing of the network.

    python -m tools.export_html step_by_step            # as released, run from top to bottom
    python -m tools.export_html step_by_step --solved   # with the solutions, for staff

`jupyter nbconvert --to html` makes the page; this adds what its template lacks. Formulas become
MathML, so no script has to be fetched for them and screen readers can read them. The line that a
cell prints about its plot, `In the plot: ...`, becomes the alternative text of the plot. Colours
have enough contrast, links are underlined, and what is wider than the page can be scrolled with the
keyboard. `make html` installs what this needs.
"""

from __future__ import annotations

import argparse
import os
import re
import tempfile
from pathlib import Path
from typing import Any

import nbclient
import nbformat
from bs4 import BeautifulSoup
from latex2mathml.converter import convert
from nbconvert import HTMLExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from autograder.authoring import one_file_release
from autograder.authoring.release import release_files, shared_files
from autograder.content.description import Assignment, load_assignment

COURSE = Path(__file__).resolve().parents[1]
SECONDS = 900  # for a cell
NO_ALT = "No description has been provided for this image"

_IN_THE_PLOT = re.compile(r"^In the plot: (.+)$", re.M)
# What the converter does not know, or draws with brackets that do not grow.
_ENVIRONMENTS = {
    r"\begin{aligned}": r"\begin{align*}",
    r"\end{aligned}": r"\end{align*}",
    r"\begin{bmatrix}": r"\left[\begin{matrix}",
    r"\end{bmatrix}": r"\end{matrix}\right]",
}
_TAG = re.compile(r"\\tag\{(.*?)\}")

# The theme's own colours for these have a contrast below 4.5.
_STYLE = """
:root { --jp-cell-prompt-not-active-font-color: #5c5c5c; --jp-cell-prompt-not-active-opacity: 1;
  --jp-cell-inprompt-font-color: #5c5c5c;
  --jp-mirror-editor-number-color: #00660a; --jp-mirror-editor-comment-color: #2f6363;
  --jp-mirror-editor-operator-color: #8a1fc2; --jp-mirror-editor-keyword-color: #00660a;
  --jp-mirror-editor-string-color: #a11515; --jp-mirror-editor-meta-color: #8a1fc2;
  --jp-mirror-editor-builtin-color: #00660a; }
body.jp-Notebook { max-width: 62rem; margin: 0 auto; padding: 16px; overflow-wrap: break-word; }
.jp-RenderedHTMLCommon a:link, .jp-RenderedHTMLCommon a:visited { color: #0b4a8f;
  text-decoration: underline; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.jp-RenderedHTMLCommon math[display="block"] { margin: 0.5em auto; }
.formula { display: flex; align-items: center; gap: 1em; margin: 1em 0; padding: 0.25em 0;
  overflow: auto hidden; }
.formula math { flex: 1; }
mtd[columnalign="right"] { text-align: right; padding-right: 0; }
mtd[columnalign="left"] { text-align: left; padding-left: 0; }
math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "DejaVu Math TeX Gyre",
  math; }
.highlight pre, .jp-OutputArea-output pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.table { overflow: auto hidden; }
:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
@media (max-width: 760px) {
  body.jp-Notebook { padding: 8px; }
  .jp-InputArea, .jp-OutputArea-child { display: block; }
  .jp-InputPrompt, .jp-OutputPrompt { width: auto; flex: none; text-align: left; padding: 0; }
  .jp-MarkdownCell .jp-InputPrompt, .jp-OutputPrompt:empty { display: none; }
  .jp-Cell { padding: 4px 0; }
}
"""

# What is wider than the page gets a stop of the Tab key, and only that.
_SCRIPT = """
const reach = () => {
  for (const part of document.querySelectorAll(".table, .formula, .jp-OutputArea-output")) {
    if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
    else part.removeAttribute("tabindex");
  }
};
addEventListener("load", reach);
addEventListener("resize", reach);
"""


class _Renderer(IPythonRenderer):  # type: ignore[misc]
    """Markdown as nbconvert renders it, with formulas in MathML."""

    def block_math(self, body: str) -> str:
        """Render a formula of its own line, with its number beside it."""
        tag = _TAG.search(body)
        number = f"<span>({tag[1]})</span>" if tag else ""
        formula = _math(_TAG.sub("", body), "block")
        return f'<div class="formula" role="group" aria-label="formula">{formula}{number}</div>'

    def inline_math(self, body: str) -> str:
        """Render a formula within a line."""
        return _math(body, "inline")


class _Exporter(HTMLExporter):  # type: ignore[misc]
    """nbconvert's exporter with this module's renderer."""

    def markdown2html(self, context: Any, source: str) -> str:
        """Render the text of a cell; `context` is the template's."""
        path = context.get("resources", {}).get("metadata", {}).get("path", "")
        renderer = _Renderer(escape=False, embed_images=True, path=path, exclude_anchor_links=True)
        return str(MarkdownWithMath(renderer=renderer).render(source))

    markdown2html.jinja_pass_arg = HTMLExporter.markdown2html.jinja_pass_arg  # type: ignore[attr-defined]


def _math(tex: str, display: str) -> str:
    for environment, other in _ENVIRONMENTS.items():
        tex = tex.replace(environment, other)
    return str(convert(tex.strip(), display=display))


def run(assignment: Assignment, *, solved: bool) -> tuple[Any, Path]:
    """Run a workbook in a folder of its own; return the notebook with its outputs, and the folder.

    The caller removes the folder.
    """
    folder = Path(tempfile.mkdtemp(prefix="chainrule-html-"))
    for name, content in _files(assignment, solved=solved).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    notebook = nbformat.read(folder / assignment.notebook, as_version=4)
    nbclient.NotebookClient(
        notebook,
        timeout=SECONDS,
        allow_errors=not solved,
        resources={"metadata": {"path": str(folder)}},
    ).execute(env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})  # as fast, whatever else runs
    return notebook, folder


def _files(assignment: Assignment, *, solved: bool) -> dict[str, bytes]:
    if not solved:
        return release_files(assignment, COURSE)
    if assignment.source is not None:
        return one_file_release.source_files(assignment)
    source = COURSE / "source" / assignment.id
    paths = [path for path in source.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    own = {path.relative_to(source).as_posix(): path.read_bytes() for path in paths}
    return own | shared_files(assignment, COURSE)


def page(notebook: Any, folder: Path) -> str:
    """Return the accessible page of a notebook that has been run in a folder."""
    exporter = _Exporter(template_name="lab", embed_images=True)
    resources = {"metadata": {"path": str(folder), "name": notebook_title(notebook)}}
    html, _resources = exporter.from_notebook_node(notebook, resources)
    soup = BeautifulSoup(html, features="html.parser")
    _forget_the_network(soup)
    _describe_plots(soup)
    _make_tables_readable(soup)
    for part in soup.select(".jp-Cell-inputWrapper[tabindex], .jp-OutputArea-output[tabindex]"):
        del part["tabindex"]
    assert soup.head is not None
    assert soup.body is not None
    soup.head.append(_element(soup, "style", _STYLE))
    soup.body.append(_element(soup, "script", _SCRIPT))
    return str(soup)


def notebook_title(notebook: Any) -> str:
    """Return the first heading of a notebook."""
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    heading = re.search(r"^# (.+)$", text, re.M)
    return heading[1] if heading else "Workbook"


def _element(soup: BeautifulSoup, name: str, text: str) -> Any:
    element = soup.new_tag(name)
    element.string = text
    return element


def _forget_the_network(soup: BeautifulSoup) -> None:
    """Remove the scripts of the page's head: they fetch libraries for what is not in the page."""
    assert soup.head is not None
    for script in soup.head.find_all("script"):
        script.decompose()


def _describe_plots(soup: BeautifulSoup) -> None:
    for cell in soup.select(".jp-CodeCell"):
        said = _IN_THE_PLOT.findall(cell.get_text())
        plots = cell.select(".jp-RenderedImage img")
        for place, plot in enumerate(plots):
            if said and plot.get("alt", NO_ALT) == NO_ALT:
                plot["alt"] = said[min(place, len(said) - 1)]


def _make_tables_readable(soup: BeautifulSoup) -> None:
    """Let a wide table scroll by itself, and say of each head that it is one of a column."""
    for table in soup.select(".jp-RenderedMarkdown table"):
        around = soup.new_tag("div", attrs={"class": "table", "role": "group"})
        around["aria-label"] = "table"
        table.wrap(around)
        for head in table.select("thead th"):
            head["scope"] = "col"
            formula = head.find("math")
            if formula and not head.find(string=True, recursive=False):
                # Some programs take a head with a formula alone for an empty one.
                spoken = _element(soup, "span", formula.get_text())
                spoken["class"] = "spoken"
                formula["aria-hidden"] = "true"
                formula.insert_before(spoken)


def main() -> None:
    """Export the workbooks that are named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("workbooks", nargs="+", help="the names of workbooks")
    parser.add_argument("-o", "--output", type=Path, default=Path("html"))
    parser.add_argument("--solved", action="store_true", help="with the solutions, for staff")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    for name in options.workbooks:
        assignment = load_assignment(name, course=COURSE)
        notebook, folder = run(assignment, solved=options.solved)
        path = options.output / f"{name}{'_solved' if options.solved else ''}.html"
        path.write_text(page(notebook, folder), encoding="utf-8")
        print(path)  # noqa: T201


if __name__ == "__main__":
    main()
