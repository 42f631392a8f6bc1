// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instrument_file.h"
#include "sealed/collection/collector.h"
#include "tabular/csv_records.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <iostream>
#include <map>

namespace circumspect::sealed {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The sets to read: the folders of CIRCUMSPECT_SAMPLES, or the fixtures and the samples beside the source tree.
QStringList sampleSets()
{
    const QString chosen = qEnvironmentVariable("CIRCUMSPECT_SAMPLES");
    if (!chosen.isEmpty())
        return chosen.split(u':', Qt::SkipEmptyParts);
    QStringList sets{QStringLiteral(CIRCUMSPECT_FIXTURES "/samples")};
    const QString beside = QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/../shared/samples");
    if (QFile::exists(QString(beside + u"/expected.json")))
        sets.append(QDir::cleanPath(beside));
    else
        std::cout << "skipped: ../shared/samples is not beside the source tree\n";
    return sets;
}

void skipped(const QString &file, const QString &why)
{
    std::cout << "skipped: " << file.toStdString() << " (" << why.toStdString() << ")\n";
}

/// The instrument of a set lies in it, or among those shipped.
model::Instrument instrumentOf(const QString &set, const QString &id)
{
    const QString own = set + u'/' + id + u".json";
    const QString shipped = QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/resources/instruments/") + id + u".json";
    const auto instrument = exchange::readInstrument(bytesOf(QFile::exists(own) ? own : shipped));
    EXPECT_TRUE(instrument) << id.toStdString();
    return instrument ? *instrument : model::Instrument();
}

QString encodingWord(const tabular::DecodedText &text)
{
    if (text.isAscii && !text.hadByteOrderMark && text.encoding == tabular::Encoding::Utf8)
        return QStringLiteral("ASCII");
    const QString name = text.encoding == tabular::Encoding::Windows1252 ? QStringLiteral("cp1252")
                                                                         : tabular::encodingName(text.encoding);
    return text.hadByteOrderMark ? name + u" with BOM" : name;
}

QString separatorWord(char separator)
{
    return separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
}

QString lineEndingWord(tabular::LineEnding ending)
{
    using enum tabular::LineEnding;
    return ending == CrLf ? QStringLiteral("CRLF") : ending == Lf ? QStringLiteral("LF") : QStringLiteral("CR");
}

int cellsWithLineBreak(const tabular::Table &table)
{
    int count = 0;
    for (int record = 0; record < table.recordCount(); ++record)
        for (int column = 0; column < table.width(record); ++column) {
            const QByteArrayView text = table.text(record, column);
            count += text.contains('\n') || text.contains('\r') ? 1 : 0;
        }
    return count;
}

/// Checks the text layer of one table against its expected counts.
void expectTextLayer(const tabular::CsvFile &csv, const QJsonObject &expected)
{
    EXPECT_EQ(encodingWord(csv.source).toStdString(), expected.value(u"encoding").toString().toStdString());
    if (expected.value(u"separator").toString() != u"space") {
        EXPECT_EQ(separatorWord(csv.delimiter).toStdString(), expected.value(u"separator").toString().toStdString());
    }
    // The list counts line ends on raw bytes, where those of UTF-16 never stand side by side.
    const bool isUtf16 = csv.source.encoding == tabular::Encoding::Utf16LittleEndian;
    if (expected.contains(u"eol") && !isUtf16) {
        EXPECT_EQ(lineEndingWord(csv.lineEnding).toStdString(), expected.value(u"eol").toString().toStdString());
    }
    EXPECT_EQ(csv.table.width(0), expected.value(u"columns").toInt());
    if (expected.contains(u"data_rows")) {
        EXPECT_EQ(csv.table.recordCount(),
                  expected.value(u"data_rows").toInt() + expected.value(u"header_rows").toInt());
    }
    if (expected.contains(u"cells_with_line_break")) {
        EXPECT_EQ(cellsWithLineBreak(csv.table), expected.value(u"cells_with_line_break").toInt());
    }
    for (const QJsonValue &width : expected.value(u"data_row_widths").toArray())
        EXPECT_EQ(csv.table.width(csv.table.recordCount() - 1), width.toInt());
}

bool isQuestion(const published::ColumnPreview &column)
{
    using enum published::DropReason;
    using enum published::ColumnRole;
    const bool isIdentity =
        column.role == Participant || column.role == Group || column.role == Rater || column.role == Completed;
    return !isIdentity && column.dropReason != Time && column.dropReason != Technical &&
           column.dropReason != RowNumbers && column.dropReason != Identity;
}

CollectRequest requestFor(const model::Instrument &instrument, const model::Roster &roster, RandomSource &random,
                          const QString &path)
{
    return {.instrument = instrument,
            .roster = roster,
            .wave = WaveId(QStringLiteral("T1")),
            .import = ImportId(QStringLiteral("import")),
            .files = {{QFileInfo(path).fileName(), bytesOf(path)}},
            .random = random};
}

/// A file with answers in a supported format has the expected counts; anything else is refused with a reason.
void expectReadOrRefused(const QString &file, const QJsonObject &expected, const CollectRequest &request)
{
    const auto seen = preview(request);
    if (!seen) {
        EXPECT_NE(seen.error().code, ErrorCode::ImportRefused);
        return skipped(file, QStringLiteral("refused, error %1").arg(static_cast<int>(seen.error().code)));
    }
    if (seen->headerRecords == 0) {
        ASSERT_FALSE(seen->problems.empty());
        const Error &refusal = seen->problems.front();
        EXPECT_FALSE(refusal.subject.isEmpty());
        EXPECT_FALSE(collect(request));
        return skipped(file, refusal.subject);
    }
    if (expected.value(u"header_rows").toInt() != 1)
        return skipped(file, QStringLiteral("%1 heading rows").arg(expected.value(u"header_rows").toInt()));
    EXPECT_EQ(seen->headerRecords, expected.value(u"header_rows").toInt());
    EXPECT_EQ(seen->records, expected.value(u"data_rows").toInt());
    if (seen->format == u"limesurvey-csv" && expected.contains(u"question_columns")) {
        EXPECT_EQ(std::count_if(seen->columns.begin(), seen->columns.end(), isQuestion),
                  expected.value(u"question_columns").toInt());
    }
}

void expectTable(const QString &file, const QString &path, const QJsonObject &expected, const CollectRequest &request)
{
    tabular::CsvChoices choices;
    if (expected.value(u"separator").toString() == u"space") {
        EXPECT_EQ(tabular::readCsv(bytesOf(path)).error().code, ErrorCode::SeparatorUnknown);
        choices.delimiter = ' ';
    }
    const auto csv = tabular::readCsv(bytesOf(path), choices);
    ASSERT_TRUE(csv) << static_cast<int>(csv.error().code);
    expectTextLayer(*csv, expected);
    expectReadOrRefused(file, expected, request);
}

TEST(Samples, EveryListedFileHasItsCountsOrIsRefusedByName)
{
    for (const QString &set : sampleSets()) {
        const QJsonObject all = QJsonDocument::fromJson(bytesOf(set + u"/expected.json")).object();
        const model::Instrument instrument = instrumentOf(set, QStringLiteral("city-leadership-360"));
        ASSERT_FALSE(all.isEmpty()) << set.toStdString();
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            SCOPED_TRACE(QString(set + u'/' + entry.key()).toStdString());
            const QString path = set + u'/' + entry.key();
            const QJsonObject expected = entry.value().toObject();
            SeededRandom random(1);
            const model::Roster roster;
            if (!QFile::exists(path) && !entry.key().contains(u'/'))
                continue;  // Instruments of the fixtures lie among those shipped and are tested there.
            if (expected.contains(u"encoding") && expected.contains(u"separator"))
                expectTable(entry.key(), path, expected, requestFor(instrument, roster, random, path));
            else if (!entry.key().endsWith(u".json"))
                expectReadOrRefused(entry.key(), expected, requestFor(instrument, roster, random, path));
            else
                skipped(entry.key(), QStringLiteral("JSON"));
        }
    }
}

/// n, sum, not observed and blank of one item, as the truth counts them.
struct ItemTally {
    int n = 0;
    int sum = 0;
    int notObserved = 0;
    int blank = 0;
    friend bool operator==(const ItemTally &, const ItemTally &) = default;
};

void PrintTo(const ItemTally &tally, std::ostream *out)
{
    *out << "n " << tally.n << " sum " << tally.sum << " not observed " << tally.notObserved << " blank "
         << tally.blank;
}

using Cell = std::pair<std::string, std::string>;  ///< participant's code, group

struct Tallies {
    std::map<Cell, int> responses;
    std::map<Cell, int> comments;
    std::map<Cell, std::map<std::string, ItemTally>> items;
};

Tallies tallyOf(const CollectedAnswers &collected, const model::Instrument &instrument)
{
    std::map<QString, std::string> codes;
    for (const model::Participant &participant : collected.newParticipants)
        codes[participant.id.text()] = participant.code.toStdString();
    const auto items = instrument.items();
    Tallies tallies;
    for (const Response &response : collected.responses) {
        const Cell cell{codes[response.participant.text()], response.group.text().toStdString()};
        ++tallies.responses[cell];
        for (std::size_t i = 0; i < items.size(); ++i) {
            ItemTally &tally = tallies.items[cell][items[i]->id.text().toStdString()];
            const Answer answer = response.answers[i];
            tally.n += isAnswered(answer) ? 1 : 0;
            tally.sum += isAnswered(answer) ? answer : 0;
            tally.notObserved += answer == kNotObserved ? 1 : 0;
            tally.blank += answer == kLeftOpen ? 1 : 0;
        }
    }
    for (const CommentAnswer &comment : collected.comments)
        ++tallies.comments[{codes[comment.participant.text()], comment.group.text().toStdString()}];
    return tallies;
}

/// Every group of the truth, and nothing else, with the same tallies.
void expectTruth(const QJsonObject &truth, const Tallies &tallies, bool hasComments)
{
    std::size_t groups = 0;
    const QJsonObject leaders = truth.value(u"by_leader").toObject();
    for (auto leader = leaders.begin(); leader != leaders.end(); ++leader) {
        const QJsonObject byGroup = leader.value().toObject();
        for (auto group = byGroup.begin(); group != byGroup.end(); ++group) {
            const Cell cell{leader.key().toStdString(), group.key().toStdString()};
            SCOPED_TRACE(cell.first + " " + cell.second);
            const QJsonObject expected = group.value().toObject();
            ++groups;
            EXPECT_EQ(tallies.responses.contains(cell) ? tallies.responses.at(cell) : 0,
                      expected.value(u"responses").toInt());
            if (hasComments) {
                EXPECT_EQ(tallies.comments.contains(cell) ? tallies.comments.at(cell) : 0,
                          expected.value(u"comments").toInt());
            }
            const QJsonObject items = expected.value(u"items").toObject();
            for (auto item = items.begin(); item != items.end() && tallies.items.contains(cell); ++item) {
                const QJsonObject numbers = item.value().toObject();
                EXPECT_EQ(tallies.items.at(cell).at(item.key().toStdString()),
                          (ItemTally{numbers.value(u"n").toInt(), numbers.value(u"sum").toInt(),
                                     numbers.value(u"not_observed").toInt(), numbers.value(u"blank").toInt()}))
                    << item.key().toStdString();
            }
        }
    }
    EXPECT_EQ(tallies.responses.size(), groups);
}

void expectOwnFile(const QString &set, const QString &file, const QJsonObject &truth,
                   const model::Instrument &instrument)
{
    SCOPED_TRACE(QString(set + u'/' + file).toStdString());
    SeededRandom random(1);
    const model::Roster roster;
    const auto collected = collect(requestFor(instrument, roster, random, set + u'/' + file));
    if (!collected) {
        const ErrorCode code = collected.error().code;
        EXPECT_TRUE(code == ErrorCode::FormatNotSupported || code == ErrorCode::NothingToImport)
            << static_cast<int>(code);
        return skipped(file, collected.error().subject);
    }
    const bool hasComments = collected->summary.comments > 0 || collected->summary.format != u"generic-long";
    expectTruth(truth, tallyOf(*collected, instrument), hasComments);
    EXPECT_EQ(collected->summary.responses, truth.value(u"responses").toInt());
    if (collected->summary.format == u"limesurvey-csv") {
        EXPECT_EQ(collected->summary.complete, truth.value(u"complete").toInt());
    }
    std::cout << "tallies right: " << file.toStdString() << "\n";
}

TEST(Samples, OwnFilesGiveTheTallyOfTheTruth)
{
    for (const QString &set : sampleSets()) {
        const QJsonObject all = QJsonDocument::fromJson(bytesOf(set + u"/expected.json")).object();
        const QJsonObject truth = QJsonDocument::fromJson(bytesOf(set + u"/own/360-truth.json")).object();
        const model::Instrument instrument = instrumentOf(set, truth.value(u"model").toString());
        ASSERT_FALSE(truth.isEmpty()) << set.toStdString();
        for (const QString &file : all.keys())
            if (file.startsWith(u"own/") && !file.endsWith(u".json"))
                expectOwnFile(set, file, truth, instrument);
    }
}

TEST(Samples, SoldiersRatingsOfTheirLeadersAreReadByMapping)
{
    const auto instrument =
        exchange::readInstrument(bytesOf(QStringLiteral(CIRCUMSPECT_FIXTURES "/instruments/lq2002.json")));
    ASSERT_TRUE(instrument);
    for (const QString &set : sampleSets()) {
        const QString path = set + u"/multi-rater/lq2002.csv";
        if (!QFile::exists(path)) {
            skipped(QStringLiteral("multi-rater/lq2002.csv"), QStringLiteral("not in this set"));
            continue;
        }
        const QJsonObject expected = QJsonDocument::fromJson(bytesOf(set + u"/expected.json"))
                                         .object()
                                         .value(u"multi-rater/lq2002.csv")
                                         .toObject();
        SeededRandom random(1);
        const model::Roster roster;
        CollectRequest request = requestFor(*instrument, roster, random, path);
        request.mapping = bytesOf(QStringLiteral(CIRCUMSPECT_FIXTURES "/mappings/lq2002.json"));

        const auto collected = collect(request);

        ASSERT_TRUE(collected);
        int sum = 0;
        for (const Response &response : collected->responses)
            for (const Answer answer : response.answers)
                sum += isAnswered(answer) ? answer : 0;
        EXPECT_EQ(static_cast<int>(collected->responses.size()), expected.value(u"data_rows").toInt());
        EXPECT_EQ(static_cast<int>(collected->newParticipants.size()), expected.value(u"groups").toInt());
        EXPECT_EQ(sum, expected.value(u"sum_of_values").toInt());
    }
}

}  // namespace
}  // namespace circumspect::sealed
