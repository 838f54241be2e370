"""Values of a wrong form: what is clear is read as it is meant, of what is not the smallest part is left out."""
