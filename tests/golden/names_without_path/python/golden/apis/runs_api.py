"""`RunsApi` and `AsyncRunsApi`: the operations of `runs`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_CREATE_FLOW_RUN: op.Operation[None] = op.Operation(
    "create_flow_run_flow_runs__post",
    "POST",
    "/flow_runs/",
    responses={"204": op.empty()},
)
_READ_STATE: op.Operation[None] = op.Operation(
    "read_state_flow_runs__id__state_get",
    "GET",
    "/api/v1/flow_runs/{id}/state",
    responses={"204": op.empty()},
)
_READ: op.Operation[None] = op.Operation(
    "read_states__id__get",
    "GET",
    "/states/{id}",
    responses={"204": op.empty()},
)
_REPLACE_STATE_STATES_ID_PUT: op.Operation[None] = op.Operation(
    "replace_state_states__id__put",
    "PUT",
    "/states/{id}",
    responses={"204": op.empty()},
)
_REPLACE_STATE_STATE_ID_PUT: op.Operation[None] = op.Operation(
    "replace_state_state__id__put",
    "PUT",
    "/state/{id}",
    responses={"204": op.empty()},
)


class RunsApi(Api):
    """The operations of `runs`."""

    def create_flow_run(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /flow_runs/`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CREATE_FLOW_RUN, options=request_options)

    def read_state(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /api/v1/flow_runs/{id}/state`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_READ_STATE, path={"id": id}, options=request_options)

    def read(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /states/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_READ, path={"id": id}, options=request_options)

    def replace_state_states_id_put(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /states/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _REPLACE_STATE_STATES_ID_PUT, path={"id": id}, options=request_options
        )

    def replace_state_state_id_put(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /state/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _REPLACE_STATE_STATE_ID_PUT, path={"id": id}, options=request_options
        )

    create_flow_run_with_http_info = with_http_info(create_flow_run)
    read_state_with_http_info = with_http_info(read_state)
    read_with_http_info = with_http_info(read)
    replace_state_states_id_put_with_http_info = with_http_info(
        replace_state_states_id_put
    )
    replace_state_state_id_put_with_http_info = with_http_info(
        replace_state_state_id_put
    )


class AsyncRunsApi(AsyncApi):
    """The operations of `runs`."""

    async def create_flow_run(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /flow_runs/`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_CREATE_FLOW_RUN, options=request_options)

    async def read_state(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /api/v1/flow_runs/{id}/state`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_READ_STATE, path={"id": id}, options=request_options)

    async def read(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /states/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_READ, path={"id": id}, options=request_options)

    async def replace_state_states_id_put(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /states/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _REPLACE_STATE_STATES_ID_PUT, path={"id": id}, options=request_options
        )

    async def replace_state_state_id_put(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /state/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _REPLACE_STATE_STATE_ID_PUT, path={"id": id}, options=request_options
        )

    create_flow_run_with_http_info = with_http_info_async(create_flow_run)
    read_state_with_http_info = with_http_info_async(read_state)
    read_with_http_info = with_http_info_async(read)
    replace_state_states_id_put_with_http_info = with_http_info_async(
        replace_state_states_id_put
    )
    replace_state_state_id_put_with_http_info = with_http_info_async(
        replace_state_state_id_put
    )
