"""`JsonModel`: what all models of this client are, whatever reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from . import link
from .free_names import FreeNames


class JsonModel(FreeNames, BaseModel):
    """A JSON object: documented properties are attributes, others are kept in `model_extra`."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        populate_by_name=True,
        protected_namespaces=(),
        allow_inf_nan=False,  # 1e400 is JSON, and no number of Python's
        ser_json_inf_nan="constants",  # so that NaN is seen, and refused, when a request is encoded
        arbitrary_types_allowed=False,
    )

    _constants: ClassVar[tuple[str, ...]] = ()

    if TYPE_CHECKING:  # a model may say of what type its undocumented members are
        __pydantic_extra__: Any = Field(init=False)

    if not TYPE_CHECKING:  # a type checker sees the fields as arguments instead

        def __init__(self, /, **data: Any) -> None:
            super().__init__(**data)
            if self._constants:
                self.__pydantic_fields_set__.update(self._constants)

        # pydantic need not call this when it decodes: a constant counts as set only where a person makes the object.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls._constants = tuple(
            name
            for name, field in cls.__pydantic_fields__.items()
            if not field.is_required()
            and field.default_factory is None
            and field.default is not None
        )

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Link the models that this one can reach, then build it."""
        with link.lock:
            if cls.__pydantic_complete__ and not force:
                return None
            models = link.link(cls)
            rebuild = super().model_rebuild
            # pydantic looks for the names in an inherited annotation in the module of the class that inherits it.
            namespace = {**link.inherited_names(cls), **(_types_namespace or {})}
            return link.build_with_deep_stack(
                lambda: rebuild(
                    force=force, raise_errors=raise_errors, _types_namespace=namespace
                ),
                models,
            )

    def to_dict(self, *, mode: Literal["python", "json"] = "python") -> dict[str, Any]:
        """Return what was set, under the names that the server uses; `mode="json"` holds only JSON's own types."""
        return self.model_dump(
            mode=mode, by_alias=True, exclude_unset=True, warnings=False
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """Return what was set as JSON text, under the names that the server uses."""
        return self.model_dump_json(
            indent=indent, by_alias=True, exclude_unset=True, warnings=False
        )
