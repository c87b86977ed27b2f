"""Named cells as another way to say a word: the cell `DD_TONG_SO` is filled as {tổng số} is."""

from openpyxl.cell import Cell, MergedCell
from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName

from desktop_app.reports.template_fault import fault_of_name
from desktop_app.reports.template_words import NAME_OF_KEY, word_key

_PREFIX = "DD_"


def write_out_names(workbook: Workbook) -> None:
    """Put the word in braces into each named cell; the names go. Raises TemplateFaulty."""
    for holder in (workbook, *workbook.worksheets):
        for name in [each for each in holder.defined_names if each.startswith(_PREFIX)]:
            definition = holder.defined_names.pop(name)
            word = NAME_OF_KEY.get(word_key(name.removeprefix(_PREFIX)))
            if word is None:
                raise fault_of_name(
                    name,
                    "không có mục nào tên như vậy: hãy xem các mục trong mẫu ví dụ",
                    "there is no such word: look at the sample's words",
                )
            cell = _cell_of(workbook, definition)
            if cell is None:
                raise fault_of_name(
                    name,
                    "phải trỏ vào đúng một ô của tệp",
                    "it must be the name of one cell of the file",
                )
            cell.value = f"{{{word}}}"


def _cell_of(workbook: Workbook, definition: DefinedName) -> Cell | None:
    """The one cell that has the name; None where there is no such one."""
    places = list(definition.destinations)
    if len(places) != 1 or places[0][0] not in workbook.sheetnames:
        return None
    title, cells = places[0]
    left, top, right, bottom = range_boundaries(cells)
    if left is None or top is None or (left, top) != (right, bottom):
        return None
    cell = workbook[title].cell(top, left)
    return None if isinstance(cell, MergedCell) else cell
