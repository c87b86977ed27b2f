"""The chase letter: its words by level, its page, and what it does with hostile words."""

import unicodedata
from dataclasses import replace
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.shared import Pt

from desktop_app.errors import FolderMissing
from desktop_app.reports.chase_letter import chase_letter, write_chase_letter
from desktop_app.reports.chase_mail import chase_mail
from desktop_app.tracking.chase import NOT_CHASED, ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.office import OfficeFacts
from tests.reports.chase_given import LATE, OFFICE, WORK, a_letter, late, left
from tests.reports.golden import LANGUAGES, kept


def read(letter: ChaseLetter) -> Word:
    return Document(BytesIO(chase_letter(letter)))


def said(letter: ChaseLetter) -> list[str]:
    """The letter's words in their order: a line a paragraph, a row's cells between bars."""
    lines = []
    for part in read(letter).iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
                lines.append(" | ".join(words.replace("\n", " / ") for words in cells))
        elif part.text:
            lines.append(part.text)
    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_reads_as_an_office_writes_it(language: str) -> None:
    made = "\n".join(said(replace(a_letter(), language=language))) + "\n"
    assert made == kept("chase_letter", language, made)


def test_its_e_mail_says_the_same() -> None:
    letter = replace(a_letter(), language="en")
    mail = message_from_bytes(chase_mail(letter, attached="a.docx"), policy=policy.default)
    assert mail["Subject"] == "Urging of directives in notices of conclusions (number 2)"
    words = mail.get_body().get_content()
    assert "Attached: a.docx" in words
    assert "chased 1\N{NO-BREAK SPACE}time, 16/11/2026" in words


def test_a_reminder_of_one_notice_names_it_and_blames_nobody() -> None:
    soon = replace(LATE, standing=left(3), chased=NOT_CHASED, answered_on=None)
    lines = said(a_letter(soon, level=ChaseLevel.REMINDER))
    words = "\n".join(lines)
    assert (
        "V/v nhắc thực hiện nhiệm vụ tại Thông báo số 87/TB-VPUBND ngày 02/11/2026" in lines[1]
    )
    assert "(lần" not in words
    assert "quá hạn" not in words
    assert "Sở Tài chính còn 01 nhiệm vụ chưa báo cáo hoàn thành và đến hạn" in words
    assert "1. Hoàn thành nhiệm vụ đúng thời hạn được giao." in lines


def test_a_criticism_says_since_when_it_was_asked_for_and_wants_causes() -> None:
    words = "\n".join(said(a_letter(LATE, level=ChaseLevel.CRITICISM)))
    for part in (
        "V/v phê bình việc chậm thực hiện nhiệm vụ",
        "đã được nhắc, đôn đốc, gần nhất ngày 16/11/2026, nhưng đến nay chưa hoàn thành",
        "phê bình Sở Tài chính về việc chậm thực hiện nhiệm vụ quá hạn sau đây:",
        "Yêu cầu Sở Tài chính:",
        "1. Kiểm điểm, làm rõ trách nhiệm",
        "3. Báo cáo giải trình nguyên nhân, kết quả kiểm điểm",
    ):
        assert part in words


@pytest.mark.parametrize("level", ChaseLevel)
def test_one_piece_of_work_is_never_told_as_several(level: ChaseLevel) -> None:
    one, two = a_letter(LATE, level=level), a_letter(LATE, LATE, level=level)
    told = "\n".join(said(one))
    assert "các nhiệm vụ" not in told
    assert "từng nhiệm vụ" not in told
    assert "directives" not in "\n".join(said(replace(one, language="en"))[4:])
    assert "các nhiệm vụ" in "\n".join(said(two))


def test_work_of_one_kind_stands_under_no_head() -> None:
    lines = said(a_letter(LATE, replace(LATE, directive_id=2)))
    assert not [line for line in lines if line.startswith("I. ")]
    assert "02 nhiệm vụ chưa báo cáo hoàn thành, đều đã quá hạn." in "\n".join(lines)


def test_work_that_is_not_near_is_only_told_of() -> None:
    undated = replace(LATE, due=None, standing=Standing(StandingKind.UNDATED), extensions=0)
    lines = said(a_letter(undated, level=ChaseLevel.REMINDER))
    row = next(line for line in lines if line.startswith("1 | "))
    assert "| Không hạn" in row
    assert "Sở Tài chính còn 01 nhiệm vụ chưa báo cáo hoàn thành." in "\n".join(lines)


def test_an_office_that_has_not_said_its_name_can_write_all_the_same() -> None:
    lines = said(a_letter(office=OfficeFacts(signer_title="")))
    assert lines[1].endswith("Ngày 25 tháng 11 năm 2026")
    assert lines[-1].startswith("Nơi nhận:")


def test_the_page_is_that_of_nghi_dinh_30() -> None:
    word = read(a_letter())
    (section,) = word.sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    for margin in (section.top_margin, section.bottom_margin):
        assert 20 <= round(margin.mm) <= 25
    assert 30 <= round(section.left_margin.mm) <= 35
    assert 15 <= round(section.right_margin.mm) <= 20
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    normal = word.styles["Normal"]
    assert (normal.font.name, normal.font.size) == ("Times New Roman", Pt(14))
    assert not [name for name in normal.element.rPr.rFonts.attrib if "heme" in name]


def test_the_head_of_the_table_comes_again_and_rows_stay_whole() -> None:
    long = replace(LATE, text="Rà soát quỹ đất công. " * 200)
    (table,) = [t for t in read(a_letter(*WORK, long)).tables if len(t.columns) > 2]
    head, *rows = table.rows
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None
    split = [row._tr.trPr.find(qn("w:cantSplit")) is None for row in rows]
    assert split.count(True) == 1  # what is longer than a page must go over its end
    assert split[3] is True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<font color='red'>đỏ</font> & \"trích\"", "<font color='red'>đỏ</font> & \"trích\""),
        ("a\x00\x07\x1bb\ufffec", "abc"),
        ("=1+1", "=1+1"),
        ("một\u2028hai\tba\r\nbốn", "một hai ba bốn"),
        (unicodedata.normalize("NFD", "Đất đai"), "Đất đai"),
        ("\u202ephải\u202c sang trái \u2066x\u2069", "phải sang trái x"),
        ("😀 𝔸", "😀 𝔸"),
        ("\ud800", ""),
    ],
)
def test_hostile_words_are_words(text: str, shown: str) -> None:
    work = replace(LATE, text=text, point_label=text, notice_number=text)
    lines = said(a_letter(work, name=f"Sở {text}".strip()))
    row = next(line for line in lines if line.startswith("1 | "))
    assert shown in row
    assert f"Kính gửi: Sở {shown}".strip() in lines


def test_forty_thousand_letters_stand_there_to_the_last() -> None:
    text = "".join(f"việc {number}; " for number in range(4000))
    assert len(text) > 40_000
    assert text.strip() in "\n".join(said(a_letter(replace(LATE, text=text))))


@pytest.mark.slow
def test_the_same_letter_is_the_same_file() -> None:
    assert chase_letter(a_letter()) == chase_letter(a_letter())
    assert chase_letter(a_letter()) != chase_letter(a_letter(level=ChaseLevel.REMINDER))


def test_the_file_says_what_it_is() -> None:
    facts = read(a_letter()).core_properties
    assert facts.title.startswith("V/v đôn đốc thực hiện nhiệm vụ")
    assert (facts.author, facts.comments) == (OFFICE.name, "")
    assert facts.created.isoformat() == "2026-11-25T17:00:00+00:00"


def test_a_letter_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_chase_letter(a_letter(), tmp_path / "thu.docx")
    assert [path.name for path in tmp_path.iterdir()] == ["thu.docx"]
    with pytest.raises(FolderMissing):
        write_chase_letter(a_letter(), tmp_path / "không có" / "thu.docx")


def test_the_longest_name_of_an_office_is_broken_in_the_middle() -> None:
    office = OfficeFacts(
        name="Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hòa An"
    )
    head = said(a_letter(office=office))[0].split(" | ")[0].split(" / ")
    assert len(head) == 2
    assert abs(len(head[0]) - len(head[1])) < 8


def test_only_a_late_row_is_set_in_bold() -> None:
    table = next(t for t in read(a_letter(LATE, replace(LATE, standing=left(2)))).tables[1:2])
    states = {row.cells[-1].paragraphs[0].text: row.cells[-1] for row in table.rows[1:]}
    bold = {words for words, cell in states.items() if cell.paragraphs[0].runs[0].bold}
    assert {"Quá hạn 15\N{NO-BREAK SPACE}ngày"} == {w for w in bold if w.startswith("Quá hạn")}
    assert not [words for words in bold if words.startswith("Còn")]
    assert late(15) == LATE.standing
