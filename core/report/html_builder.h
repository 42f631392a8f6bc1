// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace circumspect::report {

/// A text as it may stand between tags and in double quotes: nothing in it can become markup, and characters that a web
/// page may not hold are gone.
QString htmlEscaped(const QString &text);

/// Puts a web page together. Texts and values of attributes are always escaped; names of tags are constants.
class HtmlBuilder {
public:
    using Attributes = std::vector<std::pair<const char *, QString>>;

    HtmlBuilder &open(const char *tag, const Attributes &attributes = {});
    /// Closes what was opened last.
    HtmlBuilder &close();
    HtmlBuilder &text(const QString &text);
    HtmlBuilder &element(const char *tag, const Attributes &attributes, const QString &text);
    /// An element that has neither content nor end.
    HtmlBuilder &single(const char *tag, const Attributes &attributes);
    /// Markup that is already safe: style sheets of ours and what a ChartDrawing made.
    HtmlBuilder &markup(const QString &safe);

    QByteArray bytes() const { return m_html.toUtf8(); }

private:
    void begin(const char *tag, const Attributes &attributes);

    QString m_html;
    QStringList m_open;
};

}  // namespace circumspect::report
