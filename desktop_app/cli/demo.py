"""`dondoc demo`: the whole way on the shipped samples."""

from pathlib import Path

import click

from desktop_app.cli.asked import Asked, make_folder


@click.command("demo")
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def demo(asked: Asked, folder: Path) -> None:
    """Chạy thử với thông báo mẫu. Ghi sổ, .xlsx, .pdf, ảnh cửa sổ; không cần màn hình."""
    # Qt and the papers are loaded only for this call.
    from desktop_app.demo import DEMO_DAY, make_demo  # noqa: PLC0415

    day = asked.today or DEMO_DAY
    make_folder(folder)
    written = make_demo(folder, today=day, language=asked.language)
    for path in written:
        asked.say(f"Đã ghi {path}.", f"Written: {path}.")
    opened = f"dondoc --register {written[0]} --today {day}"
    asked.say(f"Mở sổ này trong cửa sổ: {opened}", f"Open this register: {opened}")
