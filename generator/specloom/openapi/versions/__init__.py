"""What the versions of OpenAPI say in different ways, in one form: an object at a time; and overlays."""
