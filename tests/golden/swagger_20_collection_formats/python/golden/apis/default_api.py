"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, form_body, header, part, path, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_TAG_PETS: Operation[None] = Operation(
    "tagPets",
    "POST",
    "/pets/{ids}",
    parameters=(
        path("ids"),
        query("usual", explode=False),
        query("commas", explode=False),
        query("spaces", style="spaceDelimited"),
        query("pipes", style="pipeDelimited"),
        query("each"),
        query("tabs"),
        header("X-Kinds"),
    ),
    body=form_body(
        part("tags", style="form"), part("words", style="pipeDelimited"), optional=True
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def tag_pets(
        self,
        ids: Sequence[str],
        *,
        usual: Sequence[str] | None = None,
        commas: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        each: Sequence[str] | None = None,
        tabs: str | None = None,
        x_kinds: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pets/{ids}`

        Args:
            tabs: Entries joined with tabs.
        """
        self._call(
            _TAG_PETS,
            (ids, usual, commas, spaces, pipes, each, tabs, x_kinds),
            body={"tags": tags, "words": words},
            options=request_options,
        )

    def tag_pets_with_http_info(
        self,
        ids: Sequence[str],
        *,
        usual: Sequence[str] | None = None,
        commas: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        each: Sequence[str] | None = None,
        tabs: str | None = None,
        x_kinds: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `tag_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _TAG_PETS,
            (ids, usual, commas, spaces, pipes, each, tabs, x_kinds),
            body={"tags": tags, "words": words},
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def tag_pets(
        self,
        ids: Sequence[str],
        *,
        usual: Sequence[str] | None = None,
        commas: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        each: Sequence[str] | None = None,
        tabs: str | None = None,
        x_kinds: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pets/{ids}`

        Args:
            tabs: Entries joined with tabs.
        """
        await self._call(
            _TAG_PETS,
            (ids, usual, commas, spaces, pipes, each, tabs, x_kinds),
            body={"tags": tags, "words": words},
            options=request_options,
        )

    async def tag_pets_with_http_info(
        self,
        ids: Sequence[str],
        *,
        usual: Sequence[str] | None = None,
        commas: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        each: Sequence[str] | None = None,
        tabs: str | None = None,
        x_kinds: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `tag_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _TAG_PETS,
            (ids, usual, commas, spaces, pipes, each, tabs, x_kinds),
            body={"tags": tags, "words": words},
            options=request_options,
        )
