"""From a row of a table of tasks to a point of the draft."""

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_phrases import RoleReader, Roles
from desktop_app.intake.annex_table import Column, TaskRow
from desktop_app.intake.confidence import confidence_of
from desktop_app.intake.date_finder import FoundDeadline
from desktop_app.intake.date_phrases import find_deadlines, find_in_cell
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.point_doubts import driving, lead_doubts
from desktop_app.tracking.notice import PointKind, PrintedAgency, Span


class RowReader:
    """Reads the rows of one notice's tables."""

    def __init__(
        self, flow: FlowingText, agencies: AgencyReader, roles: RoleReader, occasion: Occasion
    ) -> None:
        self._flow = flow
        self._agencies = agencies
        self._roles = roles
        self._occasion = occasion

    def point(self, row: TaskRow) -> DraftPoint:
        """The point that a row makes; its text is the cell of the task."""
        task = row.cells[Column.TASK]
        roles = self._row_roles(row, task)
        found = self._deadlines(row, task)
        deadlines = tuple(hit.deadline for hit in found)
        due, recurrence = driving(deadlines)
        product = row.cells.get(Column.PRODUCT)
        if recurrence is None and due is None and product is not None:
            again = find_deadlines(self._flow, product, self._occasion)
            recurrence = next(
                (h.deadline.recurrence for h in again if h.deadline.recurrence), None
            )
        doubts = [
            *(hit.doubt for hit in found if hit.doubt),
            *lead_doubts(self._flow, task, roles, in_cell=True),
        ]
        return DraftPoint(
            label=f"PL.{row.label}",
            text=self._flow.collapsed(task),
            span=row.span,
            kind=PointKind.DIRECTIVE,
            trackable=True,
            leads=roles.leads,
            coordinators=roles.coordinators,
            deadlines=deadlines,
            due=due,
            recurrence=recurrence,
            confidence=confidence_of(
                PointKind.DIRECTIVE, roles, deadlines, doubts, trackable=True
            ),
            doubts=tuple(dict.fromkeys(doubts)),
        )

    def _row_roles(self, row: TaskRow, task: Span) -> Roles:
        own = self._roles.works(task, has_lead=False)[0].roles
        leads = self._cell(row, Column.LEAD) or own.leads
        if not leads and row.group is not None:
            leads = self._roles.head_roles(row.group).leads
        helpers = self._cell(row, Column.COORDINATING) or own.coordinators
        names = {lead.name for lead in leads}
        return Roles(leads, tuple(h for h in helpers if h.name not in names))

    def _cell(self, row: TaskRow, column: Column) -> tuple[PrintedAgency, ...]:
        cell = row.cells.get(column)
        return self._agencies.cell_at(cell.start, cell.end) if cell is not None else ()

    def _deadlines(self, row: TaskRow, task: Span) -> tuple[FoundDeadline, ...]:
        cell = row.cells.get(Column.DEADLINE)
        if cell is not None:
            return find_in_cell(self._flow, cell, self._occasion)
        return find_deadlines(self._flow, task, self._occasion)
