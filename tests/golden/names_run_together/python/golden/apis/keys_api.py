"""`KeysApi` and `AsyncKeysApi`: the operations of `Keys`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT: op.Operation[None] = op.Operation(
    "createanAPIkeyforaserviceaccount",
    "POST",
    "/service_accounts/{id}/api_keys",
    responses={"204": op.empty()},
)
_GET_SPEND_LIMITS: op.Operation[None] = op.Operation(
    "Getspendlimits",
    "GET",
    "/spend_limits",
    responses={"204": op.empty()},
)
_PUT_SPEND_LIMITS: op.Operation[None] = op.Operation(
    "fooquuxbarbazzletwinklestar",
    "PUT",
    "/spend_limits",
    responses={"204": op.empty()},
)


class KeysApi(Api):
    """The operations of `Keys`."""

    def create_an_api_key_for_a_service_account(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """Create an API key for a service account

        `POST /service_accounts/{id}/api_keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT,
            path={"id": id},
            options=request_options,
        )

    def get_spend_limits(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /spend_limits`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_SPEND_LIMITS, options=request_options)

    def put_spend_limits(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /spend_limits`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_SPEND_LIMITS, options=request_options)

    create_an_api_key_for_a_service_account_with_http_info = with_http_info(
        create_an_api_key_for_a_service_account
    )
    get_spend_limits_with_http_info = with_http_info(get_spend_limits)
    put_spend_limits_with_http_info = with_http_info(put_spend_limits)


class AsyncKeysApi(AsyncApi):
    """The operations of `Keys`."""

    async def create_an_api_key_for_a_service_account(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """Create an API key for a service account

        `POST /service_accounts/{id}/api_keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_AN_API_KEY_FOR_A_SERVICE_ACCOUNT,
            path={"id": id},
            options=request_options,
        )

    async def get_spend_limits(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /spend_limits`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_SPEND_LIMITS, options=request_options)

    async def put_spend_limits(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /spend_limits`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_SPEND_LIMITS, options=request_options)

    create_an_api_key_for_a_service_account_with_http_info = with_http_info_async(
        create_an_api_key_for_a_service_account
    )
    get_spend_limits_with_http_info = with_http_info_async(get_spend_limits)
    put_spend_limits_with_http_info = with_http_info_async(put_spend_limits)
