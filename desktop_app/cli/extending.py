"""`dondoc extend`: more time is asked for, granted or refused."""

from typing import Any

import click

from desktop_app.cli.asked import DAY, Asked, day_of, said
from desktop_app.tracking.extension import NewRequest, Refusal
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.progress import NewExtension


@click.command("extend")
@click.argument("directive_id", metavar="SỐ", type=int)
@click.option("--to", "new_due", type=DAY, help="Hạn mới; không dùng với --refuse.")
@click.option("--reason", metavar="LÝ DO", required=True, help="Lý do.")
@click.option("--document", metavar="SỐ VĂN BẢN", default="", help="Số văn bản.")
@click.option("--by", "who", metavar="AI", default="", help="Ai đề nghị hoặc ai quyết định.")
@click.option("--request", "asks", is_flag=True, help="Mới đề nghị, chờ quyết định.")
@click.option("--refuse", "refuses", is_flag=True, help="Không đồng ý đề nghị đang chờ.")
@click.pass_obj
def extend(
    asked: Asked,
    directive_id: int,
    new_due: Any,
    reason: str,
    document: str,
    who: str,
    *,
    asks: bool,
    refuses: bool,
) -> None:
    """Gia hạn một nhiệm vụ. Hạn ban đầu được giữ nguyên.

    Đề nghị đang chờ (--request) được đồng ý bằng chính lệnh này, hoặc từ chối bằng --refuse.
    """
    if asks and refuses:
        raise click.UsageError("Chỉ dùng một trong hai: --request hoặc --refuse.")
    day = day_of(new_due)
    if (day is None) is not refuses:
        raise click.UsageError(
            "--refuse không cần --to." if refuses else "Thiếu --to: hạn mới."
        )
    why = said(reason, "--reason")
    with asked.desk() as desk:
        if day is None:
            refusal = Refusal(
                reason=why, decided_on=asked.day, decided_by=who, document=document
            )
            desk.extensions.refuse(directive_id, refusal)
            asked.say(
                f"Đã ghi: không đồng ý gia hạn nhiệm vụ {directive_id}.",
                f"Recorded: no more time for directive {directive_id}.",
            )
            return
        if asks:
            request = NewRequest(
                requested_on=asked.day,
                asked_due=day,
                reason=why,
                asked_by=who,
                document=document,
            )
            desk.extensions.ask(directive_id, request)
            asked.say(
                f"Đã ghi đề nghị gia hạn nhiệm vụ {directive_id} đến {day_text(day)}, "
                "chờ quyết định.",
                f"Request recorded: directive {directive_id} until {day_text(day)}, undecided.",
            )
            return
        extension = NewExtension(
            new_due=day, reason=why, document=document, decided_on=asked.day, decided_by=who
        )
        desk.extensions.grant(directive_id, extension)
        times = len(desk.directives.one(directive_id, today=asked.day).extensions)
    asked.say(
        f"Đã gia hạn nhiệm vụ {directive_id} đến {day_text(day)} (lần {times}).",
        f"Directive {directive_id} extended to {day_text(day)} (no. {times}).",
    )
