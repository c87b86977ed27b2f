"""Named cells as another way to say a word: the cell `DD_TONG_SO` is filled as {tổng số} is."""

from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook

from desktop_app.errors import TemplateFaulty
from desktop_app.reports.template_words import NAME_OF_KEY, word_key

_PREFIX = "DD_"


def write_out_names(workbook: Workbook) -> None:
    """Put the word in braces into each named cell; the names go. Raises TemplateFaulty."""
    for holder in (workbook, *workbook.worksheets):
        for name in [each for each in holder.defined_names if each.startswith(_PREFIX)]:
            definition = holder.defined_names.pop(name)
            word = NAME_OF_KEY.get(word_key(name.removeprefix(_PREFIX)))
            if word is None:
                raise _fault(
                    name,
                    "không có mục nào tên như vậy: hãy xem các mục trong mẫu ví dụ",
                    "there is no such word: look at the sample's words",
                )
            for title, cells in definition.destinations:
                if title not in workbook.sheetnames or not _is_one(cells):
                    raise _fault(
                        name,
                        "phải trỏ vào đúng một ô của tệp",
                        "it must be the name of one cell of the file",
                    )
                workbook[title][cells.replace("$", "")].value = f"{{{word}}}"


def _is_one(cells: str) -> bool:
    left, top, right, bottom = range_boundaries(cells)
    return (left, top) == (right, bottom)


def _fault(name: str, vietnamese: str, english: str) -> TemplateFaulty:
    return TemplateFaulty(
        name="",
        place_vi=f"ô có tên {name}",
        place_en=f"the cell named {name}",
        fault_vi=vietnamese,
        fault_en=english,
    )
