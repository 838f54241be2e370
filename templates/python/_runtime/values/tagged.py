"""`Tagged`: a union whose branch is chosen by the value of one property."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ..kinds import is_mapping

_UNTAGGED = "\0"  # the branch for Python objects, which know their own class
_DEFAULT = "\0default"


class Tagged:
    """Say that `property_name` tells the branches of a union apart; one tag, or a tuple of tags, for each of them.

    `attribute` is the property's name in Python where that is another one. A value with
    another tag, or without one, is of the branch with the index `default`, or differs from
    the document and is read as the branch `base`, which the others extend. Where the
    property is `optional`, no two branches have a tag in common, and the rest of a value
    without one tells of which branch it is.
    """

    __slots__ = ("attribute", "base", "default", "optional", "property_name", "tags")

    def __init__(
        self,
        property_name: str,
        *tags: str | int | tuple[str | int, ...],
        attribute: str | None = None,
        base: int | None = None,
        default: int | None = None,
        optional: bool = False,
    ) -> None:
        self.property_name = property_name
        self.base = base
        self.attribute = attribute
        self.default = default
        self.optional = optional
        self.tags = tuple(tag if isinstance(tag, tuple) else (tag,) for tag in tags)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        if schema["type"] == "nullable":
            return {**schema, "schema": self._tagged(schema["schema"])}
        return self._tagged(schema)

    def tag_of(self, value: Mapping[str, Any]) -> str | int | None:
        """Return the tag of a mapping of wire names, if it has one."""
        tag = value.get(self.property_name)
        return tag if isinstance(tag, str | int) else None

    def branch_of(self, value: Mapping[str, Any]) -> int | None:
        """Return the index of the branch that the tag of `value` names, or the default."""
        tag = self.tag_of(value)
        return next(
            (index for index, tags in enumerate(self.tags) if _is_among(tag, tags)),
            self.default,
        )

    def may_lack(self, value: Mapping[str, Any]) -> bool:
        """Tell whether `value` is without a tag where that is allowed."""
        return self.optional and self.tag_of(value) is None

    def _tagged(self, union: CoreSchema) -> CoreSchema:
        if union["type"] != "union":  # a union of one
            return union
        branches = [
            choice[0] if isinstance(choice, tuple) else choice
            for choice in union["choices"]
        ]
        choices: dict[Any, CoreSchema] = {
            tag: branch
            for tags, branch in zip(self.tags, branches, strict=True)
            for tag in tags
        }
        objects = {**choices, _UNTAGGED: union}
        tagged: CoreSchema = core_schema.tagged_union_schema(
            choices, self.property_name
        )
        if self.default is not None:
            objects[_DEFAULT] = branches[self.default]
            tagged = core_schema.tagged_union_schema(objects, self._tag_of_json)
        if self.optional:
            untagged = core_schema.tagged_union_schema(
                {_UNTAGGED: union}, self._untagged_or_unknown
            )
            tagged = core_schema.union_schema([tagged, untagged], mode="left_to_right")
        return core_schema.json_or_python_schema(
            json_schema=tagged,
            python_schema=core_schema.tagged_union_schema(objects, self._tag_of_object),
        )

    def _tag_of_json(self, value: object) -> str | int:
        # An object of Python is asked for when it is written.
        return self._or_default(self.tag_of(value)) if is_mapping(value) else _UNTAGGED

    def _untagged_or_unknown(self, value: object) -> str | int:
        """Return what no branch has where a value has a tag that none of them has."""
        tag = self.tag_of(value) if is_mapping(value) else None
        return _UNTAGGED if tag is None else tag

    def _tag_of_object(self, value: object) -> str | int:
        if not is_mapping(value):
            return _UNTAGGED
        tag = self.tag_of(value)
        if tag is None and self.attribute is not None:
            given = value.get(self.attribute)
            tag = given if isinstance(given, str | int) else None
        return self._or_default(tag)

    def _or_default(self, tag: str | int | None) -> str | int:
        if self.default is not None and not any(
            _is_among(tag, tags) for tags in self.tags
        ):
            return _DEFAULT
        return _UNTAGGED if tag is None else tag


def _is_among(tag: str | int | None, tags: tuple[str | int, ...]) -> bool:
    # 1 and true are equal in Python, and not in JSON.
    return any(tag == each and type(tag) is type(each) for each in tags)
