"""The table of calls: each is documented, each goes to a child that exists, and the border tells a bad file from a bug."""

from __future__ import annotations

import importlib
import inspect
import re

import pytest

from workbench import errors
from workbench.domain.call import MODEL_CALLS, Budget, Call, budget_for
from workbench.worker import border, calls, limits


@pytest.mark.parametrize("name", calls.TABLE)
def test_each_call_is_documented_and_leads_to_a_function(name: str) -> None:
    assert calls.__doc__ is not None
    assert re.search(rf"^\|.*\b{re.escape(name)}\b.*\|", calls.__doc__, re.MULTILINE)
    module, _, function = calls.TABLE[name].partition(":")
    found = getattr(importlib.import_module(module), function)
    assert next(iter(inspect.signature(found).parameters)) == "context"


def test_each_call_has_its_child() -> None:
    assert set(calls.TABLE) >= MODEL_CALLS
    assert {Call(name).child for name in MODEL_CALLS} == {"models"}
    assert Call("hash_file").child == "files"


def test_budgets() -> None:
    assert Budget(cpu_s=10).clock_s == 60
    assert Budget(cpu_s=10, wall_s=7).clock_s == 7
    assert budget_for(10**9).cpu_s == 80
    with pytest.raises(ValueError, match="not a budget"):
        Budget(cpu_s=0)


def caught(code: str, filename: str) -> Exception:
    try:
        exec(compile(code, filename, "exec"), {})
    except Exception as error:  # noqa: BLE001 - the test needs it with its traceback
        return error
    raise AssertionError("nothing was raised")


def test_a_parser_that_falls_over_a_file_is_bad_input() -> None:
    error = caught("assert False, 'odd tag'", "/lib/site-packages/parser/core.py")
    message = border.report(error)
    assert message["kind"] == "InputError"
    assert "odd tag" in message["detail"]
    assert "parser/core.py" in message["trace"]


def test_our_own_mistake_is_a_bug() -> None:
    assert border.report(caught("{}['key']", "/home/workbench/workbench/ingest/body.py"))["kind"] == "bug"


@pytest.mark.parametrize("error", [limits.OverBudget(), MemoryError()])
def test_after_a_limit_the_child_is_replaced(error: BaseException) -> None:
    message = border.report(error)
    assert message["kind"] == errors.ChildError.__name__
    assert message["ending"]


def test_a_full_disk_is_said_to_be_one() -> None:
    message = border.report(OSError(28, "No space left on device"))
    assert (message["kind"], message["title"]) == ("ExportError", "The disk is full.")
