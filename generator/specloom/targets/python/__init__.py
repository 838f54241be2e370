"""The Python target: packages on httpx2 and pydantic."""

from specloom.targets.python.target import generate

__all__ = ["generate"]
