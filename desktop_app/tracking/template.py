"""The office's own form of the weekly workbook, as a file."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OfficeTemplate:
    """An .xlsx with places to be filled; looked over before it is kept."""

    name: str
    content: bytes = field(repr=False)
