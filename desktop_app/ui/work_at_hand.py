"""What is selected in the main window, and what can be done with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.tracking.figures import hour_text
from desktop_app.tracking.notice import Disposition, Point
from desktop_app.ui.actions import Act, tip
from desktop_app.ui.answers import Answers
from desktop_app.ui.change_words import change_words
from desktop_app.ui.chasing import Chasing
from desktop_app.ui.directive_shaping import DirectiveShaping
from desktop_app.ui.follow_up import FollowUp
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.language import tr
from desktop_app.ui.list_columns import EDITED_IN_PLACE, Column
from desktop_app.ui.quick_editing import QuickEditing
from desktop_app.ui.session import Session
from desktop_app.ui.taking_back import TakingBack

if TYPE_CHECKING:
    from desktop_app.ui.source_flow import SourceFlow

_ON_DIRECTIVES = (
    Act.UPDATE,
    Act.QUICK_EDIT,
    Act.EXTEND,
    Act.COMPLETE,
    Act.CHASE_PICKED,
    Act.NOTE_CHASE,
    Act.CONFIRM,
    Act.SEND_BACK,
    Act.MILESTONES,
    Act.STAR,
    Act.MEND,
    Act.SOURCE,
    Act.ADD,
    Act.DELETE,
)
_ON_SEVERAL = (
    Act.UPDATE,
    Act.QUICK_EDIT,
    Act.EXTEND,
    Act.COMPLETE,
    Act.CHASE_PICKED,
    Act.NOTE_CHASE,
    Act.CONFIRM,
    Act.SEND_BACK,
    Act.STAR,
    Act.COPY,
    Act.DELETE,
)
_ON_POINTS = (Act.TRACK, Act.NOTED, Act.NOT_OURS)


class WorkAtHand(QObject):
    """Turns keys and buttons into changes of the directives or the point that are selected."""

    def __init__(self, session: Session, window: QWidget) -> None:
        """Ask over `window`; nothing is selected before `serve`."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._follow_up = FollowUp(session, window)
        self._shaping = DirectiveShaping(session, window)
        self._quick = QuickEditing(session, window)
        self._answers = Answers(session, window)
        self._chasing = Chasing(session, window)
        self._back = TakingBack(session, window)
        self._sources: SourceFlow | None = None
        self._parts: Furniture | None = None

    def look_at(self, parts: Furniture) -> None:
        """Know what is selected in `parts` from now on, and change nothing there."""
        self._parts = parts

    def serve(self, parts: Furniture) -> None:
        """Work on what is selected in `parts` from now on."""
        self.look_at(parts)
        parts.panel.files_dropped.connect(self._take_evidence)
        parts.panel.mending_asked.connect(self._mend_answer)
        parts.panel.chase_asked.connect(self._mend_chase)
        parts.panel.evidence_asked.connect(self._answers.open_evidence)

    def slots(self) -> dict[Act, Callable[[], object]]:
        """What each action does."""
        follow_up, shaping = self._follow_up, self._shaping
        return {
            Act.UPDATE: lambda: follow_up.update(self.picked()),
            Act.EXTEND: self._extend,
            Act.QUICK_EDIT: self._edit_quickly,
            Act.COMPLETE: lambda: follow_up.complete(self.picked()),
            Act.NOTE_CHASE: lambda: self._chasing.note(self.picked()),
            Act.CONFIRM: lambda: self._answers.confirm(self.picked()),
            Act.SEND_BACK: lambda: self._answers.send_back(self.picked()),
            Act.MEND: lambda: shaping.mend(self.picked()),
            Act.STAR: lambda: shaping.star(self.picked()),
            Act.MILESTONES: lambda: shaping.keep_milestones(self.picked()),
            Act.ADD: lambda: shaping.add(self.picked()),
            Act.DELETE: lambda: shaping.delete(self.picked()),
            Act.SOURCE: self.open_source,
            Act.COPY: self.copy_rows,
            Act.TRACK: partial(self._decide, Disposition.TRACKED),
            Act.NOTED: partial(self._decide, Disposition.NOTED),
            Act.NOT_OURS: partial(self._decide, Disposition.NOT_OURS),
            Act.UNDO: self._back.undo,
            Act.REDO: self._back.redo,
        }

    def picked(self) -> list[int]:
        """The selected directives; none while points are shown."""
        if self._parts is None or self._parts.shows_points():
            return []
        return self._parts.page.list.picked_ids()

    def point(self) -> Point | None:
        """The point to decide; None while directives are shown."""
        if self._parts is None or self._parts.points is None or not self._parts.shows_points():
            return None
        return self._parts.points.list.current()

    def offer_acts(self) -> None:
        """Let keys and buttons do only what makes sense for what is selected."""
        if self._parts is None:
            return
        actions, point, number = self._parts.actions, self.point(), len(self.picked())
        for act in _ON_SEVERAL:
            actions[act].setEnabled(number > 0)
        actions[Act.MILESTONES].setEnabled(number == 1)
        actions[Act.ADD].setEnabled(number == 1)
        actions[Act.MEND].setEnabled(number == 1)
        actions[Act.SOURCE].setEnabled(number == 1 or point is not None)
        actions[Act.NOTICE].setEnabled(number == 1 or point is not None)
        for act in _ON_POINTS:
            actions[act].setEnabled(point is not None)

    def offer_undo(self) -> None:
        """Say in the tool bar what would be taken back."""
        if self._parts is None:
            return
        undo, redo = self._session.desk.history.last_changes()
        for act, words, said in (
            (Act.UNDO, undo, tr("Undo: {what}")),
            (Act.REDO, redo, tr("Redo: {what}")),
        ):
            action = self._parts.actions[act]
            action.setEnabled(words is not None)
            spoken = said.format(what=change_words(words)) if words else action.iconText()
            action.setText(spoken)
            action.setToolTip(tip(spoken, (action.shortcut().toString(),)))

    def offer_menu(self, place: QPoint) -> None:
        """Offer the same actions under the pointer."""
        if self._parts is not None:
            menu = QMenu(self._window)
            menu.addActions([self._parts.actions[act] for act in _ON_DIRECTIVES])
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def say_saved(self, what: str) -> None:
        """Say quietly that the change is in the register, with the way back."""
        if self._parts is not None:
            _, redo = self._session.desk.history.last_changes()
            hour = hour_text(self._session.now())
            self._parts.status.show_saved(hour, what, can_undo=redo is None)

    def sources(self) -> "SourceFlow":
        """Where words are shown in their notice."""
        # The page is loaded when it is first opened: the first paint does not wait for it.
        from desktop_app.ui.source_flow import SourceFlow  # noqa: PLC0415

        if self._sources is None:
            self._sources = SourceFlow(self._session, self._window)
        return self._sources

    def open_source(self) -> None:
        """Show the words of what is selected in their notice."""
        point, ids = self.point(), self.picked()
        if point:
            self.sources().open_point(point)
        elif len(ids) == 1:
            directive = self._session.desk.directives.one(ids[0], today=self._session.today)
            self.sources().open_directive(directive)

    def _extend(self) -> None:
        """Ask for more time; the same for several is a quick edit of their days."""
        ids = self.picked()
        if len(ids) > 1:
            self._quick.edit(ids, Column.DUE)
        else:
            self._follow_up.extend(ids)

    def edit_at(self, index: QModelIndex) -> None:
        """Edit the fact that was double clicked, where one edits in place."""
        if index.column() in EDITED_IN_PLACE:
            self._edit_quickly()

    def _edit_quickly(self) -> None:
        if self._parts is not None:
            at = max(self._parts.page.list.currentIndex().column(), 0)
            self._quick.edit(self.picked(), Column(at))

    def star(self, directive_id: int) -> None:
        """Mark one directive of the list, or take its mark off."""
        self._shaping.star([directive_id])

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        # Loaded when it is first asked for: the first paint does not wait for it.
        from desktop_app.ui import copied_rows  # noqa: PLC0415

        ids = self.picked()
        if self._parts is not None and ids:
            lines = self._session.desk.directives.lines(ids, today=self._session.today)
            table = copied_rows.rows_table(lines, self._parts.page.list.columns.chosen())
            QApplication.clipboard().setMimeData(copied_rows.table_for_clipboard(table))
            self._parts.status.show_note(tr("%n row(s) copied", "", len(lines)))

    def undo(self) -> None:
        """Take back the last change."""
        self._back.undo()

    def stop(self) -> None:
        """Take nothing more back: the window closes."""
        self._back.stop()

    def _take_evidence(self, paths: list[Path]) -> None:
        self._follow_up.update(self.picked(), paths)

    def _mend_answer(self, progress_id: int) -> None:
        ids = self.picked()
        if len(ids) == 1:
            self._answers.mend(ids[0], progress_id)

    def _mend_chase(self, chase_id: int) -> None:
        ids = self.picked()
        if len(ids) == 1:
            self._chasing.mend(ids[0], chase_id)

    def _decide(self, disposition: Disposition) -> None:
        point = self.point()
        if point:
            self._follow_up.decide(point.id, disposition)
