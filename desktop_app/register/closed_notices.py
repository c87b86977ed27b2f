"""Which notices are followed no longer."""

from desktop_app.register.connection import Connection

# What comes open again in a closed notice brings the notice back: nothing open is ever hidden.
CLOSED = """
    SELECT c.id FROM notices AS c
    WHERE c.closed_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM points AS p
            WHERE p.notice_id = c.id AND p.disposition = 'undecided')
        AND NOT EXISTS (SELECT 1 FROM directives AS w
            WHERE w.notice_id = c.id AND w.status NOT IN ('completed', 'withdrawn'))"""


def any_closed(connection: Connection) -> bool:
    """Whether there is one: most registers have none, and are spared the question."""
    found = connection.row("SELECT 1 FROM notices WHERE closed_on IS NOT NULL LIMIT 1")
    return found is not None


def left_open(connection: Connection, notice_id: int) -> tuple[list[str], list[str]]:
    """The labels of the points nobody has decided, and of those with open work."""
    asked = {"id": notice_id}
    points = connection.rows(
        """SELECT label FROM points
        WHERE notice_id = :id AND disposition = 'undecided' ORDER BY place""",
        asked,
    )
    works = connection.rows(
        """SELECT p.label FROM directives AS d JOIN points AS p ON p.id = d.point_id
        WHERE d.notice_id = :id AND d.status NOT IN ('completed', 'withdrawn')
        ORDER BY d.place""",
        asked,
    )
    return [row["label"] for row in points], [row["label"] for row in works]
