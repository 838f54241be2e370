"""`CustomersApi` and `AsyncCustomersApi`: the operations of `customers`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_CUSTOMERS: op.Operation[None] = op.Operation(
    "listCustomers",
    "GET",
    "/api/v1/customers",
    responses={"204": op.empty()},
)
_LIST_CARDS: op.Operation[None] = op.Operation(
    "listCards",
    "GET",
    "/api/v1/customers/{id}/cards",
    responses={"204": op.empty()},
)


class CustomersApi(Api):
    """The operations below `/customers`."""

    def list_customers(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /api/v1/customers`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_CUSTOMERS, options=request_options)

    def list_cards(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /api/v1/customers/{id}/cards`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_CARDS, path={"id": id}, options=request_options)

    list_customers_with_http_info = with_http_info(list_customers)
    list_cards_with_http_info = with_http_info(list_cards)


class AsyncCustomersApi(AsyncApi):
    """The operations below `/customers`."""

    async def list_customers(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /api/v1/customers`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_CUSTOMERS, options=request_options)

    async def list_cards(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /api/v1/customers/{id}/cards`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_CARDS, path={"id": id}, options=request_options)

    list_customers_with_http_info = with_http_info_async(list_customers)
    list_cards_with_http_info = with_http_info_async(list_cards)
