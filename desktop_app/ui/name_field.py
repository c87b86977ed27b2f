"""A field for one name, with the names used before offered while typing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.offers import Offers


class NameField(QLineEdit):
    """`nguyen` offers `Nguyễn`; any other name can be typed."""

    def __init__(self, names: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        """Offer `names`, the likeliest first; `name` is what a screen reader says."""
        super().__init__(parent)
        self.offers = Offers(names, self)
        self.setAccessibleName(name)
        self.textEdited.connect(self.offers.offer)
        self.offers.activated.connect(self.setText)

    def set_name(self, name: str) -> None:
        """Show `name` from its beginning."""
        self.setText(name)
        self.setCursorPosition(0)

    def name(self) -> str:
        """What is typed, blanks collapsed."""
        return " ".join(self.text().split())
