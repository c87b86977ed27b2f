"""The words that a template may hold in braces, and what each is filled with."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from desktop_app.reports import line_words, paper_words
from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.period_words import long_day, whole_period
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.wording import word


class RowKind(Enum):
    """What a row of a template stands for."""

    SINGLE = auto()  # itself: the report as a whole
    GROUP = auto()  # each group of agencies, above its agencies
    AGENCY = auto()  # each agency
    NOTICE = auto()  # each notice, above its directives
    DIRECTIVE = auto()  # each directive


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What one row is filled from."""

    basis: ReportBasis
    counts: OfficialCounts  # of what the row stands for
    number: CellValue = None
    group: str = ""
    agency: str = ""
    line: ReportLine | None = None  # the directive, or the notice's first


Source = Callable[[Filling], CellValue]


#: A template's own words are Vietnamese, and so is what they are filled with.
LANGUAGE = "vi"


def _of_line(value: Callable[[ReportLine], CellValue]) -> Source:
    return lambda filling: value(filling.line) if filling.line else None


def _told(words: Callable[[ReportLine, str], str]) -> Source:
    return _of_line(lambda line: words(line, LANGUAGE))


def _late_days(line: ReportLine) -> int | None:
    late = line.standing.kind in {StandingKind.OVERDUE, StandingKind.COMPLETED_LATE}
    return line.standing.days if late else None


_REPORT: Mapping[str, Source] = {
    "cơ quan": lambda f: one_line(f.basis.office.name),
    "cơ quan cấp trên": lambda f: one_line(f.basis.office.superior),
    "địa danh": lambda f: one_line(f.basis.office.place),
    "ngày lập": lambda f: f.basis.cutoff.date(),
    "địa danh, ngày tháng": lambda f: long_day(
        f.basis.cutoff.date(), f.basis.office.place, LANGUAGE
    ),
    "kỳ báo cáo": lambda f: whole_period(f.basis.period, LANGUAGE),
    "từ ngày": lambda f: f.basis.period.first,
    "đến ngày": lambda f: f.basis.period.last,
    "chốt số liệu": lambda f: paper_words.cutoff_words(f.basis.cutoff, LANGUAGE),
    "người lập": lambda f: one_line(f.basis.office.prepared_by),
    "chức danh người ký": lambda f: one_line(f.basis.office.signer_title).upper(),
    "người ký": lambda f: one_line(f.basis.office.signer),
}
_COUNTS: Mapping[str, Source] = {
    "tổng số": lambda f: f.counts.total,
    "hoàn thành": lambda f: f.counts.done,
    "hoàn thành đúng hạn": lambda f: f.counts.on_time,
    "hoàn thành trễ hạn": lambda f: f.counts.late,
    "chưa hoàn thành trong hạn": lambda f: f.counts.open_in_time,
    "chưa hoàn thành quá hạn": lambda f: f.counts.open_overdue,
    "không hạn": lambda f: f.counts.undated,
    "sắp đến hạn": lambda f: f.counts.due_soon,
    "tỷ lệ đúng hạn": lambda f: f.counts.rate(f.counts.on_time),
    "tỷ lệ trễ hạn": lambda f: f.counts.rate(f.counts.late),
    "tỷ lệ quá hạn": lambda f: f.counts.rate(f.counts.open_overdue),
}
_NOTICE: Mapping[str, Source] = {"thông báo": _told(paper_words.notice_head)}
_DIRECTIVE: Mapping[str, Source] = {
    "số thông báo": _of_line(lambda line: one_line(line.notice_number)),
    "ngày thông báo": _of_line(lambda line: line.notice_day),
    "trích yếu": _of_line(lambda line: one_line(line.notice_subject)),
    "điểm": _of_line(lambda line: one_line(line.point_label)),
    "nội dung": _of_line(lambda line: clean(line.text)),
    "chủ trì": _told(line_words.lead_words),
    "phối hợp": _of_line(lambda line: line_words.listed(line.coordinators)),
    "thời hạn theo văn bản": _told(line_words.deadline_words),
    "hạn": _of_line(lambda line: line.due),
    "gia hạn": _told(line_words.extension_words),
    "kết quả": _told(line_words.result_words),
    "ngày hoàn thành": _of_line(lambda line: line.reported_on),
    "số văn bản": _of_line(lambda line: one_line(line.document)),
    "trạng thái": _of_line(lambda line: word(line.status, LANGUAGE)),
    "mức hạn": _told(paper_words.standing_cell),
    "số ngày quá hạn": _of_line(_late_days),
    "khó khăn": _of_line(lambda line: clean(line.difficulties)),
    "đề xuất": _of_line(lambda line: clean(line.proposal)),
    "khó khăn, đề xuất": _told(line_words.difficulty_words),
    "ghi chú": _told(line_words.note_words),
}
_NUMBER: Mapping[str, Source] = {"stt": lambda f: f.number}
_GROUP: Mapping[str, Source] = {"nhóm đơn vị": lambda f: f.group}
_AGENCY: Mapping[str, Source] = {"đơn vị": lambda f: f.agency}

_ALL = {
    **_REPORT,
    **_COUNTS,
    **_NUMBER,
    **_GROUP,
    **_AGENCY,
    **_NOTICE,
    **_DIRECTIVE,
}


@lru_cache(maxsize=512)
def word_key(written: str) -> str:
    """How a word is known, whatever its case, marks and commas."""
    return " ".join(re.findall(r"[a-z0-9]+", search_key(written)))


#: The words by their keys.
NAME_OF_KEY = {word_key(name): name for name in _ALL}
#: The words by what they speak of, as they are explained to who makes a template.
GROUPS = {
    "Cả báo cáo, ở ô nào cũng được": tuple(_REPORT),
    "Số liệu: của cả báo cáo, hoặc của hàng có đơn vị, nhóm, thông báo": tuple(_COUNTS),
    "Hàng mẫu của đơn vị, và hàng nhóm ngay trên nó": (*_NUMBER, *_AGENCY, *_GROUP),
    "Hàng mẫu của nhiệm vụ, và hàng thông báo ngay trên nó": (*_DIRECTIVE, *_NOTICE),
}
#: The words that say what their row stands for, the first kind of a row's that has one.
TELLING = {
    **dict.fromkeys(_DIRECTIVE, RowKind.DIRECTIVE),
    **dict.fromkeys(_NOTICE, RowKind.NOTICE),
    **dict.fromkeys(_AGENCY, RowKind.AGENCY),
    **dict.fromkeys(_GROUP, RowKind.GROUP),
}
#: The words that no single row can be filled with.
NUMBERS = frozenset(_NUMBER)


def value_of(name: str, filling: Filling) -> CellValue:
    """What stands for the word `name`, one of NAMES, in a row filled from `filling`."""
    return _ALL[name](filling)


def words_of(value: CellValue) -> str:
    """`value` within a sentence."""
    if value is None:
        return ""
    if isinstance(value, float):
        return paper_words.rate_words(value, LANGUAGE)
    if isinstance(value, str | int):
        return str(value)
    return day_text(value)
