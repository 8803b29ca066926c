"""Runs axe-core on pages in a headless Chromium.

Usage: axe.py PAGE…. The rules are those of axe-core as axe-playwright-python carries it: WCAG 2.2 to
level AA, and best practices. Each page is looked at light and dark, and as narrow as a telephone.
"""

import os
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

BROWSER = os.environ.get("CHROMIUM", "/usr/bin/chromium")
LOOKS = [("light", 1280), ("dark", 1280), ("light", 360)]


def violations(page):
    for rule in Axe().run(page).response["violations"]:
        nodes = rule["nodes"]
        example = nodes[0]["html"][:120]
        yield f"{rule['id']} ({rule['impact']}), {len(nodes)} times: {rule['help']}: {example}"


def main(paths):
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        for scheme, width in LOOKS:
            view = browser.new_context(
                color_scheme=scheme, viewport={"width": width, "height": 900})
            page = view.new_page()
            for path in paths:
                page.goto("file://" + os.path.abspath(path))
                name = os.path.basename(path)
                found += [f"{name}, {scheme}, {width}: {said}" for said in violations(page)]
            view.close()
        browser.close()
    print("\n".join(found) or f"{len(paths)} pages, nothing wrong")
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
