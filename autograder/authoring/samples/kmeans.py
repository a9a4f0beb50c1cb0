# /// chainrule
# id = "kmeans"
# title = "k-means in NumPy"
# points = 10                      # for each exercise; an exercise may say otherwise
# ///

# %% [markdown]
# # k-means in NumPy
# Sort points into groups: assign each point to its nearest centroid, move each centroid to the
# mean of its points, and repeat both steps.

# %%
import numpy as np

# %% exercise
def assign_clusters(X, centroids):
    """Return, for each row of X (n, d), the index of its nearest centroid, shape (n,)."""
    # YOUR CODE STARTS HERE
    distances = np.linalg.norm(X[:, None] - centroids, axis=2)
    labels = distances.argmin(axis=1)
    # YOUR CODE ENDS HERE
    return labels

# %% exercise
def update_centroids(X, labels, centroids):
    """Return the mean of the points of each group, shape (k, d); an empty group stays."""
    moved = centroids.copy()
    # YOUR CODE STARTS HERE
    for j in range(len(centroids)):
        if (labels == j).any():
            moved[j] = X[labels == j].mean(axis=0)
    # YOUR CODE ENDS HERE
    return moved

# %% exercise points=20
def kmeans(X, centroids, steps):
    """Return the labels and the centroids after `steps` rounds of both steps."""
    # YOUR CODE STARTS HERE
    for _ in range(steps):
        labels = assign_clusters(X, centroids)
        centroids = update_centroids(X, labels, centroids)
    # YOUR CODE ENDS HERE
    return labels, centroids

# %% hidden
# Never released. A case named example... is shown to students, edge... belongs to the properties.
SIZES = {"example": (8, 2, 2), "small": (9, 2, 2), "many": (40, 3, 4), "edge_one_group": (6, 2, 1)}

@cases(assign_clusters, SIZES)
def _(rng, n, d, k):
    X = rng.randn(n, d) + 3 * rng.randint(0, k, (n, 1))
    return X, X[rng.permutation(n)[:k]].copy()

@cases(update_centroids, {**SIZES, "example": (8, 2, 3), "edge_empty_group": (6, 2, 4)})
def _(rng, n, d, k):
    labels = rng.permutation(np.arange(n) % max(1, k - 1))
    return rng.randn(n, d), labels, rng.randn(k, d)

@cases(kmeans, SIZES)
def _(rng, n, d, k):
    return rng.randn(n, d), rng.randn(k, d), 3

mistake(assign_clusters, "argmin", "argmax", "The farthest centroid is taken, not the nearest.")
mistake(update_centroids, "mean(axis=0)", "sum(axis=0)", "The points are added up, not averaged.")
mistake(kmeans, "range(steps)", "range(1)", "Only one round is made.")
same(assign_clusters, "X[:, None] - centroids", "centroids - X[:, None]", "a norm has no sign")
