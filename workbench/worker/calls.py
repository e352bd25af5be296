"""The one table of calls: name -> function, imported when it is first asked for. Nothing is done here.

Arguments and results are JSON. `path` is a file that is only read; `out` a file or folder that is written. Offsets are code points, times ms.

| call | arguments | result |
|---|---|---|
| extract | path, name="", url="", as_kind=None, keep_in="" (a library's folder: a copy is made ready there) | `domain.extraction.to_json` |
| paste | text, or path of its UTF-8 bytes; markup_path=null: the same as a page, for its links | `domain.extraction.to_json` |
| analyse | text, or path of its UTF-8 bytes (taken as they are); body=True: label passages first, [[start, end]]: look there only, null: the whole text; published="" (YYYY-MM-DD); links=null or [{start, end, url, kind}]; models_folder=""; to_store=False | `domain.candidates.to_json`, and `passages` [{start, end, role}] where body was True; `domain.proposals.to_json` to be stored |
| language_models | folder="": where models are looked for besides the installed ones | `domain.language_models.to_json` |
| claims_csv.columns | path | `domain.backlog.preview_to_json`: {header, sample, delimiter, encoding, mapping, warnings} |
| claims_csv.rows | path, mapping {field of `domain.backlog.FIELDS`: column} | [`domain.backlog.to_json`: {claim, line, said_by, role, date, place, url, language, note}] |
| hash_file | path | {sha256, size, mtime_ns} |
| probe | path | {kind: "video" or "audio" or "image", container, codec, duration_ms, width, height, fps, frames, has_audio, audio_codec, created}; null where the file does not say |
| decode_check | path | {kind, frames_ms: [first, middle, last]} ([] for a picture); an InputError where it cannot be shown |
| still | path, at_ms, out="" (a PNG), max_width=0 | {path, still_ms, pts, time_base: "1/1000", width, height, sha256 of the PNG} |
| filmstrip | path, count=12, height=72, out="" (a PNG) | {path, cell_width, height, times_ms: [int]}: the cells side by side |
| waveform | path, buckets=1000 | {peaks: [0 to 1], duration_ms} |
| image | path, out="" (a PNG), max_side=0 | {path, width, height, source_width, source_height, format} |
| attach | path, keep_in="" (a library's folder: a copy is made ready there) | as hash_file, and {name, media_type, probe: as probe or null} |
| find_file | folder, sha256, size | {path: str or null} and, where found, as hash_file |
| export | library (its folder), kind, audience, claim_ids, article_ids, out, now, options={} | {paths: [str], claims, withheld, warnings: [str]} |
| handover | library (its folder), article_id or null, claim_ids, out="" (a PDF), now, today | {text, path, claims, open} |
| verify | library (its folder) | `domain.queues.Verification` as an object |
| across | library (its folder), article_ids | [`domain.across.to_json`]: what these articles have to do with others |
"""

from __future__ import annotations

import importlib
import os
from typing import Any

from workbench.worker.context import Context

TABLE = {
    "extract": "workbench.worker.articles:extract",
    "paste": "workbench.worker.articles:paste",
    "analyse": "workbench.worker.articles:analyse",
    "language_models": "workbench.worker.models:language_models",
    "claims_csv.columns": "workbench.worker.articles:csv_columns",
    "claims_csv.rows": "workbench.worker.articles:csv_rows",
    "hash_file": "workbench.worker.files:hash_file",
    "probe": "workbench.worker.files:probe",
    "decode_check": "workbench.worker.files:decode_check",
    "still": "workbench.worker.files:still",
    "filmstrip": "workbench.worker.files:filmstrip",
    "waveform": "workbench.worker.files:waveform",
    "image": "workbench.worker.files:image",
    "attach": "workbench.worker.libraries:attach",
    "find_file": "workbench.worker.libraries:find_file",
    "export": "workbench.worker.libraries:export",
    "handover": "workbench.worker.handover:handover",
    "verify": "workbench.worker.libraries:verify",
    "across": "workbench.worker.across:across",
}

# For the tests of the channel itself; absent in a user's program.
TRIALS = {
    name: f"workbench.worker.trials:{name}"
    for name in (
        "echo",
        "big",
        "busy",
        "spend",
        "stuck",
        "steps",
        "wait_for_cancel",
        "crash",
        "fail",
        "eat_memory",
        "chatter",
    )
}


def run(name: str, args: dict[str, Any], context: Context) -> Any:
    """Does the call. Raises what it raises; KeyError where the name is unknown (a bug of the caller)."""
    table = TABLE | TRIALS if os.environ.get("WORKBENCH_TEST_CALLS") == "1" else TABLE
    module, _, function = table[name].partition(":")
    return getattr(importlib.import_module(module), function)(context, **args)


def preload(kind: str) -> None:
    """What a child of this kind loads before it says that it is ready. A model that cannot be had is told to the call that needs it."""
    if kind == "models":
        importlib.import_module("workbench.worker.models").preload()
