"""Words that are being typed, kept beside the register: they outlive a crash or a power cut."""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

_LARGEST = 1_000_000  # bytes; a file that is larger is not ours


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in a form's fields, in their order."""

    at: datetime  # the computer's own clock
    words: tuple[str, ...]


class Drafts:
    """One small file; where it cannot be read or written there are none, and no trouble."""

    def __init__(self, path: Path | None = None) -> None:
        """Drafts live in the file at `path`; without one nothing is kept."""
        self._path = path
        self._kept = _read(path) if path else {}

    def find(self, key: str) -> Draft | None:
        """What was typed under `key` and neither given nor thrown away."""
        return self._kept.get(key)

    def keep(self, key: str, words: tuple[str, ...], at: datetime) -> None:
        """Keep `words` until they are dropped."""
        if self._path is not None:
            self._kept[key] = Draft(at, words)
            self._write(self._path)

    def drop(self, key: str) -> None:
        """Keep them no longer: they were given, or thrown away."""
        if self._kept.pop(key, None) and self._path is not None:
            self._write(self._path)

    def _write(self, path: Path) -> None:
        plain = {key: [d.at.isoformat(), *d.words] for key, d in self._kept.items()}
        with contextlib.suppress(OSError):
            write_beside(path, json.dumps(plain, ensure_ascii=False))


def write_beside(path: Path, words: str) -> None:
    """Write `words` so that `path` holds all of them or what it held before."""
    unfinished = path.with_name(f"{path.name}.new-{os.getpid()}")
    unfinished.write_text(words, encoding="utf-8")
    unfinished.replace(path)


def _read(path: Path) -> dict[str, Draft]:
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
        if path.stat().st_size <= _LARGEST:
            kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
            return {
                key: Draft(datetime.fromisoformat(at), tuple(map(str, words)))
                for key, (at, *words) in kept.items()
            }
    return {}


def reviews_folder(settings: Path) -> Path:
    """Where reviews are kept, beside the window's settings at `settings`."""
    return settings.with_name(f"{settings.name.partition('.window')[0]}.reviews")


_current = Drafts()


def keep_drafts_in(path: Path) -> None:
    """From now on every form keeps its drafts in the file at `path`."""
    global _current  # noqa: PLW0603  as with the language and the colours, there is one
    _current = Drafts(path)


def current_drafts() -> Drafts:
    """The drafts of the register that is open."""
    return _current
