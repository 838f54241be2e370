"""`Tagged`: a union whose branch is chosen by the value of one property."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .kinds import is_mapping

_UNTAGGED = "\0"  # the branch for Python objects, which know their own class


class Tagged:
    """Say that `property_name` tells the branches of a union apart; one tag, or a tuple of tags, for each of them.

    `attribute` is the property's name in Python where that is another one.
    """

    __slots__ = ("attribute", "property_name", "tags")

    def __init__(
        self,
        property_name: str,
        *tags: str | int | tuple[str | int, ...],
        attribute: str | None = None,
    ) -> None:
        self.property_name = property_name
        self.attribute = attribute
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
        """Return the index of the branch that the tag of `value` names."""
        tag = self.tag_of(value)
        return next(
            (index for index, tags in enumerate(self.tags) if tag in tags), None
        )

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
        return core_schema.json_or_python_schema(
            json_schema=core_schema.tagged_union_schema(choices, self.property_name),
            python_schema=core_schema.tagged_union_schema(
                {**choices, _UNTAGGED: union}, self._tag_of_object
            ),
        )

    def _tag_of_object(self, value: object) -> str | int:
        tag = self.tag_of(value) if is_mapping(value) else None
        if tag is None and is_mapping(value) and self.attribute is not None:
            given = value.get(self.attribute)
            tag = given if isinstance(given, str | int) else None
        return _UNTAGGED if tag is None else tag
