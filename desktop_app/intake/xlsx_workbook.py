"""A workbook file (.xlsx) to its pages: only values, never a formula, link or macro of it."""

import re
from collections.abc import Iterator
from datetime import date
from math import isfinite
from xml.etree.ElementTree import Element

from desktop_app.errors import FileDamaged, FileTooLarge, WrongKind
from desktop_app.intake import limits
from desktop_app.intake.office_package import OfficePackage
from desktop_app.intake.workbook_cells import (
    EMPTY,
    BookCell,
    BookPage,
    day_of_serial,
    number_words,
    place_of,
)
from desktop_app.tracking.figures import day_text

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT_S = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_BUILT_IN_DAYS = frozenset({*range(14, 18), 22, *range(27, 32), *range(34, 37), *range(50, 59)})
# What is quoted, escaped or a colour in a number format is no letter of a day.
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


class XlsxWorkbook:
    """Opening and asking raise UnreadableFile in one of its kinds."""

    def __init__(self, data: bytes, name: str) -> None:
        self._package = OfficePackage(data, name, (_STRICT_S, S[1:-1]))
        self._main = self._package.linked("", "officeDocument") or "xl/workbook.xml"
        if not self._main.startswith("xl/") or not self._package.holds(self._main):
            raise WrongKind(name=name)
        book = self._root(self._main)
        settings = book.find(f"{S}workbookPr")
        self._from_1904 = settings is not None and settings.get("date1904") in {"1", "true"}
        self._shared = tuple(self._shared_words())
        self._formats = tuple(self._number_formats())
        self._book = book

    def pages(self) -> Iterator[BookPage]:
        """The sheets in the order of their tabs, also those that are hidden."""
        parts = self._package.all_linked(self._main, "worksheet")
        seen = set()
        for sheet in self._book.iter(f"{S}sheet"):
            link = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
            if link not in parts:
                continue
            if parts[link] in seen:  # one sheet named a thousand times would take a minute
                raise FileDamaged(name=self._package.name)
            seen.add(parts[link])
            yield self._page(sheet.get("name", ""), self._root(parts[link]))

    def _root(self, part: str) -> Element:
        root = self._package.root(part)
        if root is None:
            raise FileDamaged(name=self._package.name)
        return root

    def _page(self, title: str, root: Element) -> BookPage:
        rows: dict[int, dict[int, BookCell]] = {}
        row_number = 0
        for row in root.iter(f"{S}row"):
            row_number = _number(row.get("r"), row_number + 1)
            column = 0
            for element in row.iter(f"{S}c"):
                place = place_of(element.get("r", ""))
                column = place[1] if place else column + 1
                cell = self._cell(element)
                if cell is not EMPTY:
                    rows.setdefault(row_number, {})[column] = cell
            if len(rows) > limits.WORKBOOK_ROWS:
                limit = f"{limits.WORKBOOK_ROWS} dòng"
                raise FileTooLarge(name=self._package.name, limit=limit)
        return BookPage(title, rows, tuple(_merged(root)))

    def _cell(self, element: Element) -> BookCell:
        kind, formula = element.get("t", "n"), element.find(f"{S}f") is not None
        value = element.findtext(f"{S}v")
        if kind == "inlineStr":
            inline = element.find(f"{S}is")
            words = _words_of(inline) if inline is not None else ""
            return BookCell(words, is_formula=formula) if words else EMPTY
        if value is None:
            # A formula whose value nobody computed says nothing that could be read.
            return BookCell("", is_formula=True, is_error=True) if formula else EMPTY
        if kind == "s":
            words = self._shared[index] if (index := _index(value)) < len(self._shared) else ""
            return BookCell(words) if words else EMPTY
        if kind == "e":
            return BookCell(value, is_formula=formula, is_error=True)
        if kind == "b":
            return BookCell("TRUE" if value == "1" else "FALSE", is_formula=formula)
        if kind == "str":
            return BookCell(_unescaped(value), is_formula=formula) if value else EMPTY
        if kind == "d":
            return _iso_day(value, is_formula=formula)
        return self._numeric(value, _index(element.get("s", "0")), is_formula=formula)

    def _numeric(self, value: str, style: int, *, is_formula: bool) -> BookCell:
        try:
            number = float(value)
        except ValueError:
            return BookCell(value, is_formula=is_formula, is_error=True)
        if not isfinite(number):
            return BookCell(value, is_formula=is_formula, is_error=True)
        shown = self._formats[style] if style < len(self._formats) else ""
        if shown == _DAY and (day := day_of_serial(number, from_1904=self._from_1904)):
            return BookCell(day_text(day), day, is_formula=is_formula)
        words = f"{number * 100:g}%" if shown == _PERCENT else number_words(number)
        return BookCell(words, is_formula=is_formula)

    def _shared_words(self) -> Iterator[str]:
        part = self._package.linked(self._main, "sharedStrings")
        if part is not None:
            for item in self._root(part).iter(f"{S}si"):
                yield _words_of(item)

    def _number_formats(self) -> Iterator[str]:
        """For each style of a cell whether it shows a day, a percentage or neither."""
        part = self._package.linked(self._main, "styles")
        if part is None:
            return
        root = self._root(part)
        own = {
            _index(each.get("numFmtId", "")): each.get("formatCode", "")
            for each in root.iter(f"{S}numFmt")
        }
        styles = root.find(f"{S}cellXfs")
        for style in styles if styles is not None else ():
            number = _index(style.get("numFmtId", "0"))
            yield _kind_of_format(number, own.get(number))


_DAY, _PERCENT = "day", "percent"


def _kind_of_format(number: int, own: str | None) -> str:
    if own is None:
        if number in _BUILT_IN_DAYS:
            return _DAY
        return _PERCENT if number in {9, 10} else ""
    letters = _NO_LETTERS.sub("", own).casefold()
    if "%" in letters:
        return _PERCENT
    return _DAY if ("d" in letters or "y" in letters) and "general" not in letters else ""


def _iso_day(value: str, *, is_formula: bool) -> BookCell:
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return BookCell(value, is_formula=is_formula)
    return BookCell(day_text(day), day, is_formula=is_formula)


def _merged(root: Element) -> Iterator[tuple[int, int, int, int]]:
    for element in root.iter(f"{S}mergeCell"):
        first, _, last = element.get("ref", "").partition(":")
        top, bottom = place_of(first), place_of(last)
        if top and bottom:
            yield (*top, *bottom)


def _words_of(item: Element) -> str:
    """The words of a string, plain or in runs; what only tells how to pronounce is left."""
    parts = [item.findtext(f"{S}t") or ""]
    parts += [run.findtext(f"{S}t") or "" for run in item.iter(f"{S}r")]
    return _unescaped("".join(parts))


def _unescaped(words: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words)


def _index(words: str) -> int:
    return int(words) if words.isascii() and words.isdigit() and len(words) < 10 else 10**9  # noqa: PLR2004  more than any file has


def _number(words: str | None, otherwise: int) -> int:
    found = _index(words or "")
    return found if found < 10**8 else otherwise
