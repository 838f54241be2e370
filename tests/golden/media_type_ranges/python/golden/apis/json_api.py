"""`JsonApi` and `AsyncJsonApi`: the operations of `json`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_JSON: op.Operation[models.Pet] = op.Operation(
    "sendJson",
    "POST",
    "/json",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.Pet)},
    accept="*/*",
)


class JsonApi(Api):
    """The operations below `/json`."""

    def send_json(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /json`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_JSON, body={"name": name}, options=request_options)

    send_json_with_http_info = with_http_info(send_json)


class AsyncJsonApi(AsyncApi):
    """The operations below `/json`."""

    async def send_json(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /json`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SEND_JSON, body={"name": name}, options=request_options
        )

    send_json_with_http_info = with_http_info_async(send_json)
