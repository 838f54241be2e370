"""The Ruby target: a gem on the standard library alone, and docs in the style that readers of generated gems know."""
