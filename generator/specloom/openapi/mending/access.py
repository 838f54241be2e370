"""The document around its operations, of a wrong form: info, tags, security and its schemes."""

from __future__ import annotations

from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.told import GONE, Told, looks_like_code, token_of
from specloom.openapi.mending.walk import Rule, Walk, plain
from specloom.openapi.nodes import shorten
from specloom.openapi.references.survey import Link
from specloom.openapi.versions.dialect import Version

_SCHEMES = {
    "apikey": "apiKey",
    "http": "http",
    "oauth2": "oauth2",
    "openidconnect": "openIdConnect",
    "mutualtls": "mutualTLS",
}
_SCHEMES_IN_20 = {"basic": "basic", "apikey": "apiKey", "oauth2": "oauth2"}
_HTTP = {
    "bearer": "bearer",
    "jwt": "bearer",
    "bearerauth": "bearer",
    "basic": "basic",
    "basicauth": "basic",
    "digest": "digest",
}
"""What documents say as a type and mean as a scheme of HTTP."""
_BEARER_IN_20 = "write type: apiKey, in: header, name: Authorization, or openapi: '3.0.4' for the whole document"
_KEYS_IN = frozenset({"query", "header", "cookie"})
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accesscode": "authorizationCode",
    "clientcredentials": "clientCredentials",
    "authorizationcode": "authorizationCode",
    "deviceauthorization": "deviceAuthorization",
}
"""The flows of OAuth 2, by their letters; two have another name in 2.0."""
_OLD_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "application",
    "accesscode": "accessCode",
    "clientcredentials": "application",
    "authorizationcode": "accessCode",
}


# Security


def _security(told: Told, value: Any, link: Link) -> Any:
    """Return the alternatives of what is required; a name stands for a requirement without scopes."""
    if value is None:
        told.nothing(link)
        return GONE
    if type(value) is str:
        return [_requirement(told, value, link)]
    if type(value) is dict:
        told.read(link, value, "a list", "it is read as a list of one", "write it as a list, with hyphens")
        return [_requirement(told, value, link)]
    if type(value) is not list:
        told.unread(link, value, "a list")
        return GONE
    listed = [_requirement(told, each, (link, str(index))) for index, each in enumerate(value)]
    return value if all(new is each for new, each in zip(listed, value, strict=True)) else listed


def _requirement(told: Told, value: Any, link: Link) -> Any:
    if value is None:
        told.nothing(link)
        return None
    if type(value) is str:
        told.read(link, value, "a mapping", "it is read as the name of a scheme", f"write {{{value[:40]}: []}}")
        return {value: []}
    if type(value) is not dict:
        told.unread(link, value, "a mapping")
        return None
    made = {name: _scopes(told, each, (link, name)) for name, each in value.items()}
    return value if all(made[name] is value[name] for name in value) else made


def _scopes(told: Told, value: Any, link: Link) -> Any:
    if value is None:
        told.read(link, value, "a list of scopes", "it is empty", "write []")
        return []
    if type(value) is dict and value:
        told.read(link, value, "a list of scopes", "its keys are read", "write them as a list")
        return list(value)
    made = forms.words(told, value, link)
    return [] if made is GONE else made


def security_scheme(walk: Walk, value: dict[str, Any], link: Link) -> Any:
    """Return a security scheme as it should be; one that says nothing that can be used is left out."""
    old = walk.version is Version.V2_0
    known = _SCHEMES_IN_20 if old else _SCHEMES
    said = value.get("type")
    word = forms.letters(said) if type(said) is str else None
    made = value
    if word in known:
        if said != known[word]:
            walk.told.clear(
                "wrong-value",
                (link, "type"),
                f"'type' is {shorten(said)}; it is read as '{known[word]}'",
                f"write type: {known[word]}",
            )
            made = {**value, "type": known[word]}
    elif old and word == "http" and type(value.get("scheme")) is str:
        walk.told.clear(
            "as-in-openapi-3", (link, "type"), "'http' is a type of OpenAPI 3; it is read as there", _BEARER_IN_20
        )
        walk.replaced += [(link, key) for key in ("scheme", "bearerFormat") if key in value]
    elif word in _HTTP and not old:
        walk.told.clear(
            "wrong-value",
            (link, "type"),
            f"'type' is {shorten(said)}; it is read as a scheme of HTTP",
            f"write type: http and scheme: {_HTTP[word]}",
        )
        made = {**value, "type": "http", "scheme": _HTTP[word]}
    elif said is not None and type(said) is not str:
        walk.told.lost(
            "wrong-type", (link, "type"), f"'type' is {shorten(said)}, but a string is expected; the scheme is left out"
        )
        return GONE
    if made.get("type") == "apiKey" and any(type(made.get(key)) is not str for key in ("name", "in")):
        message = f"the key '{token_of(link)}' needs 'name' and 'in', which say what carries it; it is left out"
        walk.told.lost("missing-field", link, message)
        return GONE
    at: Any = made.get("in")
    if made.get("type") == "apiKey" and forms.letters(at) not in _KEYS_IN and not looks_like_code(at):
        message = f"'in' is {shorten(at)}, but only query, header, cookie can stand here; the key is left out"
        walk.told.lost("wrong-value", (link, "in"), message)
        return GONE
    if made.get("type") == "oauth2" and old and type(made.get("flow")) is str:
        made = _old_flow(walk, made, link)
    return walk.fields(made, link, _SCHEME)


def _old_flow(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a scheme of 2.0 with the flow that is meant."""
    meant = _OLD_FLOWS.get(forms.letters(value["flow"]), value["flow"])
    if meant == value["flow"]:
        return value
    walk.told.clear(
        "wrong-value",
        (link, "flow"),
        f"'flow' is {shorten(value['flow'])}; it is read as '{meant}'",
        f"write flow: {meant}",
    )
    return {**value, "flow": meant}


def _flows(walk: Walk, value: Any, link: Link) -> Any:
    if value is None:
        walk.told.nothing(link)
        return GONE
    if type(value) is not dict:
        walk.told.unread(link, value, "a mapping")
        return GONE
    for key in list(value):
        meant = _FLOWS.get(forms.letters(key), key)
        if meant != key and meant not in value:
            walk.told.clear(
                "wrong-value", (link, key), f"'{key[:40]}' is no flow; it is read as '{meant}'", f"write {meant}"
            )
            value = {meant if name == key else name: each for name, each in value.items()}
    return walk.fields(value, link, {key: _flow for key in value if not key.startswith("x-")})


def _flow(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is dict:
        return walk.fields(value, link, _FLOW)
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.unread(link, value, "a mapping")
    return GONE


# Root


def _tags(told: Told, value: Any, link: Link) -> Any:
    """Return the described tags; what describes none keeps its place, as null."""
    if value is None:
        told.nothing(link)
        return GONE
    if type(value) is str:
        return [_tag(told, value, link)]
    if type(value) is dict and type(value.get("name")) is str:
        told.read(link, value, "a list", "it is read as a list of one", "write it as a list, with hyphens")
        return [_tag(told, value, link)]
    if type(value) is dict:
        told.read(link, value, "a list", "its keys are read as the names", "write it as a list, with hyphens")
        return [{"name": name, **(each if type(each) is dict else {})} for name, each in value.items()]
    if type(value) is not list:
        told.unread(link, value, "a list")
        return GONE
    made = [_tag(told, each, (link, str(index))) for index, each in enumerate(value)]
    return value if all(new is each for new, each in zip(made, value, strict=True)) else made


def _tag(told: Told, value: Any, link: Link) -> Any:
    if type(value) is str:
        told.read(link, value, "a tag", "it is read as its name", "write {name: ...}")
        return {"name": value}
    if value is None:
        told.nothing(link)
        return None
    name = value.get("name") if type(value) is dict else None
    if type(value) is dict and type(name) in (int, float):
        return {**value, "name": forms.word(told, name, (link, "name"))}
    if type(name) is not str:
        told.clear(
            "wrong-type", link, f"'{token_of(link)}' is no tag with a name; it is passed over", "write {name: ...}"
        )
        return None
    made = value
    for key in ("summary", "description", "kind", "parent"):
        if (
            key in made
            and type(made[key]) is not str
            and (new := forms.text(told, made[key], (link, key))) is not made[key]
        ):
            made = {name: each for name, each in made.items() if name != key} if new is GONE else {**made, key: new}
    return made


def info(walk: Walk, value: Any, link: Link) -> Any:
    """Return what the document says about itself."""
    if type(value) is dict:
        return walk.fields(value, link, _INFO)
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.read(link, value, "a mapping", "it is passed over")
    return {}


def told_only(walk: Walk, value: Any, link: Link) -> Any:
    """Return an object that only tells something; one of another form is passed over."""
    if type(value) is dict:
        return value
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.read(link, value, "a mapping", "it is passed over")
    return GONE


SECURITY: Rule = plain(_security)
TAGS: Rule = plain(_tags)
_FLOW: dict[str, Rule] = dict.fromkeys(("tokenUrl", "refreshUrl", "authorizationUrl"), plain(forms.word))
_SCHEME: dict[str, Rule] = {
    "flows": _flows,
    "in": plain(forms.one_of("query", "header", "cookie")),
    "description": plain(forms.text),
    **dict.fromkeys(("name", "scheme", "bearerFormat", "openIdConnectUrl", "flow"), plain(forms.word)),
    **_FLOW,
}
_INFO: dict[str, Rule] = {
    **dict.fromkeys(("title", "description", "summary", "termsOfService", "version"), plain(forms.text)),
    **dict.fromkeys(("contact", "license"), told_only),
}
