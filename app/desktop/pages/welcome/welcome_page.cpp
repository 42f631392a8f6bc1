// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/welcome/welcome_page.h"

#include "desktop/shell/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/two_line_delegate.h"
#include "desktop/widgets/word_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kPathRole = Qt::UserRole;

QPushButton *wayButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

}  // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *title = new WordLabel(WordStyle::Title, QStringLiteral("Circumspect"), this);
    auto *promise = new WordLabel(WordStyle::Muted,
                                  tr("Many people’s confidential answers, one honest report. Everything stays in one "
                                     "encrypted file on this computer."),
                                  this);
    promise->setWordWrap(true);

    auto *body = new QGridLayout;
    body->setSpacing(24);
    body->addWidget(buildWays(), 0, 0);
    body->addWidget(buildRecent(), 0, 1);
    body->setColumnStretch(0, 5);
    body->setColumnStretch(1, 6);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(promise);
    column->addSpacing(18);
    column->addWidget(m_message);
    column->addSpacing(6);
    column->addLayout(body);
    column->addStretch(3);

    auto *frame = new QHBoxLayout(this);
    frame->setContentsMargins(32, 24, 32, 24);
    frame->addStretch(1);
    frame->addWidget(middle, 20);
    frame->addStretch(1);
    connect(m_message, &MessageBar::actionTriggered, this, &WelcomePage::messageActionRequested);
    renewIcons();
}

QWidget *WelcomePage::buildWays()
{
    auto *card = new Card(this);
    m_open = wayButton(QStringLiteral("welcomeOpen"), tr("Open…"), card);
    m_new = wayButton(QStringLiteral("welcomeNew"), tr("New vault…"), card);
    m_sample = wayButton(QStringLiteral("welcomeSample"), tr("Open sample"), card);
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(4);
    const auto addWay = [&](QPushButton *button, const QString &words) {
        column->addWidget(button);
        auto *label = new WordLabel(WordStyle::Small, words, card);
        label->setWordWrap(true);
        column->addWidget(label);
        column->addSpacing(12);
    };
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Start"), card));
    column->addSpacing(8);
    addWay(m_open, tr("A vault you have: a file that ends in .circ. Dropping it on this window does the same."));
    addWay(m_new, tr("For a new cohort: choose a questionnaire and a passphrase."));
    addWay(m_sample, tr("An invented city cohort, already answered and released. Nothing in it is real."));
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newVaultRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    return card;
}

QWidget *WelcomePage::buildRecent()
{
    auto *card = new Card(this);
    m_recent = new QListWidget(card);
    m_recent->setObjectName(QStringLiteral("welcomeRecent"));
    m_recent->setAccessibleName(tr("Recent vaults"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new TwoLineDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->installEventFilter(this);
    m_nothingRecent = new WordLabel(WordStyle::Muted, tr("Vaults you open will be listed here."), card);
    m_nothingRecent->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 12, 12);
    column->setSpacing(8);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Recent"), card));
    column->addWidget(m_nothingRecent, 1, Qt::AlignTop);
    column->addWidget(m_recent, 1);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT recentRequested(item->data(kPathRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &WelcomePage::showRecentMenu);
    return card;
}

void WelcomePage::show(const WelcomeView &view)
{
    m_recent->clear();
    for (const WelcomeView::Recent &file : view.recent) {
        auto *item = new QListWidgetItem(file.name, m_recent);
        const QString place = file.isMissing ? tr("Not found in %1").arg(file.folder) : file.folder;
        item->setData(kPathRole, file.path);
        item->setData(TwoLineDelegate::kSecondLine, place);
        item->setData(TwoLineDelegate::kIsDimmed, file.isMissing);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(file.name, place));
        item->setToolTip(file.path);
    }
    m_recent->setVisible(!view.recent.empty());
    m_nothingRecent->setVisible(view.recent.empty());
    renewIcons();
}

void WelcomePage::showMessage(const Message &message)
{
    m_message->show(message);
}

void WelcomePage::clearMessage()
{
    m_message->clear();
}

QWidget *WelcomePage::mainControl() const
{
    return m_open;
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_recent && key && key->key() == Qt::Key_Delete && m_recent->currentItem()) {
        Q_EMIT forgetRequested(m_recent->currentItem()->data(kPathRole).toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::showRecentMenu(const QPoint &position)
{
    const QListWidgetItem *item = m_recent->itemAt(position);
    if (item == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = item->data(kPathRole).toString();
    menu->addAction(tr("Remove from list"), this, [this, path] { Q_EMIT forgetRequested(path); });
    menu->popup(m_recent->viewport()->mapToGlobal(position));
}

void WelcomePage::renewIcons()
{
    m_open->setIcon(icon(QStringLiteral("folder-open"), palette()));
    m_new->setIcon(icon(QStringLiteral("file-plus"), palette()));
    m_sample->setIcon(icon(QStringLiteral("flask-conical"), palette()));
    for (int row = 0; row < m_recent->count(); ++row) {
        const bool isMissing = m_recent->item(row)->data(TwoLineDelegate::kIsDimmed).toBool();
        m_recent->item(row)->setIcon(
            icon(isMissing ? QStringLiteral("file-question-mark") : QStringLiteral("clock"), palette()));
    }
}

}  // namespace circumspect::desktop
