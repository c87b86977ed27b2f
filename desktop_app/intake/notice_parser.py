"""From the text of a notice to its draft: head, points, who, when, and what is doubtful."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.annex_table import task_rows
from desktop_app.intake.deadline_reading import Occasion, ReadingHabits
from desktop_app.intake.draft import DraftPoint, NoticeDraft
from desktop_app.intake.flowing_text import FlowingText, flowing_text
from desktop_app.intake.head_doubts import head_doubts
from desktop_app.intake.letterhead import read_letterhead
from desktop_app.intake.lines import Line, foreign_lines, lines_of
from desktop_app.intake.markers import marker_at
from desktop_app.intake.notice_parts import NoticeParts, notice_parts
from desktop_app.intake.notice_relations import notice_relations
from desktop_app.intake.notice_text import NoticeText
from desktop_app.intake.outline import outline
from desktop_app.intake.point_reading import PointReader
from desktop_app.intake.proper_names import recased
from desktop_app.intake.row_reading import RowReader
from desktop_app.intake.signature import read_signature
from desktop_app.intake.time_answers import time_answers
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import NoticeHead
from desktop_app.tracking.working_days import WorkingCalendar

__all__ = ["ReadingHabits", "parse_notice"]


def parse_notice(
    text: NoticeText,
    directory: AgencyDirectory,
    calendar: WorkingCalendar,
    habits: ReadingHabits,
    *,
    counted_from: date | None = None,
) -> NoticeDraft:
    """The draft of a notice; it reads any text, and proposes nothing where nothing is found.

    `counted_from` is the notice's day where a person knows it better than the paper says it.
    """
    kept = unicodedata.normalize("NFC", text.text)
    flow, lines = _without_foreign_lines(kept)
    parts = notice_parts(lines)
    flow = _in_small_letters(flow, lines[parts.body : parts.foot])
    head = _head(lines, parts)
    occasion = Occasion(
        base=counted_from or head.counted_from, calendar=calendar, habits=habits
    )
    points = _points(flow, lines, parts, directory, occasion)
    body = lines[parts.body].start if parts.body < len(lines) else len(kept)
    return NoticeDraft(
        source=text.source,
        head=head,
        text=kept,
        points=points,
        doubts=head_doubts(head, lines[: parts.body], flow.shown),
        relations=notice_relations(flow, body=body, own_number=head.number),
        answers=tuple(time_answers(flow, points)),
    )


def _without_foreign_lines(kept: str) -> tuple[FlowingText, tuple[Line, ...]]:
    flow = flowing_text(kept)
    foreign = foreign_lines(lines_of(kept, flow.shown))
    if foreign:
        flow = flowing_text(kept, foreign)
    return flow, lines_of(kept, flow.shown)


def _in_small_letters(flow: FlowingText, lines: Sequence[Line]) -> FlowingText:
    """Heads in capitals as they are read: `II. NHIỆM VỤ CỦA CÁC SỞ, NGÀNH` names bodies."""
    words = flow.words
    for line in lines:
        capitals = words[line.start : line.end]
        if " " in line.words and capitals.isupper() and not line.is_table_row:
            begin = line.start + len(capitals) - len(capitals.lstrip())
            opens = marker_at(line.words)
            begin += opens.length if opens else 0
            small = recased(words[begin : line.end])
            words = f"{words[:begin]}{small[:1].upper()}{small[1:]}{words[line.end :]}"
    return replace(flow, words=words) if len(words) == len(flow.words) else flow


def _head(lines: tuple[Line, ...], parts: NoticeParts) -> NoticeHead:
    top = read_letterhead([line.words for line in lines[: parts.body]])
    foot = read_signature([line.words for line in lines[parts.foot : parts.annex]])
    return NoticeHead(
        number=top.number,
        issued_on=top.issued_on,
        issuer=top.issuer,
        place=top.place,
        subject=top.subject,
        meeting_on=top.meeting_on,
        chair=top.chair,
        chair_title=top.chair_title,
        signer=foot.signer,
        signer_title=foot.signer_title,
        recipients=foot.recipients,
    )


def _points(
    flow: FlowingText,
    lines: tuple[Line, ...],
    parts: NoticeParts,
    directory: AgencyDirectory,
    occasion: Occasion,
) -> tuple[DraftPoint, ...]:
    agencies = AgencyReader(flow, directory)
    roles = RoleReader(flow, agencies)
    reader = PointReader(flow, roles, occasion)
    rows = RowReader(flow, agencies, roles, occasion)
    points = list(reader.points(outline(flow, lines[parts.body : parts.foot], roles.is_head)))
    annex = lines[parts.annex :]
    if annex and not any(line.is_table_row for line in annex):
        points += reader.points(outline(flow, annex[1:], roles.is_head, root_label="PL"))
    points += (rows.point(row) for row in task_rows(flow, lines[parts.body :]))
    ordered = sorted(points, key=lambda point: (point.span.start, point.clause))
    return tuple(_within(point, flow) for point in ordered if point.text)


def _within(point: DraftPoint, flow: FlowingText) -> DraftPoint:
    """`point` with spans as plain offsets into the kept text, its blank edges cut."""
    return replace(point, span=flow.trimmed(*point.span))
