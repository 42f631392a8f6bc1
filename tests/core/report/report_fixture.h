// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "report/document.h"
#include "report/report_subject.h"
#include "report/report_supplement.h"
#include "report/report_template.h"
#include "sealed/gate/gate.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace circumspect::report::test {

/// An instrument of resources/instruments by its id.
model::Instrument shippedInstrument(const QString &id);

/// Answers about one leader, through the real gate, to a report. Answers follow from fixed numbers only.
class ReportFixture {
public:
    /// The first `competencies` of the city instrument; beyond its ten, those of the executive one.
    explicit ReportFixture(int competencies = 10);

    /// `count` raters whose answers lie around `level` and differ by competency, item and rater.
    void addRaters(const char *group, int count, double level);
    /// `count` raters who give every item this answer.
    void addEqualRaters(const char *group, int count, int answer);
    /// The last rater of a group leaves an item open.
    void leaveOpen(const char *group, int item);
    /// Asks how much each competency matters, from 1 to 4: everybody there gives these answers, every second one a
    /// point less. Competencies that are not named are left open.
    void askImportance(const std::vector<int> &answers);
    /// One comment each of `count` different people.
    void addComments(const char *group, int count, const char *question);

    void setWave(const QString &wave) { m_wave = WaveId(wave); }

    sealed::GatedRelease release() const;
    Document document() const;

    model::Instrument instrument;
    ReportSubject subject;
    ReportTemplate reportTemplate;
    ReportSupplement supplement;
    bool mayReadComments = true;

private:
    WaveId m_wave;
    int m_raters = 0;
    std::uint64_t m_respondents = 0;
    std::vector<sealed::Response> m_responses;
    std::vector<sealed::CommentAnswer> m_comments;
    std::map<GroupId, int> m_invited;
};

/// Self, manager, five peers, six direct reports, three partners, comments.
ReportFixture fullFixture(int competencies = 10);
/// No manager, and only two partners, who are merged with the direct reports.
ReportFixture mergedFixture();
/// One of three direct reports leaves a statement, and a whole competency, open.
ReportFixture withheldCells();
ReportFixture withoutSelf();
ReportFixture onlySelf();
/// Self and two peers: everything of others is withheld.
ReportFixture onlySelfShown();
/// Two peers and nobody else.
ReportFixture nothingShown();
/// All others give the highest answer throughout.
ReportFixture unanimous();
ReportFixture withCompetencies(int competencies);

/// Every text of a document, charts and tables included.
QStringList textsOf(const Document &document);
const Section *findSection(const Document &document, const QString &id);

}  // namespace circumspect::report::test
