"""The pictures for the help and the documents show windows that are whole."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.tracking.steps import Steps
from desktop_app.ui.pictures import picture
from desktop_app.ui.turns import Turns


def test_a_picture_waits_for_what_comes_in_many_steps(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("…")
    qtbot.addWidget(label)

    def count() -> Steps[None]:
        for _ in range(500):
            yield
        label.setText("59")

    Turns(label).start(count())
    path = picture(label, QSize(300, 100), tmp_path / "a.png")
    assert label.text() == "59"
    assert QImage(str(path)).size() == QSize(300, 100)
