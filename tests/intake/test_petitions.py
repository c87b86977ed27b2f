"""A part that asks bodies to act is work; a part of that name that answers is none of it."""

import pytest

from tests.intake.read_points import draft_of, seen

# the part's head and rows; who leads each point, its day
ASKED: tuple[tuple[str, list[tuple[str, str | None]]], ...] = (
    (
        (
            "III. KIẾN NGHỊ\n\n1. Đối với UBND tỉnh:\n\na) Ban hành quy chế nhà công vụ trước"
            " ngày 30/11/2025.\n\nb) Chỉ đạo các sở rà soát trụ sở dôi dư.\n\n2. Sở Tài"
            " chính:\n\n- Tổng hợp, báo cáo Thường trực HĐND tỉnh trong quý IV/2025."
        ),
        [("UBND tỉnh", "2025-11-30"), ("UBND tỉnh", None), ("Sở Tài chính", "2025-12-31")],
    ),
    (
        (
            "III. ĐỀ XUẤT, KIẾN NGHỊ\n\n1. Kiến nghị UBND tỉnh chỉ đạo:\n\na) Sửa chữa 12 trạm"
            " y tế, xong trước ngày 31/12/2025.\n\n2. Kiến nghị Sở Y tế bố trí đủ bác sĩ trước"
            " ngày 15/11/2025."
        ),
        [("UBND tỉnh", "2025-12-31"), ("Sở Y tế", "2025-11-15")],
    ),
    (
        (
            "III. KIẾN NGHỊ SAU GIÁM SÁT\n\n1. Đề nghị UBND tỉnh chỉ đạo rà soát, báo cáo"
            " trước ngày 20/10/2025.\n\n2. Đề nghị Thường trực HĐND các xã, phường theo dõi,"
            " giám sát."
        ),
        [("UBND tỉnh", "2025-10-20"), ("Thường trực HĐND các xã, phường", None)],
    ),
    (
        (
            "III. KIẾN NGHỊ, ĐỀ NGHỊ\n\n1. Kiến nghị với Bộ Tài chính\n\n- Sửa đổi Thông tư về"
            " tài sản công.\n\n2. Đề nghị UBND các xã, phường\n\na) Rà soát quy hoạch trước"
            " ngày 30/9/2025."
        ),
        [("Bộ Tài chính", None), ("UBND các xã, phường", "2025-09-30")],
    ),
    (
        (
            "IV. CÁC KIẾN NGHỊ\n\n1. Với Ủy ban nhân dân tỉnh: ban hành đề án trước ngày"
            " 31/12/2025.\n\n2. Với Sở Nội vụ: tham mưu bố trí biên chế trong tháng 10/2025."
        ),
        [("Ủy ban nhân dân tỉnh", "2025-12-31"), ("Sở Nội vụ", "2025-10-31")],
    ),
    (
        (
            "II. YÊU CẦU, KIẾN NGHỊ CỦA ĐOÀN GIÁM SÁT\n\n1. Đối với Sở Tài chính: hướng dẫn"
            " thanh lý tài sản trước ngày 30/9/2025.\n\n2. Đối với UBND các xã, phường:\n\n-"
            " Lập danh mục tài sản tiếp nhận."
        ),
        [("Sở Tài chính", "2025-09-30"), ("UBND các xã, phường", None)],
    ),
)


@pytest.mark.parametrize(("body", "points"), ASKED)
def test_a_supervisors_petition_is_work_of_whom_it_addresses(
    body: str, points: list[tuple[str, str | None]]
) -> None:
    read = draft_of(body).points
    assert [
        (p.kind.value, p.trackable, p.leads[0].name, p.due.isoformat() if p.due else None)
        for p in read
    ] == [("directive", True, lead, due) for lead, due in points]


@pytest.mark.parametrize(
    "body",
    [
        (
            "II. KIẾN NGHỊ\n\n1. Sở Y tế:\n\n- Bổ sung biên chế: Đồng ý. Giao Sở Nội vụ trình"
            " UBND tỉnh trước ngày 30/10/2025.\n\n- Mua xe cứu thương: chưa xem xét."
        ),
        (
            "II. KIẾN NGHỊ, ĐỀ XUẤT\n\n1. UBND xã Tân Lập kiến nghị hỗ trợ 5 tỷ đồng: thống"
            " nhất, giao Sở Nội vụ tham mưu.\n\n2. Sở Y tế đề nghị bổ sung 10 biên chế: ghi"
            " nhận."
        ),
        (
            "II. VỀ KIẾN NGHỊ CỦA CÁC SỞ\n\n1. Sở Y tế:\n\n- Bổ sung biên chế: Giao Sở Nội vụ"
            " trình UBND tỉnh.\n\n- Mua xe: Ghi nhận."
        ),
        (
            "II. VỀ Ý KIẾN, KIẾN NGHỊ CỦA CÁC CHI BỘ\n\n1. Chi bộ Trường THCS Tân Lập kiến"
            " nghị bổ sung giáo viên: Sở Nội vụ có văn bản trình UBND tỉnh.\n\n2. Chi bộ Quân"
            " sự đề nghị hỗ trợ kinh phí: ghi nhận."
        ),
    ],
)
def test_answers_to_proposals_stay_answers(body: str) -> None:
    answered, refused = draft_of(body).points
    assert answered.kind.value == refused.kind.value == "reply_to_proposal"
    assert ([a.name for a in answered.leads], refused.trackable) == (["Sở Nội vụ"], False)


@pytest.mark.parametrize(
    "words",
    [
        "Đoàn giám sát đề nghị Sở Tài chính quyết toán trước ngày 30/9/2025.",
        "Đoàn giám sát kiến nghị Sở Tài chính hoàn thành quyết toán.",
        "Thường trực HĐND tỉnh kiến nghị Sở Tài chính báo cáo tại kỳ họp cuối năm 2025.",
        "Kiến nghị với Sở Tài chính sớm ban hành hướng dẫn.",
        "Kính đề nghị Sở Tài chính bố trí kinh phí.",
    ],
)
def test_who_asks_does_not_lead(words: str) -> None:
    (point,) = seen(words)
    assert point.leads == ("Sở Tài chính",)


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("Bộ Tài chính kiến nghị cấp có thẩm quyền sửa Nghị định.", "Bộ Tài chính"),
        ("UBND tỉnh trả lời cử tri trước ngày 30/9/2025.", "UBND tỉnh"),
        ("Cử tri hỏi về cầu Trắng. UBND tỉnh trả lời: Sở Xây dựng sửa cầu.", "Sở Xây dựng"),
    ],
)
def test_who_petitions_nobody_named_or_answers_leads(words: str, lead: str) -> None:
    (point,) = seen(words)
    assert point.leads == (lead,)


def test_a_lead_that_petitions_others_keeps_its_work() -> None:
    (point,) = seen("Sở Tài chính tham mưu UBND tỉnh; kiến nghị Bộ Tài chính bổ sung vốn.")
    assert point.leads == ("Sở Tài chính",)


# The answer; who is told to work by a first word.
CALLED_SHORT: tuple[tuple[str, str], ...] = (
    (
        (
            "Về đề nghị của Bệnh viện Hữu nghị tỉnh xin lùi thời hạn: UBND tỉnh không đồng ý;"
            " Bệnh viện khẩn trương hoàn thành hồ sơ."
        ),
        "Bệnh viện Hữu nghị tỉnh",
    ),
    (
        (
            "Về ý kiến của Sở Y tế thành phố Huế đề nghị hỗ trợ kinh phí: việc này thuộc ngân"
            " sách địa phương, đề nghị Sở tham mưu bố trí."
        ),
        "Sở Y tế thành phố Huế",
    ),
    (
        (
            "Về đề xuất của Trung tâm Phát triển quỹ đất xin thêm biên chế: chưa xem xét."
            " Trung tâm chủ động sắp xếp nhân lực."
        ),
        "Trung tâm Phát triển quỹ đất",
    ),
    (
        (
            "Kiến nghị của Hội Nông dân tỉnh: nạo vét kênh. Trả lời: đã có trong kế hoạch của"
            " Sở Xây dựng; yêu cầu Sở tổ chức thực hiện."
        ),
        "Sở Xây dựng",
    ),
)


@pytest.mark.parametrize(("words", "lead"), CALLED_SHORT)
def test_an_answer_may_call_a_body_by_its_first_word(words: str, lead: str) -> None:
    (point,) = seen(words)
    assert (point.kind, point.trackable, point.leads) == ("reply_to_proposal", True, (lead,))


@pytest.mark.parametrize(
    "words",
    [
        "Về đề nghị của Sở Xây dựng xin bổ sung vốn: nội dung này Sở không đủ căn cứ trình.",
        "Về kiến nghị của Sở Y tế xin xe: đã giải quyết; Sở đã có văn bản trả lời.",
        "Về kiến nghị của Công ty Hòa Bình xin miễn thuế: đề nghị Công ty nộp đủ.",
    ],
)
def test_a_first_word_alone_gives_no_work(words: str) -> None:
    (point,) = seen(words)
    assert (point.trackable, point.leads) == (False, ())


@pytest.mark.parametrize(
    ("words", "due"),
    [
        (
            (
                "Kiến nghị của Công ty Sa Giang: đề nghị cấp phép trước ngày 15/9/2025. Trả"
                " lời: Giao Sở Xây dựng giải quyết chậm nhất ngày 30/9/2025."
            ),
            "2025-09-30",
        ),
        (
            (
                "Phản ánh của Hợp tác xã Xuân Mai: đường hỏng, cần sửa trước Tết. Ý kiến giải"
                " quyết: Sở Xây dựng sửa chữa trong quý IV/2025."
            ),
            "2025-12-31",
        ),
        (
            (
                "Kiến nghị của ông Bình: thông xe trước ngày 20/9/2025. Kết quả giải quyết: Sở"
                " Xây dựng kiểm tra hiện trường."
            ),
            None,
        ),
    ],
)
def test_the_day_of_a_wish_is_not_that_of_the_answer(words: str, due: str | None) -> None:
    (point,) = seen(words)
    assert (point.leads, point.due) == (("Sở Xây dựng",), due)


def test_the_day_of_a_wish_is_not_handed_down() -> None:
    draft = draft_of(
        "1. Kiến nghị của Công ty Mỹ Lâm: sửa đường vào cảng, hoàn thành trước Tết. Ý kiến giải"
        " quyết:\n\na) Sở Xây dựng vá ổ gà.\n\nb) Sở Tài chính cân đối vốn."
    )
    assert [(p.leads[0].name, p.due) for p in draft.points] == [
        ("Sở Xây dựng", None),
        ("Sở Tài chính", None),
    ]
