"""What is printed on an agency's sheet, and looked for when it comes back."""

from desktop_app.tracking.agency_sheet import LockedField, SheetField
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import Pair, word

NUMBER_HEAD = ("TT", "No.")
HEADS: dict[LockedField | SheetField, Pair] = {
    LockedField.NOTICE: ("Thông báo", "Notice"),
    LockedField.POINT: ("Điểm", "Point"),
    LockedField.TEXT: ("Nội dung nhiệm vụ", "Directive"),
    LockedField.PHRASE: ("Thời hạn theo văn bản", "Deadline as printed"),
    LockedField.DUE: ("Hạn", "Due"),
    SheetField.STATUS: ("Trạng thái", "Status"),
    SheetField.RESULT: ("Kết quả", "Result"),
    SheetField.COMPLETED_ON: ("Ngày hoàn thành", "Completed on"),
    SheetField.DOCUMENT: ("Số văn bản", "Document no."),
    SheetField.DIFFICULTIES: ("Khó khăn", "Difficulties"),
    SheetField.PROPOSAL: ("Đề xuất", "Proposal"),
}
CODE_HEAD = ("Mã dòng", "Row code")
CHECK_HEAD = ("Mã kiểm tra", "Check code")

# What the agency says is done waits for the office to confirm it.
_SHOWN_AS = {
    Status.NOT_STARTED: Status.NOT_STARTED,
    Status.IN_PROGRESS: Status.IN_PROGRESS,
    Status.REPORTED: Status.COMPLETED,
}


def status_words(language: str) -> dict[Status, str]:
    """What an agency chooses from."""
    return {status: word(shown, language) for status, shown in _SHOWN_AS.items()}


HIDDEN_PAGE = "dondoc"
FORMAT_KEY, REGISTER_KEY, SHEET_KEY = "format", "register", "sheet"
