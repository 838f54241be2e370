"""What the pages and the guides of a client say: types, examples with their bodies, a first call that makes sense."""

from __future__ import annotations

import re
from typing import Any

import pytest

from specloom.config.arguments import DefaultsConfig
from support import tiny
from support.tiny import OK, answer, generate, media, ref, text

ITEMS = answer({"type": "array", "items": {"type": "string"}})
THING = answer({"type": "object", "properties": {"a": {"type": "string"}}})


def page(operation: Any, method: str = "post", **schemas: Any) -> str:
    """Return the page of one operation."""
    paths = {"/a": {method: {"operationId": "doIt", "tags": ["Things"], **operation}}}
    return text(generate(tiny.document(paths=paths, schemas=schemas)), "docs/apis/ThingsApi.md")


def readme(paths: Any, **more: Any) -> str:
    """Return the README of a client whose operations are all of one group."""
    tagged = {
        path: {method: {"tags": ["Things"], **operation} for method, operation in item.items()}
        for path, item in paths.items()
    }
    return text(generate(tiny.document(paths=tagged, **more)), "README.md")


def first(paths: Any) -> str:
    """Return the first call of the README."""
    section = readme(paths).partition("## First call")[2].partition("\n## ")[0]
    return next(line for line in section.splitlines() if "client.things." in line)


def test_the_first_call_lists_or_creates() -> None:
    paths = {
        "/health": {"get": {"operationId": "ok", "responses": answer({"type": "string"})}},
        "/a/{id}": {"get": {"operationId": "g", "parameters": [], "responses": ITEMS}},
        "/a": {"get": {"operationId": "listAll", "responses": ITEMS}},
    }
    assert first(paths) == "result = client.things.list_all()"
    del paths["/a"]
    body = media({"type": "object", "required": ["b"], "properties": {"b": {"type": "string", "examples": ["c"]}}})
    paths["/b"] = {"post": {"operationId": "create", "requestBody": body, "responses": THING}}
    assert first(paths) == 'result = client.things.create(b="c")'


@pytest.mark.parametrize(
    ("defaults", "said"),
    [
        ({}, ("again, at most twice by", "or else half a second,", "after ten minutes, and")),
        ({"timeout": 60, "max_retries": 5}, ("again, at most 5 times by", "after 1 minute, and connecting")),
        (
            {"timeout": 90, "max_retries": 0, "first_wait": 2},
            ("again, never by", "else 2 seconds,", "after 90 seconds"),
        ),
        ({"timeout": 3, "max_retries": 1}, ("again, at most once by", "times out after 3 seconds.")),
    ],
)
def test_the_readme_says_the_defaults_that_the_client_has(defaults: dict[str, Any], said: tuple[str, ...]) -> None:
    document = tiny.document(paths={"/a": {"get": {"responses": ITEMS}}})
    shown = " ".join(text(generate(document, defaults=DefaultsConfig(**defaults)), "README.md").split())
    assert all(each in shown for each in said)


def test_the_readme_of_a_tree_gives_options_as_its_methods_take_them() -> None:
    document = tiny.document(paths={"/a": {"get": {"responses": ITEMS}}})
    shown = text(generate(document, layout="resources"), "README.md")
    assert "(timeout=60)" in shown
    assert "extra_headers=" in shown


def test_the_first_call_is_not_deprecated_where_another_is_there() -> None:
    old = {"operationId": "old", "deprecated": True, "responses": ITEMS}
    paths = {"/a": {"get": old}, "/b/{id}": {"delete": {"operationId": "deleteTheThing", "responses": OK}}}
    assert first(paths).startswith("client.things.delete_the_thing(")
    del paths["/b/{id}"]
    assert first(paths) == "result = client.things.old()"


def test_an_example_has_a_body_also_where_none_is_required() -> None:
    fields = {"a": {"type": "object"}, "b": {"type": "string", "examples": ["c"]}, "d": {"type": "string"}}
    shown = page({"requestBody": media({"type": "object", "properties": fields}), "responses": OK})
    assert 'client.things.do_it(b="c")' in shown
    assumed = {"limit": {"type": "integer", "default": 20}}
    assert "do_it(limit=20)" in page({"requestBody": media({"type": "object", "properties": assumed})})
    read = {"id": {"type": "string", "readOnly": True}, "old": {"type": "string", "deprecated": True}}
    assert "do_it()" in page({"requestBody": media({"type": "object", "properties": read})})
    listed = {"type": "array", "items": {"type": "integer"}}
    assert "do_it(body=[1])" in page({"requestBody": media(listed)})


@pytest.mark.parametrize(
    ("description", "comment"),
    [
        ("Does it. And more.\n\nA lot.", "# Does it."),
        ("Does **it**, e.g. now, see [docs](https://a.org/b.c). More.", "# Does it, e.g. now, see docs."),
        ("No end", "# No end"),
        ("", "# POST /a"),
    ],
)
def test_the_comment_of_an_example_is_the_first_sentence(description: str, comment: str) -> None:
    shown = page({"description": description})
    assert f"    {comment}\n    client.things.do_it()" in shown


def test_a_long_first_sentence_has_several_lines() -> None:
    shown = page({"summary": "word " * 40 + "end."})
    lines = [line for line in shown.splitlines() if line.startswith("    # ")]
    assert len(lines) == 3
    assert max(map(len, lines)) <= 88


def test_types_have_links_and_bars_outside_of_code() -> None:
    listed = {"type": ["array", "null"], "items": ref("B")}
    parameters = [
        {"name": "p", "in": "query", "schema": {"enum": ["a|b", "c"]}},
        {"name": "q", "in": "query", "schema": listed},
    ]
    schemas = {name: {"type": "object", "properties": {"x": {"type": "integer"}}} for name in "AB"}
    body = {"required": True, **media({"type": "array", "items": ref("A")})}
    responses = {**answer(ref("A")), "201": {"description": "Made.", **media(listed)}}
    shown = page({"parameters": parameters, "requestBody": body, "responses": responses}, **schemas)
    assert "[A](../models/A.md) | `list[`[B](../models/B.md)`]` | `None`" in shown
    assert "| **q** | `Sequence[`[B](../models/B.md)`]` \\| `None` |" in shown
    assert "| **body** | `Sequence[`[A](../models/A.md)`]` |" in shown
    assert '| **p** | <code>Literal["a&#124;b", "c"]</code> |' in shown
    assert "Dict" not in shown


def test_the_signature_has_types_on_lines_of_their_own_where_there_are_many() -> None:
    short = page({"parameters": [{"name": "a", "in": "query", "schema": {"type": "integer"}}]})
    assert ">     do_it(*, a: int | None = None) -> None\n" in short
    many = [{"name": f"parameter{n}", "in": "query", "required": n < 2, "schema": {"type": "string"}} for n in range(4)]
    lines = page({"parameters": many}).partition(">     do_it(\n")[2].splitlines()
    assert lines[-1] != lines[0]
    assert ">         parameter3: str | None = None," in lines
    assert ">     ) -> None" in lines


def test_required_and_optional_arguments_are_marked() -> None:
    parameters = [
        {"name": "a", "in": "query", "required": True, "schema": {"type": "string"}},
        {"name": "b", "in": "query", "schema": {"type": ["string", "null"]}},
    ]
    shown = page({"parameters": parameters})
    assert "| **a** | `str` |  | [required] |" in shown
    assert r"| **b** | `str` \| `None` |  | [optional] |" in shown


def test_the_branches_of_a_tagged_union_are_a_table() -> None:
    branches = {
        name: {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name.lower()}}}
        for name in ("Cat", "Dog")
    }
    union = {"oneOf": [ref("Cat"), ref("Dog")]}
    result = generate(tiny.document(schemas={**branches, "Pet": union}))
    shown = text(result, "docs/models/Pet.md")
    assert (
        'One of these; `kind` tells which:\n\n| Value | Type |\n| ----- | ---- |\n| `"cat"` | [Cat](Cat.md) |' in shown
    )


def test_the_errors_name_all_others() -> None:
    problem = media({"type": "object", "properties": {"why": {"type": "string"}}})
    responses = {**OK, "404": {"description": "Gone."}, "default": {"description": "Bad.", **problem}}
    shown = page({"responses": responses})
    assert "| 404 | `NotFoundError` |  | Gone. |" in shown
    assert "| any other of 400 and above | a kind of `ApiStatusError` | [" in shown
    assert "| any of 400 and above | a kind of `ApiStatusError` |  |  |" in page({"responses": OK})


def test_guides_are_there_where_they_apply() -> None:
    plain = readme({"/a": {"get": {"operationId": "a", "responses": ITEMS}}})
    for heading in ("Upload files", "Download files", "Webhooks", "Authentication", "Callbacks"):
        assert f"## {heading}" not in plain
    form = media(
        {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}, "multipart/form-data"
    )
    hook = {"requestBody": media({"type": "object"}), "responses": OK}
    full = readme(
        {
            "/up": {"post": {"operationId": "up", "requestBody": form, "responses": THING}},
            "/down": {"get": {"operationId": "down", "responses": answer({}, "image/png")}},
        },
        security=[{"Key": []}],
        webhooks={"happened": {"post": hook}},
        components={"securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}}},
    )
    assert 'client.things.up(file=Path("file.bin"))' in full
    assert 'with client.things.down() as result:\n    result.write_to("down.bin")' in full
    assert "parse_webhook(body, headers, secret=" in full
    assert "`PACKAGE_ACCESS_TOKEN`" in full


def test_what_is_sent_again_is_said_and_may_be_configured() -> None:
    key = {"name": "Idempotency-Key", "in": "header", "required": True, "schema": {"type": "string"}}
    plain = tiny.document(paths={"/a": {"get": {"operationId": "a", "responses": ITEMS}}})
    keyed = tiny.document(paths={"/a": {"post": {"operationId": "a", "parameters": [key], "responses": ITEMS}}})
    safe, every = generate(plain), generate(keyed, retry="all")
    guide = text(safe, "docs/guides.md")
    assert '`Client(retry="all")`, or `request_options={"retry": "all"}` for one call, sends all again' in guide
    assert "gives a call a key by which the server knows it again" in guide
    assert 'retry: Literal["safe", "all"] | RetryPolicy = "safe"' in text(safe, "package/client.py")
    guide = text(every, "docs/guides.md")
    assert "This client sends all again like the first of these" in guide
    assert "the client makes one for each call and keeps it" in guide
    assert 'retry: Literal["safe", "all"] | RetryPolicy = "all"' in text(every, "package/client.py")
    assert "  retry: :all,\n" in text(generate(plain, target="ruby", retry="all"), "lib/package/settings.rb")
    assert "  retry: :safe,\n" in text(generate(plain, target="ruby"), "lib/package/settings.rb")


def test_what_entries_of_lists_are_called_is_said_and_may_be_configured() -> None:
    files = {"type": "array", "items": {"type": "string", "format": "binary"}}
    form = media({"type": "object", "properties": {"files": files}}, "multipart/form-data")
    operation = {"operationId": "up", "requestBody": form, "responses": ITEMS}
    document = tiny.document(paths={"/a": {"post": operation}})
    usual, brackets = generate(document), generate(document, array_format="brackets")
    assert '`Client(array_format="brackets")`' in text(usual, "docs/guides.md")
    assert '`Client(array_format="repeat")`' in text(brackets, "docs/guides.md")
    for result, default in ((usual, "repeat"), (brackets, "brackets")):
        line = f'array_format: Literal["repeat", "brackets"] = "{default}"'
        assert text(result, "package/client.py").count(line) == 2
        gem = generate(document, target="ruby", array_format=default)
        assert f"  array_format: :{default}\n" in text(gem, "lib/package/settings.rb")
        assert f"`config.array_format` (:{default})" in text(gem, "README.md")


def test_a_model_leads_to_what_uses_it() -> None:
    inner = {"type": "object", "properties": {"again": ref("Inner")}}
    schemas = {"Inner": inner, "Outer": {"type": "object", "properties": {"inner": ref("Inner")}}}
    operation = {"operationId": "doIt", "tags": ["Things"], "requestBody": media(ref("Inner"))}
    result = generate(tiny.document(paths={"/a": {"post": operation}}, schemas=schemas))
    used = "[ThingsApi.do_it](../apis/ThingsApi.md#do_it), [Outer](Outer.md)"
    assert text(result, "docs/models/Inner.md").endswith(f"\n\n## Used by\n\n{used}\n")
    assert "## Used by" not in text(result, "docs/models/Outer.md")


def test_the_pages_say_the_names_that_are_configured() -> None:
    options = {"distribution": "acme-sdk", "client_class": "Acme"}
    operation = {"operationId": "doIt", "tags": ["Things"], "responses": ITEMS}
    schemes = {"Key": {"type": "http", "scheme": "bearer"}}
    spec = tiny.document(
        paths={"/a": {"get": operation}},
        servers=[{"url": "https://example.org"}],
        security=[{"Key": []}],
        components={"securitySchemes": schemes},
    )
    result = generate(spec, target_options=options)
    pages = {file.path: file.content.decode() for file in result.files if file.path.endswith(".md")}
    assert "pip install acme-sdk\n" in pages["README.md"]
    assert 'client = Acme(access_token="YOUR_ACCESS_TOKEN")' in pages["README.md"]
    assert "async with AsyncAcme() as client:" in pages["docs/guides.md"]
    for page in pages.values():
        assert not re.search(r"(?<!httpx2\.)\b(Async)?Client\b(?! library)", page)


def test_a_page_says_the_headers_that_a_call_sends() -> None:
    image, thing = {"type": "string", "format": "binary"}, {"type": "object", "properties": {"a": {}}}
    contents = {"application/json": {"schema": thing}, "image/png": {"schema": image}, "image/jpeg": {"schema": image}}
    shown = page({"responses": {"200": {"description": "x", "content": contents}}}, method="get")
    sent = [line.removeprefix("- **Accept**: ") for line in shown.splitlines() if line.startswith("- **Accept**")]
    assert sent == ["application/json", "image/png"]
    shown = page({"requestBody": media({"type": "string"}, "text/*"), "responses": OK})
    assert "- **Content-Type**: text/plain\n- **Accept**: application/json" in shown
    assert "- **Content-Type**: Not defined" in page({"responses": OK})


def test_an_operation_names_the_scopes_that_it_needs() -> None:
    flows = {"implicit": {"authorizationUrl": "https://x.org/a", "scopes": {"read": "Read | all.", "write": ""}}}
    schemes = {"Login": {"type": "oauth2", "flows": flows}, "Key": {"type": "apiKey", "in": "query", "name": "key"}}
    operation = {"responses": OK, "security": [{"Login": ["read", "write"]}, {"Login": ["read"], "Key": ["admin"]}]}
    spec = tiny.document(paths={"/a": {"get": operation}}, components={"securitySchemes": schemes})
    result = generate(spec)
    both, one = "[Login](../authentication.md#login) (scopes `read`, `write`)", "[Login](../authentication.md#login)"
    key = "[Key](../authentication.md#key) (role `admin`)"
    assert f"\n{both}, or {one} (scope `read`) and {key}\n" in text(result, "docs/apis/AApi.md")
    about = text(result, "docs/authentication.md")
    assert "| `read` | Read \\| all. |\n| `write` |  |" in about
    assert "An API key in the query parameter `key`." in about


def test_the_type_of_the_headers_is_named_and_says_where_it_is_given() -> None:
    headers = {"X-Left": {"schema": {"type": "integer"}}}
    paths = {"/a": {"get": {"operationId": "doIt", "responses": {"204": {"description": "OK", "headers": headers}}}}}
    result = generate(tiny.document(paths=paths))
    said = "with the status code and the headers; its `typed_headers` are [DoItHeaders](../models/DoItHeaders.md)."
    assert said in text(result, "docs/apis/AApi.md")
    assert text(result, "docs/models/DoItHeaders.md").endswith("## Used by\n\n[AApi.do_it](../apis/AApi.md#do_it)\n")
