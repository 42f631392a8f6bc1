// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_fixture.h"
#include "workspace/instruments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::cli {
namespace {

/// The city instrument, which also asks how much each competency matters, from 1 to 4.
class Importance : public CommandLineTest {
protected:
    QString askingInstrument()
    {
        const auto bytes = workspace::Instruments::shippedFile(InstrumentId(QStringLiteral("city-leadership-360")));
        QJsonObject file = QJsonDocument::fromJson(*bytes).object();
        QJsonObject scale = file[u"scale"].toObject();
        QJsonArray points = scale[u"points"].toArray();
        points.removeLast();
        scale[QStringLiteral("id")] = QStringLiteral("importance4");
        scale[QStringLiteral("points")] = points;
        scale.remove(QStringLiteral("not_observed"));
        file[QStringLiteral("importance_scale")] = scale;
        return write(QStringLiteral("asking.json"), QJsonDocument(file).toJson());
    }

    /// One record a rater: ratings from 2 to 4, and the first competency as what matters most.
    QString answers()
    {
        const auto instrument = workspace::Instruments::read(read(path(QStringLiteral("asking.json"))));
        QString csv = QStringLiteral("leader,rater,relationship");
        for (const model::Item *item : instrument->items())
            csv += u',' + item->id.text();
        for (const model::Competency &competency : instrument->competencies)
            csv += u',' + competency.id.text() + QStringLiteral("_importance");
        csv += u'\n';
        const QStringList groups = {QStringLiteral("self"), QStringLiteral("manager"), QStringLiteral("peer"),
                                    QStringLiteral("peer"), QStringLiteral("peer"),    QStringLiteral("peer"),
                                    QStringLiteral("peer")};
        for (int rater = 0; rater < groups.size(); ++rater) {
            csv += QStringLiteral("L01,R%1,").arg(rater) + groups[rater];
            for (int item = 0; item < instrument->itemCount(); ++item)
                csv += u',' + QString::number(2 + (rater + item) % 3);
            for (std::size_t competency = 0; competency < instrument->competencies.size(); ++competency)
                csv += u',' + QString::number((competency == 0 ? 3 : 2) + (rater % 2));
            csv += u'\n';
        }
        return write(QStringLiteral("answers.csv"), csv.toUtf8());
    }

    void releaseAsked()
    {
        const QString instrument = askingInstrument();
        ASSERT_EQ(runOn({QStringLiteral("create"), m_vault}).code, ExitCode::Done);
        const Spoken added = runOn({QStringLiteral("instrument"), QStringLiteral("add"), m_vault, instrument});
        ASSERT_EQ(added.code, ExitCode::Done) << qPrintable(added.errors);
        ASSERT_EQ(
            runOn({QStringLiteral("cycle"), QStringLiteral("add"), m_vault, QStringLiteral("--name"),
                   QStringLiteral("Spring"), QStringLiteral("--instrument"), QStringLiteral("city-leadership-360")})
                .code,
            ExitCode::Done);
        const Spoken imported = runOn({QStringLiteral("import"), m_vault, answers()});
        ASSERT_EQ(imported.code, ExitCode::Done) << qPrintable(imported.errors);
        const Spoken released = runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")});
        ASSERT_EQ(released.code, ExitCode::Done) << qPrintable(released.errors);
    }

    QByteArray report(const char *format)
    {
        const QString file = path(QStringLiteral("report.") + QLatin1String(format));
        const Spoken made =
            runOn({QStringLiteral("report"), m_vault, QStringLiteral("--participant"), QStringLiteral("L01"),
                   QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--out"), file});
        EXPECT_EQ(made.code, ExitCode::Done) << format << qPrintable(made.errors);
        return read(file);
    }
};

// Manager 4 and peers 3, 4, 3, 4, 3 on the first: 21 / 6 = 3.5; a point less on all others.
TEST_F(Importance, GoesFromTheInstrumentIntoEveryReport)
{
    releaseAsked();

    const QByteArray json = report("json");
    const QByteArray text = report("text");

    EXPECT_TRUE(json.contains("\"importance\": 3.5"))
        << json.mid(json.indexOf("importance_scale") - 200, 1200).constData();
    EXPECT_TRUE(json.contains("\"importance\": 2.5"));
    EXPECT_TRUE(text.contains("What matters in your role"));
    EXPECT_TRUE(report("html").contains("What matters in your role"));
    EXPECT_GT(report("pdf").size(), 10000);
}

TEST_F(Importance, LeavesInTheExportedResults)
{
    releaseAsked();
    const QString file = path(QStringLiteral("results.csv"));

    const Spoken exported = runOn({QStringLiteral("export"), m_vault, QStringLiteral("--format"), QStringLiteral("csv"),
                                   QStringLiteral("--out"), file});

    ASSERT_EQ(exported.code, ExitCode::Done) << qPrintable(exported.errors);
    EXPECT_TRUE(read(file).contains(",importance,XBC,,all_others,,mean,3.5,3.5,shown,")) << read(file).constData();
}

TEST_F(Importance, IsPartOfTheMappingThatIsKeptForTheNextFile)
{
    releaseAsked();
    const QString mapping = path(QStringLiteral("mapping.json"));
    const QString renamed = write(
        QStringLiteral("renamed.csv"),
        read(path(QStringLiteral("answers.csv"))).replace("XBC_importance", "How much does the first one matter"));

    const Spoken saved = runOn({QStringLiteral("import"), m_vault, path(QStringLiteral("answers.csv")),
                                QStringLiteral("--dry-run"), QStringLiteral("--save-mapping"), mapping});
    const QByteArray kept = read(mapping);
    write(QStringLiteral("mapping.json"),
          QByteArray(kept).replace("XBC_importance", "How much does the first one matter"));
    const Spoken used = runOn({QStringLiteral("import"), m_vault, renamed, QStringLiteral("--wave"),
                               QStringLiteral("T2"), QStringLiteral("--mapping"), mapping});
    const Spoken released = runOn(
        {QStringLiteral("release"), m_vault, QStringLiteral("--all"), QStringLiteral("--wave"), QStringLiteral("T2")});

    EXPECT_EQ(saved.code, ExitCode::Done) << qPrintable(saved.errors);
    EXPECT_TRUE(kept.contains("\"importance\"")) << kept.constData();
    EXPECT_EQ(used.code, ExitCode::Done) << qPrintable(used.errors);
    EXPECT_EQ(released.code, ExitCode::Done) << qPrintable(released.errors);
    EXPECT_TRUE(report("json").contains("\"importance\": 3.5"));
}

TEST_F(Importance, HasNoPageWhereItWasNotAsked)
{
    importSample();
    ASSERT_EQ(runOn({QStringLiteral("release"), m_vault, QStringLiteral("--all")}).code, ExitCode::Done);

    EXPECT_FALSE(report("text").contains("What matters in your role"));
}

}  // namespace
}  // namespace circumspect::cli
