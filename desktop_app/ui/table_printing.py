"""A table of a window of its own on paper: what it shows, in its columns, in its order."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.desk.pdf_papers import list_pdf
from desktop_app.tracking.file_words import file_word
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.printed_list import (
    ColumnRole,
    PrintedColumn,
    PrintedGroup,
    PrintedList,
    PrintedRow,
)
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.paper_making import PaperMaking, ready
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory


class TablePrinting(QObject):
    """Shows a table's rows as a paper over the window in which they stand."""

    def __init__(self, session: Session, memory: WindowMemory, window: QWidget) -> None:
        """Nothing is made yet."""
        super().__init__(window)
        self._session = session
        self._making = PaperMaking(window)
        self._preview = PreviewFlow(memory, window)

    def print(self, table: QTableView, title: str, *, widest: int) -> None:
        """Make a paper of what `table` shows; the column `widest` takes the room left."""
        now = self._session.now()
        office = self._session.desk.office.facts()
        printed = table_list(table.model(), title, office, now, widest=widest)
        day = self._session.today.isoformat()
        name = f"DanhSach_{day}_{file_word(title)}.pdf"

        def show(data: bytes) -> None:
            self._preview.show(PdfPaper(title, name, data))

        self._making.make(title, ready(partial(list_pdf, printed)), show)


def table_list(
    model: QAbstractItemModel, title: str, office: OfficeFacts, now: datetime, *, widest: int
) -> PrintedList:
    """The rows of `model` as they are shown."""
    across, shown = Qt.Orientation.Horizontal, range(model.columnCount())
    return PrintedList(
        office=office,
        title=title,
        about=(tr("%n row(s)", "", model.rowCount()),),
        as_of=now,
        columns=tuple(
            PrintedColumn(
                str(model.headerData(column, across) or ""),
                ColumnRole.WORDS if column == widest else ColumnRole.PLAIN,
            )
            for column in shown
        ),
        groups=(PrintedGroup("", tuple(_rows(model))),),
        language=current_language(),
    )


def _rows(model: QAbstractItemModel) -> Iterator[PrintedRow]:
    for row in range(model.rowCount()):
        cells = (model.index(row, column).data() for column in range(model.columnCount()))
        yield PrintedRow(tuple(str(cell or "") for cell in cells))
