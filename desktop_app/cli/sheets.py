"""`dondoc sheets`: the agencies' sheets out."""

from pathlib import Path
from typing import Any

import click

from desktop_app.cli.agencies_named import agencies_named, agencies_option
from desktop_app.cli.asked import (
    DAY,
    Asked,
    day_of,
    json_option,
    language_option,
    make_folder,
    paper_language,
    print_json,
)
from desktop_app.desk.sheet_files import WrittenSheets, write_sheets
from desktop_app.tracking.sent_sheet import AgencyWork


@click.command("sheets")
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(path_type=Path))
@agencies_option
@click.option("--answer-by", type=DAY, help="Đề nghị gửi lại chậm nhất ngày này.")
@language_option
@json_option
@click.pass_obj
def sheets(
    asked: Asked,
    folder: Path,
    names: tuple[str, ...],
    answer_by: Any,
    language: str | None,
    *,
    as_json: bool,
) -> None:
    """Lập phiếu báo cáo (.xlsx) cho từng cơ quan. Cơ quan hết việc thì không có phiếu."""
    with asked.desk() as desk:
        ids = _ids(desk.sheets.work(today=asked.day), names)
        drafts = desk.sheets.drafts(
            ids,
            at=asked.moment,
            answer_by=day_of(answer_by),
            language=paper_language(asked, language),
        )
        if drafts:
            make_folder(folder)
        made = write_sheets(drafts, folder) if drafts else WrittenSheets(())
        desk.sheets.note_sent(made.sheets)
    if as_json:
        print_json([_sheet_json(sheet, path) for sheet, path in made.written])
    else:
        for sheet, path in made.written:
            rows = len(sheet.rows)
            asked.say(f"{path}: {rows} nhiệm vụ.", f"{path}: {rows} directives.")
        asked.say(f"{len(made.written)} phiếu.", f"{len(made.written)} sheets.")
    if made.problem is not None:
        raise made.problem


def _sheet_json(sheet: Any, path: Path) -> dict[str, Any]:
    return {"file": path, "sheet": sheet.code, "agency": sheet.agency, "rows": len(sheet.rows)}


def _ids(work: list[AgencyWork], names: tuple[str, ...]) -> list[int] | None:
    """The agencies of these names; None for all. Raises NoSuchRecord."""
    if not names:
        return None
    what_vi, what_en = "cơ quan còn nhiệm vụ", "agency with open work"
    named = agencies_named(work, names, what_vi=what_vi, what_en=what_en)
    return [each.agency_id for each in named]
