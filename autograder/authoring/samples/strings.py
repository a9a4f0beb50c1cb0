# /// chainrule
# id = "strings"
# title = "Counting words"
# points = 10
# ///

# %% [markdown]
# # Counting words
# Split a text into words, count them, and find the most frequent ones.

# %% exercise
def words(text):
    """Return the words of a text in lower case, without punctuation, as a list."""
    # YOUR CODE STARTS HERE
    found = [word.strip(".,;:!?").lower() for word in text.split()]
    found = [word for word in found if word]
    # YOUR CODE ENDS HERE
    return found

# %% exercise
def count_words(text):
    """Return a dictionary: how often each word occurs."""
    counts = {}
    # YOUR CODE STARTS HERE
    for word in words(text):
        counts[word] = counts.get(word, 0) + 1
    # YOUR CODE ENDS HERE
    return counts

# %% hidden
TEXTS = {
    "example": "The cat sat. The dog sat, too!",
    "longer": "one two two box box box",
    "edge_empty": "",
    "edge_signs": "well ... yes!",
}

@cases(words, TEXTS)
def _(rng, text):
    return " ".join(rng.permutation(text.split())) if text else text

@cases(count_words, TEXTS)
def _(rng, text):
    return " ".join(rng.permutation(text.split() * 2)) if text else text

mistake(words, ".lower()", "", "The words keep their capital letters.")
mistake(count_words, ", 0) + 1", ", 1) + 1", "Counting starts at 1, so each word counts once too often.")
