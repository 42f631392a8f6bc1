// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_data.h"

#include "report/chart_words.h"
#include "report/phrasebook/phrasebook.h"

namespace circumspect::report {

namespace {

/// A tab or a line end in a field would make two of one.
QString field(QString text)
{
    text.replace(u'\t', u' ');
    text.replace(u'\n', u' ');
    return text;
}

QString line(const QStringList &fields)
{
    QStringList clean;
    for (const QString &one : fields)
        clean << field(one);
    return clean.join(u'\t');
}

QString shown(const ChartValue &value)
{
    return value.value || value.reason.isEmpty() ? value.display : value.reason;
}

QStringList namesOf(const auto &marks)
{
    QStringList names;
    for (const auto &mark : marks)
        names << mark.name;
    return names;
}

QStringList shownOf(const std::vector<ChartValue> &values)
{
    QStringList texts;
    for (const ChartValue &value : values)
        texts << shown(value);
    return texts;
}

QStringList linesOf(const Table &table)
{
    QStringList titles;
    for (const Table::Column &column : table.columns)
        titles << column.title;
    QStringList lines{line(titles)};
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList cells;
        // Marks like a dash say nothing in a spreadsheet; what is read aloud does.
        for (const TableCell &cell : row)
            cells << (cell.tone == CellTone::Muted && !cell.spoken.isEmpty() ? cell.spoken : cell.text);
        lines << line(cells);
    }
    return lines;
}

/// Rows and columns of a picture; nothing for one that has none.
struct ChartLines {
    QStringList operator()(const RadarModel &model) const
    {
        QStringList lines{line(QStringList{QString()} + namesOf(model.series))};
        for (int axis = 0; axis < model.axes.size(); ++axis) {
            QStringList fields{model.axes[axis]};
            for (const RadarModel::Series &series : model.series)
                fields << shown(series.values.at(static_cast<std::size_t>(axis)));
            lines << line(fields);
        }
        return lines;
    }
    QStringList operator()(const GapPlotModel &model) const
    {
        QStringList lines{line(QStringList{QString()} + namesOf(model.marks) + QStringList{model.gapHeading})};
        for (const GapPlotModel::Row &row : model.rows)
            lines << line(QStringList{row.label} + shownOf(row.values) + QStringList{row.gap});
        return lines;
    }
    QStringList operator()(const FourBoxModel &model) const
    {
        QStringList lines{line({QString(), model.selfAxis, model.othersAxis})};
        for (const FourBoxModel::Point &point : model.points)
            lines << line({point.label, point.selfDisplay, point.othersDisplay});
        return lines;
    }
    QStringList operator()(const DistributionModel &model) const
    {
        QStringList lines{line(QStringList{QString()} + model.points)};
        for (const DistributionModel::Row &row : model.rows) {
            QStringList fields{row.label};
            for (int count : row.counts)
                fields << QString::number(count);
            if (row.counts.empty())
                fields << row.reason;
            lines << line(fields);
        }
        return lines;
    }
    QStringList operator()(const DotRowsModel &model) const
    {
        QStringList lines{line(QStringList{QString()} + namesOf(model.marks) + QStringList{model.noteHeading})};
        for (const DotRowsModel::Row &row : model.rows)
            lines << line(QStringList{row.label} + shownOf(row.values) + QStringList{row.note});
        return lines;
    }
    QStringList operator()(const OverviewBarsModel &model) const
    {
        QStringList titles{QString(), model.othersName};
        if (!model.selfName.isEmpty())
            titles << model.selfName;
        titles += namesOf(model.groupMarks) + QStringList{model.countHeading, model.agreementHeading};
        QStringList lines{line(titles)};
        for (const OverviewBarsModel::Row &row : model.rows) {
            QStringList fields{row.label, shown(row.others)};
            if (!model.selfName.isEmpty())
                fields << shown(row.self);
            lines << line(fields + shownOf(row.groups) + QStringList{row.answerCount, row.agreement});
        }
        return lines;
    }
    template <class Other>
    QStringList operator()(const Other &model) const
    {
        return chartInWords(model, words);
    }

    const Phrasebook &words;
};

struct BlockLines {
    QStringList operator()(const Heading &heading) const { return {heading.text}; }
    QStringList operator()(const Paragraph &paragraph) const { return {paragraph.text}; }
    QStringList operator()(const BulletList &list) const { return list.items; }
    QStringList operator()(const Table &table) const { return linesOf(table); }
    QStringList operator()(const Chart &chart) const { return std::visit(ChartLines{words}, chart.model); }
    QStringList operator()(const CardGrid &grid) const
    {
        QStringList lines;
        for (const CardGrid::Card &card : grid.cards) {
            lines << field(card.title);
            for (const CardGrid::Line &one : card.lines)
                lines << line({one.text, one.value});
        }
        return lines;
    }
    QStringList operator()(const CommentList &list) const { return QStringList{list.label} + list.comments; }
    QStringList operator()(const Callout &callout) const { return {callout.title, callout.text}; }
    QStringList operator()(const Cover &cover) const
    {
        QStringList lines{cover.title, cover.subject, cover.subtitle};
        for (const Cover::Fact &fact : cover.facts)
            lines << line({fact.label, fact.value});
        return lines + linesOf(cover.counts);
    }
    template <class Other>
    QStringList operator()(const Other &) const
    {
        return {};
    }

    const Phrasebook &words;
};

}  // namespace

QString blockData(const Block &block, const QString &language)
{
    const Phrasebook words(language);
    return std::visit(BlockLines{words}, block).join(u'\n');
}

}  // namespace circumspect::report
