// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/members/members_page.h"

#include "desktop/models/text_table_model.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/word_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kMostBackups = 100;
constexpr int kMostMinutes = 240;

}  // namespace

MembersPage::MembersPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_message(new MessageBar(this)),
      m_people(new TextTableModel({tr("Name"), tr("Roles"), tr("Takes part as"), tr("Ways in")}, this))
{
    setObjectName(QStringLiteral("membersPage"));
    m_header->setTitle(tr("Members"));
    // Made in the order of the layout, which is that of the Tab key.
    QWidget *people = buildPeople();
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(buildOwn(), 1);
    cards->addWidget(buildCare(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(people, 1);
    column->addLayout(cards);
    connect(m_message, &MessageBar::actionTriggered, this, &MembersPage::messageActionRequested);
    show(MembersView{});
}

QWidget *MembersPage::buildPeople()
{
    auto *frame = new QWidget(this);
    m_table = new DataTable(QStringLiteral("membersTable"), tr("Members"), frame);
    m_table->setModel(m_people);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_add = new QPushButton(tr("Add member…"), frame);
    m_add->setObjectName(QStringLiteral("membersAdd"));
    m_add->setAccessibleName(m_add->text());
    m_revoke = new QPushButton(tr("Revoke…"), frame);
    m_revoke->setObjectName(QStringLiteral("membersRevoke"));
    m_revoke->setAccessibleName(m_revoke->text());
    m_link = new QPushButton(tr("Takes part…"), frame);
    m_link->setObjectName(QStringLiteral("membersLink"));
    m_link->setAccessibleName(m_link->text());
    m_link->setToolTip(tr("Say who the member is in the roster: nobody releases a report about themselves."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_revoke);
    buttons->addWidget(m_link);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &MembersPage::addRequested);
    connect(m_revoke, &QPushButton::clicked, this, &MembersPage::revokeChosen);
    connect(m_link, &QPushButton::clicked, this, &MembersPage::linkChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPage::allowForPerson);
    return frame;
}

QWidget *MembersPage::buildOwn()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Your own ways in"), card));
    m_passphrase = addButton(column, QStringLiteral("membersPassphrase"), tr("Change my passphrase…"), {});
    m_recovery = addButton(column, QStringLiteral("membersRecovery"), tr("Recovery sheet…"), {});
    m_recoveryState = new WordLabel(WordStyle::Small, {}, card);
    m_recoveryState->setWordWrap(true);
    column->addWidget(m_recoveryState);
    m_remember = addButton(column, QStringLiteral("membersRemember"), tr("Remember on this computer"),
                           tr("Keeps a random key in this computer’s keychain, never the passphrase."));
    m_idleMinutes = addNumber(column, QStringLiteral("membersIdle"), tr("&Lock after minutes without a key or click"),
                              kMostMinutes);
    m_idleMinutes->setSpecialValueText(tr("never"));
    column->addStretch(1);
    connect(m_passphrase, &QPushButton::clicked, this, &MembersPage::passphraseRequested);
    connect(m_recovery, &QPushButton::clicked, this, &MembersPage::recoveryRequested);
    connect(m_remember, &QPushButton::clicked, this, [this] {
        if (m_view.isRemembered)
            Q_EMIT forgetRequested();
        else
            Q_EMIT rememberRequested();
    });
    connect(m_idleMinutes, &QSpinBox::valueChanged, this, &MembersPage::idleMinutesChosen);
    return card;
}

QWidget *MembersPage::buildCare()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("The file"), card));
    m_copy =
        addButton(column, QStringLiteral("membersCopy"), tr("Save a copy…"), tr("Opens with the same passphrases."));
    m_rotate = addButton(column, QStringLiteral("membersRotate"), tr("Rotate the key…"),
                         tr("After somebody has left: what comes from now on is out of their reach."));
    m_emergency = addButton(column, QStringLiteral("membersEmergency"), tr("Emergency key…"),
                            tr("Opens the file with the stock sqlcipher shell, without this program."));
    m_keptBackups =
        addNumber(column, QStringLiteral("membersBackups"), tr("&Backups kept beside the file"), kMostBackups);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &MembersPage::copyRequested);
    connect(m_rotate, &QPushButton::clicked, this, &MembersPage::rotateRequested);
    connect(m_emergency, &QPushButton::clicked, this, &MembersPage::emergencyKeyRequested);
    connect(m_keptBackups, &QSpinBox::valueChanged, this, &MembersPage::keptBackupsChosen);
    return card;
}

QPushButton *MembersPage::addButton(QVBoxLayout *column, const QString &objectName, const QString &text,
                                    const QString &words)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    column->addWidget(button, 0, Qt::AlignLeft);
    if (!words.isEmpty()) {
        auto *label = new WordLabel(WordStyle::Small, words, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return button;
}

QSpinBox *MembersPage::addNumber(QVBoxLayout *column, const QString &objectName, const QString &text, int most)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(objectName);
    number->setAccessibleName(QString(text).remove(u'&'));
    number->setRange(0, most);
    // A half-typed number is nobody's choice.
    number->setKeyboardTracking(false);
    auto *label = new QLabel(text, this);
    label->setBuddy(number);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(number);
    column->addLayout(row);
    return number;
}

void MembersPage::show(const MembersView &view)
{
    m_view = view;
    m_header->setSubtitle(view.subtitle);
    std::vector<TextTableModel::Row> rows;
    for (const MembersView::Person &person : view.people)
        rows.push_back({{person.name, person.roles, person.takesPartAs, person.waysIn}, false});
    m_people->setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    m_recoveryState->setText(view.recoveryState);
    m_remember->setText(view.isRemembered ? tr("Forget this computer") : tr("Remember on this computer"));
    m_remember->setAccessibleName(m_remember->text());
    for (QWidget *button : std::initializer_list<QWidget *>{m_passphrase, m_recovery, m_remember, m_keptBackups})
        button->setEnabled(view.canChange);
    m_add->setVisible(view.isProgramme);
    m_revoke->setVisible(view.isProgramme);
    m_link->setVisible(view.isProgramme);
    m_add->setEnabled(view.canAdd);
    m_rotate->setEnabled(view.canRotate);
    const QSignalBlocker quietBackups(m_keptBackups);
    const QSignalBlocker quietIdle(m_idleMinutes);
    m_keptBackups->setValue(view.keptBackups);
    m_idleMinutes->setValue(view.idleMinutes);
    allowForPerson();
}

void MembersPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void MembersPage::clearMessage()
{
    m_message->clear();
}

QWidget *MembersPage::mainControl() const
{
    return m_table;
}

MembersView::Person MembersPage::chosenPerson() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentIndex().row() : -1;
    return row >= 0 ? m_view.people.at(static_cast<std::size_t>(row)) : MembersView::Person();
}

void MembersPage::allowForPerson()
{
    const MembersView::Person person = chosenPerson();
    m_revoke->setEnabled(person.canBeRevoked);
    m_link->setEnabled(person.canBeLinked);
}

void MembersPage::revokeChosen()
{
    const MembersView::Person person = chosenPerson();
    if (person.canBeRevoked)
        Q_EMIT revokeRequested(person.id);
    else
        showMessage({MessageTone::Note, tr("Choose a member in the list whose way in you may take."), {}, {}});
}

void MembersPage::linkChosen()
{
    const MembersView::Person person = chosenPerson();
    if (person.canBeLinked)
        Q_EMIT linkRequested(person.id);
    else
        showMessage({MessageTone::Note, tr("Choose a member in the list; an owner says who takes part."), {}, {}});
}

}  // namespace circumspect::desktop
