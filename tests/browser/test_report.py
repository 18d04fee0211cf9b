"""The report in a browser: clicks, keys, colours, paper, and pages that attack it.

Without selenium, chromium or its driver these tests are skipped, and without axe-core those of accessibility.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from attack import attacking_page

import newsparse
from newsparse.report import to_html
from newsparse.report.palette import LOOKS

FLAGS: Final = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --hide-scrollbars"
).split()
DESK: Final = (1440, 900)
PHONE: Final = (390, 844)


class Screen:
    """A browser with one page open."""

    def __init__(self, driver: Any, folder: Path) -> None:
        self.driver = driver
        self.folder = folder

    def open(self, report: str, size: tuple[int, int] = DESK, scheme: str = "light", media: str = "screen") -> None:
        """Show a report, as a file."""
        page = self.folder / "report.html"
        page.write_text(report, encoding="utf-8")
        width, height = size
        self._ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self._ask("Emulation.setEmulatedMedia", media=media, features=features)
        self.driver.get(page.as_uri())

    def run(self, script: str, *arguments: object) -> Any:
        """What a script gives, which runs in the page as the developer's tools run one."""
        return self.driver.execute_script(script, *arguments)

    def click(self, selector: str) -> None:
        """Click the first element of a selector where it is."""
        self.driver.find_element("css selector", selector).click()

    def press(self, *keys: str) -> None:
        """Press keys on what has the focus."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def texts(self, selector: str) -> list[str]:
        """The texts of all elements of a selector."""
        return list(
            self.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", selector)
        )

    def focused(self) -> str:
        """The id of what has the focus, or its class."""
        return str(self.run("return document.activeElement.id || document.activeElement.className"))

    def picture(self) -> bytes:
        """What is to be seen, as PNG."""
        return base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"])

    def complaints(self) -> list[str]:
        """What the browser's console has, and forgets with this."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def scripts(self, *, run: bool) -> None:
        """Whether the scripts of pages run from now on."""
        self._ask("Emulation.setScriptExecutionDisabled", value=not run)

    def _ask(self, command: str, **arguments: object) -> Any:
        return self.driver.execute_cdp_cmd(command, arguments)


ROOT = Path(__file__).parents[2]
BRIDGE = (ROOT / "examples/bridge.html").read_bytes()
ADDRESS = "https://harbourpost.example/a"
REPORT = to_html(BRIDGE, url=ADDRESS)
ESCAPE = "\ue00c"
TAB = "\ue004"
ENTER = "\ue007"
DOWN, UP, HOME, END = "\ue015", "\ue013", "\ue011", "\ue010"
OPEN = ".head[aria-expanded='true']"


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """One browser for all tests; each opens its own pages."""
    webdriver = pytest.importorskip(
        "selenium.webdriver", reason="selenium is not installed: pip install -e '.[browser]'"
    )
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if browser is None or driver is None:
        pytest.skip("chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    started = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield Screen(started, tmp_path_factory.mktemp("reports"))
    started.quit()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core: `npm install axe-core` in the checkout."""
    source = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
    if not source.exists():
        pytest.skip("axe-core is not installed: npm install --no-save axe-core")
    return source.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _quiet(screen: Screen) -> Iterator[None]:
    """No test leaves a word on the console."""
    screen.complaints()
    yield
    assert [] == screen.complaints()


@pytest.mark.parametrize("field", ["headline", "bylines", "dateline", "rights", "notices"])
def test_a_click_shows_where_a_field_was_read(screen: Screen, field: str) -> None:
    """Its evidence opens, its characters are marked and are to be seen."""
    screen.open(REPORT)
    screen.click(f"#field-{field}")
    raws = [one.raw for one in getattr(newsparse.parse(BRIDGE, url=ADDRESS).evidence, field) if one.start is not None]

    assert raws == screen.texts("mark")
    assert [f"field-{field}"] == screen.run(
        "return [...document.querySelectorAll(arguments[0])].map((one) => one.id)", OPEN
    )
    assert screen.run(f"return !document.getElementById('more-{field}').hidden")
    assert screen.run(
        "const at = document.querySelector('mark').getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight"
    )


def test_a_second_click_closes(screen: Screen) -> None:
    """And takes the marks away; the text is as it was."""
    screen.open(REPORT)
    before = screen.texts(".text")
    screen.click("#field-body")
    assert before == screen.texts(".text")
    screen.click("#field-body")

    assert ([], [], before) == (screen.texts("mark"), screen.texts(OPEN), screen.texts(".text"))


def test_what_lost_is_shown_where_it_stands(screen: Screen) -> None:
    """A place under "Went after it" has a mark of its own, beside those of the winner."""
    screen.open(REPORT)
    screen.click("#field-section")
    screen.click("#more-section .losers .place")

    assert ["City"] == screen.texts("mark.lost")


def test_the_keyboard_is_enough(screen: Screen) -> None:
    """By j and k one walks, by the arrows, too, Enter closes and opens, n and p go from place to place, Escape ends it."""
    screen.open(REPORT)
    screen.press("j")
    assert "field-url" == screen.focused()
    screen.press("j", "j", "k")
    assert "field-canonical_url" == screen.focused()
    screen.press(END)
    last = screen.focused()
    screen.press(UP, HOME, DOWN, DOWN)
    assert "field-site_name" == screen.focused() != last
    while screen.focused() != "field-body":
        screen.press("j")
    assert 8 == len(screen.texts("mark"))
    screen.press("n", "n", "p")
    assert screen.texts("mark")[1:2] == screen.texts("mark.now")
    assert "Place 2 of 8: paragraph" == screen.texts("#said")[0]
    screen.press(ENTER)
    assert [] == screen.texts(OPEN)
    screen.press(ENTER)
    assert 1 == len(screen.texts(OPEN))
    screen.press(ESCAPE)

    assert ([], [], "field-body") == (screen.texts("mark"), screen.texts(OPEN), screen.focused())


def test_the_focus_goes_through_the_page_in_its_order(screen: Screen) -> None:
    """First the way past the fields, then the legend, the fields, and what was read beside the text; nothing twice."""
    screen.open(REPORT)
    order: list[int] = []
    for _ in range(200):
        screen.press(TAB)
        place = screen.run(
            "const all = [...document.querySelectorAll('*')]; return all.indexOf(document.activeElement)"
        )
        if place <= max(order, default=0):
            break
        order.append(place)
    buttons = screen.run(
        "return [...document.querySelectorAll('a, button')].filter((one) => one.checkVisibility()).length"
    )

    assert buttons == len(order)


def test_the_fields_can_be_passed_over(screen: Screen) -> None:
    """The first stop leads to the text."""
    screen.open(REPORT)
    screen.press(TAB)
    assert "skip" == screen.focused()
    screen.press(ENTER)

    assert "#page" == screen.run("return location.hash")


def test_a_role_can_stand_out(screen: Screen) -> None:
    """The blocks of all others are pale, until Escape or a second click."""
    screen.open(REPORT)
    screen.click(".key.r-notice")
    roles = "return [...document.querySelectorAll('.block:not(.dim)')].map((one) => one.dataset.role)"
    assert ["notice"] == screen.run(roles)
    screen.click(".key.r-rights")
    assert ["notice", "rights"] == screen.run(roles)
    screen.click(".key.r-notice")
    assert ["rights"] == screen.run(roles)
    screen.press(ESCAPE)

    assert 41 == len(screen.run(roles))


def test_a_block_leads_to_the_field_that_was_read_there(screen: Screen) -> None:
    """And has the focus there."""
    screen.open(REPORT)
    screen.click(".r-kicker .reader")

    assert ("field-kicker", ["Transport"]) == (screen.focused(), screen.texts("mark"))


def test_a_phone_leads_to_the_place_and_back(screen: Screen) -> None:
    """There the text is under the fields: a place scrolls to it, and a button leads back."""
    screen.open(REPORT, PHONE)
    screen.click("#field-rights")
    assert not screen.run("return document.getElementById('back').checkVisibility()")
    screen.click("#more-rights .place")
    assert screen.run("return document.querySelector('mark').getBoundingClientRect().bottom <= innerHeight")
    screen.click("#back")

    assert "place" == screen.focused()
    assert not screen.run("return document.getElementById('back').checkVisibility()")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_nothing_is_wider_than_the_screen(screen: Screen, size: tuple[int, int]) -> None:
    """Long words and addresses break."""
    screen.open(
        to_html(f"<h1>{'Bridge' * 80}</h1><p>{'x' * 5000}</p>", url="https://harbourpost.example/" + "a" * 900), size
    )

    assert screen.run("return document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_block_has_the_colour_of_its_role(screen: Screen, scheme: str) -> None:
    """On light paper and on dark; the name of the role stands beside it, since colour never speaks alone."""
    screen.open(REPORT, scheme=scheme)
    shown = screen.run(
        "return [...document.querySelectorAll('.block')].map((one) => { const style = getComputedStyle(one);"
        " return [one.dataset.role, style.borderInlineStartColor, style.borderInlineStartStyle, one.querySelector('.role').textContent] })"
    )
    wanted = []
    for block in newsparse.outline(BRIDGE, url=ADDRESS).blocks:
        look = LOOKS[block.role]
        colour = look.light if scheme == "light" else look.dark
        parts = ", ".join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
        wanted.append([block.role.value, f"rgb({parts})", look.line.value, block.role.value])

    assert wanted == shown


def test_paper_has_everything(screen: Screen) -> None:
    """Printed, all evidence is open and nothing is pale."""
    screen.open(REPORT, media="print")
    screen.click(".key.r-notice")
    hidden = "return [...document.querySelectorAll('.more, .block')].filter((one) => !one.checkVisibility() || getComputedStyle(one).opacity < 1).length"

    assert 0 == screen.run(hidden)


def test_without_scripts_everything_is_open(screen: Screen) -> None:
    """What a script would hide is to be seen."""
    screen.scripts(run=False)
    try:
        screen.open(REPORT)
        picture = screen.picture()
    finally:
        screen.scripts(run=True)

    assert [] == screen.run("return [...document.querySelectorAll('.more')].filter((one) => !one.checkVisibility())")
    assert len(picture) > 20_000


def test_a_page_that_attacks_runs_nothing(screen: Screen) -> None:
    """A script in every field is text in every field."""
    screen.open(to_html(attacking_page(), url="https://harbourpost.example/"))
    for head in screen.run("return [...document.querySelectorAll('.head')].map((one) => one.id)"):
        screen.click(f"#{head}")
        for place in range(len(screen.texts(f"{OPEN} ~ * .place, .open .place"))):
            screen.run("document.querySelectorAll('.open .place')[arguments[0]].click()", place)

    assert 1 == screen.run("return document.scripts.length")
    assert 0 == screen.run(
        "return document.images.length + document.links.length - document.querySelectorAll('.skip').length"
    )
    assert "undefined" == screen.run("return typeof window.ran")
    assert [] == screen.run("return performance.getEntriesByType('resource')")


def test_the_policy_stops_what_would_get_in(screen: Screen) -> None:
    """Even if a script did stand in the report it would not run; the browser says so."""
    screen.open(REPORT.replace("</main>", "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'></main>"))

    assert "undefined" == screen.run("return typeof window.ran")
    assert any("Content Security Policy" in complaint for complaint in screen.complaints())


def test_it_works_in_a_frame_of_a_notebook(screen: Screen) -> None:
    """`srcdoc` has it whole."""
    screen.open("<!doctype html><title>notebook</title><iframe width=1200 height=800></iframe>")
    screen.run("document.querySelector('iframe').srcdoc = arguments[0]", REPORT)
    screen.driver.switch_to.frame(0)
    screen.click("#field-headline")
    marked = screen.texts("mark")
    screen.driver.switch_to.default_content()

    assert ["Harbour bridge opens after nine years of delay"] == marked


PAGES = {
    "example": lambda: REPORT,
    "empty": lambda: to_html(""),
    "attack": lambda: to_html(attacking_page()),
    "arabic": lambda: to_html((ROOT / "tests/pages/html/ar-agency/page.html").read_bytes()),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("page", PAGES)
def test_it_is_accessible(screen: Screen, axe: str, page: str, size: tuple[int, int], scheme: str) -> None:
    """There is nothing for axe to say that is moderate, serious or critical, with fields closed and open."""
    screen.open(PAGES[page](), size, scheme)
    screen.run(axe)
    found = []
    for step in (
        "",
        "document.querySelector('#field-body, .head')?.click(); document.querySelector('.place')?.click();",
    ):
        screen.run(step)
        result = screen.driver.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
        assert len(result["passes"]) > 10
        found += [
            (one["id"], one["impact"], one["nodes"][0]["html"][:200])
            for one in result["violations"]
            if one["impact"] in {"moderate", "serious", "critical"}
        ]

    assert [] == found
