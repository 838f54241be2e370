"""`RunsApi` and `AsyncRunsApi`: the operations of `runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_CREATE_FLOW_RUN: Operation[None] = Operation(
    "create_flow_run_flow_runs__post",
    "POST",
    "/flow_runs/",
    responses={"204": empty()},
)
_READ_STATE: Operation[None] = Operation(
    "read_state_flow_runs__id__state_get",
    "GET",
    "/api/v1/flow_runs/{id}/state",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_READ: Operation[None] = Operation(
    "read_states__id__get",
    "GET",
    "/states/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_REPLACE_STATE_STATES_ID_PUT: Operation[None] = Operation(
    "replace_state_states__id__put",
    "PUT",
    "/states/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_REPLACE_STATE_STATE_ID_PUT: Operation[None] = Operation(
    "replace_state_state__id__put",
    "PUT",
    "/state/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)


class RunsApi(Api):
    """The operations of `runs`."""

    def create_flow_run(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /flow_runs/`"""
        self._call(_CREATE_FLOW_RUN, options=request_options)

    def create_flow_run_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create_flow_run`; return its result with the status and the headers."""
        return self._call_with_http_info(_CREATE_FLOW_RUN, options=request_options)

    def read_state(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /api/v1/flow_runs/{id}/state`"""
        self._call(_READ_STATE, (id,), options=request_options)

    def read_state_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `read_state`; return its result with the status and the headers."""
        return self._call_with_http_info(_READ_STATE, (id,), options=request_options)

    def read(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """`GET /states/{id}`"""
        self._call(_READ, (id,), options=request_options)

    def read_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `read`; return its result with the status and the headers."""
        return self._call_with_http_info(_READ, (id,), options=request_options)

    def replace_state_states_id_put(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /states/{id}`"""
        self._call(_REPLACE_STATE_STATES_ID_PUT, (id,), options=request_options)

    def replace_state_states_id_put_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace_state_states_id_put`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
            _REPLACE_STATE_STATES_ID_PUT, (id,), options=request_options
        )

    def replace_state_state_id_put(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /state/{id}`"""
        self._call(_REPLACE_STATE_STATE_ID_PUT, (id,), options=request_options)

    def replace_state_state_id_put_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace_state_state_id_put`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
            _REPLACE_STATE_STATE_ID_PUT, (id,), options=request_options
        )


class AsyncRunsApi(AsyncApi):
    """The operations of `runs`."""

    async def create_flow_run(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /flow_runs/`"""
        await self._call(_CREATE_FLOW_RUN, options=request_options)

    async def create_flow_run_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create_flow_run`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_FLOW_RUN, options=request_options
        )

    async def read_state(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /api/v1/flow_runs/{id}/state`"""
        await self._call(_READ_STATE, (id,), options=request_options)

    async def read_state_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `read_state`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _READ_STATE, (id,), options=request_options
        )

    async def read(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /states/{id}`"""
        await self._call(_READ, (id,), options=request_options)

    async def read_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `read`; return its result with the status and the headers."""
        return await self._call_with_http_info(_READ, (id,), options=request_options)

    async def replace_state_states_id_put(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /states/{id}`"""
        await self._call(_REPLACE_STATE_STATES_ID_PUT, (id,), options=request_options)

    async def replace_state_states_id_put_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace_state_states_id_put`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _REPLACE_STATE_STATES_ID_PUT, (id,), options=request_options
        )

    async def replace_state_state_id_put(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /state/{id}`"""
        await self._call(_REPLACE_STATE_STATE_ID_PUT, (id,), options=request_options)

    async def replace_state_state_id_put_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace_state_state_id_put`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _REPLACE_STATE_STATE_ID_PUT, (id,), options=request_options
        )
