"""Words as part of a file's name."""

import pytest

from desktop_app.tracking.file_words import file_word


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Quá hạn", "QuaHan"),
        ("Sở Tài chính", "SoTaiChinh"),
        ("Đặc khu Côn Đảo", "DacKhuConDao"),
        ("TB 87/TB-VPUBND · 02/11/2026", "Tb87TbVpubnd02112026"),
        ("../../etc/passwd", "EtcPasswd"),
        ('a<b>:"|?*', "AB"),
        ("😀", "x"),
        ("x" * 300, "X" + "x" * 59),
    ],
)
def test_only_letters_and_digits_are_left(words: str, name: str) -> None:
    assert file_word(words) == name
