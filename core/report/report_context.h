// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instrument.h"
#include "published/comments.h"
#include "published/results.h"
#include "report/number_format.h"
#include "report/perspective.h"
#include "report/phrasebook/phrasebook.h"
#include "report/report_subject.h"
#include "report/report_supplement.h"
#include "report/report_template.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace circumspect::report {

/// What every section is made from: one release, its instrument, the reader's language. Keeps references; lives for one
/// buildReport() only.
class ReportContext {
public:
    ReportContext(const published::Results &results, const std::optional<published::Comments> &comments,
                  const ReportSubject &subject, const model::Instrument &instrument,
                  const ReportTemplate &reportTemplate, ReportSupplement supplement = {});
    ReportContext(const ReportContext &) = delete;
    ReportContext &operator=(const ReportContext &) = delete;

    const published::ResultsContent &content() const { return *m_results; }
    const published::Results &results() const { return m_results; }
    const std::optional<published::Comments> &comments() const { return m_comments; }
    const ReportSubject &subject() const { return m_subject; }
    const model::Instrument &instrument() const { return m_instrument; }
    const ReportTemplate &reportTemplate() const { return m_template; }
    const ReportSupplement &supplement() const { return m_supplement; }
    const Phrasebook &words() const { return m_words; }
    const NumberFormat &numbers() const { return m_numbers; }

    /// Name, or the participant's code where no name may stand.
    QString subjectName() const;
    /// Columns with at least one figure, in the release's order: self, manager, groups, combined, all others.
    const std::vector<Perspective> &perspectives() const { return m_perspectives; }
    /// The perspective of a kind, or null if it has no figure.
    const Perspective *find(published::ColumnKind kind) const;
    const Perspective *self() const { return find(published::ColumnKind::Self); }
    const Perspective *allOthers() const { return find(published::ColumnKind::AllOthers); }
    bool hasOtherThanSelf() const;

    QString columnName(const published::Column &column) const;
    /// The label of a group, its id where the instrument does not know it.
    QString groupName(const GroupId &group) const;
    QString competencyName(const QString &id) const;
    /// The statement as others were asked, without the leader's name at its start: "Keeps the promises made to ...".
    QString itemText(const QString &id) const;
    /// The open question as the leader was asked; it speaks to the reader of the report.
    QString questionText(const model::OpenQuestion &question) const;
    QString localized(const model::LocalizedText &text) const;

    /// Beyond this many points two ratings count as different: (H - L) / 8 (psychometrics.md 7).
    double gapThreshold() const;
    /// The mean of a row in a perspective's column.
    const published::Cell &mean(const published::Row &row, const Perspective &perspective) const;
    const published::Spread &spread(const published::Row &row, const Perspective &perspective) const;

private:
    void collectPerspectives();
    bool hasFigure(std::size_t column) const;
    SeriesStyle preferredStyle(const published::Column &column) const;

    const published::Results &m_results;
    const std::optional<published::Comments> &m_comments;
    const ReportSubject &m_subject;
    const model::Instrument &m_instrument;
    const ReportTemplate &m_template;
    ReportSupplement m_supplement;
    Phrasebook m_words;
    NumberFormat m_numbers;
    std::vector<Perspective> m_perspectives;
};

/// A statement worded about "{leader}" as the report prints it: "{leader} keeps promises." becomes "Keeps promises";
/// elsewhere in the wording the placeholder becomes `leader`.
QString statementAbout(const QString &wording, const QString &leader);

}  // namespace circumspect::report
