"""Every layer of isolation is tried with what it forbids."""

from __future__ import annotations

from autograder.authoring.doctor import LAYERS, attempts, missing_layers, versions
from autograder.sandbox.supervisor import Sandbox
from autograder.version import __version__


def test_what_a_layer_forbids_is_stopped_where_the_machine_has_the_layer(sandbox: Sandbox) -> None:
    found = attempts(sandbox)
    assert {attempt.layer for attempt in found} == {"landlock", "seccomp", "rlimits"}
    for attempt in found:
        assert attempt.stopped or attempt.layer not in sandbox.layers, attempt.what


def test_versions_for_a_report_name_this_one() -> None:
    found = versions()
    assert found["chainrule"] == __version__
    assert all(found.values())


def test_a_layer_is_there_or_missing(sandbox: Sandbox) -> None:
    missing = missing_layers(sandbox)
    assert set(LAYERS) <= {*missing, *sandbox.layers}
    assert not set(missing) & set(sandbox.layers)
