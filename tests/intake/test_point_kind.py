"""What is work, what answers a proposal, and what gives nobody work."""

from datetime import date

import pytest

from desktop_app.intake.draft import SURE, Doubt, DoubtKind, DraftPoint
from desktop_app.intake.notice_parser import ReadingHabits, parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import PointKind
from desktop_app.tracking.working_days import WorkingCalendar
from tests.intake.read_points import draft_of


def _only(body: str) -> DraftPoint:
    (point,) = draft_of(body).points
    return point


@pytest.mark.parametrize(
    "words",
    [
        "Giao Sở Y tế trình UBND tỉnh đề án bệnh viện vệ tinh.",
        "Sở Tài chính tiếp tục rà soát các khoản thu.",
        "Công an xã chuẩn bị Ngày hội Đại đoàn kết toàn dân tộc.",
        "Sở Tư pháp kiểm tra, công bố danh mục văn bản hết hiệu lực.",
        "Đẩy nhanh tiến độ giải phóng mặt bằng các công trình trọng điểm.",
        "Công an tỉnh chỉ đạo Công an các huyện nắm tình hình.",
        "Sở Y tế quyết liệt triển khai tiêm chủng, cập nhật số liệu hằng ngày.",
        "Sở Y tế chịu trách nhiệm hướng dẫn các xã phun thuốc diệt muỗi.",
        "Đề nghị Tỉnh đoàn phát huy vai trò thanh niên tình nguyện hè.",
        "Sở Y tế nêu cao trách nhiệm, hoàn thành tiêm chủng trước ngày 30/9/2025.",
    ],
)
def test_work_is_a_directive(words: str) -> None:
    point = _only(f"1. {words}")
    assert (point.kind, point.trackable) == (PointKind.DIRECTIVE, True)


@pytest.mark.parametrize(
    "words",
    [
        "Thủ trưởng các sở, ngành chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả.",
        "Đề nghị các đơn vị đoàn kết, thống nhất, nêu cao tinh thần trách nhiệm.",
        "Thực hiện nghiêm chỉ đạo của Tỉnh ủy, hạn chế thấp nhất việc gia hạn.",
        "Ghi nhận, biểu dương kết quả của các cơ quan, đơn vị.",
        "Chủ tịch UBND tỉnh nghiêm khắc phê bình Sở Y tế để nhiệm vụ quá hạn.",
        "Phê bình các cơ quan còn 64 nhiệm vụ UBND tỉnh giao bị quá hạn.",
        "Cơ bản thống nhất với báo cáo của Sở Y tế.",
        "Thống nhất danh mục nhiệm vụ theo Phụ lục kèm theo Thông báo này.",
        "Đánh giá cao nỗ lực; đã bàn giao 95%, dự kiến hoàn thành trong tháng 10/2025.",
        "Thống nhất phân công các sở, ngành thực hiện các nhiệm vụ tại Phụ lục kèm theo.",
        "Thủ trưởng các cơ quan phát huy trách nhiệm nêu gương, khắc phục ngay né tránh.",
        "Chủ tịch UBND các xã trực tiếp kiểm tra hiện trường, chịu trách nhiệm toàn diện.",
        "Thủ trưởng các sở phải sâu sát hiện trường, xem tiến độ là thước đo trách nhiệm.",
        "Thủ trưởng các sở xác định du lịch là nhiệm vụ trọng tâm, quyết liệt trong điều hành.",
        "Ban Thường vụ cơ bản thống nhất với dự thảo báo cáo; đánh giá cao nỗ lực của các cấp.",
        "Chỉ huy các đơn vị nêu cao trách nhiệm, đoàn kết, hoàn thành tốt nhiệm vụ được giao.",
        "Các sở chủ động, nêu cao trách nhiệm người đứng đầu trong tổ chức thực hiện.",
        "Các thành viên Ban Chỉ đạo theo lĩnh vực phát huy vai trò nêu gương, xử lý công việc.",
        "Thông báo này thay thế Thông báo số 3/TB-UBND ngày 01/8/2025.",
        "Nhiệm vụ giao Sở Y tế tại Thông báo số 2/TB-UBND không tiếp tục theo dõi.",
    ],
)
def test_words_that_give_nobody_work_are_a_note(words: str) -> None:
    point = _only(f"1. {words}")
    assert (point.kind, point.trackable) == (PointKind.NOTE, False)


def test_a_proposal_that_gives_work_is_followed() -> None:
    point = _only("1. Về kiến nghị của Sở Y tế tăng kinh phí: giao Sở Tài chính thẩm định.")
    assert (point.kind, point.trackable) == (PointKind.REPLY_TO_PROPOSAL, True)
    assert [lead.name for lead in point.leads] == ["Sở Tài chính"]


def test_a_proposal_that_is_only_noted_is_not_followed() -> None:
    point = _only("1. Về kiến nghị của Sở Y tế bổ sung biên chế: ghi nhận, xem xét sau.")
    assert (point.kind, point.trackable) == (PointKind.REPLY_TO_PROPOSAL, False)


def test_the_wished_day_of_a_refused_proposal_is_no_deadline() -> None:
    point = _only(
        "1. Về đề nghị của nhà thầu xin gia hạn đến ngày 31/12/2025: không đồng ý; giao Sở"
        " Xây dựng xử lý theo hợp đồng."
    )
    assert point.due is None
    assert point.trackable


def test_a_section_of_proposals_makes_answers_of_its_points() -> None:
    draft = draft_of(
        "1. Về các kiến nghị của Sở Y tế:\n\n(1) Mua xe cấp cứu: Giao Sở Tài chính thẩm định."
        "\n\n(2) Bổ sung biên chế: Chưa xem xét."
    )
    assert [(p.label, p.kind, p.trackable) for p in draft.points] == [
        ("1.(1)", PointKind.REPLY_TO_PROPOSAL, True),
        ("1.(2)", PointKind.REPLY_TO_PROPOSAL, False),
    ]


def test_an_assessment_is_noted_down_to_its_leaves() -> None:
    draft = draft_of(
        "I. ĐÁNH GIÁ CHUNG\n\n1. Sở Y tế đã hoàn thành tiêm chủng.\n\n2. Giải ngân chậm.\n\n"
        "II. NHIỆM VỤ\n\n1. Sở Y tế trình đề án trong tháng 10/2025."
    )
    assert [(p.label, p.trackable) for p in draft.points] == [
        ("I.1", False),
        ("I.2", False),
        ("II.1", True),
    ]


def test_a_lead_and_a_deadline_come_down_from_the_lead_in() -> None:
    draft = draft_of(
        "1. Yêu cầu Sở Y tế hoàn thành trước ngày 30/9/2025 các việc sau:\na) Rà soát hồ sơ.\n"
        "b) Trình đề án trước ngày 15/9/2025."
    )
    assert [str(point.due) for point in draft.points] == ["2025-09-30", "2025-09-15"]
    assert {lead.name for point in draft.points for lead in point.leads} == {"Sở Y tế"}


def test_paragraphs_with_agencies_of_their_own_share_their_number() -> None:
    draft = draft_of("1. Về đầu tư công\n\nSở Y tế rà soát dự án.\n\nSở Tài chính bố trí vốn.")
    assert [(p.label, p.clause, p.leads[0].name) for p in draft.points] == [
        ("1", 1, "Sở Y tế"),
        ("1", 2, "Sở Tài chính"),
    ]


def test_the_closing_sentence_is_no_point() -> None:
    assert [point.label for point in draft_of("1. Sở Y tế trình đề án.").points] == ["1"]


def kinds_of(doubts: tuple[Doubt, ...]) -> list[DoubtKind]:
    return [doubt.kind for doubt in doubts]


def test_a_sure_point_wants_no_second_look() -> None:
    assert _only("1. Giao Sở Y tế trình đề án trước ngày 30/9/2025.").confidence >= SURE


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("Đẩy nhanh tiến độ thi công.", DoubtKind.NO_LEAD),
        ("Giao Trung tâm Ươm giống bèo dâu xanh nhân giống.", DoubtKind.UNKNOWN_LEAD),
        ("Các ông (bà) Trưởng phòng chuyên môn sớm rà soát.", DoubtKind.NO_LEAD),
        ("Giao Hội Xôi Nếp, Bèo Dâu rà soát.", DoubtKind.UNKNOWN_LEAD),
        ("Giao Sở Y tế trình trước ngày 25.", DoubtKind.NO_MONTH),
        ("Giao Sở Y tế trình đề án trước ngày 31/9/2025.", DoubtKind.NO_SUCH_DAY),
        ("Các cơ quan, đơn vị rà soát tài sản công.", DoubtKind.PERHAPS_NOT_WORK),
    ],
)
def test_what_is_open_is_said_and_left_to_a_person(words: str, doubt: DoubtKind) -> None:
    point = _only(f"1. {words}")
    assert doubt in kinds_of(point.doubts)
    assert point.confidence < SURE


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        (
            "Giao Sở Y tế trình trong tháng 9/2025, ban hành trước 30/10/2025.",
            DoubtKind.TWO_DEADLINES,
        ),
        (
            "Giao Sở Y tế trình trong 05 ngày kể từ ngày nhận hồ sơ.",
            DoubtKind.EVENT_DAY_UNKNOWN,
        ),
        ("Giao Sở Y tế phấn đấu hoàn thành trước 30/9/2025.", DoubtKind.TARGET_ONLY),
        (
            "Giao Sở Y tế trình đề án trước 15/9/2025; ban hành trước 30/10/2025.",
            DoubtKind.SEVERAL_TASKS,
        ),
    ],
)
def test_what_the_paper_itself_leaves_open_is_said_and_yet_sure(
    words: str, doubt: DoubtKind
) -> None:
    point = _only(f"1. {words}")
    assert doubt in kinds_of(point.doubts)
    assert point.confidence >= SURE


@pytest.mark.parametrize(
    "lead",
    [
        "UBND xã Vĩnh Trạch",
        "Công an các xã: Yên Bình, Thác Bà",
        "Công ty Cổ phần Môi trường đô thị Hà Tĩnh",
        "Các chủ đầu tư",
        "UBND các xã, phường",
        "Các đảng bộ trực thuộc Tỉnh ủy",
    ],
)
def test_a_body_by_its_form_is_sure_though_no_directory_lists_it(lead: str) -> None:
    point = _only(f"1. Giao {lead} rà soát trước ngày 30/9/2025.")
    assert point.leads
    assert DoubtKind.UNKNOWN_LEAD not in kinds_of(point.doubts)
    assert point.confidence >= SURE


def test_a_missing_number_and_day_are_doubts_of_the_notice() -> None:
    text = NoticeText(
        Source(name="a.txt", sha256="", kind=SourceKind.TXT), "THÔNG BÁO\n\n1. Sở Y tế rà soát."
    )
    draft = parse_notice(text, AgencyDirectory(()), WorkingCalendar(), ReadingHabits())
    assert set(kinds_of(draft.doubts)) == {DoubtKind.NO_NUMBER, DoubtKind.NO_ISSUE_DATE}


def test_a_wish_for_more_time_that_is_granted_is_the_new_deadline() -> None:
    asked = "1. Về kiến nghị của Sở Y tế lùi thời gian trình đề án đến ngày 30/11/2025"
    granted = _only(f"{asked}: Đồng ý; giao Sở Y tế trình đúng hạn nêu trên.")
    assert granted.due == date(2025, 11, 30)
    assert granted.deadlines[0].phrase == "đến ngày 30/11/2025"
    others = _only(f"{asked}: Đồng ý; giao Sở Tài chính hướng dẫn thủ tục.")
    assert others.due is None
    refused = _only(f"{asked}: Không đồng ý; giao Sở Y tế trình đúng hạn đã giao.")
    assert refused.due is None


def test_an_answer_without_a_colon_begins_with_its_order() -> None:
    point = _only(
        "1. Về đề nghị của UBND xã Phú Vang xin hỗ trợ kinh phí trước ngày 30/9/2025, "
        "Chủ tịch UBND tỉnh giao Sở Tài chính trả lời trước ngày 15/10/2025."
    )
    assert [lead.name for lead in point.leads] == ["Sở Tài chính"]
    assert point.due == date(2025, 10, 15)


def test_a_point_with_rows_below_keeps_its_own_dated_work() -> None:
    points = draft_of(
        "1. Giao Sở Y tế:\n\n- Kiểm tra các cơ sở; xử lý dứt điểm trong 72 giờ.\n\n"
        "+ Báo cáo trước ngày 20/9/2025.\n"
    ).points
    assert [(p.label, p.due) for p in points] == [
        ("1.-1", date(2025, 9, 8)),
        ("1.-1.+1", date(2025, 9, 20)),
    ]
