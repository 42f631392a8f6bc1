// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/rotation.h"

#include "core/sealed/storage/store_fixture.h"
#include "sealed/storage/answers_renewal.h"
#include "sealed/storage/members.h"
#include "sealed/storage/response_store.h"

namespace circumspect::sealed {
namespace {

Secret secondPassphrase()
{
    return passphraseOf(QStringLiteral("another horse battery"));
}

/// An owner with a recovery sheet and a device, a second owner, and a coordinator.
class RotationTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        Members members(*vault);
        ASSERT_TRUE(members.addKey(keys::SlotKind::Recovery, m_recovery));
        ASSERT_TRUE(members.addKey(keys::SlotKind::Device, m_device));
        m_owner = *members.add({QString(kOwnerRole), QStringLiteral("Olga"), kQuickCost}, secondPassphrase());
        m_coordinator =
            *members.add({QString(kCoordinatorRole), QStringLiteral("Carl"), kQuickCost}, coordinatorPassphrase());
        const auto answers = vault->sealToAnswers("what counted", "place");
        ASSERT_TRUE(answers);
        m_sealed = *answers;
        reopen();
    }

    static Secret coordinatorPassphrase() { return passphraseOf(QStringLiteral("a third horse battery")); }

    void reopen()
    {
        vault.reset();
        auto opened = folder.open();
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        vault = std::move(*opened);
    }
    Result<std::unique_ptr<Vault>> openBy(const Secret &secret, keys::SlotKind kind = keys::SlotKind::Passphrase)
    {
        vault.reset();
        return Vault::open(folder.path(), {secret.clone(), kind});
    }
    std::size_t linksInFile()
    {
        std::size_t count = 0;
        const auto header = inspectVault(folder.path());
        for (const keys::KeySlot &slot : header->slots)
            count += slot.links.size();
        return count;
    }
    QString key() { return *vault->emergencyKey(folder.passphrase()); }

    Secret m_recovery = Secret::random(32);
    Secret m_device = Secret::random(32);
    MemberId m_owner;
    MemberId m_coordinator;
    QByteArray m_sealed;
};

TEST_F(RotationTest, ChangesTheKeyAndKeepsEverything)
{
    setSetting(*vault, QStringLiteral("note"), QStringLiteral("kept"));
    const QString before = key();

    const auto waiting = Rotation(*vault, {}).run();

    ASSERT_TRUE(waiting) << qPrintable(waiting.error().detail);
    EXPECT_EQ(*waiting, 4);
    EXPECT_EQ(setting(*vault, QStringLiteral("note")), QStringLiteral("kept"));
    EXPECT_NE(key(), before);
    EXPECT_EQ(vault->kind(), VaultKind::Programme);
    EXPECT_EQ(vault->check()->findings, QStringList());
    setSetting(*vault, QStringLiteral("later"), QStringLiteral("written"));
    reopen();
    EXPECT_EQ(setting(*vault, QStringLiteral("later")), QStringLiteral("written"));
    vault.reset();
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("vault.circ")});
}

TEST_F(RotationTest, LetsEverybodyInByWhatTheyHad)
{
    ASSERT_TRUE(Rotation(*vault, {}).run());
    vault.reset();
    EXPECT_EQ(linksInFile(), 4U);

    EXPECT_TRUE(openBy(m_recovery, keys::SlotKind::Recovery));
    EXPECT_TRUE(openBy(m_device, keys::SlotKind::Device));
    EXPECT_TRUE(openBy(secondPassphrase()));
    EXPECT_TRUE(openBy(coordinatorPassphrase()));

    EXPECT_EQ(linksInFile(), 0U) << "each unlock wraps its slot anew";
    EXPECT_TRUE(openBy(coordinatorPassphrase()));
    EXPECT_TRUE(openBy(folder.passphrase()));
}

TEST_F(RotationTest, MayBeRepeatedBeforePeopleCome)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(Rotation(*vault, {.renewAnswersKey = i == 1}).run());

    EXPECT_TRUE((*openBy(secondPassphrase()))->isOwner());
    EXPECT_FALSE((*openBy(coordinatorPassphrase()))->isOwner());
}

TEST_F(RotationTest, LeavesTheOldKeyNothingToOpen)
{
    const QByteArray oldBytes = vault->emergencyKey(folder.passphrase())->mid(2, 64).toLatin1();
    const Secret oldKey = Secret::copyOf(QByteArray::fromHex(oldBytes));

    ASSERT_TRUE(Rotation(*vault, {}).run());

    vault.reset();
    EXPECT_EQ(Connection::open(folder.path(), oldKey).error().code, ErrorCode::VaultDamaged);
}

TEST_F(RotationTest, ShutsOutWhoWasRemoved)
{
    ASSERT_TRUE(Members(*vault).remove(m_coordinator));
    EXPECT_EQ(*rotationDue(vault->connection()), RotationDue::VaultKey);

    ASSERT_TRUE(Rotation(*vault, {}).run());

    EXPECT_EQ(*rotationDue(vault->connection()), RotationDue::None);
    EXPECT_EQ(openBy(coordinatorPassphrase()).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(RotationTest, RemembersThatAnOwnerLeft)
{
    ASSERT_TRUE(Members(*vault).remove(m_owner));
    ASSERT_TRUE(Members(*vault).remove(m_coordinator));

    EXPECT_EQ(*rotationDue(vault->connection()), RotationDue::AnswersKey);
}

TEST_F(RotationTest, GivesTheNewAnswersKeyToOwnersOnly)
{
    ASSERT_TRUE(Rotation(*vault, {.renewAnswersKey = true}).run());

    EXPECT_TRUE(vault->isOwner());
    EXPECT_FALSE(vault->openFromAnswers(m_sealed, "place")) << "sealed outside of the file, to the key before";
    EXPECT_TRUE((*openBy(secondPassphrase()))->isOwner());
    EXPECT_FALSE((*openBy(coordinatorPassphrase()))->isOwner());
}

TEST_F(RotationTest, SealsAnswersAnewSoThatTheOldKeyOpensNone)
{
    const model::Instrument instrument = instrumentOf(2);
    const ParticipantId participant(QStringLiteral("p1"));
    const Response response{participant,
                            GroupId(QStringLiteral("peer")),
                            WaveId(QStringLiteral("T1")),
                            ImportId(QStringLiteral("i")),
                            {Answer(3), Answer(4)},
                            {}};
    CommentAnswer comment;
    comment.participant = participant;
    comment.wave = WaveId(QStringLiteral("T1"));
    comment.text = QStringLiteral("a comment");
    {
        auto transaction = vault->begin();
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(ResponseStore(vault->connection(), vault->answers(), vault->uuid(), random)
                        .add({cycle.id, {response}, {comment}}, instrument));
        ASSERT_TRUE(transaction->commit());
    }
    const auto batch = *vault->connection().integer(QStringLiteral("SELECT id FROM batch_key"));
    auto oldBatch = vault->openBatch(batch);
    ASSERT_TRUE(oldBatch);

    ASSERT_TRUE(Rotation(*vault, {.renewAnswersKey = true}).run());

    const auto read = ResponseStore(vault->connection(), vault->answers(), vault->uuid(), random)
                          .read(cycle.id, WaveId(QStringLiteral("T1")), instrument);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->comments.size(), 1U);
    EXPECT_EQ(read->comments[0].text, QStringLiteral("a comment"));
    const auto rows =
        Query(vault->connection(), QStringLiteral("SELECT id, body FROM response")).rows([](const Row &row) {
            return std::pair(row.integer(0), row.bytes(1));
        });
    ASSERT_EQ(rows->size(), 2U);
    for (const auto &[id, body] : *rows)
        EXPECT_FALSE(oldBatch->open(body, QByteArray(vault->uuid().toUtf8() + "|response|" + QByteArray::number(id))));
}

TEST_F(RotationTest, NeedsAnOwnerToRenewTheAnswersKey)
{
    auto coordinator = openBy(coordinatorPassphrase());
    ASSERT_TRUE(coordinator);

    EXPECT_EQ(Rotation(**coordinator, {.renewAnswersKey = true}).run().error().code, ErrorCode::OwnerKeyMissing);
    EXPECT_TRUE(Rotation(**coordinator, {}).run());
    coordinator->reset();
    EXPECT_TRUE(folder.open());
}

TEST_F(RotationTest, ChangesNothingWhenCancelled)
{
    const QString before = key();

    const auto done = Rotation(*vault, {.isCancelled = [] { return true; }}).run();

    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(key(), before);
    setSetting(*vault, QStringLiteral("still"), QStringLiteral("open"));
    EXPECT_EQ(folder.files().filter(QStringLiteral(".part")), QStringList());
}

TEST_F(RotationTest, WrapsAPassphraseThatWasJustChanged)
{
    ASSERT_TRUE(Members(*vault).changePassphrase(folder.passphrase(), passphraseOf(QStringLiteral("brand new words")),
                                                 kQuickCost));

    ASSERT_TRUE(Rotation(*vault, {}).run());

    EXPECT_TRUE(openBy(passphraseOf(QStringLiteral("brand new words"))));
    EXPECT_EQ(openBy(folder.passphrase()).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(RotationTest, StopsWhenLinksLeaveNoRoom)
{
    Result<int> done = 0;
    int rotations = 0;
    while (done && rotations <= 20) {
        done = Rotation(*vault, {}).run();
        ++rotations;
    }

    EXPECT_EQ(done.error().code, ErrorCode::TooManyKeySlots);
    EXPECT_EQ(rotations, 17);
    EXPECT_TRUE(openBy(coordinatorPassphrase())) << "by way of sixteen links";
    EXPECT_TRUE(openBy(folder.passphrase()));
}

TEST_F(RotationTest, KnowsEveryBlobOfTheSchema)
{
    // Whoever adds a column with bytes says here whether Vault::sealToAnswers made them: if so, it belongs into
    // columnsSealedToAnswers(), or an owner who left can still open it.
    const QStringList otherwise = {QStringLiteral("answers_compartment.public_key"),
                                   QStringLiteral("batch_key.sealed"),
                                   QStringLiteral("coach_note.body"),
                                   QStringLiteral("cohort_cut.record"),
                                   QStringLiteral("comment.body"),
                                   QStringLiteral("comment_reader.sealed"),
                                   QStringLiteral("compartment_key.sealed"),
                                   QStringLiteral("correspondent.public_key"),
                                   QStringLiteral("member.proof"),
                                   QStringLiteral("member.public_key"),
                                   QStringLiteral("release.figures"),
                                   QStringLiteral("response.body")};
    QStringList known = otherwise;
    for (const SealedColumn &column : columnsSealedToAnswers())
        known.append(column.table + QLatin1Char('.') + column.column);

    const auto blobs = Query(vault->connection(),
                             QStringLiteral("SELECT s.name || '.' || c.name FROM sqlite_schema s, "
                                            "pragma_table_info(s.name) c WHERE s.type = 'table' AND c.type = 'BLOB'"))
                           .rows([](const Row &row) { return row.text(0); });

    ASSERT_TRUE(blobs);
    EXPECT_GE(blobs->size(), 10U);
    for (const QString &blob : *blobs)
        EXPECT_TRUE(known.contains(blob)) << qPrintable(blob);
}

}  // namespace
}  // namespace circumspect::sealed
