"""The command ``newsdata``: a wrong call is one line on standard error and exit status 2, wrong data exit status 1."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence

import click

from newsdata import __version__
from newsdata.commands.check import check
from newsdata.commands.codebook import codebook
from newsdata.commands.corpus import corpus
from newsdata.commands.correct import correct
from newsdata.commands.diff import diff
from newsdata.commands.extract import extract
from newsdata.commands.lab import lab
from newsdata.commands.report import report
from newsdata.errors import InputError, NewsdataError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="newsdata", message="%(prog)s %(version)s")
def cli() -> None:
    """Every number in a news story, as a row you can check.

    \b
    newsdata extract story.txt --published 2024-10-31 --to out/
    newsdata report  story.txt --published 2024-10-31 --to reports/
    newsdata check   out/
    newsdata diff    old.txt new.txt
    newsdata corpus  run news/ --to archive/
    newsdata lab

    Exit status: 0 done, 1 the data has errors, 2 the call is wrong, 3 done but for what was refused.
    """  # noqa: D301


for command in (extract, report, check, diff, correct, corpus, codebook, lab):
    cli.add_command(command)


def main(args: Sequence[str] | None = None) -> None:
    """Run the command, and exit with its status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    sys.exit(_status(args))


def _status(args: Sequence[str] | None) -> int:
    try:
        result = cli.main(args=None if args is None else list(args), prog_name="newsdata", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.exceptions.NoArgsIsHelpError as e:
        click.echo(e.ctx.get_help() if e.ctx else e.format_message(), err=True)
        return 2
    except click.UsageError as e:
        path = e.ctx.command_path if e.ctx else "newsdata"
        _tell(f"{e.format_message().rstrip('.')}; see {path} --help")
        return 2
    except click.ClickException as e:
        _tell(e.format_message())
        return 2
    except NewsdataError as e:
        _tell(str(e))
        return 2 if isinstance(e, InputError) else 1
    except (KeyboardInterrupt, click.Abort):
        _tell("stopped")
        return 130
    except BrokenPipeError:  # the reader of the output has closed it, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as e:  # a name that no file can have, a folder that may not be read
        if e.filename is None:
            raise
        _tell(f"{str(e.filename)[:200]}: {(e.strerror or str(e)).lower()}; check the path and its permissions")
        return 2


def _tell(message: str) -> None:
    """One line on standard error, whatever a file's name holds."""
    click.echo("newsdata: " + re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", message), err=True)


if __name__ == "__main__":
    main()
