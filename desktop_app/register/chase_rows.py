"""The chases of a directive as the register holds them."""

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, sure_day_of
from desktop_app.tracking.chase import Chase, ChaseLevel, ChaseMeans


def chases_of(connection: Connection, directive_id: int) -> tuple[Chase, ...]:
    """The chases of one directive, oldest first."""
    rows = connection.rows(
        "SELECT * FROM chases WHERE directive_id = :id ORDER BY chased_on, id",
        {"id": directive_id},
    )
    return tuple(
        Chase(
            id=row["id"],
            directive_id=row["directive_id"],
            agency_id=row["agency_id"],
            agency=row["agency"],
            chased_on=sure_day_of(row["chased_on"]),
            level=ChaseLevel(row["level"]),
            means=ChaseMeans(row["means"]),
            times=row["times"],
            reply_by=day_of(row["reply_by"]),
            paper=row["paper"],
            document=row["document"],
            note=row["note"],
        )
        for row in rows
    )
