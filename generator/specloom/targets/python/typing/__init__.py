"""Types of the ir as Python annotations."""
