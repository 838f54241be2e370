"""Filters: which operations the configuration chooses by tags and paths, and what of the findings is about them."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api, Operation, SecurityRequirement, SecurityScheme
from specloom.ir.types import AnyDeclaration
from specloom.lower.operations.tags import Tags


class Filters:
    """What one configuration chooses of a document."""

    def __init__(self, config: ClientConfig, tags: Tags) -> None:
        self._config = config
        self._tags = tags

    @property
    def everything(self) -> bool:
        """Whether everything is chosen, also what no operation refers to."""
        config = self._config
        return not (config.include_tags or config.exclude_tags or config.include_paths)

    def operations(self, every: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return the operations of paths that are chosen."""
        return tuple(each for each in every if self._by_tags(each) and self._by_path(each.path))

    def webhooks(self, every: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return the webhooks that are chosen, by their tags; none where paths are, for they have none."""
        if self._config.include_paths:
            return ()
        return tuple(each for each in every if self._by_tags(each))

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
        """Return a finding for each tag and path that chooses nothing, and one where nothing at all is chosen."""
        known = list(every)
        said = {tag for each in known for tag in self._lines(each)}
        config, found = self._config, list[Diagnostic]()
        for option, names in (("include_tags", config.include_tags), ("exclude_tags", config.exclude_tags)):
            found += [
                self._warning(f"`{option}` names '{tag}', and nothing has this tag") for tag in names if tag not in said
            ]
        for glob in config.include_paths:
            if not any(fnmatch.fnmatchcase(each.path, glob) for each in known):
                found.append(self._warning(f"`include_paths` names '{glob}', and no path matches"))
        if not self.everything and known and not (api.operations or api.webhooks):
            message = "nothing of this document is chosen by include_tags, exclude_tags and include_paths"
            found.append(Diagnostic("selection-empty", Severity.ERROR, message, Pointer(config.spec)))
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

    def _by_tags(self, operation: Operation) -> bool:
        """Whether the tags choose an operation; a tag stands for all that is part of it."""
        own = self._lines(operation)
        if self._config.include_tags and not own & set(self._config.include_tags):
            return False
        return not own & set(self._config.exclude_tags)

    def _by_path(self, path: str) -> bool:
        globs = self._config.include_paths
        return not globs or any(fnmatch.fnmatchcase(path, glob) for glob in globs)

    def _lines(self, operation: Operation) -> set[str]:
        return {each for tag in (*operation.tags, *operation.labels) for each in self._tags.line(tag)}

    def _warning(self, message: str) -> Diagnostic:
        return Diagnostic("selection-unmatched", Severity.WARNING, message, Pointer(self._config.spec))


def _is_within(pointer: Pointer, places: set[Pointer]) -> bool:
    tokens = pointer.tokens
    return any(Pointer(pointer.source, tokens[:end]) in places for end in range(len(tokens), -1, -1))
