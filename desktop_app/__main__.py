"""`python -m desktop_app` and the entry point of `dondoc`."""

import multiprocessing
import sys


def main() -> int:
    """Run the command; the exit status."""
    # A frozen program starts its reading process through this same entry.
    multiprocessing.freeze_support()
    # The reading process imports this module too, and wants nothing of the command.
    from desktop_app.cli.command import run  # noqa: PLC0415

    return run()


if __name__ == "__main__":
    sys.exit(main())
