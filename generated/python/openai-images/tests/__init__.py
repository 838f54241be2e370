"""Tests of the client: no network, every request checked against the document."""
