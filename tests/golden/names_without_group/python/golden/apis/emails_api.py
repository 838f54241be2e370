"""`EmailsApi` and `AsyncEmailsApi`: the operations of `emails`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST: op.Operation[None] = op.Operation(
    "emails_list",
    "GET",
    "/emails",
    responses={"204": op.empty()},
)
_REPLACE_FOR_ORG: op.Operation[None] = op.Operation(
    "emails/replace-for-org",
    "PUT",
    "/emails",
    responses={"204": op.empty()},
)
_SEND: op.Operation[None] = op.Operation(
    "EmailsController_send",
    "POST",
    "/emails",
    responses={"204": op.empty()},
)
_UPDATE_EMAIL: op.Operation[None] = op.Operation(
    "updateEmail",
    "PATCH",
    "/emails",
    responses={"204": op.empty()},
)
_EMAIL_BY_ID: op.Operation[None] = op.Operation(
    "email_by_id",
    "GET",
    "/emails/{id}",
    responses={"204": op.empty()},
)
_EMAILS_TOUCH: op.Operation[None] = op.Operation(
    "emails_touch",
    "PUT",
    "/emails/{id}",
    responses={"204": op.empty()},
)
_EMAILS_IMPORT: op.Operation[None] = op.Operation(
    "emails_import",
    "DELETE",
    "/emails/{id}",
    responses={"204": op.empty()},
)
_EMAIL_TOUCH: op.Operation[None] = op.Operation(
    "email/touch",
    "PATCH",
    "/emails/{id}",
    responses={"204": op.empty()},
)


class EmailsApi(Api):
    """The operations of `emails`."""

    def list(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST, options=request_options)

    def replace_for_org(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_REPLACE_FOR_ORG, options=request_options)

    def send(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`POST /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND, options=request_options)

    def update_email(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PATCH /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_UPDATE_EMAIL, options=request_options)

    def email_by_id(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_EMAIL_BY_ID, path={"id": id}, options=request_options)

    def emails_touch(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_EMAILS_TOUCH, path={"id": id}, options=request_options)

    def emails_import(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`DELETE /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_EMAILS_IMPORT, path={"id": id}, options=request_options)

    def email_touch(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PATCH /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_EMAIL_TOUCH, path={"id": id}, options=request_options)

    list_with_http_info = with_http_info(list)
    replace_for_org_with_http_info = with_http_info(replace_for_org)
    send_with_http_info = with_http_info(send)
    update_email_with_http_info = with_http_info(update_email)
    email_by_id_with_http_info = with_http_info(email_by_id)
    emails_touch_with_http_info = with_http_info(emails_touch)
    emails_import_with_http_info = with_http_info(emails_import)
    email_touch_with_http_info = with_http_info(email_touch)


class AsyncEmailsApi(AsyncApi):
    """The operations of `emails`."""

    async def list(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST, options=request_options)

    async def replace_for_org(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_REPLACE_FOR_ORG, options=request_options)

    async def send(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`POST /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND, options=request_options)

    async def update_email(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PATCH /emails`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_UPDATE_EMAIL, options=request_options)

    async def email_by_id(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_EMAIL_BY_ID, path={"id": id}, options=request_options)

    async def emails_touch(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_EMAILS_TOUCH, path={"id": id}, options=request_options)

    async def emails_import(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`DELETE /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _EMAILS_IMPORT, path={"id": id}, options=request_options
        )

    async def email_touch(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PATCH /emails/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_EMAIL_TOUCH, path={"id": id}, options=request_options)

    list_with_http_info = with_http_info_async(list)
    replace_for_org_with_http_info = with_http_info_async(replace_for_org)
    send_with_http_info = with_http_info_async(send)
    update_email_with_http_info = with_http_info_async(update_email)
    email_by_id_with_http_info = with_http_info_async(email_by_id)
    emails_touch_with_http_info = with_http_info_async(emails_touch)
    emails_import_with_http_info = with_http_info_async(emails_import)
    email_touch_with_http_info = with_http_info_async(email_touch)
