"""The language-neutral model of an API: frozen values without behaviour and without a word of any target language."""
