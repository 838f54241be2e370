"""`OptionalApi` and `AsyncOptionalApi`: the operations of `optional`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_OPTIONAL: op.Operation[None] = op.Operation(
    "sendOptional",
    "POST",
    "/optional",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class OptionalApi(Api):
    """The operations below `/optional`."""

    def send_optional(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /optional`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_OPTIONAL, body={"name": name}, options=request_options)

    send_optional_with_http_info = with_http_info(send_optional)


class AsyncOptionalApi(AsyncApi):
    """The operations below `/optional`."""

    async def send_optional(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /optional`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SEND_OPTIONAL, body={"name": name}, options=request_options
        )

    send_optional_with_http_info = with_http_info_async(send_optional)
