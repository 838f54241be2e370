"""The client module, the README, the project files and the tests of a package."""
