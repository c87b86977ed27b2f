"""The papers' fixed words in Vietnamese and English, and how those of one are asked for.

Sentences made of figures and days stand in `paper_words`, `line_words`, `chase_words` and
`monday_words`; the words of states in `tracking.wording`.
"""

from desktop_app.reports.report_changes import ChangeKind
from desktop_app.tracking.figures import NO_BREAK, whole
from desktop_app.tracking.wording import Pair, in_language

#: What is counted: in Vietnamese, then one of it and several of it in English.
Noun = tuple[str, str, str]

LANGUAGE_TAG = ("vi-VN", "en-GB")  # of a document: who reads it aloud goes by it

# The head and foot, after Nghị định 30/2020/NĐ-CP, Phụ lục I.
NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
MOTTO = ("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
NUMBER = ("Số:          /BC", "No.:          /BC")
TITLE = ("BÁO CÁO", "REPORT")
SUBJECT = (
    "Kết quả thực hiện nhiệm vụ tại các thông báo kết luận",
    "Progress of the directives in notices of conclusions",
)
TOTAL = ("Tổng cộng", "Total")
PREPARED_BY = ("NGƯỜI LẬP", "PREPARED BY")
PAGE = ("Trang {number}/{count}", "Page {number}/{count}")
GOES_ON = ("{title} (tiếp theo)", "{title} (continued)")

NOTHING_BEFORE = ("Chưa có kỳ trước để so sánh", "No earlier report to compare with")
NOTHING_HERE = ("Không có.", "None.")
NO_DIRECTIVES = ("Chưa có nhiệm vụ nào được theo dõi.", "No directive is followed up yet.")
NO_NUMBER = (f"Thông báo không{NO_BREAK}số", f"Notice without a{NO_BREAK}number")
NO_LEAD = ("Chưa rõ cơ quan chủ trì", "No lead named")
COUNTS_NOTE = (
    (
        "Ghi chú: HT là hoàn thành; việc tạm dừng, thu hồi không tính vào tổng số. "
        "Tỷ lệ tính trên số nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn; "
        "không tính nhiệm vụ không hạn, chưa đến hạn."
    ),
    (
        "Note: work suspended or withdrawn is not in the total. Rates are of dated work that "
        "is completed or overdue; undated work and work not yet due are left out."
    ),
)

# How work stands, short enough for a column's head or a legend.
DONE_IN_TIME = (f"HT đúng{NO_BREAK}hạn", f"Done on{NO_BREAK}time")
DONE_LATE = (f"HT trễ{NO_BREAK}hạn", "Done late")
OPEN_IN_TIME = (f"Chưa HT trong{NO_BREAK}hạn", f"Open, on{NO_BREAK}track")
OPEN_OVERDUE = (f"Chưa HT quá{NO_BREAK}hạn", "Open, overdue")
UNDATED = ("Không hạn", "Undated")

# The heads that several papers share.
ROW = ("TT", "No.")
AGENCY = ("Đơn vị", "Agency")
NOTICE_NUMBER = ("Số thông báo", "Notice no.")
POINT = ("Điểm", "Point")
CONTENT = ("Nội dung", "Directive")
LEAD = ("Chủ trì", "Lead")
COORDINATING = ("Phối hợp", "Coordinating")
DUE = ("Hạn", "Due")
STANDING = ("Mức hạn", "Standing")
DAYS_OVERDUE = ("Số ngày quá hạn", "Days overdue")
REPORTED = ("Báo cáo", "Reported")
RESULT = ("Kết quả", "Result")
REMARK = ("Ghi chú", "Remarks")

DIRECTIVES: Noun = ("nhiệm vụ", "directive", "directives")
NOTICES: Noun = ("thông báo", "notice", "notices")
AGENCIES: Noun = ("cơ quan", "agency", "agencies")
POINTS: Noun = ("điểm", "point", "points")
DAYS: Noun = ("ngày", "day", "days")
TIMES: Noun = ("lần", "time", "times")

CHANGES = {
    ChangeKind.NEW: ("Nhiệm vụ mới", "New"),
    ChangeKind.COMPLETED_ON_TIME: ("Hoàn thành đúng hạn", "Completed on time"),
    ChangeKind.COMPLETED_LATE: ("Hoàn thành trễ hạn", "Completed late"),
    ChangeKind.COMPLETED_UNDATED: ("Hoàn thành (không hạn)", "Completed (undated)"),
    ChangeKind.NEWLY_OVERDUE: ("Mới quá hạn", "Newly overdue"),
    ChangeKind.STILL_OVERDUE: ("Tiếp tục quá hạn", "Still overdue"),
    ChangeKind.EXTENDED: ("Được gia hạn", "Extended"),
    ChangeKind.REOPENED: ("Mở lại", "Re-opened"),
    ChangeKind.DROPPED: ("Thôi theo dõi", "Dropped"),
}


def said(pair: Pair, language: str, **parts: object) -> str:
    """The words in `language`; `parts` take the places that stand in braces."""
    words = in_language(pair, language)
    return words.format(**parts) if parts else words


def counted(many: int, noun: Noun, language: str) -> str:
    """`3 nhiệm vụ`, `1 directive`, `3 directives`."""
    vietnamese, one, several = noun
    called = in_language((vietnamese, one if many == 1 else several), language)
    return f"{whole(many, language)} {called}"
