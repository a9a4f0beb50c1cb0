# /// chainrule
# id = "pictures"
# title = "Pictures and reports"
# points = 10
# packages = ["matplotlib"]
# ///

# %% [markdown]
# # Pictures and reports
#
# A result is worth little if nobody can read it. You draw with matplotlib and print a report. What
# counts is what can be read off the picture: the lines, the bars, the labels and the limits. Colours
# and sizes are your choice.

# %%
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## A line for each training
#
# *Hint: `ax.plot(x, y, label=...)` adds a line, and `ax.legend()` shows the labels.*

# %% exercise
def draw_losses(losses):
    """Draw a line for each training and return the axes.

    Args:
        losses: a dictionary: the name of each training, and the loss after each epoch. The first
            epoch is 1.

    The axes are labelled "epoch" and "loss". The loss axis starts at 0, and a legend holds the
    names.
    """
    fig, ax = plt.subplots()
    # YOUR CODE STARTS HERE
    for name, values in losses.items():
        ax.plot(np.arange(1, len(values) + 1), values, label=name)
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.set_ylim(bottom=0)
    ax.legend()
    # YOUR CODE ENDS HERE
    return ax

# %%
draw_losses({"slow": [3.0, 2.5, 2.2], "fast": [3.0, 1.5, 0.9]})
plt.show()

# %% [markdown]
# ## Bars of scores
#
# The bars stand in the order of their height, the highest first. *Hint: `sorted` takes a `key`.*

# %% exercise
def draw_scores(scores):
    """Draw a bar for each score, the highest first, and return the axes.

    The title is "Scores of N models" with the number of models. The scores lie between 0 and 1, and
    so do the limits of the y axis.
    """
    fig, ax = plt.subplots()
    # YOUR CODE STARTS HERE
    ordered = sorted(scores.values(), reverse=True)
    ax.bar(range(len(ordered)), ordered)
    ax.set_title(f"Scores of {len(scores)} models")
    ax.set_ylim(0, 1)
    # YOUR CODE ENDS HERE
    return ax

# %% [markdown]
# ## A cloud of points
#
# Draw the rows of `X` with `ax.scatter`. Both axes have the same limits, from the smallest to the
# largest number of `X`, so that distances can be compared.

# %% exercise
def draw_points(X):
    """Draw the points X, shape (n, 2), and return the axes."""
    fig, ax = plt.subplots()
    # YOUR CODE STARTS HERE
    ax.scatter(X[:, 0], X[:, 1])
    ax.set_xlim(X.min(), X.max())
    ax.set_ylim(X.min(), X.max())
    # YOUR CODE ENDS HERE
    return ax

# %% [markdown]
# ## A report
#
# Print a line for each model: its name, filled up with spaces to 8 signs, then its score in per
# cent with one digit after the point. The last line names the best model:
#
# ```
# tree     71.0 %
# network  93.5 %
# best: network
# ```
#
# *Hint: look at `f"{text:<5}"` and `f"{number:.2f}"`.*

# %% exercise
def report(scores):
    """Print the report and return the name of the best model."""
    # YOUR CODE STARTS HERE
    for name, score in scores.items():
        print(f"{name:<8} {100 * score:.1f} %")
    best = max(scores, key=scores.get)
    print("best:", best)
    # YOUR CODE ENDS HERE
    return best

# %% exercise
def progress_bar(done, total):
    """Print a bar of 20 signs, such as `[#####...............] 25 %`, and return nothing.

    Both numbers are whole: the bar and the per cent are rounded down.
    """
    # YOUR CODE STARTS HERE
    filled = 20 * done // total
    print(f"[{'#' * filled}{'.' * (20 - filled)}] {100 * done // total} %")
    # YOUR CODE ENDS HERE

# %% hidden
plots(draw_losses, "lines", "xlabel", "ylabel", "ylim", "legend")
plots(draw_scores, "bars", "title", "ylim")
plots(draw_points, "points", "xlim", "ylim")
prints(report)
prints(progress_bar)

NAMES = ["tree", "network", "forest", "mean"]
SIZES = {"example": 2, "three": 3, "four": 4, "edge_one": 1}

@cases(draw_losses, SIZES)
def _(rng, count):
    return {name: rng.rand(rng.randint(3, 7)).round(3).tolist() for name in NAMES[:count]}

@cases(draw_scores, SIZES)
def _(rng, count):
    return dict(zip(NAMES, rng.rand(count).round(3).tolist()))

@cases(report, SIZES)
def _(rng, count):
    return dict(zip(NAMES, rng.rand(count).round(3).tolist()))

@cases(draw_points, {"example": 5, "few": 3, "many": 60})
def _(rng, count):
    return rng.randn(count, 2).round(3)

examples(progress_bar, example=(1, 4), example_rounded=(2, 3), edge_none=(0, 7), edge_all=(9, 9))

@cases(progress_bar, {"short": 7, "long": 350})
def _(rng, total):
    return int(rng.randint(1, total)), total

mistake(draw_losses, "np.arange(1, len(values) + 1)", "np.arange(len(values))", "The first epoch is 1.")
mistake(draw_losses, "ax.legend()", "pass", "There is no legend.")
mistake(draw_losses, "ax.set_ylim(bottom=0)", "pass", "The loss axis does not start at 0.")
mistake(draw_scores, ", reverse=True", "", "The lowest bar comes first.")
mistake(draw_scores, "ax.set_ylim(0, 1)", "pass", "The limits of the y axis are not set.")
mistake(draw_points, "X[:, 0], X[:, 1]", "X[:, 1], X[:, 0]", "The axes have changed places.")
mistake(draw_points, "ylim(X.min(), X.max())", "ylim(X[:, 1].min(), X[:, 1].max())", "The axes differ.")
mistake(report, "100 * score", "score", "The scores are not in per cent.")
mistake(report, "max(", "min(", "The worst model is named, not the best.")
mistake(progress_bar, "(20 - filled)", "20", "The bar is longer than 20 signs.")
mistake(progress_bar, "100 * done // total} %", "100 * done / total:.0f} %", "The per cent are rounded.")

same(draw_points, "X[:, 0], X[:, 1]", "*X.T", "the rows of X.T are the columns of X")
same(draw_losses, "np.arange(1,", "range(1,", "matplotlib makes an array of a range")
