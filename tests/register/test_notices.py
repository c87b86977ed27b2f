"""Notices go in as one change and come out as they were accepted."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.errors import FileDamaged, FileMissing, NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.agency import AgencyGroup
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.milestone import Milestone
from desktop_app.tracking.notice import NoticeHead, PrintedAgency, Span
from desktop_app.tracking.progress import NewProgress, Status
from tests.register.given import TODAY, a_directive, a_notice


def test_a_notice_says_its_coverage_and_its_work_done(register: Register) -> None:
    number = register.notices.add(
        *a_notice(a_directive(), a_directive("Khác"), undecided=2, noted=1), today=TODAY
    )
    done = register.directives.listing(ListingFilter(), today=TODAY).ids[0]
    register.follow_up.add_progress(
        [done], NewProgress(reported_on=TODAY, text="xong", status=Status.COMPLETED)
    )
    line = register.notices.one(number)
    assert (line.points, line.decided, line.directives, line.completed) == (5, 3, 2, 1)
    assert line.title == "TB 87/TB-VPUBND · 02/11/2026"
    assert line.added_on == TODAY
    assert [line] == register.notices.all()


def test_the_head_comes_back_whole(register: Register) -> None:
    head = NoticeHead(
        number="12/TB",
        issued_on=date(2026, 1, 5),
        issuer="Văn phòng",
        place="Hậu Giang",
        subject="Kết luận",
        meeting_on=date(2026, 1, 4),
        chair="Nguyễn Văn A",
        chair_title="Chủ tịch",
        signer="Trần B",
        signer_title="Chánh Văn phòng",
        recipients=("Như trên;", "Lưu: VT"),
    )
    notice, original = a_notice(a_directive())
    number = register.notices.add(replace(notice, head=head), original, today=TODAY)
    assert register.notices.one(number).head == head
    (directive,) = register.directives.listing(ListingFilter(), today=TODAY).ids
    assert register.directives.one(directive, today=TODAY).notice == head


def test_the_newest_notice_stands_first_and_one_without_a_day_by_its_meeting(
    register: Register,
) -> None:
    old = register.notices.add(*a_notice(number="1", issued_on=date(2026, 1, 1)), today=TODAY)
    new = register.notices.add(*a_notice(number="2", issued_on=date(2026, 9, 1)), today=TODAY)
    undated, original = a_notice(number=None, issued_on=None)
    met = replace(undated, head=NoticeHead(meeting_on=date(2026, 5, 1)))
    middle = register.notices.add(met, original, today=TODAY)
    assert [line.id for line in register.notices.all()] == [new, middle, old]
    assert register.notices.one(middle).title == "thong_bao.docx · họp 01/05/2026"


def test_the_kept_text_and_the_original_come_back_to_the_byte(register: Register) -> None:
    notice, original = a_notice()
    number = register.notices.add(notice, original, today=TODAY)
    assert register.notices.text(number) == notice.text
    assert register.notices.original(number) == ("thong_bao.docx", original)


def test_the_original_lies_under_its_sha256_beside_the_register(
    register: Register, path: Path
) -> None:
    notice, original = a_notice()
    register.notices.add(notice, original, today=TODAY)
    kept = path.with_name("sổ.dondoc.files") / notice.sha256[:2] / notice.sha256
    assert kept.read_bytes() == original
    assert [file.name for file in kept.parent.iterdir()] == [notice.sha256]


def test_an_original_that_was_changed_or_removed_is_not_handed_out(
    register: Register, path: Path
) -> None:
    notice, original = a_notice()
    number = register.notices.add(notice, original, today=TODAY)
    kept = path.with_name("sổ.dondoc.files") / notice.sha256[:2] / notice.sha256
    kept.write_bytes(b"another")
    with pytest.raises(FileDamaged, match="thong_bao"):
        register.notices.original(number)
    kept.unlink()
    with pytest.raises(FileMissing):
        register.notices.original(number)


def test_the_same_file_a_second_time_names_the_notice_and_its_day(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    with pytest.raises(NotAllowed, match="87/TB-VPUBND, nhập ngày 23/11/2026"):
        register.notices.add(*a_notice(a_directive()), today=TODAY)
    assert len(register.notices.all()) == 1


def test_a_notice_read_from_another_file_is_a_bug(register: Register) -> None:
    notice, _ = a_notice()
    with pytest.raises(ValueError, match="another file"):
        register.notices.add(notice, b"other bytes", today=TODAY)


def test_a_directive_comes_back_with_all_that_was_accepted(register: Register) -> None:
    given = a_directive(leads=("STC", "các sở, ngành"), helpers=("Sở Xây dựng",))
    register.notices.add(*a_notice(given), today=TODAY)
    (number,) = register.directives.listing(ListingFilter(), today=TODAY).ids
    directive = register.directives.one(number, today=TODAY)
    assert directive.leads == (
        PrintedAgency("STC", "Sở Tài chính", Span(0, 3)),
        PrintedAgency("các sở, ngành", None, Span(0, 3)),
    )
    assert directive.coordinators == (PrintedAgency("Sở Xây dựng", "Sở Xây dựng"),)
    assert directive.deadlines == (
        Milestone("trước ngày 30/11/2026", date(2026, 11, 30), span=Span(3, 9), id=1),
    )
    assert (directive.due, directive.original_due) == (date(2026, 11, 30),) * 2
    assert (directive.text, directive.span) == (given.text, given.span)
    assert (directive.point_label, directive.status) == ("2.(1)", Status.NOT_STARTED)


@pytest.mark.parametrize(
    ("printed", "known"),
    [
        ("STC", "Sở Tài chính"),
        ("SỞ TÀI CHÍNH", "Sở Tài chính"),
        ("Sở Kế hoạch & Đầu tư", "Sở Tài chính"),
        ("Ủy ban nhân dân xã Hoà An", "UBND xã Hòa An"),
        ("các sở, ngành", None),
        ("các địa phương", None),
        ("Các cơ quan, đơn vị có liên quan", None),
        ("UBND các xã, phường", None),
        ("các phòng chuyên môn", None),
        ("sở Tư pháp", "Sở Tư pháp"),
        ("Công ty Cấp thoát nước", "Công ty Cấp thoát nước"),
    ],
)
def test_a_printed_name_finds_its_agency_joins_the_directory_or_stays_words(
    register: Register, printed: str, known: str | None
) -> None:
    register.notices.add(*a_notice(a_directive(leads=(printed,))), today=TODAY)
    (number,) = register.directives.listing(ListingFilter(), today=TODAY).ids
    (lead,) = register.directives.one(number, today=TODAY).leads
    assert (lead.name, lead.agency) == (printed, known)


@pytest.mark.parametrize(
    ("printed", "group"),
    [
        ("UBND xã Tân Phú", AgencyGroup.LOCALITY),
        ("UBND thành phố Vị Thanh", AgencyGroup.LOCALITY),
        ("Chi cục Kiểm lâm", AgencyGroup.DEPARTMENT),
        ("Công an tỉnh", AgencyGroup.DEPARTMENT),
        ("Tỉnh đoàn", AgencyGroup.OTHER),
    ],
)
def test_a_new_agency_is_put_into_its_likely_group(
    register: Register, printed: str, group: AgencyGroup
) -> None:
    register.notices.add(*a_notice(a_directive(leads=(printed,))), today=TODAY)
    assert register.agencies.all()[-1].name == printed
    assert register.agencies.all()[-1].group is group


def test_an_unknown_number_is_refused_by_name(register: Register) -> None:
    for ask in (
        register.notices.one,
        register.notices.text,
        register.notices.original,
        register.points.of_notice,
    ):
        with pytest.raises(NoSuchRecord, match="thông báo số 99"):
            ask(99)
    with pytest.raises(NoSuchRecord, match="nhiệm vụ số 99"):
        register.directives.one(99, today=TODAY)
