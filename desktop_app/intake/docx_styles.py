"""What styles say of a paragraph and of its runs, where these say nothing themselves."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from desktop_app.intake.docx_package import W

_OFF = frozenset({"0", "false", "off"})
_LONGEST_CHAIN = 20  # styles based on one another; Word itself makes a few


@dataclass(frozen=True, slots=True)
class RunLook:
    """What of a run's look changes its words."""

    font: str = ""
    capitals: bool = False
    hidden: bool = False


class Styles:
    """Looks up what a paragraph or a run looks like: its own words first, then its style's."""

    def __init__(self, styles: Element | None) -> None:
        found = [] if styles is None else list(styles.iterfind(f"{W}style"))
        self._styles = {style.get(f"{W}styleId", ""): style for style in found}
        self._usual = next((_name(s) for s in found if _is_default_paragraph(s)), "")
        defaults = (
            None if styles is None else styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        )
        self._defaults = [] if defaults is None else [defaults]
        self._looks: dict[tuple[str, str], RunLook] = {}

    def is_centred(self, properties: Element | None) -> bool:
        """Whether a paragraph with these w:pPr is set in the middle."""
        own = [] if properties is None else [properties]
        chain = [s.find(f"{W}pPr") for s in self._chain(self._paragraph_style(properties))]
        return _value([*own, *chain], "jc") == "center"

    def look(self, run: Element, paragraph: Element | None) -> RunLook:
        """Of a w:r in a paragraph with these w:pPr."""
        own = run.find(f"{W}rPr")
        style = _value([own], "rStyle") or ""
        key = (style, self._paragraph_style(paragraph))
        if key not in self._looks:
            chain = [s.find(f"{W}rPr") for name in key for s in self._chain(name)]
            self._looks[key] = _look([*chain, *self._defaults], RunLook())
        behind = self._looks[key]
        return behind if own is None else _look([own], behind)

    def _paragraph_style(self, properties: Element | None) -> str:
        return _value([properties], "pStyle") or self._usual

    def _chain(self, name: str) -> list[Element]:
        chain: list[Element] = []
        while name in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[name])
            name = _value([chain[-1]], "basedOn") or ""
        return chain


def _name(style: Element) -> str:
    return style.get(f"{W}styleId", "")


def _is_default_paragraph(style: Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") not in {
        None,
        *_OFF,
    }


def _look(properties: list[Element | None], otherwise: RunLook) -> RunLook:
    capitals, hidden = _switch(properties, "caps"), _switch(properties, "vanish")
    return RunLook(
        _font(properties) or otherwise.font,
        otherwise.capitals if capitals is None else capitals,
        otherwise.hidden if hidden is None else hidden,
    )


def _font(properties: list[Element | None]) -> str:
    for element in properties:
        fonts = None if element is None else element.find(f"{W}rFonts")
        named = "" if fonts is None else fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi")
        if named:
            return named
    return ""


def _switch(properties: list[Element | None], tag: str) -> bool | None:
    for element in properties:
        found = None if element is None else element.find(W + tag)
        if found is not None:
            return found.get(f"{W}val", "true") not in _OFF
    return None


def _value(elements: list[Element | None], tag: str) -> str | None:
    """What the first of `elements` that has a `tag` says there."""
    for element in elements:
        found = None if element is None else element.find(W + tag)
        if found is not None:
            return found.get(f"{W}val")
    return None
