"""`ABApi` and `AsyncABApi`: the operations of `a|b`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_HOSTILE: op.Operation[models.Hostile] = op.Operation(
    "getHostile",
    "GET",
    "/a|b/{id}",
    responses={"200": op.json(lambda: models.Hostile)},
)


class ABApi(Api):
    """The operations below `/a|b`."""

    def get_hostile(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> models.Hostile:
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
            id: One | two three *x*
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_HOSTILE, path={"id": id}, options=request_options)

    get_hostile_with_http_info = with_http_info(get_hostile)


class AsyncABApi(AsyncApi):
    """The operations below `/a|b`."""

    async def get_hostile(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> models.Hostile:
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
            id: One | two three *x*
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_HOSTILE, path={"id": id}, options=request_options)

    get_hostile_with_http_info = with_http_info_async(get_hostile)
