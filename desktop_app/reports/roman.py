"""Roman numbers, as groups are counted in official tables."""

_VALUES = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """`XIV` for 14."""
    words = ""
    for value, letters in _VALUES:
        while number >= value:
            words += letters
            number -= value
    return words
