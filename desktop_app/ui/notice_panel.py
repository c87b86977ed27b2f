"""The panel of one notice: its head, what became of its points, its chain and its file."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.tracking.chain import ChainedNotice, ChainLink
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.notice import Disposition, NoticeLine, Point
from desktop_app.tracking.wording import word
from desktop_app.ui.action_button import ActionButton
from desktop_app.ui.actions import Act
from desktop_app.ui.colors import current_colors
from desktop_app.ui.coverage_bar import CoverageBar
from desktop_app.ui.fact_rows import FactRows
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.link_text import LinkText, cut, link
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.scrolled import scrolled

_BUTTONS: Sequence[Act] = (Act.CHAIN, Act.CLOSE_NOTICE, Act.PRINT_NOTICE, Act.SOURCE)
_LETTERS = 110  # of a point
_SHOWN = (
    Disposition.UNDECIDED,
    Disposition.TRACKED,
    Disposition.NOTED,
    Disposition.NOT_OURS,
)


class NoticePanel(QFrame):
    """Shows one notice; its links lead to points, directives and other notices."""

    #: A link was followed; carries `point:7`, `directive:5`, `notice:3`, `unrelate:2` …
    wanted = Signal(str)

    def __init__(self, actions: Mapping[Act, QAction], parent: QWidget | None = None) -> None:
        """Buttons follow `actions`; no notice yet."""
        super().__init__(parent)
        self._title = text_label("", TextRole.HEADING, wrap=True)
        self._subject = text_label("", wrap=True)
        self._covered = text_label("", TextRole.STRONG, wrap=True)
        self._bar = CoverageBar()
        self._parts = text_label("", TextRole.SMALL, soft=True, wrap=True)
        self._facts = FactRows()
        self._values = [self._facts.add_words(name) for name in _fact_names()]
        self._chain_head = text_label(tr("Chain"), TextRole.STRONG)
        self._chain = LinkText()
        self._points = LinkText()
        self._file = LinkText()
        self._lay_out(actions)
        for links in (self._chain, self._points, self._file):
            links.linkActivated.connect(self.wanted)

    def _lay_out(self, actions: Mapping[Act, QAction]) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumWidth(320)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        inside.setSpacing(Space.SMALL)
        for widget in self._in_order():
            inside.addWidget(widget)
        inside.addStretch()
        buttons = QVBoxLayout()
        buttons.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        buttons.setSpacing(Space.SMALL)
        for act in _BUTTONS:
            buttons.addWidget(ActionButton(actions[act], with_key=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(content, tr("Details of the notice")), 1)
        column.addLayout(buttons)

    def _in_order(self) -> tuple[QWidget, ...]:
        return (
            self._title,
            self._subject,
            self._covered,
            self._bar,
            self._parts,
            self._facts,
            self._chain_head,
            self._chain,
            self._points,
            self._file,
        )

    def show_notice(
        self, notice: NoticeLine, points: Sequence[Point], chain: Sequence[ChainLink]
    ) -> None:
        """Show `notice` with its points and the links of its chain."""
        self._title.setText(notice.title)
        _say(self._subject, notice.head.subject or "")
        covered = tr("{decided}/{all} points decided").format(
            decided=notice.decided, all=notice.points
        )
        self._covered.setText(covered)
        self._parts.setText(self._bar.show_points(point.disposition for point in points))
        for value, words in zip(self._values, _fact_words(notice), strict=True):
            self._facts.say(value, words)
        self._chain_head.setVisible(bool(chain))
        self._chain.show_lines([_chain_line(each, notice.id) for each in chain])
        self._points.show_lines(_point_lines(points))
        self._file.show_lines([link(f"original:{notice.id}", notice.source_name)])


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _fact_names() -> tuple[str, ...]:
    return (
        tr("Issuer"),
        tr("Meeting"),
        tr("Chair"),
        tr("Signer"),
        tr("Work"),
        tr("Taken in"),
        tr("Closed"),
    )


def _fact_words(notice: NoticeLine) -> tuple[str, ...]:
    head = notice.head
    done = tr("{done}/{all} done").format(done=notice.completed, all=notice.directives)
    return (
        head.issuer or "",
        day_text(head.meeting_on),
        ", ".join(filter(None, (head.chair, head.chair_title))),
        ", ".join(filter(None, (head.signer, head.signer_title))),
        done,
        day_text(notice.added_on),
        day_text(notice.closed_on) if notice.is_closed else "",
    )


def _chain_line(each: ChainLink, shown: int) -> str:
    kind = escape(word(each.kind, current_language()))
    apart = link(f"unrelate:{each.id}", tr("take out"))
    said = f"{_chained(each.notice, shown)} {kind} {_chained(each.earlier, shown)} ({apart})"
    if not each.phrase:
        return said
    soft = current_colors().soft_text
    return f'{said}<br><span style="color: {soft}">“{escape(each.phrase)}”</span>'


def _chained(notice: ChainedNotice, shown: int) -> str:
    if notice.id is None:
        return escape(tr("{notice} (not in the register)").format(notice=notice.title))
    if notice.id == shown:
        return f"<b>{escape(notice.title)}</b>"
    return link(f"notice:{notice.id}", notice.title)


def _point_lines(points: Sequence[Point]) -> list[str]:
    """The points under what became of them, those that nobody has decided first."""
    lines = []
    for disposition in _SHOWN:
        those = [point for point in points if point.disposition is disposition]
        if those:
            head = f"{word(disposition, current_language())} ({len(those)})"
            lines.append(f"<b>{escape(head)}</b>")
            lines += [_point_line(point) for point in those]
    return lines


def _point_line(point: Point) -> str:
    target = f"point:{point.id}"
    if point.directive_ids:
        target = f"directive:{point.directive_ids[0]}"
    elif point.disposition is not Disposition.UNDECIDED:
        target = f"place:{point.id}"
    return f"{link(target, point.label)} {escape(cut(point.text, _LETTERS))}"
