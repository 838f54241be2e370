"""`TokenApi` and `AsyncTokenApi`: the operations of `token`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_CREATE_TOKEN: op.Operation[models.CreateTokenResponse] = op.Operation(
    "createToken",
    "POST",
    "/token",
    body=op.form_body(),
    responses={"200": op.json(lambda: models.CreateTokenResponse)},
)


class TokenApi(Api):
    """The operations below `/token`."""

    def create_token(
        self,
        *,
        grant_type: Literal["password"] | Omit = "password",
        scope: Sequence[str] | Omit = omit,
        expires: int | Omit | None = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.CreateTokenResponse:
        """`POST /token`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_TOKEN,
            body={"grant_type": grant_type, "scope": scope, "expires": expires},
            options=request_options,
        )

    create_token_with_http_info = with_http_info(create_token)


class AsyncTokenApi(AsyncApi):
    """The operations below `/token`."""

    async def create_token(
        self,
        *,
        grant_type: Literal["password"] | Omit = "password",
        scope: Sequence[str] | Omit = omit,
        expires: int | Omit | None = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.CreateTokenResponse:
        """`POST /token`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_TOKEN,
            body={"grant_type": grant_type, "scope": scope, "expires": expires},
            options=request_options,
        )

    create_token_with_http_info = with_http_info_async(create_token)
