"""The sheets that agencies fill in: what was sent, what came back."""

SHEETS = (
    # Told to each sheet, so that another office's is refused; a copy of the register keeps it.
    "INSERT INTO settings (name, value) VALUES ('register_id', lower(hex(randomblob(8))))",
    # No foreign keys to agencies and directives: a sheet outlives both.
    """CREATE TABLE sheets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        agency_id INTEGER NOT NULL,
        agency TEXT NOT NULL,
        sent_at TEXT NOT NULL,
        answer_by TEXT
    )""",
    # The bytes lie beside the register under their sha256, as evidence does.
    """CREATE TABLE sheet_files (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sheet_id INTEGER NOT NULL REFERENCES sheets (id),
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        came_on TEXT NOT NULL,
        UNIQUE (sheet_id, sha256)
    )""",
    # What the cells say is what both sides last agreed on: as sent, then as answered.
    """CREATE TABLE sheet_rows (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sheet_id INTEGER NOT NULL REFERENCES sheets (id),
        place INTEGER NOT NULL,
        directive_id INTEGER NOT NULL,
        occurrence TEXT,
        notice TEXT NOT NULL,
        point TEXT NOT NULL,
        text TEXT NOT NULL,
        phrase TEXT NOT NULL,
        due TEXT,
        status TEXT NOT NULL,
        result TEXT NOT NULL,
        completed_on TEXT,
        document TEXT NOT NULL,
        difficulties TEXT NOT NULL,
        proposal TEXT NOT NULL,
        file_id INTEGER REFERENCES sheet_files (id),
        UNIQUE (sheet_id, place)
    )""",
    "CREATE INDEX sheet_rows_by_directive ON sheet_rows (directive_id)",
)
