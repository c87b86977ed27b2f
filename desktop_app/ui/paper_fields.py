"""Which papers are written, under which names, into which folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from desktop_app.desk.papers import PaperPaths, settled_names
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.ui.folder_field import FolderField
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole


class PaperFields(QWidget):
    """The settled names stand there; another name can be typed over them."""

    #: Folder, names or choice are others than before.
    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = FolderField(folder)
        self._has_excel, self._has_pdf = QCheckBox(tr("&Excel")), QCheckBox(tr("&PDF"))
        self._excel, self._pdf = QLineEdit(), QLineEdit()
        self._excel.setAccessibleName(tr("Name of the Excel file"))
        self._pdf.setAccessibleName(tr("Name of the PDF file"))
        self._note = text_label("", TextRole.SMALL, soft=True, wrap=True)
        for box in (self._has_excel, self._has_pdf):
            box.setChecked(True)
        self._lay_out()
        self._folder.changed.connect(self._tell)
        for line in (self._excel, self._pdf):
            line.textChanged.connect(self._tell)
        for box in (self._has_excel, self._has_pdf):
            box.toggled.connect(self._tell)

    def show_names(self, period: ReportPeriod, language: str) -> None:
        """Show the settled names for `period`."""
        paths = settled_names(period, Path(), language)
        self._excel.setText(paths.excel.name if paths.excel else "")
        self._pdf.setText(paths.pdf.name if paths.pdf else "")

    def show_paths(self, paths: PaperPaths) -> None:
        """Show other names than the settled ones."""
        if paths.excel is not None:
            self._excel.setText(paths.excel.name)
        if paths.pdf is not None:
            self._pdf.setText(paths.pdf.name)

    def folder(self) -> Path:
        """The folder to write in."""
        return self._folder.folder()

    def paths(self) -> PaperPaths:
        """Where the chosen papers go."""
        return PaperPaths(
            excel=self._path(self._has_excel, self._excel, ".xlsx"),
            pdf=self._path(self._has_pdf, self._pdf, ".pdf"),
        )

    def _path(self, box: QCheckBox, line: QLineEdit, ending: str) -> Path | None:
        # Only the last part counts: a name is never a path.
        name = Path(line.text().strip()).name
        if not box.isChecked() or not name:
            return None
        return self.folder() / (name if name.lower().endswith(ending) else name + ending)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._has_excel, 0, 0)
        grid.addWidget(self._excel, 0, 1, 1, 2)
        grid.addWidget(self._has_pdf, 1, 0)
        grid.addWidget(self._pdf, 1, 1, 1, 2)
        grid.addWidget(text_label(tr("Folder")), 2, 0)
        grid.addWidget(self._folder, 2, 1, 1, 2)
        grid.addWidget(self._note, 3, 1, 1, 2)

    def _tell(self) -> None:
        self._excel.setEnabled(self._has_excel.isChecked())
        self._pdf.setEnabled(self._has_pdf.isChecked())
        paths = self.paths()
        there = [path.name for path in (paths.excel, paths.pdf) if path and path.exists()]
        self._note.setText(
            tr("Takes the place of {names} there.").format(names=", ".join(there))
            if there
            else ""
        )
        self.changed.emit()
