"""The contract of the client (client.md, sections 1 to 3, 6 and 7): calls, options, the client object, start-up."""

from __future__ import annotations

import concurrent.futures
import inspect
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support import tiny
from support.checkout import write
from support.driver import BASE_URL, Driver
from support.server import OTTER, failed, ok

OTHER = "sk-other"
PET = {"kind": "Cat", "name": "Tom", "born": "2020-02-29"}


def test_a_body_is_given_field_by_field(driver: Driver) -> None:
    result = driver.run(driver.client().images.create_image(prompt="x", n=2))
    assert json.loads(driver.server.request.body) == {"prompt": "x", "n": 2}
    assert result.data[0].url == "https://img.example/1.png"


@pytest.mark.parametrize("name", ["promt", "timeout", "create_image_request"])
def test_an_unknown_keyword_is_a_type_error(driver: Driver, name: str) -> None:
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{name}'"):
        driver.run(driver.client().images.create_image(**{"prompt": "x", name: 2}))
    assert driver.server.requests == []


def test_omitted_is_not_sent_and_null_is_sent_in_json(driver: Driver) -> None:
    driver.create(n=None, size=driver.package.omit)
    assert driver.server.request.body == b'{"prompt":"x","n":null}'


def test_none_is_left_out_of_forms(driver: Driver) -> None:
    driver.run(driver.client().images.create_image_edit(image=b"x", prompt="hat", n=None))
    assert b'name="n"' not in driver.server.request.body


def test_fields_unknown_to_the_document_are_sent(driver: Driver) -> None:
    driver.create(request_options={"body": {"brand_new": 1}})
    assert json.loads(driver.server.request.body) == {"prompt": "x", "brand_new": 1}


def test_python_names_become_wire_names(keeper: Driver) -> None:
    keeper.serve(httpx2.Response(201, json=PET))
    keeper.run(keeper.client().animals.create_animal(kind="cat", nick_name=None))
    assert json.loads(keeper.server.request.body) == {"kind": "cat", "nick-name": None}


def test_parameters_go_where_the_document_says(keeper: Driver) -> None:
    keeper.serve(ok([]))
    api = keeper.client().animals
    found = keeper.run(api.list_animals(after="a b", kinds=["x", "y"], x_trace="t", crumb="c", filter={"age": "3"}))
    seen = keeper.server.request
    assert found == []
    assert seen.url.query == b"after=a%20b&kinds=x&kinds=y&filter%5Bage%5D=3"
    assert (seen.headers["x-trace"], seen.headers["cookie"]) == ("t", "crumb=c")


def test_none_is_left_out_of_query_headers_and_cookies(keeper: Driver) -> None:
    keeper.serve(ok([]))
    keeper.run(keeper.client().animals.list_animals(after="a", kinds=None, x_trace=None, crumb=None))
    seen = keeper.server.request
    assert seen.url.query == b"after=a"
    assert "x-trace" not in seen.headers
    assert "cookie" not in seen.headers


def test_a_missing_argument_is_a_type_error(keeper: Driver) -> None:
    with pytest.raises(TypeError, match="after"):
        keeper.client().animals.list_animals()
    with pytest.raises(TypeError, match="kind"):
        keeper.run(keeper.client().animals.create_animal(weight=1.0))


def test_a_response_unpacks_and_has_attributes(driver: Driver) -> None:
    driver.serve(failed(429), ok())
    response = driver.run(driver.client().images.create_image_with_http_info(prompt="x"))
    data, status_code, headers = response
    assert (data, status_code, headers) == (response.data, response.status_code, response.headers)
    assert response.status_code == 200
    assert response.headers["X-Request-ID"] == "req_200"
    assert response.request.method == "POST"
    assert response.request.url == f"{BASE_URL}/images/generations"
    assert json.loads(response.content) == OTTER
    assert response.elapsed.total_seconds() == 0.5
    assert response.retries_taken == 1
    assert type(data).__name__ == "ImagesResponse"


def test_the_seeds_way_uses_the_default_client(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAPI_OPENAI_ACCESS_TOKEN", "sk-env")
    defaults = import_module(f"{driver.package.__name__}._runtime.sending.defaults")
    monkeypatch.setattr(defaults, "_clients", {})
    first, second = driver.of("ImagesApi")(), driver.of("ImagesApi")()
    assert first._client is second._client
    assert type(first._client) is driver.of("Client")
    assert first._client.base_url == "https://api.openai.com/v1"


def test_an_api_takes_a_client(driver: Driver) -> None:
    api = driver.of("ImagesApi")(driver.client())
    result = driver.run(api.create_image(prompt="x"))
    assert result.created == 1589478378


def test_a_call_overrides_its_client(driver: Driver) -> None:
    client = driver.client(default_headers={"X-A": "1", "X-B": "2"}, default_query={"q": "1"})
    options = driver.package.RequestOptions(
        headers={"X-A": "3", "X-B": None}, query={"r": [1, 2]}, body={"more": 1}, idempotency_key="k"
    )
    driver.create(client, request_options=options)
    seen = driver.server.request
    assert seen.headers["x-a"] == "3"
    assert "x-b" not in seen.headers
    assert seen.headers["idempotency-key"] == "k"
    assert httpx2.QueryParams(seen.url.query).multi_items() == [("q", "1"), ("r[]", "1"), ("r[]", "2")]
    assert json.loads(seen.body) == {"prompt": "x", "more": 1}


def test_with_options_is_a_copy_that_shares_the_pool(driver: Driver) -> None:
    client = driver.client(default_headers={"X-A": "1"})
    copy = client.with_options(
        timeout=7, max_retries=0, default_headers={"X-B": "2"}, access_token=OTHER, base_url="http://other/v2"
    )
    assert type(copy) is type(client)
    assert copy._pool is client._pool
    driver.serve(failed(500))
    with pytest.raises(driver.package.InternalServerError):
        driver.create(copy)
    seen = driver.server.request
    assert str(seen.url) == "http://other/v2/images/generations"
    assert (seen.headers["x-a"], seen.headers["x-b"]) == ("1", "2")
    assert seen.headers["authorization"] == f"Bearer {OTHER}"
    assert set(seen.timeout.values()) == {7}
    driver.serve(ok())
    driver.create(client)
    seen = driver.server.request
    assert str(seen.url) == f"{BASE_URL}/images/generations"
    assert "x-b" not in seen.headers
    assert seen.headers["authorization"] == "Bearer sk-test"


def test_with_options_refuses_what_it_does_not_know(driver: Driver) -> None:
    with pytest.raises(TypeError, match="acess_token"):
        driver.client().with_options(acess_token=OTHER)


def test_every_operation_has_its_variants(openapi_openai: ModuleType) -> None:
    for name in ("create_image", "create_image_edit", "create_image_variation"):
        for cls in (openapi_openai.ImagesApi, openapi_openai.AsyncImagesApi):
            for method in (name, f"{name}_with_http_info"):
                assert "request_options" in inspect.signature(getattr(cls, method)).parameters
                assert inspect.iscoroutinefunction(getattr(cls, method)) == (cls is openapi_openai.AsyncImagesApi)


def test_only_parameters_of_the_path_may_be_positional(openapi_openai: ModuleType, zoo: ModuleType) -> None:
    def positional(method: Any) -> list[str]:
        parameters = inspect.signature(method).parameters.values()
        return [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]

    assert positional(openapi_openai.ImagesApi.create_image_edit) == ["self"]
    assert positional(zoo.AnimalsApi.list_animals) == ["self"]
    assert positional(zoo.AnimalsApi.get_animal) == ["self", "animal_id"]


# The client object


def test_the_environment_gives_credentials_and_base_url(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAPI_OPENAI_ACCESS_TOKEN", "sk-env")
    monkeypatch.setenv("OPENAPI_OPENAI_BASE_URL", "http://env/v9")
    driver.create(driver.client(access_token=None, base_url=None))
    assert driver.server.request.headers["authorization"] == "Bearer sk-env"
    assert str(driver.server.request.url) == "http://env/v9/images/generations"


def test_arguments_win_over_the_environment(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAPI_OPENAI_ACCESS_TOKEN", "sk-env")
    monkeypatch.setenv("OPENAPI_OPENAI_BASE_URL", "http://env/v9")
    driver.create()
    assert driver.server.request.headers["authorization"] == "Bearer sk-test"
    assert driver.server.request.url.host == "testserver"


def test_a_credential_may_be_a_function_asked_at_every_request(driver: Driver) -> None:
    tokens = iter(["one", "two", "three"])
    driver.serve(failed(429), ok())
    client = driver.client(access_token=lambda: next(tokens))
    driver.create(client)
    driver.create(client)
    sent = [seen.headers["authorization"] for seen in driver.server.requests]
    assert sent == ["Bearer one", "Bearer two", "Bearer three"]


def test_a_credential_may_be_a_coroutine_function_of_the_async_client_only(driver: Driver) -> None:
    async def token() -> str:
        return "later"

    client = driver.client(access_token=token)
    if driver.is_async:
        driver.create(client)
        assert driver.server.request.headers["authorization"] == "Bearer later"
    else:
        with pytest.raises(TypeError, match="must return a str"):
            driver.create(client)


KEYS: dict[str, Any] = {
    "by_header": ({"x_zoo": "k"}, lambda seen: seen.headers["x-zoo"] == "k"),
    "by_query": ({"zoo": "a&b"}, lambda seen: seen.url.query == b"zoo=a%26b"),
    "by_basic": ({"username": "u", "password": "p"}, lambda seen: seen.headers["authorization"] == "Basic dTpw"),
    "by_cookie": ({"zookie": "k"}, lambda seen: seen.headers["cookie"] == "zookie=k"),
    "open_door": ({}, lambda seen: "authorization" not in seen.headers),
}


@pytest.mark.parametrize("name", KEYS)
def test_each_kind_of_credential_goes_where_it_belongs_and_nowhere_else(keeper: Driver, name: str) -> None:
    credentials, arrived = KEYS[name]
    keeper.serve(httpx2.Response(204))
    client = keeper.client(**credentials)
    assert keeper.run(getattr(client.keys, name)()) is None
    seen = keeper.server.request
    assert arrived(seen)
    assert "sk-test" not in str(seen.headers.raw)


def test_missing_credentials_are_named_before_anything_is_sent(keeper: Driver) -> None:
    with pytest.raises(keeper.package.MissingCredentialsError, match=r"zoo= \(environment: ZOO_ZOO\)"):
        keeper.run(keeper.client().keys.by_query())
    assert keeper.server.requests == []


def test_servers_are_chosen_by_number_and_by_name(keeper: Driver) -> None:
    chosen = {"base_url": None}
    assert keeper.client(**chosen).base_url == "https://eu.zoo.example/v1"
    assert keeper.client(**chosen, server_variables={"region": "us"}).base_url == "https://us.zoo.example/v1"
    assert keeper.client(**chosen, server=1).base_url == "https://test.zoo.example"
    assert keeper.client(**chosen, server="test").base_url == "https://test.zoo.example"
    with pytest.raises(ValueError, match="region"):
        keeper.client(**chosen, server_variables={"region": "mars"})


def test_auth_takes_a_password_a_function_or_what_httpx2_has(driver: Driver) -> None:
    def signed(request: Any) -> Any:
        request.headers["authorization"] = f"Signed {request.method} {request.url.rpartition('/')[2]}"
        return request

    given = [("u", "p"), signed, httpx2.BasicAuth("v", "p")]
    for auth in given:
        driver.create(driver.client(access_token=None, auth=auth))
    sent = [seen.headers["authorization"] for seen in driver.server.requests]
    assert sent == ["Basic dTpw", "Signed POST generations", "Basic djpw"]


def test_auth_that_is_none_is_refused(driver: Driver) -> None:
    for wrong, message in ((("u",), "text"), (("u", 5), "text"), (5, "auth must be")):
        with pytest.raises(TypeError, match=message):
            driver.client(auth=wrong)
    with pytest.raises(ValueError, match="colon"):
        driver.client(auth=("u:v", "p"))
    with pytest.raises(TypeError, match="must return the request, not NoneType"):
        driver.create(driver.client(auth=lambda _: None))


def test_middleware_is_called_around_each_request(driver: Driver) -> None:
    order: list[str] = []

    def named(name: str) -> Any:
        def middleware(request: Any, call_next: Any) -> Any:
            order.append(name)
            request.headers["x-seen"] = name
            return call_next(request)

        async def async_middleware(request: Any, call_next: Any) -> Any:
            return await middleware(request, call_next)

        return async_middleware if driver.is_async else middleware

    driver.serve(failed(429), ok())
    driver.create(driver.client(middleware=[named("a"), named("b")]))
    assert order == ["a", "b", "a", "b"]
    assert [seen.headers["x-seen"] for seen in driver.server.requests] == ["b", "b"]


def test_an_httpx2_client_of_the_other_kind_is_refused(driver: Driver) -> None:
    other = httpx2.Client() if driver.is_async else httpx2.AsyncClient()
    with pytest.raises(TypeError, match="http_client"):
        driver.client(http_client=other)
    if isinstance(other, httpx2.Client):
        other.close()


def test_a_client_of_httpx_0_is_refused_clearly(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    httpx = ModuleType("httpx")
    httpx.__version__ = "0.28.1"  # type: ignore[attr-defined]
    for name in ("Client", "AsyncClient"):
        setattr(httpx, name, type(name, (), {"__module__": "httpx"}))
    monkeypatch.setitem(sys.modules, "httpx", httpx)
    name = "AsyncClient" if driver.is_async else "Client"
    with pytest.raises(TypeError, match=r"httpx 0\.28\.1: import httpx2 instead"):
        driver.client(http_client=getattr(httpx, name)())


def test_a_client_is_a_context_manager_and_refuses_work_afterwards(driver: Driver) -> None:
    client = driver.client()

    async def within() -> None:
        async with client as inside:
            assert inside is client
            await inside.images.create_image(prompt="x")

    if driver.is_async:
        driver.wait(within())
    else:
        with client as inside:
            assert inside is client
            inside.images.create_image(prompt="x")
    with pytest.raises(RuntimeError, match="closed"):
        driver.create(client)


@pytest.mark.parametrize(
    "url", ["", "ftp://x", "https://user:pw@x", "https://x?y=1", "https://x#y", "no url", "file:///etc/passwd"]
)
def test_a_base_url_that_cannot_work_is_refused(keeper: Driver, url: str) -> None:
    if url == "":
        assert keeper.client(base_url=url).base_url.startswith("https://eu.")
        return
    with pytest.raises(ValueError, match="base_url") as caught:
        keeper.client(base_url=url)
    assert "pw" not in str(caught.value)


def test_max_retries_below_zero_is_refused(driver: Driver) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        driver.client(max_retries=-1)


def test_max_retries_below_zero_is_refused_for_a_call_too(driver: Driver) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        driver.create(request_options=driver.package.RequestOptions(max_retries=-1))


def test_threads_share_a_client(openapi_openai: ModuleType) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"created": json.loads(request.content)["n"], "data": []})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = openapi_openai.Client(access_token=OTHER, base_url=BASE_URL, http_client=http)
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            found = list(pool.map(lambda n: client.images.create_image(prompt="x", n=n).created, range(200)))
    assert found == list(range(200))


THREADS = """
import threading, {package} as package, httpx2
from concurrent.futures import ThreadPoolExecutor
transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={answer}))
client = package.Client(auth=('u', 'p'), base_url='http://x', http_client=httpx2.Client(transport=transport))
barrier = threading.Barrier(16)
def first(number):
    barrier.wait()
    return client.images.create_image(prompt='x')
with ThreadPoolExecutor(16) as pool:
    found = list(pool.map(first, range(16)))
assert all(type(one).__name__ == 'ImagesResponse' and one == found[0] for one in found)
"""


def test_the_first_use_may_be_in_many_threads_at_once(images_folder: Path) -> None:
    modules_after(images_folder, THREADS.format(package="openapi_openai", answer=OTTER))


FORK = """
import os, openapi_openai
client = openapi_openai.Client(access_token='x')
ours = client._pool.get()
child = os.fork()
if child == 0:
    os._exit(0 if client._pool.get() is not ours and client._pool.get() is client._pool.get() else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert client._pool.get() is ours
client.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_makes_connections_of_its_own(images_folder: Path) -> None:
    modules_after(images_folder, FORK)


# Start-up


def modules_after(folder: Path, code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after some code."""
    script = f"import sys; sys.path.insert(0, {str(folder)!r})\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_importing_the_package_loads_neither_httpx2_nor_pydantic(images_folder: Path) -> None:
    loaded = modules_after(images_folder, "import openapi_openai; openapi_openai.RequestOptions, dir(openapi_openai)")
    assert not {name for name in loaded if name.split(".")[0] in ("httpx2", "pydantic", "pydantic_core", "httpcore2")}
    assert not {name for name in loaded if name.startswith(("openapi_openai.models.", "openapi_openai.apis."))}


def test_making_a_client_loads_no_model_and_nothing_to_send_with(images_folder: Path) -> None:
    loaded = modules_after(images_folder, "import openapi_openai; openapi_openai.Client(access_token='x').images")
    assert not {"httpx2", "httpcore2", "pydantic"} & loaded
    assert not {name for name in loaded if name.startswith("openapi_openai.models.")}


CALL = """
import {package} as package, httpx2
transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={answer}))
client = package.Client(auth=('u', 'p'), base_url='http://x', http_client=httpx2.Client(transport=transport))
client.{call}
"""


def test_an_operation_loads_the_models_it_can_reach_and_no_others(images_folder: Path) -> None:
    call = CALL.format(package="openapi_openai", answer=OTTER, call="images.create_image(prompt='x')")
    loaded = modules_after(images_folder, call)
    models = {name.rpartition(".")[2] for name in loaded if name.startswith("openapi_openai.models.")}
    assert models - {"_named_types"} == {"images_response", "image"}
    assert "httpcore2" not in loaded  # which the client that was given does without


def test_a_chain_of_500_models_builds(tmp_path: Path) -> None:
    schemas = {f"M{n}": {"type": "object", "properties": {"next": tiny.ref(f"M{n + 1}")}} for n in range(500)}
    schemas["M500"] = {"type": "object", "properties": {"end": {"type": "string"}}}
    get = {"operationId": "getIt", "tags": ["A"], "responses": tiny.answer(tiny.ref("M0"))}
    document = tiny.document(paths={"/": {"get": get}}, schemas=schemas, servers=[{"url": "https://x"}])
    folder = write(tiny.generate(document, package="deep"), tmp_path / "out")
    call = CALL.format(package="deep", answer={"next": {"next": {}}}, call="a.get_it().next.next.model_rebuild()")
    loaded = modules_after(folder, call)
    assert "deep.models.m500" in loaded
