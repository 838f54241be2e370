"""Groups: which operations belong together, and what a group is called, by tags or else by the path."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.ir.api import Api, Operation, Tag
from specloom.naming import from_word, split
from specloom.operation_ids import is_untelling, says_something

_AUDIENCES = """
    admin alpha anonymous authenticated beta deprecated experimental external internal legacy partner partners preview
    private protected public restricted stable staff unstable
"""
AUDIENCES = frozenset(_AUDIENCES.split())
"""Tags that say who may call an operation and how finished it is; they group what no other tag does."""
_SUFFIXES = frozenset({"api", "apis", "controller"})
"""What a tag may end with that says nothing about its operations."""
_SEVERAL = 3
"""So many tags share no word by chance."""


@dataclass(frozen=True, slots=True)
class OperationGroup:
    """Operations that belong together, by their ids."""

    title: str
    """A tag as the document has it, or a segment of a path."""
    name: str
    """What of the title names are made of."""
    tags: tuple[Tag, ...]
    """The tags that it has; none where it has its name from a path."""
    operations: frozenset[str]

    @property
    def texts(self) -> tuple[str, ...]:
        """What the document says of it, each text once."""
        texts = (text.strip() for tag in self.tags for text in (tag.summary, tag.description) if text)
        return tuple(dict.fromkeys(filter(None, texts)))


def groups_of(api: Api) -> tuple[OperationGroup, ...]:
    """Return the groups of the operations of an API: in the order of its tags, then by name.

    Tags that differ in case or in the marks between their words are one.
    """
    titles: dict[str, dict[str, None]] = {}
    members: dict[str, set[str]] = {}
    for operation in api.operations:
        for title in _titles(operation):
            key = _letters(title)
            titles.setdefault(key, {})[title] = None
            members.setdefault(key, set()).add(operation.id)
    tags: dict[str, list[Tag]] = {}
    for tag in api.tags:
        if tag.name.wire in titles.get(_letters(tag.name.wire), ()):
            tags.setdefault(_letters(tag.name.wire), []).append(tag)
    shown = {key: own[0].name.wire for key, own in tags.items()}
    shown |= {key: min(own) for key, own in sorted(titles.items()) if key not in tags}
    names = _names(shown, frozenset(tags))
    return tuple(
        OperationGroup(title, names[key], tuple(tags.get(key, ())), frozenset(members[key]))
        for key, title in shown.items()
    )


def _titles(operation: Operation) -> tuple[str, ...]:
    """Return the tags that group an operation, or the segment of its path that does where none says anything.

    A group that the document gives for clients stands in place of both.
    """
    if operation.group is not None:
        return (operation.group,)
    tags = [tag for tag in operation.tags if tag.casefold() != "default" and not all(map(is_untelling, split(tag)))]
    telling = [tag for tag in tags if not AUDIENCES.issuperset(_subject(split(tag)))]
    return tuple(telling or tags) or (_segment(operation.path),)


def _segment(path: str) -> str:
    """Return the first segment of a path that says something: no version, no variable, not `api`."""
    for segment in path.partition("?")[0].split("/"):
        plain = re.sub(r"\{[^{}]*\}|\([^()]*\)|:.*|(?<=\w)\.[a-z]{2,5}$", "", segment)
        if split(plain) and not is_untelling(plain):
            return plain
    return "default"


def _letters(title: str) -> str:
    return "".join(split(title)) or title.casefold()


def _subject(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 1 and words[-1] in _SUFFIXES else words


def _names(titles: Mapping[str, str], tagged: frozenset[str]) -> dict[str, str]:
    """Return what of each title names are made of; titles that would be alike stay whole."""
    shared = _shared([split(title) for key, title in titles.items() if key in tagged])
    names = {key: from_word(title, shared) if key in tagged else title for key, title in titles.items()}
    names = {key: _without_suffix(name) for key, name in names.items()}
    wanted = Counter(map(_letters, names.values()))
    return {key: name if wanted[_letters(name)] == 1 else titles[key] for key, name in names.items()}


def _without_suffix(name: str) -> str:
    words = split(name)
    rest = _subject(words)
    return name if rest == words or not says_something(" ".join(rest)) else from_word(name, 0, len(rest))


def _shared(titles: Iterable[tuple[str, ...]]) -> int:
    """Return how many words all titles begin with that tell none from another, as `Api20100401Call` does.

    Few titles may share a word that means something, so of them only what is said of the API itself goes.
    """
    every = list(titles)
    if len(every) < 2:  # noqa: PLR2004 - one shares nothing
        return 0
    count = 0
    for words in zip(*every, strict=False):
        if len(set(words)) > 1:
            break
        count += 1
    first = every[0]
    while count and not all(says_something(" ".join(words[count:])) for words in every):
        count -= 1
    if len(every) < _SEVERAL and not all(is_untelling(word) or re.match(r"api\d", word) for word in first[:count]):
        return 0
    return count
