"""What is printed on an agency's sheet, and looked for when it comes back."""

from desktop_app.tracking.agency_sheet import LockedField, SheetField
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import word

HEADS = {
    LockedField.NOTICE: "Thông báo",
    LockedField.POINT: "Điểm",
    LockedField.TEXT: "Nội dung nhiệm vụ",
    LockedField.PHRASE: "Thời hạn theo văn bản",
    LockedField.DUE: "Hạn",
    SheetField.STATUS: "Trạng thái",
    SheetField.RESULT: "Kết quả",
    SheetField.COMPLETED_ON: "Ngày hoàn thành",
    SheetField.DOCUMENT: "Số văn bản",
    SheetField.DIFFICULTIES: "Khó khăn",
    SheetField.PROPOSAL: "Đề xuất",
}
CODE_HEAD = "Mã dòng"
CHECK_HEAD = "Mã kiểm tra"

# What the agency says is done waits for the office to confirm it.
STATUS_WORDS = {
    Status.NOT_STARTED: word(Status.NOT_STARTED),
    Status.IN_PROGRESS: word(Status.IN_PROGRESS),
    Status.REPORTED: word(Status.COMPLETED),
}

HIDDEN_PAGE = "dondoc"
FORMAT_KEY, REGISTER_KEY, SHEET_KEY = "format", "register", "sheet"
