"""The pages of the docs and the examples on them."""
