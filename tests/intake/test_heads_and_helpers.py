"""What heads hand down, who helps behind the work, and what is nobody's work."""

import pytest

from tests.intake.read_points import draft_of, seen


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("Giám đốc Sở Giao thông vận tải chịu trách nhiệm:", "Sở Giao thông vận tải"),
        ("Giao Sở Giao thông vận tải:", "Sở Giao thông vận tải"),
        ("Yêu cầu Giám đốc Sở Giao thông vận tải:", "Sở Giao thông vận tải"),
        ("Cục trưởng Cục Thuế tỉnh có nhiệm vụ:", "Cục Thuế tỉnh"),
        ("Văn phòng UBND tỉnh chịu trách nhiệm:", "Văn phòng UBND tỉnh"),
    ],
)
def test_a_lettered_head_gives_its_dashes_a_lead(head: str, lead: str) -> None:
    draft = draft_of(
        f"1. Lĩnh vực giao thông:\n\na) {head}\n\n- Sửa 07 vị trí sạt lở.\n\n- Thu hồi nợ."
    )
    assert [[a.name for a in p.leads] for p in draft.points] == [[lead], [lead]]


def test_helpers_of_a_lower_head_come_down_with_the_leads_above() -> None:
    draft = draft_of(
        "1. Sở Nội vụ:\n\n- Chủ trì, phối hợp với Trường Chính trị tỉnh mở các lớp, cụ thể:\n\n"
        "+ Lớp thứ nhất trong tháng 9/2025.\n\n+ Lớp thứ hai trong tháng 10/2025."
    )
    for point in draft.points:
        assert [a.name for a in point.leads] == ["Sở Nội vụ"]
        assert [a.name for a in point.coordinators] == ["Trường Chính trị tỉnh"]


@pytest.mark.parametrize(
    ("words", "helpers"),
    [
        (
            (
                "Giao Sở Tư pháp thẩm định hồ sơ, Sở Nội vụ và Sở Tài chính phối hợp; xong"
                " trước ngày 30/9/2025."
            ),
            ["Sở Nội vụ", "Sở Tài chính"],
        ),
        ("Sở Tư pháp khảo sát, UBND các xã phối hợp thực hiện.", ["UBND các xã"]),
        (
            "Sở Tư pháp kiểm tra 05 mỏ đá, mời Công an tỉnh, Sở Công Thương cùng tham gia.",
            ["Công an tỉnh", "Sở Công Thương"],
        ),
        ("Sở Tư pháp tập huấn; mời Sở Nội vụ phối hợp giảng dạy.", ["Sở Nội vụ"]),
        ("Sở Tư pháp mời Sở Nội vụ họp bàn phương án.", []),
    ],
)
def test_who_helps_may_stand_behind_the_work(words: str, helpers: list[str]) -> None:
    (point,) = draft_of(f"1. {words}").points
    assert [a.name for a in point.leads] == ["Sở Tư pháp"]
    assert [a.name for a in point.coordinators] == helpers


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("Sở Y tế mua thuốc; Sở Tài chính không bổ sung kinh phí sau ngày 15/11.", "Sở Y tế"),
        ("Sở Y tế nộp hồ sơ; Kho bạc tỉnh sẽ không tiếp nhận sau ngày 25/12.", "Sở Y tế"),
        (
            (
                "Phân công nhiệm vụ cho các sở, ngành, địa phương tại Phụ lục kèm theo Thông"
                " báo này. Các cơ quan chủ trì gửi kết quả về Sở Nội vụ."
            ),
            "Các cơ quan chủ trì",
        ),
    ],
)
def test_what_asks_nothing_of_a_body_is_no_second_point(words: str, lead: str) -> None:
    (point,) = seen(words)
    assert (point.trackable, point.leads) == (True, (lead,))


@pytest.mark.parametrize(
    "words",
    [
        "Chủ tịch UBND tỉnh kiểm tra hiện trường vào ngày 20/10/2025.",
        "Phó Chủ tịch UBND tỉnh trực tiếp nghe báo cáo tiến độ vào thứ Sáu hằng tuần.",
        "Bộ Y tế ghi nhận nỗ lực; so với yêu cầu hoàn thành trước ngày 30/9/2025 thì còn chậm.",
    ],
)
def test_a_leaders_calendar_and_a_missed_day_are_nobodys_work(words: str) -> None:
    (point,) = seen(words)
    assert (point.trackable, point.due) == (False, None)


def test_a_commune_chairmans_meeting_is_work() -> None:
    (point,) = seen("Chủ tịch UBND xã Tân Lập họp dân vào ngày 20/10/2025.")
    assert (point.leads, point.due) == (("UBND xã Tân Lập",), "2025-10-20")


def test_a_title_behind_a_place_is_no_place() -> None:
    (point,) = seen("Riêng Chủ tịch UBND huyện Kim Bôi, Chủ tịch UBND huyện Lạc Sơn kiểm điểm.")
    assert point.leads == ("UBND huyện Kim Bôi", "UBND huyện Lạc Sơn")


def test_a_matter_may_be_a_head_among_heads_of_agencies() -> None:
    draft = draft_of(
        "Sở Y tế:\n\n- Tiêm chủng.\n\nVề đề nghị của Hiệp hội Du lịch tỉnh:\n\n- Về việc"
        " miễn phí tham quan: đồng ý, giao Sở Du lịch trình UBND tỉnh.\n\n- Về giờ mở cửa: chưa"
        " xem xét."
    )
    assert [p.label for p in draft.points] == [
        "Sở Y tế.-1",
        "Về đề nghị của Hiệp hội Du lịch tỉnh.-1",
        "Về đề nghị của Hiệp hội Du lịch tỉnh.-2",
    ]


def test_what_a_notice_replaces_may_stand_in_its_closing_words() -> None:
    draft = draft_of(
        "1. Sở Y tế báo cáo trước ngày 30 hằng tháng.\n\nThông báo này thay thế Thông báo số"
        " 3/TB-UBND ngày 01/8/2025. Yêu cầu các cơ quan nghiêm túc thực hiện."
    )
    (point,) = draft.points
    assert point.due is not None
    assert len(draft.relations) == 1


def test_the_places_in_a_heads_bracket_lead_its_rows() -> None:
    draft = draft_of(
        "1. UBND các xã đăng ký đạt chuẩn năm 2025 (Xuân Sinh, Thọ Hải):\n\n"
        "- Rà soát từng tiêu chí trước ngày 30/9/2025.\n\n- Hoàn thiện các tuyến đường."
    )
    leads = ["UBND xã Xuân Sinh", "UBND xã Thọ Hải"]
    assert [[a.name for a in p.leads] for p in draft.points] == [leads, leads]


def test_matters_without_numbers_are_heads_of_their_dashes() -> None:
    draft = draft_of(
        "Về công tác tài chính\n- Sở Tài chính trình dự toán.\n- Sở Y tế báo cáo nợ đọng.\n"
        "Cục Thống kê\n- Công bố số liệu quý III.\nTổ chức thực hiện\n- Sở Nội vụ đôn đốc."
    )
    assert [(p.label, [a.name for a in p.leads]) for p in draft.points] == [
        ("Về công tác tài chính.-1", ["Sở Tài chính"]),
        ("Về công tác tài chính.-2", ["Sở Y tế"]),
        ("Cục Thống kê.-1", ["Cục Thống kê"]),
        ("Tổ chức thực hiện.-1", ["Sở Nội vụ"]),
    ]


def test_numbers_begin_anew_under_each_body() -> None:
    draft = draft_of(
        "I. ĐẦU TƯ\nTrung tâm Xúc tiến Đầu tư tỉnh:\n1. Cập nhật danh mục dự án.\n"
        "2. Chuẩn bị nội dung hội nghị.\nBan Quản lý Khu kinh tế:\n1. Lập hồ sơ."
    )
    assert [(p.label, [a.name for a in p.leads]) for p in draft.points] == [
        ("I.Trung tâm Xúc tiến Đầu tư tỉnh.1", ["Trung tâm Xúc tiến Đầu tư tỉnh"]),
        ("I.Trung tâm Xúc tiến Đầu tư tỉnh.2", ["Trung tâm Xúc tiến Đầu tư tỉnh"]),
        ("I.Ban Quản lý Khu kinh tế.1", ["Ban Quản lý Khu kinh tế"]),
    ]


def test_a_part_in_capitals_says_whose_work_it_holds() -> None:
    draft = draft_of(
        "II. NHIỆM VỤ CHUNG CỦA CÁC SỞ, NGÀNH, UBND CÁC XÃ\n\n1. Rà soát chỉ tiêu.\n\n"
        "2. Cử 01 cán bộ làm đầu mối trước ngày 30/9/2025.\n\nIII. ĐỐI VỚI SỞ Y TẾ\n\n"
        "1. Mua đủ vắc xin."
    )
    assert [[a.name for a in p.leads] for p in draft.points] == [
        ["các sở, ngành", "UBND các xã"],
        ["các sở, ngành", "UBND các xã"],
        ["Sở Y tế"],
    ]


def test_the_one_order_below_a_topic_is_no_path_of_its_own() -> None:
    draft = draft_of(
        "2. Về dữ liệu số\n\nGiao Công an tỉnh (Cơ quan thường trực Đề án 06):\n\n"
        "a) Làm sạch dữ liệu.\n\nb) Cấp tài khoản cho tổ chức."
    )
    assert [(p.label, [a.name for a in p.leads]) for p in draft.points] == [
        ("2.a)", ["Công an tỉnh"]),
        ("2.b)", ["Công an tỉnh"]),
    ]


def test_an_assessment_may_hold_work_with_a_day() -> None:
    draft = draft_of(
        "1. Về kết quả giám sát\n\n1.1. Ghi nhận báo cáo của Sở Y tế.\n\n"
        "1.2. Sở Y tế xây dựng phương án thuốc, trình UBND tỉnh trước ngày 25/9/2025.\n\n"
        "1.3. Sở Y tế đạt 71% kế hoạch năm."
    )
    assert [p.trackable for p in draft.points] == [False, True, False]
