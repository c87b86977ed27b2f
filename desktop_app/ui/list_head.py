"""The line above the list: what is shown, how many, and under which heads."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.tracking.listing import Grouping
from desktop_app.ui.action_button import ActionButton, quiet_button
from desktop_app.ui.elided_label import ElidedLabel
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font


class ListHead(QFrame):
    """Title and figure at the left, the choice of heads at the right."""

    #: The person chose other heads.
    grouping_chosen = Signal(Grouping)

    def __init__(
        self, filtering: QAction, details: QAction, parent: QWidget | None = None
    ) -> None:
        """Without a title yet; buttons stand for `filtering`, and for the `details` beside."""
        super().__init__(parent)
        self._title = ElidedLabel()
        self._title.setFont(text_font(TextRole.HEADING))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._figure = QLabel()
        self._figure.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._groupings = QComboBox()
        for grouping, words in grouping_words().items():
            self._groupings.addItem(words, grouping)
        self._name = QLabel(tr("&Group by"))
        self._name.setBuddy(self._groupings)
        self._groupings.setAccessibleName(tr("Group by"))
        self._name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._title)
        row.addWidget(self._figure)
        row.addStretch()
        self._filter = ActionButton(filtering)
        row.addWidget(self._filter)
        row.addWidget(self._name)
        row.addWidget(self._groupings)
        row.addWidget(quiet_button(details))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._groupings.activated.connect(self._choose)

    def show_title(self, title: str, figure: str) -> None:
        """Say what is shown."""
        self._title.setText(title)
        self._figure.setText(figure)

    def show_grouping(self, grouping: Grouping, *, is_offered: bool = True) -> None:
        """Mark the heads; hide the choice where there is nothing to group."""
        self.mark_grouping(grouping)
        self._groupings.setVisible(is_offered)
        self._name_where_room()

    def _name_where_room(self) -> None:
        """The title needs the room more than the name of the choice does."""
        name = self._name.sizeHint().width() + self._row.spacing()
        now = 0 if self._name.isHidden() else name
        needed = self._row.sizeHint().width() - now + name
        is_offered = not self._groupings.isHidden()
        self._name.setVisible(is_offered and needed <= self.width())

    def offer_filter(self, *, is_offered: bool) -> None:
        """Hide the filter where nothing can be narrowed."""
        self._filter.setVisible(is_offered)

    def mark_grouping(self, grouping: Grouping) -> None:
        """Mark the heads that the list stands under."""
        self._groupings.setCurrentIndex(list(grouping_words()).index(grouping))

    def _choose(self, row: int) -> None:
        self.grouping_chosen.emit(list(grouping_words())[row])

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the choice of heads where there is room."""
        super().resizeEvent(event)
        self._name_where_room()


def grouping_words() -> dict[Grouping, str]:
    """The word for each way to group."""
    return {
        Grouping.NOTICE: tr("notice"),
        Grouping.AGENCY: tr("agency"),
        Grouping.WEEK: tr("week due"),
        Grouping.NONE: tr("no groups"),
    }
