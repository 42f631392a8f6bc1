// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "support/kill_loop.h"
#include "workspace/vault_care.h"

namespace circumspect::workspace {
namespace {

using testing_support::Committed;
using testing_support::Deed;

constexpr int kLongestLife = 1500000;
enum DeedIndex { kImports, kReleases };

/// Use cases that are killed half-way. A further kind of deed is a line in begin() and a check in expectWhole().
class WorkspaceCrashTest : public WorkspaceTest {
protected:
    /// One new answer about the first leader.
    bool importOne()
    {
        QList<QByteArray> lines = ownSample().split('\n');
        lines[3].replace("R003", SystemRandom().id().toUtf8());
        return importCsv(lines[0] + '\n' + lines[3] + '\n').isOk();
    }

    /// A cycle of its own with the whole sample, released; only the last step counts.
    bool releaseAll()
    {
        auto added = workspace->rostering().addCycle({.name = SystemRandom().id(),
                                                      .instrument = InstrumentId(QStringLiteral("city-leadership-360")),
                                                      .instrumentVersion = {},
                                                      .language = QStringLiteral("en"),
                                                      .waves = {QStringLiteral("T1")}});
        if (!added)
            return false;
        const ImportRequest sample{.cycle = added->cycle.id,
                                   .wave = WaveId(QStringLiteral("T1")),
                                   .files = {{QStringLiteral("answers.csv"), ownSample()}},
                                   .format = {},
                                   .mapping = {}};
        if (!workspace->collecting().import(sample, Progress()))
            return false;
        return workspace->releasing().release(added->cycle.id, sample.wave, {}, Progress()).isOk();
    }

    std::vector<Deed> begin()
    {
        auto opened = Workspace::open(path(), passphrase(), services);
        if (!opened)
            return {};
        workspace = std::move(*opened);
        return {
            {"import", [this] { return importOne(); }},
            {"release", [this] { return releaseAll(); }},
            {"rotation", [this] { return workspace->care().rotate({.renewAnswersKey = true}, Progress()).isOk(); }}};
    }

    /// Everything known to be committed is there, and nothing half.
    void expectWhole(const Committed &known)
    {
        ASSERT_NO_FATAL_FAILURE(reopen());
        EXPECT_TRUE(workspace->isOwner());
        EXPECT_TRUE(workspace->check()->isSound());
        int imports = 0;
        int released = 0;
        const auto cycles = workspace->rostering().cycles();
        ASSERT_TRUE(cycles);
        for (const model::Cycle &one : *cycles) {
            const auto releases = workspace->releasing().releases(one.id);
            ASSERT_TRUE(releases);
            EXPECT_TRUE(releases->empty() || releases->size() == 4U) << releases->size();
            released += releases->empty() ? 0 : 1;
            imports += one.id == cycle ? static_cast<int>(workspace->collecting().imports(one.id)->size()) : 0;
        }
        const auto times = [&](int deed) { return known.count(deed) == 0 ? 0 : known.at(deed); };
        EXPECT_GE(imports, 1 + times(kImports));
        EXPECT_GE(released, times(kReleases));
        close();
    }
};

TEST_F(WorkspaceCrashTest, LosesNothingCommittedAndKeepsNothingHalf)
{
    // Each process would begin with the same chance otherwise, and so with the same ids.
    SystemRandom chance;
    services.random = &chance;
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(workspace->care().setKeptBackups(2));
    close();
    SeededRandom moments(3);
    Committed known;
    for (int i = 0; i < testing_support::kills(); ++i) {
        for (const auto &[deed, times] :
             testing_support::killWhileDoing([this] { return begin(); }, moments, kLongestLife))
            known[deed] += times;

        ASSERT_NO_FATAL_FAILURE(expectWhole(known));
    }
    EXPECT_FALSE(known.empty());
    for (const auto &[deed, times] : known)
        RecordProperty("committed_" + std::to_string(deed), times);
}

}  // namespace
}  // namespace circumspect::workspace
