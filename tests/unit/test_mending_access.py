"""What stands around the operations, of a wrong form: security, its schemes, servers, tags and info."""

from __future__ import annotations

from typing import Any

import pytest

from support.mended import Said, mended

SCHEME = "paths: {{}}\ncomponents: {{securitySchemes: {{s: {}}}}}"


@pytest.mark.parametrize(
    ("text", "meant", "said"),
    [
        ("security: ", None, [("warning", "/security")]),
        ("security: key", [{"key": []}], [("warning", "/security")]),
        ("security: 5", None, [("omission", "/security")]),
        ("security: [5]", [None], [("omission", "/security/0")]),
        (
            "security: [{key: {read: reads, write: writes}}]",
            [{"key": ["read", "write"]}],
            [("warning", "/security/0/key")],
        ),
        ("security: [{key: read}]", [{"key": ["read"]}], [("warning", "/security/0/key")]),
        ("security: [{key: [5]}]", [{"key": ["5"]}], [("warning", "/security/0/key/0")]),
        ("tags: ", None, [("warning", "/tags")]),
        ("tags: pets", [{"name": "pets"}], [("warning", "/tags")]),
        ("tags: {name: pets}", [{"name": "pets"}], [("warning", "/tags")]),
        (
            "tags: {pets: {description: d}, shops: }",
            [{"name": "pets", "description": "d"}, {"name": "shops"}],
            [("warning", "/tags")],
        ),
        ("tags: 5", None, [("omission", "/tags")]),
        (
            "tags: [pets, null, {name: 5}, {description: d}, {name: a, description: [d]}]",
            [{"name": "pets"}, None, {"name": "5"}, None, {"name": "a", "description": "d"}],
            [("warning", f"/tags/{at}") for at in ("0", "1", "2/name", "3", "4/description")],
        ),
        ("externalDocs: ", None, [("warning", "/externalDocs")]),
        ("externalDocs: https://a.b", None, [("warning", "/externalDocs")]),
    ],
)
def test_fields_of_the_document(text: str, meant: Any, said: Said) -> None:
    data, found = mended(f"paths: {{}}\n{text}")
    assert (data.get(text.partition(":")[0]), found) == (meant, said)


@pytest.mark.parametrize(
    ("text", "meant", "said"),
    [
        ("", None, [("warning", "")]),
        ("5", None, [("omission", "")]),
        ("/v1", [{"url": "/v1"}], [("warning", "")]),
        ("{one: {url: /a}, two: {url: /b}}", [{"url": "/a"}, {"url": "/b"}], [("warning", "")]),
        ("[null, 5, {url: 5}]", [None, None, None], [("warning", "/0"), ("omission", "/1"), ("omission", "/2/url")]),
        ("[{url: a.example/v1}]", [{"url": "https://a.example/v1"}], [("warning", "/0/url")]),
        ("[{url: /, description: 5}]", [{"url": "/", "description": "5"}], [("warning", "/0/description")]),
        ("[{url: '/{a}', variables: }]", [{"url": "/{a}"}], [("warning", "/0/variables")]),
        ("[{url: '/{a}', variables: [1]}]", [{"url": "/{a}"}], [("omission", "/0/variables")]),
        (
            "[{url: '/{a}', variables: {a: v1}}]",
            [{"url": "/{a}", "variables": {"a": {"default": "v1"}}}],
            [("warning", "/0/variables/a")],
        ),
        (
            "[{url: '/{a}', variables: {a: }}]",
            [{"url": "/{a}", "variables": {"a": {}}}],
            [("warning", "/0/variables/a")],
        ),
        ("[{url: '/{a}', variables: {a: [1]}}]", [{"url": "/{a}", "variables": {}}], [("omission", "/0/variables/a")]),
        (
            "[{url: '/{a}', variables: {a: {default: [1]}}}]",
            [{"url": "/{a}", "variables": {"a": {}}}],
            [("omission", "/0/variables/a/default")],
        ),
        (
            "[{url: '/{a}', variables: {a: {default: x, enum: x}}}]",
            [{"url": "/{a}", "variables": {"a": {"default": "x", "enum": ["x"]}}}],
            [("warning", "/0/variables/a/enum")],
        ),
    ],
)
def test_servers(text: str, meant: Any, said: Said) -> None:
    data, found = mended(f"paths: {{}}\nservers: {text}")
    assert (data.get("servers"), found) == (meant, [(kind, f"/servers{at}") for kind, at in said])


@pytest.mark.parametrize(
    ("scheme", "meant", "said"),
    [
        ("{type: [apiKey], name: X, in: header}", None, [("omission", "/type")]),
        ("{type: oauth2, flows: }", {"type": "oauth2"}, [("warning", "/flows")]),
        ("{type: oauth2, flows: [1]}", {"type": "oauth2"}, [("omission", "/flows")]),
        ("{type: oauth2, flows: {password: }}", {"type": "oauth2", "flows": {}}, [("warning", "/flows/password")]),
        ("{type: oauth2, flows: {password: url}}", {"type": "oauth2", "flows": {}}, [("omission", "/flows/password")]),
    ],
)
def test_schemes(scheme: str, meant: Any, said: Said) -> None:
    data, found = mended(SCHEME.format(scheme))
    assert data["components"]["securitySchemes"].get("s") == meant
    assert found == [(kind, f"/components/securitySchemes/s{at}") for kind, at in said]
