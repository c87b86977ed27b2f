"""The window's colours: named roles in three themes, and each standing's look."""

from dataclasses import dataclass

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.tracking.deadline import Standing, StandingKind


@dataclass(frozen=True, slots=True)
class StandingLook:
    """How a standing is painted: its colour for stripe, icon and word, and a quiet fill."""

    color: str
    fill: str
    icon: str  # a file name in resources/icons, without .svg


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """The named colours of one theme."""

    window: str
    side: str  # the side bar
    surface: str  # lists, cards, fields
    raised: str  # group heads, hovered rows
    border: str
    text: str
    soft_text: str
    accent: str
    star: str
    on_accent: str
    selected: str
    mark_deadline: str  # behind a deadline phrase in the source
    mark_lead: str  # behind who leads in the source
    mark_coordinating: str  # behind who helps
    mark_point: str  # behind the point under the cursor
    mark_hit: str  # behind words that are searched for
    overdue: str
    overdue_fill: str
    due_today: str
    due_today_fill: str
    due_soon: str
    due_soon_fill: str
    on_track: str
    on_track_fill: str
    undated: str
    undated_fill: str
    done: str
    done_fill: str


LIGHT = Colors(
    window="#f5f6f8",
    side="#ebeef2",
    surface="#ffffff",
    raised="#f0f3f6",
    border="#d5dbe2",
    text="#18212c",
    soft_text="#515d6c",
    accent="#1d5a9e",
    star="#b87a00",
    on_accent="#ffffff",
    selected="#dbe8f6",
    mark_deadline="#ffe3a3",
    mark_lead="#cfe5fb",
    mark_coordinating="#d3ecda",
    mark_point="#edf3fa",
    mark_hit="#f3d4f0",
    overdue="#b3261e",
    overdue_fill="#fbe9e7",
    due_today="#ad4109",
    due_today_fill="#fdeee2",
    due_soon="#8a5a00",
    due_soon_fill="#fdf3d8",
    on_track="#1d5a9e",
    on_track_fill="#e5eff9",
    undated="#56616f",
    undated_fill="#eceff2",
    done="#256b43",
    done_fill="#e3f2e9",
)

DARK = Colors(
    window="#14181d",
    side="#181d23",
    surface="#1c2229",
    raised="#252c35",
    border="#36404c",
    text="#e8edf3",
    soft_text="#a9b4c1",
    accent="#7db6f2",
    star="#f5c04a",
    on_accent="#0e1a27",
    selected="#2a4058",
    mark_deadline="#5c4713",
    mark_lead="#1f4263",
    mark_coordinating="#1f4630",
    mark_point="#232c37",
    mark_hit="#56325a",
    overdue="#ff9a91",
    overdue_fill="#4a2323",
    due_today="#ffab74",
    due_today_fill="#4a2d1b",
    due_soon="#f0c35a",
    due_soon_fill="#43361a",
    on_track="#8cc0f5",
    on_track_fill="#1f354c",
    undated="#b3bdc9",
    undated_fill="#2c343e",
    done="#7fd0a0",
    done_fill="#1d3a2a",
)

#: For eyes that need it: every letter at 7 to 1 or more, every edge drawn.
CONTRAST = Colors(
    window="#000000",
    side="#000000",
    surface="#000000",
    raised="#1a1a1a",
    border="#c8c8c8",
    text="#ffffff",
    soft_text="#e6e6e6",
    accent="#66d9ff",
    star="#ffd500",
    on_accent="#000000",
    selected="#00305c",
    mark_deadline="#5a4300",
    mark_lead="#003d73",
    mark_coordinating="#004a26",
    mark_point="#262626",
    mark_hit="#5c0f5c",
    overdue="#ffb3ad",
    overdue_fill="#3d0000",
    due_today="#ffbf8a",
    due_today_fill="#3d1c00",
    due_soon="#ffd966",
    due_soon_fill="#332600",
    on_track="#99d6ff",
    on_track_fill="#002647",
    undated="#e0e0e0",
    undated_fill="#262626",
    done="#8ff0b4",
    done_fill="#00331a",
)

_STANDINGS = {
    StandingKind.OVERDUE: ("overdue", "triangle-alert"),
    StandingKind.DUE_TODAY: ("due_today", "alarm-clock"),
    StandingKind.DUE_SOON: ("due_soon", "hourglass"),
    StandingKind.ON_TRACK: ("on_track", "clock"),
    StandingKind.UNDATED: ("undated", "circle-dashed"),
    StandingKind.COMPLETED_ON_TIME: ("done", "circle-check"),
    StandingKind.COMPLETED_LATE: ("done", "circle-check-big"),
    StandingKind.COMPLETED_UNDATED: ("done", "circle-check"),
    StandingKind.SUSPENDED: ("undated", "circle-pause"),
    StandingKind.WITHDRAWN: ("undated", "ban"),
}


def standing_look(kind: StandingKind, colors: Colors) -> StandingLook:
    """How `kind` is painted in the theme of `colors`."""
    role, icon = _STANDINGS[kind]
    return StandingLook(getattr(colors, role), getattr(colors, f"{role}_fill"), icon)


def look_of(standing: Standing, colors: Colors) -> StandingLook:
    """How one standing is painted; the second step of the warning is the stronger one."""
    if not standing.is_urgent:
        return standing_look(standing.kind, colors)
    return StandingLook(colors.due_today, colors.due_today_fill, _URGENT_ICON)


def current_colors() -> Colors:
    """The colours of the theme the application shows now."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    named = {colors.window: colors for colors in (LIGHT, DARK, CONTRAST)}
    return named.get(window.name()) or (DARK if window.lightness() < _HALF else LIGHT)


_HALF = 128
_URGENT_ICON = "flag"
