"""Credentials and tokens: which are there, and what they add to a request."""
