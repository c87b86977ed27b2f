"""The order of the Vietnamese alphabet."""

from desktop_app.reports.vietnamese_order import vietnamese_order


def test_letters_come_before_tones() -> None:
    names = ["Đà Nẵng", "Dân tộc", "Cà Mau", "An Giang", "Ấp Bắc", "Ăn Khê"]
    expected = ["An Giang", "Ăn Khê", "Ấp Bắc", "Cà Mau", "Dân tộc", "Đà Nẵng"]
    assert sorted(names, key=vietnamese_order) == expected


def test_tones_decide_between_equal_letters() -> None:
    names = ["mạ", "mã", "má", "mả", "mà", "ma"]
    assert sorted(names, key=vietnamese_order) == ["ma", "mà", "mả", "mã", "má", "mạ"]


def test_a_shorter_name_comes_first_and_case_does_not_matter() -> None:
    names = ["Sở Y tế dự phòng", "sở y tế", "Sở Xây dựng"]
    assert sorted(names, key=vietnamese_order) == ["Sở Xây dựng", "sở y tế", "Sở Y tế dự phòng"]
