"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, cookie, empty, header, path, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.styles_deep import StylesDeep, StylesDeepDict
    from ..models.styles_query import StylesQuery, StylesQueryDict

_STYLES: Operation[None] = Operation(
    "styles",
    "GET",
    "/{simple}/{label}/{matrix}",
    parameters=(
        path("simple"),
        path("label", style="label", explode=True),
        path("matrix", style="matrix"),
        query("form"),
        query("joined", explode=False),
        query("spaced", style="spaceDelimited"),
        query("piped", style="pipeDelimited"),
        query("deep", style="deepObject"),
        query("raw", allow_reserved=True),
        query("query", media_type="application/json"),
        query("text", media_type="text/plain"),
        query("empty"),
        header("X-List"),
        header("X-Members", explode=True),
        cookie("seen", explode=False),
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def styles(
        self,
        simple: Sequence[str],
        label: Sequence[str],
        matrix: Mapping[str, str],
        *,
        form: Sequence[str] | None = None,
        joined: Sequence[int] | None = None,
        spaced: Sequence[str] | None = None,
        piped: Sequence[str] | None = None,
        deep: StylesDeep | StylesDeepDict | None = None,
        raw: str | None = None,
        query: StylesQuery | StylesQueryDict | None = None,
        text: str | None = None,
        empty: str | None = None,
        x_list: Sequence[str] | None = None,
        x_members: Mapping[str, str] | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /{simple}/{label}/{matrix}`"""
        self._call(
            _STYLES,
            (
                simple,
                label,
                matrix,
                form,
                joined,
                spaced,
                piped,
                deep,
                raw,
                query,
                text,
                empty,
                x_list,
                x_members,
                seen,
            ),
            options=request_options,
        )

    def styles_with_http_info(
        self,
        simple: Sequence[str],
        label: Sequence[str],
        matrix: Mapping[str, str],
        *,
        form: Sequence[str] | None = None,
        joined: Sequence[int] | None = None,
        spaced: Sequence[str] | None = None,
        piped: Sequence[str] | None = None,
        deep: StylesDeep | StylesDeepDict | None = None,
        raw: str | None = None,
        query: StylesQuery | StylesQueryDict | None = None,
        text: str | None = None,
        empty: str | None = None,
        x_list: Sequence[str] | None = None,
        x_members: Mapping[str, str] | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `styles`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _STYLES,
            (
                simple,
                label,
                matrix,
                form,
                joined,
                spaced,
                piped,
                deep,
                raw,
                query,
                text,
                empty,
                x_list,
                x_members,
                seen,
            ),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def styles(
        self,
        simple: Sequence[str],
        label: Sequence[str],
        matrix: Mapping[str, str],
        *,
        form: Sequence[str] | None = None,
        joined: Sequence[int] | None = None,
        spaced: Sequence[str] | None = None,
        piped: Sequence[str] | None = None,
        deep: StylesDeep | StylesDeepDict | None = None,
        raw: str | None = None,
        query: StylesQuery | StylesQueryDict | None = None,
        text: str | None = None,
        empty: str | None = None,
        x_list: Sequence[str] | None = None,
        x_members: Mapping[str, str] | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /{simple}/{label}/{matrix}`"""
        await self._call(
            _STYLES,
            (
                simple,
                label,
                matrix,
                form,
                joined,
                spaced,
                piped,
                deep,
                raw,
                query,
                text,
                empty,
                x_list,
                x_members,
                seen,
            ),
            options=request_options,
        )

    async def styles_with_http_info(
        self,
        simple: Sequence[str],
        label: Sequence[str],
        matrix: Mapping[str, str],
        *,
        form: Sequence[str] | None = None,
        joined: Sequence[int] | None = None,
        spaced: Sequence[str] | None = None,
        piped: Sequence[str] | None = None,
        deep: StylesDeep | StylesDeepDict | None = None,
        raw: str | None = None,
        query: StylesQuery | StylesQueryDict | None = None,
        text: str | None = None,
        empty: str | None = None,
        x_list: Sequence[str] | None = None,
        x_members: Mapping[str, str] | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `styles`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _STYLES,
            (
                simple,
                label,
                matrix,
                form,
                joined,
                spaced,
                piped,
                deep,
                raw,
                query,
                text,
                empty,
                x_list,
                x_members,
                seen,
            ),
            options=request_options,
        )
