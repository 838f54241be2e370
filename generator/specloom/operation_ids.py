"""Operation ids without what their place says already: the path and the verb of the operation, the name of its group.

The rules are about one id alone: no other operation of the document changes what they find.
"""

from __future__ import annotations

import re

from specloom.naming import split
from specloom.verbs import VERBS

_SUFFIXES = """
    api apis controller controllers endpoint endpoints handler handlers resource resources router routes service
    services view views viewset
"""
_DECORATIONS = frozenset(_SUFFIXES.split())
"""What a class or a tag is called besides its subject: `EmailsController`."""
_PREPOSITIONS = """
    and as at by for from in into of on or per the through to using via when where with without
"""
_CONNECTIVES = frozenset(_PREPOSITIONS.split())
"""Words that no name begins or ends with."""
_VERSION = re.compile(r"v?[0-9]+(?:[._-][0-9]+)*(?:(?:alpha|beta|rc)[0-9]*)?")
_STRONG = re.compile(r"[/.:#\\]+|__+|->")
"""What separates a namespace from a name, and never two words."""
_WEAK = re.compile(r"[_\- ]")
_UNTELLING = frozenset({"api", "apis", "rest"})


def is_untelling(segment: str) -> bool:
    """Whether a segment of a path says nothing about what is behind it: `api` or a version."""
    return segment.lower() in _UNTELLING or bool(_VERSION.fullmatch(segment.lower()))


def telling_part(path: str) -> str:
    """Return a path from the first segment on that says something: `/users/{id}` of `/api/v1/users/{id}`."""
    segments = path.strip("/").split("/")
    while len(segments) > 1 and is_untelling(segments[0]):
        segments = segments[1:]
    return "/" + "/".join(segments)


def without_path(operation_id: str, method: str, path: str) -> str | None:
    """Return an id without the path and the verb that it ends with, as FastAPI makes it of a function's name.

    `create_flow_run_flow_runs__post` of `POST /flow_runs/` is `create_flow_run`; None for any other id.
    """
    segments = path.partition("?")[0].strip("/").split("/")
    while True:
        head = _without_end(operation_id, _letters("".join(segments)) + method.lower())
        if head is not None:
            return head
        if not segments or not is_untelling(segments[0]):
            return None
        segments = segments[1:]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _without_end(text: str, letters: str) -> str | None:
    """Return `text` without its last words, where they have these letters."""
    end, left = len(text), letters
    while end and left:
        char = text[end - 1]
        if char.isalnum():
            if char.lower() != left[-1]:
                return None
            left = left[:-1]
        end -= 1
    head = text[:end]
    in_word = head[-1:].isalnum() and not (text[end].isupper() and not head[-1:].isupper())
    head = head.rstrip("_-/. ")
    if left or in_word or not says_something(head) or split(head)[-1] in _CONNECTIVES:
        return None
    return head


def without_group(operation_id: str, group: str) -> str | None:
    """Return an id without the name of its group at the beginning, where that only repeats the group; else None.

    A namespace goes, also one that is the end of that name: `repos/list-for-org`, `EmailsController_list`. Of plain
    words, the first go where what they say is not a verb or where a verb is left: `api_v1_emails_list` and `usageCosts`
    are `list` and `costs`, `search_users` and `listModels` stay.
    """
    rest = _after_namespace(operation_id, group) or _after_words(operation_id, group)
    return rest if rest is not None and says_something(rest) else None


def _after_namespace(text: str, group: str) -> str | None:
    marks = list(_STRONG.finditer(text)) or list(_namespace_marks(text))
    words = split(group)
    parts = [group, *(" ".join(words[count:]) for count in range(1, len(words)))]  # `emails/list` of *Receiving emails*
    return next(
        (text[mark.end() :] for mark in marks if any(_same(text[: mark.start()], part) for part in parts)), None
    )


def _namespace_marks(text: str) -> list[re.Match[str]]:
    """Return the separators of `text` that may end a namespace, because words are told apart in another way."""
    marks = list(_WEAK.finditer(text))
    pieces = _WEAK.split(text)
    mixed = len({mark.group() for mark in marks}) > 1
    cased = any(len(split(piece)) > 1 for piece in pieces) or (pieces[0][:1].isupper() and pieces[-1][:1].islower())
    return marks if mixed or cased else []


def _after_words(text: str, group: str) -> str | None:
    words = split(text)
    while len(words) > 1 and is_untelling(words[0]):
        words = words[1:]
    for count in range(1, len(words)):
        if not _same(" ".join(words[:count]), group, decorated=False):
            continue
        rest = words[count:]
        if rest[0] == "controller":
            rest = rest[1:]
        is_verb = count == 1 and words[0] in VERBS
        if rest and (not is_verb or rest[0] in VERBS):
            return "_".join(rest)
    return None


def _same(text: str, group: str, *, decorated: bool = True) -> bool:
    """Whether a text says what a group is called, be one of them plural."""
    own, other = _subject(split(text)) if decorated else "".join(split(text)), _subject(split(group))
    return bool(own) and (own == other or other in _plurals(own) or own in _plurals(other))


def _subject(words: tuple[str, ...]) -> str:
    """Return the letters of a name, without what classes and tags are called besides their subject."""
    while len(words) > 1 and (words[-1] in _DECORATIONS or re.fullmatch(r"v[0-9]+", words[-1])):
        words = words[:-1]
    return "".join(words)


def _plurals(word: str) -> tuple[str, ...]:
    return (f"{word}s", f"{word}es", *([f"{word[:-1]}ies"] if word.endswith("y") else []))


def says_something(text: str) -> bool:
    """Whether a text can stand alone as a name."""
    words = split(text)
    if not words or words[0] in _CONNECTIVES or words[0][0].isdigit():
        return False
    return any(len(word) > 1 and not _VERSION.fullmatch(word) for word in words)
