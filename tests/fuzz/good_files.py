"""The files that are broken on purpose: some of each kind that the program takes in."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.resources import resource
from tests.cli.tracker_books import grouped_book, plain_book
from tests.desk.sheets_given import sent, take_in_notice
from tests.register.given import AGENCIES, a_clock

DAY = date(2026, 11, 25)
_SAMPLES = ("05_phutho_2025", "08_camau_2022_bang")


def good_files() -> dict[str, bytes]:
    """By name: notices in three formats, a sheet sent back, two trackers, an office's form."""
    names = [f"{sample}{kind}" for sample in _SAMPLES for kind in (".txt", ".docx", ".pdf")]
    files = {name: resource("samples", name).read_bytes() for name in names}
    files["mau_bao_cao_tuan.xlsx"] = resource("samples", "mau_bao_cao_tuan.xlsx").read_bytes()
    with TemporaryDirectory() as folder:
        makers: dict[str, Callable[[Path], Path]] = {
            "phieu.xlsx": _sheet,
            "so.xlsx": lambda place: plain_book(place / "so.xlsx"),
            "so_nhom.xlsx": lambda place: grouped_book(place / "so_nhom.xlsx"),
        }
        for name, make in makers.items():
            files[name] = make(Path(folder)).read_bytes()
    return files


def _sheet(folder: Path) -> Path:
    register = Register.in_memory(today=DAY, seed=AGENCIES, now=a_clock())
    try:
        desk = Desk(register)
        take_in_notice(desk)
        return sent(desk, folder)
    finally:
        register.close()
