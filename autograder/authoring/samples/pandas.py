# /// chainrule
# id = "pandas"
# title = "Marks of a class"
# points = 10
# packages = ["pandas"]            # what a submission may load, besides NumPy
# ///

# %% [markdown]
# # Marks of a class
# A table has a row for each test: the columns are `student`, `test` and `points`.

# %%
import numpy as np
import pandas as pd

# %% exercise
def passed(marks, limit):
    """Return the rows with at least `limit` points, sorted by points, the best first."""
    # YOUR CODE STARTS HERE
    rows = marks[marks["points"] >= limit]
    best = rows.sort_values("points", ascending=False).reset_index(drop=True)
    # YOUR CODE ENDS HERE
    return best

# %% exercise
def averages(marks):
    """Return a Series: the mean points of each student."""
    # YOUR CODE STARTS HERE
    means = marks.groupby("student")["points"].mean()
    # YOUR CODE ENDS HERE
    return means

# %% hidden
SIZES = {"example": (3, 2), "small": (2, 3), "many": (6, 5), "edge_one_row": (1, 1)}

def table(rng, students, tests):
    rows = students * tests
    return pd.DataFrame({
        "student": np.array(["ada", "bob", "eve", "kim", "max", "zoe"])[np.arange(rows) % students],
        "test": np.arange(rows) // students,
        "points": rng.permutation(np.linspace(40, 90, rows).round(1)),
    })

@cases(passed, SIZES)
def _(rng, students, tests):
    marks = table(rng, students, tests)
    return marks, float(marks["points"].iloc[0])

@cases(averages, SIZES)
def _(rng, students, tests):
    return table(rng, students, tests)

mistake(passed, ">=", ">", "A row with exactly the limit counts as passed.")
mistake(passed, ", ascending=False", "", "The best row comes first: sort in falling order.")
mistake(averages, "mean()", "sum()", "The points are added up; the mean is asked for.")
