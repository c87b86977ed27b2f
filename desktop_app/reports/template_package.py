"""The package of a template: what openpyxl may be given of it, and what would harm."""

import re
import warnings
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook import Workbook

from desktop_app.errors import TemplateFaulty
from desktop_app.reports.template_fault import fault_of_file
from desktop_app.tracking.template import OfficeTemplate

_MOST_CELLS = 50_000  # also of merged ones, each of which openpyxl makes
_MOST_LETTERS = 20_000_000  # of all XML together
_CELLS = re.compile(rb"<(?:\w+:)?c[ />]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([^\"]*)\"")
_EXTENSIONS = re.compile(rb"<extLst>.*?</extLst>", re.DOTALL)
_DRAWING_LINK = re.compile(rb"<Relationship\b[^>]*/relationships/drawing\"[^>]*/>")
# What openpyxl raises for XML that is not a workbook's; it names no error of its own.
_BROKEN = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    SyntaxError,
    OSError,
    OverflowError,
    BadZipFile,
    InvalidFileException,
)


def parts_of(template: OfficeTemplate) -> dict[str, bytes]:
    """The members of the package, whose sizes were looked at before. Raises TemplateFaulty."""
    try:
        with ZipFile(BytesIO(template.content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError) as error:
        raise _no_workbook() from error
    if "xl/workbook.xml" not in parts:
        raise _no_workbook()
    _refuse_harm(parts)
    return parts


def load(parts: Mapping[str, bytes]) -> Workbook:
    """The workbook without its drawings, which are carried over. Raises TemplateFaulty."""
    plain = BytesIO()
    with ZipFile(plain, "w", ZIP_STORED) as package:
        for name, content in parts.items():
            package.writestr(name, _without_extras(name, content))
    plain.seek(0)
    with broken_parts_said(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that openpyxl does not keep
        workbook = load_workbook(plain, keep_links=False, rich_text=True)
    if workbook.chartsheets or not workbook.worksheets:
        raise fault_of_file(
            "có trang chỉ gồm biểu đồ: hãy đặt biểu đồ vào một trang tính",
            "a sheet is nothing but a chart: put the chart into a plain sheet",
        )
    return workbook


@contextmanager
def broken_parts_said() -> Iterator[None]:
    """For work on a template's parts in memory: raises TemplateFaulty where one is broken."""
    try:
        yield
    except _BROKEN as error:
        raise _no_workbook() from error


def _without_extras(name: str, content: bytes) -> bytes:
    if name.startswith("xl/worksheets/_rels/"):
        return _DRAWING_LINK.sub(b"", content)
    if name.startswith("xl/worksheets/"):
        return _EXTENSIONS.sub(b"", content)
    return content


def _refuse_harm(parts: Mapping[str, bytes]) -> None:
    if any(name.lower().endswith(("vbaproject.bin", "macrosheets")) for name in parts):
        raise fault_of_file(
            "có macro: hãy lưu lại thành .xlsx không macro",
            "it holds macros: save it as an .xlsx without",
        )
    if any(name.startswith("xl/externalLinks/") for name in parts):
        raise fault_of_file(
            "có liên kết sang tệp khác: hãy bỏ liên kết (Data, Edit Links, Break Link)",
            "it is linked to another file: break the link (Data, Edit Links, Break Link)",
        )
    pages = [content for name, content in parts.items() if name.startswith("xl/worksheets/")]
    cells = sum(len(_CELLS.findall(page)) for page in pages)
    merged = sum(_area(found) for page in pages for found in _MERGED.findall(page))
    letters = sum(len(content) for name, content in parts.items() if name.endswith(".xml"))
    if max(cells, merged) > _MOST_CELLS or letters > _MOST_LETTERS:
        raise fault_of_file(
            f"quá {_MOST_CELLS} ô: hãy xóa các hàng, cột định dạng thừa ngoài bảng",
            f"more than {_MOST_CELLS} cells: clear the formatted rows and columns around it",
        )


def _area(reference: bytes) -> int:
    try:
        left, top, right, bottom = range_boundaries(reference.decode("ascii"))
        return int((right - left + 1) * (bottom - top + 1))
    except (ValueError, TypeError) as error:  # also `A:A`, which has no rows
        raise _no_workbook() from error


def _no_workbook() -> TemplateFaulty:
    return fault_of_file(
        "không phải bảng tính .xlsx: hãy mở bằng Excel rồi lưu lại thành .xlsx",
        "it is no .xlsx workbook: open it in Excel and save it as one",
    )
