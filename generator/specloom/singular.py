"""What one of several things is called, as published SDKs say it: `trip_detail` of `trip_details`."""

from __future__ import annotations

import re

_AS_THEY_ARE = "alias atlas aws bias canvas cms cors dns gas gps https ios kms lens news os series sms tls"
_ALONE = frozenset(_AS_THEY_ARE.split())
"""Words that are no plural though they end as one; most of them acronyms."""
_ONE = {
    "aliases": "alias",
    "analyses": "analysis",
    "atlases": "atlas",
    "biases": "bias",
    "bonuses": "bonus",
    "buses": "bus",
    "caches": "cache",
    "campuses": "campus",
    "canvases": "canvas",
    "gases": "gas",
    "indices": "index",
    "lenses": "lens",
    "niches": "niche",
    "quizzes": "quiz",
    "statuses": "status",
    "viruses": "virus",
}
"""Plurals that the rules below would take for others."""
_WITHOUT_S = "apis calories clis cnis cookies guis kpis movies rookies selfies species uris zombies"
_ONLY_S = frozenset(_WITHOUT_S.split())
"""Plurals that lose but an `s`, though others with their ending do not."""
_WITH_ES = ("sses", "xes", "ches", "shes")
_NO_PLURAL = ("ss", "us", "is")
_LAST_WORD = re.compile(r"[A-Z]*[a-z]*$")


def singular(name: str) -> str:
    """Return a name, in whatever casing, with its last word in the singular."""
    word = _LAST_WORD.findall(name)[0]
    return name.removesuffix(word) + _one(word)


def _one(word: str) -> str:
    lower = word.lower()
    if lower in _ALONE:
        return word
    if lower in _ONE:
        return word[:1] + _ONE[lower][1:]
    if lower in _ONLY_S:
        return word[:-1]
    if lower.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    if lower.endswith(_WITH_ES):
        return word[:-2]
    return word[:-1] if lower.endswith("s") and not lower.endswith(_NO_PLURAL) else word
