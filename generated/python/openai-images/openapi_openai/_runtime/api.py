"""The base classes of the api classes: how a method reaches its client, and how its arguments become a body."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from .omit import Omit, omit
from .package import PACKAGE

if TYPE_CHECKING:
    from .async_client import BaseAsyncClient
    from .operation import Operation
    from .options import RequestOptions
    from .response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .sync_client import BaseClient

T = TypeVar("T")
H = TypeVar("H")

_defaults: dict[str, Any] = {}
_defaults_lock = threading.Lock()


class Api:
    """A group of operations; without a client it uses the default one, which reads the environment."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseClient | None = None) -> None:
        self._client: BaseClient = (
            _default_client("Client") if client is None else client
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def _call(
        self,
        operation: Operation[T],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        return self._client.call_operation(operation, values, body, options)

    def _call_with_http_info(
        self,
        operation: Operation[T, H],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T, H]:
        return self._client.call_operation_with_http_info(
            operation, values, body, options
        )

    def _download(
        self,
        operation: Operation[Any],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        return self._download_with_http_info(
            operation, values, body=body, options=options
        ).data

    def _download_with_http_info(
        self,
        operation: Operation[Any, H],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> ApiResponse[BinaryResponse, H]:
        return self._client.download_operation(operation, values, body, options)


class AsyncApi:
    """A group of operations; without a client it uses the default one, which reads the environment."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseAsyncClient | None = None) -> None:
        self._client: BaseAsyncClient = (
            _default_client("AsyncClient") if client is None else client
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def _call(
        self,
        operation: Operation[T],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        return await self._client.call_operation(operation, values, body, options)

    async def _call_with_http_info(
        self,
        operation: Operation[T, H],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T, H]:
        return await self._client.call_operation_with_http_info(
            operation, values, body, options
        )

    async def _download(
        self,
        operation: Operation[Any],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        return (
            await self._download_with_http_info(
                operation, values, body=body, options=options
            )
        ).data

    async def _download_with_http_info(
        self,
        operation: Operation[Any, H],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> ApiResponse[AsyncBinaryResponse, H]:
        return await self._client.download_operation(operation, values, body, options)


def body_or_fields(
    operation: Operation[Any], body: object, fields: Mapping[str, Any]
) -> object:
    """Return the body of a call that was given whole or by its fields. Raise TypeError for both, or too little."""
    if not isinstance(body, Omit):
        if fields:
            raise TypeError(
                f"{operation.id}: pass the body or its fields, not both; got also {_names(fields)}"
            )
        return body
    wanted = operation.body
    if wanted is None or (wanted.optional and not fields):
        return dict(fields) if fields else omit
    missing = {
        name: None
        for name in wanted.required
        if isinstance(fields.get(name, omit), Omit)
    }
    if missing:
        count = f"{len(missing)} required argument{'s' if len(missing) > 1 else ''}"
        raise TypeError(f"{operation.id}: missing {count}: {_names(missing)}")
    return dict(fields)


def _names(fields: Mapping[str, object]) -> str:
    return ", ".join(map(repr, fields))


def _default_client(name: str) -> Any:
    """Return the client that all apis share which were given none; made when the first of them is."""
    with _defaults_lock:
        if name not in _defaults:
            module = import_module(f"{PACKAGE}.client")
            _defaults[name] = getattr(module, name)()
        return _defaults[name]
