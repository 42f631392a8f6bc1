-- SPDX-FileCopyrightText: The Circumspect authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema step 1. Every step is one file; once released it is never edited again.
-- Ids of people and answers are random, and tables with random ids as keys have no rowid, so that the order of rows in
-- the file tells nothing about the order of arrival.

-- What the program keeps about the vault itself: uuid, and the version of the program that last changed the schema.
CREATE TABLE vault_meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Choices that belong to the file and not to a computer.
CREATE TABLE file_setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The people who can open the vault. The secret key to public_key travels in their key slots.
CREATE TABLE member (
    id TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key BLOB NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- Whose the key slots of the header are; the header itself names nobody.
CREATE TABLE member_slot (
    slot_id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX member_slot_by_member ON member_slot (member_id);

-- The key of a compartment (for example a coach's notes), sealed to each person who may read it.
CREATE TABLE compartment_key (
    compartment TEXT NOT NULL,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    key_version INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (compartment, member_id, key_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument (
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    instrument_id TEXT NOT NULL,
    instrument_version TEXT NOT NULL,
    language TEXT NOT NULL,
    policy_json TEXT NOT NULL,
    FOREIGN KEY (instrument_id, instrument_version) REFERENCES instrument (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE wave (
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (cycle_id, wave_id)
) STRICT, WITHOUT ROWID;

-- The roster: who takes part, and that somebody answered. Never when, never what.
CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    email TEXT NOT NULL,
    UNIQUE (cycle_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rater (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    group_id TEXT NOT NULL,
    key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rater_by_participant ON rater (participant_id);

CREATE TABLE answered (
    rater_id TEXT NOT NULL REFERENCES rater (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    PRIMARY KEY (rater_id, wave_id)
) STRICT, WITHOUT ROWID;

-- The answers compartment: everybody seals to its public key, only owners hold the secret one.
CREATE TABLE answers_compartment (
    id TEXT NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One random key a batch of answers, sealed to the compartment. The number is random.
CREATE TABLE batch_key (
    id INTEGER NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX batch_key_by_cycle ON batch_key (cycle_id);

-- Answers and comments: sealed, with no key into the roster; participant, group, wave and import lie inside the body.
-- The upper half of an id is the batch's number and the lower is random, so that ids tell no order, a batch is one
-- stretch of the table without an index, and an answer costs few bytes. The response whose lower half is zero is the
-- batch's directory. Without a reference to batch_key, whoever deletes a batch deletes its rows.
CREATE TABLE response (
    id INTEGER NOT NULL PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE comment (
    id INTEGER NOT NULL PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

-- What an import brought, in counts and without a time; what ties it to answers is sealed to owners.
CREATE TABLE import_receipt (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    format TEXT NOT NULL,
    counts_json TEXT NOT NULL,
    sealed BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX import_receipt_by_cycle ON import_receipt (cycle_id);

CREATE TABLE import_mapping (
    name TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Frozen releases: figures with their ledger in clear inside the vault, comments and the list of what counted sealed.
CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    wave_id TEXT NOT NULL,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    figures BLOB NOT NULL,
    comments_sealed BLOB,
    counted_sealed BLOB,
    UNIQUE (cycle_id, wave_id, participant_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_by_participant ON release (participant_id);
