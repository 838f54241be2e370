"""The only room that speaks OpenAPI syntax: reading, validating and normalising documents."""
