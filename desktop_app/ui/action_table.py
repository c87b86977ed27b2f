"""Every action of the window in one table: its words, its icon, its keys."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.wording import word
from desktop_app.ui.actions import Act, ActionRow, tip
from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr


def action_table() -> tuple[ActionRow, ...]:
    """The actions in the order of the keys sheet, in the window's language."""
    return (
        ActionRow(
            Act.IMPORT, tr("Import notices"), tr("Import notices"), Icon.IMPORT, ("Ctrl+N",)
        ),
        ActionRow(
            Act.IMPORT_TRACKER,
            tr("Start from an Excel tracker"),
            tr("Excel tracker"),
            Icon.TRACKER,
            ("Ctrl+Shift+N",),
        ),
        ActionRow(
            Act.REPORT, tr("Periodic report"), tr("Periodic report"), Icon.REPORT, ("Ctrl+R",)
        ),
        ActionRow(
            Act.ISSUED,
            tr("Issued reports: again, compared, withdrawn"),
            tr("Issued reports"),
            Icon.CLOSED,
            ("Ctrl+Shift+R",),
        ),
        ActionRow(
            Act.MONDAY,
            tr("Page for this week's meeting"),
            tr("Meeting page"),
            Icon.MEETING,
            ("Ctrl+G",),
        ),
        ActionRow(
            Act.MONDAY_NEXT,
            tr("Page for next week's meeting"),
            tr("Next meeting"),
            Icon.MEETING,
            ("Ctrl+Shift+G",),
        ),
        ActionRow(
            Act.TODAY, tr("Today: late, due, silent"), tr("Today"), Icon.TODAY, ("Ctrl+T",)
        ),
        ActionRow(
            Act.MONTH, tr("Month: on which days"), tr("Month"), Icon.CALENDAR, ("Ctrl+M",)
        ),
        ActionRow(
            Act.OVERVIEW,
            tr("Overview: agencies, four weeks, notices"),
            tr("Overview"),
            Icon.OVERVIEW,
            ("Ctrl+Shift+T",),
        ),
        ActionRow(
            Act.EXPORT, tr("Export days (.ics)"), tr("Export"), Icon.SAVE_AS, ("Ctrl+Shift+M",)
        ),
        ActionRow(
            Act.PAST,
            tr("The register at the end of a past day"),
            tr("Past day"),
            Icon.PAST,
            ("Ctrl+H",),
        ),
        ActionRow(
            Act.CHANGES,
            tr("What changed between two days"),
            tr("Changes"),
            Icon.CHANGES,
            ("Ctrl+Shift+H",),
        ),
        ActionRow(
            Act.PRINT_LIST,
            tr("Preview and print the list"),
            tr("Print"),
            Icon.PRINT,
            ("Ctrl+P",),
        ),
        ActionRow(
            Act.PRINT_NOTICE,
            tr("Preview and print the notice's work"),
            tr("Print its work"),
            Icon.PRINT,
            ("Ctrl+Shift+P",),
        ),
        ActionRow(
            Act.SHEETS,
            tr("Agency sheets: out, back, who has answered"),
            tr("Agency sheets"),
            Icon.SHEETS,
            ("Ctrl+E",),
        ),
        ActionRow(
            Act.CHASE,
            tr("Chase agencies: letters and e-mail drafts"),
            tr("Chase"),
            Icon.CHASE,
            ("Ctrl+D",),
        ),
        ActionRow(Act.FIND, tr("Search"), tr("Search"), Icon.SEARCH, ("Ctrl+F",)),
        ActionRow(
            Act.FIND_IN_NOTICES,
            tr("Search in the notices' own texts"),
            tr("In the notices"),
            Icon.SOURCE,
            ("Ctrl+Shift+F",),
        ),
        ActionRow(
            Act.PALETTE, tr("Find a command or place"), tr("Find"), Icon.PALETTE, ("Ctrl+K",)
        ),
        ActionRow(Act.SIDE, tr("Side bar: fold or open"), tr("Side bar"), Icon.SIDE, ("F9",)),
        ActionRow(
            Act.PANEL, tr("Details: show or put away"), tr("Details"), Icon.PANEL, ("F8",)
        ),
        *_filter_rows(),
        ActionRow(Act.UPDATE, tr("Record progress"), tr("Update"), Icon.UPDATE, ("U",)),
        ActionRow(
            Act.QUICK_EDIT,
            tr("Edit status, officer, day"),
            tr("Quick edit"),
            Icon.MEND,
            ("F2",),
        ),
        ActionRow(
            Act.EXTEND,
            tr("Extend: asked for, granted, refused"),
            tr("Extend"),
            Icon.EXTEND,
            ("G",),
        ),
        ActionRow(Act.COMPLETE, tr("Mark as completed"), tr("Complete"), Icon.COMPLETE, ("D",)),
        ActionRow(
            Act.CHASE_PICKED,
            tr("Chase the leads of what is selected"),
            tr("Chase"),
            Icon.CHASE,
            ("C",),
        ),
        ActionRow(
            Act.NOTE_CHASE,
            tr("Note a chase by telephone or in person"),
            tr("Note a chase"),
            Icon.NOTE_CHASE,
            ("R",),
        ),
        ActionRow(
            Act.CONFIRM, tr("Confirm what was reported"), tr("Confirm"), Icon.ACCEPT, ("X",)
        ),
        ActionRow(
            Act.SEND_BACK,
            tr("Send back what was reported"),
            tr("Send back"),
            Icon.SEND_BACK,
            ("B",),
        ),
        ActionRow(Act.MEND, tr("Correct the directive"), tr("Correct"), Icon.MEND, ("E",)),
        ActionRow(Act.STAR, tr("Mark with a star, or not"), tr("Star"), Icon.STAR, ("Q",)),
        ActionRow(Act.MILESTONES, tr("Milestones"), tr("Milestones"), Icon.MILESTONE, ("M",)),
        ActionRow(Act.ADD, tr("Add a directive to the point"), tr("Add"), Icon.ADD, ("A",)),
        ActionRow(Act.DELETE, tr("Delete the directive"), tr("Delete"), Icon.DELETE, ("Del",)),
        ActionRow(Act.BIN, tr("Recycle bin"), tr("Recycle bin"), Icon.DELETE, ("Ctrl+B",)),
        ActionRow(
            Act.COPIES,
            tr("Backup copies: look, restore"),
            tr("Backup copies"),
            Icon.COPIES,
            ("Ctrl+Shift+B",),
        ),
        ActionRow(Act.SOURCE, tr("See it in the notice"), tr("Source"), Icon.SOURCE, ("S",)),
        ActionRow(Act.NOTICE, tr("See its notice"), tr("Notice"), Icon.NOTICE, ("I",)),
        ActionRow(
            Act.CHAIN,
            tr("What the notice says of earlier ones"),
            tr("Earlier notices"),
            Icon.CHAIN,
            ("J",),
        ),
        ActionRow(
            Act.CLOSE_NOTICE,
            tr("Close the notice, or follow it again"),
            tr("Close notice"),
            Icon.CLOSED,
            ("L",),
        ),
        ActionRow(Act.TRACK, tr("Track the point"), tr("Track"), Icon.TRACK, ("T",)),
        ActionRow(
            Act.NOTED, tr("Note the point, no work"), tr("Note only"), Icon.NOTED, ("N",)
        ),
        ActionRow(
            Act.NOT_OURS, tr("The point is not ours"), tr("Not ours"), Icon.NOT_OURS, ("K",)
        ),
        ActionRow(Act.COPY, tr("Copy the rows as a table"), tr("Copy"), Icon.COPY, ("Ctrl+C",)),
        ActionRow(
            Act.PASTE, tr("Take in the copied text"), tr("Paste"), Icon.PASTE, ("Ctrl+V",)
        ),
        ActionRow(Act.UNDO, tr("Undo"), tr("Undo"), Icon.UNDO, ("Ctrl+Z",)),
        ActionRow(Act.REDO, tr("Redo"), tr("Redo"), Icon.REDO, ("Ctrl+Y", "Ctrl+Shift+Z")),
        ActionRow(
            Act.AGENCIES,
            tr("Directory of agencies"),
            tr("Agencies"),
            Icon.AGENCIES,
            ("Ctrl+Shift+A",),
        ),
        ActionRow(Act.SETTINGS, tr("Settings"), tr("Settings"), Icon.SETTINGS, ("Ctrl+,",)),
        ActionRow(Act.REFRESH, tr("Read again"), tr("Read again"), None, ("F5",)),
        ActionRow(Act.HELP, tr("Help"), tr("Help"), Icon.HELP, ("F1",)),
        ActionRow(Act.KEYS, tr("Keys"), tr("Keys"), Icon.KEYS, ("Shift+F1",)),
        ActionRow(Act.NEWS, tr("What is new"), tr("What is new"), None, ("Ctrl+F1",)),
        ActionRow(Act.LOG, tr("Open the log"), tr("Log"), None, ("Ctrl+Shift+L",)),
    )


def _filter_rows() -> tuple[ActionRow, ...]:
    """What narrows the list; a digit turns a standing on and off again."""
    standings = (
        (Act.ONLY_OVERDUE, StandingKind.OVERDUE),
        (Act.ONLY_DUE_TODAY, StandingKind.DUE_TODAY),
        (Act.ONLY_DUE_SOON, StandingKind.DUE_SOON),
        (Act.ONLY_ON_TRACK, StandingKind.ON_TRACK),
        (Act.ONLY_UNDATED, StandingKind.UNDATED),
    )
    shown = [(act, word(kind, current_language())) for act, kind in standings]
    shown.append((Act.ONLY_DONE, tr("Completed")))
    only = tr("Filter by standing: {standing}")
    return (
        ActionRow(Act.FILTER, tr("Filter the list"), tr("Filter"), Icon.FILTER, ("F",)),
        *(
            ActionRow(act, only.format(standing=words), words, None, (str(digit),))
            for digit, (act, words) in enumerate(shown, 1)
        ),
        ActionRow(
            Act.NO_FILTER, tr("Take all filters off"), tr("No filter"), Icon.REMOVE, ("0",)
        ),
        ActionRow(
            Act.SAVE_VIEW,
            tr("Save the list as a view"),
            tr("Save view"),
            Icon.SAVE_VIEW,
            ("Ctrl+S",),
        ),
    )


def make_actions(
    window: QWidget, slots: Mapping[Act, Callable[[], object]]
) -> dict[Act, QAction]:
    """The actions on `window`, each connected with its slot."""
    made = {}
    for row in action_table():
        action = QAction(row.words, window)
        action.setIconText(row.short)
        action.setShortcuts([QKeySequence.fromString(keys) for keys in row.keys])
        action.setToolTip(tip(row.words, row.keys))
        if row.icon:
            color = current_colors().on_accent if row.act is Act.IMPORT else None
            action.setIcon(icon(row.icon, color))
        action.triggered.connect(slots[row.act])
        window.addAction(action)
        made[row.act] = action
    return made
