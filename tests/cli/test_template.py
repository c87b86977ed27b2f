"""`dondoc report` by the office's own form."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.cli.said import Command


@pytest.mark.usefixtures("with_notice")
def test_a_template_is_filled(dondoc: Command, tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active["A1"], workbook.active["B1"] = "{tổng số}", "việc"
    workbook.save(tmp_path / "mẫu.xlsx")
    week = tmp_path / "week.xlsx"
    said = dondoc("report", "--template", tmp_path / "mẫu.xlsx", "--excel", week)
    assert said.status == 0
    total, word = next(load_workbook(week).active.values)
    assert isinstance(total, int)
    assert total > 5
    assert word == "việc"


@pytest.mark.usefixtures("with_notice")
def test_a_broken_template_is_said_and_nothing_written(dondoc: Command, tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active["C7"] = "{tông sô việc}"
    workbook.save(tmp_path / "mẫu.xlsx")
    week = tmp_path / "week.xlsx"
    said = dondoc("report", "--template", tmp_path / "mẫu.xlsx", "--excel", week)
    assert said.status == 1
    assert "ô C7: không có mục {tông sô việc}" in said.error
    assert len(said.error.strip().splitlines()) == 1
    assert not week.exists()


@pytest.mark.usefixtures("with_notice")
def test_the_sample_is_written_and_filled_again(dondoc: Command, tmp_path: Path) -> None:
    sample, week = tmp_path / "ví dụ.xlsx", tmp_path / "week.xlsx"
    assert dondoc("report", "--sample-template", sample).status == 0
    assert dondoc("report", "--template", sample, "--excel", week).status == 0
    assert load_workbook(week).sheetnames == ["Báo cáo", "Nhiệm vụ"]


@pytest.mark.usefixtures("with_notice")
def test_what_is_no_workbook_is_no_template(dondoc: Command, tmp_path: Path) -> None:
    for name, content in {"a.xlsx": b"nothing", "a.xlsm": b"PK", "a.txt": b"{}"}.items():
        (tmp_path / name).write_bytes(content)
        said = dondoc("report", "--template", tmp_path / name, "--excel", tmp_path / "w.xlsx")
        assert said.status == 1
        assert f"“{name}”, cả tệp: không phải bảng tính .xlsx" in said.error


def test_a_template_is_for_the_workbook(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("report", "--own-template", "--pdf", tmp_path / "week.pdf")
    assert said.status == 2
    said = dondoc("report", "--own-template", "--template", tmp_path / "mẫu.xlsx")
    assert said.status == 2


@pytest.mark.usefixtures("with_notice")
def test_a_register_without_a_template_says_so(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("report", "--own-template", "--excel", tmp_path / "week.xlsx")
    assert said.status == 1
    assert "Sổ chưa có mẫu của cơ quan" in said.error
