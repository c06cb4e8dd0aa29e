"""Write the generated pages of docs/: the codebook and the help of the command."""

from __future__ import annotations

from pathlib import Path

import click

from newsdata.cli import cli
from newsdata.codebook import codebook

DOCS = Path(__file__).resolve().parents[1] / "docs"


def help_pages() -> str:
    """The help of every command, as Markdown."""
    parts = ["# The command\n\nMade from the command's own help.\n"]
    top = click.Context(cli, info_name="newsdata", terminal_width=100, **cli.context_settings)
    parts.append(f"```text\n{cli.get_help(top)}\n```\n")
    for name in cli.list_commands(top):
        command = cli.get_command(top, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=top, terminal_width=100)
        parts.append(f"## newsdata {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


PAGES = {"codebook.md": codebook, "commands.md": help_pages}

if __name__ == "__main__":
    for name, make in PAGES.items():
        (DOCS / name).write_text(make(), encoding="utf-8")
