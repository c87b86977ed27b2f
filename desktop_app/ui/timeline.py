"""What happened to a directive: answers and more time, the newest first, along a line."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.tracking.chase import Chase, ChaseLevel
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.extension import ExtensionRequest, Outcome, Refusal
from desktop_app.tracking.figures import day_text, percent
from desktop_app.tracking.progress import Extension, ProgressEntry, Status
from desktop_app.tracking.wording import word
from desktop_app.ui.chase_said import chase_details, chase_title
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.lit_words import lit
from desktop_app.ui.look import Space, TextRole, text_font

_DOT = 5.0
_LINE_X = 6.0


@dataclass(frozen=True, slots=True)
class Moment:
    """One stop of the line."""

    day: date | None
    title: str
    words: str
    color: str
    entry: ProgressEntry | None = None  # can be mended, and its evidence opened
    chase: Chase | None = None  # can be given its paper's number


def moments_of(directive: Directive) -> list[Moment]:
    """The answers, requests, extensions and chases of `directive`, the newest first."""
    stops: list[tuple[date, int, int, Moment]] = [
        (entry.reported_on, 0, entry.id, _answer(entry)) for entry in directive.progress
    ]
    for request in directive.requests:
        stops.append((request.requested_on, 1, request.id, _request(request)))
        if request.refusal:
            day = request.refusal.decided_on or request.requested_on
            stops.append((day, 2, request.id, _refusal(request, request.refusal)))
    stops += [
        (extension.decided_on or date.min, 2, extension.id, _grant(extension))
        for extension in directive.extensions
    ]
    stops += [(chase.chased_on, 3, chase.id, _chase(chase)) for chase in directive.chases]
    in_order = sorted(stops, key=lambda stop: stop[:3], reverse=True)
    return [moment for *_, moment in in_order]


def _answer(entry: ProgressEntry) -> Moment:
    colors = current_colors()
    language = current_language()
    done_part = "" if entry.percent is None else f" · {percent(entry.percent, language)}"
    done = entry.status is Status.COMPLETED
    more = (
        entry.text,
        _named(tr("Difficulties"), entry.difficulties),
        _named(tr("Proposal"), entry.proposal),
        _named(tr("Document"), entry.document),
    )
    return Moment(
        None if entry.is_undated else entry.reported_on,
        word(entry.status, language) + done_part,
        "\n".join(filter(None, more)),
        colors.done if done else colors.accent,
        entry,
    )


def _grant(extension: Extension) -> Moment:
    title = tr("Extension {times}: {old} → {new}").format(
        times=extension.times,
        old=day_text(extension.old_due) or "–",
        new=day_text(extension.new_due),
    )
    more = (
        extension.reason,
        _named(tr("Decided by"), extension.decided_by),
        _named(tr("Document"), extension.document),
    )
    return Moment(
        extension.decided_on, title, "\n".join(filter(None, more)), current_colors().due_soon
    )


def _request(request: ExtensionRequest) -> Moment:
    is_waiting = request.outcome is Outcome.PENDING
    said = tr("Asked for time until {due}")
    if is_waiting:
        said = tr("Asked for time until {due} · not decided yet")
    more = (
        request.reason,
        _named(tr("Asked for by"), request.asked_by),
        _named(tr("Document"), request.document),
    )
    colors = current_colors()
    return Moment(
        request.requested_on,
        said.format(due=day_text(request.asked_due)),
        "\n".join(filter(None, more)),
        colors.due_today if is_waiting else colors.undated,
    )


def _refusal(request: ExtensionRequest, refusal: Refusal) -> Moment:
    more = (
        refusal.reason,
        _named(tr("Decided by"), refusal.decided_by),
        _named(tr("Document"), refusal.document),
    )
    return Moment(
        refusal.decided_on,
        tr("No more time until {due}").format(due=day_text(request.asked_due)),
        "\n".join(filter(None, more)),
        current_colors().overdue,
    )


def _chase(chase: Chase) -> Moment:
    colors = current_colors()
    is_hard = chase.level is ChaseLevel.CRITICISM
    return Moment(
        chase.chased_on,
        chase_title(chase),
        "\n".join(chase_details(chase)),
        colors.overdue if is_hard else colors.due_today,
        chase=chase,
    )


def _named(name: str, words: str) -> str:
    return f"{name}: {words}" if words else ""


class Timeline(QWidget):
    """Shows the moments of one directive."""

    #: The person wants to mend an answer; carries the number of the entry.
    mending_asked = Signal(int)
    #: The person wants to look at a chase; carries its number.
    chase_asked = Signal(int)
    #: The person clicked a file; carries the number of the evidence.
    evidence_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until a directive is shown."""
        super().__init__(parent)
        self._stops = QVBoxLayout(self)
        self._stops.setContentsMargins(0, 0, 0, 0)
        self._stops.setSpacing(0)

    def show_directive(self, directive: Directive, words: str = "") -> None:
        """Show what happened to `directive`; `words` that are searched for are lit."""
        while (item := self._stops.takeAt(0)) is not None:
            old = item.widget()
            if old:
                old.hide()
                old.deleteLater()
        moments = moments_of(directive)
        for moment in moments:
            stop = _Stop(moment, words, is_last=moment is moments[-1])
            stop.link_followed.connect(self._follow)
            self._stops.addWidget(stop)
        if not moments:
            self._stops.addWidget(_quiet_label(tr("No answer yet.")))

    def _follow(self, link: str) -> None:
        kind, _, number = link.partition(":")
        signals = {
            _ENTRY: self.mending_asked,
            _CHASE: self.chase_asked,
            _FILE: self.evidence_asked,
        }
        signals[kind].emit(int(number))


_ENTRY, _CHASE, _FILE = "entry", "chase", "file"


class _Stop(QWidget):
    #: A link was clicked; carries where it leads, as `file:3`.
    link_followed = Signal(str)

    def __init__(self, moment: Moment, words: str, *, is_last: bool) -> None:
        super().__init__()
        self._color = moment.color
        self._is_last = is_last
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, 0, 0, Space.MEDIUM)
        column.setSpacing(Space.HAIR)
        if moment.day or moment.entry:
            top = QHBoxLayout()
            day = day_text(moment.day) or tr("Day not known")
            top.addWidget(_quiet_label(day), 1)
            if moment.entry:
                link = (f"{_ENTRY}:{moment.entry.id}", tr("Correct"))
                top.addWidget(self._link(*link))
            if moment.chase:
                top.addWidget(self._link(f"{_CHASE}:{moment.chase.id}", tr("Correct")))
            column.addLayout(top)
        title = QLabel(moment.title)
        title.setFont(text_font(TextRole.STRONG))
        title.setWordWrap(True)
        column.addWidget(title)
        if moment.words:
            column.addWidget(_words_label(moment.words.splitlines(), words))
        for file in moment.entry.files if moment.entry else ():
            column.addWidget(self._link(f"{_FILE}:{file.id}", file.name))

    def _link(self, target: str, words: str) -> QLabel:
        label = QLabel(f'<a href="{target}">{escape(words)}</a>')
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(target.startswith(_FILE))
        label.setFont(text_font(TextRole.SMALL))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.setAccessibleName(words)
        label.linkActivated.connect(self.link_followed)
        return label

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.fontMetrics().height() / 2
        if not self._is_last:
            painter.setPen(QPen(QColor(current_colors().border), 2))
            painter.drawLine(QPointF(_LINE_X, middle), QPointF(_LINE_X, self.height() + middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color))
        painter.drawEllipse(QPointF(_LINE_X, middle), _DOT, _DOT)
        painter.end()


def _quiet_label(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(text_font(TextRole.SMALL))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _words_label(lines: Iterable[str], words: str) -> QLabel:
    label = QLabel("<br>".join(lit(line, words) for line in lines))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
