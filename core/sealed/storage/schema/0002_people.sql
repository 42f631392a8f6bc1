-- SPDX-FileCopyrightText: The Circumspect authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema step 2: what owners decide about responses, who is whose coach, notebooks, plans and packages.

-- A response an owner has excluded before the first release. Which response, and why, is sealed to owners.
CREATE TABLE exclusion (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exclusion_by_wave ON exclusion (cycle_id, wave_id);
