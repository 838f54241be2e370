"""specloom: turns an OpenAPI document into the client library that a careful colleague would have written by hand."""

__version__ = "0.1.0"
