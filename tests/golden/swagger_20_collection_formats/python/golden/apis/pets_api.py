"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_TAG_PETS: op.Operation[None] = op.Operation(
    "tagPets",
    "POST",
    "/pets/{ids}",
    parameters=(
        op.query("usual", explode=False),
        op.query("commas", explode=False),
        op.query("spaces", style="spaceDelimited"),
        op.query("pipes", style="pipeDelimited"),
    ),
    body=op.form_body(
        op.field("tags", style="form"),
        op.field("words", style="pipeDelimited"),
        optional=True,
    ),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def tag_pets(
        self,
        ids: Sequence[str],
        *,
        tags: Sequence[str] | Omit = omit,
        words: Sequence[str] | Omit = omit,
        usual: Sequence[str] | None = None,
        commas: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        each: Sequence[str] | None = None,
        tabs: str | None = None,
        x_kinds: Sequence[str] | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets/{ids}`

        Args:
            tabs: Entries joined with tabs.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _TAG_PETS,
            path={"ids": ids},
            query={
                "usual": usual,
                "commas": commas,
                "spaces": spaces,
                "pipes": pipes,
                "each": each,
                "tabs": tabs,
            },
            headers={"X-Kinds": x_kinds},
            body={"tags": tags, "words": words},
            options=request_options,
        )

    tag_pets_with_http_info = with_http_info(tag_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def tag_pets(
        self,
        ids: Sequence[str],
        *,
        tags: Sequence[str] | Omit = omit,
        words: Sequence[str] | Omit = omit,
        usual: Sequence[str] | None = None,
        commas: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        each: Sequence[str] | None = None,
        tabs: str | None = None,
        x_kinds: Sequence[str] | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets/{ids}`

        Args:
            tabs: Entries joined with tabs.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _TAG_PETS,
            path={"ids": ids},
            query={
                "usual": usual,
                "commas": commas,
                "spaces": spaces,
                "pipes": pipes,
                "each": each,
                "tabs": tabs,
            },
            headers={"X-Kinds": x_kinds},
            body={"tags": tags, "words": words},
            options=request_options,
        )

    tag_pets_with_http_info = with_http_info_async(tag_pets)
