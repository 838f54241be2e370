"""`KeysApi` and `AsyncKeysApi`: the operations of `Keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT: Operation[None] = Operation(
    "createanAPIkeyforaserviceaccount",
    "POST",
    "/service_accounts/{id}/api_keys",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_GET_SPEND_LIMITS: Operation[None] = Operation(
    "Getspendlimits",
    "GET",
    "/spend_limits",
    responses={"204": empty()},
)
_PUT_SPEND_LIMITS: Operation[None] = Operation(
    "fooquuxbarbazzletwinklestar",
    "PUT",
    "/spend_limits",
    responses={"204": empty()},
)


class KeysApi(Api):
    """The operations of `Keys`."""

    def create_an_api_key_for_a_service_account(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """Create an API key for a service account

        `POST /service_accounts/{id}/api_keys`
        """
        self._call(
            _CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT, (id,), options=request_options
        )

    def create_an_api_key_for_a_service_account_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create_an_api_key_for_a_service_account`; return its result with the
        status and the headers.
        """
        return self._call_with_http_info(
            _CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT, (id,), options=request_options
        )

    def get_spend_limits(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /spend_limits`"""
        self._call(_GET_SPEND_LIMITS, options=request_options)

    def get_spend_limits_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_spend_limits`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(_GET_SPEND_LIMITS, options=request_options)

    def put_spend_limits(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /spend_limits`"""
        self._call(_PUT_SPEND_LIMITS, options=request_options)

    def put_spend_limits_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_spend_limits`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(_PUT_SPEND_LIMITS, options=request_options)


class AsyncKeysApi(AsyncApi):
    """The operations of `Keys`."""

    async def create_an_api_key_for_a_service_account(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """Create an API key for a service account

        `POST /service_accounts/{id}/api_keys`
        """
        await self._call(
            _CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT, (id,), options=request_options
        )

    async def create_an_api_key_for_a_service_account_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create_an_api_key_for_a_service_account`; return its result with the
        status and the headers.
        """
        return await self._call_with_http_info(
            _CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT, (id,), options=request_options
        )

    async def get_spend_limits(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /spend_limits`"""
        await self._call(_GET_SPEND_LIMITS, options=request_options)

    async def get_spend_limits_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_spend_limits`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _GET_SPEND_LIMITS, options=request_options
        )

    async def put_spend_limits(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /spend_limits`"""
        await self._call(_PUT_SPEND_LIMITS, options=request_options)

    async def put_spend_limits_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_spend_limits`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _PUT_SPEND_LIMITS, options=request_options
        )
