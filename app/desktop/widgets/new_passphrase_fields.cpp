// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/new_passphrase_fields.h"

#include "desktop/widgets/passphrase_edit.h"
#include "desktop/widgets/word_label.h"
#include "keys/passphrase.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

namespace circumspect::desktop {

NewPassphraseFields::NewPassphraseFields(const QString &prefix, QWidget *parent)
    : QObject(parent),
      m_passphrase(new PassphraseEdit(prefix + QStringLiteral("Passphrase"), tr("Passphrase"), parent)),
      m_again(new PassphraseEdit(prefix + QStringLiteral("PassphraseAgain"), tr("Passphrase once more"), parent)),
      m_strength(new QProgressBar(parent)),
      m_words(new WordLabel(WordStyle::Small, {}, parent))
{
    m_strength->setObjectName(prefix + QStringLiteral("Strength"));
    m_strength->setAccessibleName(tr("Strength of the passphrase"));
    m_strength->setTextVisible(false);
    m_strength->setRange(0, 3);
    m_strength->setMaximumHeight(6);
    m_words->setObjectName(prefix + QStringLiteral("StrengthWords"));
    m_words->setWordWrap(true);
    m_words->setToolTip(tr("A rough estimate from length, mixture and repetition. It knows no dictionary: a quotation "
                           "or a name counts for more here than it is worth."));
    for (PassphraseEdit *field : {m_passphrase, m_again})
        connect(field, &PassphraseEdit::edited, this, &NewPassphraseFields::showStrength);
    connect(m_passphrase, &PassphraseEdit::shownChanged, m_again, &PassphraseEdit::setShown);
    connect(m_again, &PassphraseEdit::shownChanged, m_passphrase, &PassphraseEdit::setShown);
    showStrength();
}

void NewPassphraseFields::addTo(QFormLayout *form)
{
    const auto addRow = [form](const QString &text, PassphraseEdit *field) {
        auto *label = new QLabel(text, field->parentWidget());
        label->setBuddy(field->field());
        form->addRow(label, field);
    };
    addRow(tr("&Passphrase"), m_passphrase);
    addRow(tr("Once &more"), m_again);
    form->addRow(QString(), m_strength);
    form->addRow(QString(), m_words);
}

Secret NewPassphraseFields::passphrase() const
{
    return m_passphrase->passphrase();
}

bool NewPassphraseFields::isComplete() const
{
    const Secret typed = m_passphrase->passphrase();
    return keys::strengthOf(typed) != keys::PassphraseStrength::TooShort &&
           typed.view() == m_again->passphrase().view();
}

void NewPassphraseFields::setEnabled(bool isEnabled)
{
    m_passphrase->setEnabled(isEnabled);
    m_again->setEnabled(isEnabled);
}

void NewPassphraseFields::setFocus()
{
    m_passphrase->setFocus();
}

void NewPassphraseFields::showStrength()
{
    const Secret typed = m_passphrase->passphrase();
    const keys::PassphraseStrength strength = keys::strengthOf(typed);
    m_strength->setValue(static_cast<int>(strength));
    if (!m_again->isEmpty() && typed.view() != m_again->passphrase().view()) {
        m_words->setText(tr("The two passphrases differ."));
    } else {
        switch (strength) {
        case keys::PassphraseStrength::TooShort:
            m_words->setText(tr("At least %n characters; four or five unrelated words are good.", nullptr,
                                keys::kLeastPassphraseLength));
            break;
        case keys::PassphraseStrength::Weak:
            m_words->setText(tr("Weak: easily guessed. Add a word or two."));
            break;
        case keys::PassphraseStrength::Fair:
            m_words->setText(tr("Fair."));
            break;
        case keys::PassphraseStrength::Strong:
            m_words->setText(tr("Strong."));
            break;
        }
    }
    Q_EMIT edited();
}

}  // namespace circumspect::desktop
