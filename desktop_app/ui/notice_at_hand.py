"""The notice that is looked at: its panel, where its links lead, and its closing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import NoSuchRecord
from desktop_app.tracking.notice import NoticeLine
from desktop_app.ui.actions import Act
from desktop_app.ui.chain_flow import ChainFlow
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_choice import UNDECIDED, SideKind, of_notice
from desktop_app.ui.work_at_hand import WorkAtHand
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.ui.notice_panel import NoticePanel


class NoticeAtHand(QObject):
    """Shown while no directive is selected: the notice chosen, or that of the head chosen."""

    #: The person wants the notice's directives on paper; carries its number.
    paper_wanted = Signal(int)

    def __init__(
        self, session: Session, shown: ShownList, work: WorkAtHand, window: QWidget
    ) -> None:
        """Ask over `window`; nothing is shown before `serve`."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._work = work
        self._window = window
        self._chains = ChainFlow(session, window)
        self._parts: Furniture | None = None
        self._panel: NoticePanel | None = None
        self._line: NoticeLine | None = None

    def serve(self, parts: Furniture) -> None:
        """Show notices in `parts` from now on."""
        self._parts = parts
        self._panel = None
        self._line = None
        self._offer()

    def slots(self) -> dict[Act, Callable[[], object]]:
        """What each action does."""
        return {
            Act.NOTICE: self.show,
            Act.CHAIN: self.ask_for_chain,
            Act.CLOSE_NOTICE: self.turn_closed,
            Act.PRINT_NOTICE: self.print,
        }

    def show(self) -> None:
        """Show the notice of the directive or point that is selected."""
        number = self._of_selected()
        if number is not None:
            self.show_notice(number)

    def show_notice(self, number: int) -> None:
        """Show a notice of the register, with its work in the list."""
        self._shown.choose(of_notice(number))

    def show_panel(self) -> bool:
        """Show the panel of the notice that is looked at; False when there is none."""
        number = self._number()
        try:
            self._line = self._session.desk.notices.one(number) if number else None
        except NoSuchRecord:
            self._line = None
        self._offer()
        if self._line is None or self._parts is None:
            return False
        desk, panel = self._session.desk, self._made_panel(self._parts)
        points = desk.points.of_notice(self._line.id)
        panel.show_notice(self._line, points, desk.chains.of_notice(self._line.id))
        self._parts.panels.setCurrentWidget(panel)
        return True

    def leave(self) -> None:
        """Something else is shown."""
        self._line = None
        self._offer()

    def ask_for_chain(self) -> None:
        """Offer what the notice says of earlier ones."""
        if self._line is not None:
            self._chains.ask(self._line.id)

    def print(self) -> None:
        """Put the work of the notice that is looked at on paper."""
        if self._line is not None:
            self.paper_wanted.emit(self._line.id)

    def turn_closed(self) -> None:
        """Follow the notice no longer, or again."""
        line = self._line
        if line is None:
            return
        desk, today = self._session.desk, self._session.today
        if line.is_closed:
            write(
                self._session,
                self._window,
                tr("notice followed again"),
                lambda: desk.notices.reopen(line.id),
            )
        else:
            write(
                self._session,
                self._window,
                tr("notice closed"),
                lambda: desk.notices.close(line.id, on=today),
            )

    def _number(self) -> int | None:
        if self._parts is None or self._parts.shows_points():
            return None
        key = self._parts.page.list.head_key() or ""
        kind, _, number = key.partition(":")
        if kind == "notice":
            return int(number)
        choice = self._shown.wish.choice
        return choice.number if choice.kind is SideKind.NOTICE else None

    def _of_selected(self) -> int | None:
        point, ids = self._work.point(), self._work.picked()
        if point is not None:
            return point.notice_id
        if len(ids) == 1:
            return self._session.desk.directives.one(
                ids[0], today=self._session.today
            ).notice_id
        return self._line.id if self._line else None

    def _offer(self) -> None:
        """Let the keys do only what makes sense, and say which way closing turns."""
        if self._parts is None:
            return
        action, line = self._parts.actions[Act.CLOSE_NOTICE], self._line
        action.setEnabled(line is not None)
        self._parts.actions[Act.CHAIN].setEnabled(line is not None)
        self._parts.actions[Act.PRINT_NOTICE].setEnabled(line is not None)
        is_closed = line is not None and line.is_closed
        action.setIconText(tr("Follow again") if is_closed else tr("Close notice"))
        if line is not None:
            self._parts.actions[Act.SOURCE].setEnabled(True)

    def open_source(self) -> bool:
        """Show the words of the notice that is looked at; False when there is none."""
        if self._line is None:
            return False
        self._work.sources().open_notice(self._line.id)
        return True

    def _made_panel(self, parts: Furniture) -> "NoticePanel":
        # Loaded when a notice is first looked at: the first paint does not wait for it.
        from desktop_app.ui.notice_panel import NoticePanel  # noqa: PLC0415

        if self._panel is None:
            self._panel = NoticePanel(parts.actions)
            self._panel.wanted.connect(self._go)
            parts.panels.addWidget(self._panel)
        return self._panel

    def _go(self, target: str) -> None:
        """Follow a link of the panel."""
        kind, _, number = target.partition(":")
        follow: dict[str, Callable[[int], object]] = {
            "directive": self._go_to_directive,
            "point": self._go_to_point,
            "place": self._open_place,
            "notice": self.show_notice,
            "unrelate": self._chains.unrelate,
            "original": lambda notice: self._work.sources().open_original(notice),
        }
        follow[kind](int(number))

    def _go_to_directive(self, number: int) -> None:
        if self._parts is not None:
            self._parts.page.list.pick([number])
            self._parts.page.go_to()

    def _go_to_point(self, number: int) -> None:
        self._shown.choose(UNDECIDED)
        if self._parts is not None and self._parts.points is not None:
            self._parts.points.list.pick(number)
            self._parts.page.go_to()

    def _open_place(self, number: int) -> None:
        points = self._session.desk.points.of_notice(self._line.id) if self._line else []
        for point in points:
            if point.id == number:
                self._work.sources().open_point(point)
