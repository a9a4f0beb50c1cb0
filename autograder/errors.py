"""The exceptions of Chainrule. A failure of student code is a status, not an exception.

ChainruleError              a plain sentence, shown to the user unchanged
├── UsageError              wrong use: an unknown assignment, no such folder   (exit 2)
├── UnreadableError         a submission cannot be read as a notebook          (exit 2)
├── AssignmentError         an assignment folder is incomplete or inconsistent (exit 3)
├── WireError               a message from a worker is not valid
└── MachineError            this machine failed: a file that it may not read   (exit 3)
    └── SandboxError        the sandbox itself failed: no zygote, no fork      (exit 3)
"""


class ChainruleError(Exception):
    """The base class of all deliberate errors; the text is a single sentence."""


class UsageError(ChainruleError):
    """The request is not valid: an unknown assignment, for example, or a missing folder."""


def package_missing(purpose: str, *packages: str) -> UsageError:
    """Return the error for packages of an extra that are not installed.

    It names the packages, not the extra: they come from the package index, wherever Chainrule came
    from.

    >>> print(package_missing("an Excel workbook", "xlsxwriter"))
    an Excel workbook needs a package that is not installed here: pip install xlsxwriter
    """
    needed = "a package that is" if len(packages) == 1 else "packages that are"
    return UsageError(
        f"{purpose} needs {needed} not installed here: pip install {' '.join(packages)}"
    )


class UnreadableError(ChainruleError):
    """A submission cannot be read as a notebook; the text says why."""


class AssignmentError(ChainruleError):
    """An assignment's folder is incomplete or inconsistent."""


class WireError(ChainruleError):
    """A frame is malformed, too large or not in the closed format."""


class MachineError(ChainruleError):
    """The machine failed, or ended a process of ours; the submission is not to blame."""


class SandboxError(MachineError):
    """The sandbox itself failed; the submission is not to blame."""
