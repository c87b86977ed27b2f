"""The office's words for what becomes of a returned sheet, in both languages."""

from datetime import date
from enum import Enum

from desktop_app.tracking.agency_sheet import CellValue, LockedField, SheetField
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.merge_rows import MergeCell, MergeRow, Refusal, RowState
from desktop_app.tracking.progress import Status
from desktop_app.tracking.read_answers import CellDoubt
from desktop_app.tracking.sheet_words import HEADS, status_words
from desktop_app.tracking.wording import Pair, in_language, word

_WORDS: dict[Enum, Pair] = {
    RowState.READY: ("Sẵn sàng nhận", "Ready"),
    RowState.LOOK: ("Cần xem", "To be looked at"),
    RowState.CONFLICT: ("Cả hai bên cùng sửa", "Changed on both sides"),
    RowState.REFUSED: ("Không nhận", "Refused"),
    RowState.UNCHANGED: ("Không có gì mới", "Nothing new"),
    SheetField.STATUS: ("Trạng thái", "Status"),
    SheetField.RESULT: ("Kết quả", "Result"),
    SheetField.COMPLETED_ON: ("Ngày hoàn thành", "Completed on"),
    SheetField.DOCUMENT: ("Số văn bản", "Document"),
    SheetField.DIFFICULTIES: ("Khó khăn", "Difficulties"),
    SheetField.PROPOSAL: ("Đề xuất", "Proposal"),
    Refusal.OTHER_OFFICE: (
        "Phiếu này do văn phòng khác lập.",
        "The sheet was made by another office.",
    ),
    Refusal.NEWER_FORMAT: (
        "Phiếu do phiên bản Đôn Đốc mới hơn lập: hãy cập nhật chương trình.",
        "The sheet was made by a newer Đôn Đốc: update the program.",
    ),
    Refusal.NO_CODE: (
        "Dòng do đơn vị tự thêm hoặc mất mã ẩn: không biết là nhiệm vụ nào.",
        "The row was added, or lost its hidden code: nobody knows which work it is about.",
    ),
    Refusal.UNKNOWN: (
        "Mã dòng không có trong sổ: phiếu chưa được ghi nhận là đã lập.",
        "The register does not know the row's code: no such sheet was noted.",
    ),
    Refusal.BAD_CHECK: (
        "Mã ẩn của dòng bị sửa hoặc bị chuyển sang dòng khác.",
        "The row's hidden code was changed, or moved to another row.",
    ),
    Refusal.NO_TEXT: (
        "Không còn cột nội dung nhiệm vụ: không chắc câu trả lời thuộc nhiệm vụ nào.",
        "The column that tells the work is gone: nobody can say what the answer is about.",
    ),
    Refusal.OTHER_WORDS: (
        "Ô khóa “{column}” khác với phiếu đã gửi.",
        "The locked cell “{column}” says something else than was sent.",
    ),
    Refusal.TWICE: (
        "Dòng này có hai lần trong tệp với nội dung khác nhau.",
        "The row stands twice in the file and does not say the same.",
    ),
    Refusal.DELETED: ("Nhiệm vụ đã bị xóa khỏi sổ.", "The directive has been deleted."),
    Refusal.COMPLETED: (
        "Nhiệm vụ (hoặc kỳ này) đã được xác nhận hoàn thành.",
        "The directive, or this period of it, has been completed.",
    ),
    Refusal.SUSPENDED: ("Nhiệm vụ đang tạm dừng.", "The directive is suspended."),
    Refusal.WITHDRAWN: ("Nhiệm vụ đã thu hồi.", "The directive has been withdrawn."),
    Refusal.NOT_LEAD: (
        "Đơn vị không còn chủ trì nhiệm vụ này.",
        "The agency does not lead the directive any more.",
    ),
    Refusal.NO_PERIOD: (
        "Kỳ báo cáo này không còn: lịch định kỳ của nhiệm vụ đã đổi.",
        "There is no such period any more: the work comes at other times.",
    ),
    Refusal.NEWER_ANSWER: (
        "Phiếu cũ: đã nhận trả lời theo phiếu gửi ngày {day}.",
        "An old sheet: an answer to the one sent on {day} is in already.",
    ),
    Refusal.OLDER_FILE: (
        "Tệp này đã nhận trước đây, sau đó đã nhận bản mới hơn.",
        "This file was taken in before, and a newer one after it.",
    ),
    CellDoubt.FORMULA: (
        "ô là công thức, chỉ lấy được giá trị đã tính",
        "a formula: only its computed value can be taken",
    ),
    CellDoubt.MERGED: ("ô bị gộp", "a merged cell"),
    CellDoubt.ERROR: ("ô báo lỗi hoặc chưa tính", "the cell holds an error"),
    CellDoubt.UNCLEAR_STATUS: ("không rõ trạng thái", "an unclear status"),
    CellDoubt.UNCLEAR_DAY: ("không rõ ngày", "an unclear day"),
    CellDoubt.YEAR_ASSUMED: ("thiếu năm", "the year is missing"),
    CellDoubt.CLEARED: ("ô bị xóa trắng", "the cell was emptied"),
    CellDoubt.FUTURE_DAY: ("ngày chưa đến", "the day is still to come"),
    CellDoubt.BEFORE_NOTICE: ("trước ngày ra thông báo", "before the notice was issued"),
    CellDoubt.DAY_WITHOUT_DONE: (
        "có ngày nhưng trạng thái chưa là “Đã hoàn thành”",
        "a day, but the status is not “Completed”",
    ),
    CellDoubt.DAY_COUNTS: (
        "ngày báo cáo trước đã được tính: muốn đổi hãy sửa cập nhật trong sổ",
        "the day reported before counts: mend that entry to change it",
    ),
    CellDoubt.CAME_LATE: (
        "ghi xong trong hạn, nhưng phiếu về sau hạn",
        "done in time, it says, but the sheet came after the deadline",
    ),
    CellDoubt.TWO_COLUMNS: ("có hai cột cùng tên", "two columns bear this head"),
}


def merge_word(state: Enum, language: str = "vi") -> str:
    """The word or sentence for a state, field or doubt of a returned sheet."""
    return in_language(_WORDS[state], language)


def refusal_words(row: MergeRow, language: str = "vi") -> str:
    """Why nothing of `row` is taken; empty where something can be."""
    if row.refusal is None:
        return ""
    newer = row.known.newer_answer if row.known else None
    return merge_word(row.refusal, language).format(
        column=in_language(HEADS[row.at or LockedField.TEXT], language), day=day_text(newer)
    )


def doubt_words(cell: MergeCell, language: str = "vi") -> str:
    """What is odd about a cell, in one line."""
    return "; ".join(merge_word(doubt, language) for doubt in dict.fromkeys(cell.doubts))


def value_words(value: CellValue, language: str = "vi") -> str:
    """A cell's value as it is shown; nothing for an empty one."""
    if isinstance(value, Status):
        # What an agency says is done is only reported: the sheet's own word is shown.
        return status_words(language).get(value) or word(value, language)
    return day_text(value) if isinstance(value, date) else value or ""
