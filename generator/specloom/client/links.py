"""Links in the document's texts that are relative get the address that they are relative to, or become text."""

from __future__ import annotations

import dataclasses
import re
from typing import Any, TypeVar, cast
from urllib.parse import urljoin, urlsplit

from specloom.client.servers import is_absolute
from specloom.ir.api import Api
from specloom.ir.walk import fields

Node = TypeVar("Node")

_WITHOUT_TEXTS = frozenset(
    {"constraints", "default", "encodings", "examples", "id", "item_type", "name", "origins", "pointer", "presence"}
    | {"paging", "paging_role", "root", "type"}
)
"""The attributes of nodes that hold no text of the document."""
_TEXTS = frozenset({"title", "summary", "description"})
_CODE_OR_LINK = re.compile(
    r"(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
    r"|(?P<bang>!?)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?(?P<target>[^\s()<>]+)>?(?P<rest>[^()]*)\)"
    r"|(?P<attribute>\b(?:href|src)\s*=\s*[\"'])(?P<address>[^\"']+)",
    re.DOTALL,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def with_absolute_links(api: Api, base: str | None) -> Api:
    """Return `api` with absolute links in all its texts; `base` is where it is documented, where that is configured."""
    documented = api.about.documentation or ""
    page = base or (documented if documented.lower().startswith(("https://", "http://")) else None)
    return _rewritten(api, _Rewriter(page, page or _origin(api)), {})


def _origin(api: Api) -> str | None:
    """Return the origin of the first server, where the document says it."""
    url = api.servers[0].url if api.servers else ""
    parts = urlsplit(url) if is_absolute(url) and "{" not in url else None
    return f"{parts.scheme}://{parts.netloc}" if parts is not None else None


@dataclasses.dataclass(frozen=True, slots=True)
class _Rewriter:
    """Makes the links of one document absolute: `page` is where it is documented, `base` that or its server."""

    page: str | None
    base: str | None

    def text(self, text: str) -> str:
        """Return a text with absolute links; what nothing says the address of stays as text."""
        return _CODE_OR_LINK.sub(self._link, text)

    def _link(self, link: re.Match[str]) -> str:
        target = link["target"] or link["address"]
        if target is None or (_SCHEME.match(target) and not target.startswith("//")):
            return link.group()
        address = self._absolute(target)
        if link["attribute"] is not None:
            return f"{link['attribute']}{address or target}"
        if address is None:
            return f"{link['text']} ({target})"
        return f"{link['bang']}[{link['text']}]({address}{link['rest'].rstrip()})"

    def _absolute(self, target: str) -> str | None:
        base = self.page if target.startswith("#") else self.base
        if base is None:
            return None
        try:
            return urljoin(base, target)
        except ValueError:
            return None


def _rewritten(node: Node, rewriter: _Rewriter, known: dict[int, Any]) -> Node:
    """Return a node of the model with its texts rewritten; the node itself where nothing changes.

    `known` has what became of nodes that stand at several places, by `id`.
    """
    kind = type(node)
    if kind is tuple:
        items = cast("tuple[Any, ...]", node)
        changed = tuple([_rewritten(item, rewriter, known) for item in items])
        same = all(new is old for new, old in zip(changed, items, strict=True))
        return node if same else cast("Node", changed)
    names = fields(kind)
    if not names:
        return node
    if id(node) in known:
        return cast("Node", known[id(node)])
    changes: dict[str, Any] = {}
    for name in names:
        if name in _WITHOUT_TEXTS:
            continue
        old = getattr(node, name)
        if name in _TEXTS:
            new = rewriter.text(old) if old and ("](" in old or "=" in old) else old
            is_same = new == old
        else:
            new = _rewritten(old, rewriter, known)
            is_same = new is old
        if not is_same:
            changes[name] = new
    whole = dataclasses.replace(cast("Any", node), **changes) if changes else node
    known[id(node)] = whole
    return cast("Node", whole)
