"""The office's template: taken in within the limits, kept by its contents."""

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from desktop_app.desk.opening import open_desk
from desktop_app.desk.template_file import read_template
from desktop_app.errors import FileMissing, FileTooLarge, TemplateFaulty
from desktop_app.resources import resource
from desktop_app.tracking.office import OfficeFacts

SAMPLE = resource("samples", "mau_bao_cao_tuan.xlsx")
TODAY = date(2026, 11, 20)


def test_it_is_kept_when_its_file_is_gone_and_can_be_undone(tmp_path: Path) -> None:
    given = tmp_path / "mẫu của ta.xlsx"
    given.write_bytes(SAMPLE.read_bytes())
    register = tmp_path / "so.dondoc"
    with open_desk(register, today=TODAY, may_make=True) as desk:
        desk.office.save(OfficeFacts(name="Văn phòng"))
        desk.office.keep_template(read_template(given))
        given.unlink()
        desk.office.save(OfficeFacts(name="Văn phòng UBND"))  # the facts leave it alone
    with open_desk(register, today=TODAY) as desk:
        kept = desk.office.template()
        assert kept is not None
        assert (kept.name, kept.content) == ("mẫu của ta.xlsx", SAMPLE.read_bytes())
        assert desk.office.template_name() == "mẫu của ta.xlsx"
        assert desk.keeping.check() == []
        desk.office.keep_template(None)
        assert desk.office.template() is None
        desk.history.undo()
        assert desk.office.template() == kept
        desk.history.undo()
        desk.history.undo()
        assert desk.office.template_name() == ""


def test_a_kept_template_that_is_lost_is_found_by_the_long_look(tmp_path: Path) -> None:
    register = tmp_path / "so.dondoc"
    with open_desk(register, today=TODAY, may_make=True) as desk:
        desk.office.keep_template(read_template(SAMPLE))
        for path in register.with_name("so.dondoc.files").glob("*/*"):
            path.unlink()
        (found,) = desk.keeping.check()
        assert "Mẫu báo cáo “mau_bao_cao_tuan.xlsx” của cơ quan không còn" in found


def test_a_member_that_unpacks_too_far_is_refused(tmp_path: Path) -> None:
    file = BytesIO()
    with ZipFile(BytesIO(SAMPLE.read_bytes())) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("xl/media/bomb.png", bytes(60_000_000))
    (tmp_path / "mẫu.xlsx").write_bytes(file.getvalue())
    with pytest.raises(FileTooLarge):
        read_template(tmp_path / "mẫu.xlsx")


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_template(tmp_path / "mẫu.xlsx")


def test_another_kind_is_no_template(tmp_path: Path) -> None:
    (tmp_path / "mẫu.xls").write_bytes(SAMPLE.read_bytes())
    with pytest.raises(TemplateFaulty, match=r"không phải bảng tính \.xlsx"):
        read_template(tmp_path / "mẫu.xls")
