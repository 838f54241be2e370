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
    from ..models.post_b_filter import PostBFilter, PostBFilterDict
    from ..models.post_b_request import PostBRequest, PostBRequestDict

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
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def post_b(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> None: ...

    def post_b(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """postB

        `POST /b`
        """
        self._call(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, post_b_request, fields),
            options=request_options,
        )

    @overload
    def post_b_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def post_b_with_http_info(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> ApiResponse[None]: ...

    def post_b_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_b`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, post_b_request, fields),
            options=request_options,
        )

    @overload
    def post_a(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def post_a(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> None: ...

    def post_a(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """postA

        `POST /a`
        """
        self._call(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, post_b_request, fields),
            options=request_options,
        )

    @overload
    def post_a_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def post_a_with_http_info(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> ApiResponse[None]: ...

    def post_a_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_a`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, post_b_request, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def post_b(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def post_b(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> None: ...

    async def post_b(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """postB

        `POST /b`
        """
        await self._call(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, post_b_request, fields),
            options=request_options,
        )

    @overload
    async def post_b_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def post_b_with_http_info(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> ApiResponse[None]: ...

    async def post_b_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_b`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _POST_B,
            (filter,),
            body=body_or_fields(_POST_B, post_b_request, fields),
            options=request_options,
        )

    @overload
    async def post_a(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def post_a(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> None: ...

    async def post_a(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """postA

        `POST /a`
        """
        await self._call(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, post_b_request, fields),
            options=request_options,
        )

    @overload
    async def post_a_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def post_a_with_http_info(
        self,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PostBRequestDict],
    ) -> ApiResponse[None]: ...

    async def post_a_with_http_info(
        self,
        post_b_request: PostBRequest | PostBRequestDict | Omit = omit,
        *,
        filter: PostBFilter | PostBFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `post_a`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _POST_A,
            (filter,),
            body=body_or_fields(_POST_A, post_b_request, fields),
            options=request_options,
        )
