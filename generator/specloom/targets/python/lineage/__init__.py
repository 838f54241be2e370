"""What a tree of resources has beside its methods, where the callers of such clients look for it."""
