"""Api to RubyClient: the document as it is written becomes classes, methods and arguments, by the compatible rules."""

from __future__ import annotations

from specloom.client.credentials import alternatives
from specloom.ir.api import Api
from specloom.ir.source import ApiSource, SchemaSource
from specloom.targets.pins import Pins
from specloom.targets.ruby import names
from specloom.targets.ruby.inline import Schemas, contents_of
from specloom.targets.ruby.merge import Merged, merged
from specloom.targets.ruby.model import (
    ModelKind,
    RubyApi,
    RubyClient,
    RubyConstant,
    RubyDiscriminator,
    RubyModel,
    RubyProperty,
    RubyType,
    TypeKind,
)
from specloom.targets.ruby.operations import Operations
from specloom.targets.ruby.settings import Settings
from specloom.targets.ruby.types import Types, base_of, is_enum, scalars


def client_of(api: Api, settings: Settings) -> RubyClient:
    """Return the client of `api`."""
    if api.source is None:
        raise ValueError("the Ruby target needs the source of the Api")
    schemas = Schemas(api.source)
    taken = names.Classes()
    tags = {tag.name.wire: taken.api(tag.name.wire) for tag in api.tags}
    pins = settings.pins
    paged = [key for key in schemas.named if _has_page(schemas, key)]
    pinned = {key: pins.type(schemas.ids[key]) for key in paged}
    ordered = sorted(paged, key=lambda key: pinned[key] is None)  # a name that was asked for is taken first
    classes = {key: taken.model(pinned[key] or key) for key in ordered}
    types = Types(schemas, classes)
    models = Models(schemas, types, classes, pins)
    operations = Operations(api, types, pins)
    apis = [_api(api, operations, tag, class_name) for tag, class_name in tags.items()]
    chosen = None
    if len(api.operations) != len(api.source.operations):
        chosen = _reached(schemas, api.source, {operation.id for operation in api.operations})
    made = [models.model(key) for key in classes if chosen is None or key in chosen]
    return RubyClient(
        module=settings.module,
        gem=settings.gem,
        version=settings.version,
        title=api.title,
        description=api.description,
        license=api.license,
        servers=api.servers,
        schemes=api.schemes,
        security=alternatives(api.security, api.schemes),
        apis=tuple(sorted(apis, key=lambda each: each.class_name)),
        models=tuple(sorted(made, key=lambda each: each.class_name)),
        docs=settings.docs,
    )


def _api(api: Api, operations: Operations, tag: str, class_name: str) -> RubyApi:
    own = [operation for operation in api.operations if tag in operation.tags]
    described = {each.name.wire: each.description for each in api.tags}
    return RubyApi(
        class_name=class_name,
        file_stem=names.underscore(class_name),
        tag=tag,
        description=described[tag],
        operations=operations.of(own),
    )


def _has_page(schemas: Schemas, key: str) -> bool:
    """Whether a named schema is a model, and not only the body of a form."""
    node = schemas.named[key]
    if key in schemas.form_only or node.ref is not None:
        return False
    if node.items is not None or node.types == ("array",):
        return False
    return is_enum(node) or bool(node.properties or node.one_of or node.any_of or node.all_of)


def _reached(schemas: Schemas, source: ApiSource, chosen: set[str]) -> set[str]:
    """Return the keys that the chosen operations need."""
    found: set[str] = set()
    waiting: list[str] = []

    def look(node: SchemaSource, *, item: bool = False) -> None:
        key = schemas.key(node, item=item)
        if key is None:
            inside(schemas.plain(node, item=item))
        elif key not in found:
            found.add(key)
            waiting.append(key)

    def inside(node: SchemaSource) -> None:
        for each in (*(each for _, each in node.properties), *node.all_of, *node.any_of, *node.one_of):
            look(each)
        if node.items is not None:
            look(node.items, item=True)
        if isinstance(node.additional, SchemaSource):
            look(node.additional)

    for operation in source.operations:
        if operation.id in chosen:
            contents = [content.schema for content in contents_of(operation)]
            for schema in (*(parameter.schema for parameter in operation.parameters), *contents):
                if schema is not None:
                    look(schema)
    while waiting:
        node = schemas.named[waiting.pop()]
        if node.ref is not None:
            look(node)
        else:
            inside(node)
    return found


class Models:
    """Makes the models."""

    def __init__(self, schemas: Schemas, types: Types, classes: dict[str, str], pins: Pins) -> None:
        self._pins = pins
        self._schemas = schemas
        self._types = types
        self._classes = classes

    def model(self, key: str) -> RubyModel:
        """Return the model of a named schema."""
        node = self._schemas.named[key]
        kind = _kind(node)
        parts = Merged({}, set()) if kind is ModelKind.ENUM else merged(self._types, node)
        values = scalars(node) if kind is ModelKind.ENUM else ()
        branches = node.one_of or node.any_of
        return RubyModel(
            kind=kind,
            class_name=self._classes[key],
            file_stem=names.underscore(self._classes[key]),
            id=self._schemas.ids[key],
            title=node.title,
            description=node.description,
            properties=properties_of(self._types, parts, self._pins),
            additional=self._additional(node),
            base=base_of(node) if kind is ModelKind.ENUM else None,
            constants=tuple(map(RubyConstant, names.constants(values), values)),
            types=tuple(dict.fromkeys(self._types.of(branch) for branch in branches)),
            discriminator=self._discriminator(node),
        )

    def _additional(self, node: SchemaSource) -> RubyType | None:
        if isinstance(node.additional, SchemaSource):
            return self._types.of(node.additional)
        return RubyType(TypeKind.OBJECT) if node.additional is True else None

    def _discriminator(self, node: SchemaSource) -> RubyDiscriminator | None:
        given = node.discriminator
        if given is None:
            return None
        mapping = {value: self._classes[key] for value, key in given.mapping if key in self._classes}
        if not given.mapping:
            keys = [self._schemas.key(branch) for branch in (*node.one_of, *node.any_of)]
            mapping = {key: self._classes[key] for key in keys if key in self._classes and key is not None}
        return RubyDiscriminator(names.variable(given.property), given.property, tuple(sorted(mapping.items())))


def _kind(node: SchemaSource) -> ModelKind:
    if node.one_of:
        return ModelKind.ONE_OF
    if node.any_of:
        return ModelKind.ANY_OF
    return ModelKind.ENUM if is_enum(node) and not node.properties and not node.all_of else ModelKind.OBJECT


def properties_of(types: Types, parts: Merged, pins: Pins) -> tuple[RubyProperty, ...]:
    """Return the properties of a model."""
    found: list[RubyProperty] = []
    spellings = [pins.value(node.pointer) or wire for wire, node in parts.properties.items()]
    for name, (wire, node) in zip(names.properties(spellings), parts.properties.items(), strict=True):
        value = types.value(node)
        _, target = types.target(node)
        plain = types.schemas.plain(node)
        described = None if types.schemas.key(node) is not None else plain.description
        if value.type.kind is not TypeKind.MODEL:
            described = described if described is not None else target.description
        found.append(
            RubyProperty(
                name=name,
                wire=wire,
                value=value,
                required=wire in parts.required,
                description=described,
                read_only=plain.read_only or target.read_only,
            )
        )
    return tuple(found)
