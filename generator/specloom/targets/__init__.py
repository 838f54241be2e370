"""One package a target language; targets know the ir and never one another."""
