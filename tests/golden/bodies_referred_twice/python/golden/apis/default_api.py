"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json_body, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.filter import Filter, FilterDict
    from ..models.thing_request import ThingRequest, ThingRequestDict

_POST_B: Operation[None] = Operation(
    "postB",
    "POST",
    "/b",
    parameters=(query("filter", style="deepObject"),),
    body=json_body(),
    responses={"204": empty()},
)
_POST_A: Operation[None] = Operation(
    "postA",
    "POST",
    "/a",
    parameters=(query("filter", style="deepObject"),),
    body=json_body(),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def post_b(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def post_b(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> None: ...

    def post_b(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /b`"""
        self._call(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, thing_request, fields),
            options=request_options,
        )

    @overload
    def post_b_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def post_b_with_http_info(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> ApiResponse[None]: ...

    def post_b_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_b`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, thing_request, fields),
            options=request_options,
        )

    @overload
    def post_a(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def post_a(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> None: ...

    def post_a(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /a`"""
        self._call(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, thing_request, fields),
            options=request_options,
        )

    @overload
    def post_a_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def post_a_with_http_info(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> ApiResponse[None]: ...

    def post_a_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_a`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, thing_request, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def post_b(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def post_b(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> None: ...

    async def post_b(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /b`"""
        await self._call(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, thing_request, fields),
            options=request_options,
        )

    @overload
    async def post_b_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def post_b_with_http_info(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> ApiResponse[None]: ...

    async def post_b_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_b`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, thing_request, fields),
            options=request_options,
        )

    @overload
    async def post_a(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def post_a(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> None: ...

    async def post_a(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /a`"""
        await self._call(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, thing_request, fields),
            options=request_options,
        )

    @overload
    async def post_a_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def post_a_with_http_info(
        self,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ThingRequestDict],
    ) -> ApiResponse[None]: ...

    async def post_a_with_http_info(
        self,
        thing_request: ThingRequest | ThingRequestDict | Omit = omit,
        *,
        filter: Filter | FilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_a`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, thing_request, fields),
            options=request_options,
        )
