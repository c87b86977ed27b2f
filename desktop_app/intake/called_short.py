"""A body that an answer calls by its first word only: `đề nghị Sở tham mưu bố trí kinh phí`."""

import re

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.place_patterns import SMALL
from desktop_app.tracking.notice import PrintedAgency, Span

_WORD = (
    r"(?:(?:(?<=yêu cầu )|(?<=giao ))(?:Tổng công ty|Công ty|Tập đoàn|Hợp tác xã)"
    r"|Khoa|Trạm|Chi bộ|Đảng ủy|[Nn]hà trường|Sở|Cục|Chi cục|Ban Quản lý|Ban"
    r"|Bệnh viện|Trung tâm|Trường|Viện"
    r"|Hội|Vụ|Phòng|Đài|Kho bạc|Thanh tra|Công an|Văn phòng|Ủy ban"
    r"|UBND (?:tỉnh|thành phố|huyện|xã|phường))"
)
_SAYS = r"không|chưa|xem xét|ghi nhận|thống nhất|đồng ý|nhất trí|tiếp thu|đề nghị|kiến nghị|xin"
_NO_VERB = (
    r"đã|đang|sẽ|được|có thẩm|và|của|về|các|tỉnh|huyện|xã|phường|thành phố|trực thuộc|chỉ đạo"
)
_SHORT = re.compile(
    rf"(?:(?:^|[;.,:]\s+)(?=\S+\s+(?!(?:{_SAYS})(?!\w)))"
    r"|(?<!\w)(?:giao|yêu cầu|đề nghị)\s+(?:cho\s+)?)"
    rf"(?P<word>{_WORD})(?=\s+{SMALL})(?!\s+(?:{_NO_VERB})(?!\w))"
)


def called_short(
    flow: FlowingText,
    agencies: AgencyReader,
    before: int,
    answer: Span,
    leads: tuple[PrintedAgency, ...],
) -> tuple[PrintedAgency, ...]:
    """Whom the answer gives work by a first word, as named in full since `before`.

    `leads` are who was read there; one that nobody knows may be that word and a verb.
    """
    for called in _SHORT.finditer(flow.words, answer.start, answer.end):
        word = "Trường" if called["word"].lower() == "nhà trường" else called["word"]
        start = called.start("word")
        first = leads[0].span.start if leads and leads[0].span else None
        before_all = first is not None and start < first
        if leads and not before_all and (leads[0].agency or first != start):
            continue
        for earlier in reversed(
            [m.start() for m in re.finditer(rf"\b{word}\s", flow.words[before:start])]
        ):
            row = agencies.list_at(before + earlier, start)
            if row is not None and len(row.agencies[0].name) > len(word):
                return (row.agencies[0], *(leads if before_all else ()))
    return ()
