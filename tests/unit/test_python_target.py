"""What the Python target makes of small documents: names, types, what it leaves out, what its docs say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from specloom.diagnostics import InputError
from specloom.pipeline import Result
from specloom.targets.python import reserved
from support.checkout import run

OK = {"204": {"description": "OK"}}


def document(operations: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None, **more: Any) -> Any:
    """Return a document with a GET operation for each path and these schemas."""
    paths = {path: {"get": {"responses": OK, **operation}} for path, operation in (operations or {}).items()}
    head = {"openapi": "3.2.0", "info": {"title": "T", "version": "1"}}
    return {**head, "paths": paths, "components": {"schemas": schemas or {}}, **more}


def made(folder: Path, spec: Any) -> Result:
    """Generate the client of a document."""
    path = folder / "spec.json"
    path.write_text(json.dumps(spec))
    return run(path, "package")


def text(result: Result, path: str) -> str:
    """Return one generated file."""
    return result.files[path].content.decode()


def model(folder: Path, schema: Any) -> str:
    """Return the module of one schema."""
    return text(made(folder, document(schemas={"Thing": schema})), "package/models/thing.py")


def api(folder: Path, operation: Any) -> str:
    """Return the module of one operation."""
    return text(made(folder, document({"/a": {"operationId": "getA", **operation}})), "package/apis/default_api.py")


def page(folder: Path, operation: Any, **more: Any) -> str:
    """Return the page of one operation."""
    return text(made(folder, document({"/a": {"operationId": "getA", **operation}}, **more)), "docs/DefaultApi.md")


def parameter(name: str, place: str = "query", **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema or {"type": "string"}}


def test_reserved_are_all_that_pydantic_defines() -> None:
    defined = {name for name in {*dir(BaseModel), *dir(type(BaseModel))} if not name.startswith("_")}
    assert defined <= reserved.MODEL_ATTRIBUTES


def test_a_stream_alone_is_a_list_and_says_so(tmp_path: Path) -> None:
    answer = {"200": {"description": "OK", "content": {"text/event-stream": {"schema": {"type": "string"}}}}}
    result = made(tmp_path, document({"/a": {"operationId": "getA", "responses": answer}}))
    [finding] = [each for each in result.diagnostics if each.code == "event-stream"]
    assert finding.message.endswith("streams is given as one list, when it has ended")
    assert "-> list[" in text(result, "package/apis/default_api.py")


def test_types_that_no_value_has_are_any(tmp_path: Path) -> None:
    code = model(
        tmp_path, {"type": "object", "properties": {"never": False, "items": {"type": "array", "items": False}}}
    )
    assert "never: Any = None" in code
    assert "items: list[Any] | None = None" in code


def test_a_tuple_without_places(tmp_path: Path) -> None:
    code = model(
        tmp_path, {"type": "object", "properties": {"none": {"type": "array", "prefixItems": [], "items": False}}}
    )
    assert "none: tuple[()] | None = None" in code


def test_an_enum_is_open_to_all_kinds_of_its_values(tmp_path: Path) -> None:
    code = model(tmp_path, {"type": "object", "required": ["mixed"], "properties": {"mixed": {"enum": ["a", 1, True]}}})
    assert 'mixed: Literal["a", 1, True] | str | int | bool' in code


def test_the_constant_null_is_none(tmp_path: Path) -> None:
    assert "nothing: None = None" in model(tmp_path, {"type": "object", "properties": {"nothing": {"const": None}}})


def test_undocumented_members_have_their_type(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    code = model(tmp_path, {**schema, "additionalProperties": {"type": "integer"}})
    assert "__pydantic_extra__: dict[str, int] = Field(init=False)" in code
    for other in (True, False, {}):
        assert "__pydantic_extra__" not in model(tmp_path, {**schema, "additionalProperties": other})


def test_a_reserved_argument_gets_an_underscore_and_a_rival_its_place(tmp_path: Path) -> None:
    names = [parameter("from"), parameter("self"), parameter("fields"), parameter("x"), parameter("x", "header")]
    code = api(tmp_path, {"parameters": names})
    for name in ("from_", "self_", "fields", "x"):
        assert f" {name}: str | None = None" in code
    assert " query_x: str" in code or " header_x: str" in code
    assert "query_from" not in code


def test_the_variant_of_a_reserved_name_has_no_double_underscore(tmp_path: Path) -> None:
    code = api(tmp_path, {"operationId": "import"})
    assert "def import_(" in code
    assert "def import_with_http_info(" in code


def test_an_operation_without_texts_begins_with_its_request(tmp_path: Path) -> None:
    assert '"""`GET /a`"""' in api(tmp_path, {})
    shown = page(tmp_path, {})
    assert "# GET /a\n" in shown
    assert "getA" not in shown


def test_a_deprecated_operation_warns(tmp_path: Path) -> None:
    code = api(tmp_path, {"deprecated": True})
    assert code.count('@deprecated("`GET /a` is deprecated")') == 4
    assert "@deprecated" not in api(tmp_path, {})


def test_a_tagged_example_carries_the_tag_of_its_branch(tmp_path: Path) -> None:
    branch = {"type": "object", "properties": {"kind": {"type": "string"}, "n": {"type": "integer"}}}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"kitten": "Cat", "dog": "Dog"}},
    }
    answer = {"200": {"description": "OK", "content": {"application/json": {"schema": union}}}}
    spec = document(
        {"/a": {"operationId": "getA", "responses": answer}}, {"Cat": branch, "Dog": {**branch, "title": "D"}}
    )
    assert '{"kind": "kitten"}' in text(made(tmp_path, spec), "tests/operations.py")


def test_literal_path_text_is_quoted_as_it_is_sent(tmp_path: Path) -> None:
    spec = document({"/a|b": {"operationId": "getA"}})
    assert "/a%7Cb" in text(made(tmp_path, spec), "tests/operations.py")
    spec = document({"/a#refresh": {"operationId": "getA"}})
    assert '"/a"' in text(made(tmp_path, spec), "tests/operations.py")


def test_a_read_only_property_is_optional_where_requests_carry_it(tmp_path: Path) -> None:
    schema = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": True}}}
    assert "id: str\n" in model(tmp_path, schema)
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    spec = document({"/a": {"operationId": "getA"}}, {"Thing": schema})
    spec["paths"]["/a"]["post"] = {"operationId": "b", "requestBody": {"content": content}, "responses": OK}
    assert "id: str | None = None" in text(made(tmp_path, spec), "package/models/thing.py")


def test_each_basic_credential_is_described(tmp_path: Path) -> None:
    spec = document({"/a": {"operationId": "getA"}})
    spec["components"]["securitySchemes"] = {"Login": {"type": "http", "scheme": "basic"}}
    code = " ".join(text(made(tmp_path, spec), "package/client.py").split())
    assert "is the user name of `Login`" in code
    assert "is the password of `Login`" in code


def oauth(*flows: str, url: str = "https://example.com/token") -> dict[str, Any]:
    """Return an OAuth 2 scheme."""
    return {"type": "oauth2", "flows": {flow: {"tokenUrl": url, "scopes": {"read": "", "write": ""}} for flow in flows}}


def test_a_client_fetches_tokens_by_client_credentials(tmp_path: Path) -> None:
    spec = document(
        {
            "/a": {"operationId": "getA"},
            "/b": {"operationId": "getB", "security": [{"Login": ["write"]}, {"Login": ["read", "write"]}]},
        },
        security=[{"Login": ["read"]}],
        servers=[{"url": "https://example.com"}],
    )
    spec["components"]["securitySchemes"] = {"Login": oauth("clientCredentials", "implicit")}
    result = made(tmp_path, spec)
    client = " ".join(text(result, "package/client.py").split())
    assert 'OAuth2("Login", token_url="https://example.com/token", scopes=("read",))' in client
    for name in ("access_token", "client_id", "client_secret"):
        assert f"{name}: Credential | None = None" in client
        assert f"{name}: AsyncCredential | None = None" in client
        assert f'"{name}": {name}' in client
        assert f"`PACKAGE_{name.upper()}`" in client
        assert f"`{name}` (`PACKAGE_{name.upper()}`)" in text(result, "README.md")
    methods = text(result, "package/apis/default_api.py")
    assert methods.count("scopes=") == 1
    assert 'scopes={"Login": ("write", "read")}' in methods
    ways = "when it ends, with `client_id` (`PACKAGE_CLIENT_ID`) and `client_secret` (`PACKAGE_CLIENT_SECRET`)."
    assert ways in text(result, "README.md")
    assert "client_id" not in text(result, "docs/DefaultApi.md")


def test_where_no_url_is_told_a_token_is_given(tmp_path: Path) -> None:
    spec = document({"/a": {"operationId": "getA", "security": [{"Login": ["read"]}, {"Connect": []}]}})
    connect = {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/.well-known/openid-configuration"}
    login = {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://example.com/login", "scopes": {}}}}
    spec["components"]["securitySchemes"] = {"Login": login, "Connect": connect}
    result = made(tmp_path, spec)
    client = text(result, "package/client.py")
    assert 'Bearer("Login", argument="login")' in client
    assert 'Bearer("Connect", argument="connect")' in client
    assert "client_id" not in client
    assert "scopes=" not in text(result, "package/apis/default_api.py")


def test_what_a_client_fetches_tokens_with(tmp_path: Path) -> None:
    for flow, names in {
        "authorizationCode": ("refresh_token", "client_id", "client_secret"),
        "deviceAuthorization": ("refresh_token", "client_id", "client_secret"),
        "password": ("username", "password", "client_id", "client_secret"),
    }.items():
        spec = document({"/a": {"operationId": "getA"}}, security=[{"Login": ["read"]}])
        spec["components"]["securitySchemes"] = {"Login": oauth(flow)}
        result = made(tmp_path, spec)
        client = text(result, "package/client.py")
        found = re.findall(r"(\w+): Credential \| None = None", client)
        assert found == ["access_token", *names]
        assert '"TokenRequestError",' in text(result, "package/__init__.py")


def test_the_credentials_of_two_clients_are_told_apart(tmp_path: Path) -> None:
    spec = document({"/a": {"operationId": "getA"}})
    schemes = {"One": oauth("clientCredentials", url="/token"), "Two": oauth("clientCredentials")}
    keys = {name: {"type": "apiKey", "in": "header", "name": name} for name in ("oneClientId", "other")}
    spec["components"]["securitySchemes"] = schemes | keys
    client = " ".join(text(made(tmp_path, spec), "package/client.py").split())
    assert 'OAuth2( "One", token_url="/token", argument="one", client_id="one_client_id2",' in client
    assert 'client_secret="one_client_secret", )' in client
    assert 'argument="two", client_id="two_client_id", client_secret="two_client_secret", )' in client


def test_the_docs_say_the_bounds(tmp_path: Path) -> None:
    names = [
        {**parameter("a", type="integer", exclusiveMinimum=0, maximum=10), "deprecated": True, "description": "Old."},
        parameter("b", type="string", minLength=2, maxLength=4, pattern="^a|b$"),
        parameter("c", type="array", items={"type": "string"}, minItems=1, uniqueItems=True, default=[]),
        parameter("d", type="array", items={"type": "string"}, minItems=2, maxItems=2),
        parameter("e", type="number", minimum=1, exclusiveMaximum=2.5, multipleOf=0.5),
    ]
    shown = page(tmp_path, {"parameters": names})
    assert "| Deprecated. Old. | [optional] [..10] [more than 0] |" in shown
    assert r"[2..4 characters] [pattern: `^a\|b$`] |" in shown
    assert "[default to `[]`] [at least 1 item] [no item twice] |" in shown
    assert "[2 items] |" in shown
    assert "[1..] [less than 2.5] [a multiple of 0.5] |" in shown


def test_the_docs_of_a_body_that_may_be_left_out(tmp_path: Path) -> None:
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}}
    operation = {"requestBody": {"content": content}}
    assert "| **body** | `Sequence[int]` |  | [optional] |" in page(tmp_path, operation)
    assert "body: Sequence[int] | Omit = omit" in api(tmp_path, operation)


def test_the_docs_say_what_paths_are_relative_to(tmp_path: Path) -> None:
    assert "give it as `Client(base_url=...)`." in page(tmp_path, {})
    named = page(tmp_path, {}, servers=[{"url": "https://example.org/v1"}])
    assert "All URIs are relative to *https://example.org/v1*" in named
    assert "its path is */v1*" in page(tmp_path, {}, servers=[{"url": "/v1"}])


def test_the_first_minute_of_a_download_writes_a_file(tmp_path: Path) -> None:
    answer = {"200": {"description": "OK", "content": {"image/png": {"schema": {}}}}}
    readme = text(made(tmp_path, document({"/a": {"operationId": "getA", "responses": answer}})), "README.md")
    assert 'result.write_to("get_a.bin")' in readme
    assert "print(result)" not in readme


@pytest.mark.parametrize(
    ("package", "hint"),
    [
        *[("my-client", "my_client"), ("foo bar", "foo_bar"), ("a.b", "a_b"), ("1a", "api_1_a")],
        *[("class", "class_client"), ("tests", "tests_client"), ("docs", "docs_client")],
        *[("email", "email_client"), ("Ünï", "uni"), ("日本", "u26085_u26412"), ("_", "my_client")],
    ],
)
def test_a_package_that_cannot_be_imported_is_refused(tmp_path: Path, package: str, hint: str) -> None:
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(document()))
    with pytest.raises(InputError) as caught:
        run(path, package)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "config-value"
    assert repr(package) in diagnostic.message
    assert diagnostic.help == f'for example package = "{hint}"'


@pytest.mark.parametrize(
    ("title", "package"), [("Class", "class_client"), ("Ünï API", "uni_api"), ("---", "client"), ("1a", "api_1_a")]
)
def test_a_title_gives_a_name_that_can_be_imported(tmp_path: Path, title: str, package: str) -> None:
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(document(info={"title": title, "version": "1"})))
    assert f"{package}/__init__.py" in [each.path for each in run(path).files]


def test_a_property_may_have_an_empty_name(tmp_path: Path) -> None:
    assert 'field: Annotated[str | None, Field(alias="")] = None' in model(
        tmp_path, {"properties": {"": {"type": "string"}}}
    )
