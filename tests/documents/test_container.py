"""The files of the container: what gets into the image, and what its seccomp profile refuses."""

from __future__ import annotations

import json
import re

from tests.conftest import COURSE

CONTAINERFILE = (COURSE / "Containerfile").read_text(encoding="utf-8")
PROFILE = json.loads((COURSE / "deploy" / "seccomp.json").read_text(encoding="utf-8"))
# What the zygote and the workers call to confine themselves.
NEEDED = {
    *("unshare", "clone", "clone3", "mount_setattr", "prctl", "seccomp", "prlimit64", "setresuid"),
    *("landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self"),
}


def test_nothing_but_the_lock_and_the_wheel_is_sent_to_a_build() -> None:
    for name in (".containerignore", ".dockerignore"):
        lines = (COURSE / name).read_text(encoding="utf-8").split("\n")
        rules = [line for line in lines if line and not line.startswith("#")]
        assert rules == ["*", "!requirements/core.txt", "!dist/chainrule-*.whl"]
    copied = re.findall(r"^COPY (?!--from)(.*) \S+$", CONTAINERFILE, re.M)
    assert copied == ["requirements/core.txt dist/chainrule-*.whl"]


def test_the_image_runs_as_a_user_without_rights() -> None:
    last = CONTAINERFILE.rpartition("FROM ")[2]
    assert "USER 1000:1000" in last
    assert "RUN" not in last


def test_packages_are_checked_by_their_hashes() -> None:
    assert "--require-hashes -r /build/core.txt" in CONTAINERFILE
    assert "--no-deps /build/chainrule-*.whl" in CONTAINERFILE


def test_the_profile_allows_what_confines_and_refuses_what_grading_never_needs() -> None:
    assert PROFILE["defaultAction"] == "SCMP_ACT_ALLOW"
    always = [rule for rule in PROFILE["syscalls"] if "args" not in rule]
    refused = [name for rule in always for name in rule["names"]]
    assert len(refused) == len(set(refused))
    assert not NEEDED & set(refused)
    assert {"bpf", "io_uring_setup", "keyctl", "ptrace", "setns", "kexec_load"} <= set(refused)
    assert {rule["action"] for rule in PROFILE["syscalls"]} == {"SCMP_ACT_ERRNO"}


def test_the_page_names_every_flag_of_its_commands() -> None:
    page = (COURSE / "docs" / "container.md").read_text(encoding="utf-8")
    table = page.partition("| flag | why |")[2]
    for flag in (
        "--network none",
        "--read-only",
        "--cap-drop all",
        "no-new-privileges",
        "seccomp=",
    ):
        assert flag in table
