"""The points that nobody has decided yet, under their notices."""

from typing import TYPE_CHECKING

from desktop_app.tracking.monday import UndecidedNotice

if TYPE_CHECKING:
    from desktop_app.register.register import Register


def undecided_notices(register: "Register") -> tuple[UndecidedNotice, ...]:
    """Each notice that has some, with their labels in its order."""
    labels: dict[int, list[str]] = {}
    for point in register.points.undecided():
        labels.setdefault(point.notice_id, []).append(point.label)
    titles = {notice.id: notice.title for notice in register.notices.lines(list(labels))}
    return tuple(
        UndecidedNotice(title=titles[number], labels=tuple(of_notice))
        for number, of_notice in labels.items()
    )
