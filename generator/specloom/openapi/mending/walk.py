"""The walk over a document by the kinds of its objects: each is mended once, copies are made only of what changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.spelling import spelled
from specloom.openapi.mending.told import GONE, Told
from specloom.openapi.references.bases import Node
from specloom.openapi.references.grammar import SIBLINGS_COUNT, Kind
from specloom.openapi.references.resolver import Resolver
from specloom.openapi.references.survey import Link, pointer_of
from specloom.openapi.versions.dialect import Version

Rule = Callable[["Walk", Any, Link], Any]
"""Returns what a field holds as it should be: the same value, another one, or GONE."""
Object = Callable[["Walk", dict[str, Any], Link], dict[str, Any]]
"""Returns an object of one kind as it should be."""
Broken = Callable[["Walk", Any, Link], Any]
"""Returns what stands in the place of a value that is no object at all."""


_NAMED_FREELY = frozenset({Kind.SCHEMA, Kind.HEADER})
"""What is called by names of the API, which may begin with `x-`."""


class Walk:
    """The state of one walk; `told` has what was said."""

    def __init__(
        self, resolver: Resolver, version: Version, objects: Mapping[Kind, Object], broken: Mapping[Kind, Broken]
    ) -> None:
        self.resolver, self.version, self.told = resolver, version, Told()
        self.waiting: list[tuple[Node, Kind]] = []
        """What references lead to."""
        self.later: list[tuple[dict[str, Any], Link]] = []
        """Definitions inside schemas, which count only where references lead to them."""
        self.replaced: list[Link] = []
        """The entries of lists in whose place another value stands, and fields that were told about."""
        self._kinds: dict[int, Kind] = {}
        self._followed: set[tuple[int, Kind, str]] = set()
        self._objects, self._broken = objects, broken
        self._made: dict[tuple[int, Kind], tuple[Any, Any]] = {}
        """By identity and kind: what was mended, so that it lives on, and the result."""

    def frame(self, value: dict[str, Any]) -> None:
        """Note what holds the objects of a document and is none: no reference that leads here makes one of it."""
        self._kinds.setdefault(id(value), Kind.ROOT)

    def one(self, value: Any, kind: Kind, link: Link) -> Any:
        """Return an object of a kind where one should stand."""
        if type(value) is not dict:
            if value is True or value is False:
                return value if kind is Kind.SCHEMA else self._broken[kind](self, value, link)
            return self._broken[kind](self, value, link)
        if "$ref" in value and type(value["$ref"]) is str and kind not in SIBLINGS_COUNT:
            self.follow(value["$ref"], kind, (link, "$ref"), id(value))
            return value
        key = (id(value), kind)
        if key not in self._made:
            self._made[key] = (value, value)  # it may hold itself, by an alias
            self._kinds.setdefault(id(value), kind)
            meant = spelled(self.told, value, kind, link, self.version)
            refers = type(meant.get("$ref")) is str
            if refers:
                self.follow(meant["$ref"], kind, (link, "$ref"), id(value))
            whole = refers and kind not in SIBLINGS_COUNT
            self._made[key] = (value, meant if whole else self._objects[kind](self, meant, link))
        return self._made[key][1]

    def fields(self, value: dict[str, Any], link: Link, rules: Mapping[str, Rule]) -> dict[str, Any]:
        """Return an object with each field that has a rule as it should be."""
        made: dict[str, Any] | None = None
        for key, child in value.items():
            rule = rules.get(key)
            if rule is None:
                continue
            new = rule(self, child, (link, key))
            if new is child:
                continue
            if made is None:
                made = dict(value)
            if new is GONE:
                del made[key]
            else:
                made[key] = new
        return value if made is None else made

    def entries(self, value: dict[str, Any], link: Link, kind: Kind, *, extensions: bool = False) -> dict[str, Any]:
        """Return a mapping with each of its objects as it should be."""
        made: dict[str, Any] | None = None
        for key, child in value.items():
            if (extensions and key.startswith("x-")) or (key == "$ref" and type(child) is str):
                continue
            if key.startswith("x-") and type(child) is not dict and kind not in _NAMED_FREELY:
                new = GONE  # an extension, which is no object of this kind
            else:
                new = self.one(child, kind, (link, key))
            if new is not child:
                if made is None:
                    made = dict(value)
                if new is GONE:
                    del made[key]
                else:
                    made[key] = new
        return value if made is None else made

    def reached(self, node: Node, kind: Kind) -> Any:
        """Return what a reference leads to as it should be; unchanged where it is known as something else."""
        known = self._kinds.get(id(node.value), kind)
        return self.one(node.value, kind, node.pointer) if known is kind else node.value

    def follow(self, ref: str, kind: Kind, link: Link, holder: int) -> None:
        """Note what a reference leads to, once for each object that holds it; most of it is met at its place before."""
        key = (holder, kind, ref)
        if key not in self._followed:
            self._followed.add(key)
            node = self.resolver.reached(ref, pointer_of(link))
            if node is not None and type(node.value) is dict:
                self.waiting.append((node, kind))


def one(kind: Kind) -> Rule:
    """Return the rule for a field that holds one object."""

    def rule(walk: Walk, value: Any, link: Link) -> Any:
        if value is None or value == "":
            walk.told.nothing(link, value)
            return GONE
        return walk.one(value, kind, link)

    return rule


def mapping(kind: Kind, *, extensions: bool = False) -> Rule:
    """Return the rule for a field that holds objects by name."""

    def rule(walk: Walk, value: Any, link: Link) -> Any:
        if type(value) is dict:
            return walk.entries(value, link, kind, extensions=extensions)
        if value is None or value == "":
            walk.told.nothing(link, value)
            return GONE
        if value == []:
            walk.told.read(link, value, "a mapping", "it is empty")
            return GONE
        if forms.are_entries(value):
            walk.told.read(link, value, "a mapping", "its entries are read as one", "write it without the hyphens")
            made: dict[str, Any] = {}
            for index, each in enumerate(value):
                made = {**walk.entries(each, (link, str(index)), kind), **made}
            return dict(reversed(made.items()))
        walk.told.unread(link, value, "a mapping")
        return GONE

    return rule


def sequence(
    kind: Kind,
    neutral: Callable[[], Any],
    single: Callable[[dict[str, Any]], list[Any] | None],
) -> Rule:
    """Return the rule for a field that holds a list of objects.

    What is left out keeps its place, as what is `neutral`, so that the others keep theirs; `single` makes a list of a
    mapping that stands in its place.
    """

    def rule(walk: Walk, value: Any, link: Link) -> Any:
        if value is None or value in ("", {}):
            walk.told.nothing(link, value)
            return GONE
        if type(value) is dict and (entries := single(value)) is not None:
            how = "a list of one" if len(entries) == 1 else "a list"
            walk.told.read(link, value, "a list", f"it is read as {how}", "write it as a list, with hyphens")
            value = entries
        if type(value) is not list:
            walk.told.unread(link, value, "a list")
            return GONE
        made: list[Any] | None = None
        for index, child in enumerate(value):
            new = walk.one(child, kind, (link, str(index)))
            if new is not child:
                if made is None:
                    made = list(value)
                made[index] = neutral() if new is GONE else new
                walk.replaced.append((link, str(index)))
        return value if made is None else made

    return rule


def plain(rule: Callable[[Told, Any, Link], Any]) -> Rule:
    """Return the rule for a plain value."""
    return lambda walk, value, link: rule(walk.told, value, link)


def left_out(what: str, *, told_only: bool = False) -> Rule:
    """Return the rule for what is no object: it is left out."""

    def rule(walk: Walk, value: Any, link: Link) -> Any:
        if value is None:
            walk.told.nothing(link)
            return GONE
        if told_only:
            walk.told.read(link, value, what, "it is passed over")
        else:
            walk.told.unread(link, value, what)
        return GONE

    return rule


TEXTS: dict[str, Rule] = dict.fromkeys(("summary", "description"), plain(forms.text))
"""What many objects say about themselves."""
