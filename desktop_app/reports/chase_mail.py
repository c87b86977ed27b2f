"""The chase as an e-mail draft: a file that the person's own mailer opens, unsent."""

from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from desktop_app.reports import chase_words
from desktop_app.reports.chase_letter import chase_letter
from desktop_app.reports.chase_text import letter_text
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.wording import said
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.tracking.directory_rules import is_email
from desktop_app.tracking.wording import capital

_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")


def write_chase_mail(letter: ChaseLetter, path: Path) -> None:
    """Write the draft whole or not at all. Raises as `write_whole` does."""
    made = chase_mail(letter, attached=f"{path.stem}.docx")

    def fill(file: BinaryIO) -> None:
        file.write(made)

    write_whole(path, fill)


def chase_mail(letter: ChaseLetter, *, attached: str) -> bytes:
    """The draft with the letter under the name `attached`; it has no sender and no day yet."""
    word = chase_letter(letter)
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"  # mailers open it to be sent, not as one that came
    mail["Subject"] = capital(chase_words.subject(letter))
    if is_email(letter.agency.email):
        mail["To"] = letter.agency.email
    words = (
        letter_text(letter),
        said(("Văn bản kèm theo: {name}", "Attached: {name}"), letter.language, name=attached),
        chase_words.office(letter),
    )
    mail.set_content("\n\n".join(words) + "\n")
    maintype, subtype = _WORD
    mail.add_attachment(word, maintype=maintype, subtype=subtype, filename=attached)
    # The library would draw a new one each time.
    mail.set_boundary(f"dondoc-{sha256(word).hexdigest()[:32]}")
    return mail.as_bytes()
