"""`dondoc report --list` and `--issued`: what was issued comes out again."""

from pathlib import Path

import pytest

from tests.cli.said import Command

WEEK = ("--week", "2023-W24")


@pytest.mark.usefixtures("with_notice")
def test_an_issued_report_is_listed_and_made_again(dondoc: Command, tmp_path: Path) -> None:
    first, again = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    made = dondoc("report", *WEEK, "--excel", first, "--issue", "--json").json
    assert dondoc("progress", "1", "--text", "Đã xong", "--status", "completed").status == 0
    (listed,) = dondoc("report", "--list", "--json").json
    assert (listed["issued"], listed["period"]) == (made["issued"], "2023-W24")
    assert dondoc("report", "--issued", str(made["issued"]), "--excel", again).status == 0
    assert again.read_bytes() == first.read_bytes()
    assert "1 báo cáo đã chốt" in dondoc("report", "--list").out


@pytest.mark.usefixtures("with_notice")
def test_what_was_issued_has_its_own_period_and_hour(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("report", "--issued", "1", *WEEK, "--excel", tmp_path / "a.xlsx")
    assert (said.status, "--issued" in said.error) == (2, True)
    said = dondoc("report", "--issued", "7", "--excel", tmp_path / "a.xlsx")
    assert (said.status, said.error.count("\n")) == (1, 1)
    assert not (tmp_path / "a.xlsx").exists()


@pytest.mark.usefixtures("with_notice")
def test_a_withdrawn_report_says_so_where_it_comes_out_again(
    dondoc: Command, tmp_path: Path
) -> None:
    made = dondoc("report", *WEEK, "--excel", tmp_path / "a.xlsx", "--issue", "--json").json
    number = str(made["issued"])
    assert dondoc("report", "--withdraw", number).status == 2
    said = dondoc("report", "--withdraw", number, "--reason", "Sai số liệu")
    assert (said.status, said.out) == (0, f"Đã rút báo cáo số {number}.\n")
    again = dondoc("report", "--issued", number, "--excel", tmp_path / "b.xlsx")
    assert (again.status, "Sai số liệu" in again.error) == (0, True)
    assert (tmp_path / "b.xlsx").read_bytes() == (tmp_path / "a.xlsx").read_bytes()
    (listed,) = dondoc("report", "--list", "--json").json
    assert listed["withdrawn"]["because"] == "Sai số liệu"
    assert "Sai số liệu" in dondoc("report", "--list").out
    assert dondoc("report", "--withdraw", number, "--reason", "Lần nữa").status == 1


@pytest.mark.usefixtures("with_notice")
def test_a_report_in_a_form_of_its_own_comes_out_in_it(dondoc: Command, tmp_path: Path) -> None:
    form, first, again = (tmp_path / name for name in ("mau.xlsx", "a.xlsx", "b.xlsx"))
    dondoc("report", "--sample-template", form)
    by_form = ("--excel", first, "--template", form, "--issue", "--json")
    made = dondoc("report", *WEEK, *by_form).json
    form.unlink()
    assert dondoc("report", "--issued", str(made["issued"]), "--excel", again).status == 0
    assert again.read_bytes() == first.read_bytes()
