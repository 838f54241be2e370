"""The version of this client."""

__version__ = "2.0.0"
