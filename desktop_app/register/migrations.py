"""The register's tables, step by step; a step is never edited once it has been released.

The next step stands last here, under the next free number; its statements stand in the file of
their noun below `tables`. `format.VERSION` counts it and `format` names what it must have made;
`tests/register/keep.py` then makes the register of that version which stays in the tests.
"""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from desktop_app.register.connection import Connection
from desktop_app.register.format import APPLICATION_ID
from desktop_app.register.occurrences import rules_for_all
from desktop_app.register.tables.chains import CHAINS
from desktop_app.register.tables.chases import CHASES
from desktop_app.register.tables.directives import (
    MILESTONES,
    OCCURRENCES,
    OWN_FACTS,
    RECURRING_AND_ASSIGNED,
    RECYCLE_BIN,
)
from desktop_app.register.tables.following_up import (
    EVIDENCE,
    EXTENSION_REQUESTS,
    FOLLOWING_UP,
    UNDATED_ANSWERS,
)
from desktop_app.register.tables.issued_reports import (
    FORMER_LEADS,
    ISSUED_REPORTS,
    LISTED_REPORTS,
    MEETING_DAYS,
    REPORTS_IN_LANGUAGES,
    WHOLE_REPORTS,
)
from desktop_app.register.tables.notices import MISREAD_DAYS, NOTICES
from desktop_app.register.tables.office import AGENCY_ORIGINS, OFFICE
from desktop_app.register.tables.search import NOTICE_SEARCH, SEARCH
from desktop_app.register.tables.sheets import SHEETS
from desktop_app.register.tables.views import VIEWS, VIEWS_OF_FILES
from desktop_app.tracking.agency import agency_key
from desktop_app.tracking.likeness import Signature
from desktop_app.tracking.listing import search_key

if TYPE_CHECKING:
    from sqlite_utils.db import Database

migrations = Migrations("dondoc")


def _carry_out(db: "Database", version: int, statements: tuple[str, ...]) -> None:
    """Run a step; the version lets the next start see at once that it has been run."""
    for statement in statements:
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {version}")


@migrations()
def m001_office(db: "Database") -> None:
    """The office: its facts, its calendar, the agencies, and the history of all changes."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _carry_out(db, 1, OFFICE)


@migrations()
def m002_notices(db: "Database") -> None:
    """Notices with their points, directives, deadlines and agencies as printed."""
    _carry_out(db, 2, NOTICES)


@migrations()
def m003_following_up(db: "Database") -> None:
    """What the agencies answer and how deadlines move."""
    _carry_out(db, 3, FOLLOWING_UP)


@migrations()
def m004_search(db: "Database") -> None:
    """The folded words of each directive."""
    _carry_out(db, 4, SEARCH)


@migrations()
def m005_issued_reports(db: "Database") -> None:
    """Issued reports with the lines they froze."""
    _carry_out(db, 5, ISSUED_REPORTS)


@migrations()
def m006_misread_days(db: "Database") -> None:
    """A misread day may be mended as long as nobody has extended it."""
    _carry_out(db, 6, MISREAD_DAYS)


@migrations()
def m007_meeting_days(db: "Database") -> None:
    """A frozen line tells the day of the meeting from the day of the paper."""
    _carry_out(db, 7, MEETING_DAYS)


@migrations()
def m008_former_leads(db: "Database") -> None:
    """A frozen line tells from which body its lead took the work over."""
    _carry_out(db, 8, FORMER_LEADS)


@migrations()
def m009_own_facts(db: "Database") -> None:
    """Directives have a star, an officer, a leader, a day of review, and a firmness."""
    _carry_out(db, 9, OWN_FACTS)


@migrations()
def m010_agency_origins(db: "Database") -> None:
    """The office's own agencies are told from shipped ones; Kĩ and Kỹ are one spelling."""
    rows = db.execute("SELECT id, name FROM agency_names").fetchall()
    for row in rows:
        db.execute(
            "UPDATE agency_names SET name_key = ? WHERE id = ?", (agency_key(row[1]), row[0])
        )
    _carry_out(db, 10, AGENCY_ORIGINS)


@migrations()
def m011_milestones(db: "Database") -> None:
    """Each deadline is a milestone that is met by itself; one of them gives the day."""
    _carry_out(db, 11, MILESTONES)


@migrations()
def m012_saved_views(db: "Database") -> None:
    """Filters are saved under names; officers and stars are found without reading all."""
    _carry_out(db, 12, VIEWS)


@migrations()
def m013_chains(db: "Database") -> None:
    """Notices are told from others by their texts, hang together, and are closed."""
    _carry_out(db, 13, CHAINS)
    for number, text in db.execute("SELECT id, text FROM notices").fetchall():
        signature = Signature.of(text).hex()
        db.execute("UPDATE notices SET signature = ? WHERE id = ?", (signature, number))


@migrations()
def m014_extension_requests(db: "Database") -> None:
    """More time is asked for, then granted or refused."""
    _carry_out(db, 14, EXTENSION_REQUESTS)


@migrations()
def m015_recycle_bin(db: "Database") -> None:
    """A deleted directive lies in the bin with all of its rows."""
    _carry_out(db, 15, RECYCLE_BIN)


@migrations()
def m016_notice_search(db: "Database") -> None:
    """The notices' own texts are searched, and what extensions say."""
    _carry_out(db, 16, NOTICE_SEARCH)
    for number, text in db.execute("SELECT id, text FROM notices").fetchall():
        folded = (number, search_key(text))
        db.execute("INSERT INTO notice_search (rowid, words) VALUES (?, ?)", folded)
    given = "SELECT directive_id, reason || ' ' || document FROM extensions"
    for number, words in db.execute(given).fetchall():
        db.execute(
            "UPDATE search SET words = words || ' ' || ? WHERE rowid = ?",
            (search_key(words), number),
        )


@migrations()
def m017_evidence(db: "Database") -> None:
    """Files show what an agency answered."""
    _carry_out(db, 17, EVIDENCE)


@migrations()
def m018_occurrences(db: "Database") -> None:
    """Recurring work has a rule, and each of its periods is answered by itself."""
    _carry_out(db, 18, OCCURRENCES)
    for found in list(rules_for_all(Connection(db.conn, None))):
        db.execute(
            """UPDATE directives SET recurrence_rule = :rule, occurrence = :period
            WHERE id = :id""",
            found,
        )
    db.execute(
        """UPDATE progress SET occurrence =
            (SELECT d.occurrence FROM directives AS d WHERE d.id = progress.directive_id)"""
    )


@migrations()
def m019_sheets(db: "Database") -> None:
    """Sheets are sent to the agencies, and their answers come back."""
    _carry_out(db, 19, SHEETS)


@migrations()
def m020_chases(db: "Database") -> None:
    """Agencies are chased, and what nobody was chased for is found."""
    _carry_out(db, 20, CHASES)


@migrations()
def m021_whole_reports(db: "Database") -> None:
    """An issued report keeps its head, its coverage and what it was compared with."""
    _carry_out(db, 21, WHOLE_REPORTS)


@migrations()
def m022_undated_answers(db: "Database") -> None:
    """What was done on a day that nobody knows is an answer that says so."""
    _carry_out(db, 22, UNDATED_ANSWERS)


@migrations()
def m023_listed_reports(db: "Database") -> None:
    """An issued report keeps its form, its counts, who issued it and why it was withdrawn."""
    _carry_out(db, 23, LISTED_REPORTS)


@migrations()
def m024_reports_in_languages(db: "Database") -> None:
    """An issued report knows in which language its papers were written."""
    _carry_out(db, 24, REPORTS_IN_LANGUAGES)


@migrations()
def m025_views_of_files(db: "Database") -> None:
    """A saved view may ask for what came from one file."""
    _carry_out(db, 25, VIEWS_OF_FILES)


@migrations()
def m026_recurring_and_assigned(db: "Database") -> None:
    """Work that comes again, and who assigned what, is found without a walk over all work."""
    _carry_out(db, 26, RECURRING_AND_ASSIGNED)
