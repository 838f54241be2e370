"""Shape: what one schema, or several joined by `allOf`, says, gathered so that the type can be read off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from specloom.diagnostics import Pointer, Severity
from specloom.lower.branches import offers, union_branches
from specloom.lower.context import Context, child, children, items
from specloom.lower.keywords import ANNOTATIONS, UNION_KEYWORDS, narrows
from specloom.openapi.references import Node

# What only narrows the values, in a way that no type shows.
_UNEXPRESSED = ("not", "if", "dependentSchemas", "dependentRequired", "propertyNames", "contains")
_DEEPEST_JOIN = 100


@dataclass(slots=True)
class Shape:
    """The keywords of joined schemas; a property keeps every node that describes it."""

    node: Node
    keywords: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, list[Node]] = field(default_factory=dict)
    possible: dict[str, list[Node]] = field(default_factory=dict)
    """Properties that only some of the values have, with all that they may be: those of `then` and `else`."""
    patterns: list[Node] = field(default_factory=list)
    """The schemas of `patternProperties`."""
    required: set[str] = field(default_factory=set)
    additional: Node | None = None
    items: list[Node] = field(default_factory=list)
    prefix: list[list[Node]] = field(default_factory=list)
    """The schemas of `prefixItems`: for each position all that describe it."""
    unions: list[Node] = field(default_factory=list)
    """The schemas of the join that hold `oneOf` or `anyOf`."""

    @property
    def types(self) -> tuple[str, ...]:
        """The allowed JSON types except null, in order; empty when the schema does not say."""
        declared = self.keywords.get("type")
        names = declared if isinstance(declared, list) else [declared]
        return tuple(name for name in names if isinstance(name, str) and name != "null")

    @property
    def is_object(self) -> bool:
        """Whether the schema describes an object, by its type or by its keywords."""
        if self.types:
            return self.types == ("object",)
        return self.has_members or self.additional is not None

    @property
    def has_members(self) -> bool:
        """Whether the schema describes members of an object."""
        return bool(self.properties or self.possible or self.patterns)

    @property
    def is_telling(self) -> bool:
        """Whether the schema says of what kind its values are, and does not only bound them."""
        lists = self.items or self.prefix or "format" in self.keywords
        return bool(self.types or self.is_object or self.unions or self.has_values or lists)

    @property
    def has_values(self) -> bool:
        """Whether the schema lists its values."""
        return "enum" in self.keywords or "const" in self.keywords


def join(context: Context, node: Node, parts: Iterable[Node] | None = None) -> Shape:
    """Return the shape of the schema at `node`; or, named after it, of all of `parts`, as if an `allOf` held them.

    A shape may be shared: it is not to be changed.
    """
    known = context.shapes.get(node.pointer) if parts is None else None
    if known is not None and known.node.value is node.value:
        return known
    shape = Shape(node)
    if parts is None:
        context.shapes[node.pointer] = shape  # before it is filled: a condition may lead back here
    done: set[Pointer] = set()
    for start in [node] if parts is None else parts:
        for part in _flatten(context, start, (), done):
            _add(context, shape, part)
    return shape


def extend(context: Context, shape: Shape, node: Node, branch: Node) -> Shape:
    """Return the shape of a branch of the union of `shape`, named after `node`, with all that `shape` says besides."""
    extended = Shape(
        node,
        keywords={key: value for key, value in shape.keywords.items() if key not in ANNOTATIONS},
        properties={name: list(nodes) for name, nodes in shape.properties.items()},
        possible={name: list(nodes) for name, nodes in shape.possible.items()},
        patterns=list(shape.patterns),
        required=set(shape.required),
        additional=shape.additional,
        items=list(shape.items),
        prefix=[list(nodes) for nodes in shape.prefix],
    )
    for part in _flatten(context, branch, (), set()):
        _add(context, extended, part)
    return extended


def _flatten(context: Context, node: Node, above: tuple[Pointer, ...], done: set[Pointer]) -> Iterator[Node]:
    """Yield the schemas that `node` joins, each once: what it refers to, the branches of its `allOf`, then its own."""
    if node.pointer in above or len(above) > _DEEPEST_JOIN:
        message = "this `allOf` contains itself; the repetition is ignored"
        context.report("all-of-cycle", message, node.pointer, Severity.WARNING)
        return
    schema = context.schema(node)
    if isinstance(schema, bool):
        return
    above = (*above, node.pointer)
    if isinstance(schema.get("$ref"), str):
        target = context.resolver.resolve(schema["$ref"], node.pointer)
        if target.pointer not in done:
            yield from _flatten(context, target, above, done)
            done.add(target.pointer)
    for branch in items(child(node, "allOf")):
        yield from _flatten(context, branch, above, done)
    # A union of what extends it by `allOf` says nothing inside of one of these: which branch it is, is settled there.
    said = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    if any(keyword in said for keyword in UNION_KEYWORDS) and offers(context, node, above[:-1]):
        said = {key: value for key, value in said.items() if key not in UNION_KEYWORDS}
    yield Node(said, node.pointer)


def extends(context: Context, node: Node, base: Pointer) -> bool:
    """Whether a schema is joined, by `allOf` or as what it refers to, with the one at `base`."""
    return any(part.pointer == base for part in _flatten(context, node, (), set()))


def _add(context: Context, shape: Shape, part: Node) -> None:
    for key, value in part.value.items():
        match key:
            case "properties":
                for name, node in children(child(part, "properties")):
                    shape.properties.setdefault(name, []).append(node)
            case "patternProperties":
                shape.patterns += [node for _, node in children(child(part, key))]
            case "then" | "else" if "if" in part.value:
                add_possible(shape.possible, join(context, child(part, key)))
            case "dependentSchemas":
                for _, node in children(child(part, key)):
                    add_possible(shape.possible, join(context, node))
            case "required":
                if isinstance(value, list):
                    shape.required.update(name for name in value if isinstance(name, str))
            case "additionalProperties" | "unevaluatedProperties":
                if shape.additional is None or (key == "additionalProperties" and narrows(value)):
                    shape.additional = child(part, key)
            case "prefixItems":
                shape.keywords[key] = value
                for index, node in enumerate(items(child(part, key))):
                    shape.prefix[index : index + 1] = [[*(shape.prefix[index : index + 1] or [[]])[0], node]]
            case "prefixItems":
                shape.keywords[key] = value
                for index, node in enumerate(items(child(part, key))):
                    if index == len(shape.prefix):
                        shape.prefix.append([])
                    shape.prefix[index].append(node)
            case "items":
                shape.items.append(child(part, key))
            case "unevaluatedItems" if not shape.items and "items" not in part.value:
                shape.items.append(child(part, key))
            case "oneOf" | "anyOf":
                shape.unions += _union(part, key)
            case "type":
                shape.keywords["type"] = _common_types(context, shape.keywords.get("type"), value, part.pointer)
            case "enum" if isinstance(shape.keywords.get("enum"), list) and isinstance(value, list):
                shape.keywords["enum"] = [item for item in shape.keywords["enum"] if item in value] or value
            case _:
                shape.keywords[key] = value
    for keyword in _UNEXPRESSED:
        if part.value.get(keyword) not in (None, True, {}):
            message = f"`{keyword}` cannot be expressed as a type; values that it forbids are accepted"
            context.report("schema-not-expressed", message, part.pointer.child(keyword), Severity.WIDENING)


def _union(part: Node, key: str) -> list[Node]:
    """Return the union that a schema says with `oneOf` or `anyOf`; both count, unless they say the same."""
    one, any_ = (part.value.get(keyword) for keyword in UNION_KEYWORDS)
    if one is not None and any_ is not None:
        if key == "anyOf" and one == any_:
            return []
        value = {name: each for name, each in part.value.items() if name not in UNION_KEYWORDS or name == key}
        part = Node(value, part.pointer)
    return [part] if union_branches(part) else []


def telling(nodes: list[Node]) -> list[Node]:
    """Return those of several schemas for one thing that say something, each once; the last where none does."""
    distinct = [node for index, node in enumerate(nodes) if node.value not in [each.value for each in nodes[:index]]]
    return [node for node in distinct if narrows(node.value)] or nodes[-1:]


def add_possible(possible: dict[str, list[Node]], shape: Shape) -> None:
    """Add the properties of a shape that need not apply."""
    for name, nodes in (*shape.properties.items(), *shape.possible.items()):
        possible.setdefault(name, []).extend(nodes[-1:])


def _common_types(context: Context, first: Any, second: Any, pointer: Pointer) -> Any:
    """Return the types that both allow; the second, with a finding, where they have none in common."""
    if first is None or second is None or first == second:
        return first if second is None else second
    ours = first if isinstance(first, list) else [first]
    theirs = second if isinstance(second, list) else [second]
    common = [name for name in theirs if name in ours or (name == "integer" and "number" in ours)]
    if "integer" in ours and "number" in theirs and "number" not in ours and "integer" not in theirs:
        common.append("integer")
    if not common:
        message = f"`{second}` here and `{first}` in another branch of the `allOf`: no value has both types"
        context.report("all-of-conflict", message, pointer.child("type"))
        return second
    return common if len(common) > 1 else common[0]
