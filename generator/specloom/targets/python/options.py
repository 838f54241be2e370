"""The options of this target: the table `[client.python]`, checked as far as it can be without a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from specloom.options import OptionError, did_you_mean
from specloom.targets.python import metadata

_TEXTS = {
    "version": (metadata.check_version, "1.2.3"),
    "distribution": (metadata.check_distribution, "acme-client"),
    "client_class": (metadata.check_class, "Acme"),
    "license": (metadata.check_license, "Apache-2.0"),
    "link_base": (metadata.check_url, "https://docs.example.org"),
    "requires_python": (metadata.check_python, ">=3.12"),
    "raw_responses": (metadata.check_raw_responses, "legacy"),
    "downloads": (metadata.check_downloads, "content"),
    "answer_types": (metadata.check_answer_types, "by-method"),
    "inner_types": (metadata.check_inner_types, "qualified"),
}
_LISTS = {
    "authors": (metadata.check_author, "Jane Doe <jane@example.org>"),
    "keywords": (metadata.check_keyword, "images"),
    "classifiers": (metadata.check_classifier, "Development Status :: 4 - Beta"),
    "dependencies": (metadata.check_dependency, "httpx2[http2]"),
}


@dataclass(frozen=True, slots=True)
class PythonOptions:
    """Options, checked; what is None or empty is made of the document."""

    version: str | None = None
    distribution: str | None = None
    client_class: str = "Client"
    authors: Sequence[str] = ()
    license: str | None = None
    urls: Mapping[str, str] = field(default_factory=dict)
    keywords: Sequence[str] = ()
    classifiers: Sequence[str] = ()
    dependencies: Sequence[str] = ()
    """What the package needs besides what generated code imports."""
    requires_python: str | None = None
    link_base: str | None = None
    """What relative links in the document's texts are relative to."""
    raw_responses: str | None = None
    """How a tree gives whole responses: `legacy` as older SDKs did, whose asynchronous methods give what is parsed
    without being awaited."""
    downloads: str | None = None
    """What downloads of a tree give: `content` for `HttpxBinaryResponseContent`, nothing of which is awaited."""
    answer_types: str | None = None
    """What answers are called in the `types` of a tree to which no resource gives a name: `by-method` for
    `FileListResponse` as well as by their schema."""
    inner_types: str | None = None
    """What types within `FileListResponse` are called there: `qualified` for `FileListResponseData`, not `Data`."""
    readme: Sequence[Mapping[str, str]] = ()
    """Sections that the README has at its end, each a `text` in Markdown and perhaps a `title`."""

    def __post_init__(self) -> None:
        for key, (check, example) in _TEXTS.items():
            if getattr(self, key) is not None:
                _check(key, getattr(self, key), check, f'for example {key} = "{example}"')
        for key, (check, example) in _LISTS.items():
            hint = f'for example {key} = ["{example}"]'
            for index, item in enumerate(_listed(key, getattr(self, key), hint)):
                _check(key, item, check, hint, index)
        _check_urls(self.urls)
        _check_readme(self.readme)


def _check(key: str, value: object, check: metadata.Check, hint: str, *below: str | int) -> None:
    reason = check(value) if isinstance(value, str) and value.strip() else "it is no text"
    if reason is not None:
        message = f"`{key}` of the Python target cannot be {value!r:.80}: {reason}"
        raise OptionError("config-value", key, message, hint, *below)


def _listed(key: str, value: object, hint: str) -> Sequence[Any]:
    if not isinstance(value, (list, tuple)):
        message = f"`{key}` of the Python target cannot be {value!r:.80}: it is no list"
        raise OptionError("config-type", key, message, hint)
    return value


def _check_urls(urls: object) -> None:
    hint = 'for example urls = { Repository = "https://example.org/acme" }'
    if not isinstance(urls, Mapping):
        raise OptionError(
            "config-type", "urls", f"`urls` of the Python target cannot be {urls!r:.80}: it is no table", hint
        )
    for label, address in urls.items():
        _check("urls", label, metadata.check_label, hint, label)
        _check("urls", address, metadata.check_url, hint, label)


def _check_readme(sections: object) -> None:
    hint = 'for example readme = [{ title = "Support", file = "docs/support.md" }]'
    for index, section in enumerate(_listed("readme", sections, hint)):
        if not isinstance(section, Mapping) or not all(isinstance(value, str) for value in section.values()):
            message = f"a section of `readme` cannot be {section!r:.80}: it is a table of texts"
            raise OptionError("config-type", "readme", message, hint, index)
        for key in section:
            if key not in {"title", "text"}:
                known = did_you_mean(key, ("title", "text", "file"))
                message = f"a section of `readme` has no key {key!r}"
                raise OptionError("config-key", "readme", message, known, index, key)
        if not section.get("text", "").strip():
            message = "a section of `readme` needs a `text`, or a `file` with something in it, and not both"
            raise OptionError("config-value", "readme", message, hint, index)
