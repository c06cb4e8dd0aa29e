"""A limit to the time of one article, in any thread of any system."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from newsdata.errors import NewsdataError


class SlowArticleError(NewsdataError, TimeoutError):
    """An article took longer than it may."""


class _Over(BaseException):
    """The time is over; no error, so that nothing on the way catches it."""


def time_limit(seconds: float) -> AbstractContextManager[None]:
    """Raise SlowArticleError in this block when the time is over."""
    alarms = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    return _by_alarm(seconds) if alarms else _by_thread(seconds)


def _slow(seconds: float) -> SlowArticleError:
    return SlowArticleError(f"took longer than {seconds:g} seconds", todo="read it alone, or allow more time with --seconds")


@contextmanager
def _by_alarm(seconds: float) -> Iterator[None]:
    def over(*_: Any) -> None:
        raise _Over

    before = signal.signal(signal.SIGALRM, over)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    except _Over:  # which may have come in the last moment, too
        raise _slow(seconds) from None


@contextmanager
def _by_thread(seconds: float) -> Iterator[None]:
    """Where alarms do not reach, as in a thread of a Dask worker: another thread has the interpreter raise it in this one."""
    raise_in, me, turn, done = ctypes.pythonapi.PyThreadState_SetAsyncExc, ctypes.c_ulong(threading.get_ident()), threading.Lock(), False

    def over() -> None:
        with turn:
            if not done:
                raise_in(me, ctypes.py_object(_Over))

    timer = threading.Timer(seconds, over)
    timer.daemon = True
    try:
        try:
            timer.start()
            yield
        finally:
            with turn:
                done = True
                raise_in(me, None)  # what was to be raised and was not yet
            timer.cancel()
    except _Over:
        raise _slow(seconds) from None
