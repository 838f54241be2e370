"""What type checkers say of the assembled client."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

USES = """
from shop._runtime.options import RequestOptions
from shop.client import AsyncClient, Client
from shop.models import CreateImageRequest, Image, ImagesResponse

client = Client(access_token=lambda: "x", timeout=3, default_headers={"a": "b"})
images: ImagesResponse = client.images.create_image(prompt="x", n=2, request_options=RequestOptions(timeout=3))
request = CreateImageRequest(prompt="x", kind="image")
images = client.images.create_image(prompt=request.prompt, request_options={"timeout": 3})
data, status_code, headers = client.images.create_image_with_http_info(prompt="x")
images = data
number: int = status_code
text: str = headers["x"]
content: bytes = client.with_options(max_retries=3, access_token="x").images.download("f").read()
first: Image = images.data[0]


async def use() -> None:
    client = AsyncClient()
    images: ImagesResponse = await client.images.create_image(prompt="x")
    content: bytes = await (await client.images.download("f")).read()
    print(images, content)


print(number, text, content, first)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("types")
    (home / "shop").symlink_to(ROOT / "shop")
    (home / "uses.py").write_text(USES)
    return home


def test_mypy(project: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "-p", "shop", "-m", "uses"]
    codes = ["exhaustive-match", "redundant-expr", "truthy-bool", "possibly-undefined"]
    command += [f"--enable-error-code={code}" for code in codes]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


def test_pyright(project: Path) -> None:
    config = {"include": ["shop", "uses.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (project / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", "-p", str(project), "--pythonpath", sys.executable]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
