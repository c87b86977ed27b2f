"""Telling that a notice is in the register already, though it came as another file."""

from collections.abc import Iterable

from desktop_app.tracking.notice import NoticeHead, NoticeLine


def same_notice(head: NoticeHead, notices: Iterable[NoticeLine]) -> NoticeLine | None:
    """The stored notice of the same number and day; None where the paper says too little."""
    if not head.number or head.counted_from is None:
        return None
    wanted = head.number, head.counted_from
    return next((n for n in notices if (n.head.number, n.head.counted_from) == wanted), None)
