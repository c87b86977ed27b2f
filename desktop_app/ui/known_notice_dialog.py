"""The question before a review: this paper, or nearly this one, is in the register already."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.desk.known_notice import Difference, KnownNotice, Sameness
from desktop_app.tracking.figures import day_text, percent
from desktop_app.tracking.notice import NoticeHead, NoticeLine
from desktop_app.ui.colors import current_colors
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.link_text import cut
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.quiet_card import QuietCard
from desktop_app.ui.screen_room import make_room_for_words

_WIDTH = 640
_MOST = 12  # differences that are told
_LONGEST = 160  # letters of one


class KnownNoticeDialog(QDialog):
    """Says what is the same and what is not; Esc leaves the new file."""

    #: The person wants to see the notice that is kept.
    kept_wanted = Signal()
    #: The new file is to be reviewed as an amendment of the kept notice.
    amendment_wanted = Signal()
    #: The new file is to be reviewed as a notice of its own.
    both_wanted = Signal()

    def __init__(
        self,
        known: KnownNotice,
        head: NoticeHead,
        file_name: str,
        parent: QWidget | None = None,
    ) -> None:
        """`head` is what was read in the new file."""
        super().__init__(parent)
        self.setWindowTitle(tr("Is it in the register already?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(text_label(_question(known), TextRole.TITLE, wrap=True))
        column.addWidget(_KeptCard(known.notice))
        column.addWidget(text_label(_sameness(known, file_name), wrap=True))
        told = _told(known, head)
        if told:
            column.addWidget(_Differences(told), 1)
        column.addLayout(self._buttons(known))
        self.setMinimumWidth(_WIDTH)
        make_room_for_words(self)

    def _buttons(self, known: KnownNotice) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        look = self._verb(tr("&Open the kept one"), self.kept_wanted, Icon.SOURCE)
        row.addWidget(look)
        first = look
        row.addStretch(1)
        cancel = push_button(tr("Cancel"), tip=tr("Esc"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        if known.sameness is not Sameness.FILE:
            row.addWidget(self._verb(tr("&Keep both"), self.both_wanted))
            amend = self._verb(tr("Review as its &amendment"), self.amendment_wanted)
            row.addWidget(amend)
            first = amend if known.likeness < 1 else look
        first.setDefault(True)
        if first is look:
            look.setIcon(icon(Icon.SOURCE, current_colors().on_accent))
        return row

    def _verb(self, words: str, told: SignalInstance, which: Icon | None = None) -> QPushButton:
        button = push_button(words, which)
        button.clicked.connect(self.accept)
        button.clicked.connect(told)
        return button


class _KeptCard(QuietCard):
    """The notice in the register: its title, its subject, its coverage."""

    def __init__(self, notice: NoticeLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.HAIR)
        column.addWidget(text_label(notice.title, TextRole.STRONG, wrap=True))
        if notice.head.subject:
            column.addWidget(text_label(notice.head.subject, wrap=True))
        covered = tr("{covered} decided").format(covered=f"{notice.decided}/{notice.points}")
        done = tr("{done}/{all} done").format(done=notice.completed, all=notice.directives)
        since = tr("taken in on {day}").format(day=day_text(notice.added_on))
        facts = f"{since}  ·  {covered}  ·  {done}"
        column.addWidget(text_label(facts, TextRole.SMALL, soft=True))


class _Differences(QTextBrowser):
    """The places where the two papers part: old words struck out, new ones after an arrow."""

    def __init__(self, told: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(tr("What differs"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHtml("".join(f"<p>{line}</p>" for line in told))
        self.setMinimumHeight(96)


def _question(known: KnownNotice) -> str:
    if known.sameness is Sameness.WORDS:
        return tr("A notice in the register is nearly the same")
    return tr("This notice is in the register already")


def _sameness(known: KnownNotice, file_name: str) -> str:
    alike = percent(known.likeness * 100, current_language())
    said = {
        Sameness.FILE: tr("“{file}” is the very file it was read from: nothing is new in it."),
        Sameness.NUMBER: tr(
            "“{file}” has the same number and day; {alike} of the words are the same."
        ),
        Sameness.WORDS: tr(
            "“{file}” has another number or day, but {alike} of the words are the same."
        ),
    }[known.sameness]
    return said.format(file=file_name, alike=alike)


def _told(known: KnownNotice, head: NoticeHead) -> list[str]:
    """The differences as lines of markup; empty for the very same file."""
    if known.sameness is Sameness.FILE:
        return []
    lines = _head_lines(known.notice.head, head)
    lines += [_line(each) for each in known.differences[:_MOST]]
    more = len(known.differences) - _MOST
    if more > 0:
        lines.append(escape(tr("and %n more place(s)", "", more)))
    if not lines and known.likeness == 1:
        lines = [escape(tr("Not a word differs: only the format of the file is another."))]
    return lines


def _head_lines(kept: NoticeHead, new: NoticeHead) -> list[str]:
    facts = (
        (tr("Number"), kept.number, new.number),
        (tr("Issued on"), day_text(kept.issued_on), day_text(new.issued_on)),
        (tr("Issuer"), kept.issuer, new.issuer),
    )
    return [
        f"{escape(name)}: {_change(old or '—', now or '—')}"
        for name, old, now in facts
        if old != now
    ]


def _line(difference: Difference) -> str:
    led = f"… {escape(difference.before)} " if difference.before else ""
    return led + _change(cut(difference.kept, _LONGEST), cut(difference.new, _LONGEST))


def _change(old: str, new: str) -> str:
    struck = f"<s>{escape(old)}</s>" if old else ""
    put_in = f"<b>{escape(new)}</b>" if new else ""
    return " → ".join(filter(None, (struck, put_in)))
