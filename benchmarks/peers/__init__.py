"""The same class through Chainrule, nbgrader, otter-grader and check50, in turn."""
