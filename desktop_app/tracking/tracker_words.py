"""The office's words for a tracker kept in Excel, in both languages."""

from enum import Enum

from desktop_app.tracking.tracker import RowFate, RowReason, TrackerColumn
from desktop_app.tracking.wording import in_language

_WORDS: dict[Enum, tuple[str, str]] = {
    TrackerColumn.NUMBER: ("Số thứ tự", "Number of the row"),
    TrackerColumn.NOTICE: ("Số thông báo", "Notice number"),
    TrackerColumn.NOTICE_DAY: ("Ngày thông báo", "Day of the notice"),
    TrackerColumn.POINT: ("Điểm, mục", "Point"),
    TrackerColumn.WORDS: ("Nội dung nhiệm vụ", "Words of the work"),
    TrackerColumn.LEAD: ("Chủ trì", "Lead"),
    TrackerColumn.COORDINATING: ("Phối hợp", "Coordinating"),
    TrackerColumn.DEADLINE: ("Thời hạn", "Deadline"),
    TrackerColumn.STATUS: ("Trạng thái", "Status"),
    TrackerColumn.DONE_ON: ("Ngày hoàn thành", "Done on"),
    TrackerColumn.RESULT: ("Kết quả", "Result"),
    TrackerColumn.NOTE: ("Ghi chú", "Note"),
    RowFate.IMPORTED: ("Nhập", "Imported"),
    RowFate.SKIPPED: ("Bỏ qua", "Skipped"),
    RowFate.REFUSED: ("Từ chối", "Refused"),
    RowReason.NONE: ("", ""),
    RowReason.OUTSIDE_TABLE: ("ngoài bảng", "outside the table"),
    RowReason.HEAD: ("dòng đầu cột", "heads of columns"),
    RowReason.GROUP: ("dòng nhóm", "head of a group"),
    RowReason.TOTAL: ("dòng tổng", "a total"),
    RowReason.EMPTY: ("chỉ có số thứ tự", "only a number"),
    RowReason.IN_REGISTER: ("thông báo đã có trong sổ", "the notice is in the register"),
    RowReason.NO_WORDS: ("thiếu nội dung nhiệm vụ", "no words of the work"),
    RowReason.NO_NOTICE: ("thiếu số thông báo", "no notice number"),
}


def tracker_word(state: TrackerColumn | RowFate | RowReason, language: str) -> str:
    """The word for `state`."""
    return in_language(_WORDS[state], language)
