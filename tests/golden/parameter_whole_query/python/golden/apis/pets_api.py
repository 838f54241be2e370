"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_FIND_PETS: op.Operation[None] = op.Operation(
    "findPets",
    "GET",
    "/pets",
    parameters=(
        op.querystring(
            "criteria",
            op.field("kinds", style="form", explode=False),
            media_type="application/x-www-form-urlencoded",
            type=lambda: models.FindPetsCriteria,
        ),
    ),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def find_pets(
        self,
        *,
        criteria: models.FindPetsCriteria | models.FindPetsCriteriaDict | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_FIND_PETS, querystring=criteria, options=request_options)

    find_pets_with_http_info = with_http_info(find_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def find_pets(
        self,
        *,
        criteria: models.FindPetsCriteria | models.FindPetsCriteriaDict | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _FIND_PETS, querystring=criteria, options=request_options
        )

    find_pets_with_http_info = with_http_info_async(find_pets)
