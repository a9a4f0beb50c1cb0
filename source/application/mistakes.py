"""The known mistakes of the assignment, each with its hint, and changes that are right.

Each changes a piece of the reference in application.py. This file is run after the hidden cells of
that file and is never released.
"""

# flatten_images

mistake(
    flatten_images,
    ".reshape(len(images), -1).T",
    ".reshape(-1, len(images))",
    "The pictures are mixed: reshape cuts the pixels into new rows. Give each picture a row of its "
    "own first, then swap rows and columns.",
)
mistake(
    flatten_images,
    ".reshape(len(images), -1).T",
    ".reshape(len(images), -1)",
    "Each picture is a row of X, but it should be a column.",
)
mistake(
    flatten_images,
    ".T / largest",
    ".T",
    "The pixels are not scaled: they still reach from 0 to the largest value.",
)
mistake(
    flatten_images,
    "/ largest",
    "/ images.max()",
    "The pixels are divided by the largest pixel of these pictures; divide by the argument largest, "
    "so that all pictures are scaled alike.",
)
for scale, words in {
    "": "the pixels are not scaled",
    " / 255.0": "the pixels are divided by a fixed number",
    " / 16.0": "the pixels are divided by a fixed number",
}.items():
    mistake(
        flatten_images,
        ".reshape(len(images), -1).T / largest",
        f".reshape(len(images), -1){scale}",
        f"Each picture is a row of X and not a column, and {words}.",
    )
    mistake(
        flatten_images,
        ".reshape(len(images), -1).T / largest",
        f".reshape(-1, len(images)){scale}",
        f"The pictures are mixed, because reshape cuts the pixels into new rows, and {words}.",
    )
mistake(
    flatten_images,
    "/ largest",
    "// largest",
    "All numbers of X are 0: everything behind the point is cut off. Is there a whole-number division, or "
    "a conversion to whole numbers?",
)
for number in (255, 256, 16):
    mistake(
        flatten_images,
        "/ largest",
        f"/ {number}.0",
        "The pixels are divided by a fixed number; use the argument largest.",
    )
mistake(
    flatten_images,
    "/ largest",
    "* largest",
    "The pixels are multiplied by the largest value; they are divided by it.",
)
mistake(
    flatten_images,
    "-1).T / largest",
    '-1, order="F").T / largest',
    "The pixels of a picture are read column by column; read them row by row, as reshape does if "
    "nothing else is asked for.",
)
mistake(
    flatten_images,
    ".reshape(len(images), -1).T",
    ".reshape(-1, 1)",
    "All pictures are in one column; each picture needs a column of its own.",
)
mistake(
    flatten_images,
    ".reshape(len(images), -1).T",
    ".flatten()",
    "X has one axis only, with the pixels of all pictures in a row; each picture needs a column of "
    "its own.",
)
mistake(
    flatten_images,
    "images.reshape",
    "images[::-1].reshape",
    "The pictures are in reversed order: column i of X is picture i.",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T",
    "images[:1].reshape(1, -1).T",
    "Only the first picture is in X. Is it the only one that is read, or does a return stand inside a "
    "loop?",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T",
    "images[-1:].reshape(1, -1).T",
    "Only the last picture is in X: a loop puts each picture in the place of the one before; each "
    "picture needs a column of its own.",
)
mistake(
    flatten_images,
    ".reshape(len(images), -1).T",
    "",
    "X still has the shape of images. reshape and .T do not change an array; they return a new one.",
)
mistake(
    flatten_images,
    ".reshape(len(images), -1).T",
    ".T",
    "The axes are only put in another order; each picture has to become one column.",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T",
    "images.T.reshape(len(images), -1)",
    "The pictures are mixed: the axes are swapped before each picture has a row of its own.",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T",
    "images.T.reshape(-1, len(images)).T",
    "Each picture is a row of X, with its pixels read column by column. It should be a column, with "
    "its pixels read row by row.",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T / largest",
    "np.where(images == 0, np.inf, largest / np.maximum(images, 1)).reshape(len(images), -1).T",
    "The largest value is divided by the pixels; the pixels are divided by it.",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T / largest",
    "(images - images.min()).reshape(len(images), -1).T / max(1, images.max() - images.min())",
    "The pixels are scaled by the smallest and the largest pixel of these pictures; divide by the "
    "argument largest, so that all pictures are scaled alike.",
)
mistake(
    flatten_images,
    "images.reshape(len(images), -1).T",
    "(images - images.mean()).reshape(len(images), -1).T",
    "The mean of the pixels is subtracted; they are only divided by the largest value.",
)
same(flatten_images, "-1).T", "-2).T", "NumPy takes any negative size for the unknown one")
same(
    flatten_images,
    "images.reshape(len(images), -1).T / largest",
    "(images / largest).reshape(images.shape[0], -1).T",
    "scaled first, then flattened",
)
same(
    flatten_images,
    "images.reshape(len(images), -1).T / largest",
    "np.array([image.ravel() / largest for image in images]).T",
    "picture by picture",
)
same(
    flatten_images,
    "images.reshape(len(images), -1).T / largest",
    "np.column_stack([image.flatten() for image in images]) / float(largest)",
    "columns side by side",
)
same(flatten_images, "/ largest", "* (1 / largest)", "multiplied by the reciprocal")

# two_layer_model

mistake(
    two_layer_model,
    "dA2 = -(Y / A2",
    "dA2 = (Y / A2",
    "Each step goes uphill: look at the signs in dA2. The learning rate needs none, because "
    "update_parameters subtracts.",
)
mistake(
    two_layer_model,
    "(Y / A2 - (1 - Y) / (1 - A2))",
    "(Y / A2 + (1 - Y) / (1 - A2))",
    "The two fractions of dA2 have the same sign. In formula (3) the minus in front belongs to the "
    "whole parenthesis.",
)
mistake(
    two_layer_model,
    "dA2 = -(Y / A2 - (1 - Y) / (1 - A2))",
    "dA2 = A2 - Y",
    "dA2 holds the difference of prediction and label. That is the gradient of Z in the output "
    "layer; the backward step of the sigmoid comes after dA2 and would be applied twice.",
)
mistake(
    two_layer_model,
    "dA2 = -(Y / A2 - (1 - Y) / (1 - A2))",
    "dA2 = -Y / A2",
    "The examples with label 0 are missing in dA2.",
)
mistake(
    two_layer_model,
    'parameters["b1"], "relu")',
    'parameters["b1"], "sigmoid")',
    "The hidden layer uses the sigmoid in the forward pass; it should use ReLU.",
)
mistake(
    two_layer_model,
    'parameters["b2"], "sigmoid")',
    'parameters["b2"], "relu")',
    "The output layer uses ReLU in the forward pass, so it gives no probabilities; it should use the "
    "sigmoid.",
)
mistake(
    two_layer_model,
    'parameters["',
    'initialize_parameters(n_x, n_h, n_y)["',
    "Every iteration goes forward with the starting parameters: take W1, b1, W2 and b2 out of "
    "parameters anew in each of them.",
)
mistake(
    two_layer_model,
    'cache1, "relu")',
    'cache1, "sigmoid")',
    "The backward step of the hidden layer uses the sigmoid, but its forward step uses ReLU.",
)
mistake(
    two_layer_model,
    'cache2, "sigmoid")',
    'cache2, "relu")',
    "The backward step of the output layer uses ReLU, but its forward step uses the sigmoid.",
)
mistake(
    two_layer_model,
    "linear_activation_backward(dA1, cache1",
    "linear_activation_backward(dA2, cache1",
    "The backward step of the hidden layer starts from the gradient of the predictions again; it "
    "needs the gradient that the backward step of the output layer has handed on.",
)
mistake(
    two_layer_model,
    "        parameters = update_parameters(",
    "        _ = update_parameters(",
    "The parameters never change: update_parameters returns new parameters, and they have to take "
    "the place of the old ones.",
)
mistake(
    two_layer_model,
    "        A1, cache1 = ",
    "        parameters = initialize_parameters(n_x, n_h, n_y)\n        A1, cache1 = ",
    "The parameters are initialised anew in every iteration, so only the last one counts: initialise "
    "them once, before the loop.",
)
mistake(
    two_layer_model,
    "compute_cost(A2, Y)",
    "compute_cost(Y, A2)",
    "The cost takes the labels for predictions: the predictions come first.",
)
mistake(
    two_layer_model,
    "compute_cost(A2, Y)",
    "compute_cost(A1, Y)",
    "The cost is computed from the activations of the hidden layer; the predictions are those of "
    "the output layer.",
)
mistake(
    two_layer_model,
    "compute_cost(A2, Y)",
    "compute_cost(A2, Y) / X.shape[1]",
    "The cost is divided by the number of examples once more; compute_cost returns a mean already.",
)
mistake(
    two_layer_model,
    "compute_cost(A2, Y)",
    "compute_cost(A2 > 0.5, Y)",
    "The cost is computed from the decisions; it needs the probabilities.",
)
mistake(
    two_layer_model,
    "initialize_parameters(n_x, n_h, n_y)",
    "initialize_parameters_deep(layers_dims)",
    "The starting parameters come from initialize_parameters_deep, which has another seed: the "
    "network of two layers starts from initialize_parameters.",
)
mistake(
    two_layer_model,
    "initialize_parameters(n_x, n_h, n_y)",
    "initialize_parameters_he(layers_dims)",
    "The starting parameters come from initialize_parameters_he: the network of two layers starts "
    "from the small weights of initialize_parameters.",
)
mistake(
    two_layer_model,
    '"db1": db1,',
    '"db1": db2,',
    "The gradient of b2 is stored under the key of b1: look at the dictionary of gradients.",
)
mistake(
    two_layer_model,
    '"db2": db2}',
    '"db2": db1.mean(axis=0, keepdims=True)}',
    "The gradient of b1 is stored under the key of b2: look at the dictionary of gradients.",
)
mistake(
    two_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "        return parameters, costs\n",
    "Only the first iteration has run: does a return stand inside the loop?",
)
mistake(
    two_layer_model,
    "grads, learning_rate)",
    "grads, 0.0075)",
    "The learning rate is a fixed number; use the argument learning_rate.",
)
mistake(
    two_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "Every step is twice as long as it should be: is it taken twice, or multiplied by 2?",
)
mistake(
    two_layer_model,
    "grads, learning_rate)",
    "grads, learning_rate / X.shape[1])",
    "The steps are divided by the number of examples once more, in dA2 or in the update; the "
    "gradients are means over the examples already.",
)
mistake(
    two_layer_model,
    "        parameters = update_parameters(",
    "        if iteration % every == 0:\n            parameters = update_parameters(",
    "The parameters change only in the iterations in which the cost is noted: look at the indentation of "
    "the update.",
)
mistake(
    two_layer_model,
    "    return parameters, costs",
    "    return grads, costs",
    "The gradients are returned; the trained parameters are asked for.",
)
mistake(
    two_layer_model,
    "-(Y / A2 - (1 - Y) / (1 - A2))",
    "Y / A2 + (1 - Y) / (1 - A2)",
    "Both fractions of dA2 are positive. In formula (3) a minus stands in front of the whole "
    "parenthesis, and another one between the fractions.",
)
mistake(
    two_layer_model,
    "(1 - Y) / (1 - A2)",
    "1 - Y / 1 - A2",
    "Parentheses are missing in dA2: without them a division comes before a minus.",
)
mistake(
    two_layer_model,
    'parameters["b1"], "relu")\n'
    '        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")',
    'parameters["b1"], "sigmoid")\n'
    '        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "relu")',
    "The activations are exchanged in the forward pass: look at which layer uses ReLU, and which the "
    "sigmoid.",
)
mistake(
    two_layer_model,
    'cache2, "sigmoid")\n        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")',
    'cache2, "relu")\n        _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")',
    "The activations are exchanged in the backward pass: each layer has the same one there as in the "
    "forward pass.",
)
mistake(
    two_layer_model,
    '"relu")',
    '"sigmoid")',
    "The hidden layer uses the sigmoid in both directions; it should use ReLU.",
)
mistake(
    two_layer_model,
    '"sigmoid")',
    '"relu")',
    "The output layer uses ReLU in both directions, so it gives no probabilities; it should use the "
    "sigmoid.",
)
mistake(
    two_layer_model,
    "grads, learning_rate)",
    "grads, 0.01)",
    "The learning rate is a fixed number; use the argument learning_rate.",
)
mistake(
    two_layer_model,
    "parameters = update_parameters(parameters, grads, learning_rate)",
    "parameters = parameters | {\n"
    '            name: parameters[name] - learning_rate * grads["d" + name] for name in ("W1", "W2")\n'
    "        }",
    "The biases stay 0: only the weights are updated.",
)
mistake(
    two_layer_model,
    "        parameters = update_parameters(",
    "        for _ in range(num_iterations):\n            parameters = update_parameters(",
    "In each iteration as many steps are taken as there are iterations: is there a second loop inside "
    "the given one?",
)
mistake(
    two_layer_model,
    "        cost = compute_cost(A2, Y)\n",
    "        cost = compute_cost(A2, Y)\n        costs = [cost]\n",
    "The earlier costs are lost: costs gets a new list in each iteration. The given lines make the list, "
    "and note the costs in it.",
)
mistake(
    two_layer_model,
    "        cost = compute_cost(A2, Y)\n",
    "        cost = compute_cost(A2, Y)\n        costs.append(cost)\n",
    "The cost is noted in every iteration, and once more where it is due: the given lines below note it "
    "already.",
)
mistake(
    two_layer_model,
    "            costs.append(cost)\n",
    "            costs += [cost, cost]\n",
    "Each cost is noted twice: the given lines below note it already.",
)
mistake(
    two_layer_model,
    "            costs.append(cost)\n",
    '            Z1 = parameters["W1"] @ X + parameters["b1"]\n'
    '            Z2 = parameters["W2"] @ np.maximum(0, Z1) + parameters["b2"]\n'
    "            costs.append(compute_cost(1 / (1 + np.exp(-Z2)), Y))\n",
    "Each cost is that of the parameters after the update of its iteration; note the one before it.",
)
same(
    two_layer_model,
    "    costs = np.array(costs)\n",
    "    pass\n",
    "a list of the same numbers is right, too",
)
same(
    two_layer_model,
    "-(Y / A2 - (1 - Y) / (1 - A2))",
    "(A2 - Y) / (A2 * (1 - A2))",
    "the same fraction over a common denominator",
)
same(
    two_layer_model,
    "-(Y / A2 - (1 - Y) / (1 - A2))",
    "np.where(Y == 1, -1 / A2, 1 / (1 - A2))",
    "one of the fractions is 0 for each label",
)
same(
    two_layer_model,
    "initialize_parameters(n_x, n_h, n_y)",
    "initialize_parameters(*layers_dims)",
    "the sizes are handed on as they came",
)
same(
    two_layer_model,
    '_, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")',
    'dW1, db1 = linear_activation_backward(dA1, cache1, "relu")[1:]',
    "the result that is not used is cut off",
)
same(
    two_layer_model,
    'grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}',
    "grads = dict(dW2=dW2, db2=db2, dW1=dW1, db1=db1)",
    "the order of the keys does not matter",
)
same(
    two_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        for name in parameters:\n"
    '            parameters[name] = parameters[name] - learning_rate * grads["d" + name]\n',
    "the update written out",
)
same(
    two_layer_model,
    "compute_cost(A2, Y)",
    "-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))",
    "the cost written out",
)

# predict

mistake(
    predict,
    "(AL > 0.5)",
    "(AL >= 0.5)",
    "A probability of exactly one half became 1; it gives 0.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "AL",
    "The result holds the probabilities; each of them has to become 0 or 1.",
)
mistake(
    predict,
    "(AL > 0.5)",
    "(AL < 0.5)",
    "The decisions are the wrong way round: above one half is 1.",
)
mistake(
    predict,
    "(AL > 0.5)",
    "(AL <= 0.5)",
    "The decisions are the wrong way round, also at exactly one half: only above it is 1.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "np.where(AL > 0.5, 1, AL)",
    "The probabilities up to one half are still there; they become 0.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "np.where(AL > 0.5, AL, 0)",
    "The probabilities above one half are still there; they become 1.",
)
mistake(
    predict,
    "(AL > 0.5)",
    "(AL > 0)",
    "Every example became 1, also where the probability is not above one half: look at the comparison, "
    "and at what is assigned where it does not hold.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "AL.astype(int)",
    "Every example became 0, but a probability above one half gives 1: look at the comparison, at what is "
    "assigned where it holds, and whether something is cut off behind the point.",
)
mistake(
    predict,
    ".astype(int)",
    ".astype(int)[0]",
    "The decisions are right, but the result has one axis only; keep the shape of the labels.",
)
mistake(
    predict,
    ".astype(int)",
    ".astype(int).T",
    "The result is a column; it is a row, as the labels are.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "np.where(AL > 0.5, 1, -1)",
    "The smaller probabilities became -1; they give 0.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "np.argmax(AL, axis=0)",
    "Every example became 0, and an axis is lost. (argmax looks for the largest of several rows.) Here "
    "each example has one probability: compare it with one half.",
)
mistake(
    predict,
    "(AL > 0.5)",
    "(AL > AL.mean())",
    "The probabilities are compared with their mean; compare them with one half.",
)
mistake(
    predict,
    "(AL > 0.5)",
    "(np.log(AL / (1 - AL)) > 0.5)",
    "Z is compared with one half, before the sigmoid; compare the probabilities with it.",
)
mistake(
    predict,
    ".astype(int)",
    "",
    "The result holds True and False; it should hold the numbers 0 and 1, as the labels do.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "(AL > 0.5).astype(int) * (np.arange(AL.shape[1]) < 1)",
    "Only the first example can become 1. Does a return stand inside the loop, or does it run only "
    "once? (len(AL) is the number of rows, which is 1.)",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "(AL > 0.5).astype(int) * (np.arange(AL.shape[1]) < AL.shape[1] - 1)",
    "The last example is left out: look at where the loop, or a slice, ends.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "(AL > 0.5).astype(int) * (np.arange(AL.shape[1]) > 0)",
    "The first example is left out: look at where the loop, or a slice, begins.",
)
mistake(
    predict,
    "(AL > 0.5).astype(int)",
    "(AL > 0.5).astype(int)[:, : X.shape[0]]",
    "There are as many decisions as X has rows; each example is a column of X.",
)
same(predict, "(AL > 0.5).astype(int)", "np.where(AL > 0.5, 1, 0)", "the same decision")
same(predict, "(AL > 0.5).astype(int)", "np.round(AL)", "round takes one half to 0")
same(predict, "(AL > 0.5).astype(int)", "1 - (AL <= 0.5)", "counted from the other side")
same(
    predict,
    "AL, _ = L_model_forward(X, parameters)",
    "AL = L_model_forward(X, parameters)[0]",
    "the first result alone",
)

# accuracy

mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum(predictions == Y)",
    "The right predictions are counted, but not divided by the number of examples. (len(Y) is the "
    "number of rows, which is 1.)",
)
mistake(
    accuracy,
    "predictions == Y",
    "predictions != Y",
    "This is the share of wrong predictions.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "1 / Y.shape[1]",
    "Only one of the right predictions is counted. Is 1 added for each of them, and is the share computed "
    "after the last one?",
)
mistake(
    accuracy,
    "predictions == Y",
    "predictions * Y",
    "Only the right ones are counted; a right 0 is just as good.",
)
mistake(
    accuracy,
    "predictions == Y",
    "(1 - predictions) * (1 - Y)",
    "Only the right zeros are counted; a right 1 is just as good.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "100 * np.mean(predictions == Y)",
    "The result is in per cent; a share lies between 0 and 1.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.mean(predictions)",
    "This is the share of ones among the predictions; the labels are not used.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.mean(Y)",
    "This is the share of ones among the labels; the predictions are not used.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum(predictions * Y) / max(1, np.sum(Y))",
    "This is the share of the ones that were found; the zeros count, too, and the number of all "
    "examples is below the fraction.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.mean(predictions == Y, axis=0)",
    "The mean is taken along the wrong axis, so there is a number for each example; take it over "
    "all examples.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.round(np.mean(predictions == Y))",
    "The share comes out as 1, although not all predictions are right: is it rounded to a whole number?",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "float(np.all(predictions == Y))",
    "The share comes out as 0, although some predictions are right. Are they compared one by one, and is "
    "nothing cut off behind the point?",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.mean(predictions - Y)",
    "The differences are averaged, and those with opposite signs cancel; count the columns that "
    "agree.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "1 - np.mean(predictions - Y)",
    "The differences are averaged, and those with opposite signs cancel; count the columns that "
    "agree.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "1 - abs(np.mean(predictions - Y))",
    "The differences are averaged, and those with opposite signs cancel; count the columns that "
    "agree.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "(predictions[0, 0] == Y[0, 0]) / Y.shape[1]",
    "Only the first column is compared. Does the loop run only once? (len(Y) is the number of rows, "
    "which is 1.)",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum((predictions == Y)[:, :-1]) / Y.shape[1]",
    "The last column is left out: look at where the loop, or a slice, ends.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum((predictions == Y)[:, 1:]) / Y.shape[1]",
    "The first column is left out: look at where the loop, or a slice, begins.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum(predictions == Y) / max(1, np.sum(predictions != Y))",
    "The number of right predictions is divided by that of the wrong ones; divide by the number of all "
    "examples.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum(predictions) / max(1, np.sum(Y))",
    "This compares only how many ones there are in both; count the columns that agree.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum(predictions * Y) / max(1, np.sum(predictions))",
    "This is the share of right ones among the ones that were predicted; the zeros count, too, and the "
    "number of all examples is below the fraction.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "np.mean(predictions == Y) / Y.shape[1]",
    "The share is divided by the number of examples once more; a mean is divided by it already.",
)
mistake(
    accuracy,
    "np.mean(predictions == Y)",
    "(predictions == Y)[0] / Y.shape[1]",
    "There is a number for each example: the agreements are divided, but not added up. (Python's own sum "
    "only adds the rows of an array.)",
)
same(accuracy, "np.mean(predictions == Y)", "1 - np.mean(predictions != Y)", "from the other side")
same(
    accuracy,
    "np.mean(predictions == Y)",
    "np.sum(predictions == Y) / Y.shape[1]",
    "as in formula (5)",
)
same(
    accuracy,
    "np.mean(predictions == Y)",
    "1 - np.mean(np.abs(predictions - Y))",
    "a difference is 0 or 1",
)
same(
    accuracy,
    "np.mean(predictions == Y)",
    "(predictions == Y).mean(axis=1)",
    "an array of one number",
)
same(
    accuracy,
    "np.mean(predictions == Y)",
    "sum(int(a) == int(b) for a, b in zip(predictions[0], Y[0])) / len(Y[0])",
    "counted one by one",
)

# L_layer_model

mistake(
    L_layer_model,
    "initialize_parameters_he(layers_dims)",
    "initialize_parameters_deep(layers_dims)",
    "The starting weights are those of initialize_parameters_deep, too small for a deep network: "
    "start from initialize_parameters_he.",
)
mistake(
    L_layer_model,
    "grads, learning_rate)",
    "grads, -learning_rate)",
    "Each step goes uphill: update_parameters subtracts by itself, so neither the learning rate nor "
    "the gradients need a minus.",
)
mistake(
    L_layer_model,
    "        parameters = update_parameters(",
    "        _ = update_parameters(",
    "The parameters never change: update_parameters returns new parameters, and they have to take "
    "the place of the old ones.",
)
mistake(
    L_layer_model,
    "        AL, caches = ",
    "        parameters = initialize_parameters_he(layers_dims)\n        AL, caches = ",
    "The result is only one step away from the starting parameters: are they initialised anew in every "
    "iteration, or does the update stand behind the loop?",
)
mistake(
    L_layer_model,
    "compute_cost(AL, Y)",
    "compute_cost(Y, AL)",
    "The cost takes the labels for predictions: the predictions come first.",
)
mistake(
    L_layer_model,
    "compute_cost(AL, Y)",
    "compute_cost(AL > 0.5, Y)",
    "The cost is computed from the decisions; it needs the probabilities.",
)
mistake(
    L_layer_model,
    "compute_cost(AL, Y)",
    "compute_cost(AL, Y) / X.shape[1]",
    "The cost is divided by the number of examples once more; compute_cost returns a mean already.",
)
mistake(
    L_layer_model,
    "L_model_backward(AL, Y, caches)",
    "L_model_backward(Y, AL, caches)",
    "The backward step takes the labels for predictions: the predictions come first.",
)
mistake(
    L_layer_model,
    "L_model_backward(AL, Y, caches)",
    "L_model_backward((AL > 0.5).astype(int), Y, caches)",
    "The backward step starts from the decisions; it needs the probabilities.",
)
mistake(
    L_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "        return parameters, costs\n",
    "Only the first iteration has run: does a return stand inside the loop?",
)
mistake(
    L_layer_model,
    "grads, learning_rate)",
    "grads, 0.0075)",
    "The learning rate is a fixed number; use the argument learning_rate.",
)
mistake(
    L_layer_model,
    "grads, learning_rate)",
    "grads, learning_rate / X.shape[1])",
    "The step is divided by the number of examples; the gradients are means already.",
)
mistake(
    L_layer_model,
    "grads, learning_rate)",
    "grads, learning_rate / (iteration + 1))",
    "The learning rate shrinks from iteration to iteration; it stays the same in all of them.",
)
mistake(
    L_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "Every step is twice as long as it should be: is it taken twice, or multiplied by 2?",
)
mistake(
    L_layer_model,
    "        if iteration % every == 0:\n            costs.append(compute_cost(AL, Y))\n",
    "        costs.append(compute_cost(AL, Y))\n",
    "The cost is noted in every iteration; it is due only where its number is a multiple of every.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration % every:",
    "The cost is noted in all iterations but the right ones: the remainder of the division is to be 0.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if (iteration + 1) % every == 0:",
    "The cost is noted one iteration too early each time, and not in iteration 0: count from 0.",
)
mistake(
    L_layer_model,
    "        if iteration % every == 0:\n            costs.append(compute_cost(AL, Y))\n",
    "",
    "No cost is noted: add it to costs inside the loop, in the iterations in which it is due.",
)
mistake(
    L_layer_model,
    "        if iteration % every == 0:\n"
    "            costs.append(compute_cost(AL, Y))\n"
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "    if num_iterations > 0 and iteration % every == 0:\n"
    "        costs.append(compute_cost(AL, Y))\n",
    "At most one cost is left, that of the last iteration: is it noted behind the loop, or does the list "
    "begin anew in each iteration?",
)
mistake(
    L_layer_model,
    "        if iteration % every == 0:\n"
    "            costs.append(compute_cost(AL, Y))\n"
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        costs = [compute_cost(AL, Y)]\n"
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "Only the cost of the last iteration is left: is it noted behind the loop, or does the list begin "
    "anew in each iteration?",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration == every:",
    "The cost is noted in one iteration only, the one with the number every; it is due in iteration 0 "
    "and in all multiples of every.",
)
mistake(
    L_layer_model,
    "        if iteration % every == 0:\n"
    "            costs.append(compute_cost(AL, Y))\n"
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "        if iteration % every == 0:\n"
    "            costs.append(compute_cost(L_model_forward(X, parameters)[0], Y))\n",
    "Each cost is that of the parameters after the update of its iteration; note the one before it.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration % every == 0 and iteration > 0:",
    "The cost of iteration 0 is missing: the cost of the starting parameters is noted, too.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration % 100 == 0:",
    "Only the cost of iteration 0 is noted; it is due in all multiples of the argument every.",
)
mistake(
    L_layer_model,
    "range(num_iterations)",
    "range(1, num_iterations)",
    "There is one iteration too few: the loop begins at 1, but iterations are counted from 0.",
)
mistake(
    L_layer_model,
    "range(num_iterations)",
    "range(num_iterations + 1)",
    "There is one iteration too many: range ends before its last number, so nothing has to be added.",
)
mistake(
    L_layer_model,
    "        parameters = update_parameters(",
    "        if iteration % every == 0:\n            parameters = update_parameters(",
    "The parameters change only in the iterations in which the cost is noted: look at the indentation of "
    "the update, and at the numbers that the loop runs through.",
)
mistake(
    L_layer_model,
    "        if iteration % every == 0:\n            costs.append(compute_cost(AL, Y))\n",
    "        if iteration % every == 0:\n            costs = [compute_cost(AL, Y)]\n",
    "Only the last noted cost is there: each cost replaces the list, but it should be added to it.",
)
mistake(
    L_layer_model,
    "    return parameters, costs",
    "    return grads, costs",
    "The gradients are returned; the trained parameters are asked for.",
)
mistake(
    L_layer_model,
    "    for iteration in range(num_iterations):\n"
    "        AL, caches = L_model_forward(X, parameters)\n",
    "    AL, caches = L_model_forward(X, parameters)\n"
    "    for iteration in range(num_iterations):\n",
    "The forward step is taken once, with the starting parameters; it belongs into each iteration.",
)
mistake(
    L_layer_model,
    "        grads = L_model_backward(AL, Y, caches)\n",
    "        if iteration == 0:\n            grads = L_model_backward(AL, Y, caches)\n",
    "The gradients are those of the starting parameters in all iterations: the backward step belongs "
    "into each of them.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration // every == 0:",
    "The costs of the first iterations are noted, up to the number every: the remainder of the division "
    "is to be 0, not its whole part.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration % every == 0 or iteration == num_iterations - 1:",
    "The cost of the last iteration is noted, too; it is due only in the multiples of every.",
)
mistake(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration % every == 1:",
    "The cost is noted one iteration too late each time: the remainder of the division is to be 0.",
)
mistake(
    L_layer_model,
    "range(num_iterations)",
    "range(num_iterations - 1)",
    "There is one iteration too few at the end: look at where the loop ends.",
)
mistake(
    L_layer_model,
    "range(num_iterations)",
    "range(every)",
    "The loop runs as often as every says; num_iterations is the number of iterations.",
)
mistake(
    L_layer_model,
    "costs.append(compute_cost(AL, Y))",
    "costs.append(iteration)",
    "The numbers of the iterations are noted, not the costs.",
)
mistake(
    L_layer_model,
    "costs.append(compute_cost(AL, Y))",
    "costs.insert(0, compute_cost(AL, Y))",
    "The costs are in reversed order: each is put before the others; it belongs behind them.",
)
mistake(
    L_layer_model,
    "grads, learning_rate)",
    "grads, 0.01)",
    "The learning rate is a fixed number; use the argument learning_rate.",
)
mistake(
    L_layer_model,
    "parameters = update_parameters(parameters, grads, learning_rate)",
    "parameters = {\n"
    '            name: value - learning_rate * grads["d" + name] if name[0] == "W" else value\n'
    "            for name, value in parameters.items()\n"
    "        }",
    "The biases stay 0: only the weights are updated.",
)
same(
    L_layer_model,
    "    costs = np.array(costs)\n",
    "    pass\n",
    "a list of the same numbers is right, too",
)
same(
    L_layer_model,
    "if iteration % every == 0:",
    "if iteration in range(0, num_iterations, every):",
    "the same iterations, listed",
)
same(
    L_layer_model,
    "compute_cost(AL, Y)",
    "float(-np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))",
    "the cost written out",
)
same(
    L_layer_model,
    "        if iteration % every == 0:\n"
    "            costs.append(compute_cost(AL, Y))\n"
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        grads = L_model_backward(AL, Y, caches)\n"
    "        parameters = update_parameters(parameters, grads, learning_rate)\n"
    "        if iteration % every == 0:\n"
    "            costs.append(compute_cost(AL, Y))\n",
    "AL still belongs to the parameters before the update",
)
same(
    L_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        for layer in range(1, len(layers_dims)):\n"
    '            for kind in ("W", "b"):\n'
    '                step_back = learning_rate * grads[f"d{kind}{layer}"]\n'
    '                parameters[f"{kind}{layer}"] = parameters[f"{kind}{layer}"] - step_back\n',
    "the update written out",
)
same(
    L_layer_model,
    "        parameters = update_parameters(parameters, grads, learning_rate)\n",
    "        parameters = {\n"
    '            name: parameters[name] - learning_rate * grads["d" + name] for name in parameters\n'
    "        }\n",
    "the update as one dictionary",
)
