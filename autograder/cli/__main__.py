"""`python -m autograder.cli`."""

import sys

# Python puts the working folder first, which may be a student's: a `click.py` there is not ours.
if not sys.flags.safe_path and sys.path and __file__.rpartition("/autograder/")[0] != sys.path[0]:
    del sys.path[0]

from autograder.cli import main

main()
