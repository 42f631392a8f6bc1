-- SPDX-FileCopyrightText: The Circumspect authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema step 2: what owners decide about responses, who is whose coach, notebooks, plans and packages.

-- That an owner put this person's role and public key here: a mark under a key that only owners hold.
ALTER TABLE member ADD COLUMN proof BLOB NOT NULL DEFAULT x'';

-- Members who take part themselves: nobody releases or unmasks a report about themselves. By code and not by id, so that
-- taking an import back and importing again sheds no link.
CREATE TABLE member_participant (
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    code TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (member_id, cycle_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_participant_by_cycle ON member_participant (cycle_id);

-- A response an owner has excluded before the first release. Which response, and why, is sealed to owners.
CREATE TABLE exclusion (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exclusion_by_wave ON exclusion (cycle_id, wave_id);

-- Who is whose coach. Everybody who opens the vault may know it.
CREATE TABLE assignment (
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (participant_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_by_member ON assignment (member_id);

-- The key of a release's comments, sealed to a person who may read them beside the owners.
CREATE TABLE comment_reader (
    release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    PRIMARY KEY (release_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_reader_by_member ON comment_reader (member_id);

-- Private notes. Whom a note is about and what it says lie inside the body, under a key only its writer has.
CREATE TABLE coach_note (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    key_version INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX coach_note_by_member ON coach_note (member_id);

-- Development plan, its progress, and whether the debrief was held; each part with the changes it has seen.
CREATE TABLE debrief_part (
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    json TEXT NOT NULL,
    revision_json TEXT NOT NULL,
    PRIMARY KEY (participant_id, part)
) STRICT, WITHOUT ROWID;

-- A version from a package that contradicts the vault's own, until a person chooses.
CREATE TABLE debrief_conflict (
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    sender TEXT NOT NULL,
    json TEXT NOT NULL,
    revision_json TEXT NOT NULL,
    PRIMARY KEY (participant_id, part, sender)
) STRICT, WITHOUT ROWID;

-- Files this vault exchanges packages with, by their public keys, and whom such packages may be about. The file of a
-- coach who is no member any more is no correspondent either.
CREATE TABLE correspondent (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT REFERENCES member (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    public_key BLOB NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
CREATE INDEX correspondent_by_member ON correspondent (member_id);

CREATE TABLE correspondent_scope (
    correspondent_id TEXT NOT NULL REFERENCES correspondent (id) ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    PRIMARY KEY (correspondent_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX correspondent_scope_by_participant ON correspondent_scope (participant_id);

-- Promises of a cycle that are no longer in force; the present one stands with the cycle.
CREATE TABLE former_promise (
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    policy_json TEXT NOT NULL,
    PRIMARY KEY (cycle_id, version)
) STRICT, WITHOUT ROWID;

-- That the single answers of a wave were destroyed, in counts.
CREATE TABLE erasure (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    responses INTEGER NOT NULL,
    comments INTEGER NOT NULL,
    backups INTEGER NOT NULL,
    promise_version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_by_cycle ON erasure (cycle_id);

-- Words that owners have masked in comments before a release: one row a wave, sealed to owners.
CREATE TABLE comment_mask (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (cycle_id, wave_id)
) STRICT, WITHOUT ROWID;

-- Participants whose comments are kept for the conversation with their coach.
CREATE TABLE comment_hold (
    participant_id TEXT NOT NULL PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Report templates of this vault, as their files.
CREATE TABLE report_template (
    name TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What published cohort cuts were made of: which releases stood in which figure, so that no further cut leaves a few
-- participants over. Holds no figure.
CREATE TABLE cohort_cut (
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (cycle_id, id)
) STRICT, WITHOUT ROWID;
