"""The options of a run, completed: what none names is made of the document's title."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.client.streams import USUAL_STREAM_ENDS
from specloom.config import ClientConfig, options_of, refusal
from specloom.ir.api import Api
from specloom.naming import pascal, snake, split
from specloom.options import OptionError, check_text
from specloom.targets.name_overrides import NameOverrides, pins_of
from specloom.targets.ruby.options import RubyOptions

_LONGEST = 80
"""Letters of a name that is made of a title; a gem's own file may have no longer name than 100 bytes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The options, checked and completed."""

    module: str
    gem: str
    version: str
    overrides: NameOverrides
    docs: str = "compatible"
    license: str | None = None
    homepage: str | None = None
    retry: str = "safe"
    array_format: str = "repeat"
    stream_ends: tuple[str, ...] = USUAL_STREAM_ENDS


def settings_of(api: Api, config: ClientConfig) -> Settings:
    """Return the options of a run; raises InputError where one is of no use."""
    options = options_of(config, RubyOptions)
    words = split(api.title)[:6] or ("api",)
    derived = snake(words if words[0][0].isalpha() else ("api", *words))
    gem = config.package or f"{derived[:_LONGEST]}_client"
    try:
        check_text("package", gem, "Ruby", "openapi_openai", r"[a-z][a-z0-9_-]{0,89}")
    except OptionError as error:
        raise refusal(error, config) from None
    module = options.module or pascal(split(gem))
    overrides = NameOverrides(pins_of(api, config))
    return Settings(
        module,
        gem,
        options.version,
        overrides,
        options.docs,
        options.license,
        options.homepage,
        config.retry,
        config.array_format,
        USUAL_STREAM_ENDS if config.stream_ends is None else config.stream_ends,
    )
