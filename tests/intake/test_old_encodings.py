import unicodedata

import pytest

from desktop_app.intake.docx_text import read_docx
from desktop_app.intake.old_encodings import _TCVN3, in_unicode
from desktop_app.intake.plain_text import read_plain_text
from tests.intake.docx_maker import docx, paragraph, run

WORDS = (
    "Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp với các sở, ngành, địa phương "
    "kiểm tra, rà soát, đề xuất xử lý; báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6 năm "
    "2009. Kỷ luật, nghĩa vụ, tuổi trẻ, thuở ấy, chữ viết, nước, giữ gìn, mỹ thuật, bẵng."
)


def in_tcvn3(words: str) -> str:
    back = {chr(new) if isinstance(new, int) else new: chr(old) for old, new in _TCVN3.items()}
    return "".join(back.get(letter, letter) for letter in words)


def test_tcvn3_is_brought_over() -> None:
    old = (
        "Céng hßa x· héi chñ nghÜa ViÖt Nam; Giao Së Y tÕ vµ c¸c huyÖn b¸o c¸o "
        "tr\xadíc ngµy 15 th¸ng 6"
    )
    assert in_unicode(old)[0] == (
        "Cộng hòa xã hội chủ nghĩa Việt Nam; Giao Sở Y tế và các huyện báo cáo "
        "trước ngày 15 tháng 6"
    )


def test_vni_is_brought_over() -> None:
    old = (
        "COÄNG HOØA; Giao Sôû Y teá chuû trì, phoái hôïp vôùi caùc sôû, ngaønh baùo caùo "
        "tröôùc ngaøy 15 thaùng 6 naêm 2009, ñöôïc giöõ laïi; kyõ thuaät, lónh vöïc, nghæ, bò"
    )
    assert in_unicode(old)[0] == (
        "CỘNG HÒA; Giao Sở Y tế chủ trì, phối hợp với các sở, ngành báo cáo trước "
        "ngày 15 tháng 6 năm 2009, được giữ lại; kỹ thuật, lĩnh vực, nghỉ, bị"
    )


def test_a_text_file_in_tcvn3_is_read_with_a_warning() -> None:
    small = WORDS.replace("Ủy", "ủy")
    text, warnings = read_plain_text(in_tcvn3(small).encode("latin-1"), "a.txt")
    assert text == small
    assert "TCVN3" in warnings[0]


def test_a_document_in_tcvn3_is_read_with_a_warning() -> None:
    small = WORDS.replace("Ủy", "ủy")
    text, warnings = read_docx(docx(paragraph(in_tcvn3(small))), "a.docx")
    assert text == small
    assert "TCVN3" in warnings[0]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_is_left_alone(form: str) -> None:
    words = unicodedata.normalize(form, WORDS)  # type: ignore[arg-type]
    assert in_unicode(words) == (words, ())


def test_other_languages_are_left_alone() -> None:
    french = (
        "Le procès-verbal de la réunion a été approuvé par le comité le 15 août à l'unanimité."
    )
    assert in_unicode(french) == (french, ())


# By font


def in_one_font(words: str, font: str) -> str:
    return run(words, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>')


def read(*runs: str, styles: str = "") -> tuple[str, tuple[str, ...]]:
    body = "".join(f"<w:p>{each}</w:p>" for each in runs)
    return read_docx(docx(body, styles=styles), "a.docx")


def test_only_the_runs_in_an_old_font_are_brought_over() -> None:
    text, warnings = read(
        run("Báo cáo về tình hình thu ngân sách"),
        in_one_font("Giao Së Néi vô b¸o c¸o tr\xadíc ngµy 15/6", ".VnTime"),
        in_one_font("Giao Sôû Y teá chuû trì", "VNI-Times"),
    )
    assert text.split("\n") == [
        "Báo cáo về tình hình thu ngân sách",
        "Giao Sở Nội vụ báo cáo trước ngày 15/6",
        "Giao Sở Y tế chủ trì",
    ]
    assert ["TCVN3" in warnings[0], "VNI" in warnings[1]] == [True, True]


def test_a_font_of_capitals_shows_capitals() -> None:
    assert read(in_one_font("th«ng b¸o", ".VnTimeH"))[0] == "THÔNG BÁO"


def test_a_letter_and_its_mark_may_stand_in_two_runs() -> None:
    halves = in_one_font("Sô", "VNI-Times") + in_one_font("û Y teá", "VNI-Times")
    assert read(halves)[0] == "Sở Y tế"


def test_the_font_of_a_style_counts() -> None:
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="N">'
        '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>'
    )
    assert read(run("Së Y tÕ"), styles=styles)[0] == "Sở Y tế"


def test_unicode_in_an_old_font_is_left_alone() -> None:
    words = "Giao Sở Y tế báo cáo, kết quả là đủ"
    assert read(in_one_font(words, ".VnTime")) == (words, ())


def test_a_letter_kept_as_a_hyphen_or_as_a_symbol_is_a_letter() -> None:
    font = '<w:rFonts w:ascii=".VnTime"/>'
    hyphen = f"<w:r><w:rPr>{font}</w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>íc</w:t></w:r>"
    assert read(hyphen + in_one_font(" S\uf0eb", ".VnTime"))[0] == "trước Sở"
