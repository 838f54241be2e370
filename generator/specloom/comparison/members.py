"""Members: whether what a class, or a module, has of one name can be used as before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import griffe

from specloom.comparison.changes import Change, breaking, compatible, unknown
from specloom.comparison.package import Found, Outside, Package
from specloom.comparison.signatures import Functions
from specloom.comparison.types import ANY, Named, alias_value, is_variable
from specloom.comparison.wider import NO, YES, Side, fits

_NO_MATTER = frozenset({"Generic", "Protocol", "object", "ABC"})
"""Bases that say nothing of what an object of a class can be given for."""


@dataclass(frozen=True, slots=True)
class Members:
    """Compares what two packages have in one place."""

    old: Side
    new: Side

    def changes(self, old: Found | None, new: Found | None) -> Iterator[Change]:
        """Yield what differs, but for the members of classes and modules."""
        if old is None or isinstance(old, Outside) or new is None or isinstance(new, Outside):
            yield from _outside(old, new)
            return
        before, now = kind_of(old), kind_of(new)
        if isinstance(old, griffe.Function) and isinstance(new, griffe.Function) and before == now == "function":
            yield from _binding(old, new)
            yield from Functions(self.old, self.new).changes(old, new)
        elif isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
            yield from self._bases(old, new)
        elif before == now == "attribute":
            yield from self._attribute(old, new)
        elif before == now == "alias":
            yield from self._alias(old, new)
        elif before != now:
            told = {before, now}
            vague = _is_vague(old) or _is_vague(new) or told == {"alias", "class"}
            yield (unknown if vague else breaking)(f"is {_WORDS[now]}, and was {_WORDS[before]}")

    def _attribute(self, old: griffe.Object, new: griffe.Object) -> Iterator[Change]:
        """Yield what differs in a value that is read, and perhaps set."""
        before, now = _annotation(old), _annotation(new)
        if _is_property(new) and not _is_property(old) and "writable" not in new.labels:
            yield unknown("can only be read")
        yield from Functions(self.old, self.new).given(before, _scope(old), now, _scope(new), "holds")
        one, other = _value(old), _value(new)
        if one != other and one is not None and other is not None and not old.name.startswith("__"):
            is_member = isinstance(old.parent, griffe.Class) and is_enumeration(self.old.types.package, old.parent)
            yield (breaking if is_member else unknown)(f"is {other}, and was {one}")

    def held(self, old: griffe.Object, new: griffe.Object) -> tuple[griffe.Class, griffe.Class] | None:
        """Return the classes of the two packages that an attribute holds; None where it holds anything else."""
        before = self.old.types.of(_annotation(old), _scope(old)) if kind_of(old) == "attribute" else None
        now = self.new.types.of(_annotation(new), _scope(new)) if kind_of(new) == "attribute" else None
        if isinstance(before, Named) and isinstance(now, Named):
            one, other = before.own, now.own
            if isinstance(one, griffe.Class) and isinstance(other, griffe.Class):
                return one, other
        return None

    def key(self, old: griffe.Object, new: griffe.Object, *, needed: tuple[bool, bool]) -> Iterator[Change]:
        """Yield what differs in a key of a `TypedDict`, which callers write."""
        if needed[1] and not needed[0]:
            yield breaking("must be given")
        elif needed[0] and not needed[1]:
            yield compatible("need not be given")
        before = self.old.types.of(_annotation(old), _scope(old))
        now = self.new.types.of(_annotation(new), _scope(new))
        if before is None or now is None:
            return
        what = f"`{_annotation(new)}`, and took `{_annotation(old)}`"
        answer = fits(before, self.old, now, self.new)
        if answer is YES:
            if fits(now, self.new, before, self.old) is NO:
                yield compatible(f"takes more: {what}")
        else:
            yield breaking(f"takes less: {what}") if answer is NO else unknown(f"takes {what}")

    def _alias(self, old: griffe.Object, new: griffe.Object) -> Iterator[Change]:
        """Yield what differs in a name for a type: nobody knows whether callers write values of it, or read them."""
        before, now = self.old.types.meaning(old), self.new.types.meaning(new)
        if before is None or now is None or ANY in {before, now}:
            return
        more, less = fits(before, self.old, now, self.new), fits(now, self.new, before, self.old)
        if more is YES and less is YES:
            return
        if more is NO and less is NO:
            yield breaking("is another type")
        else:
            how = "wider" if more is YES and less is NO else "narrower" if less is YES and more is NO else "another"
            yield unknown(f"is {how} type" if how == "another" else f"is a {how} type")

    def _bases(self, old: griffe.Class, new: griffe.Class) -> Iterator[Change]:
        """Yield what an object of a class can no longer be given for."""
        before, before_outside = self.old.types.package.bases(old)
        now, now_outside = self.new.types.package.bases(new)
        names = {each.name for each in now} | {new.name}
        for base in before:
            # Of a class that is gone its own name tells.
            if base.name in self.old.classes & self.new.classes and base.name not in names:
                yield breaking(f"is no `{base.name}` any more")
        words = {each.rpartition(".")[2] for each in now_outside}
        for path in sorted(before_outside):
            word = path.rpartition(".")[2]
            if word not in words and word not in _NO_MATTER:
                yield breaking(f"is no `{word}` any more")


_WORDS = {
    "function": "a function",
    "class": "a class",
    "attribute": "an attribute",
    "alias": "a name for a type",
    "module": "a module",
    "variable": "a type variable",
}


def kind_of(found: griffe.Object) -> str:
    """Return what something is to those who use it: what is read without a call is an attribute."""
    if isinstance(found, griffe.Module):
        return "module"
    if isinstance(found, griffe.Class):
        return "class"
    if isinstance(found, griffe.Function):
        return "attribute" if _is_property(found) else "function"
    if is_variable(found):
        return "variable"
    return "alias" if alias_value(found) is not None else "attribute"


def is_mapping(package: Package, owner: griffe.Class) -> bool:
    """Whether a class is a `TypedDict`."""
    return any(path.rpartition(".")[2] == "TypedDict" for path in package.bases(owner)[1])


def is_model(package: Package, owner: griffe.Class) -> bool:
    """Whether the attributes of a class are data."""
    return any(path.rpartition(".")[2] in {"BaseModel", "TypedDict"} for path in package.bases(owner)[1])


def is_enumeration(package: Package, owner: griffe.Class) -> bool:
    """Whether the attributes of a class are constants with a value each."""
    return any(path.rpartition(".")[2].endswith(("Enum", "Flag")) for path in package.bases(owner)[1])


def is_needed(key: griffe.Object) -> bool:
    """Whether a key of a `TypedDict` must be given."""
    words = str(_annotation(key) or "").partition("[")[0].rpartition(".")[2]
    if words in {"Required", "NotRequired"}:
        return words == "Required"
    owner = key.parent
    return not (isinstance(owner, griffe.Class) and str(owner.keywords.get("total", "True")) == "False")


def _outside(old: Found | None, new: Found | None) -> Iterator[Change]:
    """Yield what differs where something comes from another package, or cannot be found."""
    if isinstance(old, Outside) and isinstance(new, Outside):
        if old.path != new.path:
            same = old.path.rpartition(".")[2] == new.path.rpartition(".")[2]
            yield (unknown if same else breaking)(f"is `{new.path}`, and was `{old.path}`")
    elif (old is None) != (new is None) or isinstance(old, Outside) != isinstance(new, Outside):
        yield unknown("stands where its source is not seen")


def _binding(old: griffe.Function, new: griffe.Function) -> Iterator[Change]:
    before, now = (
        next((str(each.value) for each in one.decorators if str(each.value) in {"classmethod", "staticmethod"}), "")
        for one in (old, new)
    )
    if before != now and "" in {before, now}:
        yield breaking(f"is {f'a {now}' if now else 'no ' + before + ' any more'}")
    deprecated = [
        any("deprecated" in str(each.value).partition("(")[0] for each in one.decorators) for one in (old, new)
    ]
    if deprecated == [False, True]:
        yield compatible("is deprecated")


def _is_property(found: griffe.Object) -> bool:
    if isinstance(found, griffe.Function):
        return any(str(each.value).partition("(")[0].endswith("property") for each in found.decorators)
    return "property" in found.labels


def _annotation(found: griffe.Object) -> str | griffe.Expr | None:
    """Return the type of what is read by a name."""
    if isinstance(found, griffe.Function):
        return found.returns
    return found.annotation if isinstance(found, griffe.Attribute) else None


def _scope(found: griffe.Object) -> griffe.Object:
    return found.parent if found.parent is not None and isinstance(found, griffe.Attribute) else found


def _value(found: griffe.Object) -> str | None:
    """Return the value of a constant, as it is written."""
    value = found.value if isinstance(found, griffe.Attribute) else None
    return value if isinstance(value, str) else None


def _is_vague(found: griffe.Object) -> bool:
    """Whether nothing is said of an attribute: it may hold a function."""
    return kind_of(found) == "attribute" and _annotation(found) is None
