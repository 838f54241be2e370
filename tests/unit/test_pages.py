"""Which operations are paged: what is recognised and what is not, what is declared, and what the configuration says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.diagnostics import Diagnostic, InputError
from support.tiny import answer, document, generate, media, text

THINGS = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
SCHEMAS = {"Thing": {"type": "object", "properties": {"id": {"type": "string"}, "at": {"type": "string"}}}}
TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
URL = {"type": "string", "format": "uri"}
TOKEN = {"type": ["string", "null"]}


def envelope(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def operation(schema: Any, *names: str, method: str = "get", **more: Any) -> dict[str, Any]:
    """Return a path with an operation whose parameters are `names`: texts, or numbers where one ends in `#`."""
    parameters = [
        {"name": name.rstrip("#"), "in": "query", "schema": NUMBER if name.endswith("#") else TEXT} for name in names
    ]
    own = {"operationId": "listThings", "parameters": parameters, "responses": answer(schema), **more}
    return {"/things": {method: own}}


def pages_of(paths: Mapping[str, Any], **options: Any) -> dict[str, str]:
    """Return what the ledger says of the one operation; nothing where it is not paged."""
    result = generate(document(paths=paths, schemas=SCHEMAS), **options)
    found = json.loads(text(result, ".specloom/ledger.json"))["pages"]
    return next(iter(found.values()), {})


def brief(paths: Mapping[str, Any]) -> tuple[str | None, ...]:
    pages = pages_of(paths)
    return tuple(pages.get(key) for key in ("kind", "request", "items", "next"))


@pytest.mark.parametrize(
    ("schema", "names", "expected"),
    [
        (envelope(data=THINGS, next_cursor=TOKEN), ["cursor"], ("cursor", "cursor", "/data", "/next_cursor")),
        (envelope(data=THINGS, nextPageToken=TEXT), ["pageToken"], ("cursor", "pageToken", "/data", "/nextPageToken")),
        (envelope(items=THINGS, metadata=envelope(**{"continue": TEXT})), ["continue"], ("cursor", "continue")),
        (envelope(data=THINGS, page_info=envelope(end_cursor=TEXT)), ["after"], ("cursor", "after")),
        (envelope(data=THINGS, meta=envelope(cursor=envelope(after=TEXT))), ["after"], ("cursor", "after")),
        (envelope(entries=THINGS, next_marker=TOKEN), ["marker"], ("cursor", "marker")),
        (envelope(data=THINGS, last_id=TEXT), ["after"], ("cursor", "after", "/data", "/last_id")),
        (envelope(data=THINGS, next_page=TOKEN), ["page"], ("cursor", "page", "/data", "/next_page")),
        (envelope(data=THINGS, errors=THINGS, next_cursor=TEXT), ["cursor"], ("cursor", "cursor", "/data")),
        (envelope(data=THINGS, links=envelope(next=TEXT)), ["limit#"], ("next-url", None, "/data", "/links/next")),
        (envelope(results=THINGS, next=URL), ["page#"], ("next-url", None, "/results", "/next")),
        (envelope(value=THINGS, **{"@odata.nextLink": TEXT}), [], ("next-url", None, "/value", "/@odata.nextLink")),
        (envelope(data=THINGS, _links=envelope(next=envelope(href=TEXT))), ["limit#"], ("next-url", None)),
        (envelope(data=THINGS, has_more=FLAG), ["starting_after"], ("last-id", "starting_after", "/data", None)),
        (THINGS, ["starting_after", "limit#"], ("last-id", "starting_after", "", None)),
        (THINGS, ["page#", "per_page#"], ("page", "page", "", None)),
        (envelope(items=THINGS, total=NUMBER), ["page#"], ("page", "page", "/items", None)),
        (envelope(items=THINGS, next_page=NUMBER), ["page#"], ("page", "page", "/items", "/next_page")),
        (envelope(data=envelope(items=THINGS)), ["offset#", "limit#"], ("offset", "offset", "/data/items", None)),
        (envelope(items=THINGS, total=NUMBER), ["$skip#"], ("offset", "$skip", "/items", None)),
        (envelope(object={"const": "list"}, data=THINGS), [], ("single", None, "/data", None)),
    ],
)
def test_recognised(schema: Any, names: list[str], expected: tuple[str | None, ...]) -> None:
    assert brief(operation(schema, *names))[: len(expected)] == expected


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        # A pagination envelope without any parameter.
        (envelope(data=THINGS, has_more=FLAG, next_cursor=TEXT), []),
        (envelope(object={"const": "list"}, data=THINGS, has_more=FLAG), []),
        # `next_page` in the answer to an operation without a parameter.
        (envelope(data=THINGS, next_page=TEXT), []),
        (envelope(data=THINGS, next_page=URL), []),
        # `links.next` on a single resource.
        (envelope(id=TEXT, links=envelope(next=URL)), ["cursor", "limit#"]),
        # Several lists.
        (envelope(left=THINGS, right=THINGS, next_cursor=TEXT), ["cursor"]),
        # A parameter without its counterpart, and the other way round.
        (envelope(data=THINGS), ["cursor"]),
        (THINGS, ["after", "limit#"]),
        (THINGS, ["page#"]),
        (THINGS, ["limit#"]),
        (envelope(data=THINGS, total=NUMBER), ["limit#"]),
        # What a caller sent, given back.
        (envelope(data=THINGS, cursor=TEXT), ["cursor"]),
        # A position in a stream of events, which has no end.
        (envelope(data=THINGS, next_stream_position=TEXT), ["stream_position"]),
        # Two ways to count.
        (THINGS, ["page#", "offset#", "limit#"]),
        # Nobody knows whether the first is 0.
        (THINGS, ["pageIndex#", "limit#"]),
        # Items without an id.
        (envelope(data={"type": "array", "items": TEXT}, has_more=FLAG), ["starting_after"]),
    ],
)
def test_not_recognised(schema: Any, names: list[str]) -> None:
    assert pages_of(operation(schema, *names)) == {}


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_what_changes_something_is_not_called_once_for_each_page(method: str) -> None:
    schema = envelope(data=THINGS, next_cursor=TEXT)
    assert pages_of(operation(schema, "cursor", method="get"))
    assert pages_of(operation(schema, "cursor", method=method)) == {}


def test_a_moment_is_no_token() -> None:
    parameter = {"name": "after", "in": "query", "schema": {"type": "string", "format": "date-time"}}
    assert pages_of(operation(envelope(data=THINGS, next_cursor=TEXT), parameters=[parameter])) == {}


def test_fields_of_a_body_ask_for_pages_too() -> None:
    body = media(envelope(text=TEXT, cursor=TEXT))
    paths = operation(envelope(data=THINGS, next_cursor=TEXT), method="post", requestBody=body)
    assert pages_of(paths)["request"] == "/cursor"
    # A list that is made by what is sent is no list of what is there.
    created = operation(envelope(object={"const": "list"}, data=THINGS), method="post", requestBody=body)
    assert pages_of(created) == {}


@pytest.mark.parametrize(
    ("schema", "first"),
    [
        ({**NUMBER, "default": 0}, 0),
        ({**NUMBER, "default": 1}, 1),
        ({**NUMBER, "minimum": 0}, 0),
        ({**NUMBER, "minimum": 1}, 1),
        ({**NUMBER, "description": "The zero-based number of the page."}, 0),
        ({**NUMBER, "description": "Starts at 1, default 0 is the same."}, 1),
        (NUMBER, 1),
    ],
)
def test_the_number_of_the_first_page(schema: Any, first: int) -> None:
    limit = {"name": "limit", "in": "query", "schema": NUMBER}
    parameters = [{"name": "page", "in": "query", "schema": schema, "description": schema.get("description")}, limit]
    result = generate(document(paths=operation(THINGS, parameters=parameters), schemas=SCHEMAS))
    module = next(file for file in result.files if file.path.endswith("things_api.py")).content.decode()
    assert ("first=1" in module) == (first == 1)


def test_the_ledger_says_how_to_turn_it_off() -> None:
    pages = pages_of(operation(envelope(data=THINGS, next_cursor=TEXT, has_more=FLAG), "cursor", "limit#"))
    assert pages == {
        "operation": "#/paths/~1things/get",
        "kind": "cursor",
        "request": "cursor",
        "items": "/data",
        "next": "/next_cursor",
        "size": "limit",
        "ends": "`/has_more` is false or `/next_cursor` is absent, null or empty",
        "source": "recognised",
        "reason": "`cursor` takes a token, and `/next_cursor` is that of the next page",
        "off": '[client.pagination_off] operations = ["listThings"]',
    }


@pytest.mark.parametrize(
    ("extension", "names", "expected"),
    [
        ({"x-ms-pageable": {"nextLinkName": None, "itemName": "found"}}, [], ("single", None, "/found", None)),
        ({"x-ms-pageable": {"itemName": "found", "nextLinkName": "then"}}, [], ("next-url", None, "/found", "/then")),
        (
            {
                "x-speakeasy-pagination": {
                    "type": "cursor",
                    "inputs": [{"name": "from", "in": "parameters", "type": "cursor"}],
                    "outputs": {"results": "$.found", "nextCursor": "$.found[-1].at"},
                }
            },
            ["from"],
            ("last-id", "from", "/found", None),
        ),
        (
            {
                "x-speakeasy-pagination": {
                    "type": "offsetLimit",
                    "inputs": [{"name": "nr", "in": "parameters", "type": "page"}],
                    "outputs": {"results": "$.found", "numPages": "$.count"},
                }
            },
            ["nr#"],
            ("page", "nr", "/found", None),
        ),
        (
            {"x-speakeasy-pagination": {"type": "url", "outputs": {"results": "$.found", "nextUrl": "$.then"}}},
            [],
            ("next-url", None, "/found", "/then"),
        ),
        (
            {
                "x-fern-pagination": {
                    "cursor": "$request.from",
                    "next_cursor": "$response.then",
                    "results": "$response.found",
                }
            },
            ["from"],
            ("cursor", "from", "/found", "/then"),
        ),
    ],
)
def test_declared(extension: dict[str, Any], names: list[str], expected: tuple[str | None, ...]) -> None:
    schema = envelope(found=THINGS, others=THINGS, then=TEXT, count=NUMBER)
    assert brief(operation(schema, *names, **extension)) == expected


# The configuration


def configured(folder: Path, toml: str, paths: Any) -> tuple[dict[str, Any], tuple[Diagnostic, ...]]:
    (folder / "spec.json").write_text(json.dumps(document(paths=paths, schemas=SCHEMAS)))
    (folder / "specloom.toml").write_text(f'[[client]]\nspec = "spec.json"\noutput = "out"\n{toml}')
    [client] = configuration.read(folder / "specloom.toml")
    result = pipeline.run(client)
    return json.loads(text(result, ".specloom/ledger.json"))["pages"], result.diagnostics


SCHEME = '[[client.pagination]]\nkind = "cursor"\nrequest = "from"\nitems = "/left"\nnext = "/then"\n'
TWO_LISTS = operation(envelope(left=THINGS, right=THINGS, then=TEXT), "from")


@pytest.mark.parametrize("named", ["", 'operations = ["listThings"]', 'operations = ["#/paths/~1things/get"]'])
def test_a_scheme(tmp_path: Path, named: str) -> None:
    pages, said = configured(tmp_path, SCHEME + named, TWO_LISTS)
    assert [each["items"] for each in pages.values()] == ["/left"]
    assert not [each for each in said if each.code == "pagination"]


def test_off(tmp_path: Path) -> None:
    paths = operation(envelope(data=THINGS, next_cursor=TEXT), "cursor")
    assert configured(tmp_path, "", paths)[0]
    pages, said = configured(tmp_path, '[client.pagination_off]\noperations = ["listThings", "listThigs"]\n', paths)
    assert pages == {}
    [told] = [each for each in said if each.code == "pagination"]
    assert (told.message, told.help) == ("this client has no operation 'listThigs'", "did you mean `listThings`?")
    assert told.span is not None
    assert (told.span.line, told.span.text[told.span.column - 1 : told.span.end_column - 1]) == (5, '"listThigs"')


def test_what_is_recognised_may_be_left_alone(tmp_path: Path) -> None:
    paths = operation(envelope(data=THINGS, next_cursor=TEXT), "cursor")
    assert configured(tmp_path, "recognise_pages = false\n", paths)[0] == {}
    scheme = '[[client.pagination]]\nname = "all"\nkind = "cursor"\nrequest = "cursor"\nnext = "/next_cursor"\n'
    pages, _ = configured(tmp_path, f"recognise_pages = false\n{scheme}", paths)
    assert [each["scheme"] for each in pages.values()] == ["all"]


def test_what_belongs_to_a_shape(tmp_path: Path) -> None:
    for having, count in (('"/then", "from"', 1), ('"/than"', 0), ('"form"', 0)):
        pages, _ = configured(tmp_path, f"{SCHEME}having = [{having}]", TWO_LISTS)
        assert len(pages) == count


def test_a_shape_that_nothing_has_is_told(tmp_path: Path) -> None:
    pages, said = configured(tmp_path, SCHEME.replace("/then", "/than"), TWO_LISTS)
    assert pages == {}
    assert [each.span.line for each in said if each.code == "pagination" and each.span] == [4]


@pytest.mark.parametrize(
    ("toml", "line", "message", "hint"),
    [
        ('kind = "curser"', 5, "`kind` must be one of", "did you mean `cursor`?"),
        ('request = "from"', 4, "has no `kind`", "one of cursor"),
        ('kind = "cursor"\nreqest = "a"', 6, "has no key 'reqest'", "did you mean `request`?"),
        ('kind = "cursor"\nnext = "/a"', 4, "has no `request`", 'for example request = "after"'),
        ('kind = "next-url"\nnext = "then"', 6, "must be a JSON Pointer", 'write next = "/then"'),
        ('kind = "link"\noperations = ["a", 1]', 6, "must be a list of strings", "for example"),
        ('kind = "link"\nname = "cursor-page"', 6, "cannot be 'cursor-page'", 'name = "cursor_page"'),
        ('kind = "link"\nhaving = "limit"', 6, "`having` must be a list of strings", "/object"),
        ('kind = "link"\nitems = 1', 6, "`items` of [[client.pagination]] must be a string", "for example"),
    ],
)
def test_what_a_scheme_cannot_be(tmp_path: Path, toml: str, line: int, message: str, hint: str) -> None:
    with pytest.raises(InputError) as raised:
        configured(tmp_path, f"[[client.pagination]]\n{toml}\n", TWO_LISTS)
    [told] = raised.value.diagnostics
    assert message in told.message
    assert hint in (told.help or "")
    assert told.span is not None
    assert told.span.line == line


@pytest.mark.parametrize(
    ("change", "line", "message", "hint"),
    [
        (('"from"', '"form"'), 6, "it has no parameter `form`", "did you mean `from`?"),
        (('"/left"', '"/lefts"'), 7, "there is no list at `/lefts`", "did you mean `/left`?"),
        (('"/then"', '"/than"'), 8, "there is nothing at `/than`", "did you mean `/then`?"),
        (('items = "/left"\n', ""), 4, "the answer has several lists", "say which with `items`: `/left`, `/right`"),
        (('"from"', '"/from"'), 6, "it has no field of the body `from`", ""),
        (('"from"', '"/a/b"'), 6, "inside a field of the body", ""),
    ],
)
def test_a_scheme_that_does_not_fit_is_an_error(
    tmp_path: Path, change: tuple[str, str], line: int, message: str, hint: str
) -> None:
    toml = SCHEME.replace(*change) + 'operations = ["listThings"]\n'
    with pytest.raises(InputError) as raised:
        configured(tmp_path, toml, TWO_LISTS)
    [told] = raised.value.diagnostics
    [client] = configuration.read(tmp_path / "specloom.toml")
    span = told.span or client.locate(told.pointer)
    assert message in told.message
    assert hint in (told.help or "")
    assert span is not None
    assert span.line == line
