"""Signatures: whether every call that the old function takes is one that the new function takes."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

import griffe

from specloom.comparison.changes import Change, Verdict, breaking, compatible, unknown
from specloom.comparison.wider import NO, UNKNOWN, YES, Side, fits

Kind = griffe.ParameterKind
_BY_POSITION = {Kind.positional_only, Kind.positional_or_keyword}
_BY_KEYWORD = {Kind.keyword_only, Kind.positional_or_keyword}
_VARIADIC = {Kind.var_positional, Kind.var_keyword}
_LEFT_OUT = frozenset({"None", "omit", "Omit()", "NOT_GIVEN", "not_given", "NotGiven()", "...", "UNSET", "Unset()"})
"""Defaults that only say that an argument is not given."""
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Functions:
    """Compares functions of two packages."""

    old: Side
    new: Side

    def changes(self, old: griffe.Function, new: griffe.Function) -> tuple[Change, ...]:
        """Return what differs; of several signatures the nearest one counts for each."""
        found: dict[Change, None] = {}
        for one in old.overloads or [old]:
            nearest = min(
                (tuple(self._signature(one, other)) for other in new.overloads or [new]),
                key=lambda changes: [sum(each.verdict is kind for each in changes) for kind in Verdict],
            )
            found |= dict.fromkeys(nearest)
        return tuple(found)

    def _signature(self, old: griffe.Function, new: griffe.Function) -> Iterator[Change]:
        one, other = _parameters(old), _parameters(new)
        by_name = {each.name: each for each in other}
        kinds = {each.kind for each in other}
        old_order = [each for each in one if each.kind in _BY_POSITION]
        new_order = [each for each in other if each.kind in _BY_POSITION]
        renamed: set[str] = set()
        for index, parameter in enumerate(one):
            if parameter.kind in _VARIADIC:
                if parameter.kind not in kinds:
                    yield breaking(f"takes no `{_stars(parameter)}` any more")
                continue
            same = by_name.get(parameter.name)
            if same is None or same.kind in _VARIADIC:
                follower = new_order[index] if parameter in old_order and index < len(new_order) else None
                if follower is not None and follower.name not in {each.name for each in one}:
                    renamed.add(follower.name)
                    if parameter.kind is Kind.positional_only:
                        yield from self._values(parameter, old, follower, new)
                    else:
                        yield breaking(f"`{parameter.name}` is called `{follower.name}`")
                else:
                    yield _without(parameter, kinds)
                continue
            yield from _place(parameter, same, old_order, new_order)
            yield from self._values(parameter, old, same, new)
        known = {each.name for each in one} | renamed
        for parameter in other:
            if parameter.name not in known and parameter.kind not in _VARIADIC:
                if parameter.required:
                    yield breaking(f"`{parameter.name}` must be given")
                else:
                    yield compatible(f"`{parameter.name}` can be given")
        yield from self.result(old, new)

    def _values(
        self,
        one: griffe.Parameter,
        old: griffe.Function,
        other: griffe.Parameter,
        new: griffe.Function,
    ) -> Iterator[Change]:
        """Yield what differs in the values of an argument that both have."""
        if other.required and not one.required:
            yield breaking(f"`{one.name}` must be given")
        elif one.required and not other.required:
            yield compatible(f"`{one.name}` need not be given")
        elif not one.required and (before := _default(self.old, one, old)) != (now := _default(self.new, other, new)):
            yield unknown(f"`{one.name}` is {_short(now)} by default, and was {_short(before)}")
        before_type, type_ = self.old.types.of(one.annotation, old), self.new.types.of(other.annotation, new)
        if before_type is None or type_ is None:
            if before_type is None and type_ is not None:
                yield unknown(f"`{one.name}` is said to be `{_short(str(other.annotation))}`")
            return
        what = _both("and took", one.annotation, other.annotation)
        match fits(before_type, self.old, type_, self.new):
            case answer if answer is YES:
                if fits(type_, self.new, before_type, self.old) is NO:
                    yield compatible(f"`{one.name}` takes more: {what}")
            case answer if answer is NO:
                yield breaking(f"`{one.name}` takes less: {what}")
            case _:
                yield unknown(f"`{one.name}` takes {what}")

    def result(self, old: griffe.Function, new: griffe.Function) -> Iterator[Change]:
        """Yield what differs in what two functions give."""
        before, now = "async" in old.labels, "async" in new.labels
        if before != now:
            yield (unknown if before and self._is_awaited(new) else breaking)(
                "is a coroutine function" if now else "is no coroutine function any more"
            )
            return
        yield from self.given(old.returns, old, new.returns, new, "gives")

    def given(
        self,
        before: str | griffe.Expr | None,
        old: griffe.Object,
        now: str | griffe.Expr | None,
        new: griffe.Object,
        verb: str,
    ) -> Iterator[Change]:
        """Yield what differs in a type that callers are given."""
        before_type, type_ = self.old.types.of(before, old), self.new.types.of(now, new)
        if before_type is None:
            return
        if type_ is None:
            yield unknown(f"no longer says that it {verb} `{_short(str(before))}`")
            return
        what = _both("before", before, now)
        match fits(type_, self.new, before_type, self.old):
            case answer if answer is YES:
                if fits(before_type, self.old, type_, self.new) is NO:
                    yield compatible(f"{verb} only {what}")
            case answer if answer is NO:
                yield breaking(f"{verb} {what}")
            case answer if answer is UNKNOWN:
                yield unknown(f"{verb} {what}")

    def _is_awaited(self, function: griffe.Function) -> bool:
        """Whether a function without `async` gives what can be awaited."""
        text = str(function.returns)
        if text.startswith(("Awaitable[", "Coroutine[", "collections.abc.Awaitable[")):
            return True
        found = self.new.types.package.lookup(function, text.partition("[")[0])
        return isinstance(found, griffe.Class) and "__await__" in self.new.types.package.members(found)


def _default(side: Side, parameter: griffe.Parameter, function: griffe.Function) -> str:
    """Return a default in one spelling: `None` for all that says that nothing is given, and the value of a constant."""
    text = str(parameter.default)
    if text.rpartition(".")[2] in _LEFT_OUT:
        return "None"
    if isinstance(parameter.default, griffe.ExprName | griffe.ExprAttribute):
        found = side.types.package.lookup(function, text)
        if isinstance(found, griffe.Attribute) and isinstance(found.value, str):
            return found.value
    return text


def _parameters(function: griffe.Function) -> Sequence[griffe.Parameter]:
    """Return the parameters, without the one that a method is bound to."""
    every = list(function.parameters)
    decorators = {str(each.value).rpartition(".")[2] for each in function.decorators}
    is_method = isinstance(function.parent, griffe.Class) and "staticmethod" not in decorators
    own = every[1:] if is_method and every and every[0].kind in _BY_POSITION else every
    is_called_by_python = function.name.startswith("__") and function.name not in {"__init__", "__call__"}
    return [_by_position(each) if is_called_by_python or _is_private(each.name) else each for each in own]


def _is_private(name: str) -> bool:
    """Whether a name says that an argument is given by position, as before Python 3.8."""
    return name.startswith("__") and not name.endswith("__")


def _by_position(parameter: griffe.Parameter) -> griffe.Parameter:
    if parameter.kind is not Kind.positional_or_keyword:
        return parameter
    kind = Kind.positional_only
    return griffe.Parameter(parameter.name, annotation=parameter.annotation, kind=kind, default=parameter.default)


def _place(
    one: griffe.Parameter,
    other: griffe.Parameter,
    old_order: Sequence[griffe.Parameter],
    new_order: Sequence[griffe.Parameter],
) -> Iterator[Change]:
    """Yield what differs in how an argument is given."""
    if one.kind in _BY_POSITION and other.kind not in _BY_POSITION:
        yield breaking(f"`{one.name}` can be given by keyword only")
    elif one.kind in _BY_KEYWORD and other.kind not in _BY_KEYWORD:
        yield breaking(f"`{one.name}` can be given by position only")
    elif one.kind in _BY_POSITION:
        before, now = (names.index(one.name) for names in ([e.name for e in old_order], [e.name for e in new_order]))
        if before != now:
            yield breaking(f"`{one.name}` is argument {now + 1}, and was argument {before + 1}")
    elif other.kind is Kind.positional_or_keyword:
        yield compatible(f"`{one.name}` can be given by position")


def _without(parameter: griffe.Parameter, kinds: Container[griffe.ParameterKind | None]) -> Change:
    """Return the change of an argument that has no parameter of its own any more."""
    by_position = parameter.kind in _BY_POSITION
    if (Kind.var_keyword in kinds or parameter.kind is Kind.positional_only) and (
        not by_position or Kind.var_positional in kinds
    ):
        return compatible(f"`{parameter.name}` is one of all others")
    return breaking(f"takes no `{parameter.name}` any more")


def _stars(parameter: griffe.Parameter) -> str:
    return f"{'*' if parameter.kind is Kind.var_positional else '**'}{parameter.name}"


def _both(word: str, before: str | griffe.Expr | None, now: str | griffe.Expr | None) -> str:
    """Return two types; where they are written alike, something within has changed."""
    if str(before) == str(now):
        return f"another `{_short(str(now))}`"
    return f"`{_short(str(now))}`, {word} `{_short(str(before))}`"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
