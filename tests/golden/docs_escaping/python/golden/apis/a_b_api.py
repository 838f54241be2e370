"""`ABApi` and `AsyncABApi`: the operations of `a|b`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.hostile import Hostile

_GET_HOSTILE: Operation[Hostile] = Operation(
    "getHostile",
    "GET",
    "/a|b/{id}",
    parameters=(path("id"),),
    responses={"200": json("Hostile")},
)


class ABApi(Api):
    """The operations below `/a|b`."""

    def get_hostile(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> Hostile:
        """Reads <b>bold</b> | pipes and `ticks`.

        First.

        - a *list*
        - [link](javascript:alert(1)) and [good](https://example.com)

        ```
        code
        ```

        <script>alert(1)</script>

        \"\"\"quotes\"\"\" and \\ back \\

        `GET /a|b/{id}`

        Args:
            id: One | two three <i>x</i>
        """
        return self._call(_GET_HOSTILE, (id,), options=request_options)

    def get_hostile_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Hostile]:
        """Call `get_hostile`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_HOSTILE, (id,), options=request_options)


class AsyncABApi(AsyncApi):
    """The operations below `/a|b`."""

    async def get_hostile(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> Hostile:
        """Reads <b>bold</b> | pipes and `ticks`.

        First.

        - a *list*
        - [link](javascript:alert(1)) and [good](https://example.com)

        ```
        code
        ```

        <script>alert(1)</script>

        \"\"\"quotes\"\"\" and \\ back \\

        `GET /a|b/{id}`

        Args:
            id: One | two three <i>x</i>
        """
        return await self._call(_GET_HOSTILE, (id,), options=request_options)

    async def get_hostile_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Hostile]:
        """Call `get_hostile`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _GET_HOSTILE, (id,), options=request_options
        )
