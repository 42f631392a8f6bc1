// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instrument_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace circumspect::exchange {

namespace {

QString word(const char *const *words, int index)
{
    return QString::fromLatin1(words[index]);
}

QJsonObject toJson(const model::LocalizedText &text)
{
    QJsonObject json;
    for (auto entry = text.all().begin(); entry != text.all().end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QJsonObject toJson(const model::LocalizedText &self, const model::LocalizedText &other)
{
    return {{QStringLiteral("self"), toJson(self)}, {QStringLiteral("other"), toJson(other)}};
}

QJsonObject toJson(const model::NotObserved &choice)
{
    QJsonArray offered;
    if (choice.isOfferedToSelf)
        offered.append(QStringLiteral("self"));
    if (choice.isOfferedToOthers)
        offered.append(QStringLiteral("other"));
    return {{QStringLiteral("code"), choice.code},
            {QStringLiteral("treat_as"), QStringLiteral("missing")},
            {QStringLiteral("offered_to"), offered},
            {QStringLiteral("label"), toJson(choice.label)}};
}

QJsonObject toJson(const model::Scale &scale)
{
    static constexpr std::array kKinds{"frequency", "agreement", "effectiveness", "other"};
    QJsonArray points;
    for (const model::ScalePoint &point : scale.points)
        points.append(
            QJsonObject{{QStringLiteral("value"), point.value}, {QStringLiteral("label"), toJson(point.label)}});
    QJsonObject json{{QStringLiteral("id"), scale.id},
                     {QStringLiteral("kind"), word(kKinds.data(), static_cast<int>(scale.kind))},
                     {QStringLiteral("direction"), QStringLiteral("higher_is_better")},
                     {QStringLiteral("points"), points}};
    if (scale.notObserved)
        json.insert(QStringLiteral("not_observed"), toJson(*scale.notObserved));
    return json;
}

QJsonObject toJson(const model::RaterGroup &group)
{
    static constexpr std::array kKinds{"self", "manager", "council", "peers", "direct_reports", "partners", "other"};
    const bool isSelf = group.kind == model::GroupKind::Self;
    return {{QStringLiteral("id"), group.id.text()},
            {QStringLiteral("perspective"), isSelf ? QStringLiteral("self") : QStringLiteral("other")},
            {QStringLiteral("kind"), word(kKinds.data(), static_cast<int>(group.kind))},
            {QStringLiteral("anonymous"), model::isProtected(group.kind)},
            {QStringLiteral("min_responses_to_report"), group.minimum},
            {QStringLiteral("label"), toJson(group.label)},
            {QStringLiteral("import_aliases"), QJsonArray::fromStringList(group.importAliases)}};
}

QJsonObject toJson(const model::Competency &competency)
{
    QJsonArray items;
    for (const model::Item &item : competency.items)
        items.append(QJsonObject{{QStringLiteral("id"), item.id.text()},
                                 {QStringLiteral("reverse_scored"), item.isReverseScored},
                                 {QStringLiteral("text"), toJson(item.selfText, item.otherText)}});
    QJsonObject json{{QStringLiteral("id"), competency.id.text()},
                     {QStringLiteral("name"), toJson(competency.name)},
                     {QStringLiteral("items"), items}};
    if (!competency.definition.isEmpty())
        json.insert(QStringLiteral("definition"), toJson(competency.definition));
    return json;
}

QJsonObject toJson(const model::OpenQuestion &question)
{
    static constexpr std::array kKinds{"start", "stop", "continue", "free"};
    return {{QStringLiteral("id"), question.id.text()},
            {QStringLiteral("kind"), word(kKinds.data(), static_cast<int>(question.kind))},
            {QStringLiteral("text"), toJson(question.selfText, question.otherText)}};
}

template <class T>
QJsonArray toJson(const std::vector<T> &values)
{
    QJsonArray json;
    for (const T &value : values)
        json.append(toJson(value));
    return json;
}

QJsonArray toJson(const model::MergeRule &rule)
{
    QJsonArray json;
    for (const auto &[group, into] : rule.into)
        json.append(QJsonObject{{QStringLiteral("group"), group.text()}, {QStringLiteral("into"), into.text()}});
    return json;
}

QJsonObject headOf(const model::Instrument &instrument)
{
    return {{QStringLiteral("format"), QStringLiteral("leadership-360-model")},
            {QStringLiteral("format_version"), 1},
            {QStringLiteral("id"), instrument.id.text()},
            {QStringLiteral("version"), instrument.version},
            {QStringLiteral("license"), instrument.license},
            {QStringLiteral("languages"), QJsonArray::fromStringList(instrument.languages)},
            {QStringLiteral("default_language"), instrument.defaultLanguage},
            {QStringLiteral("title"), toJson(instrument.title)}};
}

}  // namespace

QByteArray writeInstrument(const model::Instrument &instrument)
{
    QJsonObject json = headOf(instrument);
    const auto insertIf = [&](bool isThere, const char *name, const QJsonValue &value) {
        if (isThere)
            json.insert(QLatin1StringView(name), value);
    };
    insertIf(!instrument.validationStatus.isEmpty(), "validation_status", toJson(instrument.validationStatus));
    insertIf(!instrument.description.isEmpty(), "description", toJson(instrument.description));
    insertIf(!instrument.selfInstructions.isEmpty() || !instrument.otherInstructions.isEmpty(), "instructions",
             toJson(instrument.selfInstructions, instrument.otherInstructions));
    json.insert(QStringLiteral("scale"), toJson(instrument.scale));
    if (instrument.importanceScale)
        json.insert(QStringLiteral("importance_scale"), toJson(*instrument.importanceScale));
    if (instrument.changeScale)
        json.insert(QStringLiteral("change_scale"), toJson(*instrument.changeScale));
    json.insert(QStringLiteral("rater_groups"), toJson(instrument.groups));
    insertIf(!instrument.mergeRule.isDefault(), "merge_rule", toJson(instrument.mergeRule));
    json.insert(QStringLiteral("competencies"), toJson(instrument.competencies));
    json.insert(QStringLiteral("open_questions"), toJson(instrument.openQuestions));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

}  // namespace circumspect::exchange
