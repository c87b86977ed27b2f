"""The shipped directory is whole: every ended body has an heir, every name one body."""

import json
import unicodedata
from collections import Counter
from datetime import date

import pytest

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.resources import resource
from desktop_app.tracking.agency import Agency, AgencyDirectory, AgencyGroup, agency_key

BEFORE_THE_MERGERS = date(2024, 12, 31)
AFTER_MARCH_2025 = date(2025, 3, 20)
AFTER_JULY_2025 = date(2025, 7, 1)
OCTOBER_2026 = date(2026, 10, 1)

# The provinces and centrally run cities until 2024 and how their committees are called.
OLD_PROVINCES = """An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre,
Bình Dương, Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên,
Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình,
Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An,
Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi,
Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa,
Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái"""
OLD_CITIES = "Hà Nội, Hồ Chí Minh, Hải Phòng, Đà Nẵng, Cần Thơ"
MINISTRIES_NOW = """Quốc phòng, Công an, Ngoại giao, Nội vụ, Tư pháp, Tài chính, Công Thương,
Nông nghiệp và Môi trường, Xây dựng, Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch,
Giáo dục và Đào tạo, Y tế, Dân tộc và Tôn giáo"""


@pytest.fixture(scope="module")
def directory() -> AgencyDirectory:
    return AgencyDirectory(known_agencies())


def _names(agency: Agency) -> list[str]:
    return [name for name in (agency.name, agency.short_name, *agency.aliases) if name]


def _listed(words: str) -> list[str]:
    return [" ".join(word.split()) for word in words.split(",")]


def _old_committees() -> list[str]:
    return [f"UBND tỉnh {p}" for p in _listed(OLD_PROVINCES)] + [
        f"UBND thành phố {c}" for c in _listed(OLD_CITIES)
    ]


def test_no_name_means_two_bodies() -> None:
    bearers: dict[str, set[str]] = {}
    for agency in known_agencies():
        for name in _names(agency):
            bearers.setdefault(agency_key(name), set()).add(agency.name)
    assert [both for both in bearers.values() if len(both) > 1] == []


def test_every_name_is_nfc_and_of_one_line() -> None:
    for agency in known_agencies():
        for name in (*_names(agency), agency.successor):
            assert name == " ".join(unicodedata.normalize("NFC", name).split())


def test_no_body_is_given_a_spelling_twice() -> None:
    for agency in known_agencies():
        spellings = Counter(bare(name) for name in _names(agency))
        assert [name for name, times in spellings.items() if times > 1] == []


def test_entries_hold_nothing_but_what_is_read() -> None:
    shelf = json.loads(resource("agencies.json").read_text(encoding="utf-8"))
    known = {"name", "short", "aliases", "group", "successor", "successor_from"}
    assert set().union(*shelf["agencies"]) == known


def test_every_ended_body_has_a_day_and_an_heir_that_lives(directory: AgencyDirectory) -> None:
    for agency in known_agencies():
        assert bool(agency.successor) == (agency.successor_from is not None), agency.name
        if agency.successor_from is None:
            continue
        assert date(2025, 1, 1) <= agency.successor_from <= OCTOBER_2026
        heir = directory.find(agency.successor)
        assert heir is not None
        assert heir.name == agency.successor
        # A line of heirs that came back to itself would end at a body that has ended.
        assert directory.heir(agency, OCTOBER_2026).successor == "", agency.name
        if heir.successor_from is not None:
            assert heir.successor_from > agency.successor_from


def test_sixty_three_committees_become_thirty_four(directory: AgencyDirectory) -> None:
    old = [directory.find(name) for name in _old_committees()]
    assert len(old) == 63
    known = [agency for agency in old if agency is not None]
    assert len(known) == 63
    assert {agency.group for agency in known} == {AgencyGroup.LOCALITY}
    assert len({directory.heir(agency, BEFORE_THE_MERGERS).name for agency in known}) == 63
    heirs = {directory.heir(agency, AFTER_JULY_2025).name for agency in known}
    assert len(heirs) == 34
    assert sum(name.startswith("UBND thành phố") for name in heirs) == 6
    today = {directory.heir(agency, OCTOBER_2026).name for agency in known}
    assert len(today) == 34
    assert sum(name.startswith("UBND thành phố") for name in today) == 9


@pytest.mark.parametrize(
    ("old", "on", "heir"),
    [
        ("UBND tỉnh Hà Giang", date(2025, 6, 30), "UBND tỉnh Hà Giang"),
        ("UBND tỉnh Hà Giang", AFTER_JULY_2025, "UBND tỉnh Tuyên Quang"),
        ("UBND tỉnh Sóc Trăng", AFTER_JULY_2025, "UBND thành phố Cần Thơ"),
        ("UBND tỉnh Bình Phước", AFTER_JULY_2025, "UBND tỉnh Đồng Nai"),
        ("UBND tỉnh Bình Phước", OCTOBER_2026, "UBND thành phố Đồng Nai"),
        ("UBND tỉnh Bắc Giang", OCTOBER_2026, "UBND thành phố Bắc Ninh"),
        ("UBND tỉnh Thừa Thiên - Huế", AFTER_MARCH_2025, "UBND thành phố Huế"),
        ("Sở KH&ĐT", AFTER_MARCH_2025, "Sở Tài chính"),
        ("Ban Dân tộc", AFTER_MARCH_2025, "Sở Dân tộc và Tôn giáo"),
        ("Cục Thuế tỉnh", AFTER_MARCH_2025, "Chi cục Thuế khu vực"),
        ("Cục Thuế tỉnh", AFTER_JULY_2025, "Thuế tỉnh"),
        ("Bộ LĐ-TB&XH", AFTER_MARCH_2025, "Bộ Nội vụ"),
        ("Ủy ban Dân tộc", AFTER_MARCH_2025, "Bộ Dân tộc và Tôn giáo"),
    ],
)
def test_work_passes_to_the_heir_of_the_day(
    old: str, on: date, heir: str, directory: AgencyDirectory
) -> None:
    agency = directory.find(old)
    assert agency is not None
    assert directory.heir(agency, on).name == heir


def test_the_ministries_of_today_are_fourteen(directory: AgencyDirectory) -> None:
    # "Văn hóa, Thể thao và Du lịch" holds a comma of its own.
    listed = _listed(MINISTRIES_NOW.replace("Văn hóa, Thể thao", "Văn hóa Thể thao"))
    now = {f"Bộ {agency_key(name)}" for name in listed}
    assert len(now) == 14
    shipped = {
        f"Bộ {agency_key(agency.name).removeprefix('bo ')}"
        for agency in known_agencies()
        if agency.name.startswith("Bộ ") and agency.short_name and not agency.successor
    }
    assert shipped == now
    for name in ("Văn phòng Chính phủ", "Thanh tra Chính phủ", "Ngân hàng Nhà nước Việt Nam"):
        assert directory.find(name) is not None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("SNN&MT", "Sở Nông nghiệp và Môi trường"),
        ("SKHĐT", "Sở Kế hoạch và Đầu tư"),
        ("STTTT", "Sở Thông tin và Truyền thông"),
        ("SLĐTBXH", "Sở Lao động - Thương binh và Xã hội"),
        ("SGTVT", "Sở Giao thông vận tải"),
        ("BTNMT", "Bộ Tài nguyên và Môi trường"),
        ("UBMTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh"),
        ("BĐBP tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
        ("Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"),
        ("Ban QLDA", "Ban Quản lý dự án đầu tư xây dựng tỉnh"),
        ("Uỷ ban nhân dân tỉnh Đăk Lăk", "UBND tỉnh Đắk Lắk"),
        ("UBND tỉnh Dak Lak", "UBND tỉnh Đắk Lắk"),
        ("UBND tỉnh Bắc Cạn", "UBND tỉnh Bắc Kạn"),
        ("UBND tỉnh Kontum", "UBND tỉnh Kon Tum"),
        ("UBND TP.HCM", "UBND thành phố Hồ Chí Minh"),
        ("UBND TP. Hồ Chí Minh", "UBND thành phố Hồ Chí Minh"),
        (
            "Liên hiệp các Hội Khoa học và Kĩ thuật tỉnh",
            "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
        ),
    ],
)
def test_short_names_and_spellings_find_their_body(
    printed: str, name: str, directory: AgencyDirectory
) -> None:
    found = directory.find(printed)
    assert found is not None
    assert found.name == name
