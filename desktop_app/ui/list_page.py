"""The middle of the window: the list, the undecided points, or what to do while it is empty."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.actions import Act
from desktop_app.ui.directive_list import DirectiveList
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.filter_chips import FilterChips
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.list_head import ListHead
from desktop_app.ui.list_wish import ListWish
from desktop_app.ui.originals_strip import OriginalsStrip


class ListPage(QWidget):
    """One of its pages is shown; which one follows from what was found."""

    def __init__(self, model: DirectiveModel, actions: Mapping[Act, QAction]) -> None:
        """The list of `model` is shown first."""
        super().__init__()
        self.head = ListHead(actions[Act.FILTER], actions[Act.PANEL])
        self.chips = FilterChips([actions[Act.NO_FILTER], actions[Act.SAVE_VIEW]])
        self.list = DirectiveList(model)
        self.originals = OriginalsStrip()
        self._points: QWidget | None = None
        self.import_button = QPushButton(tr("Import notices"))
        self.import_button.setDefault(True)
        self.sample_button = QPushButton(tr("&Try with a sample notice"))
        self.clear_button = QPushButton(tr("&Clear the search"))
        self.all_button = QPushButton(tr("Show &all directives"))
        self.work_button = QPushButton(tr("Show &all directives"))
        self.unfilter_button = QPushButton(actions[Act.NO_FILTER].text())
        self._no_notices = EmptyState(Icon.IMPORT, is_drop_place=True)
        self._no_hits = EmptyState(Icon.SEARCH)
        self._nothing_here = EmptyState(Icon.EMPTY)
        self._no_match = EmptyState(Icon.FILTER)
        self._all_decided = EmptyState(Icon.ACCEPT)
        self._pages = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._say()

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.chips)
        column.addWidget(self._pages, 1)
        column.addWidget(self.originals)
        for page in (
            self.list,
            self._no_notices,
            self._no_hits,
            self._nothing_here,
            self._no_match,
            self._all_decided,
        ):
            self._pages.addWidget(page)

    def _say(self) -> None:
        self._no_notices.say(
            tr("The register is still empty"),
            tr(
                "Drop notices here (.docx, .pdf, .txt), or choose them. You look over every "
                "point before anything is stored."
            ),
            (self.import_button, self.sample_button),
        )
        self._no_hits.say(tr("Nothing found"), "", (self.clear_button,))
        self._nothing_here.say(
            tr("Nothing here"),
            tr("No directive stands like this today."),
            (self.all_button,),
        )
        self._no_match.say(tr("Nothing matches"), "", (self.unfilter_button,))
        self._all_decided.say(
            tr("Every point is decided"),
            tr("Each point of every notice is tracked, noted, or not ours."),
            (self.work_button,),
        )

    @property
    def usual_width(self) -> int:
        """Pixels in which the list says of each row what it says in a wide window."""
        return self._width_for(self.list.columns.usual_room)

    @property
    def bare_width(self) -> int:
        """Pixels in which the words of each row are legible, and how it stands."""
        return self._width_for(self.list.columns.bare_room)

    def _width_for(self, columns: int) -> int:
        needed = columns + self.list.verticalScrollBar().sizeHint().width()
        return max(needed, self.minimumSizeHint().width())

    def only_look(self) -> None:
        """Say of a register that was still empty no more than that."""
        self._no_notices = EmptyState(Icon.EMPTY)
        self._no_notices.say(
            tr("The register was still empty"),
            tr("No notice had been taken in by the end of that day."),
        )
        self._pages.addWidget(self._no_notices)

    def add_tip(self, tip: QWidget) -> None:
        """Let `tip` stand over everything until it goes by itself."""
        self._column.insertWidget(0, tip)

    def add_points(self, points: QWidget) -> None:
        """Take in the list of undecided points."""
        self._points = points
        self._pages.addWidget(points)

    def go_to(self) -> None:
        """Give the keyboard to the list that is shown; its first row where none is selected."""
        shown = self._pages.currentWidget()
        if shown is not None:
            shown.setFocus()
        if shown is self.list and not self.list.picked_ids():
            self.list.pick_first()

    def show_answer(self, wish: ListWish, *, is_found: bool, is_new: bool) -> None:
        """Show the directives that were found, or why there are none."""
        words = wish.asked.words
        self.head.show_grouping(wish.asked.grouping, is_offered=is_found)
        self.head.offer_filter(is_offered=not is_new)
        if is_found:
            self._pages.setCurrentWidget(self.list)
        elif wish.is_narrowed():
            self._show_no_match(words)
        elif words:
            self._show_no_hits(words)
        elif is_new:
            self._pages.setCurrentWidget(self._no_notices)
        else:
            self._pages.setCurrentWidget(self._nothing_here)

    def show_points(self) -> None:
        """Show the undecided points."""
        if self._points is not None:
            self._pages.setCurrentWidget(self._points)

    def _show_no_hits(self, words: str) -> None:
        """Say that no directive holds `words`."""
        self._no_hits.say(
            tr("Nothing found"), tr("No directive holds “{words}”.").format(words=words)
        )
        self._pages.setCurrentWidget(self._no_hits)

    def _show_no_match(self, words: str) -> None:
        """Say that the chips leave nothing, also none that holds the searched `words`."""
        sentence = (
            tr("No directive holds “{words}” behind these filters.").format(words=words)
            if words
            else tr("No directive stands behind these filters.")
        )
        self._no_match.say(tr("Nothing matches"), sentence)
        self._pages.setCurrentWidget(self._no_match)

    def show_all_decided(self) -> None:
        """Say that no point is left to decide."""
        self._pages.setCurrentWidget(self._all_decided)
