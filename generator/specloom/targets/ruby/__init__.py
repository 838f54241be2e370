"""The Ruby target: a gem on the standard library alone, and docs of the form that readers of generated gems know."""

from specloom.targets.ruby.target import generate

__all__ = ["generate"]
