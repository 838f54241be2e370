"""Which files of the output are the user's: what `keep` names is never written, changed or removed."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable

from specloom.writer.manifest import FOLDER

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?")
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def kept_by(globs: Iterable[str]) -> Callable[[str], bool]:
    """Return what tells whether a path is kept; a folder stands for all that is in it, and our records are ours."""
    patterns = [re.compile(f"{_pattern(glob)}(?:/.*)?") for glob in globs]
    return functools.partial(_is_kept, patterns)


def _is_kept(patterns: Iterable[re.Pattern[str]], path: str) -> bool:
    is_record = path == FOLDER or path.startswith(f"{FOLDER}/")
    return not is_record and any(pattern.fullmatch(path) for pattern in patterns)


def _pattern(glob: str) -> str:
    """Return a glob as a pattern: `*` and `?` stay inside a folder, `**` does not."""
    glob = glob.removeprefix("./").rstrip("/")
    plain = map(re.escape, _PARTS.split(glob))
    wild = (*(_MEANINGS[part] for part in _PARTS.findall(glob)), "")
    return "".join(f"{text}{meaning}" for text, meaning in zip(plain, wild, strict=True))
