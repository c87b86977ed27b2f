import unicodedata

import pytest

from desktop_app.intake.docx_text import read_docx
from desktop_app.intake.old_encodings import _TCVN3, in_unicode
from desktop_app.intake.plain_text import read_plain_text
from tests.intake.docx_maker import docx, paragraph

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
