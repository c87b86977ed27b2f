"""Quick edits of the selected directives: asked in one form, written as one step."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.work_edit import Refused, WorkEdit
from desktop_app.ui.asking import Asking
from desktop_app.ui.dialogs import say
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import Column

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog

_SAID = 10  # refusals told one by one


class QuickEditing(Asking):
    """What cannot be changed is told in one list, once all the rest is written."""

    def edit(self, ids: Sequence[int], at: Column) -> None:
        """Ask what is to change, beginning at the column `at`."""
        # Loaded when it is first asked for: the first paint does not wait for it.
        from desktop_app.ui.quick_edit_dialog import QuickEditDialog  # noqa: PLC0415

        directives = self._directives(ids)
        if directives:
            people = self._session.desk.directives.people()
            dialog = QuickEditDialog(
                directives, people, self._session.today, self._parent, at=at
            )
            dialog.edit_given.connect(partial(self._edit, dialog, directives))
            dialog.open()

    def _edit(
        self, asked: "GivingDialog", directives: Sequence[Directive], edit: WorkEdit
    ) -> None:
        refused: list[Refused] = []

        def write() -> None:
            ids = [work.id for work in directives]
            refused.extend(self._session.desk.follow_up.edit(ids, edit))
            if len(refused) == len(ids):
                raise refused[0].error  # nothing was written: what was typed stays

        self._change(tr("quick edit"), write, asked)
        if 0 < len(refused) < len(directives):
            say(self._parent, _refusals(directives, refused))


def _refusals(directives: Sequence[Directive], refused: Sequence[Refused]) -> str:
    """Which stayed as they were, each with its reason."""
    known = {work.id: work for work in directives}
    head = tr("%n directive(s) stayed as they were:", "", len(refused))
    lines = []
    for each in refused[:_SAID]:
        work = known[each.directive_id]
        number = work.notice.number
        notice = tr("Notice {number}").format(number=number) if number else ""
        place = " · ".join(filter(None, (work.point_label, notice)))
        lines.append(f"{place}: {each.error.sentence(current_language())}")
    if len(refused) > _SAID:
        lines.append(tr("and %n more directive(s)", "", len(refused) - _SAID))
    return "\n".join([head, "", *lines])
