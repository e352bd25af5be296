"""What the system refuses is said in words: no number of an error, and a way out."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from filelock import FileLock

from workbench.errors import LibraryError, reason
from workbench.store import lock


def test_a_reason_has_no_number_and_names_the_place() -> None:
    assert (
        reason(OSError(errno.ENOSPC, "No space left on device", "/desk/a")) == "The disk is full. It concerns /desk/a."
    )
    assert reason(PermissionError(errno.EACCES, "Permission denied")) == "You have no right to do that there."
    assert reason(OSError(errno.ENOTTY, "Inappropriate ioctl")) == "Inappropriate ioctl."
    assert reason(OSError("odd")) == "The system refused."


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_library_that_may_not_be_written_says_why_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(self: FileLock, *_args: object, **_options: object) -> None:
        raise OSError(number, "refused", str(tmp_path / "workbench.lock"))

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(LibraryError) as caught:
        lock.take(tmp_path, holder="a test")
    said = str(caught.value)
    assert "rrno" not in said
    assert "open a copy of it" in said
    assert str(tmp_path) in said
