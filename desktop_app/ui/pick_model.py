"""Entries to pick from by typing: what they are, which are found, and how each is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.tracking.listing import search_key
from desktop_app.tracking.steps import Steps
from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.look import Space, TextRole, text_font

_ICON = 16
_A_STEP = 300  # entries


@dataclass(frozen=True, slots=True, kw_only=True)
class PickEntry:
    """One thing that can be picked."""

    key: str  # the same over runs: "act:IMPORT", "agency:3"
    title: str
    kind: str  # a quiet word at the right: what sort of thing it is
    run: Callable[[], object]
    keys: str = ""  # what to press instead
    icon: str = ""
    color: str = ""
    words: str = ""  # further words by which it is found


def found_entries(
    entries: Sequence[PickEntry], typed: str, recent: Sequence[str]
) -> list[PickEntry]:
    """The entries of which each typed word begins a word, the last used first.

    Then those whose title begins with what is typed; else they stay as they are given.
    """
    wanted = search_key(typed)
    words = [f" {word}" for word in wanted.split()]
    places = {key: place for place, key in enumerate(recent)}
    ranked = []
    for entry in entries:
        held = _held(entry.title, entry.words, entry.kind) if words else ""
        if all(word in held for word in words):
            begins = 0 if held.startswith(f" {wanted}") else 1
            ranked.append((places.get(entry.key, len(places)), begins, entry))
    ranked.sort(key=lambda each: each[:2])
    return [entry for _, _, entry in ranked]


def looking_through(entries: Sequence[PickEntry]) -> Steps[None]:
    """Fold the words of each in short steps, so that the first letter waits for none."""
    for place, entry in enumerate(entries, 1):
        _held(entry.title, entry.words, entry.kind)
        if place % _A_STEP == 0:
            yield


@lru_cache(maxsize=32_768)  # the same notices are offered again and again
def _held(title: str, words: str, kind: str) -> str:
    """What the words that are typed are looked for in; its title comes first."""
    return f" {search_key(title)} {search_key(words)} {search_key(kind)}"


class PickModel(QAbstractListModel):
    """The entries that were found, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._found: Sequence[PickEntry] = ()

    def show_entries(self, found: Sequence[PickEntry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def entry(self, row: int) -> PickEntry:
        """The entry at `row`."""
        return self._found[row]

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._found)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The title; a screen reader also hears what sort of thing it is."""
        if not index.isValid():
            return None
        entry = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.kind, entry.keys)))
        return None


class PickPainter(QStyledItemDelegate):
    """Icon and title at the left, the kind and the keys in quiet letters at the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one entry."""
        model = index.model()
        if not isinstance(model, PickModel):
            return
        entry, colors = model.entry(index.row()), current_colors()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(
                option.rect, QColor(colors.selected if is_selected else colors.raised)
            )
        room = option.rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        if entry.icon:
            ratio = painter.device().devicePixelRatioF()
            picture = svg_pixmap(entry.icon, entry.color or colors.soft_text, _ICON, ratio)
            painter.drawPixmap(room.x(), room.center().y() - _ICON // 2 + 1, picture)
        room.setLeft(room.x() + _ICON + Space.SMALL)
        quiet = "   ".join(filter(None, (entry.kind, entry.keys)))
        room.setRight(room.right() - self._paint_quiet(painter, room, quiet) - Space.MEDIUM)
        body = text_font(TextRole.BODY)
        painter.setFont(body)
        painter.setPen(QColor(colors.text))
        title = QFontMetrics(body).elidedText(
            entry.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_quiet(self, painter: QPainter, room: QRect, words: str) -> int:
        small = text_font(TextRole.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(current_colors().soft_text))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side, words)
        return QFontMetrics(small).horizontalAdvance(words)

    # Qt's own names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line with room around it."""
        del option, index
        return QSize(0, QFontMetrics(text_font(TextRole.BODY)).height() + Space.MEDIUM)
