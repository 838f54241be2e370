"""The docs of the Ruby target follow the rules that no page of the seed shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from specloom.diagnostics import InputError
from support import tiny

PET = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer", "format": "int64"}}}


def pages(document: Mapping[str, Any], **options: Any) -> dict[str, str]:
    """Return the pages of a document, by name."""
    ruby = {"module": "Mod", **options.pop("ruby", {})}
    spec = {**tiny.document(version="3.0.3"), **document}
    result = tiny.generate(spec, target="ruby", package="gem", target_options=ruby, docs_only=True, **options)
    return {
        file.path.removeprefix("docs/").removesuffix(".md"): file.content.decode()
        for file in result.files
        if file.path.startswith("docs/")
    }


def operation(given: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **document: Any) -> str:
    """Return the page of a document with one operation, `get /p` or, with a body, `post /p`."""
    verb = "post" if "requestBody" in given else "get"
    own = {"operationId": "op", "summary": "Do.", "responses": {"200": {"description": "OK"}}, **given}
    components = {"schemas": schemas or {}, **document.pop("components", {})}
    return pages({"paths": {"/p": {verb: own}}, "components": components, **document})["DefaultApi"]


def parameter(schema: Mapping[str, Any], *, where: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": "arg", "in": where, "required": True, "schema": schema, **more}


def line(page: str, start: str) -> str:
    """Return the one line that begins so."""
    (found,) = [each for each in page.split("\n") if each.startswith(start)]
    return found


# Arguments


@pytest.mark.parametrize(
    ("schema", "more", "example", "cell"),
    [
        ({"type": "string"}, {}, "'arg_example' # String | ", "**String** |  |  |"),
        ({"type": "string", "format": "uuid"}, {}, "'38400000-8cf0-11bd-b23e-10b96e4ef00d'", "**String** |  |  |"),
        ({"type": "string", "example": "a"}, {}, "'a'", "**String** |  |  |"),
        ({"type": "string", "example": "a"}, {"example": "b"}, "'b'", "**String** |  |  |"),
        ({"type": "string"}, {"examples": {"x": {"value": "c"}, "y": {"value": "d"}}}, "'c'", "**String** |  |  |"),
        (
            {"type": "string", "enum": ["asc", "desc"], "default": "desc"},
            {"example": "desc"},
            "'asc'",
            "**String** |  | [default to &#39;desc&#39;] |",
        ),
        ({"type": "string", "default": "it's"}, {}, "'arg", "**String** |  | [default to &#39;it&#39;s&#39;] |"),
        ({"type": "string", "format": "date"}, {}, "Date.parse('2013-10-20')", "**Date** |  |  |"),
        (
            {"type": "string", "format": "date", "default": "2020-01-02"},
            {},
            "Date.parse('2013-10-20')",
            "**Date** |  | [default to Date.parse(&quot;2020-01-02&quot;)] |",
        ),
        ({"type": "string", "format": "date-time"}, {}, "Time.parse('2013-10-20T19:20:30+01:00')", "**Time** |"),
        ({"type": "integer"}, {}, "56", "**Integer** |  |  |"),
        ({"type": "integer", "format": "int64"}, {}, "789", "**Integer** |  |  |"),
        ({"type": "integer", "default": "5"}, {}, "56", "**Integer** |  |  |"),
        ({"type": "integer", "example": 7, "default": 0}, {}, "7", "**Integer** |  | [default to 0] |"),
        ({"type": "number", "default": 1.0}, {}, "8.14", "**Float** |  | [default to 1.0] |"),
        ({"type": "number", "format": "float"}, {}, "3.4", "**Float** |  |  |"),
        ({"type": "number", "format": "double"}, {}, "1.2", "**Float** |  |  |"),
        ({"type": "boolean", "default": False}, {}, "true", "**Boolean** |  | [default to false] |"),
        ({"type": "boolean", "example": False}, {}, "false", "**Boolean** |  |  |"),
        (
            {"type": "array", "items": {"type": "string"}},
            {},
            "['inner_example']",
            "[**Array&lt;String&gt;**](String.md) |",
        ),
        (
            {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}},
            {},
            "['x']",
            "[**Array&lt;String&gt;**](String.md) |",
        ),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {},
            "{ key: { key: 37}}",
            "[**Hash&lt;String, Integer&gt;**](Integer.md) |",
        ),
        ({"$ref": "#/components/schemas/Color"}, {}, "Mod::Color::RED_ISH", "[**Color**](.md) |"),
        ({"$ref": "#/components/schemas/Pet"}, {}, "Mod::Pet.new({id: 3.56})", "[**Pet**](.md) |"),
        (
            {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            {},
            "[Mod::Pet.new({id: 3.56})]",
            "[**Array&lt;Pet&gt;**](Pet.md) |",
        ),
    ],
)
def test_an_argument_has_its_example_and_its_cell(
    schema: dict[str, Any], more: dict[str, Any], example: str, cell: str
) -> None:
    schemas = {"Color": {"type": "string", "enum": ["red-ish", "2"]}, "Pet": PET}
    page = operation({"parameters": [parameter(schema, **more)]}, schemas)
    assert line(page, "arg = ").startswith(f"arg = {example}")
    assert line(page, "| **arg** |").startswith(f"| **arg** | {cell}")


@pytest.mark.parametrize("where", ["query", "header", "cookie"])
def test_parameters_of_every_place_are_arguments(where: str) -> None:
    page = operation({"parameters": [parameter({"type": "string"}, where=where) | {"required": False}]})
    assert line(page, "  arg: ") == "  arg: 'arg_example' # String | "
    assert "> op(opts)" in page


def test_required_arguments_come_first_and_those_of_the_path_before_the_operation_s() -> None:
    paths = {
        "/p/{a}": {
            "parameters": [parameter({"type": "string"}, where="path") | {"name": "a"}],
            "get": {
                "operationId": "op",
                "parameters": [
                    parameter({"type": "string"}) | {"name": "X-B", "required": False},
                    parameter({"type": "string"}) | {"name": "end"},
                    parameter({"type": "string"}) | {"name": "ids[]"},
                ],
                "responses": {"204": {"description": "Gone"}},
            },
        }
    }
    page = pages({"paths": paths})["DefaultApi"]
    assert "\n> op(a, _end, ids, opts)\n" in page
    rows = [row.split("**")[1] for row in page.split("### Parameters")[1].split("\n") if row.startswith("| **")]
    assert rows == ["a", "_end", "ids", "x_b"]
    assert "  api_instance.op(a, _end, ids, opts)\nrescue" in page
    assert "response data (`nil` in this case), status" in page
    assert "begin\n  \n  api_instance" in page
    assert "\nnil (empty response body)\n" in page


@pytest.mark.parametrize(
    ("schema", "argument"),
    [
        ({"$ref": "#/components/schemas/NewPet"}, "new_pet = Mod::NewPet.new({id: 3.56}) # NewPet | Say."),
        (
            {"type": "array", "items": {"$ref": "#/components/schemas/NewPet"}},
            "new_pet = [Mod::NewPet.new({id: 3.56})] # Array<NewPet> | Say.",
        ),
        ({"type": "array", "items": {"type": "integer"}}, "request_body = [37] # Array<Integer> | Say."),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            "request_body = { key: 'inner_example'} # Hash<String, String> | Say.",
        ),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}},
            "op_request = Mod::OpRequest.new # OpRequest | Say.",
        ),
        ({"type": "string"}, "body = 'body_example' # String | Say."),
    ],
)
def test_a_body_is_one_argument(schema: dict[str, Any], argument: str) -> None:
    body = {"required": True, "description": "Say.", "content": {"application/json": {"schema": schema}, "text/x": {}}}
    page = operation({"requestBody": body}, {"NewPet": PET})
    assert argument in page.split("\n")
    assert "- **Content-Type**: application/json, text/x\n" in page


def test_a_form_is_an_argument_for_each_property_and_its_texts_are_escaped_twice() -> None:
    form = {
        "type": "object",
        "required": ["b"],
        "properties": {
            "a": {"type": "string", "description": 'say "x"\n', "example": "unused"},
            "b": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "c": {"$ref": "#/components/schemas/Color"},
        },
    }
    schemas = {"Form": form, "Color": {"type": "string", "enum": ["red"], "default": "red", "description": "unseen"}}
    content = {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Form"}}}
    page = operation({"requestBody": {"content": content}}, schemas)
    assert "> op(b, opts)" in page
    assert line(page, "b = ") == "b = [File.new('/path/to/some/file')] # Array<File> | "
    assert line(page, "  a: ") == "  a: 'a_example', # String | say \\\\\\\"x\\\\\\\" "
    assert line(page, "| **a**") == "| **a** | **String** | say \\\\\\&quot;x\\\\\\&quot;  | [optional] |"
    assert line(page, "| **b**") == "| **b** | **Array&lt;File&gt;** |  |  |"
    assert line(page, "  c: ") == "  c: Mod::Color::RED # Color | "
    assert line(page, "| **c**") == "| **c** | [**Color**](Color.md) |  | [optional][default to &#39;red&#39;] |"
    found = pages({"paths": {}, "components": {"schemas": {"Form": form, "Color": schemas["Color"]}}})
    assert "Form" in found  # nothing says there that it is a form


def test_a_class_is_spelled_out_twice_and_then_not_at_all() -> None:
    node = {"type": "object", "required": ["owner"], "properties": {"owner": {"$ref": "#/components/schemas/Node"}}}
    body = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}
    page = operation({"requestBody": body}, {"Node": node})
    assert line(page, "node = ") == "node = Mod::Node.new({owner: Mod::Node.new({owner: })}) # Node | "


@pytest.mark.parametrize(
    ("schema", "example"),
    [
        ({"type": "string"}, "'a_b_example'"),
        ({"type": "string", "example": "e"}, "'e'"),
        ({"type": "string", "enum": ["x"], "example": "y"}, "'x'"),
        ({"type": "integer"}, "37"),
        ({"type": "integer", "format": "int64"}, "3.56"),
        ({"type": "number"}, "3.56"),
        ({"type": "number", "example": 1.0}, "1.0"),
        ({"type": "boolean"}, "false"),
        ({"type": "boolean", "example": True}, "true"),
        ({"type": "string", "format": "date"}, "Date.today"),
        ({"type": "string", "format": "date-time"}, "Time.now"),
        ({"type": "object"}, "3.56"),
        ({"type": "array", "items": {"type": "string"}}, "['a_b_example']"),
        ({"type": "array", "items": {"type": "string"}, "example": ["p", 1]}, '["p", 1]'),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "{ key: 'inner_example'}"),
        ({"$ref": "#/components/schemas/Empty"}, "Mod::Empty.new"),
        ({"$ref": "#/components/schemas/One"}, "Mod::Empty.new"),
        ({"$ref": "#/components/schemas/Scalars"}, "nil"),
        ({"$ref": "#/components/schemas/Any"}, "Mod::Any.new({id: 3.56})"),
        ({"$ref": "#/components/schemas/Numbers"}, "Mod::Numbers::N1"),
    ],
)
def test_a_property_has_its_example_inside_a_model(schema: dict[str, Any], example: str) -> None:
    schemas = {
        "Empty": {"type": "object", "properties": {"z": {"type": "string"}}},
        "Pet": PET,
        "One": {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Empty"}]},
        "Scalars": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        "Any": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "string"}]},
        "Numbers": {"type": "integer", "enum": [1, 2]},
        "Model": {"type": "object", "required": ["a-B"], "properties": {"a-B": schema}},
    }
    body = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Model"}}}}
    page = operation({"requestBody": body}, schemas)
    assert line(page, "model = ") == f"model = Mod::Model.new({{a_b: {example}}}) # Model | "


# Results


@pytest.mark.parametrize(
    ("responses", "signature", "cell"),
    [
        (
            {"200": {"type": "object", "additionalProperties": {"type": "integer"}}},
            "Hash&lt;String, Integer&gt;",
            "**Hash&lt;String, Integer&gt;**",
        ),
        ({"200": {"type": "array", "items": {"type": "string"}}}, "Array&lt;String&gt;", "**Array&lt;String&gt;**"),
        ({"200": {"$ref": "#/components/schemas/Pets"}}, "<Array<Pet>>", "[**Array&lt;Pet&gt;**](Pet.md)"),
        ({"404": {"type": "string"}, "2XX": {"type": "integer"}}, "Integer", "**Integer**"),
        ({"201": {"type": "integer"}, "200": {"type": "boolean"}}, "Boolean", "**Boolean**"),
        ({"404": {"type": "string"}, "default": {"$ref": "#/components/schemas/Pet"}}, "<Pet>", "[**Pet**](Pet.md)"),
        ({"default": {"type": "string"}, "302": {"$ref": "#/components/schemas/Pet"}}, "<Pet>", "[**Pet**](Pet.md)"),
    ],
)
def test_the_result_is_that_of_200_else_of_the_first_success(
    responses: dict[str, Any], signature: str, cell: str
) -> None:
    given = {
        status: {
            "description": "",
            "content": {"application/json": {"schema": schema}, f"a/{status}": {"schema": schema}},
        }
        for status, schema in responses.items()
    }
    schemas = {"Pet": PET, "Pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}
    page = operation({"responses": given}, schemas)
    assert f"\n> {signature} op\n" in page
    assert f"\n> <Array({signature}, Integer, Hash)> op_with_http_info\n" in page
    assert f"\n  p data # => {signature}\n" in page
    assert f"### Return type\n\n{cell}\n" in page
    assert "- **Accept**: application/json, " + ", ".join(f"a/{status}" for status in responses) + "\n" in page


# Authorization

SCHEMES = {
    "basic": {"type": "http", "scheme": "basic"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "oauth": {"type": "oauth2", "flows": {}},
    "jwt": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
}
BLOCKS = {
    "basic": "  # Configure HTTP basic authorization: basic\n"
    "  config.username = 'YOUR USERNAME'\n  config.password = 'YOUR PASSWORD'\n",
    "key": "  # Configure API key authorization: key\n  config.api_key['key'] = 'YOUR API KEY'\n"
    "  # Uncomment the following line to set a prefix for the API key, e.g. 'Bearer' (defaults to nil)\n"
    "  # config.api_key_prefix['key'] = 'Bearer'\n",
    "oauth": "  # Configure OAuth2 access token for authorization: oauth\n"
    "  config.access_token = 'YOUR ACCESS TOKEN'\n",
    "jwt": "  # Configure Bearer authorization (JWT): jwt\n  config.access_token = 'YOUR_BEARER_TOKEN'\n",
}


@pytest.mark.parametrize(
    ("security", "names"),
    [
        ([{"jwt": [], "basic": []}, {"key": []}], ["basic", "key", "jwt"]),
        ([{"nothing": []}], ["oauth"]),
        (None, ["oauth"]),
        ([], []),
    ],
)
def test_the_block_of_authorization_names_schemes_in_their_order(security: Any, names: list[str]) -> None:
    given = {} if security is None else {"security": security}
    try:
        page = operation(given, components={"securitySchemes": SCHEMES}, security=[{"oauth": []}])
    except InputError:
        pytest.skip("a scheme that does not exist is refused before it comes to us")
    block = "\n".join(BLOCKS[name] for name in names)
    head = "require 'gem'\n# setup authorization\nMod.configure do |config|\n"
    assert (f"{head}{block}end\n\napi_instance" if names else "require 'gem'\n\napi_instance") in page
    links = ", ".join(f"[{name}](../README.md#{name})" for name in names) or "No authorization required"
    assert f"### Authorization\n\n{links}\n" in page


# Models


def model(schema: Mapping[str, Any], **others: Any) -> str:
    """Return the page of one model."""
    return pages({"paths": {}, "components": {"schemas": {"M": schema, **others}}})["M"]


@pytest.mark.parametrize(
    ("schema", "row", "example"),
    [
        ({"type": "string", "description": "a|b"}, "**String** | a|b | [optional] |", "null"),
        ({"type": "string", "readOnly": True}, "**String** |  | [optional][readonly] |", "null"),
        (
            {"type": "array", "items": {"type": "number"}, "example": [0.6, 1, 1.5]},
            "**Array&lt;Float&gt;** |",
            "[0.6,1,1.5]",
        ),
        ({"type": "object", "example": {"a": "ü"}}, "**Object** |", "{&quot;a&quot;:&quot;ü&quot;}"),
        ({"type": "boolean", "example": True}, "**Boolean** |", "true"),
        ({"type": "number", "example": 1.0}, "**Float** |", "1.0"),
        (
            {"type": "string", "enum": ["a"], "default": "a"},
            "**String** |  | [optional][default to &#39;a&#39;] |",
            "null",
        ),
        ({"$ref": "#/components/schemas/Pet"}, "[**Pet**](Pet.md) |  | [optional] |", "null"),
        (
            {"allOf": [{"$ref": "#/components/schemas/Pet"}], "description": "mine"},
            "[**Pet**](Pet.md) | mine | [optional] |",
            "null",
        ),
        ({"$ref": "#/components/schemas/Pets"}, "[**Array&lt;Pet&gt;**](Pet.md) | All. | [optional] |", "null"),
        ({"$ref": "#/components/schemas/Free"}, "**Hash&lt;String, Object&gt;** |  | [optional] |", "null"),
        ({"anyOf": [{"type": "string"}], "description": "lost"}, "**String** |  | [optional] |", "null"),
        ({"oneOf": [{"type": "string"}]}, "[**MA**](MA.md) |  | [optional] |", "null"),
        ({"title": "Own name", "properties": {"x": {}}}, "[**OwnName**](OwnName.md) |  | [optional] |", "null"),
        (
            {"type": "array", "items": {"anyOf": [{"type": "string"}]}},
            "[**Array&lt;MAInner&gt;**](MAInner.md) |",
            "null",
        ),
        (
            {"type": "object", "additionalProperties": {"properties": {"x": {}}}},
            "[**Hash&lt;String, MAValue&gt;**](MAValue.md) |",
            "null",
        ),
    ],
)
def test_a_property_has_its_row_and_its_example(schema: dict[str, Any], row: str, example: str) -> None:
    others = {
        "Pet": PET,
        "Pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}, "description": "All."},
        "Free": {"type": "object", "additionalProperties": True},
    }
    page = model({"type": "object", "properties": {"a": schema}}, **others)
    assert line(page, "| **a** |").startswith(f"| **a** | {row}")
    assert f".new(\n  a: {example}\n)\n```\n\n" in page


def test_properties_of_parts_come_first_those_referred_to_before_inline_ones() -> None:
    schema = {
        "properties": {"own": {"type": "string"}},
        "required": ["id"],
        "allOf": [{"properties": {"part": {"type": "string"}}}, {"$ref": "#/components/schemas/Pet"}],
    }
    page = model(schema, Pet=PET)
    assert [row.split("**")[1] for row in page.split("\n") if row.startswith("| **")] == ["id", "part", "own"]


def test_branches_that_only_require_are_no_branches() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert "| **a** | **String** |  | [optional] |" in model(schema)


def test_equal_inline_schemas_share_a_model_whatever_the_order_of_their_keys() -> None:
    one = {"type": "object", "required": ["a", "b"], "properties": {"a": {}, "b": {}}}
    two = {"properties": {"b": {}, "a": {}}, "required": ["b", "a"], "type": "object"}
    other = one | {"description": "different"}
    page = model({"properties": {"x": one, "y": two, "z": other}})
    assert line(page, "| **y**").startswith("| **y** | [**MX**](MX.md)")
    assert line(page, "| **z**").startswith("| **z** | [**MZ**](MZ.md)")


def test_a_oneof_with_a_discriminator_has_its_two_sections() -> None:
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Ant"}],
        "discriminator": {"propertyName": "petType", "mapping": {"z": "Ant", "c": "#/components/schemas/Cat"}},
    }
    page = model(schema, Cat=PET, Ant=PET)
    assert page.index("#   :'Ant',\n#   :'Cat'\n# ]") < page.index("openapi_discriminator_name")
    head = "### `openapi_discriminator_name`\n\nReturns the discriminator's"
    block = "\n\n#### Example\n\n```ruby\nrequire 'gem'\n\nMod::M.openapi_discriminator_"
    assert f"{head} property name.{block}name\n# => :'pet_type'\n```\n\n{head} mapping.{block}mapping\n" in page
    assert "# =>\n# {\n#   :'c' => :'Cat',\n#   :'z' => :'Ant'\n# }\n```\n\n### build\n" in page


# Addresses, tags, names


@pytest.mark.parametrize(
    ("servers", "address"),
    [
        ([], "http://localhost"),
        ([{"url": "https://{h}.x/v1", "variables": {"h": {"default": "a"}}}], "https://a.x/v1"),
    ],
)
def test_the_address_is_the_first_server_s(servers: list[Any], address: str) -> None:
    assert f"\nAll URIs are relative to *{address}*\n" in operation({}, servers=servers)


def test_an_operation_is_on_the_page_of_each_of_its_tags_sorted_by_name() -> None:
    def with_tags(name: str, *tags: str) -> dict[str, Any]:
        return {"operationId": name, "tags": list(tags), "responses": {"200": {"description": ""}}}

    paths = {"/a": {"get": with_tags("zed", "Fine-tuning", "x")}, "/b": {"get": with_tags("listAll", "Fine-tuning")}}
    found = pages({"paths": paths})
    assert sorted(found) == ["FineTuningApi", "XApi"]
    assert found["FineTuningApi"].index("\n## list_all\n") < found["FineTuningApi"].index("\n\n\n## zed\n")


def test_an_operation_without_an_id_is_named_after_its_path() -> None:
    page = pages({"paths": {"/pets/{pet-id}": {"get": {"responses": {"200": {"description": ""}}}}}})
    assert "\n> pets_pet_id_get(pet_id)\n" in page["DefaultApi"]


def test_texts_are_escaped_for_their_place() -> None:
    page = operation({"summary": 'a "b" #{c}\n=end `d` \\', "description": "more\n\nlines\n"})
    escaped = 'a \\"b\\" \\#{c} =_end `d` \\\\'
    assert f"\n{escaped}\n\nmore  lines \n\n### Examples\n" in page
    assert page.count(f"\n  # {escaped}\n") == 2
    assert "| a \\&quot;b\\&quot; \\#{c} &#x3D;_end &#x60;d&#x60; \\\\ |" in page


def test_what_would_be_live_in_a_page_is_text() -> None:
    page = operation({"summary": "<script>x</script> [l](javascript:y)", "description": "```ruby"})
    assert "<script" not in page.split("### Examples")[0]
    assert "](javascript:" not in page.split("### Examples")[0]
    assert "\n\\```ruby\n" in page


def test_classes_that_differ_in_case_alone_or_hide_what_ruby_has_get_names_of_their_own() -> None:
    thing = {"type": "object", "properties": {"a": {}}}
    schemas = {"Foo": thing, "FOO": thing, "String": thing, "con": thing, "../x": thing, "ÄÖ": thing}
    found = pages({"paths": {}, "components": {"schemas": schemas}}, allow=("component-name",))
    assert {"Foo", "ModelFOO", "ModelString", "ModelCon"} <= set(found)


# Other versions, options


def test_null_is_no_type_in_3_1() -> None:
    properties = {
        "a": {"type": ["string", "null"], "examples": ["e"]},
        "b": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]},
        "c": {"const": "x"},
    }
    schemas = {"M": {"type": "object", "properties": properties}, "Pet": PET}
    page = pages({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}})["M"]
    assert line(page, "| **a**").startswith("| **a** | **String** |")
    assert line(page, "| **b**").startswith("| **b** | [**Pet**](Pet.md) |")
    assert line(page, "| **c**").startswith("| **c** | **String** |")
    assert "  a: e,\n" in page


def test_names_do_not_depend_on_the_chosen_tags() -> None:
    def answering(tag: str, schema: dict[str, Any]) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        return {
            "operationId": f"get{tag}",
            "tags": [tag],
            "responses": {"200": {"description": "", "content": content}},
        }

    inline = {"type": "object", "properties": {"a": {"type": "string"}}}
    paths = {"/a": {"get": answering("A", inline)}, "/b": {"get": answering("B", inline)}}
    found = pages({"paths": paths, "components": {"schemas": {"Pet": PET}}}, include_tags=("B",))
    assert sorted(found) == ["BApi", "GetA200Response"]


@pytest.mark.parametrize(
    "options",
    [{"module": "not a module"}, {"version": "1\n"}, {"docs": "pretty"}, {"colour": "red"}, {"module": 3}],
)
def test_an_option_of_no_use_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        pages({"paths": {}}, ruby=options)


def test_the_configuration_gives_names() -> None:
    given = {
        "parameters": [parameter({"type": "string"})],
        "operationId": "op",
        "responses": {"200": {"description": ""}},
    }
    names = {
        "#/components/schemas/Pet": "Animal",
        "#/components/schemas/Pet/properties/id": "number",
        "#/paths/~1p/get": "find",
        "#/paths/~1p/get/parameters/0": "which",
    }
    document = {"paths": {"/p": {"get": given}}, "components": {"schemas": {"Pet": PET}}}
    found = pages(document, names=names)
    assert "\n> find(which)\n" in found["DefaultApi"]
    assert "| **number** |" in found["Animal"]


# The corrected form


def test_the_corrected_form_tells_of_errors_and_values_and_has_no_dead_links() -> None:
    mode = {"type": "string", "enum": ["a", "b"], "default": "b", "description": "How."}
    pet = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    given = {
        "operationId": "op",
        "parameters": [
            parameter(mode, description="How."),
            parameter({"type": "array", "items": {"type": "string"}}) | {"name": "many"},
        ],
        "responses": {
            "200": {"description": "", "content": pet},
            "4XX": {"description": "No.", "content": {"application/json": {"schema": {"type": "string"}}}},
        },
    }
    schemas = {"Pet": PET, "Enum": mode, "Any": {"anyOf": [{"type": "integer"}, {"$ref": "#/components/schemas/Pet"}]}}
    document = {"paths": {"/p": {"get": given}}, "components": {"schemas": schemas}}
    found = pages(document, ruby={"docs": "corrected"})
    page = found["DefaultApi"]
    assert "\n> Pet op(arg, many)\n" in page
    assert line(page, "arg = ") == "arg = 'b' # String | How."
    assert line(page, "many = ") == "many = ['many_example'] # Array<String> | "
    assert line(page, "| **arg**") == "| **arg** | **String** | How. One of `'a'`, `'b'`. | [default to `'b'`] |"
    assert line(page, "| **many**") == "| **many** | **Array&lt;String&gt;** |  |  |"
    assert "### Errors\n\n| Status | Type | Description |\n| ------ | ---- | ----------- |\n| **4XX** |" in page
    assert "instance = Mod::Enum::A\n" in found["Enum"]
    assert "| **B** | `'b'` |" in found["Enum"]
    assert "instance = Mod::Any.build(1)\n" in found["Any"]
    assert "- [**Pet**](Pet.md)\n" in found["Any"]
    assert "instance = Mod::Pet.new(\n  id: 1\n)\n" in found["Pet"]


def test_the_corrected_form_alone_shows_the_method_that_streams() -> None:
    contents = {
        "text/event-stream": {"schema": {"$ref": "#/components/schemas/Piece"}},
        "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
    }
    document = {
        "paths": {
            "/p": {
                "get": {
                    "operationId": "op",
                    "summary": "Do.",
                    "responses": {"200": {"description": "OK", "content": contents}},
                }
            }
        },
        "components": {"schemas": {"Pet": PET, "Piece": PET}},
    }
    compatible = pages(document)["DefaultApi"]
    assert "stream" not in compatible.replace("text/event-stream", "")
    assert "[**Piece**](Piece.md)" in compatible, "the first of the document"
    corrected = pages(document, ruby={"docs": "corrected"})["DefaultApi"]
    assert "> Enumerator&lt;Piece&gt; op_stream\n" in corrected
    assert "  api_instance.op_stream do |item|\n    p item # => Piece\n  end\n" in corrected
    assert "[**Pet**](Pet.md)" in corrected, "what the method gives"


def test_the_corrected_form_alone_shows_the_method_that_walks_over_pages() -> None:
    body = {
        "type": "object",
        "properties": {
            "next_cursor": {"type": "string"},
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
        },
    }
    operation = {
        "operationId": "listPets",
        "parameters": [{"name": "cursor", "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": body}}}},
    }
    document = {"paths": {"/p": {"get": operation}}, "components": {"schemas": {"Pet": PET}}}
    assert "_each" not in pages(document)["DefaultApi"]
    corrected = pages(document, ruby={"docs": "corrected"})["DefaultApi"]
    assert "> Enumerator::Lazy&lt;Pet&gt; list_pets_each(opts)\n" in corrected
    assert "  api_instance.list_pets_each(opts) do |item|\n    p item # => Pet\n  end\n" in corrected


def test_an_example_of_the_corrected_form_ends() -> None:
    wide = {f"p{n}": {"$ref": f"#/components/schemas/W{m}"} for n in range(9) for m in [n]}
    schemas = {f"W{n}": {"type": "object", "required": list(wide), "properties": wide} for n in range(9)}
    found = pages({"paths": {}, "components": {"schemas": schemas}}, ruby={"docs": "corrected"})
    assert max(map(len, found.values())) < 20_000


def test_an_heir_of_a_union_of_heirs_has_nothing_of_the_others() -> None:
    base = {"$ref": "#/components/schemas/Animal"}
    schemas = {
        "Animal": {
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "oneOf": [{"$ref": "#/components/schemas/Dog"}, {"$ref": "#/components/schemas/Cat"}],
        },
        "Dog": {"allOf": [base, {"type": "object", "properties": {"bark": {"type": "boolean"}}}]},
        "Cat": {"allOf": [base], "properties": {"meow": {"type": "boolean"}}},
    }
    page = pages({"paths": {}, "components": {"schemas": schemas}})["Dog"]
    assert "**kind**" in page
    assert "**bark**" in page
    assert "**meow**" not in page


def test_a_list_of_itself_comes_to_an_end() -> None:
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    holder = {"type": "object", "properties": {"tree": {"$ref": "#/components/schemas/Tree"}}}
    page = pages({"paths": {}, "components": {"schemas": {"Tree": tree, "Holder": holder}}})["Holder"]
    assert "**tree**" in page


def test_the_name_of_a_gem_may_have_dashes() -> None:
    files = tiny.generate(tiny.document(), target="ruby", package="my-client").files
    texts = {file.path: file.content.decode() for file in files}
    assert "require 'my-client/version'" in texts["lib/my-client.rb"]
    assert "spec.name = 'my-client'" in texts["my-client.gemspec"]
    assert "`MY_CLIENT_BASE_URL`" in texts["README.md"]
