"""`DefaultApi` and `AsyncDefaultApi`: the operations of `default`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_STYLES: op.Operation[None] = op.Operation(
    "styles",
    "GET",
    "/{simple}/{label}/{matrix}",
    parameters=(
        op.path("label", style="label", explode=True),
        op.path("matrix", style="matrix"),
        op.query("joined", explode=False),
        op.query("spaced", style="spaceDelimited"),
        op.query("piped", style="pipeDelimited"),
        op.query("deep", style="deepObject"),
        op.query("raw", allow_reserved=True),
        op.query("query", media_type="application/json"),
        op.query("text", media_type="text/plain"),
        op.header("X-Members", explode=True),
        op.cookie("seen", explode=False),
    ),
    responses={"204": op.empty()},
)


class DefaultApi(Api):
    """The operations below `/default`."""

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
        deep: models.StylesDeep | models.StylesDeepDict | None = None,
        raw: str | None = None,
        query: models.StylesQuery | models.StylesQueryDict | None = None,
        text: str | None = None,
        empty: str | None = None,
        x_list: Sequence[str] | None = None,
        x_members: Mapping[str, str] | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /{simple}/{label}/{matrix}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _STYLES,
            path={"simple": simple, "label": label, "matrix": matrix},
            query={
                "form": form,
                "joined": joined,
                "spaced": spaced,
                "piped": piped,
                "deep": deep,
                "raw": raw,
                "query": query,
                "text": text,
                "empty": empty,
            },
            headers={"X-List": x_list, "X-Members": x_members},
            cookies={"seen": seen},
            options=request_options,
        )

    styles_with_http_info = with_http_info(styles)


class AsyncDefaultApi(AsyncApi):
    """The operations below `/default`."""

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
        deep: models.StylesDeep | models.StylesDeepDict | None = None,
        raw: str | None = None,
        query: models.StylesQuery | models.StylesQueryDict | None = None,
        text: str | None = None,
        empty: str | None = None,
        x_list: Sequence[str] | None = None,
        x_members: Mapping[str, str] | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /{simple}/{label}/{matrix}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _STYLES,
            path={"simple": simple, "label": label, "matrix": matrix},
            query={
                "form": form,
                "joined": joined,
                "spaced": spaced,
                "piped": piped,
                "deep": deep,
                "raw": raw,
                "query": query,
                "text": text,
                "empty": empty,
            },
            headers={"X-List": x_list, "X-Members": x_members},
            cookies={"seen": seen},
            options=request_options,
        )

    styles_with_http_info = with_http_info_async(styles)
