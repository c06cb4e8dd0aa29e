"""The review widget in JupyterLab without the internet: decisions made by hand on the page are those of a spreadsheet."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

import newsdata as nd
from newsdata import corrections, invariants
from tests.browser import jupyterlab

pytest.importorskip("anywidget", reason="anywidget is not installed")
pytestmark = [pytest.mark.browser, pytest.mark.slow]

TEXT = (
    "At least 12 people died in a mill fire in Kerrin on Monday, Mayor Ada Loom said. 😀\n\n"
    "Some 40 people were hurt, police said. Up to 1,200 homes are without power.\n\n"
    "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'> The mill had stood empty. Neighbours counted a score of cranes."
)
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
RUN = """async name => {
    const app = window.jupyterapp;
    const panel = await app.commands.execute("docmanager:open", {path: name, factory: "Notebook"});
    await panel.context.ready;
    await panel.sessionContext.ready;
    await app.commands.execute("notebook:run-all-cells");
}"""


def saved(folder):
    nd.extract(nd.Article(TEXT, doc_id="mill", published="2024-03-05")).save(folder)
    return folder


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lab")
    saved(folder / "out")
    code = "import newsdata as nd\nnd.Story.load('out').review('out')"
    cell = {"cell_type": "code", "id": "a", "execution_count": None, "metadata": {}, "outputs": [], "source": code}
    (folder / "review.ipynb").write_text(json.dumps({"cells": [cell], "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}))
    with jupyterlab.lab(folder) as running:
        yield running


@pytest.fixture(scope="module")
def desk(lab):
    lab.page.evaluate(RUN, "review.ipynb")
    found = lab.page.locator(".newsdata-review")
    found.wait_for()
    return found


def mark(desk, words):
    return desk.locator(".text .m.f", has_text=words).first


def told(desk, words):
    desk.locator(".status", has_text=words).wait_for()


def select(lab, words):
    """Select words of the text as a mouse does."""
    lab.page.evaluate(
        """words => {
            const text = document.querySelector(".newsdata-review .text");
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode());) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                document.getSelection().setBaseAndExtent(node, at, node, at + words.length);
                text.dispatchEvent(new MouseEvent("mouseup", {bubbles: true}));
                return;
            }
            throw new Error("no such words");
        }""",
        words,
    )


def test_four_decisions_are_written_as_a_spreadsheet_would(lab, desk, tmp_path):
    lab.shoot("review-light")
    mark(desk, "At least 12").click()
    desk.get_by_label("Column").select_option("value")
    desk.get_by_label("New value").fill("13")
    desk.get_by_role("button", name="Change").click()
    desk.locator(".wrong", has_text="who decided").wait_for()
    assert desk.get_by_label("New value").input_value() == "13"

    desk.get_by_label("Decided by").fill("desk")
    desk.get_by_label("Reason").fill("=checked")
    desk.get_by_label("Evidence").fill("https://example.org/tape")
    desk.get_by_label("New value").fill("1,3")
    desk.get_by_role("button", name="Change").click()
    desk.locator(".wrong", has_text="not a number").wait_for()
    lab.shoot("review-error")
    desk.get_by_label("New value").fill("13")
    desk.get_by_role("button", name="Change").click()
    told(desk, "Changed")
    assert desk.locator(".row dd").first.inner_text() == "13"

    mark(desk, "Some 40").click()
    desk.get_by_role("button", name="Reject").click()
    told(desk, "Rejected")
    assert desk.locator(".text .m.f", has_text="Some 40").count() == 0
    assert lab.page.evaluate("document.activeElement.closest('.newsdata-review .text') !== null"), "a second press rejects nothing else"

    mark(desk, "Up to 1,200").press("Enter")
    desk.get_by_role("button", name="Accept").click()
    told(desk, "Accepted")

    select(lab, "a score of cranes")
    assert desk.get_by_label("Words").input_value() == "a score of cranes"
    desk.get_by_label("value", exact=True).fill("20")
    desk.get_by_label("unit", exact=True).fill("crane")
    assert not desk.get_by_label("Which of the").is_visible()
    desk.locator(".add select[name=qualifier]").select_option("approximately")
    desk.locator(".add select[name=kind]").select_option("count")
    desk.get_by_role("button", name="Add", exact=True).click()
    told(desk, "Added")
    assert desk.get_by_label("Words").input_value() == ""
    assert desk.locator(".made tbody tr").count() == 7
    desk.locator(".made").scroll_into_view_if_needed()
    lab.shoot("review-decisions")

    made = corrections.read_whole(lab.folder / "out" / corrections.NAME)
    assert [(c.action, c.text, c.column, c.new) for c in made][:3] == [
        ("change", "At least 12 people", "value", "13"),
        ("reject", "Some 40 people", None, None),
        ("accept", "Up to 1,200 homes", None, None),
    ]
    assert {(c.action, c.text, c.column, c.new) for c in made[3:]} == {
        ("add", "a score of cranes", *cell)
        for cell in (("value", "20"), ("unit", "crane"), ("qualifier", "approximately"), ("kind", "count"))
    }
    assert {(c.by, c.why, c.url) for c in made} == {("desk", "=checked", "https://example.org/tape")}

    hand = saved(tmp_path / "hand")
    ids = nd.Story.load(hand).figures.set_index("text")["figure_id"]
    lines = [
        "action;table;row_id;text;column;old;new;by;why",
        f"change;figures;{ids['At least 12 people']};;value;12;13;desk;'=checked",
        f"reject;figures;{ids['Some 40 people']};;;;;desk;'=checked",
        f"accept;figures;{ids['Up to 1,200 homes']};;;;;desk;'=checked",
        *(f"add;figures;;a score of cranes;{c};;{v};desk;'=checked" for c, v in
          (("value", 20), ("unit", "crane"), ("qualifier", "approximately"), ("kind", "count"))),
    ]  # fmt: skip
    (hand / corrections.NAME).write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode())
    one, other = nd.Story.load(lab.folder / "out"), nd.Story.load(hand)
    for name in one.tables:
        if name != "corrections":
            assert_frame_equal(one.tables[name], other.tables[name])


def test_what_is_half_typed_stays_while_other_decisions_are_written(lab, desk):
    mark(desk, "Up to 1,200").click()
    desk.get_by_label("Column").select_option("unit")
    desk.get_by_label("New value").fill("house hold")
    desk.get_by_label("Words").fill("Neighbours")
    desk.locator(".add [name=unit]").fill("cran")
    desk.get_by_role("button", name="Accept").click()
    told(desk, "Accepted")
    assert (desk.get_by_label("Column").input_value(), desk.get_by_label("New value").input_value()) == ("unit", "house hold")
    assert (desk.get_by_label("Words").input_value(), desk.locator(".add [name=unit]").input_value()) == ("Neighbours", "cran")

    desk.get_by_label("New value").focus()
    lab.page.evaluate("document.activeElement.setSelectionRange(5, 6)")
    lab.page.keyboard.press("Delete")
    lab.page.evaluate("[...document.querySelectorAll('.newsdata-review .row button')].find(b => b.textContent === 'Accept').click()")
    told(desk, "Accepted")
    lab.page.keyboard.type("-")
    assert desk.get_by_label("New value").input_value() == "house-hold", "the caret stays where it was"

    mark(desk, "At least 12").click()
    assert desk.get_by_label("New value").input_value() == "13"
    mark(desk, "Up to 1,200").click()
    assert desk.get_by_label("New value").input_value() == "house-hold"
    desk.get_by_label("New value").fill("household")
    desk.get_by_role("button", name="Change").click()
    told(desk, "Changed")
    assert desk.get_by_label("New value").input_value() == desk.locator(".row dd").nth(3).inner_text() == "household"


def test_a_source_a_statement_of_it_and_a_name_are_added(lab, desk):
    desk.get_by_label("Table", exact=True).select_option("sources")
    desk.get_by_label("Name", exact=True).fill("the crane watchers")
    desk.get_by_role("button", name="Add", exact=True).click()
    assert lab.page.evaluate("document.activeElement.name") == "kind", "what every row of the table has is asked for"
    desk.locator(".add [name=kind]").select_option("unnamed_group")
    desk.locator(".add [name=named]").select_option("false")
    desk.get_by_role("button", name="Add", exact=True).click()
    told(desk, "Added")
    assert desk.locator(".row h3").inner_text() == "the crane watchers"

    desk.get_by_label("Table", exact=True).select_option("statements")
    desk.get_by_label("Words").fill("counted a score of cranes")
    desk.locator(".add [name=speaker]").fill("the crane watchers")
    desk.get_by_role("button", name="Add", exact=True).click()
    told(desk, "Added")
    desk.locator(".row").get_by_role("button", name="the crane watchers").click()
    assert desk.locator(".row [aria-pressed=true]").inner_text() == "source"

    desk.get_by_label("Table", exact=True).select_option("mentions")
    desk.get_by_label("Words").fill("police")
    desk.get_by_label("Table", exact=True).select_option("figures")
    desk.get_by_label("Words").fill("a")
    assert desk.get_by_label("Which of the").is_visible()
    desk.get_by_label("Words").fill("")

    story = nd.Story.load(lab.folder / "out")
    added = story.statements.set_index("text").loc["counted a score of cranes"]
    assert added["source_id"] == story.sources.set_index("name").loc["the crane watchers", "source_id"]
    assert invariants.problems(story) == []


def test_evidence_is_a_link_only_where_it_leads_to_the_web(desk):
    assert desk.locator(".made a[href='https://example.org/tape']").first.get_attribute("rel") == "noopener noreferrer"
    desk.get_by_label("Evidence").fill("javascript:window.ran=1")
    mark(desk, "At least 12").click()
    desk.get_by_role("button", name="Accept").click()
    told(desk, "Accepted")
    desk.get_by_label("Evidence").fill("")
    desk.locator(".made td", has_text="javascript:window.ran=1").wait_for()
    assert desk.locator(".made a[href^='javascript']").count() == 0


def test_the_text_is_words_only_and_asks_for_nothing(lab, desk):
    assert "<script>window.ran = 1</script>" in desk.locator(".text").inner_text()
    assert desk.locator("script, img").count() == 0
    assert lab.page.evaluate("window.ran") is None
    assert lab.outside == []


def test_keys_lead_through_the_marks_and_leave_the_notebook_alone(lab, desk):
    cells = lab.page.locator(".jp-Cell").count()
    first = desk.locator(".text .m[tabindex='0']")
    assert first.count() == 1
    first.focus()
    for key in ("Home", "ArrowRight", "a", "b", "x", "Enter"):
        lab.page.keyboard.press(key)
    assert lab.page.evaluate("document.activeElement.closest('.row') !== null")
    for name in ("Column", "New value", "Decided by"):
        desk.get_by_label(name).focus()
        for key in ("a", "b", "d", "d"):
            lab.page.keyboard.press(key)
    desk.get_by_label("Decided by").fill("desk")
    assert lab.page.locator(".jp-Cell").count() == cells
    assert desk.is_visible()


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_finds_nothing_in_either_theme(theme, lab, desk):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed").Axe()
    lab.theme(theme)
    desk.locator(".text .m.f").first.click()
    lab.shoot(f"review-{theme.split()[1].lower()}")
    found = axe.run(lab.page, context=".newsdata-review").response["violations"]
    assert [(v["id"], [n["html"][:160] for n in v["nodes"][:3]]) for v in found] == []


def test_a_rejection_is_taken_back(lab, desk):
    desk.get_by_role("button", name="Take the rejection of Some 40 people back").click()
    told(desk, "Taken back")
    mark(desk, "Some 40").wait_for()
    assert "Some 40 people" in pd.read_csv(lab.folder / "out" / "figures.csv")["text"].tolist()
