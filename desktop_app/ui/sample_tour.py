"""Three steps with the sample notice: look it over, note an answer, make the report."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.import_flow import ImportFlow
from desktop_app.ui.language import tr
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.tour_strip import TourStrip


class _Step(Enum):
    READING = auto()
    REVIEW = auto()
    ANSWER = auto()
    REPORT = auto()


class SampleTour(QObject):
    """Says what comes next and goes on by what the person does; it can be ended at any step."""

    #: A strip is to stand over the list; carries it.
    tip_made = Signal(object)
    #: The person wants the report that the last step speaks of.
    report_wanted = Signal()

    def __init__(self, session: Session, flow: ImportFlow, window: QWidget) -> None:
        """Nothing is said before `begin`."""
        super().__init__(window)
        self._sample = ""
        self._step: _Step | None = None
        self._strip: TourStrip | None = None
        flow.review_opened.connect(self._at_review)
        flow.notice_stored.connect(self._at_list)
        session.done.connect(self._after_change)

    def begin(self, sample: str) -> None:
        """Wait for the review of the file called `sample`."""
        self.end()
        self._sample, self._step = sample, _Step.READING

    def end(self) -> None:
        """Say nothing more."""
        self._clear()
        self._step = None

    def end_at_report(self) -> None:
        """End where the report was all that was left."""
        if self._step is _Step.REPORT:
            self.end()

    def _at_review(self, window: ReviewWindow) -> None:
        if self._step is not _Step.READING or window.review.draft.source.name != self._sample:
            return
        self._step = _Step.REVIEW
        window.rejected.connect(self.end)
        sentence = tr(
            "Step 1 of 3. The notice stands at the left, its points at the right; what was "
            "read is lit. Enter agrees with a point and goes on. Ctrl+S stores the notice."
        )
        window.add_tip(self._made(sentence))

    def _at_list(self, _notice_id: int) -> None:
        if self._step is not _Step.REVIEW:
            return
        self._step = _Step.ANSWER
        sentence = tr(
            "Step 2 of 3. The work of the notice stands in the list now. Choose a directive "
            "and press U: note what its agency has reported."
        )
        self.tip_made.emit(self._made(sentence))

    def _after_change(self, _what: str) -> None:
        if self._step is not _Step.ANSWER:
            return
        self._step = _Step.REPORT
        sentence = tr(
            "Step 3 of 3. Ctrl+R makes the workbook and the PDF for your leaders. All of this "
            "was practice: Ctrl+Z takes it back, one step at a time."
        )
        self.tip_made.emit(self._made(sentence, offers_report=True))

    def _made(self, sentence: str, *, offers_report: bool = False) -> TourStrip:
        self._clear()
        strip = TourStrip(sentence, offers_report=offers_report)
        strip.end_wanted.connect(self.end)
        strip.report_wanted.connect(self.report_wanted)
        strip.destroyed.connect(self._forget)  # its window may go before it
        self._strip = strip
        return strip

    def _clear(self) -> None:
        if self._strip is not None:
            self._strip.destroyed.disconnect(self._forget)
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None

    def _forget(self) -> None:
        self._strip = None
