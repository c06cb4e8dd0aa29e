"""The bundled story loads whole, sound and equal to what its article gives."""

from __future__ import annotations

import pytest

import newsdata as nd
from newsdata import bundled, invariants


def test_the_bundled_stories_are_sound():
    assert "dprk-troops" in bundled.names()
    for name in bundled.names():
        story = nd.load(name)
        assert invariants.problems(story) == []
        assert len(story.figures)


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(nd.InputError, match=r"no bundled story is named 'dprk'; choose from .*dprk-troops"):
        nd.load("dprk")


@pytest.mark.parametrize("name", ["../dprk-troops", "", "/etc", ".", "dprk-troops/"])
def test_a_name_is_no_path(name):
    with pytest.raises(nd.InputError):
        nd.load(name)
