// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/role_text.h"

#include <QCoreApplication>

namespace circumspect::common {

namespace {

/// The translation context.
class RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

}  // namespace

QString rolesText(const keys::Roles &roles)
{
    using enum keys::Role;
    // Whole phrases, because languages join words differently.
    if (roles == keys::Roles::everything())
        return RoleText::tr("Owner, coach and coordinator");
    if (roles == keys::Roles{Owner, Coach})
        return RoleText::tr("Owner and coach");
    if (roles == keys::Roles{Owner, Coordinator})
        return RoleText::tr("Owner and coordinator");
    if (roles == keys::Roles{Coach, Coordinator})
        return RoleText::tr("Coach and coordinator");
    if (roles == keys::Roles{Owner})
        return RoleText::tr("Owner");
    if (roles == keys::Roles{Coach})
        return RoleText::tr("Coach");
    if (roles == keys::Roles{Coordinator})
        return RoleText::tr("Coordinator");
    if (roles == keys::Roles{Participant})
        return RoleText::tr("Participant");
    return RoleText::tr("Member");
}

QString slotKindText(keys::SlotKind kind)
{
    switch (kind) {
    case keys::SlotKind::Passphrase:
        return RoleText::tr("passphrase");
    case keys::SlotKind::Recovery:
        return RoleText::tr("recovery sheet");
    case keys::SlotKind::Device:
        return RoleText::tr("remembered computer");
    }
    return {};
}

}  // namespace circumspect::common
