"""The frozen options of a run, overridden by flags, and where each of them was given."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specloom.config.arguments import ArgumentConfig, DefaultsConfig
from specloom.config.examples import ExampleConfig
from specloom.config.pagination import PagesConfig
from specloom.config.places import Places
from specloom.config.polling import PollingConfig
from specloom.config.resources import ResourceConfig
from specloom.diagnostics import InputError, Pointer, Span, refused
from specloom.options import OptionError, Options, options_from

USUAL_TARGET = "python"
USUAL_LAYOUT = "apis"


@dataclass(frozen=True, slots=True)
class ConfigPlace:
    """The table of a client in a configuration file."""

    file: str
    """The path of the file as messages show it."""
    tokens: tuple[str, ...]
    """The way to the table, as in a JSON Pointer: `("tool", "specloom", "client", "0")`."""
    keys: frozenset[str]
    """What the table has."""


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
    include_operations: tuple[str, ...] = ()
    exclude_operations: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    formatter: str = "ruff"
    retry: str = "safe"
    """What the client sends again by default: `all`, or what cannot be carried out twice."""
    array_format: str = "repeat"
    """What the client calls the entries of lists in multipart forms by default: `repeat` or `brackets`."""
    formats: str | None = None
    """Which formats of texts and numbers have types of their own: `all`, which is usual, or `dates`."""
    query_arrays: str | None = None
    """How lists stand in queries, whatever the document says of each parameter; None for what that says."""
    query_objects: str | None = None
    """The same of the members of objects."""
    strict: bool = False
    docs_only: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """Pinned names: pointer (`#/components/schemas/Model`) to name."""
    target_options: Mapping[str, Any] = field(default_factory=dict)
    """What only this target has: the table `[client.python]` or `[client.ruby]`; see `options_of`."""
    allow_remote_refs: tuple[str, ...] = ()
    """Origins (`https://example.org`) that a `$ref` may name."""
    pagination: tuple[PagesConfig, ...] = ()
    """How operations are paged, where the document does not say it."""
    pagination_off: tuple[str, ...] = ()
    """Operations that are not paged, whatever the document looks like: ids or pointers."""
    pagination_wanted: tuple[str, ...] = ()
    """Operations that a configuration of Stainless says are paged, and not how."""
    recognise_pages: bool = True
    """Whether operations are paged of which nothing says that, because nothing else can be meant."""
    polling: tuple[PollingConfig, ...] = ()
    """How to wait for what operations begin, where the document does not say it."""
    layout: str = USUAL_LAYOUT
    """In which classes the operations are: `apis`, one for each tag, or `resources`, a tree."""
    stainless: str | None = None
    """The path of a configuration of Stainless, which has the tree; the layout is then `resources`."""
    resources: tuple[ResourceConfig, ...] = ()
    """Where operations are in that tree; the others are placed by a guess."""
    arguments: tuple[ArgumentConfig, ...] = ()
    """Arguments of the client: credentials under names of their own, and what is sent with every request."""
    defaults: DefaultsConfig = DefaultsConfig()
    """What the client does where its user says nothing."""
    unwrapped: tuple[str, ...] = ()
    """Members of answers that methods give in their place, where the rest is an envelope."""
    unwrapped_operations: Mapping[str, str] = field(default_factory=dict)
    """The same for operations by their ids: the member, or nothing for none."""
    bodies: Mapping[str, str] = field(default_factory=dict)
    """Operations whose body is one argument, and what that is called."""
    positional: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Operations with the arguments that may be given by position, by their names in the document."""
    examples: Mapping[str, ExampleConfig] = field(default_factory=dict)
    """The calls that the README shows, by what they are for."""
    servers: Mapping[str, str] = field(default_factory=dict)
    """Where the API is, in place of the servers of the document: URLs by their names."""
    streams: Mapping[str, str] = field(default_factory=dict)
    """What operations stream, where the document does not say it: the id of an operation to a schema, or `none`."""
    responses: Mapping[str, str] = field(default_factory=dict)
    """Of which kind the successes of operations are: the id of an operation to `binary`, `text` or `json`."""
    stream_ends: tuple[str, ...] | None = None
    """The data that end a stream; None for what is usual."""
    keep: tuple[str, ...] = ()
    """Globs of files of the output that are the user's."""
    root: str | None = None
    """The folder that holds all files of the document; None for one that is found around it."""
    place: ConfigPlace | None = field(default=None, compare=False, repr=False)
    """Where the client is configured; None for one that is made of flags alone."""
    flags: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was given as a flag, by option; of `allow` only what the configuration does not have."""
    borrowed: Mapping[tuple[str, ...], Pointer] = field(default_factory=dict, compare=False, repr=False)
    """Where what this client takes from a configuration of Stainless stands there, by the way to it here."""

    @property
    def folder(self) -> Path | None:
        """The folder of the configuration."""
        return Path(self.place.file).parent if self.place is not None else None

    def pointer(self, key: str, item: str | None = None) -> Pointer:
        """Return where an option was given, or one item of its list or table: the place for a message about it.

        It stands in the configuration file, is a flag, or the client's table for an option that nobody gave.
        """
        values = getattr(self, key, None)
        given = self.flags.get(key)
        if given is not None and (item is None or not isinstance(given, tuple) or item in given):
            return Pointer("--" + (key.removesuffix("s") if isinstance(given, tuple) else key).replace("_", "-"))
        if self.place is None:
            return Pointer(self.spec)
        table = Pointer(self.place.file, self.place.tokens)
        if key not in self.place.keys:
            return table
        if isinstance(values, tuple) and item in values:
            return table.child(key, values.index(item))
        return table.child(key) if item is None else table.child(key, item)

    def at(self, key: str, *below: str | int) -> Pointer:
        """Return where something in an option was given, also where it comes from a configuration of Stainless."""
        way = (key, *map(str, below))
        for count in range(len(way), 0, -1):
            if way[:count] in self.borrowed:
                return self.borrowed[way[:count]]
        return self.pointer(key).child(*below)

    def is_borrowed(self, key: str, *below: str | int) -> bool:
        """Whether something in an option comes from a configuration of Stainless."""
        way = (key, *map(str, below))
        return any(way[:count] in self.borrowed for count in range(1, len(way) + 1))

    def locate(self, pointer: Pointer) -> Span | None:
        """Return the line of a place in the configuration file; None for any other place."""
        if self.place is None or pointer.source != self.place.file:
            return None
        try:
            text = Path(pointer.source).read_text("utf-8-sig")
        except (OSError, ValueError):  # it was readable a moment ago; a place is never worth a crash
            return None
        return Places(pointer.source, text).span(pointer.tokens)


def options_of(config: ClientConfig, kind: type[Options]) -> Options:
    """Return the options of the target of a client that may come from no file. Raise InputError."""
    try:
        return options_from(config.target_options, kind, config.target)
    except OptionError as error:
        raise refusal(error, config) from None


def refusal(error: OptionError, config: ClientConfig) -> InputError:
    """Return the error for an option of a client that may come from no file."""
    at = config.pointer("package") if error.key == "package" else config.pointer(config.target, error.key)
    return refused(error.code, str(error), at.child(*error.below), error.hint)


def default_output(spec: str) -> Path:
    """Return the folder for a client that names none: `openapi-images-client` for `openapi-images.yaml`."""
    stem = re.split(r"[\\/]", spec.split("?", maxsplit=1)[0].rstrip("/"))[-1]
    stem = re.sub(r"\.(ya?ml|json)$", "", stem, flags=re.IGNORECASE)
    return Path((re.sub(r"[^A-Za-z0-9_.-]+", "-", stem).strip("-.") or "api") + "-client")


def override(config: ClientConfig, flags: Mapping[str, Any]) -> ClientConfig:
    """Return `config` with the flags that were given; `allow` adds to the configuration, everything else replaces."""
    given = {key: value for key, value in flags.items() if value not in (None, (), False)}
    if "stainless" in given:
        given["layout"] = "resources"
    told = dict(given)
    if "allow" in given:
        told["allow"] = tuple(code for code in dict.fromkeys(given["allow"]) if code not in config.allow)
        given["allow"] = (*config.allow, *told["allow"])
    if given.get("target", config.target) != config.target:
        given["target_options"] = {}
    return dataclasses.replace(config, **given, flags=told)


def is_remote(spec: str) -> bool:
    """Tell whether `spec` is a URL."""
    return spec.lower().startswith(("http://", "https://"))
