"""Names and titles of persons as heads and feet of papers print them."""

import re

_UP = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_LOW = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_NAME_WORD = rf"[{_UP}](?:['’][{_UP}])?[{_LOW}'’]*(?:\s?-\s?[{_UP}][{_LOW}]+)?"
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,4}}"
_DEGREE = r"(?:PGS|GS|TS|ThS|BSCK\s?[I12]{1,2}|BS|KS|DS|LS)\b\.?"
_RANK = rf"(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)|(?:{_DEGREE}\s?)*{_DEGREE})"
_TITLE = (
    r"(?:Quyền\s+)?(?:Phó\s+)?(?:Chủ tịch|Bí thư|Giám đốc|Tổng Giám đốc"
    r"|Bộ trưởng|Thứ trưởng|Thủ tướng|Cục trưởng|Tổng cục trưởng"
    r"|Chi cục trưởng|Chánh Văn phòng"
    r"|Chánh Thanh tra|Chủ nhiệm|Trưởng ban|Trưởng Ban|Trưởng đoàn"
    r"|Hiệu trưởng|Viện trưởng|Tổng Bí thư|Thường trực|Ủy viên|Chỉ huy trưởng|Chính ủy"
    r"|Trưởng phòng|Trưởng Phòng|Trưởng Công an|Tổ trưởng|Chánh án|Tư lệnh|Phó Thủ tướng)"
)
_MORE = (  # a second title behind a comma
    r"(?=\s*(?:Phó|Bí|Chủ|Trưởng|Giám|Chánh|Cục|Chỉ huy|Chính ủy|Bộ trưởng|Thứ trưởng|Ủy viên))"
)
_WITH_MARK = re.compile(
    rf"(?:(?:đồng chí|Đồng chí|đ/c|Đ/c|ông|Ông|bà|Bà)(?:\s+{_RANK})?|{_RANK})"
    rf"\s+(?P<name>{_NAME})\s*(?:,|-|–|\()\s*(?P<title>(?:[^,.;()]|,{_MORE})+?)"
    r"(?=\s+(?:đã\s+)?(?:chủ trì|tại|về|làm việc|có buổi"
    rf"|kết luận|đi|kiểm tra|tổ chức|dự)|,(?!{_MORE})|[).;]|$)"
)
_TITLE_NAME = re.compile(
    rf"(?P<title>{_TITLE}(?:\s+(?!(?:tại|về|chủ|đã"
    rf"|làm)\b)[\w&.-]+)*?)\s+(?:đồng chí\s+)?(?P<name>{_NAME})"
    r"\s*(?=(?:,\s*)?(?:đã\s+)?(?:chủ trì|tại|về|làm việc|có buổi"
    r"|kết luận|đi |kiểm tra|họp|chỉ đạo|trong|sau|cùng|$|\.|,|;|\())"
)
_SIGNED = re.compile(
    rf"^(?:{_RANK}\s+)?(?:(?:ThS|TS|PGS|GS|BS|KS|CN|CK[I1]+|Ths)\.?\s*(?:TS\.?\s*)?)?(?P<name>{_NAME})$"
)
_SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lương
    Phùng Châu Lâm Mai Đào Tô Hà Cao Đoàn Trịnh Tạ Thái Văn Kiều Quách Lưu Nông Vi Hứa La Ma
    Sầm Giàng Lò Vàng Thào Hầu Triệu Bế Đàm Chu Cù Doãn Giáp Khổng Kim Lại Lục Mạc Nghiêm
    Ninh Ông Phí Tăng Thạch Thân Tiêu Tống Từ Ung Vương Điểu Danh Quàng Tòng Cầm Bàn Lường
    Bạch Âu Hạ Khuất Tôn Siu Ksor Đồng Diệp Ngụy Đậu Cung Mã Viên Lữ Cấn Đường Giang Hàn Thi
    Thiều Uông Trang Chử Cổ Hoa Khương Kha Liêu Lãnh Long Lù Lầu Mùa Mông Nhâm Ôn Tráng Thao
    Hạng Sồng Pờ Chảo Tẩn Phàn Thền Xồng Moong Lô Lang Nay Rmah Kpă Phương Quang Sùng Tào
    Tất Thẩm Tiết Trà Trình Tường Vòng Xa Y A Rơ
    Cà Vừ Ly Bạc Đèo Khà Ngân Vì Chẩu Chang Lừu Hờ Lỳ Đàng Hán Lộc Đái Lã
    """.split()  # noqa: SIM905  a list of names reads better so
)
_LONGEST_NAME = 4
_ONE_SYLLABLE = frozenset(  # places, levels, bodies
    {"Huế", "Tỉnh", "Huyện", "Quận", "Xã", "Phường", "Ban", "Sở", "Bộ", "Cục", "Vụ", "Viện"}
    | {"Trường", "Hội", "Phòng", "Khoa", "Đài"}
)


def chair_in(words: str) -> tuple[str | None, str | None]:
    """The name and the title of whoever chaired, from an opening sentence or a subject."""
    for pattern in (_WITH_MARK, _TITLE_NAME):
        for found in pattern.finditer(words):
            title = " ".join(found["title"].split()).rstrip(" ,-")
            name = " ".join(found["name"].split())
            if not re.match(_TITLE, title) and pattern is _WITH_MARK:
                continue
            if pattern is _TITLE_NAME:
                title, name = _without_place(title, name)
            if name:
                return name, title
    return None, None


def _without_place(title: str, name: str) -> tuple[str, str]:
    """`Chủ tịch UBND huyện` + `Cao Lộc Nguyễn Văn An`: the place goes to the title."""
    words = name.split()
    for index in range(1 if words[0] in _ONE_SYLLABLE else 2, len(words) - 1):
        rest = words[index:]
        fits = len(rest) <= _LONGEST_NAME and rest[0] in _SURNAMES
        if fits and (len(words) > _LONGEST_NAME or words[0] not in _SURNAMES):
            return f"{title} {' '.join(words[:index])}", " ".join(rest)
    return title, name


def signed_name(line: str) -> str | None:
    """The name that a line of the foot consists of, without a degree; None for other lines."""
    found = _SIGNED.match(" ".join(line.split()))
    if found is None:
        return None
    words = found["name"].split()
    return found["name"] if words[0].split("-")[0] in _SURNAMES or len(words) == 3 else None  # noqa: PLR2004  họ, đệm, tên


def names_side_by_side(line: str) -> tuple[str, str] | None:
    """The two names that a line consists of where two bodies sign one paper."""
    words = line.split()
    for at in range(3, len(words) - 2):  # họ, đệm, tên of each
        if words[at] in _SURNAMES and max(at, len(words) - at) <= _LONGEST_NAME:
            first, second = " ".join(words[:at]), " ".join(words[at:])
            if words[0] in _SURNAMES and signed_name(first) and signed_name(second):
                return first, second
    return None
