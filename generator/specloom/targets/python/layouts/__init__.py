"""Layouts: which classes the operations of an API stand in."""
