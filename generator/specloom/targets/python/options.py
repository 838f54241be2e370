"""The options of this target: the table `[client.python]`."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.options import check_text


@dataclass(frozen=True, slots=True)
class PythonOptions:
    """Options, checked; a version that is None is the document's."""

    version: str | None = None

    def __post_init__(self) -> None:
        if self.version is not None:
            check_text("version", self.version, "Python", "1.2.3")
