"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.message import Message, MessageDict

_SEND_MESSAGE: Operation[None] = Operation(
    "sendMessage",
    "POST",
    "/messages",
    body=json_body(required=("message",)),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def send_message(
        self,
        whole_body: Message | MessageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def send_message(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[MessageDict],
    ) -> None: ...

    def send_message(
        self,
        whole_body: Message | MessageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /messages`"""
        self._call(
            _SEND_MESSAGE,
            body=body_or_fields(_SEND_MESSAGE, whole_body, fields),
            options=request_options,
        )

    @overload
    def send_message_with_http_info(
        self,
        whole_body: Message | MessageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def send_message_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[MessageDict],
    ) -> ApiResponse[None]: ...

    def send_message_with_http_info(
        self,
        whole_body: Message | MessageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_message`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_MESSAGE,
            body=body_or_fields(_SEND_MESSAGE, whole_body, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def send_message(
        self,
        whole_body: Message | MessageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def send_message(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[MessageDict],
    ) -> None: ...

    async def send_message(
        self,
        whole_body: Message | MessageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /messages`"""
        await self._call(
            _SEND_MESSAGE,
            body=body_or_fields(_SEND_MESSAGE, whole_body, fields),
            options=request_options,
        )

    @overload
    async def send_message_with_http_info(
        self,
        whole_body: Message | MessageDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def send_message_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[MessageDict],
    ) -> ApiResponse[None]: ...

    async def send_message_with_http_info(
        self,
        whole_body: Message | MessageDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_message`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_MESSAGE,
            body=body_or_fields(_SEND_MESSAGE, whole_body, fields),
            options=request_options,
        )
