// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/code_state.h"

#include "keys/recovery_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCode)
};

constexpr int kGroups = 14;
constexpr int kGroupLength = 4;

bool isSeparator(QChar c)
{
    return c.isSpace() || c.isPunct();
}

/// Crockford's base 32 has no U; O, I and L are read as digits.
bool occurs(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber() && c.toUpper() != u'U';
}

}  // namespace

QString codeStateText(const QString &typed)
{
    QString code = typed;
    code.removeIf(isSeparator);
    const auto strange = std::find_if_not(code.begin(), code.end(), occurs);
    if (strange != code.end())
        return Words::tr("Group %1 has a character that never occurs in a code.")
            .arg((strange - code.begin()) / kGroupLength + 1);
    const qsizetype groups = code.size() / kGroupLength;
    if (code.size() < kGroups * kGroupLength)
        return Words::tr("%1 of %2 groups").arg(groups).arg(kGroups);
    if (keys::keyOfRecoveryCode(code))
        return Words::tr("Complete: the check digits agree.");
    return code.size() > kGroups * kGroupLength
               ? Words::tr("Too long: a code has %1 groups.").arg(kGroups)
               : Words::tr("The check digits do not agree: compare group by group with the sheet.");
}

}  // namespace circumspect::desktop
