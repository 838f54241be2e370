"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict
    from ..models.send_union_request import SendUnionRequest, SendUnionRequestDict

_SEND_OPTIONAL: Operation[None] = Operation(
    "sendOptional",
    "POST",
    "/optional",
    body=json_body(required=("name",), optional=True),
    responses={"204": empty()},
)
_SEND_ARRAY: Operation[None] = Operation(
    "sendArray",
    "POST",
    "/array",
    body=json_body(),
    responses={"204": empty()},
)
_SEND_UNION: Operation[None] = Operation(
    "sendUnion",
    "POST",
    "/union",
    body=json_body(),
    responses={"204": empty()},
)
_SEND_SCALAR: Operation[None] = Operation(
    "sendScalar",
    "POST",
    "/scalar",
    body=json_body(),
    responses={"204": empty()},
)
_SEND_NULLABLE: Operation[None] = Operation(
    "sendNullable",
    "POST",
    "/nullable",
    body=json_body(required=("name",)),
    responses={"204": empty()},
)
_SEND_ANYTHING: Operation[None] = Operation(
    "sendAnything",
    "POST",
    "/anything",
    body=json_body(optional=True),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def send_optional(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def send_optional(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    def send_optional(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /optional`"""
        self._call(
            _SEND_OPTIONAL,
            body=body_or_fields(_SEND_OPTIONAL, pet, fields),
            options=request_options,
        )

    @overload
    def send_optional_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def send_optional_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    def send_optional_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_optional`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_OPTIONAL,
            body=body_or_fields(_SEND_OPTIONAL, pet, fields),
            options=request_options,
        )

    def send_array(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /array`"""
        self._call(_SEND_ARRAY, body=body, options=request_options)

    def send_array_with_http_info(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_array`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_ARRAY, body=body, options=request_options
        )

    def send_union(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /union`"""
        self._call(_SEND_UNION, body=send_union_request, options=request_options)

    def send_union_with_http_info(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_union`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_UNION, body=send_union_request, options=request_options
        )

    def send_scalar(
        self, body: dt.date, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /scalar`"""
        self._call(_SEND_SCALAR, body=body, options=request_options)

    def send_scalar_with_http_info(
        self, body: dt.date, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_scalar`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_SCALAR, body=body, options=request_options
        )

    @overload
    def send_nullable(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def send_nullable(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    def send_nullable(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /nullable`"""
        self._call(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )

    @overload
    def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def send_nullable_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_nullable`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )

    def send_anything(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /anything`"""
        self._call(_SEND_ANYTHING, body=body, options=request_options)

    def send_anything_with_http_info(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_anything`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_ANYTHING, body=body, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def send_optional(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def send_optional(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    async def send_optional(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /optional`"""
        await self._call(
            _SEND_OPTIONAL,
            body=body_or_fields(_SEND_OPTIONAL, pet, fields),
            options=request_options,
        )

    @overload
    async def send_optional_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def send_optional_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    async def send_optional_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_optional`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_OPTIONAL,
            body=body_or_fields(_SEND_OPTIONAL, pet, fields),
            options=request_options,
        )

    async def send_array(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /array`"""
        await self._call(_SEND_ARRAY, body=body, options=request_options)

    async def send_array_with_http_info(
        self,
        body: Sequence[Pet | PetDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_array`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_ARRAY, body=body, options=request_options
        )

    async def send_union(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /union`"""
        await self._call(_SEND_UNION, body=send_union_request, options=request_options)

    async def send_union_with_http_info(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_union`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_UNION, body=send_union_request, options=request_options
        )

    async def send_scalar(
        self, body: dt.date, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /scalar`"""
        await self._call(_SEND_SCALAR, body=body, options=request_options)

    async def send_scalar_with_http_info(
        self, body: dt.date, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_scalar`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_SCALAR, body=body, options=request_options
        )

    @overload
    async def send_nullable(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def send_nullable(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    async def send_nullable(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /nullable`"""
        await self._call(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )

    @overload
    async def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def send_nullable_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    async def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_nullable`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )

    async def send_anything(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /anything`"""
        await self._call(_SEND_ANYTHING, body=body, options=request_options)

    async def send_anything_with_http_info(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_anything`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_ANYTHING, body=body, options=request_options
        )
