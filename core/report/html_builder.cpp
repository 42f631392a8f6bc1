// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_builder.h"

namespace circumspect::report {

namespace {

/// Control characters and code points that are no characters break a page or are dropped in silence.
bool isAllowed(QChar letter)
{
    if (letter == u'\n' || letter == u'\t')
        return true;
    return letter >= u' ' && !(letter >= QChar(0x7F) && letter <= QChar(0x9F)) && letter.unicode() < 0xFFFE;
}

}  // namespace

QString htmlEscaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar letter : text)
        if (isAllowed(letter))
            clean.append(letter);
    return clean.toHtmlEscaped();
}

HtmlBuilder &HtmlBuilder::open(const char *tag, const Attributes &attributes)
{
    begin(tag, attributes);
    m_open.append(QString::fromLatin1(tag));
    return *this;
}

HtmlBuilder &HtmlBuilder::close()
{
    m_html += QStringLiteral("</") + m_open.takeLast() + QStringLiteral(">\n");
    return *this;
}

HtmlBuilder &HtmlBuilder::text(const QString &text)
{
    m_html += htmlEscaped(text);
    return *this;
}

HtmlBuilder &HtmlBuilder::element(const char *tag, const Attributes &attributes, const QString &text)
{
    return open(tag, attributes).text(text).close();
}

HtmlBuilder &HtmlBuilder::single(const char *tag, const Attributes &attributes)
{
    begin(tag, attributes);
    m_html += u'\n';
    return *this;
}

HtmlBuilder &HtmlBuilder::markup(const QString &safe)
{
    m_html += safe;
    return *this;
}

void HtmlBuilder::begin(const char *tag, const Attributes &attributes)
{
    m_html += u'<' + QString::fromLatin1(tag);
    for (const auto &[name, value] : attributes)
        m_html += u' ' + QString::fromLatin1(name) + QStringLiteral("=\"") + htmlEscaped(value) + u'"';
    m_html += u'>';
}

}  // namespace circumspect::report
