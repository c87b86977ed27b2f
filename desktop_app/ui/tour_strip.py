"""The strip that says one step of the tour, over the window in which it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.quiet_card import QuietCard


class TourStrip(QuietCard):
    """A sentence and the way out; nothing in it is needed for the work."""

    #: The person wants to hear no more.
    end_wanted = Signal()
    #: The person wants to make the report.
    report_wanted = Signal()

    def __init__(
        self, sentence: str, *, offers_report: bool, parent: QWidget | None = None
    ) -> None:
        """Say `sentence`; the last step offers the report."""
        super().__init__(parent)
        words = text_label(sentence, TextRole.BODY, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(words, 1)
        if offers_report:
            report = push_button(tr("Make the report"), Icon.REPORT)
            report.clicked.connect(self.report_wanted)
            row.addWidget(report)
        end = push_button(tr("End the tour"))
        end.clicked.connect(self.end_wanted)
        row.addWidget(end)
