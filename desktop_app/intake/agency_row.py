"""Agencies that stand in a row in a text."""

from dataclasses import dataclass

from desktop_app.tracking.notice import PrintedAgency, Span


@dataclass(frozen=True, slots=True)
class AgencyList:
    """Agencies that stand in a row, and where the row ends."""

    agencies: tuple[PrintedAgency, ...]
    span: Span
