"""The configuration of Stainless, section by section, as values of our own configuration."""
