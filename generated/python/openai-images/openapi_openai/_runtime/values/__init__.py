"""The types of values: special formats, unions with tags, models that are linked late."""
