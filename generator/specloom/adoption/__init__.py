"""Adoption: what the source of a published SDK tells of its resources; it is read and parsed, and never run."""
