"""The types of values: special formats, unions with tags, models that are built late."""
