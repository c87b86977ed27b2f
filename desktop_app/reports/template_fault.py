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
    return TemplateFaulty(
        name="",
        place_vi=f"trang “{place.sheet}”, ô {place.cell}",
        place_en=f"sheet “{place.sheet}”, cell {place.cell}",
        fault_vi=vietnamese,
        fault_en=english,
    )


def fault_of_file(vietnamese: str, english: str) -> TemplateFaulty:
    """The same of the file as a whole."""
    return TemplateFaulty(
        name="", place_vi="cả tệp", place_en="whole file", fault_vi=vietnamese, fault_en=english
    )
