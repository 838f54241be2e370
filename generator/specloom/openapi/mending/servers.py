"""Servers of a wrong form: single ones, bare addresses, blanks, and their variables."""

from __future__ import annotations

from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.told import GONE, Told, token_of
from specloom.openapi.mending.walk import Rule, Walk
from specloom.openapi.nodes import shorten
from specloom.openapi.references.survey import Link
from specloom.openapi.server_urls import with_scheme


def _servers(told: Told, value: Any, link: Link) -> Any:
    """Return a list of servers; what is none keeps its place, as null."""
    if value is None:
        told.nothing(link)
        return GONE
    if type(value) is str:
        return [_server(told, value, link)]
    if type(value) is dict:
        told.read(link, value, "a list", "it is read as a list of one", "write it as a list, with hyphens")
        entries = [value] if "url" in value or not _all_mappings(value) else list(value.values())
        return [None if (made := _server(told, each, link)) is GONE else made for each in entries]
    if type(value) is not list:
        told.unread(link, value, "a list")
        return GONE
    made = [_server(told, each, (link, str(index))) for index, each in enumerate(value)]
    if all(new is each for new, each in zip(made, value, strict=True)):
        return value
    return [None if each is GONE else each for each in made]


def _all_mappings(value: dict[str, Any]) -> bool:
    return bool(value) and all(type(each) is dict for each in value.values())


def _server(told: Told, value: Any, link: Link) -> Any:
    if value is None:
        told.nothing(link)
        return GONE
    if type(value) is str:
        told.read(link, value, "a server", "it is read as its url", "write {url: ...}")
        return {"url": value.strip()}
    if type(value) is not dict:
        told.unread(link, value, "a server")
        return GONE
    url = value.get("url")
    made = value
    if type(url) is not str:
        if "url" not in value or url is None:
            told.clear(
                "missing-field",
                link,
                f"'{token_of(link)}' has no 'url': nothing can be sent to it",
                "write the url, or leave the server out",
            )
        else:
            told.lost(
                "wrong-type",
                (link, "url"),
                f"'url' is {shorten(url)}, but a string is expected; the server is left out",
            )
        return GONE
    bare = _trimmed(told, url, (link, "url"))
    if (whole := with_scheme(bare)) != bare:
        message = f"the url {shorten(url)} names a host without a scheme; https is taken"
        told.clear("server-scheme", (link, "url"), message, f"write {whole[:80]}")
    if whole != url:
        made = {**made, "url": whole}
    for key, rule in (("variables", _variables), ("description", forms.text), ("name", forms.text)):
        if key in made:
            new = rule(told, made[key], (link, key))
            if new is GONE:
                made = {name: each for name, each in made.items() if name != key}
            elif new is not made[key]:
                made = {**made, key: new}
    return made


def _trimmed(told: Told, url: str, link: Link) -> str:
    """Return a URL, or a part of one, without the blanks around it."""
    bare = url.strip()
    if bare != url:
        message = f"'{token_of(link)}' begins or ends with a blank; it is read without"
        told.clear("server-blanks", link, message, f"write {bare[:80]}")
    return bare


def _variables(told: Told, value: Any, link: Link) -> Any:
    """Return the variables of a server."""
    if value is None or value == []:
        told.nothing(link)
        return GONE
    if type(value) is not dict:
        told.unread(link, value, "a mapping")
        return GONE
    made = {name: _variable(told, each, (link, name)) for name, each in value.items()}
    if all(made[name] is value[name] for name in value):
        return value
    return {name: each for name, each in made.items() if each is not GONE}


def _variable(told: Told, value: Any, link: Link) -> Any:
    if value is None:
        told.nothing(link)
        return {}
    if type(value) in (str, int, float):
        told.read(link, value, "a variable", "it is read as its default", "write {default: ...}")
        return {"default": str(value)}
    if type(value) is not dict:
        told.unread(link, value, "a variable")
        return GONE
    made = value
    if isinstance(value.get("default"), dict | list):
        told.lost(
            "wrong-type",
            (link, "default"),
            f"'default' is {shorten(value['default'])}, but a string is expected; it is left out",
        )
        made = {key: each for key, each in made.items() if key != "default"}
    options = value.get("enum", [])
    if type(options) is not list or any(isinstance(each, dict | list) for each in options):
        options = forms.words(told, options, (link, "enum"))
        made = {key: each for key, each in made.items() if key != "enum"}
        made = made if options is GONE else {**made, "enum": options}
    return made


def hosts(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a document of 2.0 whose `host` is a host, and whose `basePath` begins with a slash."""
    for key in ("host", "basePath"):
        if type(value.get(key)) is str and (part := _trimmed(walk.told, value[key], (link, key))) != value[key]:
            value = {**value, key: part}
    host, base = value.get("host"), value.get("basePath")
    if type(host) is str and "://" in host:
        scheme, _, bare = host.partition("://")
        walk.told.clear("wrong-value", (link, "host"), f"'host' is {shorten(host)}; it is read as '{bare.rstrip('/')}'")
        value = {"schemes": [scheme], **value, "host": bare.rstrip("/")}
    if type(base) is str and base.strip("/") and not base.startswith("/"):
        walk.told.clear(
            "wrong-value", (link, "basePath"), "'basePath' does not begin with '/'; it is read as if it did"
        )
        value = {**value, "basePath": f"/{base}"}
    return value


def _listed(walk: Walk, value: Any, link: Link) -> Any:
    """Return a list of servers; of what was left out nothing else is said."""
    made = _servers(walk.told, value, link)
    if made is not value and type(made) is list:
        walk.replaced += [(link, str(index)) for index, each in enumerate(made) if each is None]
    return made


SERVERS: Rule = _listed
