"""What happens when a child is stopped, killed, eats or hangs: the call fails clearly, the next one works, nothing is lost."""

from __future__ import annotations

import contextlib
import os
import queue
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.channel.client import Client
from workbench.channel.ticket import Ticket
from workbench.domain.call import Budget, Call, Progress
from workbench.errors import Cancelled, ChildError

TIMEOUT_S = 120
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the system has no such limit")


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    monkeypatch.setenv("WORKBENCH_TEST_CALLS", "1")
    with Client("files", grace_s=0.2) as made:
        yield made


def begin(client: Client, call: Call) -> Ticket:
    """A ticket whose call the child is surely doing: it waits for the first progress."""
    begun: queue.SimpleQueue[Progress] = queue.SimpleQueue()
    ticket = client.submit(call, on_progress=begun.put)
    begun.get(timeout=TIMEOUT_S)
    return ticket


def alive(client: Client) -> bool:
    answer: bool = client.run(Call("echo", {"alive": True}))["alive"]
    return answer


def test_the_cancel_flag_stops_a_call_that_looks_at_it(client: Client) -> None:
    ticket = begin(client, Call("wait_for_cancel"))
    pid = client.pid
    client.cancel(ticket)
    with pytest.raises(Cancelled):
        ticket.result(TIMEOUT_S)
    assert alive(client)
    assert client.pid == pid


def test_a_deaf_call_is_killed_and_the_waiting_one_is_done_by_a_new_child(client: Client) -> None:
    ticket = begin(client, Call("stuck"))
    pid = client.pid
    waiting = client.submit(Call("echo", {"patient": True}))
    client.cancel(ticket)
    with pytest.raises(Cancelled):
        ticket.result(TIMEOUT_S)
    assert waiting.result(TIMEOUT_S) == {"patient": True}
    assert client.pid != pid


def test_a_waiting_call_is_cancelled_without_the_child(client: Client) -> None:
    held = begin(client, Call("wait_for_cancel"))
    waiting = client.submit(Call("echo"))
    client.cancel(waiting)
    with pytest.raises(Cancelled):
        waiting.result(TIMEOUT_S)
    client.cancel(held)
    with pytest.raises(Cancelled):
        held.result(TIMEOUT_S)


def test_cancelling_a_finished_call_changes_nothing(client: Client) -> None:
    ticket = client.submit(Call("echo", {"a": 1}))
    assert ticket.result(TIMEOUT_S) == {"a": 1}
    client.cancel(ticket)
    assert ticket.result(TIMEOUT_S) == {"a": 1}
    assert alive(client)


def test_after_kill_minus_9_the_call_fails_and_the_others_are_done(client: Client) -> None:
    ticket = begin(client, Call("wait_for_cancel"))
    waiting = [client.submit(Call("echo", {"n": n})) for n in range(5)]
    assert client.pid is not None
    os.kill(client.pid, signal.SIGKILL)
    with pytest.raises(ChildError, match="ended unexpectedly"):
        ticket.result(TIMEOUT_S)
    assert [t.result(TIMEOUT_S)["n"] for t in waiting] == [0, 1, 2, 3, 4]


def test_an_idle_child_that_was_killed_is_replaced(client: Client) -> None:
    for _ in range(3):
        assert alive(client)
        assert client.pid is not None
        os.kill(client.pid, signal.SIGKILL)
        # The next call may still reach the dead one: it then fails clearly, and the one after it works.
        with contextlib.suppress(ChildError):
            alive(client)
    assert alive(client)


def test_a_crash_in_a_library_is_told_with_its_traceback(client: Client) -> None:
    with pytest.raises(ChildError, match="SIGSEGV") as caught:
        client.run(Call("crash"))
    assert "about to fall" in caught.value.__notes__[0]
    assert "Segmentation fault" in caught.value.__notes__[0]
    assert alive(client)


@linux_only
def test_a_call_that_eats_memory_is_stopped_at_the_limit(client: Client) -> None:
    with pytest.raises(ChildError, match="too much memory"):
        client.run(Call("eat_memory"))
    assert alive(client)


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone limits")
def test_a_call_that_eats_cpu_time_is_stopped_though_it_swallows_exceptions(client: Client) -> None:
    with pytest.raises(ChildError, match="processor time"):
        client.run(Call("busy", budget=Budget(cpu_s=1)))
    assert alive(client)


def test_each_call_has_its_own_cpu_budget(client: Client) -> None:
    for _ in range(3):
        assert client.run(Call("spend", {"cpu_s": 0.7}, budget=Budget(cpu_s=1))) >= 0.7


def test_a_call_that_hangs_in_a_library_is_ended_by_the_clock(client: Client) -> None:
    with pytest.raises(ChildError, match="took too long"):
        client.run(Call("stuck", budget=Budget(cpu_s=1, wall_s=1)))
    assert alive(client)


ORPHAN = """
import sys, threading
from workbench.channel import spool
from workbench.channel.client import Client
from workbench.domain.call import Call
client = Client("files")
begun = threading.Event()
client.submit(Call("wait_for_cancel"), on_progress=lambda _: begun.set())
begun.wait()
print(client.pid, spool.folder(), flush=True)
sys.stdin.read()
"""


@linux_only
def test_the_child_ends_with_its_parent_and_takes_the_private_folder_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_TEST_CALLS", "1")
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", ORPHAN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": root},
    ) as parent:
        assert parent.stdout is not None
        pid, folder = parent.stdout.readline().strip().split(" ", 1)
        child = os.pidfd_open(int(pid))
        assert Path(folder).stat().st_mode & 0o777 == 0o700
        parent.kill()
    with os.fdopen(child, closefd=True):
        ended = _wait_for_end(child)
    assert ended
    assert not Path(folder).exists()


def _wait_for_end(pidfd: int) -> bool:
    poll = select.poll()
    poll.register(pidfd, select.POLLIN)
    return bool(poll.poll(TIMEOUT_S * 1000))
