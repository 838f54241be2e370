"""What a person sees of a method: in an editor, in `help`, and in the messages of type checkers."""

from __future__ import annotations

import inspect
import json
import os
import pydoc
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import jedi
import pytest

from support import tiny
from support.checkout import ROOT, imported, write
from support.language_server import LanguageServer

CLIENT = ROOT / "generated/python/openai-images"
START = "from openapi_openai import AsyncClient, Client\n\nclient = Client()\n"
FIELDS = ["prompt", "model", "n", "quality", "response_format", "size", "style", "user", "request_options"]
TEXT = "A text description of the desired image(s)."


@pytest.mark.parametrize("variant", ["", "_with_http_info"])
@pytest.mark.parametrize("kind", ["", "Async"])
def test_the_signature_shows_every_argument(openapi_openai: ModuleType, kind: str, variant: str) -> None:
    method = getattr(getattr(openapi_openai, f"{kind}ImagesApi"), f"create_image{variant}")
    signature = inspect.signature(method)
    assert list(signature.parameters) == ["self", *FIELDS]
    assert signature.parameters["prompt"].default is inspect.Parameter.empty
    result = "models.ImagesResponse"
    assert signature.return_annotation == (f"ApiResponse[{result}]" if variant else result)
    assert inspect.iscoroutinefunction(method) == bool(kind)


def test_a_variant_has_the_name_that_the_class_gives_it(tmp_path: Path) -> None:
    usual: dict[str, Any] = {"tags": ["t"], "responses": tiny.OK}
    paths = {
        "/a": {"get": {**usual, "operationId": "import"}},
        "/b": {"get": {**usual, "operationId": "old", "deprecated": True}},
    }
    document = tiny.document(paths=paths, servers=[{"url": "https://x"}])
    with imported(write(tiny.generate(document, package="variants"), tmp_path), "variants") as package:
        for cls in (package.TApi, package.AsyncTApi):
            for name, member in vars(cls).items():
                if not name.startswith("_"):
                    assert (member.__name__, member.__qualname__) == (name, f"{cls.__name__}.{name}")


@pytest.mark.parametrize("variant", ["", "_with_http_info"])
def test_annotations_can_be_had_at_run_time(openapi_openai: ModuleType, variant: str) -> None:
    hints = get_type_hints(getattr(openapi_openai.ImagesApi, f"create_image{variant}"))
    assert hints["prompt"] is str
    expected: Any = openapi_openai.ImagesResponse
    assert hints["return"] == (openapi_openai.ApiResponse[expected] if variant else expected)


@pytest.mark.parametrize("variant", ["", "_with_http_info"])
def test_help_shows_every_argument_with_its_text(openapi_openai: ModuleType, variant: str) -> None:
    shown = pydoc.plain(pydoc.render_doc(getattr(openapi_openai.ImagesApi, f"create_image{variant}")))
    for name in FIELDS:
        assert f"{name}: " in shown
    assert TEXT in shown


def test_jedi_completes_every_argument() -> None:
    script = jedi.Script(f"{START}client.images.create_image(", project=jedi.Project(CLIENT))
    completions = {completion.name for completion in script.complete()}
    assert {f"{name}=" for name in FIELDS} <= completions
    [signature] = script.get_signatures()
    assert [parameter.name for parameter in signature.params] == FIELDS
    assert TEXT in signature.docstring()


@pytest.mark.parametrize("variant", ["", "_with_http_info"])
def test_hover_shows_every_argument(tmp_path: Path, variant: str) -> None:
    (tmp_path / "openapi_openai").symlink_to(CLIENT / "openapi_openai")
    text = f'{START}client.images.create_image{variant}(prompt="x")\n'
    (tmp_path / "uses.py").write_text(text)
    with LanguageServer(tmp_path) as server:
        shown = server.hover(tmp_path / "uses.py", text, f"create_image{variant}")
    for name in FIELDS:
        assert f"{name}: " in shown
    assert "**fields" not in shown
    if not variant:
        assert TEXT in shown


WRONG = {
    'client.images.create_image(prompt="x", htlm=1)': "htlm",
    "client.images.create_image(n=1)": "prompt",
    'client.images.create_image(prompt="x", size="1x1")': "size",
    'client.images.create_image("x")': "positional",
    'client.images.create_image_with_http_info(prompt="x", timeout=3)': "timeout",
    'client.images.create_image_edit(image=b"x", prompt=3)': "prompt",
    'client.images.create_image(prompt="x", request_options={"timeuot": 3})': "request_options",
}
RIGHT = """
images = client.images.create_image(prompt="x", n=None, request_options={"timeout": 3})
data, status_code, headers = client.images.create_image_with_http_info(prompt="x", size="256x256")
first = images.data[0].url, data.data[0].url, status_code + 1, headers["x"]


async def use() -> None:
    data, status_code, headers = await AsyncClient().images.create_image_with_http_info(prompt="x")
    print(data.data, status_code, headers)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("signatures")
    (home / "openapi_openai").symlink_to(CLIENT / "openapi_openai")
    (home / "right.py").write_text(START + RIGHT)
    (home / "wrong.py").write_text(START + "".join(f"{line}\n" for line in WRONG))
    return home


def test_mypy_names_what_is_wrong(project: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "right.py", "wrong.py"]
    check(subprocess.run(command, cwd=project, capture_output=True, text=True, check=False).stdout)


def test_pyright_names_what_is_wrong(project: Path) -> None:
    config = {"include": ["right.py", "wrong.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (project / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", "-p", str(project), "--pythonpath", sys.executable]
    check(subprocess.run(command, cwd=project, capture_output=True, text=True, check=False).stdout)


def check(output: str) -> None:
    """Check that there is a message for each wrong line, which names what is wrong, and none for any other."""
    assert "right.py" not in output, output
    first = START.count("\n") + 1
    for number, (line, word) in enumerate(WRONG.items(), first):
        messages = [each for each in output.splitlines() if f"wrong.py:{number}:" in each]
        assert any("error" in each and word in each for each in messages), (line, output)
