"""Every paper with hostile words in each of its texts: it opens, shows them, runs nothing."""

import shutil
import subprocess
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.reports.printable import MARK
from tests.reports.hostile import HOSTILE, PAPERS
from tests.reports.read_back import harm_of, words_of

pytestmark = pytest.mark.slow  # every paper with every hostile text

SOFFICE = shutil.which("soffice")
EDITED = [name for name, paper in PAPERS.items() if paper.ending in {".xlsx", ".docx"}]
PRINTED = {
    "right to left": ("Rà", "soát", MARK, "xong"),
    "emoji": ("Xong", MARK, "gia", "đình", "rồi"),
}
SHOWN = {
    "controls": ("Rà", "soát", "hồ", "sơ[31m", "đỏ"),
    "lone surrogate": ("Rà", "soát"),
    "turned round": ("Rà", "soát", "gpj.exe", "xong"),
    "long word": ("đđđđđđđđđđ",),
    "decomposed": ("Đề", "xuất", "giải", "phóng", "mặt", "bằng", "ở", "Đắk", "Lắk"),
}


def shown_words(kind: str, ending: str) -> Iterable[str]:
    """What a reader must find of the hostile words of `kind`."""
    if ending == ".pdf" and kind in PRINTED:
        return PRINTED[kind]
    if kind in SHOWN:
        return SHOWN[kind]
    return unicodedata.normalize("NFC", HOSTILE[kind]).split()[:5]


def squeezed(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_opens_shows_the_words_and_runs_nothing(name: str, kind: str) -> None:
    paper = PAPERS[name]
    made = paper.made_of(HOSTILE[kind])
    said = squeezed(words_of(paper.ending, made))
    for word in shown_words(kind, paper.ending):
        assert squeezed(word) in said, word
    assert harm_of(paper.ending, made) == paper.computes
    assert not [letter for letter in said if unicodedata.category(letter) in {"Cc", "Cs"}]
    assert not set(said) & set("\u202a\u202b\u202c\u202d\u202e\ufffd\ufffe\uffff")


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_hostile_words_give_the_same_bytes(name: str) -> None:
    words = HOSTILE["markup"]
    assert PAPERS[name].made_of(words) == PAPERS[name].made_of(words)


@pytest.mark.parametrize("name", [n for n, paper in PAPERS.items() if paper.ending == ".xlsx"])
def test_no_cell_holds_more_than_excel_takes(name: str, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    path.write_bytes(PAPERS[name].made_of(HOSTILE["long"]))
    cells = [c.value for sheet in load_workbook(path) for row in sheet.rows for c in row]
    texts = [cell for cell in cells if isinstance(cell, str)]
    assert max(map(len, texts)) <= 32_767
    assert any(text.rstrip().endswith("(còn tiếp)") for text in texts)


FORMULAS = ("formula", "command", "plus", "minus", "at", "error value")
BOOK = "weekly workbook"
#: Words that LibreOffice keeps in one piece.
WHOLE = [kind for kind in HOSTILE if kind not in {"long", "long word", "blank"}]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every paper that can be edited, as LibreOffice saves it: it is started once a kind."""
    folder = tmp_path_factory.mktemp("saved")
    words = " ¶ ".join(HOSTILE[kind] for kind in WHOLE)
    papers = {name: (PAPERS[name].ending, PAPERS[name].made_of(words)) for name in EDITED}
    papers |= {kind: (".xlsx", PAPERS[BOOK].made_of(HOSTILE[kind])) for kind in FORMULAS}
    for name, (ending, made) in papers.items():
        (folder / f"{name}{ending}").write_bytes(made)
    for ending in (".xlsx", ".docx"):
        subprocess.run(
            [
                str(SOFFICE),
                f"-env:UserInstallation=file://{folder}/profile",
                *("--headless", "--convert-to", ending[1:], "--outdir", str(folder / "out")),
                *map(str, sorted(folder.glob(f"*{ending}"))),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
    return {
        name: (folder / "out" / f"{name}{ending}").read_bytes()
        for name, (ending, _) in papers.items()
    }


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", EDITED)
def test_libreoffice_opens_it_with_every_word_and_computes_nothing(
    name: str, saved: dict[str, bytes]
) -> None:
    ending = PAPERS[name].ending
    said = squeezed(words_of(ending, saved[name]))
    for kind in WHOLE:
        for word in shown_words(kind, ending):
            assert squeezed(word) in said, (kind, word)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", FORMULAS)
def test_libreoffice_takes_no_cell_for_a_formula(kind: str, saved: dict[str, bytes]) -> None:
    assert harm_of(".xlsx", saved[kind]) == []  # the workbook computes nothing of its own
    assert squeezed(HOSTILE[kind]) in squeezed(words_of(".xlsx", saved[kind]))
