"""Files that show what was answered: kept by their contents, refused when they could run."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.errors import (
    EvidenceRefused,
    FileDamaged,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    KnownError,
    NoSuchRecord,
)
from desktop_app.register.register import Register
from desktop_app.tracking import evidence
from desktop_app.tracking.evidence import Evidence, NewEvidence
from desktop_app.tracking.extension import NewRequest
from desktop_app.tracking.progress import NewExtension
from tests.register.given import TODAY, an_answer

PDF = NewEvidence("Biên bản.pdf", b"%PDF-1.7 words")
PICTURE = NewEvidence("anh.jpg", b"\xff\xd8 picture")


def shown(register: Register, work: int) -> tuple[Evidence, ...]:
    return tuple(
        file
        for entry in register.directives.one(work, today=TODAY).progress
        for file in entry.files
    )


def kept_files(register: Register) -> list[Path]:
    assert register.path is not None
    return sorted(register.path.with_name(f"{register.path.name}.files").glob("*/*"))


def test_evidence_comes_back_as_it_came_in(register: Register, work: int) -> None:
    answer = replace(an_answer(), evidence=(PDF, PICTURE))
    register.follow_up.add_progress([work], answer)
    first, second = shown(register, work)
    assert (first.name, first.size, second.name) == ("Biên bản.pdf", 14, "anh.jpg")
    assert register.evidence.bring(first.id) == (PDF.name, PDF.content)


def test_the_same_file_for_several_is_kept_once(register: Register, work: int) -> None:
    before = len(kept_files(register))
    for _ in range(2):
        register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF,)))
    assert len(shown(register, work)) == 2
    assert len(kept_files(register)) == before + 1


@pytest.mark.parametrize(
    ("file", "error"),
    [
        (NewEvidence("thu.exe", b"MZ"), EvidenceRefused),
        (NewEvidence("Biên bản.pdf", b"MZ a program in disguise"), EvidenceRefused),
        (NewEvidence("bang.xlsm", b"PK macros"), EvidenceRefused),
        (NewEvidence("khong duoi", b"x"), EvidenceRefused),
        (NewEvidence("Bao cao\u202efdp.exe", b"x"), EvidenceRefused),
        (NewEvidence("rong.pdf", b""), FileEmpty),
    ],
)
def test_what_is_no_evidence_is_refused_and_nothing_is_noted(
    register: Register, work: int, file: NewEvidence, error: type[KnownError]
) -> None:
    with pytest.raises(error):
        register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF, file)))
    assert register.directives.one(work, today=TODAY).progress == ()


def test_a_file_past_the_limit_is_refused(
    register: Register, work: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "LARGEST", 4)
    with pytest.raises(FileTooLarge):
        register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF,)))


def test_a_name_is_never_a_path(register: Register, work: int) -> None:
    for name in ("../../x/so.pdf", "C:\\Windows\\so.pdf", "so.pdf"):
        file = NewEvidence(name, PDF.content)
        register.follow_up.add_progress([work], replace(an_answer(), evidence=(file,)))
    assert {file.name for file in shown(register, work)} == {"so.pdf"}


def test_mending_takes_files_out_and_puts_others_in(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF,)))
    (entry,) = register.directives.one(work, today=TODAY).progress
    mended = replace(an_answer(text="Sửa"), evidence=(PICTURE,))
    register.follow_up.mend_progress(entry.id, mended, without=(entry.files[0].id,))
    assert [file.name for file in shown(register, work)] == ["anh.jpg"]
    register.history.undo()
    assert shown(register, work) == entry.files
    assert register.evidence.bring(entry.files[0].id)[1] == PDF.content


def test_an_answer_goes_with_its_evidence_and_comes_back_with_it(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF,)))
    (entry,) = register.directives.one(work, today=TODAY).progress
    register.follow_up.remove_progress(entry.id)
    assert shown(register, work) == ()
    register.history.undo()
    assert shown(register, work) == entry.files


def test_check_names_evidence_that_is_gone_or_changed(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF,)))
    (file,) = (path for path in kept_files(register) if path.read_bytes() == PDF.content)
    assert register.keeping.check() == []
    file.write_bytes(b"other")
    (said,) = register.keeping.check()
    assert said.startswith(f"Minh chứng “Biên bản.pdf” của nhiệm vụ {work} đã bị thay đổi")
    number = shown(register, work)[0].id
    with pytest.raises(FileDamaged):
        register.evidence.bring(number)
    file.unlink()
    with pytest.raises(FileMissing):
        register.evidence.bring(number)
    assert "không còn" in register.keeping.check()[0]


def test_a_backup_takes_the_evidence_along(
    register: Register, work: int, tmp_path: Path
) -> None:
    register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF,)))
    register.keeping.back_up(tmp_path / "copy.dondoc")
    copies = (tmp_path / "sổ.dondoc.files").glob("*/*")
    assert PDF.content in {path.read_bytes() for path in copies}


def test_evidence_that_nobody_handed_in_is_not_there(register: Register) -> None:
    with pytest.raises(NoSuchRecord, match="tệp số 7"):
        register.evidence.bring(7)


def test_a_deleted_directive_comes_back_with_evidence_and_requests(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], replace(an_answer(), evidence=(PDF, PICTURE)))
    asked = NewRequest(requested_on=TODAY, asked_due=date(2026, 12, 15), reason="Xin")
    register.extensions.ask(work, asked)
    register.extensions.grant(work, NewExtension(new_due=date(2026, 12, 15), reason="Được"))
    before = register.directives.one(work, today=TODAY)
    register.recycle_bin.delete([work], today=TODAY)
    assert register.keeping.check() == []
    (deleted,) = register.recycle_bin.contents()
    register.recycle_bin.restore([deleted.id])
    assert register.directives.one(work, today=TODAY) == before
    assert register.keeping.check() == []
