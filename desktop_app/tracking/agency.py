"""Agencies: names, short names, aliases, successors, and finding one by any of its names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from desktop_app.tracking.listing import search_key


class AgencyGroup(StrEnum):
    """Under which head the weekly workbook counts an agency."""

    DEPARTMENT = "department"  # sở, ban, ngành
    LOCALITY = "locality"  # UBND huyện, xã, phường
    OTHER = "other"  # doanh nghiệp, đoàn thể, khác


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A body that leads or coordinates work."""

    name: str
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    group: AgencyGroup = AgencyGroup.DEPARTMENT
    email: str = ""
    successor: str = ""  # the name of the body its work passes to
    successor_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryEntry:
    """An agency of the register's directory with the work that names it, in either role."""

    id: int
    agency: Agency
    work: int
    open: int


_SPELLINGS = (
    (re.compile(r"\bubnd\b"), "uy ban nhan dan"),
    (re.compile(r"\bhdnd\b"), "hoi dong nhan dan"),
    (re.compile(r"\bmttq\b"), "mat tran to quoc"),
    (re.compile(r"\btp\b\.?"), "thanh pho"),
    (re.compile(r"&"), " va "),
    (re.compile(r"[^0-9a-z]+"), " "),
    (re.compile(r"\b(qu|[hklmst])i\b"), r"\1y"),  # Kĩ thuật, Mĩ Đức, Quí Châu
)


@lru_cache(maxsize=8_192)  # the names of a directory are folded again for each reading
def agency_key(name: str) -> str:
    """`name` folded so that one body's spellings meet: `UBND`, `Uỷ ban nhân dân`; `&`, `và`.

    Registers keep these keys: a change here needs a step there that writes them again.
    """
    key = search_key(name)
    for pattern, full in _SPELLINGS:
        key = pattern.sub(full, key)
    return " ".join(key.split())


class AgencyDirectory:
    """Finds an agency by any of its names; the first agency given keeps a disputed name."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self.agencies = tuple(agencies)
        self._by_key: dict[str, Agency] = {}
        for agency in self.agencies:
            for name in (agency.name, agency.short_name, *agency.aliases):
                if name:
                    self._by_key.setdefault(agency_key(name), agency)

    def find(self, name: str) -> Agency | None:
        """The agency that bears `name`, in any spelling; None where nobody does."""
        return self._by_key.get(agency_key(name))

    def heir(self, agency: Agency, on: date) -> Agency:
        """Who does `agency`'s work on that day: itself, or the last of its successors.

        A line that comes back to itself ends before it does.
        """
        heir, seen = agency, {agency.name}
        while heir.successor and (heir.successor_from is None or heir.successor_from <= on):
            following = self.find(heir.successor)
            if following is None or following.name in seen:
                break
            heir = following
            seen.add(heir.name)
        return heir

    def names(self) -> Iterable[str]:
        """Every name by which an agency can be found, folded."""
        return self._by_key.keys()
