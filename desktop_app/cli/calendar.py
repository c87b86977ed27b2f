"""`dondoc calendar`: the days on which open work falls due, for other calendars."""

from pathlib import Path

import click

from desktop_app.cli.agencies_named import agency_option
from desktop_app.cli.asked import Asked, json_option, print_json
from desktop_app.cli.follow_up import agency_id
from desktop_app.desk.calendar_file import calendar_bytes, save_calendar


@click.command("calendar")
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@agency_option
@json_option
@click.pass_obj
def calendar(asked: Asked, file: Path, agency: str | None, *, as_json: bool) -> None:
    """Xuất hạn các việc đang mở ra tệp lịch .ics. Outlook, Google Calendar mở được tệp này."""
    with asked.desk() as desk:
        number = agency_id(desk.agencies.counts(today=asked.day), agency)
        basis = desk.due_calendars.basis(at=asked.moment, agency_id=number)
    save_calendar(calendar_bytes(basis, language=asked.language), file)
    if as_json:
        print_json({"written": file, "events": len(basis.events)})
        return
    many = len(basis.events)
    asked.say(f"Đã ghi {file}: {many} ngày hạn.", f"Written: {file}, {many} due day(s).")
