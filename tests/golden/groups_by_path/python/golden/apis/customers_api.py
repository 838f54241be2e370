"""`CustomersApi` and `AsyncCustomersApi`: the operations of `customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_CUSTOMERS: Operation[None] = Operation(
    "listCustomers",
    "GET",
    "/api/v1/customers",
    responses={"204": empty()},
)
_LIST_CARDS: Operation[None] = Operation(
    "listCards",
    "GET",
    "/api/v1/customers/{id}/cards",
    parameters=(path("id"),),
    responses={"204": empty()},
)


class CustomersApi(Api):
    """The operations below `/customers`."""

    def list_customers(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /api/v1/customers`"""
        self._call(_LIST_CUSTOMERS, options=request_options)

    def list_customers_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_customers`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_CUSTOMERS, options=request_options)

    def list_cards(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /api/v1/customers/{id}/cards`"""
        self._call(_LIST_CARDS, (id,), options=request_options)

    def list_cards_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_cards`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_CARDS, (id,), options=request_options)


class AsyncCustomersApi(AsyncApi):
    """The operations below `/customers`."""

    async def list_customers(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /api/v1/customers`"""
        await self._call(_LIST_CUSTOMERS, options=request_options)

    async def list_customers_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_customers`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_CUSTOMERS, options=request_options)

    async def list_cards(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /api/v1/customers/{id}/cards`"""
        await self._call(_LIST_CARDS, (id,), options=request_options)

    async def list_cards_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_cards`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_CARDS, (id,), options=request_options
        )
