"""Which columns of a class list hold what."""

from __future__ import annotations

from autograder.grades.roster_columns import recognised


def test_a_name_in_two_columns_comes_before_a_name_in_one() -> None:
    columns = recognised(["Name", "First name", "Last name", "User"], {})
    assert columns.roles == {"first": 1, "last": 2, "user": 3}


def test_headings_of_other_languages() -> None:
    columns = recognised(["Vorname", "Nachname", "E-Mail-Adresse", "Gruppe"], {})
    assert columns.roles == {"first": 0, "last": 1, "email": 2, "group": 3}
    assert columns.platform == "moodle"
    assert not columns.has_numbers


def test_a_list_with_logins_and_addresses_is_not_of_blackboard() -> None:
    head = ["username", "first_name", "last_name", "email", "section"]
    assert recognised(head, {}).platform == "classroom50"
    assert recognised(head[:3], {}).platform == "blackboard"


def test_only_the_numbers_of_its_own_platform_decide() -> None:
    assert recognised(["Student", "ID", "Section"], {}).has_numbers
    assert not recognised(["Student", "ID", "Section"], {"user": "ID"}).has_numbers
    assert not recognised(["OrgDefinedId", "Username", "Last Name"], {}).has_numbers


def test_columns_without_students_are_not_enough() -> None:
    assert not recognised(["Week", "Section"], {}).are_enough
    assert recognised(["Wer"], {"name": "Wer"}).are_enough
