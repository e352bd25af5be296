"""Both children behind one door: each call goes to the one that does it. Started on first need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from workbench.channel.client import GRACE_S, Client
from workbench.channel.ticket import Ticket
from workbench.domain.call import Call, Progress


class Children:
    """The two clients of a program, for its whole life. `with Children() as children: children.run(call)`."""

    def __init__(self, *, grace_s: float = GRACE_S) -> None:
        self.models = Client("models", grace_s=grace_s)
        self.files = Client("files", grace_s=grace_s)

    def __enter__(self) -> Children:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def client(self, call: Call) -> Client:
        return self.models if call.child == "models" else self.files

    def submit(
        self,
        call: Call,
        *,
        on_done: Callable[[Ticket], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Ticket:
        """As `Client.submit`."""
        return self.client(call).submit(call, on_done=on_done, on_progress=on_progress)

    def run(self, call: Call, *, on_progress: Callable[[Progress], None] | None = None) -> Any:
        """As `Client.run`."""
        return self.client(call).run(call, on_progress=on_progress)

    def cancel(self, ticket: Ticket) -> None:
        self.client(ticket.call).cancel(ticket)

    def close(self) -> None:
        self.files.close()
        self.models.close()
