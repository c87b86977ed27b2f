"""click's own words in Vietnamese: the heads of help pages, and what is said of wrong usage."""

import gettext
from collections.abc import Mapping

from click import core, decorators, exceptions, formatting, parser, types

VIETNAMESE: Mapping[str, str] = {
    # A help page.
    "Usage:": "Cách dùng:",
    "Options": "Tùy chọn",
    "Commands": "Các lệnh",
    "Positional arguments": "Tham số",
    "Show this message and exit.": "Hiện trang này.",
    "Show the version and exit.": "Cho biết phiên bản.",
    "default: {default}": "mặc định: {default}",
    "required": "bắt buộc",
    "file": "tệp",
    "directory": "thư mục",
    "path": "tệp",
    # Wrong usage.
    "Error: {message}": "Lỗi: {message}",
    "Try '{command} {option}' for help.": "Xem cách dùng: {command} {option}",
    "Did you mean {possibility}?": "Có phải {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Có phải một trong: {possibilities}?",
    "No such option {name!r}.": "Không có tùy chọn “{name}”.",
    "No such command {name!r}.": "Không có lệnh “{name}”.",
    "Missing command.": "Thiếu lệnh.",
    "Missing argument": "Thiếu tham số",
    "Missing option": "Thiếu tùy chọn",
    "Missing parameter": "Thiếu tham số",
    "Missing {param_type}": "Thiếu {param_type}",
    "Missing parameter: {param_name}": "Thiếu tham số: {param_name}",
    "Choose from:\n\t{choices}": "Chọn một trong:\n\t{choices}",
    "Got unexpected extra argument ({args})": "Thừa tham số: {args}.",
    "Got unexpected extra arguments ({args})": "Thừa các tham số: {args}.",
    "Option {name!r} does not take a value.": "Tùy chọn “{name}” không có giá trị đi kèm.",
    "Option {name!r} requires an argument.": "Tùy chọn “{name}” thiếu giá trị đi kèm.",
    "Option {name!r} requires {nargs} arguments.": "Tùy chọn “{name}” cần {nargs} giá trị.",
    "Argument {name!r} takes {nargs} values.": "Tham số “{name}” cần {nargs} giá trị.",
    "Takes {nargs} values but 1 was given.": "Cần {nargs} giá trị mà chỉ có 1.",
    "Takes {nargs} values but {len} were given.": "Cần {nargs} giá trị mà có {len}.",
    "Invalid value: {message}": "Giá trị không đúng: {message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} không đúng: {message}",
    "{value!r} is not {choice}.": "“{value}” không phải {choice}.",
    "{value!r} is not one of {choices}.": "“{value}” không nằm trong: {choices}.",
    "{value!r} is not a valid {number_type}.": "“{value}” không phải là số.",
    "{name} {filename!r} does not exist.": "không có “{filename}”.",
    "{name} {filename!r} is a file.": "“{filename}” là một tệp, không phải thư mục.",
    "{name} {filename!r} is a directory.": "“{filename}” là một thư mục, không phải tệp.",
    "{name} {filename!r} is not readable.": "không được quyền đọc “{filename}”.",
    "{name} {filename!r} is not writable.": "không được quyền ghi “{filename}”.",
    "Could not open file {filename!r}: {message}": "Không mở được “{filename}”: {message}",
    "unknown error": "không rõ vì sao",
    "Aborted!": "Đã dừng.",
}
#: What click says where it speaks to a person.
SPEAKING = (core, decorators, exceptions, formatting, parser, types)


class _Words(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return VIETNAMESE.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


def speak(language: str) -> None:
    """Let click speak `language` ("vi" or "en") from now on.

    click asks gettext, which goes by environment variables that Qt reads too and that a
    Windows office has never set: so its modules are handed the words themselves.
    """
    words = gettext.NullTranslations() if language == "en" else _Words()
    for module in SPEAKING:
        for name, given in (("_", words.gettext), ("ngettext", words.ngettext)):
            if name in vars(module):
                setattr(module, name, given)
