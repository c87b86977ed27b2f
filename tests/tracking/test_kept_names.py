"""The names of strangers' files, made plain: they are opened as copies under them."""

import unicodedata

import pytest

from desktop_app.tracking.evidence import safe_name

_WINDOWS_REFUSES = set('<>:"/\\|?*')


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("TB 87.docx", "TB 87.docx"),
        ("TB 87/TB-VPUBND.docx", "TB-VPUBND.docx"),
        ("C:\\Windows\\so.pdf", "so.pdf"),
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
        ("hóa đơn\u202efdp.exe.pdf", "hóa đơnfdp.exe.pdf"),
        ("a\x00b\n.pdf", "ab.pdf"),
        (" báo cáo .pdf. ", "báo cáo.pdf"),
        ("....", "minh-chung"),
        (unicodedata.normalize("NFD", "Thông báo số 5.docx"), "Thông báo số 5.docx"),
    ],
)
def test_a_name_is_plain(name: str, plain: str) -> None:
    assert safe_name(name) == plain


@pytest.mark.parametrize("name", ["x" * 300 + ".docx", "Đ" * 300 + ".pdf", "87/TB:?*|<>" * 40])
def test_a_long_name_fits_on_every_disk(name: str) -> None:
    plain = f"1234567-{safe_name(name)}"
    assert len(plain.encode("utf-8")) <= 255
    assert not _WINDOWS_REFUSES & set(plain)


@pytest.mark.parametrize("name", ["CON", "con.pdf", "NUL.docx", "COM1.pdf", "LPT9.txt", "aux."])
def test_the_number_in_front_makes_a_name_that_windows_keeps_a_plain_one(name: str) -> None:
    first = f"1-{safe_name(name)}".partition(".")[0].casefold()
    reserved = {"con", "prn", "aux", "nul"}
    reserved |= {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
    assert first not in reserved
