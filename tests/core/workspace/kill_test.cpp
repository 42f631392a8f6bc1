// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "support/kill_loop.h"
#include "workspace/debriefing.h"
#include "workspace/notes.h"
#include "workspace/packages.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <functional>

namespace circumspect::workspace {
namespace {

/// Runs `work` in a process of its own, kills it after some news, and gives the last number it told.
qint32 killAfter(std::size_t newsCount, const std::function<void(int pipe)> &work)
{
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        ::close(ends[0]);
        work(ends[1]);
        _exit(3);
    }
    ::close(ends[1]);
    qint32 told = 0;
    qint32 news = 0;
    for (std::size_t i = 0; i < newsCount && read(ends[0], &news, sizeof(news)) == sizeof(news); ++i)
        told = news;
    kill(child, SIGKILL);
    while (read(ends[0], &news, sizeof(news)) == sizeof(news))
        told = news;
    ::close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << WEXITSTATUS(status);
    return told;
}

void tell(int pipe, qint32 number)
{
    if (write(pipe, &number, sizeof(number)) != sizeof(number))
        _exit(2);
}

/// A killed program leaves its lock; the next one takes it over.
class KillTest : public SharingTest {
protected:
    Result<std::unique_ptr<Workspace>> openOwner() { return Workspace::open(path(), passphrase(), services); }

    static QString textOf(int revision)
    {
        return QStringLiteral("typed %1 ").arg(revision).repeated(30 + revision % 40);
    }

    SeededRandom m_chance{91};
};

TEST_F(KillTest, LosesNoNoteThatWasSaved)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    ASSERT_TRUE(workspace->sharing().assign(first, coach));
    close();
    const auto open = [this] { return Workspace::open(path(), passphraseOf(QStringLiteral("Coretta")), services); };
    const notebook::NoteId id(QStringLiteral("note-1"));
    int known = 0;
    for (int i = 0; i < testing_support::kills(); ++i) {
        const int told = killAfter(1 + m_chance.below(60), [&](int pipe) {
            auto vault = open();
            for (int revision = known + 1; vault; ++revision) {
                if (!(*vault)->notes().save({id, first, textOf(revision), revision}))
                    _exit(4);
                tell(pipe, revision);
            }
        });
        known = std::max(known, told);

        auto vault = open();

        ASSERT_TRUE(vault) << wordsOf(vault.error());
        const auto notes = (*vault)->notes().list();
        ASSERT_TRUE(notes) << wordsOf(notes.error());
        ASSERT_EQ(notes->size(), 1U);
        EXPECT_GE(notes->front().revision, known);
        EXPECT_EQ(notes->front().text, textOf(notes->front().revision));
        EXPECT_TRUE((*vault)->check()->isSound());
        known = notes->front().revision;
    }
    EXPECT_GT(known, 0);
}

TEST_F(KillTest, MergesPackagesWholeOrNotAtAll)
{
    ASSERT_NO_FATAL_FAILURE(createProgramme());
    const QString file = m_folder.filePath(QStringLiteral("own.circ"));
    const auto secret = [] { return Secret::fromPassphrase(QStringLiteral("the participant's own")); };
    ASSERT_TRUE(workspace->sharing().makeParticipantFile(file, first, secret()));
    close();
    const QDate start(2026, 1, 1);
    int known = 0;
    for (int i = 0; i < testing_support::kills(); ++i) {
        const int told = killAfter(1 + m_chance.below(25), [&](int pipe) {
            auto own = Workspace::open(file, secret(), services);
            auto programme = openOwner();
            for (int day = known + 1; own && programme; ++day) {
                const debrief::Plan plan{{debrief::Goal{.id = QStringLiteral("g"), .to = QString::number(day)}}};
                const auto receivers = (*own)->packages().correspondents();
                const bool isWritten = (*own)->debriefing().savePlan(first, plan) &&
                                       (*own)->debriefing().setStatus(first, {start.addDays(day)});
                const auto package =
                    (*own)->packages().make({receivers->front().id, {}, {debrief::Part::Goals, debrief::Part::Held}});
                if (!isWritten || !package || !(*programme)->packages().open(*package))
                    _exit(4);
                tell(pipe, day);
            }
        });
        known = std::max(known, told);

        auto programme = openOwner();

        ASSERT_TRUE(programme) << wordsOf(programme.error());
        const auto status = (*programme)->debriefing().status(first);
        const auto plan = (*programme)->debriefing().plan(first);
        ASSERT_TRUE(status && status->heldOn);
        ASSERT_TRUE(plan && plan->goals.size() == 1);
        EXPECT_GE(start.daysTo(*status->heldOn), known);
        EXPECT_EQ(plan->goals.front().to.toInt(), start.daysTo(*status->heldOn));
        EXPECT_TRUE((*programme)->packages().conflicts()->empty());
        EXPECT_TRUE((*programme)->check()->isSound());
        known = static_cast<int>(start.daysTo(*status->heldOn)) + 1;
        EXPECT_TRUE((*Workspace::open(file, secret(), services))->check()->isSound());
    }
    EXPECT_GT(known, 0);
}

}  // namespace
}  // namespace circumspect::workspace
