"""A directive's facts as a paper's cells say them, in Vietnamese and English."""

from collections.abc import Sequence

from desktop_app.reports import wording
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.paper_words import overdue_words
from desktop_app.reports.report_changes import Change, ChangeKind
from desktop_app.reports.wording import counted, said
from desktop_app.tracking.figures import NO_BREAK, day_text, together
from desktop_app.tracking.recurring_words import in_other_words
from desktop_app.tracking.report import ReportLine
from desktop_app.tracking.wording import capital, small


def lead_words(line: ReportLine, language: str) -> str:
    """Under whom the work is counted, and whom the notice named."""
    former = (" (trước đây: {name})", " (formerly: {name})")
    was = said(former, language, name=one_line(line.former_lead)) if line.former_lead else ""
    return one_line(line.lead) + was


def listed(names: Sequence[str]) -> str:
    """Several bodies in one cell."""
    return "; ".join(one_line(name) for name in names)


def result_words(line: ReportLine, language: str) -> str:
    """The last answer with its paper's number and the day work was reported done."""
    parts = [clean(line.result)]
    if line.document:
        pair = ("(Văn bản: {number})", "(Document: {number})")
        parts.append(said(pair, language, number=one_line(line.document)))
    if line.reported_on:
        parts.append(f"{reported_words(line, language)}.")
    return "\n".join(part for part in parts if part)


def reported_words(line: ReportLine, language: str) -> str:
    """`Báo cáo hoàn thành ngày 20/11/2026`."""
    pair = ("Báo cáo hoàn thành ngày {day}", "Reported done on {day}")
    return said(pair, language, day=day_text(line.reported_on))


def difficulty_words(line: ReportLine, language: str) -> str:
    """What hinders it, and what is proposed."""
    parts = [clean(line.difficulties)]
    if line.proposal:
        pair = ("Đề xuất: {words}", "Proposal: {words}")
        parts.append(said(pair, language, words=clean(line.proposal)))
    return "\n".join(part for part in parts if part)


def note_words(line: ReportLine, language: str) -> str:
    """Who else leads."""
    if not line.other_leads:
        return ""
    pair = ("Cùng chủ trì: {names}", "Also leading: {names}")
    return said(pair, language, names=listed(line.other_leads))


def deadline_words(line: ReportLine, language: str) -> str:
    """The deadline as the notice words it, with the period of recurring work behind it."""
    words = one_line(line.deadline_phrase)
    if language == "vi" or not line.occurrence:
        return words
    # The line was frozen with the period's Vietnamese name at the end of the notice's words.
    printed = words.removesuffix(f"kỳ {small(one_line(line.occurrence))}").removesuffix("; ")
    period = f"for {in_other_words(line.occurrence, language)}"
    return "; ".join(filter(None, (printed, period)))


def extension_words(line: ReportLine, language: str) -> str:
    """`2 lần; mốc cũ: 15/06/2023, 30/06/2023`, or nothing."""
    if not line.extensions:
        return ""
    times = counted(line.extensions, wording.TIMES, language)
    old = ", ".join(day_text(day) for day in line.old_dues)
    pair = (f"{{times}}; mốc{NO_BREAK}cũ: {{old}}", "{times}; was due {old}")
    return together(said(pair, language, times=times, old=old) if old else times)


def change_words(change: Change, language: str) -> str:
    """What the kind of a change does not say by itself."""
    line = change.line
    if change.kind is ChangeKind.STILL_OVERDUE:
        return capital(overdue_words(change.times, language))
    if change.kind is ChangeKind.EXTENDED:
        pair = ("Gia hạn {times}", "Extended {times}")
        return said(pair, language, times=extension_words(line, language))
    if change.kind is ChangeKind.DROPPED and line is change.before:
        return said(("Không còn trong sổ theo dõi", "No longer in the register"), language)
    if line.reported_on and line.standing.kind.is_completed:
        return reported_words(line, language)
    return ""
