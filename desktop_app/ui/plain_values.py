"""Frozen values as plain JSON values and back; what does not fit its kind is refused."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def plain(value: Any) -> Any:
    """`value` as JSON can hold it: dates as ISO text, enums by their names."""
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(map(plain, value))
    if isinstance(value, tuple):
        return list(map(plain, value))
    return value


def value_of(kind: type[T], told: Any) -> T:
    """The value of `kind` that was told as `plain` tells it.

    Raises ValueError where anything is missing, unknown or of another kind, so that what an
    older program told is never taken for something else.
    """
    made: T = _made(kind, told)
    return made


def _made(kind: Any, told: Any) -> Any:
    parts = get_args(kind)
    if get_origin(kind) in {Union, UnionType}:
        (inner,) = (part for part in parts if part is not type(None))
        return None if told is None else _made(inner, told)
    if get_origin(kind) in {tuple, frozenset}:
        many = get_origin(kind)
        return many(_made(parts[0], each) for each in _checked(list, told))
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**_named(_hints(kind), told))
    if issubclass(kind, tuple):  # a named one
        pairs = zip(_hints(kind).values(), _checked(list, told), strict=True)
        return kind(*(_made(part, each) for part, each in pairs))
    if issubclass(kind, Enum):
        return _member(kind, _checked(str, told))
    if kind is date:
        return date.fromisoformat(_checked(str, told))
    return _checked(kind, told)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _named(kinds: Mapping[str, Any], told: Any) -> dict[str, Any]:
    if _checked(dict, told).keys() != kinds.keys():
        raise ValueError(kinds)
    return {name: _made(kind, told[name]) for name, kind in kinds.items()}


def _member(kind: type[Enum], name: str) -> Enum:
    if name not in kind.__members__:
        raise ValueError(name)
    return kind[name]


def _checked(kind: type[T], told: Any) -> T:
    if type(told) is not kind:
        raise ValueError(told)
    return told
