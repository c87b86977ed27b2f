"""What is known of a directive besides what its notice prints."""

OWN_FACTS = (
    """ALTER TABLE directives ADD COLUMN starred INTEGER NOT NULL DEFAULT 0
        CHECK (starred IN (0, 1))""",
    "ALTER TABLE directives ADD COLUMN officer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE directives ADD COLUMN assigned_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE directives ADD COLUMN review_on TEXT",
    """ALTER TABLE directives ADD COLUMN firmness TEXT NOT NULL DEFAULT 'order'
        CHECK (firmness IN ('order', 'target', 'event', 'standing'))""",
    # What drives the warning is as firm as the printed deadline that gave its day.
    """UPDATE directives SET firmness = (
        SELECT t.firmness FROM deadlines AS t
        WHERE t.directive_id = directives.id AND t.due IS directives.original_due
        ORDER BY t.id LIMIT 1
    ) WHERE EXISTS (SELECT 1 FROM deadlines AS t
        WHERE t.directive_id = directives.id AND t.due IS directives.original_due)""",
)

MILESTONES = (
    "ALTER TABLE deadlines ADD COLUMN met_on TEXT",
    "ALTER TABLE deadlines ADD COLUMN extended_to TEXT",
    # Which deadline the day comes from. No foreign key: each table would hold the other.
    "ALTER TABLE directives ADD COLUMN milestone_id INTEGER",
    """UPDATE directives SET milestone_id = (
        SELECT t.id FROM deadlines AS t
        WHERE t.directive_id = directives.id AND t.due = directives.original_due
        ORDER BY t.id LIMIT 1)""",
    "DROP TRIGGER original_due_stands_once_extended",
    # Another milestone brings its own day along; the day of one milestone stands.
    """CREATE TRIGGER original_due_stands_once_extended
    BEFORE UPDATE OF original_due ON directives
    WHEN old.original_due IS NOT new.original_due AND old.milestone_id IS new.milestone_id
        AND (new.due IS NOT new.original_due
            OR EXISTS (SELECT 1 FROM extensions WHERE directive_id = old.id))
    BEGIN SELECT RAISE(ABORT, 'the original due of extended work is never changed'); END""",
)

RECYCLE_BIN = (
    """CREATE TABLE deleted_directives (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL,
        notice_id INTEGER NOT NULL REFERENCES notices (id),
        point_id INTEGER NOT NULL REFERENCES points (id),
        text TEXT NOT NULL,
        answers INTEGER NOT NULL,
        deleted_on TEXT NOT NULL,
        rows TEXT NOT NULL
    )""",
)

OCCURRENCES = (
    "ALTER TABLE directives ADD COLUMN recurrence_rule TEXT",
    # The period that is waited for, by its first day; NULL for work that comes once.
    "ALTER TABLE directives ADD COLUMN occurrence TEXT",
    "ALTER TABLE progress ADD COLUMN occurrence TEXT",
    """CREATE TABLE occurrences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directive_id INTEGER NOT NULL REFERENCES directives (id),
        period TEXT NOT NULL,
        original_due TEXT NOT NULL,
        due TEXT NOT NULL,
        reported_on TEXT NOT NULL,
        UNIQUE (directive_id, period)
    )""",
    "ALTER TABLE report_lines ADD COLUMN occurrence TEXT NOT NULL DEFAULT ''",
    "DROP TRIGGER original_due_stands_once_extended",
    # The next period brings its own day along, as another milestone does.
    """CREATE TRIGGER original_due_stands_once_extended
    BEFORE UPDATE OF original_due ON directives
    WHEN old.original_due IS NOT new.original_due AND old.milestone_id IS new.milestone_id
        AND old.occurrence IS new.occurrence
        AND (new.due IS NOT new.original_due
            OR EXISTS (SELECT 1 FROM extensions WHERE directive_id = old.id))
    BEGIN SELECT RAISE(ABORT, 'the original due of extended work is never changed'); END""",
)

RECURRING_AND_ASSIGNED = (
    # Few directives come again: no start reads through all of them to find those.
    "CREATE INDEX directives_recurring ON directives (status) WHERE occurrence IS NOT NULL",
    # Whoever corrects a directive is offered the leaders named so far.
    "CREATE INDEX directives_by_leader ON directives (assigned_by) WHERE assigned_by <> ''",
)
