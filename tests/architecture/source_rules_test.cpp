// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace circumspect {
namespace {

/// One row of the table "Who may include whom" in ARCHITECTURE.md.
struct Rule {
    QStringList folders;    ///< folders of the tree it may include, as in include paths
    QStringList libraries;  ///< libraries beside Qt Core and the standard library
};

struct SourceFile {
    QString path;    ///< from the root of the tree
    QString folder;  ///< the row it belongs to
    QStringList lines;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QString root()
{
    return QStringLiteral(CIRCUMSPECT_SOURCE_DIR);
}

QStringList namesIn(const QString &cell)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QStringList names;
    for (auto match = code.globalMatch(cell); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

/// Reads the table, so that the text and the test cannot disagree.
std::map<QString, Rule> readRules()
{
    std::map<QString, Rule> rules;
    bool isInTable = false;
    for (const QString &line : linesOf(root() + QStringLiteral("/ARCHITECTURE.md"))) {
        if (line.startsWith(QStringLiteral("| folder | may include | libraries |")))
            isInTable = true;
        else if (!line.startsWith(u'|'))
            isInTable = false;
        const QStringList cells = line.split(u'|');
        if (!isInTable || cells.size() < 5)
            continue;
        for (const QString &folder : namesIn(cells[1]))
            rules[folder] = Rule{namesIn(cells[2]), namesIn(cells[3])};
    }
    return rules;
}

/// The row a file belongs to: the longest folder that is a prefix; headers of core/workspace have a row of their own.
QString rowOf(const QString &path, const std::map<QString, Rule> &rules)
{
    QString best;
    for (const auto &[folder, rule] : rules) {
        const bool isPattern = folder.contains(u'*');
        const QString prefix = isPattern ? folder.section(u'*', 0, 0) : folder + u'/';
        const QString suffix = isPattern ? folder.section(u'*', 1) : QString();
        if (path.startsWith(prefix) && path.endsWith(suffix) && folder.size() > best.size())
            best = folder;
    }
    return best;
}

std::vector<SourceFile> sources(const std::map<QString, Rule> &rules)
{
    std::vector<SourceFile> files;
    for (const QString &top : {QStringLiteral("core"), QStringLiteral("app")}) {
        QDirIterator walk(root() + u'/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString full = walk.next();
            const QString path = QDir(root()).relativeFilePath(full);
            files.push_back({path, rowOf(path, rules), linesOf(full)});
        }
    }
    return files;
}

/// The library a header in angle brackets belongs to; empty for the standard library, C and Qt Core.
QString libraryOf(const QString &header)
{
    static const std::vector<std::pair<QString, QString>> prefixes = {
        {QStringLiteral("sodium"), QStringLiteral("libsodium")},
        {QStringLiteral("openssl/"), QStringLiteral("OpenSSL")},
        {QStringLiteral("boost/"), QStringLiteral("Boost.Math")},
        {QStringLiteral("Eigen/"), QStringLiteral("Eigen")},
        {QStringLiteral("zip.h"), QStringLiteral("libzip")},
        {QStringLiteral("qpdf/"), QStringLiteral("libqpdf")},
        {QStringLiteral("sqlite3.h"), QStringLiteral("SQLCipher")},
        {QStringLiteral("xlsxwriter"), QStringLiteral("libxlsxwriter")},
        {QStringLiteral("readstat"), QStringLiteral("libreadstat")},
        {QStringLiteral("qt6keychain/"), QStringLiteral("QtKeychain")},
    };
    for (const auto &[prefix, library] : prefixes)
        if (header.startsWith(prefix))
            return library;
    const QString qtHeaders = QStringLiteral(CIRCUMSPECT_QT_HEADERS);
    for (const char *module : {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtCharts", "QtSvg", "QtConcurrent", "QtDBus",
                               "QtNetwork", "QtPrintSupport"}) {
        const QString name = QString::fromLatin1(module);
        if (QFile::exists(qtHeaders + u'/' + name + u'/' + header.section(u'/', -1)) &&
            (!header.contains(u'/') || header.startsWith(name)))
            return name == u"QtCore" ? QString() : QStringLiteral("Qt ") + name.mid(2);
    }
    return header.startsWith(u'Q') ? QStringLiteral("unknown Qt header") : QString();
}

bool mayInclude(const Rule &rule, const SourceFile &file, const QString &included)
{
    const QString folder = included.section(u'/', 0, -2);
    const QString own = file.folder.section(u'/', 1).section(QStringLiteral("/*"), 0, 0);
    if (folder == own || folder.startsWith(own + u'/'))
        return true;
    for (const QString &allowed : rule.folders) {
        if (allowed == QStringLiteral("all of core"))
            return true;
        const bool isWhole = folder == allowed || folder.startsWith(allowed + u'/');
        if (isWhole)
            return true;
    }
    return false;
}

TEST(SourceRules, EveryFolderHasARow)
{
    const auto rules = readRules();

    ASSERT_GT(rules.size(), 15u);
    for (const SourceFile &file : sources(rules))
        EXPECT_FALSE(file.folder.isEmpty()) << qPrintable(file.path) << " is in no folder of ARCHITECTURE.md";
}

TEST(SourceRules, FoldersIncludeOnlyWhatTheTableNames)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    const auto rules = readRules();

    for (const SourceFile &file : sources(rules)) {
        const auto rule = rules.find(file.folder);
        if (rule == rules.end())
            continue;
        for (const QString &line : file.lines) {
            const auto match = include.match(line);
            if (match.hasMatch() && !match.captured(1).endsWith(QStringLiteral(".moc"))) {
                EXPECT_TRUE(mayInclude(rule->second, file, match.captured(1)))
                    << qPrintable(file.path) << " must not include " << qPrintable(match.captured(1));
            }
        }
    }
}

TEST(SourceRules, LibrariesStayInTheirFolders)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*<([^>]+)>"));
    const auto rules = readRules();

    for (const SourceFile &file : sources(rules)) {
        const auto rule = rules.find(file.folder);
        if (rule == rules.end())
            continue;
        for (const QString &line : file.lines) {
            const auto match = include.match(line);
            const QString library = match.hasMatch() ? libraryOf(match.captured(1)) : QString();
            if (!library.isEmpty()) {
                EXPECT_TRUE(rule->second.libraries.contains(library))
                    << qPrintable(file.path) << " must not include <" << qPrintable(match.captured(1)) << "> of "
                    << qPrintable(library);
            }
        }
    }
}

TEST(SourceRules, OnlyTheRadarWidgetKnowsQtCharts)
{
    for (const SourceFile &file : sources(readRules()))
        for (const QString &line : file.lines)
            if (line.contains(QStringLiteral("#include <QtCharts")) ||
                line.contains(QStringLiteral("#include <QPolarChart"))) {
                EXPECT_TRUE(file.path.startsWith(QStringLiteral("app/desktop/widgets/radar_view")))
                    << qPrintable(file.path);
            }
}

TEST(SourceRules, FilesKeepToOneIdea)
{
    for (const SourceFile &file : sources(readRules()))
        EXPECT_LE(file.lines.size() - 1, file.path.endsWith(QStringLiteral(".h")) ? 300 : 800) << qPrintable(file.path);
}

TEST(SourceRules, EveryFileStartsWithItsLicence)
{
    for (const SourceFile &file : sources(readRules())) {
        ASSERT_GT(file.lines.size(), 2) << qPrintable(file.path);
        EXPECT_TRUE(file.lines[0].startsWith(QStringLiteral("// SPDX-FileCopyrightText:"))) << qPrintable(file.path);
        EXPECT_EQ(file.lines[1], QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"))
            << qPrintable(file.path);
        if (file.path.endsWith(QStringLiteral(".h"))) {
            EXPECT_TRUE(file.lines.contains(QStringLiteral("#pragma once"))) << qPrintable(file.path);
        }
    }
}

TEST(SourceRules, EverySourceIsListedByName)
{
    std::map<QString, QString> lists;
    for (const SourceFile &file : sources(readRules())) {
        if (!file.path.endsWith(QStringLiteral(".cpp")))
            continue;
        const QString part = file.path.section(u'/', 0, 0);
        if (!lists.contains(part)) {
            QString &all = lists[part];
            QDirIterator walk(root() + u'/' + part, {QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt")},
                              QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext())
                all += linesOf(walk.next()).join(u'\n');
        }
        EXPECT_TRUE(lists[part].contains(file.path.section(u'/', 1))) << qPrintable(file.path) << " is built by nobody";
    }
}

}  // namespace
}  // namespace circumspect
