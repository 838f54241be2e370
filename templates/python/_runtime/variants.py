"""What `help`, `inspect.signature` and `get_type_hints` see of a method's variant that gives the whole response."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType
from typing import Any

from typing_extensions import deprecated


def _same(result: Any) -> Any:
    return result


def body_of_page(result: str) -> str:
    """Return the type of the body in that of a page: `models.List` of `Page[models.List, models.Item]`."""
    inner, depth = str(result).partition("[")[2], 0
    for at, sign in enumerate(inner):
        depth += (sign in "[(") - (sign in "])")
        if sign == "," and depth == 0:
            return inner[:at]
    return inner


def described_as_variant(
    variant: Callable[..., Any],
    method: Callable[..., Any],
    data_of: Callable[[Any], Any] = _same,
) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return the method to call and its variant, which has a text, a signature and a deprecation of its own."""
    reason = getattr(method, "__deprecated__", None)
    if reason is not None:
        method = getattr(method, "__wrapped__", method)  # one warning is enough
    variant.__module__ = method.__module__
    variant.__doc__ = (
        f"`{method.__name__}`, with the status code and the headers: {method.__doc__}"
    )
    variant.__annotations__ = {
        **method.__annotations__,
        "return": f"ApiResponse[{data_of(method.__annotations__['return'])}]",
    }
    vars(variant)["__wrapped__"] = _Described(method, data_of)
    return method, variant if reason is None else deprecated(reason)(variant)


def name_variants(cls: type) -> None:
    """Give the variants of a class the names that they have there."""
    for name, member in vars(cls).items():
        inner = member
        while isinstance(inner, FunctionType):
            if isinstance(vars(inner).get("__wrapped__"), _Described):
                for each in (member, inner):
                    each.__name__, each.__qualname__ = (
                        name,
                        f"{cls.__qualname__}.{name}",
                    )
            inner = vars(inner).get("__wrapped__")


class _Described:
    """The method as its variant is shown; the signature is made when somebody asks for it."""

    def __init__(
        self, method: Callable[..., Any], data_of: Callable[[Any], Any]
    ) -> None:
        self._method = method
        self._data_of = data_of

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._method(*args, **kwargs)

    @property
    def __signature__(self) -> inspect.Signature:
        signature = inspect.signature(self._method)
        result = f"ApiResponse[{self._data_of(signature.return_annotation)}]"
        return signature.replace(return_annotation=result)

    @property
    def __globals__(self) -> dict[str, Any]:
        from .response import ApiResponse

        return {**self._method.__globals__, "ApiResponse": ApiResponse}
