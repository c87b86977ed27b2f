"""What is wrong with a template, said of the cell at fault."""

from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from desktop_app.errors import TemplateFaulty


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a sheet."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """`C7`."""
        return f"{get_column_letter(self.column)}{self.row}"


def fault(place: Place, vietnamese: str, english: str) -> TemplateFaulty:
    """The error that names the sheet and the cell; the template's name is put in later."""
    return _fault(
        f"trang “{place.sheet}”, ô {place.cell}",
        f"sheet “{place.sheet}”, cell {place.cell}",
        vietnamese,
        english,
    )


def fault_of_name(name: str, vietnamese: str, english: str) -> TemplateFaulty:
    """The same of a named cell."""
    return _fault(f"ô có tên {name}", f"the cell named {name}", vietnamese, english)


def fault_of_file(vietnamese: str, english: str) -> TemplateFaulty:
    """The same of the file as a whole."""
    return _fault("cả tệp", "whole file", vietnamese, english)


def _fault(place_vi: str, place_en: str, vietnamese: str, english: str) -> TemplateFaulty:
    return TemplateFaulty(
        name="",
        place_vi=place_vi,
        place_en=place_en,
        fault_vi=vietnamese,
        fault_en=english,
    )
