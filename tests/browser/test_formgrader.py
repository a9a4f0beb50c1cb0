"""Chainrule's grades in nbgrader's formgrader, in a real browser, worked on as a teacher would."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.formgrader import Formgrader, formgrader, make_course, what_is_missing
from tests.conftest import COURSE
from tests.support import RELEASE, solutions

MISSING = what_is_missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

SAMPLES = COURSE / "examples" / "sample_class"
LEILA, MEI, EVE = "leila_haddad", "mei_tanaka", "eve_adeyemi"
HINT = "db has lost a dimension: keep it a column (look at keepdims)."
NO_COMMENT = "Type any comments here"

# Elements that are there because a student wrote markup, and pictures, links and scripts of theirs.
PLANTED = """() => Array.from(document.querySelectorAll("*"))
    .filter(element => element.tagName === "SCRIPT" && element.text.includes("planted")
        || Array.from(element.attributes).some(
            one => one.name !== "placeholder" && one.value.includes("planted")))
    .map(element => element.outerHTML.slice(0, 200))"""
# What a page's formulas are made from, in text that a student wrote.
FORMULAS = """() => Array.from(document.querySelectorAll(".rendered_html *"))
    .map(element => element.innerText || "")
    .filter(text => text.includes("planted") && /[$\\\\]/.test(text))"""


@pytest.fixture(scope="module")
def grader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Formgrader]:
    course = make_course(tmp_path_factory.mktemp("formgrader"))
    for student in (LEILA, MEI):
        course.hand_in(student, SAMPLES / f"{student}.ipynb")
    with formgrader(course) as found:
        yield found


def test_what_a_person_decides_in_formgrader_outlives_grading(
    grader: Formgrader, tmp_path: Path
) -> None:
    with grader.watched(tmp_path):
        autograde_one(grader)
        see_score_and_hint(grader)
        decide_by_hand(grader)
        see_feedback(grader)
        grade_again(grader)
        grade_another_answer(grader)


def autograde_one(grader: Formgrader) -> None:
    grader.open_submissions()
    assert "needs autograding" in grader.row(LEILA).inner_text()
    assert "Successfully autograded" in grader.press("autograde", LEILA)
    assert shown(grader, LEILA) == ("graded", "90 / 100")
    assert "needs autograding" in grader.row(MEI).inner_text()


def see_score_and_hint(grader: Formgrader) -> None:
    grader.open_submission(LEILA)
    for exercise in solutions():
        wrong = exercise == "linear_backward"
        assert grader.score(exercise).get_attribute("placeholder") == ("0" if wrong else "10")
        assert grader.score(exercise).input_value() == ""
        comment = grader.comment(exercise).get_attribute("placeholder") or ""
        assert comment == HINT if wrong else comment.startswith(NO_COMMENT), exercise
    output = grader.page.locator(".output_area", has_text="linear_backward: 0 of 10 points")
    assert HINT in output.inner_text()


def decide_by_hand(grader: Formgrader) -> None:
    grader.write(grader.score("linear_backward"), "7")
    grader.write(grader.comment("linear_forward"), "Well done, by hand.")
    grader.open_submissions()
    assert shown(grader, LEILA) == ("graded", "97 / 100")


def see_feedback(grader: Formgrader) -> None:
    assert "Successfully generated feedback" in grader.press("generate-feedback", LEILA)
    grader.page.goto(grader.course.feedback(LEILA).as_uri())
    page = grader.page.locator("body").inner_text()
    assert "(Score: 97.0 / 100.0)" in page
    heading = grader.page.locator(".panel-heading", has_text="Grade cell: test_linear_backward")
    assert "Score: 7.0 / 10.0" in heading.inner_text()
    comments = grader.page.locator(".panel-footer").all_inner_texts()
    assert [" ".join(text.split()) for text in comments] == [
        "Comments: Well done, by hand.",
        f"Comments: {HINT}",
    ]


def grade_again(grader: Formgrader) -> None:
    grader.open_submissions()
    assert "Successfully autograded" in grader.press("autograde", LEILA)
    assert shown(grader, LEILA) == ("graded", "97 / 100")
    see_decisions(grader, automatic="0")
    assert not grader.page.locator(".mark-graded").filter(visible=True).count()


def grade_another_answer(grader: Formgrader) -> None:
    """What was decided on another ground stays too, but a person is asked to look."""
    # Formgrader shows what it has read before, as long as it remembers and nobody writes.
    grader.write(grader.comment("compute_cost"), "Look at this again.")
    grader.course.hand_in(LEILA, SAMPLES / f"{MEI}.ipynb")
    grader.open_submissions()
    assert "Successfully autograded" in grader.press("autograde", LEILA)
    assert shown(grader, LEILA) == ("needs manual grading", "97 / 100")
    see_decisions(grader, automatic="10")
    resolve = grader.page.locator(".mark-graded").filter(visible=True)
    with grader.page.expect_response(lambda response: response.request.method == "PUT"):
        resolve.click()
    grader.open_submissions()
    assert shown(grader, LEILA) == ("graded", "97 / 100")


def see_decisions(grader: Formgrader, automatic: str) -> None:
    grader.open_submission(LEILA)
    assert grader.score("linear_backward").input_value() == "7"
    assert grader.score("linear_backward").get_attribute("placeholder") == automatic
    assert grader.comment("linear_forward").input_value() == "Well done, by hand."


def shown(grader: Formgrader, student: str) -> tuple[str, str]:
    """Return status and score of a row."""
    row = grader.row(student)
    row.locator(".status .label").wait_for()
    return row.locator(".status").inner_text(), row.locator(".score").inner_text()


def test_nothing_that_a_student_wrote_is_markup(grader: Formgrader, tmp_path: Path) -> None:
    course = grader.course
    course.hand_in(EVE, hostile(tmp_path / "hostile.ipynb"))
    with grader.watched(tmp_path):
        grader.open_submissions()
        assert "Successfully autograded" in grader.press("autograde", EVE)
        assert "Successfully generated feedback" in grader.press("generate-feedback", EVE)
        grader.open_submission(EVE)
        see_only_text(grader)
        hint = grader.comment("linear_forward").get_attribute("placeholder") or ""
        assert "planted by an exception." in hint
        here = grader.page.url
        grader.page.goto(course.feedback(EVE).as_uri())
        see_only_text(grader)
        hints = grader.page.locator(".panel-footer", has_text="Comments:").all_inner_texts()
        assert any("planted by an exception." in text for text in hints)
    # The same notebook as it was handed in shows that what is looked for above can be found.
    course.autograded(EVE).unlink()
    shutil.copy(course.submitted(EVE), course.autograded(EVE))
    grader.page.goto(here)
    assert grader.page.evaluate("window.hit") == 1
    assert grader.page.evaluate(PLANTED)
    assert grader.page.evaluate(FORMULAS)
    grader.page.goto("about:blank")


def see_only_text(grader: Formgrader) -> None:
    text = grader.page.get_by_role("main").inner_text()
    for place in ("Markdown", "a raw cell", "code"):
        assert f"planted by {place}." in text, place
    outputs = " ".join(grader.page.locator(".output_area").all_inner_texts())
    for place in ("an exception", "its name"):
        assert f"planted by {place}." in outputs, place
    for place in ("outputs", "attachments", "metadata", "tags", "grade_id"):
        assert f"planted by {place}." not in text, place
    grader.page.mouse.move(700, 900)
    assert grader.page.evaluate(PLANTED) == []
    assert grader.page.evaluate(FORMULAS) == []
    assert grader.page.evaluate("window.hit") is None


def hostile(path: Path) -> Path:
    """Write the released notebook with attempts in every place that a student can write to."""
    notebook = json.loads(RELEASE.read_text(encoding="utf-8"))
    cells: list[dict[str, Any]] = notebook["cells"]
    by_id = {cell["metadata"].get("nbgrader", {}).get("grade_id"): cell for cell in cells}
    message = markup("an exception")
    name = "<b class=planted>planted by its name.</b>"  # long names are cut
    by_id["linear_forward"]["source"] = (
        f"def linear_forward(A, W, b):\n    raise ValueError({message!r})\n"
    )
    by_id["compute_cost"]["source"] = (
        f"def compute_cost(AL, Y):\n    raise type({name!r}, (Exception,), {{}})({message!r})\n"
    )
    by_id["update_parameters"]["metadata"]["nbgrader"]["grade_id"] = markup("grade_id")
    spoil(by_id["test_linear_backward"])
    cells[:0] = [
        {"cell_type": "markdown", "metadata": {}, "source": MARKDOWN},
        {
            "cell_type": "markdown",
            "metadata": {},
            "source": "![planted](attachment:planted.svg) [planted](attachment:planted.html)",
            "attachments": {
                "planted.svg": {"image/svg+xml": markup("attachments")},
                "planted.html": {"text/html": markup("attachments")},
                markup("attachments"): {markup("attachments"): markup("attachments")},
            },
        },
        {"cell_type": "raw", "metadata": {"format": "text/html"}, "source": markup("a raw cell")},
        spoil({"cell_type": "code", "metadata": {}, "source": f"#{markup('code')}"}),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"{number}"
    notebook["metadata"]["kernelspec"]["language"] = markup("metadata")
    notebook["metadata"]["title"] = markup("metadata")
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def spoil(cell: dict[str, Any]) -> dict[str, Any]:
    """Give a code cell tags, metadata and outputs that are attempts."""
    text = markup("outputs")
    cell["metadata"] |= {
        "tags": [markup("tags"), "planted"],
        "name": markup("metadata"),
        "magics_language": markup("metadata"),
    }
    kinds = {
        "text/html": text,
        "image/svg+xml": f"<svg xmlns='http://www.w3.org/2000/svg'>{text}</svg>",
        "application/javascript": "window.hit = 1; // planted",
        "text/markdown": text,
        "text/latex": r"$\href{javascript:window.hit=1}{planted by outputs.}$",
        "image/png": "\"><script>window.hit = 1; 'planted'</script>",
    }
    cell["outputs"] = [
        {"output_type": "display_data", "data": {kind: data}, "metadata": {kind: {"width": text}}}
        for kind, data in kinds.items()
    ]
    cell["outputs"] += [
        {"output_type": "stream", "name": "stderr", "text": text},
        {"output_type": "error", "ename": text, "evalue": text, "traceback": [text]},
    ]
    cell["execution_count"] = 1
    return cell


def markup(place: str) -> str:
    """Return markup that, as markup, leaves a mark; as text it says where it stood."""
    return (
        "<script>window.hit = 1; 'planted'</script><img class=planted src=x onerror='window.hit=1'>"
        f"<b class=planted>planted by {place}.</b>"
    )


MARKDOWN = "\n\n".join(
    [
        markup("Markdown"),
        "[planted](javascript:window.hit=1) and <javascript:window.hit=1//planted>",
        "[planted][1] ![planted](planted.png) <planted@127.0.0.1> https://127.0.0.1:9/planted",
        "[1]: javascript:window.hit=1//planted",
        r"$\href{javascript:window.hit=1}{planted}$ \(planted\) \begin{cases}planted\end{cases}",
        "```mermaid planted\ngraph TD; planted-->planted;\n```",
        "<iframe class=planted srcdoc='<script>parent.hit = 1</script>'></iframe>",
        "<details class=planted ontoggle='window.hit=1' open>x</details>",
        "<style class=planted>body {display: none}</style>",
        "<input class=planted autofocus onfocus='window.hit=1'>",
        "# <svg class=planted onload='window.hit=1'>",
        "&lt;b class=planted&gt; <!-- planted --> <base class=planted href='//127.0.0.1:9/'>",
    ]
)
