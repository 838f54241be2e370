"""adopt: what the client of a published SDK is made with, and what its methods stream, read from its source."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from specloom.adoption.client_source import SdkArgument, SdkClient, read_client
from specloom.adoption.client_tables import written_client, written_formats
from specloom.adoption.positional import written_positional
from specloom.adoption.python_source import parsed
from specloom.adoption.streams import adopted_streams, written_streams
from support.adopted import placed
from support.tiny import answer, api_of, document, ref

CLIENT = """
ENVIRONMENTS: Dict[str, str] = {"production": "https://api.acme.test", "sandbox": "https://sandbox.acme.test"}

class Acme(SyncAPIClient):
    api_key: str
    project: str | None
    region: str
    user: str | None
    password: str | None

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        project: str | None = None,
        region: str | None = "eu",
        user: str | None = None,
        password: str | None = None,
        hook: Hook | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        if api_key is None:
            api_key = os.environ.get("ACME_KEY")
        if api_key is None:
            raise AcmeError("The api_key client option must be set")
        if base_url is None:
            base_url = os.environ.get("ACME_BASE_URL")

    @property
    def qs(self) -> Querystring:
        return Querystring(array_format="brackets", nested_format="dots")

    @property
    def auth_headers(self) -> dict[str, str]:
        api_key = self.api_key
        return {"Authorization": f"Bearer {api_key}"}

    @property
    def _basic_auth(self) -> dict[str, str]:
        credentials = f"{self.user}:{self.password}".encode("ascii")
        return {"Authorization": f"Basic {base64.b64encode(credentials).decode('ascii')}"}

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        return {**super().default_headers, "X-Project": self.project if self.project is not None else Omit()}

    @property
    def default_query(self) -> dict[str, object]:
        return {**super().default_query, "region": self.region}

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        data = body.get("fault", body) if is_mapping(body) else body
        if response.status_code == 400:
            return _exceptions.BadRequestError(err_msg, response=response, body=data)
        return APIStatusError(err_msg, response=response, body=data)

class AsyncAcme(AsyncAPIClient): ...
"""
CONSTANTS = "DEFAULT_TIMEOUT = httpx.Timeout(timeout=10 * 60, connect=5.0)\nDEFAULT_MAX_RETRIES = 3\n"
SCHEMES = {
    "Keys": {"type": "http", "scheme": "bearer"},
    "Admin": {"type": "http", "scheme": "bearer"},
    "Login": {"type": "http", "scheme": "basic"},
}


def test_a_client_tells_its_arguments_and_where_they_are_sent() -> None:
    client = read_client(parsed(CLIENT), parsed(CONSTANTS))
    assert (client.class_name, client.env_prefix, client.timeout, client.max_retries) == ("Acme", "ACME", 600, 3)
    assert (client.array_format, client.nested_format) == ("brackets", "dots")
    assert client.servers == {"production": "https://api.acme.test", "sandbox": "https://sandbox.acme.test"}
    assert client.arguments == [
        SdkArgument("api_key", "string", required=True, env="ACME_KEY", header="Authorization", sent_as="bearer"),
        SdkArgument("project", "string", header="X-Project"),
        SdkArgument("region", "string", default="eu", query="region"),
        SdkArgument("user", "string", sent_as="username"),
        SdkArgument("password", "string", sent_as="password"),
    ]


def test_arguments_are_credentials_of_the_schemes_of_the_document() -> None:
    api = api_of(document(components={"securitySchemes": SCHEMES}, security=[{name: []} for name in SCHEMES]))
    client = read_client(parsed(CLIENT), parsed(CONSTANTS))
    written = "".join(written_client(client, api.schemes))
    for table in (
        '[client.arguments.api_key]\nrequired = true\nenv = "ACME_KEY"\nscheme = "Keys"\n',
        '[client.arguments.project]\nheader = "X-Project"\n',
        '[client.arguments.region]\ndefault = "eu"\nquery = "region"\n',
        '[client.arguments.user]\nscheme = "Login"\nrole = "username"\n',
        '[client.arguments.password]\nscheme = "Login"\nrole = "password"\n',
        '[client.defaults]\ntimeout = 600\nmax_retries = 3\nenv_prefix = "ACME"\nerror_body = "fault"\n',
        '[client.servers]\n"production" = "https://api.acme.test"\n',
    ):
        assert table in written
    formats = 'formats = "dates"\nretry = "all"\n'
    formats += 'query_arrays = "brackets"\narray_format = "brackets"\nquery_objects = "dots"\n'
    assert "".join(written_formats(client)) == formats


@pytest.mark.parametrize("source", ["def (", "\0", "", "class Acme: ...", "class Acme: ...\nclass AsyncAcme: ..."])
def test_what_tells_nothing_makes_no_arguments(source: str) -> None:
    client = read_client(parsed(source), parsed(source))
    assert client.arguments == []
    assert "".join(written_client(client, ())) == ""
    assert client.class_name == ("Acme" if "Async" in source else None)


def test_a_product_of_anything_else_is_no_number() -> None:
    constants = parsed("DEFAULT_TIMEOUT = httpx.Timeout(HOUR * 2)\nDEFAULT_MAX_RETRIES = True")
    assert read_client(parsed(""), constants) == SdkClient()


def test_streams_are_read_from_the_source_of_the_methods(tmp_path: Path) -> None:
    (tmp_path / "answers.py").write_text(
        textwrap.dedent(
            """
            class Answers:
                @overload
                def create(self, *, stream: Literal[False]) -> Answer: ...
                @overload
                def create(self, *, stream: Literal[True]) -> Stream[Piece]: ...
                def retrieve(self, id: str) -> Answer | Stream[Nobody]: ...
            """
        )
    )
    line = '- <code title="{} /answers{}">client.answers.<a href="./answers.py">{}</a>() -> Answer</code>\n'
    listed = line.format("post", "", "create") + line.format("get", "/{id}", "retrieve")
    both = answer({"anyOf": [ref("Answer"), ref("Piece")]})
    paths = {
        "/answers": {"post": {"operationId": "ask", "responses": both}},
        "/answers/{id}": {"get": {"responses": both}},
    }
    api = api_of(document(paths=paths, schemas={name: {"type": "object"} for name in ("Answer", "Piece")}))
    streams = adopted_streams(tmp_path, placed(listed, api), {}, api)
    assert written_streams(streams) == '\n[client.streams]\n"ask" = "Piece"\n'
    assert streams.lines == ["client.answers.retrieve streams Nobody: no schema of the document could be told for it"]


def test_variables_are_given_by_position_as_in_the_sdk() -> None:
    line = '- <code title="get {}">client.files.<a href="./f.py">{}</a>({}) -> File</code>\n'
    two = "/stores/{store_id}/files/{fileId}"
    listed = (
        line.format(two, "retrieve", r"file_id, \*, store_id")
        + line.format("/stores/{store_id}/text/{id}", "text", r"store_id, id, \*\*params")
        + line.format("/stores/{store_id}/kind/{kind}", "kind", r"other, \*, store_id")
    )
    paths = {
        path: {"get": {"responses": answer({"type": "object"}), "operationId": name}}
        for path, name in ((two, "retrieve"), ("/stores/{store_id}/text/{id}", "text"))
    }
    paths["/stores/{store_id}/kind/{kind}"] = {"get": {"responses": answer({"type": "object"}), "operationId": "kind"}}
    for path, item in paths.items():
        names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
        item["get"]["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names
        ]
    found = placed(listed, api_of(document(paths=paths)))
    assert written_positional(found) == '\n[client.positional]\n"retrieve" = ["fileId"]\n"kind" = ["kind"]\n'
