"""Paths at which nothing stands yet: what somebody has written is never replaced."""

from pathlib import Path


def free_paths(folder: Path, stem: str, *endings: str) -> list[Path]:
    """`stem` with each ending in `folder`; a number behind it where any of them stands."""
    tried, number = stem, 2
    while any((folder / f"{tried}{ending}").exists() for ending in endings):
        tried, number = f"{stem}_{number}", number + 1
    return [folder / f"{tried}{ending}" for ending in endings]
