#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a Circumspect vault without Circumspect: finds the vault key with a passphrase or a recovery code.

Needs Python 3.8 and PyNaCl (Debian: python3-nacl). With the key, the sqlcipher shell reads the vault:

    sqlcipher vault.circ
    sqlite> PRAGMA key = "x'<64 hex digits>'";
    sqlite> .tables
    sqlite> ATTACH 'plain.db' AS p KEY ''; SELECT sqlcipher_export('p'); DETACH p;

Whoever has the key reads everything in the vault except what is sealed to single people (answers, comments, notes).
"""
import argparse
import base64
import getpass
import hashlib
import json
import sys
import unicodedata

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.pwhash import argon2id

TABLE_OFFSETS = (4096, 34816)
TABLE_SIZE = 28672
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MEMBER_KEY = 2


def read_table(copy):
    """One copy of the slot table as (sequence, JSON object), or None where it is not whole."""
    try:
        magic, sequence, length, checksum, rest = copy.split(b" ", 4)
        text = rest[: int(length)]
        expected = hashlib.blake2b(sequence + b"\n" + text, digest_size=32).hexdigest()
        if magic != b"CSKS1" or checksum.decode() != expected:
            return None
        return int(sequence), json.loads(text)
    except ValueError:
        return None


def read_header(path):
    with open(path, "rb") as file:
        header = file.read(65536)
    if not header.startswith(b"CIRCUMSPECT 1\n"):
        sys.exit("This is no vault of file format 1.")
    tables = [read_table(header[at : at + TABLE_SIZE]) for at in TABLE_OFFSETS]
    whole = [table for table in tables if table]
    if not whole:
        sys.exit("Both copies of the key table are damaged.")
    return max(whole, key=lambda table: table[0])[1]


def recovery_key(code):
    """The 32 bytes behind a printed recovery code; its last three bytes are a checksum."""
    typed = code.upper().translate(str.maketrans("OIL", "011"))
    digits = [ALPHABET.index(c) for c in typed if c in ALPHABET]
    number = 0
    for digit in digits:
        number = number << 5 | digit
    if len(digits) != 56:
        sys.exit("The recovery code has 14 groups of 4 characters.")
    whole = number.to_bytes(35, "big")
    if hashlib.blake2b(b"CSRC1|" + whole[:32], digest_size=32).digest()[:3] != whole[32:]:
        sys.exit("The recovery code has a typing error.")
    return whole[:32]


def slot_key(slot, secret):
    salt = base64.b64decode(slot["salt"])
    if slot["kind"] == "passphrase":
        passphrase = unicodedata.normalize("NFC", secret).encode()
        return argon2id.kdf(32, passphrase, salt, slot["ops"], slot["mem"])
    context = ("CSKS1|%s|" % slot["kind"]).encode()
    return hashlib.blake2b(context + salt, key=recovery_key(secret), digest_size=32).digest()


def parts_of(bundle):
    """The keys behind the vault key, by kind: layout (1), count (1), then kind (1), length (2), bytes each."""
    parts = {}
    at = 34
    for _ in range(bundle[33] if len(bundle) > 33 else 0):
        length = int.from_bytes(bundle[at + 1 : at + 3], "big")
        parts[bundle[at]] = bundle[at + 3 : at + 3 + length]
        at += 3 + length
    return parts


def follow_links(vault, slot, bundle):
    """The present vault key: each rotation since this slot was last used left a link from one key to the next."""
    key = bundle[:32]
    links = slot.get("links", [])
    box = SealedBox(PrivateKey(parts_of(bundle)[MEMBER_KEY])) if links else None
    for number, text in enumerate(links, start=1):
        link = base64.b64decode(text)
        place = "CSRL1|%s|%s|%d" % (vault, slot["id"], number)
        link_key = hashlib.blake2b(b"CSRL1|", key=key, digest_size=32).digest()
        key = box.decrypt(decrypt(link[24:], place.encode(), link[:24], link_key))[:32]
    return key


def open_slot(vault, slot, secret):
    """The vault key, or None when the secret does not fit this slot."""
    kdf = "argon2id13" if slot["kind"] == "passphrase" else "blake2b"
    parts = ["CSKS1", vault, slot["id"], slot["kind"], slot["role"], kdf, str(slot["ops"]), str(slot["mem"]), slot["salt"]]
    try:
        plain = decrypt(
            base64.b64decode(slot["ct"]), "|".join(parts).encode(), base64.b64decode(slot["nonce"]), slot_key(slot, secret)
        )
    except CryptoError:
        return None
    return follow_links(vault, slot, plain)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("vault")
    parser.add_argument("--recovery", action="store_true", help="ask for a recovery code instead of a passphrase")
    parser.add_argument("--list", action="store_true", help="only list the key slots")
    arguments = parser.parse_args()

    header = read_header(arguments.vault)
    kind = "recovery" if arguments.recovery else "passphrase"
    slots = [slot for slot in header["slots"] if slot["kind"] == kind]
    if arguments.list:
        for slot in header["slots"]:
            print(slot["id"], slot["kind"], slot["role"])
        return
    if not slots:
        sys.exit("The vault has no %s slot." % kind)
    prompt = "Recovery code: " if arguments.recovery else "Passphrase: "
    secret = getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    for slot in slots:
        key = open_slot(header["vault"], slot, secret)
        if key:
            print("PRAGMA key = \"x'%s'\";" % key.hex())
            return
    sys.exit("The %s opens none of %d slots." % (kind, len(slots)))


if __name__ == "__main__":
    main()
