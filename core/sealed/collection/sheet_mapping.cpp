// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/sheet_mapping.h"

#include "model/group_lookup.h"

#include <algorithm>

namespace circumspect::sealed {

using model::AnswerMapping;
using model::ColumnName;
using model::ColumnTarget;
using model::FieldSource;
using published::ColumnRole;

namespace {

/// Gives the roles of one mapping to the columns of one sheet and collects what does not fit.
class MappingApplication {
public:
    MappingApplication(AnswerSheet &sheet, const model::Instrument &instrument)
        : m_sheet(sheet), m_instrument(instrument)
    {
        for (SheetColumn &column : sheet.columns)
            column = {.heading = column.heading, .dropReason = column.dropReason};
        sheet.participant = sheet.group = {};
    }

    void give(const ColumnName &name, ColumnRole role, int target = -1)
    {
        if (name.isEmpty())
            return;
        int nth = 0;
        for (SheetColumn &column : m_sheet.columns)
            if (column.heading == name.heading && ++nth == name.nth) {
                column.role = role;
                column.target = target;
                column.score = 100;
                return;
            }
        m_faults.push_back(failure(ErrorCode::ColumnMissing, name.heading));
    }

    void give(const FieldSource &source, ColumnRole role, FieldSource &otherwise)
    {
        if (source.kind == FieldSource::Kind::Column)
            give(source.column, role);
        else
            otherwise = source;
    }

    /// Raters differ from record to record: only a column can name them.
    void giveRater(const FieldSource &source)
    {
        if (source.kind == FieldSource::Kind::Column)
            give(source.column, ColumnRole::Rater);
        else if (source.kind != FieldSource::Kind::None)
            m_faults.push_back(failure(ErrorCode::MappingInvalid, QStringLiteral("rater")));
    }

    void give(const std::vector<ColumnTarget> &targets, ColumnRole role)
    {
        for (const ColumnTarget &entry : targets)
            if (const int index = indexOf(entry.target, role); index >= 0)
                give(entry.column, role, index);
            else
                m_faults.push_back(failure(ErrorCode::MappingInvalid, entry.target, entry.column.heading));
    }

    void requireGroups(const AnswerMapping &mapping)
    {
        const auto require = [&](const QString &group) {
            if (m_instrument.findGroup(GroupId(group)) == nullptr)
                m_faults.push_back(failure(ErrorCode::MappingInvalid, group, QStringLiteral("group")));
        };
        std::for_each(mapping.groupWords.begin(), mapping.groupWords.end(), require);
        if (mapping.group.kind == FieldSource::Kind::SameForAll)
            require(mapping.group.value);
    }

    void requireValues(const QMap<QString, QString> &words)
    {
        for (const QString &target : words) {
            bool isNumber = false;
            const int value = target.toInt(&isNumber);
            const bool isWord = target == u"not_observed" || target == u"blank";
            if (!isWord && !(isNumber && m_instrument.scale.contains(value)))
                m_faults.push_back(failure(ErrorCode::MappingInvalid, target, QStringLiteral("value")));
        }
    }

    Result<void> outcome()
    {
        if (m_faults.empty())
            return {};
        return Error{ErrorCode::MappingInvalid, m_sheet.fileName, {}, std::move(m_faults)};
    }

private:
    int indexOf(const QString &target, ColumnRole role) const
    {
        if (role == ColumnRole::Comment)
            return positionOf(target, m_instrument.openQuestions);
        return role == ColumnRole::Importance ? positionOf(target, m_instrument.competencies)
                                              : m_instrument.itemIndex(ItemId(target));
    }

    template <class Asked>
    static int positionOf(const QString &id, const std::vector<Asked> &all)
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Asked &one) { return one.id.text() == id; });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

    AnswerSheet &m_sheet;
    const model::Instrument &m_instrument;
    std::vector<Error> m_faults;
};

ColumnName nameOf(const AnswerSheet &sheet, int column)
{
    if (column < 0)
        return {};
    ColumnName name{sheet.column(column).heading, 1};
    for (int earlier = 0; earlier < column; ++earlier)
        name.nth += sheet.column(earlier).heading == name.heading ? 1 : 0;
    return name;
}

FieldSource sourceOf(const AnswerSheet &sheet, ColumnRole role, const FieldSource &otherwise)
{
    const int column = sheet.columnOf(role);
    return column < 0 ? otherwise : FieldSource{FieldSource::Kind::Column, nameOf(sheet, column), {}};
}

}  // namespace

Result<void> applyMapping(AnswerSheet &sheet, const AnswerMapping &mapping, const model::Instrument &instrument)
{
    MappingApplication application(sheet, instrument);
    application.give(mapping.participant, ColumnRole::Participant, sheet.participant);
    application.give(mapping.group, ColumnRole::Group, sheet.group);
    application.giveRater(mapping.rater);
    application.give(mapping.completed, ColumnRole::Completed);
    application.give(mapping.items, ColumnRole::Item);
    application.give(mapping.importance, ColumnRole::Importance);
    application.give(mapping.comments, ColumnRole::Comment);
    application.give(mapping.response, ColumnRole::Response);
    application.give(mapping.item, ColumnRole::ItemName);
    application.give(mapping.value, ColumnRole::Value);
    application.give(mapping.missing, ColumnRole::Missing);
    application.requireGroups(mapping);
    application.requireValues(mapping.valueWords);
    sheet.isLong = mapping.isLong();
    sheet.groupWords = mapping.groupWords;
    sheet.valueWords = mapping.valueWords;
    sheet.itemWords = mapping.itemWords;
    return application.outcome();
}

AnswerMapping mappingOf(const AnswerSheet &sheet, const model::Instrument &instrument)
{
    AnswerMapping mapping;
    mapping.format = sheet.format;
    mapping.participant = sourceOf(sheet, ColumnRole::Participant, sheet.participant);
    mapping.group = sourceOf(sheet, ColumnRole::Group, sheet.group);
    mapping.rater = sourceOf(sheet, ColumnRole::Rater, {});
    mapping.completed = nameOf(sheet, sheet.columnOf(ColumnRole::Completed));
    mapping.response = nameOf(sheet, sheet.columnOf(ColumnRole::Response));
    mapping.item = nameOf(sheet, sheet.columnOf(ColumnRole::ItemName));
    mapping.value = nameOf(sheet, sheet.columnOf(ColumnRole::Value));
    mapping.missing = nameOf(sheet, sheet.columnOf(ColumnRole::Missing));
    mapping.groupWords = sheet.groupWords;
    mapping.valueWords = sheet.valueWords;
    mapping.itemWords = sheet.itemWords;
    const auto items = instrument.items();
    for (int i = 0; i < static_cast<int>(sheet.columns.size()); ++i) {
        const SheetColumn &column = sheet.column(i);
        const auto target = static_cast<std::size_t>(column.target);
        if (column.role == ColumnRole::Item)
            mapping.items.push_back({nameOf(sheet, i), items[target]->id.text()});
        else if (column.role == ColumnRole::Importance)
            mapping.importance.push_back({nameOf(sheet, i), instrument.competencies[target].id.text()});
        else if (column.role == ColumnRole::Comment)
            mapping.comments.push_back({nameOf(sheet, i), instrument.openQuestions[target].id.text()});
    }
    return mapping;
}

Result<void> requireMapping(const AnswerSheet &sheet, const model::Roster &roster)
{
    // A rater on the roster brings participant and group along.
    const bool knowsRaters = sheet.has(ColumnRole::Rater) && !roster.raters.empty();
    QStringList lacking;
    if (!sheet.has(ColumnRole::Participant) && sheet.participant.kind == FieldSource::Kind::None && !knowsRaters)
        lacking.append(QStringLiteral("participant"));
    if (!sheet.has(ColumnRole::Group) && sheet.group.kind == FieldSource::Kind::None && !knowsRaters)
        lacking.append(QStringLiteral("group"));
    if (sheet.isLong && !sheet.has(ColumnRole::ItemName))
        lacking.append(QStringLiteral("item"));
    if (sheet.isLong && !sheet.has(ColumnRole::Value))
        lacking.append(QStringLiteral("value"));
    if (!sheet.isLong && !sheet.has(ColumnRole::Item))
        lacking.append(QStringLiteral("items"));
    if (lacking.isEmpty())
        return {};
    return failure(ErrorCode::MappingNeeded, sheet.fileName, lacking.join(QStringLiteral(", ")));
}

}  // namespace circumspect::sealed
