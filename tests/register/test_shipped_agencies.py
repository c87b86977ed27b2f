"""A newer program's agencies reach an older register, and never over the office's own words."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.notice import PrintedAgency
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice
from tests.register.keep import KEPT

NEWER = (
    replace(AGENCIES[0], aliases=(*AGENCIES[0].aliases, "Sở TC")),
    replace(AGENCIES[1], successor="Sở Tài chính", successor_from=date(2025, 3, 1)),
    AGENCIES[2],
    Agency(name="Sở Du lịch", short_name="SDL", aliases=("STC",)),
)


def opened(path: Path, seed: tuple[Agency, ...]) -> Register:
    return Register.open(path, today=TODAY, seed=seed, who="Lan", now=a_clock())


def directory(register: Register) -> AgencyDirectory:
    return AgencyDirectory(register.agencies.all())


def number(register: Register, name: str) -> int:
    found = register.agencies.find(name)
    assert found is not None
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sổ.dondoc"
    opened(path, AGENCIES).close()
    return path


def test_new_agencies_names_and_successors_are_added_as_one_step(path: Path) -> None:
    register = opened(path, NEWER)
    known = directory(register)
    tourism = known.find("Sở Du lịch")
    assert tourism == Agency(name="Sở Du lịch", short_name="SDL")  # STC is somebody's already
    assert known.find("Sở TC") == known.find("STC")
    building = known.find("SXD")
    assert building is not None
    assert building.successor == "Sở Tài chính"
    assert register.history.undo() == "bổ sung danh bạ cơ quan đi kèm chương trình"
    assert register.agencies.all() == AGENCIES
    register.close()
    again = opened(path, NEWER)  # what was taken back is not offered a second time
    assert again.agencies.all() == AGENCIES
    again.close()


def test_nothing_new_leaves_no_event(path: Path) -> None:
    register = opened(path, AGENCIES)
    assert register.history.last_changes() == (None, None)
    register.close()


def test_what_the_office_changed_stays_as_it_is(path: Path) -> None:
    register = opened(path, AGENCIES)
    finance = directory(register).find("STC")
    assert finance is not None
    mine = replace(finance, name="Sở Tài chính Hòa An", aliases=("Sở Tài chính",))
    register.directory.change(number(register, "STC"), mine)
    register.close()
    again = opened(path, NEWER)
    assert directory(again).find("STC") == mine
    again.close()


def test_what_the_office_took_out_or_merged_does_not_come_back(path: Path) -> None:
    register = opened(path, AGENCIES)
    register.directory.remove(number(register, "UBND xã Hòa An"))
    register.directory.merge(kept=number(register, "STC"), other=number(register, "SXD"))
    register.close()
    again = opened(path, NEWER)
    known = directory(again)
    assert known.find("UBND xã Hòa An") is None
    merged = known.find("SXD")
    assert merged is not None
    assert (merged.name, merged.successor) == ("Sở Tài chính", "")
    again.close()


def test_a_body_met_in_a_paper_before_learns_what_is_shipped_of_it(path: Path) -> None:
    register = opened(path, AGENCIES)
    register.notices.add(*a_notice(a_directive(leads=("Sở Du Lịch",))), today=TODAY)
    register.close()
    again = opened(path, NEWER)
    assert directory(again).find("SDL") == Agency(name="Sở Du Lịch", short_name="SDL")
    assert [lead.agency for lead in again.directives.one(1, today=TODAY).leads] == [
        "Sở Du Lịch"
    ]
    while again.history.undo():
        pass
    assert again.agencies.all() == AGENCIES
    again.close()


def test_a_register_of_the_first_tables_is_offered_everything(tmp_path: Path) -> None:
    path = tmp_path / "sổ.dondoc"
    shutil.copyfile(KEPT / "version_8.dondoc", path)
    shutil.copytree(KEPT / "version_8.dondoc.files", f"{path}.files")
    register = opened(path, NEWER)
    assert directory(register).find("SDL") is not None
    assert register.keeping.check() == []
    register.close()


def test_a_remembered_name_does_not_cut_an_agency_off_from_what_is_shipped(path: Path) -> None:
    register = opened(path, AGENCIES)
    replaced = PrintedAgency("Sở Xây dựng", stands_for="Sở XD tỉnh")
    register.notices.add(*a_notice(replace(a_directive(), leads=(replaced,))), today=TODAY)
    register.close()
    again = opened(path, NEWER)
    building = directory(again).find("Sở XD tỉnh")
    assert building is not None
    assert (building.name, building.successor) == ("Sở Xây dựng", "Sở Tài chính")
    again.close()
