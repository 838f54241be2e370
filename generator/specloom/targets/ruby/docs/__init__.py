"""The pages of the docs, which read as the docs of generated gems do; of the gem they know its classes and names."""
