"""The clauses of a point, and where its proposal ends and the answer begins."""

import re

from desktop_app.intake.flowing_text import FlowingText
from desktop_app.tracking.notice import Span

_CAPITAL = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_EDGE = re.compile(
    r"(?P<soft>;)\s+"
    r"|(?<!\bTP)(?<!\bTp)(?<!\bThS)(?<!\bTS)(?<!\bđ/c)(?P<full>[.!?])"
    rf"[\"”]?\s+(?=[{_CAPITAL}(\"“])|(?P<colon>:)\s+"
)
_LISTS = re.compile(
    r"(?:(?:các|Các)\s+(?:[Ss]ở|[Bb]ộ|[Bb]an|ngành|[Cc]ục|huyện|xã"
    r"|phường|thị xã|thành phố|quận|đặc khu|địa phương|tỉnh|đơn vị"
    r"|cơ quan)(?:\s*,\s*[^\W\d_]+(?:\s[^\W\d_]+)?){0,3}"
    r"|(?:UBND|Công an)\s+\w+|nhân dân\s+\w+|bao gồm|gồm|với)\s*$"
)
_INTRODUCES = re.compile(
    r"(?:trong đó|cụ thể|cụ thể là|như sau|sau đây|sau|gồm)\s*:\s*$", re.IGNORECASE
)
_TOPIC = re.compile(
    r"(?:về|đối với|liên quan|trước|xét|theo|tại|riêng\s+(?:về|đối với"
    r"|nội dung)|việc|nội dung|kiến nghị|đề xuất|ý kiến|các kiến nghị"
    r"|đề nghị của|công tác|dự án|nhiệm vụ)\b(?!\s+giao)"
    rf"|(?-i:Với\s+[{_CAPITAL}])",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?:(?:cơ bản|về nguyên tắc|hoàn toàn|chỉ)\s+)*(?:(?:không|chưa)\s+)?(?:đồng ý|nhất trí"
    r"|thống nhất|chấp thuận|chấp nhận|cho phép|xem xét|ghi nhận|tiếp thu|ủng hộ"
    r"|giao|yêu cầu)\b",
    re.IGNORECASE,
)
# What stands between a proposal and its answer: `… Trả lời: Giao Sở A …`.
_ANSWERS = re.compile(
    r"(?:[.;]|^)\s*(?:Trả lời|Ý kiến (?:giải quyết|trả lời|chỉ đạo|kết luận"
    r"|của (?:UBND|Chủ tịch|lãnh đạo|Sở|Bộ)[^:.;]{0,60})|(?:Kết quả|Phương án|Hướng) giải quyết"
    r"|Giải quyết|Kết luận|Hướng xử lý)\s*:\s*",
    re.MULTILINE,
)
_GIVEN = re.compile(
    r",\s+(?:(?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Phó Chủ tịch|Ban Thường vụ|Thường trực|Bộ trưởng"
    r"|Thứ trưởng|Lãnh đạo)\b[^,;:]{0,40}?\s+)?(?:thống nhất,?\s+|đồng ý,?\s+)?"
    rf"(?P<order>(?:giao|yêu cầu)\s+[{_CAPITAL}])"
)


def clauses(flow: FlowingText, span: Span) -> tuple[Span, ...]:
    """The clauses of `span`: after `;`, a full stop, or a colon that opens no row of names."""
    starts = [span.start]
    depth = 0
    position = span.start
    for found in _EDGE.finditer(flow.words, span.start, span.end):
        between = flow.words[position : found.start()]
        depth = max(0, depth + between.count("(") - between.count(")"))
        position = found.start()
        if depth:
            continue
        if found["colon"] and _LISTS.search(flow.words, starts[-1], found.start()):
            continue
        starts.append(found.end())
    ends = [*starts[1:], span.end]
    return tuple(
        flow.trimmed(start, end) for start, end in zip(starts, ends, strict=True) if start < end
    )


def introduces(flow: FlowingText, start: int, at: int) -> bool:
    """Whether the words up to `at` announce a row of tasks: "trong đó:", "cụ thể:"."""
    return bool(_INTRODUCES.search(flow.words, max(start, at - 40), at))


def is_topic(flow: FlowingText, span: Span) -> bool:
    """Whether `span` begins by naming a matter ("Về …", "Đối với …"), not with an order."""
    return bool(_TOPIC.match(flow.words, span.start, span.end))


def answer_start(flow: FlowingText, span: Span, *, answers: bool) -> int:
    """Where the order begins: after "Về …:", or after the proposal's colon among `answers`."""
    if not (answers or is_topic(flow, span)):
        return span.start
    mark = _ANSWERS.search(flow.words, span.start, span.end)
    if mark is not None:
        return flow.trimmed(mark.end(), span.end).start if mark.end() < span.end else span.end
    depth = 0
    for index in range(span.start, span.end):
        letter = flow.words[index]
        depth += (letter == "(") - (letter == ")")
        if letter != ":" or depth > 0:
            continue
        rest = flow.trimmed(index + 1, span.end)
        if rest.start >= rest.end or _LISTS.search(flow.words, span.start, index):
            continue
        answers_small = answers and _ANSWER.match(flow.words, rest.start, rest.end)
        if is_topic(flow, span) or flow.words[rest.start].isupper() or answers_small:
            return rest.start
    given = _GIVEN.search(flow.words, span.start, span.end)
    return given.start("order") if given else span.start
