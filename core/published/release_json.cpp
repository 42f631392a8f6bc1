// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/release_json.h"

#include "published/ledger_json.h"

#include <type_traits>
#include <variant>

namespace circumspect::published {

namespace {

QString key(const char16_t *name)
{
    return QString::fromUtf16(name);
}

void insertIf(QJsonObject &object, const char16_t *name, const std::optional<int> &value)
{
    if (value)
        object[key(name)] = *value;
}

void insertIf(QJsonObject &object, const char16_t *name, const std::optional<double> &value)
{
    if (value)
        object[key(name)] = *value;
}

template <class Enum>
requires std::is_enum_v<Enum>
void insertIf(QJsonObject &object, const char16_t *name, const std::optional<Enum> &value)
{
    if (value)
        object[key(name)] = codeName(*value);
}

template <class Tag>
QJsonArray toJson(const std::vector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &id : ids)
        array.append(id.text());
    return array;
}

QJsonObject toJson(const Cell &cell)
{
    QJsonObject object;
    if (const auto *withheld = std::get_if<Withheld>(&cell))
        object[key(u"withheld")] = codeName(withheld->reason);
    if (const Figure *figure = figureIn(cell)) {
        object[key(u"value")] = figure->value();
        object[key(u"decimals")] = figure->decimals();
        object[key(u"coding")] = codeName(figure->coding());
        insertIf(object, u"n", figure->answerCount());
    }
    return object;
}

QJsonObject toJson(const Spread &spread)
{
    QJsonObject object;
    if (const auto *withheld = std::get_if<Withheld>(&spread))
        object[key(u"withheld")] = codeName(withheld->reason);
    if (const SpreadFigures *figures = spreadIn(spread)) {
        QJsonArray distribution;
        for (const int count : figures->distribution())
            distribution.append(count);
        object[key(u"distribution")] = distribution;
        insertIf(object, u"sd", figures->standardDeviation());
        insertIf(object, u"ad", figures->averageDeviation());
        insertIf(object, u"band", figures->band());
    }
    return object;
}

QJsonObject toJson(const Row &row)
{
    QJsonArray means;
    for (const Cell &mean : row.means)
        means.append(toJson(mean));
    QJsonArray spreads;
    for (const Spread &spread : row.spreads)
        spreads.append(toJson(spread));
    QJsonObject object{
        {key(u"id"), row.id}, {key(u"means"), means}, {key(u"spreads"), spreads}, {key(u"gap"), toJson(row.gap)}};
    insertIf(object, u"gap_class", row.gapClass);
    insertIf(object, u"quadrant", row.quadrant);
    return object;
}

QJsonArray toJson(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(toJson(row));
    return array;
}

QJsonObject toJson(const ReleaseHeader &header)
{
    return {{key(u"cycle"), header.cycle.text()},
            {key(u"cycle_name"), header.cycleName},
            {key(u"wave"), header.wave.text()},
            {key(u"participant"), header.participant.text()},
            {key(u"participant_code"), header.participantCode},
            {key(u"instrument"), header.instrument.text()},
            {key(u"instrument_version"), header.instrumentVersion},
            {key(u"number"), header.number},
            {key(u"created_at"), header.createdAt.toUTC().toString(Qt::ISODateWithMs)},
            {key(u"lowest"), header.lowest},
            {key(u"highest"), header.highest},
            {key(u"promise_version"), header.promiseVersion}};
}

QJsonObject toJson(const Column &column)
{
    QJsonObject object{
        {key(u"id"), column.id}, {key(u"kind"), codeName(column.kind)}, {key(u"groups"), toJson(column.groups)}};
    insertIf(object, u"invited", column.invited);
    insertIf(object, u"answered", column.answered);
    insertIf(object, u"withheld", column.withheld);
    return object;
}

QJsonObject toJson(const Highlights &highlights)
{
    return {{key(u"strengths"), toJson(highlights.strengths)},
            {key(u"growth_areas"), toJson(highlights.growthAreas)},
            {key(u"blind_spots"), toJson(highlights.blindSpots)},
            {key(u"hidden_strengths"), toJson(highlights.hiddenStrengths)}};
}

}  // namespace

QJsonObject toJson(const ResultsContent &content)
{
    QJsonArray columns;
    for (const Column &column : content.columns)
        columns.append(toJson(column));
    QJsonObject object{{key(u"header"), toJson(content.header)},
                       {key(u"columns"), columns},
                       {key(u"hidden_groups"), toJson(content.hiddenGroups)},
                       {key(u"overall"), toJson(content.overall)},
                       {key(u"competencies"), toJson(content.competencies)},
                       {key(u"items"), toJson(content.items)},
                       {key(u"highlights"), toJson(content.highlights)},
                       {key(u"ledger"), toJson(content.ledger)}};
    insertIf(object, u"self_cut", content.selfCut);
    insertIf(object, u"others_cut", content.othersCut);
    // A release without importance keeps the bytes, and so the id, that it had before importance could be asked.
    if (content.importance)
        object[key(u"importance")] = QJsonObject{{key(u"lowest"), content.importance->lowest},
                                                 {key(u"highest"), content.importance->highest},
                                                 {key(u"competencies"), toJson(content.importance->competencies)}};
    return object;
}

QJsonValue JsonReader::field(const QJsonObject &object, QStringView name, QJsonValue::Type type)
{
    const QJsonValue value = object[name];
    m_isSound = m_isSound && value.type() == type;
    return value;
}

QString JsonReader::text(const QJsonObject &object, QStringView name)
{
    return field(object, name, QJsonValue::String).toString();
}

double JsonReader::number(const QJsonObject &object, QStringView name)
{
    return field(object, name, QJsonValue::Double).toDouble();
}

int JsonReader::integer(const QJsonObject &object, QStringView name)
{
    return field(object, name, QJsonValue::Double).toInt();
}

QJsonArray JsonReader::array(const QJsonObject &object, QStringView name)
{
    return field(object, name, QJsonValue::Array).toArray();
}

std::optional<double> JsonReader::optionalNumber(const QJsonObject &object, QStringView name)
{
    return object.contains(name) ? std::optional(number(object, name)) : std::nullopt;
}

std::optional<int> JsonReader::optionalInteger(const QJsonObject &object, QStringView name)
{
    return object.contains(name) ? std::optional(integer(object, name)) : std::nullopt;
}

ReleaseHeader JsonReader::header(const QJsonObject &object)
{
    ReleaseHeader header;
    header.cycle = CycleId(text(object, u"cycle"));
    header.cycleName = text(object, u"cycle_name");
    header.wave = WaveId(text(object, u"wave"));
    header.participant = ParticipantId(text(object, u"participant"));
    header.participantCode = text(object, u"participant_code");
    header.instrument = InstrumentId(text(object, u"instrument"));
    header.instrumentVersion = text(object, u"instrument_version");
    header.number = integer(object, u"number");
    header.createdAt = QDateTime::fromString(text(object, u"created_at"), Qt::ISODateWithMs);
    header.lowest = integer(object, u"lowest");
    header.highest = integer(object, u"highest");
    header.promiseVersion = integer(object, u"promise_version");
    return header;
}

Column JsonReader::column(const QJsonObject &object)
{
    Column column;
    column.id = text(object, u"id");
    column.kind = word<ColumnKind>(object, u"kind");
    for (const QJsonValue &group : array(object, u"groups"))
        column.groups.emplace_back(group.toString());
    column.invited = optionalInteger(object, u"invited");
    column.answered = optionalInteger(object, u"answered");
    column.withheld = optionalWord<WithheldReason>(object, u"withheld");
    return column;
}

LedgerEntry JsonReader::ledgerEntry(const QJsonObject &object)
{
    LedgerEntry entry;
    entry.deed = word<LedgerDeed>(object, u"deed");
    entry.level = word<LedgerLevel>(object, u"level");
    entry.subject = text(object, u"subject");
    entry.column = text(object, u"column");
    for (const QJsonValue &group : array(object, u"merged_from"))
        entry.mergedFrom.push_back(group.toString());
    entry.reason = optionalWord<WithheldReason>(object, u"reason");
    return entry;
}

std::vector<CompetencyId> JsonReader::competencyIds(const QJsonObject &object, QStringView name)
{
    std::vector<CompetencyId> ids;
    for (const QJsonValue &id : array(object, name))
        ids.emplace_back(id.toString());
    return ids;
}

ResultsContent JsonReader::frame(const QJsonObject &object)
{
    ResultsContent content;
    content.header = header(object[u"header"].toObject());
    for (const QJsonValue &one : array(object, u"columns"))
        content.columns.push_back(column(one.toObject()));
    for (const QJsonValue &group : array(object, u"hidden_groups"))
        content.hiddenGroups.emplace_back(group.toString());
    content.selfCut = optionalNumber(object, u"self_cut");
    content.othersCut = optionalNumber(object, u"others_cut");
    const QJsonObject highlights = object[u"highlights"].toObject();
    content.highlights = {competencyIds(highlights, u"strengths"), competencyIds(highlights, u"growth_areas"),
                          competencyIds(highlights, u"blind_spots"), competencyIds(highlights, u"hidden_strengths")};
    for (const QJsonValue &entry : array(object, u"ledger"))
        content.ledger.push_back(ledgerEntry(entry.toObject()));
    return content;
}

}  // namespace circumspect::published
