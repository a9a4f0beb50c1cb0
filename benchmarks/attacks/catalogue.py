"""The catalogue of attacks: the points each deserves, and reasons not to run it on the peers."""

from __future__ import annotations

import json
from dataclasses import dataclass

from benchmarks.attacks.environments import COURSE
from benchmarks.attacks.published import PUBLISHED, RIGHT
from tests.attacks.test_attacks import EXPECTED

IMPORTS = "import numpy as np\nfrom dnn_utils import sigmoid, relu"
COST = """\
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m"""

# Two notebooks without an attack: they show that each grader works.
CONTROLS = {
    "(solves both)": (10.0, f"def linear_forward(A, W, b):\n    return {RIGHT}"),
    "(solves compute_cost only)": (0.0, "def linear_forward(A, W, b):\n    return None"),
}

# Attacks on features of Chainrule alone: its channel, its files by name, the privileges it drops.
OWN = (
    "answers_for_the_cases_to_come",
    "asks_",
    "duplicates_its_channel_",
    "imports_the_answers",
    "looks_at_every_open_descriptor",
    "opens_the_fixtures_with_h5py",
    "puts_every_folder_on_the_path",
    "raises_its_own_limits",
    "replaces_the_wire",
    "replaces_the_workers_answer",
    "sends_",
    "takes_back_privileges",
    "uses_a_proxy_after_its_exercise",
)
NOT_OWN = {"sends_an_error_with_terminal_escapes"}

# Too harmful for graders without isolation.
NOT_RUN = {
    "changes_the_machine": "sets the clock and the host's name",
    "loads_programs_into_the_kernel": "loads modules and BPF programs",
    "plants_modules_for_the_next": "opens NumPy's own files for writing",
    "removes_and_renames_files": "removes the interpreter's files",
    "traces_other_processes": "attaches to other processes",
    "uses_the_keyring": "writes the kernel's keyring",
}

# Right numbers in an unusual container, or an attempt followed by a right answer: full marks from
# another grader are not undeserved.
LENIENT = {
    "closes_every_descriptor",
    "remembers_between_its_workers",
    "returns_a_matrix",
    "returns_a_record_array",
}

# Run only with `--all`: variants of other attacks, and attacks that take a minute each.
RELATIVES = {
    "asks_for_an_exercise_that_it_does_not_build_on",
    "backtracks_without_end",
    "duplicates_its_channel_over_the_standard_streams",
    "leaves_an_object_that_hangs_when_it_goes",
    "looks_at_every_open_descriptor",
    "makes_namespaces",
    "puts_every_folder_on_the_path",
    "raises_a_number_to_a_power_without_end",
    "raises_an_error_group_of_thousands",
    "raises_an_error_that_hangs_when_it_is_shown",
    "raises_an_error_without_a_name",
    "raises_generator_exit",
    "raises_its_own_limits",
    "returns_a_class",
    "returns_a_deeply_nested_list",
    "returns_a_dict_with_keys_that_are_no_text",
    "returns_a_function",
    "returns_a_hundred_thousand_empty_lists",
    "returns_a_list_of_unlimited_length",
    "returns_a_record_array",
    "returns_a_surrogate_that_is_no_text",
    "returns_an_array_of_thirty_three_dimensions",
    "returns_an_integer_of_a_million_digits",
    "returns_bytes",
    "returns_dates",
    "returns_infinity",
    "returns_its_arguments",
    "returns_structured_numbers",
    "returns_uninitialised_memory",
    "sends_a_call_without_arguments",
    "sends_a_frame_of_four_gigabytes",
    "sends_a_frame_of_length_zero",
    "sends_an_unknown_kind_of_message",
    "sends_calls_without_end",
    "sends_four_megabytes_of_nothing",
    "sends_half_a_frame_and_sleeps",
    "sends_its_answer_byte_by_byte",
    "sends_loading_messages_without_end",
    "sends_that_it_is_ready_again",
    "takes_back_privileges",
    "takes_back_the_recursion_limit",
    "uses_io_uring",
    "waits_for_input",
}


@dataclass(frozen=True, slots=True)
class Attack:
    """A notebook with an attack: its cells, the points `linear_forward` deserves, and its limits.

    `own` marks an attack on Chainrule alone. `not_run` is the reason not to run it on the peers.
    """

    name: str
    deserves: float
    cells: tuple[str, ...]
    own: bool = False
    not_run: str = ""

    @property
    def control(self) -> bool:
        """Whether the notebook contains no attack."""
        return self.name in CONTROLS

    @property
    def lenient(self) -> bool:
        """Whether points beyond `deserves` are acceptable."""
        return self.name in LENIENT

    @property
    def tells(self) -> bool:
        """Whether the answer is right only if all attempts were refused."""
        return self.deserves == 10 and "return None" in self.cells[1]


def choose_attacks(only: list[str], *, everything: bool) -> list[Attack]:
    """Return the controls, then the attacks by name; `only` limits them to names with a text."""
    made = {**CONTROLS, **PUBLISHED}
    attacks = [Attack(name, score, (IMPORTS, cell, COST)) for name, (score, cell) in made.items()]
    tried = [name for name in EXPECTED if everything or name not in RELATIVES]
    attacks += [_from_the_tests(name) for name in tried]
    chosen = [a for a in attacks if a.control or not only or any(text in a.name for text in only)]
    return sorted(chosen, key=lambda attack: (not attack.control, attack.name))


def _from_the_tests(name: str) -> Attack:
    path = COURSE / "tests" / "attacks" / f"{name}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cells = tuple("".join(cell["source"]) for cell in notebook["cells"])
    own = name.startswith(OWN) and name not in NOT_OWN
    return Attack(name, EXPECTED[name][1], cells, own, NOT_RUN.get(name, ""))
