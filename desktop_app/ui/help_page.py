"""One page of the help, with its pictures and links; the words searched for are lit."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app.resources import resource
from desktop_app.ui.colors import current_colors
from desktop_app.ui.help_topics import HelpTopic
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space

_MARGIN = Space.WIDE


class HelpPage(QTextBrowser):
    """Only what is shipped is shown: a link leads to another page, never out of the program."""

    #: A link to another page was followed; carries its key.
    topic_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty page."""
        super().__init__(parent)
        self._topic: HelpTopic | None = None
        self._words = ""
        self._written: QTextDocument | None = None
        self._pictured = 0  # how wide the pictures were made
        self.setAccessibleName(tr("Page of the help"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        # A picture as wide as the page would take the bar away, and call it back by that.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self.topic_wanted.emit(url.path()))

    def show_topic(self, topic: HelpTopic, words: str = "") -> None:
        """Show `topic` from its top, or from the first of `words` that are searched for."""
        self._topic, self._words = topic, words
        self._write()

    def _write(self) -> None:
        if self._topic is None:
            return
        self._pictured = self._picture_width()
        # A document that held another page paints the first words of this one like a head.
        before, page = self._written, QTextDocument(self)
        page.setDefaultFont(self.font())
        page.setDocumentMargin(_MARGIN)
        self.setDocument(page)
        page.setMarkdown(self._topic.markdown)
        self._written = page
        if before is not None:
            before.deleteLater()
        self._light()

    def _light(self) -> None:
        lit = QTextCharFormat()
        lit.setBackground(QColor(current_colors().mark_hit))
        selections = []
        for start, end in hit_spans(self.document().toPlainText(), self._words):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self.textCursor()
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, selection.cursor.MoveMode.KeepAnchor)
            selection.format = lit
            selections.append(selection)
        self.setExtraSelections(selections)
        if selections:
            cursor = self.textCursor()
            cursor.setPosition(selections[0].cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _picture_width(self) -> int:
        return max(self.viewport().width() - 2 * _MARGIN, 1)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pictures as wide as the page is now."""
        super().resizeEvent(event)
        if self._pictured != self._picture_width():
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        """A shipped picture, no wider than the page; nothing else is loaded."""
        path = resource("help", "pictures", QUrl(name).fileName())
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        picture = QImage(str(path))
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self._pictured * ratio), picture.height())
        if picture.width() > wanted.width():
            picture = picture.scaledToWidth(
                wanted.width(), Qt.TransformationMode.SmoothTransformation
            )
        picture.setDevicePixelRatio(ratio)
        return picture
