"""Names of bodies set into the sentences of notices, and what a clerk reads in each."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.resources import resource
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import Span

_LISTS = Path(__file__).with_name("body_names")

# What may follow a generic name, "" where nothing need follow.
_PLACES = {
    "[tỉnh]": ("", "tỉnh", "tỉnh Lào Cai", "Quảng Trị", "thành phố Đà Nẵng", "tỉnh An Giang"),
    "[huyện]": ("huyện", "huyện Cao Lộc", "thị xã Hương Trà", "thành phố Việt Trì", "quận 7"),
    "[xã]": ("xã", "xã Tân An", "phường Vĩnh Yên", "đặc khu Lý Sơn", "xã Ia Grai"),
    "[vùng]": ("I", "II", "VIII", "4", "15"),
    "[số]": ("số 1", "số 2", "số 14"),
    "[nơi]": ("Sông Mã", "Nam Hải", "Đắk Tô", "Bình Sơn", "Cầu Treo", "Ba Vì"),
    "[ủy]": ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Tỉnh ủy Lào Cai"),
}
# Other bodies of the sentence: everybody knows where their names end.
_OTHERS = (
    "Sở Tài chính",
    "UBND các xã, phường",
    "Công an tỉnh",
    "Sở Nông nghiệp và Môi trường",
    "Văn phòng UBND tỉnh",
    "UBND huyện Hải Lăng",
    "Thanh tra tỉnh",
    "các sở, ngành liên quan",
    "Sở Xây dựng",
    "Ban Quản lý Khu kinh tế tỉnh",
)
PREDICATES = tuple(
    " ".join(words.split())
    for words in """
    rà soát quy hoạch chi tiết, hoàn thiện hồ sơ trình thẩm định, báo cáo kết quả thực hiện,
    tổng hợp khó khăn của cơ sở, xây dựng kế hoạch chi tiết, hỗ trợ 25 hộ dân di dời,
    quản lý chặt chẽ quỹ đất công, kiểm tra hiện trường, bố trí kinh phí thực hiện,
    tham mưu văn bản chỉ đạo, trình phương án xử lý, hướng dẫn các hộ lập hồ sơ,
    đôn đốc nhà thầu thi công, cập nhật dữ liệu lên hệ thống, công khai kết quả trên trang tin,
    thẩm định dự toán, xử lý dứt điểm các tồn tại, phát triển vùng nguyên liệu,
    bảo vệ hiện trường, khai thác hiệu quả tài sản, đầu tư 2 tuyến đường,
    nghiên cứu đề xuất của doanh nghiệp, giám sát việc thi công, thông tin kịp thời cho báo chí,
    tuyên truyền đến từng hộ dân, cung cấp số liệu, ban hành quy chế phối hợp,
    triển khai các giải pháp cấp bách, đề xuất mức hỗ trợ, lập danh sách hộ được bồi thường,
    bàn giao mặt bằng, giải ngân hết số vốn được giao, tổ chức hội nghị đối thoại,
    nạo vét 12 km kênh, sửa chữa các điểm hư hỏng, vận hành hồ chứa đúng quy trình,
    kiểm soát chặt nguồn gốc hàng hóa, điều chỉnh thiết kế, phê duyệt dự toán,
    thanh toán khối lượng hoàn thành, thu hồi 3 ha đất, phối hợp giải phóng mặt bằng,
    tập trung tháo gỡ vướng mắc, đẩy nhanh tiến độ thi công, tiếp tục theo dõi tình hình,
    chủ động ứng phó với bão số 5, tăng cường tuần tra ban đêm, chuẩn bị nội dung kỳ họp,
    xác định giá đất cụ thể, đánh giá tác động môi trường, thực hiện đúng quy định,
    tiếp nhận hồ sơ của người dân, niêm yết phương án bồi thường, lựa chọn nhà thầu,
    quyết toán dự án hoàn thành, phân công cán bộ trực 24/24 giờ, đào tạo 40 cán bộ,
    ký hợp đồng với nhà thầu, làm rõ trách nhiệm của tập thể, có văn bản trả lời
    """.replace("\n", " ").split(",")
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence around `{n}`, the name asked for, `{m}`, another body, `{v}`, what is done."""

    words: str
    leads: str
    helpers: str = ""


FRAMES = (
    Frame("Giao {n} chủ trì, phối hợp với {m} {v}.", "n", "m"),
    Frame("Giao {m} chủ trì, phối hợp với {n} {v}.", "m", "n"),
    Frame("{N} khẩn trương {v}.", "n"),
    Frame("Yêu cầu {n}, {m} {v}.", "nm"),
    Frame("{N} và {m} hoàn thành việc rà soát hồ sơ.", "nm"),
    Frame("{M} {v}; phối hợp với {n} tổ chức thực hiện.", "m", "n"),
    Frame("{N}:", "n"),
    Frame("Giao {n} tham mưu UBND tỉnh {v}.", "n"),
    Frame("Đề nghị {n} {v}.", "n"),
    Frame("{N} ({m} phối hợp) {v}.", "n", "m"),
    Frame("Việc rà soát hồ sơ do {n} chủ trì, {m} phối hợp thực hiện.", "n", "m"),
    Frame("Giao {m}, {n} theo chức năng, nhiệm vụ {v}.", "mn"),
    Frame("Trước ngày 15/10/2025, {n} {v}.", "n"),
    Frame("{M} làm đầu mối, {n} phối hợp {v}.", "m", "n"),
    Frame("Thống nhất chủ trương; giao {n} {v}, báo cáo UBND tỉnh.", "n"),
    Frame("Giao {m} phối hợp với {n} và các đơn vị thi công {v}.", "m", "no"),
)


def learnt_names() -> list[tuple[str, str]]:
    """Kind and name of each body in the shipped list, a place set where one belongs."""
    names, kind = [], ""
    for line in resource("body_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            kind = line.removeprefix("#").strip()
        else:
            names.append((kind, _placed(line, len(names))))
    return names


def held_out_names() -> list[tuple[str, str]]:
    """The same of names from which the program has learnt nothing."""
    return [
        (path.stem, _placed(line, row))
        for path in sorted(_LISTS.glob("*.txt"))
        for row, line in enumerate(path.read_text(encoding="utf-8").splitlines())
    ]


def _placed(name: str, row: int) -> str:
    for mark, places in _PLACES.items():
        name = name.replace(mark, places[row % len(places)]).strip()
    return name


@dataclass(frozen=True, slots=True)
class Miss:
    """A name that was not read exactly in its frame."""

    kind: str
    name: str
    words: str
    read: tuple[tuple[str, ...], tuple[str, ...]]


def misses(
    names: list[tuple[str, str]], frame: Frame, directory: AgencyDirectory
) -> Iterator[Miss]:
    """Reads every name in `frame`, all in one paper, and gives what was not read exactly."""
    turn = FRAMES.index(frame)
    lines, wanted = [], []
    for row, (_, name) in enumerate(names):
        other = _OTHERS[(row + turn) % len(_OTHERS)]
        if other == name:
            other = _OTHERS[(row + turn + 1) % len(_OTHERS)]
        bodies = {"n": name, "m": other, "o": "các đơn vị thi công"}
        lines.append(
            frame.words.format(
                n=name,
                m=other,
                N=_capital(name),
                M=_capital(other),
                v=PREDICATES[(7 * row + 11 * turn) % len(PREDICATES)],
            )
        )
        wanted.append(
            tuple(tuple(bodies[b] for b in row_) for row_ in (frame.leads, frame.helpers))
        )
    text = "\n".join(lines)
    flow = flowing_text(text)
    roles = RoleReader(flow, AgencyReader(flow, directory))
    start = 0
    for (kind, name), line, want in zip(names, lines, wanted, strict=True):
        read = _read(roles, Span(start, start + len(line)), head=line.endswith(":"))
        start += len(line) + 1
        if [[_capital(n) for n in part] for part in read] != [
            [_capital(n) for n in part] for part in want
        ]:
            yield Miss(kind, name, line, read)


def _read(
    roles: RoleReader, span: Span, *, head: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if head:
        found = [roles.head_roles(span)]
    else:
        found = [work.roles for work in roles.works(span, has_lead=False)]
    return (
        tuple(agency.name for one in found for agency in one.leads),
        tuple(agency.name for one in found for agency in one.coordinators),
    )


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
