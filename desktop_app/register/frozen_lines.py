"""A line of an issued report in its row, and back."""

import sqlite3

from desktop_app.register.stored_values import (
    day_of,
    day_text,
    days_of,
    days_text,
    sure_day_of,
    words_of,
    words_text,
)
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import NoticeCoverage, ReportLine


def frozen_coverage(row: sqlite3.Row) -> NoticeCoverage:
    """How far a notice was decided, as a row froze it."""
    return NoticeCoverage(
        notice_id=row["notice_id"],
        title=row["title"],
        decided=row["decided"],
        points=row["points"],
    )


_COLUMNS = (
    "report_id, place, directive_id, notice_id, notice_number, notice_day, "
    "notice_meeting, notice_subject, "
    "point_label, text, lead, lead_group, former_lead, other_leads, coordinators, "
    "deadline_phrase, occurrence, original_due, due, extensions, old_dues, "
    "result, difficulties, proposal, "
    "document, status, reported_on, added_on, standing, standing_days, overdue_reports"
)
FREEZE_LINE = f"""INSERT INTO report_lines ({_COLUMNS})
    VALUES ({", ".join(f":{name}" for name in _COLUMNS.split(", "))})"""


def line_row(report_id: int, place: int, line: ReportLine) -> dict[str, object]:
    """A line as the columns of `FREEZE_LINE` take it."""
    return {
        "report_id": report_id,
        "place": place,
        "directive_id": line.directive_id,
        "notice_id": line.notice_id,
        "notice_number": line.notice_number,
        "notice_day": day_text(line.notice_day),
        "notice_meeting": day_text(line.notice_meeting),
        "notice_subject": line.notice_subject,
        "point_label": line.point_label,
        "text": line.text,
        "occurrence": line.occurrence,
        "lead": line.lead,
        "lead_group": line.lead_group,
        "former_lead": line.former_lead,
        "other_leads": words_text(line.other_leads),
        "coordinators": words_text(line.coordinators),
        "deadline_phrase": line.deadline_phrase,
        "original_due": day_text(line.original_due),
        "due": day_text(line.due),
        "extensions": line.extensions,
        "old_dues": days_text(line.old_dues),
        "result": line.result,
        "difficulties": line.difficulties,
        "proposal": line.proposal,
        "document": line.document,
        "status": line.status.value,
        "reported_on": day_text(line.reported_on),
        "added_on": day_text(line.added_on),
        "standing": line.standing.kind.value,
        "standing_days": line.standing.days,
        "overdue_reports": line.overdue_reports,
    }


def frozen_line(row: sqlite3.Row) -> ReportLine:
    """The line that a row froze."""
    return ReportLine(
        directive_id=row["directive_id"],
        notice_id=row["notice_id"],
        notice_number=row["notice_number"],
        notice_day=day_of(row["notice_day"]),
        notice_meeting=day_of(row["notice_meeting"]),
        notice_subject=row["notice_subject"],
        point_label=row["point_label"],
        text=row["text"],
        occurrence=row["occurrence"],
        lead=row["lead"],
        lead_group=row["lead_group"],
        former_lead=row["former_lead"],
        other_leads=words_of(row["other_leads"]),
        coordinators=words_of(row["coordinators"]),
        deadline_phrase=row["deadline_phrase"],
        original_due=day_of(row["original_due"]),
        due=day_of(row["due"]),
        extensions=row["extensions"],
        old_dues=days_of(row["old_dues"]),
        result=row["result"],
        difficulties=row["difficulties"],
        proposal=row["proposal"],
        document=row["document"],
        status=Status(row["status"]),
        reported_on=day_of(row["reported_on"]),
        added_on=sure_day_of(row["added_on"]),
        standing=Standing(StandingKind(row["standing"]), row["standing_days"]),
        overdue_reports=row["overdue_reports"],
    )
