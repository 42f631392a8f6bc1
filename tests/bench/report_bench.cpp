// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The full retest report of one participant of the sample: from the vault to a document, and from there to files. The
// goals are those of a finished, tagged PDF: 150 ms and 200 KB.
#include "base/clock.h"
#include "base/random.h"
#include "bench/require.h"
#include "render/fonts.h"
#include "render/html_file.h"
#include "render/pdf_writer.h"
#include "workspace/releasing.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>

namespace circumspect::bench {

namespace {

/// The sample vault, open, and the last release of its participant with the longest report.
class OpenSample {
public:
    OpenSample()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.circ"));
        if (!workspace::createSampleVault(path, m_services, workspace::Progress()) || !render::loadReportFonts())
            std::abort();
        m_workspace = require(
            workspace::Workspace::open(path, Secret::fromPassphrase(workspace::samplePassphrase()), m_services));
        const model::Cycle cycle = require(m_workspace->rostering().findCycle({}));
        const model::Roster roster = require(m_workspace->rostering().roster(cycle.id));
        m_release = require(m_workspace->releasing().latest(cycle.id, WaveId(QStringLiteral("T2")),
                                                            roster.participants.front().id))
                        .id;
    }

    report::Document document(const QString &language) const
    {
        workspace::ReportOptions options;
        options.language = language;
        return require(m_workspace->reporting().document(m_release, options));
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    workspace::Services m_services{&m_clock, &m_random, true};
    std::unique_ptr<workspace::Workspace> m_workspace;
    ReleaseId m_release;
};

const OpenSample &sample()
{
    static const OpenSample made;
    return made;
}

const QString kLanguage = QStringLiteral("en");

void buildDocument(benchmark::State &state)
{
    sample();
    for (auto _ : state)
        benchmark::DoNotOptimize(sample().document(kLanguage).sections.size());
}

void writePdfFile(benchmark::State &state)
{
    const report::Document document = sample().document(kLanguage);
    qsizetype size = 0;
    for (auto _ : state)
        size = require(render::writePdf(document)).size();
    state.counters["bytes"] = static_cast<double>(size);
}

void writeWebPage(benchmark::State &state)
{
    const report::Document document = sample().document(kLanguage);
    qsizetype size = 0;
    for (auto _ : state)
        size = require(render::writeHtml(document)).size();
    state.counters["bytes"] = static_cast<double>(size);
}

}  // namespace

BENCHMARK(buildDocument)->Name("report/document")->Unit(benchmark::kMillisecond);
BENCHMARK(writePdfFile)->Name("report/pdf")->Unit(benchmark::kMillisecond);
BENCHMARK(writeWebPage)->Name("report/html")->Unit(benchmark::kMillisecond);

}  // namespace circumspect::bench
