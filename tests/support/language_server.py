"""A client of pyright's language server, for what an editor shows of generated code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Self


class LanguageServer:
    """A server process that knows the files below a folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root)
        self._next = 0

    def __enter__(self) -> Self:
        workspace = [{"uri": self._root.as_uri(), "name": "root"}]
        parameters = {"processId": None, "rootUri": self._root.as_uri(), "workspaceFolders": workspace}
        self._request("initialize", {**parameters, "capabilities": {"workspace": {"configuration": True}}})
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def hover(self, path: Path, text: str, at: str) -> str:
        """Return what hovering over the end of the first `at` in a file shows."""
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        before = text[: text.index(at) + len(at) - 1]
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        shown = self._request("textDocument/hover", {"textDocument": {"uri": path.as_uri()}, "position": position})
        contents = shown["contents"]
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def _request(self, method: str, parameters: dict[str, Any]) -> Any:
        self._next += 1
        number = self._next
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            if "id" in message and message.get("method") == "workspace/configuration":
                settings = {"pythonPath": sys.executable, "analysis": {}}
                items = message["params"]["items"]
                results = [settings if item.get("section") == "python" else {} for item in items]
                self._send({"id": message["id"], "result": results})
            elif "id" in message and "method" in message:
                self._send({"id": message["id"], "result": None})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message
