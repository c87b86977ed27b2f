"""What holds notices together: how alike their texts are, and what one is to another."""

CHAINS = (
    "ALTER TABLE notices ADD COLUMN signature TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notices ADD COLUMN closed_on TEXT",
    "CREATE INDEX notices_closed ON notices (id) WHERE closed_on IS NOT NULL",
    # The earlier notice may be cited before it is in the register.
    """CREATE TABLE relations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        notice_id INTEGER NOT NULL REFERENCES notices (id),
        kind TEXT NOT NULL CHECK (kind IN ('replaces', 'amends', 'continues')),
        earlier_id INTEGER REFERENCES notices (id) CHECK (earlier_id <> notice_id),
        earlier_number TEXT NOT NULL,
        earlier_day TEXT,
        phrase TEXT NOT NULL,
        span_start INTEGER,
        span_end INTEGER
    )""",
    "CREATE INDEX relations_by_notice ON relations (notice_id)",
    "CREATE INDEX relations_by_earlier ON relations (earlier_id)",
)
