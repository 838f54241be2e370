"""The Python target: packages on httpx2 and pydantic."""
