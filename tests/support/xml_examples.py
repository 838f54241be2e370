"""The examples of the XML object in the OpenAPI specification, as a schema, a value and the text of it."""

from __future__ import annotations

from typing import Any, NamedTuple


class XmlExample(NamedTuple):
    """An example: the schema of the whole body, what it is in JSON, and in XML."""

    schema: dict[str, Any]
    value: Any
    text: str


ANIMALS = ["dog", "cat", "hamster"]


def elements(name: str) -> str:
    """Return the animals, one element each."""
    return "".join(f"<{name}>{animal}</{name}>" for animal in ANIMALS)


def animals(array: dict[str, Any] | None = None, item: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return an object with a list of animals, of which the list and its items are described in XML."""
    items: dict[str, Any] = {"type": "string", **({"xml": item} if item else {})}
    listed: dict[str, Any] = {"type": "array", "items": items, **({"xml": array} if array else {})}
    return {"type": "object", "xml": {"name": "document"}, "properties": {"animals": listed}}


def document(text: str) -> str:
    """Return the root of most examples."""
    return f"<document>{text}</document>"


def examples_before_32() -> dict[str, XmlExample]:
    """Return the examples of 3.0 and 3.1, in their order."""
    value = {"animals": ANIMALS}
    text: dict[str, Any] = {"type": "string", "xml": {"name": "animal"}}
    person = {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "format": "int32", "xml": {"attribute": True}},
            "name": {"type": "string", "xml": {"namespace": "https://example.com/schema/sample", "prefix": "sample"}},
        },
    }
    named = '<sample:name xmlns:sample="https://example.com/schema/sample">example</sample:name>'
    return {
        "String": XmlExample(
            {"type": "object", "properties": {"animals": {"type": "string"}}},
            {"animals": "dog"},
            "<String><animals>dog</animals></String>",
        ),
        "StringArray": XmlExample(animals(), value, document(elements("animals"))),
        "NameReplacement": XmlExample(
            {"type": "object", "properties": {"animals": text}},
            {"animals": "dog"},
            "<NameReplacement><animal>dog</animal></NameReplacement>",
        ),
        "Person": XmlExample(person, {"id": 123, "name": "example"}, f'<Person id="123">{named}</Person>'),
        "ItemName": XmlExample(animals(None, {"name": "animal"}), value, document(elements("animal"))),
        "OuterNameIgnored": XmlExample(
            animals({"name": "aliens"}, {"name": "animal"}), value, document(elements("animal"))
        ),
        "Wrapped": XmlExample(animals({"wrapped": True}), value, document(f"<animals>{elements('animals')}</animals>")),
        "WrappedItemName": XmlExample(
            animals({"wrapped": True}, {"name": "animal"}), value, document(f"<animals>{elements('animal')}</animals>")
        ),
        "BothNames": XmlExample(
            animals({"name": "aliens", "wrapped": True}, {"name": "animal"}),
            value,
            document(f"<aliens>{elements('animal')}</aliens>"),
        ),
        "OuterName": XmlExample(
            animals({"name": "aliens", "wrapped": True}), value, document(f"<aliens>{elements('aliens')}</aliens>")
        ),
    }


def examples_of_32() -> dict[str, XmlExample]:
    """Return the examples of 3.2, in their order."""
    value = {"animals": ANIMALS}
    element = {"nodeType": "element"}
    person = {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "format": "int32", "xml": {"nodeType": "attribute"}},
            "name": {"type": "string", "xml": {"namespace": "https://example.com/schema/sample", "prefix": "sample"}},
        },
    }
    named = '<sample:name xmlns:sample="https://example.com/schema/sample">example</sample:name>'
    html = "<html><head><title>Awesome Docs</title></head><body></body><html>"
    cdata: dict[str, Any] = {"type": "string", "contentMediaType": "text/html", "xml": {"nodeType": "cdata"}}
    attribute: dict[str, Any] = {"type": "string", "xml": {"nodeType": "attribute"}}
    null = '<Three xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>'
    two = {
        "xml": {"name": "Two"},
        "type": "object",
        "required": ["unit", "value"],
        "properties": {"unit": attribute, "value": {"type": "number", "xml": {"nodeType": "text"}}},
    }
    product = {
        "xml": {"name": "product"},
        "type": "object",
        "required": ["count", "description", "related"],
        "properties": {
            "count": {"type": ["number", "null"], "xml": {"nodeType": "attribute"}},
            "rating": attribute,
            "description": {"type": "string"},
            "related": {"type": ["object", "null"]},
        },
    }
    nil = '<related xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>'
    return {
        "StringArray": XmlExample(animals(), value, document(elements("animals"))),
        "Person": XmlExample(person, {"id": 123, "name": "example"}, f'<Person id="123">{named}</Person>'),
        "ItemName": XmlExample(animals(None, {"name": "animal"}), value, document(elements("animal"))),
        "OuterNameIgnored": XmlExample(
            animals({"name": "aliens"}, {"name": "animal"}), value, document(elements("animal"))
        ),
        "OuterNameOfNothing": XmlExample(animals({"name": "aliens"}), value, document(elements("animals"))),
        "Wrapped": XmlExample(animals(element), value, document(f"<animals>{elements('animals')}</animals>")),
        "WrappedItemName": XmlExample(
            animals(element, {"name": "animal"}), value, document(f"<animals>{elements('animal')}</animals>")
        ),
        "BothNames": XmlExample(
            animals({"name": "aliens", **element}, {"name": "animal"}),
            value,
            document(f"<aliens>{elements('animal')}</aliens>"),
        ),
        "OuterName": XmlExample(
            animals({"name": "aliens", **element}), value, document(f"<aliens>{elements('aliens')}</aliens>")
        ),
        "AttributesAndText": XmlExample(
            {
                "type": "array",
                "xml": {"nodeType": "element", "name": "animals"},
                "items": {
                    "xml": {"name": "animal"},
                    "properties": {"kind": attribute, "name": {"type": "string", "xml": {"nodeType": "text"}}},
                },
            },
            [{"kind": "Cat", "name": "Fluffy"}, {"kind": "Dog", "name": "Fido"}],
            '<animals><animal kind="Cat">Fluffy</animal><animal kind="Dog">Fido</animal></animals>',
        ),
        "Documentation": XmlExample(
            {"type": "object", "properties": {"content": cdata}},
            {"content": html},
            f"<Documentation>\n  <![CDATA[{html}]]>\n</Documentation>",
        ),
        "StoredDocument": XmlExample(
            {"xml": {"nodeType": "element", "name": "UpdatedDocument"}, "$ref": "#/components/schemas/Bare"},
            {"content": html},
            f"<UpdatedDocument>\n  <![CDATA[{html}]]>\n</UpdatedDocument>",
        ),
        "Bare": XmlExample(
            {"xml": {"nodeType": "none"}, "type": "object", "properties": {"content": cdata}},
            {"content": html},
            f"<Bare><![CDATA[{html}]]></Bare>",
        ),
        "OneTwoThree": XmlExample(
            {
                "xml": {"nodeType": "element", "name": "OneTwoThree"},
                "type": "array",
                "minItems": 3,
                "maxItems": 3,
                "prefixItems": [
                    {"xml": {"name": "One"}, "type": "string"},
                    two,
                    {"xml": {"name": "Three"}, "type": ["boolean", "null"]},
                ],
            },
            ["Some text", {"unit": "cubits", "value": 42}, None],
            f'<OneTwoThree><One>Some text</One><Two unit="cubits">42</Two>{null}</OneTwoThree>',
        ),
        "Report": XmlExample(
            {
                "xml": {"nodeType": "element", "name": "Report"},
                "type": "array",
                "minItems": 3,
                "maxItems": 3,
                "prefixItems": [
                    {"xml": {"nodeType": "text"}, "type": "string"},
                    {"xml": {"name": "data"}, "type": "number"},
                    {"xml": {"nodeType": "text"}, "type": "string"},
                ],
            },
            ["Some preamble text.", 42, "Some postamble text."],
            "<Report>Some preamble text.<data>42</data>Some postamble text.</Report>",
        ),
        "WithNulls": XmlExample(
            product,
            {"count": None, "description": "Thing", "related": None},
            f"<product><description>Thing</description>{nil}</product>",
        ),
        "NoNulls": XmlExample(
            product,
            {"count": 42, "description": "Thing", "related": {}},
            '<product count="42"><description>Thing</description><related></related></product>',
        ),
    }
