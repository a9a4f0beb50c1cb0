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


ASSIGNMENT = "step_by_step"
RELEASED = [
    "dnn_functions.py",
    "gradient_checks.py",
    "learning_checks.py",
    "other_ten.py",
    "predictions.py",
    "public_calls.py",
    "public_causes.py",
    "public_check.py",
    "public_claims.py",
    "public_code.py",
    "public_compare.py",
    "public_comparing.py",
    "public_constants.py",
    "public_diagnose.py",
    "public_differences.py",
    "public_draws.py",
    "public_edits.py",
    "public_errors.py",
    "public_failing.py",
    "public_first.py",
    "public_flow.py",
    "public_forms.py",
    "public_keys.py",
    "public_laws.py",
    "public_minus.py",
    "public_names.py",
    "public_needs.py",
    "public_numbers.py",
    "public_operators.py",
    "public_pairs.py",
    "public_parentheses.py",
    "public_places.py",
    "public_products.py",
    "public_reading.py",
    "public_repair.py",
    "public_results.py",
    "public_right.py",
    "public_running.py",
    "public_sizes.py",
    "public_slips.py",
    "public_sources.py",
    "public_steps.py",
    "public_stopping.py",
    "public_stops.py",
    "public_sums.py",
    "public_tests.py",
    "public_types.py",
    "public_values.py",
    "public_watching.py",
    "public_words.py",
    "stretch_tests.py",
    "testCases.py",
]
FILES = {
    "autograder/__init__.py": r'''"""Chainrule grades deep-learning workbooks fairly, fast and without trusting them.

The public names load their modules on first use, so `import autograder` and the command line start
fast. In a notebook, the report that `autograder.grade` returns is shown as its feedback page.

Only the names in `__all__` are public: docs/api.md describes them. Every other name and module may
change without notice.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from autograder.version import __version__

if TYPE_CHECKING:
    from autograder.content.description import Assignment, load_assignment
    from autograder.errors import AssignmentError, ChainruleError, UsageError
    from autograder.exports.whole_class import export
    from autograder.grading.submission import grade
    from autograder.records import Report
    from autograder.results.reading import read_results

__all__ = [
    "Assignment",
    "AssignmentError",
    "ChainruleError",
    "Report",
    "UsageError",
    "__version__",
    "export",
    "grade",
    "load_assignment",
    "read_results",
]

_HOMES = {
    "grade": "autograder.grading.submission",
    "Assignment": "autograder.content.description",
    "AssignmentError": "autograder.errors",
    "ChainruleError": "autograder.errors",
    "Report": "autograder.records",
    "UsageError": "autograder.errors",
    "export": "autograder.exports.whole_class",
    "load_assignment": "autograder.content.description",
    "read_results": "autograder.results.reading",
}


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOMES:
        if name == "grade" and "IPython" in sys.modules:
            from autograder.integrations.ipython import show_reports

            show_reports(sys.modules["IPython"].get_ipython())
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'autograder' has no attribute {name!r}")
''',
    "autograder/assignments/step_by_step/assignment.toml": r'''# What the exercises are, what they are worth, and which of them builds on which.
id = "step_by_step"
title = "A deep network, step by step"
notebook = "step_by_step.ipynb"
introduction = "This is the second of three workbooks: `activations`, `step_by_step`, `application`. The first explains units, weights and layers: do it before this one."
version = 1
# Helper modules that come with the workbook and that graded functions may call; their code is in given/.
given = ["dnn_utils"]
# Modules that come with the workbook and have no part in grading.
stand_ins = ["testCases", "public_tests", "predictions", "gradient_checks", "learning_checks", "stretch_tests"]
# Files of source/shared/ that `chainrule release` copies beside the notebook.
shared = [
    "dnn_utils.py",
    "predictions.py",
    "public_calls.py",
    "public_causes.py",
    "public_claims.py",
    "public_code.py",
    "public_compare.py",
    "public_constants.py",
    "public_diagnose.py",
    "public_differences.py",
    "public_draws.py",
    "public_edits.py",
    "public_errors.py",
    "public_flow.py",
    "public_forms.py",
    "public_keys.py",
    "public_laws.py",
    "public_minus.py",
    "public_names.py",
    "public_needs.py",
    "public_numbers.py",
    "public_operators.py",
    "public_pairs.py",
    "public_parentheses.py",
    "public_places.py",
    "public_products.py",
    "public_repair.py",
    "public_results.py",
    "public_right.py",
    "public_sizes.py",
    "public_slips.py",
    "public_sources.py",
    "public_steps.py",
    "public_stops.py",
    "public_sums.py",
    "public_tests.py",
    "public_types.py",
    "public_values.py",
    "public_words.py",
]
# Packages that workers may load, besides NumPy and the standard library.
packages = ["h5py", "matplotlib", "scipy"]
# Packages that the workbook imports for what is not graded: their absence is no news.
workbook_imports = ["h5py", "matplotlib"]
# The workbook's own imports. A graded function that uses such a name gets it, also if the notebook
# fails to bind it; the report then says which line to put right.
imports = [
    "import h5py",
    "import matplotlib.pyplot as plt",
    "import numpy as np",
    "from dnn_utils import relu, relu_backward, sigmoid, sigmoid_backward",
]
# Exercises in the order in which a network is trained; training.py chains them.
end_to_end = ["initialize_parameters_deep", "L_model_forward", "compute_cost", "L_model_backward", "update_parameters"]

[points]
fixture = 4
fresh = 4
properties = 2
award = "whole"        # or "shares": each case of a group earns its share

[tolerance]
rtol = 1e-6
atol = 1e-8

[limits]
call_seconds = 2.0
load_seconds = 5.0
submission_seconds = 30.0
memory_mb = 512
output_kb = 1024

[[exercise]]
name = "initialize_parameters"
signature = "n_x, n_h, n_y"
returns = "parameters"

[[exercise]]
name = "initialize_parameters_deep"
signature = "layer_dims"
returns = "parameters"

[[exercise]]
name = "linear_forward"
signature = "A, W, b"
returns = "Z, cache"

[[exercise]]
name = "linear_activation_forward"
signature = "A_prev, W, b, activation"
returns = "A, cache"
builds_on = ["linear_forward"]

[[exercise]]
name = "L_model_forward"
signature = "X, parameters"
returns = "AL, caches"
builds_on = ["linear_activation_forward"]

[[exercise]]
name = "compute_cost"
signature = "AL, Y"
returns = "cost"

[[exercise]]
name = "linear_backward"
signature = "dZ, cache"
returns = "dA_prev, dW, db"

[[exercise]]
name = "linear_activation_backward"
signature = "dA, cache, activation"
returns = "dA_prev, dW, db"
builds_on = ["linear_backward"]

[[exercise]]
name = "L_model_backward"
signature = "AL, Y, caches"
returns = "grads"
builds_on = ["linear_activation_backward"]

[[exercise]]
name = "update_parameters"
signature = "params, grads, learning_rate"
returns = "parameters"
''',
    "autograder/assignments/step_by_step/fixtures.txt": r'''initialize_parameters
 ksS1x7IDkZWnZml4dHVyZZMDAgGSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAMz3JK4H6KQPwT5Wx67Dnm/NT9sQEiidb/78Vcb
 cvmFv4SvQHU6uYE/3dZXeViRl7+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIXb5la
 692RPzlmLDfVLX+/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAA1AOQoMg2pgPcADSTsWFub3RoZXJfZ2VuZXJhdG9y2WtUaGUg
 bnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBnZW5lcmF0b3I6IGRyYXcgd2l0aCBucC5yYW5kb20ucmFuZG4sIGFmdGVyIHRo
 ZSBnaXZlbiBsaW5lIG5wLnJhbmRvbS5zZWVkKDEpLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAA1hD8ABtT2w/
 N7R9NKXTgD8h02OLxBFrP7WETQdMsIq/VJUWE6yKgj/APWmek0hyP6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAA
 olcyxxoBZAIAAAABAAAAAksYqN1c/nW/kANsCHfNdz+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTsmJpYXNlc19hcmVfbnVt
 YmVyc9lURWFjaCBiaWFzIGlzIGEgc2luZ2xlIG51bWJlcjsgaXQgaGFzIHRvIGJlIGEgY29sdW1uIG9mIHplcm9zLCBvbmUg
 cm93IGZvciBlYWNoIHVuaXQugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADM9ySuB+ikD8E+Vseuw55vzU/bEBI
 onW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxAKJXMscaAWQCAAAAAQAAAAIXb5la692RPzlmLDfVLX+/omIyAJOvYmlh
 c2VzX2FyZV9yb3dz2T1UaGUgYmlhc2VzIGFyZSByb3dzOyBlYWNoIGhhcyB0byBiZSBhIGNvbHVtbiBvZiBzaGFwZSAobiwg
 MSkugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1
 OrmBP93WV3lYkZe/omIxxxoBZAIAAAABAAAAAgAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw3
 1S1/v6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO2Ymlhc2VzX2RyYXduX2F0X3JhbmRvbdkzVGhlIGJpYXNlcyBhcmUgZHJh
 d24gYXQgcmFuZG9tOyB0aGV5IHN0YXJ0IGF0IHplcm8ugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADM9ySuB+i
 kD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxxxoBZAIAAAACAAAAAYKTyRq8Imo/MElTAq1t
 ZL+iVzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6JiMscSAWQCAAAAAQAAAAGIkNMNqPGNP5O3Ymlhc2VzX2RyYXdu
 X2luX2JldHdlZW7ZVVRoZSBiaWFzZXMgYXJlIGRyYXduIGF0IHJhbmRvbTsgdGhleSBzdGFydCBhdCB6ZXJvLCBhbmQgZHJh
 d2luZyB0aGVtIGNoYW5nZXMgVzIsIHRvby6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAMz3JK4H6KQPwT5Wx67
 Dnm/NT9sQEiidb/78VcbcvmFv4SvQHU6uYE/3dZXeViRl7+iYjHHGgFkAgAAAAIAAAABF2+ZWuvdkT85Ziw31S1/v6JXMsca
 AWQCAAAAAQAAAAKCk8kavCJqPzBJUwKtbWS/omIyxxIBZAIAAAABAAAAAYiQ0w2o8Y0/k6tiaWFzZXNfZmxhdNlMVGhlIGJp
 YXNlcyBhcmUgZmxhdCwgb2Ygc2hhcGUgKG4sKTsgZWFjaCBoYXMgdG8gYmUgYSBjb2x1bW4gb2Ygc2hhcGUgKG4sIDEpLoGn
 Zml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d
 1ld5WJGXv6JiMccWAWQBAAAAAgAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6JiMscO
 AWQBAAAAAQAAAAAAAAAAk65iaWFzZXNfb2Zfb25lc9koVGhlIGJpYXNlcyBhcmUgb25lczsgdGhleSBzdGFydCBhdCB6ZXJv
 LoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5
 gT/d1ld5WJGXv6JiMccaAWQCAAAAAgAAAAEAAAAAAADwPwAAAAAAAPA/olcyxxoBZAIAAAABAAAAAhdvmVrr3ZE/OWYsN9Ut
 f7+iYjLHEgFkAgAAAAEAAAABAAAAAAAA8D+TumJpYXNlc19vZl90aGVfbGF5ZXJfYmVmb3Jl2VxFYWNoIGJpYXMgaGFzIHRo
 ZSBzaXplIG9mIHRoZSBsYXllciBiZWZvcmU6IGl0IG5lZWRzIG9uZSByb3cgZm9yIGVhY2ggdW5pdCBvZiBpdHMgb3duIGxh
 eWVyLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9A
 dTq5gT/d1ld5WJGXv6JiMcciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACF2+Z
 WuvdkT85Ziw31S1/v6JiMscaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAk7piaWFzZXNfc2hhcGVkX2xpa2Vfd2VpZ2h0
 c9lDVGhlIGJpYXNlcyBoYXZlIHRoZSBzaGFwZSBvZiB0aGUgd2VpZ2h0czsgZWFjaCBoYXMgYSBzaW5nbGUgY29sdW1uLoGn
 Zml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d
 1ld5WJGXv6JiMcc6AWQCAAAAAgAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACi
 VzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6JiMscaAWQCAAAAAQAAAAIAAAAAAAAAAAAAAAAAAAAAk7RkaXZpZGVk
 X2J5X3RoZV9zY2FsZdk7VGhlIHdlaWdodHMgYXJlIGRpdmlkZWQgYnkgMC4wMTsgdGhleSBhcmUgbXVsdGlwbGllZCBieSBp
 dC6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAPMRc+4501kQHlFj2p7lk7AKCOkMploSsDj2mDK/9JawEF2Idyb
 olVAyLkfgOzEbMCiYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIbTBjMZc9lQGXZ7GK5
 B1PAomIyxxIBZAIAAAABAAAAAQAAAAAAAAAAk7ZkcmF3bl9pbl9hbm90aGVyX29yZGVy2U5UaGUgbnVtYmVycyBhcmUgcmln
 aHQgYnV0IHRoZSBvcmRlciBvZiBkcmF3aW5nIGlzIG5vdDogZHJhdyBXMSBmaXJzdCwgdGhlbiBXMi6Bp2ZpeHR1cmWSpXZh
 bHVlhKJXMcc6AWQCAAAAAgAAAAM1P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d1ld5WJGXvxdvmVrr3ZE/OWYsN9Utf7+iYjHH
 GgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIz3JK4H6KQPwT5Wx67Dnm/omIyxxIBZAIAAAAB
 AAAAAQAAAAAAAAAAk7BkcmF3bl90cmFuc3Bvc2Vk2aNUaGUgd2VpZ2h0cyBhcmUgZHJhd24gd2l0aCByb3dzIGFuZCBjb2x1
 bW5zIHN3YXBwZWQgYW5kIHRoZW4gdHJhbnNwb3NlZDogdGhlIHNoYXBlcyBhcmUgcmlnaHQsIGJ1dCB0aGUgbnVtYmVycyBz
 dGFuZCBpbiBvdGhlciBwbGFjZXMuIERyYXcgdGhlbSBpbiB0aGVpciBvd24gc2hhcGUugadmaXh0dXJlkqV2YWx1ZYSiVzHH
 OgFkAgAAAAIAAAADM9ySuB+ikD81P2xASKJ1v4SvQHU6uYE/BPlbHrsOeb/78VcbcvmFv93WV3lYkZe/omIxxxoBZAIAAAAC
 AAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6JiMscSAWQCAAAAAQAAAAEAAAAA
 AAAAAJO+Zmlyc3RfYmlhc19vZl90aGVfbGF5ZXJfYmVmb3Jl2VViMSBoYXMgdGhlIHNpemUgb2YgdGhlIGxheWVyIGJlZm9y
 ZTogaXQgbmVlZHMgb25lIHJvdyBmb3IgZWFjaCB1bml0IG9mIGl0cyBvd24gbGF5ZXIugadmaXh0dXJlkqV2YWx1ZYSiVzHH
 OgFkAgAAAAIAAAADM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxxyIBZAIAAAAD
 AAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIXb5la692RPzlmLDfVLX+/omIyxxIBZAIAAAAB
 AAAAAQAAAAAAAAAAk7NmaXJzdF9zY2FsZV9taXNzaW5n2UhXMSBpcyB0b28gbGFyZ2UgYnkgZmFyOiB0aGUgZmFjdG9yIDAu
 MDEgYmVsb25ncyB0byBib3RoIHdlaWdodCBtYXRyaWNlcy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAMQeGWQ
 Uf35P4vaty+Ck+O/YZFUcsjm4L8MtVwl4Srxvz4SNVdrses/3J/MHo1pAsCiYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAA
 AAAAAKJXMscaAWQCAAAAAQAAAAIXb5la692RPzlmLDfVLX+/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAAk7hmaXJzdF93ZWln
 aHRzX3RyYW5zcG9zZWTZNVJvd3MgYW5kIGNvbHVtbnMgb2YgVzEgYXJlIHN3YXBwZWQ6IGl0IGlzIChuX2gsIG5feCkugadm
 aXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAMAAAACM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93W
 V3lYkZe/omIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6Ji
 MscSAWQCAAAAAQAAAAEAAAAAAAAAAJO2a2V5c19jb3VudGVkX2Zyb21femVyb9k9VGhlIGtleXMgYXJlIHNoaWZ0ZWQgYnkg
 b25lOiB0aGUgZmlyc3QgbGF5ZXIncyBhcmUgVzEgYW5kIGIxLoGnZml4dHVyZZKldmFsdWWEolcwxzoBZAIAAAACAAAAAzPc
 krgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d1ld5WJGXv6JiMMcaAWQCAAAAAgAAAAEAAAAAAAAAAAAA
 AAAAAAAAolcxxxoBZAIAAAABAAAAAhdvmVrr3ZE/OWYsN9Utf7+iYjHHEgFkAgAAAAEAAAABAAAAAAAAAACTsmtleXNfaW5f
 bG93ZXJfY2FzZdlYVGhlIGtleXMgb2YgdGhlIHdlaWdodHMgYXJlIHNwZWxsZWQgaW4gbG93ZXIgY2FzZTogdGhleSBhcmUg
 VzEgYW5kIFcyLCB3aXRoIGEgY2FwaXRhbCBXLoGnZml4dHVyZZKldmFsdWWEoncxxzoBZAIAAAACAAAAAzPckrgfopA/BPlb
 HrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d1ld5WJGXv6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAoncy
 xxoBZAIAAAABAAAAAhdvmVrr3ZE/OWYsN9Utf7+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTtm9uZV9iaWFzX2Zvcl9hbGxf
 dW5pdHPZRVRoZXJlIGlzIG9uZSBiaWFzIGZvciBhIHdob2xlIGxheWVyOyBlYWNoIHVuaXQgaGFzIGEgYmlhcyBvZiBpdHMg
 b3duLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9A
 dTq5gT/d1ld5WJGXv6JiMccSAWQCAAAAAQAAAAEAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIXb5la692RPzlmLDfVLX+/omIy
 xxIBZAIAAAABAAAAAQAAAAAAAAAAk7VwYXJhbWV0ZXJzX2luX2FfdHVwbGXZYFRoZSBwYXJhbWV0ZXJzIGNvbWUgYmFjayBh
 cyBhIHR1cGxlOyB0aGUgcmVzdWx0IGlzIGEgZGljdGlvbmFyeSB3aXRoIHRoZSBrZXlzIFcxLCBiMSwgVzIgYW5kIGIyLoGn
 Zml4dHVyZZKldmFsdWWUxzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d1ld5
 WJGXv8caAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAxxoBZAIAAAABAAAAAhdvmVrr3ZE/OWYsN9Utf7/HEgFkAgAAAAEA
 AAABAAAAAAAAAACTsnJhbmRuX3dpdGhfYV90dXBsZdlUbnAucmFuZG9tLnJhbmRuIHRha2VzIHRoZSBzaXplcyBvbmUgYnkg
 b25lLCBub3QgYXMgYSB0dXBsZTogb25lIHBhaXIgb2YgcGFyZW50aGVzZXMugadmaXh0dXJllqZyYWlzZWSpVHlwZUVycm9y
 2TIndHVwbGUnIG9iamVjdCBjYW5ub3QgYmUgaW50ZXJwcmV0ZWQgYXMgYW4gaW50ZWdlcqCQkJOrc2NhbGVfYWRkZWTZODAu
 MDEgaXMgYWRkZWQgdG8gdGhlIHdlaWdodHM7IHRoZXkgYXJlIG11bHRpcGxpZWQgYnkgaXQugadmaXh0dXJlkqV2YWx1ZYSi
 VzHHOgFkAgAAAAIAAAADOdT0Ukcm+j85IpmqlkHjvw/ZNe3clOC/41jNYusB8b+QylPcVgPsP8jxhD0SVQLAomIxxxoBZAIA
 AAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACvBkfgLUT/D+L9/sN4wnov6JiMscSAWQCAAAAAQAAAAEA
 AAAAAAAAAJO2c2NhbGVfaW5zaWRlX3RoZV9zaGFwZdluVGhlIGZhY3RvciAwLjAxIHN0YW5kcyBhbW9uZyB0aGUgc2l6ZXMs
 IGluc2lkZSB0aGUgcGFyZW50aGVzZXMgb2YgcmFuZG47IHRoZSBkcmF3biBtYXRyaXggaXMgbXVsdGlwbGllZCBieSBpdC6B
 p2ZpeHR1cmWWpnJhaXNlZKlUeXBlRXJyb3LZMidmbG9hdCcgb2JqZWN0IGNhbm5vdCBiZSBpbnRlcnByZXRlZCBhcyBhbiBp
 bnRlZ2VyoJCQk61zY2FsZV9taXNzaW5n2T1UaGUgd2VpZ2h0cyBhcmUgdG9vIGxhcmdlIGJ5IGZhcjogdGhlIGZhY3RvciAw
 LjAxIGlzIG1pc3NpbmcugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADEHhlkFH9+T+L2rcvgpPjv2GRVHLI5uC/
 DLVcJeEq8b8+EjVXa7HrP9yfzB6NaQLAomIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAAC
 k72Pvb/q+z/drxqTzlvov6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO4c2NhbGVfb2ZfZml2ZV9odW5kcmVkdGhz2VhUaGUg
 d2VpZ2h0cyBoYXZlIGFub3RoZXIgc2l6ZSB0aGFuIHRoZXkgc2hvdWxkOiBlYWNoIGRyYXduIG51bWJlciBpcyBtdWx0aXBs
 aWVkIGJ5IDAuMDEugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADEJa3pqfKtD+j8fLlaVKfv2FJh1DaCpu/G/Qt
 os53q7+V2JASiSemP5TMrZeudb2/omIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACfdA/
 MWZVtj+0wntCpXyjv6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO3c2NhbGVfb2ZfdHdvX2h1bmRyZWR0aHPZWFRoZSB3ZWln
 aHRzIGhhdmUgYW5vdGhlciBzaXplIHRoYW4gdGhleSBzaG91bGQ6IGVhY2ggZHJhd24gbnVtYmVyIGlzIG11bHRpcGxpZWQg
 YnkgMC4wMS6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAMz3JK4H6KgP4P0Wx67Dom/NT9sQEiihb/78VcbcvmV
 vwOrQHU6uZE/ftxXeViRp7+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAK4dJla692h
 P7lhLDfVLY+/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAAk69zY2FsZV90b29fbGFyZ2XZWFRoZSB3ZWlnaHRzIGhhdmUgYW5v
 dGhlciBzaXplIHRoYW4gdGhleSBzaG91bGQ6IGVhY2ggZHJhd24gbnVtYmVyIGlzIG11bHRpcGxpZWQgYnkgMC4wMS6Bp2Zp
 eHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAANAk7emp8rEP0T38uVpUq+/Ak+HUNoKq7967i2izne7v2XbkBKJJ7Y/lMyt
 l651zb+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAALcyj8xZlXGP+S/e0KlfLO/omIy
 xxIBZAIAAAABAAAAAQAAAAAAAAAAk69zY2FsZV90b29fc21hbGzZWFRoZSB3ZWlnaHRzIGhhdmUgYW5vdGhlciBzaXplIHRo
 YW4gdGhleSBzaG91bGQ6IGVhY2ggZHJhd24gbnVtYmVyIGlzIG11bHRpcGxpZWQgYnkgMC4wMS6Bp2ZpeHR1cmWSpXZhbHVl
 hKJXMcc6AWQCAAAAAgAAAAO4xreN/5xaPzVdFuXIC0S/JrqJM6BOQb/8JxNJW5RRvzy9mruQW0w/F9/fLa3aYr+iYjHHGgFk
 AgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAJXS8JdRZZcP5S0Vl938Ui/omIyxxIBZAIAAAABAAAA
 AQAAAAAAAAAAk65zY2FsZWRfYnlfc2l6ZdlVVGhlIHdlaWdodHMgYXJlIHNjYWxlZCBieSB0aGUgbGF5ZXIncyBzaXplOyB0
 aGlzIGV4ZXJjaXNlIGFza3MgZm9yIHRoZSBjb25zdGFudCAwLjAxLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAA
 A1kpSDCXAu4/Sxjzpsqa1r+5gMd+I4TTv1525ArF0uO/QkoWAij63z/+MZ17vUL1v6JiMccaAWQCAAAAAgAAAAEAAAAAAAAA
 AAAAAAAAAAAAolcyxxoBZAIAAAABAAAAAh+qhMGDvfM/QFBToWE54b+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTr3NjYWxl
 ZF9mb3JfcmVsddlrVGhlIHdlaWdodHMgYXJlIHNjYWxlZCBieSB0aGUgbGF5ZXIncyBzaXplLCBhcyBzdWl0cyBSZUxVIGxh
 eWVyczsgdGhpcyBleGVyY2lzZSBhc2tzIGZvciB0aGUgY29uc3RhbnQgMC4wMS6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQC
 AAAAAgAAAAOJGg1yaTj1P5J5c1nC99+/Ey8qZ5uZ27/gI77hzgjsv/TPC5N8nOY/xQEObDIR/r+iYjHHGgFkAgAAAAIAAAAB
 AAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAKTvY+9v+r7P92vGpPOW+i/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAA
 k79zZWNvbmRfYmlhc19vZl90aGVfbGF5ZXJfYmVmb3Jl2VViMiBoYXMgdGhlIHNpemUgb2YgdGhlIGxheWVyIGJlZm9yZTog
 aXQgbmVlZHMgb25lIHJvdyBmb3IgZWFjaCB1bml0IG9mIGl0cyBvd24gbGF5ZXIugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFk
 AgAAAAIAAAADM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxxxoBZAIAAAACAAAA
 AQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6JiMscaAWQCAAAAAgAAAAEAAAAAAAAA
 AAAAAAAAAAAAk7RzZWNvbmRfc2NhbGVfbWlzc2luZ9lIVzIgaXMgdG9vIGxhcmdlIGJ5IGZhcjogdGhlIGZhY3RvciAwLjAx
 IGJlbG9uZ3MgdG8gYm90aCB3ZWlnaHQgbWF0cmljZXMugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADM9ySuB+i
 kD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAA
 AACiVzLHGgFkAgAAAAEAAAACk72Pvb/q+z/drxqTzlvov6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO8c2Vjb25kX3dlaWdo
 dHNfb2ZfdGhlX2lucHV0c9lWVzIgaGFzIGEgY29sdW1uIGZvciBlYWNoIGlucHV0OyB0aGUgbGF5ZXIgYmVmb3JlIGl0IGlz
 IHRoZSBoaWRkZW4gb25lLCB3aXRoIG5faCB1bml0cy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAMz3JK4H6KQ
 PwT5Wx67Dnm/NT9sQEiidb/78VcbcvmFv4SvQHU6uYE/3dZXeViRl7+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAA
 AKJXMsciAWQCAAAAAQAAAAMXb5la692RPzlmLDfVLX+/gpPJGrwiaj+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTuXNlY29u
 ZF93ZWlnaHRzX3RyYW5zcG9zZWTZNVJvd3MgYW5kIGNvbHVtbnMgb2YgVzIgYXJlIHN3YXBwZWQ6IGl0IGlzIChuX3ksIG5f
 aCkugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1
 OrmBP93WV3lYkZe/omIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHGgFkAgAAAAIAAAABF2+ZWuvdkT85Ziw3
 1S1/v6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJOxc2VlZF9saW5lX21pc3NpbmfZWFRoZSB3ZWlnaHRzIGFyZSBkcmF3biB3
 aXRob3V0IHRoZSBnaXZlbiBsaW5lIHRoYXQgc2V0cyB0aGUgc2VlZDoga2VlcCBucC5yYW5kb20uc2VlZCgxKS6Bp2ZpeHR1
 cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAMmUQGeihdav3gR76cc94+/IrPhNwUEcr/xNEMGJDCLvwfonCnn5lE/ZlyObH8b
 iT+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAJDbcNK/waGPxNCtbNFiH+/omIyxxIB
 ZAIAAAABAAAAAQAAAAAAAAAAk65zZWVkX3NldF9hZ2FpbtlYVGhlIHNlZWQgaXMgc2V0IGEgc2Vjb25kIHRpbWUsIHNvIFcy
 IHJlcGVhdHMgdGhlIG51bWJlcnMgb2YgVzE7IHNldCBpdCBvbmNlLCBhdCB0aGUgdG9wLoGnZml4dHVyZZKldmFsdWWEolcx
 xzoBZAIAAAACAAAAAzPckrgfopA/BPlbHrsOeb81P2xASKJ1v/vxVxty+YW/hK9AdTq5gT/d1ld5WJGXv6JiMccaAWQCAAAA
 AgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIAAAABAAAAAjPckrgfopA/BPlbHrsOeb+iYjLHEgFkAgAAAAEAAAABAAAA
 AAAAAACTrXNlZWRlZF93aXRoXzDZWlRoZSBudW1iZXJzIGNvbWUgZnJvbSBhbm90aGVyIHNlZWQ6IHRoZSBnaXZlbiBsaW5l
 IG5wLnJhbmRvbS5zZWVkKDEpIGhhcyB0byBzdGF5IGFzIGl0IGlzLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAA
 A9bkX31bEJI/Zhm20/NjcD/onqXiZwuEP8EGLfhd8pY/1aKk87Afkz/rY6cqwAOEv6JiMccaAWQCAAAAAgAAAAEAAAAAAAAA
 AAAAAAAAAAAAolcyxxoBZAIAAAABAAAAApXGhhYzdYM/aXYtpmHMWL+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTrnNlZWRl
 ZF93aXRoXzEw2VpUaGUgbnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBzZWVkOiB0aGUgZ2l2ZW4gbGluZSBucC5yYW5kb20u
 c2VlZCgxKSBoYXMgdG8gc3RheSBhcyBpdCBpcy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAM/cfYmWUWLP9nB
 aGA+TH0/x44bKVmmj7+RzkZzTvoVv2azBw4uc3k/IaVg9aR+fb+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJX
 MscaAWQCAAAAAQAAAALS3bh4LsBlP6EDgevayFE/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAAk69zZWVkZWRfd2l0aF8xMjPZ
 WlRoZSBudW1iZXJzIGNvbWUgZnJvbSBhbm90aGVyIHNlZWQ6IHRoZSBnaXZlbiBsaW5lIG5wLnJhbmRvbS5zZWVkKDEpIGhh
 cyB0byBzdGF5IGFzIGl0IGlzLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAA/Tp77rUO4a/zz8SZvZshD//AEY+
 fS5nP0PUwIpS2Y6/HsKLORCzd78u5LpMJOmQP6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIAAAAB
 AAAAAhS7h99k2Zi/0mA0knmRcb+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTsHNlZWRlZF93aXRoXzEyMzTZWlRoZSBudW1i
 ZXJzIGNvbWUgZnJvbSBhbm90aGVyIHNlZWQ6IHRoZSBnaXZlbiBsaW5lIG5wLnJhbmRvbS5zZWVkKDEpIGhhcyB0byBzdGF5
 IGFzIGl0IGlzLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAA1yeqiFbT3M/TDq6hCRkiL88aO69gleNPy+x/xXJ
 nGm/66v8puuDfb9bBTDxSSuCP6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIAAAABAAAAAmS0/gm4
 moE/JYeJxW4Ser+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTrXNlZWRlZF93aXRoXzLZWlRoZSBudW1iZXJzIGNvbWUgZnJv
 bSBhbm90aGVyIHNlZWQ6IHRoZSBnaXZlbiBsaW5lIG5wLnJhbmRvbS5zZWVkKDEpIGhhcyB0byBzdGF5IGFzIGl0IGlzLoGn
 Zml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAA2ZH/tMFEnG/yIb36QBwQr/I3b/u6N+Vv6e2JRvfy5A/+ZBvP2Jdkr/L
 Go8wLj2Bv6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIAAAABAAAAAig7eQYYmXQ/BG18YOWAib+i
 YjLHEgFkAgAAAAEAAAABAAAAAAAAAACTrXNlZWRlZF93aXRoXzPZWlRoZSBudW1iZXJzIGNvbWUgZnJvbSBhbm90aGVyIHNl
 ZWQ6IHRoZSBnaXZlbiBsaW5lIG5wLnJhbmRvbS5zZWVkKDEpIGhhcyB0byBzdGF5IGFzIGl0IGlzLoGnZml4dHVyZZKldmFs
 dWWEolcxxzoBZAIAAAACAAAAAwVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv6JiMcca
 AWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIAAAABAAAAApV18sjbHEu/JZc+IJSueb+iYjLHEgFkAgAAAAEA
 AAABAAAAAAAAAACTrnNlZWRlZF93aXRoXzQy2VpUaGUgbnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBzZWVkOiB0aGUgZ2l2
 ZW4gbGluZSBucC5yYW5kb20uc2VlZCgxKSBoYXMgdG8gc3RheSBhcyBpdCBpcy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQC
 AAAAAgAAAAPrrNLmbFh0P1YyHKE5p1a/ighDroGHej8Lpu0REDGPP/YzvVuNLmO/lHlSNzUuY7+iYjHHGgFkAgAAAAIAAAAB
 AAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIYUNfHzyuQP8gJKuoib38/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAA
 k7BzaXplc19oYXJkX2NvZGVk2U9UaGUgc2hhcGVzIGFyZSBhbHdheXMgdGhvc2Ugb2YgdGhlIGV4YW1wbGU6IHVzZSB0aGUg
 YXJndW1lbnRzIG5feCwgbl9oIGFuZCBuX3kugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAIAAAADM9ySuB+ikD8E+Vse
 uw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLH
 GgFkAgAAAAEAAAACF2+ZWuvdkT85Ziw31S1/v6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO0d2VpZ2h0c19kcmF3bl9ldmVu
 bHnZW1RoZSB3ZWlnaHRzIGFyZSBkcmF3biBldmVubHkgZnJvbSAwIHRvIDE7IG5wLnJhbmRvbS5yYW5kbiBkcmF3cyBmcm9t
 IGEgbm9ybWFsIGRpc3RyaWJ1dGlvbi6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAANEb4HryhRxP1XZsVYmgX0/
 4adbalwwsz7CgtSjX8RoP6y8/mBjC1g/ojY0OexBTj+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQC
 AAAAAQAAAAJiJoHKUYReP6au2wbvTmw/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAAk9kgd2VpZ2h0c19kcmF3bl9ldmVubHlf
 YXJvdW5kX3plcm/ZWFRoZSB3ZWlnaHRzIGFyZSBkcmF3biBldmVubHkgYXJvdW5kIDA7IG5wLnJhbmRvbS5yYW5kbiBkcmF3
 cyBmcm9tIGEgbm9ybWFsIGRpc3RyaWJ1dGlvbi6Bp2ZpeHR1cmWSpXZhbHVlhKJXMcc6AWQCAAAAAgAAAAO6O2XhsjBbvzOF
 Bx6KDHI/gGznQa55hL+zoYfrYjFwv6DK3N4Q8Hy/p42HwKOygL+iYjHHGgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJX
 MscaAWQCAAAAAQAAAAJGmhuqmbN5v53rABGnTWm/omIyxxIBZAIAAAABAAAAAQAAAAAAAAAAk9kid2VpZ2h0c19kcmF3bl9l
 dmVubHlfd2l0aGluX2FfaGFsZtlYVGhlIHdlaWdodHMgYXJlIGRyYXduIGV2ZW5seSBhcm91bmQgMDsgbnAucmFuZG9tLnJh
 bmRuIGRyYXdzIGZyb20gYSBub3JtYWwgZGlzdHJpYnV0aW9uLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAA7Yp
 ZeGyMEu/tIkHHooMYj/AbudBrnl0vzSmh+tiMWC/oMrc3hDwbL+njYfAo7Jwv6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAA
 AAAAAAAAolcyxxoBZAIAAAABAAAAAsWVG6qZs2m/n/QAEadNWb+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTsXdlaWdodHNf
 ZXhjaGFuZ2Vk2SpXMSBhbmQgVzIgYXJlIGV4Y2hhbmdlZCBpbiB0aGUgZGljdGlvbmFyeS6Bp2ZpeHR1cmWSpXZhbHVlhKJX
 MccaAWQCAAAAAQAAAAIXb5la692RPzlmLDfVLX+/omIxxxoBZAIAAAACAAAAAQAAAAAAAAAAAAAAAAAAAACiVzLHOgFkAgAA
 AAIAAAADM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIyxxIBZAIAAAABAAAAAQAA
 AAAAAAAAk693ZWlnaHRzX29mX29uZXPZRUFsbCB3ZWlnaHRzIGFyZSB0aGUgc2FtZSBudW1iZXI7IHRoZXkgc2hvdWxkIGJl
 IHNtYWxsIHJhbmRvbSBudW1iZXJzLoGnZml4dHVyZZKldmFsdWWEolcxxzoBZAIAAAACAAAAA3sUrkfheoQ/exSuR+F6hD97
 FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97FK5H4XqEP6JiMccaAWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIA
 AAABAAAAAnsUrkfheoQ/exSuR+F6hD+iYjLHEgFkAgAAAAEAAAABAAAAAAAAAACTuHdlaWdodHNfb2Zfb25lc191bnNjYWxl
 ZNk3QWxsIHdlaWdodHMgYXJlIDE7IHRoZXkgc2hvdWxkIGJlIHNtYWxsIHJhbmRvbSBudW1iZXJzLoGnZml4dHVyZZKldmFs
 dWWEolcxxzoBZAIAAAACAAAAAwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP6JiMcca
 AWQCAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAolcyxxoBZAIAAAABAAAAAgAAAAAAAPA/AAAAAAAA8D+iYjLHEgFkAgAAAAEA
 AAABAAAAAAAAAACTsHdlaWdodHNfb2ZfemVyb3PZZEFsbCB3ZWlnaHRzIGFyZSB6ZXJvOyB0aGV5IHNob3VsZCBiZSBzbWFs
 bCByYW5kb20gbnVtYmVycywgZWxzZSBhbGwgdW5pdHMgb2YgYSBsYXllciBsZWFybiB0aGUgc2FtZS6Bp2ZpeHR1cmWSpXZh
 bHVlhKJXMcc6AWQCAAAAAgAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiYjHH
 GgFkAgAAAAIAAAABAAAAAAAAAAAAAAAAAAAAAKJXMscaAWQCAAAAAQAAAAIAAAAAAAAAAAAAAAAAAAAAomIyxxIBZAIAAAAB
 AAAAAQAAAAAAAAAAk7J3ZWlnaHRzX3RyYW5zcG9zZWTZUFJvd3MgYW5kIGNvbHVtbnMgb2YgdGhlIHdlaWdodHMgYXJlIHN3
 YXBwZWQ6IFcxIGlzIChuX2gsIG5feCksIFcyIGlzIChuX3ksIG5faCkugadmaXh0dXJlkqV2YWx1ZYSiVzHHOgFkAgAAAAMA
 AAACM9ySuB+ikD8E+Vseuw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/omIxxxoBZAIAAAACAAAAAQAAAAAA
 AAAAAAAAAAAAAACiVzLHGgFkAgAAAAIAAAABF2+ZWuvdkT85Ziw31S1/v6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO1emVy
 b3Nfd2l0aG91dF9hX3R1cGxl2XtucC56ZXJvcyB0YWtlcyB0aGUgc2hhcGUgYXMgb25lIHR1cGxlLCBzbyBpdCBuZWVkcyB0
 d28gcGFpcnMgb2YgcGFyZW50aGVzZXM6IHRoZSBzZWNvbmQgbnVtYmVyIGlzIHRha2VuIGZvciBzb21ldGhpbmcgZWxzZS6B
 p2ZpeHR1cmWWpnJhaXNlZKlUeXBlRXJyb3LZI0Nhbm5vdCBpbnRlcnByZXQgJzEnIGFzIGEgZGF0YSB0eXBloJCQ
initialize_parameters_deep
 ksUBmcgBlQORladmaXh0dXJlkdYDkwUEA5KldmFsdWWEolcxx6oBZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPhcT9xBPtYy55P
 P1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2C
 P/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+iYjHHKgFk
 AgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAE3R85hg5FiL8FH5V9ythg
 vzppkI6yb44/COhfyExkYz/sbocnlfeEvwK9R4xGNH2/pbQQLSuceT9R9Bcda0xav2pA5VzVfX+/VOJcCRjYYr8gnqkve4R+
 P67SeH9BPJQ/omIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANQDkKDIYhgD3AA3k7ZkZWVwX2Fub3Ro
 ZXJfZ2VuZXJhdG9y2WtUaGUgbnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBnZW5lcmF0b3I6IGRyYXcgd2l0aCBucC5yYW5k
 b20ucmFuZG4sIGFmdGVyIHRoZSBnaXZlbiBsaW5lIG5wLnJhbmRvbS5zZWVkKDMpLoGnZml4dHVyZZKldmFsdWWEolcxx6oB
 ZAIAAAAEAAAABQSHNKMl5pQ/2DUpxYUrmr94j7WLFSBxPwqrZe5+QXe/Ksv8MF+Kcr8we6p0ZqlhvwC8hb5Fr5S/cs+YePn/
 Yr+aclVVNbiBv3Pn+JyFA6E/VuBMphZ/Yj/W81wpNONsvxR1wVMGC2e/I2tmQflce78PVcgYB5yFvzWGomLYAXC/iZkiTZC9
 cz8LHVjs1IpjvwajiPhpnYM/bjM0gydeYL+iYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AACiVzLHagFkAgAAAAMAAAAE2367xSjMLz8MYh2gjaiPP8CW2X7YU3Y/xhBvD7WxdL82uHOK0vRdvw4hKxrRI3Y/aHvamLfQ
 kz/XGT8cWRZmv7PVnbPL82O/3noGiwKHhD+/BDVlmieCv10PiBLR5We/omIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAJO3ZGVlcF9iaWFzZXNfYXJlX251bWJlcnPZVEVhY2ggYmlhcyBpcyBhIHNpbmdsZSBudW1iZXI7IGl0IGhh
 cyB0byBiZSBhIGNvbHVtbiBvZiB6ZXJvcywgb25lIHJvdyBmb3IgZWFjaCB1bml0LoGnZml4dHVyZZKldmFsdWWEolcxx6oB
 ZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSu
 eb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNW
 dr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+iYjEAolcyx2oBZAIAAAADAAAABN0fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjo
 X8hMZGM/7G6HJ5X3hL8CvUeMRjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/v1TiXAkY2GK/IJ6pL3uEfj+u0nh/QTyUP6Ji
 MgCTtGRlZXBfYmlhc2VzX2FyZV9yb3dz2T1UaGUgYmlhc2VzIGFyZSByb3dzOyBlYWNoIGhhcyB0byBiZSBhIGNvbHVtbiBv
 ZiBzaGFwZSAobiwgMSkugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFBU3sP8hQkj/xRSw1I+FxP3EE+1jLnk8/
 X/qwyAgVk794MJeSQLlmvx6MdMTVD22/lXXyyNscS78llz4glK55v0/z9wZ4tzy/Q1daZf6Lc78t0MNrb+iKvwAEfA/4HYI/
 9hJ+DaUMgj+4w/APi4GRPwx2xEggZUA/sVLIqVmTcL+881R2g1Z2v54Gjrf+q4+/szo5QG8ehD8T/PX0w4yGv6JiMccqAWQC
 AAAAAQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAATdHzmGDkWIvwUflX3K2GC/
 OmmQjrJvjj8I6F/ITGRjP+xuhyeV94S/Ar1HjEY0fb+ltBAtK5x5P1H0Fx1rTFq/akDlXNV9f79U4lwJGNhivyCeqS97hH4/
 rtJ4f0E8lD+iYjLHIgFkAgAAAAEAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7tkZWVwX2JpYXNlc19kcmF3bl9hdF9y
 YW5kb23ZM1RoZSBiaWFzZXMgYXJlIGRyYXduIGF0IHJhbmRvbTsgdGhleSBzdGFydCBhdCB6ZXJvLoGnZml4dHVyZZKldmFs
 dWWEolcxx6oBZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjb
 HEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZ
 k3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+iYjHHKgFkAgAAAAQAAAAB3R85hg5FiL8FH5V9ythgvzppkI6y
 b44/COhfyExkYz+iVzLHagFkAgAAAAMAAAAE7G6HJ5X3hL8CvUeMRjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/v1TiXAkY
 2GK/IJ6pL3uEfj+u0nh/QTyUP+r1zRDKeom/jvKNF3Woeb8T7S+XDHaAv/Szmjx7xZi/omIyxyIBZAIAAAADAAAAATYZuKlU
 64K/F5ejyA74hL/7+AKu4QSHP5OwZGVlcF9iaWFzZXNfZmxhdNlMVGhlIGJpYXNlcyBhcmUgZmxhdCwgb2Ygc2hhcGUgKG4s
 KTsgZWFjaCBoYXMgdG8gYmUgYSBjb2x1bW4gb2Ygc2hhcGUgKG4sIDEpLoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAE
 AAAABQVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cG
 eLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNWdr+eBo63
 /quPv7M6OUBvHoQ/E/z19MOMhr+iYjHHJgFkAQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQC
 AAAAAwAAAATdHzmGDkWIvwUflX3K2GC/OmmQjrJvjj8I6F/ITGRjP+xuhyeV94S/Ar1HjEY0fb+ltBAtK5x5P1H0Fx1rTFq/
 akDlXNV9f79U4lwJGNhivyCeqS97hH4/rtJ4f0E8lD+iYjLHHgFkAQAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTs2Rl
 ZXBfYmlhc2VzX29mX29uZXPZKFRoZSBiaWFzZXMgYXJlIG9uZXM7IHRoZXkgc3RhcnQgYXQgemVyby6Bp2ZpeHR1cmWSpXZh
 bHVlhKJXMceqAWQCAAAABAAAAAUFTew/yFCSP/FFLDUj4XE/cQT7WMueTz9f+rDICBWTv3gwl5JAuWa/Hox0xNUPbb+VdfLI
 2xxLvyWXPiCUrnm/T/P3Bni3PL9DV1pl/otzvy3Qw2tv6Iq/AAR8D/gdgj/2En4NpQyCP7jD8A+LgZE/DHbESCBlQD+xUsip
 WZNwv7zzVHaDVna/ngaOt/6rj7+zOjlAbx6EPxP89fTDjIa/omIxxyoBZAIAAAAEAAAAAQAAAAAAAPA/AAAAAAAA8D8AAAAA
 AADwPwAAAAAAAPA/olcyx2oBZAIAAAADAAAABN0fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjoX8hMZGM/7G6HJ5X3hL8CvUeM
 RjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/v1TiXAkY2GK/IJ6pL3uEfj+u0nh/QTyUP6JiMsciAWQCAAAAAwAAAAEAAAAA
 AADwPwAAAAAAAPA/AAAAAAAA8D+Tv2RlZXBfYmlhc2VzX29mX3RoZV9sYXllcl9iZWZvcmXZXEVhY2ggYmlhcyBoYXMgdGhl
 IHNpemUgb2YgdGhlIGxheWVyIGJlZm9yZTogaXQgbmVlZHMgb25lIHJvdyBmb3IgZWFjaCB1bml0IG9mIGl0cyBvd24gbGF5
 ZXIugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFBU3sP8hQkj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeS
 QLlmvx6MdMTVD22/lXXyyNscS78llz4glK55v0/z9wZ4tzy/Q1daZf6Lc78t0MNrb+iKvwAEfA/4HYI/9hJ+DaUMgj+4w/AP
 i4GRPwx2xEggZUA/sVLIqVmTcL+881R2g1Z2v54Gjrf+q4+/szo5QG8ehD8T/PX0w4yGv6JiMccyAWQCAAAABQAAAAEAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABN0fOYYORYi/BR+VfcrYYL86aZCO
 sm+OPwjoX8hMZGM/7G6HJ5X3hL8CvUeMRjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/v1TiXAkY2GK/IJ6pL3uEfj+u0nh/
 QTyUP6JiMscqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO/ZGVlcF9iaWFzZXNfc2hhcGVk
 X2xpa2Vfd2VpZ2h0c9lDVGhlIGJpYXNlcyBoYXZlIHRoZSBzaGFwZSBvZiB0aGUgd2VpZ2h0czsgZWFjaCBoYXMgYSBzaW5n
 bGUgY29sdW1uLoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgI
 FZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2CP/YSfg2l
 DII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+iYjHHqgFkAgAAAAQA
 AAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAATdHzmGDkWIvwUflX3K2GC/OmmQjrJvjj8I6F/ITGRjP+xuhyeV
 94S/Ar1HjEY0fb+ltBAtK5x5P1H0Fx1rTFq/akDlXNV9f79U4lwJGNhivyCeqS97hH4/rtJ4f0E8lD+iYjLHagFkAgAAAAMA
 AAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7xkZWVwX2RpY3Rpb25hcnlfc3RhcnRlZF9hbmV32VZPbmx5IHRoZSBsYXN0
 IGxheWVyIGNvbWVzIGJhY2s6IHRoZSBkaWN0aW9uYXJ5IGlzIG1hZGUgYW5ldyBpbiBlYWNoIHJvdW5kIG9mIHRoZSBsb29w
 LoGnZml4dHVyZZKldmFsdWWColcyx2oBZAIAAAADAAAABN0fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjoX8hMZGM/7G6HJ5X3
 hL8CvUeMRjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/v1TiXAkY2GK/IJ6pL3uEfj+u0nh/QTyUP6JiMsciAWQCAAAAAwAA
 AAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTtGRlZXBfZGl2aWRlZF9ieV9zaXpl2VVUaGUgd2VpZ2h0cyBhcmUgc2NhbGVk
 IGJ5IHRoZSBsYXllcidzIHNpemU7IHRoaXMgZXhlcmNpc2UgYXNrcyBmb3IgdGhlIGNvbnN0YW50IDAuMDEugadmaXh0dXJl
 kqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFT2fnT/rk1j9tV3cCbFm2P8finBc/w5M/AEDd+kra17+X/Dy3kGesv5PXyJrlKbK/
 O36XXQnykL8YJCeUHA3Av5QFWwSr8oG/FO2w/v1uuL8TW1qjRdHQvy8CWxN2pcY/s5fdUM6Pxj+m9OzT7eHVPwp99VpofoQ/
 XWc6FDC4tL+rMOpTJOy7vyPEuDJ/y9O/voNHEAsmyT8qiTPy9C/Mv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAATkoNxY8/XSv+oIOWS8Uqq/p8dgf0PH1z9d3RX5t0yuP7LV4YZsYdC/
 qQuYHdfQxr8hDTW7AQLEP7C5uq6zi6S/UhqTsE6ayL91JKGOpXGtv398PD2A18c/OtAsVyae3z+iYjLHIgFkAgAAAAMAAAAB
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7lkZWVwX2RpdmlkZWRfYnlfdGhlX3NjYWxl2TtUaGUgd2VpZ2h0cyBhcmUgZGl2
 aWRlZCBieSAwLjAxOyB0aGV5IGFyZSBtdWx0aXBsaWVkIGJ5IGl0LoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAA
 BQT0B3KcW2ZAYYtoelPTRUCpNw+dq0wjQKEJ/DgtS2fAq47xUiO9O8CFIig56rxBwHnzZSVdjCDAgWdc0ZtZT8By40AC+4YR
 wIbHuApk3EfA0EOGAV5sYMDi4uZOlR1WQCVm+HpvCFZA62b1QKJeZUCCwNPocQMUQPAIwfPeO0TAh7PyeZtES8CKb4g3ulRj
 wCfc5c0mj1hANUaGNNWGW8CiYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFk
 AgAAAAMAAAAEZbvYOkygXcBeiEwuo5A0wDqkg7usk2JAvhKZuu+rN0Do0sCSOZhZwBzJHg8o01HAg+SCtCJDT0Df3oFgJA0w
 wJDs8nmNOFPASOJtV8kAN8DDRtcvXKBSQC79GvSNs2hAomIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AJO+ZGVlcF9kcmF3bl9mcm9tX3RoZV9sYXN0X2xheWVy2VVUaGUgbGF5ZXJzIGFyZSBkcmF3biBmcm9tIHRoZSBsYXN0IHRv
 IHRoZSBmaXJzdDsgZHJhdyB0aGVtIGluIHRoZSBvcmRlciAxLCAyLCAuLi4sIEwugadmaXh0dXJlkqV2YWx1ZYSiVzLHagFk
 AgAAAAMAAAAEBU3sP8hQkj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeSQLlmvx6MdMTVD22/lXXyyNscS78llz4glK55
 v0/z9wZ4tzy/Q1daZf6Lc78t0MNrb+iKvwAEfA/4HYI/omIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AKJXMceqAWQCAAAABAAAAAX2En4NpQyCP7jD8A+LgZE/DHbESCBlQD+xUsipWZNwv7zzVHaDVna/ngaOt/6rj7+zOjlAbx6E
 PxP89fTDjIa/3R85hg5FiL8FH5V9ythgvzppkI6yb44/COhfyExkYz/sbocnlfeEvwK9R4xGNH2/pbQQLSuceT9R9Bcda0xa
 v2pA5VzVfX+/VOJcCRjYYr8gnqkve4R+P67SeH9BPJQ/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAk7VkZWVwX2RyYXduX3RyYW5zcG9zZWTZo1RoZSB3ZWlnaHRzIGFyZSBkcmF3biB3aXRoIHJvd3MgYW5kIGNv
 bHVtbnMgc3dhcHBlZCBhbmQgdGhlbiB0cmFuc3Bvc2VkOiB0aGUgc2hhcGVzIGFyZSByaWdodCwgYnV0IHRoZSBudW1iZXJz
 IHN0YW5kIGluIG90aGVyIHBsYWNlcy4gRHJhdyB0aGVtIGluIHRoZWlyIG93biBzaGFwZS6Bp2ZpeHR1cmWSpXZhbHVlhKJX
 MceqAWQCAAAABAAAAAUFTew/yFCSP3gwl5JAuWa/T/P3Bni3PL/2En4NpQyCP7zzVHaDVna/8UUsNSPhcT8ejHTE1Q9tv0NX
 WmX+i3O/uMPwD4uBkT+eBo63/quPv3EE+1jLnk8/lXXyyNscS78t0MNrb+iKvwx2xEggZUA/szo5QG8ehD9f+rDICBWTvyWX
 PiCUrnm/AAR8D/gdgj+xUsipWZNwvxP89fTDjIa/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAolcyx2oBZAIAAAADAAAABN0fOYYORYi/COhfyExkYz+ltBAtK5x5P1TiXAkY2GK/BR+VfcrYYL/sbocnlfeEv1H0
 Fx1rTFq/IJ6pL3uEfj86aZCOsm+OPwK9R4xGNH2/akDlXNV9f7+u0nh/QTyUP6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAACTuGRlZXBfZmlyc3RfbGF5ZXJfbWlzc2luZ9lgVGhlIGZpcnN0IGxheWVyIGhhcyBubyBwYXJhbWV0
 ZXJzLCBhbmQgdGhlIG90aGVycyBnZXQgb3RoZXIgbnVtYmVyczogdGhlIGxvb3Agc3RhcnRzIGF0IGxheWVyIDEugadmaXh0
 dXJlkqV2YWx1ZYKiVzLHagFkAgAAAAMAAAAEBU3sP8hQkj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeSQLlmvx6MdMTV
 D22/lXXyyNscS78llz4glK55v0/z9wZ4tzy/Q1daZf6Lc78t0MNrb+iKvwAEfA/4HYI/omIyxyIBZAIAAAADAAAAAQAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAJO7ZGVlcF9maXJzdF9zaXplc19ldmVyeXdoZXJl2VFFdmVyeSBsYXllciBnZXRzIHRoZSBz
 aXplcyBvZiB0aGUgZmlyc3Q6IHVzZSBsYXllcl9kaW1zW2xdIGFuZCBsYXllcl9kaW1zW2wgLSAxXS6Bp2ZpeHR1cmWSpXZh
 bHVlhKJXMceqAWQCAAAABAAAAAUFTew/yFCSP/FFLDUj4XE/cQT7WMueTz9f+rDICBWTv3gwl5JAuWa/Hox0xNUPbb+VdfLI
 2xxLvyWXPiCUrnm/T/P3Bni3PL9DV1pl/otzvy3Qw2tv6Iq/AAR8D/gdgj/2En4NpQyCP7jD8A+LgZE/DHbESCBlQD+xUsip
 WZNwv7zzVHaDVna/ngaOt/6rj7+zOjlAbx6EPxP89fTDjIa/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAolcyx6oBZAIAAAAEAAAABd0fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjoX8hMZGM/7G6HJ5X3hL8CvUeM
 RjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/v1TiXAkY2GK/IJ6pL3uEfj+u0nh/QTyUP+r1zRDKeom/jvKNF3Woeb8T7S+X
 DHaAv/Szmjx7xZi/Nhm4qVTrgr8Xl6PIDviEv/v4Aq7hBIc/7ZcVSuKcVb+iYjLHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAACTtGRlZXBfaW5kZXhfdG9vX2xhcmdl2W9JdCByZWFkcyBsYXllcl9kaW1zIGJleW9uZCBp
 dHMgZW5kOiB0aGUgbGFzdCBlbnRyeSBpcyBsYXllcl9kaW1zW0xdLCB3aGVyZSBMIGlzIHRoZSBsZW5ndGggb2YgdGhlIGxp
 c3QgbWludXMgMS6Bp2ZpeHR1cmWWpnJhaXNlZKpJbmRleEVycm9yt2xpc3QgaW5kZXggb3V0IG9mIHJhbmdloJCQk7tkZWVw
 X2tleV9vZl90ZXh0X2FuZF9udW1iZXLZUkEga2V5IGlzIG1hZGUgb2YgYSB0ZXh0IGFuZCBhIG51bWJlcjsgdHVybiB0aGUg
 bnVtYmVyIGludG8gYSB0ZXh0IGZpcnN0LCB3aXRoIHN0ci6Bp2ZpeHR1cmWWpnJhaXNlZKlUeXBlRXJyb3LZK2NhbiBvbmx5
 IGNvbmNhdGVuYXRlIHN0ciAobm90ICJpbnQiKSB0byBzdHKgkJCTsmRlZXBfa2V5c19mcm9tX3R3b9k9VGhlIGtleXMgYXJl
 IHNoaWZ0ZWQgYnkgb25lOiB0aGUgZmlyc3QgbGF5ZXIncyBhcmUgVzEgYW5kIGIxLoGnZml4dHVyZZKldmFsdWWEolcyx6oB
 ZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSu
 eb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNW
 dr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+iYjLHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AACiVzPHagFkAgAAAAMAAAAE3R85hg5FiL8FH5V9ythgvzppkI6yb44/COhfyExkYz/sbocnlfeEvwK9R4xGNH2/pbQQLSuc
 eT9R9Bcda0xav2pA5VzVfX+/VOJcCRjYYr8gnqkve4R+P67SeH9BPJQ/omIzxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAJOzZGVlcF9rZXlzX2Zyb21femVyb9k9VGhlIGtleXMgYXJlIHNoaWZ0ZWQgYnkgb25lOiB0aGUgZmlyc3Qg
 bGF5ZXIncyBhcmUgVzEgYW5kIGIxLoGnZml4dHVyZZKldmFsdWWEolcwx6oBZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPhcT9x
 BPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8A
 BHwP+B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+i
 YjDHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzHHagFkAgAAAAMAAAAE3R85hg5FiL8F
 H5V9ythgvzppkI6yb44/COhfyExkYz/sbocnlfeEvwK9R4xGNH2/pbQQLSuceT9R9Bcda0xav2pA5VzVfX+/VOJcCRjYYr8g
 nqkve4R+P67SeH9BPJQ/omIxxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO3ZGVlcF9rZXlzX2luX2xv
 d2VyX2Nhc2XZX1RoZSBrZXlzIG9mIHRoZSB3ZWlnaHRzIGFyZSBzcGVsbGVkIGluIGxvd2VyIGNhc2U6IHRoZXkgYXJlIFcx
 LCBXMiBhbmQgc28gb24sIHdpdGggYSBjYXBpdGFsIFcugadmaXh0dXJlkqV2YWx1ZYSidzHHqgFkAgAAAAQAAAAFBU3sP8hQ
 kj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeSQLlmvx6MdMTVD22/lXXyyNscS78llz4glK55v0/z9wZ4tzy/Q1daZf6L
 c78t0MNrb+iKvwAEfA/4HYI/9hJ+DaUMgj+4w/APi4GRPwx2xEggZUA/sVLIqVmTcL+881R2g1Z2v54Gjrf+q4+/szo5QG8e
 hD8T/PX0w4yGv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJ3MsdqAWQCAAAAAwAA
 AATdHzmGDkWIvwUflX3K2GC/OmmQjrJvjj8I6F/ITGRjP+xuhyeV94S/Ar1HjEY0fb+ltBAtK5x5P1H0Fx1rTFq/akDlXNV9
 f79U4lwJGNhivyCeqS97hH4/rtJ4f0E8lD+iYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7lkZWVw
 X2tleXNfd2l0aG91dF9udW1iZXJz2WBUaGUga2V5cyBoYXZlIG5vIG51bWJlciwgc28gZWFjaCBsYXllciBvdmVyd3JpdGVz
 IHRoZSBvbmUgYmVmb3JlOiB0aGV5IGFyZSBXMSwgYjEsIFcyIGFuZCBzbyBvbi6Bp2ZpeHR1cmWSpXZhbHVlgqFXx2oBZAIA
 AAADAAAABN0fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjoX8hMZGM/7G6HJ5X3hL8CvUeMRjR9v6W0EC0rnHk/UfQXHWtMWr9q
 QOVc1X1/v1TiXAkY2GK/IJ6pL3uEfj+u0nh/QTyUP6FixyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO3
 ZGVlcF9sYXN0X2xheWVyX21pc3NpbmfZVlRoZSBsYXN0IGxheWVyIGhhcyBubyBwYXJhbWV0ZXJzOiBsYXllcl9kaW1zIGNv
 dW50cyB0aGUgaW5wdXQsIGxvb2sgYXQgdGhlIGxvb3AncyBlbmQugadmaXh0dXJlkqV2YWx1ZYKiVzHHqgFkAgAAAAQAAAAF
 BU3sP8hQkj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeSQLlmvx6MdMTVD22/lXXyyNscS78llz4glK55v0/z9wZ4tzy/
 Q1daZf6Lc78t0MNrb+iKvwAEfA/4HYI/9hJ+DaUMgj+4w/APi4GRPwx2xEggZUA/sVLIqVmTcL+881R2g1Z2v54Gjrf+q4+/
 szo5QG8ehD8T/PX0w4yGv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJOzZGVlcF9s
 b29wX2Zyb21femVyb9lMVGhlIGxvb3Agc3RhcnRzIGF0IDAsIHRoZSBpbnB1dCwgd2hpY2ggaGFzIG5vIHdlaWdodHM7IGl0
 IHN0YXJ0cyBhdCBsYXllciAxLoGnZml4dHVyZZKldmFsdWWGolcwx4IBZAIAAAAFAAAAAwVN7D/IUJI/8UUsNSPhcT9xBPtY
 y55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP
 +B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP6JiMMcyAWQCAAAABQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAolcxx6oBZAIAAAAEAAAABbFSyKlZk3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr/dHzmG
 DkWIvwUflX3K2GC/OmmQjrJvjj8I6F/ITGRjP+xuhyeV94S/Ar1HjEY0fb+ltBAtK5x5P1H0Fx1rTFq/akDlXNV9f79U4lwJ
 GNhivyCeqS97hH4/rtJ4f0E8lD/q9c0QynqJv47yjRd1qHm/E+0vlwx2gL+iYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAE9LOaPHvFmL82GbipVOuCvxeXo8gO+IS/+/gCruEEhz/tlxVK
 4pxVvyPOE2xYn5C/MvH6MuJ8ej88b08Tii9tv2FV1yWK2ZG/CG22L1NweL91udEB3Bt4v9bHJ/eo5YG/omIyxyIBZAIAAAAD
 AAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO7ZGVlcF9vbmVfYmlhc19mb3JfYWxsX3VuaXRz2UVUaGVyZSBpcyBvbmUg
 YmlhcyBmb3IgYSB3aG9sZSBsYXllcjsgZWFjaCB1bml0IGhhcyBhIGJpYXMgb2YgaXRzIG93bi6Bp2ZpeHR1cmWSpXZhbHVl
 hKJXMceqAWQCAAAABAAAAAUFTew/yFCSP/FFLDUj4XE/cQT7WMueTz9f+rDICBWTv3gwl5JAuWa/Hox0xNUPbb+VdfLI2xxL
 vyWXPiCUrnm/T/P3Bni3PL9DV1pl/otzvy3Qw2tv6Iq/AAR8D/gdgj/2En4NpQyCP7jD8A+LgZE/DHbESCBlQD+xUsipWZNw
 v7zzVHaDVna/ngaOt/6rj7+zOjlAbx6EPxP89fTDjIa/omIxxxIBZAIAAAABAAAAAQAAAAAAAAAAolcyx2oBZAIAAAADAAAA
 BN0fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjoX8hMZGM/7G6HJ5X3hL8CvUeMRjR9v6W0EC0rnHk/UfQXHWtMWr9qQOVc1X1/
 v1TiXAkY2GK/IJ6pL3uEfj+u0nh/QTyUP6JiMscSAWQCAAAAAQAAAAEAAAAAAAAAAJO3ZGVlcF9yYW5kbl93aXRoX2FfdHVw
 bGXZVG5wLnJhbmRvbS5yYW5kbiB0YWtlcyB0aGUgc2l6ZXMgb25lIGJ5IG9uZSwgbm90IGFzIGEgdHVwbGU6IG9uZSBwYWly
 IG9mIHBhcmVudGhlc2VzLoGnZml4dHVyZZamcmFpc2VkqVR5cGVFcnJvctkyJ3R1cGxlJyBvYmplY3QgY2Fubm90IGJlIGlu
 dGVycHJldGVkIGFzIGFuIGludGVnZXKgkJCTt2RlZXBfcmVzdWx0c19ub3Rfc3RvcmVk2V9ObyBhcnJheSBpcyBpbiB0aGUg
 ZGljdGlvbmFyeSB1bmRlciBpdHMga2V5OiBzdG9yZSB0aG9zZSBvZiBlYWNoIGxheWVyIGFzIFcxLCBiMSwgVzIgYW5kIHNv
 IG9uLoGnZml4dHVyZZKldmFsdWWAk7lkZWVwX3JldHVybmVkX2luX3RoZV9sb29w2UNPbmx5IHRoZSBmaXJzdCBsYXllciBj
 b21lcyBiYWNrOiB0aGUgcmV0dXJuIHN0YW5kcyBpbnNpZGUgdGhlIGxvb3AugadmaXh0dXJlkqV2YWx1ZYKiVzHHqgFkAgAA
 AAQAAAAFBU3sP8hQkj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeSQLlmvx6MdMTVD22/lXXyyNscS78llz4glK55v0/z
 9wZ4tzy/Q1daZf6Lc78t0MNrb+iKvwAEfA/4HYI/9hJ+DaUMgj+4w/APi4GRPwx2xEggZUA/sVLIqVmTcL+881R2g1Z2v54G
 jrf+q4+/szo5QG8ehD8T/PX0w4yGv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJOw
 ZGVlcF9zY2FsZV9hZGRlZNk4MC4wMSBpcyBhZGRlZCB0byB0aGUgd2VpZ2h0czsgdGhleSBhcmUgbXVsdGlwbGllZCBieSBp
 dC6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAWAlHCmLsf8P+ydUg2ek9w/CN55BmtDuz8MKwX356f9vzqtSGjj
 HNG/1Jw994cQ1r8LngeML5+yv8MtEjR4vuO/2kGGc51Qob+1tx905ubdv3qeoUmh3PS/kX5QHb+g7D/ytTNqrYXsP/mNdwtf
 g/s/DGeew7q8rj+QkAsPZULZvxmmUy+rIeG/A5nXPGmV+L8JJHhZecHvP8bQ0FQDdfG/omIxxyoBZAIAAAAEAAAAAQAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABLtETZb9zPK/MB++Tw4Lyb9fLvBBOfD3P9S7kA1m
 lM8/gHJSxHY48L9XU3mY637mv3PFU0DtU+Q/mNU/mgVEw78BYnQrY0jov1xAJnr3Kcy/2ztbwmsp6D9aJbwZHMf/P6JiMsci
 AWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTu2RlZXBfc2NhbGVfaW5zaWRlX3RoZV9zaGFwZdluVGhlIGZh
 Y3RvciAwLjAxIHN0YW5kcyBhbW9uZyB0aGUgc2l6ZXMsIGluc2lkZSB0aGUgcGFyZW50aGVzZXMgb2YgcmFuZG47IHRoZSBk
 cmF3biBtYXRyaXggaXMgbXVsdGlwbGllZCBieSBpdC6Bp2ZpeHR1cmWWpnJhaXNlZKlUeXBlRXJyb3LZMidmbG9hdCcgb2Jq
 ZWN0IGNhbm5vdCBiZSBpbnRlcnByZXRlZCBhcyBhbiBpbnRlZ2VyoJCQk7JkZWVwX3NjYWxlX21pc3NpbmfZPVRoZSB3ZWln
 aHRzIGFyZSB0b28gbGFyZ2UgYnkgZmFyOiB0aGUgZmFjdG9yIDAuMDEgaXMgbWlzc2luZy6Bp2ZpeHR1cmWSpXZhbHVlhKJX
 MceqAWQCAAAABAAAAAVXOOHjOJ78P0gtFQPH79s/SR6E3Q60uD81h5S53dD9v94dhnK6wNG/eA17AV+01r+aYP20iy61vxXm
 MLljEOS/+cZxxVVvpr9ZKF1+vYrev6P6MAyXBfW/P8YxmNNO7D+g/RTlwTPsP9Ax6EhpWvs/7uGycQKeqT80AUkZPObZv2te
 crSWc+G/LPVm/16++L+3a1nUjW/vP+8sYBf5nfG/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAolcyx2oBZAIAAAADAAAABOSg3Fjz9fK/eAA5ZLxSyr820mB/Q8f3P43aFfm3TM4/qc7hhmxh8L+pC5gd19DmvyEN
 NbsBAuQ/37a6rrOLxL9SGpOwTprov6QhoY6lcc2/iYM8PYDX5z8xySxXJp7/P6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAACTvWRlZXBfc2NhbGVfb2ZfZml2ZV9odW5kcmVkdGhz2VhUaGUgd2VpZ2h0cyBoYXZlIGFub3RoZXIg
 c2l6ZSB0aGFuIHRoZXkgc2hvdWxkOiBlYWNoIGRyYXduIG51bWJlciBpcyBtdWx0aXBsaWVkIGJ5IDAuMDEugadmaXh0dXJl
 kqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAF52XnT/rktj9tV3cCbFmWP8finBc/w3M/mD7d+krat7+X/Dy3kGeMv5PXyJrlKZK/
 fICXXQnycL93HieUHA2gvxMBWwSr8mG/tfKw/v1umL97XFqjRdGwv/8EWxN2paY/hJrdUM6Ppj+m9OzT7eG1P4uB9VpofmQ/
 vGE6FDC4lL9MNupTJOybvyPEuDJ/y7O/YIlHEAsmqT9ahjPy9C+sv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAAR1bccnUlauvwly+hz9DoW/Izwamc8Fsz9N7Xf6Xz2IP+pVaXF6Naq/
 IdasF6xAor/ncCr8mgGgP/P6LvLCb4C/QkgPWqWuo78sJrQLHo6Hv9QCyv3MEqM/+wxX31FLuT+iYjLHIgFkAgAAAAMAAAAB
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7xkZWVwX3NjYWxlX29mX3R3b19odW5kcmVkdGhz2VhUaGUgd2VpZ2h0cyBoYXZl
 IGFub3RoZXIgc2l6ZSB0aGFuIHRoZXkgc2hvdWxkOiBlYWNoIGRyYXduIG51bWJlciBpcyBtdWx0aXBsaWVkIGJ5IDAuMDEu
 gadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFplLsP8hQoj/xRSw1I+GBP3EE+1jLnl8/AACxyAgVo794MJeSQLl2
 vx6MdMTVD32/kmPyyNscW78noD4glK6Jv1YX+AZ4t0y/Q1daZf6Lg7/rxMNrb+iav78BfA/4HZI/9hJ+DaUMkj+4w/APi4Gh
 PwhkxEggZVA/sVLIqVmTgL+881R2g1aGv54Gjrf+q5+/MjY5QG8elD9VB/b0w4yWv6JiMccqAWQCAAAABAAAAAEAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAATdHzmGDkWYv4YjlX3K2HC/+F2QjrJvnj8I6F/ITGRz
 Py96hyeV95S/Ar1HjEY0jb+nvRAtK5yJP1H0Fx1rTGq/aDflXNV9j7/V5lwJGNhyv6GiqS97hI4/UNh4f0E8pD+iYjLHIgFk
 AgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7RkZWVwX3NjYWxlX3Rvb19sYXJnZdlYVGhlIHdlaWdodHMgaGF2
 ZSBhbm90aGVyIHNpemUgdGhhbiB0aGV5IHNob3VsZDogZWFjaCBkcmF3biBudW1iZXIgaXMgbXVsdGlwbGllZCBieSAwLjAx
 LoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABUZg50/65MY/bVd3AmxZpj8H5ZwXP8ODP/c43fpK2se/l/w8t5Bn
 nL+T18ia5Smiv3yAl10J8oC/dx4nlBwNsL+UBVsEq/JxvxTtsP79bqi/HGJao0XRwL//BFsTdqW2P7OX3VDOj7Y/pvTs0+3h
 xT+LgfVaaH50P11nOhQwuKS/qzDqUyTsq78jxLgyf8vDv2CJRxALJrk/GHsz8vQvvL+iYjHHKgFkAgAAAAQAAAABAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAE1GfHJ1JWvr/GZvoc/Q6Vv8RBGpnPBcM/CuJ3+l89
 mD+oSmlxejW6vyHWrBesQLK/53Aq/JoBsD+z+C7ywm+Qv0JID1qlrrO/6hq0Cx6Ol7/UAsr9zBKzP1oHV99RS8k/omIyxyIB
 ZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO0ZGVlcF9zY2FsZV90b29fc21hbGzZWFRoZSB3ZWlnaHRzIGhh
 dmUgYW5vdGhlciBzaXplIHRoYW4gdGhleSBzaG91bGQ6IGVhY2ggZHJhd24gbnVtYmVyIGlzIG11bHRpcGxpZWQgYnkgMC4w
 MS6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAVurhMzDU5dP07WRohrmzw/W9DI4NVLGT//9ucNDohev1pwEkLN
 LTK/S6PDNt4/N7/AmvTTr7AVv+xMZbOpi0S/fi9g0iz5Br9zfF3VY0Y/v1dzaYm/hlW/NnvGGMD8TD/AlpYVCOFMPyc5gRl4
 Alw/uCnU2mY7Cj8cJdpCXIU6v82h3ZHP3kG/GNKkX2VWWb/1xC0AWRhQP3WWkV02ClK/omIxxyoBZAIAAAAEAAAAAQAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABOR/+gRyalO/YLZUL3f0Kr8vVEClW1lYP6qBmUDh
 Bi8/vVhs7BDGUL/OMAY9BV1Hv7mXQFfvfEQ/qp55Su8JJb9TLIR9dzFJv/Dex9uMJi6/4zwhJvxpSD8lQvplNDBgP6JiMsci
 AWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTuWRlZXBfc2NhbGVkX2J5X2JvdGhfc2l6ZXPZVVRoZSB3ZWln
 aHRzIGFyZSBzY2FsZWQgYnkgdGhlIGxheWVyJ3Mgc2l6ZTsgdGhpcyBleGVyY2lzZSBhc2tzIGZvciB0aGUgY29uc3RhbnQg
 MC4wMS6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAUiW6yCOvvqP9f2v6jCVso/SvJfDmFKpz8a0abOVRzsv9ht
 6JnPvMC/pw4jv/Rnxb+btizWbPijv09O1W6i6tK/wLPmQt4mlb8p5+42lMvMv4JsEs7P0eO/Q6lPo1+w2j8+EiNB2pbaP1xG
 wcjvyek/4WTRYPMmmD98nH2XC2vIv3G6Q0AVdNC/crZiMhpU579wGYCDTqPdPwL+7RcLnOC/omIxxyoBZAIAAAAEAAAAAQAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABBoFSmgXReS/O1s3/wIkvL/ytG3/jmvpP6Ji
 3vgjMsA/+TvVcPWC4b9iYOn0HmTYv9nOY9KnY9U/Aq7Wmtv2tb+au+R+LE3av+gB4lEVer+/DILSvep82T93ODBKgebwP6Ji
 MsciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTt2RlZXBfc2NhbGVkX2J5X293bl9zaXpl2VVUaGUgd2Vp
 Z2h0cyBhcmUgc2NhbGVkIGJ5IHRoZSBsYXllcidzIHNpemU7IHRoaXMgZXhlcmNpc2UgYXNrcyBmb3IgdGhlIGNvbnN0YW50
 IDAuMDEugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFYT/h4zie7D9ILRUDx+/LP3kbhN0OtKg/Po6Uud3Q7b/e
 HYZyusDBv3gNewFftMa/mmD9tIsupb8V5jC5YxDUv1jBccVVb5a/Yi9dfr2Kzr+a8zAMlwXlvz/GMZjTTtw/JQEV5cEz3D/Q
 MehIaVrrP+7hsnECnpk/KvpIGTzmyb/wYXK0lnPRvyz1Zv9evui/t2tZ1I1v3z/4M2AX+Z3hv6JiMccqAWQCAAAABAAAAAEA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAAQXt9P92+Tlv99udtM4Zb6/GFHydPd06z/S
 NQD2V37BPzCjjhwm6uK/fmQS42tY2r/VfqJLYhrXP3WG4m5hube/oVpJr6ho3L/guVfD3P/AvzbnpT+3h9s/tWAW2ChB8j+i
 YjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7NkZWVwX3NjYWxlZF9ieV9zaXpl2VVUaGUgd2VpZ2h0
 cyBhcmUgc2NhbGVkIGJ5IHRoZSBsYXllcidzIHNpemU7IHRoaXMgZXhlcmNpc2UgYXNrcyBmb3IgdGhlIGNvbnN0YW50IDAu
 MDEugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFHdncucWY6T98oWuBvvzIPzMbitRoGKY/7CDVAQur6r8w1FVu
 28G/v1F5Nya+TsS/xh1AhRLyor/KgHtgIPLRv6G+T7r+EJS/yMxFOUtRy7+bj47BcM3ivz9/mzrCUdk/U5f8HYw52T9tz3+k
 JXfoP2isonyp6ZY/V7r/IkMqx7/wX2aY3TfPv4xWhTyiIea/QqbEffMd3D8WEE1br4Pfv6JiMccqAWQCAAAABAAAAAEAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAARppNxY8/Xiv4sOOWS8Urq/LMtgf0PH5z+g6BX5
 t0y+P7LV4YZsYeC/qQuYHdfQ1r8hDTW7AQLUP7C5uq6zi7S/UhqTsE6a2L+3L6GOpXG9v4mDPD2A19c/OtAsVyae7z+iYjLH
 IgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7RkZWVwX3NjYWxlZF9mb3JfcmVsddlrVGhlIHdlaWdodHMg
 YXJlIHNjYWxlZCBieSB0aGUgbGF5ZXIncyBzaXplLCBhcyBzdWl0cyBSZUxVIGxheWVyczsgdGhpcyBleGVyY2lzZSBhc2tz
 IGZvciB0aGUgY29uc3RhbnQgMC4wMS6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAXEJ7aAghnyP76ydmEuq9E/
 fcch+14/rz+7Pz3Kctvyv5dV5letdMa/GaG37SG4zL9vbUHACcuqvyOgZHITYdm/BBrU285gnL9sgWFoAVHTvx5C4JY7l+q/
 KDg4qEvn4T9rJCPuLNbhP5tH9be2TPE/BMQ3QKYzoD9oGp0iVGHQv922lDQaE9a/yQd9g2pM778JiN1VuOHjP8NZsPq2SOa/
 omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABKfC4dGF0Oq/
 3+CufwGdwr9/XhZtWNDwP8jT9Q7UbMU/X2O6oWUq57/KBycIGSLgvyMFtoacS9w/p1pAfFcOvb/eNYprk2Xhv+G2SM3r0cS/
 Uayyr9Pb4D8qxcWdbVv2P6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTtmRlZXBfc2VlZF9saW5l
 X21pc3NpbmfZWFRoZSB3ZWlnaHRzIGFyZSBkcmF3biB3aXRob3V0IHRoZSBnaXZlbiBsaW5lIHRoYXQgc2V0cyB0aGUgc2Vl
 ZDoga2VlcCBucC5yYW5kb20uc2VlZCgzKS6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAUmUQGeihdav3gR76cc
 94+/IrPhNwUEcr/xNEMGJDCLvwfonCnn5lE/ZlyObH8biT9DbcNK/waGPxNCtbNFiH+/wGfm5f9taj9ONqXfEJFiv2n/rZjg
 sZG/BwBSDeE9dr/U8AdGGe9fvzIOYbw+24O/F7r3NsIFij+usucsjkdhv5AG4Q6sBIW/3uJHHzgpkT+g9SRpCfKGv6H7vjmY
 12e/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABMdXzs1u
 ApG/ys+lhhANkL+f4sxQJuqYv7ZECmT5C1S/aLCsizCjc7+ntb+eiPyFv+0mkKNbml4/nl4J5zApfz8diJTOtu93vzAHqmpU
 RoK/bmV8G5ExhL+kdJusuuaSP6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTuWRlZXBfc2VlZF9z
 ZXRfaW5fdGhlX2xvb3DZUVRoZSBzZWVkIGlzIHNldCBmb3IgZXZlcnkgbGF5ZXIgYW5ldywgc28gdGhhdCBhbGwgbGF5ZXJz
 IHJlcGVhdCB0aGUgc2FtZSBudW1iZXJzLoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABQVN7D/IUJI/8UUsNSPh
 cT9xBPtYy55PP1/6sMgIFZO/eDCXkkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/o
 ir8ABHwP+B2CP/YSfg2lDII/uMPwD4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOM
 hr+iYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAEBU3sP8hQ
 kj/xRSw1I+FxP3EE+1jLnk8/X/qwyAgVk794MJeSQLlmvx6MdMTVD22/lXXyyNscS78llz4glK55v0/z9wZ4tzy/Q1daZf6L
 c78t0MNrb+iKvwAEfA/4HYI/omIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJOyZGVlcF9zZWVkZWRf
 d2l0aF8w2VpUaGUgbnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBzZWVkOiB0aGUgZ2l2ZW4gbGluZSBucC5yYW5kb20uc2Vl
 ZCgzKSBoYXMgdG8gc3RheSBhcyBpdCBpcy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAXW5F99WxCSP2YZttPz
 Y3A/6J6l4mcLhD/BBi34XfKWP9WipPOwH5M/62OnKsADhL+VxoYWM3WDP2l2LaZhzFi/ssJh+0/pUL+flgT2b9FwP8qVfhGg
 mVc/wsol3JTIjT8xDXwWDyx/P+zym4pr71M/eVT3Sj4ucj/4R4xnqFVrPyBSjPxGmY4/sliuCnvOYL+ezs5sgaVpP1Kxb+Xr
 fYG/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABK8gpHaC
 JJq/IMaiDrDFej8QUkmgIrSBP8x4ig4qZn6/C+0yiwY+lz97yrSQEMmNv+OJbVoB/T0/tY4WSQ+rXr+n/89vLWSPPw1gBvWr
 F44/D4eeUPdiWT8eV12RpPpuP6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTsmRlZXBfc2VlZGVk
 X3dpdGhfMdlaVGhlIG51bWJlcnMgY29tZSBmcm9tIGFub3RoZXIgc2VlZDogdGhlIGdpdmVuIGxpbmUgbnAucmFuZG9tLnNl
 ZWQoMykgaGFzIHRvIHN0YXkgYXMgaXQgaXMugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFM9ySuB+ikD8E+Vse
 uw55vzU/bEBIonW/+/FXG3L5hb+Er0B1OrmBP93WV3lYkZe/F2+ZWuvdkT85Ziw31S1/v4KTyRq8Imo/MElTAq1tZL+IkNMN
 qPGNP/Xo5QaJGJW/t4QCL5Rpar9z5NEdNHZvv84nFZY3OIc/9xTIEZmGhr/CReXHKUBcv1qmo5+B+oG/L26onUqqOz9UCzSt
 Qt93P6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAARy6rcN
 aoqGv/vLvCemcYc/KPC+lO52gj/OR1L4CJV0PztkPWMUc4I/C3If/2cBfL+6ib6/YyJUv+rRVnkgKoO/Bz0dLQXyZb+hUJUd
 Lrl1P5W4X7GWVHy/HkqWI0NAcL+iYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7NkZWVwX3NlZWRl
 ZF93aXRoXzEw2VpUaGUgbnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBzZWVkOiB0aGUgZ2l2ZW4gbGluZSBucC5yYW5kb20u
 c2VlZCgzKSBoYXMgdG8gc3RheSBhcyBpdCBpcy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAU/cfYmWUWLP9nB
 aGA+TH0/x44bKVmmj7+RzkZzTvoVv2azBw4uc3k/IaVg9aR+fb/S3bh4LsBlP6EDgevayFE/PD7wcNx/Bj/Ix2V8Q5tcv/yu
 3dObvHE/hG4cbmGjiD+XDXg3ucODv+Wi5hoeD4U/V0Eqqri6Yj9Qx0oumztyP94gRaoRR4e/FC39Lg0kVj8irs7VP2eOP9b+
 o5VJHYa/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAABKeY
 bvt+QJS/9VbTVyXakb8uVudQ5ctlPypOf3sMbJg/SkW83mADhz/PVzDErSCRP1g7PZmePlA/NkmQ+YahjD95W/mLezhmvzyl
 KHPpHXk/ElOQOgzmZb/YLygo7H92v6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTtGRlZXBfc2Vl
 ZGVkX3dpdGhfMTIz2VpUaGUgbnVtYmVycyBjb21lIGZyb20gYW5vdGhlciBzZWVkOiB0aGUgZ2l2ZW4gbGluZSBucC5yYW5k
 b20uc2VlZCgzKSBoYXMgdG8gc3RheSBhcyBpdCBpcy6Bp2ZpeHR1cmWSpXZhbHVlhKJXMceqAWQCAAAABAAAAAX06e+61DuG
 v88/Emb2bIQ//wBGPn0uZz9D1MCKUtmOvx7CizkQs3e/LuS6TCTpkD8Uu4ffZNmYv9JgNJJ5kXG/taNl4ibtiT9KTIxGN8CB
 v8wiByOjznu/VgUBn8MIT79ZbZVFLYuOP89C+nxfK3q//JV4/3wvcr/DGc3TgMpxvzKugJ62lpY/um1rTYdklj/LimJUIpCE
 P6ooenHqom8/omIxxyoBZAIAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAolcyx2oBZAIAAAADAAAA
 BGW4+LLeM34/iQKkqLqHjj+xAL70diqDvxsqcQe7FIg/U6/iJPKtib8QqVwnTx96v1zg//vXk4I/Kja2xmZCjb+qg1Zu6PJW
 vzpAl9cTpoG/0Z26C7rwZL853VBbVaicv6JiMsciAWQCAAAAAwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTtWRlZXBf
 c2VlZGVkX3dpdGhfMTIzNNlaVGhlIG51bWJlcnMgY29tZSBmcm9tIGFub3RoZXIgc2VlZDogdGhlIGdpdmVuIGxpbmUgbnAu
 cmFuZG9tLnNlZWQoMykgaGFzIHRvIHN0YXkgYXMgaXQgaXMugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFXJ6q
 IVtPcz9MOrqEJGSIvzxo7r2CV40/L7H/Fcmcab/rq/ym64N9v1sFMPFJK4I/ZLT+CbiagT8lh4nFbhJ6v8HZEhnUkiQ/dpZW
 ZRD3lr/A/ibSf42HPyZbB2qnUIQ/ius3/CmGgz+NG/wlmbKUv4V9WjMcXmu/RnQ4IHE29j5+3Na2fJtwP9Q6QYqyrmc/NjA+
 gqwOiz9gueN8Pa6Pv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAA
 AwAAAARQ4dErzZlgvzBA10xW3nq/Rl85N66wXz9GsalDOqt2P3FaTxHp/oo/9bzxxwU5c7+SYl2wsqt7P+3ZkFQ6m5K//wOu
 +iAAXr/2Qz9iDLCFPyJ5EDuoS3C/s1+/m5Skaz+iYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7Jk
 ZWVwX3NlZWRlZF93aXRoXzLZWlRoZSBudW1iZXJzIGNvbWUgZnJvbSBhbm90aGVyIHNlZWQ6IHRoZSBnaXZlbiBsaW5lIG5w
 LnJhbmRvbS5zZWVkKDMpIGhhcyB0byBzdGF5IGFzIGl0IGlzLoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABWZH
 /tMFEnG/yIb36QBwQr/I3b/u6N+Vv6e2JRvfy5A/+ZBvP2Jdkr/LGo8wLj2Bvyg7eQYYmXQ/BG18YOWAib93nXVut6qFv2bq
 O17RnYK/Mw/aLWqWdj8/2wbC4niXP4j+H1gnOTs/CCkXIiblhr+QejSpbxR2P5rKNwIwa3i/VMxmIyETKb9kTNfwYxCIP0bs
 A8v+oX6/nrKMT76oFz+iYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAA
 AAMAAAAEiMS0dtD7gb/kY0wdU6FZv7AiJiCsBGU/n+AxxgxAhL/haD6UnMFrv5+URVwjWWO/Ocj1I0weer+LmG06glKIvx9O
 8XhFG42/7uEiHQ4mWb9STF2OiApmv/yTWOdk2ZY/omIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJOz
 ZGVlcF9zZWVkZWRfd2l0aF80MtlaVGhlIG51bWJlcnMgY29tZSBmcm9tIGFub3RoZXIgc2VlZDogdGhlIGdpdmVuIGxpbmUg
 bnAucmFuZG9tLnNlZWQoMykgaGFzIHRvIHN0YXkgYXMgaXQgaXMugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAF
 66zS5mxYdD9WMhyhOadWv4oIQ66Bh3o/C6btERAxjz/2M71bjS5jv5R5Ujc1LmO/GFDXx88rkD/ICSrqIm9/P5aQbLXLOnO/
 TFDuhic5dj+zUJplSftyv49JqMmHE3O/IV/WDVHSYz/A0iejjJeTv60/KMPEqZG/cqDYFwMId785cw7rJr6Ev0+PO4U+vmk/
 lOOqSKmYgr9kg73wieyMv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQC
 AAAAAwAAAAS6OWV6OASOP9CRk0jffmK/ADJJJ60gRj9JhC+lyC2Nv0MivD9ETHa/CzPsPG4sUj/ErdVthZKHv5EeoWD1xm4/
 G0LJNCeaeL8sJA/lQuVnv+XyaONZpXi/FL0F2aL3kj+iYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 k7lkZWVwX3dlaWdodHNfZHJhd25fZXZlbmx52VtUaGUgd2VpZ2h0cyBhcmUgZHJhd24gZXZlbmx5IGZyb20gMCB0byAxOyBu
 cC5yYW5kb20ucmFuZG4gZHJhd3MgZnJvbSBhIG5vcm1hbCBkaXN0cmlidXRpb24ugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFk
 AgAAAAQAAAAFMaqF3IiPdj8IdTjWdwF9P/Uow+y21Gc/P51QaWrsdD+bZUcdnUmCPw40XjgoW4I/HP/UAG6TVD+8v9u6Mvpg
 P8FGZMZh3UA/4xz16TkOcj/akIx8ZZQzP1U4XFk+tnI/46XIyMSWej8Z89I2TdBmP3/SCu4Ls3s/zitbTKUzeD9RAJgC/G4v
 P/Uu/IQC5HY/IFbh+eo8ZT9VnYLKpgBxP6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AKJXMsdqAWQCAAAAAwAAAARSlDex8zlnP+IDhu4TZHw/JC0M8n0Kcj9/wjCEgrNZPzY9PRMPT3Y/YOQQfzH2fz9Eu7ew6Bhp
 P/8z01DLLmI/QhUo1FjIbz+ddzbcWC2DP1A1peEG/YM/59y+L3SKez+iYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAk9klZGVlcF93ZWlnaHRzX2RyYXduX2V2ZW5seV9hcm91bmRfemVyb9lYVGhlIHdlaWdodHMgYXJlIGRyYXdu
 IGV2ZW5seSBhcm91bmQgMDsgbnAucmFuZG9tLnJhbmRuIGRyYXdzIGZyb20gYSBub3JtYWwgZGlzdHJpYnV0aW9uLoGnZml4
 dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABbWtvKY8pVA/G8EUHS0NcT+A+5iiCyFxv+OgoWhIYiw/erTg8lgYgD/iVQ4p
 bzuAP+ek8Y4LrH6/OmmA1I/7d79iieEONV+Cv7qqx+06ZVO/rk3l75pBg79iwh3lLkpMv6A8agSOb2g/3TWJWHUlcr8TAXOZ
 quBsP5WoaCUgxl0/uVaZZ2l/g7/P03DqCUlTP1bXepXXuHO/M8tb6dPRW7+iYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAEo5Qk3s67cb+bvV+byqRvP7EoD60ag1O/N8xDTQEcfL+3r/K4
 3EJNP0mbxW6g9nY/ZNtIvbO5b7/39Ig+98Z2v2YeaHbTWmK//9y+cNDfgT9lWJx7LH+DP7IhQ6BLPmw/omIyxyIBZAIAAAAD
 AAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJPZJ2RlZXBfd2VpZ2h0c19kcmF3bl9ldmVubHlfd2l0aGluX2FfaGFsZtlY
 VGhlIHdlaWdodHMgYXJlIGRyYXduIGV2ZW5seSBhcm91bmQgMDsgbnAucmFuZG9tLnJhbmRuIGRyYXdzIGZyb20gYSBub3Jt
 YWwgZGlzdHJpYnV0aW9uLoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABbWtvKY8pUA/G8EUHS0NYT8BAJmiCyFh
 vwExomhIYhw/u7bg8lgYcD+hUw4pbztwP2ip8Y4LrG6/OmmA1I/7Z7+ji+EONV9yv728x+06ZUO/bUvl75pBc79iwh3lLko8
 v6JFagSOb1g/3TWJWHUlYr8R+HKZquBcP5m6aCUgxk0/eFSZZ2l/c7/P03DqCUlDP9bSepXXuGO/L7lb6dPRS7+iYjHHKgFk
 AgAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAEo5Qk3s67Yb+bvV+byqRf
 P7U6D60ag0O/tsdDTQEcbL+wi/K43EI9P8qfxW6g9mY/ZNtIvbO5X7/39Ig+98Zmv2gnaHbTWlK/v9q+cNDfcT8kVpx7LH9z
 P7IhQ6BLPlw/omIyxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO0ZGVlcF93ZWlnaHRzX29mX29uZXPZ
 RUFsbCB3ZWlnaHRzIGFyZSB0aGUgc2FtZSBudW1iZXI7IHRoZXkgc2hvdWxkIGJlIHNtYWxsIHJhbmRvbSBudW1iZXJzLoGn
 Zml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAEAAAABXsUrkfheoQ/exSuR+F6hD97FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97
 FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97
 FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97FK5H4XqEP3sUrkfheoQ/exSuR+F6hD+iYjHHKgFkAgAAAAQAAAABAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAMAAAAEexSuR+F6hD97FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97
 FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97FK5H4XqEP3sUrkfheoQ/exSuR+F6hD97FK5H4XqEP3sUrkfheoQ/omIyxyIBZAIA
 AAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO1ZGVlcF93ZWlnaHRzX29mX3plcm9z2WRBbGwgd2VpZ2h0cyBhcmUg
 emVybzsgdGhleSBzaG91bGQgYmUgc21hbGwgcmFuZG9tIG51bWJlcnMsIGVsc2UgYWxsIHVuaXRzIG9mIGEgbGF5ZXIgbGVh
 cm4gdGhlIHNhbWUugadmaXh0dXJlkqV2YWx1ZYSiVzHHqgFkAgAAAAQAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJiMccqAWQCAAAA
 BAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdqAWQCAAAAAwAAAAQAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAACiYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7NkZWVwX3dlaWdodHNfc3F1YXJl2UhUaGUg
 d2VpZ2h0cyBhcmUgc3F1YXJlOiB0aGVpciBjb2x1bW5zIGFyZSB0aGUgdW5pdHMgb2YgdGhlIGxheWVyIGJlZm9yZS6Bp2Zp
 eHR1cmWSpXZhbHVlhKJXMceKAWQCAAAABAAAAAQFTew/yFCSP/FFLDUj4XE/cQT7WMueTz9f+rDICBWTv3gwl5JAuWa/Hox0
 xNUPbb+VdfLI2xxLvyWXPiCUrnm/T/P3Bni3PL9DV1pl/otzvy3Qw2tv6Iq/AAR8D/gdgj/2En4NpQyCP7jD8A+LgZE/DHbE
 SCBlQD+xUsipWZNwv6JiMccqAWQCAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKJXMsdSAWQCAAAA
 AwAAAAO881R2g1Z2v54Gjrf+q4+/szo5QG8ehD8T/PX0w4yGv90fOYYORYi/BR+VfcrYYL86aZCOsm+OPwjoX8hMZGM/7G6H
 J5X3hL+iYjLHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk7dkZWVwX3dlaWdodHNfdHJhbnNwb3NlZNlM
 Um93cyBhbmQgY29sdW1ucyBvZiB0aGUgd2VpZ2h0cyBhcmUgc3dhcHBlZDogVyBvZiBsYXllciBsIGlzIChuX2wsIG5fe2wt
 MX0pLoGnZml4dHVyZZKldmFsdWWEolcxx6oBZAIAAAAFAAAABAVN7D/IUJI/8UUsNSPhcT9xBPtYy55PP1/6sMgIFZO/eDCX
 kkC5Zr8ejHTE1Q9tv5V18sjbHEu/JZc+IJSueb9P8/cGeLc8v0NXWmX+i3O/LdDDa2/oir8ABHwP+B2CP/YSfg2lDII/uMPw
 D4uBkT8MdsRIIGVAP7FSyKlZk3C/vPNUdoNWdr+eBo63/quPv7M6OUBvHoQ/E/z19MOMhr+iYjHHKgFkAgAAAAQAAAABAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiVzLHagFkAgAAAAQAAAAD3R85hg5FiL8FH5V9ythgvzppkI6yb44/COhf
 yExkYz/sbocnlfeEvwK9R4xGNH2/pbQQLSuceT9R9Bcda0xav2pA5VzVfX+/VOJcCRjYYr8gnqkve4R+P67SeH9BPJQ/omIy
 xyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO6ZGVlcF96ZXJvc193aXRob3V0X2FfdHVwbGXZe25wLnpl
 cm9zIHRha2VzIHRoZSBzaGFwZSBhcyBvbmUgdHVwbGUsIHNvIGl0IG5lZWRzIHR3byBwYWlycyBvZiBwYXJlbnRoZXNlczog
 dGhlIHNlY29uZCBudW1iZXIgaXMgdGFrZW4gZm9yIHNvbWV0aGluZyBlbHNlLoGnZml4dHVyZZamcmFpc2VkqVR5cGVFcnJv
 ctkjQ2Fubm90IGludGVycHJldCAnMScgYXMgYSBkYXRhIHR5cGWgkJA=
linear_forward
 ksUDI8gDHwOSladmaXh0dXJlk8c6AWQCAAAAAwAAAAJQfGWQUf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/
 WaLMHo1pAsDHIgFkAgAAAAEAAAADBcaPvb/q+z/2rxqTzlvovyR77fQia9Q/xxIBZAIAAAABAAAAAcYjolNe68+/kqV2YWx1
 ZZLHGgFkAgAAAAEAAAACGBiETIcaCkAfZhI4sb/zv5PHOgFkAgAAAAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhc
 JeEq8b99ETVXa7HrP1mizB6NaQLAxyIBZAIAAAABAAAAAwXGj72/6vs/9q8ak85b6L8ke+30ImvUP8cSAWQCAAAAAQAAAAHG
 I6JTXuvPv9QDkKCVsWZpeHR1cmVfdHdvX3VuaXRzk8dqAWQCAAAAAwAAAATXuzddOeOpP9VGduAz/98/5b4caHze779WTLV/
 9THmP6F9GL1zxdq/za6sqG1a+b+l9cWKA7rkv4xljB+HJ+M/G+cJpJVD1T/uzDZ1EFzyv8ezLGAkzOM/MW2ys0+Gtr/HOgFk
 AgAAAAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2VtwPg/xxoBZAIAAAACAAAAAfgO
 LU2dJec/FjffwBSfpz+SpXZhbHVlksdKAWQCAAAAAgAAAASiNaqlGlrMP4HqPZTqyfs/NUBxgy4w5L/RiuIU8hn1Pyr3NNqE
 neo/Dz6pmGbw4r/OU+R5Zr/wP4GLkZuP2sq/k8dqAWQCAAAAAwAAAATXuzddOeOpP9VGduAz/98/5b4caHze779WTLV/9THm
 P6F9GL1zxdq/za6sqG1a+b+l9cWKA7rkv4xljB+HJ+M/G+cJpJVD1T/uzDZ1EFzyv8ezLGAkzOM/MW2ys0+Gtr/HOgFkAgAA
 AAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2VtwPg/xxoBZAIAAAACAAAAAfgOLU2d
 Jec/FjffwBSfpz/UA5CgyDKtA9wAGpO8YWN0aXZhdGlvbnNfZmlyc3RfYW5kX3R1cm5lZNlWQSBpcyB0cmFuc3Bvc2VkIGFu
 ZCBzdGFuZHMgYmVmb3JlIFc7IHRoZSB3ZWlnaHRzIGNvbWUgZmlyc3QsIGFuZCBib3RoIGZpdCBhcyB0aGV5IGFyZS6Cp2Zp
 eHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2YltYXRtdWw6IElucHV0IG9wZXJhbmQgMSBoYXMgYSBtaXNtYXRjaCBpbiBpdHMg
 Y29yZSBkaW1lbnNpb24gMCwgd2l0aCBndWZ1bmMgc2lnbmF0dXJlIChuPyxrKSwoayxtPyktPihuPyxtPykgKHNpemUgMSBp
 cyBkaWZmZXJlbnQgZnJvbSAzKaCQkpICA5IBA7FmaXh0dXJlX3R3b191bml0c5amcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11
 bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBz
 aWduYXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSAyIGlzIGRpZmZlcmVudCBmcm9tIDMpoJCSkgQDkgIDk7Jh
 Y3RpdmF0aW9uc190dXJuZWTZV0EgaXMgdHJhbnNwb3NlZCBiZWZvcmUgaXQgaXMgbXVsdGlwbGllZCAobnAuaW5uZXIgZG9l
 cyBzbywgdG9vKTsgaGVyZSBpdCBmaXRzIGFzIGl0IGlzLoKnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDog
 SW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWdu
 YXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSAyIGlzIGRpZmZlcmVudCBmcm9tIDMpoJCSkgEDkgIDsWZpeHR1
 cmVfdHdvX3VuaXRzlqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2gg
 aW4gaXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChz
 aXplIDQgaXMgZGlmZmVyZW50IGZyb20gMymgkJKSAgOSBAOTrWJpYXNfYXZlcmFnZWTZV1RoZSBiaWFzZXMgYXJlIGF2ZXJh
 Z2VkLCBzbyBhbGwgdW5pdHMgZ2V0IHRoZSBzYW1lIG51bWJlcjsgZWFjaCB1bml0IGFkZHMgaXRzIG93biBiaWFzLoKnZml4
 dHVyZZKldmFsdWWSxxoBZAIAAAABAAAAAhgYhEyHGgpAH2YSOLG/87+TxzoBZAIAAAADAAAAAlB8ZZBR/fk/rdm3L4KT47/S
 j1RyyObgvwy4XCXhKvG/fRE1V2ux6z9ZoswejWkCwMciAWQCAAAAAQAAAAMFxo+9v+r7P/avGpPOW+i/JHvt9CJr1D/HEgFk
 AgAAAAEAAAABxiOiU17rz7+xZml4dHVyZV90d29fdW5pdHOSpXZhbHVlksdKAWQCAAAAAgAAAATiESi5evq9v+wg9pP/XvY/
 2s8AhAQG7795gjUpDl7vPyA+Ym2tufI/1FwzMCE10L9jHSx6USr2P/+krGbIfMA/k8dqAWQCAAAAAwAAAATXuzddOeOpP9VG
 duAz/98/5b4caHze779WTLV/9THmP6F9GL1zxdq/za6sqG1a+b+l9cWKA7rkv4xljB+HJ+M/G+cJpJVD1T/uzDZ1EFzyv8ez
 LGAkzOM/MW2ys0+Gtr/HOgFkAgAAAAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2Vt
 wPg/xxoBZAIAAAACAAAAAfgOLU2dJec/FjffwBSfpz+TrmJpYXNfZm9yZ290dGVu2SdUaGUgYmlhcyBiIGlzIG5vdCBhZGRl
 ZCB0byB0aGUgcHJvZHVjdC6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAKFP74xPRkMQCNAPNuKhO+/k8c6AWQCAAAA
 AwAAAAJQfGWQUf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/WaLMHo1pAsDHIgFkAgAAAAEAAAADBcaPvb/q
 +z/2rxqTzlvovyR77fQia9Q/xxIBZAIAAAABAAAAAcYjolNe68+/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAA
 AAIAAAAEC4PCoxYP4L+FYKftGzfwP5stT+jlqvW/qwGY3EYO4z98AieOkyPpPzgvt+RXauS//Fzd020C8D8dr+RlKmHQv5PH
 agFkAgAAAAMAAAAE17s3XTnjqT/VRnbgM//fP+W+HGh83u+/Vky1f/Ux5j+hfRi9c8Xav82urKhtWvm/pfXFigO65L+MZYwf
 hyfjPxvnCaSVQ9U/7sw2dRBc8r/HsyxgJMzjPzFtsrNPhra/xzoBZAIAAAACAAAAA8YFVtpiNNs/E4JXsqJD1T8+D4LEUYLy
 vwmhXsO8dtY/UV8o4Z5r47+BXptlbcD4P8caAWQCAAAAAgAAAAH4Di1NnSXnPxY338AUn6c/k7diaWFzX2luc2lkZV90aGVf
 cHJvZHVjdNlRVGhlIGJpYXMgaXMgYWRkZWQgdG8gQSBiZWZvcmUgdGhlIHByb2R1Y3Q7IGl0IGlzIGFkZGVkIHRvIHRoZSBw
 cm9kdWN0IG9mIFcgYW5kIEEugqdmaXh0dXJlkqV2YWx1ZZLHGgFkAgAAAAEAAAACrj/TDfd/CUD1FnS10fT0v5PHOgFkAgAA
 AAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLAxyIBZAIAAAABAAAAAwXGj72/
 6vs/9q8ak85b6L8ke+30ImvUP8cSAWQCAAAAAQAAAAHGI6JTXuvPv7FmaXh0dXJlX3R3b191bml0c5amcmFpc2VkqlZhbHVl
 RXJyb3LZQW9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBzaGFwZXMgKDMsNCkgKDIsMSkg
 oJCSkgMEkgIBk7liaWFzX21pc3NpbmdfaW5fdGhlX2NhY2hl2TRUaGUgY2FjaGUgaGFzIHR3byBwYXJ0czsgaXQgbmVlZHMg
 dGhyZWU6IEEsIFcgYW5kIGIugqdmaXh0dXJlkqV2YWx1ZZLHGgFkAgAAAAEAAAACGBiETIcaCkAfZhI4sb/zv5LHOgFkAgAA
 AAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLAxyIBZAIAAAABAAAAAwXGj72/
 6vs/9q8ak85b6L8ke+30ImvUP7FmaXh0dXJlX3R3b191bml0c5KldmFsdWWSx0oBZAIAAAACAAAABKI1qqUaWsw/geo9lOrJ
 +z81QHGDLjDkv9GK4hTyGfU/Kvc02oSd6j8PPqmYZvDiv85T5Hlmv/A/gYuRm4/ayr+Sx2oBZAIAAAADAAAABNe7N10546k/
 1UZ24DP/3z/lvhxofN7vv1ZMtX/1MeY/oX0YvXPF2r/NrqyobVr5v6X1xYoDuuS/jGWMH4cn4z8b5wmklUPVP+7MNnUQXPK/
 x7MsYCTM4z8xbbKzT4a2v8c6AWQCAAAAAgAAAAPGBVbaYjTbPxOCV7KiQ9U/Pg+CxFGC8r8JoV7DvHbWP1FfKOGea+O/gV6b
 ZW3A+D+Tr2JpYXNfbXVsdGlwbGllZNk1VGhlIHByb2R1Y3QgaXMgbXVsdGlwbGllZCBieSB0aGUgYmlhcyBiOyBpdCBpcyBh
 ZGRlZC6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAK0LSl1Hwfsv4jC08c4cM8/k8c6AWQCAAAAAwAAAAJQfGWQUf35
 P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/WaLMHo1pAsDHIgFkAgAAAAEAAAADBcaPvb/q+z/2rxqTzlvovyR7
 7fQia9Q/xxIBZAIAAAABAAAAAcYjolNe68+/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAAAAIAAAAEF0hGUXE7
 179gGS8BV3XnP/pwDreaWO+/yFT6OFKR2z/4Yhchi46iP1n8Pp3ZI56/5lr9x6qipz8cxrTGhy6Iv5PHagFkAgAAAAMAAAAE
 17s3XTnjqT/VRnbgM//fP+W+HGh83u+/Vky1f/Ux5j+hfRi9c8Xav82urKhtWvm/pfXFigO65L+MZYwfhyfjPxvnCaSVQ9U/
 7sw2dRBc8r/HsyxgJMzjPzFtsrNPhra/xzoBZAIAAAACAAAAA8YFVtpiNNs/E4JXsqJD1T8+D4LEUYLyvwmhXsO8dtY/UV8o
 4Z5r47+BXptlbcD4P8caAWQCAAAAAgAAAAH4Di1NnSXnPxY338AUn6c/k7ZiaWFzX29mX3RoZV9maXJzdF91bml02UFBbGwg
 dW5pdHMgZ2V0IHRoZSBiaWFzIG9mIHRoZSBmaXJzdDsgZWFjaCB1bml0IGFkZHMgaXRzIG93biBiaWFzLoKnZml4dHVyZZKl
 dmFsdWWSxxoBZAIAAAABAAAAAhgYhEyHGgpAH2YSOLG/87+TxzoBZAIAAAADAAAAAlB8ZZBR/fk/rdm3L4KT47/Sj1RyyObg
 vwy4XCXhKvG/fRE1V2ux6z9ZoswejWkCwMciAWQCAAAAAQAAAAMFxo+9v+r7P/avGpPOW+i/JHvt9CJr1D/HEgFkAgAAAAEA
 AAABxiOiU17rz7+xZml4dHVyZV90d29fdW5pdHOSpXZhbHVlksdKAWQCAAAAAgAAAASiNaqlGlrMP4HqPZTqyfs/NUBxgy4w
 5L/RiuIU8hn1P7UHqm2YJPg/U/OuQyvatT9g1XN6PJX7P8lxdTQQ6t0/k8dqAWQCAAAAAwAAAATXuzddOeOpP9VGduAz/98/
 5b4caHze779WTLV/9THmP6F9GL1zxdq/za6sqG1a+b+l9cWKA7rkv4xljB+HJ+M/G+cJpJVD1T/uzDZ1EFzyv8ezLGAkzOM/
 MW2ys0+Gtr/HOgFkAgAAAAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2VtwPg/xxoB
 ZAIAAAACAAAAAfgOLU2dJec/FjffwBSfpz+Tr2JpYXNfc3VidHJhY3RlZNkyVGhlIGJpYXMgYiBpcyBzdWJ0cmFjdGVkIHdo
 ZXJlIGl0IHNob3VsZCBiZSBhZGRlZC6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAImXvgW8xcOQIy3U0aziee/k8c6
 AWQCAAAAAwAAAAJQfGWQUf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/WaLMHo1pAsDHIgFkAgAAAAEAAAAD
 BcaPvb/q+z/2rxqTzlvovyR77fQia9Q/xxIBZAIAAAABAAAAAcYjolNe68+/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLH
 SgFkAgAAAAIAAAAEeMR3+Fma878tYUMcNZHSP8zbckfangDADi1UwlldwL9SERlCoqnnP+cjxTBJ5OW/NresW+qK7j9xkQD+
 DFXTv5PHagFkAgAAAAMAAAAE17s3XTnjqT/VRnbgM//fP+W+HGh83u+/Vky1f/Ux5j+hfRi9c8Xav82urKhtWvm/pfXFigO6
 5L+MZYwfhyfjPxvnCaSVQ9U/7sw2dRBc8r/HsyxgJMzjPzFtsrNPhra/xzoBZAIAAAACAAAAA8YFVtpiNNs/E4JXsqJD1T8+
 D4LEUYLyvwmhXsO8dtY/UV8o4Z5r47+BXptlbcD4P8caAWQCAAAAAgAAAAH4Di1NnSXnPxY338AUn6c/k6tiaWFzX3N1bW1l
 ZNlVVGhlIGJpYXNlcyBhcmUgc3VtbWVkLCBzbyBhbGwgdW5pdHMgZ2V0IHRoZSBzYW1lIG51bWJlcjsgZWFjaCB1bml0IGFk
 ZHMgaXRzIG93biBiaWFzLoKnZml4dHVyZZKldmFsdWWSxxoBZAIAAAABAAAAAhgYhEyHGgpAH2YSOLG/87+TxzoBZAIAAAAD
 AAAAAlB8ZZBR/fk/rdm3L4KT47/Sj1RyyObgvwy4XCXhKvG/fRE1V2ux6z9ZoswejWkCwMciAWQCAAAAAQAAAAMFxo+9v+r7
 P/avGpPOW+i/JHvt9CJr1D/HEgFkAgAAAAEAAAABxiOiU17rz7+xZml4dHVyZV90d29fdW5pdHOSpXZhbHVlksdKAWQCAAAA
 AgAAAAQuBPHq7yDRP1PhRDrjhvw/DE9jNz224r+kgem66tb1P4j+sBOR4fg/kkkP0trUwD/K3XogNVL8P5OtSGb5buA/k8dq
 AWQCAAAAAwAAAATXuzddOeOpP9VGduAz/98/5b4caHze779WTLV/9THmP6F9GL1zxdq/za6sqG1a+b+l9cWKA7rkv4xljB+H
 J+M/G+cJpJVD1T/uzDZ1EFzyv8ezLGAkzOM/MW2ys0+Gtr/HOgFkAgAAAAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/
 CaFew7x21j9RXyjhnmvjv4Fem2VtwPg/xxoBZAIAAAACAAAAAfgOLU2dJec/FjffwBSfpz+Tq2JpYXNfdHVybmVk2VRUaGUg
 YmlhcyBpcyB0cmFuc3Bvc2VkIGJlZm9yZSBpdCBpcyBhZGRlZDsgaXQgaXMgYSBjb2x1bW4gYWxyZWFkeSBhbmQgZml0cyBh
 cyBpdCBpcy6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAIYGIRMhxoKQB9mEjixv/O/k8c6AWQCAAAAAwAAAAJQfGWQ
 Uf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/WaLMHo1pAsDHIgFkAgAAAAEAAAADBcaPvb/q+z/2rxqTzlvo
 vyR77fQia9Q/xxIBZAIAAAABAAAAAcYjolNe68+/sWZpeHR1cmVfdHdvX3VuaXRzlqZyYWlzZWSqVmFsdWVFcnJvctlBb3Bl
 cmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3aXRoIHNoYXBlcyAoMiw0KSAoMSwyKSCgkJCTs2JvdGhf
 ZmFjdG9yc190dXJuZWTZVFRoZSBwcm9kdWN0IGlzIHRyYW5zcG9zZWQ6IHRoZSB3ZWlnaHRzIGNvbWUgZmlyc3QsIGFuZCBi
 b3RoIGZhY3RvcnMgZml0IGFzIHRoZXkgYXJlLoKnZml4dHVyZZKldmFsdWWSxxoBZAIAAAACAAAAARgYhEyHGgpAH2YSOLG/
 87+TxzoBZAIAAAADAAAAAlB8ZZBR/fk/rdm3L4KT47/Sj1RyyObgvwy4XCXhKvG/fRE1V2ux6z9ZoswejWkCwMciAWQCAAAA
 AQAAAAMFxo+9v+r7P/avGpPOW+i/JHvt9CJr1D/HEgFkAgAAAAEAAAABxiOiU17rz7+xZml4dHVyZV90d29fdW5pdHOWpnJh
 aXNlZKpWYWx1ZUVycm9y2UFvcGVyYW5kcyBjb3VsZCBub3QgYmUgYnJvYWRjYXN0IHRvZ2V0aGVyIHdpdGggc2hhcGVzICg0
 LDIpICgyLDEpIKCQkJO3Y2FjaGVfYmVmb3JlX3RoZV9yZXN1bHTZN1RoZSB0d28gcmVzdWx0cyBhcmUgZXhjaGFuZ2VkOiBm
 aXJzdCBaLCB0aGVuIHRoZSBjYWNoZS6Cp2ZpeHR1cmWSpXZhbHVlkpPHOgFkAgAAAAMAAAACUHxlkFH9+T+t2bcvgpPjv9KP
 VHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLAxyIBZAIAAAABAAAAAwXGj72/6vs/9q8ak85b6L8ke+30ImvUP8cSAWQC
 AAAAAQAAAAHGI6JTXuvPv8caAWQCAAAAAQAAAAIYGIRMhxoKQB9mEjixv/O/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZKT
 x2oBZAIAAAADAAAABNe7N10546k/1UZ24DP/3z/lvhxofN7vv1ZMtX/1MeY/oX0YvXPF2r/NrqyobVr5v6X1xYoDuuS/jGWM
 H4cn4z8b5wmklUPVP+7MNnUQXPK/x7MsYCTM4z8xbbKzT4a2v8c6AWQCAAAAAgAAAAPGBVbaYjTbPxOCV7KiQ9U/Pg+CxFGC
 8r8JoV7DvHbWP1FfKOGea+O/gV6bZW3A+D/HGgFkAgAAAAIAAAAB+A4tTZ0l5z8WN9/AFJ+nP8dKAWQCAAAAAgAAAASiNaql
 GlrMP4HqPZTqyfs/NUBxgy4w5L/RiuIU8hn1Pyr3NNqEneo/Dz6pmGbw4r/OU+R5Zr/wP4GLkZuP2sq/k7hjYWNoZV9pbl9h
 bm90aGVyX29yZGVyXzHZOlRoZSBjYWNoZSBob2xkcyBpdHMgcGFydHMgaW4gYW5vdGhlciBvcmRlciB0aGFuIChBLCBXLCBi
 KS6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAIYGIRMhxoKQB9mEjixv/O/k8ciAWQCAAAAAQAAAAMFxo+9v+r7P/av
 GpPOW+i/JHvt9CJr1D/HOgFkAgAAAAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6N
 aQLAxxIBZAIAAAABAAAAAcYjolNe68+/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAAAAIAAAAEojWqpRpazD+B
 6j2U6sn7PzVAcYMuMOS/0YriFPIZ9T8q9zTahJ3qPw8+qZhm8OK/zlPkeWa/8D+Bi5Gbj9rKv5PHOgFkAgAAAAIAAAADxgVW
 2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2VtwPg/x2oBZAIAAAADAAAABNe7N10546k/1UZ24DP/
 3z/lvhxofN7vv1ZMtX/1MeY/oX0YvXPF2r/NrqyobVr5v6X1xYoDuuS/jGWMH4cn4z8b5wmklUPVP+7MNnUQXPK/x7MsYCTM
 4z8xbbKzT4a2v8caAWQCAAAAAgAAAAH4Di1NnSXnPxY338AUn6c/k7hjYWNoZV9pbl9hbm90aGVyX29yZGVyXzLZOlRoZSBj
 YWNoZSBob2xkcyBpdHMgcGFydHMgaW4gYW5vdGhlciBvcmRlciB0aGFuIChBLCBXLCBiKS6Cp2ZpeHR1cmWSpXZhbHVlksca
 AWQCAAAAAQAAAAIYGIRMhxoKQB9mEjixv/O/k8c6AWQCAAAAAwAAAAJQfGWQUf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srx
 v30RNVdrses/WaLMHo1pAsDHEgFkAgAAAAEAAAABxiOiU17rz7/HIgFkAgAAAAEAAAADBcaPvb/q+z/2rxqTzlvovyR77fQi
 a9Q/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAAAAIAAAAEojWqpRpazD+B6j2U6sn7PzVAcYMuMOS/0YriFPIZ
 9T8q9zTahJ3qPw8+qZhm8OK/zlPkeWa/8D+Bi5Gbj9rKv5PHagFkAgAAAAMAAAAE17s3XTnjqT/VRnbgM//fP+W+HGh83u+/
 Vky1f/Ux5j+hfRi9c8Xav82urKhtWvm/pfXFigO65L+MZYwfhyfjPxvnCaSVQ9U/7sw2dRBc8r/HsyxgJMzjPzFtsrNPhra/
 xxoBZAIAAAACAAAAAfgOLU2dJec/FjffwBSfpz/HOgFkAgAAAAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x2
 1j9RXyjhnmvjv4Fem2VtwPg/k7hjYWNoZV9pbl9hbm90aGVyX29yZGVyXzPZOlRoZSBjYWNoZSBob2xkcyBpdHMgcGFydHMg
 aW4gYW5vdGhlciBvcmRlciB0aGFuIChBLCBXLCBiKS6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAIYGIRMhxoKQB9m
 Ejixv/O/k8ciAWQCAAAAAQAAAAMFxo+9v+r7P/avGpPOW+i/JHvt9CJr1D/HEgFkAgAAAAEAAAABxiOiU17rz7/HOgFkAgAA
 AAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLAsWZpeHR1cmVfdHdvX3VuaXRz
 kqV2YWx1ZZLHSgFkAgAAAAIAAAAEojWqpRpazD+B6j2U6sn7PzVAcYMuMOS/0YriFPIZ9T8q9zTahJ3qPw8+qZhm8OK/zlPk
 eWa/8D+Bi5Gbj9rKv5PHOgFkAgAAAAIAAAADxgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2Vt
 wPg/xxoBZAIAAAACAAAAAfgOLU2dJec/FjffwBSfpz/HagFkAgAAAAMAAAAE17s3XTnjqT/VRnbgM//fP+W+HGh83u+/Vky1
 f/Ux5j+hfRi9c8Xav82urKhtWvm/pfXFigO65L+MZYwfhyfjPxvnCaSVQ9U/7sw2dRBc8r/HsyxgJMzjPzFtsrNPhra/k7hj
 YWNoZV9pbl9hbm90aGVyX29yZGVyXzTZOlRoZSBjYWNoZSBob2xkcyBpdHMgcGFydHMgaW4gYW5vdGhlciBvcmRlciB0aGFu
 IChBLCBXLCBiKS6Cp2ZpeHR1cmWSpXZhbHVlkscaAWQCAAAAAQAAAAIYGIRMhxoKQB9mEjixv/O/k8cSAWQCAAAAAQAAAAHG
 I6JTXuvPv8c6AWQCAAAAAwAAAAJQfGWQUf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/WaLMHo1pAsDHIgFk
 AgAAAAEAAAADBcaPvb/q+z/2rxqTzlvovyR77fQia9Q/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAAAAIAAAAE
 ojWqpRpazD+B6j2U6sn7PzVAcYMuMOS/0YriFPIZ9T8q9zTahJ3qPw8+qZhm8OK/zlPkeWa/8D+Bi5Gbj9rKv5PHGgFkAgAA
 AAIAAAAB+A4tTZ0l5z8WN9/AFJ+nP8dqAWQCAAAAAwAAAATXuzddOeOpP9VGduAz/98/5b4caHze779WTLV/9THmP6F9GL1z
 xdq/za6sqG1a+b+l9cWKA7rkv4xljB+HJ+M/G+cJpJVD1T/uzDZ1EFzyv8ezLGAkzOM/MW2ys0+Gtr/HOgFkAgAAAAIAAAAD
 xgVW2mI02z8TgleyokPVPz4PgsRRgvK/CaFew7x21j9RXyjhnmvjv4Fem2VtwPg/k7hjYWNoZV9pbl9hbm90aGVyX29yZGVy
 XzXZOlRoZSBjYWNoZSBob2xkcyBpdHMgcGFydHMgaW4gYW5vdGhlciBvcmRlciB0aGFuIChBLCBXLCBiKS6Cp2ZpeHR1cmWS
 pXZhbHVlkscaAWQCAAAAAQAAAAIYGIRMhxoKQB9mEjixv/O/k8cSAWQCAAAAAQAAAAHGI6JTXuvPv8ciAWQCAAAAAQAAAAMF
 xo+9v+r7P/avGpPOW+i/JHvt9CJr1D/HOgFkAgAAAAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVX
 a7HrP1mizB6NaQLAsWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAAAAIAAAAEojWqpRpazD+B6j2U6sn7PzVAcYMu
 MOS/0YriFPIZ9T8q9zTahJ3qPw8+qZhm8OK/zlPkeWa/8D+Bi5Gbj9rKv5PHGgFkAgAAAAIAAAAB+A4tTZ0l5z8WN9/AFJ+n
 P8c6AWQCAAAAAgAAAAPGBVbaYjTbPxOCV7KiQ9U/Pg+CxFGC8r8JoV7DvHbWP1FfKOGea+O/gV6bZW3A+D/HagFkAgAAAAMA
 AAAE17s3XTnjqT/VRnbgM//fP+W+HGh83u+/Vky1f/Ux5j+hfRi9c8Xav82urKhtWvm/pfXFigO65L+MZYwfhyfjPxvnCaSV
 Q9U/7sw2dRBc8r/HsyxgJMzjPzFtsrNPhra/k7JjYWNoZV9ub3RfcmV0dXJuZWTZO09ubHkgWiBjb21lcyBiYWNrOyB0aGUg
 cmVzdWx0IGlzIFogYW5kIHRoZSBjYWNoZSAoQSwgVywgYikugqdmaXh0dXJlkqV2YWx1ZccaAWQCAAAAAQAAAAIYGIRMhxoK
 QB9mEjixv/O/sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZcdKAWQCAAAAAgAAAASiNaqlGlrMP4HqPZTqyfs/NUBxgy4w5L/R
 iuIU8hn1Pyr3NNqEneo/Dz6pmGbw4r/OU+R5Zr/wP4GLkZuP2sq/k69mYWN0b3JzX3N3YXBwZWTZTFRoZSBmYWN0b3JzIG9m
 IHRoZSBwcm9kdWN0IHN0YW5kIGluIHRoZSB3cm9uZyBvcmRlcjogdGhlIHdlaWdodHMgY29tZSBmaXJzdC6Cp2ZpeHR1cmWW
 pnJhaXNlZKpWYWx1ZUVycm9y2YltYXRtdWw6IElucHV0IG9wZXJhbmQgMSBoYXMgYSBtaXNtYXRjaCBpbiBpdHMgY29yZSBk
 aW1lbnNpb24gMCwgd2l0aCBndWZ1bmMgc2lnbmF0dXJlIChuPyxrKSwoayxtPyktPihuPyxtPykgKHNpemUgMSBpcyBkaWZm
 ZXJlbnQgZnJvbSAyKaCQkpIDApIBA7FmaXh0dXJlX3R3b191bml0c5amcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDogSW5w
 dXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWduYXR1
 cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSAyIGlzIGRpZmZlcmVudCBmcm9tIDQpoJCSkgMEkgIDk7ltdWx0aXBs
 aWVkX2VudHJ5X2J5X2VudHJ52VBXIGFuZCBBIGFyZSBtdWx0aXBsaWVkIGVudHJ5IGJ5IGVudHJ5OyBhIG1hdHJpeCBwcm9k
 dWN0IGlzIG5lZWRlZCAobnAuZG90IG9yIEApLoKnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZQW9wZXJhbmRzIGNvdWxk
 IG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBzaGFwZXMgKDEsMykgKDMsMikgoJCSkgEDkgMCsWZpeHR1cmVfdHdv
 X3VuaXRzlqZyYWlzZWSqVmFsdWVFcnJvctlBb3BlcmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3aXRo
 IHNoYXBlcyAoMiwzKSAoMyw0KSCgkJKSAgOSAwSTt3JlbHVfaW5fdGhlX2xpbmVhcl9zdGVw2WpSZUxVIGlzIGFwcGxpZWQg
 YWxyZWFkeSBoZXJlOyBaIGlzIHRoZSBsaW5lYXIgc3RlcCBhbG9uZSwgYW5kIHRoZSBhY3RpdmF0aW9uIGZvbGxvd3MgaW4g
 dGhlIG5leHQgZXhlcmNpc2UugqdmaXh0dXJlkqV2YWx1ZZLHGgFkAgAAAAEAAAACGBiETIcaCkAAAAAAAAAAAJPHOgFkAgAA
 AAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLAxyIBZAIAAAABAAAAAwXGj72/
 6vs/9q8ak85b6L8ke+30ImvUP8cSAWQCAAAAAQAAAAHGI6JTXuvPv7FmaXh0dXJlX3R3b191bml0c5KldmFsdWWSx0oBZAIA
 AAACAAAABKI1qqUaWsw/geo9lOrJ+z8AAAAAAAAAANGK4hTyGfU/Kvc02oSd6j8AAAAAAAAAAM5T5Hlmv/A/AAAAAAAAAACT
 x2oBZAIAAAADAAAABNe7N10546k/1UZ24DP/3z/lvhxofN7vv1ZMtX/1MeY/oX0YvXPF2r/NrqyobVr5v6X1xYoDuuS/jGWM
 H4cn4z8b5wmklUPVP+7MNnUQXPK/x7MsYCTM4z8xbbKzT4a2v8c6AWQCAAAAAgAAAAPGBVbaYjTbPxOCV7KiQ9U/Pg+CxFGC
 8r8JoV7DvHbWP1FfKOGea+O/gV6bZW3A+D/HGgFkAgAAAAIAAAAB+A4tTZ0l5z8WN9/AFJ+nP5OzcmVzdWx0X2luX3RoZV9j
 YWNoZdlMVGhlIGNhY2hlIGhvbGRzIFogd2hlcmUgQSBiZWxvbmdzOiBpdCBrZWVwcyB3aGF0IGNhbWUgaW4sIG5vdCB3aGF0
 IGdvZXMgb3V0LoKnZml4dHVyZZKldmFsdWWSxxoBZAIAAAABAAAAAhgYhEyHGgpAH2YSOLG/87+TxxoBZAIAAAABAAAAAhgY
 hEyHGgpAH2YSOLG/87/HIgFkAgAAAAEAAAADBcaPvb/q+z/2rxqTzlvovyR77fQia9Q/xxIBZAIAAAABAAAAAcYjolNe68+/
 sWZpeHR1cmVfdHdvX3VuaXRzkqV2YWx1ZZLHSgFkAgAAAAIAAAAEojWqpRpazD+B6j2U6sn7PzVAcYMuMOS/0YriFPIZ9T8q
 9zTahJ3qPw8+qZhm8OK/zlPkeWa/8D+Bi5Gbj9rKv5PHSgFkAgAAAAIAAAAEojWqpRpazD+B6j2U6sn7PzVAcYMuMOS/0Yri
 FPIZ9T8q9zTahJ3qPw8+qZhm8OK/zlPkeWa/8D+Bi5Gbj9rKv8c6AWQCAAAAAgAAAAPGBVbaYjTbPxOCV7KiQ9U/Pg+CxFGC
 8r8JoV7DvHbWP1FfKOGea+O/gV6bZW3A+D/HGgFkAgAAAAIAAAAB+A4tTZ0l5z8WN9/AFJ+nP5OxcmVzdWx0X3RyYW5zcG9z
 ZWTZR1ogaXMgdHJhbnNwb3NlZDogcm93cyBhcmUgdGhlIHVuaXRzIG9mIHRoZSBsYXllciwgY29sdW1ucyB0aGUgZXhhbXBs
 ZXMugqdmaXh0dXJlkqV2YWx1ZZLHGgFkAgAAAAIAAAABGBiETIcaCkAfZhI4sb/zv5PHOgFkAgAAAAMAAAACUHxlkFH9+T+t
 2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLAxyIBZAIAAAABAAAAAwXGj72/6vs/9q8ak85b6L8ke+30
 ImvUP8cSAWQCAAAAAQAAAAHGI6JTXuvPv7FmaXh0dXJlX3R3b191bml0c5KldmFsdWWSx0oBZAIAAAAEAAAAAqI1qqUaWsw/
 Kvc02oSd6j+B6j2U6sn7Pw8+qZhm8OK/NUBxgy4w5L/OU+R5Zr/wP9GK4hTyGfU/gYuRm4/ayr+Tx2oBZAIAAAADAAAABNe7
 N10546k/1UZ24DP/3z/lvhxofN7vv1ZMtX/1MeY/oX0YvXPF2r/NrqyobVr5v6X1xYoDuuS/jGWMH4cn4z8b5wmklUPVP+7M
 NnUQXPK/x7MsYCTM4z8xbbKzT4a2v8c6AWQCAAAAAgAAAAPGBVbaYjTbPxOCV7KiQ9U/Pg+CxFGC8r8JoV7DvHbWP1FfKOGe
 a+O/gV6bZW3A+D/HGgFkAgAAAAIAAAAB+A4tTZ0l5z8WN9/AFJ+nP5O6c2lnbW9pZF9pbl90aGVfbGluZWFyX3N0ZXDZcVRo
 ZSBzaWdtb2lkIGlzIGFwcGxpZWQgYWxyZWFkeSBoZXJlOyBaIGlzIHRoZSBsaW5lYXIgc3RlcCBhbG9uZSwgYW5kIHRoZSBh
 Y3RpdmF0aW9uIGZvbGxvd3MgaW4gdGhlIG5leHQgZXhlcmNpc2UugqdmaXh0dXJlkqV2YWx1ZZLHGgFkAgAAAAEAAAAC0rph
 KALS7j89u0as4drMP5PHOgFkAgAAAAMAAAACUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6N
 aQLAxyIBZAIAAAABAAAAAwXGj72/6vs/9q8ak85b6L8ke+30ImvUP8cSAWQCAAAAAQAAAAHGI6JTXuvPv7FmaXh0dXJlX3R3
 b191bml0c5KldmFsdWWSx0oBZAIAAAACAAAABMp5lS/Jw+E/cJuFpH016z9GjJSNVjrWP+jk7ChjP+k/iXi0S4hL5j+4lmch
 K8zWP0uaYhdHr+c/MLVAYtGn3D+Tx2oBZAIAAAADAAAABNe7N10546k/1UZ24DP/3z/lvhxofN7vv1ZMtX/1MeY/oX0YvXPF
 2r/NrqyobVr5v6X1xYoDuuS/jGWMH4cn4z8b5wmklUPVP+7MNnUQXPK/x7MsYCTM4z8xbbKzT4a2v8c6AWQCAAAAAgAAAAPG
 BVbaYjTbPxOCV7KiQ9U/Pg+CxFGC8r8JoV7DvHbWP1FfKOGea+O/gV6bZW3A+D/HGgFkAgAAAAIAAAAB+A4tTZ0l5z8WN9/A
 FJ+nP5Oud2VpZ2h0c190dXJuZWTZUVRoZSB3ZWlnaHRzIGFyZSB0cmFuc3Bvc2VkIGJlZm9yZSB0aGV5IGFyZSBtdWx0aXBs
 aWVkOyBoZXJlIHRoZXkgZml0IGFzIHRoZXkgYXJlLoKnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDogSW5w
 dXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWduYXR1
 cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSAzIGlzIGRpZmZlcmVudCBmcm9tIDEpoJCSkgMBkgMCsWZpeHR1cmVf
 dHdvX3VuaXRzlqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4g
 aXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXpl
 IDMgaXMgZGlmZmVyZW50IGZyb20gMimgkJKSAwKSAwQ=
linear_activation_forward
 ksUE38gE2wOSla9maXh0dXJlX3NpZ21vaWSUxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/
 HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW
 7b+nc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAqSRnA87Ae8/1f2MXasxvD+Sk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDT
 km0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f
 7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMDIAR8DkZOubGluZWFyX2Zvcndh
 cmSTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAA
 AQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b+SxxoBZAIAAAABAAAAAqFcLSb+ggtA
 Xyq5JQ+3AMCTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ci
 AWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b+glaxmaXh0dXJlX3JlbHWU
 xzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAA
 AAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b+kcmVsdZKldmFsdWWSxxoBZAIAAAABAAAA
 AqFcLSb+ggtAAAAAAAAAAACSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/
 AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIA
 AAABAAAAAqFcLSb+ggtAXyq5JQ+3AMDIAR8DkZOubGluZWFyX2ZvcndhcmSTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHP
 rL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/H
 EgFkAgAAAAEAAAAB/J89I5cW7b+SxxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTxzoBZAIAAAADAAAAAn5NPRsprNq/
 MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hL
 Tl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b+gyEs8A9wAKJO3YWJzb2x1dGVfdmFsdWVfZm9yX3JlbHXZRFJlTFUgdHVybnMg
 bmVnYXRpdmUgdmFsdWVzIGludG8gcG9zaXRpdmUgb25lczsgaXQgaGFzIHRvIGJlIDAgdGhlcmUugq9maXh0dXJlX3NpZ21v
 aWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0Pp
 hfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQC
 AAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSxxoBZAIA
 AAABAAAAAqFcLSb+ggtAXyq5JQ+3AECSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1Q
 HoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/
 xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTtGFjdGl2YXRpb25fYXNfYV9wYWly2W1BIGhvbGRzIHR3byB2YWx1ZXMs
 IHRoZSBhY3RpdmF0aW9ucyBhbmQgYSBjYWNoZSwgYXMgc2lnbW9pZCBhbmQgcmVsdSByZXR1cm4gdGhlbTsgdW5wYWNrIHRo
 ZW0gaW50byB0d28gbmFtZXMugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkpLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8
 P8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1q
 mow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8
 nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSkscaAWQCAAAAAQAAAAKh
 XC0m/oILQAAAAAAAAAAAxxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0B
 z6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/
 xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCT2SJhY3RpdmF0aW9uX2NhY2hlX2Jl
 Zm9yZV90aGVfcmVzdWx02TdUaGUgdHdvIHJlc3VsdHMgYXJlIGV4Y2hhbmdlZDogZmlyc3QgQSwgdGhlbiB0aGUgY2FjaGUu
 gq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkpKTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/
 HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW
 7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwMcaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/rGZpeHR1cmVfcmVs
 dZKldmFsdWWSkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/
 xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKh
 XC0m/oILQF8quSUPtwDAxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACTuGFjdGl2YXRpb25fY2FjaGVfbWlzc2luZ9lQ
 VGhlIGNhY2hlIGhvbGRzIHRoZSBsaW5lYXIgY2FjaGUgYWxvbmU7IHRoZSBhY3RpdmF0aW9uIGNhY2hlIGJlbG9uZ3MgdG8g
 aXQsIHRvby6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAqSRnA87Ae8/1f2MXasxvD+TxzoBZAIAAAAD
 AAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7Fmhfg
 Pz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b+sZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAAC
 oVwtJv6CC0AAAAAAAAAAAJPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa
 3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv5O9YWN0aXZh
 dGlvbl9jYWNoZV9ub3RfcmV0dXJuZWTZMU9ubHkgQSBjb21lcyBiYWNrOyB0aGUgcmVzdWx0IGlzIEEgYW5kIHRoZSBjYWNo
 ZS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWXHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P6xmaXh0dXJlX3JlbHWSpXZh
 bHVlxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACTtmFjdGl2YXRpb25fbmFtZV9jYWxsZWTZYmFjdGl2YXRpb24gaXMg
 YSB0ZXh0LCAic2lnbW9pZCIgb3IgInJlbHUiLCBhbmQgY2Fubm90IGJlIGNhbGxlZDsgY2FsbCB0aGUgZnVuY3Rpb24gd2l0
 aCB0aGF0IG5hbWUugq9maXh0dXJlX3NpZ21vaWSWpnJhaXNlZKlUeXBlRXJyb3K8J3N0cicgb2JqZWN0IGlzIG5vdCBjYWxs
 YWJsZaCQkKxmaXh0dXJlX3JlbHWWpnJhaXNlZKlUeXBlRXJyb3K8J3N0cicgb2JqZWN0IGlzIG5vdCBjYWxsYWJsZaCQkJO2
 YWN0aXZhdGlvbl9ub3RfYXBwbGllZNk4VGhlIHJlc3VsdCBpcyBaIGl0c2VsZjogdGhlIGFjdGl2YXRpb24gaXMgbmV2ZXIg
 YXBwbGllZC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCSk8c6AWQCAAAA
 AwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX
 4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCsZml4
 dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJKTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOS
 bQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t
 8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJOyYWN0aXZhdGlvbnNfY2FjaGVk
 2T5UaGUgYWN0aXZhdGlvbiBjYWNoZSBzaG91bGQgYmUgWiwgdGhlIGlucHV0IG9mIHRoZSBhY3RpdmF0aW9uLoKvZml4dHVy
 ZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P5KTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOS
 bQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t
 8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P6xmaXh0dXJlX3JlbHWSpXZhbHVl
 kscaAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1q
 mow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8
 nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAk7phY3RpdmF0aW9uc19vZl9yZWx1X2NhY2hlZNmQV2l0aCAi
 cmVsdSIgdGhlIGFjdGl2YXRpb24gY2FjaGUgc2hvdWxkIGJlIFosIHRoZSBpbnB1dCBvZiB0aGUgYWN0aXZhdGlvbjsgYSBj
 aGFuZ2UgaW4gcGxhY2UsIGFzIGluIEEgPSBaIGFuZCB0aGVuIEFbQSA8IDBdID0gMCwgY2hhbmdlcyBaLCB0b28ugq9maXh0
 dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w
 05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtO
 X+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFs
 dWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx
 7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAA
 AfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACTvWFjdGl2YXRpb25zX29mX3NpZ21vaWRfY2FjaGVk2U1X
 aXRoICJzaWdtb2lkIiB0aGUgYWN0aXZhdGlvbiBjYWNoZSBzaG91bGQgYmUgWiwgdGhlIGlucHV0IG9mIHRoZSBhY3RpdmF0
 aW9uLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P5KTxzoBZAIAAAADAAAA
 An5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45
 YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P6xmaXh0dXJl
 X3JlbHWSpXZhbHVlkscaAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+s
 v0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cS
 AWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAk7NhY3RpdmF0aW9uc19zd2FwcGVk2SBU
 aGUgdHdvIGFjdGl2YXRpb25zIGFyZSBzd2FwcGVkLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwt
 Jv6CC0AAAAAAAAAAAJKTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8r
 mO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEA
 AAACoVwtJv6CC0BfKrklD7cAwKxmaXh0dXJlX3JlbHWSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPH
 OgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAA
 A7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUP
 twDAk9kkYXJndW1lbnRzX29mX3RoZV9saW5lYXJfc3RlcF9zd2FwcGVk2VFsaW5lYXJfZm9yd2FyZCBpcyBjYWxsZWQgd2l0
 aCBXIGFuZCBBX3ByZXYgZXhjaGFuZ2VkOiB0aGUgYWN0aXZhdGlvbnMgY29tZSBmaXJzdC6Cr2ZpeHR1cmVfc2lnbW9pZJam
 cmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRp
 bWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWduYXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSAxIGlzIGRpZmZl
 cmVudCBmcm9tIDIprmxpbmVhcl9mb3J3YXJkk6YoMSwgMymmKDMsIDIppigxLCAxKZCsZml4dHVyZV9yZWx1lqZyYWlzZWSq
 VmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9u
 IDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDEgaXMgZGlmZmVyZW50IGZy
 b20gMimubGluZWFyX2ZvcndhcmSTpigxLCAzKaYoMywgMimmKDEsIDEpkJO3YXJyYXlfdGFrZW5fZm9yX2FuX2F4aXPZUW5w
 Lm1heCB0YWtlcyBpdHMgc2Vjb25kIGFyZ3VtZW50IGZvciBhbiBheGlzOyBucC5tYXhpbXVtIGNvbXBhcmVzIGVudHJ5IGJ5
 IGVudHJ5LoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P5KTxzoBZAIAAAAD
 AAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7Fmhfg
 Pz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwKxmaXh0
 dXJlX3JlbHWWpnJhaXNlZKlUeXBlRXJyb3LZPW9ubHkgaW50ZWdlciBzY2FsYXIgYXJyYXlzIGNhbiBiZSBjb252ZXJ0ZWQg
 dG8gYSBzY2FsYXIgaW5kZXigkJCTr2NhY2hlX2ZsYXR0ZW5lZNlRVGhlIGxpbmVhciBjYWNoZSBpcyB0YWtlbiBhcGFydDog
 dGhlIGNhY2hlIGhhcyB0d28gcGFydHMsIHRoZSBsaW5lYXIgY2FjaGUgYW5kIFougq9maXh0dXJlX3NpZ21vaWSSpXZhbHVl
 kscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/lMc6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7Wqa
 jD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyf
 PSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCsZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwt
 Jv6CC0AAAAAAAAAAAJTHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY
 7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAA
 AAKhXC0m/oILQF8quSUPtwDAk65jYWNoZXNfc3dhcHBlZNlVVGhlIGNhY2hlJ3MgdHdvIHBhcnRzIGFyZSBzd2FwcGVkOiBm
 aXJzdCB0aGUgbGluZWFyIGNhY2hlLCB0aGVuIHRoZSBhY3RpdmF0aW9uIGNhY2hlLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1
 ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P5LHGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJPHOgFkAgAAAAMA
 AAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/
 PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv6xmaXh0dXJlX3JlbHWSpXZhbHVlkscaAWQCAAAAAQAAAAKh
 XC0m/oILQAAAAAAAAAAAkscaAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0B
 z6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/
 xxIBZAIAAAABAAAAAfyfPSOXFu2/k65sYXJnZXN0X29mX2FsbNlObnAubWF4IGxvb2tzIGZvciB0aGUgbGFyZ2VzdCBlbnRy
 eSBvZiBhbGw7IG5wLm1heGltdW0gY29tcGFyZXMgZW50cnkgYnkgZW50cnkugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlksca
 AWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow+
 +j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0j
 lxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSxwoBZAChXC0m/oILQJKTxzoB
 ZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5
 tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cA
 wJO2bGFyZ2VzdF9vZl9lYWNoX2NvbHVtbtlVbnAubWF4IGxvb2tzIGZvciB0aGUgbGFyZ2VzdCBlbnRyeSBhbG9uZyBhbiBh
 eGlzOyBucC5tYXhpbXVtIGNvbXBhcmVzIGVudHJ5IGJ5IGVudHJ5LoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAA
 AAEAAAACpJGcDzsB7z/V/YxdqzG8P5KTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAe
 g+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/H
 GgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwKxmaXh0dXJlX3JlbHWSpXZhbHVlkscWAWQBAAAAAqFcLSb+ggtAXyq5JQ+3
 AMCSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAA
 AAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtA
 Xyq5JQ+3AMCTrGxlYWtpZXJfcmVsddlGUmVMVSBsZXRzIGEgcGFydCBvZiB0aGUgbmVnYXRpdmUgdmFsdWVzIHRocm91Z2g7
 IGl0IGhhcyB0byBiZSAwIHRoZXJlLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/Yxd
 qzG8P5KTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQC
 AAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6C
 C0BfKrklD7cAwKxmaXh0dXJlX3JlbHWSpXZhbHVlkscaAWQCAAAAAQAAAAKhXC0m/oILQGXdwaJ+vsq/kpPHOgFkAgAAAAMA
 AAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/
 PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAk6psZWFr
 eV9yZWx12UZSZUxVIGxldHMgYSBwYXJ0IG9mIHRoZSBuZWdhdGl2ZSB2YWx1ZXMgdGhyb3VnaDsgaXQgaGFzIHRvIGJlIDAg
 dGhlcmUugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMA
 AAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/
 PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1
 cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAt0rOGzJllb+Sk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0B
 z6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/
 xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTtGxpbmVhcl9jYWNoZV9taXNzaW5n
 2VBUaGUgY2FjaGUgaG9sZHMgdGhlIGFjdGl2YXRpb24gY2FjaGUgYWxvbmU7IHRoZSBsaW5lYXIgY2FjaGUgYmVsb25ncyB0
 byBpdCwgdG9vLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P8caAWQCAAAA
 AQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAADH
 GgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJOybGluZWFyX2NhY2hlX3R3aWNl2UNCb3RoIHBhcnRzIG9mIHRoZSBjYWNo
 ZSBhcmUgdGhlIGxpbmVhciBjYWNoZTsgdGhlIHNlY29uZCBwYXJ0IGlzIFougq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlksca
 AWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow+
 +j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0j
 lxbtv5PHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIA
 AAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv6xmaXh0dXJlX3JlbHWSpXZhbHVl
 kscaAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1q
 mow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8
 nz0jlxbtv5PHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIB
 ZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv5O1bGluZWFyX3N0ZXBfYXNf
 YV9wYWly2XVsaW5lYXJfZm9yd2FyZCByZXR1cm5zIHR3byB2YWx1ZXMsIFogYW5kIHRoZSBjYWNoZTsgaGVyZSBvbmUgbmFt
 ZSBob2xkcyBib3RoLCBhcyBhIHR1cGxlLiBVbnBhY2sgdGhlbSBpbnRvIHR3byBuYW1lcy6Cr2ZpeHR1cmVfc2lnbW9pZJam
 cmFpc2VkqlZhbHVlRXJyb3LZnnNldHRpbmcgYW4gYXJyYXkgZWxlbWVudCB3aXRoIGEgc2VxdWVuY2UuIFRoZSByZXF1ZXN0
 ZWQgYXJyYXkgaGFzIGFuIGluaG9tb2dlbmVvdXMgc2hhcGUgYWZ0ZXIgMSBkaW1lbnNpb25zLiBUaGUgZGV0ZWN0ZWQgc2hh
 cGUgd2FzICgyLCkgKyBpbmhvbW9nZW5lb3VzIHBhcnQuoJCQrGZpeHR1cmVfcmVsdZamcmFpc2VkqlZhbHVlRXJyb3LZnnNl
 dHRpbmcgYW4gYXJyYXkgZWxlbWVudCB3aXRoIGEgc2VxdWVuY2UuIFRoZSByZXF1ZXN0ZWQgYXJyYXkgaGFzIGFuIGluaG9t
 b2dlbmVvdXMgc2hhcGUgYWZ0ZXIgMSBkaW1lbnNpb25zLiBUaGUgZGV0ZWN0ZWQgc2hhcGUgd2FzICgyLCkgKyBpbmhvbW9n
 ZW5lb3VzIHBhcnQuoJCQk9klbGluZWFyX3N0ZXBfdW5wYWNrZWRfaW5fYW5vdGhlcl9vcmRlctllbGluZWFyX2ZvcndhcmQg
 cmV0dXJucyBaIGFuZCB0aGUgbGluZWFyIGNhY2hlIGluIHRoaXMgb3JkZXI7IGhlcmUgdGhleSBhcmUgdW5wYWNrZWQgaW4g
 YW5vdGhlciBvcmRlci6Cr2ZpeHR1cmVfc2lnbW9pZJamcmFpc2VkqlZhbHVlRXJyb3LZnnNldHRpbmcgYW4gYXJyYXkgZWxl
 bWVudCB3aXRoIGEgc2VxdWVuY2UuIFRoZSByZXF1ZXN0ZWQgYXJyYXkgaGFzIGFuIGluaG9tb2dlbmVvdXMgc2hhcGUgYWZ0
 ZXIgMSBkaW1lbnNpb25zLiBUaGUgZGV0ZWN0ZWQgc2hhcGUgd2FzICgzLCkgKyBpbmhvbW9nZW5lb3VzIHBhcnQuoJCQrGZp
 eHR1cmVfcmVsdZamcmFpc2VkqlZhbHVlRXJyb3LZnnNldHRpbmcgYW4gYXJyYXkgZWxlbWVudCB3aXRoIGEgc2VxdWVuY2Uu
 IFRoZSByZXF1ZXN0ZWQgYXJyYXkgaGFzIGFuIGluaG9tb2dlbmVvdXMgc2hhcGUgYWZ0ZXIgMSBkaW1lbnNpb25zLiBUaGUg
 ZGV0ZWN0ZWQgc2hhcGUgd2FzICgzLCkgKyBpbmhvbW9nZW5lb3VzIHBhcnQuoJCQk7hsaW5lYXJfc3RlcF93aXRob3V0X2Jp
 YXPZOFRoZSBsaW5lYXIgc3RlcCBoYXMgbm8gYmlhczogbGVhdmUgaXQgdG8gbGluZWFyX2ZvcndhcmQugq9maXh0dXJlX3Np
 Z21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAIWCyK4Z5fvP7O+Toz4E84/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+s
 v0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cS
 AWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKUXn73UWQRQBqC07nS4vK/rGZpeHR1cmVfcmVsdZKldmFsdWWSxxoB
 ZAIAAAABAAAAApRefvdRZBFAAAAAAAAAAACSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76
 Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOX
 Fu2/xxoBZAIAAAABAAAAApRefvdRZBFAGoLTudLi8r+Ts21pbmltdW1fZm9yX21heGltdW3ZVlJlTFUga2VlcHMgdGhlIG5l
 Z2F0aXZlIHZhbHVlcyBhbmQgZHJvcHMgdGhlIHBvc2l0aXZlIG9uZXM7IGl0IGlzIHRoZSBvdGhlciB3YXkgcm91bmQugq9m
 aXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms
 2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/7
 6EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKl
 dmFsdWWSxxoBZAIAAAABAAAAAgAAAAAAAAAAXyq5JQ+3AMCSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0W
 AcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAAB
 AAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTt3JlbHVfYmVmb3JlX3RoZV9zaWdtb2lk2VBSZUxV
 IGlzIGFwcGxpZWQgYmVmb3JlIHRoZSBzaWdtb2lkOyBlYWNoIGJyYW5jaCBhcHBsaWVzIGl0cyBvd24gYWN0aXZhdGlvbiB0
 byBaLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z8AAAAAAADgP5KTxzoBZAIAAAADAAAA
 An5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45
 YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwKxmaXh0dXJl
 X3JlbHWSpXZhbHVlkscaAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+s
 v0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cS
 AWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAk7VyZWx1X2luX2JvdGhfYnJhbmNoZXPZ
 O0JvdGggYnJhbmNoZXMgdXNlIFJlTFU7IG9uZSBvZiB0aGVtIHNob3VsZCB1c2UgdGhlIHNpZ21vaWQugq9maXh0dXJlX3Np
 Z21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+s
 v0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cS
 AWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSxxoB
 ZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76
 Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOX
 Fu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTsHJlbHVfbm90X2FwcGxpZWTZRldpdGggUmVMVSB0aGUgcmVzdWx0
 IGlzIFogaXRzZWxmOiB0aGUgYWN0aXZhdGlvbiBpcyBub3QgYXBwbGllZCB0aGVyZS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFs
 dWWSxxoBZAIAAAABAAAAAqSRnA87Ae8/1f2MXasxvD+Sk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx
 7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAA
 AfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCsZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAAC
 oVwtJv6CC0BfKrklD7cAwJKTxzoBZAIAAAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8C
 mt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAA
 AAEAAAACoVwtJv6CC0BfKrklD7cAwJOzcmVsdV9vZl9idWlsdGluX21heNl7UHl0aG9uJ3Mgb3duIG1heCBhbmQgaWYgdGFr
 ZSBvbmUgbnVtYmVyIG9yIG9uZSB0cnV0aCB2YWx1ZSwgbm90IGEgd2hvbGUgYXJyYXk7IG5wLm1heGltdW0gYW5kIG5wLndo
 ZXJlIHdvcmsgZW50cnkgYnkgZW50cnkugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9
 jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIB
 ZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m
 /oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZamcmFpc2VkqlZhbHVlRXJyb3LZW1RoZSB0cnV0aCB2YWx1ZSBvZiBhbiBhcnJh
 eSB3aXRoIG1vcmUgdGhhbiBvbmUgZWxlbWVudCBpcyBhbWJpZ3VvdXMuIFVzZSBhLmFueSgpIG9yIGEuYWxsKCmgkJCTv3Jl
 c3VsdF9vZl90aGVfbGluZWFyX3N0ZXBfdHdpY2XZQkJvdGggcGFydHMgb2YgdGhlIGNhY2hlIGFyZSBaOyB0aGUgZmlyc3Qg
 cGFydCBpcyB0aGUgbGluZWFyIGNhY2hlLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V
 /YxdqzG8P5LHGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwMcaAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDArGZpeHR1
 cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACSxxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3
 AMDHGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJO1c2lnbW9pZF9hcHBsaWVkX3R3aWNlvVRoZSBzaWdtb2lkIGlzIGFw
 cGxpZWQgdHdpY2Uugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAIF/SD7YTLnPyPYBBBT4eA/kpPHOgFk
 AgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3
 DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDA
 rGZpeHR1cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACSk8c6AWQCAAAAAwAAAAJ+TT0bKaza
 vzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/vo
 S05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCT2SBzaWdtb2lkX2FwcGxp
 ZWRfdHdpY2VfYW5kX2NhY2hlZNlLVGhlIHNpZ21vaWQgaXMgYXBwbGllZCB0d2ljZSwgYW5kIHRoZSBzZWNvbmQgdGltZSBp
 dHMgb3duIHJlc3VsdCBpcyBjYWNoZWQugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAIF/SD7YTLnPyPY
 BBBT4eA/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIB
 ZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKkkZwP
 OwHvP9X9jF2rMbw/rGZpeHR1cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAqFcLSb+ggtAAAAAAAAAAACSk8c6AWQCAAAA
 AwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX
 4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTrXNp
 Z21vaWRfZmFsbHPZSVRoZSBzaWdtb2lkIGZhbGxzIHdoZXJlIGl0IHNob3VsZCByaXNlOiBsb29rIGF0IHRoZSBzaWduIG9m
 IHRoZSBleHBvbmVudC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAn/4bQye2J8/RWBOlMp57D+Sk8c6
 AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAAD
 ubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3
 AMCsZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwtJv6CC0AAAAAAAAAAAJKTxzoBZAIAAAADAAAAAn5NPRsp
 rNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz7PO/
 ++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJO4c2lnbW9pZF9pbl9i
 b3RoX2JyYW5jaGVz2TtCb3RoIGJyYW5jaGVzIHVzZSB0aGUgc2lnbW9pZDsgb25lIG9mIHRoZW0gc2hvdWxkIHVzZSBSZUxV
 LoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACpJGcDzsB7z/V/YxdqzG8P5KTxzoBZAIAAAADAAAAAn5N
 PRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz
 7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwKxmaXh0dXJlX3Jl
 bHWSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0Pp
 hfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQC
 AAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAk7NzaWdtb2lkX25vdF9hcHBsaWVk2U1XaXRo
 IHRoZSBzaWdtb2lkIHRoZSByZXN1bHQgaXMgWiBpdHNlbGY6IHRoZSBhY3RpdmF0aW9uIGlzIG5vdCBhcHBsaWVkIHRoZXJl
 LoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJKTxzoBZAIAAAADAAAAAn5N
 PRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7FmhfgPz45YTOz
 7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwKxmaXh0dXJlX3Jl
 bHWSpXZhbHVlkscaAWQCAAAAAQAAAAKhXC0m/oILQAAAAAAAAAAAkpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0Pp
 hfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQC
 AAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oILQF8quSUPtwDAk7tzaWdtb2lkX3dpdGhvdXRfcGFyZW50aGVz
 ZXPZXkluIHRoZSBzaWdtb2lkIHRoZSBkaXZpc2lvbiBlbmRzIGJlZm9yZSB0aGUgcGx1cyBzaWduOiBwdXQgcGFyZW50aGVz
 ZXMgYXJvdW5kIHRoZSBkZW5vbWluYXRvci6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAgRkWzN5g/A/
 pTTIze0oIkCSk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/H
 IgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFc
 LSb+ggtAXyq5JQ+3AMCsZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwtJv6CC0AAAAAAAAAAAJKTxzoBZAIA
 AAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7F
 mhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJOx
 c2xvcGVfZm9yX3NpZ21vaWTZT1RoaXMgaXMgdGhlIGRlcml2YXRpdmUgb2YgdGhlIHNpZ21vaWQ7IGluIHRoZSBmb3J3YXJk
 IHBhc3MgaXRzIHZhbHVlIGlzIG5lZWRlZC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAlOt56cS254/
 qJ4JPsQWuT+Sk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/H
 IgFkAgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFc
 LSb+ggtAXyq5JQ+3AMCsZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwtJv6CC0AAAAAAAAAAAJKTxzoBZAIA
 AAADAAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7F
 mhfgPz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwJOt
 c3RlcF9mb3JfcmVsddlRUmVMVSBnaXZlcyAxIChvciBUcnVlKSB3aGVyZSBaIGlzIHBvc2l0aXZlLCB3aGljaCBpcyBpdHMg
 c2xvcGU7IGl0IGdpdmVzIFogdGhlcmUugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9
 jF2rMbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIB
 ZAIAAAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m
 /oILQF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAgAAAAAAAPA/AAAAAAAAAACSk8c6AWQCAAAA
 AwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX
 4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTrXRh
 bmhfZm9yX3JlbHXZUFRoZSBzZWNvbmQgYWN0aXZhdGlvbiBpcyB0YW5oOyBSZUxVIGtlZXBzIHBvc2l0aXZlIHZhbHVlcyBh
 bmQgdHVybnMgb3RoZXJzIHRvIDAugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlkscaAWQCAAAAAQAAAAKkkZwPOwHvP9X9jF2r
 Mbw/kpPHOgFkAgAAAAMAAAACfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/xyIBZAIA
 AAABAAAAA7m3DsWaF+A/PjlhM7Ps87/76EtOX+3wv8cSAWQCAAAAAQAAAAH8nz0jlxbtv8caAWQCAAAAAQAAAAKhXC0m/oIL
 QF8quSUPtwDArGZpeHR1cmVfcmVsdZKldmFsdWWSxxoBZAIAAAABAAAAAoMomSEj7+8/eUaMlNMI77+Sk8c6AWQCAAAAAwAA
 AAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFkAgAAAAEAAAADubcOxZoX4D8+
 OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+ggtAXyq5JQ+3AMCTsHRhbmhf
 Zm9yX3NpZ21vaWTZUlRoZSBTLXNoYXBlZCBjdXJ2ZSBpcyB0YW5oLCB3aGljaCBnb2VzIGZyb20gLTEgdG8gMTsgdGhlIHNp
 Z21vaWQgZ29lcyBmcm9tIDAgdG8gMS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWSxxoBZAIAAAABAAAAAoMomSEj7+8/eUaM
 lNMI77+Sk8c6AWQCAAAAAwAAAAJ+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r/HIgFk
 AgAAAAEAAAADubcOxZoX4D8+OWEzs+zzv/voS05f7fC/xxIBZAIAAAABAAAAAfyfPSOXFu2/xxoBZAIAAAABAAAAAqFcLSb+
 ggtAXyq5JQ+3AMCsZml4dHVyZV9yZWx1kqV2YWx1ZZLHGgFkAgAAAAEAAAACoVwtJv6CC0AAAAAAAAAAAJKTxzoBZAIAAAAD
 AAAAAn5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv8ciAWQCAAAAAQAAAAO5tw7Fmhfg
 Pz45YTOz7PO/++hLTl/t8L/HEgFkAgAAAAEAAAAB/J89I5cW7b/HGgFkAgAAAAEAAAACoVwtJv6CC0BfKrklD7cAwA==
L_model_forward
 ksUYgMgYfAORladmaXh0dXJlkseqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KWNI3hyz/6ssgoXMXsv7qJGEHt5APA
 WV8XQVs57T8r6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBkyvCBC4z98S+CZFX/Vv8jPWjLGzfM/
 +EruQeVyvD8d2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/hqJXMceqAWQCAAAABAAAAAX9BvgqL7XW
 P1vEbbNeAP0/5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm0KnS8r86aS1PJgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjh
 P82IuoqIxeK/2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+qQhMvT+IGtoX0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rd
 vzTGCIg66s0/omIxxyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig4L/+RSmeAffov9N5ZZBalO4/olcyx2oBZAIAAAADAAAA
 BAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjY
 v5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQKJiMsciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D+iVzPHIgFk
 AgAAAAEAAAADqrYydAsT7j+MabCAQkjbP37+NojSQui/omIzxxIBZAIAAAABAAAAASB9AutwyMS/kqV2YWx1ZZLHKgFkAgAA
 AAEAAAAE6cxvZTUUpD8DBciGRY/mP1L95WKQQsk/opKb/VA1qD/IBHsDk5KTx6oBZAIAAAAFAAAABGGPQ4JD9NO/zkhSCQBU
 5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdBWzntPyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6P/P/anVgg9u/22Mg0twM
 BUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B5XK8Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvDv2xrZvKSS+Q/N7gBw+Lw
 6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9P+QTE/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF5tCp0vK/OmktTyYI+T+m
 Fxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXiv9mt7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UWfqkITL0/iBraF9B7lr96
 7ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurNP8cqAWQCAAAABAAAAAHtAnWyGin2P0sy7PvIoOC//kUpngH36L/TeWWQ
 WpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv64b+hy0ZainMJ
 QAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4ZdDMDpzleX85UO
 QJKTx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKHLRlqKcwlA
 AAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQlobpOxRAAAAAAAAAAAAAAAAAAAAAAOnOV5fzlQ5A
 x2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJij
 fMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo
 4D/HagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ9LdNOQfABckRCVSl+D8SLUKxUVkZQJgGdeeeDAPAj4hupPtyEMCK
 jEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r53cl+WyBAkpPHagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxPwAA
 AAAAAAAABckRCVSl+D8SLUKxUVkZQAAAAAAAAAAAAAAAAAAAAACKjEXNe/ERQJbHH+8KwCRAAAAAAAAAAABXUidHfy76P4r5
 3cl+WyBAxyIBZAIAAAABAAAAA6q2MnQLE+4/jGmwgEJI2z9+/jaI0kLov8cSAWQCAAAAAQAAAAEgfQLrcMjEv8cqAWQCAAAA
 AQAAAAS9P14d1JYJwD5SthGh4Os/l2XWuZly9r9PIzrCigYIwMgRUgOWk65saW5lYXJfZm9yd2FyZJPHqgFkAgAAAAUAAAAE
 YY9DgkP007/OSFIJAFTnP7NyljSN4cs/+rLIKFzF7L+6iRhB7eQDwFlfF0FbOe0/K+k4+XMI8j8//UDSuTn4vwp4XUmJOvo/
 8/9qdWCD27/bYyDS3AwFQBwZMrwgQuM/fEvgmRV/1b/Iz1oyxs3zP/hK7kHlcrw/Hdn9MAeIwD/tlclkGX2zPyFW2U8928O/
 bGtm8pJL5D83uAHD4vDpP8eqAWQCAAAABAAAAAX9BvgqL7XWP1vEbbNeAP0/5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm
 0KnS8r86aS1PJgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjhP82IuoqIxeK/2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+
 qQhMvT+IGtoX0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rdvzTGCIg66s0/xyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig
 4L/+RSmeAffov9N5ZZBalO4/kseKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA
 +2KNsgv64b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/
 j5ata4ZdDMDpzleX85UOQJPHqgFkAgAAAAUAAAAEYY9DgkP007/OSFIJAFTnP7NyljSN4cs/+rLIKFzF7L+6iRhB7eQDwFlf
 F0FbOe0/K+k4+XMI8j8//UDSuTn4vwp4XUmJOvo/8/9qdWCD27/bYyDS3AwFQBwZMrwgQuM/fEvgmRV/1b/Iz1oyxs3zP/hK
 7kHlcrw/Hdn9MAeIwD/tlclkGX2zPyFW2U8928O/bGtm8pJL5D83uAHD4vDpP8eqAWQCAAAABAAAAAX9BvgqL7XWP1vEbbNe
 AP0/5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm0KnS8r86aS1PJgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjhP82IuoqI
 xeK/2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+qQhMvT+IGtoX0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rdvzTGCIg6
 6s0/xyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig4L/+RSmeAffov9N5ZZBalO4/k7lsaW5lYXJfYWN0aXZhdGlvbl9mb3J3
 YXJklMeqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KWNI3hyz/6ssgoXMXsv7qJGEHt5APAWV8XQVs57T8r6Tj5cwjy
 Pz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBkyvCBC4z98S+CZFX/Vv8jPWjLGzfM/+EruQeVyvD8d2f0wB4jA
 P+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/x6oBZAIAAAAEAAAABf0G+CovtdY/W8Rts14A/T/kExP5H7T1v7iK
 uGglrN2/k4qodZBj6j+FBebQqdLyvzppLU8mCPk/phcX6nrO5j+M3RZlOSvHvy7qfZopGOE/zYi6iojF4r/Zre7Fq7X3v39j
 uI6Sbus/dhN17d0t7j/VFn6pCEy9P4ga2hfQe5a/eu4oXGQEAcD8Tm9Kd7Pqv3rQz13jyt2/NMYIiDrqzT/HKgFkAgAAAAQA
 AAAB7QJ1shop9j9LMuz7yKDgv/5FKZ4B9+i/03llkFqU7j+kcmVsdZLHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+
 05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7V
 CvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkCSk8eqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KW
 NI3hyz/6ssgoXMXsv7qJGEHt5APAWV8XQVs57T8r6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBky
 vCBC4z98S+CZFX/Vv8jPWjLGzfM/+EruQeVyvD8d2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/x6oB
 ZAIAAAAEAAAABf0G+CovtdY/W8Rts14A/T/kExP5H7T1v7iKuGglrN2/k4qodZBj6j+FBebQqdLyvzppLU8mCPk/phcX6nrO
 5j+M3RZlOSvHvy7qfZopGOE/zYi6iojF4r/Zre7Fq7X3v39juI6Sbus/dhN17d0t7j/VFn6pCEy9P4ga2hfQe5a/eu4oXGQE
 AcD8Tm9Kd7Pqv3rQz13jyt2/NMYIiDrqzT/HKgFkAgAAAAQAAAAB7QJ1shop9j9LMuz7yKDgv/5FKZ4B9+i/03llkFqU7j/H
 igFkAgAAAAQAAAAErXy6rfnzFMA3y0VFdnEJQFB+05GpE9o/++W3uJMt/r+2tKrwSzAGwPtijbIL+uG/octGWopzCUADExWW
 PL/vvwkrpApzvRBA+d/MuSl7/L/CzSLfN5DCv17VCvR1xQVAwFCWhuk7FEBC1vFDnBv0v4+WrWuGXQzA6c5Xl/OVDkCTrmxp
 bmVhcl9mb3J3YXJkk8eKAWQCAAAABAAAAAQAAAAAAAAAADfLRUV2cQlAUH7TkakT2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAChy0ZainMJQAAAAAAAAAAACSukCnO9EEAAAAAAAAAAAAAAAAAAAAAAXtUK9HXFBUDAUJaG6TsUQAAAAAAAAAAAAAAAAAAA
 AADpzleX85UOQMdqAWQCAAAAAwAAAAQCR2nL5TjAv/n3UI/W5fW/D6vRj+V+8z/57zXbpnDrv3BRgMWR9+G/47t6KUyJ8L9V
 AGx0GvbWP3yYo3zMLfE/ZeW790QI2L+aSd8YFl7ZP/PcOQEtLN6/bffGb1+xAkDHIgFkAgAAAAMAAAABcjZS12gL+D+0RWOK
 AQ7jv14F2oAr6OA/ksdqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554M
 A8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECTx4oBZAIAAAAEAAAABAAAAAAAAAAA
 N8tFRXZxCUBQftORqRPaPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAA
 AAAAAAAAAABe1Qr0dcUFQMBQlobpOxRAAAAAAAAAAAAAAAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQ
 j9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5
 AS0s3r9t98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D+TuWxpbmVhcl9hY3RpdmF0aW9uX2Zv
 cndhcmSUx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKHLRlqK
 cwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQlobpOxRAAAAAAAAAAAAAAAAAAAAAAOnOV5fz
 lQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/
 fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXa
 gCvo4D+kcmVsdZLHagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxPwAAAAAAAAAABckRCVSl+D8SLUKxUVkZQAAAAAAAAAAA
 AAAAAAAAAACKjEXNe/ERQJbHH+8KwCRAAAAAAAAAAABXUidHfy76P4r53cl+WyBAkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3
 y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAA
 AAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP
 1uX1vw+r0Y/lfvM/+e8126Zw679wUYDFkffhv+O7eilMifC/VQBsdBr21j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkB
 LSzev233xm9fsQJAxyIBZAIAAAADAAAAAXI2UtdoC/g/tEVjigEO479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3
 q6NsmPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dS
 J0d/Lvo/ivndyX5bIECTrmxpbmVhcl9mb3J3YXJkk8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJ
 VKX4PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFk
 AgAAAAEAAAADqrYydAsT7j+MabCAQkjbP37+NojSQui/xxIBZAIAAAABAAAAASB9AutwyMS/kscqAWQCAAAAAQAAAAS9P14d
 1JYJwD5SthGh4Os/l2XWuZly9r9PIzrCigYIwJPHagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxPwAAAAAAAAAABckRCVSl
 +D8SLUKxUVkZQAAAAAAAAAAAAAAAAAAAAACKjEXNe/ERQJbHH+8KwCRAAAAAAAAAAABXUidHfy76P4r53cl+WyBAxyIBZAIA
 AAABAAAAA6q2MnQLE+4/jGmwgEJI2z9+/jaI0kLov8cSAWQCAAAAAQAAAAEgfQLrcMjEv5O5bGluZWFyX2FjdGl2YXRpb25f
 Zm9yd2FyZJTHagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxPwAAAAAAAAAABckRCVSl+D8SLUKxUVkZQAAAAAAAAAAAAAAA
 AAAAAACKjEXNe/ERQJbHH+8KwCRAAAAAAAAAAABXUidHfy76P4r53cl+WyBAxyIBZAIAAAABAAAAA6q2MnQLE+4/jGmwgEJI
 2z9+/jaI0kLov8cSAWQCAAAAAQAAAAEgfQLrcMjEv6dzaWdtb2lkkscqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3l
 YpBCyT+ikpv9UDWoP5KTx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAA
 AAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3JflsgQMciAWQCAAAAAQAAAAOqtjJ0CxPu
 P4xpsIBCSNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/HKgFkAgAAAAEAAAAEvT9eHdSWCcA+UrYRoeDrP5dl1rmZ
 cva/TyM6wooGCMCgyHRmA9wAKZPZIWFjdGl2YXRpb25zX29mX3RoZV9sYXllcnNfc3dhcHBlZNlpSGlkZGVuIGxheWVycyBh
 bmQgb3V0cHV0IGxheWVyIGhhdmUgZWFjaCBvdGhlcidzIGFjdGl2YXRpb246IFJlTFUgYmVsb25ncyBpbnNpZGUsIHRoZSBz
 aWdtb2lkIGF0IHRoZSBlbmQugadmaXh0dXJlkqV2YWx1ZZLHKgFkAgAAAAEAAAAEzLsv3VErzj/lC2iLjY+0P8akPKV19KU/
 8YXGDCYSxD/IBHsDk5KTx6oBZAIAAAAFAAAABGGPQ4JD9NO/zkhSCQBU5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdB
 WzntPyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6P/P/anVgg9u/22Mg0twMBUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B
 5XK8Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvDv2xrZvKSS+Q/N7gBw+Lw6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9
 P+QTE/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF5tCp0vK/OmktTyYI+T+mFxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXi
 v9mt7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UWfqkITL0/iBraF9B7lr967ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurN
 P8cqAWQCAAAABAAAAAHtAnWyGin2P0sy7PvIoOC//kUpngH36L/TeWWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2
 cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv64b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83
 kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4ZdDMDpzleX85UOQJKTx4oBZAIAAAAEAAAABOdbIEgDonU/vDiwww65
 7j+oqCoUGjfjP5YdwOIb28A/oRoOF+kWrj8WVsMqpD3XP848Hkdgue4/lR6tZdlP0T/NBCCpK4XvP9k+tNw+eMI/Nepy/gKv
 3T8iXyDdYAbuP1ReeLBEzO8/oZKjD0ZbzD+ywvLkobacP/gfmE7GUO8/x2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8P
 q9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t
 98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEPYAanCNR/D8QPCASw9br
 P3a8H6hi6+Q/10E561S49j+tOlCaK1voPzMP1Gb1hfO/xtGdlJan+7+PCtqkZg7cP2Jm/J7LQQNAzeqLoCpd6D/Mf9KtE/jg
 P8z3J+ZvcQNAkpPHagFkAgAAAAMAAAAEWMOL44VX6z8olIYKOI3mP0OC2jUeDeU/n/7JAlbF6T9ZUWlgqM/lP14wSU/XK80/
 KWUnuBlNwz/Ap0d0sXPjP4kqG4QWW+0/7HpwRhfQ5T/FLwYZRCXkP76C4tlkae0/xyIBZAIAAAABAAAAA6q2MnQLE+4/jGmw
 gEJI2z9+/jaI0kLov8cSAWQCAAAAAQAAAAEgfQLrcMjEv8cqAWQCAAAAAQAAAATMuy/dUSvOP+ULaIuNj7Q/xqQ8pXX0pT/x
 hcYMJhLEP5OvYXBwZW5kX2Fzc2lnbmVk2V5jYWNoZXMgYmVjb21lcyBOb25lOiBhcHBlbmQgY2hhbmdlcyB0aGUgbGlzdCBh
 bmQgcmV0dXJucyBub3RoaW5nLCBzbyBkbyBub3QgYXNzaWduIGl0cyByZXN1bHQugadmaXh0dXJllqZyYWlzZWSuQXR0cmli
 dXRlRXJyb3LZKydOb25lVHlwZScgb2JqZWN0IGhhcyBubyBhdHRyaWJ1dGUgJ2FwcGVuZCegkJCTtGNhY2hlX2FwcGVuZGVk
 X3R3aWNl2SFFdmVyeSBjYWNoZSBpcyBpbiB0aGUgbGlzdCB0d2ljZS6Bp2ZpeHR1cmWSpXZhbHVlkscqAWQCAAAAAQAAAATp
 zG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP8gI9QOWkpPHqgFkAgAAAAUAAAAEYY9DgkP007/OSFIJAFTnP7NyljSN
 4cs/+rLIKFzF7L+6iRhB7eQDwFlfF0FbOe0/K+k4+XMI8j8//UDSuTn4vwp4XUmJOvo/8/9qdWCD27/bYyDS3AwFQBwZMrwg
 QuM/fEvgmRV/1b/Iz1oyxs3zP/hK7kHlcrw/Hdn9MAeIwD/tlclkGX2zPyFW2U8928O/bGtm8pJL5D83uAHD4vDpP8eqAWQC
 AAAABAAAAAX9BvgqL7XWP1vEbbNeAP0/5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm0KnS8r86aS1PJgj5P6YXF+p6zuY/
 jN0WZTkrx78u6n2aKRjhP82IuoqIxeK/2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+qQhMvT+IGtoX0HuWv3ruKFxkBAHA
 /E5vSnez6r960M9d48rdvzTGCIg66s0/xyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig4L/+RSmeAffov9N5ZZBalO4/x4oB
 ZAIAAAAEAAAABK18uq358xTAN8tFRXZxCUBQftORqRPaP/vlt7iTLf6/trSq8EswBsD7Yo2yC/rhv6HLRlqKcwlAAxMVljy/
 778JK6QKc70QQPnfzLkpe/y/ws0i3zeQwr9e1Qr0dcUFQMBQlobpOxRAQtbxQ5wb9L+Plq1rhl0MwOnOV5fzlQ5AkpPHqgFk
 AgAAAAUAAAAEYY9DgkP007/OSFIJAFTnP7NyljSN4cs/+rLIKFzF7L+6iRhB7eQDwFlfF0FbOe0/K+k4+XMI8j8//UDSuTn4
 vwp4XUmJOvo/8/9qdWCD27/bYyDS3AwFQBwZMrwgQuM/fEvgmRV/1b/Iz1oyxs3zP/hK7kHlcrw/Hdn9MAeIwD/tlclkGX2z
 PyFW2U8928O/bGtm8pJL5D83uAHD4vDpP8eqAWQCAAAABAAAAAX9BvgqL7XWP1vEbbNeAP0/5BMT+R+09b+4irhoJazdv5OK
 qHWQY+o/hQXm0KnS8r86aS1PJgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjhP82IuoqIxeK/2a3uxau1979/Y7iOkm7rP3YT
 de3dLe4/1RZ+qQhMvT+IGtoX0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rdvzTGCIg66s0/xyoBZAIAAAAEAAAAAe0CdbIa
 KfY/SzLs+8ig4L/+RSmeAffov9N5ZZBalO4/x4oBZAIAAAAEAAAABK18uq358xTAN8tFRXZxCUBQftORqRPaP/vlt7iTLf6/
 trSq8EswBsD7Yo2yC/rhv6HLRlqKcwlAAxMVljy/778JK6QKc70QQPnfzLkpe/y/ws0i3zeQwr9e1Qr0dcUFQMBQlobpOxRA
 QtbxQ5wb9L+Plq1rhl0MwOnOV5fzlQ5AkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAA
 AAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP1uX1vw+r0Y/lfvM/+e8126Zw679wUYDF
 kffhv+O7eilMifC/VQBsdBr21j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkBLSzev233xm9fsQJAxyIBZAIAAAADAAAA
 AXI2UtdoC/g/tEVjigEO479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxIt
 QrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECSk8eKAWQCAAAA
 BAAAAAQAAAAAAAAAADfLRUV2cQlAUH7TkakT2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChy0ZainMJQAAAAAAAAAAACSuk
 CnO9EEAAAAAAAAAAAAAAAAAAAAAAXtUK9HXFBUDAUJaG6TsUQAAAAAAAAAAAAAAAAAAAAADpzleX85UOQMdqAWQCAAAAAwAA
 AAQCR2nL5TjAv/n3UI/W5fW/D6vRj+V+8z/57zXbpnDrv3BRgMWR9+G/47t6KUyJ8L9VAGx0GvbWP3yYo3zMLfE/ZeW790QI
 2L+aSd8YFl7ZP/PcOQEtLN6/bffGb1+xAkDHIgFkAgAAAAMAAAABcjZS12gL+D+0RWOKAQ7jv14F2oAr6OA/x2oBZAIAAAAD
 AAAABBX2KVydHQJAGTero2yY8T9g0PS3TTkHwAXJEQlUpfg/Ei1CsVFZGUCYBnXnngwDwI+IbqT7chDAioxFzXvxEUCWxx/v
 CsAkQERQWk4sT+W/V1InR38u+j+K+d3JflsgQJKTx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAAAAXJEQlU
 pfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3JflsgQMciAWQC
 AAAAAQAAAAOqtjJ0CxPuP4xpsIBCSNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/HKgFkAgAAAAEAAAAEvT9eHdSW
 CcA+UrYRoeDrP5dl1rmZcva/TyM6wooGCMCSk8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4
 PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFkAgAA
 AAEAAAADqrYydAsT7j+MabCAQkjbP37+NojSQui/xxIBZAIAAAABAAAAASB9AutwyMS/xyoBZAIAAAABAAAABL0/Xh3UlgnA
 PlK2EaHg6z+XZda5mXL2v08jOsKKBgjAk7hjYWNoZXNfYmVmb3JlX3RoZV9yZXN1bHTZQVRoZSB0d28gcmVzdWx0cyBhcmUg
 ZXhjaGFuZ2VkOiBmaXJzdCBBTCwgdGhlbiB0aGUgbGlzdCBvZiBjYWNoZXMugadmaXh0dXJlkqV2YWx1ZZLIBHsDk5KTx6oB
 ZAIAAAAFAAAABGGPQ4JD9NO/zkhSCQBU5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdBWzntPyvpOPlzCPI/P/1A0rk5
 +L8KeF1JiTr6P/P/anVgg9u/22Mg0twMBUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B5XK8Px3Z/TAHiMA/7ZXJZBl9
 sz8hVtlPPdvDv2xrZvKSS+Q/N7gBw+Lw6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9P+QTE/kftPW/uIq4aCWs3b+T
 iqh1kGPqP4UF5tCp0vK/OmktTyYI+T+mFxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXiv9mt7sWrtfe/f2O4jpJu6z92
 E3Xt3S3uP9UWfqkITL0/iBraF9B7lr967ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurNP8cqAWQCAAAABAAAAAHtAnWy
 Gin2P0sy7PvIoOC//kUpngH36L/TeWWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+
 v7a0qvBLMAbA+2KNsgv64b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsU
 QELW8UOcG/S/j5ata4ZdDMDpzleX85UOQJKTx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQlobpOxRA
 AAAAAAAAAAAAAAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGA
 xZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQCAAAAAwAA
 AAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ9LdNOQfABckRCVSl+D8S
 LUKxUVkZQJgGdeeeDAPAj4hupPtyEMCKjEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r53cl+WyBAkpPHagFkAgAA
 AAMAAAAEFfYpXJ0dAkAZN6ujbJjxPwAAAAAAAAAABckRCVSl+D8SLUKxUVkZQAAAAAAAAAAAAAAAAAAAAACKjEXNe/ERQJbH
 H+8KwCRAAAAAAAAAAABXUidHfy76P4r53cl+WyBAxyIBZAIAAAABAAAAA6q2MnQLE+4/jGmwgEJI2z9+/jaI0kLov8cSAWQC
 AAAAAQAAAAEgfQLrcMjEv8cqAWQCAAAAAQAAAAS9P14d1JYJwD5SthGh4Os/l2XWuZly9r9PIzrCigYIwMcqAWQCAAAAAQAA
 AATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP5OwY2FjaGVzX2ZsYXR0ZW5lZNlMVGhlIGNhY2hlcyBhcmUgdGFr
 ZW4gYXBhcnQgYXMgdGhleSBlbnRlciB0aGUgbGlzdDogYXBwZW5kIGVhY2ggYXMgb25lIHRoaW5nLoGnZml4dHVyZZKldmFs
 dWWSxyoBZAIAAAABAAAABOnMb2U1FKQ/AwXIhkWP5j9S/eVikELJP6KSm/1QNag/yAR4A5aTx6oBZAIAAAAFAAAABGGPQ4JD
 9NO/zkhSCQBU5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdBWzntPyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6P/P/anVg
 g9u/22Mg0twMBUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B5XK8Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvDv2xrZvKS
 S+Q/N7gBw+Lw6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9P+QTE/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF5tCp0vK/
 OmktTyYI+T+mFxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXiv9mt7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UWfqkITL0/
 iBraF9B7lr967ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurNP8cqAWQCAAAABAAAAAHtAnWyGin2P0sy7PvIoOC//kUp
 ngH36L/TeWWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv6
 4b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4Zd
 DMDpzleX85UOQJPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 octGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA
 6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP1uX1vw+r0Y/lfvM/+e8126Zw679wUYDFkffhv+O7eilMifC/VQBs
 dBr21j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkBLSzev233xm9fsQJAxyIBZAIAAAADAAAAAXI2UtdoC/g/tEVjigEO
 479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CP
 iG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECTx2oBZAIAAAADAAAABBX2KVydHQJAGTer
 o2yY8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1In
 R38u+j+K+d3JflsgQMciAWQCAAAAAQAAAAOqtjJ0CxPuP4xpsIBCSNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/H
 KgFkAgAAAAEAAAAEvT9eHdSWCcA+UrYRoeDrP5dl1rmZcva/TyM6wooGCMCTt2NhY2hlc19pbl9yZXZlcnNlX29yZGVy2UFU
 aGUgY2FjaGVzIHN0YW5kIGluIHJldmVyc2Ugb3JkZXI6IHRoZSBmaXJzdCBsYXllcidzIGNvbWVzIGZpcnN0LoGnZml4dHVy
 ZZKldmFsdWWSxyoBZAIAAAABAAAABOnMb2U1FKQ/AwXIhkWP5j9S/eVikELJP6KSm/1QNag/yAR7A5OSk8dqAWQCAAAAAwAA
 AAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrA
 JEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFkAgAAAAEAAAADqrYydAsT7j+MabCAQkjbP37+NojSQui/xxIBZAIAAAAB
 AAAAASB9AutwyMS/xyoBZAIAAAABAAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2v08jOsKKBgjAkpPHigFkAgAAAAQAAAAE
 AAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBA
 AAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdp
 y+U4wL/591CP1uX1vw+r0Y/lfvM/+e8126Zw679wUYDFkffhv+O7eilMifC/VQBsdBr21j98mKN8zC3xP2Xlu/dECNi/mknf
 GBZe2T/z3DkBLSzev233xm9fsQJAxyIBZAIAAAADAAAAAXI2UtdoC/g/tEVjigEO479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV
 9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBE
 UFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECSk8eqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KWNI3hyz/6ssgoXMXsv7qJ
 GEHt5APAWV8XQVs57T8r6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBkyvCBC4z98S+CZFX/Vv8jP
 WjLGzfM/+EruQeVyvD8d2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/x6oBZAIAAAAEAAAABf0G+Cov
 tdY/W8Rts14A/T/kExP5H7T1v7iKuGglrN2/k4qodZBj6j+FBebQqdLyvzppLU8mCPk/phcX6nrO5j+M3RZlOSvHvy7qfZop
 GOE/zYi6iojF4r/Zre7Fq7X3v39juI6Sbus/dhN17d0t7j/VFn6pCEy9P4ga2hfQe5a/eu4oXGQEAcD8Tm9Kd7Pqv3rQz13j
 yt2/NMYIiDrqzT/HKgFkAgAAAAQAAAAB7QJ1shop9j9LMuz7yKDgv/5FKZ4B9+i/03llkFqU7j/HigFkAgAAAAQAAAAErXy6
 rfnzFMA3y0VFdnEJQFB+05GpE9o/++W3uJMt/r+2tKrwSzAGwPtijbIL+uG/octGWopzCUADExWWPL/vvwkrpApzvRBA+d/M
 uSl7/L/CzSLfN5DCv17VCvR1xQVAwFCWhuk7FEBC1vFDnBv0v4+WrWuGXQzA6c5Xl/OVDkCTsWNhY2hlc19sZWZ0X2VtcHR5
 2TxUaGUgbGlzdCBvZiBjYWNoZXMgaXMgZW1wdHk6IGFwcGVuZCB0aGUgY2FjaGUgb2YgZWFjaCBsYXllci6Bp2ZpeHR1cmWS
 pXZhbHVlkscqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP9QDkJO+Y2FjaGVzX21hZGVfYW5l
 d19pbl9lYWNoX3JvdW5k2ZxUaGUgbGlzdCBvZiBjYWNoZXMgaXMgbWFkZSBhbmV3IGluIGVhY2ggcm91bmQgb2YgdGhlIGxv
 b3AsIHNvIG9ubHkgdGhlIGxhc3QgaGlkZGVuIGxheWVyJ3MgYW5kIHRoZSBvdXRwdXQgbGF5ZXIncyBjYWNoZXMgYXJlIGlu
 IGl0OiBtYWtlIGl0IGJlZm9yZSB0aGUgbG9vcC6Bp2ZpeHR1cmWSpXZhbHVlkscqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZF
 j+Y/Uv3lYpBCyT+ikpv9UDWoP8gCZQOSkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAA
 AAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP1uX1vw+r0Y/lfvM/+e8126Zw679wUYDF
 kffhv+O7eilMifC/VQBsdBr21j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkBLSzev233xm9fsQJAxyIBZAIAAAADAAAA
 AXI2UtdoC/g/tEVjigEO479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxIt
 QrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECSk8dqAWQCAAAA
 AwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf
 7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFkAgAAAAEAAAADqrYydAsT7j+MabCAQkjbP37+NojSQui/xxIBZAIA
 AAABAAAAASB9AutwyMS/xyoBZAIAAAABAAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2v08jOsKKBgjAk71jYWNoZXNfbWFk
 ZV9pbl90aGVfbG9vcF9hbG9uZdmcVGhlIGxpc3Qgb2YgY2FjaGVzIGlzIG1hZGUgYW5ldyBpbiBlYWNoIHJvdW5kIG9mIHRo
 ZSBsb29wLCBzbyBvbmx5IHRoZSBsYXN0IGhpZGRlbiBsYXllcidzIGFuZCB0aGUgb3V0cHV0IGxheWVyJ3MgY2FjaGVzIGFy
 ZSBpbiBpdDogbWFrZSBpdCBiZWZvcmUgdGhlIGxvb3AugadmaXh0dXJlkqV2YWx1ZZLHKgFkAgAAAAEAAAAE6cxvZTUUpD8D
 BciGRY/mP1L95WKQQsk/opKb/VA1qD/IAmUDkpKTx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQlobp
 OxRAAAAAAAAAAAAAAAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/
 cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQCAAAA
 AwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ9LdNOQfABckRCVSl
 +D8SLUKxUVkZQJgGdeeeDAPAj4hupPtyEMCKjEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r53cl+WyBAkpPHagFk
 AgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxPwAAAAAAAAAABckRCVSl+D8SLUKxUVkZQAAAAAAAAAAAAAAAAAAAAACKjEXNe/ER
 QJbHH+8KwCRAAAAAAAAAAABXUidHfy76P4r53cl+WyBAxyIBZAIAAAABAAAAA6q2MnQLE+4/jGmwgEJI2z9+/jaI0kLov8cS
 AWQCAAAAAQAAAAEgfQLrcMjEv8cqAWQCAAAAAQAAAAS9P14d1JYJwD5SthGh4Os/l2XWuZly9r9PIzrCigYIwJOzY2FjaGVz
 X25vdF9yZXR1cm5lZNk8T25seSBBTCBjb21lcyBiYWNrOyB0aGUgcmVzdWx0IGlzIEFMIGFuZCB0aGUgbGlzdCBvZiBjYWNo
 ZXMugadmaXh0dXJlkqV2YWx1ZccqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP5OyY2FjaGVz
 X292ZXJ3cml0dGVu2ZdUaGUgc2Vjb25kIHJlc3VsdCBpcyB0aGUgY2FjaGUgb2YgdGhlIG91dHB1dCBsYXllciBhbG9uZTog
 ZWFjaCBsYXllcidzIGNhY2hlIGlzIGFwcGVuZGVkIHRvIHRoZSBsaXN0IGNhY2hlcywgYW5kIHRoZSBsaXN0IGlzIHJldHVy
 bmVkLCBub3Qgb3ZlcndyaXR0ZW4ugadmaXh0dXJlkqV2YWx1ZZLHKgFkAgAAAAEAAAAE6cxvZTUUpD8DBciGRY/mP1L95WKQ
 Qsk/opKb/VA1qD+Sk8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAA
 AAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFkAgAAAAEAAAADqrYydAsT7j+M
 abCAQkjbP37+NojSQui/xxIBZAIAAAABAAAAASB9AutwyMS/xyoBZAIAAAABAAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2
 v08jOsKKBgjAk7VmaXJzdF9iaWFzX2V2ZXJ5d2hlcmXZMEV2ZXJ5IGxheWVyIHVzZXMgYjE7IGVhY2ggaGFzIGEgYmlhcyBv
 ZiBpdHMgb3duLoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZQW9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3Qg
 dG9nZXRoZXIgd2l0aCBzaGFwZXMgKDMsNCkgKDQsMSkguWxpbmVhcl9hY3RpdmF0aW9uX2ZvcndhcmSUpig0LCA0KaYoMywg
 NCmmKDQsIDEppidyZWx1J5CTu2ZpcnN0X2xheWVyX3NraXBwZWRfZm9yd2FyZNk2VGhlIGZpcnN0IGxheWVyIGlzIHNraXBw
 ZWQ6IGxheWVycyBhcmUgY291bnRlZCBmcm9tIDEugadmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1
 dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVy
 ZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDUgaXMgZGlmZmVyZW50IGZyb20gNCm5bGluZWFyX2FjdGl2YXRpb25f
 Zm9yd2FyZJSmKDUsIDQppigzLCA0KaYoMywgMSmmJ3JlbHUnkJO4Zmlyc3Rfd2VpZ2h0c19ldmVyeXdoZXJl2TtFdmVyeSBs
 YXllciB1c2VzIFcxIGFuZCBiMTsgZWFjaCBoYXMgcGFyYW1ldGVycyBvZiBpdHMgb3duLoGnZml4dHVyZZamcmFpc2VkqlZh
 bHVlRXJyb3LZiW1hdG11bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAw
 LCB3aXRoIGd1ZnVuYyBzaWduYXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSA0IGlzIGRpZmZlcmVudCBmcm9t
 IDUpuWxpbmVhcl9hY3RpdmF0aW9uX2ZvcndhcmSUpig0LCA0KaYoNCwgNSmmKDQsIDEppidyZWx1J5CTtWhpZGRlbl9jYWNo
 ZXNfbWlzc2luZ9lJT25seSB0aGUgb3V0cHV0IGxheWVyJ3MgY2FjaGUgaXMgaW4gdGhlIGxpc3Q6IGFwcGVuZCBvbmUgZm9y
 IGV2ZXJ5IGxheWVyLoGnZml4dHVyZZKldmFsdWWSxyoBZAIAAAABAAAABOnMb2U1FKQ/AwXIhkWP5j9S/eVikELJP6KSm/1Q
 Nag/x9cDkZKTx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAA
 AAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3JflsgQMciAWQCAAAAAQAAAAOqtjJ0CxPuP4xpsIBC
 SNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/HKgFkAgAAAAEAAAAEvT9eHdSWCcA+UrYRoeDrP5dl1rmZcva/TyM6
 wooGCMCTuGhpZGRlbl9sYXllcnNfZmVkX3dpdGhfeNlORWFjaCBoaWRkZW4gbGF5ZXIgaXMgZmVkIHdpdGggWDsgaXQgc2hv
 dWxkIGdldCB0aGUgb3V0cHV0IG9mIHRoZSBsYXllciBiZWZvcmUugadmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0
 bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5j
 IHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDUgaXMgZGlmZmVyZW50IGZyb20gNCm5bGluZWFyX2Fj
 dGl2YXRpb25fZm9yd2FyZJSmKDUsIDQppigzLCA0KaYoMywgMSmmJ3JlbHUnkJO2aGlkZGVuX291dHB1dF9yZXR1cm5lZNlk
 VGhlIGZpcnN0IHJlc3VsdCBpcyB0aGUgb3V0cHV0IG9mIHRoZSBsYXN0IGhpZGRlbiBsYXllcjsgaXQgc2hvdWxkIGJlIHRo
 ZSBvdXRwdXQgb2YgdGhlIG5ldHdvcmssIEFMLoGnZml4dHVyZZKldmFsdWWSx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY
 8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u
 +j+K+d3JflsgQMgEewOTkpPHqgFkAgAAAAUAAAAEYY9DgkP007/OSFIJAFTnP7NyljSN4cs/+rLIKFzF7L+6iRhB7eQDwFlf
 F0FbOe0/K+k4+XMI8j8//UDSuTn4vwp4XUmJOvo/8/9qdWCD27/bYyDS3AwFQBwZMrwgQuM/fEvgmRV/1b/Iz1oyxs3zP/hK
 7kHlcrw/Hdn9MAeIwD/tlclkGX2zPyFW2U8928O/bGtm8pJL5D83uAHD4vDpP8eqAWQCAAAABAAAAAX9BvgqL7XWP1vEbbNe
 AP0/5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm0KnS8r86aS1PJgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjhP82IuoqI
 xeK/2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+qQhMvT+IGtoX0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rdvzTGCIg6
 6s0/xyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig4L/+RSmeAffov9N5ZZBalO4/x4oBZAIAAAAEAAAABK18uq358xTAN8tF
 RXZxCUBQftORqRPaP/vlt7iTLf6/trSq8EswBsD7Yo2yC/rhv6HLRlqKcwlAAxMVljy/778JK6QKc70QQPnfzLkpe/y/ws0i
 3zeQwr9e1Qr0dcUFQMBQlobpOxRAQtbxQ5wb9L+Plq1rhl0MwOnOV5fzlQ5AkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VF
 dnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAA
 AAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP1uX1
 vw+r0Y/lfvM/+e8126Zw679wUYDFkffhv+O7eilMifC/VQBsdBr21j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkBLSze
 v233xm9fsQJAxyIBZAIAAAADAAAAAXI2UtdoC/g/tEVjigEO479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6Ns
 mPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/
 Lvo/ivndyX5bIECSk8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAA
 AAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFkAgAAAAEAAAADqrYydAsT7j+M
 abCAQkjbP37+NojSQui/xxIBZAIAAAABAAAAASB9AutwyMS/xyoBZAIAAAABAAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2
 v08jOsKKBgjAk7JsYXN0X2NhY2hlX21pc3NpbmfZOlRoZSBjYWNoZSBvZiB0aGUgb3V0cHV0IGxheWVyIGlzIG5vdCBhcHBl
 bmRlZCB0byB0aGUgbGlzdC6Bp2ZpeHR1cmWSpXZhbHVlkscqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+i
 kpv9UDWoP8gDpQOSkpPHqgFkAgAAAAUAAAAEYY9DgkP007/OSFIJAFTnP7NyljSN4cs/+rLIKFzF7L+6iRhB7eQDwFlfF0Fb
 Oe0/K+k4+XMI8j8//UDSuTn4vwp4XUmJOvo/8/9qdWCD27/bYyDS3AwFQBwZMrwgQuM/fEvgmRV/1b/Iz1oyxs3zP/hK7kHl
 crw/Hdn9MAeIwD/tlclkGX2zPyFW2U8928O/bGtm8pJL5D83uAHD4vDpP8eqAWQCAAAABAAAAAX9BvgqL7XWP1vEbbNeAP0/
 5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm0KnS8r86aS1PJgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjhP82IuoqIxeK/
 2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+qQhMvT+IGtoX0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rdvzTGCIg66s0/
 xyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig4L/+RSmeAffov9N5ZZBalO4/x4oBZAIAAAAEAAAABK18uq358xTAN8tFRXZx
 CUBQftORqRPaP/vlt7iTLf6/trSq8EswBsD7Yo2yC/rhv6HLRlqKcwlAAxMVljy/778JK6QKc70QQPnfzLkpe/y/ws0i3zeQ
 wr9e1Qr0dcUFQMBQlobpOxRAQtbxQ5wb9L+Plq1rhl0MwOnOV5fzlQ5AkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJ
 QFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAA
 AF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP1uX1vw+r
 0Y/lfvM/+e8126Zw679wUYDFkffhv+O7eilMifC/VQBsdBr21j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkBLSzev233
 xm9fsQJAxyIBZAIAAAADAAAAAXI2UtdoC/g/tEVjigEO479eBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/
 YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/
 ivndyX5bIECTuWxhc3RfaGlkZGVuX2xheWVyX3NraXBwZWTZVlRoZSBsYXN0IGhpZGRlbiBsYXllciBpcyBza2lwcGVkOiB0
 aGUgbG9vcCBvdmVyIHRoZSBoaWRkZW4gbGF5ZXJzIGVuZHMgYXQgbGF5ZXIgTCAtIDEugadmaXh0dXJllqZyYWlzZWSqVmFs
 dWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9uIDAs
 IHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDQgaXMgZGlmZmVyZW50IGZyb20g
 Mym5bGluZWFyX2FjdGl2YXRpb25fZm9yd2FyZJSmKDQsIDQppigxLCAzKaYoMSwgMSmpJ3NpZ21vaWQnkJOxbGF5ZXJzX2Zl
 ZF93aXRoX3jZQkVhY2ggbGF5ZXIgaXMgZmVkIHdpdGggWDsgaXQgc2hvdWxkIGdldCB0aGUgbGF5ZXIgYmVmb3JlJ3Mgb3V0
 cHV0LoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNo
 IGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWduYXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAo
 c2l6ZSA1IGlzIGRpZmZlcmVudCBmcm9tIDQpuWxpbmVhcl9hY3RpdmF0aW9uX2ZvcndhcmSUpig1LCA0KaYoMywgNCmmKDMs
 IDEppidyZWx1J5CTsWxheWVyc19ub3RfaGFsdmVk2ZpJdCBhc2tzIGZvciBhIGxheWVyIHRoYXQgaXMgbm90IHRoZXJlOiBw
 YXJhbWV0ZXJzIGhvbGRzIHR3byBlbnRyaWVzIGZvciBlYWNoIGxheWVyLCBzbyB0aGUgbnVtYmVyIG9mIGxheWVycyBMIGlz
 IGhhbGYgaXRzIGxlbmd0aCwgYW5kIHRoZSBsYXN0IGxheWVyIGlzIEwugadmaXh0dXJllqZyYWlzZWSoS2V5RXJyb3KkJ1c0
 J6CQkJO+bG9vcF9pbmNsdWRlc190aGVfb3V0cHV0X2xheWVy2X5UaGUgbG9vcCBvdmVyIHRoZSBoaWRkZW4gbGF5ZXJzIGlu
 Y2x1ZGVzIHRoZSBvdXRwdXQgbGF5ZXIsIHdoaWNoIGlzIHRoZW4gY29tcHV0ZWQgYSBzZWNvbmQgdGltZTogdGhlIGxvb3Ag
 ZW5kcyBhdCBsYXllciBMIC0gMS6Bp2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2YltYXRtdWw6IElucHV0IG9wZXJhbmQg
 MSBoYXMgYSBtaXNtYXRjaCBpbiBpdHMgY29yZSBkaW1lbnNpb24gMCwgd2l0aCBndWZ1bmMgc2lnbmF0dXJlIChuPyxrKSwo
 ayxtPyktPihuPyxtPykgKHNpemUgMSBpcyBkaWZmZXJlbnQgZnJvbSAzKblsaW5lYXJfYWN0aXZhdGlvbl9mb3J3YXJklKYo
 MSwgNCmmKDEsIDMppigxLCAxKaknc2lnbW9pZCeQk7Nsb29wX3J1bnNfYmFja3dhcmRz2VFUaGUgbG9vcCBzdGFydHMgYXQg
 dGhlIGxhc3QgbGF5ZXI7IHRoZSBmb3J3YXJkIHBhc3MgZ29lcyBmcm9tIGxheWVyIDEgdG8gbGF5ZXIgTC6Bp2ZpeHR1cmWW
 pnJhaXNlZKpWYWx1ZUVycm9y2YltYXRtdWw6IElucHV0IG9wZXJhbmQgMSBoYXMgYSBtaXNtYXRjaCBpbiBpdHMgY29yZSBk
 aW1lbnNpb24gMCwgd2l0aCBndWZ1bmMgc2lnbmF0dXJlIChuPyxrKSwoayxtPyktPihuPyxtPykgKHNpemUgNSBpcyBkaWZm
 ZXJlbnQgZnJvbSAzKblsaW5lYXJfYWN0aXZhdGlvbl9mb3J3YXJklKYoNSwgNCmmKDEsIDMppigxLCAxKaknc2lnbW9pZCeQ
 k7Zvbmx5X2FjdGl2YXRpb25fY2FjaGVz2VBUaGUgbGlzdCBob2xkcyB0aGUgYWN0aXZhdGlvbiBjYWNoZXMgb25seTsgYXBw
 ZW5kIHRoZSB3aG9sZSBjYWNoZSBvZiBlYWNoIGxheWVyLoGnZml4dHVyZZKldmFsdWWSxyoBZAIAAAABAAAABOnMb2U1FKQ/
 AwXIhkWP5j9S/eVikELJP6KSm/1QNag/yAEoA5PHigFkAgAAAAQAAAAErXy6rfnzFMA3y0VFdnEJQFB+05GpE9o/++W3uJMt
 /r+2tKrwSzAGwPtijbIL+uG/octGWopzCUADExWWPL/vvwkrpApzvRBA+d/MuSl7/L/CzSLfN5DCv17VCvR1xQVAwFCWhuk7
 FEBC1vFDnBv0v4+WrWuGXQzA6c5Xl/OVDkDHagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ9LdNOQfABckRCVSl+D8S
 LUKxUVkZQJgGdeeeDAPAj4hupPtyEMCKjEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r53cl+WyBAxyoBZAIAAAAB
 AAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2v08jOsKKBgjAk7Jvbmx5X2xpbmVhcl9jYWNoZXPZTFRoZSBsaXN0IGhvbGRz
 IHRoZSBsaW5lYXIgY2FjaGVzIG9ubHk7IGFwcGVuZCB0aGUgd2hvbGUgY2FjaGUgb2YgZWFjaCBsYXllci6Bp2ZpeHR1cmWS
 pXZhbHVlkscqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP8gDUQOTk8eqAWQCAAAABQAAAARh
 j0OCQ/TTv85IUgkAVOc/s3KWNI3hyz/6ssgoXMXsv7qJGEHt5APAWV8XQVs57T8r6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z
 /2p1YIPbv9tjINLcDAVAHBkyvCBC4z98S+CZFX/Vv8jPWjLGzfM/+EruQeVyvD8d2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79s
 a2bykkvkPze4AcPi8Ok/x6oBZAIAAAAEAAAABf0G+CovtdY/W8Rts14A/T/kExP5H7T1v7iKuGglrN2/k4qodZBj6j+FBebQ
 qdLyvzppLU8mCPk/phcX6nrO5j+M3RZlOSvHvy7qfZopGOE/zYi6iojF4r/Zre7Fq7X3v39juI6Sbus/dhN17d0t7j/VFn6p
 CEy9P4ga2hfQe5a/eu4oXGQEAcD8Tm9Kd7Pqv3rQz13jyt2/NMYIiDrqzT/HKgFkAgAAAAQAAAAB7QJ1shop9j9LMuz7yKDg
 v/5FKZ4B9+i/03llkFqU7j+Tx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQlobpOxRAAAAAAAAAAAAA
 AAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3op
 TInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4
 P7RFY4oBDuO/XgXagCvo4D+Tx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAA
 AAAAAAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3JflsgQMciAWQCAAAAAQAAAAOqtjJ0
 CxPuP4xpsIBCSNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL+T2SVvdXRwdXRfbGF5ZXJfZmVkX3dpdGhfYW5fb2xk
 ZXJfb3V0cHV02WhUaGUgb3V0cHV0IGxheWVyIGlzIGZlZCB3aXRoIHRoZSBpbnB1dCBvZiB0aGUgbGFzdCBoaWRkZW4gbGF5
 ZXI7IGl0IHNob3VsZCBnZXQgdGhlIG91dHB1dCBvZiB0aGF0IGxheWVyLoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZ
 iW1hdG11bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1
 ZnVuYyBzaWduYXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSA0IGlzIGRpZmZlcmVudCBmcm9tIDMpuWxpbmVh
 cl9hY3RpdmF0aW9uX2ZvcndhcmSUpig0LCA0KaYoMSwgMymmKDEsIDEpqSdzaWdtb2lkJ5CTt291dHB1dF9sYXllcl9mZWRf
 d2l0aF942U1UaGUgb3V0cHV0IGxheWVyIGlzIGZlZCB3aXRoIFg7IGl0IHNob3VsZCBnZXQgdGhlIG91dHB1dCBvZiB0aGUg
 bGF5ZXIgYmVmb3JlLoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBh
 IG1pc21hdGNoIGluIGl0cyBjb3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWduYXR1cmUgKG4/LGspLChrLG0/KS0+
 KG4/LG0/KSAoc2l6ZSA1IGlzIGRpZmZlcmVudCBmcm9tIDMpuWxpbmVhcl9hY3RpdmF0aW9uX2ZvcndhcmSUpig1LCA0KaYo
 MSwgMymmKDEsIDEpqSdzaWdtb2lkJ5CTtG91dHB1dF9sYXllcl9taXNzaW5n2WBUaGUgb3V0cHV0IGxheWVyIGlzIG5ldmVy
 IGNvbXB1dGVkOiB0aGUgbG9vcCBjb3ZlcnMgdGhlIGhpZGRlbiBsYXllcnMsIG9uZSBtb3JlIHN0ZXAgZm9sbG93cyBpdC6B
 p2ZpeHR1cmWSpXZhbHVlksdqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAA
 AAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDIA6UDkpKTx6oBZAIAAAAFAAAA
 BGGPQ4JD9NO/zkhSCQBU5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdBWzntPyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6
 P/P/anVgg9u/22Mg0twMBUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B5XK8Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvD
 v2xrZvKSS+Q/N7gBw+Lw6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9P+QTE/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF
 5tCp0vK/OmktTyYI+T+mFxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXiv9mt7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UW
 fqkITL0/iBraF9B7lr967ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurNP8cqAWQCAAAABAAAAAHtAnWyGin2P0sy7PvI
 oOC//kUpngH36L/TeWWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA
 +2KNsgv64b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/
 j5ata4ZdDMDpzleX85UOQJKTx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQlobpOxRAAAAAAAAAAAAA
 AAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3op
 TInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4
 P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ9LdNOQfABckRCVSl+D8SLUKxUVkZQJgG
 deeeDAPAj4hupPtyEMCKjEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r53cl+WyBAk9kgb3V0cHV0X2xheWVyX3dp
 dGhfaGlkZGVuX3dlaWdodHPZXFRoZSBvdXRwdXQgbGF5ZXIgdXNlcyB0aGUgcGFyYW1ldGVycyBvZiB0aGUgbGFzdCBoaWRk
 ZW4gbGF5ZXI6IGl0cyBvd24gYXJlIHRob3NlIG9mIGxheWVyIEwugadmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0
 bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5j
 IHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDMgaXMgZGlmZmVyZW50IGZyb20gNCm5bGluZWFyX2Fj
 dGl2YXRpb25fZm9yd2FyZJSmKDMsIDQppigzLCA0KaYoMywgMSmpJ3NpZ21vaWQnkJOwb3V0cHV0c19hcHBlbmRlZNlJVGhl
 IGxpc3QgaG9sZHMgdGhlIG91dHB1dHMgb2YgdGhlIGxheWVyczsgYXBwZW5kIHRoZSBjYWNoZSBvZiBlYWNoIGxheWVyLoGn
 Zml4dHVyZZKldmFsdWWSxyoBZAIAAAABAAAABOnMb2U1FKQ/AwXIhkWP5j9S/eVikELJP6KSm/1QNag/yAEoA5PHigFkAgAA
 AAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkr
 pApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMA
 AAAEFfYpXJ0dAkAZN6ujbJjxPwAAAAAAAAAABckRCVSl+D8SLUKxUVkZQAAAAAAAAAAAAAAAAAAAAACKjEXNe/ERQJbHH+8K
 wCRAAAAAAAAAAABXUidHfy76P4r53cl+WyBAxyoBZAIAAAABAAAABOnMb2U1FKQ/AwXIhkWP5j9S/eVikELJP6KSm/1QNag/
 k9kgb3V0cHV0c19hcHBlbmRlZF93aXRoX3RoZV9jYWNoZXPZTUVhY2ggZW50cnkgb2YgdGhlIGxpc3QgaXMgYSBwYWlyIG9m
 IG91dHB1dCBhbmQgY2FjaGU7IGFwcGVuZCB0aGUgY2FjaGUgYWxvbmUugadmaXh0dXJlkqV2YWx1ZZLHKgFkAgAAAAEAAAAE
 6cxvZTUUpD8DBciGRY/mP1L95WKQQsk/opKb/VA1qD/IBaUDk5LHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05Gp
 E9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1
 xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkCSk8eqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KWNI3h
 yz/6ssgoXMXsv7qJGEHt5APAWV8XQVs57T8r6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBkyvCBC
 4z98S+CZFX/Vv8jPWjLGzfM/+EruQeVyvD8d2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/x6oBZAIA
 AAAEAAAABf0G+CovtdY/W8Rts14A/T/kExP5H7T1v7iKuGglrN2/k4qodZBj6j+FBebQqdLyvzppLU8mCPk/phcX6nrO5j+M
 3RZlOSvHvy7qfZopGOE/zYi6iojF4r/Zre7Fq7X3v39juI6Sbus/dhN17d0t7j/VFn6pCEy9P4ga2hfQe5a/eu4oXGQEAcD8
 Tm9Kd7Pqv3rQz13jyt2/NMYIiDrqzT/HKgFkAgAAAAQAAAAB7QJ1shop9j9LMuz7yKDgv/5FKZ4B9+i/03llkFqU7j/HigFk
 AgAAAAQAAAAErXy6rfnzFMA3y0VFdnEJQFB+05GpE9o/++W3uJMt/r+2tKrwSzAGwPtijbIL+uG/octGWopzCUADExWWPL/v
 vwkrpApzvRBA+d/MuSl7/L/CzSLfN5DCv17VCvR1xQVAwFCWhuk7FEBC1vFDnBv0v4+WrWuGXQzA6c5Xl/OVDkCSx2oBZAIA
 AAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAAAAAAioxFzXvxEUCW
 xx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3JflsgQJKTx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQftORqRPaPwAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe1Qr0dcUFQMBQ
 lobpOxRAAAAAAAAAAAAAAAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP5X7zP/nvNdum
 cOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98ZvX7ECQMciAWQC
 AAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ9LdNOQfABckR
 CVSl+D8SLUKxUVkZQJgGdeeeDAPAj4hupPtyEMCKjEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r53cl+WyBAkscq
 AWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP5KTx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY
 8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u
 +j+K+d3JflsgQMciAWQCAAAAAQAAAAOqtjJ0CxPuP4xpsIBCSNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/HKgFk
 AgAAAAEAAAAEvT9eHdSWCcA+UrYRoeDrP5dl1rmZcva/TyM6wooGCMCTvHBhcmFtZXRlcnNfY291bnRlZF9mcm9tX3plcm/Z
 TVRoZSBrZXlzIGFyZSBjb3VudGVkIGZyb20gMDogdGhlIHBhcmFtZXRlcnMgb2YgdGhlIGZpcnN0IGxheWVyIGFyZSBXMSBh
 bmQgYjEugadmaXh0dXJllqZyYWlzZWSoS2V5RXJyb3KkJ1cwJ6CQkJO6cGFyYW1ldGVyc193aXRob3V0X251bWJlcnPZUVRo
 ZSBrZXlzIGhhdmUgbm8gbnVtYmVyOiB0aGUgcGFyYW1ldGVycyBvZiBsYXllciBsIGFyZSBXIGFuZCBiIHdpdGggdGhlIG51
 bWJlciBsLoGnZml4dHVyZZamcmFpc2VkqEtleUVycm9yoydXJ6CQkJO0cmVsdV9pbl9vdXRwdXRfbGF5ZXLZXVRoZSBvdXRw
 dXQgbGF5ZXIgdXNlcyBSZUxVOyBpdCBzaG91bGQgdXNlIHRoZSBzaWdtb2lkLCBwYXNzZWQgYXMgYSB0ZXh0IGluIHF1b3Rl
 czogInNpZ21vaWQiLoGnZml4dHVyZZKldmFsdWWSxyoBZAIAAAABAAAABAAAAAAAAAAAPlK2EaHg6z8AAAAAAAAAAAAAAAAA
 AAAAyAR7A5OSk8eqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KWNI3hyz/6ssgoXMXsv7qJGEHt5APAWV8XQVs57T8r
 6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBkyvCBC4z98S+CZFX/Vv8jPWjLGzfM/+EruQeVyvD8d
 2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/x6oBZAIAAAAEAAAABf0G+CovtdY/W8Rts14A/T/kExP5
 H7T1v7iKuGglrN2/k4qodZBj6j+FBebQqdLyvzppLU8mCPk/phcX6nrO5j+M3RZlOSvHvy7qfZopGOE/zYi6iojF4r/Zre7F
 q7X3v39juI6Sbus/dhN17d0t7j/VFn6pCEy9P4ga2hfQe5a/eu4oXGQEAcD8Tm9Kd7Pqv3rQz13jyt2/NMYIiDrqzT/HKgFk
 AgAAAAQAAAAB7QJ1shop9j9LMuz7yKDgv/5FKZ4B9+i/03llkFqU7j/HigFkAgAAAAQAAAAErXy6rfnzFMA3y0VFdnEJQFB+
 05GpE9o/++W3uJMt/r+2tKrwSzAGwPtijbIL+uG/octGWopzCUADExWWPL/vvwkrpApzvRBA+d/MuSl7/L/CzSLfN5DCv17V
 CvR1xQVAwFCWhuk7FEBC1vFDnBv0v4+WrWuGXQzA6c5Xl/OVDkCSk8eKAWQCAAAABAAAAAQAAAAAAAAAADfLRUV2cQlAUH7T
 kakT2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChy0ZainMJQAAAAAAAAAAACSukCnO9EEAAAAAAAAAAAAAAAAAAAAAAXtUK
 9HXFBUDAUJaG6TsUQAAAAAAAAAAAAAAAAAAAAADpzleX85UOQMdqAWQCAAAAAwAAAAQCR2nL5TjAv/n3UI/W5fW/D6vRj+V+
 8z/57zXbpnDrv3BRgMWR9+G/47t6KUyJ8L9VAGx0GvbWP3yYo3zMLfE/ZeW790QI2L+aSd8YFl7ZP/PcOQEtLN6/bffGb1+x
 AkDHIgFkAgAAAAMAAAABcjZS12gL+D+0RWOKAQ7jv14F2oAr6OA/x2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T9g0PS3
 TTkHwAXJEQlUpfg/Ei1CsVFZGUCYBnXnngwDwI+IbqT7chDAioxFzXvxEUCWxx/vCsAkQERQWk4sT+W/V1InR38u+j+K+d3J
 flsgQJKTx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAAAAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAA
 AAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3JflsgQMciAWQCAAAAAQAAAAOqtjJ0CxPuP4xpsIBCSNs/
 fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/HKgFkAgAAAAEAAAAEvT9eHdSWCcA+UrYRoeDrP5dl1rmZcva/TyM6wooG
 CMCTvHJlbHVfaW5fdGhlX2ZpcnN0X2xheWVyX29ubHnZNU9ubHkgdGhlIGZpcnN0IGxheWVyIHVzZXMgUmVMVTsgYWxsIGhp
 ZGRlbiBsYXllcnMgZG8ugadmaXh0dXJlkqV2YWx1ZZLHKgFkAgAAAAEAAAAEhfbli0zS4j/LOysHs4ziP9RN432xp9Q/ZPdC
 XQ0w4j/IBHsDk5KTx6oBZAIAAAAFAAAABGGPQ4JD9NO/zkhSCQBU5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdBWznt
 PyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6P/P/anVgg9u/22Mg0twMBUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B5XK8
 Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvDv2xrZvKSS+Q/N7gBw+Lw6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9P+QT
 E/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF5tCp0vK/OmktTyYI+T+mFxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXiv9mt
 7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UWfqkITL0/iBraF9B7lr967ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurNP8cq
 AWQCAAAABAAAAAHtAnWyGin2P0sy7PvIoOC//kUpngH36L/TeWWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlA
 UH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv64b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/
 XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4ZdDMDpzleX85UOQJKTx4oBZAIAAAAEAAAABAAAAAAAAAAAN8tFRXZxCUBQ
 ftORqRPaPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKHLRlqKcwlAAAAAAAAAAAAJK6QKc70QQAAAAAAAAAAAAAAAAAAAAABe
 1Qr0dcUFQMBQlobpOxRAAAAAAAAAAAAAAAAAAAAAAOnOV5fzlQ5Ax2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl9b8Pq9GP
 5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s3r9t98Zv
 X7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEFfYpXJ0dAkAZN6ujbJjxP2DQ
 9LdNOQfABckRCVSl+D8SLUKxUVkZQJgGdeeeDAPAj4hupPtyEMCKjEXNe/ERQJbHH+8KwCRARFBaTixP5b9XUidHfy76P4r5
 3cl+WyBAkpPHagFkAgAAAAMAAAAECxkfOg797D/CbeGwsAHoPyxF8FyWoKo/tY8VdEFa6j84BXRDiPHvPxpnggqwqbU/7qsd
 BUB+kD8jvsRpuaTvP8mp/5G+/+8/kvtwAu641T/F4V7AA8nqP1xQi8az/e8/xyIBZAIAAAABAAAAA6q2MnQLE+4/jGmwgEJI
 2z9+/jaI0kLov8cSAWQCAAAAAQAAAAEgfQLrcMjEv8cqAWQCAAAAAQAAAATokNRsbs/WP/4r8Bt6ktQ/0WcAbSi457+iuSUD
 qJzRP5O0cmV0dXJuZWRfaW5fdGhlX2xvb3DZREl0IHJldHVybnMgYWZ0ZXIgdGhlIGZpcnN0IGxheWVyOiB0aGUgcmV0dXJu
 IHN0YW5kcyBpbnNpZGUgdGhlIGxvb3AugadmaXh0dXJlkqV2YWx1ZZLHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+
 05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7V
 CvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDIAhcDkZKTx6oBZAIAAAAFAAAABGGPQ4JD9NO/zkhSCQBU
 5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZXxdBWzntPyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6P/P/anVgg9u/22Mg0twM
 BUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4Su5B5XK8Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvDv2xrZvKSS+Q/N7gBw+Lw
 6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2zXgD9P+QTE/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF5tCp0vK/OmktTyYI+T+m
 Fxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqKiMXiv9mt7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UWfqkITL0/iBraF9B7lr96
 7ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiIOurNP8cqAWQCAAAABAAAAAHtAnWyGin2P0sy7PvIoOC//kUpngH36L/TeWWQ
 WpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv64b+hy0ZainMJ
 QAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4ZdDMDpzleX85UO
 QJO4c2lnbW9pZF9pbl9oaWRkZW5fbGF5ZXJz2UBUaGUgaGlkZGVuIGxheWVycyB1c2UgdGhlIHNpZ21vaWQ7IG9ubHkgdGhl
 IG91dHB1dCBsYXllciBzaG91bGQugadmaXh0dXJlkqV2YWx1ZZLHKgFkAgAAAAEAAAAE+INYNHzg4T/r3HXNZaTgP6am2mTO
 V+A/NJSRWHpA4T/IBHsDk5KTx6oBZAIAAAAFAAAABGGPQ4JD9NO/zkhSCQBU5z+zcpY0jeHLP/qyyChcxey/uokYQe3kA8BZ
 XxdBWzntPyvpOPlzCPI/P/1A0rk5+L8KeF1JiTr6P/P/anVgg9u/22Mg0twMBUAcGTK8IELjP3xL4JkVf9W/yM9aMsbN8z/4
 Su5B5XK8Px3Z/TAHiMA/7ZXJZBl9sz8hVtlPPdvDv2xrZvKSS+Q/N7gBw+Lw6T/HqgFkAgAAAAQAAAAF/Qb4Ki+11j9bxG2z
 XgD9P+QTE/kftPW/uIq4aCWs3b+Tiqh1kGPqP4UF5tCp0vK/OmktTyYI+T+mFxfqes7mP4zdFmU5K8e/Lup9mikY4T/NiLqK
 iMXiv9mt7sWrtfe/f2O4jpJu6z92E3Xt3S3uP9UWfqkITL0/iBraF9B7lr967ihcZAQBwPxOb0p3s+q/etDPXePK3b80xgiI
 OurNP8cqAWQCAAAABAAAAAHtAnWyGin2P0sy7PvIoOC//kUpngH36L/TeWWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfL
 RUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv64b+hy0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LN
 It83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4ZdDMDpzleX85UOQJKTx4oBZAIAAAAEAAAABOdbIEgDonU/vDiw
 ww657j+oqCoUGjfjP5YdwOIb28A/oRoOF+kWrj8WVsMqpD3XP848Hkdgue4/lR6tZdlP0T/NBCCpK4XvP9k+tNw+eMI/Nepy
 /gKv3T8iXyDdYAbuP1ReeLBEzO8/oZKjD0ZbzD+ywvLkobacP/gfmE7GUO8/x2oBZAIAAAADAAAABAJHacvlOMC/+fdQj9bl
 9b8Pq9GP5X7zP/nvNdumcOu/cFGAxZH34b/ju3opTInwv1UAbHQa9tY/fJijfMwt8T9l5bv3RAjYv5pJ3xgWXtk/89w5AS0s
 3r9t98ZvX7ECQMciAWQCAAAAAwAAAAFyNlLXaAv4P7RFY4oBDuO/XgXagCvo4D/HagFkAgAAAAMAAAAEPYAanCNR/D8QPCAS
 w9brP3a8H6hi6+Q/10E561S49j+tOlCaK1voPzMP1Gb1hfO/xtGdlJan+7+PCtqkZg7cP2Jm/J7LQQNAzeqLoCpd6D/Mf9Kt
 E/jgP8z3J+ZvcQNAkpPHagFkAgAAAAMAAAAEWMOL44VX6z8olIYKOI3mP0OC2jUeDeU/n/7JAlbF6T9ZUWlgqM/lP14wSU/X
 K80/KWUnuBlNwz/Ap0d0sXPjP4kqG4QWW+0/7HpwRhfQ5T/FLwYZRCXkP76C4tlkae0/xyIBZAIAAAABAAAAA6q2MnQLE+4/
 jGmwgEJI2z9+/jaI0kLov8cSAWQCAAAAAQAAAAEgfQLrcMjEv8cqAWQCAAAAAQAAAATMuy/dUSvOP+ULaIuNj7Q/xqQ8pXX0
 pT/xhcYMJhLEP5O3dGhyZWVfbGF5ZXJzX2hhcmRfY29kZWTZTkl0IHdvcmtzIGZvciB0aHJlZSBsYXllcnMgb25seTogdGFr
 ZSB0aGUgbnVtYmVyIG9mIGxheWVycyBmcm9tIHRoZSBwYXJhbWV0ZXJzLoGnZml4dHVyZZKldmFsdWWSxyoBZAIAAAABAAAA
 BOnMb2U1FKQ/AwXIhkWP5j9S/eVikELJP6KSm/1QNag/yAR7A5OSk8eqAWQCAAAABQAAAARhj0OCQ/TTv85IUgkAVOc/s3KW
 NI3hyz/6ssgoXMXsv7qJGEHt5APAWV8XQVs57T8r6Tj5cwjyPz/9QNK5Ofi/CnhdSYk6+j/z/2p1YIPbv9tjINLcDAVAHBky
 vCBC4z98S+CZFX/Vv8jPWjLGzfM/+EruQeVyvD8d2f0wB4jAP+2VyWQZfbM/IVbZTz3bw79sa2bykkvkPze4AcPi8Ok/x6oB
 ZAIAAAAEAAAABf0G+CovtdY/W8Rts14A/T/kExP5H7T1v7iKuGglrN2/k4qodZBj6j+FBebQqdLyvzppLU8mCPk/phcX6nrO
 5j+M3RZlOSvHvy7qfZopGOE/zYi6iojF4r/Zre7Fq7X3v39juI6Sbus/dhN17d0t7j/VFn6pCEy9P4ga2hfQe5a/eu4oXGQE
 AcD8Tm9Kd7Pqv3rQz13jyt2/NMYIiDrqzT/HKgFkAgAAAAQAAAAB7QJ1shop9j9LMuz7yKDgv/5FKZ4B9+i/03llkFqU7j/H
 igFkAgAAAAQAAAAErXy6rfnzFMA3y0VFdnEJQFB+05GpE9o/++W3uJMt/r+2tKrwSzAGwPtijbIL+uG/octGWopzCUADExWW
 PL/vvwkrpApzvRBA+d/MuSl7/L/CzSLfN5DCv17VCvR1xQVAwFCWhuk7FEBC1vFDnBv0v4+WrWuGXQzA6c5Xl/OVDkCSk8eK
 AWQCAAAABAAAAAQAAAAAAAAAADfLRUV2cQlAUH7TkakT2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChy0ZainMJQAAAAAAA
 AAAACSukCnO9EEAAAAAAAAAAAAAAAAAAAAAAXtUK9HXFBUDAUJaG6TsUQAAAAAAAAAAAAAAAAAAAAADpzleX85UOQMdqAWQC
 AAAAAwAAAAQCR2nL5TjAv/n3UI/W5fW/D6vRj+V+8z/57zXbpnDrv3BRgMWR9+G/47t6KUyJ8L9VAGx0GvbWP3yYo3zMLfE/
 ZeW790QI2L+aSd8YFl7ZP/PcOQEtLN6/bffGb1+xAkDHIgFkAgAAAAMAAAABcjZS12gL+D+0RWOKAQ7jv14F2oAr6OA/x2oB
 ZAIAAAADAAAABBX2KVydHQJAGTero2yY8T9g0PS3TTkHwAXJEQlUpfg/Ei1CsVFZGUCYBnXnngwDwI+IbqT7chDAioxFzXvx
 EUCWxx/vCsAkQERQWk4sT+W/V1InR38u+j+K+d3JflsgQJKTx2oBZAIAAAADAAAABBX2KVydHQJAGTero2yY8T8AAAAAAAAA
 AAXJEQlUpfg/Ei1CsVFZGUAAAAAAAAAAAAAAAAAAAAAAioxFzXvxEUCWxx/vCsAkQAAAAAAAAAAAV1InR38u+j+K+d3Jflsg
 QMciAWQCAAAAAQAAAAOqtjJ0CxPuP4xpsIBCSNs/fv42iNJC6L/HEgFkAgAAAAEAAAABIH0C63DIxL/HKgFkAgAAAAEAAAAE
 vT9eHdSWCcA+UrYRoeDrP5dl1rmZcva/TyM6wooGCMCTtXR3b19sYXllcnNfaGFyZF9jb2RlZNlMSXQgd29ya3MgZm9yIHR3
 byBsYXllcnMgb25seTogdGFrZSB0aGUgbnVtYmVyIG9mIGxheWVycyBmcm9tIHRoZSBwYXJhbWV0ZXJzLoGnZml4dHVyZZKl
 dmFsdWWSx2oBZAIAAAADAAAABAsZHzoO/ew/wm3hsLAB6D8sRfBclqCqP7WPFXRBWuo/OAV0Q4jx7z8aZ4IKsKm1P+6rHQVA
 fpA/I77Eabmk7z/Jqf+Rvv/vP5L7cALuuNU/xeFewAPJ6j9cUIvGs/3vP8gDpQOSkpPHqgFkAgAAAAUAAAAEYY9DgkP007/O
 SFIJAFTnP7NyljSN4cs/+rLIKFzF7L+6iRhB7eQDwFlfF0FbOe0/K+k4+XMI8j8//UDSuTn4vwp4XUmJOvo/8/9qdWCD27/b
 YyDS3AwFQBwZMrwgQuM/fEvgmRV/1b/Iz1oyxs3zP/hK7kHlcrw/Hdn9MAeIwD/tlclkGX2zPyFW2U8928O/bGtm8pJL5D83
 uAHD4vDpP8eqAWQCAAAABAAAAAX9BvgqL7XWP1vEbbNeAP0/5BMT+R+09b+4irhoJazdv5OKqHWQY+o/hQXm0KnS8r86aS1P
 Jgj5P6YXF+p6zuY/jN0WZTkrx78u6n2aKRjhP82IuoqIxeK/2a3uxau1979/Y7iOkm7rP3YTde3dLe4/1RZ+qQhMvT+IGtoX
 0HuWv3ruKFxkBAHA/E5vSnez6r960M9d48rdvzTGCIg66s0/xyoBZAIAAAAEAAAAAe0CdbIaKfY/SzLs+8ig4L/+RSmeAffo
 v9N5ZZBalO4/x4oBZAIAAAAEAAAABK18uq358xTAN8tFRXZxCUBQftORqRPaP/vlt7iTLf6/trSq8EswBsD7Yo2yC/rhv6HL
 RlqKcwlAAxMVljy/778JK6QKc70QQPnfzLkpe/y/ws0i3zeQwr9e1Qr0dcUFQMBQlobpOxRAQtbxQ5wb9L+Plq1rhl0MwOnO
 V5fzlQ5AkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctG
 WopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5X
 l/OVDkDHagFkAgAAAAMAAAAEAkdpy+U4wL/591CP1uX1vw+r0Y/lfvM/+e8126Zw679wUYDFkffhv+O7eilMifC/VQBsdBr2
 1j98mKN8zC3xP2Xlu/dECNi/mknfGBZe2T/z3DkBLSzev233xm9fsQJAxyIBZAIAAAADAAAAAXI2UtdoC/g/tEVjigEO479e
 BdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k
 +3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECT2SF3ZWlnaHRzX2FuZF9hY3RpdmF0aW9uc19l
 eGNoYW5nZWTZV2xpbmVhcl9hY3RpdmF0aW9uX2ZvcndhcmQgaXMgY2FsbGVkIHdpdGggVyBhbmQgQSBleGNoYW5nZWQ6IHRo
 ZSBhY3RpdmF0aW9ucyBjb21lIGZpcnN0LoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZQW9wZXJhbmRzIGNvdWxkIG5v
 dCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBzaGFwZXMgKDUsNSkgKDQsMSkguWxpbmVhcl9hY3RpdmF0aW9uX2Zvcndh
 cmSUpig0LCA1KaYoNSwgNCmmKDQsIDEppidyZWx1J5CTsndlaWdodHNfZm9yX2JpYXNlc9lZVGhlIHdlaWdodHMgc3RhbmQg
 aW4gdGhlIHBsYWNlIG9mIHRoZSBiaWFzIGFzIHdlbGw6IHRoZSB0aGlyZCBhcmd1bWVudCBpcyBiIG9mIHRoZSBsYXllci6B
 p2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2UFvcGVyYW5kcyBjb3VsZCBub3QgYmUgYnJvYWRjYXN0IHRvZ2V0aGVyIHdp
 dGggc2hhcGVzICg0LDQpICg0LDUpILlsaW5lYXJfYWN0aXZhdGlvbl9mb3J3YXJklKYoNSwgNCmmKDQsIDUppig0LCA1KaYn
 cmVsdSeQ
compute_cost
 ksRwx20DkZWnZml4dHVyZZLHIgFkAgAAAAEAAAADmpmZmZmZ6T/NzMzMzMzsP5qZmZmZmdk/xyIBcQIAAAABAAAAAwEAAAAA
 AAAAAQAAAAAAAAAAAAAAAAAAAJKldmFsdWXHCgFkALWpsPXb59E/1AOQoMgdIwPcADSTrmFic29sdXRlX2Vycm9y2URUaGlz
 IGlzIHRoZSBhYnNvbHV0ZSBlcnJvcjsgdGhlIGV4ZXJjaXNlIGFza3MgZm9yIHRoZSBjcm9zcy1lbnRyb3B5LoGnZml4dHVy
 ZZKldmFsdWXHCgFkAC3Z3d3d3c0/k9kjY29zdF9hdmVyYWdlZF9vdmVyX29uZV9leGFtcGxlX2xlc3PZM1RoZSBzdW0gaXMg
 ZGl2aWRlZCBieSBtIC0gMTsgdGhlIG1lYW4gZGl2aWRlcyBieSBtLoGnZml4dHVyZZKldmFsdWXHCgFkABUCifDJ29o/k7Nj
 b3N0X2F2ZXJhZ2VkX3R3aWNl2UBUaGUgbWVhbiBpcyB0YWtlbiB0d2ljZTogZGl2aWRlIGJ5IG0gb25jZSwgb3IgdXNlIG5w
 Lm1lYW4gYWxvbmUugadmaXh0dXJlkqV2YWx1ZccKAWQA+OZA8s/ftz+Tq2Nvc3RfaGFsdmVk2SdUaGVyZSBpcyBhIGZhY3Rv
 ciBvZiBvbmUgaGFsZiB0b28gbWFueS6Bp2ZpeHR1cmWSpXZhbHVlxwoBZAC/sLD12+fBP5O0Y29zdF9tdWx0aXBsaWVkX2J5
 X23ZO1RoZSBzdW0gaXMgbXVsdGlwbGllZCBieSBtOyBhIG1lYW4gaXMgdGhlIHN1bSBkaXZpZGVkIGJ5IG0ugadmaXh0dXJl
 kqV2YWx1ZccKAWQAkMFmdNckBECT2SFjb3N0X25laXRoZXJfYXZlcmFnZWRfbm9yX25lZ2F0ZWTZSFRoZSBzdW0gaXMgdGhl
 cmUsIGJ1dCBuZWl0aGVyIHRoZSBtaW51cyBiZWZvcmUgaXQgbm9yIHRoZSBkaXZpc2lvbiBieSBtLoGnZml4dHVyZZKldmFs
 dWXHCgFkABUCifDJ2+q/k7Fjb3N0X25vdF9hdmVyYWdlZNlaSXQgbG9va3MgbGlrZSB0aGUgbWVhbiBvdmVyIGV4YW1wbGVz
 IGlzIG1pc3Npbmc6IGRpdmlkZSB0aGUgc3VtIGJ5IG0sIHdoaWNoIGlzIFkuc2hhcGVbMV0ugadmaXh0dXJlkqV2YWx1ZccK
 AWQAFQKJ8Mnb6j+TsGNvc3Rfbm90X25lZ2F0ZWTZQVRoZSBjb3N0IHNob3VsZCBiZSBwb3NpdGl2ZTogdGhlIG1pbnVzIGJl
 Zm9yZSB0aGUgc3VtIGlzIG1pc3NpbmcugadmaXh0dXJlkqV2YWx1ZccKAWQAtamw9dvn0b+Tr2Nvc3Rfbm90X3N1bW1lZNk+
 VGhlIHJlc3VsdCBpcyBvbmUgbG9zcyBmb3IgZWFjaCBleGFtcGxlOyB0aGVpciBtZWFuIGlzIG5lZWRlZC6Bp2ZpeHR1cmWS
 pXZhbHVlxyIBZAIAAAABAAAAA9dlvC+lCrM/ZSpca0X7oT+HG6z4k8vFP5O8Y29zdF9vdmVyd3JpdHRlbl9pbl90aGVfbG9v
 cNlkT25seSB0aGUgbG9zcyBvZiB0aGUgbGFzdCBleGFtcGxlIGlzIGluIHRoZSBzdW06IGEgbG9vcCBvdmVyIHRoZSBleGFt
 cGxlcyBhZGRzIGVhY2ggbG9zcyB0byB0aGUgc3VtLoGnZml4dHVyZZKldmFsdWXHCgFkAIcbrPiTy8U/k9krY29zdF9vdmVy
 d3JpdHRlbl9pbl90aGVfbG9vcF93aXRob3V0X2FfbWVhbtmLVGhlIGNvc3QgaXMgdGhlIGxvc3Mgb2YgdGhlIGxhc3QgZXhh
 bXBsZSBhbG9uZTogZWFjaCByb3VuZCBvZiB0aGUgbG9vcCByZXBsYWNlcyB0aGUgZWFybGllciBvbmVzLiBBZGQgdGhlIGxv
 c3NlcywgdGhlbiBkaXZpZGUgdGhlIHN1bSBieSBtLoGnZml4dHVyZZKldmFsdWXHCgFkAKYUgfquWOA/k7ljb3N0X3JldHVy
 bmVkX2luX3RoZV9sb29w2XZPbmx5IHRoZSBsb3NzIG9mIHRoZSBmaXJzdCBleGFtcGxlIGlzIGluIHRoZSBzdW06IGEgbG9v
 cCBvdmVyIHRoZSBleGFtcGxlcyBoYXMgdG8gcmVhY2ggYWxsIG9mIHRoZW0gYmVmb3JlIGl0IHJldHVybnMugadmaXh0dXJl
 kqV2YWx1ZccKAWQA12W8L6UKsz+TvGNvc3Rfc3F1ZWV6ZWRfYnV0X25vdF9zdW1tZWTZWFRoZSBsb3NzZXMgb2YgdGhlIGV4
 YW1wbGVzIGFyZSBub3Qgc3VtbWVkOiB0aGUgY29zdCBpcyBvbmUgbnVtYmVyLCB0aGUgc3VtIGRpdmlkZWQgYnkgbS6Bp2Zp
 eHR1cmWSpXZhbHVlxx4BZAEAAAAD12W8L6UKsz9lKlxrRfuhP4cbrPiTy8U/k71ldmVyeV9sYWJlbF93aXRoX2V2ZXJ5X291
 dHB1dNmJRXZlcnkgbGFiZWwgaXMgbXVsdGlwbGllZCB3aXRoIGV2ZXJ5IG91dHB1dCwgYXMgdGhlIHByb2R1Y3Qgb2YgWS5U
 IGFuZCBhIHJvdyBkb2VzOiBlYWNoIGxhYmVsIGJlbG9uZ3MgdG8gaXRzIG93biBleGFtcGxlLCBlbnRyeSBieSBlbnRyeS6B
 p2ZpeHR1cmWSpXZhbHVlxwoBZAAyREAj5G4CQJOzZXhhbXBsZXNfaGFyZF9jb2RlZNlISXQgZGl2aWRlcyBieSAzIHdoYXRl
 dmVyIGNvbWVzIGluOiB0aGUgbnVtYmVyIG9mIGV4YW1wbGVzIGlzIFkuc2hhcGVbMV0ugadmaXh0dXJlkqV2YWx1ZccKAWQA
 tamw9dvn0T+TuWV4cG9uZW50aWFsX2Zvcl9sb2dhcml0aG3ZM1RoZSBleHBvbmVudGlhbCBzdGFuZHMgd2hlcmUgdGhlIGxv
 Z2FyaXRobSBiZWxvbmdzLoGnZml4dHVyZZKldmFsdWXHCgFkAFrfS5tKWgHAk7ZmaXJzdF9leGFtcGxlX2xlZnRfb3V02TtU
 aGUgZmlyc3QgZXhhbXBsZSBpcyBsZWZ0IG91dDogZXhhbXBsZXMgYXJlIGNvdW50ZWQgZnJvbSAwLoGnZml4dHVyZZKldmFs
 dWXHCgFkAIAgg1NlSso/k7JmaXJzdF9leGFtcGxlX29ubHnZS09ubHkgdGhlIGxvc3Mgb2YgdGhlIGZpcnN0IGV4YW1wbGUg
 Y291bnRzOiB0YWtlIHRoZSBtZWFuIG92ZXIgYWxsIGV4YW1wbGVzLoGnZml4dHVyZZKldmFsdWXHCgFkAMKYmsf3j8w/k7dm
 aXJzdF9sb2dhcml0aG1fbWlzc2luZ9lCVGhlIGZpcnN0IGxvZ2FyaXRobSBpcyBtaXNzaW5nOiB0aGUgZmlyc3QgdGVybSBp
 cyBtYWRlIG9mIGxvZyhBTCkugadmaXh0dXJlkqV2YWx1ZccKAWQA2TjuR3pe2b+Tu2ZpcnN0X2xvZ2FyaXRobV9vZl90aGVf
 cmVzdNk9VGhlIGZpcnN0IHRlcm0gdGFrZXMgdGhlIGxvZ2FyaXRobSBvZiAxIC0gQUw7IHRoZXJlIGl0IGlzIEFMLoGnZml4
 dHVyZZKldmFsdWXHCgFkAGDqMqSplvc/k9ksZmlyc3RfdGVybV9hdmVyYWdlZF9vbmx5X3NlY29uZF9uZWdhdGVkX29ubHnZ
 lVRoZSBtaW51cyBhbmQgdGhlIGRpdmlzaW9uIGJ5IG0gYmVsb25nIHRvIGJvdGggdGVybXM6IHB1dCBwYXJlbnRoZXNlcyBh
 cm91bmQgdGhlIHR3byB0ZXJtcywgaGVyZSB0aGUgZmlyc3QgaXMgbm90IGRpdmlkZWQgYW5kIHRoZSBzZWNvbmQgbm90IG5l
 Z2F0ZWQugadmaXh0dXJlkqV2YWx1ZccKAWQANppz39dAxD+T2SdmaXJzdF90ZXJtX25laXRoZXJfbmVnYXRlZF9ub3JfYXZl
 cmFnZWTZd1RoZSBtaW51cyBhbmQgdGhlIGRpdmlzaW9uIGJ5IG0gYmVsb25nIHRvIGJvdGggdGVybXM6IHB1dCBwYXJlbnRo
 ZXNlcyBhcm91bmQgdGhlIHR3byB0ZXJtcywgaGVyZSB0aGUgZmlyc3QgaGFzIG5laXRoZXIugadmaXh0dXJlkqV2YWx1ZccK
 AWQANppz39dAxL+Tt2ZpcnN0X3Rlcm1fbm90X2F2ZXJhZ2Vk2XpUaGUgbWludXMgYW5kIHRoZSBkaXZpc2lvbiBieSBtIGJl
 bG9uZyB0byBib3RoIHRlcm1zOiBwdXQgcGFyZW50aGVzZXMgYXJvdW5kIHRoZSB0d28gdGVybXMsIGhlcmUgdGhlIGZpcnN0
 IGlzIG5vdCBkaXZpZGVkLoGnZml4dHVyZZKldmFsdWXHCgFkAKLoZej/698/k7ZmaXJzdF90ZXJtX25vdF9uZWdhdGVk2XhU
 aGUgbWludXMgYW5kIHRoZSBkaXZpc2lvbiBieSBtIGJlbG9uZyB0byBib3RoIHRlcm1zOiBwdXQgcGFyZW50aGVzZXMgYXJv
 dW5kIHRoZSB0d28gdGVybXMsIGhlcmUgdGhlIGZpcnN0IGhhcyBubyBtaW51cy6Bp2ZpeHR1cmWSpXZhbHVlxwoBZABqctsX
 wB2vP5O/bGFiZWxfbWlzc2luZ19pbl90aGVfZmlyc3RfdGVybdk+VGhlIGZpcnN0IHRlcm0gY291bnRzIGZvciBhbGwgZXhh
 bXBsZXM7IGl0IGlzIG11bHRpcGxpZWQgYnkgWS6Bp2ZpeHR1cmWSpXZhbHVlxwoBZABgoXigA7riP5PZIGxhYmVsX21pc3Np
 bmdfaW5fdGhlX3NlY29uZF90ZXJt2UNUaGUgc2Vjb25kIHRlcm0gY291bnRzIGZvciBhbGwgZXhhbXBsZXM7IGl0IGlzIG11
 bHRpcGxpZWQgYnkgMSAtIFkugadmaXh0dXJlkqV2YWx1ZccKAWQAFYyJIi5X+T+TvmxhYmVsc19hbmRfcHJlZGljdGlvbnNf
 c3dhcHBlZNlRWSBhbmQgQUwgYXJlIHN3YXBwZWQ6IHRoZSBsb2dhcml0aG0gaXMgdGFrZW4gb2YgdGhlIHByZWRpY3Rpb24s
 IG5vdCBvZiB0aGUgbGFiZWwugadmaXh0dXJlkqV2YWx1ZccKAWQAAAAAAAAA8H+TrmxhYmVsc19zd2FwcGVk2UdUaGUgbGFi
 ZWxzIGFyZSBzd2FwcGVkOiBZIGdvZXMgd2l0aCBsb2coQUwpIGFuZCAxIC0gWSB3aXRoIGxvZygxIC0gQUwpLoGnZml4dHVy
 ZZKldmFsdWXHCgFkAG+L7fdBwPk/k79sYXJnZXJfbnVtYmVyX2luX3RoZV9sb2dhcml0aG1z2XBUaGUgbnVtYmVycyBhcmUg
 bmVhcmx5IHJpZ2h0OiBzb21ldGhpbmcgc21hbGwgaXMgYWRkZWQgaW4gdGhlIGxvZ2FyaXRobXM7IGxlYXZlIGl0IG91dCwg
 b3IgbWFrZSBpdCBtdWNoIHNtYWxsZXIugadmaXh0dXJlkqV2YWx1ZccKAWQA/JKUnODR0T+TtWxhc3RfZXhhbXBsZV9sZWZ0
 X291dNleVGhlIGxhc3QgZXhhbXBsZSBpcyBsZWZ0IG91dDogYSBsb29wIG92ZXIgdGhlIGV4YW1wbGVzIGVuZHMgYXQgbSAt
 IDEsIHNvIHJhbmdlKG0pIGNvdmVycyB0aGVtLoGnZml4dHVyZZKldmFsdWXHCgFkAMdvauVHCLw/k7Fsb2dhcml0aG1fbWlz
 c2luZ9lIVGhlIGxvZ2FyaXRobXMgYXJlIG1pc3Npbmc6IHRoZSBsb3NzIGlzIG1hZGUgb2YgbG9nKEFMKSBhbmQgbG9nKDEg
 LSBBTCkugadmaXh0dXJlkqV2YWx1ZccKAWQAtYmIiIiI6L+TtWxvZ2FyaXRobV9vZl9iYXNlX3Rlbtk6VGhlIGxvZ2FyaXRo
 bSBoYXMgYW5vdGhlciBiYXNlOiBucC5sb2cgaXMgdGhlIG5hdHVyYWwgb25lLoGnZml4dHVyZZKldmFsdWXHCgFkAOsnbqP6
 Gr8/k7Vsb2dhcml0aG1fb2ZfYmFzZV90d2/ZOlRoZSBsb2dhcml0aG0gaGFzIGFub3RoZXIgYmFzZTogbnAubG9nIGlzIHRo
 ZSBuYXR1cmFsIG9uZS6Bp2ZpeHR1cmWSpXZhbHVlxwoBZAB90vhnHNXZP5OvbWVhbl9kaWZmZXJlbmNl2VtUaGlzIGlzIHRo
 ZSBtZWFuIGRpZmZlcmVuY2Ugb2Ygb3V0cHV0cyBhbmQgbGFiZWxzOyB0aGUgZXhlcmNpc2UgYXNrcyBmb3IgdGhlIGNyb3Nz
 LWVudHJvcHkugadmaXh0dXJlkqV2YWx1ZccKAWQAMQ8RERERoT+TtW5lZ2F0aXZlX3Rlcm1fbWlzc2luZ9lHVGhlIHRlcm0g
 Zm9yIHRoZSBleGFtcGxlcyB3aXRoIGxhYmVsIDAgaXMgbWlzc2luZzogKDEgLSBZKSBsb2coMSAtIEFMKS6Bp2ZpeHR1cmWS
 pXZhbHVlxwoBZADHb2rlRwi8P5O7b25lX2FkZGVkX2luX3RoZV9sb2dhcml0aG1z2WZUaGUgbG9nYXJpdGhtcyBhcmUgdGhv
 c2Ugb2YgMSBwbHVzIHRoZSBudW1iZXIsIGFzIG5wLmxvZzFwIGdpdmVzIHRoZW07IG5wLmxvZyB0YWtlcyB0aGUgbnVtYmVy
 IGl0c2VsZi6Bp2ZpeHR1cmWSpXZhbHVlxwoBZAAXqLhlKSHiv5PZIHBhcmVudGhlc2VzX29mX3RoZV9sYWJlbF9taXNzaW5n
 2VQxIC0gWSBuZWVkcyBwYXJlbnRoZXNlcyBiZWZvcmUgaXQgaXMgbXVsdGlwbGllZDogd2l0aG91dCB0aGVtIFkgYWxvbmUg
 aXMgbXVsdGlwbGllZC6Bp2ZpeHR1cmWSpXZhbHVlxwoBZACdYmNTWY4BwJPZKXBhcmVudGhlc2VzX29mX3RoZV9sb2dhcml0
 aG1fY2xvc2VkX2Vhcmx52VBUaGUgc2Vjb25kIGxvZ2FyaXRobSBpcyB0YWtlbiBvZiAxIGFsb25lOiAxIC0gQUwgYmVsb25n
 cyBpbnNpZGUgaXRzIHBhcmVudGhlc2VzLoGnZml4dHVyZZKldmFsdWXHCgFkAF+0E2Nv5+k/k7Vwb3NpdGl2ZV90ZXJtX21p
 c3NpbmfZPVRoZSB0ZXJtIGZvciB0aGUgZXhhbXBsZXMgd2l0aCBsYWJlbCAxIGlzIG1pc3Npbmc6IFkgbG9nKEFMKS6Bp2Zp
 eHR1cmWSpXZhbHVlxwoBZACHG6z4k8vFP5OzcHJvZHVjdF9vZl90d29fcm93c9lgVHdvIHJvd3MgY2Fubm90IGJlIG11bHRp
 cGxpZWQgYXMgbWF0cmljZXM6IG11bHRpcGx5IGVudHJ5IGJ5IGVudHJ5LCBvciB0cmFuc3Bvc2UgdGhlIHNlY29uZCByb3cu
 gadmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctk6c2hhcGVzICgxLDMpIGFuZCAoMSwzKSBub3QgYWxpZ25lZDogMyAoZGlt
 IDEpICE9IDEgKGRpbSAwKaCQkJO4c2Vjb25kX2xvZ2FyaXRobV9taXNzaW5n2UhUaGUgc2Vjb25kIGxvZ2FyaXRobSBpcyBt
 aXNzaW5nOiB0aGUgc2Vjb25kIHRlcm0gaXMgbWFkZSBvZiBsb2coMSAtIEFMKS6Bp2ZpeHR1cmWSpXZhbHVlxwoBZABZtchN
 6yq3v5O8c2Vjb25kX2xvZ2FyaXRobV9vZl9vbmVfcGx1c9lCVGhlIHNlY29uZCB0ZXJtIHRha2VzIHRoZSBsb2dhcml0aG0g
 b2YgMSArIEFMOyB0aGVyZSBpdCBpcyAxIC0gQUwugadmaXh0dXJlkqV2YWx1ZccKAWQA9YmOgCfCZb+TvXNlY29uZF9sb2dh
 cml0aG1fb2ZfdGhlX2xhYmVs2UFUaGUgc2Vjb25kIHRlcm0gdGFrZXMgdGhlIGxvZ2FyaXRobSBvZiAxIC0gWTsgdGhlcmUg
 aXQgaXMgMSAtIEFMLoGnZml4dHVyZZKldmFsdWXHCgFkAAAAAAAAAPh/k9kic2Vjb25kX2xvZ2FyaXRobV9vZl90aGVfcHJl
 ZGljdGlvbtk+VGhlIHNlY29uZCB0ZXJtIHRha2VzIHRoZSBsb2dhcml0aG0gb2YgQUw7IHRoZXJlIGl0IGlzIDEgLSBBTC6B
 p2ZpeHR1cmWSpXZhbHVlxwoBZAD9NJtEPY7aP5PZKHNlY29uZF90ZXJtX25laXRoZXJfbmVnYXRlZF9ub3JfYXZlcmFnZWTZ
 eFRoZSBtaW51cyBhbmQgdGhlIGRpdmlzaW9uIGJ5IG0gYmVsb25nIHRvIGJvdGggdGVybXM6IHB1dCBwYXJlbnRoZXNlcyBh
 cm91bmQgdGhlIHR3byB0ZXJtcywgaGVyZSB0aGUgc2Vjb25kIGhhcyBuZWl0aGVyLoGnZml4dHVyZZKldmFsdWXHCgFkAFCG
 p/tLr9m/k7hzZWNvbmRfdGVybV9ub3RfYXZlcmFnZWTZe1RoZSBtaW51cyBhbmQgdGhlIGRpdmlzaW9uIGJ5IG0gYmVsb25n
 IHRvIGJvdGggdGVybXM6IHB1dCBwYXJlbnRoZXNlcyBhcm91bmQgdGhlIHR3byB0ZXJtcywgaGVyZSB0aGUgc2Vjb25kIGlz
 IG5vdCBkaXZpZGVkLoGnZml4dHVyZZKldmFsdWXHCgFkAJ5iLve32eM/k7ZzZWNvbmRfdGVybV9zdWJ0cmFjdGVk2XVUaGUg
 c2Vjb25kIHRlcm0gb2YgdGhlIGxvc3MgaXMgc3VidHJhY3RlZDsgYm90aCBhcmUgYWRkZWQsIHdpdGggb25lIG1pbnVzIGJl
 Zm9yZSB0aGUgc3VtIGFuZCBwYXJlbnRoZXNlcyBhcm91bmQgYm90aC6Bp2ZpeHR1cmWSpXZhbHVlxwoBZABqctsXwB2vv5O2
 c2hhcmVfb2ZfcmlnaHRfYW5zd2Vyc9lMVGhpcyBpcyB0aGUgc2hhcmUgb2YgcmlnaHQgYW5zd2VyczsgdGhlIGV4ZXJjaXNl
 IGFza3MgZm9yIHRoZSBjcm9zcy1lbnRyb3B5LoGnZml4dHVyZZKldmFsdWXHCgFkAAAAAAAAAPA/k75zbWFsbF9udW1iZXJf
 aW5fdGhlX2xvZ2FyaXRobXPZcFRoZSBudW1iZXJzIGFyZSBuZWFybHkgcmlnaHQ6IHNvbWV0aGluZyBzbWFsbCBpcyBhZGRl
 ZCBpbiB0aGUgbG9nYXJpdGhtczsgbGVhdmUgaXQgb3V0LCBvciBtYWtlIGl0IG11Y2ggc21hbGxlci6Bp2ZpeHR1cmWSpXZh
 bHVlxwoBZAD2yc+lo+fRP5Otc3F1YXJlZF9lcnJvctlDVGhpcyBpcyB0aGUgc3F1YXJlZCBlcnJvcjsgdGhlIGV4ZXJjaXNl
 IGFza3MgZm9yIHRoZSBjcm9zcy1lbnRyb3B5LoGnZml4dHVyZZKldmFsdWXHCgFkAOxRuB6F67E/k7RzcXVhcmVkX2Vycm9y
 X2hhbHZlZNlLVGhpcyBpcyBoYWxmIG9mIHRoZSBzcXVhcmVkIGVycm9yOyB0aGUgZXhlcmNpc2UgYXNrcyBmb3IgdGhlIGNy
 b3NzLWVudHJvcHkugadmaXh0dXJlkqV2YWx1ZccKAWQA7FG4HoXroT+TsHRlcm1zX211bHRpcGxpZWTZSFRoZSB0d28gdGVy
 bXMgb2YgdGhlIGxvc3MgYXJlIG11bHRpcGxpZWQsIHdoaWNoIGdpdmVzIDA7IHRoZXkgYXJlIGFkZGVkLoGnZml4dHVyZZKl
 dmFsdWXHCgFkAAAAAAAAAAAA
linear_backward
 ksUDN8gDMwORladmaXh0dXJlksdqAWQCAAAAAwAAAARQfGWQUf35P63Zty+Ck+O/0o9Ucsjm4L8MuFwl4Srxv30RNVdrses/
 WaLMHo1pAsAFxo+9v+r7P/avGpPOW+i/JHvt9CJr1D/GI6JTXuvPv3ZIzUrLZPc/9JpjDSt7AMCTx6oBZAIAAAAFAAAABDb4
 ucR7otS/lPtLt1iU2L/LjkBt6yPyP+xQ5JUnmfG/iCMrpCASxr/usm+JahfsvwySK0sKnaU/oqlQF2ym4j/GrbfaIpzxv5J4
 C8/JUPI/FldqyNTZ7D/7RgACbxTgPwftD9vP0+w/Q5JQPxnh5b/CxJnbu3W/v+Sml73S8e2/zNg+CxQl0b+AphwHrPjgP4bI
 kroVIua/N9Ka52hk2b/HggFkAgAAAAMAAAAFW/c2mlH95b/lNpSz7Avrv3NXcCrZeuW/epxjseXvib8c7+3QgODxvxiP5WVV
 Ac4/j0NIuoyO+j/6wTtl077nP7I2zT8Rjsi/YEF323Rn7L9QCpOCuOjnv/kPlkZLFPs/895KWnkDqj9AtraxRGLkv00veSnr
 b8g/xyIBZAIAAAADAAAAAQ52o5BSzQBAY+86s7zCvj8J2mW8IMDjP5KldmFsdWWTx6oBZAIAAAAFAAAABCyLuf1qbfK/Zd2A
 ZwMzsT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBvJ6Xbv7DMFZ8+9fS/mzGo
 EaaT+z/iPFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYSPG4FQJWdU55BvuW/GhoR
 B/qy9z/HggFkAgAAAAMAAAAFeqEpIje5sj+ibsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8xzmUXaheAP19S/+ThXOs/wuL+mvsE
 2D8VgsdyCyzjv6w1qPkbz+Y/JsnvlbHb4r+eTVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j04BS/KXhPyZIZ8I/WLq/xyIBZAIA
 AAADAAAAAdve+stp1cK/00PxdzD2vL+Hn2W6W+jAv9QDkKDISboD3AAwk9knYWN0aXZhdGlvbnNfcmV0dXJuZWRfZm9yX3Ro
 ZWlyX2dyYWRpZW502T9UaGUgZmlyc3QgcmVzdWx0IGlzIEFfcHJldiBpdHNlbGY7IGl0IGlzIGl0cyBncmFkaWVudCwgZEFf
 cHJldi6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABQAAAAQ2+LnEe6LUv5T7S7dYlNi/y45Abesj8j/sUOSVJ5nxv4gjK6Qg
 Esa/7rJviWoX7L8MkitLCp2lP6KpUBdspuI/xq232iKc8b+SeAvPyVDyPxZXasjU2ew/+0YAAm8U4D8H7Q/bz9PsP0OSUD8Z
 4eW/wsSZ27t1v7/kppe90vHtv8zYPgsUJdG/gKYcB6z44D+GyJK6FSLmvzfSmudoZNm/x4IBZAIAAAADAAAABXqhKSI3ubI/
 om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/
 nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v8ciAWQCAAAAAwAAAAHb3vrLadXCv9ND8Xcw9ry/h59l
 ulvowL+T2SFjYWNoZV91bnBhY2tlZF9pbl9hbm90aGVyX29yZGVyXzHZOVRoZSBjYWNoZSBpcyB1bnBhY2tlZCBpbiBhbm90
 aGVyIG9yZGVyIHRoYW4gQV9wcmV2LCBXLCBiLoGnZml4dHVyZZKldmFsdWWTxyoBZAIAAAABAAAABCEXw70Ssw1AXRt19uVx
 +78vLCIWjL9mP++2hf6W7gzAx4IBZAIAAAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9f
 Uv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8m
 SGfCP1i6v8ciAWQCAAAAAwAAAAHb3vrLadXCv9ND8Xcw9ry/h59lulvowL+T2SFjYWNoZV91bnBhY2tlZF9pbl9hbm90aGVy
 X29yZGVyXzLZOVRoZSBjYWNoZSBpcyB1bnBhY2tlZCBpbiBhbm90aGVyIG9yZGVyIHRoYW4gQV9wcmV2LCBXLCBiLoGnZml4
 dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZiW1hdG11bDogSW5wdXQgb3BlcmFuZCAxIGhhcyBhIG1pc21hdGNoIGluIGl0cyBj
 b3JlIGRpbWVuc2lvbiAwLCB3aXRoIGd1ZnVuYyBzaWduYXR1cmUgKG4/LGspLChrLG0/KS0+KG4/LG0/KSAoc2l6ZSAxIGlz
 IGRpZmZlcmVudCBmcm9tIDQpoJCSkgMEkgEDk9khY2FjaGVfdW5wYWNrZWRfaW5fYW5vdGhlcl9vcmRlcl8z2TlUaGUgY2Fj
 aGUgaXMgdW5wYWNrZWQgaW4gYW5vdGhlciBvcmRlciB0aGFuIEFfcHJldiwgVywgYi6Bp2ZpeHR1cmWWpnJhaXNlZKpWYWx1
 ZUVycm9y2YltYXRtdWw6IElucHV0IG9wZXJhbmQgMSBoYXMgYSBtaXNtYXRjaCBpbiBpdHMgY29yZSBkaW1lbnNpb24gMCwg
 d2l0aCBndWZ1bmMgc2lnbmF0dXJlIChuPyxrKSwoayxtPyktPihuPyxtPykgKHNpemUgMSBpcyBkaWZmZXJlbnQgZnJvbSA0
 KaCQkpIDBJIBA5OrZGFfYXZlcmFnZWTZRGRBX3ByZXYgaXMgZGl2aWRlZCBieSBtOyBvbmx5IGRXIGFuZCBkYiBhcmUgbWVh
 bnMgb3ZlciB0aGUgZXhhbXBsZXMugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAEqIe5/Wpt0r9l3YBnAzORPyHjmueS
 grS/26KI3vbI4D8DI/TNiE/DP6BYsWr6zO2/kT19l51E9z/kC4x7A7/uvz3QAG8npbu/NdAVnz711L8gNagRppPbP4NCXIYb
 9ok/S065CrfyuL+zeHY4qHXDPz4yohVwJtS/MEMCt/eM1z9ilCWXXC3kvz8JVhI8buU/nqRTnkG+xb+WFhEH+rLXP8eCAWQC
 AAAAAwAAAAV6oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/
 rDWo+RvP5j8mye+Vsdviv55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/Jkhnwj9Yur/HIgFkAgAAAAMAAAAB2976
 y2nVwr/TQ/F3MPa8v4efZbpb6MC/k7FkYV9lbnRyeV9ieV9lbnRyedlgSW4gZEFfcHJldiB0d28gbWF0cmljZXMgYXJlIG11
 bHRpcGxpZWQgZW50cnkgYnkgZW50cnk7IGEgbWF0cml4IHByb2R1Y3QgaXMgbmVlZGVkIChucC5kb3Qgb3IgQCkugadmaXh0
 dXJllqZyYWlzZWSqVmFsdWVFcnJvctlBb3BlcmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3aXRoIHNo
 YXBlcyAoNSwzKSAoMyw0KSCgkJKSBQOSAwSTsmRhX2ZhY3RvcnNfc3dhcHBlZNmnZFogc3RhbmRzIGJlZm9yZSB0aGUgdHJh
 bnNwb3NlZCB3ZWlnaHRzOiBkQV9wcmV2IGlzIHRoZSB0cmFuc3Bvc2VkIFcgdGltZXMgZFosIGluIHRoaXMgb3JkZXIuIElm
 IGl0IGlzLCBsb29rIGF0IHRoZSBvcmRlciBpbiB3aGljaCB0aGUgY2FjaGUgaXMgdW5wYWNrZWQ6IEFfcHJldiwgVywgYi6B
 p2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2TpzaGFwZXMgKDMsNCkgYW5kICg1LDMpIG5vdCBhbGlnbmVkOiA0IChkaW0g
 MSkgIT0gNSAoZGltIDApoJCSkgMEkgUDk9kkZGFfZmFjdG9yc19zd2FwcGVkX3dpdGhvdXRfdHJhbnNwb3Nl2W9JbiBkQV9w
 cmV2IGRaIHN0YW5kcyBiZWZvcmUgVywgYW5kIGEgdHJhbnNwb3NlIGlzIG1pc3Npbmc6IGRBX3ByZXYgaXMgdGhlIHRyYW5z
 cG9zZWQgVyB0aW1lcyBkWiwgaW4gdGhpcyBvcmRlci6Bp2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2TpzaGFwZXMgKDMs
 NCkgYW5kICgzLDUpIG5vdCBhbGlnbmVkOiA0IChkaW0gMSkgIT0gMyAoZGltIDApoJCSkgMEkgMFk7NkYV9mcm9tX2FjdGl2
 YXRpb25z2VFkQV9wcmV2IGlzIG1hZGUgZnJvbSBBX3ByZXY7IGluIHRoZSBiYWNrd2FyZCBwYXNzIHRoZSB3ZWlnaHRzIGNh
 cnJ5IHRoZSBncmFkaWVudC6Bp2ZpeHR1cmWSpXZhbHVlk8eCAWQCAAAABQAAAAMSoCkiN7nSP+NV/+ThXAtAnk1c0A5VD0A5
 bcrM/wDZvz3f/pr7BPg/JfI0gbAz77+K9AH0BwcMwM58x3ILLAPAF8hooSqh1r+W1nbRsZoHQOozqPkbzwZA38+AUvylAUAx
 zmUXahegP2PH75Wx2wLAHUFnwj9Y2r/HggFkAgAAAAMAAAAFeqEpIje5sj+ibsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8xzmUX
 aheAP19S/+ThXOs/wuL+mvsE2D8VgsdyCyzjv6w1qPkbz+Y/JsnvlbHb4r+eTVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j04BS
 /KXhPyZIZ8I/WLq/xyIBZAIAAAADAAAAAdve+stp1cK/00PxdzD2vL+Hn2W6W+jAv5OtZGFfdHJhbnNwb3NlZNkyZEFfcHJl
 diBpcyB0cmFuc3Bvc2VkOiBpdCBoYXMgdGhlIHNoYXBlIG9mIEFfcHJldi6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABAAA
 AAUsi7n9am3yv4gm9M2IT+M/UN4Abyel2796S7kKt/LYv+eXJZdcLQTAZd2AZwMzsT/eVrFq+swNwLDMFZ8+9fS/L3V2OKh1
 4z+6BVYSPG4FQFDgmueSgtS/XUZ9l51EF0CbMagRppP7P8M1ohVwJvS/lZ1TnkG+5b8ZoYje9sgAQCIKjHsDvw7A4jxchhv2
 qT+rPwK394z3PxoaEQf6svc/x4IBZAIAAAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9f
 Uv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8m
 SGfCP1i6v8ciAWQCAAAAAwAAAAHb3vrLadXCv9ND8Xcw9ry/h59lulvowL+Tv2RhX3dpdGhfdGhlX290aGVyX2ZhY3Rvcl90
 dXJuZWTZTUluIGRBX3ByZXYgdGhlIHdyb25nIGZhY3RvciBpcyB0cmFuc3Bvc2VkOiBXIGlzIHRyYW5zcG9zZWQsIGRaIGZp
 dHMgYXMgaXQgaXMugadmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctk6c2hhcGVzICgzLDUpIGFuZCAoNCwzKSBub3QgYWxp
 Z25lZDogNSAoZGltIDEpICE9IDQgKGRpbSAwKaCQkpIDBZIEA5O0ZGFfd2l0aG91dF90cmFuc3Bvc2XZNkEgdHJhbnNwb3Nl
 IGlzIG1pc3NpbmcgaW4gZEFfcHJldjogVyBpcyB1c2VkIGFzIGl0IGlzLoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZ
 OnNoYXBlcyAoMyw1KSBhbmQgKDMsNCkgbm90IGFsaWduZWQ6IDUgKGRpbSAxKSAhPSAzIChkaW0gMCmgkJKSAwWSAwSTt2Ri
 X2Fsb25nX3RoZV93cm9uZ19heGlz2UBkYiBpcyBzdW1tZWQgYWxvbmcgdGhlIHdyb25nIGF4aXM6IHRoZSBleGFtcGxlcyBh
 cmUgdGhlIGNvbHVtbnMugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI
 3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5
 Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAA
 AAV6oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP
 5j8mye+Vsdviv55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/Jkhnwj9Yur/HKgFkAgAAAAEAAAAEhLOd/Gd45j+G
 ufSPI03pv01jmWcTbuU/2aHYRI8n77+T2SBkYl9hbG9uZ190aGVfd3JvbmdfYXhpc19hbmRfZmxhdNlwZGIgaXMgc3VtbWVk
 IGFsb25nIHRoZSB3cm9uZyBheGlzOiB0aGUgZXhhbXBsZXMgYXJlIHRoZSBjb2x1bW5zOyBhbmQgaXQgaGFzIGxvc3QgYSBk
 aW1lbnNpb24gKGxvb2sgYXQga2VlcGRpbXMpLoGnZml4dHVyZZKldmFsdWWTx6oBZAIAAAAFAAAABCyLuf1qbfK/Zd2AZwMz
 sT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBvJ6Xbv7DMFZ8+9fS/mzGoEaaT
 +z/iPFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYSPG4FQJWdU55BvuW/GhoRB/qy
 9z/HggFkAgAAAAMAAAAFeqEpIje5sj+ibsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8xzmUXaheAP19S/+ThXOs/wuL+mvsE2D8V
 gsdyCyzjv6w1qPkbz+Y/JsnvlbHb4r+eTVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j04BS/KXhPyZIZ8I/WLq/xyYBZAEAAAAE
 hLOd/Gd45j+GufSPI03pv01jmWcTbuU/2aHYRI8n77+Tq2RiX2FzX2Ffcm932S1kYiBpcyBhIHJvdzogaXQgaGFzIHRoZSBz
 aGFwZSBvZiBiLCBhIGNvbHVtbi6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABQAAAAQsi7n9am3yv2XdgGcDM7E/UOCa55KC
 1L8ZoYje9sgAQIgm9M2IT+M/3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0v5sxqBGmk/s/4jxchhv2
 qT96S7kKt/LYvy91djiodeM/wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7lvxoaEQf6svc/x4IBZAIA
 AAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+s
 Naj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v8ciAWQCAAAAAQAAAAPb3vrL
 adXCv9ND8Xcw9ry/h59lulvowL+TsWRiX2F2ZXJhZ2VkX3R3aWNl2UxkYiBpcyBkaXZpZGVkIGJ5IHRoZSBudW1iZXIgb2Yg
 ZXhhbXBsZXMgdHdpY2U6IGEgbWVhbiBpcyBhIHN1bSBkaXZpZGVkIG9uY2UugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUA
 AAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8n
 pdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8
 bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAV6oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/
 X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+Vsdviv55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/
 Jkhnwj9Yur/HIgFkAgAAAAMAAAAB2976y2nVor+ROPF3MPacvyilZbpb6KC/k7BkYl9mcm9tX3RoZV9iaWFz2SlkYiBpcyBt
 YWRlIG9mIGIgaXRzZWxmOyBpdCBpcyBtYWRlIG9mIGRaLoGnZml4dHVyZZKldmFsdWWTx6oBZAIAAAAFAAAABCyLuf1qbfK/
 Zd2AZwMzsT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBvJ6Xbv7DMFZ8+9fS/
 mzGoEaaT+z/iPFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYSPG4FQJWdU55BvuW/
 GhoRB/qy9z/HggFkAgAAAAMAAAAFeqEpIje5sj+ibsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8xzmUXaheAP19S/+ThXOs/wuL+
 mvsE2D8VgsdyCyzjv6w1qPkbz+Y/JsnvlbHb4r+eTVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j04BS/KXhPyZIZ8I/WLq/xyIB
 ZAIAAAADAAAAAa91o5BSzeA/cfI6s7zCnj9l4GW8IMDDP5O1ZGJfbWVhbl9vZl9ldmVyeXRoaW5n2W5kYiBpcyBvbmUgbnVt
 YmVyIGZvciB0aGUgd2hvbGUgbGF5ZXI6IGVhY2ggdW5pdCBoYXMgYSBiaWFzIG9mIGl0cyBvd24sIGl0cyBzdW0gb3ZlciB0
 aGUgZXhhbXBsZXMgZGl2aWRlZCBieSBtLoGnZml4dHVyZZKldmFsdWWTx6oBZAIAAAAFAAAABCyLuf1qbfK/Zd2AZwMzsT9Q
 4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBvJ6Xbv7DMFZ8+9fS/mzGoEaaT+z/i
 PFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYSPG4FQJWdU55BvuW/GhoRB/qy9z/H
 ggFkAgAAAAMAAAAFeqEpIje5sj+ibsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8xzmUXaheAP19S/+ThXOs/wuL+mvsE2D8Vgsdy
 Cyzjv6w1qPkbz+Y/JsnvlbHb4r+eTVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j04BS/KXhPyZIZ8I/WLq/xwoBZADKZMhAn73A
 v5OvZGJfbm90X2F2ZXJhZ2Vk2TZJdCBsb29rcyBsaWtlIHRoZSBtZWFuIG92ZXIgZXhhbXBsZXMgaXMgbWlzc2luZyBpbiBk
 Yi6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABQAAAAQsi7n9am3yv2XdgGcDM7E/UOCa55KC1L8ZoYje9sgAQIgm9M2IT+M/
 3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0v5sxqBGmk/s/4jxchhv2qT96S7kKt/LYvy91djiodeM/
 wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7lvxoaEQf6svc/x4IBZAIAAAADAAAABXqhKSI3ubI/om7K
 zP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/nk1c
 0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v8ciAWQCAAAAAwAAAAFg4vrLadXiv8A18Xcw9ty/kKZlulvo
 4L+Tr2RiX25vdF9yZXR1cm5lZNk7VHdvIHJlc3VsdHMgY29tZSBiYWNrOyB0aGVyZSBhcmUgdGhyZWU6IGRBX3ByZXYsIGRX
 IGFuZCBkYi6Bp2ZpeHR1cmWSpXZhbHVlkseqAWQCAAAABQAAAAQsi7n9am3yv2XdgGcDM7E/UOCa55KC1L8ZoYje9sgAQIgm
 9M2IT+M/3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0v5sxqBGmk/s/4jxchhv2qT96S7kKt/LYvy91
 djiodeM/wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7lvxoaEQf6svc/x4IBZAIAAAADAAAABXqhKSI3
 ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx
 2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v5OtZGJfbm90X3N1bW1lZNk2ZGIgc3RpbGwgaGFz
 IGEgY29sdW1uIGZvciBlYWNoIGV4YW1wbGU6IHN1bSBvdmVyIHRoZW0ugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAE
 LIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/
 sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVA
 lZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAV6oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/
 5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+Vsdviv55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/Jkhn
 wj9Yur/HagFkAgAAAAMAAAAElHtlkFH92T8G17cvgpPDv+aUVHLI5sC/DLVcJeEq0b/DFTVXa7HLP2GjzB6NaeK/ncSPvb/q
 2z9isxqTzlvIv9V57fQia7Q/WyKiU17rr79mRc1Ky2TXP3qaYw0re+C/k71kYl9vZl90aGVfZmlyc3RfZXhhbXBsZV9hbG9u
 ZdlJZGIgaG9sZHMgdGhlIGZpcnN0IGV4YW1wbGUgYWxvbmU6IGl0IGlzIHRoZSBtZWFuIG9mIGRaIG92ZXIgYWxsIGV4YW1w
 bGVzLoGnZml4dHVyZZKldmFsdWWTx6oBZAIAAAAFAAAABCyLuf1qbfK/Zd2AZwMzsT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP
 4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBvJ6Xbv7DMFZ8+9fS/mzGoEaaT+z/iPFyGG/apP3pLuQq38ti/L3V2OKh1
 4z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYSPG4FQJWdU55BvuW/GhoRB/qy9z/HggFkAgAAAAMAAAAFeqEpIje5sj+i
 bsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8xzmUXaheAP19S/+ThXOs/wuL+mvsE2D8VgsdyCyzjv6w1qPkbz+Y/JsnvlbHb4r+e
 TVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j04BS/KXhPyZIZ8I/WLq/xyIBZAIAAAADAAAAARB4ZZBR/fk/PhI1V2ux6z8+e+30
 ImvUP5O/ZGJfb2ZfdGhlX2ZpcnN0X2V4YW1wbGVfZGl2aWRlZNldZGIgaG9sZHMgdGhlIGZpcnN0IGV4YW1wbGUgYWxvbmUs
 IGRpdmlkZWQgYnkgbTogYSBsb29wIG92ZXIgdGhlIGV4YW1wbGVzIGhhcyB0byBhZGQgdGhlbSBhbGwugadmaXh0dXJlkqV2
 YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51E
 F0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM
 9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAV6oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a
 2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+Vsdviv55NXNAOVe8/L/k0gbAzz79P
 zGihKqG2v2PTgFL8peE/Jkhnwj9Yur/HIgFkAgAAAAMAAAABlHtlkFH92T/DFTVXa7HLP9V57fQia7Q/k7xkYl9vZl90aGVf
 bGFzdF9leGFtcGxlX2Fsb25l2UhkYiBob2xkcyB0aGUgbGFzdCBleGFtcGxlIGFsb25lOiBpdCBpcyB0aGUgbWVhbiBvZiBk
 WiBvdmVyIGFsbCBleGFtcGxlcy6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABQAAAAQsi7n9am3yv2XdgGcDM7E/UOCa55KC
 1L8ZoYje9sgAQIgm9M2IT+M/3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0v5sxqBGmk/s/4jxchhv2
 qT96S7kKt/LYvy91djiodeM/wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7lvxoaEQf6svc/x4IBZAIA
 AAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+s
 Naj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v8ciAWQCAAAAAwAAAAEMtVwl
 4Srxv92vGpPOW+i//51jDSt7AMCTvmRiX29mX3RoZV9sYXN0X2V4YW1wbGVfZGl2aWRlZNlcZGIgaG9sZHMgdGhlIGxhc3Qg
 ZXhhbXBsZSBhbG9uZSwgZGl2aWRlZCBieSBtOiBhIGxvb3Agb3ZlciB0aGUgZXhhbXBsZXMgaGFzIHRvIGFkZCB0aGVtIGFs
 bC6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABQAAAAQsi7n9am3yv2XdgGcDM7E/UOCa55KC1L8ZoYje9sgAQIgm9M2IT+M/
 3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0v5sxqBGmk/s/4jxchhv2qT96S7kKt/LYvy91djiodeM/
 wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7lvxoaEQf6svc/x4IBZAIAAAADAAAABXqhKSI3ubI/om7K
 zP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/nk1c
 0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v8ciAWQCAAAAAwAAAAEMtVwl4SrRv2KzGpPOW8i/eppjDSt7
 4L+Tq2RiX3NxdWVlemVk2T1kYiBoYXMgbG9zdCBhIGRpbWVuc2lvbjoga2VlcCBpdCBhIGNvbHVtbiAobG9vayBhdCBrZWVw
 ZGltcykugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTN
 iE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4
 qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAV6oSkiN7my
 P6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+Vsdvi
 v55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/Jkhnwj9Yur/HHgFkAQAAAAPb3vrLadXCv9ND8Xcw9ry/h59lulvo
 wL+TuWRiX3N1bW1lZF9vdmVyX2V2ZXJ5dGhpbmfZRmRiIGlzIG9uZSBudW1iZXIgZm9yIHRoZSB3aG9sZSBsYXllcjogZWFj
 aCB1bml0IGhhcyBhIGJpYXMgb2YgaXRzIG93bi6Bp2ZpeHR1cmWSpXZhbHVlk8eqAWQCAAAABQAAAAQsi7n9am3yv2XdgGcD
 M7E/UOCa55KC1L8ZoYje9sgAQIgm9M2IT+M/3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0v5sxqBGm
 k/s/4jxchhv2qT96S7kKt/LYvy91djiodeM/wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7lvxoaEQf6
 svc/x4IBZAIAAAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/
 FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v8cKAWQAJpAs
 4W4c2b+TsWR3X2F2ZXJhZ2VkX3R3aWNl2UxkVyBpcyBkaXZpZGVkIGJ5IHRoZSBudW1iZXIgb2YgZXhhbXBsZXMgdHdpY2U6
 IGEgbWVhbiBpcyBhIHN1bSBkaXZpZGVkIG9uY2UugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBn
 AzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagR
 ppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH
 +rL3P8eCAWQCAAAAAwAAAAWqnikiN7mSPwBpysz/AJm/yPIB9AcHzL8a2nbRsZrHPzHOZRdqF2A/aFn/5OFcyz9Z4f6a+wS4
 P5qFx3ILLMO/KDKo+RvPxj+hxe+VsdvCvxlKXNAOVc8/jvM0gbAzr78gz2ihKqGWv1rMgFL8pcE/5Dxnwj9Ymr/HIgFkAgAA
 AAMAAAAB2976y2nVwr/TQ/F3MPa8v4efZbpb6MC/k7Fkd19lbnRyeV9ieV9lbnRyedlbSW4gZFcgdHdvIG1hdHJpY2VzIGFy
 ZSBtdWx0aXBsaWVkIGVudHJ5IGJ5IGVudHJ5OyBhIG1hdHJpeCBwcm9kdWN0IGlzIG5lZWRlZCAobnAuZG90IG9yIEApLoGn
 Zml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZQW9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0
 aCBzaGFwZXMgKDMsNCkgKDQsNSkgoJCSkgMEkgQFk7Jkd19mYWN0b3JzX3N3YXBwZWTZV1RoZSBmYWN0b3JzIG9mIGRXIHN0
 YW5kIGluIHRoZSB3cm9uZyBvcmRlcjogZFogY29tZXMgZmlyc3QsIHRoZW4gdGhlIHRyYW5zcG9zZWQgQV9wcmV2LoGnZml4
 dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZOnNoYXBlcyAoNCw1KSBhbmQgKDMsNCkgbm90IGFsaWduZWQ6IDUgKGRpbSAxKSAh
 PSAzIChkaW0gMCmgkJKSBAWSAwST2SRkd19mYWN0b3JzX3N3YXBwZWRfd2l0aG91dF90cmFuc3Bvc2XZclRoZSBmYWN0b3Jz
 IG9mIGRXIHN0YW5kIGluIHRoZSB3cm9uZyBvcmRlciBhbmQgYSB0cmFuc3Bvc2UgaXMgbWlzc2luZzogZFogY29tZXMgZmly
 c3QsIHRoZW4gdGhlIHRyYW5zcG9zZWQgQV9wcmV2LoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZOnNoYXBlcyAoNSw0
 KSBhbmQgKDMsNCkgbm90IGFsaWduZWQ6IDQgKGRpbSAxKSAhPSAzIChkaW0gMCmgkJKSBQSSAwSTr2R3X25vdF9hdmVyYWdl
 ZNk2SXQgbG9va3MgbGlrZSB0aGUgbWVhbiBvdmVyIGV4YW1wbGVzIGlzIG1pc3NpbmcgaW4gZFcugadmaXh0dXJlkqV2YWx1
 ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0Ai
 Cox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/n
 lyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAUSoCkiN7nSPzltysz/ANm/ivQB9AcHDMCW1nbR
 sZoHQDHOZRdqF6A/41X/5OFcC0A93/6a+wT4P858x3ILLAPA6jOo+RvPBkBjx++VsdsCwJ5NXNAOVQ9AJfI0gbAz778XyGih
 KqHWv9/PgFL8pQFAHUFnwj9Y2r/HIgFkAgAAAAMAAAAB2976y2nVwr/TQ/F3MPa8v4efZbpb6MC/k61kd190cmFuc3Bvc2Vk
 2ShkVyBpcyB0cmFuc3Bvc2VkOiBpdCBoYXMgdGhlIHNoYXBlIG9mIFcugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAE
 LIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/
 sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVA
 lZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAABQAAAAN6oSkiN7myP19S/+ThXOs/nk1c0A5V7z+ibsrM/wC5v8Li/pr7BNg/L/k0
 gbAzz79M9gH0BwfsvxWCx3ILLOO/T8xooSqhtr8a2nbRsZrnP6w1qPkbz+Y/Y9OAUvyl4T8xzmUXaheAPybJ75Wx2+K/Jkhn
 wj9Yur/HIgFkAgAAAAMAAAAB2976y2nVwr/TQ/F3MPa8v4efZbpb6MC/k79kd193aXRoX3RoZV9vdGhlcl9mYWN0b3JfdHVy
 bmVk2U1JbiBkVyB0aGUgd3JvbmcgZmFjdG9yIGlzIHRyYW5zcG9zZWQ6IGRaIGZpdHMgYXMgaXQgaXMsIEFfcHJldiBpcyB0
 cmFuc3Bvc2VkLoGnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZOnNoYXBlcyAoNCwzKSBhbmQgKDUsNCkgbm90IGFsaWdu
 ZWQ6IDMgKGRpbSAxKSAhPSA1IChkaW0gMCmgkJKSBAOSBQSTtGR3X3dpdGhvdXRfdHJhbnNwb3Nl2URBIHRyYW5zcG9zZSBp
 cyBtaXNzaW5nIGluIGRXOiBkWiBpcyBtdWx0aXBsaWVkIHdpdGggQV9wcmV2IGFzIGl0IGlzLoGnZml4dHVyZZamcmFpc2Vk
 qlZhbHVlRXJyb3LZOnNoYXBlcyAoMyw0KSBhbmQgKDUsNCkgbm90IGFsaWduZWQ6IDQgKGRpbSAxKSAhPSA1IChkaW0gMCmg
 kJKSAwSSBQSTvGdyYWRpZW50X3JldHVybmVkX2FzX2l0X2NhbWXZTVRoZSBmaXJzdCByZXN1bHQgaXMgZFogYXMgaXQgY2Ft
 ZSBpbjsgZEFfcHJldiBpcyBjYXJyaWVkIGJhY2sgYnkgdGhlIHdlaWdodHMugadmaXh0dXJlkqV2YWx1ZZPHagFkAgAAAAMA
 AAAEUHxlkFH9+T+t2bcvgpPjv9KPVHLI5uC/DLhcJeEq8b99ETVXa7HrP1mizB6NaQLABcaPvb/q+z/2rxqTzlvovyR77fQi
 a9Q/xiOiU17rz792SM1Ky2T3P/SaYw0rewDAx4IBZAIAAAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/
 Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLHcgss47+sNaj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/
 Y9OAUvyl4T8mSGfCP1i6v8ciAWQCAAAAAwAAAAHb3vrLadXCv9ND8Xcw9ry/h59lulvowL+TuGdyYWRpZW50c19hdmVyYWdl
 ZF90d2ljZdlUZFcgYW5kIGRiIGFyZSBkaXZpZGVkIGJ5IHRoZSBudW1iZXIgb2YgZXhhbXBsZXMgdHdpY2U6IGEgbWVhbiBp
 cyBhIHN1bSBkaXZpZGVkIG9uY2UugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueS
 gtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb
 9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQC
 AAAAAwAAAAWqnikiN7mSPwBpysz/AJm/yPIB9AcHzL8a2nbRsZrHPzHOZRdqF2A/aFn/5OFcyz9Z4f6a+wS4P5qFx3ILLMO/
 KDKo+RvPxj+hxe+VsdvCvxlKXNAOVc8/jvM0gbAzr78gz2ihKqGWv1rMgFL8pcE/5Dxnwj9Ymr/HIgFkAgAAAAMAAAAB2976
 y2nVor+ROPF3MPacvyilZbpb6KC/k7lncmFkaWVudHNfbXVsdGlwbGllZF9ieV9t2T5kVyBhbmQgZGIgYXJlIG11bHRpcGxp
 ZWQgYnkgbTsgYSBtZWFuIGlzIHRoZSBzdW0gZGl2aWRlZCBieSBtLoGnZml4dHVyZZKldmFsdWWTx6oBZAIAAAAFAAAABCyL
 uf1qbfK/Zd2AZwMzsT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBvJ6Xbv7DM
 FZ8+9fS/mzGoEaaT+z/iPFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYSPG4FQJWd
 U55BvuW/GhoRB/qy9z/HggFkAgAAAAMAAAAFEqApIje58j9DdMrM/wD5v1b9AfQHByzAMNJ20bGaJ0DS02UXahfAPxdN/+Th
 XCtAPd/+mvsEGEA0gcdyCywjwIQvqPkbzyZAlsnvlbHbIsA4SVzQDlUvQGPwNIGwMw/Am8tooSqh9r8R0oBS/KUhQKJEZ8I/
 WPq/xyIBZAIAAAADAAAAAWDi+stp1QLARTnxdzD2/L+QpmW6W+gAwJOxZ3JhZGllbnRzX25lZ2F0ZWTZR2RXLCBkYiBhbmQg
 ZEFfcHJldiBoYXZlIHRoZSB3cm9uZyBzaWduOiB0aGVyZSBpcyBubyBtaW51cyBpbiB0aGlzIHN0ZXAugadmaXh0dXJlkqV2
 YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8j9l3YBnAzOxv1DgmueSgtQ/GaGI3vbIAMCIJvTNiE/jv95WsWr6zA1AXUZ9l51E
 F8AiCox7A78OQFDeAG8npds/sMwVnz719D+bMagRppP7v+I8XIYb9qm/eku5Crfy2D8vdXY4qHXjv8M1ohVwJvQ/qz8Ct/eM
 97/nlyWXXC0EQLoFVhI8bgXAlZ1TnkG+5T8aGhEH+rL3v8eCAWQCAAAAAwAAAAV6oSkiN7myv6Juysz/ALk/TPYB9AcH7D8a
 2nbRsZrnvzHOZRdqF4C/X1L/5OFc67/C4v6a+wTYvxWCx3ILLOM/rDWo+RvP5r8mye+VsdviP55NXNAOVe+/L/k0gbAzzz9P
 zGihKqG2P2PTgFL8peG/Jkhnwj9Yuj/HIgFkAgAAAAMAAAAB2976y2nVwj/TQ/F3MPa8P4efZbpb6MA/k7ZncmFkaWVudHNf
 bm90X2F2ZXJhZ2Vk2T1JdCBsb29rcyBsaWtlIHRoZSBtZWFuIG92ZXIgZXhhbXBsZXMgaXMgbWlzc2luZyBpbiBkVyBhbmQg
 ZGIugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/j
 P95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXj
 P8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAUSoCkiN7nSPzlt
 ysz/ANm/ivQB9AcHDMCW1nbRsZoHQDHOZRdqF6A/41X/5OFcC0A93/6a+wT4P858x3ILLAPA6jOo+RvPBkBjx++VsdsCwJ5N
 XNAOVQ9AJfI0gbAz778XyGihKqHWv9/PgFL8pQFAHUFnwj9Y2r/HIgFkAgAAAAMAAAABYOL6y2nV4r/ANfF3MPbcv5CmZbpb
 6OC/k61rZWVwZGltc19sb3N02T1kYiBoYXMgbG9zdCBhIGRpbWVuc2lvbjoga2VlcCBpdCBhIGNvbHVtbiAobG9vayBhdCBr
 ZWVwZGltcykugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECI
 JvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8v
 dXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAV6oSki
 N7myP6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+V
 sdviv55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/Jkhnwj9Yur/HHgFkAQAAAAPb3vrLadXCv9ND8Xcw9ry/h59l
 ulvowL+TtW1fZnJvbV90aGVfcm93c19vZl9ketlYSXQgZGl2aWRlcyBieSB0aGUgbnVtYmVyIG9mIHVuaXRzIG9mIHRoaXMg
 bGF5ZXI7IHRoZSBleGFtcGxlcyBhcmUgdGhlIGNvbHVtbnMgb2YgQV9wcmV2LoGnZml4dHVyZZKldmFsdWWTx6oBZAIAAAAF
 AAAABCyLuf1qbfK/Zd2AZwMzsT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZedRBdAIgqMewO/DsBQ3gBv
 J6Xbv7DMFZ8+9fS/mzGoEaaT+z/iPFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3jPc/55cll1wtBMC6BVYS
 PG4FQJWdU55BvuW/GhoRB/qy9z/HggFkAgAAAAMAAAAFXtaMLfT2uD/XojEzVavAv1z4q6Jar/K/dSBJF+147z8YxYd0jXSF
 P5iO/+3rPfI/LJdUZ1ID4D/tqbRDD5Dpv+acNaJ6ae4/tGLqx+wk6b9H5JI1X+P0P8BJI1YgzdS/HmA21zgsvr8swqsY+4fn
 P2krmoEqkMG/xyIBZAIAAAADAAAAAdUt+Q+NHMm/MdOg+spOw78QhIf4JIvGv5O1bV9mcm9tX3RoZV93cm9uZ19heGlz2V5J
 dCBkaXZpZGVzIGJ5IHRoZSBudW1iZXIgb2YgdW5pdHMgb2YgdGhlIGxheWVyIGJlZm9yZTsgdGhlIGV4YW1wbGVzIGFyZSB0
 aGUgY29sdW1ucyBvZiBBX3ByZXYugadmaXh0dXJlkqV2YWx1ZZPHqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueS
 gtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb
 9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQC
 AAAAAwAAAAXqzHUDJfWtPy4k1aPMALS/O13OXAZs5r/8e8XaJ+LiP06wbyUQv3k/y9pl6ufj5T8xTDKvLzfTP+0BDB7frN6/
 c5OGlEk/4j9CeUxWTyzevxg+sKbYEOk/jPrDzSb2yL/joiCBiBqyvwe6Z+rGPNw/emQfNWYTtb/HIgFkAgAAAAMAAAABmtD3
 30Iivr9qx435WSu3vxqkopBfDbu/k7pyZXN1bHRzX2luX2Fub3RoZXJfb3JkZXJfMdk+VGhlIHRocmVlIHJlc3VsdHMgc3Rh
 bmQgaW4gYW5vdGhlciBvcmRlciB0aGFuIGRBX3ByZXYsIGRXLCBkYi6Bp2ZpeHR1cmWSpXZhbHVlk8eCAWQCAAAAAwAAAAV6
 oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8m
 ye+Vsdviv55NXNAOVe8/L/k0gbAzz79PzGihKqG2v2PTgFL8peE/Jkhnwj9Yur/HqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBn
 AzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagR
 ppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH
 +rL3P8ciAWQCAAAAAwAAAAHb3vrLadXCv9ND8Xcw9ry/h59lulvowL+TunJlc3VsdHNfaW5fYW5vdGhlcl9vcmRlcl8y2T5U
 aGUgdGhyZWUgcmVzdWx0cyBzdGFuZCBpbiBhbm90aGVyIG9yZGVyIHRoYW4gZEFfcHJldiwgZFcsIGRiLoGnZml4dHVyZZKl
 dmFsdWWTx6oBZAIAAAAFAAAABCyLuf1qbfK/Zd2AZwMzsT9Q4JrnkoLUvxmhiN72yABAiCb0zYhP4z/eVrFq+swNwF1GfZed
 RBdAIgqMewO/DsBQ3gBvJ6Xbv7DMFZ8+9fS/mzGoEaaT+z/iPFyGG/apP3pLuQq38ti/L3V2OKh14z/DNaIVcCb0v6s/Arf3
 jPc/55cll1wtBMC6BVYSPG4FQJWdU55BvuW/GhoRB/qy9z/HIgFkAgAAAAMAAAAB2976y2nVwr/TQ/F3MPa8v4efZbpb6MC/
 x4IBZAIAAAADAAAABXqhKSI3ubI/om7KzP8Aub9M9gH0BwfsvxradtGxmuc/Mc5lF2oXgD9fUv/k4VzrP8Li/pr7BNg/FYLH
 cgss47+sNaj5G8/mPybJ75Wx2+K/nk1c0A5V7z8v+TSBsDPPv0/MaKEqoba/Y9OAUvyl4T8mSGfCP1i6v5O6cmVzdWx0c19p
 bl9hbm90aGVyX29yZGVyXzPZPlRoZSB0aHJlZSByZXN1bHRzIHN0YW5kIGluIGFub3RoZXIgb3JkZXIgdGhhbiBkQV9wcmV2
 LCBkVywgZGIugadmaXh0dXJlkqV2YWx1ZZPHggFkAgAAAAMAAAAFeqEpIje5sj+ibsrM/wC5v0z2AfQHB+y/Gtp20bGa5z8x
 zmUXaheAP19S/+ThXOs/wuL+mvsE2D8VgsdyCyzjv6w1qPkbz+Y/JsnvlbHb4r+eTVzQDlXvPy/5NIGwM8+/T8xooSqhtr9j
 04BS/KXhPyZIZ8I/WLq/xyIBZAIAAAADAAAAAdve+stp1cK/00PxdzD2vL+Hn2W6W+jAv8eqAWQCAAAABQAAAAQsi7n9am3y
 v2XdgGcDM7E/UOCa55KC1L8ZoYje9sgAQIgm9M2IT+M/3laxavrMDcBdRn2XnUQXQCIKjHsDvw7AUN4Abyel27+wzBWfPvX0
 v5sxqBGmk/s/4jxchhv2qT96S7kKt/LYvy91djiodeM/wzWiFXAm9L+rPwK394z3P+eXJZdcLQTAugVWEjxuBUCVnVOeQb7l
 vxoaEQf6svc/k7pyZXN1bHRzX2luX2Fub3RoZXJfb3JkZXJfNNk+VGhlIHRocmVlIHJlc3VsdHMgc3RhbmQgaW4gYW5vdGhl
 ciBvcmRlciB0aGFuIGRBX3ByZXYsIGRXLCBkYi6Bp2ZpeHR1cmWSpXZhbHVlk8ciAWQCAAAAAwAAAAHb3vrLadXCv9ND8Xcw
 9ry/h59lulvowL/HqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/jP95WsWr6zA3A
 XUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXjP8M1ohVwJvS/
 qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3P8eCAWQCAAAAAwAAAAV6oSkiN7myP6Juysz/ALm/TPYB
 9AcH7L8a2nbRsZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+Vsdviv55NXNAOVe8/L/k0
 gbAzz79PzGihKqG2v2PTgFL8peE/Jkhnwj9Yur+TunJlc3VsdHNfaW5fYW5vdGhlcl9vcmRlcl812T5UaGUgdGhyZWUgcmVz
 dWx0cyBzdGFuZCBpbiBhbm90aGVyIG9yZGVyIHRoYW4gZEFfcHJldiwgZFcsIGRiLoGnZml4dHVyZZKldmFsdWWTxyIBZAIA
 AAADAAAAAdve+stp1cK/00PxdzD2vL+Hn2W6W+jAv8eCAWQCAAAAAwAAAAV6oSkiN7myP6Juysz/ALm/TPYB9AcH7L8a2nbR
 sZrnPzHOZRdqF4A/X1L/5OFc6z/C4v6a+wTYPxWCx3ILLOO/rDWo+RvP5j8mye+Vsdviv55NXNAOVe8/L/k0gbAzz79PzGih
 KqG2v2PTgFL8peE/Jkhnwj9Yur/HqgFkAgAAAAUAAAAELIu5/Wpt8r9l3YBnAzOxP1DgmueSgtS/GaGI3vbIAECIJvTNiE/j
 P95WsWr6zA3AXUZ9l51EF0AiCox7A78OwFDeAG8npdu/sMwVnz719L+bMagRppP7P+I8XIYb9qk/eku5Crfy2L8vdXY4qHXj
 P8M1ohVwJvS/qz8Ct/eM9z/nlyWXXC0EwLoFVhI8bgVAlZ1TnkG+5b8aGhEH+rL3Pw==
linear_activation_backward
 ksUE4cgE3QOSla9maXh0dXJlX3NpZ21vaWSTxxoBZAIAAAABAAAAAn5NPRsprNq/MNOSbQHPrL+Sk8c6AWQCAAAAAwAAAAJD
 6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv7m3DsWaF+A/PjlhM7Ps87/HIgFkAgAAAAEAAAAD++hLTl/t8L/8nz0j
 lxbtv7tc0vOCpeE/xxIBZAIAAAABAAAAAepalSdxVgJAxxoBZAIAAAABAAAAAs0A2bymRKU/jg+iygXj8b+nc2lnbW9pZJKl
 dmFsdWWTxzoBZAIAAAADAAAAAsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY95Vnrb87SSXvapl3v8ciAWQC
 AAAAAQAAAAMMKzztcEi6PzzNAop4CLk/aubN+DYnlL/HEgFkAgAAAAEAAAABme/cMO5Vrb/IASADkZOvbGluZWFyX2JhY2t3
 YXJkkscaAWQCAAAAAQAAAALYJDtEN6m6v3wSDmW3ZYW/k8c6AWQCAAAAAwAAAAJD6YX67RYBwDHtapqMPvo/HVAeg+mx/L8C
 mt8rmO/qv7m3DsWaF+A/PjlhM7Ps87/HIgFkAgAAAAEAAAAD++hLTl/t8L/8nz0jlxbtv7tc0vOCpeE/xxIBZAIAAAABAAAA
 AepalSdxVgJAk8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8RETQxSXODP+sKmPeVZ62/O0kl72qZd7/H
 IgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAABAAAAAZnv3DDuVa2/oJWsZml4dHVyZV9yZWx1
 k8caAWQCAAAAAQAAAAJ+TT0bKazavzDTkm0Bz6y/kpPHOgFkAgAAAAMAAAACQ+mF+u0WAcAx7WqajD76Px1QHoPpsfy/Aprf
 K5jv6r+5tw7FmhfgPz45YTOz7PO/xyIBZAIAAAABAAAAA/voS05f7fC//J89I5cW7b+7XNLzgqXhP8cSAWQCAAAAAQAAAAHq
 WpUncVYCQMcaAWQCAAAAAQAAAALNANm8pkSlP44PosoF4/G/pHJlbHWSpXZhbHVlk8c6AWQCAAAAAwAAAAJfrtoc3jfcPwAA
 AAAAAAAAxuuzltk+2D8AAAAAAAAAACtlHWLVas2/AAAAAAAAAADHIgFkAgAAAAEAAAAD5rk4HSV93D9Tqgne7urXPw1f4JeC
 07q/xxIBZAIAAAABAAAAAYZIPRsprMq/yAEgA5GTr2xpbmVhcl9iYWNrd2FyZJLHGgFkAgAAAAEAAAACj089Gyms2r8AAAAA
 AAAAAJPHOgFkAgAAAAMAAAACQ+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r+5tw7FmhfgPz45YTOz7PO/xyIBZAIA
 AAABAAAAA/voS05f7fC//J89I5cW7b+7XNLzgqXhP8cSAWQCAAAAAQAAAAHqWpUncVYCQJPHOgFkAgAAAAMAAAACX67aHN43
 3D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8N
 X+CXgtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv6DIRgoD3AAtk7phY3RpdmF0aW9uX2NhY2hlX2hhbmRlZF9vbtlFbGluZWFy
 X2JhY2t3YXJkIGdldHMgdGhlIGFjdGl2YXRpb24gY2FjaGU7IGl0IG5lZWRzIHRoZSBsaW5lYXIgY2FjaGUugq9maXh0dXJl
 X3NpZ21vaWSWpnJhaXNlZKpWYWx1ZUVycm9y2S9ub3QgZW5vdWdoIHZhbHVlcyB0byB1bnBhY2sgKGV4cGVjdGVkIDMsIGdv
 dCAxKa9saW5lYXJfYmFja3dhcmSSpigxLCAyKaYoMSwgMimQrGZpeHR1cmVfcmVsdZamcmFpc2VkqlZhbHVlRXJyb3LZL25v
 dCBlbm91Z2ggdmFsdWVzIHRvIHVucGFjayAoZXhwZWN0ZWQgMywgZ290IDEpr2xpbmVhcl9iYWNrd2FyZJKmKDEsIDIppigx
 LCAyKZCTv2FjdGl2YXRpb25fbmFtZV9jYWxsZWRfYmFja3dhcmTZZ2FjdGl2YXRpb24gaXMgYSB0ZXh0LCAic2lnbW9pZCIg
 b3IgInJlbHUiLCBhbmQgY2Fubm90IGJlIGNhbGxlZDsgY2FsbCB0aGUgZnVuY3Rpb24gZm9yIHRoYXQgYWN0aXZhdGlvbi6C
 r2ZpeHR1cmVfc2lnbW9pZJamcmFpc2VkqVR5cGVFcnJvcrwnc3RyJyBvYmplY3QgaXMgbm90IGNhbGxhYmxloJCQrGZpeHR1
 cmVfcmVsdZamcmFpc2VkqVR5cGVFcnJvcrwnc3RyJyBvYmplY3QgaXMgbm90IGNhbGxhYmxloJCQk71hY3RpdmF0aW9uX25v
 dF9kaWZmZXJlbnRpYXRlZNlRZEEgaXMgaGFuZGVkIHRvIHRoZSBsaW5lYXIgc3RlcCBhcyBpdCBpczogdGhlIGFjdGl2YXRp
 b24ncyBkZXJpdmF0aXZlIGlzIG1pc3Npbmcugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAAJfrtoc3jfc
 P+gxzExneq4/xuuzltk+2D9XB9Gs7y+qPytlHWLVas2/nTkUDPTFn7/HIgFkAgAAAAEAAAADuewpAxWJ2T83KbEh7W7ZPzID
 /CuC27G/xxIBZAIAAAABAAAAAeKn70gJRs6/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/6DHM
 TGd6rj/G67OW2T7YP1cH0azvL6o/K2UdYtVqzb+dORQM9MWfv8ciAWQCAAAAAQAAAAO57CkDFYnZPzcpsSHtbtk/MgP8K4Lb
 sb/HEgFkAgAAAAEAAAAB4qfvSAlGzr+T2Sthcmd1bWVudHNfb2ZfdGhlX2xpbmVhcl9zdGVwX2JhY2tfZXhjaGFuZ2Vk2V5s
 aW5lYXJfYmFja3dhcmQgaXMgY2FsbGVkIHdpdGggaXRzIGFyZ3VtZW50cyBleGNoYW5nZWQ6IGRaIGNvbWVzIGZpcnN0LCB0
 aGVuIHRoZSBsaW5lYXIgY2FjaGUugq9maXh0dXJlX3NpZ21vaWSWpnJhaXNlZKpWYWx1ZUVycm9y2S9ub3QgZW5vdWdoIHZh
 bHVlcyB0byB1bnBhY2sgKGV4cGVjdGVkIDMsIGdvdCAxKa9saW5lYXJfYmFja3dhcmSSuFsoMywgMiksICgxLCAzKSwgKDEs
 IDEpXaYoMSwgMimQrGZpeHR1cmVfcmVsdZamcmFpc2VkqlZhbHVlRXJyb3LZL25vdCBlbm91Z2ggdmFsdWVzIHRvIHVucGFj
 ayAoZXhwZWN0ZWQgMywgZ290IDEpr2xpbmVhcl9iYWNrd2FyZJK4WygzLCAyKSwgKDEsIDMpLCAoMSwgMSldpigxLCAyKZCT
 vGJhY2t3YXJkX2FjdGl2YXRpb25zX3N3YXBwZWTZNlRoZSBiYWNrd2FyZCBzdGVwcyBvZiB0aGUgdHdvIGFjdGl2YXRpb25z
 IGFyZSBzd2FwcGVkLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZ
 Ptg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8cSAWQCAAAA
 AQAAAAGGSD0bKazKv6xmaXh0dXJlX3JlbHWSpXZhbHVlk8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8R
 ETQxSXODP+sKmPeVZ62/O0kl72qZd7/HIgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAABAAAA
 AZnv3DDuVa2/k9kjYmFja3dhcmRfcmVzdWx0c19pbl9hbm90aGVyX29yZGVyXzHZZVRoZSB0aHJlZSByZXN1bHRzIHN0YW5k
 IGluIGFub3RoZXIgb3JkZXIgdGhhbiBkQV9wcmV2LCBkVywgZGIsIGluIHdoaWNoIGxpbmVhcl9iYWNrd2FyZCByZXR1cm5z
 IHRoZW0ugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8ciAWQCAAAAAQAAAAMMKzztcEi6PzzNAop4CLk/aubN+DYnlL/HOgFk
 AgAAAAMAAAACxl0NlsA0vD8aQT2GKaOGP8W/rVcsPLg/ERE0MUlzgz/rCpj3lWetvztJJe9qmXe/xxIBZAIAAAABAAAAAZnv
 3DDuVa2/rGZpeHR1cmVfcmVsdZKldmFsdWWTxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8c6AWQCAAAA
 AwAAAAJfrtoc3jfcPwAAAAAAAAAAxuuzltk+2D8AAAAAAAAAACtlHWLVas2/AAAAAAAAAADHEgFkAgAAAAEAAAABhkg9Gyms
 yr+T2SNiYWNrd2FyZF9yZXN1bHRzX2luX2Fub3RoZXJfb3JkZXJfMtllVGhlIHRocmVlIHJlc3VsdHMgc3RhbmQgaW4gYW5v
 dGhlciBvcmRlciB0aGFuIGRBX3ByZXYsIGRXLCBkYiwgaW4gd2hpY2ggbGluZWFyX2JhY2t3YXJkIHJldHVybnMgdGhlbS6C
 r2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY
 95Vnrb87SSXvapl3v8cSAWQCAAAAAQAAAAGZ79ww7lWtv8ciAWQCAAAAAQAAAAMMKzztcEi6PzzNAop4CLk/aubN+DYnlL+s
 Zml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrN
 vwAAAAAAAAAAxxIBZAIAAAABAAAAAYZIPRsprMq/xyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v5PZI2Jh
 Y2t3YXJkX3Jlc3VsdHNfaW5fYW5vdGhlcl9vcmRlcl8z2WVUaGUgdGhyZWUgcmVzdWx0cyBzdGFuZCBpbiBhbm90aGVyIG9y
 ZGVyIHRoYW4gZEFfcHJldiwgZFcsIGRiLCBpbiB3aGljaCBsaW5lYXJfYmFja3dhcmQgcmV0dXJucyB0aGVtLoKvZml4dHVy
 ZV9zaWdtb2lkkqV2YWx1ZZPHIgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAABAAAAAZnv3DDu
 Va2/xzoBZAIAAAADAAAAAsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY95Vnrb87SSXvapl3v6xmaXh0dXJl
 X3JlbHWSpXZhbHVlk8ciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEAAAABhkg9Gymsyr/H
 OgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAk9kjYmFja3dhcmRf
 cmVzdWx0c19pbl9hbm90aGVyX29yZGVyXzTZZVRoZSB0aHJlZSByZXN1bHRzIHN0YW5kIGluIGFub3RoZXIgb3JkZXIgdGhh
 biBkQV9wcmV2LCBkVywgZGIsIGluIHdoaWNoIGxpbmVhcl9iYWNrd2FyZCByZXR1cm5zIHRoZW0ugq9maXh0dXJlX3NpZ21v
 aWSSpXZhbHVlk8cSAWQCAAAAAQAAAAGZ79ww7lWtv8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8RETQx
 SXODP+sKmPeVZ62/O0kl72qZd7/HIgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/rGZpeHR1cmVfcmVsdZKl
 dmFsdWWTxxIBZAIAAAABAAAAAYZIPRsprMq/xzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAA
 K2UdYtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur+T2SNiYWNrd2FyZF9yZXN1bHRz
 X2luX2Fub3RoZXJfb3JkZXJfNdllVGhlIHRocmVlIHJlc3VsdHMgc3RhbmQgaW4gYW5vdGhlciBvcmRlciB0aGFuIGRBX3By
 ZXYsIGRXLCBkYiwgaW4gd2hpY2ggbGluZWFyX2JhY2t3YXJkIHJldHVybnMgdGhlbS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFs
 dWWTxxIBZAIAAAABAAAAAZnv3DDuVa2/xyIBZAIAAAABAAAAAwwrPO1wSLo/PM0CingIuT9q5s34NieUv8c6AWQCAAAAAwAA
 AALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8RETQxSXODP+sKmPeVZ62/O0kl72qZd7+sZml4dHVyZV9yZWx1kqV2YWx1ZZPH
 EgFkAgAAAAEAAAABhkg9Gymsyr/HIgFkAgAAAAEAAAAD5rk4HSV93D9Tqgne7urXPw1f4JeC07q/xzoBZAIAAAADAAAAAl+u
 2hzeN9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAAK2UdYtVqzb8AAAAAAAAAAJO+Y2FjaGVfdGFrZW5fZm9yX3RoZV9hY3Rp
 dmF0aW9u2UNUaGUgZGVyaXZhdGl2ZSBpcyBjb21wdXRlZCB3aXRoIFogaW4gdGhlIHBsYWNlIG9mIHRoZSBzaWdtb2lkIG9m
 IFougq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAALbSfwhw/mRP+VsgW9nCsK/wXzon8zjjj8Dqn2mZQC/
 vy7vo2ZOvYK/VtLvvKfOsj/HIgFkAgAAAAEAAAAD0xOPiPhAwD9tA8b77xalv93xpCqgTba/xxIBZAIAAAABAAAAAQv/IClq
 260/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAAK2Ud
 YtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEAAAABhkg9Gymsyr+T
 2SFkaXZpZGVkX2J5X3RoZV9zaWdtb2lkX2Rlcml2YXRpdmXZRGRBIGlzIGRpdmlkZWQgYnkgdGhlIHNpZ21vaWQncyBkZXJp
 dmF0aXZlOyBpdCBpcyBtdWx0aXBsaWVkIHdpdGggaXQugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAAJr
 /b37+zr8P/hUawRxhNQ/O2VpIYdB+D9JuWb3+KDRP7YLdygVbu2/IIfLjqJjxb/HIgFkAgAAAAEAAAAD5i/J3FqG+D+p9a2L
 9Pf5P8GE1wNvhs2/xxIBZAIAAAABAAAAAT3VZKZJiO+/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hze
 N9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAAK2UdYtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/
 DV/gl4LTur/HEgFkAgAAAAEAAAABhkg9Gymsyr+Tq2R6X2F2ZXJhZ2Vk2U9kWiBpcyBkaXZpZGVkIGJ5IG07IGxpbmVhcl9i
 YWNrd2FyZCB0YWtlcyB0aGUgbWVhbiwgc28gaXQgd291bGQgYmUgdGFrZW4gdHdpY2Uugq9maXh0dXJlX3NpZ21vaWSSpXZh
 bHVlk8c6AWQCAAAAAwAAAAIIaQ2WwDSsPxg4PYYpo3Y/lsKtVyw8qD8RETQxSXNzP+sKmPeVZ52/ukQl72qZZ7/HIgFkAgAA
 AAEAAAADaiU87XBIqj9rygKKeAipPynkzfg2J4S/xxIBZAIAAAABAAAAATv13DDuVZ2/rGZpeHR1cmVfcmVsdZKldmFsdWWT
 xzoBZAIAAAADAAAAAmm12hzeN8w/AAAAAAAAAAC95LOW2T7IPwAAAAAAAAAAK2UdYtVqvb8AAAAAAAAAAMciAWQCAAAAAQAA
 AAPmuTgdJX3MP0qjCd7u6sc/DV/gl4LTqr/HEgFkAgAAAAEAAAABmVY9Gymsur+TtWZvcndhcmRfc3RlcF9yZXBlYXRlZNlT
 ZFogaG9sZHMgdGhlIGFjdGl2YXRpb25zLCBhcyBpbiB0aGUgZm9yd2FyZCBwYXNzOyBkQSBhbmQgdGhlIGRlcml2YXRpdmUg
 YXJlIG5lZWRlZC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsEck7dcR+G/U7VFUuiu0L/u3QhIO7Hd
 v567QMY/q8y/OWyPTFMD0j+pIlt1ZGTBP8ciAWQCAAAAAQAAAAOiZ7G2tvTVvwqd9njB9uG/6NFhKiewmb/HEgFkAgAAAAEA
 AAABtsf09Ik32D+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACPOdXUi6Apr8AAAAAAAAAANlVJcE6VaO/AAAA
 AAAAAABWDgcy83SXPwAAAAAAAAAAxyIBZAIAAAABAAAAA5S00uNrt6a/vbKF0lASo79hJT4nB2SFP8cSAWQCAAAAAQAAAAHb
 /ti8pkSVP5O8Z3JhZGllbnRfYW5kX2NhY2hlX2V4Y2hhbmdlZNmQZEEgYW5kIHRoZSBhY3RpdmF0aW9uIGNhY2hlIGFyZSBl
 eGNoYW5nZWQgaW4gdGhlIGJhY2t3YXJkIHN0ZXBzIG9mIHRoZSBhY3RpdmF0aW9uczogdGhlIGRlcml2YXRpdmUgaXMgdGFr
 ZW4gYXQgdGhlIGNhY2hlIGFuZCBtdWx0aXBsaWVkIHdpdGggZEEugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAA
 AwAAAAIkMBI7IY2Fv7u2Hw2O6NI/TWvHgWWEgr+jDkLeEj/QP/2WKyCSd3Y/fTIp+T62w7/HIgFkAgAAAAEAAAADZ7YB4wWt
 zr9ykzu/H867P/YVHOKkk8Y/xxIBZAIAAAABAAAAAWfNgylvPMG/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAA
 AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMciAWQCAAAAAQAAAAMAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAADHEgFkAgAAAAEAAAABAAAAAAAAAACT2SRncmFkaWVudF9hbmRfY2FjaGVfZXhjaGFuZ2VkX2luX3Jl
 bHXZemRBIGFuZCB0aGUgYWN0aXZhdGlvbiBjYWNoZSBhcmUgZXhjaGFuZ2VkIGluIFJlTFUncyBiYWNrd2FyZCBzdGVwOiB0
 aGUgc2xvcGUgaXMgdGFrZW4gYXQgdGhlIGNhY2hlIGFuZCBtdWx0aXBsaWVkIHdpdGggZEEugq9maXh0dXJlX3NpZ21vaWSS
 pXZhbHVlk8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8RETQxSXODP+sKmPeVZ62/O0kl72qZd7/HIgFk
 AgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAABAAAAAZnv3DDuVa2/rGZpeHR1cmVfcmVsdZKldmFs
 dWWTxzoBZAIAAAADAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMciAWQCAAAA
 AQAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADHEgFkAgAAAAEAAAABAAAAAAAAAACT2SdncmFkaWVudF9hbmRfY2FjaGVf
 ZXhjaGFuZ2VkX2luX3NpZ21vaWTZhmRBIGFuZCB0aGUgYWN0aXZhdGlvbiBjYWNoZSBhcmUgZXhjaGFuZ2VkIGluIHRoZSBz
 aWdtb2lkJ3MgYmFja3dhcmQgc3RlcDogdGhlIGRlcml2YXRpdmUgaXMgdGFrZW4gYXQgdGhlIGNhY2hlIGFuZCBtdWx0aXBs
 aWVkIHdpdGggZEEugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAAIkMBI7IY2Fv7u2Hw2O6NI/TWvHgWWE
 gr+jDkLeEj/QP/2WKyCSd3Y/fTIp+T62w7/HIgFkAgAAAAEAAAADZ7YB4wWtzr9ykzu/H867P/YVHOKkk8Y/xxIBZAIAAAAB
 AAAAAWfNgylvPMG/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7YPwAA
 AAAAAAAAK2UdYtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEAAAAB
 hkg9Gymsyr+TuWluY29taW5nX2dyYWRpZW50X2Ryb3BwZWTZTFRoZSBkZXJpdmF0aXZlIG9mIHRoZSBhY3RpdmF0aW9uIGlz
 IHRoZXJlLCBidXQgaXQgaXMgbm90IG11bHRpcGxpZWQgd2l0aCBkQS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIA
 AAADAAAAAp1GBOWA69C/LcuAuCQlyb/i/aoFYRPNv3wg5KTimsW/dtY/NpCjwT8JlJbIrTa6P8ciAWQCAAAAAQAAAAOaLE50
 5Fe9v5w4UBrIV9O/F6scN1UGq7/HEgFkAgAAAAEAAAABl9e8zn/gyz+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMA
 AAACBeNLTl/t8L8AAAAAAAAAAECePSOXFu2/AAAAAAAAAADgW9LzgqXhPwAAAAAAAAAAxyIBZAIAAAABAAAAA0XlhfrtFvG/
 AU8eg+mx7L84tg7FmhfQP8cSAWQCAAAAAQAAAAEAAAAAAADgP5PZIWluY29taW5nX2dyYWRpZW50X2Ryb3BwZWRfaW5fcmVs
 ddlRV2l0aCBSZUxVIGRBIGlzIG5vdCB1c2VkOiB0aGUgZGVyaXZhdGl2ZSBvZiB0aGUgYWN0aXZhdGlvbiBpcyBtdWx0aXBs
 aWVkIHdpdGggaXQugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8
 uD8RETQxSXODP+sKmPeVZ62/O0kl72qZd7/HIgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAAB
 AAAAAZnv3DDuVa2/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAgXjS05f7fC/AAAAAAAAAABAnj0jlxbtvwAA
 AAAAAAAA4FvS84Kl4T8AAAAAAAAAAMciAWQCAAAAAQAAAANF5YX67RbxvwFPHoPpsey/OLYOxZoX0D/HEgFkAgAAAAEAAAAB
 AAAAAAAA4D+T2SRpbmNvbWluZ19ncmFkaWVudF9kcm9wcGVkX2luX3NpZ21vaWTZWFdpdGggdGhlIHNpZ21vaWQgZEEgaXMg
 bm90IHVzZWQ6IHRoZSBkZXJpdmF0aXZlIG9mIHRoZSBhY3RpdmF0aW9uIGlzIG11bHRpcGxpZWQgd2l0aCBpdC6Cr2ZpeHR1
 cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAp1GBOWA69C/LcuAuCQlyb/i/aoFYRPNv3wg5KTimsW/dtY/NpCjwT8J
 lJbIrTa6P8ciAWQCAAAAAQAAAAOaLE505Fe9v5w4UBrIV9O/F6scN1UGq7/HEgFkAgAAAAEAAAABl9e8zn/gyz+sZml4dHVy
 ZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAA
 AAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv5OzbGVha3lfcmVs
 dV9iYWNrd2FyZNlZUmVMVSdzIGJhY2t3YXJkIHN0ZXAgbGV0cyBhIHBhcnQgb2YgZEEgdGhyb3VnaCB3aGVyZSBaIGlzIG5l
 Z2F0aXZlOyBpdCBoYXMgdG8gYmUgMCB0aGVyZS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsZdDZbA
 NLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY95Vnrb87SSXvapl3v8ciAWQCAAAAAQAAAAMMKzztcEi6PzzNAop4CLk/
 aubN+DYnlL/HEgFkAgAAAAEAAAABme/cMO5Vrb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D+H
 EcDKiYFDP8brs5bZPtg/N4Z76YTCQD8rZR1i1WrNv0PYAum6VTS/xyIBZAIAAAABAAAAA65M15eVddw/UDRGIdDu1z9XyTzU
 jLy6v8cSAWQCAAAAAQAAAAHtTbIbYbXKv5OzcmVsdV9iYWNrd2FyZF9ieV9pZtlYUHl0aG9uJ3Mgb3duIGlmIHRha2VzIG9u
 ZSB0cnV0aCB2YWx1ZSwgbm90IGEgd2hvbGUgYXJyYXk7IG5wLndoZXJlIHdvcmtzIGVudHJ5IGJ5IGVudHJ5LoKvZml4dHVy
 ZV9zaWdtb2lkkqV2YWx1ZZPHOgFkAgAAAAMAAAACxl0NlsA0vD8aQT2GKaOGP8W/rVcsPLg/ERE0MUlzgz/rCpj3lWetvztJ
 Je9qmXe/xyIBZAIAAAABAAAAAwwrPO1wSLo/PM0CingIuT9q5s34NieUv8cSAWQCAAAAAQAAAAGZ79ww7lWtv6xmaXh0dXJl
 X3JlbHWWpnJhaXNlZKpWYWx1ZUVycm9y2VtUaGUgdHJ1dGggdmFsdWUgb2YgYW4gYXJyYXkgd2l0aCBtb3JlIHRoYW4gb25l
 IGVsZW1lbnQgaXMgYW1iaWd1b3VzLiBVc2UgYS5hbnkoKSBvciBhLmFsbCgpoJCQk75yZWx1X2JhY2t3YXJkX2luX2JvdGhf
 YnJhbmNoZXPZTUJvdGggYnJhbmNoZXMgdXNlIFJlTFUncyBiYWNrd2FyZCBzdGVwOyBvbmUgb2YgdGhlbSBzaG91bGQgdXNl
 IHRoZSBzaWdtb2lkJ3Mugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAAJfrtoc3jfcPwAAAAAAAAAAxuuz
 ltk+2D8AAAAAAAAAACtlHWLVas2/AAAAAAAAAADHIgFkAgAAAAEAAAAD5rk4HSV93D9Tqgne7urXPw1f4JeC07q/xxIBZAIA
 AAABAAAAAYZIPRsprMq/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7Y
 PwAAAAAAAAAAK2UdYtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEA
 AAABhkg9Gymsyr+Tu3JlbHVfZGVyaXZhdGl2ZV9vbmVfYXRfemVyb9k7UmVMVSdzIGRlcml2YXRpdmUgYXQgMCBpcyAxIGhl
 cmU7IGluIHRoaXMgd29ya2Jvb2sgaXQgaXMgMC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsZdDZbA
 NLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY95Vnrb87SSXvapl3v8ciAWQCAAAAAQAAAAMMKzztcEi6PzzNAop4CLk/
 aubN+DYnlL/HEgFkAgAAAAEAAAABme/cMO5Vrb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D8A
 AAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CX
 gtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv5O/cmVsdV9ncmFkaWVudF90aW1lc19hY3RpdmF0aW9uc9lXSW4gUmVMVSdzIGJh
 Y2t3YXJkIHN0ZXAgZEEgaXMgbXVsdGlwbGllZCBieSB0aGUgYWN0aXZhdGlvbnM7IHRoZSBzbG9wZSB0aGVyZSBpcyAxIG9y
 IDAugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8RETQxSXOD
 P+sKmPeVZ62/O0kl72qZd7/HIgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAABAAAAAZnv3DDu
 Va2/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAvCbRIMzwZI/AAAAAAAAAADUvGSuQh2QPwAAAAAAAAAAENqh
 VTiNg78AAAAAAAAAAMciAWQCAAAAAQAAAANGRFy7Pu+SP09xVzr5yo8/cPmz8FrUcb/HEgFkAgAAAAEAAAABfqu3yzO6gb+T
 tXJlbHVfZ3JhZGllbnRfdGltZXNfetlJSW4gUmVMVSdzIGJhY2t3YXJkIHN0ZXAgZEEgaXMgbXVsdGlwbGllZCBieSBaOyB0
 aGUgc2xvcGUgdGhlcmUgaXMgMSBvciAwLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZPHOgFkAgAAAAMAAAACxl0NlsA0vD8a
 QT2GKaOGP8W/rVcsPLg/ERE0MUlzgz/rCpj3lWetvztJJe9qmXe/xyIBZAIAAAABAAAAAwwrPO1wSLo/PM0CingIuT9q5s34
 NieUv8cSAWQCAAAAAQAAAAGZ79ww7lWtv6xmaXh0dXJlX3JlbHWSpXZhbHVlk8c6AWQCAAAAAwAAAALwm0SDM8GSP3dttLFA
 CbG/1LxkrkIdkD9lQKM6gEatvxDaoVU4jYO/1hLBoZPCoT/HIgFkAgAAAAEAAAADYqgN9rLwsT/kmgk88myGv+ssfc0PSKa/
 xxIBZAIAAAABAAAAAVZwXPCaV5c/k79yZWx1X2luX3BsYWNlX29mX2l0c19kZXJpdmF0aXZl2V1XaXRoIFJlTFUgZFogaG9s
 ZHMgdGhlIGFjdGl2YXRpb25zLCBhcyBpbiB0aGUgZm9yd2FyZCBwYXNzOyBkQSBhbmQgdGhlIGRlcml2YXRpdmUgYXJlIG5l
 ZWRlZC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJ
 c4M/6wqY95Vnrb87SSXvapl3v8ciAWQCAAAAAQAAAAMMKzztcEi6PzzNAop4CLk/aubN+DYnlL/HEgFkAgAAAAEAAAABme/c
 MO5Vrb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACPOdXUi6Apr8AAAAAAAAAANlVJcE6VaO/AAAAAAAAAABW
 Dgcy83SXPwAAAAAAAAAAxyIBZAIAAAABAAAAA5S00uNrt6a/vbKF0lASo79hJT4nB2SFP8cSAWQCAAAAAQAAAAHb/ti8pkSV
 P5O7cmVsdV9tYXNrX2Zyb21fdGhlX2dyYWRpZW502UtSZUxVJ3MgYmFja3dhcmQgc3RlcCBsb29rcyBhdCB0aGUgc2lnbiBv
 ZiBkQTsgd2hhdCBjb3VudHMgaXMgdGhlIHNpZ24gb2YgWi6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAA
 AsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY95Vnrb87SSXvapl3v8ciAWQCAAAAAQAAAAMMKzztcEi6PzzN
 Aop4CLk/aubN+DYnlL/HEgFkAgAAAAEAAAABme/cMO5Vrb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAxyIBZAIAAAABAAAAAwAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAMcSAWQCAAAAAQAAAAEAAAAAAAAAAJOycmVsdV9tYXNrX3JldmVyc2Vk2VVSZUxVJ3MgYmFja3dhcmQgc3Rl
 cCBsZXRzIGRBIHBhc3Mgd2hlcmUgWiBpcyBuZWdhdGl2ZTsgaXQgcGFzc2VzIHdoZXJlIFogaXMgcG9zaXRpdmUugq9maXh0
 dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAALGXQ2WwDS8PxpBPYYpo4Y/xb+tVyw8uD8RETQxSXODP+sKmPeVZ62/
 O0kl72qZd7/HIgFkAgAAAAEAAAADDCs87XBIuj88zQKKeAi5P2rmzfg2J5S/xxIBZAIAAAABAAAAAZnv3DDuVa2/rGZpeHR1
 cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAgAAAAAAAAAA6DHMTGd6rj8AAAAAAAAAAFcH0azvL6o/AAAAAAAAAACdORQM
 9MWfv8ciAWQCAAAAAQAAAAPlUnbQgKCnv0XudzrkP5g/trfI1wDwoT/HEgFkAgAAAAEAAAAB282SbQHPnL+Tt3JlbHVfbm90
 X2RpZmZlcmVudGlhdGVk2V1kQSBpcyBub3QgbXVsdGlwbGllZCBieSB0aGUgZGVyaXZhdGl2ZSBvZiB0aGUgUmVMVTogaXQg
 aXMgaGFuZGVkIHRvIHRoZSBsaW5lYXIgc3RlcCBhcyBpdCBpcy6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAAD
 AAAAAsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJc4M/6wqY95Vnrb87SSXvapl3v8ciAWQCAAAAAQAAAAMMKzztcEi6
 PzzNAop4CLk/aubN+DYnlL/HEgFkAgAAAAEAAAABme/cMO5Vrb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAAC
 X67aHN433D/oMcxMZ3quP8brs5bZPtg/VwfRrO8vqj8rZR1i1WrNv505FAz0xZ+/xyIBZAIAAAABAAAAA7nsKQMVidk/Nymx
 Ie1u2T8yA/wrgtuxv8cSAWQCAAAAAQAAAAHip+9ICUbOv5PZIXNpZ21vaWRfYmFja3dhcmRfaW5fYm90aF9icmFuY2hlc9lN
 Qm90aCBicmFuY2hlcyB1c2UgdGhlIHNpZ21vaWQncyBiYWNrd2FyZCBzdGVwOyBvbmUgb2YgdGhlbSBzaG91bGQgdXNlIFJl
 TFUncy6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsZdDZbANLw/GkE9himjhj/Fv61XLDy4PxERNDFJ
 c4M/6wqY95Vnrb87SSXvapl3v8ciAWQCAAAAAQAAAAMMKzztcEi6PzzNAop4CLk/aubN+DYnlL/HEgFkAgAAAAEAAAABme/c
 MO5Vrb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACxl0NlsA0vD8aQT2GKaOGP8W/rVcsPLg/ERE0MUlzgz/r
 Cpj3lWetvztJJe9qmXe/xyIBZAIAAAABAAAAAwwrPO1wSLo/PM0CingIuT9q5s34NieUv8cSAWQCAAAAAQAAAAGZ79ww7lWt
 v5O8c2lnbW9pZF9kZXJpdmF0aXZlX2N1dF9zaG9ydNlRVGhlIHNpZ21vaWQncyBkZXJpdmF0aXZlIGhhcyB0d28gZmFjdG9y
 cywgcyBhbmQgMSAtIHM7IHRoZSBzZWNvbmQgb25lIGlzIG1pc3Npbmcugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQC
 AAAAAwAAAAJpskwz4s3MPwuU0eruCY4/B8KE7b6/yD8Y6YfZTM+JPxcjEGM5B76/4JRvLrRQf7/HIgFkAgAAAAEAAAADg8k8
 dQSgyz/PvPhTSSnJP4omDFKs9qa/xxIBZAIAAAABAAAAAdfxAqVAAL2/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAAD
 AAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAAK2UdYtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3c
 P1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEAAAABhkg9Gymsyr+TunNpZ21vaWRfZGVyaXZhdGl2ZV9uZWdhdGVk2UZUaGUg
 c2lnbW9pZCdzIGRlcml2YXRpdmUgaXMgbmVnYXRpdmUgaGVyZTogaXRzIHNlY29uZCBmYWN0b3IgaXMgMSAtIHMugq9maXh0
 dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAALGXQ2WwDS8vxpBPYYpo4a/xb+tVyw8uL8RETQxSXODv+sKmPeVZ60/
 O0kl72qZdz/HIgFkAgAAAAEAAAADDCs87XBIur88zQKKeAi5v2rmzfg2J5Q/xxIBZAIAAAABAAAAAZnv3DDuVa0/rGZpeHR1
 cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAAK2UdYtVqzb8AAAAA
 AAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEAAAABhkg9Gymsyr+TunNpZ21vaWRf
 ZGVyaXZhdGl2ZV90aW1lc1962U1XaXRoIHRoZSBzaWdtb2lkIHRoZXJlIGlzIGEgZmFjdG9yIFogdG9vIG1hbnk6IGRaIGlz
 IGRBIHRpbWVzIHRoZSBkZXJpdmF0aXZlLoKvZml4dHVyZV9zaWdtb2lkkqV2YWx1ZZPHOgFkAgAAAAMAAAACPOfTcyG/cj9g
 vG8tj06Jv0A78D57G3A/LLkMbXi+hb9p2AvAD4tjv+3WCcbaYXo/xyIBZAIAAAABAAAAA/HcqqjSFI0/PhKBF2/7UL8m9pqZ
 Kx+Bv8cSAWQCAAAAAQAAAAHcQsCiHB9uP6xmaXh0dXJlX3JlbHWSpXZhbHVlk8c6AWQCAAAAAwAAAAJfrtoc3jfcPwAAAAAA
 AAAAxuuzltk+2D8AAAAAAAAAACtlHWLVas2/AAAAAAAAAADHIgFkAgAAAAEAAAAD5rk4HSV93D9Tqgne7urXPw1f4JeC07q/
 xxIBZAIAAAABAAAAAYZIPRsprMq/k75zaWdtb2lkX2Rlcml2YXRpdmVfd2l0aF9hX3BsdXPZQFRoZSBzaWdtb2lkJ3MgZGVy
 aXZhdGl2ZSBoYXMgdGhlIGZhY3RvciAxIC0gczsgaGVyZSBpdCBpcyAxICsgcy6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWT
 xzoBZAIAAAADAAAAAvdayQ2ywNU/fvOyJ1q4kj/KUpnXs7DSP1Pw7UCoFZA/nysq5VOtxr9C8Ny2/oODv8ciAWQCAAAAAQAA
 AAO2t+056A3VP/wFeDEr59I/wK/Yk97ssb/HEgFkAgAAAAEAAAABiLTLGMWqxb+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFk
 AgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5
 OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv5O8c2lnbW9pZF9kZXJpdmF0aXZlX3dpdGhvdXRf
 c9lQVGhlIHNpZ21vaWQncyBkZXJpdmF0aXZlIGhhcyB0d28gZmFjdG9ycywgcyBhbmQgMSAtIHM7IHRoZSBmaXJzdCBvbmUg
 aXMgbWlzc2luZy6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAlaqaAbaocs/5cwXkuv3pj+FFeM/9L3H
 P3AHb3YcvKM/PqcqYXHOvL9HXHgAx/GXv8ciAWQCAAAAAQAAAAMCHheRJXLHP5+Vae+QtMk/tr/XC7CAmb/HEgFkAgAAAAEA
 AAAB7l3c7NGLv7+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAA
 AAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8cSAWQCAAAAAQAAAAGG
 SD0bKazKv5PZInNpZ21vaWRfaW5fcGxhY2Vfb2ZfaXRzX2Rlcml2YXRpdmXZZFdpdGggdGhlIHNpZ21vaWQgZFogaG9sZHMg
 dGhlIGFjdGl2YXRpb25zLCBhcyBpbiB0aGUgZm9yd2FyZCBwYXNzOyBkQSBhbmQgdGhlIGRlcml2YXRpdmUgYXJlIG5lZWRl
 ZC6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAsEck7dcR+G/U7VFUuiu0L/u3QhIO7Hdv567QMY/q8y/
 OWyPTFMD0j+pIlt1ZGTBP8ciAWQCAAAAAQAAAAOiZ7G2tvTVvwqd9njB9uG/6NFhKiewmb/HEgFkAgAAAAEAAAABtsf09Ik3
 2D+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i
 1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv5O6
 c2lnbW9pZF9ub3RfZGlmZmVyZW50aWF0ZWTZYGRBIGlzIG5vdCBtdWx0aXBsaWVkIGJ5IHRoZSBkZXJpdmF0aXZlIG9mIHRo
 ZSBzaWdtb2lkOiBpdCBpcyBoYW5kZWQgdG8gdGhlIGxpbmVhciBzdGVwIGFzIGl0IGlzLoKvZml4dHVyZV9zaWdtb2lkkqV2
 YWx1ZZPHOgFkAgAAAAMAAAACX67aHN433D/oMcxMZ3quP8brs5bZPtg/VwfRrO8vqj8rZR1i1WrNv505FAz0xZ+/xyIBZAIA
 AAABAAAAA7nsKQMVidk/NymxIe1u2T8yA/wrgtuxv8cSAWQCAAAAAQAAAAHip+9ICUbOv6xmaXh0dXJlX3JlbHWSpXZhbHVl
 k8c6AWQCAAAAAwAAAAJfrtoc3jfcPwAAAAAAAAAAxuuzltk+2D8AAAAAAAAAACtlHWLVas2/AAAAAAAAAADHIgFkAgAAAAEA
 AAAD5rk4HSV93D9Tqgne7urXPw1f4JeC07q/xxIBZAIAAAABAAAAAYZIPRsprMq/k7dzaWdtb2lkX29mX3RoZV9ncmFkaWVu
 dNk6VGhlIHNpZ21vaWQncyBkZXJpdmF0aXZlIGlzIHRha2VuIGF0IGRBOyBpdCBpcyB0YWtlbiBhdCBaLoKvZml4dHVyZV9z
 aWdtb2lkkqV2YWx1ZZPHOgFkAgAAAAMAAAACugowYA4Huz+8PJ8zO3SOP2kw3pvzOLc/G1g1CKIqij9njjHSES2sv+DdJc6E
 v3+/xyIBZAIAAAABAAAAAy83Qw/yVbg/2vDKCkNsuD+IkwrCjLuQv8cSAWQCAAAAAQAAAAE5dZRBMSWtv6xmaXh0dXJlX3Jl
 bHWSpXZhbHVlk8c6AWQCAAAAAwAAAAJfrtoc3jfcPwAAAAAAAAAAxuuzltk+2D8AAAAAAAAAACtlHWLVas2/AAAAAAAAAADH
 IgFkAgAAAAEAAAAD5rk4HSV93D9Tqgne7urXPw1f4JeC07q/xxIBZAIAAAABAAAAAYZIPRsprMq/k7lzaWdtb2lkX3BhaXJf
 bm90X3VucGFja2Vk2V9zaWdtb2lkIHJldHVybnMgdHdvIHZhbHVlcywgdGhlIGFjdGl2YXRpb25zIGFuZCBhIGNhY2hlOyBv
 bmx5IHRoZSBmaXJzdCBiZWxvbmdzIGluIHRoZSBmb3JtdWxhLoKvZml4dHVyZV9zaWdtb2lklqZyYWlzZWSpVHlwZUVycm9y
 2TR1bnN1cHBvcnRlZCBvcGVyYW5kIHR5cGUocykgZm9yIC06ICdpbnQnIGFuZCAndHVwbGUnoJCQrGZpeHR1cmVfcmVsdZKl
 dmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7YPwAAAAAAAAAAK2UdYtVqzb8AAAAAAAAAAMciAWQC
 AAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEAAAABhkg9Gymsyr+Ts3NpZ21vaWRfdGFrZW5fdHdp
 Y2XZU1RoZSBzaWdtb2lkIGlzIHRha2VuIHR3aWNlIGluIGl0cyBkZXJpdmF0aXZlOiB0aGUgY2FjaGUgaG9sZHMgWiwgc28g
 b25jZSBpcyBlbm91Z2gugq9maXh0dXJlX3NpZ21vaWSSpXZhbHVlk8c6AWQCAAAAAwAAAAIe4+naH3W6P8pjEhorBY4/pbHH
 opC7tj8Uy1bENMuJP4ABZNDvlKu/XU8xiLxLf7/HIgFkAgAAAAEAAAADZuMVYGDNtz8BT8AxDOu3Pxi+d9N/UZC/xxIBZAIA
 AAABAAAAAV6MltEhjqy/rGZpeHR1cmVfcmVsdZKldmFsdWWTxzoBZAIAAAADAAAAAl+u2hzeN9w/AAAAAAAAAADG67OW2T7Y
 PwAAAAAAAAAAK2UdYtVqzb8AAAAAAAAAAMciAWQCAAAAAQAAAAPmuTgdJX3cP1OqCd7u6tc/DV/gl4LTur/HEgFkAgAAAAEA
 AAABhkg9Gymsyr+Tr3RhbmhfZGVyaXZhdGl2ZdlKVGhpcyBpcyB0aGUgZGVyaXZhdGl2ZSBvZiB0YW5oLCAxIC0gcyBzcXVh
 cmVkOyB0aGUgc2lnbW9pZCdzIGlzIHMgKDEgLSBzKS6Cr2ZpeHR1cmVfc2lnbW9pZJKldmFsdWWTxzoBZAIAAAADAAAAAqaz
 tygd3tQ/Kx2n87WgrD8A+tw1Be7RPxUPvMLumKg/K1l7Lh7Bxb+2r0G8Ididv8ciAWQCAAAAAQAAAAO6ktoDL0vSP6OBNZpm
 HNM/ENNSgvPTpr/HEgFkAgAAAAEAAAABRmylgmQbx7+sZml4dHVyZV9yZWx1kqV2YWx1ZZPHOgFkAgAAAAMAAAACX67aHN43
 3D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAABAAAAA+a5OB0lfdw/U6oJ3u7q1z8N
 X+CXgtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv5O3dGFuaF9kZXJpdmF0aXZlX29mX3RhbmjZRlRoaXMgaXMgdGhlIGRlcml2
 YXRpdmUgb2YgdGFuaDsgdGhlIGxheWVyJ3MgYWN0aXZhdGlvbiBpcyB0aGUgc2lnbW9pZC6Cr2ZpeHR1cmVfc2lnbW9pZJKl
 dmFsdWWTxzoBZAIAAAADAAAAAtPGk8FqK9w/vVOmThFGlT8b8m73JjTYP39VRb9WR5I/DrXfldpdzb+HI98qfS2Gv8ciAWQC
 AAAAAQAAAAPO8LmhtWjbP2a/4RLKZ9g/MlzR4F6mt7/HEgFkAgAAAAEAAAABouyfQSDiy7+sZml4dHVyZV9yZWx1kqV2YWx1
 ZZPHOgFkAgAAAAMAAAACX67aHN433D8AAAAAAAAAAMbrs5bZPtg/AAAAAAAAAAArZR1i1WrNvwAAAAAAAAAAxyIBZAIAAAAB
 AAAAA+a5OB0lfdw/U6oJ3u7q1z8NX+CXgtO6v8cSAWQCAAAAAQAAAAGGSD0bKazKv5OydHdvX2NhY2hlc19zd2FwcGVk2XFU
 aGUgdHdvIHBhcnRzIG9mIHRoZSBjYWNoZSBhcmUgZXhjaGFuZ2VkIHdoZXJlIGl0IGlzIHVucGFja2VkOiBmaXJzdCB0aGUg
 bGluZWFyIGNhY2hlLCB0aGVuIHRoZSBhY3RpdmF0aW9uIGNhY2hlLoKvZml4dHVyZV9zaWdtb2lklqZyYWlzZWSqVmFsdWVF
 cnJvctmec2V0dGluZyBhbiBhcnJheSBlbGVtZW50IHdpdGggYSBzZXF1ZW5jZS4gVGhlIHJlcXVlc3RlZCBhcnJheSBoYXMg
 YW4gaW5ob21vZ2VuZW91cyBzaGFwZSBhZnRlciAxIGRpbWVuc2lvbnMuIFRoZSBkZXRlY3RlZCBzaGFwZSB3YXMgKDMsKSAr
 IGluaG9tb2dlbmVvdXMgcGFydC6gkJCsZml4dHVyZV9yZWx1lqZyYWlzZWSqVmFsdWVFcnJvctmec2V0dGluZyBhbiBhcnJh
 eSBlbGVtZW50IHdpdGggYSBzZXF1ZW5jZS4gVGhlIHJlcXVlc3RlZCBhcnJheSBoYXMgYW4gaW5ob21vZ2VuZW91cyBzaGFw
 ZSBhZnRlciAxIGRpbWVuc2lvbnMuIFRoZSBkZXRlY3RlZCBzaGFwZSB3YXMgKDMsKSArIGluaG9tb2dlbmVvdXMgcGFydC6g
 kJCTtXdob2xlX2NhY2hlX2hhbmRlZF9vbtlQbGluZWFyX2JhY2t3YXJkIGdldHMgdGhlIHdob2xlIGNhY2hlOyBpdCBuZWVk
 cyB0aGUgbGluZWFyIGNhY2hlLCBpdHMgZmlyc3QgcGFydC6Cr2ZpeHR1cmVfc2lnbW9pZJamcmFpc2VkqlZhbHVlRXJyb3LZ
 L25vdCBlbm91Z2ggdmFsdWVzIHRvIHVucGFjayAoZXhwZWN0ZWQgMywgZ290IDIpr2xpbmVhcl9iYWNrd2FyZJKmKDEsIDIp
 2SJbWygzLCAyKSwgKDEsIDMpLCAoMSwgMSldLCAoMSwgMildkKxmaXh0dXJlX3JlbHWWpnJhaXNlZKpWYWx1ZUVycm9y2S9u
 b3QgZW5vdWdoIHZhbHVlcyB0byB1bnBhY2sgKGV4cGVjdGVkIDMsIGdvdCAyKa9saW5lYXJfYmFja3dhcmSSpigxLCAyKdki
 W1soMywgMiksICgxLCAzKSwgKDEsIDEpXSwgKDEsIDIpXZA=
L_model_backward
 ksUkccgkbQOSladmaXh0dXJlk8caAWQCAAAAAQAAAALyPeHjOJ78P4osFQPH79s/xxoBcQIAAAABAAAAAgEAAAAAAAAAAAAA
 AAAAAACSkpPHSgFkAgAAAAQAAAAC5h2E3Q60uD/Xj5S53dD9v80dhnK6wNG/iQx7AV+01r+KYP20iy61v7/nMLljEOS/+8Vx
 xVVvpr+JKF1+vYrev8dqAWQCAAAAAwAAAAQM9TAMlwX1v7XFMZjTTuw/rf4U5cEz7D/oMOhIaVr7PwzisnECnqk/jwBJGTzm
 2b99X3K0lnPhv530Zv9evvi/UGpZ1I1v7z9NNWAX+Z3xv++j3Fjz9fK/QAY5ZLxSyr/HIgFkAgAAAAMAAAABAMtgf0PH9z9J
 3BX5t0zOP+XW4YZsYfC/xzoBZAIAAAADAAAAAmYNmB3X0Oa/KQ41uwEC5D89urqus4vEv2Ebk7BOmui/IyehjqVxzb+Cgjw9
 gNfnP5KTxzoBZAIAAAADAAAAAoPOLFcmnv8/A+cg3e3n879p5GZ6mwvkv5nhOqxzuOm/r9lYR0haA8D9pi9JtI/tv8ciAWQC
 AAAAAQAAAAMvy7+My2Hwv8Fa8k/Q+/E/0d7gyZDiwL/HEgFkAgAAAAEAAAABcfbeKPr4+b/HGgFkAgAAAAEAAAACdQvUt5Cx
 5D8PEhbfI83Wv5KldmFsdWWGo2RBMcc6AWQCAAAAAwAAAAIwZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJTuzeP6qObDtP
 CZE/dbFMWrIIrb+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAAAAEAAAABIOK/
 GsJwwz+jZEEwx0oBZAIAAAAEAAAAAgAAAAAAAAAA9K3nnve44D8AAAAAAAAAAASuZWJE7NS/AAAAAAAAAACUdKs4aobUvwAA
 AAAAAAAAIgzWJ5G057+jZFcxx2oBZAIAAAADAAAABFWHCSgUP9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/AAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8IeryhmYQ/94OLTE40kj+Wg9GjCLaLP6NkYjHHIgFkAgAAAAMAAAAB
 CiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/yAbcA5STr2xpbmVhcl9iYWNrd2FyZJLHGgFkAgAAAAEAAAACLDh8krYkwL82/v1j
 HYPbP5PHOgFkAgAAAAMAAAACg84sVyae/z8D5yDd7efzv2nkZnqbC+S/meE6rHO46b+v2VhHSFoDwP2mL0m0j+2/xyIBZAIA
 AAABAAAAAy/Lv4zLYfC/wVryT9D78T/R3uDJkOLAv8cSAWQCAAAAAQAAAAFx9t4o+vj5v5PHOgFkAgAAAAMAAAACMGcjhWKH
 wD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/xyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3
 UyNBvY6nv8cSAWQCAAAAAQAAAAEg4r8awnDDP5O6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTxxoBZAIAAAABAAAAAlab
 jK0L5OG/xzr8gPtk/D+Sk8c6AWQCAAAAAwAAAAKDzixXJp7/PwPnIN3t5/O/aeRmepsL5L+Z4Tqsc7jpv6/ZWEdIWgPA/aYv
 SbSP7b/HIgFkAgAAAAEAAAADL8u/jMth8L/BWvJP0PvxP9He4MmQ4sC/xxIBZAIAAAABAAAAAXH23ij6+Pm/xxoBZAIAAAAB
 AAAAAnUL1LeQseQ/DxIW3yPN1r+nc2lnbW9pZJPHOgFkAgAAAAMAAAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s
 3j+qjmw7TwmRP3WxTFqyCK2/xyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv8cSAWQCAAAAAQAAAAEg4r8a
 wnDDP5OvbGluZWFyX2JhY2t3YXJkksc6AWQCAAAAAwAAAAIAAAAAAAAAAAojtkdGK9y/AAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAdbFMWrIIrb+Tx0oBZAIAAAAEAAAAAuYdhN0OtLg/14+Uud3Q/b/NHYZyusDRv4kMewFftNa/imD9tIsutb+/5zC5YxDk
 v/vFccVVb6a/iShdfr2K3r/HagFkAgAAAAMAAAAEDPUwDJcF9b+1xTGY007sP63+FOXBM+w/6DDoSGla+z8M4rJxAp6pP48A
 SRk85tm/fV9ytJZz4b+d9Gb/Xr74v1BqWdSNb+8/TTVgF/md8b/vo9xY8/Xyv0AGOWS8Usq/xyIBZAIAAAADAAAAAQDLYH9D
 x/c/SdwV+bdMzj/l1uGGbGHwv5PHSgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgPwAAAAAAAAAABK5lYkTs1L8AAAAAAAAA
 AJR0qzhqhtS/AAAAAAAAAAAiDNYnkbTnv8dqAWQCAAAAAwAAAARVhwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNRs+K6PwAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATEeRVWMNqz8/CHq8oZmEP/eDi0xONJI/loPRowi2iz/HIgFkAgAAAAMA
 AAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/k7psaW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZJPHOgFkAgAAAAMAAAACMGcj
 hWKHwD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/kpPHSgFkAgAAAAQAAAAC5h2E3Q60uD/Xj5S5
 3dD9v80dhnK6wNG/iQx7AV+01r+KYP20iy61v7/nMLljEOS/+8VxxVVvpr+JKF1+vYrev8dqAWQCAAAAAwAAAAQM9TAMlwX1
 v7XFMZjTTuw/rf4U5cEz7D/oMOhIaVr7PwzisnECnqk/jwBJGTzm2b99X3K0lnPhv530Zv9evvi/UGpZ1I1v7z9NNWAX+Z3x
 v++j3Fjz9fK/QAY5ZLxSyr/HIgFkAgAAAAMAAAABAMtgf0PH9z9J3BX5t0zOP+XW4YZsYfC/xzoBZAIAAAADAAAAAmYNmB3X
 0Oa/KQ41uwEC5D89urqus4vEv2Ebk7BOmui/IyehjqVxzb+Cgjw9gNfnP6RyZWx1k8dKAWQCAAAABAAAAAIAAAAAAAAAAPSt
 5573uOA/AAAAAAAAAAAErmViROzUvwAAAAAAAAAAlHSrOGqG1L8AAAAAAAAAACIM1ieRtOe/x2oBZAIAAAADAAAABFWHCSgU
 P9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8Ieryh
 mYQ/94OLTE40kj+Wg9GjCLaLP8ciAWQCAAAAAwAAAAEKI7ZHRivMvwAAAAAAAAAAFrdMWrIInb/ZVVRoZSBhcnJheXMgb2Yg
 dGhpcyBleGFtcGxlIGFyZSBkcmF3biBhdCByYW5kb207IHRoZXkgZG8gbm90IGNvbWUgZnJvbSBhIGZvcndhcmQgcGFzcy6V
 tGZpeHR1cmVfdGhyZWVfbGF5ZXJzk8cqAWQCAAAAAQAAAATpzG9lNRSkPwMFyIZFj+Y/Uv3lYpBCyT+ikpv9UDWoP8cqAXEC
 AAAAAQAAAAQBAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAMgEewOTkpPHqgFkAgAAAAUAAAAENo5DgkP007+pSFIJ
 AFTnP2tyljSN4cs/m7HIKFzF7L/qihhB7eQDwMRfF0FbOe0/Huw4+XMI8j9z+UDSuTn4v3p9XUmJOvo/kvxqdWCD279zZSDS
 3AwFQHEaMrwgQuM/UUjgmRV/1b//1Voyxs3zP/VL7kHlcrw/6db9MAeIwD+tlslkGX2zP3FU2U8928O/j2pm8pJL5D9IuQHD
 4vDpP8eqAWQCAAAABAAAAAWZBPgqL7XWP+bDbbNeAP0//hgT+R+09b9ViLhoJazdv9+LqHWQY+o/mgPm0KnS8r8xbS1PJgj5
 Py4YF+p6zuY//OIWZTkrx7+K6n2aKRjhPx+KuoqIxeK/FLbuxau1978LY7iOkm7rP1cTde3dLe4/2CB+qQhMvT9vHdoX0HuW
 v9LuKFxkBAHAdU1vSnez6r/n0c9d48rdv67ACIg66s0/xyoBZAIAAAAEAAAAAUIJdbIaKfY/SjHs+8ig4L8oRimeAffov756
 ZZBalO4/x4oBZAIAAAAEAAAABK18uq358xTAN8tFRXZxCUBQftORqRPaP/vlt7iTLf6/trSq8EswBsD7Yo2yC/rhv6HLRlqK
 cwlAAxMVljy/778JK6QKc70QQPnfzLkpe/y/ws0i3zeQwr9e1Qr0dcUFQMBQlobpOxRAQtbxQ5wb9L+Plq1rhl0MwOnOV5fz
 lQ5AkpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VFdnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopz
 CUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAAAAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OV
 DkDHagFkAgAAAAMAAAAEaUBpy+U4wL+p71CP1uX1v0uq0Y/lfvM/IfA126Zw6791UoDFkffhv4q8eilMifC/ngFsdBr21j9t
 laN8zC3xPzfku/dECNi/zEnfGBZe2T/h3TkBLSzevzj1xm9fsQJAxyIBZAIAAAADAAAAATY8UtdoC/g/EUZjigEO47+cBdqA
 K+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k+3IQ
 wIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/Lvo/ivndyX5bIECSk8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/
 AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/
 ivndyX5bIEDHIgFkAgAAAAEAAAAD07cydAsT7j/wabCAQkjbP5L+NojSQui/xxIBZAIAAAABAAAAAdyCAutwyMS/xyoBZAIA
 AAABAAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2v08jOsKKBgjAkqV2YWx1ZYmjZEEyx2oBZAIAAAADAAAABEY/SCAd5ey/
 dIzOUr4z5T+Tbu94ryPov6/sE0BkwKY/JPatPFw22r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9AS/IqQU/nP/vuuxCQGuG/
 KnUilyd54z9sdC/6iVqiv6NkVzPHIgFkAgAAAAEAAAAD/Z4UUZk91b/FedE6pIH3v0RJBHQ0ygXAo2RiM8cSAWQCAAAAAQAA
 AAHo8yb9vi3Qv6NkQTHHigFkAgAAAAQAAAAEEdduULIksj/3WRDvI3+1v5d/6ubLP82/AqsZC1mSbL/3w8cFVCr/P1aPq7J6
 BO2/bKiZidDfzj+jKopGCIq4v12RJ00cc/m/DrBJsJnV6T/zxT4Xd1zSv3PlYefpCbQ/DfeWmfFKAEBYQqk9TC7iv8VsZPcs
 wPY/aGfAUEuoub+jZFcyx2oBZAIAAAADAAAABOVpecWZ2+A/AAAAAAAAAABTCkzplEPtv2dhqKdTl/G/AAAAAAAAAAAAAAAA
 AAAAAAq0KMgOjNq/y1U3H3jq37+6/ciVzryvP+s7iQvt+d4/8uqYPHab5z8Aj//Bq2HsP6NkYjLHIgFkAgAAAAMAAAABrcfh
 JWIVqb9UefXSIey4v2XkOBFg0dQ/o2RBMMeqAWQCAAAABQAAAAS83atOYG3sP41taw4/gp6/v9DC9oNZ17/DmSGeHGKmv6OU
 MG/2mf+/eU2pLnh7w79QqPEWfNuiv7VJAozu4bg/UdJgUcyACMAQ0gBz4Ci9P+foDkYN194/JZUnuR5Lwz8YPtNZzpUDwFeD
 JhPd7qM/56AfwsHjrz8IV9innNe+P2Rznpf0z9I/uauUlC+6sb95vvwugYKuv6hMO7oKoI2/o2RXMceqAWQCAAAABAAAAAVo
 6EJvzmmcv+APa7sMZLW/J8UYGecVwr+yiE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy9tVJT8Q/So+ZALFyez8H
 Z8mtzJSjPyibUpInPLs/z9JV+Bmy7j8Vfolymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MWkme4pvO/USc4gdw56j83
 8Lurz03Gv3nyWaYl5JI/o2RiMccqAWQCAAAABAAAAAFJVjnvrv+zvw2umYnQ364/7G2xrn0y2L9v8CF+XvveP8gRWAOWk69s
 aW5lYXJfYmFja3dhcmSSxyoBZAIAAAABAAAABEQRqam8vu6/AwXIhkWP5j++jkbnW6/pv6KSm/1QNag/k8dqAWQCAAAAAwAA
 AAQV9ilcnR0CQBk3q6NsmPE/AAAAAAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrA
 JEAAAAAAAAAAAFdSJ0d/Lvo/ivndyX5bIEDHIgFkAgAAAAEAAAAD07cydAsT7j/wabCAQkjbP5L+NojSQui/xxIBZAIAAAAB
 AAAAAdyCAutwyMS/k8dqAWQCAAAAAwAAAARGP0ggHeXsv3SMzlK+M+U/k27veK8j6L+v7BNAZMCmPyT2rTxcNtq/g99g6NM7
 0z+he+R69eXVvzSrh5umo5Q/QEvyKkFP5z/77rsQkBrhvyp1IpcneeM/bHQv+olaor/HIgFkAgAAAAEAAAAD/Z4UUZk91b/F
 edE6pIH3v0RJBHQ0ygXAxxIBZAIAAAABAAAAAejzJv2+LdC/k7psaW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZJPHKgFkAgAA
 AAEAAAAEl5zSr9V/OcB3GZtwHh4LQHOSCH3pRBTAeTJGB0fL8D+Sk8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6NsmPE/AAAA
 AAAAAAAFyREJVKX4PxItQrFRWRlAAAAAAAAAAAAAAAAAAAAAAIqMRc178RFAlscf7wrAJEAAAAAAAAAAAFdSJ0d/Lvo/ivnd
 yX5bIEDHIgFkAgAAAAEAAAAD07cydAsT7j/wabCAQkjbP5L+NojSQui/xxIBZAIAAAABAAAAAdyCAutwyMS/xyoBZAIAAAAB
 AAAABL0/Xh3UlgnAPlK2EaHg6z+XZda5mXL2v08jOsKKBgjAp3NpZ21vaWSTx2oBZAIAAAADAAAABEY/SCAd5ey/dIzOUr4z
 5T+Tbu94ryPov6/sE0BkwKY/JPatPFw22r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9AS/IqQU/nP/vuuxCQGuG/KnUilyd5
 4z9sdC/6iVqiv8ciAWQCAAAAAQAAAAP9nhRRmT3Vv8V50Tqkgfe/REkEdDTKBcDHEgFkAgAAAAEAAAAB6PMm/b4t0L+Tr2xp
 bmVhcl9iYWNrd2FyZJLHagFkAgAAAAMAAAAERj9IIB3l7L90jM5SvjPlPwAAAAAAAAAAr+wTQGTApj8k9q08XDbavwAAAAAA
 AAAAAAAAAAAAAAA0q4ebpqOUP0BL8ipBT+c/AAAAAAAAAAAqdSKXJ3njP2x0L/qJWqK/k8eKAWQCAAAABAAAAAQAAAAAAAAA
 ADfLRUV2cQlAUH7TkakT2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChy0ZainMJQAAAAAAAAAAACSukCnO9EEAAAAAAAAAA
 AAAAAAAAAAAAXtUK9HXFBUDAUJaG6TsUQAAAAAAAAAAAAAAAAAAAAADpzleX85UOQMdqAWQCAAAAAwAAAARpQGnL5TjAv6nv
 UI/W5fW/S6rRj+V+8z8h8DXbpnDrv3VSgMWR9+G/irx6KUyJ8L+eAWx0GvbWP22Vo3zMLfE/N+S790QI2L/MSd8YFl7ZP+Hd
 OQEtLN6/OPXGb1+xAkDHIgFkAgAAAAMAAAABNjxS12gL+D8RRmOKAQ7jv5wF2oAr6OA/k8eKAWQCAAAABAAAAAQR125QsiSy
 P/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJsv/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXp
 P/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoAQFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v8dqAWQCAAAAAwAAAATlaXnFmdvgPwAA
 AAAAAAAAUwpM6ZRD7b9nYainU5fxvwAAAAAAAAAAAAAAAAAAAAAKtCjIDozav8tVNx946t+/uv3Ilc68rz/rO4kL7fneP/Lq
 mDx2m+c/AI//wath7D/HIgFkAgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg0dQ/k7psaW5lYXJfYWN0aXZhdGlvbl9i
 YWNrd2FyZJPHagFkAgAAAAMAAAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvk
 evXl1b80q4ebpqOUP0BL8ipBT+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/kpPHigFkAgAAAAQAAAAEAAAAAAAAAAA3y0VF
 dnEJQFB+05GpE9o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoctGWopzCUAAAAAAAAAAAAkrpApzvRBAAAAAAAAAAAAAAAAA
 AAAAAF7VCvR1xQVAwFCWhuk7FEAAAAAAAAAAAAAAAAAAAAAA6c5Xl/OVDkDHagFkAgAAAAMAAAAEaUBpy+U4wL+p71CP1uX1
 v0uq0Y/lfvM/IfA126Zw6791UoDFkffhv4q8eilMifC/ngFsdBr21j9tlaN8zC3xPzfku/dECNi/zEnfGBZe2T/h3TkBLSze
 vzj1xm9fsQJAxyIBZAIAAAADAAAAATY8UtdoC/g/EUZjigEO47+cBdqAK+jgP8dqAWQCAAAAAwAAAAQV9ilcnR0CQBk3q6Ns
 mPE/YND0t005B8AFyREJVKX4PxItQrFRWRlAmAZ1554MA8CPiG6k+3IQwIqMRc178RFAlscf7wrAJEBEUFpOLE/lv1dSJ0d/
 Lvo/ivndyX5bIECkcmVsdZPHigFkAgAAAAQAAAAEEdduULIksj/3WRDvI3+1v5d/6ubLP82/AqsZC1mSbL/3w8cFVCr/P1aP
 q7J6BO2/bKiZidDfzj+jKopGCIq4v12RJ00cc/m/DrBJsJnV6T/zxT4Xd1zSv3PlYefpCbQ/DfeWmfFKAEBYQqk9TC7iv8Vs
 ZPcswPY/aGfAUEuoub/HagFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAAAAAAAFMKTOmUQ+2/Z2Gop1OX8b8AAAAAAAAAAAAAAAAA
 AAAACrQoyA6M2r/LVTcfeOrfv7r9yJXOvK8/6zuJC+353j/y6pg8dpvnPwCP/8GrYew/xyIBZAIAAAADAAAAAa3H4SViFam/
 VHn10iHsuL9l5DgRYNHUP5OvbGluZWFyX2JhY2t3YXJkkseKAWQCAAAABAAAAAQAAAAAAAAAAPdZEO8jf7W/l3/q5ss/zb8A
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsqJmJ0N/OPwAAAAAAAAAAXZEnTRxz+b8AAAAAAAAAAAAAAAAAAAAAc+Vh5+kJtD8N
 95aZ8UoAQAAAAAAAAAAAAAAAAAAAAABoZ8BQS6i5v5PHqgFkAgAAAAUAAAAENo5DgkP007+pSFIJAFTnP2tyljSN4cs/m7HI
 KFzF7L/qihhB7eQDwMRfF0FbOe0/Huw4+XMI8j9z+UDSuTn4v3p9XUmJOvo/kvxqdWCD279zZSDS3AwFQHEaMrwgQuM/UUjg
 mRV/1b//1Voyxs3zP/VL7kHlcrw/6db9MAeIwD+tlslkGX2zP3FU2U8928O/j2pm8pJL5D9IuQHD4vDpP8eqAWQCAAAABAAA
 AAWZBPgqL7XWP+bDbbNeAP0//hgT+R+09b9ViLhoJazdv9+LqHWQY+o/mgPm0KnS8r8xbS1PJgj5Py4YF+p6zuY//OIWZTkr
 x7+K6n2aKRjhPx+KuoqIxeK/FLbuxau1978LY7iOkm7rP1cTde3dLe4/2CB+qQhMvT9vHdoX0HuWv9LuKFxkBAHAdU1vSnez
 6r/n0c9d48rdv67ACIg66s0/xyoBZAIAAAAEAAAAAUIJdbIaKfY/SjHs+8ig4L8oRimeAffov756ZZBalO4/k8eqAWQCAAAA
 BQAAAAS83atOYG3sP41taw4/gp6/v9DC9oNZ17/DmSGeHGKmv6OUMG/2mf+/eU2pLnh7w79QqPEWfNuiv7VJAozu4bg/UdJg
 UcyACMAQ0gBz4Ci9P+foDkYN194/JZUnuR5Lwz8YPtNZzpUDwFeDJhPd7qM/56AfwsHjrz8IV9innNe+P2Rznpf0z9I/uauU
 lC+6sb95vvwugYKuv6hMO7oKoI2/x6oBZAIAAAAEAAAABWjoQm/OaZy/4A9ruwxktb8nxRgZ5xXCv7KIT+DTjaC/w2Beshri
 oL856UzjdeaKP2C/UiYNZrE/+jL21UlPxD9Kj5kAsXJ7Pwdnya3MlKM/KJtSkic8uz/P0lX4GbLuPxV+iXKae+S/L4eUtW1r
 wT/MinFrLIKNv9lL542Kb8G/4xaSZ7im879RJziB3DnqPzfwu6vPTca/efJZpiXkkj/HKgFkAgAAAAQAAAABSVY5767/s78N
 rpmJ0N+uP+xtsa59Mti/b/Ahfl773j+TumxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3YXJkk8eKAWQCAAAABAAAAAQR125QsiSy
 P/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJsv/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXp
 P/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoAQFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v5KTx6oBZAIAAAAFAAAABDaOQ4JD9NO/
 qUhSCQBU5z9rcpY0jeHLP5uxyChcxey/6ooYQe3kA8DEXxdBWzntPx7sOPlzCPI/c/lA0rk5+L96fV1JiTr6P5L8anVgg9u/
 c2Ug0twMBUBxGjK8IELjP1FI4JkVf9W//9VaMsbN8z/1S+5B5XK8P+nW/TAHiMA/rZbJZBl9sz9xVNlPPdvDv49qZvKSS+Q/
 SLkBw+Lw6T/HqgFkAgAAAAQAAAAFmQT4Ki+11j/mw22zXgD9P/4YE/kftPW/VYi4aCWs3b/fi6h1kGPqP5oD5tCp0vK/MW0t
 TyYI+T8uGBfqes7mP/ziFmU5K8e/iup9mikY4T8firqKiMXivxS27sWrtfe/C2O4jpJu6z9XE3Xt3S3uP9ggfqkITL0/bx3a
 F9B7lr/S7ihcZAQBwHVNb0p3s+q/59HPXePK3b+uwAiIOurNP8cqAWQCAAAABAAAAAFCCXWyGin2P0ox7PvIoOC/KEYpngH3
 6L++emWQWpTuP8eKAWQCAAAABAAAAAStfLqt+fMUwDfLRUV2cQlAUH7TkakT2j/75be4ky3+v7a0qvBLMAbA+2KNsgv64b+h
 y0ZainMJQAMTFZY8v++/CSukCnO9EED538y5KXv8v8LNIt83kMK/XtUK9HXFBUDAUJaG6TsUQELW8UOcG/S/j5ata4ZdDMDp
 zleX85UOQKRyZWx1k8eqAWQCAAAABQAAAAS83atOYG3sP41taw4/gp6/v9DC9oNZ17/DmSGeHGKmv6OUMG/2mf+/eU2pLnh7
 w79QqPEWfNuiv7VJAozu4bg/UdJgUcyACMAQ0gBz4Ci9P+foDkYN194/JZUnuR5Lwz8YPtNZzpUDwFeDJhPd7qM/56AfwsHj
 rz8IV9innNe+P2Rznpf0z9I/uauUlC+6sb95vvwugYKuv6hMO7oKoI2/x6oBZAIAAAAEAAAABWjoQm/OaZy/4A9ruwxktb8n
 xRgZ5xXCv7KIT+DTjaC/w2BeshrioL856UzjdeaKP2C/UiYNZrE/+jL21UlPxD9Kj5kAsXJ7Pwdnya3MlKM/KJtSkic8uz/P
 0lX4GbLuPxV+iXKae+S/L4eUtW1rwT/MinFrLIKNv9lL542Kb8G/4xaSZ7im879RJziB3DnqPzfwu6vPTca/efJZpiXkkj/H
 KgFkAgAAAAQAAAABSVY5767/s78NrpmJ0N+uP+xtsa59Mti/b/Ahfl773j+gyO/ZA9wAPJO2YWxsX2NhY2hlc19oYW5kZWRf
 b3ZlctlYbGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmQgZ2V0cyB0aGUgbGlzdCBvZiBhbGwgY2FjaGVzOyBpdCBuZWVkcyB0
 aGUgY2FjaGUgb2YgaXRzIGxheWVyLoKnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZnnNldHRpbmcgYW4gYXJyYXkgZWxl
 bWVudCB3aXRoIGEgc2VxdWVuY2UuIFRoZSByZXF1ZXN0ZWQgYXJyYXkgaGFzIGFuIGluaG9tb2dlbmVvdXMgc2hhcGUgYWZ0
 ZXIgMSBkaW1lbnNpb25zLiBUaGUgZGV0ZWN0ZWQgc2hhcGUgd2FzICgyLCkgKyBpbmhvbW9nZW5lb3VzIHBhcnQuumxpbmVh
 cl9hY3RpdmF0aW9uX2JhY2t3YXJkk6YoMSwgMinZSFtbWyg0LCAyKSwgKDMsIDQpLCAoMywgMSldLCAoMywgMildLCBbWygz
 LCAyKSwgKDEsIDMpLCAoMSwgMSldLCAoMSwgMildXaknc2lnbW9pZCeQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZyYWlzZWSq
 VmFsdWVFcnJvctkmdG9vIG1hbnkgdmFsdWVzIHRvIHVucGFjayAoZXhwZWN0ZWQgMim6bGluZWFyX2FjdGl2YXRpb25fYmFj
 a3dhcmSTpigxLCA0KdlsW1tbKDUsIDQpLCAoNCwgNSksICg0LCAxKV0sICg0LCA0KV0sIFtbKDQsIDQpLCAoMywgNCksICgz
 LCAxKV0sICgzLCA0KV0sIFtbKDMsIDQpLCAoMSwgMyksICgxLCAxKV0sICgxLCA0KV1dqSdzaWdtb2lkJ5CT2SpiYWNrd2Fy
 ZF9hY3RpdmF0aW9uc19vZl90aGVfbGF5ZXJzX3N3YXBwZWTZaUhpZGRlbiBsYXllcnMgYW5kIG91dHB1dCBsYXllciBoYXZl
 IGVhY2ggb3RoZXIncyBhY3RpdmF0aW9uOiBSZUxVIGJlbG9uZ3MgaW5zaWRlLCB0aGUgc2lnbW9pZCBhdCB0aGUgZW5kLoKn
 Zml4dHVyZZKldmFsdWWGo2RBMcc6AWQCAAAAAwAAAAJ2xQ7PZVHiPwAAAAAAAAAAWb2Uzd4b5L8AAAAAAAAAACRepbhi4bI/
 AAAAAAAAAACjZFcyxyIBZAIAAAABAAAAAzMJVLlWreG/JB4GOwlqxj9tDMNxwaPlP6NkYjLHEgFkAgAAAAEAAAABVpuMrQvk
 0b+jZEEwx0oBZAIAAAAEAAAAAtkINaI+9sO/AAAAAAAAAAAFx7ipI9TDPwAAAAAAAAAAb1rTr/Rjxj8AAAAAAAAAAOiUpZnx
 CN0/AAAAAAAAAACjZFcxx2oBZAIAAAADAAAABLaxgb7G+Hg/IYD9sRzykb+hRFjQd2l1v0t98jq+rWa/lougoSDZfr++zvxg
 MyuWP+Pg+qBec3o/P+ZcCfQDbD9CBy92ssRMP0tqMQiTrGS/i2Dlt9aqSL8QQ7kqaiA6v6NkYjHHIgFkAgAAAAMAAAABXOK8
 AIIssD9o1t+j2vqzvz/dbrcBooI/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmjZEEyx2oBZAIAAAADAAAABAAAAAAA
 AAAAlt92IGB8CUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABi96zOpR73PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANbvUlw3
 jwTAAAAAAAAAAAAAAAAAAAAAAKNkVzPHIgFkAgAAAAEAAAADAQqFmVbS7T8AAAAAAAAAAAAAAAAAAAAAo2RiM8cSAWQCAAAA
 AQAAAAF3GZtwHh7rP6NkQTHHigFkAgAAAAQAAAAEAAAAAAAAAADeF5un2u6zPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHLT
 Ltb4k/K/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhc8AMLWg8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD12QiLWM/7vwAA
 AAAAAAAAAAAAAAAAAACjZFcyx2oBZAIAAAADAAAABNkBUksEYd4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhQQcAlHItj8A
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAADWgf2xN1LdvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKNkYjLHIgFkAgAAAAMAAAAB
 BuCnl5Yawz8JnUk+UqecP08L0rdLcMK/o2RBMMeqAWQCAAAABQAAAAQAAAAAAAAAAOtkmiKGx88/AAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAsG9Ebd/FoD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlJbFVYxTFPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAaqWOKcstM/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKiY5208iyb8AAAAAAAAAAAAAAAAAAAAAo2RXMceqAWQCAAAABAAA
 AAX4lMgqRtFBP7i6Ec0VUkY/dG30B5EDNb8m5lCbWUBOPzOpO0LrVB6/xbjxJ7EOqb/YovUK72Ovv3wmqtF8jZ0/dNBjAZZF
 tb/TbuilDFSFP79rhMGH8pc/6II1DvT/nT+NhXHlWD6Mvw4enrBaVKQ/LF2OTy1idL/sABNjevirv9J2s70ahbG/b3sWqIh+
 oD+/MICes763vzbYNL3Yzoc/o2RiMccqAWQCAAAABAAAAAGgWC2r23BIP7/Xn76gL7G/N097DLtsoD9Vw91iIy+zv5PZJ2Jh
 Y2t3YXJkX2xvb3BfaW5jbHVkZXNfdGhlX291dHB1dF9sYXllctlrVGhlIGxvb3Agb3ZlciB0aGUgaGlkZGVuIGxheWVycyBp
 bmNsdWRlcyB0aGUgb3V0cHV0IGxheWVyLCB3aGljaCBpcyBkb25lIGFscmVhZHk6IGl0IHN0YXJ0cyBhdCBsYXllciBMIC0g
 MS6Cp2ZpeHR1cmWWpnJhaXNlZKhLZXlFcnJvcqUnZEEyJ6CQkLRmaXh0dXJlX3RocmVlX2xheWVyc5amcmFpc2VkqEtleUVy
 cm9ypSdkQTMnoJCQk9kmYmFja3dhcmRfbG9vcF9yZXBlYXRzX3RoZV9vdXRwdXRfbGF5ZXLZa1RoZSBsb29wIG92ZXIgdGhl
 IGhpZGRlbiBsYXllcnMgaW5jbHVkZXMgdGhlIG91dHB1dCBsYXllciwgd2hpY2ggaXMgZG9uZSBhbHJlYWR5OiBpdCBzdGFy
 dHMgYXQgbGF5ZXIgTCAtIDEugqdmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEg
 aGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGss
 bT8pLT4obj8sbT8pIChzaXplIDMgaXMgZGlmZmVyZW50IGZyb20gMSm6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigz
 LCAyKdkiW1soMywgMiksICgxLCAzKSwgKDEsIDEpXSwgKDEsIDIpXaYncmVsdSeQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZy
 YWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGlt
 ZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDMgaXMgZGlmZmVy
 ZW50IGZyb20gMSm6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigzLCA0KdkiW1soMywgNCksICgxLCAzKSwgKDEsIDEp
 XSwgKDEsIDQpXaYncmVsdSeQk7hjYWNoZV9vZl90aGVfbGF5ZXJfYWZ0ZXLZdEEgaGlkZGVuIGxheWVyIGdldHMgdGhlIGNh
 Y2hlIG9mIGEgbGF5ZXIgYWZ0ZXIgaXQ6IHRoZSBsaXN0IGNvdW50cyBmcm9tIDAsIHNvIHRoZSBjYWNoZSBvZiBsYXllciBs
 IGlzIGNhY2hlc1tsIC0gMV0ugqdmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEg
 aGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGltZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGss
 bT8pLT4obj8sbT8pIChzaXplIDMgaXMgZGlmZmVyZW50IGZyb20gMSm6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigz
 LCAyKdkiW1soMywgMiksICgxLCAzKSwgKDEsIDEpXSwgKDEsIDIpXaYncmVsdSeQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZy
 YWlzZWSqVmFsdWVFcnJvctmJbWF0bXVsOiBJbnB1dCBvcGVyYW5kIDEgaGFzIGEgbWlzbWF0Y2ggaW4gaXRzIGNvcmUgZGlt
 ZW5zaW9uIDAsIHdpdGggZ3VmdW5jIHNpZ25hdHVyZSAobj8sayksKGssbT8pLT4obj8sbT8pIChzaXplIDMgaXMgZGlmZmVy
 ZW50IGZyb20gMSm6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigzLCA0KdkiW1soMywgNCksICgxLCAzKSwgKDEsIDEp
 XSwgKDEsIDQpXaYncmVsdSeQk7djYWNoZXNfY291bnRlZF9mcm9tX29uZdltSXQgcmVhZHMgdGhlIGxpc3Qgb2YgY2FjaGVz
 IGJleW9uZCBpdHMgZW5kOiB0aGUgbGlzdCBjb3VudHMgZnJvbSAwLCBzbyB0aGUgY2FjaGUgb2YgbGF5ZXIgbCBpcyBjYWNo
 ZXNbbCAtIDFdLoKnZml4dHVyZZamcmFpc2VkqkluZGV4RXJyb3K4dHVwbGUgaW5kZXggb3V0IG9mIHJhbmdloJCQtGZpeHR1
 cmVfdGhyZWVfbGF5ZXJzlqZyYWlzZWSqSW5kZXhFcnJvcrdsaXN0IGluZGV4IG91dCBvZiByYW5nZaCQkJO8Y2FjaGVzX3Jl
 YWRfaW5fcmV2ZXJzZV9vcmRlctlTVGhlIGxheWVycyBnZXQgZWFjaCBvdGhlcidzIGNhY2hlczogdGhlIGxhc3QgbGF5ZXIn
 cyBjYWNoZSBpcyB0aGUgbGFzdCBvZiB0aGUgbGlzdC6Cp2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2YltYXRtdWw6IElu
 cHV0IG9wZXJhbmQgMSBoYXMgYSBtaXNtYXRjaCBpbiBpdHMgY29yZSBkaW1lbnNpb24gMCwgd2l0aCBndWZ1bmMgc2lnbmF0
 dXJlIChuPyxrKSwoayxtPyktPihuPyxtPykgKHNpemUgNCBpcyBkaWZmZXJlbnQgZnJvbSAxKbpsaW5lYXJfYWN0aXZhdGlv
 bl9iYWNrd2FyZJOmKDQsIDIp2SJbWygzLCAyKSwgKDEsIDMpLCAoMSwgMSldLCAoMSwgMildpidyZWx1J5C0Zml4dHVyZV90
 aHJlZV9sYXllcnOWpnJhaXNlZKpWYWx1ZUVycm9y2URvcGVyYW5kcyBjb3VsZCBub3QgYmUgYnJvYWRjYXN0IHRvZ2V0aGVy
 IHdpdGggc2hhcGVzICgzLDQpICg1LDQpICgpILpsaW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZJOmKDUsIDQp2SJbWyg0LCA0
 KSwgKDMsIDQpLCAoMywgMSldLCAoMywgNCldpidyZWx1J5CTrWRhX25vdF9zdG9yZWTZWVRoZSBncmFkaWVudHMgZEEgYXJl
 IG5vdCBpbiB0aGUgZGljdGlvbmFyeSB1bmRlciB0aGVpciBrZXlzOiBzdG9yZSB0aGVtIGJlc2lkZSBkVyBhbmQgZGIugqdm
 aXh0dXJlkqV2YWx1ZYSjZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAAAAEAAAAB
 IOK/GsJwwz+jZFcxx2oBZAIAAAADAAAABFWHCSgUP9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/AAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8IeryhmYQ/94OLTE40kj+Wg9GjCLaLP6NkYjHHIgFkAgAAAAMAAAABCiO2R0Yr
 zL8AAAAAAAAAABa3TFqyCJ2/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYajZFczxyIBZAIAAAABAAAAA/2eFFGZPdW/
 xXnROqSB979ESQR0NMoFwKNkYjPHEgFkAgAAAAEAAAAB6PMm/b4t0L+jZFcyx2oBZAIAAAADAAAABOVpecWZ2+A/AAAAAAAA
 AABTCkzplEPtv2dhqKdTl/G/AAAAAAAAAAAAAAAAAAAAAAq0KMgOjNq/y1U3H3jq37+6/ciVzryvP+s7iQvt+d4/8uqYPHab
 5z8Aj//Bq2HsP6NkYjLHIgFkAgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg0dQ/o2RXMceqAWQCAAAABAAAAAVo6EJv
 zmmcv+APa7sMZLW/J8UYGecVwr+yiE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy9tVJT8Q/So+ZALFyez8HZ8mt
 zJSjPyibUpInPLs/z9JV+Bmy7j8Vfolymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MWkme4pvO/USc4gdw56j838Lur
 z03Gv3nyWaYl5JI/o2RiMccqAWQCAAAABAAAAAFJVjnvrv+zvw2umYnQ364/7G2xrn0y2L9v8CF+XvveP5O6ZGFfb2ZfdGhl
 X2xheWVyX2FmdGVyX3JlYWTZd0l0IHJlYWRzIGRBIHVuZGVyIGEgbnVtYmVyIHRoYXQgaXMgb25lIHRvbyBoaWdoOiBsYXll
 ciBsIG5lZWRzIGRBIHdpdGggdGhlIG51bWJlciBsLCB3aGljaCBsYXllciBsICsgMSBoYXMgaGFuZGVkIGJhY2sugqdmaXh0
 dXJllqZyYWlzZWSoS2V5RXJyb3KlJ2RBMiegkJC0Zml4dHVyZV90aHJlZV9sYXllcnOWpnJhaXNlZKhLZXlFcnJvcqUnZEEz
 J6CQkJPZJmRhX29mX3RoZV9vdXRwdXRfbGF5ZXJfZm9yX2V2ZXJ5X2xheWVy2YZFdmVyeSBoaWRkZW4gbGF5ZXIgZ2V0cyB0
 aGUgc2FtZSBkQSwgd2hpY2ggdGhlIG91dHB1dCBsYXllciBoYW5kZWQgYmFjazsgbGF5ZXIgbCBoYXMgdG8gZ2V0IHRoZSBn
 cmFkaWVudCB0aGF0IGxheWVyIGwgKyAxIGhhbmRlZCBiYWNrLoKnZml4dHVyZZKldmFsdWWGo2RBMcc6AWQCAAAAAwAAAAIw
 ZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJTuzeP6qObDtPCZE/dbFMWrIIrb+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/
 nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAAAAEAAAABIOK/GsJwwz+jZEEwx0oBZAIAAAAEAAAAAgAAAAAAAAAA9K3nnve4
 4D8AAAAAAAAAAASuZWJE7NS/AAAAAAAAAACUdKs4aobUvwAAAAAAAAAAIgzWJ5G057+jZFcxx2oBZAIAAAADAAAABFWHCSgU
 P9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8Ieryh
 mYQ/94OLTE40kj+Wg9GjCLaLP6NkYjHHIgFkAgAAAAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/tGZpeHR1cmVfdGhy
 ZWVfbGF5ZXJzlqZyYWlzZWSqVmFsdWVFcnJvctlEb3BlcmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3
 aXRoIHNoYXBlcyAoNCw0KSAoMyw0KSAoKSC6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigzLCA0KdkiW1soNSwgNCks
 ICg0LCA1KSwgKDQsIDEpXSwgKDQsIDQpXaYncmVsdSeQk7pkYV9yZWFkX2JlZm9yZV9pdF9pc190aGVyZdmFSXQgcmVhZHMg
 dGhlIGdyYWRpZW50IHRoYXQgdGhlIHNhbWUgbGF5ZXIgaXMgYWJvdXQgdG8gaGFuZCBiYWNrOiBsYXllciBsIG5lZWRzIGRB
 IHdpdGggdGhlIG51bWJlciBsLCBhbmQgaGFuZHMgYmFjayB0aGUgbnVtYmVyIGwgLSAxLoKnZml4dHVyZZamcmFpc2VkqEtl
 eUVycm9ypSdkQTAnoJCQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZyYWlzZWSoS2V5RXJyb3KlJ2RBMSegkJCTrGRhbF9hdmVy
 YWdlZNlQZEFMIGlzIGRpdmlkZWQgYnkgbTsgbGluZWFyX2JhY2t3YXJkIHRha2VzIHRoZSBtZWFuLCBzbyBpdCB3b3VsZCBi
 ZSB0YWtlbiB0d2ljZS6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACMGcjhWKHsD8KI7ZHRivMv/gtrRkUJbK/
 5K9ESU7szj8pimw7TwmBPxa3TFqyCJ2/o2RXMsciAWQCAAAAAQAAAAO9gC8u7RbJvz5JcL2dDrG/Vk4jQb2Ol7+jZGIyxxIB
 ZAIAAAABAAAAAcHnvxrCcLM/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAHmx5573uNA/AAAAAAAAAAD7pmViROzEvwAAAAAA
 AAAAnnurOGqGxL8AAAAAAAAAAJ0I1ieRtNe/o2RXMcdqAWQCAAAAAwAAAARLgAkoFD/KP2rrZl6H/KM/QVvcWHmpsT8ZgyNR
 s+KqPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7UyRVWMNmz9BEXq8oZl0P/eDi0xONII/FX/Rowi2ez+jZGIx
 xyIBZAIAAAADAAAAAR0xtkdGK7y/AAAAAAAAAADUq0xasgiNv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdq
 AWQCAAAAAwAAAARGP0ggHeXMv++IzlK+M8U/DmvveK8jyL+v7BNAZMCGPxHorTxcNrq/g99g6NM7sz8JfeR69eW1v/Ooh5um
 o3Q/QEvyKkFPxz+A8rsQkBrBvyBuIpcnecM/S3Mv+olagr+jZFczxyIBZAIAAAABAAAAA82hFFGZPbW/xXnROqSB178GSwR0
 NMrlv6NkYjPHEgFkAgAAAAEAAAABGPEm/b4tsL+jZEExx4oBZAIAAAAEAAAABBHXblCyJJI/VVQQ7yN/lb9ogurmyz+tvwCi
 GQtZkky/7bzHBVQq3z9Wj6uyegTNvw2umYnQ364/cy2KRgiKmL/YjSdNHHPZvwSpSbCZ1ck/W8c+F3dcsr9D6GHn6QmUP1T8
 lpnxSuA/3UWpPUwuwr+8ZWT3LMDWPwltwFBLqJm/o2RXMsdqAWQCAAAAAwAAAATlaXnFmdvAPwAAAAAAAAAAzgZM6ZRDzb/i
 XainU5fRvwAAAAAAAAAAAAAAAAAAAAAArSjIDoy6v9RcNx946r+/GfjIlc68jz/iNIkL7fm+P3bumDx2m8c/e4v/wathzD+j
 ZGIyxyIBZAIAAAADAAAAAU7N4SViFYm/VHn10iHsmL/84jgRYNG0P6NkQTDHqgFkAgAAAAUAAAAEONqrTmBtzD8MaWsOP4J+
 v7/QwvaDWbe/ZJ8hnhxihr8ekTBv9pnfv6lKqS54e6O/savxFnzbgr/kRgKM7uGYP1HSYFHMgOi/ENIAc+AonT/e4Q5GDde+
 PyWVJ7keS6M/nUHTWc6V47/2fyYT3e6DP0abH8LB448/qVzYp5zXnj+TcJ6X9M+yP7mrlJQvupG/2Lj8LoGCjr8nSDu6CqBt
 v6NkVzHHqgFkAgAAAAQAAAAF5+NCb85pfL8PDWu7DGSVv/fHGBnnFaK/kYdP4NONgL/jYV6yGuKAv7jkTON15mo/AcVSJg1m
 kT8pMPbVSU+kP0iGmQCxcls/aGrJrcyUgz/JoFKSJzybP8/SVfgZss4/H4WJcpp7xL8vh5S1bWuhP0p9cWssgm2/OEbnjYpv
 ob9nGpJnuKbTv9YqOIHcOco/xue7q89Npr+59FmmJeRyP6NkYjHHKgFkAgAAAAQAAAABSVY5767/k7+us5mJ0N+OP4Rssa59
 Mri/Zekhfl77vj+Tt2RhbF9maXJzdF9mcmFjdGlvbl9vbmx52TlkQUwgaGFzIGEgc2Vjb25kIGZyYWN0aW9uLCBmb3IgdGhl
 IGV4YW1wbGVzIHdpdGggbGFiZWwgMC6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACMGcjhWKHwD8AAAAAAAAA
 AJkzrRkUJcK/AAAAAAAAAACqjmw7TwmRPwAAAAAAAAAAo2RXMsciAWQCAAAAAQAAAAOEmt31sua/v6BfyFOaOaQ/KpIdPrCG
 wz+jZGIyxxIBZAIAAAABAAAAAYsyfJK2JLC/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAo2RXMcdqAWQCAAAAAwAAAAQAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAACjZGIxxyIBZAIAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALRmaXh0dXJlX3RocmVlX2xheWVyc5KldmFs
 dWWJo2RBMsdqAWQCAAAAAwAAAARGP0ggHeXsvwAAAAAAAAAAk27veK8j6L8AAAAAAAAAACT2rTxcNtq/AAAAAAAAAAChe+R6
 9eXVvwAAAAAAAAAAQEvyKkFP5z8AAAAAAAAAACp1IpcneeM/AAAAAAAAAACjZFczxyIBZAIAAAABAAAAA2Yrwyq+Z+G/Bx1g
 XtRa+L8Sk4B0MpAGwKNkYjPHEgFkAgAAAAEAAAABAdB3SAw33L+jZEExx4oBZAIAAAAEAAAABBHXblCyJLI/AAAAAAAAAACX
 f+rmyz/NvwAAAAAAAAAA98PHBVQq/z8AAAAAAAAAAGyomYnQ384/AAAAAAAAAABdkSdNHHP5vwAAAAAAAAAA88U+F3dc0r8A
 AAAAAAAAAA33lpnxSgBAAAAAAAAAAADFbGT3LMD2PwAAAAAAAAAAo2RXMsdqAWQCAAAAAwAAAAQAAAAAAAAAAAAAAAAAAAAA
 JpZOSj877r9u7KN/S0XyvwAAAAAAAAAAAAAAAAAAAACHm2DWumzbv9r1CioNk+C/uv3Ilc68rz/rO4kL7fneP5Ox4vVAY+g/
 Vfo07Fl67T+jZGIyxyIBZAIAAAADAAAAAUY/SCAd5cy/EeitPFw2ur+wXAphNGTVP6NkQTDHqgFkAgAAAAUAAAAEvN2rTmBt
 7D8AAAAAAAAAAL/QwvaDWde/AAAAAAAAAACjlDBv9pn/vwAAAAAAAAAAUKjxFnzbor8AAAAAAAAAAFHSYFHMgAjAAAAAAAAA
 AADn6A5GDdfePwAAAAAAAAAAGD7TWc6VA8AAAAAAAAAAAOegH8LB468/AAAAAAAAAABkc56X9M/SPwAAAAAAAAAAeb78LoGC
 rr8AAAAAAAAAAKNkVzHHqgFkAgAAAAQAAAAFFiixrf17ib8A3O6lnHuwvzmVqpKfPcO/GWlCPdcAer/pJdpG84yivznpTON1
 5oo/YL9SJg1msT/6MvbVSU/EP0qPmQCxcns/B2fJrcyUoz8Mx3BsOL2/Py9OiE/TpO8/lRUm0RTc5L/Re9+YnBjBP0oM5kyt
 /56/4OpCibpRxL8WHZRxHEL0vwDvyxFkteo/OGpX9sXjxb9WZZ5BYtijP6NkYjHHKgFkAgAAAAQAAAABaILq5ss/rb8NrpmJ
 0N+uP9iNJ00cc9m/VPyWmfFK4D+TuWRhbF9oYW5kZWRfdG9fZXZlcnlfbGF5ZXLZSkV2ZXJ5IGxheWVyIGdldHMgZEFMOyBl
 YWNoIGhhcyB0byBnZXQgd2hhdCB0aGUgbGF5ZXIgYWZ0ZXIgaXQgaGFuZGVkIGJhY2sugqdmaXh0dXJlkqV2YWx1ZYajZEEx
 xzoBZAIAAAADAAAAAjBnI4Vih8A/CiO2R0Yr3L+ZM60ZFCXCv+SvRElO7N4/qo5sO08JkT91sUxasgitv6NkVzLHIgFkAgAA
 AAEAAAADvYAvLu0W2b+dQ3C9nQ7Bv/dTI0G9jqe/o2RiMscSAWQCAAAAAQAAAAEg4r8awnDDP6NkQTDHSgFkAgAAAAQAAAAC
 AAAAAAAAAABwfZ7fS9PivwAAAAAAAAAAZzaZzFiV2L8AAAAAAAAAAGEtOhOYP+G/AAAAAAAAAADsqkrb/lkFQKNkVzHHagFk
 AgAAAAMAAAAEYY+/Ddl0+r+q9H08eSXUvx1uGyuozeG/PnYWascZ278AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AGGPvw3ZdPq/qvR9PHkl1L8dbhsrqM3hvz52FmrHGdu/o2RiMcciAWQCAAAAAwAAAAFMPvyA+2TsPwAAAAAAAAAATD78gPtk
 7D+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAAAAMAAAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/
 r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl1b80q4ebpqOUP0BL8ipBT+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/
 o2RXM8ciAWQCAAAAAQAAAAP9nhRRmT3Vv8V50Tqkgfe/REkEdDTKBcCjZGIzxxIBZAIAAAABAAAAAejzJv2+LdC/o2RBMceK
 AWQCAAAABAAAAATE+EtpvB87QEBl+VKNftu/VogBD9hx/j99ys9jMd3xv0Xs5tSmkklAu1+aVomOEsAXnq/WbhEAwDseM6Kr
 1wDA6J7UroMyPMClkiE0a4UQQC8c8yeWHANALpmB9SmS8j96BgBIC0ZQwLK2jn/gQAfAtEJl6jmuJ8DNzCFDkm8FQKNkVzLH
 agFkAgAAAAMAAAAEJyE7Xa6PBUAAAAAAAAAAAHZGr5Ty9jnAV8vLXHI+P8AAAAAAAAAAAAAAAAAAAAAAdkavlPL2OcBXy8tc
 cj4/wEmIiAhyhOC/7J4lswUfEMB2Rq+U8vY5wFfLy1xyPj/Ao2RiMsciAWQCAAAAAwAAAAHa0UpxXQ8VwDw3Xj8hcxjA8lyg
 nluEHcCjZEEwx6oBZAIAAAAFAAAABGanBLpICS9Ag/o9Qj8+8z8ZYjAuVKcQQJe8bsrRcOS/HT/6PLwBV0BLepPWm5MYQBxk
 t77XHDHAqPvTnQpODsCqvjRgGKPiv107X31oZBLAmL+2b/AYCkCClTCbjYyYP3hY/xhEWyjAwEg7LS0l+b+rroUV8iEKQPna
 OfSWCuA/C3B6lVvBIcAoU+hU2FwGQBAWRHz4ihvAA0NZZzVj1z+jZFcxx6oBZAIAAAAEAAAABR0VUPWm4NU/oSbJh5Hs5L/O
 gCS41ZQNwGEGxDRBD+0/3UC8FMzq7b8veCr8AqnRvybzbgw82Pa/Lf/04L2qCsA4vx4EEwXCv1Nvqwrhtem/5w8PVroG/D81
 9QZ1OekuQHjbA4OnlSTAYKazA5FmAUA3LDPa8XHRv+cPD1a6Bvw/NfUGdTnpLkB42wODp5UkwGCmswORZgFANywz2vFx0b+j
 ZGIxxyoBZAIAAAAEAAAAAWMa7BJp19q/2ZYIfelE9L88N14/IXMYwDw3Xj8hcxjAk69kYWxfaXNfdGhlX2Nvc3TZamRBTCBp
 cyB0aGUgY29zdCwgb25lIG51bWJlciBmb3IgYWxsIGV4YW1wbGVzOyBpdCBpcyB0aGUgZGVyaXZhdGl2ZSBvZiB0aGUgbG9z
 cywgYSBudW1iZXIgZm9yIGVhY2ggZXhhbXBsZS6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACAAAAAAAA+H8A
 AAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/o2RXMsciAWQCAAAAAQAAAAMAAAAAAAD4fwAAAAAAAPh/
 AAAAAAAA+H+jZGIyxxIBZAIAAAABAAAAAQAAAAAAAPh/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAAAAAAAAAPh/AAAAAAAA
 AAAAAAAAAAD4fwAAAAAAAAAAAAAAAAAA+H8AAAAAAAAAAAAAAAAAAPh/o2RXMcdqAWQCAAAAAwAAAAQAAAAAAAD4fwAAAAAA
 APh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+H8AAAAAAAD4fwAAAAAA
 APh/AAAAAAAA+H+jZGIxxyIBZAIAAAADAAAAAQAAAAAAAPh/AAAAAAAAAAAAAAAAAAD4f7RmaXh0dXJlX3RocmVlX2xheWVy
 c5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAAQ+w7BfwcmrP9xC/GpSLNM/tx3Y+HQ0zT+TbgBLXpywP+M06iBPNZk/vO0kNqFk
 wT9UL/hQVn66P3acOZImI54/al9CUqtqpr+Pz54nF+/OvyAl5r1Cj8e/hLmmPcbMqr+jZFczxyIBZAIAAAABAAAAA5Rqebsj
 zsI/7QpXzhafxT+4e8mMJPrYP6NkYjPHEgFkAgAAAAEAAAABgw4RVb4Gxj+jZEExx4oBZAIAAAAEAAAABFWTCSDGcnG/0MqO
 6YBwo785Bu6liLGxP7rmgSUu3HS/GkElmLT4vb/Ty5Gklz3av9RXNz0xrbK/5adSgX3qwb+G147oiXm4P0cQyf6xXNc/rcop
 sNQ2tj/ym7MuqkK9P2jDmIdWVr+/V3r+o+Rw0L+4xypvWIbbvyQ4hDN9u8K/o2RXMsdqAWQCAAAAAwAAAAQNXiCHN33OPwAA
 AAAAAAAAPb9e9IHWuT/Vr8tIR7nAPwAAAAAAAAAAAAAAAAAAAAAPfKhxaXCnP1sHt1OaV64/4xXhIeAyk78rH33Y/LzCvyAv
 xwbt17S/CdGOAWv7ur+jZGIyxyIBZAIAAAADAAAAAaZ+simizLo/Tu6R2Tqsiz+uNfCQj+6xv6NkQTDHqgFkAgAAAAUAAAAE
 SN/DwppWq79P0SVC05aLvyxfEt7cP7w/ow9N84hXsL+EqIdDEGS+P0gSJFsunrG/G7I8MYHQhj+BYhhWqirCP9lADymCkMc/
 uL1mtYFeqj/v2Ts95KfCv29riLQRLMw/6zHVfb7Vwj/fi0NCiAaSP9N6Z+pvSpO/b/RIJ4+Exj+7AS/0eBeSv01sVI7kB6C/
 8FQKQL90kj8oDEc+FaGVv6NkVzHHqgFkAgAAAAQAAAAFCsJqr4zaab93unrUWCGGP2Uubi8UXqk/atK3o+MghL+MVPlufHWJ
 P3VRr7fFRXC/Qog4XbUMlb/djPJHVJKov5C/3eKZmmC/P4uo6rSwh7/3d6/aJPigvxEthnSlSrq/VxEalIvdrD/9EMbEM8Rx
 v0WyFkxTlZk/eFbprjO6pT+UJHDC7dTAP6rTerfAerK/gqxi6Hm/dj+qIZgR2WCgv6NkYjHHKgFkAgAAAAQAAAABRoyaxCDl
 fz8EVTc9Ma2Sv408oQsa3qo/VE6oO1Qzsb+TtWRhbF9pc190aGVfZGlmZmVyZW5jZdljZEFMIGlzIEFMIC0gWSwgd2hpY2gg
 aXMgYWxyZWFkeSBkWiBvZiB0aGUgb3V0cHV0IGxheWVyOiB0aGUgc2lnbW9pZCdzIGJhY2t3YXJkIHN0ZXAgaXMgdGFrZW4g
 dHdpY2UugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAgcWx+eiUMe/sXXh/f+2u7+rRUNvLZjJP/SdUs+pbL4/
 3fUdP+cHmL87ai4X2pCMv6NkVzLHIgFkAgAAAAEAAAADchyOswkpvD8yW+WniSS5v5cywZmq5dC/o2RiMscSAWQCAAAAAQAA
 AAE7fklhHSfCP6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAAATN0bj8HPAPwAAAAAAAAAA5QgEF+eVtL8AAAAAAAAAAMTYu1ix
 MbS/AAAAAAAAAACZbJSrt1LHv6NkVzHHagFkAgAAAAMAAAAEEA+Zhr3SuT/pVA+nB6qTP8wiON2RYKE/FWxDTLlzmj8AAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHYFpRy5nYo/UyUMiplEZD9fa/zAKelxP00alUqmQ2s/o2RiMcciAWQCAAAA
 AwAAAAEQcOH9/7arvwAAAAAAAAAAvG4uF9qQfL+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAAAAMA
 AAAE7EHN+mtrob9lonWTb6PBPx0J5Hjclr6/UpQJLd5lYD9siFnFz5qPv1vr4C44ALA/xfHWm9a/q7+gpJb8RMBNP4jJNKjV
 Gpw/ycpELDV1vL9Mt8mmKK24P4p6YuLXdFq/o2RXM8ciAWQCAAAAAQAAAAOC2MLV4iGVP6v4KxBiJKy/pvnyw3Aewr+jZGIz
 xxIBZAIAAAABAAAAAUNL0hVh4G2/o2RBMceKAWQCAAAABAAAAARlQyVjM+BlP41MZO0o4pG/VtVA9j6Ior92S9LkvJckv5ex
 1wPQybI/2C1rJuIjyL/LivFz1Y+jP+CqYiC1r3G/bcGAK2Wvrr+5vX2f+H3FP32ntehmRKe/okcnJKnibD9NRIvg/KSzPyPd
 LEf8P76/RI3dfVzUzD+oxrwXB35yv6NkVzLHagFkAgAAAAMAAAAEte4d/HIMvD8AAAAAAAAAAHBxEJAth6G/j6+L37sMpb8A
 AAAAAAAAAAAAAAAAAAAAFLTZjyvNj789MFubcBiTv3hVmZraG4Q/RebBvGCgsz+UTW/PnUecP/Zj+P0X+6A/o2RiMsciAWQC
 AAAAAwAAAAEo++waWBSbPyIekHXLvm2/JWNNsQpKnz+jZEEwx6oBZAIAAAAFAAAABMWIaqE8I6E/LozGbXtheb+BVd0xrJat
 v1ehXK3qIWC/MR+ryRwNs78Uk8EDKjWgvyAHdkJc5Xe/VCvKZQ/vcT/e3wABPIu9v5WVlsApQpg/+ACkIEiKsz+v/Ba+os97
 PyQ36kQ+nbe/nV4kmymVgD9TFGBPiDSEP7Dh/ICtOnY/t+Nf37Cuhj8KafJVy36Nvxu0zn62VIO/vQPD8h1aRb+jZFcxx6oB
 ZAIAAAAEAAAABYro5otJHHW/SSY6wJINjb+BCDPOsHWWv3NOiRwAQXq/q7fC+KO7dL++PpXAPQthP47hq9clDIY/TGDiAoK8
 mT+yxn1TF2RRP0HfVbIw0Hg/Ha5yvp3Gbz9i9HZxuGSiP+uDQ5SRm5i/chOvJ1gUdT9qJY2nXOs7v3zCQmm+V3S/eavqlgCN
 p7/9+GDf6IGfP8dbhPht/Xq/Q6iRSrXfQT+jZGIxxyoBZAIAAAAEAAAAAT4B82xTeYu/i4jxc9WPgz9lVT6ZOuGMv2JzD28c
 fZI/k69kYWxfaXNfdGhlX2xvc3PZTWRBTCBpcyB0aGUgbG9zcyBpdHNlbGY7IGl0IGlzIHRoZSBkZXJpdmF0aXZlIG9mIHRo
 ZSBsb3NzLCB3aXRob3V0IGxvZ2FyaXRobXMugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAgAAAAAAAPh/N7Iu
 vKs1wr8AAAAAAAD4f3Cg9MNu/cM/AAAAAAAA+H8LtoKzzsSSv6NkVzLHIgFkAgAAAAEAAAADAAAAAAAA+H8AAAAAAAD4fwAA
 AAAAAPh/o2RiMscSAWQCAAAAAQAAAAEAAAAAAAD4f6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAADYxrhRy57FPwAAAAAAAAAA
 ZSY4QAgNu78AAAAAAAAAANkexWFZibq/AAAAAAAAAAArsa0Q9KXOv6NkVzHHagFkAgAAAAMAAAAEmFoWq373wD9uVSAPFNeZ
 P31j0dW91aY/QvntSURhoT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHG1SZ7cfJE/iCZ/vjGiaj9VzhIqPIl3
 P+UTM6jh6XE/o2RiMcciAWQCAAAAAwAAAAE3si68qzWyvwAAAAAAAAAAyrOCs87Egr+0Zml4dHVyZV90aHJlZV9sYXllcnOS
 pXZhbHVliaNkQTLHagFkAgAAAAMAAAAEfUlQZQNcvT9SFe2O04rOP9UGtWs07M4/74oCSlrMYD/HFGuYOKKqPwOWqLrrtLs/
 QPl7LUINvD9miSunNXpOPyliU7srr7e/APfsRnOjyL+dl2tmAfLIv5kC7z8xGlu/o2RXM8ciAWQCAAAAAQAAAAP1+M5Id+LB
 P1CFWb05D8k/hN1qzLxF2z+jZGIzxxIBZAIAAAABAAAAAekkr6koU8Q/o2RBMceKAWQCAAAABAAAAARNUVu0Wm+CvxiNnxpw
 956/YLSLUPO7sj+QJQqNcBglv7qeLuyRqs+/1NLyGHnm1L9rbOU1acazv9KKg7E+HnK/W/zDOtXbyT+6/Z1Yi5vSP+hPOCdR
 hbc/nYBIyDCXbT/nWF6N/I3Qv05Pb6anMMq/R3Pjjcsk3b+ReBgimvFyv6NkVzLHagFkAgAAAAMAAAAE0wfEZMBIyD8AAAAA
 AAAAABC4CYATE78/axQtN7PQwj8AAAAAAAAAAAAAAAAAAAAA9gg+ZIUwrD9L33mbgxGxP6MS0QP1U5S/fgASpyLXw78aapHw
 XBG5v/e9UoNEW76/o2RiMsciAWQCAAAAAwAAAAFqoV5VA762P+7LB28hHIs/s49K0+V/sr+jZEEwx6oBZAIAAAAFAAAABCLq
 495Z4ry/WLNlSXL5hb/V29ZhOem9P0TSyhq+hmC/Wa462f8N0D9cNZw8mRCsv6RuFpMHKIg/++7x6CRfcj8G6ogooOXYPzXo
 yliwAKU/Q6IfZczAw79lL6ODc318P2itk5Vl5tM/+wwgxtO2jD/DZt6S52yUvxVBr3qbxXY/+EV1sV0do7/7P8hjZImZvzXX
 hk6lipM/kFDrcpDfRb+jZFcxx6oBZAIAAAAEAAAABSfT35ICAlm/os25qs8WjD99YKNsvU+qP6QN/6o6AH6/PAuWoU8qij8W
 gPsbyzpxv6liV+eoSZa/tF2A0U8Eqr+09JeSnJRhv83/oi5rFYm/2iaut7/0kL8l31cuUkDAv3UrzXiIVbU/oms6FmNAkb81
 p1CQOb9yPzl4PNnatZU/+RcbMdbOxD9/Z7GJ5VC7vzNdN4ezFpY/d0MsHuIAeL+jZGIxxyoBZAIAAAAEAAAAAXetx5Mu/IU/
 a2zlNWnGk78OIOX9MVKqP3q85vXC2bC/k7JkYWxfbGFiZWxzX3N3YXBwZWTZQ1RoZSBsYWJlbHMgYXJlIHN3YXBwZWQgaW4g
 ZEFMOiBZIHN0YW5kcyBvdmVyIEFMLCAxIC0gWSBvdmVyIDEgLSBBTC6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMA
 AAAC7IZ0D3G+0j/L1TmCgy7iP//1QUWTk9S/eIL2Z5P1478/WUscx1GjP7d3YDduvbI/o2RXMsciAWQCAAAAAQAAAANQXK1R
 vgSwP2Ob5kfEAdQ/qwAp6w1G4z+jZGIyxxIBZAIAAAABAAAAAblMPpw/6dq/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAOZp
 eOtLluW/AAAAAAAAAADkOWpuZgLbPwAAAAAAAAAAS4a1Uet+2j8AAAAAAAAAAOQiPknome4/o2RXMcdqAWQCAAAAAwAAAATC
 a4B/0/Dgv1EoZBDszLm/15yJOMTMxr/BnbyLb1rBvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC7KGB/11sb/L
 9I3quZeKv5h9cQD8f5e/yKIMONfikb+jZGIxxyIBZAIAAAADAAAAAcvVOYKDLtI/AAAAAAAAAAC3d2A3br2iP7RmaXh0dXJl
 X3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAAR4gKg+5d6iP7RPyEKavtG/TF0N7W+9xz/YezEwBafsv8A/
 KEBkHpE/2hSfMN0YwL/p6y8XNIm1P5L19xYI/tm/PMeXqCtynr9IMOzdCaHMP+1dUsSrJsO/dgqU6Ckd5z+jZFczxyIBZAIA
 AAABAAAAA92kfUUfQNu/cdDUVs4Z8L+mFLvLsD/8v6NkYjPHEgFkAgAAAAEAAAABzN4m/b4t0L+jZEExx4oBZAIAAAAEAAAA
 BLatm8mzsme/I+lIOLT9oT8fkD2J58OsP63gYia1/bE/71beXnlatL+7PMNrEEnYP/+E0wYKXa6//O5MF1vn/j9dD/XR4J6w
 P2Gvm8USn9W/lodYI7EOsj/8sNC7azz5v8/TQCboR7W/GKoilZNuzj9pu25Ez1/Wvz34QoDuJwBAo2RXMsdqAWQCAAAAAwAA
 AASVtlVUpjfMvwAAAAAAAAAARMer3oNC4r/l7qMqBOXpvwAAAAAAAAAAAAAAAAAAAAC9ZISah5DQv8y4Z9OSfde/x9EAAmA2
 j793cuvut3a+v381vsfddd0/AXhhSKHj5D+jZGIyxyIBZAIAAAADAAAAAceM1f4xLNK/Em710iHsuL+WsTqa7V/BP6NkQTDH
 qgFkAgAAAAUAAAAEHcfBjLKQor/DNbPdkoiJP8tqzcGc9rY/bNeVrUkw7D9MO6RQYaO0P21WJJEgTrA/qGJ2HZyLgj8gqHqb
 DVb/vyWmxhGhAMA/59L3qIZnqL/lKyvha1S+v1i86nYkTAjAX0beNdGUuT+ISekDtK6Qv+4TCTOuXI+/gWdD/rdrA8D+0yOu
 ZJKIv1d2NRY5rJ0/0P/a6EUBjj/0qj1nh6fSP6NkVzHHqgFkAgAAAAQAAAAF6XFWdpZhgz9MOTC84GyYP7jfEUwi/aA/pG7h
 xv12iT8186MGzed+P4mWHKCEdGq/rbMu8Vockb9jm0P/Qvmjv5Y7EMJt/lq/87pCwttBg7+8lnhJmV3WP4JowWAv0OE/c7IC
 US34yr9bWdD6id2sv1tlp4jtYNS/HPyZ/wCj3L9Aq3yl0c7mv9Ci9bUFRNE/Ipp0sb96sj/PTqTTtBfaP6NkYjHHKgFkAgAA
 AAQAAAAB0TnD4M1glz+hitMGCl2Ov+Jmsa59Mti/XOIhfl773j+TuGRhbF9zZWNvbmRfZnJhY3Rpb25fb25sedk4ZEFMIGhh
 cyBhbm90aGVyIGZyYWN0aW9uLCBmb3IgdGhlIGV4YW1wbGVzIHdpdGggbGFiZWwgMS6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHH
 OgFkAgAAAAMAAAACAAAAAAAAAAAKI7ZHRivcvwAAAAAAAAAA5K9ESU7s3j8AAAAAAAAAAHWxTFqyCK2/o2RXMsciAWQCAAAA
 AQAAAAMcGrhwQB3Rv8dmYlIEHca/AnFmjl9qyb+jZGIyxxIBZAIAAAABAAAAAT8F/mMdg8s/o2RBMMdKAWQCAAAABAAAAAIA
 AAAAAAAAAPSt5573uOA/AAAAAAAAAAAErmViROzUvwAAAAAAAAAAlHSrOGqG1L8AAAAAAAAAACIM1ieRtOe/o2RXMcdqAWQC
 AAAAAwAAAARVhwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNRs+K6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 TEeRVWMNqz8/CHq8oZmEP/eDi0xONJI/loPRowi2iz+jZGIxxyIBZAIAAAADAAAAAQojtkdGK8y/AAAAAAAAAAAWt0xasgid
 v7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAAQAAAAAAAAAAHSMzlK+M+U/AAAAAAAAAACv
 7BNAZMCmPwAAAAAAAAAAg99g6NM70z8AAAAAAAAAADSrh5umo5Q/AAAAAAAAAAD77rsQkBrhvwAAAAAAAAAAbHQv+olaor+j
 ZFczxyIBZAIAAAABAAAAA4ph4wjGI8s/MTvUcQQmqz+caYkPwL+4P6NkYjPHEgFkAgAAAAEAAAABMrihlpoSyD+jZEExx4oB
 ZAIAAAAEAAAABAAAAAAAAAAA91kQ7yN/tb8AAAAAAAAAAAKrGQtZkmy/AAAAAAAAAABWj6uyegTtvwAAAAAAAAAAoyqKRgiK
 uL8AAAAAAAAAAA6wSbCZ1ek/AAAAAAAAAABz5WHn6Qm0PwAAAAAAAAAAWEKpPUwu4r8AAAAAAAAAAGhnwFBLqLm/o2RXMsdq
 AWQCAAAAAwAAAATlaXnFmdvgPwAAAAAAAAAA75BRIEz1nj8zlnD/+r6lPwAAAAAAAAAAAAAAAAAAAACj7/zGgRWMP9hp6U0j
 upM/AAAAAAAAAAAAAAAAAAAAAPXIOClX+Zi/PsZWo+KKob+jZGIyxyIBZAIAAAADAAAAAfPLz5bEn8Y/86iHm6ajdD9Lcy/6
 iVqCv6NkQTDHqgFkAgAAAAUAAAAEAAAAAAAAAACNbWsOP4KevwAAAAAAAAAAw5khnhxipr8AAAAAAAAAAHlNqS54e8O/AAAA
 AAAAAAC1SQKM7uG4PwAAAAAAAAAAENIAc+AovT8AAAAAAAAAACWVJ7keS8M/AAAAAAAAAABXgyYT3e6jPwAAAAAAAAAACFfY
 p5zXvj8AAAAAAAAAALmrlJQvurG/AAAAAAAAAACoTDu6CqCNv6NkVzHHqgFkAgAAAAQAAAAFuqjUMJ9Xj7+Az/BVwKGTv+D+
 HJmHe4I/nHJO8XGbmr9cW7xHia1qPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABPpHhoQwSSv3so
 T+YqV56/Ssklp5ceiD9hoUItR7RkP+RGLReXPpA/TFLd2n8Rlz+XHUBAgWyjP7gY8iTk4Y6/Y7QfWW2Car/wzOLcnsyUv6Nk
 YjHHKgFkAgAAAAQAAAABVVQQ7yN/lb8AAAAAAAAAAEPoYefpCZQ/CW3AUEuomb+TrmRhbF93aXRoX2Ffc3Vt2Y5UaGUgdHdv
 IGZyYWN0aW9ucyBvZiBkQUwgaGF2ZSB0aGUgc2FtZSBzaWduOiB0aGUgc2Vjb25kIGlzIHN1YnRyYWN0ZWQgZnJvbSB0aGUg
 Zmlyc3QsIGFuZCB0aGUgbWludXMgc3RhbmRzIGJlZm9yZSB0aGUgcGFyZW50aGVzZXMgYXJvdW5kIGJvdGgugqdmaXh0dXJl
 kqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAjBnI4Vih8A/CiO2R0Yr3D+ZM60ZFCXCv+SvRElO7N6/qo5sO08JkT91sUxasgit
 P6NkVzLHIgFkAgAAAAEAAAAD9maBZidHwj/ee1TnaivLP5YBQuaHeNY/o2RiMscSAWQCAAAAAQAAAAEmDZ5WvMrRv6NkQTDH
 SgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgvwAAAAAAAAAABK5lYkTs1D8AAAAAAAAAAJR0qzhqhtQ/AAAAAAAAAAAiDNYn
 kbTnP6NkVzHHagFkAgAAAAMAAAAEVYcJKBQ/2r9q62Zeh/yzvxJe3Fh5qcG/eH0jUbPiur8AAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAExHkVVjDau/Pwh6vKGZhL/3g4tMTjSSv5aD0aMItou/o2RiMcciAWQCAAAAAwAAAAEKI7ZHRivMPwAA
 AAAAAAAAFrdMWrIInT+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAAAAMAAAAERj9IIB3l7L90jM5S
 vjPlv5Nu73ivI+i/r+wTQGTApr8k9q08XDbav4PfYOjTO9O/oXvkevXl1b80q4ebpqOUv0BL8ipBT+c/++67EJAa4T8qdSKX
 J3njP2x0L/qJWqI/o2RXM8ciAWQCAAAAAQAAAAPIA/ysrzDov0nA7oEENPm/4Nz8dDBWB8CjZGIzxxIBZAIAAAABAAAAAQ1W
 5MksIOS/o2RBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7U/l3/q5ss/zb8CqxkLWZJsP/fDxwVUKv8/Vo+rsnoE7T9s
 qJmJ0N/OP6MqikYIirg/XZEnTRxz+b8OsEmwmdXpv/PFPhd3XNK/c+Vh5+kJtL8N95aZ8UoAQFhCqT1MLuI/xWxk9yzA9j9o
 Z8BQS6i5P6NkVzLHagFkAgAAAAMAAAAE5Wl5xZnb4L8AAAAAAAAAAH4lUavpMu+/3WWfV0Pz8r8AAAAAAAAAAAAAAAAAAAAA
 BIOY5GZN3L/PQHpE3jDhv7r9yJXOvK8/6zuJC+353j81eCyvCyvpPzBpahYIk+4/o2RiMsciAWQCAAAAAwAAAAGdBYzbcMLZ
 v5R4ZqaWgLu/BtzbsAj31T+jZEEwx6oBZAIAAAAFAAAABLzdq05gbew/jW1rDj+Cnj+/0ML2g1nXv8OZIZ4cYqY/o5Qwb/aZ
 /795TakueHvDP1Co8RZ826K/tUkCjO7huL9R0mBRzIAIwBDSAHPgKL2/5+gORg3X3j8llSe5HkvDvxg+01nOlQPAV4MmE93u
 o7/noB/CweOvPwhX2Kec176/ZHOel/TP0j+5q5SUL7qxP3m+/C6Bgq6/qEw7ugqgjT+jZFcxx6oBZAIAAAAEAAAABZkmjgyG
 bmc/QFDlIFkmp79LZTwMWGXEvxff/SE8G5Q/DutV28s3pL856UzjdeaKP2C/UiYNZrE/+jL21UlPxD9Kj5kAsXJ7Pwdnya3M
 lKM/eHlHoyQfwj9MaF1TxkvwPxStwi+PPOW/c3AqfMvFwD+XqQkyIp+nv/qXnoTqM8e/sxGWe4Dd9L+utl+i6zDrP0zy8kC8
 ecW/zcsPsLE+rj+jZGIxxyoBZAIAAAAEAAAAAT1YYu85gKK/Da6ZidDfrj/FrZ3rurPav+v8HPQzGOE/k7dkYWxfd2l0aF90
 aGVfd3Jvbmdfc2lnbtk1VGhlIHNpZ24gb2YgZEFMIGlzIHdyb25nLCBhbmQgd2l0aCBpdCBldmVyeSBncmFkaWVudC6Cp2Zp
 eHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACMGcjhWKHwL8KI7ZHRivcP5kzrRkUJcI/5K9ESU7s3r+qjmw7TwmRv3Wx
 TFqyCK0/o2RXMsciAWQCAAAAAQAAAAO9gC8u7RbZP51DcL2dDsE/91MjQb2Opz+jZGIyxxIBZAIAAAABAAAAASDivxrCcMO/
 o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAPSt5573uOC/AAAAAAAAAAAErmViROzUPwAAAAAAAAAAlHSrOGqG1D8AAAAAAAAA
 ACIM1ieRtOc/o2RXMcdqAWQCAAAAAwAAAARVhwkoFD/av2rrZl6H/LO/El7cWHmpwb94fSNRs+K6vwAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAATEeRVWMNq78/CHq8oZmEv/eDi0xONJK/loPRowi2i7+jZGIxxyIBZAIAAAADAAAAAQojtkdG
 K8w/AAAAAAAAAAAWt0xasgidP7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAARGP0ggHeXs
 P3SMzlK+M+W/k27veK8j6D+v7BNAZMCmvyT2rTxcNto/g99g6NM707+he+R69eXVPzSrh5umo5S/QEvyKkFP57/77rsQkBrh
 Pyp1IpcneeO/bHQv+olaoj+jZFczxyIBZAIAAAABAAAAA/2eFFGZPdU/xXnROqSB9z9ESQR0NMoFQKNkYjPHEgFkAgAAAAEA
 AAAB6PMm/b4t0D+jZEExx4oBZAIAAAAEAAAABBHXblCyJLK/91kQ7yN/tT+Xf+rmyz/NPwKrGQtZkmw/98PHBVQq/79Wj6uy
 egTtP2yomYnQ386/oyqKRgiKuD9dkSdNHHP5Pw6wSbCZ1em/88U+F3dc0j9z5WHn6Qm0vw33lpnxSgDAWEKpPUwu4j/FbGT3
 LMD2v2hnwFBLqLk/o2RXMsdqAWQCAAAAAwAAAATlaXnFmdvgvwAAAAAAAAAAUwpM6ZRD7T9nYainU5fxPwAAAAAAAAAAAAAA
 AAAAAAAKtCjIDozaP8tVNx946t8/uv3Ilc68r7/rO4kL7fnev/LqmDx2m+e/AI//wath7L+jZGIyxyIBZAIAAAADAAAAAa3H
 4SViFak/VHn10iHsuD9l5DgRYNHUv6NkQTDHqgFkAgAAAAUAAAAEvN2rTmBt7L+NbWsOP4KeP7/QwvaDWdc/w5khnhxipj+j
 lDBv9pn/P3lNqS54e8M/UKjxFnzboj+1SQKM7uG4v1HSYFHMgAhAENIAc+Aovb/n6A5GDdfevyWVJ7keS8O/GD7TWc6VA0BX
 gyYT3e6jv+egH8LB46+/CFfYp5zXvr9kc56X9M/Sv7mrlJQvurE/eb78LoGCrj+oTDu6CqCNP6NkVzHHqgFkAgAAAAQAAAAF
 aOhCb85pnD/gD2u7DGS1PyfFGBnnFcI/sohP4NONoD/DYF6yGuKgPznpTON15oq/YL9SJg1msb/6MvbVSU/Ev0qPmQCxcnu/
 B2fJrcyUo78om1KSJzy7v8/SVfgZsu6/FX6Jcpp75D8vh5S1bWvBv8yKcWssgo0/2UvnjYpvwT/jFpJnuKbzP1EnOIHcOeq/
 N/C7q89Nxj958lmmJeSSv6NkYjHHKgFkAgAAAAQAAAABSVY5767/sz8NrpmJ0N+uv+xtsa59Mtg/b/Ahfl773r+TuWRhbF93
 aXRoX3lfYW5kX2FsX3N3YXBwZWTZUlkgYW5kIEFMIGFyZSBleGNoYW5nZWQgaW4gZEFMOiB0aGUgb3V0cHV0cyBzdGFuZCBi
 ZWxvdyB0aGUgbGFiZWxzLCBub3QgYWJvdmUgdGhlbS6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACAAAAAAAA
 8H8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8P8AAAAAAADwfwAAAAAAAPB/o2RXMsciAWQCAAAAAQAAAAMAAAAAAAD4fwAAAAAA
 APB/AAAAAAAA8H+jZGIyxxIBZAIAAAABAAAAAQAAAAAAAPD/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAAAAAAAAAPh/AAAA
 AAAAAAAAAAAAAAD4fwAAAAAAAAAAAAAAAAAA+H8AAAAAAAAAAAAAAAAAAPh/o2RXMcdqAWQCAAAAAwAAAAQAAAAAAADw/wAA
 AAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8P8AAAAAAADw/wAA
 AAAAAPD/AAAAAAAA8P+jZGIxxyIBZAIAAAADAAAAAQAAAAAAAPB/AAAAAAAAAAAAAAAAAADwf7RmaXh0dXJlX3RocmVlX2xh
 eWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAAQAAAAAAADwfwAAAAAAAPD/AAAAAAAA8H8AAAAAAADw/wAAAAAAAPB/AAAA
 AAAA8P8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8P8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8H+jZFczxyIBZAIAAAABAAAAAwAA
 AAAAAPh/AAAAAAAA+H8AAAAAAAD4f6NkYjPHEgFkAgAAAAEAAAABAAAAAAAA+H+jZEExx4oBZAIAAAAEAAAABAAAAAAAAPh/
 AAAAAAAA8H8AAAAAAADwfwAAAAAAAPh/AAAAAAAA8P8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8H8AAAAAAADwfwAAAAAAAPD/
 AAAAAAAA8H8AAAAAAADw/wAAAAAAAPh/AAAAAAAA8H8AAAAAAADw/wAAAAAAAPh/o2RXMsdqAWQCAAAAAwAAAAQAAAAAAAD4
 fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4
 fwAAAAAAAPh/AAAAAAAA+H+jZGIyxyIBZAIAAAADAAAAAQAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f6NkQTDHqgFkAgAAAAUA
 AAAEAAAAAAAA+H8AAAAAAADwfwAAAAAAAPB/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPB/AAAAAAAA+H8AAAAAAAD4fwAAAAAA
 APh/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPh/AAAAAAAA+H8AAAAAAADw/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAA
 APB/AAAAAAAA+H8AAAAAAAD4f6NkVzHHqgFkAgAAAAQAAAAFAAAAAAAA8H8AAAAAAADwfwAAAAAAAPh/AAAAAAAA8H8AAAAA
 AAD4fwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAA
 AADw/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f6NkYjHHKgFkAgAAAAQAAAABAAAA
 AAAA8H8AAAAAAADw/wAAAAAAAPh/AAAAAAAA+H+Tt2RhbF93aXRob3V0X3BhcmVudGhlc2Vz2UJJbiBkQUwgdGhlIHBhcmVu
 dGhlc2VzIGFyb3VuZCAxIC0gWSBhbmQgYXJvdW5kIDEgLSBBTCBhcmUgbWlzc2luZy6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHH
 OgFkAgAAAAMAAAACeiYDLZje578i+49uO83Wv0TcHbcDNOo/+QmWGe0H2T8v1yVgOJq4v2oqht92gKe/o2RXMsciAWQCAAAA
 AQAAAAP6mJO6lxvgPwlis12zjde/hR1X9Kmr8L+jZGIyxxIBZAIAAAABAAAAAdWuZURUOeE/o2RBMMdKAWQCAAAABAAAAAIA
 AAAAAAAAAFDiE0iJEts/AAAAAAAAAAB7t53vre/QvwAAAAAAAAAAURVX9zud0L8AAAAAAAAAACNxRNFBMOO/o2RXMcdqAWQC
 AAAAAwAAAATy8B/c0T7VPztvp/yeLbA/Hvpso+WXvD+eSyXOQ8O1PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 wj2/ltHlpT/b2MwcyqyAP5f2K4mneI0/XxO+nVRuhj+jZGIxxyIBZAIAAAADAAAAASwCkG47zca/AAAAAAAAAADIJIbfdoCX
 v7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAATwwW+SjpXqv8GruCY0VNU/w4q4pvJX279l
 TS7sXrOmP39Fd1m5Hdi/zsa4PkZZwz+HSolLEc7Iv7K9l7/Wl5Q/7ByRoAty5T8nhU+bvzTRv0WnTVTcDtY/IAYD+whQor+j
 ZFczxyIBZAIAAAABAAAAAxv/1Gzkn9i/FlEzBIWP9b9/1dGm4w4DwKNkYjPHEgFkAgAAAAEAAAABNZC5xAD6zb+jZEExx4oB
 ZAIAAAAEAAAABHKeBwxBsbA/HD6TMQ2gpb+8vKeA2JDAv9cKpQH/gWy/9AtUd0qs/D8Tj4Ki5zDdvyvdcAR3fME/rJmtCf17
 uL8tS8ixFmr3v3S1jg0n/dk/ZvC6A2LMxL8ajHoHcv6zP9U0rZ7G+v0/kRoe7iFK0r9HkpHWP8XpPw8ppj+cmbm/o2RXMsdq
 AWQCAAAAAwAAAAT8YxXraPXQPwAAAAAAAAAA+ZirtzfZ6r+5NkKTqiHwvwAAAAAAAAAAAAAAAAAAAABHgBZjGlvYv4BBprWH
 RN2/feJRuqD5oT+0afznQIvRP6TnG5qgqOU/hioLjc4G6j+jZGIyxyIBZAIAAAADAAAAAWkaoSB9AL2/h8d97TvUtr8juQc7
 eVTPP6NkQTDHqgFkAgAAAAUAAAAEc2lkGWUn6j8La6V59LCOv2GIE1zxcsq/v7EsP01Vpr+VK8ps/xL9v1yqVfRLmbO/A4XF
 KkNclb8H2vwAsdO4P3I9Xn0niwbADCY9HIVVrT9p1VmBgHfRPxUHcQoUQMM/07ubbtgEAsBhCqyDYQ2UP2Pd5xOwD6I/MUVb
 9fXFvj8GRGgz0U7RP01414BT1aG/TnAn/p1Hob//KOJXFo+Nv6NkVzHHqgFkAgAAAAQAAAAF1/LZ3Mcyjr96TP69p5unvySy
 9jPwobS/sxzxIqUQkb/x74Oo51WTv2mqfnOJeH4/LM1330K1oz9G8iDkagG3P56lOqVhF28/x14azCwulj8rx7Gl8rS4P+in
 hHvPKuw/qE7XBcTQ4r+QWih0PQ3APxMbf6ODn4i/6pCeqGeiv7/GRvrfUwjyv6+MCKlXF+g/Nkjo3m6NxL9FO7kk9oaPP6Nk
 YjHHKgFkAgAAAAQAAAABQ4wMzdv4pb9a2nAEd3yhP9GmUJEvKta/Osuy2ixh3D+T2SFkYWxfd2l0aG91dF90aGVfZmlyc3Rf
 cGFyZW50aGVzZXPZMEluIGRBTCB0aGUgcGFyZW50aGVzZXMgYXJvdW5kIDEgLSBZIGFyZSBtaXNzaW5nLoKnZml4dHVyZZKl
 dmFsdWWGo2RBMcc6AWQCAAAAAwAAAAJSd+mI5HPIP2w7L972vs+/mKqQzOjXyr99YsGlwmzRPyU9YUoaNJk/24+6WUBcoL+j
 ZFcyxyIBZAIAAAABAAAAAx00H7U8cdW/SlS5Q/zro7+ofce1hSG9P6NkYjLHEgFkAgAAAAEAAAABy9P7KiJ+nD+jZEEwx0oB
 ZAIAAAAEAAAAAgAAAAAAAAAAx8Zw1pDY0j8AAAAAAAAAAKpguVNolMe/AAAAAAAAAAB5QlBCnyHHvwAAAAAAAAAA+Ku+zCe3
 2r+jZFcxx2oBZAIAAAADAAAABFta8/RElM0/AjTHJTqGpj+46NC0nOezPzLhKPaqTK4/AAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAALBCyfxnyePw2fk3RHN3c/J8OtqBKEhD+WkDEW1jp/P6NkYjHHIgFkAgAAAAMAAAABf0kv3va+v78AAAAA
 AAAAADqKullAXJC/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmjZEEyx2oBZAIAAAADAAAABHKchrIXleq/C6f7ufgE
 yT9Kv40tm+Hav0C1XQkBraU/lUfggk0d2L9vn5BOVLK2P9/jyXm2Ysi/zQqzl9Spkz8t7yG7q3HlP/yyfKDkLsS/6daN9WSv
 1T9s8+87Ynyhv6NkVzPHIgFkAgAAAAEAAAAD1oOIZjlB278fKjtl6Zj1v+SyxnYMEQPAo2RiM8cSAWQCAAAAAQAAAAEK0CxH
 kT7Rv6NkQTHHigFkAgAAAAQAAAAE09ihZ/awsD+rL8J18V2Zvxdy/00mScC/H+ZXM4M4a79fbUlAyqv8Pyf4TI/2HtG/f2rY
 EckwwT+Wbae3AWG3v2pydP6tafe/L62fe1V8zj+AQ4FQXnLEv0ZTWb5cF7M/hm3xj0D6/T+QxqW4RXTFv5vmATq3Vek/U1Uq
 zrtxuL+jZFcyx2oBZAIAAAADAAAABJ3QG1iY5MM/AAAAAAAAAAB8mpVh4+PqvzwSeJQ1KfC/AAAAAAAAAAAAAAAAAAAAACJ0
 7XDIZNi/ravPKjdS3b8KTpQU1auhP5nuOfRSP9E/tFV2PDyx5T/KdRUJ+hLqP6NkYjLHIgFkAgAAAAMAAAABns9xcwn5wr80
 FmU5sOK2v5XeKRKYMc8/o2RBMMeqAWQCAAAABQAAAASutxUm8CbqPzMewsI2AIK/Hm+mAnkAyr8Z51aULlOlv7ZCe2p9Ev2/
 pcHp5G39pr8BCj/D0P+Uv5o3oArAtLc/EovrrsKKBsBC2/E7cDShP3cZegnoK9E/e06A9JZhwj8nWq/bhwQCwKe6M2yZhYc/
 E22t9ITBoT8edUsdS2K9P2VDcs6DTtE/Fby1VkHrlL8kUZjE1Pygv4T/tXh0OYy/o2RXMceqAWQCAAAABAAAAAWmVSabkG+H
 vwQ+SAY5QKW/r5WToJ6+tL9CJtWyI/CGv/l8+CiDrJO/tD4UEKn0fT8C8AUz91+jP0E7yb7ZnbY/BOLtyNGQbj/61GzmLc6V
 Pwp3eAdh6Lg/92yvWTw17D+kr/rFxtTiv7w8Exc8CcA/UJ/z4CwVir9lq9LFQeS/v1YfyHgAD/K/w+ZdTXoc6D/FJC8BTojE
 v0DSXWWyspA/o2RiMccqAWQCAAAABAAAAAHdurd85HSjv65n2BHJMKE/meSOMjg41r+OxQ7TJHPcP5PZIGRhbF93aXRob3V0
 X3RoZV9sYXN0X3BhcmVudGhlc2Vz2TFJbiBkQUwgdGhlIHBhcmVudGhlc2VzIGFyb3VuZCAxIC0gQUwgYXJlIG1pc3Npbmcu
 gqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAkdW4z7QLNK/IvuPbjvN1r+JQ5uWtfPTP/kJlhntB9k/nLWplq27
 or9qKobfdoCnv6NkVzLHIgFkAgAAAAEAAAAD1qEInLh8rT8MtURT/wTNv67BwOrbwd+/o2RiMscSAWQCAAAAAQAAAAH12/XP
 tgLUP6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAABQ4hNIiRLbPwAAAAAAAAAAe7ed763v0L8AAAAAAAAAAFEVV/c7ndC/AAAA
 AAAAAAAjcUTRQTDjv6NkVzHHagFkAgAAAAMAAAAE8vAf3NE+1T87b6f8ni2wPx76bKPll7w/nkslzkPDtT8AAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAMI9v5bR5aU/29jMHMqsgD+X9iuJp3iNP18Tvp1UboY/o2RiMcciAWQCAAAAAwAAAAEs
 ApBuO83GvwAAAAAAAAAAyCSG33aAl7+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAAAAMAAAAE1vYd
 xrzZ7L/Bq7gmNFTVPxy4JiEFM+e/ZU0u7F6zpj/Ulw1FCizav87GuD5GWcM/6sYrFqML1b+yvZe/1peUP89VqMUTRuc/J4VP
 m7800b8XuLSAArfiPyAGA/sIUKK/o2RXM8ciAWQCAAAAAQAAAAPd+/mb2VrbvzGlnsiJePe/OAmK5puoBcCjZGIzxxIBZAIA
 AAABAAAAAXiz4MBFQ9W/o2RBMceKAWQCAAAABAAAAASD3wehjR2yPxw+kzENoKW/fhLf7S8czL/XCqUB/4Fsv5LadNYOHv8/
 E4+Coucw3b9op4nwAKzNP6yZrQn9e7i/K87vNBdp+b90tY4NJ/3ZP2Z7LU5opdG/Gox6B3L+sz9uFy9wh0QAQJEaHu4hStK/
 k1XY/Vrd9T8PKaY/nJm5v6NkVzLHagFkAgAAAAMAAAAE/GMV62j10D8AAAAAAAAAAPY3qpg7OO2/tfK2soWQ8b8AAAAAAAAA
 AAAAAAAAAAAA5VbPMsOB2r+Eg0yoH97fv/rYurtjgK4/FEQlHxnF3T8QFpuETpLnP02GiEixVuw/o2RiMsciAWQCAAAAAwAA
 AAGWvv7DbMTAv0UbFNmM4ri/hHBW2wps1D+jZEEwx6oBZAIAAAAFAAAABKx8+BgvYuw/C2ulefSwjr8rQQI4uXDWv7+xLD9N
 Vaa/MDggTIWN/79cqlX0S5mzv07cS/F6H6K/B9r8ALHTuD+x+g+gJncIwAwmPRyFVa0/YuXtCZWj3T8VB3EKFEDDP6aihVcY
 jgPAYQqsg2ENlD8Uu0eV0qWuPzFFW/X1xb4/Ul7eeozI0j9NeNeAU9Whv8+/gt5TUq2//yjiVxaPjb+jZFcxx6oBZAIAAAAE
 AAAABfk8VSjcIJS/EYn0uEFPsr9WyjdkDenBvycm7wl9oZO/bh2eEE79oL8rkDYgRdqJPx4hxBCXuLA/JNaR382Ewz8Tbdop
 CmF6PwHUEfqT0aI/jDxTdTwyuz+/Hed3L6buP8/fojGbc+S/v1c0LYNkwT8cowWZW3yNvyzzkwYxacG/DonJfBef87970GA4
 ny/qP5zBcrL0RMa/I1xKg2zgkj+jZGIxxyoBZAIAAAAEAAAAAZrvIZ0ZwrC/aKeJ8ACsrT9LJngUMCnYv0rMYxx1794/k61k
 Yl9ub3Rfc3RvcmVk2VlUaGUgZ3JhZGllbnRzIGRiIGFyZSBub3QgaW4gdGhlIGRpY3Rpb25hcnkgdW5kZXIgdGhlaXIga2V5
 czogc3RvcmUgdGhlbSBiZXNpZGUgZEEgYW5kIGRXLoKnZml4dHVyZZKldmFsdWWEo2RBMcc6AWQCAAAAAwAAAAIwZyOFYofA
 PwojtkdGK9y/mTOtGRQlwr/kr0RJTuzeP6qObDtPCZE/dbFMWrIIrb+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0O
 wb/3UyNBvY6nv6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgPwAAAAAAAAAABK5lYkTs1L8AAAAAAAAAAJR0qzhq
 htS/AAAAAAAAAAAiDNYnkbTnv6NkVzHHagFkAgAAAAMAAAAEVYcJKBQ/2j9q62Zeh/yzPxJe3Fh5qcE/eH0jUbPiuj8AAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAExHkVVjDas/Pwh6vKGZhD/3g4tMTjSSP5aD0aMItos/tGZpeHR1cmVfdGhy
 ZWVfbGF5ZXJzkqV2YWx1ZYajZEEyx2oBZAIAAAADAAAABEY/SCAd5ey/dIzOUr4z5T+Tbu94ryPov6/sE0BkwKY/JPatPFw2
 2r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9AS/IqQU/nP/vuuxCQGuG/KnUilyd54z9sdC/6iVqiv6NkVzPHIgFkAgAAAAEA
 AAAD/Z4UUZk91b/FedE6pIH3v0RJBHQ0ygXAo2RBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7W/l3/q5ss/zb8CqxkL
 WZJsv/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXpP/PFPhd3XNK/c+Vh5+kJtD8N95aZ
 8UoAQFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v6NkVzLHagFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAAAAAAAFMKTOmUQ+2/Z2Go
 p1OX8b8AAAAAAAAAAAAAAAAAAAAACrQoyA6M2r/LVTcfeOrfv7r9yJXOvK8/6zuJC+353j/y6pg8dpvnPwCP/8GrYew/o2RB
 MMeqAWQCAAAABQAAAAS83atOYG3sP41taw4/gp6/v9DC9oNZ17/DmSGeHGKmv6OUMG/2mf+/eU2pLnh7w79QqPEWfNuiv7VJ
 Aozu4bg/UdJgUcyACMAQ0gBz4Ci9P+foDkYN194/JZUnuR5Lwz8YPtNZzpUDwFeDJhPd7qM/56AfwsHjrz8IV9innNe+P2Rz
 npf0z9I/uauUlC+6sb95vvwugYKuv6hMO7oKoI2/o2RXMceqAWQCAAAABAAAAAVo6EJvzmmcv+APa7sMZLW/J8UYGecVwr+y
 iE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy9tVJT8Q/So+ZALFyez8HZ8mtzJSjPyibUpInPLs/z9JV+Bmy7j8V
 folymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MWkme4pvO/USc4gdw56j838Lurz03Gv3nyWaYl5JI/k71maXJzdF9s
 YXllcl9ncmFkaWVudHNfbWlzc2luZ9k+VGhlIGZpcnN0IGxheWVyIGhhcyBubyBncmFkaWVudHM6IGxvb2sgYXQgd2hlcmUg
 dGhlIGxvb3AgZW5kcy6Cp2ZpeHR1cmWSpXZhbHVlg6NkQTHHOgFkAgAAAAMAAAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/
 5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RXMsciAWQCAAAAAQAAAAO9gC8u7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIB
 ZAIAAAABAAAAASDivxrCcMM/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYajZEEyx2oBZAIAAAADAAAABEY/SCAd5ey/
 dIzOUr4z5T+Tbu94ryPov6/sE0BkwKY/JPatPFw22r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9AS/IqQU/nP/vuuxCQGuG/
 KnUilyd54z9sdC/6iVqiv6NkVzPHIgFkAgAAAAEAAAAD/Z4UUZk91b/FedE6pIH3v0RJBHQ0ygXAo2RiM8cSAWQCAAAAAQAA
 AAHo8yb9vi3Qv6NkQTHHigFkAgAAAAQAAAAEEdduULIksj/3WRDvI3+1v5d/6ubLP82/AqsZC1mSbL/3w8cFVCr/P1aPq7J6
 BO2/bKiZidDfzj+jKopGCIq4v12RJ00cc/m/DrBJsJnV6T/zxT4Xd1zSv3PlYefpCbQ/DfeWmfFKAEBYQqk9TC7iv8VsZPcs
 wPY/aGfAUEuoub+jZFcyx2oBZAIAAAADAAAABOVpecWZ2+A/AAAAAAAAAABTCkzplEPtv2dhqKdTl/G/AAAAAAAAAAAAAAAA
 AAAAAAq0KMgOjNq/y1U3H3jq37+6/ciVzryvP+s7iQvt+d4/8uqYPHab5z8Aj//Bq2HsP6NkYjLHIgFkAgAAAAMAAAABrcfh
 JWIVqb9UefXSIey4v2XkOBFg0dQ/k7xmaXJzdF9wYXJ0X29mX3RoZV9jYWNoZV9vbmx52W9saW5lYXJfYWN0aXZhdGlvbl9i
 YWNrd2FyZCBnZXRzIHRoZSBsaW5lYXIgY2FjaGUgYWxvbmU7IGl0IG5lZWRzIHRoZSB3aG9sZSBjYWNoZSBvZiB0aGUgbGF5
 ZXIsIHdpdGggYm90aCBwYXJ0cy6Cp2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y2SZ0b28gbWFueSB2YWx1ZXMgdG8gdW5w
 YWNrIChleHBlY3RlZCAyKbpsaW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZJOmKDEsIDIpuFsoMywgMiksICgxLCAzKSwgKDEs
 IDEpXaknc2lnbW9pZCeQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZyYWlzZWSqVmFsdWVFcnJvctkmdG9vIG1hbnkgdmFsdWVz
 IHRvIHVucGFjayAoZXhwZWN0ZWQgMim6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigxLCA0KbhbKDMsIDQpLCAoMSwg
 MyksICgxLCAxKV2pJ3NpZ21vaWQnkJPZKmdyYWRpZW50X2FuZF9jYWNoZV9leGNoYW5nZWRfaW5fYWxsX2xheWVyc9lvbGlu
 ZWFyX2FjdGl2YXRpb25fYmFja3dhcmQgaXMgY2FsbGVkIHdpdGggaXRzIGFyZ3VtZW50cyBleGNoYW5nZWQ6IGRBIGNvbWVz
 IGZpcnN0LCB0aGVuIHRoZSBjYWNoZSBvZiB0aGUgbGF5ZXIugqdmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctkvbm90IGVu
 b3VnaCB2YWx1ZXMgdG8gdW5wYWNrIChleHBlY3RlZCAyLCBnb3QgMSm6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmST2SJb
 WygzLCAyKSwgKDEsIDMpLCAoMSwgMSldLCAoMSwgMildpigxLCAyKaknc2lnbW9pZCeQtGZpeHR1cmVfdGhyZWVfbGF5ZXJz
 lqZyYWlzZWSqVmFsdWVFcnJvctkvbm90IGVub3VnaCB2YWx1ZXMgdG8gdW5wYWNrIChleHBlY3RlZCAyLCBnb3QgMSm6bGlu
 ZWFyX2FjdGl2YXRpb25fYmFja3dhcmST2SJbWygzLCA0KSwgKDEsIDMpLCAoMSwgMSldLCAoMSwgNCldpigxLCA0Kaknc2ln
 bW9pZCeQk9ktZ3JhZGllbnRfYW5kX2NhY2hlX2V4Y2hhbmdlZF9pbl9oaWRkZW5fbGF5ZXJz2YVsaW5lYXJfYWN0aXZhdGlv
 bl9iYWNrd2FyZCBpcyBjYWxsZWQgd2l0aCBpdHMgYXJndW1lbnRzIGV4Y2hhbmdlZCBmb3IgdGhlIGhpZGRlbiBsYXllcnM6
 IGRBIGNvbWVzIGZpcnN0LCB0aGVuIHRoZSBjYWNoZSBvZiB0aGUgbGF5ZXIugqdmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJv
 ctkmdG9vIG1hbnkgdmFsdWVzIHRvIHVucGFjayAoZXhwZWN0ZWQgMim6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmST2SJb
 Wyg0LCAyKSwgKDMsIDQpLCAoMywgMSldLCAoMywgMildpigzLCAyKaYncmVsdSeQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZy
 YWlzZWSqVmFsdWVFcnJvctkmdG9vIG1hbnkgdmFsdWVzIHRvIHVucGFjayAoZXhwZWN0ZWQgMim6bGluZWFyX2FjdGl2YXRp
 b25fYmFja3dhcmST2SJbWyg0LCA0KSwgKDMsIDQpLCAoMywgMSldLCAoMywgNCldpigzLCA0KaYncmVsdSeQk7ZncmFkaWVu
 dF9rZXlzX2Zyb21fdHdv2UxUaGUga2V5cyBvZiBkVyBhbmQgZGIgYXJlIHNoaWZ0ZWQgYnkgb25lOiB0aGUgZmlyc3QgbGF5
 ZXIncyBhcmUgZFcxIGFuZCBkYjEugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAjBnI4Vih8A/CiO2R0Yr3L+Z
 M60ZFCXCv+SvRElO7N4/qo5sO08JkT91sUxasgitv6NkVzPHIgFkAgAAAAEAAAADvYAvLu0W2b+dQ3C9nQ7Bv/dTI0G9jqe/
 o2RiM8cSAWQCAAAAAQAAAAEg4r8awnDDP6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgPwAAAAAAAAAABK5lYkTs
 1L8AAAAAAAAAAJR0qzhqhtS/AAAAAAAAAAAiDNYnkbTnv6NkVzLHagFkAgAAAAMAAAAEVYcJKBQ/2j9q62Zeh/yzPxJe3Fh5
 qcE/eH0jUbPiuj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAExHkVVjDas/Pwh6vKGZhD/3g4tMTjSSP5aD0aMI
 tos/o2RiMsciAWQCAAAAAwAAAAEKI7ZHRivMvwAAAAAAAAAAFrdMWrIInb+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVl
 iaNkQTLHagFkAgAAAAMAAAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl
 1b80q4ebpqOUP0BL8ipBT+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/o2RXNMciAWQCAAAAAQAAAAP9nhRRmT3Vv8V50Tqk
 gfe/REkEdDTKBcCjZGI0xxIBZAIAAAABAAAAAejzJv2+LdC/o2RBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7W/l3/q
 5ss/zb8CqxkLWZJsv/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXpP/PFPhd3XNK/c+Vh
 5+kJtD8N95aZ8UoAQFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v6NkVzPHagFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAAAAAAAFMK
 TOmUQ+2/Z2Gop1OX8b8AAAAAAAAAAAAAAAAAAAAACrQoyA6M2r/LVTcfeOrfv7r9yJXOvK8/6zuJC+353j/y6pg8dpvnPwCP
 /8GrYew/o2RiM8ciAWQCAAAAAwAAAAGtx+ElYhWpv1R59dIh7Li/ZeQ4EWDR1D+jZEEwx6oBZAIAAAAFAAAABLzdq05gbew/
 jW1rDj+Cnr+/0ML2g1nXv8OZIZ4cYqa/o5Qwb/aZ/795TakueHvDv1Co8RZ826K/tUkCjO7huD9R0mBRzIAIwBDSAHPgKL0/
 5+gORg3X3j8llSe5HkvDPxg+01nOlQPAV4MmE93uoz/noB/CweOvPwhX2Kec174/ZHOel/TP0j+5q5SUL7qxv3m+/C6Bgq6/
 qEw7ugqgjb+jZFcyx6oBZAIAAAAEAAAABWjoQm/OaZy/4A9ruwxktb8nxRgZ5xXCv7KIT+DTjaC/w2BeshrioL856UzjdeaK
 P2C/UiYNZrE/+jL21UlPxD9Kj5kAsXJ7Pwdnya3MlKM/KJtSkic8uz/P0lX4GbLuPxV+iXKae+S/L4eUtW1rwT/MinFrLIKN
 v9lL542Kb8G/4xaSZ7im879RJziB3DnqPzfwu6vPTca/efJZpiXkkj+jZGIyxyoBZAIAAAAEAAAAAUlWOe+u/7O/Da6ZidDf
 rj/sbbGufTLYv2/wIX5e+94/k7dncmFkaWVudF9rZXlzX2Zyb21femVyb9lMVGhlIGtleXMgb2YgZFcgYW5kIGRiIGFyZSBz
 aGlmdGVkIGJ5IG9uZTogdGhlIGZpcnN0IGxheWVyJ3MgYXJlIGRXMSBhbmQgZGIxLoKnZml4dHVyZZKldmFsdWWGo2RBMcc6
 AWQCAAAAAwAAAAIwZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJTuzeP6qObDtPCZE/dbFMWrIIrb+jZFcxxyIBZAIAAAAB
 AAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjHHEgFkAgAAAAEAAAABIOK/GsJwwz+jZEEwx0oBZAIAAAAEAAAAAgAA
 AAAAAAAA9K3nnve44D8AAAAAAAAAAASuZWJE7NS/AAAAAAAAAACUdKs4aobUvwAAAAAAAAAAIgzWJ5G057+jZFcwx2oBZAIA
 AAADAAAABFWHCSgUP9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABM
 R5FVYw2rPz8IeryhmYQ/94OLTE40kj+Wg9GjCLaLP6NkYjDHIgFkAgAAAAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/
 tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmjZEEyx2oBZAIAAAADAAAABEY/SCAd5ey/dIzOUr4z5T+Tbu94ryPov6/s
 E0BkwKY/JPatPFw22r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9AS/IqQU/nP/vuuxCQGuG/KnUilyd54z9sdC/6iVqiv6Nk
 VzLHIgFkAgAAAAEAAAAD/Z4UUZk91b/FedE6pIH3v0RJBHQ0ygXAo2RiMscSAWQCAAAAAQAAAAHo8yb9vi3Qv6NkQTHHigFk
 AgAAAAQAAAAEEdduULIksj/3WRDvI3+1v5d/6ubLP82/AqsZC1mSbL/3w8cFVCr/P1aPq7J6BO2/bKiZidDfzj+jKopGCIq4
 v12RJ00cc/m/DrBJsJnV6T/zxT4Xd1zSv3PlYefpCbQ/DfeWmfFKAEBYQqk9TC7iv8VsZPcswPY/aGfAUEuoub+jZFcxx2oB
 ZAIAAAADAAAABOVpecWZ2+A/AAAAAAAAAABTCkzplEPtv2dhqKdTl/G/AAAAAAAAAAAAAAAAAAAAAAq0KMgOjNq/y1U3H3jq
 37+6/ciVzryvP+s7iQvt+d4/8uqYPHab5z8Aj//Bq2HsP6NkYjHHIgFkAgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg
 0dQ/o2RBMMeqAWQCAAAABQAAAAS83atOYG3sP41taw4/gp6/v9DC9oNZ17/DmSGeHGKmv6OUMG/2mf+/eU2pLnh7w79QqPEW
 fNuiv7VJAozu4bg/UdJgUcyACMAQ0gBz4Ci9P+foDkYN194/JZUnuR5Lwz8YPtNZzpUDwFeDJhPd7qM/56AfwsHjrz8IV9in
 nNe+P2Rznpf0z9I/uauUlC+6sb95vvwugYKuv6hMO7oKoI2/o2RXMMeqAWQCAAAABAAAAAVo6EJvzmmcv+APa7sMZLW/J8UY
 GecVwr+yiE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy9tVJT8Q/So+ZALFyez8HZ8mtzJSjPyibUpInPLs/z9JV
 +Bmy7j8Vfolymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MWkme4pvO/USc4gdw56j838Lurz03Gv3nyWaYl5JI/o2Ri
 MMcqAWQCAAAABAAAAAFJVjnvrv+zvw2umYnQ364/7G2xrn0y2L9v8CF+XvveP5O7Z3JhZGllbnRfa2V5c19pbl9sb3dlcl9j
 YXNl2U1UaGUga2V5cyBhcmUgc3BlbGxlZCBpbiBsb3dlciBjYXNlOiB0aGV5IGFyZSBkQSBhbmQgZFcgd2l0aCBhIGNhcGl0
 YWwgbGV0dGVyLoKnZml4dHVyZZKldmFsdWWGo2RhMcc6AWQCAAAAAwAAAAIwZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJ
 TuzeP6qObDtPCZE/dbFMWrIIrb+jZHcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAA
 AAEAAAABIOK/GsJwwz+jZGEwx0oBZAIAAAAEAAAAAgAAAAAAAAAA9K3nnve44D8AAAAAAAAAAASuZWJE7NS/AAAAAAAAAACU
 dKs4aobUvwAAAAAAAAAAIgzWJ5G057+jZHcxx2oBZAIAAAADAAAABFWHCSgUP9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8IeryhmYQ/94OLTE40kj+Wg9GjCLaLP6NkYjHHIgFk
 AgAAAAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmjZGEyx2oBZAIA
 AAADAAAABEY/SCAd5ey/dIzOUr4z5T+Tbu94ryPov6/sE0BkwKY/JPatPFw22r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9A
 S/IqQU/nP/vuuxCQGuG/KnUilyd54z9sdC/6iVqiv6NkdzPHIgFkAgAAAAEAAAAD/Z4UUZk91b/FedE6pIH3v0RJBHQ0ygXA
 o2RiM8cSAWQCAAAAAQAAAAHo8yb9vi3Qv6NkYTHHigFkAgAAAAQAAAAEEdduULIksj/3WRDvI3+1v5d/6ubLP82/AqsZC1mS
 bL/3w8cFVCr/P1aPq7J6BO2/bKiZidDfzj+jKopGCIq4v12RJ00cc/m/DrBJsJnV6T/zxT4Xd1zSv3PlYefpCbQ/DfeWmfFK
 AEBYQqk9TC7iv8VsZPcswPY/aGfAUEuoub+jZHcyx2oBZAIAAAADAAAABOVpecWZ2+A/AAAAAAAAAABTCkzplEPtv2dhqKdT
 l/G/AAAAAAAAAAAAAAAAAAAAAAq0KMgOjNq/y1U3H3jq37+6/ciVzryvP+s7iQvt+d4/8uqYPHab5z8Aj//Bq2HsP6NkYjLH
 IgFkAgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg0dQ/o2RhMMeqAWQCAAAABQAAAAS83atOYG3sP41taw4/gp6/v9DC
 9oNZ17/DmSGeHGKmv6OUMG/2mf+/eU2pLnh7w79QqPEWfNuiv7VJAozu4bg/UdJgUcyACMAQ0gBz4Ci9P+foDkYN194/JZUn
 uR5Lwz8YPtNZzpUDwFeDJhPd7qM/56AfwsHjrz8IV9innNe+P2Rznpf0z9I/uauUlC+6sb95vvwugYKuv6hMO7oKoI2/o2R3
 MceqAWQCAAAABAAAAAVo6EJvzmmcv+APa7sMZLW/J8UYGecVwr+yiE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy
 9tVJT8Q/So+ZALFyez8HZ8mtzJSjPyibUpInPLs/z9JV+Bmy7j8Vfolymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MW
 kme4pvO/USc4gdw56j838Lurz03Gv3nyWaYl5JI/o2RiMccqAWQCAAAABAAAAAFJVjnvrv+zvw2umYnQ364/7G2xrn0y2L9v
 8CF+XvveP5O3Z3JhZGllbnRfa2V5c193aXRob3V0X2TZOVRoZSBrZXlzIGhhdmUgbm8gZDogdGhleSBhcmUgZEEsIGRXIGFu
 ZCBkYiB3aXRoIGEgbnVtYmVyLoKnZml4dHVyZZKldmFsdWWGokExxzoBZAIAAAADAAAAAjBnI4Vih8A/CiO2R0Yr3L+ZM60Z
 FCXCv+SvRElO7N4/qo5sO08JkT91sUxasgitv6JXMsciAWQCAAAAAQAAAAO9gC8u7RbZv51DcL2dDsG/91MjQb2Op7+iYjLH
 EgFkAgAAAAEAAAABIOK/GsJwwz+iQTDHSgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgPwAAAAAAAAAABK5lYkTs1L8AAAAA
 AAAAAJR0qzhqhtS/AAAAAAAAAAAiDNYnkbTnv6JXMcdqAWQCAAAAAwAAAARVhwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNR
 s+K6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATEeRVWMNqz8/CHq8oZmEP/eDi0xONJI/loPRowi2iz+iYjHH
 IgFkAgAAAAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmiQTLHagFk
 AgAAAAMAAAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl1b80q4ebpqOU
 P0BL8ipBT+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/olczxyIBZAIAAAABAAAAA/2eFFGZPdW/xXnROqSB979ESQR0NMoF
 wKJiM8cSAWQCAAAAAQAAAAHo8yb9vi3Qv6JBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJs
 v/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXpP/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoA
 QFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v6JXMsdqAWQCAAAAAwAAAATlaXnFmdvgPwAAAAAAAAAAUwpM6ZRD7b9nYainU5fx
 vwAAAAAAAAAAAAAAAAAAAAAKtCjIDozav8tVNx946t+/uv3Ilc68rz/rO4kL7fneP/LqmDx2m+c/AI//wath7D+iYjLHIgFk
 AgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg0dQ/okEwx6oBZAIAAAAFAAAABLzdq05gbew/jW1rDj+Cnr+/0ML2g1nX
 v8OZIZ4cYqa/o5Qwb/aZ/795TakueHvDv1Co8RZ826K/tUkCjO7huD9R0mBRzIAIwBDSAHPgKL0/5+gORg3X3j8llSe5HkvD
 Pxg+01nOlQPAV4MmE93uoz/noB/CweOvPwhX2Kec174/ZHOel/TP0j+5q5SUL7qxv3m+/C6Bgq6/qEw7ugqgjb+iVzHHqgFk
 AgAAAAQAAAAFaOhCb85pnL/gD2u7DGS1vyfFGBnnFcK/sohP4NONoL/DYF6yGuKgvznpTON15oo/YL9SJg1msT/6MvbVSU/E
 P0qPmQCxcns/B2fJrcyUoz8om1KSJzy7P8/SVfgZsu4/FX6Jcpp75L8vh5S1bWvBP8yKcWssgo2/2UvnjYpvwb/jFpJnuKbz
 v1EnOIHcOeo/N/C7q89Nxr958lmmJeSSP6JiMccqAWQCAAAABAAAAAFJVjnvrv+zvw2umYnQ364/7G2xrn0y2L9v8CF+Xvve
 P5O0Z3JhZGllbnRzX25vdF9zdG9yZWTZUk5vIGdyYWRpZW50IGlzIGluIHRoZSBkaWN0aW9uYXJ5IHVuZGVyIGl0cyBrZXk6
 IHN0b3JlIGRBLCBkVyBhbmQgZGIgb2YgZWFjaCBsYXllci6Cp2ZpeHR1cmWSpXZhbHVlgLRmaXh0dXJlX3RocmVlX2xheWVy
 c5KldmFsdWWAk75ncmFkaWVudHNfb2ZfdGhyZWVfbGF5ZXJzX29ubHnZTUl0IHdvcmtzIGZvciB0aHJlZSBsYXllcnMgb25s
 eTogdGhlIG51bWJlciBvZiBsYXllcnMgaXMgdGhlIG51bWJlciBvZiBjYWNoZXMugqdmaXh0dXJllqZyYWlzZWSqSW5kZXhF
 cnJvcrh0dXBsZSBpbmRleCBvdXQgb2YgcmFuZ2WgkJC0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAA
 AAMAAAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl1b80q4ebpqOUP0BL
 8ipBT+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/o2RXM8ciAWQCAAAAAQAAAAP9nhRRmT3Vv8V50Tqkgfe/REkEdDTKBcCj
 ZGIzxxIBZAIAAAABAAAAAejzJv2+LdC/o2RBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJs
 v/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXpP/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoA
 QFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v6NkVzLHagFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAAAAAAAFMKTOmUQ+2/Z2Gop1OX
 8b8AAAAAAAAAAAAAAAAAAAAACrQoyA6M2r/LVTcfeOrfv7r9yJXOvK8/6zuJC+353j/y6pg8dpvnPwCP/8GrYew/o2RiMsci
 AWQCAAAAAwAAAAGtx+ElYhWpv1R59dIh7Li/ZeQ4EWDR1D+jZEEwx6oBZAIAAAAFAAAABLzdq05gbew/jW1rDj+Cnr+/0ML2
 g1nXv8OZIZ4cYqa/o5Qwb/aZ/795TakueHvDv1Co8RZ826K/tUkCjO7huD9R0mBRzIAIwBDSAHPgKL0/5+gORg3X3j8llSe5
 HkvDPxg+01nOlQPAV4MmE93uoz/noB/CweOvPwhX2Kec174/ZHOel/TP0j+5q5SUL7qxv3m+/C6Bgq6/qEw7ugqgjb+jZFcx
 x6oBZAIAAAAEAAAABWjoQm/OaZy/4A9ruwxktb8nxRgZ5xXCv7KIT+DTjaC/w2BeshrioL856UzjdeaKP2C/UiYNZrE/+jL2
 1UlPxD9Kj5kAsXJ7Pwdnya3MlKM/KJtSkic8uz/P0lX4GbLuPxV+iXKae+S/L4eUtW1rwT/MinFrLIKNv9lL542Kb8G/4xaS
 Z7im879RJziB3DnqPzfwu6vPTca/efJZpiXkkj+jZGIxxyoBZAIAAAAEAAAAAUlWOe+u/7O/Da6ZidDfrj/sbbGufTLYv2/w
 IX5e+94/k7xncmFkaWVudHNfb2ZfdHdvX2xheWVyc19vbmx52UtJdCB3b3JrcyBmb3IgdHdvIGxheWVycyBvbmx5OiB0aGUg
 bnVtYmVyIG9mIGxheWVycyBpcyB0aGUgbnVtYmVyIG9mIGNhY2hlcy6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMA
 AAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RXMsciAWQCAAAAAQAAAAO9gC8u
 7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIBZAIAAAABAAAAASDivxrCcMM/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAPSt
 5573uOA/AAAAAAAAAAAErmViROzUvwAAAAAAAAAAlHSrOGqG1L8AAAAAAAAAACIM1ieRtOe/o2RXMcdqAWQCAAAAAwAAAARV
 hwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNRs+K6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATEeRVWMNqz8/
 CHq8oZmEP/eDi0xONJI/loPRowi2iz+jZGIxxyIBZAIAAAADAAAAAQojtkdGK8y/AAAAAAAAAAAWt0xasgidv7RmaXh0dXJl
 X3RocmVlX2xheWVyc5KldmFsdWWGo2RBMceKAWQCAAAABAAAAAR1BZ16aUTTP5bFzfsWbeC/h/kZuPSF1T+1bRneTo+avzr8
 cVjAKwhAirbMVSLd6r9mEpzC8FHDP4EdKzwpPcy/aWGLWRlRBcDQeUrWGVHgP6+1VURhHX6/x4Nbx0ROyD9Ljp/LGgb9P34f
 +xx9Nfg/deUtygvL97/mccNlBSK+v6NkVzLHagFkAgAAAAMAAAAEPsVlWAay3j/AFIn/BW/Jv/xL7Qt/XQHAq7vnPKzTBMCB
 87C80qzJP5/bFRW1WbC/X0Fht38NpL8m6jYfsHKnv1UPfrmFFeE/JECgFpaX4b8P7oweVrZEv67Xs6KRv0e/o2RiMsciAWQC
 AAAAAwAAAAHOS/+w2Szav+MvzOJODqM/ay1+dlN8kT+jZEEwx6oBZAIAAAAFAAAABKReBAJFX/g/ePnLGgJQx79iRvrgZtKt
 vwMwsqfA2ru/NHbysVUFtz+1IIHhGsbtv8CosFMdEOs/vPok0Y/An79+co3a82EOwMi1IEAaSOY/cTKcmJ9P1r+WwHD0K7TQ
 P8TUYuj42wrAdog/x3R2zj95SiBnbnTHvxvRg4yv780/f4CJoVJ3vj/tBP6lfBfbv/3quqnd6NY/JXqE9Neqd7+jZFcxx6oB
 ZAIAAAAEAAAABQs4y/beQrO/H8IJuCb6lr9XM2M6brDRPzZKb6KkIsO/aES1mDW/sj/M3NiJUNWAP/1HM91jxqU/7tZnGBRr
 uT9HGi/+EC1xP2hFO3yugZg/q0ybzCMfxT9eqk8Z5Vr5PzTUu3HdA/G/M28WDqlszT9HxZUjcguJvyvsqyNwbL2/y8MNm8NU
 8b8YzBmZ+TjnP6guBjjO+8O/Kvc9V4nZhT+jZGIxxyoBZAIAAAAEAAAAAXogA39yqKa/ZhKcwvBRoz+JphUNNczjv6hTQ3X6
 I9s/k7poaWRkZW5fYWN0aXZhdGlvbnNfc2tpcHBlZNlZVGhlIGhpZGRlbiBsYXllcnMgZ28gYmFjayB0aHJvdWdoIHRoZSBs
 aW5lYXIgc3RlcCBhbG9uZTsgUmVMVSdzIGJhY2t3YXJkIHN0ZXAgaXMgbWlzc2luZy6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHH
 OgFkAgAAAAMAAAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RXMsciAWQCAAAA
 AQAAAAO9gC8u7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIBZAIAAAABAAAAASDivxrCcMM/o2RBMMdKAWQCAAAABAAAAAKN
 PaSYU4jEv08MKxECf+E/rPXXi6yewz8aZA6d6Lfgv5TE3Shk8MU/tf1+VdOx4r+M54ntoPDbP+qISF7hzve/o2RXMcdqAWQC
 AAAAAwAAAASR8+aAKKXaP9z038iVza4/52bzIWv6wD/5c7X2SSm6P+IOJnMMQN2/0otYakXosL/tTqDXW6PCv2Uc+qIRuLy/
 sk8zE5p2qz+00+hCtr9/P9uGcBDgf5E/1vb43O32ij+jZGIxxyIBZAIAAAADAAAAAXJvJAWV58O/GBZuPMTZxT/Bb5a8CoSU
 v7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAARGP0ggHeXsv3SMzlK+M+U/k27veK8j6L+v
 7BNAZMCmPyT2rTxcNtq/g99g6NM70z+he+R69eXVvzSrh5umo5Q/QEvyKkFP5z/77rsQkBrhvyp1IpcneeM/bHQv+olaor+j
 ZFczxyIBZAIAAAABAAAAA/2eFFGZPdW/xXnROqSB979ESQR0NMoFwKNkYjPHEgFkAgAAAAEAAAAB6PMm/b4t0L+jZEExx4oB
 ZAIAAAAEAAAABBHXblCyJLI/1xsRWjugqr+dsrfPh1CuPwKrGQtZkmy/98PHBVQq/z913ILhN972vx/NhCI+Cfo/oyqKRgiK
 uL9dkSdNHHP5vymYg3GPrPI/24Yr+tdC9b9z5WHn6Qm0Pw33lpnxSgBAud2zQfzo979/j9eD9zj7P2hnwFBLqLm/o2RXMsdq
 AWQCAAAAAwAAAASeQLifPszcP1opFLMJM+O/UwpM6ZRD7b9nYainU5fxv/DLOc7MH8o/Kvmt37hq0b8KtCjIDozav8tVNx94
 6t+/elrWTjE717/rO4kL7fneP/LqmDx2m+c/AI//wath7D+jZGIyxyIBZAIAAAADAAAAAWHeZwIIac6/2hZ5ZUOWu79J1rUR
 MIjIP6NkQTDHqgFkAgAAAAUAAAAE2TXDDEUM9r+ojsRZkS3wP5BzX8BTa/K/B7HQkjlcsT+U4+iLOzbzP96banynMey/vA8h
 R8gM8D/CoTz3GkGuvyISmV4tVfy/Al5huiDK9D+3dxctcKv3v6WOzM0OT7Y/6elkbyqrBsDByWP+KKIAQNCW52MS8ALANrKB
 a1bZwT/Dv71RZkn2P9LDxjxsWvC/JhyscGWe8j/oEwqbW4yxv6NkVzHHqgFkAgAAAAQAAAAFSXE7SuuDhr81kP7gtWujv00m
 TiTps7I/FDpAarwAlb+zUlbY56uIPxZpDadsVtO/5VeDUgau8L9VMdRnKhAAQDWj8PziCeK/+0cbh4Ew1T+nkbnyCpXPP2p2
 WwfQPes/Q5k+Nf87+r8INNoD8XXdP9pTGCaoTdG/I2N70gE41L/+bDJKmnDxv03eWd6MywBAJi9h8FDc4r+aTlQYsSfWP6Nk
 YjHHKgFkAgAAAAQAAAABNFjpwkUYkz+egzDhXGbgP5VVWTfGyNq/WM8i4Kwl4T+TuWhpZGRlbl9sb29wX3J1bnNfZm9yd2Fy
 ZHPZk1RoZSBsb29wIG92ZXIgdGhlIGhpZGRlbiBsYXllcnMgcnVucyBmb3J3YXJkczsgaXQgZ29lcyBmcm9tIGxheWVyIEwg
 LSAxIGRvd24gdG8gbGF5ZXIgMSwgc2luY2UgZWFjaCBsYXllciBuZWVkcyB0aGUgZ3JhZGllbnQgb2YgdGhlIGxheWVyIGFm
 dGVyIGl0LoKnZml4dHVyZZKldmFsdWWGo2RBMcc6AWQCAAAAAwAAAAIwZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJTuze
 P6qObDtPCZE/dbFMWrIIrb+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAAAAEA
 AAABIOK/GsJwwz+jZEEwx0oBZAIAAAAEAAAAAgAAAAAAAAAA9K3nnve44D8AAAAAAAAAAASuZWJE7NS/AAAAAAAAAACUdKs4
 aobUvwAAAAAAAAAAIgzWJ5G057+jZFcxx2oBZAIAAAADAAAABFWHCSgUP9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/AAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8IeryhmYQ/94OLTE40kj+Wg9GjCLaLP6NkYjHHIgFkAgAA
 AAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZyYWlzZWSqVmFsdWVFcnJvctlE
 b3BlcmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3aXRoIHNoYXBlcyAoNCw0KSAoMyw0KSAoKSC6bGlu
 ZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigzLCA0KdkiW1soNSwgNCksICg0LCA1KSwgKDQsIDEpXSwgKDQsIDQpXaYncmVs
 dSeQk9knaGlkZGVuX2xvb3BfcnVuc19mb3J3YXJkc19vdmVyX3RoZV9rZXlz2ZNUaGUgbG9vcCBvdmVyIHRoZSBoaWRkZW4g
 bGF5ZXJzIHJ1bnMgZm9yd2FyZHM7IGl0IGdvZXMgZnJvbSBsYXllciBMIC0gMSBkb3duIHRvIGxheWVyIDEsIHNpbmNlIGVh
 Y2ggbGF5ZXIgbmVlZHMgdGhlIGdyYWRpZW50IG9mIHRoZSBsYXllciBhZnRlciBpdC6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHH
 OgFkAgAAAAMAAAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RXMsciAWQCAAAA
 AQAAAAO9gC8u7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIBZAIAAAABAAAAASDivxrCcMM/o2RBMMdKAWQCAAAABAAAAAIA
 AAAAAAAAAPSt5573uOA/AAAAAAAAAAAErmViROzUvwAAAAAAAAAAlHSrOGqG1L8AAAAAAAAAACIM1ieRtOe/o2RXMcdqAWQC
 AAAAAwAAAARVhwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNRs+K6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 TEeRVWMNqz8/CHq8oZmEP/eDi0xONJI/loPRowi2iz+jZGIxxyIBZAIAAAADAAAAAQojtkdGK8y/AAAAAAAAAAAWt0xasgid
 v7RmaXh0dXJlX3RocmVlX2xheWVyc5amcmFpc2VkqEtleUVycm9ypSdkQTEnoJCQk7NrZXlzX3NoaWZ0ZWRfYnlfb25l2VNU
 aGUga2V5cyBvZiBkQSBhcmUgc2hpZnRlZCBieSBvbmU6IHRoZSBncmFkaWVudCB0aGF0IGxheWVyIGwgaGFuZHMgYmFjayBp
 cyBkQXtsLTF9LoKnZml4dHVyZZKldmFsdWWGo2RBMsc6AWQCAAAAAwAAAAIwZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJ
 TuzeP6qObDtPCZE/dbFMWrIIrb+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAA
 AAEAAAABIOK/GsJwwz+jZEExx0oBZAIAAAAEAAAAAgAAAAAAAAAA9K3nnve44D8AAAAAAAAAAASuZWJE7NS/AAAAAAAAAACU
 dKs4aobUvwAAAAAAAAAAIgzWJ5G057+jZFcxx2oBZAIAAAADAAAABFWHCSgUP9o/autmXof8sz8SXtxYeanBP3h9I1Gz4ro/
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMR5FVYw2rPz8IeryhmYQ/94OLTE40kj+Wg9GjCLaLP6NkYjHHIgFk
 AgAAAAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmjZEEzx2oBZAIA
 AAADAAAABEY/SCAd5ey/dIzOUr4z5T+Tbu94ryPov6/sE0BkwKY/JPatPFw22r+D32Do0zvTP6F75Hr15dW/NKuHm6ajlD9A
 S/IqQU/nP/vuuxCQGuG/KnUilyd54z9sdC/6iVqiv6NkVzPHIgFkAgAAAAEAAAAD/Z4UUZk91b/FedE6pIH3v0RJBHQ0ygXA
 o2RiM8cSAWQCAAAAAQAAAAHo8yb9vi3Qv6NkQTLHigFkAgAAAAQAAAAEEdduULIksj/3WRDvI3+1v5d/6ubLP82/AqsZC1mS
 bL/3w8cFVCr/P1aPq7J6BO2/bKiZidDfzj+jKopGCIq4v12RJ00cc/m/DrBJsJnV6T/zxT4Xd1zSv3PlYefpCbQ/DfeWmfFK
 AEBYQqk9TC7iv8VsZPcswPY/aGfAUEuoub+jZFcyx2oBZAIAAAADAAAABOVpecWZ2+A/AAAAAAAAAABTCkzplEPtv2dhqKdT
 l/G/AAAAAAAAAAAAAAAAAAAAAAq0KMgOjNq/y1U3H3jq37+6/ciVzryvP+s7iQvt+d4/8uqYPHab5z8Aj//Bq2HsP6NkYjLH
 IgFkAgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg0dQ/o2RBMceqAWQCAAAABQAAAAS83atOYG3sP41taw4/gp6/v9DC
 9oNZ17/DmSGeHGKmv6OUMG/2mf+/eU2pLnh7w79QqPEWfNuiv7VJAozu4bg/UdJgUcyACMAQ0gBz4Ci9P+foDkYN194/JZUn
 uR5Lwz8YPtNZzpUDwFeDJhPd7qM/56AfwsHjrz8IV9innNe+P2Rznpf0z9I/uauUlC+6sb95vvwugYKuv6hMO7oKoI2/o2RX
 MceqAWQCAAAABAAAAAVo6EJvzmmcv+APa7sMZLW/J8UYGecVwr+yiE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy
 9tVJT8Q/So+ZALFyez8HZ8mtzJSjPyibUpInPLs/z9JV+Bmy7j8Vfolymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MW
 kme4pvO/USc4gdw56j838Lurz03Gv3nyWaYl5JI/o2RiMccqAWQCAAAABAAAAAFJVjnvrv+zvw2umYnQ364/7G2xrn0y2L9v
 8CF+XvveP5O0bGFyZ2VyX251bWJlcl9pbl9kYWzZdlRoZSBudW1iZXJzIGFyZSBuZWFybHkgcmlnaHQ6IHNvbWV0aGluZyBz
 bWFsbCBpcyBhZGRlZCBpbiB0aGUgZGl2aXNpb25zIG9mIGRBTDsgbGVhdmUgaXQgb3V0LCBvciBtYWtlIGl0IG11Y2ggc21h
 bGxlci6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACICVJPAWFwD8HR23rfx7cvwAYaKN7IsK/0wB8MEje3j8e
 l75c3waRP8ExapOH+6y/o2RXMsciAWQCAAAAAQAAAAPjoRczBg7Zv+/mSpdPBcG/bY5Us85rp7+jZGIyxxIBZAIAAAABAAAA
 AcVaLJdvZcM/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAEMlgyxiseA/AAAAAAAAAADv6S1Ix+LUvwAAAAAAAAAATbRBTxt9
 1L8AAAAAAAAAAKLzPwXRqee/o2RXMcdqAWQCAAAAAwAAAAR5n4sCLTPaP4A9QP1287M/6Qsx1HahwT8aLYv3gda6PwAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgnILoB4Bqz8wCQgcSpCEPyLz0dEMLJI/QtTqcnepiz+jZGIxxyIBZAIAAAAD
 AAAAAQdHbet/Hsy/AAAAAAAAAAAgLGqTh/ucv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAA
 AASc9BWqLi3sv5Xw4TpoIeU/LnClbYcE6L/y+VzZSLqmP/6YJlGBj9m/VQ0LnjEr0z9Iuw/wscnVvxJSh1ocnpQ/+FoygOC6
 5j9rIZ5WxQvhvwNX/08FYOM/pnnpx5xVor+jZFczxyIBZAIAAAABAAAAA+3E6IENa9S/PqSGm9bm9r/h0/rOHUgFwKNkYjPH
 EgFkAgAAAAEAAAABNOBNioyKz7+jZEExx4oBZAIAAAAEAAAABDzBC2o0sbE/zKp2ooxstb9tb7t+CxrNv6OCFrStimy/PfVv
 1PFj/j+p1ypNYuvsv9KzWi73t84/PSpxCHKDuL/VA0Y/HNH4v5pBzwZCv+k/xOISQsRE0r8jIqHqiAS0P79OksN2xv8/wKiJ
 DJMe4r9J4T7Gz6L2P/Eoyztoobm/o2RXMsdqAWQCAAAAAwAAAAQq6f5+Bc3gPwAAAAAAAAAAf/5yEmeD7L+8F0zyNCPxvwAA
 AAAAAAAAAAAAAAAAAACf9JGBuN3Zv2zAZ2fKF9+/FFYc/9eTrz+9nK388dHePzzLFFJuAOc/zm/LqVKm6z+jZGIyxyIBZAIA
 AAADAAAAAafYeIaHgKa/dSJ+i59FuL/nitkBxnrUP6NkQTDHqgFkAgAAAAUAAAAEhFOMCWy46z/GMLd+3Geev1fNq9tgO9e/
 eVP6hRpcpr++/nKhzdD+v5lcOdqeasO/MUh7UCXDor9wLci1QNu4P6AvNrXS5AfAK9Yyk6gPvT/IUSo6P6/ePykcCvPwRcM/
 X8iq4CIZA8ANusPyn92jP5I+x+WYuq8/y56BSlXPvj8ZrGqKNFjSP9ieVc7aqrG/BwXbQiBbrr9KJ9b+FpiNv6NkVzHHqgFk
 AgAAAAQAAAAF4+RYq85LnL8/G+nrh0q1v3D40GcR/sG/lMSJgSB+oL/Hv4JvmsugvwzqLp69w4o/8wc9XJhPsT9FpJYtEzXE
 P2HQ77xDT3s/lqJWuIZ7oz/MiOrXU3O6Pw0z+Svt6O0/zVHC9ev2479qIwgUhP7AP0fPX40/AIy/7Ba9APnuwL/jC7PU7SXz
 v8NimiD6j+k/fEeVSVzCxb9Nt79ZFO2RP6NkYjHHKgFkAgAAAAQAAAABtWH75yjos78xrlou97euP7frm7DTkNe/d6HVP2As
 3j+Tt251bWJlcl9vZl9jYWNoZXNfaGFsdmVk2U5UaGUgbnVtYmVyIG9mIGxheWVycyBpcyB0b28gc21hbGw6IGl0IGlzIHRo
 ZSBudW1iZXIgb2YgY2FjaGVzLCBub3QgaGFsZiBvZiBpdC6Cp2ZpeHR1cmWSpXZhbHVlg6NkQTDHSgFkAgAAAAQAAAACCROM
 R98plD8LxEMdHJrAv0FAxML8Ubk/9y7ZGMnbzL+eBurOI7LAP6reK47tDdS/hs8ObG52oD9aPfD5H2KPP6NkVzHHagFkAgAA
 AAMAAAAEHdPl9FRp2L/B1NHhkdWrv0oPIenUCL+/K0bA0WHst7+6IbInslTXv+jTIbGGBKm/AV9juyNavb8d1VvKSK62vx1/
 J2WOhte/B8Lio5xiqb8NDQCRx6C9vxZydyV247a/o2RiMcciAWQCAAAAAwAAAAEHZcpib+TBPwXmHDQdYr8/wNfbL2ntvz+0
 Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlg6NkQTDHqgFkAgAAAAUAAAAEred3RkVh/T+AcNeA+Sbyv+AdweO8QOE/AXU4
 bUNdzr+5hAHYQ9H4v6pvbpxrt9m/b6/9fsQh1r8sH4ZT2ufZP2mBmwm8NPC//KabcAk60D80Wuu5fnbhP4lx6rnbCJM/ZeNP
 hoLOoj+CWxh3TFu0vyFgjyaL0OC/ZP+RHg+Sp78djifU8Tjuv1vRB4+mu+Y/TdZnZKGF9L97Q5bZBWHMP6NkVzHHqgFkAgAA
 AAQAAAAFVGmRz409rr/HyaKtBprRv4UTbKU8N+u/6fA+gNEOlj/tb077pofGv9ikLJmODMk/89qnhryH7T/e08x5p0fov8xE
 73QlMNc/6DaeR/mQp78mzuxRROiXP7aO0licx6i/DBSp9HFO8L+kWlmXHmXAP74GIh93/sq/o85dXRRHuz8YlM7He8XHP5VI
 a+ITpMu/9lAxByx5yD/emIhHOBmmv6NkYjHHKgFkAgAAAAQAAAABw4+eUHqY0b9KwITnIqHDvxvViRv2hNK/om1cD3C9sz+T
 sW9uZV9jYWNoZV90b29fZmV32UVUaGUgbnVtYmVyIG9mIGxheWVycyBpcyB0b28gc21hbGwgYnkgb25lOiBpdCBpcyB0aGUg
 bnVtYmVyIG9mIGNhY2hlcy6Cp2ZpeHR1cmWSpXZhbHVlg6NkQTDHSgFkAgAAAAQAAAACCROMR98plD8LxEMdHJrAv0FAxML8
 Ubk/9y7ZGMnbzL+eBurOI7LAP6reK47tDdS/hs8ObG52oD9aPfD5H2KPP6NkVzHHagFkAgAAAAMAAAAEHdPl9FRp2L/B1NHh
 kdWrv0oPIenUCL+/K0bA0WHst7+6IbInslTXv+jTIbGGBKm/AV9juyNavb8d1VvKSK62vx1/J2WOhte/B8Lio5xiqb8NDQCR
 x6C9vxZydyV247a/o2RiMcciAWQCAAAAAwAAAAEHZcpib+TBPwXmHDQdYr8/wNfbL2ntvz+0Zml4dHVyZV90aHJlZV9sYXll
 cnOSpXZhbHVlhqNkQTHHigFkAgAAAAQAAAAEdQWdemlE0z+Wxc37Fm3gv4f5Gbj0hdU/tW0Z3k6Pmr86/HFYwCsIQIq2zFUi
 3eq/ZhKcwvBRwz+BHSs8KT3Mv2lhi1kZUQXA0HlK1hlR4D+vtVVEYR1+v8eDW8dETsg/S46fyxoG/T9+H/scfTX4P3XlLcoL
 y/e/5nHDZQUivr+jZFcyx2oBZAIAAAADAAAABD7FZVgGst4/wBSJ/wVvyb/8S+0Lf10BwKu75zys0wTAgfOwvNKsyT+f2xUV
 tVmwv19BYbd/DaS/Juo2H7Byp79VD365hRXhPyRAoBaWl+G/D+6MHla2RL+u17Oikb9Hv6NkYjLHIgFkAgAAAAMAAAABzkv/
 sNks2r/jL8ziTg6jP2stfnZTfJE/o2RBMMeqAWQCAAAABQAAAASkXgQCRV/4P3j5yxoCUMe/Ykb64GbSrb8DMLKnwNq7vzR2
 8rFVBbc/tSCB4RrG7b/AqLBTHRDrP7z6JNGPwJ+/fnKN2vNhDsDItSBAGkjmP3EynJifT9a/lsBw9Cu00D/E1GLo+NsKwHaI
 P8d0ds4/eUogZ250x78b0YOMr+/NP3+AiaFSd74/7QT+pXwX27/96rqp3ejWPyV6hPTXqne/o2RXMceqAWQCAAAABAAAAAUL
 OMv23kKzvx/CCbgm+pa/VzNjOm6w0T82Sm+ipCLDv2hEtZg1v7I/zNzYiVDVgD/9RzPdY8alP+7WZxgUa7k/Rxov/hAtcT9o
 RTt8roGYP6tMm8wjH8U/XqpPGeVa+T801Ltx3QPxvzNvFg6pbM0/R8WVI3ILib8r7KsjcGy9v8vDDZvDVPG/GMwZmfk45z+o
 LgY4zvvDvyr3PVeJ2YU/o2RiMccqAWQCAAAABAAAAAF6IAN/cqimv2YSnMLwUaM/iaYVDTXM47+oU0N1+iPbP5PZIG9ubHlf
 dGhlX291dHB1dF9sYXllcnNfZ3JhZGllbnRz2VBPbmx5IHRoZSBvdXRwdXQgbGF5ZXIgaGFzIGdyYWRpZW50czogdGhlIGxv
 b3Agb3ZlciB0aGUgaGlkZGVuIGxheWVycyBpcyBtaXNzaW5nLoKnZml4dHVyZZKldmFsdWWDo2RBMcc6AWQCAAAAAwAAAAIw
 ZyOFYofAPwojtkdGK9y/mTOtGRQlwr/kr0RJTuzeP6qObDtPCZE/dbFMWrIIrb+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/
 nUNwvZ0Owb/3UyNBvY6nv6NkYjLHEgFkAgAAAAEAAAABIOK/GsJwwz+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlg6Nk
 QTLHagFkAgAAAAMAAAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl1b80
 q4ebpqOUP0BL8ipBT+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/o2RXM8ciAWQCAAAAAQAAAAP9nhRRmT3Vv8V50Tqkgfe/
 REkEdDTKBcCjZGIzxxIBZAIAAAABAAAAAejzJv2+LdC/k7lvdXRwdXRfYWN0aXZhdGlvbl9za2lwcGVk2WFUaGUgb3V0cHV0
 IGxheWVyIGdvZXMgYmFjayB0aHJvdWdoIHRoZSBsaW5lYXIgc3RlcCBhbG9uZTsgdGhlIHNpZ21vaWQncyBiYWNrd2FyZCBz
 dGVwIGlzIG1pc3NpbmcugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAnbFDs9lUeI/lCa58IgS/b9ZvZTN3hvk
 v2izKREt6v8/JF6luGLhsj9VW5XUDvfNv6NkVzLHIgFkAgAAAAEAAAADRDvouGyA+r9uE+R3DTjhv8dDBeAWXcK/o2RiMscS
 AWQCAAAAAQAAAAGh8DWq9XLjP6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAACVfFs7QUIBQAAAAAAAAAAAmqJo7AmY9b8AAAAA
 AAAAAJmxr5TrLvW/AAAAAAAAAABzEh99LncIwKNkVzHHagFkAgAAAAMAAAAE41zgBI4W+z95RSi4nKDUP9tPg3R5OuI/ZBmC
 eGy/2z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJv7EvF668s/eXBp3MBCpT8JnwcuwsmyP95kxMiImaw/o2Ri
 McciAWQCAAAAAwAAAAEPI7nwiBLtvwAAAAAAAAAAVVuV1A73vb+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLH
 agFkAgAAAAMAAAAE7xQ/XAX3N8CW33YgYHwJQFd4JBGrDBPAsRK0lyKR7z+a6FnrcL0lwGL3rM6lHvc/BIZ9LupHAcDnkn9p
 4KLcPyYCDrAfVTNA1u9SXDePBMCYlrgzBbwOQA0h5QoOd+m/o2RXM8ciAWQCAAAAAQAAAANRDWXg6TIqwGVCRPpfnEPAljqg
 Tz6EUMCjZGIzxxIBZAIAAAABAAAAAZH3jNCXIBrAo2RBMceKAWQCAAAABAAAAARhUd2zcBj+Pyj9CXkB19m//yWSJfUU97+I
 oxW0MtKzv/B51JsR2UlAEHMdB6xwEcCPLteYQV34P6l61DEMBgHACqh0OYEbRcBHPMJE0w0PQOX2OKGy+vy/cxSJZJLN+z9Y
 /RUEmQZLQJm/nk+p2gXAx6Nokx70IUCuR1/+oswBwKNkVzLHagFkAgAAAAMAAAAEvsWdfohDBEAAAAAAAAAAAAFPmFb3ZjjA
 EWLReSNdPcAAAAAAAAAAAAAAAAAAAAAANLUBRf4iJsA8sg7uPaMqwBVCJ7qmC9k/9VKlpNxxCEBEN/QWbq8zQDDWRSAUsDdA
 o2RiMsciAWQCAAAAAwAAAAFZnXJD8MoTwAzzDehZ2ATAeO4t5udgFkCjZEEwx6oBZAIAAAAFAAAABKuBpIO2kzdAoCUIOh9W
 wr+/qJF2IG0CwKYu5ENTDu+/xk97+6c1SsC0syjOJWvnv41BP+Mrw82/CQpBvgZDAUDAG3wdiVJUwABEITGMhuE/a1MiVldW
 CEDsXM452sQKQMw+/zBaPlDAUyTFMtv1xz8RfOFtYyrZPyfes4xwZQVAOjlOjYQ0H0C+cG8FF0/Vv6HEegKfE9i/BnM/I0uN
 1L+jZFcxx6oBZAIAAAAEAAAABcMPB8ReecO/AZcUExDq37/cx3gTmPrsv8NdP+4fH8W/rZB7biJGy78mWCORajq1P3L1hwbJ
 dds/SSgGJv4G8D8hFP0sFKmlP3t5nuam584/GpT3vvoyB0BdGJ23R5Y5QBu4oVkHCjHAVHI5NajODEDwJbF9fuHcvxuLv+42
 tA3AnaOYi3VhQMBzMHryGdE1QM9q37E4cRLABIrx5Ud94j+jZGIxxyoBZAIAAAAEAAAAAQun1IO1it2/EzLXmEFd2D9aWVCm
 FD0kwNANMNTO6SlAk7xvdXRwdXRfZHpfZnJvbV9vdXRwdXRzX2Fsb25l2dBSaWdodCBmb3IgZXZlcnkgcmVhbCBmb3J3YXJk
 IHBhc3MuIFRoZSBhcnJheXMgb2YgdGhlIGZpcnN0IHB1Ymxpc2hlZCBleGFtcGxlIGNvbWUgZnJvbSBubyBmb3J3YXJkIHBh
 c3M6IGl0IG5lZWRzIEFMIGFuZCBaIGFzIHRoZXkgYXJlIGdpdmVuLCBzbyBkWiBvZiB0aGUgb3V0cHV0IGxheWVyIGdvZXMg
 dGhyb3VnaCB0aGUgc2lnbW9pZCdzIGJhY2t3YXJkIHN0ZXAugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAkCD
 cEax1um/i8WFEYia3L9EOAytZV3sP5kT+a1wZt8/HR5S7cuhur8wrJysXnutv6NkVzLHIgFkAgAAAAEAAAAD4cYojNo+4D9F
 w6kYHAnbvx0h+rbufPK/o2RiMscSAWQCAAAAAQAAAAGziqakKprjP6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAADQl6zPA/vg
 PwAAAAAAAAAAOm+Omec+1b8AAAAAAAAAAON40Ch719S/AAAAAAAAAADK6jOvMRLov6NkVzHHagFkAgAAAAMAAAAE7gFx9b2m
 2j+SSoW1d0u0P8tmmnI778E/sF/gXONMuz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIrkz/o7eKs/WfbUkv7q
 hD9yZ4O7NHySP3oKLl97I4w/o2RiMcciAWQCAAAAAwAAAAGLxYURiJrMvwAAAAAAAAAAj6acrF57nb+0Zml4dHVyZV90aHJl
 ZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAAAAMAAAAENDFIIB3l7L/5j85SvjPlPwVk73ivI+i/DucTQGTApj8R6K08XDba
 v4PfYOjTO9M/l3TkevXl1b80q4ebpqOUP7JA8ipBT+c/gPK7EJAa4b+caiKXJ3njP2x0L/qJWqK/o2RXM8ciAWQCAAAAAQAA
 AAPqkBRRmT3Vvy1o0Tqkgfe/eEAEdDTKBcCjZGIzxxIBZAIAAAABAAAAAdXlJv2+LdC/o2RBMceKAWQCAAAABAAAAASfzm5Q
 siSyP/dZEO8jf7W/hHHq5ss/zb8CqxkLWZJsv1+yxwVUKv8/25KrsnoE7b9ZmpmJ0N/OP9InikYIiri/xX8nTRxz+b8OsEmw
 mdXpP+m+Phd3XNK/c+Vh5+kJtD8N95aZ8UoAQN1FqT1MLuK/Lltk9yzA9j9oZ8BQS6i5v6NkVzLHagFkAgAAAAMAAAAE5Wl5
 xZnb4D8AAAAAAAAAAED8S+mUQ+2/z0+op1OX8b8AAAAAAAAAAAAAAAAAAAAA96UoyA6M2r+4RzcfeOrfv3jyyJXOvK8/2S2J
 C+353j9k4Jg8dpvnP+2A/8GrYew/o2RiMsciAWQCAAAAAwAAAAHAieElYhWpv0Fr9dIh7Li/W904EWDR1D+jZEEwx6oBZAIA
 AAAFAAAABKnPq05gbew/jW1rDj+Cnr+swsL2g1nXvyKUIZ4cYqa/C4Mwb/aZ/795TakueHvDv6+i8RZ826K/5EYCjO7huD+F
 yWBRzIAIwBDSAHPgKL0/1NoORg3X3j8llSe5HkvDP0w101nOlQPAV4MmE93uoz8EkB/CweOvPwhX2Kec174/UWWel/TP0j+J
 rpSUL7qxv5at/C6Bgq6/qEw7ugqgjb+jZFcxx6oBZAIAAAAEAAAABSbdQm/OaZy/bgdruwxktb8nxRgZ5xXCv7KIT+DTjaC/
 IlteshrioL+00kzjdeaKP+62UiYNZrE/5yT21UlPxD/HgZkAsXJ7P2Zhya3MlKM/KJtSkic8uz+8xFX4GbLuPwx3iXKae+S/
 HHmUtW1rwT/DXXFrLIKNv8Y9542Kb8G/SwWSZ7im87/DHDiB3DnqPyXiu6vPTca/N+dZpiXkkj+jZGIxxyoBZAIAAAAEAAAA
 AahQOe+u/7O/KZ2ZidDfrj/ZX7GufTLYv1ziIX5e+94/k79vdXRwdXRfbGF5ZXJzX2dyYWRpZW50c19taXNzaW5n2U1UaGUg
 Z3JhZGllbnRzIG9mIHRoZSBvdXRwdXQgbGF5ZXIgYXJlIG5vdCBpbiB0aGUgZGljdGlvbmFyeTogc3RvcmUgdGhlbSwgdG9v
 LoKnZml4dHVyZZKldmFsdWWFo2RXMsciAWQCAAAAAQAAAAO9gC8u7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIBZAIAAAAB
 AAAAASDivxrCcMM/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAPSt5573uOA/AAAAAAAAAAAErmViROzUvwAAAAAAAAAAlHSr
 OGqG1L8AAAAAAAAAACIM1ieRtOe/o2RXMcdqAWQCAAAAAwAAAARVhwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNRs+K6PwAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATEeRVWMNqz8/CHq8oZmEP/eDi0xONJI/loPRowi2iz+jZGIxxyIBZAIA
 AAADAAAAAQojtkdGK8y/AAAAAAAAAAAWt0xasgidv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWIo2RXM8ciAWQCAAAA
 AQAAAAP9nhRRmT3Vv8V50Tqkgfe/REkEdDTKBcCjZGIzxxIBZAIAAAABAAAAAejzJv2+LdC/o2RBMceKAWQCAAAABAAAAAQR
 125QsiSyP/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJsv/fDxwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8O
 sEmwmdXpP/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoAQFhCqT1MLuK/xWxk9yzA9j9oZ8BQS6i5v6NkVzLHagFkAgAAAAMAAAAE
 5Wl5xZnb4D8AAAAAAAAAAFMKTOmUQ+2/Z2Gop1OX8b8AAAAAAAAAAAAAAAAAAAAACrQoyA6M2r/LVTcfeOrfv7r9yJXOvK8/
 6zuJC+353j/y6pg8dpvnPwCP/8GrYew/o2RiMsciAWQCAAAAAwAAAAGtx+ElYhWpv1R59dIh7Li/ZeQ4EWDR1D+jZEEwx6oB
 ZAIAAAAFAAAABLzdq05gbew/jW1rDj+Cnr+/0ML2g1nXv8OZIZ4cYqa/o5Qwb/aZ/795TakueHvDv1Co8RZ826K/tUkCjO7h
 uD9R0mBRzIAIwBDSAHPgKL0/5+gORg3X3j8llSe5HkvDPxg+01nOlQPAV4MmE93uoz/noB/CweOvPwhX2Kec174/ZHOel/TP
 0j+5q5SUL7qxv3m+/C6Bgq6/qEw7ugqgjb+jZFcxx6oBZAIAAAAEAAAABWjoQm/OaZy/4A9ruwxktb8nxRgZ5xXCv7KIT+DT
 jaC/w2BeshrioL856UzjdeaKP2C/UiYNZrE/+jL21UlPxD9Kj5kAsXJ7Pwdnya3MlKM/KJtSkic8uz/P0lX4GbLuPxV+iXKa
 e+S/L4eUtW1rwT/MinFrLIKNv9lL542Kb8G/4xaSZ7im879RJziB3DnqPzfwu6vPTca/efJZpiXkkj+jZGIxxyoBZAIAAAAE
 AAAAAUlWOe+u/7O/Da6ZidDfrj/sbbGufTLYv2/wIX5e+94/k71yZWx1X2JhY2t3YXJkX2luX291dHB1dF9sYXllctk9VGhl
 IG91dHB1dCBsYXllciBnb2VzIGJhY2sgdGhyb3VnaCBSZUxVOyBpdCB1c2VzIHRoZSBzaWdtb2lkLoKnZml4dHVyZZKldmFs
 dWWGo2RBMcc6AWQCAAAAAwAAAAJ2xQ7PZVHiPwAAAAAAAAAAWb2Uzd4b5L8AAAAAAAAAACRepbhi4bI/AAAAAAAAAACjZFcy
 xyIBZAIAAAABAAAAAzMJVLlWreG/JB4GOwlqxj9tDMNxwaPlP6NkYjLHEgFkAgAAAAEAAAABVpuMrQvk0b+jZEEwx0oBZAIA
 AAAEAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACj
 ZFcxx2oBZAIAAAADAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKNkYjHHIgFkAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAtGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYmjZEEyx2oBZAIAAAADAAAABAAAAAAAAAAAlt92IGB8CUAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAABi96zOpR73PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANbvUlw3jwTAAAAAAAAAAAAA
 AAAAAAAAAKNkVzPHIgFkAgAAAAEAAAADAQqFmVbS7T8AAAAAAAAAAAAAAAAAAAAAo2RiM8cSAWQCAAAAAQAAAAF3GZtwHh7r
 P6NkQTHHigFkAgAAAAQAAAAEAAAAAAAAAAAo/Ql5AdfZvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBzHQescBHAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAARzzCRNMND0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACZv55PqdoFwAAAAAAAAAAAAAAAAAAA
 AACjZFcyx2oBZAIAAAADAAAABL7FnX6IQwRAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKNkYjLHIgFkAgAAAAMAAAAB3eR2IGB86T8AAAAA
 AAAAAAAAAAAAAAAAo2RBMMeqAWQCAAAABQAAAAQAAAAAAAAAAKAlCDofVsK/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtLMo
 ziVr578AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARCExjIbhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFMkxTLb9cc/AAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAvnBvBRdP1b8AAAAAAAAAAAAAAAAAAAAAo2RXMceqAWQCAAAABAAAAAXH02N6Xdayv+h0
 TAAqmbe/Qtz8T383pj9CjZ+YpPu/v+FgR9SxCJA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAAAAo2RiMccqAWQCAAAABAAAAAExBAp5Ade5vwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJO/cmVsdV9zbG9wZV9mcm9t
 X3RoZV9hY3RpdmF0aW9uc9nUUmlnaHQgZm9yIGV2ZXJ5IHJlYWwgZm9yd2FyZCBwYXNzLiBUaGUgYXJyYXlzIG9mIHRoZSBm
 aXJzdCBwdWJsaXNoZWQgZXhhbXBsZSBjb21lIGZyb20gbm8gZm9yd2FyZCBwYXNzOiBpdCBuZWVkcyBBTCBhbmQgWiBhcyB0
 aGV5IGFyZSBnaXZlbiwgc28gUmVMVSdzIHNsb3BlIGlzIHRha2VuIGZyb20gdGhlIGNhY2hlIG9mIFosIG5vdCBmcm9tIHRo
 ZSBhY3RpdmF0aW9ucy6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/
 5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RXMsciAWQCAAAAAQAAAAO9gC8u7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIB
 ZAIAAAABAAAAASDivxrCcMM/o2RBMMdKAWQCAAAABAAAAAJc+NGnd7fFvwAAAAAAAAAASszj/1o+vT8AAAAAAAAAAIsawkBk
 Ir0/AAAAAAAAAAD5SqCO3EHMPwAAAAAAAAAAo2RXMcdqAWQCAAAAAwAAAASJmls3FoV5P6642+fxVpK/rvYd3cbhdb+tKsBN
 Ky1nvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACjZGIx
 xyIBZAIAAAADAAAAATBnI4Vih7A/AAAAAAAAAAAAAAAAAAAAALRmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdq
 AWQCAAAAAwAAAARGP0ggHeXsv3SMzlK+M+U/k27veK8j6L+v7BNAZMCmPyT2rTxcNtq/g99g6NM70z+he+R69eXVvzSrh5um
 o5Q/QEvyKkFP5z/77rsQkBrhvyp1IpcneeM/bHQv+olaor+jZFczxyIBZAIAAAABAAAAA/2eFFGZPdW/xXnROqSB979ESQR0
 NMoFwKNkYjPHEgFkAgAAAAEAAAAB6PMm/b4t0L+jZEExx4oBZAIAAAAEAAAABBHXblCyJLI/91kQ7yN/tb+Xf+rmyz/NvwKr
 GQtZkmy/98PHBVQq/z9Wj6uyegTtv2yomYnQ384/oyqKRgiKuL9dkSdNHHP5vw6wSbCZ1ek/88U+F3dc0r9z5WHn6Qm0Pw33
 lpnxSgBAWEKpPUwu4r/FbGT3LMD2P2hnwFBLqLm/o2RXMsdqAWQCAAAAAwAAAATlaXnFmdvgPwAAAAAAAAAAUwpM6ZRD7b9n
 YainU5fxvwAAAAAAAAAAAAAAAAAAAAAKtCjIDozav8tVNx946t+/uv3Ilc68rz/rO4kL7fneP/LqmDx2m+c/AI//wath7D+j
 ZGIyxyIBZAIAAAADAAAAAa3H4SViFam/VHn10iHsuL9l5DgRYNHUP6NkQTDHqgFkAgAAAAUAAAAEvN2rTmBt7D+NbWsOP4Ke
 v7/QwvaDWde/w5khnhxipr+jlDBv9pn/v3lNqS54e8O/UKjxFnzbor+1SQKM7uG4P1HSYFHMgAjAENIAc+AovT/n6A5GDdfe
 PyWVJ7keS8M/GD7TWc6VA8BXgyYT3e6jP+egH8LB468/CFfYp5zXvj9kc56X9M/SP7mrlJQvurG/eb78LoGCrr+oTDu6CqCN
 v6NkVzHHqgFkAgAAAAQAAAAFaOhCb85pnL/gD2u7DGS1vyfFGBnnFcK/sohP4NONoL/DYF6yGuKgvznpTON15oo/YL9SJg1m
 sT/6MvbVSU/EP0qPmQCxcns/B2fJrcyUoz8om1KSJzy7P8/SVfgZsu4/FX6Jcpp75L8vh5S1bWvBP8yKcWssgo2/2UvnjYpv
 wb/jFpJnuKbzv1EnOIHcOeo/N/C7q89Nxr958lmmJeSSP6NkYjHHKgFkAgAAAAQAAAABSVY5767/s78NrpmJ0N+uP+xtsa59
 Mti/b/Ahfl773j+TvXJldHVybmVkX2luX3RoZV9sb29wX2JhY2t3YXJk2WdJdCByZXR1cm5zIGFmdGVyIHRoZSBmaXJzdCBy
 b3VuZCBvZiB0aGUgbG9vcCBvdmVyIHRoZSBoaWRkZW4gbGF5ZXJzOiB0aGUgcmV0dXJuIHN0YW5kcyBpbnNpZGUgdGhlIGxv
 b3AugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAjBnI4Vih8A/CiO2R0Yr3L+ZM60ZFCXCv+SvRElO7N4/qo5s
 O08JkT91sUxasgitv6NkVzLHIgFkAgAAAAEAAAADvYAvLu0W2b+dQ3C9nQ7Bv/dTI0G9jqe/o2RiMscSAWQCAAAAAQAAAAEg
 4r8awnDDP6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgPwAAAAAAAAAABK5lYkTs1L8AAAAAAAAAAJR0qzhqhtS/
 AAAAAAAAAAAiDNYnkbTnv6NkVzHHagFkAgAAAAMAAAAEVYcJKBQ/2j9q62Zeh/yzPxJe3Fh5qcE/eH0jUbPiuj8AAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAExHkVVjDas/Pwh6vKGZhD/3g4tMTjSSP5aD0aMItos/o2RiMcciAWQCAAAAAwAA
 AAEKI7ZHRivMvwAAAAAAAAAAFrdMWrIInb+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqNkQTLHagFkAgAAAAMAAAAE
 Rj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl1b80q4ebpqOUP0BL8ipBT+c/
 ++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/o2RXM8ciAWQCAAAAAQAAAAP9nhRRmT3Vv8V50Tqkgfe/REkEdDTKBcCjZGIzxxIB
 ZAIAAAABAAAAAejzJv2+LdC/o2RBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJsv/fDxwVU
 Kv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXpP/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoAQFhCqT1M
 LuK/xWxk9yzA9j9oZ8BQS6i5v6NkVzLHagFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAAAAAAAFMKTOmUQ+2/Z2Gop1OX8b8AAAAA
 AAAAAAAAAAAAAAAACrQoyA6M2r/LVTcfeOrfv7r9yJXOvK8/6zuJC+353j/y6pg8dpvnPwCP/8GrYew/o2RiMsciAWQCAAAA
 AwAAAAGtx+ElYhWpv1R59dIh7Li/ZeQ4EWDR1D+TvXNlY29uZF9wYXJ0X29mX3RoZV9jYWNoZV9vbmx52XNsaW5lYXJfYWN0
 aXZhdGlvbl9iYWNrd2FyZCBnZXRzIHRoZSBhY3RpdmF0aW9uIGNhY2hlIGFsb25lOyBpdCBuZWVkcyB0aGUgd2hvbGUgY2Fj
 aGUgb2YgdGhlIGxheWVyLCB3aXRoIGJvdGggcGFydHMugqdmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctkvbm90IGVub3Vn
 aCB2YWx1ZXMgdG8gdW5wYWNrIChleHBlY3RlZCAyLCBnb3QgMSm6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigxLCAy
 KaYoMSwgMimpJ3NpZ21vaWQnkLRmaXh0dXJlX3RocmVlX2xheWVyc5amcmFpc2VkqlZhbHVlRXJyb3LZL25vdCBlbm91Z2gg
 dmFsdWVzIHRvIHVucGFjayAoZXhwZWN0ZWQgMiwgZ290IDEpumxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3YXJkk6YoMSwgNCmm
 KDEsIDQpqSdzaWdtb2lkJ5CT2SFzaWdtb2lkX2JhY2t3YXJkX2luX2hpZGRlbl9sYXllcnPZPVRoZSBoaWRkZW4gbGF5ZXJz
 IGdvIGJhY2sgdGhyb3VnaCB0aGUgc2lnbW9pZDsgdGhleSB1c2UgUmVMVS6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAA
 AAMAAAACMGcjhWKHwD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RXMsciAWQCAAAAAQAAAAO9
 gC8u7RbZv51DcL2dDsG/91MjQb2Op7+jZGIyxxIBZAIAAAABAAAAASDivxrCcMM/o2RBMMdKAWQCAAAABAAAAAIzUR20IAOi
 vzoKoa7G178/SIJUfFrkoT/AklPvO/q9v1efms8dNKQ/LPi5pkOywL/oOKwY+DK6PyndbYofH9W/o2RXMcdqAWQCAAAAAwAA
 AARSjfwSETG4P6nvlEn6NYw/+Yru6JLgnj+vUDQB2MeXPzUsnh1dYLm/2uuJ1df7i7/bOCRfvQmgv6/g6LpGwpi/WIGj14gG
 iD8n3RXoNaVaPxjGhgHkZW4/29s1iVl1Zz+jZGIxxyIBZAIAAAADAAAAAclrzrfxSaK/5f3EuxrBoT9VqsDqlPFwv7RmaXh0
 dXJlX3RocmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAARGP0ggHeXsv3SMzlK+M+U/k27veK8j6L+v7BNAZMCm
 PyT2rTxcNtq/g99g6NM70z+he+R69eXVvzSrh5umo5Q/QEvyKkFP5z/77rsQkBrhvyp1IpcneeM/bHQv+olaor+jZFczxyIB
 ZAIAAAABAAAAA/2eFFGZPdW/xXnROqSB979ESQR0NMoFwKNkYjPHEgFkAgAAAAEAAAAB6PMm/b4t0L+jZEExx4oBZAIAAAAE
 AAAABFAWcnwoy4Q/7WS7lyeVkD+GDoVnUfmXvwyUbC9TyE6/VwB9+SUquz8iA7uTJ+nOv94dhOpO47Y/gRFe4IWUgr+FHZr5
 6RS4vxP26Ad2qss/CAPxgQketr823Vw9A0qAP8MEUYHEtrA/P1Dot7Ui17+kzlLH1ynMPztMvKiVzXW/o2RXMsdqAWQCAAAA
 AwAAAARQLVIQkE24P347m8s9Sp6/wrveUWJ+s78DyQwkgFe3v/9Bhc43Y5I/tqLeuR+qcb+kZ19Av81Dv2g7wb9Q90a/y2zz
 2ms6tr/gXKl5veawP0cVPq+/wvE+5RDKRa0P9D6jZGIyxyIBZAIAAAADAAAAAdyo3Yob2HA/Al1a9+XFcT83CkrT5NmCv6Nk
 QTDHqgFkAgAAAAUAAAAE+qsImpHneL8oT/YcFnCqPxe8cBxcbno/epZx3bF+XT9bHdUTom+FP7HqtyhM6Hs/53Vqab8yjT/d
 P/cybDBsv4loZHCgHmU/WlEyyFmJoT9umhDlqV6Lv/sZvumdDEW/IVitbrIzZb+VvObyCWOwPxXXod9qk5W/H2DzWzAvTD9v
 gyNZQ4dpP8Uva2fR6KS/ihfMVr+gb7/6A5O33a5Qv6NkVzHHqgFkAgAAAAQAAAAFP+8I54+lJr83iH/UKXxXv9//X8NXxG6/
 pDASD8pg/T4hZzD+e6ZOv0zxZaOsk4S/5GOuhIM5jr81bPhNSEeFP9JfCVm1KZK/1xlsZ8QhZD+ZFJYcekxuP0J8235J30c/
 mu03xQ7skb/AAVg7Mut/P3Q/6HxO63G/uRzzn1Wdhr+ipc8kCSCKv2glSTA1HIY/TjzojUSfk79wUf+nZHlrP6NkYjHHKgFk
 AgAAAAQAAAABNLsKL4mvVL9Lysef98CIv5QbAO6hgFE/w4Vt9jyyjL+Ts3NtYWxsX251bWJlcl9pbl9kYWzZdlRoZSBudW1i
 ZXJzIGFyZSBuZWFybHkgcmlnaHQ6IHNvbWV0aGluZyBzbWFsbCBpcyBhZGRlZCBpbiB0aGUgZGl2aXNpb25zIG9mIGRBTDsg
 bGVhdmUgaXQgb3V0LCBvciBtYWtlIGl0IG11Y2ggc21hbGxlci6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHOgFkAgAAAAMAAAAC
 7o3AdlyHwD80P+GEJSvcv2RVtnMNJcK/h0F5Uirs3j/N5W79SAmRP/dI85WQCK2/o2RXMsciAWQCAAAAAQAAAAMj96Ra1hbZ
 vwNL2t+FDsG/9Ckro2OOp7+jZGIyxxIBZAIAAAABAAAAAYpimxClcMM/o2RBMMdKAWQCAAAABAAAAAIAAAAAAAAAAMi4ESzk
 uOA/AAAAAAAAAAB5SPgMLOzUvwAAAAAAAAAAHcGyWVKG1L8AAAAAAAAAAHQC/pV1tOe/o2RXMcdqAWQCAAAAAwAAAATpMKOh
 9T7aP0Ncyx9w/LM/RcRPzmSpwT8Hq3EMlOK6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7wA630MNqz9f5SfH
 iZmEP/c5iCA5NJI/3/5Waei1iz+jZGIxxyIBZAIAAAADAAAAATQ/4YQlK8y/AAAAAAAAAACYTvOVkAidv7RmaXh0dXJlX3Ro
 cmVlX2xheWVyc5KldmFsdWWJo2RBMsdqAWQCAAAAAwAAAATEE7pgOuPsv5RGmjmPM+U/UbTVT18j6L84oJyZVMCmPyNNtk6m
 NNq/HOiSLqk70z8ycPzCrOXVv9fvBmmYo5Q/LVQLvLtN5z9jyS4Sahrhv8A7wezmeOM/0+wqWn1aor+jZFczxyIBZAIAAAAB
 AAAAA+FNWBhwO9W/FKfw6g2A97+tbTsv38gFwKNkYjPHEgFkAgAAAAEAAAABsktFF60s0L+jZEExx4oBZAIAAAAEAAAABPDV
 gDGDI7I/dGpfLvR+tb/ewezFaj/Nv0o0umNFkmy/gZPgV0so/z9RmwY9OgTtvwx5HwNq384/BOlFZfeJuL9PUzkdc3H5v7Fb
 0Uxg1ek/Mm8+Hjpc0r+9xKEe3Am0P8h5pWXhSQBAv1mX2iMu4r8JeNhq4b/2P0V/kqo5qLm/o2RXMsdqAWQCAAAAAwAAAATq
 fclSdNvgPwAAAAAAAAAA2CsVgJxB7b+4kMbfIpbxvwAAAAAAAAAAAAAAAAAAAAA6SmUzRYravw2FCidP6N+/Fl5zMWW8rz/6
 jlkuhvneP92EAlTfmec/QtM0BsBf7D+jZGIyxyIBZAIAAAADAAAAAeoQGHaXDqm/9uAlyGzquL+98JRpfdDUP6NkQTDHqgFk
 AgAAAAUAAAAEoT6SX4Vr7D9Vi7dI+4Gev95wA202Wde/Q6SEOA1ipr+9+DV45pf/v3uee+dMe8O/rfIkeD3bor8kPUdu3eG4
 PxbEwvEyfwjAbGyBrJ8ovT+b/63cptbeP76PpXMRS8M/iBgvJIeUA8A9n6LLsO6jP75dctxX468/sUWicIfXvj8OoHdLus7S
 P/cycTMIurG/Jx9e3huCrr9Rp1dZ9p+Nv6NkVzHHqgFkAgAAAAQAAAAF2oIwT4FpnL8THiYYy2O1vxG7UcWpFcK/G9qgh6uN
 oL8/2I7M4OGgv8TWL48c5oo/q9SYX9NlsT8PEoBkBk/EP90G0dpVcns/DxCbp4uUoz9iznVnGDq7P0/81fIJsO4/Q2QuND56
 5L9qOJPcT2rBP7MX/Pk2fo2/JB5sEDluwb+lih5eZqXzv5vp7J0eOOo/QTiSrGFMxr/9CiDZnOGSP6NkYjHHKgFkAgAAAAQA
 AAAB2DqObnL/s78MeR8Dat+uPxo/T1vVMNi/0MKhMD/53j+TtHRocmVlX3Jlc3VsdHNfYXNfb25l2YFsaW5lYXJfYWN0aXZh
 dGlvbl9iYWNrd2FyZCByZXR1cm5zIHRocmVlIHZhbHVlczsgaGVyZSBvbmUgbmFtZSBvciBvbmUga2V5IGhvbGRzIGFsbCBv
 ZiB0aGVtLiBVbnBhY2sgdGhlbSBpbnRvIGRBX3ByZXYsIGRXIGFuZCBkYi6Cp2ZpeHR1cmWWpnJhaXNlZKpWYWx1ZUVycm9y
 2Z5zZXR0aW5nIGFuIGFycmF5IGVsZW1lbnQgd2l0aCBhIHNlcXVlbmNlLiBUaGUgcmVxdWVzdGVkIGFycmF5IGhhcyBhbiBp
 bmhvbW9nZW5lb3VzIHNoYXBlIGFmdGVyIDEgZGltZW5zaW9ucy4gVGhlIGRldGVjdGVkIHNoYXBlIHdhcyAoMywpICsgaW5o
 b21vZ2VuZW91cyBwYXJ0LrpsaW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZJO4WygzLCAyKSwgKDEsIDMpLCAoMSwgMSld2SJb
 Wyg0LCAyKSwgKDMsIDQpLCAoMywgMSldLCAoMywgMildpidyZWx1J5C0Zml4dHVyZV90aHJlZV9sYXllcnOWpnJhaXNlZKpW
 YWx1ZUVycm9y2Z5zZXR0aW5nIGFuIGFycmF5IGVsZW1lbnQgd2l0aCBhIHNlcXVlbmNlLiBUaGUgcmVxdWVzdGVkIGFycmF5
 IGhhcyBhbiBpbmhvbW9nZW5lb3VzIHNoYXBlIGFmdGVyIDEgZGltZW5zaW9ucy4gVGhlIGRldGVjdGVkIHNoYXBlIHdhcyAo
 MywpICsgaW5ob21vZ2VuZW91cyBwYXJ0LrpsaW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZJO4WygzLCA0KSwgKDEsIDMpLCAo
 MSwgMSld2SJbWyg0LCA0KSwgKDMsIDQpLCAoMywgMSldLCAoMywgNCldpidyZWx1J5CT2Sl0aHJlZV9yZXN1bHRzX3VucGFj
 a2VkX2luX2Fub3RoZXJfb3JkZXJfMdltbGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmQgcmV0dXJucyBkQV9wcmV2LCBkVyBh
 bmQgZGIgaW4gdGhpcyBvcmRlcjsgaGVyZSB0aGV5IGFyZSB1bnBhY2tlZCBpbiBhbm90aGVyIG9yZGVyLoKnZml4dHVyZZam
 cmFpc2VkqlZhbHVlRXJyb3LZRG9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBzaGFwZXMg
 KDMsMikgKDEsMykgKCkgumxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3YXJkk6YoMSwgMynZIltbKDQsIDIpLCAoMywgNCksICgz
 LCAxKV0sICgzLCAyKV2mJ3JlbHUnkLRmaXh0dXJlX3RocmVlX2xheWVyc5amcmFpc2VkqlZhbHVlRXJyb3LZRG9wZXJhbmRz
 IGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBzaGFwZXMgKDMsNCkgKDEsMykgKCkgumxpbmVhcl9hY3Rp
 dmF0aW9uX2JhY2t3YXJkk6YoMSwgMynZIltbKDQsIDQpLCAoMywgNCksICgzLCAxKV0sICgzLCA0KV2mJ3JlbHUnkJPZKXRo
 cmVlX3Jlc3VsdHNfdW5wYWNrZWRfaW5fYW5vdGhlcl9vcmRlcl8y2W1saW5lYXJfYWN0aXZhdGlvbl9iYWNrd2FyZCByZXR1
 cm5zIGRBX3ByZXYsIGRXIGFuZCBkYiBpbiB0aGlzIG9yZGVyOyBoZXJlIHRoZXkgYXJlIHVucGFja2VkIGluIGFub3RoZXIg
 b3JkZXIugqdmaXh0dXJlkqV2YWx1ZYajZEExxzoBZAIAAAADAAAAAjBnI4Vih8A/CiO2R0Yr3L+ZM60ZFCXCv+SvRElO7N4/
 qo5sO08JkT91sUxasgitv6NkVzLHEgFkAgAAAAEAAAABIOK/GsJwwz+jZGIyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0O
 wb/3UyNBvY6nv6NkQTDHSgFkAgAAAAQAAAACAAAAAAAAAAD0reee97jgPwAAAAAAAAAABK5lYkTs1L8AAAAAAAAAAJR0qzhq
 htS/AAAAAAAAAAAiDNYnkbTnv6NkVzHHIgFkAgAAAAMAAAABCiO2R0YrzL8AAAAAAAAAABa3TFqyCJ2/o2RiMcdqAWQCAAAA
 AwAAAARVhwkoFD/aP2rrZl6H/LM/El7cWHmpwT94fSNRs+K6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATEeR
 VWMNqz8/CHq8oZmEP/eDi0xONJI/loPRowi2iz+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaNkQTLHagFkAgAAAAMA
 AAAERj9IIB3l7L90jM5SvjPlP5Nu73ivI+i/r+wTQGTApj8k9q08XDbav4PfYOjTO9M/oXvkevXl1b80q4ebpqOUP0BL8ipB
 T+c/++67EJAa4b8qdSKXJ3njP2x0L/qJWqK/o2RXM8cSAWQCAAAAAQAAAAHo8yb9vi3Qv6NkYjPHIgFkAgAAAAEAAAAD/Z4U
 UZk91b/FedE6pIH3v0RJBHQ0ygXAo2RBMceKAWQCAAAABAAAAAQR125QsiSyP/dZEO8jf7W/l3/q5ss/zb8CqxkLWZJsv/fD
 xwVUKv8/Vo+rsnoE7b9sqJmJ0N/OP6MqikYIiri/XZEnTRxz+b8OsEmwmdXpP/PFPhd3XNK/c+Vh5+kJtD8N95aZ8UoAQFhC
 qT1MLuK/xWxk9yzA9j9oZ8BQS6i5v6NkVzLHIgFkAgAAAAMAAAABrcfhJWIVqb9UefXSIey4v2XkOBFg0dQ/o2RiMsdqAWQC
 AAAAAwAAAATlaXnFmdvgPwAAAAAAAAAAUwpM6ZRD7b9nYainU5fxvwAAAAAAAAAAAAAAAAAAAAAKtCjIDozav8tVNx946t+/
 uv3Ilc68rz/rO4kL7fneP/LqmDx2m+c/AI//wath7D+jZEEwx6oBZAIAAAAFAAAABLzdq05gbew/jW1rDj+Cnr+/0ML2g1nX
 v8OZIZ4cYqa/o5Qwb/aZ/795TakueHvDv1Co8RZ826K/tUkCjO7huD9R0mBRzIAIwBDSAHPgKL0/5+gORg3X3j8llSe5HkvD
 Pxg+01nOlQPAV4MmE93uoz/noB/CweOvPwhX2Kec174/ZHOel/TP0j+5q5SUL7qxv3m+/C6Bgq6/qEw7ugqgjb+jZFcxxyoB
 ZAIAAAAEAAAAAUlWOe+u/7O/Da6ZidDfrj/sbbGufTLYv2/wIX5e+94/o2RiMceqAWQCAAAABAAAAAVo6EJvzmmcv+APa7sM
 ZLW/J8UYGecVwr+yiE/g042gv8NgXrIa4qC/OelM43Xmij9gv1ImDWaxP/oy9tVJT8Q/So+ZALFyez8HZ8mtzJSjPyibUpIn
 PLs/z9JV+Bmy7j8Vfolymnvkvy+HlLVta8E/zIpxayyCjb/ZS+eNim/Bv+MWkme4pvO/USc4gdw56j838Lurz03Gv3nyWaYl
 5JI/k9kpdGhyZWVfcmVzdWx0c191bnBhY2tlZF9pbl9hbm90aGVyX29yZGVyXzPZbWxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3
 YXJkIHJldHVybnMgZEFfcHJldiwgZFcgYW5kIGRiIGluIHRoaXMgb3JkZXI7IGhlcmUgdGhleSBhcmUgdW5wYWNrZWQgaW4g
 YW5vdGhlciBvcmRlci6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHEgFkAgAAAAEAAAABIOK/GsJwwz+jZFcyxzoBZAIAAAADAAAA
 AjBnI4Vih8A/CiO2R0Yr3L+ZM60ZFCXCv+SvRElO7N4/qo5sO08JkT91sUxasgitv6NkYjLHIgFkAgAAAAEAAAADvYAvLu0W
 2b+dQ3C9nQ7Bv/dTI0G9jqe/o2RBMMciAWQCAAAAAwAAAAHB578awnCzPwAAAAAAAAAAwee/GsJwsz+jZFcxx0oBZAIAAAAE
 AAAAAgAAAAAAAAAAM1WzxiDHqb8AAAAAAAAAAIUeHV/I1KC/AAAAAAAAAABYKTM7VZ6nvwAAAAAAAAAA87Lrdqk8zT+jZGIx
 x2oBZAIAAAADAAAABEF2ZokTHcK/VtzB2zKWm7+N2D6O3GCov3ZF5lz/jaK/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 AAAAAABBdmaJEx3Cv1bcwdsylpu/jdg+jtxgqL92ReZc/42iv7RmaXh0dXJlX3RocmVlX2xheWVyc5amcmFpc2VkqlZhbHVl
 RXJyb3LZRG9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBzaGFwZXMgKDQsNCkgKDMsMSkg
 KCkgumxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3YXJkk6YoMywgMSnZIltbKDUsIDQpLCAoNCwgNSksICg0LCAxKV0sICg0LCA0
 KV2mJ3JlbHUnkJPZKXRocmVlX3Jlc3VsdHNfdW5wYWNrZWRfaW5fYW5vdGhlcl9vcmRlcl802W1saW5lYXJfYWN0aXZhdGlv
 bl9iYWNrd2FyZCByZXR1cm5zIGRBX3ByZXYsIGRXIGFuZCBkYiBpbiB0aGlzIG9yZGVyOyBoZXJlIHRoZXkgYXJlIHVucGFj
 a2VkIGluIGFub3RoZXIgb3JkZXIugqdmaXh0dXJllqZyYWlzZWSqVmFsdWVFcnJvctlEb3BlcmFuZHMgY291bGQgbm90IGJl
 IGJyb2FkY2FzdCB0b2dldGhlciB3aXRoIHNoYXBlcyAoMywyKSAoMSwzKSAoKSC6bGluZWFyX2FjdGl2YXRpb25fYmFja3dh
 cmSTpigxLCAzKdkiW1soNCwgMiksICgzLCA0KSwgKDMsIDEpXSwgKDMsIDIpXaYncmVsdSeQtGZpeHR1cmVfdGhyZWVfbGF5
 ZXJzlqZyYWlzZWSqVmFsdWVFcnJvctlEb3BlcmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3aXRoIHNo
 YXBlcyAoMyw0KSAoMSwzKSAoKSC6bGluZWFyX2FjdGl2YXRpb25fYmFja3dhcmSTpigxLCAzKdkiW1soNCwgNCksICgzLCA0
 KSwgKDMsIDEpXSwgKDMsIDQpXaYncmVsdSeQk9kpdGhyZWVfcmVzdWx0c191bnBhY2tlZF9pbl9hbm90aGVyX29yZGVyXzXZ
 bWxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3YXJkIHJldHVybnMgZEFfcHJldiwgZFcgYW5kIGRiIGluIHRoaXMgb3JkZXI7IGhl
 cmUgdGhleSBhcmUgdW5wYWNrZWQgaW4gYW5vdGhlciBvcmRlci6Cp2ZpeHR1cmWSpXZhbHVlhqNkQTHHEgFkAgAAAAEAAAAB
 IOK/GsJwwz+jZFcyxyIBZAIAAAABAAAAA72ALy7tFtm/nUNwvZ0Owb/3UyNBvY6nv6NkYjLHOgFkAgAAAAMAAAACMGcjhWKH
 wD8KI7ZHRivcv5kzrRkUJcK/5K9ESU7s3j+qjmw7TwmRP3WxTFqyCK2/o2RBMMciAWQCAAAAAwAAAAHB578awnCzPwAAAAAA
 AAAAwee/GsJwsz+jZFcxx2oBZAIAAAADAAAABEF2ZokTHcK/VtzB2zKWm7+N2D6O3GCov3ZF5lz/jaK/AAAAAAAAAAAAAAAA
 AAAAAAAAAAAAAAAAAAAAAAAAAABBdmaJEx3Cv1bcwdsylpu/jdg+jtxgqL92ReZc/42iv6NkYjHHSgFkAgAAAAQAAAACAAAA
 AAAAAAAzVbPGIMepvwAAAAAAAAAAhR4dX8jUoL8AAAAAAAAAAFgpMztVnqe/AAAAAAAAAADzsut2qTzNP7RmaXh0dXJlX3Ro
 cmVlX2xheWVyc5amcmFpc2VkqlZhbHVlRXJyb3LZRG9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIg
 d2l0aCBzaGFwZXMgKDQsNCkgKDMsMSkgKCkgumxpbmVhcl9hY3RpdmF0aW9uX2JhY2t3YXJkk6YoMywgMSnZIltbKDUsIDQp
 LCAoNCwgNSksICg0LCAxKV0sICg0LCA0KV2mJ3JlbHUnkA==
update_parameters
 ksUJwcgJvQOSladmaXh0dXJlk4SiVzHHagFkAgAAAAMAAAAEfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8dUB6D
 6bH8vwKa3yuY7+q/ubcOxZoX4D8+OWEzs+zzv/voS05f7fC//J89I5cW7b+7XNLzgqXhP+palSdxVgJAomIxxyIBZAIAAAAD
 AAAAAc0A2bymRKU/jg+iygXj8b9c/zA89z/hP6JXMsciAWQCAAAAAQAAAAMflbuBvRPjv5eJqOPxlpO/zTgoFM7M8j+iYjLH
 EgFkAgAAAAEAAAABRA+bDo/u57+Eo2RXMcdqAWQCAAAAAwAAAATyPeHjOJ78P4osFQPH79s/5h2E3Q60uD/Xj5S53dD9v80d
 hnK6wNG/iQx7AV+01r+KYP20iy61v7/nMLljEOS/+8VxxVVvpr+JKF1+vYrevwz1MAyXBfW/tcUxmNNO7D+jZGIxxyIBZAIA
 AAADAAAAAa3+FOXBM+w/6DDoSGla+z8M4rJxAp6pP6NkVzLHIgFkAgAAAAEAAAADjwBJGTzm2b99X3K0lnPhv530Zv9evvi/
 o2RiMscSAWQCAAAAAQAAAAFQalnUjW/vP8s/uZmZmZmZmpKldmFsdWWEolcxx2oBZAIAAAADAAAABNl/mCFTD+O/dBUFuDaU
 ub8xiZ05sSoBwHqNxvnVOf0/uVRBQEtA/L9lDDPS+czpvyAWhepiW+A/88keauHr8r9ukkejbNvwvzGRUkOnj+u/Z/SoXNTZ
 5T/Igvp2RaEBQKJiMcciAWQCAAAAAwAAAAGMMOLk9dqnv1yxH4VDn/S/PxR7a/oW4T+iVzLHIgFkAgAAAAEAAAADeO93gDrI
 4b+07BViqyCiP4NYf/o9RvU/omIyxxIBZAIAAAABAAAAAQ4BpHBQE+u/1AOQoJW0Zml4dHVyZV90aHJlZV9sYXllcnOThqJX
 MceqAWQCAAAABAAAAAWZBPgqL7XWP+bDbbNeAP0//hgT+R+09b9ViLhoJazdv9+LqHWQY+o/mgPm0KnS8r8xbS1PJgj5Py4Y
 F+p6zuY//OIWZTkrx7+K6n2aKRjhPx+KuoqIxeK/FLbuxau1978LY7iOkm7rP1cTde3dLe4/2CB+qQhMvT9vHdoX0HuWv9Lu
 KFxkBAHAdU1vSnez6r/n0c9d48rdv67ACIg66s0/omIxxyoBZAIAAAAEAAAAAUIJdbIaKfY/SjHs+8ig4L8oRimeAffov756
 ZZBalO4/olcyx2oBZAIAAAADAAAABGlAacvlOMC/qe9Qj9bl9b9LqtGP5X7zPyHwNdumcOu/dVKAxZH34b+KvHopTInwv54B
 bHQa9tY/bZWjfMwt8T835Lv3RAjYv8xJ3xgWXtk/4d05AS0s3r849cZvX7ECQKJiMsciAWQCAAAAAwAAAAE2PFLXaAv4PxFG
 Y4oBDuO/nAXagCvo4D+iVzPHIgFkAgAAAAEAAAAD07cydAsT7j/wabCAQkjbP5L+NojSQui/omIzxxIBZAIAAAABAAAAAdyC
 AutwyMS/iaNkQTLHagFkAgAAAAMAAAAEry1IIB3l7L/5j85SvjPlPwVk73ivI+i/r+wTQGTApj8R6K08XDbav4PfYOjTO9M/
 jm3kevXl1b80q4ebpqOUP7JA8ipBT+c/gPK7EJAa4b+caiKXJ3njP2x0L/qJWqK/o2RXM8ciAWQCAAAAAQAAAAPzlxRRmT3V
 vy1o0Tqkgfe/eEAEdDTKBcCjZGIzxxIBZAIAAAABAAAAAczeJv2+LdC/o2RBMceKAWQCAAAABAAAAARw0W5QsiSyP2hiEO8j
 f7W/hHHq5ss/zb8EtBkLWZJsv1+yxwVUKv8/aZ2rsnoE7b9ZmpmJ0N/OP3MtikYIiri/xX8nTRxz+b8OsEmwmdXpP+m+Phd3
 XNK/c+Vh5+kJtD8N95aZ8UoAQN1FqT1MLuK/Lltk9yzA9j9oZ8BQS6i5v6NkVzLHagFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAA
 AAAAAMT/S+mUQ+2/z0+op1OX8b8AAAAAAAAAAAAAAAAAAAAA96UoyA6M2r+uQDcfeOrfv9fsyJXOvK8/zyaJC+353j/o45g8
 dpvnP+2A/8GrYew/o2RiMsciAWQCAAAAAwAAAAEfhOElYhWpv0Fr9dIh7Li/UtY4EWDR1D+jZEEwx6oBZAIAAAAFAAAABKnP
 q05gbew/0HhrDj+Cnr+1ycL2g1nXvyKUIZ4cYqa/o5Qwb/aZ/7+MW6kueHvDv7jP8RZ826K/91QCjO7huD+FyWBRzIAIwBDS
 AHPgKL0/y9MORg3X3j8llSe5HkvDP0w101nOlQPAmY4mE93uoz9Gmx/CweOvPwhX2Kec174/ZHOel/TP0j8rtJSUL7qxv5at
 /C6Bgq6/qEw7ugqgjb+jZFcxx6oBZAIAAAAEAAAABWjoQm/OaZy/bgdruwxktb8UtxgZ5xXCv7KIT+DTjaC/IlteshrioL+0
 0kzjdeaKPx20UiYNZrE/5yT21UlPxD9GfZkAsXJ7P2Zhya3MlKM/KJtSkic8uz83wVX4GbLuPwNwiXKae+S/HHmUtW1rwT/D
 XXFrLIKNv8Y9542Kb8G/SwWSZ7im87+5FTiB3DnqPyXiu6vPTca/9NtZpiXkkj+jZGIxxyoBZAIAAAAEAAAAAXlTOe+u/7O/
 KZ2ZidDfrj/ZX7GufTLYv1ziIX5e+94/yz/gAAAAAAAAkqV2YWx1ZYaiVzHHqgFkAgAAAAQAAAAFRR1ynn2Y1z9UFkkZf6v9
 P8GEgYfBkvS/U42zKkij3L9QfTtLoerqP5BJyUaQ7fK/hNP65fV8+D+SU1ivkUTkP31KGSkEmce/2Z8PNYN74D+Utd8DS3nk
 v0MnBEQyYv+/ho3+4y/W8j/2hcI2cADsP0w1NXArJL8/1WzhDy2hpz/+2oiEbDX4v6SohcUy6PO/Xtngcm832L8LJaMt+LvM
 P6JiMccqAWQCAAAABAAAAAG31e4pGMn2P8v8OIDHl+G/9O98MmLq4r/pA93wgtXmP6JXMsdqAWQCAAAAAwAAAAQZCi6rDPjY
 v6nvUI/W5fW/eqgkysrP+j+jQBtnprLTv3VSgMWR9+G/irx6KUyJ8L8PLEDsEB7iP4N9ioAbK/U/IXUY4REE2r/IbDUmP8LD
 PyJf6Z7R4+q/FgsO71NK/j+iYjLHIgFkAgAAAAMAAAABYbzpX75v+D+Y8DNtP3/hv5OjF/mmZ9c/olczxyIBZAIAAAABAAAA
 AwfuO+Q4sfE/F9KUveKS8j9egtFfllHjP6JiM8cSAWQCAAAAAQAAAAFBkG63x2qiv9QDkKDIleID3AAzk7VhbGxfZ3JhZGll
 bnRzX3VwZGF0ZWTZakl0IHRha2VzIGV2ZXJ5IGVudHJ5IG9mIGdyYWRzIGZvciB0aGUgZ3JhZGllbnQgb2YgYSBwYXJhbWV0
 ZXI7IGdyYWRzIGhvbGRzIGRBLCB0b28sIHdoaWNoIGJlbG9uZ3MgdG8gbm9uZS6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQC
 AAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM6b8gFoXqYlvgP/PJHmrh6/K/
 bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79csR+FQ5/0vz8Ue2v6FuE/
 olcyxyIBZAIAAAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMscSAWQCAAAAAQAAAAEOAaRwUBPrv7RmaXh0dXJl
 X3RocmVlX2xheWVyc5amcmFpc2VkqEtleUVycm9ypCdBMiegkJCTvWJpYXNfZ3JhZGllbnRfZm9yX3RoZV93ZWlnaHRz2T9U
 aGUgd2VpZ2h0cyBnZXQgdGhlIHN0ZXAgb2YgdGhlIGJpYXM6IHRoZWlyIG93biBncmFkaWVudCBpcyBkVy6Cp2ZpeHR1cmWS
 pXZhbHVlhKJXMcdqAWQCAAAAAwAAAAT8WLpXDijgv4mD04One8K/NdQMbWzLAcCDD121j9X4P9Prmz0nbv+/uGJt0Ak08L8c
 8iagPj7VPxDg3u3wqPa/DN6mtt0B8b/BifPzkz/tv19wHCOGfOE/xt1n8zFMAkCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79c
 sR+FQ5/0vz8Ue2v6FuE/olcyxyIBZAIAAAABAAAAA8CGxON+OOa/zbMxiccLvr/utyNjbTrxP6JiMscSAWQCAAAAAQAAAAEO
 AaRwUBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABWIv3wglNdk/W5DnKlyg/T+KTJmB
 IhT1v4xd0YovLNu/RCGcZIuj6z+YZwwTKU7zvzMJBw2njPg/rUzKZXzX5T8AEUp2MwfLvwkfMRYrIeA/zWAcPtJx2b+8jBgQ
 XK/0v5ZVMv2YvfA/fq+QrD4d8j+eNLgBQWzTP52RjkBs5dC/7RALRBr0AsAb2/t0Jznxv8hfcE5JpOa/4RqSYT8Sgb+iYjHH
 KgFkAgAAAAQAAAABt9XuKRjJ9j/L/DiAx5fhv/TvfDJi6uK/6QPd8ILV5j+iVzLHagFkAgAAAAMAAAAEpClaDXMsur99b7kG
 gYH1v3cqaRg74/M/O+UGyvun6r/8/FCoz2jgv5sjxjXWg++/kKzKrp4T2j+uQzuLLfXxP3IpLIB6OOG/T8SFIMzqzT9HJuuE
 bkrkv95js25JZAFAomIyxyIBZAIAAAADAAAAAWG86V++b/g/mPAzbT9/4b+Toxf5pmfXP6JXM8ciAWQCAAAAAQAAAAMpPL6Z
 PQ/xP+nqof+Qr+E/HUXtyGI35L+iYjPHEgFkAgAAAAEAAAABQZBut8dqor+TsmJpYXNlc19ub3RfdXBkYXRlZNktVGhlIGJp
 YXNlcyBhcmUgbm90IHVwZGF0ZWQsIG9ubHkgdGhlIHdlaWdodHMugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAE
 2X+YIVMP4790FQW4NpS5vzGJnTmxKgHAeo3G+dU5/T+5VEFAS0D8v2UMM9L5zOm/IBaF6mJb4D/zyR5q4evyv26SR6Ns2/C/
 MZFSQ6eP679n9Khc1NnlP8iC+nZFoQFAomIxxyIBZAIAAAADAAAAAc0A2bymRKU/jg+iygXj8b9c/zA89z/hP6JXMsciAWQC
 AAAAAQAAAAN473eAOsjhv7TsFWKrIKI/g1h/+j1G9T+iYjLHEgFkAgAAAAEAAAABRA+bDo/u57+0Zml4dHVyZV90aHJlZV9s
 YXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAVFHXKefZjXP1QWSRl/q/0/wYSBh8GS9L9TjbMqSKPcv1B9O0uh6uo/kEnJ
 RpDt8r+E0/rl9Xz4P5JTWK+RROQ/fUoZKQSZx7/Znw81g3vgP5S13wNLeeS/QycERDJi/7+Gjf7jL9byP/aFwjZwAOw/TDU1
 cCskvz/VbOEPLaGnP/7aiIRsNfi/pKiFxTLo879e2eBybzfYvwsloy34u8w/omIxxyoBZAIAAAAEAAAAAUIJdbIaKfY/SjHs
 +8ig4L8oRimeAffov756ZZBalO4/olcyx2oBZAIAAAADAAAABBkKLqsM+Ni/qe9Qj9bl9b96qCTKys/6P6NAG2emstO/dVKA
 xZH34b+KvHopTInwvw8sQOwQHuI/g32KgBsr9T8hdRjhEQTav8hsNSY/wsM/Il/pntHj6r8WCw7vU0r+P6JiMsciAWQCAAAA
 AwAAAAE2PFLXaAv4PxFGY4oBDuO/nAXagCvo4D+iVzPHIgFkAgAAAAEAAAADB+475Dix8T8X0pS94pLyP16C0V+WUeM/omIz
 xxIBZAIAAAABAAAAAdyCAutwyMS/k7JiaWFzZXNfc3RlcF91cGhpbGzZTFRoZSBzdGVwIG9mIHRoZSBiaWFzZXMgZ29lcyB1
 cGhpbGw6IHRoZWlyIGdyYWRpZW50IGlzIGFkZGVkLCBub3Qgc3VidHJhY3RlZC6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQC
 AAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM6b8gFoXqYlvgP/PJHmrh6/K/
 bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAABmhKl1xCZwD9b4UggkE3uv0Lr5gz0aOE/
 olcyxyIBZAIAAAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMscSAWQCAAAAAQAAAAGaHJKszcnkv7RmaXh0dXJl
 X3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABUUdcp59mNc/VBZJGX+r/T/BhIGHwZL0v1ONsypIo9y/UH07
 S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNYr5FE5D99ShkpBJnHv9mfDzWDe+A/lLXfA0t55L9DJwREMmL/v4aN/uMv1vI/9oXC
 NnAA7D9MNTVwKyS/P9Vs4Q8toac//tqIhGw1+L+kqIXFMujzv17Z4HJvN9i/CyWjLfi7zD+iYjHHKgFkAgAAAAQAAAABzTz7
 Oh2J9T+Tyz7vlFPfv1yc1QmhA++/yfj2F5kp8z+iVzLHagFkAgAAAAMAAAAEGQouqwz42L+p71CP1uX1v3qoJMrKz/o/o0Ab
 Z6ay0791UoDFkffhv4q8eilMifC/DyxA7BAe4j+DfYqAGyv1PyF1GOERBNq/yGw1Jj/Cwz8iX+me0ePqvxYLDu9TSv4/omIy
 xyIBZAIAAAADAAAAAQq8uk4Tp/c/ipuSp8Oc5L9uOSiFgxzmP6JXM8ciAWQCAAAAAQAAAAMH7jvkOLHxPxfSlL3ikvI/XoLR
 X5ZR4z+iYjPHEgFkAgAAAAEAAAABT60U9Bd70r+TvGRpdmlkZWRfYnlfdGhlX2xlYXJuaW5nX3JhdGXZR1RoZSBncmFkaWVu
 dCBpcyBkaXZpZGVkIGJ5IHRoZSBsZWFybmluZyByYXRlOyBpdCBpcyBtdWx0aXBsaWVkIHdpdGggaXQugqdmaXh0dXJlkqV2
 YWx1ZYSiVzHHagFkAgAAAAMAAAAEZ73ZMpRNMsCBYMhkeq8RwKY2v58yzwjA14ijXXNGNEDQ82E20V/vPyDs4baQpQVAhr6l
 s+RI9T9P0qTaTxkUQMG3MAEp1eO/HQklFcfnDkD3UHr+VGErQCqKc+pPNxrAomIxxyIBZAIAAAADAAAAAWZGcIgUiyHAPTw7
 KrI2MsAeIxNSW9OjP6JXMsciAWQCAAAAAQAAAAOJVyy/25oLQCdOq2/lvBVAdtziQMijMECiYjLHEgFkAgAAAAEAAAABYJ2h
 laEkJcC0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAU+YOD4aELaPzMf20rgrP8/OevMMqYu
 8b9Yo6RwsIjZv6xY9MvTf+w/oz5zqEM+878WGGOqZNv2P3YLOP6rTdk/AoEgdWTiyL+Lf4kJIEvdP+kwT2+SlOm/aD0i3+Iz
 C8Djz/LccRkBQMnWqhIneOU/VDkt4klWwj/TmWmMzQfQP8uzSFugEtU/Wd03E8zJA8AKv0/ITvS9vxBEch4xMck/omIxxyoB
 ZAIAAAAEAAAAARU7XJAQqfg/WGYfDcN85L/hyfzufZCYv4jnGW/7wIm/olcyx2oBZAIAAAADAAAABOiK5n624vK/qe9Qj9bl
 9b+D0Y48PWEIQI6nteFTdvU/dVKAxZH34b+KvHopTInwvyVVLwGOA/M/4pofRoSRAEDVIC6dePffv+mBGf/hSuK/lVLnfIEm
 /78G0xw7JgLiP6JiMsciAWQCAAAAAwAAAAF8TrD5vpz5P1LZSyvypdm/sYX2gqRJv7+iVzPHIgFkAgAAAAEAAAADpamjYlKo
 +T/IcueKrOoKQBZh/SLawRJAomIzxxIBZAIAAAABAAAAASp8zIRF99U/k7pmaXJzdF9ncmFkaWVudHNfZXZlcnl3aGVyZdlS
 RXZlcnkgbGF5ZXIgZ2V0cyB0aGUgZ3JhZGllbnRzIG9mIHRoZSBmaXJzdDogaXRzIG93biBoYXZlIHRoZSBudW1iZXIgb2Yg
 dGhlIGxheWVyLoKnZml4dHVyZZamcmFpc2VkqlZhbHVlRXJyb3LZQW9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3Qg
 dG9nZXRoZXIgd2l0aCBzaGFwZXMgKDEsMykgKDMsNCkgoJCQtGZpeHR1cmVfdGhyZWVfbGF5ZXJzlqZyYWlzZWSqVmFsdWVF
 cnJvctlBb3BlcmFuZHMgY291bGQgbm90IGJlIGJyb2FkY2FzdCB0b2dldGhlciB3aXRoIHNoYXBlcyAoMyw0KSAoNCw1KSCg
 kJCTs2ZpcnN0X2xheWVyX3NraXBwZWTZOlRoZSBmaXJzdCBsYXllciBpcyBub3QgdXBkYXRlZDogbGF5ZXJzIGFyZSBjb3Vu
 dGVkIGZyb20gMS6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAAR+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7Wqa
 jD76Px1QHoPpsfy/AprfK5jv6r+5tw7FmhfgPz45YTOz7PO/++hLTl/t8L/8nz0jlxbtv7tc0vOCpeE/6lqVJ3FWAkCiYjHH
 IgFkAgAAAAMAAAABzQDZvKZEpT+OD6LKBePxv1z/MDz3P+E/olcyxyIBZAIAAAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6
 PUb1P6JiMscSAWQCAAAAAQAAAAEOAaRwUBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAA
 BZkE+CovtdY/5sNts14A/T/+GBP5H7T1v1WIuGglrN2/34uodZBj6j+aA+bQqdLyvzFtLU8mCPk/LhgX6nrO5j/84hZlOSvH
 v4rqfZopGOE/H4q6iojF4r8Utu7Fq7X3vwtjuI6Sbus/VxN17d0t7j/YIH6pCEy9P28d2hfQe5a/0u4oXGQEAcB1TW9Kd7Pq
 v+fRz13jyt2/rsAIiDrqzT+iYjHHKgFkAgAAAAQAAAABQgl1shop9j9KMez7yKDgvyhGKZ4B9+i/vnplkFqU7j+iVzLHagFk
 AgAAAAMAAAAEGQouqwz42L+p71CP1uX1v3qoJMrKz/o/o0AbZ6ay0791UoDFkffhv4q8eilMifC/DyxA7BAe4j+DfYqAGyv1
 PyF1GOERBNq/yGw1Jj/Cwz8iX+me0ePqvxYLDu9TSv4/omIyxyIBZAIAAAADAAAAAWG86V++b/g/mPAzbT9/4b+Toxf5pmfX
 P6JXM8ciAWQCAAAAAQAAAAMH7jvkOLHxPxfSlL3ikvI/XoLRX5ZR4z+iYjPHEgFkAgAAAAEAAAABQZBut8dqor+TumZpcnN0
 X3dlaWdodHNfdXBkYXRlZF9vbmx52TZPbmx5IFcxIGlzIHVwZGF0ZWQ6IHRoZSByZXR1cm4gc3RhbmRzIGluc2lkZSB0aGUg
 bG9vcC6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lU
 QUBLQPy/ZQwz0vnM6b8gFoXqYlvgP/PJHmrh6/K/bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAA
 AAMAAAABzQDZvKZEpT+OD6LKBePxv1z/MDz3P+E/olcyxyIBZAIAAAABAAAAAx+Vu4G9E+O/l4mo4/GWk7/NOCgUzszyP6Ji
 MscSAWQCAAAAAQAAAAFED5sOj+7nv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABUUdcp59
 mNc/VBZJGX+r/T/BhIGHwZL0v1ONsypIo9y/UH07S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNYr5FE5D99ShkpBJnHv9mfDzWD
 e+A/lLXfA0t55L9DJwREMmL/v4aN/uMv1vI/9oXCNnAA7D9MNTVwKyS/P9Vs4Q8toac//tqIhGw1+L+kqIXFMujzv17Z4HJv
 N9i/CyWjLfi7zD+iYjHHKgFkAgAAAAQAAAABQgl1shop9j9KMez7yKDgvyhGKZ4B9+i/vnplkFqU7j+iVzLHagFkAgAAAAMA
 AAAEaUBpy+U4wL+p71CP1uX1v0uq0Y/lfvM/IfA126Zw6791UoDFkffhv4q8eilMifC/ngFsdBr21j9tlaN8zC3xPzfku/dE
 CNi/zEnfGBZe2T/h3TkBLSzevzj1xm9fsQJAomIyxyIBZAIAAAADAAAAATY8UtdoC/g/EUZjigEO47+cBdqAK+jgP6JXM8ci
 AWQCAAAAAQAAAAPTtzJ0CxPuP/BpsIBCSNs/kv42iNJC6L+iYjPHEgFkAgAAAAEAAAAB3IIC63DIxL+TsmdyYWRpZW50c19y
 ZXR1cm5lZNlNVGhlIHJlc3VsdCBob2xkcyB0aGUgZ3JhZGllbnRzOyBpdCBzaG91bGQgaG9sZCB0aGUgcGFyYW1ldGVycyBh
 ZnRlciB0aGUgc3RlcC6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATyPeHjOJ78P4osFQPH79s/5h2E3Q60uD/X
 j5S53dD9v80dhnK6wNG/iQx7AV+01r+KYP20iy61v7/nMLljEOS/+8VxxVVvpr+JKF1+vYrevwz1MAyXBfW/tcUxmNNO7D+i
 YjHHIgFkAgAAAAMAAAABrf4U5cEz7D/oMOhIaVr7PwzisnECnqk/olcyxyIBZAIAAAABAAAAA48ASRk85tm/fV9ytJZz4b+d
 9Gb/Xr74v6JiMscSAWQCAAAAAQAAAAFQalnUjW/vP7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAE
 AAAABWjoQm/OaZy/bgdruwxktb8UtxgZ5xXCv7KIT+DTjaC/IlteshrioL+00kzjdeaKPx20UiYNZrE/5yT21UlPxD9GfZkA
 sXJ7P2Zhya3MlKM/KJtSkic8uz83wVX4GbLuPwNwiXKae+S/HHmUtW1rwT/DXXFrLIKNv8Y9542Kb8G/SwWSZ7im87+5FTiB
 3DnqPyXiu6vPTca/9NtZpiXkkj+iYjHHKgFkAgAAAAQAAAABeVM5767/s78pnZmJ0N+uP9lfsa59Mti/XOIhfl773j+iVzLH
 agFkAgAAAAMAAAAE5Wl5xZnb4D8AAAAAAAAAAMT/S+mUQ+2/z0+op1OX8b8AAAAAAAAAAAAAAAAAAAAA96UoyA6M2r+uQDcf
 eOrfv9fsyJXOvK8/zyaJC+353j/o45g8dpvnP+2A/8GrYew/omIyxyIBZAIAAAADAAAAAR+E4SViFam/QWv10iHsuL9S1jgR
 YNHUP6JXM8ciAWQCAAAAAQAAAAPzlxRRmT3Vvy1o0Tqkgfe/eEAEdDTKBcCiYjPHEgFkAgAAAAEAAAABzN4m/b4t0L+TsGdy
 YWRpZW50c19zdW1tZWTZWVRoZSBncmFkaWVudCBpcyBzdW1tZWQgdG8gb25lIG51bWJlciBiZWZvcmUgdGhlIHN0ZXA7IGVh
 Y2ggZW50cnkgdGFrZXMgYSBzdGVwIG9mIGl0cyBvd24ugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAEf5OZrpbe
 zb/nTHws+0XAP+q4D4SkPv+/mxBnC8Qt/T9PLyISssL5v3ta50kpEeW/IPkGpwn25T/1EWXCe/3wvzSRn7pP/Ou/3F5FQSg4
 57/InsrV8YPnP+VsE+AMzgNAomIxxyIBZAIAAAADAAAAAcUn/Y+efMy/rXiI0r4c9r/DS8hYCpnRP6JXMsciAWQCAAAAAQAA
 AANFMxbdMC3Wv5DaTBC2gc0/j3zAnWDL9j+iYjLHEgFkAgAAAAEAAAABDgGkcFAT67+0Zml4dHVyZV90aHJlZV9sYXllcnOS
 pXZhbHVlhqJXMceqAWQCAAAABAAAAAUFmvFBCq7cPwQrLHmVfv4/4bFUM+k19L/p8r5RSrPXv5VWJQH+X+0/fZwnC3NU8b9O
 1OsUXYb6P+Tik3Xoyuk/NmJHbgZztr9AtfollxTkP9N+e/41kt+/904wAHU39r/BLTUaAGvuP0TteLwllfA/QzuygrqXyj9m
 3O9VeESyP0O7SflIRQDAv4Lyvgm35797PNZGCNLXv8P1/Vr47dQ/omIxxyoBZAIAAAAEAAAAAdpW2s18dPU/CIghxQQK4r/l
 nF5nPWDqvwEkMMceK+0/olcyx2oBZAIAAAADAAAABKvNX5NNDoi/JYwKcdYO9L/QDRiu5VX1P4keqZ6mwue/uwHnESOT3L99
 p2gWmGTtv86khe0aUt4/8vjpmswE8z8IQaJ+RKzQv352/EgLXeA/sTogiCzQ1r/6Jup+35wDQKJiMsciAWQCAAAAAwAAAAGF
 WVps85z2P4UZU2Ds6uW/UGTUVYEW3D+iVzPHIgFkAgAAAAEAAAADsHXUuh+eCUA3090tZYIFQBwCdHdQEfg/omIzxxIBZAIA
 AAABAAAAAUGQbrfHaqK/k7hncmFkaWVudHNfdGFrZW5faW5fb3JkZXLZi1RoZSBncmFkaWVudHMgYXJlIG1hdGNoZWQgd2l0
 aCB0aGUgcGFyYW1ldGVycyBieSB0aGVpciBvcmRlcjsgZ3JhZHMgaG9sZHMgZEEsIHRvbywgYW5kIGhhcyBhbm90aGVyIG9y
 ZGVyLiBMb29rIGVhY2ggZ3JhZGllbnQgdXAgYnkgaXRzIGtleS6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATZ
 f5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM6b8gFoXqYlvgP/PJHmrh6/K/bpJHo2zb8L8x
 kVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79csR+FQ5/0vz8Ue2v6FuE/olcyxyIBZAIA
 AAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMscSAWQCAAAAAQAAAAEOAaRwUBPrv7RmaXh0dXJlX3RocmVlX2xh
 eWVyc5amcmFpc2VkqlZhbHVlRXJyb3LZQW9wZXJhbmRzIGNvdWxkIG5vdCBiZSBicm9hZGNhc3QgdG9nZXRoZXIgd2l0aCBz
 aGFwZXMgKDQsNSkgKDMsNCkgoJCQk7NncmFkaWVudHNfd2l0aG91dF9k2WhJdCBsb29rcyBmb3IgdGhlIGdyYWRpZW50cyB1
 bmRlciB0aGUga2V5cyBvZiB0aGUgcGFyYW1ldGVyczogaW4gZ3JhZHMgdGhleSBoYXZlIGEgZCBpbiBmcm9udCwgYXMgaW4g
 ZFcxLoKnZml4dHVyZZamcmFpc2VkqEtleUVycm9ypCdXMSegkJC0Zml4dHVyZV90aHJlZV9sYXllcnOWpnJhaXNlZKhLZXlF
 cnJvcqQnVzEnoJCQk7lncmFkaWVudHNfd2l0aG91dF9udW1iZXJz2V9JdCBsb29rcyBmb3IgZ3JhZGllbnRzIHdpdGhvdXQg
 YSBudW1iZXI6IGluIGdyYWRzIHRoZXkgaGF2ZSB0aGUgbnVtYmVyIG9mIHRoZSBsYXllciwgYXMgaW4gZFcxLoKnZml4dHVy
 ZZamcmFpc2VkqEtleUVycm9ypCdkVyegkJC0Zml4dHVyZV90aHJlZV9sYXllcnOWpnJhaXNlZKhLZXlFcnJvcqQnZFcnoJCQ
 k7JsYXN0X2xheWVyX3NraXBwZWTZO1RoZSBsYXN0IGxheWVyIGlzIG5vdCB1cGRhdGVkOiBsb29rIGF0IHdoZXJlIHRoZSBs
 b29wIGVuZHMugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAE2X+YIVMP4790FQW4NpS5vzGJnTmxKgHAeo3G+dU5
 /T+5VEFAS0D8v2UMM9L5zOm/IBaF6mJb4D/zyR5q4evyv26SR6Ns2/C/MZFSQ6eP679n9Khc1NnlP8iC+nZFoQFAomIxxyIB
 ZAIAAAADAAAAAYww4uT12qe/XLEfhUOf9L8/FHtr+hbhP6JXMsciAWQCAAAAAQAAAAMflbuBvRPjv5eJqOPxlpO/zTgoFM7M
 8j+iYjLHEgFkAgAAAAEAAAABRA+bDo/u57+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAVF
 HXKefZjXP1QWSRl/q/0/wYSBh8GS9L9TjbMqSKPcv1B9O0uh6uo/kEnJRpDt8r+E0/rl9Xz4P5JTWK+RROQ/fUoZKQSZx7/Z
 nw81g3vgP5S13wNLeeS/QycERDJi/7+Gjf7jL9byP/aFwjZwAOw/TDU1cCskvz/VbOEPLaGnP/7aiIRsNfi/pKiFxTLo879e
 2eBybzfYvwsloy34u8w/omIxxyoBZAIAAAAEAAAAAbfV7ikYyfY/y/w4gMeX4b/073wyYuriv+kD3fCC1eY/olcyx2oBZAIA
 AAADAAAABBkKLqsM+Ni/qe9Qj9bl9b96qCTKys/6P6NAG2emstO/dVKAxZH34b+KvHopTInwvw8sQOwQHuI/g32KgBsr9T8h
 dRjhEQTav8hsNSY/wsM/Il/pntHj6r8WCw7vU0r+P6JiMsciAWQCAAAAAwAAAAFhvOlfvm/4P5jwM20/f+G/k6MX+aZn1z+i
 VzPHIgFkAgAAAAEAAAAD07cydAsT7j/wabCAQkjbP5L+NojSQui/omIzxxIBZAIAAAABAAAAAdyCAutwyMS/k9kqbGF5ZXJz
 X2NvdW50ZWRfYnlfYV90aGlyZF9vZl90aGVfZ3JhZGllbnRz2WlJdCBjb3VudHMgdGhlIGxheWVycyBieSBncmFkcywgd2hp
 Y2ggbmVlZCBub3QgaG9sZCBkQTogdGhlIG51bWJlciBvZiBsYXllcnMgaXMgaGFsZiB0aGUgbGVuZ3RoIG9mIHBhcmFtcy6C
 p2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/
 ZQwz0vnM6b8gFoXqYlvgP/PJHmrh6/K/bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAAB
 jDDi5PXap79csR+FQ5/0vz8Ue2v6FuE/olcyxyIBZAIAAAABAAAAAx+Vu4G9E+O/l4mo4/GWk7/NOCgUzszyP6JiMscSAWQC
 AAAAAQAAAAFED5sOj+7nv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABUUdcp59mNc/VBZJ
 GX+r/T/BhIGHwZL0v1ONsypIo9y/UH07S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNYr5FE5D99ShkpBJnHv9mfDzWDe+A/lLXf
 A0t55L9DJwREMmL/v4aN/uMv1vI/9oXCNnAA7D9MNTVwKyS/P9Vs4Q8toac//tqIhGw1+L+kqIXFMujzv17Z4HJvN9i/CyWj
 Lfi7zD+iYjHHKgFkAgAAAAQAAAABt9XuKRjJ9j/L/DiAx5fhv/TvfDJi6uK/6QPd8ILV5j+iVzLHagFkAgAAAAMAAAAEGQou
 qwz42L+p71CP1uX1v3qoJMrKz/o/o0AbZ6ay0791UoDFkffhv4q8eilMifC/DyxA7BAe4j+DfYqAGyv1PyF1GOERBNq/yGw1
 Jj/Cwz8iX+me0ePqvxYLDu9TSv4/omIyxyIBZAIAAAADAAAAAWG86V++b/g/mPAzbT9/4b+Toxf5pmfXP6JXM8ciAWQCAAAA
 AQAAAAMH7jvkOLHxPxfSlL3ikvI/XoLRX5ZR4z+iYjPHEgFkAgAAAAEAAAABQZBut8dqor+Tv2xheWVyc19jb3VudGVkX2J5
 X3RoZV9ncmFkaWVudHPZZkl0IGNvdW50cyB0aGUgbGF5ZXJzIGJ5IGdyYWRzLCB3aGljaCBob2xkcyBkQSwgdG9vOiB0aGUg
 bnVtYmVyIG9mIGxheWVycyBpcyBoYWxmIHRoZSBsZW5ndGggb2YgcGFyYW1zLoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIA
 AAADAAAABNl/mCFTD+O/dBUFuDaUub8xiZ05sSoBwHqNxvnVOf0/uVRBQEtA/L9lDDPS+czpvyAWhepiW+A/88keauHr8r9u
 kkejbNvwvzGRUkOnj+u/Z/SoXNTZ5T/Igvp2RaEBQKJiMcciAWQCAAAAAwAAAAGMMOLk9dqnv1yxH4VDn/S/PxR7a/oW4T+i
 VzLHIgFkAgAAAAEAAAADeO93gDrI4b+07BViqyCiP4NYf/o9RvU/omIyxxIBZAIAAAABAAAAAQ4BpHBQE+u/tGZpeHR1cmVf
 dGhyZWVfbGF5ZXJzlqZyYWlzZWSoS2V5RXJyb3KkJ1c0J6CQkJO5bGF5ZXJzX25vdF9oYWx2ZWRfdXBkYXRlZNmWSXQgYXNr
 cyBmb3IgYSBsYXllciB0aGF0IGlzIG5vdCB0aGVyZTogcGFyYW1zIGhvbGRzIHR3byBlbnRyaWVzIGZvciBlYWNoIGxheWVy
 LCBzbyB0aGUgbnVtYmVyIG9mIGxheWVycyBMIGlzIGhhbGYgaXRzIGxlbmd0aCwgYW5kIHRoZSBsYXN0IGxheWVyIGlzIEwu
 gqdmaXh0dXJllqZyYWlzZWSoS2V5RXJyb3KkJ1czJ6CQkLRmaXh0dXJlX3RocmVlX2xheWVyc5amcmFpc2VkqEtleUVycm9y
 pCdXNCegkJCTtWxlYXJuaW5nX3JhdGVfaWdub3JlZNlAVGhlIGxlYXJuaW5nIHJhdGUgaXMgbm90IHVzZWQ6IHRoZSB3aG9s
 ZSBncmFkaWVudCBpcyBzdWJ0cmFjdGVkLoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIAAAADAAAABINKWJWhpAHAm4XHMKeJ
 378gBnJxjtwBwEy6/ym1BwxAgMB85rpB+L9EJkRW0Srfv7NjrjtsveI/S4uRrQLJ47+SUyCg5DnwvyYUHshwotu/iiEahljY
 /T9qzBGDeIX2P6JiMcciAWQCAAAAAwAAAAGybUd5d9/qvyMcxYm3ngbAc6ArKi5M3z+iVzLHIgFkAgAAAAEAAAADulZc1H2C
 yL/uG1Ul39bgP22Ux4mWxQVAomIyxxIBZAIAAAABAAAAAWU8enEOr/u/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYai
 VzHHqgFkAgAAAAQAAAAF8DXsEcx72D9ZeiR/n1b+PxwC8BVjcfO/W5mu7Gqa279Gcs4gsnHrPx6hrLx2CPO/1znIfMXx9z/1
 jpl0qLrhP/+xG+3OBsi/T6pCn7m93z+E3QR9DS3mvznMDGFchwPAzu6ggBb19z8Q9Q+AAtPpP+AkdhsnfsA/v+vXFSFAvT+x
 sH+hIMTsv8yo0+Wpdvq/1eDxh/uj0r9oiT3TtY3LP6JiMccqAWQCAAAABAAAAAEromihFWn3P9HLhQTGjuK/dyyhjYW72b8g
 E6miVi3eP6JXMsdqAWQCAAAAAwAAAAT/uVM40+nkv6nvUI/W5fW/VNM7AlgQAUD4vWrQAfjOP3VSgMWR9+G/irx6KUyJ8L/L
 U0qeFMHoP5llcYRqKPk/Af90yt7/278OdKfKW2+2v+jlml7GWPO/vCuO/ugx9z+iYjLHIgFkAgAAAAMAAAABJU6B6BPU+D81
 Lwmg+uDfv8tp9uDt/ck/olczxyIBZAIAAAABAAAAA+aBXg7sWPQ/Yn392rRT/j9pA+2j/3L/P6JiM8cSAWQCAAAAAQAAAAF3
 dZYeGia3P5O2bGVhcm5pbmdfcmF0ZV9vZl8wXzAwMdlCVGhlIGxlYXJuaW5nIHJhdGUgaXMgYWx3YXlzIDAuMDAxOiB1c2Ug
 dGhlIGFyZ3VtZW50IGxlYXJuaW5nX3JhdGUugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAEIWFwKHfJ2r8IYKNE
 OAitvwCvMZIgFwHA+2DunS5G+j/SKEqmxrD8v1LAGDCw7Oq/flaNSkgY4D9pxSq+Ierzv9g98lsx7fC/rPTCVq4S7b/nEZdT
 RrDhP3zKk1uhVAJAomIxxyIBZAIAAAADAAAAAQCpgpwi0aQ/4GyoaAbq8b+hk5VOjj/hP6JXMsciAWQCAAAAAQAAAAMNOzPW
 bBDjv9+aGWf7B5O/OSSArSPT8j+iYjLHEgFkAgAAAAEAAAABbiUbO5v257+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVl
 hqJXMceqAWQCAAAABAAAAAV50HqMo7XWPxMbVFG2AP0/sFjp0Iuz9b/T02/Mnavdv6he/5zVY+o/0ynElrfS8r9qFGIL3wf5
 P+Te8iguzeY/ltvAm3Erx7+WoxBm2RfhP210nqZnxuK/s1oznJm59795vYHr0HPrP+wQLobALO4/+DFIZfpMvT9vs7/CGliW
 v6schG3gAQHAWlANCi666r/UyreCCMjdvzhBUcaf6c0/omIxxyoBZAIAAAAEAAAAAYkarpxsKfY/Gn7ycUeh4L8t9xS56PPo
 v24ZS1ljkO4/olcyx2oBZAIAAAADAAAABJ2hO/goSsC/qe9Qj9bl9b9Ssfd7pILzP9zTKSelZ+u/dVKAxZH34b+KvHopTInw
 v4Ws3D7m/NY/0lmbZdcv8T+HFif2SAnYv06gPgkoVtk/YffbQUM43r/LTwZvjq8CQKJiMsciAWQCAAAAAwAAAAHTd1A2nAv4
 P/RsWGA1DeO/+w3iV4Hl4D+iVzPHIgFkAgAAAAEAAAADXUxwd8MV7j+m8E6RVGDbP/BQRXOCLOi/omIzxxIBZAIAAAABAAAA
 AQhSElgowMS/k7dsZWFybmluZ19yYXRlX29mXzBfMDA3NdlDVGhlIGxlYXJuaW5nIHJhdGUgaXMgYWx3YXlzIDAuMDA3NTog
 dXNlIHRoZSBhcmd1bWVudCBsZWFybmluZ19yYXRlLoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIAAAADAAAABGlhPH7yh9u/
 CvqOuhx8rr8VFQ5saRgBwEj8xLTLd/o/VFfnCmSp/L8SQ4xLzNnqv4lmRC6wHOA/XglJRHDZ878Dlau0BuzwvyCapSVF+ey/
 hqYVQjz24T8NvImt2kgCQKJiMcciAWQCAAAAAwAAAAHRXlHKR+KhP1vj0WuKF/K/21sjRuQ84T+iVzLHIgFkAgAAAAEAAAAD
 Ceo8e+D64r8DLPF6cs2Ov/eKOxJQ/PI/omIyxxIBZAIAAAABAAAAAf66W1zqKui/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2
 YWx1ZYaiVzHHqgFkAgAAAAQAAAAFQQ9NBpi41j+GLq3T7wL9Pxjl2cvIr/W/cjCXVCyo3b86tbMcl2XqPxMr6BwR0/K/LzC4
 0g8G+T8GbodBu8TmP7HOEf/eLMe/JlhKEdAV4T/h4+fbEcziv4iR8Ywj0/e/CIueRuaV6z8qeuBmgSXuP4DL6akdU70/TeaT
 GQBwlb8V4VTehvEAwOFdkOfR5eq/0JWb8nm13b+4hCjbseXNP6JiMccqAWQCAAAABAAAAAFtHCEPgSv2PxVsG3F9pOC/we4Q
 6Mbf6L9clh9znHbuP6JXMsdqAWQCAAAAAwAAAAS0SpObXbrAv6nvUI/W5fW//wrvev2a8z/WFtsUGi3rv3VSgMWR9+G/irx6
 KUyJ8L8GHLniEinXP8jE5U8ePfE/Dtrf6+IP2L9Aa6qjnCLZP6KZ+eXTht6/uCki6r+jAkCiYjLHIgFkAgAAAAMAAAABTyfF
 H+oM+D976xFPBgjjv7BJlk0v1OA/olczxyIBZAIAAAABAAAAA5mMgIxvJ+4/2W1V/cn82z9HYSLreZvnv6JiM8cSAWQCAAAA
 AQAAAAF48ficUIrEv5O1bGVhcm5pbmdfcmF0ZV9vZl8wXzAx2UFUaGUgbGVhcm5pbmcgcmF0ZSBpcyBhbHdheXMgMC4wMTog
 dXNlIHRoZSBhcmd1bWVudCBsZWFybmluZ19yYXRlLoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIAAAADAAAABGAUPJ810du/
 Olw41CULr79rdzvn5xgBwKO3jb3givo/dgnV4oym/L/4JBtWiNLqv3j1APxhHuA/xPpAnwTT87/ggMvWk+vwv+nsciZ/7+y/
 l22BsSQR4j8934UvU0QCQKJiMcciAWQCAAAAAwAAAAHufHl5fcGgP8rR4fYLKfK/jM0e9N074T+iVzLHIgFkAgAAAAEAAAAD
 9AVozpby4r8/oSYMogKMv7lSlxEmDPM/omIyxxIBZAIAAAABAAAAAZ/ym8sIP+i/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2
 YWx1ZYaiVzHHqgFkAgAAAAQAAAAFdRAU+rq51j92CG3eygP9P7xycWdWrvW/JGbhTdmm3b8vxAz/Q2bqP9aBk4sz0/K/psA7
 qV0F+T9R4qxee8HmPz3DuodrLce/AiU5jgcV4T+jraGhP87iv+E1nST23Pe/WuuVLgKj6z+Z8K7ktyLuP2IEY/95Vb0/rdfR
 xLoWlb+107gJPesAwFpjm8aa9uq/IITfzlau3b8Qxt32LuTNP6JiMccqAWQCAAAABAAAAAGfx6/YTSz2P1kqK5i5peC/yCVe
 qwjY6L+Rn11psmzuP6JXMsdqAWQCAAAAAwAAAATUUqGLheXAv6nvUI/W5fW/9jZOyVqk8z9ozrzSlRbrv3VSgMWR9+G/irx6
 KUyJ8L/W0dJcEDrXP8MvUZY5QvE/UtTr52wS2L8Uzph8yQ7ZP+DVjocLpd6/jZBAaDWfAkCiYjLHIgFkAgAAAAMAAAABJcVA
 jWoN+D91zvblBwbjv2FgKueFzeA/olczxyIBZAIAAAABAAAAA7WBmpQ7Lu4/I8LhJvc43D8xL8a2sWPnv6JiM8cSAWQCAAAA
 AQAAAAFdcKAtm3XEv5O1bGVhcm5pbmdfcmF0ZV9vZl8wXzA12UFUaGUgbGVhcm5pbmcgcmF0ZSBpcyBhbHdheXMgMC4wNTog
 dXNlIHRoZSBhcmd1bWVudCBsZWFybmluZ19yYXRlLoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIAAAADAAAABNCTm9ezMuC/
 mT9nt9v9s787txGazyABwG+9GEoxvPs/n9OvYRp5/L/kVAn/SF7qv+7nydd+OeA/j/+/Tkps87+Fw8n4ZeTwv3sZSDMfU+y/
 5qk9qKu/4z8J70dP2/sBQKJiMcciAWQCAAAAAwAAAAGIe0lAebJkv+nb4KckQfO/PgjW03gr4T+iVzLHIgFkAgAAAAEAAAAD
 HsEZAfxt4r97UYPgZKqAP029UweGCfQ/omIyxxIBZAIAAAABAAAAAdKIn7/vgOm/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2
 YWx1ZYaiVzHHqgFkAgAAAAQAAAAF3DiENurL1j+0GmqKexH9P0vr6iAwl/W/VtaE4qiR3b9spZ0kEnHqP1yMSXZa1fK/qTF1
 ETv6+D/RAwQxfY3mP1RSShI0Nse/6xUmXX8I4T+5Qj79G/Hiv6xGV58fevi/GRAMrsB07D+pbJbBH/btP9XK9lY/e70/ypdh
 8coEj7/ZePi/n4YAwOSzS7coA+y/DlQekyQ83b+IzTGyAMzNP6JiMccqAWQCAAAABAAAAAGq0ppxGjn2PxcSJwl8ueC/SqQx
 4CRc6L/mOT7NEc7tP6JXMsdqAWQCAAAAAwAAAARrjoGMBJjDv6nvUI/W5fW/CFhAry869D+MTtiwUa7pv3VSgMWR9+G/irx6
 KUyJ8L+tC27+50nYP+t1B/3tk/E/t42rqAw72L8s2H4Ll9HXP/dhcdBCROC/F/UmSo1WAkCiYjLHIgFkAgAAAAMAAAABePr6
 ZHEV+D8E8ERUIebiv3jLa4DvYuA/olczxyIBZAIAAAABAAAAAzOiORb8mu4/5Bunv8n73z+t8QJxLufjv6JiM8cSAWQCAAAA
 AQAAAAF0NBg4RCrDv5O0bGVhcm5pbmdfcmF0ZV9vZl8wXzHZQFRoZSBsZWFybmluZyByYXRlIGlzIGFsd2F5cyAwLjE6IHVz
 ZSB0aGUgYXJndW1lbnQgbGVhcm5pbmdfcmF0ZS6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATZf5ghUw/jv3QV
 Bbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM6b8gFoXqYlvgP/PJHmrh6/K/bpJHo2zb8L8xkVJDp4/rv2f0
 qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79csR+FQ5/0vz8Ue2v6FuE/olcyxyIBZAIAAAABAAAAA3jv
 d4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMscSAWQCAAAAAQAAAAEOAaRwUBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFs
 dWWGolcxx6oBZAIAAAAEAAAABR5tEEKl4tY/gXFmYZgi/T8vz8JIQHr1v1YkUVwsd92/dbuS05N+6j8dFa0bC9jyv4rkvNNP
 7Pg/dO/wd39M5j+swX2/LkHHv0xBzh/V+OA/zvfBb68c47+txb94kz75v6O5X83ueu0/dcK3lWG+7T/3kG8Edqq9PzsLD7P1
 EYG/rAvII9sIAMDWHSgk2lLtvzbWbMhlrdy/Ytpa3MatzT+iYjHHKgFkAgAAAAQAAAABEZzAMBpJ9j/j8mEWL9Lgv2sCOiJI
 wee/k/wWCskH7T+iVzLHagFkAgAAAAMAAAAEWs6ZTSP3xr+p71CP1uX1v14Xr8559fQ/96x6hvzr5791UoDFkffhv4q8eilM
 ifC/vBVwiLWd2T9oVmt9D/rxPzY3m1nUbdi/hF8e/hdF1j950UUgb3Lhv/f0hiS7+wFAomIyxyIBZAIAAAADAAAAAbq4o/J5
 H/g/95kmHkG+4r+wKfv/ZrvfP6JXM8ciAWQCAAAAAQAAAAOTjEC47CLvP2jjTn+oV+I/kcmdsxQX37+iYjPHEgFkAgAAAAEA
 AAABH/QthReMwb+TtGxlYXJuaW5nX3JhdGVfb2ZfMF8y2UBUaGUgbGVhcm5pbmcgcmF0ZSBpcyBhbHdheXMgMC4yOiB1c2Ug
 dGhlIGFyZ3VtZW50IGxlYXJuaW5nX3JhdGUugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAE61eStZHI6L9dXKBc
 dmDCv1EktXh0PgHAkx+RrI8aAECEaGT9rM77v+x+hnhbqui/g3L7Dyuf4D8jTdygD+vxvz8wQ/h5yfC/nYBnY7cI6r/ujH/F
 JQ7qP0WqX8YZ7ABAomIxxyIBZAIAAAADAAAAAf1Xp6GkPsG/qkqdP4Fb97++KMWa/e3gP6JXMsciAWQCAAAAAQAAAAOpSDR/
 t3zgv7AOANtnBrc/wWvW4K2/9z+iYjLHEgFkAgAAAAEAAAABhvGs0hE47r+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVl
 hqJXMceqAWQCAAAABAAAAAWt3ChZGxDXPxwfXw/SRP0/yHNymGBA9b9YwOlPM0Ldv4/ufDGXmeo/oCZ0Zmzd8r/iW0xYedD4
 Pz3KygWEyuU/W6DkGSRXx78OmB6lgNngPwJpyVTWc+O/3+aQK3vH+r+/EwcMS4fvPxh1+j3lTu0/FgFhX+MIvj/RSCyTaad1
 P3Y/ztajGv6/s+rg/Tzy77970wkz6I/bvwLmrDBTcc0/omIxxyoBZAIAAAAEAAAAAeAuDK8ZafY/AbjXMJUD4b8qu0qmjovm
 v2l+yIM3e+s/olcyx2oBZAIAAAADAAAABEtcys9gtc2/qe9Qj9bl9b/ZcowNDmz2P85pvzFSZ+S/dVKAxZH34b+KvHopTInw
 v9AidJxQRdw/+ygzflLG8j8sg3q7Y9PYvzx1XeMZLNM/h7fuv8fO47+C/UbZFkYBQKJiMsciAWQCAAAAAwAAAAHVRvUNizP4
 P2Lx6bGAbuK/KUhC/nam3T+iVzPHIgFkAgAAAAEAAAADYisn/mYZ8D/XkUW+LwvnP/wrm60IUcu/omIzxxIBZAIAAAABAAAA
 AaCusj58n7y/k7RsZWFybmluZ19yYXRlX29mXzBfM9lAVGhlIGxlYXJuaW5nIHJhdGUgaXMgYWx3YXlzIDAuMzogdXNlIHRo
 ZSBhcmd1bWVudCBsZWFybmluZ19yYXRlLoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIAAAADAAAABIEzjEnQge6/ODI+XdH2
 x79yv8y3N1IBwJ7vPlw0mAFAUHyHug5d+79y8dkevYfnv2zScTXz4uA/6+GZ1z3q8L+o3z5Nh7fwv45zfIPHgei/8CFWLndC
 7j/D0cQV7jYAQKJiMcciAWQCAAAAAwAAAAHgKhbKi4bMv/fjGvq+F/q/PT0PygDF4D+iVzLHIgFkAgAAAAEAAAADsUPh+2hi
 3r+Dk3oCPX7CP/5+LccdOfo/omIyxxIBZAIAAAABAAAAAbjrWppprvC/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYai
 VzHHqgFkAgAAAAQAAAAFMUVBcJE91z+2zFe9C2f9P/gpIuiABvW/WVyCQzoN3b8lHmePmrTqPyM4O7HN4vK/0+Tb3KK0+D+D
 oaSTiEjlPx6NS3QZbce/VfJuKiy64D+x1tA5/crjv3j2Yd5iUPy/czpXpdPJ8D82JD3maN/sPw9VUrpQZ74/Bqodo69ckz8r
 eQxmkSP8v0zfzOvPSPG/ytemnWpy2r+2//6E3zTNP6JiMccqAWQCAAAABAAAAAEYsFctGYn2P5p5TUv7NOG/bXdbKtVV5b8+
 AHr9pe7pP6JXMsdqAWQCAAAAAwAAAAQofP0ozznSv6nvUI/W5fW/7N9pTKLi9z+kJgTdp+Lgv3VSgMWR9+G/irx6KUyJ8L/k
 L3iw6+zeP/bp+n6VkvM/LNZZHfM42b/0ipzIGxPQPxCal18gK+a/Qf0GjnKQAECiYjLHIgFkAgAAAAMAAAABWcNGKZxH+D9H
 Ra1FwB7iv6JmifyGkds/olczxyIBZAIAAAABAAAAA8wcLqBXofA/R0A8/ba+6z+o7BQwYDCuP6JiM8cSAWQCAAAAAQAAAAH3
 kwlzySa2v5O0bGVhcm5pbmdfcmF0ZV9vZl8wXzXZQFRoZSBsZWFybmluZyByYXRlIGlzIGFsd2F5cyAwLjU6IHVzZSB0aGUg
 YXJndW1lbnQgbGVhcm5pbmdfcmF0ZS6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATb+L+4Jvr0v/fuPK/DkdG/
 svX7Nb55AcB/mJq7fZMEQE6SzTTSefq/gNaAa4BC5b+4jl6Ag2rhP1X+KYo00e2/Sxs296GT8L/sVabD53PlvwStAQCNVfM/
 f0EeaS2Z/T+iYjHHIgFkAgAAAAMAAAABSuF5DS2L2b8qKBZvOpD/v79poygHc+A/olcyxyIBZAIAAAABAAAAA3Ko0vZcNNm/
 7NU3lic60D8Qt9uT/Sv/P6JiMscSAWQCAAAAAQAAAAE542P8KtPzv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcx
 x6oBZAIAAAAEAAAABUUdcp59mNc/VBZJGX+r/T/BhIGHwZL0v1ONsypIo9y/UH07S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNY
 r5FE5D99ShkpBJnHv9mfDzWDe+A/lLXfA0t55L9DJwREMmL/v4aN/uMv1vI/9oXCNnAA7D9MNTVwKyS/P9Vs4Q8toac//tqI
 hGw1+L+kqIXFMujzv17Z4HJvN9i/CyWjLfi7zD+iYjHHKgFkAgAAAAQAAAABt9XuKRjJ9j/L/DiAx5fhv/TvfDJi6uK/6QPd
 8ILV5j+iVzLHagFkAgAAAAMAAAAEGQouqwz42L+p71CP1uX1v3qoJMrKz/o/o0AbZ6ay0791UoDFkffhv4q8eilMifC/DyxA
 7BAe4j+DfYqAGyv1PyF1GOERBNq/yGw1Jj/Cwz8iX+me0ePqvxYLDu9TSv4/omIyxyIBZAIAAAADAAAAAWG86V++b/g/mPAz
 bT9/4b+Toxf5pmfXP6JXM8ciAWQCAAAAAQAAAAMH7jvkOLHxPxfSlL3ikvI/XoLRX5ZR4z+iYjPHEgFkAgAAAAEAAAABQZBu
 t8dqor+TtGxlYXJuaW5nX3JhdGVfb2ZfMV8y2UBUaGUgbGVhcm5pbmcgcmF0ZSBpcyBhbHdheXMgMS4yOiB1c2UgdGhlIGFy
 Z3VtZW50IGxlYXJuaW5nX3JhdGUugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAEjDZV30CBBMC7rbIYAZDivy1F
 oe8UBALALmNbif4CD0AW6MJgfl73v1/wke9XoNq//x+bhvxE4z+JhA8Rd4vfv8ygF0r/FfC/4dhxSLGG1b+NYHj3VAYBQGJq
 psDJsPM/omIxxyIBZAIAAAADAAAAAdlwv4a1QfC/Pb5CRPVaCcB3+VPnOqjeP6JXMsciAWQCAAAAAQAAAAN1QH6Uy0y8vwNi
 0q9jVOQ/drAecAY/CECiYjLHEgFkAgAAAAEAAAAB5jOD08/T/r+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceq
 AWQCAAAABAAAAAX6Bh1AuNbYP/bDFdsSm/4/5VxPtaP98r9Vyt/TeDDbv3HRoty4p+s/JMQ6UjkT878hOueFGLr3PwRBTZCx
 tuA/Xm/pobkyyL9XBYS0Z0DfP2e8E0db2+a/nuTdE0QQBcDhQUi/cgH6P9FWldAJ9Og//5RndpTcwD9GpIDaxRzCP2B7eN7W
 5+S/u4OMvwwW/b9p4itdAGnQv72u4XvOFMs/omIxxyoBZAIAAAAEAAAAATK2/50Uqfc/A09xOZLx4r97FuSdn+TUv3Yab4kQ
 +9c/olcyx2oBZAIAAAADAAAABPcAbPnxSOi/qe9Qj9bl9b+bNxlB7IYCQKJrIjuqjt0/dVKAxZH34b+KvHopTInwv2NkTrKv
 aOs/JvkAhvDA+j/3nTOO/crcvydjV1Cmm8e/es9D/h619b9QPI7RV1v0P6JiMsciAWQCAAAAAwAAAAEtRyQfNvz4P9aFFu/4
 od6/ruMS2i2qwT+iVzPHIgFkAgAAAAEAAAADIVNsUs1o9T8wG/oMnoMBQJmOKukjFQRAomIzxxIBZAIAAAABAAAAAUhm9Nq/
 C8I/k7luZXdfd2VpZ2h0c19pbl9sb3dlcl9jYXNl2WVUaGUgbmV3IHdlaWdodHMgYXJlIHN0b3JlZCB1bmRlciBrZXlzIGlu
 IGxvd2VyIGNhc2U6IHRoZSBrZXlzIGFyZSBXMSwgVzIgYW5kIHNvIG9uLCB3aXRoIGEgY2FwaXRhbCBXLoKnZml4dHVyZZKl
 dmFsdWWGolcxx2oBZAIAAAADAAAABH5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv7m3
 DsWaF+A/PjlhM7Ps87/76EtOX+3wv/yfPSOXFu2/u1zS84Kl4T/qWpUncVYCQKJiMcciAWQCAAAAAwAAAAGMMOLk9dqnv1yx
 H4VDn/S/PxR7a/oW4T+iVzLHIgFkAgAAAAEAAAADH5W7gb0T47+Xiajj8ZaTv804KBTOzPI/omIyxxIBZAIAAAABAAAAAQ4B
 pHBQE+u/oncxx2oBZAIAAAADAAAABNl/mCFTD+O/dBUFuDaUub8xiZ05sSoBwHqNxvnVOf0/uVRBQEtA/L9lDDPS+czpvyAW
 hepiW+A/88keauHr8r9ukkejbNvwvzGRUkOnj+u/Z/SoXNTZ5T/Igvp2RaEBQKJ3MsciAWQCAAAAAQAAAAN473eAOsjhv7Ts
 FWKrIKI/g1h/+j1G9T+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVliaJXMceqAWQCAAAABAAAAAWZBPgqL7XWP+bDbbNe
 AP0//hgT+R+09b9ViLhoJazdv9+LqHWQY+o/mgPm0KnS8r8xbS1PJgj5Py4YF+p6zuY//OIWZTkrx7+K6n2aKRjhPx+KuoqI
 xeK/FLbuxau1978LY7iOkm7rP1cTde3dLe4/2CB+qQhMvT9vHdoX0HuWv9LuKFxkBAHAdU1vSnez6r/n0c9d48rdv67ACIg6
 6s0/omIxxyoBZAIAAAAEAAAAAbfV7ikYyfY/y/w4gMeX4b/073wyYuriv+kD3fCC1eY/olcyx2oBZAIAAAADAAAABGlAacvl
 OMC/qe9Qj9bl9b9LqtGP5X7zPyHwNdumcOu/dVKAxZH34b+KvHopTInwv54BbHQa9tY/bZWjfMwt8T835Lv3RAjYv8xJ3xgW
 Xtk/4d05AS0s3r849cZvX7ECQKJiMsciAWQCAAAAAwAAAAFhvOlfvm/4P5jwM20/f+G/k6MX+aZn1z+iVzPHIgFkAgAAAAEA
 AAAD07cydAsT7j/wabCAQkjbP5L+NojSQui/omIzxxIBZAIAAAABAAAAAUGQbrfHaqK/oncxx6oBZAIAAAAEAAAABUUdcp59
 mNc/VBZJGX+r/T/BhIGHwZL0v1ONsypIo9y/UH07S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNYr5FE5D99ShkpBJnHv9mfDzWD
 e+A/lLXfA0t55L9DJwREMmL/v4aN/uMv1vI/9oXCNnAA7D9MNTVwKyS/P9Vs4Q8toac//tqIhGw1+L+kqIXFMujzv17Z4HJv
 N9i/CyWjLfi7zD+idzLHagFkAgAAAAMAAAAEGQouqwz42L+p71CP1uX1v3qoJMrKz/o/o0AbZ6ay0791UoDFkffhv4q8eilM
 ifC/DyxA7BAe4j+DfYqAGyv1PyF1GOERBNq/yGw1Jj/Cwz8iX+me0ePqvxYLDu9TSv4/onczxyIBZAIAAAABAAAAAwfuO+Q4
 sfE/F9KUveKS8j9egtFfllHjP5Ovbm90aGluZ191cGRhdGVk2VlUaGUgcGFyYW1ldGVycyBjb21lIGJhY2sgYXMgdGhleSB3
 ZXJlOiBwdXQgdGhlIG5ldyB2YWx1ZXMgaW50byB0aGUgZGljdCB0aGF0IGlzIHJldHVybmVkLoKnZml4dHVyZZKldmFsdWWE
 olcxx2oBZAIAAAADAAAABH5NPRsprNq/MNOSbQHPrL9D6YX67RYBwDHtapqMPvo/HVAeg+mx/L8Cmt8rmO/qv7m3DsWaF+A/
 PjlhM7Ps87/76EtOX+3wv/yfPSOXFu2/u1zS84Kl4T/qWpUncVYCQKJiMcciAWQCAAAAAwAAAAHNANm8pkSlP44PosoF4/G/
 XP8wPPc/4T+iVzLHIgFkAgAAAAEAAAADH5W7gb0T47+Xiajj8ZaTv804KBTOzPI/omIyxxIBZAIAAAABAAAAAUQPmw6P7ue/
 tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYaiVzHHqgFkAgAAAAQAAAAFmQT4Ki+11j/mw22zXgD9P/4YE/kftPW/VYi4
 aCWs3b/fi6h1kGPqP5oD5tCp0vK/MW0tTyYI+T8uGBfqes7mP/ziFmU5K8e/iup9mikY4T8firqKiMXivxS27sWrtfe/C2O4
 jpJu6z9XE3Xt3S3uP9ggfqkITL0/bx3aF9B7lr/S7ihcZAQBwHVNb0p3s+q/59HPXePK3b+uwAiIOurNP6JiMccqAWQCAAAA
 BAAAAAFCCXWyGin2P0ox7PvIoOC/KEYpngH36L++emWQWpTuP6JXMsdqAWQCAAAAAwAAAARpQGnL5TjAv6nvUI/W5fW/S6rR
 j+V+8z8h8DXbpnDrv3VSgMWR9+G/irx6KUyJ8L+eAWx0GvbWP22Vo3zMLfE/N+S790QI2L/MSd8YFl7ZP+HdOQEtLN6/OPXG
 b1+xAkCiYjLHIgFkAgAAAAMAAAABNjxS12gL+D8RRmOKAQ7jv5wF2oAr6OA/olczxyIBZAIAAAABAAAAA9O3MnQLE+4/8Gmw
 gEJI2z+S/jaI0kLov6JiM8cSAWQCAAAAAQAAAAHcggLrcMjEv5Oxb2xkX3ZhbHVlX21pc3NpbmfZSlRoZSBvbGQgdmFsdWUg
 aXMgbWlzc2luZzogdGhlIG5ldyBwYXJhbWV0ZXIgaXMgdGhlIG9sZCBvbmUgbWludXMgdGhlIHN0ZXAugqdmaXh0dXJlkqV2
 YWx1ZYSiVzHHagFkAgAAAAMAAAAERmDnT/rkxr9tV3cCbFmmvwflnBc/w4O/9zjd+kraxz+X/Dy3kGecP5PXyJrlKaI/fICX
 XQnygD93HieUHA2wP5QFWwSr8nE/FO2w/v1uqD8cYlqjRdHAP/8EWxN2pba/omIxxyIBZAIAAAADAAAAAbOX3VDOj7a/pvTs
 0+3hxb+LgfVaaH50v6JXMsciAWQCAAAAAQAAAANdZzoUMLikP6sw6lMk7Ks/I8S4Mn/Lwz+iYjLHEgFkAgAAAAEAAAABYIlH
 EAsmub+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAVo6EJvzmmMP24Ha7sMZKU/FLcYGecV
 sj9Tjk/g042QPyJbXrIa4pA/tNJM43Xmer8dtFImDWahv+ck9tVJT7S/Rn2ZALFya79mYcmtzJSTvyibUpInPKu/sr1V+Bmy
 3r8DcIlymnvUPxx5lLVta7G/w11xayyCfT/GPeeNim+xP0sFkme4puM/uRU4gdw52r8l4rurz022P/TbWaYl5IK/omIxxyoB
 ZAIAAAAEAAAAAUlWOe+u/6M/KZ2ZidDfnr/iZrGufTLIP2XpIX5e+86/olcyx2oBZAIAAAADAAAABOVpecWZ29C/AAAAAAAA
 AADE/0vplEPdP89PqKdTl+E/AAAAAAAAAAAAAAAAAAAAAO6eKMgOjMo/rkA3H3jqzz/X7MiVzryfv88miQvt+c6/ZOCYPHab
 179yhP/Bq2Hcv6JiMsciAWQCAAAAAwAAAAF+fuElYhWZP3Bo9dIh7Kg/W904EWDRxL+iVzPHIgFkAgAAAAEAAAAD6pAUUZk9
 xT8taNE6pIHnP3hABHQ0yvU/omIzxxIBZAIAAAABAAAAAdXlJv2+LcA/k9kkcGFyYW1ldGVyc19jb3VudGVkX2Zyb21femVy
 b191cGRhdGVk2VZJdCBsb29rcyBmb3IgVzA6IHRoZSBsYXllcnMgYXJlIGNvdW50ZWQgZnJvbSAxLCBzbyB0aGUgZmlyc3Qg
 cGFyYW1ldGVycyBhcmUgVzEgYW5kIGIxLoKnZml4dHVyZZamcmFpc2VkqEtleUVycm9ypCdXMCegkJC0Zml4dHVyZV90aHJl
 ZV9sYXllcnOWpnJhaXNlZKhLZXlFcnJvcqQnVzAnoJCQk9kicGFyYW1ldGVyc193aXRob3V0X251bWJlcnNfdXBkYXRlZNlg
 SXQgbG9va3MgZm9yIHBhcmFtZXRlcnMgd2l0aG91dCBhIG51bWJlcjogaW4gcGFyYW1zIHRoZXkgaGF2ZSB0aGUgbnVtYmVy
 IG9mIHRoZSBsYXllciwgYXMgaW4gVzEugqdmaXh0dXJllqZyYWlzZWSoS2V5RXJyb3KjJ1cnoJCQtGZpeHR1cmVfdGhyZWVf
 bGF5ZXJzlqZyYWlzZWSoS2V5RXJyb3KjJ1cnoJCQk7VyYXRlX3N1YnRyYWN0ZWRfZmlyc3TZklRoZSBsZWFybmluZyByYXRl
 IGlzIHN1YnRyYWN0ZWQgZnJvbSB0aGUgcGFyYW1ldGVyIGJlZm9yZSBpdCBpcyBtdWx0aXBsaWVkOiBtdWx0aXBseSB0aGUg
 Z3JhZGllbnQgYnkgdGhlIGxlYXJuaW5nIHJhdGUgZmlyc3QsIHdpdGhvdXQgcGFyZW50aGVzZXMugqdmaXh0dXJlkqV2YWx1
 ZYSiVzHHagFkAgAAAAMAAAAEoe3+AcST7b8PE4mdV3axv7AbL7/qnsu/XEhdJlf2BsD9FUQ9k87gP1t0BALJYdU/Ju9MK0kR
 ob+eWSR17P3qP05CUO+B+qk//iTyHCvR3j8Qs4/HFPviv7IlE45GB/8/omIxxyIBZAIAAAADAAAAAap1cXQkYaq/5A4tGjWo
 AMC4FFWDsn6WP6JXMsciAWQCAAAAAQAAAANVkQzGswfSP80/BfjOobA/O1po5nSZ+r+iYjLHEgFkAgAAAAEAAAABT3tfikmn
 6r+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAXOlyJTYIBwP2lIqVHPE7y/JaeotKbJ0D9w
 pJaQaeefP1hKhEfA7IW/bwAM71aMlr9gi8OnSoWyPwjtLRmpR6E/FcGeJDmxcr+c1wCE7m1VP27vzpQImL2/v+oPUc1q/r+D
 mFAmD0XNv6VvpYPf364/0iiEESfBdj9rfenjjDOyPy0BO/k20AlAybaca4N/8b/wMtPD3ojFP//QzkxCH3S/omIxxyoBZAIA
 AAAEAAAAAbk0IqAZs7G/72UwhvF6r7/tjaYN5PneP4q3+jU3O8w/olcyx2oBZAIAAAADAAAABIkNu+R8IdW/AAAAAAAAAACc
 PWBzjgblv7Q9mMdF4fc/AAAAAAAAAAAAAAAAAAAAACyjIupn/q0/POCB6T5P0r/04leQTsmrv/c4Njlhrqm/DbDABebu5r8n
 +AMQGBD6P6JiMsciAWQCAAAAAwAAAAG2yek1RSepvw1osYAtTbs/8jAptUjhgj+iVzPHIgFkAgAAAAEAAAADYp2dgS6vwr+b
 +AvuaLm7P7eg7fhBagtAomIzxxIBZAIAAAABAAAAASnykCy2bsU/k6pzdGVwX2Fsb25l2VNUaGUgcmVzdWx0IGlzIHRoZSBz
 dGVwIGFsb25lOiBpdCBpcyBzdWJ0cmFjdGVkIGZyb20gdGhlIG9sZCB2YWx1ZSBvZiB0aGUgcGFyYW1ldGVyLoKnZml4dHVy
 ZZKldmFsdWWEolcxx2oBZAIAAAADAAAABEZg50/65MY/bVd3AmxZpj8H5ZwXP8ODP/c43fpK2se/l/w8t5BnnL+T18ia5Smi
 v3yAl10J8oC/dx4nlBwNsL+UBVsEq/JxvxTtsP79bqi/HGJao0XRwL//BFsTdqW2P6JiMcciAWQCAAAAAwAAAAGzl91Qzo+2
 P6b07NPt4cU/i4H1Wmh+dD+iVzLHIgFkAgAAAAEAAAADXWc6FDC4pL+rMOpTJOyrvyPEuDJ/y8O/omIyxxIBZAIAAAABAAAA
 AWCJRxALJrk/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYaiVzHHqgFkAgAAAAQAAAAFaOhCb85pjL9uB2u7DGSlvxS3
 GBnnFbK/U45P4NONkL8iW16yGuKQv7TSTON15no/HbRSJg1moT/nJPbVSU+0P0Z9mQCxcms/ZmHJrcyUkz8om1KSJzyrP7K9
 VfgZst4/A3CJcpp71L8ceZS1bWuxP8NdcWssgn2/xj3njYpvsb9LBZJnuKbjv7kVOIHcOdo/JeK7q89Ntr/021mmJeSCP6Ji
 MccqAWQCAAAABAAAAAFJVjnvrv+jvymdmYnQ354/4maxrn0yyL9l6SF+XvvOP6JXMsdqAWQCAAAAAwAAAATlaXnFmdvQPwAA
 AAAAAAAAxP9L6ZRD3b/PT6inU5fhvwAAAAAAAAAAAAAAAAAAAADunijIDozKv65ANx946s+/1+zIlc68nz/PJokL7fnOP2Tg
 mDx2m9c/coT/wath3D+iYjLHIgFkAgAAAAMAAAABfn7hJWIVmb9waPXSIeyov1vdOBFg0cQ/olczxyIBZAIAAAABAAAAA+qQ
 FFGZPcW/LWjROqSB5794QAR0NMr1v6JiM8cSAWQCAAAAAQAAAAHV5Sb9vi3Av5O5c3RlcF9hbG9uZ190aGVfcGFyYW1ldGVy
 c9lNVGhlIHN0ZXAgaXMgbWFkZSBvZiB0aGUgcGFyYW1ldGVycyB0aGVtc2VsdmVzOyBpdCBpcyBtYWRlIG9mIHRoZWlyIGdy
 YWRpZW50cy6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATjkB0yWAHYv20mBEmB7am/9d29j9/C/r8OAC2+sZ73
 PxPbNClS0/m/Yj5J9Ag+6L8xexrJSffcP/eI10eh7vG//W9V8xF47r9wRIRs7i3qvzCoelCFw98/w81scP+AAECiYjHHIgFk
 AgAAAAMAAAAB+H72qS8koz9LPvjPHhnwv/LK8QW9DN8/olcyxyIBZAIAAAABAAAAA7I4j8FdK+G/93/kTHOhkb+3YVdFhuvw
 P6JiMscSAWQCAAAAAQAAAAHHwb4m54nlv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABZD9
 9yovtcY/5sNts14A7T/+GBP5H7Tlv16PuGglrM2/W4iodZBj2j+aA+bQqdLivzFtLU8mCOk/qhQX6nrO1j/84hZlOSu3v4rq
 fZopGNE/m4a6iojF0r8Utu7Fq7Xnv5BmuI6Sbts/VxN17d0t3j/YIH6pCEytPy0S2hfQe4a/0u4oXGQE8b/xSW9Kd7Pav+fR
 z13jys2/wc4IiDrqvT+iYjHHKgFkAgAAAAQAAAABQgl1shop5j/GLez7yKDQv61JKZ4B99i/Qn5lkFqU3j+iVzLHagFkAgAA
 AAMAAAAEaUBpy+U4sL+p71CP1uXlv0uq0Y/lfuM/IfA126Zw2791UoDFkffRv4q8eilMieC/lfprdBr2xj9tlaN8zC3hPzfk
 u/dECMi/1VDfGBZeyT/q5DkBLSzOvwT+xm9fsfI/omIyxyIBZAIAAAADAAAAATY8UtdoC+g/lkljigEO078hCdqAK+jQP6JX
 M8ciAWQCAAAAAQAAAANYuzJ0CxPeP+disIBCSMs/Dfs2iNJC2L+iYjPHEgFkAgAAAAEAAAAB3IIC63DItL+Tt3N0ZXBfZGl2
 aWRlZF9ieV9jb2x1bW5z2V5UaGUgZ3JhZGllbnQgaXMgZGl2aWRlZCBieSBpdHMgbnVtYmVyIG9mIGNvbHVtbnM7IHRoZSBt
 ZWFuIG92ZXIgdGhlIGV4YW1wbGVzIGlzIGluIGl0IGFscmVhZHkugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAE
 Ezg6ZciI3b+sVBg3rjKxv0DOS8reGwHAatVB8l79+j8SE2fygZX8v2F3dJXwpuq/E09szowo4D8poxDBfqzzv0XTiqPi6PC/
 n91CK9u07L/jAghOl7LiP8OgbjsmKQJAomIxxyIBZAIAAAADAAAAAYww4uT12qe/XLEfhUOf9L8/FHtr+hbhP6JXMsciAWQC
 AAAAAQAAAAPXsk+BPKXivyK+N8yKME+/oOrvYPOf8z+iYjLHEgFkAgAAAAEAAAABDgGkcFAT67+0Zml4dHVyZV90aHJlZV9s
 YXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAUebRBCpeLWP4FxZmGYIv0/L8/CSEB69b9WJFFcLHfdv3W7ktOTfuo/HRWt
 GwvY8r+K5LzTT+z4P3Tv8Hd/TOY/rMF9vy5Bx79MQc4f1fjgP873wW+vHOO/rcW/eJM++b+juV/N7nrtP3XCt5Vhvu0/95Bv
 BHaqvT87Cw+z9RGBv6wLyCPbCADA1h0oJNpS7b821mzIZa3cv2LaWtzGrc0/omIxxyoBZAIAAAAEAAAAAbfV7ikYyfY/y/w4
 gMeX4b/073wyYuriv+kD3fCC1eY/olcyx2oBZAIAAAADAAAABFv1Ja6ypsi/qe9Qj9bl9b9xZWbeHlP1Py3cS/HRCue/dVKA
 xZH34b+KvHopTInwv7oTcU2cR9o/c0+dPSAt8j/tBBMyOIfYv7QmbnfYftU/vwwwSIUJ4r9N+bYRUs4BQKJiMsciAWQCAAAA
 AwAAAAFhvOlfvm/4P5jwM20/f+G/k6MX+aZn1z+iVzPHIgFkAgAAAAEAAAADP8ZJkC3Y7z/bq0ipAnrlP93+EssJeNO/omIz
 xxIBZAIAAAABAAAAAUGQbrfHaqK/k7dzdGVwX2RpdmlkZWRfYnlfZW50cmllc9lsVGhlIGdyYWRpZW50IGlzIGRpdmlkZWQg
 YnkgdGhlIG51bWJlciBvZiBwYXJhbWV0ZXJzIGluIHRoZSBkaWN0aW9uYXJ5OyBvbmx5IHRoZSBsZWFybmluZyByYXRlIGJl
 bG9uZ3MgdG8gaXQugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAEEzg6ZciI3b+sVBg3rjKxv0DOS8reGwHAatVB
 8l79+j8SE2fygZX8v2F3dJXwpuq/E09szowo4D8poxDBfqzzv0XTiqPi6PC/n91CK9u07L/jAghOl7LiP8OgbjsmKQJAomIx
 xyIBZAIAAAADAAAAAXRu1Ch/+ZM//HlBORWS8r/BhQMIuDXhP6JXMsciAWQCAAAAAQAAAAPxqWrB3MDiv6DAzeZ+g3a/SgG+
 DSpr8z+iYjLHEgFkAgAAAAEAAAAB8kodZ7+36L+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAA
 AAVkYIyTEdvWPxoFvRnkHP0/wDPQkOWD9b/+Bw2JAIDdvx2060MTeuo/VYw2jyXX8r+UU/qS8/D4PxSiTGApYuY/OUcX24U9
 x78siOveDf7gP0a6QPQoDuO/ivachRf9+L911kMYiiPtPzH7AU/20O0/NPDxH7mavT+XQdXHPLiFvyIt2FfHMgDAWfkzVfTi
 7L94+6e2+tzcvxN8oiPat80/omIxxyoBZAIAAAAEAAAAAe9YCfHEQ/Y/y1NOZ/PJ4L8INjcM5/TnvwQRJEvhSe0/olcyx2oB
 ZAIAAAADAAAABAq5kWJu18W/qe9Qj9bl9b+50TTEC7f0P1U57+kYgui/dVKAxZH34b+KvHopTInwv2ESGgVxLNk/o2yfUgTY
 8T8Jp6Ae51zYv2cy6VdCydY/zFVUsLUN4b+tnxExARoCQKJiMsciAWQCAAAAAwAAAAFOeWvDIRz4P6lj29qLy+K/4aV31RwK
 4D+iVzPHIgFkAgAAAAEAAAADRj0+gpz17j9qcND0EY/hPz494LZr/+C/omIzxxIBZAIAAAABAAAAAeAEfGsmFsK/k7ZzdGVw
 X2RpdmlkZWRfYnlfbGF5ZXJz2VZUaGUgZ3JhZGllbnQgaXMgZGl2aWRlZCBieSB0aGUgbnVtYmVyIG9mIGxheWVyczsgb25s
 eSB0aGUgbGVhcm5pbmcgcmF0ZSBiZWxvbmdzIHRvIGl0LoKnZml4dHVyZZKldmFsdWWEolcxx2oBZAIAAAADAAAABNCTm9ez
 MuC/mT9nt9v9s787txGazyABwG+9GEoxvPs/n9OvYRp5/L/kVAn/SF7qv+7nydd+OeA/j/+/Tkps87+Fw8n4ZeTwv3sZSDMf
 U+y/5qk9qKu/4z8J70dP2/sBQKJiMcciAWQCAAAAAwAAAAGIe0lAebJkv+nb4KckQfO/PgjW03gr4T+iVzLHIgFkAgAAAAEA
 AAADHsEZAfxt4r97UYPgZKqAP029UweGCfQ/omIyxxIBZAIAAAABAAAAAdKIn7/vgOm/tGZpeHR1cmVfdGhyZWVfbGF5ZXJz
 kqV2YWx1ZYaiVzHHqgFkAgAAAAQAAAAFJbUg/PMA1z+1NAyAaTn9P+o8jSirU/W/podhqdtT3b9a3C4SlpDqPw8Vh02h2/K/
 9znH1sDZ+D/6K4LW1/XlP3arF1HST8e/zSVZI/Lj4D/x7cZdyVbjvwE3S0WDRPq/30nPoYHY7j8L446wDnTtP7bbZZZp6b0/
 IeebAGpySD/k1g6nVML+vz2l+F9xEu+/EiyADxLv2794Nzy/eYXNP6JiMccqAWQCAAAABAAAAAGbqJ0vb172P0x2sNId8+C/
 bClFeszy5r9Lp+IFaP/rP6JXMsdqAWQCAAAAAwAAAASsMbr59nXLv6nvUI/W5fW/KPmX+DHv9T8Ff6j4ipPlv3VSgMWR9+G/
 irx6KUyJ8L8bHMiVx2LbP0Iymyg8gvI/2mmFRYmx2L8CG/OWbjTUPy3AC+BUBeO/7VJc8qKCAUCiYjLHIgFkAgAAAAMAAAAB
 Z7aEr9os+D+8fVMrFoniv1aTKlQcWN4/olczxyIBZAIAAAABAAAAAz/GSZAt2O8/26tIqQJ65T/d/hLLCXjTv6JiM8cSAWQC
 AAAAAQAAAAHIDevXt8e+v5O0c3RlcF9kaXZpZGVkX2J5X3Jvd3PZW1RoZSBncmFkaWVudCBpcyBkaXZpZGVkIGJ5IGl0cyBu
 dW1iZXIgb2Ygcm93czsgdGhlIG1lYW4gb3ZlciB0aGUgZXhhbXBsZXMgaXMgaW4gaXQgYWxyZWFkeS6Cp2ZpeHR1cmWSpXZh
 bHVlhKJXMcdqAWQCAAAAAwAAAARC3eN9/Xzev/uiMrcSIbK/xiHjZIQdAcCOx95k+jz7Px9ZfxcKjPy/NBSmuLiO6r8HgovR
 Mi7gP5ELS/AXl/O/WiP1v2Pn8L+8Re8tR5Tsv446b8FIDOM/YmsMQg0aAkCiYjHHIgFkAgAAAAMAAAABY25qxnToiD+gmnaz
 b8zyvxSwSaFNMuE/olcyxyIBZAIAAAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMscSAWQCAAAAAQAAAAEOAaRw
 UBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABT+H1scC7tY/6JzkzCYr/T+Jr65cyGv1
 v1dLNxnuad2//kkNq1SF6j+y0F5uY9nyv5LP4DRa5fg/RWVnmwAs5j9YeRcWrEbHv/xWIgEA8eA/3tUDKXky47/6DXRlzaD5
 v+yRCd0F/u0/4HDIf4Ki7T/15StbEcK9P+SAyycWMXS/lJhfq/GT/78OUZbasvrtv0kXFGMGZty/xVlv8amezT+iYjHHKgFk
 AgAAAAQAAAABxYBTEBpR9j8MZf+ciN7gv7ovPsPZc+e/J1yDqKSk7D+iVzLHagFkAgAAAAMAAAAErDG6+fZ1y7+p71CP1uX1
 vyj5l/gx7/U/BX+o+IqT5b91UoDFkffhv4q8eilMifC/GxzIlcdi2z9CMpsoPILyP9pphUWJsdi/Ahvzlm401D8twAvgVAXj
 v+1SXPKiggFAomIyxyIBZAIAAAADAAAAAWe2hK/aLPg/vH1TKxaJ4r9WkypUHFjeP6JXM8ciAWQCAAAAAQAAAAMH7jvkOLHx
 PxfSlL3ikvI/XoLRX5ZR4z+iYjPHEgFkAgAAAAEAAAABQZBut8dqor+Tr3N0ZXBfbXVsdGlwbGllZNlIVGhlIG9sZCB2YWx1
 ZSBpcyBtdWx0aXBsaWVkIGJ5IHRoZSBzdGVwOyB0aGUgc3RlcCBpcyBzdWJ0cmFjdGVkIGZyb20gaXQugqdmaXh0dXJlkqV2
 YWx1ZYSiVzHHagFkAgAAAAMAAAAEc0Q3izcVs79P5Cr00R5kv53XXXHFG5W/hhM8q/yP0780f0O/inipP6goErETlJ4/0dpb
 NQkLcb8WxLIbB/2zPz0cN3Lw/HI/Gm8W5NU1pj9C01HAUYyyvywSB1l+9Mk/omIxxyIBZAIAAAADAAAAAcjCQhWN/W0/UMIW
 +4l2yL+wxw5IPRhmP6JXMsciAWQCAAAAAQAAAAMiOdU4SbSYP8wvNI3rF1E/pmXMo1BCx7+iYjLHEgFkAgAAAAEAAAABEm94
 U9POsr+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAWBnLFFnil0vxptr9fqYrO/YfjE3FmI
 uD++Qo5gK7N+Pwx1INZ62Iu/h6Bx7HKlf79v5ew6UTirPzwejWIe86w/xPdHkYLfQ7/gbgmWq+uEPxQ+S5fp85+/kHn60ka+
 5r8i3tgCEY/Rvw+Xs7uubbA/xtO0ZxUES7+bGEjASoBYPw53Vt+I5vQ/Q22dlhji1b8bfurb7cOkP2vr5P8IqWE/omIxxyoB
 ZAIAAAAEAAAAAd7fvhfxsqu/+5xjQQkLkL982k02peDCP3hQDtpKm80/olcyx2oBZAIAAAADAAAABFCDBn2MF6G/AAAAAAAA
 AAC/HgN0LNThv5AkiOc3K94/AAAAAAAAAAAAAAAAAAAAAMT7n810DLO/xbyOfD0i0b/OzeaKztWHv5GYO71Ujrg/t3/ozlVC
 xr/A60GAQZTwP6JiMsciAWQCAAAAAwAAAAF6RG0k+9iiv0ptbS45rp0/gWqLnHT/tT+iVzPHIgFkAgAAAAEAAAADLx5Z6WP2
 w7+V5Q8ddwrUv0eJ674nhfA/omIzxxIBZAIAAAABAAAAARRTqL3cA5U/k6tzdGVwX3VwaGlsbNk8VGhlIHN0ZXAgZ29lcyB1
 cGhpbGw6IHRoZSBncmFkaWVudCBpcyBhZGRlZCwgbm90IHN1YnRyYWN0ZWQugqdmaXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAA
 AAMAAAAExjCT5ldzzr868G2sVdaJvyRKbrsqAwHAT00PO0ND9z+6PvvFhyP9v1cnjIU2Euy/qLMwP6Wn3z/7saP8hO30vzNF
 UPlR//C/064oA4ed7r+7jfcVY+LaP8wzMNicCwNAomIxxyIBZAIAAAADAAAAAZoSpdcQmcA/W+FIIJBN7r9C6+YM9GjhP6JX
 MsciAWQCAAAAAQAAAAMYPf+CQF/kv1E636LO27K/cSDRLV5T8D+iYjLHEgFkAgAAAAEAAAABmhySrM3J5L+0Zml4dHVyZV90
 aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAXu63234NHVP3lxkk0+Vfw/pJukan7V9r9Wg72mArXev2+aFaB/
 3Ok/pL0CW8O38r/eBmC4VpP5P8vc1SRkWOk/e3sUoW69xr87Nez/z7ThP6pelRHGEeG/5UTZRyUJ8L8Kq3NVxTDhPyjZE9Kl
 LfA/ZAzH4uVzuz8ixd2Tfg63vyVwDXYS7gXAMYWmExIt2784ZV+kK6/hv1FcbuJ8GM8/omIxxyoBZAIAAAAEAAAAAc08+zod
 ifU/k8s+75RT379cnNUJoQPvv8n49heZKfM/olcyx2oBZAIAAAADAAAABGCTib9NfsE/qe9Qj9bl9b+0VP2qAFzoP/gfb0H9
 g/a/dVKAxZH34b+KvHopTInwvzxWryAmYMM/r1p58fpg6j9NU18OeAzWv5ruUU+GbeQ/9PWDEttCur/l5AbolD0GQKJiMsci
 AWQCAAAAAwAAAAEKvLpOE6f3P4qbkqfDnOS/bjkohYMc5j+iVzPHIgFkAgAAAAEAAAADmJPtH6XD6D9qZvL0BbvTv//eD9zO
 9QDAomIzxxIBZAIAAAABAAAAAU+tFPQXe9K/k9khc3RvcmVkX3VuZGVyX2tleXNfd2l0aG91dF9udW1iZXJz2VVUaGUgbmV3
 IHZhbHVlcyBhcmUgc3RvcmVkIHVuZGVyIGtleXMgd2l0aG91dCBhIG51bWJlcjogdGhleSBhcmUgVzEsIGIxLCBXMiBhbmQg
 c28gb24ugqdmaXh0dXJlkqV2YWx1ZYaiVzHHagFkAgAAAAMAAAAEfk09Gyms2r8w05JtAc+sv0PphfrtFgHAMe1qmow++j8d
 UB6D6bH8vwKa3yuY7+q/ubcOxZoX4D8+OWEzs+zzv/voS05f7fC//J89I5cW7b+7XNLzgqXhP+palSdxVgJAomIxxyIBZAIA
 AAADAAAAAc0A2bymRKU/jg+iygXj8b9c/zA89z/hP6JXMsciAWQCAAAAAQAAAAMflbuBvRPjv5eJqOPxlpO/zTgoFM7M8j+i
 YjLHEgFkAgAAAAEAAAABRA+bDo/u57+hV8ciAWQCAAAAAQAAAAN473eAOsjhv7TsFWKrIKI/g1h/+j1G9T+hYscSAWQCAAAA
 AQAAAAEOAaRwUBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWIolcxx6oBZAIAAAAEAAAABZkE+CovtdY/5sNts14A
 /T/+GBP5H7T1v1WIuGglrN2/34uodZBj6j+aA+bQqdLyvzFtLU8mCPk/LhgX6nrO5j/84hZlOSvHv4rqfZopGOE/H4q6iojF
 4r8Utu7Fq7X3vwtjuI6Sbus/VxN17d0t7j/YIH6pCEy9P28d2hfQe5a/0u4oXGQEAcB1TW9Kd7Pqv+fRz13jyt2/rsAIiDrq
 zT+iYjHHKgFkAgAAAAQAAAABQgl1shop9j9KMez7yKDgvyhGKZ4B9+i/vnplkFqU7j+iVzLHagFkAgAAAAMAAAAEaUBpy+U4
 wL+p71CP1uX1v0uq0Y/lfvM/IfA126Zw6791UoDFkffhv4q8eilMifC/ngFsdBr21j9tlaN8zC3xPzfku/dECNi/zEnfGBZe
 2T/h3TkBLSzevzj1xm9fsQJAomIyxyIBZAIAAAADAAAAATY8UtdoC/g/EUZjigEO47+cBdqAK+jgP6JXM8ciAWQCAAAAAQAA
 AAPTtzJ0CxPuP/BpsIBCSNs/kv42iNJC6L+iYjPHEgFkAgAAAAEAAAAB3IIC63DIxL+hV8ciAWQCAAAAAQAAAAMH7jvkOLHx
 PxfSlL3ikvI/XoLRX5ZR4z+hYscSAWQCAAAAAQAAAAFBkG63x2qiv5PZInN0b3JlZF91bmRlcl90aGVfa2V5c19vZl9ncmFk
 aWVudHPZXFRoZSBuZXcgdmFsdWVzIGFyZSBzdG9yZWQgdW5kZXIgdGhlIGtleXMgb2YgdGhlIGdyYWRpZW50czsgdGhlIGtl
 eXMgb2YgcGFyYW1ldGVycyBoYXZlIG5vIGQugqdmaXh0dXJlkqV2YWx1ZYiiVzHHagFkAgAAAAMAAAAEfk09Gyms2r8w05Jt
 Ac+sv0PphfrtFgHAMe1qmow++j8dUB6D6bH8vwKa3yuY7+q/ubcOxZoX4D8+OWEzs+zzv/voS05f7fC//J89I5cW7b+7XNLz
 gqXhP+palSdxVgJAomIxxyIBZAIAAAADAAAAAc0A2bymRKU/jg+iygXj8b9c/zA89z/hP6JXMsciAWQCAAAAAQAAAAMflbuB
 vRPjv5eJqOPxlpO/zTgoFM7M8j+iYjLHEgFkAgAAAAEAAAABRA+bDo/u57+jZFcxx2oBZAIAAAADAAAABNl/mCFTD+O/dBUF
 uDaUub8xiZ05sSoBwHqNxvnVOf0/uVRBQEtA/L9lDDPS+czpvyAWhepiW+A/88keauHr8r9ukkejbNvwvzGRUkOnj+u/Z/So
 XNTZ5T/Igvp2RaEBQKNkYjHHIgFkAgAAAAMAAAABjDDi5PXap79csR+FQ5/0vz8Ue2v6FuE/o2RXMsciAWQCAAAAAQAAAAN4
 73eAOsjhv7TsFWKrIKI/g1h/+j1G9T+jZGIyxxIBZAIAAAABAAAAAQ4BpHBQE+u/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2
 YWx1ZYyiVzHHqgFkAgAAAAQAAAAFmQT4Ki+11j/mw22zXgD9P/4YE/kftPW/VYi4aCWs3b/fi6h1kGPqP5oD5tCp0vK/MW0t
 TyYI+T8uGBfqes7mP/ziFmU5K8e/iup9mikY4T8firqKiMXivxS27sWrtfe/C2O4jpJu6z9XE3Xt3S3uP9ggfqkITL0/bx3a
 F9B7lr/S7ihcZAQBwHVNb0p3s+q/59HPXePK3b+uwAiIOurNP6JiMccqAWQCAAAABAAAAAFCCXWyGin2P0ox7PvIoOC/KEYp
 ngH36L++emWQWpTuP6JXMsdqAWQCAAAAAwAAAARpQGnL5TjAv6nvUI/W5fW/S6rRj+V+8z8h8DXbpnDrv3VSgMWR9+G/irx6
 KUyJ8L+eAWx0GvbWP22Vo3zMLfE/N+S790QI2L/MSd8YFl7ZP+HdOQEtLN6/OPXGb1+xAkCiYjLHIgFkAgAAAAMAAAABNjxS
 12gL+D8RRmOKAQ7jv5wF2oAr6OA/olczxyIBZAIAAAABAAAAA9O3MnQLE+4/8GmwgEJI2z+S/jaI0kLov6JiM8cSAWQCAAAA
 AQAAAAHcggLrcMjEv6NkVzHHqgFkAgAAAAQAAAAFRR1ynn2Y1z9UFkkZf6v9P8GEgYfBkvS/U42zKkij3L9QfTtLoerqP5BJ
 yUaQ7fK/hNP65fV8+D+SU1ivkUTkP31KGSkEmce/2Z8PNYN74D+Utd8DS3nkv0MnBEQyYv+/ho3+4y/W8j/2hcI2cADsP0w1
 NXArJL8/1WzhDy2hpz/+2oiEbDX4v6SohcUy6PO/Xtngcm832L8LJaMt+LvMP6NkYjHHKgFkAgAAAAQAAAABt9XuKRjJ9j/L
 /DiAx5fhv/TvfDJi6uK/6QPd8ILV5j+jZFcyx2oBZAIAAAADAAAABBkKLqsM+Ni/qe9Qj9bl9b96qCTKys/6P6NAG2emstO/
 dVKAxZH34b+KvHopTInwvw8sQOwQHuI/g32KgBsr9T8hdRjhEQTav8hsNSY/wsM/Il/pntHj6r8WCw7vU0r+P6NkYjLHIgFk
 AgAAAAMAAAABYbzpX75v+D+Y8DNtP3/hv5OjF/mmZ9c/o2RXM8ciAWQCAAAAAQAAAAMH7jvkOLHxPxfSlL3ikvI/XoLRX5ZR
 4z+jZGIzxxIBZAIAAAABAAAAAUGQbrfHaqK/k7d0d29fbGF5ZXJzX3VwZGF0ZWRfb25sedlQSXQgd29ya3MgZm9yIHR3byBs
 YXllcnMgb25seTogdGhlIG51bWJlciBvZiBsYXllcnMgaXMgaGFsZiB0aGUgbGVuZ3RoIG9mIHBhcmFtcy6Cp2ZpeHR1cmWS
 pXZhbHVlhKJXMcdqAWQCAAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM6b8g
 FoXqYlvgP/PJHmrh6/K/bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79c
 sR+FQ5/0vz8Ue2v6FuE/olcyxyIBZAIAAAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMscSAWQCAAAAAQAAAAEO
 AaRwUBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABUUdcp59mNc/VBZJGX+r/T/BhIGH
 wZL0v1ONsypIo9y/UH07S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNYr5FE5D99ShkpBJnHv9mfDzWDe+A/lLXfA0t55L9DJwRE
 MmL/v4aN/uMv1vI/9oXCNnAA7D9MNTVwKyS/P9Vs4Q8toac//tqIhGw1+L+kqIXFMujzv17Z4HJvN9i/CyWjLfi7zD+iYjHH
 KgFkAgAAAAQAAAABt9XuKRjJ9j/L/DiAx5fhv/TvfDJi6uK/6QPd8ILV5j+iVzLHagFkAgAAAAMAAAAEGQouqwz42L+p71CP
 1uX1v3qoJMrKz/o/o0AbZ6ay0791UoDFkffhv4q8eilMifC/DyxA7BAe4j+DfYqAGyv1PyF1GOERBNq/yGw1Jj/Cwz8iX+me
 0ePqvxYLDu9TSv4/omIyxyIBZAIAAAADAAAAAWG86V++b/g/mPAzbT9/4b+Toxf5pmfXP6JXM8ciAWQCAAAAAQAAAAPTtzJ0
 CxPuP/BpsIBCSNs/kv42iNJC6L+iYjPHEgFkAgAAAAEAAAAB3IIC63DIxL+TtHVwZGF0ZV9hcHBsaWVkX3R3aWNl2VFUaGUg
 c3RlcCBpcyB0d2ljZSBhcyBsb25nIGFzIGl0IHNob3VsZCBiZTogaXMgaXQgdGFrZW4gdHdpY2UsIG9yIG11bHRpcGxpZWQg
 YnkgMj+Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATrV5K1kcjov11coFx2YMK/USS1eHQ+AcCTH5GsjxoAQIRo
 ZP2szvu/7H6GeFuq6L+DcvsPK5/gPyNN3KAP6/G/PzBD+HnJ8L+dgGdjtwjqv+6Mf8UlDuo/RapfxhnsAECiYjHHIgFkAgAA
 AAMAAAAB/VenoaQ+wb+qSp0/gVv3v74oxZr97eA/olcyxyIBZAIAAAABAAAAA6lINH+3fOC/sA4A22cGtz/Ba9bgrb/3P6Ji
 MscSAWQCAAAAAQAAAAGG8azSETjuv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABfA17BHM
 e9g/WXokf59W/j8cAvAVY3Hzv1uZruxqmtu/RnLOILJx6z8eoay8dgjzv9c5yHzF8fc/9Y6ZdKi64T//sRvtzgbIv0+qQp+5
 vd8/hN0EfQ0t5r85zAxhXIcDwM7uoIAW9fc/EPUPgALT6T/gJHYbJ37AP7/r1xUhQL0/sbB/oSDE7L/MqNPlqXb6v9Xg8Yf7
 o9K/aIk907WNyz+iYjHHKgFkAgAAAAQAAAABK6JooRVp9z/Ry4UExo7iv3csoY2Fu9m/IBOpolYt3j+iVzLHagFkAgAAAAMA
 AAAE/7lTONPp5L+p71CP1uX1v1TTOwJYEAFA+L1q0AH4zj91UoDFkffhv4q8eilMifC/y1NKnhTB6D+ZZXGEaij5PwH/dMre
 /9u/DnSnyltvtr/o5Zpexljzv7wrjv7oMfc/omIyxyIBZAIAAAADAAAAASVOgegT1Pg/NS8JoPrg37/Lafbg7f3JP6JXM8ci
 AWQCAAAAAQAAAAPmgV4O7Fj0P2J9/dq0U/4/aQPto/9y/z+iYjPHEgFkAgAAAAEAAAABd3WWHhomtz+Tv3VwZGF0ZV9yZXBl
 YXRlZF9mb3JfZXZlcnlfbGF5ZXLZXkV2ZXJ5IHBhcmFtZXRlciBpcyB1cGRhdGVkIGFzIG9mdGVuIGFzIHRoZXJlIGFyZSBs
 YXllcnM6IGlzIHRoZSB1cGRhdGUgaW5zaWRlIGEgbG9vcCB0b28gbWFueT+Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdqAWQCAAAA
 AwAAAATrV5K1kcjov11coFx2YMK/USS1eHQ+AcCTH5GsjxoAQIRoZP2szvu/7H6GeFuq6L+DcvsPK5/gPyNN3KAP6/G/PzBD
 +HnJ8L+dgGdjtwjqv+6Mf8UlDuo/RapfxhnsAECiYjHHIgFkAgAAAAMAAAAB/VenoaQ+wb+qSp0/gVv3v74oxZr97eA/olcy
 xyIBZAIAAAABAAAAA6lINH+3fOC/sA4A22cGtz/Ba9bgrb/3P6JiMscSAWQCAAAAAQAAAAGG8azSETjuv7RmaXh0dXJlX3Ro
 cmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABZJHZoUaX9k/xsz/5L8B/z/fbV6kBFDyv1meqa6Nkdq/tmNh9sL4
 6z8V548yXSPzv8KxlROVZvc/sJS1c35h3j+AGR6xmXTIv+0UZtRshN4/dAUq9s/g57/QhBegn10HwH4+Qx39E/0/KmRdyZSl
 5z8ar9F+OGrBP8yb39HVV8c/zFbbc9A60r9F3RCDkIIAwJfQBToPIcq/xe3XeHNfyj+iYjHHKgFkAgAAAAQAAAABoG7iGBMJ
 +D9Sl9KIxIXjvwzykGyNRMu/7Uowx05fzT+iVzLHagFkAgAAAAMAAAAE8W4QG6BX7b+p71CP1uX1v2xSZZ/KuARATf/CG1RV
 6T91UoDFkffhv4q8eilMifC/hntUUBhk7z+vTViIuSX9P+uP0bOr+92/a3BueM0Y1b8KJcHtoz/5v2JMDg5+GfA/omIyxyIB
 ZAIAAAADAAAAAVHOGHFpOPk/RISqZXbD3L/mTfY+N7KkP6JXM8ciAWQCAAAAAQAAAAPGFYE4nwD3PyIdM3xDCgVA8KH4C5qe
 CkCiYjPHEgFkAgAAAAEAAAABkSByDMzAyz+TuXVwZGF0ZWRfaW5fb25lX3JvdW5kX29ubHnZQ09ubHkgdGhlIGZpcnN0IGxh
 eWVyIGlzIHVwZGF0ZWQ6IHRoZSByZXR1cm4gc3RhbmRzIGluc2lkZSB0aGUgbG9vcC6Cp2ZpeHR1cmWSpXZhbHVlhKJXMcdq
 AWQCAAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM6b8gFoXqYlvgP/PJHmrh
 6/K/bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79csR+FQ5/0vz8Ue2v6
 FuE/olcyxyIBZAIAAAABAAAAAx+Vu4G9E+O/l4mo4/GWk7/NOCgUzszyP6JiMscSAWQCAAAAAQAAAAFED5sOj+7nv7RmaXh0
 dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABUUdcp59mNc/VBZJGX+r/T/BhIGHwZL0v1ONsypIo9y/
 UH07S6Hq6j+QSclGkO3yv4TT+uX1fPg/klNYr5FE5D99ShkpBJnHv9mfDzWDe+A/lLXfA0t55L9DJwREMmL/v4aN/uMv1vI/
 9oXCNnAA7D9MNTVwKyS/P9Vs4Q8toac//tqIhGw1+L+kqIXFMujzv17Z4HJvN9i/CyWjLfi7zD+iYjHHKgFkAgAAAAQAAAAB
 t9XuKRjJ9j/L/DiAx5fhv/TvfDJi6uK/6QPd8ILV5j+iVzLHagFkAgAAAAMAAAAEaUBpy+U4wL+p71CP1uX1v0uq0Y/lfvM/
 IfA126Zw6791UoDFkffhv4q8eilMifC/ngFsdBr21j9tlaN8zC3xPzfku/dECNi/zEnfGBZe2T/h3TkBLSzevzj1xm9fsQJA
 omIyxyIBZAIAAAADAAAAATY8UtdoC/g/EUZjigEO47+cBdqAK+jgP6JXM8ciAWQCAAAAAQAAAAPTtzJ0CxPuP/BpsIBCSNs/
 kv42iNJC6L+iYjPHEgFkAgAAAAEAAAAB3IIC63DIxL+TvHdlaWdodF9ncmFkaWVudF9mb3JfdGhlX2JpYXPZPlRoZSBiaWFz
 IGdldHMgdGhlIHN0ZXAgb2YgdGhlIHdlaWdodHM6IGl0cyBvd24gZ3JhZGllbnQgaXMgZGIugqdmaXh0dXJlkqV2YWx1ZYSi
 VzHHagFkAgAAAAMAAAAE2X+YIVMP4790FQW4NpS5vzGJnTmxKgHAeo3G+dU5/T+5VEFAS0D8v2UMM9L5zOm/IBaF6mJb4D/z
 yR5q4evyv26SR6Ns2/C/MZFSQ6eP679n9Khc1NnlP8iC+nZFoQFAomIxx2oBZAIAAAADAAAABI8gsaDQk8G/IFzlWVRMYb8p
 xvH21lOgP8CGE6p0K80/QhrFh2dx8b+Pz8udtlHxv8rb5rchwfG/P5tfATTi8L8LtjmS3GPhP88MHBznxuI/SJgHpUh05T9x
 O4vzkNbcP6JXMsciAWQCAAAAAQAAAAN473eAOsjhv7TsFWKrIKI/g1h/+j1G9T+iYjLHIgFkAgAAAAEAAAADxmlXDQyj5r/J
 a1zJzC/mv47f7EGv++K/tGZpeHR1cmVfdGhyZWVfbGF5ZXJzkqV2YWx1ZYaiVzHHqgFkAgAAAAQAAAAFRR1ynn2Y1z9UFkkZ
 f6v9P8GEgYfBkvS/U42zKkij3L9QfTtLoerqP5BJyUaQ7fK/hNP65fV8+D+SU1ivkUTkP31KGSkEmce/2Z8PNYN74D+Utd8D
 S3nkv0MnBEQyYv+/ho3+4y/W8j/2hcI2cADsP0w1NXArJL8/1WzhDy2hpz/+2oiEbDX4v6SohcUy6PO/Xtngcm832L8LJaMt
 +LvMP6JiMceqAWQCAAAABAAAAAXoi1NP7mH2P69bUBg71PY/54sGJHlK9z9ARvYBUmv2PwSJPh2jbPY/Ssuy55XW4L+aXVHO
 Kbfhv+f1qjayKuO/K8vsrDu84L/8e1phbz3hvxhuThfEquq/BRYqTQco9L9NHMnJaHLdvw7X21RvJOu/mWNSRf276L/fMxHx
 JWHwPzm3+3uJHfk/4W/JT2x34T/IgO5CCq/wP9UTzPnJSO4/olcyx2oBZAIAAAADAAAABBkKLqsM+Ni/qe9Qj9bl9b96qCTK
 ys/6P6NAG2emstO/dVKAxZH34b+KvHopTInwvw8sQOwQHuI/g32KgBsr9T8hdRjhEQTav8hsNSY/wsM/Il/pntHj6r8WCw7v
 U0r+P6JiMsdqAWQCAAAAAwAAAASz2vNlgtTzPzY8UtdoC/g/ZDqlEU5c/z8PMpNViWsAQBFGY4oBDuO/EUZjigEO47+iNbKw
 +9XYv8vrKgXHJta/TnpXGIrU3z/Qd+97YFPSP6hVNorBacQ/KynS/qy6tT+iVzPHIgFkAgAAAAEAAAADB+475Dix8T8X0pS9
 4pLyP16C0V+WUeM/omIzxyIBZAIAAAABAAAAA8RFhYQZSm0/dscQAIhP4j8m96NWJjHzP5O0d2VpZ2h0c19mb3JfdGhlX2Jp
 YXPZPVRoZSBuZXcgYmlhcyBzdGFydHMgZnJvbSB0aGUgd2VpZ2h0czogaXRzIG93biBvbGQgdmFsdWUgaXMgYi6Cp2ZpeHR1
 cmWSpXZhbHVlhKJXMcdqAWQCAAAAAwAAAATZf5ghUw/jv3QVBbg2lLm/MYmdObEqAcB6jcb51Tn9P7lUQUBLQPy/ZQwz0vnM
 6b8gFoXqYlvgP/PJHmrh6/K/bpJHo2zb8L8xkVJDp4/rv2f0qFzU2eU/yIL6dkWhAUCiYjHHagFkAgAAAAMAAAAE/Fi6Vw4o
 4L+Jg9ODp3vCvzXUDG1sywHAgw9dtY/V+D/T65s9J27/v7hibdAJNPC/HPImoD4+1T8Q4N7t8Kj2vwzeprbdAfG/wYnz85M/
 7b9fcBwjhnzhP8bdZ/MxTAJAolcyxyIBZAIAAAABAAAAA3jvd4A6yOG/tOwVYqsgoj+DWH/6PUb1P6JiMsciAWQCAAAAAQAA
 AAPAhsTjfjjmv82zMYnHC76/7rcjY2068T+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAVF
 HXKefZjXP1QWSRl/q/0/wYSBh8GS9L9TjbMqSKPcv1B9O0uh6uo/kEnJRpDt8r+E0/rl9Xz4P5JTWK+RROQ/fUoZKQSZx7/Z
 nw81g3vgP5S13wNLeeS/QycERDJi/7+Gjf7jL9byP/aFwjZwAOw/TDU1cCskvz/VbOEPLaGnP/7aiIRsNfi/pKiFxTLo879e
 2eBybzfYvwsloy34u8w/omIxx6oBZAIAAAAEAAAABWIv3wglNdk/W5DnKlyg/T+KTJmBIhT1v4xd0YovLNu/RCGcZIuj6z+Y
 ZwwTKU7zvzMJBw2njPg/rUzKZXzX5T8AEUp2MwfLvwkfMRYrIeA/zWAcPtJx2b+8jBgQXK/0v5ZVMv2YvfA/fq+QrD4d8j+e
 NLgBQWzTP52RjkBs5dC/7RALRBr0AsAb2/t0Jznxv8hfcE5JpOa/4RqSYT8Sgb+iVzLHagFkAgAAAAMAAAAEGQouqwz42L+p
 71CP1uX1v3qoJMrKz/o/o0AbZ6ay0791UoDFkffhv4q8eilMifC/DyxA7BAe4j+DfYqAGyv1PyF1GOERBNq/yGw1Jj/Cwz8i
 X+me0ePqvxYLDu9TSv4/omIyx2oBZAIAAAADAAAABKQpWg1zLLq/fW+5BoGB9b93KmkYO+PzPzvlBsr7p+q//PxQqM9o4L+b
 I8Y11oPvv5Csyq6eE9o/rkM7iy318T9yKSyAejjhv0/EhSDM6s0/RybrhG5K5L/eY7NuSWQBQKJXM8ciAWQCAAAAAQAAAAMH
 7jvkOLHxPxfSlL3ikvI/XoLRX5ZR4z+iYjPHIgFkAgAAAAEAAAADKTy+mT0P8T/p6qH/kK/hPx1F7chiN+S/k7N3ZWlnaHRz
 X25vdF91cGRhdGVk2S1UaGUgd2VpZ2h0cyBhcmUgbm90IHVwZGF0ZWQsIG9ubHkgdGhlIGJpYXNlcy6Cp2ZpeHR1cmWSpXZh
 bHVlhKJXMcdqAWQCAAAAAwAAAAR+TT0bKazavzDTkm0Bz6y/Q+mF+u0WAcAx7WqajD76Px1QHoPpsfy/AprfK5jv6r+5tw7F
 mhfgPz45YTOz7PO/++hLTl/t8L/8nz0jlxbtv7tc0vOCpeE/6lqVJ3FWAkCiYjHHIgFkAgAAAAMAAAABjDDi5PXap79csR+F
 Q5/0vz8Ue2v6FuE/olcyxyIBZAIAAAABAAAAAx+Vu4G9E+O/l4mo4/GWk7/NOCgUzszyP6JiMscSAWQCAAAAAQAAAAEOAaRw
 UBPrv7RmaXh0dXJlX3RocmVlX2xheWVyc5KldmFsdWWGolcxx6oBZAIAAAAEAAAABZkE+CovtdY/5sNts14A/T/+GBP5H7T1
 v1WIuGglrN2/34uodZBj6j+aA+bQqdLyvzFtLU8mCPk/LhgX6nrO5j/84hZlOSvHv4rqfZopGOE/H4q6iojF4r8Utu7Fq7X3
 vwtjuI6Sbus/VxN17d0t7j/YIH6pCEy9P28d2hfQe5a/0u4oXGQEAcB1TW9Kd7Pqv+fRz13jyt2/rsAIiDrqzT+iYjHHKgFk
 AgAAAAQAAAABt9XuKRjJ9j/L/DiAx5fhv/TvfDJi6uK/6QPd8ILV5j+iVzLHagFkAgAAAAMAAAAEaUBpy+U4wL+p71CP1uX1
 v0uq0Y/lfvM/IfA126Zw6791UoDFkffhv4q8eilMifC/ngFsdBr21j9tlaN8zC3xPzfku/dECNi/zEnfGBZe2T/h3TkBLSze
 vzj1xm9fsQJAomIyxyIBZAIAAAADAAAAAWG86V++b/g/mPAzbT9/4b+Toxf5pmfXP6JXM8ciAWQCAAAAAQAAAAPTtzJ0CxPu
 P/BpsIBCSNs/kv42iNJC6L+iYjPHEgFkAgAAAAEAAAABQZBut8dqor+Ts3dlaWdodHNfc3RlcF91cGhpbGzZTVRoZSBzdGVw
 IG9mIHRoZSB3ZWlnaHRzIGdvZXMgdXBoaWxsOiB0aGVpciBncmFkaWVudCBpcyBhZGRlZCwgbm90IHN1YnRyYWN0ZWQugqdm
 aXh0dXJlkqV2YWx1ZYSiVzHHagFkAgAAAAMAAAAExjCT5ldzzr868G2sVdaJvyRKbrsqAwHAT00PO0ND9z+6PvvFhyP9v1cn
 jIU2Euy/qLMwP6Wn3z/7saP8hO30vzNFUPlR//C/064oA4ed7r+7jfcVY+LaP8wzMNicCwNAomIxxyIBZAIAAAADAAAAAYww
 4uT12qe/XLEfhUOf9L8/FHtr+hbhP6JXMsciAWQCAAAAAQAAAAMYPf+CQF/kv1E636LO27K/cSDRLV5T8D+iYjLHEgFkAgAA
 AAEAAAABDgGkcFAT67+0Zml4dHVyZV90aHJlZV9sYXllcnOSpXZhbHVlhqJXMceqAWQCAAAABAAAAAXu63234NHVP3lxkk0+
 Vfw/pJukan7V9r9Wg72mArXev2+aFaB/3Ok/pL0CW8O38r/eBmC4VpP5P8vc1SRkWOk/e3sUoW69xr87Nez/z7ThP6pelRHG
 EeG/5UTZRyUJ8L8Kq3NVxTDhPyjZE9KlLfA/ZAzH4uVzuz8ixd2Tfg63vyVwDXYS7gXAMYWmExIt2784ZV+kK6/hv1FcbuJ8
 GM8/omIxxyoBZAIAAAAEAAAAAbfV7ikYyfY/y/w4gMeX4b/073wyYuriv+kD3fCC1eY/olcyx2oBZAIAAAADAAAABGCTib9N
 fsE/qe9Qj9bl9b+0VP2qAFzoP/gfb0H9g/a/dVKAxZH34b+KvHopTInwvzxWryAmYMM/r1p58fpg6j9NU18OeAzWv5ruUU+G
 beQ/9PWDEttCur/l5AbolD0GQKJiMsciAWQCAAAAAwAAAAFhvOlfvm/4P5jwM20/f+G/k6MX+aZn1z+iVzPHIgFkAgAAAAEA
 AAADmJPtH6XD6D9qZvL0BbvTv//eD9zO9QDAomIzxxIBZAIAAAABAAAAAUGQbrfHaqK/
''',
    "autograder/assignments/step_by_step/given/dnn_utils.py": r'''"""The given activation helpers: sigmoid and ReLU, each with its backward step."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["relu", "relu_backward", "sigmoid", "sigmoid_backward"]

Array = NDArray[Any]


def sigmoid(Z: Array) -> tuple[Array, Array]:
    """Return `(A, cache)`: `A = 1 / (1 + exp(-Z))` of Z's shape, and `Z` itself as the cache."""
    # The exponent is never positive, so that exp cannot overflow however large |Z| is.
    decay = np.exp(-np.abs(Z))
    A = np.where(np.greater_equal(Z, 0), 1.0, decay) / (1.0 + decay)
    return A, Z


def relu(Z: Array) -> tuple[Array, Array]:
    """Return `(A, cache)`: `A = max(0, Z)` of Z's shape, and `Z` itself as the cache."""
    return np.maximum(0, Z), Z


def sigmoid_backward(dA: Array, cache: Array) -> Array:
    """Return `dZ`, of the shape of `dA`, for a sigmoid whose forward step stored `cache` (Z)."""
    A, _ = sigmoid(cache)
    return dA * A * (1.0 - A)


def relu_backward(dA: Array, cache: Array) -> Array:
    """Return `dZ` as a new array shaped like `dA`: `dA` where `cache` (Z) is positive, else 0."""
    return np.where(np.greater(cache, 0), dA, 0.0)
''',
    "autograder/assignments/step_by_step/training.py": r'''"""The end-to-end check: train a small network with a submission's own functions.

It runs inside the worker and needs only the ten functions. The trusted side runs it on the
reference and compares the results. It earns no points.
"""

from __future__ import annotations

from typing import Any

import numpy as np

STEPS = 4
LAYERS = (3, 6, 4, 1)


def train(functions: dict[str, Any]) -> dict[str, Any]:
    """Run a few steps of gradient descent.

    Returns:
        The result of each function in the first step under `first_step`, in the order of the calls,
        then the costs and the final parameters.
    """
    stream = np.random.RandomState(7)
    X = stream.randn(LAYERS[0], 8)
    Y = (stream.rand(1, 8) > 0.5).astype(float)
    start = functions["initialize_parameters_deep"](list(LAYERS))
    # With weights near 0.01, four steps change little. Scale them, so that every gradient matters.
    parameters = {key: value * 100 for key, value in start.items()}
    costs = []
    first_step: dict[str, Any] = {}
    for step in range(STEPS):
        AL, caches = functions["L_model_forward"](X, parameters)
        costs.append(float(np.squeeze(functions["compute_cost"](AL, Y))))
        grads = functions["L_model_backward"](AL, Y, caches)
        parameters = functions["update_parameters"](parameters, grads, 0.5)
        if step == 0:
            first_step = {
                "initialize_parameters_deep": start,
                "L_model_forward": AL,
                "compute_cost": costs[0],
                "L_model_backward": dict(grads),
                "update_parameters": dict(parameters),
            }
    return {"first_step": first_step, "costs": costs, "parameters": parameters}
''',
    "autograder/authoring/__init__.py": r'''"""Tools for assignment authors: fixtures, public data, releases, checks."""
''',
    "autograder/authoring/check_kit/__init__.py": r'''"""The parts of `public_check.py`, the self-check of a release that needs NumPy alone."""
''',
    "autograder/authoring/check_kit/run.py": r'''"""Grade a notebook with the published cases and show the result, as `public_check.py` does.

It uses the standard library, NumPy and the grader's own modules.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.content.catalogue import notebook_of
from autograder.content.description import load_assignment
from autograder.content.secret import draw_secret
from autograder.errors import ChainruleError
from autograder.finding.found import Found
from autograder.grading.graders import Graders
from autograder.grading.own_modules import left_out, read_modules
from autograder.grading.submission import grade_submission
from autograder.records import CaseStatus, ExerciseResult, ExerciseStatus, Report, SubmissionStatus
from autograder.reports.marks import can_show_marks, legend, mark_of
from autograder.reports.text import one_line, points, printable
from autograder.results.schema import to_dict
from autograder.sandbox.unconfined import ON_YOUR_OWN, Unconfined

_WIDTH, _VALUE_LINES = 80, 9
_FULL, _LESS, _UNUSABLE, _INTERNAL = 0, 1, 2, 3


def main(arguments: Sequence[str], assignment: str, released: Collection[str]) -> int:
    """Check the notebook that the arguments name; return the exit code of `chainrule check`.

    Args:
        arguments: the arguments of the command.
        assignment: the assignment.
        released: the names of the modules that students received; they are not the student's work.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # of a text stream
    parser = argparse.ArgumentParser(
        prog="public_check.py", description="Check your own notebook with the published cases."
    )
    parser.add_argument("notebook", type=Path, help="your notebook, or a .py file")
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON, too")
    wanted = parser.parse_args(arguments)
    path: Path = wanted.notebook
    if not path.is_file():
        name = notebook_of(Path(load_assignment(assignment, public=True).folder))
        print(f"error: there is no file {path}; the notebook is called {name}", file=sys.stderr)
        return _UNUSABLE
    print(ON_YOUR_OWN[:1].upper() + ON_YOUR_OWN[1:] + ".\n", file=sys.stderr, flush=True)
    try:
        report = check(path, assignment, released)
        if wanted.json is not None:
            record = json.dumps(to_dict(report), indent=2) + "\n"
            Path(wanted.json).write_text(record, encoding="utf-8")
    except ChainruleError as error:
        print(f"error: {error}", file=sys.stderr)
        return _UNUSABLE
    plain = not can_show_marks(sys.stdout.encoding)
    print("\n".join(shown(report, plain=plain)))
    return _exit_code(report)


def check(path: Path, assignment: str, released: Collection[str]) -> Report:
    """Grade a notebook with the published cases, and with the modules beside it."""
    beside = sorted(each for each in path.parent.glob("*.py") if each.name not in released)
    own = tuple(each for each in beside if each != path)
    found = Found(path.stem, path, modules=own, module_names=tuple(each.name for each in own))
    with Unconfined() as workers:
        graders = Graders(workers, None, draw_secret(), public=True)
        modules = read_modules(found)
        report = grade_submission(path, graders, wanted=assignment, modules=modules)
    return replace(report, notes=(*report.notes, *left_out(found)))


def shown(report: Report, *, plain: bool = False) -> Iterator[str]:
    """Yield the lines of a report; with `plain` the marks are ASCII characters."""
    name = one_line(report.submission.student)
    yield f"{report.assignment}  {name}" if name != report.assignment else name
    if report.status is SubmissionStatus.GRADED:
        yield f"score {points(report.score)} of {points(report.max_score)}  (published cases only)"
    else:
        failed = report.status is SubmissionStatus.INTERNAL
        yield "not graded" if failed else "this notebook cannot be read"
    width = max((len(exercise.name) for exercise in report.exercises), default=0)
    yield from [""] if report.exercises else []
    for exercise in report.exercises:
        mark = mark_of(exercise.status).text(plain=plain)
        worth = f"{points(exercise.score)}/{points(exercise.max_score)}"
        remark = "not written yet" if exercise.status is ExerciseStatus.UNFINISHED else ""
        yield f"{mark}  {exercise.name:<{width}}  {worth:>5}  {remark}".rstrip()
    known = legend((exercise.status for exercise in report.exercises), _WIDTH, plain=plain)
    yield from ["", known] if known else []
    for exercise in report.exercises:
        yield from _explained(exercise)
    for note in report.notes:
        yield from ["", *textwrap.wrap(f"note: {one_line(note)}", _WIDTH)]


def _explained(exercise: ExerciseResult) -> Iterator[str]:
    """Yield the hint of an exercise and its first case that did not pass."""
    if not exercise.hint or exercise.status is ExerciseStatus.UNFINISHED:
        return
    yield from ["", exercise.name]
    hint, _newline, code = exercise.hint.partition("\n")
    yield from textwrap.wrap(one_line(hint), _WIDTH, initial_indent="  ", subsequent_indent="  ")
    yield from (f"    {printable(line)}" for line in code.splitlines())
    wrong = [case for case in exercise.cases if case.status is not CaseStatus.PASSED]
    for case in wrong[:1]:
        parts = (case.message, *case.remark.splitlines())
        hinted = exercise.hint.casefold()
        said = [one_line(part) for part in parts if part and part.casefold() not in hinted]
        for text in [f"{case.name}:", *said] if said or case.expected else []:
            yield from textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="    ")
        for label, value in (("expected", case.expected), ("yours", case.actual)):
            lines = value.splitlines()
            lines = lines if len(lines) <= _VALUE_LINES else [*lines[:_VALUE_LINES], "..."]
            yield from (
                [f"  {label}", *(f"    {printable(line)}" for line in lines)] if lines else []
            )


def _exit_code(report: Report) -> int:
    if report.status is SubmissionStatus.INTERNAL:
        return _INTERNAL
    if report.status is SubmissionStatus.UNREADABLE:
        return _UNUSABLE
    return _FULL if report.score == report.max_score else _LESS
''',
    "autograder/boundary/__init__.py": r'''"""The trust line: its data formats and records, and the bytes of a submission."""
''',
    "autograder/boundary/arguments.py": r'''"""Check that a call left the caller's arrays and containers unchanged.

`hold` collects references to the caller's arrays and containers before the call. `state` describes
them after it. Both sides of the trust line use these two functions, so their results can be
compared. Assigning a new array to an existing key of a caller's dict is not a change. Writing into
an array, and adding or removing an entry of a container, is a change.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Any

import numpy as np

from autograder.boundary.tables import Table


def hold(value: Any) -> list[Any]:
    """Return references to all arrays and containers in `value`, outermost first.

    >>> hold(({"Z": 1.5}, [2, 3], "relu"))
    [({'Z': 1.5}, [2, 3], 'relu'), {'Z': 1.5}, [2, 3]]
    """
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, set | Table):
        return [value]
    if isinstance(value, dict):
        return [value, *(held for item in value.values() for held in hold(item))]
    if isinstance(value, list | tuple):
        return [value, *(held for item in value for held in hold(item))]
    return []


def state(held: list[Any]) -> list[Any]:
    """Describe the current state of the objects that `hold` returned.

    An array is returned itself, without a copy. A dict is described by its keys, and a list or
    tuple by its items, as far as they are plain numbers and strings.

    >>> state(hold({"Z": 1.5, "layers": [2, 3]}))
    [{'keys': ["'Z'", "'layers'"]}, {'items': ['2', '3']}]
    """
    return [_describe(item) for item in held]


class Change(StrEnum):
    """A kind of change that a call made to its arguments; the text completes "the function ..."."""

    VALUES = "changed the numbers in"
    ADDED_KEYS = "added keys to"
    REMOVED_KEYS = "removed keys from"
    ITEMS = "added, removed or replaced items of"
    TABLE = "changed the table"


def first_change(before: Any, after: Any) -> tuple[int, Change] | None:
    """Return the index of the first changed object and the kind of change, or None.

    `after` comes from a worker. If it does not have the form of a state, the first object counts as
    changed.

    >>> first_change([{"keys": ["Z"]}], [{"keys": ["Z"]}])
    >>> first_change([{"keys": ["Z"]}], [{"keys": ["Z", "A"]}])
    (0, <Change.ADDED_KEYS: 'added keys to'>)
    """
    if type(after) is not list or len(after) != len(before):
        return 0, Change.VALUES
    for index, (old, new) in enumerate(zip(before, after, strict=True)):
        change = _change(old, new)
        if change is not None:
            return index, change
    return None


def owner(args: tuple[Any, ...], index: int) -> int | None:
    """Return the number of the argument that contains the object `hold(args)[index]`.

    Returns None for the tuple of the arguments itself.

    >>> owner((1.5, {"Z": 1.5}, [2, 3]), 2)
    2
    """
    seen = 1
    for number, argument in enumerate(args):
        seen += len(hold(argument))
        if 1 <= index < seen:
            return number
    return None


def shapes_of(value: Any, depth: int = 3) -> str:
    """Describe the structure of a value: the shapes of arrays, with lists and tuples in brackets.

    >>> shapes_of((np.ones((2, 3)), [1.5, "relu"], None))
    "[(2, 3), [number, 'relu'], None]"
    """
    if type(value) is np.ndarray:
        return str(value.shape) if value.ndim else "number"
    if type(value) in _NUMBERS:
        return repr(value)[:40] if type(value) is str else "number"
    if type(value) is dict and depth:
        entries = [f"{_plain(k)}: {shapes_of(v, depth - 1)}" for k, v in [*value.items()][:_SHOWN]]
        return f"{{{', '.join(entries)}}}"
    if type(value) in (list, tuple) and depth:
        inner = ", ".join(shapes_of(item, depth - 1) for item in value[:_SHOWN])
        return f"[{inner}]"
    return "None" if value is None else type(value).__name__[:40]


_SHOWN = 8


def _describe(item: Any) -> Any:
    if isinstance(item, np.ndarray):
        return item
    if isinstance(item, dict):
        return {"keys": [_plain(key) for key in item]}
    if isinstance(item, Table):
        parts = (item.columns, item.index, [list(column) for column in item.values])
        return {"table": hashlib.sha256(repr(parts).encode("utf-8", "replace")).hexdigest()}
    if isinstance(item, set):
        return {"items": sorted(_plain(entry) or "" for entry in item)}
    return {"items": [_plain(entry) for entry in item]}


def _plain(value: Any) -> str | None:
    return repr(value)[:100] if type(value) in _NUMBERS else None


_NUMBERS = frozenset({bool, int, float, str, *np.sctypeDict.values()})


def _change(old: Any, new: Any) -> Change | None:
    if isinstance(old, np.ndarray):
        same = (
            type(new) is np.ndarray
            and old.shape == new.shape
            and old.dtype == new.dtype
            and bool(np.array_equal(old, new, equal_nan=old.dtype.kind == "f"))
        )
        return None if same else Change.VALUES
    if "table" in old:
        return None if type(new) is dict and new == old else Change.TABLE
    kind, entry = (Change.REMOVED_KEYS, "keys") if "keys" in old else (Change.ITEMS, "items")
    entries = new.get(entry) if type(new) is dict else None
    if type(entries) is not list or any(x is not None and type(x) is not str for x in entries):
        return kind
    if kind is Change.ITEMS:
        return None if old["items"] == entries else kind
    if set(old["keys"]) - set(entries):
        return Change.REMOVED_KEYS
    return Change.ADDED_KEYS if set(entries) - set(old["keys"]) else None
''',
    "autograder/boundary/definitions.py": r'''"""The definitions of a notebook as records: its statements, what is unfinished, and its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

START_MARKER = "# YOUR CODE STARTS HERE"
"""The line before a region in which a student writes."""
END_MARKER = "# YOUR CODE ENDS HERE"
"""The line after it."""


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A cell that does not parse: the position and message of Python's error."""

    cell: int
    line: int
    column: int
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A compiled statement to execute; `text` is its first line, for notes.

    A statement with `needed` false runs only because other code may find it at run time, for
    example through `globals()`. Its failure is not reported.
    """

    cell: int
    code: bytes
    text: str
    imports: str | None
    binds: frozenset[str]
    needed: bool = True


class UnwrittenState(StrEnum):
    """How a function without any student code looks."""

    NO_BODY = "no_body"
    EMPTY_REGIONS = "empty_regions"
    BOUND_AGAIN = "bound_again"
    """The function is unwritten, but other code may bind its name to something else."""
    PLACEHOLDERS = "placeholders"
    """Its result is a name that only holds None or `...`, as in templates of older workbooks."""
    PARTLY = "partly"
    """Some of its regions or branches hold student code, others none."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A function without student code, or with too little of it.

    `digest` covers the text around its empty regions. `place` names the first empty one.
    """

    state: UnwrittenState
    digest: str = ""
    place: str = ""


class RemarkKind(StrEnum):
    """A kind of remark on a cell or a module, which the student should know or correct."""

    MARKDOWN = "markdown"
    """It is a Markdown cell, but holds a graded function; it was read as code."""
    RAW = "raw"
    """It is a raw cell, but holds a graded function; it was read as code."""
    UNTYPED = "untyped"
    """It is a cell of unknown type, but holds a graded function; it was read as code."""
    NOT_TEXT = "not_text"
    """Its source is not text, so the cell is left out."""
    NOT_A_CELL = "not_a_cell"
    """It is not a JSON object, so it is left out."""
    WRITTEN_MODULE = "written_module"
    """It writes a module that the notebook imports."""
    OWN_MODULE = "own_module"
    """A module beside the notebook that the notebook imports."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on a cell; `module` is the name of the module that it is about, if any."""

    cell: int
    kind: RemarkKind
    module: str = ""


@dataclass(frozen=True, slots=True)
class OwnModule:
    """A module of the student's own: its compiled statements in order.

    A statement is a pair of its code and of whether its failure makes the import fail. `name` is
    the name by which it is imported.
    """

    name: str
    statements: tuple[tuple[bytes, bool], ...]


FIRST_FILE = 100_000
"""Files beside the notebook have numbers from here on, where cells have their own number."""


def is_file(cell: int) -> bool:
    """Tell whether the number of a cell stands for a file beside the notebook.

    >>> is_file(12), is_file(FIRST_FILE)
    (False, True)
    """
    return cell >= FIRST_FILE


@dataclass(frozen=True, slots=True)
class State:
    """A state of the notebook's variables, in which a function may be called.

    Attributes:
        after: the index of the statement after which the variables had this state; None for the
            state after the last statement.
        unhidden: leave out the variables that hide a builtin function and cannot be called, such
            as `sum = 0`.
    """

    after: int | None = None
    unhidden: bool = False


FINAL = State()
"""The state after the last statement."""


@dataclass(frozen=True, slots=True)
class History:
    """Where a graded function is defined, and the states in which it may be called.

    Attributes:
        definitions: the cell and the statement index of each definition, in notebook order.
        states: the states to try, in this order; never empty.
        tested: whether the notebook calls the function's own test.
        same: whether all definitions are the same text.
        hidden: in a state that is `unhidden`: the variables left out, with their cells.
    """

    definitions: tuple[tuple[int, int], ...]
    states: tuple[State, ...] = (FINAL,)
    tested: bool = False
    same: bool = False
    hidden: tuple[tuple[str, int], ...] = ()

    def standing(self, state: State) -> tuple[int, int]:
        """Return the definition that is in force in a state.

        >>> History(((6, 2), (14, 9))).standing(State(after=5))
        (6, 2)
        """
        after = state.after
        seen = [each for each in self.definitions if after is None or each[1] <= after]
        return seen[-1] if seen else self.definitions[0]


@dataclass(frozen=True, slots=True)
class Definitions:
    """The statements of a notebook to execute, and facts about the rest.

    Attributes:
        statements: the statements to execute, in notebook order.
        defined: the graded functions that these statements define.
        unfinished: the graded functions without student code.
        broken: for a graded function, the syntax error of the cell that would define it.
        left_alone: for a variable that is not computed, the origin of its value.
        sources: the lines of each code cell, by cell number.
        unused: the cell and module of each import that no graded function needs.
        problems: all cells that do not parse.
        modules: the student's own modules that the notebook imports. Their lines are in `sources`:
            by the cell that writes the module, or by a number from `FIRST_FILE` on.
        files: the names of the files beside the notebook, by that number.
        remarks: what else is to be said about single cells.
        mentioned: the names in the code that graded functions need, attributes among them.
        histories: for a graded function that is defined more than once, or that other code below
            it may change: its definitions and states. Other functions have the final state only.
        outer: for a graded function: the variables of the notebook that it reads, with their cells.
    """

    statements: tuple[Statement, ...]
    defined: frozenset[str]
    unfinished: Mapping[str, Unwritten]
    broken: Mapping[str, SyntaxProblem]
    left_alone: Mapping[str, str]
    sources: Mapping[int, tuple[str, ...]]
    unused: tuple[tuple[int, str], ...]
    problems: tuple[SyntaxProblem, ...]
    modules: tuple[OwnModule, ...] = ()
    files: Mapping[int, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    mentioned: frozenset[str] = frozenset()
    histories: Mapping[str, History] = field(default_factory=dict)
    outer: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)

    def states(self, name: str) -> tuple[State, ...]:
        """Return the states in which a function may be called; the first is tried first."""
        history = self.histories.get(name)
        return (FINAL,) if history is None else history.states

    def name_of(self, cell: int) -> str:
        """Return the name of a cell, or of the file that its number stands for."""
        return self.files.get(cell, f"cell {cell}")

    @property
    def first_states(self) -> tuple[int | None, ...]:
        """The `after` of each state in which some function is tried first."""
        return tuple({self.states(name)[0].after: None for name in self.defined})

    @property
    def kept_copies(self) -> tuple[int, ...]:
        """The indices of the statements after which some function may be called."""
        states = (state for history in self.histories.values() for state in history.states)
        return tuple(sorted({state.after for state in states if state.after is not None}))
''',
    "autograder/boundary/documents.py": r'''"""The encoding of definitions for the trust line.

A confined process (`autograder.worker.reading`) writes the document. It has not run student code
yet, but it has parsed hostile text. The trusted side therefore checks every field that arrives.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

from autograder.boundary.definitions import (
    Definitions,
    History,
    OwnModule,
    Remark,
    RemarkKind,
    State,
    Statement,
    SyntaxProblem,
    Unwritten,
    UnwrittenState,
)
from autograder.errors import WireError


def to_document(definitions: Definitions) -> tuple[Any, ...]:
    """Convert definitions to plain data for the wire."""
    problems = definitions.problems
    return (
        tuple(
            (s.cell, s.code, s.text, s.imports, tuple(sorted(s.binds)), s.needed)
            for s in definitions.statements
        ),
        tuple(sorted(definitions.defined)),
        {
            name: (str(unwritten.state), unwritten.digest, unwritten.place)
            for name, unwritten in definitions.unfinished.items()
        },
        tuple(astuple(problem) for problem in problems),
        {name: problems.index(problem) for name, problem in definitions.broken.items()},
        dict(definitions.left_alone),
        # Bytes, because the wire truncates long strings.
        tuple(
            (number, "\n".join(lines).encode("utf-8", "replace"))
            for number, lines in definitions.sources.items()
        ),
        definitions.unused,
        tuple((module.name, module.statements) for module in definitions.modules),
        tuple(definitions.files.items()),
        tuple((r.cell, str(r.kind), r.module) for r in definitions.remarks),
        tuple(sorted(definitions.mentioned)),
        {name: astuple(history) for name, history in definitions.histories.items()},
        dict(definitions.outer),
    )


def from_document(document: Any) -> Definitions:
    """Rebuild definitions from the result of `to_document`.

    Raises:
        WireError: the document does not have this form.
    """
    try:
        (
            statements,
            defined,
            unfinished,
            problems,
            broken,
            left_alone,
            sources,
            unused,
            modules,
            files,
            remarks,
            mentioned,
            histories,
            outer,
        ) = document
        found = tuple(_problem(*entry) for entry in problems)
        return Definitions(
            statements=tuple(_statement(*entry) for entry in statements),
            defined=_names(defined),
            unfinished={_text(name): _unwritten(*entry) for name, entry in unfinished.items()},
            broken={_text(name): found[_count(index)] for name, index in broken.items()},
            left_alone={_text(name): _text(reason) for name, reason in left_alone.items()},
            sources={
                _count(number): tuple(text.decode("utf-8", "replace").split("\n"))
                for number, text in sources
            },
            unused=tuple((_count(cell), _text(module)) for cell, module in unused),
            problems=found,
            modules=tuple(_module(*entry) for entry in modules),
            files={_count(number): _text(name) for number, name in files},
            remarks=tuple(
                Remark(_count(cell), RemarkKind(_text(kind)), _text(name))
                for cell, kind, name in remarks
            ),
            mentioned=_names(mentioned),
            histories={
                _text(name): _history(entry, len(statements)) for name, entry in histories.items()
            },
            outer={
                _text(name): tuple(
                    (_text(variable), _count(cell)) for variable, cell in found_there
                )
                for name, found_there in outer.items()
            },
        )
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        raise WireError("the document does not hold definitions") from error


def _statement(cell: Any, code: Any, text: Any, imports: Any, binds: Any, needed: Any) -> Statement:
    if type(code) is not bytes or type(needed) is not bool:
        raise TypeError("code must be bytes and needed a bool")
    module = None if imports is None else _text(imports)
    return Statement(_count(cell), code, _text(text), module, _names(binds), needed)


def _module(name: Any, statements: Any) -> OwnModule:
    for code, _required in statements:
        if type(code) is not bytes:
            raise TypeError("code must be bytes")
    return OwnModule(_text(name), tuple((code, _flag(required)) for code, required in statements))


def _history(entry: Any, statements: int) -> History:
    definitions, states, tested, same, hidden = entry
    made = History(
        tuple((_count(cell), _count(at)) for cell, at in definitions),
        tuple(_state(after, unhidden, statements) for after, unhidden in states),
        _flag(tested),
        _flag(same),
        tuple((_text(name), _count(cell)) for name, cell in hidden),
    )
    if not made.definitions or not made.states:
        raise ValueError("a history has definitions and states")
    return made


def _state(after: Any, unhidden: Any, statements: int) -> State:
    if after is not None and not 0 <= _count(after) < statements:
        raise ValueError("a state is after a statement")
    return State(after, _flag(unhidden))


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError("a flag must be a bool")
    return value


def _unwritten(state: Any, digest: Any, place: Any) -> Unwritten:
    return Unwritten(UnwrittenState(_text(state)), _text(digest), _text(place))


def _problem(cell: Any, line: Any, column: Any, message: Any, text: Any) -> SyntaxProblem:
    return SyntaxProblem(_count(cell), _count(line), _count(column), _text(message), _text(text))


def _names(value: Any) -> frozenset[str]:
    if type(value) is not tuple:
        raise TypeError("names must be a tuple")
    return frozenset(map(_text, value))


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("text must be a string")
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("a number must be an integer")
    return value
''',
    "autograder/boundary/files.py": r'''"""Read the bytes of a submission from a file or a zip member, and write results that last.

Nothing is unpacked to disk.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import zipfile
from functools import lru_cache
from pathlib import Path

from autograder.errors import MachineError, UnreadableError

MAX_BYTES = 160 * 1024 * 1024
"""Larger files are refused. A notebook with a hundred megabytes of printed lines is below it."""


_BAD_NAME = (errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL)
_DAMAGED = "it cannot be read: the archive is damaged or encrypted"


def read_file(path: Path) -> bytes:
    """Return the content of a regular file of at most `MAX_BYTES`.

    A path that continues below a zip file (`class.zip/ada.ipynb`) names a member of the archive.
    Members are read in memory, so an archive cannot plant files on disk.

    Raises:
        UnreadableError: the file is missing, is not a regular file, is too large or is damaged.
        MachineError: this machine may not or cannot read it.
    """
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            raise UnreadableError("it is a link; links are not followed")
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("it is a folder, not a notebook")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("it is not a regular file")
        if status.st_size > MAX_BYTES:
            size, limit = status.st_size / 2**20, MAX_BYTES // 2**20
            raise UnreadableError(f"it has {size:.0f} MB, more than the limit of {limit} MB")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("there is no such file") from None
    except NotADirectoryError:
        return _read_member(path)
    except ValueError:
        raise UnreadableError("it cannot be read: its name is not valid") from None
    except OSError as error:
        if error.errno in _BAD_NAME:
            raise UnreadableError(f"it cannot be read: {error.strerror}") from None
        raise MachineError(f"the file cannot be read here: {error.strerror}") from None


def _read_member(path: Path) -> bytes:
    archive = next((parent for parent in path.parents if parent.is_file()), path)
    try:
        file = _open_archive(archive, archive.stat().st_mtime_ns)
        member = path.relative_to(archive).as_posix()
        if file.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # Other methods may decompress far more in one step than the read asks for.
            raise UnreadableError(
                "its zip compression method is not supported; use a standard zip file"
            )
        with file.open(member) as content:
            # The size in its header may be false, so limit the bytes actually read.
            data = content.read(MAX_BYTES + 1)
    except UnreadableError:
        raise
    except KeyError:
        raise UnreadableError("there is no such file in the archive") from None
    except OSError as error:
        if error.errno is None:  # zipfile's own
            raise UnreadableError(_DAMAGED) from None
        raise MachineError(f"the archive cannot be read here: {error.strerror}") from None
    except MemoryError:
        raise MachineError("the archive cannot be read here: too little memory") from None
    except Exception:  # each decompression module raises errors of its own on damaged data
        raise UnreadableError(_DAMAGED) from None
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"it is larger than the limit of {MAX_BYTES // 2**20} MB")
    return data


def read_start(path: Path, count: int) -> bytes:
    """Return the first bytes of a regular file or zip member; empty if it cannot be read.

    A link is not followed. The result may be shorter than `count`.
    """
    try:
        if stat.S_ISREG(path.lstat().st_mode):
            with path.open("rb") as content:
                return content.read(count)
    except NotADirectoryError:
        return _member_start(path, count)
    except (OSError, ValueError):
        pass
    return b""


def _member_start(path: Path, count: int) -> bytes:
    archive = next((parent for parent in path.parents if parent.is_file()), path)
    try:
        file = _open_archive(archive, archive.stat().st_mtime_ns)
        member = path.relative_to(archive).as_posix()
        if file.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return b""
        with file.open(member) as content:
            return content.read(count)
    except Exception:  # damaged data raises errors of many kinds
        return b""


@lru_cache(maxsize=1)
def _open_archive(archive: Path, _modified: int) -> zipfile.ZipFile:
    """Keep the archive open: listing its members again for each file would be quadratic."""
    return zipfile.ZipFile(archive)


def digest(path: Path) -> str | None:
    """Return the SHA-256 of a submission file as hex digits, or None if it is unreadable."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except (UnreadableError, MachineError):
        return None


def replace_durably(draft: Path, path: Path) -> None:
    """Rename a complete draft to `path`; after a power failure one of the two is there, whole."""
    sync(draft)
    draft.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have a file, or the names in a folder, written to the disk; some file systems cannot."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
''',
    "autograder/boundary/kinds.py": r'''"""The rarer kinds of values that cross the trust line, taken apart into plain tuples.

Each becomes a tuple that begins with the name of its kind. `put_together` accepts no other tuple,
so the format stays closed: it holds data and nothing that could run.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autograder.boundary.tables import Table

SET, FROZENSET, DICT, INTEGER, COMPLEX = "set", "frozenset", "dict", "integer", "complex"
TEXTS, DATES, TIMES, TABLE = "texts", "dates", "times", "table"
UNORDERED = frozenset({SET, FROZENSET})
MAX_BITS = 4096
"""The largest integer that is sent, in bits."""
ARRAY_KINDS = "UTMm"
"""The kinds of arrays that are sent as lists of texts or numbers."""
KEYS = frozenset({str, int, bool, float, type(None), tuple, complex, frozenset})
"""The types of keys of a dictionary, and of items of a set."""
_UNITS = frozenset({"Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns"})
_MAX_KEY_DEPTH = 3
MAX_KEYS = 4000
"""The most items of a set and keys of a dictionary: equal hashes make the time quadratic."""


MAX_EMPTY = 10**6
"""The largest product of the axes of an array without entries, beside those of length 0."""


def taken_apart(value: Any) -> tuple[Any, ...] | None:
    """Return a tuple of a kind's name and the parts of a value; None for other values.

    >>> taken_apart({1: "one"})
    ('dict', (1, 'one'))
    """
    kind = type(value)
    if isinstance(value, set | frozenset):
        base: Any = set if isinstance(value, set) else frozenset
        return (SET if base is set else FROZENSET, *map(_key, base.__iter__(value)))
    if isinstance(value, dict):
        return (DICT, *((_key(key), item) for key, item in dict.items(value)))
    if kind is complex:
        return (COMPLEX, value.real, value.imag)
    if kind is Table:
        return (TABLE, value.columns, value.values, value.index, value.series)
    if isinstance(value, np.generic) and value.dtype.kind in ARRAY_KINDS:
        return array_taken_apart(np.asarray(value))
    return None


def count(value: dict[Any, Any] | set[Any] | frozenset[Any]) -> int:
    """Return the number of keys or items, without calling a method of a subclass."""
    base: Any = dict if isinstance(value, dict) else set if isinstance(value, set) else frozenset
    return int(base.__len__(value))


def size_of(value: Any) -> int:
    """Return how many values a value of a rarer kind counts as: itself and its keys."""
    if isinstance(value, dict):
        return 1  # each pair of a key and an item is a tuple, which counts
    return 1 + count(value) if isinstance(value, set | frozenset) else 8


def array_taken_apart(
    array: np.ndarray,
) -> tuple[str, tuple[int, ...], str, tuple[Any, ...]] | None:
    """Return an array of texts or dates: its kind, its shape, its unit of time and its items."""
    if array.dtype.kind in "UT":
        return TEXTS, array.shape, "", tuple(map(str, array.ravel().tolist()))
    unit, count = np.datetime_data(array.dtype)
    if unit not in _UNITS or count != 1:
        return None
    items = tuple(array.ravel().view(np.int64).tolist())
    return (DATES if array.dtype.kind == "M" else TIMES), array.shape, unit, items


def put_together(parts: Sequence[Any]) -> Any:
    """Return the value that was taken apart.

    Raises:
        ValueError, TypeError, OverflowError: the tuple is of no known kind, or malformed.

    >>> put_together(("set", 1, 2)) == {1, 2}
    True
    """
    if not parts or type(parts[0]) is not str:
        raise ValueError("no kind")
    name, *items = parts
    if name not in _MAKERS:
        raise ValueError("an unknown kind")
    return _MAKERS[name](*items)


def _key(value: Any, depth: int = _MAX_KEY_DEPTH) -> Any:
    """Return a key of the format; a key of another class is described by a text."""
    if type(value) is tuple and depth:
        return tuple(_key(item, depth - 1) for item in value)
    if type(value) is frozenset and depth:
        return frozenset(_key(item, depth - 1) for item in value)
    if isinstance(value, np.generic) and type(value.item()) in KEYS:
        return value.item()
    if type(value) in KEYS:
        return value
    return f"<{str(type.__getattribute__(type(value), '__name__'))[:80]}>"


def odd_key(value: Any) -> str:
    """Return the class of the first key that no message can hold, or an empty text.

    The keys of dictionaries and the items of sets are looked at, in all parts of a value.

    >>> odd_key([{"a": {(1, object()): 2}}]), odd_key([{"a": 1}])
    ('object', '')
    """
    keys: Iterable[Any] = value if isinstance(value, set | frozenset | dict) else ()
    parts: Iterable[Any] = value if isinstance(value, list | tuple) else ()
    parts = value.values() if isinstance(value, dict) else parts
    return next(filter(None, (*map(_odd, keys), *map(odd_key, parts))), "")


def _odd(key: Any, depth: int = _MAX_KEY_DEPTH) -> str:
    if type(key) in (tuple, frozenset) and depth:
        return next(filter(None, (_odd(item, depth - 1) for item in key)), "")
    is_scalar = isinstance(key, np.generic) and type(key.item()) in KEYS
    return "" if is_scalar or type(key) in KEYS else type(key).__name__


def _checked_key(value: Any) -> Any:
    if type(value) not in KEYS:
        raise ValueError("a key is not of the format")
    return value


def _few(items: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(items) > MAX_KEYS:
        raise ValueError("too many keys")
    return items


def _dict(*pairs: Any) -> dict[Any, Any]:
    made = {}
    _few(pairs)
    for pair in pairs:
        key, item = pair
        made[_checked_key(key)] = item
    return made


def _integer(text: Any) -> int:
    if type(text) is not str or len(text) > MAX_BITS:
        raise ValueError("no integer")
    return int(text)


def _complex(real: Any, imaginary: Any) -> complex:
    if type(real) is not float or type(imaginary) is not float:
        raise ValueError("no complex number")
    return complex(real, imaginary)


def _shaped(shape: Any, items: Any) -> tuple[int, ...]:
    if type(shape) is not tuple or type(items) is not tuple or len(shape) > 32:
        raise ValueError("no array")
    if any(type(length) is not int or length < 0 for length in shape):
        raise ValueError("no shape")
    if math.prod(shape) != len(items):
        raise ValueError("the shape of an array contradicts its size")
    if not is_modest(shape):
        raise ValueError("an array without entries has axes that are too long")
    return shape


def is_modest(shape: tuple[int, ...]) -> bool:
    """Return whether no axis of a shape without entries is so long that a loop over it never ends.

    An array of shape (4000000000, 0) takes no memory, but a list of its rows does.

    >>> is_modest((0, 3)), is_modest((4_000_000_000, 0)), is_modest((4_000_000_000,))
    (True, False, True)
    """
    return 0 not in shape or math.prod(filter(None, shape)) <= MAX_EMPTY


def _texts(shape: Any, _unit: Any, items: Any) -> np.ndarray:
    shape = _shaped(shape, items)
    if any(type(item) is not str for item in items):
        raise ValueError("no text")
    # A single long text would make every entry as long.
    longest = max(map(len, items), default=1)
    if longest * len(items) > 1 << 20:
        raise ValueError("an array of texts is too large")
    return np.array(items, dtype=f"<U{max(longest, 1)}").reshape(shape)


def _times(letter: str) -> Callable[[Any, Any, Any], np.ndarray]:
    def made(shape: Any, unit: Any, items: Any) -> np.ndarray:
        shape = _shaped(shape, items)
        if type(unit) is not str or unit not in _UNITS or any(type(i) is not int for i in items):
            raise ValueError("no dates")
        return np.array(items, dtype=np.int64).view(f"{letter}8[{unit}]").reshape(shape)

    return made


def _table(columns: Any, values: Any, index: Any, series: Any) -> Table:
    if type(columns) is not tuple or type(values) is not tuple or len(columns) != len(values):
        raise ValueError("no table")
    if type(series) is not bool or (index is not None and type(index) is not list):
        raise ValueError("no table")
    rows = {len(column) if type(column) is list else _rows(column) for column in values}
    if len(rows) > 1 or (index is not None and rows and rows != {len(index)}):
        raise ValueError("the columns of a table differ in length")
    if series and len(columns) != 1:
        raise ValueError("a series has one column")
    if not all(map(_is_label, columns)):
        raise ValueError("a column has no name")
    return Table(columns, values, index, series)


def _is_label(name: Any) -> bool:
    """Return whether a name of a column can be compared with every other name."""
    if type(name) is tuple:
        return all(map(_is_label, name))
    if isinstance(name, np.ndarray):
        return name.ndim == 0  # a date
    return not isinstance(name, list | dict | set | Table)


def _rows(column: Any) -> int:
    if type(column) is not np.ndarray or column.ndim != 1:
        raise ValueError("no column")
    return len(column)


_MAKERS: dict[str, Callable[..., Any]] = {
    SET: lambda *items: set(map(_checked_key, _few(items))),
    FROZENSET: lambda *items: frozenset(map(_checked_key, _few(items))),
    DICT: _dict,
    INTEGER: _integer,
    COMPLEX: _complex,
    TEXTS: _texts,
    DATES: _times("M"),
    TIMES: _times("m"),
    TABLE: _table,
}
''',
    "autograder/boundary/limits.py": r'''"""The resource limits of a submission."""

from __future__ import annotations

from dataclasses import dataclass, replace

MORE_TIME = 4.0
"""The factor of the time limits for a submission that a teacher wants graded with more time."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in seconds of wall time, megabytes of memory and kilobytes of output.

    `packages` are the packages that a worker may load, besides NumPy and the standard library.
    `preloaded` are those of them that each worker finds loaded, because its exercises need them.
    """

    call_seconds: float = 2.0
    load_seconds: float = 5.0
    submission_seconds: float = 30.0
    memory_mb: int = 512
    output_kb: int = 1024
    packages: tuple[str, ...] = ("h5py", "matplotlib", "scipy")
    preloaded: tuple[str, ...] = ()


def longer(limits: Limits, factor: float) -> Limits:
    """Return limits with more time; memory and output stay as they are.

    >>> longer(Limits(), 4.0).call_seconds
    8.0
    """
    return replace(
        limits,
        call_seconds=limits.call_seconds * factor,
        load_seconds=limits.load_seconds * factor,
        submission_seconds=limits.submission_seconds * factor,
    )
''',
    "autograder/boundary/outcomes.py": r'''"""The raw outcome of each call in a worker, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TIME_USED_UP = "the time of the whole submission was used up before"
"""The reason given when no time was left to call an exercise."""


class OutcomeKind(StrEnum):
    """How a call in a worker ended."""

    RETURNED = "returned"
    RAISED = "raised"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True)
class Frame:
    """A call on the way to an exception: a function of the notebook, or one that it was given.

    `cell` and `line` are the position reached in the function, None outside of the notebook.
    `arguments` are the structures of the arguments by name, as in `shapes_of`.
    """

    function: str
    cell: int | None = None
    line: int | None = None
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StudentError:
    """An exception raised by student code, as text, with its position in the notebook.

    Attributes:
        type_name: the name of its class.
        message: its text.
        cell: the cell of the innermost position in the notebook.
        line: the line of that position.
        name: the missing name of a NameError.
        nearest: the existing name that is most similar to it.
        frames: the calls on the way to the exception, outermost first.
        columns: the start and end of the expression that failed in its line, in bytes.
        shapes: the shapes of the arrays there, by the names of the variables.
        parts: the variables there that are a part of a list or tuple: the name of the variable,
            the name of the list or tuple, and the index.
        bases: the names of Python's own exception classes that its class is derived from.
    """

    type_name: str
    message: str
    cell: int | None = None
    line: int | None = None
    name: str | None = None
    nearest: str | None = None
    frames: tuple[Frame, ...] = ()
    columns: tuple[int, int] | None = None
    shapes: tuple[tuple[str, str], ...] = ()
    parts: tuple[tuple[str, str, int], ...] = ()
    bases: tuple[str, ...] = ()

    def callee_of(self, function: str) -> Frame | None:
        """Return the call that `function` made on the way to the exception, if it made any."""
        names = [frame.function for frame in self.frames]
        if function not in names:
            return None
        later = self.frames[names.index(function) + 1 :]
        return later[0] if later else None


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The raw result of a call: data from the worker, not yet judged.

    Attributes:
        kind: how the call ended.
        value: the function's return value, decoded from the wire format.
        held: the state of the arguments after the call, if the request asked for it.
        error: the exception, if the call raised one.
        reason: how the worker ended, if it did not survive the call.
        remembered: true for a small outcome that is cached: equal bytes give the same object.
    """

    kind: OutcomeKind
    value: Any = None
    held: Any = None
    error: StudentError | None = None
    reason: str = ""
    remembered: bool = False


Request = tuple[bytes, bool]
"""One call for a worker: the packed arguments, and a flag that asks for their state afterwards."""
RightAnswer = tuple[bytes, Outcome]
"""The answer that the reference would send, packed, and its outcome."""
''',
    "autograder/boundary/outputs.py": r'''"""Cut the outputs out of a large notebook before it is read.

A notebook with many printed lines can hold a hundred megabytes, and the objects that a JSON parser
makes of them take several times that. The outputs do not count, so they are cut out of the bytes,
and so are pasted pictures (`attachments`) and the saved state of widgets. This is not a parser: it
only tells strings from brackets, in one pass and in linear time.
"""

from __future__ import annotations

import re

LARGE = 2 * 1024 * 1024
"""Smaller notebooks are left as they are."""
# Possessive quantifiers (`++`, `*+`) never go back, so that no text takes more than linear time.
_STRING = rb'"(?:[^"\\]++|\\.)*+"'
_KEY = rb'"(?:outputs|attachments|widgets)"\s*+:'
_UP_TO_OUTPUTS = re.compile(
    rb'(?:[^"]++|(?!' + _KEY + rb")" + _STRING + rb")*+" + _KEY + rb"\s*+", re.DOTALL
)
_UP_TO_BRACKET = re.compile(rb'(?:[^\[\]{}"]++|' + _STRING + rb")*+", re.DOTALL)
_SCALAR = re.compile(rb"(?:" + _STRING + rb"|[^\[\]{},]*+)", re.DOTALL)


_MAX_STEPS = 1_000_000
"""Text with more outputs, or more brackets in them, is returned as it is."""


def without_outputs(content: bytes) -> bytes:
    """Return JSON text in which each value of `outputs` and the like is an empty list.

    Text that is not JSON may come out as something else that is not JSON. Text with a million
    brackets in its outputs is returned as it is.

    >>> without_outputs(b'{"outputs": [{"text": "]"}], "source": "x = 1"}')
    b'{"outputs": [], "source": "x = 1"}'
    """
    parts: list[bytes | memoryview] = []
    place = steps = 0
    view = memoryview(content)
    while steps < _MAX_STEPS:
        match = _UP_TO_OUTPUTS.match(content, place)
        if match is None:
            return b"".join((*parts, view[place:]))
        parts += (view[place : match.end()], b"[]")
        place, taken = _end_of_value(content, match.end())
        steps += taken
    return content


def _end_of_value(content: bytes, start: int) -> tuple[int, int]:
    """Return the end of the value at `start`, and the number of steps that were taken."""
    if content[start : start + 1] not in (b"[", b"{"):
        match = _SCALAR.match(content, start)
        return (match.end() if match else start), 1
    depth, place = 0, start
    step = 0
    for step in range(_MAX_STEPS):
        if place == len(content):
            break
        if content[place] in b"[{":
            depth += 1
        elif content[place] in b"]}":
            depth -= 1
        else:
            break  # an unterminated string
        place += 1
        if depth == 0:
            return place, step + 1
        match = _UP_TO_BRACKET.match(content, place)
        place = match.end() if match else place
    return len(content), step + 1
''',
    "autograder/boundary/plots.py": r'''"""The content of a plot as plain values: its lines, bars, points, texts and limits."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

PARTS = (
    "lines", "bars", "points", "title", "xlabel", "ylabel", "xlim", "ylim", "legend",
)  # fmt: skip
"""The parts of a plot that an exercise may ask for."""


def content_of_plot(draw: Callable[[], Any], parts: tuple[str, ...]) -> dict[str, Any]:
    """Call a function that draws, and return the parts of its axes; all figures are closed.

    The axes are the returned ones (also those of a returned figure), else the current ones.
    """
    # A worker in which it is absent then says which module the next worker has to import ahead.
    pyplot: Any = importlib.import_module("matplotlib.pyplot")
    if pyplot.get_backend().lower() != "agg":
        pyplot.switch_backend("agg")
    pyplot.close("all")
    try:
        value = draw()
        axes = value if hasattr(value, "get_lines") else None
        if axes is None and isinstance(getattr(value, "axes", None), list) and value.axes:
            axes = value.axes[0]  # a figure
        axes = axes or pyplot.gca()
        return {part: _READERS[part](axes) for part in parts}
    finally:
        pyplot.close("all")


def _lines(axes: Any) -> list[Any]:
    return [[_numbers(line.get_xdata()), _numbers(line.get_ydata())] for line in axes.get_lines()]


def _bars(axes: Any) -> list[Any]:
    return [
        [float(bar.get_x()), float(bar.get_width()), float(bar.get_height())]
        for bar in axes.patches
        if hasattr(bar, "get_height")
    ]


def _points(axes: Any) -> list[Any]:
    return [_numbers(each.get_offsets()) for each in axes.collections]


def _legend(axes: Any) -> list[str]:
    legend = axes.get_legend()
    return [text.get_text() for text in legend.get_texts()] if legend else []


def _numbers(values: Any) -> Any:
    import numpy as np

    return np.asarray(values, dtype=np.float64)


_READERS: dict[str, Callable[[Any], Any]] = {
    "lines": _lines,
    "bars": _bars,
    "points": _points,
    "title": lambda axes: axes.get_title(),
    "xlabel": lambda axes: axes.get_xlabel(),
    "ylabel": lambda axes: axes.get_ylabel(),
    "xlim": lambda axes: [float(end) for end in axes.get_xlim()],
    "ylim": lambda axes: [float(end) for end in axes.get_ylim()],
    "legend": _legend,
}
''',
    "autograder/boundary/tables.py": r'''"""Tables of pandas as plain records, which can be sent, kept and compared.

pandas is loaded only where a table becomes a DataFrame. A DataFrame is recognised by its class's
module and name, so a process that never loads pandas needs nothing of it here.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Table:
    """A DataFrame or a Series.

    It can be changed, so that what a call does to a DataFrame can be written back.

    Attributes:
        columns: the names of the columns; a Series has one column.
        values: the values of each column, an array or a list.
        index: the labels of the rows, or None if they are counted from 0.
        series: whether it is a Series.
    """

    columns: tuple[Any, ...]
    values: tuple[Any, ...]
    index: Any = None
    series: bool = False


def to_tables(value: Any) -> Any:
    """Return a nested value in which each DataFrame and each Series is a `Table`."""
    if type(value) in (list, tuple):
        return type(value)(to_tables(item) for item in value)
    if type(value) is dict:
        return {key: to_tables(item) for key, item in value.items()}
    pandas = sys.modules.get("pandas")
    if pandas is None:
        return value
    if isinstance(value, pandas.DataFrame):
        columns = tuple(_plain(name) for name in value.columns)
        values = tuple(_column(value.iloc[:, i]) for i in range(value.shape[1]))
        return Table(columns, values, _index(pandas, value.index))
    if isinstance(value, pandas.Series):
        return Table((_plain(value.name),), (_column(value),), _index(pandas, value.index), True)
    if isinstance(value, pandas.Index):
        return _column(value.to_series())
    if isinstance(value, pandas.Timestamp):
        return value.to_datetime64()
    return None if value is pandas.NA or value is pandas.NaT else value


def from_tables(value: Any) -> Any:
    """Return a nested value in which each `Table` is a DataFrame or a Series."""
    if type(value) in (list, tuple):
        return type(value)(from_tables(item) for item in value)
    if type(value) is dict:
        return {key: from_tables(item) for key, item in value.items()}
    if not isinstance(value, Table):
        return value
    import pandas

    index = None if value.index is None else pandas.Index(value.index)
    if value.series:
        return pandas.Series(value.values[0], index=index, name=value.columns[0])
    # Two columns may have one name, which a dictionary cannot hold.
    frame = pandas.DataFrame(dict(enumerate(value.values)), index=index)
    frame.columns = pandas.Index(value.columns)
    return frame


def write_back(before: Any, after: Any) -> None:
    """Copy the changes that a call made to its DataFrames back to the tables of its arguments."""
    if isinstance(before, Table) and isinstance(after, Table):
        before.columns, before.values, before.index = after.columns, after.values, after.index
    elif isinstance(before, list | tuple) and isinstance(after, list | tuple):
        for old, new in zip(before, after, strict=False):
            write_back(old, new)
    elif isinstance(before, dict) and isinstance(after, dict):
        for key in before.keys() & after.keys():
            write_back(before[key], after[key])


def _index(pandas: Any, index: Any) -> Any:
    if isinstance(index, pandas.RangeIndex) and index.start == 0 and index.step == 1:
        return None
    return [_plain(label) for label in index.tolist()]


def _column(series: Any) -> Any:
    if series.dtype.kind in "biufcM" and hasattr(series.dtype, "itemsize"):
        array = series.to_numpy()
        if array.dtype.kind in "biufcM":
            return array
    return [_plain(item) for item in series.tolist()]


def _plain(value: Any) -> Any:
    """Return a label or a single value as a plain one; a missing value is None."""
    if type(value) is tuple:
        return tuple(map(_plain, value))
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return None if value != value else value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if hasattr(value, "to_datetime64"):
        return value.to_datetime64()
    return value.item() if hasattr(value, "item") else value
''',
    "autograder/boundary/ways.py": r'''"""The ways of calling an exercise that is not a plain function of its arguments.

Both sides of the trust line use this module: the worker to call a student's code, the trusted side
to call the reference. A method is called as a function of the object's state. Printed text and the
content of a plot are results like any other. A driver is the author's own script of calls.
"""

from __future__ import annotations

import contextlib
import io
import marshal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import CodeType, FunctionType
from typing import Any

from autograder.boundary.plots import PARTS, content_of_plot
from autograder.boundary.tables import from_tables, to_tables, write_back


@dataclass(frozen=True, slots=True)
class Way:
    """How an exercise is called.

    Attributes:
        method: it is a method; its first argument is the state of the object, a dictionary of its
            attributes, and its result is a pair of the value and the state afterwards.
        prints: the printed text is its result, with the value if there is one.
        plots: the parts of the plot that are its result.
        driver: marshalled code of a function that gets the student's function or class and the
            arguments, and makes the calls.
        tables: its arguments may hold tables, which become DataFrames.
    """

    method: bool = False
    prints: bool = False
    plots: tuple[str, ...] = ()
    driver: bytes = b""
    tables: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether a call is a plain call of a function.

        >>> Way().is_plain
        True
        """
        return self == PLAIN

    @property
    def may_be_answered(self) -> bool:
        """Whether the reference may answer a call: the result holds all effects of the call."""
        return not (self.prints or self.plots or self.driver)

    @property
    def may_change_arguments(self) -> bool:
        """Whether a call may change its arguments: an object's state, or a driver's values."""
        return self.method or bool(self.driver)

    def document(self) -> tuple[Any, ...]:
        """Return the way as values that can be sent; empty for a plain call."""
        if self.is_plain:
            return ()
        return (self.method, self.prints, self.plots, self.driver, self.tables)


PLAIN = Way()


def find(variables: Mapping[str, Any], name: str, way: Way) -> Callable[..., Any]:
    """Return the function that calls an exercise in its way.

    Args:
        variables: the variables of a module, with the student's function or the reference.
        name: the name of the exercise; that of a method stands behind its class and a dot.
        way: how it is called.

    Raises:
        KeyError: there is no such function or class.

    >>> class Counter:
    ...     def add(self, n):
    ...         self.total = self.total + n
    >>> find({"Counter": Counter}, "Counter.add", Way(method=True))({"total": 1}, 2)
    (None, {'total': 3})
    """
    target = variables[name.partition(".")[0]]
    function = _method(target, name.partition(".")[2]) if way.method else target
    if way.driver:
        drive: Any = FunctionType(marshal.loads(way.driver), {"__builtins__": __builtins__})
        driven, function = function, lambda *args: drive(driven, *args)
    if way.plots:
        function = _plotting(function, way.plots)
    if way.prints:
        function = _printing(function)
    return _with_tables(function) if way.tables else function


def driver_code(text: str) -> bytes:
    """Return the marshalled code of the only function in a text.

    Raises:
        ValueError: the text is not a single function.
    """
    module = compile(text, "<driver>", "exec")
    codes = [each for each in module.co_consts if isinstance(each, CodeType)]
    if len(codes) != 1:
        raise ValueError("a driver is a single function")
    return marshal.dumps(codes[0])


def _method(cls: Any, name: str) -> Callable[..., Any]:
    def call(state: dict[str, Any], *args: Any) -> tuple[Any, dict[str, Any]]:
        made = object.__new__(cls)
        made.__dict__.update(state)
        value = getattr(cls, name)(made, *args)
        return (None if value is made else value), dict(vars(made))

    return call


def _printing(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any) -> Any:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            value = function(*args)
        return printed.getvalue() if value is None else (value, printed.getvalue())

    return call


def _plotting(function: Callable[..., Any], parts: tuple[str, ...]) -> Callable[..., Any]:
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        raise ValueError(f"a plot has no part {unknown[0]!r}; it has {', '.join(PARTS)}")

    def call(*args: Any) -> Any:
        return content_of_plot(lambda: function(*args), parts)

    return call


def _with_tables(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any) -> Any:
        frames = from_tables(args)
        value = to_tables(function(*frames))
        write_back(args, to_tables(frames))
        return value

    return call
''',
    "autograder/boundary/wire.py": r'''"""The closed data format between the trusted side and a worker.

A frame is a 4-byte big-endian length, a byte for the kind of message, and a MessagePack document.
MessagePack has a single sequence type. Here it decodes to a tuple, because messages and caches are
tuples. Apart from MessagePack's plain types, a document may hold only these extensions:

    ARRAY   an ndarray: dtype code, dimensions, C-order bytes
    SCALAR  a NumPy scalar, laid out like an array without dimensions
    LIST    a list, as a nested document of a tuple
    OPAQUE  a description of a value that cannot be sent
    OTHER   a value of a rarer kind, as a nested document of a tuple that begins with the kind
            (`autograder.boundary.kinds`): a set, a dictionary with other keys than strings, a
            large or a complex number, an array of texts or dates, a table

The format cannot refer to code, so decoding never runs any. An honest worker sends every value of
another type (a subclass of ndarray, an object array, a generator, ...) as OPAQUE. A dishonest
worker can send any bytes; the trusted side decodes them to plain data or raises `WireError`.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgpack
import numpy as np

from autograder.boundary import kinds
from autograder.boundary.tables import Table
from autograder.errors import WireError

MAX_FRAME = 1024 * 1024
"""The largest frame accepted from a worker after student code has run, in bytes."""
MAX_READING = 8 * 1024 * 1024
"""The largest frame accepted from a worker that has only read a submission, in bytes."""
MAX_TEXT = 100_000
"""The maximum length of a string in characters; longer strings are truncated."""
MAX_DEPTH = 24
"""The maximum nesting depth of lists on decoding, and of all containers on encoding."""
MAX_DIMENSIONS = 32
MAX_PARTS = 200_000
"""The maximum number of values in a message; a container and each of its items count."""
MAX_ANSWER_PARTS = 10_000
"""The maximum number of values in a message after student code has run."""
MAX_TEXTS = 16 * MAX_FRAME
"""The maximum size of all arrays of texts in a message, in bytes.

Each text of an array takes as much memory as the longest of them, so a small message could hold
thousands of megabytes.
"""
_MAX_LEVELS = MAX_DEPTH + 4
"""The maximum nesting depth of a decoded message, with the message's own tuples."""

_ARRAY, _SCALAR, _LIST, _OPAQUE, _OTHER = 1, 2, 3, 4, 5
# The closed table of element types; a correct answer needs no others.
_DTYPES = {
    code: np.dtype(code)
    for code in ("?", "b", "h", "i", "q", "B", "H", "I", "Q", "e", "f", "d", "F", "D")
}
_CODES = {(dtype.kind, dtype.itemsize): code for code, dtype in _DTYPES.items()}
_LENGTH = struct.Struct(">I")
_INT64 = range(-(2**63), 2**64)


@dataclass(frozen=True, slots=True)
class Opaque:
    """A placeholder for a value that cannot be sent; `kind` describes that value."""

    kind: str


def find_opaque(value: Any) -> str:
    """Return the kind of the first part of a decoded value that could not be sent, or "".

    >>> find_opaque(unpack(pack([1, object()])))
    'an object of class object'
    """
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Opaque):
            return each.kind
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list | tuple):
            waiting += each
        elif isinstance(each, Table):
            waiting += (each.columns, each.values, each.index)
    return ""


def pack(value: Any, parts: int = MAX_PARTS) -> bytes:
    """Encode a value in the closed format; parts of other types become `Opaque`.

    A container also becomes `Opaque` if it would bring the value above `parts` // 2 parts. The
    result therefore stays well within a receiver's limit of `parts`.

    Raises:
        WireError: the value nests too deeply or is too large to encode.

    >>> unpack(pack({"db": [1, 2.5], "cache": ("A", None)}))
    {'db': [1, 2.5], 'cache': ('A', None)}
    >>> unpack(pack([object()]))
    [Opaque(kind='an object of class object')]
    """
    try:
        return _Encoder(parts // 2).encode(value)
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError) as error:
        _PACKER.reset()  # without memory, a part can stay in the packer
        raise WireError("the value nests too deeply or is too large") from error


def unpack(data: bytes, parts: int = MAX_PARTS) -> Any:
    """Decode a document; arrays are read-only views of `data`.

    Raises:
        WireError: the bytes are not a single document of the closed format, or it holds more
            than `parts` values.
    """
    return _checked(_Decoder(writable=False).decode(data), parts)


def unpack_fresh(data: bytes) -> Any:
    """Decode a document; arrays are writable copies.

    Raises:
        WireError: the bytes are not a single document of the closed format.
    """
    return _checked(_Decoder(writable=True).decode(data), MAX_PARTS)


class MessageKind:
    """The kind bytes of messages: lower case to a worker, upper case from a worker."""

    READ, LOAD, RUN, TRAIN, ANSWER = b"d", b"l", b"r", b"t", b"a"
    READY, DEFINED, LOADING, LOADED = b"Y", b"F", b"G", b"D"
    CALL, RETURNED, RAISED = b"C", b"R", b"X"


def frame(kind: bytes, document: bytes) -> bytes:
    """Return a frame: the length and the kind, followed by the document.

    >>> frame(MessageKind.RETURNED, b"document")[HEADER_SIZE:]
    b'Rdocument'
    """
    return _LENGTH.pack(len(document) + 1) + kind + document


HEADER_SIZE = _LENGTH.size


def body_length(header: bytes | bytearray, limit: int = MAX_FRAME) -> int:
    """Return the number of bytes after `header`: the kind and the document.

    Raises:
        WireError: the length is 0 or exceeds `limit`.

    >>> body_length(frame(MessageKind.RETURNED, b"document")[:HEADER_SIZE])
    9
    """
    (length,) = _LENGTH.unpack(header)
    if not 0 < length <= limit:
        raise WireError(f"a frame of {length} bytes, expected 1 to {limit}")
    return int(length)


class _Encoder:
    """Encodes from exact types, without calling methods of a student's subclass."""

    __slots__ = ("left",)

    def __init__(self, most: int) -> None:
        self.left = most

    def encode(self, value: Any, depth: int = 0) -> bytes:
        kind = type(value)
        encode = _ENCODERS.get(kind)
        if encode is not None:
            return encode(value)
        base: Any = kind if kind in _CONTAINERS else _container_base(kind)
        if base is None or (base is dict and not _TEXT.issuperset(map(type, dict.keys(value)))):
            return self._other(value, depth)
        if depth >= MAX_DEPTH:
            return _opaque("a container nested too deeply")
        size = base.__len__(value)
        self.left -= 1 + size
        if self.left < 0:
            return _opaque("a container with too many parts")
        if base is dict:
            return self._dict(value, depth + 1)
        document = self._sequence(size, base.__iter__(value), depth + 1)
        return document if base is tuple else _EXTENSION(_LIST, document)

    def _other(self, value: Any, depth: int) -> bytes:
        """Encode a value of a rarer kind, or describe it."""
        if type(value) is np.str_:
            return _string(str(value))
        if isinstance(value, dict | set | frozenset) and kinds.count(value) > kinds.MAX_KEYS:
            return _opaque("a container with too many parts")
        parts = kinds.taken_apart(value)
        if parts is None:
            return _opaque(f"an object of class {_class_name(value)}")
        if depth >= MAX_DEPTH:
            return _opaque("a container nested too deeply")
        self.left -= kinds.size_of(value)
        if self.left < 0:
            return _opaque("a container with too many parts")
        name, *items = parts
        if name in kinds.UNORDERED:
            # Equal sets give equal bytes, whatever their order is in memory.
            encoded = sorted(self.encode(item, depth + 1) for item in items)
            document = b"".join([_PACKER.pack_array_header(len(parts)), _PACK(name), *encoded])
        else:
            document = self._sequence(len(parts), parts, depth + 1)
        return _EXTENSION(_OTHER, document)

    def _sequence(self, size: int, items: Iterable[Any], depth: int) -> bytes:
        pieces = [_PACKER.pack_array_header(size)]
        for item in items:
            # Look up the type here too, for speed: nearly all items are arrays and numbers.
            encode = _ENCODERS.get(type(item))
            pieces.append(encode(item) if encode is not None else self.encode(item, depth))
        return b"".join(pieces)

    def _dict(self, value: dict[Any, Any], depth: int) -> bytes:
        # Two long keys may become one when they are truncated; then the last item counts.
        encoded = {_key(key): self.encode(item, depth) for key, item in dict.items(value)}
        pieces = [_PACKER.pack_map_header(len(encoded))]
        for item in encoded.items():
            pieces += item
        return b"".join(pieces)


def _container_base(kind: type) -> type | None:
    return next((base for base in _CONTAINERS if issubclass(kind, base)), None)


_CONTAINERS = (list, tuple, dict)
_TEXT = frozenset({str})
_OF_ITEMS = frozenset({list, tuple, set, frozenset})
# One packer for all calls: making one takes longer than packing an array. Most parts are small, but
# by default a packer allocates a quarter of a megabyte.
_PACKER = msgpack.Packer(strict_types=True, buf_size=2048)
_PACK: Callable[[Any], bytes] = _PACKER.pack
_EXTENSION: Callable[[int, bytes], bytes] = _PACKER.pack_ext_type


def _integer(value: int) -> bytes:
    if value in _INT64:
        return _PACK(value)
    if value.bit_length() > kinds.MAX_BITS:
        return _opaque(f"an integer of more than {kinds.MAX_BITS} bits")
    return _EXTENSION(_OTHER, _PACK([kinds.INTEGER, str(value)]))


def _text(value: str) -> str:
    """Truncate a string to `MAX_TEXT` characters and replace lone surrogates."""
    if value.isascii():
        return value[:MAX_TEXT]
    return value[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")


def _string(value: str) -> bytes:
    return _PACK(_text(value))


_key = lru_cache(maxsize=256)(_string)


def _class_name(value: Any) -> str:
    return str(type.__getattribute__(type(value), "__name__"))[:80]


def _opaque(kind: str) -> bytes:
    return _EXTENSION(_OPAQUE, kind[:200].encode("utf-8", "replace"))


def _array(array: np.ndarray, code: int = _ARRAY) -> bytes:
    head = _head(array.dtype, array.shape)
    if head is None:
        return _rare_array(array, code)
    return _EXTENSION(code, head + array.tobytes())


@lru_cache(maxsize=1024)
def _head(dtype: np.dtype, shape: tuple[int, ...]) -> bytes | None:
    """Return the dtype code and the dimensions of an array; None if it is not sent as it is.

    Most arrays of a submission have a few shapes, and looking them up halves the time of packing.
    """
    # The logical size, so a 10 GB array made by a stride trick is refused unread.
    size = math.prod(shape) * dtype.itemsize
    letter = _LETTERS.get(dtype)  # nearly always a known dtype in native byte order
    if letter is None or size > MAX_FRAME or not (size or kinds.is_modest(shape)):
        return None
    try:
        return _HEADS[len(shape)].pack(letter, len(shape), *shape)
    except (IndexError, struct.error):
        return None


def _rare_array(array: np.ndarray, code: int) -> bytes:
    """Encode an array of a rarer kind, or describe one that is too large to send."""
    size, shape, dtype = array.nbytes, array.shape, array.dtype
    if size > MAX_FRAME or not (size or kinds.is_modest(shape)):
        return _opaque(f"an array of shape {shape}, too large to send")
    if dtype in _LETTERS:
        return _opaque("an array with too many dimensions to send")
    if dtype.kind == "f" and dtype.itemsize > 8:
        return _array(array.astype(np.float64), code)
    if dtype.kind == "c" and dtype.itemsize > 16:
        return _array(array.astype(np.complex128), code)
    if dtype.kind in kinds.ARRAY_KINDS:
        return _other_array(array)
    letter = _CODES.get((dtype.kind, dtype.itemsize))
    if letter is None:
        return _opaque(f"an array of dtype {dtype!s:.60}")
    return _array(array.astype(_DTYPES[letter]), code)


def _other_array(array: np.ndarray) -> bytes:
    """Encode an array of texts or dates."""
    if array.size > MAX_ANSWER_PARTS // 4:
        return _opaque(f"an array of shape {array.shape}, too large to send")
    parts = kinds.array_taken_apart(array)
    if parts is None:
        return _opaque(f"an array of dtype {array.dtype!s:.60}")
    name, shape, unit, items = parts
    return _EXTENSION(_OTHER, _PACK([name, list(shape), unit, list(map(_cut, items))]))


def _cut(item: str | int) -> str | int:
    return _text(item) if type(item) is str else item


def _scalar(value: np.generic) -> bytes:
    return _array(np.asarray(value), _SCALAR)


# All scalar classes of NumPy: on some platforms int64, for example, has two.
_SCALAR_TYPES = frozenset(
    kind for kind in np.sctypeDict.values() if np.dtype(kind).kind in "biufc"
) | {np.longdouble, np.clongdouble}
_ENCODERS: dict[type, Callable[[Any], bytes]] = {
    np.ndarray: _array,
    **dict.fromkeys(_SCALAR_TYPES, _scalar),
    **dict.fromkeys((type(None), bool, float, bytes), _PACK),
    int: _integer,
    str: _string,
    Opaque: lambda value: _opaque(value.kind),
}
_LETTERS = {dtype: code.encode() for code, dtype in _DTYPES.items()}
_LAYOUTS = {ord(code): dtype for code, dtype in _DTYPES.items()}
_HEADS = [struct.Struct(f">cB{dimensions}I") for dimensions in range(MAX_DIMENSIONS + 1)]
_SHAPES = [struct.Struct(f">2x{dimensions}I") for dimensions in range(MAX_DIMENSIONS + 1)]


def has_at_most(parts: int, message: Any) -> bool:
    """Tell whether a message holds at most `parts` values; containers count too.

    Each further kilobyte of an array counts as one more value.

    >>> has_at_most(3, [1.5, 2.5]), has_at_most(2, [1.5, 2.5])
    (True, False)
    """
    waiting = [message]
    seen = 0
    while waiting:
        value = waiting.pop()
        seen += 1
        if type(value) in (list, tuple, set, frozenset):
            waiting += value
        elif type(value) is dict:
            waiting += value.values()
        elif type(value) is Table:
            waiting += (value.columns, value.values, value.index)
        elif type(value) is np.ndarray:
            seen += value.nbytes >> 10
        if seen + len(waiting) > parts:
            return False
    return True


def _checked(message: Any, most: int) -> Any:
    """Return the message if it keeps to the closed format and its limits.

    Raises:
        WireError: the message holds a timestamp, a key that is not a string or more than `most`
            values, or it nests too deeply for the code that walks through it.
    """
    level = [message]
    parts = levels = 0
    while level:
        inner: list[Any] = []
        for value in level:
            kind = type(value)
            if kind in _OF_ITEMS:
                inner += value
            elif kind is dict:
                if any(type(key) not in kinds.KEYS for key in value):
                    raise WireError("a key is not of the format")
                inner += value.values()
                if not _TEXT.issuperset(map(type, value)):
                    inner += value  # a key that is a tuple can nest, too
            elif kind is Table:
                inner += (value.columns, value.values, value.index)
            elif kind is msgpack.Timestamp:
                raise WireError("a timestamp is not part of the format")
        parts, levels = parts + len(level), levels + 1
        if parts + len(inner) > most or levels > _MAX_LEVELS:
            raise WireError(f"a message has more than {most} parts or nests too deeply")
        level = inner
    return message


def _missing_part(parts: list[Any]) -> Opaque | None:
    """Return a part without which nothing of a rarer kind can be put together.

    It is a key, an item of a set or a column that was too large to be sent.
    """
    needed = [*parts]
    name = parts[0] if parts and type(parts[0]) is str else ""
    if name == kinds.DICT:
        needed += [pair[0] for pair in parts if type(pair) is tuple and pair]
    elif name == kinds.TABLE:
        needed += [column for values in parts[2:3] if type(values) is tuple for column in values]
    return next((part for part in needed if isinstance(part, Opaque)), None)


class _Decoder:
    """Decodes a document.

    `depth` is the current nesting depth of lists, and `texts` the size of all arrays of texts.
    """

    __slots__ = ("depth", "texts", "writable")

    def __init__(self, *, writable: bool) -> None:
        self.writable = writable
        self.depth = self.texts = 0

    def decode(self, data: bytes) -> Any:
        try:
            return msgpack.unpackb(
                data,
                use_list=False,
                ext_hook=self.extension,
                strict_map_key=True,
                max_array_len=MAX_PARTS,
                max_map_len=MAX_PARTS,
            )
        except WireError:
            raise
        except (ValueError, TypeError, RecursionError, MemoryError, struct.error) as error:
            # All errors that msgpack itself raises on hostile input are ValueErrors.
            raise WireError("the bytes are not a message of the closed format") from error

    def extension(self, code: int, data: bytes) -> Any:
        if code == _ARRAY:
            return self.array(data).copy() if self.writable else self.array(data)
        if code == _SCALAR:
            return self.array(data)[()]
        if code == _LIST:
            return self.nested(data)
        if code == _OTHER:
            try:
                parts = self.nested(data)
                missing = _missing_part(parts)
                if missing is not None:
                    return missing
                value = kinds.put_together(parts)
                if type(value) is np.ndarray:
                    self.texts += value.nbytes if value.dtype.kind == "U" else 0
                    if self.texts > MAX_TEXTS:
                        raise WireError("arrays of texts are too large")
                    value.setflags(write=self.writable)
                return value
            except (ValueError, TypeError, OverflowError, MemoryError, RecursionError) as error:
                raise WireError("a value of a rarer kind is malformed") from error
        if code == _OPAQUE:
            return Opaque(data[:200].decode("utf-8", "replace"))
        raise WireError(f"unknown extension {code}")

    def nested(self, data: bytes) -> list[Any]:
        if self.depth >= MAX_DEPTH:
            raise WireError("lists nest too deeply")
        self.depth += 1
        items = self.decode(data)
        self.depth -= 1
        if type(items) is not tuple:
            raise WireError("a list does not hold a sequence")
        return list(items)

    def array(self, data: bytes) -> np.ndarray:
        try:
            shape, dtype, start, size = _layout(data[: 2 + 4 * data[1]])
        except IndexError:
            raise WireError("an array has no layout") from None
        if size != len(data) - start:
            raise WireError("the shape of an array contradicts its size")
        return np.ndarray(shape, dtype, data, start)


@lru_cache(maxsize=1024)
def _layout(head: bytes) -> tuple[tuple[int, ...], np.dtype, int, int]:
    """Return the shape, the dtype, the length of the head and the number of bytes after it."""
    try:
        dtype = _LAYOUTS[head[0]]
        shape = _SHAPES[head[1]].unpack(head)
    except (IndexError, KeyError):
        raise WireError("an array has an unknown layout") from None
    if not kinds.is_modest(shape):
        raise WireError("an array without entries has axes that are too long")
    # Python integers do not overflow, so this product cannot wrap around to a small number.
    return shape, dtype, len(head), math.prod(shape) * dtype.itemsize
''',
    "autograder/content/__init__.py": r'''"""Assignments: their description, their cases, and the plan of a grading run."""
''',
    "autograder/content/calling.py": r'''"""Call trusted functions under the same conditions as student functions in a worker."""

from __future__ import annotations

import copy
import linecache
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.boundary.arguments import shapes_of
from autograder.content.exercise import Raised
from autograder.content.operands import operands
from autograder.content.time_limit import CALL_SECONDS, TooLong, time_limit

WORKER_SEED = 20_011
"""Seed for the random streams before each call.

A solution without the workbook's seed line draws from this seed, so its output is predictable and
can be recognised as a known mistake.
"""


ENDLESS = "TimeoutError"
"""The name of the exception for a call that does not end."""


def call_as_worker(
    function: Callable[..., Any], args: tuple[Any, ...], seconds: float | None = None
) -> Any:
    """Call a trusted function as a worker calls a student's; return an exception as `Raised`.

    The function gets a copy of the arguments. It is stopped after `seconds`,
    by default `CALL_SECONDS`.

    >>> call_as_worker(len, ([1, 2],))
    2
    >>> call_as_worker(int, ("x",)).type_name
    'ValueError'
    """
    np.random.seed(WORKER_SEED)
    try:
        with np.errstate(all="ignore"), time_limit(seconds or CALL_SECONDS):
            return function(*copy.deepcopy(args))
    except TooLong as error:
        return Raised(ENDLESS, str(error))
    except Exception as error:
        return Raised(
            type(error).__name__, str(error)[:500], *_call_towards(error), _operands(error)
        )


def _call_towards(error: Exception) -> tuple[str, tuple[str, ...]]:
    """Return the call in the function itself that led to an exception: name and shapes.

    Helpers of the reference, whose names begin with an underscore, count as part of the function,
    because a student has no such helpers.
    """
    trace = error.__traceback__
    frames = []
    while trace is not None:
        frames.append(trace.tb_frame)
        trace = trace.tb_next
    # The first frame is `call_as_worker`. Then come the callers that the loader may add.
    own = [f for f in frames[1:] if not f.f_code.co_name.startswith(("_", "<", "function"))]
    if len(own) < 2 or own[1].f_globals.get("__name__") != own[0].f_globals.get("__name__"):
        return "", ()
    code, local = own[1].f_code, own[1].f_locals
    names = code.co_varnames[: code.co_argcount]
    return code.co_name, tuple(shapes_of(local[name]) for name in names)


def _operands(error: Exception) -> tuple[tuple[int, ...], ...]:
    """Return the shapes of both operands of the expression that failed in the function itself."""
    trace = error.__traceback__
    trace = trace and trace.tb_next
    while trace is not None and trace.tb_frame.f_code.co_name == "<lambda>":
        trace = trace.tb_next  # the loader's wrapper of an edited function
    if trace is None:
        return ()
    frame = trace.tb_frame
    line, end_line, start, end = [*frame.f_code.co_positions()][trace.tb_lasti // 2]
    if line is None or line != end_line:
        return ()
    text = linecache.getline(frame.f_code.co_filename, line)[start:end]
    shapes = {name: shapes_of(value) for name, value in frame.f_locals.items()}
    return tuple(operand.shape for operand in operands(text, shapes) or ())
''',
    "autograder/content/catalogue.py": r'''"""Find courses and assignments: which folders hold answers, and where each assignment lies.

An assignment is found in the package, in `assignments/` and in `source/` of the course folder, and
in the packages that offer some by the entry point `chainrule.assignments`.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from autograder.content.source_file import is_source
from autograder.errors import AssignmentError, UsageError

COURSE_VARIABLE = "CHAINRULE_COURSE"
BUILT_IN = Path(__file__).parents[1] / "assignments"
DESCRIPTION = "assignment.toml"
ENTRY_POINT = "chainrule.assignments"
_RECORDS = (".dist-info", ".egg-info")
"""The ends of the names of folders in which installed packages describe themselves."""
NO_ANSWERS = "has no solutions/ and in source/ no assignment that is one file"


def find_course(submissions: Iterable[Path] = ()) -> tuple[Path | None, str]:
    """Find the course folder (with `solutions/` and `source/`), whose code is trusted.

    $CHAINRULE_COURSE names it. Otherwise it is searched at the working directory and above; the
    outermost match wins, because a submission may contain such a folder further in. A folder that
    is only found does not count if one of the submissions lies in it or beside it, because it may
    be a student's own. Under CI it never counts: the checkout there is a submission.

    Args:
        submissions: the files and folders to be graded.

    Returns:
        The folder or None, and a sentence about it; the sentence is empty if there is none.

    Raises:
        UsageError: $CHAINRULE_COURSE is not a course folder.
    """
    named = os.environ.get(COURSE_VARIABLE)
    if named:
        if not holds_answers(Path(named)):
            raise UsageError(f"{COURSE_VARIABLE} is {named}, which {NO_ANSWERS}")
        return Path(named).resolve(), ""
    here = Path.cwd().resolve()
    found = [folder for folder in (here, *here.parents) if _is_course(folder)]
    if not found:
        return None, ""
    course = found[-1]
    if os.environ.get("CI"):
        return None, "under CI a course folder is used only if --course names it"
    if any(_is_near(course, path) for path in submissions):
        return None, (
            f"the course folder {course} is not used, because a submission lies in it or beside "
            "it: name it with --course if it is yours"
        )
    return course, f"course folder: {course}"


def _is_near(course: Path, submission: Path) -> bool:
    """Return whether a submission lies in the course folder, beside it, or around it."""
    path = submission.resolve()
    is_beside = path.parent == course.parent and not path.is_dir()
    return is_beside or course in (path, *path.parents) or path in course.parents


def _is_course(folder: Path) -> bool:
    return (folder / "source").is_dir() and holds_answers(folder)


def holds_answers(folder: Path) -> bool:
    """Return whether a folder has `solutions/`, or in `source/` an assignment that is one file."""
    return (folder / "solutions").is_dir() or bool(_one_files(folder))


def has_answers(name: str, course: Path) -> bool:
    """Return whether a course folder holds the answers of an assignment."""
    reference = course / "solutions" / name / "reference.py"
    return reference.is_file() or name in {path.stem for path in _one_files(course)}


def _one_files(course: Path) -> list[Path]:
    files = (folder / f"{folder.name}.py" for folder in sorted((course / "source").glob("*")))
    return [path for path in files if is_source(path)]


def is_path(name: str | Path) -> bool:
    """Return whether an argument is the path of an assignment.

    A bare name is never a path: its meaning would depend on the working directory.

    >>> is_path("./exam"), is_path("exam")
    (True, False)
    """
    return isinstance(name, Path) or len(Path(name).parts) > 1 or name.startswith(".")


def without_header(course: Path) -> list[Path]:
    """Return the files `source/<id>/<id>.py` that have no header, so that no command takes them.

    A folder with a notebook of the same name is the source of an assignment in a folder.
    """
    files = (folder / f"{folder.name}.py" for folder in sorted((course / "source").glob("*")))
    return [
        path
        for path in files
        if path.is_file() and not is_source(path) and not path.with_suffix(".ipynb").exists()
    ]


def available(course: Path | None) -> dict[str, Path]:
    """Return the folder or file of each known assignment by name, built-in assignments first."""
    found: dict[str, Path] = {}
    folders = [BUILT_IN, *([course / "assignments"] if course else []), *_offered(tuple(sys.path))]
    for parent in folders:
        for folder in sorted(parent.iterdir()) if parent.is_dir() else ():
            file = folder / f"{folder.name}.py"
            if (folder / DESCRIPTION).is_file():
                found.setdefault(folder.name, folder)
            elif is_source(file):
                found.setdefault(folder.name, file)
    found.update({path.stem: path for path in (_one_files(course) if course else ())})
    return found


@cache
def _offered(import_path: tuple[str, ...]) -> tuple[Path, ...]:
    """Return the folders with assignments of installed packages; no package is imported."""
    if not any(map(_may_offer, import_path)):
        return ()  # true of most machines, and reading the metadata of all packages is slow
    from importlib import metadata

    folders: list[Path] = []
    for entry in metadata.entry_points(group=ENTRY_POINT):
        with contextlib.suppress(ImportError, ValueError):
            spec = importlib.util.find_spec(entry.value)
            folders += map(Path, (spec and spec.submodule_search_locations) or ())
    return tuple(folders)


def _may_offer(folder: str) -> bool:
    """Return whether a package in a folder of the import path has our entry point."""
    try:
        records = [each for each in Path(folder).iterdir() if each.name.endswith(_RECORDS)]
    except OSError:
        return False
    for record in records:
        with contextlib.suppress(OSError):
            text = (record / "entry_points.txt").read_text(encoding="utf-8")
            if ENTRY_POINT in text:
                return True
    return False


def notebook_of(folder: Path) -> str:
    """Return the notebook's file name, without loading the assignment.

    Raises:
        AssignmentError: the file is unreadable or has no `notebook` entry.
    """
    if folder.suffix == ".py":
        return f"{folder.stem}.ipynb"
    try:
        described = tomllib.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return str(described["notebook"])
    except (OSError, ValueError, KeyError) as error:
        raise AssignmentError(
            f"the assignment in {folder.name} does not name its notebook"
        ) from error
''',
    "autograder/content/comparators.py": r'''"""The ready comparators, for results for which the usual rules are too strict."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from autograder.content.exercise import Comparator, Tolerance

Equal = Callable[[Any, Any, Tolerance], bool]


def _plain(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray | np.generic) else value


def unordered(expected: Any, actual: Any) -> bool | str:
    """Accept the same items in any order.

    >>> unordered([1, 2, 2], (2, 1, 2)), unordered([1], [1, 1])
    (True, 'it has 2 items, expected 1')
    """
    expected, actual = _plain(expected), _plain(actual)
    if not isinstance(actual, list | tuple | set | frozenset):
        return f"it is a {type(actual).__name__}, not a list of items"
    if len(actual) != len(expected):
        return f"it has {len(actual)} items, expected {len(expected)}"
    left = list(actual)
    for item in expected:
        found = next((i for i, other in enumerate(left) if _same(item, other)), None)
        if found is None:
            return "an item is missing"
        del left[found]
    return True


def relabelled(expected: Any, actual: Any) -> bool | str:
    """Accept labels of groups with other names, if the groups are the same.

    >>> relabelled([0, 0, 1], [5, 5, 2]), relabelled([0, 0, 1], [1, 2, 2])
    (True, 'the groups differ')
    """
    one, other = np.asarray(_plain(expected)), np.asarray(_plain(actual))
    if one.shape != other.shape:
        return f"it has shape {other.shape}, expected {one.shape}"
    pairs = set(zip(one.ravel().tolist(), other.ravel().tolist(), strict=True))
    firsts, seconds = {first for first, _second in pairs}, {second for _first, second in pairs}
    return True if len(pairs) == len(firsts) == len(seconds) else "the groups differ"


def as_list(expected: Any, actual: Any) -> bool | str:
    """Accept a list, a tuple or an array with the same items in the same order."""
    one, other = _plain(expected), _plain(actual)
    if not isinstance(other, list | tuple):
        return f"it is a {type(other).__name__}, not a list"
    if len(one) != len(other):
        return f"it has {len(other)} items, expected {len(one)}"
    wrong = [i for i, pair in enumerate(zip(one, other, strict=True)) if not _same(*pair)]
    return f"item {wrong[0]} is wrong" if wrong else True


def tolerance(rtol: float = 1e-6, atol: float = 1e-8) -> Comparator:
    """Return a comparator that accepts numbers within a tolerance."""

    def compare(expected: Any, actual: Any) -> bool | str:
        return _within(expected, actual, Tolerance(rtol, atol))

    compare.document = {"way": "tolerance", "rtol": rtol, "atol": atol}  # type: ignore[attr-defined]
    return compare


def _within(expected: Any, actual: Any, bounds: Tolerance) -> bool | str:
    """Compare numbers within bounds; containers part by part, and other values exactly."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        if expected.keys() != actual.keys():
            return "its keys differ from the expected keys"
        return _first_reason(_within(expected[key], actual[key], bounds) for key in expected)
    both = isinstance(expected, list | tuple) and isinstance(actual, list | tuple)
    if both and not all(map(_is_number, (*expected, *actual))):
        if len(expected) != len(actual):
            return f"it has {len(actual)} items, expected {len(expected)}"
        return _first_reason(map(_within, expected, actual, [bounds] * len(expected)))
    one, other = np.asarray(_plain(expected)), np.asarray(_plain(actual))
    if one.shape != other.shape:
        return f"it has shape {other.shape}, expected {one.shape}"
    if not {one.dtype.kind, other.dtype.kind} <= set("biufc"):
        return bool(one.dtype.kind == other.dtype.kind and np.array_equal(one, other))
    right = np.isclose(other, one, rtol=bounds.rtol, atol=bounds.atol, equal_nan=True)
    return True if right.all() else f"it is right in {right.sum()} of {right.size} entries"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | complex | np.number | np.bool)


def _first_reason(said: Iterable[bool | str]) -> bool | str:
    return next((each for each in said if each is not True), True)


def pattern(pattern: str) -> Comparator:
    """Return a comparator that accepts any text in which a regular expression matches."""
    wanted = re.compile(pattern)

    def compare(_expected: Any, actual: Any) -> bool | str:
        if not isinstance(actual, str):
            return f"it is a {type(actual).__name__}, not a text"
        return True if wanted.search(actual) else "the text does not match the pattern"

    compare.document = {"way": "pattern", "pattern": pattern}  # type: ignore[attr-defined]
    return compare


def document_of(compare: Comparator) -> dict[str, Any]:
    """Return a comparator as plain data; for an author's own function, only that it is one.

    >>> document_of(unordered), document_of(tolerance(rtol=0.1))
    ({'way': 'unordered'}, {'way': 'tolerance', 'rtol': 0.1, 'atol': 1e-08})
    """
    name = next((name for name, ready in READY.items() if ready is compare), None)
    found: dict[str, Any] = getattr(compare, "document", {"way": name or "own"})
    return found


def from_document(document: dict[str, Any]) -> Comparator | None:
    """Return the comparator for plain data; None for an author's own, which is never released.

    Raises:
        ValueError: there is no such comparator.
    """
    way = document.get("way")
    options = {key: value for key, value in document.items() if key != "way"}
    if way == "own":
        return None
    if way not in READY:
        raise ValueError(f"there is no comparator {way!r}")
    found: Comparator = READY[way](**options) if options else READY[way]
    return found


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, float) or isinstance(other, float):
        if not all(isinstance(value, int | float) for value in (one, other)):
            return False
        if math.isnan(one) or math.isnan(other):
            return math.isnan(one) and math.isnan(other)
        return math.isclose(one, other, rel_tol=1e-6, abs_tol=1e-8)
    return bool(one == other)


READY: dict[str, Any] = {
    "unordered": unordered,
    "relabelled": relabelled,
    "as_list": as_list,
    "tolerance": tolerance,
    "pattern": pattern,
}
"""The comparators by name, as hidden cells know them."""
''',
    "autograder/content/description.py": r'''"""Find, load and validate assignments.

An assignment is a folder with content and no engine code: `assignment.toml`, `cases.py`,
`fixtures.h5`, helper modules in `given/` and, for the end-to-end check, `training.py`. Built-in
assignments come with the package; an instructor's own live in `assignments/` of the course folder.
The answer side is `solutions/<id>/` of the course folder: `reference.py` and `mistakes.py`. Without
a course folder an assignment has no answers, and only its published cases can be graded.
"""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from autograder.boundary.limits import Limits
from autograder.boundary.ways import Way, driver_code, find
from autograder.content.catalogue import DESCRIPTION, available, is_path, without_header
from autograder.content.comparators import from_document
from autograder.content.edits import Called, by_name, with_function
from autograder.content.exercise import Award, Exercise, Mistake, Tolerance
from autograder.content.imports import Supply, supplies
from autograder.content.source_file import CellKind, SourceFile, is_source, read_source
from autograder.errors import AssignmentError, UsageError
from autograder.records import Group, Scope

if TYPE_CHECKING:
    from autograder.content.drawing import Drawing
    from autograder.content.one_file import Loaded

_CONTENT = "chainrule_content_"
STAND_INS: dict[str, bytes | None] = {"public_tests": None}
"""Modules that come with the notebook of an assignment in one file, and have no part in grading."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answer side: the reference functions by exercise name, and the known mistakes."""

    functions: Mapping[str, Callable[..., Any]]
    mistakes: tuple[Mistake, ...]
    module: ModuleType
    program: str
    """The text of a right submission."""
    right: tuple[Mistake, ...] = ()
    """Changes of the reference that are right, too."""
    called: Called = by_name
    """Returns the function that calls an exercise, out of the variables of a program."""


@dataclass(frozen=True, slots=True, eq=False)
class Assignment:
    """An assignment, loaded and validated.

    `given` maps each helper module to its compiled code. It maps a stand-in to None: notebooks
    import this module, but grading does not need its content. `supplies` are the names that the
    workbook imports, bound for a notebook that does not bind them. `released` is the path of the
    released notebook, or None if there is no such file.
    """

    id: str
    title: str
    version: int
    notebook: str
    folder: Path
    exercises: tuple[Exercise, ...]
    limits: Limits
    award: Award
    given: Mapping[str, bytes | None]
    workbook_imports: tuple[str, ...]
    supplies: Mapping[str, Supply]
    shared: tuple[str, ...]
    training: bytes | None
    end_to_end: tuple[str, ...]
    answers: Answers | None
    released: Path | None = None
    source: SourceFile | None = None
    """The file that the assignment was made from, if it is one file."""
    drawing: Drawing | None = None
    """What draws the cases of an assignment that is one file; it is part of the answer side."""
    after: str = ""
    """The assignment whose answers this release holds; students get it after its deadline."""
    given_texts: Mapping[str, str] = field(default_factory=dict)
    """The text of each helper module that grading uses."""
    introduction: str = ""
    """What START_HERE.md says first, such as the place of the workbook among others."""

    @property
    def scope(self) -> Scope:
        """FULL with the answer side, else PUBLIC (published cases only)."""
        return Scope.PUBLIC if self.answers is None else Scope.FULL

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the graded functions, in workbook order."""
        return tuple(exercise.name for exercise in self.exercises)

    @property
    def cases(self) -> ModuleType | Drawing:
        """What draws the cases: the module `cases.py`, imported on first use, or the file's."""
        return self.drawing or load_module(self.folder, "cases")

    @property
    def fixtures(self) -> Path:
        """The path of the file with the published cases."""
        return self.folder / "fixtures.h5"

    def max_score(self, scope: Scope) -> float:
        """Return the maximum score in a scope."""
        return sum(max_points(exercise, scope) for exercise in self.exercises)


def max_points(exercise: Exercise, scope: Scope) -> float:
    """Return the maximum points of an exercise in a scope."""
    groups = (Group.FIXTURE,) if scope is Scope.PUBLIC else tuple(Group)
    return sum(exercise.points[group] for group in groups)


def load_assignment(
    name: str | Path, *, course: Path | None = None, public: bool = False
) -> Assignment:
    """Load an assignment by its name or by the path of its folder (`./own`, not `own`).

    With `public` the answer side is not loaded, even if it exists.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: its folder is incomplete or inconsistent.
    """
    folders = available(course)
    found = folders.get(str(name), Path(name) if is_path(name) else Path("/nonexistent"))
    if is_source(found):
        return _from_file(found, course, public)
    if is_source(found / f"{found.name}.py"):
        return _from_file(found / f"{found.name}.py", course, public)
    for path in (found, *(without_header(course) if course else ())):
        if path.suffix == ".py" and path.is_file() and (path == found or path.stem == name):
            read_source(path)  # raises: the header is missing
    if not (found / DESCRIPTION).is_file():
        known = ", ".join(sorted(folders)) or "none"
        path = (
            f"; for the path here write ./{name}"
            if not is_path(name) and Path(name).exists()
            else ""
        )
        raise UsageError(f"there is no assignment {str(name)!r}; known: {known}{path}")
    return _from_folder(found, course, public)


def graded_names(place: Path) -> tuple[str, ...]:
    """Return the names of the graded functions of an assignment; only its description is read.

    Args:
        place: the assignment's folder or file, as the catalogue gives it.

    Raises:
        AssignmentError: the description is malformed.
    """
    if place.suffix == ".py":
        from autograder.content import derived

        try:
            found = derived.graded(read_source(place, is_checked=False))
        except SyntaxError:
            found = derived.graded(read_source(place))  # an error names the line
        return tuple(each.name for each in found)
    try:
        described = tomllib.loads((place / DESCRIPTION).read_text(encoding="utf-8"))
        return tuple(entry["name"] for entry in described["exercise"])
    except Exception as error:  # an author may write any structure
        raise _not_valid(place, error) from error


def _not_valid(folder: Path, error: Exception) -> AssignmentError:
    sentence = f"the assignment in {folder.name} is not valid: {type(error).__name__}: {error}"
    return AssignmentError(sentence)


def _from_folder(folder: Path, course: Path | None, public: bool) -> Assignment:
    try:
        described = tomllib.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return _build(folder, described, course, public)
    except Exception as error:  # the author's own modules may raise anything
        raise _not_valid(folder, error) from error


def _from_file(path: Path, course: Path | None, public: bool) -> Assignment:
    """Load an assignment that is one file: `source/<id>/<id>.py`."""
    course = course or _course_of(path)
    released = course and course / "release" / path.stem
    if public and released and (released / DESCRIPTION).is_file():
        return _from_folder(released, course, public)  # the release, as students have it
    from autograder.content import one_file  # a slow import that most runs do not need

    source, exercises = one_file.describe(path)
    if course and source.header.get("after"):
        one_file.check_after(source, available(course))
    texts = one_file.given_texts(source)
    lines, packages = one_file.imports(source)
    loaded = None if public else one_file.load(source, f"{_package_name(path)}.reference")
    exercises = exercises if loaded is None else loaded.exercises
    notebook = released and released / f"{path.stem}.ipynb"
    return Assignment(
        id=source.header["id"],
        title=source.header["title"],
        version=int(source.header.get("version", 1)),
        notebook=f"{path.stem}.ipynb",
        folder=path.parent,
        exercises=exercises,
        limits=_limits(source.header, exercises),
        award=Award(source.header.get("award", Award.WHOLE)),
        given={**{name: _compiled(text, name) for name, text in texts.items()}, **STAND_INS},
        workbook_imports=packages,
        supplies=supplies(line for line in lines if line.split()[1].split(".")[0] not in texts),
        shared=(),
        training=None,
        end_to_end=(),
        answers=None if loaded is None else _answers_of(loaded),
        released=notebook if notebook and notebook.is_file() else None,
        after=str(source.header.get("after", "")),
        introduction=str(source.header.get("introduction", "")),
        source=source,
        drawing=None if loaded is None else loaded.drawing,
        given_texts=texts,
    )


def _answers_of(loaded: Loaded) -> Answers:
    ways = {exercise.name: exercise.way for exercise in loaded.exercises}

    def called(variables: Mapping[str, Any], name: str) -> Callable[..., Any]:
        return find(variables, name, ways[name])

    module, source = loaded.module, loaded.source
    return Answers(
        loaded.functions,
        tuple(with_function(mistake, module, called) for mistake in loaded.mistakes),
        module,
        source.code(CellKind.PLAIN, CellKind.EXERCISE),
        tuple(with_function(mistake, module, called) for mistake in loaded.right),
        called,
    )


def _course_of(path: Path) -> Path | None:
    """Return the course folder that holds `source/<id>/<id>.py`, if the path is one."""
    folder = path.resolve().parent
    return folder.parents[1] if folder.parent.name == "source" else None


def _build(
    folder: Path, described: dict[str, Any], course: Path | None, public: bool
) -> Assignment:
    exercises = tuple(_exercises(described))
    given: dict[str, bytes | None] = dict.fromkeys(described.get("stand_ins", ()))
    texts = {}
    for name in described.get("given", ()):
        # A release keeps its modules beside the notebook.
        path = folder / "given" / f"{name}.py"
        path = path if path.is_file() else folder / f"{name}.py"
        texts[name] = path.read_text(encoding="utf-8")
        given[name] = _compiled(texts[name], name)
    training = folder / "training.py"
    unknown = set(described.get("end_to_end", ())) - {exercise.name for exercise in exercises}
    if unknown:
        raise ValueError(f"unknown exercise in end_to_end: {', '.join(sorted(unknown))}")
    answers = None
    is_released = not (folder / "cases.py").is_file() and (folder / described["notebook"]).is_file()
    if not public and not is_released:
        load_module(folder, "cases")  # an error in it is reported with the assignment
    if course is not None and not public:
        answers = _answers(course / "solutions" / described["id"], exercises)
    released = course and course / "release" / described["id"] / described["notebook"]
    return Assignment(
        id=described["id"],
        title=described["title"],
        version=int(described.get("version", 1)),
        notebook=described["notebook"],
        folder=folder,
        exercises=exercises,
        limits=_limits(described, exercises),
        award=Award(described["points"].get("award", Award.WHOLE)),
        given=given,
        workbook_imports=tuple(described.get("workbook_imports", ())),
        supplies=supplies(described.get("imports", ())),
        shared=tuple(described.get("shared", ())),
        training=compile_file(training) if training.is_file() else None,
        end_to_end=tuple(described.get("end_to_end", ())),
        answers=answers,
        released=released if released and released.is_file() else None,
        given_texts=texts,
        introduction=str(described.get("introduction", "")),
    )


def _limits(described: dict[str, Any], exercises: Sequence[Exercise]) -> Limits:
    limits = Limits(**described.get("limits", {}))
    packages = described.get("packages", limits.packages)
    wrong = [name for name in packages if not str(name).isidentifier()]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is not the name of a package")
    needed = {"pandas": True, "matplotlib": any(exercise.way.plots for exercise in exercises)}
    preloaded = tuple(name for name in sorted(packages) if needed.get(name))
    return replace(limits, packages=tuple(sorted(packages)), preloaded=preloaded)


def _exercises(described: dict[str, Any]) -> Iterator[Exercise]:
    tolerance = described.get("tolerance", {})
    earlier: dict[str, tuple[str, ...]] = {}
    for entry in described["exercise"]:
        if entry["name"] in earlier:
            raise ValueError(f"two exercises are named {entry['name']}")
        points = {**described["points"], **entry.get("points", {})}
        if any(float(points[str(group)]) < 0 for group in Group):
            raise ValueError(f"{entry['name']} has negative points")
        builds_on: list[str] = []
        for name in entry.get("builds_on", ()):
            if name not in earlier:
                raise ValueError(f"{entry['name']} builds on {name}, which does not come before it")
            builds_on += [other for other in (name, *earlier[name]) if other not in builds_on]
        earlier[entry["name"]] = tuple(builds_on)
        yield Exercise(
            name=entry["name"],
            signature=entry["signature"],
            returns=entry["returns"],
            points={group: float(points[str(group)]) for group in Group},
            builds_on=tuple(builds_on),
            tolerance=Tolerance(**{**tolerance, **entry.get("tolerance", {})}),
            way=_way(entry.get("way", {})),
            compares=from_document(entry["compare"]) if "compare" in entry else None,
        )


def _way(entry: dict[str, Any]) -> Way:
    text = entry.get("driver", "")
    return Way(
        **{
            **entry,
            "plots": tuple(entry.get("plots", ())),
            "driver": driver_code(text) if text else b"",
        }
    )


def _answers(folder: Path, exercises: tuple[Exercise, ...]) -> Answers | None:
    if not (folder / "reference.py").is_file():
        return None
    module = load_module(folder, "reference")
    functions = {exercise.name: getattr(module, exercise.name) for exercise in exercises}
    mistakes: tuple[Mistake, ...] = ()
    if (folder / "mistakes.py").is_file():
        mistakes = tuple(with_function(m, module) for m in load_module(folder, "mistakes").MISTAKES)
    program = (folder / "reference.py").read_text(encoding="utf-8")
    return Answers(functions, mistakes, module, program)


def load_module(folder: Path, name: str) -> ModuleType:
    """Import `folder/name.py` as part of a package, so it can use relative imports."""
    package_name = _package_name(folder.absolute())
    if package_name not in sys.modules:
        package = ModuleType(package_name)
        package.__path__ = [str(folder)]
        sys.modules[package_name] = package
    return importlib.import_module(f"{package_name}.{name}")


@cache
def _package_name(folder: Path) -> str:
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]
    return f"{_CONTENT}{digest}"


def forget_modules() -> None:
    """Drop all assignment modules from the import cache.

    A long-lived process calls this to reload an assignment after its files change.
    """
    for name in list(sys.modules):
        if name.startswith(_CONTENT):
            del sys.modules[name]
    _package_name.cache_clear()
    importlib.invalidate_caches()


def compile_file(path: Path) -> bytes:
    """Compile a trusted module to marshalled code for a worker."""
    return _compiled(path.read_text(encoding="utf-8"), path.stem)


def _compiled(text: str, name: str) -> bytes:
    return marshal.dumps(compile(text, f"{name}.py", "exec"))
''',
    "autograder/content/edits.py": r'''"""Known mistakes as edits of the reference: their source, their function, and two at once."""

from __future__ import annotations

import inspect
import linecache
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import Any

from autograder.content.exercise import Mistake

Called = Callable[[Mapping[str, Any], str], Callable[..., Any]]
"""Returns the function that calls an exercise, out of the variables of a module."""


def by_name(variables: Mapping[str, Any], exercise: str) -> Callable[..., Any]:
    """Return the function of this name."""
    function: Callable[..., Any] = variables[exercise]
    return function


def with_function(mistake: Mistake, reference: ModuleType, called: Called = by_name) -> Mistake:
    """Add a function to a mistake with edits only; it is compiled on its first call."""
    if mistake.function is not None:
        return mistake

    made: list[Callable[..., Any]] = []

    def function() -> Callable[..., Any]:
        if not made:
            made.append(_compiled(mistake, reference, called))
        return made[0]

    # `calling` knows the lambda by its name.
    return replace(mistake, function=lambda *args: function()(*args))


def _compiled(mistake: Mistake, reference: ModuleType, called: Called) -> Callable[..., Any]:
    source = f"from __future__ import annotations\n\n{edited_source(mistake, reference)}"
    variables = dict(vars(reference))
    name = f"<{mistake.name}>"
    # Where the function raises an exception, its line is looked up.
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    exec(compile(source, name, "exec"), variables)  # noqa: S102 - a course's own
    return called(variables, mistake.exercise)


def compose(
    first: Mistake, second: Mistake, reference: ModuleType, called: Called = by_name
) -> Mistake | None:
    """Return a mistake with the edits of both, or None if one edit undoes the other.

    The edits are applied in either order, because one may replace the text that the other needs.
    """
    for one, other in ((first, second), (second, first)):
        both = Mistake(
            f"{first.name} and {second.name}",
            first.exercise,
            f"{first.hint} {second.hint}",
            edits=(*one.edits, *other.edits),
        )
        try:
            edited_source(both, reference)
        except ValueError:
            continue
        return with_function(both, reference, called)
    return None


def edited_source(mistake: Mistake, reference: ModuleType) -> str:
    """Return the source of the reference function with a mistake's edits applied.

    The source of a method is that of its class.

    Raises:
        ValueError: the text that an edit replaces does not occur.
    """
    source = before = _source(reference, mistake.exercise)
    for old, new in mistake.edits:
        if old not in source:
            raise ValueError(
                f"the mistake {mistake.name} edits {old!r}, not found in the reference"
            )
        source = source.replace(old, new)
    cls, is_method, _name = mistake.exercise.partition(".")
    return _source(reference, cls).replace(before, source) if is_method else source


@cache
def _source(module: ModuleType, function: str) -> str:
    found: Any = module
    for part in function.split("."):
        found = getattr(found, part)
    return inspect.getsource(found)
''',
    "autograder/content/exercise.py": r'''"""An exercise: its points, cases, tolerance and known mistakes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from autograder.boundary.ways import PLAIN, Way
from autograder.records import Group


class Award(StrEnum):
    """How a group of cases earns points: all or nothing (WHOLE), or per passed case (SHARES)."""

    WHOLE = "whole"
    SHARES = "shares"


class Aspect(StrEnum):
    """The aspect of a call judged by a case: its result, or the caller's arguments afterwards."""

    VALUE = "value"
    ARGUMENTS = "arguments"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """The allowed difference of `actual` from `expected`.

    Attributes:
        rtol: relative, and
        atol: absolute: numbers are equal if `|a - e| <= atol + rtol * |e|`.
        extra_keys: whether a dictionary may have more keys than expected.
        lists: whether a list of numbers may stand for an array with one axis, and the reverse.
    """

    rtol: float = 1e-6
    atol: float = 1e-8
    extra_keys: bool = True
    lists: bool = False


Comparator = Callable[[Any, Any], bool | str]
"""Compares the expected with the actual result: returns True if it is right, or a sentence."""
Check = Callable[[tuple[Any, ...], Any], bool | str]
"""Checks the arguments and the actual result: returns True if they obey a law, or a sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Exercise:
    """A graded function as described by its assignment.

    `points` maps each group of cases to its points. `builds_on` names the exercises that this
    exercise calls, directly or indirectly. While it is graded, they are replaced by the reference.
    `way` says how it is called. `compares` compares its results in place of the usual rules.
    """

    name: str
    signature: str
    returns: str
    points: Mapping[Group, float]
    builds_on: tuple[str, ...]
    tolerance: Tolerance
    way: Way = PLAIN
    compares: Comparator | None = None


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A recorded call from the reference to another exercise, for replay."""

    name: str
    args: tuple[Any, ...]
    result: Any


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """An input with its expected output.

    `args` are the positional arguments and `expected` is the reference's result for them, or the
    expected state of the arguments (`Aspect.ARGUMENTS`). `calls` are the reference's recorded calls
    to other exercises (published cases only): they replace the reference if the answer side is
    missing. `tolerance` overrides the tolerance of the exercise. `remark` is a sentence about the
    input of a published case. `check` judges the result in place of a comparison with `expected`.
    """

    name: str
    group: Group
    args: tuple[Any, ...]
    expected: Any
    aspect: Aspect = Aspect.VALUE
    calls: tuple[RecordedCall, ...] = ()
    tolerance: Tolerance | None = None
    remark: str = ""
    check: Check | None = None

    @property
    def public(self) -> bool:
        """Whether a student may see this case's numbers.

        >>> Case("fixture", Group.FIXTURE, args=(1.0,), expected=2.0).public
        True
        """
        return self.group is Group.FIXTURE


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """A known wrong variant of an exercise, with its hint.

    `edits` are (old, new) replacements in the source of the reference function. `function` computes
    the wrong output; the loader builds it from the edits (full scope only). `published` maps the
    name of each published case to the wrong output. In the public scope only these outputs exist.
    `place` is the line of a file that declares it: "kmeans.py, line 60", or an empty text.
    """

    name: str
    exercise: str
    hint: str
    function: Callable[..., Any] | None = None
    published: Mapping[str, Any] = field(default_factory=dict)
    edits: Sequence[tuple[str, str]] = ()
    place: str = ""

    @property
    def title(self) -> str:
        """Its name and its place, for messages to the author."""
        return f"{self.name} ({self.place})" if self.place else self.name


@dataclass(frozen=True, slots=True)
class Raising:
    """An exception that is the right answer: the name of its class, and a pattern of its text."""

    type_name: str
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Raised:
    """An exception in place of an output.

    Attributes:
        type_name: the name of its class.
        message: its text.
        called: the exercise that the function called when it was raised, or an empty text.
        shapes: the structures of the arguments of that call, in order, as in `shapes_of`.
        operands: the shapes of both operands, if an operation of two variables raised it.
    """

    type_name: str
    message: str
    called: str = ""
    shapes: tuple[str, ...] = ()
    operands: tuple[tuple[int, ...], ...] = ()
''',
    "autograder/content/fixtures.py": r'''"""The published cases and known mistakes of an assignment in `public_check.py`, as text.

A release keeps them in `fixtures.h5`, which only h5py reads. `public_check.py` has to run with
NumPy alone, so it holds the same values in the grader's own format, a line for each exercise. There
this module stands in the place of `autograder.content.fixtures`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from autograder.boundary import wire
from autograder.content.exercise import Case, Mistake
from autograder.content.packed_cases import pack_cases, packed_value, read_packed, value_of

FILE_NAME = "fixtures.txt"
_WIDTH = 96


def to_text(cases: dict[str, tuple[Case, ...]], mistakes: dict[str, list[Mistake]]) -> str:
    """Return the text for the published cases and the known mistakes of each exercise."""
    lines = []
    for exercise, its_cases in cases.items():
        packed = (
            pack_cases(its_cases),
            [
                (mistake.name, mistake.hint, _packed_outputs(mistake))
                for mistake in mistakes[exercise]
            ],
        )
        document = wire.pack(packed)
        assert not wire.find_opaque(wire.unpack(document)), exercise
        text = base64.b64encode(document).decode()
        pieces = (text[at : at + _WIDTH] for at in range(0, len(text), _WIDTH))
        lines += [exercise, *(f" {piece}" for piece in pieces)]
    return "\n".join(lines) + "\n"


def read_cases(
    path: Path, exercises: Iterable[str], *, with_calls: bool = True
) -> dict[str, tuple[Case, ...]]:
    """Read the published cases of each exercise from the text beside `path`."""
    del with_calls
    documents = _documents(path)
    return {name: read_packed(_content(documents[name])[0]) for name in exercises}


def read_mistakes(path: Path, exercise: str) -> list[Mistake]:
    """Read the known mistakes of an exercise, with their outputs on its published cases."""
    return [
        Mistake(name, exercise, hint, published={k: value_of(v) for k, v in outputs.items()})
        for name, hint, outputs in _content(_documents(path)[exercise])[1]
    ]


def _documents(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in path.with_name(FILE_NAME).read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found[name] += line[1:]
        else:
            name, found[line] = line, ""
    return found


def _content(text: str) -> Any:
    return wire.unpack_fresh(base64.b64decode(text))


def _packed_outputs(mistake: Mistake) -> dict[str, Any]:
    return {label: packed_value(output) for label, output in mistake.published.items()}
''',
    "autograder/content/imports.py": r'''"""The workbook's own imports: bound for a submission that fails to bind them itself."""

from __future__ import annotations

import ast
import marshal
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Supply:
    """A name that the workbook imports.

    Attributes:
        name: the name as code uses it, such as `np`.
        module: the module that it comes from, such as `numpy`.
        line: the line of the workbook that imports it.
        code: marshalled code that binds this name alone.
    """

    name: str
    module: str
    line: str
    code: bytes


def supplies(lines: Iterable[str]) -> dict[str, Supply]:
    """Return the names that import lines bind, in order.

    Raises:
        ValueError: a line is not an import, or imports everything from a module.

    >>> {name: supply.module for name, supply in supplies(["import numpy as np"]).items()}
    {'np': 'numpy'}
    """
    found = {}
    for line in lines:
        for node in ast.parse(line).body:
            if not isinstance(node, ast.Import | ast.ImportFrom):
                raise ValueError(f"{line!r} is not an import")
            for alias in node.names:
                if alias.name == "*":
                    raise ValueError(f"{line!r} does not name what it imports")
                name = alias.asname or alias.name.split(".")[0]
                module = node.module if isinstance(node, ast.ImportFrom) else alias.name
                single = (
                    ast.ImportFrom(node.module, [alias], node.level)
                    if isinstance(node, ast.ImportFrom)
                    else ast.Import([alias])
                )
                tree = ast.fix_missing_locations(ast.Module([single], []))
                code = marshal.dumps(compile(tree, "<workbook>", "exec"))
                found[name] = Supply(name, module or "", line, code)
    return found
''',
    "autograder/content/operands.py": r'''"""Find the two operands of a product in a line of code, and their shapes, without parsing it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_OPERAND = r"(\w+(?:\[\d\])?)((?:\.T)?)"
_PRODUCTS = (
    re.compile(rf"(?:np|numpy)\.(?:dot|matmul)\(\s*{_OPERAND}\s*,\s*{_OPERAND}\s*\)"),
    re.compile(rf"{_OPERAND}\.dot\(\s*{_OPERAND}\s*\)"),
    re.compile(rf"{_OPERAND}\s*[-@*+/]\s*{_OPERAND}"),
)
_FACTOR = re.compile(r"\(?\s*1(?:\.0?)?\s*/\s*(?P<number>\w+)\s*\)?\s*\*\s*(?=\w)")
"""A number before the left operand, such as `1/m *`: it leaves the shape as it is."""


class Operand(NamedTuple):
    """An operand as it stands in the code, with its shape."""

    text: str
    shape: tuple[int, ...]


def operands(text: str, shapes: Mapping[str, str]) -> tuple[Operand, Operand] | None:
    """Return both operands of an expression, or None if they are not plain variables.

    Args:
        text: the expression, such as `np.dot(dZ, W.T)`.
        shapes: the shapes of the variables, as in `shapes_of`.

    >>> operands("dZ @ W.T", {"dZ": "(3, 4)", "W": "(3, 5)"})
    (Operand(text='dZ', shape=(3, 4)), Operand(text='W.T', shape=(5, 3)))
    """
    factor = _FACTOR.match(text.strip())
    if factor and shapes.get(factor["number"], "number") == "number":
        text = text.strip()[factor.end() :]
    for pattern in _PRODUCTS:
        found = pattern.fullmatch(text.strip().strip("()") if "(" not in text else text.strip())
        if found:
            left, left_turned, right, right_turned = found.groups()
            first = _operand(left, left_turned, shapes)
            second = _operand(right, right_turned, shapes)
            return (first, second) if first and second else None
    return None


def _operand(name: str, turned: str, shapes: Mapping[str, str]) -> Operand | None:
    variable, _bracket, index = name.removesuffix("]").partition("[")
    shape = shapes.get(variable, "")
    if index:
        # Only an entry of a flat list or tuple of arrays can be told from its description.
        entries = re.findall(r"\([\d, ]*\)", shape) if shape.startswith("[(") else []
        shape = entries[int(index)] if int(index) < len(entries) else ""
    if not shape.startswith("("):
        return None
    sizes = [int(size) for size in re.findall(r"\d+", shape)]
    return Operand(f"{name}{turned}", tuple(sizes[::-1] if turned else sizes))
''',
    "autograder/content/packed_cases.py": r'''"""The published cases as plain data, in the format in which values cross the trust line.

>>> case = Case("fixture", Group.FIXTURE, args=(1.0,), expected=Raising("ValueError"))
>>> read_packed(pack_cases([case]))[0].expected
Raising(type_name='ValueError', pattern='')
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from autograder.boundary import wire
from autograder.content.exercise import Case, Raised, Raising, RecordedCall
from autograder.records import Group


def pack_cases(cases: Iterable[Case]) -> bytes:
    """Return the bytes of published cases, which `read_packed` reads."""
    return wire.pack([_packed_case(case) for case in cases])


def read_packed(packed: bytes) -> tuple[Case, ...]:
    """Return the cases that were packed; each call returns new arrays.

    Raises:
        WireError: the bytes are damaged.
    """
    return tuple(map(_case, wire.unpack_fresh(packed)))


def packed_value(value: Any) -> tuple[Any, ...]:
    """Return an expected result, which may be an exception, as plain data."""
    if isinstance(value, Raising):
        return ("raising", value.type_name, value.pattern)
    if isinstance(value, Raised):
        return (
            "raised",
            value.type_name,
            value.message,
            value.called,
            value.shapes,
            value.operands,
        )
    return ("value", value)


def value_of(packed: tuple[Any, ...]) -> Any:
    """Return the result that `packed_value` made plain."""
    kind, *parts = packed
    if kind == "value":
        return parts[0]
    return Raising(*parts) if kind == "raising" else Raised(*parts)


def _packed_case(case: Case) -> tuple[Any, ...]:
    calls = [(call.name, call.args, call.result) for call in case.calls]
    return (case.name, case.args, packed_value(case.expected), calls, case.remark)


def _case(packed: tuple[Any, ...]) -> Case:
    name, args, expected, calls, remark = packed
    recorded = tuple(RecordedCall(*call) for call in calls)
    return Case(name, Group.FIXTURE, args, value_of(expected), calls=recorded, remark=remark)
''',
    "autograder/content/plan.py": r'''"""The plan of a submission: its cases, drawn and packed.

Hidden inputs belong to one hand-in: anything that a submission passes on to the next is useless
there. Drawing and judging new cases for every hand-in would double the time, so each exercise has a
pool of `SETS` case sets. A keyed hash of the student and the content chooses one for each exercise.
The same secret, student and content give the same cases again.
"""

from __future__ import annotations

import contextlib
import copy
import hashlib
import hmac
import io
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from autograder.boundary import wire
from autograder.boundary.arguments import hold, state
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, OutcomeKind, Request, RightAnswer
from autograder.content import fixtures
from autograder.content.description import Assignment, load_module
from autograder.content.edits import compose
from autograder.content.exercise import Aspect, Case, Exercise, Mistake, Raising, Tolerance
from autograder.content.recipes import Drawn, Stream
from autograder.content.rounding import input_bytes, plain
from autograder.content.secret import Secret
from autograder.errors import AssignmentError
from autograder.records import Group, Scope

SETS = 64
"""The number of case sets of an exercise."""


@dataclass(frozen=True, slots=True, eq=False)
class PlannedExercise:
    """An exercise with its cases and their packed arguments.

    `right` has for each case the answer of the reference, or None. Most right programs send the
    same bytes, which then need not be decoded and compared. `read_mistakes` returns the known
    mistakes. `accepts` maps each exercise in `builds_on` to example arguments for a call to it.
    `compose` makes one mistake of two; it needs the answer side. With `keeps_arguments` a published
    case fails, too, if the call changes its arguments: without the hidden cases, no other case
    would notice.
    """

    exercise: Exercise
    cases: tuple[Case, ...]
    packed: tuple[bytes, ...]
    right: tuple[RightAnswer | None, ...]
    read_mistakes: Callable[[], tuple[Mistake, ...]]
    accepts: Mapping[str, tuple[Any, ...]]
    compose: Callable[[Mistake, Mistake], Mistake | None] | None = None
    keeps_arguments: bool = False

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The known mistakes, read when a submission first fails a case of this exercise.

        Raises:
            AssignmentError: the fixtures, which hold them without the answer side, are damaged.
        """
        return self.read_mistakes()

    @property
    def answered(self) -> tuple[str, ...]:
        """The exercises in `builds_on` whose calls the reference answers."""
        return tuple(name for name in self.exercise.builds_on if name in self.accepts)

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests to a worker.

        Only cases that judge the state of the arguments ask for it. Leaving it out elsewhere halves
        the size of the responses.
        """
        asks_for_state = (
            self.keeps_arguments or case.aspect is Aspect.ARGUMENTS for case in self.cases
        )
        return tuple(zip(self.packed, asks_for_state, strict=True))


@dataclass(frozen=True, slots=True)
class Plan:
    """All inputs and expected outputs of a submission; it never leaves the trusted side."""

    assignment: Assignment
    exercises: tuple[PlannedExercise, ...]
    training: Any

    @property
    def scope(self) -> Scope:
        """The scope of the reports: public without the answer side."""
        return self.assignment.scope


class Plans:
    """The plans of a run for one assignment; a case set is drawn when it is first needed.

    Attributes:
        assignment: the assignment.
    """

    def __init__(self, assignment: Assignment, secret: Secret, sets: int = SETS) -> None:
        """Read the published cases.

        Args:
            assignment: the assignment.
            secret: the secret of the run.
            sets: the number of case sets of an exercise; with one set, all submissions share it.

        Raises:
            AssignmentError: the fixtures are missing or unreadable, or the training fails.
        """
        self.assignment = assignment
        self._secret, self._sets = secret, sets if assignment.answers is not None else 1
        with _blaming(assignment):
            self._published = _published(assignment)
            self._training = _trained_by_reference(assignment)
        self._drawn: dict[tuple[str, int], PlannedExercise] = {}
        self._stream = np.random.RandomState(0)  # making one takes as long as drawing two cases

    def with_limits(self, limits: Limits) -> Plans:
        """Return the same plans under other limits; both share the cases that are drawn."""
        other = copy.copy(self)
        other.assignment = replace(self.assignment, limits=limits)
        return other

    def plan_for(self, student: str, *content: str | bytes, only: Collection[str] = ()) -> Plan:
        """Return the plan of a hand-in.

        Args:
            student: the student's name.
            content: the submission or its checksum, and the files handed in with it.
            only: the exercises to grade; without any, all of them and the training.

        Raises:
            AssignmentError: the reference fails on its cases.
        """
        hand_in = _joined(student, *content)
        with _blaming(self.assignment):
            names = [name for name in self.assignment.names if not only or name in only]
            planned = [self._planned(name, hand_in) for name in names]
        return Plan(self.assignment, tuple(planned), None if only else self._training)

    def _planned(self, exercise: str, hand_in: bytes) -> PlannedExercise:
        chosen = hmac.digest(self._secret.key, _joined("case set", exercise, hand_in), "sha256")
        number = int.from_bytes(chosen) % self._sets
        if (exercise, number) not in self._drawn:
            published = self._published[exercise]
            seed = _seed(self._secret, self.assignment, exercise, number)
            self._stream.seed(seed)
            drawn = list(_drawn(self.assignment, published.exercise, self._stream))
            self._drawn[exercise, number] = replace(
                published,
                cases=(*published.cases, *(each.case for each in drawn)),
                packed=(*published.packed, *(each.packed for each in drawn)),
                right=(*published.right, *(each.right for each in drawn)),
            )
        return self._drawn[exercise, number]


@contextlib.contextmanager
def _blaming(assignment: Assignment) -> Iterator[None]:
    """Report a failure of the assignment's files as such."""
    try:
        yield
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise AssignmentError(f"the cases of {assignment.id} cannot be drawn: {error}") from error


def _published(assignment: Assignment) -> dict[str, PlannedExercise]:
    """Return the exercises with their published cases alone."""
    cases = published_cases(assignment, with_calls=assignment.answers is None)
    ways = {exercise.name: exercise.way for exercise in assignment.exercises}
    return {
        exercise.name: PlannedExercise(
            exercise,
            tuple(cases[exercise.name]),
            tuple(wire.pack(case.args) for case in cases[exercise.name]),
            (None,) * len(cases[exercise.name]),
            cache(partial(_mistakes, assignment, exercise.name)),
            {
                name: cases[name][0].args
                for name in exercise.builds_on
                if ways[name].may_be_answered and cases[name]
            },
            _composer(assignment),
            keeps_arguments=assignment.answers is None and not exercise.way.may_change_arguments,
        )
        for exercise in assignment.exercises
    }


def published_cases(
    assignment: Assignment, *, with_calls: bool = True
) -> Mapping[str, tuple[Case, ...]]:
    """Return the published cases of each exercise.

    An assignment that is one file computes them from its file, so they are never stale.

    Raises:
        AssignmentError: the reference fails on its cases.
    """
    if assignment.drawing is None:
        return fixtures.read_cases(assignment.fixtures, assignment.names, with_calls=with_calls)
    return {exercise.name: _computed(assignment, exercise) for exercise in assignment.exercises}


def _computed(assignment: Assignment, exercise: Exercise) -> tuple[Case, ...]:
    drawing = assignment.drawing
    assert drawing is not None
    found = []
    for each in drawing.published(exercise.name, {}):
        line = drawing.declared.lines.get(exercise.name, 1)
        result = drawing.result(exercise.name, each.args, line, each.name)
        inputs = frozenset(input_bytes(each.args))
        expected = result if isinstance(result, Raising) else plain(result, inputs)
        found.append(Case(each.name, Group.FIXTURE, each.args, expected, remark=each.remark))
    return tuple(found)


class _Drawn(NamedTuple):
    case: Case
    packed: bytes
    right: RightAnswer | None


def _drawn(assignment: Assignment, exercise: Exercise, stream: Stream) -> Iterator[_Drawn]:
    """Yield the cases of a set."""
    if assignment.answers is None:
        return
    functions, content = assignment.answers.functions, assignment.cases
    # A case that comes again has the same arguments, and so the same answer.
    answers: dict[tuple[bytes, Aspect], RightAnswer] = {}
    for group in (Group.FRESH, Group.PROPERTIES):
        draw = getattr(content, str(group))
        drawn = draw(exercise.name, stream, functions)
        for name, args, aspect, result, check in (Drawn(*each) for each in drawn):
            key = packed, judged = wire.pack(args), Aspect(aspect)
            if isinstance(result, Raising):
                yield _Drawn(Case(name, group, args, result), packed, None)
                continue
            if key not in answers:
                value = functions[exercise.name](*args) if result is None else result
                answers[key] = _answer(value, packed, judged)
            answer = answers[key][1]
            expected = answer.held if judged is Aspect.ARGUMENTS else answer.value
            case = Case(name, group, args, expected, judged, check=check)
            yield _Drawn(case, packed, None if check else answers[key])
    laws = getattr(content, "laws", None)
    for name, args, expected, rtol in laws(exercise.name, stream, functions) if laws else ():
        tolerance = Tolerance(rtol, exercise.tolerance.atol)
        case = Case(name, Group.PROPERTIES, args, expected, tolerance=tolerance)
        yield _Drawn(case, wire.pack(args), None)


def _answer(value: Any, packed: bytes, aspect: Aspect) -> RightAnswer:
    """Return the answer of a worker in which a call returns `value` and changes no argument."""
    held = state(hold(wire.unpack(packed))) if aspect is Aspect.ARGUMENTS else None
    return wire.pack((value, held)), Outcome(OutcomeKind.RETURNED, value=value, held=held)


def _mistakes(assignment: Assignment, exercise: str) -> tuple[Mistake, ...]:
    if assignment.answers is not None:
        return tuple(m for m in assignment.answers.mistakes if m.exercise == exercise)
    with _blaming(assignment):
        return tuple(fixtures.read_mistakes(assignment.fixtures, exercise))


def _composer(assignment: Assignment) -> Callable[[Mistake, Mistake], Mistake | None] | None:
    if assignment.answers is None:
        return None
    return partial(compose, reference=assignment.answers.module, called=assignment.answers.called)


def _trained_by_reference(assignment: Assignment) -> Any:
    """Run the training script on the reference; return None if either is missing."""
    if assignment.answers is None or not (assignment.folder / "training.py").is_file():
        return None
    script = load_module(assignment.folder, "training")
    functions = {name: assignment.answers.functions[name] for name in assignment.end_to_end}
    with contextlib.redirect_stdout(io.StringIO()):
        return script.train(functions)


def _content(assignment: Assignment) -> Iterator[Path]:
    """Yield the assignment files that can affect a result."""
    folders = [assignment.folder, assignment.folder / "given"]
    if assignment.answers is not None and assignment.answers.module.__file__:
        folders.append(Path(assignment.answers.module.__file__).parent)
    for folder in folders:
        for path in sorted(folder.glob("*")):
            if path.suffix in (".toml", ".py", ".h5"):
                yield path
    if assignment.released is not None:
        yield assignment.released


def _seed(secret: Secret, assignment: Assignment, exercise: str, number: int) -> list[int]:
    """Return a 256-bit seed; a single 32-bit integer could be found by brute force."""
    text = _joined("cases", assignment.id, str(assignment.version), exercise, str(number))
    digest = hmac.digest(secret.key, text, "sha256")
    return [int(number) for number in np.frombuffer(digest, ">u4")]


def fingerprint(scope: Scope, secret: Secret, content: str) -> str:
    """Return a checksum of all inputs to grading; `content` is what `content_of` returns.

    If it is unchanged, a regrade of the same submission gives the same result.
    """
    return _digest(secret.fingerprint, str(scope), content)


def content_of(assignment: Assignment) -> str:
    """Return a checksum of the assignment's files, independent of the secret."""
    files = (path.read_bytes() for path in _content(assignment))
    return _digest(assignment.id, str(assignment.version), *files)


def _digest(*parts: str | bytes) -> str:
    return hashlib.sha256(_joined(*parts)).hexdigest()[:16]


def _joined(*parts: str | bytes) -> bytes:
    """Join parts so that no two lists of parts give the same bytes."""
    encoded = (p.encode("utf-8", "surrogatepass") if isinstance(p, str) else p for p in parts)
    return b"".join(len(part).to_bytes(8, "big") + part for part in encoded)
''',
    "autograder/content/recipes.py": r'''"""The records that an assignment's `cases.py` produces."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from autograder.content.exercise import Aspect, Check

Array = np.ndarray
Args = tuple[Any, ...]
"""The positional arguments of a call."""
Stream = np.random.RandomState
"""NumPy's frozen legacy generator: a seed gives the same numbers in every NumPy version."""
Functions = Mapping[str, Callable[..., Any]]
"""The reference functions by name."""


class Published(NamedTuple):
    """A published input: the case name, its recipe in words, its seed, and the arguments.

    `computed` says that the reference computed some arguments, so `chainrule fixtures` rounds them.
    `remark` is a sentence about the input, shown with a wrong result for it.
    """

    name: str
    recipe: str
    seed: int | None
    args: Args
    computed: bool = False
    remark: str = ""


class Drawn(NamedTuple):
    """A fresh input; `aspect` selects the result or the arguments after the call for judging.

    `result` is the reference's result if the draw has computed it, else None. `check` judges the
    result by a law, in place of a comparison with the reference's.
    """

    name: str
    args: Args
    aspect: Aspect = Aspect.VALUE
    result: Any = None
    check: Check | None = None


class Law(NamedTuple):
    """A fresh input; its expected result comes from a general law, not from the reference.

    An example: an analytic gradient must agree with numerical differences.
    """

    name: str
    args: Args
    expected: Any
    rtol: float
''',
    "autograder/content/rounding.py": r'''"""Round published numbers, so that they do not depend on the processor."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import numpy as np

from autograder.boundary.tables import Table

_DIGITS, _DECIMALS = 13, 15


def rounded(value: Any, inputs: Collection[bytes] = ()) -> Any:
    """Round all floats in a nested value, so the result does not depend on the processor.

    The last bits of a matrix product depend on the OpenBLAS kernel for the processor. Rounding to
    13 significant digits hides them. Rounding to 15 decimals hides the residue of a sum that
    cancels. If the bytes of a number or an array are in `inputs`, it was passed through, not
    computed, and stays exact.

    >>> rounded((0.1 + 0.2, 1e-17))
    (0.3, 0.0)
    """
    if isinstance(value, np.ndarray):
        if value.dtype.kind not in "fc" or value.tobytes() in inputs:
            return value
        numbers = np.ascontiguousarray(value).reshape(-1)
        if value.dtype.kind == "c":
            numbers = numbers.view(numbers.real.dtype)
        flat = [_rounded_number(number) for number in numbers.tolist()]
        made = np.array(flat, dtype=numbers.dtype)
        return made.view(value.dtype).reshape(value.shape)
    if isinstance(value, float):
        return value if np.float64(value).tobytes() in inputs else _rounded_number(value)
    if isinstance(value, dict):
        return {key: rounded(item, inputs) for key, item in value.items()}
    if isinstance(value, list | tuple):
        items = [rounded(item, inputs) for item in value]
        return items if isinstance(value, list) else tuple(items)  # a named tuple becomes a tuple
    if isinstance(value, set | frozenset):
        return type(value)(rounded(item, inputs) for item in value)
    if isinstance(value, Table):
        return Table(
            value.columns, rounded(value.values, inputs), rounded(value.index, inputs), value.series
        )
    return value


def plain(value: Any, inputs: Collection[bytes]) -> Any:
    """Round a computed value, and convert NumPy scalars to arrays because HDF5 fixtures need it."""
    return rounded(_without_scalars(value), inputs)


def input_bytes(value: Any) -> Iterator[bytes]:
    """Yield the bytes of every array and float in a nested value."""
    if isinstance(value, np.ndarray | float):
        yield np.asarray(value).tobytes()
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from input_bytes(item)
    elif isinstance(value, Table):
        yield from input_bytes([value.values, value.index])


def _rounded_number(number: float) -> float:
    # Format as text, because scaling by a power of ten would add its own rounding error.
    # Adding zero turns -0.0 into 0.0.
    return round(float(f"{number:.{_DIGITS}g}"), _DECIMALS) + 0.0


def _without_scalars(value: Any) -> Any:
    if isinstance(value, np.str_):
        return str(value)
    if isinstance(value, np.generic):
        return np.asarray(value)
    if isinstance(value, dict):
        return {key: _without_scalars(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        items = [_without_scalars(item) for item in value]
        return items if isinstance(value, list) else tuple(items)
    return value
''',
    "autograder/content/secret.py": r'''"""The secret of a run: the seed of its hidden cases."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from dataclasses import dataclass, field
from functools import lru_cache

from autograder.errors import UsageError

SECRET_VARIABLE = "CHAINRULE_SECRET"  # noqa: S105 - a variable's name
_KEY = re.compile(r"[0-9a-f]{64}")
_SHORTEST_TOKEN = 16


@dataclass(frozen=True, slots=True)
class Secret:
    """The secret of a run; `drawn` is False if it came from the environment.

    Records hold its fingerprint only. The results keep a drawn secret in a file of its own, so that
    a run can be repeated.

    Attributes:
        value: the text, as in CHAINRULE_SECRET.
        drawn: whether it was drawn for this run.
        key: 32 bytes, the key of all hashes that choose and draw hidden cases.
    """

    value: str = field(repr=False)
    drawn: bool
    key: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Compute the key."""
        object.__setattr__(self, "key", _key(self.value))

    @property
    def fingerprint(self) -> str:
        """A checksum that tells secrets apart without giving them away."""
        return hmac.digest(self.key, b"fingerprint", "sha256").hex()[:16]


def draw_secret() -> Secret:
    """Return a new random secret."""
    return Secret(secrets.token_hex(32), drawn=True)


def run_secret() -> Secret:
    """Return the secret from the environment, else a new random one.

    Raises:
        UsageError: the secret in the environment is a single word, which can be guessed.
    """
    given = os.environ.get(SECRET_VARIABLE)
    if not given:
        return draw_secret()
    if len(given.split()) < 2 and (given.isalpha() or len(given) < _SHORTEST_TOKEN):
        raise UsageError(
            f"{SECRET_VARIABLE} is a single word, which can be guessed: use several words, or a "
            f"random text of at least {_SHORTEST_TOKEN} letters and digits"
        )
    return Secret(given, drawn=False)


@lru_cache(maxsize=64)
def _key(value: str) -> bytes:
    """Return the key of a secret.

    A drawn secret is a key already. Any other text is stretched: a guess at it takes a twentieth of
    a second and 16 MB of memory, so a hand-in that knows a hidden input cannot try many.
    """
    if _KEY.fullmatch(value):
        return bytes.fromhex(value)
    salt = b"chainrule hidden cases"
    return hashlib.scrypt(value.encode("utf-8", "surrogateescape"), salt=salt, n=2**14, r=8, p=1)
''',
    "autograder/content/source_file.py": r'''"""Read the file of an assignment: a notebook in the percent format, with a header in TOML.

Jupytext, VS Code and PyCharm open such a file as a notebook. A line `# %%` starts a cell. The rest
of that line is the cell's kind: `[markdown]`, `exercise`, `given NAME`, `hidden`, or nothing for a
plain cell. The header stands in comments between `# /// chainrule` and `# ///`.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from autograder.errors import AssignmentError

_OPENS, _CLOSES = "# /// chainrule", "# ///"
_MOST_LINES = 20
"""The header starts within the first lines of the file."""
_CELL = re.compile(r"# ?%%(?:\s+(?P<rest>.*?))?\s*$")
_NEARLY_CELL = re.compile(r"(?P<indent>\s*)#(?P<space>\s*)%%(?P<more>%*)(?P<word>\S*)")
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_KEYS = {
    "id", "title", "points", "version", "packages", "tolerance", "limits", "given", "after",
    "award", "introduction",
}  # fmt: skip
_SUCH_AS = {"packages": "pandas", "given": "helpers"}
_TABLES = {
    "tolerance": ("rtol", "atol"),
    "limits": (
        "call_seconds", "load_seconds", "submission_seconds", "memory_mb", "output_kb",
    ),
}  # fmt: skip
"""The tables of the header, with the names of their numbers."""


_LIKE_HIDDEN = {"answer", "answers", "instructor", "private", "secret", "solution", "solutions"}
"""Words that authors may use by mistake for `hidden`, the kind of a cell that is not released."""


class CellKind(StrEnum):
    """The kinds of cells."""

    MARKDOWN = "markdown"
    """Text for students."""
    PLAIN = "plain"
    """Code for students: imports, examples, plots."""
    EXERCISE = "exercise"
    """A graded function or class; the reference stands between its markers."""
    GIVEN = "given"
    """A module for students."""
    HIDDEN = "hidden"
    """Cases, mistakes and comparators; it is never released."""


@dataclass(frozen=True, slots=True)
class SourceCell:
    """A cell of the file.

    Attributes:
        kind: its kind.
        line: the number of the first line of its text in the file.
        text: its text; Markdown without the comment signs.
        name: the name of the module in a cell of the kind GIVEN; "print" in a plain cell that
            stands between an exercise and its test.
        options: the further words on the line that starts it, such as points=20.
    """

    kind: CellKind
    line: int
    text: str
    name: str = ""
    options: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The file of an assignment: its path, its header as a dictionary, and its cells."""

    path: Path
    header: dict[str, Any]
    cells: tuple[SourceCell, ...]

    def fault(self, line: int, sentence: str) -> AssignmentError:
        """Return an error that names the file and a line of it."""
        return fault(self.path, line, sentence)

    def header_line(self, key: str) -> int:
        """Return the line of the file on which the header names a key."""
        lines = self.path.read_text(encoding="utf-8").split("\n")
        start = [line.rstrip() for line in lines].index(_OPENS)
        return start + 1 + _offset(lines[start:], key)

    def of_kind(self, *kinds: CellKind) -> Iterator[SourceCell]:
        """Yield the cells of some kinds, in order."""
        yield from (cell for cell in self.cells if cell.kind in kinds)

    def code(self, *kinds: CellKind) -> str:
        """Return the code of some kinds of cells; all other lines are blank.

        So the number of a line in the code is its number in the file.
        """
        count = self.cells[-1].line + self.cells[-1].text.count("\n") if self.cells else 0
        lines = [""] * (count + 1)
        for cell in self.of_kind(*kinds):
            text = without_magics(cell.text).split("\n")
            lines[cell.line - 1 : cell.line - 1 + len(text)] = text
        return "\n".join(lines).rstrip() + "\n"


def fault(path: Path, line: int, sentence: str) -> AssignmentError:
    """Return an error that names a file and a line of it."""
    return AssignmentError(f"{path.name}, line {line}: {sentence}")


def is_source(path: Path) -> bool:
    """Return whether a file is the file of an assignment, by its first lines."""
    try:
        with path.open(encoding="utf-8") as file:
            return any(line.rstrip() == _OPENS for line in islice(file, _MOST_LINES))
    except (OSError, UnicodeDecodeError):
        return False


def read_source(path: Path, *, is_checked: bool = True) -> SourceFile:
    """Read the file of an assignment.

    Without `is_checked` its code is not parsed, because parsing takes most of the time.

    Raises:
        AssignmentError: it cannot be read, its header is missing or wrong, or a cell is not Python.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AssignmentError(f"{path.name} cannot be read: {error}") from None
    lines = text.split("\n")
    header, after = _header(path, lines)
    source = SourceFile(path, header, tuple(_cells(path, lines, after)))
    if is_checked:
        _check_code(source)
    return source


def _check_code(source: SourceFile) -> None:
    for cell in source.of_kind(CellKind.PLAIN, CellKind.EXERCISE, CellKind.GIVEN, CellKind.HIDDEN):
        try:
            ast.parse(without_magics(cell.text))
        except SyntaxError as error:
            line = cell.line - 1 + (error.lineno or 1)
            raise source.fault(line, f"this is not Python: {error.msg}") from None


def without_magics(text: str) -> str:
    """Return code without the lines that only IPython understands."""
    lines = text.split("\n")
    return "\n".join("" if re.match(r"\s*[%!]", line) else line for line in lines)


def _header(path: Path, lines: list[str]) -> tuple[dict[str, Any], int]:
    """Return the header, and the number of lines up to its end."""
    try:
        start = [line.rstrip() for line in lines].index(_OPENS)
    except ValueError:
        sentence = (
            f"there is no header: a line {_OPENS!r} opens it, and a line {_CLOSES!r} closes it"
        )
        raise fault(path, 1, sentence) from None
    for end in range(start + 1, len(lines)):
        if lines[end].rstrip() == _CLOSES:
            break
        if not lines[end].startswith("#"):
            raise fault(path, end + 1, f"each line of the header starts with #, up to {_CLOSES!r}")
    else:
        raise fault(path, start + 1, f"the header has no end: a line {_CLOSES!r} closes it")
    content = "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines[start + 1 : end])
    try:
        header = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = start + 1 + (int(found[1]) if found else 1)
        reason = _AT_LINE.sub("", str(error))
        reason += "; a text needs quotes" if reason == "Invalid value" else ""
        raise fault(path, line, f"the header is not TOML: {reason}") from None
    _check_header(path, start + 1, lines[start:end], header)
    return header, end + 1


def _offset(lines: list[str], key: str) -> int:
    """Return the index of the first line that starts with a key of the header, or 0."""
    found = (i for i, text in enumerate(lines) if re.match(rf"#\s*\[?{re.escape(key)}\b", text))
    return next(found, 0)


def _check_header(path: Path, line: int, lines: list[str], header: dict[str, Any]) -> None:
    def at(key: str) -> int:
        return line + _offset(lines, key)

    for key in ("id", "title"):
        if not isinstance(header.get(key), str) or not header[key].strip():
            raise fault(path, line, f'the header needs {key} = "..."')
    if not re.fullmatch(r"[A-Za-z]\w*", header["id"]):
        raise fault(path, at("id"), f"the id {header['id']!r} may have letters, digits and _ only")
    unknown = sorted(header.keys() - _KEYS)
    if unknown:
        known = ", ".join(sorted(_KEYS))
        raise fault(
            path, at(unknown[0]), f"the header has an unknown key {unknown[0]!r}; known: {known}"
        )
    _check_values(path, at, header)


def _check_values(path: Path, at: Callable[[str], int], header: dict[str, Any]) -> None:
    points = header.get("points", 10)
    if isinstance(points, bool) or not isinstance(points, int | float) or points <= 0:
        raise fault(path, at("points"), "points must be a number above 0, for each exercise")
    for key in ("packages", "given"):
        names = header.get(key, [])
        if not isinstance(names, list) or not all(map(_is_name, names)):
            raise fault(
                path, at(key), f'{key} must be a list of names, such as ["{_SUCH_AS[key]}"]'
            )
    for key, numbers in _TABLES.items():
        _check_table(path, at, key, header.get(key, {}), numbers)
    if not isinstance(header.get("after", "a"), str) or not header.get("after", "a"):
        raise fault(path, at("after"), 'after must be the name of an assignment: after = "..."')
    introduction = header.get("introduction", "a")
    if not isinstance(introduction, str) or not introduction.strip():
        raise fault(path, at("introduction"), 'introduction must be a text: introduction = "..."')
    version = header.get("version", 1)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise fault(path, at("version"), "version must be a whole number, 1 or more")
    if header.get("award", "whole") not in ("whole", "shares"):
        raise fault(path, at("award"), 'award must be "whole" or "shares"')


def _check_table(
    path: Path, at: Callable[[str], int], key: str, table: Any, known: tuple[str, ...]
) -> None:
    names = ", ".join(known)
    if not isinstance(table, dict):
        raise fault(path, at(key), f"{key} must be a table: a line [{key}], and below it {names}")
    for name, value in table.items():
        if name not in known:
            raise fault(path, at(name), f"[{key}] has an unknown key {name!r}; known: {names}")
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise fault(path, at(name), f"{name} must be a number, 0 or more")


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.isidentifier()


def _cells(path: Path, lines: list[str], after: int) -> Iterator[SourceCell]:
    starts = [
        number
        for number in range(after, len(lines))
        if "%%" in lines[number] and _CELL.match(lines[number])
    ]
    for number in range(after, len(lines)):
        if "%%" in lines[number]:
            _refuse_a_near_cell(path, number + 1, lines[number])
    early = [
        number
        for number in range(after, starts[0] if starts else len(lines))
        if lines[number].strip()
    ]
    if early:
        raise fault(path, early[0] + 1, "the first cell must start with a line '# %%'")
    for number, end in zip(starts, [*starts[1:], len(lines)][: len(starts)], strict=True):
        match = _CELL.match(lines[number])
        assert match is not None
        body = lines[number + 1 : end]
        while body and not body[-1].strip():
            body.pop()
        yield _cell(path, number + 1, (match["rest"] or "").split(), body)


def _cell(path: Path, line: int, words: list[str], body: list[str]) -> SourceCell:
    """Return the cell that starts in line `line`, from the words of that line and its body."""
    # An editor may put a title before the kind, and its own options (tags=[...]) after it.
    word = next((word for word in words if word.strip("[]") in set(CellKind)), "")
    _refuse_a_near_kind(path, line, words, word)
    if word == "[markdown]":
        return SourceCell(CellKind.MARKDOWN, line + 1, _uncommented(path, line, body))
    kind = word.strip("[]")
    later = words[words.index(word) + 1 :] if word else []
    options = dict(word.split("=", 1) for word in later if "=" in word)
    names = [word for word in later if "=" not in word]
    text = "\n".join(body)
    if kind == CellKind.EXERCISE:
        unknown = sorted(key for key in options if not re.fullmatch(r"points(\.\w+)?", key))
        if unknown or names:
            other = (unknown + names)[0]
            blanks = "" in options
            advice = "without blanks around =" if blanks else f"not {other!r}"
            raise fault(path, line, f"an exercise cell takes points=N, {advice}")
        return SourceCell(CellKind.EXERCISE, line + 1, text, options=options)
    if kind == CellKind.GIVEN:
        if len(names) != 1 or not names[0].isidentifier():
            raise fault(path, line, "a given cell must name its module: '# %% given helpers'")
        return SourceCell(CellKind.GIVEN, line + 1, text, names[0])
    if kind == CellKind.HIDDEN:
        return SourceCell(CellKind.HIDDEN, line + 1, text)
    return SourceCell(CellKind.PLAIN, line + 1, text, "print" if words == ["print"] else "")


def _refuse_a_near_cell(path: Path, line: int, text: str) -> None:
    """Refuse a line that is nearly the start of a cell: it would belong to the cell above.

    A line such as `# %%time` is a command of IPython, as Jupytext writes it.
    """
    found = _NEARLY_CELL.match(text)
    if found is None or _CELL.match(text):
        return
    is_command = (found["indent"], found["space"], found["more"]) == ("", " ", "") and found["word"]
    if not is_command or _near_kind(found["word"]):
        raise fault(path, line, f"a cell starts with '# %% ', not with {text.strip()[:30]!r}")


def _refuse_a_near_kind(path: Path, line: int, words: list[str], kind: str) -> None:
    """Refuse a word that is nearly a kind: a misspelt hidden cell would show its answers."""
    for word in words if not kind else ():
        for part in re.split("[=,]", word):
            near = _near_kind(part)
            if near:
                sentence = f"unknown kind of cell {word!r}; did you mean {near}?"
                raise fault(path, line, sentence)
    if len(words) == 1 and words[0].strip("[]:").lower() in _LIKE_HIDDEN:
        sentence = f"unknown kind of cell {words[0]!r}; a cell that is never released is 'hidden'"
        raise fault(path, line, sentence)


def _near_kind(word: str) -> str:
    plain = re.sub(r"\W", "", word).lower()
    return next(iter(get_close_matches(plain, list(CellKind), n=1, cutoff=0.75)), "")


def _uncommented(path: Path, line: int, body: list[str]) -> str:
    for number, text in enumerate(body, start=line + 1):
        if text.strip() and not text.startswith("#"):
            raise fault(path, number, "each line of a Markdown cell must start with '# '")
    return "\n".join(text.removeprefix("#").removeprefix(" ") for text in body)
''',
    "autograder/content/time_limit.py": r'''"""Stop an author's code that does not end.

The reference, the cases, the laws, the comparators and the known mistakes run in the trusted
process, where no worker is killed in their place. An endless loop in one of them would stop every
command. A reference or a law may also run forever with a value that a student chose.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Any

STUDENT_SECONDS = 4.0
"""The time for one call with a value of a student."""
CALL_SECONDS = 20.0
"""The time for one call with an author's value: ten times the default limit of a student's call."""
LOAD_SECONDS = 60.0
"""The time for running the cells of a file; the first import of a package takes long."""
_AGAIN_SECONDS = 0.1


class TooLong(BaseException):
    """Author's code ran for too long; not an Exception, so that the code cannot catch it."""

    def __init__(self, seconds: float) -> None:
        """Take the time limit."""
        super().__init__(f"it does not end within {seconds:g} s")


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `TooLong` in the block when it has used this much time of the processor.

    Time in which the machine runs other programs does not count. The limit needs a timer of the
    operating system and the main thread, because signals reach only this thread. All processes of
    the local engine grade in their main thread. In another thread, on Windows, and inside another
    such block there is no limit. Regular expressions are interrupted; another call of compiled
    code, such as `sum(range(10**15))`, returns first.

    >>> with time_limit(seconds=20):
    ...     sum(range(10))
    45
    """
    if not _has_timer():
        yield
        return

    def stop(_signal: int, _frame: Any) -> None:
        raise TooLong(seconds)

    before = signal.signal(signal.SIGPROF, stop)
    try:
        # The signal comes again, because `except:` or a finaliser may swallow the exception.
        signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN_SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    finally:
        # Stop the timer again: a signal may have interrupted the `finally` above.
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before or signal.SIG_DFL)


def _has_timer() -> bool:
    if not hasattr(signal, "setitimer"):
        return False
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and not signal.getitimer(signal.ITIMER_PROF)[0]
''',
    "autograder/errors.py": r'''"""The exceptions of Chainrule. A failure of student code is a status, not an exception.

ChainruleError              a plain sentence, shown to the user unchanged
├── UsageError              wrong use: an unknown assignment, no such folder   (exit 2)
├── UnreadableError         a submission cannot be read as a notebook          (exit 2)
├── AssignmentError         an assignment folder is incomplete or inconsistent (exit 3)
├── WireError               a message from a worker is not valid
└── MachineError            this machine failed: a file that it may not read   (exit 3)
    └── SandboxError        the sandbox itself failed: no zygote, no fork      (exit 3)
"""


class ChainruleError(Exception):
    """The base class of all deliberate errors; the text is a single sentence."""


class UsageError(ChainruleError):
    """The request is not valid: an unknown assignment, for example, or a missing folder."""


def package_missing(purpose: str, *packages: str) -> UsageError:
    """Return the error for packages of an extra that are not installed.

    It names the packages, not the extra: they come from the package index, wherever Chainrule came
    from.

    >>> print(package_missing("an Excel workbook", "xlsxwriter"))
    an Excel workbook needs a package that is not installed here: pip install xlsxwriter
    """
    needed = "a package that is" if len(packages) == 1 else "packages that are"
    return UsageError(
        f"{purpose} needs {needed} not installed here: pip install {' '.join(packages)}"
    )


class UnreadableError(ChainruleError):
    """A submission cannot be read as a notebook; the text says why."""


class AssignmentError(ChainruleError):
    """An assignment's folder is incomplete or inconsistent."""


class WireError(ChainruleError):
    """A frame is malformed, too large or not in the closed format."""


class MachineError(ChainruleError):
    """The machine failed, or ended a process of ours; the submission is not to blame."""


class SandboxError(MachineError):
    """The sandbox itself failed; the submission is not to blame."""
''',
    "autograder/finding/__init__.py": r'''"""Find submissions in folders, zip files and downloads: who handed in which file."""
''',
    "autograder/finding/found.py": r'''"""A submission to grade, in a module of its own: grading jobs need not load the search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.records import Origin


@dataclass(frozen=True, slots=True)
class Found:
    """A submission to grade: its student, its path, and its assignment if the path names it.

    Attributes:
        notes: sentences for its report.
        several: whether another submission has the same student's name; this one got a number.
        modules: the Python files that the student handed in beside the notebook.
        module_names: the student's own name of each file in `modules`. A platform may have put
            more in front of it, so the name of the path can be another.
        modules_of: `modules` and `module_names` of each rival and spare that has files beside it,
            by its path.
        rivals: other notebooks of the student; nothing tells which one counts. The best result
            counts.
        spares: other notebooks of the student; they count only if the first is untouched.
        unusable: the reason why there is nothing to grade, for the report; empty if there is.
        guess: the assignment that the file's name suggests.
        origin: what the platform's download tells about the submission.
        earlier: the student's attempts before this one, while the search goes on.
        more_time: by what the time limits are multiplied for this submission.
    """

    student: str
    path: Path
    assignment: str | None = None
    notes: tuple[str, ...] = ()
    several: bool = False
    modules: tuple[Path, ...] = ()
    module_names: tuple[str, ...] = ()
    rivals: tuple[Path, ...] = ()
    spares: tuple[Path, ...] = ()
    unusable: str = ""
    guess: str | None = None
    origin: Origin | None = None
    modules_of: Mapping[Path, tuple[tuple[Path, ...], tuple[str, ...]]] = field(
        default_factory=dict
    )
    earlier: tuple[Found, ...] = ()
    more_time: float = 1.0

    @property
    def candidates(self) -> tuple[Path, ...]:
        """The paths of all notebooks that may count, the most likely first.

        >>> Found("ada", Path("a.ipynb"), spares=(Path("a-Copy1.ipynb"),)).candidates[1].name
        'a-Copy1.ipynb'
        """
        return (self.path, *self.rivals, *self.spares)
''',
    "autograder/grading/__init__.py": r'''"""Grading of single submissions and of whole classes."""
''',
    "autograder/grading/answers.py": r'''"""Answers to a worker's calls to other exercises, so that mistakes do not carry forward.

While an exercise is graded, the exercises it builds on are proxies in the worker. Each call to a
proxy arrives here, and the reference computes the answer. If the arguments do not match the
exercise (extra arguments, other containers, objects of a student's class), the worker is told to
call the student's own function instead.

Without the answer side (public scope), the reference's recorded calls on the published inputs are
replayed. Any other call goes to the student's own function.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.tables import Table
from autograder.content.description import Assignment
from autograder.content.exercise import RecordedCall, Tolerance
from autograder.content.plan import PlannedExercise
from autograder.content.time_limit import STUDENT_SECONDS, TooLong, time_limit
from autograder.errors import WireError
from autograder.judging.compare import compare
from autograder.sandbox.dialogue import Answer

MAX_ENTRIES = 4096
"""The maximum number of entries in an array argument."""
MAX_PARTS = 256
"""The maximum length of a list, dict or string in a call, if no case has a longer one."""
MAX_LENGTH = 256
"""The maximum length of an array axis in a call. Real calls are far smaller.

A product or broadcast of two arrays then has at most MAX_LENGTH ** 2 entries.
"""
MAX_NUMBER = 4096
"""The largest whole number in a call, if no case has a larger one: it may be a size or a count."""
_TIMES = 16
"""How much larger than those of the cases a whole number, a text or a list in a call may be."""
_MAX_CACHED, _MAX_CACHED_BYTES = 512, 8 * 1024
_REPLAY = Tolerance(rtol=1e-9, atol=1e-12)


@lru_cache(maxsize=1024)
def answerer(planned: PlannedExercise, assignment: Assignment) -> Answer:
    """Return a function that answers an exercise's calls to the exercises it builds on.

    A call to any other exercise is answered with an error. Answers are cached for all submissions
    with the same case set, because correct submissions send byte-identical calls.
    """
    allowed = frozenset(planned.answered)
    signatures = _signatures(assignment)
    accepted, is_accepted = planned.accepts, _acceptance(planned)
    recorded = [call for case in planned.cases for call in case.calls]

    def compute(call: bytes) -> tuple[Any, ...]:
        name, args, kwargs = _read(call)
        if name not in allowed:
            return "error", "RuntimeError", f"{name[:80]} is not available here"
        bound = _bind(signatures[name], args, kwargs)
        if bound is not None and "." in name:
            bound = (_attributes(accepted[name][0], bound[0]), *bound[1:])
        if bound is None or not is_accepted(accepted[name], bound):
            return ("own",)  # only the student's function may understand these arguments
        if assignment.answers is None:
            return _replay(recorded, name, bound)
        return _compute(assignment.answers.functions[name], bound)

    known: dict[bytes, bytes] = {}

    def answer(call: bytes) -> bytes:
        if call in known:
            return known[call]
        packed = wire.pack(compute(call))
        if len(known) < _MAX_CACHED and len(call) + len(packed) <= _MAX_CACHED_BYTES:
            known[call] = packed
        return packed

    return answer


def _acceptance(planned: PlannedExercise) -> Callable[[tuple[Any, ...], tuple[Any, ...]], bool]:
    """Return a function that tells whether arguments have the form and size of the cases'."""

    @cache
    def of_the_cases() -> tuple[int, int]:
        # Rarely needed, and computed anew for each submission, because its cases are its own.
        arguments = [case.args for case in planned.cases]
        return max(map(_longest, arguments), default=0), _largest(arguments)

    def is_accepted(example: tuple[Any, ...], bound: tuple[Any, ...]) -> bool:
        number = _largest(bound)
        if number <= MAX_NUMBER and _matches(example, bound, MAX_PARTS):
            return True
        longest, largest = of_the_cases()
        return number <= max(MAX_NUMBER, _TIMES * largest) and _matches(
            example, bound, max(MAX_PARTS, _TIMES * longest)
        )

    return is_accepted


@lru_cache(maxsize=16)
def _signatures(assignment: Assignment) -> dict[str, tuple[str, ...]]:
    """Return the names of each exercise's arguments."""
    return {
        exercise.name: tuple(part.strip() for part in exercise.signature.split(","))
        for exercise in assignment.exercises
    }


def _read(call: bytes) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
    content = wire.unpack(call, wire.MAX_ANSWER_PARTS)
    if type(content) is not tuple or len(content) != 3:
        raise WireError("a call has a name, arguments and keyword arguments")
    name, args, kwargs = content
    if type(name) is not str or type(args) is not tuple or type(kwargs) is not dict:
        raise WireError("a call has a name, arguments and keyword arguments")
    return name, args, kwargs


def _bind(
    signature: tuple[str, ...], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[Any, ...] | None:
    """Return all arguments in the order of the signature, or None on a mismatch."""
    named = dict(zip(signature, args, strict=False))
    if len(args) > len(signature) or named.keys() & kwargs.keys():
        return None
    named.update(kwargs)
    if named.keys() != set(signature):
        return None
    return tuple(named[name] for name in signature)


def _attributes(example: dict[str, Any], state: Any) -> Any:
    """Return the attributes of an object that the reference knows; a student may add others."""
    if type(state) is not dict:
        return state
    return {name: value for name, value in state.items() if name in example}


def _compute(function: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
    try:
        with np.errstate(all="ignore"), time_limit(STUDENT_SECONDS):
            return "value", function(*args)
    except (NotImplementedError, TooLong):
        return ("own",)  # the reference may never end for arguments that no case has
    except Exception as error:
        return "error", type(error).__name__, str(error)[:500]


def _replay(recorded: list[RecordedCall], name: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
    for call in recorded:
        if call.name == name and compare(call.args, args, _REPLAY).passed:
            return "value", call.result
    return ("own",)


def _matches(example: Any, value: Any, longest: int) -> bool:
    """Return whether a value has the structure of a published argument and a modest size.

    No text, list or dictionary in it may be longer than `longest`.

    The recursion follows the example, so it is never deeper than the example, however deep the
    value nests. A list is not accepted for an array: NumPy could turn it into an array of any size.
    """
    if isinstance(example, np.ndarray | np.generic | int | float):
        if not isinstance(value, np.ndarray):
            return type(value) in (int, float) or isinstance(value, np.generic)
        fits = value.ndim <= 2 and all(0 < length <= MAX_LENGTH for length in value.shape)
        return fits and value.size <= MAX_ENTRIES
    if isinstance(example, str):
        return type(value) is str and len(value) <= longest
    if isinstance(example, dict):
        if type(value) is not dict or len(value) > longest:
            return False
        item = next(iter(example.values()), None)
        return all(_matches(example.get(key, item), each, longest) for key, each in value.items())
    if not isinstance(example, list | tuple):
        return type(value) is type(example) and _is_small(value, longest)
    if not isinstance(value, list | tuple) or len(value) > longest:
        return False
    if not example:
        return not value
    if isinstance(example, tuple) and len({type(item) for item in example}) > 1:
        # A tuple of mixed types is compared part by part. Lists, and tuples of layers, are uniform.
        same = zip(example, value, strict=False)
        return len(value) == len(example) and all(_matches(a, b, longest) for a, b in same)
    return all(_matches(example[0], item, longest) for item in value)


def _is_small(value: Any, longest: int) -> bool:
    if isinstance(value, Table):
        rows = max(map(len, value.values), default=0)
        return len(value.columns) <= MAX_PARTS and rows <= MAX_ENTRIES
    return not isinstance(value, bytes | set | frozenset) or len(value) <= longest


def _longest(value: Any) -> int:
    """Return the length of the longest text, list, dictionary or set in a value."""
    longest, waiting = 0, [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str | bytes | dict | list | tuple | set | frozenset):
            longest = max(longest, len(each))
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list | tuple):
            waiting += each
    return longest


def _largest(value: Any) -> int:
    """Return the largest size of a whole number in a value."""
    waiting, largest = [value], 0
    while waiting:
        each = waiting.pop()
        if isinstance(each, np.ndarray | np.generic):
            if each.dtype.kind in "iu" and each.size:
                largest = max(largest, int(each.max()), -int(each.min()))
        elif type(each) is int:
            largest = max(largest, abs(each))
        elif isinstance(each, dict):
            waiting += [*each.keys(), *each.values()]
        elif isinstance(each, list | tuple | set | frozenset):
            waiting += each
        elif isinstance(each, Table):
            waiting += [each.values, each.index]
    return largest
''',
    "autograder/grading/cell_notes.py": r'''"""Notes on irregular cells and files that were read nevertheless."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.boundary.definitions import Definitions, Remark, RemarkKind
from autograder.content.description import Assignment
from autograder.grading.loading import is_taken

_TYPES = {
    RemarkKind.MARKDOWN: "is a Markdown cell",
    RemarkKind.RAW: "is a raw cell",
    RemarkKind.UNTYPED: "has no known cell type",
}
_ODD = {
    RemarkKind.NOT_TEXT: "cannot be read, because its source is not text; its code is lost",
    RemarkKind.NOT_A_CELL: "cannot be read, because it is not a cell; its code is lost",
}


def on_cells(definitions: Definitions, assignment: Assignment) -> Iterator[str]:
    """Yield a note for each remark on a cell, and for each module of the student's own."""
    for remark in definitions.remarks:
        place = f"cell {remark.cell}"
        if remark.kind in _TYPES:
            yield (
                f"{place} {_TYPES[remark.kind]}, but holds a graded function; it was read as code: "
                "change its cell type to Code"
            )
        elif remark.kind in _ODD:
            yield f"{place} {_ODD[remark.kind]}"
        elif remark.kind is not RemarkKind.OWN_MODULE or remark.module not in assignment.given:
            # `on_files` says whether a given module was changed.
            yield _on_module(remark, definitions, assignment)


def _on_module(remark: Remark, definitions: Definitions, assignment: Assignment) -> str:
    is_file = remark.kind is RemarkKind.OWN_MODULE
    file = definitions.files.get(remark.cell, f"{remark.module.replace('.', '/')}.py")
    origin = f"{file} beside the notebook" if is_file else f"{file} of cell {remark.cell}"
    if is_taken(remark.module, assignment):
        return f"{origin} is not used: the module {remark.module} is another one when graded"
    return f"{origin} is part of what was graded, because the notebook imports it"


def on_files(files: Mapping[str, bytes], assignment: Assignment) -> Iterator[str]:
    """Yield a note for each file beside the notebook that differs from a given module."""
    for name, content in files.items():
        module = name.removesuffix(".py")
        if assignment.given.get(module) is not None and not _is_given(name, content, assignment):
            yield f"{name} beside the notebook is not used: the course's own {name} is"


def _is_given(name: str, content: bytes, assignment: Assignment) -> bool:
    texts = [assignment.given_texts.get(name.removesuffix(".py"), "").encode()]
    if assignment.released is not None:
        texts.append(_read(assignment.released.parent / name))
    return any(_text(content) == _text(text) for text in texts)


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _text(content: bytes) -> bytes:
    return b"\n".join(line.rstrip() for line in content.splitlines()).strip()


def needed(files: Mapping[str, bytes], assignment: Assignment) -> dict[str, bytes]:
    """Return the files that may be modules of the student's own, by name."""
    return {
        name: content
        for name, content in files.items()
        if name.removesuffix(".py") not in assignment.given
    }
''',
    "autograder/grading/graders.py": r'''"""Graders: the shared state of all submissions of a run to the same assignment."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from autograder.boundary.definitions import Definitions, UnwrittenState
from autograder.boundary.limits import longer
from autograder.content.catalogue import available
from autograder.content.description import Assignment, graded_names, load_assignment
from autograder.content.plan import SETS, Plans, content_of, fingerprint
from autograder.content.secret import Secret, draw_secret, run_secret
from autograder.errors import AssignmentError, UnreadableError, UsageError
from autograder.reading.notebook import Notebook, parse
from autograder.records import Scope
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.system import NOT_HERE
from autograder.sandbox.unconfined import Unconfined
from autograder.version import __version__


@dataclass(frozen=True, slots=True)
class Grader:
    """The plans of an assignment, and a sandbox to run them in. It stays on the trusted side.

    Attributes:
        plans: the exercises with their drawn cases, for each submission.
        sandbox: the source of workers.
        details: the entries copied into every report of the run (versions, fingerprints).
        released: the notebook that students received, if there is a release version.
        released_cells: the number and the text of each of its code cells.
    """

    plans: Plans
    sandbox: Sandbox | Unconfined
    details: Mapping[str, str]
    released: Notebook | None
    released_cells: tuple[tuple[int, str], ...]

    @property
    def assignment(self) -> Assignment:
        """The assignment of all submissions."""
        return self.plans.assignment

    def expect_more(self) -> None:
        """After a submission, let the zygote prepare for more submissions of the assignment."""
        if self.released_cells:
            self.sandbox.learn(self.released_cells)

    def unwritten(self, definitions: Definitions) -> frozenset[str]:
        """Return the names of unwritten functions; they need not be called.

        An unwritten function has no body, or its regions are empty and the rest is unchanged from
        the release version.
        """
        found = definitions.unfinished
        released = _released_digests(self.released, self.assignment.names) if found else {}
        return frozenset(
            name
            for name, unwritten in found.items()
            if unwritten.state is UnwrittenState.NO_BODY
            or (
                unwritten.state is UnwrittenState.EMPTY_REGIONS
                and unwritten.digest == released.get(name)
            )
        )


class Graders:
    """The graders of a run by assignment, each created on first use."""

    def __init__(
        self,
        sandbox: Sandbox | Unconfined,
        course: Path | None,
        secret: Secret,
        *,
        public: bool = False,
        only: Collection[str] = (),
    ) -> None:
        self.sandbox, self.course, self.secret, self.public = sandbox, course, secret, public
        self.only = only
        """The exercises to grade; without any, all of them."""
        self.more_time = 1.0
        """By what the time limits of the assignments are multiplied."""
        self._usual: Graders | None = None
        self._graders: dict[str, Grader] = {}
        self._broken: dict[str, AssignmentError] = {}
        self._longer: dict[float, Graders] = {}

    def with_more_time(self, factor: float) -> Graders:
        """Return the graders of the same run with longer time limits; 1 returns these graders."""
        if factor == 1.0:
            return self
        if factor not in self._longer:
            other = Graders(self.sandbox, self.course, self.secret, public=self.public)
            other.more_time, other._usual = factor, self
            other._broken = self._broken
            self._longer[factor] = other
        return self._longer[factor]

    @classmethod
    def of(cls, grader: Grader) -> Self:
        """Return graders for a single assignment."""
        graders = cls(grader.sandbox, None, draw_secret())
        graders._graders[grader.assignment.id] = grader
        return graders

    @property
    def scope(self) -> Scope:
        """The scope of a report before its assignment is known; the assignment may reduce it."""
        return Scope.PUBLIC if self.public or self.course is None else Scope.FULL

    @cached_property
    def exercise_names(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the graded functions, by assignment.

        An assignment that cannot even be described has no names; a notebook may still name it.
        """
        if self._usual is not None:
            return self._usual.exercise_names
        return {name: self._names(name, place) for name, place in available(self.course).items()}

    def _names(self, name: str, place: Path) -> tuple[str, ...]:
        try:
            return graded_names(place)
        except AssignmentError as error:
            self._broken[name] = error
            return ()

    def expected(self, content: bytes) -> Grader | None:
        """Return the grader that the first submission of a run will probably need.

        It is that of the assignment whose functions the file defines, as far as its bytes tell. It
        is None if there is none, or if an earlier submission has needed a grader. Loading it may
        raise anything, as `grader` may.
        """
        if self._graders:
            return None

        def is_defined(name: str) -> bool:
            return f"def {name.rpartition('.')[2]}(".encode() in content

        shares = {
            assignment: sum(map(is_defined, names)) / len(names)
            for assignment, names in self.exercise_names.items()
            if names
        }
        likely = max(shares, key=shares.__getitem__, default="")
        if not shares.get(likely):
            return None
        return self.grader(likely)

    def grader(self, name: str) -> Grader:
        """Return the grader of an assignment; its cases are drawn on the first request.

        Raises:
            UsageError: there is no such assignment.
            AssignmentError: the assignment is incomplete or inconsistent.
        """
        if name in self._broken:
            raise self._broken[name]
        if name not in self._graders:
            try:
                self._graders[name] = self._made(name)
            except AssignmentError as error:
                self._broken[name] = error
                raise
        return self._graders[name]

    def _made(self, name: str) -> Grader:
        if self._usual is not None:
            usual = self._usual.grader(name)
            limits = longer(usual.assignment.limits, self.more_time)
            details = {**usual.details, "more_time": f"{self.more_time:g}"}
            return replace(usual, plans=usual.plans.with_limits(limits), details=details)
        assignment = load_assignment(name, course=self.course, public=self.public)
        return make_grader(assignment, self.sandbox, self.secret)


def make_grader(
    assignment: Assignment,
    sandbox: Sandbox | Unconfined,
    secret: Secret | None = None,
    sets: int = SETS,
) -> Grader:
    """Return the grader of an assignment.

    Args:
        assignment: the assignment.
        sandbox: the source of workers.
        secret: the secret of the run, from the environment if None.
        sets: the number of case sets; with one set, all submissions share their hidden cases.

    Raises:
        AssignmentError: the assignment's fixtures are missing or unreadable.
        UsageError: it has answers or hidden cases, and the workers would be unconfined.
    """
    if isinstance(sandbox, Unconfined) and assignment.scope is not Scope.PUBLIC:
        raise UsageError(NOT_HERE)
    secret = secret or run_secret()
    plans = Plans(assignment, secret, sets)
    content = content_of(assignment)
    details = {
        "version": __version__,
        "fingerprint": fingerprint(assignment.scope, secret, content),
        "content": content,
        "secret_fingerprint": secret.fingerprint,
        "notebook": assignment.notebook,
    }
    released = _released_notebook(assignment)
    cells = () if released is None else released.cells
    numbered = tuple((cell.number, cell.source) for cell in cells)
    return Grader(plans, sandbox, details, released, numbered)


def _released_notebook(assignment: Assignment) -> Notebook | None:
    path = assignment.released
    try:
        return None if path is None else parse(path.read_bytes(), path.suffix)
    except (OSError, UnreadableError) as error:
        raise AssignmentError(f"the release of {assignment.id} cannot be read: {error}") from None


@lru_cache(maxsize=16)
def _released_digests(notebook: Notebook | None, names: tuple[str, ...]) -> Mapping[str, str]:
    """Return the digests of the released functions whose regions are empty, by name."""
    if notebook is None:
        return {}
    from autograder.reading.selection import find_definitions

    found = find_definitions(notebook, names).unfinished
    return {
        name: unwritten.digest
        for name, unwritten in found.items()
        if unwritten.state is UnwrittenState.EMPTY_REGIONS
    }
''',
    "autograder/grading/import_notes.py": r'''"""Notes on imports that failed or are missing, each with the line that puts them right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from autograder.boundary.definitions import Definitions, Statement
from autograder.boundary.outcomes import StudentError
from autograder.content.description import Assignment
from autograder.content.imports import Supply
from autograder.grading.loading import LoadReport

_MAX_NAME = 100


def on_supplied(
    definitions: Definitions, loading: LoadReport, assignment: Assignment
) -> Iterator[str]:
    """Yield a note for each cause of missing names that were bound for the submission."""
    causes: dict[tuple[str, str], list[tuple[str, Supply]]] = {}
    for variable, name in loading.supplied:
        supply = assignment.supplies[name]
        is_given = supply.module in assignment.given
        cause = _cause(variable, definitions, loading, stars=is_given)
        causes.setdefault(cause, []).append((_line(variable, supply, loading), supply))
    for (place, reason), found in causes.items():
        supplies = [supply for _, supply in found]
        names = listed(supply.name for supply in supplies)
        lines = " and ".join(f"`{line}`" for line in dict.fromkeys(line for line, _ in found))
        if not place:
            yield f"the notebook does not import {names}: put {lines} at the top"
            continue
        modules = listed(dict.fromkeys(supply.module for supply in supplies))
        was, has = ("was", "has") if len(supplies) == 1 else ("were", "have")
        if reason:
            taken = f"so {names} {was} taken from {modules}"
            yield f"{place}: {reason}, {taken}; put {lines} at the top"
        else:
            yield (
                f"{names} {has} no value that can be used after {place}, and {was} taken from "
                f"{modules}; put {lines} at the top"
            )


def _line(variable: str, supply: Supply, loading: LoadReport) -> str:
    """Return the line that binds a variable, under a name of the student's own if it has one."""
    if variable == supply.name:
        return supply.line
    if any(variable in s.binds and s.text.startswith("import ") for s, _ in loading.failed_imports):
        return f"import {supply.module} as {variable}"
    return f"from {supply.module} import {supply.name} as {variable}"


def _cause(
    variable: str, definitions: Definitions, loading: LoadReport, *, stars: bool
) -> tuple[str, str]:
    """Return the cell and the reason why a variable was missing.

    Both are empty if nothing binds it. The reason is empty if a statement binds it to None. With
    `stars`, a failed `from module import *` may have been meant to bind it.
    """
    failed = loading.failed_imports
    binding = [pair for pair in failed if variable in pair[0].binds]
    for statement, error in binding or [p for p in failed if stars and "*" in p[0].binds]:
        return f"cell {statement.cell}", _reason(statement, error)
    for statement in reversed(definitions.statements):
        if variable in statement.binds:
            return f"cell {statement.cell}", ""
    return "", ""


def _reason(statement: Statement, error: StudentError) -> str:
    module = (statement.imports or "")[:_MAX_NAME]
    if error.type_name == "ModuleNotFoundError":
        return f"the module {module} is not there"
    return f"the import from {module} stops ({error.type_name}: {error.message[:100]})"


def listed(names: Iterable[str]) -> str:
    """Join names.

    >>> listed(["relu", "sigmoid", "np"])
    'relu, sigmoid and np'
    """
    first = list(names)
    last = first.pop()
    return f"{', '.join(first)} and {last}" if first else last
''',
    "autograder/grading/loading.py": r'''"""Loading a submission's definitions, and finding a statement that kills the worker."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from encodings import normalize_encoding
from encodings.aliases import aliases
from importlib.util import find_spec

from autograder.boundary.definitions import Definitions, Statement
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, StudentError
from autograder.content.description import Assignment
from autograder.grading.workers import Workers
from autograder.judging.errors import FAILED
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.endings import explain_crash

_MAX_LOADS = 4
_MAX_NAME = 100
_SKIPPED = b""
_PLACE = re.compile(r" \((?:(?:/|[A-Za-z]:\\)[^()]*|unknown location)\)")
"""The place of a module on the grader's machine, in the message of an ImportError."""
_NO_MODULE = re.compile(r"No module named '([\w.]{1,100})'")
_NO_ENCODING = re.compile(r"unknown encoding: ([\w-]{1,40})$")
_MAX_AHEAD = 10


@dataclass(slots=True)
class LoadReport:
    """The findings of the loads of a submission.

    Attributes:
        notes: a sentence for each failed statement that a function needs.
        supplied: pairs of a variable that was bound for the submission, and the workbook's name.
        failed_imports: the imports that failed, each with its error.
        unbound: the variables that failed statements would have bound, each with the reason.
        output: the printed text, or None until the first load succeeds.
    """

    notes: list[str] = field(default_factory=list)
    supplied: tuple[tuple[str, str], ...] = ()
    failed_imports: list[tuple[Statement, StudentError]] = field(default_factory=list)
    unbound: dict[str, str] = field(default_factory=dict)
    output: str | None = None


def is_taken(name: str, assignment: Assignment) -> bool:
    """Return whether a module of the student's own cannot have this name: a real one has it."""
    name = name.partition(".")[0]
    packages = ("numpy", *assignment.limits.packages)
    return name in {*assignment.given, *packages} or name in sys.stdlib_module_names


class Loader:
    """Loads the same definitions into each worker of a submission.

    If a load kills its worker, the next load announces each statement before it runs. The last
    announced statement is to blame, and later loads skip it.

    A worker looks up no file once student code runs. It imports ahead the modules that it finds in
    the code. If a module was still missing, the next load imports it ahead, too.
    """

    def __init__(self, definitions: Definitions, assignment: Assignment) -> None:
        self.report = LoadReport()
        self._statements = definitions.statements
        self._code = [(statement.cell, statement.code) for statement in definitions.statements]
        own = {module.name: module.statements for module in definitions.modules}
        self._modules = {
            **{name: code for name, code in own.items() if not is_taken(name, assignment)},
            **assignment.given,
        }
        self._supplies = {
            name: supply.code
            for name, supply in assignment.supplies.items()
            if name in definitions.mentioned
        }
        self._kept = definitions.kept_copies
        self._first_states = definitions.first_states
        self._packages = assignment.limits.packages
        self._absent: dict[str, str] = {}
        """For each name from a package that is not there: the package."""
        # Loading matplotlib takes most of the time that an impatient load has.
        self._slow = any((s.imports or "").startswith("matplotlib") for s in self._statements)
        self._lost_loads = 0
        self._last_announced: int | None = None
        self._ahead: tuple[str, ...] = ()

    def load(self, worker: Worker) -> bool:
        """Execute the definitions in a worker; return False if they must be loaded again.

        Raises:
            WorkerGone: the worker hung, crashed or broke the protocol.
        """
        loaded = worker.load(
            self._modules,
            self._code,
            kept=self._kept,
            supplies=self._supplies,
            first_states=self._first_states,
            ahead=self._ahead,
            patient=self._slow or self._lost_loads > 0,
            on_progress=self._on_progress,
        )
        if self.report.output is not None:
            return True  # the same statements fail in every load
        if self.import_ahead(error for _index, error in loaded.failures):
            return False
        self.report.output = loaded.output
        self.report.supplied = loaded.supplied
        mended = {variable for variable, _name in loaded.supplied}
        for index, error in loaded.failures:
            statement = self._statements[index] if 0 <= index < len(self._code) else None
            if statement is None:
                continue
            if statement.imports:
                self.report.failed_imports.append((statement, error))
            if statement.needed and not (statement.binds and statement.binds <= mended):
                self._note_failure(index, error)
        for variable in mended:
            self.report.unbound.pop(variable, None)
        return True

    def import_ahead(self, errors: Iterable[StudentError | None]) -> bool:
        """Have later loads import the modules that were not found; return whether any is new."""
        lacking = {name for error in errors if error and (name := _lacking(error))}
        new = [name for name in sorted(lacking) if self._is_there(name) and name not in self._ahead]
        self._ahead = (*self._ahead, *new)[:_MAX_AHEAD]
        return any(name in self._ahead for name in new)

    def _is_there(self, module: str) -> bool:
        package = module.partition(".")[0]
        return package in sys.stdlib_module_names or package in ("numpy", *self._packages)

    def leave_out_culprit(self, lost: Outcome) -> bool:
        """Skip the statement that killed the worker, once known; return whether to load again."""
        self._lost_loads += 1
        if self._lost_loads == 1:
            return True  # the next load announces its statements
        culprit = self._last_announced
        if self._lost_loads > _MAX_LOADS or culprit is None or culprit >= len(self._code):
            return False
        if self._statements[culprit].needed:
            self._note(culprit, lost.reason)
            self._skip(culprit)
        else:
            # No function needs this statement. Skip all such statements and do not count this load,
            # so that they cannot use up the loads reserved for needed statements.
            self._lost_loads -= 1
            for index, statement in enumerate(self._statements):
                if not statement.needed:
                    self._skip(index)
        self._last_announced = None
        return True

    def _on_progress(self, index: int) -> None:
        self._last_announced = index if index >= 0 else None

    def _skip(self, index: int) -> None:
        self._code[index] = (self._code[index][0], _SKIPPED)

    def _note_failure(self, index: int, error: StudentError) -> None:
        statement = self._statements[index]
        if error.type_name == "ModuleNotFoundError" and statement.imports:
            package = statement.imports.split(".")[0][:_MAX_NAME]
            if package not in self._absent.values():
                others = ", ".join(name for name in self._packages if find_spec(name))
                too = f" ({others} can be imported, too)" if others else ""
                self.report.notes.append(
                    f"cell {statement.cell}: the package {package} is not there when this "
                    f"assignment is graded; use numpy{too}, or hand in {package}.py with the "
                    "notebook if it is yours"
                )
            origin = f"{FAILED}: {statement.text} (the package {package} is not there)"
            self.report.unbound.update(dict.fromkeys(statement.binds, origin))
            self._absent.update(dict.fromkeys(statement.binds, package))
            return
        reason = f"{error.type_name}: {_PLACE.sub('', error.message)}"
        if error.name in self._absent:
            package = self._absent[error.name]
            reason = f"it uses {error.name} of the package {package}, which is not there"
        self._note(index, reason)

    def _note(self, index: int, reason: str) -> None:
        statement = self._statements[index]
        text = f"import {statement.imports}" if statement.imports else repr(statement.text)
        note = f"cell {statement.cell}: {text} failed, skipped ({reason})"
        if note[:300] not in self.report.notes:  # an import of several names fails once for each
            self.report.notes.append(note[:300])
        origin = f"{FAILED}: {statement.text} ({reason[:100]})"
        self.report.unbound.update(dict.fromkeys(statement.binds, origin))


def _lacking(error: StudentError) -> str | None:
    """Return the module that was not found when an error was raised.

    >>> _lacking(StudentError("LookupError", "unknown encoding: latin-1"))
    'encodings.latin_1'
    """
    if error.type_name == "ModuleNotFoundError" and (found := _NO_MODULE.match(error.message)):
        return found[1]
    if error.type_name == "LookupError" and (found := _NO_ENCODING.match(error.message)):
        name = normalize_encoding(found[1].lower())
        return f"encodings.{aliases.get(name, name)}"
    return None


class LoadedWorkers:
    """Provides workers with the definitions loaded, a single worker at a time."""

    def __init__(self, workers: Workers, loader: Loader, limits: Limits) -> None:
        self.limits = limits
        self.failure: Outcome | None = None
        """The outcome of the last load, set when no load can succeed any more."""
        self.is_fresh = False
        """Whether the current worker has not served any call yet."""
        self._workers, self._loader = workers, loader
        self._worker: Worker | None = None

    @property
    def deadline(self) -> float:
        """The monotonic time by which the submission must be finished."""
        return self._workers.deadline

    def get(self) -> Worker | None:
        """Return the current worker, or a fresh worker with the definitions loaded.

        Returns None if the time is used up or no worker survives loading.

        Raises:
            SandboxError: our own side failed.
        """
        while self._worker is None and self.failure is None and time.monotonic() < self.deadline:
            worker = self._workers.fresh(self.limits)
            try:
                is_complete = self._loader.load(worker)
            except WorkerGone as gone:
                lost = self._explain(gone.outcome, worker)
                if not self._loader.leave_out_culprit(lost):
                    self.failure = lost
            else:
                if is_complete:
                    self._worker, self.is_fresh = worker, True
        return self._worker

    def lack_modules(self, outcomes: Iterable[Outcome]) -> bool:
        """Return whether calls failed for lack of modules that the next worker will have."""
        return self._loader.import_ahead(outcome.error for outcome in outcomes)

    def drop(self) -> None:
        """End the current worker; the next `get` forks a fresh worker."""
        self._workers.end()
        self._worker = None

    def lose(self, outcome: Outcome) -> Outcome:
        """End the current worker after a call killed it; return the outcome with the reason."""
        assert self._worker is not None
        worker, self._worker = self._worker, None
        return self._explain(outcome, worker)

    def _explain(self, outcome: Outcome, worker: Worker) -> Outcome:
        self._workers.end()
        if worker.ending is None:
            return outcome
        return explain_crash(outcome, worker.ending)
''',
    "autograder/grading/only.py": r'''"""Grading some exercises of a submission alone: their names, their points, a note about it."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from autograder.content.description import Assignment, max_points
from autograder.errors import UsageError
from autograder.grading.import_notes import listed


class UnknownExercise(UsageError):
    """An exercise that is asked for is not part of the assignment."""


def refuse_unknown(only: Collection[str], assignment: Assignment) -> None:
    """Refuse names that are not exercises of the assignment.

    Raises:
        UnknownExercise: the sentence has the nearest names.
    """
    for name in only:
        if name not in assignment.names:
            near = get_close_matches(name, assignment.names, n=2)
            meant = f"did you mean {' or '.join(near)}?" if near else _all(assignment.names)
            raise UnknownExercise(f"{assignment.id} has no exercise {name!r}; {meant}")


def _all(names: Collection[str]) -> str:
    return f"its exercises are {', '.join(names)}"


def points_of(assignment: Assignment, only: Collection[str]) -> float:
    """Return the maximum points of some exercises; without a name, of all."""
    return sum(
        max_points(exercise, assignment.scope)
        for exercise in assignment.exercises
        if not only or exercise.name in only
    )


def note_on(assignment: Assignment, only: Collection[str]) -> tuple[str, ...]:
    """Return the note that the other exercises were not graded; none if all were."""
    graded = [name for name in assignment.names if name in only]
    if not graded or len(graded) == len(assignment.names):
        return ()
    was = "was" if len(graded) == 1 else "were"
    return (f"only {listed(graded)} {was} graded, of {len(assignment.names)} exercises",)
''',
    "autograder/grading/own_modules.py": r'''"""Read the Python modules that a student handed in beside the notebook. They are not run here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from autograder.boundary.files import read_file, read_start
from autograder.errors import UnreadableError
from autograder.finding.found import Found

MAX_MODULES = 20
MAX_BYTES = 256 * 1024
"""Larger modules are left out; a module of functions has a few kilobytes."""
_MAX_NAME = 80


def read_modules(found: Found) -> dict[str, bytes]:
    """Return the content of each module by the student's own name for the file.

    A module in a folder below the notebook has the folder in its name: `utils/layers.py`. A module
    that is unreadable, a link or too large is left out, and so is all beyond the first 20.
    """
    content: dict[str, bytes] = {}
    for name, path in _first(found):
        data = read_start(path, MAX_BYTES + 1)
        if not _reason(path, data):
            content[name] = data
    return content


def left_out(found: Found) -> tuple[str, ...]:
    """Return a note for each module beside the notebook that `read_modules` leaves out."""
    notes = []
    for name, path in _first(found):
        reason = _reason(path, read_start(path, MAX_BYTES + 1))
        if reason:
            notes.append(f"{name[:_MAX_NAME]} beside the notebook is not used: {reason}")
    if len(found.modules) > MAX_MODULES:
        notes.append(
            f"there are {len(found.modules)} Python files beside the notebook; only the first "
            f"{MAX_MODULES} can be imported"
        )
    return tuple(notes)


def _first(found: Found) -> Iterator[tuple[str, Path]]:
    names, paths = found.module_names[:MAX_MODULES], found.modules[:MAX_MODULES]
    return zip(names, paths, strict=True)


def _reason(path: Path, start: bytes) -> str:
    """Return the reason to leave a module out, or an empty text; `start` is its first bytes."""
    if len(start) > MAX_BYTES:
        return f"it is larger than the limit of {MAX_BYTES >> 10} kB for a module"
    if start:
        return ""
    try:
        read_file(path)  # says why it cannot be read; an empty module can
    except UnreadableError as error:
        return str(error)
    return ""
''',
    "autograder/grading/passes.py": r'''"""The passes over a submission's exercises, so that each is called on every case.

Forking a worker takes time, so exercises share a worker as long as all goes well. The passes are:

1. `call_alone` calls each exercise that builds on no other, or only on right exercises. The
   reference answers no call. A right result counts.
2. `call_with_answers` calls the remaining exercises in workbook order, while the reference answers
   for the exercises they build on.
3. `_retry_alone` calls an exercise again with the student's own functions if it is wrong with the
   reference's answers. The retry follows at once, before any later exercise gets answers.
4. `_try_other_states` calls an exercise that is still wrong in the other states of the notebook
   in which it may be called, each in a worker of its own, right after the retry. Only a right
   result counts. Nearly all notebooks have one state for each exercise.
5. `train` chains the student's own functions.

If an exercise is wrong in a worker that ran other exercises before, it is called again in a fresh
worker, and the second result counts. So an exercise cannot cost another exercise points by harming
its process or wasting time. In pass 2 an exercise comes after the exercises it builds on. So no
worker sees the reference's answers to an exercise while that exercise may still be called.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from functools import partial

from autograder.boundary.definitions import FINAL, Definitions, State
from autograder.boundary.outcomes import TIME_USED_UP, Outcome, OutcomeKind
from autograder.content.calling import WORKER_SEED
from autograder.content.plan import Plan, PlannedExercise
from autograder.grading.loading import LoadedWorkers, Loader, LoadReport
from autograder.grading.workers import Workers
from autograder.judging.judge import agree, is_right
from autograder.judging.training import end_to_end
from autograder.records import EndToEnd
from autograder.sandbox.connection import refuse_if_suspended
from autograder.sandbox.dialogue import Answer, Worker

_LOST = (OutcomeKind.TIMEOUT, OutcomeKind.CRASHED)
_NOT_CALLED = Outcome(OutcomeKind.NOT_RUN)

AnswerFor = Callable[[PlannedExercise], Answer]
"""Returns the function that answers an exercise's calls to other exercises."""
Watch = Callable[[PlannedExercise, list[Outcome]], None]
"""Is told of each exercise as soon as its outcomes are final, in the order in which they are."""


@dataclass(frozen=True, slots=True)
class Run:
    """The raw results of a submission, not yet judged.

    Attributes:
        outcomes: the outcomes of each defined exercise, by its name.
        training: the outcome of the training script.
        loading: the findings of loading the definitions.
        counted: the state of the notebook in which an exercise was right, if not in its first.
        right: the exercises that were found right; the others may be right, too.
    """

    outcomes: dict[str, list[Outcome]]
    training: Outcome
    loading: LoadReport
    counted: Mapping[str, State] = field(default_factory=dict)
    right: Set[str] = frozenset()


def run_submission(
    workers: Workers,
    plan: Plan,
    definitions: Definitions,
    answer_for: AnswerFor,
    unwritten: frozenset[str] = frozenset(),
    watch: Watch | None = None,
) -> Run:
    """Call every defined exercise on every case.

    Args:
        workers: the source of workers, with the deadline of the submission.
        plan: the exercises with their packed cases.
        definitions: the statements to load.
        answer_for: returns the function that answers an exercise's calls to other exercises.
        unwritten: the functions that the student left unwritten; they are not called.
        watch: called as soon as the outcomes of an exercise are final.

    Raises:
        SandboxError: our own side failed.
    """
    loader = Loader(definitions, plan.assignment)
    loaded = LoadedWorkers(workers, loader, plan.assignment.limits)
    passes = _Passes(plan, definitions, unwritten, _Caller(loaded, answer_for), watch)
    passes.call_alone()
    passes.call_with_answers()
    passes.give_up_the_rest()
    return Run(passes.outcomes, passes.train(), loader.report, passes.counted, passes.right)


class _Caller:
    """Calls exercises in loaded workers and gives each its share of the time."""

    def __init__(self, loaded: LoadedWorkers, answer_for: AnswerFor) -> None:
        self.loaded, self.answer_for = loaded, answer_for
        self.patient = False
        """Whether a worker sends each result at once and each call gets its full time.

        At first a worker may buffer its results, and its calls get little time: most submissions
        need almost no time. After a worker is lost, keeping results matters more than speed.
        """

    def call(
        self, worker: Worker, planned: PlannedExercise, state: State, *, alone: bool, last: bool
    ) -> list[Outcome]:
        """Call an exercise on its cases; the last outcome shows whether the worker was lost.

        Args:
            worker: a loaded worker.
            planned: the exercise with its cases.
            state: the state of the notebook in which it is called.
            alone: whether it calls the student's own functions instead of the reference.
            last: whether no other exercise needs the remaining time.
        """
        fresh, self.loaded.is_fresh = self.loaded.is_fresh, False
        now = time.monotonic()
        share = 2 if self.patient and not last else 1  # a slow exercise leaves time for the others
        worker.until = now + (self.loaded.deadline - now) / share
        run = partial(
            worker.run,
            planned.exercise.name,
            () if alone else planned.answered,
            WORKER_SEED,
            answer=self.answer_for(planned),
            state=state,
            way=planned.exercise.way,
            patient=self.patient,
        )
        if not fresh:
            return list(run(planned.requests, right=planned.right))
        # Students see the results of published cases. A fresh worker gets these cases first, so it
        # knows no hidden input to reveal. (A used worker may know one, but there only right results
        # count, and their values are not shown.)
        published = [case.public for case in planned.cases].count(True)
        outcomes = list(run(planned.requests[:published])) if published else []
        if planned.requests[published:] and not (outcomes and _is_lost(outcomes)):
            outcomes += run(planned.requests[published:], right=planned.right[published:])
        return outcomes


class _Passes:
    """The passes over the exercises of a submission, and their shared state."""

    def __init__(
        self,
        plan: Plan,
        definitions: Definitions,
        unwritten: frozenset[str],
        caller: _Caller,
        watch: Watch | None = None,
    ) -> None:
        self.plan, self.defined, self.caller = plan, definitions.defined, caller
        self.watch = watch
        self.states = definitions.states
        self.loaded = caller.loaded
        called = definitions.defined - unwritten
        self.waiting = [p for p in plan.exercises if p.exercise.name in called]
        self.outcomes = {name: [_NOT_CALLED] for name in definitions.defined & unwritten}
        self.right: set[str] = set()
        self.wrong_alone: dict[str, list[Outcome]] = {}
        """The outcomes of exercises that were wrong with the student's own functions."""
        self.counted: dict[str, State] = {}
        self.training_lost: Outcome | None = None
        """The outcome of a chained function that hangs or crashes; training is then skipped."""

    def call_alone(self) -> None:
        """Call the exercises that need no answers from the reference; accept right results.

        If such an exercise builds on others, those were right and behave like the reference.
        """
        for planned in list(self.waiting):
            name, builds_on = planned.exercise.name, planned.exercise.builds_on
            if not self.right.issuperset(builds_on):
                continue
            worker = self.loaded.get()
            if worker is None:
                return
            # A wrong result counts, too, if no other call can be right.
            final = self.loaded.is_fresh and not builds_on and len(self.states(name)) == 1
            outcomes = self._call(worker, planned, alone=True)
            if _is_lost(outcomes):
                self.wrong_alone[name] = outcomes  # called again in pass 2; others go first
                self.loaded.drop()
                continue
            found = outcomes if is_right(planned, outcomes) else self._in_later_states(planned)
            if found is not None:
                self.right.add(name)
            elif not final:
                self.wrong_alone[name] = outcomes
                continue
            self.outcomes[name] = outcomes if found is None else found
            self.waiting.remove(planned)
            self._tell(planned)
        self.caller.patient = any(map(_is_lost, self.wrong_alone.values()))

    def _in_later_states(self, planned: PlannedExercise) -> list[Outcome] | None:
        """Return the right outcomes of an exercise in a later state, called in the same worker.

        In a notebook with its helpers at the end, all exercises are right in its last state only.
        A worker for each of them would take four times as long.
        """
        name = planned.exercise.name
        for state in self.states(name)[1:]:
            worker = self.loaded.get()
            if worker is None:
                break
            outcomes = self._call(worker, planned, alone=True, state=state)
            if _is_lost(outcomes):
                self.loaded.drop()
                break
            if is_right(planned, outcomes):
                self.counted[name] = state
                return outcomes
        return None

    def call_with_answers(self) -> None:
        """Call the remaining exercises in workbook order, with the reference's answers.

        In a used worker, the student's own functions stay in place if they were right, because
        each answer costs a message. Then only a right result counts.
        """
        while self.waiting and time.monotonic() < self.loaded.deadline:
            worker = self.loaded.get()
            if worker is None:
                return
            planned = self.waiting[0]
            self._call_next(worker, planned)
            if planned not in self.waiting[:1]:
                self._tell(planned)

    def _tell(self, planned: PlannedExercise) -> None:
        if self.watch is not None:
            self.watch(planned, self.outcomes[planned.exercise.name])

    def _call_next(self, worker: Worker, planned: PlannedExercise) -> None:
        name, fresh = planned.exercise.name, self.loaded.is_fresh
        alone = not fresh and self.right.issuperset(planned.exercise.builds_on)
        if alone and name in self.wrong_alone:
            self.loaded.drop()  # it would be wrong again: use a fresh worker
            return
        outcomes = self._call(worker, planned, alone=alone)
        lost = _is_lost(outcomes)
        if lost and not self.caller.patient:
            self.caller.patient = True
            self.loaded.drop()
            return
        right = not lost and is_right(planned, outcomes)
        if not fresh and not right:
            if alone:
                self.wrong_alone[name] = outcomes
            self.loaded.drop()
            return
        self.outcomes[name] = outcomes
        del self.waiting[0]
        if right:
            self.right.add(name)
            return
        if lost:
            outcomes[-1] = self.loaded.lose(outcomes[-1])
        elif self._is_worth_a_retry(planned) and self._retry_alone(planned):
            return
        if not self._try_other_states(planned) and lost:
            self._give_up_training(name, outcomes[-1])

    def _is_worth_a_retry(self, planned: PlannedExercise) -> bool:
        name, builds_on = planned.exercise.name, set(planned.exercise.builds_on)
        if not builds_on or not builds_on <= self.defined:
            return False
        earlier = self.wrong_alone.get(name)
        if earlier is not None and agree(planned, earlier, self.outcomes[name]):
            return False  # the reference's answers made no difference
        return self._has_time()

    def _has_time(self) -> bool:
        """Return whether a retry may take time: the second half is kept for other exercises."""
        remaining = self.loaded.deadline - time.monotonic()
        return remaining > self.loaded.limits.submission_seconds / 2

    def _retry_alone(self, planned: PlannedExercise) -> bool:
        """Call an exercise again with the student's own functions; only a right result counts.

        Returns whether it is right.

        These functions may accept or return more than the reference (an option, a named tuple), so
        they may work together where the reference's answers do not fit. The retry needs its own
        worker, before any worker sees the reference's answers to this exercise.
        """
        return self._is_right_in(self.states(planned.exercise.name)[0], planned, alone=True)

    def _try_other_states(self, planned: PlannedExercise) -> bool:
        """Call an exercise in the other states of the notebook; return whether it is right in one.

        The last definition may be the right one, for example.
        """
        name = planned.exercise.name
        for state in self.states(name)[1:]:
            if self._has_time() and self._is_right_in(state, planned, alone=False):
                self.counted[name] = state
                return True
        return False

    def _is_right_in(self, state: State, planned: PlannedExercise, *, alone: bool) -> bool:
        """Call an exercise in a worker of its own; its outcomes count if they are right."""
        self.loaded.drop()
        worker = self.loaded.get()
        right = False
        if worker is not None:
            outcomes = self._call(worker, planned, alone=alone, state=state)
            right = is_right(planned, outcomes)
            if right:
                self.outcomes[planned.exercise.name] = outcomes
        self.loaded.drop()
        return right

    def give_up_the_rest(self) -> None:
        """Give each exercise that was never called an outcome with the reason.

        Raises:
            SandboxError: the time passed while this process was suspended.
        """
        if self.waiting and self.loaded.failure is None:
            refuse_if_suspended(self.loaded.deadline)
        reason = self.loaded.failure or Outcome(OutcomeKind.TIMEOUT, reason=TIME_USED_UP)
        for planned in self.waiting:
            self.outcomes[planned.exercise.name] = [reason]

    def train(self) -> Outcome:
        """Run the training script on the submission's own functions and return its outcome."""
        names = self.plan.assignment.end_to_end
        code = self.plan.assignment.training
        if self.training_lost is not None:
            return self.training_lost
        if code is None or self.plan.training is None or not self.defined.issuperset(names):
            return _NOT_CALLED
        first = _NOT_CALLED
        for state in self._training_states(names):
            worker = None if self.waiting else self.loaded.get()
            if worker is None:
                break
            (outcome,) = self._with_modules(worker, partial(self._trained, code, state))
            if end_to_end(self.plan, outcome) is EndToEnd.PASSED:
                return outcome
            first = outcome if first is _NOT_CALLED else first
            self.loaded.drop()
        return first

    def _trained(self, code: bytes, state: State, worker: Worker) -> list[Outcome]:
        worker.until = self.loaded.deadline
        return [worker.train(code, self.plan.assignment.end_to_end, WORKER_SEED, state)]

    def _training_states(self, names: tuple[str, ...]) -> list[State]:
        """Return the states for the training: at the last own test of its functions, and last."""
        firsts = [self.states(name)[0].after for name in names]
        last = None if None in firsts else max(after for after in firsts if after is not None)
        unhidden = any(state.unhidden for state in self.counted.values())
        return list(dict.fromkeys([State(last, unhidden), FINAL]))

    def _give_up_training(self, lost: str, outcome: Outcome) -> None:
        """Skip the training if it would call a function that hangs or crashes."""
        names = self.plan.assignment.end_to_end
        chained = [p.exercise for p in self.plan.exercises if p.exercise.name in names]
        if any(lost in (exercise.name, *exercise.builds_on) for exercise in chained):
            self.training_lost = outcome

    def _call(
        self, worker: Worker, planned: PlannedExercise, *, alone: bool, state: State | None = None
    ) -> list[Outcome]:
        """Call an exercise in a state of the notebook; in its first state if None."""
        state = state or self.states(planned.exercise.name)[0]
        last = len(self.waiting) <= 1
        call = partial(self.caller.call, planned=planned, state=state, alone=alone, last=last)
        return self._with_modules(worker, call)

    def _with_modules(
        self, worker: Worker, call: Callable[[Worker], list[Outcome]]
    ) -> list[Outcome]:
        """Call again in a fresh worker that imports ahead the module that a call lacked."""
        outcomes = call(worker)
        while self.loaded.lack_modules(outcomes):
            self.loaded.drop()
            other = self.loaded.get()
            if other is None:
                break
            outcomes = call(other)
        return outcomes


def _is_lost(outcomes: list[Outcome]) -> bool:
    return outcomes[-1].kind in _LOST
''',
    "autograder/grading/report.py": r'''"""The report of a submission: graded, unreadable, or not graded through an internal error."""

from __future__ import annotations

import importlib.util
import re
import traceback
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

from autograder.boundary.definitions import Definitions, History, State, is_file
from autograder.content.description import Assignment
from autograder.grading import cell_notes, import_notes
from autograder.grading.graders import Grader
from autograder.grading.import_notes import listed
from autograder.grading.only import points_of
from autograder.grading.passes import Run
from autograder.judging.score import total
from autograder.records import (
    EndToEnd,
    ExerciseResult,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
)

_MAX_NAME, _MAX_NOTES = 100, 20
_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")
# It is there wherever a notebook runs, so a student can do nothing about it.
_OF_EVERY_NOTEBOOK = "IPython"


@dataclass(frozen=True, slots=True)
class Header:
    """The parts of a report that are known before judging."""

    submission: Submission
    scope: Scope
    assignment: str | None = None
    max_score: float = 0.0
    run: Mapping[str, str] = field(default_factory=dict)

    def with_digest(self, sha256: str) -> Header:
        """Return the header with the checksum of the submission's bytes."""
        return replace(self, submission=replace(self.submission, sha256=sha256))

    def with_grader(self, grader: Grader, only: Collection[str] = ()) -> Header:
        """Return the header with the entries that depend on the assignment.

        `only` are the exercises to grade; without any, all of them.
        """
        assignment = grader.assignment
        return replace(
            self,
            scope=assignment.scope,
            assignment=assignment.id,
            max_score=points_of(assignment, only),
            run=grader.details,
        )


def graded(
    header: Header,
    exercises: tuple[ExerciseResult, ...],
    end_to_end: EndToEnd,
    notes: tuple[str, ...],
    *,
    isolation: tuple[str, ...],
    seconds: float,
) -> Report:
    """Return the report of a judged submission."""
    return Report(
        assignment=header.assignment,
        scope=header.scope,
        submission=header.submission,
        status=SubmissionStatus.GRADED,
        score=total((exercise.score for exercise in exercises), header.max_score),
        max_score=header.max_score,
        seconds=round(seconds, 4),
        isolation=isolation,
        end_to_end=end_to_end,
        exercises=exercises,
        notes=notes,
        run=header.run,
    )


def unreadable(header: Header, reason: str) -> Report:
    """Return the report of a submission that cannot be read: score 0, and a note with the reason.

    >>> report = unreadable(Header(Submission("ada", "a.ipynb", None), Scope.FULL), "it is empty")
    >>> report.score, report.notes
    (0.0, ('it is empty',))
    """
    return _without_exercises(header, SubmissionStatus.UNREADABLE, 0.0, reason)


def internal(header: Header, error: Exception) -> Report:
    """Return the report of a submission that we failed to grade: no score, and a note."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    note = f"internal error: {type(error).__name__}: {error}{place}"[:500]
    return _without_exercises(header, SubmissionStatus.INTERNAL, None, note)


def never_graded(path: Path, student: str, error: Exception) -> Report:
    """Return the report of a submission that never reached a grader; it has no score.

    >>> report = never_graded(Path("ada.ipynb"), "ada", OSError("disk full"))
    >>> report.score is None, report.notes
    (True, ('internal error: OSError: disk full',))
    """
    return internal(Header(Submission(student, str(path), None), Scope.FULL), error)


def notes_on(
    definitions: Definitions,
    run: Run,
    assignment: Assignment,
    files: Mapping[str, bytes] | None = None,
) -> tuple[str, ...]:
    """Return the notes on a submission: cells with syntax errors, failed imports, output.

    `files` are the Python files beside the notebook, by name.
    """
    on_files = cell_notes.on_files(files or {}, assignment)
    notes = chain(_notes(definitions, run, assignment), on_files)
    kept = [note[:400] for note in islice(notes, _MAX_NOTES)]
    more = sum(1 for _note in notes)
    return (*kept, f"and {more} more notes") if more else tuple(kept)


def _without_exercises(
    header: Header, status: SubmissionStatus, score: float | None, note: str
) -> Report:
    return Report(
        assignment=header.assignment,
        scope=header.scope,
        submission=header.submission,
        status=status,
        score=score,
        max_score=header.max_score,
        seconds=0.0,
        isolation=(),
        end_to_end=EndToEnd.NOT_RUN,
        exercises=(),
        notes=(note,),
        run=header.run,
    )


def _notes(definitions: Definitions, run: Run, assignment: Assignment) -> Iterator[str]:
    yield from import_notes.on_supplied(definitions, run.loading, assignment)
    yield from cell_notes.on_cells(definitions, assignment)
    for problem in definitions.problems:
        kind = "file" if is_file(problem.cell) else "cell"
        yield (
            f"{definitions.name_of(problem.cell)}, line {problem.line}: Python cannot parse "
            f"this {kind} ({problem.message}); only its own definitions are lost"
        )
    yield from _on_states(definitions, run)
    failed = {(s.imports or "").split(".")[0] for s, _error in run.loading.failed_imports}
    provided = {*failed, *assignment.given, *assignment.workbook_imports, _OF_EVERY_NOTEBOOK}
    for cell, module in definitions.unused:
        top = module.split(".")[0][:_MAX_NAME]
        if _VERSION_SUFFIX.sub("", top) not in provided and not _is_installed(top):
            yield f"cell {cell}: import {module} failed, skipped (no graded function needs it)"
    yield from run.loading.notes
    output = (run.loading.output or "").strip()
    if output:
        yield f"printed while its definitions were loaded: {output[:300]}"


def _on_states(definitions: Definitions, run: Run) -> Iterator[str]:
    """Yield a note for each function with several definitions, and for each hidden builtin."""
    hiding: dict[tuple[str, int], list[str]] = {}
    for name, history in definitions.histories.items():
        state = run.counted.get(name, history.states[0])
        if len(history.definitions) > 1:
            yield f"{name} is defined {_places(history, definitions)}; {_which(history, state)}"
        if state.unhidden:
            for variable in history.hidden:
                hiding.setdefault(variable, []).append(name)
    for (hidden, cell), names in hiding.items():
        called = f"{listed(names)} {'was' if len(names) == 1 else 'were'} called"
        yield (
            f"cell {cell}: the variable {hidden} hides Python's own {hidden}(), so {called} "
            f"without this variable: give it another name"
        )


def _places(history: History, definitions: Definitions) -> str:
    cells = sorted({cell for cell, _at in history.definitions})
    if len(cells) == 1:
        times = len(history.definitions)
        often = "twice" if times == 2 else f"{times} times"
        return often if len(definitions.sources) == 1 else f"{often} in cell {cells[0]}"
    return f"in cells {', '.join(map(str, cells[:-1]))} and {cells[-1]}"


def _which(history: History, state: State) -> str:
    if history.same:
        return "all of these definitions are the same"
    if history.standing(state) == history.definitions[-1]:
        return "the last definition counted"
    if history.tested:
        return "the definition at its own test counted"
    return f"the definition in cell {history.standing(state)[0]} counted"


@lru_cache(maxsize=1024)
def _is_installed(module: str) -> bool:
    if not module.isidentifier():
        return False
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError, AttributeError):
        return False
''',
    "autograder/grading/submission.py": r'''"""Grading a submission, from the file to the report.

    file -> bytes -> definitions (read in a worker) -> outcomes (run in workers) -> Report

`grade_submission` takes these steps in order. Student code is parsed and executed only in a worker,
never in this process.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from autograder.boundary.definitions import Definitions
from autograder.boundary.files import read_file
from autograder.boundary.limits import Limits, longer
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.boundary.outputs import LARGE, without_outputs
from autograder.content.catalogue import find_course
from autograder.content.description import Assignment
from autograder.content.plan import Plan, PlannedExercise
from autograder.content.secret import run_secret
from autograder.errors import AssignmentError, UnreadableError
from autograder.grading import cell_notes, report
from autograder.grading.answers import answerer
from autograder.grading.graders import Grader, Graders, make_grader
from autograder.grading.only import UnknownExercise, note_on, refuse_unknown
from autograder.grading.passes import Run, run_submission
from autograder.grading.workers import Workers
from autograder.judging.judge import judge
from autograder.judging.training import end_to_end, training_notes
from autograder.records import ExerciseResult, Report, Submission, SubmissionStatus
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.endings import explain_crash
from autograder.sandbox.supervisor import Sandbox

Watch = Callable[[ExerciseResult], None]
"""Is told of the result of each exercise as soon as it is final."""
_MAX_CONTENT = 32 * 1024 * 1024


def grade(path: str | Path, assignment: Assignment | str | None = None) -> Report:
    """Grade a notebook and return its report, whatever the notebook contains.

    Args:
        path: the notebook, or a `.py` file.
        assignment: an assignment or its name; recognised from the notebook if None.

    Raises:
        UsageError: there is no such assignment.
        AssignmentError: the assignment is incomplete or inconsistent.
    """
    with Sandbox() as sandbox:
        if isinstance(assignment, Assignment):
            return grade_file(Path(path), make_grader(assignment, sandbox))
        course, _sentence = find_course([Path(path)])
        graders = Graders(sandbox, course, run_secret())
        return grade_submission(Path(path), graders, wanted=assignment)


def grade_file(path: Path, grader: Grader, student: str | None = None) -> Report:
    """Grade a submission to a known assignment; whatever it contains, it gets a report."""
    return grade_submission(path, Graders.of(grader), student, wanted=grader.assignment.id)


def grade_submission(
    path: Path,
    graders: Graders,
    student: str | None = None,
    wanted: str | None = None,
    content: bytes | None = None,
    modules: Mapping[str, bytes] | None = None,
    seconds: float = math.inf,
    number: int = 0,
    watch: Watch | None = None,
) -> Report:
    """Grade a submission; whatever it contains, it gets a report.

    A failure of this machine is tried once more: another process may have run out of memory, or the
    grader was suspended. The second try gets other hidden cases, because the first may have passed
    its cases on.

    Args:
        path: the file.
        graders: the graders of the run.
        student: the student's name; the file's stem if None.
        wanted: the assignment; recognised from the content if None.
        content: the bytes of a file on another machine. Then `path` is only reported.
        modules: the content of the Python files handed in beside it, by name (`my_utils.py`).
        seconds: the time that is left for it, if less than the assignment gives.
        number: how many notebooks of the student were graded before in this run. Equal notebooks
            must not share their hidden cases.
        watch: called with the result of each exercise as soon as it is final, for programs that may
            be stopped before the report is there. A second try calls it again.

    Raises:
        UsageError: there is no such assignment, or it lacks an exercise that is asked for.
        AssignmentError: the assignment is incomplete or inconsistent.
    """
    arguments = (path, graders, student, wanted, content, modules, seconds)
    result = _graded_once(*arguments, (number, 0), watch)
    if result.status is SubmissionStatus.INTERNAL:
        result = _graded_once(*arguments, (number, 1), watch)
    return result


def _graded_once(
    path: Path,
    graders: Graders,
    student: str | None,
    wanted: str | None,
    content: bytes | None,
    modules: Mapping[str, bytes] | None,
    seconds: float,
    attempt: tuple[int, int],
    watch: Watch | None,
) -> Report:
    started = time.perf_counter()
    header = report.Header(Submission(student or path.stem, str(path), None), graders.scope)
    if content is None and leads_into(graders.course, path):
        # A link to the source version, or to a reference, would hand in the answers.
        return report.unreadable(
            header, "it is a link into the course folder; links are not followed"
        )
    grader = graders.grader(wanted) if wanted is not None else None
    if grader is not None:
        header = header.with_grader(grader, graders.only)
    try:
        content = read_file(path) if content is None else content
        header = header.with_digest(hashlib.sha256(content).hexdigest())
        content = _code_of(content, path.suffix)
        limits = grader.assignment.limits if grader else longer(Limits(), graders.more_time)
        until = time.monotonic() + min(limits.submission_seconds, seconds)
        with Workers(graders.sandbox, until) as workers:
            files = modules or {}
            if grader is not None:
                files = cell_notes.needed(files, grader.assignment)
            submitted = (content, path.suffix, files)
            hand_in = header.submission, modules or {}, attempt, graders.only
            ahead = partial(_draw_ahead, graders, content, *hand_in)
            name, definitions = _read(workers, limits, submitted, grader, graders, ahead)
            grader = grader or graders.grader(name)
            header = header.with_grader(grader, graders.only)
            refuse_unknown(graders.only, grader.assignment)
            _refuse_without_functions(definitions, grader.assignment)
            plan = _plan(grader, *hand_in)
            run = _run(workers, grader, plan, definitions, watch)
        grader.expect_more()
        exercises = _judge(plan, run, definitions)
        trained = end_to_end(plan, run.training)
        notes = report.notes_on(definitions, run, plan.assignment, modules)
        return report.graded(
            header,
            exercises,
            trained,
            (
                *note_on(plan.assignment, graders.only),
                *notes,
                *training_notes(plan, run.training, trained, exercises),
            ),
            isolation=graders.sandbox.layers,
            seconds=time.perf_counter() - started,
        )
    except UnreadableError as error:
        return report.unreadable(header, str(error))
    except AssignmentError as error:
        if wanted is not None:
            raise  # the error concerns the whole run, not this submission
        return report.internal(header, error)  # other submissions are of other assignments
    except UnknownExercise:
        raise  # the request is wrong, not the submission
    except Exception as error:
        return report.internal(header, error)


def _code_of(content: bytes, suffix: str) -> bytes:
    """Return the part of a file that is read: a large notebook without its outputs.

    Raises:
        UnreadableError: it is too large even so.
    """
    if len(content) > LARGE and suffix != ".py":
        content = without_outputs(content)
    if len(content) > _MAX_CONTENT:
        size, limit = len(content) / 2**20, _MAX_CONTENT // 2**20
        raise UnreadableError(
            f"it has {size:.0f} MB without its outputs, more than the limit of {limit} MB"
        )
    return content


def leads_into(course: Path | None, path: Path) -> bool:
    """Return whether a path outside the course folder leads into it through a link."""
    if course is None:
        return False
    outside = course.resolve() not in Path(os.path.normpath(path.absolute())).parents
    return outside and course.resolve() in path.resolve().parents


def _read(
    workers: Workers,
    limits: Limits,
    submitted: tuple[bytes, str, Mapping[str, bytes]],
    grader: Grader | None,
    graders: Graders,
    ahead: Callable[[], None],
) -> tuple[str, Definitions]:
    """Have a worker read a file; return the name of its assignment and its definitions.

    `submitted` is its content, its suffix, and the Python files beside it. `ahead` is called while
    the worker reads.

    No student code runs meanwhile. So a worker that is lost without using up its time gets a second
    chance: only a second loss is the submission's doing.

    Raises:
        UnreadableError: it is not a submission, or reading it takes too much time or memory.
        SandboxError: our own side failed, or the machine killed the worker.
    """
    content, suffix, files = submitted
    names, wanted = graders.exercise_names, None
    if grader is not None:
        names, wanted = {grader.assignment.id: grader.assignment.names}, grader.assignment.id
    for is_last in (False, True):
        worker = workers.reader(limits)
        try:
            return worker.read(content, suffix, names, wanted, files, ahead)
        except WorkerGone as gone:
            workers.end()
            assert worker.ending is not None
            lost = explain_crash(gone.outcome, worker.ending)
            if is_last or lost.kind is OutcomeKind.TIMEOUT:
                raise UnreadableError(f"it cannot be read: {lost.reason}") from None
    raise AssertionError("the loop returns or raises")


def _refuse_without_functions(definitions: Definitions, assignment: Assignment) -> None:
    if not definitions.defined and not definitions.broken:
        raise UnreadableError(f"it defines none of the functions of {assignment.id}")


def _draw_ahead(
    graders: Graders,
    content: bytes,
    submission: Submission,
    modules: Mapping[str, bytes],
    attempt: tuple[int, int],
    only: Collection[str],
) -> None:
    """Load the grader of the first submission, and draw its cases, while a worker reads it."""
    # What an author's files raise is raised again if this is their assignment.
    with contextlib.suppress(Exception, SystemExit):
        grader = graders.expected(content)
        if grader is not None:
            _plan(grader, submission, modules, attempt, only)


def _plan(
    grader: Grader,
    submission: Submission,
    modules: Mapping[str, bytes],
    attempt: tuple[int, int],
    only: Collection[str],
) -> Plan:
    """Return the plan of a hand-in: its student, its bytes, its own modules, and the attempt."""
    beside = [part for name in sorted(modules) for part in (name, modules[name])]
    if any(attempt):
        beside.append("attempt {} {}".format(*attempt))
    digest = str(submission.sha256)
    return grader.plans.plan_for(submission.student, digest, *beside, only=only)


def _run(
    workers: Workers,
    grader: Grader,
    plan: Plan,
    definitions: Definitions,
    watch: Watch | None,
) -> Run:
    answer_for = partial(answerer, assignment=grader.assignment)
    unwritten = grader.unwritten(definitions)

    def settled(planned: PlannedExercise, outcomes: list[Outcome]) -> None:
        if watch is not None:
            watch(judge(planned, outcomes, definitions, plan))

    return run_submission(workers, plan, definitions, answer_for, unwritten, settled)


def _judge(plan: Plan, run: Run, definitions: Definitions) -> tuple[ExerciseResult, ...]:
    unbound = {**definitions.left_alone, **run.loading.unbound}
    for variable, _name in run.loading.supplied:
        unbound.pop(variable, None)
    definitions = replace(definitions, left_alone=unbound)
    names = [(planned, planned.exercise.name) for planned in plan.exercises]
    return tuple(
        judge(planned, run.outcomes.get(name), definitions, plan, is_right=name in run.right)
        for planned, name in names
    )
''',
    "autograder/grading/workers.py": r'''"""The workers of a submission and their lifetime."""

from __future__ import annotations

import time
from typing import Self

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError
from autograder.sandbox.dialogue import Worker
from autograder.sandbox.supervisor import Sandbox
from autograder.sandbox.unconfined import Unconfined


class Workers:
    """Forks and ends the workers of a submission; use it as a context manager.

    At most one worker lives at a time. The worker that reads the submission runs no student code,
    so it also serves as the first fresh worker. This saves a fork.
    """

    def __init__(self, sandbox: Sandbox | Unconfined, deadline: float) -> None:
        """Fork workers from `sandbox`; no request runs past `deadline` (a monotonic time).

        The time in which a worker starts is not the submission's: it moves the deadline.
        """
        self.deadline = deadline
        self._sandbox = sandbox
        self._worker: Worker | None = None
        self._reader: Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._worker is not None:
            self._sandbox.end(self._worker)
            self._worker = self._reader = None

    def reader(self, limits: Limits) -> Worker:
        """Fork the worker that reads the submission.

        Raises:
            SandboxError: our own side failed.
        """
        self._reader = self._fork(limits)
        return self._reader

    def fresh(self, limits: Limits) -> Worker:
        """End the previous worker and return a worker that has run no student code.

        Raises:
            SandboxError: our own side failed.
        """
        reader, self._reader = self._reader, None
        if reader is not None and reader.limits == limits:
            return reader
        return self._fork(limits)

    def end(self) -> None:
        """End the current worker, if any, and record how it ended in its `ending`.

        Raises:
            SandboxError: the machine had killed it, or our own side failed.
        """
        if self._worker is not None:
            worker, self._worker, self._reader = self._worker, None, None
            self._sandbox.end(worker)
            by_host = worker.ending and worker.ending.by_host(worker.limits.submission_seconds)
            # Without seccomp student code may send the signal itself.
            if by_host and "seccomp" in self._sandbox.layers:
                raise SandboxError("this machine killed a worker; it may lack memory")

    def _fork(self, limits: Limits) -> Worker:
        self.end()
        started = time.monotonic()
        worker = self._worker = self._sandbox.fork(limits)
        self.deadline += time.monotonic() - started
        worker.until = self.deadline
        return worker
''',
    "autograder/judging/__init__.py": r'''"""Turn outcomes into verdicts, hints and points. All functions here are pure."""
''',
    "autograder/judging/by_author.py": r'''"""Verdicts by an author's own rules: comparators, laws, and exceptions that are right answers."""

from __future__ import annotations

import copy
import re
from typing import Any

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.boundary.tables import from_tables
from autograder.content.exercise import Check, Comparator, Raising
from autograder.content.time_limit import STUDENT_SECONDS, TooLong, time_limit
from autograder.judging.kinds import kind_in_words
from autograder.judging.verdict import PASSED, Difference, Verdict

_MAX_SENTENCE = 200


def judge_compared(compares: Comparator, expected: Any, actual: Any, where: str) -> Verdict:
    """Compare with an author's comparator; a result that it cannot take is wrong."""
    said = _asked(compares, expected, actual)
    if said is True:
        return PASSED
    summary = f"{where} has the wrong value"
    if isinstance(said, str):
        summary = f"{where}: {said}"
    return Verdict(False, Difference.VALUES, where, summary, shown=(expected, actual))


def judge_law(check: Check, args: tuple[Any, ...], actual: Any) -> Verdict:
    """Check the arguments and the result by an author's law."""
    said = _asked(check, args, actual)
    if said is True:
        return PASSED
    summary = said if isinstance(said, str) else "the result breaks a law that it has to obey"
    return Verdict(False, Difference.LAW, "the result", summary)


def judge_raising(expected: Raising, outcome: Outcome) -> Verdict | None:
    """Judge a call that has to raise an exception; None if it neither returned nor raised."""
    if outcome.kind is OutcomeKind.RETURNED:
        summary = (
            f"it returns {kind_in_words(outcome.value)}; {expected.type_name} has to be raised"
        )
        return Verdict(False, Difference.RAISED, "the call", summary)
    error = outcome.error
    if error is None:
        return None
    # A subclass is right: `except ValueError` catches it, too.
    if expected.type_name not in (error.type_name, *error.bases):
        summary = f"it raises {error.type_name}; {expected.type_name} has to be raised"
        return Verdict(False, Difference.RAISED, "the call", summary)
    if expected.pattern and not _asked(re.search, expected.pattern, error.message):
        summary = f"it raises {error.type_name}, but the text of the exception is another"
        return Verdict(False, Difference.RAISED, "the call", summary)
    return PASSED


def _asked(rule: Any, *values: Any) -> Any:
    """Return what an author's rule says; False if it cannot take a student's value.

    The author wrote the rule for values of the right kind. A wrong one can make it fail, or run
    forever. A rule gets tables as DataFrames, as the function that it judges. It gets copies: it
    may sort a list, but equal results of other students are the same object.
    """
    try:
        with time_limit(STUDENT_SECONDS):
            said = rule(*map(from_tables, copy.deepcopy(values)))
            return said[:_MAX_SENTENCE] if isinstance(said, str) else bool(said)
    except (Exception, TooLong):
        return False
''',
    "autograder/judging/compare.py": r'''"""Compare expected and actual values; only this module decides whether numbers are equal.

`actual` came over the wire, so it is plain data or `Opaque`. The traversal follows the structure of
`expected`, so a huge or deeply nested `actual` is cheap to reject. Numbers pass within tolerance,
in an array of the same shape and any real dtype. Whole numbers, texts, dates and True or False have
to be equal. A tuple may replace a list and vice versa, extra keys are ignored unless the tolerance
says otherwise, and a single number may be a float or an array of shape (), (1,) or (1, 1). The
policy is `docs/marking.md`.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np

from autograder.boundary.tables import Table
from autograder.content.exercise import Tolerance
from autograder.judging.compare_kinds import (
    array_of,
    compare_exactly,
    compare_plain,
    compare_sets,
    in_short,
    table_shape,
)
from autograder.judging.kinds import kind_in_words, parts_in_words
from autograder.judging.verdict import PASSED, Difference, Shown, Verdict

_REAL_KINDS = "fiu"
_EXACT_KINDS = "bUMm"
_LARGE = 2**53
"""From here on a float does not hold every whole number."""
# float32 has seven significant digits; a correct formula in float32 must pass.
_FLOAT32 = Tolerance(rtol=1e-5, atol=1e-6)
_SHOWN_ENTRIES = 60
_MOST_REORDERED = 4
# A difference below a thousandth of the largest entry comes from rounding or a small term.
_NEARLY = 1e-3
# An empty name means the caller wants pass or fail only.
_UNNAMED = ""
_NOT_DESCRIBED = Verdict(False, Difference.VALUES)


def compare(
    expected: Any, actual: Any, tolerance: Tolerance, names: tuple[str, ...] = ()
) -> Verdict:
    """Compare the actual and the expected return value.

    `names` are the names of the returned values, for the summary.

    >>> compare(1.0, 1.0 + 1e-9, Tolerance()).passed
    True
    >>> compare((1.0, [2.0]), (1.0, [-2.0]), Tolerance(), ("A", "cache")).summary
    'cache[0] has the wrong sign'
    """
    with np.errstate(all="ignore"):
        return _compare_named(expected, actual, tolerance, names)


def _compare_named(
    expected: Any, actual: Any, tolerance: Tolerance, names: tuple[str, ...]
) -> Verdict:
    if len(names) == 1:
        return _compare(expected, actual, tolerance, names[0])
    if names and isinstance(expected, tuple) and len(names) == len(expected):
        mismatch = _check_sequence(expected, actual, "the returned value")
        if mismatch is not None:
            return mismatch
        for name, expected_part, actual_part in zip(names, expected, actual, strict=True):
            verdict = _compare(expected_part, actual_part, tolerance, name)
            if not verdict.passed:
                summary = f"the results are right, but not in the order {', '.join(names)}"
                return _in_another_order(expected, actual, tolerance, summary) or verdict
        return PASSED
    return _compare(expected, actual, tolerance, "the returned value")


def equal(expected: Any, actual: Any, tolerance: Tolerance) -> bool:
    """Return whether `compare` would pass; faster, because it does not describe the difference.

    >>> equal([1.0, 2.0], (1.0, 2.0), Tolerance())
    True
    """
    with np.errstate(all="ignore"):
        return _compare(expected, actual, tolerance, _UNNAMED).passed


def show(verdict: Verdict) -> Shown:
    """Format the two values of a public case as text.

    Formatting is separate from comparing because most verdicts are never shown.
    """
    if not verdict.shown:
        return Shown(remark=verdict.detail)
    expected, actual, *wrong = verdict.shown
    place = _first_difference(wrong[0]) if wrong and expected.ndim else ""
    remark = "\n".join(part for part in (verdict.detail, place) if part)
    return Shown(_in_words(expected), _in_words(actual), remark)


def _compare(expected: Any, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    is_large = type(expected) is int and abs(expected) >= _LARGE
    if isinstance(expected, np.ndarray | np.generic | float | int | complex) and not is_large:
        return _compare_arrays(np.asarray(expected), actual, tolerance, where)
    if isinstance(expected, dict):
        return _compare_dicts(expected, actual, tolerance, where)
    if isinstance(expected, list | tuple):
        mismatch = _check_sequence(expected, actual, where)
        if mismatch is not None:
            return mismatch
        for index, (expected_part, actual_part) in enumerate(zip(expected, actual, strict=True)):
            name = where and f"{where}[{index}]"
            verdict = _compare(expected_part, actual_part, tolerance, name)
            if not verdict.passed and where:
                summary = f"{where} has the right parts, but in another order"
                return _in_another_order(expected, actual, tolerance, summary) or verdict
            if not verdict.passed:
                return verdict
        return PASSED
    if isinstance(expected, set | frozenset):
        return compare_sets(expected, actual, tolerance, where)
    if isinstance(expected, Table):
        return _compare_tables(expected, actual, tolerance, where)
    return compare_plain(expected, actual, where)


def _in_another_order(
    expected: Any, actual: Any, tolerance: Tolerance, summary: str
) -> Verdict | None:
    """Return a verdict if the actual parts are the expected parts in another order, else None."""
    if len(expected) > _MOST_REORDERED:
        return None
    fits = [[equal(part, given, tolerance) for given in actual] for part in expected]
    for order in permutations(range(len(expected))):
        if all(fits[place][given] for place, given in enumerate(order)):
            return Verdict(False, Difference.ORDER, "the order", summary)
    return None


def _check_sequence(expected: Any, actual: Any, where: str) -> Verdict | None:
    """Return a verdict on the type or length of a sequence, or None if both are right."""
    if not isinstance(actual, list | tuple):
        return _wrong_type(
            where, actual, f"a {type(expected).__name__} of {parts_in_words(len(expected))}"
        )
    if len(actual) != len(expected):
        summary = f"{where} has {parts_in_words(len(actual))}, expected {len(expected)}"
        return Verdict(False, Difference.LENGTH, where, summary)
    return None


def _compare_dicts(expected: Any, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    if not isinstance(actual, dict):
        return _wrong_type(where, actual, "a dict")
    missing = [key for key in expected if key not in actual]
    if missing:
        listed = ", ".join(repr(key) for key in missing[:4])
        summary = f"{where} has no key {listed}{_keys_alike(missing, actual)}"
        return Verdict(False, Difference.MISSING_KEY, where, summary)
    more = [key for key in actual if key not in expected] if not tolerance.extra_keys else []
    if more:
        listed = ", ".join(map(_cut, more[:4]))
        summary = f"{where} has the key {listed}, which is not expected"
        return Verdict(False, Difference.EXTRA_KEY, where, summary)
    for key, item in expected.items():
        verdict = _compare(item, actual[key], tolerance, where and f"{where}[{key!r}]")
        if not verdict.passed:
            return (where and _exchanged(expected, actual, tolerance, where, key)) or verdict
    return PASSED


def _keys_alike(missing: list[Any], actual: dict[Any, Any]) -> str:
    """Name the keys that differ from missing keys only by capital letters or by the letter d."""
    wanted = {form for key in missing for form in (str(key).lower(), str(key).lower()[1:])}
    alike = [key for key in actual if isinstance(key, str) and key.lower() in wanted]
    alike = [key for key in alike if key not in missing][:_MOST_REORDERED]
    return f"; it has {', '.join(map(repr, alike))}" if alike else ""


def _exchanged(
    expected: Any, actual: Any, tolerance: Tolerance, where: str, key: Any
) -> Verdict | None:
    """Return a verdict if an entry is exchanged with another entry, else None."""
    for other in expected:
        if (
            other != key
            and equal(expected[key], actual[other], tolerance)
            and equal(expected[other], actual[key], tolerance)
            and not equal(expected[key], expected[other], tolerance)
        ):
            summary = f"{where} has the entries {key!r} and {other!r} exchanged"
            return Verdict(False, Difference.ORDER, f"{where}[{key!r}]", summary)
    return None


def _compare_arrays(expected: np.ndarray, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    kind = expected.dtype.kind
    if tolerance.lists and expected.ndim == 1 and isinstance(actual, list | tuple):
        actual = array_of(actual)
    if not isinstance(actual, np.ndarray | np.generic | float | int | complex):
        wanted = "an array" if expected.ndim and kind in "iufc" else _array_in_words(expected)
        return _wrong_type(where, actual, wanted)
    got = np.asarray(actual)
    real = got.dtype.kind in _REAL_KINDS and kind not in _EXACT_KINDS
    if not (real or got.dtype.kind == kind):
        return _wrong_type(where, actual, _array_in_words(expected))
    if got.shape != expected.shape:
        if expected.ndim == 0 and got.size == 1 and got.ndim <= 2:
            got = got.reshape(())
        else:
            shape = f"shape {got.shape}" if got.ndim <= 3 else f"{got.ndim} axes"
            summary = f"{where} has {shape}, expected {expected.shape or 'a single number'}"
            difference = _shape_difference(expected, got, tolerance)
            return Verdict(False, difference, where, summary, shown=(expected, got))
    if not got.size or _is_identical(expected, got):
        return PASSED  # an array without entries may have axes too long to be converted
    if kind in _EXACT_KINDS:
        return compare_exactly(expected, got, where)
    if kind in "iu":  # whole numbers are counted, not measured
        tolerance = Tolerance(0.0, 0.0)
    wide = np.complex128 if "c" in (kind, got.dtype.kind) else np.float64
    verdict = _compare_values(expected.astype(wide), got, tolerance, where)
    if kind in "iu" and verdict.shown:
        # Whole numbers are shown as such, and a wrong fraction as a fraction.
        verdict = replace(verdict, shown=(expected, got, *verdict.shown[2:]))
    return verdict


def _is_identical(expected: np.ndarray, got: np.ndarray) -> bool:
    """Return whether two arrays of the same shape have the same bits, as most right results do."""
    return got.dtype == expected.dtype and got.tobytes() == expected.tobytes()


def _shape_difference(expected: np.ndarray, got: np.ndarray, tolerance: Tolerance) -> Difference:
    if got.ndim == 1 and expected.ndim == 2 and expected.shape in ((got.size, 1), (1, got.size)):
        return Difference.FLAT
    if got.shape != expected.T.shape or got.dtype.kind not in _REAL_KINDS:
        return Difference.SHAPE
    is_turned = _close(expected.T.astype(np.float64), got.astype(np.float64), tolerance).all()
    return Difference.TRANSPOSED if is_turned else Difference.SHAPE


def _compare_values(
    expected: np.ndarray, got: np.ndarray, tolerance: Tolerance, where: str
) -> Verdict:
    if (got.dtype.kind, got.dtype.itemsize) in (("f", 4), ("f", 2), ("c", 8)):
        tolerance = _float32_tolerance(expected, tolerance)
    actual = got.astype(expected.dtype)
    if _are_all_close(expected, actual, tolerance):
        return PASSED
    wrong = ~_close(expected, actual, tolerance)
    if not wrong.any():
        return PASSED
    if where == _UNNAMED:
        return _NOT_DESCRIBED
    verdict = _describe(expected, actual, wrong, tolerance, where)
    return replace(verdict, shown=(expected, actual, wrong))


def _float32_tolerance(expected: np.ndarray, tolerance: Tolerance) -> Tolerance:
    """Return the tolerance for a float32 result.

    In a sum with large terms that cancel, float32 loses digits in proportion to the terms, not to
    the sum. So the absolute tolerance grows with the largest entry of the array.
    """
    largest = float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0.0))
    atol = max(tolerance.atol, _FLOAT32.atol, _FLOAT32.rtol * largest)
    return Tolerance(tolerance.rtol, atol)


def _are_all_close(expected: np.ndarray, actual: np.ndarray, tolerance: Tolerance) -> bool:
    """Return whether all entries are finite and close; `_close` takes twice as long."""
    error = np.abs(actual - expected)
    close = error <= tolerance.atol + tolerance.rtol * np.abs(expected)
    # The sum is finite only if all entries are. The methods of an array are slower than this.
    return bool(np.logical_and.reduce(close, axis=None)) and math.isfinite(
        np.add.reduce(error, axis=None)
    )


def _close(expected: np.ndarray, actual: np.ndarray, tolerance: Tolerance) -> np.ndarray:
    finite = np.isfinite(expected)
    error, size = np.abs(actual - expected), np.abs(expected)
    same = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
    close = same | ((error <= tolerance.atol + tolerance.rtol * size) & finite)
    if not close.all():
        # An entry whose terms cancel keeps the rounding errors of its terms. So an error is allowed
        # that is small beside the largest entry: no order of summation decides about points.
        largest = np.max(size[finite], initial=0.0)
        close |= (error <= tolerance.rtol * largest) & finite
    return np.asarray(close)


def _describe(
    expected: np.ndarray, actual: np.ndarray, wrong: np.ndarray, tolerance: Tolerance, where: str
) -> Verdict:
    """Classify a difference in values; the summary reveals no expected value."""
    if not np.isfinite(actual[np.isfinite(expected)]).all():
        summary = f"{where} contains nan or inf where a finite number is expected"
        return Verdict(False, Difference.NOT_FINITE, where, summary)
    largest = np.abs(expected).max(initial=0.0)
    if np.isfinite(largest) and np.abs(actual - expected).max() <= _NEARLY * largest:
        summary = f"{where} is nearly right, but not to the digits that are needed"
        return Verdict(False, Difference.NEARLY, where, summary)
    if _close(-expected, actual, tolerance).all():
        return Verdict(False, Difference.SIGN, where, f"{where} has the wrong sign")
    factor = _constant(actual[expected != 0] / expected[expected != 0])
    if factor and np.all(actual[expected == 0] == 0):
        # The summary omits the factor: with it, a student could compute the expected values.
        summary = f"{where} is off by the same factor everywhere"
        detail = f"it is {factor:.4g} times the expected value"
        return Verdict(False, Difference.FACTOR, where, summary, detail)
    if expected.size > 1 and _constant(actual - expected) is not None:
        return Verdict(
            False, Difference.OFFSET, where, f"{where} is off by the same amount everywhere"
        )
    count = int(wrong.sum())
    if count < expected.size:
        right = f"{expected.size - count} of {expected.size}"
        summary = f"{where} is right in {right} entries{_single_line(wrong)}"
        return Verdict(False, Difference.PART, where, summary)
    summary = f"{where} has the wrong value"
    if expected.ndim:
        summary = f"{where} has the right shape {expected.shape}, but wrong values"
    return Verdict(False, Difference.VALUES, where, summary)


def _constant(values: np.ndarray) -> float | None:
    """Return the common value of all entries (to about five digits), or None."""
    if values.size < 2 or not np.isfinite(values).all() or values.imag.any():
        return None
    values = values.real
    first = float(values.flat[0])
    return first if np.all(np.abs(values - first) <= 1e-5 * abs(first) + 1e-12) else None


def _single_line(wrong: np.ndarray) -> str:
    """Name the single row or column that contains all differences, or return an empty text."""
    if wrong.ndim != 2:
        return ""
    rows, columns = np.flatnonzero(wrong.any(axis=1)), np.flatnonzero(wrong.any(axis=0))
    if len(rows) == 1 and wrong.shape[0] > 1:
        return f"; the differences are all in row {rows[0]}"
    if len(columns) == 1 and wrong.shape[1] > 1:
        return f"; the differences are all in column {columns[0]}"
    return ""


def _wrong_type(where: str, actual: Any, expected: str) -> Verdict:
    summary = f"{where} is {kind_in_words(actual)}; {expected} is expected"
    if isinstance(actual, list | tuple) and "array" in expected:
        several = "was a function that returns several values taken apart?"
        summary += f" ({'np.array makes an array of it' if _only_numbers(actual) else several})"
    return Verdict(False, Difference.TYPE, where, summary)


def _array_in_words(expected: np.ndarray) -> str:
    kinds = {"b": "True or False", "U": "a text", "M": "a date", "m": "a length of time"}
    if expected.ndim == 0:
        return kinds.get(expected.dtype.kind, "a number")
    several = {"b": "True and False", "U": "texts", "M": "dates", "m": "lengths of time"}
    return f"an array of {several.get(expected.dtype.kind, 'real numbers')}"


def _cut(key: Any) -> str:
    return repr(key)[:60]


def _compare_tables(expected: Table, actual: Any, tolerance: Tolerance, where: str) -> Verdict:
    """Compare column by column; the order of the columns is free."""
    verdict = table_shape(expected, actual, where)
    if verdict is not None:
        return verdict
    # A column of another kind of number is right, a list for an array is not told apart.
    tolerance = replace(tolerance, lists=True)
    left = list(zip(actual.columns, actual.values, strict=True))
    for name, column in zip(expected.columns, expected.values, strict=True):
        # Two columns may have one name; then their order counts.
        number = 0 if expected.series else [other for other, _values in left].index(name)
        place = where and (where if expected.series else f"{where}[{name!r}]")
        verdict = _compare(column, left.pop(number)[1], tolerance, place)
        if not verdict.passed:
            return verdict
    if expected.index is None and actual.index is None:
        return PASSED
    rows = len(expected.values[0]) if expected.values else 0
    labels, other_labels = (
        list(range(rows)) if table.index is None else table.index for table in (expected, actual)
    )
    return _compare(labels, other_labels, tolerance, where and f"the index of {where}")


def _only_numbers(values: list[Any] | tuple[Any, ...], depth: int = 2) -> bool:
    """Return whether a list holds numbers or lists of numbers, as far as its first parts tell."""
    return bool(values) and all(
        (isinstance(value, int | float | np.generic) and not isinstance(value, bool))
        or (isinstance(value, list) and depth > 1 and _only_numbers(value, depth - 1))
        for value in values[:_SHOWN_ENTRIES]
    )


def _first_difference(wrong: np.ndarray) -> str:
    first = [int(index[0]) for index in np.nonzero(wrong)]
    return f"first difference at {first}"


def _in_words(value: Any) -> str:
    # After an author's comparator, the actual value can be of any kind.
    return _format(value) if isinstance(value, np.ndarray) else in_short(value)


def _format(array: np.ndarray) -> str:
    if array.ndim > 2:
        return f"an array of shape {array.shape}"  # too long to print
    return np.array2string(array, precision=8, threshold=_SHOWN_ENTRIES, edgeitems=3)
''',
    "autograder/judging/compare_kinds.py": r'''"""Compare values that are no numbers: texts, dates, sets, and the shape of tables."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any

import numpy as np

from autograder.boundary.tables import Table
from autograder.content.exercise import Tolerance
from autograder.judging.kinds import kind_in_words
from autograder.judging.verdict import PASSED, Difference, Verdict

_SHOWN = 400
_MOST_NAMED = 4
_AROUND = 12
_NAMES = {
    str: "a text",
    bytes: "bytes",
    set: "a set",
    frozenset: "a set",
    int: "a whole number",
    type(None): "None",
}


def compare_plain(expected: Any, actual: Any, where: str) -> Verdict:
    """Compare a text, bytes, None or a large whole number: they have to be equal."""
    if isinstance(expected, int) and isinstance(actual, np.generic | float):
        # A number of NumPy cannot be compared with every whole number, a plain one can.
        plain = actual.item() if isinstance(actual, np.generic) else actual
        equal = bool(plain == expected)
        return PASSED if equal else Verdict(False, Difference.VALUES, where, _wrong(where))
    if type(actual) is not type(expected):
        kind = _NAMES.get(type(expected), f"a {type(expected).__name__}")
        summary = f"{where} is {kind_in_words(actual)}; {kind} is expected"
        return Verdict(False, Difference.TYPE, where, summary)
    if actual == expected:
        return PASSED
    if not isinstance(expected, str):
        return Verdict(False, Difference.VALUES, where, _wrong(where), shown=(expected, actual))
    summary, detail = _of_texts(expected, actual)
    return Verdict(
        False, Difference.TEXT, where, f"{where} {summary}", detail, shown=(expected, actual)
    )


def _wrong(where: str) -> str:
    return f"{where} has the wrong value"


def _of_texts(expected: str, actual: str) -> tuple[str, str]:
    """Say how two texts differ, without and with the expected text."""
    if not actual:
        return "is an empty text", ""
    if expected.split() == actual.split():
        return "differs in blanks or line breaks only", _first(expected, actual)
    if expected.casefold() == actual.casefold():
        return "differs in capital letters only", _first(expected, actual)
    lines, others = expected.split("\n"), actual.split("\n")
    if len(lines) > 1 and len(lines) != len(others):
        return f"has {len(others)} lines, expected {len(lines)}", _first(expected, actual)
    return "is another text", _first(expected, actual)


def _first(expected: str, actual: str) -> str:
    """Mark the first difference of two texts."""
    pairs = zip(expected, actual, strict=False)
    shorter = min(len(expected), len(actual))
    place = next((i for i, (one, other) in enumerate(pairs) if one != other), shorter)
    line, column = actual.count("\n", 0, place) + 1, place - (actual.rfind("\n", 0, place) + 1)
    window = slice(max(0, place - _AROUND), place + _AROUND)
    several = f"line {line}, " if "\n" in expected else ""
    return (
        f"first difference at {several}character {column + 1}: "
        f"expected {expected[window]!r}, got {actual[window]!r}"
    )


def compare_sets(
    expected: Collection[Any], actual: Any, tolerance: Tolerance, where: str
) -> Verdict:
    """Compare two sets; numbers in them may differ by the tolerance."""
    if not isinstance(actual, set | frozenset):
        summary = f"{where} is {kind_in_words(actual)}; a set is expected"
        return Verdict(False, Difference.TYPE, where, summary)
    if expected == actual or _nearly(expected, actual, tolerance):
        return PASSED
    missing, more = set(expected) - actual, actual - set(expected)
    said = [
        f"{verb} {len(items)} {'item' if len(items) == 1 else 'items'}"
        for verb, items in (("lacks", missing), ("has", more))
        if items
    ]
    summary = f"{where} {' and '.join(said)}{' too many' if more else ''}"
    detail = "; ".join(
        f"{word}: {', '.join(sorted(map(repr, items))[:_MOST_NAMED])[:200]}"
        for word, items in (("missing", missing), ("not expected", more))
        if items
    )
    return Verdict(False, Difference.ITEMS, where, summary, detail, shown=(expected, actual))


def _nearly(some: Collection[Any], others: Collection[Any], tolerance: Tolerance) -> bool:
    numbers = [*some, *others]
    if len(some) != len(others) or not all(type(number) in (int, float) for number in numbers):
        return False
    pairs = zip(sorted(some), sorted(others), strict=True)
    return all(_is_close(one, other, tolerance) for one, other in pairs)


def _is_close(one: float, other: float, tolerance: Tolerance) -> bool:
    try:
        return math.isclose(one, other, rel_tol=tolerance.rtol, abs_tol=tolerance.atol)
    except OverflowError:  # a whole number that is too large for a float
        return one == other


def compare_exactly(expected: np.ndarray, actual: np.ndarray, where: str) -> Verdict:
    """Compare arrays of texts, dates or truth values of the same shape."""
    try:
        wrong = np.asarray(expected != actual)
    except TypeError:  # a month and a day are lengths of time that cannot be compared
        wrong = np.ones(expected.shape, dtype=bool)
    if expected.dtype.kind in "Mm":
        wrong &= ~(np.isnat(expected) & np.isnat(actual))
    if not wrong.any():
        return PASSED
    right = expected.size - int(wrong.sum())
    summary = f"{where} is right in {right} of {expected.size} entries"
    if not expected.ndim:
        summary = _wrong(where)
    return Verdict(False, Difference.VALUES, where, summary, shown=(expected, actual, wrong))


def array_of(values: list[Any] | tuple[Any, ...]) -> Any:
    """Return a list of plain numbers, texts or truth values as an array; other lists unchanged."""
    kinds = {type(value) for value in values}
    numbers = {int, float, bool, complex, str}
    if kinds and not kinds <= numbers and not all(isinstance(v, np.generic) for v in values):
        return values
    if (str in kinds or bool in kinds) and len(kinds) > 1:
        return values
    made = np.array(values)
    return values if made.dtype == object else made


def table_shape(expected: Table, actual: Any, where: str) -> Verdict | None:
    """Return a verdict on the kind, the columns and the rows of a table, or None if all fit."""
    wanted = "a Series" if expected.series else "a DataFrame"
    if type(actual) is not Table or actual.series != expected.series:
        given = kind_in_words(actual)
        if type(actual) is Table:
            given = "a Series" if actual.series else "a DataFrame"
        return Verdict(False, Difference.TYPE, where, f"{where} is {given}; {wanted} is expected")
    if not expected.series:
        missing, more = _lacking(expected, actual), _lacking(actual, expected)
        if missing or more:
            parts = [
                f"{verb} the column {', '.join(map(repr, names[:_MOST_NAMED]))}"
                for verb, names in (("lacks", missing), ("has", more))
                if names
            ]
            summary = f"{where} {' and '.join(parts)}{', which is not expected' if more else ''}"
            return Verdict(False, Difference.MISSING_KEY, where, summary)
    elif expected.columns != actual.columns:
        summary = f"{where} is named {actual.columns[0]!r}"
        return Verdict(False, Difference.MISSING_KEY, where, summary)
    rows, given_rows = (len(t.values[0]) if t.values else 0 for t in (expected, actual))
    if rows != given_rows:
        summary = f"{where} has {given_rows} rows, expected {rows}"
        return Verdict(False, Difference.LENGTH, where, summary)
    return None


def _lacking(one: Table, other: Table) -> list[Any]:
    """Return the columns of a table that another lacks; equal names count as often as they come."""
    left = list(other.columns)
    found = []
    for name in one.columns:
        if name in left:
            left.remove(name)
        else:
            found.append(name)
    return found


def in_short(value: Any) -> str:
    """Return a value as a text of a modest length, for people.

    >>> in_short({1: "one"})
    "{1: 'one'}"
    """
    text = value if isinstance(value, str) and "\n" in value else repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
''',
    "autograder/judging/diagnose.py": r'''"""Find the known mistakes that produce the same wrong outputs as a submission.

A diagnosis depends on the numbers, never on the text of the code. Every known mistake of the
exercise is computed on the same inputs. A mistake explains the submission if their outputs are
equal on every case. Two mistakes explain it together if the reference with the edits of both gives
the same outputs, or if each wrong part of the output (a result of a tuple, an entry of a dict) is
equal to the corresponding part of one of them. If no mistake fits, the hint only describes the
difference. All functions here are pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from autograder.boundary.outcomes import Outcome, OutcomeKind, StudentError
from autograder.content.exercise import Aspect, Case, Mistake, Raised, Tolerance
from autograder.content.operands import Operand, operands
from autograder.judging.compare import equal
from autograder.judging.known import UNKNOWN, Candidate, KnownMistakes, Left

_SAME = Tolerance(rtol=1e-5, atol=1e-9)

Sources = Mapping[int, tuple[str, ...]]
"""The lines of each cell, by its number."""
Place = tuple[int, Any]
"""A part of an output: the index of the case, and the key or index within the output."""


@dataclass(frozen=True, slots=True, eq=False)
class _Given:
    """The outcomes of a submission, the published cases first, beside the known mistakes."""

    known: KnownMistakes
    cases: Sequence[Case]
    outcomes: Sequence[Outcome]
    sources: Sources
    _outputs: dict[tuple[str, int], Any] = field(default_factory=dict)

    def output(self, mistake: Mistake, index: int) -> Any:
        """Return the output of a mistake on a case; an exception is returned as `Raised`."""
        case = self.cases[index]
        if case.public:
            return self.known.output(mistake, case)  # which remembers it
        key = (mistake.name, index)
        if key not in self._outputs:
            self._outputs[key] = self.known.output(mistake, case)
        return self._outputs[key]

    def tolerance(self, index: int) -> Tolerance:
        """Return the tolerance of a case."""
        return self.cases[index].tolerance or self.known.tolerance

    def published(self) -> _Given:
        """Return the same for the published cases; it keeps nothing else of the submission."""
        both = zip(self.cases, self.outcomes, strict=False)
        shared = [(case, outcome) for case, outcome in both if case.public]
        cases, outcomes = [case for case, _ in shared], [each for _, each in shared]
        has_errors = any(outcome.error is not None for outcome in outcomes)
        return _Given(self.known, cases, outcomes, self.sources if has_errors else {})

    def others(self) -> list[int]:
        """Return the indices of all other cases."""
        both = zip(self.cases, self.outcomes, strict=False)
        return [index for index, (case, _) in enumerate(both) if not case.public]


def recognise(
    known: KnownMistakes, cases: Sequence[Case], outcomes: Sequence[Outcome], sources: Sources
) -> tuple[Mistake, ...]:
    """Return the known mistake, or the pair of mistakes, that explains the outcomes.

    `sources` are the lines of each cell, in which the operands of a failed product are found.

    The result is empty if there is no explanation, and also if every output is right. A case
    without an output of a mistake does not rule the mistake out: in the public scope some outputs
    are missing.
    """
    given = _Given(known, cases, outcomes, sources)
    found = _first_that_explains(given, known.alone)
    if found or not _returned_wrong(given):
        return found  # an exception alone is too little to tell two mistakes by
    return _first_that_explains(given, known.pairs) or _recognise_apart(given)


def _first_that_explains(
    given: _Given, candidates: Callable[[], Iterator[Candidate]]
) -> tuple[Mistake, ...]:
    """Return what makes the first mistake with the submission's output on every case."""
    published = given.published()

    def find() -> Iterator[Left]:
        for named, made in candidates():
            shows = _agrees(published, made, range(len(published.cases)))
            if shows is not None:
                yield (named, made), shows

    others = given.others()
    left = given.known.left_by(candidates.__name__, tuple(published.outcomes), find)
    for (named, made), shown in left:
        shows = _agrees(given, made, others)
        if shows is not None and (shown or shows):
            return named
    return ()


def same_everywhere(
    cases: Sequence[Case], outcomes: Sequence[Outcome], tolerance: Tolerance
) -> bool:
    """Return whether a function gave a constant result although the expected results differ."""
    judged = [
        (case.expected, outcome)
        for case, outcome in zip(cases, outcomes, strict=False)
        if case.aspect is Aspect.VALUE
    ]
    first_expected, first = judged[0]
    return (
        all(outcome.kind is OutcomeKind.RETURNED for _expected, outcome in judged)
        and not all(equal(first_expected, expected, tolerance) for expected, _outcome in judged)
        and all(equal(first.value, outcome.value, tolerance) for _expected, outcome in judged)
    )


def is_whole_number(value: Any) -> bool:
    """Return whether a value is a single integer by its type.

    >>> is_whole_number(np.array(0)), is_whole_number(0.0), is_whole_number(True)
    (True, False, False)
    """
    if isinstance(value, np.ndarray | np.generic):
        return value.ndim == 0 and value.dtype.kind in "iu"
    return isinstance(value, int) and not isinstance(value, bool)


def _returned_wrong(given: _Given) -> bool:
    return any(
        outcome.kind is OutcomeKind.RETURNED
        and case.aspect is Aspect.VALUE
        and not equal(case.expected, outcome.value, given.tolerance(index))
        for index, (case, outcome) in enumerate(zip(given.cases, given.outcomes, strict=False))
    )


def remembers(cases: Sequence[Case], packed: Sequence[bytes], outcomes: Sequence[Outcome]) -> bool:
    """Return whether a function gave two results for the same arguments, in different calls."""
    first: dict[bytes, int] = {}
    for index, (case, arguments) in enumerate(zip(cases, packed, strict=True)):
        if case.aspect is not Aspect.VALUE:
            continue
        earlier = first.setdefault(arguments, index)
        if earlier != index and not _same_outcome(outcomes[earlier], outcomes[index]):
            return True
    return False


def _same_outcome(one: Outcome, other: Outcome) -> bool:
    lost = {OutcomeKind.TIMEOUT, OutcomeKind.CRASHED, OutcomeKind.NOT_RUN}
    if lost & {one.kind, other.kind}:
        return True  # nothing is known about such a call
    if one.kind is not other.kind:
        return False
    return one.kind is OutcomeKind.RAISED or equal(one.value, other.value, _SAME)


def _agrees(given: _Given, mistake: Mistake, indices: Sequence[int]) -> bool | None:
    """Return whether a mistake gives a wrong result for one of these cases.

    Return None if it has another output than the submission on one of them.
    """
    shows = False
    for index in indices:
        output = given.output(mistake, index)
        if output is UNKNOWN:
            continue
        shown = _agrees_on(given, output, index)
        if shown is None:
            return None
        shows = shows or shown
    return shows


def _agrees_on(given: _Given, output: Any, index: int) -> bool | None:
    case, outcome, tolerance = given.cases[index], given.outcomes[index], given.known.tolerance
    if isinstance(output, Raised):
        return _raises_the_same(given, output, outcome) or None
    if outcome.kind is not OutcomeKind.RETURNED:
        return None
    if not _equal_output(output, outcome.value, tolerance):
        return None
    if _is_number(case.expected) and is_whole_number(outcome.value) > is_whole_number(output):
        return None  # an integer, such as int(cost), is a mistake of its own
    if isinstance(output, dict) and (case.expected.keys() - output.keys()) & set(outcome.value):
        return None  # the mistake lacks a key that the student's function returns
    is_right = equal(case.expected, outcome.value, given.tolerance(index))
    return not (is_right or _is_nan(outcome.value))


def _equal_output(output: Any, actual: Any, tolerance: Tolerance) -> bool:
    """Compare with the output of a mistake; numbers may stand for its True and False."""
    if equal(output, actual, tolerance):
        return True
    numbers = _as_numbers(output)
    return numbers is not output and equal(numbers, actual, tolerance)


def _as_numbers(value: Any) -> Any:
    """Return a value with numbers for its arrays of True and False; itself, if it has none."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "b":
        return value.astype(np.float64)
    if type(value) in (list, tuple):
        parts = [_as_numbers(part) for part in value]
        if any(part is not old for part, old in zip(parts, value, strict=True)):
            return type(value)(parts)
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, float) or (isinstance(value, np.ndarray) and value.ndim == 0)


def _is_nan(value: Any) -> bool:
    """Return whether a result is nan alone: too many mistakes give that to tell them apart."""
    if isinstance(value, np.ndarray | float):
        return bool(np.asarray(value).dtype.kind == "f" and np.isnan(value).all())
    parts = [part for _key, part in _parts(value)]
    return bool(parts) and all(map(_is_nan, parts))


def _raises_the_same(given: _Given, raised: Raised, outcome: Outcome) -> bool:
    """Compare exceptions by the call that raised them, by class, and by the sizes in order."""
    error = outcome.error
    if error is None:
        return False
    callee = error.callee_of(given.known.exercise)
    if raised.called and callee is not None and callee.function == raised.called:
        # The student's own function may raise another class for the same wrong call.
        return tuple(shape for _name, shape in callee.arguments) == raised.shapes
    if error.type_name != raised.type_name:
        return False
    if callee is not None and callee.function in given.known.builds_on:
        return False
    if raised.operands:
        return raised.operands == _failed_shapes(error, given.sources)
    if raised.message == error.message:
        return True
    sizes = inner_sizes(raised.message)
    return bool(sizes) and sizes == inner_sizes(error.message)


def _failed_shapes(error: StudentError, sources: Sources) -> tuple[tuple[int, ...], ...]:
    """Return the shapes of the operands that do not fit, from the code or from the message."""
    found = failed_operands(error, sources)
    if found is not None:
        return tuple(operand.shape for operand in found)
    shapes = re.search(r"shapes \(([\d,]*)\) (?:and )?\(([\d,]*)\)", error.message)
    if shapes is None:
        return ()
    return tuple(tuple(map(int, re.findall(r"\d+", text))) for text in shapes.groups())


def failed_operands(error: StudentError, sources: Sources) -> tuple[Operand, Operand] | None:
    """Return the operands of the expression that failed, if both are plain variables."""
    lines = sources.get(error.cell or 0, ())
    if not error.columns or not error.line or not 0 < error.line <= len(lines):
        return None
    start, end = error.columns
    text = lines[error.line - 1].encode()[start:end].decode("utf-8", "replace")
    return operands(text, dict(error.shapes))


def inner_sizes(message: str) -> tuple[str, ...]:
    """Return the sizes in a message of NumPy that do not fit: those of the left operand first.

    NumPy words a mismatch differently for `@` and for `np.dot`.

    >>> inner_sizes("shapes (2,4) and (3,5) not aligned: 4 (dim 1) != 3 (dim 0)")
    ('4', '3')
    >>> inner_sizes("matmul: Input operand 1 has a mismatch (size 3 is different from 4)")
    ('4', '3')
    """
    found = re.search(r"size (\d+) is different from (\d+)", message)
    if found:
        return found[2], found[1]
    found = re.search(r"(\d+) \(dim \d\) != (\d+) \(dim \d\)", message)
    if found is None:
        found = re.search(r"together with shapes (\(.*?\)) (\(.*?\))", message)
    return found.groups() if found else ()


def _recognise_apart(given: _Given) -> tuple[Mistake, ...]:
    """Find two mistakes in different parts of the output that together explain all wrong parts.

    Each must be wrong in a part where the other is right, and the submission must show all that
    each does.
    """
    values: list[Any] = [
        o.value if o.kind is OutcomeKind.RETURNED else None for o in given.outcomes
    ]
    wrong: set[Place] = set()
    for index, (case, value) in enumerate(zip(given.cases, values, strict=False)):
        if case.aspect is Aspect.VALUE:
            expected = dict(_parts(case.expected))
            if len(expected) < 2 or not expected.keys() <= dict(_parts(value)).keys():
                return ()
            wrong |= _wrong_parts(given, index, value)
    shown = [
        (mistake, places)
        for mistake in given.known.mistakes
        if (places := _shown_by(given, mistake, wrong, values))
    ]
    for (first, by_first), (second, by_second) in combinations(shown, 2):
        if wrong == by_first | by_second and by_first - by_second and by_second - by_first:
            return (first, second)
    return ()


def _shown_by(
    given: _Given, mistake: Mistake, wrong: set[Place], values: Sequence[Any]
) -> set[Place]:
    """Return the wrong parts of a mistake if the submission is equally wrong in all of them."""
    shown: set[Place] = set()
    for index, (case, value) in enumerate(zip(given.cases, values, strict=False)):
        if case.aspect is not Aspect.VALUE:
            continue
        output = given.output(mistake, index)
        places = _wrong_parts(given, index, output)
        if not places <= wrong or not all(
            equal(output[key], value[key], given.known.tolerance) for _index, key in places
        ):
            return set()
        shown |= places
    return shown


def _wrong_parts(given: _Given, index: int, output: Any) -> set[Place]:
    """Return the parts of an output that are required and present, but wrong."""
    expected, actual = dict(_parts(given.cases[index].expected)), dict(_parts(output))
    return {
        (index, key)
        for key in expected.keys() & actual.keys()
        if not equal(expected[key], actual[key], given.tolerance(index))
    }


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of an output with their keys: tuple items or dict entries."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, tuple | list):
        yield from enumerate(value)
''',
    "autograder/judging/errors.py": r'''"""Explain an exception of student code: what happened, where, and what to look at.

The exception of a public case is described in full. Of a hidden case not even the class is shown,
because the worker could choose it to leak a hidden input.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from autograder.boundary.definitions import Definitions
from autograder.boundary.outcomes import Frame, StudentError
from autograder.content.operands import Operand
from autograder.judging.diagnose import failed_operands, inner_sizes
from autograder.judging.meanings import meaning_of_line, meaning_of_message
from autograder.judging.versions import version_remark

Signatures = Mapping[str, str]
"""The parameters of each exercise, by its name, as in `assignment.toml`."""
FAILED = "comes from a statement that failed"
"""The beginning of the reason why a variable is missing, where its own statement failed."""
_BY_EXCEPTION = {
    "NameError": "It uses a name that is not defined: is it misspelled, or set in another cell?",
    "UnboundLocalError": (
        "It uses a variable that has no value yet: is it set in one branch only, or further down?"
    ),
    "KeyError": "The dictionary has no such key: look at how its keys are spelled and numbered.",
    "IndexError": "An index lies outside of its list or array: look at where counting ends.",
    "RecursionError": "The function calls itself without end.",
    "EOFError": "It asks for input: a graded function gets all that it needs from its arguments.",
    "SystemExit": "It ends the program (exit, quit): a function that is done returns instead.",
    "ZeroDivisionError": "Something is divided by zero.",
    "BdbQuit": "A breakpoint() is still in it: take the line out.",
    "AssertionError": "A check (assert) in the function fails.",
}
_FORMULA_NAMES = {
    "e": "np.exp(x) for e to the power of x",
    "exp": "np.exp",
    "log": "np.log",
    "ln": "np.log",
    "dot": "np.dot",
    "sqrt": "np.sqrt",
    "maximum": "np.maximum",
    "zeros": "np.zeros",
    "ones": "np.ones",
    "randn": "np.random.randn",
    "squeeze": "np.squeeze",
    "alpha": "learning_rate",
    "eta": "learning_rate",
    "lr": "learning_rate",
    "J": "cost",
    "A": "AL for the predictions, A_prev for the activations of the layer before",
    "y_hat": "AL",
    "Y_hat": "AL",
    "yhat": "AL",
    "y_pred": "AL",
    "xrange": "range",
    "m": "the number of examples: the number of columns, such as A_prev.shape[1] or Y.shape[1]",
    "n": "the number of units: an entry of layer_dims, or the number of rows",
}
"""Names from formulas and from mathematics, with their spelling in code."""
_MATRIX = re.compile(r"not aligned|mismatch in its core dimension")
_SIZES = re.compile(r"size (\d+) is different from (\d+)|(\d+) \(dim \d\) != (\d+) \(dim \d\)")
_BROADCAST = re.compile(r"broadcast together with shapes (\(.*?\)) (\(.*?\))")
_SEQUENCE = re.compile(r"setting an array element with a sequence|inhomogeneous")
_SIGNATURE = re.compile(r"positional argument|keyword argument|multiple values for argument")
_MISFITS = ("ValueError", "IndexError", "TypeError")
_PAIR = re.compile(r"'(tuple|list)'|(tuple|list) indices|object '?(tuple|list)'?")
_FUNCTION = re.compile(
    r"'(?:function|builtin_function_or_method|_ArrayFunctionDispatcher|(?:numpy\.)?ufunc)'"
)


def error_message(error: StudentError, definitions: Definitions) -> str:
    """Describe an exception of a public case: its class, message and line."""
    text = f"{error.type_name}: {_plain_message(error)}".rstrip(": ")
    return f"{text}{_place(error.cell, error.line, definitions)}"


def hidden_error_hint(error: StudentError) -> str:
    """Return the hint for an exception of a hidden case, from a short list of meanings.

    >>> hidden_error_hint(StudentError("ZeroDivisionError", ""))
    'Something is divided by zero. It stops with an exception.'
    """
    return f"{_BY_EXCEPTION.get(error.type_name, '')} It stops with an exception.".strip()


def error_hint(
    name: str,
    error: StudentError,
    definitions: Definitions,
    signatures: Signatures,
) -> str:
    """Return the hint for an exception that the function `name` raised in a public case."""
    reason = definitions.left_alone.get(error.name or "")
    if reason is not None:
        return _missing_variable(str(error.name), reason)
    callee = error.callee_of(name)
    if callee is not None and callee.function != name:
        if callee.cell is not None and callee.function not in signatures:
            return _helper_that_stops(error, callee, definitions)
        return _call_that_fails(name, error, callee, definitions, signatures)
    product = _product(error, definitions)
    if product:
        return f"{product}{_place(error.cell, error.line, definitions)}"
    stops = f"It stops with {error_message(error, definitions)}"
    shown = meaning_of_line(error, _line(error.cell, error.line, definitions))
    causes = (shown,) if shown else (_meaning(error), version_remark(error))
    return " ".join(part for part in (*causes, stops) if part)


def _product(error: StudentError, definitions: Definitions) -> str:
    """Explain a product or sum of two arrays that do not fit, with both shapes."""
    found = failed_operands(error, definitions.sources)
    if error.type_name != "ValueError" or found is None or not inner_sizes(error.message):
        return ""
    left, right = found
    if _MATRIX.search(error.message):
        return (
            f"A matrix product does not fit: {left.text} has shape {left.shape} and {right.text} "
            f"has shape {right.shape}, but the columns of the first must be as many as the rows of "
            f"the second.{_origins(found, error)}"
        )
    return (
        f"{left.text} of shape {left.shape} and {right.text} of shape {right.shape} are combined "
        "entry by entry, and the shapes do not fit."
    )


_ORDINALS = ("first", "second", "third", "fourth")


def _origins(found: tuple[Operand, Operand], error: StudentError) -> str:
    """Name the operands that are a part of a list or tuple, each with its place."""
    operands = {operand.text.removesuffix(".T") for operand in found}
    return "".join(
        f" {variable} is the {_ORDINALS[index]} part of {container}."
        for variable, container, index in error.parts
        if variable in operands and 0 <= index < len(_ORDINALS)
    )


def _missing_variable(name: str, reason: str) -> str:
    if reason.startswith(FAILED):
        return f"It uses {name}, which {reason}."
    return (
        f"It uses the variable {name} from outside the function, which {reason}. "
        "Such a variable is not there when the function is graded; use the arguments instead."
    )


def _call_that_fails(
    name: str,
    error: StudentError,
    callee: Frame,
    definitions: Definitions,
    signatures: Signatures,
) -> str:
    """Explain an exception inside an exercise or a given function that was called.

    The called function may be right: it was given arguments that do not fit. So the call is shown,
    not the line where the exception was raised.
    """
    caller = error.frames[[frame.function for frame in error.frames].index(name)]
    place = _place(caller.cell, caller.line, definitions)
    given = _arguments(callee, signatures)
    problem = "these arguments do not fit together"
    if any(shape.startswith("[") for _name, shape in callee.arguments) and _is_sequence(error):
        problem = "an array is expected where a list or tuple is given, perhaps a part of it"
    elif "None" in (shape for _name, shape in callee.arguments):
        problem = "one of the arguments is None: it was never set"
    elif error.type_name not in _MISFITS or _SIGNATURE.search(error.message):
        problem = f"there it stops with {error.type_name}: {_plain_message(error)}".rstrip(": ")
    return f"It calls {callee.function} with {given}; {problem}.{place}"


def _helper_that_stops(error: StudentError, helper: Frame, definitions: Definitions) -> str:
    """Explain an exception inside a function of the student's own: it may be wrong itself."""
    place = f" in {definitions.name_of(error.cell or 0)}" if len(definitions.sources) > 1 else ""
    called = "a lambda" if helper.function == "<lambda>" else f"your {helper.function}"
    stops = f"that stops{place} with {error_message(error, definitions)}"
    call = f"It calls {called} with {_arguments(helper, {})}; {stops}"
    return " ".join(part for part in (_meaning(error), version_remark(error), call) if part)


def _arguments(callee: Frame, signatures: Signatures) -> str:
    """List the arguments of a call with their structures."""
    names = [part.strip() for part in signatures.get(callee.function, "").split(",")]
    listed = []
    for index, (name, shape) in enumerate(callee.arguments):
        name = name or (names[index] if index < len(names) else "a further argument")
        listed.append(f"{name} {_structure(shape)}".strip())
    return ", ".join(listed) or "no arguments"


def _structure(shape: str) -> str:
    """Put the structure of an argument (see `shapes_of`) into words.

    >>> [_structure(shape) for shape in ("(2, 3)", "number", "None", "'relu'", "Layer")]
    ['of shape (2, 3)', 'a number', '= None', "= 'relu'", 'of type Layer']
    """
    if shape.startswith("("):
        return f"of shape {shape}"
    if shape.startswith(("[", "{")):
        return shape
    if shape == "number":
        return "a number"
    return f"= {shape}" if shape == "None" or shape.startswith("'") else f"of type {shape}"


def _place(cell: int | None, line: int | None, definitions: Definitions) -> str:
    """Return the position in the notebook with the line's text, or an empty text."""
    lines = definitions.sources.get(cell or 0, ())
    if not line or not 0 < line <= len(lines):
        return ""
    where = "of its cell" if len(definitions.sources) > 1 else "of the file"
    if (cell or 0) in definitions.files:
        where = f"of {definitions.files[cell or 0]}"
    return f" (line {line} {where})\n{lines[line - 1].strip()[:100]}"


def _line(cell: int | None, line: int | None, definitions: Definitions) -> str:
    lines = definitions.sources.get(cell or 0, ())
    return lines[line - 1] if line and 0 < line <= len(lines) else ""


def _is_sequence(error: StudentError) -> bool:
    return bool(_SEQUENCE.search(error.message) or _PAIR.search(error.message))


def _plain_message(error: StudentError) -> str:
    """Return the message of an exception, without NumPy's words for specialists."""
    sizes = _SIZES.search(error.message)
    if _MATRIX.search(error.message) and sizes:
        second, first, left, right = sizes.groups()
        return _product_of(left or first, right or second)
    if "inhomogeneous" in error.message:
        return "an array cannot be made of parts with different shapes"
    if error.message.startswith("ufunc"):
        return error.message.partition(", and the inputs could not")[0]
    if error.message.startswith(("module 'numpy' has no attribute", "Unable to avoid copy")):
        return error.message.partition("\n")[0]  # NumPy adds a paragraph for specialists
    return error.message


def _product_of(columns: str, rows: str) -> str:
    return (
        f"in a matrix product the left factor has {columns} columns, the right factor {rows} rows"
    )


def _meaning(error: StudentError) -> str:
    """Explain the usual cause of an exception to a beginner."""
    if error.name:
        return _meaning_of_a_name(error)
    if error.type_name in ("TypeError", "AttributeError") and "NoneType" in error.message:
        return "Something is None: a value that was never set, or a function without a return."
    if error.type_name in ("ModuleNotFoundError", "ImportError"):
        return "It imports a package that is not there when it is graded: NumPy is all it needs."
    meaning = meaning_of_message(error)
    if meaning:
        return meaning
    if error.type_name == "ValueError" and _BROADCAST.search(error.message):
        return "Two arrays are combined entry by entry, and their shapes do not fit."
    if error.type_name == "ValueError" and _MATRIX.search(error.message):
        return "The two factors of a matrix product do not fit: compare their shapes."
    if _is_sequence(error):
        return (
            "A list or tuple is used where an array is expected: a function that returns several "
            "values has to be taken apart, as in A, cache = ..."
        )
    if error.type_name == "TypeError" and _FUNCTION.search(error.message):
        return "A function is used where its result is expected: call it with its arguments."
    if "truth value of an array" in error.message:
        return (
            "An if, or Python's max or min, wants one value, but it gets an array: work entry by "
            "entry, as np.maximum and np.where do."
        )
    return _BY_EXCEPTION.get(error.type_name, "")


def _meaning_of_a_name(error: StudentError) -> str:
    name = str(error.name)
    if error.nearest and error.nearest.isidentifier():
        return f"The name {name} has no value here; you have {error.nearest}."
    if name in _FORMULA_NAMES:
        return f"The name {name} has no value here; in code it is {_FORMULA_NAMES[name]}."
    return _BY_EXCEPTION["NameError"]
''',
    "autograder/judging/hints.py": r'''"""The texts of a report: a message for each failed case and a hint for each exercise.

A message about a public case may show expected and actual values. A message about a hidden case is
one of a few sentences, and so is its part of the hint. It has no values, shapes, counts or lines:
all of them are the worker's choice and could tell a hidden input. `docs/sandbox.md` counts the bits
that are left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from autograder.boundary.arguments import Change
from autograder.boundary.definitions import Definitions, SyntaxProblem, UnwrittenState
from autograder.boundary.outcomes import TIME_USED_UP, OutcomeKind
from autograder.content.exercise import Case, Mistake
from autograder.judging.compare import show
from autograder.judging.errors import (
    FAILED,
    Signatures,
    error_hint,
    error_message,
    hidden_error_hint,
)
from autograder.judging.verdict import Difference, JudgedCase, Shown
from autograder.judging.versions import syntax_remark
from autograder.records import CaseResult, Group

_CARET_WINDOW = 60
_MOST_VARIABLES = 2
_BY_DIFFERENCE = {
    Difference.FLAT: (
        "An array with one axis is neither a row nor a column: keep both axes (keepdims=True where "
        "something is summed, or reshape)."
    ),
    Difference.TRANSPOSED: "The values are right, but rows and columns are swapped: transpose it.",
    Difference.NEARLY: (
        "Is something small added (such as 1e-5 in a division or a logarithm), are numbers "
        "rounded, or is a constant written with too few digits?"
    ),
    Difference.SIGN: ("Look for a minus that is missing or one too many."),
    Difference.FACTOR: ("Is something multiplied or divided once too often, or not at all?"),
    Difference.OFFSET: "Is a term missing or added twice?",
    Difference.NOT_FINITE: (
        "A division by zero or the logarithm of zero gives nan or inf: look at what is divided or "
        "where the logarithm is taken."
    ),
}


_STRUCTURE = "the result has another structure than the workbook asks for"
_SHAPE = "an array has the wrong shape"
_VALUES = "the values are wrong"
_HIDDEN = {
    Difference.TYPE: _STRUCTURE,
    Difference.LENGTH: _STRUCTURE,
    Difference.MISSING_KEY: _STRUCTURE,
    Difference.EXTRA_KEY: _STRUCTURE,
    Difference.ORDER: _STRUCTURE,
    Difference.SHAPE: _SHAPE,
    Difference.FLAT: _SHAPE,
    Difference.TRANSPOSED: _SHAPE,
    Difference.ARGUMENTS: "the function changes its arguments",
}
"""The messages for hidden cases; all other differences are of values."""


class Pattern(StrEnum):
    """A pattern in the results of all cases of an exercise."""

    NONE = "none"
    CONSTANT = "constant"
    """The result is the same for every input."""
    REMEMBERS = "remembers"
    """The same input gives another result in a later call."""
    WHOLE = "whole"
    """The results are whole numbers, close to the expected numbers."""


_BY_PATTERN = {
    Pattern.CONSTANT: (
        "It gives the same result whatever the input is: compute it from the arguments, not "
        "from numbers or variables outside of the function."
    ),
    Pattern.WHOLE: (
        "The result is a whole number for every input: either its decimals are cut off (by int(), "
        "round() or //), or it is not computed from the arguments."
    ),
    Pattern.REMEMBERS: (
        "It gives another result when it is called again with the same arguments. Something "
        "remembers the earlier call and grows or changes: a list as a default argument "
        "(caches=[]), a variable outside of the function, or random numbers without the seed."
    ),
}
_BY_CHANGE = {
    Change.VALUES: (
        "Make a copy first (.copy()), or compute a new array: x = x - step makes a new array, "
        "while x -= step and x[...] = 0 write into the old one."
    ),
    Change.ADDED_KEYS: (
        "A second call with the same dictionary finds the new keys; keep your own values in a "
        "dictionary of your own."
    ),
    Change.REMOVED_KEYS: (
        "A second call with the same dictionary does not find them; read entries without removing "
        "them: grads[key], not grads.pop(key)."
    ),
    Change.TABLE: "Work on a copy: df = df.copy(), and no inplace=True.",
    Change.ITEMS: (
        "A second call with the same list finds it changed; append to a list of your own, and read "
        "items without removing them: caches[l], not caches.pop()."
    ),
}


def unfinished_hint(name: str, state: UnwrittenState) -> str:
    """Return the hint for a function without student code."""
    if state is UnwrittenState.PLACEHOLDERS:
        return (
            f"{name} is not written yet: it still has a placeholder (None, ... or "
            "NotImplementedError) in the place of its result."
        )
    return f"{name} is not written yet: its YOUR CODE region is still empty."


def missing_hint(name: str, definitions: Definitions) -> str:
    """Return the hint for a missing function, with the cell or definition that failed."""
    failed = definitions.left_alone.get(name, "")
    if failed.startswith(FAILED):
        return f"The definition of {name} failed, so there is no such function: it {failed}."
    for problem in definitions.problems[:1]:
        return (
            f"There is no function {name} in what Python can read of the notebook: it cannot read "
            f"cell {problem.cell} (line {problem.line}: {problem.message})."
        )
    return f"There is no function {name} in the notebook; was it renamed or its cell deleted?"


def empty_block_hint(name: str, problem: SyntaxProblem) -> str:
    """Return the hint for a function with an empty block, which Python cannot read."""
    where = problem.message.removeprefix("expected an indented block after ")
    return (
        f"{name} is not finished yet: the block after the {where} is still empty, so Python cannot "
        f"read the cell (line {problem.line}: {problem.text.strip()[:60]})."
    )


def broken_hint(name: str, problem: SyntaxProblem) -> str:
    """Return the hint for a syntax error in the defining cell, with a caret under the column."""
    column = max(0, problem.column - 1)
    start = max(0, column - _CARET_WINDOW // 2) if len(problem.text) > _CARET_WINDOW else 0
    shown = problem.text[start : start + _CARET_WINDOW]
    if start:
        shown = "..." + shown[3:]
    if start + _CARET_WINDOW < len(problem.text):
        shown = shown[:-3] + "..."
    remark = syntax_remark(problem.message, problem.text)
    remark = f" {remark}" if remark else ""
    return (
        f"Python cannot read the cell that defines {name}: {problem.message} "
        f"(line {problem.line} of the cell).{remark}\n{shown}\n{' ' * (column - start)}^"
    )


def case_result(judged: JudgedCase, definitions: Definitions) -> CaseResult:
    """Return the result of a case for the report; public cases include both values."""
    case = judged.case
    if judged.passed:
        return CaseResult(case.name, case.group, judged.status)
    message, _newline, more = _case_message(judged, definitions).partition("\n")
    shown = Shown(remark=more)
    if case.public and judged.verdict is not None:
        shown = show(judged.verdict)
        remark = "\n".join(part for part in (shown.remark, case.remark) if part)
        shown = replace(shown, remark=remark)
    return CaseResult(
        case.name,
        case.group,
        judged.status,
        message,
        expected=shown.expected,
        actual=shown.actual,
        remark=shown.remark,
    )


def _case_message(judged: JudgedCase, definitions: Definitions) -> str:
    outcome, public = judged.outcome, judged.case.public
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        return error_message(outcome.error, definitions) if public else "it stops with an exception"
    if outcome.kind is OutcomeKind.TIMEOUT:
        return outcome.reason if public else "it takes too long"
    if outcome.kind is OutcomeKind.CRASHED:
        return f"the process that ran it was lost{f': {outcome.reason}' if public else ''}"
    if outcome.kind is OutcomeKind.NOT_RUN:
        return "not run, because an earlier call was lost"
    return _difference_in_words(judged)


def _difference_in_words(judged: JudgedCase) -> str:
    verdict = judged.verdict
    if verdict is None or verdict.difference is None:
        return ""
    return verdict.summary if judged.case.public else _HIDDEN.get(verdict.difference, _VALUES)


def exercise_hint(
    name: str,
    results: Sequence[JudgedCase],
    mistakes: Sequence[Mistake],
    definitions: Definitions,
    signatures: Signatures,
    pattern: Pattern = Pattern.NONE,
) -> str:
    """Return the hint of an exercise, empty if all cases passed.

    Known mistakes come first, then a pattern over all cases, then the first failure.
    """
    trouble = [judged for judged in results if not judged.passed]
    if not trouble:
        return ""
    if mistakes:
        return " ".join(mistake.hint for mistake in mistakes)
    if pattern is not Pattern.NONE:
        return _BY_PATTERN[pattern]
    sentence = _what_happens(name, trouble[0], definitions, signatures)
    start = _what_is_right(results, trouble)
    further = (_outer_variables(name, definitions), _about_the_example(trouble))
    # A line of code comes last, on a line of its own.
    sentence, newline, code = sentence.partition("\n")
    text = " ".join(part for part in (start, sentence, *further) if part)
    return f"{text}{newline}{code}"


def _outer_variables(name: str, definitions: Definitions) -> str:
    """Name the variables from outside that a wrong function reads: a slip may hide there."""
    is_script = len(definitions.sources) == 1
    read = [
        variable if is_script else f"{variable} ({definitions.name_of(cell)})"
        for variable, cell in definitions.outer.get(name, ())[:_MOST_VARIABLES]
    ]
    if not read:
        return ""
    plural = "variables" if len(read) > 1 else "variable"
    return f"It reads the {plural} {' and '.join(read)} from outside the function: is that meant?"


def _about_the_example(trouble: Sequence[JudgedCase]) -> str:
    """Return the remark on a published input, if the function is wrong for such inputs only."""
    remarks = {judged.case.remark for judged in trouble}
    if "" in remarks or not all(judged.case.public for judged in trouble):
        return ""
    return f"It is right for all other inputs. {' '.join(sorted(remarks))}"


def _what_is_right(results: Sequence[JudgedCase], trouble: Sequence[JudgedCase]) -> str:
    """Return an introduction to the hint that says which cases pass, if this narrows the search."""
    groups = {judged.case.group for judged in trouble}
    case, verdict = trouble[0].case, trouble[0].verdict
    if verdict is not None and verdict.difference is Difference.ARGUMENTS:
        return "The numbers are right, but"
    branch = _wrong_branch(results)
    if branch:
        return branch
    if Group.FIXTURE in groups:
        return ""
    if groups == {Group.PROPERTIES}:
        return f"Right in general, but not in a special case ({_in_words(case)}):"
    if any(judged.passed for judged in results if judged.case.group is Group.FRESH):
        return f"Right for some inputs, but not for all (not for {_in_words(case)}):"
    return "The published example is right, but another input is not:"


def _wrong_branch(results: Sequence[JudgedCase]) -> str:
    """Name a string argument whose cases all fail, while all cases of another string pass."""
    passed: dict[str, set[bool]] = {}
    for judged in results:
        for argument in judged.case.args:
            if isinstance(argument, str):
                passed.setdefault(argument, set()).add(judged.passed)
    right = [name for name, seen in passed.items() if seen == {True}]
    wrong = [name for name, seen in passed.items() if seen == {False}]
    if not right or not wrong:
        return ""
    return f'Right with "{right[0]}", but not with "{wrong[0]}":'


def _in_words(case: Case) -> str:
    return case.name.removeprefix("edge_").removeprefix("fresh_").replace("_", " ")


def _what_happens(
    name: str, judged: JudgedCase, definitions: Definitions, signatures: Signatures
) -> str:
    case, outcome, verdict = judged.case, judged.outcome, judged.verdict
    if outcome.kind is OutcomeKind.RAISED and outcome.error is not None:
        if not case.public:
            return hidden_error_hint(outcome.error)
        return error_hint(name, outcome.error, definitions, signatures)
    if outcome.kind is OutcomeKind.TIMEOUT:
        if outcome.reason == TIME_USED_UP:
            return f"It was not called: {TIME_USED_UP}."
        return (
            "It takes too long: is there a loop that never ends, or that does more than is needed?"
        )
    if outcome.kind is OutcomeKind.CRASHED:
        why = f": {outcome.reason}" if case.public else ""
        return (
            f"The process that ran it was lost{why}. Nothing in this exercise needs to end a "
            "process or to touch its files and channels."
        )
    if verdict is None or verdict.difference is None:
        return ""
    general = _BY_DIFFERENCE.get(verdict.difference, "")
    if verdict.change is not None:
        general = _BY_CHANGE[verdict.change]
    # The hint names a changed argument also for a hidden case: one of a few, once in an exercise.
    said = verdict.summary if verdict.change is not None else _difference_in_words(judged)
    # A variable name at the start must not be capitalised.
    starts_with_word = said.startswith(("the ", "an ")) and verdict.change is None
    start = said[:1].upper() if starts_with_word else said[:1]
    return f"{start}{said[1:]}. {general}".strip()
''',
    "autograder/judging/judge.py": r'''"""Turn the raw outcomes of an exercise into its result: verdicts, status, hint and points.

All functions here are pure.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.boundary import wire
from autograder.boundary.arguments import first_change, hold, owner, state
from autograder.boundary.definitions import Definitions, UnwrittenState
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.description import max_points
from autograder.content.exercise import Aspect, Case, Exercise, Mistake, Raising
from autograder.content.plan import Plan, PlannedExercise
from autograder.judging.by_author import judge_compared, judge_law, judge_raising
from autograder.judging.compare import compare, equal
from autograder.judging.diagnose import (
    is_whole_number,
    recognise,
    remembers,
    same_everywhere,
)
from autograder.judging.hints import (
    Pattern,
    broken_hint,
    case_result,
    empty_block_hint,
    exercise_hint,
    missing_hint,
    unfinished_hint,
)
from autograder.judging.known import KnownMistakes
from autograder.judging.parameters import other_parameters
from autograder.judging.places import place_of
from autograder.judging.score import exercise_status, points_earned
from autograder.judging.verdict import PASSED, Difference, JudgedCase, Verdict
from autograder.records import CaseResult, CaseStatus, ExerciseResult, ExerciseStatus

_STATUS = {
    OutcomeKind.RAISED: CaseStatus.ERROR,
    OutcomeKind.TIMEOUT: CaseStatus.TIMEOUT,
    OutcomeKind.CRASHED: CaseStatus.CRASHED,
    OutcomeKind.NOT_RUN: CaseStatus.SKIPPED,
}
_STRUCTURAL = (Difference.TYPE, Difference.LENGTH, Difference.MISSING_KEY)
_NOT_RUN = Outcome(OutcomeKind.NOT_RUN)


def is_right(planned: PlannedExercise, outcomes: list[Outcome]) -> bool:
    """Return whether an exercise passed every case."""
    return len(outcomes) == len(planned.cases) and all(
        verdict is not None and verdict.passed
        for verdict in (_verdict(planned, index, outcome) for index, outcome in enumerate(outcomes))
    )


def agree(planned: PlannedExercise, some: list[Outcome], others: list[Outcome]) -> bool:
    """Return whether two runs of an exercise agree on every case, right or wrong."""
    return len(some) == len(others) and all(
        first is second or _agree(planned, index, first, second)
        for index, (first, second) in enumerate(zip(some, others, strict=True))
    )


def _agree(planned: PlannedExercise, index: int, first: Outcome, second: Outcome) -> bool:
    if (first.kind, first.error) != (second.kind, second.error):
        return False
    if first.kind is not OutcomeKind.RETURNED:
        return True
    case = planned.cases[index]
    if case.aspect is Aspect.ARGUMENTS or planned.keeps_arguments:
        return _verdict(planned, index, first) == _verdict(planned, index, second)
    tolerance = case.tolerance or planned.exercise.tolerance
    return equal(first.value, second.value, tolerance)


def judge(
    planned: PlannedExercise,
    outcomes: list[Outcome] | None,
    definitions: Definitions,
    plan: Plan,
    *,
    is_right: bool = False,
) -> ExerciseResult:
    """Judge an exercise.

    Args:
        planned: the exercise with its cases.
        outcomes: the outcome of each case; None if there was no function to call.
        definitions: the submission's definitions.
        plan: the plan of the submission.
        is_right: whether these outcomes are known to be right, so that none is compared again.
    """
    exercise = planned.exercise
    if outcomes is None or _import_failed(exercise.name, outcomes[0]):
        return _not_called(planned, definitions, plan)
    outcomes = [*outcomes, *[_NOT_RUN] * (len(planned.cases) - len(outcomes))]
    if is_right:
        both = zip(planned.cases, outcomes, strict=True)
        judged = [JudgedCase(*each, PASSED, CaseStatus.PASSED) for each in both]
    else:
        judged = [_judge_case(planned, *numbered) for numbered in enumerate(outcomes)]
    cases = tuple(case_result(each, definitions) for each in judged)
    max_score = max_points(exercise, plan.scope)
    groups = points_earned(cases, exercise.points, plan.assignment.award)
    score = round(sum(group.score for group in groups), 4)
    status = exercise_status(cases, score, max_score)
    mistakes: tuple[Mistake, ...] = ()
    gap = definitions.unfinished.get(exercise.name)
    partly = gap is not None and gap.state is UnwrittenState.PARTLY
    if score == 0 and ((gap and not partly) or _says_unwritten(exercise.name, outcomes)):
        state = gap.state if gap and not partly else UnwrittenState.PLACEHOLDERS
        status, hint = ExerciseStatus.UNFINISHED, unfinished_hint(exercise.name, state)
        cases = tuple(CaseResult(case.name, case.group, case.status) for case in cases)
    elif status is ExerciseStatus.PASSED:
        hint = ""
    else:
        other = _other_parameters(planned, judged)
        if planned.mistakes and not other and not _only_changes_arguments(planned, judged):
            known = _known_mistakes(exercise, planned.read_mistakes, planned.compose)
            mistakes = recognise(known, planned.cases, outcomes, definitions.sources)
        signatures = {each.name: each.signature for each in plan.assignment.exercises}
        pattern = _pattern(planned, judged)
        hint = other or exercise_hint(
            exercise.name, judged, mistakes, definitions, signatures, pattern
        )
        # A known mistake explains every result, so the gap is no part of the cause.
        if gap is not None and partly and not mistakes:
            hint = f"It may not be finished: {gap.place}. {hint}"
    names = tuple(mistake.name for mistake in mistakes)
    place = None
    if status not in (ExerciseStatus.PASSED, ExerciseStatus.UNFINISHED):
        failed = next(each for each in judged if not each.passed)
        place = place_of(exercise.name, failed, definitions, plan.assignment.names)
    return ExerciseResult(
        exercise.name, status, score, max_score, hint, names, cases, groups, place
    )


def _other_parameters(planned: PlannedExercise, judged: list[JudgedCase]) -> str:
    """Return the hint for other parameters than the workbook's; "" if the parameters are right."""
    first = next(each for each in judged if not each.passed)
    if first.outcome.error is None or not first.case.public:
        return ""
    exercise = planned.exercise
    return other_parameters(exercise.name, first.outcome.error, exercise.signature)


def _only_changes_arguments(planned: PlannedExercise, judged: list[JudgedCase]) -> bool:
    """Return whether all published results are right, but the arguments are changed.

    Then a known mistake that is right on the published cases explains nothing.
    """
    trouble = [each.verdict for each in judged if not each.passed]
    return planned.keeps_arguments and all(
        verdict is not None and verdict.difference is Difference.ARGUMENTS for verdict in trouble
    )


def _judge_case(planned: PlannedExercise, index: int, outcome: Outcome) -> JudgedCase:
    verdict = _verdict(planned, index, outcome)
    if verdict is None:
        status = _STATUS[outcome.kind]
    else:
        status = CaseStatus.PASSED if verdict.passed else CaseStatus.FAILED
    return JudgedCase(planned.cases[index], outcome, verdict, status)


def _pattern(planned: PlannedExercise, judged: list[JudgedCase]) -> Pattern:
    if remembers(planned.cases, planned.packed, [each.outcome for each in judged]):
        return Pattern.REMEMBERS
    if _cuts_off(judged):
        return Pattern.WHOLE
    return Pattern.CONSTANT if _is_constant(planned, judged) else Pattern.NONE


def _cuts_off(judged: list[JudgedCase]) -> bool:
    """Return whether a function gives whole numbers, close to expected numbers with decimals."""
    values = [
        (each.case.expected, each.outcome)
        for each in judged
        if each.case.aspect is Aspect.VALUE and not each.passed
    ]
    return bool(values) and all(
        outcome.kind is OutcomeKind.RETURNED
        and _is_whole(outcome.value)
        and isinstance(expected, float | np.ndarray | np.generic)
        and np.ndim(expected) == 0
        and np.asarray(expected).dtype.kind in "fiu"
        and abs(_as_float(outcome.value) - float(expected)) < 1
        for expected, outcome in values
    )


def _is_whole(value: Any) -> bool:
    is_float = isinstance(value, float) or (
        isinstance(value, np.ndarray | np.generic) and value.ndim == 0 and value.dtype.kind == "f"
    )
    return is_whole_number(value) or (is_float and float(value).is_integer())


def _as_float(value: Any) -> float:
    try:
        return float(value)
    except OverflowError:  # a whole number can be too large for a float
        return math.inf


def _is_constant(planned: PlannedExercise, judged: list[JudgedCase]) -> bool:
    """Return whether a function gave a constant result with the right structure."""
    if any(each.verdict and each.verdict.difference in _STRUCTURAL for each in judged):
        return False
    outcomes = [each.outcome for each in judged]
    return same_everywhere(planned.cases, outcomes, planned.exercise.tolerance)


def _verdict(planned: PlannedExercise, index: int, outcome: Outcome) -> Verdict | None:
    """Judge a case; a remembered outcome (identical bytes, same object) is judged only once."""
    case = planned.cases[index]
    if isinstance(case.expected, Raising):
        return judge_raising(case.expected, outcome)
    if outcome.kind is not OutcomeKind.RETURNED:
        return None
    right = planned.right[index]
    if right is not None and outcome is right[1]:
        return PASSED
    compute = _cached_verdict if outcome.remembered else _compute_verdict
    verdict = compute(planned.exercise, case, outcome)
    if verdict.passed and planned.keeps_arguments:
        before = state(hold(wire.unpack(planned.packed[index])))
        return _changed_arguments(planned.exercise, replace(case, expected=before), outcome)
    return verdict


def _compute_verdict(exercise: Exercise, case: Case, outcome: Outcome) -> Verdict:
    if case.aspect is Aspect.ARGUMENTS:
        return _changed_arguments(exercise, case, outcome)
    if case.check is not None:
        return judge_law(case.check, case.args, outcome.value)
    names = tuple(part.strip() for part in exercise.returns.split(","))
    if exercise.compares is not None:
        return judge_compared(exercise.compares, case.expected, outcome.value, names[0])
    return compare(case.expected, outcome.value, case.tolerance or exercise.tolerance, names)


def _changed_arguments(exercise: Exercise, case: Case, outcome: Outcome) -> Verdict:
    found = first_change(case.expected, outcome.held)
    if found is None:
        return Verdict(passed=True)
    index, change = found
    number = owner(case.args, index)
    names = exercise.signature.split(",")
    name = "its arguments" if number is None else f"its argument {names[number].strip()}"
    summary = f"the function {change} {name}"
    return Verdict(False, Difference.ARGUMENTS, name, summary, change=change)


_cached_verdict = lru_cache(maxsize=1024)(_compute_verdict)


def _import_failed(name: str, outcome: Outcome) -> bool:
    """Return whether the function is missing because the import that binds it failed."""
    error = outcome.error
    return error is not None and (error.name, error.cell) == (name, None)


def _says_unwritten(name: str, outcomes: list[Outcome]) -> bool:
    """Return whether every call stops with the NotImplementedError of the function itself."""
    return all(
        outcome.error is not None
        and outcome.error.type_name == "NotImplementedError"
        and [frame.function for frame in outcome.error.frames] == [name]
        for outcome in outcomes
    )


def _not_called(planned: PlannedExercise, definitions: Definitions, plan: Plan) -> ExerciseResult:
    name = planned.exercise.name
    problem = definitions.broken.get(name)
    if problem is None:
        status, hint = ExerciseStatus.MISSING, missing_hint(name, definitions)
    elif problem.message.startswith("expected an indented block"):
        status, hint = ExerciseStatus.UNFINISHED, empty_block_hint(name, problem)
    else:
        status, hint = ExerciseStatus.ERROR, broken_hint(name, problem)
    cases = tuple(CaseResult(case.name, case.group, CaseStatus.SKIPPED) for case in planned.cases)
    groups = points_earned(cases, planned.exercise.points)
    max_score = max_points(planned.exercise, plan.scope)
    place = None
    if status is ExerciseStatus.ERROR:
        place = place_of(name, None, definitions, plan.assignment.names)
    return ExerciseResult(name, status, 0.0, max_score, hint, (), cases, groups, place)


@lru_cache(maxsize=1024)
def _known_mistakes(
    exercise: Exercise,
    read_mistakes: Callable[[], tuple[Mistake, ...]],
    compose: Callable[[Mistake, Mistake], Mistake | None] | None,
) -> KnownMistakes:
    """Return the known mistakes; an exercise of a run has them once, for all case sets."""
    names = exercise.name, exercise.builds_on
    return KnownMistakes(*names, read_mistakes(), exercise.tolerance, compose)
''',
    "autograder/judging/kinds.py": r'''"""The kinds of values in words, for messages about a value of the wrong type."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from autograder.boundary.tables import Table
from autograder.boundary.wire import Opaque

_TEXTS = re.compile(r"dtype [<>=|]?[US]\d*$")
_OPAQUE_KINDS = {
    "class ellipsis": "still ...",
    "dtype object": "an array of objects, such as `...`, None or arrays of different shapes",
    "class matrix": "a matrix (np.matrix), which multiplies otherwise than an array",
    "class generator": "a generator: its values were never computed",
    "class function": "a function: it was not called",
    "class builtin_function_or_method": "a function: it was not called",
    "class method": "a method: it was not called",
    "class type": "a class: no value of it was made",
    "class range": "a range",
    "class map": "a map: its values were never computed",
    "class zip": "a zip: its values were never computed",
}


def kind_in_words(value: Any) -> str:
    """Name the kind of a value.

    >>> kind_in_words(True), kind_in_words((1, 2))
    ('True or False', 'a tuple of 2 parts')
    """
    if isinstance(value, Opaque):
        if _TEXTS.search(value.kind):
            return "an array of texts"
        return next(
            (words for end, words in _OPAQUE_KINDS.items() if value.kind.endswith(end)), value.kind
        )
    if value is None:
        return "None: it was never set, or a return is missing"
    if isinstance(value, bool | np.bool_):
        return "True or False"
    if isinstance(value, np.ndarray):
        return _kind_of_array(value.dtype)
    if isinstance(value, set | frozenset):
        return "a set, which has no order"
    if isinstance(value, Table):
        return "a Series" if value.series else "a DataFrame"
    if isinstance(value, list | tuple):
        return f"a {type(value).__name__} of {parts_in_words(len(value))}"
    names = {str: "a text", dict: "a dictionary", bytes: "bytes", complex: "a complex number"}
    name = type(value).__name__
    return names.get(type(value), f"{'an' if name[0] in 'aeiou' else 'a'} {name}")


def _kind_of_array(dtype: Any) -> str:
    kinds = {
        "b": "True and False",
        "c": "complex numbers",
        "U": "texts",
        "O": "objects",
        "M": "dates",
        "m": "lengths of time",
    }
    return f"an array of {kinds.get(dtype.kind, f'dtype {dtype}')}"


def parts_in_words(count: int) -> str:
    """Return a number of parts in words.

    >>> parts_in_words(1), parts_in_words(3)
    ('1 part', '3 parts')
    """
    return f"{count} part{'' if count == 1 else 's'}"
''',
    "autograder/judging/known.py": r'''"""The known mistakes of an exercise, with what is computed once for all submissions of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, tee
from typing import Any

from autograder.boundary.outcomes import Outcome
from autograder.content.calling import call_as_worker
from autograder.content.exercise import Aspect, Case, Mistake, Tolerance

UNKNOWN = object()
"""The output of a mistake on a case for which it has none."""
_MOST_REMEMBERED = 512

Candidate = tuple[tuple[Mistake, ...], Mistake]
"""The mistakes to name, and the mistake that makes all of them."""
Left = tuple[Candidate, bool]
"""A candidate that is not ruled out, and whether it gives a wrong result."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownMistakes:
    """The known mistakes of an exercise.

    The published cases rule out most of them, and all submissions share these cases. So the outputs
    on them are computed once in a run. `compose` makes one mistake of two; it needs the answer
    side.
    """

    exercise: str
    builds_on: Sequence[str]
    mistakes: Sequence[Mistake]
    tolerance: Tolerance
    compose: Callable[[Mistake, Mistake], Mistake | None] | None = None
    _pairs: dict[tuple[str, str], Mistake | None] = field(default_factory=dict)
    _published: dict[tuple[str, Case], Any] = field(default_factory=dict)
    _left: dict[tuple[Any, ...], Iterator[Left]] = field(default_factory=dict)

    def alone(self) -> Iterator[Candidate]:
        """Yield each mistake."""
        for mistake in self.mistakes:
            yield (mistake,), mistake

    def pairs(self) -> Iterator[Candidate]:
        """Yield each pair of mistakes whose edits do not overlap, with the function of both."""
        if self.compose is None:
            return
        for first, second in combinations(self.mistakes, 2):
            key = (first.name, second.name)
            if key not in self._pairs:
                self._pairs[key] = self.compose(first, second)
            both = self._pairs[key]
            if both is not None:
                yield (first, second), both

    def output(self, mistake: Mistake, case: Case) -> Any:
        """Return the output of a mistake on a case; an exception is returned as `Raised`."""
        if not case.public:
            return _computed(mistake, case)
        key = (mistake.name, case)
        if key not in self._published:
            self._published[key] = _computed(mistake, case)
        return self._published[key]

    def left_by(
        self, kind: str, outcomes: tuple[Outcome, ...], find: Callable[[], Iterator[Left]]
    ) -> Iterator[Left]:
        """Return the candidates of a kind that `find` yields for outcomes of published cases.

        Many submissions give the same wrong results. Where equal outcomes are one object, each
        candidate is found once, when a submission first asks for it.
        """
        if not all(outcome.remembered and outcome.error is None for outcome in outcomes):
            return find()
        key = (kind, *outcomes)
        if key not in self._left and len(self._left) >= _MOST_REMEMBERED:
            del self._left[next(iter(self._left))]
        self._left[key], left = tee(self._left.get(key) or self._found(key, find))
        return left

    def _found(self, key: tuple[Any, ...], find: Callable[[], Iterator[Left]]) -> Iterator[Left]:
        try:
            yield from find()
        except Exception:
            self._left.pop(key, None)  # the candidates so far are not all
            raise


def _computed(mistake: Mistake, case: Case) -> Any:
    if case.aspect is not Aspect.VALUE:
        return UNKNOWN
    if mistake.function is None:
        return mistake.published.get(case.name, UNKNOWN)
    return call_as_worker(mistake.function, case.args)
''',
    "autograder/judging/meanings.py": r'''"""Explain messages of Python and NumPy about tuples, lists, entries and asserts to a beginner."""

from __future__ import annotations

import re

from autograder.boundary.outcomes import StudentError

_CHANGES = r"append|extend|insert|pop|remove|reverse|sort|clear|copy"
_CHANGED_TUPLE = re.compile(
    rf"'tuple' object (?:has no attribute '(?P<method>{_CHANGES})'|does(?:n't| not) support item)"
)
_LIST_METHOD = re.compile(rf"'numpy.ndarray' object has no attribute '(?P<method>{_CHANGES})'")
_KEY = re.compile(r"(?P<kind>tuple|list) indices must be integers or slices, not str")
_ENTRY_SET = re.compile(r"setting an array element with a sequence\.?")
_POWER = re.compile(r"ufunc 'bitwise_xor' not supported|unsupported operand type\(s\) for \^")
_MATH = re.compile(r"\bmath\.(exp|log|log2|log10|sqrt|tanh)\(")
_SINGLE_ROW = re.compile(r"index \d+ is out of bounds for axis 0 with size 1\b")
_OTHER_COUNT = re.compile(
    r"not enough values to unpack \(expected (?P<names>\d+), got (?P<given>\d+)\)"
    r"|too many values to unpack \(expected (?P<fewer>\d+)"
)


def meaning_of_message(error: StudentError) -> str:
    """Return the meaning of a message, or an empty text if its class alone has to be explained.

    >>> meaning_of_message(StudentError("TypeError", "list indices must be integers or slices, "
    ...     "not str"))
    'A list has no keys: its parts are read by number, such as caches[0], or unpacked into names.'
    """
    message = error.message
    found = _CHANGED_TUPLE.search(message)
    if found:
        called = f" ({found['method']} belongs to lists)" if found["method"] else ""
        return (
            f"A tuple cannot be changed{called}: read its parts by number, such as caches[l - 1], "
            "and leave the arguments as they are."
        )
    found = _LIST_METHOD.search(message)
    if found:
        return f"An array has no {found['method']}, which belongs to lists: is it the right name?"
    found = _KEY.search(message)
    if found:
        return (
            f"A {found['kind']} has no keys: its parts are read by number, such as caches[0], or "
            "unpacked into names."
        )
    if _ENTRY_SET.fullmatch(message):
        return "An entry of an array is one number, but here it is set to a list or an array."
    if _SINGLE_ROW.search(message):
        return (
            "An array of shape (1, m) is a row: its first index is always 0, and entry i is "
            "row[0, i]."
        )
    if _POWER.search(message):
        return "In Python ^ is no power: it is written **, or np.exp(x) for e to the power of x."
    found = _OTHER_COUNT.search(message)
    if found and found["names"]:
        are = "is 1 value" if found["given"] == "1" else f"are {found['given']} values"
        return f"{found['names']} names stand on the left, but there {are}."
    if found:
        return f"{found['fewer']} names stand on the left, but there are more values."
    return ""


def meaning_of_line(error: StudentError, line: str) -> str:
    """Return the meaning of an error that the line of code shows, or an empty text.

    >>> meaning_of_line(StudentError("TypeError", "only 0-dimensional arrays can be converted to "
    ...     "Python scalars"), "cost = -math.log(AL)")
    'math.log takes one number; np.log works on arrays, entry by entry.'
    """
    found = _MATH.search(line)
    if error.type_name != "TypeError" or "can be converted to Python scalars" not in error.message:
        return ""
    if found is None:
        return ""
    return f"math.{found[1]} takes one number; np.{found[1]} works on arrays, entry by entry."
''',
    "autograder/judging/parameters.py": r'''"""Explain exceptions of functions whose parameters are not those of the workbook."""

from __future__ import annotations

import re

from autograder.boundary.outcomes import StudentError


def other_parameters(name: str, error: StudentError, signature: str) -> str:
    """Return a hint if a function has other parameters, or another order of them, else "".

    Arguments are handed over by position, so names may differ, but their order may not.

    Args:
        name: the name of the exercise.
        error: the exception of a public case.
        signature: the parameters in the workbook, such as `A, W, b`.

    >>> error = StudentError("TypeError", "f() missing 1 required positional argument: 'm'")
    >>> other_parameters("f", error, "AL, Y").partition(".")[0]
    'f has other parameters than in the workbook, where it is f(AL, Y)'
    """
    if not error.frames:
        if not re.match(rf"{re.escape(name)}\(\) (?:missing|takes) ", error.message):
            return ""
        return (
            f"{name} has other parameters than in the workbook, where it is {name}({signature}). "
            f"It stops with {error.type_name}: {error.message}."
        )
    own = error.frames[0]
    expected = [part.strip() for part in signature.split(",")]
    given = [parameter for parameter, _shape in own.arguments][: len(expected)]
    if own.function != name or given == expected or sorted(given) != sorted(expected):
        return ""
    return (
        f"The parameters of {name} stand in another order, ({', '.join(given)}), than in the "
        f"workbook, ({signature}). Arguments are handed over by position: keep the given first "
        "line."
    )
''',
    "autograder/judging/places.py": '"""Find the place in a student\'s code to look at: the line that stopped, or the function.\n\nThe code is looked at as lines of text. A worker has split it into cells, and it is not parsed on\nthis side of the trust line. So a function with an odd layout may be cut short; nothing else\ndepends on it.\n"""\n\nfrom __future__ import annotations\n\nimport re\nfrom collections.abc import Collection, Iterator, Sequence\n\nfrom autograder.boundary.definitions import START_MARKER, Definitions\nfrom autograder.boundary.outcomes import StudentError\nfrom autograder.judging.verdict import JudgedCase\nfrom autograder.records import Place\n\nMOST_LINES = 40\n"""A longer function is cut to the lines around the place."""\n_LONGEST_LINE = 160\n_LINES_ABOVE = 16\n_HEAD = re.compile(r"\\s*(?:async\\s+)?(?:def|class)\\s+(\\w+)")\n_QUOTES = re.compile(r"\\s*[rRuUbB]?(\\"\\"\\"|\'\'\')")\n_CLOSES = (")", "]", "}", "#")\n\n\ndef place_of(\n    name: str, failed: JudgedCase | None, definitions: Definitions, exercises: Collection[str]\n) -> Place | None:\n    """Return the place to look at for an exercise that is not right, or None if it is unknown.\n\n    The line of an exception is shown only for a public case: of a hidden case, the line is the\n    worker\'s choice and could tell a hidden input.\n\n    Args:\n        name: the exercise.\n        failed: its first case that did not pass; None if it was not called.\n        definitions: the definitions of the submission.\n        exercises: the names of all exercises of the assignment.\n    """\n    problem = definitions.broken.get(name)\n    if problem is not None:\n        return _place(name, problem.cell, problem.line, definitions, is_exact=True)\n    if failed is not None and failed.case.public and failed.outcome.error is not None:\n        cell, line = _stopping_line(name, failed.outcome.error, exercises)\n        if cell and line and 0 < line <= len(definitions.sources.get(cell, ())):\n            return _place(name, cell, line, definitions, is_exact=True)\n    for cell, line in _definitions(name, definitions):\n        return _place(name, cell, line, definitions, is_exact=False)\n    return None\n\n\ndef _stopping_line(\n    name: str, error: StudentError, exercises: Collection[str]\n) -> tuple[int | None, int | None]:\n    """Return the cell and line that the hint is about.\n\n    A call of an exercise or a given function is the line to look at. A helper of the student\'s own\n    may be wrong itself, so the line inside of it is.\n    """\n    callee = error.callee_of(name)\n    is_helper = callee is not None and callee.cell is not None and callee.function not in exercises\n    if callee is None or callee.function == name or is_helper:\n        return error.cell, error.line\n    caller = next(frame for frame in error.frames if frame.function == name)\n    return caller.cell, caller.line\n\n\ndef _definitions(name: str, definitions: Definitions) -> Iterator[tuple[int, int]]:\n    """Yield the cell and line of each definition of a function, the likeliest first."""\n    top, _dot, method = name.partition(".")\n    own = re.escape(top)\n    head = re.compile(rf"\\s*(?:async\\s+)?(?:def|class)\\s+{own}\\b|{own}\\s*=(?!=)")\n    for cell in dict.fromkeys(_cells(name, top, definitions)):\n        lines = definitions.sources.get(cell, ())\n        for index in reversed(range(len(lines))):\n            if top in lines[index] and head.match(lines[index]):\n                yield cell, (_method(lines, index, method) if method else index) + 1\n\n\ndef _cells(name: str, top: str, definitions: Definitions) -> Iterator[int]:\n    history = definitions.histories.get(name)\n    if history is not None:\n        yield history.standing(history.states[0])[0]\n    yield from (each.cell for each in reversed(definitions.statements) if top in each.binds)\n    yield from reversed(definitions.sources)\n\n\ndef _method(lines: Sequence[str], index: int, method: str) -> int:\n    """Return the index of a method in the class at `index`, or that of the class."""\n    for inner in range(index + 1, _end(lines, index)):\n        found = _HEAD.match(lines[inner])\n        if found and found[1] == method:\n            return inner\n    return index\n\n\ndef _place(name: str, cell: int, line: int, definitions: Definitions, *, is_exact: bool) -> Place:\n    lines = definitions.sources.get(cell, ())\n    head = _head_of(lines, line - 1)\n    found = _HEAD.match(lines[head]) if head is not None else None\n    function = found[1] if found else "" if is_exact else name\n    if name.rpartition(".")[2] == function:\n        function = name\n    file = definitions.files.get(cell, "")\n    code = _excerpt(lines, line - 1, head, is_exact=is_exact)\n    return Place(cell, line, function, is_exact, file, code)\n\n\ndef _head_of(lines: Sequence[str], index: int) -> int | None:\n    """Return the index of the `def` or `class` line of the function around a line, if any."""\n    if not 0 <= index < len(lines):\n        return None\n    for above in range(index, -1, -1):\n        if _HEAD.match(lines[above]) and (above == index or index < _end(lines, above)):\n            return above\n    return None\n\n\ndef _end(lines: Sequence[str], head: int) -> int:\n    """Return the index after the last line of the function or class whose head is at `head`."""\n    indent, end = _indent(lines[head]), head + 1\n    quotes = ""\n    for index in range(head + 1, len(lines)):\n        line = lines[index]\n        text = line.strip()\n        if not quotes and text and _indent(line) <= indent and not text.startswith(_CLOSES):\n            break\n        quotes = _open_quotes(text, quotes)\n        if text:\n            end = index + 1\n    while end > head + 1 and _is_no_code(lines[end - 1], indent):\n        end -= 1\n    return end\n\n\ndef _is_no_code(line: str, indent: int) -> bool:\n    """Return whether a line is blank, or a comment that belongs to the next statement."""\n    return not line.strip() or (line.strip()[0] == "#" and _indent(line) <= indent)\n\n\ndef _open_quotes(text: str, quotes: str) -> str:\n    """Return the triple quotes that are open after a line; `quotes` are open before it."""\n    for mark in (quotes,) if quotes else (\'"""\', "\'\'\'"):\n        if text.count(mark) % 2:\n            return "" if quotes else mark\n    return quotes\n\n\ndef _indent(line: str) -> int:\n    return len(line) - len(line.lstrip())\n\n\ndef _excerpt(\n    lines: Sequence[str], index: int, head: int | None, *, is_exact: bool\n) -> tuple[tuple[int, str], ...]:\n    """Return the numbered lines to show: the function, or a few lines around an exact line."""\n    if head is None:\n        start = max(0, index - 3)\n        numbers = list(range(start, min(len(lines), index + 4)))\n    else:\n        hidden = _docstring(lines, head)\n        numbers = [at for at in range(head, _end(lines, head)) if at not in hidden or at == index]\n    if len(numbers) > MOST_LINES:\n        focus = index if is_exact else _first_written(lines, numbers)\n        start = max(0, min(numbers.index(focus) - _LINES_ABOVE, len(numbers) - MOST_LINES + 1))\n        window = numbers[start : start + MOST_LINES - 1]\n        numbers = window if numbers[0] in window else [numbers[0], *window]\n    return tuple((at + 1, lines[at].rstrip()[:_LONGEST_LINE]) for at in numbers)\n\n\ndef _first_written(lines: Sequence[str], numbers: Sequence[int]) -> int:\n    return next((at for at in numbers if START_MARKER in lines[at]), numbers[0])\n\n\ndef _docstring(lines: Sequence[str], head: int) -> range:\n    """Return the indices of a docstring of several lines: students did not write it."""\n    start = head\n    while start < len(lines) and not lines[start].partition("#")[0].rstrip().endswith(":"):\n        start += 1\n    start += 1\n    found = _QUOTES.match(lines[start]) if start < len(lines) else None\n    if found is None:\n        return range(0)\n    for end in range(start, len(lines)):\n        text = lines[end] if end > start else lines[end][found.end() :]\n        if found[1] in text:\n            return range(start, end + 1) if end > start else range(0)\n    return range(0)\n',
    "autograder/judging/score.py": r'''"""Turn case results into points and a status. All functions here are pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from autograder.content.exercise import Award
from autograder.records import CaseResult, CaseStatus, ExerciseStatus, Group, GroupResult


def points_earned(
    cases: Iterable[CaseResult], points: Mapping[Group, float], award: Award = Award.WHOLE
) -> tuple[GroupResult, ...]:
    """Return the points earned by each group of cases in an exercise.

    With `Award.WHOLE` a group earns its points if all of its cases pass. With `Award.SHARES` each
    passed case earns an equal share of them.

    >>> cases = [
    ...     CaseResult("small", Group.FRESH, CaseStatus.PASSED),
    ...     CaseResult("large", Group.FRESH, CaseStatus.FAILED),
    ... ]
    >>> [group.score for group in points_earned(cases, {Group.FRESH: 4.0})]
    [0.0]
    >>> [group.score for group in points_earned(cases, {Group.FRESH: 4.0}, Award.SHARES)]
    [2.0]
    """
    by_group: dict[Group, list[bool]] = {}
    for case in cases:
        by_group.setdefault(case.group, []).append(case.status is CaseStatus.PASSED)
    earned = []
    for group, passed in by_group.items():
        share = sum(passed) / len(passed) if award is Award.SHARES else float(all(passed))
        earned.append(GroupResult(group, round(points[group] * share, 4), points[group]))
    return tuple(earned)


def exercise_status(cases: Iterable[CaseResult], score: float, max_score: float) -> ExerciseStatus:
    """Return the status of a called exercise: passed, partial, or that of its first failure."""
    trouble = [case.status for case in cases if case.status is not CaseStatus.PASSED]
    if not trouble:
        return ExerciseStatus.PASSED
    if 0 < score < max_score:
        return ExerciseStatus.PARTIAL
    return ExerciseStatus(str(trouble[0]))


def total(scores: Iterable[float], max_score: float) -> float:
    """Add up the exercises' points, clamped to the range from 0 to `max_score`.

    >>> total([4.0, 5.5], max_score=9.0)
    9.0
    """
    return round(min(max(sum(scores), 0.0), max_score), 4)
''',
    "autograder/judging/training.py": r'''"""Judge the end-to-end check: whether a submission's own functions train a network together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.content.exercise import Tolerance
from autograder.content.plan import Plan
from autograder.judging.compare import compare, equal
from autograder.records import EndToEnd, ExerciseResult, ExerciseStatus

_TOLERANCE = Tolerance(rtol=1e-5, atol=1e-7)
_FIRST_STEP = "first_step"


def end_to_end(plan: Plan, training: Outcome) -> EndToEnd:
    """Return whether the student's own functions together train the network as expected."""
    if training.kind is OutcomeKind.NOT_RUN:
        return EndToEnd.NOT_RUN
    trains = (
        training.kind is OutcomeKind.RETURNED
        and compare(_outcome_of(plan.training), _outcome_of(training.value), _TOLERANCE).passed
    )
    return EndToEnd.PASSED if trains else EndToEnd.FAILED


def _outcome_of(trained: Any) -> Any:
    """Return the results after the last step. Those of the first step only locate a failure."""
    if not isinstance(trained, dict):
        return trained
    return {name: value for name, value in trained.items() if name != _FIRST_STEP}


def training_notes(
    plan: Plan, training: Outcome, result: EndToEnd, exercises: Sequence[ExerciseResult]
) -> tuple[str, ...]:
    """Return a note if right functions do not train together: which stops or first differs."""
    if result is not EndToEnd.FAILED:
        return ()
    chained = set(plan.assignment.end_to_end)
    for planned in plan.exercises:
        if planned.exercise.name in plan.assignment.end_to_end:
            chained.update(planned.exercise.builds_on)
    right = {e.name for e in exercises if e.status is ExerciseStatus.PASSED}
    if not right >= chained:
        return ()
    problem = _problem(plan, training)
    return (
        "each of the functions is right by itself, but together they do not train a network: "
        f"{problem}",
    )


def _problem(plan: Plan, training: Outcome) -> str:
    if training.kind is OutcomeKind.TIMEOUT:
        return "the training takes too long"
    error = training.error
    if error is not None:
        names = plan.assignment.names
        known = [frame.function for frame in error.frames if frame.function in names]
        where = f"{known[0]} stops" if known else "it stops"
        return f"{where} with an exception when it gets the results of your own functions"
    name = _first_difference(plan.training, training.value)
    if name:
        return f"{name} is the first whose result differs when it gets those of your own functions"
    return "the results differ after the first step"


def _first_difference(expected: Any, actual: Any) -> str:
    """Return the first function of the first step with another result than the reference's."""
    steps = actual.get(_FIRST_STEP) if isinstance(actual, dict) else None
    if not isinstance(expected, dict) or not isinstance(steps, dict):
        return ""
    for name, result in expected.get(_FIRST_STEP, {}).items():
        if not equal(result, steps.get(name), _TOLERANCE):
            return str(name)
    return ""
''',
    "autograder/judging/verdict.py": r'''"""The verdict on a case, and the kinds of difference between expected and actual values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from autograder.boundary.arguments import Change
from autograder.boundary.outcomes import Outcome
from autograder.content.exercise import Case
from autograder.records import CaseStatus


class Difference(StrEnum):
    """The kinds of difference, from structure to single values."""

    TYPE = "type"
    LENGTH = "length"
    MISSING_KEY = "missing_key"
    SHAPE = "shape"
    FLAT = "flat"
    TRANSPOSED = "transposed"
    ORDER = "order"
    NEARLY = "nearly"
    NOT_FINITE = "not_finite"
    SIGN = "sign"
    FACTOR = "factor"
    OFFSET = "offset"
    PART = "part"
    VALUES = "values"
    TEXT = "text"
    EXTRA_KEY = "extra_key"
    ITEMS = "items"
    RAISED = "raised"
    LAW = "law"
    ARGUMENTS = "arguments"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a comparison.

    `where` is the path to the first difference (`A`, `cache[0]`, `dW`). `summary` describes the
    difference without expected numbers. `where`, `summary`, `detail` and `shown` (expected, actual,
    mask of wrong entries) are for public cases only. `change` is the kind of change to the caller's
    arguments.
    """

    passed: bool
    difference: Difference | None = None
    where: str = ""
    summary: str = ""
    detail: str = ""
    change: Change | None = None
    shown: tuple[Any, ...] = field(default=(), compare=False, repr=False)


PASSED = Verdict(passed=True)


@dataclass(frozen=True, slots=True)
class JudgedCase:
    """A case with its raw outcome, its verdict (None if the call did not return) and its status."""

    case: Case
    outcome: Outcome
    verdict: Verdict | None
    status: CaseStatus

    @property
    def passed(self) -> bool:
        """Whether the case passed."""
        return self.status is CaseStatus.PASSED


@dataclass(frozen=True, slots=True)
class Shown:
    """The two values of a public case as text, with a remark."""

    expected: str = ""
    actual: str = ""
    remark: str = ""
''',
    "autograder/judging/versions.py": r'''"""Explain errors that depend on the version of Python or NumPy.

A student may work with another version than the grader's. Then a program that runs there stops
here, and the hint has to name both versions.
"""

from __future__ import annotations

import platform
import re

import numpy as np

from autograder.boundary.outcomes import StudentError

_REMOVED_FROM_NUMPY = {
    "product": "np.prod",
    "cumproduct": "np.cumprod",
    "sometrue": "np.any",
    "alltrue": "np.all",
    "float_": "np.float64",
    "complex_": "np.complex128",
    "unicode_": "np.str_",
    "string_": "np.bytes_",
    "NaN": "np.nan",
    "NAN": "np.nan",
    "Inf": "np.inf",
    "Infinity": "np.inf",
    "infty": "np.inf",
    "PINF": "np.inf",
    "NINF": "-np.inf",
    "mat": "np.asmatrix",
    "row_stack": "np.vstack",
    "msort": "np.sort",
    "asfarray": "np.asarray",
    "find_common_type": "np.result_type",
    "round_": "np.round",
    "cast": "np.asarray",
    "source": "inspect.getsource",
    "trapz": "np.trapezoid",
    "in1d": "np.isin",
}
"""Names that NumPy 1.26 had and a later version has removed, with their replacement."""
_REMOVED_BEFORE = {
    "int": "int",
    "float": "float",
    "bool": "bool",
    "object": "object",
    "str": "str",
    "complex": "complex",
    "long": "int",
}
"""Names that were removed from NumPy 1.24."""
_SINGLE_NUMBER = "asscalar"
"""A name that was removed from NumPy 1.23; it made a number of an array with one entry."""
_REMOVED_METHODS = {
    "ptp": "np.ptp(x)",
    "itemset": "x[i, j] = value",
    "newbyteorder": "x.view(x.dtype.newbyteorder())",
}
"""Methods of arrays that NumPy 1.26 had and NumPy 2 has not, with their replacement."""
_NO_METHOD = re.compile(r"'numpy.ndarray' object has no attribute '(\w+)'|`(\w+)` was removed from")
_NO_ATTRIBUTE = re.compile(r"module 'numpy' has no attribute '(\w+)'|`np\.(\w+)` was removed")
_ONE_ENTRY = re.compile(r"only (?:0-dimensional|length-1|size-1) arrays can be converted")
_ENTRY_SET = re.compile(r"setting an array element with a sequence\.?")
_NEWER_SYNTAX = (
    (re.compile(r"f-string"), "3.12", "inside an f-string, use the other kind of quotes"),
    (re.compile(r"^\s*type\s+\w+\s*(\[.*\])?\s*="), "3.12", "write the alias without `type`"),
    (re.compile(r"^\s*(def|class)\s+\w+\["), "3.12", "leave out the type parameters"),
    (re.compile(r"^\s*except\s+[\w.]+\s*,"), "3.14", "put the exceptions in parentheses"),
    (re.compile(r"(?<![\w'\"])t['\"]"), "3.14", "use an f-string"),
)


def version_remark(error: StudentError) -> str:
    """Name the versions if an error depends on the version of NumPy, else return an empty text.

    >>> version_remark(StudentError("AttributeError", "module 'numpy' has no attribute 'product'"))
    ... # doctest: +ELLIPSIS
    'NumPy 1.26 has np.product, NumPy ... of the grader does not: use np.prod.'
    """
    found = _NO_ATTRIBUTE.search(error.message)
    name = (found[1] or found[2]) if found else ""
    if name in _REMOVED_FROM_NUMPY:
        use = _REMOVED_FROM_NUMPY[name]
        return (
            f"NumPy 1.26 has np.{name}, NumPy {np.__version__} of the grader does not: use {use}."
        )
    if name in _REMOVED_BEFORE:
        use = _REMOVED_BEFORE[name]
        return f"np.{name} is gone since NumPy 1.24 (the grader has {np.__version__}): use {use}."
    found = _NO_METHOD.search(error.message)
    method = (found[1] or found[2]) if found else ""
    if method in _REMOVED_METHODS:
        return (
            f"In NumPy 1.26 an array has the method {method}, in NumPy {np.__version__} of the "
            f"grader it has not: use {_REMOVED_METHODS[method]}."
        )
    if error.message.startswith("Unable to avoid copy"):
        return (
            f"With copy=False NumPy 1.26 copies where it must, NumPy {np.__version__} of the "
            "grader stops: use np.asarray."
        )
    if name == _SINGLE_NUMBER:
        return (
            f"np.{name} is gone since NumPy 1.23 (the grader has {np.__version__}): use x.item() "
            f"in the place of np.{name}(x)."
        )
    if error.type_name == "ValueError" and _ENTRY_SET.fullmatch(error.message):
        return (
            f"NumPy {np.__version__} of the grader refuses an array with one entry there, too, if "
            "it has axes; NumPy 2.3 took it. Use np.squeeze, or sum without keepdims."
        )
    if error.type_name == "TypeError" and _ONE_ENTRY.search(error.message):
        return (
            f"NumPy {np.__version__} of the grader makes a number of an array only if it has no "
            "axes; NumPy 2.3 did so for any array with one entry: use np.squeeze first. An array "
            "with several entries makes no number in any version."
        )
    return ""


def syntax_remark(message: str, text: str) -> str:
    """Name the versions if a syntax error may be due to an older Python, else return "".

    Args:
        message: the message of the SyntaxError.
        text: the line of code.
    """
    for pattern, since, instead in _NEWER_SYNTAX:
        if tuple(map(int, since.split("."))) <= tuple(
            map(int, platform.python_version_tuple()[:2])
        ):
            continue
        if pattern.search(message) or pattern.search(text):
            return (
                f"The grader has Python {platform.python_version()}; this may be right in Python "
                f"{since} and newer. Here, {instead}."
            )
    return ""
''',
    "autograder/reading/__init__.py": r'''"""Turn the bytes of a submission into its definitions, without executing any code."""
''',
    "autograder/reading/computations.py": r'''"""Exclude computations from running: training, plots, input, output and their dependents.

A statement is a computation if it calls a graded function, directly or through helpers, or a test,
or if it does input or output. Its names are recorded with the reason. If a graded function uses
such a name, the hint can then say where the value should come from.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeGuard, cast

from autograder.reading.statements import ParsedStatement, Survey, compile_statement
from autograder.reading.syntax import (
    SCOPES,
    bound,
    called_inside,
    called_later,
    calls_in,
    immediate,
    mentioned,
    root,
    stands_for,
)

_TEST_NAMES = re.compile(r"\w+_test(_case\w*)?$|\w+_test_case\w*$")
_INPUT_OUTPUT_NAMES = frozenset(
    {"open", "input", "print", "display", "exec", "eval", "exit", "quit"}
)
_INPUT_OUTPUT_MODULES = frozenset(
    {
        "h5py",
        "plt",
        "matplotlib",
        "pd",
        "pandas",
        "requests",
        "urllib",
        "subprocess",
        "shutil",
        "socket",
    }
)
_INPUT_OUTPUT_METHODS = frozenset(
    {"load", "loadtxt", "genfromtxt", "fromfile", "save", "savez", "savetxt", "tofile", "memmap",
     "read_csv", "imread", "imshow", "urlopen", "system", "popen", "read_text", "read_bytes"}
)  # fmt: skip
COMPOUND = ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match
"""Compound statements whose inner statements run in the enclosing scope."""


def leave_computations_alone(survey: Survey) -> None:
    """Drop computations from the kept statements, and record why their names are missing."""
    _find_callers_of_graded(survey)
    for statement in survey.statements:
        if not statement.kept:
            continue
        if not statement.needed and isinstance(statement.node, ast.ClassDef):
            statement.kept = _why_not(statement.node, survey) is None
        elif not isinstance(statement.node, SCOPES | ast.Import | ast.ImportFrom):
            try:
                _check_statement(survey, statement)
            except RecursionError:
                statement.kept = False
                reason = "stands in a statement that is nested too deeply"
                survey.left_alone.update(dict.fromkeys(statement.binds, reason))
        if statement.kept:
            for name in statement.binds:
                survey.left_alone.pop(name, None)  # this statement defines the name after all


def _check_statement(survey: Survey, statement: ParsedStatement) -> None:
    if isinstance(statement.node, ast.If | ast.With | ast.Try):
        pruned = cast(ast.stmt, _Pruner(survey).visit(statement.node))
        statement.code = compile_statement(
            ast.fix_missing_locations(pruned), statement.cell, statement.flags
        )
        statement.binds = frozenset(bound(pruned))
        return
    if isinstance(statement.node, ast.AugAssign) and statement.binds & survey.left_alone.keys():
        statement.kept = False  # the variable that it would change is not computed
        return
    reason = _why_not(statement.node, survey)
    if reason is not None:
        statement.kept = False
        _record_left_alone(survey, statement.node, statement.binds, reason)


def _record_left_alone(survey: Survey, node: ast.AST, names: Iterable[str], reason: str) -> None:
    """Record that `names` are not computed, with the origin of the first value in the chain."""
    made_from = next(
        (child.id for child in immediate(node) if _is_loaded(child, survey.left_alone)), None
    )
    for name in names:
        origin = survey.origins.get(made_from or "", (name, reason))
        survey.origins[name] = origin
        root_name, root_reason = origin
        if root_name == name:
            survey.left_alone[name] = root_reason
        else:
            survey.left_alone[name] = f"is made from {root_name}, which {root_reason}"


def _is_loaded(node: ast.AST, names: Mapping[str, str]) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in names


def _why_not(node: ast.AST, survey: Survey) -> str | None:
    """Return why the statement must not run, or None if it may."""
    for child in immediate(node):
        if isinstance(child, ast.Call):
            reason = _why_not_called(child.func, survey)
            if reason is not None:
                return reason
        elif _is_loaded(child, survey.left_alone):
            return survey.left_alone[child.id]
    return None


def _why_not_called(function: ast.expr, survey: Survey) -> str | None:
    if isinstance(function, ast.Name):
        if function.id in survey.calls_graded:
            return f"comes from a call of {function.id}"
        if _TEST_NAMES.match(function.id):
            return f"comes from the test {function.id}"
        if function.id in _INPUT_OUTPUT_NAMES:
            return f"comes from a call of {function.id}"
    if isinstance(function, ast.Attribute):
        roots = set(root(function))
        if roots & _INPUT_OUTPUT_MODULES or function.attr in _INPUT_OUTPUT_METHODS:
            return f"comes from input or output ({function.attr})"
    return None


class _Pruner(ast.NodeTransformer):
    """Replaces the computations inside a compound statement by `pass`."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node with its inner statements pruned, or `pass` if it must not run."""
        if not isinstance(node, ast.stmt) or isinstance(node, SCOPES | ast.Import | ast.ImportFrom):
            return node if isinstance(node, SCOPES) else self.generic_visit(node)
        decisive: list[ast.AST] = [node]
        if isinstance(node, ast.If):
            decisive = [node.test]
        elif isinstance(node, ast.With):
            decisive = list(node.items)
        elif isinstance(node, ast.Try):
            decisive = []
        for expression in decisive:
            reason = _why_not(expression, self.survey)
            if reason is not None:
                _record_left_alone(self.survey, node, bound(node), reason)
                return ast.copy_location(ast.Pass(), node)
        return self.generic_visit(node) if isinstance(node, ast.If | ast.With | ast.Try) else node


def _find_callers_of_graded(survey: Survey) -> None:
    """Record the direct and indirect callers of graded functions."""
    computed = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Expr | ast.ClassDef | COMPOUND
    if not any(
        statement.kept and isinstance(statement.node, computed) for statement in survey.statements
    ):
        return  # no statement needs the answer; true of most notebooks
    helpers = list(_helpers(survey))
    callers: dict[str, list[str]] = {}
    for name, called in helpers:
        for other in called:
            callers.setdefault(other, []).append(name)
    survey.calls_graded = set(survey.graded)
    waiting = list(survey.graded)
    while waiting:
        for name in callers.get(waiting.pop(), ()):
            if name not in survey.calls_graded:
                survey.calls_graded.add(name)
                waiting.append(name)


def _helpers(survey: Survey) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the name of each callable, with the names called by it."""
    later: dict[str, frozenset[str]] = {}
    functions = [p for p in survey.statements if isinstance(p.node, ast.FunctionDef | ast.ClassDef)]
    of_interest = survey.graded.union(*(statement.binds for statement in functions))
    for statement in survey.statements:
        node = statement.node
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            # Most mention no other function of the notebook; this test for it is cheap.
            if mentioned(statement.code) & of_interest - {node.name}:
                yield node.name, called_inside(node)
                later[node.name] = called_later(node)
        elif isinstance(node, ast.Assign):
            made_by = calls_in(node.value) & later.keys()
            called = frozenset(stands_for(node.value)).union(*(later[name] for name in made_by))
            for name in statement.binds:
                yield name, called
''',
    "autograder/reading/history.py": r'''"""Find the states of the notebook in which a graded function may be called.

A function is judged as the notebook stood when its own test ran, because code below the test may
bind names again: an experiment, an empty copy of the stub, a variable called `sum`. A *change* is a
kept statement that binds a name again, or hides a builtin. Between two changes all states are
equal. Most notebooks have no change below a graded function; then there is only the final state.
"""

from __future__ import annotations

import ast
import builtins
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from autograder.boundary.definitions import FINAL, History, State, UnwrittenState
from autograder.reading.notebook import Notebook
from autograder.reading.regions import unwritten
from autograder.reading.statements import ParsedStatement, Survey
from autograder.reading.syntax import immediate

MAX_STATES = 4
"""The maximum number of states in which a function is tried."""
_BUILTINS = frozenset(name for name in dir(builtins) if callable(getattr(builtins, name)))
_TEST_NAME = re.compile(r"(\w+?)_test|test_(\w+)")
_HEAD = re.compile(r"^#+ *GRADED +FUNCTION *:? *(\w+)", re.MULTILINE | re.IGNORECASE)
_PLAIN_VALUE = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.For


@dataclass(slots=True)
class _Story:
    """The kept statements, with the indices of those that matter here.

    Attributes:
        kept: the kept statements.
        changes: the indices of the changes, in order.
        definitions: the indices of the definitions of each graded function.
        hiding: the variables that hide a builtin: the index of the statement, and the name.
    """

    kept: list[ParsedStatement]
    changes: list[int] = field(default_factory=list)
    definitions: dict[str, list[int]] = field(default_factory=dict)
    hiding: list[tuple[int, str]] = field(default_factory=list)


def histories(survey: Survey, notebook: Notebook) -> dict[str, History]:
    """Return the histories of the graded functions with several definitions or several states.

    The choice of the kept statements must be final.
    """
    story = _story(survey)
    first = min((at[0] for at in story.definitions.values()), default=0)
    is_changed = bool(story.hiding) or any(index > first for index in story.changes)
    if not is_changed and all(len(at) == 1 for at in story.definitions.values()):
        return {}  # true of most notebooks
    places = _Places(survey, notebook)
    found = {name: _history(name, at, story, places) for name, at in story.definitions.items()}
    return {
        name: history
        for name, history in found.items()
        if len(history.definitions) > 1 or history.states != (FINAL,)
    }


def standing(
    survey: Survey, found: Mapping[str, History]
) -> dict[str, tuple[ParsedStatement, ast.FunctionDef]]:
    """Return the definition of each graded function that stands in its first state."""
    last: dict[str, tuple[ParsedStatement, ast.FunctionDef]] = {}
    count = 0
    for statement in survey.statements:
        node = statement.node
        if isinstance(node, ast.FunctionDef) and node.name in survey.graded:
            state = found[node.name].states[0] if node.name in found else FINAL
            if node.name not in last or state.after is None or count <= state.after:
                last[node.name] = statement, node
        count += statement.kept
    return last


def _story(survey: Survey) -> _Story:
    story = _Story([statement for statement in survey.statements if statement.kept])
    last: dict[str, ParsedStatement] = {}
    modules: set[str | None] = set()
    for index, statement in enumerate(story.kept):
        changes = False
        if isinstance(statement.node, ast.ImportFrom):
            is_star = any(alias.name == "*" for alias in statement.node.names)
            changes = is_star and statement.node.module not in modules
            modules.add(statement.node.module)
        for name in statement.binds:
            earlier = last.get(name)
            if earlier is not None:
                changes |= statement.needed and not _same(earlier, statement, name)
            elif name in _BUILTINS and statement.needed:
                changes = True
                story.hiding.append((index, name))
            last[name] = statement
            if name in survey.graded and not _wraps(statement.node, name):
                story.definitions.setdefault(name, []).append(index)
        if changes:
            story.changes.append(index)
    for name, at in story.definitions.items():
        # An import is a definition only where nothing else is: an older helper module has the name.
        written = [i for i in at if not isinstance(story.kept[i].node, ast.Import | ast.ImportFrom)]
        story.definitions[name] = written or at
    return story


def _same(first: ParsedStatement, second: ParsedStatement, name: str) -> bool:
    """Tell whether two statements bind `name` to the same thing."""
    if isinstance(first.node, ast.FunctionDef) and isinstance(second.node, ast.FunctionDef):
        return ast.dump(first.node) == ast.dump(second.node)
    origin = _origin(first.node, name)
    return origin is not None and origin == _origin(second.node, name)


def _origin(node: ast.stmt, name: str) -> tuple[str | None, ...] | None:
    """Return the module and name that an import binds to `name`, or None for other statements."""
    if isinstance(node, ast.ImportFrom):
        return next(((node.module, a.name) for a in node.names if name in (a.asname, a.name)), None)
    if isinstance(node, ast.Import):
        tops = (alias for alias in node.names if name == (alias.asname or alias.name.split(".")[0]))
        return next(((a.name if a.asname else name,) for a in tops), None)
    return None


def _wraps(node: ast.stmt, name: str) -> bool:
    """Tell whether a statement binds `name` without defining it anew, as `f = timed(f)` does."""
    if isinstance(node, ast.FunctionDef):
        return any("overload" in ast.dump(decorator) for decorator in node.decorator_list)
    if isinstance(node, ast.Assign):
        names = {child.id for child in ast.walk(node.value) if isinstance(child, ast.Name)}
        # An entry of it is bound in `f.calls = 0`.
        return name in names or all(
            isinstance(t, ast.Attribute | ast.Subscript) for t in node.targets
        )
    return isinstance(node, ast.Expr | ast.AugAssign | ast.Delete)


class _Places:
    """The indices of the statements where tests are called, and where cells end."""

    def __init__(self, survey: Survey, notebook: Notebook) -> None:
        # The text of each cell; a file with one cell is a script, and a script has no cells.
        self.lines = {cell.number: cell.source.split("\n") for cell in notebook.cells}
        self.tests: dict[str, list[int]] = {}
        self.cell_ends: dict[int, int] = {}
        self.own_cells: dict[str, set[int]] = {}
        count = 0
        for statement in survey.statements:
            count += statement.kept
            self.cell_ends[statement.cell] = count - 1
            for name in _tested(statement.node):
                self.tests.setdefault(name, []).append(count - 1)
        for cell in notebook.cells:
            for name in {cell.grade_id, *_HEAD.findall(cell.source)} - {""}:
                self.own_cells.setdefault(name, set()).add(cell.number)
            if cell.grade_id.startswith("test_") and cell.number in self.cell_ends:
                name = cell.grade_id.removeprefix("test_")
                self.tests.setdefault(name, []).append(self.cell_ends[cell.number])


def _tested(node: ast.stmt) -> Iterator[str]:
    """Yield the name of each function whose test a statement calls."""
    if not isinstance(node, ast.Expr | ast.Assign | ast.If | ast.For | ast.With | ast.Try):
        return
    try:
        calls = [child for child in immediate(node) if isinstance(child, ast.Call)]
    except RecursionError:
        return
    for call in calls:
        match = _TEST_NAME.fullmatch(
            str(getattr(call.func, "id", None) or getattr(call.func, "attr", ""))
        )
        if match is not None:
            yield match[1] or match[2]


def _history(name: str, at: list[int], story: _Story, places: _Places) -> History:
    tests = [index for index in places.tests.get(name, ()) if index >= at[0]]
    if tests:
        ends = sorted(tests, reverse=True)
    else:
        own = places.own_cells.get(name, set())
        headed = [index for index in at if story.kept[index].cell in own]
        ends = [_end_of_cell(index, story, places) for index in headed[::-1] or at]
    states = list(dict.fromkeys(_state(end, story.changes) for end in ends))[: MAX_STATES - 1]
    states = [*states, FINAL] if FINAL not in states else states
    written = [state for state in states if _is_written(at, state, story, places)]
    states = written or states
    hidden = _hidden(states[0], story)
    if hidden:
        states = [states[0], State(states[0].after, unhidden=True), *states[1:]]
        if len(states) > MAX_STATES:
            del states[-2]  # the final state stays
    nodes = {ast.dump(story.kept[index].node) for index in at} if len(at) > 1 else ()
    cells = tuple((story.kept[index].cell, index) for index in at)
    return History(cells, tuple(states), bool(tests), len(nodes) == 1, hidden)


def _end_of_cell(index: int, story: _Story, places: _Places) -> int:
    # A script has one cell, which ends where the file ends: there the definition itself counts.
    return index if len(places.lines) == 1 else places.cell_ends[story.kept[index].cell]


def _state(index: int, changes: list[int]) -> State:
    """Return the state after a statement: it lasts until just before the next change."""
    later = bisect_right(changes, index)
    return State(changes[later] - 1) if later < len(changes) else FINAL


def _is_written(at: list[int], state: State, story: _Story, places: _Places) -> bool:
    """Tell whether the definition that stands in a state holds code of the student's."""
    seen = [index for index in at if state.after is None or index <= state.after]
    statement = story.kept[(seen or at)[-1]]
    if not isinstance(statement.node, ast.FunctionDef):
        return True
    found = unwritten(statement.node, places.lines.get(statement.cell, []))
    return found is None or found.state is UnwrittenState.PARTLY


def _hidden(state: State, story: _Story) -> tuple[tuple[str, int], ...]:
    """Return the variables that hide a builtin in a state, each with its cell."""
    return tuple(
        (name, story.kept[index].cell)
        for index, name in story.hiding
        if (state.after is None or index <= state.after)
        and isinstance(story.kept[index].node, _PLAIN_VALUE)
    )
''',
    "autograder/reading/magics.py": r'''"""Turn the IPython syntax in a cell into plain Python with the same number of lines.

A cell that parses as Python stays as it is: its `%` are operators and its `!` are in strings. In
other cells, as in IPython, the start of a logical line decides. Only the tokenizer knows where
logical lines start, so each line is checked once, from the top, and replaced if it is IPython
syntax. IPython itself could do this, but importing it (shell, completer) takes half a second.
"""

from __future__ import annotations

import ast
import re
import tokenize
import warnings
from collections.abc import Iterator
from itertools import chain

_RUNS_ITS_BODY = frozenset(
    {"time", "timeit", "capture", "prun", "python", "python3", "pypy", "debug"}
)
_CELL_MAGIC = re.compile(r"\s*%%(\w+)[^\n]*\n?")
_TIMED = re.compile(r"%time\s+(?P<statement>\S.*)", re.DOTALL)
_RUN = re.compile(
    r"%run\s+(?:-[a-z]\s+)*(?P<quote>['\"]?)(?:\./)?(?P<module>\w+(?:/\w+)*)(?:\.py)?(?P=quote)"
)
_ASSIGNED = re.compile(r"[\w.,\s\[\]'\"]+?=\s*[!%].*", re.DOTALL)
_HELP = re.compile(r"[\w.*]+\?{1,2}")
_PROMPTS = (
    re.compile(r"(?:>>>|\.\.\.)(?: |$)"),
    re.compile(r"(?:In \[\d+\]: |\s*\.{3,}: ?)"),
)
# A line that cannot continue on the next: it opens no bracket or string and has no backslash.
_WHOLE = re.compile(r"#.*|[^()\[\]{}'\"\\#]*")
_ESCAPES = ("%", "!", "?", ",", ";", "/")


def to_python(source: str) -> str:
    """Return the cell with IPython syntax replaced by Python; line numbers do not change.

    >>> to_python("files = !ls")
    'pass'
    >>> to_python("%time parameters = model(X)")
    'parameters = model(X)'
    >>> to_python("%run dnn_utils.py")
    'from dnn_utils import *'
    """
    if _parses(source):
        return source
    source = _without_prompts(_without_indentation(source))
    match = _CELL_MAGIC.match(source)
    if match is not None:
        if match[1] not in _RUNS_ITS_BODY:
            return "\n" * source.count("\n")  # `%%bash` and the like hold no Python
        source = "\n" * match[0].count("\n") + source[match.end() :]
    return source if _parses(source) else _replace(source)


def _without_indentation(source: str) -> str:
    """Remove the first line's indentation from every line: a whole cell may be indented."""
    lines = source.split("\n")
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" \t"))]
    return "\n".join(line.removeprefix(indent) for line in lines) if indent else source


def _without_prompts(source: str) -> str:
    """Remove the prompts of an interactive session that was pasted into the cell."""
    for prompt in _PROMPTS:
        if prompt.match(source.lstrip("\n")):
            return "\n".join(prompt.sub("", line) for line in source.split("\n"))
    return source


def _parses(source: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _replace(source: str) -> str:
    """Replace every logical line of IPython syntax."""
    lines = source.split("\n")
    for first, last in _logical_lines(lines):
        text = "\n".join(lines[first : last + 1])
        replacement = _plain(text.strip())
        if replacement is not None:
            indent = text[: len(text) - len(text.lstrip())]
            filling = [""] * (last - first - replacement.count("\n"))
            lines[first : last + 1] = [*(indent + replacement).split("\n"), *filling]
    return "\n".join(lines)


def _plain(text: str) -> str | None:
    """Return the Python for a logical line of IPython syntax, or None if it is already Python."""
    timed = _TIMED.fullmatch(text)
    if timed is not None:
        return timed["statement"]
    run = _RUN.fullmatch(text)
    if run is not None:
        module = run["module"].replace("/", ".")
        return f"from {module} import *"  # a script leaves its names in the notebook
    if text.startswith(_ESCAPES) or _HELP.fullmatch(text) or _ASSIGNED.fullmatch(text):
        return "pass"
    return None


def _logical_lines(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and last line index of each logical line, until the tokenizer fails."""
    start = 0
    while start < len(lines):
        end = _end_of_logical_line(lines, start)
        if end is None:
            return
        yield start, end
        start = end + 1


def _end_of_logical_line(lines: list[str], start: int) -> int | None:
    line = lines[start].strip()
    if line.startswith(_ESCAPES) or _ASSIGNED.fullmatch(line) or _HELP.fullmatch(line):
        # The text of a magic is not Python: only a backslash continues it on the next line.
        end = start
        while lines[end].endswith("\\") and end + 1 < len(lines):
            end += 1
        return end
    if _WHOLE.fullmatch(line):
        return start  # true of most lines, and the tokenizer is slow
    # The line is stripped, so that the tokenizer does not see a broken block.
    rest = (lines[index] for index in range(start + 1, len(lines)))
    empty = True
    try:
        for token in tokenize.generate_tokens(
            (f"{text}\n" for text in chain((line,), rest)).__next__
        ):
            # A first token that ends a line belongs to a line without code.
            if token.type == tokenize.NEWLINE or (token.type == tokenize.NL and empty):
                return start + token.start[0] - 1
            empty = empty and token.type == tokenize.COMMENT
    except (tokenize.TokenError, SyntaxError):
        pass  # no later line has an end either
    return None
''',
    "autograder/reading/methods.py": r'''"""Graded methods: their classes are selected like functions, then each method is looked up.

The name of a graded method is that of its class, a dot, and its own.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from autograder.boundary.definitions import Definitions, Unwritten, UnwrittenState
from autograder.reading.regions import unwritten
from autograder.reading.statements import ParsedStatement, Survey


def selected(graded: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the functions and classes to select, each once.

    >>> selected(["predict", "Network.forward", "Network.backward"])
    ('predict', 'Network')
    """
    return tuple(dict.fromkeys(name.partition(".")[0] for name in graded))


def with_methods(found: Definitions, graded: Iterable[str], survey: Survey) -> Definitions:
    """Return definitions in which a graded class is replaced by its graded methods."""
    names = tuple(graded)
    found = _with_whole_classes(found, names, survey)
    dotted = [name for name in names if "." in name]
    if not dotted:
        return found
    classes = {name.partition(".")[0] for name in dotted}
    standing = {
        statement.node.name: statement
        for statement in survey.statements
        if isinstance(statement.node, ast.ClassDef) and statement.node.name in classes
    }
    defined, unfinished = set(found.defined) - classes, dict(found.unfinished)
    broken, histories = dict(found.broken), dict(found.histories)
    for name in dotted:
        cls, _dot, method = name.partition(".")
        if cls in found.broken:
            broken[name] = found.broken[cls]
        if cls not in found.defined:
            continue
        state = _unwritten(standing.get(cls), method, found.sources)
        if state is not _ABSENT:
            defined.add(name)
        if isinstance(state, Unwritten):
            unfinished[name] = state
        if cls in found.histories:
            histories[name] = found.histories[cls]
    return replace(
        found,
        defined=frozenset(defined),
        unfinished=unfinished,
        broken={name: problem for name, problem in broken.items() if name not in classes},
        histories=histories,
    )


def _with_whole_classes(found: Definitions, graded: Iterable[str], survey: Survey) -> Definitions:
    """Return definitions with the state of each class that is a single exercise."""
    whole = {name for name in graded if "." not in name} & found.defined
    unfinished = {
        statement.node.name: _unwritten_class(statement.node, statement.cell, found.sources)
        for statement in survey.statements
        if isinstance(statement.node, ast.ClassDef) and statement.node.name in whole
    }
    states = {name: state for name, state in unfinished.items() if state is not None}
    return replace(found, unfinished={**found.unfinished, **states}) if states else found


def _unwritten_class(
    node: ast.ClassDef, cell: int, sources: Mapping[int, tuple[str, ...]]
) -> Unwritten | None:
    """Return the state of a class with unwritten methods, or None if all are written."""
    if node.decorator_list or node.bases:
        return None
    lines = list(sources.get(cell, ()))
    methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    states = {each.name: unwritten(each, lines) for each in methods}
    gaps = {name: state for name, state in states.items() if state is not None}
    if not methods:
        return Unwritten(UnwrittenState.NO_BODY)
    if len(gaps) == len(methods):
        if all(gap.state is UnwrittenState.EMPTY_REGIONS for gap in gaps.values()):
            text = "".join(gap.digest for gap in gaps.values())
            digest = hashlib.sha256(text.encode()).hexdigest()
            return Unwritten(UnwrittenState.EMPTY_REGIONS, digest)
        return Unwritten(UnwrittenState.NO_BODY)
    if not gaps:
        return None
    return Unwritten(UnwrittenState.PARTLY, place=f"its method {next(iter(gaps))} is still empty")


_ABSENT = object()


def _unwritten(
    statement: ParsedStatement | None, method: str, sources: Mapping[int, tuple[str, ...]]
) -> object:
    """Return the state of an unwritten method, None if it is written, or `_ABSENT`.

    A class that is bound in another way, or has a base class, may get the method from elsewhere.
    """
    if statement is None:
        return None
    assert isinstance(statement.node, ast.ClassDef)
    for node in statement.node.body:
        if isinstance(node, ast.FunctionDef) and node.name == method:
            return unwritten(node, list(sources.get(statement.cell, ())))
    return None if statement.node.bases or statement.node.decorator_list else _ABSENT
''',
    "autograder/reading/misplaced.py": r'''"""Find graded functions in cells that are not code cells: Markdown, raw, or of no known type."""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import replace

from autograder.boundary.definitions import Remark
from autograder.reading.magics import to_python
from autograder.reading.notebook import MAX_CODE, Notebook
from autograder.reading.statements import first_words

_DEFINES = re.compile(r"^def\s+(\w+)", re.MULTILINE)
_FENCED = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n`]*\n(?P<code>.*?)(?:^ {0,3}(?P=fence)|\Z)",
    re.MULTILINE | re.DOTALL,
)


def with_misplaced_code(
    notebook: Notebook, graded: tuple[str, ...]
) -> tuple[Notebook, tuple[Remark, ...]]:
    """Return the notebook with such cells as code cells, and the remarks on all odd cells.

    A cell counts if it defines a graded function that no code cell defines, and if its whole text
    is Python or if it holds the function in a fenced block of Markdown. Other text that quotes code
    is not Python.
    """
    if not notebook.others:
        return notebook, notebook.odd
    missing = set(graded) - first_words(notebook)
    cells, remarks = list(notebook.cells), list(notebook.odd)
    room = MAX_CODE - sum(len(cell.source) for cell in cells)
    for cell, kind in notebook.others:
        room -= len(cell.source)
        found = missing.intersection(_DEFINES.findall(cell.source))
        if not found or room < 0:
            continue
        for source in (cell.source, _fenced(cell.source, found)):
            if found & _defined(source):
                cells.append(replace(cell, source=source))
                remarks.append(Remark(cell.number, kind))
                break
    cells.sort(key=lambda cell: cell.number)
    return replace(notebook, cells=tuple(cells)), tuple(sorted(remarks, key=lambda r: r.cell))


def _fenced(text: str, names: set[str]) -> str:
    r"""Return a cell's fenced blocks that define one of the functions; other lines become empty.

    >>> _fenced("See:\n```python\ndef f(): pass\n```", {"f"})
    '\n\ndef f(): pass\n'
    """
    parts, end = [], 0
    for match in _FENCED.finditer(text):
        if names.intersection(_DEFINES.findall(match["code"])):
            parts += ["\n" * text.count("\n", end, match.start("code")), match["code"]]
            end = match.end("code")
    return "".join(parts)


def _defined(source: str) -> set[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(to_python(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
''',
    "autograder/reading/notebook.py": r'''"""Parse the bytes of a submission into code cells, without executing any code.

Notebook formats 3 and 4 are supported. Parsing is lenient where no code can be lost (unknown keys,
missing ids, stripped metadata); a cell that cannot be read costs only itself. A plain `.py` file
counts as a single cell. The standard library reads the JSON: validation with nbformat would cost
more than grading, and would refuse notebooks that can be graded.
"""

from __future__ import annotations

import ast
import codecs
import io
import json
import re
import tokenize
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from autograder.boundary.definitions import Remark, RemarkKind
from autograder.errors import UnreadableError

_MAX_SUFFIX = 12
_BLANK = codecs.BOM_UTF8 + b" \t\r\n"
_WITHOUT_CODE = ("heading",)
_LFS = "version https://git-lfs"
_CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
MAX_CODE = 256 * 1024
"""The maximum source text in all code cells of a submission, in characters."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its number among all cells, counted from 1, its text, and nbgrader's id."""

    number: int
    source: str
    grade_id: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Notebook:
    """A submission's code cells in order, and the assignment named in its metadata.

    `others` are the other cells that may hold code, each with its type. `odd` are the cells that
    cannot be read.
    """

    cells: tuple[Cell, ...]
    assignment: str | None
    others: tuple[tuple[Cell, RemarkKind], ...] = field(default=(), repr=False)
    odd: tuple[Remark, ...] = field(default=(), repr=False)


def parse(content: bytes, suffix: str) -> Notebook:
    """Split a file's content into code cells; `suffix` is usually `.ipynb` or `.py`.

    Raises:
        UnreadableError: the content is not a notebook.

    >>> parse(b"W = 1", ".py")
    Notebook(cells=(Cell(number=1, source='W = 1'),), assignment=None)
    """
    if suffix.lower() == ".py" and not content.lstrip(_BLANK).startswith(b"{"):
        cells: tuple[Cell, ...] = (Cell(1, decode_python(content)),)
        return Notebook(_of_bounded_size(cells), None)
    document = _document(content, suffix)
    read = list(_cells(document))
    cells = tuple(cell for cell, kind in read if kind is None)
    others = tuple((cell, kind) for cell, kind in read if kind in _HOLDS_CODE and cell.source)
    odd = tuple(Remark(cell.number, kind) for cell, kind in read if kind in _ODD)
    return Notebook(_of_bounded_size(cells), _named_assignment(document), others, odd)


def _of_bounded_size(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    if sum(len(cell.source) for cell in cells) > MAX_CODE:
        raise UnreadableError("its code cells hold more than 256 kilobytes of text")
    return cells


def _document(content: bytes, suffix: str) -> dict[str, Any]:
    """Return a notebook's JSON object; a file with another suffix may still be a notebook."""
    try:
        return load_document(content)
    except UnreadableError:
        if suffix.lower() in (".ipynb", ""):
            raise
        kind = suffix[:_MAX_SUFFIX] if suffix[1:].isalnum() else "file of another kind"
        raise UnreadableError(
            f"it is a {kind}, not a notebook: hand in the file whose name ends in .ipynb"
        ) from None


def _text(content: bytes) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None


def decode_python(content: bytes) -> str:
    """Decode a Python file as Python does: a comment at its top may name the encoding.

    Raises:
        UnreadableError: it is not text.
    """
    try:
        encoding, _lines = tokenize.detect_encoding(io.BytesIO(content).readline)
        return _unix_lines(content.decode(encoding))
    except (SyntaxError, UnicodeError, LookupError):
        return _unix_lines(_text(content))


def load_document(content: bytes) -> dict[str, Any]:
    """Return the JSON object in a notebook file.

    Raises:
        UnreadableError: the content is not a JSON object.
    """
    if not content.strip():
        raise UnreadableError("it is empty")
    try:
        document = json.loads(_text(content))
    except json.JSONDecodeError as error:
        text = error.doc
        if text.startswith(_LFS):
            raise UnreadableError(
                "it is a pointer of Git LFS, not the notebook itself; hand in the notebook"
            ) from None
        if _CONFLICT.search(text):
            raise UnreadableError(
                "it is not a notebook: it holds the marks of a Git conflict (<<<<<<<); resolve it"
            ) from None
        cut_off = error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated")
        raise UnreadableError(
            "it is truncated, as after an interrupted upload; hand it in again"
            if cut_off
            else f"it is not a notebook: not valid JSON (line {error.lineno})"
        ) from None
    except RecursionError:
        raise UnreadableError("it is not a notebook: its JSON nests too deeply") from None
    except (ValueError, MemoryError):
        raise UnreadableError("it is not a notebook: its JSON cannot be read") from None
    if not isinstance(document, dict):
        raise UnreadableError("it is not a notebook: its JSON is not an object")
    return document


_DEFINES = re.compile(r"^def\s", re.MULTILINE)
_KINDS = {"markdown": RemarkKind.MARKDOWN, "raw": RemarkKind.RAW}
_HOLDS_CODE = (*_KINDS.values(), RemarkKind.UNTYPED)
_ODD = (RemarkKind.NOT_TEXT, RemarkKind.NOT_A_CELL)


def _cells(document: dict[str, Any]) -> Iterator[tuple[Cell, RemarkKind | None]]:
    """Yield each cell, with None for a code cell, else with its kind.

    Of the other cells only those are yielded that define a function or cannot be read.
    """
    for number, cell in enumerate(all_cells(document), start=1):
        if not isinstance(cell, dict):
            yield Cell(number, ""), RemarkKind.NOT_A_CELL
            continue
        kind = cell.get("cell_type")
        if kind != "code" and not _may_define(cell.get("source")):
            continue
        source = cell_text(cell)
        if kind == "code":
            is_text = source is not None
            yield Cell(number, source or "", _grade_id(cell)), None if is_text else _ODD[0]
        elif source and _DEFINES.search(source) and kind not in _WITHOUT_CODE:
            known = _KINDS.get(kind) if isinstance(kind, str) else None
            yield Cell(number, source, _grade_id(cell)), known or RemarkKind.UNTYPED


def _may_define(source: Any) -> bool:
    """Tell whether a cell may define a function; a quick test for long texts."""
    try:
        return "def " in "".join(source)
    except TypeError:
        return True  # no text, or only in part


def _grade_id(cell: dict[str, Any]) -> str:
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = marks.get("grade_id") if isinstance(marks, dict) else None
    return name if isinstance(name, str) else ""


def cell_text(cell: dict[str, Any]) -> str | None:
    """Return the text of a cell, or None if its source is not text.

    >>> cell_text({"cell_type": "code", "source": ["W = ", "1"]})
    'W = 1'
    """
    # Format 3 calls a code cell's text `input`.
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = ("\n" if _are_bare_lines(source) else "").join(source)
    return _unix_lines(source) if isinstance(source, str) else None


def _are_bare_lines(parts: list[str]) -> bool:
    """Whether these are lines without their ends, as some programs write them.

    Parts without line ends can also belong to one line; then they are no Python line by line.
    """
    if len(parts) < 2 or any("\n" in part or "\r" in part for part in parts):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse("\n".join(part for part in parts if not part.startswith(("%", "!"))))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _unix_lines(text: str) -> str:
    """Return the text with one kind of line end; half of a divided emoji becomes a mark."""
    if not text.isascii():
        text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def all_cells(document: dict[str, Any]) -> list[Any]:
    """Return the unchecked cells of a notebook in format 3 or 4.

    Raises:
        UnreadableError: there is no list of cells.
    """
    cells = document.get("cells")
    worksheets = document.get("worksheets")
    if cells is None and isinstance(worksheets, list):
        parts = [sheet.get("cells") for sheet in worksheets if isinstance(sheet, dict)]
        lists = [part for part in parts if isinstance(part, list)]
        if worksheets and not lists:
            raise UnreadableError("it is not a notebook: a worksheet has no list of cells")
        cells = [cell for part in lists for cell in part]
    if not isinstance(cells, list):
        raise UnreadableError("it is not a notebook: it has no list of cells")
    return cells


def _named_assignment(document: dict[str, Any]) -> str | None:
    metadata = document.get("metadata")
    ours = metadata.get("chainrule") if isinstance(metadata, dict) else None
    name = ours.get("assignment") if isinstance(ours, dict) else None
    return name if isinstance(name, str) else None
''',
    "autograder/reading/own_modules.py": r'''"""Modules of the student's own: written by a cell (`%%writefile`) or handed in as a file.

Only the modules that the notebook imports are compiled. A whole module runs when it is imported,
but a statement that only calls something, such as a test, may fail.
"""

from __future__ import annotations

import ast
import marshal
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from autograder.boundary.definitions import FIRST_FILE, OwnModule, Remark, RemarkKind
from autograder.errors import UnreadableError
from autograder.reading.notebook import Cell, Notebook, decode_python
from autograder.reading.statements import (
    ParsedStatement,
    Survey,
    compile_statement,
    final_code,
    read_cell,
)

MAX_BYTES = 256 * 1024
"""The maximum size of all modules of a submission; modules beyond it are left out."""
_WRITES = re.compile(
    r"\s*%%(?:writefile|file)[ \t]+(?P<append>(?:-a|--append)[ \t]+)?"
    r"(?P<quote>['\"]?)(?:\./|(?:~|/)[^\n]*/)?(?P<name>\w+(?:/\w+)*)\.py(?P=quote)[ \t]*\n"
)


@dataclass(slots=True)
class OwnModules:
    """The own modules of a submission.

    Attributes:
        texts: the parts of each module by its name; a part is numbered like a cell.
        files: the names of the files, by number.
        read: the parsed modules that the notebook imports.
    """

    texts: dict[str, list[Cell]] = field(default_factory=dict)
    files: dict[int, str] = field(default_factory=dict)
    read: dict[str, Survey] = field(default_factory=dict)

    def document(self) -> tuple[OwnModule, ...]:
        """Return the imported modules, compiled."""
        return tuple(
            OwnModule(
                name,
                tuple(
                    (marshal.dumps(final_code(s)), not isinstance(s.node, ast.Expr))
                    for s in survey.statements
                ),
            )
            for name, survey in self.read.items()
        )

    def remarks(self) -> list[Remark]:
        """Return a remark for each part of an imported module."""
        return [
            Remark(
                part.number,
                RemarkKind.OWN_MODULE if part.number in self.files else RemarkKind.WRITTEN_MODULE,
                name,
            )
            for name in self.read
            for part in self.texts[name]
        ]

    def sources(self) -> dict[int, tuple[str, ...]]:
        """Return the lines of the imported files, by number."""
        parts = (part for name in self.read for part in self.texts[name])
        return {p.number: tuple(p.source.split("\n")) for p in parts if p.number in self.files}


def find_modules(notebook: Notebook, files: Mapping[str, bytes]) -> OwnModules:
    """Return the modules that cells write, and those among the files beside the notebook."""
    own = OwnModules()
    left = MAX_BYTES
    for number, (name, content) in enumerate(sorted(files.items()), start=FIRST_FILE):
        module = _module_of(name)
        left -= len(content)
        if module and left >= 0:
            try:
                own.texts[module] = [Cell(number, decode_python(content))]
            except UnreadableError:
                continue
            own.files[number] = name
    for cell in notebook.cells:
        match = _WRITES.match(cell.source)
        if match is not None:
            # Empty lines in place of the magic keep the line numbers of the cell.
            text = "\n" * match[0].count("\n") + cell.source[match.end() :]
            module = _module_of(match["name"] + ".py")
            earlier = own.texts.get(module, []) if match["append"] else []
            own.texts[module] = [*earlier, Cell(cell.number, text)]
    for module in sorted(own.texts, key=lambda name: (name.count("."), name)):
        parts = module.split(".")
        for end in range(1, len(parts)):
            own.texts.setdefault(".".join(parts[:end]), [])  # a folder without `__init__.py`
        # The notebook may have put the folder of the module on Python's search path.
        own.texts.setdefault(parts[-1], own.texts[module])
    own.texts.pop("", None)
    return own


def _module_of(file: str) -> str:
    """Return the name by which a file is imported; empty if it cannot be.

    >>> _module_of("utils/layers.py"), _module_of("utils/__init__.py"), _module_of("my-utils.py")
    ('utils.layers', 'utils', '')
    """
    parts = file.removesuffix(".py").split("/")
    if not file.endswith(".py") or not all(part.isidentifier() for part in parts):
        return ""
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def read_imported(own: OwnModules, survey: Survey) -> None:
    """Parse the modules that the notebook imports, and bind what it takes from them.

    A star import of a module binds the module's names. A graded function that is nowhere else is
    taken from a module that is imported as a whole.
    """
    waiting = [name for statement in survey.statements for name in _imports(statement.node)]
    while waiting:
        name = waiting.pop()
        if name in own.texts and name not in own.read:
            inner = own.read[name] = Survey(frozenset())
            for part in own.texts[name]:
                read_cell(inner, part)
            survey.problems += inner.problems
            survey.broken.update(inner.broken)
            package = _package_of(name, own)
            waiting += [each for s in inner.statements for each in _imports(s.node, package)]
    # A module may hand on the names of another, so each round can bind more.
    surveys = [*((read, _package_of(name, own)) for name, read in own.read.items()), (survey, "")]
    for _round in own.read:
        for each, package in surveys:
            _bind_stars(own, each, package)
    bound = frozenset[str]().union(*(statement.binds for statement in survey.statements))
    for name in sorted(survey.graded - bound):
        survey.statements += _taken(name, own, survey)


def _package_of(name: str, own: OwnModules) -> str:
    """Return the package in which a module stands; a package stands in itself."""
    is_package = any(each.startswith(f"{name}.") for each in own.texts)
    return name if is_package else name.rpartition(".")[0]


def _bind_stars(own: OwnModules, survey: Survey, package: str) -> None:
    """Add the public names of the own modules whose names a star import takes."""
    for statement in survey.statements:
        node = statement.node
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            module = _imports(node, package)[-1].removesuffix(".*")
            if module in own.read:
                statement.binds |= _public_names(own.read[module])


def _taken(name: str, own: OwnModules, survey: Survey) -> Iterable[ParsedStatement]:
    for statement in survey.statements:
        for module in _imports(statement.node):
            if module in own.read and name in _public_names(own.read[module]):
                node = ast.parse(f"from {module} import {name}").body[0]
                code = compile_statement(node, statement.cell, 0)
                return [
                    ParsedStatement(
                        statement.cell, node, code, ast.unparse(node), 0, frozenset({name})
                    )
                ]
    return []


def _public_names(survey: Survey) -> frozenset[str]:
    names = (name for statement in survey.statements for name in statement.binds)
    return frozenset(name for name in names if not name.startswith("_"))


def _imports(node: ast.AST, package: str = "") -> list[str]:
    """Return the modules that a statement may import, each after the packages that hold it.

    `package` is the package of the module in which the statement stands.
    """
    if isinstance(node, ast.Import):
        return [name for alias in node.names for name in _with_packages(alias.name)]
    if isinstance(node, ast.ImportFrom):
        around = [part for part in package.split(".") if part]
        parts = around[: max(0, len(around) + 1 - node.level)] if node.level else []
        module = ".".join([*parts, *filter(None, [node.module])])
        names = _with_packages(module)
        return names + [f"{module}.{alias.name}" for alias in node.names]
    if isinstance(node, ast.If | ast.Try | ast.With):
        children = [child for child in ast.walk(node) if isinstance(child, _IMPORT)]
        return [name for child in children for name in _imports(child, package)]
    return []


_IMPORT = (ast.Import, ast.ImportFrom)


def _with_packages(module: str) -> list[str]:
    parts = module.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
''',
    "autograder/reading/regions.py": r'''"""Find the YOUR CODE regions of a function and tell whether they hold student code."""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterator

from autograder.boundary.definitions import (
    END_MARKER,
    START_MARKER,
    Unwritten,
    UnwrittenState,
)
from autograder.reading.syntax import walk


def unwritten(function: ast.FunctionDef | ast.ClassDef, cell: list[str]) -> Unwritten | None:
    """Describe a function without student code or with gaps; return None if it is written.

    Student code counts inside a region, or anywhere in a body without regions. Placeholders (None,
    `...`, `pass`, `raise NotImplementedError`) are no code. The text around empty regions may
    differ from the release, so the result has a digest of it, without comments and blank lines. A
    decorated function counts as written: its decorator may replace it.

    Args:
        function: the parsed function, or a class that is one exercise.
        cell: all lines of its cell.

    >>> source = "def relu(Z): pass"
    >>> unwritten(ast.parse(source).body[0], [source]).state
    <UnwrittenState.NO_BODY: 'no_body'>
    """
    if function.decorator_list:
        return None
    end = function.end_lineno or function.lineno
    # The last END marker may follow the last statement, outside the span that Python reports.
    while end < len(cell) and cell[end].strip()[:1] in ("", "#"):
        end += 1
    regions = list(_regions(cell[function.lineno - 1 : end]))
    written = [_has_code(region) for region in regions]
    if regions and not any(written):
        lines = (line.rstrip() for line in cell[function.lineno - 1 : function.end_lineno])
        text = "\n".join(line for line in lines if line.lstrip()[:1] not in ("", "#"))
        digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
        return Unwritten(UnwrittenState.EMPTY_REGIONS, digest)
    if not regions and _is_empty(function):
        return Unwritten(UnwrittenState.NO_BODY)
    if isinstance(function, ast.ClassDef):
        return None
    if all(written) and not _MAY_HOLD.search(_code_of(function, cell)):
        return None  # true of most functions, and looking at the syntax tree is slow
    if _returns_placeholder(function) and all(written):
        return Unwritten(UnwrittenState.PLACEHOLDERS)
    if not all(written):
        place = f"YOUR CODE region {written.index(False) + 1} of {len(written)} is still empty"
        return Unwritten(UnwrittenState.PARTLY, place=place)
    line = _empty_block(function)
    if line is None:
        return None
    place = f"the block in line {line} of its cell holds only a placeholder"
    return Unwritten(UnwrittenState.PARTLY, place=place)


def _code_of(function: ast.FunctionDef, cell: list[str]) -> str:
    """Return the lines of a function without its docstring and comments."""
    first, end = function.body[0], function.end_lineno
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    start = first.end_lineno or 0 if is_docstring else first.lineno - 1
    return "\n".join(line.split("#")[0] for line in cell[start:end])


def _regions(lines: list[str]) -> Iterator[list[str]]:
    start = None
    for index, line in enumerate(lines):
        if START_MARKER in line:
            start = index + 1
        elif END_MARKER in line and start is not None:
            yield lines[start:index]
            start = None


_PLACEHOLDER = re.compile(
    r"(?:(?:\w+|\w+\[[^\]]*\])(?:\s*,\s*\w+)*\s*=\s*)*(?:None|\.\.\.|pass)(?:\s*,\s*(?:None|\.\.\.))*;?"
    r"|raise\s+NotImplementedError\b.*"
    r"|(?:if|elif|else|for|while)\b.*:"
)
"""A line without student code: a placeholder, or the head of a block."""


_MAY_HOLD = re.compile(r"\bNone\b|\.\.\.|\bpass\b|\bNotImplementedError\b")


def _has_code(lines: list[str]) -> bool:
    text = (line.split("#")[0].strip() for line in lines)
    return any(line and not _PLACEHOLDER.fullmatch(line) for line in text)


def _is_empty(node: ast.FunctionDef | ast.ClassDef) -> bool:
    return all(map(_is_placeholder, node.body))


def _is_placeholder(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Pass)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.Raise) and "NotImplemented" in ast.dump(node))
    )


def _returns_placeholder(function: ast.FunctionDef) -> bool:
    """Return whether a returned name never gets a value other than None or `...`.

    A dictionary or tuple that is made of such names, or whose entries only get such values, has
    none either.
    """
    returned = {
        name.id
        for node in walk(function)
        if isinstance(node, ast.Return) and node.value is not None
        for name in walk(node.value)
        if isinstance(name, ast.Name)
    }
    empty: set[str] = set()
    filled = {argument.arg for argument in walk(function.args) if isinstance(argument, ast.arg)}
    displays: dict[str, ast.expr] = {}
    for node in walk(function):
        if isinstance(node, ast.Assign) and _is_no_value(node.value):
            for target in node.targets:
                empty |= set(_bound_names(target))
        elif (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Dict | ast.Tuple | ast.List)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id not in displays
        ):
            displays[node.targets[0].id] = node.value
        elif not isinstance(node, ast.FunctionDef) and not _squeezes(node):
            filled |= {child.id for child in _targets(node)}
    empty -= filled
    made_of_empty = {name for name, made in displays.items() if empty & set(_names(made))}
    return bool(returned & (empty | (made_of_empty - filled)))


def _is_no_value(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple) and node.elts:
        return all(map(_is_no_value, node.elts))
    return isinstance(node, ast.Constant) and node.value in (None, ...)


def _bound_names(target: ast.expr) -> Iterator[str]:
    """Yield the names that a target binds, or whose entries it binds (`grads["dW1"] = ...`)."""
    for part in target.elts if isinstance(target, ast.Tuple | ast.List) else [target]:
        base = part.value if isinstance(part, ast.Subscript) else part
        if isinstance(base, ast.Name):
            yield base.id


def _names(node: ast.AST) -> Iterator[str]:
    return (child.id for child in walk(node) if isinstance(child, ast.Name))


def _squeezes(node: ast.AST) -> bool:
    """Return whether a statement only passes a variable through a call: `x = np.squeeze(x)`."""
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and len(node.targets) == len(node.value.args) == 1
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value.args[0], ast.Name)
        and node.targets[0].id == node.value.args[0].id
    )


def _targets(node: ast.AST) -> Iterator[ast.Name]:
    """Yield the names that a statement binds, other than by a plain placeholder."""
    targets: list[ast.AST] = []
    if isinstance(node, ast.Assign):
        targets = [*node.targets]
    elif isinstance(node, ast.AugAssign | ast.AnnAssign | ast.NamedExpr | ast.For):
        targets = [node.target]
    elif isinstance(node, ast.With):
        targets = [item.optional_vars for item in node.items if item.optional_vars]
    for target in targets:
        yield from (child for child in walk(target) if isinstance(child, ast.Name))


def _empty_block(function: ast.FunctionDef) -> int | None:
    """Return the line of the first branch or loop body that holds only placeholders."""
    for node in walk(function):
        if isinstance(node, ast.If | ast.For | ast.While):
            for block in (node.body, node.orelse):
                gaps = list(map(_is_gap, block))
                if all(gap is not None for gap in gaps) and any(gaps):
                    return block[0].lineno
    return None


def _is_gap(node: ast.stmt) -> bool | None:
    """Return whether a statement surely is a placeholder; None if it is no placeholder at all.

    `y = None` may be meant so; `dA, dW = None` is never right. A last `else` that raises
    NotImplementedError is a decision, not a gap.
    """
    if isinstance(node, ast.Assign) and _is_no_value(node.value):
        return isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Constant)
    return True if _is_placeholder(node) and not isinstance(node, ast.Raise) else None
''',
    "autograder/reading/selection.py": r'''"""Select the statements of a notebook to run.

Functions and classes run, in notebook order. So do the imports and assignments needed by the
graded functions or their helpers, also inside compound statements. A plain call of a helper counts
as an assignment if the helper sets or fills a global. `computations` excludes the rest.

Student code is parsed and compiled here, never executed. The names needed by a function come from
its compiled code (`co_names`), where Python has already separated locals from globals.
"""

from __future__ import annotations

import ast
import marshal
import warnings
from collections.abc import Iterator, Mapping

from autograder.boundary.definitions import (
    Definitions,
    History,
    Statement,
    Unwritten,
    UnwrittenState,
)
from autograder.reading.computations import COMPOUND, leave_computations_alone
from autograder.reading.history import histories, standing
from autograder.reading.methods import selected, with_methods
from autograder.reading.misplaced import with_misplaced_code
from autograder.reading.notebook import Notebook
from autograder.reading.own_modules import find_modules, read_imported
from autograder.reading.regions import unwritten
from autograder.reading.statements import ParsedStatement, Survey, final_code, read_cell
from autograder.reading.syntax import (
    annotated,
    at_once,
    changed_inside,
    globals_read,
    mentioned,
    root,
    sets_globals,
    spelled,
)

_DYNAMIC_NAMES = frozenset(
    {"globals", "locals", "vars", "setattr", "exec", "eval", "__dict__", "modules"}
)


def find_definitions(
    notebook: Notebook,
    graded: tuple[str, ...],
    read_ahead: dict[str, list[ParsedStatement]] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Definitions:
    """Choose the statements that the graded functions need, in notebook order.

    Args:
        notebook: the submission's cells.
        graded: the names of the graded functions.
        read_ahead: parsed statements by cell text. Entries used by the notebook are removed.
        files: the Python files beside the notebook, by name.
    """
    names = selected(graded)
    notebook, remarks = with_misplaced_code(notebook, names)
    survey = Survey(frozenset(names), read_ahead=read_ahead or {})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            read_cell(survey, cell)
        own = find_modules(notebook, files or {})
        if own.texts:
            read_imported(own, survey)
        mentioned_names = _keep_needed(survey)
        statements = tuple(_compiled(survey))
        found = histories(survey, notebook)
    defined = frozenset(
        name
        for statement in survey.statements
        if statement.kept
        for name in statement.binds
        if name in survey.graded
    )
    definitions = Definitions(
        statements=statements,
        defined=defined,
        unfinished=dict(_unfinished(survey, notebook, found)),
        broken={
            name: problem
            for name, problem in survey.broken.items()
            if name in survey.graded - defined
        },
        left_alone=dict(survey.left_alone),
        sources={
            **{cell.number: tuple(cell.source.split("\n")) for cell in notebook.cells},
            **own.sources(),
        },
        unused=tuple(dict.fromkeys(_unused_imports(survey))),
        problems=tuple(survey.problems),
        modules=own.document(),
        files={number: name for number, name in own.files.items() if number in own.sources()},
        remarks=(*remarks, *own.remarks()),
        mentioned=frozenset(mentioned_names),
        histories=found,
        outer=dict(_outer_variables(survey)),
    )
    return with_methods(definitions, graded, survey)


def _outer_variables(survey: Survey) -> Iterator[tuple[str, tuple[tuple[str, int], ...]]]:
    """Yield for each graded function the variables of the notebook that it reads, with cells."""
    data = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.For
    variables = {
        name: statement.cell
        for statement in survey.statements
        if statement.kept and isinstance(statement.node, data)
        # A lambda is a function, not a variable.
        if not isinstance(getattr(statement.node, "value", None), ast.Lambda)
        for name in statement.binds - survey.graded
    }
    if not variables:
        return  # true of most notebooks
    for statement in survey.statements:
        node, code = statement.node, statement.code
        if not statement.kept or not isinstance(node, ast.FunctionDef):
            continue
        if node.name in survey.graded and mentioned(code) & variables.keys():
            read = sorted(globals_read(code) & variables.keys())
            if read:
                yield node.name, tuple((name, variables[name]) for name in read)


def _keep_needed(survey: Survey) -> set[str]:
    """Keep all statements reachable by name from the graded functions; return these names."""
    binding: dict[str, list[ParsedStatement]] = {}
    variables = _variables(survey)
    variables |= set(_bind_changes_of_calls(survey, variables))
    for statement in survey.statements:
        for name in statement.binds:
            binding.setdefault(name, []).append(statement)
    waiting = [name for name in survey.graded if name in binding]
    for statement in survey.statements:
        if _always_runs(statement.node):
            waiting += sorted(statement.binds)
            statement.kept = True
    seen: set[str] = set()
    spelled_out: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for statement in binding.get(name, ()):
            if statement.kept or (isinstance(statement.node, ast.Expr) and name not in variables):
                continue
            statement.kept = statement.needed = True
            waiting += sorted(mentioned(statement.code))
            spelled_out |= {*spelled(statement.code), *annotated(statement.node)}
    _keep_unreferenced(survey, spelled_out)
    leave_computations_alone(survey)
    return seen


def _variables(survey: Survey) -> set[str]:
    assigns = ast.Assign | ast.AnnAssign | ast.AugAssign | COMPOUND
    statements = (
        statement for statement in survey.statements if isinstance(statement.node, assigns)
    )
    return {name for statement in statements for name in statement.binds}


def _bind_changes_of_calls(survey: Survey, variables: set[str]) -> Iterator[str]:
    """Treat a plain call of a helper as a binding of the globals it may change; yield them."""
    helpers = {
        statement.node.name: statement
        for statement in survey.statements
        if isinstance(statement.node, ast.FunctionDef) and statement.node.name not in survey.graded
    }
    for statement in survey.statements:
        call = statement.node.value if isinstance(statement.node, ast.Expr) else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            name = call.func.id
            if name in helpers or name in ("setattr", "delattr"):
                statement.binds |= {arg.id for arg in call.args if isinstance(arg, ast.Name)}
                if name in helpers:
                    statement.binds |= _changed_by(helpers[name], variables)
                yield from statement.binds


def _changed_by(helper: ParsedStatement, variables: set[str]) -> frozenset[str]:
    """Return the globals changed by a call of the helper."""
    # Most helpers use no global variable; this test for it is cheap.
    if not mentioned(helper.code) & variables and not sets_globals(helper.code):
        return frozenset()
    assert isinstance(helper.node, ast.FunctionDef)
    return changed_inside(helper.node)


def _keep_unreferenced(survey: Survey, spelled_out: set[str]) -> None:
    """Keep unreferenced functions and classes, and imports named only by strings or annotations.

    Other code may find them at run time: through a registering decorator, as subclasses, or through
    `globals()`. Their failures are not reported. A definition is kept only if all its decorators
    are defined in the notebook.
    """
    own = {
        statement.node.name
        for statement in survey.statements
        if isinstance(statement.node, ast.FunctionDef | ast.ClassDef)
    }
    for statement in survey.statements:
        if isinstance(statement.node, ast.FunctionDef | ast.ClassDef):
            decorators = {
                name for node in statement.node.decorator_list for name in root(_called(node))
            }
            statement.kept = statement.kept or decorators <= own
        elif (
            isinstance(statement.node, ast.Import | ast.ImportFrom)
            and statement.binds & spelled_out
        ):
            statement.kept = True


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def _always_runs(node: ast.stmt) -> bool:
    """Star imports can bind anything, so they always run, also within a try of imports alone."""
    if isinstance(node, ast.Try):
        parts = [*node.body, *node.orelse, *(s for h in node.handlers for s in h.body)]
        imports = (ast.Import, ast.ImportFrom, ast.Pass)
        return all(isinstance(part, imports) for part in parts) and any(map(_always_runs, parts))
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def _compiled(survey: Survey) -> Iterator[Statement]:
    for statement in survey.statements:
        if statement.kept:
            yield Statement(
                statement.cell,
                marshal.dumps(final_code(statement)),
                statement.text,
                _imported(statement.node),
                statement.binds,
                statement.needed,
            )


def _imported(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Import):
        return ", ".join(alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module
    return None


def _unused_imports(survey: Survey) -> Iterator[tuple[int, str]]:
    for statement in survey.statements:
        if not statement.kept and isinstance(statement.node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in statement.node.names]
            if isinstance(statement.node, ast.ImportFrom):
                names = [statement.node.module or ""]
            for name in names:
                if name:
                    yield statement.cell, name


def _unfinished(
    survey: Survey, notebook: Notebook, found: Mapping[str, History]
) -> Iterator[tuple[str, Unwritten]]:
    """Yield the name and state of each graded function without student code."""
    sources = {cell.number: cell.source.split("\n") for cell in notebook.cells}
    for name, (statement, node) in standing(survey, found).items():
        state = unwritten(node, sources[statement.cell])
        if state is not None:
            bindings = sum(name in statement.binds for statement in survey.statements)
            plain = bindings == 1 and not _binds_dynamically(survey)
            if plain:
                yield name, state
            elif state.state is not UnwrittenState.PARTLY:
                yield name, Unwritten(UnwrittenState.BOUND_AGAIN)


def _binds_dynamically(survey: Survey) -> bool:
    """Tell whether a kept statement may bind names dynamically, for example with `globals()`."""
    return any(
        statement.kept and _DYNAMIC_NAMES & at_once(statement.code)
        for statement in survey.statements
    )
''',
    "autograder/reading/statements.py": r'''"""Parse and compile the top-level statements of a notebook's cells, without executing them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from types import CodeType

from autograder.boundary.definitions import SyntaxProblem
from autograder.reading.magics import to_python
from autograder.reading.notebook import Cell, Notebook
from autograder.reading.syntax import bound, finally_depth, future_flags, most_keywords, study

_DEFINES = re.compile(r"^(?:(?:async\s+)?def|class)\s+(\w+)", re.MULTILINE)
_FIRST_WORDS = re.compile(r"^(?:(?:(?:async\s+)?def|class)\s+)?(\w+)", re.MULTILINE)
_MAX_FINALLY_DEPTH = 3
_MAX_KEYWORDS = 5_000


@dataclass(slots=True)
class ParsedStatement:
    """A top-level statement under consideration."""

    cell: int
    node: ast.stmt
    code: CodeType
    text: str
    flags: int
    binds: frozenset[str]
    kept: bool = False
    needed: bool = False


@dataclass(slots=True)
class Survey:
    """The statements of a notebook and the facts found about their names."""

    graded: frozenset[str]
    statements: list[ParsedStatement] = field(default_factory=list)
    problems: list[SyntaxProblem] = field(default_factory=list)
    broken: dict[str, SyntaxProblem] = field(default_factory=dict)
    calls_graded: set[str] = field(default_factory=set)
    left_alone: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)
    """For each variable left alone: the first variable in its chain, and that variable's reason."""
    flags: int = 0
    read_ahead: dict[str, list[ParsedStatement]] = field(default_factory=dict)
    """Parsed statements by cell text. Each entry is used once: its statements may be modified."""


def first_words(notebook: Notebook) -> frozenset[str]:
    """Return the first word of each line, or the name after `def` or `class`, from the text alone.

    These words include all functions and classes defined at top level, also in cells that do not
    parse.

    >>> sorted(first_words(Notebook((Cell(1, "W = 1"), Cell(2, "def relu(Z:")), None)))
    ['W', 'relu']
    """
    return frozenset(word for cell in notebook.cells for word in _FIRST_WORDS.findall(cell.source))


def read_cell(survey: Survey, cell: Cell) -> None:
    """Add a cell's statements to the survey, or its syntax error if it does not parse."""
    source = cell.source
    if not survey.flags and source in survey.read_ahead:
        for statement in survey.read_ahead.pop(source):
            statement.cell = cell.number
            survey.statements.append(statement)
        return
    try:
        try:
            tree = ast.parse(source)
        except SyntaxError:
            source = to_python(source)
            tree = ast.parse(source)
        _refuse_slow_to_compile(source, tree)
        survey.flags |= future_flags(tree)  # as in Jupyter, they apply to all later cells
        lines = source.split("\n")
        statements = [
            ParsedStatement(
                cell.number,
                node,
                compile_statement(node, cell.number, survey.flags),
                _line(lines, node.lineno).strip()[:80],
                survey.flags,
                frozenset(bound(node)),
            )
            for node in _separately(tree.body)
        ]
    except SyntaxError as error:
        problem = _problem(cell, error, source)
    except (ValueError, RecursionError, MemoryError) as error:
        reason = str(error)[:200] or "it is nested too deeply"
        problem = SyntaxProblem(cell.number, 1, 0, reason, "")
    else:
        survey.statements += statements
        return
    survey.problems.append(problem)
    survey.broken.update(dict.fromkeys(_DEFINES.findall(source), problem))


def _separately(nodes: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Split an import of several names, so that a name that fails costs only itself."""
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom) and len(node.names) > 1:
            for alias in node.names:
                single = (
                    ast.ImportFrom(node.module, [alias], node.level)
                    if isinstance(node, ast.ImportFrom)
                    else ast.Import([alias])
                )
                yield ast.copy_location(single, node)
        else:
            yield node


def read_ahead(cells: Iterable[Cell]) -> dict[str, list[ParsedStatement]]:
    """Parse cells ahead of time, by their text; omit cells with problems or `__future__` imports.

    A cell with another number in a submission must be compiled again, because the number is part of
    its file name.
    """
    read = {}
    for cell in cells:
        survey = Survey(frozenset())
        read_cell(survey, cell)
        if not survey.problems and not survey.flags:
            for statement in survey.statements:
                study(statement.node)  # for all workers
            read[cell.source] = survey.statements
    return read


def _refuse_slow_to_compile(source: str, tree: ast.Module) -> None:
    """Raise ValueError for code with a compile time far above linear."""
    # Python compiles a finally block two or three times, so nesting costs exponential time.
    if "finally" in source and finally_depth(tree) > _MAX_FINALLY_DEPTH:
        raise ValueError("its finally blocks are nested too deeply")
    # Python compares all keywords of a call pairwise.
    if len(source) > _MAX_KEYWORDS and most_keywords(tree) > _MAX_KEYWORDS:
        raise ValueError("it has a call with too many keyword arguments")


def _problem(cell: Cell, error: SyntaxError, source: str) -> SyntaxProblem:
    line = error.lineno or 1
    text = _line(source.split("\n"), line)
    return SyntaxProblem(cell.number, line, error.offset or 0, error.msg or "", text[:200])


def _line(lines: list[str], number: int) -> str:
    """Return a line by number, or "" if there is no such line: Python may count more lines."""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def compile_statement(node: ast.stmt, cell: int, flags: int) -> CodeType:
    """Compile a statement under the file name `<cell N>`, for use in tracebacks."""
    module = ast.Module([node], [])
    flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT  # as in Jupyter
    code: CodeType = compile(module, _file_name(cell), "exec", flags, dont_inherit=True)
    return code


def final_code(statement: ParsedStatement) -> CodeType:
    """Return the statement's code, recompiled if it was read ahead with another cell number."""
    if statement.code.co_filename == _file_name(statement.cell):
        return statement.code
    return compile_statement(statement.node, statement.cell, statement.flags)


def _file_name(cell: int) -> str:
    return f"<cell {cell}>"
''',
    "autograder/reading/syntax.py": r'''"""Find the names bound, mentioned and called in code, from syntax trees and compiled code."""

from __future__ import annotations
import __future__

import ast
import dis
import inspect
import re
from collections.abc import Callable, Iterator
from functools import wraps
from types import CodeType
from typing import TypeVar

SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
"""Nodes that open a scope of their own."""
_LEAVES = frozenset({"ctx", "op", "ops", "id", "attr", "arg", "asname", "kind", "type_comment"})
_STORE_GLOBAL = dis.opmap["STORE_GLOBAL"]
_WORDS = re.compile(r"[^\W\d]\w*")


class _Fields(dict[type[ast.AST], tuple[str, ...]]):
    """The fields of each node class with child nodes of interest."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        fields = tuple(field for field in kind._fields if field not in _LEAVES)
        self[kind] = fields
        return fields


_fields_of = _Fields()

_Node = TypeVar("_Node", bound=ast.AST)


def _remembered(find: Callable[[_Node], frozenset[str]]) -> Callable[[_Node], frozenset[str]]:
    """Keep the result of a function in the node, for all workers that inherit the node."""

    @wraps(find)
    def found(node: _Node) -> frozenset[str]:
        known: frozenset[str] | None = node.__dict__.get(find.__name__)
        if known is None:
            known = node.__dict__[find.__name__] = find(node)
        return known

    return found


def parts_of(node: ast.AST) -> list[ast.AST]:
    """Return the child nodes of a node, without operators and contexts.

    Half of the time to read a notebook is spent here, hence no generators as in `ast`.
    """
    found: list[ast.AST] = []
    for field in _fields_of[type(node)]:
        value = getattr(node, field, None)
        if type(value) is list:
            found += [item for item in value if isinstance(item, ast.AST)]
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node: ast.AST) -> list[ast.AST]:
    """Return a node and all its descendants, without operators and contexts; cached in the node."""
    walked: list[ast.AST] | None = node.__dict__.get("_walked")
    if walked is None:
        walked = [node]
        for each in walked:
            walked += parts_of(each)
        node.__dict__["_walked"] = walked
    return walked


def mentioned(code: CodeType) -> frozenset[str]:
    """Return the global and attribute names in the code and in all code nested in it.

    >>> sorted(mentioned(compile("def f(A): return np.dot(W, A)", "", "exec")))
    ['W', 'dot', 'f', 'np']
    """
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= mentioned(constant)
    return frozenset(found)


def globals_read(code: CodeType) -> frozenset[str]:
    """Return the global names that the code, or code nested in it, reads.

    >>> sorted(globals_read(compile("def f(A): return np.dot(W, A).T", "", "exec")))
    ['W', 'np']
    """
    found = {i.argval for i in dis.get_instructions(code) if i.opname == "LOAD_GLOBAL"}
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= globals_read(constant)
    return frozenset(found)


def at_once(code: CodeType) -> frozenset[str]:
    """Return the global and attribute names used directly by executing a statement.

    This includes the bodies of classes. The bodies of functions run only when called.
    """
    bodies = (c for c in code.co_consts if isinstance(c, CodeType))
    inner = (at_once(body) for body in bodies if not body.co_flags & inspect.CO_OPTIMIZED)
    return frozenset(code.co_names).union(*inner)


def spelled(code: CodeType) -> frozenset[str]:
    """Return the string constants with the form of a name, as in `globals()["relu"]`.

    >>> sorted(spelled(compile('globals()["relu"], "two words"', "", "eval")))
    ['relu']
    """
    found: set[str] = set()
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= spelled(constant)
        elif isinstance(constant, str) and constant.isidentifier():
            found.add(constant)
        elif isinstance(constant, tuple | frozenset):
            found.update(item for item in constant if isinstance(item, str) and item.isidentifier())
    return frozenset(found)


def bound(node: ast.AST) -> Iterator[str]:
    """Yield the names bound or changed by a statement, except in function and class bodies.

    >>> list(bound(ast.parse("caches[0] = Z").body[0]))
    ['caches']
    """
    waiting = [node]
    while waiting:
        here = waiting.pop()
        yield from _bound_by(here)
        if isinstance(here, SCOPES):
            continue
        for field in _fields_of[type(here)]:
            if field in _NEVER_BIND:
                continue
            value = getattr(here, field, None)
            if type(value) is list:
                waiting += [child for child in value if isinstance(child, ast.AST)]
            elif isinstance(value, ast.AST):
                waiting.append(value)


# Expressions in these fields bind names only by `:=`, which is ignored. They hold most nodes.
_NEVER_BIND = frozenset({"value", "test", "iter", "slice", "keywords", "args"})


def _bound_by(node: ast.AST) -> Iterator[str]:
    """Yield the names bound by this node itself, without those of its children."""
    # The most frequent classes come first, and a tuple is faster than a union.
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Load):
            yield node.id
    elif isinstance(node, (ast.Subscript, ast.Attribute)):
        if not isinstance(node.ctx, ast.Load):
            yield from root(node)
            yield from _spelled_global(node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        yield from ((alias.asname or alias.name).split(".")[0] for alias in node.names)
    elif isinstance(node, ast.Expr):
        # `table.update(...)` changes `table`.
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
            yield from root(node.value.func)
    elif isinstance(node, ast.ExceptHandler) and node.name:
        yield node.name


def _spelled_global(node: ast.expr) -> Iterator[str]:
    """Yield `x` for `globals()["x"]`."""
    if (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Constant)
        and isinstance(node.slice.value, str)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "globals"
    ):
        yield node.slice.value


def root(node: ast.expr) -> Iterator[str]:
    """Yield the name at the left end of an expression, such as `a` in `a.b[c].d`, if any."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id


def immediate(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes executed with a statement, without the bodies of functions."""
    yield node
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        inner: list[ast.AST] = [*node.decorator_list, *node.args.defaults]
    elif isinstance(node, ast.Lambda):
        inner = [*node.args.defaults]
    else:
        inner = parts_of(node)
    for child in inner:
        yield from immediate(child)


def sets_globals(code: CodeType) -> bool:
    """Tell whether a function's code, or code nested in it, may bind a global name."""
    return _STORE_GLOBAL in code.co_code[::2] or any(
        sets_globals(constant) for constant in code.co_consts if isinstance(constant, CodeType)
    )


@_remembered
def changed_inside(node: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    """Return the global names bound or changed by a call of this function."""
    own = {argument.arg for argument in walk(node.args) if isinstance(argument, ast.arg)}
    changed: set[str] = set()
    declared: set[str] = set()
    for child in walk(node):
        if isinstance(child, ast.Global):
            declared.update(child.names)
        elif isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
            own.add(child.id)
        elif not isinstance(child, SCOPES):
            changed.update(_bound_by(child))
    return frozenset(changed - own | declared)


@_remembered
def called_inside(node: ast.FunctionDef | ast.ClassDef) -> frozenset[str]:
    """Return the names called by this function, or by the constructor of this class."""
    if isinstance(node, ast.ClassDef):
        starts = ("__init__", "__new__", "__post_init__")
        return _calls_of_methods(node, lambda name: name in starts)
    return frozenset(_calls(node))


@_remembered
def called_later(node: ast.FunctionDef | ast.ClassDef) -> frozenset[str]:
    """Return the names called by the inner functions of a function, or by a class's `__call__`."""
    if isinstance(node, ast.ClassDef):
        return _calls_of_methods(node, lambda name: name == "__call__")
    inner = (child for child in walk(node) if child is not node and isinstance(child, SCOPES))
    return frozenset(name for child in inner for name in _calls(child))


@_remembered
def calls_in(node: ast.expr) -> frozenset[str]:
    """Return the names called anywhere in an expression."""
    calls = (child.func for child in walk(node) if isinstance(child, ast.Call))
    return frozenset(function.id for function in calls if isinstance(function, ast.Name))


def study(node: ast.AST) -> None:
    """Find out ahead of time what the functions of this module remember of a statement."""
    walk(node)
    if isinstance(node, ast.FunctionDef):
        changed_inside(node)
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        called_inside(node)
        called_later(node)
    if isinstance(node, ast.Assign):
        calls_in(node.value)


def _calls_of_methods(node: ast.ClassDef, wanted: Callable[[str], bool]) -> frozenset[str]:
    methods = (m for m in node.body if isinstance(m, ast.FunctionDef) and wanted(m.name))
    return frozenset(name for method in methods for name in _calls(method))


def _calls(node: ast.AST) -> Iterator[str]:
    """Yield the names called in a function's body; inner functions count only if called."""
    called: set[str] = set()
    inner: dict[str, ast.AST] = {}
    waiting = parts_of(node)
    while waiting:
        child = waiting.pop()
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            inner[child.name] = child
        elif not isinstance(child, SCOPES):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
                called.add(child.func.id)
            waiting += parts_of(child)
    yield from called
    for name in called & inner.keys():
        yield from _calls(inner[name])


def annotated(node: ast.AST) -> Iterator[str]:
    """Yield the names in the annotations of a definition; Python may never evaluate these."""
    if isinstance(node, ast.ClassDef):
        for child in node.body:
            yield from annotated(child)
        return
    found: list[ast.expr | None] = []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        found = [node.returns, *(argument.annotation for argument in arguments)]
    elif isinstance(node, ast.AnnAssign):
        found = [node.annotation]
    for annotation in found:
        for part in walk(annotation) if annotation is not None else ():
            if isinstance(part, ast.Name):
                yield part.id
            elif isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield from _WORDS.findall(part.value)


def stands_for(value: ast.expr) -> Iterator[str]:
    """Yield the names behind an alias, a lambda or a `partial`: calling the value calls them."""
    if isinstance(value, ast.Name):
        yield value.id
    elif isinstance(value, ast.Lambda):
        for child in walk(value.body):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
                yield child.func.id
    elif isinstance(value, ast.Call) and "partial" in (
        getattr(value.func, "id", ""),
        getattr(value.func, "attr", ""),
    ):
        yield from (argument.id for argument in value.args if isinstance(argument, ast.Name))


def finally_depth(node: ast.AST) -> int:
    """Return the nesting depth of `finally` blocks inside `finally` blocks."""
    within = {id(child): finally_depth(child) for child in ast.iter_child_nodes(node)}
    deepest = max(within.values(), default=0)
    if isinstance(node, ast.Try) and node.finalbody:
        return max(deepest, 1 + max(within[id(child)] for child in node.finalbody))
    return deepest


def most_keywords(tree: ast.AST) -> int:
    """Return the largest number of keyword arguments in any call or class statement."""
    calls = (node for node in walk(tree) if isinstance(node, ast.Call | ast.ClassDef))
    return max((len(call.keywords) for call in calls), default=0)


def future_flags(tree: ast.Module) -> int:
    """Return the compiler flags of a cell's `from __future__` imports."""
    flags = 0
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            for alias in node.names:
                feature = getattr(__future__, alias.name, None)
                flags |= getattr(feature, "compiler_flag", 0)
    return flags
''',
    "autograder/records.py": r'''"""The result records of Chainrule: plain frozen dataclasses without behaviour.

Every stage takes and returns records, so each stage can be read, tested and replaced on its own.
Only `Report` leaves the program, and every renderer is a function of it. Its JSON schema is in
`autograder.results.schema`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CaseStatus(StrEnum):
    """The status of a case."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"


class ExerciseStatus(StrEnum):
    """The status of an exercise: a case status, or PARTIAL, MISSING or UNFINISHED."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SKIPPED = "skipped"
    PARTIAL = "partial"
    MISSING = "missing"
    UNFINISHED = "unfinished"


FULL_ISOLATION = ("rlimits", "landlock", "seccomp")
"""The layers that keep student code from the rest of the machine."""


class SubmissionStatus(StrEnum):
    """Whether a submission was graded; INTERNAL is a failure of the grader itself."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    INTERNAL = "internal"


class Group(StrEnum):
    """The three groups of cases; each group earns its own points."""

    FIXTURE = "fixture"
    FRESH = "fresh"
    PROPERTIES = "properties"


class Visibility(StrEnum):
    """Whether a student may see a case's numbers."""

    PUBLIC = "public"
    HIDDEN = "hidden"


class EndToEnd(StrEnum):
    """Whether the submission's own functions together train a network like the reference."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


class Scope(StrEnum):
    """FULL grades all cases and needs the course folder; PUBLIC grades the published cases."""

    PUBLIC = "public"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case in the report.

    `message` is a single sentence. For a public case, `expected` and `actual` are the two values as
    text. `remark` adds detail, such as the first difference or the line that raised an exception.
    """

    name: str
    group: Group
    status: CaseStatus
    message: str = ""
    expected: str = ""
    actual: str = ""
    remark: str = ""

    @property
    def visibility(self) -> Visibility:
        """Public for published cases, hidden for other cases.

        >>> CaseResult("zeros", Group.PROPERTIES, CaseStatus.PASSED).visibility.value
        'hidden'
        """
        return Visibility.PUBLIC if self.group is Group.FIXTURE else Visibility.HIDDEN


@dataclass(frozen=True, slots=True)
class GroupResult:
    """The points of a group of cases in an exercise."""

    group: Group
    score: float
    max_score: float


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a student's code that the student should look at.

    Attributes:
        cell: the number of the cell among all cells, counted from 1; 1 for a `.py` file.
        line: the line in the cell, counted from 1.
        function: the function or method that the line is in; empty if it is in none.
        is_exact: whether this line stopped the program or cannot be read by Python. If not, it is
            the first line of the function.
        file: the name of the file beside the notebook that the code is in; empty for a cell.
        code: lines of the function with their numbers, without its docstring.
    """

    cell: int
    line: int
    function: str
    is_exact: bool = False
    file: str = ""
    code: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """An exercise in the report; students read its `hint` first.

    `mistakes` names the known mistakes that explain the wrong results: at most two. `groups` splits
    the score by group of cases. `place` is where the student should look; None if it is unknown or
    the exercise is right.
    """

    name: str
    status: ExerciseStatus
    score: float
    max_score: float
    hint: str
    mistakes: tuple[str, ...]
    cases: tuple[CaseResult, ...]
    groups: tuple[GroupResult, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a platform names them; `user` is the platform's number or login."""

    name: str = ""
    user: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a platform's download tells about a submission.

    Attributes:
        platform: `canvas`, `moodle`, `blackboard`, `brightspace`, `gradescope`, `teams` or
            `nbgrader`.
        name: the name of the file or folder in the download; feedback goes back under it.
        people: who handed it in: several in a group.
        attempt: the number of the attempt, or its time as a number; 0 if there is a single attempt.
        submitted_at: the time in ISO 8601, empty if unknown. Without an offset it is the local time
            of the platform.
        late: whether the platform marked it as late; None if this platform marks nothing.
    """

    platform: str
    name: str
    people: tuple[Person, ...] = ()
    attempt: int = 0
    submitted_at: str = ""
    late: bool | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """The graded file and its student; `origin` is None if it came from no platform."""

    student: str
    path: str
    sha256: str | None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The complete result of grading a submission; scores are in points."""

    assignment: str | None
    scope: Scope
    submission: Submission
    status: SubmissionStatus
    score: float | None
    max_score: float
    seconds: float
    isolation: tuple[str, ...]
    end_to_end: EndToEnd
    exercises: tuple[ExerciseResult, ...]
    notes: tuple[str, ...]
    run: Mapping[str, str] = field(default_factory=dict)

    @property
    def missing_isolation(self) -> tuple[str, ...]:
        """The layers of full isolation that the machine lacked when it ran the student's code."""
        if not self.isolation:
            return ()
        return tuple(layer for layer in FULL_ISOLATION if layer not in self.isolation)
''',
    "autograder/reports/__init__.py": r'''"""Renderers: each module turns records into a text format."""
''',
    "autograder/reports/marks.py": r'''"""The mark of each status, the same in the terminal and on every page, and its name in the legend.

A terminal that shows ASCII characters only has marks of its own. All marks of a set differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from autograder.records import CaseStatus, ExerciseStatus

_BETWEEN = "   "


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a status: its character, the character in ASCII, and the colour."""

    symbol: str
    plain: str
    style: str

    def text(self, *, plain: bool) -> str:
        """Return the character for a terminal.

        >>> MARKS[ExerciseStatus.PASSED].text(plain=True)
        '+'
        """
        return self.plain if plain else self.symbol


MARKS = {
    ExerciseStatus.PASSED: Mark("✓", "+", "green"),
    ExerciseStatus.PARTIAL: Mark("◐", "/", "yellow"),
    ExerciseStatus.FAILED: Mark("✗", "x", "red"),
    ExerciseStatus.ERROR: Mark("!", "!", "red"),
    ExerciseStatus.TIMEOUT: Mark("∞", "8", "red"),
    ExerciseStatus.CRASHED: Mark("#", "#", "red"),
    ExerciseStatus.SKIPPED: Mark("–", "-", "dim"),
    ExerciseStatus.MISSING: Mark("?", "?", "red"),
    ExerciseStatus.UNFINISHED: Mark("·", ".", "dim"),
}


def mark_of(status: ExerciseStatus | CaseStatus) -> Mark:
    """Return the mark of the status of an exercise or of a case.

    >>> mark_of(CaseStatus.FAILED).symbol
    '✗'
    """
    return MARKS[ExerciseStatus(status.value)]


def style_of(symbol: str) -> str:
    """Return the colour of a mark by its character.

    >>> style_of("✓"), style_of("+"), style_of("a")
    ('green', 'green', '')
    """
    return next((m.style for m in MARKS.values() if symbol in (m.symbol, m.plain)), "")


def legend(statuses: Iterable[ExerciseStatus], width: int = 80, *, plain: bool) -> str:
    """Return the marks that occur with their meanings; empty if only the mark of success occurs.

    A line has at most `width` columns, and a mark and its meaning stay together.

    >>> legend([ExerciseStatus.PASSED, ExerciseStatus.TIMEOUT], plain=False)
    '✓ passed   ∞ timeout'
    >>> legend([ExerciseStatus.PASSED], plain=False)
    ''
    """
    found = set(statuses)
    if found <= {ExerciseStatus.PASSED}:
        return ""
    lines: list[str] = []
    for entry in (f"{MARKS[s].text(plain=plain)} {s}" for s in MARKS if s in found):
        if lines and len(lines[-1]) + len(_BETWEEN) + len(entry) <= width:
            lines[-1] += _BETWEEN + entry
        else:
            lines.append(entry)
    return "\n".join(lines)


def can_show_marks(encoding: str | None) -> bool:
    """Return whether an encoding has the characters of all marks.

    >>> can_show_marks("utf-8"), can_show_marks("latin-1"), can_show_marks(None)
    (True, False, True)
    """
    try:
        "".join(mark.symbol for mark in MARKS.values()).encode(encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
''',
    "autograder/reports/text.py": r'''"""Make text from submissions harmless in terminals, spreadsheets and Markdown."""

from __future__ import annotations

import re
import unicodedata

from autograder.records import CaseResult

# The start of a cell, if a formula may follow (its sign may be full width). A semicolon, tab or bar
# also starts a cell, because some spreadsheets separate cells by them. They drop quotes there.
_FORMULA = re.compile(r"(^|[;\t|])(?=[\s\u00a0\"]*[=+\-@\uff1d\uff0b\uff0d\uff20])")

_NOT_PLAIN = re.compile(r"[^\x20-\x7e\n]")
_JOINERS = ("\u200c", "\u200d")
_VIRAMA = 9  # the combining class of India's joining sign
# CI services take `##vso[...]`, `##[...]`, `##teamcity[...]` or `::error::` in a log for commands,
# some of them in the middle of a line.
_CI_COMMAND = re.compile(r"#(?=#\w*\[)|:(?=:[\w-]+(?:[ :]|$))", re.MULTILINE)
_NO_COMMAND = {"#": "\N{FULLWIDTH NUMBER SIGN}", ":": "\N{FULLWIDTH COLON}"}


def printable(text: str) -> str:
    r"""Replace characters that a terminal or the log of a CI service would act on.

    These are escapes, control and bidi characters, and the start of commands in a log. Line feeds
    are kept.

    >>> printable("red \x1b[31m"), printable("::error::x")
    ('red �[31m', '：:error：:x')
    """
    return _CI_COMMAND.sub(lambda match: _NO_COMMAND[match[0]], _NOT_PLAIN.sub(_harmless, text))


def _harmless(match: re.Match[str]) -> str:
    # Cc: control, Cf: invisible formatting such as right-to-left overrides, Cs: lone surrogates.
    harmful = unicodedata.category(match[0]) in ("Cc", "Cf", "Cs")
    if harmful and not _is_spelling(match):
        return "\N{REPLACEMENT CHARACTER}"
    return match[0]


def _is_spelling(match: re.Match[str]) -> bool:
    """Return whether a joiner is part of a word: between Arabic letters, or after a virama.

    Persian names have it between letters, and names in the scripts of India after the sign that
    joins consonants. RFC 5892 (appendix A) allows it in these places of a domain name, too.
    """
    text, at = match.string, match.start()
    if match[0] not in _JOINERS or not at:
        return False
    around = text[at - 1 : at + 2 : 2]
    return unicodedata.combining(text[at - 1]) == _VIRAMA or (
        len(around) == 2 and all(unicodedata.bidirectional(c) == "AL" for c in around)
    )


def case_text(case: CaseResult) -> str:
    """Return the full text of a case: message, remark, expected and actual value."""
    parts = [case.message, case.remark]
    if case.expected or case.actual:
        parts += ["expected", case.expected, "actual", case.actual]
    return "\n".join(part for part in parts if part)


def one_line(text: str) -> str:
    r"""Make text printable and fold it to a single line, so that it cannot imitate our own lines.

    >>> one_line("first\n  second")
    'first second'
    """
    return " ".join(printable(text).split())


_FIRST_WORDS = {
    *("a", "all", "an", "and", "both", "cell", "each", "every", "graded", "handed", "in", "it"),
    *("its", "no", "not", "nothing", "of", "one", "only", "printed", "several", "some", "taken"),
    *("the", "there", "these", "this", "to"),
}


def sentence(note: str) -> str:
    """Return a note with a capital letter at its start, for a place where it is a sentence.

    A note that starts with a name of the code keeps its first letter.

    >>> sentence("it is empty"), sentence("relu is defined twice")
    ('It is empty', 'relu is defined twice')
    """
    is_word = note.partition(" ")[0] in _FIRST_WORDS
    return note[:1].upper() + note[1:] if is_word else note


def spreadsheet_cell(value: object) -> object:
    r"""Return a value that a spreadsheet does not run as a formula; numbers stay numbers.

    Text becomes one line. A program that splits the table at another separator would take the
    line break inside a cell for the start of a row.

    >>> spreadsheet_cell("=1+1"), spreadsheet_cell("a\n=1"), spreadsheet_cell(7.5)
    ("'=1+1", 'a =1', 7.5)
    """
    if not isinstance(value, str):
        return value
    return _FORMULA.sub(r"\1'", " ".join(printable(value).splitlines()))


def points(value: float | None) -> str:
    """Format points with at most two decimals; None becomes a dash.

    >>> points(2.50), points(None)
    ('2.5', '-')
    """
    return "-" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


# Characters that Markdown, HTML or MathJax would act on, and look-alikes that are plain text.
# HTML entities are no alternative: some programs show them literally.
_LOOKALIKES = str.maketrans({"`": "'", "$": "\uff04", "\\": "\uff3c"})
_MARKUP = (
    (re.compile(r"<(?=[A-Za-z/!?])"), "\u2039"),
    (re.compile(r"&(?=#?\w+;)"), "\uff06"),
    (re.compile(r"(?<!\s)\*|\*(?!\s)"), "\u2217"),
    (re.compile(r"(?<![^\W_])_|_(?![^\W_])"), "\uff3f"),
    (re.compile(r"\](?=[(\[:])"), "\uff3d"),
    (re.compile(r"~(?=~)|(?<=~)~"), "\u223c"),
    (re.compile(r"(?i)(https?|ftp)://"), "\\1\uff1a//"),
    (re.compile(r"(?i)(?<=www)\."), "\uff0e"),
    (re.compile(r"@(?=\w+\.)"), "\uff20"),
)
_AT_THE_START = str.maketrans(
    {"#": "\uff03", ">": "\u203a", "-": "\u2212", "+": "\uff0b", "=": "\uff1d", "|": "\uff5c"}
    | {":": "\uff1a", "*": "\u2217", "[": "\uff3b", "~": "\u223c", "^": "\uff3e"}
)
_NUMBERED = re.compile(r"^(\d+)([.)])")


def plain_markdown(text: str) -> str:
    """Return text without markup, whether it is read as plain text, Markdown or HTML.

    Markup characters are replaced by look-alikes. Lines stay separate lines.

    >>> plain_markdown("*bold* <b>")
    '∗bold∗ ‹b>'
    """
    return "  \n".join(_plain_line(line) for line in printable(text).split("\n"))


def _plain_line(line: str) -> str:
    text = line.translate(_LOOKALIKES)
    indent = len(text) - len(text.lstrip()) if text.strip() else 0
    text = text.strip()
    for pattern, replacement in _MARKUP:
        text = pattern.sub(replacement, text)
    text = text[:1].translate(_AT_THE_START) + text[1:]
    text = _NUMBERED.sub(lambda match: match[1] + {".": "\uff0e", ")": "\uff09"}[match[2]], text)
    return "\u00a0" * indent + text
''',
    "autograder/results/__init__.py": r'''"""Store results on disk and compare runs."""
''',
    "autograder/results/schema.py": r'''"""Convert reports to JSON data and back, in schema 2 (`docs/report.schema.json`).

Schema 1 can still be read. It kept the expected value, the actual value and the remark of a public
case inside the message; reading splits them once, for all callers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.records import (
    CaseResult,
    CaseStatus,
    EndToEnd,
    ExerciseResult,
    ExerciseStatus,
    Group,
    GroupResult,
    Origin,
    Person,
    Place,
    Report,
    Scope,
    Submission,
    SubmissionStatus,
    Visibility,
)

SCHEMA_VERSION = 2
_LARGEST = 1e9
_PAIR_OF_SCHEMA_1 = re.compile(
    r"((?P<before>[^\n]*)\n)?expected\n(?P<expected>.*?)\nactual\n(?P<actual>.*?)"
    r"(\n(?P<after>first difference at [^\n]*))?",
    re.S,
)


def to_dict(report: Report) -> dict[str, Any]:
    """Return a report as JSON data of schema 2.

    >>> report = Report(
    ...     assignment="step_by_step", scope=Scope.FULL, status=SubmissionStatus.UNREADABLE,
    ...     submission=Submission("ada", "a.ipynb", None), score=0, max_score=100, seconds=0.1,
    ...     isolation=(), end_to_end=EndToEnd.NOT_RUN, exercises=(), notes=(),
    ... )
    >>> data = to_dict(report)
    >>> data["schema"], data["status"], from_dict(data) == report
    (2, 'unreadable', True)
    """
    return {
        "schema": SCHEMA_VERSION,
        "assignment": report.assignment,
        "scope": str(report.scope),
        "submission": {
            "student": report.submission.student,
            "path": report.submission.path,
            "sha256": report.submission.sha256,
            "origin": _origin_dict(report.submission.origin),
        },
        "status": str(report.status),
        "score": report.score,
        "max_score": report.max_score,
        "seconds": report.seconds,
        "isolation": list(report.isolation),
        "end_to_end": str(report.end_to_end),
        "exercises": [_exercise_dict(exercise) for exercise in report.exercises],
        "notes": list(report.notes),
        "run": dict(report.run),
    }


def from_dict(record: Mapping[str, Any]) -> Report:
    """Return the report from JSON data of schema 2 or schema 1.

    Raises:
        KeyError, TypeError, ValueError: the data are not a valid record.
    """
    submission, run = record["submission"], record["run"]
    is_first = record.get("schema") == 1
    return Report(
        assignment=None if record["assignment"] is None else _text(record["assignment"]),
        scope=Scope(record["scope"]),
        submission=Submission(
            _text(submission["student"]),
            _text(submission["path"]),
            None if submission["sha256"] is None else _text(submission["sha256"]),
            _origin(submission.get("origin")),
        ),
        status=SubmissionStatus(record["status"]),
        score=None if record["score"] is None else _number(record["score"]),
        max_score=_number(record["max_score"]),
        seconds=_number(record["seconds"]),
        isolation=_texts(record["isolation"]),
        end_to_end=EndToEnd(record["end_to_end"]),
        exercises=tuple(_exercise_result(entry, is_first) for entry in _list(record["exercises"])),
        notes=_texts(record["notes"]),
        run={_text(key): _text(run[key]) for key in run},
    )


def _origin_dict(origin: Origin | None) -> dict[str, Any] | None:
    if origin is None:
        return None
    return {
        "platform": origin.platform,
        "name": origin.name,
        "people": [
            {"name": person.name, "user": person.user, "email": person.email}
            for person in origin.people
        ],
        "attempt": origin.attempt,
        "submitted_at": origin.submitted_at,
        "late": origin.late,
    }


def _origin(entry: Mapping[str, Any] | None) -> Origin | None:
    """Return where a submission came from; records of older versions do not tell."""
    if entry is None:
        return None
    late = entry["late"]
    if late not in (True, False, None):
        raise TypeError("not the origin of a submission")
    return Origin(
        _text(entry["platform"]),
        _text(entry["name"]),
        tuple(
            Person(_text(each["name"]), _text(each["user"]), _text(each["email"]))
            for each in _list(entry["people"])
        ),
        _count(entry["attempt"]),
        _text(entry["submitted_at"]),
        late,
    )


def _exercise_dict(result: ExerciseResult) -> dict[str, Any]:
    return {
        "name": result.name,
        "status": str(result.status),
        "score": result.score,
        "max_score": result.max_score,
        "hint": result.hint,
        "mistake": next(iter(result.mistakes), None),
        "mistakes": list(result.mistakes),
        "groups": [
            {"group": str(each.group), "score": each.score, "max_score": each.max_score}
            for each in result.groups
        ],
        "cases": [_case_dict(case) for case in result.cases],
        "place": _place_dict(result.place),
    }


def _place_dict(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "cell": place.cell,
        "line": place.line,
        "function": place.function,
        "is_exact": place.is_exact,
        "file": place.file,
        "code": [[number, text] for number, text in place.code],
    }


def _case_dict(case: CaseResult) -> dict[str, Any]:
    data = {
        "name": case.name,
        "group": str(case.group),
        "visibility": str(case.visibility),
        "status": str(case.status),
        "message": case.message,
    }
    if case.visibility is Visibility.PUBLIC:
        data |= {"expected": case.expected, "actual": case.actual, "remark": case.remark}
    return data


def _exercise_result(entry: Mapping[str, Any], is_first: bool) -> ExerciseResult:
    return ExerciseResult(
        name=_text(entry["name"]),
        status=ExerciseStatus(entry["status"]),
        score=_number(entry["score"]),
        max_score=_number(entry["max_score"]),
        hint=_text(entry["hint"]),
        mistakes=_texts(entry["mistakes"]),
        cases=tuple(_case_result(case, is_first) for case in _list(entry["cases"])),
        groups=tuple(
            GroupResult(Group(each["group"]), _number(each["score"]), _number(each["max_score"]))
            for each in _list(entry["groups"])
        ),
        place=_place(entry.get("place")),
    )


def _place(entry: Mapping[str, Any] | None) -> Place | None:
    """Return the place to look at; records of older versions do not tell."""
    if entry is None:
        return None
    is_exact = entry["is_exact"]
    if type(is_exact) is not bool:
        raise TypeError("not a place in a student's code")
    return Place(
        _count(entry["cell"]),
        _count(entry["line"]),
        _text(entry["function"]),
        is_exact,
        _text(entry["file"]),
        tuple((_count(number), _text(text)) for number, text in _list(entry["code"])),
    )


def _case_result(case: Mapping[str, Any], is_first: bool) -> CaseResult:
    known = CaseResult(
        _text(case["name"]),
        Group(case["group"]),
        CaseStatus(case["status"]),
        _text(case["message"]),
    )
    if known.visibility is Visibility.HIDDEN:
        return known
    shown = (
        _shown_in_schema_1(known.message)
        if is_first
        else (known.message, case["expected"], case["actual"], case["remark"])
    )
    return CaseResult(known.name, known.group, known.status, *map(_text, shown))


def _shown_in_schema_1(text: str) -> tuple[str, str, str, str]:
    """Split a message of schema 1 into message, expected, actual and remark."""
    message, _newline, more = text.partition("\n")
    found = _PAIR_OF_SCHEMA_1.fullmatch(more)
    if found is None:
        return message, "", "", more
    remarks = [part for part in (found["before"], found["after"]) if part]
    return message, found["expected"], found["actual"], "\n".join(remarks)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("not a string")
    return value


def _count(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("not an integer")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) < _LARGEST:
        raise TypeError("not a number in the range of points and seconds")
    return value  # type: ignore[no-any-return]


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError("not a list")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(each) for each in _list(value))
''',
    "autograder/sandbox/__init__.py": r'''"""The trusted side of the sandbox: start workers, send them requests, end them."""
''',
    "autograder/sandbox/commands.py": r'''"""The binary commands to a zygote or a nursery, and the replies; both sides import it."""

from __future__ import annotations

import struct

FORK, END, REAP, LEARN = b"F", b"E", b"R", b"L"
JOB, BEGIN = b"J", b"B"
"""To a nursery: the channel of a job, which comes along as a descriptor; all have been sent."""
INTERRUPT = b"I"
"""To a nursery: do not wait for the submissions in flight."""
LEARN_REQUEST = struct.Struct("=I")
"""The length in bytes of the JSON list of cell texts that follows."""
FORK_REQUEST = struct.Struct("=IdI")
"""The limits of the worker: memory in megabytes, CPU seconds; and the length in bytes of the names
of the packages that it may load, which follow: joined by commas, and after a semicolon those of
them that are loaded already."""
PID = struct.Struct("=i")
ENDING = struct.Struct("=i?dq")
"""The ending of a worker: exit code, whether the zygote killed it, CPU seconds, peak resident
kilobytes."""
''',
    "autograder/sandbox/connection.py": r'''"""Frames to and from a worker, each with a deadline.

The deadline covers the whole frame, so a worker gains no time by sending its answer byte by byte.
If a worker is silent, closes its channel or sends a malformed frame, the conversation is over:
`WorkerGone` carries the outcome of the current call.
"""

from __future__ import annotations

import time
from typing import Protocol

from autograder.boundary import wire
from autograder.boundary.outcomes import Outcome, OutcomeKind
from autograder.errors import SandboxError, WireError
from autograder.sandbox.endings import ITS_PROCESS_ENDED

_CHUNK = 1 << 16
_NOTICED_SECONDS = 1.0


class WorkerGone(Exception):
    """A worker will not answer any more; carries the outcome of the current call."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.reason)
        self.outcome = outcome


class Channel(Protocol):
    """The methods of a socket that a connection uses; `Pipes` has them, too."""

    def settimeout(self, seconds: float, /) -> None:
        """Let every later call raise TimeoutError after this time."""

    def sendall(self, data: bytes, /) -> None:
        """Send all of the data."""

    def recv(self, count: int, /) -> bytes:
        """Return at most `count` bytes; no byte if the other end is closed."""

    def close(self) -> None:
        """Close this end."""


class Connection:
    """The trusted end of the channel to a worker."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._buffer = bytearray()
        self.hung_up = False
        """Whether the worker closed its end."""

    def close(self) -> None:
        """Close the channel; anything the worker sends from now on is lost."""
        self._channel.close()

    def send(self, kind: bytes, document: bytes, deadline: float) -> None:
        """Send a frame.

        Raises:
            WorkerGone: the worker does not read the frame, or its process ended.
        """
        try:
            self._channel.settimeout(max(0.001, deadline - time.monotonic()))
            self._channel.sendall(wire.frame(kind, document))
        except TimeoutError:
            raise timed_out("a call", deadline) from None
        except OSError:
            self.hung_up = True
            raise crashed(ITS_PROCESS_ENDED) from None

    def receive(
        self, deadline: float, activity: str, limit: int = wire.MAX_FRAME
    ) -> tuple[bytes, bytes]:
        """Return the kind and the body of the next frame.

        Args:
            deadline: the monotonic time by which the whole frame must arrive.
            activity: the worker's current task, for the reason of a timeout ("a call").
            limit: the maximum length of the frame in bytes.

        Raises:
            WorkerGone: no valid frame arrived before the deadline.
            SandboxError: this process was suspended at the deadline.
        """
        if time.monotonic() > deadline:
            raise timed_out(activity, deadline)  # even if the frame has arrived already
        self._fill(wire.HEADER_SIZE, deadline, activity)
        try:
            length = wire.body_length(self._buffer[: wire.HEADER_SIZE], limit)
        except WireError:
            raise broken_protocol() from None
        end = wire.HEADER_SIZE + length
        self._fill(end, deadline, activity)
        body = bytes(self._buffer[wire.HEADER_SIZE : end])
        del self._buffer[:end]
        return body[:1], body[1:]

    def _fill(self, count: int, deadline: float, activity: str) -> None:
        """Read until at least `count` bytes are buffered."""
        while len(self._buffer) < count:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise timed_out(activity, deadline)
            try:
                self._channel.settimeout(remaining)
                part = self._channel.recv(_CHUNK)
            except TimeoutError:
                raise timed_out(activity, deadline) from None
            except OSError:
                self.hung_up = True
                raise crashed(ITS_PROCESS_ENDED) from None
            if not part:
                self.hung_up = True
                raise crashed(ITS_PROCESS_ENDED)
            self._buffer += part


def timed_out(activity: str, deadline: float) -> WorkerGone:
    """Return the exception for a timeout that is noticed now.

    Raises:
        SandboxError: it is noticed so late that this process must have been suspended.

    >>> timed_out("a call", time.monotonic()).outcome.reason
    'a call took too long'
    """
    refuse_if_suspended(deadline)
    return WorkerGone(Outcome(OutcomeKind.TIMEOUT, reason=f"{activity} took too long"))


def refuse_if_suspended(deadline: float) -> None:
    """Blame no submission for time in which this process did not run.

    Raises:
        SandboxError: a deadline passed long ago, although a timeout is noticed at once.
    """
    if time.monotonic() > deadline + _NOTICED_SECONDS:
        raise SandboxError("the grader was suspended, or the machine was far too busy")


def crashed(reason: str) -> WorkerGone:
    """Return the exception for a crash."""
    return WorkerGone(Outcome(OutcomeKind.CRASHED, reason=reason))


def broken_protocol() -> WorkerGone:
    """Return the exception for an invalid message."""
    return crashed("it sent an invalid message")
''',
    "autograder/sandbox/decoding.py": r'''"""Decoding a worker's answers. Every field is checked, because a worker may send anything."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Container
from dataclasses import replace
from typing import Any

from autograder.boundary import wire
from autograder.boundary.outcomes import Frame, Outcome, OutcomeKind, StudentError
from autograder.boundary.wire import MessageKind
from autograder.errors import WireError
from autograder.sandbox.connection import broken_protocol

_NOT_A_WORD = re.compile(r"[^\w.]+")
_MAX_FRAMES, _MAX_ARGUMENTS, _MAX_SHAPES, _MAX_BASES = 6, 8, 30, 8
_MAX_SUPPLIED = 100
_MAX_CACHED_BYTES, _MAX_CACHED_PARTS = 8 * 1024, 200
_MAX_SHARED, _MAX_RECENT = 1024, 256

_Cache = OrderedDict[tuple[bytes, bytes], Outcome]
_shared: _Cache = OrderedDict()
_recent: _Cache = OrderedDict()


def decode_tuple(body: bytes, parts: int = wire.MAX_ANSWER_PARTS) -> tuple[Any, ...]:
    """Decode the body of a frame as a tuple of at most `parts` values, nested values included.

    Raises:
        WorkerGone: the body is something else.

    >>> decode_tuple(wire.pack(("a", 1.5)))
    ('a', 1.5)
    """
    try:
        content = wire.unpack(body, parts)
    except WireError:
        raise broken_protocol() from None
    if type(content) is not tuple:
        raise broken_protocol()
    return content


def decode_outcome(kind: bytes, body: bytes, *, is_shared: bool = True) -> Outcome:
    """Decode the outcome of a call.

    A small outcome is cached. On a case that all submissions share many send identical bytes. On
    another case, a submission sends them again when the exercise is called again. Those that were
    not sent for the longest time are dropped.

    Raises:
        WorkerGone: the frame is not an outcome.
    """
    if len(body) > _MAX_CACHED_BYTES:
        return _decode(kind, body)
    cache, most = (_shared, _MAX_SHARED) if is_shared else (_recent, _MAX_RECENT)
    cached = cache.get((kind, body))
    if cached is not None:
        cache.move_to_end((kind, body))
        return cached
    outcome = _decode(kind, body)
    # A few bytes may decode to a large value, which would fill the cache.
    if wire.has_at_most(_MAX_CACHED_PARTS, [outcome.value, outcome.held]):
        outcome = replace(outcome, remembered=True)
        cache[kind, body] = outcome
        if len(cache) > most:
            cache.popitem(last=False)
    return outcome


def decode_failures(data: Any, most: int) -> list[tuple[int, StudentError]]:
    """Check the failures of a load, at most `most` (index, error) pairs, and convert the errors.

    Raises:
        WorkerGone: the data are something else.

    >>> [(index, error)] = decode_failures(((3, {"type": "ImportError"}),), most=5)
    >>> index, error.type_name
    (3, 'ImportError')
    """
    if type(data) is not tuple or len(data) > most:
        raise broken_protocol()
    failures = []
    for item in data:
        if type(item) is not tuple or len(item) != 2 or type(item[0]) is not int:
            raise broken_protocol()
        failures.append((item[0], _student_error(item[1])))
    return failures


def decode_supplied(data: Any, offered: Container[str]) -> tuple[tuple[str, str], ...]:
    """Check the names that a load supplied: pairs of a variable and one of the names `offered`.

    Raises:
        WorkerGone: the data are something else.

    >>> decode_supplied((("np", "np"),), {"np": b""})
    (('np', 'np'),)
    """
    if type(data) is not tuple or len(data) > _MAX_SUPPLIED:
        raise broken_protocol()
    for pair in data:
        if type(pair) is not tuple or [*map(type, pair)] != [str, str] or pair[1] not in offered:
            raise broken_protocol()
    return tuple((variable[:80], name) for variable, name in data)


def _decode(kind: bytes, body: bytes) -> Outcome:
    content = decode_tuple(body)
    if kind == MessageKind.RETURNED and len(content) == 2:
        return Outcome(OutcomeKind.RETURNED, value=content[0], held=content[1])
    if kind == MessageKind.RAISED and len(content) == 1:
        return Outcome(OutcomeKind.RAISED, error=_student_error(content[0]))
    raise broken_protocol()


def _student_error(data: Any) -> StudentError:
    if type(data) is not dict:
        raise broken_protocol()

    def text(key: str, limit: int) -> str:
        return data[key][:limit] if type(data.get(key)) is str else ""

    def number(key: str) -> int | None:
        return data[key] if type(data.get(key)) is int and 0 <= data[key] < 10**6 else None

    return StudentError(
        # A class name may be any string. Only its word characters are shown.
        _NOT_A_WORD.sub("_", text("type", 80)) or "Exception",
        text("message", 500),
        number("cell"),
        number("line"),
        text("name", 80) or None,
        text("nearest", 80) or None,
        tuple(map(_frame, _list(data.get("frames"))[:_MAX_FRAMES])),
        _columns(data.get("columns")),
        _shapes(data.get("shapes"), _MAX_SHAPES),
        _parts(data.get("parts")),
        tuple(name[:80] for name in _list(data.get("bases"))[:_MAX_BASES] if type(name) is str),
    )


def _columns(data: Any) -> tuple[int, int] | None:
    if not _is_list(data) or [*map(type, data)] != [int, int]:
        return None
    return data[0], data[1]


def _frame(data: Any) -> Frame:
    if not _is_list(data) or len(data) != 4:
        raise broken_protocol()
    function, cell, line, arguments = data
    if type(function) is not str or any(n is not None and type(n) is not int for n in (cell, line)):
        raise broken_protocol()
    return Frame(function[:80], cell, line, _shapes(arguments, _MAX_ARGUMENTS))


def _shapes(data: Any, most: int) -> tuple[tuple[str, str], ...]:
    """Check a list of (name, shape) pairs."""
    pairs = _list(data)[:most]
    if any(not _is_list(pair) or [*map(type, pair)] != [str, str] for pair in pairs):
        raise broken_protocol()
    return tuple((name[:80], shape[:200]) for name, shape in pairs)


def _parts(data: Any) -> tuple[tuple[str, str, int], ...]:
    """Check a list of (variable, container, index) triples."""
    triples = _list(data)[:_MAX_SHAPES]
    if any(not _is_list(each) or [*map(type, each)] != [str, str, int] for each in triples):
        raise broken_protocol()
    return tuple((name[:80], container[:80], index) for name, container, index in triples)


def _list(value: Any) -> Any:
    return value if _is_list(value) else ()


def _is_list(value: Any) -> bool:
    return type(value) in (list, tuple)
''',
    "autograder/sandbox/dialogue.py": r'''"""The requests to a worker, and its answers; the worker is never trusted.

An answer that does not fit the request ends the conversation, like a timeout or a crash. `run` and
`train` report this as an outcome; `read` and `load` raise an exception.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from autograder.boundary import wire
from autograder.boundary.definitions import FINAL, Definitions, State
from autograder.boundary.documents import from_document
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, Request, RightAnswer, StudentError
from autograder.boundary.ways import PLAIN, Way
from autograder.boundary.wire import MessageKind
from autograder.errors import UnreadableError, WireError
from autograder.sandbox.connection import Channel, Connection, WorkerGone, broken_protocol
from autograder.sandbox.decoding import (
    decode_failures,
    decode_outcome,
    decode_supplied,
    decode_tuple,
)
from autograder.sandbox.endings import Ending

Answer = Callable[[bytes], bytes]
"""Answers a worker's call to another exercise: takes the packed call, returns the packed answer."""

_START_SECONDS = 60.0
_IMPATIENT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Loaded:
    """The answer to a load.

    Attributes:
        failures: the failed statements, each an index and an error.
        output: the printed text.
        supplied: pairs of a variable that was bound and the workbook's name for its value.
    """

    failures: list[tuple[int, StudentError]]
    output: str
    supplied: tuple[tuple[str, str], ...]


class Worker:
    """The trusted end of a worker: sends requests and checks the answers."""

    def __init__(self, channel: Channel, limits: Limits, until: float | None = None) -> None:
        """Talk over `channel`; no request takes longer than `until` (a monotonic time)."""
        self._connection = Connection(channel)
        self.until = until
        self.limits = limits
        self.ending: Ending | None = None
        """How its process ended, once the worker was ended."""

    @property
    def hung_up(self) -> bool:
        """Whether the worker closed its end of the channel, as a process does when it ends."""
        return self._connection.hung_up

    def close(self) -> None:
        """Close the channel; anything the worker sends from now on is lost."""
        self._connection.close()

    def is_ready(self) -> bool:
        """Wait for the worker to report that it is confined; return whether it did.

        By then it has run no student code.
        """
        try:
            kind, _body = self._connection.receive(time.monotonic() + _START_SECONDS, "starting")
        except WorkerGone:
            return False
        return kind == MessageKind.READY

    def read(
        self,
        content: bytes,
        suffix: str,
        exercise_names: Mapping[str, Sequence[str]],
        wanted: str | None,
        files: Mapping[str, bytes] | None = None,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> tuple[str, Definitions]:
        """Have the worker read a file as a submission, without executing any of it.

        Args:
            content: the whole file.
            suffix: `.ipynb` or `.py`.
            exercise_names: the graded functions of each possible assignment.
            wanted: its assignment; recognised from its functions if None.
            files: the Python files beside the notebook, by name.
            meanwhile: called while the worker reads; the time that it takes is not the worker's.

        Returns:
            The assignment's name and the submission's definitions.

        Raises:
            UnreadableError: it is not a submission.
            WorkerGone: reading it took too long, or its process ended.
        """
        names = {name: tuple(functions) for name, functions in exercise_names.items()}
        try:
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            document = wire.pack((content, suffix, names, wanted, dict(files or {})))
            self._connection.send(MessageKind.READ, document, deadline)
            meanwhile()
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            kind, body = self._connection.receive(deadline, "reading it", wire.MAX_READING)
            answer = decode_tuple(body, wire.MAX_PARTS)
            if kind == MessageKind.DEFINED and len(answer) == 1 and type(answer[0]) is str:
                raise UnreadableError(answer[0])
            if kind == MessageKind.DEFINED and len(answer) == 2 and answer[0] in names:
                return answer[0], from_document(answer[1])
        except WireError:
            pass
        raise UnreadableError("it cannot be read: its content is too large")

    def load(
        self,
        modules: Mapping[str, bytes | tuple[tuple[bytes, bool], ...] | None],
        statements: Sequence[tuple[int, bytes]],
        *,
        kept: tuple[int, ...] = (),
        supplies: Mapping[str, bytes] | None = None,
        first_states: tuple[int | None, ...] = (None,),
        ahead: tuple[str, ...] = (),
        patient: bool = True,
        on_progress: Callable[[int], None] | None = None,
    ) -> Loaded:
        """Execute a submission's definitions.

        If `patient` is set, the load gets its full time and the worker announces each statement
        before it runs: `on_progress` is called with its index. `kept` are the indices of the
        statements after which the worker keeps a copy of the variables, for later calls.
        `supplies` maps the names that the worker binds, if they are missing, to their code. They
        are reported if they are missing in one of the `first_states`. `ahead` are the modules that
        the worker imports besides those that it finds in the code.

        Raises:
            WorkerGone: loading hung, crashed, or broke the protocol.
        """
        deadline = self._deadline(self.limits.load_seconds, patient=patient)
        limit = self.limits.output_kb * 1024
        request = wire.pack(
            (
                dict(modules),
                tuple(statements),
                limit,
                patient,
                kept,
                (dict(supplies or {}), first_states),
                ahead,
            )
        )
        self._connection.send(MessageKind.LOAD, request, deadline)
        while True:
            kind, body = self._connection.receive(deadline, "loading its definitions")
            content = decode_tuple(body)
            if kind == MessageKind.LOADING and len(content) == 1 and type(content[0]) is int:
                if on_progress is not None:
                    on_progress(content[0])
            elif kind == MessageKind.LOADED and len(content) == 3:
                text = content[1][:limit] if type(content[1]) is str else ""
                failures = decode_failures(content[0], len(statements))
                return Loaded(failures, text, decode_supplied(content[2], supplies or {}))
            else:
                raise broken_protocol()

    def run(
        self,
        target: str,
        builds_on: tuple[str, ...],
        seed: int,
        cases: Sequence[Request],
        answer: Answer,
        right: Sequence[RightAnswer | None] = (),
        *,
        state: State = FINAL,
        way: Way = PLAIN,
        patient: bool = True,
    ) -> Iterator[Outcome]:
        """Call `target` in its way once for each case, in a state of the notebook.

        Yields the outcomes.

        If the worker is lost, the iterator ends early, after a TIMEOUT or CRASHED outcome. An
        answer that is equal to that in `right` is not decoded; the outcome there is yielded. If
        `patient` is set, each call gets its full time and the worker sends each result at once, so
        a lost worker loses no earlier result. Otherwise it may buffer results, to save time.
        """
        try:
            deadline = self._deadline(self.limits.call_seconds, patient=patient)
            packed, asks = zip(*cases, strict=True) if cases else ((), ())
            variables = _variables(state)
            content = target, builds_on, seed, patient, packed, asks, variables, way.document()
            request = wire.pack(content)
            self._connection.send(MessageKind.RUN, request, deadline)
            for _case, known in zip_longest(cases, right):
                deadline = self._deadline(self.limits.call_seconds, patient=patient)
                yield self._outcome(deadline, answer, known)
        except WorkerGone as gone:
            yield gone.outcome

    def train(
        self, code: bytes, names: tuple[str, ...], seed: int, state: State = FINAL
    ) -> Outcome:
        """Run the training script on the submission's own functions and return its outcome."""
        try:
            deadline = self._deadline(self.limits.load_seconds, patient=True)
            request = wire.pack((code, names, seed, _variables(state)))
            self._connection.send(MessageKind.TRAIN, request, deadline)
            return self._outcome(deadline, None)
        except WorkerGone as gone:
            return gone.outcome

    def _deadline(self, seconds: float, *, patient: bool) -> float:
        deadline = time.monotonic() + (seconds if patient else min(seconds, _IMPATIENT_SECONDS))
        return deadline if self.until is None else min(deadline, self.until)

    def _outcome(
        self, deadline: float, answer: Answer | None, right: RightAnswer | None = None
    ) -> Outcome:
        while True:
            kind, body = self._connection.receive(deadline, "a call")
            if kind == MessageKind.CALL and answer is not None:
                try:
                    reply = answer(body)
                except (WireError, RecursionError):
                    raise broken_protocol() from None
                self._connection.send(MessageKind.ANSWER, reply, deadline)
            elif kind == MessageKind.RETURNED and right is not None and body == right[0]:
                return right[1]
            elif kind in (MessageKind.RETURNED, MessageKind.RAISED):
                # A hidden case comes to one hand-in in 64, and nearly all of them have an answer.
                return decode_outcome(kind, body, is_shared=right is None)
            else:
                raise broken_protocol()


def _variables(state: State) -> tuple[int | None, bool]:
    return state.after, state.unhidden
''',
    "autograder/sandbox/endings.py": r'''"""How a worker's process ended, and whose doing it was."""

from __future__ import annotations

import contextlib
import signal
from dataclasses import dataclass, replace

from autograder.boundary.outcomes import Outcome, OutcomeKind

ITS_PROCESS_ENDED = "its process ended"
"""The reason of a crash until its exit code is known."""
# Windows has neither signal.
_SIGKILL, _SIGXCPU = getattr(signal, "SIGKILL", 9), getattr(signal, "SIGXCPU", 24)
_WINDOWS_FAULTS = 0xC0000000
"""The first exit code of a process that Windows ended, for a wrong memory access for example."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a worker's process ended.

    Attributes:
        code: its exit status, or the number of the signal that ended it, negated.
        by_us: whether we ended it, because it was still alive.
        cpu_seconds: the CPU time that it used.
        peak_kb: its peak resident memory in kilobytes.
    """

    code: int
    by_us: bool
    cpu_seconds: float
    peak_kb: int

    def by_host(self, cpu_limit: float) -> bool:
        """Whether the machine killed it, for example when memory ran out.

        Under seccomp no student code can send a signal. At its CPU limit a process gets SIGXCPU
        first, but it can ignore that.

        >>> Ending(-9, False, 0.1, 1).by_host(30), Ending(-9, False, 31.5, 1).by_host(30)
        (True, False)
        >>> Ending(-9, True, 0.1, 1).by_host(30), Ending(-11, False, 0.1, 1).by_host(30)
        (False, False)
        """
        killed = self.code == -_SIGKILL
        return killed and not self.by_us and self.cpu_seconds < int(cpu_limit) + 1


def ending_in_words(code: int) -> str:
    """Describe an exit code: the signal that ended the process, or its exit status.

    >>> ending_in_words(-9)
    'it was killed by SIGKILL'
    >>> ending_in_words(3)
    'it ended with exit status 3'
    >>> ending_in_words(0xC0000005)
    'Windows ended it (0xC0000005)'
    """
    if code < 0:
        with contextlib.suppress(ValueError):
            return f"it was killed by {signal.Signals(-code).name}"
        return f"it was killed by signal {-code}"
    if code >= _WINDOWS_FAULTS:
        return f"Windows ended it (0x{code:X})"
    return f"it ended with exit status {code}"


def explain_crash(outcome: Outcome, ending: Ending) -> Outcome:
    """Add the ending of the process to a crash, once the process was reaped.

    If the process used up its CPU time, the crash becomes a timeout. Other outcomes are unchanged.

    >>> crash = Outcome(OutcomeKind.CRASHED, reason=ITS_PROCESS_ENDED)
    >>> explain_crash(crash, Ending(-9, False, 0.1, 1)).reason
    'it was killed by SIGKILL'
    """
    if outcome.kind is not OutcomeKind.CRASHED:
        return outcome
    if ending.code == -_SIGXCPU:
        return replace(outcome, kind=OutcomeKind.TIMEOUT, reason="it used up its CPU time")
    if outcome.reason == ITS_PROCESS_ENDED:
        return replace(outcome, reason=ending_in_words(ending.code))
    return outcome
''',
    "autograder/sandbox/pipes.py": r'''"""The pipes to a process, with the deadlines of a socket.

Windows has no socket that a started process could inherit, and a read from a pipe there cannot be
given a time. So a thread reads all that arrives, a thread writes, and only waiting for them is
limited.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from typing import IO

_CHUNK = 1 << 16
_MAX_WAITING = 16
"""The chunks that are read ahead. Further output stays in the pipe, so it takes no memory here."""


class Pipes:
    """The pipes to the standard input and from the standard output of a process.

    The threads close the pipes themselves, because a file may not be closed while another thread
    uses it. They end when the process has ended and `close` was called.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        """Take over the pipes of a process that was started with both, unbuffered."""
        assert process.stdin is not None
        assert process.stdout is not None
        self._seconds = 0.0
        self._rest = b""
        self._closed = threading.Event()
        self._arrived: queue.Queue[bytes] = queue.Queue(_MAX_WAITING)
        self._waiting: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._sent: queue.SimpleQueue[OSError | None] = queue.SimpleQueue()
        for work, pipe in ((self._read, process.stdout), (self._write, process.stdin)):
            threading.Thread(target=work, args=(pipe,), daemon=True).start()

    def settimeout(self, seconds: float) -> None:
        """Let every later call raise TimeoutError after this time."""
        self._seconds = seconds

    def sendall(self, data: bytes) -> None:
        """Write all of the data; after an error nothing else can be sent.

        Raises:
            TimeoutError: the process does not read it.
            OSError: the process has closed its end.
        """
        self._waiting.put(data)
        try:
            error = self._sent.get(timeout=self._seconds)
        except queue.Empty:
            raise TimeoutError from None
        if error is not None:
            raise error

    def recv(self, count: int) -> bytes:
        """Return at most `count` bytes; none if the process has closed its end.

        Raises:
            TimeoutError: nothing arrived.
        """
        if not self._rest:
            try:
                self._rest = self._arrived.get(timeout=self._seconds)
            except queue.Empty:
                raise TimeoutError from None
        part, self._rest = self._rest[:count], self._rest[count:]
        return part

    def close(self) -> None:
        """Let the threads close both pipes; what arrives from now on is lost."""
        self._closed.set()
        self._waiting.put(None)
        with contextlib.suppress(queue.Empty):
            while True:
                self._arrived.get_nowait()

    def _read(self, pipe: IO[bytes]) -> None:
        with pipe:
            part = b"?"
            while part and not self._closed.is_set():
                try:
                    part = pipe.read(_CHUNK)
                except OSError:
                    part = b""
                self._arrived.put(part)

    def _write(self, pipe: IO[bytes]) -> None:
        # Closing flushes nothing: the pipe has no buffer.
        with contextlib.suppress(OSError), pipe:
            while (data := self._waiting.get()) is not None:
                error = None
                try:
                    left = memoryview(data)
                    while left:
                        left = left[pipe.write(left) :]
                except OSError as raised:
                    error = raised
                self._sent.put(error)
''',
    "autograder/sandbox/supervisor.py": r'''"""The supervisor: starts and ends workers, with the help of a zygote.

The grader holds the answers. Student code must not run in the grader's process or in a fork of it,
so there are three kinds of processes:

    grader (trusted)  --commands-->  zygote (clean)  --fork-->  worker (untrusted)
           └────────────── one socket pair for each worker ──────────────┘

A `Sandbox` starts the zygote once, as a fresh interpreter, or gets one that was started in a clean
process (see `autograder.grading.nursery`). `Sandbox.worker()` makes a socket pair
and passes an end to the zygote, which forks. The fork confines itself (see
`autograder.worker.confine`) and then answers requests on its end of the pair.

The grader keeps the other end and sets a deadline for every answer. The deadline covers the whole
answer, so a worker gains no time by sending it byte by byte. `autograder.boundary.wire` decodes the
answer; it accepts only a closed set of plain types. Anything else (silence, a closed channel, a
malformed frame, an unexpected message) ends the worker, and the current case becomes a timeout or a
crash.

The zygote kills its workers. It is their parent and has not reaped them yet, so the process id
cannot have been reused. If the zygote itself is gone, the submission is not to blame: a
`SandboxError` is raised, and the next `start` creates a new zygote.
"""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError, UsageError
from autograder.records import FULL_ISOLATION
from autograder.sandbox import commands
from autograder.sandbox.system import NOT_HERE, can_isolate
from autograder.sandbox.zygote_process import ZygoteProcess

if TYPE_CHECKING:  # it imports NumPy; load it while the zygote starts
    from autograder.sandbox.dialogue import Worker
    from autograder.sandbox.endings import Ending

ISOLATION = {"basic": ("rlimits",), "full": FULL_ISOLATION}
"""The layers that each level of isolation requires."""


class Sandbox:
    """A zygote and its current worker, at most one at a time; use it as a context manager."""

    def __init__(self, isolation: str = "basic", zygote: ZygoteProcess | None = None) -> None:
        """Require a level of isolation, a key of `ISOLATION`; `zygote` has been started already.

        Raises:
            UsageError: this system cannot isolate anything.
        """
        if not can_isolate():
            raise UsageError(NOT_HERE)
        self._required = ISOLATION[isolation]
        self._zygote = zygote
        self._layers: tuple[str, ...] | None = None
        self._decided: tuple[str, ...] | None = None
        """The layers of the first zygote: every later zygote must have the same."""
        self._read_once: set[tuple[tuple[int, str], ...]] = set()
        self._learned_cells: dict[tuple[tuple[int, str], ...], bytes] = {}

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the zygote without waiting for it; a no-op if it is running."""
        if self._zygote is None or self._zygote.ended:
            self._zygote, self._layers = ZygoteProcess.start(), None
            for texts in self._learned_cells.values():
                self._zygote.send(_learn_request(texts))

    def learn(self, cells: tuple[tuple[int, str], ...]) -> None:
        """Have the zygote parse the released cells that a submission had, for later workers.

        Call it after each submission. The cells are learned after the second one: learning takes
        as long as reading five submissions, and many runs grade a single one. Every worker can see
        these cells, so they must not contain answers.

        Args:
            cells: the number of each cell in its notebook, and its text.
        """
        if cells not in self._read_once:
            self._read_once.add(cells)
        elif cells not in self._learned_cells:
            self._learned_cells[cells] = json.dumps(cells).encode()
            if self._zygote is not None and not self._zygote.ended:
                with contextlib.suppress(SandboxError):  # it is gone; the next one learns them
                    self._zygote.send(_learn_request(self._learned_cells[cells]))

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers of confinement that workers have on this machine.

        They are decided once for a sandbox. A zygote that reports others is not used.

        Raises:
            SandboxError: a required layer is missing, the layers differ from those of an earlier
                zygote, or the zygote does not answer.
        """
        self.start()
        if self._layers is None:
            self._layers = self._running().read_layers()
        missing = [layer for layer in self._required if layer not in self._layers]
        if missing:
            raise SandboxError(
                f"this machine does not provide the required isolation: {', '.join(missing)}"
            )
        self._decided = self._decided or self._layers
        if self._layers != self._decided:
            self.close()
            raise SandboxError("the layers of confinement are not those of the start of the run")
        return self._layers

    def processes(self) -> list[int]:
        """Return the process ids of the zygote, and of the process that waits for it, if any."""
        return [] if self._zygote is None else self._zygote.processes()

    @contextlib.contextmanager
    def worker(self, limits: Limits, until: float | None = None) -> Iterator[Worker]:
        """Fork a worker for the duration of a `with` block.

        No request to it takes longer than `until` (a monotonic time).

        Raises:
            SandboxError: the zygote does not answer, or the worker could not confine itself.
        """
        worker = self.fork(limits, until)
        try:
            yield worker
        finally:
            self.end(worker)

    def fork(self, limits: Limits, until: float | None = None) -> Worker:
        """Fork a worker. The caller must `end` it before the next fork.

        Raises:
            SandboxError: the zygote does not answer, or the worker could not confine itself.
        """
        from autograder.sandbox.dialogue import Worker

        _ = self.layers
        ours, theirs = socket.socketpair()
        worker = Worker(ours, limits, until)
        packages = f"{','.join(limits.packages)};{','.join(limits.preloaded)}".encode()
        request = commands.FORK_REQUEST.pack(
            limits.memory_mb, limits.submission_seconds, len(packages)
        )
        try:
            with theirs:
                self._running().send(commands.FORK + request + packages, theirs.fileno())
            self._running().receive(commands.PID.size)
        except SandboxError:
            worker.close()
            raise
        if not worker.is_ready():
            self.end(worker)
            raise SandboxError("a worker could not be confined")
        return worker

    def end(self, worker: Worker) -> None:
        """Kill a worker if it still lives, and record how it ended; a no-op if already ended."""
        if worker.ending is None:
            command = commands.REAP if worker.hung_up else commands.END
            worker.close()
            worker.ending = self._end_worker(command)

    def close(self) -> None:
        """End the zygote and its worker."""
        if self._zygote is not None:
            self._zygote.end()
            self._zygote = None

    def _end_worker(self, command: bytes) -> Ending:
        from autograder.sandbox.endings import Ending

        zygote = self._running()
        zygote.send(command)
        return Ending(*commands.ENDING.unpack(zygote.receive(commands.ENDING.size)))

    def _running(self) -> ZygoteProcess:
        if self._zygote is None:
            raise SandboxError("the sandbox is closed")
        return self._zygote


def _learn_request(texts: bytes) -> bytes:
    return commands.LEARN + commands.LEARN_REQUEST.pack(len(texts)) + texts
''',
    "autograder/sandbox/system.py": r'''"""Whether this system can isolate student code."""

from __future__ import annotations

import sys

NOT_HERE = (
    "student code is isolated on Linux only: on Windows use WSL (wsl --install), or a container "
    "with Linux"
)


def can_isolate() -> bool:
    """Return whether a `Sandbox` can start here: it needs fork, and limits for a process."""
    return sys.platform != "win32"
''',
    "autograder/sandbox/unconfined.py": r'''"""Workers without confinement, where the system has no fork: on Windows.

Students grade their own notebooks there, on their own machines, with the published cases. So the
code may have its user's rights, and there is no answer that it could reach. `make_grader` refuses
to grade hidden cases with such workers.

A worker is a process of its own. It exchanges with the grader, over its standard input and output,
the messages that other workers exchange over a socket. The same deadlines apply. This module runs
on every system, so it can be tested on every system.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Self

from autograder.boundary.limits import Limits
from autograder.errors import SandboxError
from autograder.sandbox.pipes import Pipes
from autograder.sandbox.zygote_process import COMPUTING

if TYPE_CHECKING:  # it imports NumPy
    from autograder.sandbox.dialogue import Worker

ON_YOUR_OWN = (
    "the code of this notebook runs without a sandbox here, with your rights on this machine: "
    "check only your own notebook"
)
_START = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path[:] = {path!a}; "
    "from autograder.worker.unconfined import main; main({packages!r}, {seconds!r})"
)
"""One line of ASCII, because Windows passes a program all its arguments as one text."""
_OURS = ("CHAINRULE_", "PYTHON")
_REAP_SECONDS = 1.0
_MORE_SECONDS = 60.0
"""A worker ends by itself this long after the time of a submission."""


class Unconfined:
    """Starts unconfined workers, one at a time; use it as a context manager like a `Sandbox`."""

    layers: tuple[str, ...] = ()
    """The layers of confinement: always empty."""

    def __init__(self) -> None:
        self._worker: Worker | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Do nothing: there is no process that could be started before a worker is."""

    def learn(self, cells: tuple[tuple[int, str], ...]) -> None:
        """Do nothing: a new process would take as long to learn cells as to read them."""

    def processes(self) -> list[int]:
        """Return the process id of the worker, if there is one."""
        return [] if self._process is None else [self._process.pid]

    def fork(self, limits: Limits, until: float | None = None) -> Worker:
        """Start a worker, and end the one before.

        Raises:
            SandboxError: no process could be started, or it ended before it was ready.
        """
        from autograder.sandbox.dialogue import Worker

        self.close()
        try:
            self._process = _started(limits)
        except OSError as error:
            raise SandboxError(f"no process can be started here: {error.strerror}") from error
        self._worker = Worker(Pipes(self._process), limits, until)
        if not self._worker.is_ready():
            self.close()
            raise SandboxError("a process for the code of a notebook ended before it was ready")
        return self._worker

    def end(self, worker: Worker) -> None:
        """Kill a worker if it still lives, and record how it ended; a no-op if already ended."""
        from autograder.sandbox.endings import Ending

        if self._process is None or worker is not self._worker:
            return
        process, self._process, self._worker = self._process, None, None
        by_us = False
        try:
            process.wait(_REAP_SECONDS if worker.hung_up else 0)
        except subprocess.TimeoutExpired:
            by_us = True
            process.kill()
        worker.ending = Ending(process.wait(), by_us, 0.0, 0)
        worker.close()

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self.end(self._worker)


def _started(limits: Limits) -> subprocess.Popen[bytes]:
    path = [entry for entry in sys.path if entry]
    names = ",".join(limits.packages)
    seconds = limits.submission_seconds + _MORE_SECONDS
    code = _START.format(path=path, packages=names, seconds=seconds)
    # Windows needs variables of its own to start a program, and packages may need others. The
    # secret and the settings of a Python are for no worker.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-B", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        env={**kept, **COMPUTING},
        cwd=os.sep,
    )
''',
    "autograder/sandbox/zygote_process.py": r'''"""The zygote's process, controlled over a socket, and fresh interpreters to start it in.

This module imports little, because a run starts its first process before all else.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from typing import NoReturn, Self

from autograder.errors import SandboxError

_START_SECONDS = 60.0
COMPUTING = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
}
"""The variables of every worker: it computes in one thread, and draws in memory."""
# The complete environment of a fresh interpreter. It inherits no variable, least of all
# CHAINRULE_SECRET.
_ENVIRONMENT = {"LANG": "C.UTF-8", **COMPUTING, "MPLCONFIGDIR": "/nonexistent"}
# The fork hooks of modules (random, threading) would cost a tenth of a worker's lifetime. They are
# not needed: the zygote has no threads, and random numbers are seeded before every call.
_START = """
import gc, os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
gc.disable()
sys.path[:] = {path!r}
register, os.register_at_fork = os.register_at_fork, lambda **hooks: None
try:
    from autograder.worker import host
    host.start({parent})
    {program}
except OSError as error:
    import json, socket
    line = json.dumps({{"error": error.strerror or str(error)}}).encode() + b"\\n"
    try:
        socket.socket(fileno={descriptor}).sendall(line)
    except ConnectionError:
        pass  # the parent has ended
"""
_ZYGOTE = """
    namespaces = host.enter_namespaces()
    from autograder.sandbox.zygote import main, warm_up
    warm_up()
    os.register_at_fork = register
    main({descriptor}, namespaces)
"""


def start_clean(
    program: str, descriptor: int, *others: int, writes_bytecode: bool = False
) -> subprocess.Popen[bytes]:
    """Run a program in a fresh interpreter, which ends with this process.

    It ignores Ctrl-C, which this process handles.

    Args:
        program: indented code; `{descriptor}` in it is the descriptor, `register` what
            `os.register_at_fork` was, and `host` the module `autograder.worker.host`.
        descriptor: a socket that the interpreter inherits; an `OSError` is reported there.
        others: further descriptors that it inherits.
        writes_bytecode: whether it writes the bytecode of the modules that it imports.
    """
    code = _START.format(
        path=[entry for entry in sys.path if entry],
        program=program.strip().format(descriptor=descriptor),
        descriptor=descriptor,
        parent=os.getpid(),
    )
    options = ["-I", "-S"] if writes_bytecode else ["-I", "-S", "-B"]
    return subprocess.Popen(
        [sys.executable, *options, "-c", code],
        pass_fds=[descriptor, *others],
        stdin=subprocess.DEVNULL,
        env=_ENVIRONMENT,
        cwd="/",
        start_new_session=True,
    )


class Sibling:
    """A process with the same parent as this one, which leaves it unreaped: its id stays its own.

    It stands for a `subprocess.Popen`.
    """

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def kill(self) -> None:
        """Kill it; a no-op if it has ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> None:
        """Do not wait: only its parent can."""


class ZygoteProcess:
    """A running zygote. Its methods raise `SandboxError` if it does not answer."""

    def __init__(self, control: socket.socket, process: subprocess.Popen[bytes] | Sibling) -> None:
        """Control a zygote that has been started."""
        control.settimeout(_START_SECONDS)
        self._control, self._process = control, process
        self.ended = False

    @classmethod
    def start(cls) -> Self:
        """Start a zygote in a fresh interpreter, without waiting for it."""
        ours, theirs = socket.socketpair()
        with theirs:
            return cls(ours, start_clean(_ZYGOTE, theirs.fileno()))

    def read_layers(self) -> tuple[str, ...]:
        """Return the layers of confinement on this machine, from the zygote's first message.

        Raises:
            SandboxError: the zygote has ended, or could not prepare the confinement.
        """
        import json

        line = b""
        while not line.endswith(b"\n"):
            line += self.receive(1)
        answer = json.loads(line)
        if "error" in answer:
            self.end()
            raise SandboxError(f"workers cannot be confined: {answer['error']}")
        return tuple(answer["layers"])

    @property
    def pid(self) -> int:
        """The process id of the zygote, or of the process that waits for it."""
        return self._process.pid

    def fileno(self) -> int:
        """Return the descriptor of the control socket."""
        return self._control.fileno()

    def processes(self) -> list[int]:
        """Return the process ids of the zygote, and of the process that waits for it, if any."""
        from pathlib import Path

        first = self.pid
        try:
            children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        except OSError:
            children = []
        return [first, *map(int, children)]

    def send(self, data: bytes, descriptor: int | None = None) -> None:
        """Send bytes; the first byte carries the descriptor, if there is one.

        Raises:
            SandboxError: the zygote has ended.
        """
        try:
            if descriptor is not None:
                socket.send_fds(self._control, [data[:1]], [descriptor])
                data = data[1:]
            self._control.sendall(data)
        except OSError as error:
            self._fail(error)

    def receive(self, count: int) -> bytes:
        """Return the next `count` bytes.

        Raises:
            SandboxError: the zygote has ended, or was silent for too long.
        """
        data = b""
        while len(data) < count:
            try:
                part = self._control.recv(count - len(data))
            except OSError as error:
                self._fail(error)
            if not part:
                self._fail(None)
            data += part
        return data

    def end(self) -> None:
        """End the zygote and its worker; a no-op if it has ended."""
        self.ended = True
        self._control.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _fail(self, cause: OSError | None) -> NoReturn:
        self._process.kill()
        self.end()
        raise SandboxError("the process that starts workers has ended unexpectedly") from cause
''',
    "autograder/version.py": r'''"""The version, in one place: packaging, reports and the command line read it here."""

__version__ = "0.2.0"
''',
    "autograder/worker/__init__.py": r'''"""The untrusted side: the code inside a forked, confined, disposable process.

This package must not contain answers. Of the other packages it imports only `boundary`, `reading`
and `errors`. The zygote loads it before forking, so workers share it without reading files.
"""
''',
    "autograder/worker/describing.py": r'''"""Describe an exception of student code as plain data."""

from __future__ import annotations

import builtins
import difflib
import re
import types
from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.boundary.arguments import shapes_of

MAX_MESSAGE = 500
"""The maximum length of a reported exception message, in characters."""
_COMPREHENSIONS = ("<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>", "<module>")
_MOST_SHAPES, _MOST_PARTS = 30, 4
_ALIKE, _SAME_STEM, _SHORT = 0.65, 0.75, 2
_OWN_CELL = re.compile(r"<cell (\d+)>$")

# Set once: a submission may put other classes among the builtins.
_OWN_CLASSES = frozenset(
    each
    for each in vars(builtins).values()
    if isinstance(each, type) and issubclass(each, BaseException)
)
_MOST_BASES = 8


def describe(error: BaseException) -> dict[str, Any]:
    """Reduce an exception to data: class, message, position in a cell, and the calls towards it.

    >>> describe(ValueError("bad shape"))["message"]
    'bad shape'
    """
    try:
        message = str(error)[:MAX_MESSAGE]
    except BaseException:
        message = "(its message could not be read)"
    cell, line = None, None
    frames = [*_frames(error)]
    for _function, its_cell, its_line, _arguments in frames:
        if its_cell is not None:
            cell, line = its_cell, its_line
    name = getattr(error, "name", None) if isinstance(error, NameError) else None
    name = name if type(name) is str else None
    return {
        "type": type(error).__name__[:80],
        "message": message,
        "cell": cell,
        "line": line,
        "name": name,
        "nearest": _nearest(name, error) if name else None,
        "frames": [*frames[:3], *frames[3:][-3:]],
        "bases": _bases(error),
        **_spot(error),
    }


def _bases(error: BaseException) -> list[str]:
    """Return the names of Python's own exception classes that its class is derived from."""
    own = [base for base in type(error).__mro__ if base in _OWN_CLASSES]
    return [base.__name__ for base in own[:_MOST_BASES]]


def _spot(error: BaseException) -> dict[str, Any]:
    """Return the columns of the expression that failed, and the arrays there.

    `shapes` are the structures of the local variables. `parts` tell which variable is a part of
    which list or tuple, as `(variable, container, index)`: equal shapes do not show it.

    Only for an expression of the notebook on one line, where NumPy raised the exception or the
    expression itself did.
    """
    trace, last = error.__traceback__, None
    while trace is not None:
        if _OWN_CELL.match(trace.tb_frame.f_code.co_filename):
            last = trace
        trace = trace.tb_next
    if last is None:
        return {}
    frame = last.tb_frame
    positions = [*frame.f_code.co_positions()]
    line, end_line, start, end = positions[last.tb_lasti // 2]
    if line is None or line != end_line or start is None or end is None:
        return {}
    arrays = {n: v for n, v in frame.f_locals.items() if type(v) in (np.ndarray, tuple, list)}
    shapes = [[name, shapes_of(value)] for name, value in [*arrays.items()][:_MOST_SHAPES]]
    return {"columns": [start, end], "shapes": shapes, "parts": [*_parts(arrays)][:_MOST_SHAPES]}


def _parts(variables: dict[str, Any]) -> Iterator[tuple[str, str, int]]:
    names = {id(value): n for n, value in variables.items() if type(value) is np.ndarray}
    for container, value in variables.items():
        if type(value) is not np.ndarray:
            for index, item in enumerate(value[:_MOST_PARTS]):
                if id(item) in names:
                    yield names[id(item)], container, index


def _frames(error: BaseException) -> Iterator[tuple[str, int | None, int | None, list[Any]]]:
    """Yield the functions of the notebook and of its helper modules on the way to an exception."""
    trace = error.__traceback__
    while trace is not None:
        frame, code = trace.tb_frame, trace.tb_frame.f_code
        place = _OWN_CELL.match(code.co_filename)
        if code.co_name == "ask" and frame.f_globals.get("__name__") == "autograder.worker.main":
            # A call to an exercise, which the reference answered with an exception.
            local = frame.f_locals
            named = [*(("", value) for value in local["args"]), *local["kwargs"].items()]
            yield local["name"], None, None, [[key, shapes_of(value)] for key, value in named]
        elif place is not None and code.co_name not in _COMPREHENSIONS:
            yield code.co_name, int(place[1]), trace.tb_lineno, _arguments(frame)
        elif _is_given(frame.f_globals.get("__spec__")):
            yield code.co_name, None, None, _arguments(frame)
        trace = trace.tb_next


def _is_given(spec: Any) -> bool:
    return type(getattr(spec, "loader", None)).__name__ == "GivenModules"


def _arguments(frame: types.FrameType) -> list[Any]:
    names = frame.f_code.co_varnames[: frame.f_code.co_argcount]
    return [[name, shapes_of(frame.f_locals[name])] for name in names if name in frame.f_locals]


def _nearest(name: str, error: BaseException) -> str | None:
    """Return the name in reach that is most similar to a name without a value."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return None
    frame = trace.tb_frame
    for names in (frame.f_locals, frame.f_globals):
        usable = [each for each in names if not each.startswith("_") and each != name]
        likeness = {each: _likeness(name, each, difflib.SequenceMatcher) for each in usable}
        best = max(usable, key=likeness.__getitem__, default="")
        if best and likeness[best] >= _ALIKE:
            return best
    return None


def _likeness(missing: str, existing: str, matcher: Any) -> float:
    """Return how similar two names are, from 0 to 1; a common stem such as `dA_` counts much."""
    if missing.lower() == existing.lower():
        return 1.0
    ratio: float = matcher(None, missing, existing).ratio()
    if 1 in (len(missing), len(existing)):
        ratio = 0.0  # a single letter is no likeness: `n` and `np`, `lr` and `l`
    if missing.split("_")[0] == existing.split("_")[0]:
        return max(ratio, _SAME_STEM)
    short = len(missing) == len(existing) <= _SHORT and missing[0] == existing[0]
    return max(ratio, _ALIKE) if short else ratio
''',
    "autograder/worker/imports.py": r'''"""Import the modules of a submission before its code runs.

After that a worker can look up no file any more. Names that are looked up and are not there would
be a channel to the next worker, and so would the files themselves.
"""

from __future__ import annotations

import contextlib
import dis
import importlib
import marshal
import sys
import types
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Any

from autograder.worker.libraries import cache_extensions
from autograder.worker.plots import draw_text

_IMPORT_NAME, _IMPORT_FROM = dis.opmap["IMPORT_NAME"], dis.opmap["IMPORT_FROM"]
_EXTENDED_ARG = dis.EXTENDED_ARG
_STAR = ("*",)


def import_ahead(codes: Iterable[bytes], names: Iterable[str]) -> None:
    """Import the modules that code imports, at its top and inside its functions.

    A function may import a package that no graded function needs, and loading a package takes long.
    So packages are imported only for the top of the code. If a call lacks one, the trusted side
    names it to the next worker.

    The submission's own statement repeats an import, and then raises the error of the first.

    Args:
        codes: marshalled code.
        names: further modules.
    """
    failures, last = Failures(), next(reversed(sys.modules))
    for module, parts in _found(codes):
        _import(module, parts, failures)
    for name in names:
        _import(name, (), failures)
    sys.meta_path.append(failures)
    if "matplotlib.pyplot" in _loaded_after(last):
        with contextlib.suppress(BaseException):
            draw_text(sys.modules["matplotlib.pyplot"])
    cache_extensions([sys.modules[name] for name in _loaded_after(last)])


def _loaded_after(module: str) -> list[str]:
    """Return the modules that were loaded after this one.

    To look at all modules would copy the memory that a worker shares with its zygote.
    """
    return list(takewhile(lambda name: name != module, reversed(sys.modules)))


def _found(codes: Iterable[bytes]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for content in codes:
        code = marshal.loads(content)
        yield from imported_by(code)
        for nested in _nested(code):
            for module, parts in imported_by(nested):
                if module.partition(".")[0] in sys.stdlib_module_names:
                    yield module, parts
            if "breakpoint" in nested.co_names:  # it imports the debugger when it is called
                yield "pdb", ()


def imported_by(code: types.CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the modules that code imports, each with the names taken from it.

    Code nested in it is left out.

    >>> list(imported_by(compile("import a.b; from c import d, e", "", "exec")))
    [('a.b', ()), ('c', ('d', 'e'))]
    """
    # Faster than `dis.get_instructions`, which builds an object for each instruction.
    operations = code.co_code[::2]
    if _IMPORT_NAME not in operations:
        return
    module, parts, high = "", list[str](), 0
    for operation, low in zip(operations, code.co_code[1::2], strict=True):
        number = high << 8 | low
        high = number if operation == _EXTENDED_ARG else 0
        if operation == _IMPORT_NAME:
            if module:
                yield module, tuple(parts)
            module, parts = code.co_names[number], []
        elif operation == _IMPORT_FROM:
            parts.append(code.co_names[number])
    star = _STAR if _STAR in code.co_consts else ()
    yield module, (*parts, *star)


def _nested(code: types.CodeType) -> Iterator[types.CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield constant
            yield from _nested(constant)


def _import(name: str, parts: tuple[str, ...], failures: Failures) -> None:
    """Import a module, and those of its parts that are modules, too."""
    try:
        module: Any = importlib.import_module(name)
    except BaseException as error:
        failures.errors[name] = error
        return
    for part in parts:
        with contextlib.suppress(BaseException):
            if part == "*":
                exec(f"from {name} import *", {})  # loads what the module loads on demand
            elif not hasattr(module, part) and hasattr(module, "__path__"):
                importlib.import_module(f"{name}.{part}")


class Failures:
    """A finder that raises the error of an earlier import of the same module."""

    def __init__(self) -> None:
        self.errors: dict[str, BaseException] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> None:
        del path, target
        if fullname in self.errors:
            raise self.errors[fullname]
''',
    "autograder/worker/libraries.py": r'''"""Bring the pages of loaded libraries into the page cache before student code runs.

A library is mapped when it is loaded, but a page of it is read from the disk only when it is first
used. So a worker could use some pages, and a later worker could tell by the clock which pages were
used. Pages that are in the cache already tell nothing.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

_MAPS = Path("/proc/self/maps")
_CHUNK = 128 * 1024
"""The kernel reads no more than this for one request, where it has its usual settings."""


def cache_mapped_files() -> None:
    """Have the kernel read every file that is mapped by this process.

    The kernel reads in the background. For files that are in the cache it takes two milliseconds.
    """
    if not _MAPS.is_file():
        return
    for path in mapped_files():
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            try:
                for start in range(0, os.fstat(descriptor).st_size, _CHUNK):
                    os.posix_fadvise(descriptor, start, _CHUNK, os.POSIX_FADV_WILLNEED)
            finally:
                os.close(descriptor)


def mapped_files() -> Iterator[str]:
    """Yield the paths of the files that are mapped by this process, each once."""
    fields = (line.split(maxsplit=5) for line in _MAPS.read_text().splitlines())
    yield from dict.fromkeys(each[5] for each in fields if len(each) == 6 and each[5][0] == "/")


def cache_extensions(modules: Iterable[ModuleType]) -> None:
    """Read the files of extension modules; it uses only calls that a worker may make."""
    for module in modules:
        file = getattr(module, "__file__", None)
        if isinstance(file, str) and file.endswith(".so"):
            with contextlib.suppress(OSError):
                Path(file).read_bytes()
''',
    "autograder/worker/main.py": r'''"""The main loop of a worker: read a request, run student code, answer with data.

A worker first sends READY, to report that it is confined. Then it serves requests until the channel
closes. A request is a frame of `autograder.boundary.wire`, and its document is a tuple:

    READ   (content, suffix, exercise names by assignment, wanted assignment or None, Python files
           beside the notebook by name)
           -> DEFINED (assignment, definitions) or (reason why the file is not a submission,)
    LOAD   (modules, statements, output limit, announce, statements after which to keep a copy,
           (code of the names that can be supplied, states in which a lack of them is reported),
           further modules to import before any of the code runs)
           -> LOADING (index,) for each statement if announce is set; LOADED (failures, text,
           supplied names)
    RUN    (target, builds_on, seed, at_once, packed arguments of each case, a flag for each case
           that asks for the state of its arguments, state of the notebook, way of the calls or ())
           -> for each case RETURNED (value, state of the arguments or None) or RAISED (error,)
    TRAIN  (code, names, seed, state of the notebook) -> RETURNED (value, None) or RAISED (error,)

The trusted side answers for the exercises that the target builds on. While a case runs, the worker
may send CALL (name, args, kwargs). It then gets ANSWER ("value", value), ("error", class name,
message) or ("own",), which tells it to call the student's own function.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from autograder.boundary import wire
from autograder.boundary.tables import from_tables, to_tables
from autograder.boundary.ways import PLAIN, Way
from autograder.boundary.wire import MessageKind
from autograder.worker.describing import describe
from autograder.worker.imports import import_ahead
from autograder.worker.namespace import Namespace, Output, Source, State
from autograder.worker.reading import read
from autograder.worker.supplies import Supplies

_FLUSH_BYTES = 1 << 16


class Channel:
    """The worker's end of the channel, used with plain read and write.

    Messages are buffered until the next read or a full buffer, because each write wakes the
    trusted side.
    """

    def __init__(self, descriptor: int, requests: int | None = None) -> None:
        """Use a socket, or write to one pipe and read `requests` from another."""
        self.descriptor = descriptor
        self.requests = descriptor if requests is None else requests
        self.buffer = bytearray()

    def read(self) -> tuple[bytes, Any]:
        """Flush, then wait for a message; exit if the trusted side has closed the channel."""
        self.flush()
        head = self._read_exactly(wire.HEADER_SIZE + 1)  # with the kind
        length = wire.body_length(head[: wire.HEADER_SIZE], 2**32)
        return head[wire.HEADER_SIZE :], wire.unpack_fresh(self._read_exactly(length - 1))

    def write(self, kind: bytes, message: tuple[Any, ...]) -> None:
        """Add a message to the buffer."""
        self.write_packed(kind, wire.pack(message))

    def write_packed(self, kind: bytes, document: bytes) -> None:
        """Add an already packed message to the buffer."""
        self.buffer += wire.frame(kind, document)
        if len(self.buffer) > _FLUSH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Send the whole buffer."""
        data = memoryview(bytes(self.buffer))
        self.buffer.clear()
        while data:
            data = data[os.write(self.descriptor, data) :]

    def _read_exactly(self, count: int) -> bytes:
        parts = os.read(self.requests, count)
        while len(parts) < count:
            part = os.read(self.requests, count - len(parts))
            if not part:
                os._exit(0)
            parts += part
        return parts


def serve(descriptor: int, seal: Callable[[], None] | None, requests: int | None = None) -> None:
    """Answer requests on `descriptor` until it closes.

    Args:
        descriptor: the channel.
        seal: closes the file system for good, before student code runs; None if it stays open.
        requests: the descriptor to read requests from, if it is another.
    """
    channel = Channel(descriptor, requests)
    namespace = Namespace({})
    channel.write(MessageKind.READY, ())
    while True:
        kind, request = channel.read()
        if kind == MessageKind.READ:
            channel.write(MessageKind.DEFINED, read(*request))
        elif kind == MessageKind.LOAD:
            namespace = _load(channel, seal, *request)
        elif kind == MessageKind.RUN:
            _run(channel, namespace, *request)
        elif kind == MessageKind.TRAIN:
            _train(channel, namespace, *request)


def _load(
    channel: Channel,
    seal: Callable[[], None] | None,
    modules: dict[str, Source],
    statements: tuple[tuple[int, bytes], ...],
    output_limit: int,
    announce: bool,
    kept: tuple[int, ...],
    offered: tuple[dict[str, bytes], tuple[int | None, ...]],
    ahead: tuple[str, ...],
) -> Namespace:
    output = Output(output_limit)
    sys.stdout = sys.stderr = output
    if seal is not None:
        import_ahead(_codes(modules, statements, offered[0]), ahead)  # no student code is in reach
        seal()
    namespace = Namespace(modules)

    def announce_statement(index: int) -> None:
        channel.write(MessageKind.LOADING, (index,))
        channel.flush()

    supplies = Supplies(*offered)
    failures = namespace.load(statements, announce_statement if announce else None, kept, supplies)
    # Drop the output of graded calls: it could leak the inputs of hidden cases.
    sys.stdout = sys.stderr = Output(0)
    channel.write(MessageKind.LOADED, (failures, "".join(output.parts), tuple(supplies.supplied)))
    return namespace


def _codes(
    modules: dict[str, Source],
    statements: tuple[tuple[int, bytes], ...],
    supplies: dict[str, bytes],
) -> Iterator[bytes]:
    for source in modules.values():
        if isinstance(source, bytes):
            yield source
        else:
            yield from (code for code, _required in source or ())
    yield from (code for _cell, code in statements if code)
    yield from supplies.values()


def _run(
    channel: Channel,
    namespace: Namespace,
    target: str,
    builds_on: tuple[str, ...],
    seed: int,
    at_once: bool,
    packed: tuple[bytes, ...],
    asks: tuple[bool, ...],
    state: State,
    way: tuple[Any, ...],
) -> None:
    called = Way(*way) if way else PLAIN
    proxies = {name: proxy(channel, namespace, name, called) for name in builds_on}
    for case, asks_for_state in zip(packed, asks, strict=True):
        args = wire.unpack_fresh(case)
        respond(
            channel,
            partial(namespace.call, target, args, proxies, seed, asks_for_state, state, called),
        )
        if at_once:
            channel.flush()


def _train(
    channel: Channel,
    namespace: Namespace,
    code: bytes,
    names: tuple[str, ...],
    seed: int,
    state: State,
) -> None:
    def train() -> tuple[Any, None]:
        script: dict[str, Any] = {"__name__": "training"}
        exec(marshal.loads(code), script)
        return script["train"](namespace.own(names, seed, state)), None

    respond(channel, train)


def respond(channel: Channel, work: Callable[[], tuple[Any, Any]]) -> None:
    """Do the work of a call and write its result, or the exception that it raised."""
    try:
        document = wire.pack(work(), wire.MAX_ANSWER_PARTS)
        if len(document) >= wire.MAX_FRAME:
            document = wire.pack((wire.Opaque("a value too large to send"), None))
    except BaseException as error:
        channel.write(MessageKind.RAISED, (describe(error),))
        return
    channel.write_packed(MessageKind.RETURNED, document)


def proxy(
    channel: Channel, namespace: Namespace, name: str, way: Way = PLAIN
) -> Callable[..., Any]:
    """Return a function or method that has the trusted side answer for an exercise."""

    def ask(*args: Any, **kwargs: Any) -> Any:
        sent = args, kwargs
        if "." in name:
            sent = (dict(vars(args[0])), *args[1:]), kwargs
        channel.write(MessageKind.CALL, (name, *(to_tables(sent) if way.tables else sent)))
        _kind, answer = channel.read()
        if answer[0] == "value":
            value = from_tables(answer[1]) if way.tables else answer[1]
            if "." not in name:
                return value
            value, attributes = value
            vars(args[0]).update(attributes)
            return value
        if answer[0] == "own":
            return namespace.own_function(name)(*args, **kwargs)
        raise _exception(answer[1])(answer[2])

    ask.__name__ = name.rpartition(".")[2]
    ask.__qualname__ = name
    return ask


def _exception(name: str) -> type[Exception]:
    """Return a built-in exception class by name, to raise the exception of the real function."""
    found = getattr(builtins, name, None)
    if isinstance(found, type) and issubclass(found, Exception):
        return found
    return RuntimeError
''',
    "autograder/worker/methods.py": r'''"""Methods of a student's class that the reference answers for while a call runs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_OWN: dict[tuple[type, str], Any] = {}
"""The student's own methods in the place of which a proxy stands, or `_ABSENT`."""
_ABSENT = object()


@contextlib.contextmanager
def replaced_methods(
    variables: Mapping[str, Any], proxies: Mapping[str, Callable[..., Any]]
) -> Iterator[None]:
    """Let proxies stand for methods while the block runs, also for those that a class lacks.

    Args:
        variables: the variables of the submission, with its classes.
        proxies: the proxies by the name of the class, a dot, and the name of the method.
    """
    if not proxies:
        yield
        return
    try:
        for name, proxy in proxies.items():
            cls, _dot, method = name.partition(".")
            owner = variables.get(cls)
            if isinstance(owner, type):
                _OWN[owner, method] = vars(owner).get(method, _ABSENT)
                setattr(owner, method, proxy)
        yield
    finally:
        for (owner, method), own in _OWN.items():
            if own is _ABSENT:
                delattr(owner, method)
            else:
                setattr(owner, method, own)
        _OWN.clear()


def own_method(owner: Any, method: str) -> Any:
    """Return the student's own method of a class, also while a proxy stands in its place.

    Raises:
        AttributeError: the class has no such method, nor inherits it.
    """
    own = _OWN.get((owner, method))
    if own is _ABSENT:
        return getattr(super(owner, owner), method)
    return own or getattr(owner, method)
''',
    "autograder/worker/namespace.py": r'''"""The module that holds a submission's definitions, and the calls into it.

Student code runs in the same process and can change everything here. That is safe: the trusted side
does not believe these reports. It compares the returned data and decides itself.
"""

from __future__ import annotations

import builtins
import importlib
import importlib.machinery
import io
import marshal
import random
import re
import sys
import types
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autograder.boundary import arguments
from autograder.boundary.ways import PLAIN, Way, find
from autograder.worker.describing import describe
from autograder.worker.methods import own_method, replaced_methods
from autograder.worker.states import Copy
from autograder.worker.supplies import Supplies

_VERSION_SUFFIX = re.compile(r"_?v\d\w*$")
_STANDARD = sys.stdlib_module_names


Source = bytes | tuple[tuple[bytes, bool], ...] | None
"""The content of a module; see `GivenModules`."""


class GivenModules:
    """Finds and loads the modules of an assignment, also under older, versioned names.

    `sources` maps a module's name to its marshalled code, or to None for a stand-in. Every
    attribute of a stand-in is a function that raises RuntimeError. The published tests are
    stand-ins, because they do not run here. For a module of the student's own, it maps to pairs of
    a statement's code and of whether its failure makes the import fail. The name of a module in a
    package is dotted, and the package has a name of its own.
    """

    def __init__(self, sources: dict[str, Source]) -> None:
        self.sources = sources

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if self._base(fullname) in self.sources:
            # Not a subclass of `importlib.abc.Loader`: importing that loads tempfile and more, and
            # every loaded module makes a fork slower.
            loader: Any = self
            is_package = any(name.startswith(f"{fullname}.") for name in self.sources)
            return importlib.machinery.ModuleSpec(fullname, loader, is_package=is_package)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        del spec
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        code = self.sources[self._base(module.__name__)]
        if code is None:
            module.__dict__.update(__all__=[], __getattr__=_not_provided)
        elif isinstance(code, tuple):
            for statement, required in code:
                try:
                    exec(marshal.loads(statement), module.__dict__)
                except BaseException:
                    if required:
                        raise
        else:
            exec(marshal.loads(code), module.__dict__)

    def _base(self, fullname: str) -> str:
        return fullname if fullname in self.sources else _VERSION_SUFFIX.sub("", fullname)


def _not_provided(name: str) -> Callable[..., Any]:
    if name.startswith("__"):
        raise AttributeError(name)

    def stand_in(*_args: Any, **_kwargs: Any) -> Any:
        raise RuntimeError(f"{name} is not available while a submission is graded")

    return stand_in


class AbsentPackages:
    """Raises ModuleNotFoundError for packages outside a worker's readable paths.

    Otherwise Python would find such a package and fail while reading it. Code that tests for an
    optional package does not expect that error. NumPy has such a test in `from numpy import *`.
    """

    def __init__(self, present: Iterable[str] = ()) -> None:
        self.allow(present)

    def allow(self, present: Iterable[str]) -> None:
        """Let the standard library and these packages be found, and no others."""
        self.present = frozenset(name.removesuffix(".py") for name in present)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> None:
        del target
        own = (
            fullname in _STANDARD
            or fullname in self.present
            or fullname.startswith("_sysconfigdata")
        )
        if path is None and not own:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


class Output(io.TextIOBase):
    """A stdout that keeps the first `limit` characters and drops the rest.

    >>> output = Output(5)
    >>> print("cost: 0.69", file=output)
    >>> "".join(output.parts)
    'cost:'
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.parts: list[str] = []

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self.limit > 0:
            self.parts.append(text[: self.limit])
            self.limit -= len(text)
        return len(text)


State = tuple[int | None, bool]
"""A state of the notebook; see `autograder.boundary.definitions.State`."""
FINAL: State = (None, False)


_NOTHING = compile("", "", "exec")


class Namespace:
    """A submission's module: loaded once, and restored to a state of it before every call."""

    def __init__(self, modules: dict[str, Source]) -> None:
        sys.meta_path.insert(0, GivenModules(modules))
        self.module = types.ModuleType("__main__")
        self.variables = self.module.__dict__
        self.variables.update(display=_ignore, get_ipython=_no_ipython, __builtins__=builtins)
        # Not part of the language, but students expect them.
        self.variables.update(exit=_raise_system_exit, quit=_raise_system_exit)
        sys.modules["__main__"] = self.module
        self.loaded: dict[str, Any] = {}
        """The variables of the state of the current call."""
        self._state = FINAL
        self._own_names = [name for name, code in modules.items() if isinstance(code, tuple)]
        self._own: list[tuple[dict[str, Any], dict[str, Any]]] = []
        """The variables of each of the student's own modules, and a copy of them."""
        self._copies: dict[int | None, Copy] = {None: Copy({})}

    def load(
        self,
        statements: tuple[tuple[int, bytes], ...],
        announce: Callable[[int], None] | None,
        kept: tuple[int, ...] = (),
        supplies: Supplies | None = None,
    ) -> tuple[tuple[int, dict[str, Any]], ...]:
        """Execute the definitions in order; return `(index, error)` for each failure.

        `kept` are the indices of the statements after which a copy of the variables is kept.
        """
        supplies = supplies or Supplies({})
        failures = []
        for index, (_cell, code) in enumerate(statements):
            if code:  # empty for a statement that hung or crashed an earlier worker
                if announce is not None:
                    announce(index)
                error = self._execute(marshal.loads(code), supplies)
                if error is not None:
                    failures.append((index, describe(error)))
            if index in kept:
                self._copies[index] = Copy(self.variables, with_contents=True)
        self._copies[None] = Copy(self.variables, with_contents=bool(kept))
        later = self._copies[None]
        for index in sorted(kept, reverse=True):
            self._copies[index].add_from(later)
            later = self._copies[index]
        self.loaded = self._copies[None].variables
        imported = [sys.modules[name] for name in self._own_names if name in sys.modules]
        self._own = [(module.__dict__, dict(module.__dict__)) for module in imported]
        spaces = {after: copy.variables for after, copy in self._copies.items()}
        failed = [index for index, _error in failures]
        if failed or any(
            space.get(name) is None for name in supplies.codes for space in spaces.values()
        ):
            codes = [marshal.loads(code) if code else _NOTHING for _cell, code in statements]
            supplies.complete(spaces, codes, [codes[index] for index in failed])
        return tuple(failures)

    def _execute(self, code: types.CodeType, supplies: Supplies) -> BaseException | None:
        """Execute a statement, a second time if it lacked a name that can be supplied."""
        try:
            exec(code, self.variables)
        except BaseException as error:
            if not supplies.mend(self.variables, code, error):
                return error
            try:
                exec(code, self.variables)
            except BaseException as again:
                return again
        return None

    def call(
        self,
        target: str,
        args: tuple[Any, ...],
        proxies: dict[str, Callable[..., Any]],
        seed: int,
        asks_for_state: bool,
        state: State = FINAL,
        way: Way = PLAIN,
    ) -> tuple[Any, list[Any] | None]:
        """Call a function in a restored namespace.

        Args:
            target: the name of the function.
            args: its arguments.
            proxies: replacements for the exercises that the target builds on, by name.
            seed: the seed for `random` and `numpy.random`.
            asks_for_state: whether to report the state of the arguments after the call.
            state: the state of the notebook to restore.
            way: how the function is called.

        Returns:
            The function's value, and the state of its arguments if asked for.
        """
        if way.method or "." in "".join(proxies):
            return self._call_method(target, args, proxies, seed, asks_for_state, state, way)
        function = self._prepared(target, proxies, seed, state)
        if not way.is_plain:
            function = find(self.variables, target, way)
        if not asks_for_state:
            return function(*args), None
        held = arguments.hold(args)
        value = function(*args)
        return value, arguments.state(held)

    def _call_method(
        self,
        target: str,
        args: tuple[Any, ...],
        proxies: dict[str, Callable[..., Any]],
        seed: int,
        asks_for_state: bool,
        state: State,
        way: Way,
    ) -> tuple[Any, list[Any] | None]:
        """Call a method, or a function that builds on methods."""
        methods = {name: made for name, made in proxies.items() if "." in name}
        plain = {name: made for name, made in proxies.items() if name not in methods}
        self._prepared(target.partition(".")[0], plain, seed, state)
        function = find(self.variables, target, way)
        held = arguments.hold(args) if asks_for_state else None
        with replaced_methods(self.variables, methods):
            value = function(*args)
        return value, None if held is None else arguments.state(held)

    def own_function(self, name: str) -> Any:
        """Return the student's own function or method.

        Raises:
            NameError: there is no such function.
        """
        cls, _dot, method = name.partition(".")
        if cls not in self.loaded:
            raise NameError(f"name {cls!r} is not defined", name=cls)
        return own_method(self.loaded[cls], method) if method else self.loaded[cls]

    def own(self, names: tuple[str, ...], seed: int, state: State = FINAL) -> dict[str, Any]:
        """Return the submission's own functions from a restored namespace without proxies."""
        self._prepared(names[0], {}, seed, state)
        return {name: self.variables[name] for name in names}

    def _prepared(
        self, target: str, proxies: dict[str, Callable[..., Any]], seed: int, state: State
    ) -> Any:
        """Restore the namespace, seed the generators, install the proxies and return the target."""
        if state != self._state:
            self._enter(state)
        self.variables.clear()
        self.variables.update(self.loaded)
        self.variables.update(proxies)
        for space, copy in self._own:
            space.clear()
            space.update(copy)
        for name, proxy in proxies.items():
            for space, copy in ((self.variables, self.loaded), *self._own):
                student = copy.get(name)
                if student is None:
                    continue
                # An alias of the function (`lf = linear_forward`) gets the proxy too.
                for other, value in copy.items():
                    if value is student and other != target:
                        space[other] = proxy
        np.random.seed(seed)
        random.seed(seed)
        if target not in self.variables:  # its definition failed
            raise NameError(f"name {target!r} is not defined", name=target)
        return self.variables[target]

    def _enter(self, state: State) -> None:
        """Make another state the current state.

        Contents are restored here only, not before every call: a function that remembers its
        earlier calls in a list must be seen to do so.
        """
        after, unhidden = state
        copy = self._copies[after]
        copy.restore_contents()
        self.loaded = copy.unhidden() if unhidden else copy.variables
        self._state = state


def _ignore(*_args: Any, **_kwargs: Any) -> None:
    return None


def _raise_system_exit(code: Any = None) -> None:
    raise SystemExit(code)


def _no_ipython() -> None:
    return None


def warm_up() -> None:
    """Import the most common modules in the zygote, so that workers need not read their files."""
    for name in ("abc", "collections", "copy", "functools", "itertools", "math", "operator", "os"):
        importlib.import_module(name)
    for name in (
        "numpy.typing",
        "dataclasses",
        "json",
        "random",
        "re",
        "string",
        "time",
        "typing",
        "warnings",
    ):
        importlib.import_module(name)
    # Definitions that draw random numbers while loading get the same numbers in every worker.
    np.random.seed(0)
    random.seed(0)
''',
    "autograder/worker/packages.py": r'''"""The packages that a worker may load, besides the standard library."""

from __future__ import annotations

from collections.abc import Iterable

# NumPy is always there. A package may come with others that it imports itself.
_ALWAYS = ("numpy",)
_ALONG_WITH = {
    "pandas": ("dateutil", "six.py", "pytz", "tzdata"),
    "matplotlib": (
        "mpl_toolkits", "contourpy", "kiwisolver", "PIL", "pillow", "fontTools", "dateutil",
        "pyparsing", "packaging", "cycler", "six.py",
    ),
}  # fmt: skip


def folders(packages: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the folders and files that hold packages, NumPy among them.

    >>> folders(["scipy"])
    ('numpy', 'scipy')
    """
    named = dict.fromkeys((*_ALWAYS, *packages))
    return tuple(part for name in named for part in (name, *_ALONG_WITH.get(name, ())))
''',
    "autograder/worker/plots.py": r'''"""Let matplotlib load in a worker, where nothing can be written and no thread or process started.

At its import matplotlib makes a cache folder, starts a thread and the program `fc-list`, and saves
a list of all fonts. A finder for these two modules replaces what is forbidden while they load.
Figures then are drawn in memory (backend Agg), with the fonts that come with matplotlib.
"""

from __future__ import annotations

import contextlib
import importlib.machinery
import types
from collections.abc import Iterator, Sequence
from typing import Any

_NOWHERE = "/nonexistent"


class Plots:
    """A finder for the modules of matplotlib that need more than a worker may do."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del target
        if fullname not in ("matplotlib", "matplotlib.font_manager"):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None and spec.loader is not None:
            loader: Any = spec.loader
            load = loader.exec_module

            def exec_module(module: types.ModuleType) -> None:
                with _as_far_as_allowed():
                    load(module)
                    if module.__name__ == "matplotlib":
                        module.get_cachedir()  # it remembers the answer

            loader.exec_module = exec_module
        return spec


def draw_text(pyplot: Any) -> None:
    """Draw a figure with text, so that the backend and the fonts are loaded."""
    figure = pyplot.figure()
    axes = figure.add_subplot()
    axes.set_title("text $x^2$")
    axes.plot([0, 1], label="line")
    axes.legend()
    figure.canvas.draw()
    pyplot.close(figure)


@contextlib.contextmanager
def _as_far_as_allowed() -> Iterator[None]:
    # Imported here, because few submissions plot and each loaded module makes a fork slower.
    import atexit
    import logging
    import subprocess
    import tempfile
    import threading

    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    replaced: list[tuple[Any, str, Any]] = [
        (tempfile, "mkdtemp", lambda *_args, **_options: _NOWHERE),
        (atexit, "register", lambda *_args, **_options: None),  # it would remove that folder
        (threading, "Timer", _NoTimer),
        (subprocess, "check_output", _refuse),
    ]
    originals = [getattr(module, name) for module, name, _value in replaced]
    for module, name, value in replaced:
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name, _value), original in zip(replaced, originals, strict=True):
            setattr(module, name, original)


class _NoTimer:
    def __init__(self, *_args: Any, **_options: Any) -> None:
        self.daemon = True

    def start(self) -> None:
        """Return at once: a worker has no threads."""

    def cancel(self) -> None:
        """Return at once: there is no timer."""


def _refuse(*_args: Any, **_options: Any) -> bytes:
    raise OSError("a worker starts no program")
''',
    "autograder/worker/reading.py": r'''"""Read a submission inside a worker, before any of its code has run.

Parsing and compiling hostile text can take unlimited memory and time, and may hit interpreter bugs.
A worker has resource limits and no privileges, and its answer is only data.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from autograder.boundary.documents import to_document
from autograder.errors import UnreadableError
from autograder.reading.methods import selected
from autograder.reading.notebook import Cell, Notebook, parse
from autograder.reading.selection import find_definitions
from autograder.reading.statements import ParsedStatement, first_words, read_ahead

_SAMPLE = """import numpy as np
%matplotlib inline
scale = 1.0
def f(A, W):
    \"\"\"Say {text!r}.\"\"\"
    # YOUR CODE STARTS HERE
    return {"Z": np.dot(W, A) * scale, "b": [each for each in (1, 2)]}
    # YOUR CODE ENDS HERE
class C:
    x: int = 3
print(f(1, 2))
"""


def warm_up() -> None:
    """Read a sample in the zygote, so that workers inherit caches such as compiled patterns."""
    cells = [{"cell_type": "code", "source": line} for line in (_SAMPLE, _SAMPLE.upper())]
    content = json.dumps({"nbformat": 4, "metadata": {}, "cells": cells}).encode()
    read(content, ".ipynb", {"sample": ("f", "g")}, None)


_released_cells: dict[str, list[ParsedStatement]] = {}


def learn(cells: Iterable[tuple[int, str]]) -> None:
    """Parse released cells in the zygote, because most submissions contain them unchanged.

    Args:
        cells: the number of each cell in its notebook, and its text.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _released_cells.update(read_ahead(Cell(number, source) for number, source in cells))


def read(
    content: bytes,
    suffix: str,
    exercise_names: Mapping[str, Sequence[str]],
    wanted: str | None,
    files: Mapping[str, bytes] | None = None,
) -> tuple[Any, ...]:
    """Read a file's content as a submission.

    Args:
        content: the whole file.
        suffix: `.ipynb` or `.py`.
        exercise_names: the graded functions of each possible assignment.
        wanted: the assignment of the submission, or None to recognise it.
        files: the Python files beside the notebook, by name.

    Returns:
        `(assignment, definitions)`, or `(reason,)` if the content is not a submission.
    """
    try:
        notebook = parse(content, suffix)
        name = wanted or _recognise(notebook, exercise_names)
        return name, to_document(
            find_definitions(notebook, tuple(exercise_names[name]), _released_cells, files)
        )
    except UnreadableError as error:
        return (str(error),)
    except MemoryError:
        return ("reading it takes more memory than a submission may use",)
    except RecursionError:
        return ("its code is nested too deeply to be read",)


def _recognise(notebook: Notebook, exercise_names: Mapping[str, Sequence[str]]) -> str:
    """Recognise the assignment of a notebook by its metadata, or else by its functions' names."""
    if notebook.assignment in exercise_names:
        return str(notebook.assignment)
    words = first_words(notebook)
    # On a tie the larger wins: the helpers of one workbook may be exercises of another.
    best = max(
        exercise_names,
        key=lambda name: (
            len(words.intersection(selected(exercise_names[name]))),
            len(exercise_names[name]),
        ),
        default="",
    )
    if not best or not words.intersection(selected(exercise_names[best])):
        if notebook.assignment:
            named = repr(notebook.assignment[:40])
            raise UnreadableError(
                f"it belongs to the assignment {named}, which is not known here: name its folder "
                "with -a, or the course folder with --course"
            )
        raise UnreadableError("it defines no graded function of any known assignment")
    return best
''',
    "autograder/worker/states.py": r'''"""Copies of a submission's variables: the states of the notebook in which functions are called.

All functions of a notebook share the dictionary of one module. So a state is restored by restoring
the variables in that dictionary. A variable may hold a list that a later statement changes.
Therefore a copy also remembers the contents of lists, dicts, sets and arrays.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import Any

import numpy as np

_MAX_CONTAINERS = 10_000
_MAX_ARRAY = 1 << 20
_BUILTINS = frozenset(vars(builtins))


class Copy:
    """A copy of variables, and of the contents of the containers that they hold."""

    def __init__(self, variables: dict[str, Any], *, with_contents: bool = False) -> None:
        self.variables = dict(variables)
        self._contents = list(_contents(variables.values())) if with_contents else []

    def restore_contents(self) -> None:
        """Put back the contents of the containers, without replacing the containers."""
        for container, content in self._contents:
            if isinstance(container, np.ndarray):
                if container.shape == content.shape and container.flags.writeable:
                    container[...] = content
            elif isinstance(container, list):
                container[:] = content
            else:
                container.clear()
                container.update(content)

    def add_from(self, later: Copy) -> None:
        """Add the variables that are bound only below, unless they hide a builtin."""
        for name, value in later.variables.items():
            if name not in self.variables and name not in _BUILTINS:
                self.variables[name] = value

    def unhidden(self) -> dict[str, Any]:
        """Return the variables without those that hide a builtin function and cannot be called.

        >>> sorted(Copy({"sum": 0, "max": print, "W": 1}).unhidden())
        ['W', 'max']
        """
        return {
            name: value
            for name, value in self.variables.items()
            if name not in _BUILTINS or callable(value) or name.startswith("__")
        }


def _contents(values: Iterable[Any]) -> Iterable[tuple[Any, Any]]:
    waiting = list(values)
    seen: set[int] = set()
    while waiting and len(seen) < _MAX_CONTAINERS:
        value = waiting.pop()
        kind = type(value)
        if kind not in (list, dict, set, np.ndarray) or id(value) in seen:
            continue
        seen.add(id(value))
        if kind is np.ndarray:
            if value.nbytes <= _MAX_ARRAY:
                yield value, value.copy()
            continue
        yield value, value.copy()
        waiting += value.values() if kind is dict else value
''',
    "autograder/worker/supplies.py": r'''"""Bind the workbook's own imports where a submission fails to bind them.

A deleted import cell, or a helper module under another course's name, is one slip and must not cost
every function. A name is supplied only if loaded code uses it and has no value for it.
"""

from __future__ import annotations

import dis
import itertools
import marshal
import types
from collections.abc import Iterable
from typing import Any

_LOADS = ("LOAD_GLOBAL", "LOAD_NAME")
_OTHER_LIBRARIES = (
    *("autograd", "cupy", "jax", "keras", "mxnet", "numba", "paddle", "scipy", "sklearn"),
    *("tensorflow", "theano", "torch"),
)
"""Libraries with functions such as `sigmoid` of their own, which return one array, not a pair."""


class Supplies:
    """The names that can be supplied, and the record of those that were.

    `supplied` holds pairs: the variable that was bound, and the name of the workbook. They differ
    for a module that is not there: of `import their_utils as u`, `u` gets the workbook's names, and
    of `from their_utils import relu as r`, `r` gets the workbook's `relu`.
    """

    def __init__(
        self, codes: dict[str, bytes], first_states: tuple[int | None, ...] = (None,)
    ) -> None:
        self.codes, self.first_states = codes, first_states
        self.supplied: list[tuple[str, str]] = []

    def mend(self, variables: dict[str, Any], code: types.CodeType, error: BaseException) -> bool:
        """Bind the names that a failed statement lacks; return whether any was bound."""
        name = getattr(error, "name", None) if isinstance(error, NameError) else None
        lacking = [
            each
            for each in self.codes
            if variables.get(each) is None and (each == name or _loads(code, each))
        ]
        bound = [each for each in lacking if self._bind(variables, each)]
        return bool(bound)

    def complete(
        self,
        spaces: dict[int | None, dict[str, Any]],
        codes: list[types.CodeType],
        failed: list[types.CodeType],
    ) -> None:
        """Bind the names that are still missing after a load.

        Args:
            spaces: the variables of each state of the notebook, by its last statement.
            codes: all loaded statements.
            failed: those that failed.
        """
        for name in self.codes:
            lacking = [after for after, space in spaces.items() if space.get(name) is None]
            if lacking and any(_loads(code, name) for code in codes):
                # A name that code below takes away was there when the functions were tested.
                known = list(self.supplied)
                for after in lacking:
                    self._bind(spaces[after], name)
                if not set(lacking) & set(self.first_states):
                    self.supplied = known
        for code in failed:
            self._stand_in([*spaces.values()], codes, code)
            self._rename([*spaces.values()], codes, code)

    def _bind(self, variables: dict[str, Any], name: str) -> bool:
        if not self._execute(variables, name):
            return False
        if (name, name) not in self.supplied:
            self.supplied.append((name, name))
        return True

    def _execute(self, variables: dict[str, Any], name: str) -> bool:
        try:
            exec(marshal.loads(self.codes[name]), variables)
        except Exception:
            return False  # the package is not installed here
        return True

    def _stand_in(
        self, spaces: list[dict[str, Any]], codes: list[types.CodeType], failed: types.CodeType
    ) -> None:
        """Bind the variable of a failed `import their_utils as u` if `u.sigmoid` is used."""
        steps = [(step.opname, step.argval) for step in dis.get_instructions(failed)]
        modules = [name for step, name in steps if step == "IMPORT_NAME"]
        targets = [name for step, name in steps if step == "STORE_NAME"]
        if (
            len(modules) != 1
            or len(targets) != 1
            or any(type(c) is tuple for c in failed.co_consts)
            or modules[0].partition(".")[0] in _OTHER_LIBRARIES
        ):
            return
        (target,), (missing,) = targets, modules
        used = [name for name in self.codes if any(_uses(code, target, name) for code in codes)]
        if not used or any(space.get(target) is not None for space in spaces):
            return
        module = types.ModuleType(missing)
        bound = [name for name in used if self._execute(module.__dict__, name)]
        module.__dict__["__getattr__"] = _absent(missing)
        for space in spaces:
            space[target] = module
        self.supplied += [(target, name) for name in bound]

    def _rename(
        self, spaces: list[dict[str, Any]], codes: list[types.CodeType], failed: types.CodeType
    ) -> None:
        """Bind the variables of a failed `from their_utils import sigmoid as s`."""
        steps = [(step.opname, step.argval) for step in dis.get_instructions(failed)]
        modules = [name.partition(".")[0] for step, name in steps if step == "IMPORT_NAME"]
        if len(modules) != 1 or modules[0] in _OTHER_LIBRARIES:
            return
        for (first, name), (second, target) in itertools.pairwise(steps):
            if (first, second) != ("IMPORT_FROM", "STORE_NAME") or name not in self.codes:
                continue
            is_lacking = target != name and not any(target in space for space in spaces)
            own: dict[str, Any] = {}
            if (
                is_lacking
                and any(_loads(code, target) for code in codes)
                and self._execute(own, name)
            ):
                for space in spaces:
                    space[target] = own[name]
                self.supplied.append((target, name))


def _absent(module: str) -> Any:
    def raise_absent(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise ModuleNotFoundError(f"No module named {module!r}", name=module)

    return raise_absent


def _loads(code: types.CodeType, name: str) -> bool:
    """Tell whether code, or code nested in it, reads a global variable of this name."""
    if name in code.co_names and any(
        step.argval == name and step.opname in _LOADS for step in dis.get_instructions(code)
    ):
        return True
    return any(_loads(inner, name) for inner in _nested(code))


def _uses(code: types.CodeType, variable: str, attribute: str) -> bool:
    """Tell whether code, or code nested in it, reads `variable.attribute`."""
    if variable in code.co_names and attribute in code.co_names:
        steps = [(step.opname, step.argval) for step in dis.get_instructions(code)]
        for (first, left), (second, right) in itertools.pairwise(steps):
            reads = first in _LOADS and second in ("LOAD_ATTR", "LOAD_METHOD")
            if reads and (left, right) == (variable, attribute):
                return True
    return any(_uses(inner, variable, attribute) for inner in _nested(code))


def _nested(code: types.CodeType) -> Iterable[types.CodeType]:
    return (constant for constant in code.co_consts if isinstance(constant, types.CodeType))
''',
    "autograder/worker/unconfined.py": r'''"""The start of a worker that is a process of its own, without confinement.

It serves requests as a forked worker does, and finds the same packages. Nothing else is withheld:
see `autograder.sandbox.unconfined` for where that is right.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import NoReturn

from autograder.worker import namespace, reading
from autograder.worker.main import serve
from autograder.worker.packages import folders


def main(packages: str, seconds: float) -> NoReturn:
    """Serve requests from the standard input on the standard output until the input closes.

    Args:
        packages: the names of the packages that may be loaded, joined by commas.
        seconds: the time after which this process ends, whatever its code does: if the grader was
            killed, nobody else would end it.
    """
    requests, answers = _take_over_pipes()
    # It ends the process from a thread that needs no interpreter lock. It walks frames that may be
    # changing, so it can also end the process by a fault, which serves as well.
    faulthandler.dump_traceback_later(seconds, exit=True, file=2)
    namespace.warm_up()
    reading.warm_up()
    sys.meta_path.insert(0, namespace.AbsentPackages(folders(filter(None, packages.split(",")))))
    try:
        serve(answers, None, requests)
    finally:
        os._exit(1)


def _take_over_pipes() -> tuple[int, int]:
    """Return the descriptors of both pipes, and open the standard streams to nowhere.

    Otherwise a `print` would write between two messages, and `input` would read one.
    """
    pipes = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt

        for pipe in pipes:
            msvcrt.setmode(pipe, os.O_BINARY)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.close(null)
    return pipes
''',
    "msgpack.py": r'''"""MessagePack for `public_check.py`: the part of the package `msgpack` that the grader uses.

The file has to run where NumPy alone is installed. Its grader and its workers exchange messages
with the same code as everywhere, which finds this module under the name `msgpack`. It is written
after the format's specification (https://github.com/msgpack/msgpack/blob/master/spec.md).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

_SIZES = {1: "B", 2: "H", 4: "I"}
_FIXED_EXTENSIONS = {1: 0xD4, 2: 0xD5, 4: 0xD6, 8: 0xD7, 16: 0xD8}
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}
_NUMBERS = {
    code: struct.Struct(f">{letter}")
    for code, letter in zip(range(0xCA, 0xD4), "fdBHIQbhiq", strict=True)
}
_LARGEST = 1 << 32


class Timestamp:
    """The class of timestamps; no message of the grader holds any."""


class Packer:
    r"""Encodes values.

    >>> Packer().pack(["db", 1, 2.5])
    b'\x93\xa2db\x01\xcb@\x04\x00\x00\x00\x00\x00\x00'
    """

    def __init__(self, *, strict_types: bool = True, buf_size: int = 0) -> None:
        """Take the options of `msgpack.Packer` that the grader sets; types are always strict."""
        del strict_types, buf_size

    def reset(self) -> None:
        """Do nothing: there is no buffer."""

    def pack(self, value: Any) -> bytes:
        """Encode a value whose class is exactly a plain type, not a subclass.

        Raises:
            TypeError: it is of another type.
            OverflowError: it is too large.
        """
        kind = type(value)
        if value is None or kind is bool:
            return b"\xc0" if value is None else (b"\xc3" if value else b"\xc2")
        if kind is int:
            return _integer(value)
        if kind is float:
            return struct.pack(">Bd", 0xCB, value)
        if kind is str:
            text: bytes = value.encode()
            return _head(len(text), 0xA0, 31, {1: 0xD9, 2: 0xDA, 4: 0xDB}) + text
        if kind is bytes:
            return _head(len(value), None, 0, {1: 0xC4, 2: 0xC5, 4: 0xC6}) + bytes(value)
        if kind in (list, tuple):
            return self.pack_array_header(len(value)) + b"".join(map(self.pack, value))
        if kind is dict:
            pairs = (part for pair in value.items() for part in pair)
            return self.pack_map_header(len(value)) + b"".join(map(self.pack, pairs))
        raise TypeError(f"a {kind.__name__} cannot be packed")

    def pack_array_header(self, size: int) -> bytes:
        """Encode the start of an array."""
        return _head(size, 0x90, 15, {2: 0xDC, 4: 0xDD})

    def pack_map_header(self, size: int) -> bytes:
        """Encode the start of a map."""
        return _head(size, 0x80, 15, {2: 0xDE, 4: 0xDF})

    def pack_ext_type(self, code: int, data: bytes) -> bytes:
        """Encode an extension."""
        fixed = _FIXED_EXTENSIONS.get(len(data))
        sizes = {1: 0xC7, 2: 0xC8, 4: 0xC9}
        head = bytes([fixed]) if fixed else _head(len(data), None, 0, sizes)
        return head + struct.pack("b", code) + data


def _head(size: int, fixed: int | None, most: int, codes: dict[int, int]) -> bytes:
    if fixed is not None and size <= most:
        return bytes([fixed | size])
    for width, code in codes.items():
        if size < 1 << 8 * width:
            return struct.pack(f">B{_SIZES[width]}", code, size)
    raise OverflowError("a value is too large")


def _integer(value: int) -> bytes:
    if -32 <= value < 128:
        return struct.pack("b" if value < 0 else "B", value)
    codes = ((0xD0, "b"), (0xD1, "h"), (0xD2, "i"), (0xD3, "q"))
    if value > 0:
        codes = ((0xCC, "B"), (0xCD, "H"), (0xCE, "I"), (0xCF, "Q"))
    for code, letter in codes:
        try:
            return struct.pack(f">B{letter}", code, value)
        except struct.error:
            continue
    raise OverflowError("an integer is too large")


def unpackb(
    data: bytes,
    *,
    use_list: bool = False,
    ext_hook: Callable[[int, bytes], Any],
    strict_map_key: bool = True,
    max_array_len: int = _LARGEST,
    max_map_len: int = _LARGEST,
) -> Any:
    r"""Decode a document; arrays become tuples, and keys of maps are texts or bytes.

    Raises:
        ValueError: it is not a document, bytes follow it, or a container is too large.

    >>> unpackb(b"\x92\x01\xa2db", ext_hook=lambda code, data: None)
    (1, 'db')
    """
    del use_list, strict_map_key
    reader = _Reader(bytes(data), ext_hook, max_array_len, max_map_len)
    value = reader.value()
    if reader.at != len(reader.data):
        raise ValueError("extra bytes after the document")
    return value


class _Reader:
    """Reads a document from its start; `at` is the place of the next byte."""

    def __init__(
        self, data: bytes, ext_hook: Callable[[int, bytes], Any], array_len: int, map_len: int
    ) -> None:
        self.data, self.at = data, 0
        self._ext_hook, self._array_len, self._map_len = ext_hook, array_len, map_len

    def _take(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self.data):
            raise ValueError("the document ends too early")
        return self.data[self.at - size : self.at]

    def _size(self, width: int) -> int:
        return int.from_bytes(self._take(width), "big")

    def value(self) -> Any:
        code = self._take(1)[0]
        if code < 0x80 or code >= 0xE0:
            return code if code < 0x80 else code - 256
        if code < 0xC0:
            if code < 0xA0:
                return self._map(code & 15) if code < 0x90 else self._array(code & 15)
            return self._take(code & 31).decode()
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code in _NUMBERS:
            number = _NUMBERS[code]
            return number.unpack(self._take(number.size))[0]
        return self._sized(code)

    def _sized(self, code: int) -> Any:
        if 0xC4 <= code <= 0xC6:
            return self._take(self._size(1 << code - 0xC4))
        if 0xC7 <= code <= 0xC9:
            return self._extension(self._size(1 << code - 0xC7))
        if 0xD4 <= code <= 0xD8:
            return self._extension(1 << code - 0xD4)
        if 0xD9 <= code <= 0xDB:
            return self._take(self._size(1 << code - 0xD9)).decode()
        if code in (0xDC, 0xDD):
            return self._array(self._size(2 if code == 0xDC else 4))
        if code in (0xDE, 0xDF):
            return self._map(self._size(2 if code == 0xDE else 4))
        raise ValueError("an unknown type byte")

    def _array(self, size: int) -> tuple[Any, ...]:
        if size > self._array_len:
            raise ValueError("an array is too long")
        return tuple(self.value() for _ in range(size))

    def _map(self, size: int) -> dict[str | bytes, Any]:
        if size > self._map_len:
            raise ValueError("a map is too long")
        found = {}
        for _ in range(size):
            key = self.value()
            if type(key) not in (str, bytes):
                raise ValueError("a key is neither a text nor bytes")
            found[key] = self.value()
        return found

    def _extension(self, size: int) -> Any:
        code = struct.unpack("b", self._take(1))[0]
        data = self._take(size)
        return Timestamp() if code == -1 else self._ext_hook(code, data)
''',
}

if __name__ == "__main__":
    main()
