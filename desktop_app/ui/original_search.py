"""The search goes on in the notices' own texts, told apart from the directives."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.notice import NoticeLine, Span
from desktop_app.ui.dialogs import say
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList

if TYPE_CHECKING:
    from desktop_app.ui.source_flow import SourceFlow

_PAUSE = 150  # milliseconds without a key before the texts are asked
_SHOWN = 30  # notices; their texts are read to quote the first hit
_AROUND = 48  # letters before and after it


class OriginalSearch(QObject):
    """Counts below the list, and shows the places when they are asked for."""

    def __init__(self, session: Session, shown: ShownList, window: QWidget) -> None:
        """Follow what `shown` is searched for."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._window = window
        self._parts: Furniture  # from `serve` on
        self._sources: SourceFlow | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        shown.changed.connect(self._pause.start)

    def serve(self, parts: Furniture) -> None:
        """Tell it below the list of `parts` from now on."""
        self._parts = parts
        parts.page.originals.asked.connect(self.open)

    def stop(self) -> None:
        """Read nothing more."""
        self._pause.stop()

    def open(self) -> None:
        """Let the person pick one of the places."""
        words = self._shown.wish.asked.words
        if not words:
            hint = tr(
                "Type words into the search first: they are then found in the notices' own "
                "texts too."
            )
            say(self._window, hint)
            return
        numbers = self._session.desk.notices.holding(words)
        if not numbers:
            nowhere = tr("No notice holds “{words}” in its own text.").format(words=words)
            say(self._window, nowhere)
            return
        self._offer(numbers[:_SHOWN], words)

    def _offer(self, numbers: list[int], words: str) -> None:
        # Loaded when they are first opened: the first paint does not wait for them.
        from desktop_app.ui.pick_list import PickList  # noqa: PLC0415
        from desktop_app.ui.pick_model import PickEntry  # noqa: PLC0415

        notices = {notice.id: notice for notice in self._session.desk.notices.lines(numbers)}
        entries = []
        for notice in map(notices.__getitem__, numbers):
            text = self._session.desk.notices.text(notice.id)
            hits = [Span(*hit) for hit in hit_spans(text, words)]
            quoted = _quoted(text, hits[0]) if hits else ""
            entry = PickEntry(
                key=f"original:{notice.id}",
                title=quoted or notice.title,
                kind=notice.title,
                run=partial(self._show, notice, hits),
                icon=Icon.SOURCE.value,
            )
            entries.append(entry)
        hint = tr("Notices whose own texts hold “{words}”").format(words=words)
        PickList(entries, (), hint, self._window)

    def _show(self, notice: NoticeLine, hits: list[Span]) -> None:
        from desktop_app.ui.source_flow import SourceFlow  # noqa: PLC0415  see `_offer`

        if self._sources is None:
            self._sources = SourceFlow(self._session, self._window)
        self._sources.open_hits(notice.id, hits)

    def _count(self) -> None:
        words = self._shown.wish.asked.words
        found = self._session.desk.notices.holding(words) if words else []
        self._parts.page.originals.show_number(len(found))


def _quoted(text: str, hit: Span) -> str:
    """The hit with the words around it, on one line."""
    start, end = max(hit.start - _AROUND, 0), min(hit.end + _AROUND, len(text))
    # Begin and end with whole words.
    start = text.find(" ", start, hit.start) + 1 if start else 0
    end = max(text.rfind(" ", hit.end, end), hit.end) if end < len(text) else end
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return f"{before}{' '.join(text[start:end].split())}{after}"
