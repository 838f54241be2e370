"""Methods that wait for what they begin, over a server that ends in each way, and over servers that behave badly."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.driver import Driver, driving
from support.server import failed

Handler = Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest, long: ModuleType) -> Iterator[Driver]:
    """Drive the client."""
    with driving(long, request.param) as driver:
        driver.defaults["base_url"] = "https://api.example/v1"
        yield driver


def answer(body: Any = None, status: int = 200, **headers: str) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if body is None:
        return httpx2.Response(status, headers=named)
    return httpx2.Response(status, json=body, headers=named)


def video(status: str, **headers: str) -> httpx2.Response:
    return answer({"id": "v1", "status": status}, **headers)


def wait(driver: Driver, **options: Any) -> Any:
    """Wait for a video."""
    return driver.run(driver.client().videos.create_video_and_wait(prompt="x", request_options=options))


def asked(driver: Driver) -> list[str]:
    return [f"{each.method} {each.url.path}" for each in driver.server.requests]


def test_the_finished_object_is_given_with_its_type(driver: Driver) -> None:
    driver.serve(video("queued"), video("queued"), video("completed"))
    found = wait(driver)
    assert type(found) is driver.package.models.Video
    assert found.status == "completed"
    assert asked(driver) == ["POST /v1/videos", "GET /v1/videos/v1", "GET /v1/videos/v1"]
    assert driver.clock.waits == [1.0, 1.5]


def test_what_is_finished_at_once_is_not_asked_for(driver: Driver) -> None:
    driver.serve(video("completed"))
    assert wait(driver).status == "completed"
    assert asked(driver) == ["POST /v1/videos"]


def test_waits_grow_to_ten_seconds(driver: Driver) -> None:
    driver.serve(*[video("queued")] * 9, video("completed"))
    wait(driver)
    assert driver.clock.waits == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 10.0]


@pytest.mark.parametrize(("said", "waits"), [("3", [3.0]), ("0.5", [0.5]), ("0", [1.0]), ("soon", [1.0])])
def test_the_server_says_how_long_to_wait(driver: Driver, said: str, waits: list[float]) -> None:
    driver.serve(video("queued", retry_after=said), video("completed"))
    wait(driver)
    assert driver.clock.waits == waits


def test_a_server_cannot_put_a_client_to_sleep(driver: Driver) -> None:
    driver.serve(video("queued", retry_after="1e9"), video("completed"))
    assert wait(driver).status == "completed"
    assert driver.clock.waits == [120.0]


@pytest.mark.parametrize("status", ["failed", "canceled", "FAILED"])
def test_a_failed_operation_is_an_error_that_has_it(driver: Driver, status: str) -> None:
    body = {"id": "v1", "status": status, "error": {"message": "no such prompt"}}
    driver.serve(video("queued"), answer(body, x_request_id="r1"))
    with pytest.raises(driver.package.OperationFailedError, match=f"`{status}`: no such prompt") as caught:
        wait(driver)
    assert caught.value.body.status == status
    assert (caught.value.status_code, caught.value.request_id) == (200, "r1")
    assert caught.value.operation == "getVideo"


def test_a_failure_tells_no_credential_that_the_server_repeats(driver: Driver) -> None:
    driver.serve(video("queued"), answer({"id": "v1", "status": "failed", "error": {"message": "sk-loud is wrong"}}))
    with pytest.raises(driver.package.OperationFailedError, match=r"`failed`: \*\*\* is wrong") as caught:
        driver.run(driver.client(access_token="sk-loud").videos.create_video_and_wait(prompt="x"))  # noqa: S106
    assert "sk-loud" not in repr(caught.value)


def test_what_is_never_done_ends_by_poll_timeout(driver: Driver) -> None:
    driver.serve(video("queued"))
    start = driver.clock.seconds
    with pytest.raises(driver.package.ApiTimeoutError, match="after 30 s; its last state is `queued`") as caught:
        wait(driver, poll_timeout=30)
    assert driver.clock.seconds - start == 30
    assert caught.value.body.status == "queued"


def test_a_wait_is_no_longer_than_what_is_left(driver: Driver) -> None:
    driver.serve(video("queued", retry_after="100"))
    with pytest.raises(driver.package.ApiTimeoutError, match="after 5 s"):
        wait(driver, poll_timeout=5)
    assert driver.clock.waits == [5.0]


def test_nothing_waits_for_ever_by_default(driver: Driver) -> None:
    driver.serve(video("queued", retry_after="100"))
    with pytest.raises(driver.package.ApiTimeoutError, match="after 3600 s"):
        wait(driver)
    assert sum(driver.clock.waits) == 3600


def test_a_deadline_holds_for_all_calls_together(driver: Driver) -> None:
    driver.serve(video("queued"))
    start = driver.clock.seconds
    with pytest.raises(driver.package.ApiTimeoutError, match="deadline"):
        wait(driver, deadline=20)
    assert driver.clock.seconds - start == 20


def test_every_answer_is_shown(driver: Driver) -> None:
    driver.serve(video("queued"), video("queued"), video("completed"))
    seen: list[Any] = []
    wait(driver, on_poll=seen.append)
    assert [(each.status_code, each.data.status) for each in seen] == [(200, "queued"), (200, "completed")]


def test_a_question_is_a_call_of_its_own(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    driver.serve(video("queued"), failed(503), failed(503), video("completed"))
    with caplog.at_level(logging.INFO, "long"):
        assert wait(driver).status == "completed"
    assert asked(driver).count("GET /v1/videos/v1") == 3
    assert "getVideo" in caplog.text


def test_an_object_that_is_gone_is_an_error(driver: Driver) -> None:
    driver.serve(video("queued"), failed(404))
    with pytest.raises(driver.package.NotFoundError):
        wait(driver)
    assert len(driver.server.requests) == 2


def test_a_state_that_nobody_knows_is_told_once_and_waited_for(driver: Driver) -> None:
    driver.serve(video("queued"), video("paused\u202e"), video("paused\u202e"), video("completed"))
    drifts: list[Any] = []
    client = driver.client(on_drift=drifts.append)
    assert driver.run(client.videos.create_video_and_wait(prompt="x")).status == "completed"
    told = [str(each) for each in drifts if "state" in each.expected]
    assert len(told) == 1
    assert "paused" in told[0]
    assert "\u202e" not in told[0]


def test_an_answer_without_a_state_is_told(driver: Driver) -> None:
    driver.serve(video("queued"), answer({"id": "v1"}))
    drifts: list[Any] = []
    client = driver.client(on_drift=drifts.append)
    with pytest.raises(driver.package.ApiTimeoutError):
        driver.run(client.videos.create_video_and_wait(prompt="x", request_options={"poll_timeout": 9}))
    assert len([each for each in drifts if "tells no state" in str(each)]) == 1


def test_a_strict_client_knows_every_state(driver: Driver) -> None:
    driver.serve(video("queued"), video("paused"))
    client = driver.client(strict=True)
    with pytest.raises(driver.package.ResponseValidationError):
        driver.run(client.videos.create_video_and_wait(prompt="x"))


def test_a_key_of_the_caller_is_that_of_the_first_call_alone(driver: Driver) -> None:
    driver.serve(video("queued"), video("completed"))
    options = {"idempotency_key": "k1", "headers": {"x-trace": "t", "Idempotency-Key": "k2"}, "body": {"more": 1}}
    wait(driver, **options)
    first, second = driver.server.requests
    assert first.headers["idempotency-key"] in ("k1", "k2")
    assert "idempotency-key" not in second.headers
    assert second.headers["x-trace"] == "t"
    assert not second.body


def test_arguments_and_members_of_the_answer_go_along_and_a_part_is_given(driver: Driver) -> None:
    ready = {"state": {"name": "ready", "url": "https://files.example/1"}}
    driver.serve(answer({"export_id": 7}, 202), answer({"state": {"name": "running"}}), answer(ready))
    found = driver.run(driver.client().exports.create_export_and_wait("p 1"))
    assert found == "https://files.example/1"
    assert asked(driver)[1:] == ["GET /v1/p 1/exports/7"] * 2


def test_an_operation_gives_the_result(driver: Driver) -> None:
    begun, done = {"id": "t1", "status": "running"}, {"id": "t1", "status": "done", "model": "m1"}
    driver.serve(answer(begun, 201), answer(done), answer({"size": 3}))
    assert driver.run(driver.client().trainings.create_training_and_wait()).size == 3
    assert asked(driver)[1:] == ["GET /v1/trainings/t1", "GET /v1/models/m1"]


def test_an_answer_that_names_nothing_is_an_error(driver: Driver) -> None:
    driver.serve(answer({"other": 7}, 202))
    with pytest.raises(driver.package.ApiError, match="the answer has no `export_id`"):
        driver.run(driver.client().exports.create_export_and_wait("p"))


def report(driver: Driver, **options: Any) -> Any:
    return driver.run(driver.client().reports.create_report_and_wait(request_options=options))


def test_a_location_is_followed_until_it_is_more_than_accepted(driver: Driver) -> None:
    moved = answer(None, 202, location="/v1/states/2", retry_after="2")
    driver.serve(answer(None, 202, location="states/1"), moved, answer(None, 202), answer({"rows": 3}))
    found = report(driver)
    assert found.rows == 3
    assert asked(driver)[1:] == ["GET /v1/states/1", "GET /v1/states/2", "GET /v1/states/2"]
    assert driver.clock.waits == [1.0, 2.0, 1.5]


def test_what_needs_no_time_leads_nowhere(driver: Driver) -> None:
    driver.serve(answer({"rows": 3}))
    assert report(driver).rows == 3
    assert len(driver.server.requests) == 1


def test_an_acceptance_that_leads_nowhere_is_an_error(driver: Driver) -> None:
    driver.serve(answer(None, 202))
    with pytest.raises(driver.package.ApiError, match="no header of the answer says where"):
        report(driver)


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("https://evil.example/x", "another origin"),
        ("//evil.example/x", "another origin"),
        ("https://api.example:444/x", "another origin"),
        ("https://user@api.example/x", "with a user and a password in it"),
        ("a://b", "at a `a:` address"),
    ],
)
def test_no_credential_goes_to_another_origin(driver: Driver, target: str, why: str) -> None:
    driver.serve(answer(None, 202, location=target))
    with pytest.raises(driver.package.OperationOriginError, match=f"the state of the operation is said to be .*{why}"):
        report(driver)
    assert len(driver.server.requests) == 1


def test_a_later_answer_leads_to_no_other_origin_either(driver: Driver) -> None:
    driver.serve(answer(None, 202, location="/a"), answer(None, 202, location="https://evil.example/x"))
    with pytest.raises(driver.package.OperationOriginError):
        report(driver)
    assert len(driver.server.requests) == 2


def machine(driver: Driver, method: str = "create_machine_and_wait") -> Any:
    return driver.run(getattr(driver.client().microsoft, method)("m1"))


def test_what_was_put_is_read_where_it_was_put(driver: Driver) -> None:
    begun = answer({"id": "m1"}, 201, azure_asyncoperation="https://api.example/v1/states/1")
    driver.serve(
        begun, answer({"status": "InProgress"}), answer({"status": "Succeeded"}), answer({"id": "m1", "size": 2})
    )
    found = machine(driver)
    assert type(found) is driver.package.models.Machine
    assert found.size == 2
    assert asked(driver)[1:] == ["GET /v1/states/1", "GET /v1/states/1", "GET /v1/machines/m1"]


def test_a_state_that_failed_is_an_error(driver: Driver) -> None:
    begun = answer({"id": "m1"}, 201, operation_location="https://api.example/v1/states/1")
    state = {"status": "Failed", "error": {"code": "Quota", "message": "no more machines"}}
    driver.serve(begun, answer(state))
    with pytest.raises(driver.package.OperationFailedError, match="`Failed`: no more machines") as caught:
        machine(driver)
    assert caught.value.body == state


def test_the_result_is_of_the_type_that_the_document_names(driver: Driver) -> None:
    begun = answer(None, 202, location="/v1/states/1")
    driver.serve(begun, answer(None, 202), answer({"id": "m1", "size": 2}))
    found = machine(driver, "resize_machine_and_wait")
    assert found == driver.package.models.Machine(id="m1", size=2)
    driver.serve(begun, answer({"size": 2}))
    with pytest.raises(driver.package.ResponseValidationError, match="id"):
        driver.run(driver.client(strict=True).microsoft.resize_machine_and_wait("m1"))


def test_the_state_is_the_result_where_the_document_says_so(driver: Driver) -> None:
    begun = answer(None, 202, azure_asyncoperation="/v1/states/1", location="/v1/elsewhere")
    driver.serve(begun, answer({"status": "Succeeded", "id": 1}))
    assert machine(driver, "restart_machine_and_wait") == {"status": "Succeeded", "id": 1}
    assert "GET /v1/elsewhere" not in asked(driver)


def test_an_operation_of_google_is_asked_for_by_its_name(driver: Driver) -> None:
    name = "operations/a b"
    driver.serve(answer({"name": name}), answer({"name": name, "done": True, "response": {"x": 1}}))
    found = driver.run(driver.client().google.create_cluster_and_wait())
    assert found.response == {"x": 1}
    assert driver.server.requests[1].url.raw_path == b"/v1/v1/operations/a%20b"


@pytest.mark.parametrize("name", ["operations/../secrets", "/operations", "a//b", ".."])
def test_a_name_leads_to_no_other_path(driver: Driver, name: str) -> None:
    driver.serve(answer({"name": name}))
    with pytest.raises(driver.package.ApiError, match="leads out of its path"):
        driver.run(driver.client().google.create_cluster_and_wait())
    assert len(driver.server.requests) == 1


def test_an_operation_of_google_that_failed_is_an_error(driver: Driver) -> None:
    driver.serve(answer({"name": "operations/a", "done": True, "error": {"code": 3, "message": "no quota"}}))
    with pytest.raises(driver.package.OperationFailedError, match="failed: no quota"):
        driver.run(driver.client().google.create_cluster_and_wait())


@pytest.mark.parametrize(
    ("option", "error"),
    [({"poll_timeout": "1"}, TypeError), ({"poll_timeout": 0}, ValueError), ({"on_poll": 1}, TypeError)],
)
def test_wrong_options_are_refused(driver: Driver, option: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error, match=next(iter(option))):
        wait(driver, **option)
    assert driver.server.requests == []


def test_only_what_is_said_to_go_on_has_such_a_method(driver: Driver) -> None:
    client = driver.client()
    assert not hasattr(client.others, "create_task_and_wait")
    assert not hasattr(client.microsoft, "delete_machine_and_wait")
