// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/column_proposal.h"
#include "sealed/collection/format_readers.h"
#include "sealed/collection/heading_words.h"
#include "sealed/collection/source_looks.h"

#include <QHash>

#include <algorithm>

namespace circumspect::sealed {

using published::ColumnRole;
using published::DropReason;
using published::NoticeKind;
using published::ReasonKind;

namespace {

/// An attribute of LimeSurvey's participants: attribute_1, or " attribute_1 <leader>" with its description.
struct Attribute {
    int column;
    QString description;
};

std::vector<Attribute> attributesOf(const AnswerSheet &sheet)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*attribute_\\d+\\s*(?:<(.*)>)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<Attribute> attributes;
    for (int column = 0; column < static_cast<int>(sheet.columns.size()); ++column)
        if (const auto match = pattern.match(sheet.column(column).heading); match.hasMatch())
            attributes.push_back({column, match.captured(1)});
    return attributes;
}

/// Columns 1 to 4 are id, date of submission, last page and language whatever their captions say.
bool hasStandardShape(const Source &source)
{
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d"));
    static const QRegularExpression language(QStringLiteral("^[a-z]{2,3}(-\\w+)*$"));
    const tabular::Table &table = source.csv->table;
    bool hasDate = false;
    for (int record = 1; record < std::min(table.recordCount(), 50); ++record) {
        bool isNumber = false;
        static_cast<void>(table.text(record, 0).toInt(&isNumber));
        const bool isDate = date.match(table.string(record, 1)).hasMatch();
        hasDate = hasDate || isDate;
        if (!isNumber || (!isDate && !table.text(record, 1).isEmpty()) ||
            !language.match(table.string(record, 3)).hasMatch())
            return false;
    }
    return hasDate && source.width() > 4;
}

/// Responses of LimeSurvey as CSV, with codes, full texts or both as headings.
class LimeSurveyReader final : public FormatReader {
public:
    QString id() const override { return QStringLiteral("limesurvey-csv"); }
    QString name() const override { return QStringLiteral("LimeSurvey"); }
    bool isSupported() const override { return true; }

    Recognition recognise(const Source &source, const ReaderContext &) const override;
    Result<AnswerSheet> read(Source &source, const std::vector<const Source *> &companions,
                             const ReaderContext &context) const override;

private:
    static void nameStandardColumns(AnswerSheet &sheet, const Source &source);
    static void joinParticipants(AnswerSheet &sheet, const Source &participants);
    static void useAttributes(AnswerSheet &sheet, const ReaderContext &context);
    static void useRemainingAttribute(AnswerSheet &sheet, const std::vector<Attribute> &attributes);
};

Recognition LimeSurveyReader::recognise(const Source &source, const ReaderContext &) const
{
    static const QRegularExpression coded(QStringLiteral("^\\w+\\[\\w+\\](\\[\\w+\\])?($|\\. )"));
    if (!source.csv || source.recordCount() < 1)
        return {};
    if (headingsBegin(source, {"id", "submitdate", "lastpage", "startlanguage"}) ||
        headingsBegin(source, {"Response ID", "Date submitted", "Last page", "Start language"}))
        return {96, {{ReasonKind::FirstHeadingIs, source.heading(0)}, {ReasonKind::HeadingIs, source.heading(1)}}};
    if (countHeadings(source, coded) > 1)
        return {82, {{ReasonKind::HeadingsLook, QStringLiteral("XBC[XBC1]")}}};
    return recognisedIf(hasStandardShape(source), 80, ReasonKind::HeadingsLook,
                        QStringLiteral("id, submitdate, lastpage, startlanguage"));
}

Result<AnswerSheet> LimeSurveyReader::read(Source &source, const std::vector<const Source *> &companions,
                                           const ReaderContext &context) const
{
    auto sheet = openSheet(id(), source, 1);
    if (!sheet)
        return sheet;
    sheet->dialect = ScaleDialect::LimeSurvey;
    nameStandardColumns(*sheet, source);
    proposeWideColumns(*sheet, context);
    for (const Source *companion : companions)
        if (companion->csv && companion->heading(0) == u"tid")
            joinParticipants(*sheet, *companion);
    useAttributes(*sheet, context);
    return sheet;
}

void LimeSurveyReader::nameStandardColumns(AnswerSheet &sheet, const Source &source)
{
    const bool isStandard = headingsBegin(source, {"id", "submitdate"}) ||
                            headingsBegin(source, {"Response ID", "Date submitted"}) || hasStandardShape(source);
    if (!isStandard)
        return;
    for (int column = 0; column < std::min(4, sheet.tableColumnCount()); ++column) {
        sheet.column(column).role = ColumnRole::Dropped;
        sheet.column(column).dropReason = DropReason::Technical;
    }
    if (sheet.tableColumnCount() > 1)
        sheet.column(1).role = ColumnRole::Completed;
}

/// Adds the participants' attributes as columns, found by token; where the responses have the same attribute, theirs
/// stays.
void LimeSurveyReader::joinParticipants(AnswerSheet &sheet, const Source &participants)
{
    const int key = sheet.columnOf(ColumnRole::Rater);
    const tabular::Table &table = participants.csv->table;
    int tokenColumn = 0;
    while (tokenColumn < table.width(0) && table.text(0, tokenColumn) != QByteArrayView("token"))
        ++tokenColumn;
    if (key < 0 || tokenColumn == table.width(0))
        return;
    QHash<QByteArrayView, int> recordOf;
    for (int record = 1; record < table.recordCount(); ++record)
        recordOf.insert(table.text(record, tokenColumn), record);
    for (int column = 0; column < table.width(0); ++column) {
        const QString heading = table.string(0, column).trimmed();
        if (!heading.startsWith(u"attribute_"))
            continue;
        const QString name = heading.section(u' ', 0, 0);
        const auto same = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                       [&](const SheetColumn &own) { return own.heading == name; });
        if (same != sheet.columns.end()) {
            same->heading = heading;
            continue;
        }
        std::vector<QByteArrayView> cells;
        for (int record = sheet.firstRecord(); record < sheet.recordCount(); ++record) {
            const auto found = recordOf.constFind(sheet.cell(record, key));
            cells.push_back(found == recordOf.cend() ? QByteArrayView() : table.text(*found, column));
        }
        sheet.columns.push_back({.heading = heading, .dropReason = DropReason::NotAsked});
        sheet.joined.push_back(std::move(cells));
    }
}

void LimeSurveyReader::useAttributes(AnswerSheet &sheet, const ReaderContext &context)
{
    const std::vector<Attribute> attributes = attributesOf(sheet);
    std::vector<int> free;
    for (const Attribute &attribute : attributes) {
        const auto distinct = distinctCells(sheet, attribute.column, 1).size();
        // Upgrades and encryption leave attributes empty or all alike.
        if (distinct == 0 || (distinct == 1 && sheet.dataRecordCount() > 1))
            sheet.notices.push_back({NoticeKind::AttributeUnusable, 1, sheet.column(attribute.column).heading});
        if (distinct == 0)
            continue;
        const ColumnRole role = roleByHeading(attribute.description);
        const bool isWanted = role == ColumnRole::Participant || role == ColumnRole::Group;
        if (isWanted && !sheet.has(role))
            sheet.column(attribute.column).role = role;
        else if (sheet.column(attribute.column).role == ColumnRole::Unused)
            free.push_back(attribute.column);
    }
    proposeGroupByContent(sheet, free, context);
    proposeParticipantByContent(sheet, free, context);
    useRemainingAttribute(sheet, attributes);
}

/// With an empty roster the one attribute that is left can only name the leader.
void LimeSurveyReader::useRemainingAttribute(AnswerSheet &sheet, const std::vector<Attribute> &attributes)
{
    std::vector<int> left;
    for (const Attribute &attribute : attributes)
        if (sheet.column(attribute.column).role == ColumnRole::Unused &&
            !distinctCells(sheet, attribute.column, 1).isEmpty())
            left.push_back(attribute.column);
    if (left.size() == 1 && !sheet.has(ColumnRole::Participant))
        sheet.column(left.front()).role = ColumnRole::Participant;
}

}  // namespace

std::unique_ptr<FormatReader> makeLimeSurveyReader()
{
    return std::make_unique<LimeSurveyReader>();
}

}  // namespace circumspect::sealed
