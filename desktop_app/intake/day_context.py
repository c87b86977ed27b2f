"""What the words around a day say of it: an order, an aim, a wish, a refusal, an event."""

import re
from dataclasses import dataclass

COMPLETING = (
    r"(?:hoan thanh|hoan tat|xong|ket thuc|ban hanh|trinh|khoi cong|dua vao|phe duyet"
    r"|giai ngan|ban giao|thong qua|nghiem thu|quyet toan|xu ly|cham dut|khac phuc|bao cao"
    r"|gui|nop|khanh thanh|dat|thanh lap|cong bo)"
)
_ORDERED = re.compile(
    r"(?:cham nhat|muon nhat|tre nhat|khong qua|den het|xong|hoan thanh|truoc|han|thoi han)\b"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")

_REFUSED = re.compile(
    r"(?:khong|chua) (?:xem xet|giai quyet|thuc hien|to chuc|ho tro|gia han"
    r"|dong y|thong nhat|nhat tri|chap thuan|chap nhan|cho phep)\b"
)
_ORDERS_AFTER_ALL = re.compile(
    r"\b(?:giao|yêu cầu)\b|[,.]\s+(?:phải|cần|đề nghị|mà)\b|[,.]\s+(?-i:[A-ZĐÀ-Ỹ])",
    re.IGNORECASE,
)
# "giao Sở A hướng dẫn các hộ có giấy tờ không thống nhất, trả lời …": no verdict.
_ORDER_BEFORE = re.compile(r"^\W*(?:giao|yeu cau|de nghi)\s[^;:]*\s(?:co|con|bi|do|vi)\s")
_FORBIDDEN = re.compile(
    r"\bkhong (?:bo tri|phan bo|to chuc|khoi cong|trien khai|thuc hien|mo|nhan|tiep nhan"
    r"|cap|ap dung|dieu chinh|su dung)\b[^,;]*$"
)
# Read with their marks: "Mông" and "ba" are no wish and no person.
_WISHED = re.compile(
    r"(?<!đơn )(?<!thư )(?<!hồ sơ )(?<!vắc )(?<!vác )\bxin\s(?!ý kiến|chủ trương|phép"
    r"|thông báo|cấp\b|lỗi)"
    r"|\b(?:nguyện vọng|mong muốn|mong|hứa)\b|^\W*(?:khiếu nại|tố cáo|phản ánh)\b"
    r"|(?<!đúng )(?<!theo )(?<!ký )(?<!bản )(?<!như )(?<!như đã )\bcam kết\b[^,;]*$",
    re.IGNORECASE,
)
_MADE_TO = re.compile(
    r"\b(?:yêu cầu|đề nghị|chỉ đạo|vận động|buộc|cho)\b[^,;]*\bcam kết\b", re.IGNORECASE
)
_ASKED_FOR = re.compile(r"\b(?:đơn|thư|hồ sơ) xin\s(?!lỗi)", re.IGNORECASE)
_OTHERS_WISH = re.compile(
    r"(?:(?!\b(?:hướng dẫn|yêu cầu|giao|đối thoại|giải quyết|trả lời|hỗ trợ|chỉ đạo|đôn đốc"
    r"|làm việc với|cùng)\b).)*?"
    r"\b(?:ông|bà|công dân|hộ dân|các hộ|cử tri|người dân|nhà thầu|nhà đầu tư|công ty"
    r"|doanh nghiệp)\b[^,;]{0,40}?(?<!hồ sơ )(?<!đơn )"
    r"\b(?:đề nghị|kiến nghị|đề xuất|xin)\b(?!.*\bgiao\b)",
    re.IGNORECASE,
)
_PROLONGED = re.compile(r"\b(?:gia han|lui|keo dai)\b[^,;]*$")
_LASTS = re.compile(r"^(?!.*\b(?:de nghi|kien nghi|de xuat|xin)\b).*\bkeo dai\s*$")
_PROLONGED_TO = re.compile(r"(?:den|toi|sang|het|them|tu)\b")
_VALID_TO = re.compile(rf"{_PROLONGED_TO.pattern}|(?:thoi )?han\b")
_GRANTED = re.compile(
    r"(?<!khong )\b(?:dong y|nhat tri|thong nhat|chap thuan|cho phep|cho)\b"
    r"|(?<!nghi )(?<!xuat )(?<!xin )(?<!khong )\bduoc (?=gia han|keo dai|lui)"
    r"|^\W*(?:gia han|lui|keo dai)\b"
)
_BY_PAPER = re.compile(
    r"\b(?:tien do )?theo (?:quyet dinh|giay|hop dong|chu truong)[^,;]*\bla\b[^,;]*$"
)
_EXPECTED = re.compile(r"\bdu kien\b(?P<between>[^,;]*)$")
_TARGET = re.compile(r"\b(?:phan dau|co gang|du kien|muc tieu)\b[^,;]*$")
_SAID = re.compile(
    r"\b(?:ket luan|(?<!xin )(?<!lay )(?<!gop )y kien(?: chi dao)?|chi dao cua|phat bieu"
    r"|da \w+|duoc giao|neu)\b"
    r"[^,;]{0,60}$"
)
_DECIDED_THERE = re.compile(
    r"[^;]{0,80}\bda (?:thong nhat|ket luan|chi dao|giao|yeu cau|neu|bao cao)\b"
)
_OTHERS_PLAN = re.compile(
    r"(?:Trung ương|Chính phủ|Quốc hội|Thủ tướng(?: Chính phủ)?|HĐND tỉnh|Tỉnh ủy"
    r"|Bộ [A-ZĐ][^,;]{2,30})"
    r"\s(?:\w+\s){0,2}?dự kiến\b"
)
_FORECAST = re.compile(r"\b(?:du bao|dien bien phuc tap)\b[^;]*$")
_SCHEDULE = re.compile(
    r"^\W*(?:thong nhat|dong y|nhat tri|chon)\s(?:ve\s)?(?:thoi gian|ngay|lich)\sto chuc\b"
    r"[^;]*$|"
    r"\b(?:se|dien ra|khai mac|be mac)\b(?![^,;]*\bcham nhat\b)[^,;]*$"
    r"|\b(?:lich nghi|lich hop)\b[^,;]*$"
    r"|\b(?:cuoc hop|phien hop|buoi lam viec|hoi nghi) (?:tiep theo|ke tiep|toi|lan sau)\b"
    r"[^,;]*$"
    r"|\b(?:ky thi|ky hop|dai hoi|le hoi|festival|hoi cho|hoi thi|hoi thao|giai dau|dien tap)\b"
    r"[^,;(]{0,60}\(\s?$"
    r"|(?<!chi )\b(?:bai bo|huy bo) (?:(?:noi dung|nhiem vu|thoi han|moc|ket luan|yeu cau"
    r"|chi dao|thong bao)\b[^,;]*)?$"
)
# The chair's own calendar: "Chủ tịch UBND tỉnh kiểm tra công trường vào …".
LEADER_WILL = re.compile(
    r"\W*(?:đồng chí\s+)?(?:Phó\s+)?(?:Chủ tịch UBND (?:tỉnh|thành phố)|Chủ tịch|Bộ trưởng"
    r"|Thứ trưởng|Thường trực (?:Tỉnh|Thành|Huyện|Đảng) ủy|Lãnh đạo UBND (?:tỉnh|thành phố))"
    r"\s+(?:(?:sẽ|trực tiếp|tiếp tục|chủ trì)\s+)*"
    r"(?:kiểm tra|họp|giao ban|nghe|làm việc|đi|dự|tiếp công dân|đối thoại|thăm)(?!\w)"
)
_VALID = re.compile(
    r"\b(?:hop dong|giay phep|thue dat|thue rung|bao lanh|hieu luc|su dung dat)\b[^,;]{0,40}$"
)
_FOR_EVENT = re.compile(
    r"\b(?:phục vụ|chuẩn bị(?: cho)?|đón|tham dự|dự)\s[^,;]*\b(?:họp|hội nghị|lễ|kỳ họp"
    r"|đại hội|đoàn|kỳ thi)\b[^,;]*$",
    re.IGNORECASE,
)
_DONE = re.compile(rf"\bda\s(?:duoc\s)?(?:{COMPLETING})(?:\s\w+)?\s*$")
_BEGINS_DONE = re.compile(r"\bda\s(?:duoc\s)?$")
_CONDITION = re.compile(
    r"\b(?:truong hop|neu|ket thuc (?:moi|tung|dot)|khi (?:co|phat hien|xay ra|nhan))\b"
    r"|(?<!da )\bphat hien\b"
    r"|\b(?:xu ly|khac phuc|ung pho|dap tat|giai quyet|tra loi|xac minh)\s(?:\w+\s){0,2}?"
    r"(?:su co|o dich|phan anh|tin bao|dot xuat|phat sinh)\b"
)
_PLAN_NAME = re.compile(
    r"\b(?:ke hoach|chuong trinh|nhiem vu|danh muc|du toan|cong tac"
    r"|chi tieu|ket qua|tinh hinh)\b[^,;]*$"
)
_COMPLETES_THEN = re.compile(rf"(?!.*\b(?:da|dat)\b)[^;]{{0,80}}?\b{COMPLETING}\b")
_FINISHES = re.compile(
    r"\s*(?:(?:tap trung|khan truong|phai|can|som|thi cong)\s)*"
    r"(?:hoan thanh|ban giao|khoi cong|khanh thanh|nghiem thu)\b[^;:]*$"
)
_AMOUNT = re.compile(  # "trồng mới 350 ha …": a number of things is a piece of work
    r"^(?!.*\b(?:da|dat|uoc|phan dau|tang|giam|muc tieu|chi tieu|so voi)\b)[^;:]*"
    r"\b(?:trong|trong moi|xay dung|xay|lam|mo|sua chua|kien co hoa|dao tao|ket nap|xoa|cap"
    r"|lap dat|trang bi|thu hut|giai quyet|thanh lap|tuyen dung|cai tao|nang cap|to chuc"
    r"|thay the|nao vet|di doi|tap huan|boi duong|cong nhan|khao sat|thanh tra|kiem tra)"
    r"\s(?:moi\s|them\s|it nhat\s|toi thieu\s)?\d[\d.,]*\s(?!(?:thang|nam|ngay)\b)[a-z]+\b"
    r"[^;:]*$"
)
_COMPLETES = re.compile(rf"\b{COMPLETING}\b[^,;:]{{0,90}}$")
_COMPLETED = re.compile(rf"{COMPLETING}\b")
# "bố trí đủ công chức tại 124 xã trong 6 tháng đầu năm": a result named at the clause's end.
_RESULTS = re.compile(
    rf"^(?!.*\b(?:da|uoc|phan dau|tang|giam|muc tieu|chi tieu|so voi|dat \d)\b)[^;:]*"
    r"\b(?:(?<!de )xay dung|(?<!su )cong bo|cong khai|bo tri (?:du|xong|kinh phi)|lap dat"
    r"|sua chua"
    r"|trang bi|cung cap|bien soan|so hoa|di doi|chuyen giao|thanh tra|kiem tra|khao sat"
    r"|ra soat"
    r"|sap xep|thay the|nang cap|dao tao|tap huan|thanh lap|kien toan|chuyen doi|ket noi"
    r"|thu hoi|phan bo|tuyen dung|ky (?:ket|thoa thuan|hop dong|bien ban)"
    r"|mo (?:cac|lop|them)|to chuc (?:hoi nghi|lop|dien tap|tap huan)"
    rf"|{COMPLETING})\b[^;:]*$"
)
_ENDS = re.compile(r"\s*(?:[.;)]|$)")
_FINISHED_THEN = re.compile(
    r"\b(?:cac|nhung|so)\s(?:cong trinh|du an|hang muc|nhiem vu|muc tieu|goi thau|van ban)"
    rf"[^,;.:]{{0,40}}?\b{COMPLETING}\s(?:\w+\s)?(?:thang|quy|nam)\b[^,;.:]{{0,12}}$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayContext:
    """A phrase of a deadline and the words of its clause around it.

    All without case and marks but `marked`, which is `left` as printed; what stood in closed
    brackets to the left is blank in both, letter for letter.
    """

    left: str
    marked: str
    phrase: str
    right: str
    is_coarse: bool  # a month or longer
    in_brackets: bool

    def is_no_order(self) -> bool:
        """Whether the words say that the day is nobody's deadline here."""
        return (
            self._is_refused()
            or self._is_wished()
            or self._is_scheduled()
            or self._is_asked_longer()
            or self._is_expected()
            or bool(_BY_PAPER.search(self.left))
            or bool(_DONE.search(self.left))
            or bool(_BEGINS_DONE.search(self.left) and _COMPLETED.match(self.phrase))
            or (self.is_coarse and bool(_FINISHED_THEN.search(self.left + self.phrase)))
        )

    def is_past_meeting(self) -> bool:
        """Whether what was said at a meeting is cited: "kết luận tại phiên họp tháng 4"."""
        return bool(_SAID.search(self.left) or _DECIDED_THERE.match(self.right))

    def is_conditional(self) -> bool:
        """Whether a term runs only from something that may happen."""
        return bool(_CONDITION.search(self.left))

    def is_target(self) -> bool:
        """Whether the day is an aim: phấn đấu, cố gắng, dự kiến hoàn thành."""
        return bool(_TARGET.search(self.left))

    def names_a_plan(self) -> bool:
        """Whether "trong năm …" between these words is the period of a plan."""
        if not self.left.strip() and _COMPLETES_THEN.match(self.right):
            return False
        if _FINISHES.match(self.left) or _AMOUNT.search(self.left):
            return False
        if _PLAN_NAME.search(self.left):
            return True
        at_the_end = _ENDS.match(self.right) and _RESULTS.search(self.left)
        return not (at_the_end or _COMPLETES.search(self.left))

    def _is_refused(self) -> bool:
        refused = _REFUSED.search(self.left)
        told = _ORDER_BEFORE.search(self.left, 0, refused.start()) if refused else None
        if refused and not told and not _ORDERS_AFTER_ALL.search(self.marked, refused.end()):
            return True
        return self.phrase.startswith("truoc") and bool(_FORBIDDEN.search(self.left))

    def _is_wished(self) -> bool:
        asked = not self._is_ordered() and _ASKED_FOR.search(self.marked)
        wished = _WISHED.search(self.marked)
        if wished and wished[0].startswith("cam") and _MADE_TO.search(self.marked):
            wished = None
        return bool(asked or wished or _OTHERS_WISH.match(self.marked))

    def _is_ordered(self) -> bool:
        """Whether the phrase itself is that of an order: trước, chậm nhất, xong."""
        return bool(_ORDERED.match(self.phrase))

    def _is_scheduled(self) -> bool:
        if _SCHEDULE.search(self.left):
            return True
        if _OTHERS_PLAN.search(self.marked):
            return True
        if _VALID.search(self.left) and _VALID_TO.match(self.phrase):
            return True
        return not self._is_ordered() and bool(
            _FOR_EVENT.search(self.marked)
            or _FORECAST.search(self.left)
            or LEADER_WILL.match(self.marked)
        )

    def _is_asked_longer(self) -> bool:
        """Whether more time is asked for, and not given: "gia hạn đến ngày …"."""
        longer = (
            self.is_coarse
            or bool(_PROLONGED_TO.match(self.phrase))
            or self.left.endswith("den ")
        )
        if not longer or _LASTS.search(self.left):
            return False
        return bool(_PROLONGED.search(self.left)) and not _GRANTED.search(self.left)

    def _is_expected(self) -> bool:
        """Whether others expect it: "dự kiến kiểm tra vào ngày …", "(dự kiến …)"."""
        expected = _EXPECTED.search(self.left)
        return expected is not None and (
            self.in_brackets
            or not re.search(rf"\b{COMPLETING}\b", expected["between"] + self.phrase)
        )


def without_brackets(words: str) -> str:
    """`words` with what stands in closed brackets blanked, letter places kept."""
    return _IN_BRACKETS.sub(lambda found: " " * len(found[0]), words)
