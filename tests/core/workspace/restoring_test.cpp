// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/restoring.h"

#include "core/workspace/workspace_fixture.h"

#include <QDir>

namespace circumspect::workspace {
namespace {

class RestoringTest : public WorkspaceTest {
protected:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString at(const QString &name) const { return m_folder.filePath(name); }
};

TEST_F(RestoringTest, NeverTakesANameThatIsTaken)
{
    write(QStringLiteral("City.circ"), "damaged");
    write(QStringLiteral("City (damaged).circ"), "damaged before");
    write(QStringLiteral("copy.circ"), "sound");

    const auto aside = restoreBackup(at(QStringLiteral("City.circ")), at(QStringLiteral("copy.circ")));

    ASSERT_TRUE(aside);
    EXPECT_EQ(*aside, at(QStringLiteral("City (damaged 2).circ")));
    EXPECT_EQ(read(QStringLiteral("City.circ")), QByteArray("sound"));
    EXPECT_EQ(read(QStringLiteral("City (damaged).circ")), QByteArray("damaged before"));
    EXPECT_EQ(read(QStringLiteral("City (damaged 2).circ")), QByteArray("damaged"));
    EXPECT_EQ(read(QStringLiteral("copy.circ")), QByteArray("sound"));
}

TEST_F(RestoringTest, LeavesAllAsItWasWhenTheCopyHasGone)
{
    write(QStringLiteral("City.circ"), "damaged");

    const auto aside = restoreBackup(at(QStringLiteral("City.circ")), at(QStringLiteral("gone.circ")));

    ASSERT_FALSE(aside);
    EXPECT_EQ(aside.error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(read(QStringLiteral("City.circ")), QByteArray("damaged"));
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("City*")}, QDir::Files),
              QStringList{QStringLiteral("City.circ")});
}

TEST_F(RestoringTest, RefusesAVaultThatIsOpen)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    write(QStringLiteral("copy.circ"), "sound");

    const auto aside = restoreBackup(workspace->path(), at(QStringLiteral("copy.circ")));

    ASSERT_FALSE(aside);
    EXPECT_EQ(aside.error().code, ErrorCode::VaultInUse);
}

TEST_F(RestoringTest, CopiesOverNothing)
{
    write(QStringLiteral("City.circ"), "damaged");
    write(QStringLiteral("other.circ"), "other");

    const auto copied = copyClosedVault(at(QStringLiteral("City.circ")), at(QStringLiteral("other.circ")));

    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::FileExists);
    EXPECT_EQ(read(QStringLiteral("other.circ")), QByteArray("other"));
}

}  // namespace
}  // namespace circumspect::workspace
