"""Issued reports with the lines they froze."""

ISSUED_REPORTS = (
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

MEETING_DAYS = ("ALTER TABLE report_lines ADD COLUMN notice_meeting TEXT",)

FORMER_LEADS = ("ALTER TABLE report_lines ADD COLUMN former_lead TEXT NOT NULL DEFAULT ''",)

WHOLE_REPORTS = (
    # The office as the paper names it, as JSON; empty for reports issued before it was kept.
    "ALTER TABLE reports ADD COLUMN office TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reports ADD COLUMN previous_id INTEGER REFERENCES reports (id)",
    """CREATE TABLE report_coverage (
        report_id INTEGER NOT NULL REFERENCES reports (id),
        place INTEGER NOT NULL,
        notice_id INTEGER NOT NULL,
        title TEXT NOT NULL,
        decided INTEGER NOT NULL,
        points INTEGER NOT NULL,
        PRIMARY KEY (report_id, place)
    ) WITHOUT ROWID""",
    """CREATE TRIGGER report_coverage_is_frozen BEFORE UPDATE ON report_coverage
    BEGIN SELECT RAISE(ABORT, 'what was issued is never changed'); END""",
    """CREATE TRIGGER report_coverage_is_kept BEFORE DELETE ON report_coverage
    BEGIN SELECT RAISE(ABORT, 'what was issued is never deleted'); END""",
)

REPORTS_IN_LANGUAGES = (
    # In which language its papers were written: they come out again in the same one.
    "ALTER TABLE reports ADD COLUMN language TEXT NOT NULL DEFAULT 'vi'",
)

LISTED_REPORTS = (
    # Work that was over before that day is left out; NULL where everything was counted.
    "ALTER TABLE reports ADD COLUMN counted_from TEXT",
    # The office's own form, by its contents, as evidence and originals are kept.
    "ALTER TABLE reports ADD COLUMN form_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reports ADD COLUMN form_sha256 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reports ADD COLUMN issued_at TEXT",
    "ALTER TABLE reports ADD COLUMN issued_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reports ADD COLUMN withdrawn_on TEXT",
    "ALTER TABLE reports ADD COLUMN withdrawn_because TEXT NOT NULL DEFAULT ''",
    # How many lines stand how, as JSON: a list of reports reads no lines.
    "ALTER TABLE reports ADD COLUMN standings TEXT NOT NULL DEFAULT '{}'",
    """UPDATE reports SET standings = (
        SELECT json_group_object(standing, many) FROM (
            SELECT standing, count(*) AS many FROM report_lines
            WHERE report_id = reports.id GROUP BY standing))""",
    # When, and by whom, stood in the history alone.
    """UPDATE reports SET (issued_at, issued_by) = (
        SELECT h.at, h.who FROM history AS h
        WHERE h.kind = 'change' AND h.what LIKE 'phát hành báo cáo %'
            AND instr(h.row_changes, '["reports",' || reports.id || ',{"in_force":0}'))
    WHERE EXISTS (
        SELECT 1 FROM history AS h
        WHERE h.kind = 'change' AND h.what LIKE 'phát hành báo cáo %'
            AND instr(h.row_changes, '["reports",' || reports.id || ',{"in_force":0}'))""",
    """UPDATE reports SET withdrawn_on = (
        SELECT substr(h.at, 1, 10) FROM history AS h
        WHERE h.kind = 'change' AND h.what LIKE 'rút báo cáo %'
            AND instr(h.row_changes, '["reports",' || reports.id || ',{"in_force":1}')
        ORDER BY h.id DESC LIMIT 1)
    WHERE NOT in_force""",
)
