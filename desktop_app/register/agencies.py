"""Agencies: the directory in the register, and which of them a printed name means."""

from datetime import date

from desktop_app.register.agency_rows import add_agency, add_name, join_agencies
from desktop_app.register.connection import Connection
from desktop_app.register.figures import figures
from desktop_app.register.history import Change
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.printed_names import clean_name, is_generic, likely_group
from desktop_app.register.stored_values import day_of
from desktop_app.tracking.agency import Agency, AgencyDirectory, AgencyGroup, agency_key
from desktop_app.tracking.listing import AgencyCount
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.steps import all_at_once

_LONGEST_ALIAS = 120  # letters; what is longer is a sentence


class Agencies(Part):
    """The directory as the register holds it."""

    def __init__(self, connection: Connection, office: Office) -> None:
        super().__init__(connection)
        self._office = office

    @reading
    def all(self) -> tuple[Agency, ...]:
        """Every agency in the order in which it came in."""
        return tuple(self.by_number().values())

    @reading
    def by_number(self) -> dict[int, Agency]:
        """The same under their numbers."""
        aliases: dict[int, list[str]] = {}
        for row in self._connection.rows(
            "SELECT agency_id, name FROM agency_names WHERE kind = 'alias' ORDER BY id"
        ):
            aliases.setdefault(row["agency_id"], []).append(row["name"])
        return {
            row["id"]: Agency(
                name=row["name"],
                short_name=row["short_name"],
                aliases=tuple(aliases.get(row["id"], ())),
                group=AgencyGroup(row["agency_group"]),
                email=row["email"],
                successor=row["successor"],
                successor_from=day_of(row["successor_from"]),
            )
            for row in self._connection.rows("SELECT * FROM agencies ORDER BY id")
        }

    @reading
    def successors(self, on: date) -> dict[str, Agency]:
        """For each body that has ended by `on`: who its work has passed to."""
        directory = AgencyDirectory(self.all())
        return {
            agency.name: heir
            for agency in directory.agencies
            if (heir := directory.heir(agency, on)) is not agency
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
        steps = figures(
            self._connection,
            heirs=self.heirs(today),
            today=today,
            rules=self._office.rules(),
        )
        return all_at_once(steps).agencies

    def resolve(self, printed: PrintedAgency, change: Change) -> int | None:
        """The agency meant; a new body joins the directory, a generic name stays words.

        A printed name that a person replaced by this one is remembered as one of its names.
        """
        number = self._meant(printed, change)
        if number is not None and printed.stands_for:
            self._remember(change, number, clean_name(printed.stands_for))
        return number

    def _meant(self, printed: PrintedAgency, change: Change) -> int | None:
        for name in (printed.agency, printed.name):
            number = self.find(name) if name else None
            if number is not None:
                return number
        name = clean_name(printed.agency or printed.name)
        if not agency_key(name) or is_generic(name):
            return None
        return add_agency(change, Agency(name=name, group=likely_group(name)))

    def _remember(self, change: Change, number: int, name: str) -> None:
        """Let `name` mean that agency from now on; a name that means another one stays."""
        if not agency_key(name) or is_generic(name) or len(name) > _LONGEST_ALIAS:
            return
        bearer = self.find(name)
        if bearer is None:
            add_name(change, number, "alias", name)
        elif bearer != number and self._is_only_a_printed_name(bearer):
            join_agencies(self._connection, change, kept=number, other=bearer)

    def _is_only_a_printed_name(self, number: int) -> bool:
        """Whether a paper alone put that body in, and nobody and no work wants it."""
        return bool(
            self._connection.value(
                """SELECT 1 FROM agencies AS a
                WHERE a.id = :id AND a.edited = 0 AND a.email = '' AND a.successor = ''
                    AND (SELECT count(*) FROM agency_names WHERE agency_id = a.id) = 1
                    AND NOT EXISTS (SELECT 1 FROM agency_names AS n
                        JOIN offered_names AS o ON o.name_key = n.name_key
                        WHERE n.agency_id = a.id)
                    AND NOT EXISTS (SELECT 1 FROM assignments WHERE agency_id = a.id)""",
                {"id": number},
            )
        )
