"""Schemas to types and declarations: join what belongs together, classify it, give it a type."""
