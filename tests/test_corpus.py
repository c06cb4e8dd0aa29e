"""Every room reads its corpus, and every rule its own example."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import corpus

ROOMS = tuple(corpus.TABLE)


@pytest.mark.parametrize("room", ROOMS)
def test_corpus(room):
    failed = [f"{case.text}\n    " + "\n    ".join(lines) for case in corpus.cases(room) if (lines := corpus.misses(case))]
    assert not failed, f"{len(failed)} of {len(corpus.cases(room))} wordings\n" + "\n".join(failed)


@pytest.mark.parametrize("room", ROOMS)
def test_rules_read_their_examples_and_leave_their_counter_examples(room):
    shelf = import_module(f"newsdata.{room}.en.rules").RULES
    failed = []
    for rule in shelf:
        text, spans = corpus.unmark(rule.example)
        made = corpus.records(room, text, "2024-10-31")
        if not spans or spans[0] not in {(row["start"], row["end"]) for row in made if row["rule"] == rule.name}:
            failed.append(f"{rule.name}: example {rule.example!r} gave {[(row['text'], row['rule']) for row in made]}")
        if any(row["rule"] == rule.name for row in corpus.records(room, rule.counter, "2024-10-31")):
            failed.append(f"{rule.name}: counter-example {rule.counter!r} was read")
    assert len(shelf)
    assert not failed, "\n".join(failed)
