"""The agencies that are shipped, for a new register: ministries, departments, usual bodies."""

import json
from datetime import date
from typing import Any

from desktop_app.resources import resource
from desktop_app.tracking.agency import Agency, AgencyGroup


def known_agencies() -> tuple[Agency, ...]:
    """The shipped directory, with successors of the bodies that ended in 2025."""
    shelf = json.loads(resource("agencies.json").read_text(encoding="utf-8"))
    return tuple(_agency(entry) for entry in shelf["agencies"])


def _agency(entry: dict[str, Any]) -> Agency:
    ended = entry.get("successor_from")
    return Agency(
        name=entry["name"],
        short_name=entry.get("short", ""),
        aliases=tuple(entry.get("aliases", ())),
        group=AgencyGroup(entry.get("group", "department")),
        successor=entry.get("successor", ""),
        successor_from=date.fromisoformat(ended) if ended else None,
    )
