"""`dondoc import-workbook`: the tracker that was kept in Excel."""

from pathlib import Path

import click

from desktop_app.cli.asked import Asked, json_option, print_json
from desktop_app.intake.tracker_draft import RowFate, RowReason

_REASONS = {
    RowReason.OUTSIDE_TABLE: ("ngoài bảng", "outside the table"),
    RowReason.HEAD: ("dòng đầu cột", "heads of columns"),
    RowReason.GROUP: ("dòng nhóm", "head of a group"),
    RowReason.TOTAL: ("dòng tổng", "a total"),
    RowReason.EMPTY: ("chỉ có số thứ tự", "only a number"),
    RowReason.IN_REGISTER: ("thông báo đã có trong sổ", "the notice is in the register"),
    RowReason.NO_WORDS: ("thiếu nội dung nhiệm vụ", "no words of the work"),
    RowReason.NO_NOTICE: ("thiếu số thông báo", "no notice number"),
}


@click.command("import-workbook")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Chỉ xem từng dòng sẽ ra sao; không lưu gì.")
@json_option
@click.pass_obj
def import_workbook(asked: Asked, file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Nhập sổ theo dõi đang dùng bằng Excel; hoàn tác được trong một bước."""
    with asked.desk(may_make=True) as desk:
        draft = desk.intake.reader().read_tracker(file, today=asked.day)
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
            vi, en = _REASONS[row.reason]
            not_vi, not_en = _FATES[row.reason.fate]
            asked.say(
                f"  {row.sheet}, dòng {row.row}: {not_vi}, {vi}.",
                f"  {row.sheet}, row {row.row}: {not_en}, {en}.",
            )
    done_vi, done_en = ("sẽ nhập", "to import") if dry_run else ("đã nhập", "imported")
    asked.say(
        f"{len(plan.rows)} dòng: {done_vi} {imported} ({len(plan.notices)} thông báo), "
        f"bỏ qua {skipped}, từ chối {refused}.",
        f"{len(plan.rows)} rows: {done_en} {imported} ({len(plan.notices)} notices), "
        f"skipped {skipped}, refused {refused}.",
    )


_FATES = {RowFate.SKIPPED: ("bỏ qua", "skipped"), RowFate.REFUSED: ("từ chối", "refused")}
