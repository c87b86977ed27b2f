"""The office's facts."""

from typing import TYPE_CHECKING

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.extension import ExtensionLimits
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.template import OfficeTemplate

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Office:
    """What the office says of itself."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def facts(self) -> OfficeFacts:
        """The office's facts, empty ones in a new register."""
        return self._register.office.facts()

    def rules(self) -> DayRules:
        """How the office counts days, with its calendar."""
        return self._register.office.rules()

    def extension_limits(self) -> ExtensionLimits:
        """The office's own rule about extensions."""
        return self._register.office.extension_limits()

    def save(self, facts: OfficeFacts) -> None:
        """Keep the office's facts. Raises NotAllowed."""
        self._register.office.save(facts)

    def template_name(self) -> str:
        """What the kept template of the weekly workbook is called; empty where none is."""
        return self._register.template.name()

    def template(self) -> OfficeTemplate | None:
        """The kept template. Raises FileMissing or FileDamaged."""
        return self._register.template.bring()

    def keep_template(self, template: OfficeTemplate | None) -> None:
        """Keep another template, or none. Raises DiskFull or RegisterReadOnly."""
        self._register.template.keep(template)
