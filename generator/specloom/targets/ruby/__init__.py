"""The Ruby target: a gem on the standard library alone, and docs of the form that readers of generated gems know."""
