"""The Python target: an Api becomes a typed package on httpx2 and pydantic."""
