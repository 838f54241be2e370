"""A reader of pydantic's that keeps what is wrong: as quick as the strict one where nothing is, and it begins once.

It is made of the schema of the strict one. At each place that may be wrong by itself, as an item or a member, what the
strict schema refuses is given to the tolerant reader, and stands in the value with a mark that says what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from types import NoneType
from typing import Any, Literal, get_origin

from pydantic import ConfigDict, TypeAdapter, ValidationError, ValidationInfo
from pydantic_core import SchemaValidator, core_schema

from ..drift import Problem
from ..kinds import is_dict
from ..values.base import JsonModel
from ..values.building import built
from ..values.shapes import (
    ListShape,
    MapShape,
    ModelShape,
    UnionShape,
    extra_of,
    fields_of,
    shape_of,
)
from .columns import has_parts
from .marks import Mark, take_marks
from .survey import is_finite
from .tolerant import MAX_PROBLEMS, TolerantReader
from .unsure import Unsure

_FINITE = ConfigDict(allow_inf_nan=False)
_ANEW: Any = {"_use_prebuilt": False}
"""Models in the schema are made anew, not taken from their classes, which are strict."""
_PLAIN = frozenset({str, bool, NoneType})


class LenientReader:
    """Reads JSON as values of one type."""

    def __init__(self, hint: Any) -> None:
        schema: Any = built(lambda: _Schemas(hint).whole())
        self._validator = SchemaValidator(schema, **_ANEW)

    def read(self, content: bytes) -> tuple[Any, tuple[Problem, ...]]:
        """Return the value, and in which places it is not of the type. Raise Unsure."""
        found = _Found()
        try:
            value = self._validator.validate_json(
                content, strict=True, context=found, by_alias=True, by_name=False
            )
        except ValidationError as error:
            raise Unsure from error
        if not found.is_sure:
            raise Unsure
        value, problems, count = take_marks(value)
        if found.marks >= MAX_PROBLEMS and count < found.marks:
            raise Unsure  # some were in what was read in vain, so that others found no room
        return value, problems


@lru_cache(maxsize=4096)
def lenient_reader(hint: Any) -> LenientReader | None:
    """Return what reads a type leniently; None where pydantic cannot have such a reader, as before 2.12."""
    try:
        return LenientReader(hint)
    except (TypeError, RecursionError):
        return None


class _Found:
    """What was found so far in one body."""

    __slots__ = ("is_sure", "marks")

    def __init__(self) -> None:
        self.marks = 0
        self.is_sure = True

    def take(self, hint: Any, value: Any) -> Any:
        """Return what becomes of a value that the strict schema refused."""
        is_full = self.marks >= MAX_PROBLEMS
        if is_full and type(value) in _PLAIN and not has_parts(hint):
            return value
        if not is_finite(value):
            self.is_sure = False  # it came with digits that are lost
        reader = TolerantReader()
        result = reader.build(hint, value, ())
        if is_full or not reader.problems:
            return result
        self.marks += 1
        return Mark(result, reader.problems)


class _Schemas:
    """The lenient schemas of one type, and the strict ones of those parts that are right or wrong as a whole."""

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        strict: Any = TypeAdapter(hint, config=_config_of(hint)).core_schema
        self._strict: dict[str, Any] = {}
        self._lenient: dict[str, Any] = {}
        while strict["type"] == "definitions":
            self._strict |= {each["ref"]: each for each in strict["definitions"]}
            strict = strict["schema"]
        self._root = strict

    def whole(self) -> Any:
        """Return the schema for the type."""
        root = self._part(self._root, self._hint)
        definitions = [*self._strict.values(), *self._lenient.values()]
        return core_schema.definitions_schema(root, definitions)

    def _part(self, schema: Any, hint: Any) -> Any:
        """Return the schema for what is kept where it is wrong."""
        if schema["type"] == "default":  # which is for what is not there at all
            return {**schema, "schema": self._part(schema["schema"], hint)}
        if schema["type"] == "any":
            return schema
        keeping = core_schema.with_info_plain_validator_function(_taking(hint))
        within = self._within(schema, hint)
        return core_schema.union_schema([within, keeping], mode="left_to_right")

    def _within(self, schema: Any, hint: Any, *, is_branch: bool = False) -> Any:
        """Return the schema for a value whose parts are kept where they are wrong."""
        match schema["type"], shape_of(hint):
            case "list", ListShape(item) if "items_schema" in schema:
                return {
                    **schema,
                    "items_schema": self._part(schema["items_schema"], item),
                }
            case "dict", MapShape(item) if "values_schema" in schema:
                return {
                    **schema,
                    "values_schema": self._part(schema["values_schema"], item),
                }
            case "nullable", UnionShape(branches, tagged) if tagged is not None:
                inner = self._tagged(schema["schema"], branches, tagged)
                return {**schema, "schema": inner}
            case "nullable", UnionShape(branches):
                others = [each for each in branches if each is not NoneType]
                if len(others) > 1:
                    return schema
                inner = self._within(schema["schema"], others[0], is_branch=True)
                return {**schema, "schema": inner}
            case "json-or-python", UnionShape(branches, tagged) if tagged is not None:
                return self._tagged(schema, branches, tagged)
            case "definition-ref", ModelShape() if schema["schema_ref"] in self._strict:
                strict = self._strict[schema["schema_ref"]]
                return self._model(strict, hint, is_branch=is_branch)
            case "model", ModelShape():
                return self._model(schema, hint, is_branch=is_branch)
            case _:
                return schema

    def _tagged(self, schema: Any, branches: Any, tagged: Any) -> Any:
        """Return the schema of a union in which a tag says of which branch a value is."""
        union = schema.get("json_schema", schema)
        is_simple = union["type"] == "tagged-union" and not tagged.optional
        if not is_simple or tagged.default is not None:
            return schema
        if any(not isinstance(tag, str) for tags in tagged.tags for tag in tags):
            return schema  # for pydantic, true is 1
        others = [each for each in branches if each is not NoneType]
        hints = {
            tag: hint
            for tags, hint in zip(tagged.tags, others, strict=True)
            for tag in tags
        }
        choices = {
            tag: self._within(each, hints[tag])
            for tag, each in union["choices"].items()
        }
        return {**union, "choices": choices}

    def _model(self, schema: Any, hint: Any, *, is_branch: bool) -> Any:
        """Return a reference to the schema of a model.

        A model that is the only branch of a union is none where one of its constants is another one.
        """
        match shape_of(hint):
            case ModelShape(cls) if cls is schema.get("cls"):
                pass
            case _:
                return schema
        if schema["schema"]["type"] != "model-fields" or schema.get("custom_init"):
            return schema
        constants = is_branch and any(map(_is_constant, fields_of(cls).values()))
        ref = f"{schema['ref']}:{'branch' if constants else 'lenient'}"
        if ref not in self._lenient:
            self._lenient[ref] = {}
            fields = self._fields(cls, schema["schema"], constants=constants)
            self._lenient[ref] = {**schema, "ref": ref, "schema": fields}
        return core_schema.definition_reference_schema(ref)

    def _fields(self, cls: type[JsonModel], schema: Any, *, constants: bool) -> Any:
        fields: dict[str, Any] = {}
        for name, field in fields_of(cls).items():
            given = schema["fields"][name]
            if constants and _is_constant(field):
                fields[name] = given
                continue
            part = self._part(given["schema"], field.type)
            if part["type"] != "default":
                part = core_schema.with_default_schema(part, default=None)
            fields[name] = {**given, "schema": part}
        extras = schema.get("extras_schema")
        if is_dict(extras):
            return {
                **schema,
                "fields": fields,
                "extras_schema": self._part(extras, extra_of(cls)),
            }
        return {**schema, "fields": fields}


def _is_constant(field: Any) -> bool:
    return get_origin(field.type) is Literal


def _config_of(hint: Any) -> ConfigDict | None:
    is_model = isinstance(hint, type) and issubclass(hint, JsonModel)
    return None if is_model else _FINITE


def _taking(hint: Any) -> Callable[[Any, ValidationInfo], Any]:
    def take(value: Any, info: ValidationInfo) -> Any:
        found: Any = info.context
        return found.take(hint, value)

    return take
