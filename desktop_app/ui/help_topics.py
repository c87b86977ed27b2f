"""The topics of the help: pages of Markdown in resources/help, found without their marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop_app.resources import resource
from desktop_app.tracking.listing import search_key


@dataclass(frozen=True)  # no slots: the folded words are kept once they are needed
class HelpTopic:
    """One page: its key is the name of its file, by which pages link to one another."""

    key: str
    title: str
    markdown: str

    @cached_property
    def folded(self) -> str:
        """All words of the page, as they are searched for."""
        return _folded(_MARKUP.sub(" ", self.markdown))


#: The page of what is new, the newest entry first.
NEWS = "90-co-gi-moi"

# What nobody reads on the page: pictures' names and words, and the targets of links.
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)")


def _folded(text: str) -> str:
    """The words of `text` with a blank before each: a search finds them by their beginning."""
    words = re.findall(r"\w+", search_key(text))
    return "".join(f" {word}" for word in words)


def help_topics(language: str) -> tuple[HelpTopic, ...]:
    """Every page in `language` ("vi" or "en"), in the order of the files' numbers."""
    pages = sorted(resource("help", language).glob("*.md"))
    return tuple(_topic(page.stem, page.read_text("utf-8")) for page in pages)


def _topic(key: str, markdown: str) -> HelpTopic:
    title = markdown.partition("\n")[0].removeprefix("#").strip()
    return HelpTopic(key, title, markdown)


def newest_news(language: str) -> str:
    """What the newest entry of the page of news is called."""
    lines = resource("help", language, f"{NEWS}.md").read_text("utf-8").splitlines()
    return next(line.removeprefix("## ") for line in lines if line.startswith("## "))


def found_topics(topics: Sequence[HelpTopic], words: str) -> list[HelpTopic]:
    """Pages that hold each of `words`: in their title first, then side by side."""
    wanted = [f" {word}" for word in search_key(words).split()]
    found = [topic for topic in topics if all(word in topic.folded for word in wanted)]

    def nearness(topic: HelpTopic) -> tuple[bool, bool]:
        title = _folded(topic.title)
        return all(word in title for word in wanted), "".join(wanted) in topic.folded

    return sorted(found, key=nearness, reverse=True)
