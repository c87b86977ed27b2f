"""What was matched in workbooks before, in the window's settings: nothing of their contents."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSettings

from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import KeptMatching, TrackerColumn

_KEY = "trackers/matchings"
_MOST = 20  # workbooks; an office keeps one or two


class TrackerMemory:
    """The last matchings, the newest first; what a newer program wrote is left unread."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in `settings`."""
        self._settings = settings

    def all(self) -> tuple[KeptMatching, ...]:
        """What was matched; of two with the same heads only the newer."""
        try:
            return tuple(map(_matching, json.loads(str(self._settings.value(_KEY, "[]")))))
        except (ValueError, KeyError, TypeError, AttributeError):
            return ()

    def keep(self, matched: Iterable[KeptMatching]) -> None:
        """Keep what was matched just now."""
        kept: list[KeptMatching] = []
        for each in (*matched, *self.all()):
            if all(each.heads != other.heads for other in kept):
                kept.append(each)
        plain = [_plain(each) for each in kept[:_MOST]]
        self._settings.setValue(_KEY, json.dumps(plain, ensure_ascii=False))


def statuses_in(kept: Sequence[KeptMatching]) -> dict[str, Status]:
    """What words were taken for, the newest word counts."""
    found: dict[str, Status] = {}
    for each in reversed(kept):
        found |= each.statuses
    return found


def _plain(kept: KeptMatching) -> dict[str, Any]:
    return {
        "heads": [[place, key] for place, key in kept.heads.items()],
        "depth": kept.depth,
        "columns": {kind.value: place for kind, place in kept.columns.items()},
        "statuses": {words: status.value for words, status in kept.statuses.items()},
    }


def _matching(plain: dict[str, Any]) -> KeptMatching:
    return KeptMatching(
        heads={int(place): str(key) for place, key in plain["heads"]},
        depth=int(plain["depth"]),
        columns={TrackerColumn(kind): int(at) for kind, at in plain["columns"].items()},
        statuses={str(words): Status(each) for words, each in plain["statuses"].items()},
    )
