"""`NotesApi` and `AsyncNotesApi`: the operations of `notes`."""

from __future__ import annotations

from typing import Literal

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_SET_NOTE: op.Operation[None] = op.Operation(
    "setNote",
    "PUT",
    "/notes",
    body=op.json_body(optional=True),
    responses={"204": op.empty()},
)


class NotesApi(Api):
    """The operations below `/notes`."""

    def set_note(
        self,
        *,
        kind: Literal["note"] | Omit = omit,
        text: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /notes`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _SET_NOTE, body={"kind": kind, "text": text}, options=request_options
        )

    set_note_with_http_info = with_http_info(set_note)


class AsyncNotesApi(AsyncApi):
    """The operations below `/notes`."""

    async def set_note(
        self,
        *,
        kind: Literal["note"] | Omit = omit,
        text: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /notes`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SET_NOTE, body={"kind": kind, "text": text}, options=request_options
        )

    set_note_with_http_info = with_http_info_async(set_note)
