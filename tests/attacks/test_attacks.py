"""What a skilled student with the source of this project would try, and what it earns.

Each notebook makes its attempt inside `linear_forward` and solves `compute_cost` as it should be.
Those that give the right answer only if all their attempts were refused earn full marks here.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.records import ExerciseStatus, SubmissionStatus
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE
from tests.support import descendants

ATTACKS = Path(__file__).parent
ATTEMPTS = {path.stem for path in ATTACKS.glob("*.ipynb")}

# These wait for a deadline, or take much memory.
SLOW = {
    "backtracks_without_end",
    "fills_the_memory_with_text",
    "ignores_every_signal_and_loops",
    "leaves_an_object_that_hangs_when_it_goes",
    "raises_a_number_to_a_power_without_end",
    "raises_an_error_of_a_hundred_megabytes",
    "raises_an_error_that_hangs_when_it_is_shown",
    "returns_an_integer_of_a_million_digits",
    "sends_calls_without_end",
    "sends_half_a_frame_and_sleeps",
    "sends_its_answer_byte_by_byte",
    "waits_for_a_lock",
}
# What linear_forward comes to: status (None where machine or Python decide) and score.
EXPECTED: dict[str, tuple[str | None, float]] = {
    "aborts": ("crashed", 0),
    "answers_by_the_time_of_lookups": ("failed", 0),
    "answers_for_the_cases_to_come": ("failed", 0),
    "answers_while_it_is_loaded": ("error", 0),
    "asks_for_an_exercise_that_it_does_not_build_on": ("error", 0),
    "asks_the_reference_for_its_own_answer": ("failed", 0),
    "backtracks_without_end": ("timeout", 0),
    "becomes_another_function_after_the_first_case": ("failed", 0),
    "calls_quit": ("error", 0),
    "changes_the_machine": ("passed", 10),
    "dies_to_find_its_marks_in_the_next_worker": ("crashed", 0),
    "duplicates_its_channel_over_the_standard_streams": ("error", 0),
    "empties_the_builtins": ("error", 0),
    "empties_the_modules": (None, 0),
    "fills_the_memory_with_text": (None, 0),
    "floods_standard_error": ("passed", 10),
    "forges_another_exercise_into_its_own_requests": ("failed", 0),
    "forks_twice": ("passed", 10),
    "guesses_anew_in_every_worker": ("failed", 0),
    "hands_its_answer_to_the_output": ("failed", 0),
    "hides_its_code_behind_magics": ("failed", 0),
    "ignores_every_signal_and_loops": ("timeout", 0),
    "imports_the_answers": ("passed", 10),
    "imports_the_future_in_the_middle": ("error", 0),
    "leaves_a_callback_of_the_collector_that_ends_it": ("crashed", 0),
    "leaves_a_dictionary_that_restores_itself": ("passed", 10),
    "leaves_a_hook_for_the_exit": ("passed", 10),
    "leaves_a_profiler_that_edits_answers": ("failed", 0),
    "leaves_a_tracer_that_raises_in_other_functions": ("passed", 10),
    "leaves_an_object_that_hangs_when_it_goes": ("timeout", 0),
    "leaves_finalizers_that_write_to_the_channel": ("failed", 0),
    "leaves_finders_that_raise_on_every_import": ("passed", 10),
    "leaves_no_room_for_recursion": ("crashed", 0),
    "leaves_numpy_raising_on_every_warning": ("passed", 10),
    "leaves_structs_and_packers_replaced": ("crashed", 0),
    "leaves_the_code_of_another_function_replaced": ("passed", 10),
    "leaves_the_logarithm_replaced": ("passed", 10),
    "loads_programs_into_the_kernel": ("passed", 10),
    "looks_at_every_open_descriptor": ("passed", 10),
    "makes_namespaces": ("passed", 10),
    "makes_shared_memory": ("passed", 10),
    "opens_sockets_of_every_family": ("passed", 10),
    "opens_the_fixtures_with_h5py": ("passed", 10),
    "patches_assert_allclose_and_its_like": ("failed", 0),
    "plants_modules_for_the_next": ("passed", 10),
    "prints_to_a_stream_that_raises": ("error", 0),
    "puts_every_folder_on_the_path": ("passed", 10),
    "raises_a_number_to_a_power_without_end": ("timeout", 0),
    "raises_an_error_group_of_thousands": ("error", 0),
    "raises_an_error_of_a_hundred_megabytes": ("error", 0),
    "raises_an_error_that_hangs_when_it_is_shown": ("timeout", 0),
    "raises_an_error_without_a_name": ("error", 0),
    "raises_generator_exit": ("error", 0),
    "raises_its_own_limits": ("passed", 10),
    "raises_keyboard_interrupt": ("error", 0),
    "reads_files_of_the_host": ("passed", 10),
    "reads_its_own_requests_while_it_is_loaded": ("failed", 0),
    "reads_other_processes": ("passed", 10),
    "recurses_through_the_stack": (None, 0),
    "remembers_between_its_workers": ("failed", 0),
    "removes_and_renames_files": ("passed", 10),
    "removes_the_standard_streams": ("passed", 10),
    "replaces_builtins": ("failed", 0),
    "replaces_the_wire": ("failed", 0),
    "replaces_the_workers_answer": ("failed", 0),
    "returns_a_class": ("failed", 0),
    "returns_a_class_whose_metaclass_acts": ("failed", 0),
    "returns_a_deeply_nested_list": ("failed", 0),
    "returns_a_dict_with_keys_that_are_no_text": ("failed", 0),
    "returns_a_dictionary_for_a_tuple": ("failed", 0),
    "returns_a_float_that_equals_everything": ("failed", 0),
    "returns_a_function": ("failed", 0),
    "returns_a_hundred_thousand_empty_lists": ("failed", 0),
    "returns_a_list_of_unlimited_length": ("failed", 0),
    "returns_a_list_that_grows_while_it_is_read": ("failed", 0),
    "returns_a_matrix": ("failed", 0),
    "returns_a_record_array": ("failed", 0),
    "returns_a_surrogate_that_is_no_text": ("failed", 0),
    "returns_a_tree_that_doubles_at_every_level": (None, 0),
    "returns_a_tuple_that_iterates_over_other_things": ("failed", 0),
    "returns_an_array_of_thirty_three_dimensions": ("failed", 0),
    "returns_an_integer_of_a_million_digits": ("failed", 0),
    "returns_an_object_that_lies_about_its_class": ("failed", 0),
    "returns_an_object_with_an_array_interface": ("failed", 0),
    "returns_arrays_without_entries": ("failed", 0),
    "returns_bytes": ("failed", 0),
    "returns_dates": ("failed", 0),
    "returns_half_precision": ("failed", 0),
    "returns_infinity": ("failed", 0),
    "returns_its_arguments": ("failed", 0),
    "returns_long_doubles": ("passed", 10),
    "returns_memory_that_is_not_there": ("crashed", 0),
    "returns_nan_for_everything": ("failed", 0),
    "returns_nan_with_a_payload": ("failed", 0),
    "returns_negative_zeros_and_denormals": ("failed", 0),
    "returns_one_number_broadcast_to_the_shape": ("failed", 0),
    "returns_strides_and_bytes_in_odd_orders": ("passed", 10),
    "returns_structured_numbers": ("failed", 0),
    "returns_text_that_reads_like_numbers": ("failed", 0),
    "returns_the_integers_around_the_answer": ("failed", 0),
    "returns_truth_for_numbers": ("failed", 0),
    "returns_uninitialised_memory": ("failed", 0),
    "returns_unsigned_numbers_that_wrap": ("failed", 0),
    "rewrites_the_frames_that_called_it": ("failed", 0),
    "runs_a_shell": ("passed", 10),
    "runs_programs": ("passed", 10),
    "searches_the_heap_for_expected_values": ("failed", 0),
    "searches_the_stack_for_expected_values": ("failed", 0),
    "sends_a_call_without_arguments": ("crashed", 0),
    "sends_a_frame_of_four_gigabytes": ("crashed", 0),
    "sends_a_frame_of_length_zero": ("crashed", 0),
    "sends_a_hundred_thousand_empty_arrays": ("crashed", 0),
    "sends_a_pickle": ("crashed", 0),
    "sends_a_thousand_nested_tuples": ("crashed", 0),
    "sends_an_array_whose_shape_lies": ("crashed", 0),
    "sends_an_error_with_terminal_escapes": ("error", 0),
    "sends_an_unknown_kind_of_message": ("crashed", 0),
    "sends_calls_without_end": ("timeout", 0),
    "sends_four_megabytes_of_nothing": ("crashed", 0),
    "sends_half_a_frame_and_sleeps": ("timeout", 0),
    "sends_its_answer_byte_by_byte": ("timeout", 0),
    "sends_loading_messages_without_end": ("crashed", 0),
    "sends_that_it_is_ready_again": ("crashed", 0),
    "sets_an_alarm": ("error", 0),
    "signals_the_grader": ("passed", 10),
    "starts_threads": ("passed", 10),
    "switches_by_duplicate_definitions": ("partial", 6),
    "takes_back_privileges": ("passed", 10),
    "takes_back_the_recursion_limit": ("passed", 10),
    "takes_numpy_out_of_the_modules": ("passed", 10),
    "traces_every_call": ("failed", 0),
    "traces_other_processes": ("passed", 10),
    "uses_a_proxy_after_its_exercise": ("error", 0),
    "uses_io_uring": ("passed", 10),
    "uses_the_keyring": ("passed", 10),
    "waits_for_a_lock": ("timeout", 0),
    "waits_for_input": ("error", 0),
    "writes_into_every_folder": ("passed", 10),
    "writes_numbers_of_a_million_digits": ("failed", 0),
}
PORT = 28765  # the one that attacks try to reach
CANARIES = ("/tmp", "/dev/shm", "/var/tmp", str(COURSE), "/")


def traces() -> set[str]:
    """Every file that an attack would leave, and every module that it would change."""
    found = {str(p) for folder in CANARIES for p in Path(folder).glob("chainrule-*")}
    for module in ("numpy", "os"):
        path = Path(str(__import__(module).__file__))
        found.add(f"{path}: {path.stat().st_size} {path.stat().st_mtime_ns}")
    return found


def processes(grader: Grader) -> set[str]:
    """All descendants of the sandbox's first process."""
    assert isinstance(grader.sandbox, Sandbox)
    assert grader.sandbox.layers
    assert grader.sandbox._zygote is not None
    return descendants(grader.sandbox._zygote.pid)


@pytest.fixture(scope="module", autouse=True)
def nobody_calls() -> Iterator[None]:
    """Listen on the port that attacks try to reach; nobody may come."""
    with socket.create_server(("127.0.0.1", PORT), reuse_port=True) as listener:
        yield
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_every_attack_is_expected() -> None:
    assert EXPECTED.keys() == ATTEMPTS
    assert len(EXPECTED) >= 130


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.slow if name in SLOW else ())
        for name in sorted(EXPECTED)
    ],
)
def test_attack_earns_what_it_deserves_and_leaves_nothing(
    name: str, grader: Grader, hasty_grader: Grader
) -> None:
    before, running = traces(), processes(grader)
    never_ends = EXPECTED[name][0] == "timeout"
    report = grade_file(ATTACKS / f"{name}.ipynb", hasty_grader if never_ends else grader)
    exercises = {exercise.name: exercise for exercise in report.exercises}
    attacked = exercises.pop("linear_forward")
    status, score = EXPECTED[name]
    assert (status or attacked.status, score) == (attacked.status, attacked.score)
    assert exercises.pop("compute_cost").score == 10
    if name != "uses_a_proxy_after_its_exercise":
        assert {e.status for e in exercises.values()} == {ExerciseStatus.MISSING}
    assert report.status is SubmissionStatus.GRADED
    assert traces() == before
    assert processes(grader) == running
