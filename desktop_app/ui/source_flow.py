"""From a directive or a point to its words in the notice, and to the file as it came in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.notice import AcceptedDirective, Point, Span
from desktop_app.ui.kept_files import KeptFiles
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.source_marks import Mark, MarkKind
from desktop_app.ui.source_window import SourceWindow


class SourceFlow:
    """Opens source windows over one parent window."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Nothing is opened yet."""
        self._session = session
        self._parent = parent
        self._files = KeptFiles(parent)

    def open_directive(self, directive: Directive) -> None:
        """Show where `directive` stands in its notice."""
        marks = [Mark(directive.span, MarkKind.POINT)] if directive.span else []
        marks += _work_marks(directive)
        self._open(directive.notice_id, marks, directive.span)

    def open_notice(self, notice_id: int) -> None:
        """Show the notice from its top."""
        self._open(notice_id, [], None)

    def open_point(self, point: Point) -> None:
        """Show where `point` stands in its notice."""
        marks = [Mark(point.span, MarkKind.POINT)]
        for work in self._session.desk.points.proposal(point.id):
            marks += _work_marks(work)
        self._open(point.notice_id, marks, point.span)

    def open_hits(self, notice_id: int, hits: Sequence[Span]) -> None:
        """Show a notice with the words that were searched for."""
        marks = [Mark(hit, MarkKind.HIT) for hit in hits]
        self._open(notice_id, marks, hits[0] if hits else None)

    def _open(self, notice_id: int, marks: Sequence[Mark], place: Span | None) -> None:
        desk = self._session.desk
        title = next((each.title for each in desk.notices.lines([notice_id])), tr("Notice"))
        window = SourceWindow(title, desk.notices.text(notice_id), self._parent)
        window.original_asked.connect(lambda: self.open_original(notice_id))
        window.show()
        window.light(marks, scroll_to=place)

    def open_original(self, notice_id: int) -> None:
        """Let the system open a copy of the file as it came in."""
        notices = self._session.desk.notices
        self._files.open(str(notice_id), lambda: notices.original(notice_id))


def _work_marks(work: Directive | AcceptedDirective) -> list[Mark]:
    """The phrases of deadlines and the agencies as they stand in the text."""
    deadlines = [
        Mark(Span(*deadline.span), MarkKind.DEADLINE)
        for deadline in work.deadlines
        if deadline.span
    ]
    bodies = [(body, MarkKind.LEAD) for body in work.leads]
    bodies += [(body, MarkKind.COORDINATING) for body in work.coordinators]
    return [Mark(body.span, kind) for body, kind in bodies if body.span] + deadlines
