"""Many answers at once: keys and timers get their turn between them, in order, and none is delivered inside a step. Against a real child."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from workbench.domain.call import Call

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.jobs import Jobs

MINUTE = 60_000
ANSWERS = 20


def test_a_timer_gets_its_turn_between_any_two_answers(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[str] = []
    with jobs.held():
        tickets = [
            jobs.run(
                Call("echo", {"value": n}), label="Echo", then=lambda value: seen.append(f"answer {value['value']}")
            )
            for n in range(ANSWERS)
        ]
        qtbot.waitUntil(lambda: all(job.ticket is not None and job.ticket.done for job in tickets), timeout=MINUTE)
        qtbot.wait(1)  # the queued signals of all answers are handed over; none may be delivered
        assert seen == []
    clock = QTimer(jobs, interval=0)
    clock.timeout.connect(lambda: seen.append("tick"))
    clock.start()
    qtbot.waitUntil(lambda: not jobs.running, timeout=MINUTE)
    clock.stop()
    answers = [word for word in seen if word != "tick"]
    assert answers == [f"answer {n}" for n in range(ANSWERS)]
    first, last = seen.index(answers[0]), seen.index(answers[-1])
    between = seen[first:last]
    assert all("tick" in (one, two) for one, two in itertools.pairwise(between)), between
