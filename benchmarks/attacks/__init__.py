"""Run the same attacks on Chainrule, nbgrader and otter-grader (`make bench-attacks`).

Every attack is inside `linear_forward`; `compute_cost` in the same notebook is right.
"""
