// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/sample_document.h"

#include "app/render/sample_comments.h"
#include "app/render/sample_figures.h"

#include <QDateTime>

namespace circumspect::tests {

namespace {

using report::CellTone;
using report::SeriesStyle;

report::Table::Column column(const QString &title, double weight, std::optional<SeriesStyle> mark = {})
{
    return {title, weight, weight > 1.5 ? report::Alignment::Left : report::Alignment::Right, mark};
}

report::TableCell cellOf(const report::ChartValue &value)
{
    if (value.isWithheld)
        return {value.display, CellTone::Muted, value.reason};
    return {value.display, CellTone::Normal, {}};
}

report::TableCell gapCell(double gap)
{
    const CellTone tone = gap > 0.04 ? CellTone::SelfHigher : gap < -0.04 ? CellTone::OthersHigher : CellTone::Normal;
    return {gapText(gap), tone, {}};
}

report::Table countsTable()
{
    report::Table table;
    table.caption = QStringLiteral("Who was asked and who answered");
    table.columns = {column(QStringLiteral("Group"), 3), column(QStringLiteral("Invited"), 1),
                     column(QStringLiteral("Answered"), 1)};
    for (const auto &[group, invited, answered] :
         {std::tuple(u"Self", u"1", u"1"), std::tuple(u"Manager", u"1", u"1"), std::tuple(u"Peers", u"8", u"7"),
          std::tuple(u"Direct reports", u"6", u"5"), std::tuple(u"Council members", u"withheld", u"withheld")})
        table.rows.push_back({{QStringView(group).toString(), CellTone::Normal, {}},
                              {QStringView(invited).toString(), CellTone::Normal, {}},
                              {QStringView(answered).toString(), CellTone::Normal, {}}});
    return table;
}

report::Section cover()
{
    report::Cover cover;
    cover.title = QStringLiteral("360-degree feedback report");
    cover.subject = QStringLiteral("Amélie Núñez-Großmann");
    cover.subtitle = QStringLiteral("Deputy Mayor for Mobility, City of Sankt Vigil an der Enns");
    cover.facts = {{QStringLiteral("Cycle"), QStringLiteral("City leaders 2026, first wave")},
                   {QStringLiteral("Instrument"), QStringLiteral("City leadership 360, version 1.0.0")},
                   {QStringLiteral("Released"), QStringLiteral("12 May 2026")},
                   {QStringLiteral("Release"), QStringLiteral("R-7F3A-91C2")}};
    cover.counts = countsTable();
    cover.belongsTo =
        QStringLiteral("This report belongs to you. It is for your development only; you decide who else may "
                       "read it.");
    return {QStringLiteral("cover"), {}, {}, false, {cover}};
}

report::Section readingGuide()
{
    report::Section section{QStringLiteral("reading_guide"),
                            QStringLiteral("How to read this report"),
                            QStringLiteral("Five minutes here save you from reading too much into small differences."),
                            false,
                            {}};
    section.blocks.push_back(report::Heading{2, QStringLiteral("The scale")});
    section.blocks.push_back(report::Paragraph{
        QStringLiteral(
            "Everybody was asked how often you act as described, from 1 (almost never) to 5 (almost always). "
            "“Not observed” never enters a mean. Means of groups are shown to one decimal; means at the very "
            "end of the scale are printed as “4.7 or more” or “1.3 or less”, because an average at the end "
            "would tell how everybody answered."),
        report::TextStyle::Body});
    section.blocks.push_back(report::Heading{2, QStringLiteral("The marks")});
    report::Legend legend;
    legend.entries = {
        {SeriesStyle::Self, false, QStringLiteral("Self"), QStringLiteral("your own answers")},
        {SeriesStyle::Manager, false, QStringLiteral("Manager"), QStringLiteral("one person, who was told beforehand")},
        {SeriesStyle::Peers, false, QStringLiteral("Peers"), QStringLiteral("seven answers")},
        {SeriesStyle::DirectReports, false, QStringLiteral("Direct reports"), QStringLiteral("five answers")},
        {SeriesStyle::AllOthers, false, QStringLiteral("All others"),
         QStringLiteral("manager and all raters of the groups that are shown")},
        {SeriesStyle::DirectReports, true, QStringLiteral("Hollow mark"),
         QStringLiteral("withheld: too few answers, or answers could be worked out")}};
    section.blocks.push_back(legend);
    section.blocks.push_back(report::Heading{2, QStringLiteral("What was merged or withheld")});
    report::BulletList list;
    list.items = {QStringLiteral("Council members: withheld, too few answers. Their answers enter no total."),
                  QStringLiteral("Direct reports on “Building and supporting high-performing teams”: withheld, too few "
                                 "answers."),
                  QStringLiteral("Comments of peers and direct reports stand in one list, in random order.")};
    section.blocks.push_back(list);
    section.blocks.push_back(
        report::Callout{report::CalloutTone::Caution, QStringLiteral("Please do not try to work out who said what"),
                        QStringLiteral("People answered because they were promised that nobody could. Most guesses are "
                                       "wrong, and even a right one costs more than it gives.")});
    section.blocks.push_back(report::Callout{
        report::CalloutTone::Note, QStringLiteral("Small groups move easily"),
        QStringLiteral("With five answers, one person’s mood changes a mean by up to 0.4. Look for patterns "
                       "that come back in several pictures.")});
    return section;
}

report::Section picture()
{
    report::Section section{
        QStringLiteral("picture"),
        QStringLiteral("Your picture on one page"),
        QStringLiteral("Others see you strongest in integrity and public value, and would most like to "
                       "see you grow in negotiation and conflict."),
        false,
        {}};
    section.blocks.push_back(report::Chart{sampleRadar(), 0});
    report::CardGrid grid;
    const auto line = [](const QString &text, const QString &value, const QString &id) {
        return report::CardGrid::Line{text, value, QStringLiteral("competency.") + id};
    };
    grid.cards = {
        {QStringLiteral("Strengths"),
         QStringLiteral("Highest as seen by all others"),
         {line(QStringLiteral("Integrity and public value"), QStringLiteral("4.6"), QStringLiteral("INT")),
          line(QStringLiteral("Building and supporting high-performing teams"), QStringLiteral("4.1"),
               QStringLiteral("TEA")),
          line(QStringLiteral("Public narrative and communication with constituents"), QStringLiteral("4.0"),
               QStringLiteral("NAR"))},
         {}},
        {QStringLiteral("Growth areas"),
         QStringLiteral("Lowest as seen by all others"),
         {line(QStringLiteral("Negotiation and conflict"), QStringLiteral("2.9"), QStringLiteral("NEG")),
          line(QStringLiteral("Leadership and management capacity"), QStringLiteral("3.0"), QStringLiteral("CAP")),
          line(QStringLiteral("Adaptive leadership and learning"), QStringLiteral("3.4"), QStringLiteral("ADA"))},
         {}},
        {QStringLiteral("Blind spots"),
         QStringLiteral("You see yourself higher"),
         {line(QStringLiteral("Innovation and experimentation"), QStringLiteral("+1.2"), QStringLiteral("INN")),
          line(QStringLiteral("Execution and delivery"), QStringLiteral("+1.2"), QStringLiteral("EXE"))},
         {}},
        {QStringLiteral("Hidden strengths"),
         QStringLiteral("Others see you higher"),
         {},
         QStringLiteral("No further gap is large enough to be named.")}};
    section.blocks.push_back(grid);
    section.blocks.push_back(report::Paragraph{
        QStringLiteral("Raters agree strongly on four competencies and weakly on one, execution and delivery."),
        report::TextStyle::Small});
    return section;
}

report::Section overview()
{
    report::Section section{QStringLiteral("overview"),
                            QStringLiteral("Competency overview"),
                            QStringLiteral("The bars show what all others see, highest first; the black dot is you."),
                            false,
                            {}};
    section.blocks.push_back(report::Chart{sampleOverview(), 0});
    report::Table table;
    table.caption = QStringLiteral("The same in numbers");
    table.columns = {column(QStringLiteral("Competency"), 3.6),
                     column(QStringLiteral("Self"), 1, SeriesStyle::Self),
                     column(QStringLiteral("Manager"), 1.1, SeriesStyle::Manager),
                     column(QStringLiteral("Peers"), 1, SeriesStyle::Peers),
                     column(QStringLiteral("Direct reports"), 1.2, SeriesStyle::DirectReports),
                     column(QStringLiteral("All others"), 1.1, SeriesStyle::AllOthers),
                     column(QStringLiteral("Gap"), 0.8)};
    const report::RadarModel radar = sampleRadar();
    for (int axis = 0; axis < radar.axes.size(); ++axis) {
        std::vector<report::TableCell> row = {{radar.axes[axis], CellTone::Normal, {}}};
        for (const auto &series : radar.series)
            row.push_back(cellOf(series.values[static_cast<std::size_t>(axis)]));
        const SampleCompetency competency = sampleFigures()[static_cast<std::size_t>(axis)];
        row.push_back(gapCell(competency.self - competency.others));
        table.rows.push_back(row);
    }
    section.blocks.push_back(table);
    return section;
}

report::Section groups()
{
    report::Section section{
        QStringLiteral("groups"),
        QStringLiteral("How groups see you"),
        QStringLiteral("Groups meet you in different rooms; where their marks lie far apart, ask what "
                       "each of them gets to see."),
        false,
        {}};
    section.blocks.push_back(report::Chart{sampleDotRows(), 0});
    section.blocks.push_back(
        report::Paragraph{QStringLiteral("A strong name marks rows in which two groups are at least 0.6 apart."),
                          report::TextStyle::Caption});
    return section;
}

report::Section gaps()
{
    report::Section section{QStringLiteral("gaps"),
                            QStringLiteral("Self and others"),
                            QStringLiteral("You rate yourself higher on three competencies and lower on two."),
                            false,
                            {}};
    section.blocks.push_back(report::Chart{sampleGapPlot(), 0});
    section.blocks.push_back(report::Chart{sampleFourBox(), 0});
    return section;
}

report::Section itemExtremes()
{
    report::Section section{
        QStringLiteral("item_extremes"),
        QStringLiteral("Highest and lowest items"),
        QStringLiteral("The ten behaviours that others see most often, and the ten they see least."),
        false,
        {}};
    const std::vector<SampleCompetency> figures = sampleFigures();
    for (const bool isHighest : {true, false}) {
        report::Table table;
        table.caption = isHighest ? QStringLiteral("Ten highest") : QStringLiteral("Ten lowest");
        table.columns = {column(QStringLiteral("Item"), 6),       column(QStringLiteral("Self"), 0.8),
                         column(QStringLiteral("All others"), 1), column(QStringLiteral("Gap"), 0.8),
                         column(QStringLiteral("Answers"), 0.9),  column(QStringLiteral("Agreement"), 1.3)};
        for (std::size_t index = 0; index < 10; ++index) {
            const SampleCompetency &competency = figures[(index * 3 + (isHighest ? 6 : 5)) % figures.size()];
            const int item = static_cast<int>(index) % 5;
            table.rows.push_back({{competency.items[item], CellTone::Normal, {}},
                                  {QString::number(competency.self, 'f', 0), CellTone::Normal, {}},
                                  cellOf(shown(competency.others, 12)),
                                  gapCell(competency.self - competency.others),
                                  {QStringLiteral("12"), CellTone::Muted, {}},
                                  {QStringLiteral("moderate"), CellTone::Muted, {}}});
        }
        section.blocks.push_back(table);
    }
    section.blocks.push_back(
        report::Paragraph{QStringLiteral("Ties stand in the order of the questionnaire."), report::TextStyle::Caption});
    return section;
}

report::Section disagreement()
{
    report::Section section{QStringLiteral("disagreement"),
                            QStringLiteral("Where people disagree"),
                            QStringLiteral("A mean of 3 can hide a split; these items divide those around you."),
                            false,
                            {}};
    for (int index = 0; index < 3; ++index) {
        section.blocks.push_back(report::Heading{3, sampleFigures()[static_cast<std::size_t>(index + 2)].items[index]});
        section.blocks.push_back(report::Chart{sampleDistribution(), 0});
    }
    return section;
}

report::Section competencyPage(const SampleCompetency &competency)
{
    report::Section section{
        QStringLiteral("competency.") + competency.id, competency.name, competency.definition, false, {}};
    report::DotRowsModel rows = sampleDotRows();
    rows.text.title = QStringLiteral("Five behaviours, as each group sees them");
    rows.noteHeading = QStringLiteral("Answers");
    rows.rows.clear();
    double shift = -0.4;
    for (const QString &item : competency.items) {
        report::DotRowsModel::Row row;
        row.label = item;
        row.values = {shown(std::min(5.0, competency.self + shift)), shown(std::min(5.0, competency.manager - shift)),
                      shown(std::min(5.0, competency.peers + shift / 2)),
                      competency.directReports ? shown(*competency.directReports) : withheld(),
                      shown(std::min(5.0, competency.others + shift / 3))};
        row.note = QStringLiteral("12");
        rows.rows.push_back(row);
        shift += 0.2;
    }
    section.blocks.push_back(report::Chart{rows, 0});
    report::DistributionModel spread = sampleDistribution();
    spread.text.title = QStringLiteral("How often each answer was given, all five items together");
    section.blocks.push_back(report::Chart{spread, 0});
    section.blocks.push_back(report::NoteLines{QStringLiteral("Your notes"), 5});
    return section;
}

report::Section comments()
{
    report::Section section{
        QStringLiteral("comments"),
        QStringLiteral("In their words"),
        QStringLiteral("Comments are printed as they were written, in random order and without dates."),
        false,
        {}};
    const QStringList questions = {QStringLiteral("What should Amélie start doing to be more effective?"),
                                   QStringLiteral("What should Amélie stop doing or do less?"),
                                   QStringLiteral("What should Amélie keep doing because it works well?")};
    for (int question = 0; question < questions.size(); ++question) {
        section.blocks.push_back(report::Heading{2, questions[question]});
        section.blocks.push_back(report::CommentList{QStringLiteral("Yourself"),
                                                     SeriesStyle::Self,
                                                     {QStringLiteral("Give meetings a purpose and an end.")},
                                                     {}});
        section.blocks.push_back(report::CommentList{
            QStringLiteral("Peers and direct reports"), SeriesStyle::AllOthers, sampleComments(question), {}});
        section.blocks.push_back(report::CommentList{
            QStringLiteral("Manager"), SeriesStyle::Manager, {}, QStringLiteral("No comment was given.")});
    }
    return section;
}

report::Section appendix()
{
    report::Section section{QStringLiteral("appendix"),
                            QStringLiteral("All items"),
                            QStringLiteral("Every item with every mean that may be shown."),
                            false,
                            {}};
    report::Table table;
    table.caption = QStringLiteral("Means per item and group");
    table.columns = {column(QStringLiteral("Item"), 5),
                     column(QStringLiteral("Self"), 0.8, SeriesStyle::Self),
                     column(QStringLiteral("Manager"), 1, SeriesStyle::Manager),
                     column(QStringLiteral("Peers"), 1, SeriesStyle::Peers),
                     column(QStringLiteral("Direct reports"), 1.1, SeriesStyle::DirectReports),
                     column(QStringLiteral("All others"), 1, SeriesStyle::AllOthers)};
    for (const SampleCompetency &competency : sampleFigures())
        for (const QString &item : competency.items)
            table.rows.push_back({{item, CellTone::Normal, {}},
                                  cellOf(shown(competency.self, 1)),
                                  cellOf(shown(competency.manager, 1)),
                                  cellOf(shown(competency.peers)),
                                  cellOf(competency.directReports ? shown(*competency.directReports) : withheld()),
                                  cellOf(shown(competency.others, 12))});
    section.blocks.push_back(table);
    return section;
}

}  // namespace

report::Document sampleDocument()
{
    report::Document document;
    document.title = QStringLiteral("360-degree feedback report: Amélie Núñez-Großmann");
    document.language = QStringLiteral("en");
    document.subject = QStringLiteral("Amélie Núñez-Großmann");
    document.footer = QStringLiteral("City leaders 2026 · for development only");
    document.pageLabel = QStringLiteral("Page %1 of %2");
    document.releaseId = QStringLiteral("R-7F3A-91C2");
    document.createdAt = QDateTime({2026, 5, 12}, {9, 30}, Qt::UTC);
    document.sections = {cover(),  readingGuide(), picture(),      overview(),
                         groups(), gaps(),         itemExtremes(), disagreement()};
    for (const SampleCompetency &competency : sampleFigures())
        document.sections.push_back(competencyPage(competency));
    document.sections.push_back(comments());
    document.sections.push_back(appendix());
    return document;
}

}  // namespace circumspect::tests
