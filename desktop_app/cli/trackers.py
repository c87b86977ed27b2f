"""`dondoc import-workbook`: the tracker that was kept in Excel."""

from pathlib import Path

import click

from desktop_app.cli.asked import Asked, json_option, print_json
from desktop_app.tracking.tracker import RowFate, RowReason, TrackerColumn, TrackerMatching
from desktop_app.tracking.tracker_words import tracker_word

_UNUSED = "none"


def _meanings(
    _context: click.Context, _option: click.Parameter, given: tuple[str, ...]
) -> dict[str, TrackerColumn | None]:
    """`Hạn=deadline` as the words of a head and what its column says."""
    found: dict[str, TrackerColumn | None] = {}
    for each in given:
        head, _, meaning = each.rpartition("=")
        if not head.strip() or meaning not in {*TrackerColumn, _UNUSED}:
            raise click.BadParameter(f"“{each}” không đúng dạng ĐẦU CỘT=Ý NGHĨA.")
        found[head] = None if meaning == _UNUSED else TrackerColumn(meaning)
    return found


@click.command("import-workbook")
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Chỉ xem từng dòng sẽ ra sao; không lưu gì.")
@click.option(
    "--match",
    "matches",
    multiple=True,
    metavar="ĐẦU CỘT=Ý NGHĨA",
    callback=_meanings,
    help=f"Ý nghĩa của một cột: {', '.join(TrackerColumn)}, {_UNUSED}; dùng được nhiều lần.",
)
@json_option
@click.pass_obj
def import_workbook(
    asked: Asked,
    file: Path,
    *,
    dry_run: bool,
    matches: dict[str, TrackerColumn | None],
    as_json: bool,
) -> None:
    """Nhập sổ theo dõi đang dùng bằng Excel. Hoàn tác được trong một bước."""
    matching = _matching(file, matches) if matches else None
    with asked.desk(may_make=True) as desk:
        reader = desk.intake.reader()
        draft = reader.read_tracker(file, today=asked.day, matching=matching)
        plan = (
            desk.trackers.plan(draft)
            if dry_run
            else desk.trackers.take_in(draft, today=asked.day)
        )
    imported, skipped, refused = (plan.count(fate) for fate in RowFate)
    if as_json:
        rows = [
            {"sheet": r.sheet, "row": r.row, "fate": r.reason.fate, "reason": r.reason or None}
            for r in plan.rows
        ]
        print_json(
            {
                "file": file,
                "dry_run": dry_run,
                "columns": draft.columns,
                "notices": len(plan.notices),
                "all": len(plan.rows),
                "imported": imported,
                "skipped": skipped,
                "refused": refused,
                "rows": rows,
            }
        )
        return
    for row in plan.rows:
        if row.reason is not RowReason.NONE:
            vi, en = (
                f"{tracker_word(row.reason.fate, language).lower()}, "
                f"{tracker_word(row.reason, language)}"
                for language in ("vi", "en")
            )
            asked.say(
                f"  {row.sheet}, dòng {row.row}: {vi}.", f"  {row.sheet}, row {row.row}: {en}."
            )
    done_vi, done_en = ("sẽ nhập", "to import") if dry_run else ("đã nhập", "imported")
    asked.say(
        f"{len(plan.rows)} dòng: {done_vi} {imported} ({len(plan.notices)} thông báo), "
        f"bỏ qua {skipped}, từ chối {refused}.",
        f"{len(plan.rows)} rows: {done_en} {imported} ({len(plan.notices)} notices), "
        f"skipped {skipped}, refused {refused}.",
    )


def _matching(file: Path, wanted: dict[str, TrackerColumn | None]) -> TrackerMatching:
    # Start-up: only who matches by hand pays for looking into the workbook.
    from desktop_app.desk.tracker_book import look_into  # noqa: PLC0415

    return TrackerMatching(dict(look_into(file).matched(wanted)))
