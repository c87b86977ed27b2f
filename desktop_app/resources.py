"""Where the shipped files lie: the same line from source, installed and frozen."""

from pathlib import Path

RESOURCES = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file, such as `resource("fonts", "NotoSans-Regular.ttf")`."""
    return RESOURCES.joinpath(*parts)
