// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instrument_check.h"

#include "model/label_key.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cstdlib>

namespace circumspect::model {

namespace {

constexpr int kMostPoints = 36;
constexpr int kFarthestPoint = 100;

QString at(const QString &place, const char *name)
{
    const QString key = QString::fromLatin1(name);
    return place.isEmpty() ? key : place + u'.' + key;
}

QString at(const QString &place, const char *name, std::size_t index)
{
    return at(place, name) + u'[' + QString::number(index) + u']';
}

/// Collects the problems of one draft while walking it in the order of the file.
class InstrumentChecker {
public:
    explicit InstrumentChecker(const Instrument &draft) : m_draft(draft) {}

    std::vector<InstrumentProblem> run()
    {
        checkHead();
        checkScale(m_draft.scale, QStringLiteral("scale"));
        if (m_draft.importanceScale)
            checkScale(*m_draft.importanceScale, QStringLiteral("importance_scale"));
        if (m_draft.changeScale)
            checkScale(*m_draft.changeScale, QStringLiteral("change_scale"));
        checkGroups();
        checkMergeRule();
        checkCompetencies();
        checkQuestions();
        return std::move(m_problems);
    }

private:
    void report(InstrumentFault fault, const QString &place, const QString &subject = {})
    {
        m_problems.push_back({fault, place, subject});
    }

    /// True if `id` is well formed and new; ids are told apart without regard to case.
    void checkId(const QString &id, const QString &place, const QRegularExpression &pattern, QSet<QString> &known)
    {
        if (id.isEmpty())
            return report(InstrumentFault::Missing, place);
        if (!pattern.match(id).hasMatch())
            return report(InstrumentFault::IdMalformed, place, id);
        if (known.contains(id.toCaseFolded()))
            return report(InstrumentFault::IdRepeated, place, id);
        known.insert(id.toCaseFolded());
    }

    void requireText(const LocalizedText &text, const QString &place)
    {
        if (text.isEmpty())
            return report(InstrumentFault::Missing, place);
        offerText(text, place);
    }

    /// A text that may be left out, but not half translated.
    void offerText(const LocalizedText &text, const QString &place)
    {
        if (text.isEmpty())
            return;
        for (const QString &language : m_draft.languages)
            if (text.all().value(language).trimmed().isEmpty())
                report(InstrumentFault::LanguageMissing, place + u'.' + language, language);
    }

    void checkHead();
    void checkScale(const Scale &scale, const QString &place);
    void checkPoints(const Scale &scale, const QString &place);
    void checkPointLabels(const Scale &scale, const QString &place);
    void checkGroups();
    void checkMinimum(const RaterGroup &group, const QString &place);
    void checkWords(const RaterGroup &group, std::size_t index, const QString &place);
    void checkMergeRule();
    void checkCompetencies();
    void checkItems(const Competency &competency, const QString &place);
    void checkQuestions();

    const Instrument &m_draft;
    std::vector<InstrumentProblem> m_problems;
    QSet<QString> m_answerIds;  ///< items and open questions share the columns of a file
    QHash<QString, std::size_t> m_groupWords;
};

void InstrumentChecker::checkHead()
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9-]+$"));
    QSet<QString> ids;
    checkId(m_draft.id.text(), QStringLiteral("id"), pattern, ids);
    if (m_draft.version.trimmed().isEmpty())
        report(InstrumentFault::Missing, QStringLiteral("version"));
    if (m_draft.languages.isEmpty())
        report(InstrumentFault::Missing, QStringLiteral("languages"));
    QSet<QString> known;
    for (qsizetype i = 0; i < m_draft.languages.size(); ++i) {
        if (known.contains(m_draft.languages[i]))
            report(InstrumentFault::IdRepeated, at({}, "languages", static_cast<std::size_t>(i)), m_draft.languages[i]);
        known.insert(m_draft.languages[i]);
    }
    if (!m_draft.languages.contains(m_draft.defaultLanguage))
        report(InstrumentFault::DefaultLanguageUndeclared, QStringLiteral("default_language"), m_draft.defaultLanguage);
    requireText(m_draft.title, QStringLiteral("title"));
    offerText(m_draft.description, QStringLiteral("description"));
    offerText(m_draft.selfInstructions, QStringLiteral("instructions.self"));
    offerText(m_draft.otherInstructions, QStringLiteral("instructions.other"));
}

void InstrumentChecker::checkScale(const Scale &scale, const QString &place)
{
    if (scale.id.isEmpty())
        report(InstrumentFault::Missing, at(place, "id"));
    checkPoints(scale, place);
    checkPointLabels(scale, place);
    if (!scale.notObserved)
        return;
    if (scale.notObserved->code.isEmpty())
        report(InstrumentFault::Missing, at(place, "not_observed.code"));
    requireText(scale.notObserved->label, at(place, "not_observed.label"));
}

void InstrumentChecker::checkPoints(const Scale &scale, const QString &place)
{
    if (scale.points.size() < 2)
        report(InstrumentFault::ScaleTooShort, at(place, "points"));
    if (scale.optionCount() > kMostPoints)
        report(InstrumentFault::ScaleTooLong, at(place, "points"));
    for (std::size_t i = 0; i < scale.points.size(); ++i) {
        const int value = scale.points[i].value;
        const QString valuePlace = at(at(place, "points", i), "value");
        if (std::abs(value) > kFarthestPoint)
            report(InstrumentFault::ScaleOutOfRange, valuePlace, QString::number(value));
        else if (i > 0 && value != scale.points[i - 1].value + 1)
            report(InstrumentFault::ScaleGap, valuePlace, QString::number(value));
    }
}

void InstrumentChecker::checkPointLabels(const Scale &scale, const QString &place)
{
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < scale.points.size(); ++i) {
        const QString labelPlace = at(at(place, "points", i), "label");
        const LocalizedText &label = scale.points[i].label;
        requireText(label, labelPlace);
        for (auto entry = label.all().begin(); entry != label.all().end(); ++entry) {
            const QString key = labelKey(entry.value());
            if (!key.isEmpty() && known.value(key, i) != i)
                report(InstrumentFault::LabelRepeated, labelPlace + u'.' + entry.key(), entry.value());
            known.insert(key, i);
        }
    }
}

void InstrumentChecker::checkGroups()
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*$"));
    QSet<QString> ids;
    int selfGroups = 0;
    for (std::size_t i = 0; i < m_draft.groups.size(); ++i) {
        const RaterGroup &group = m_draft.groups[i];
        const QString place = at({}, "rater_groups", i);
        checkId(group.id.text(), at(place, "id"), pattern, ids);
        if (group.kind == GroupKind::Self && ++selfGroups > 1)
            report(InstrumentFault::SelfGroupRepeated, at(place, "perspective"), group.id.text());
        requireText(group.label, at(place, "label"));
        checkMinimum(group, place);
        checkWords(group, i, place);
    }
    if (selfGroups == 0)
        report(InstrumentFault::SelfGroupMissing, QStringLiteral("rater_groups"));
}

void InstrumentChecker::checkMinimum(const RaterGroup &group, const QString &place)
{
    const int least = isProtected(group.kind) ? kLeastMinimum : 1;
    if (group.minimum < least)
        report(InstrumentFault::MinimumTooLow, at(place, "min_responses_to_report"), QString::number(group.minimum));
}

void InstrumentChecker::checkWords(const RaterGroup &group, std::size_t index, const QString &place)
{
    for (qsizetype i = 0; i < group.importAliases.size(); ++i) {
        const QString key = labelKey(group.importAliases[i]);
        if (m_groupWords.value(key, index) != index)
            report(InstrumentFault::AliasRepeated, at(place, "import_aliases", static_cast<std::size_t>(i)),
                   group.importAliases[i]);
        m_groupWords.insert(key, index);
    }
    for (auto entry = group.label.all().begin(); entry != group.label.all().end(); ++entry) {
        const QString key = labelKey(entry.value());
        if (m_groupWords.value(key, index) != index)
            report(InstrumentFault::AliasRepeated, at(place, "label") + u'.' + entry.key(), entry.value());
        m_groupWords.insert(key, index);
    }
}

void InstrumentChecker::checkMergeRule()
{
    const auto isMergeable = [&](const GroupId &id) {
        const RaterGroup *group = m_draft.findGroup(id);
        return group != nullptr && isProtected(group->kind);
    };
    for (std::size_t i = 0; i < m_draft.mergeRule.into.size(); ++i) {
        const auto &[small, into] = m_draft.mergeRule.into[i];
        const QString place = at({}, "merge_rule", i);
        if (!isMergeable(small))
            report(InstrumentFault::GroupUnknown, at(place, "group"), small.text());
        if (!isMergeable(into) || into == small)
            report(InstrumentFault::GroupUnknown, at(place, "into"), into.text());
    }
}

void InstrumentChecker::checkCompetencies()
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z][A-Z0-9]*$"));
    QSet<QString> ids;
    if (m_draft.competencies.empty())
        report(InstrumentFault::Missing, QStringLiteral("competencies"));
    for (std::size_t i = 0; i < m_draft.competencies.size(); ++i) {
        const Competency &competency = m_draft.competencies[i];
        const QString place = at({}, "competencies", i);
        checkId(competency.id.text(), at(place, "id"), pattern, ids);
        requireText(competency.name, at(place, "name"));
        offerText(competency.definition, at(place, "definition"));
        if (competency.items.empty())
            report(InstrumentFault::CompetencyEmpty, at(place, "items"), competency.id.text());
        checkItems(competency, place);
    }
}

void InstrumentChecker::checkItems(const Competency &competency, const QString &place)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z][A-Z0-9]*$"));
    for (std::size_t i = 0; i < competency.items.size(); ++i) {
        const Item &item = competency.items[i];
        const QString itemPlace = at(place, "items", i);
        checkId(item.id.text(), at(itemPlace, "id"), pattern, m_answerIds);
        requireText(item.selfText, at(itemPlace, "text.self"));
        requireText(item.otherText, at(itemPlace, "text.other"));
    }
}

void InstrumentChecker::checkQuestions()
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"));
    for (std::size_t i = 0; i < m_draft.openQuestions.size(); ++i) {
        const OpenQuestion &question = m_draft.openQuestions[i];
        const QString place = at({}, "open_questions", i);
        checkId(question.id.text(), at(place, "id"), pattern, m_answerIds);
        requireText(question.selfText, at(place, "text.self"));
        requireText(question.otherText, at(place, "text.other"));
    }
}

}  // namespace

std::vector<InstrumentProblem> checkInstrument(const Instrument &draft)
{
    return InstrumentChecker(draft).run();
}

QString faultName(InstrumentFault fault)
{
    switch (fault) {
    case InstrumentFault::Missing:
        return QStringLiteral("missing");
    case InstrumentFault::WrongType:
        return QStringLiteral("wrong type");
    case InstrumentFault::UnknownWord:
        return QStringLiteral("unknown word");
    case InstrumentFault::IdMalformed:
        return QStringLiteral("malformed id");
    case InstrumentFault::IdRepeated:
        return QStringLiteral("repeated id");
    case InstrumentFault::LanguageMissing:
        return QStringLiteral("no translation");
    case InstrumentFault::DefaultLanguageUndeclared:
        return QStringLiteral("undeclared");
    case InstrumentFault::ScaleTooShort:
        return QStringLiteral("too few points");
    case InstrumentFault::ScaleTooLong:
        return QStringLiteral("too many points");
    case InstrumentFault::ScaleGap:
        return QStringLiteral("points not consecutive");
    case InstrumentFault::ScaleOutOfRange:
        return QStringLiteral("out of range");
    case InstrumentFault::LabelRepeated:
        return QStringLiteral("repeated label");
    case InstrumentFault::SelfGroupMissing:
        return QStringLiteral("no self group");
    case InstrumentFault::SelfGroupRepeated:
        return QStringLiteral("second self group");
    case InstrumentFault::MinimumTooLow:
        return QStringLiteral("minimum below 3");
    case InstrumentFault::ProtectionUnclear:
        return QStringLiteral("contradicts kind");
    case InstrumentFault::AliasRepeated:
        return QStringLiteral("repeated alias");
    case InstrumentFault::GroupUnknown:
        return QStringLiteral("no such group");
    case InstrumentFault::CompetencyEmpty:
        return QStringLiteral("no items");
    case InstrumentFault::NotSupported:
        return QStringLiteral("not supported");
    }
    return {};
}

Error toError(const InstrumentProblem &problem)
{
    const QString name = faultName(problem.fault);
    return failure(ErrorCode::InstrumentProblem, problem.place,
                   problem.subject.isEmpty() ? name : name + QStringLiteral(": ") + problem.subject);
}

}  // namespace circumspect::model
