# /// chainrule
# id = "parsing"
# title = "Reading values from text"
# points = 10
# ///

# %% [markdown]
# # Reading values from text
#
# Programs get text and need values: numbers, answers, bytes. A good reader also refuses what it
# cannot read, with an exception that says why. Here an exception is sometimes the right answer.
#
# ## Yes or no
#
# Accept `yes`, `true` and `on` as True and `no`, `false` and `off` as False, in capital or small
# letters and with spaces around them. Raise a `ValueError` for any other text.

# %% exercise
def parse_bool(text):
    """Return True or False; raise ValueError for a text that is neither."""
    word = text.strip().lower()
    # YOUR CODE STARTS HERE
    if word in ("yes", "true", "on"):
        value = True
    elif word in ("no", "false", "off"):
        value = False
    else:
        raise ValueError(f"neither yes nor no: {text!r}")
    # YOUR CODE ENDS HERE
    return value

# %%
print(parse_bool(" Yes "))

# %% [markdown]
# ## Large numbers
#
# The text holds digits in groups, such as `1_000_000` or `1 000 000`. Integers in Python have no
# largest value, so a float would lose digits: compare `int(float("9007199254740993"))`.
#
# Raise a `ValueError` with a text that names the wrong sign, such as `not a digit: 'x'`.

# %% exercise
def parse_integer(text):
    """Return the integer of a text of digits, spaces and underscores, at least one digit."""
    # YOUR CODE STARTS HERE
    digits = text.replace(" ", "").replace("_", "")
    for sign in digits:
        if sign not in "0123456789":
            raise ValueError(f"not a digit: {sign!r}")
    number = int(digits)
    # YOUR CODE ENDS HERE
    return number

# %% [markdown]
# ## Complex numbers
#
# A point `"2,-1"` of the plane is the complex number `2 - 1j`. *Hint: `complex(2.0, -1.0)`.*

# %% exercise
def parse_points(text):
    """Return the complex numbers of points that are separated by semicolons, as a list."""
    points = []
    # YOUR CODE STARTS HERE
    for part in text.split(";"):
        x, y = part.split(",")
        points.append(complex(float(x), float(y)))
    # YOUR CODE ENDS HERE
    return points

# %% [markdown]
# ## Bytes
#
# Two digits of base 16 make a byte: `"4869"` is `b"Hi"`. *Hint: `int("48", 16)`.*

# %% exercise
def parse_hex(text):
    """Return the bytes of a text with an even number of digits of base 16.

    Raises:
        ValueError: the number of digits is odd, or one is no digit of base 16.
    """
    # YOUR CODE STARTS HERE
    if len(text) % 2 == 1:
        raise ValueError("a byte has two digits")
    data = bytes(int(text[i : i + 2], 16) for i in range(0, len(text), 2))
    # YOUR CODE ENDS HERE
    return data

# %% [markdown]
# ## Settings
#
# A line `colours = red, blue` gives a name and its values. A frozenset can be an item of a set and
# a key of a dictionary, because it never changes. A name that is asked for but missing is a
# `KeyError`.

# %% exercise points=20
def setting(lines, name):
    """Return the values of a name, a frozenset of texts; raise KeyError if no line has the name."""
    settings = {}
    # YOUR CODE STARTS HERE
    for line in lines:
        key, values = line.split("=", 1)
        settings[key.strip()] = frozenset(value.strip() for value in values.split(","))
    # YOUR CODE ENDS HERE
    return settings[name]

# %%
print(setting(["colours = red, blue", "sizes = 1"], "colours"))

# %% hidden
raises(parse_bool, ValueError)
raises(parse_integer, ValueError, match="not a digit: '[^0-9]'")
raises(parse_hex, ValueError)
raises(setting, KeyError)

ANSWERS = ["yes", "true", "on", "no", "false", "off", "YES", " Off "]
examples(parse_bool, example="Yes", example_no=" no ", example_refused="maybe")
examples(parse_bool, edge_empty="", edge_part="o", edge_number="1")
cases(parse_bool, {f"answer_{i}": answer for i, answer in enumerate(ANSWERS)})(
    lambda rng, answer: " " * rng.randint(2) + answer
)

examples(parse_integer, example="1 000", example_large="9_007_199_254_740_993", example_refused="1x2")
examples(parse_integer, edge_sign="-5", edge_point="1.5", edge_zero="0 0", edge_other_digit="\u00b2")

@cases(parse_integer, {"few": 4, "many": 40, "very_many": 200})
def _(rng, count):
    return "_".join(str(rng.randint(100, 999)) for _ in range(count)) + " 007"

@cases(parse_points, {"example": 2, "one": 1, "many": 9})
def _(rng, count):
    return "; ".join(f"{x:.3f}, {y:.3f}" for x, y in rng.randn(count, 2))

@cases(parse_hex, {"example": 2, "long": 40, "edge_empty": 0})
def _(rng, count):
    return rng.bytes(count).hex()

examples(parse_hex, example_refused="abc", edge_wrong="0g", edge_one="f", edge_upper="FF0a")

LINES = ["colours = red, blue", "sizes=1,2,2", "empty =", "rule = a = b, c"]

@cases(setting, ["colours", "sizes", "rule"])
def _(rng, name):
    return rng.permutation(LINES).tolist(), name

examples(setting, example=(LINES[:2], "colours"), example_missing=(LINES[:2], "shape"))
examples(setting, edge_none=([], "colours"), edge_empty=(LINES, "empty"))
examples(setting, edge_twice=(["a = 1", "a = 2"], "a"))

mistake(parse_bool, "value = False", "value = 0", "A number is returned where False is asked for.")
mistake(parse_bool, "word in", "text in", "Spaces and capital letters of the text are not ignored.")
mistake(
    parse_bool,
    "    else:\n        raise ValueError(f\"neither yes nor no: {text!r}\")",
    "    else:\n        value = None",
    "A text that is neither has to be refused with an exception.",
)
mistake(parse_integer, "int(digits)", "int(float(digits))", "A float holds about 16 digits only.")
mistake(parse_integer, '.replace("_", "")', "", "Underscores are refused; they only group digits.")
mistake(parse_points, "float(x), float(y)", "float(y), float(x)", "The two parts have changed places.")
mistake(parse_points, 'split(";")', 'split(";")[:1]', "Only the first point is read.")
mistake(parse_hex, ", 16)", ", 10)", "The digits are read in base 10.")
mistake(parse_hex, "if len(text) % 2 == 1", "if False", "An odd number of digits is accepted.")
mistake(setting, "value.strip()", "value", "The values keep the spaces around them.")
mistake(setting, "settings[key.strip()]", "settings[key]", "The names keep the spaces around them.")

same(
    parse_hex,
    "bytes(int(text[i : i + 2], 16) for i in range(0, len(text), 2))",
    "bytes.fromhex(text)",
    "both read two digits of base 16 for each byte",
)
