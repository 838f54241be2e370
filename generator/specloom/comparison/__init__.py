"""Comparison: what of the public surface of a Python package another one has; both are read, and never run."""
