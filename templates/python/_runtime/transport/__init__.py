"""What carries requests: our own types of a request and a response, and a transport for each HTTP library."""
