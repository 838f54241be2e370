"""XML in gems: answers of S3, round trips of random values, the limit of nodes, threads and ractors."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from rubyside import gem, result

from support import tiny

S3 = "http://s3.amazonaws.com/doc/2006-03-01/"
TEXT, FLAG, NUMBER = {"type": "string"}, {"type": "boolean"}, {"type": "integer"}
ITEM = {
    "type": "object",
    "properties": {
        "id": {**NUMBER, "xml": {"attribute": True}},
        "name": TEXT,
        "on": FLAG,
        "ratio": {"type": "number"},
        "tags": {"type": "array", "items": {**TEXT, "xml": {"name": "tag"}}},
        "wrapped": {"type": "array", "xml": {"wrapped": True}, "items": {**TEXT, "xml": {"name": "w"}}},
        "labels": {"type": "object", "additionalProperties": TEXT},
        "child": tiny.ref("Item"),
        "more": {"type": "array", "xml": {"wrapped": True}, "items": tiny.ref("Item")},
    },
}
FOUND = {"type": "object", "properties": {"Key": TEXT, "Size": NUMBER, "LastModified": TEXT}}
SCHEMAS: dict[str, Any] = {
    "Item": ITEM,
    "Object": FOUND,
    "ListBucketResult": {
        "type": "object",
        "xml": {"namespace": S3},
        "properties": {
            "Name": TEXT,
            "Prefix": TEXT,
            "IsTruncated": FLAG,
            "Contents": {"type": "array", "items": tiny.ref("Object")},
            "CommonPrefixes": {"type": "array", "items": {"type": "object", "properties": {"Prefix": TEXT}}},
        },
    },
    "Delete": {
        "type": "object",
        "xml": {"namespace": S3},
        "properties": {
            "Object": {"type": "array", "items": {"type": "object", "properties": {"Key": TEXT}}},
            "Quiet": FLAG,
        },
    },
}
LISTED = f"""<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="{S3}">
  <Name>bucket</Name><Prefix/><IsTruncated>false</IsTruncated>
  <Contents><Key>a &amp; b.jpg</Key><LastModified>2009-10-12T17:50:30.000Z</LastModified><Size>434234</Size></Contents>
  <Contents><Key>c.txt</Key><LastModified>2009-10-12T17:50:31.000Z</LastModified><Size>0</Size></Contents>
  <CommonPrefixes><Prefix>photos/</Prefix></CommonPrefixes>
</ListBucketResult>"""
LETTERS = "abc \t\n\r<>&\"'\u00e9\u20ac\U0001f600]"


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a gem that speaks XML of each schema."""
    folder = tmp_path_factory.mktemp("xml-round-trips")
    paths = {}
    for name in SCHEMAS:
        content = tiny.media(tiny.ref(name), "application/xml")
        answers = {"200": {"description": "OK", **content}}
        body = {"required": True, **content}
        paths[f"/{name}"] = {"put": {"operationId": f"put{name}", "requestBody": body, "responses": answers}}
    spec = folder / "spec.json"
    spec.write_text(json.dumps(tiny.document(paths=paths, schemas=SCHEMAS, version="3.1.1")))
    return gem(spec, folder / "gem", "cases", "Cases")


PROGRAM = """
require 'json'
require 'cases'
X = Cases::SdkRuntime::Xml
def described(name) = Cases::DefaultApi.sdk_operation(:"put_#{name}").body.xml
ITEM = described('item')
"""


def given(value: object) -> str:
    """Return a value as Ruby."""
    return f"JSON.parse({json.dumps(json.dumps(value)).replace('#', chr(92) + '#')})"


def test_a_list_of_s3(cases: Path) -> None:
    program = f"{PROGRAM}\nputs JSON.generate(X.read({json.dumps(LISTED)}, nil, described('list_bucket_result')))"
    assert result(program, cases) == {
        "Name": "bucket",
        "Prefix": "",
        "IsTruncated": False,
        "Contents": [
            {"Key": "a & b.jpg", "LastModified": "2009-10-12T17:50:30.000Z", "Size": 434234},
            {"Key": "c.txt", "LastModified": "2009-10-12T17:50:31.000Z", "Size": 0},
        ],
        "CommonPrefixes": [{"Prefix": "photos/"}],
    }


def test_a_delete_of_s3(cases: Path) -> None:
    value = {"Object": [{"Key": "a & b"}, {"Key": "c"}], "Quiet": True}
    program = f"{PROGRAM}\nputs JSON.generate(X.write({given(value)}, described('delete')))"
    objects = "<Object><Key>a &amp; b</Key></Object><Object><Key>c</Key></Object>"
    assert result(program, cases) == f'<Delete xmlns="{S3}">{objects}<Quiet>true</Quiet></Delete>'


def item(chance: random.Random, depth: int) -> dict[str, Any]:
    """Return an item of the schema, of any of its members."""

    def text() -> str:
        return "".join(chance.choices(LETTERS, k=chance.randint(0, 8)))

    whole: dict[str, Any] = {
        "id": chance.randint(-(10**12), 10**12),
        "name": text(),
        "on": chance.random() < 0.5,
        "ratio": chance.choice([0.5, -1.25, 1e30, 3.0625]),
        "tags": [text() for _ in range(chance.randint(1, 3))],
        "wrapped": [text() for _ in range(chance.randint(0, 3))],
        "labels": {chance.choice(["a", "b-c", "_d"]): text()},
    }
    if depth > 0:
        whole["child"] = item(chance, depth - 1)
        whole["more"] = [{"id": 1, **item(chance, depth - 1)} for _ in range(chance.randint(1, 2))]
    return {name: value for name, value in whole.items() if chance.random() < 0.7}


def test_what_is_written_is_read_again(cases: Path) -> None:
    chance = random.Random(11)
    values = [item(chance, 2) for _ in range(200)]
    program = f"""{PROGRAM}
    puts JSON.generate(JSON.parse(DATA_TEXT).map {{ |value| X.read(X.write(value, ITEM), nil, ITEM) }})
    """.replace("DATA_TEXT", json.dumps(json.dumps(values)).replace("#", "\\#"))
    for read, value in zip(result(program, cases), values, strict=True):
        assert read == value


def test_the_limit_of_nodes(cases: Path) -> None:
    program = f"""{PROGRAM}
    def read(size)
      X.read("<Item>#{{'<a/>' * (size - 1)}}</Item>", nil, ITEM)
      'read'
    rescue X::NotXml => e
      e.message
    end
    X::Parsing.send(:remove_const, :MAX_NODES)
    X::Parsing.const_set(:MAX_NODES, 1000)
    puts JSON.generate([read(1000), read(1001)])
    """
    assert result(program, cases) == ["read", "the XML has more than 1000 elements and attributes"]


def test_a_first_answer_in_threads(cases: Path) -> None:
    program = f"""{PROGRAM}
    made = 8.times.map {{ |id| Thread.new {{ X.read("<Item id='#{{id}}'/>", nil, ITEM) }} }}.map(&:value)
    puts JSON.generate(made)
    """
    assert result(program, cases) == [{"id": each} for each in range(8)]


def test_xml_is_written_in_ractors(cases: Path) -> None:
    program = f"""{PROGRAM}
    Warning[:experimental] = false
    X.write({{ 'id' => 1, 'name' => 'a' }}, ITEM)
    made = Ractor.new(ITEM) {{ |item| Cases::SdkRuntime::Xml.write({{ 'id' => 1, 'name' => 'a<b' }}, item) }}
    puts JSON.generate(made.take)
    """
    assert result(program, cases) == '<Item id="1"><name>a&lt;b</name></Item>'
