"""Thousands of broken files: `python -m tests.fuzz.run [COUNT] [FIRST_SEED]`.

Each slice of them is read in a process of its own, as the program reads files. Counts what was
read, refused, and what no file may do: end the process, raise what nobody foresaw, take longer
than 10 s or more than 600 MB. The exit status is 1 when any did.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator

from desktop_app.intake.worker_process import WorkerCrashed, WorkerTooSlow, call_away
from tests.fuzz.trial import Outcome, in_slices, outcomes

COUNT = 20_000
SLICE = 40
LONGEST, MOST = 10.0, 600.0  # seconds, megabytes


def tried(seeds: range) -> Iterator[Outcome]:
    """The outcomes of all; a slice that falls is halved until the file that did it is alone."""
    try:
        yield from call_away(outcomes, (seeds,), seconds=30 + LONGEST * len(seeds))
    except (WorkerCrashed, WorkerTooSlow) as error:
        if len(seeds) == 1:
            yield Outcome(seeds.start, "", LONGEST, 0.0, crash=repr(error))
            return
        for half in in_slices(seeds, (len(seeds) + 1) // 2):
            yield from tried(half)


def harm(outcome: Outcome) -> str:
    """What the file did that none may do; empty for nearly all."""
    if outcome.crash:
        return outcome.crash
    if outcome.seconds > LONGEST:
        return f"took {outcome.seconds:.1f} s"
    return f"held {outcome.megabytes:.0f} MB" if outcome.megabytes > MOST else ""


def main(count: int = COUNT, first: int = 0) -> int:
    """Try `count` files from seed `first` on; the exit status."""
    # Other programs read what they read; here our own reading is tried.
    os.environ["PATH"] = ""
    found: Counter[str] = Counter()
    slowest, most = 0.0, 0.0
    for seeds in in_slices(range(first, first + count), SLICE):
        for outcome in tried(seeds):
            done = harm(outcome)
            found["harm" if done else "refused" if outcome.refused else "read"] += 1
            slowest, most = max(slowest, outcome.seconds), max(most, outcome.megabytes)
            if done:
                _say(f"seed {outcome.seed} {outcome.name}: {done}\n")
        _say(f"{seeds.stop - first:>6,} of {count:,}: {dict(found)}\r")
    _say(f"\n{dict(found)}; slowest {slowest:.2f} s, most {most:.0f} MB\n")
    return 1 if found["harm"] else 0


def _say(words: str) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
