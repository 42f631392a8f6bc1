// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/roles.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace circumspect::keys {

namespace {

constexpr std::array kRoles = {Role::Owner, Role::Coach, Role::Coordinator, Role::Participant};

constexpr unsigned int bitOf(Role role)
{
    return 1U << static_cast<unsigned int>(role);
}

}  // namespace

QString textOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return QStringLiteral("owner");
    case Role::Coach:
        return QStringLiteral("coach");
    case Role::Coordinator:
        return QStringLiteral("coordinator");
    case Role::Participant:
        return QStringLiteral("participant");
    }
    return {};
}

Roles::Roles(std::initializer_list<Role> roles)
{
    for (Role role : roles)
        m_bits |= bitOf(role);
}

Roles Roles::everything()
{
    return {Role::Owner, Role::Coach, Role::Coordinator};
}

Result<Roles> Roles::parse(const QString &text)
{
    Roles roles;
    const QStringList words = text.split(u'-');
    for (const QString &word : words) {
        const auto known = std::find_if(kRoles.begin(), kRoles.end(), [&](Role role) { return textOf(role) == word; });
        if (known == kRoles.end() || roles.has(*known))
            return failure(ErrorCode::RoleMissing, text, QStringLiteral("not a role"));
        roles = roles.with(*known);
    }
    if (roles.has(Role::Participant) && words.size() > 1)
        return failure(ErrorCode::RoleMissing, text, QStringLiteral("a participant has no other role"));
    return roles;
}

QString Roles::text() const
{
    QStringList words;
    for (Role role : kRoles) {
        if (has(role))
            words.append(textOf(role));
    }
    return words.join(u'-');
}

bool Roles::has(Role role) const
{
    return (m_bits & bitOf(role)) != 0;
}

bool Roles::hasAny(std::initializer_list<Role> roles) const
{
    return (m_bits & Roles(roles).m_bits) != 0;
}

Roles Roles::with(Role role) const
{
    Roles more = *this;
    more.m_bits |= bitOf(role);
    return more;
}

bool holdsRole(const QString &text, Role role)
{
    const auto roles = Roles::parse(text);
    return roles && roles->has(role);
}

}  // namespace circumspect::keys
