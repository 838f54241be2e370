"""XML: what is read, what is written, and what is refused."""

from __future__ import annotations

import datetime as dt
import json
import tracemalloc
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal

import httpx2
import pytest
from pydantic import Field
from shop._runtime.arguments import Arguments
from shop._runtime.codecs.xml.elements import anything
from shop._runtime.codecs.xml.parsing import NotXml, parse
from shop._runtime.codecs.xml.reading import value_of
from shop._runtime.codecs.xml.writing import written
from shop._runtime.contents import empty, text, xml, xml_body
from shop._runtime.contents import json as json_content
from shop._runtime.errors import ApiError, ResponseDecodeError, ResponseValidationError
from shop._runtime.models import ApiModel
from shop._runtime.operation import Operation
from shop._runtime.options import RequestOptions
from shop._runtime.scalars import Base64, IsoDate, IsoDateTime
from shop._runtime.xml_nodes import Xml

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


class Size(ApiModel):
    """Text with an attribute."""

    unit: str | None = None
    value: float | None = None
    _xml: ClassVar = {"unit": Xml("attribute"), "value": Xml("text")}


class Item(ApiModel):
    """One of everything."""

    id: int | None = None
    name: str | None = None
    on: bool | None = None
    color: Literal["red", "green"] | str | None = None  # noqa: PYI051 - as the generator writes it
    born: IsoDate | None = None
    seen: IsoDateTime | None = None
    data: Base64 | None = None
    size: Size | None = None
    tags: list[str] | None = None
    sizes: list[Size] | None = None
    labels: dict[str, str] | None = None
    child_item: Annotated[Item | None, Field(alias="child-item")] = None
    _xml: ClassVar = {
        "id": Xml("attribute"),
        "sizes": Xml(name="Sizes", items=Xml(name="Size", namespace="urn:s", prefix="s")),
    }


ROOT = Xml(name="Item")
DESCRIBED = {"200": xml(lambda: Item, ROOT), "4XX": xml(lambda: Item)}
OPERATION: Operation[Item] = Operation(
    "o", "POST", "/o", body=xml_body(lambda: Item, ROOT), responses=DESCRIBED, accept="application/xml"
)


def answer(content: str | bytes, status: int = 200, media_type: str = "application/xml") -> httpx2.Response:
    return httpx2.Response(status, content=content, headers={"content-type": media_type})


def read(make: Any, content: str | bytes, **options: Any) -> Any:
    client, _ = make(answer(content), **{"strict": True, **options})
    return client.call_operation(OPERATION, Arguments(body={}))


def test_all_that_a_model_says(make: Any) -> None:
    item = read(
        make,
        """<?xml version="1.0"?><Item xmlns="urn:x" id=" 7 "><name> a &lt; b </name><on>1</on><color>blue</color>
        <born>2026-11-26</born><seen>2026-11-26T10:00:00Z</seen><data>YWI=</data><size unit="cm">4.5</size>
        <tags>x</tags><tags/><Sizes><s:Size xmlns:s="urn:s" unit="m">1</s:Size></Sizes>
        <labels><a>1</a><b>2</b></labels><child-item id="8"/></Item>""",
    )
    assert item == Item(
        id=7,
        name=" a < b ",
        on=True,
        color="blue",
        born=dt.date(2026, 11, 26),
        seen=dt.datetime(2026, 11, 26, 10, tzinfo=dt.UTC),
        data=b"ab",
        size=Size(unit="cm", value=4.5),
        tags=["x", ""],
        sizes=[Size(unit="m", value=1.0)],
        labels={"a": "1", "b": "2"},
        child_item=Item(id=8),
    )


def test_what_is_written(make: Any) -> None:
    client, server = make(answer("<Item/>"))
    body = {
        "id": 7,
        "name": 'a < b & "c"\r',
        "on": False,
        "born": dt.date(2026, 11, 26),
        "size": {"unit": 'c"m', "value": 4.5},
        "tags": ["x", ""],
        "sizes": [Size(unit="m")],
        "labels": {"a": "1"},
        "child-item": None,
        "more": [1, {"b": 2}],
    }
    client.call_operation(OPERATION, Arguments(body=body))
    assert server.last.headers["content-type"] == server.last.headers["accept"] == "application/xml"
    assert server.last.content.decode() == (
        '<Item id="7"><name>a &lt; b &amp; "c"&#13;</name><on>false</on><born>2026-11-26</born>'
        '<size unit="c&quot;m">4.5</size><tags>x</tags><tags></tags>'
        '<Sizes><s:Size xmlns:s="urn:s" unit="m"/></Sizes><labels><a>1</a></labels>'
        f'<child-item {XSI} xsi:nil="true"/><more>1</more><more><b>2</b></more></Item>'
    )


def test_each_digit_of_a_decimal_is_written(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    body = {"size": {"unit": Decimal("1.50"), "value": Decimal("2.00")}, "name": 2.0, "labels": {"a": Decimal("1E+2")}}
    client.call_operation(OPERATION, Arguments(body=body))
    assert server.last.content == (
        b'<Item><name>2</name><size unit="1.50">2.00</size><labels><a>1E+2</a></labels></Item>'
    )


def test_what_is_unknown_is_kept(make: Any) -> None:
    item = read(make, '<Item new="1" xml:lang="en"><more><a>1</a><a>2</a></more><one>x</one></Item>')
    assert item.model_extra == {"more": {"a": ["1", "2"]}, "one": "x", "new": "1"}
    assert written(Item, json.loads(item.to_json()), ROOT) == (
        "<Item><more><a>1</a><a>2</a></more><one>x</one><new>1</new></Item>"
    )


def test_what_does_not_fit_is_told_and_stays(make: Any) -> None:
    drifts: list[Any] = []
    text = '<Item id="x"><on>maybe</on><name>a</name><name>b</name></Item>'
    item = read(make, text, strict=False, on_drift=drifts.append)
    assert (item.id, item.on, item.name) == ("x", "maybe", ["a", "b"])
    assert [problem.location for problem in drifts[0].problems] == [("id",), ("name",), ("on",)]
    with pytest.raises(ResponseValidationError):
        read(make, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<Item/>", {}),
        ("<Item><size/></Item>", {"size": {}}),
        (f'<Item><size {XSI} xsi:nil="true"/></Item>', {"size": None}),
        ("<Item><Sizes/></Item>", {"sizes": []}),
        (
            "<Item><Sizes>1</Sizes><Sizes>2</Sizes></Item>",
            {"sizes": [{"value": 1}, {"value": 2}]},
        ),
        ("<Item><tags><tag>a</tag><tag>b</tag></tags></Item>", {"tags": ["a", "b"]}),
        ("<Item><size unit='m'>\n  5\n</size></Item>", {"size": {"unit": "m", "value": 5}}),
        ("<Answer><Item id='1'/></Answer>", {"id": 1}),
        ("<other id='1'/>", {"id": 1}),
    ],
)
def test_what_servers_send(make: Any, text: str, expected: object) -> None:
    assert json.loads(read(make, text).to_json()) == expected


def test_texts_and_bytes_are_sent_as_they_are(make: Any) -> None:
    client, server = make(answer("<Item/>"))
    for body in ("<Item>\u00e9</Item>", "<Item>\u00e9</Item>".encode()):
        client.call_operation(OPERATION, Arguments(body=body))
        assert server.last.content.decode() == "<Item>\u00e9</Item>"
        client.call_operation(OPERATION, Arguments(body={}, options=RequestOptions(body=body)))
        assert server.last.content.decode() == "<Item>\u00e9</Item>"


def test_added_members(make: Any) -> None:
    client, server = make(answer("<Item/>"))
    client.call_operation(OPERATION, Arguments(body={"id": 1}, options=RequestOptions(body={"new": "x"})))
    assert server.last.content == b'<Item id="1"><new>x</new></Item>'


def test_an_error_is_read_as_well(make: Any) -> None:
    client, _ = make(answer("<Error><Message>no such item</Message><name>x</name></Error>", 404))
    with pytest.raises(ApiError, match="no such item") as caught:
        client.call_operation(OPERATION, Arguments(body={}))
    assert isinstance(caught.value.body, Item)
    assert caught.value.body.name == "x"


REFUSED = "<Error><Message>No access</Message></Error>"


@pytest.mark.parametrize("content", [REFUSED, f"\ufeff{REFUSED}", f"<?xml version='1.0'?>\n{REFUSED}"])
@pytest.mark.parametrize("media_type", ["application/xml", "text/xml; charset=utf-8", "application/problem+xml"])
@pytest.mark.parametrize("responses", [{}, {"403": empty()}, {"403": text()}, {"403": json_content(lambda: dict)}])
def test_the_sentence_of_an_error_that_came_as_xml(make: Any, content: str, media_type: str, responses: Any) -> None:
    client, _ = make(answer(content.encode(), 403, media_type))
    with pytest.raises(ApiError) as caught:
        client.call_operation(Operation("o", "GET", "/o", responses=responses), Arguments())
    assert caught.value.message == "Error code: 403 - No access"
    assert caught.value.body == content


@pytest.mark.parametrize(
    ("content", "media_type", "body", "message"),
    [
        (REFUSED, "text/plain", REFUSED, "Error code: 403"),
        (REFUSED, "text/html", REFUSED, "Error code: 403"),
        ("<Error><Message>No", "application/xml", "<Error><Message>No", "Error code: 403"),
        ("<!DOCTYPE a><message>x</message>", "application/xml", "<!DOCTYPE a><message>x</message>", "Error code: 403"),
        ('{"message": "x"}', "application/xml", {"message": "x"}, "Error code: 403 - x"),
        ("oops", "application/xml", "oops", "Error code: 403"),
    ],
)
def test_what_of_an_undocumented_error_is_no_xml(
    make: Any, content: str, media_type: str, body: object, message: str
) -> None:
    client, _ = make(answer(content, 403, media_type))
    with pytest.raises(ApiError) as caught:
        client.call_operation(Operation("o", "GET", "/o", responses={}), Arguments())
    assert (caught.value.body, caught.value.message) == (body, message)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_xml_is_read_where_the_server_calls_it_text(make: Any, mark: str) -> None:
    content = f"{mark}<Item><name>x</name></Item>".encode()
    client, _ = make(answer(content, 200, "text/plain"))
    assert client.call_operation(OPERATION, Arguments(body={})).name == "x"


def test_an_error_in_xml_need_not_say_so_where_the_document_does(make: Any) -> None:
    client, _ = make(answer(REFUSED, 404, "text/plain"))
    with pytest.raises(ApiError, match="No access"):
        client.call_operation(OPERATION, Arguments(body={}))


@pytest.mark.parametrize("content", [b"oops", b"<a", b'{"message": "x"}', b"<!DOCTYPE a><a/>"])
def test_an_error_that_is_no_xml(make: Any, content: bytes) -> None:
    client, _ = make(answer(content, 400))
    with pytest.raises(ApiError) as caught:
        client.call_operation(OPERATION, Arguments(body={}))
    assert caught.value.body == content.decode()


def test_json_where_xml_was_promised(make: Any) -> None:
    drifts: list[Any] = []
    client, _ = make(answer(b'{"id": 1}', media_type="application/json"), on_drift=drifts.append)
    assert client.call_operation(OPERATION, Arguments(body={})) == Item(id=1)
    assert "should be XML" in str(drifts[0])


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a>&l11;</a>'


@pytest.mark.parametrize(
    "content",
    [
        ENTITY,
        BOMB,
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>',
        BOMB.encode("utf-16"),
        "<a>&undefined;</a>",
        "<a>" * 101 + "</a>" * 101,
        "<a>" * 1_000_000,
        "<a/>" * 2,
        "<a b='1' b='2'/>",
        "<a>\x00</a>",
        "",
        "plain",
        b"\xff\xfe\xfd",
    ],
    ids=range(13),
)
def test_what_is_refused(content: str | bytes) -> None:
    data = content.encode() if isinstance(content, str) else content
    tracemalloc.start()
    with pytest.raises(NotXml):
        parse(data, None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_too_many_elements() -> None:
    with pytest.raises(NotXml, match="more than"):
        parse(b"<a>" + b"<b/>" * 1_000_001 + b"</a>", None)


def test_a_hostile_answer_is_our_error(make: Any) -> None:
    for content in (BOMB, ENTITY, "<a", "<a>" * 200):
        with pytest.raises(ResponseDecodeError):
            read(make, content)


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>'.encode("latin-1"), None, "\u00e9"),
        ("<a>\u00e9</a>".encode("latin-1"), "iso-8859-1", "\u00e9"),
        ("<a>\u00e9</a>".encode(), "nonsense", "\u00e9"),
        ("\ufeff<a>\u00e9</a>".encode(), "utf-8", "\u00e9"),
        ("<a>\u00e9</a>".encode("utf-16"), None, "\u00e9"),
    ],
)
def test_encodings(content: bytes, charset: str | None, text: str) -> None:
    assert parse(content, charset).text == text


@pytest.mark.parametrize("value", [{"name": "a\x0bb"}, {"a b": 1}, {"<x>": 1}, {"name": "\ufffe"}])
def test_what_cannot_be_written(value: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="XML"):
        written(Item, value, ROOT)


class Cat(ApiModel):
    """A branch."""

    kind: Literal["cat"] = "cat"
    lives: int | None = None


class Dog(ApiModel):
    """Another branch."""

    kind: Literal["dog"] = "dog"
    tricks: list[str] | None = None


class Owner(ApiModel):
    """What XML alone does not tell."""

    pet: Cat | Dog | None = None
    pets: list[Cat | Dog] | None = None
    number: int | str | None = None
    flag: bool | None = None
    plain: Any = None
    nested: list[list[int]] | None = None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<pet><kind>dog</kind><tricks>sit</tricks></pet>", {"pet": {"kind": "dog", "tricks": ["sit"]}}),
        ("<pets><kind>cat</kind></pets><pets><kind>dog</kind></pets>", {"pets": [{"kind": "cat"}, {"kind": "dog"}]}),
        ("<number>12</number>", {"number": 12}),
        ("<number>012</number>", {"number": "012"}),
        ("<number>x</number>", {"number": "x"}),
        ("<flag/>", {"flag": None}),
        ("<plain a='1'>x</plain>", {"plain": {"a": "1", "#text": "x"}}),
        ("<nested><i>1</i><i>2</i></nested><nested><i>3</i></nested>", {"nested": [[1, 2], [3]]}),
    ],
)
def test_what_types_leave_open(text: str, expected: object) -> None:
    assert value_of(Owner, parse(f"<Owner>{text}</Owner>".encode(), None), Xml()) == expected


def test_anything_is_told_by_its_names() -> None:
    assert anything(parse(b"<a><b/><c>1</c><c>2</c></a>", None)) == {"b": "", "c": ["1", "2"]}


class Word(ApiModel):
    """A text with an attribute, as nothing could say it before 3.2."""

    language: str
    content: str
    _xml: ClassVar = {"language": Xml("attribute")}


class Words(ApiModel):
    """A list of objects."""

    items: list[Word]


@pytest.mark.parametrize(
    ("hint", "text", "expected"),
    [
        (Word, "<Word language='en'>\n  a word\n</Word>", {"language": "en", "content": "a word"}),
        (Words, "<Words/>", {"items": []}),
        (Words, "<Words><items/></Words>", {"items": []}),
        (Words, "<Words><Word language='en'>a</Word></Words>", {"items": [{"language": "en", "content": "a"}]}),
        (
            Words,
            "<Words><items><Word language='a'>1</Word><Word language='b'>2</Word></items></Words>",
            {"items": [{"language": "a", "content": "1"}, {"language": "b", "content": "2"}]},
        ),
    ],
)
def test_what_documents_cannot_say(hint: Any, text: str, expected: object) -> None:
    assert value_of(hint, parse(text.encode(), None), Xml()) == expected


class Place(ApiModel):
    """No node of its own."""

    city: str | None = None
    zip: str | None = None
    _xml: ClassVar = {"zip": Xml("attribute")}


class Address(ApiModel):
    """What has another object's fields among its own."""

    street: str | None = None
    place: Place | None = None
    _xml: ClassVar = {"place": Xml("none")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<Address><street>s</street></Address>", {"street": "s"}),
        (
            '<Address zip="1"><street>s</street><city>c</city></Address>',
            {"street": "s", "place": {"city": "c", "zip": "1"}},
        ),
    ],
)
def test_an_object_that_is_no_node(text: str, expected: dict[str, Any]) -> None:
    assert value_of(Address, parse(text.encode(), None), Xml()) == expected
    assert written(Address, expected, Xml(name="Address")) == text
