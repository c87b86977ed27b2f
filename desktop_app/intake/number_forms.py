"""A number in the forms Word writes it: 3, 03, III, iii, C, c."""

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_LARGEST_ROMAN = 3_999
_LETTERS = 26
_MOST_REPEATS = 30  # Word itself stops at 780, which is 26 letters 30 times


def number_form(number: int, form: str) -> str:
    """`number` in Word's `w:numFmt`; one that offices do not use is shown as 1, 2, 3."""
    if form == "none":
        return ""
    if form == "decimalZero":
        return f"{number:02d}"
    if form in {"upperRoman", "lowerRoman"} and 0 < number <= _LARGEST_ROMAN:
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in {"upperLetter", "lowerLetter"} and 0 < number <= _LETTERS * _MOST_REPEATS:
        letter = chr(ord("A") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)
        return letter if form == "upperLetter" else letter.lower()
    return str(number)


def _roman(number: int) -> str:
    signs = []
    for worth, sign in _ROMAN:
        times, number = divmod(number, worth)
        signs.append(sign * times)
    return "".join(signs)
