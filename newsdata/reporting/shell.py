"""An IPython shell that records the outputs of a cell in the notebook format."""

from __future__ import annotations

import base64
import io
import sys
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config


def _as_text(data: dict[str, Any]) -> dict[str, Any]:
    """A mime bundle as JSON has it."""
    return {k: base64.b64encode(v).decode() if isinstance(v, bytes) else v for k, v in data.items()}


class _Stream(io.TextIOBase):
    """Standard output or error of a cell."""

    def __init__(self, name: str, outputs: list[dict[str, Any]]) -> None:
        self.name, self.outputs = name, outputs

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        for out in reversed(self.outputs):  # as a kernel's buffers do: one stretch of each stream between two displays
            if out["output_type"] != "stream":
                break
            if out["name"] == self.name:
                out["text"] += text
                return len(text)
        if text:
            self.outputs.append({"output_type": "stream", "name": self.name, "text": text})
        return len(text)


class _Publisher(DisplayPublisher):
    shell: Any

    def publish(self, data: Any, metadata: Any = None, source: Any = None, *, transient: Any = None, update: Any = False, **_: Any) -> None:
        self.shell.outputs.append({"output_type": "display_data", "data": _as_text(data), "metadata": metadata or {}})

    def clear_output(self, wait: bool = False) -> None:
        self.shell.outputs.clear()


class _Hook(DisplayHook):
    shell: Any

    def write_output_prompt(self) -> None:
        """No prompt: the count is in the output."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None) -> None:
        result = {
            "output_type": "execute_result",
            "data": _as_text(format_dict),
            "metadata": md_dict or {},
            "execution_count": self.prompt_count,
        }
        self.shell.outputs.append(result)

    def finish_displayhook(self) -> None:
        """Nothing to end: the output is a row, not a line."""


class Shell(InteractiveShell):
    """A shell whose outputs are rows of a notebook."""

    outputs: list[dict[str, Any]]

    @classmethod
    def start(cls) -> Shell:
        """The shell of this process, without history."""
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.cache_size = 1000
        cls.displayhook_class.default_value = _Hook
        cls.display_pub_class.default_value = _Publisher
        cls.outputs = []
        shell = cls.instance(config=config)
        sys.modules["__main__"] = shell.user_module
        return shell

    def ask_exit(self) -> None:
        """End the run where a cell says ``exit()``."""
        raise SystemExit

    def run(self, source: str) -> tuple[list[dict[str, Any]], bool]:
        """Run one cell; its outputs, and whether it failed."""
        self.outputs.clear()
        kept = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = _Stream("stdout", self.outputs), _Stream("stderr", self.outputs)
        try:
            result = self.run_cell(source, store_history=True, silent=False)
        finally:
            sys.stdout, sys.stderr = kept
        return list(self.outputs), not result.success

    def _showtraceback(self, etype: type[BaseException], evalue: BaseException | None, stb: list[str]) -> None:
        self.outputs.append({"output_type": "error", "ename": etype.__name__, "evalue": str(evalue), "traceback": list(stb)})
