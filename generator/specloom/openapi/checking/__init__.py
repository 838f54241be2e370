"""What is wrong with a document: the meta-schemas, our own rules and, when asked, another validator."""
