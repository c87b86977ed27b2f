"""What every test stands on: no screen, and a fixed office."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
