"""From the wish for a report to its papers: gathered and written away from the window."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.gathering import gather_report
from desktop_app.desk.issuing import Issuing, write_report
from desktop_app.desk.papers import PaperPaths
from desktop_app.desk.past_days import PastCopy
from desktop_app.errors import FileOpenElsewhere, KnownError, WritingStopped
from desktop_app.tracking.steps import OnStep, part_of
from desktop_app.tracking.template import OfficeTemplate
from desktop_app.ui.background import StoppableTask
from desktop_app.ui.dialogs import ask, kept_folder, say_problem
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.paper_language import keep_language, kept_language
from desktop_app.ui.report_dialog import ReportDialog, ReportRequest
from desktop_app.ui.report_preview import ReportPreview
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory

_BY_TEMPLATE = "report/by_template"


class ReportFlow(QObject):
    """One report at a time; nothing typed is lost when a paper cannot be written."""

    #: Papers were written; carries the list of their paths.
    papers_written = Signal(object)
    #: A step of the work was done; carries how many are, and of how many.
    stepped = Signal(int, int)

    def __init__(self, session: Session, parent_window: QWidget, settings: QSettings) -> None:
        """`settings` keeps the last folder."""
        super().__init__(parent_window)
        self._session = session
        self._window = parent_window
        self._settings = settings
        self._dialog: ReportDialog | None = None
        self._request: ReportRequest | None = None
        self._task: StoppableTask | None = None

    def open(self) -> ReportDialog:
        """Ask what to write; the dialog that asks."""
        session = self._session
        dialog = ReportDialog(
            session.now(),
            kept_folder(self._settings, "report/folder"),
            self._window,
            undecided=session.desk.points.number_undecided(),
            template=session.desk.office.template_name(),
            language=kept_language(self._settings),
        )
        # Who has a form of her own wants it, until she says otherwise.
        wants_own = self._settings.value(_BY_TEMPLATE, defaultValue=True, type=bool)
        dialog.by_template.setChecked(bool(wants_own))
        dialog.report_wanted.connect(self._write)
        dialog.stop_wanted.connect(self._stop_work)
        self.stepped.connect(dialog.working.show_step)
        ReportPreview(session, dialog, WindowMemory(Path(self._settings.fileName())))
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _write(self, request: ReportRequest) -> None:
        if self._dialog is None or self._task is not None:
            return
        desk = self._session.desk
        try:
            form = desk.office.template() if request.by_template else None
        except KnownError as error:
            say_problem(self._dialog, error)
            return
        self._request = request
        self._dialog.show_working()
        copy = desk.past_days.present(self._session.today)
        issuing = desk.reports.issuing() if request.issue else None
        self._task = StoppableTask(partial(_made, copy, request, form, issuing), self)
        self._task.stepped.connect(self.stepped, Qt.ConnectionType.DirectConnection)
        self._task.succeeded.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _stop_work(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _finish(self, made: "_Made") -> None:
        self._task = None
        if made.is_issued:
            self._session.tell(tr("report issued"))
        request, dialog = self._request, self._dialog
        if request is None or dialog is None:
            return
        self._settings.setValue("report/folder", str(dialog.papers.folder()))
        keep_language(self._settings, request.language)
        if not dialog.by_template.isHidden():
            self._settings.setValue(_BY_TEMPLATE, dialog.by_template.isChecked())
        dialog.show_done(made.written, is_issued=made.is_issued)
        self.papers_written.emit(made.written)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if self._dialog is None or self._request is None:
            raise error
        self._dialog.show_form()
        if isinstance(error, WritingStopped):
            return
        if isinstance(error, FileOpenElsewhere):
            paths = other_names(self._request.paths)
            names = ", ".join(path.name for path in (paths.excel, paths.pdf) if path)
            question = tr("{problem}\n\nWrite {names} instead?").format(
                problem=error.sentence(current_language()), names=names
            )
            ask(
                self._dialog,
                question,
                yes=tr("Write under the other name"),
                on_yes=lambda: self._write_as(paths),
            )
        elif isinstance(error, KnownError):
            say_problem(self._dialog, error)
        else:
            raise error

    def _write_as(self, paths: PaperPaths) -> None:
        if self._dialog is not None and self._request is not None:
            self._dialog.show_form(paths)
            self._write(replace(self._request, paths=paths))

    def _forget(self) -> None:
        self._dialog = None


@dataclass(frozen=True, slots=True)
class _Made:
    """What came of a request."""

    written: list[Path]
    is_issued: bool


def _made(
    copy: PastCopy,
    request: ReportRequest,
    form: OfficeTemplate | None,
    issuing: Issuing | None,
    on_step: OnStep,
) -> _Made:
    """The report, gathered, written and issued on whatever thread calls."""
    gathered, written = (part_of(on_step, at, 2) for at in (0, 1))
    basis = gather_report(copy, request.period, request.cutoff, gathered)
    papers, _ = write_report(
        basis, request.paths, issuing, language=request.language, form=form, on_step=written
    )
    return _Made(papers, is_issued=issuing is not None)


def other_names(paths: PaperPaths) -> PaperPaths:
    """The same papers with the first number behind their names that is free for both."""
    number = 2
    while True:
        tried = PaperPaths(
            excel=_numbered(paths.excel, number), pdf=_numbered(paths.pdf, number)
        )
        if not any(path.exists() for path in (tried.excel, tried.pdf) if path):
            return tried
        number += 1


def _numbered(path: Path | None, number: int) -> Path | None:
    return path.with_stem(f"{path.stem}_{number}") if path else None
