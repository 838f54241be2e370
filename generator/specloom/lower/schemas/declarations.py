"""What types refer to, each declared once with all places that use it, so that who asks first changes nothing."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterable, Iterator

from specloom.ir.origins import StepKind
from specloom.ir.types import AliasDeclaration, AnyDeclaration, AnyType, Docs, Field, NeverType, ObjectDeclaration
from specloom.lower.names import name_of
from specloom.lower.origins import Use, home_use, resolve_origins
from specloom.lower.schemas.alternatives import nullable
from specloom.lower.schemas.branches import may_be_null
from specloom.lower.schemas.docs import docs_of, joined_docs
from specloom.lower.schemas.keywords import is_reference
from specloom.lower.schemas.self_references import break_alias_cycles
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.types import Form, Line
from specloom.lower.schemas.values import constraints_of, presence
from specloom.lower.schemas.wants import Facts, Want
from specloom.openapi.syntax import Schema


def declare(facts: Facts, wants: Iterable[Want]) -> tuple[AnyDeclaration, ...]:
    """Return the declarations that are wanted, and those that they want in turn, sorted by id."""
    sources: dict[str, Schema | object] = {}
    uses: dict[str, dict[Use, None]] = {}
    components: set[str] = set()
    declarations: dict[str, AnyDeclaration] = {}
    waiting = deque(wants)
    while waiting:
        want = waiting.popleft()
        uses.setdefault(want.key, {})[want.use] = None
        if want.source is None:
            continue
        if want.component:
            components.add(want.key)
        # A schema that is referred to says more than what one place makes of it.
        if want.key in sources and (isinstance(sources[want.key], Schema) or not isinstance(want.source, Schema)):
            continue
        sources[want.key] = want.source
        declarations[want.key], more = _lower(facts, want.key, want.source)
        waiting.extend(more)
    origins = resolve_origins(uses)
    whole = tuple(
        dataclasses.replace(declarations[key], origins=origins[key], component=key in components)
        for key in sorted(declarations)
    )
    return break_alias_cycles(whole, facts.report)


def _lower(facts: Facts, key: str, source: Schema | Shape | AnyDeclaration) -> tuple[AnyDeclaration, list[Want]]:
    """Return the declaration of what is wanted, without its origins, and the declarations that it refers to."""
    line = Line(facts, key)
    match source:
        case Shape():
            return _object_declaration(line, source, key, source.docs), line.wants
        case Schema():
            return _declaration(line, key, source), line.wants
        case _:
            return source, []


def _declaration(line: Line, key: str, schema: Schema) -> AnyDeclaration:
    """Return the declaration of a schema."""
    use = Use(key, ())
    docs = docs_of(schema) if schema.boolean is None else Docs()
    for name, inner in schema.definitions.items():
        line.note_referenced(inner, use.to(StepKind.FIELD, name))
    form: Form
    if schema.boolean is not None:
        form = AnyType() if schema.boolean else NeverType()
    elif schema.ref is not None and is_reference(schema):
        form = line.reference(schema.ref.target)
    else:
        form = line.form(schema, use)
    if isinstance(form, Shape):
        return dataclasses.replace(_object_declaration(line, form, key, docs), pointer=schema.pointer)
    return AliasDeclaration(
        id=key,
        pointer=schema.pointer,
        docs=docs,
        type=nullable(form, when=may_be_null(schema)),
        default=schema.default,
        constraints=constraints_of(schema),
    )


def _object_declaration(line: Line, shape: Shape, key: str, docs: Docs) -> ObjectDeclaration:
    """Return the declaration of an object."""
    use = Use(key, ())
    sure = [_field(line, name, schemas, shape, use) for name, schemas in shape.properties.items()]
    possible = [
        _field(line, name, schemas, shape, use, sure=False)
        for name, schemas in shape.possible.items()
        if name not in shape.properties
    ]
    return ObjectDeclaration(
        id=key,
        pointer=shape.schema.pointer,
        docs=docs,
        fields=(*sure, *possible),
        additional=line.additional(shape, use),
        declares_additional=shape.declares_additional,
    )


def _field(line: Line, name: str, schemas: list[Schema], shape: Shape, use: Use, *, sure: bool = True) -> Field:
    """Return a field: its type is what all schemas that describe it say together, the rest what the last says.

    Of one that is not sure to be there, each schema describes what it may be.
    """
    last, required = schemas[-1], name in shape.required
    parts = line.facts.shapes.differing(schemas) if len(schemas) > 1 else schemas
    inherited = len(parts) == 1 and line.facts.is_elsewhere(parts[0], shape.schema)
    # What a base says of a property alone is the same in all that extend it.
    key = (last.key, name, required, sure) if len(schemas) == 1 and inherited else None
    field = line.facts.inherited.get(key) if key is not None else None
    if field is None:
        around = home_use(parts[0], shape.schema, use) if inherited else use
        field = Field(
            name=name_of(name, next((each.given_name for each in reversed(schemas) if each.given_name), None)),
            type=(line.joined if sure else line.any_of)(parts, around.to(StepKind.FIELD, name)),
            presence=presence(last, required=required),
            pointer=last.pointer,
            docs=joined_docs(schemas, shape.schema),
            default=last.default,
            read_only=any(each.read_only for schema in schemas for each in _referred(schema)),
            write_only=any(each.write_only for schema in schemas for each in _referred(schema)),
            constraints=constraints_of(last),
            xml=line.facts.xml.of_field(schemas) if line.facts.xml is not None else None,
            paging_role=next(
                (each.paging_role for schema in schemas for each in _referred(schema) if each.paging_role), None
            ),
        )
    if key is not None:
        line.facts.inherited[key] = field
    return field


def _referred(schema: Schema) -> Iterator[Schema]:
    """Yield a schema, those that it refers to and those of its `allOf`: what they say of a property holds for it."""
    seen: set[str] = set()
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if each.key not in seen:
            seen.add(each.key)
            yield each
            waiting += each.all_of
            if each.ref is not None:
                waiting.append(each.ref.target)
