// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/collection/small_study.h"

namespace circumspect::sealed {

namespace {

model::LocalizedText inTwo(const char16_t *english, const char16_t *german)
{
    return model::LocalizedText(
        {{QStringLiteral("en"), QString::fromUtf16(english)}, {QStringLiteral("de"), QString::fromUtf16(german)}});
}

model::Item item(const char *id, bool isReversed, const char16_t *english, const char16_t *german)
{
    const QString self = QString(u"I " + QString::fromUtf16(english));
    return {ItemId(QString::fromLatin1(id)), isReversed, model::LocalizedText({{QStringLiteral("en"), self}}),
            model::LocalizedText({{QStringLiteral("en"), QString(u"{leader} " + QString::fromUtf16(english))},
                                  {QStringLiteral("de"), QString(u"{leader} " + QString::fromUtf16(german))}})};
}

}  // namespace

SmallStudy::SmallStudy()
{
    using enum model::GroupKind;
    instrument.id = InstrumentId(QStringLiteral("small"));
    instrument.languages = {QStringLiteral("en"), QStringLiteral("de")};
    instrument.scale.id = QStringLiteral("often");
    instrument.scale.points = {{1, inTwo(u"Never", u"Nie")},
                               {2, inTwo(u"Rarely", u"Selten")},
                               {3, inTwo(u"Sometimes", u"Manchmal")},
                               {4, inTwo(u"Often", u"Häufig")},
                               {5, inTwo(u"Always", u"Immer")}};
    instrument.scale.notObserved = {QStringLiteral("NO"), inTwo(u"Not seen", u"Nicht gesehen"), false, true};
    instrument.groups = {
        {GroupId(QStringLiteral("self")), Self, inTwo(u"Self", u"Selbst"), {}, 1},
        {GroupId(QStringLiteral("manager")), Manager, inTwo(u"Manager", u"Vorgesetzte"), {}, 1},
        {GroupId(QStringLiteral("peer")), Peers, inTwo(u"Peers", u"Gleichgestellte"), {QStringLiteral("collègue")}, 3}};
    instrument.competencies.push_back(
        {CompetencyId(QStringLiteral("A")),
         inTwo(u"First", u"Erste"),
         {},
         {item("A1", false, u"listens before deciding", u"hört zu, bevor entschieden wird"),
          item("A2", false, u"explains decisions", u"erklärt Entscheidungen")}});
    instrument.competencies.push_back({CompetencyId(QStringLiteral("B")),
                                       inTwo(u"Second", u"Zweite"),
                                       {},
                                       {item("B1", true, u"blames other people", u"schiebt Schuld auf andere")}});
    instrument.openQuestions.push_back(
        {QuestionId(QStringLiteral("KEEP")), model::QuestionKind::Continue,
         inTwo(u"What should you keep doing?", u"Was sollten Sie beibehalten?"),
         inTwo(u"What should {leader} keep doing?", u"Was sollte {leader} beibehalten?")});
}

CollectRequest SmallStudy::request(std::vector<SourceFile> files)
{
    return {.instrument = instrument,
            .roster = roster,
            .wave = WaveId(QStringLiteral("T1")),
            .import = ImportId(QStringLiteral("i1")),
            .files = std::move(files),
            .random = m_random,
            .format = format,
            .mapping = mapping,
            .incomplete = incomplete};
}

Result<CollectedAnswers> SmallStudy::import(const QByteArray &csv)
{
    return import(std::vector<SourceFile>{{QStringLiteral("answers.csv"), csv}});
}

Result<CollectedAnswers> SmallStudy::import(std::vector<SourceFile> files)
{
    return collect(request(std::move(files)));
}

Result<published::ImportPreview> SmallStudy::look(const QByteArray &csv)
{
    return preview(request({{QStringLiteral("answers.csv"), csv}}));
}

ParticipantId SmallStudy::addParticipant(const char *code, const char *name)
{
    const ParticipantId id(QStringLiteral("participant-") + QString::fromLatin1(code));
    roster.participants.push_back({id, QString::fromLatin1(code), QString::fromUtf8(name), {}, {}, {}});
    return id;
}

RaterId SmallStudy::addRater(const ParticipantId &participant, const char *group, const char *key, bool hasAnswered)
{
    const RaterId id(QStringLiteral("rater-%1").arg(roster.raters.size()));
    roster.raters.push_back({id, participant, GroupId(QString::fromLatin1(group)), QString::fromLatin1(key)});
    if (hasAnswered)
        roster.answered.insert({id, WaveId(QStringLiteral("T1"))});
    return id;
}

QString recordsOf(const Error &error)
{
    QStringList records;
    for (const Error &cause : error.causes)
        records.append(cause.subject);
    return records.join(u' ');
}

std::vector<ErrorCode> codesOf(const Error &error)
{
    std::vector<ErrorCode> codes;
    for (const Error &cause : error.causes)
        codes.push_back(cause.code);
    return codes;
}

}  // namespace circumspect::sealed
