"""The apis."""
