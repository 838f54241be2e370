"""JSONPath (RFC 9535): the places of a document that a query names, within a budget; alone knows the library."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from typing import Any

import regex
from iregexp_check import check
from jsonpath_rfc9535 import (
    JSONPathEnvironment,
    JSONPathError,
    JSONPathNode,
    JSONPathQuery,
    Parser,
)
from jsonpath_rfc9535.filter_expressions import Expression, FilterQuery
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction

LONGEST = 2_000
"""Characters of a query."""
SEGMENTS = 100
"""Steps of a query; the library nests one generator in another for each."""
STEPS = 5_000_000
"""Nodes that one query may visit."""
STEPS_OF_ALL = 100_000_000
"""Nodes that all queries of a run may visit."""
SECONDS = 10.0
"""What the regular expressions of all queries may take."""
DOT = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\.", re.DOTALL)

Location = tuple[str | int, ...]
"""Keys and indices from the root to a value."""


class QueryError(Exception):
    """A query that cannot be read, or that takes too long."""


class Queries:
    """Answers queries until the budget of the run is spent."""

    def __init__(self, nesting: int) -> None:
        self._environment = _Environment(nesting)

    def check(self, query: str) -> None:
        """Raise QueryError if a text is not a query."""
        self._compile(query)

    def select(self, query: str, data: Any) -> list[Location]:
        """Return the places that a query names, each once, in the order of the query; raises QueryError."""
        compiled = self._compile(query)
        self._environment.begin()
        try:
            return list(dict.fromkeys(node.location for node in compiled.finditer(data)))
        except JSONPathError as error:
            raise QueryError(_said(error)) from None
        except RecursionError:
            raise QueryError("it is nested too deeply") from None

    def _compile(self, query: str) -> JSONPathQuery:
        if len(query) > LONGEST:
            raise QueryError(f"it is longer than {LONGEST:,} characters")
        try:
            compiled = self._environment.compile(query)
        except JSONPathError as error:
            raise QueryError(_said(error)) from None
        except RecursionError:
            raise QueryError("it is nested too deeply") from None
        if len(compiled.segments) > SEGMENTS:
            raise QueryError(f"it has more than {SEGMENTS} steps")
        return _Counted(env=self._environment, segments=compiled.segments)


def _said(error: JSONPathError) -> str:
    message = " ".join(str(error.args[0] if error.args else error).split())
    return f"{message} at character {error.token.index + 1}" if error.token else message


class _Environment(JSONPathEnvironment):
    """The library's settings, and what is left of the budget."""

    def __init__(self, nesting: int) -> None:
        self.parser_class = _Parser
        super().__init__()
        self.max_recursion_depth = nesting + 1
        self.steps, self.steps_of_all, self.seconds = STEPS, STEPS_OF_ALL, SECONDS

    def setup_function_extensions(self) -> None:
        """Register the functions of the RFC; those with regular expressions watch the clock."""
        super().setup_function_extensions()
        self.function_extensions["match"] = _Regexp(self, whole=True)
        self.function_extensions["search"] = _Regexp(self, whole=False)

    def begin(self) -> None:
        """Start the next query."""
        self.steps_of_all -= STEPS - self.steps
        self.steps = STEPS

    def step(self) -> None:
        """Count one visited node."""
        self.steps -= 1
        if self.steps < 0 or self.steps_of_all < STEPS - self.steps:
            raise JSONPathError("it visits too many nodes")


class _Node(JSONPathNode):
    """A node whose making is counted."""

    __slots__ = ("environment",)
    environment: _Environment

    def new_child(self, value: object, key: int | str, parent: JSONPathNode | None) -> JSONPathNode:
        """Return a node below this one."""
        return _node(self.environment, value, (*self.location, key), parent, self.root)


def _node(environment: _Environment, value: Any, location: Location, parent: JSONPathNode | None, root: Any) -> _Node:
    environment.step()
    node = _Node(value=value, location=location, parent=parent, root=root)
    node.environment = environment
    return node


class _Counted(JSONPathQuery):
    """A query whose nodes are counted."""

    def finditer(self, value: Any) -> Iterable[JSONPathNode]:
        """Yield the nodes that the query names."""
        assert isinstance(self.env, _Environment)  # noqa: S101 - what every query here is made with
        nodes: Iterable[JSONPathNode] = [_node(self.env, value, (), None, value)]
        for segment in self.segments:
            nodes = segment.resolve(nodes)
        return nodes


class _Parser(Parser):
    """Makes the queries inside filters counted ones."""

    def parse_root_query(self, stream: Any) -> Expression:
        """Read a query that begins at the root."""
        return _counted(super().parse_root_query(stream))

    def parse_relative_query(self, stream: Any) -> Expression:
        """Read a query that begins at the current node."""
        return _counted(super().parse_relative_query(stream))


def _counted(expression: Expression) -> Expression:
    assert isinstance(expression, FilterQuery)  # noqa: S101 - what both methods return
    expression.query = _Counted(env=expression.query.env, segments=expression.query.segments)
    return expression


class _Regexp(FilterFunction):
    """The functions `match` and `search` with I-Regexp (RFC 9485), of which some take for ever."""

    arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012 - the library's form
    return_type = ExpressionType.LOGICAL

    def __init__(self, environment: _Environment, *, whole: bool) -> None:
        self._environment, self._whole = environment, whole

    def __call__(self, *arguments: Any, **_keywords: Any) -> bool:
        """Tell whether a string fits a pattern; what is no string and what is no I-Regexp does not."""
        string, pattern = arguments
        if type(string) is not str or type(pattern) is not str or not check(pattern):
            return False
        started = time.monotonic()
        try:
            python = DOT.sub(lambda found: r"[^\n\r]" if found[0] == "." else found[0], pattern)
            method = regex.fullmatch if self._whole else regex.search
            return bool(method(python, string, regex.VERSION1, timeout=max(self._environment.seconds, 0.001)))
        except regex.error:
            return False
        except TimeoutError:
            raise JSONPathError("its regular expressions take too long") from None
        finally:
            self._environment.seconds -= time.monotonic() - started
