// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/accelerators.h"

#include <QSet>

namespace circumspect::desktop {

namespace {

/// Position of the ampersand before a letter; a double one is a printed one.
qsizetype markIn(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return at;
    }
    return -1;
}

/// The text with another letter marked: the first of a word if it can be, else any that is free.
QString withFreeLetter(QString text, const QSet<QChar> &taken)
{
    if (const qsizetype mark = markIn(text); mark >= 0)
        text.remove(mark, 1);
    for (const bool wantsBeginning : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isBeginning = at == 0 || !text[at - 1].isLetterOrNumber();
            const QChar letter = text[at].toLower();
            if (isBeginning == wantsBeginning && letter.isLetter() && !taken.contains(letter))
                return text.insert(at, u'&');
        }
    }
    return text;
}

}  // namespace

QChar acceleratorOf(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text[mark + 1].toLower();
}

void keepAcceleratorsApart(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    QList<QAction *> late;
    for (QAction *action : actions) {
        const QChar letter = acceleratorOf(action->text());
        if (letter.isNull() || taken.contains(letter))
            late << action;
        else
            taken.insert(letter);
    }
    for (QAction *action : late) {
        if (action->isSeparator())
            continue;
        action->setText(withFreeLetter(action->text(), taken));
        if (const QChar letter = acceleratorOf(action->text()); !letter.isNull())
            taken.insert(letter);
    }
}

}  // namespace circumspect::desktop
