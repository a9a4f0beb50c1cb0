"""What a template repository for students holds, so that GitHub or GitLab grades each push.

The files hold no answers: the wheel grades published cases. A student can edit all of them, so what
they say informs the student and proves nothing.
"""

from __future__ import annotations

from importlib.resources import files

from autograder.content.catalogue import BUILT_IN
from autograder.content.description import Assignment
from autograder.platforms.locks import requirements_for
from autograder.platforms.wheel import make_wheel

_WORKFLOWS = {
    "github": ("grade.yml", ".github/workflows/grade.yml"),
    "gitlab": ("gitlab-ci.yml", ".gitlab-ci.yml"),
}
SERVICES = tuple(_WORKFLOWS)
"""The services that have such files."""
_FOLDER = ".chainrule"


def repository_files(assignment: Assignment, service: str) -> dict[str, bytes]:
    """Return the files by path: the workflow, the wheel, its locked packages, GitHub's action.

    Args:
        assignment: the assignment. One that is not part of the wheel is read from the repository,
            which has to hold its release (`assignment.toml` and `fixtures.h5`).
        service: `github` or `gitlab`.

    Raises:
        UsageError: Chainrule cannot be packed.
    """
    template, workflow = _WORKFLOWS[service]
    in_wheel = assignment.folder.parent == BUILT_IN
    name, wheel = make_wheel()
    text = data(template).replace("@ASSIGNMENT@", assignment.id if in_wheel else "./")
    packed = {
        workflow: text.encode(),
        f"{_FOLDER}/{name}": wheel,
        f"{_FOLDER}/requirements.txt": requirements_for(assignment.limits.preloaded).encode(),
    }
    if service == "github":
        packed[f"{_FOLDER}/action.yml"] = data("action.yml").encode()
    return packed


def data(name: str) -> str:
    """Return the text of a file in `data/`."""
    return files("autograder.platforms").joinpath("data", name).read_text(encoding="utf-8")
