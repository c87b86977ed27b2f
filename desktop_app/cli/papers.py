"""`dondoc report`: the papers of a period."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.asked import (
    CUTOFF,
    Asked,
    json_option,
    language_option,
    paper_language,
    print_json,
)
from desktop_app.cli.issued import list_issued, say_doubts, withdraw
from desktop_app.cli.periods import period_asked, period_options
from desktop_app.desk.desk import Desk
from desktop_app.desk.issuing import write_report
from desktop_app.desk.papers import PaperPaths, settled_names
from desktop_app.desk.template_file import read_template, write_sample
from desktop_app.errors import NotAllowed
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.template import OfficeTemplate


@click.command("report")
@period_options
@click.option(
    "--cutoff", type=CUTOFF, help="Giờ chốt số liệu, ví dụ 2026-11-20T17:00; mặc định lúc này."
)
@click.option(
    "--excel", metavar="TỆP", type=click.Path(path_type=Path), help="Tệp .xlsx cần ghi."
)
@click.option("--pdf", metavar="TỆP", type=click.Path(path_type=Path), help="Tệp .pdf cần ghi.")
@click.option(
    "--template",
    metavar="TỆP",
    type=click.Path(path_type=Path),
    help="Lập tệp .xlsx theo mẫu này của cơ quan.",
)
@click.option(
    "--own-template", is_flag=True, help="Lập tệp .xlsx theo mẫu của cơ quan đã lưu trong sổ."
)
@click.option(
    "--sample-template",
    metavar="TỆP",
    type=click.Path(path_type=Path),
    help="Chỉ ghi mẫu ví dụ vào tệp này để cơ quan sửa thành mẫu của mình.",
)
@click.option("--list", "lists_issued", is_flag=True, help="Chỉ liệt kê các báo cáo đã chốt.")
@click.option(
    "--issued", type=int, metavar="SỐ", help="Lập lại đúng báo cáo đã chốt mang số này."
)
@click.option(
    "--withdraw", "withdrawn", type=int, metavar="SỐ", help="Rút báo cáo mang số này."
)
@click.option("--reason", metavar="LÝ DO", help="Lý do rút báo cáo.")
@language_option
@click.option("--issue", is_flag=True, help="Chốt: giữ nguyên số liệu của báo cáo này.")
@json_option
@click.pass_obj
def report(
    asked: Asked,
    /,
    cutoff: datetime | None,
    excel: Path | None,
    pdf: Path | None,
    template: Path | None,
    sample_template: Path | None,
    issued: int | None,
    withdrawn: int | None,
    reason: str | None,
    language: str | None,
    *,
    lists_issued: bool,
    own_template: bool,
    issue: bool,
    as_json: bool,
    **named: Any,
) -> None:
    """Lập báo cáo định kỳ (.xlsx) và bản tóm tắt (.pdf). Không nêu tệp nào thì ghi cả hai."""
    if sample_template is not None:
        write_sample(sample_template)
        asked.say(f"Đã ghi {sample_template}.", f"Written: {sample_template}.")
        return
    if lists_issued:
        list_issued(asked, as_json=as_json)
        return
    if withdrawn is not None:
        withdraw(asked, withdrawn, reason)
        return
    at = cutoff or asked.moment
    forms = [template, own_template or None]
    _refuse(
        {
            "--issued lập lại báo cáo đã chốt: không nêu kỳ, giờ chốt khác.": issued is not None
            and bool(issue or cutoff or any(named.values())),
            "Chưa đến giờ chốt nên chưa thể chốt báo cáo (--issue).": issue
            and at.date() > asked.day,
            "Chỉ dùng --template hoặc --own-template.": None not in forms,
            "Mẫu chỉ dùng cho tệp .xlsx: hãy thêm --excel.": any(forms)
            and excel is None
            and pdf is not None,
        }
    )
    period = period_asked(named, asked.day)
    form = read_template(template) if template is not None else None
    with asked.desk() as desk:
        basis = (
            desk.reports.basis(period, cutoff=at)
            if issued is None
            else desk.reports.again(issued)
        )
        if own_template:
            form = _kept(desk)
        if issued is not None:
            form = form or desk.reports.form(issued)
            say_doubts(asked, desk, issued)
        spoken = paper_language(asked, language)
        if issued is not None and language is None:
            spoken = desk.reports.head(issued).language
        paths = _paths(excel, pdf, basis, spoken)
        issuing = desk.reports.issuing() if issue else None
        written, number = write_report(basis, paths, issuing, language=spoken, form=form)
        number = issued if number is None else number
    if as_json:
        print_json({"period": basis.period.name, "written": written, "issued": number})
        return
    for path in written:
        asked.say(f"Đã ghi {path}.", f"Written: {path}.")
    if issue:
        asked.say(f"Đã chốt báo cáo số {number}.", f"Report {number} issued.")


def _paths(
    excel: Path | None, pdf: Path | None, basis: ReportBasis, language: str
) -> PaperPaths:
    """Both papers under their settled names where none is named."""
    if excel is None and pdf is None:
        return settled_names(basis.period, Path(), language)
    return PaperPaths(excel=excel, pdf=pdf)


def _refuse(odd: Mapping[str, bool]) -> None:
    """Raise UsageError with the first sentence that is true."""
    for sentence, is_so in odd.items():
        if is_so:
            raise click.UsageError(sentence)


def _kept(desk: Desk) -> OfficeTemplate:
    """The template in the register. Raises NotAllowed where there is none."""
    template = desk.office.template()
    if template is None:
        raise NotAllowed(
            reason_vi="Sổ chưa có mẫu của cơ quan: hãy chọn mẫu trong Cài đặt.",
            reason_en="The register holds no template yet: choose one in the settings.",
        )
    return template
