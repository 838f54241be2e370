"""A server that behaves badly on purpose: it speaks over real sockets, and each connection is played by a function."""

from __future__ import annotations

import socket
import ssl
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

OK = b'{"created":1,"data":[]}'


def head(*, status: str = "200 OK", length: int | None = None, **headers: str) -> bytes:
    """Return the head of an answer; underscores in the names of headers are hyphens."""
    lines = [f"HTTP/1.1 {status}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if length is not None:
        lines.append(f"content-length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def whole(body: bytes = OK, **headers: str) -> bytes:
    """Return a good answer."""
    return head(length=len(body), **{"content_type": "application/json", **headers}) + body


def chunk(data: bytes) -> bytes:
    """Return a piece of a body whose length is not told."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


class Connection:
    """One connection, as a script sees it."""

    def __init__(self, sock: socket.socket, number: int, server: BadServer) -> None:
        self.socket = sock
        self.number = number
        """Which connection this is, from 0."""
        self.server = server

    def request(self) -> bytes:
        """Read a request; empty where the client has closed."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self.socket.recv(65536)
            if not piece:
                return b""
            data += piece
        start, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in start.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        while len(body) < length:
            piece = self.socket.recv(65536)
            if not piece:
                return b""
            body += piece
        self.server.requests.append(start + b"\r\n\r\n" + body)
        return self.server.requests[-1]

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.socket.sendall(data)

    def drip(self, data: bytes, seconds: float) -> None:
        """Send bytes one by one, with a pause after each."""
        for index in range(len(data)):
            self.send(data[index : index + 1])
            self.wait(seconds)

    def wait(self, seconds: float) -> None:
        """Let time pass; less where the server is stopped meanwhile."""
        self.server.stopped.wait(seconds)
        if self.server.stopped.is_set():
            raise ConnectionAbortedError

    def cut(self) -> None:
        """Close the connection in the middle."""
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()

    def reset(self) -> None:
        """End the connection as a machine does that knows nothing of it."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


Script = Callable[[Connection], None]


class BadServer:
    """Plays a script for each connection; a context manager."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.requests: list[bytes] = []
        """All that was asked, as it came."""
        self.connections = 0
        """How many there were."""
        self.open = 0
        """How many there are."""
        self.stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self._lock = threading.Lock()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        """Where the server is."""

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def wait_until_idle(self, seconds: float = 3.0) -> bool:
        """Wait until no connection is open; return whether that is so."""
        until = time.monotonic() + seconds
        while self.open and time.monotonic() < until:
            time.sleep(0.01)
        return not self.open

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                number, self.connections, self.open = self.connections, self.connections + 1, self.open + 1
            threading.Thread(target=self._play, args=(sock, number), daemon=True).start()

    def _play(self, sock: socket.socket, number: int) -> None:
        try:
            with sock, suppress(OSError):
                self.script(Connection(sock, number, self))
        finally:
            with self._lock:
                self.open -= 1


@contextmanager
def serving(script: Script) -> Iterator[BadServer]:
    """Run a server for the block."""
    with BadServer(script) as server:
        yield server


# Scripts that many tests play


def good(connection: Connection) -> None:
    """Answer every request well."""
    while connection.request():
        connection.send(whole())


def dripping_head(connection: Connection) -> None:
    """Send a head that never ends, a header every 0.1 s."""
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(600):
        connection.send(f"x-{number}: 1\r\n".encode())
        connection.wait(0.1)


def dripping_body(connection: Connection) -> None:
    """Send a long body, a byte every 0.1 s."""
    connection.request()
    connection.send(head(length=600, content_type="application/octet-stream"))
    connection.drip(b"x" * 600, 0.1)


def dripping_chunks(connection: Connection) -> None:
    """Send a body that never ends, a chunk every 0.1 s."""
    connection.request()
    connection.send(head(transfer_encoding="chunked", content_type="application/octet-stream"))
    for _ in range(600):
        connection.send(chunk(b"x"))
        connection.wait(0.1)


def silent(connection: Connection) -> None:
    """Take the request, and say nothing."""
    connection.request()
    connection.wait(60)


def cut_body(connection: Connection) -> None:
    """Send the half of a good answer, and close the connection."""
    connection.request()
    answer = whole()
    connection.send(answer[:-10])
    connection.cut()


def cut_head(connection: Connection) -> None:
    """Close the connection before the head has ended."""
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-t")
    connection.cut()


class TlsServer(BadServer):
    """The same with a certificate for 127.0.0.1, which an authority of its own vouches for."""

    def __init__(self, script: Script, folder: Path, *, wants_certificate: bool = False) -> None:
        super().__init__(script)
        self.url = self.url.replace("http:", "https:")
        self.authority = folder / "authority.pem"
        """Who trusts this one trusts the server."""
        self.client = folder / "client.pem"
        """A certificate with its key for a client that the server trusts."""
        new = "req -newkey rsa:2048 -nodes"
        _openssl(
            folder, "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority -keyout a.key -out authority.pem"
        )
        for name in ("server", "client"):
            (folder / "of").write_text("subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n")
            _openssl(folder, f"{new} -subj /CN={name} -keyout {name}.key -out {name}.csr")
            _openssl(
                folder,
                f"x509 -req -in {name}.csr -CA authority.pem -CAkey a.key -days 2 -extfile of -out {name}.crt",
            )
            (folder / f"{name}.pem").write_text(
                (folder / f"{name}.crt").read_text() + (folder / f"{name}.key").read_text()
            )
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=self.authority)
        self._context.load_cert_chain(folder / "server.pem")
        if wants_certificate:
            self._context.verify_mode = ssl.CERT_REQUIRED

    def _play(self, sock: socket.socket, number: int) -> None:
        try:
            sock = self._context.wrap_socket(sock, server_side=True)
        except OSError:  # one of both does not trust the other
            with self._lock:
                self.open -= 1
            return
        super()._play(sock, number)


def _openssl(folder: Path, command: str) -> None:
    subprocess.run(["openssl", *command.split()], cwd=folder, check=True, capture_output=True)
