"""The window's icons: one family (Lucide, ISC), named here, painted in any colour."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.resources import resource
from desktop_app.ui.colors import StandingLook, current_colors


class Icon(StrEnum):
    """What an icon is for; the value is its file in resources/icons."""

    IMPORT = "file-plus"
    REPORT = "file-spreadsheet"
    SEARCH = "search"
    SETTINGS = "settings"
    UPDATE = "pencil"
    MEND = "file-pen-line"
    EXTEND = "calendar-plus"
    COMPLETE = "circle-check-big"
    SOURCE = "book-open"
    UNDO = "undo-2"
    REDO = "redo-2"
    ACCEPT = "check"
    SEND_BACK = "history"
    SPLIT = "split"
    MERGE = "merge"
    ALL = "list"
    UNDECIDED = "circle-help"
    DOUBT = "flag"
    OPEN_FILE = "external-link"
    OPEN_FOLDER = "folder-open"
    COLLAPSED = "chevron-right"
    EXPANDED = "chevron-down"
    UP = "arrow-up"
    DOWN = "arrow-down"
    EMPTY = "inbox"
    KEYS = "keyboard"
    HELP = "life-buoy"
    CALENDAR = "calendar-days"
    TODAY = "sun"
    OVERVIEW = "chart-bar"
    PAST = "calendar-back"
    CHANGES = "plus-minus"
    TRACK = "clipboard-check"
    NOTED = "minus"
    NOT_OURS = "ban"
    PREVIOUS = "chevron-left"
    STAR = "star"
    MILESTONE = "milestone"
    STARRED = "star-filled"
    AGENCIES = "landmark"
    ADD = "plus"
    REMOVE = "x"
    COPY = "copy"
    PASTE = "clipboard-paste"
    CLOSED = "archive"
    CHAIN = "link"
    FILTER = "funnel"
    SAVE_VIEW = "bookmark"
    PALETTE = "command"
    PERSON = "user"
    NOTICE = "file-text"
    CHASE = "mail"
    NOTE_CHASE = "bell"
    DELETE = "trash-2"
    PRINT = "printer"
    SAVE_AS = "download"
    ENLARGE = "zoom-in"
    SHRINK = "zoom-out"
    FIT_WIDTH = "move-horizontal"
    MEETING = "users"
    SHEETS = "arrow-left-right"
    TRACKER = "file-spreadsheet"
    WARNING = "triangle-alert"
    COPIES = "archive"
    SIDE = "panel-left"
    PANEL = "panel-right"
    MORE = "ellipsis"
    INFORMATION = "info"


@lru_cache(maxsize=256)
def svg_pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """`name`.svg with its strokes in `color`, `size` logical pixels at device `ratio`."""
    source = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(which: Icon, color: str | None = None) -> QIcon:
    """An icon in the theme's text colour, or in `color`, sharp on the sharpest screen."""
    made = QIcon()
    ratio = max(
        (screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0
    )
    for size in (16, 20, 24):
        made.addPixmap(svg_pixmap(which.value, color or current_colors().text, size, ratio))
    return made


def standing_icon(look: StandingLook) -> QIcon:
    """A standing's icon in its colour, also where its row is selected."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addPixmap(svg_pixmap(look.icon, look.color, _STANDING, _SHARP), mode)
    return made


_STANDING = 16
_SHARP = 2.0  # on every screen
