"""The fields of a model as people see them: with types, also before the model is used for the first time."""

from __future__ import annotations

from typing import Any


class WholeFields:
    """`model_fields` of a model: what its annotations name is looked up first, which loads other models."""

    def __get__(self, instance: object, owner: Any) -> Any:
        if not owner.__pydantic_fields_complete__:
            owner.model_rebuild(force=True, raise_errors=False)
        return owner.__pydantic_fields__
