"""Invented trackers as several offices keep them in Excel."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook


def book(path: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = ()) -> Path:
    """A workbook of one sheet with these rows."""
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for place in merged:
        sheet.merge_cells(place)
    made.save(path)
    return path


def plain_book(path: Path) -> Path:
    """One row of heads below a title; days in many forms; a row without a number."""
    heads = ["STT", "Số thông báo", "Ngày thông báo", "Nội dung nhiệm vụ", "Chủ trì"]
    heads += ["Phối hợp", "Thời hạn", "Trạng thái", "Ngày hoàn thành", "Kết quả"]
    xd, tc = "Sở Xây dựng", "Sở Tài chính"
    return book(
        path,
        [
            ["SỔ THEO DÕI NHIỆM VỤ"],
            [],
            heads,
            [1, "21/TB-VPUBND", date(2023, 1, 9), "Báo cáo A", xd, tc, "20/3/2023", "Đang làm"],
            [
                2,
                "21/TB-VPUBND",
                "09-01-23",
                "Báo cáo B",
                tc,
                None,
                "20-11-23",
                "Xong",
                "1.3.2023",
            ],
            [3, "22/TB-VPUBND", "09.02.2023", "Báo cáo C", xd, None, "20.11.2023", "Lạ lắm"],
            [4, "22/TB-VPUBND", "09/02/2023", "Báo cáo D", xd, None, "Quý II/2023"],
            [
                5,
                "23/TB-VPUBND",
                "ngày 10 tháng 2 năm 2023",
                "Báo cáo Đ",
                xd,
                None,
                "tháng 6/2023",
            ],
            [6, "23/TB-VPUBND", None, "Báo cáo E", xd, None, date(2023, 8, 1), "Hoàn thành"],
            [7, None, None, "Việc không rõ của ai", xd],
            [8, "23/TB-VPUBND", None, None, xd],
            [9],
            ["Tổng cộng", None, None, 9],
        ],
    )


def grouped_book(path: Path) -> Path:
    """Notices as group rows, agencies in a merged column."""
    return book(
        path,
        [
            ["TT", "Nội dung chỉ đạo", "Cơ quan thực hiện", "Hạn xử lý", "Ghi chú"],
            ["I", "Thông báo số 31/TB-VPUBND ngày 03/04/2023"],
            [1, "Rà soát quy hoạch", "Sở Xây dựng", "30/4/2023", "gấp"],
            [2, "Cân đối vốn", None, "Khi có nguồn"],
            ["II", "Thông báo số 32/TB-VPUBND ngày 05/04/2023"],
            [1, "Kiểm tra kho", "Sở Tài chính", "ngày 20 tháng 11 năm 2023"],
        ],
        ["C3:C4"],
    )


def two_heads_book(path: Path) -> Path:
    """Two rows of heads, the upper one over several columns."""
    return book(
        path,
        [
            ["TT", "Văn bản giao", None, "Nội dung", "Đơn vị", None, "Thời hạn"],
            [None, "Số", "Ngày", None, "Chủ trì", "Phối hợp"],
            [
                1,
                "41/TB-VPUBND",
                "02/05/2023",
                "Lập dự toán",
                "Sở Tài chính",
                "Sở Y tế",
                "1/6/2023",
            ],
        ],
        ["A1:A2", "B1:C1", "D1:D2", "E1:F1", "G1:G2"],
    )


def hostile_book(path: Path) -> Path:
    """Formulas, control-like words and endless cells."""
    return book(
        path,
        [
            ["STT", "Số thông báo", "Nội dung", "Chủ trì", "Thời hạn", "Kết quả"],
            [1, "51/TB-VPUBND", "=HYPERLINK(1)", "Sở Y tế", "99/99/9999", "=1+1"],
            [2, "51/TB-VPUBND", "'; DROP TABLE notices; --", "x" * 5000, "0/0/0", "\u202eđảo"],
            [3, "../../etc/passwd 1", "Đọc tệp", "Sở Y tế", -1, "y" * 30000],
        ],
    )
