"""What the panel beside the list says of what is selected."""

from collections.abc import Sequence
from datetime import date

from desktop_app.desk.desk import Desk
from desktop_app.errors import NoSuchRecord
from desktop_app.tracking.notice import Point
from desktop_app.ui.directive_panel import DirectivePanel
from desktop_app.ui.furniture import Furniture


def show_directives(
    panel: DirectivePanel, desk: Desk, ids: Sequence[int], *, today: date, words: str
) -> None:
    """One directive with the `words` lit that were searched for, or how many there are."""
    try:
        if len(ids) == 1:
            directive = desk.directives.one(ids[0], today=today)
            panel.show_directive(directive, words)
            notice = directive.notice_id
            panel.show_later(notice, desk.chains.of_notice(notice))
        elif ids:
            panel.show_many(len(ids))
        else:
            panel.show_nothing()
    except NoSuchRecord:
        panel.show_nothing()


def show_point(parts: Furniture, desk: Desk, point: Point | None) -> None:
    """The point with what tracking it would open; nothing else where there is none."""
    if parts.points is None:
        return
    if point is None:
        parts.points.panel.show_nothing()
    else:
        parts.points.panel.show_point(point, desk.points.proposal(point.id))
