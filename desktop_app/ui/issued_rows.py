"""An issued report in the cells of a row: its period, who issued it, its figures, its state."""

from collections.abc import Mapping, Sequence

from desktop_app.tracking.figures import day_text, moment_text, whole
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.issued_words import state_words
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.ui.language import current_language, tr


def issued_heads() -> tuple[str, ...]:
    """Over the columns."""
    return (
        tr("No."),
        tr("Period"),
        tr("State"),
        tr("Figures as of"),
        tr("Total"),
        tr("Completed"),
        tr("Overdue"),
        tr("Compared with"),
        tr("Issued"),
    )


def issued_cells(head: IssuedHead, heads: Mapping[int, IssuedHead]) -> tuple[str, ...]:
    """What the row of `head` says; beside each figure its difference from the report before."""
    base = heads.get(head.previous_id) if head.previous_id is not None else None
    now, then = head.counts, base.counts if base else None
    issued = ""
    if head.issued_at is not None:
        at = moment_text(head.issued_at)
        issued = " · ".join(filter(None, (at, head.issued_by)))
    return (
        str(head.id),
        period_text(head.period),
        state_words(head, current_language()),
        moment_text(head.cutoff),
        _figure(now.total, then.total if then else None),
        _figure(now.done, then.done if then else None),
        _figure(now.open_overdue, then.open_overdue if then else None),
        _compared(base),
        issued,
    )


def period_text(period: ReportPeriod) -> str:
    """`2026-W47 · 16/11/2026 – 22/11/2026`; the days alone where they have no name."""
    days = f"{day_text(period.first)} – {day_text(period.last)}"
    return days if period.kind is PeriodKind.OTHER else f"{period.name} · {days}"


def in_order(heads: Sequence[IssuedHead]) -> list[IssuedHead]:
    """The earlier period first; of one period the one that was issued first."""
    return sorted(heads, key=lambda head: (head.period.first, head.period.last, head.id))


def _figure(now: int, then: int | None) -> str:
    """`120 (+3)`; the number alone where nothing came before, or nothing changed."""
    language = current_language()
    if then is None or now == then:
        return whole(now, language)
    sign = "+" if now > then else "\N{MINUS SIGN}"
    return f"{whole(now, language)} ({sign}{whole(abs(now - then), language)})"


def _compared(base: IssuedHead | None) -> str:
    if base is None:
        return tr("Nothing before")
    words = tr("No. {number}, withdrawn") if base.withdrawal else tr("No. {number}")
    return words.format(number=base.id)
