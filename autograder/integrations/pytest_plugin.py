"""The pytest plugin: with `pytest --submission NOTEBOOK` each case of a notebook is a test item.

Every pytest run in an environment with Chainrule loads this module, so it only defines the options.
`pytest_items` grades and collects; it is loaded only if a submission is named.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options `--submission`, `--assignment` and `--course`."""
    group = parser.getgroup("chainrule", "grading a notebook with Chainrule")
    group.addoption(
        "--submission",
        dest="chainrule_submission",
        action="append",
        metavar="NOTEBOOK",
        help="grade this notebook: one item for each exercise and case",
    )
    group.addoption(
        "--assignment",
        dest="chainrule_assignment",
        metavar="NAME",
        help="the assignment; by default recognised from the notebook",
    )
    group.addoption(
        "--course",
        dest="chainrule_course",
        metavar="DIR",
        help="the course folder that holds solutions/; by default searched upwards from here",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Load `pytest_items` if a submission is named.

    Raises:
        UsageError: the named submission cannot be collected.
    """
    if config.getoption("chainrule_submission") is not None:
        from autograder.integrations import pytest_items

        pytest_items.prepare(config)
        config.pluginmanager.register(pytest_items, "chainrule-submission")
