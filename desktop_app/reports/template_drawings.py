"""A template's pictures, lines, text boxes and charts, carried over into the filled workbook.

openpyxl keeps pictures only, and those in part; so the parts are put back as they were, moved
with the rows they are anchored to.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from html import escape, unescape
from io import BytesIO
from typing import BinaryIO
from zipfile import ZipFile

from defusedxml import ElementTree
from openpyxl.workbook import Workbook

from desktop_app.reports.template_fault import fault_of_file
from desktop_app.reports.template_formulas import Formulas
from desktop_app.reports.template_package import broken_parts_said
from desktop_app.reports.template_row_map import RowMap
from desktop_app.reports.workbook_file import write_package

_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "[Content_Types].xml"
_ID = "dondocDrawing"
_ANCHOR_ROW = re.compile(rb"(<(?:\w+:)?row>)(\d+)(?=</)")
_CHART_CELLS = re.compile(r"(<(?:\w+:)?f>)([^<]*)(?=</)")
# What comes behind a sheet's drawing, in the order of the format.
_BEHIND = re.compile(
    rb"(?=<(?:legacyDrawing|drawingHF|picture|oleObjects|controls|tableParts|extLst)\b"
    rb"|</worksheet>)"
)

Parts = Mapping[str, bytes]


def save_with_drawings(
    workbook: Workbook,
    template: Parts,
    maps: Mapping[str, RowMap],
    made: datetime,
    target: BinaryIO,
) -> None:
    """Write `workbook` with the drawings that its `template` has, by sheet title.

    Raises TemplateFaulty where they cannot be read.
    """
    with broken_parts_said():
        parts = _with_drawings(workbook, template, maps)
    write_package(parts.items(), made, target)


def _with_drawings(
    workbook: Workbook, template: Parts, maps: Mapping[str, RowMap]
) -> dict[str, bytes]:
    shell = BytesIO()
    workbook.save(shell)
    with ZipFile(shell) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    formulas = Formulas(maps)
    pages = _pages(template)
    carried: set[str] = set()
    for number, sheet in enumerate(workbook.worksheets, start=1):
        drawing = _related(template, pages[sheet.title], "/drawing")
        if drawing is None:
            continue
        for name in _reached(template, drawing):
            if name not in carried:
                carried.add(name)
                parts[name] = _moved(template[name], name, maps[sheet.title], formulas)
        _link(parts, f"xl/worksheets/sheet{number}.xml", drawing)
    parts[_TYPES] = _with_types(parts[_TYPES], template[_TYPES], carried)
    return parts


def _pages(parts: Parts) -> dict[str, str]:
    """The part of each sheet, by its title."""
    targets = dict(_relations(parts, "xl/workbook.xml"))
    root = ElementTree.fromstring(parts["xl/workbook.xml"])
    return {
        str(sheet.get("name")): targets[str(sheet.get(f"{{{_KINDS}}}id"))][1]
        for sheet in root.iter()
        if sheet.tag.endswith("}sheet")
    }


def _relations(parts: Parts, name: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """What a part refers to inside the package: the id, then kind and part."""
    folder, file = posixpath.split(name)
    listed = parts.get(f"{folder}/_rels/{file}.rels")
    if listed is None:
        return
    for relation in ElementTree.fromstring(listed):
        kind, target = str(relation.get("Type")), str(relation.get("Target"))
        if relation.get("TargetMode") == "External":
            if kind.endswith("/hyperlink"):
                continue
            raise fault_of_file(
                "có hình hoặc biểu đồ lấy từ ngoài tệp: hãy chèn vào trong tệp",
                "a picture or chart comes from outside the file: put it into the file",
            )
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        yield str(relation.get("Id")), (kind, path)


def _related(parts: Parts, name: str, kind: str) -> str | None:
    found = (path for _, (each, path) in _relations(parts, name) if each.endswith(kind))
    return next(found, None)


def _reached(parts: Parts, name: str) -> Iterator[str]:
    """`name` and all parts it needs, their lists of relations too."""
    waiting, seen = [name], set[str]()
    while waiting:
        each = waiting.pop()
        if each in seen or each not in parts:
            continue
        seen.add(each)
        yield each
        folder, file = posixpath.split(each)
        relations = f"{folder}/_rels/{file}.rels"
        if relations in parts:
            yield relations
            waiting += [path for _, (_, path) in _relations(parts, each)]


def _moved(content: bytes, name: str, rows: RowMap, formulas: Formulas) -> bytes:
    if name.startswith("xl/drawings/") and name.endswith(".xml"):
        return _ANCHOR_ROW.sub(
            lambda found: found[1] + str(rows.start(int(found[2]) + 1) - 1).encode(), content
        )
    if name.startswith("xl/charts/") and name.endswith(".xml"):
        move = _chart_cells(formulas)
        return _CHART_CELLS.sub(move, content.decode("utf-8")).encode("utf-8")
    return content


def _chart_cells(formulas: Formulas) -> Callable[[re.Match[str]], str]:
    def move(found: re.Match[str]) -> str:
        return found[1] + escape(formulas.ranges_moved(unescape(found[2])), quote=False)

    return move


def _link(parts: dict[str, bytes], page: str, drawing: str) -> None:
    """Let the sheet in the part `page` show `drawing`."""
    tag = f'<drawing xmlns:r="{_KINDS}" r:id="{_ID}"/>'.encode()
    parts[page] = _BEHIND.sub(tag, parts[page], count=1)
    folder, file = posixpath.split(page)
    relation = f'<Relationship Id="{_ID}" Type="{_KINDS}/drawing" Target="/{drawing}"/>'
    name = f"{folder}/_rels/{file}.rels"
    listed = parts.get(name, f'<Relationships xmlns="{_RELATIONS}"></Relationships>'.encode())
    parts[name] = listed.replace(b"</Relationships>", f"{relation}</Relationships>".encode())


def _with_types(types: bytes, before: bytes, carried: set[str]) -> bytes:
    """The list of the parts' types, with those that were carried over."""
    known = {each.get("Extension") for each in ElementTree.fromstring(types)}
    added = []
    for each in ElementTree.fromstring(before):
        kind = escape(str(each.get("ContentType")))
        ending, name = each.get("Extension"), str(each.get("PartName")).lstrip("/")
        if ending is not None and ending not in known:
            added.append(f'<Default Extension="{escape(ending)}" ContentType="{kind}"/>')
        elif name in carried:
            added.append(f'<Override PartName="/{escape(name)}" ContentType="{kind}"/>')
    return types.replace(b"</Types>", f"{''.join(added)}</Types>".encode())
