"""What opens over a window: lists of choices, tips, menus, boxes; and whether it shows all."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolTip,
    QTreeView,
    QWidget,
)

from desktop_app.ui.look import Space
from desktop_app.ui.offers import Offers

_ROWS = 30  # of a table whose tips are looked at
_ANYWHERE = QPoint(20, 20)


def cut_lists(window: QWidget) -> Iterator[str]:
    """Choices whose words end before they are whole, opened as a click opens them."""
    for box in window.findChildren(QComboBox):
        if box.isVisible() and box.isEnabled() and box.count():
            box.showPopup()
            QApplication.processEvents()
            yield from _cut_rows(box.view(), box.accessibleName() or box.itemText(0))
            box.hidePopup()


def cut_offers(window: QWidget) -> Iterator[str]:
    """Names offered below a field that end before they are whole."""
    for field in window.findChildren(QLineEdit):
        offers = field.findChild(Offers)
        if offers is not None and field.isVisible() and field.isEnabled():
            offers.offer("a")
            QApplication.processEvents()
            if offers.is_open:
                yield from _cut_rows(offers.popup(), field.accessibleName())
                offers.popup().hide()


def cut_choices(window: QWidget) -> Iterator[str]:
    """What is chosen in a box that is too narrow to say it."""
    for box in window.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        room = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            box,
        )
        wanted = box.fontMetrics().horizontalAdvance(box.currentText())
        if box.isVisible() and wanted > room.width() - Space.TIGHT:
            yield f"{box.currentText()!r} is cut: {room.width()} < {wanted + Space.TIGHT}"


def _cut_rows(rows: QAbstractItemView, name: str) -> Iterator[str]:
    model, room = rows.model(), rows.viewport().width()
    for row in range(model.rowCount()):
        words = model.index(row, 0).data() or ""
        wanted = rows.fontMetrics().horizontalAdvance(words) + 2 * Space.SMALL
        if wanted > room:
            yield f"{words!r} of {name!r}: {room} < {wanted}"
    screen = rows.screen().availableGeometry()
    if not screen.contains(rows.window().geometry()):
        yield f"choices of {name!r} leave the screen: {rows.window().geometry()}"


def wide_tips(window: QWidget) -> Iterator[str]:
    """Tips that would not fit the screen."""
    for words in sorted(set(_tips(window))):
        size = tip_size(words)
        if not _fits(size, window):
            yield f"tip {size.toTuple()}: {words[:60]!r}"


def _tips(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield widget.toolTip()
        if isinstance(widget, QTableView | QTreeView) and widget.isVisible():
            yield from _tips_of_cells(widget)


def _tips_of_cells(view: QTableView | QTreeView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in range(model.columnCount(QModelIndex())):
            yield model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""


def tip_size(words: str) -> QSize:
    """How large the system's own tip of these words is."""
    if not words:
        return QSize()
    QToolTip.hideText()
    QToolTip.showText(_ANYWHERE, words)
    tips = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
    shown = next(each for each in tips if isinstance(each, QLabel) and each.text() == words)
    return shown.size()


def cut_menu(menu: QMenu) -> Iterator[str]:
    """A menu that would not fit the screen, or an entry whose words are not whole."""
    if not _fits(menu.sizeHint(), menu):
        yield f"menu {menu.sizeHint().toTuple()}"
    for action in menu.actions():
        wanted = sum(map(menu.fontMetrics().horizontalAdvance, action.text().split("\t")))
        if wanted > menu.actionGeometry(action).width():
            yield f"{action.text()!r} is cut"


def _fits(size: QSize, widget: QWidget) -> bool:
    room = widget.screen().availableSize()
    return size.width() <= room.width() and size.height() <= room.height()
