"""The only room that touches the output tree: plan what would change, apply it all or not at all, show it as a diff."""

from specloom.writer.apply import apply
from specloom.writer.difference import difference
from specloom.writer.manifest import fetched
from specloom.writer.place import check_output, locked
from specloom.writer.plan import Action, Change, Plan, plan
from specloom.writer.stamp import Stamp, fingerprint, fresh

__all__ = [
    "Action",
    "Change",
    "Plan",
    "Stamp",
    "apply",
    "check_output",
    "difference",
    "fetched",
    "fingerprint",
    "fresh",
    "locked",
    "plan",
]
