"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

import datetime as _dt
from typing import Literal

from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_TOY: op.Operation[None] = op.Operation(
    "getToy",
    "GET",
    "/pets/{petId}/toys/{toy}",
    parameters=(op.query("since", type=lambda: _scalars.IsoDateTime),),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def get_toy(
        self,
        pet_id: str,
        toy: int,
        *,
        limit: int,
        x_trace: str | None = None,
        after: str | None = None,
        since: _dt.datetime | _dt.date | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        session: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /pets/{petId}/toys/{toy}`

        Args:
            limit: How many.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _GET_TOY,
            path={"petId": pet_id, "toy": toy},
            query={"limit": limit, "after": after, "since": since, "order": order},
            headers={"X-Trace": x_trace},
            cookies={"session": session},
            options=request_options,
        )

    get_toy_with_http_info = with_http_info(get_toy)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def get_toy(
        self,
        pet_id: str,
        toy: int,
        *,
        limit: int,
        x_trace: str | None = None,
        after: str | None = None,
        since: _dt.datetime | _dt.date | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        session: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /pets/{petId}/toys/{toy}`

        Args:
            limit: How many.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _GET_TOY,
            path={"petId": pet_id, "toy": toy},
            query={"limit": limit, "after": after, "since": since, "order": order},
            headers={"X-Trace": x_trace},
            cookies={"session": session},
            options=request_options,
        )

    get_toy_with_http_info = with_http_info_async(get_toy)
