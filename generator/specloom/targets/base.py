"""The contract of a target: a pure function from an Api and its options to files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic
from specloom.files import FileSet
from specloom.ir.api import Api


@dataclass(frozen=True, slots=True)
class Output:
    """What a target made: the files, and for the ledger what each operation and each declaration became."""

    files: FileSet
    operations: Mapping[str, str]
    """Pointer of the operation -> `ImagesApi.create_image`."""
    types: Mapping[str, str]
    """Id of the declaration -> `CreateImageRequest`."""
    diagnostics: tuple[Diagnostic, ...] = ()


class Target(Protocol):
    """A target language."""

    def generate(self, api: Api, config: ClientConfig) -> Output:
        """Return the client for `api`, without touching the disk."""
        ...
