"""How the window looks: one spacing scale, one type scale, and the theme put on."""

from enum import IntEnum, StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.resources import resource
from desktop_app.ui.colors import CONTRAST, DARK, LIGHT, Colors


class Space(IntEnum):
    """The only distances between things, in device-independent pixels."""

    HAIR = 2
    TIGHT = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    PAGE = 32


class TextRole(StrEnum):
    """The type scale: sizes relative to the system's own text size."""

    TITLE = "title"  # 1.45, semibold
    HEADING = "heading"  # 1.15, semibold
    BODY = "body"  # 1.0
    STRONG = "strong"  # 1.0, semibold
    SMALL = "small"  # 0.88
    FIGURE = "figure"  # 1.9, semibold: large counts


_SCALE = {
    TextRole.TITLE: (1.45, QFont.Weight.DemiBold),
    TextRole.HEADING: (1.15, QFont.Weight.DemiBold),
    TextRole.BODY: (1.0, QFont.Weight.Normal),
    TextRole.STRONG: (1.0, QFont.Weight.DemiBold),
    TextRole.SMALL: (0.88, QFont.Weight.Normal),
    TextRole.FIGURE: (1.9, QFont.Weight.DemiBold),
}


class Theme(StrEnum):
    """What the person chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def text_font(role: TextRole, base: QFont | None = None) -> QFont:
    """The font for `role`, scaled from `base` or the application's own."""
    scale, weight = _SCALE[role]
    font = QFont(base or QApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(weight)
    return font


def paper_font(size: float) -> QFont:
    """The serif of the source pane, `size` in points: the metrics of Times New Roman."""
    font = QFont("Liberation Serif")
    font.setPointSizeF(size)
    return font


_FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Italic.ttf",
    "NotoSans-Bold.ttf",
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
)
_LEAST_POINTS = 10.0


def apply_look(app: QApplication, theme: Theme = Theme.SYSTEM) -> None:
    """Dress the application: style, fonts, palette of `theme`, spacing of controls."""
    app.setStyle("Fusion")
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    font = QFont("Noto Sans")
    font.setPointSizeF(max(app.font().pointSizeF(), _LEAST_POINTS))
    app.setFont(font)
    apply_theme(app, theme)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Change the theme while the window is open."""
    colors = _COLORS.get(theme) or _as_the_computer(app)
    app.setPalette(_palette(colors))
    app.setStyleSheet(_style_sheet(colors))


_COLORS = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}


def _as_the_computer(app: QApplication) -> Colors:
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, color in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.raised),
        (role.Text, colors.text),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.overdue),
        (role.Highlight, colors.selected),
        (role.HighlightedText, colors.text),
        (role.PlaceholderText, colors.soft_text),
        (role.ToolTipBase, colors.surface),
        (role.ToolTipText, colors.text),
        (role.Link, colors.accent),
        (role.Accent, colors.accent),
        (role.Mid, colors.border),
        (role.Midlight, colors.raised),
        (role.Dark, colors.border),
        (role.Light, colors.surface),
        (role.Shadow, colors.border),
    ):
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(colors.soft_text)
        faded.setAlpha(150)
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


def _style_sheet(colors: Colors) -> str:
    """Spacing and borders only; colours of text and ground come from the palette."""
    arrow = resource("icons", "combo-arrow.svg").as_posix()
    tick = resource("icons", f"tick-{'light' if colors is LIGHT else 'dark'}.svg").as_posix()
    return f"""
    QPushButton, QToolButton {{ padding: 6px 12px; border: 1px solid {colors.border};
        border-radius: 6px; background: {colors.surface}; }}
    QPushButton:hover, QToolButton:hover {{ background: {colors.raised}; }}
    QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{
        background: {colors.selected}; }}
    QPushButton:default {{ background: {colors.accent}; color: {colors.on_accent};
        border-color: {colors.accent}; }}
    QPushButton:default:disabled {{ background: {colors.raised}; color: {colors.soft_text};
        border-color: {colors.border}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {colors.accent}; }}
    QToolButton[flat="true"] {{ border-color: transparent; background: transparent; }}
    QToolButton[flat="true"] {{ padding: 6px 8px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[flat="true"]:hover {{ background: {colors.raised}; }}
    QToolButton[flat="true"]:focus {{ border: 1px solid {colors.accent}; }}
    QToolButton[segment] {{ padding: 5px 10px; border-radius: 0px; border-right: none; }}
    QToolButton[segment="first"] {{ border-top-left-radius: 6px;
        border-bottom-left-radius: 6px; }}
    QToolButton[segment="last"] {{ border-top-right-radius: 6px;
        border-bottom-right-radius: 6px; border-right: 1px solid {colors.border}; }}
    QToolButton[segment]:focus {{ border: 1px solid {colors.accent}; }}
    QToolButton[pill="deadline"] {{ padding: 3px 10px; border-radius: 10px; }}
    QToolButton[pill="filter"] {{ padding: 3px 10px; border-radius: 10px;
        background: {colors.selected}; border-color: {colors.selected}; }}
    QToolButton[pill="filter"]:hover {{ border-color: {colors.accent}; }}
    QToolButton[pill="quiet"] {{ padding: 3px 10px; border-radius: 10px;
        border-color: transparent; background: transparent; }}
    QToolButton[pill="quiet"]:hover {{ background: {colors.raised}; }}
    QToolButton[pill="quiet"]:focus {{ border-color: {colors.accent}; }}
    QToolButton[pill="small"] {{ padding: 3px 6px; border-radius: 10px;
        border-color: transparent; background: transparent; }}
    QToolButton[pill="small"]:hover {{ background: {colors.raised}; }}
    QToolButton[pill="small"]:focus {{ border-color: {colors.accent}; }}
    QToolButton[pill="deadline"]:checked {{ background: {colors.mark_deadline}; }}
    QProgressBar {{ border: none; background: {colors.raised}; }}
    QProgressBar::chunk {{ background: {colors.accent}; }}
    QTextEdit#page {{ border: 1px solid {colors.border}; border-bottom: none;
        border-radius: 0px; padding: 0px; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{
        padding: 5px 8px; border: 1px solid {colors.border}; border-radius: 6px;
        background: {colors.surface}; selection-background-color: {colors.accent};
        selection-color: {colors.on_accent}; }}
    QComboBox {{ selection-background-color: {colors.selected};
        selection-color: {colors.text}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus,
    QComboBox:focus {{ border: 1px solid {colors.accent}; }}
    QLineEdit[wrong="true"] {{ border: 1px solid {colors.overdue}; }}
    QAbstractSpinBox {{ padding: 3px 0px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0px;
        border: none; }}
    QTabWidget::pane {{ border: none; }}
    QTabBar {{ qproperty-drawBase: 0; }}
    QTabBar::tab {{ padding: 6px 14px; border: none; background: transparent;
        color: {colors.soft_text}; border-bottom: 2px solid transparent; }}
    QTabBar[place="side"]::tab {{ padding: 6px 9px; }}
    QTabBar::tab:selected {{ color: {colors.text};
        border-bottom: 2px solid {colors.accent}; }}
    QTabBar::tab:focus {{ color: {colors.accent}; }}
    QCheckBox {{ spacing: 8px; }}
    QCheckBox::indicator, QTreeView::indicator, QTableView::indicator {{ width: 15px;
        height: 15px; border: 1px solid {colors.soft_text}; border-radius: 4px;
        background: {colors.surface}; }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked,
    QTableView::indicator:checked {{ background: {colors.accent};
        border-color: {colors.accent}; image: url("{tick}"); }}
    QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate {{
        background: {colors.selected}; border-color: {colors.accent}; }}
    QCheckBox:focus {{ color: {colors.accent}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
    QComboBoxPrivateContainer {{ border: 1px solid {colors.border};
        background: {colors.surface}; }}
    QComboBox QAbstractItemView {{ border: none; padding: 0px; border-radius: 0px;
        background: {colors.surface}; selection-background-color: {colors.selected};
        selection-color: {colors.text}; outline: none; }}
    QScrollBar {{ background: transparent; border: none; margin: 0px; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {colors.border}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {colors.soft_text}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolBar {{ border: none; border-bottom: 1px solid {colors.border}; padding: 0px;
        background: {colors.window}; }}
    QTableView[rows="plain"]::item {{ padding: 0px 5px; }}
    QHeaderView {{ background: {colors.surface}; }}
    QHeaderView::section {{ padding: 6px 8px; border: none; color: {colors.soft_text};
        border-bottom: 1px solid {colors.border}; background: {colors.surface}; }}
    QHeaderView::section:hover {{ background: {colors.raised}; }}
    QMenu {{ padding: 4px; border: 1px solid {colors.border}; background: {colors.surface}; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {colors.selected}; }}
    QMenu::separator {{ height: 1px; margin: 4px 8px; background: {colors.border}; }}
    QWidget#qt_calendar_navigationbar {{ background: {colors.surface}; }}
    QWidget#qt_calendar_navigationbar QToolButton {{ border-color: transparent;
        background: transparent; padding: 4px 8px; font-weight: 600; }}
    QWidget#qt_calendar_navigationbar QToolButton:hover {{ background: {colors.raised}; }}
    QWidget#qt_calendar_navigationbar QToolButton::menu-indicator {{ image: none; }}
    QCalendarWidget QAbstractItemView {{ outline: none;
        selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}
    QToolTip {{ padding: 4px 8px; border: 1px solid {colors.border}; }}
    QListView[card="offers"] {{ border: 1px solid {colors.border}; padding: 0px;
        background: {colors.surface}; outline: none; }}
    QListView[card="offers"]::item {{ padding: 5px 8px; border-radius: 4px;
        color: {colors.text}; }}
    QListView[card="offers"]::item:selected {{ background: {colors.selected}; }}
    QListView[rows="topics"]::item {{ padding: 6px 8px; border-radius: 6px;
        color: {colors.text}; }}
    QListView[rows="topics"]::item:hover {{ background: {colors.raised}; }}
    QListView[rows="topics"]::item:selected {{ background: {colors.selected}; }}
    QFrame[card="pick"] {{ border: 1px solid {colors.border}; border-radius: 8px;
        background: {colors.surface}; }}
    QFrame[card="paper"] {{ border: 1px solid {colors.border}; border-radius: 8px;
        background: {colors.surface}; }}
    QSplitter::handle {{ background: {colors.border}; }}
    QStatusBar {{ border-top: 1px solid {colors.border}; }}
    QStatusBar::item {{ border: none; }}
    """
