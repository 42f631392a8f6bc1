#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renames the family of Open Sans to Circumspect Sans. Usage: rename_fonts.py SOURCE_FOLDER TARGET_FOLDER"""
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "Circumspect Sans"
FACES = {"Regular": 400, "Semibold": 600, "Bold": 700}


def rename(source: Path, target: Path, style: str, weight: int) -> None:
    font = TTFont(source, recalcTimestamp=False)
    names = font["name"]
    legacy_family = FAMILY if style != "Semibold" else f"{FAMILY} Semibold"
    legacy_style = style if style != "Semibold" else "Regular"
    texts = {1: legacy_family, 2: legacy_style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}",
             6: f"CircumspectSans-{style}", 16: FAMILY, 17: style}
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)
    font["OS/2"].usWeightClass = weight
    if "DSIG" in font:
        del font["DSIG"]
    font.save(target)


def main() -> None:
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for style, weight in FACES.items():
        rename(source / f"OpenSans-{style}.ttf", target / f"CircumspectSans-{style}.ttf", style, weight)


if __name__ == "__main__":
    main()
