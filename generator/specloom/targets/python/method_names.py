"""What the methods of a group are called: the shortest name of each operation that no other one of the group wants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from specloom.client.method_words import method_words
from specloom.naming import snake
from specloom.targets.python.layouts.groups import Group, Member, MemberKey
from specloom.targets.python.spelling import safe


def method_spellings(
    group: Group, pinned: Mapping[MemberKey, str], usable: Callable[[str], bool]
) -> dict[MemberKey, str]:
    """Return how the methods of a group are spelled, by key; two may still want one name.

    What the layout calls the method of an operation is its name, and the beginning of those of its variants.

    `pinned` has names from the configuration, by key; a shorter name than the whole one must be `usable`. An operation
    that is pinned ties with others as if it were not, so that a pin renames nothing else.
    """
    operations = {(each.method.operation.id, each.name): each.method.operation for each in group.members}
    names = {
        key: (safe(key[1], "call_"),)
        if key[1]
        else _spellings(method_words(operation, group.name), operation.method, usable)
        for key, operation in operations.items()
    }
    chosen = _without_ties(names, frozenset(pinned.values()))
    spelled = {each.key: snake((chosen[each.method.operation.id, each.name], *_more(each))) for each in group.members}
    return {**spelled, **pinned}


def _more(member: Member) -> tuple[str, ...]:
    """Return what the name of a method has after that of its operation."""
    return member.method.variant.words if member.method.variant else ()


def _spellings(candidates: Iterable[tuple[str, ...]], verb: str, usable: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the names that an operation may have; the last one is given whether or not it is usable."""
    *shorter, whole = (safe(snake(words) or verb.lower(), "call_") for words in candidates)
    return (*filter(usable, shorter), whole)


def _without_ties(names: Mapping[MemberKey, tuple[str, ...]], taken: frozenset[str]) -> dict[MemberKey, str]:
    """Return the first name of each that is no other's; two that want one both have their next."""
    left = {key: list(candidates) for key, candidates in names.items()}
    while True:
        wanted = Counter(candidates[0] for candidates in left.values())
        tied = [
            candidates
            for candidates in left.values()
            if len(candidates) > 1 and (wanted[candidates[0]] > 1 or candidates[0] in taken)
        ]
        if not tied:
            return {key: candidates[0] for key, candidates in left.items()}
        for candidates in tied:
            del candidates[0]
