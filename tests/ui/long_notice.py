"""A notice of sixty-five points with six doubts among them, and a keyboard to review it."""

from datetime import date
from hashlib import sha256

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.desk.reader import NoticeReader
from desktop_app.intake.deadline_reading import ReadingHabits
from desktop_app.intake.draft import NoticeDraft
from desktop_app.intake.notice_parser import parse_notice
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind
from desktop_app.tracking.agency import Agency, AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar

TODAY = date(2026, 5, 20)
AGENCIES = tuple(
    Agency(name=name)
    for name in (
        "Sở Tài chính",
        "Sở Xây dựng",
        "Sở Y tế",
        "Sở Nội vụ",
        "Thanh tra tỉnh",
        "Công an tỉnh",
    )
)
READER = NoticeReader(AGENCIES, (), ReadingHabits())
DOUBTFUL = {
    7: "Đẩy nhanh tiến độ thi công kè sông Bùi, hoàn thành trước ngày 15/7/2026.",
    15: "Giao Hội Xôi Nếp, Bèo Dâu rà soát danh sách hội viên trước ngày 20/7/2026.",
    28: "Giao Sở Y tế trình đề án trước 15/9/2026; ban hành kế hoạch mới trước 30/10/2026.",
    39: "Giao Sở Y tế trình phương án phòng dịch trước ngày 31/9/2026.",
    50: "Các cơ quan, đơn vị rà soát tài sản công.",
    61: "Giao Sở Xây dựng trình quy hoạch bến bãi trước ngày 25.",
}
LEADS = ("Sở Tài chính", "Sở Xây dựng", "Sở Y tế", "Sở Nội vụ")


def _sure(number: int) -> str:
    day = f"{number % 28 + 1:02}/6/2026"
    return f"Giao {LEADS[number % 4]} hoàn thành việc thứ {number} trước ngày {day}."


NOTICE = (
    "VĂN PHÒNG UBND TỈNH\nSố: 105/TB-VPUBND\nHà Bắc, ngày 15 tháng 5 năm 2026\n\n"
    "THÔNG BÁO\nKết luận cuộc họp giao ban\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n"
) + "\n\n".join(f"{at}. {DOUBTFUL.get(at) or _sure(at)}" for at in range(1, 66))


class Keyboard:
    """Sends each key where the cursor is, as the system would, and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            sent = QKeySequence.fromString(key)[0]
            QTest.keyClick(self._where(), sent.key(), sent.keyboardModifiers())
            self._count()

    def write(self, words: str) -> None:
        for letter in words:
            QTest.keyClicks(self._where(), letter)
            self._count()

    def _count(self) -> None:
        self.pressed += 1
        QApplication.processEvents()

    def _where(self) -> QWidget:
        where = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert where is not None
        return where


def drafted(text: str) -> NoticeDraft:
    source = Source(
        name="105.txt", sha256=sha256(text.encode()).hexdigest(), kind=SourceKind.TXT
    )
    return parse_notice(
        NoticeText(source, text), AgencyDirectory(AGENCIES), WorkingCalendar(), READER.habits
    )
