"""`dondoc changes`: what changed in the register between two days."""

from dataclasses import asdict
from datetime import date
from typing import Any

import click

from desktop_app.cli.asked import DAY, Asked, day_of, json_option, print_json
from desktop_app.errors import NotAllowed
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.work_change_words import kind_word, what_changed
from desktop_app.tracking.work_changes import DayChanges, WorkChange, WorkChangeKind


@click.command("changes")
@click.option("--from", "first", type=DAY, required=True, help="So với lúc hết ngày này.")
@click.option("--to", "last", type=DAY, help="Đến hết ngày này; mặc định hôm nay.")
@json_option
@click.pass_obj
def changes(asked: Asked, first: Any, last: Any, *, as_json: bool) -> None:
    """Cho biết thay đổi của các nhiệm vụ giữa hai ngày."""
    span = _two_days(day_of(first), day_of(last) or asked.day, asked.day)
    with asked.desk() as desk:
        found = desk.past_days.reader().changes(*span)
    if as_json:
        print_json(_json(found))
        return
    for kind in WorkChangeKind:
        if of_kind := found.of(kind):
            click.echo(f"{kind_word(kind, asked.language)}: {len(of_kind)}")
            for change in of_kind:
                _show(change, asked.language)
    many = len(found.changes)
    asked.say(f"{many} nhiệm vụ thay đổi.", f"{many} directive(s) changed.")


def _two_days(first: date | None, last: date, today: date) -> tuple[date, date]:
    if first is None or first > last:
        raise click.UsageError("--from phải là một ngày không sau --to.")
    if last > today:
        raise NotAllowed(
            reason_vi=f"Ngày {day_text(last)} chưa đến: hãy chọn hôm nay hoặc ngày trước đó.",
            reason_en=f"{day_text(last)} is still to come: choose today or a day before.",
        )
    return first, last


def _json(found: DayChanges) -> dict[str, Any]:
    return {
        "from": found.first,
        "to": found.last,
        "counts": {kind.value: len(found.of(kind)) for kind in WorkChangeKind},
        "changes": [
            {
                "directive": change.state.directive_id,
                "kinds": change.kinds,
                "before": asdict(change.before) if change.before else None,
                "after": asdict(change.after) if change.after else None,
            }
            for change in found.changes
        ],
    }


def _show(change: WorkChange, language: str) -> None:
    state = change.state
    click.echo(f"{state.directive_id:>5}  {state.point_label}  {state.notice_title}")
    click.echo(f"       {state.text}")
    click.echo(f"       {what_changed(change, language)}")
