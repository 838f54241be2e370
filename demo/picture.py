"""Draws the demo's pictures: small, square PNG files with transparency, made of the standard library alone."""

from __future__ import annotations

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(size: int, *, hole: bool = False) -> bytes:
    """Return a square RGBA picture of `size` pixels; with a `hole`, its middle is transparent."""
    rows = bytearray()
    for y in range(size):
        rows.append(0)  # this row is not filtered
        for x in range(size):
            inside = (2 * x - size) ** 2 + (2 * y - size) ** 2 < size * size // 3
            rows += bytes((255 * x // size, 255 * y // size, 160, 0 if hole and inside else 255))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + _chunk(b"IEND", b"")


def describe(content: bytes) -> str:
    """Return what the bytes are: `PNG 64x64, 812 bytes`."""
    if not content.startswith(SIGNATURE):
        return f"{len(content)} bytes, not a PNG"
    width, height = struct.unpack(">II", content[16:24])
    return f"PNG {width}x{height}, {len(content)} bytes"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
