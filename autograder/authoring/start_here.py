"""`START_HERE.md` of a release folder: how a student starts, checks the work and hands it in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from autograder.content.description import Assignment

FILE_NAME = "START_HERE.md"
_LINES = """# Start here: {title}

{introduction}Your work goes into one file, `{notebook}`. The other files of this folder belong to
it: keep them beside it, under their own names.

## Start

You need Python 3.11 or newer. Open a terminal in this folder. On Windows type:

```text
py -m venv .venv
.venv\\Scripts\\activate
pip install -r requirements.txt
jupyter lab {notebook}
```

On macOS and Linux type:

```text
python3 -m venv .venv
source .venv/bin/activate
pip install -r requirements.txt
jupyter lab {notebook}
```

JupyterLab opens in the browser. The next time, only the second and the last line are needed. If
your school has a JupyterLab of its own, upload all files of this folder there and open
`{notebook}`.

In Google Colab, choose *File*, then *Upload notebook*, and `{notebook}`. Open the *Files* panel at
the left and upload{files} Colab forgets these files when it closes, so download your notebook
before.{figures}

## Your exercises

{exercises}

Write between the two YOUR CODE lines of each exercise, and leave those lines as they are. Run a
cell: click into it and press Shift and Enter. Go from top to bottom.

## Check yourself

Choose *Restart Kernel and Run All Cells* in the *Kernel* menu. Below each exercise a test says
`All tests passed.`, or what is wrong and where. To see all exercises at once, save the notebook and
type in this folder (it shows the points for the cases that you can see, a part of all points):

```text
python public_check.py {notebook}
```

It needs Python and NumPy alone. It runs your code without a sandbox, so check only your own
notebook. If your teacher gave you the program `chainrule`, this command gives the same:

```text
chainrule check --public {option}{notebook}
```

## Hand in

Save the notebook and hand in `{notebook}`, under this name, where your teacher says. If it imports
a file that you wrote yourself, hand that in as well. The grader runs your functions on further
inputs, so an exercise that passes its test here may still lose points there.
"""


def start_here(assignment: Assignment, names: Collection[str]) -> str:
    """Return the text of `START_HERE.md`.

    Args:
        assignment: the assignment.
        names: the other files of the release folder, by their paths in it.
    """
    total = sum(sum(exercise.points.values()) for exercise in assignment.exercises)
    rows = [
        f"| {number} | `{exercise.name}` | {_number(sum(exercise.points.values()))} |"
        for number, exercise in enumerate(assignment.exercises, start=1)
    ]
    table = ["| exercise | function | points |", "|--:|:--|--:|", *rows]
    return _LINES.format(
        title=assignment.title,
        introduction=f"{assignment.introduction}\n\n" if assignment.introduction else "",
        notebook=assignment.notebook,
        files=_uploads(assignment, names),
        figures=_figures(names),
        exercises="\n".join([*table, f"| | together | {_number(total)} |"]),
        option="" if assignment.source is None else "-a . ",
    )


def _uploads(assignment: Assignment, names: Collection[str]) -> str:
    """Return which files the notebook needs where a folder cannot be uploaded as a whole."""
    needed = sorted(
        name
        for name in names
        if name != assignment.notebook and name.endswith((".py", ".json", ".h5", ".csv", ".txt"))
        if name not in ("requirements.txt", assignment.fixtures.name)
    )
    folders: dict[str, list[str]] = {}
    for name in needed:
        folder, _slash, file = name.rpartition("/")
        folders.setdefault(folder, []).append(file)
    beside = folders.pop("", [])
    public = [name for name in beside if name.startswith("public_")]
    listed = [f"`{name}`" for name in beside if name not in public]
    listed += ["all files whose names begin with `public_`"] if public else []
    inside = (
        f" Make a folder `{folder}` there and upload {_joined([f'`{file}`' for file in files])} "
        "into it."
        for folder, files in folders.items()
    )
    return f" {_joined(listed)}.{''.join(inside)}"


def _joined(words: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def _figures(names: Collection[str]) -> str:
    """Return the sentence on the figures in Colab."""
    folder = "figures/"
    inside = [name.removeprefix(folder) for name in sorted(names) if name.startswith(folder)]
    moving = [f"`{name}`" for name in inside if name.endswith(".html")]
    if moving:
        return (
            " It does not show the still figures of the folder `figures`. For the moving one, make "
            f"a folder `figures` there and upload {' and '.join(moving)} into it."
        )
    return " It does not show the figures of the folder `figures`." if inside else ""


def _number(points: float) -> str:
    return f"{points:g}"
