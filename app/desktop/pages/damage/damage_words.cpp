// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/damage/damage_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

namespace circumspect::desktop {

namespace {

using workspace::DamageReport;

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(DamageWords)
};

/// Tables that hold one kind of thing for people.
struct Family {
    const char *name;
    std::vector<const char *> tables;
};

const std::array<Family, 7> &families()
{
    static const std::array<Family, 7> all{
        {{QT_TRANSLATE_NOOP("DamageWords", "Participants, raters and who has answered"),
          {"cycle", "wave", "participant", "rater", "answered", "assignment", "former_promise"}},
         {QT_TRANSLATE_NOOP("DamageWords", "Answers"),
          {"response", "answers_compartment", "batch_key", "exclusion", "import_mapping", "import_receipt", "erasure"}},
         {QT_TRANSLATE_NOOP("DamageWords", "Comments"), {"comment", "comment_hold", "comment_mask", "comment_reader"}},
         {QT_TRANSLATE_NOOP("DamageWords", "Released reports"), {"release"}},
         {QT_TRANSLATE_NOOP("DamageWords", "Plans and progress"),
          {"debrief_part", "debrief_conflict", "correspondent", "correspondent_scope"}},
         {QT_TRANSLATE_NOOP("DamageWords", "Private notes"), {"coach_note"}},
         {QT_TRANSLATE_NOOP("DamageWords", "Questionnaires"), {"instrument"}}}};
    return all;
}

DamageView::Part partOf(const Family &family, const DamageReport &report)
{
    int known = 0;
    int whole = 0;
    qint64 rows = 0;
    for (const DamageReport::Table &table : report.tables) {
        const auto isMeant = [&](const char *name) { return table.name == QLatin1String(name); };
        if (std::none_of(family.tables.begin(), family.tables.end(), isMeant))
            continue;
        ++known;
        whole += table.isWhole ? 1 : 0;
        rows += table.readableRows;
    }
    DamageView::Part part{Words::tr(family.name), {}, known > 0 && known == whole};
    if (part.isWhole)
        part.state = Words::tr("all readable");
    else if (rows > 0)
        part.state = Words::tr("%n entry(s) readable, others not", nullptr, static_cast<int>(rows));
    else
        part.state = Words::tr("not readable");
    return part;
}

QString occasionOf(const QString &kind)
{
    if (kind == QStringLiteral("upgrade"))
        return Words::tr("before an upgrade of the program");
    if (kind == QStringLiteral("import"))
        return Words::tr("before an import");
    if (kind == QStringLiteral("deletion"))
        return Words::tr("before something was deleted");
    return kind == QStringLiteral("rotation") ? Words::tr("before the key was rotated") : QString();
}

QString stateOf(const DamageReport::Backup &backup)
{
    if (backup.isSound)
        return Words::tr("sound: every page is as it was written");
    return backup.isLocked ? Words::tr("opens with another passphrase, as copies from before a change do")
                           : Words::tr("damaged as well");
}

DamageView::Copy copyOf(const DamageReport::Backup &backup)
{
    const workspace::BackupRecord &record = backup.record;
    const QString when = record.madeAt.isValid() ? QLocale().toString(record.madeAt.toLocalTime(), QLocale::ShortFormat)
                                                 : QFileInfo(record.path).fileName();
    QStringList facts{stateOf(backup), occasionOf(record.kind), QLocale().formattedDataSize(record.bytes, 1)};
    facts.removeAll(QString());
    return {when, facts.join(QStringLiteral(" · ")), backup.isSound};
}

QStringList findingsOf(const DamageReport &report)
{
    QStringList findings;
    if (report.isTruncated)
        findings << Words::tr("Its end is missing.");
    if (report.wholeHeaderCopies == 0)
        findings << Words::tr("Both copies of the key table are damaged, so no passphrase can open it.");
    if (report.wholeHeaderCopies == 1)
        findings << Words::tr("One of two copies of the key table is damaged; the other one still works.");
    if (report.pages > 0 && report.damagedPages > 0)
        findings << Words::tr("%1 of %2 pages are damaged.").arg(report.damagedPages).arg(report.pages);
    return findings;
}

}  // namespace

DamageView damageView(const QString &fileName, const DamageReport &report)
{
    DamageView view;
    view.title = Words::tr("%1 is damaged").arg(fileName);
    view.lead = Words::tr("Nothing in it was changed. Keep it until you have a copy that opens, and look for the "
                          "cause: a failing disk, a copy cut short, or a synchronising service.");
    view.findings = findingsOf(report);
    for (const Family &family : families())
        view.parts.push_back(partOf(family, report));
    if (report.tables.empty()) {
        view.parts.clear();
        view.noParts = Words::tr("Nothing in it can be read without a copy.");
    }
    for (const DamageReport::Backup &backup : report.backups) {
        if (backup.isSound && view.best < 0)
            view.best = static_cast<int>(view.copies.size());
        view.copies.push_back(copyOf(backup));
    }
    if (view.best < 0)
        view.noCopies = Words::tr("There is no sound backup beside it. Look for a copy you have kept elsewhere: on "
                                  "another disk, or with a colleague who has the same vault.");
    return view;
}

}  // namespace circumspect::desktop
