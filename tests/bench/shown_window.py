"""The real window over a register of invented years."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk.opening import open_desk
from desktop_app.ui.look import apply_look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.past_window import PastWindow
from desktop_app.ui.session import Session
from tests.bench.invented_years import TODAY

SIZE = (1366, 768)


@contextmanager
def shown_window(
    register: Path, settings: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    """Painted, with all figures in; what else lives in the process is no part of it."""
    apply_look(qapp)
    with open_desk(register, today=TODAY) as desk:
        window = MainWindow(Session(desk, today=TODAY), settings)
        window._session.setParent(window)
        qtbot.addWidget(window)
        window.resize(*SIZE)
        window.show()
        settle(window, qtbot)
        gc.freeze()
        yield window
        gc.unfreeze()
        window.close()
    qapp.setStyleSheet("")


def settle(window: MainWindow | PastWindow, qtbot: QtBot) -> None:
    """Wait until the list and the figures beside it have been read."""
    qtbot.waitUntil(
        lambda: (
            not (
                window.shown.listing.is_active()
                or window._figures.is_active()
                or window._details.isActive()
            )
        ),
        timeout=60_000,
    )
