"""Pairs of methods in a tree that are one: with `stream=True` it gives a stream, and without the whole answer."""

from __future__ import annotations

from specloom.client.results import Download, Stream
from specloom.targets.python.layouts.groups import Group, Layout, MemberKey


def stream_pairs(group: Group, layout: Layout) -> dict[MemberKey, MemberKey]:
    """Return for the key of each method that can stream that of the method which does so, by the same name.

    Both send the same, but for a member of the body or a parameter of the query that asks for the stream.
    """
    if not layout.is_tree:
        return {}
    streams = {
        each.key
        for each in group.members
        if isinstance(each.method.result, Stream) and (each.method.switch or each.method.query_switch)
    }
    pairs = {}
    for member in group.members:
        method = member.method
        key = (method.stream_key, member.name)
        if method.stream_key and method.variant is None and key in streams and not isinstance(method.result, Download):
            pairs[member.key] = key
    return pairs
