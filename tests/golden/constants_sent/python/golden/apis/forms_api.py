"""`FormsApi` and `AsyncFormsApi`: the operations of `forms`."""

from __future__ import annotations

from typing import Literal

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit
from .._runtime.options import RequestOptionsInput

_ADD_FORM: op.Operation[None] = op.Operation(
    "addForm",
    "POST",
    "/forms",
    body=op.form_body(),
    responses={"204": op.empty()},
)


class FormsApi(Api):
    """The operations below `/forms`."""

    def add_form(
        self,
        *,
        name: str,
        grant: Literal["token"] | Omit = "token",
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /forms`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )

    add_form_with_http_info = with_http_info(add_form)


class AsyncFormsApi(AsyncApi):
    """The operations below `/forms`."""

    async def add_form(
        self,
        *,
        name: str,
        grant: Literal["token"] | Omit = "token",
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /forms`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_FORM, body={"grant": grant, "name": name}, options=request_options
        )

    add_form_with_http_info = with_http_info_async(add_form)
