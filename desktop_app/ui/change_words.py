"""What a change was, in the window's language; the register keeps the office's own words."""

import re

from desktop_app.ui.language import Language, current_language

_ENGLISH = (
    ("cập nhật tiến độ", "progress"),
    ("xác nhận hoàn thành", "confirmation"),
    ("trả lại báo cáo", "sending back"),
    ("đôn đốc", "chase"),
    ("sửa lần đôn đốc", "correction of a chase"),
    ("xóa lần đôn đốc", "removal of a chase"),
    ("sửa cập nhật tiến độ", "correction of progress"),
    ("xóa cập nhật tiến độ", "removal of progress"),
    ("hoàn thành", "completion"),
    ("đề nghị gia hạn", "request for more time"),
    ("không đồng ý gia hạn", "refusal of more time"),
    ("gia hạn", "extension"),
    ("sửa nhiệm vụ", "correction"),
    ("sửa nhanh", "quick edit"),
    ("cập nhật mốc thời hạn", "milestones"),
    ("xóa nhiệm vụ", "deletion"),
    ("thêm nhiệm vụ cho điểm", "directive added to point"),
    ("khôi phục nhiệm vụ", "return from the bin"),
    ("mở kỳ tiếp theo của nhiệm vụ định kỳ", "opening of the next periods"),
    ("dọn thùng rác", "emptying of the bin"),
    ("gắn sao", "star"),
    ("bỏ sao", "taking off the star"),
    ("xử lý điểm", "decision on point"),
    ("nhập thông báo", "import of notice"),
    ("nối chuỗi thông báo", "relation of notice"),
    ("bỏ nối chuỗi thông báo", "relation taken out"),
    ("kết thúc theo dõi thông báo", "closing of notice"),
    ("theo dõi lại thông báo", "reopening of notice"),
    ("phát hành báo cáo", "issue of report"),
    ("rút báo cáo", "withdrawal of report"),
    ("sửa thông tin cơ quan", "settings"),
    ("đổi mẫu báo cáo của cơ quan", "change of the office's template"),
    ("lưu bộ lọc", "saving of view"),
    ("đổi tên bộ lọc", "renaming of view"),
    ("chuyển bộ lọc", "moving of view"),
    ("xóa bộ lọc", "removal of view"),
    ("thêm cơ quan", "new agency"),
    ("sửa cơ quan", "change of agency"),
    ("xóa cơ quan", "removal of agency"),
    ("bổ sung danh bạ cơ quan đi kèm chương trình", "agencies of a newer program"),
    ("gộp", "merging of"),
    ("xóa", "deletion"),  # of several, as below
    ("khôi phục", "return from the bin"),
)
_SEVERAL = re.compile(r"(\d+) nhiệm vụ$")


def change_words(what: str) -> str:
    """`what` as the history keeps it, said in the window's language as far as it is known."""
    if current_language() != Language.ENGLISH:
        return what
    for kept, said in _ENGLISH:
        if what.startswith(kept):
            return _SEVERAL.sub(r"of \1 directives", what.replace(kept, said, 1))
    return what
