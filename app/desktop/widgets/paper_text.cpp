// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/paper_text.h"

#include "report/block_data.h"
#include "report/chart_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

/// Reasons of the values a picture cannot show.
struct Reasons {
    QStringList operator()(const report::RadarModel &model) const
    {
        QStringList lines;
        for (const report::RadarModel::Series &series : model.series) {
            for (int axis = 0; axis < model.axes.size(); ++axis)
                add(lines, series.name + QStringLiteral(", ") + model.axes[axis],
                    series.values.at(static_cast<std::size_t>(axis)));
        }
        return lines;
    }
    QStringList operator()(const report::GapPlotModel &model) const { return ofRows(model); }
    QStringList operator()(const report::DotRowsModel &model) const { return ofRows(model); }
    QStringList operator()(const report::DistributionModel &model) const
    {
        QStringList lines;
        for (const auto &row : model.rows) {
            if (!row.reason.isEmpty())
                lines << Words::tr("%1: %2").arg(row.label, row.reason);
        }
        return lines;
    }
    template <class Other>
    QStringList operator()(const Other &) const
    {
        return {};
    }

private:
    static void add(QStringList &lines, const QString &name, const report::ChartValue &value)
    {
        if (value.isWithheld)
            lines << Words::tr("%1: %2").arg(name, value.reason);
    }
    static QStringList ofRows(const auto &model)
    {
        QStringList lines;
        for (const auto &row : model.rows) {
            for (std::size_t i = 0; i < row.values.size(); ++i)
                add(lines, row.label + QStringLiteral(", ") + model.marks.at(i).name, row.values[i]);
        }
        return lines;
    }
};

QString explanationOfCell(const report::Table &table, const render::TagKey &key)
{
    if (key.row < 0 || key.cell < 0 || key.row >= static_cast<int>(table.rows.size()))
        return {};
    const auto &row = table.rows.at(static_cast<std::size_t>(key.row));
    const auto cell = static_cast<std::size_t>(key.cell);
    if (cell >= row.size())
        return {};
    if (row[cell].spoken.isEmpty() && row[cell].text == QStringLiteral("–"))
        return Words::tr("no figure: nobody was asked or answered here, or it is not shown");
    return row[cell].spoken != row[cell].text ? row[cell].spoken : QString();
}

}  // namespace

PaperText::PaperText(std::shared_ptr<const render::PagedDocument> report) : m_report(std::move(report))
{
    for (int page = 0; m_report && page < static_cast<int>(m_report->pages.size()); ++page)
        readPage(page);
    m_subjects.removeDuplicates();
}

/// The parts of a picture follow its sentence.
void PaperText::readPage(int page)
{
    m_words.emplace_back();
    const std::vector<render::PlacedPart> &parts = m_report->pages.at(static_cast<std::size_t>(page)).parts;
    for (const render::PageWords &words : render::wordsOn(*m_report, page)) {
        m_places.push_back({page, m_words.back().size()});
        m_words.back().push_back(words);
        const auto *chart =
            words.role == render::TagRole::Figure ? std::get_if<report::Chart>(blockOf(words.key)) : nullptr;
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](const render::PlacedPart &one) { return one.rect == words.box; });
        if (chart != nullptr && part != parts.end())
            addParts(page, *part, *chart);
    }
}

void PaperText::addParts(int page, const render::PlacedPart &part, const report::Chart &chart)
{
    const QStringList lines = report::partsInWords(chart.model, report::Phrasebook(m_report->document->language));
    const std::vector<render::ChartPlace> places = render::placesIn(chart.model, part.rect);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PaperPlace here{page, m_words.back().size()};
        const QString text = lines.value(static_cast<qsizetype>(i), places[i].label);
        m_words.back().push_back({places[i].rect, part.key, render::TagRole::Paragraph, text, {}});
        m_places.push_back(here);
        m_parts.emplace(here, places[i]);
        m_subjects << places[i].label;
    }
}

const report::Block *PaperText::blockOf(const render::TagKey &key) const
{
    const auto &sections = m_report->document->sections;
    if (key.section < 0 || key.section >= static_cast<int>(sections.size()))
        return nullptr;
    const auto &blocks = sections[static_cast<std::size_t>(key.section)].blocks;
    if (key.block < 0 || key.block >= static_cast<int>(blocks.size()))
        return nullptr;
    return &blocks[static_cast<std::size_t>(key.block)];
}

std::vector<PaperPlace> PaperText::find(const QString &words) const
{
    std::vector<PaperPlace> found;
    const QString wanted = words.trimmed();
    for (const PaperPlace &place : m_places) {
        // Words of a picture's parts are not printed there, so nobody looks for them.
        if (!wanted.isEmpty() && !m_parts.contains(place) && at(place).text.contains(wanted, Qt::CaseInsensitive))
            found.push_back(place);
    }
    return found;
}

QString PaperText::explanationOf(const PaperPlace &place) const
{
    const render::PageWords &words = at(place);
    const report::Block *block = blockOf(words.key);
    if (block == nullptr || m_parts.contains(place))
        return {};
    if (const auto *chart = std::get_if<report::Chart>(block)) {
        const QStringList reasons = std::visit(Reasons(), chart->model);
        return reasons.isEmpty() ? QString() : Words::tr("Not shown here: %1").arg(reasons.join(QStringLiteral("; ")));
    }
    const auto *table = std::get_if<report::Table>(block);
    return table != nullptr ? explanationOfCell(*table, words.key) : QString();
}

QString PaperText::textOf(const PaperPlace &place) const
{
    const QString explanation = explanationOf(place);
    const QString &text = at(place).text;
    return explanation.isEmpty() || explanation == text ? text : Words::tr("%1 – %2").arg(text, explanation);
}

QString PaperText::dataOf(const PaperPlace &place) const
{
    const report::Block *block = blockOf(at(place).key);
    const QString fields = block ? report::blockData(*block, m_report->document->language) : QString();
    return fields.isEmpty() ? at(place).text : fields;
}

/// The first cell of a table's row.
QString PaperText::rowTitleOf(const render::PageWords &words) const
{
    const report::Block *block = blockOf(words.key);
    const auto *table = block ? std::get_if<report::Table>(block) : nullptr;
    if (table == nullptr || words.key.row < 0 || words.key.row >= static_cast<int>(table->rows.size()))
        return {};
    const auto &row = table->rows.at(static_cast<std::size_t>(words.key.row));
    return row.empty() ? QString() : row.front().text;
}

QString PaperText::subjectOf(const PaperPlace &place) const
{
    if (const auto part = m_parts.find(place); part != m_parts.end())
        return part->second.label;
    const QString title = rowTitleOf(at(place));
    return m_subjects.contains(title) ? title : QString();
}

std::vector<PaperLink> PaperText::linksTo(const QString &subject) const
{
    std::vector<PaperLink> links;
    if (subject.isEmpty())
        return links;
    std::map<std::pair<int, render::TagKey>, QRectF> rows;
    for (const PaperPlace &place : m_places) {
        const render::PageWords &words = at(place);
        const auto part = m_parts.find(place);
        if (part != m_parts.end() && part->second.label == subject) {
            links.push_back({place.page, part->second.rect, part->second.line});
        } else if (part == m_parts.end() && rowTitleOf(words) == subject) {
            render::TagKey row = words.key;
            row.cell = -1;
            QRectF &box = rows[{place.page, row}];
            box = box.united(words.box);
        }
    }
    for (const auto &[row, box] : rows)
        links.push_back({row.first, box, {}});
    return links;
}

QStringList PaperText::sections() const
{
    if (!m_report)
        return {};
    std::vector<QStringList> parts(m_report->document->sections.size());
    for (const PaperPlace &place : m_places) {
        const render::PageWords &words = at(place);
        if (words.key.section >= 0 && words.key.section < static_cast<int>(parts.size()))
            parts[static_cast<std::size_t>(words.key.section)] << words.text;
    }
    QStringList texts;
    for (const QStringList &part : parts)
        texts << part.join(u'\n');
    return texts;
}

}  // namespace circumspect::desktop
