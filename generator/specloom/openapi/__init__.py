"""The only room that speaks OpenAPI: from a document of any version to the typed tree, and what is wrong with it."""
