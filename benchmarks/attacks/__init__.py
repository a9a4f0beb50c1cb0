"""The same attacks through Chainrule, nbgrader and otter-grader; `make bench-attacks` runs them.

Every attack sits inside `linear_forward`; `compute_cost`, in the same notebook, is right.
"""
