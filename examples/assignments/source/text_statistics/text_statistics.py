# /// chainrule
# id = "text_statistics"
# title = "Statistics of a text"
# points = 10
# ///

# %% [markdown]
# # Statistics of a text
#
# How long are the words of a text, which words follow each other, and which are made of the same
# letters? You answer with the collections of Python: lists, sets and dictionaries.
#
# ## Words
#
# Split the text at white space. Then take the signs `.,;:!?` off both ends of each word, and write
# it in small letters. What held only signs is no word.
#
# *Hint: `"(yes!)".strip("()!")` gives `"yes"`.*

# %% exercise
def words(text):
    """Return the words of a text in small letters, a list of strings."""
    # YOUR CODE STARTS HERE
    stripped = [part.strip(".,;:!?").lower() for part in text.split()]
    found = [word for word in stripped if word]
    # YOUR CODE ENDS HERE
    return found

# %%
print(words("No, no! Not again ..."))

# %% [markdown]
# ## Words by length
#
# *Hint: look at `dict.setdefault`. A set keeps each word once.*

# %% exercise
def by_length(text):
    """Return a dictionary: each length that occurs, with the set of the words of that length."""
    groups = {}
    # YOUR CODE STARTS HERE
    for word in words(text):
        groups.setdefault(len(word), set()).add(word)
    # YOUR CODE ENDS HERE
    return groups

# %% [markdown]
# ## Neighbours
#
# In "to be or not to be", the pair `("to", "be")` occurs twice. A tuple may be a key of a
# dictionary; a list may not.

# %% exercise
def pairs(text):
    """Return a dictionary: each pair of neighbours, a tuple, with the number of times it occurs."""
    counts = {}
    # YOUR CODE STARTS HERE
    found = words(text)
    for pair in zip(found, found[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    # YOUR CODE ENDS HERE
    return counts

# %% [markdown]
# ## Shares
#
# The share of a letter is its number divided by the number of all letters. Digits and signs do not
# count. *Hint: `"a".isalpha()` is true.*

# %% exercise
def shares(text):
    """Return a dictionary: each letter, in lower case, with its share, from 0 to 1."""
    # YOUR CODE STARTS HERE
    letters = [sign for sign in text.lower() if sign.isalpha()]
    result = {letter: letters.count(letter) / len(letters) for letter in letters}
    # YOUR CODE ENDS HERE
    return result

# %% exercise
def longest(text):
    """Return the longest word, the first if there are several, or None if there is no word."""
    # YOUR CODE STARTS HERE
    best = max(words(text), key=len, default=None)
    # YOUR CODE ENDS HERE
    return best

# %% [markdown]
# ## Anagrams
#
# "listen" and "silent" have the same letters. The groups may come in any order.

# %% exercise points=20
def anagrams(text):
    """Return a list of sets: the words with the same letters, where there are two or more."""
    # YOUR CODE STARTS HERE
    groups = {}
    for word in words(text):
        groups.setdefault("".join(sorted(word)), set()).add(word)
    found = [group for group in groups.values() if len(group) > 1]
    # YOUR CODE ENDS HERE
    return found

# %% [markdown]
# ## A passphrase
#
# Make a passphrase such as `tea-not-again-42`: three words of the text, then the number. Which
# words you take is your choice.

# %% exercise
def passphrase(text, number):
    """Return three words of the text and the number, joined by hyphens."""
    # YOUR CODE STARTS HERE
    phrase = "-".join([*words(text)[:3], str(number)])
    # YOUR CODE ENDS HERE
    return phrase

# %% hidden
TEXTS = {
    "example": "The cat sat. The act was: no dog, THE CAT sat on!",
    "longer": "Stop the tops; spot pots, listen: silent tinsel post! The end",
    "digits": "ten 10 net 2 ten; a 3",
    "edge_one": "Alone!",
    "edge_empty": "",
    "example_empty": "...",
    "edge_signs": "well ... box!",
}

def shuffled(rng, text):
    return " ".join(rng.permutation(text.split()).tolist())

for function in (words, by_length, pairs, longest, anagrams):
    cases(function, TEXTS)(shuffled)
cases(shares, TEXTS)(shuffled)

@cases(passphrase, {name: text for name, text in TEXTS.items() if len(text) > 20})
def _(rng, text):
    return shuffled(rng, text), int(rng.randint(10, 99))

compares(anagrams, unordered)
compares(passphrase, pattern(r"^\w+-\w+-\w+-\d\d$"))

@law(passphrase)
def _(args, result):
    *chosen, number = result.split("-")
    return number == str(args[1]) and set(chosen) <= set(words(args[0]))

@law(shares)
def _(args, result):
    return abs(sum(result.values()) - 1) < 1e-9 or "the shares do not add up to 1"

mistake(words, ".lower()", "", "The words keep their capital letters.")
mistake(words, " if word]", "]", "A part that held only signs leaves an empty word.")
mistake(by_length, "set()).add", "[]).append", "The groups are lists; sets are asked for.")
mistake(by_length, "len(word), set", "str(len(word)), set", "The keys are texts, not numbers.")
mistake(pairs, ", 0) + 1", ", 1) + 1", "Each pair is counted once too often.")
mistake(pairs, "found[1:]", "found[::-1]", "A pair is a word and the word right after it.")
mistake(shares, "/ len(letters)", "/ len(text)", "Digits, signs and spaces count as letters.")
mistake(shares, " / len(letters)", "", "The letters are counted, but not divided by their number.")
mistake(longest, "max(", "min(", "It is the shortest word.")
mistake(longest, "default=None", 'default=""', "A text without words has an empty text as result.")
mistake(anagrams, "> 1", "> 0", "Words without an anagram are groups of their own.")
mistake(anagrams, "len(group)", "len(next(iter(group)))", "The length of a word decides, not the number of words.")
mistake(passphrase, '"-"', '" "', "The parts are not joined by hyphens.")
mistake(passphrase, "[:3]", "[:4]", "There are too many words.")

same(
    longest,
    "max(words(text), key=len, default=None)",
    "next(iter(sorted(words(text), key=len, reverse=True)), None)",
    "sorted keeps the order of words of the same length, also in reverse",
)
