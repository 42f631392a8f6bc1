// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/collection/format_reader.h"

#include <QRegularExpression>
#include <QString>

#include <initializer_list>

namespace circumspect::sealed {

/// True if the first record has this heading, without regard to case and white space.
bool hasHeading(const Source &source, const QString &heading);

/// How many headings of the first record match.
int countHeadings(const Source &source, const QRegularExpression &pattern);

/// True if a cell of the given record holds the text.
bool recordHolds(const Source &source, int record, const char *text);

/// True if the first headings are these, without regard to case.
bool headingsBegin(const Source &source, std::initializer_list<const char *> headings);

/// A score with its one reason, or no recognition.
Recognition recognisedIf(bool isRecognised, int score, published::ReasonKind kind, const QString &subject);

/// The reasons in technical English, for the detail of FormatNotSupported.
QString reasonText(const std::vector<published::Reason> &reasons);

}  // namespace circumspect::sealed
