"""Reviews that nobody has ended, kept beside the register: they outlive a crash."""

import contextlib
import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop_app.intake.draft import NoticeDraft, ReadNotice
from desktop_app.tracking.notice import Span, notice_title
from desktop_app.ui.drafts import write_beside
from desktop_app.ui.plain_values import plain, value_of
from desktop_app.ui.review_point import ReviewState

_FORMAT = "dondoc-review/1"  # another one whenever the same values would mean something else
_LARGEST = 20_000_000  # bytes; a file that is larger is not ours
_DECISIONS = "decisions.json"


@dataclass(frozen=True, slots=True)
class UnendedReview:
    """What can be said of a review before its notice is read again."""

    original: Path  # the notice as it came in, under its own name
    title: str
    at: datetime  # the computer's own clock
    settled: int
    points: int


class ReviewDrafts:
    """A folder for each notice; where nothing can be read or written there is no trouble.

    What another version of the program kept, or of another text, is passed over in silence.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Reviews are kept in `folder`; without one none is."""
        self._folder = folder

    def keep(self, read: ReadNotice, state: ReviewState, at: datetime) -> None:
        """Keep what was decided of a notice until it is dropped."""
        if self._folder is None:
            return
        place = self._place(read.draft)
        original = place / "original" / read.draft.source.name
        kept = {
            "format": _FORMAT,
            "at": at.isoformat(),
            "title": _title(read.draft, state),
            "settled": sum(each.settled for each in state.points),
            "points": len(state.points),
            "text": _mark(read.draft.text),
            "state": plain(state),
        }
        with contextlib.suppress(OSError):
            if not original.exists():
                original.parent.mkdir(parents=True, exist_ok=True)
                original.write_bytes(read.original)
            write_beside(place / _DECISIONS, json.dumps(kept, ensure_ascii=False))

    def find(self, draft: NoticeDraft) -> tuple[datetime, ReviewState] | None:
        """When and what was decided of this very notice; None where nothing can be used."""
        if self._folder is None:
            return None
        kept = _read(self._place(draft))
        if kept is None or kept.get("text") != _mark(draft.text):
            return None
        with contextlib.suppress(ValueError, TypeError, KeyError, RecursionError):
            state = value_of(ReviewState, kept["state"])
            if all(_is_within(span, draft.text) for span in _spans(state)):
                return datetime.fromisoformat(kept["at"]), state
        return None

    def drop(self, draft: NoticeDraft) -> None:
        """Keep it no longer: the notice was stored, or the review thrown away."""
        if self._folder is not None:
            shutil.rmtree(self._place(draft), ignore_errors=True)
            with contextlib.suppress(OSError):
                self._folder.rmdir()  # only when it is the last

    def unended(self) -> list[UnendedReview]:
        """What a crash broke off, the newest first."""
        places = _below(self._folder) if self._folder else ()
        found = [each for place in places if (each := _told(place))]
        return sorted(found, key=lambda each: each.at, reverse=True)

    def _place(self, draft: NoticeDraft) -> Path:
        return Path(self._folder or "") / draft.source.sha256


def _title(draft: NoticeDraft, state: ReviewState) -> str:
    head = state.head
    return notice_title(head.number, head.issued_on, head.meeting_on, draft.source.name)


def _mark(text: str) -> str:
    """Tells this kept text from another: spans are true in one text only."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _below(folder: Path) -> Iterable[Path]:
    with contextlib.suppress(OSError):
        return list(folder.iterdir())
    return ()


def _read(place: Path) -> dict[str, Any] | None:
    """The decisions in `place`, where this program wrote them."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        path = place / _DECISIONS
        if path.stat().st_size <= _LARGEST:
            kept = json.loads(path.read_text("utf-8"))
            if isinstance(kept, dict) and kept.get("format") == _FORMAT:
                return kept
    return None


def _told(place: Path) -> UnendedReview | None:
    kept = _read(place)
    originals = list(_below(place / "original"))
    if kept is None or len(originals) != 1:
        return None
    with contextlib.suppress(ValueError, TypeError, KeyError):
        return UnendedReview(
            originals[0],
            str(kept["title"]),
            datetime.fromisoformat(kept["at"]),
            int(kept["settled"]),
            int(kept["points"]),
        )
    return None


def _spans(state: ReviewState) -> Iterable[Span]:
    for point in (*(each.point for each in state.points), *state.reading):
        yield point.span
        parts = (
            *(agency.span for agency in (*point.leads, *point.coordinators)),
            *(deadline.span for deadline in point.deadlines),
            *(doubt.span for doubt in point.doubts),
        )
        yield from (span for span in parts if span is not None)


def _is_within(span: Span, text: str) -> bool:
    return 0 <= span.start <= span.end <= len(text)
