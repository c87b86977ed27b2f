"""Names of agencies as papers print them: where one begins and ends, and lists of them."""

import re
from dataclasses import dataclass

from desktop_app.intake.agency_words import COMPOUND
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.tracking.agency import Agency, AgencyDirectory, agency_key
from desktop_app.tracking.notice import PrintedAgency, Span

_CAPITAL = r"[A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]"
_LETTER = r"[^\W\d_]"
_ADMIN = r"tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu"
_BODY = r"sở|ban|bộ|ngành|hội|đoàn thể|đoàn|phòng|cục|vụ|viện|trường|chi cục|trung tâm"
_GENERIC = (
    rf"(?:{_ADMIN}|{_BODY}|cơ quan(?: chuyên môn| chức năng| báo chí"
    r"| tham mưu)?|đơn vị(?: sự nghiệp| tư vấn| thi công| quản lý)?"
    r"|địa phương|tổ chức(?: chính trị - xã hội| chính trị, xã hội"
    r"| đoàn thể| tín dụng| xã hội)?|doanh nghiệp|hiệp hội"
    r"|chủ đầu tư|nhà thầu|nhà đầu tư|thành viên|ngân hàng"
    r"|lực lượng(?: chức năng)?|cấp ủy(?: đảng)?|cấp|khu công nghiệp"
    r"|hợp tác xã"
    r"|bên|công ty|tổ công tác|tiểu ban|đảng ủy|huyện ủy|thị ủy"
    r"|thành ủy|chi bộ|đảng bộ|thôn|khu phố|bệnh viện|cơ sở)"
)
_GENERIC_TAIL = (
    rf"(?:(?:\s+(?:thuộc|trực thuộc|của))?\s+(?:{_ADMIN}|trung ương)(?![^\W\d_])"
    r"|\s+(?:có\s+)?liên\s+quan|\s+trực\s+thuộc"
    r"|\s+chủ\s+trì(?=\s+(?!,)(?!phối))|\s+ven\s+biển|\s+biên\s+giới"
    r"|\s+miền\s+núi"
    r"|\s+được\s+(?:phân\s+công|giao)|\s+có\s+tên\s+trên|\s+khác"
    r"|\s+nêu\s+trên|\s+trên|\s+còn\s+lại|\s+cấp\s+(?:tỉnh|huyện|xã))"
)
# `UBND các huyện, thị xã, thành phố`, `các sở, ban, ngành tỉnh`, `Các chủ đầu tư`
_PLURAL = re.compile(
    r"(?:(?P<of>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|HĐND"
    r"|Đảng ủy|Ban Chỉ huy Quân sự|Hội Nông dân)\s+)?"
    r"(?:các|Các"
    rf"|những)\s+(?P<kinds>{_GENERIC}(?!{_LETTER})(?:(?:\s*,\s*|\s+và\s+"
    rf"|\s*/\s*)(?:các\s+)?{_GENERIC}(?!{_LETTER}))*)"
    rf"(?P<tail>(?:{_GENERIC_TAIL})*)",
    re.IGNORECASE,
)
_BY_LEVEL = re.compile(
    r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an"
    r"|HĐND)\s+(?:cấp\s+(?:huyện|xã|tỉnh)"
    rf"|(?:{_ADMIN})(?:,\s*(?:{_ADMIN}))+)"
    rf"(?!{_LETTER})"
)
_HEAD = re.compile(
    r"Sở|Bộ(?! (?:luật|máy|phận|tiêu chí|đội(?! Biên phòng)|đề|mặt"
    r"|hồ sơ|thủ tục|câu hỏi))|Ban(?! hành)|Tiểu ban|"
    r"Tổng cục|Chi cục|Cục|Vụ(?! việc| Đông| Xuân| Hè| Mùa| Thu)|Viện"
    r"|Trung tâm|Trường|Đại học|Học viện|Bệnh viện|"
    r"Văn phòng|Thanh tra|Công an|Quân khu|Bộ đội Biên phòng|Kho bạc"
    r"|Bảo hiểm|Ngân hàng|Công ty|Tổng công ty|Tập đoàn|"
    r"Điện lực|Hội|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Tỉnh đoàn"
    r"|Thành đoàn|Huyện đoàn|Đoàn|Tỉnh ủy|Thành ủy|"
    r"Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Thường trực|UBND|Ủy ban"
    r"|Uỷ ban|HĐND|Mặt trận|MTTQ|Tòa án|Toà án|"
    r"Thuế|Hải quan|Báo|Đài|Phòng|Tổ (?=công tác|giúp việc|Công tác)"
    r"|Cơ quan|Hạt|Trạm|Xí nghiệp|Nhà máy|Cảng vụ|Cảng|"
    r"VNPT|Viettel|MobiFone|Mobifone|EVN|PC|BHXH|VPUBND|VP|BQLDA|BQL"
    r"|BCH|Kiểm toán|Kiểm sát|Quỹ|Vườn quốc gia|Khu quản lý|Đội|"
    r"Chủ đầu tư|Nhà thầu|Thi hành án|Bưu điện|Thống kê|Ủy viên"
    r"|Liên danh|Chi nhánh|Hợp tác xã|Cổng"
)
_GLUED = re.compile(r"S[A-ZĐ][A-ZĐ&]{1,6}(?![^\W\d_])")
_TITLE = re.compile(
    r"(?:(?:đồng chí|Đồng chí|các đồng chí|Các đồng chí)\s+)?(?:[Cc]ác\s+)?"
    r"(?:Phó\s+)?(?:Giám đốc|Tổng Giám đốc|Chủ tịch|Thủ trưởng|Bí thư"
    r"|Trưởng(?=\s+(?:Ban|phòng|Phòng|các|Đoàn|Công an))|Cục trưởng"
    r"|Chi cục trưởng|"
    r"Chánh(?=\s+(?:Văn phòng|Thanh tra))|Bộ trưởng|Thống đốc"
    r"|Hiệu trưởng|Viện trưởng|Chỉ huy trưởng|Chính ủy|Chủ nhiệm|"
    r"[Nn]gười đứng đầu|[Ll]ãnh đạo|Tổng biên tập"
    r"|Kho bạc trưởng)(?:\s+và\s+\w+\s+\w+)?\s+(?:(?:của|là)\s+)?",
)
_HEADS_OF_TITLES = {"Cục trưởng": "Cục", "Chi cục trưởng": "Chi cục", "Bộ trưởng": "Bộ"}
# Lower-case words inside any name …
_NAME_WORDS = (
    rf"{_ADMIN}|khu vực|nông thôn|cửa khẩu|cấp (?:tỉnh|huyện|xã)"
    r"|nhân dân|nhà nước|trung ương|ven biển"
)
# … and inside the names of boards, centres, companies, societies.
_LONG_NAME_WORDS = (
    r"dự án|đầu tư(?: và)?(?: xây dựng)?|xây dựng|các công trình"
    r"|công trình|giao thông|nông nghiệp|dân dụng|công nghiệp|hạ tầng|"
    r"khu kinh tế|khu công nghiệp|khu du lịch|hành chính công"
    r"|hành chính|kinh tế|đô thị|đất đai|quỹ đất|môi trường|"
    r"thủy lợi|thủy sản|thủy nông|lâm nghiệp|rừng|phòng hộ|đặc dụng"
    r"|đường bộ|đường sắt|cấp nước|thoát nước|"
    r"doanh nghiệp|nhỏ và vừa|trẻ|cổ phần|trách nhiệm hữu hạn"
    r"|một thành viên|đa khoa|chuyên khoa|y tế|dự phòng|bệnh tật|"
    r"khuyến nông|việc làm|nghề|quân sự|biên phòng|quốc gia|quốc tế"
    r"|hàng hải|hàng không|phát triển(?= [a-zđ]* ?(?:quỹ đất|đô thị"
    r"|hạ tầng|cụm))|"
    r"công nghệ thông tin|chuyển đổi số|giải phóng mặt bằng"
    r"|phát triển quỹ đất|bảo vệ và phát triển|phát triển rừng"
    r"|bảo vệ rừng|văn hóa|du lịch|thể thao|thanh niên|phụ nữ|"
    r"nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|khoa học"
    r"|kỹ thuật|xã hội|chính sách|hợp tác xã|số \d+|\d+"
)
_WORD = rf"(?:{COMPOUND})(?!{_LETTER})|{_CAPITAL}[\w&./+-]*\w|{_CAPITAL}"
_NEXT = re.compile(
    rf"(?:\s+-\s+|\s+|\s*&\s*)(?:(?P<capital>{_WORD})"
    rf"|(?P<lower>(?:{_NAME_WORDS})(?!{_LETTER})))"
    rf"|\s+và\s+(?P<joined>(?:{COMPOUND})(?!{_LETTER})|{_CAPITAL}\w*)"
)
_NEXT_LONG = re.compile(
    rf"(?:\s+-\s+|\s+|\s*&\s*)(?:(?P<capital>{_WORD}|\d+(?=\s|,|;|\.|$))"
    rf"|(?P<lower>(?:{_NAME_WORDS}|{_LONG_NAME_WORDS})(?!{_LETTER})))"
    rf"|\s+và\s+(?P<joined>(?:{COMPOUND})(?!{_LETTER})|{_CAPITAL}\w*"
    rf"|(?:{_LONG_NAME_WORDS})(?!{_LETTER}))"
)
_SHORT_NAMED = ("Sở", "UBND", "Ủy ban nhân", "Uỷ ban nhân", "Công an", "HĐND", "Thuế")
_COMMA_PAIR = re.compile(
    r"\s*,\s*(?:Thể thao(?: và Du lịch)?|Thương binh(?: và Xã hội)?"
    r"|Hạ tầng và Đô thị|Khoa học và Thông tin"
    r"|Môi trường và|Gia đình|Thanh niên)"
)
_BRACKET = re.compile(r"\s*\([^()]{1,120}\)")
_SEPARATOR = re.compile(
    r"\s*(?:[,;]\s*)?(?:(?:và|cùng(?: với)?|với|hoặc|đặc biệt là"
    r"|nhất là|trong đó có|gồm(?: có)?|bao gồm)\s*:?\s+)?"
)
_HAS_SEPARATOR = re.compile(r"[,;]|và|cùng|hoặc|đặc biệt|nhất là|trong đó|gồm")
_PLACE = re.compile(
    rf"{_CAPITAL}[\w'’]*(?:(?:\s+|\s*-\s*){_CAPITAL}[\w'’]*)*|\d{{1,2}}(?=\s*[,;.]|\s+và|\s*$)"
)
_LOCAL = re.compile(
    r"(?P<of>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|HĐND|Đảng ủy"
    rf"|Ban Chỉ huy Quân sự)\s+(?:các\s+)?(?P<kind>{_ADMIN})\s*:?\s+"
    rf"(?={_CAPITAL}|\d)"
)
_LOCAL_MORE = re.compile(rf"(?:các\s+)?(?P<kind>{_ADMIN})\s*:?\s+(?={_CAPITAL}|\d)")
_SEVERAL = re.compile(
    r"[Cc]ác\s+(?P<of>[Ss]ở|[Bb]ộ|[Cc]ục|[Cc]hi cục|[Pp]hòng"
    rf"|[Bb]an)(?:\s*,\s*ngành|\s*,\s*ban)*\s*:?\s+(?={_CAPITAL})"
)
_PIECE_END = re.compile(r"[;.:()]|\s(?=[a-zđ])")


@dataclass(frozen=True, slots=True)
class AgencyList:
    """Agencies that stand in a row, and where the row ends."""

    agencies: tuple[PrintedAgency, ...]
    span: Span


class AgencyReader:
    """Finds agencies in one text, against the office's directory."""

    def __init__(self, flow: FlowingText, directory: AgencyDirectory) -> None:
        self._flow = flow
        self._directory = directory

    def list_at(self, start: int, end: int) -> AgencyList | None:
        """The agencies that stand in a row from `start` on; None where none does."""
        words = self._flow.words
        start = self._flow.trimmed(start, end).start
        agencies: list[PrintedAgency] = []
        position = start
        while position < end:
            found = self._item_at(position, end)
            if found is None:
                break
            agencies.extend(found.agencies)
            last = found.span.end
            bracket = _BRACKET.match(words, last, end)
            last = bracket.end() if bracket else last
            gap = _SEPARATOR.match(words, last, end)
            position = gap.end() if gap and _HAS_SEPARATOR.search(gap[0]) else end
        if not agencies:
            return None
        return AgencyList(_without_repeats(agencies), Span(start, last))

    def _item_at(self, start: int, end: int) -> AgencyList | None:
        words = self._flow.words
        title = _TITLE.match(words, start, end)
        if title is not None:
            return self._titled(title, end)
        several = _SEVERAL.match(words, start, end)
        if several is not None:
            return self._several(several, end)
        local = _LOCAL.match(words, start, end)
        if local is not None:
            return self._localities(local, end)
        for pattern in (_PLURAL, _BY_LEVEL):
            plural = pattern.match(words, start, end)
            if plural is not None:
                more = self._plural_localities(plural, end)
                return more or self._one(start, plural.end())
        return self._named(start, end)

    def _titled(self, title: re.Match[str], end: int) -> AgencyList | None:
        for words, head in _HEADS_OF_TITLES.items():
            if title[0].startswith(words):
                inner = self._place_after(title.end(), end)
                if inner is None:
                    return None
                name = f"{head} {self._flow.collapsed(inner)}"
                return AgencyList((self._known(name, inner),), Span(title.start(), inner.end))
        inner_list = self._item_at(title.end(), end)
        if inner_list is None:
            return None
        return AgencyList(inner_list.agencies, Span(title.start(), inner_list.span.end))

    def _place_after(self, start: int, end: int) -> Span | None:
        found = _PLACE.match(self._flow.words, start, end)
        return Span(start, self._extent(start, found.end(), end, long=False)) if found else None

    def _named(self, start: int, end: int) -> AgencyList | None:
        words = self._flow.words
        glued = _GLUED.match(words, start, end)
        if glued is not None and self._directory.find(glued[0]):
            return self._one(start, glued.end())
        head = _HEAD.match(words, start, end)
        if head is None or (head.end() < end and words[head.end()].isalnum()):
            return None
        short = head[0].startswith(_SHORT_NAMED)
        last = self._extent(start, head.end(), end, long=not short)
        if last == head.end() and not self._directory.find(head[0]):
            return None
        return self._one(start, last)

    def _extent(self, start: int, last: int, end: int, *, long: bool) -> int:
        words = self._flow.words
        pattern = _NEXT_LONG if long else _NEXT
        while True:
            pair = _COMMA_PAIR.match(words, last, end)
            if pair is not None:
                last = pair.end()
                continue
            found = pattern.match(words, last, end)
            if found is None:
                return last
            if found["joined"] and self._begins_agency(found.start("joined"), end):
                return last
            if found["capital"] and self._begins_other(
                start, found.start("capital"), last, end
            ):
                return last
            last = found.end()

    def _begins_agency(self, at: int, end: int) -> bool:
        words = self._flow.words
        head = _HEAD.match(words, at, end)
        return head is not None and not words[head.end() : head.end() + 1].isalnum()

    def _begins_other(self, start: int, at: int, last: int, end: int) -> bool:
        """A capital that opens another agency, though no comma stands before it."""
        before = self._flow.words[start:last]
        return (
            self._directory.find(before) is not None
            and self._flow.words.startswith(("Sở ", "UBND "), at)
            and self._begins_agency(at, end)
        )

    def _one(self, start: int, end: int) -> AgencyList:
        span = self._flow.trimmed(start, end)
        return AgencyList((self._known(self._flow.collapsed(span), span),), span)

    def _known(self, name: str, span: Span) -> PrintedAgency:
        agency = find_agency(self._directory, name)
        return PrintedAgency(name, agency.name if agency else None, span)

    def _localities(self, local: re.Match[str], end: int) -> AgencyList:
        """`UBND các huyện: A, B; thị xã C` as one agency each."""
        words = self._flow.words
        body, kind = local["of"], local["kind"]
        position = local.end()
        agencies: list[PrintedAgency] = []
        last = local.end()
        while (place := _PLACE.match(words, position, end)) is not None:
            if agencies and self._begins_agency(position, end):
                break
            span = Span(position, place.end())
            printed = f"{body} {kind} {self._flow.collapsed(span)}"
            whole = Span(local.start(), span.end) if not agencies else span
            agencies.append(self._known(printed, whole))
            last = place.end()
            gap = _SEPARATOR.match(words, last, end)
            if gap is None or not _HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
            more = _LOCAL_MORE.match(words, position, end)
            if more is not None:
                kind, position = more["kind"], more.end()
        return AgencyList(tuple(agencies), Span(local.start(), last))

    def _plural_localities(self, plural: re.Match[str], end: int) -> AgencyList | None:
        """`UBND các xã, phường: A, B` keeps its words: which is which is not said."""
        words = self._flow.words
        if not plural.groupdict().get("of"):
            return None
        if not re.match(
            rf"\s*:\s*{_CAPITAL}", words[plural.end() : min(end, plural.end() + 4)]
        ):
            return None
        position = last = plural.end() + words[plural.end() : end].index(":") + 1
        while (
            place := _PLACE.match(words, self._flow.trimmed(position, end).start, end)
        ) is not None:
            if self._begins_agency(place.start(), end):
                break
            last = place.end()
            gap = _SEPARATOR.match(words, last, end)
            if gap is None or not _HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        return self._one(plural.start(), last)

    def _several(self, several: re.Match[str], end: int) -> AgencyList | None:
        """`Các Bộ: A, B và C` as Bộ A, Bộ B, Bộ C."""
        words, start = self._flow.words, several.end()
        head = several["of"][0].upper() + several["of"][1:]
        agencies: list[PrintedAgency] = []
        position, last = start, start
        while position < end:
            found = self._member(head, position, end)
            if found is None or (agencies and self._begins_agency(position, end)):
                break
            agencies.append(self._known(f"{head} {self._flow.collapsed(found)}", found))
            last = found.end
            gap = _SEPARATOR.match(words, last, end)
            if gap is None or not _HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        if not agencies:
            return None
        return AgencyList(tuple(agencies), Span(several.start(), last))

    def _member(self, head: str, start: int, end: int) -> Span | None:
        """One body of a row without its head word, as long as the directory knows it."""
        words = self._flow.words
        if not re.match(_CAPITAL, words[start : start + 1]):
            return None
        stop = _PIECE_END.search(words, start, min(end, start + 90))
        limit = stop.start() if stop else min(end, start + 90)
        tail = re.compile(r"(?:\s*,\s*|\s+và\s+|\s+-\s+|\s+)\w+")
        best, last = None, self._word_end(start, end)
        while True:
            if self._directory.find(f"{head} {words[start:last]}"):
                best = last
            more = tail.match(words, last, min(end, start + 90))
            if more is None:
                break
            last = more.end()
        if best is not None:
            return Span(start, best)
        place = _PLACE.match(words, start, max(limit, self._word_end(start, end)))
        return Span(start, place.end()) if place else None

    def _word_end(self, start: int, end: int) -> int:
        found = re.compile(r"[\w&-]+").match(self._flow.words, start, end)
        return found.end() if found else start


def find_agency(directory: AgencyDirectory, name: str) -> Agency | None:
    """The agency that bears `name`, or bears it without the place at its end."""
    found = directory.find(name)
    if found is not None:
        return found
    key = agency_key(name)
    shorter = re.sub(r" (?:tinh|thanh pho)(?: .*)?$", "", key)
    return directory.find(shorter) if shorter != key else None


def _without_repeats(agencies: list[PrintedAgency]) -> tuple[PrintedAgency, ...]:
    seen: dict[str, PrintedAgency] = {}
    for agency in agencies:
        seen.setdefault(agency_key(agency.name), agency)
    return tuple(seen.values())
