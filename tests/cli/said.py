"""What one call of the command answered."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.resources import resource

SAMPLES = resource("samples")
NOTICE = SAMPLES / "01_quangtri_2023.txt"


@dataclass(frozen=True, slots=True)
class Said:
    """What one call of the command answered."""

    status: int
    out: str
    error: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Said]
