"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, form_body, json, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.circle import Circle, CircleDict
    from ..models.drawing import Drawing, DrawingDict
    from ..models.note import Note, NoteDict

_ADD_CIRCLE: Operation[Circle] = Operation(
    "addCircle",
    "POST",
    "/circles",
    body=json_body(required=("r",), type="Circle", renamed=True),
    responses={"200": json("Circle")},
)
_ADD_DRAWING: Operation[None] = Operation(
    "addDrawing",
    "POST",
    "/drawings",
    body=json_body(type="Drawing", renamed=True),
    responses={"204": empty()},
)
_SET_NOTE: Operation[None] = Operation(
    "setNote",
    "PUT",
    "/notes",
    body=json_body(type="Note", renamed=True, optional=True),
    responses={"204": empty()},
)
_ADD_FORM: Operation[None] = Operation(
    "addForm",
    "POST",
    "/forms",
    body=form_body(),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def add_circle(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> Circle: ...

    @overload
    def add_circle(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> Circle: ...

    def add_circle(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Circle:
        """`POST /circles`"""
        return self._call(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )

    @overload
    def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Circle]: ...

    @overload
    def add_circle_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> ApiResponse[Circle]: ...

    def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Circle]:
        """Call `add_circle`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )

    @overload
    def add_drawing(
        self,
        drawing: Drawing | DrawingDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def add_drawing(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[DrawingDict],
    ) -> None: ...

    def add_drawing(
        self,
        drawing: Drawing | DrawingDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /drawings`"""
        self._call(
            _ADD_DRAWING,
            body=body_or_fields(_ADD_DRAWING, drawing, fields),
            options=request_options,
        )

    @overload
    def add_drawing_with_http_info(
        self,
        drawing: Drawing | DrawingDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def add_drawing_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[DrawingDict],
    ) -> ApiResponse[None]: ...

    def add_drawing_with_http_info(
        self,
        drawing: Drawing | DrawingDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `add_drawing`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_DRAWING,
            body=body_or_fields(_ADD_DRAWING, drawing, fields),
            options=request_options,
        )

    @overload
    def set_note(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def set_note(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NoteDict],
    ) -> None: ...

    def set_note(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`PUT /notes`"""
        self._call(
            _SET_NOTE,
            body=body_or_fields(_SET_NOTE, note, fields),
            options=request_options,
        )

    @overload
    def set_note_with_http_info(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def set_note_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NoteDict],
    ) -> ApiResponse[None]: ...

    def set_note_with_http_info(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `set_note`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SET_NOTE,
            body=body_or_fields(_SET_NOTE, note, fields),
            options=request_options,
        )

    def add_form(
        self,
        grant: Literal["token"],
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /forms`"""
        self._call(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )

    def add_form_with_http_info(
        self,
        grant: Literal["token"],
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_form`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def add_circle(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> Circle: ...

    @overload
    async def add_circle(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> Circle: ...

    async def add_circle(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Circle:
        """`POST /circles`"""
        return await self._call(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )

    @overload
    async def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Circle]: ...

    @overload
    async def add_circle_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CircleDict],
    ) -> ApiResponse[Circle]: ...

    async def add_circle_with_http_info(
        self,
        circle: Circle | CircleDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Circle]:
        """Call `add_circle`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_CIRCLE,
            body=body_or_fields(_ADD_CIRCLE, circle, fields),
            options=request_options,
        )

    @overload
    async def add_drawing(
        self,
        drawing: Drawing | DrawingDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def add_drawing(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[DrawingDict],
    ) -> None: ...

    async def add_drawing(
        self,
        drawing: Drawing | DrawingDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /drawings`"""
        await self._call(
            _ADD_DRAWING,
            body=body_or_fields(_ADD_DRAWING, drawing, fields),
            options=request_options,
        )

    @overload
    async def add_drawing_with_http_info(
        self,
        drawing: Drawing | DrawingDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def add_drawing_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[DrawingDict],
    ) -> ApiResponse[None]: ...

    async def add_drawing_with_http_info(
        self,
        drawing: Drawing | DrawingDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `add_drawing`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_DRAWING,
            body=body_or_fields(_ADD_DRAWING, drawing, fields),
            options=request_options,
        )

    @overload
    async def set_note(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def set_note(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NoteDict],
    ) -> None: ...

    async def set_note(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`PUT /notes`"""
        await self._call(
            _SET_NOTE,
            body=body_or_fields(_SET_NOTE, note, fields),
            options=request_options,
        )

    @overload
    async def set_note_with_http_info(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def set_note_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[NoteDict],
    ) -> ApiResponse[None]: ...

    async def set_note_with_http_info(
        self,
        note: Note | NoteDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `set_note`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SET_NOTE,
            body=body_or_fields(_SET_NOTE, note, fields),
            options=request_options,
        )

    async def add_form(
        self,
        grant: Literal["token"],
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /forms`"""
        await self._call(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )

    async def add_form_with_http_info(
        self,
        grant: Literal["token"],
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_form`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )
