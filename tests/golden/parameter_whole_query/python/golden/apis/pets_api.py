"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, part, querystring

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.find_pets_criteria import FindPetsCriteria, FindPetsCriteriaDict

_FIND_PETS: Operation[None] = Operation(
    "findPets",
    "GET",
    "/pets",
    parameters=(
        querystring(
            "criteria",
            part("kinds", style="form", explode=False),
            media_type="application/x-www-form-urlencoded",
            type="FindPetsCriteria",
        ),
    ),
    responses={"204": empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def find_pets(
        self,
        *,
        criteria: FindPetsCriteria | FindPetsCriteriaDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /pets`"""
        self._call(_FIND_PETS, (criteria,), options=request_options)

    def find_pets_with_http_info(
        self,
        *,
        criteria: FindPetsCriteria | FindPetsCriteriaDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `find_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _FIND_PETS, (criteria,), options=request_options
        )


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def find_pets(
        self,
        *,
        criteria: FindPetsCriteria | FindPetsCriteriaDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /pets`"""
        await self._call(_FIND_PETS, (criteria,), options=request_options)

    async def find_pets_with_http_info(
        self,
        *,
        criteria: FindPetsCriteria | FindPetsCriteriaDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `find_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _FIND_PETS, (criteria,), options=request_options
        )
