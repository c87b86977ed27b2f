"""Pictures of the real windows, for the help; the documents show the same.

    python -m tests.ui.window_pictures

They are taken of a demo that is made for them, with no screen.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

from PIL import Image
from PIL.Image import Quantize
from PySide6.QtCore import QSize

from desktop_app.demo import DEMO_DAY, make_demo
from desktop_app.desk.chase_papers import preview
from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.desk.sheet_files import write_sheets
from desktop_app.resources import resource
from desktop_app.ui.chase_dialog import ChaseDialog
from desktop_app.ui.merge_window import MergeWindow
from desktop_app.ui.pictures import picture
from tests.desk.sheets_given import Filled, merged

HELP = resource("help", "pictures")
_NOW = datetime.combine(DEMO_DAY, time(9))
_WIDE = QSize(1180, 700)
_INKS = 200  # enough for a window, and a third of the bytes


def main() -> None:
    """Renew every picture in resources/help."""
    with TemporaryDirectory() as kept:
        folder = Path(kept)
        make_demo(folder, today=DEMO_DAY, language="vi")
        with demo_desk(folder) as desk:
            picture(_chase(desk), _WIDE, folder / "chase-dialog.png")
            picture(_merge(desk, folder), _WIDE, folder / "merge-window.png")
        HELP.mkdir(parents=True, exist_ok=True)
        for path in sorted(folder.glob("*.png")):
            Image.open(path).convert("RGB").quantize(
                _INKS, Quantize.MAXCOVERAGE, kmeans=3
            ).save(HELP / path.name, optimize=True)


@contextmanager
def demo_desk(folder: Path) -> Iterator[Desk]:
    with open_desk(folder / "demo.dondoc", today=DEMO_DAY) as desk:
        yield desk


def _chase(desk: Desk) -> ChaseDialog:
    letters = desk.chases.letters(desk.chases.work(today=DEMO_DAY), at=_NOW)
    return ChaseDialog(letters, preview, Path("Công văn đôn đốc"))


def _merge(desk: Desk, folder: Path) -> MergeWindow:
    """What one agency filled in, beside what the register says."""
    drafts = desk.sheets.drafts(at=_NOW)
    made = write_sheets([max(drafts, key=lambda draft: len(draft.rows))], folder)
    desk.sheets.note_sent(made.sheets)
    sheet = Filled(made.paths[0])
    sheet.put(1, "Kết quả", "Đã trình UBND tỉnh dự thảo quyết định")
    sheet.put(1, "Trạng thái", "Đang thực hiện")
    sheet.put(2, "Kết quả", "Đã ban hành văn bản hướng dẫn")
    sheet.put(2, "Trạng thái", "xong")
    sheet.put(2, "Ngày hoàn thành", DEMO_DAY)
    sheet.put(2, "Số văn bản", "1204/STC-NS")
    return MergeWindow(merged(desk, sheet.saved(), today=DEMO_DAY), DEMO_DAY)


if __name__ == "__main__":
    main()
