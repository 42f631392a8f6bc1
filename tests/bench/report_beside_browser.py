#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times finished, tagged PDF reports beside headless Chromium printing the same reports from their web pages.

report_beside_browser.py CIRCUMSPECT_CLI [ROUNDS]; ends with 77 where no Chromium is installed. Both are timed in turn on
the sample vault's reports; printed are medians a report. The browser is started once a report, as a script would.
"""

import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
WAVE = "T2"


def run(command, **options):
    """Seconds of the wall clock and of the processor, children included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    subprocess.run(command, check=True, capture_output=True, **options)
    wall = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def reports(cli, vault, password, folder, form):
    shutil.rmtree(folder, ignore_errors=True)
    spent = run([cli, "report", vault, "--all", "--wave", WAVE, "--format", form, "--out-dir", folder, "--jobs", "1",
                 "--passphrase-file", password])
    return spent, sorted(pathlib.Path(folder).glob("*." + form))


def printed(browser, page, pdf, profile):
    return run([browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
                "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri()])


def median_line(name, walls, processors, sizes):
    return (f"{name:<24}{statistics.median(walls):8.3f} s wall {statistics.median(processors):8.3f} s processor "
            f"{statistics.median(sizes) / 1000:8.0f} KB")


def main():
    cli = str(pathlib.Path(sys.argv[1]).resolve())
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("skipped: no chromium")
        return SKIPPED
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        vault = str(folder / "sample.circ")
        made = subprocess.run([cli, "sample", vault], check=True, capture_output=True, text=True)
        password = folder / "passphrase"
        password.write_text(made.stdout.split("Passphrase: ")[1].splitlines()[0] + "\n", encoding="utf-8")
        _, pages = reports(cli, vault, str(password), str(folder / "pages"), "html")
        own = {"wall": [], "processor": [], "size": []}
        theirs = {"wall": [], "processor": [], "size": []}
        for turn in range(rounds):
            (wall, processor), files = reports(cli, vault, str(password), str(folder / "pdf"), "pdf")
            own["wall"].append(wall / len(files))
            own["processor"].append(processor / len(files))
            own["size"].extend(file.stat().st_size for file in files)
            pdf = folder / "printed.pdf"
            wall, processor = printed(browser, pages[turn % len(pages)], pdf, folder / "profile")
            theirs["wall"].append(wall)
            theirs["processor"].append(processor)
            theirs["size"].append(pdf.stat().st_size)
        print(median_line("Circumspect, unlocking in", own["wall"], own["processor"], own["size"]))
        print(median_line("headless Chromium", theirs["wall"], theirs["processor"], theirs["size"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
