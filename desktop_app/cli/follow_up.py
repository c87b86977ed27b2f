"""`dondoc list` and `dondoc progress`: following the work."""

from contextlib import nullcontext
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.agencies_named import agency_option
from desktop_app.cli.asked import DAY, Asked, day_of, json_option, print_json, said
from desktop_app.desk.evidence_file import read_evidence
from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.tracking.agency import agency_key
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import DirectiveLine, Grouping, ListingFilter
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.wording import standing_words, word


@click.command("list")
@click.option(
    "--standing",
    "standings",
    multiple=True,
    type=click.Choice([kind.value for kind in StandingKind]),
    help="Chỉ mức hạn này; dùng được nhiều lần.",
)
@agency_option
@click.option("--search", metavar="CHỮ", default="", help="Có những từ này; không cần dấu.")
@click.option(
    "--notice", metavar="SỐ", help="Chỉ thông báo này: số thứ tự trong sổ hoặc số, ký hiệu."
)
@click.option("--as-of", type=DAY, help="Xem sổ như lúc hết ngày này.")
@json_option
@click.pass_obj
def list_directives(
    asked: Asked,
    standings: tuple[str, ...],
    agency: str | None,
    search: str,
    notice: str | None,
    as_of: Any,
    *,
    as_json: bool,
) -> None:
    """Liệt kê nhiệm vụ kèm mức hạn."""
    day = day_of(as_of) or asked.day
    with asked.desk() as now, now.as_of(day) if as_of else nullcontext(now) as desk:
        wanted = ListingFilter(
            standings=frozenset(StandingKind(value) for value in standings),
            agency_id=agency_id(desk.agencies.counts(today=day), agency),
            notice_id=_notice_id(desk.notices.all(), notice),
            words=search,
            grouping=Grouping.NONE,
        )
        listing = desk.directives.listing(wanted, today=day)
        lines = desk.directives.lines(listing.ids, today=day)
    if as_json:
        print_json([_line_json(line) for line in lines])
        return
    for line in lines:
        _show(line, asked.language)
    asked.say(f"{len(lines)} nhiệm vụ.", f"{len(lines)} directives.")


@click.command("progress")
@click.argument("directive_id", metavar="SỐ", type=int)
@click.option("--text", metavar="NỘI DUNG", required=True, help="Kết quả, nội dung báo cáo.")
@click.option(
    "--status",
    type=click.Choice([status.value for status in Status]),
    default=Status.IN_PROGRESS.value,
    show_default=True,
    help="Trạng thái sau cập nhật.",
)
@click.option("--on", "reported_on", type=DAY, help="Ngày báo cáo; mặc định hôm nay.")
@click.option("--document", metavar="SỐ VĂN BẢN", default="", help="Số văn bản báo cáo.")
@click.option("--period", type=DAY, help="Kỳ của việc định kỳ: ngày đầu của kỳ đó.")
@click.option(
    "--evidence",
    multiple=True,
    metavar="TỆP",
    type=click.Path(path_type=Path),
    help="Tệp minh chứng, được giữ cùng sổ; dùng được nhiều lần.",
)
@click.pass_obj
def progress(
    asked: Asked,
    directive_id: int,
    text: str,
    status: str,
    reported_on: Any,
    document: str,
    period: Any,
    evidence: tuple[Path, ...],
) -> None:
    """Ghi một cập nhật tiến độ."""
    entry = NewProgress(
        reported_on=_day_that_has_come(day_of(reported_on) or asked.day, asked.day),
        text=said(text, "--text"),
        status=Status(status),
        document=document,
        evidence=tuple(read_evidence(path) for path in evidence),
        occurrence=day_of(period),
    )
    with asked.desk() as desk:
        desk.follow_up.record_progress(directive_id, entry)
        standing = desk.directives.one(directive_id, today=asked.day).standing
    words = standing_words(standing, asked.language)
    asked.say(
        f"Đã ghi cập nhật cho nhiệm vụ {directive_id}: {words}.",
        f"Progress recorded for directive {directive_id}: {words}.",
    )


def _day_that_has_come(day: date, today: date) -> date:
    if day > today:
        raise NotAllowed(
            reason_vi=f"Ngày báo cáo {day_text(day)} chưa đến: hãy xem lại ngày.",
            reason_en=f"The day of the report, {day_text(day)}, is still to come: look again.",
        )
    return day


def agency_id(agencies: list[Any], name: str | None) -> int | None:
    """The number of the agency of this name, None for none. Raises NoSuchRecord."""
    if name is None:
        return None
    key = agency_key(name)
    for agency in agencies:
        if key in {agency_key(agency.name), agency_key(agency.short_name)}:
            return int(agency.id)
    raise NoSuchRecord(what_vi="cơ quan", what_en="agency", number=f"“{name}”")


def _notice_id(notices: list[Any], wanted: str | None) -> int | None:
    if wanted is None:
        return None
    for notice in notices:
        if wanted in {str(notice.id), notice.head.number}:
            return int(notice.id)
    raise NoSuchRecord(what_vi="thông báo", what_en="notice", number=f"“{wanted}”")


def _line_json(line: DirectiveLine) -> dict[str, Any]:
    plain = asdict(line)
    plain["standing"] = line.standing.kind.value
    plain["days"] = line.standing.days
    plain["urgent"] = line.standing.is_urgent
    plain["status"] = line.status.value
    return plain


def _show(line: DirectiveLine, language: str) -> None:
    due = day_text(line.due) or "—"
    standing = standing_words(line.standing, language)
    click.echo(f"{line.id:>5}  {line.point_label}  {line.notice_title}")
    click.echo(
        f"       {standing} · {due} · {line.lead or '—'} · {word(line.status, language)}"
    )
    click.echo(f"       {line.text}")
