"""Foreign recordings through the real child: the calls a window makes, and files made to mislead or to waste."""

from __future__ import annotations

import hashlib
import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from workbench.channel.client import Client
from workbench.domain.call import Call, Progress
from workbench.errors import Cancelled, InputError

TURNED = Path(__file__).parents[1] / "data" / "media" / "turned.mp4"


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client("files") as made:
        yield made


def test_a_recording_is_looked_into(client: Client, tmp_path: Path) -> None:
    path = str(TURNED)
    seen = client.run(Call("probe", {"path": path}))
    assert (seen["kind"], seen["frames"], seen["fps"], seen["has_audio"]) == ("video", 5, 5.0, False)
    assert client.run(Call("decode_check", {"path": path})) == {"kind": "video", "frames_ms": [0, 400, 800]}
    still = client.run(Call("still", {"path": path, "at_ms": 250, "out": str(tmp_path / "still.png")}))
    assert (still["still_ms"], still["path"]) == (200, str(tmp_path / "still.png"))
    assert still["sha256"] == hashlib.sha256((tmp_path / "still.png").read_bytes()).hexdigest()
    strip = client.run(Call("filmstrip", {"path": path, "count": 5}))
    with Image.open(strip["path"]) as image:
        assert image.size == (5 * strip["cell_width"], strip["height"])
    Path(strip["path"]).unlink()


def test_the_hash_is_told_with_progress_and_can_be_stopped(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    with path.open("wb") as stream:
        stream.truncate(4 * 2**30)  # takes no room on the disk, and seconds to read
    begun: queue.SimpleQueue[Progress] = queue.SimpleQueue()
    ticket = client.submit(Call("hash_file", {"path": str(path)}), on_progress=begun.put)
    assert begun.get(timeout=60).note == "Computing the hash"
    client.cancel(ticket)
    with pytest.raises(Cancelled):
        ticket.result(60)
    made = client.run(Call("hash_file", {"path": str(TURNED)}))
    assert made["sha256"] == hashlib.sha256(TURNED.read_bytes()).hexdigest()


@pytest.mark.parametrize("cut", [0, 1, 100, 800, 1200])
def test_a_recording_cut_anywhere_is_refused_in_words(client: Client, tmp_path: Path, cut: int) -> None:
    path = tmp_path / "cut.mp4"
    path.write_bytes(TURNED.read_bytes()[:cut])
    for name in ("probe", "decode_check", "still", "filmstrip", "waveform"):
        args = {"path": str(path)} | ({"at_ms": 0} if name == "still" else {})
        with pytest.raises(InputError) as caught:
            client.run(Call(name, args))
        assert "cut.mp4" in caught.value.detail


def test_every_broken_byte_gives_an_answer_or_a_clear_refusal(client: Client, tmp_path: Path) -> None:
    """One byte after the other is flipped; the child must not die of any, and says a known trouble or an answer."""
    whole = TURNED.read_bytes()
    path = tmp_path / "flipped.mp4"
    shown = refused = 0
    for at in range(0, len(whole), 13):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            client.run(Call("decode_check", {"path": str(path)}))
            shown += 1
        except InputError:
            refused += 1
    assert shown > 20
    assert refused > 10
