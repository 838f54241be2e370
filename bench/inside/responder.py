"""A loopback server that does as little as it can: the same answer to every request; prints its port."""

from __future__ import annotations

import asyncio

BODY = b'{"created":1589478378,"data":[{"url":"https://images.example/1.png"}]}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Responder(asyncio.Protocol):
    """Answers as soon as a whole request is there."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        """Begin."""
        self.transport, self.buffer = transport, b""

    def data_received(self, data: bytes) -> None:
        """Read on."""
        self.buffer += data
        head, end, body = self.buffer.partition(b"\r\n\r\n")
        if not end:
            return
        length = next(int(x.split(b":")[1]) for x in head.split(b"\r\n") if x.lower().startswith(b"content-length:"))
        if len(body) >= length:
            self.buffer = body[length:]
            self.transport.write(ANSWER)


async def main() -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(Responder, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
