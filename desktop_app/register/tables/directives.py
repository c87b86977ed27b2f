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
