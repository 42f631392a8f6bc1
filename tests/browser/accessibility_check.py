# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens reports as web pages in headless Chromium and lets axe-core look for violations, light and dark.

accessibility_check.py CHROMIUM NPM RENDER_TESTS FOLDER; ends with 77 where axe-core cannot be fetched.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

SKIPPED = 77
SCHEMES = {"dark": "0", "light": "1"}
LANGUAGES = ("en", "ar-XB")  # the second lays everything out from right to left
RESULT = re.compile(r'<pre id="axe-result">(.*?)</pre>', re.DOTALL)

# The page forbids every script; only the copy that is looked at lets this one in.
RUN = """
axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(
  (found) => ({dark: matchMedia('(prefers-color-scheme: dark)').matches, passes: found.passes.length,
    direction: getComputedStyle(document.body).direction,
    violations: found.violations.map((v) => [v.id, v.help, v.nodes.map((n) => n.html.slice(0, 200))])}),
  (error) => ({error: String(error)})).then((result) => {
    const pre = document.createElement('pre');
    pre.id = 'axe-result';
    pre.textContent = JSON.stringify(result);
    document.body.append(pre);
  });
"""


def fetched_axe(npm, folder):
    """The text of axe-core, fetched once as the lock file says; None where the registry cannot be reached."""
    here = pathlib.Path(__file__).parent
    for name in ("package.json", "package-lock.json"):
        shutil.copy(here / name, folder / name)
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        done = subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0 or not script.exists():
            return None
    return script.read_text(encoding="utf-8")


def page_of(render_tests, language):
    made = subprocess.run([render_tests, "--print-sample-page", language], capture_output=True, check=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return made.stdout.decode("utf-8")


def with_axe(page, axe):
    open_to_scripts = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page, count=1)
    assert open_to_scripts != page, "the page does not forbid scripts"
    return open_to_scripts.replace("</body>", f"<script>{axe}</script><script>{RUN}</script></body>", 1)


def looked_at(chromium, path, scheme, folder):
    """What axe-core found on a page."""
    profile = folder / f"profile-{path.stem}-{scheme}"
    shutil.rmtree(profile, ignore_errors=True)
    shown = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
         "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={profile}", "--window-size=1280,900", "--virtual-time-budget=60000",
         f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", "--dump-dom", path.as_uri()],
        capture_output=True, text=True, check=False, timeout=110)
    shutil.rmtree(profile, ignore_errors=True)
    found = RESULT.search(shown.stdout)
    assert found, f"no result from axe-core:\n{shown.stderr[-2000:]}"
    text = found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&")
    return json.loads(text)


def problems_of(result, scheme, language):
    if "error" in result:
        return [result["error"]]
    problems = [f"{rule}: {text}\n    " + "\n    ".join(nodes[:5]) for rule, text, nodes in result["violations"]]
    if result["dark"] != (scheme == "dark"):
        problems.append("the page was not shown in this scheme")
    if result["direction"] != ("rtl" if language.startswith("ar") else "ltr"):
        problems.append("the page runs in the wrong direction")
    if result["passes"] < 10:
        problems.append("hardly any rule applied: the page seems empty")
    return problems


def main(chromium, npm, render_tests, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    axe = fetched_axe(npm, folder)
    if axe is None:
        print("skipped: axe-core could not be fetched from the npm registry")
        return SKIPPED
    failed = False
    for language in LANGUAGES:
        path = folder / f"page-{language}.html"
        path.write_text(with_axe(page_of(render_tests, language), axe), encoding="utf-8")
        for scheme in SCHEMES:
            problems = problems_of(looked_at(chromium, path, scheme, folder), scheme, language)
            print(f"{language}, {scheme}: {len(problems)} problems")
            print("\n".join(problems))
            failed = failed or bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
