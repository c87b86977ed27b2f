"""The one table of actions: each has a key of its own."""

from collections import Counter

from PySide6.QtWidgets import QApplication

from desktop_app.ui.action_table import action_table
from desktop_app.ui.actions import Act


def test_every_action_stands_in_the_table_once(qapp: QApplication) -> None:
    del qapp
    assert Counter(row.act for row in action_table()) == Counter(Act)


def test_no_two_actions_share_a_key(qapp: QApplication) -> None:
    del qapp
    keys = Counter(key for row in action_table() for key in row.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert all(row.keys for row in action_table())
