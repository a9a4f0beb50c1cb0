"""k-means as checks of check50; beside them lie .cs50.yaml and the student's own kmeans.py."""

import check50
import check50.py
import numpy as np


def student(name):
    """Import the student's file, and return a function of it."""
    module = check50.py.import_("kmeans.py")
    if not hasattr(module, name):
        raise check50.Failure(f"kmeans.py has no function {name}")
    return getattr(module, name)


def same(expected, actual):
    if np.shape(actual) != np.shape(expected) or not np.allclose(actual, expected):
        raise check50.Mismatch(str(expected), str(actual))


@check50.check()
def exists():
    """kmeans.py exists"""
    check50.exists("kmeans.py")


@check50.check(exists)
def assign_clusters_example():
    """assign_clusters is right for the example"""
    X = np.array([[0.0, 0.0], [0.1, 0.0], [5.0, 5.0]])
    C = np.array([[0.0, 0.1], [5.0, 4.0]])
    same([0, 0, 1], student("assign_clusters")(X, C))


@check50.check(assign_clusters_example)
@check50.hidden("assign_clusters is wrong for other points")
def assign_clusters_other():
    """assign_clusters is right for other points"""
    rng = np.random.RandomState(1)
    X, C = rng.randn(40, 3), rng.randn(4, 3)
    before = X.copy(), C.copy()
    expected = [min(range(4), key=lambda j: np.linalg.norm(x - C[j])) for x in X]
    same(expected, student("assign_clusters")(X, C))
    same(before[0], X)
    same(before[1], C)


@check50.check(exists)
def update_centroids_example():
    """update_centroids is right for the example"""
    X = np.array([[0.0, 0.0], [2.0, 0.0], [5.0, 5.0]])
    C = np.array([[0.0, 0.1], [5.0, 4.0]])
    same([[1.0, 0.0], [5.0, 5.0]], student("update_centroids")(X, np.array([0, 0, 1]), C))


@check50.check(update_centroids_example)
@check50.hidden("update_centroids is wrong for other points")
def update_centroids_other():
    """update_centroids is right for other points"""
    rng = np.random.RandomState(2)
    X, C, labels = rng.randn(40, 3), rng.randn(4, 3), rng.randint(0, 3, 40)
    before = X.copy(), labels.copy(), C.copy()
    expected = [X[labels == j].mean(axis=0) if j in labels else C[j] for j in range(4)]
    same(expected, student("update_centroids")(X, labels, C))
    same(before[0], X)
    same(before[1], labels)
    same(before[2], C)


@check50.check(exists)
def kmeans_example():
    """kmeans is right for the example"""
    X = np.array([[0.0, 0.0], [2.0, 0.0], [5.0, 5.0], [7.0, 5.0]])
    C = np.array([[0.0, 0.1], [5.0, 4.0]])
    labels, centroids = student("kmeans")(X, C, 3)
    same([0, 0, 1, 1], labels)
    same([[1.0, 0.0], [6.0, 5.0]], centroids)


@check50.check(kmeans_example)
@check50.hidden("kmeans is wrong for other points")
def kmeans_other():
    """kmeans is right for other points"""
    rng = np.random.RandomState(3)
    X, C = rng.randn(30, 2), rng.randn(3, 2)
    labels, centroids = student("kmeans")(X.copy(), C.copy(), 4)
    for _ in range(4):
        expected = np.array([min(range(3), key=lambda j: np.linalg.norm(x - C[j])) for x in X])
        C = np.array([X[expected == j].mean(axis=0) if j in expected else C[j] for j in range(3)])
    same(expected, labels)
    same(C, centroids)
