"""One pass over everything of a document that has a meaning: every object with its kind, every reference followed once.

Examples, defaults, enums, extensions and unknown keywords are data and are not entered, so a property that is called
`$ref` or an example that holds one is not taken for a reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.references.bases import Node
from specloom.openapi.references.cycles import Step, cycles, long_chains
from specloom.openapi.references.grammar import (
    CONTENT,
    EITHER,
    EXAMPLES,
    EXTENDABLE,
    LIST,
    MAP,
    REFERABLE,
    SIBLINGS_COUNT,
    WHOLE,
    Kind,
    grammar_of,
    is_reference,
)
from specloom.openapi.references.hints import did_you_mean
from specloom.openapi.references.resolver import SCHEME, RefError, Resolver

Entry = tuple[Any, Kind, "Link", str]
"""Something to be visited: value, kind, place, and the file that its references start from."""
Link = Pointer | tuple[Any, str]
"""A pointer in the making: the link of the parent and a token; a Pointer at the bottom."""
_DEFINITIONS = frozenset({"definitions", "$defs"})
_BY_PLACE = frozenset({Kind.PATH, Kind.OPERATION})
NOT_IN_A_URI = re.compile(r'[\x00- "<>\\^`{|}]')
FILE_ENDINGS = (".json", ".yaml", ".yml")


class Site(NamedTuple):
    """One object of the document, its kind and its place."""

    value: dict[str, Any]
    kind: Kind
    link: Link

    @property
    def pointer(self) -> Pointer:
        """The place, as a Pointer."""
        return pointer_of(self.link)


@dataclass(slots=True)
class Survey:
    """Everything that the pass met, in the order of the document."""

    sites: list[Site] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    entries: list[Site] = field(default_factory=list)
    """What only references lead to, in other files or below fields that OpenAPI does not know.

    A check of the root document alone does not see it.
    """
    bundled: bool = False
    """Whether a `$ref` stands where OpenAPI has none, and a bundler would follow it."""


def pointer_of(link: Link) -> Pointer:
    """Return the finished Pointer of a link."""
    tokens = []
    while type(link) is tuple:
        link, token = link
        tokens.append(token)
    assert isinstance(link, Pointer)  # noqa: S101 - what every link ends with
    return Pointer(link.source, (*link.tokens, *reversed(tokens)))


def survey(resolver: Resolver) -> Survey:
    """Walk the root document and all that it refers to, once; the result is kept with the resolver."""
    if resolver.survey is None:
        resolver.survey = _Walk(resolver).run()
    found = resolver.survey
    assert isinstance(found, Survey)  # noqa: S101 - only set here
    return found


def check_references(resolver: Resolver) -> list[Diagnostic]:
    """Return every reference that cannot be followed, before anything else looks at the document."""
    return list(survey(resolver).problems)


def _is_elsewhere(key: str, value: Any, kind: Kind) -> bool:
    """Whether a field that holds no objects of the grammar, or a part of it, stands elsewhere."""
    if key in WHOLE:
        return is_reference(value)
    if key in EXAMPLES.get(kind, ()):
        return is_reference(value) and len(value) == 1
    return key in CONTENT and any(map(is_reference, _parts(value)))


def _parts(value: Any) -> Iterator[Any]:
    """Yield a value and all that it holds, but for extensions."""
    todo = [value]
    while todo:
        value = todo.pop()
        yield value
        if type(value) is dict:
            todo += [inner for key, inner in value.items() if not key.startswith("x-")]
        elif type(value) is list:
            todo += value


def _is_definition(link: Link, schema: Link) -> bool:
    """Whether a part of a schema is a definition inside of it."""
    field = link[0] if isinstance(link, tuple) else None
    return isinstance(field, tuple) and field[0] is schema and field[1] in _DEFINITIONS


def looks_like_ref(text: str) -> bool:
    """Tell a reference from the bare name of a schema."""
    return "#" in text or "/" in text or text.endswith(FILE_ENDINGS) or SCHEME.match(text) is not None


def _is_unlike(value: Any, kind: Kind) -> bool:
    """Whether what a reference leads to cannot be of the kind that is expected: a parameter says where it travels."""
    if type(value) is dict:
        return kind is Kind.PARAMETER and value.keys().isdisjoint({"in", "$ref"})
    return not (kind is Kind.SCHEMA and type(value) is bool)


class _Walk:
    """The state of one pass."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver, self.result = resolver, Survey()
        root = resolver.root.value
        self.grammar = grammar_of(root)
        self.kinds: dict[int, Kind] = {}  # by identity: shared parts of a document are entered once
        self.maps: set[int] = set()
        """What holds the objects of a document by name, and is none itself."""
        self.places: set[Pointer] = set()
        self.targets: list[Entry] = []
        self.later: list[Entry] = []
        """Definitions inside of schemas: what nothing leads to costs nothing."""
        self.idle = False
        """Whether only what nothing leads to is left."""
        self.leads: dict[int, Node] = {}
        self.arrows: list[tuple[Kind, Node, Link]] = []

    def run(self) -> Survey:
        """Visit everything in the order of the document, then what only references lead to."""
        root = self.resolver.root
        stack: list[Entry] = [(root.value, Kind.ROOT, root.pointer, root.pointer.source)]
        sites = self.result.sites
        while stack or self.targets or self.later:
            if not stack and self.targets:
                stack, self.targets = self.targets[::-1], []
            elif not stack:
                stack, self.later, self.idle = self.later[::-1], [], True
            entry = stack.pop()
            value, kind, link, source = entry
            if type(value) is not dict or not self._is_new(value, kind, link):
                continue
            if type(link) is Pointer and _is_unlike(value, kind):
                continue
            self.kinds[id(value)] = kind
            sites.append(Site(value, kind, link))
            if type(link) is Pointer and kind is not Kind.ROOT:
                self.result.entries.append(sites[-1])
            if "$ref" in value and value["$ref"] is None:
                self._empty_ref(value, kind, link)
            elif "$ref" in value and kind in REFERABLE:
                self._follow(value["$ref"], (link, "$ref"), kind, source, value)
                if kind is Kind.PATH and not value.keys().isdisjoint(self.grammar[kind]):
                    self.result.bundled = True
                if kind not in SIBLINGS_COUNT:
                    continue
            elif kind not in REFERABLE and is_reference(value):
                self.result.bundled = True
            if kind is Kind.SCHEMA:
                self._schema_extras(value, link, source)
            elif kind is Kind.LINK or kind is Kind.EXAMPLE:
                self._side_refs(value, link, source)
            below = reversed(list(self._children(value, kind, link, source)))
            if kind is Kind.SCHEMA and not _DEFINITIONS.isdisjoint(value):
                inner = list(below)
                below = (each for each in inner if not _is_definition(each[2], link))
                self.later += [each for each in reversed(inner) if _is_definition(each[2], link)]
            stack.extend(below)
        self.result.problems += self._wrong_targets()
        self.result.problems += self._circles()
        return self.result

    def _children(self, value: dict[str, Any], kind: Kind, link: Link, source: str) -> Iterator[Entry]:
        if kind is Kind.CALLBACK:
            for name, child in value.items():
                if not name.startswith("x-"):
                    yield child, Kind.PATH, (link, name), source
            return
        grammar = self.grammar[kind]
        for key, child in value.items():
            rule = grammar.get(key)
            of = type(child)
            if rule is None:
                if (of is dict or of is list) and _is_elsewhere(key, child, kind):
                    self.result.bundled = True
                continue
            shape, inner = rule
            here = (link, key)
            if of is dict:
                whole = shape is MAP or shape is LIST or inner not in REFERABLE
                if "$ref" in child and whole and is_reference(child):
                    self.result.bundled = True
                elif shape is MAP:
                    skip = key in EXTENDABLE
                    if kind is Kind.ROOT or kind is Kind.COMPONENTS:
                        self.maps.add(id(child))
                    for name, item in child.items():
                        if type(item) is dict and not (skip and name.startswith("x-")):
                            yield item, inner, (here, name), source
                elif shape is not LIST:
                    yield child, inner, here, source
            elif of is list and (shape is LIST or shape is EITHER):
                for index, item in enumerate(child):
                    if type(item) is dict:
                        yield item, inner, (here, str(index)), source

    def _is_new(self, value: dict[str, Any], kind: Kind, link: Link) -> bool:
        """Whether an object has not been visited; an operation is another one at each place that an alias gives it."""
        if kind not in _BY_PLACE:
            return id(value) not in self.kinds
        place = pointer_of(link)
        new = place not in self.places
        self.places.add(place)
        return new

    def _reach(self, ref: Any, link: Link, source: str, *, needed: bool = True) -> Node | None:
        """Resolve one reference, or note why not; one that is not needed may lead nowhere, not out of the document."""
        if type(ref) is str and (known := self.resolver.known(source, ref)):
            return known
        try:
            return self.resolver.resolve(ref, pointer_of(link))
        except RefError as error:
            fatal = needed or error.diagnostic.code == "ref-outside"
            told = error.diagnostic if fatal else replace(error.diagnostic, severity=Severity.WARNING)
            if self.idle and told.severity is Severity.OMISSION:
                message = f"{told.message} (nothing leads here)"
                told = replace(told, severity=Severity.WARNING, message=message)
            self.result.problems.append(told)
            return None

    def _spelling(self, ref: Any, link: Link) -> None:
        """Note a reference that is no URI as it is written, and clear nevertheless."""
        if type(ref) is str and (found := NOT_IN_A_URI.search(ref)):
            unclear = f"a reference cannot hold '{found[0]}' as it is"
            message = "the reference has blanks around it" if ref != ref.strip() else unclear
            self._note("ref-not-encoded", Severity.WARNING, f"{message}; it is read as it is meant", link)

    def _follow(self, ref: Any, link: Link, kind: Kind, source: str, holder: dict[str, Any] | None = None) -> None:
        """Resolve a reference and visit later what it names."""
        self._spelling(ref, link)
        reached = self._reach(ref, link, source)
        if reached is None:
            return
        if self.resolver.meant and (said := self.resolver.meant.get(pointer_of(link))):
            self._note("ref-as-meant", Severity.WARNING, said, link)
        self._visit(reached, link, kind)
        if holder is not None:
            self.leads[id(holder)] = reached

    def _visit(self, reached: Node, link: Link, kind: Kind) -> None:
        self.arrows.append((kind, reached, link))
        self.targets.append((reached.value, kind, reached.pointer, reached.pointer.source))

    def _schema_extras(self, value: dict[str, Any], link: Link, source: str) -> None:
        """Follow the references of a schema that are not called `$ref`."""
        if "$dynamicRef" in value:
            self._follow(value["$dynamicRef"], (link, "$dynamicRef"), Kind.SCHEMA, source)
        discriminator = value.get("discriminator")
        mapping = discriminator.get("mapping") if type(discriminator) is dict else None
        for name, ref in mapping.items() if type(mapping) is dict else ():
            here = (((link, "discriminator"), "mapping"), name)
            if type(ref) is not str:
                continue
            if not looks_like_ref(ref):
                self._bare_name(ref, here)
            elif reached := self._reach(ref, here, source, needed=False):
                self._visit(reached, here, Kind.SCHEMA)

    def _empty_ref(self, value: dict[str, Any], kind: Kind, link: Link) -> None:
        """Note a reference of null: in YAML what follows `#` without quotes is a comment."""
        alone = kind in REFERABLE and value.keys().isdisjoint(self.grammar[kind].keys() | {"type", "enum", "const"})
        severity = Severity.OMISSION if alone and not self.idle else Severity.WARNING
        hint = "put the reference in quotes: $ref: '#/components/...'; what begins with # is a comment"
        self._note("ref-not-a-string", severity, "a $ref that is null leads nowhere", (link, "$ref"), hint)

    def _bare_name(self, name: str, link: Link) -> None:
        components = self.resolver.root.value.get("components")
        schemas = components.get("schemas") if type(components) is dict else None
        known = list(schemas) if type(schemas) is dict else []
        if name not in known and "$ref" not in known:
            message = f"the discriminator maps to a schema '{name[:80]}' that does not exist"
            self._note("mapping-not-found", Severity.WARNING, message, link, did_you_mean(name, known))

    def _side_refs(self, value: dict[str, Any], link: Link, source: str) -> None:
        """Look at references that generation never follows: only those that point at files matter."""
        ref = value.get("operationRef")
        if type(ref) is str and not self.resolver.fetches(ref, source):  # what is of no use is not fetched
            self._reach(ref, (link, "operationRef"), source, needed=False)
        external = value.get("externalValue")
        if type(external) is str and (scheme := SCHEME.match(external)) and scheme[1].lower() not in ("http", "https"):
            message = f"the example's externalValue '{external[:200]}' is neither an http address nor relative"
            self._note("ref-outside", Severity.ERROR, message, (link, "externalValue"))

    def _wrong_targets(self) -> Iterator[Diagnostic]:
        """Compare what references lead to with what is expected there."""
        for kind, node, link in self.arrows:
            value = node.value
            other = self.kinds.get(id(value), kind)
            if id(value) in self.maps or (other is kind and _is_unlike(value, kind)):
                yield self._broken("ref-wrong-target", f"the reference leads to something that is not {kind.one}", link)
            elif other is not kind:
                yield self._broken(
                    "ref-wrong-target", f"the reference leads to {other.one}, but {kind.one} is expected", link
                )

    def _broken(self, code: str, message: str, link: Link) -> Diagnostic:
        """Return the loss of what a reference stands for, which nobody follows from now on."""
        at = pointer_of(link)
        diagnostic = Diagnostic(code, Severity.OMISSION, message, at)
        self.resolver.broken[at] = diagnostic
        return diagnostic

    def _circles(self) -> Iterator[Diagnostic]:
        """Break what only leads back to itself."""
        steps = list(self._steps())
        while back := list(cycles(steps)):
            for message, step in back:
                yield self._broken("ref-cycle", message, (step.pointer, "$ref"))
            broken = {id(step.value) for _, step in back}
            steps = [step._replace(ref=None) if id(step.value) in broken else step for step in steps]
        yield from long_chains(steps)

    def _steps(self) -> Iterator[Step]:
        """Name what must be followed without a choice: references and the parts of `allOf`."""
        for value, kind, link in self.result.sites:
            ref = self.leads.get(id(value))
            parts = value.get("allOf") if kind is Kind.SCHEMA else None
            if ref is None and type(parts) is not list:
                continue
            here = pointer_of(link)
            inner = [Node(part, here) for part in parts if type(part) is dict] if type(parts) is list else []
            yield Step(value, here, ref, tuple(inner))

    def _note(self, code: str, severity: Severity, message: str, link: Link, help: str | None = None) -> None:  # noqa: A002
        self.result.problems.append(Diagnostic(code, severity, message, pointer_of(link), help))
