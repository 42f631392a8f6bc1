// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/new_vault_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/new_passphrase_fields.h"
#include "desktop/widgets/word_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

QLabel *labelFor(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

}  // namespace

NewVaultDialog::NewVaultDialog(const NewVaultQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_instruments(question.instruments),
      m_message(new MessageBar(this)),
      m_name(new QLineEdit(this)),
      m_cycle(new QLineEdit(question.suggestedCycleName, this)),
      m_instrument(new QComboBox(this)),
      m_instrumentWords(new WordLabel(WordStyle::Small, {}, this)),
      m_path(new QLineEdit(this)),
      m_people(new QComboBox(this)),
      m_peopleWords(new WordLabel(WordStyle::Small, {}, this)),
      m_passphrase(new NewPassphraseFields(QStringLiteral("newVault"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("newVaultDialog"));
    setWindowTitle(tr("New vault"));
    QPushButton *make = m_buttons->addButton(tr("Make vault"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("newVaultAccept"));
    make->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("newVaultCancel"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("A new, encrypted vault"), this));
    column->addWidget(m_message);
    column->addWidget(buildForm());
    column->addSpacing(4);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 86);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewVaultDialog::attempted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showInstrument();
    showPeople();
    m_name->setFocus();
}

QWidget *NewVaultDialog::buildForm()
{
    auto *frame = new QWidget(this);
    m_name->setObjectName(QStringLiteral("newVaultName"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("As other members will see it; it stays in the encrypted part"));
    m_cycle->setObjectName(QStringLiteral("newVaultCycle"));
    m_cycle->setAccessibleName(tr("Name of the cycle"));
    m_instrument->setObjectName(QStringLiteral("newVaultInstrument"));
    m_instrument->setAccessibleName(tr("Questionnaire"));
    for (const NewVaultQuestion::Choice &choice : m_instruments)
        m_instrument->addItem(choice.label);
    m_instrument->addItem(tr("From a file…"));
    m_instrumentWords->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("newVaultPath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Where the vault is kept"));
    auto *browse = new QPushButton(tr("Choose…"), frame);
    browse->setObjectName(QStringLiteral("newVaultBrowse"));
    browse->setAccessibleName(tr("Choose where the vault is kept"));
    browse->setAutoDefault(false);
    m_people->setObjectName(QStringLiteral("newVaultPeople"));
    m_people->setAccessibleName(tr("Who works with it"));
    m_people->addItem(tr("One person does everything"));
    m_people->addItem(tr("Owner and coordinator are separate people"));
    m_peopleWords->setWordWrap(true);

    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *form = new QFormLayout(frame);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->addRow(labelFor(tr("Your &name"), m_name, frame), m_name);
    form->addRow(labelFor(tr("&Cycle"), m_cycle, frame), m_cycle);
    form->addRow(labelFor(tr("&Questionnaire"), m_instrument, frame), m_instrument);
    form->addRow(QString(), m_instrumentWords);
    form->addRow(labelFor(tr("&File"), m_path, frame), place);
    form->addRow(labelFor(tr("&Who"), m_people, frame), m_people);
    form->addRow(QString(), m_peopleWords);
    m_passphrase->addTo(form);

    setTabOrder(m_path, browse);
    connect(browse, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_cycle->text().trimmed()); });
    connect(m_instrument, &QComboBox::activated, this, [this] {
        showInstrument();
        if (isFileChosen())
            Q_EMIT instrumentFileRequested();
    });
    for (QLineEdit *field : {m_name, m_cycle, m_path})
        connect(field, &QLineEdit::textChanged, this, &NewVaultDialog::allowAttempt);
    connect(m_passphrase, &NewPassphraseFields::edited, this, &NewVaultDialog::allowAttempt);
    connect(m_people, &QComboBox::currentIndexChanged, this, &NewVaultDialog::showPeople);
    return frame;
}

NewVaultAnswer NewVaultDialog::answer() const
{
    const auto row = static_cast<std::size_t>(m_instrument->currentIndex());
    return {.name = m_name->text().trimmed(),
            .path = m_path->text().trimmed(),
            .passphrase = m_passphrase->passphrase(),
            .instrument = isFileChosen() ? QString() : m_instruments.at(row).id,
            .instrumentFile = isFileChosen() ? m_instrumentPath : QString(),
            .cycleName = m_cycle->text().trimmed(),
            .roles = isShared() ? keys::Roles{keys::Role::Owner, keys::Role::Coach} : keys::Roles::everything(),
            .addsCoordinator = isShared()};
}

void NewVaultDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void NewVaultDialog::setInstrumentFile(const QString &path)
{
    m_instrumentPath = path;
    showInstrument();
}

void NewVaultDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    allowAttempt();
}

void NewVaultDialog::showProblem(const QString &problem)
{
    setWaiting(false);
    m_message->show({.tone = MessageTone::Problem, .text = problem, .details = {}, .actionText = {}});
}

void NewVaultDialog::showInstrument()
{
    if (isFileChosen()) {
        const QString name = QFileInfo(m_instrumentPath).fileName();
        m_instrumentWords->setText(name.isEmpty() ? tr("No file chosen yet.") : name);
    } else {
        m_instrumentWords->setText(
            m_instruments.at(static_cast<std::size_t>(m_instrument->currentIndex())).description);
    }
    allowAttempt();
}

void NewVaultDialog::showPeople()
{
    m_peopleWords->setText(
        isShared() ? tr("You hold the key to the answers and coach. You are then asked for the coordinator’s "
                        "passphrase: a coordinator runs everything, but cannot open an answer or a comment.")
                   : tr("You hold the key to the answers, coordinate and coach. Others can be added later."));
}

bool NewVaultDialog::isShared() const
{
    return m_people->currentIndex() == 1;
}

void NewVaultDialog::allowAttempt()
{
    if (auto *make = m_buttons->findChild<QPushButton *>(QStringLiteral("newVaultAccept")))
        make->setEnabled(!m_isWaiting && isComplete());
}

bool NewVaultDialog::isComplete() const
{
    const bool hasInstrument = !isFileChosen() || !m_instrumentPath.isEmpty();
    return hasInstrument && m_passphrase->isComplete() && !m_path->text().trimmed().isEmpty() &&
           !m_name->text().trimmed().isEmpty() && !m_cycle->text().trimmed().isEmpty();
}

bool NewVaultDialog::isFileChosen() const
{
    return m_instrument->currentIndex() >= static_cast<int>(m_instruments.size());
}

}  // namespace circumspect::desktop
