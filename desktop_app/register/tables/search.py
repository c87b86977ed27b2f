"""The folded words of each directive and of each notice."""

SEARCH = (
    """CREATE VIRTUAL TABLE search USING fts5
        (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')""",
    # Merging as one goes makes one edit in thirty wait 30 ms; the rarer merges that FTS5 cannot
    # put off keep the index small enough.
    "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
)

# The texts of the notices are searched apart: their hits are told beside those of directives.
NOTICE_SEARCH = (
    """CREATE VIRTUAL TABLE notice_search USING fts5
        (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')""",
    "INSERT INTO notice_search (notice_search, rank) VALUES ('automerge', 0)",
)
