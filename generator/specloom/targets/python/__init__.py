"""The Python target: an Api becomes a typed package on httpx2 and pydantic."""

from specloom.targets.python.target import generate

__all__ = ["generate"]
