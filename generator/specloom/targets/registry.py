"""The targets: their options, and how each is started; light, so that a run that changes nothing loads no target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specloom.config import ClientConfig
from specloom.targets.python.options import PythonOptions
from specloom.targets.ruby.options import RubyOptions

if TYPE_CHECKING:  # the model of an API is heavy
    from specloom.ir.api import Api
    from specloom.openapi.syntax import Document
    from specloom.targets.base import Output


@dataclass(frozen=True, slots=True)
class TargetInfo:
    """A target language, and its name in the configuration."""

    name: str
    options: type[PythonOptions | RubyOptions]
    """The dataclass of what stands in its own table, `[client.python]`."""
    generate: Callable[[Api, Document, ClientConfig], Output]
    """Makes the files of the model, and of the document that it was made of where that is mirrored."""


def _python(api: Api, _: Document, config: ClientConfig) -> Output:
    from specloom.targets.python.target import generate  # noqa: PLC0415 - heavy

    return generate(api, config)


def _ruby(api: Api, document: Document, config: ClientConfig) -> Output:
    from specloom.targets.ruby.target import generate  # noqa: PLC0415 - heavy

    return generate(api, document, config)


TARGETS = {
    info.name: info
    for info in (
        TargetInfo("python", PythonOptions, _python),
        TargetInfo("ruby", RubyOptions, _ruby),
    )
}
OPTIONS = {info.name: info.options for info in TARGETS.values()}
