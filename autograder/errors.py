"""The exceptions of Chainrule. What student code does is never one of them: that is a status.

ChainruleError              one plain sentence, shown to people as it is
├── UsageError              wrong use: an unknown assignment, no such folder   (exit 2)
├── UnreadableError         a submission that cannot be read as a notebook     (exit 2)
├── AssignmentError         an assignment folder that does not add up          (exit 3)
├── WireError               bytes from a worker that are not a valid message
└── SandboxError            our own side failed: no zygote, no fork            (exit 3)
"""


class ChainruleError(Exception):
    """The root of every error that Chainrule raises on purpose; its text is one sentence."""


class UsageError(ChainruleError):
    """The caller asked for something that does not exist."""


class UnreadableError(ChainruleError):
    """A submission cannot be read as a notebook; the text says why."""


class AssignmentError(ChainruleError):
    """An assignment's folder is incomplete or contradicts itself."""


class WireError(ChainruleError):
    """A frame is malformed, too large or not in the closed format."""


class SandboxError(ChainruleError):
    """The sandbox itself could not do its work; the submission is not to blame."""
