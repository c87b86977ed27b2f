"""Vietnamese as it was typed before Unicode, TCVN3 (ABC) and VNI, brought over to Unicode."""

import re
import unicodedata

CONVERTED = "Chữ trong tệp dùng bảng mã {name} cũ, đã được chuyển sang Unicode: hãy xem kỹ lại."
_TCVN3_NAME, _VNI_NAME = "TCVN3 (ABC)", "VNI"

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"

# TCVN 5712:1993, third set: one byte a letter; capitals are the same bytes in another font.
_TCVN3_LETTERS = {
    "à ả ã á ạ": "µ¶·¸¹",
    "ă ằ ẳ ẵ ắ ặ": "¨»¼½¾Æ",
    "â ầ ẩ ẫ ấ ậ": "©ÇÈÉÊË",
    "đ": "®",
    "è ẻ ẽ é ẹ": "ÌÎÏÐÑ",
    "ê ề ể ễ ế ệ": "ªÒÓÔÕÖ",
    "ì ỉ ĩ í ị": "×ØÜÝÞ",
    "ò ỏ õ ó ọ": "ßáâãä",
    "ô ồ ổ ỗ ố ộ": "«åæçèé",
    "ơ ờ ở ỡ ớ ợ": "¬êëìíî",
    "ù ủ ũ ú ụ": "ïñòóô",
    "ư ừ ử ữ ứ ự": "\xadõö÷øù",
    "ỳ ỷ ỹ ý ỵ": "úûüýþ",
    "Ă Â Đ Ê Ô Ơ Ư": "¡¢§£¤¥¦",
}
_TCVN3 = str.maketrans(
    {
        byte: unicodedata.normalize("NFC", letter)
        for letters, codes in _TCVN3_LETTERS.items()
        for letter, byte in zip(letters.split(), codes, strict=True)
    }
)

# VNI: a vowel and, behind it, one sign for its marks.
_VNI_MARKS = {
    "ù": _ACUTE,
    "ø": _GRAVE,
    "û": _HOOK,
    "õ": _TILDE,
    "ï": _DOT,
    "â": _CIRCUMFLEX,
    "á": _CIRCUMFLEX + _ACUTE,
    "à": _CIRCUMFLEX + _GRAVE,
    "å": _CIRCUMFLEX + _HOOK,
    "ã": _CIRCUMFLEX + _TILDE,
    "ä": _CIRCUMFLEX + _DOT,
    "ê": _BREVE,
    "é": _BREVE + _ACUTE,
    "è": _BREVE + _GRAVE,
    "ú": _BREVE + _HOOK,
    "ü": _BREVE + _TILDE,
    "ë": _BREVE + _DOT,
}
_VNI_ALONE = {
    "ô": "ơ",
    "ö": "ư",
    "í": "í",
    "ì": "ì",
    "æ": "ỉ",
    "ó": "ĩ",
    "ò": "ị",
    "î": "ỵ",
    "ñ": "đ",
}
_VNI_ALONE |= {old.upper(): new.upper() for old, new in _VNI_ALONE.items()}
_VNI = re.compile(
    f"([aeouyôö])([{''.join(_VNI_MARKS)}])|[{''.join(_VNI_ALONE)}]", re.IGNORECASE
)

# Words no official paper does without
_COMMON = re.compile(
    r"\b(của|và|các|được|ngày|tháng|năm|với|đồng|việc|thực|hiện|báo|cáo|tỉnh|huyện|sở|trước|"
    r"giao|kết|luận|thông|về|để|chủ|tịch|trì|phối|hợp|ủy|uỷ|nhân|dân)\b",
    re.IGNORECASE,
)
_LATIN_1 = re.compile("[\xa1-\xff]")
_OLD_FONTS = (
    (re.compile(r"\.Vn", re.IGNORECASE), _TCVN3_NAME),
    (re.compile(r"VNI\b", re.IGNORECASE), _VNI_NAME),
)
_LATER_LETTERS = re.compile("[\u0100-\u01b0\u0300-\u0323\u1e00-\u1eff]")
# Word keeps letters of a font it takes for one of symbols in a place of their own.
_AS_SYMBOLS = {0xF000 + code: code for code in range(0x20, 0x100)}
_SURE = 3  # times as many common words as before


def in_unicode(words: str) -> tuple[str, tuple[str, ...]]:
    """`words` in Unicode, with a warning where they had to be brought over.

    A conversion is taken only when it makes several times more common words than there were.
    """
    if not _LATIN_1.search(words):
        return words, ()
    before = len(_COMMON.findall(unicodedata.normalize("NFC", words)))
    best, name = max(
        ((_from_tcvn3(words), _TCVN3_NAME), (_from_vni(words), _VNI_NAME)),
        key=lambda made: len(_COMMON.findall(made[0])),
    )
    if len(_COMMON.findall(best)) < _SURE * (before + 1):
        return words, ()
    return best, (CONVERTED.format(name=name),)


def encoding_of(font: str) -> str | None:
    """The old encoding that letters set in `font` are of; None for every other font."""
    return next((name for fonts, name in _OLD_FONTS if fonts.match(font)), None)


def is_old(words: str) -> bool:
    """Whether `words` in an old font are of its encoding: neither has the letters they lack."""
    return _LATER_LETTERS.search(words) is None


def from_font(words: str, font: str) -> str:
    """`words` set in the old `font`, in Unicode; a TCVN3 font ending in H has only capitals."""
    words = words.translate(_AS_SYMBOLS)
    if encoding_of(font) == _VNI_NAME:
        return _from_vni(words)
    return _from_tcvn3(words).upper() if font.endswith("H") else _from_tcvn3(words)


def _from_tcvn3(words: str) -> str:
    return words.translate(_TCVN3)


def _from_vni(words: str) -> str:
    return _VNI.sub(_vni_letter, words)


def _vni_letter(match: re.Match[str]) -> str:
    if match[1] is None:
        return _VNI_ALONE[match[0]]
    vowel = _VNI_ALONE.get(match[1], match[1])
    return unicodedata.normalize("NFC", vowel + _VNI_MARKS[match[2].lower()])
