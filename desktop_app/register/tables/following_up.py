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

EXTENSION_REQUESTS = (
    # What is granted stands in extensions alone: what is asked or refused is never counted.
    """CREATE TABLE extension_requests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        requested_on TEXT NOT NULL,
        asked_due TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        reason TEXT NOT NULL,
        document TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'granted', 'refused')),
        extension_id INTEGER REFERENCES extensions (id),
        refused_on TEXT,
        refused_by TEXT NOT NULL DEFAULT '',
        refusal TEXT NOT NULL DEFAULT '',
        refusal_document TEXT NOT NULL DEFAULT '',
        CHECK ((outcome = 'granted') = (extension_id IS NOT NULL))
    )""",
    """CREATE INDEX extension_requests_by_directive
        ON extension_requests (directive_id, requested_on)""",
    """CREATE UNIQUE INDEX extension_requests_pending ON extension_requests (directive_id)
        WHERE outcome = 'pending'""",
    "ALTER TABLE extensions ADD COLUMN decided_by TEXT NOT NULL DEFAULT ''",
)

UNDATED_ANSWERS = (
    """ALTER TABLE progress ADD COLUMN is_undated INTEGER NOT NULL DEFAULT 0
        CHECK (is_undated IN (0, 1))""",
    # What was done on a day that nobody knows: until now the answer did not say so itself.
    """UPDATE progress SET is_undated = 1, status =
        (SELECT d.status FROM directives AS d WHERE d.id = progress.directive_id)
    WHERE id IN (
        SELECT max(p.id) FROM progress AS p JOIN directives AS d ON d.id = p.directive_id
        WHERE d.status IN ('reported', 'completed') AND d.reported_on IS NULL
            AND d.occurrence IS NULL
        GROUP BY d.id)
        AND status NOT IN ('reported', 'completed')""",
)

EVIDENCE = (
    # The bytes lie beside the register under their sha256, as the originals of notices do.
    """CREATE TABLE evidence (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        progress_id INTEGER NOT NULL REFERENCES progress (id),
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL
    )""",
    "CREATE INDEX evidence_by_directive ON evidence (directive_id)",
    "CREATE INDEX evidence_by_progress ON evidence (progress_id)",
)
