"""The options of this target: module, gem, version and the form of the docs; what is wrong with them is said here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.ir.api import Api
from specloom.naming import pascal, snake, split
from specloom.targets.pins import Pins

_KNOWN = frozenset({"module", "version", "docs"})
_DOCS = ("compatible", "corrected")
_MODULE = re.compile(r"[A-Z][A-Za-z0-9_]{0,99}\Z")
_GEM = re.compile(r"[a-z][a-z0-9_-]{0,99}\Z")
_VERSION = re.compile(r"[0-9]+(\.[0-9A-Za-z]+)*(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?\Z")


@dataclass(frozen=True, slots=True)
class Settings:
    """The options, checked and completed."""

    module: str
    gem: str
    version: str
    pins: Pins
    docs: str = "compatible"


def settings_of(api: Api, config: ClientConfig) -> Settings:
    """Return the options of a run; raises InputError where one is of no use."""
    options = config.target_options
    unknown = sorted(set(options) - _KNOWN)
    if unknown:
        raise _refused(config, "config-key", f"[client.ruby] has no key {unknown[0]!r}", "known: docs, module, version")
    words = split(api.title)[:6] or ("api",)
    derived = snake(words if words[0][0].isalpha() else ("api", *words))
    gem = config.package or f"{derived}_client"
    module = options.get("module", pascal(split(gem)))
    version = options.get("version", "0.1.0")
    docs = options.get("docs", "compatible")
    for key, value, pattern, example in (
        ("package", gem, _GEM, "openapi_openai"),
        ("module", module, _MODULE, "OpenApiOpenAIClient"),
        ("version", version, _VERSION, "1.0.1-pre.0"),
    ):
        if not isinstance(value, str) or not pattern.match(value):
            message = f"`{key}` of the Ruby target cannot be {value!r:.80}"
            raise _refused(config, "config-value", message, f'for example {key} = "{example}"')
    if docs not in _DOCS:
        message = f"`docs` cannot be {docs!r:.80}"
        raise _refused(config, "config-value", message, 'docs = "compatible" is the default; the other is "corrected"')
    return Settings(module, gem, version, Pins(config.names), docs)


def _refused(config: ClientConfig, code: str, message: str, hint: str) -> InputError:
    return InputError([Diagnostic(code, Severity.ERROR, message, Pointer(config.spec), hint)])
