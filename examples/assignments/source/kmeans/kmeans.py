# /// chainrule
# id = "kmeans"
# title = "k-means in NumPy"
# points = 10
# ///

# %% [markdown]
# # k-means in NumPy
#
# k-means sorts points into $k$ groups. It repeats two steps:
#
# 1. **Assign** every point to its nearest centroid.
# 2. **Move** every centroid to the mean of its points.
#
# You write both steps, then the loop.

# %%
import numpy as np

# %% [markdown]
# ## Assign
#
# The row `X[i]` is a point. Its label is the index of the centroid with the smallest distance.
#
# *Hint: write down the shape of each step. `X[:, None]` has shape (n, 1, d).*

# %% exercise
def assign_clusters(X, centroids):
    """Return the index of the nearest centroid for each row of X.

    Args:
        X: points, shape (n, d).
        centroids: shape (k, d).

    Returns:
        labels: integers from 0 to k - 1, shape (n,).
    """
    # YOUR CODE STARTS HERE
    distances = np.linalg.norm(X[:, None] - centroids, axis=2)
    labels = distances.argmin(axis=1)
    # YOUR CODE ENDS HERE
    return labels

# %% [markdown]
# ## Move
#
# A centroid without points stays where it is.
#
# *Hint: `labels == j` is True for the points of group `j`.*

# %% exercise
def update_centroids(X, labels, centroids):
    """Return the mean of the points of each group, shape (k, d)."""
    moved = centroids.copy()
    # YOUR CODE STARTS HERE
    for j in range(len(centroids)):
        if (labels == j).any():
            moved[j] = X[labels == j].mean(axis=0)
    # YOUR CODE ENDS HERE
    return moved

# %% [markdown]
# ## The loop
#
# Repeat both steps `steps` times. At the end, assign the labels to the last centroids.

# %% exercise points=20
def kmeans(X, centroids, steps):
    """Return the labels of the points and the centroids, after `steps` rounds."""
    labels = assign_clusters(X, centroids)
    # YOUR CODE STARTS HERE
    for _ in range(steps):
        centroids = update_centroids(X, labels, centroids)
        labels = assign_clusters(X, centroids)
    # YOUR CODE ENDS HERE
    return labels, centroids

# %% [markdown]
# ## See it work

# %%
np.random.seed(1)
points = np.concatenate([np.random.randn(20, 2) + centre for centre in ([0, 0], [4, 4], [0, 5])])
found_labels, found_centroids = kmeans(points, points[[0, 20, 40]], 10)
print("points in each group:", np.bincount(found_labels))

# %% hidden
SIZES = {
    "example": (8, 2, 2),
    "small": (9, 2, 2),
    "wide": (7, 5, 3),
    "many": (40, 3, 4),
    "edge_one_cluster": (6, 2, 1),
}

def drawn(rng, n, d, k):
    X = rng.randn(n, d) + 3 * rng.randint(0, k, (n, 1))
    return X, X[rng.permutation(n)[:k]].copy()

@cases(assign_clusters, SIZES)
def _(rng, n, d, k):
    return drawn(rng, n, d, k)

@cases(update_centroids, {**SIZES, "example": (8, 2, 3), "edge_empty_group": (6, 2, 3)})
def _(rng, n, d, k):
    X, centroids = drawn(rng, n, d, k)
    labels = rng.permutation(np.arange(n) % max(1, k - 1))
    return X, labels, centroids

@cases(kmeans, SIZES)
def _(rng, n, d, k):
    return *drawn(rng, n, d, k), 3

@law(kmeans)
def _(args, result):
    X, centroids, _steps = args
    labels, moved = result
    before = (np.linalg.norm(X[:, None] - centroids, axis=2).min(axis=1) ** 2).sum()
    squares = ((X - moved[labels]) ** 2).sum()
    return bool(squares <= before + 1e-9) or "the points are farther away than before"

mistake(assign_clusters, "argmin", "argmax", "The farthest centroid is taken, not the nearest.")
mistake(
    assign_clusters,
    "axis=1",
    "axis=0",
    "It looks for the smallest distance along the wrong axis: one label a point is asked for.",
)
mistake(
    update_centroids,
    "mean(axis=0)",
    "sum(axis=0)",
    "The points are added up. A centroid is their mean.",
)
mistake(
    update_centroids,
    "mean(axis=0)",
    "mean()",
    "One mean of all numbers is taken. Each coordinate has a mean of its own.",
)
mistake(
    kmeans,
    "        labels = assign_clusters(X, centroids)\n",
    "",
    "The labels are never assigned again after the centroids have moved.",
)
mistake(kmeans, "range(steps)", "range(1)", "Only one round is made.")
same(assign_clusters, "X[:, None] - centroids", "centroids - X[:, None]", "a distance has no sign")
