// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/new_vault_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/passphrase_edit.h"
#include "desktop/widgets/word_label.h"
#include "keys/passphrase.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
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
      m_cycle(new QLineEdit(question.suggestedCycleName, this)),
      m_instrument(new QComboBox(this)),
      m_instrumentWords(new WordLabel(WordStyle::Small, {}, this)),
      m_path(new QLineEdit(this)),
      m_passphrase(new PassphraseEdit(QStringLiteral("newVaultPassphrase"), tr("Passphrase"), this)),
      m_again(new PassphraseEdit(QStringLiteral("newVaultPassphraseAgain"), tr("Passphrase once more"), this)),
      m_strength(new QProgressBar(this)),
      m_strengthWords(new WordLabel(WordStyle::Small, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("newVaultDialog"));
    setWindowTitle(tr("New vault"));
    QPushButton *make = m_buttons->addButton(tr("Make vault"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("newVaultAccept"));
    make->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("newVaultCancel"));

    auto *role = new WordLabel(WordStyle::Small,
                               tr("You will be the vault’s owner: you hold the key to the answers and one person does "
                                  "everything. The passphrase cannot be recovered; keep it where you keep your keys."),
                               this);
    role->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("A new, encrypted vault"), this));
    column->addWidget(m_message);
    column->addWidget(buildForm());
    column->addWidget(role);
    column->addSpacing(4);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 86);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewVaultDialog::attempted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showInstrument();
    showStrength();
    m_cycle->setFocus();
    m_cycle->selectAll();
}

QWidget *NewVaultDialog::buildForm()
{
    auto *frame = new QWidget(this);
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
    m_strength->setObjectName(QStringLiteral("newVaultStrength"));
    m_strength->setAccessibleName(tr("Strength of the passphrase"));
    m_strength->setTextVisible(false);
    m_strength->setRange(0, 3);
    m_strength->setMaximumHeight(6);

    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *form = new QFormLayout(frame);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->addRow(labelFor(tr("&Cycle"), m_cycle, frame), m_cycle);
    form->addRow(labelFor(tr("&Questionnaire"), m_instrument, frame), m_instrument);
    form->addRow(QString(), m_instrumentWords);
    form->addRow(labelFor(tr("&File"), m_path, frame), place);
    form->addRow(labelFor(tr("&Passphrase"), m_passphrase->field(), frame), m_passphrase);
    form->addRow(labelFor(tr("Once &more"), m_again->field(), frame), m_again);
    form->addRow(QString(), m_strength);
    form->addRow(QString(), m_strengthWords);

    setTabOrder(m_path, browse);
    connect(browse, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_cycle->text().trimmed()); });
    connect(m_instrument, &QComboBox::activated, this, [this] {
        showInstrument();
        if (isFileChosen())
            Q_EMIT instrumentFileRequested();
    });
    for (QLineEdit *field : {m_cycle, m_path})
        connect(field, &QLineEdit::textChanged, this, &NewVaultDialog::allowAttempt);
    for (PassphraseEdit *field : {m_passphrase, m_again})
        connect(field, &PassphraseEdit::edited, this, &NewVaultDialog::showStrength);
    connect(m_passphrase, &PassphraseEdit::shownChanged, m_again, &PassphraseEdit::setShown);
    connect(m_again, &PassphraseEdit::shownChanged, m_passphrase, &PassphraseEdit::setShown);
    return frame;
}

NewVaultAnswer NewVaultDialog::answer() const
{
    const auto row = static_cast<std::size_t>(m_instrument->currentIndex());
    return {.path = m_path->text().trimmed(),
            .passphrase = m_passphrase->passphrase(),
            .instrument = isFileChosen() ? QString() : m_instruments.at(row).id,
            .instrumentFile = isFileChosen() ? m_instrumentPath : QString(),
            .cycleName = m_cycle->text().trimmed()};
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

void NewVaultDialog::showStrength()
{
    const keys::PassphraseStrength strength = keys::strengthOf(m_passphrase->passphrase());
    m_strength->setValue(static_cast<int>(strength));
    const bool differs = !m_again->isEmpty() && m_passphrase->passphrase().view() != m_again->passphrase().view();
    if (differs) {
        m_strengthWords->setText(tr("The two passphrases differ."));
    } else {
        switch (strength) {
        case keys::PassphraseStrength::TooShort:
            m_strengthWords->setText(tr("At least %n characters; four or five unrelated words are good.", nullptr,
                                        keys::kLeastPassphraseLength));
            break;
        case keys::PassphraseStrength::Weak:
            m_strengthWords->setText(tr("Weak: easily guessed. Add a word or two."));
            break;
        case keys::PassphraseStrength::Fair:
            m_strengthWords->setText(tr("Fair."));
            break;
        case keys::PassphraseStrength::Strong:
            m_strengthWords->setText(tr("Strong."));
            break;
        }
    }
    allowAttempt();
}

void NewVaultDialog::allowAttempt()
{
    if (auto *make = m_buttons->findChild<QPushButton *>(QStringLiteral("newVaultAccept")))
        make->setEnabled(!m_isWaiting && isComplete());
}

bool NewVaultDialog::isComplete() const
{
    const bool hasInstrument = !isFileChosen() || !m_instrumentPath.isEmpty();
    const bool agree = m_passphrase->passphrase().view() == m_again->passphrase().view();
    const bool isLongEnough = keys::strengthOf(m_passphrase->passphrase()) != keys::PassphraseStrength::TooShort;
    return hasInstrument && agree && isLongEnough && !m_path->text().trimmed().isEmpty() &&
           !m_cycle->text().trimmed().isEmpty();
}

bool NewVaultDialog::isFileChosen() const
{
    return m_instrument->currentIndex() >= static_cast<int>(m_instruments.size());
}

}  // namespace circumspect::desktop
