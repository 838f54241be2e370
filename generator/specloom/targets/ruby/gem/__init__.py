"""The gem: everything of a Ruby client but its docs."""

from specloom.targets.ruby.gem.files import gem_files

__all__ = ["gem_files"]
