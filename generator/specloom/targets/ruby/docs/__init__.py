"""The pages of the docs, which read as the docs of generated gems do; of the gem they know its classes and names."""

from specloom.targets.ruby.docs.pages import doc_pages

__all__ = ["doc_pages"]
