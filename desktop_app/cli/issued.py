"""`dondoc report --list`, `--issued` and `--withdraw`: the reports that were issued."""

import click

from desktop_app.cli.asked import Asked, print_json, said
from desktop_app.desk.desk import Desk
from desktop_app.tracking.figures import moment_text
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.issued_words import doubts_about, state_words


def list_issued(asked: Asked, *, as_json: bool) -> None:
    """Print every issued report, the newest period first."""
    with asked.desk() as desk:
        heads = desk.reports.issued()
    if as_json:
        print_json([_plain(head) for head in heads])
        return
    for head in heads:
        state = f"  {state_words(head, asked.language)}" if head.withdrawal else ""
        click.echo(f"{head.id:>5}  {head.period.name}  {moment_text(head.cutoff)}{state}")
    asked.say(f"{len(heads)} báo cáo đã chốt.", f"{len(heads)} issued reports.")


def _plain(head: IssuedHead) -> dict[str, object]:
    counts, withdrawal = head.counts, head.withdrawal
    why = {"on": withdrawal.on, "because": withdrawal.because} if withdrawal else None
    return {
        "issued": head.id,
        "period": head.period.name,
        "cutoff": head.cutoff.isoformat(),
        "directives": head.directives,
        "total": counts.total,
        "done": counts.done,
        "overdue": counts.open_overdue,
        "issued_at": head.issued_at.isoformat() if head.issued_at else None,
        "issued_by": head.issued_by,
        "compared_with": head.previous_id,
        "form": head.form or None,
        "language": head.language,
        "withdrawn": why,
    }


def say_doubts(asked: Asked, desk: Desk, number: int) -> None:
    """Say on standard error what whoever gets the papers of that report must know."""
    heads = {head.id: head for head in desk.reports.issued()}
    if number in heads:
        for sentence in doubts_about(number, heads, asked.language):
            click.echo(sentence, err=True)


def withdraw(asked: Asked, number: int, reason: str | None) -> None:
    """Take an issued report back."""
    because = said(reason or "", "--reason")
    with asked.desk() as desk:
        desk.reports.withdraw(number, because)
    asked.say(f"Đã rút báo cáo số {number}.", f"Report {number} withdrawn.")
