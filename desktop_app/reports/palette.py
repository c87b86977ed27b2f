"""The papers' colours: one hue for each standing, always beside its word."""

from desktop_app.tracking.deadline import StandingKind

INK = "1F2328"
FAINT = "5B6470"
RULE = "9AA3AD"
HEAD_FILL = "E3E9F0"
GROUP_FILL = "F1F4F7"
PAPER = "FFFFFF"
INPUT_FILL = "FFF8E1"  # what others fill in

BLUE = "2F6FB5"  # on track
GREEN = "2E7D4F"  # done
PALE_GREEN = "9CCBAE"  # done late, where it stands beside done on time
AMBER = "B7791F"  # due soon
RED = "B3261E"  # overdue
DARK_RED = "861A14"  # the hatch over it
GREY = "6B7280"  # undated, set aside
PALE_GREY = "D5D9DE"

_HUES = {
    StandingKind.OVERDUE: RED,
    StandingKind.DUE_TODAY: AMBER,
    StandingKind.DUE_SOON: AMBER,
    StandingKind.ON_TRACK: BLUE,
    StandingKind.COMPLETED_ON_TIME: GREEN,
    StandingKind.COMPLETED_LATE: GREEN,
    StandingKind.COMPLETED_UNDATED: GREEN,
}
_TINTS = {
    BLUE: "E4EEF8",
    GREEN: "E3F1E8",
    AMBER: "FBF0DA",
    RED: "F9E3E1",
    GREY: "ECEEF1",
}


def hue(kind: StandingKind) -> str:
    """The colour of a standing as six hexadecimal digits, dark enough for words on white."""
    return _HUES.get(kind, GREY)


def tint(kind: StandingKind) -> str:
    """The same hue, pale enough to stand behind black words."""
    return _TINTS[hue(kind)]
