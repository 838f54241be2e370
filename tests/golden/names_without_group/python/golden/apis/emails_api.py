"""`EmailsApi` and `AsyncEmailsApi`: the operations of `emails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_FETCH: Operation[None] = Operation(
    "emails_fetch",
    "GET",
    "/emails",
    responses={"204": empty()},
)
_REPLACE_FOR_ORG: Operation[None] = Operation(
    "emails/replace-for-org",
    "PUT",
    "/emails",
    responses={"204": empty()},
)
_SEND: Operation[None] = Operation(
    "EmailsController_send",
    "POST",
    "/emails",
    responses={"204": empty()},
)
_UPDATE_EMAIL: Operation[None] = Operation(
    "updateEmail",
    "PATCH",
    "/emails",
    responses={"204": empty()},
)
_EMAIL_BY_ID: Operation[None] = Operation(
    "email_by_id",
    "GET",
    "/emails/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_EMAILS_TOUCH: Operation[None] = Operation(
    "emails_touch",
    "PUT",
    "/emails/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_EMAILS_IMPORT: Operation[None] = Operation(
    "emails_import",
    "DELETE",
    "/emails/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_EMAIL_TOUCH: Operation[None] = Operation(
    "email/touch",
    "PATCH",
    "/emails/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)


class EmailsApi(Api):
    """The operations of `emails`."""

    def fetch(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /emails`"""
        self._call(_FETCH, options=request_options)

    def fetch_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `fetch`; return its result with the status and the headers."""
        return self._call_with_http_info(_FETCH, options=request_options)

    def replace_for_org(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /emails`"""
        self._call(_REPLACE_FOR_ORG, options=request_options)

    def replace_for_org_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace_for_org`; return its result with the status and the headers."""
        return self._call_with_http_info(_REPLACE_FOR_ORG, options=request_options)

    def send(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /emails`"""
        self._call(_SEND, options=request_options)

    def send_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send`; return its result with the status and the headers."""
        return self._call_with_http_info(_SEND, options=request_options)

    def update_email(self, *, request_options: RequestOptions | None = None) -> None:
        """`PATCH /emails`"""
        self._call(_UPDATE_EMAIL, options=request_options)

    def update_email_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `update_email`; return its result with the status and the headers."""
        return self._call_with_http_info(_UPDATE_EMAIL, options=request_options)

    def email_by_id(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /emails/{id}`"""
        self._call(_EMAIL_BY_ID, (id,), options=request_options)

    def email_by_id_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `email_by_id`; return its result with the status and the headers."""
        return self._call_with_http_info(_EMAIL_BY_ID, (id,), options=request_options)

    def emails_touch(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /emails/{id}`"""
        self._call(_EMAILS_TOUCH, (id,), options=request_options)

    def emails_touch_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `emails_touch`; return its result with the status and the headers."""
        return self._call_with_http_info(_EMAILS_TOUCH, (id,), options=request_options)

    def emails_import(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /emails/{id}`"""
        self._call(_EMAILS_IMPORT, (id,), options=request_options)

    def emails_import_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `emails_import`; return its result with the status and the headers."""
        return self._call_with_http_info(_EMAILS_IMPORT, (id,), options=request_options)

    def email_touch(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PATCH /emails/{id}`"""
        self._call(_EMAIL_TOUCH, (id,), options=request_options)

    def email_touch_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `email_touch`; return its result with the status and the headers."""
        return self._call_with_http_info(_EMAIL_TOUCH, (id,), options=request_options)


class AsyncEmailsApi(AsyncApi):
    """The operations of `emails`."""

    async def fetch(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /emails`"""
        await self._call(_FETCH, options=request_options)

    async def fetch_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `fetch`; return its result with the status and the headers."""
        return await self._call_with_http_info(_FETCH, options=request_options)

    async def replace_for_org(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /emails`"""
        await self._call(_REPLACE_FOR_ORG, options=request_options)

    async def replace_for_org_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace_for_org`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _REPLACE_FOR_ORG, options=request_options
        )

    async def send(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /emails`"""
        await self._call(_SEND, options=request_options)

    async def send_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send`; return its result with the status and the headers."""
        return await self._call_with_http_info(_SEND, options=request_options)

    async def update_email(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PATCH /emails`"""
        await self._call(_UPDATE_EMAIL, options=request_options)

    async def update_email_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `update_email`; return its result with the status and the headers."""
        return await self._call_with_http_info(_UPDATE_EMAIL, options=request_options)

    async def email_by_id(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /emails/{id}`"""
        await self._call(_EMAIL_BY_ID, (id,), options=request_options)

    async def email_by_id_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `email_by_id`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _EMAIL_BY_ID, (id,), options=request_options
        )

    async def emails_touch(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /emails/{id}`"""
        await self._call(_EMAILS_TOUCH, (id,), options=request_options)

    async def emails_touch_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `emails_touch`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _EMAILS_TOUCH, (id,), options=request_options
        )

    async def emails_import(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /emails/{id}`"""
        await self._call(_EMAILS_IMPORT, (id,), options=request_options)

    async def emails_import_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `emails_import`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _EMAILS_IMPORT, (id,), options=request_options
        )

    async def email_touch(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PATCH /emails/{id}`"""
        await self._call(_EMAIL_TOUCH, (id,), options=request_options)

    async def email_touch_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `email_touch`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _EMAIL_TOUCH, (id,), options=request_options
        )
