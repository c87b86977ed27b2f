"""Names stand in the order of a Vietnamese dictionary."""

import unicodedata

import pytest

from desktop_app.tracking.vietnamese_order import vietnamese_key


@pytest.mark.parametrize(
    "in_order",
    [
        ["An", "Ăn", "Ân", "Ba"],
        ["Da", "Dương", "Đa", "Đông", "Em", "Êm"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["Sở Du lịch", "Sở Y tế", "Tỉnh đoàn", "UBND xã Đông", "UBND xã Tân"],
        ["Hoa", "Hóa", "Hoa An", "Hòa An"],
        ["Phường 2", "Phường 10", "Phường An"],
        ["o", "ô", "ơ", "u", "ư", "v"],
        ["Hòa", "Hòa An"],
    ],
)
def test_the_order_of_the_dictionary(in_order: list[str]) -> None:
    assert sorted(in_order, key=vietnamese_key) == in_order
    assert len({vietnamese_key(name) for name in in_order}) == len(in_order)


def test_case_punctuation_and_the_form_of_the_letters_do_not_matter() -> None:
    written = ["Sở Văn hóa, Thể thao", "SỞ VĂN HÓA - THỂ THAO", "sở văn hóa thể thao "]
    forms = [unicodedata.normalize(form, name) for name in written for form in ("NFC", "NFD")]
    assert len({vietnamese_key(name) for name in forms}) == 1
