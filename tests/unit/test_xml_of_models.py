"""What the class of a model says of XML: nothing that it does not need."""

from __future__ import annotations

from support.tiny import generate

SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/faults": {
            "put": {
                "operationId": "putFault",
                "requestBody": {"content": {"application/xml": {"schema": {"$ref": "#/components/schemas/Fault"}}}},
                "responses": {"204": {"description": "OK"}},
            }
        }
    },
    "components": {
        "schemas": {
            "Fault": {
                "type": "object",
                "required": ["message"],
                "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
            }
        }
    },
}


def test_an_order_of_fields_alone_imports_nothing() -> None:
    files = {file.path: file.content for file in generate(SPEC).files}
    text = files["package/models/fault.py"].decode()
    assert '_xml: ClassVar = {"code": None, "message": None}' in text
    assert "xml_nodes" not in text
