"""What a client does with an API, decided once, above the languages: methods, bodies, results, servers, credentials."""
