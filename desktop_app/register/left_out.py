"""What a report leaves out: work that was over before its year, once a report has told so.

The official counts are of what was carried over open into the year and what was given in it.
"""

from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_text


def closed_long_ago(
    connection: Connection, closed_from: date, last_report: int | None
) -> frozenset[int]:
    """The directives completed or withdrawn before `closed_from`.

    What the report before, `last_report`, still told as open is none: this one tells its end.
    """
    wanted = {"closed_from": day_text(closed_from), "report": last_report}
    return frozenset(row["id"] for row in connection.rows(_CLOSED, wanted))


# Recurring work is never over: its row waits for the next period. What was done on a day that
# nobody knows was over when that was written down.
_CLOSED = """
    SELECT d.id FROM directives AS d
    WHERE (
        (d.status = 'completed' AND d.reported_on < :closed_from)
        OR ((d.status = 'withdrawn' OR (d.status = 'completed' AND d.reported_on IS NULL))
            AND :closed_from > (
                SELECT max(p.reported_on) FROM progress AS p
                WHERE p.directive_id = d.id AND p.status = d.status))
    ) AND d.id NOT IN (
        SELECT l.directive_id FROM report_lines AS l
        WHERE l.report_id = :report AND l.status NOT IN ('completed', 'withdrawn'))"""
