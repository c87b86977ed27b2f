"""What every test stands on: no screen to see, a small one to fill, and a fixed office."""

import os
from pathlib import Path

_SCREEN = Path(__file__).with_name("screen.json")  # 1366 x 768, the least that offices have
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # Qt parts the arguments of a platform at colons: a path with a drive would be torn.
    told = f":configfile={_SCREEN}" if ":" not in str(_SCREEN) else ""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen{told}"
