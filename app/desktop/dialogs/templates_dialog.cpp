// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/templates_dialog.h"

#include "desktop/widgets/card.h"
#include "desktop/widgets/two_line_delegate.h"
#include "desktop/widgets/word_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr QSize kSwatch(56, 22);

}  // namespace

TemplatesDialog::TemplatesDialog(QWidget *parent) : QDialog(parent), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Report templates"));
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(buildList(), 2);
    both->addWidget(buildPreview(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("What reports show, and how they look"), this));
    column->addWidget(m_message);
    column->addLayout(both, 1);
    column->addWidget(buildButtons());
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30);
    showTemplates({});
}

QPushButton *TemplatesDialog::button(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

QWidget *TemplatesDialog::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("templatesList"));
    m_list->setAccessibleName(tr("Report templates"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showRow);
    return m_list;
}

QWidget *TemplatesDialog::buildPreview()
{
    auto *card = new Card(this);
    const auto words = [card](WordStyle style, const char *objectName) {
        auto *label = new WordLabel(style, {}, card);
        label->setObjectName(QString::fromLatin1(objectName));
        label->setWordWrap(true);
        return label;
    };
    m_title = words(WordStyle::Heading, "templateTitle");
    m_audience = words(WordStyle::Body, "templateAudience");
    m_swatch = new QLabel(card);
    m_swatch->setObjectName(QStringLiteral("templateSwatch"));
    m_accent = words(WordStyle::Body, "templateAccent");
    m_logo = new QLabel(card);
    m_logo->setObjectName(QStringLiteral("templateLogo"));
    m_logoText = words(WordStyle::Small, "templateLogoText");
    m_paper = words(WordStyle::Body, "templatePaper");
    m_parts = words(WordStyle::Body, "templateParts");
    m_letter = words(WordStyle::Small, "templateLetter");
    auto *accent = new QHBoxLayout;
    accent->setSpacing(8);
    accent->addWidget(m_swatch);
    accent->addWidget(m_accent, 1);
    auto *logo = new QVBoxLayout;
    logo->setSpacing(4);
    logo->addWidget(m_logo);
    logo->addWidget(m_logoText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->addRow(tr("Accent"), accent);
    form->addRow(tr("Logo"), logo);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Parts"), m_parts);
    form->addRow(tr("Letter"), m_letter);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_audience);
    column->addLayout(form);
    column->addStretch(1);
    return card;
}

QWidget *TemplatesDialog::buildButtons()
{
    auto *frame = new QWidget(this);
    m_add = button(QStringLiteral("templatesAdd"), tr("Add from file…"), frame);
    m_choose = button(QStringLiteral("templatesChoose"), tr("Use for exports"), frame);
    m_addLogo = button(QStringLiteral("templatesLogo"), tr("Logo…"), frame);
    m_save = button(QStringLiteral("templatesSave"), tr("Save file…"), frame);
    m_remove = button(QStringLiteral("templatesRemove"), tr("Remove…"), frame);
    auto *close = button(QStringLiteral("templatesClose"), tr("Close"), frame);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : {m_add, m_choose, m_addLogo, m_save, m_remove})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(close);
    const auto ask = [this](void (TemplatesDialog::*asked)(const QString &)) {
        if (current() != nullptr)
            Q_EMIT(this->*asked)(current()->name);
    };
    connect(m_add, &QPushButton::clicked, this, &TemplatesDialog::addRequested);
    connect(m_choose, &QPushButton::clicked, this, [ask] { ask(&TemplatesDialog::chosen); });
    connect(m_addLogo, &QPushButton::clicked, this, [ask] { ask(&TemplatesDialog::logoRequested); });
    connect(m_save, &QPushButton::clicked, this, [ask] { ask(&TemplatesDialog::saveRequested); });
    connect(m_remove, &QPushButton::clicked, this, [ask] { ask(&TemplatesDialog::removeRequested); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return frame;
}

const TemplatesView::Row *TemplatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_view.rows.at(static_cast<std::size_t>(row));
}

void TemplatesDialog::showTemplates(const TemplatesView &view)
{
    m_view = view;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const TemplatesView::Row &row : view.rows) {
            auto *item = new QListWidgetItem(row.title, m_list);
            const QString second =
                row.isChosen ? tr("%1, %2 · used for exports", "template's name, origin").arg(row.name, row.origin)
                             : tr("%1, %2", "template's name, origin").arg(row.name, row.origin);
            item->setData(TwoLineDelegate::kSecondLine, second);
            item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(row.title, second));
        }
        m_list->setCurrentRow(view.rows.empty() ? -1 : view.current);
    }
    m_add->setEnabled(view.canChange);
    showRow(m_list->currentRow());
}

void TemplatesDialog::showRow(int index)
{
    const TemplatesView::Row row = index < 0 ? TemplatesView::Row() : m_view.rows.at(static_cast<std::size_t>(index));
    m_title->setText(row.title);
    m_audience->setText(row.audience);
    showAccent(row.accent);
    m_logo->setPixmap(QPixmap::fromImage(row.logo));
    m_logo->setVisible(!row.logo.isNull());
    m_logo->setAccessibleName(row.logoText);
    m_logoText->setText(row.logo.isNull() ? tr("none") : tr("In words: %1").arg(row.logoText));
    m_paper->setText(row.paper);
    m_parts->setText(row.leftOut);
    m_letter->setText(row.letter.isEmpty() ? tr("none") : row.letter);
    const bool canChange = row.isOwn && m_view.canChange;
    m_choose->setEnabled(index >= 0 && !row.isChosen);
    m_save->setEnabled(index >= 0);
    m_addLogo->setEnabled(canChange);
    m_remove->setEnabled(canChange);
    const QString hint = row.isOwn ? QString()
                                   : tr("The program’s own templates stay as they are. Save the file, give "
                                        "it another name inside, and add it to change it.");
    m_addLogo->setToolTip(hint);
    m_remove->setToolTip(hint);
}

void TemplatesDialog::showAccent(const QColor &accent)
{
    m_accent->setText(accent.isValid() ? accent.name().toUpper() : tr("the program’s own"));
    m_swatch->setVisible(accent.isValid());
    QPixmap swatch(kSwatch);
    swatch.fill(accent.isValid() ? accent : Qt::transparent);
    m_swatch->setPixmap(swatch);
}

void TemplatesDialog::showMessage(const Message &message)
{
    m_message->show(message);
}

}  // namespace circumspect::desktop
