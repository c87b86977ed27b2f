"""The e-mail draft: opened by a mailer, unsent, with the letter in it."""

import email
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from desktop_app.reports.chase_letter import chase_letter
from desktop_app.reports.chase_mail import chase_mail, write_chase_mail
from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter
from tests.reports.chase_given import LATE, a_letter

NAME = "DonDoc_2026-11-25_SoTaiChinh_Lan2.docx"


def opened(letter: ChaseLetter) -> EmailMessage:
    message = email.message_from_bytes(chase_mail(letter, attached=NAME), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def words_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_the_draft_waits_unsent_for_the_agency() -> None:
    message = opened(a_letter())
    assert message["X-Unsent"] == "1"
    assert message["To"] == "stc@hoaan.gov.vn"
    about = "Đôn đốc thực hiện nhiệm vụ tại các thông báo kết luận (lần 2)"
    assert message["Subject"] == about
    assert {"From", "Date", "Message-ID", "Bcc"} & set(message.keys()) == set()
    assert message.defects == []


def test_it_says_what_the_letter_says_and_holds_it() -> None:
    message = opened(a_letter())
    words = words_of(message)
    assert words.startswith("Kính gửi: Sở Tài chính\n\nQua theo dõi")
    assert "NHIỆM VỤ QUÁ HẠN (02)" in words
    assert "1. 87/TB-VPUBND, ngày 02/11/2026, điểm 2.(1): Rà soát quỹ đất công" in words
    assert (
        "Thời hạn: 20/11/2026 (gia hạn 1\N{NO-BREAK SPACE}lần); quá hạn "
        "5\N{NO-BREAK SPACE}ngày; đôn đốc 1\N{NO-BREAK SPACE}lần, 16/11/2026; chưa có báo cáo."
        in words
    )
    assert "4. Thông báo không\N{NO-BREAK SPACE}số, họp ngày 09/11/2026, điểm II.3" in words
    assert f"Văn bản kèm theo: {NAME}" in words
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == NAME
    assert attached.get_content() == chase_letter(a_letter())


def test_its_tone_follows_the_level() -> None:
    message = opened(a_letter(LATE, level=ChaseLevel.CRITICISM))
    assert message["Subject"].startswith("Phê bình việc chậm thực hiện nhiệm vụ")
    assert "Yêu cầu Sở Tài chính:\n1. Kiểm điểm" in words_of(message)


def test_long_words_are_cut_in_the_mail_alone() -> None:
    long = replace(LATE, text="Rà soát " * 500)
    assert "…\n    Thời hạn" in words_of(opened(a_letter(long)))


@pytest.mark.slow
def test_without_a_good_address_nobody_is_addressed() -> None:
    for address in ("", "không có", "a@b.vn\r\nBcc: x@y.vn", "a@b.vn, c@d.vn"):
        message = opened(a_letter(email=address))
        assert "To" not in message
        assert "Bcc" not in message


def test_no_name_makes_a_line_of_its_own_in_the_head() -> None:
    message = opened(a_letter(replace(LATE, notice_number="1\r\nBcc: x@y.vn")))
    assert "Bcc" not in message
    assert "1 Bcc: x@y.vn" in message["Subject"]


def test_the_same_draft_is_the_same_file(tmp_path: Path) -> None:
    write_chase_mail(a_letter(), tmp_path / "a.eml")
    made = (tmp_path / "a.eml").read_bytes()
    assert made == chase_mail(a_letter(), attached="a.docx")
    assert b"\r\n" in made
    assert b"\n" not in made.replace(b"\r\n", b"")
