"""A directive's facts as a sheet's cells say them."""

from collections.abc import Sequence

from desktop_app.reports.clean_text import clean, one_line
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.report import ReportLine


def lead_words(line: ReportLine) -> str:
    """Under whom the work is counted, and whom the notice named."""
    former = f" (trước đây: {one_line(line.former_lead)})" if line.former_lead else ""
    return one_line(line.lead) + former


def listed(names: Sequence[str]) -> str:
    """Several bodies in one cell."""
    return "; ".join(one_line(name) for name in names)


def result_words(line: ReportLine) -> str:
    """The last answer with its paper's number and the day work was reported done."""
    parts = [clean(line.result)]
    if line.document:
        parts.append(f"(Văn bản: {one_line(line.document)})")
    if line.reported_on:
        parts.append(f"Báo cáo hoàn thành ngày {day_text(line.reported_on)}.")
    return "\n".join(part for part in parts if part)


def difficulty_words(line: ReportLine) -> str:
    """What hinders it, and what is proposed."""
    parts = [clean(line.difficulties)]
    if line.proposal:
        parts.append(f"Đề xuất: {clean(line.proposal)}")
    return "\n".join(part for part in parts if part)


def note_words(line: ReportLine) -> str:
    """Who else leads."""
    return f"Cùng chủ trì: {listed(line.other_leads)}" if line.other_leads else ""
