"""A bug in a child: the job ends, who waits for it is told, and the bug itself is still raised. Against a real child."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench import crash
from workbench.channel.protocol import ChildBug
from workbench.domain.call import Call
from workbench.errors import Cancelled, WorkbenchError
from workbench.ui.crash import Bug
from workbench.ui.dialogs.bug import BugDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.jobs import Jobs


def test_a_bug_in_the_child_ends_the_job_and_frees_who_waits(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[WorkbenchError] = []
    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(jobs.ended, timeout=60_000):
        jobs.run(Call("no_such_call", {}), label="Looking", then=lambda _value: None, failed=told.append)
    assert jobs.running == ()
    assert [type(error) for error in told] == [Cancelled]
    assert [kind for kind, _error, _trace in raised] == [ChildBug]


def test_the_report_says_where_in_the_child_it_happened(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(jobs.ended, timeout=60_000):
        jobs.run(Call("fail", {"kind": "bug"}), label="Looking", then=lambda _value: None)
    ((_kind, error, _trace),) = raised
    report = crash.report(error, where="window")
    child = report.split("in the child process\n")[1]
    assert child.startswith("builtins.LookupError\n")
    assert "workbench/worker/trials.py:" in child
    assert " in fail\n" in child
    assert "nobody foresaw" not in report
    assert str(Path.home()) not in report
    assert "trials.py" in crash.place(error)  # so that another bug of the child is another report
    window = QWidget()
    qtbot.addWidget(window)
    shown = BugDialog(window, Bug("ChildBug", crash.place(error), report, None), leave=lambda: None)
    assert "workbench/worker/trials.py:" in shown.details.toPlainText()


def test_a_job_ends_also_when_its_answer_cannot_be_used(qtbot: QtBot, jobs: Jobs) -> None:
    def unusable(_value: object) -> None:
        raise ValueError("not what was expected")

    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(jobs.ended, timeout=60_000):
        jobs.run(Call("echo", {}), label="Looking", then=unusable)
    assert [kind for kind, _error, _trace in raised] == [ValueError]
