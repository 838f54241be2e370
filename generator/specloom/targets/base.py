"""What a target makes of an Api and its options, without touching the disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from specloom.diagnostics import Diagnostic
from specloom.files import FileSet


@dataclass(frozen=True, slots=True)
class Output:
    """What a target made: the files, and for the ledger what each operation and each declaration became."""

    files: FileSet
    operations: Mapping[str, str]
    """Pointer of the operation -> `ImagesApi.create_image`."""
    types: Mapping[str, str]
    """Id of the declaration -> `CreateImageRequest`."""
    diagnostics: tuple[Diagnostic, ...] = ()
    pages: Mapping[str, Mapping[str, str]] | None = None
    """Method -> how its list is asked for page by page, and why; None for a target that does not page."""
    streams: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Method that streams -> the pointer of what it streams, the type of an item, and what of the body asks for it."""
    polling: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Method that waits for what it begins -> what is asked for the state, what it says, and how that is known."""
