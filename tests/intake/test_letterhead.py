"""The head and the foot of a notice, in any layout."""

from datetime import date

import pytest

from desktop_app.intake.issuer_name import issuer_from, proper_case
from desktop_app.intake.letterhead import read_letterhead
from desktop_app.intake.people import chair_in, signed_name
from desktop_app.intake.signature import opens_foot, read_signature

STATE = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số: 12/TB-VPUBND", "12/TB-VPUBND"),
        ("Số 62 -KL/ĐU", "62-KL/ĐU"),
        ("Số: 348 ITB-VPUBND", "348/TB-VPUBND"),
        ("S6: 348 ITB-VPUBND", "348/TB-VPUBND"),
        ("Số:  05 /TB-UBND", "05/TB-UBND"),
        ("Số: 77/TB-VP        Huế, ngày 05 tháng 01 năm 2024", "77/TB-VP"),
        ("Số:     /TB-UBND", None),
    ],
)
def test_the_number_is_the_paper_meant(line: str, number: str | None) -> None:
    assert read_letterhead([line, "THÔNG BÁO", "Kết luận"]).number == number


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Cà Mau, ngày 31 tháng 3 năm 2022", "Cà Mau", date(2022, 3, 31)),
        ("TP. Hồ Chí Minh, ngày 05 tháng 01 năm 2024", "TP. Hồ Chí Minh", date(2024, 1, 5)),
        ("Bà Rịa - Vũng Tàu, ngày 5/1/2024", "Bà Rịa - Vũng Tàu", date(2024, 1, 5)),
        ("Huế, ngày l2 tháng 8 năm 2O24", "Huế", date(2024, 8, 12)),
        ("Huế, ngày 1 2 tháng 8 năm 202 4", "Huế", date(2024, 8, 12)),
        ("Huế, ngày      tháng 8 năm 2024", "Huế", None),
    ],
)
def test_place_and_day_stand_together(line: str, place: str, day: date | None) -> None:
    head = read_letterhead([line, "THÔNG BÁO", "Kết luận"])
    assert (head.place, head.issued_on) == (place, day)


@pytest.mark.parametrize(
    "lines",
    [
        ["Số: 12/TB-UBND", "Lào Cai, ngày 05 tháng 02", "năm 2026"],
        ["Lào Cai, ngày 05 tháng 02", "Số: 12/TB-UBND", "năm 2026"],
        ["Số: 12/TB-UBND          Lào Cai, ngày 05", "          tháng 02 năm 2026"],
        ["Số: 12/TB-UBND", "Lào Cai, ngày", "05 tháng 02 năm 2026"],
        ["Số: 12/TB-UBND", "Lào Cai,", "ngày 05 tháng 02 năm 2026"],
    ],
)
def test_a_day_that_a_narrow_column_wraps_is_one_day(lines: list[str]) -> None:
    head = read_letterhead([*lines, "THÔNG BÁO", "Kết luận"])
    assert (head.number, head.place) == ("12/TB-UBND", "Lào Cai")
    assert head.issued_on == date(2026, 2, 5)


def test_a_year_that_slipped_under_the_title_is_no_subject() -> None:
    lines = ["Số: 12/TB-UBND", "Lào Cai, ngày 05 tháng 02", "THÔNG BÁO", "năm 2026", "Kết luận"]
    head = read_letterhead(lines)
    assert (head.issued_on, head.subject) == (date(2026, 2, 5), "Kết luận")


@pytest.mark.parametrize(
    ("cells", "issuer"),
    [
        (["UBND TỈNH QUẢNG TRỊ", "VĂN PHÒNG"], "Văn phòng UBND tỉnh Quảng Trị"),
        (["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"], "UBND tỉnh Lạng Sơn"),
        (["ỦY BAN NHÂN DÂN TỈNH", "CÀ MAU", "VĂN PHÒNG"], "Văn phòng UBND tỉnh Cà Mau"),
        (["TỈNH ỦY VĨNH LONG", "VĂN PHÒNG", "*"], "Văn phòng Tỉnh ủy Vĩnh Long"),
        (["ĐẢNG BỘ TỈNH AN GIANG", "ĐẢNG ỦY UBND TỈNH"], "Đảng ủy UBND tỉnh An Giang"),
        (["ĐẢNG BỘ TỈNH LONG AN", "HUYỆN ỦY CẦN GIUỘC"], "Huyện ủy Cần Giuộc"),
        (["TỈNH ỦY HÀ TĨNH", "HUYỆN ỦY THẠCH HÀ"], "Huyện ủy Thạch Hà"),
        (["BỘ XÂY DỰNG"], "Bộ Xây dựng"),
        (["UBND TỈNH ĐỒNG THÁP", "SỞ Y TẾ"], "Sở Y tế tỉnh Đồng Tháp"),
        (["SỞ Y TẾ"], "Sở Y tế"),
        (["UBND XÃ TÂN HỘI", "VĂN PHÒNG HĐND VÀ UBND"], "Văn phòng HĐND và UBND xã Tân Hội"),
        (["VĂN PHÒNG CHÍNH PHỦ"], "Văn phòng Chính phủ"),
        (["Kính gửi"], None),
        ([], None),
    ],
)
def test_the_issuer_is_named_in_proper_case(cells: list[str], issuer: str | None) -> None:
    assert issuer_from([*cells]) == issuer


@pytest.mark.parametrize(
    ("cells", "issuer"),
    [
        (["SỞ Y TẾ TỈNH SƠN LA", "BỆNH VIỆN ĐA KHOA TỈNH"], "Bệnh viện Đa khoa tỉnh Sơn La"),
        (["TỈNH SƠN LA", "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"], "Ban Chỉ đạo chuyển đổi số tỉnh Sơn La"),
    ],
)
def test_the_place_above_completes_a_name_that_waits_for_it(
    cells: list[str], issuer: str
) -> None:
    assert issuer_from(cells) == issuer


def test_a_place_in_capitals_is_written_as_a_name() -> None:
    assert proper_case("UBND THÀNH PHỐ CẦN THƠ") == "UBND thành phố Cần Thơ"


def test_two_columns_are_read_apart() -> None:
    head = read_letterhead(
        [
            "   UBND TỈNH QUẢNG TRỊ              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "        VĂN PHÒNG                         Độc lập - Tự do - Hạnh phúc",
            "  Số: 87/TB-VPUBND                    Quảng Trị, ngày 16 tháng 5 năm 2023",
            "THÔNG BÁO",
            "Kết luận của Chủ tịch UBND tỉnh Lê Hữu Tường",
            "tại cuộc họp giao ban",
            "",
            "Ngày 12/5/2023, Chủ tịch UBND tỉnh Lê Hữu Tường chủ trì cuộc họp.",
        ]
    )
    assert head.issuer == "Văn phòng UBND tỉnh Quảng Trị"
    assert head.subject == "Kết luận của Chủ tịch UBND tỉnh Lê Hữu Tường tại cuộc họp giao ban"
    assert head.meeting_on == date(2023, 5, 12)
    assert (head.chair, head.chair_title) == ("Lê Hữu Tường", "Chủ tịch UBND tỉnh")


def test_lines_in_any_order_are_read() -> None:
    head = read_letterhead(
        [*STATE, "Số: 7/TB-UBND", "ỦY BAN NHÂN DÂN", "TỈNH HUẾ", "THÔNG BÁO"]
    )
    assert (head.number, head.issuer) == ("7/TB-UBND", "UBND tỉnh Huế")


def test_a_lost_head_is_not_guessed() -> None:
    head = read_letterhead(["THÔNG BÁO", "Kết luận", "", "Sau khi nghe báo cáo, kết luận:"])
    assert (head.number, head.issued_on, head.issuer, head.place) == (None, None, None, None)
    assert (head.meeting_on, head.chair) == (None, None)


def test_the_day_of_a_cited_paper_is_not_the_meeting() -> None:
    head = read_letterhead(
        [
            "THÔNG BÁO",
            "Kết luận",
            "",
            "Thực hiện Công văn số 5/UBND ngày 02/5/2023, ngày 12/5/2023 Sở Y tế tổ chức họp.",
        ]
    )
    assert head.meeting_on == date(2023, 5, 12)


@pytest.mark.parametrize(
    "opening",
    [
        "Chiều 14/11/2025, đồng chí Lê Văn An, Chủ tịch UBND phường làm việc.",
        "Vào hồi 14 giờ 00 ngày 14/11/2025, Chủ tịch UBND xã chủ trì họp.",
        "Thứ Sáu, ngày 14/11/2025, Chủ tịch UBND xã chủ trì họp.",
        "Trong hai ngày 13 và 14/11/2025, Chủ tịch UBND xã họp.",
        "Ngày 14-11-2025, Ban Thường vụ họp.",
    ],
)
def test_the_meetings_day_is_told_in_many_ways(opening: str) -> None:
    head = read_letterhead(["THÔNG BÁO", "Kết luận của Chủ tịch", "tại buổi họp", opening])
    assert head.meeting_on == date(2025, 11, 14)
    assert head.subject == "Kết luận của Chủ tịch tại buổi họp"


def test_columns_that_a_scan_joins_are_read_apart() -> None:
    head = read_letterhead(
        [
            "UBND TỈNH TRÀ VINH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "VĂN PHÒNG Độc lập - Tự do - Hạnh phúc",
            "Số: 48/TB-VPUBND Trà Vinh, ngày 12 tháng 8 năm 2022",
            "THÔNG BÁO",
            "Kết luận",
        ]
    )
    assert head.issuer == "Văn phòng UBND tỉnh Trà Vinh"
    foot = read_signature(
        [
            "Nơi nhận: KT. CHÁNH VĂN PHÒNG",
            "- CT, các PCT UBND tỉnh; PHÓ CHÁNH VĂN PHÒNG",
            "- Lưu: VT, THNV. Thạch Văn Bình",
        ]
    )
    assert (foot.signer, foot.signer_title) == ("Thạch Văn Bình", "PHÓ CHÁNH VĂN PHÒNG")
    assert foot.recipients == ("CT, các PCT UBND tỉnh", "Lưu: VT, THNV.")


@pytest.mark.parametrize("stamp", ["KHẨN", "HỎA TỐC", "THƯỢNG KHẨN", "MẬT"])
def test_a_stamp_is_no_part_of_the_issuer(stamp: str) -> None:
    head = read_letterhead(["UBND TỈNH YÊN BÁI", stamp, "THÔNG BÁO", "Kết luận"])
    assert head.issuer == "UBND tỉnh Yên Bái"


def test_a_month_that_goes_on_with_the_subject_is_no_day() -> None:
    head = read_letterhead(
        ["Huế, ngày 05 tháng 9 năm 2025", "THÔNG BÁO", "Kết luận phiên họp", "tháng 8 năm 2025"]
    )
    assert head.subject == "Kết luận phiên họp tháng 8 năm 2025"


@pytest.mark.parametrize(
    ("words", "name", "title"),
    [
        ("Chủ tịch UBND tỉnh Lê Hữu Tường chủ trì họp", "Lê Hữu Tường", "Chủ tịch UBND tỉnh"),
        (
            "đồng chí Hoàng Văn Phiệt, Phó Chủ tịch UBND tỉnh chủ trì",
            "Hoàng Văn Phiệt",
            "Phó Chủ tịch UBND tỉnh",
        ),
        (
            "đồng chí Trần Thị Mỹ Lệ - Chủ tịch UBND xã chủ trì",
            "Trần Thị Mỹ Lệ",
            "Chủ tịch UBND xã",
        ),
        (
            "đồng chí H’Yâm Niê, Phó Chủ tịch UBND tỉnh đã chủ trì",
            "H’Yâm Niê",
            "Phó Chủ tịch UBND tỉnh",
        ),
        (
            "Chủ tịch UBND huyện Cao Lộc Nguyễn Văn An chủ trì",
            "Nguyễn Văn An",
            "Chủ tịch UBND huyện Cao Lộc",
        ),
        ("Thứ trưởng Đoàn Kim Sơn đã chủ trì", "Đoàn Kim Sơn", "Thứ trưởng"),
        (
            "Đại tá Lường Văn Tình, Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng tỉnh chủ trì",
            "Lường Văn Tình",
            "Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng tỉnh",
        ),
        (
            "BSCKII Tòng Văn Bảy, Giám đốc Bệnh viện chủ trì",
            "Tòng Văn Bảy",
            "Giám đốc Bệnh viện",
        ),
        (
            "đồng chí Thượng tá Hà Văn Bảy, Trưởng Công an huyện chủ trì",
            "Hà Văn Bảy",
            "Trưởng Công an huyện",
        ),
        ("cuộc họp được tổ chức", None, None),
    ],
)
def test_the_chair_is_named_with_a_title(
    words: str, name: str | None, title: str | None
) -> None:
    assert chair_in(words) == (name, title)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Trần Quốc Thuận", "Trần Quốc Thuận"),
        ("Lê Ngọc Bích Trâm", "Lê Ngọc Bích Trâm"),
        ("ThS. Lý Thanh Tòng", "Lý Thanh Tòng"),
        ("Thượng tá Quàng Văn Dũng", "Quàng Văn Dũng"),
        ("CHÁNH VĂN PHÒNG", None),
        ("Các chủ đầu tư", None),
        ("Như trên;", None),
    ],
)
def test_a_name_is_known_by_its_form(line: str, name: str | None) -> None:
    assert signed_name(line) == name


@pytest.mark.parametrize(
    "line",
    ["Nơi nhận:", "KT. CHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ", "**Nơi nhận:**"],
)
def test_the_foot_opens_with_recipients_or_a_title(line: str) -> None:
    assert opens_foot(line)


def test_recipients_between_title_and_name_are_recipients() -> None:
    foot = read_signature(
        [
            "**KT. CHÁNH VĂN PHÒNG",
            "PHÓ CHÁNH VĂN PHÒNG**",
            "Nơi nhận:",
            "- Sở Tài chính;",
            "- Lưu: VT, NCTH. STP",
            "",
            "Hồ Hoàng Điệp",
        ]
    )
    assert foot.signer == "Hồ Hoàng Điệp"
    assert foot.signer_title == "PHÓ CHÁNH VĂN PHÒNG"
    assert foot.recipients == ("Sở Tài chính", "Lưu: VT, NCTH. STP")


def test_a_wrapped_recipient_is_one() -> None:
    foot = read_signature(
        ["Nơi nhận:", "- UBND các huyện: Hải Lăng, Gio", "Linh;", "- Lưu: VT."]
    )
    assert foot.recipients == ("UBND các huyện: Hải Lăng, Gio Linh", "Lưu: VT.")


def test_a_right_column_that_slipped_under_the_title_is_read() -> None:
    head = read_letterhead(
        [
            "ỦY BAN NHÂN DÂN",
            "TỈNH NGHỆ AN",
            "Số: 688/TB-UBND",
            "",
            "THÔNG BÁO",
            "",
            *STATE,
            "Nghệ An, ngày 30 tháng 8 năm 2024",
            "",
            "Kết luận phiên họp thường kỳ",
            "",
            "Ngày 27/8/2024, Chủ tịch UBND tỉnh chủ trì phiên họp.",
        ]
    )
    assert (head.place, head.issued_on) == ("Nghệ An", date(2024, 8, 30))
    assert head.subject == "Kết luận phiên họp thường kỳ"


def test_the_peoples_committee_opens_the_foot_with_its_own_name() -> None:
    assert opens_foot("TM. ỦY BAN NHÂN DÂN")


def test_a_title_joined_to_the_line_of_the_day_is_still_the_title() -> None:
    head = read_letterhead(
        [
            "UBND TỈNH KON TUM",
            "------- Kon Tum, ngày 22 tháng 7 năm 2022 THÔNG BÁO",
            "",
            "Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với huyện",
            "",
            "Ngày 19/7/2022, Chủ tịch UBND tỉnh có buổi làm việc.",
        ]
    )
    assert head.subject == "Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với huyện"
    assert head.issued_on == date(2022, 7, 22)


def test_two_bodies_issue_what_bears_both_their_letters() -> None:
    head = read_letterhead(
        [
            "ỦY BAN NHÂN DÂN TỈNH",
            "ĐỒNG THÁP",
            "HIỆP HỘI DOANH NGHIỆP TỈNH",
            "Số: 56/TB-UBND-HHDN",
            "THÔNG BÁO",
        ]
    )
    assert head.issuer == ("UBND tỉnh Đồng Tháp - Hiệp hội Doanh nghiệp tỉnh Đồng Tháp")


def test_one_body_under_another_issues_alone() -> None:
    head = read_letterhead(
        ["ỦY BAN NHÂN DÂN", "TỈNH SƠN LA", "VĂN PHÒNG", "Số: 5/TB-UBND-VP", "THÔNG BÁO"]
    )
    assert head.issuer == "Văn phòng UBND tỉnh Sơn La"


def test_the_standing_body_of_a_council_keeps_its_owner() -> None:
    head = read_letterhead(
        [
            "HỘI ĐỒNG NHÂN DÂN",
            "TỈNH LÂM ĐỒNG",
            "THƯỜNG TRỰC",
            "Số: 58/TB-HĐND",
            "Lâm Đồng, ngày 05 tháng 12 năm 2025",
            "THÔNG BÁO",
            "Kết luận về kết quả giám sát",
            "",
            "Thực hiện Nghị quyết số 41/NQ-HĐND ngày 25/7/2025, Đoàn đã giám sát (thời kỳ từ",
            "ngày 01/7/2025 đến ngày 31/10/2025). Ngày 28/11/2025, Phó Chủ tịch HĐND tỉnh chủ",
            "trì phiên họp.",
        ]
    )
    assert head.issuer == "Thường trực HĐND tỉnh Lâm Đồng"
    assert head.meeting_on == date(2025, 11, 28)


@pytest.mark.parametrize(
    "lines",
    [
        ["KT. CHỦ TỊCH      CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoài Nam     Huỳnh Tấn Lợi"],
        ["PHÓ CHỦ TỊCH", "Trần Hoài Nam", "TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Huỳnh Tấn Lợi"],
        ["KT. CHỦ TỊCH CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoài Nam Huỳnh Tấn Lợi"],
    ],
)
def test_of_two_who_sign_the_first_is_kept(lines: list[str]) -> None:
    signed = read_signature(lines)
    assert (signed.signer, signed.signer_title) == ("Trần Hoài Nam", "PHÓ CHỦ TỊCH")


def test_a_recipients_name_may_run_on_behind_a_dash() -> None:
    signed = read_signature(
        ["Nơi nhận:", "- Ủy ban MTTQ xã và các tổ chức chính trị", "- xã hội,", "- Lưu VT."]
    )
    assert signed.recipients == ("Ủy ban MTTQ xã và các tổ chức chính trị - xã hội,", "Lưu VT.")
