"""Calls of the command in one process of their own, which may have a small disk, a small file size, or no forks.

Run as a script, it reads what to do from standard input as JSON, and writes what became of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MARK = "NEWSDATA_TEST_RUN"  # in the environment of every process that a test starts


@dataclass(frozen=True, slots=True)
class Told:
    """What a call said, and the files of its folder afterwards with their hashes."""

    status: int
    out: str
    err: str
    files: dict[str, str]
    imported: list[str]


@dataclass(frozen=True, slots=True)
class Call:
    """Arguments of the command, files to write before it, bytes that the disk has free, and the largest size of a file."""

    args: Sequence[str]
    write: dict[str, str] | None = None
    free: int | None = None
    largest: int | None = None


def small_disk() -> bool:
    """Whether a file system of a few megabytes can be mounted here, seen by one process alone."""
    words = ["unshare", "-Urm", "sh", "-c", 'mount -t tmpfs -o size=1m tmpfs "$(mktemp -d)"']
    try:
        return subprocess.run(words, capture_output=True, check=False, timeout=20).returncode == 0
    except OSError:
        return False


def run(
    calls: Sequence[Call],
    folder: Path,
    *,
    disk: str = "",
    settings: dict[str, Any] | None = None,
    forks: bool = True,
    temporary: str = "tmp",
) -> list[Told]:
    """Make the calls in ``folder``, one after the other in one new process; ``disk`` is the size of one mounted over it.

    Nothing stays behind in the folder of temporary files, which is beside it.
    """
    todo = {"settings": settings or {}, "forks": forks, "calls": [[list(c.args), c.write or {}, c.free, c.largest] for c in calls]}
    command = [sys.executable, __file__]
    if disk:
        inside = 'mount -t tmpfs -o size="$1" tmpfs . && cd "$PWD" && shift && exec "$@"'
        command = ["unshare", "-Urm", "sh", "-c", inside, "sh", disk, *command]
    root = str(Path(__file__).parents[2])
    (temp := folder.parent / f"{folder.name}-{temporary}").mkdir()
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    env = {**os.environ, MARK: str(folder), "TMPDIR": str(temp), "PYTHONPATH": path}
    done = subprocess.run(command, cwd=folder, input=json.dumps(todo), capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr[-3000:]
    assert [p.name for p in temp.rglob("*")] == []
    return [Told(**told) for told in json.loads(done.stdout.splitlines()[-1])]


def left_running(folder: Path) -> list[str]:
    """The commands of processes that calls in ``folder`` started and that still run."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"{MARK}={folder}".encode() in (process / "environ").read_bytes().split(b"\0"):
                found.append((process / "cmdline").read_bytes().replace(b"\0", b" ").decode())
    return found


def _main() -> None:
    from newsdata import settings
    from newsdata.reporting import fork

    todo = json.load(sys.stdin)
    for name, value in todo["settings"].items():
        setattr(settings, name, value)
    if not todo["forks"]:
        fork.can_fork = lambda: False
    told = [_call(*call) for call in todo["calls"]]
    print(json.dumps(told))


def _call(args: list[str], write: dict[str, str], free: int | None, largest: int | None) -> dict[str, Any]:
    from newsdata.cli import main

    for name, text in write.items():
        Path(name).write_text(text, "utf-8")
    out, err, status = io.StringIO(), io.StringIO(), -1
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), _filled(free), _file_size(largest):
        try:
            main(args)
        except SystemExit as e:
            status = int(e.code or 0)
    files = {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(Path().rglob("*")) if p.is_file()}
    heavy = [n for n in ("papermill", "nbclient", "pandas") if n in sys.modules]
    return {"status": status, "out": out.getvalue(), "err": err.getvalue(), "files": files, "imported": heavy}


@contextlib.contextmanager
def _filled(free: int | None):
    if free is None:
        yield
        return
    filler, disk = Path("filler"), os.statvfs(".")
    filler.write_bytes(b"x" * max(0, disk.f_bavail * disk.f_frsize - free))
    try:
        yield
    finally:
        filler.unlink()


@contextlib.contextmanager
def _file_size(largest: int | None):
    if largest is None:
        yield
        return
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)  # Python ignores the signal, so writing more is an error
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


if __name__ == "__main__":
    _main()
