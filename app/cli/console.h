// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>

class QTextStream;

namespace circumspect::cli {

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Where a command speaks and asks: results on one stream, errors and progress on the other.
class Console {
public:
    using Ask = std::function<Result<Secret>(const QString &question)>;
    Console(QTextStream &output, QTextStream &errors, Ask ask);

    void say(const QString &line);
    /// The error in words and each of its causes, on the error stream.
    ExitCode complain(const Error &error);
    ExitCode refuse(const QString &why);
    /// Progress; overwritten in place on a terminal, silent elsewhere.
    void progress(const QString &line);
    void setProgressShown(bool isShown) { m_isProgressShown = isShown; }

    /// The passphrase from `file` ("-" is standard input), or asked for when `file` is empty.
    Result<Secret> passphrase(const QString &file, const QString &question);

private:
    QTextStream &m_output;
    QTextStream &m_errors;
    Ask m_ask;
    bool m_isProgressShown = false;
};

/// Asks on the terminal without echo; reads one line where there is no terminal.
Result<Secret> askOnTerminal(const QString &question);

}  // namespace circumspect::cli
