"""Faults of Qt for Python that the version pin keeps out."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

CALLS = 20_000


class Silent(QObject):
    """Overrides a virtual function that gives nothing back."""

    def __init__(self) -> None:
        super().__init__()
        self.called = 0

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802  Qt's own name
        self.called += 1


def test_an_override_that_gives_nothing_keeps_its_reference_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one at each call, and aborts after some thousands."""
    assert qapp is not None
    silent = Silent()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        QCoreApplication.sendEvent(silent, QEvent(QEvent.Type.User))
    assert silent.called == CALLS
    assert sys.getrefcount(None) > before - CALLS // 10
