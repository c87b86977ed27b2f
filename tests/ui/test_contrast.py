"""Every pair of letters and ground that the window paints can be told apart, in each theme."""

from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.ui.colors import CONTRAST, DARK, LIGHT, Colors, current_colors, look_of
from desktop_app.ui.look import Theme, apply_look, apply_theme

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
#: Where words stand that are read.
GROUNDS = ("window", "side", "surface", "raised", "selected")
#: What is marked in the source is read as well.
MARKS = ("mark_deadline", "mark_lead", "mark_coordinating", "mark_point", "mark_hit")
STANDINGS = [
    *(Standing(kind, 3) for kind in StandingKind),
    Standing(StandingKind.DUE_SOON, 1, is_urgent=True),
]
#: WCAG 2.2: letters (AA, and AAA where contrast was asked for); edges of controls.
LEAST, LEAST_ASKED_FOR, LEAST_EDGE = 4.5, 7.0, 3.0


def luminance(color: str) -> float:
    """The relative luminance of WCAG 2.2, from 0 (black) to 1 (white)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(color).getRgbF()[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=THEMES)
def colors(request: pytest.FixtureRequest) -> Colors:
    return THEMES[request.param]


def least(colors: Colors) -> float:
    return LEAST_ASKED_FOR if colors is CONTRAST else LEAST


def too_near(colors: Colors, pairs: list[tuple[str, str]], wanted: float) -> list[str]:
    found = []
    for front, ground in pairs:
        ratio = contrast(getattr(colors, front), getattr(colors, ground))
        if ratio < wanted:
            found.append(f"{front} on {ground}: {ratio:.2f}")
    return found


def test_the_measure_knows_black_white_and_grey() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_letters_stand_out_from_every_ground(colors: Colors) -> None:
    pairs = [*product(("text", "soft_text"), GROUNDS), *(("text", mark) for mark in MARKS)]
    pairs.append(("on_accent", "accent"))
    pairs += [("accent", ground) for ground in ("window", "surface")]  # links
    assert too_near(colors, pairs, least(colors)) == []


@pytest.mark.parametrize("standing", STANDINGS, ids=lambda each: f"{each.kind} {each.days}")
def test_each_standing_is_read_on_its_chip_and_where_its_figure_stands(
    colors: Colors, standing: Standing
) -> None:
    look = look_of(standing, colors)
    grounds = [look.fill, *(getattr(colors, name) for name in GROUNDS)]
    ratios = {ground: round(contrast(look.color, ground), 2) for ground in grounds}
    assert {g: r for g, r in ratios.items() if r < least(colors)} == {}


def test_the_edge_of_what_has_the_keyboard_is_seen(colors: Colors) -> None:
    pairs = [("accent", ground) for ground in GROUNDS]
    assert too_near(colors, pairs, LEAST_EDGE) == []


def test_edges_are_seen_where_contrast_was_asked_for() -> None:
    pairs = [("border", ground) for ground in ("window", "side", "surface", "raised")]
    assert too_near(CONTRAST, pairs, LEAST_EDGE) == []


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_the_palette_says_which_theme_is_on(qapp: QApplication, theme: Theme) -> None:
    apply_look(qapp, theme)
    assert current_colors() is THEMES[theme.value]
    shown = qapp.palette().color(QPalette.ColorRole.WindowText).name()
    assert contrast(shown, current_colors().window) > LEAST
    apply_theme(qapp, Theme.LIGHT)
    qapp.setStyleSheet("")


def test_every_colour_is_written_in_full(colors: Colors) -> None:
    said = [getattr(colors, field.name) for field in fields(colors)]
    assert all(QColor(each).name() == each for each in said)
