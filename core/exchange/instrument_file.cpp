// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instrument_file.h"

#include "exchange/json_place.h"
#include "model/group_lookup.h"
#include "tabular/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QSet>

#include <algorithm>

namespace circumspect::exchange {

using model::InstrumentFault;

namespace {

constexpr qsizetype kMostBytes = 4 * 1024 * 1024;

/// "line:column", both from 1, of a byte offset.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

Result<QJsonObject> parseObject(QByteArrayView json)
{
    if (json.isEmpty())
        return failure(ErrorCode::FileEmpty);
    if (json.size() > kMostBytes)
        return failure(ErrorCode::FileTooLarge, {}, QString::number(kMostBytes));
    const auto decoded = tabular::decodeText(json.toByteArray());
    if (!decoded)
        return decoded.error();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(decoded->utf8, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorCode::InstrumentInvalid, lineAndColumn(decoded->utf8, parseError.offset),
                       parseError.errorString());
    if (!document.isObject())
        return failure(ErrorCode::InstrumentInvalid, {}, QStringLiteral("not a JSON object"));
    return document.object();
}

model::NotObserved readNotObserved(const JsonPlace &json)
{
    model::NotObserved choice;
    choice.code = json.member("code").string();
    choice.label = json.member("label").text();
    json.member("treat_as").word({"missing"}, 0);
    const JsonPlace offered = json.member("offered_to");
    if (!offered.isThere())
        return choice;
    choice.isOfferedToSelf = choice.isOfferedToOthers = false;
    for (const JsonPlace &entry : offered.list())
        (entry.word({"self", "other"}, 1) == 0 ? choice.isOfferedToSelf : choice.isOfferedToOthers) = true;
    return choice;
}

model::Scale readScale(const JsonPlace &json)
{
    model::Scale scale;
    scale.id = json.member("id").string();
    scale.kind = static_cast<model::ScaleKind>(
        json.member("kind").word({"frequency", "agreement", "effectiveness", "other"}, 3));
    const JsonPlace direction = json.member("direction");
    if (direction.word({"higher_is_better", "lower_is_better"}, 0) == 1)
        direction.report(InstrumentFault::NotSupported, QStringLiteral("lower_is_better"));
    for (const JsonPlace &point : json.member("points").requiredList()) {
        const JsonPlace value = point.member("value");
        if (!value.isThere())
            value.report(InstrumentFault::Missing);
        // A value that cannot be read continues the row, so that it is reported once and not as a gap as well.
        const int next = scale.points.empty() ? 1 : scale.points.back().value + 1;
        scale.points.push_back({value.integer().value_or(next), point.member("label").text()});
    }
    if (json.member("not_observed").isThere())
        scale.notObserved = readNotObserved(json.member("not_observed"));
    return scale;
}

/// The kind of a group whose file does not say it, from what it is called.
model::GroupKind guessKind(const model::RaterGroup &group)
{
    using enum model::GroupKind;
    const auto isCalled = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) {
            const QString word = QString::fromLatin1(name);
            return group.id.text().compare(word, Qt::CaseInsensitive) == 0 ||
                   group.importAliases.contains(word, Qt::CaseInsensitive);
        });
    };
    if (isCalled({"self"}))
        return Self;
    if (isCalled({"manager", "boss", "supervisor"}))
        return Manager;
    if (isCalled({"council", "board"}))
        return Council;
    if (isCalled({"peer", "peers"}))
        return Peers;
    if (isCalled({"direct_report", "direct_reports", "direct report"}))
        return DirectReports;
    return isCalled({"partner", "partners"}) ? Partners : Other;
}

model::GroupKind readKind(const JsonPlace &json, const model::RaterGroup &group)
{
    const JsonPlace perspective = json.member("perspective");
    if (!perspective.isThere())
        perspective.report(InstrumentFault::Missing);
    // What cannot be read is guessed from the name, so that one wrong word is not reported three times.
    const int view = perspective.word({"self", "other"}, guessKind(group) == model::GroupKind::Self ? 0 : 1);
    const bool isSelf = view == 0;
    const JsonPlace kind = json.member("kind");
    const int word = kind.word({"self", "manager", "council", "peers", "direct_reports", "partners", "other"}, -1);
    if (word < 0)
        return isSelf ? model::GroupKind::Self : guessKind(group);
    if (isSelf != (word == 0))
        kind.report(InstrumentFault::UnknownWord, kind.string());
    return static_cast<model::GroupKind>(word);
}

model::RaterGroup readGroup(const JsonPlace &json)
{
    model::RaterGroup group;
    group.id = GroupId(json.member("id").string());
    group.label = json.member("label").text();
    group.importAliases = json.member("import_aliases").strings();
    group.kind = readKind(json, group);
    const bool isProtected = model::isProtected(group.kind);
    const JsonPlace anonymous = json.member("anonymous");
    if (anonymous.flag(isProtected) != isProtected)
        anonymous.report(InstrumentFault::ProtectionUnclear, group.id.text());
    group.minimum = json.member("min_responses_to_report").integer().value_or(isProtected ? model::kLeastMinimum : 1);
    return group;
}

model::Item readItem(const JsonPlace &json)
{
    const JsonPlace text = json.member("text");
    return {ItemId(json.member("id").string()), json.member("reverse_scored").flag(false), text.member("self").text(),
            text.member("other").text()};
}

model::Competency readCompetency(const JsonPlace &json)
{
    model::Competency competency{
        CompetencyId(json.member("id").string()), json.member("name").text(), json.member("definition").text(), {}};
    for (const JsonPlace &item : json.member("items").list())
        competency.items.push_back(readItem(item));
    return competency;
}

model::OpenQuestion readQuestion(const JsonPlace &json)
{
    const JsonPlace text = json.member("text");
    const int kind = json.member("kind").word({"start", "stop", "continue", "free"}, 3);
    return {QuestionId(json.member("id").string()), static_cast<model::QuestionKind>(kind), text.member("self").text(),
            text.member("other").text()};
}

/// Authors may say it in one language, the default one of the questionnaire.
model::LocalizedText readValidationStatus(const JsonPlace &json, const QString &defaultLanguage)
{
    if (!json.isString())
        return json.text();
    const QString status = json.string();
    return status.isEmpty() ? model::LocalizedText() : model::LocalizedText({{defaultLanguage, status}});
}

void readTexts(const JsonPlace &json, model::Instrument &instrument)
{
    instrument.id = InstrumentId(json.member("id").string());
    instrument.version = json.member("version").string();
    instrument.license = json.member("license").requiredString();
    instrument.languages = json.member("languages").strings();
    instrument.defaultLanguage = json.member("default_language").string();
    instrument.validationStatus = readValidationStatus(json.member("validation_status"), instrument.defaultLanguage);
    instrument.title = json.member("title").text();
    instrument.description = json.member("description").text();
    instrument.selfInstructions = json.member("instructions").member("self").text();
    instrument.otherInstructions = json.member("instructions").member("other").text();
}

model::Instrument readParts(const JsonPlace &json)
{
    model::Instrument instrument;
    readTexts(json, instrument);
    if (!json.member("scale").isThere())
        json.member("scale").report(InstrumentFault::Missing);
    else
        instrument.scale = readScale(json.member("scale"));
    if (json.member("importance_scale").isThere())
        instrument.importanceScale = readScale(json.member("importance_scale"));
    if (json.member("change_scale").isThere())
        instrument.changeScale = readScale(json.member("change_scale"));
    for (const JsonPlace &group : json.member("rater_groups").requiredList())
        instrument.groups.push_back(readGroup(group));
    for (const JsonPlace &step : json.member("merge_rule").list())
        instrument.mergeRule.into.emplace_back(GroupId(step.member("group").string()),
                                               GroupId(step.member("into").string()));
    for (const JsonPlace &competency : json.member("competencies").list())
        instrument.competencies.push_back(readCompetency(competency));
    for (const JsonPlace &question : json.member("open_questions").list())
        instrument.openQuestions.push_back(readQuestion(question));
    return instrument;
}

/// What shape and meaning both found is said once; a part that is missing has nothing wrong within it.
void addMeaning(InstrumentDraft &draft)
{
    QSet<QString> places;
    for (const model::InstrumentProblem &problem : draft.problems)
        places.insert(problem.place);
    const auto isKnown = [&](const QString &place) {
        return std::any_of(places.begin(), places.end(), [&](const QString &known) {
            return place == known || place.startsWith(QString(known + u'.')) || place.startsWith(QString(known + u'['));
        });
    };
    for (model::InstrumentProblem &problem : model::checkInstrument(draft.instrument))
        if (!isKnown(problem.place))
            draft.problems.push_back(std::move(problem));
}

}  // namespace

Result<InstrumentDraft> readInstrumentDraft(QByteArrayView json)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    if (object->value(QStringLiteral("format")).toString() != u"leadership-360-model")
        return failure(ErrorCode::InstrumentInvalid, QStringLiteral("format"), QStringLiteral("leadership-360-model"));
    if (object->value(QStringLiteral("format_version")).toInt() != 1)
        return failure(ErrorCode::InstrumentInvalid, QStringLiteral("format_version"), QStringLiteral("1"));
    InstrumentDraft draft;
    draft.instrument = readParts(JsonPlace(*object, {}, draft.problems));
    addMeaning(draft);
    return draft;
}

Result<model::Instrument> readInstrument(QByteArrayView json)
{
    auto draft = readInstrumentDraft(json);
    if (!draft)
        return std::move(draft).error();
    if (draft->problems.empty())
        return std::move(draft->instrument);
    Error error = failure(ErrorCode::InstrumentInvalid, draft->instrument.id.text());
    for (const model::InstrumentProblem &problem : draft->problems)
        error.causes.push_back(model::toError(problem));
    return error;
}

Result<QByteArray> canonicalInstrument(QByteArrayView json)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    return QJsonDocument(*object).toJson(QJsonDocument::Compact);
}

}  // namespace circumspect::exchange
