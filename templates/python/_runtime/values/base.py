"""`JsonModel`: what all models of this client are, whatever reads them."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticSerializationError

from ..encode import DUMPED, EXACTLY, whole_text, with_numbers
from ..lazy import hold
from ..omit import omit
from ..package import MODELS, PACKAGE
from ..response_info import ResponseHead
from .arguments import Signature, refuse_unknown
from .as_it_came import as_it_came
from .building import built, evaluate, schema_of
from .constants import set_constants
from .extra_names import refuse_attributes
from .free_names import FreeNames
from .read_only import read_only_members
from .whole_fields import WholeFields

T = TypeVar("T")


class JsonModel(FreeNames, BaseModel):
    """A JSON object: documented properties are attributes, others are kept in `model_extra`."""

    # No attribute of pydantic's, so that two models are equal that were read twice.
    __slots__ = ("__head__",)

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
    _nulls: ClassVar[tuple[str, ...]] = ()
    """Attributes that can only be null, and that a request carries."""
    _read_only: ClassVar[tuple[str, ...]] = ()
    """Attributes that only the server sets, and that no request carries."""
    _decided: ClassVar[tuple[str, ...]] = ()
    """Attributes that methods decide by themselves, and that are no arguments of theirs."""
    _holds_read_only: ClassVar[bool] = False
    """Whether what it holds may have such attributes."""

    if TYPE_CHECKING:  # a model may say of what type its undocumented members are
        __pydantic_extra__: Any = Field(init=False)

    if not TYPE_CHECKING:  # a type checker sees the fields as arguments instead
        __signature__ = Signature()
        model_fields: ClassVar[Any] = WholeFields()

        def __init__(self, /, **data: Any) -> None:
            refuse_unknown(type(self), data)
            given = {name: value for name, value in data.items() if value is not omit}
            super().__init__(**given)
            set_constants(self, data)

        def __setattr__(self, name: str, value: Any) -> None:
            field = type(self).__pydantic_fields__.get(name)
            if field is not None and isinstance(value, date | list):
                # Brings in what takes types apart, which needs this module.
                from .assigned import assigned

                value = assigned(field, value)
            super().__setattr__(name, value)

        # pydantic need not call this when it decodes: a constant counts as set only where a person makes the object.
        __init__.__pydantic_base_init__ = True

        def __init_subclass__(cls, **kwargs: Any) -> None:
            super().__init_subclass__(**kwargs)
            for base in cls.__mro__[1:]:
                if _is_generated(base):
                    _complete(base)
            hold(on=_is_generated(cls))

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        hold(on=False)
        if not cls.__module__.startswith(f"{PACKAGE}._runtime."):
            # The class waited for its first use; a TypeAdapter of it need not, and FastAPI expects it not to.
            cls.model_config = {**cls.model_config, "defer_build": False}
        super().__pydantic_init_subclass__(**kwargs)
        cls._constants = tuple(
            name
            for name, field in cls.__pydantic_fields__.items()
            if not field.is_required()
            and field.default_factory is None
            and (field.default is not None or name in cls._nulls)
        )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = schema_of(cls, source, handler)
        refuse_attributes(cls, schema)
        as_it_came(schema)
        return schema

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Build what pydantic needs of this model, which it does by itself at the first use."""
        if cls.__pydantic_complete__ and not force:
            return None
        namespace = _types_namespace
        if namespace is None and _parent_namespace_depth > 0:
            namespace = _locals_of_caller(_parent_namespace_depth)
        rebuild = super().model_rebuild
        result = built(
            lambda: rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=0,
                _types_namespace=namespace,
            )
        )
        if "__signature__" in vars(cls):
            del (
                cls.__signature__
            )  # pydantic's has wire names, and only where it is done
        return result

    @property
    def _response(self) -> ResponseHead | None:
        """The status and headers of the response that this is the body of; None for all other models, copies too."""
        try:
            return ResponseHead(*_get_head(self))
        except AttributeError:
            return None

    @property
    def _request_id(self) -> str | None:
        """What the server calls the request that this is the answer to; public in spite of the underscore."""
        return self._response.request_id if self._response is not None else None

    def _read_only_members(self) -> dict[Any, Any] | None:
        """Return what of it, and of what it holds, no request carries."""
        is_partly_sent = self._read_only or self._holds_read_only
        return read_only_members(self) if is_partly_sent else None

    def __repr_args__(self) -> Iterator[tuple[str, Any]]:
        """Yield what was set, for `repr` and `print`."""
        for name, field in type(self).__pydantic_fields__.items():
            if field.repr and name in self.__pydantic_fields_set__:
                yield name, getattr(self, name)
        yield from (self.__pydantic_extra__ or {}).items()

    def __str__(self) -> str:
        return repr(self)

    def to_dict(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> dict[str, Any]:
        """Return what was set, under the names that the server uses.

        `mode="json"` holds only JSON's own types; `exclude_none` leaves out what is null.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = None,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Return what was set as JSON text, under the names that the server uses; `exclude_none` leaves out nulls."""
        wanted: dict[str, Any] = {
            "by_alias": use_api_names,
            "exclude_unset": exclude_unset,
            "exclude_defaults": exclude_defaults,
            "exclude_none": exclude_none,
            "warnings": warnings,
        }
        try:
            text = self.model_dump_json(indent=indent, context=EXACTLY, **wanted)
        except PydanticSerializationError:  # half of a surrogate pair
            members = self.model_dump(**{**DUMPED, **wanted})
            return whole_text(members, indent=indent)
        return with_numbers(text)


_Head = tuple[int, Mapping[str, str]]
_get_head: Callable[[JsonModel], _Head] = JsonModel.__dict__["__head__"].__get__
_set_head: Callable[[object, _Head], None] = JsonModel.__dict__["__head__"].__set__


def keep_head(value: T, status_code: int, headers: Mapping[str, str]) -> T:
    """Return what a response holds; if it is a model, it knows the response from now on."""
    # To ask whether it is a model takes ten times as long: pydantic's classes look closely at what they are asked.
    try:
        _set_head(value, (status_code, headers))
    except TypeError:
        return value
    return value


def _is_generated(cls: type) -> bool:
    return cls.__module__.startswith(f"{MODELS}.")


def _locals_of_caller(depth: int) -> dict[str, Any]:
    """Return the variables where a model is used first, among which pydantic looks for what annotations name."""
    frame = inspect.currentframe()
    for _ in range(depth):
        frame = frame and frame.f_back
    return frame.f_locals if frame else {}


def _complete(base: Any) -> None:
    """Resolve what the annotations of a class name: pydantic would look for that in the module of a derived class."""
    base.model_rebuild()
    extra = inspect.get_annotations(base).get("__pydantic_extra__")
    if isinstance(extra, str):
        namespace = vars(sys.modules[base.__module__])
        base.__annotations__["__pydantic_extra__"] = evaluate(extra, namespace)
