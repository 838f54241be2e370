"""XML: read and written as the models of its schemas. Only clients of servers that speak it load this."""
