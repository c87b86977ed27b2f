"""`dondoc merge`: the agencies' answers back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.asked import Asked, json_option, print_json
from desktop_app.desk.answer_reader import read_answers
from desktop_app.errors import KnownError
from desktop_app.tracking.merge_rows import (
    AnswerMerge,
    CellState,
    MergeCell,
    MergeRow,
    RowState,
)
from desktop_app.tracking.merge_words import (
    doubt_words,
    merge_word,
    refusal_words,
    value_words,
)


@click.command("merge")
@click.argument(
    "files", metavar="TỆP…", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option(
    "--accept-all",
    is_flag=True,
    help="Ghi vào sổ mọi dòng sẵn sàng; dòng cần xem, hai bên cùng sửa thì để lại.",
)
@json_option
@click.pass_obj
def merge(asked: Asked, files: tuple[Path, ...], *, accept_all: bool, as_json: bool) -> None:
    """So phiếu cơ quan gửi lại với sổ. Chỉ ghi khi có --accept-all."""
    told: list[dict[str, Any]] = []
    refused = False
    with asked.desk() as desk:
        for path in files:
            try:
                answers = read_answers(path, today=asked.day)
                beside = desk.answers.beside_register(answers, today=asked.day)
                taken = 0
                if accept_all:
                    taken = desk.answers.take_in(beside, beside.ready, today=asked.day)
            except KnownError as error:
                refused = True
                click.echo(error.sentence(asked.language), err=True)
                continue
            told.append(_json(path, beside, asked.language, taken=taken))
            if not as_json:
                _show(beside, asked)
                if accept_all:
                    asked.say(f"Đã ghi {taken} nhiệm vụ.", f"{taken} directives updated.")
    if as_json:
        print_json(told)
    if refused:
        raise SystemExit(1)


def _json(path: Path, beside: AnswerMerge, language: str, *, taken: int) -> dict[str, Any]:
    return {
        "file": path,
        "agencies": beside.agencies,
        "taken": taken,
        "missing_columns": [field.value for field in beside.answers.missing],
        "rows": [_row_json(row, language) for row in beside.rows],
    }


def _row_json(row: MergeRow, language: str) -> dict[str, Any]:
    return {
        "row": row.key,
        "directive": row.known.directive_id if row.known else None,
        "state": row.state.value,
        "refusal": row.refusal.value if row.refusal else None,
        "reason": refusal_words(row, language),
        "cells": [
            {
                "field": cell.field.value,
                "cell": cell.place,
                "state": cell.state.value,
                "sent": _plain(cell.sent),
                "old": _plain(cell.old),
                "new": _plain(cell.new),
                "words": cell.words,
                "doubts": [doubt.value for doubt in cell.doubts],
            }
            for cell in _changed(row)
        ],
    }


def _plain(value: Any) -> str | None:
    return None if value is None else str(value)


def _changed(row: MergeRow) -> Iterator[MergeCell]:
    return (cell for cell in row.cells if cell.state is not CellState.UNCHANGED)


def _show(beside: AnswerMerge, asked: Asked) -> None:
    """Print the rows by what can be done with them, each changed cell old → new."""
    language = asked.language
    click.echo(click.style(beside.answers.name, bold=True))
    for field in beside.answers.missing:
        head = merge_word(field, language)
        asked.say(f"  Không thấy cột “{head}”.", f"  The column “{head}” is gone.")
    for state in RowState:
        rows = beside.of(state)
        if not rows:
            continue
        click.echo(f"  {merge_word(state, language)}: {len(rows)}")
        for row in rows if state is not RowState.UNCHANGED else ():
            click.echo(f"    {row.read.number}. {row.read.work or row.read.words}")
            if reason := refusal_words(row, language):
                click.echo(f"       {reason}")
            for cell in _changed(row):
                _show_cell(cell, language)


def _show_cell(cell: MergeCell, language: str) -> None:
    old, new = value_words(cell.old, language) or "–", value_words(cell.new, language)
    doubts = doubt_words(cell, language)
    note = f" ({doubts})" if doubts else ""
    field = merge_word(cell.field, language)
    click.echo(f"       {field} [{cell.place}]: {old} → {new or cell.words or '–'}{note}")
