"""Names in words: which name an unknown name probably stands for, and keys that are not there."""

import ast
import difflib
import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any

import numpy as np
from public_code import Code, Region, may_run, names_asked, names_set
from public_forms import other_text
from public_words import Record, listed

# What formulas and other texts call a thing, and what it may be called in the code.
_SYNONYMS = {
    "Z": ("activation_cache", "cache"),
    "linear_cache": ("cache",),
    "cache": ("linear_cache", "caches"),
    "alpha": ("learning_rate",),
    "lr": ("learning_rate",),
    "eta": ("learning_rate",),
    "a": ("A", "AL", "s"),
    "z": ("Z",),
    "x": ("X", "A_prev", "Z"),
    "y": ("Y",),
    "X": ("A_prev", "A", "Z"),
    "A_prev": ("A",),
    "A": ("A_prev", "AL"),
    "Y_hat": ("AL",),
    "y_hat": ("AL",),
    "yhat": ("AL",),
    "w": ("W",),
    "J": ("cost",),
    "g": ("relu", "sigmoid"),
    **dict.fromkeys(("n_x", "n_h", "n_y", "n_l", "dims", "layers"), ("layer_dims",)),
    **dict.fromkeys(("n", "N"), ("m", "layer_dims")),
    **dict.fromkeys(("Yhat", "y_pred", "pred", "predictions", "A2"), ("AL",)),
    "dA": ("dZ",),
    "i": ("l",),
    "params": ("parameters",),
    "parameters": ("params",),
}
# What stands in a part of NumPy, by its last name.
_DEEPER = {
    "randn": "np.random.randn",
    "rand": "np.random.rand",
    "seed": "np.random.seed",
    "multiply": "np.multiply",
    "ln": "np.log",
}
# Names that have a meaning, but no value of their own.
_NOT_IMPORTED = "it is not imported here; NumPy is, under the name `np`"
_MEANINGS = {
    "m": "it is the number of examples, the columns of an array",
    **dict.fromkeys(("math", "numpy", "scipy", "torch"), _NOT_IMPORTED),
    **{name.lower(): f"Python writes it `{name}`" for name in ("True", "False", "None")},
}


def unknown_name(name: str, scope: Record, code: Code | None, given: Iterable[str]) -> str:
    """Explain a name that has no value; `scope` holds the names that have one there.

    `given` are the functions of the workbook.
    """
    if name == "e":
        return "`e` has no value here: the power of e is written `np.exp(...)`."
    start = f"`{name}` has no value here"
    usable = [n for n in scope if not n.startswith(("_", "case_", "my_"))]
    other = next((n for n in _SYNONYMS.get(name, ()) if n in scope), "")
    if other:
        is_it = f", which is {name}" if "cache" in other and name == "Z" else ""
        return f"{start}; you have `{other}`{is_it}."
    if holder := _holder(name, scope):
        return f"{start}; {holder}."
    if in_numpy := _in_numpy(name):
        return f"`{name}` alone has no meaning here: it belongs to NumPy, `{in_numpy}`."
    if name in _MEANINGS:
        return f"{start}: {_MEANINGS[name]}."
    close = difflib.get_close_matches(name, usable, n=1, cutoff=0.6)
    close = difflib.get_close_matches(name, given, n=1, cutoff=0.8) or close
    close = close or [n for n in usable if n.lower() == name.lower()]
    if close and close[0] == f"d{name}":
        kept = " The forward step keeps Z in its cache." if name == "A" else ""
        return f"{start}, only its gradient `{close[0]}` has.{kept}"
    for first in usable:
        second = name.removeprefix(first)
        if second in usable and second != name:
            return f"{start}: a product of `{first}` and `{second}` needs a sign between them."
    if close:
        return f"{start}; you have `{close[0]}`."
    return f"{start}: no line before this has set it.{_instead(name, scope, code)}"


def _instead(name: str, scope: Record, code: Code | None) -> str:
    """Name what a function has or should set, as a hint in the place of an unknown name."""
    if code is None:
        return ""
    entries = [left for region in code.regions for left in region.asked if f'["{name}"' in left]
    if entries:
        return f" The comments ask for `{entries[0]} = ...`."
    # The line that sets a name does not wait for it.
    here = [s for s in code.own_statements() if name in {getattr(n, "id", "") for n in ast.walk(s)}]
    line = min((s.lineno for s in here), default=0)
    asked = [n for region in code.regions if region.first < line for n in names_asked(region)]
    lacking = [n for n in asked if n not in scope and n.strip("_") and n not in names_set((*here,))]
    if lacking:
        return f" The comments ask for `{lacking[0]}`, which is not set either."
    arguments = [f"`{a.arg}`" for a in code.tree.args.args]
    return f" This function has the arguments {listed(arguments)}." if arguments else ""


def _in_numpy(name: str) -> str:
    if name in _DEEPER:
        return _DEEPER[name]
    known = getattr(np, name, None)
    return f"np.{name}" if callable(known) or isinstance(known, ModuleType) else ""


def _holder(name: str, scope: Record) -> str:
    """Say which dictionary or cache holds values of this name, such as `parameters` for W."""
    for holder, value in scope.items():
        if not isinstance(value, dict) or holder.startswith("_"):
            continue
        keys = [k for k in value if isinstance(k, str)]
        like = [k for k in keys if k == name or k.rstrip("0123456789") == name]
        if like:
            shown = listed([repr(k) for k in like[:2]], "or")
            return f"the dictionary `{holder}` holds it, under keys such as {shown}"
        bare = name.rstrip("0123456789")
        if bare != name and any(k.startswith(bare) for k in keys):
            return f"the entries of the dictionary `{holder}` are read with `{holder}[...]`"
    return ""


def _that_ran(regions: list[Region], line: int, texts: list[str]) -> list[Region]:
    """Keep the region with a line, or the regions of the branch to which the texts lead."""
    here = [region for region in regions if region.first < line < region.last]
    return here or [region for region in regions if may_run(region, texts)] or regions


def unset_name(name: str, line: int, code: Code, texts: list[str]) -> str:
    """Explain a name that the function itself should have set before a line.

    `texts` are the texts among the arguments, which lead to a branch.
    """
    regions = [region for region in code.regions if name in names_asked(region)]
    own = list(code.own_statements())
    setters = [s for s in own if name in names_set((s,)) and not hasattr(s, "body")]
    setters.sort(key=lambda statement: statement.lineno)
    if regions and not setters:
        region = _that_ran(regions, line, texts)[0]
        where = "" if code.in_region(line) else "this given line needs it, but "
        return f"`{name}` has no value: {_set_instead(region, where)}."
    if regions and len(regions) > 1:
        ran = _that_ran(regions, line, texts)
        lacking = [r for r in ran if name not in names_set(r.statements)]
        if lacking:
            have = [f"`{n}`" for n in names_set(lacking[0].statements)]
            sets = f"sets only {listed(have)}" if have else "sets no name"
            return f"`{name}` has no value: {lacking[0].place} {sets}."
    for statement in setters:
        last = statement.end_lineno or statement.lineno
        if statement.lineno <= line <= last:
            return f"`{name}` is used in the line that gives it its first value."
        if statement.lineno > line:
            arguments = [a.arg for a in code.tree.args.args]
            other = difflib.get_close_matches(name, arguments, n=1, cutoff=0.2)
            have = f"; you have `{other[0]}`" if other and other[0].startswith(name) else ""
            where = f"line {statement.lineno}{_elsewhere(code, line, statement)}"
            later = f"gets its value only in {where}"
            return f"`{name}` is used here, but {later}{have}."
    if setters:
        if words := other_text(code):
            return f"`{name}` has no value. {words}"
        lines = [str(number) for number in sorted({s.lineno for s in setters})]
        many = len(lines) > 1
        return (
            f"`{name}` has no value: it is set in line{'s' if many else ''} {listed(lines)} only, "
            f"and {'these lines' if many else 'that line'} did not run (another branch, or a loop "
            "without a round)."
        )
    return ""


def _set_instead(region: Region, where: str) -> str:
    """Say what a region does that does not set a name; `where` begins the sentence."""
    if call := _not_kept(region):
        return f"the results of `{ast.unparse(call)}` in line {call.lineno} are not kept"
    have = [n for n in names_set(region.statements) if n not in names_asked(region)]
    have = have or names_set(region.statements)
    sets = f"sets {listed([f'`{n}`' for n in have])} instead" if have else "sets no name"
    if any("print(" in ast.unparse(s) for s in region.statements):
        sets += " (printing a value does not keep it)"
    return f"{where}{region.place.replace('its', 'the')} {sets}"


def _not_kept(region: Region) -> ast.Call | None:
    """Return the call of a function of several results that stands alone in its line."""
    several = any("," in left for left in region.asked)
    for statement in region.statements if several else ():
        call = statement.value if isinstance(statement, ast.Expr) else None
        named = isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if isinstance(call, ast.Call) and named and ast.unparse(call.func) != "print":
            return call
    return None


def _elsewhere(code: Code, line: int, other: ast.stmt) -> str:
    places = [[r.first < n < r.last for r in code.regions] for n in (line, other.lineno)]
    return "" if places[0] == places[1] else ", in another region"


def unknown_key(key: Any, keys: list[Any]) -> str:
    """Explain a key that a dictionary does not have."""
    if not keys:
        return f"the dictionary has no key {key!r}: it is still empty."
    there = listed([repr(k) for k in keys[:8]])
    sentence = f"the dictionary has no key {key!r}; its keys are {there}."
    return f"{sentence}{_about_key(key, [k for k in keys if isinstance(k, str)])}"


def _about_key(key: Any, others: list[str]) -> str:
    """Compare a key that is not there with those that are."""
    if not isinstance(key, str):
        return " Its keys are texts."
    same = [k for k in others if k.lower() == key.lower()]
    number = re.search(r"\d+$", key)
    head = key[: number.start()] if number else key
    # Something else than the number behind a head, and something between both.
    letter = re.fullmatch(r"(d?[AWb])[lLi]", key)
    odd = [k for k in others if number and re.fullmatch(rf"{re.escape(head)}[\W_]+{number[0]}", k)]
    braces = _in_braces([key, *others])
    cases = (
        (braces, braces),
        (
            odd,
            f"In {odd[0]!r} there is something between the letter and the number." if odd else "",
        ),
        (
            letter and any(re.fullmatch(rf"{letter[1]}\d+", k) for k in others),
            "The number in it is made with `str(...)`.",
        ),
        (re.fullmatch(r"d?[Wb]0", key) and f"{key[:-1]}1" in others, "Layers are counted from 1."),
        (f"d{key}" in others, "The gradients' keys begin with d."),
        (key[:1] == "d" and key[1:] in others, "The parameters' keys have no d."),
        (same, f"Upper and lower case differ: {''.join(map(repr, same[:1]))}."),
        (
            number and any(re.fullmatch(rf"{re.escape(head)}\d+", k) for k in others),
            "Look at the number in it.",
        ),
        (number and head in others, f"{head!r} is stored without the number of the layer."),
        (
            number and any(k[: len(head)] == head for k in others),
            "The number in it is made with `str(...)`.",
        ),
        (
            any(k.rstrip("0123456789") == key for k in others),
            "The number of the layer is missing in it.",
        ),
    )
    return next((f" {words}" for holds, words in cases if holds), "")


def _in_braces(keys: list[str]) -> str:
    """Say how a name in braces becomes its value, if a key has one."""
    found = next(filter(None, (re.search(r"\{[A-Za-z][^{}]*\}", key) for key in keys)), None)
    if found is None:
        return ""
    return f"`{found[0]}` becomes a number only in a text with an `f` before its quotes."


def missing_keys(missing: list[str], keys: list[Any], expected: list[str]) -> str:
    """Explain keys that a result does not have; `keys` are those that it has."""
    where = "The dictionary"
    if not keys:
        return f"{where} is empty: nothing is stored in it."
    text = [k for k in keys if isinstance(k, str)]
    lacks = listed([repr(k) for k in missing], "or")
    odd = [k for k in text if not re.fullmatch(r"d?[AWb]\d+", k)]
    has = f"; it has {listed([repr(k) for k in keys[:9]])}"
    sentence = f"{where} has no key {lacks}{has}."
    shifts = {
        step: [_shifted(k, step) for k in missing] for step in (-1, 1) if all(map(_number, missing))
    }
    if any(k in text for k in (f"d{m}" for m in missing)):
        return f"{sentence} There are keys with a d too many."
    if any(m[:1] == "d" and m[1:] in text for m in missing):
        return f"{sentence} The d at the beginning is missing in the keys."
    if any(k.lower() in [m.lower() for m in missing] for k in text if k not in missing):
        return f"{sentence} Upper and lower case differ."
    if braces := _in_braces(odd):
        return f"{sentence} {braces}"
    if odd:
        return f"{sentence} The key {odd[0]!r} is not made as {missing[0]!r} is."
    for step, others in shifts.items():
        extra = [k for k in others if k in text and k not in expected]
        if len(extra) and any(_number(k) == (0 if step == -1 else _number(k)) for k in extra):
            kept = sorted({k.rstrip("0123456789") for k in extra})
            return f"{sentence} Is the number in the keys of {listed(kept)} shifted by one?"
    return sentence


def _number(key: str) -> int | None:
    found = re.search(r"\d+$", key)
    return int(found[0]) if found else None


def _shifted(key: str, step: int) -> str:
    return re.sub(r"\d+$", lambda found: str(int(found[0]) + step), key)
