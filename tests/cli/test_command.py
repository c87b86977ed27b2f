import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli.command import _typed
from tests.cli.said import NOTICE, Command


@pytest.mark.slow
def test_read_prints_one_reading_and_stores_nothing(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("read", NOTICE, "--json")
    assert said.status == 0
    assert said.json["format"] == "dondoc-reading/1"
    assert said.json["notice"]["number"] == "87/TB-VPUBND"
    assert not (tmp_path / "office").exists()


@pytest.mark.slow
def test_read_shows_a_person_each_point_with_its_phrase(dondoc: Command) -> None:
    said = dondoc("read", NOTICE)
    assert "II.1.a)" in said.out
    assert "trước ngày 15/6/2023”" in said.out


@pytest.mark.slow
def test_import_tracks_and_says_what_is_stored(dondoc: Command) -> None:
    said = dondoc("import", NOTICE, "--json")
    assert said.status == 0
    assert said.json[0]["number"] == "87/TB-VPUBND"
    assert said.json[0]["directives"] >= 10


@pytest.mark.slow
@pytest.mark.usefixtures("with_notice")
def test_the_same_file_is_stored_once(dondoc: Command) -> None:
    again = dondoc("import", NOTICE)
    assert again.status == 1
    assert "87/TB-VPUBND" in again.error
    assert len(dondoc("list", "--notice", "87/TB-VPUBND", "--json").json) >= 10


@pytest.mark.usefixtures("with_notice")
def test_list_finds_without_accents(dondoc: Command) -> None:
    found = dondoc("list", "--search", "tham be tong NHUA", "--json").json
    assert [line["point_label"] for line in found] == ["II.3.a)"]


@pytest.mark.usefixtures("with_notice")
def test_list_keeps_to_a_standing_and_an_agency(dondoc: Command) -> None:
    overdue = dondoc("list", "--standing", "overdue", "--json").json
    assert overdue
    assert all(line["due"] < "2023-06-18" for line in overdue)
    of_one = dondoc("list", "--agency", "Công an tỉnh", "--json").json
    assert [line["point_label"] for line in of_one] == ["II.2.c)"]


@pytest.mark.usefixtures("with_notice")
def test_an_unknown_agency_is_one_sentence(dondoc: Command) -> None:
    said = dondoc("list", "--agency", "Sở Không Có")
    assert said.status == 1
    assert (
        said.error.strip()
        == "Không có cơ quan số “Sở Không Có” trong sổ: hãy xem lại danh sách."
    )


@pytest.mark.usefixtures("with_notice")
def test_progress_and_extension_change_one_directive(dondoc: Command) -> None:
    first = dondoc("list", "--search", "điều chuyển kế hoạch vốn", "--json").json[0]
    assert first["standing"] == "overdue"
    number = str(first["id"])
    assert dondoc("progress", number, "--text", "Đang rà soát.").status == 0
    said = dondoc("extend", number, "--to", "2023-07-15", "--reason", "Chờ ý kiến")
    assert "15/07/2023" in said.out
    after = dondoc("list", "--search", "điều chuyển kế hoạch vốn", "--json").json[0]
    assert (after["due"], after["extensions"], after["status"]) == (
        "2023-07-15",
        1,
        "in_progress",
    )
    assert after["original_due"] == "2023-06-15"


@pytest.mark.usefixtures("with_notice")
def test_an_extension_to_an_earlier_day_is_refused_and_changes_nothing(
    dondoc: Command,
) -> None:
    before = dondoc("list", "--json").out
    dated = next(line for line in dondoc("list", "--json").json if line["due"])
    said = dondoc("extend", str(dated["id"]), "--to", "2020-01-01", "--reason", "x")
    assert said.status == 1
    assert len(said.error.strip().splitlines()) == 1
    assert dondoc("list", "--json").out == before


@pytest.mark.usefixtures("with_notice")
def test_report_writes_both_papers_and_issues(dondoc: Command, tmp_path: Path) -> None:
    excel, pdf = tmp_path / "a.xlsx", tmp_path / "a.pdf"
    said = dondoc("report", "--excel", excel, "--pdf", pdf, "--issue", "--json")
    assert said.json["period"] == "2023-W24"
    assert said.json["issued"] == 1
    assert excel.read_bytes()[:2] == b"PK"
    assert pdf.read_bytes()[:5] == b"%PDF-"


@pytest.mark.parametrize("call", [["list"], ["check"], ["backup"], ["report"]])
def test_a_register_that_is_not_there_is_said_and_not_made(
    dondoc: Command, tmp_path: Path, call: list[str]
) -> None:
    said = dondoc(*call)
    assert said.status == 1
    assert "Chưa có sổ theo dõi" in said.error
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wrong",
    [
        ["report", "--week", "W47"],
        ["report", "--from", "2023-01-01"],
        ["report", "--week", "9999-W52"],
        ["--today", "9999-12-31", "list"],
        ["report", "--cutoff", "2030-01-01T00:00", "--issue"],
        ["report", "--from", "2023-02-01", "--to", "2023-01-01"],
        ["list", "--standing", "tomorrow"],
        ["progress", "one", "--text", "x"],
        ["read"],
        ["unknown"],
    ],
)
def test_wrong_usage_exits_with_two(dondoc: Command, wrong: list[str]) -> None:
    assert dondoc(*wrong).status == 2


@pytest.mark.parametrize("option", ["--excel", "--pdf"])
@pytest.mark.usefixtures("with_notice")
def test_a_paper_never_takes_the_place_of_the_register(
    dondoc: Command, tmp_path: Path, option: str
) -> None:
    register = tmp_path / "office" / "so.dondoc"
    said = dondoc("report", option, register)
    assert said.status == 1
    assert "“so.dondoc”" in said.error
    assert dondoc("check").status == 0


@pytest.mark.usefixtures("with_notice")
def test_a_missing_folder_is_said_before_any_paper_is_written(
    dondoc: Command, tmp_path: Path
) -> None:
    said = dondoc(
        "report", "--excel", tmp_path / "a.xlsx", "--pdf", tmp_path / "none" / "a.pdf"
    )
    assert said.status == 1
    assert not (tmp_path / "a.xlsx").exists()


@pytest.mark.slow
@pytest.mark.usefixtures("with_notice")
def test_the_same_notice_as_another_file_is_stored_only_when_asked(dondoc: Command) -> None:
    other = NOTICE.with_suffix(".docx")
    said = dondoc("import", other)
    assert said.status == 1
    assert "87/TB-VPUBND" in said.error
    assert dondoc("import", "--again", other).status == 0


@pytest.mark.parametrize(
    "blank",
    [
        ["progress", "1", "--text", "  "],
        ["extend", "1", "--to", "2023-12-31", "--reason", ""],
    ],
)
@pytest.mark.usefixtures("with_notice")
def test_an_answer_without_words_is_wrong_usage(dondoc: Command, blank: list[str]) -> None:
    assert dondoc(*blank).status == 2


@pytest.mark.usefixtures("with_notice")
def test_a_report_day_that_has_not_come_is_refused(dondoc: Command) -> None:
    said = dondoc("progress", "1", "--text", "xong", "--on", "2099-01-01")
    assert said.status == 1
    assert "01/01/2099" in said.error


@pytest.mark.usefixtures("with_notice")
def test_a_backup_onto_a_file_is_one_sentence(dondoc: Command, tmp_path: Path) -> None:
    (tmp_path / "copy").touch()
    said = dondoc("backup", tmp_path / "copy")
    assert said.status == 1
    assert len(said.error.strip().splitlines()) == 1


def test_the_window_without_a_screen_is_one_sentence(
    dondoc: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = dondoc()
    assert said.status == 1
    assert "không có màn hình" in said.error


@pytest.mark.usefixtures("with_notice")
def test_backup_makes_a_register_that_opens(dondoc: Command, tmp_path: Path) -> None:
    assert dondoc("backup", tmp_path / "copies").status == 0
    (copy,) = (tmp_path / "copies").glob("*.dondoc")
    said = dondoc("--register", copy, "check")
    assert "1 thông báo" in said.out


@pytest.mark.slow
def test_errors_speak_english_when_asked(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("--language", "en", "read", tmp_path / "none.docx")
    assert said.error.strip() == ("There is no file “none.docx”: check its name and folder.")


@pytest.mark.slow
def test_the_installed_command_says_its_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.fullmatch(r"dondoc \d+\.\d+\.\d+\n", done.stdout)


@pytest.mark.slow
def test_help_loads_neither_qt_nor_papers() -> None:
    asked = (
        "import sys\n"
        "sys.argv = ['dondoc', '--help']\n"
        "from desktop_app.cli.command import run\n"
        "run()\n"
        "heavy = {'PySide6', 'openpyxl', 'reportlab', 'sqlite_utils', 'holidays'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)


@pytest.mark.parametrize("name", ["so.dondoc", "SỔ CŨ.DONDOC"])
def test_a_register_alone_is_the_one_to_open_as_a_file_manager_asks(name: str) -> None:
    assert _typed([name]) == ["--register", name]
    assert _typed(["list"]) == ["list"]
    assert _typed(["restore", name]) == ["restore", name]
