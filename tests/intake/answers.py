"""The kept answers of the notices in the tests, and what a draft has wrong against one."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.intake.draft import DraftPoint, NoticeDraft
from desktop_app.tracking.agency import agency_key
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.notice import PrintedAgency

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "resources" / "samples"
OTHER_HANDS = sorted((HERE / "notices").glob("*.txt"))
SHIPPED = sorted(SAMPLES.glob("*.txt"))


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing of a point that a secretary would have to mend: which, and in words."""

    about: str  # "work", "path", "day", "how often", "leads" or "coordinators"
    words: str


def answer_for(notice: Path) -> dict[str, Any]:
    """What a clerk reads in that notice, whatever the kind of its file."""
    kept = HERE / "answers" / f"{notice.stem}.json"
    beside = notice.with_suffix(".json")
    path = kept if kept.exists() else beside
    answer: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return answer


def mistakes(answer: dict[str, Any], draft: NoticeDraft) -> list[str]:
    """Every difference that a secretary would have to mend, in words."""
    return [*_in_head(answer, draft), *_in_points(answer, draft)]


def _in_head(answer: dict[str, Any], draft: NoticeDraft) -> Iterator[str]:
    head = draft.head
    read = {
        "number": head.number,
        "issued_on": head.issued_on.isoformat() if head.issued_on else None,
        "issuer": head.issuer,
        "meeting_date": head.meeting_on.isoformat() if head.meeting_on else None,
        "chair": head.chair,
        "subject": head.subject,
        "signer": head.signer,
    }
    for name, value in read.items():
        if name == "issuer" and answer["number"] is None and value is None:
            continue  # a notice that has lost its head does not say who issued it
        if _folded(value) != _folded(answer[name]):
            yield f"{name}: {value!r}, not {answer[name]!r}"
    if [_folded(r) for r in head.recipients] != [_folded(r) for r in answer["recipients"]]:
        yield f"recipients: {head.recipients!r}"


def _in_points(answer: dict[str, Any], draft: NoticeDraft) -> Iterator[str]:
    free = list(draft.points)
    for entry in answer["directives"]:
        point = point_for(entry, free)
        if point is None:
            if entry["kind"] != "note":
                yield f"{entry['label']}: not found"
            continue
        free.remove(point)
        yield from (mistake.words for mistake in wrong_in_point(entry, point))
    yield from (f"{p.label}: proposed as work: {p.text[:40]}" for p in free if p.trackable)


def point_for(entry: dict[str, Any], points: list[DraftPoint]) -> DraftPoint | None:
    """The point that a clerk's `entry` is about, by its first words."""
    wanted = search_key(entry["text_starts_with"].replace("*", ""))[:40]
    for point in points:
        if search_key(point.text).startswith(wanted):
            return point
    return None


def wrong_in_point(entry: dict[str, Any], point: DraftPoint) -> Iterator[Mistake]:
    """What is wrong in `point` against a clerk's `entry`."""
    label = entry["label"]
    work = entry["kind"] != "note" and entry["trackable"]
    if point.trackable != work:
        yield Mistake("work", f"{label}: work is {point.trackable}")
    if not work:
        if point.due is not None:
            yield Mistake("day", f"{label}: a date where there is none, {point.due}")
        return
    if _path(point.label) != _path(label.split("#")[0]):
        yield Mistake("path", f"{label}: labelled {point.label}")
    dues = {entry["due"], *entry.get("due_alternatives", ())}
    dues |= {extra["due"] for extra in entry.get("extra_dues", ())}
    due = point.due.isoformat() if point.due else None
    if due not in dues:
        yield Mistake("day", f"{label}: due {due}, not {entry['due']}")
    if (point.recurrence.value if point.recurrence else None) != entry["recurrence"]:
        yield Mistake("how often", f"{label}: comes again {point.recurrence}")
    may = _names(entry.get("optional_agencies", ()))
    for role, about, wanted in (
        ("lead", "leads", point.leads),
        ("coordinating", "coordinators", point.coordinators),
    ):
        right, read = _names(entry[role]), _names(wanted)
        if read - (may - right) != right:
            yield Mistake(about, f"{label}: {role} {sorted(read)}, not {sorted(right)}")


def _names(agencies: Iterable[str | PrintedAgency]) -> set[str]:
    return {agency_key(a if isinstance(a, str) else a.name) for a in agencies}


def _path(label: str) -> str:
    return re.sub(r"[\s()*]", "", label).rstrip(".").replace("..", ".").casefold()


def _folded(words: str | None) -> str:
    key = search_key(words or "").replace("uy ban nhan dan", "ubnd")
    return " ".join(re.sub(r"[^0-9a-z]+", " ", key).split())
