"""The register's tables, step by step; a step is never edited once it has been released."""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from desktop_app.register.format import APPLICATION_ID

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
    _carry_out(db, 1, _OFFICE)


@migrations()
def m002_notices(db: "Database") -> None:
    """Notices with their points, directives, deadlines and agencies as printed."""
    _carry_out(db, 2, _NOTICES)


@migrations()
def m003_following_up(db: "Database") -> None:
    """What the agencies answer and how deadlines move."""
    _carry_out(db, 3, _FOLLOWING_UP)


@migrations()
def m004_search(db: "Database") -> None:
    """The folded words of each directive."""
    _carry_out(db, 4, _SEARCH)


@migrations()
def m005_issued_reports(db: "Database") -> None:
    """Issued reports with the lines they froze."""
    _carry_out(db, 5, _ISSUED_REPORTS)


@migrations()
def m006_misread_days(db: "Database") -> None:
    """A misread day may be mended as long as nobody has extended it."""
    _carry_out(db, 6, _MISREAD_DAYS)


@migrations()
def m007_meeting_days(db: "Database") -> None:
    """A frozen line tells the day of the meeting from the day of the paper."""
    _carry_out(db, 7, _MEETING_DAYS)


@migrations()
def m008_former_leads(db: "Database") -> None:
    """A frozen line tells from which body its lead took the work over."""
    _carry_out(db, 8, _FORMER_LEADS)


_OFFICE = (
    """CREATE TABLE settings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    )""",
    """CREATE TABLE calendar_days (
        day TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('holiday', 'swapped_off', 'make_up')),
        name TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE calendar_years (
        year INTEGER PRIMARY KEY
    )""",
    """CREATE TABLE agencies (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        short_name TEXT NOT NULL,
        agency_group TEXT NOT NULL
            CHECK (agency_group IN ('department', 'locality', 'other')),
        email TEXT NOT NULL,
        successor TEXT NOT NULL,
        successor_from TEXT
    )""",
    """CREATE TABLE agency_names (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        agency_id INTEGER NOT NULL REFERENCES agencies (id),
        kind TEXT NOT NULL CHECK (kind IN ('name', 'short', 'alias')),
        name TEXT NOT NULL,
        name_key TEXT NOT NULL
    )""",
    "CREATE INDEX agency_names_by_key ON agency_names (name_key, agency_id)",
    "CREATE INDEX agency_names_by_agency ON agency_names (agency_id)",
    """CREATE TABLE history (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
        change_id INTEGER REFERENCES history (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        row_changes TEXT NOT NULL,
        CHECK ((kind = 'change') = (change_id IS NULL))
    )""",
    "CREATE INDEX history_by_change ON history (change_id)",
    "CREATE INDEX history_of_changes ON history (id) WHERE kind = 'change'",
    """CREATE TABLE history_directives (
        directive_id INTEGER NOT NULL,
        event_id INTEGER NOT NULL REFERENCES history (id),
        PRIMARY KEY (directive_id, event_id)
    ) WITHOUT ROWID""",
    """CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is never changed'); END""",
    """CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END""",
)

_NOTICES = (
    """CREATE TABLE notices (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        number TEXT,
        issued_on TEXT,
        issuer TEXT,
        place TEXT,
        subject TEXT,
        meeting_on TEXT,
        chair TEXT,
        chair_title TEXT,
        signer TEXT,
        signer_title TEXT,
        recipients TEXT NOT NULL,
        source_name TEXT NOT NULL,
        source_kind TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        added_on TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    """CREATE TABLE points (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        notice_id INTEGER NOT NULL REFERENCES notices (id),
        place INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('directive', 'reply_to_proposal', 'note')),
        disposition TEXT NOT NULL
            CHECK (disposition IN ('tracked', 'noted', 'not_ours', 'undecided')),
        label TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE INDEX points_by_notice ON points (notice_id, place, disposition)",
    """CREATE INDEX points_undecided ON points (notice_id, place)
        WHERE disposition = 'undecided'""",
    # notice_day and text_key repeat other columns, so that the list's order is an index's.
    """CREATE TABLE directives (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        notice_id INTEGER NOT NULL REFERENCES notices (id),
        point_id INTEGER NOT NULL REFERENCES points (id),
        place INTEGER NOT NULL,
        notice_day TEXT NOT NULL,
        lead_id INTEGER REFERENCES agencies (id),
        status TEXT NOT NULL CHECK (status IN
            ('not_started', 'in_progress', 'reported', 'completed', 'suspended', 'withdrawn')),
        due TEXT,
        original_due TEXT,
        reported_on TEXT,
        added_on TEXT NOT NULL,
        recurrence TEXT CHECK (recurrence IN
            ('weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly')),
        span_start INTEGER,
        span_end INTEGER,
        text_key TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    # The list is answered from these two alone: the wide rows are read for one page only.
    """CREATE INDEX directives_by_place ON directives
        (notice_day DESC, notice_id DESC, place, status, due, reported_on, lead_id)""",
    """CREATE INDEX directives_by_due ON directives
        (due, notice_day DESC, notice_id DESC, place, status, reported_on, lead_id)""",
    """CREATE INDEX directives_by_text ON directives
        (text_key, status, due, reported_on, lead_id, notice_id)""",
    "CREATE INDEX directives_by_status ON directives (status, due, reported_on, lead_id)",
    """CREATE INDEX directives_by_lead ON directives
        (lead_id, notice_day DESC, notice_id DESC, place, status, due, reported_on)""",
    "CREATE INDEX directives_by_notice ON directives (notice_id, place, status)",
    "CREATE INDEX directives_by_point ON directives (point_id)",
    """CREATE TRIGGER original_due_is_never_changed BEFORE UPDATE OF original_due ON directives
    WHEN old.original_due IS NOT new.original_due
    BEGIN SELECT RAISE(ABORT, 'the original due is never changed'); END""",
    """CREATE TABLE deadlines (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        phrase TEXT NOT NULL,
        due TEXT,
        firmness TEXT NOT NULL CHECK (firmness IN ('order', 'target', 'event', 'standing')),
        span_start INTEGER,
        span_end INTEGER
    )""",
    "CREATE INDEX deadlines_by_directive ON deadlines (directive_id)",
    """CREATE TABLE assignments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        role TEXT NOT NULL CHECK (role IN ('lead', 'coordinating')),
        place INTEGER NOT NULL,
        agency_id INTEGER REFERENCES agencies (id),
        printed TEXT NOT NULL,
        span_start INTEGER,
        span_end INTEGER
    )""",
    "CREATE INDEX assignments_by_directive ON assignments (directive_id, role, place)",
    "CREATE INDEX assignments_by_agency ON assignments (agency_id, directive_id)",
    """CREATE INDEX assignments_of_further_leads ON assignments (agency_id, directive_id)
        WHERE role = 'lead' AND place > 0""",
)

_FOLLOWING_UP = (
    """CREATE TABLE progress (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        reported_on TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN
            ('not_started', 'in_progress', 'reported', 'completed', 'suspended', 'withdrawn')),
        percent INTEGER CHECK (percent BETWEEN 0 AND 100),
        text TEXT NOT NULL,
        difficulties TEXT NOT NULL,
        proposal TEXT NOT NULL,
        document TEXT NOT NULL
    )""",
    "CREATE INDEX progress_by_directive ON progress (directive_id, reported_on)",
    """CREATE TABLE extensions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        times INTEGER NOT NULL CHECK (times > 0),
        old_due TEXT,
        new_due TEXT NOT NULL CHECK (old_due IS NULL OR new_due > old_due),
        reason TEXT NOT NULL,
        document TEXT NOT NULL,
        decided_on TEXT,
        UNIQUE (directive_id, times)
    )""",
)

_SEARCH = (
    """CREATE VIRTUAL TABLE search USING fts5
        (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')""",
    # Merging as one goes makes one edit in thirty wait 30 ms; the rarer merges that FTS5 cannot
    # put off keep the index small enough.
    "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
)

_ISSUED_REPORTS = (
    """CREATE TABLE reports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        cutoff TEXT NOT NULL,
        undecided_points INTEGER NOT NULL,
        in_force INTEGER NOT NULL CHECK (in_force IN (0, 1))
    )""",
    # No foreign keys: what a report froze outlives the directive it speaks of.
    """CREATE TABLE report_lines (
        report_id INTEGER NOT NULL REFERENCES reports (id),
        place INTEGER NOT NULL,
        directive_id INTEGER NOT NULL,
        notice_id INTEGER NOT NULL,
        notice_number TEXT NOT NULL,
        notice_day TEXT,
        notice_subject TEXT NOT NULL,
        point_label TEXT NOT NULL,
        text TEXT NOT NULL,
        lead TEXT NOT NULL,
        lead_group TEXT NOT NULL,
        other_leads TEXT NOT NULL,
        coordinators TEXT NOT NULL,
        deadline_phrase TEXT NOT NULL,
        original_due TEXT,
        due TEXT,
        extensions INTEGER NOT NULL,
        old_dues TEXT NOT NULL,
        result TEXT NOT NULL,
        difficulties TEXT NOT NULL,
        proposal TEXT NOT NULL,
        document TEXT NOT NULL,
        status TEXT NOT NULL,
        reported_on TEXT,
        added_on TEXT NOT NULL,
        standing TEXT NOT NULL,
        standing_days INTEGER,
        overdue_reports INTEGER NOT NULL,
        PRIMARY KEY (report_id, place)
    ) WITHOUT ROWID""",
    """CREATE TRIGGER report_lines_are_frozen BEFORE UPDATE ON report_lines
    BEGIN SELECT RAISE(ABORT, 'an issued line is never changed'); END""",
    """CREATE TRIGGER report_lines_are_kept BEFORE DELETE ON report_lines
    BEGIN SELECT RAISE(ABORT, 'an issued line is never deleted'); END""",
)

_MISREAD_DAYS = (
    "DROP TRIGGER original_due_is_never_changed",
    """CREATE TRIGGER original_due_stands_once_extended
    BEFORE UPDATE OF original_due ON directives
    WHEN old.original_due IS NOT new.original_due AND (new.due IS NOT new.original_due
        OR EXISTS (SELECT 1 FROM extensions WHERE directive_id = old.id))
    BEGIN SELECT RAISE(ABORT, 'the original due of extended work is never changed'); END""",
)

_MEETING_DAYS = ("ALTER TABLE report_lines ADD COLUMN notice_meeting TEXT",)

_FORMER_LEADS = ("ALTER TABLE report_lines ADD COLUMN former_lead TEXT NOT NULL DEFAULT ''",)
