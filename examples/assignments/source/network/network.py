# /// chainrule
# id = "network"
# title = "A small network as a class"
# points = 10
# ///

# %% [markdown]
# # A small network as a class
#
# A network with one hidden layer turns each row of `X` into the probability of "yes". You write the
# methods of a class. Each method is graded on its own: the others then work as they should.
#
# | attribute | shape | |
# |:--|:--|:--|
# | `W1`, `b1` | (inputs, hidden), (hidden,) | weights and biases of the hidden layer |
# | `W2`, `b2` | (hidden,), a number | weights and bias of the output |
# | `A1`, `p` | (n, hidden), (n,) | the results of the last forward pass |

# %%
import numpy as np

# %% [markdown]
# ## The class
#
# **Start.** Draw `W1` and then `W2` from `rng.randn`, and multiply both by 0.5. Biases are 0.
#
# **Forward.** $A_1 = \tanh(X W_1 + b_1)$ and $p = \sigma(A_1 W_2 + b_2)$ with
# $\sigma(z) = 1 / (1 + e^{-z})$. Keep both as attributes.
#
# **Loss.** The mean of $-y \log p - (1 - y) \log(1 - p)$ over the rows.
#
# **Backward.** The derivatives of the loss. At the output it is short: $\partial L / \partial z =
# (p - y) / n$. *Hint: the derivative of $\tanh$ is $1 - \tanh^2$, and $A_1$ already is $\tanh$. Write
# down the shape of each product before you write the product.*
#
# **Step.** One forward and one backward pass, then move each parameter against its derivative.

# %% exercise points=10 points.backward=25
class Network:
    """A network with one hidden layer and one output."""

    def __init__(self, inputs, hidden, seed):
        """Draw the weights; see the table for the names and the shapes of the attributes."""
        rng = np.random.RandomState(seed)
        # YOUR CODE STARTS HERE
        self.W1 = 0.5 * rng.randn(inputs, hidden)
        self.b1 = np.zeros(hidden)
        self.W2 = 0.5 * rng.randn(hidden)
        self.b2 = 0.0
        # YOUR CODE ENDS HERE

    def forward(self, X):
        """Keep `A1` and `p`, and return the probabilities `p`, shape (n,), for X (n, inputs)."""
        # YOUR CODE STARTS HERE
        self.A1 = np.tanh(X @ self.W1 + self.b1)
        self.p = 1 / (1 + np.exp(-(self.A1 @ self.W2 + self.b2)))
        # YOUR CODE ENDS HERE
        return self.p

    def loss(self, X, y):
        """Return the loss, a number, for the answers y (n,) of 0 and 1."""
        # YOUR CODE STARTS HERE
        p = self.forward(X)
        value = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
        # YOUR CODE ENDS HERE
        return value

    def backward(self, X, y):
        """Return a dictionary: the derivatives of the loss by "W1", "b1", "W2" and "b2".

        `A1` and `p` are those of a forward pass on X.
        """
        # YOUR CODE STARTS HERE
        dz = (self.p - y) / len(y)
        dZ1 = np.outer(dz, self.W2) * (1 - self.A1**2)
        gradients = {
            "W1": X.T @ dZ1,
            "b1": dZ1.sum(axis=0),
            "W2": self.A1.T @ dz,
            "b2": dz.sum(),
        }
        # YOUR CODE ENDS HERE
        return gradients

    def step(self, X, y, rate):
        """Change the parameters once by gradient descent with the learning rate `rate`."""
        # YOUR CODE STARTS HERE
        self.forward(X)
        gradients = self.backward(X, y)
        for name, gradient in gradients.items():
            setattr(self, name, getattr(self, name) - rate * gradient)
        # YOUR CODE ENDS HERE

# %% [markdown]
# ## See it learn

# %%
X = np.random.RandomState(0).randn(50, 2)
y = (X[:, 0] > X[:, 1]).astype(float)
network = Network(2, 4, seed=1)
for _ in range(100):
    network.step(X, y, 0.5)
print("loss:", network.loss(X, y))

# %% [markdown]
# ## The last losses
#
# A training is over when the loss no longer falls. Write a class that remembers the last `size`
# losses: `add` takes a new loss and forgets the oldest if there are too many, `mean` is the mean of
# those kept, and `falls` is whether the newest is smaller than the oldest. The names of its
# attributes are your choice.

# %% exercise
class Recent:
    """The last losses of a training."""

    def __init__(self, size):
        """Remember at most `size` losses, none so far."""
        # YOUR CODE STARTS HERE
        self.size = size
        self.losses = []
        # YOUR CODE ENDS HERE

    def add(self, loss):
        """Add a loss; return the number of the losses that are kept."""
        # YOUR CODE STARTS HERE
        self.losses = [*self.losses, loss][-self.size :]
        return len(self.losses)
        # YOUR CODE ENDS HERE

    def mean(self):
        """Return the mean of the losses that are kept."""
        # YOUR CODE STARTS HERE
        return sum(self.losses) / len(self.losses)
        # YOUR CODE ENDS HERE

    def falls(self):
        """Return whether the newest loss is smaller than the oldest that is kept."""
        # YOUR CODE STARTS HERE
        return self.losses[-1] < self.losses[0]
        # YOUR CODE ENDS HERE

# %% hidden
SIZES = {"example": (4, 2, 3), "wide": (7, 5, 2), "many": (30, 3, 6), "edge_one_row": (1, 2, 2)}

def drawn(rng, n, inputs, hidden):
    """Return a network whose biases are not 0, and data for it."""
    network = Network(inputs, hidden, rng.randint(1000))
    network.b1, network.b2 = rng.randn(hidden), float(rng.randn())
    return network, rng.randn(n, inputs), (rng.rand(n) < 0.5).astype(float)

@cases(Network.__init__, SIZES)
def _(rng, n, inputs, hidden):
    return {}, inputs, hidden, int(rng.randint(1000))

@cases(Network.forward, SIZES)
def _(rng, n, inputs, hidden):
    return drawn(rng, n, inputs, hidden)[:2]

@cases(Network.loss, SIZES)
def _(rng, n, inputs, hidden):
    return drawn(rng, n, inputs, hidden)

@cases(Network.backward, SIZES)
def _(rng, n, inputs, hidden):
    network, X, y = drawn(rng, n, inputs, hidden)
    network.forward(X)
    return network, X, y

@cases(Network.step, SIZES)
def _(rng, n, inputs, hidden):
    return *drawn(rng, n, inputs, hidden), float(rng.choice([0.1, 0.5]))

@law(Network.forward)
def _(args, result):
    p, _state = result
    return bool(((p > 0) & (p < 1)).all()) or "a probability is not between 0 and 1"

@driver(Recent)
def _(cls, size, losses):
    recent, other = cls(size), cls(size)
    results = []
    for loss in losses:
        results.append((recent.add(loss), recent.mean(), recent.falls()))
    # Two objects have nothing in common.
    return results, other.add(7.0), other.mean()

@cases(Recent, {"example": (3, 5), "longer": (4, 9), "edge_one": (1, 3), "edge_few": (9, 2)})
def _(rng, size, count):
    return size, rng.rand(count).round(3).tolist()

mistake(Network.__init__, "0.5 * ", "", "The weights are not multiplied by 0.5.")
mistake(Network.__init__, "np.zeros(hidden)", "np.zeros((1, hidden))", "`b1` has one axis.")
mistake(Network.forward, "np.tanh(", "(", "The hidden layer has no tanh.")
mistake(Network.forward, " + self.b1", "", "The bias of the hidden layer is left out.")
mistake(Network.loss, "-np.mean", "-np.sum", "The loss is a mean over the rows, not a sum.")
mistake(Network.loss, "-np.mean", "np.mean", "The sign of the loss is wrong.")
mistake(Network.backward, " / len(y)", "", "The loss is a mean, so its derivatives have 1 / n.")
mistake(Network.backward, "self.A1**2", "self.A1", "The derivative of tanh is not right yet.")
mistake(Network.step, ") - rate", ") + rate", "The parameters move up the slope, not down.")
mistake(Network.step, "rate * ", "", "The learning rate is not used.")
mistake(Recent, "[-self.size :]", "", "The oldest losses are never forgotten.")
mistake(Recent, "[-self.size :]", "[: self.size]", "The newest losses are forgotten, not the oldest.")

same(Network.backward, "dz.sum()", "float(np.sum(dz))", "a number may be a float or an entry")
