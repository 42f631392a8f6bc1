// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/section_view.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/comment_card.h"
#include "desktop/widgets/word_label.h"

#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kReadableLetters = 110;

/// Puts each kind of block into a column; kinds that are pictures or tables have pages of their own.
class BlockPlacer {
public:
    BlockPlacer(QWidget *body, QVBoxLayout *column) : m_body(body), m_column(column) {}

    void operator()(const report::Heading &heading)
    {
        m_column->addSpacing(10);
        addWords(heading.level <= 2 ? WordStyle::Heading : WordStyle::Strong, heading.text);
    }
    void operator()(const report::Paragraph &paragraph)
    {
        const bool isBody = paragraph.style == report::TextStyle::Body || paragraph.style == report::TextStyle::Lead;
        addWords(isBody ? WordStyle::Body : WordStyle::Muted, paragraph.text);
    }
    void operator()(const report::BulletList &list)
    {
        for (const QString &item : list.items)
            addWords(WordStyle::Body, SectionView::tr("•  %1", "one line of a list").arg(item));
    }
    void operator()(const report::CommentList &list) { m_column->addWidget(new CommentCard(list, m_body)); }
    void operator()(const report::Callout &callout)
    {
        auto *bar = new MessageBar(m_body);
        bar->show({.tone = callout.tone == report::CalloutTone::Caution ? MessageTone::Problem : MessageTone::Note,
                   .text = callout.title,
                   .details = {callout.text},
                   .actionText = {}});
        bar->setClosable(false);
        m_column->addWidget(bar);
    }
    template <class Other>
    void operator()(const Other &)
    {
    }

    void addWords(WordStyle style, const QString &text)
    {
        auto *label = new WordLabel(style, text, m_body);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(label);
    }

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
};

}  // namespace

SectionView::SectionView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SectionView::show(const report::Section &section)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(8);
    BlockPlacer placer(body, column);
    if (!section.lead.isEmpty())
        placer.addWords(WordStyle::Strong, section.lead);
    for (const report::Block &block : section.blocks)
        std::visit(placer, block);
    column->addStretch();
    auto *words = new QWidget(body);
    words->setLayout(column);
    words->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableLetters);
    auto *frame = new QHBoxLayout(body);
    frame->setContentsMargins(0, 0, 12, 0);
    frame->addWidget(words, 1);
    frame->addStretch(0);
    setWidget(body);
}

}  // namespace circumspect::desktop
