"""Filters: which operations the configuration chooses by tags, paths and names, and which findings are about them."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api, Operation, SecurityRequirement, SecurityScheme
from specloom.ir.types import AnyDeclaration
from specloom.lower.operations.tags import Tags
from specloom.options import did_you_mean

_OPTIONS = ("include_tags", "exclude_tags", "include_paths", "include_operations")


class Filters:
    """What one configuration chooses of a document."""

    def __init__(self, config: ClientConfig, tags: Tags) -> None:
        self._config = config
        self._tags = tags

    @property
    def everything(self) -> bool:
        """Whether everything is chosen, also what no operation refers to."""
        return not any(getattr(self._config, option) for option in _OPTIONS)

    def operations(self, every: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return the operations of paths that are chosen."""
        return tuple(each for each in every if self._chooses(each))

    def webhooks(self, every: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return the webhooks that are chosen, by their tags or names; none by paths, for they have none."""
        return tuple(each for each in every if self._chooses(each, has_path=False))

    def schemes(
        self, every: tuple[SecurityScheme, ...], of_all: tuple[SecurityRequirement, ...], chosen: Iterable[Operation]
    ) -> tuple[SecurityScheme, ...]:
        """Return the security schemes that the chosen operations need."""
        if self.everything:
            return every
        needed = {
            name
            for operation in chosen
            for requirement in (of_all if operation.security is None else operation.security)
            for name, _ in requirement.schemes
        }
        return tuple(each for each in every if each.name.wire in needed)

    def unmatched(self, every: Iterable[Operation], api: Api) -> list[Diagnostic]:
        """Return a finding for each tag, path and operation that chooses nothing, and one where nothing is chosen."""
        known, config = list(every), self._config
        tags = {tag for each in known for tag in self._lines(each)}
        paths = {each.path for each in known}
        names = {name for each in known for name in _names(each)}
        found = [
            self._warning(option, tag, "nothing has this tag", tags)
            for option in ("include_tags", "exclude_tags")
            for tag in getattr(config, option)
            if tag not in tags
        ]
        found += [
            self._warning("include_paths", glob, "no path matches", paths)
            for glob in config.include_paths
            if not any(fnmatch.fnmatchcase(path, glob) for path in paths)
        ]
        found += [
            self._warning(option, name, "no operation is called that", names)
            for option in ("include_operations", "exclude_operations")
            for name in getattr(config, option)
            if not any(_is_named(each, name) for each in known)
        ]
        if not self.everything and known and not (api.operations or api.webhooks):
            given = [option for option in _OPTIONS if getattr(config, option)]
            message = f"nothing of this document is chosen by {' and '.join(given)}"
            found.append(Diagnostic("selection-empty", Severity.ERROR, message, config.pointer(given[0])))
        return found

    def diagnostics_in_scope(
        self, diagnostics: Iterable[Diagnostic], api: Api, declarations: Iterable[AnyDeclaration]
    ) -> tuple[Diagnostic, ...]:
        """Return the diagnostics about what is chosen."""
        every = tuple(diagnostics)
        chosen = set(self.places_in_scope([each.pointer for each in every], api, declarations))
        return tuple(each for each in every if each.pointer in chosen)

    def places_in_scope(
        self, pointers: Iterable[Pointer], api: Api, declarations: Iterable[AnyDeclaration]
    ) -> tuple[Pointer, ...]:
        """Return those of some places that belong to what is chosen."""
        if self.everything:
            return tuple(pointers)
        places = {declaration.pointer for declaration in declarations}
        for operation in (*api.operations, *api.webhooks, *api.callbacks):
            places |= {operation.pointer, *(each.pointer for each in operation.parameters)}
            places |= {each.pointer for each in operation.responses}
            places |= {operation.body.pointer} if operation.body else set()
        return tuple(each for each in pointers if _is_within(each, places))

    def _chooses(self, operation: Operation, *, has_path: bool = True) -> bool:
        """Whether an operation is chosen: by its tags and its path, or by its name; none that one of them excludes."""
        config, own = self._config, self._lines(operation)
        if own & set(config.exclude_tags) or any(_is_named(operation, glob) for glob in config.exclude_operations):
            return False
        if any(_is_named(operation, glob) for glob in config.include_operations):
            return True
        if config.include_operations and not (config.include_tags or config.include_paths):
            return False
        if config.include_tags and not own & set(config.include_tags):
            return False
        globs = config.include_paths
        return not globs or (has_path and any(fnmatch.fnmatchcase(operation.path, glob) for glob in globs))

    def _lines(self, operation: Operation) -> set[str]:
        return {each for tag in (*operation.tags, *operation.labels) for each in self._tags.line(tag)}

    def _warning(self, option: str, item: str, why: str, known: set[str]) -> Diagnostic:
        message, hint = f"`{option}` names '{item}', and {why}", did_you_mean(item, known)
        if option.endswith("tags") and not hint.startswith("known"):
            hint += f" known: {', '.join(sorted(known))}"
        index = getattr(self._config, option).index(item)
        is_borrowed = self._config.is_borrowed(option, index)
        pointer = self._config.at(option, index) if is_borrowed else self._config.pointer(option, item)
        return Diagnostic("selection-unmatched", Severity.WARNING, message, pointer, hint if known else None)


def _names(operation: Operation) -> tuple[str, ...]:
    """Return what an operation is called: by its id, and by its method and path where it has one."""
    wire = operation.name.wire
    return (wire, f"{operation.method.upper()} {operation.path}") if operation.path else (wire,)


def _is_named(operation: Operation, glob: str) -> bool:
    method, space, path = glob.partition(" ")
    wanted = f"{method.upper()} {path}" if space else glob
    return any(name == glob or fnmatch.fnmatchcase(name, wanted) for name in _names(operation))


def _is_within(pointer: Pointer, places: set[Pointer]) -> bool:
    tokens = pointer.tokens
    return any(Pointer(pointer.source, tokens[:end]) in places for end in range(len(tokens), -1, -1))
