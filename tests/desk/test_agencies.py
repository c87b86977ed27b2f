"""What the office teaches its directory, the next notice is read with."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.desk.acceptance import accepted_notice
from desktop_app.desk.desk import Desk
from desktop_app.intake.draft import NoticeDraft
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_parser import parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.tracking.working_days import WorkingCalendar
from tests.register.given import TODAY, a_clock

OURS = "Phòng Kinh tế, Hạ tầng và Đô thị"
FIRST = "THÔNG BÁO\n1. Giao P. KTHT&ĐT rà soát quỹ đất, báo cáo trước ngày 30/11/2026.\n"
SECOND = (
    "THÔNG BÁO\n1. Giao P. KTHT&ĐT phối hợp với Công an xã kiểm tra trước ngày 05/12/2026.\n"
)


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=known_agencies, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


def read(desk: Desk, text: str) -> NoticeDraft:
    reader = desk.intake.reader()
    return parse_notice(
        NoticeText(Source(name="thong_bao.txt", sha256="", kind=SourceKind.TXT), text),
        AgencyDirectory(reader.agencies),
        WorkingCalendar(reader.calendar),
        reader.habits,
    )


def leads(draft: NoticeDraft) -> list[tuple[str, str | None]]:
    return [(lead.name, lead.agency) for lead in draft.points[0].leads]


def test_a_name_put_right_in_the_review_is_read_in_the_next_notice(desk: Desk) -> None:
    draft = read(desk, FIRST)
    assert leads(draft) == [("P. KTHT&ĐT", None)]
    corrected = replace(
        draft.points[0], leads=(PrintedAgency(OURS, OURS, stands_for="P. KTHT&ĐT"),)
    )
    original = FIRST.encode()
    notice = accepted_notice(draft, [(corrected, Disposition.TRACKED)])
    desk.intake.accept(replace(notice, sha256=_sha(original)), original, today=TODAY)
    assert leads(read(desk, SECOND)) == [("P. KTHT&ĐT", OURS)]
    ours = desk.agencies.directory().find("P. KTHT&ĐT")
    assert ours is not None
    assert "P. KTHT&ĐT" in ours.aliases  # seen in the directory, and removable there
    desk.history.undo()
    assert leads(read(desk, SECOND)) == [("P. KTHT&ĐT", None)]


def test_an_agency_added_to_the_directory_is_read_by_each_of_its_names(desk: Desk) -> None:
    desk.agencies.add(Agency(name="Trung tâm Điều độ Hòa An", aliases=("P. KTHT&ĐT",)))
    assert leads(read(desk, SECOND)) == [("P. KTHT&ĐT", "Trung tâm Điều độ Hòa An")]


def _sha(original: bytes) -> str:
    return hashlib.sha256(original).hexdigest()
