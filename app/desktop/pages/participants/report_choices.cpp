// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/report_choices.h"

#include "desktop/pages/templates/template_words.h"
#include "desktop/session/people.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportChoices)
};

constexpr qsizetype kShortestName = 3;  // letters; shorter words of a name stand in many others

using Layouts = std::vector<workspace::ReportTemplates::Entry>;

/// The latest release of everybody in the wave.
std::map<ParticipantId, workspace::ReleaseSummary> latestOf(const std::vector<workspace::ReleaseSummary> &releases,
                                                            const WaveId &wave)
{
    std::map<ParticipantId, workspace::ReleaseSummary> latest;
    for (const workspace::ReleaseSummary &release : releases) {
        if (release.wave != wave)
            continue;
        const auto [place, isNew] = latest.try_emplace(release.participant, release);
        if (!isNew && place->second.number < release.number)
            place->second = release;
    }
    return latest;
}

/// Whether reports are open as a whole: all of them, and at least one.
struct Openness {
    bool all = true;
    bool any = false;
};

Result<Openness> opennessOf(workspace::Workspace &workspace, const std::vector<ReportBasis::Report> &reports)
{
    Openness openness;
    for (const ReportBasis::Report &report : reports) {
        const auto isWhole = workspace.reporting().mayReadWhole(report.participant.id);
        if (!isWhole)
            return isWhole.error();
        openness.all = openness.all && *isWhole;
        openness.any = openness.any || *isWhole;
    }
    return openness;
}

ReportQuestion::Layout shownLayout(const workspace::ReportTemplates::Entry &entry)
{
    return {.name = entry.layout.name,
            .title = templateTitle(entry.layout),
            .detail = audienceText(entry.layout.audience),
            .isForCoach = entry.layout.audience == report::Audience::Coach};
}

/// The template that settings mean, or where nothing is remembered or it is gone, the first that is offered.
QString recalledLayout(const Settings &settings, const ReportQuestion &question, const Layouts &layouts)
{
    const QString remembered = settings.value(Setting::ReportLayout).toString();
    for (const workspace::ReportTemplates::Entry &entry : layouts)
        if (!remembered.isEmpty() && rememberedLayout(entry) == remembered)
            return entry.layout.name;
    return question.layouts.empty() ? QString() : question.layouts.front().name;
}

ReportChoices recalledChoices(const Settings &settings)
{
    ReportChoices choices;
    choices.language = settings.value(Setting::ReportLanguage).toString();
    if (settings.value(Setting::ReportKind).toString() == render::suffixOf(render::FileKind::WebPage))
        choices.kind = render::FileKind::WebPage;
    const QString paper = settings.value(Setting::ReportPaper).toString();
    if (!paper.isEmpty())
        choices.paper = paper == u"a4" ? render::PageSize::A4 : render::PageSize::Letter;
    if (const QString pattern = settings.value(Setting::ReportPattern).toString(); !pattern.isEmpty())
        choices.pattern = pattern;
    choices.printsName = settings.value(Setting::ReportPrintsName).toBool();
    return choices;
}

bool namesSomebody(const QString &pattern, const ReportBasis &basis)
{
    static const QRegularExpression gap(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (const ReportBasis::Report &report : basis.reports)
        for (const QString &text : {report.participant.name, report.participant.organisation, report.participant.code})
            for (const QString &word : text.split(gap, Qt::SkipEmptyParts))
                if (word.size() >= kShortestName && pattern.contains(word, Qt::CaseInsensitive))
                    return true;
    return false;
}

}  // namespace

QString rememberedLayout(const QString &name, bool isOwn)
{
    if (!isOwn)
        return name;
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString rememberedLayout(const workspace::ReportTemplates::Entry &entry)
{
    return rememberedLayout(entry.layout.name, !entry.isShipped);
}

Result<ReportBasis> readReportBasis(workspace::Workspace &workspace, const CycleId &cycle, const WaveId &wave,
                                    const std::vector<ParticipantId> &participants)
{
    const auto roster = workspace.rostering().roster(cycle);
    if (!roster)
        return roster.error();
    const auto releases = workspace.releasing().releases(cycle);
    if (!releases)
        return releases.error();
    const auto latest = latestOf(*releases, wave);
    ReportBasis basis;
    for (const model::Participant &person : roster->participants) {
        if (!participants.empty() &&
            std::find(participants.begin(), participants.end(), person.id) == participants.end())
            continue;
        if (const auto release = latest.find(person.id); release != latest.end())
            basis.reports.push_back({person, release->second});
        else
            basis.notReleased << person.code;
    }
    const auto openness = opennessOf(workspace, basis.reports);
    if (!openness)
        return openness.error();
    auto layouts = workspace.reportTemplates().list();
    if (!layouts)
        return layouts.error();
    basis.readsAllWhole = openness->all;
    basis.layouts = *std::move(layouts);
    const bool isOwnFile = workspace.kind() == workspace::VaultKind::Participant;
    std::erase_if(basis.layouts, [&](const workspace::ReportTemplates::Entry &entry) {
        const report::Audience audience = entry.layout.audience;
        return (!openness->any && audience != report::Audience::Coordinator) ||
               (isOwnFile && audience == report::Audience::Coach);
    });
    return basis;
}

ReportQuestion reportQuestion(const ReportBasis &basis, const model::Cycle &cycle, const WaveId &wave, bool keepsNotes,
                              const Settings &settings)
{
    ReportQuestion question;
    question.count = static_cast<int>(basis.reports.size());
    question.isBatch = basis.isBatch();
    const model::Participant &first = basis.reports.front().participant;
    question.title = !question.isBatch ? Words::tr("Report about %1").arg(shownName(first))
                                       : Words::tr("%n report(s)", nullptr, question.count);
    if (!basis.readsAllWhole)
        question.layouts.push_back({.name = {},
                                    .title = Words::tr("Whatever is open to me"),
                                    .detail = Words::tr("The full report of those I coach, the summary of the others."),
                                    .isForCoach = false});
    for (const workspace::ReportTemplates::Entry &entry : basis.layouts)
        question.layouts.push_back(shownLayout(entry));
    question.cycleLanguage = cycle.language;
    question.example = {first.code, wave.text(), cycle.language, first.name};
    question.offersNotes = keepsNotes;
    question.chosen = recalledChoices(settings);
    question.chosen.layout = recalledLayout(settings, question, basis.layouts);
    return question;
}

void rememberReportChoices(Settings &settings, const ReportChoices &choices, const ReportBasis &basis)
{
    const auto entry = std::find_if(basis.layouts.begin(), basis.layouts.end(),
                                    [&](const auto &one) { return one.layout.name == choices.layout; });
    settings.set(Setting::ReportLayout, entry == basis.layouts.end() ? QString() : rememberedLayout(*entry));
    settings.set(Setting::ReportLanguage, choices.language);
    settings.set(Setting::ReportKind, render::suffixOf(choices.kind));
    const bool isA4 = choices.paper == render::PageSize::A4;
    settings.set(Setting::ReportPaper, !choices.paper ? QString()
                                       : isA4         ? QStringLiteral("a4")
                                                      : QStringLiteral("letter"));
    if (!namesSomebody(choices.pattern, basis))
        settings.set(Setting::ReportPattern, choices.pattern);
    settings.set(Setting::ReportPrintsName, choices.printsName);
}

}  // namespace circumspect::desktop
