# /// chainrule
# id = "application"
# title = "Even or odd: a deep network at work"
# points = 10
# packages = ["h5py", "matplotlib"]
# after = "step_by_step"
# introduction = "This is the third of three workbooks: `activations`, `step_by_step`, `application`."
# given = ["dnn_functions"]
# [tolerance]
# rtol = 1e-5
# atol = 1e-7
# ///

# %% [markdown]
# # Even or odd: a deep network at work
#
# You write five functions that turn the parts of a network into programs. One prepares pictures, two
# train a network, one lets it decide, and one counts how often it is right. With them a network learns
# to look at a handwritten digit and say whether the number is **even** or **odd**.
#
# ## What you will be able to do
#
# - turn a stack of pictures into the matrix that a network reads;
# - write the training loop of a network with two layers, and of a network of any depth;
# - turn probabilities into decisions, and measure how good they are on new pictures;
# - compare networks fairly, and judge a learning rate by its curve;
# - look at the pictures that a network gets wrong, and give it one of your own.
#
# **What you need:** the workbook "A deep network, step by step", or at least its idea: forward, cost,
# backward, update. Its functions are ready here. This is the third of three workbooks: `activations`,
# `step_by_step`, `application`. **Time:** one to two hours. You can save and stop after any exercise.

# %% [markdown]
# ## Contents
#
# - [How this workbook works](#how-it-works)
# - [Getting ready](#getting-ready)
# - [The pictures](#pictures)
#   - [Exercise 1: flatten_images](#ex-1)
#   - [Inputs and labels](#inputs)
# - [The given functions](#given)
# - [Training a network](#training)
#   - [Exercise 2: two_layer_model](#ex-2)
#   - [Two layers learn](#two-layers)
# - [Judging a network](#judging)
#   - [Exercise 3: predict](#ex-3)
#   - [Exercise 4: accuracy](#ex-4)
#   - [How good is it?](#how-good)
# - [A network of any depth](#deep)
#   - [Exercise 5: L_layer_model](#ex-5)
#   - [Three layers learn](#three-layers)
#   - [Does depth pay?](#depth)
#   - [The learning rate](#learning-rate)
# - [Looking inside](#inside)
#   - [Pictures that it gets wrong](#wrong)
#   - [What the first layer looks for](#first-layer)
#   - [A picture of your own](#own-picture)
# - [What you have learned](#summary)

# %% [markdown]
# <a id="how-it-works"></a>
#
# ## How this workbook works
#
# Every exercise has the same parts: a statement, hints, a cell to write in, one that prints your
# result, a test, the expected output, a table of usual mistakes, and a question.
#
# - **Run a cell:** click into it and press Shift and Enter.
# - **Write** between the two YOUR CODE lines, and leave the *given lines* around them as they are. The
#   comments above say what to assign, in about how many lines; more or fewer are as good.
# - **Then run** that cell and the two below it. The test says `All tests passed.`, or what is wrong and
#   where (*Show Line Numbers* is in the View menu). After a `SyntaxError` it still sees the function as
#   before.
# - Hints and answers are folded. Click on the small triangle to open one.
# - **On a `NameError`,** the cell above ended with a `SyntaxError` (repair that first), or your lines
#   have not given that name a value yet, or a cell above has not been run since the notebook was opened:
#   *Run All Above Selected Cell* in the Run menu.
# - The cells that print use names that begin with `case_` or `my_`. Use other names in your functions.
# - Cells between the exercises use your functions on the pictures. They earn no points. If they need
#   an exercise that is not finished, they say so in one sentence that begins with `Not yet`.
# - The list of contents at the left (the icon with three lines) jumps to every heading; a link in
#   Contents may stop above or below it.
# - **To hand in,** choose *Restart Kernel and Run All Cells* in the Kernel menu, look at the tests, and
#   save. Keep the notebook's file name. `flatten_images`, `predict` and `accuracy` are worth 10
#   points each, the two models 20 each. Each is judged by itself, with further inputs.

# %% [markdown]
# <a id="getting-ready"></a>
#
# ## Getting ready
#
# Run this cell first. It imports [NumPy](https://numpy.org/doc/stable/),
# [Matplotlib](https://matplotlib.org/stable/) for plots, h5py for the pictures, and `dnn_functions`, a
# module that lies beside this notebook. The cell prints nothing.

# %%
from pathlib import Path

import h5py
import matplotlib.pyplot as plt
import numpy as np
from dnn_functions import initialize_parameters, initialize_parameters_deep, initialize_parameters_he
from dnn_functions import linear_activation_forward, L_model_forward, compute_cost
from dnn_functions import linear_activation_backward, L_model_backward, update_parameters

plt.rcParams["figure.figsize"] = (5.0, 4.0)
plt.rcParams["image.interpolation"] = "nearest"
plt.rcParams["image.cmap"] = "gray"

# %% [markdown]
# The next cell prepares the `Not yet` sentences. Before a later cell uses your functions, it tries
# them on a few small numbers. You need not read it.

# %%
case_trials = {
    "flatten_images": lambda: flatten_images(np.full((3, 2, 2), 8), 16).shape == (4, 3),
    "two_layer_model": lambda: case_learns(two_layer_model, (2, 3, 1)),
    "predict": lambda: predict(np.ones((2, 3)), initialize_parameters(2, 3, 1)).shape == (1, 3),
    "accuracy": lambda: accuracy(np.array([[1, 0]]), np.array([[1, 1]])) == 0.5,
    "L_layer_model": lambda: case_learns(L_layer_model, (2, 3, 2, 1)),
}


def case_learns(model, layers_dims):
    """Return whether the cost of a model falls on three tiny examples."""
    X, Y = np.array([[1.0, 2.0, -1.0], [2.0, 1.0, -1.0]]), np.array([[1, 1, 0]])
    _, costs = model(X, Y, layers_dims, 0.1, 20, 1)
    return len(costs) == 20 and costs[-1] < costs[0]


class NotReady(Exception):
    """Ends a cell with one sentence instead of a long traceback."""

    def _render_traceback_(self):
        return [f"Not yet: {self}"]


def check_written(exercise):
    """Stop with NotReady while this function, or a name that it needs, has no value."""
    if exercise not in globals():
        raise NotReady(f"{exercise} has no value yet: run its cell, and repair any error in it first.")
    try:
        case_trials[exercise]()
    except NameError as error:
        raise NotReady(
            f"{exercise} is not finished ({error}): its region gives that name no value."
        ) from None
    except Exception:
        return  # whatever happens will show in the cell that called this function


def check_ready(*exercises, made=()):
    """Stop with NotReady unless these exercises work and these names exist."""
    for name in (*exercises, *made):
        if name not in globals():
            raise NotReady(
                f"this cell uses {name}, which has no value yet. Run the cells above in their order, "
                "and stay at the first one that ends with an error until it is repaired."
            )
        if name not in exercises:
            continue
        happened = "its result is not right"
        try:
            if case_trials[name]():
                continue
        except Exception as error:
            happened = f"it stops with {type(error).__name__}: {error}"
        raise NotReady(
            f"this cell needs {name}, so come back when its test says All tests passed "
            f"(in a small trial {happened})."
        )

# %% [markdown]
# <a id="pictures"></a>
#
# ## The pictures
#
# The file `digits.h5` holds 1797 small pictures of handwritten digits, each with its label, a number
# from 0 to 9. The 1397 **training** pictures are for learning. The 400 **test** pictures are kept
# apart: they show how a network does on pictures that it has never seen. The file lies in the folder
# `data`; where there are no folders, put it beside the notebook.
#
# **Origin and licence.** *Optical Recognition of Handwritten Digits*, made by E. Alpaydin and
# C. Kaynak, from the [UCI Machine Learning Repository](https://doi.org/10.24432/C50P49), under the
# licence [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). The file holds the copy that
# comes with scikit-learn, with the pixels unchanged; the last 400 pictures are the test pictures.

# %%
def find_data(name):
    """Return the path of a data file: in the folder data, or beside the notebook."""
    for path in (Path("data") / name, Path(name)):
        if path.is_file():
            return path
    raise NotReady(
        f"the file {name} is missing: put it beside the notebook, or into a folder data beside it."
    )


with h5py.File(find_data("digits.h5"), "r") as my_file:
    my_train_pictures = my_file["train/pictures"][:]
    my_train_labels = my_file["train/labels"][:]
    my_test_pictures = my_file["test/pictures"][:]
    my_test_labels = my_file["test/labels"][:]
    print(my_file.attrs["title"])
    print("licence:", my_file.attrs["licence"])

print("training pictures:", my_train_pictures.shape)
print("test pictures:", my_test_pictures.shape)
print("smallest and largest pixel:", my_train_pictures.min(), my_train_pictures.max())

# %% [markdown]
# **Expected output**
#
# ```text
# Handwritten digits, 8 by 8 pixels
# licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
# training pictures: (1397, 8, 8)
# test pictures: (400, 8, 8)
# smallest and largest pixel: 0 16
# ```

# %%
def show_pictures(pictures, titles, columns=10):
    """Show pictures in rows, each with its title above it."""
    rows = max(1, -(-len(pictures) // columns))
    figure, axes = plt.subplots(rows, columns, figsize=(9, 13 / columns * rows), squeeze=False)
    for axis in axes.flat:
        axis.axis("off")
    for axis, picture, title in zip(axes.flat, pictures, titles, strict=False):
        axis.imshow(picture, vmin=0, vmax=16)
        axis.set_title(title, fontsize=10)
    figure.tight_layout()
    plt.show()
    word = "picture" if len(pictures) == 1 else "pictures, row by row"
    print(f"In the plot: {len(pictures)} {word}: {', '.join(map(str, titles))}.")


print("the first pictures show", *my_train_labels[:20])
show_pictures(my_train_pictures[:20], my_train_labels[:20])

# %% [markdown]
# You see the first twenty training pictures, white on black, each with its label above it: 0 to 9,
# twice. A pixel is a whole number from 0 (no ink) to 16 (all ink).
#
# Even or odd is a harder question than telling two digits apart. The network has to say "even" to a
# 0, a 2, a 4, a 6 and an 8, and these five have little in common.

# %% [markdown]
# <a id="ex-1"></a>
#
# ### Exercise 1: flatten_images
#
# A network reads columns of numbers, not pictures. So every picture is taken apart row by row, and
# its pixels are stacked in one column. The columns of all pictures, side by side, are the matrix $X$.
#
# ![A picture of 3 by 4 pixels is read row by row into one column of 12 numbers. The columns of m pictures stand side by side in X, of shape (12, m).](figures/flatten.svg)
#
# A network also learns best from numbers of moderate size. The pixels reach from 0 to some largest
# value, 16 in our file and 255 in many others. Divided by that value, they lie between 0 and 1:
#
# <a id="formula-1"></a>
#
# $$x^{(i)} = \frac{\text{pixels of picture } i}{\text{largest value}} \tag{1}$$
#
# Here the pixels stand in one column, row by row.
#
# Write this as a function that works for any number of pictures of any size, also for colour
# pictures, which have one more axis:
#
# | `images` | `X` |
# |:--|:--|
# | $m$ grey pictures, shape `(m, height, width)` | shape `(height * width, m)` |
# | $m$ colour pictures, shape `(m, height, width, 3)` | shape `(height * width * 3, m)` |
#
# Column $i$ of `X` is picture $i$. The second argument, `largest`, is the largest value that a pixel
# can have; no pixel need really have it.

# %% [markdown]
# **Hints.** Open one at a time, and try again before you open the next.
#
# <details>
# <summary>Hint 1: a nudge</summary>
#
# Do it in three steps: first one *row* for each picture, then columns instead of rows, then the
# division. Which shape does the array have after each of them?
#
# </details>
#
# <details>
# <summary>Hint 2: a step further</summary>
#
# `reshape` reads an array row by row and never mixes two pictures, as long as the pictures stay on
# the first axis. If a size is given as `-1`, NumPy finds it out by itself. Then `.T` swaps rows
# and columns.
#
# </details>
#
# <details>
# <summary>Hint 3: nearly there</summary>
#
# Call `images.reshape` with the number of pictures, `len(images)`, and `-1`. Transpose the result,
# and divide it by `largest`.
#
# </details>

# %% exercise
def flatten_images(images, largest):
    """Turn pictures into the columns of a matrix, with numbers from 0 to 1.

    Args:
        images: m pictures, shape (m, height, width) or (m, height, width, colours).
        largest: the largest value that a pixel can have, a number.

    Returns:
        X: one column for each picture, shape (pixels of a picture, m), a new array.
    """
    # Expected: about 1 line
    # X = ...
    # YOUR CODE STARTS HERE
    X = images.reshape(len(images), -1).T / largest
    # YOUR CODE ENDS HERE

    return X

# %% print
check_written("flatten_images")
case_images = np.array([[[0, 1, 2], [3, 4, 5]], [[10, 11, 12], [13, 14, 15]]])
my_X = flatten_images(case_images, 20)
print(f"two pictures of 2 by 3 pixels: X of shape {my_X.shape}")
print(my_X)

# %% [markdown]
# **Expected output**
#
# ```text
# two pictures of 2 by 3 pixels: X of shape (6, 2)
# [[0.   0.5 ]
#  [0.05 0.55]
#  [0.1  0.6 ]
#  [0.15 0.65]
#  [0.2  0.7 ]
#  [0.25 0.75]]
# ```

# %% [markdown]
# **How it goes wrong**
#
# | what you see | what is usually behind it |
# |:--|:--|
# | `X` has shape `(2, 6)` | the pictures are rows: the transpose is missing |
# | the shape is right, but the first row is `[0. 0.05]` | `reshape` was asked for columns at once; that cuts the pixels into new rows and mixes the pictures |
# | `X` has one column or one dimension | all pictures went into one: the number of pictures is missing in `reshape` |
# | every number is 0 | `//` instead of `/`: whole-number division |
# | the numbers reach 15 | the division by `largest` is missing |
# | the largest number is exactly 1 | divided by the largest pixel *found*, not by `largest` |
#
# **To think about.** Why must test pictures be divided by the same number as training pictures, and
# not by their own largest pixel?
#
# <details>
# <summary>Answer</summary>
#
# The network learns what a certain number means, for instance that 0.5 is half ink. If one set were
# divided by 16 and the other by 15, the same grey would become two different numbers. Anything that
# prepares the data belongs to the model: it is decided once, before training, and then stays the
# same.
#
# </details>

# %% [markdown]
# <a id="inputs"></a>
#
# ### Inputs and labels
#
# Now your function prepares both sets. A label becomes 1 if the number is even, and 0 if it is odd.

# %%
check_ready("flatten_images", made=["my_train_pictures"])
my_train_X = flatten_images(my_train_pictures, 16)
my_test_X = flatten_images(my_test_pictures, 16)
my_train_Y = (my_train_labels % 2 == 0).astype(int).reshape(1, -1)
my_test_Y = (my_test_labels % 2 == 0).astype(int).reshape(1, -1)

for my_name, my_X, my_Y in (
    ("training", my_train_X, my_train_Y),
    ("test", my_test_X, my_test_Y),
):
    print(f"{my_name}: X {my_X.shape}, Y {my_Y.shape}, {my_Y.mean():.1%} of the numbers are even")

# %% [markdown]
# **Expected output**
#
# ```text
# training: X (64, 1397), Y (1, 1397), 49.5% of the numbers are even
# test: X (64, 400), Y (1, 400), 50.0% of the numbers are even
# ```
#
# Half of the numbers are even. So a guess without looking is right half of the time, and that is the
# mark that every network has to beat.

# %% [markdown]
# <a id="given"></a>
#
# ## The given functions
#
# All of them are the functions of "A deep network, step by step", or return the same numbers. Layers
# are counted from 1 to $L$, a column is one example, and `parameters` is a dictionary with `W1`,
# `b1`, ..., `WL`, `bL`.
#
# | call | returns |
# |:--|:--|
# | `initialize_parameters(n_x, n_h, n_y)` | starting `parameters` of two layers |
# | `initialize_parameters_deep(layer_dims)` | starting `parameters` of any number of layers |
# | `linear_activation_forward(A_prev, W, b, activation)` | `A` of one layer, and its cache |
# | `L_model_forward(X, parameters)` | the predictions `AL`, and the list of all caches |
# | `compute_cost(AL, Y)` | the cost, a single number |
# | `linear_activation_backward(dA, cache, activation)` | `dA_prev`, `dW` and `db` of one layer |
# | `L_model_backward(AL, Y, caches)` | the gradients of all layers in a dictionary, `dW1`, `db1`, ..., `dWL`, `dbL` |
# | `update_parameters(params, grads, learning_rate)` | new `parameters`, one step further |
#
# The `activation` is `"relu"` or `"sigmoid"`. One function is new:
#
# | call | returns |
# |:--|:--|
# | `initialize_parameters_he(layer_dims)` | starting `parameters` with weights that suit a deep network |
#
# It is the remedy from the end of `step_by_step` in a function of its own: the weights of layer
# $l$ are standard normal numbers times $\sqrt{2 / n^{[l-1]}}$ instead of times 0.01, where
# $n^{[l-1]}$ is the number of inputs of the layer. With 0.01 a network of three or more layers hardly
# learns at all. Each of the three `initialize` functions sets its own seed, so everybody starts from
# the same numbers.
#
# If you like, use your own functions instead: copy their cells from `step_by_step.ipynb` to this
# place. Only `initialize_parameters_he` still comes from the file.

# %% [markdown]
# <a id="training"></a>
#
# ## Training a network
#
# Training is one loop, whatever the network looks like:
#
# ![A loop. Initialise gives the starting parameters. Then, again and again: forward gives AL and the caches, cost says how wrong AL is, backward gives the gradients, update gives new parameters. The cost is noted from time to time.](figures/training_loop.svg)
#
# 1. **Initialise** the parameters, once.
# 2. Then repeat, as often as you decide:
#    - **forward:** the predictions for all training pictures, and the caches;
#    - **cost:** how far the predictions are from the labels;
#    - **backward:** the gradients;
#    - **update:** one step against the gradients.
#
# The cost is the only view into the loop, but thousands of costs are too many to look at. So it is
# noted in the iterations $0, e, 2e, \dots$ only, where the number $e$ is called `every` in code.
# Iterations are counted from 0, so the first cost is that of the starting parameters.

# %% [markdown]
# <a id="ex-2"></a>
#
# ### Exercise 2: two_layer_model
#
# Write the training of a network with one hidden layer:
#
# <a id="formula-2"></a>
#
# $$\begin{gathered}
# X \to \text{LINEAR} \to \text{RELU} \\
# \to \text{LINEAR} \to \text{SIGMOID} \to A^{[2]}
# \end{gathered} \tag{2}$$
#
# As there are only two layers, every step can be written out without a loop over the layers, and you
# see how the arrays travel:
#
# | step | what goes in | what comes out |
# |:--|:--|:--|
# | forward, layer 1 | `X`, `W1`, `b1`, ReLU | `A1`, `cache1` |
# | forward, layer 2 | `A1`, `W2`, `b2`, sigmoid | `A2`, `cache2` |
# | cost | `A2`, `Y` | `cost` |
# | start of the backward pass | `A2`, `Y` | `dA2` |
# | backward, layer 2 | `dA2`, `cache2`, sigmoid | `dA1`, `dW2`, `db2` |
# | backward, layer 1 | `dA1`, `cache1`, ReLU | `dW1`, `db1`, and a gradient of `X` that nobody needs |
# | update | `parameters`, all four gradients, the learning rate | the new `parameters` |
#
# The start of the backward pass is the derivative of the cross-entropy with respect to the
# predictions, entry by entry:
#
# <a id="formula-3"></a>
#
# $$dA^{[2]} = -\left( \frac{Y}{A^{[2]}} - \frac{1 - Y}{1 - A^{[2]}} \right) \tag{3}$$
#
# **Given lines.** The three sizes are taken out of `layers_dims`. The loop is there, and its last
# lines note the cost where it is due. `costs` becomes an array at the end, ready for a plot.

# %% [markdown]
# **Hints.** Open one at a time, and try again before you open the next.
#
# <details>
# <summary>Hint 1: a nudge</summary>
#
# Every row of the table above is one line of code, and every row but the start of the backward pass
# is a call of a given function. The caches connect the two directions: which cache belongs to which
# backward step?
#
# </details>
#
# <details>
# <summary>Hint 2: a step further</summary>
#
# The weights and biases live in `parameters` only, under the keys `"W1"`, `"b1"`, `"W2"` and `"b2"`.
# `linear_activation_forward` returns a pair and `linear_activation_backward` three arrays; take them
# apart while you assign them. `update_parameters` wants the gradients in a dictionary with the
# keys `"dW1"`, `"db1"`, `"dW2"` and `"db2"`. It returns **new** parameters, so give them the name
# that the next iteration reads.
#
# </details>
#
# <details>
# <summary>Hint 3: nearly there</summary>
#
# Start: `initialize_parameters` with the three sizes. Forward: two calls, the second one with `A1` in
# the place of `X`. Cost: `compute_cost`, predictions first, labels second. Backward: formula (3) with
# `/`, then two calls, the second one with the `dA1` of the first; name its first result `_`, the
# customary name for a result that is not used. Update: build the dictionary of the four gradients,
# and call `update_parameters` with the parameters, the gradients and the rate.
#
# </details>

# %% exercise points=20
def two_layer_model(X, Y, layers_dims, learning_rate, num_iterations, every):
    """Train a network with one hidden layer.

    Args:
        X: the inputs, shape (n_x, m).
        Y: the labels, 0 or 1, shape (1, m).
        layers_dims: the three sizes (n_x, n_h, n_y).
        learning_rate: how far each step goes, a number.
        num_iterations: the number of iterations, an integer.
        every: the cost is noted in the iterations 0, every, 2 * every, and so on.

    Returns:
        parameters: the trained parameters, a dictionary with "W1", "b1", "W2" and "b2".
        costs: the noted costs, in their order, an array of one axis.
    """
    n_x, n_h, n_y = layers_dims
    costs = []

    # The starting parameters.
    # Expected: about 1 line
    # parameters = ...
    # YOUR CODE STARTS HERE
    parameters = initialize_parameters(n_x, n_h, n_y)
    # YOUR CODE ENDS HERE

    for iteration in range(num_iterations):
        # Forward, and the cost.
        # Expected: about 3 lines
        # A1, cache1 = ...
        # A2, cache2 = ...
        # cost = ...
        # YOUR CODE STARTS HERE
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        # YOUR CODE ENDS HERE

        # Backward, and the update.
        # Expected: about 5 lines
        # dA2 = ...
        # dA1, dW2, db2 = ...
        # _, dW1, db1 = ...
        # grads = ...
        # parameters = ...
        # YOUR CODE STARTS HERE
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        # YOUR CODE ENDS HERE

        if iteration % every == 0:
            costs.append(cost)

    costs = np.array(costs)
    return parameters, costs

# %% print
check_written("two_layer_model")
case_X = np.array([[1.0, 2.0, -1.0, -2.0], [0.5, -1.0, 1.0, -0.5]])
case_Y = np.array([[1, 1, 0, 0]])
my_parameters, my_costs = two_layer_model(case_X, case_Y, (2, 3, 1), 1.0, 40, 10)
print("costs in iterations 0, 10, 20 and 30:", my_costs.round(6))
print(f"W2 = {my_parameters['W2'].round(6)}")

# %% [markdown]
# **Expected output**
#
# ```text
# costs in iterations 0, 10, 20 and 30: [0.693003 0.518599 0.03385  0.010939]
# W2 = [[ 1.776693 -1.587259  0.714051]]
# ```

# %% [markdown]
# **How it goes wrong**
#
# | what you see | what is usually behind it |
# |:--|:--|
# | all costs are `17.269788` | `compute_cost` was given the labels first |
# | all costs are the same, `0.693003` | the new parameters are not used: the result of `update_parameters` has another name, or none |
# | the costs rise, or become `nan` | uphill: the minus in front of [formula (3)](#formula-3) is missing |
# | the costs fall, but slowly, `0.691925` in iteration 10 | `dA2` was divided by the number of examples, or it holds `A2 - Y`, which is a gradient of $Z^{[2]}$ |
# | the first cost is right, the others are too small or too large | a gradient is wrong: compare the two backward calls with the table |
# | `KeyError: 'dW1'` | the keys of `grads` have no `d`, or the dictionary lacks a gradient |
# | `ValueError: ... mismatch in its core dimension ...` | the second layer was given `X` instead of `A1`, or the last backward step `cache2` instead of `cache1` |
# | `ValueError: operands could not be broadcast together ...` | the first backward step was given `cache1` instead of `cache2` |
# | `ValueError: too many values to unpack` | three results of a backward step, but two names on the left |
# | `NameError` that names `cost` or `parameters` | a region is still empty |
#
# **To think about.** With inputs between 0 and 1 the first cost is close to 0.693, whatever the labels
# are. Why?
#
# <details>
# <summary>Answer</summary>
#
# The starting weights are near 0 and the biases are 0, so the output layer computes a number near 0,
# and the sigmoid of 0 is one half. The network says "one half" to every example, and the loss of
# that is $-\ln \frac{1}{2} = 0.693$, whether the label is 0 or 1.
#
# </details>

# %% [markdown]
# <a id="two-layers"></a>
#
# ### Two layers learn
#
# Now the pictures: 64 inputs, 16 hidden units, 1 output. The network learns for 2000 iterations, and
# each of them uses all 1397 training pictures. That takes a few seconds at most. The costs are printed as a
# table, and plotted.

# %%
case_styles = (
    ("solid", "navy"),
    ("dashed", "darkred"),
    ("dotted", "darkgreen"),
    ("dashdot", "black"),
)


def plot_costs(curves, every):
    """Plot the noted costs of some networks, one line style for each of them."""
    plt.figure(facecolor="white")
    words = []
    for (name, costs), (style, colour) in zip(curves.items(), case_styles, strict=False):
        iterations = every * np.arange(len(costs))
        plt.plot(iterations, costs, linestyle=style, color=colour, linewidth=2, label=name)
        words.append(f"{name} ({style}) from {costs[0]:.3f} to {costs[-1]:.3f}")
        if np.max(costs) > costs[0]:
            words[-1] += f", up to {np.max(costs):.3f} in iteration {every * np.argmax(costs)}"
    plt.ylim(bottom=0)
    plt.xlabel("iteration")
    plt.ylabel("cost")
    plt.grid(alpha=0.3)
    plt.legend(loc="upper right")
    plt.show()
    print(f"In the plot: the cost by iteration; {'; '.join(words)}.")


def print_costs(costs, every, columns=4):
    """Print the noted costs as a table."""
    for start in range(0, len(costs), columns):
        row = enumerate(costs[start : start + columns], start=start)
        print("   ".join(f"iteration {every * place:4}: {cost:.4f}" for place, cost in row))


check_ready("two_layer_model", made=["my_train_X"])
my_two_layers, my_two_layers_costs = two_layer_model(
    my_train_X, my_train_Y, (64, 16, 1), 0.3, 2000, 100
)
print_costs(my_two_layers_costs, 100)
plot_costs({"two layers": my_two_layers_costs}, 100)

# %% [markdown]
# **What to see.** The cost begins at 0.693, falls quickly to about 0.2, stays there for a while, and
# then falls again, below 0.05 in the end. (Your last digits may differ from those of a friend with
# another computer.) On the way it sometimes goes up a little, because a step was too long.
#
# A low cost on the training pictures is a good sign, but not yet an answer. How often is the network
# *right*, and is it right on pictures that it has not seen?

# %% [markdown]
# <a id="judging"></a>
#
# ## Judging a network
#
# <a id="ex-3"></a>
#
# ### Exercise 3: predict
#
# The output of the network is a probability. A decision cuts it at one half:
#
# <a id="formula-4"></a>
#
# $$\hat{y} = \begin{cases} 1 & \text{if } a^{[L]} > 0.5 \\ 0 & \text{otherwise} \end{cases} \tag{4}$$
#
# So a probability of exactly one half gives 0. Write this for all columns of `X` at once, and for a
# network of any depth: `L_model_forward` looks at `parameters` and finds out by itself how many
# layers there are.
#
# `predictions` has shape $(1, m)$ and holds whole numbers, 0 or 1, as `Y` does.

# %% [markdown]
# **Hints.** Open one at a time, and try again before you open the next.
#
# <details>
# <summary>Hint 1: a nudge</summary>
#
# First get the probabilities, then compare them. A comparison of an array with a number gives an
# array of `True` and `False`.
#
# </details>
#
# <details>
# <summary>Hint 2: a step further</summary>
#
# `L_model_forward` returns two values, and there are no gradients to compute here, so you need only
# the first. An array has a method `astype` that changes the type of its entries: `True` becomes 1,
# `False` becomes 0.
#
# </details>
#
# <details>
# <summary>Hint 3: nearly there</summary>
#
# First line: take the result of `L_model_forward` apart into `AL` and `_`. Second line: put the
# comparison of `AL` with 0.5 into parentheses, and call `astype` with `int` on it.
#
# </details>

# %% exercise
def predict(X, parameters):
    """Decide for each example: 1 or 0.

    Args:
        X: the inputs, shape (n_x, m).
        parameters: the parameters of a network, "W1", "b1", ..., "WL", "bL".

    Returns:
        predictions: 1 where the network gives more than one half, else 0, shape (1, m).
    """
    # Expected: about 2 lines
    # AL, _ = ...
    # predictions = ...
    # YOUR CODE STARTS HERE
    AL, _ = L_model_forward(X, parameters)
    predictions = (AL > 0.5).astype(int)
    # YOUR CODE ENDS HERE

    return predictions

# %% print
check_written("predict")
case_X = np.array([[-2.0, -0.1, 0.0, 0.1, 2.0]])
case_parameters = {"W1": np.array([[1.0]]), "b1": np.array([[0.0]])}
print("probabilities:", L_model_forward(case_X, case_parameters)[0].round(3))
print("predictions:  ", predict(case_X, case_parameters))

# %% [markdown]
# **Expected output**
#
# ```text
# probabilities: [[0.119 0.475 0.5   0.525 0.881]]
# predictions:   [[0 0 0 1 1]]
# ```

# %% [markdown]
# **How it goes wrong**
#
# | what you see | what is usually behind it |
# |:--|:--|
# | numbers such as `0.119` | the probabilities themselves: the comparison is missing |
# | `TypeError: '>' not supported between instances of 'tuple' and 'float'` | the pair from `L_model_forward` was not taken apart |
# | `True` and `False` | they count as 1 and 0, but are not yet numbers |
# | `[0 0 0 1 1]` with one pair of brackets | one row was picked out; keep the shape $(1, m)$ |
# | everything the wrong way round | `<` instead of `>` |
# | a 1 in the middle | exactly one half must give 0: `>`, not `>=` |
#
# **To think about.** A network gives 0.51 for one picture and 0.99 for another, and both numbers are
# even. What does `predict` return for each of them? And is their loss the same?
#
# <details>
# <summary>Answer</summary>
#
# Both become 1, but the losses are $-\ln 0.51 = 0.673$ and $-\ln 0.99 = 0.010$. The decision forgets
# how sure the network was, while the cost depends on it. That is
# why a network is trained on the cost and judged by its decisions. It also explains why the cost can
# go on falling when all decisions are right already.
#
# </details>

# %% [markdown]
# <a id="ex-4"></a>
#
# ### Exercise 4: accuracy
#
# **Accuracy** is the share of right decisions, a number from 0 to 1:
#
# <a id="formula-5"></a>
#
# $$\text{accuracy} = \frac{\text{columns with } \hat{y} = y}{m} \tag{5}$$
#
# A right 0 counts as much as a right 1. Return a single number.

# %% [markdown]
# **Hints.** Open one at a time, and try again before you open the next.
#
# <details>
# <summary>Hint 1: a nudge</summary>
#
# In which columns do the two arrays agree? One comparison answers that for all columns.
#
# </details>
#
# <details>
# <summary>Hint 2: a step further</summary>
#
# `==` between two arrays of the same shape gives `True` and `False`, and these count as 1 and 0 when
# they are added up. A share is their sum, divided by how many there are, which is their mean.
#
# </details>
#
# <details>
# <summary>Hint 3: nearly there</summary>
#
# Call `np.mean` with the comparison of `predictions` and `Y` as its argument.
#
# </details>

# %% exercise
def accuracy(predictions, Y):
    """Return the share of right predictions.

    Args:
        predictions: the decisions, 0 or 1, shape (1, m).
        Y: the labels, 0 or 1, shape (1, m).

    Returns:
        share: the share of columns in which both agree, a number from 0 to 1.
    """
    # Expected: about 1 line
    # share = ...
    # YOUR CODE STARTS HERE
    share = np.mean(predictions == Y)
    # YOUR CODE ENDS HERE

    return share

# %% print
check_written("accuracy")
case_predictions = np.array([[1, 0, 1, 1, 0]])
case_Y = np.array([[1, 0, 0, 1, 1]])
print(f"accuracy: {accuracy(case_predictions, case_Y):.2f}")

# %% [markdown]
# **Expected output**
#
# ```text
# accuracy: 0.60
# ```

# %% [markdown]
# **How it goes wrong**
#
# | what you see | what is usually behind it |
# |:--|:--|
# | `3.00` | the right answers are counted, but not divided by the number of examples, `Y.shape[1]` (`len(Y)` is the number of rows, 1) |
# | `0.40` | the *wrong* ones are counted: `!=`, or a difference that is not 0 |
# | `0.40`, and no comparison in your line | `predictions * Y` counts right ones only, not right zeros |
# | `60.00` | per cent; a share lies between 0 and 1 |
# | an array instead of a number | the mean is missing, or it was taken along `axis=0` |
#
# **To think about.** Of a hundred people, one has a rare disease. How accurate is a test that says
# "healthy" to everybody, without looking?
#
# <details>
# <summary>Answer</summary>
#
# 99 per cent, and it is useless. Accuracy is only as good as the balance of the labels. Our set is
# balanced, half even and half odd, so 50 per cent is the value of knowing nothing. With other data
# compare with the share of the most frequent label first.
#
# </details>

# %% [markdown]
# <a id="how-good"></a>
#
# ### How good is it?
#
# Both functions together say how the network of two layers does, in training and in the test.

# %%
def show_accuracy(name, parameters, sets):
    """Print the share of right decisions in each of the sets, training and test."""
    shares = [accuracy(predict(X, parameters), Y) for X, Y in sets]
    print(f"{name:14} training {shares[0]:6.1%}   test {shares[1]:6.1%}")


check_ready("predict", "accuracy", made=["my_two_layers"])
my_sets = [(my_train_X, my_train_Y), (my_test_X, my_test_Y)]
show_accuracy("always odd", {"W1": np.zeros((1, 64)), "b1": np.zeros((1, 1))}, my_sets)
show_accuracy("two layers", my_two_layers, my_sets)

# %% [markdown]
# **What to see.** A network with zeros only gives one half to every picture and therefore says "odd"
# each time; half of that is right. The trained network is right for about 99 of 100 training pictures
# and for about 94 of 100 test pictures.
#
# The gap between the two is normal. Part of what a network learns holds for digits in general, and
# part of it only for the pictures that it has seen, for instance for an unusual stroke in one of them.
# The second part does not help on new pictures. If the gap grows large, one speaks of
# **overfitting**. Only the test shows it, so never train on test pictures.

# %% [markdown]
# <a id="deep"></a>
#
# ## A network of any depth
#
# <a id="ex-5"></a>
#
# ### Exercise 5: L_layer_model
#
# In exercise 2 you wrote out every layer. That is fine for two layers and tedious for five. The given
# functions for whole models do all layers at once, so the training loop becomes shorter and serves
# for any depth:
#
# <a id="formula-6"></a>
#
# $$\begin{gathered}
# X \to [\text{LINEAR} \to \text{RELU}] \times (L - 1) \\
# \to \text{LINEAR} \to \text{SIGMOID} \to A^{[L]}
# \end{gathered} \tag{6}$$
#
# This time you write the whole loop, also the noting of the cost:
#
# - The starting parameters come from `initialize_parameters_he`.
# - In each iteration: `L_model_forward`, `compute_cost`, `L_model_backward`, `update_parameters`.
# - The cost is noted as in exercise 2: in the iterations 0, `every`, 2 `every`, and so on, and before
#   the update of that iteration.
#
# **Given lines.** `costs` is an empty list at the start and becomes an array at the end.

# %% [markdown]
# **Hints.** Open one at a time, and try again before you open the next.
#
# <details>
# <summary>Hint 1: a nudge</summary>
#
# It is the loop of exercise 2. Which lines of it become one line here, because a function does all
# layers at once? And which line of exercise 2 was given there, but not here?
#
# </details>
#
# <details>
# <summary>Hint 2: a step further</summary>
#
# `range(num_iterations)` gives the numbers of the iterations, from 0. The remainder
# `iteration % every` is 0 exactly where the cost is due, and the list's `append` puts it there.
# Everything that happens in each iteration must be indented under the `for`, but the start must not:
# it happens once.
#
# </details>
#
# <details>
# <summary>Hint 3: nearly there</summary>
#
# Before the loop: `initialize_parameters_he` with `layers_dims`. In the loop: take the result of
# `L_model_forward` apart into `AL` and `caches`; if the remainder is 0, append the cost; name the
# result of `L_model_backward` `grads`; and let `update_parameters` give new `parameters`.
#
# </details>

# %% exercise points=20
def L_layer_model(X, Y, layers_dims, learning_rate, num_iterations, every):
    """Train a network of any depth.

    Args:
        X: the inputs, shape (layers_dims[0], m).
        Y: the labels, 0 or 1, shape (1, m).
        layers_dims: the sizes of all layers, from the input to the output.
        learning_rate: how far each step goes, a number.
        num_iterations: the number of iterations, an integer.
        every: the cost is noted in the iterations 0, every, 2 * every, and so on.

    Returns:
        parameters: the trained parameters, a dictionary with "W1", "b1", ..., "WL", "bL".
        costs: the noted costs, in their order, an array of one axis.
    """
    costs = []

    # Expected: about 7 lines
    # parameters = ...
    # for iteration in ...:
    #     AL, caches = ...
    #     ...
    #     parameters = ...
    # YOUR CODE STARTS HERE
    parameters = initialize_parameters_he(layers_dims)
    for iteration in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if iteration % every == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    # YOUR CODE ENDS HERE

    costs = np.array(costs)
    return parameters, costs

# %% print
check_written("L_layer_model")
case_X = np.array([[1.0, 2.0, -1.0, -2.0], [0.5, -1.0, 1.0, -0.5]])
case_Y = np.array([[1, 1, 0, 0]])
my_parameters, my_costs = L_layer_model(case_X, case_Y, (2, 4, 3, 1), 0.3, 40, 10)
print("costs in iterations 0, 10, 20 and 30:", my_costs.round(6))
print(f"W3 = {my_parameters['W3'].round(6)}")

# %% [markdown]
# **Expected output**
#
# ```text
# costs in iterations 0, 10, 20 and 30: [0.811419 0.35532  0.223525 0.154793]
# W3 = [[-0.967586  1.314866  1.213435]]
# ```

# %% [markdown]
# **How it goes wrong**
#
# | what you see | what is usually behind it |
# |:--|:--|
# | all costs are `17.269788` | `compute_cost` was given the labels first |
# | all costs are about 0.693 | `initialize_parameters_deep`: with its small weights hardly any signal gets through a deep network |
# | all costs are the same, `0.811419` | the parameters are initialised anew inside the loop, or the new ones are not kept |
# | 40 costs instead of four | noted in every iteration: the condition with `every` is missing |
# | a single cost, `0.119042` | the line that notes it stands behind the loop |
# | a single cost, `0.811419` | 100 instead of `every`: there are only 40 iterations here |
# | four costs, but the first is too small | noted in the wrong iterations: iteration 0 counts, too |
# | `NameError` that names `parameters` | the region is still empty |
# | the costs begin at `0.811419` and then jump to about 17 | a sign is wrong, or `L_model_backward` was given the labels first |
#
# **To think about.** `L_layer_model` with `layers_dims = (64, 16, 1)` has the same layers as the
# network of exercise 2. Do both give the same numbers?
#
# <details>
# <summary>Answer</summary>
#
# No. The forward and backward steps are the same, but not the starting weights: another seed and
# another size. From the same start both would take the same steps, and that is a good test for such
# code: two ways of computing one thing must agree.
#
# </details>

# %% [markdown]
# <a id="three-layers"></a>
#
# ### Three layers learn
#
# One more hidden layer, of 8 units: the sizes are 64, 16, 8 and 1. The larger starting weights allow
# a smaller learning rate, 0.1.

# %%
check_ready("L_layer_model", "predict", "accuracy", made=["my_two_layers_costs", "my_sets"])
my_three_layers, my_three_layers_costs = L_layer_model(
    my_train_X, my_train_Y, (64, 16, 8, 1), 0.1, 2000, 100
)
print_costs(my_three_layers_costs, 100)
show_accuracy("two layers", my_two_layers, my_sets)
show_accuracy("three layers", my_three_layers, my_sets)
plot_costs({"two layers": my_two_layers_costs, "three layers": my_three_layers_costs}, 100)

# %% [markdown]
# **What to see.** The dashed curve starts a little higher, because larger weights make bolder first
# guesses. Then it falls faster and more evenly. In the test the network of three layers is right for
# about 97 of 100 pictures. It makes about half as many mistakes as the other.

# %% [markdown]
# <a id="depth"></a>
#
# ### Does depth pay?
#
# Careful: the two networks differ in three things, the depth, the start and the learning rate. Which
# of them made the difference? A fair comparison changes **one** thing at a time. The next cell trains
# networks of one to four layers, all by your `L_layer_model`, with the same way to start, the same
# rate and the same number of iterations. It takes some seconds. Guess first: which of the four will be
# best on the training pictures, and which in the test?

# %%
check_ready("L_layer_model", "predict", "accuracy", made=["my_sets"])
my_curves = {}
for my_layers_dims in ((64, 1), (64, 16, 1), (64, 16, 8, 1), (64, 16, 8, 4, 1)):
    my_parameters, my_costs = L_layer_model(
        my_train_X, my_train_Y, my_layers_dims, 0.1, 2000, 100
    )
    my_name = f"{len(my_layers_dims) - 1} layer" + "s" * (len(my_layers_dims) > 2)
    my_curves[my_name] = my_costs
    show_accuracy(my_name, my_parameters, my_sets)
plot_costs(my_curves, 100)

# %% [markdown]
# **What to see.** One layer alone gets about 91 of 100 test pictures right: a single weight for each
# pixel is enough for a good part of the digits, but not for all. The second layer and the third one
# help. The fourth fits the training pictures even better and is no better in the test. Its curve stays
# near 0.69 for about 100 iterations, then falls and ends below all others. It also starts at 0.697,
# lower than the rest: larger weights do not *always* start higher. Here the four units of
# the last hidden layer are mostly silent at first, so that the network says about one half to every
# picture. More layers
# can do more, but they also fit what is accidental in the training pictures. How many are best depends
# on the data, and one finds it by trying.
#
# **To think about.** If you try many networks and keep the one with the best test result, is that
# result still a fair forecast for new pictures?
#
# <details>
# <summary>Answer</summary>
#
# Not quite. Among many networks some are good on these 400 pictures by luck, and you would pick such
# a one. So people keep a third set for choosing (often called the *validation* or *development*
# set), and touch the test set only once, at the end.
#
# </details>

# %% [markdown]
# <a id="learning-rate"></a>
#
# ### The learning rate
#
# The rate is the number that you will turn most often. Four networks of three layers, which differ in
# nothing but the rate, learn for 400 iterations each. The cost is noted in every iteration, so that
# the plot leaves nothing out. Guess first: what does a rate do that is a hundred times too small, and
# what one that is twenty times too large?

# %%
check_ready("L_layer_model", "predict", "accuracy", made=["my_sets"])
my_curves = {}
for my_rate in (0.001, 0.1, 1.0, 2.0):
    my_parameters, my_costs = L_layer_model(
        my_train_X, my_train_Y, (64, 16, 8, 1), my_rate, 400, 1
    )
    my_curves[f"rate {my_rate}"] = my_costs
    show_accuracy(f"rate {my_rate}", my_parameters, my_sets)
plot_costs(my_curves, 1)

# %% [markdown]
# **What to see.** Four shapes that you will meet again:
#
# | curve | reading |
# |:--|:--|
# | nearly level, falling all the time (0.001) | too small: it learns, but you would wait for ever |
# | falls quickly, then evenly (0.1) | a good choice |
# | jagged, up and down (1.0) | nearly too large: here it still ends well, but that is luck |
# | one jump to 1.778, then level at 0.693 (2.0) | too large: a step has thrown the network to a place where nothing reaches the output any more |
#
# Two curves stand near 0.693 for a while, one upon the other: rate 1.0 from about iteration 35 to 70,
# and rate 2.0 to the end. With 2.0 the last network says the same to every picture. Steps too long
# have made all units of a hidden layer negative for all pictures. Then their slope is 0, and no
# gradient comes through to bring them back. With 1.0 a few pictures still made a unit of that layer
# active. Their gradient was small, but in the end it brought the network back.

# %% [markdown]
# <a id="inside"></a>
#
# ## Looking inside
#
# <a id="wrong"></a>
#
# ### Pictures that it gets wrong
#
# A percentage hides which pictures are behind it. Here are the test pictures that the network of
# three layers gets wrong. Above each of them stand its label and the probability of "even".

# %%
check_ready("predict", made=["my_three_layers"])
my_probabilities, my_caches = L_model_forward(my_test_X, my_three_layers)
my_wrong = np.flatnonzero(predict(my_test_X, my_three_layers) != my_test_Y)
my_titles = [f"{my_test_labels[i]}: {my_probabilities[0, i]:.2f}" for i in my_wrong]

print(f"{len(my_wrong)} of {my_test_Y.size} test pictures are wrong.")
print("their labels:", *my_test_labels[my_wrong])
show_pictures(my_test_pictures[my_wrong], my_titles, columns=7)

# %% [markdown]
# **What to see.** Some of them are hard for people, too. Others are easy to read, and the network was
# sure of the wrong answer: a probability near 0 or 1 says how sure it *is*, not how sure it should be.
#
# The digit 8 stands out: five of the 13 are 8s, and the test holds no more 8s than other digits. In
# most of them the lower loop is hardly there. So they look like a 9, and a 9 is odd. The 9 in the list
# is the opposite case: it was taken for an even number.

# %% [markdown]
# <a id="first-layer"></a>
#
# ### What the first layer looks for
#
# Row $i$ of `W1` holds 64 weights, one for each pixel. Put back into the shape of a picture, they show
# what unit $i$ of the first layer looks for. Ink where the weight is positive (purple, `+`) makes the
# unit active. Ink where it is negative (orange, `-`) keeps it silent. Only weights above a third of
# the largest one carry a sign.

# %%
check_ready("two_layer_model", made=["my_two_layers"])
my_weights = my_two_layers["W1"].reshape(-1, 8, 8)
my_count = len(my_weights)
my_rows = -(-my_count // 8)
my_figure, my_axes = plt.subplots(
    my_rows, 8, figsize=(9, 1.5 * my_rows), facecolor="white", squeeze=False
)
my_limit = np.abs(my_weights).max()
for my_axis in my_axes.flat:
    my_axis.axis("off")
for my_axis, my_picture, my_unit in zip(
    my_axes.flat, my_weights, range(1, my_count + 1), strict=False
):
    my_axis.imshow(my_picture, cmap="PuOr", vmin=-my_limit, vmax=my_limit)
    for my_row, my_column in np.argwhere(np.abs(my_picture) > my_limit / 3):
        my_weight = my_picture[my_row, my_column]
        my_axis.text(
            my_column,
            my_row,
            "+" if my_weight > 0 else "-",
            color="white" if abs(my_weight) > 0.6 * my_limit else "black",
            fontsize=7,
            ha="center",
            va="center",
        )
    my_axis.set_title(f"unit {my_unit}: {my_two_layers['W2'][0, my_unit - 1]:+.1f}", fontsize=9)
my_figure.tight_layout()
plt.show()
my_blank = [i + 1 for i in range(my_count) if np.abs(my_weights[i]).max() < 0.05]
print(f"In the plot: the weights of {my_count} units as pictures. Blank are the units {my_blank}.")

# %% [markdown]
# The number above each picture is the weight of the unit in the second layer: a positive one speaks
# for "even", a negative one for "odd". These are not pictures of digits. A unit reacts to a stroke or
# a gap that several digits share, and only all units together know what is even.
#
# A few pictures are blank, and their numbers are 0.0. These units have hardly changed since the start.
#
# **To think about.** Why have the blank units learned nothing?
#
# <details>
# <summary>Answer</summary>
#
# Their `Z` is negative for nearly every training picture: each of them is active for three of the 1397
# at most. So ReLU gives 0, its slope is 0, too, and hardly any gradient reaches their weights. Such a
# unit is called **dead**. Pixels are never negative, so a unit can be nearly dead from the start, if
# the negative ones among its small starting weights happen to lie where most of the ink is. Three of
# the four began so. The fourth was active for 331 pictures at the start and lost nearly all of them in
# the first ten iterations. A dead unit does no harm but takes part in nothing.
#
# Change 16 to 8 in [Two layers learn](#two-layers), and run that cell, the cell of
# [How good is it?](#how-good) and the cell above again: half of the units do nearly as well. Put 16
# back before you hand in.
#
# </details>

# %% [markdown]
# <a id="own-picture"></a>
#
# ### A picture of your own
#
# Now draw a digit yourself. A drawing is a text of eight lines with eight characters each: `.` is no
# ink, `+` is half, `#` is all ink. Change the drawing below, or make a new one, and run the cell.

# %%
my_drawing = """
..+##+..
.+#++#+.
.##..##.
.#+..+#.
.#+..+#.
.##..##.
.+#++#+.
..+##+..
"""

# %%
def read_drawing(drawing):
    """Return the picture of a drawing, shape (8, 8), or None after a sentence that tells why."""
    if not isinstance(drawing, str):
        print("A drawing is a text in quotes; yours is of the type", type(drawing).__name__)
        return None
    lines = [line.rstrip() for line in drawing.strip("\n").rstrip().splitlines()]
    unknown = set("".join(lines)) - set(".+#")
    if unknown:
        print("A drawing is made of . and + and #; yours also has", *map(repr, sorted(unknown)))
        return None
    if len(lines) != 8 or any(len(line) != 8 for line in lines):
        lengths = [len(line) for line in lines]
        print("A drawing has 8 lines of 8 characters; the lengths of your lines are", lengths)
        return None
    return np.array([[".+#".index(character) * 8 for character in line] for line in lines])


check_ready("flatten_images", "predict", made=["my_three_layers", "my_drawing"])
my_picture = read_drawing(my_drawing)
if my_picture is not None:
    my_column = flatten_images(my_picture.reshape(1, 8, 8), 16)
    my_even = L_model_forward(my_column, my_three_layers)[0][0, 0]
    my_answer = "even" if predict(my_column, my_three_layers)[0, 0] == 1 else "odd"
    print(f"It says {my_answer}. The probability of an even number is {my_even:.3f}.")
    show_pictures([my_picture], [my_answer], columns=7)

# %% [markdown]
# **What to see.** It says "even" to this 0, and it is sure. Now move the 0 to the left by one pixel:
# delete the first `.` of every line, and put one at its end. You see the same 0 as before, but the
# network is just as sure of "odd". For you a 0 is a shape; for the network it is ink in certain
# pixels, and all training pictures were brought to the middle before anybody saved them. A network
# only knows the kind of picture that it was trained on.
#
# Then draw other digits, thick and thin ones. Which of them does it get wrong?
#
# One picture alone is still a stack: `reshape(1, 8, 8)` makes a stack of one, and `flatten_images`
# makes one column of it.

# %% [markdown]
# <a id="summary"></a>
#
# ## What you have learned
#
# Well done! You have written all that stands between a file of pictures and an answer:
#
# - `flatten_images` prepares the data ([formula (1)](#formula-1)), for training and test alike;
# - `two_layer_model` and `L_layer_model` train a network ([formula (2)](#formula-2) and
#   [formula (6)](#formula-6)), and their costs show how it goes;
# - `predict` decides ([formula (4)](#formula-4)), and `accuracy` judges ([formula (5)](#formula-5)).
#
# Five ideas are worth keeping:
#
# - **Prepare all data in the same way.** The preparation is a part of the model.
# - **One loop for every network.** Forward, cost, backward, update; only the functions inside change.
# - **The test has the last word.** A low cost in training says little about new pictures.
# - **Change one thing at a time.** Otherwise you do not know which change has helped.
# - **Look at the mistakes.** They tell you more than a percentage.
#
# **What comes next.** Other ways to step, which need fewer of them; ways to keep a network from
# overfitting; and more than two answers, so that it reads the digit itself. The loop stays the same.

# %% hidden
# The known mistakes and the changes that are right stand in mistakes.py.
import numpy as np

# Images: the shape of the stack, and the largest value that a pixel can have.
STACKS = {
    "example": ((3, 2, 4), 16),
    "example_colours": ((2, 3, 2, 3), 255),
    "square": ((4, 5, 5), 16),
    "tall": ((5, 6, 2), 100),
    "wide": ((2, 3, 7), 16),
    "colours": ((3, 2, 4, 3), 255),
    "many": ((12, 3, 4), 9),
    "edge_one_picture": ((1, 4, 3), 16),
    "edge_one_pixel": ((6, 1, 1), 16),
    "edge_one_row": ((4, 1, 5), 255),
}


@cases(flatten_images, STACKS)
def _(rng, shape, largest):
    # No pixel has the largest value, so that it cannot be found out from the pixels. None is 0, so
    # that a missing division shows everywhere.
    return rng.randint(1, largest, shape).astype(np.uint8), largest


examples(
    flatten_images,
    example_in_order=(np.arange(12).reshape(2, 2, 3), 16),
    edge_all_blank=(np.zeros((3, 2, 4), dtype=int), 16),
    edge_all_ink=(np.full((2, 3, 3), 255), 255),
)


@law(flatten_images)
def _(args, result):
    if np.ndim(result) != 2 or not np.size(result):
        return True
    if np.min(result) < 0 or np.max(result) > 1:
        return "the numbers of X do not all lie between 0 and 1, although all pixels can"
    return True


# %% hidden
import numpy as np
from dnn_functions import (
    L_model_backward,
    L_model_forward,
    initialize_parameters,
    initialize_parameters_he,
    update_parameters,
)

# The two models: the sizes of the layers, examples, learning rate, steps, and how often to note.
TWO_LAYERS = {
    "example": ((4, 3, 1), 6, 0.5, 30, 10),
    "example_uneven": ((3, 4, 1), 5, 0.8, 25, 7),
    "small_rate": ((5, 4, 1), 8, 0.02, 40, 4),
    "wide": ((6, 5, 1), 8, 0.4, 20, 5),
    "narrow": ((5, 2, 1), 7, 0.7, 40, 8),
    "every_step": ((4, 4, 1), 6, 0.6, 12, 1),
    "edge_one_step": ((4, 3, 1), 6, 0.5, 1, 1),
    "edge_no_step": ((4, 3, 1), 6, 0.5, 0, 3),
    "edge_noted_once": ((3, 3, 1), 6, 0.5, 8, 100),
    "edge_one_example": ((4, 3, 1), 1, 0.5, 10, 5),
    "edge_one_hidden_unit": ((5, 1, 1), 8, 0.5, 20, 5),
    "edge_one_input": ((1, 4, 1), 6, 0.5, 20, 4),
}
L_LAYERS = {
    "example": ((4, 3, 3, 1), 6, 0.3, 30, 10),
    "example_four_layers": ((3, 4, 4, 3, 1), 5, 0.2, 22, 7),
    "small_rate": ((5, 4, 3, 1), 8, 0.02, 40, 4),
    "two_layers": ((5, 4, 1), 8, 0.3, 20, 5),
    "three_layers": ((6, 5, 3, 1), 7, 0.25, 30, 8),
    "every_step": ((4, 4, 3, 1), 6, 0.3, 12, 1),
    "edge_one_layer": ((4, 1), 6, 0.3, 20, 5),
    "edge_one_step": ((4, 3, 2, 1), 6, 0.3, 1, 1),
    "edge_no_step": ((4, 3, 2, 1), 6, 0.3, 0, 3),
    "edge_noted_once": ((3, 3, 3, 1), 6, 0.3, 8, 100),
    "edge_one_example": ((4, 3, 3, 1), 1, 0.3, 10, 5),
}


def sure(X, Y, parameters, rate, steps):
    """Return whether rounding decides nothing in this training, and all layers take part in it.

    Where Z is nearly 0, ReLU has its corner: there another order of a sum could change the slope.
    Where no gradient reaches a layer, no mistake in its gradients would show.
    """
    for _ in range(max(steps, 1)):
        AL, layers = L_model_forward(X, parameters)
        for _, Z in layers[:-1]:
            if np.abs(Z).min() < 1e-5 * np.abs(Z).max() or Z.max() <= 0:
                return False
        if AL.min() < 1e-4 or AL.max() > 1 - 1e-4:
            return False
        grads = L_model_backward(AL, Y, layers)
        parameters = update_parameters(parameters, grads, rate)
    return True


def inputs(rng, layers_dims, m, rate, steps, every, start):
    """Draw inputs and labels that a line through the origin separates, so they can be learned."""
    while True:
        X = 1.5 * rng.randn(layers_dims[0], m)
        Y = (rng.randn(1, layers_dims[0]) @ X > 0).astype(int)
        if (m == 1 or 0 < Y.sum() < m) and sure(X, Y, start, rate, steps):
            return X, Y, layers_dims, rate, steps, every


@cases(two_layer_model, TWO_LAYERS)
def _(rng, layers_dims, *numbers):
    return inputs(rng, layers_dims, *numbers, start=initialize_parameters(*layers_dims))


@cases(L_layer_model, L_LAYERS)
def _(rng, layers_dims, *numbers):
    return inputs(rng, layers_dims, *numbers, start=initialize_parameters_he(layers_dims))


def costs_as_they_should(args, result):
    """The number of costs follows from the steps; with a small rate, the cost falls."""
    _X, _Y, _layers_dims, rate, steps, every = args
    if not isinstance(result, tuple | list) or len(result) != 2 or np.ndim(result[1]) != 1:
        return True
    costs, due = result[1], len(range(0, steps, every))
    if len(costs) != due:
        return (
            f"costs has length {len(costs)}; in {steps} iterations, noted every {every}, it has {due}"
        )
    if rate <= 0.02 and np.any(np.diff(costs) >= 0):
        return (
            "the cost does not fall, although the learning rate is small: are the new parameters "
            "kept, and do the steps go against the gradient?"
        )
    return True


law(two_layer_model)(costs_as_they_should)
law(L_layer_model)(costs_as_they_should)


# %% hidden
import numpy as np
from dnn_functions import L_model_forward, initialize_parameters_he

# Networks for predict, untrained: the sizes of the layers, and the number of examples.
NETWORKS = {
    "example": ((3, 4, 1), 8),
    "example_one_layer": ((4, 1), 7),
    "two_layers": ((4, 3, 1), 9),
    "three_layers": ((5, 4, 3, 1), 10),
    "four_layers": ((3, 4, 4, 3, 1), 8),
    "many": ((4, 5, 1), 30),
    "edge_one_example": ((4, 3, 1), 1),
    "edge_one_input": ((1, 4, 1), 8),
}


def between(AL):
    """Return whether a probability lies between one half and the mean."""
    return np.any((AL > 0.5) != (AL.mean() < AL))


@cases(predict, NETWORKS)
def _(rng, layers_dims, m):
    L = len(layers_dims) - 1
    while True:
        parameters = initialize_parameters_he(layers_dims)
        for name, value in parameters.items():
            parameters[name] = rng.randn(*value.shape)
        X = rng.randn(layers_dims[0], m)
        Z = L_model_forward(X, parameters)[1][-1][1]
        # Move the output, so that about a third of the examples is 0.
        middle = np.quantile(Z, 0.35) if m > 1 else 0
        parameters[f"b{L}"] -= middle
        AL, _ = L_model_forward(X, parameters)
        spread = AL.min() < 0.4 and AL.max() > 0.8
        # Where the first and the last example are 1, a program that leaves one of them out shows.
        ends = AL[0, 0] > 0.5 and AL[0, -1] > 0.5
        if np.abs(AL - 0.5).min() > 0.01 and (m == 1 or (spread and ends and between(AL))):
            return X, parameters


examples(
    predict,
    example_exactly_one_half=(
        np.array([[-1.0, 0.0, 2.0, 0.0]]),
        {"W1": np.array([[3.0]]), "b1": np.array([[0.0]])},
    ),
    edge_zeros_only=(
        np.ones((3, 5)),
        {"W1": np.zeros((2, 3)), "b1": np.zeros((2, 1)), "W2": np.zeros((1, 2)), "b2": np.zeros((1, 1))},
    ),
    edge_very_sure=(
        np.array([[-9.0, 8.0, 7.0, -6.0]]),
        {"W1": np.array([[50.0]]), "b1": np.array([[1.0]])},
    ),
)


@law(predict)
def _(args, result):
    X, parameters = args
    AL, _ = L_model_forward(X, parameters)
    if np.shape(result) == AL.shape and np.any(np.asarray(result)[AL == 0.5] != 0):
        return "a probability of exactly one half gives 0"
    return True


# %% hidden
import numpy as np

# Decisions and labels: the number of examples.
DECISIONS = {
    "example": 10,
    "example_few": 8,
    "some": 9,
    "more": 13,
    "many": 60,
    "edge_one_example": 1,
}


@cases(accuracy, DECISIONS)
def _(rng, m):
    # All four pairs of prediction and label occur, and no wrong way of counting gives the share.
    while True:
        predictions, Y = rng.randint(0, 2, (2, 1, m))
        ones, zeros = np.sum(predictions * Y), np.sum((1 - predictions) * (1 - Y))
        too_many, too_few = np.sum(predictions > Y), np.sum(predictions < Y)
        right, wrong = ones + zeros, too_many + too_few
        others = {ones + too_many, ones + too_few, ones * m / max(1, Y.sum())}
        mixed = ones and zeros and too_many and too_few and right > wrong
        if m == 1 or (mixed and right not in others):
            return predictions, Y


examples(
    accuracy,
    edge_all_right=(np.array([[1, 0, 0, 1]]), np.array([[1, 0, 0, 1]])),
    edge_all_wrong=(np.array([[1, 0, 0, 1]]), np.array([[0, 1, 1, 0]])),
    edge_zeros_only=(np.array([[0, 0, 0]]), np.array([[0, 0, 0]])),
)


@law(accuracy)
def _(args, result):
    if np.size(result) == 1 and not 0 <= float(np.squeeze(result)) <= 1:
        return "a share lies between 0 and 1"
    return True


