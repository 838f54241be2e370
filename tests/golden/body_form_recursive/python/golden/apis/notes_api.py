"""`NotesApi` and `AsyncNotesApi`: the operations of `notes`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_ADD_NOTE: op.Operation[None] = op.Operation(
    "addNote",
    "POST",
    "/notes",
    body=op.multipart_body(optional=True),
    responses={"204": op.empty()},
)


class NotesApi(Api):
    """The operations below `/notes`."""

    def add_note(
        self,
        *,
        value: models.Nested | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /notes`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_NOTE, body={"value": value}, options=request_options)

    add_note_with_http_info = with_http_info(add_note)


class AsyncNotesApi(AsyncApi):
    """The operations below `/notes`."""

    async def add_note(
        self,
        *,
        value: models.Nested | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /notes`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_NOTE, body={"value": value}, options=request_options
        )

    add_note_with_http_info = with_http_info_async(add_note)
