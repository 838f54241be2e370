"""Types as the pages show them: annotations without the dict forms, with links to the pages of the models."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from specloom.ir.types import Type
from specloom.ir.walk import references
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.names import Names
from specloom.targets.python.typing.annotations import Annotation

_TOKEN = re.compile(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\w+| \| |[^\w"']""")
_BAR = " | "
_MODELS = Code("../models/")


class TypeTexts:
    """Shows the types of one client; `folder` leads from the page to the pages of the models."""

    def __init__(self, names: Names, folder: Code = _MODELS) -> None:
        self._names = names
        self._folder = folder
        self._dicts = frozenset(names.dicts.values())

    def plain(self, annotation: Annotation) -> str:
        """Return an annotation as text. Where it takes a model, a dict will do: only the model's page says so."""
        return "".join(self._tokens(annotation.code))

    def line(self, annotation: Annotation, kinds: Iterable[Type]) -> Code:
        """Return an annotation as a line of prose; `kinds` are the types whose models it names."""
        return self._shown(annotation, kinds, Code(" | "))

    def cell(self, annotation: Annotation, kinds: Iterable[Type]) -> Code:
        """Return an annotation for a table's cell."""
        return self._shown(annotation, kinds, Code(" \\| "))

    def _shown(self, annotation: Annotation, kinds: Iterable[Type], bar: Code) -> Code:
        """Return the branches of an annotation with bars between them, which are never in a code span."""
        pages = self._pages(kinds)
        parts = [part for part in annotation.parts if part not in self._dicts]
        return joined(bar, (joined("", self._spans(list(self._tokens(part)), pages, bar)) for part in parts))

    def _spans(self, tokens: list[str], pages: Mapping[str, Code], bar: Code) -> Iterator[Code]:
        """Yield code spans, links to the pages of models, and the bars beside them."""
        if pages.keys().isdisjoint(tokens):
            yield markdown.code_cell("".join(tokens))
            return
        span = ""
        for token in [*tokens, ""]:
            if token and token not in pages and token != _BAR:
                span += token
                continue
            if span:
                yield markdown.code_cell(span)
            span = ""
            yield bar if token == _BAR else pages.get(token, Code(""))

    def _tokens(self, code: Code) -> Iterator[str]:
        """Yield the tokens of an annotation without the dict forms beside their models."""
        tokens = _TOKEN.findall(code)
        for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
            if token not in self._dicts and not (token == _BAR and following in self._dicts):
                yield token

    def _pages(self, kinds: Iterable[Type]) -> Mapping[str, Code]:
        classes = [self._names.types[declaration_id] for declaration_id in references(tuple(kinds))]
        return {name: fill("[{}]({}{}.md)", name, self._folder, self._names.pages[name]) for name in classes}
