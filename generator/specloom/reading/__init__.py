"""Text to Document: YAML and JSON under limits, with the places of values; knows no OpenAPI."""
