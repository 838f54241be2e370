"""`ScansApi` and `AsyncScansApi`: the operations of `scans`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.uploads import FileInput

_ADD_SCANS: op.Operation[None] = op.Operation(
    "addScans",
    "POST",
    "/scans",
    body=op.multipart_body(media_type="multipart/related"),
    responses={"204": op.empty()},
)


class ScansApi(Api):
    """The operations below `/scans`."""

    def add_scans(
        self,
        *,
        body: Sequence[FileInput],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /scans`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_SCANS, body=body, options=request_options)

    add_scans_with_http_info = with_http_info(add_scans)


class AsyncScansApi(AsyncApi):
    """The operations below `/scans`."""

    async def add_scans(
        self,
        *,
        body: Sequence[FileInput],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /scans`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_SCANS, body=body, options=request_options)

    add_scans_with_http_info = with_http_info_async(add_scans)
