"""Agencies: the directory in the register, and which of them a printed name means."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.figures import agency_counts
from desktop_app.register.history import Change
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.stored_values import day_of, day_text
from desktop_app.tracking.agency import Agency, AgencyDirectory, AgencyGroup, agency_key
from desktop_app.tracking.listing import AgencyCount
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.vietnamese_order import vietnamese_key

# Words for many bodies at once: they are kept as printed and name nobody.
_GENERIC = re.compile(
    r"^(cac|nhung|moi|tung|toan bo|tat ca)\b"
    r"|\blien quan\b|\bcap (xa|huyen|tinh|so)\b"
    r"|^uy ban nhan dan (cac\b|(xa|phuong|huyen)( (xa|phuong|huyen|thi tran|dac khu))*$)"
    r"|^(so|so nganh|ban nganh|so ban nganh|nganh|dia phuong|don vi|co quan|co quan don vi"
    r"|chu dau tu|thu truong)$"
)
_LOCALITY = re.compile(r"^uy ban nhan dan (xa|huyen|phuong|thi|thanh pho|quan|dac khu)\b")
_DEPARTMENT = re.compile(
    r"^(so|ban|van phong|chi cuc|cuc|cong an|bo|thanh tra|kho bac|thue|bao hiem xa hoi)\b"
)


def is_generic(name: str) -> bool:
    """Whether `name` speaks of many bodies: "các sở, ngành", "các đơn vị có liên quan"."""
    return bool(_GENERIC.search(agency_key(name)))


def likely_group(name: str) -> AgencyGroup:
    """The group that a body's name speaks of."""
    key = agency_key(name)
    if _LOCALITY.match(key):
        return AgencyGroup.LOCALITY
    return AgencyGroup.DEPARTMENT if _DEPARTMENT.match(key) else AgencyGroup.OTHER


class Agencies(Part):
    """The directory as the register holds it."""

    def __init__(self, connection: Connection, office: Office) -> None:
        super().__init__(connection)
        self._office = office

    @reading
    def all(self) -> tuple[Agency, ...]:
        """Every agency in the order in which it came in."""
        aliases: dict[int, list[str]] = {}
        for row in self._connection.rows(
            "SELECT agency_id, name FROM agency_names WHERE kind = 'alias' ORDER BY id"
        ):
            aliases.setdefault(row["agency_id"], []).append(row["name"])
        return tuple(
            Agency(
                name=row["name"],
                short_name=row["short_name"],
                aliases=tuple(aliases.get(row["id"], ())),
                group=AgencyGroup(row["agency_group"]),
                email=row["email"],
                successor=row["successor"],
                successor_from=day_of(row["successor_from"]),
            )
            for row in self._connection.rows("SELECT * FROM agencies ORDER BY id")
        )

    @reading
    def successors(self, on: date) -> dict[str, Agency]:
        """For each body that has ended by `on`: who its work has passed to."""
        directory = AgencyDirectory(self.all())
        return {
            agency.name: heir
            for agency in directory.agencies
            if (heir := _last_heir(agency, directory, on)) is not agency
        }

    @reading
    def heirs(self, on: date) -> dict[int, int]:
        """The same by the agencies' numbers."""
        numbers = {
            row["name"]: row["id"]
            for row in self._connection.rows("SELECT id, name FROM agencies")
        }
        return {
            numbers[ended]: numbers[heir.name] for ended, heir in self.successors(on).items()
        }

    @reading
    def find(self, name: str) -> int | None:
        """The number of the agency that bears `name` in any spelling; the first keeps it."""
        found: int | None = self._connection.value(
            """SELECT agency_id FROM agency_names WHERE name_key = :key
            ORDER BY agency_id LIMIT 1""",
            {"key": agency_key(name)},
        )
        return found

    @reading
    def counts(self, *, today: date) -> list[AgencyCount]:
        """The agencies that lead work, in Vietnamese order, with how much of it is open."""
        return agency_counts(
            self._connection,
            heirs=self.heirs(today),
            today=today,
            warning_days=self._office.facts().warning_days,
        )

    def resolve(self, printed: PrintedAgency, change: Change) -> int | None:
        """The agency meant; a new body joins the directory, a generic name stays words."""
        for name in (printed.agency, printed.name):
            number = self.find(name) if name else None
            if number is not None:
                return number
        name = _clean(printed.agency or printed.name)
        if not agency_key(name) or is_generic(name):
            return None
        return add_agency(change, Agency(name=name, group=likely_group(name)))


def _last_heir(agency: Agency, directory: AgencyDirectory, on: date) -> Agency:
    """The end of the line; a line that comes back to itself ends where it began."""
    heir, seen = agency, {agency.name}
    while heir.successor and (heir.successor_from is None or heir.successor_from <= on):
        following = directory.find(heir.successor)
        if following is None or following.name in seen:
            break
        heir = following
        seen.add(heir.name)
    return heir


def add_agency(change: Change, agency: Agency) -> int:
    """Put an agency with all its names into the directory; its number."""
    number = change.insert(
        "agencies",
        name=agency.name,
        name_key=vietnamese_key(agency.name),
        short_name=agency.short_name,
        agency_group=agency.group.value,
        email=agency.email,
        successor=agency.successor,
        successor_from=day_text(agency.successor_from),
    )
    for kind, name in _names(agency):
        change.insert(
            "agency_names", agency_id=number, kind=kind, name=name, name_key=agency_key(name)
        )
    return number


def _names(agency: Agency) -> Iterable[tuple[str, str]]:
    yield "name", agency.name
    if agency.short_name:
        yield "short", agency.short_name
    for alias in agency.aliases:
        yield "alias", alias


def _clean(name: str) -> str:
    """One line, NFC, and a capital where the paper began in the middle of a sentence."""
    words = " ".join(unicodedata.normalize("NFC", name).split())
    return words[:1].upper() + words[1:]
