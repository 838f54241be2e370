"""Members that no document knows, called as an attribute is that has another name in JSON.

pydantic keeps such a member by that name, and counts the attribute as set, which it is not. So its own reader is told to
refuse them, and the tolerant reader, which keeps the two apart, takes over.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic_core import CoreSchema, core_schema

_CAN_REFUSE = "extras_keys_schema" in core_schema.ModelFieldsSchema.__annotations__


def refuse_attributes(cls: type[BaseModel], schema: CoreSchema) -> None:
    """Have the reader of a model refuse undocumented members that have the name of an attribute."""
    if schema["type"] != "model" or cls.model_config.get("extra") != "allow":
        return
    fields: Any = schema["schema"]
    known = cls.__pydantic_fields__
    attributes = {
        name for name, each in known.items() if each.alias not in (None, name)
    }
    attributes.difference_update(each.alias for each in known.values() if each.alias)
    if not _CAN_REFUSE or not attributes or fields["type"] != "model-fields":
        return

    def refuse(name: str) -> str:
        if name in attributes:
            raise ValueError(f"{name!r} is no member, but what its attribute is called")
        return name

    fields["extras_keys_schema"] = core_schema.no_info_after_validator_function(
        refuse, core_schema.str_schema()
    )
