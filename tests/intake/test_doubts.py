"""Each doubt stands at the words it is about."""

import pytest

from desktop_app.intake.deadline_reading import ReadingHabits
from desktop_app.intake.draft import DoubtKind, NoticeDraft, reading_json
from desktop_app.intake.notice_parser import parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar

HEAD = "Số: 12/TB-VPUBND\nHà Tĩnh, ngày 05 tháng 8 năm 2025\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n"


def drafted(text: str) -> NoticeDraft:
    source = Source(name="a.txt", sha256="", kind=SourceKind.TXT)
    directory = AgencyDirectory((Agency(name="Sở Y tế"), Agency(name="Sở Tài chính")))
    return parse_notice(NoticeText(source, text), directory, WorkingCalendar(), ReadingHabits())


def doubted(draft: NoticeDraft) -> list[tuple[DoubtKind, str]]:
    """The kinds of all doubts of the points, with the words each is about."""
    return [
        (doubt.kind, doubt.span.of(draft.text) if doubt.span else "")
        for point in draft.points
        for doubt in point.doubts
    ]


@pytest.mark.parametrize(
    ("words", "kind", "about"),
    [
        ("Đẩy nhanh tiến độ thi công cầu Mới.", DoubtKind.NO_LEAD, "Đẩy nhanh tiến độ thi"),
        (
            "Giao Sở Y tế, Hội Xôi Nếp, Bèo Dâu rà soát.",
            DoubtKind.UNKNOWN_LEAD,
            "Hội Xôi Nếp",
        ),
        (
            "Giao Trạm Giống bảo vệ cây trồng vật nuôi.",
            DoubtKind.UNKNOWN_LEAD,
            "Trạm Giống",
        ),
        (
            "Sở Y tế nêu cao tinh thần trách nhiệm, gương mẫu.",
            DoubtKind.PERHAPS_NOT_WORK,
            "Sở Y tế",
        ),
        (
            "Giao Trung tâm Giống bảo vệ rừng phòng hộ.",
            DoubtKind.UNKNOWN_LEAD,
            "Trung tâm Giống bảo vệ rừng phòng hộ",
        ),
        ("Đề nghị NSMO rà soát phụ tải.", DoubtKind.UNKNOWN_LEAD, "NSMO"),
        ("Giao Sở Y tế trình trước ngày 25.", DoubtKind.NO_MONTH, "trước ngày 25"),
        (
            "Giao Sở Y tế trình đề án trước ngày 31/9/2025.",
            DoubtKind.NO_SUCH_DAY,
            "trước ngày 31/9/2025",
        ),
        (
            "Các cơ quan, đơn vị rà soát tài sản công.",
            DoubtKind.PERHAPS_NOT_WORK,
            "Các cơ quan, đơn vị",
        ),
        (
            "Giao Sở Y tế mở lớp tập huấn, trao bằng quãng 15/9/2025.",
            DoubtKind.UNREAD_TIME,
            "15/9/2025",
        ),
        (
            "Giao Sở Y tế mở tiếp lớp ở huyện, dự chừng quý IV/2025.",
            DoubtKind.UNREAD_TIME,
            "quý IV/2025",
        ),
        (
            "Giao Sở Y tế mua vắc xin, Sở Tài chính thẩm định giá.",
            DoubtKind.UNREAD_AGENCY,
            "Sở Tài chính",
        ),
        (
            "Giao Sở Y tế phối hợp với Hội Chăn nuôi ong lấy mật phố núi rà soát giá bán.",
            DoubtKind.UNKNOWN_HELPER,
            "Hội Chăn nuôi ong",
        ),
        (
            "Giao Sở Y tế trình trong tháng 9/2025, ban hành trước 30/10/2025.",
            DoubtKind.TWO_DEADLINES,
            "trước 30/10/2025",
        ),
        (
            "Giao Sở Y tế trình đề án trước 15/9/2025; ban hành kế hoạch mới trước 30/10/2025.",
            DoubtKind.SEVERAL_TASKS,
            "ban hành kế hoạch mới",
        ),
        (
            "Giao Sở Y tế phấn đấu hoàn thành trước 30/9/2025.",
            DoubtKind.TARGET_ONLY,
            "hoàn thành trước 30/9/2025",
        ),
    ],
)
def test_a_doubt_stands_at_the_words_it_is_about(
    words: str, kind: DoubtKind, about: str
) -> None:
    assert doubted(drafted(f"{HEAD}1. {words}")) == [(kind, about)]


def test_each_name_that_is_not_known_is_a_doubt_of_its_own() -> None:
    draft = drafted(f"{HEAD}1. Giao Trung tâm Ươm giống bèo dâu xanh nhân giống.")
    ((kind, about),) = doubted(draft)
    assert (kind, about.startswith("Trung tâm Ươm giống")) == (DoubtKind.UNKNOWN_LEAD, True)


@pytest.mark.parametrize(
    ("head", "places"),
    [
        (
            "Số:      /TB-VPUBND\nHà Tĩnh, ngày     tháng 8 năm 2025\nTHÔNG BÁO\n",
            ["Số:      /TB-VPUBND", "ngày     tháng 8 năm 2025"],
        ),
        (
            "VĂN PHÒNG UBND TỈNH     Hà Tĩnh, ngày … tháng … năm …\nSố: …/TB-UBND\nTHÔNG BÁO\n",
            ["Số: …/TB-UBND", "ngày … tháng … năm …"],
        ),
        ("THÔNG BÁO\n", [None, None]),
        ("", [None, None]),
    ],
)
def test_what_the_head_leaves_open_stands_where_it_would_be_printed(
    head: str, places: list[str | None]
) -> None:
    draft = drafted(f"{head}\n1. Giao Sở Y tế trình đề án.")
    assert [d.span and d.span.of(draft.text) for d in draft.doubts] == places


def test_a_reading_in_json_names_each_kind_of_doubt_once() -> None:
    draft = drafted(
        f"{HEAD}1. Sở Y tế trình trước ngày 31/9/2025; ban hành trước ngày 31/11/2025."
    )
    (point,) = reading_json(draft)["points"]
    assert point["doubts"] == ["no_such_day"]
    assert len(draft.points[0].doubts) == 2


@pytest.mark.parametrize(
    "name",
    [
        "Phòng Tài chính - Kế toán",
        "Trung tâm Dịch vụ hỗ trợ phát triển nông nghiệp",
        "Công ty Cổ phần Năng lượng tái tạo Bình Sơn",
        "các chủ hồ thủy điện",
    ],
)
def test_a_name_with_one_good_end_is_not_doubted(name: str) -> None:
    draft = drafted(f"{HEAD}1. Giao {name} khẩn trương rà soát hồ sơ, báo cáo trước 20/9/2025.")
    assert [lead.name for lead in draft.points[0].leads] == [name]
    assert draft.points[0].doubts == ()
