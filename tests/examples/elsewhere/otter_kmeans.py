# k-means as a master notebook of otter-grader, one cell after the other. The markers stand in raw
# cells, the points of a test in its config.

# %% raw
# ASSIGNMENT CONFIG
# generate: true

# %% [markdown]
# # k-means in NumPy
# Sort points into groups: assign each point to its nearest centroid, move each centroid to the
# mean of its points, and repeat both steps.

# %%
import numpy as np

# %% raw
# BEGIN QUESTION
# name: assign_clusters

# %% raw
# BEGIN SOLUTION

# %%
def assign_clusters(X, centroids):
    """Return, for each row of X (n, d), the index of its nearest centroid, shape (n,)."""
    # BEGIN SOLUTION
    distances = np.linalg.norm(X[:, None] - centroids, axis=2)
    labels = distances.argmin(axis=1)
    # END SOLUTION
    return labels

# %% raw
# END SOLUTION

# %% raw
# BEGIN TESTS

# %%
""" # BEGIN TEST CONFIG
points: 4
""" # END TEST CONFIG
X = np.array([[0.0, 0.0], [0.1, 0.0], [5.0, 5.0]])
C = np.array([[0.0, 0.1], [5.0, 4.0]])
assert assign_clusters(X, C).shape == (3,), "one label for each point"
np.testing.assert_array_equal(assign_clusters(X, C), [0, 0, 1])

# %%
""" # BEGIN TEST CONFIG
points: 6
hidden: true
""" # END TEST CONFIG
rng = np.random.RandomState(1)
X, C = rng.randn(40, 3), rng.randn(4, 3)
before = X.copy(), C.copy()
expected = [min(range(4), key=lambda j: np.linalg.norm(x - C[j])) for x in X]
np.testing.assert_array_equal(assign_clusters(X, C), expected)
np.testing.assert_array_equal(X, before[0])
np.testing.assert_array_equal(C, before[1])

# %% raw
# END TESTS

# %% raw
# END QUESTION

# %% raw
# BEGIN QUESTION
# name: update_centroids

# %% raw
# BEGIN SOLUTION

# %%
def update_centroids(X, labels, centroids):
    """Return the mean of the points of each group, shape (k, d); an empty group stays."""
    moved = centroids.copy()
    # BEGIN SOLUTION
    for j in range(len(centroids)):
        if (labels == j).any():
            moved[j] = X[labels == j].mean(axis=0)
    # END SOLUTION
    return moved

# %% raw
# END SOLUTION

# %% raw
# BEGIN TESTS

# %%
""" # BEGIN TEST CONFIG
points: 4
""" # END TEST CONFIG
X = np.array([[0.0, 0.0], [2.0, 0.0], [5.0, 5.0]])
C = np.array([[0.0, 0.1], [5.0, 4.0]])
moved = update_centroids(X, np.array([0, 0, 1]), C)
np.testing.assert_allclose(moved, [[1.0, 0.0], [5.0, 5.0]])

# %%
""" # BEGIN TEST CONFIG
points: 6
hidden: true
""" # END TEST CONFIG
rng = np.random.RandomState(2)
X, C, labels = rng.randn(40, 3), rng.randn(4, 3), rng.randint(0, 3, 40)
before = X.copy(), labels.copy(), C.copy()
expected = [X[labels == j].mean(axis=0) if j in labels else C[j] for j in range(4)]
np.testing.assert_allclose(update_centroids(X, labels, C), expected)
np.testing.assert_array_equal(X, before[0])
np.testing.assert_array_equal(labels, before[1])
np.testing.assert_array_equal(C, before[2])

# %% raw
# END TESTS

# %% raw
# END QUESTION

# %% raw
# BEGIN QUESTION
# name: kmeans

# %% raw
# BEGIN SOLUTION

# %%
def kmeans(X, centroids, steps):
    """Return the labels and the centroids after `steps` rounds of both steps."""
    # BEGIN SOLUTION
    for _ in range(steps):
        labels = assign_clusters(X, centroids)
        centroids = update_centroids(X, labels, centroids)
    # END SOLUTION
    return labels, centroids

# %% raw
# END SOLUTION

# %% raw
# BEGIN TESTS

# %%
""" # BEGIN TEST CONFIG
points: 8
""" # END TEST CONFIG
X = np.array([[0.0, 0.0], [2.0, 0.0], [5.0, 5.0], [7.0, 5.0]])
C = np.array([[0.0, 0.1], [5.0, 4.0]])
labels, centroids = kmeans(X, C, 3)
np.testing.assert_array_equal(labels, [0, 0, 1, 1])
np.testing.assert_allclose(centroids, [[1.0, 0.0], [6.0, 5.0]])

# %%
""" # BEGIN TEST CONFIG
points: 12
hidden: true
""" # END TEST CONFIG
rng = np.random.RandomState(3)
X, C = rng.randn(30, 2), rng.randn(3, 2)
labels, centroids = kmeans(X, C, 4)
for _ in range(4):
    expected = np.array([min(range(3), key=lambda j: np.linalg.norm(x - C[j])) for x in X])
    C = np.array([X[expected == j].mean(axis=0) if j in expected else C[j] for j in range(3)])
np.testing.assert_array_equal(labels, expected)
np.testing.assert_allclose(centroids, C)

# %% raw
# END TESTS

# %% raw
# END QUESTION
