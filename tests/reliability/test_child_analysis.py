"""The child that holds the language model, killed while it works: the call fails clearly, the next analysis is the same as ever."""

from __future__ import annotations

import os
import queue
import signal

import pytest

from workbench.channel.children import Children
from workbench.domain import candidates
from workbench.domain.call import Budget, Call, Progress
from workbench.errors import Cancelled, ChildError

TIMEOUT_S = 180
STORY = (
    "The mill stands empty, the inspector said. “Nobody has been inside for years,” said Anna Moller, who keeps the keys. "
    "Her account was contradicted by a video that shows lights in the upper windows.\n\n"
)


def test_an_analysis_is_killed_and_cancelled_and_then_done() -> None:
    long = Call("analyse", {"text": STORY * 600, "body": None}, budget=Budget(cpu_s=600))
    short = Call("analyse", {"text": STORY, "body": None})
    with Children() as children:
        before = children.run(short)
        assert candidates.from_json(before).claims
        begun: queue.SimpleQueue[Progress] = queue.SimpleQueue()
        killed = children.submit(long, on_progress=begun.put)
        waiting = children.submit(short)
        begun.get(timeout=TIMEOUT_S)
        assert children.models.pid is not None
        os.kill(children.models.pid, signal.SIGKILL)
        with pytest.raises(ChildError, match="ended unexpectedly"):
            killed.result(TIMEOUT_S)
        assert waiting.result(TIMEOUT_S) == before

        stopped = children.submit(long, on_progress=begun.put)
        while begun.get(timeout=TIMEOUT_S).done == 0:
            pass
        children.cancel(stopped)
        with pytest.raises(Cancelled):
            stopped.result(TIMEOUT_S)
        assert children.run(short) == before


def test_an_analysis_leaves_the_other_child_free() -> None:
    with Children() as children:
        begun: queue.SimpleQueue[Progress] = queue.SimpleQueue()
        long = children.submit(Call("analyse", {"text": STORY * 600, "body": None}), on_progress=begun.put)
        begun.get(timeout=TIMEOUT_S)
        pasted = children.run(Call("paste", {"text": STORY}))
        assert pasted["full_text"].startswith("The mill stands empty")
        assert not long.done
        children.cancel(long)
        with pytest.raises(Cancelled):
            long.result(TIMEOUT_S)
