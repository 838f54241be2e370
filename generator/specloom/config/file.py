"""The configuration file: found, read as clients, and refused with the place of what means nothing."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from specloom.config.arguments import arguments_from, defaults_from, is_argument_name
from specloom.config.client import USUAL_TARGET, ClientConfig, ConfigPlace, is_remote
from specloom.config.examples import examples_from
from specloom.config.pagination import schemes_from, unpaged_from
from specloom.config.places import Places
from specloom.config.polling import polling_from
from specloom.config.positional import positional_from
from specloom.config.resources import resources_from
from specloom.config.servers import servers_from
from specloom.diagnostics import InputError, Pointer, Span, refused
from specloom.options import OptionError, did_you_mean, nearest, options_from

TARGETS = ("python", "ruby")
FORMATTERS = ("ruff", "black", "none")
RETRIES = ("safe", "all")
ARRAY_FORMATS = ("repeat", "brackets")
FORMATS = ("all", "dates")
QUERY_ARRAYS = ("comma", "repeat", "brackets", "indices")
QUERY_OBJECTS = ("brackets", "dots")
LAYOUTS = ("apis", "resources")
RESPONSE_KINDS = ("binary", "text", "json", "events", "none")
FILES = ("specloom.toml", "pyproject.toml")
_TABLE = ("tool", "specloom")

_STRINGS = frozenset(
    {"spec", "output", "target", "package", "formatter", "retry", "array_format", "layout", "stainless", "root"}
    | {"formats", "query_arrays", "query_objects"}
)
_SELECTING = frozenset({"include_tags", "exclude_tags", "include_paths", "include_operations", "exclude_operations"})
_LISTS = _SELECTING | {"overlays", "allow", "allow_remote_refs", "keep", "stream_ends", "unwrapped"}
_FLAGS = frozenset({"strict", "docs_only", "recognise_pages"})
_TABLES = frozenset({"names", "responses", "streams", "bodies", *TARGETS})
_TEXT_TABLES = {
    "names": "pointer = name",
    "streams": "operation = schema",
    "responses": "operation = kind",
    "bodies": "operation = argument",
}
_FOR_PYTHON = (
    *("arguments", "bodies", "defaults", "examples", "formats", "positional"),
    *("query_arrays", "query_objects", "unwrapped"),
)
"""What only Python clients have."""
_CALLS: dict[str, Callable[[Any], Any]] = {
    "arguments": arguments_from,
    "defaults": defaults_from,
    "examples": examples_from,
    "pagination": schemes_from,
    "positional": positional_from,
    "pagination_off": unpaged_from,
    "polling": polling_from,
    "resources": resources_from,
    "servers": servers_from,
}
"""What is more than a text or a list, each with what reads it."""
_CHOICES = {
    "target": TARGETS,
    "formatter": FORMATTERS,
    "retry": RETRIES,
    "array_format": ARRAY_FORMATS,
    "formats": FORMATS,
    "query_arrays": QUERY_ARRAYS,
    "query_objects": QUERY_OBJECTS,
    "layout": LAYOUTS,
}
KEYS = _STRINGS | _LISTS | _FLAGS | _TABLES | _CALLS.keys()


def discover(folder: Path) -> Path | None:
    """Return the configuration file of `folder`, None where it has none; two are refused."""
    found = [folder / name for name in FILES if (folder / name).is_file()]
    configured = [path for path in found if path.name != FILES[1] or _has_table(path)]
    if len(configured) > 1:
        message = "specloom is configured twice, in specloom.toml and in pyproject.toml"
        raise _Reader(configured[0], "").error("config-twice", message, help="keep one of the two")
    return configured[0] if configured else None


def search(folder: Path) -> Path | None:
    """Return the configuration of `folder`, or the nearest above it inside the same repository, as a path from here."""
    start = folder.resolve()
    for above in (start, *start.parents):
        path = discover(folder if above == start else Path(os.path.relpath(above)))
        if path is not None:
            return path
        if (above / ".git").exists():
            return None
    return None


def read(path: Path, options: Mapping[str, type[Any]] = MappingProxyType({})) -> tuple[ClientConfig, ...]:
    """Return the clients that `path` configures, their paths made relative to the current folder.

    `options` are the dataclasses of what the targets have in tables of their own.
    """
    text = _text(path)
    table: Any = _parse(path, text)
    is_project = path.name == FILES[1]
    reader = _Reader(path, text, _TABLE if is_project else ())
    for key in reader.above:
        table = table.get(key, {}) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise reader.error("config-type", "[tool.specloom] must be a table", *reader.above)
    reader.known_keys(table, {"client"}, "[tool.specloom]" if is_project else "this file", reader.above)
    clients = table.get("client", [])
    if not isinstance(clients, list) or not all(isinstance(client, dict) for client in clients):
        message = "`client` must be an array of tables: write [[client]]"
        raise reader.error("config-type", message, *reader.above, "client")
    configs = tuple(reader.client(client, index) for index, client in enumerate(clients))
    for index, (client, config) in enumerate(zip(clients, configs, strict=True)):
        for target in filter(client.__contains__, options):
            way = (*reader.above, "client", str(index), target)
            reader.options(reader.with_files(client[target], way), options[target], target, config)
    _refuse_shared_outputs(configs, reader)
    return configs


def _has_table(path: Path) -> bool:
    """Whether a pyproject.toml configures specloom; a broken one is refused where it could."""
    text = _text(path)
    try:
        tool = tomllib.loads(text).get("tool")
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        if "specloom" not in text:
            return False
        raise _invalid(path, text, error) from error
    return isinstance(tool, dict) and "specloom" in tool


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise _Reader(path, "").error("config-unreadable", f"cannot read it: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise _Reader(path, "").error("config-unreadable", "it is not UTF-8 text") from error


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _invalid(path, text, error) from error


def _refuse_shared_outputs(configs: tuple[ClientConfig, ...], reader: _Reader) -> None:
    outputs = [config.output.resolve() for config in configs]
    for index, output in enumerate(outputs):
        if output in outputs[:index]:
            message = f"two clients share the output {str(configs[index].output)!r}"
            raise reader.at("config-output", message, configs[index].pointer("output"))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Checks the tables of one file and knows the place of a key, for messages."""

    path: Path
    text: str
    above: tuple[str, ...] = ()
    """The way to the table that is specloom's."""

    def client(self, table: Mapping[str, Any], index: int) -> ClientConfig:
        """Return the client of one `[[client]]` table."""
        way = (*self.above, "client", str(index))
        self.known_keys(table, KEYS, "[[client]]", way)
        calls = {key: self.calls(key, value, way) for key, value in table.items() if key in _CALLS}
        for key, value in table.items():
            if key not in calls:
                self.typed(key, value, way)
        for key in ("spec", "output"):
            if key not in table:
                raise self.error("config-missing", f"[[client]] number {index + 1} has no `{key}`", *way)
        options: dict[str, Any] = {key: value for key, value in table.items() if key not in TARGETS}
        options |= {key: tuple(value) for key, value in options.items() if isinstance(value, list)} | calls
        if "stainless" in table:
            options["layout"] = "resources"
            options["stainless"] = self.relative(options["stainless"])
        if "resources" in table and options.get("layout") != "resources":
            message = "`resources` is for the layout of that name"
            raise self.error("config-value", message, *way, "resources", help='add layout = "resources"')
        for key in _FOR_PYTHON:
            if key in table and options.get("target", USUAL_TARGET) != USUAL_TARGET:
                message = f"`{key}` is for the target {USUAL_TARGET}: other clients have none of it"
                raise self.error("config-value", message, *way, key)
        options["spec"] = self.relative(options["spec"])
        options["output"] = Path(self.relative(options["output"]))
        options["root"] = self.relative(options["root"]) if "root" in options else None
        options["overlays"] = tuple(map(self.relative, options.get("overlays", ())))
        target = options.get("target", USUAL_TARGET)
        options["target_options"] = self.with_files(table.get(target, {}), (*way, target))
        return ClientConfig(**options, place=ConfigPlace(str(self.path), way, frozenset(table)))

    def known_keys(self, table: Mapping[str, Any], known: Iterable[str], where: str, way: tuple[str, ...]) -> None:
        """Refuse a key that means nothing, naming the nearest that does."""
        for key in table:
            if key not in known:
                raise self.error("config-key", f"{where} has no key {key!r}", *way, key, help=did_you_mean(key, known))

    def options(self, table: Mapping[str, Any], kind: type[Any], target: str, config: ClientConfig) -> None:
        """Refuse options of a target that mean nothing or are of no use."""
        try:
            options_from(table, kind, target)
        except OptionError as error:
            at = config.pointer(target, error.key).child(*error.below)
            raise self.at(error.code, str(error), at, error.hint) from None

    def calls(self, key: str, value: Any, way: tuple[str, ...]) -> Any:
        """Return what the configuration says in tables of its own: of pages, of resources, of arguments and others."""
        try:
            return _CALLS[key](value)
        except OptionError as error:
            raise self.error(error.code, str(error), *way, error.key, *error.below, help=error.hint) from None

    def typed(self, key: str, value: Any, way: tuple[str, ...]) -> None:
        """Refuse a value of the wrong type or outside the key's choices."""
        at: tuple[str, ...] = (*way, key)
        if key in _STRINGS:
            wanted, fits = "a string", isinstance(value, str) and value != ""
        elif key in _LISTS:
            wanted, wrong = "a list of strings", _wrong_item(value)
            fits, at = wrong is None, (*at, *(wrong or ()))
        elif key in _FLAGS:
            wanted, fits = "true or false", isinstance(value, bool)
        else:
            wanted, fits = "a table", isinstance(value, dict)
            wrong = next(((k,) for k, v in value.items() if not isinstance(v, str)), None) if fits else None
            if key in _TEXT_TABLES and wrong is not None:
                wanted, fits, at = f"a table of {_TEXT_TABLES[key]}", False, (*at, *wrong)
        if not fits:
            raise self.error("config-type", f"`{key}` must be {wanted}", *at)
        for index, glob in enumerate(value if key == "keep" else ()):
            if not glob.strip("/") or glob.startswith(("/", "~")) or "\\" in glob or ".." in glob.split("/"):
                message = f"`keep` cannot be {glob!r:.80}: it names files inside the output, with `/` between folders"
                raise self.error("config-value", message, *at, str(index), help='for example keep = ["src/extra/**"]')
        for name, each in value.items() if key == "responses" else ():
            if each not in RESPONSE_KINDS:
                message = f"`responses` must say one of {', '.join(RESPONSE_KINDS)} of an operation, not {each!r}"
                raise self.error("config-value", message, *at, name, help=did_you_mean(each, RESPONSE_KINDS))
        for name, each in value.items() if key == "bodies" else ():
            if not is_argument_name(each):
                message = f"`bodies` cannot call an argument {each!r:.80}: it is small letters, digits and `_`"
                raise self.error("config-value", message, *at, name, help='for example createFile = "file"')
        if key in _CHOICES and value not in _CHOICES[key]:
            message = f"`{key}` must be one of {', '.join(_CHOICES[key])}, not {value!r}"
            close = nearest(value, _CHOICES[key])
            hint = None if close is None else f"did you mean `{close}`?"
            raise self.error("config-value", message, *at, help=hint)

    def with_files(self, table: Mapping[str, Any], way: tuple[str, ...]) -> dict[str, Any]:
        """Return the table of a target with the text of each `file` that a list of tables in it names."""
        found = dict(table)
        for key, value in table.items():
            if isinstance(value, list) and any(isinstance(item, dict) and "file" in item for item in value):
                found[key] = [self.with_text(item, (*way, key, str(index))) for index, item in enumerate(value)]
        return found

    def with_text(self, item: Any, way: tuple[str, ...]) -> Any:
        """Return a table with `text` in place of `file`."""
        if not isinstance(item, dict) or not isinstance(name := item.get("file"), str) or "text" in item:
            return item
        try:
            text = (self.path.parent / name).read_text("utf-8-sig")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise self.error("config-value", f"the file {name!r} cannot be read: {reason}", *way, "file") from None
        return {**{key: value for key, value in item.items() if key != "file"}, "text": text}

    def relative(self, path: str) -> str:
        """Return a path of this file as one that opens from the current folder."""
        if is_remote(path) or path == "-":
            return path
        return os.path.normpath(self.path.parent / path)

    def error(self, code: str, message: str, *way: str, help: str | None = None) -> InputError:  # noqa: A002 - the field's name
        """Return the error at the end of a way into the file."""
        return self.at(code, message, Pointer(str(self.path), way), help)

    def at(self, code: str, message: str, pointer: Pointer, help: str | None = None) -> InputError:  # noqa: A002
        """Return the error at a place in the file."""
        return refused(code, message, pointer, help, Places(str(self.path), self.text).span(pointer.tokens))


def _wrong_item(value: Any) -> tuple[str, ...] | None:
    """Return the way to what is wrong in a list of strings: an item, or all of it; None where nothing is."""
    if not isinstance(value, list):
        return ()
    return next(((str(index),) for index, item in enumerate(value) if not isinstance(item, str)), None)


def _invalid(path: Path, text: str, error: Exception) -> InputError:
    """Return the error for a text that is no TOML."""
    lines, reason = text.splitlines(), str(error)
    where = re.search(r" \(at line (\d+), column (\d+)\)", reason)
    line, column = (int(where[1]), int(where[2])) if where else (len(lines) or 1, 1)
    span = Span(str(path), line, column, column + 1, lines[line - 1]) if line <= len(lines) else None
    return refused("config-syntax", f"not valid TOML: {reason.partition(' (at ')[0]}", Pointer(str(path)), None, span)
