"""The PDF summary, read back with pypdfium2 and compared with the kept text."""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.errors import FileOpenElsewhere
from desktop_app.reports.summary_pdf import write_summary_pdf
from desktop_app.reports.weekly_figures import weekly_figures
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from tests.reports.golden import LANGUAGES, kept

MakeLine = Callable[..., ReportLine]
MakeBasis = Callable[..., ReportBasis]
LONG = (
    "Sở Nông nghiệp và Môi trường chủ trì, cùng với UBND các xã: Hải Lăng, Triệu Phong, Gio "
    "Linh và Ban Quản lý Khu kinh tế tỉnh xác định nguồn gốc 14,6 ha đất của các thửa còn "
    "tranh chấp; báo cáo Chủ tịch UBND tỉnh trước 17 giờ 00 ngày 19/11/2026."
)
AGENCIES = (
    "Ban Quản lý dự án đầu tư xây dựng tỉnh",
    "Sở Văn hóa, Thể thao và Du lịch",
    *tuple(f"UBND xã số {number}" for number in range(10)),
)


def pages_of(basis: ReportBasis, folder: Path, language: str = "vi") -> list[str]:
    """The text of each page, line ends as line feeds."""
    write_summary_pdf(basis, folder / "week.pdf", language)
    document = pypdfium2.PdfDocument(folder / "week.pdf")
    try:
        return [
            page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document
        ]
    finally:
        document.close()


def flowing(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def busy_week(line: MakeLine, basis: MakeBasis, items: int) -> ReportBasis:
    """Directives with long words that each stand once in the lists."""
    kinds = (
        {"due": date(2026, 10, 20)},
        {"due": date(2026, 11, 24)},
        {
            "due": date(2026, 11, 16),
            "status": Status.COMPLETED,
            "reported_on": date(2026, 11, 18),
        },
    )
    now = tuple(
        line(n, text=LONG, lead=AGENCIES[n % len(AGENCIES)], **kinds[n % 3])
        for n in range(1, items + 1)
    )
    open_then = {"status": Status.IN_PROGRESS, "reported_on": None}
    before = tuple(
        line(n, on=date(2026, 11, 13), text=LONG, **(kinds[n % 3] | open_then))
        for n in range(1, items + 1)
    )
    return basis(now, before, undecided=3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_as_it_was_kept(
    realistic: MakeBasis, tmp_path: Path, language: str
) -> None:
    made = "\f".join(pages_of(realistic(), tmp_path, language))
    assert made == kept("summary", language, made)


def test_the_same_basis_gives_the_same_bytes(realistic: MakeBasis, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write_summary_pdf(realistic(), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_every_word_of_a_long_report_comes_out_as_it_went_in(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    text = flowing(pages_of(busy_week(line, basis, 40), tmp_path))
    assert text.count("nguồn gốc 14,6 ha") == 40


@pytest.mark.parametrize("items", [1, 12, 25])
def test_a_week_of_twenty_five_items_is_one_page(
    line: MakeLine, basis: MakeBasis, tmp_path: Path, items: int
) -> None:
    busy = busy_week(line, basis, items)
    figures = weekly_figures(busy, "vi")
    assert len(figures.overdue) + len(figures.due_next) + len(figures.done) == items
    assert len(pages_of(busy, tmp_path)) == 1


def test_one_page_holds_even_under_a_long_office_name(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    office = OfficeFacts(
        name="Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố Huế",
        superior="Ủy ban nhân dân thành phố trực thuộc Trung ương Huế",
        place="Huế",
    )
    busy = replace(busy_week(line, basis, 25), office=office)
    assert len(pages_of(busy, tmp_path)) == 1


def test_more_items_take_as_many_pages_as_they_need_and_are_not_cut(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    pages = pages_of(busy_week(line, basis, 60), tmp_path)
    assert len(pages) > 2
    assert "…" not in flowing(pages)


@pytest.mark.slow
def test_past_a_thousand_items_numbers_stay_apart_from_the_words(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    late = tuple(line(n, due=date(2026, 10, 20), text="Rà soát") for n in range(1, 1_011))
    text = "\n".join(pages_of(basis(late), tmp_path))
    (head,) = set(re.findall(r"1\. Nhiệm vụ quá hạn \(([\d.]+)\)", text))
    last = int(head.replace(".", ""))
    assert "." in head
    numbers = [int(found) for found in re.findall(r"^(\d+) +\d+/TB", text, re.MULTILINE)]
    assert numbers[:last] == list(range(1, last + 1))


def test_each_page_says_which_it_is_of_how_many(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    pages = pages_of(busy_week(line, basis, 60), tmp_path)
    for number, page in enumerate(pages, start=1):
        assert f"Trang {number}/{len(pages)}" in page


def test_an_item_higher_than_a_page_goes_on_without_a_word_lost(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    words = [f"việc{number}" for number in range(3000)]
    late = [line(n, due=date(2026, 11, 1) - timedelta(n)) for n in range(2, 30)]
    monster = line(1, text=" ".join(words), due=date(2026, 11, 18))
    text = flowing(pages_of(basis((monster, *late)), tmp_path))
    places = [text.index(f"{word} ") for word in words]
    assert places == sorted(places)


def test_the_cards_tell_the_difference_to_the_report_before(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    text = flowing(pages_of(realistic(), tmp_path))
    assert "Hoàn thành trễ hạn" in text
    assert "+2 so với kỳ trước" in text


def test_without_a_report_before_it_says_so(realistic: MakeBasis, tmp_path: Path) -> None:
    text = flowing(pages_of(realistic(previous=False), tmp_path))
    assert text.count("chưa có kỳ trước để so") == 4
    assert "Chưa có kỳ trước để so sánh." in text


def test_an_empty_register_makes_a_whole_page(basis: MakeBasis, tmp_path: Path) -> None:
    text = flowing(pages_of(basis(), tmp_path))
    assert "Chưa có nhiệm vụ nào được theo dõi." in text
    assert text.count("Không có.") == 3


@pytest.mark.parametrize(
    "words", ["<b>đậm</b> & <script>", "=1+1", "Ắ Ằ Ẳ Ẵ Ặ ỡ ợ ữ ự Đ đ", "100%% {x} \\n (a)"]
)
def test_words_are_printed_as_they_are(
    line: MakeLine, basis: MakeBasis, tmp_path: Path, words: str
) -> None:
    late = line(1, text=words, due=date(2026, 11, 18))
    assert words in flowing(pages_of(basis((late,)), tmp_path))


def test_letters_outside_the_font_do_no_harm(
    line: MakeLine, basis: MakeBasis, tmp_path: Path
) -> None:
    late = line(1, text="trước 😀 漢字 \ud800\x00 sau", due=date(2026, 11, 18))
    text = flowing(pages_of(basis((late,)), tmp_path))
    assert "trước" in text
    assert "sau" in text


def test_the_file_says_its_title_and_language(realistic: MakeBasis, tmp_path: Path) -> None:
    write_summary_pdf(realistic(), tmp_path / "week.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "week.pdf")
    facts = document.get_metadata_dict()
    document.close()
    assert facts["Title"].startswith("Báo cáo kết quả thực hiện nhiệm vụ")
    assert facts["Author"] == "Văn phòng UBND tỉnh Quảng Trị"
    assert facts["Subject"] == "Số liệu chốt đến 16 giờ 30 ngày 20/11/2026"
    assert b"/Lang (vi-VN)" in (tmp_path / "week.pdf").read_bytes()


def test_each_section_has_a_bookmark(realistic: MakeBasis, tmp_path: Path) -> None:
    write_summary_pdf(realistic(), tmp_path / "week.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "week.pdf")
    titles = [mark.get_title() for mark in document.get_toc()]
    document.close()
    assert titles == [
        "1. Nhiệm vụ quá hạn (6)",
        "2. Đến hạn trong 7 ngày tới (3)",
        "3. Hoàn thành trong kỳ (3)",
        "4. Thay đổi so với kỳ trước",
    ]


def test_a_target_that_is_open_elsewhere_keeps_its_old_words(
    basis: MakeBasis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "week.pdf"
    target.write_bytes(b"old")

    def held(_source: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(FileOpenElsewhere, match=r"week\.pdf"):
        write_summary_pdf(basis(), target)
    assert target.read_bytes() == b"old"


def test_readers_show_the_title_and_the_type_is_in_the_file(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    write_summary_pdf(realistic(), tmp_path / "week.pdf")
    raw = (tmp_path / "week.pdf").read_bytes()
    assert b"/DisplayDocTitle true" in raw
    fonts = {name.decode() for name in re.findall(rb"/FontName /(\S+)", raw)}
    assert {font.partition("+")[2] for font in fonts} == {
        "LiberationSerif",
        "LiberationSerif-Bold",
        "LiberationSerif-Italic",
    }
    assert len(fonts) == raw.count(b"/FontFile2")
