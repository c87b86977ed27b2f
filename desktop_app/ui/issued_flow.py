"""The issued reports over the session: their papers come out again, away from the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.free_path import free_paths
from desktop_app.desk.gathering import gather_comparison, gather_issued
from desktop_app.desk.papers import PaperPaths, settled_stem, write_papers
from desktop_app.desk.past_days import PastCopy
from desktop_app.desk.pdf_papers import comparison_pdf, summary_pdf
from desktop_app.errors import KnownError
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.issued_words import doubts_about, withdrawn_words
from desktop_app.tracking.steps import OnStep, part_of
from desktop_app.ui.dialogs import choose_folder, say_problem
from desktop_app.ui.issued_rows import in_order, period_text
from desktop_app.ui.issued_window import IssuedWindow
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.paper_making import ready
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.session import Session
from desktop_app.ui.taking_back import TakingBack
from desktop_app.ui.window_holder import WindowHolder
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.withdraw_dialog import WithdrawDialog
from desktop_app.ui.writing import write
from desktop_app.ui.written_preview import WrittenPreview, looked_at


class IssuedFlow(QObject):
    """One window at a time; it follows every change."""

    def __init__(self, session: Session, parent: QWidget, memory: WindowMemory) -> None:
        """Nothing is opened yet; `memory` keeps where papers go."""
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._memory = memory
        self._window = WindowHolder(self._made, self._fill)
        self._back = TakingBack(session, parent)
        self._looking: WrittenPreview | None = None
        self._spoken = ""  # the language of the papers that were written last
        session.changed.connect(self._window.refresh)

    def open(self) -> IssuedWindow:
        """Show the reports that were issued."""
        return self._window.open()

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        self._window.close()

    def let_go(self) -> None:
        """Make nothing more: the window closes."""
        if self._looking is not None:
            self._looking.let_go()

    def _made(self) -> IssuedWindow:
        window = IssuedWindow(self._parent)
        self._looking = WrittenPreview(window, self._memory)
        window.destroyed.connect(self._forget_looking)
        window.closed.connect(self.let_go)
        window.look_asked.connect(self._look)
        window.preview_wanted.connect(self._look_at_written)
        window.write_asked.connect(self._ask_where)
        window.compare_asked.connect(self._compare)
        window.withdraw_asked.connect(self._ask_why)
        window.undo_asked.connect(self._back.undo)
        return window

    def _fill(self, window: IssuedWindow) -> None:
        window.show_reports(self._session.desk.reports.issued())

    def _look(self, number: int) -> None:
        """Show the summary as it was issued."""
        if self._looking is None:
            return
        head, copy = self._heads()[number], self._copy()

        def summary(on_step: OnStep) -> bytes:
            basis = gather_issued(copy, number, part_of(on_step, 0, 2))
            return summary_pdf(basis, part_of(on_step, 1, 2), language=head.language)

        name = f"{settled_stem(head.period, head.language)}.pdf"
        self._looking.making.make(_title(head), ready(summary), partial(self._show, head, name))

    def _show(self, head: IssuedHead, name: str, data: bytes) -> None:
        paper = PdfPaper(_title(head), name, data, doubt=self._doubts(head.id))
        if self._looking is not None:
            self._looking.preview.show(paper)

    def _ask_where(self, number: int) -> None:
        if self._window.shown is not None:
            title, start = tr("Write the papers again"), self._memory.paper_folder
            choose_folder(self._window.shown, title, start, partial(self._write, number))

    def _write(self, number: int, folder: Path) -> None:
        """Write its papers beside whatever stands in `folder`."""
        if self._window.shown is None or self._looking is None:
            return
        head, copy = self._heads()[number], self._copy()
        try:
            form = self._session.desk.reports.form(number)
        except KnownError as error:
            say_problem(self._window.shown, error)
            return
        stem = settled_stem(head.period, head.language)

        def papers(on_step: OnStep) -> list[Path]:
            basis = gather_issued(copy, number, part_of(on_step, 0, 2))
            excel, pdf = free_paths(folder, stem, ".xlsx", ".pdf")
            return write_papers(
                basis,
                PaperPaths(excel=excel, pdf=pdf),
                language=head.language,
                template=form,
                on_step=part_of(on_step, 1, 2),
            )

        title = tr("Writing the papers again")
        self._looking.making.make(title, ready(papers), partial(self._show_written, number))

    def _show_written(self, number: int, paths: list[Path]) -> None:
        if self._window.shown is not None:
            self._memory.paper_folder = paths[0].parent
            head = self._heads()[number]
            shown = looked_at(own_form=bool(head.form))
            self._window.shown.show_written(paths, self._doubts(number), shown)
            self._spoken = head.language

    def _look_at_written(self, path: Path) -> None:
        if self._looking is not None:
            self._looking.show(path, self._spoken)

    def _compare(self, first: int, second: int) -> None:
        if self._looking is None:
            return
        heads, copy, language = self._heads(), self._copy(), current_language()
        earlier, later = in_order([heads[first], heads[second]])

        def comparison(on_step: OnStep) -> bytes:
            both = gather_comparison(copy, earlier.id, later.id, part_of(on_step, 0, 2))
            return comparison_pdf(*both, part_of(on_step, 1, 2), language=language)

        title = tr("Reports {earlier} and {later}").format(earlier=earlier.id, later=later.id)
        name = f"SoSanh_{earlier.period.name}_{later.period.name}.pdf"

        def show(data: bytes) -> None:
            doubts = (withdrawn_words(each, language) for each in (earlier, later))
            paper = PdfPaper(title, name, data, doubt=" ".join(doubts).strip())
            if self._looking is not None:
                self._looking.preview.show(paper)

        self._looking.making.make(title, ready(comparison), show)

    def _ask_why(self, number: int) -> None:
        dialog = WithdrawDialog(self._heads()[number], self._window.shown)
        dialog.reason_given.connect(partial(self._withdraw, dialog, number))
        dialog.open()

    def _withdraw(self, dialog: WithdrawDialog, number: int, reason: str) -> None:
        withdraw = partial(self._session.desk.reports.withdraw, number, reason)
        write(self._session, self._parent, tr("report withdrawn"), withdraw, dialog)

    def _heads(self) -> dict[int, IssuedHead]:
        return {head.id: head for head in self._session.desk.reports.issued()}

    def _doubts(self, number: int) -> str:
        return " ".join(doubts_about(number, self._heads(), current_language()))

    def _copy(self) -> PastCopy:
        return self._session.desk.past_days.present(self._session.today)

    def _forget_looking(self) -> None:
        self._looking = None


def _title(head: IssuedHead) -> str:
    words = tr("Report {number}: {period}")
    return words.format(number=head.id, period=period_text(head.period))
