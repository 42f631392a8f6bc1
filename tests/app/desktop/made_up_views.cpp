// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/made_up_views.h"

#include "app/render/sample_document.h"

#include <array>

namespace circumspect::desktop {

namespace {

constexpr std::array kCompetencies{u"Cross-boundary collaboration",
                                   u"Use of data and evidence",
                                   u"Innovation and experimentation",
                                   u"Building and supporting high-performing teams",
                                   u"Public narrative and communication with constituents",
                                   u"Negotiation and conflict",
                                   u"Integrity and public value",
                                   u"Adaptive leadership and learning",
                                   u"Execution and delivery",
                                   u"Leadership and management capacity"};

constexpr std::array<std::array<double, 6>, 10> kMeans{{{4.2, 4.0, 3.8, 3.5, 3.6, 3.7},
                                                        {3.6, 3.4, 3.2, 3.1, 3.4, 3.2},
                                                        {4.4, 3.8, 3.9, 0.0, 3.7, 3.9},
                                                        {4.0, 4.2, 4.1, 3.4, 3.9, 3.8},
                                                        {3.2, 3.8, 4.2, 4.3, 4.1, 4.2},
                                                        {3.8, 3.4, 3.1, 2.9, 3.3, 3.1},
                                                        {4.6, 4.8, 4.5, 0.0, 4.4, 4.5},
                                                        {3.4, 3.6, 3.3, 3.2, 3.5, 3.3},
                                                        {4.4, 3.6, 3.4, 3.0, 3.2, 3.3},
                                                        {2.8, 3.2, 3.4, 3.6, 3.3, 3.4}}};

struct Perspective {
    const char16_t *name;
    report::SeriesStyle style;
    int count;
};

constexpr std::array<Perspective, 6> kPerspectives{
    {{u"Self", report::SeriesStyle::Self, 1},
     {u"Manager or overseer", report::SeriesStyle::Manager, 1},
     {u"Peers", report::SeriesStyle::Peers, 5},
     {u"Direct reports", report::SeriesStyle::DirectReports, 4},
     {u"External partners and residents", report::SeriesStyle::CustomA, 4},
     {u"All others", report::SeriesStyle::AllOthers, 14}}};

QString words(const char16_t *text)
{
    return QString::fromUtf16(text);
}

report::ChartValue chartValue(double value)
{
    if (value > 0)
        return {.value = value, .display = QString::number(value, 'f', 1), .reason = {}, .answerCount = {}};
    return {.value = {},
            .display = QStringLiteral("withheld"),
            .reason = QStringLiteral("too few answers"),
            .answerCount = {},
            .isWithheld = true};
}

ScoreView::Cell scoreCell(double value, int count)
{
    if (value <= 0)
        return {.text = QStringLiteral("withheld"),
                .spoken = QStringLiteral("withheld: too few answers"),
                .hint = {},
                .tone = report::CellTone::Muted,
                .sortKey = {},
                .isWithheld = true};
    return {.text = QString::number(value, 'f', 1),
            .spoken = {},
            .hint = count > 2 ? QStringLiteral("%1 answers").arg(count) : QString(),
            .tone = report::CellTone::Normal,
            .sortKey = value,
            .isWithheld = false};
}

QString gapText(double gap)
{
    return (gap > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QString::number(qAbs(gap), 'f', 1);
}

report::GapTone gapTone(double gap)
{
    if (qAbs(gap) <= 0.5)
        return report::GapTone::None;
    return gap > 0 ? report::GapTone::SelfHigher : report::GapTone::OthersHigher;
}

report::CellTone cellTone(double gap)
{
    switch (gapTone(gap)) {
    case report::GapTone::SelfHigher:
        return report::CellTone::SelfHigher;
    case report::GapTone::OthersHigher:
        return report::CellTone::OthersHigher;
    case report::GapTone::None:
        break;
    }
    return report::CellTone::Normal;
}

void addScores(ScoreView::Row &row, const std::array<double, 6> &means)
{
    for (std::size_t i = 0; i < means.size(); ++i)
        row.cells.push_back(scoreCell(means[i], kPerspectives[i].count));
    const double gap = means.front() - means.back();
    row.cells.push_back(
        {.text = gapText(gap), .spoken = {}, .hint = {}, .tone = cellTone(gap), .sortKey = gap, .isWithheld = false});
    row.cells.push_back({.text = QStringLiteral("14"),
                         .spoken = {},
                         .hint = {},
                         .tone = report::CellTone::Normal,
                         .sortKey = 14,
                         .isWithheld = false});
}

std::vector<ScoreView::Column> scoreColumns()
{
    std::vector<ScoreView::Column> columns;
    for (const Perspective &perspective : kPerspectives)
        columns.push_back({words(perspective.name), perspective.style});
    columns.push_back({QStringLiteral("Gap"), {}});
    columns.push_back({QStringLiteral("n"), {}});
    return columns;
}

ChartWithWords radar()
{
    report::RadarModel model;
    model.text = {QStringLiteral("How you and others see ten competencies, from 1 (never) to 5 (always)"),
                  QStringLiteral("Radar of ten competencies; your own line is outside the others on seven.")};
    model.hiddenNote = QStringLiteral("hollow = withheld");
    QStringList lines;
    for (std::size_t i = 0; i < kPerspectives.size(); ++i) {
        if (i == 4)
            continue;
        report::RadarModel::Series series{
            .name = words(kPerspectives[i].name), .style = kPerspectives[i].style, .values = {}};
        for (const auto &means : kMeans)
            series.values.push_back(chartValue(means[i]));
        model.series.push_back(series);
    }
    for (std::size_t row = 0; row < kMeans.size(); ++row) {
        model.axes << words(kCompetencies[row]);
        lines << QStringLiteral("%1: Self %2; All others %3")
                     .arg(words(kCompetencies[row]))
                     .arg(kMeans[row].front())
                     .arg(kMeans[row].back());
    }
    return {model, lines};
}

ChartWithWords gapPlot()
{
    report::GapPlotModel model;
    model.text = {QStringLiteral("Where you rate yourself higher, and where others do"),
                  QStringLiteral("Gap plot of ten competencies.")};
    model.gapHeading = QStringLiteral("Self − others");
    QStringList lines;
    for (const Perspective &perspective : kPerspectives)
        model.marks.push_back({words(perspective.name), perspective.style});
    for (std::size_t row = 0; row < kMeans.size(); ++row) {
        const double gap = kMeans[row].front() - kMeans[row].back();
        report::GapPlotModel::Row shown{
            .label = words(kCompetencies[row]), .values = {}, .gap = gapText(gap), .tone = gapTone(gap), .note = {}};
        for (double value : kMeans[row])
            shown.values.push_back(chartValue(value));
        model.rows.push_back(shown);
        lines << QStringLiteral("%1: gap %2").arg(words(kCompetencies[row]), gapText(gap));
    }
    return {model, lines};
}

ChartWithWords boxes()
{
    report::FourBoxModel model;
    model.text = {QStringLiteral("Four boxes, cut at your own averages"), QStringLiteral("Ten numbered points.")};
    model.selfCut = 3.84;
    model.othersCut = 3.64;
    model.selfAxis = QStringLiteral("Your own rating");
    model.othersAxis = QStringLiteral("Others’ rating");
    model.confirmedStrength = QStringLiteral("Confirmed strength");
    model.hiddenStrength = QStringLiteral("Hidden strength");
    model.blindSpot = QStringLiteral("Blind spot");
    model.confirmedGrowthArea = QStringLiteral("Confirmed growth area");
    QStringList lines;
    for (std::size_t row = 0; row < kMeans.size(); ++row) {
        model.points.push_back({.number = static_cast<int>(row) + 1,
                                .label = words(kCompetencies[row]),
                                .self = kMeans[row].front(),
                                .others = kMeans[row].back(),
                                .selfDisplay = QString::number(kMeans[row].front(), 'f', 1),
                                .othersDisplay = QString::number(kMeans[row].back(), 'f', 1)});
        lines << words(kCompetencies[row]);
    }
    return {model, lines};
}

report::Section comments()
{
    report::Section section;
    section.lead = QStringLiteral("Others wrote this for you; it is printed as it was written.");
    section.blocks.push_back(report::Heading{2, QStringLiteral("Start")});
    section.blocks.push_back(report::Paragraph{QStringLiteral("What should you start doing to be more effective?"),
                                               report::TextStyle::Small});
    section.blocks.push_back(report::CommentList{
        .label = QStringLiteral("Peers"),
        .mark = report::SeriesStyle::Peers,
        .comments = {QStringLiteral("Bring the neighbouring departments in before the decision is made, not after it."),
                     QStringLiteral("Say more often what you do not know yet."),
                     QStringLiteral("Share the numbers behind the priorities; people would follow faster if they saw "
                                    "what you see. The spring budget round was a good example of how it can work.")},
        .emptyText = {}});
    section.blocks.push_back(report::CommentList{.label = QStringLiteral("Your own words"),
                                                 .mark = report::SeriesStyle::Self,
                                                 .comments = {QStringLiteral("Delegate the weekly report.")},
                                                 .emptyText = {}});
    section.blocks.push_back(report::Heading{2, QStringLiteral("Stop")});
    section.blocks.push_back(report::Callout{report::CalloutTone::Note, QStringLiteral("Comments withheld"),
                                             QStringLiteral("Too few people wrote something here.")});
    return section;
}

/// One a topic, named by its number so that tests tell them apart.
std::vector<report::Explanation> explanations()
{
    std::vector<report::Explanation> made;
    for (int topic = 0; topic < static_cast<int>(report::Topic::End); ++topic)
        made.push_back({QStringLiteral("Topic %1").arg(topic),
                        QStringLiteral("“All others” is the average over the people of the groups that are shown. Each "
                                       "person counts once. People whose group is not shown enter no figure."),
                        QStringLiteral("It joins people who meet you in different situations; look at the groups "
                                       "before you conclude.")});
    return made;
}

ReleasedView released()
{
    ReleasedView view;
    view.explanations = explanations();
    view.facts = QStringLiteral("City leaders 2026 · T1 · 14 others answered · release 1 of 3 May 2026");
    view.promise = QStringLiteral("groups with fewer than 3 answers are never shown alone");
    view.picture = radar();
    view.pictureLead = QStringLiteral("Others see your strongest side in integrity and public value, and the most room "
                                      "to grow in negotiation and conflict.");
    view.gaps = gapPlot();
    view.gapsLead =
        QStringLiteral("You rate yourself higher on execution; others rate you higher on public narrative.");
    view.boxes = boxes();
    view.boxesNote =
        QStringLiteral("The lines are your own averages: 3.84 for your ratings, 3.64 for those of others.");
    view.competencies.labelTitle = QStringLiteral("Competency");
    view.competencies.columns = scoreColumns();
    view.competencies.columns.pop_back();
    view.items.labelTitle = QStringLiteral("Statement");
    view.items.partTitle = QStringLiteral("Competency");
    view.items.columns = scoreColumns();
    for (std::size_t row = 0; row < kMeans.size(); ++row) {
        ScoreView::Row shown{
            .id = words(kCompetencies[row]), .label = words(kCompetencies[row]), .part = {}, .cells = {}};
        addScores(shown, kMeans[row]);
        shown.cells.pop_back();
        view.competencies.rows.push_back(shown);
        for (int item = 1; item <= 5; ++item) {
            ScoreView::Row statement{.id = QStringLiteral("%1.%2").arg(row).arg(item),
                                     .label = QStringLiteral("Keeps the promises made to people of other departments, "
                                                             "also when it is not convenient (%1)")
                                                  .arg(item),
                                     .part = words(kCompetencies[row]),
                                     .cells = {}};
            addScores(statement, kMeans[row]);
            view.items.rows.push_back(statement);
        }
    }
    view.comments = comments();
    view.ledgerWords.lead = QStringLiteral("Two figures were withheld and one group was combined.");
    view.ledgerWords.blocks.push_back(
        report::BulletList{{QStringLiteral("Direct reports: two competencies are withheld: too few answers.")}});
    for (const char16_t *competency : kCompetencies) {
        const bool isWithheld = view.ledger.rows.size() < 2;
        view.ledger.rows.push_back({.subject = words(competency),
                                    .column = QStringLiteral("Direct reports"),
                                    .deed = isWithheld ? QStringLiteral("Not shown") : QStringLiteral("Shown"),
                                    .reason = isWithheld ? QStringLiteral("too few answers") : QString(),
                                    .isShown = !isWithheld});
    }
    return view;
}

}  // namespace

WelcomeView madeUpWelcome()
{
    return {{{.path = QStringLiteral("/vaults/City leaders 2026.circ"),
              .name = QStringLiteral("City leaders 2026.circ"),
              .folder = QStringLiteral("/vaults"),
              .isMissing = false},
             {.path = QStringLiteral("/stick/Harbour towns.circ"),
              .name = QStringLiteral("Harbour towns.circ"),
              .folder = QStringLiteral("/stick"),
              .isMissing = true}}};
}

ParticipantsView madeUpParticipants()
{
    ParticipantsView view;
    view.choices = {.cycles = {QStringLiteral("City leaders 2026")},
                    .cycle = 0,
                    .waves = {QStringLiteral("T1"), QStringLiteral("T2")},
                    .wave = 0};
    view.subtitle = QStringLiteral("City leaders 2026 · T1 · 12 participants · 130 of 142 raters have answered");
    view.groupTitles = {QStringLiteral("Self"), QStringLiteral("Manager or overseer"), QStringLiteral("Peers"),
                        QStringLiteral("Direct reports"), QStringLiteral("External partners and residents")};
    view.canRelease = true;
    view.canAssign = true;
    const QStringList names{QStringLiteral("Amara Okafor"),   QStringLiteral("Bruno Salgado"),
                            QStringLiteral("Chiara Bianchi"), QStringLiteral("Dmitri Volkov"),
                            QStringLiteral("Elif Demir"),     QStringLiteral("Farah Haddad")};
    for (int i = 0; i < 12; ++i) {
        ParticipantsView::Row row;
        row.id = ParticipantId(QStringLiteral("p%1").arg(i));
        row.code = QStringLiteral("LAR-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        row.name = names.at(i % 6) + (i < 6 ? QString() : QStringLiteral(" II"));
        row.role = i % 3 == 0 ? QStringLiteral("Mayor") : QStringLiteral("Chief of staff");
        row.organisation = i % 2 == 0 ? QStringLiteral("City of Larkstead") : QStringLiteral("City of Port Elm");
        row.groups = {{1, 1, {}}, {1, 1, {}}, {5, 4, {}}, {4, i % 4 == 0 ? 2 : 4, {}}, {i == 5 ? 0 : 4, 3, {}}};
        if (i % 4 == 0)
            row.groups[3].hint = QStringLiteral("1 more needed to show this group by itself");
        for (const ParticipantsView::GroupCell &cell : row.groups) {
            row.invited += cell.invited;
            row.answered += cell.invited > 0 ? cell.answered : 0;
        }
        row.isReleased = i % 3 != 2;
        view.rows.push_back(row);
    }
    return view;
}

CollectionView madeUpCollection()
{
    CollectionView view;
    view.choices = madeUpParticipants().choices;
    view.subtitle = QStringLiteral("City leaders 2026 · answers are read into wave T1");
    view.canImport = true;
    view.imports = {{ImportId(QStringLiteral("i1")), QStringLiteral("T1"), QStringLiteral("LimeSurvey"), 88, false},
                    {ImportId(QStringLiteral("i2")), QStringLiteral("T2"), QStringLiteral("Wide table"), 54, true}};
    return view;
}

CollectionView madeUpPreview()
{
    CollectionView view = madeUpCollection();
    CollectionView::Preview preview;
    preview.files = {QStringLiteral("results-survey.csv"), QStringLiteral("tokens.csv")};
    preview.recognised = QStringLiteral("Read as LimeSurvey");
    preview.reasons = {QStringLiteral("there is a heading “submitdate”"),
                       QStringLiteral("headings look like “XBC[XBC1]”")};
    preview.formats = {{QStringLiteral("limesurvey-csv"), QStringLiteral("LimeSurvey")},
                       {QStringLiteral("wide"), QStringLiteral("Wide table")}};
    preview.format = 0;
    preview.counts = QStringLiteral("160 records in the file · 142 responses would be taken in · 230 comments");
    preview.notices = {QStringLiteral("3 groups have one or two responses; they will be combined or withheld.")};
    preview.columns = {{QStringLiteral("XBC[XBC1]"), QStringLiteral("Statement"),
                        QStringLiteral("Brings people of other departments together"), false},
                       {QStringLiteral("ipaddr"), QStringLiteral("Dropped: could identify a person"), {}, true},
                       {QStringLiteral("submitdate"), QStringLiteral("Dropped: a time"), {}, true}};
    preview.problems = {QStringLiteral("Record 14 has a value that is not on the scale."),
                        QStringLiteral("Record 31 has a rater group that the instrument does not know.")};
    preview.problemTotal = 2;
    view.preview = preview;
    return view;
}

QualityView madeUpQuality()
{
    const QString meaning = QStringLiteral(
        "Uniform answers: the same answer was given to at least half of the form in a row, or to all of ten or more "
        "statements. Caution: somebody who sees a leader as equally good everywhere answers like this sincerely. It "
        "says “look”, not “invalid”.");
    const auto response = [&](const char16_t *id, const char16_t *code, const char16_t *group, const char16_t *flags,
                              const char16_t *state) {
        return QualityView::Response{.id = workspace::ResponseId(words(id)),
                                     .participant = words(code),
                                     .group = words(group),
                                     .flags = words(flags),
                                     .state = words(state),
                                     .meanings = {meaning}};
    };
    QualityView view;
    view.choices = madeUpParticipants().choices;
    view.subtitle = QStringLiteral("City leaders 2026 · wave T1 · seen by owners only");
    view.summary = QStringLiteral("3 of 142 responses stand out or are excluded.");
    view.responses = {
        response(u"04be1c9f27a06d13", u"L03", u"Peers", u"Uniform answers, Far from the other raters", u"Counts"),
        response(u"7f20aa6190cd1e54", u"L03", u"Direct reports", u"Mostly empty", u"Excluded"),
        response(u"c61d0be5f2a34788", u"L07", u"External partners and residents", u"Uniform answers",
                 u"Counts, fixed by the release")};
    view.responses[0].canExclude = true;
    view.responses[1].isExcluded = true;
    view.responses[1].canInclude = true;
    return view;
}

UnlockQuestion madeUpUnlock()
{
    return {.fileName = QStringLiteral("City leaders 2026.circ"),
            .slots = {{SlotId(QStringLiteral("s1")), QStringLiteral("Owner")},
                      {SlotId(QStringLiteral("s2")), QStringLiteral("Coordinator")}},
            .canRecover = true};
}

NewVaultQuestion madeUpNewVault()
{
    return {.instruments = {{QStringLiteral("city-leadership-360"), QStringLiteral("City leadership 360"),
                             QStringLiteral("For mayors and senior city officials.")},
                            {QStringLiteral("executive-leadership-360"), QStringLiteral("Executive leadership 360"),
                             QStringLiteral("For executives of any organisation.")}},
            .suggestedCycleName = QStringLiteral("Leadership 360 2026")};
}

Question madeUpQuestion()
{
    return {.title = QStringLiteral("Release 12 reports?"),
            .text = QStringLiteral("A release freezes the figures of T1 as they are now."),
            .facts = {QStringLiteral("What would let answers be worked out is withheld.")},
            .caution = QStringLiteral("A release cannot be taken back."),
            .acceptText = QStringLiteral("Release")};
}

Question madeUpReasonQuestion()
{
    Question question = madeUpQuestion();
    question.title = QStringLiteral("Exclude this response?");
    question.acceptText = QStringLiteral("Exclude");
    question.reasonLabel = QStringLiteral("Reason");
    return question;
}

PassphraseQuestion madeUpPassphrase()
{
    return {.title = QStringLiteral("Change my passphrase"),
            .text = QStringLiteral("Copies made earlier still open with the present one."),
            .acceptText = QStringLiteral("Change"),
            .asksPresent = true,
            .asksNew = true};
}

Disclosure madeUpDisclosure()
{
    return {.title = QStringLiteral("Emergency key"),
            .text = QStringLiteral("Keep it like the recovery sheet, or not at all."),
            .secret = QStringLiteral("x'") + QString(64, u'0') + u'\''};
}

NotesView madeUpNotes()
{
    const auto person = [](const char *id, const char *name, const char *place, bool hasNote) {
        return NotesView::Person{ParticipantId(QString::fromLatin1(id)), QString::fromLatin1(name),
                                 QString::fromLatin1(place), hasNote};
    };
    return {.choices = {},
            .people = {person("p1", "Amara Diallo", "Deputy mayor, City of Riverton", true),
                       person("p2", "Bela Kovacs", "Director of housing, City of Riverton", false),
                       person("p3", "Chidi Okafor", "Chief of staff, City of Lakeside", true)},
            .person = 0,
            .title = QStringLiteral("Notes"),
            .promise = QStringLiteral("Only you can read your notes: no owner, no coordinator. They go into no report, "
                                      "no file for others and no package."),
            .emptyTitle = {},
            .emptyText = {},
            .text = QStringLiteral("Opens with the budget debate: ask what she wanted people to take away.\n\n"
                                   "Hypothesis: speaks to the council the way she speaks to her team.\n"
                                   "Against it: the comments on the transport hearing."),
            .isEditable = true,
            .obstacle = {}};
}

PlanView madeUpPlan()
{
    PlanView view;
    for (const NotesView::Person &person : madeUpNotes().people)
        view.people.push_back({person.id, person.name, person.place, person.hasNote});
    view.person = 0;
    view.isEditable = true;
    view.undoText = QStringLiteral("typing");
    view.draft.status.heldOn = QDate(2026, 4, 21);
    debrief::Goal listening{.id = QStringLiteral("g1"),
                            .from = QStringLiteral("I answer before the question is finished."),
                            .to = QStringLiteral("I ask one question back before I answer, also when it is urgent."),
                            .firstStep = QStringLiteral("In Monday’s round I speak last."),
                            .firstStepBy = QDate(2026, 5, 4),
                            .whoNotices = QStringLiteral("Bela and the two heads of housing."),
                            .measure = QStringLiteral("They say so in the pulse after 90 days."),
                            .checkpoints = {}};
    listening.checkpoints[0] = {debrief::Progress::Started, QStringLiteral("Twice of three Mondays.")};
    view.draft.plan.goals = {listening, {.id = QStringLiteral("g2"), .to = QStringLiteral("I say no in the meeting.")}};
    view.differences.push_back({QStringLiteral("Progress"), QStringLiteral("Kim Keller"),
                                QStringLiteral("Goal 1 after 30 days: started (Twice of three Mondays.)"),
                                QStringLiteral("Goal 1 after 30 days: done")});
    return view;
}

ReadingView madeUpReading()
{
    ReadingView view;
    for (const NotesView::Person &person : madeUpNotes().people)
        view.people.push_back({person.id, person.name});
    view.person = 0;
    view.title = QStringLiteral("Amara Diallo");
    view.report = std::make_shared<const render::PagedDocument>(render::layOutPages(tests::sampleDocument()));
    view.subtitle = QStringLiteral("City leaders 2026 · T1 · released 5/3/26 · 24 pages, as printed");
    return view;
}

DamageView madeUpDamagePage()
{
    return {
        .title = QStringLiteral("City leaders 2026.circ is damaged"),
        .lead = QStringLiteral("Nothing in it was changed. Keep it until you have a copy that opens, and look for "
                               "the cause: a failing disk, a copy cut short, or a synchronising service."),
        .findings = {QStringLiteral("3 of 240 pages are damaged.")},
        .parts = {{QStringLiteral("Participants, raters and who has answered"), QStringLiteral("all readable"), true},
                  {QStringLiteral("Answers"), QStringLiteral("112 entries readable, others not"), false},
                  {QStringLiteral("Comments"), QStringLiteral("not readable"), false},
                  {QStringLiteral("Released reports"), QStringLiteral("all readable"), true},
                  {QStringLiteral("Private notes"), QStringLiteral("all readable"), true}},
        .noParts = {},
        .copies = {{QStringLiteral("3/2/26 9:00 AM"),
                    QStringLiteral("sound: every page is as it was written · before an import · 1.2 MiB"), true},
                   {QStringLiteral("2/20/26 4:12 PM"),
                    QStringLiteral("cannot be used: damaged, or your passphrase does not open it · 1.1 MiB"), false}},
        .noCopies = {},
        .best = 0};
}

ReleaseQuestion madeUpRelease()
{
    const QStringList details{QStringLiteral("Shown by themselves: Self, Manager, Peers, Direct reports."),
                              QStringLiteral("Shown only together: City council + External partners."),
                              QStringLiteral("7 figures withheld: too few answers."),
                              QStringLiteral("2 figures withheld: they would let answers be worked out."),
                              QStringLiteral("Comments under the group’s own name: Direct reports."),
                              QStringLiteral("Other comments stand in one common list, in chance order.")};
    return {.title = QStringLiteral("Release 2 reports?"),
            .text = QStringLiteral("Look at what readers of T1 would see before you freeze it. What would let answers "
                                   "be worked out is withheld; the ledger says what and why."),
            .rows = {{QStringLiteral("Amara Diallo"), QStringLiteral("First release"), details, true},
                     {QStringLiteral("Bela Kovacs"),
                      QStringLiteral("New version with the new answers; earlier versions stay what they are"), details,
                      true},
                     {QStringLiteral("Chidi Okafor"),
                      QStringLiteral("New answers wait until every changed group has at least 3 more, or for the next "
                                     "wave"),
                      {QStringLiteral("Not enough new answers yet: Peers.")},
                      false}},
            .caution =
                QStringLiteral("A release cannot be taken back. Check the import and exclusions first. Everybody "
                               "who can open this vault can read the figures; comments stay with owners and the "
                               "coach."),
            .canRelease = true};
}

ChoiceQuestion madeUpChoice()
{
    return {
        .title = QStringLiteral("Changed on both sides"),
        .text = QStringLiteral("Development plan of L01: this file and Kim Keller hold different versions. Which one "
                               "stays? Until you choose, this file’s stays and the other waits."),
        .options = {{.id = QStringLiteral("mine"),
                     .text = QStringLiteral("The one in this file"),
                     .detail = QStringLiteral("Goal: ask two people before deciding\nfirst step: the budget meeting\n"
                                              "by: 1 April 2026")},
                    {.id = QStringLiteral("theirs"),
                     .text = QStringLiteral("The one of Kim Keller"),
                     .detail = QStringLiteral("Goal: listen first\nfirst step: speak last in the Monday round")}},
        .acceptText = QStringLiteral("Keep this one")};
}

MembersView madeUpMembers()
{
    return {.people = {{MemberId(QStringLiteral("m1")),
                        QStringLiteral("Oda Owens (you)"),
                        QStringLiteral("Owner and coach"),
                        QStringLiteral("passphrase, recovery sheet"),
                        {},
                        false,
                        true},
                       {MemberId(QStringLiteral("m2")),
                        QStringLiteral("Cleo Castillo"),
                        QStringLiteral("Coordinator"),
                        QStringLiteral("passphrase, remembered computer"),
                        {},
                        true,
                        true},
                       {MemberId(QStringLiteral("m3")),
                        QStringLiteral("Kim Keller"),
                        QStringLiteral("Coach"),
                        QStringLiteral("passphrase"),
                        {},
                        true,
                        true}},
            .subtitle = QStringLiteral("You: Owner and coach"),
            .recoveryState = QStringLiteral("You have a sheet. A new one takes its place."),
            .canChange = true,
            .canAdd = true,
            .canRotate = true};
}

ResultsView madeUpResults()
{
    ResultsView view;
    view.choices = madeUpParticipants().choices;
    for (const ParticipantsView::Row &row : madeUpParticipants().rows)
        view.people.push_back({row.id, row.name});
    view.person = 0;
    view.name = QStringLiteral("Amara Okafor");
    view.position = QStringLiteral("Mayor, City of Larkstead");
    view.released = released();
    return view;
}

BatchView madeUpBatch()
{
    return {.rows = {{QStringLiteral("LAR-01"), BatchRowState::Written, QStringLiteral("written")},
                     {QStringLiteral("MAR-02"), BatchRowState::Worth,
                      QStringLiteral("written; too few answers for the overview; no comments to print")},
                     {QStringLiteral("QUI-01"), BatchRowState::Failed,
                      QStringLiteral("The file QUI-01_T1.pdf cannot be written.")},
                     {QStringLiteral("VEL-01"), BatchRowState::Waiting, QStringLiteral("waiting")}},
            .done = 3,
            .writable = 4,
            .stage = BatchStage::Writing};
}

ReportQuestion madeUpReports()
{
    ReportQuestion question{
        .title = QStringLiteral("12 reports"),
        .count = 12,
        .isBatch = true,
        .layouts = {{QStringLiteral("full"), QStringLiteral("Full report"),
                     QStringLiteral("For the participant: every part that is not switched off in the template."),
                     false},
                    {QStringLiteral("coach-copy"), QStringLiteral("Coach’s copy"),
                     QStringLiteral("For the coach: patterns and questions for the conversation come along."), true}},
        .cycleLanguage = QStringLiteral("fr"),
        .example = {QStringLiteral("LAR-01"), QStringLiteral("T1"), QStringLiteral("fr"),
                    QStringLiteral("Marta Silva")},
        .offersNotes = true,
        .chosen = {}};
    question.chosen.layout = QStringLiteral("full");
    return question;
}

TemplatesView madeUpTemplates()
{
    QImage logo(180, 56, QImage::Format_RGB32);
    logo.fill(QColor(0x5B, 0x2A, 0x86));
    TemplatesView view;
    view.canChange = true;
    view.current = 1;
    view.rows.push_back({.name = QStringLiteral("full"),
                         .title = QStringLiteral("Full report"),
                         .origin = QStringLiteral("of the program"),
                         .audience = QStringLiteral("For the participant: every part that is not switched off."),
                         .paper = QStringLiteral("A4, unless something else is chosen"),
                         .leftOut = QStringLiteral("Leaves nothing out."),
                         .letter = {},
                         .accent = {},
                         .logo = {},
                         .logoText = {},
                         .isOwn = false,
                         .isChosen = true});
    view.rows.push_back(view.rows.front());
    TemplatesView::Row &own = view.rows.back();
    own.name = QStringLiteral("larkstead");
    own.title = QStringLiteral("Report of the City of Larkstead");
    own.origin = QStringLiteral("of this vault");
    own.leftOut = QStringLiteral("Leaves out: where people disagree, comments, then and now, appendix.");
    own.letter = QStringLiteral("Dear {participant}, this report belongs to you.");
    own.accent = QColor(0x5B, 0x2A, 0x86);
    own.logo = logo;
    own.logoText = QStringLiteral("City of Larkstead");
    own.isOwn = true;
    own.isChosen = false;
    return view;
}

}  // namespace circumspect::desktop
