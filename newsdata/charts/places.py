"""Where marks and their names stand in a panel: marks of one day and one number beside each other, names where nothing else is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsdata.charts.glyphs import DOWN, OFF, SIDES, UP
from newsdata.charts.theme import WIDTH

NARROW = 346  # pixels of a panel on a narrow screen, a phone's
LEFT = 58  # pixels kept free for the numbers of the axis
HALF = 6  # pixels from the middle of a mark to its edge
SHIFTS = (0, 13, -13, 26, -26, 39, -39)  # pixels by which a mark may stand beside its day, so that two do not hide each other
CHAR, LINE = 6.1, 12  # pixels of a name's letters

SAME = 40  # pixels within which one name serves two marks of a group
REACH = 21  # pixels from the number to the tip of a bound's arrow

Box = tuple[float, float, float, float]


def place(marks: Sequence[dict[str, Any]], x: tuple[float, float], y: tuple[float, float], height: float) -> None:
    """Give each mark its place in time (``at``) and the side of its name (``side``, empty where there is no room).

    ``narrow_at`` and ``narrow_side`` are those of a narrow screen: the page puts them in the place of the others.
    """
    for prefix, width in (("", WIDTH), ("narrow_", NARROW)):
        for m, (at, side) in zip(marks, _places(marks, x, y, (width, height)), strict=True):
            m[f"{prefix}at"], m[f"{prefix}side"] = at, side


def _places(
    marks: Sequence[Mapping[str, Any]], x: tuple[float, float], y: tuple[float, float], size: tuple[float, float]
) -> list[tuple[float, str]]:
    width, height = size
    day = width / (x[1] - x[0])  # pixels of a day
    boxes: list[Box] = []
    spots: list[tuple[float, float]] = []
    for m in marks:
        v, top = ((y[1] - m[c]) / (y[1] - y[0]) * height for c in ("low", "high"))
        up, down = (REACH if m["glyph"] in bounds else HALF for bounds in (UP, DOWN))
        u = (m["day"] - x[0]) * day
        free = (u + dx for dx in SHIFTS if not _hit((u + dx - HALF, top - up, u + dx + HALF, v + down), boxes))
        at = next(free, u)
        spots.append((at, v))
        boxes.append((at - HALF, top - up, at + HALF, v + down))
    boxes += [((m["from"] - x[0]) * day, v - 1, (m["to"] - x[0]) * day, v + 1) for m, (_, v) in zip(marks, spots, strict=True) if m["long"]]
    sides = [""] * len(marks)
    named: list[tuple[str, float, float]] = []
    for i in sorted(range(len(marks)), key=lambda i: (marks[i]["glyph"] != OFF, not marks[i]["own"], spots[i])):
        name, (u, v) = marks[i]["name"], spots[i]
        if name and not any(name == other and abs(u - a) < SAME and abs(v - b) < LINE for other, a, b in named):
            sides[i] = _side(name, u, v, boxes, size)
            named += [(name, u, v)] if sides[i] else []
    return [(x[0] + at / day, side) for (at, _), side in zip(spots, sides, strict=True)]


def _side(name: str, u: float, v: float, boxes: list[Box], size: tuple[float, float]) -> str:
    """The first side where the name covers nothing; its box is then taken."""
    width = CHAR * len(name)
    for side, (dx, dy) in SIDES.items():
        left = u + dx - (width if dx < 0 else width / 2 if dx == 0 else 0)
        box = (left, v + dy - LINE / 2, left + width, v + dy + LINE / 2)
        inside = box[0] >= LEFT * size[0] / WIDTH and box[2] <= size[0] and box[1] >= -LINE / 2 and box[3] <= size[1]
        if inside and not _hit(box, boxes):
            boxes.append(box)
            return side
    return ""


def _hit(box: Box, boxes: list[Box]) -> bool:
    return any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in boxes)
