"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_ADD_PET: op.Operation[models.Pet] = op.Operation(
    "addPet",
    "POST",
    "/pets",
    body=op.json_body(optional=True),
    responses={"200": op.json(lambda: models.Pet)},
)
_ADD_FEED: op.Operation[str] = op.Operation(
    "addFeed",
    "POST",
    "/feeds",
    body=op.text_body(media_type="application/atom+xml"),
    responses={"200": op.text()},
    accept="application/xml",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_pet(
        self,
        *,
        name: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_PET, body={"name": name}, options=request_options)

    def add_feed(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /feeds`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_FEED, body=body, options=request_options)

    add_pet_with_http_info = with_http_info(add_pet)
    add_feed_with_http_info = with_http_info(add_feed)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_pet(
        self,
        *,
        name: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_PET, body={"name": name}, options=request_options)

    async def add_feed(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /feeds`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_FEED, body=body, options=request_options)

    add_pet_with_http_info = with_http_info_async(add_pet)
    add_feed_with_http_info = with_http_info_async(add_feed)
