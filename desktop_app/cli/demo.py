"""`dondoc demo`: the whole way on the shipped samples."""

from pathlib import Path

import click

from desktop_app.cli.asked import Asked


@click.command("demo")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def demo(asked: Asked, folder: Path) -> None:
    """Thông báo mẫu → sổ, .xlsx, .pdf và ảnh cửa sổ trong DIR; không cần màn hình."""
    # Qt and the papers are loaded only for this call.
    from desktop_app.demo import make_demo  # noqa: PLC0415

    for path in make_demo(folder, today=asked.today, language=asked.language):
        asked.say(f"Đã ghi {path}.", f"Written: {path}.")
