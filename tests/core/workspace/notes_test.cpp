// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sharing_fixture.h"
#include "workspace/notes.h"

namespace circumspect::workspace {
namespace {

constexpr const char *kNote = "Xylograph-Note-8812";

class NotesTest : public SharingTest {
protected:
    void openAsCoach()
    {
        ASSERT_NO_FATAL_FAILURE(createProgramme());
        ASSERT_TRUE(workspace->sharing().assign(first, coach));
        ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));
    }

    notebook::Note noteOf(const QString &text, int revision = 1)
    {
        return {notebook::NoteId(QStringLiteral("note-1")), first, text, revision};
    }
};

TEST_F(NotesTest, KeepsANoteOverClosing)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());
    const QString text = QString::fromLatin1(kNote) + QString(700, u'x');
    ASSERT_TRUE(workspace->notes().save(noteOf(text)));

    ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));

    const auto notes = workspace->notes().list();
    ASSERT_TRUE(notes);
    ASSERT_EQ(notes->size(), 1U);
    EXPECT_EQ(notes->front(), noteOf(text));
}

TEST_F(NotesTest, SavesTheSameAgainAndIgnoresWhatIsOlder)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());
    ASSERT_TRUE(workspace->notes().save(noteOf(QStringLiteral("second"), 2)));

    EXPECT_EQ(*workspace->notes().save(noteOf(QStringLiteral("second"), 2)), noteOf(QStringLiteral("second"), 2));
    EXPECT_EQ(*workspace->notes().save(noteOf(QStringLiteral("first"), 1)), noteOf(QStringLiteral("second"), 2));
    EXPECT_EQ(workspace->notes().save(noteOf(QStringLiteral("another"), 2)).error().code,
              ErrorCode::ConstraintViolated);
    EXPECT_EQ(workspace->notes().save(noteOf(QStringLiteral("third"), 3))->text, QStringLiteral("third"));
    EXPECT_EQ(workspace->notes().list()->size(), 1U);
}

TEST_F(NotesTest, RemovesANote)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());
    const auto saved = workspace->notes().save({{}, first, QStringLiteral("gone"), 1});
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->id.isEmpty());

    ASSERT_TRUE(workspace->notes().remove(saved->id));

    EXPECT_TRUE(workspace->notes().list()->empty());
}

TEST_F(NotesTest, AreForAssignedParticipants)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());

    EXPECT_EQ(workspace->notes().save({{}, second, QStringLiteral("x"), 1}).error().code, ErrorCode::RoleMissing);
}

TEST_F(NotesTest, ShowNobodyTheNotesOfAnother)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());
    ASSERT_TRUE(workspace->notes().save(noteOf(QString::fromLatin1(kNote))));

    for (const QString &name : {QString(), QStringLiteral("Coltrane"), QStringLiteral("Cordula")}) {
        ASSERT_NO_FATAL_FAILURE(openAs(name));
        const auto notes = workspace->notes().list();
        EXPECT_TRUE(!notes || notes->empty()) << qPrintable(name);
    }
    const auto refused = workspace->notes().list();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotebookKeyMissing);
}

TEST_F(NotesTest, AreSealedInTheFileAndTellNoLengthNorWhomTheyAreAbout)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());
    ASSERT_TRUE(workspace->notes().save(noteOf(QString::fromLatin1(kNote))));
    ASSERT_TRUE(workspace->notes().save({{}, first, QStringLiteral("short"), 1}));
    close();

    auto vault = openVault();

    EXPECT_FALSE(everythingIn(vault->connection()).contains(kNote));
    const auto rows = sealed::Query(vault->connection(), QStringLiteral("SELECT body FROM coach_note"))
                          .rows([](const sealed::Row &row) { return row.bytes(0); });
    ASSERT_EQ(rows->size(), 2U);
    for (const QByteArray &body : *rows) {
        EXPECT_EQ(body.size(), 24 + 256 + 16);
        EXPECT_FALSE(body.contains(first.text().toUtf8()));
    }
}

/// What somebody with the vault key does to the rows of a coach.
TEST_F(NotesTest, AreRefusedWhenMovedChangedOrCut)
{
    ASSERT_NO_FATAL_FAILURE(openAsCoach());
    ASSERT_TRUE(workspace->notes().save(noteOf(QStringLiteral("one"))));
    const QStringList deeds = {
        QStringLiteral("UPDATE coach_note SET id = 'note-2'"),
        QStringLiteral("UPDATE coach_note SET id = 'note-1', body = substr(body, 1, 100)"),
        QStringLiteral("UPDATE coach_note SET body = zeroblob(296)"),
    };
    for (const QString &deed : deeds) {
        close();
        ASSERT_TRUE(openVault()->connection().execute(deed));
        ASSERT_NO_FATAL_FAILURE(openAs(QStringLiteral("Coretta")));

        const auto notes = workspace->notes().list();

        ASSERT_FALSE(notes) << qPrintable(deed);
        EXPECT_EQ(notes.error().code, ErrorCode::SealBroken);
    }
}

}  // namespace
}  // namespace circumspect::workspace
