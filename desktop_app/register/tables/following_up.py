"""What the agencies answer and how deadlines move."""

FOLLOWING_UP = (
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
