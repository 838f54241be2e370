"""`NotesApi` and `AsyncNotesApi`: the operations of `notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.nested import Nested

_ADD_NOTE: Operation[None] = Operation(
    "addNote",
    "POST",
    "/notes",
    body=multipart_body(optional=True),
    responses={"204": empty()},
)


class NotesApi(Api):
    """The operations below `/notes`."""

    def add_note(
        self,
        *,
        value: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /notes`"""
        self._call(_ADD_NOTE, body={"value": value}, options=request_options)

    def add_note_with_http_info(
        self,
        *,
        value: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_note`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_NOTE, body={"value": value}, options=request_options
        )


class AsyncNotesApi(AsyncApi):
    """The operations below `/notes`."""

    async def add_note(
        self,
        *,
        value: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /notes`"""
        await self._call(_ADD_NOTE, body={"value": value}, options=request_options)

    async def add_note_with_http_info(
        self,
        *,
        value: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_note`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_NOTE, body={"value": value}, options=request_options
        )
