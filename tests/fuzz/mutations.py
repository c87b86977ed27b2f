"""What happens to files: bytes go wrong, packages are put together badly, words run wild.

Each mutation takes the chance that decides and the content; the same seed gives the same file.
"""

import io
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from random import Random

Mutation = Callable[[Random, bytes], bytes]


def mutated(chance: Random, content: bytes) -> bytes:
    """One to four things done to a file, inside its package where it is one."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        mutations = _IN_PACKAGES if zipfile.is_zipfile(io.BytesIO(content)) else _IN_BYTES
        content = chance.choice(mutations)(chance, content)
    return content


def _cut(chance: Random, content: bytes) -> tuple[int, int]:
    """The bounds of some slice, mostly a short one."""
    start = chance.randrange(len(content) + 1)
    longest = chance.choice((4, 64, 4_096, len(content) + 1))
    return start, min(start + chance.randrange(longest + 1), len(content))


# Bytes


def flip(chance: Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 8, 200)) if changed else 0):
        changed[chance.randrange(len(changed))] = chance.choice((0, 255, chance.randrange(256)))
    return bytes(changed)


def truncate(chance: Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def leave_out(chance: Random, content: bytes) -> bytes:
    start, end = _cut(chance, content)
    return content[:start] + content[end:]


def repeat(chance: Random, content: bytes) -> bytes:
    start, end = _cut(chance, content)
    return content[:end] + content[start:end] * chance.choice((1, 3, 40)) + content[end:]


def put_in(chance: Random, content: bytes) -> bytes:
    start, _ = _cut(chance, content)
    noise = chance.choice((chance.randbytes(chance.randrange(64)), chance.choice(_WORDS)))
    return content[:start] + noise + content[start:]


def change_number(chance: Random, content: bytes) -> bytes:
    """A figure becomes another one: a count, a length, an offset that is not so."""
    numbers = list(re.finditer(rb"\d+", content))
    if not numbers:
        return content
    start, end = chance.choice(numbers).span()
    return content[:start] + chance.choice(_NUMBERS) + content[end:]


_NUMBERS = (b"0", b"-1", b"1", b"65536", b"4294967295", b"99999999999999999999", b"1e309", b"")
_WORDS = (
    b"\x00\x01\x02",
    "\ufeff".encode(),
    "nđ\u0301ề".encode(),
    b"\xff\xfe\xed\xa0\x80",
    "31/02/9999 trước ngày 00/13/0000, quý XIV năm 0".encode(),
    ("1." * 3_000).encode(),
    ("a) b) c) " * 800).encode(),
    "\n".join(f"{n}. Giao Sở {n}" for n in range(400)).encode(),
    ("Sở " * 5_000).encode(),
    ("(" * 3_000).encode(),
    "\u202eđảo chiều\u202c".encode(),
    b"]]>",
)


# Packages


def _members(content: bytes) -> list[tuple[str, bytes]]:
    """The members that can still be read: a broken package raises anything."""
    members: list[tuple[str, bytes]] = []
    with suppress(Exception), zipfile.ZipFile(io.BytesIO(content)) as package:
        for entry in package.infolist():
            with suppress(Exception):
                members.append((entry.filename, package.read(entry)))
    return members


def _package(members: list[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members:
            package.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()


def in_member(mutation: Mutation) -> Mutation:
    """`mutation` done to one member, packed again."""

    def change(chance: Random, content: bytes) -> bytes:
        members = _members(content)
        if not members:
            return content
        place = chance.randrange(len(members))
        name, inner = members[place]
        members[place] = name, mutation(chance, inner)
        return _package(members)

    return change


def rearrange(chance: Random, content: bytes) -> bytes:
    """Members go, come twice, or are called otherwise."""
    members = _members(content)
    if not members:
        return content
    place = chance.randrange(len(members))
    name, inner = members[place]
    what = chance.randrange(4)
    if what == 0:
        del members[place]
    elif what == 1:
        members.append((name, inner))
    elif what == 2:
        members[place] = chance.choice(_NAMES), inner
    else:
        members += [(f"word/media/{n}.png", b"x") for n in range(chance.choice((3, 2_500)))]
    return _package(members)


_NAMES = ("/etc/passwd", "../../so.dondoc", "C:\\tep.xml", "word/document.xml", "", "a" * 300)


# XML


def double_element(chance: Random, content: bytes) -> bytes:
    """A run of tags stands many times, inside itself or after itself."""
    tags = [each.start() for each in re.finditer(rb"<[a-zA-Z]", content)]
    if not tags:
        return content
    start = chance.choice(tags)
    later = [tag for tag in tags if tag > start][:60]
    end = chance.choice(later) if later else len(content)
    many = chance.choice((2, 20, 400))
    return content[:start] + content[start:end] * many + content[end:]


def nest(chance: Random, content: bytes) -> bytes:
    """One tag opened hundreds of times over."""
    opened = list(re.finditer(rb"<([a-zA-Z][\w:.-]*)[^<>]*(?<!/)>", content))
    if not opened:
        return content
    tag = chance.choice(opened)
    name, deep = tag[1], chance.choice((30, 900))
    middle = content[tag.start() : tag.end()] * deep + b"</" + name + b">" * deep
    return content[: tag.start()] + middle + content[tag.start() :]


def drop_tag(chance: Random, content: bytes) -> bytes:
    tags = list(re.finditer(rb"<[^<>]*>", content))
    if not tags:
        return content
    tag = chance.choice(tags)
    return content[: tag.start()] + content[tag.end() :]


def change_attribute(chance: Random, content: bytes) -> bytes:
    values = list(re.finditer(rb'="([^"]*)"', content))
    if not values:
        return content
    start, end = chance.choice(values).span(1)
    value = chance.choice(
        (*_NUMBERS, b"&#0;", b"&#xFFFF;", b"A1:XFD1048576", b"true", b"A" * 9_000)
    )
    return content[:start] + value + content[end:]


def declare(chance: Random, content: bytes) -> bytes:
    """A DOCTYPE with entities that grow, or lead to another file."""
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    inside = chance.choice(
        (f'<!ENTITY a0 "ha">{grown}', '<!ENTITY a8 SYSTEM "file:///etc/passwd">')
    )
    head = f"<!DOCTYPE r [{inside}]>".encode()
    place = content.find(b"?>") + 2 if b"?>" in content else 0
    end = content.rfind(b"</")
    return content[:place] + head + content[place:end] + b"&a8;" + content[end:]


_IN_BYTES: tuple[Mutation, ...] = (flip, truncate, leave_out, repeat, put_in, change_number)
_IN_XML: tuple[Mutation, ...] = (double_element, nest, drop_tag, change_attribute, declare)
_IN_PACKAGES: tuple[Mutation, ...] = (
    *(in_member(mutation) for mutation in (*_IN_XML, *_IN_XML, *_IN_BYTES)),
    rearrange,
    flip,
    truncate,
    leave_out,
)
