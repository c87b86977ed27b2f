"""What a directive is: corrected, starred, its milestones, one more of its point, gone."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.milestone import Milestone
from desktop_app.ui.asking import Asking
from desktop_app.ui.dialogs import ask
from desktop_app.ui.language import tr

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class DirectiveShaping(Asking):
    """Asks what is to be written, then writes it as one change."""

    # The dialogs are loaded when they are first asked for: the first paint does not wait.

    def mend(self, ids: Sequence[int]) -> None:
        """Ask how a directive should read; one at a time."""
        from desktop_app.ui.mend_dialog import MendDialog  # noqa: PLC0415  see above

        directives = self._directives(ids[:1])
        if directives:
            directory = self._session.desk.agencies.directory()
            people = self._session.desk.directives.people()
            calendar = self._session.desk.office.rules().calendar
            dialog = MendDialog(
                directives[0], directory, people, calendar, self._session.today, self._parent
            )
            dialog.changes_given.connect(partial(self._mend, dialog, ids[0]))
            dialog.open()

    def add(self, ids: Sequence[int]) -> None:
        """Ask for one more directive of the point that this one is of."""
        from desktop_app.ui.mend_dialog import MendDialog  # noqa: PLC0415  see above

        directives = self._directives(ids[:1])
        if directives:
            desk = self._session.desk
            dialog = MendDialog(
                directives[0].further_work(),
                desk.agencies.directory(),
                desk.directives.people(),
                desk.office.rules().calendar,
                self._session.today,
                self._parent,
                is_new=True,
            )
            dialog.changes_given.connect(partial(self._add, dialog, directives[0].point_id))
            dialog.open()

    def delete(self, ids: Sequence[int]) -> None:
        """Ask whether these directives are to go into the recycle bin."""
        directives = self._directives(ids)
        if not directives:
            return
        answers = sum(len(each.progress) + len(each.extensions) for each in directives)
        number = tr("%n directive(s)", "", len(directives))
        question = tr(
            "{directives} will go into the recycle bin, from where they can be brought back."
        ).format(directives=number)
        if answers:
            along = tr("%n answer(s) and extension(s)", "", answers)
            question += "\n" + tr("{answers} will go along.").format(answers=along)
        ask(
            self._parent,
            question,
            yes=tr("Delete"),
            on_yes=partial(self._delete, tuple(ids)),
            loses_work=answers > 0,
        )

    def keep_milestones(self, ids: Sequence[int]) -> None:
        """Ask which milestones a directive has and which are met; one at a time."""
        from desktop_app.ui.milestones_dialog import MilestonesDialog  # noqa: PLC0415  see above

        directives = self._directives(ids[:1])
        if directives:
            dialog = MilestonesDialog(directives[0], self._session.today, self._parent)
            dialog.milestones_given.connect(partial(self._keep_milestones, dialog, ids[0]))
            dialog.open()

    def star(self, ids: Sequence[int]) -> None:
        """Mark these directives; where all of them are, take the marks off."""
        desk, today = self._session.desk, self._session.today
        lines = desk.directives.lines(ids, today=today)
        starred = not all(line.starred for line in lines)
        if lines:
            self._change(
                tr("starred") if starred else tr("star taken off"),
                lambda: desk.follow_up.star(ids, starred=starred),
            )

    def _mend(
        self, asked: "GivingDialog", directive_id: int, changes: DirectiveChanges
    ) -> None:
        desk = self._session.desk
        self._change(tr("corrected"), lambda: desk.follow_up.mend(directive_id, changes), asked)

    def _add(self, asked: "GivingDialog", point_id: int, wanted: DirectiveChanges) -> None:
        desk, today = self._session.desk, self._session.today
        self._change(
            tr("directive added"),
            lambda: desk.points.add_work(point_id, wanted, today=today),
            asked,
        )

    def _delete(self, ids: Sequence[int]) -> None:
        desk, today = self._session.desk, self._session.today
        self._change(tr("deleted"), lambda: desk.recycle_bin.delete(ids, today=today))

    def _keep_milestones(
        self, asked: "GivingDialog", directive_id: int, milestones: Sequence[Milestone]
    ) -> None:
        desk = self._session.desk
        self._change(
            tr("milestones kept"),
            lambda: desk.follow_up.keep_milestones(directive_id, milestones),
            asked,
        )
