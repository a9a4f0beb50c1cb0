"""Check your own notebook with the published cases.

    python public_check.py NOTEBOOK

You need Python 3.11 or newer and NumPy, and nothing else. The program runs your notebook's code and
calls your functions on the published inputs, as `chainrule check --public` does. There is no
sandbox: the code runs with your rights on this machine, so check only your own notebook.

This file is made by `chainrule release`. Below is the part of Chainrule that grades published
cases, with the cases; the answers are not part of it. Do not edit it.
"""

import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))


def main() -> None:
    """Write the modules to a folder of their own, and check the notebook with them."""
    if sys.version_info < (3, 11):
        sys.exit(
            "public_check.py needs Python 3.11 or newer, and this is " + sys.version.split()[0]
        )
    # A file of this folder may have the name of a module of Python, such as random.py.
    sys.path[:] = [entry for entry in sys.path if os.path.realpath(entry or ".") != FOLDER]
    import compileall
    import importlib.util
    import tempfile

    if importlib.util.find_spec("numpy") is None:
        sys.exit("public_check.py needs NumPy: type  python -m pip install numpy")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, text in FILES.items():
            path = os.path.join(folder, *name.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        # Each worker is a new process, so it would compile the modules again.
        compileall.compile_dir(folder, quiet=2)
        sys.path.insert(0, folder)
        from autograder.authoring.check_kit.run import main as run

        sys.exit(run(sys.argv[1:], ASSIGNMENT, frozenset(RELEASED)))


ASSIGNMENT = ""
RELEASED: "list[str]" = []
FILES: "dict[str, str]" = {}

if __name__ == "__main__":
    main()
