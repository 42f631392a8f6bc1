// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <initializer_list>

namespace circumspect::keys {

/// What a person does in a vault. The order is that of the canonical text.
enum class Role { Owner, Coach, Coordinator, Participant };

/// The word a slot of the header uses: owner, coach, coordinator, participant.
QString textOf(Role role);

/// The roles of one person: owner, coach and coordinator go together freely; a participant is nothing else.
class Roles {
public:
    Roles() = default;
    Roles(std::initializer_list<Role> roles);
    /// Owner, coach and coordinator in one: a practice of one person.
    static Roles everything();
    /// Reads the canonical text, words in any order and once each. RoleMissing for an unknown word, none at all, a word
    /// twice, or a participant beside another role.
    static Result<Roles> parse(const QString &text);

    /// The words in the order of Role, joined by hyphens: "owner-coach". Fits the 32 characters of a slot's role.
    QString text() const;
    bool has(Role role) const;
    bool hasAny(std::initializer_list<Role> roles) const;
    bool isEmpty() const { return m_bits == 0; }
    Roles with(Role role) const;

    friend bool operator==(const Roles &, const Roles &) = default;

private:
    unsigned int m_bits = 0;
};

/// True when `role` is among the roles of this text; false for a text that names none.
bool holdsRole(const QString &text, Role role);

}  // namespace circumspect::keys
