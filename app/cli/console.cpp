// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/words.h"
#include "common/error_text.h"
#include "common/files.h"

#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace circumspect::cli {

namespace {

/// Turns the terminal's echo off and puts it back.
class EchoOff {
public:
    EchoOff()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

Secret firstLineOf(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = QByteArrayView(bytes).first(end < 0 ? bytes.size() : end);
    if (line.endsWith('\r'))
        line.chop(1);
    Secret passphrase = Secret::fromPassphrase(QString::fromUtf8(line));
    bytes.fill('\0');
    return passphrase;
}

}  // namespace

Console::Console(QTextStream &output, QTextStream &errors, Ask ask)
    : m_output(output), m_errors(errors), m_ask(std::move(ask))
{
}

void Console::say(const QString &line)
{
    m_output << line << Qt::endl;
}

ExitCode Console::complain(const Error &error)
{
    m_errors << common::errorText(error) << Qt::endl;
    for (const QString &cause : common::causeTexts(error))
        m_errors << "  " << cause << Qt::endl;
    return ExitCode::Failed;
}

ExitCode Console::refuse(const QString &why)
{
    m_errors << why << Qt::endl;
    return ExitCode::WrongUsage;
}

void Console::progress(const QString &line)
{
    if (m_isProgressShown)
        m_errors << '\r' << line << Qt::flush;
}

Result<Secret> Console::passphrase(const QString &file, const QString &question)
{
    if (file.isEmpty())
        return m_ask(question);
    if (file == u"-")
        return askOnTerminal({});
    auto bytes = common::readFile(file, 4096);
    if (!bytes)
        return bytes.error();
    return firstLineOf(*bytes);
}

Result<Secret> askOnTerminal(const QString &question)
{
    if (isatty(STDIN_FILENO) != 0 && !question.isEmpty()) {
        std::fputs(qUtf8Printable(question), stderr);
        std::fflush(stderr);
    }
    const EchoOff echoOff;
    QByteArray line;
    for (int character = std::getchar(); character != EOF && character != '\n'; character = std::getchar())
        line.append(static_cast<char>(character));
    if (isatty(STDIN_FILENO) != 0)
        std::fputs("\n", stderr);
    if (line.isEmpty())
        return failure(ErrorCode::WrongUsage, {},
                       CommandLine::tr("No passphrase was given. Use --passphrase-file FILE."));
    return firstLineOf(line);
}

}  // namespace circumspect::cli
