"""A client made by hand, in the form in which specloom generates them; the runtime is put beside it by conftest."""
# written as the generator writes it
