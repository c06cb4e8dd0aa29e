"""Count the connections of a command and of every Python process below it: ``python benchmarks/network.py pytest -q``.

Each process writes down, by an audit hook, whom it asks for beside this machine. What pages ask for in Chromium, the tests of
``tests/browser`` count themselves.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HOOK = """
import os, socket, sys

LOCAL = "127.", "::1", "localhost", "0.0.0.0", socket.gethostname()

def watch(event, args, log=os.environ["NEWSDATA_NETWORK_LOG"]):
    if event in ("socket.connect", "socket.sendto"):
        address = args[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        address = args[:1]
    else:
        return
    if isinstance(address, tuple) and address and address[0] and not str(address[0]).startswith(LOCAL):
        with open(log, "a") as file:
            file.write(f"{event} {address} by {sys.argv[:3]}\\n")

with open(os.environ["NEWSDATA_NETWORK_LOG"] + ".processes", "a") as file:
    file.write(f"{os.getpid()}\\n")
sys.addaudithook(watch)
"""


def main() -> int:
    command = sys.argv[1:] or ["pytest", "-q"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "sitecustomize.py").write_text(HOOK)
        (folder / "log").touch()
        path = os.pathsep.join(filter(None, (name, os.environ.get("PYTHONPATH"))))
        status = subprocess.run(
            command, env={**os.environ, "PYTHONPATH": path, "NEWSDATA_NETWORK_LOG": str(folder / "log")}, check=False
        ).returncode
        asked = (folder / "log").read_text().splitlines()
        processes = len((folder / "log.processes").read_text().split())
    print(f"{' '.join(command)}: exit status {status}, {processes} Python processes, {len(asked)} connections to other machines")
    for line in sorted(set(asked))[:50]:
        print(f"    {line}")
    return 1 if asked else 0


if __name__ == "__main__":
    sys.exit(main())
