"""`PagesApi` and `AsyncPagesApi`: the operations of `pages`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_ADD_PAGES: op.Operation[None] = op.Operation(
    "addPages",
    "POST",
    "/pages",
    body=op.multipart_body(media_type="multipart/mixed"),
    responses={"204": op.empty()},
)


class PagesApi(Api):
    """The operations below `/pages`."""

    def add_pages(
        self,
        *,
        body: Sequence[models.AddPagesRequestItem | models.AddPagesRequestItemDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pages`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_PAGES, body=body, options=request_options)

    add_pages_with_http_info = with_http_info(add_pages)


class AsyncPagesApi(AsyncApi):
    """The operations below `/pages`."""

    async def add_pages(
        self,
        *,
        body: Sequence[models.AddPagesRequestItem | models.AddPagesRequestItemDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pages`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_PAGES, body=body, options=request_options)

    add_pages_with_http_info = with_http_info_async(add_pages)
