"""How the agencies were chased, directive by directive."""

CHASES = (
    # The agency as it was addressed stays in words: it may be merged or removed later.
    """CREATE TABLE chases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        agency_id INTEGER REFERENCES agencies (id),
        agency TEXT NOT NULL,
        occurrence TEXT,
        chased_on TEXT NOT NULL,
        level TEXT NOT NULL CHECK (level IN ('reminder', 'urging', 'criticism')),
        means TEXT NOT NULL
            CHECK (means IN ('letter', 'email', 'phone', 'message', 'in_person')),
        times INTEGER NOT NULL CHECK (times > 0),
        reply_by TEXT,
        paper TEXT NOT NULL,
        document TEXT NOT NULL,
        note TEXT NOT NULL
    )""",
    "CREATE INDEX chases_by_directive ON chases (directive_id, chased_on)",
    "CREATE INDEX chases_by_agency ON chases (agency_id)",
    """ALTER TABLE saved_views ADD COLUMN unchased INTEGER NOT NULL DEFAULT 0
        CHECK (unchased IN (0, 1))""",
)
