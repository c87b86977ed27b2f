"""The papers that are made of what the main window shows: the list, a notice, the meeting."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.gathering import gather_monday
from desktop_app.desk.pdf_papers import list_pdf, monday_pdf
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.file_words import file_word
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.monday import page_name
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.filter_chips import words_of
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import Column
from desktop_app.ui.list_printing import ListToPrint, gathered, undecided_list
from desktop_app.ui.paper_making import Gathering, PaperMaking, ready
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_choice import SideKind
from desktop_app.ui.window_memory import WindowMemory

_WEEK = timedelta(days=7)


class PapersAtHand(QObject):
    """Makes one paper at a time, and shows it before anything is printed or written."""

    def __init__(
        self, session: Session, shown: ShownList, memory: WindowMemory, window: QWidget
    ) -> None:
        """Nothing is made yet."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._preview = PreviewFlow(memory, window)
        self._making = PaperMaking(window)

    def print_list(self, columns: Sequence[Column]) -> None:
        """The list as it stands, in `columns`: what narrows it, its heads, its order."""
        if self._shown.wish.choice.kind is SideKind.UNDECIDED:
            self._make(self._shown.title, self._list_name(), self._undecided())
            return
        shown, wanted = self._shown, self._shown.wish.filter()
        is_narrowed = shown.wish.is_narrowed() or wanted.words
        asked = words_of(shown.wish.asked, shown.notices, shown.agencies)
        wish = ListToPrint(
            wanted=wanted,
            columns=columns,
            title=shown.title,
            asked=tr("Filter: {words}").format(words=asked) if is_narrowed else "",
            now=self._session.now(),
            notices=shown.notices,
        )
        self._make(shown.title, self._list_name(), self._list(wish))

    def print_notice(self, notice_id: int, columns: Sequence[Column]) -> None:
        """The directives of one notice in the order of its points."""
        notice = self._session.desk.notices.one(notice_id)
        covered = tr("{decided}/{all} points decided").format(
            decided=notice.decided, all=notice.points
        )
        wish = ListToPrint(
            wanted=ListingFilter(notice_id=notice_id, grouping=Grouping.NONE),
            columns=[column for column in columns if column is not Column.NOTICE],
            title=notice.title,
            asked=" · ".join(filter(None, (notice.head.subject, covered))),
            now=self._session.now(),
        )
        called = notice.head.number or notice.source_name
        self._make(notice.title, self._file_name(called), self._list(wish))

    def make_monday(self, *, next_week: bool = False) -> None:
        """The page for the meeting of this week or the next."""
        now = self._session.now()
        day = now.date() + _WEEK if next_week else now.date()
        week = ReportPeriod.week_of(day)
        copy = self._session.desk.past_days.present(self._session.today)
        language = current_language()

        def page(on_step: OnStep) -> bytes:
            return monday_pdf(gather_monday(copy, week, now, on_step), language=language)

        title = tr("Meeting of {day}").format(day=day_text(week.first))
        self._make(title, f"{page_name(week)}.pdf", ready(page))

    def let_go(self) -> None:
        """Make nothing more: the window closes."""
        self._making.let_go()

    def _make(self, title: str, name: str, gathering: Gathering[bytes]) -> None:
        def show(data: bytes) -> None:
            self._preview.show(PdfPaper(title, name, data))

        self._making.make(title, gathering, show)

    def _list(self, wish: ListToPrint) -> Gathering[bytes]:
        printed = yield from gathered(self._session.desk, wish)
        return partial(list_pdf, printed)

    def _undecided(self) -> Gathering[bytes]:
        desk = self._session.desk
        yield 0, 1
        points = desk.points.undecided()
        notices = desk.notices.lines([point.notice_id for point in points])
        titles = {notice.id: notice.title for notice in notices}
        return partial(list_pdf, undecided_list(desk, points, titles, self._session.now()))

    def _list_name(self) -> str:
        return self._file_name(self._shown.title)

    def _file_name(self, called: str) -> str:
        """`DanhSach_2026-11-25_QuaHan.pdf`: by day, then by what it is."""
        day = self._session.today.isoformat()
        return f"DanhSach_{day}_{file_word(called)}.pdf"
