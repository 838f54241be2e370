"""Elements: what is called how in one, what its text is, and what it holds where nothing is said of it."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

TEXT = "#text"
"""The member that has the text of an element of which nothing says what its text is."""
XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NIL = f"{{{XSI}}}nil"
_UNSAID = (f"{{{XSI}}}", "{http://www.w3.org/XML/1998/namespace}")
"""What begins the names of attributes that speak of XML itself."""


def local_name(name: str) -> str:
    """Return a name without its namespace or its prefix."""
    return name.rpartition("}")[2].rpartition(":")[2]


class Taken:
    """What of an element is not a field's yet."""

    def __init__(self, element: Element) -> None:
        self.text_is_left = not len(element)
        self._children = list(element)
        self._attributes = dict(element.attrib)

    def elements(self, name: str, namespace: str | None) -> list[Element]:
        """Take the elements of a name: those of a namespace, or where it has none all."""
        found = [child for child in self._children if local_name(child.tag) == name]
        exact = [child for child in found if child.tag == f"{{{namespace}}}{name}"]
        found = exact or found
        if found:
            taken = set(map(id, found))
            self._children = [each for each in self._children if id(each) not in taken]
        return found

    def attribute(self, name: str, namespace: str | None) -> str | None:
        """Take an attribute."""
        for key in (f"{{{namespace}}}{name}", name, *self._attributes):
            if key in self._attributes and local_name(key) == name:
                return self._attributes.pop(key)
        return None

    def others(self) -> dict[str, list[Element]]:
        """Return the elements that are left, by name."""
        others: dict[str, list[Element]] = {}
        for child in self._children:
            others.setdefault(local_name(child.tag), []).append(child)
        return others

    def other_attributes(self) -> dict[str, str]:
        """Return the attributes that are left."""
        return {
            local_name(name): text
            for name, text in self._attributes.items()
            if not name.startswith(_UNSAID)
        }


def anything(element: Element) -> Any:
    """Return what an element holds of which nothing is said: its text, or its members by name."""
    if is_nil(element):
        return None
    taken = Taken(element)
    members: dict[str, Any] = dict(taken.other_attributes())
    for name, children in taken.others().items():
        values = [anything(child) for child in children]
        members[name] = values[0] if len(values) == 1 else values
    text = text_of(element)
    if not members:
        return text
    return {**members, TEXT: text.strip()} if text.strip() else members


def text_of(element: Element) -> str:
    """Return the text of an element itself, that between its children included."""
    return "".join([element.text or "", *(child.tail or "" for child in element)])


def stripped(element: Element) -> str:
    """Return the text of an element without the line breaks and the indentation around it."""
    text = text_of(element)
    bare = text.strip()
    return bare if "\n" in text[: len(text) - len(text.lstrip())] or not bare else text


def is_nil(element: Element) -> bool:
    """Tell whether an element says that it stands for null."""
    return element.get(_NIL, "").strip() in ("true", "1")


def is_empty(element: Element) -> bool:
    """Tell whether there is nothing in an element."""
    return not len(element) and not element.attrib and not (element.text or "")
