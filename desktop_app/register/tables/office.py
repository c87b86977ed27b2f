"""The office: its facts, its calendar, the agencies, and the history of all changes."""

OFFICE = (
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

# A name that was offered once is not offered again: the office may have taken it out.
AGENCY_ORIGINS = (
    """ALTER TABLE agencies ADD COLUMN edited INTEGER NOT NULL DEFAULT 0
        CHECK (edited IN (0, 1))""",
    "CREATE TABLE offered_names (name_key TEXT PRIMARY KEY) WITHOUT ROWID",
)
