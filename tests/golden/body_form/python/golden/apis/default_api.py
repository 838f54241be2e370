"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, form_body, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.create_token_response import CreateTokenResponse

_CREATE_TOKEN: Operation[CreateTokenResponse] = Operation(
    "createToken",
    "POST",
    "/token",
    body=form_body(),
    responses={"200": json("CreateTokenResponse")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def create_token(
        self,
        grant_type: Literal["password"],
        *,
        scope: Sequence[str] | None = None,
        expires: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CreateTokenResponse:
        """`POST /token`"""
        return self._call(
            _CREATE_TOKEN,
            body={"grant_type": grant_type, "scope": scope, "expires": expires},
            options=request_options,
        )

    def create_token_with_http_info(
        self,
        grant_type: Literal["password"],
        *,
        scope: Sequence[str] | None = None,
        expires: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[CreateTokenResponse]:
        """Call `create_token`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_TOKEN,
            body={"grant_type": grant_type, "scope": scope, "expires": expires},
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def create_token(
        self,
        grant_type: Literal["password"],
        *,
        scope: Sequence[str] | None = None,
        expires: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CreateTokenResponse:
        """`POST /token`"""
        return await self._call(
            _CREATE_TOKEN,
            body={"grant_type": grant_type, "scope": scope, "expires": expires},
            options=request_options,
        )

    async def create_token_with_http_info(
        self,
        grant_type: Literal["password"],
        *,
        scope: Sequence[str] | None = None,
        expires: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[CreateTokenResponse]:
        """Call `create_token`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_TOKEN,
            body={"grant_type": grant_type, "scope": scope, "expires": expires},
            options=request_options,
        )
