"""Search as you type over folded words: `dat dai`, `ĐẤT ĐAI` and `đất đai` are one."""

import json
import re
from collections.abc import Collection
from functools import lru_cache

from desktop_app.register.connection import Connection
from desktop_app.tracking.agency import agency_key
from desktop_app.tracking.listing import search_key

_TOKEN = re.compile(r"[^\W_]+")


def match_expression(words: str) -> str | None:
    """What FTS5 is asked for: each word as a beginning; None when there is no word.

    What stands together, such as `87/TB`, is asked for together. Nothing of the person's words
    but letters and digits comes through, so none can be read as an operator.
    """
    phrases = (_TOKEN.findall(word) for word in search_key(words).split())
    return " ".join(f'"{" ".join(tokens)}"*' for tokens in phrases if tokens) or None


class SearchWords:
    """Keeps the words of each directive in step, inside the transaction of the change."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def refresh(self, directives: Collection[int]) -> None:
        """Write the words of `directives` anew; those that are gone lose theirs."""
        if not directives:
            return
        ids = {"ids": json.dumps(sorted(directives))}
        kept = {row["rowid"]: row["words"] for row in self._connection.rows(_KEPT_WORDS, ids)}
        agencies = self._agency_words(ids)
        followed = self._followed_words(ids)
        for row in self._connection.rows(_OWN_WORDS, ids):
            number = row["id"]
            said = (
                search_key(row["words"]),
                agencies.get(number, ""),
                followed.get(number, ""),
            )
            self._keep(number, " ".join(said), kept.pop(number, None))
        self._connection.run_many(
            "DELETE FROM search WHERE rowid = :id", ({"id": number} for number in kept)
        )

    def _keep(self, number: int, words: str, before: str | None) -> None:
        """Write the words of one directive, if they are others than before.

        Deleting and inserting would leave two pieces of index for each change: the merges of
        FTS5, which hold up one change in so many, would come twice as often.
        """
        asked = {"id": number, "words": words}
        if before is None:
            self._connection.run(
                "INSERT INTO search (rowid, words) VALUES (:id, :words)", asked
            )
        elif words != before:
            self._connection.run("UPDATE search SET words = :words WHERE rowid = :id", asked)

    def refresh_notices(self, notices: Collection[int]) -> None:
        """Write the words of the texts of `notices` anew; those that are gone lose theirs."""
        # One by one: for a list of them FTS5 walks over the texts of all notices.
        self._connection.run_many(
            "DELETE FROM notice_search WHERE rowid = :id", ({"id": each} for each in notices)
        )
        rows = self._connection.rows(
            """SELECT n.id, n.text FROM json_each(:ids) AS wanted
            JOIN notices AS n ON n.id = wanted.value""",
            {"ids": json.dumps(sorted(notices))},
        )
        self._connection.run_many(
            "INSERT INTO notice_search (rowid, words) VALUES (:id, :words)",
            ({"id": row["id"], "words": search_key(row["text"])} for row in rows),
        )

    def work_of(self, agencies: Collection[int]) -> set[int]:
        """The directives that are found by the names of these agencies."""
        if not agencies:
            return set()
        rows = self._connection.rows(
            """SELECT DISTINCT s.directive_id FROM json_each(:ids) AS wanted
            JOIN assignments AS s ON s.agency_id = wanted.value""",
            {"ids": json.dumps(sorted(agencies))},
        )
        return {row["directive_id"] for row in rows}

    def _agency_words(self, ids: dict[str, str]) -> dict[int, str]:
        """The agencies' names in every spelling: `UBND` also as `uy ban nhan dan`."""
        words: dict[int, list[str]] = {}
        for row in self._connection.rows(_AGENCY_WORDS, ids):
            words.setdefault(row["directive_id"], []).append(row["words"])
        return {number: " ".join(map(_spellings, names)) for number, names in words.items()}

    def _followed_words(self, ids: dict[str, str]) -> dict[int, str]:
        words: dict[int, str] = {}
        for row in self._connection.rows(_FOLLOWED_WORDS, ids):
            said = search_key(row["words"])
            words[row["directive_id"]] = f"{words.get(row['directive_id'], '')} {said}"
        return words


@lru_cache(maxsize=4096)  # a register has some hundred agencies, each named again and again
def _spellings(name: str) -> str:
    return f"{search_key(name)} {agency_key(name)}"


_KEPT_WORDS = """
    SELECT s.rowid, s.words FROM json_each(:ids) AS wanted
    JOIN search AS s ON s.rowid = wanted.value"""

_OWN_WORDS = """
    SELECT d.id, d.text || ' ' || p.label || ' ' || coalesce(n.number, '') || ' '
        || coalesce(n.subject, n.source_name) || ' ' || d.officer || ' ' || d.assigned_by
        AS words
    FROM json_each(:ids) AS wanted
    JOIN directives AS d ON d.id = wanted.value
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id"""

_AGENCY_WORDS = """
    SELECT s.directive_id, s.printed AS words
    FROM json_each(:ids) AS wanted JOIN assignments AS s ON s.directive_id = wanted.value
    UNION
    SELECT s.directive_id, g.name
    FROM json_each(:ids) AS wanted
    JOIN assignments AS s ON s.directive_id = wanted.value
    JOIN agency_names AS g ON g.agency_id = s.agency_id"""

_FOLLOWED_WORDS = """
    SELECT r.directive_id,
        r.text || ' ' || r.difficulties || ' ' || r.proposal || ' ' || r.document AS words
    FROM json_each(:ids) AS wanted JOIN progress AS r ON r.directive_id = wanted.value
    UNION ALL
    SELECT e.directive_id, e.reason || ' ' || e.document
    FROM json_each(:ids) AS wanted JOIN extensions AS e ON e.directive_id = wanted.value"""
