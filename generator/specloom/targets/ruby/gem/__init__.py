"""The gem: everything of a Ruby client but its docs."""
