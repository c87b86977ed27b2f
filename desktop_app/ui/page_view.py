"""Pages of paper one below the other: scrolled, enlarged, and painted only where in sight."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.ui.background import Task
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space
from desktop_app.ui.page_pictures import PagePictures

LEAST_ZOOM, MOST_ZOOM = 0.25, 3.0
_STEP = 1.2
_KEPT = 8  # pages in memory
_FINEST = 6.0  # pixels a point: an A4 is 70 MB then
_POINTS_AN_INCH = 72
_PAPER = QColor("white")  # in the dark too: it is what will be printed


class PageView(QAbstractScrollArea):
    """Shows a paper; pages are drawn away from the window as they come into sight."""

    #: Another page stands in the middle; carries its number, from 0.
    page_changed = Signal(int)
    #: The pages are shown larger or smaller; carries 1.0 for the size of the paper.
    zoomed = Signal(float)

    def __init__(self, paper: PagePictures, parent: QWidget | None = None) -> None:
        """Show `paper` as wide as there is room."""
        super().__init__(parent)
        self._paper = paper
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._drawn_at: dict[int, float] = {}  # pixels a point
        self._task: Task | None = None
        self._zoom = 1.0
        self._fits_width = True
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the paper"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().valueChanged.connect(self._look_at_page)

    @property
    def zoom(self) -> float:
        """How large the pages are shown; 1.0 is the size of the paper."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._page

    def zoom_to(self, zoom: float) -> None:
        """Show the pages in this size; the page in the middle stays there."""
        self._fits_width = False
        self._set_zoom(zoom)

    def enlarge(self) -> None:
        """Show the pages a step larger."""
        self.zoom_to(self._zoom * _STEP)

    def shrink(self) -> None:
        """Show the pages a step smaller."""
        self.zoom_to(self._zoom / _STEP)

    def fit_width(self) -> None:
        """Show the pages as wide as there is room, also when the window is resized."""
        self._fits_width = True
        widest = max(size.width() for size in self._paper.sizes) * self._screen_scale()
        self._set_zoom((self.viewport().width() - 2 * Space.LARGE) / widest)

    def go_to(self, page: int) -> None:
        """Bring the top of `page`, from 0, into sight."""
        page = min(max(page, 0), len(self._paper.sizes) - 1)
        self.verticalScrollBar().setValue(self._places()[page].top() - Space.SMALL)
        self._note_page(page)

    def let_go(self) -> None:
        """Draw nothing more; what is under way is waited for."""
        self._pool.waitForDone()
        self._paper.close()

    def _screen_scale(self) -> float:
        """Logical pixels a point at the size of the paper."""
        return self.logicalDpiX() / _POINTS_AN_INCH

    def _set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        held = self.viewport().height() / 2 if bar.value() else 0.0  # the top stays the top
        middle, before = bar.value() + held, self._whole_height()
        self._zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._fit_bars()
        bar.setValue(round(middle * self._whole_height() / before - held))
        self.viewport().update()
        self.zoomed.emit(self._zoom)

    def _page_sizes(self) -> list[QSize]:
        scale = self._zoom * self._screen_scale()
        return [(size * scale).toSize() for size in self._paper.sizes]

    def _whole_height(self) -> int:
        return sum(size.height() + Space.LARGE for size in self._page_sizes()) + Space.LARGE

    def _places(self) -> list[QRect]:
        """Where each page lies on the whole length, centred or from the left margin."""
        places = []
        y = int(Space.LARGE)
        for size in self._page_sizes():
            x = max((self.viewport().width() - size.width()) // 2, int(Space.LARGE))
            places.append(QRect(x, y, size.width(), size.height()))
            y += size.height() + Space.LARGE
        return places

    def _fit_bars(self) -> None:
        room = self.viewport().size()
        widest = max(size.width() for size in self._page_sizes()) + 2 * Space.LARGE
        for bar, whole, shown in (
            (self.verticalScrollBar(), self._whole_height(), room.height()),
            (self.horizontalScrollBar(), widest, room.width()),
        ):
            bar.setRange(0, max(whole - shown, 0))
            bar.setPageStep(shown)
            bar.setSingleStep(shown // 12)

    def _look_at_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        above = [number for number, place in enumerate(self._places()) if place.top() <= middle]
        self._note_page(above[-1] if above else 0)

    def _note_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # Drawing

    def _wanted_scale(self) -> float:
        return min(self._zoom * self._screen_scale() * self.devicePixelRatioF(), _FINEST)

    def _draw(self, number: int) -> None:
        """Draw a page away from the window, one at a time; the rest is asked for after it."""
        if self._task is not None:
            return
        scale = self._wanted_scale()
        self._task = Task(partial(self._paper.picture, number, scale), self)
        self._task.succeeded.connect(partial(self._take, number, scale))
        self._task.failed.connect(self._fail)
        self._task.start(self._pool)

    def _take(self, number: int, scale: float, image: QImage) -> None:
        self._task = None
        self._drawn[number] = QPixmap.fromImage(image)
        self._drawn_at[number] = scale
        self._drawn.move_to_end(number)
        while len(self._drawn) > _KEPT:
            gone, _ = self._drawn.popitem(last=False)
            del self._drawn_at[gone]
        self.viewport().update()

    def _fail(self, error: Exception) -> None:
        self._task = None
        raise error

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight; one that is not drawn yet is blank paper."""
        offset = self.verticalScrollBar().value()
        left = self.horizontalScrollBar().value()
        missing = None
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for number, place in enumerate(self._places()):
                shown = place.translated(-left, -offset)
                if not shown.intersects(event.rect()):
                    continue
                self._paint_page(painter, number, shown)
                if self._drawn_at.get(number) != self._wanted_scale() and missing is None:
                    missing = number
        if missing is not None:
            self._draw(missing)

    def _paint_page(self, painter: QPainter, number: int, place: QRect) -> None:
        painter.fillRect(place, _PAPER)
        picture = self._drawn.get(number)
        if picture is not None:
            painter.drawPixmap(QRectF(place), picture, QRectF(picture.rect()))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the width where the person has not chosen a size."""
        super().resizeEvent(event)
        if self._fits_width:
            self.fit_width()
        self._fit_bars()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel enlarges."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows to the side turn pages; Home and End go to the first and the last."""
        key, last = event.key(), len(self._paper.sizes) - 1
        turned = {
            Qt.Key.Key_Right: self._page + 1,
            Qt.Key.Key_Left: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in turned:
            self.go_to(turned[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
