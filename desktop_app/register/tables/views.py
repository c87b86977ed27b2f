"""The saved views, and the indexes that answer what they ask."""

VIEWS = (
    # No foreign keys: a view may outlive the notice it asks for, and then shows nothing.
    """CREATE TABLE saved_views (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        standings TEXT NOT NULL,
        agency_id INTEGER,
        notice_id INTEGER,
        due TEXT NOT NULL,
        officer TEXT NOT NULL,
        starred INTEGER NOT NULL CHECK (starred IN (0, 1)),
        words TEXT NOT NULL,
        grouping TEXT NOT NULL CHECK (grouping IN ('notice', 'agency', 'week', 'none')),
        sorts TEXT NOT NULL
    )""",
    # Few directives have an officer or a star: the list is not read through for them.
    "CREATE INDEX directives_by_officer ON directives (officer) WHERE officer <> ''",
    "CREATE INDEX directives_starred ON directives (id) WHERE starred = 1",
)

VIEWS_OF_FILES = ("ALTER TABLE saved_views ADD COLUMN source TEXT NOT NULL DEFAULT ''",)
