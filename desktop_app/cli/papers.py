"""`dondoc report`: the weekly papers."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.asked import Asked, json_option, print_json
from desktop_app.cli.periods import period_asked, period_options
from desktop_app.desk.desk import Desk
from desktop_app.desk.papers import PaperPaths, settled_names, write_papers
from desktop_app.desk.template_file import read_template, write_sample
from desktop_app.errors import NotAllowed
from desktop_app.tracking.template import OfficeTemplate

CUTOFF_FORMS = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"]


@click.command("report")
@period_options
@click.option(
    "--cutoff", type=click.DateTime(CUTOFF_FORMS), help="Giờ chốt số liệu; mặc định lúc này."
)
@click.option("--excel", type=click.Path(path_type=Path), help="Tệp .xlsx cần ghi.")
@click.option("--pdf", type=click.Path(path_type=Path), help="Tệp .pdf cần ghi.")
@click.option(
    "--template",
    type=click.Path(path_type=Path),
    help="Lập tệp .xlsx theo mẫu này của cơ quan.",
)
@click.option(
    "--own-template", is_flag=True, help="Lập tệp .xlsx theo mẫu của cơ quan đã lưu trong sổ."
)
@click.option(
    "--sample-template",
    type=click.Path(path_type=Path),
    help="Chỉ ghi mẫu ví dụ vào tệp này để cơ quan sửa thành mẫu của mình.",
)
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
    *,
    own_template: bool,
    issue: bool,
    as_json: bool,
    **named: Any,
) -> None:
    """Lập báo cáo tuần (.xlsx) và bản tóm tắt (.pdf); không nêu tệp nào thì ghi cả hai."""
    if sample_template is not None:
        write_sample(sample_template)
        asked.say(f"Đã ghi {sample_template}.", f"Written: {sample_template}.")
        return
    if template is not None and own_template:
        raise click.UsageError("Chỉ dùng --template hoặc --own-template.")
    period = period_asked(named, asked.day)
    at = cutoff or asked.moment
    if issue and at.date() > asked.day:
        raise click.UsageError("Chưa đến giờ chốt nên chưa thể chốt báo cáo (--issue).")
    paths = PaperPaths(excel=excel, pdf=pdf)
    if excel is None and pdf is None:
        paths = settled_names(period, Path())
    if (template is not None or own_template) and paths.excel is None:
        raise click.UsageError("Mẫu chỉ dùng cho tệp .xlsx: hãy thêm --excel.")
    form = read_template(template) if template is not None else None
    with asked.desk() as desk:
        basis = desk.reports.basis(period, cutoff=at)
        written = write_papers(basis, paths, template=_kept(desk) if own_template else form)
        number = desk.reports.issue(basis) if issue else None
    if as_json:
        print_json({"period": period.name, "written": written, "issued": number})
        return
    for path in written:
        asked.say(f"Đã ghi {path}.", f"Written: {path}.")
    if number is not None:
        asked.say(f"Đã chốt báo cáo số {number}.", f"Report {number} issued.")


def _kept(desk: Desk) -> OfficeTemplate:
    """The template in the register. Raises NotAllowed where there is none."""
    template = desk.office.template()
    if template is None:
        raise NotAllowed(
            reason_vi="Sổ chưa có mẫu của cơ quan: hãy chọn mẫu trong Cài đặt.",
            reason_en="The register holds no template yet: choose one in the settings.",
        )
    return template
