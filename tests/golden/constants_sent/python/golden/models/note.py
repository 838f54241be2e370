"""`Note`, from `#/components/schemas/Note`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Note(ApiModel):
    kind: Literal["note"] = "note"
    text: str | None = None


class NoteDict(TypedDict, total=False):
    """`Note` as a dict."""

    kind: Literal["note"]
    text: str
