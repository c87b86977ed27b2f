"""The list's model keeps Qt's rules and fetches only what is looked at."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import DirectiveLine, Grouping, Listing, ListingFilter
from desktop_app.ui.directive_model import PAGE, DirectiveModel
from desktop_app.ui.list_columns import Column
from desktop_app.ui.point_list import PointModel
from desktop_app.ui.side_entries import notice_entry
from desktop_app.ui.side_model import SideModel
from tests.register.given import TODAY, a_directive, a_notice
from tests.ui.test_row_map import groups_of


class Fetched:
    """Fetches through a desk, and remembers how often."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[int]) -> list[DirectiveLine]:
        self.asked.append(len(ids))
        return self._desk.directives.lines(ids, today=TODAY)


@pytest.mark.parametrize("grouping", list(Grouping))
def test_the_model_keeps_qts_rules(
    desk: Desk, grouping: Grouping, qtmodeltester: ModelTester
) -> None:
    model = DirectiveModel(Fetched(desk))
    model.show_listing(desk.directives.listing(ListingFilter(grouping=grouping), today=TODAY))
    qtmodeltester.check(model)


def test_folding_keeps_qts_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    model = DirectiveModel(Fetched(desk))
    model.show_listing(desk.directives.listing(ListingFilter(), today=TODAY))
    qtmodeltester.check(model)
    model.turn(0)
    assert model.rowCount() == 5
    model.turn(0)
    assert model.rowCount() == 8


def test_a_page_is_fetched_once_and_only_when_looked_at(desk: Desk) -> None:
    fetched = Fetched(desk)
    model = DirectiveModel(fetched)
    many = 100_000
    model.show_listing(Listing(range(many), tuple(groups_of(many, title=""))))
    assert model.rowCount() == many
    assert fetched.asked == []
    model.data(model.index(50_000, Column.TEXT))
    model.data(model.index(50_001, Column.DUE))
    assert fetched.asked == [PAGE]


def test_a_directive_that_is_gone_leaves_an_empty_row(desk: Desk) -> None:
    model = DirectiveModel(Fetched(desk))
    model.show_listing(Listing((99_999,), tuple(groups_of(1, title=""))))
    assert model.line(0) is None
    assert model.data(model.index(0, Column.TEXT)) is None


def test_a_head_is_not_selectable_but_takes_the_keyboard(desk: Desk) -> None:
    model = DirectiveModel(Fetched(desk))
    model.show_listing(desk.directives.listing(ListingFilter(), today=TODAY))
    flags = model.flags(model.index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsSelectable
    assert flags & Qt.ItemFlag.ItemIsEnabled


def test_the_side_bars_model_keeps_qts_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    model = SideModel()
    model.show_entries([*map(notice_entry, desk.notices.all())])
    qtmodeltester.check(model)


def test_the_points_model_keeps_qts_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    model = PointModel()
    model.show_points(desk.points.undecided(), {})
    qtmodeltester.check(model)


def test_words_of_a_paper_are_never_markup_in_a_tip(empty_desk: Desk) -> None:
    notice, original = a_notice(a_directive("Gửi <b>ngay</b> <img src='x'>"))
    empty_desk.intake.accept(notice, original, today=TODAY)
    model = DirectiveModel(Fetched(empty_desk))
    model.show_listing(empty_desk.directives.listing(ListingFilter(), today=TODAY))
    tip = model.data(model.index(1, Column.TEXT), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip
