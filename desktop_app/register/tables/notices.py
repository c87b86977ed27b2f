"""Notices with their points, directives, deadlines and agencies as printed."""

NOTICES = (
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

MISREAD_DAYS = (
    "DROP TRIGGER original_due_is_never_changed",
    """CREATE TRIGGER original_due_stands_once_extended
    BEFORE UPDATE OF original_due ON directives
    WHEN old.original_due IS NOT new.original_due AND (new.due IS NOT new.original_due
        OR EXISTS (SELECT 1 FROM extensions WHERE directive_id = old.id))
    BEGIN SELECT RAISE(ABORT, 'the original due of extended work is never changed'); END""",
)
