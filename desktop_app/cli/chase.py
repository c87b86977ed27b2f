"""`dondoc chase`: letters to the agencies whose work is overdue or due soon."""

from pathlib import Path
from typing import Any

import click

from desktop_app.cli.agencies_named import agencies_named, agencies_option
from desktop_app.cli.asked import (
    Asked,
    json_option,
    language_option,
    make_folder,
    paper_language,
    print_json,
)
from desktop_app.desk.chase_papers import (
    ChaseForms,
    WrittenLetter,
    WrittenLetters,
    write_letters,
)
from desktop_app.tracking.wording import word


@click.command("chase")
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(path_type=Path))
@agencies_option
@click.option("--eml", is_flag=True, help="Kèm thư nháp (.eml) mở bằng chương trình thư.")
@language_option
@json_option
@click.pass_obj
def chase(
    asked: Asked,
    folder: Path,
    names: tuple[str, ...],
    language: str | None,
    *,
    eml: bool,
    as_json: bool,
) -> None:
    """Lập công văn đôn đốc việc quá hạn, sắp đến hạn (.docx). Ghi lại từng lần đôn đốc."""
    with asked.desk() as desk:
        # Who is named by the paper alone is no body of the directory: the window asks for it.
        found = [each for each in desk.chases.work(today=asked.day) if each.agency_id]
        if names:
            named = agencies_named(
                found,
                names,
                what_vi="cơ quan có việc quá hạn, sắp đến hạn",
                what_en="agency with work overdue or due soon",
            )
            found = [each for each in found if each in named]
        letters = desk.chases.letters(
            found, at=asked.moment, language=paper_language(asked, language)
        )
        if letters:
            make_folder(folder)
        forms = ChaseForms(mail=eml)
        made = write_letters(letters, folder, forms) if letters else WrittenLetters(())
        desk.chases.log(made)
    if as_json:
        print_json([_json(each) for each in made.written])
    else:
        for each in made.written:
            _say(asked, each)
        asked.say(f"{len(made.written)} công văn.", f"{len(made.written)} letter(s).")
    if made.problem is not None:
        raise made.problem


def _say(asked: Asked, each: WrittenLetter) -> None:
    letter = each.letter
    many, level = len(letter.agency.work), word(letter.level, asked.language)
    asked.say(
        f"{each.paths[0]}: {level}, lần {letter.times}, {many} nhiệm vụ.",
        f"{each.paths[0]}: {level}, number {letter.times}, {many} directive(s).",
    )


def _json(each: WrittenLetter) -> dict[str, Any]:
    letter = each.letter
    return {
        "files": [str(path) for path in each.paths],
        "agency": letter.agency.name,
        "level": letter.level.value,
        "times": letter.times,
        "reply_by": letter.reply_by,
        "directives": [work.directive_id for work in letter.agency.work],
    }
