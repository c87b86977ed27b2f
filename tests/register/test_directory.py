"""The office keeps its directory: each change is one step, and nothing that is used is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency, AgencyDirectory, AgencyGroup
from desktop_app.tracking.listing import ListingFilter
from tests.register.given import TODAY, a_directive, a_notice

FINANCE, BUILDING, COMMUNE = 1, 2, 3
JULY = date(2025, 7, 1)


def one(register: Register, number: int) -> Agency:
    return next(e.agency for e in register.directory.entries() if e.id == number)


def work_of(register: Register, number: int) -> tuple[int, int]:
    return next((e.work, e.open) for e in register.directory.entries() if e.id == number)


def found(register: Register, words: str) -> list[int]:
    return list(register.directives.listing(ListingFilter(words=words), today=TODAY).ids)


@pytest.fixture
def busy(register: Register) -> Register:
    """Directive 1 led by STC with SXD, 2 by SXD and STC, 3 by the commune."""
    register.notices.add(
        *a_notice(
            a_directive("Rà soát quỹ đất", leads=("STC",), helpers=("SXD",)),
            a_directive("Sửa chữa trụ sở", leads=("SXD", "STC")),
            a_directive("Họp dân", leads=("UBND xã Hòa An",)),
        ),
        today=TODAY,
    )
    return register


def test_entries_stand_in_vietnamese_order_with_their_work(busy: Register) -> None:
    assert [(e.agency.name, e.work, e.open) for e in busy.directory.entries()] == [
        ("Sở Tài chính", 2, 2),
        ("Sở Xây dựng", 2, 2),
        ("UBND xã Hòa An", 1, 1),
    ]


def test_an_agency_is_added_found_and_taken_back(register: Register) -> None:
    number = register.directory.add(
        Agency(
            name="  Trung tâm  Giống Hòa An", aliases=("TTG", " TTG ", ""), email="ttg@hoaan.vn"
        )
    )
    assert one(register, number) == Agency(
        name="Trung tâm Giống Hòa An", aliases=("TTG",), email="ttg@hoaan.vn"
    )
    assert register.agencies.find("ttg") == number
    assert register.history.undo() == "thêm cơ quan Trung tâm Giống Hòa An"
    assert register.agencies.find("ttg") is None


def test_everything_of_an_agency_is_changed_as_one_step(busy: Register) -> None:
    before = busy.directory.entries()
    busy.directory.change(
        COMMUNE,
        Agency(
            name="UBND phường Hòa An",
            short_name="PHA",
            aliases=("UBND P. Hòa An",),
            group=AgencyGroup.OTHER,
            email="hoaan@tinh.gov.vn",
            successor="stc",
            successor_from=JULY,
        ),
    )
    after = one(busy, COMMUNE)
    assert (after.name, after.short_name, after.group) == (
        "UBND phường Hòa An",
        "PHA",
        AgencyGroup.OTHER,
    )
    assert (after.successor, after.successor_from) == ("Sở Tài chính", JULY)
    assert "UBND xã Hòa An" in after.aliases  # papers printed with the old name are read on
    assert busy.agencies.find("PHA") == COMMUNE
    assert found(busy, "pha") == [3]
    busy.history.undo()
    assert busy.directory.entries() == before
    assert found(busy, "pha") == []


def test_a_name_taken_off_is_no_longer_read(register: Register) -> None:
    finance = one(register, FINANCE)
    register.directory.change(FINANCE, replace(finance, aliases=()))
    assert register.agencies.find("Sở Kế hoạch và Đầu tư") is None


def test_whoever_named_the_old_name_as_successor_names_the_new_one(register: Register) -> None:
    building = one(register, BUILDING)
    register.directory.change(
        BUILDING, replace(building, successor="Sở Tài chính", successor_from=JULY)
    )
    register.directory.change(FINANCE, replace(one(register, FINANCE), name="Sở Tài chính số"))
    assert one(register, BUILDING).successor == "Sở Tài chính số"


def test_what_stays_the_same_leaves_no_event(register: Register) -> None:
    register.directory.change(FINANCE, one(register, FINANCE))
    assert register.history.last_changes() == (None, None)


@pytest.mark.parametrize(
    "wrong",
    [
        Agency(name=" "),
        Agency(name="Sở tài chính"),
        Agency(name="Sở Du lịch", short_name="STC"),
        Agency(name="Sở Du lịch", aliases=("Sở KH&ĐT", "uỷ ban nhân dân xã Hoà An")),
        Agency(name="Sở Du lịch", email="khong-co-a-cong"),
        Agency(name="Sở Du lịch", email="a@b, c@d.vn"),
        Agency(name="Sở Du lịch", successor="Sở Không Có", successor_from=JULY),
        Agency(name="Sở Du lịch", successor="Sở Du lịch", successor_from=JULY),
        Agency(name="Sở Du lịch", successor="STC"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    register: Register, wrong: Agency
) -> None:
    before = register.agencies.all()
    with pytest.raises(NotAllowed):
        register.directory.add(wrong)
    assert register.agencies.all() == before


def test_successors_in_a_circle_are_refused(register: Register) -> None:
    building, finance = one(register, BUILDING), one(register, FINANCE)
    register.directory.change(BUILDING, replace(building, successor="STC", successor_from=JULY))
    with pytest.raises(NotAllowed, match="đi vòng"):
        register.directory.change(
            FINANCE, replace(finance, successor="SXD", successor_from=JULY)
        )


def test_two_become_one_with_all_their_work_and_names(busy: Register) -> None:
    before = busy.directory.entries()
    busy.directory.change(
        BUILDING, replace(one(busy, BUILDING), email="sxd@tinh.gov.vn", aliases=("Sở GTVT",))
    )
    busy.directory.merge(kept=FINANCE, other=BUILDING)
    assert [e.id for e in busy.directory.entries()] == [FINANCE, COMMUNE]
    assert work_of(busy, FINANCE) == (2, 2)
    kept = one(busy, FINANCE)
    assert (kept.name, kept.short_name, kept.email) == (
        "Sở Tài chính",
        "STC",
        "sxd@tinh.gov.vn",
    )
    for name in ("Sở Xây dựng", "SXD", "Sở GTVT", "Sở Kế hoạch và Đầu tư"):
        assert busy.agencies.find(name) == FINANCE
    directive = busy.directives.one(2, today=TODAY)
    assert [(lead.name, lead.agency) for lead in directive.leads] == [
        ("SXD", "Sở Tài chính"),
        ("STC", "Sở Tài chính"),
    ]
    assert [line.lead for line in busy.directives.lines([2], today=TODAY)] == ["STC +1"]
    assert busy.history.undo() == "gộp Sở Xây dựng vào Sở Tài chính"
    busy.history.undo()
    assert busy.directory.entries() == before
    assert busy.keeping.check() == []
    assert found(busy, "ke hoach va dau tu") == [1, 2]


def test_who_passed_to_the_one_merged_passes_to_the_one_kept(register: Register) -> None:
    register.directory.change(
        COMMUNE, replace(one(register, COMMUNE), successor="SXD", successor_from=JULY)
    )
    register.directory.merge(kept=FINANCE, other=BUILDING)
    assert one(register, COMMUNE).successor == "Sở Tài chính"


def test_an_heir_merged_into_the_body_it_follows_ends_the_line(register: Register) -> None:
    register.directory.change(
        FINANCE, replace(one(register, FINANCE), successor="SXD", successor_from=JULY)
    )
    register.directory.merge(kept=FINANCE, other=BUILDING)
    assert one(register, FINANCE).successor == ""


def test_a_merge_that_would_close_a_circle_changes_nothing(register: Register) -> None:
    for number, heir in ((FINANCE, "UBND xã Hòa An"), (COMMUNE, "SXD")):
        register.directory.change(
            number, replace(one(register, number), successor=heir, successor_from=JULY)
        )
    before = register.directory.entries()
    with pytest.raises(NotAllowed, match="đi vòng"):
        register.directory.merge(kept=FINANCE, other=BUILDING)
    assert register.directory.entries() == before


def test_an_agency_is_not_merged_with_itself(register: Register) -> None:
    with pytest.raises(NotAllowed):
        register.directory.merge(kept=FINANCE, other=FINANCE)


def test_only_what_nothing_refers_to_is_taken_out(busy: Register) -> None:
    unused = busy.directory.add(Agency(name="Sở Du lịch"))
    busy.directory.remove(unused)
    assert busy.agencies.find("Sở Du lịch") is None
    busy.history.undo()
    assert busy.agencies.find("Sở Du lịch") == unused
    with pytest.raises(NotAllowed, match="Còn 2 nhiệm vụ"):
        busy.directory.remove(FINANCE)
    busy.directory.add(Agency(name="Sở Cũ", successor="Sở Du lịch", successor_from=JULY))
    with pytest.raises(NotAllowed, match="kế thừa"):
        busy.directory.remove(unused)


def test_an_agency_that_is_gone_is_said_so(register: Register) -> None:
    with pytest.raises(NoSuchRecord):
        register.directory.remove(99)


def test_open_work_of_an_ended_body_stands_under_its_heir(busy: Register) -> None:
    busy.directory.change(
        COMMUNE, replace(one(busy, COMMUNE), successor="STC", successor_from=JULY)
    )
    counted = {a.name: a.open for a in busy.agencies.counts(today=TODAY)}
    assert counted == {"Sở Tài chính": 3, "Sở Xây dựng": 1}
    directive = busy.directives.one(3, today=TODAY)
    assert [lead.name for lead in directive.leads] == ["UBND xã Hòa An"]


def test_the_changed_directory_is_there_after_the_next_start(
    opened: Callable[[], Register],
) -> None:
    register = opened()
    register.directory.merge(kept=FINANCE, other=BUILDING)
    again = AgencyDirectory(opened().agencies.all())
    assert [agency.name for agency in again.agencies] == ["Sở Tài chính", "UBND xã Hòa An"]
