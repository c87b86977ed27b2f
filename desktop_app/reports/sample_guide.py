"""The sheet of the sample that explains how a template is made; no report shows it."""

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.cell_styles import FACE
from desktop_app.reports.template_words import GROUPS

_RULES = (
    "Sửa hai trang kia thành mẫu của cơ quan: kẻ khung, đổi chữ, thêm cột, thêm hình tùy ý.",
    "Gõ một mục dưới đây giữa { và } vào ô nào thì khi lập báo cáo ô đó có số liệu ấy.",
    "Hàng có mục của đơn vị (nhiệm vụ) là hàng mẫu: lặp lại cho từng đơn vị (nhiệm vụ).",
    "Ngay trên hàng mẫu có thể đặt hàng của nhóm: hàng có {nhóm đơn vị} hoặc {thông báo}.",
    "Mục gõ bằng CHỮ HOA cho chữ hoa. Không phân biệt dấu: {noi dung} cũng là {nội dung}.",
    "Ô đặt tên DD_TONG_SO (Formulas, Define Name) được điền như ô có {tổng số}.",
    "Công thức như =SUM(C12) trỏ vào hàng mẫu tự mở rộng cho đủ các hàng.",
    "Trang có tên bắt đầu bằng “Hướng dẫn” không xuất hiện trong báo cáo.",
)


def add_guide(sheet: Worksheet) -> None:
    """The rules, then every word by what it speaks of."""
    sheet.column_dimensions["A"].width = 100
    sheet.sheet_view.showGridLines = False
    row = _say(sheet, 1, "Cách làm mẫu của cơ quan", bold=True)
    for number, rule in enumerate(_RULES, start=1):
        row = _say(sheet, row, f"{number}. {rule}")
    for title, words in GROUPS.items():
        row = _say(sheet, row + 1, title, bold=True)
        for word in words:
            row = _say(sheet, row, f"{{{word}}}")


def _say(sheet: Worksheet, row: int, words: str, *, bold: bool = False) -> int:
    cell = sheet.cell(row, 1, words)
    cell.font = Font(name=FACE, size=12, bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return row + 1
