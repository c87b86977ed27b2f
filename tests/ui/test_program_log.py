"""The log is beside the register, and is shown by a click."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox  # noqa: TID251  the sentence is looked for

from desktop_app.ui.actions import Act
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.program_log import kept_log


class Opener(QObject):
    """Stands in for the system's own program."""

    opened: list[Path]

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opened() -> Iterator[list[Path]]:
    opener = Opener()
    opener.opened = []
    QDesktopServices.setUrlHandler("file", opener, "take")
    yield opener.opened
    QDesktopServices.unsetUrlHandler("file")


def test_the_log_beside_the_register_is_opened(
    window: MainWindow, tmp_path: Path, opened: list[Path]
) -> None:
    with ExitStack() as stack:
        kept_log(tmp_path, stack).info("started")
    window._parts.actions[Act.LOG].trigger()
    assert opened == [tmp_path / "dondoc.log"]
    assert opened[0].read_text("utf-8").rstrip().endswith("INFO started")


def test_without_a_log_that_is_said(window: MainWindow, opened: list[Path]) -> None:
    window._parts.actions[Act.LOG].trigger()
    assert "Nhật ký trống" in window.findChild(QMessageBox).text()
    assert opened == []


def test_where_no_program_opens_it_that_is_said(window: MainWindow, tmp_path: Path) -> None:
    with ExitStack() as stack:
        kept_log(tmp_path, stack).info("started")
    window._parts.actions[Act.LOG].trigger()
    assert "chưa có chương trình mở" in window.findChild(QMessageBox).text()


def test_a_long_log_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "dondoc.log").write_bytes(b"x" * 600_000)
    with ExitStack() as stack:
        kept_log(tmp_path, stack).info("started")
    assert (tmp_path / "dondoc.old.log").stat().st_size == 600_000
    assert (tmp_path / "dondoc.log").stat().st_size < 1_000


@pytest.mark.slow
def test_a_bug_that_comes_again_and_again_does_not_fill_the_disk(tmp_path: Path) -> None:
    with ExitStack() as stack:
        log = kept_log(tmp_path, stack)
        for number in range(2_500):
            log.error("%s", f"trace {number} " + "x" * 1_000)
    sizes = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    assert sizes.keys() == {"dondoc.log", "dondoc.old.log"}
    assert max(sizes.values()) < 520_000
    assert "trace 2499 " in (tmp_path / "dondoc.log").read_text("utf-8")


def test_a_log_that_cannot_be_opened_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "dondoc.log").mkdir()
    with ExitStack() as stack:
        kept_log(tmp_path, stack).info("started")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_log_on_a_full_disk_stops_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dondoc.log").symlink_to("/dev/full")
    with ExitStack() as stack:
        log = kept_log(tmp_path, stack)
        log.info("started")
        log.error("a trace")
    assert capfd.readouterr() == ("", "")
