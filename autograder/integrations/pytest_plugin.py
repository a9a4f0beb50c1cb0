"""The pytest plugin: with `pytest --submission NOTEBOOK` each case of a notebook is a test item.

Every pytest run in an environment with Chainrule loads this module, so it holds the options and
nothing else. What grades and collects is in `pytest_items`, loaded when there is a submission.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the three options."""
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
        help="the submission's assignment; recognised from the notebook when left out",
    )
    group.addoption(
        "--course",
        dest="chainrule_course",
        metavar="DIR",
        help="the course folder that holds solutions/; found upwards from here when left out",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Bring in the rest when a submission was named.

    Raises:
        UsageError: there is no such file.
    """
    if config.getoption("chainrule_submission") is not None:
        from autograder.integrations import pytest_items

        pytest_items.prepare(config)
        config.pluginmanager.register(pytest_items, "chainrule-submission")
