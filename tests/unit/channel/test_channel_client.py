"""The channel against a real child: answers, progress, errors, big data, stray prints, order, end."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator

import pytest

from workbench.channel import spool
from workbench.channel.client import Client
from workbench.channel.protocol import ChildBug
from workbench.channel.ticket import Ticket
from workbench.domain.call import Call, Progress
from workbench.errors import Cancelled, ChildError, InputError

TIMEOUT_S = 60


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    monkeypatch.setenv("WORKBENCH_TEST_CALLS", "1")
    with Client("files") as made:
        yield made


def test_an_answer_equals_what_was_sent(client: Client) -> None:
    args = {"text": "Ünïcode \U0001f600 \ud800 \u0000 \u2028", "list": [1, 2.5, None, True], "deep": {"a": [{}]}}
    assert client.run(Call("echo", args)) == args


def test_big_questions_and_answers_go_by_file_and_leave_none_behind(client: Client) -> None:
    before = set(spool.folder().iterdir())
    assert client.run(Call("echo", {"text": "y" * 3_000_000})) == {"text": "y" * 3_000_000}
    assert len(client.run(Call("big", {"size": 5_000_000}))) == 5_000_000
    assert set(spool.folder().iterdir()) == before


def test_progress_comes_in_order_and_before_the_answer(client: Client) -> None:
    seen: list[Progress] = []
    assert client.run(Call("steps", {"count": 20}), on_progress=seen.append) == 20
    assert [p.done for p in seen] == sorted(p.done for p in seen)
    assert seen[-1] == Progress(1.0, "step 20")


def test_a_known_trouble_arrives_as_what_it_is(client: Client) -> None:
    with pytest.raises(InputError) as caught:
        client.run(Call("fail", {"kind": "InputError"}))
    assert (caught.value.title, caught.value.detail, caught.value.hint) == ("A title.", "A detail.", "A hint.")


def test_a_bug_arrives_as_a_bug_with_the_childs_traceback(client: Client) -> None:
    with pytest.raises(ChildBug, match="nobody foresaw this") as caught:
        client.run(Call("fail", {"kind": "bug"}))
    assert "in fail" in caught.value.__notes__[0]
    assert client.run(Call("echo", {"still": "alive"})) == {"still": "alive"}


def test_an_unknown_call_is_a_bug(client: Client) -> None:
    with pytest.raises(ChildBug, match="no_such_call"):
        client.run(Call("no_such_call"))


def test_a_file_that_is_not_there_is_a_clear_trouble(client: Client) -> None:
    with pytest.raises(InputError, match="No such file"):
        client.run(Call("hash_file", {"path": "/nowhere/at all"}))


def test_stray_prints_and_reads_do_not_touch_the_protocol(client: Client) -> None:
    assert client.run(Call("chatter")) == ""
    assert client.run(Call("echo", {"a": 1})) == {"a": 1}


def test_calls_are_answered_in_the_order_in_which_they_came(client: Client) -> None:
    done: queue.SimpleQueue[Ticket] = queue.SimpleQueue()
    sent = [client.submit(Call("echo", {"n": n}), on_done=done.put) for n in range(50)]
    got = [done.get(timeout=TIMEOUT_S) for _ in sent]
    assert [t.id for t in got] == [t.id for t in sent]
    assert [t.result()["n"] for t in got] == list(range(50))


def test_two_clients_work_at_the_same_time_in_two_processes(client: Client) -> None:
    with Client("files") as other:
        held = client.submit(Call("wait_for_cancel"))
        assert other.run(Call("echo", {"free": True})) == {"free": True}
        assert not held.done
        assert client.pid != other.pid
        client.cancel(held)
        with pytest.raises(Cancelled):
            held.result(TIMEOUT_S)


def test_close_ends_the_child_and_cancels_what_is_open(client: Client) -> None:
    begun: queue.SimpleQueue[Progress] = queue.SimpleQueue()
    running = client.submit(Call("wait_for_cancel"), on_progress=begun.put)
    waiting = client.submit(Call("echo"))
    begun.get(timeout=TIMEOUT_S)
    pid = client.pid
    assert pid is not None
    client.close()
    for ticket in (running, waiting):
        with pytest.raises(Cancelled):
            ticket.result(TIMEOUT_S)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(ChildError):
        client.submit(Call("echo"))


def test_a_child_that_cannot_start_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    with Client("files") as client:
        first, second = client.submit(Call("echo")), client.submit(Call("echo"))
        for ticket in (first, second):
            with pytest.raises(ChildError, match="ended with code 1"):
                ticket.result(TIMEOUT_S)
