"""Names that a field may have although pydantic 1 had methods of these names, which pydantic still keeps."""

from __future__ import annotations

from typing import Any, cast


class _Left:
    """A method of pydantic 1: objects still have it, but no class shows it, so that pydantic sees no name taken."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if instance is None:
            raise AttributeError(self._name)
        kept = super(FreeNames, cast("FreeNames", instance))
        return getattr(cast("Any", kept), self._name)


class FreeNames:
    """Stands before pydantic's own class among the bases of models."""

    construct = _Left()
    copy = _Left()
    dict = _Left()
    from_orm = _Left()
    json = _Left()
    parse_file = _Left()
    parse_obj = _Left()
    parse_raw = _Left()
    register = _Left()
    schema = _Left()
    schema_json = _Left()
    update_forward_refs = _Left()
    validate = _Left()
