"""Many threads submit, cancel and kill at random: every call is answered exactly once, and the client works afterwards."""

from __future__ import annotations

import collections
import contextlib
import os
import random
import signal
import threading

import pytest

from workbench.channel.client import Client
from workbench.channel.ticket import Ticket
from workbench.domain.call import Call
from workbench.errors import Cancelled, ChildError

TIMEOUT_S = 120


@pytest.mark.parametrize("seed", range(3))
def test_every_call_is_answered_exactly_once(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setenv("WORKBENCH_TEST_CALLS", "1")
    answered: collections.Counter[int] = collections.Counter()
    tickets: list[Ticket] = []
    lock = threading.Lock()

    def count(ticket: Ticket) -> None:
        with lock:
            answered[ticket.id] += 1

    def play(number: int) -> None:
        choice = random.Random(seed * 100 + number)
        for _ in range(40):
            name = choice.choice(["echo", "echo", "steps", "wait_for_cancel"])
            ticket = client.submit(Call(name, {"count": 5} if name == "steps" else {}), on_done=count)
            with lock:
                tickets.append(ticket)
                other = choice.choice(tickets)
            if name == "wait_for_cancel" or choice.random() < 0.2:
                client.cancel(ticket)
            if choice.random() < 0.1:
                client.cancel(other)
            if choice.random() < 0.02 and client.wait_ready(0) and (pid := client.pid) is not None:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    with Client("files", grace_s=0.2) as client:
        client.run(Call("echo"))
        threads = [threading.Thread(target=play, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        outcomes = collections.Counter(outcome(ticket) for ticket in tickets)
        with contextlib.suppress(ChildError):  # the last kill may hit this one
            client.run(Call("echo"))
        assert client.run(Call("echo", {"works": True})) == {"works": True}
    assert set(answered.values()) == {1}
    assert len(answered) == len(tickets) == 160
    assert outcomes["done"] > 10
    assert outcomes["Cancelled"] > 10


def outcome(ticket: Ticket) -> str:
    try:
        ticket.result(TIMEOUT_S)
    except (Cancelled, ChildError) as error:
        return type(error).__name__
    return "done"
