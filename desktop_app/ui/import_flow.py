"""From files to stored notices: read away from the window, reviewed one by one, then kept."""

from collections import deque
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.known_notice import Sameness
from desktop_app.desk.pasted_text import PastedText
from desktop_app.errors import KnownError
from desktop_app.intake.draft import NoticeDraft, ReadNotice
from desktop_app.tracking.chain import Relation, RelationKind, cited
from desktop_app.tracking.figures import day_text, hour_text
from desktop_app.tracking.notice import AcceptedNotice, NoticeLine
from desktop_app.tracking.steps import Steps
from desktop_app.ui.chain_flow import ChainFlow
from desktop_app.ui.dialogs import ask, choose_notices, documents_folder, say, say_problem
from desktop_app.ui.known_notice_dialog import KnownNoticeDialog
from desktop_app.ui.language import tr
from desktop_app.ui.reading_queue import Read, ReadingQueue
from desktop_app.ui.review_drafts import ReviewDrafts, UnendedReview
from desktop_app.ui.review_keeper import ReviewKeeper
from desktop_app.ui.review_parts import making_parts
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.turns import Turns


class ImportFlow(QObject):
    """One round at a time; files that come meanwhile wait their turn."""

    #: A notice was accepted and stored; carries its number in the register.
    notice_stored = Signal(int)
    #: The person wants to see a notice that is in already; carries its number.
    notice_wanted = Signal(int)
    #: A person looks over what was read; carries the ReviewWindow.
    review_opened = Signal(object)

    def __init__(
        self, session: Session, parent_window: QWidget, drafts: ReviewDrafts | None = None
    ) -> None:
        """Reviews under way are kept in `drafts`; without them a crash takes them."""
        super().__init__(parent_window)
        self._drafts = drafts or ReviewDrafts()
        self._session = session
        self._window = parent_window
        self._read: deque[ReadNotice] = deque()
        self._is_reviewing = False
        self._turns = Turns(self)
        self._stored = 0
        self._told: tuple[int, NoticeDraft] | None = None  # a notice that was just stored
        self._chains = ChainFlow(session, parent_window)
        self._folder = documents_folder()  # where the last files were chosen
        self._queue = ReadingQueue(parent_window, tr("Reading notices"), self._reader)
        self._queue.ended.connect(self._take_read)

    def choose(self) -> None:
        """Let the person choose files, then take them in."""
        choose_notices(self._window, self._folder, self._take_chosen)

    def _take_chosen(self, paths: list[Path]) -> None:
        self._folder = paths[0].parent
        self.take(paths)

    def take_pasted(self, words: str) -> None:
        """Read `words`, the text of a notice copied elsewhere, and review it."""
        if any(letter.isalnum() for letter in words):
            self.take([PastedText(words)])
        else:
            say(self._window, tr("There are no words to paste: copy the text first."))

    def take(self, sources: Iterable[Path | PastedText]) -> None:
        """Read `sources`, then review each; what cannot be read is said, the others go on."""
        self._queue.take(sources)

    def stop(self) -> None:
        """Read, look up and open nothing more: the window closes."""
        self._queue.let_go()
        self._turns.stop()

    def offer_unended(self) -> None:
        """Ask whether the reviews that a crash broke off are to go on."""
        left = self._drafts.unended()
        if left:
            originals = [each.original for each in left]
            go_on = partial(self.take, originals)
            said = unended_words(left)
            ask(self._window, said, yes=tr("Go on"), on_yes=go_on, no=tr("Later"))

    def _reader(self) -> Read:
        reader = self._session.desk.intake.reader()
        return lambda source, stop, tell: reader.read(source, stop=stop, on_page=tell)

    def _take_read(self, read: list[ReadNotice]) -> None:
        self._read.extend(read)
        self._review_next()

    # Reviewing

    def _review_next(self) -> None:
        if self._is_reviewing or not self._read:
            return
        self._is_reviewing = True
        self._turns.start(self._look_up(self._read.popleft()))

    def _look_up(self, read: ReadNotice) -> Steps[None]:
        known = yield from self._session.desk.notices.looked_up(read.draft)
        yield
        if known is None:
            yield from self._reviewing(read)
            return
        if known.sameness is Sameness.FILE:
            self._drafts.drop(read.draft)  # the program ended just after it was stored
        kept, name = known.notice, read.draft.source.name
        dialog = KnownNoticeDialog(known, read.draft.head, name, self._window)
        dialog.kept_wanted.connect(partial(self._show_kept, kept))
        dialog.amendment_wanted.connect(partial(self._review, read, kept))
        dialog.both_wanted.connect(partial(self._review, read))
        dialog.rejected.connect(self._end_review)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_kept(self, kept: NoticeLine) -> None:
        self._end_review()
        self.notice_wanted.emit(kept.id)

    def _review(self, read: ReadNotice, amended: NoticeLine | None = None) -> None:
        """Let a person look at what was read; `amended` is the notice that it amends."""
        self._turns.start(self._reviewing(read, amended))

    def _reviewing(self, read: ReadNotice, amended: NoticeLine | None = None) -> Steps[None]:
        """The same in short steps: the window is seen when all of it is made."""
        reader, today = self._session.desk.intake.reader(), self._session.today
        parts = yield from making_parts(read.draft, reader, today)
        yield
        window = ReviewWindow(read.draft, reader, today, self._window, parts)
        store = partial(self._store, window, read, amended)
        window.accepted_given.connect(store)
        ReviewKeeper(self._drafts, read, window)
        window.finished.connect(self._end_review)
        window.finished.connect(window.deleteLater)
        yield
        self.review_opened.emit(window)
        window.open()

    def _end_review(self) -> None:
        """Offer what the notice says of earlier ones, then go on with the next."""
        told, self._told = self._told, None
        offered = self._chains.offer(*told) if told else None
        if offered is None:
            self._go_on()
        else:
            offered.finished.connect(self._go_on)

    def _go_on(self) -> None:
        self._is_reviewing = False
        self._review_next()

    def _store(
        self,
        window: ReviewWindow,
        read: ReadNotice,
        amended: NoticeLine | None,
        notice: AcceptedNotice,
    ) -> None:
        try:
            self._session.change(
                tr("notice {name} stored").format(
                    name=notice.head.number or notice.source_name
                ),
                lambda: self._keep(notice, read.original, amended),
            )
        except KnownError as error:
            say_problem(window, error)
            return
        self._told = self._stored, read.draft
        window.close_stored()
        self.notice_stored.emit(self._stored)

    def _keep(
        self, notice: AcceptedNotice, original: bytes, amended: NoticeLine | None
    ) -> None:
        relations = []
        if amended is not None:
            relations.append(Relation(kind=RelationKind.AMENDS, cited=cited(amended)))
        self._stored = self._session.desk.intake.accept(
            notice, original, today=self._session.today, relations=relations
        )


def unended_words(left: Sequence[UnendedReview]) -> str:
    """Which reviews a crash broke off, and how far each had come."""
    told = tr("{notice}: {seen} of {all} points seen, {day} at {hour}")
    lines = (
        told.format(
            notice=each.title,
            seen=each.settled,
            all=each.points,
            day=day_text(each.at.date()),
            hour=hour_text(each.at),
        )
        for each in left
    )
    question = tr("Go on with the review that was broken off? What you decided is kept.")
    return "\n\n".join((question, "\n".join(lines)))
