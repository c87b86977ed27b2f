"""Letters are written first, and logged once they stand."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from threading import Event

import pytest

from desktop_app.desk.chase_papers import ChaseForms, preview, write_letters
from desktop_app.desk.desk import Desk
from desktop_app.errors import FolderMissing, KnownError, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.chase import ChaseLevel, ChaseMeans, ChaseNote
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.tracking.monday import LastHeard
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice, an_answer

AT = datetime.combine(TODAY, time(17))
WORD, BOTH = ChaseForms(), ChaseForms(mail=True)


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    desk = Desk(register)
    notice = a_notice(
        a_directive("Trễ của hai cơ quan", leads=("STC", "SXD"), due=date(2026, 11, 10)),
        a_directive("Sắp đến hạn", due=date(2026, 11, 27)),
        a_directive("Còn lâu", due=date(2027, 3, 1)),
        a_directive("Không ai", leads=(), due=date(2026, 11, 1)),
    )
    desk.intake.accept(*notice, today=TODAY)
    yield desk
    register.close()


def letters_of(desk: Desk) -> tuple[ChaseLetter, ...]:
    return desk.chases.letters(desk.chases.work(today=TODAY), at=AT)


def logged(desk: Desk, work: int) -> list[tuple[str, int, ChaseLevel, str]]:
    chases = desk.directives.one(work, today=TODAY).chases
    return [(each.agency, each.times, each.level, each.paper) for each in chases]


def test_a_letter_goes_to_each_agency_that_can_be_addressed(desk: Desk) -> None:
    letters = letters_of(desk)
    assert [letter.agency.name for letter in letters] == ["Sở Tài chính", "Sở Xây dựng"]
    assert [letter.level for letter in letters] == [ChaseLevel.URGING] * 2
    assert {letter.reply_by for letter in letters} == {date(2026, 11, 27)}


def test_a_person_has_the_last_word_on_the_level(desk: Desk) -> None:
    levels = {"Sở Xây dựng": ChaseLevel.REMINDER}
    letters = desk.chases.letters(desk.chases.work(today=TODAY), at=AT, levels=levels)
    assert [letter.level for letter in letters] == [ChaseLevel.URGING, ChaseLevel.REMINDER]


def test_letters_stand_in_the_folder_and_are_logged_as_one_step(
    desk: Desk, tmp_path: Path
) -> None:
    made = write_letters(letters_of(desk), tmp_path, WORD)
    desk.chases.log(made)
    assert made.problem is None
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "DonDoc_2026-11-23_SoTaiChinh_Lan1.docx",
        "DonDoc_2026-11-23_SoXayDung_Lan1.docx",
    ]
    assert logged(desk, 1) == [
        ("Sở Tài chính", 1, ChaseLevel.URGING, "DonDoc_2026-11-23_SoTaiChinh_Lan1.docx"),
        ("Sở Xây dựng", 1, ChaseLevel.URGING, "DonDoc_2026-11-23_SoXayDung_Lan1.docx"),
    ]
    assert [row[2] for row in logged(desk, 2)] == [ChaseLevel.REMINDER]
    assert desk.history.undo() == "đôn đốc 2 nhiệm vụ"
    assert logged(desk, 1) == []


@pytest.mark.slow
def test_the_next_letters_bear_the_next_number(desk: Desk, tmp_path: Path) -> None:
    desk.chases.log(write_letters(letters_of(desk), tmp_path, WORD))
    second = letters_of(desk)
    assert [letter.times for letter in second] == [2, 2]
    assert "lần 2" in preview(second[0]) or second[0].name.endswith("_Lan2")
    desk.chases.log(write_letters(second, tmp_path, WORD))
    assert [letter.level for letter in letters_of(desk)] == [ChaseLevel.CRITICISM] * 2


def test_an_e_mail_draft_bears_the_name_of_its_letter(desk: Desk, tmp_path: Path) -> None:
    made = write_letters(letters_of(desk)[:1], tmp_path, BOTH)
    assert [path.name for path in made.paths] == [
        "DonDoc_2026-11-23_SoTaiChinh_Lan1.docx",
        "DonDoc_2026-11-23_SoTaiChinh_Lan1.eml",
    ]
    assert made.written[0].means is ChaseMeans.LETTER
    only = write_letters(letters_of(desk)[:1], tmp_path, ChaseForms(word=False, mail=True))
    assert [path.name for path in only.paths] == ["DonDoc_2026-11-23_SoTaiChinh_Lan1_2.eml"]
    assert only.written[0].means is ChaseMeans.EMAIL


def test_what_somebody_has_mended_is_never_replaced(desk: Desk, tmp_path: Path) -> None:
    mended = tmp_path / "DonDoc_2026-11-23_SoTaiChinh_Lan1.docx"
    mended.write_bytes(b"mended")
    made = write_letters(letters_of(desk)[:1], tmp_path, BOTH)
    assert [path.stem for path in made.paths] == ["DonDoc_2026-11-23_SoTaiChinh_Lan1_2"] * 2
    assert mended.read_bytes() == b"mended"


def test_a_stop_leaves_what_stands_and_logs_no_more(desk: Desk, tmp_path: Path) -> None:
    stop = Event()

    def after_one(done: int, of: int) -> None:
        assert (done, of) == (1, 2)
        stop.set()

    made = write_letters(letters_of(desk), tmp_path, WORD, stop=stop, on_letter=after_one)
    desk.chases.log(made)
    assert len(list(tmp_path.iterdir())) == 1
    assert [row[0] for row in logged(desk, 1)] == ["Sở Tài chính"]


def test_a_folder_that_is_gone_is_said_and_nothing_logged(desk: Desk, tmp_path: Path) -> None:
    made = write_letters(letters_of(desk), tmp_path / "không có", WORD)
    desk.chases.log(made)
    assert isinstance(made.problem, FolderMissing)
    assert logged(desk, 1) == []


def test_of_a_letter_that_fails_no_file_stays(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_letter: ChaseLetter, path: Path) -> None:
        raise FolderMissing(name=path.name)

    monkeypatch.setattr("desktop_app.reports.chase_mail.write_chase_mail", no_room)
    made = write_letters(letters_of(desk), tmp_path, BOTH)
    assert isinstance(made.problem, KnownError)
    assert made.written == ()
    assert list(tmp_path.iterdir()) == []


def test_a_call_is_noted_for_each_lead_of_the_chosen_work(desk: Desk) -> None:
    note = ChaseNote(chased_on=TODAY, means=ChaseMeans.PHONE, note="Gặp chị Hoa")
    desk.chases.note([1, 4], note)
    chases = desk.directives.one(1, today=TODAY).chases
    assert [(each.agency, each.means, each.note) for each in chases] == [
        ("Sở Tài chính", ChaseMeans.PHONE, "Gặp chị Hoa"),
        ("Sở Xây dựng", ChaseMeans.PHONE, "Gặp chị Hoa"),
    ]
    assert [each.agency for each in desk.directives.one(4, today=TODAY).chases] == [""]
    assert desk.history.undo() == "đôn đốc 2 nhiệm vụ"


def test_nobody_is_noted_as_called_for_work_that_is_done(desk: Desk) -> None:
    desk.follow_up.record_progress(1, an_answer(status=Status.COMPLETED))
    with pytest.raises(NotAllowed, match="không cần đôn đốc"):
        desk.chases.note([1], ChaseNote(chased_on=TODAY, means=ChaseMeans.PHONE))


def test_given_agencies_and_given_work_are_chased(desk: Desk) -> None:
    (sxd,) = desk.chases.work(today=TODAY, agency_ids=[2])
    assert sxd.name == "Sở Xây dựng"
    (stc,) = desk.chases.work(today=TODAY, directive_ids=[3])
    assert [work.directive_id for work in stc.work] == [3]


def test_the_page_for_the_meeting_says_when_it_was_chased(desk: Desk) -> None:
    desk.chases.note([1, 2], ChaseNote(chased_on=TODAY, means=ChaseMeans.PHONE))
    desk.follow_up.record_progress(2, an_answer(date(2026, 11, 20)))
    basis = desk.reports.monday(ReportPeriod.week_of(TODAY), cutoff=AT)
    assert basis.heard[1] == LastHeard(chased_on=TODAY, chases=1)
    assert basis.heard[2] == LastHeard(
        answered_on=date(2026, 11, 20), chased_on=TODAY, chases=1
    )
