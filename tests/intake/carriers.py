"""Further sentences and deeds around names of bodies, and how a name is read in each.

The names stand in `shaped_names`: made up from how the state names its bodies, with places and
small tails inside. Every third of them, and every fourth deed, is held out: nothing was learnt
from what went wrong with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader, Roles
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.point_doubts import lead_doubts
from desktop_app.tracking.agency import AgencyDirectory, agency_key
from desktop_app.tracking.notice import Span

_LISTS = Path(__file__).with_name("shaped_names")
_HELD_OUT = 3  # every third name
_NEW_DEED = 4  # every fourth deed

# Other bodies of the sentence: everybody knows where their names end.
_OTHERS = (
    "Sở Tài chính",
    "Công an tỉnh",
    "UBND xã Tân Lập",
    "Sở Nông nghiệp và Môi trường",
    "Văn phòng UBND tỉnh",
    "các sở, ngành liên quan",
)
DEEDS = tuple(
    " ".join(words.split())
    for words in """
    rà soát quy trình giao nhận, khảo sát 14 tuyến kênh nội đồng, kiểm đếm tài sản của 32
    hộ, diễn tập phương án sơ tán dân, lắp đặt 25 camera tại các nút giao, cắm mốc ranh giới
    rừng, đóng điện trạm biến áp trước Tết, tiếp nhận 12 hồ sơ xin hỗ trợ, giải trình việc
    chậm quyết toán, xây dựng phương án ứng phó, phát triển mạng lưới cơ sở, quản lý chặt
    nguồn thải, khai thác có hiệu quả cơ sở dữ liệu, đầu tư thêm 03 máy bơm, hỗ trợ người
    dân nộp hồ sơ, bảo vệ nghiêm ngặt 1.200 ha rừng, phục vụ tốt nhân dân đến giao dịch,
    điều phối lực lượng trực, kinh doanh đúng ngành nghề đăng ký, vận hành liên hồ chứa, tư
    vấn cho doanh nghiệp về thủ tục, thẩm định xong 8 hồ sơ, đo đạc lại 45 thửa đất, chi trả
    tiền bồi thường cho 17 hộ, vận động 9 hộ còn lại nhận tiền, thu gom rác tồn đọng, phun
    thuốc khử trùng tại ổ dịch, trồng bù cây bị gãy đổ, thay thế 40 bóng đèn hỏng, mở đợt
    kiểm tra cao điểm, ký kết quy chế với các trường, duy trì lực lượng trực gác, xác minh
    nguồn gốc đất của hộ ông Hải, chấm dứt hợp đồng với nhà thầu yếu kém, nhân rộng mô hình
    tưới tiết kiệm, gửi báo cáo nhanh, cử cán bộ tham gia tổ công tác, điều tiết nước phù
    hợp, chuyển hồ sơ sang cơ quan điều tra, tuyển dụng 15 viên chức, ưu tiên bố trí vốn,
    khoanh vùng dập dịch, thông báo rộng rãi, làm việc với nhà đầu tư, huy động phương tiện,
    trả lời cử tri, nộp số tiền còn thiếu, đấu giá 21 lô đất, sắp xếp lại các điểm trường,
    tháo dỡ biển quảng cáo sai phép, đăng tải công khai trên cổng thông tin, chịu trách
    nhiệm giải quyết dứt điểm, có giải pháp khắc phục ngay, thực hiện 02 mô hình điểm, cần
    sớm bàn giao mốc, phải hoàn thành trong tháng 6, thường xuyên nắm tình hình, kịp thời
    thông tin cho báo chí, trực tiếp đối thoại với công nhân, dừng thi công hạng mục sai
    thiết kế, lấy mẫu nước xét nghiệm, nghiệm thu khối lượng đợt 2, truy thu số thuế 3 tỷ
    đồng, số hóa hồ sơ hộ tịch, tổng hợp nhu cầu vật tư, tổ chức cho học sinh nghỉ học, đào
    tạo nghề cho lao động nông thôn, nghiên cứu phương án phân luồng, ứng dụng phần mềm dùng
    chung, thông tin lưu động về phòng dịch, sản xuất thử giống lúa mới, cải tạo 2 sân chơi,
    giám sát 5 công trình, dự báo sát tình hình lũ
    """.replace("\n", " ").split(",")
)


def deeds(*, held_out: bool) -> tuple[str, ...]:
    """What the bodies are told to do; of each four the last is held out."""
    every = range(len(DEEDS))
    return tuple(DEEDS[at] for at in every if (at % _NEW_DEED == _NEW_DEED - 1) == held_out)


def shaped_names(*, held_out: bool) -> list[tuple[str, str]]:
    """Kind and name of each body; of each three the last is held out."""
    rows = [
        (path.stem, line)
        for path in sorted(_LISTS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [r for at, r in enumerate(rows) if (at % _HELD_OUT == _HELD_OUT - 1) == held_out]


@dataclass(frozen=True, slots=True)
class Carrier:
    """A sentence around `{n}`, the name asked for, bodies `{m}`, `{o}` and a deed `{v}`."""

    words: str
    leads: str
    helpers: str = ""
    is_cell: bool = False


CARRIERS = (
    Carrier("{N} {v}.", "n"),
    Carrier("Giao {n} {v}.", "n"),
    Carrier("Đề nghị {n} sớm {v}.", "n"),
    Carrier("{N} chủ trì, phối hợp với {m}, {o} {v}.", "n", "mo"),
    Carrier("{M} chủ trì, phối hợp với {n}, {o} {v}.", "m", "no"),
    Carrier("Giao {m} phối hợp với {o}, {n} {v}.", "m", "on"),
    Carrier("Yêu cầu {m}, {n} và {o} {v}.", "mno"),
    Carrier("{M}, {o}, {n} {v}; xong trước ngày 20/10/2025.", "mon"),
    Carrier(
        "Công tác trực bão ({n} chủ trì, {m} phối hợp) thực hiện theo phương án.", "n", "m"
    ),
    Carrier("Lập danh mục hồ sơ tồn đọng ({n}).", "n"),
    Carrier("Đối với {n}: {v}.", "n"),
    Carrier("{M} {v}; {n} {v}.", "mn"),
    Carrier("Phương án này do {n} chủ trì lập trước ngày 20/10/2025.", "n"),
    Carrier("| {n}; {m} |", "nm", is_cell=True),
    Carrier("| {m}, {n}, {o} |", "mno", is_cell=True),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A name as it was read in a carrier."""

    kind: str
    name: str
    line: str
    leads: tuple[str, ...]
    helpers: tuple[str, ...]
    is_right: bool
    is_sure: bool


def readings(
    carrier: Carrier,
    directory: AgencyDirectory,
    names: list[tuple[str, str]],
    does: tuple[str, ...],
) -> Iterator[Reading]:
    """Every name in `carrier`, all in one paper, as it is read and as it should be."""
    lines, wanted = zip(*_lines(carrier, names, does), strict=True)
    flow = flowing_text("\n".join(lines))
    agencies = AgencyReader(flow, directory)
    roles = RoleReader(flow, agencies)
    start = 0
    for (kind, name), line, want in zip(names, lines, wanted, strict=True):
        span = Span(start, start + len(line))
        start = span.end + 1
        if carrier.is_cell:
            found = [Roles(agencies.cell_at(span.start + 2, span.end - 2))]
        else:
            found = [work.roles for work in roles.works(span, has_lead=False)]
        whole = Roles(
            tuple(a for each in found for a in each.leads),
            tuple(a for each in found for a in each.coordinators),
        )
        read = tuple(tuple(a.name for a in part) for part in (whole.leads, whole.coordinators))
        doubted = roles.unsure(whole) or lead_doubts(flow, span, whole, in_cell=carrier.is_cell)
        right = [[agency_key(n) for n in part] for part in read] == [
            [agency_key(n) for n in part] for part in want
        ]
        yield Reading(kind, name, line, *read, is_right=right, is_sure=not doubted)


def _lines(
    carrier: Carrier, names: list[tuple[str, str]], does: tuple[str, ...]
) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    turn = CARRIERS.index(carrier)
    for row, (_, name) in enumerate(names):
        other, third = (_OTHERS[(row + turn + more) % len(_OTHERS)] for more in (0, 1))
        bodies = {"n": name, "m": other, "o": third}
        deed = does[(7 * row + 11 * turn) % len(does)]
        line = carrier.words.format(**bodies, N=_capital(name), M=_capital(other), v=deed)
        yield (
            line,
            tuple(tuple(bodies[b] for b in part) for part in (carrier.leads, carrier.helpers)),
        )


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
