// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_writer.h"

#include "report/html_blocks.h"
#include "report/html_style.h"
#include "report/text_direction.h"

namespace circumspect::report {

namespace {

/// Nothing may be loaded or run, whatever a name or a comment holds.
const QString kPolicy =
    QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
const QString kMain = QStringLiteral("report");

const Cover *coverOf(const Section &section)
{
    for (const Block &block : section.blocks)
        if (const auto *cover = std::get_if<Cover>(&block))
            return cover;
    return nullptr;
}

/// Ids of sections come from instruments and may hold anything; ids of elements are counted.
QHash<QString, QString> anchorsOf(const Document &document)
{
    QHash<QString, QString> anchors;
    for (std::size_t index = 0; index < document.sections.size(); ++index)
        anchors.insert(document.sections[index].id, QStringLiteral("section-%1").arg(index + 1));
    return anchors;
}

class HtmlPage {
public:
    HtmlPage(const Document &document, ChartDrawing &charts)
        : m_document(document),
          m_words(document.language),
          m_anchors(anchorsOf(document)),
          m_blocks(m_body, m_words, charts, m_anchors)
    {
    }

    QByteArray bytes(const ChartDrawing &charts)
    {
        m_body.open("body");
        m_body.element("a", {{"class", QStringLiteral("skip")}, {"href", u'#' + kMain}},
                       m_words.text(Phrase::SpokenSkip));
        addBanner();
        addContents();
        addSections();
        addFooter();
        m_body.close();
        return head(charts) + m_body.bytes() + "</html>\n";
    }

private:
    /// Made last, because the charts' style sheet is known when all are drawn.
    QByteArray head(const ChartDrawing &charts) const
    {
        HtmlBuilder head;
        const bool isMirrored = isRightToLeft(m_document.language);
        head.markup(QStringLiteral("<!DOCTYPE html>\n"));
        head.single("html", {{"lang", m_document.language},
                             {"dir", isMirrored ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
        head.open("head").single("meta", {{"charset", QStringLiteral("utf-8")}});
        head.single("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")}, {"content", kPolicy}});
        for (const auto &[name, content] :
             {std::pair("viewport", QStringLiteral("width=device-width, initial-scale=1")),
              std::pair("color-scheme", QStringLiteral("light dark")),
              std::pair("referrer", QStringLiteral("no-referrer")), std::pair("robots", QStringLiteral("noindex")),
              std::pair("generator", QStringLiteral("Circumspect"))})
            head.single("meta", {{"name", QString::fromLatin1(name)}, {"content", content}});
        head.element("title", {}, m_document.title);
        head.open("style").markup(htmlStyle() + charts.styles()).close().close();
        return head.bytes();
    }

    void addBanner()
    {
        const Cover *cover = m_document.sections.empty() ? nullptr : coverOf(m_document.sections.front());
        m_body.open("header", {{"class", QStringLiteral("cover")}}).open("div", {{"class", QStringLiteral("inner")}});
        m_body.element("h1", {}, cover ? cover->title : m_document.title);
        const QString subject = cover ? cover->subject : m_document.subject;
        if (!subject.isEmpty())
            m_body.element("p", {{"class", QStringLiteral("subject")}, {"dir", QStringLiteral("auto")}}, subject);
        if (cover && !cover->subtitle.isEmpty())
            m_body.element("p", {{"dir", QStringLiteral("auto")}}, cover->subtitle);
        if (cover && !cover->facts.empty()) {
            m_body.open("dl", {{"class", QStringLiteral("facts")}});
            for (const Cover::Fact &fact : cover->facts)
                m_body.element("dt", {}, fact.label).element("dd", {}, fact.value);
            m_body.close();
        }
        m_body.close().close();
    }

    void addContents()
    {
        m_body.open("nav", {{"aria-labelledby", QStringLiteral("contents")}})
            .open("div", {{"class", QStringLiteral("inner")}});
        m_body.element("h2", {{"id", QStringLiteral("contents")}}, m_words.text(Phrase::SpokenContents)).open("ol");
        for (const Section &section : m_document.sections)
            if (!section.title.isEmpty())
                m_body.open("li").element("a", {{"href", u'#' + m_anchors.value(section.id)}}, section.title).close();
        m_body.close().close().close();
    }

    void addSections()
    {
        m_body.open("main", {{"id", kMain}, {"tabindex", QStringLiteral("-1")}})
            .open("div", {{"class", QStringLiteral("inner")}});
        for (const Section &section : m_document.sections)
            addSection(section);
        m_body.close().close();
    }

    void addSection(const Section &section)
    {
        const QString id = m_anchors.value(section.id);
        HtmlBuilder::Attributes attributes = {{"id", id}};
        if (!section.title.isEmpty())
            attributes.emplace_back("aria-labelledby", id + QStringLiteral("-title"));
        if (section.continuesPage)
            attributes.emplace_back("class", QStringLiteral("continued"));
        m_body.open("section", attributes);
        if (!section.title.isEmpty())
            m_body.element("h2", {{"id", id + QStringLiteral("-title")}}, section.title);
        if (!section.lead.isEmpty())
            m_body.element("p", {{"class", QStringLiteral("lead")}}, section.lead);
        m_blocks.startSection();
        for (const Block &block : section.blocks)
            std::visit(m_blocks, block);
        m_body.close();
    }

    void addFooter()
    {
        m_body.open("footer").open("div", {{"class", QStringLiteral("inner")}});
        m_body.element("p", {{"dir", QStringLiteral("auto")}}, m_document.subject);
        m_body.element("p", {}, m_document.footer).element("p", {}, m_document.releaseId);
        m_body.close().close();
    }

    const Document &m_document;
    Phrasebook m_words;
    QHash<QString, QString> m_anchors;
    HtmlBuilder m_body;
    HtmlBlocks m_blocks;
};

}  // namespace

QByteArray writeHtml(const Document &document, ChartDrawing &charts)
{
    return HtmlPage(document, charts).bytes(charts);
}

}  // namespace circumspect::report
