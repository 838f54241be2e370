"""The links of the README to the pages beside it, so that they also lead somewhere from an index of packages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

_PAGES = "docs/"
_LINK = re.compile(r"\[(?P<text>(?:\\.|`[^`]*`|[^\[\]`\\])*)\]\((?P<page>docs/[^\s()#]*)(?P<anchor>#[^\s()]*)?\)")
_FENCE = re.compile(r"^(?:```|~~~).*?^(?:```|~~~) *$", re.MULTILINE | re.DOTALL)
_REPOSITORIES = ("repository", "source", "source code", "github", "gitlab", "code")
_SITES = ("documentation", "docs")
_FOLDER = re.compile(r"/(?:-/)?(?:tree|blob|src)/(?P<ref>[^/]+)(?P<path>/.*)?$")


def with_working_links(text: str, urls: Mapping[str, str]) -> str:
    """Return the README with its links to pages made absolute; where no address is known the path of a page is told.

    `urls` are the configured addresses of the project.
    """
    known = {label.casefold(): url.rstrip("/") for label, url in urls.items()}
    repository = next((known[label] for label in _REPOSITORIES if label in known), None)
    site = next((known[label] for label in _SITES if label in known), None)

    def absolute(link: re.Match[str]) -> str:
        words, page, anchor = link["text"], link["page"], link["anchor"] or ""
        if repository is not None:
            return f"[{words}]({_in_repository(repository, page)}{anchor})"
        if site is not None:
            return f"[{words}]({_on_site(site, page)}{anchor})"
        return words if words.strip("`") == page else f"{words} (`{page}`)"

    parts, end = [], 0
    for fence in _FENCE.finditer(text):
        parts += [_LINK.sub(absolute, text[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join([*parts, _LINK.sub(absolute, text[end:])])


def _in_repository(repository: str, page: str) -> str:
    """Return the address of a file, as the usual hosts have them; the address of a folder there leads below it."""
    host = urlsplit(repository).hostname or ""
    folder = _FOLDER.search(repository)
    root = repository[: folder.start()] if folder else repository.removesuffix(".git")
    ref, path = (folder["ref"], folder["path"] or "") if folder else ("HEAD", "")
    view = "-/blob" if "gitlab" in host else "src" if "bitbucket" in host else "blob"
    return f"{root}/{view}/{ref}{path}/{page}"


def _on_site(site: str, page: str) -> str:
    """Return the address of a page of a site that MkDocs makes."""
    name = page.removeprefix(_PAGES).removesuffix(".md")
    return f"{site}/" if name in {"", "index"} else f"{site}/{name}/"
