"""A student's page."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from autograder.grades.records import DecisionKind, ExerciseGrade, Standing
from autograder.records import (
    CaseResult,
    CaseStatus,
    ExerciseStatus,
    Group,
    Origin,
    Place,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)
from autograder.reports.html.feedback_page import FIRST_LINE, join, render
from tests.reports.html.grades import attempt, decision, make_grade
from tests.reports.html_support import (
    Reader,
    any_text,
    make_exercise,
    make_report,
    not_graded,
    saying,
)


def case(
    message: str, name: str = "fixture", group: Group = Group.FIXTURE, status: str = "failed"
) -> CaseResult:
    return CaseResult(name, group, CaseStatus(status), message)


def with_cases(*cases: CaseResult) -> Report:
    return make_report("ada", make_exercise("linear_forward", "failed", cases=cases))


class TestWhatASubmissionSays:
    @given(any_text)
    @settings(max_examples=150)
    def test_is_shown_and_stays_text(self, text: str) -> None:
        page = Reader(render(saying(text)))
        for part in ("first", "hint", "value", "hidden", "note", "student"):
            assert page.says(f"{part} {text}")
        # Lines of a published case that are labels are replaced by the page's own.
        lines = [line for line in text.split("\n") if line not in ("expected", "actual")]
        assert all(page.says(line) for line in ("public", *lines))
        plain = Reader(render(saying("a\nb")))
        assert page.shape() <= plain.shape() | {("mark", "")}
        assert page.comments == plain.comments
        assert all(link.startswith("#s") for link in page.attributes("href"))
        assert "script" not in page.own

    @given(any_text)
    def test_of_what_cannot_be_read(self, text: str) -> None:
        page = Reader(render(not_graded("x", SubmissionStatus.UNREADABLE, f"note {text}")))
        assert page.says(f"note {text}")
        assert page.shape() <= Reader(render(saying("a\nb"))).shape() | {("div", "class")}

    def test_what_acts_on_the_reader_is_replaced(self) -> None:
        page = render(saying("a\u202eb\x1b[31m\x00"))
        assert not set("\u202e\x1b\x00") & set(page)
        render(saying("\ud800")).encode()


class TestWhatItTells:
    def test_score_and_exercises(self) -> None:
        page = Reader(
            render(
                make_report(
                    "ada", make_exercise("f"), make_exercise("g", "partial", 4.0, hint="Look at b.")
                )
            )
        )
        for words in (
            "ada", "Step by step", "ada.ipynb", "14 of 20 points", "1 of 2 exercises are right",
            "f right", "g partly right published example 4 of 4 fresh inputs 0 of 6",
            "Read this first Look at b.",
        ):  # fmt: skip
            assert page.says(words), words

    def test_full_marks(self) -> None:
        page = Reader(render(make_report("ada", make_exercise(), end_to_end="passed")))
        assert page.says("Everything is right. Well done!")
        assert page.says("train a network from end to end")
        assert not page.says("What to look at")

    def test_nothing_written(self) -> None:
        exercises = [make_exercise(name, "unfinished") for name in "fg"]
        page = Reader(render(make_report("ada", *exercises)))
        assert page.says("Nothing is written yet. Begin with f")
        assert not page.says("What to look at")

    @pytest.mark.parametrize("status", ExerciseStatus)
    def test_every_status_has_words(self, status: ExerciseStatus) -> None:
        page = Reader(render(make_report("ada", make_exercise("f", status, hint="h"))))
        shown = page.text.split("Your exercises")[1]
        assert any(letter.isalpha() for letter in shown.split("f ", 1)[1][:20])

    @pytest.mark.parametrize(
        ("state", "words"),
        [("passed", "from end to end"), ("failed", "costs no points")],
    )
    def test_end_to_end(self, state: str, words: str) -> None:
        report = make_report("ada", make_exercise(status="failed"), end_to_end=state)
        assert Reader(render(report)).says(words)

    def test_nothing_is_said_of_a_chain_that_was_not_tried(self) -> None:
        """Most assignments have no chain."""
        report = make_report("ada", make_exercise(status="failed"), end_to_end="not_run")
        assert not Reader(render(report)).says("All together")

    def test_published_cases_only(self) -> None:
        words = "Only the published examples were graded"
        report = make_report("ada", make_exercise())
        assert not Reader(render(report)).says(words)
        assert Reader(render(replace(report, scope=Scope.PUBLIC))).says(words)

    def test_a_fault_of_ours_keeps_its_details_from_the_student(self) -> None:
        report = not_graded("ada", SubmissionStatus.INTERNAL, "ValueError in /srv/grader.py")
        page = render(report)
        assert Reader(page).says("on our side")
        assert "ValueError" not in page

    def test_unreadable(self) -> None:
        page = Reader(render(not_graded("ada", SubmissionStatus.UNREADABLE, "it is empty")))
        assert page.says("it scores 0 for now")
        assert page.says("It is empty")

    def test_no_secret_and_no_path(self) -> None:
        report = make_report(
            "ada",
            make_exercise(),
            submission=Submission("ada", "/home/teacher/class/ada.ipynb", "ab12"),
            run={"secret": "s3cret", "fingerprint": "f1nger"},
        )
        page = render(report)
        assert Reader(page).says("ada.ipynb")
        assert not [word for word in ("s3cret", "f1nger", "teacher", "class/") if word in page]
        windows = replace(report, submission=Submission("ada", "C:\\teacher\\ada.ipynb", None))
        assert "teacher" not in render(windows)


class TestCases:
    def test_expected_and_actual_of_a_published_case(self) -> None:
        wrong = replace(
            case("Z differs"),
            expected="[[1.]]",
            actual="[[2.]]",
            remark="it is 2 times\nfirst difference at [0]",
        )
        page = Reader(render(with_cases(wrong)))
        assert page.says("Published example: Z differs Expected [[1.]] Yours [[2.]] it is 2 times")
        assert page.says("first difference at [0]")

    def test_a_value_that_reads_like_a_label_is_shown_all_the_same(self) -> None:
        wrong = replace(case("x"), expected="one", actual="two\nactual\nthree\nexpected\nfour")
        page = Reader(render(with_cases(wrong)))
        assert page.says("Expected one Yours two actual three expected four")

    def test_other_details_are_shown_as_they_are(self) -> None:
        stops = replace(case("stops"), remark="line 1\nline 2")
        assert Reader(render(with_cases(stops))).says("stops line 1 line 2")

    def test_the_first_published_case_is_open_and_long_ones_are_not(self) -> None:
        short, long = (replace(case("a"), remark=text) for text in ("b", "line\n" * 40))

        def is_open(*cases: CaseResult) -> list[bool]:
            tags = Reader(render(with_cases(*cases))).tags
            return ["open" in attrs for tag, attrs in tags if tag == "details"]

        assert is_open(short, short) == [True, False]
        assert is_open(long) == [False]

    def test_hidden_cases_that_say_the_same_are_gathered(self) -> None:
        cases = [case("shape differs", name, Group.FRESH) for name in ("fresh_a", "fresh_two_b")]
        page = Reader(render(with_cases(*cases)))
        assert page.says("not right yet: shape differs (a, two b)")

    def test_cases_that_passed_are_not_listed(self) -> None:
        passed = case("secretly", "edge_x", Group.PROPERTIES, "passed")
        assert not Reader(render(with_cases(case("a"), passed))).says("secretly")

    def test_a_hint_with_code_keeps_its_lines(self) -> None:
        exercise = make_exercise("f", "error", hint="It stops (line 2).\nx = (1,\n    ^")
        assert "\nx = (1,\n    ^</pre>" in render(make_report("ada", exercise))


class TestTheCode:
    hint = "The name m has no value here. It stops (line 3)\nreturn x / m"
    place = Place(7, 3, "f", is_exact=True, code=((2, "def f(x):"), (3, "    return x / m")))

    def report(self, place: Place | None) -> Report:
        wrong = replace(case("NameError (line 3)", status="error"), remark="return x / m")
        exercise = make_exercise("f", "error", hint=self.hint, cases=(wrong,))
        return make_report("ada", replace(exercise, place=place))

    def test_is_shown_once_with_the_line_marked(self) -> None:
        page = Reader(render(self.report(self.place)))
        assert page.says("Your code, cell 7, line 3 def f(x): return x / m (look at this line)")
        assert page.text.count("return x / m") == 1

    def test_of_an_older_record_is_the_line_of_the_hint(self) -> None:
        page = Reader(render(self.report(None)))
        assert not page.says("Your code")
        assert page.text.count("return x / m") == 2

    @given(any_text)
    def test_stays_text(self, text: str) -> None:
        lines = tuple(enumerate(text.split("\n"), start=3))
        page = Reader(render(self.report(replace(self.place, file=text, code=lines))))
        plain = Reader(render(self.report(self.place)))
        assert page.shape() <= plain.shape() | {("pre", "tabindex"), ("details", "open")} | {
            (tag, "") for tag in ("details", "summary", "pre")
        }
        assert page.says(lines[0][1])

    def test_the_first_exercise_to_fix_is_named(self) -> None:
        exercises = (make_exercise("f"), make_exercise("g", "failed"), make_exercise("h", "failed"))
        page = Reader(render(make_report("ada", *exercises)))
        assert page.says("1 of 3 exercises are right. Fix this first: g")
        assert page.says("Right already: f")
        assert page.says("Fix this first g not right yet")
        assert page.text.count("Fix this first") == 2


class TestTheGrade:
    report = make_report("ada", make_exercise("f", "partial", 4.0, hint="Look at b."))

    def test_says_the_final_score_and_how_it_comes_about(self) -> None:
        grade = make_grade(
            self.report,
            name="Ada L.",
            penalty=1.0,
            final=7.0,
            exercises=(
                ExerciseGrade(
                    "f", ExerciseStatus.PARTIAL, 4.0, 8.0, 10.0, decision(why="Nearly right.")
                ),
            ),
            comments=("Well done.",),
            notes=("only for the teacher",),
        )
        html = render(self.report, grade)
        page = Reader(html)
        for words in (
            "Feedback Ada L.", "7 of 10 points", "From your teacher Well done.",
            "Graded automatically 4 f, by hand Nearly right. 4 → 8", "Handed in late −1",
            "set by hand, 4 automatically: Nearly right.", "8 of 10",
        ):  # fmt: skip
            assert page.says(words), words
        assert not [word for word in ("only for the teacher", "Noether") if word in html]

    def test_an_excuse(self) -> None:
        excuse = decision(DecisionKind.EXCUSE, why="Ill.")
        grade = make_grade(self.report, standing=Standing.EXCUSED, final=None, decisions=(excuse,))
        page = Reader(render(self.report, grade))
        assert page.says("You are excused from this assignment. Ill.")
        assert page.says("4 of 10 points")
        assert not page.says("Handing it in again")

    @pytest.mark.parametrize("status", [SubmissionStatus.UNREADABLE, SubmissionStatus.INTERNAL])
    def test_points_by_hand_for_a_file_without_a_score(self, status: SubmissionStatus) -> None:
        report = not_graded("ada", status, "it is empty")
        by_hand = decision(points=5.0, why="Read on paper.")
        page = Reader(render(report, make_grade(report, final=5.0, decisions=(by_hand,))))
        assert page.says("5 of 0 points")
        assert page.says("By hand, for the whole submission Read on paper. 5")
        assert not page.says("0 for now")
        assert not page.says("no score yet")

    def test_an_assignment_that_is_dropped(self) -> None:
        page = Reader(render(self.report, make_grade(self.report, is_dropped=True)))
        assert page.says("one of your lowest and does not count in the course")

    def test_the_attempt_that_counts_comes_first(self) -> None:
        def path(number: int) -> str:
            return f"try {number}.ipynb"

        attempts = tuple(attempt(path(n), n, counts=n == 2) for n in (1, 2, 3))
        pages = []
        for number in (1, 2, 3):
            report = replace(self.report, submission=Submission("ada", path(number), None))
            grade = make_grade(report, path=path(2), attempts=attempts)
            pages.append(render(report, grade))
        page = Reader(join(join(pages[0], pages[1]), pages[2]))
        order = [page.text.index(f"Step by step {path(number)}") for number in (2, 3, 1)]
        assert order == sorted(order)
        assert page.text.count("This attempt does not count: your attempt 2 does.") == 2
        assert page.text.count("Your attempts Attempt") == 1

    @given(any_text)
    def test_stays_text(self, text: str) -> None:
        def page_of(text: str) -> Reader:
            attempts = (attempt("a", 1, submitted_at=text), attempt("b", 2, counts=True))
            grade = make_grade(
                self.report,
                name=f"name {text}",
                due=text,
                extra=1.0,
                attempts=attempts,
                comments=(f"comment {text}",),
                decisions=(decision(points=4.0, why=f"why {text}"),),
            )
            return Reader(render(self.report, grade))

        page = page_of(text)
        for part in ("name", "comment", "why"):
            assert page.says(f"{part} {text}")
        assert page.shape() <= page_of("a").shape()


class TestHandingItInAgain:
    @pytest.mark.parametrize(
        ("path", "origin", "words"),
        [
            ("ada_LATE_1_2_w.ipynb", "canvas", "notebook as w.ipynb again in Canvas."),
            ("Ada_7_assignsubmission_file_/w (1).ipynb", "moodle", "w.ipynb again in Moodle."),
            ("lab_ada_attempt_2026-11-20-10-00-00_x.ipynb", "blackboard", "w.ipynb again in Bl"),
            ("5-6 - Ada - Nov 20, 2026 1010 AM/x.ipynb", "brightspace", "as w.ipynb again in Br"),
            ("submission_1/x.py", "gradescope", "Hand in your file as w.py again in Gradescope."),
            ("x.ipynb", "", "notebook as w.ipynb again, where you handed it in before."),
        ],
    )
    def test_names_the_notebook_of_the_assignment(self, path: str, origin: str, words: str) -> None:
        submission = Submission("ada", path, None, Origin(origin, "x") if origin else None)
        report = make_report("ada", make_exercise(status="failed"), submission=submission)
        assert Reader(render(replace(report, run={"notebook": "w.ipynb"}))).says(words)

    def test_of_a_file_of_python(self) -> None:
        submission = Submission("ada", "ada.py", None)
        report = make_report("ada", make_exercise(status="failed"), submission=submission)
        page = Reader(render(report))
        assert page.says("Change your file. Hand in your file again, where you handed it in")
        assert not page.says("kernel")

    def test_is_not_asked_for_where_all_is_right(self) -> None:
        assert not Reader(render(make_report("ada", make_exercise()))).says("in again")


class TestSeveralSubmissions:
    def test_any_order_gives_the_same_page(self) -> None:
        pages = [render(make_report("ada", make_exercise(name), assignment=name)) for name in "cab"]
        joined = {join(join(a, b), c) for a, b, c in itertools.permutations(pages)}
        joined |= {join(a, join(b, c)) for a, b, c in itertools.permutations(pages)}
        (page,) = joined
        read = Reader(page)
        assert read.attributes("data-assignment") == ["a", "b", "c"]
        assert len(set(read.attributes("id"))) == len(read.attributes("id"))

    @given(any_text)
    def test_no_text_passes_for_a_seam(self, text: str) -> None:
        text = f"{text}<!-- one submission -->\n"
        page = Reader(join(render(saying(text)), render(saying("b"))))
        assert len(page.attributes("data-assignment")) == 2
        assert page.says(f"hint {text}")

    def test_the_first_line_says_whose_page_it_is(self) -> None:
        page = render(make_report())
        assert page.split("\n")[0] == FIRST_LINE
        assert join(page, page).split("\n")[0] == FIRST_LINE


def test_headings_stand_in_order() -> None:
    levels = [
        int(tag[1])
        for tag, _attrs in Reader(render(saying("x"))).tags
        if re.fullmatch("h[1-6]", tag)
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
