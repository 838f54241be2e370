"""What the Python target makes of small documents: names, types, what it leaves out, what its docs say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from specloom.diagnostics import InputError
from support import tiny
from support.checkout import ledger
from support.tiny import OK, generate, text


def document(operations: Mapping[str, Any] | None = None, **fields: Any) -> Any:
    """Return a document with a GET operation for each path."""
    paths = {path: {"get": {"responses": OK, **operation}} for path, operation in (operations or {}).items()}
    return tiny.document(paths=paths, version="3.2.0", **fields)


def model(schema: Any) -> str:
    """Return the module of one schema."""
    return text(generate(document(schemas={"Thing": schema})), "package/models/thing.py")


def api(operation: Any) -> str:
    """Return the module of one operation."""
    return text(generate(document({"/a": {"operationId": "getA", **operation}})), "package/apis/a_api.py")


def parsed(result: Any, path: str) -> Iterator[ast.AST]:
    """Yield the nodes of a module."""
    return ast.walk(ast.parse(text(result, path)))


def page(operation: Any, **more: Any) -> str:
    """Return the page of one operation."""
    return text(generate(document({"/a": {"operationId": "getA", **operation}}, **more)), "docs/apis/AApi.md")


def parameter(name: str, place: str = "query", **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema or {"type": "string"}}


def test_a_field_has_one_name_on_the_model_and_in_calls() -> None:
    kept, changed = (
        ("copy", "dt", "list", "schema", "fields"),
        ("self", "model_config", "request_options", "to_dict", "mro"),
    )
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in (*kept, *changed)}}
    body = {"content": {"application/x-www-form-urlencoded": {"schema": tiny.ref("Thing")}}}
    result = generate(document({"/a": {"operationId": "sendA", "requestBody": body}}, schemas={"Thing": schema}))
    own = {*kept, *(f"{name}_" for name in changed)}
    [thing] = [node for node in parsed(result, "package/models/thing.py") if isinstance(node, ast.ClassDef)]
    fields = {
        node.target.id
        for node in ast.walk(thing)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert fields == own
    functions = [node for node in parsed(result, "package/apis/a_api.py") if isinstance(node, ast.FunctionDef)]
    sent = next(node for node in functions if node.name == "send_a")
    assert {argument.arg for argument in sent.args.kwonlyargs} - {"request_options"} == own


def test_a_builtin_that_a_field_is_called_like_is_reached_by_its_module() -> None:
    code = model(
        {
            "type": "object",
            "properties": {"list": {"type": "array", "items": {"type": "integer"}}, "n": {"type": "integer"}},
        }
    )
    assert "list: _builtins.list[int] | None = None" in code
    assert "n: int | None = None" in code


def test_a_stream_alone_is_what_the_method_gives_and_stands_in_the_ledger() -> None:
    answer = tiny.answer({"type": "string"}, "text/event-stream")
    result = generate(document({"/a": {"operationId": "getA", "responses": answer}}))
    assert [each for each in result.diagnostics if "stream" in each.code] == []
    assert "-> EventStream[str]" in text(result, "package/apis/a_api.py")
    pointer = "#/paths/~1a/get/responses/200/content/text~1event-stream"
    assert ledger(result)["streams"] == {"AApi.get_a": {"pointer": pointer, "item": "str"}}


def test_types_that_no_value_has_are_any() -> None:
    code = model({"type": "object", "properties": {"never": False, "items": {"type": "array", "items": False}}})
    assert "never: Any = None" in code
    assert "items: list[Any] | None = None" in code


def test_a_tuple_without_places() -> None:
    code = model({"type": "object", "properties": {"none": {"type": "array", "prefixItems": [], "items": False}}})
    assert "none: tuple[()] | None = None" in code


def test_an_enum_is_open_to_all_kinds_of_its_values() -> None:
    code = model({"type": "object", "required": ["mixed"], "properties": {"mixed": {"enum": ["a", 1, True]}}})
    assert 'mixed: Literal["a", 1, True] | str | int | bool' in code


def test_the_constant_null_is_none() -> None:
    assert "nothing: None = None" in model({"type": "object", "properties": {"nothing": {"const": None}}})


def test_undocumented_members_have_their_type() -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    code = model({**schema, "additionalProperties": {"type": "integer"}})
    assert "__pydantic_extra__: dict[str, int] = Field(init=False)" in code
    for other in (True, {}):
        assert "__pydantic_extra__: dict[str, Any] = Field(init=False)" in model(
            {**schema, "additionalProperties": other}
        )
    for other in ({"additionalProperties": False}, {}):
        assert "__pydantic_extra__" not in model({**schema, **other})


def test_a_reserved_argument_gets_an_underscore_and_a_rival_its_place() -> None:
    names = [parameter("from"), parameter("self"), parameter("fields"), parameter("x"), parameter("x", "header")]
    code = api({"parameters": names})
    for name in ("from_", "self_", "fields", "x"):
        assert f" {name}: str | None = None" in code
    assert " query_x: str" in code or " header_x: str" in code
    assert "query_from" not in code


def test_the_variant_of_a_reserved_name_has_no_double_underscore() -> None:
    code = api({"operationId": "import"})
    assert "def import_(" in code
    assert "import_with_http_info = with_http_info(import_)" in code


def test_an_operation_without_texts_begins_with_its_request() -> None:
    assert '"""`GET /a`\n' in api({})
    shown = page({})
    assert "# GET /a\n" in shown
    assert "getA" not in shown


def test_a_deprecated_operation_warns() -> None:
    code = api({"deprecated": True})
    assert code.count('@deprecated("`GET /a` is deprecated")') == 2
    assert "@deprecated" not in api({})


def test_a_tagged_example_carries_the_tag_of_its_branch() -> None:
    branch = {"type": "object", "properties": {"kind": {"type": "string"}, "n": {"type": "integer"}}}
    union = {
        "oneOf": [tiny.ref("Cat"), tiny.ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"kitten": "Cat", "dog": "Dog"}},
    }
    answer = tiny.answer(union)
    spec = document(
        {"/a": {"operationId": "getA", "responses": answer}}, schemas={"Cat": branch, "Dog": {**branch, "title": "D"}}
    )
    assert '{"kind": "kitten"}' in text(generate(spec), "package/_examples.py")


def test_literal_path_text_is_quoted_as_it_is_sent() -> None:
    spec = document({"/a|b": {"operationId": "getA"}})
    assert "/a%7Cb" in text(generate(spec), "tests/operations.py")
    spec = document({"/a#refresh": {"operationId": "getA"}})
    assert '"/a"' in text(generate(spec), "tests/operations.py")


def test_a_read_only_property_is_optional_where_requests_carry_it() -> None:
    schema = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": True}}}
    assert "id: str\n" in model(schema)
    spec = document({"/a": {"operationId": "getA"}}, schemas={"Thing": schema})
    spec["paths"]["/a"]["post"] = {"operationId": "b", "requestBody": tiny.media(tiny.ref("Thing")), "responses": OK}
    assert "id: str | None = None" in text(generate(spec), "package/models/thing.py")


def test_each_basic_credential_is_described() -> None:
    spec = document({"/a": {"operationId": "getA"}})
    spec["components"]["securitySchemes"] = {"Login": {"type": "http", "scheme": "basic"}}
    code = " ".join(text(generate(spec), "package/client.py").split())
    assert "The user name of `Login`" in code
    assert "The password of `Login`" in code


def oauth(*flows: str, url: str = "https://example.com/token") -> dict[str, Any]:
    """Return an OAuth 2 scheme."""
    return {"type": "oauth2", "flows": {flow: {"tokenUrl": url, "scopes": {"read": "", "write": ""}} for flow in flows}}


def test_a_client_fetches_tokens_by_client_credentials() -> None:
    spec = document(
        {
            "/a": {"operationId": "getA"},
            "/b": {"operationId": "getB", "security": [{"Login": ["write"]}, {"Login": ["read", "write"]}]},
        },
        security=[{"Login": ["read"]}],
        servers=[{"url": "https://example.com"}],
    )
    spec["components"]["securitySchemes"] = {"Login": oauth("clientCredentials", "implicit")}
    result = generate(spec)
    client = " ".join(text(result, "package/client.py").split())
    assert 'OAuth2("Login", token_url="https://example.com/token", scopes=("read",))' in client
    for name in ("access_token", "client_id", "client_secret"):
        assert f"{name}: Credential | None = None" in client
        assert f"{name}: AsyncCredential | None = None" in client
        assert f'"{name}": {name}' in client
        assert f"`PACKAGE_{name.upper()}`" in client
        assert f"| `{name}` | `PACKAGE_{name.upper()}` |" in text(result, "docs/authentication.md")
    methods = text(result, "package/apis/b_api.py")
    assert methods.count("scopes=") == 1
    assert 'scopes={"Login": ("write", "read")}' in methods
    ways = "when it expires, with `client_id` and `client_secret`."
    assert ways in text(result, "docs/authentication.md")
    assert "client_id" not in text(result, "docs/apis/AApi.md")


def test_where_no_url_is_told_a_token_is_given() -> None:
    spec = document({"/a": {"operationId": "getA", "security": [{"Login": ["read"]}, {"Connect": []}]}})
    connect = {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/.well-known/openid-configuration"}
    login = {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://example.com/login", "scopes": {}}}}
    spec["components"]["securitySchemes"] = {"Login": login, "Connect": connect}
    result = generate(spec)
    client = text(result, "package/client.py")
    assert 'Bearer("Login", argument="login")' in client
    assert 'Bearer("Connect", argument="connect")' in client
    assert "client_id" not in client
    assert "scopes=" not in text(result, "package/apis/a_api.py")


def test_what_a_client_fetches_tokens_with() -> None:
    for flow, names in {
        "authorizationCode": ("refresh_token", "client_id", "client_secret"),
        "deviceAuthorization": ("refresh_token", "client_id", "client_secret"),
        "password": ("username", "password", "client_id", "client_secret"),
    }.items():
        spec = document({"/a": {"operationId": "getA"}}, security=[{"Login": ["read"]}])
        spec["components"]["securitySchemes"] = {"Login": oauth(flow)}
        result = generate(spec)
        client = text(result, "package/client.py")
        found = re.findall(r"(\w+): Credential \| None = None", client)
        assert found == ["access_token", *names]
        assert '"TokenRequestError",' in text(result, "package/__init__.py")


def test_the_credentials_of_two_clients_are_told_apart() -> None:
    spec = document({"/a": {"operationId": "getA"}})
    schemes = {"One": oauth("clientCredentials", url="/token"), "Two": oauth("clientCredentials")}
    keys = {name: {"type": "apiKey", "in": "header", "name": name} for name in ("oneClientId", "other")}
    spec["components"]["securitySchemes"] = schemes | keys
    client = " ".join(text(generate(spec), "package/client.py").split())
    assert 'OAuth2( "One", token_url="/token", argument="one", client_id="one_client_id2",' in client
    assert 'client_secret="one_client_secret", )' in client
    assert 'argument="two", client_id="two_client_id", client_secret="two_client_secret", )' in client


def test_the_docs_say_the_bounds() -> None:
    names = [
        {**parameter("a", type="integer", exclusiveMinimum=0, maximum=10), "deprecated": True, "description": "Old."},
        parameter("b", type="string", minLength=2, maxLength=4, pattern="^a|b$"),
        parameter("c", type="array", items={"type": "string"}, minItems=1, uniqueItems=True, default=[]),
        parameter("d", type="array", items={"type": "string"}, minItems=2, maxItems=2),
        parameter("e", type="number", minimum=1, exclusiveMaximum=2.5, multipleOf=0.5),
    ]
    shown = page({"parameters": names})
    assert "| Deprecated. Old. | [optional] [..10] [more than 0] |" in shown
    assert "[2..4 characters] [pattern: <code>^a&#124;b&#36;</code>] |" in shown
    assert "[default to `[]`] [at least 1 item] [no item twice] |" in shown
    assert "[2 items] |" in shown
    assert "[1..] [less than 2.5] [a multiple of 0.5] |" in shown


def test_the_docs_of_a_body_that_may_be_left_out() -> None:
    operation = {"requestBody": tiny.media({"type": "array", "items": {"type": "integer"}})}
    assert "| **body** | `Sequence[int]` | The body of the request. | [optional] |" in page(operation)
    assert "body: Sequence[int] | Omit = omit" in api(operation)


def test_the_docs_say_what_paths_are_relative_to() -> None:
    assert "give the client its `base_url`." in page({})
    named = page({}, servers=[{"url": "https://example.org/v1"}])
    assert "All URIs are relative to *https://example.org/v1*" in named
    assert "its path is */v1*" in page({}, servers=[{"url": "/v1"}])


def test_the_first_minute_of_a_download_writes_a_file() -> None:
    answer = tiny.answer({}, "image/png")
    readme = text(generate(document({"/a": {"operationId": "getA", "responses": answer}})), "README.md")
    assert 'result.write_to("get_a.bin")' in readme
    assert "print(result)" not in readme


@pytest.mark.parametrize(
    ("package", "hint"),
    [
        *[("my-client", "my_client"), ("foo bar", "foo_bar"), ("a.b", "a_b"), ("1a", "api_1a")],
        *[("class", "class_client"), ("tests", "tests_client"), ("docs", "docs_client")],
        *[("email", "email_client"), ("Ünï", "uni"), ("日本", "ri_ben"), ("_", "my_client")],
    ],
)
def test_a_package_that_cannot_be_imported_is_refused(package: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        generate(document(), package=package)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "config-value"
    assert repr(package) in diagnostic.message
    assert diagnostic.help == f'for example package = "{hint}"'


@pytest.mark.parametrize(
    ("title", "package"), [("Class", "class_client"), ("Ünï API", "uni_api"), ("---", "client"), ("1a", "api_1a")]
)
def test_a_title_gives_a_name_that_can_be_imported(title: str, package: str) -> None:
    result = generate(document(info={"title": title, "version": "1"}), package=None)
    assert f"{package}/__init__.py" in [file.path for file in result.files]


def test_a_property_may_have_an_empty_name() -> None:
    assert 'field: Annotated[str | None, Field(alias="")] = None' in model({"properties": {"": {"type": "string"}}})


def test_a_parameter_that_is_added_later_takes_no_name_from_the_body() -> None:
    schema = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    operation = {"operationId": "putPet", "requestBody": tiny.media(schema)}
    before = api(operation)
    after = api({**operation, "parameters": [parameter("name"), parameter("name", "header")]})
    for code in (before, after):
        assert " name: str," in code
        assert '"name": name' in code
    assert "query_name: str | None = None" in after
    assert 'query={"name": query_name}' in after
    assert 'headers={"name": header_name}' in after


def test_a_parameter_that_gives_its_name_to_the_body_is_told() -> None:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}}
    parameters = [{**parameter("id", "path"), "required": True}]
    spec = document({"/a/{id}": {"operationId": "putPet", "parameters": parameters, "requestBody": tiny.media(schema)}})
    result = generate(spec)
    [told] = [each for each in result.diagnostics if each.code == "argument-renamed"]
    assert "`path_id=`" in told.message
    assert told.pointer.tokens[-3:] == ("parameters", "0", "name")


def test_a_body_with_required_properties_is_wanted_and_that_is_told() -> None:
    schema = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    result = generate(document({"/a": {"operationId": "putPet", "requestBody": tiny.media(schema)}}))
    assert [each.code for each in result.diagnostics] == ["body-required"]
    assert "*, name: str," in text(result, "package/apis/a_api.py")


def test_members_that_a_body_declares_beside_its_fields_are_one_argument() -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    }
    code = api({"operationId": "putPet", "requestBody": tiny.media(schema)})
    assert "additional_properties: Mapping[str, int] | Omit = omit" in code
    assert "additional=additional_properties" in code


def test_a_method_called_like_a_builtin_shadows_it_for_nobody() -> None:
    answer = tiny.answer({"type": "array", "items": {"type": "string"}})
    paths = {
        "/a": {"operationId": "list", "responses": answer},
        "/a/other": {"operationId": "getOther", "responses": answer},
    }
    code = text(generate(document(paths)), "package/apis/a_api.py")
    assert "def list(" in code
    assert "-> _builtins.list[str]:" in code
    assert "import builtins as _builtins" in code


def test_a_required_parameter_of_one_value_is_filled_in() -> None:
    only = {"type": "string", "enum": ["2024-01-01"]}
    version = {**parameter("v", "header", **only), "required": True}
    free = {**parameter("w", "header", **only), "required": False}
    code = api({"parameters": [version, free]})
    assert 'v: Literal["2024-01-01"] = "2024-01-01"' in code
    assert 'w: Literal["2024-01-01"] | None = None' in code
