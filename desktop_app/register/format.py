"""By what a register's file is known, without reading its rows."""

APPLICATION_ID = 0x446F6E44  # "DonD"
VERSION = 26  # how many migrations there are; the last one sets PRAGMA user_version to it

# What a register cannot do without: rebuilt tables lose their triggers in silence.
INDEXES = frozenset(
    {
        "agency_names_by_agency",
        "agency_names_by_key",
        "assignments_by_agency",
        "assignments_by_directive",
        "assignments_of_further_leads",
        "chases_by_agency",
        "chases_by_directive",
        "deadlines_by_directive",
        "directives_by_due",
        "directives_by_lead",
        "directives_by_leader",
        "directives_by_notice",
        "directives_by_officer",
        "directives_by_place",
        "directives_by_point",
        "directives_by_status",
        "directives_by_text",
        "directives_recurring",
        "directives_starred",
        "evidence_by_directive",
        "evidence_by_progress",
        "extension_requests_by_directive",
        "extension_requests_pending",
        "history_by_change",
        "history_of_changes",
        "notices_closed",
        "points_by_notice",
        "points_undecided",
        "progress_by_directive",
        "relations_by_earlier",
        "relations_by_notice",
        "sheet_rows_by_directive",
    }
)
TRIGGERS = frozenset(
    {
        "history_is_never_changed",
        "history_is_never_deleted",
        "original_due_stands_once_extended",
        "report_coverage_is_frozen",
        "report_coverage_is_kept",
        "report_lines_are_frozen",
        "report_lines_are_kept",
    }
)
TABLES = frozenset(
    {
        "agencies",
        "agency_names",
        "assignments",
        "calendar_days",
        "calendar_years",
        "chases",
        "deadlines",
        "deleted_directives",
        "directives",
        "evidence",
        "extension_requests",
        "extensions",
        "history",
        "history_directives",
        "notice_search",
        "notices",
        "occurrences",
        "offered_names",
        "points",
        "progress",
        "relations",
        "report_coverage",
        "report_lines",
        "reports",
        "saved_views",
        "search",
        "settings",
        "sheet_files",
        "sheet_rows",
        "sheets",
    }
)
