"""`--agency`: how it is asked for, and the agencies that it names in any spelling."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

import click

from desktop_app.errors import NoSuchRecord
from desktop_app.tracking.agency import agency_key


class _Body(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def short_name(self) -> str: ...


_Found = TypeVar("_Found", bound=_Body)

agency_option = click.option(
    "--agency", metavar="CƠ QUAN", help="Chỉ cơ quan này (chủ trì hoặc phối hợp)."
)
agencies_option = click.option(
    "--agency",
    "names",
    metavar="CƠ QUAN",
    multiple=True,
    help="Chỉ cơ quan này; dùng được nhiều lần.",
)


def agencies_named(
    found: Iterable[_Found], names: Sequence[str], *, what_vi: str, what_en: str
) -> list[_Found]:
    """Those of `found` that bear one of `names`, an entry a name.

    Raises NoSuchRecord for a name that none of them bears; `what_vi` and `what_en` say what
    was looked for.
    """
    bearers = {
        agency_key(name): each
        for each in found
        for name in (each.name, each.short_name)
        if name
    }
    for name in names:
        if agency_key(name) not in bearers:
            raise NoSuchRecord(what_vi=what_vi, what_en=what_en, number=f"“{name}”")
    return [bearers[agency_key(name)] for name in names]
