"""The modules of models."""
