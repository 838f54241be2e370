"""Surface: where each operation is in a tree of resources, as the configuration says, or by a guess."""
