"""The head of a notice: number, day, issuer, subject, meeting and chair."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.issuer_name import issuer_from
from desktop_app.intake.people import chair_in
from desktop_app.intake.printed_dates import day_pattern, printed_day

_COLUMNS = re.compile(r"\s{3,}|\t+|\s+\|\s+")
_LONGEST_FACT = 70  # letters
_HAND_GAP = re.compile(r"(?<=ngày|háng)\s{2,}(?=tháng|năm|\d)|(?<=[Ss]ố:)\s{2,}(?=/|-)")
_NO_NUMBER = re.compile(r"^[Ss]ố\s*:?\s*[.…_]*\s*[/-]")
_SYMBOL = r"[A-ZĐƯ][A-ZĐƯa-zđ&\d]*(?:\s?[-/.]\s?[A-ZĐƯ][A-ZĐƯa-z\d&.]*)*"
_NUMBER = re.compile(
    rf"(?:\b[Ss]\s?[^\W_]\s*[:.]?\s*)(?P<n>\d{{1,5}}[a-z]?)\s*(?:/|\\"
    r"|-|\s[Il|](?=[A-ZĐ])|(?<=\d)\s?[Il|](?=(?:TB|KL|QĐ|KH|CV|NQ|CT"
    rf"|BC)))\s*-?\s*(?P<symbol>{_SYMBOL})"
)
_BARE_NUMBER = re.compile(
    r"^(?P<n>\d{1,5})\s*(?:/|-|\s[Il|]|[Il|])\s*(?P<symbol>(?:TB|KL"
    r"|TBKL)(?:\s?[-/]\s?[A-ZĐƯ&]+)+)\s*$"
)
_UP = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_PLACE_DAY = re.compile(
    rf"(?P<place>(?:TP\.?\s?|Thành phố\s)?[{_UP}][\w'’.]*(?:\s+(?:-\s+"
    rf")?[{_UP}][\w'’.]*){{0,5}})\s*,\s*[Nn]gày\s+(?P<rest>.*)"
)
_DAY_PART = re.compile(r"(?:ngay\s+[\dlo]|[\dlo]{1,2}\s+thang|thang\s+[\dlo]|nam\s+2)")
_CUT_DAY = re.compile(r",\s*(?:ngay\b(?!.*(?:\bnam\s+2|/\s?2)).*)?$")
_YEAR_ALONE = re.compile(r"(?:thang\s+\d{1,2}\s+)?nam\s+2\s?0\s?\d\s?\d\W*$")
_CUT_STATE = re.compile(r"^cong hoa xa hoi(?: chu nghia(?: viet)?)?$")
_STATE_PART = re.compile(r"^(?:chu nghia )?(?:viet )?nam$")
_NEAR = 3  # cells in which the rest of a cut day or of the state's name stands
_ANY_DAY = re.compile(day_pattern("a"))
_SPREAD_DAY = re.compile(r"ngay\s+(\d\s?\d?)\s+thang\s+(\d\s?\d?)\s+nam\s+(2\s?0\s?\d\s?\d)")
_STATE = re.compile(
    r"cong hoa xa hoi|doc lap\s*[-–]\s*tu do|dang cong san viet nam|^-+$"
    r"|^doan (?:tncs|thanh nien cong san) ho chi minh"
)
# A scan joins the columns: the right one begins with the state's or the Party's name.
_RIGHT_COLUMN = re.compile(r"\s+(?=CỘNG H[ÒO][AÀ] XÃ HỘI|Độc lập\s*-|ĐẢNG CỘNG SẢN)")
_STAMP = re.compile(r"(?:thuong )?khan|hoa toc.*|(?:toi )?mat|tuyet mat")
_TITLE = re.compile(
    r"^(?P<title>thong bao(?:\s+(?:y kien\s+)?ket luan)?|ket luan"
    r"|thong bao nhanh)\s*(?P<more>.*)$"
)
# A printed page may join the day's line and the title below it.
_LATE_TITLE = re.compile(r"(?<=\d)\s+(?=(?:THÔNG BÁO|KẾT LUẬN)\s*$)")
_OPENING = re.compile(
    r"(?:(?:vao|luc)\s+)?(?:(?:sang|chieu|toi)(?:\s+ngay)?|ngay)\s+\d|sau khi nghe|can cu "
    r"|vao hoi \d|luc \d|thu (?:hai|ba|tu|nam|sau|bay), ngay"
    r"|thuc hien |vua qua|hom nay|trong (?:cac\s+)?(?:hai |0?\d )?ngay"
    r"|tai (?:cuoc hop|hoi nghi|buoi lam viec|phien hop)|tu ngay\s+\d"
    r"|ngay .{0,20}tai |thua lenh|tren co so"
)
_MEETS = re.compile(
    r"chu tri|sau khi (?:nghe|xem xet|thao luan)|hop|lam viec|hoi nghi|buoi|phien|kiem tra|tiep"
)
_ON_THAT_DAY = re.compile(
    r"\b(?:ngay|(?:^|[,.]\s*)(?:sang|chieu|toi))\s*(?:\d{1,2}\s?(?:,|va|den|-)\s?)*$"
)
_ASIDE = re.compile(r"\s\([^()]*\)")  # "(thời kỳ từ ngày … đến ngày …)": no day of a meeting
_CITED = re.compile(
    r"(?:so\s+\S+|cong van|quyet dinh|to trinh|bao cao|thong bao|ke hoach)\s+"
    r"(?:[^\s\d]\S*\s+){0,3}$"
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the words above the first point say."""

    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    place: str | None = None
    subject: str | None = None
    meeting_on: date | None = None
    chair: str | None = None
    chair_title: str | None = None


def read_letterhead(lines: Sequence[str]) -> Letterhead:
    """The head read from its lines (blank ones included), in any layout."""
    lines = [part for line in lines for part in _LATE_TITLE.split(line)]
    title = next((i for i, line in enumerate(lines) if _is_title(line)), None)
    above = lines[:title] if title is not None else lines[: _opening(lines, 0)]
    cells = [cell for line in above for cell in _cells(line)]
    number, issued_on, place, left = _facts(_whole(cells))
    subject, opening = _subject(lines, title)
    if title is not None:  # the right column may have slipped under the title
        below = [cell for line in lines[title + 1 : opening] for cell in _cells(line)]
        facts = [cell for cell in below if _is_fact(cell)]
        slipped = _facts(_whole([*cells, *facts] if issued_on is None else facts))
        number = number or slipped[0]
        issued_on, place = issued_on or slipped[1], place or slipped[2]
    words = " ".join(" ".join(lines[opening:]).split())
    told = _ASIDE.sub(" ", words)
    meeting_on = next(
        filter(None, (_meeting_day(said, issued_on) for said in (told, words, subject or ""))),
        None,
    )
    chair, chair_title = chair_in(words)
    if chair is None:
        chair, chair_title = chair_in(subject or "")
    return Letterhead(
        number,
        issued_on,
        issuer_from(left, number or ""),
        place,
        subject,
        meeting_on,
        chair,
        chair_title,
    )


def _is_fact(line: str) -> bool:
    """Whether a line is the number, the place and day, or the state's name."""
    words = " ".join(line.split())
    dated = _PLACE_DAY.match(words) if len(words) < _LONGEST_FACT else None
    return bool(
        dated
        or _YEAR_ALONE.match(bare(words))
        or _NUMBER.match(words)
        or _NO_NUMBER.match(words)
        or _STATE.search(bare(words))
    )


def _cells(line: str) -> list[str]:
    """The columns of a line; the gaps left for a day or number by hand are no columns."""
    apart = _RIGHT_COLUMN.sub("\t", _HAND_GAP.sub(" ", line.strip()))
    return [cell for cell in _COLUMNS.split(apart) if cell.strip()]


def _whole(cells: Sequence[str]) -> list[str]:
    """`cells` with a day and a state's name that a narrow column has wrapped joined again."""
    rest, found = [" ".join(cell.split()) for cell in cells], []
    while rest:
        cell = rest.pop(0)
        for cut, part in ((_CUT_DAY, _DAY_PART), (_CUT_STATE, _STATE_PART)):
            while cut.search(bare(cell)):
                near = (i for i, c in enumerate(rest[:_NEAR]) if part.match(bare(c)))
                at = next(near, None)
                if at is None:
                    break
                cell = f"{cell} {rest.pop(at)}"
        found.append(cell)
    return found


def _is_title(line: str) -> bool:
    cells = _COLUMNS.split(line.strip())
    words = bare(cells[-1].strip())
    found = _TITLE.match(words)
    if found is None:
        return False
    letters = cells[-1].strip()
    return letters[: len(found["title"])].isupper() and not re.match(r"so\b", found["more"])


def is_title_line(line: str) -> bool:
    """Whether `line` is the kind of paper in capitals: THÔNG BÁO, KẾT LUẬN."""
    return _is_title(line)


def _facts(
    cells: Sequence[str],
) -> tuple[str | None, date | None, str | None, list[str]]:
    number = place = None
    issued_on: date | None = None
    left = []
    for cell in cells:
        rest = " ".join(cell.split())
        found = _NUMBER.search(rest) or _BARE_NUMBER.search(rest)
        if found is not None and number is None:
            symbol = re.sub(r"\s", "", found["symbol"])
            between = rest[found.end("n") : found.start("symbol")]
            joint = "-" if "-" in between and "/" not in between else "/"
            number = f"{found['n']}{joint}{symbol}"
            rest = (rest[: found.start()] + "  " + rest[found.end() :]).strip()
        dated = _PLACE_DAY.search(rest)
        if dated is not None and place is None:
            place = dated["place"].strip()
            issued_on = _printed(rest[dated.start("rest") - 5 :]) or issued_on
        elif issued_on is None and bare(rest).startswith("ngay "):
            issued_on = _printed(rest)
        elif not (found or not rest or _NO_NUMBER.match(rest) or _is_no_issuer(bare(rest))):
            left.append(rest)
    return number, issued_on, place, left


def _is_no_issuer(letters: str) -> bool:
    return bool(_STATE.search(letters) or _STAMP.fullmatch(letters))


def _printed(words: str) -> date | None:
    letters = bare(words)
    spread = _SPREAD_DAY.search(letters)
    if spread is not None:
        letters = "{}/{}/{}".format(*(re.sub(r"\s", "", part) for part in spread.groups()))
    found = _ANY_DAY.search(letters)
    printed = printed_day(found, "a") if found else None
    return printed.on_or_after(None) if printed else None


def _opening(lines: Sequence[str], start: int) -> int:
    for index in range(start, len(lines)):
        line = lines[index].strip()
        if _OPENING.match(bare(line)) and line != line.upper():
            return index
    return len(lines)


def _subject(lines: Sequence[str], title: int | None) -> tuple[str | None, int]:
    if title is None:
        return None, _opening(lines, 0)
    cell = _COLUMNS.split(lines[title].strip())[-1].strip()
    found = _TITLE.match(bare(cell))
    more = cell[found.start("more") :].strip() if found else ""
    collected = [more] if more else []
    index = title + 1
    while index < len(lines):
        line = " ".join(lines[index].split())
        letters = bare(line)
        if not line or not line.strip("-_=* ."):
            if collected:
                break
        elif _OPENING.match(letters) and line[0].isupper() and line != line.upper():
            break
        elif not _is_fact(line) or (
            collected and line[0].islower() and not _CUT_DAY.search(bare(lines[index - 1]))
        ):
            collected.append(line)
        index += 1
    opening = _opening(lines, index)
    return (" ".join(collected) or None), opening if opening < len(lines) else index


def _meeting_day(words: str, issued_on: date | None) -> date | None:
    """The first day in the opening sentence that is not the day of a cited paper."""
    letters = bare(words)
    for found in _ANY_DAY.finditer(letters):
        before = letters[: found.start()]
        said = _ON_THAT_DAY.search(before)
        if said is None:
            continue
        if _CITED.search(before[: said.start()]) or not _MEETS.search(letters):
            continue
        printed = printed_day(found, "a")
        if printed is None:
            continue
        if printed.year is None and issued_on is not None:
            day = printed.on_or_after(date(issued_on.year, 1, 1))
            return day if day and day <= issued_on else None
        day = printed.on_or_after(None)
        if day is not None and (issued_on is None or day <= issued_on):
            return day
    return None
