"""Frozen options of a run, read from pyproject.toml or specloom.toml and overridden by flags; knows no OpenAPI."""

from __future__ import annotations

import dataclasses
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from specloom.diagnostics import InputError, Pointer, Span, refused
from specloom.options import OptionError, Options, did_you_mean, options_from

TARGETS = ("python", "ruby")
FORMATTERS = ("ruff", "black", "none")
FILES = ("specloom.toml", "pyproject.toml")


USUAL_TARGET = "python"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """One client to generate. Paths are absolute or relative to the current folder, ready to open."""

    spec: str
    """A path, `-` for standard input, or an `https://` URL."""
    output: Path
    target: str = USUAL_TARGET
    package: str | None = None
    """The package's import name; None derives it from the document's title."""
    include_tags: tuple[str, ...] = ()
    exclude_tags: tuple[str, ...] = ()
    include_paths: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    formatter: str = "ruff"
    strict: bool = False
    docs_only: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """Pinned names: pointer (`#/components/schemas/Model`) to name."""
    target_options: Mapping[str, Any] = field(default_factory=dict)
    """What only this target has: the table `[client.python]` or `[client.ruby]`; see `options_of`."""
    allow_remote_refs: tuple[str, ...] = ()
    """Origins (`https://example.org`) that a `$ref` may name."""


def options_of(config: ClientConfig, kind: type[Options]) -> Options:
    """Return the options of the target of a client that may come from no file. Raise InputError."""
    try:
        return options_from(config.target_options, kind, config.target)
    except OptionError as error:
        raise refusal(error, config) from None


def refusal(error: OptionError, config: ClientConfig) -> InputError:
    """Return the error for an option of a client that may come from no file."""
    return refused(error.code, str(error), Pointer(config.spec), error.hint)


_STRINGS = frozenset({"spec", "output", "target", "package", "formatter"})
_LISTS = frozenset({"include_tags", "exclude_tags", "include_paths", "overlays", "allow", "allow_remote_refs"})
_FLAGS = frozenset({"strict", "docs_only"})
_TABLES = frozenset({"names", *TARGETS})
_CHOICES = {"target": TARGETS, "formatter": FORMATTERS}
KEYS = _STRINGS | _LISTS | _FLAGS | _TABLES


def discover(folder: Path) -> Path | None:
    """Return the configuration file of `folder`, None where it has none; two are refused."""
    found = [folder / name for name in FILES if (folder / name).is_file()]
    with_table = [path for path in found if path.name != "pyproject.toml" or "specloom" in _parse(path).get("tool", {})]
    if len(with_table) > 1:
        message = "specloom is configured twice, in specloom.toml and in pyproject.toml"
        raise _Reader(with_table[0], "").error("config-twice", message, help="keep one of the two")
    return with_table[0] if with_table else None


def read(path: Path, options: Mapping[str, type[Any]] = MappingProxyType({})) -> tuple[ClientConfig, ...]:
    """Return the clients that `path` configures, their paths made relative to the current folder.

    `options` are the dataclasses of what the targets have in tables of their own.
    """
    table: Any = _parse(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("specloom", {})
    reader = _Reader(path, path.read_text("utf-8-sig"))
    if not isinstance(table, dict):
        raise reader.error("config-type", "[tool.specloom] must be a table")
    reader.known_keys(table, {"client"}, "[tool.specloom]" if path.name == "pyproject.toml" else "this file")
    clients = table.get("client", [])
    if not isinstance(clients, list) or not all(isinstance(client, dict) for client in clients):
        raise reader.error("config-type", "`client` must be an array of tables: write [[client]]", key="client")
    configs = tuple(reader.client(client, index) for index, client in enumerate(clients))
    for index, client in enumerate(clients):
        for target in filter(client.__contains__, options):
            reader.options(client[target], options[target], target, index)
    _refuse_shared_outputs(configs, reader)
    return configs


def default_output(spec: str) -> Path:
    """Return the folder for a client that names none: `openapi-images-client` for `openapi-images.yaml`."""
    stem = re.split(r"[\\/]", spec.split("?", maxsplit=1)[0].rstrip("/"))[-1]
    stem = re.sub(r"\.(ya?ml|json)$", "", stem, flags=re.IGNORECASE)
    return Path((re.sub(r"[^A-Za-z0-9_.-]+", "-", stem).strip("-.") or "api") + "-client")


def override(config: ClientConfig, flags: Mapping[str, Any]) -> ClientConfig:
    """Return `config` with the flags that were given; `allow` adds to the configuration, everything else replaces."""
    given = {key: value for key, value in flags.items() if value not in (None, (), False)}
    if "allow" in given:
        given["allow"] = tuple(dict.fromkeys((*config.allow, *given["allow"])))
    if given.get("target", config.target) != config.target:
        given["target_options"] = {}
    return dataclasses.replace(config, **given)


def is_remote(spec: str) -> bool:
    """Tell whether `spec` is a URL."""
    return spec.lower().startswith(("http://", "https://"))


def _parse(path: Path) -> dict[str, Any]:
    try:
        content = path.read_text("utf-8-sig")
    except OSError as error:
        raise _Reader(path, "").error("config-unreadable", f"cannot read it: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise _Reader(path, "").error("config-unreadable", "it is not UTF-8 text") from error
    try:
        return tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = re.search(r" \(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(where[1]), int(where[2])) if where else (len(content.splitlines()) or 1, 1)
        message = f"not valid TOML: {str(error).split(' (at ')[0]}"
        raise _Reader(path, content).error("config-syntax", message, line=line, column=column) from error


def _refuse_shared_outputs(configs: tuple[ClientConfig, ...], reader: _Reader) -> None:
    outputs = [config.output.resolve() for config in configs]
    for index, output in enumerate(outputs):
        if output in outputs[:index]:
            message = f"two clients share the output {str(configs[index].output)!r}"
            raise reader.error("config-output", message, key="output", client=index)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Checks the tables of one file and knows the line of a key, for messages."""

    path: Path
    text: str

    def client(self, table: Mapping[str, Any], index: int) -> ClientConfig:
        """Return the client of one `[[client]]` table."""
        self.known_keys(table, KEYS, "[[client]]", index)
        for key, value in table.items():
            self.typed(key, value, index)
        for key in ("spec", "output"):
            if key not in table:
                raise self.error("config-missing", f"[[client]] number {index + 1} has no `{key}`", client=index)
        options: dict[str, Any] = {key: value for key, value in table.items() if key not in TARGETS}
        options |= {key: tuple(value) for key, value in options.items() if isinstance(value, list)}
        options["spec"] = self.relative(options["spec"])
        options["output"] = Path(self.relative(options["output"]))
        options["overlays"] = tuple(map(self.relative, options.get("overlays", ())))
        target = options.get("target", "python")
        return ClientConfig(**options, target_options=table.get(target, {}))

    def known_keys(self, table: Mapping[str, Any], known: Iterable[str], where: str, client: int | None = None) -> None:
        """Refuse a key that means nothing, naming the nearest that does."""
        for key in table:
            if key not in known:
                message, hint = f"{where} has no key {key!r}", did_you_mean(key, known)
                raise self.error("config-key", message, key=key, client=client, help=hint)

    def options(self, table: Mapping[str, Any], kind: type[Any], target: str, client: int) -> None:
        """Refuse options of a target that mean nothing or are of no use."""
        try:
            options_from(table, kind, target)
        except OptionError as error:
            line = self.header(rf"\[\s*(tool\.specloom\.)?client\.{target}\s*\]", client)
            span = self.span(error.key, client, start=line)
            pointer = Pointer(str(self.path), ("client", str(client), target, error.key))
            raise refused(error.code, str(error), pointer, error.hint, span) from None

    def typed(self, key: str, value: Any, client: int) -> None:
        """Refuse a value of the wrong type or outside the key's choices."""
        if key in _STRINGS:
            wanted, fits = "a string", isinstance(value, str) and value != ""
        elif key in _LISTS:
            wanted, fits = "a list of strings", isinstance(value, list) and all(isinstance(item, str) for item in value)
        elif key in _FLAGS:
            wanted, fits = "true or false", isinstance(value, bool)
        else:
            wanted, fits = "a table", isinstance(value, dict)
            if key == "names" and fits and not all(isinstance(name, str) for name in value.values()):
                wanted, fits = "a table of pointer = name", False
        if not fits:
            raise self.error("config-type", f"`{key}` must be {wanted}", key=key, client=client)
        if key in _CHOICES and value not in _CHOICES[key]:
            message = f"`{key}` must be one of {', '.join(_CHOICES[key])}, not {value!r}"
            raise self.error("config-value", message, key=key, client=client)

    def relative(self, path: str) -> str:
        """Return a path of this file as one that opens from the current folder."""
        if is_remote(path) or path == "-":
            return path
        return os.path.normpath(self.path.parent / path)

    def error(
        self,
        code: str,
        message: str,
        *,
        key: str | None = None,
        client: int | None = None,
        line: int | None = None,
        column: int = 1,
        help: str | None = None,  # noqa: A002 - the field's name
    ) -> InputError:
        """Return the error with the place of `key`, inside the `client`-th table."""
        span = self.span(key, client) if line is None else self.cut(line, column, column + 1)
        tokens = () if client is None else ("client", str(client))
        pointer = Pointer(str(self.path), tokens + ((key,) if key else ()))
        return refused(code, message, pointer, help, span)

    def span(self, key: str | None, client: int | None, start: int | None = None) -> Span | None:
        """Find `key` by its text, from the line `start` or the header of its client on; good enough for a message."""
        lines = self.text.splitlines()
        start = self.header(r"", client) if start is None else start
        if key is None:
            return self.cut(start + 1, 1, len(lines[start]) + 1) if client is not None and lines else None
        word = re.compile(rf"""(?<![\w-])["']?{re.escape(key)}["']?\s*(?:=|\.|\])""")
        for number in range(start, len(lines)):
            found = word.search(lines[number])
            if found:
                begin = found.start() + (found[0][0] in "\"'")
                return self.cut(number + 1, begin + 1, begin + 1 + len(key))
        return None

    def header(self, table: str, client: int | None) -> int:
        """Return the index of the line of a table's header in a client; where it has none, of that of the client."""
        lines = self.text.splitlines()
        headers = [n for n, line in enumerate(lines) if re.match(r"\s*\[\[\s*(tool\.specloom\.)?client\s*\]\]", line)]
        start = headers[client] if client is not None and client < len(headers) else 0
        return next((n for n in range(start, len(lines)) if table and re.match(rf"\s*{table}", lines[n])), start)

    def cut(self, line: int, column: int, end: int) -> Span | None:
        """Return the span on a line of the file, None where the file has no such line."""
        lines = self.text.splitlines()
        return Span(str(self.path), line, column, end, lines[line - 1]) if 1 <= line <= len(lines) else None
