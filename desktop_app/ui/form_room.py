"""The room of a form: as high as the form, and scrolled where the screen is lower than that."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST_LINES = 8


class FormRoom(QScrollArea):
    """Asks for all the room its form needs, which a scroll area by itself does not."""

    #: A sentence or a row more stands in the form; carries how many pixels are missing.
    outgrown = Signal(int)

    def __init__(self, form: QVBoxLayout, name: str) -> None:
        """Hold `form`; `name` is for a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        # Its fields take the keyboard, and Tab brings each of them into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form = _Form(form)
        self._needed = 0  # pixels, when it was last laid out
        self._form.laid_out.connect(self._look)
        self._layout = form
        form.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._form)
        self.viewport().setAutoFillBackground(False)
        self._form.setAutoFillBackground(False)

    def _look(self) -> None:
        had, self._needed = self._needed, self._height(self.viewport().width())
        missing = self._needed - self.viewport().height()
        if self.isVisible() and had < self._needed and missing > 0:
            self.outgrown.emit(missing)

    def _height(self, width: int) -> int:
        layout = self._layout
        wrapped = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        return max(wrapped, layout.totalMinimumSize().height())

    # Qt's own names

    def sizeHint(self) -> QSize:
        """All of the form."""
        wanted = self._form.sizeHint()
        return QSize(wanted.width(), max(wanted.height(), self._height(wanted.width())))

    def minimumSizeHint(self) -> QSize:
        """As wide as the form must be, and a few of its lines."""
        least = self._form.minimumSizeHint()
        few = _LEAST_LINES * self.fontMetrics().lineSpacing()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), few))

    def hasHeightForWidth(self) -> bool:
        """Sentences in the form are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the form is when it is `width` wide."""
        return self._height(width)


class _Form(QWidget):
    """Says how low it may be: Qt would scroll a field of several lines that can shrink."""

    #: What stands in it asks for room anew.
    laid_out = Signal()

    def __init__(self, form: QVBoxLayout) -> None:
        super().__init__()
        self._layout = form
        self.setLayout(form)

    # Qt's own names

    def heightForWidth(self, width: int) -> int:
        """As low as the form may be when it is `width` wide."""
        return self._layout.minimumHeightForWidth(width)

    def event(self, event: QEvent) -> bool:
        """Tell of each new layout once it is made."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done
