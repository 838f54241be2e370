"""Paths, webhooks and callbacks to operations: parameters, bodies, responses, headers, security."""
