// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/difference_card.h"

#include "desktop/widgets/word_label.h"

#include <QGridLayout>
#include <QPushButton>

namespace circumspect::desktop {

DifferenceCard::DifferenceCard(const QString &objectName, const Words &words, bool isChoice, QWidget *parent)
    : Card(parent)
{
    setObjectName(objectName);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->addWidget(new WordLabel(WordStyle::Heading, words.title, this), 0, 0, 1, 2);
    auto *text = new WordLabel(WordStyle::Muted, words.text, this);
    text->setWordWrap(true);
    grid->addWidget(text, 1, 0, 1, 2);
    const auto addVersion = [&](int column, const QString &name, const QString &title, const QString &version,
                                void (DifferenceCard::*chosen)()) {
        grid->addWidget(new WordLabel(WordStyle::Strong, title, this), 2, column);
        auto *label = new WordLabel(WordStyle::Body, version, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, 3, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        if (!isChoice)
            return;
        auto *keep = new QPushButton(tr("Keep this one"), this);
        keep->setObjectName(objectName + name);
        keep->setAccessibleName(tr("Keep: %1").arg(title));
        grid->addWidget(keep, 4, column, Qt::AlignLeft);
        connect(keep, &QPushButton::clicked, this, chosen);
    };
    addVersion(0, QStringLiteral("Mine"), words.mineTitle, words.mine, &DifferenceCard::mineChosen);
    addVersion(1, QStringLiteral("Theirs"), words.theirsTitle, words.theirs, &DifferenceCard::theirsChosen);
}

}  // namespace circumspect::desktop
