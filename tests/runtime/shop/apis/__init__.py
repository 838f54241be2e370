"""The apis."""
# written as the generator writes it
