"""What type checkers know of methods that wait: read by them, never run."""

from __future__ import annotations

from typing import Any, assert_type

from long import ApiResponse, AsyncClient, Client, models
from long.testing import MockServer


def seen(response: ApiResponse[Any]) -> None:
    assert response.status_code == 200


def sync(client: Client) -> None:
    video = client.videos.create_video_and_wait(prompt="x", request_options={"poll_timeout": 60, "on_poll": seen})
    assert_type(video, models.Video)
    assert_type(client.exports.create_export_and_wait("p"), str | None)
    assert_type(client.trainings.create_training_and_wait(), models.GetModelResponse)
    assert_type(client.reports.create_report_and_wait(), models.CreateReportResponse)
    assert_type(client.microsoft.resize_machine_and_wait("m"), models.Machine)
    assert_type(client.google.create_cluster_and_wait(), models.Operation)


async def asynchronous(client: AsyncClient) -> None:
    assert_type(await client.videos.create_video_and_wait(prompt="x"), models.Video)
    assert_type(await client.exports.create_export_and_wait("p"), str | None)


def test(server: MockServer) -> None:
    server.respond_long_operation("videos.create_video", json={"id": "1"}, polls=3)
    server.respond_long_operation("videos.create_video", error={"message": "no room"})


def wrong(client: Client, server: MockServer) -> None:
    client.videos.create_video_and_wait(prompt=1)  # wrong
    client.videos.create_video_and_wait(prompt="x", request_options={"poll_timeout": "1"})  # wrong
    server.respond_long_operation("videos.create_vid")  # wrong
