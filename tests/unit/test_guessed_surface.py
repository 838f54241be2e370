"""The guessed tree of resources: places by path and verb, and by what the document says."""

from __future__ import annotations

import io
import json
import random
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.lower.surface.guess import guessed
from specloom.lower.surface.routes import VARIABLE, Route, route_of
from support.checkout import ROOT, SHARED, shared
from support.tiny import OK, answer, api_of, document, text

ITEMS = answer({"type": "array", "items": {"type": "object"}})
ONE = answer({"type": "object", "properties": {"id": {"type": "string"}}})


def places(paths: dict[str, dict[str, Any]], **more: Any) -> dict[str, str]:
    """Return where the guess puts each operation: `get /files` -> `files.list`."""
    operations = {
        path: {verb: {"responses": OK, **operation} for verb, operation in verbs.items()}
        for path, verbs in paths.items()
    }
    api = api_of(document(paths=operations, **more))
    found = guessed(api)
    return {
        f"{each.method.lower()} {each.path}": ".".join((*found[each.id].resource, found[each.id].method))
        for each in api.operations
    }


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/api/v1/users/{id}", Route(("users", VARIABLE))),
        ("/v2/FooBar/baz-qux", Route(("foo_bar", "baz_qux"))),
        ("/where/stops.json", Route(("where", "stops"))),
        ("/chat.postMessage", Route(("chat", "post_message"))),
        ("/files/{id}:restore", Route(("files", VARIABLE), "restore")),
        ("/files/{id}#add_link", Route(("files", VARIABLE), "add_link")),
        ("/responses?beta=true", Route(("responses",), flags=("beta",))),
        ("/{tenant}/users", Route(("users",))),
        ("/folders/0/items", Route(("folders", VARIABLE, "items"))),
        ("/", Route(())),
    ],
)
def test_a_path_is_a_route(path: str, route: Route) -> None:
    assert route_of(path) == route


def test_a_list_its_items_and_what_is_done_to_them() -> None:
    assert places(
        {
            "/v1/files": {"get": {}, "post": {}, "delete": {}},
            "/v1/files/{id}": {"get": {}, "post": {}, "delete": {}},
            "/v1/files/{id}/cancel": {"post": {}},
            "/v1/files/{id}/content": {"get": {"responses": ONE}},
            "/v1/files/{id}/comments": {"get": {"responses": ITEMS}},
            "/v1/files/{id}/versions/{version}": {"put": {}, "patch": {}},
        }
    ) == {
        "get /v1/files": "files.list",
        "post /v1/files": "files.create",
        "delete /v1/files": "files.delete_all",
        "get /v1/files/{id}": "files.retrieve",
        "post /v1/files/{id}": "files.update",
        "delete /v1/files/{id}": "files.delete",
        "post /v1/files/{id}/cancel": "files.cancel",
        "get /v1/files/{id}/content": "files.retrieve_content",
        "get /v1/files/{id}/comments": "files.comments.list",
        "put /v1/files/{id}/versions/{version}": "files.versions.replace",
        "patch /v1/files/{id}/versions/{version}": "files.versions.update",
    }


def test_the_only_one_of_its_kind_is_no_list() -> None:
    assert places({"/settings": {"get": {"responses": ONE}, "patch": {}}, "/speech": {"post": {}}}) == {
        "get /settings": "settings.retrieve",
        "patch /settings": "settings.update",
        "post /speech": "speech.create",
    }


def test_what_all_paths_begin_with_is_no_resource() -> None:
    paths = {f"/api/where/{name}/{{id}}": {"get": {}} for name in ("agency", "block", "route", "trip")}
    assert places(paths)["get /api/where/agency/{id}"] == "agency.retrieve"


def test_paths_that_are_only_read_are_methods_of_what_is_before_them() -> None:
    paths = {f"/usage/{name}": {"get": {"responses": ITEMS}} for name in ("audio", "images", "words")}
    assert set(places(paths).values()) == {"usage.audio", "usage.images", "usage.words"}


def test_a_path_that_says_nothing_has_its_tag() -> None:
    assert places({"/": {"get": {"tags": ["Health checks"]}}, "/{id}": {"get": {}}}) == {
        "get /": "health_checks.retrieve",
        "get /{id}": "default.retrieve",
    }


def test_what_only_administrators_may_call_is_below_admin() -> None:
    schemes = {name: {"type": "http", "scheme": "bearer"} for name in ("key", "AdminKey")}
    paths: dict[str, dict[str, Any]] = {
        "/users": {"get": {"responses": ITEMS, "security": [{"AdminKey": []}]}},
        "/users/{id}": {"get": {}},
    }
    found = places(paths, components={"securitySchemes": schemes}, security=[{"key": []}])
    assert found == {"get /users": "admin.users.list", "get /users/{id}": "users.retrieve"}


def test_part_of_a_resource_elsewhere_is_there() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/organization/projects": {"get": {"responses": ITEMS}},
        "/organization/projects/{id}": {"get": {}},
        "/projects/{id}/roles": {"get": {"responses": ITEMS}},
    }
    assert places(paths)["get /projects/{id}/roles"] == "organization.projects.roles.list"


SAMPLE = {"x-codeSamples": [{"lang": "Python", "source": "client = Acme()\nclient.beta.threads.start()\n"}]}
BY_LANGUAGE = {"x-docs": {"examples": [{"request": {"python": "x = client.beta.threads.start(a=1)"}}]}}
FERN = {"x-fern-sdk-group-name": ["beta", "threads"], "x-fern-sdk-method-name": "start"}


@pytest.mark.parametrize("said", [SAMPLE, BY_LANGUAGE, FERN])
def test_what_the_document_says_counts_more_than_paths(said: dict[str, Any]) -> None:
    found = places({"/threads": {"post": said}, "/threads/{id}": {"get": {}}})
    assert found == {"post /threads": "beta.threads.start", "get /threads/{id}": "beta.threads.retrieve"}


def test_a_name_without_a_group_is_the_name_of_the_method() -> None:
    assert places({"/threads": {"post": {"x-fern-sdk-method-name": "begin"}}}) == {"post /threads": "threads.begin"}


def test_samples_that_call_several_methods_say_nothing() -> None:
    sample = {"x-codeSamples": [{"lang": "python", "source": "client.a.b()\nclient.c.d()"}]}
    assert places({"/threads": {"post": sample}}) == {"post /threads": "threads.create"}


def test_no_method_is_called_as_a_resource_beside_it() -> None:
    paths = {"/files/{id}/export": {"post": {}}, "/files/{id}/export/status/{n}": {"get": {}}}
    found = places(paths)
    assert found["post /files/{id}/export"] == "files.export.create"


def test_what_would_be_alike_is_told_apart() -> None:
    found = places({"/threads/runs": {"post": {"operationId": "createAndRun"}}, "/threads/{id}/runs": {"post": {}}})
    assert found["post /threads/{id}/runs"] == "threads.runs.create"
    assert found["post /threads/runs"] != "threads.runs.create"


def test_a_kind_before_what_is_read_is_part_of_the_name() -> None:
    paths = {f"/libraries/{{id}}/{kind}/usages": {"get": {"responses": ITEMS}} for kind in ("style", "variable")}
    assert set(places(paths).values()) == {"libraries.list_style_usages", "libraries.list_variable_usages"}


def test_what_is_done_to_nothing_is_done_by_the_client() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/api/generate": {"post": {}},
        "/api/chat": {"post": {}},
        "/api/generate_keys": {"get": {"tags": ["Keys"]}},
        "/": {"get": {"responses": ONE}},
    }
    assert places(paths) == {
        "post /api/generate": "generate",
        "post /api/chat": "chat.create",
        "get /api/generate_keys": "keys.generate_keys",
        "get /": "default.retrieve",
    }


def test_what_one_is_found_by_is_part_of_the_name() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/flows/{id}": {"get": {"responses": ONE}},
        "/flows/name/{flow_name}": {"get": {"responses": ONE}, "delete": {}},
        "/flows/tag/{tag}": {"get": {"responses": ONE}},
        "/flows/tag/{tag}/reset": {"post": {}},
        "/orgs/{org}": {"get": {"responses": ONE}},
        "/orgs/{org}/team/{team}": {"get": {"responses": ONE}},
    }
    assert places(paths) == {
        "get /flows/{id}": "flows.retrieve",
        "get /flows/name/{flow_name}": "flows.retrieve_by_name",
        "delete /flows/name/{flow_name}": "flows.delete_by_name",
        "get /flows/tag/{tag}": "flows.tag.retrieve",
        "post /flows/tag/{tag}/reset": "flows.tag.reset",
        "get /orgs/{org}": "orgs.retrieve",
        "get /orgs/{org}/team/{team}": "orgs.team.retrieve",
    }


def test_who_calls_is_no_resource() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/users": {"get": {"responses": ITEMS}},
        "/users/me": {"get": {"responses": ONE}},
        "/me": {"get": {"responses": ONE}},
    }
    assert places(paths) == {"get /users": "users.list", "get /users/me": "users.me", "get /me": "me.retrieve"}


def test_things_that_only_their_kind_lists() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/labels/{kind}": {"get": {"responses": ITEMS}},
        "/labels/{kind}/{key}": {"get": {"responses": ONE}, "patch": {}},
        "/pets": {"get": {"responses": ITEMS}},
        "/pets/{id}": {"get": {"responses": ITEMS}},
        "/pets/{id}/{part}": {"get": {"responses": ONE}},
    }
    found = places(paths)
    assert [found["get /labels/{kind}"], found["get /labels/{kind}/{key}"]] == ["labels.list", "labels.retrieve"]
    assert found["get /pets/{id}"] != "pets.list"


def test_what_a_path_gets_is_retrieved() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/files/{id}#get_link": {"get": {"responses": ONE}},
        "/files/{id}": {"get": {"responses": ONE}},
        "/files/{id}/get_runs": {"post": {"responses": ITEMS}},
    }
    assert set(places(paths).values()) == {"files.retrieve", "files.retrieve_link", "files.retrieve_runs"}


def test_a_list_without_items_says_of_what_it_is() -> None:
    paths: dict[str, dict[str, Any]] = {
        "/files/{id}/upload_sessions": {"post": {}},
        "/files/upload_sessions": {"post": {}},
        "/files/upload_sessions/{id}": {"get": {}},
    }
    assert places(paths) == {
        "post /files/{id}/upload_sessions": "files.upload_sessions.create_for_file",
        "post /files/upload_sessions": "files.upload_sessions.create",
        "get /files/upload_sessions/{id}": "files.upload_sessions.retrieve",
    }


def test_a_later_version_says_so_where_two_are_alike() -> None:
    lists = {f"/{version}limits": {"get": {"responses": ITEMS}, "post": {}} for version in ("", "v2/", "api/v10/")}
    items = {"/v2/limits/{id}": {"get": {"responses": ONE}}}
    assert places({**items, **lists}) == {
        "get /v2/limits/{id}": "limits.retrieve",
        "get /limits": "limits.list",
        "post /limits": "limits.create",
        "get /v2/limits": "limits.list_v2",
        "post /v2/limits": "limits.create_v2",
        "get /api/v10/limits": "limits.list_v10",
        "post /api/v10/limits": "limits.create_v10",
    }


def test_what_is_done_is_made_anew_each_time() -> None:
    assert places({"/meters/{id}/query": {"get": {"responses": ONE}, "post": {}}, "/meters/{id}": {"get": {}}}) == {
        "get /meters/{id}/query": "meters.query.retrieve",
        "post /meters/{id}/query": "meters.query.create",
        "get /meters/{id}": "meters.retrieve",
    }


def shares(name: str, spec: str) -> float:
    """Return the share of the operations of a document that the guess places as a person did."""
    lines = (ROOT / f"tests/surface/{name}.txt").read_text("utf-8").splitlines()
    wanted = {" ".join(line.split()[:2]): line.split()[2] for line in lines}
    api = pipeline.build(ClientConfig(spec=str(shared(SHARED / "specs" / spec)), output=Path("unused"))).api
    found = guessed(api)
    ways = {
        f"{each.method} {each.path}": ".".join((*found[each.id].resource, found[each.id].method))
        for each in api.operations
    }
    folded = {key.split()[0].upper() + " " + key.split()[1]: way for key, way in wanted.items()}
    assert folded.keys() == ways.keys()
    assert len(set(ways.values())) == len(ways)
    return sum(ways[key] == way for key, way in folded.items()) / len(ways)


@pytest.mark.parametrize(
    ("name", "spec", "least"),
    [("box", "box.json", 0.85), ("figma", "figma.yaml", 0.89), ("resend", "resend.yaml", 0.95)],
)
def test_the_guess_is_as_a_person_places_operations(name: str, spec: str, least: float) -> None:
    """The tables were written by hand, by somebody who had not seen the rules."""
    assert shares(name, spec) >= least


def test_no_place_depends_on_the_order_of_the_document() -> None:
    data = json.loads((ROOT / "tests/surface/orders.json").read_text("utf-8"))
    paths = {path: {verb: {"operationId": id_} for verb, id_ in verbs.items()} for path, verbs in data.items()}
    first = places(paths)
    for seed in range(5):
        shuffled = list(paths.items())
        random.Random(seed).shuffle(shuffled)
        assert places(dict(shuffled)) == first


def test_methods_of_http_and_digits_make_names_all_the_same() -> None:
    version = {"openapi": "3.2.0", "info": {"title": "T", "version": "1"}}
    item = {"additionalOperations": {"M-SEARCH": {"responses": OK}}}
    api = api_of({**version, "paths": {"/2fa/{id}": item, "/2fa/3ds": {"post": {"responses": OK}}}})
    assert {place.method for place in guessed(api).values()} == {"m_search", "create"}
    result = pipeline.run(
        ClientConfig(spec="-", output=Path("unused"), package="odd", layout="resources"),
        stdin=io.BytesIO(json.dumps({**version, "paths": {"/2fa/{id}": item}}).encode()),
    )
    assert "def m_search(" in text(result, "odd/resources/resource_2_fa.py")
