// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/report_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/new_passphrase_fields.h"
#include "desktop/widgets/word_label.h"
#include "report/phrasebook/phrasebook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kLongestPattern = 120;
constexpr std::size_t kLongestPassphrase = 127;  // bytes; the rest would be cut off in a PDF

/// The language in its own words, as its readers look for it.
QString languageName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == u"en")
        name = QStringLiteral("English");
    return name.isEmpty() ? language : name.at(0).toUpper() + name.mid(1);
}

void choose(QComboBox *box, const QString &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

QString paperWord(const std::optional<render::PageSize> &paper)
{
    if (!paper)
        return {};
    return *paper == render::PageSize::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
}

}  // namespace

ReportDialog::ReportDialog(const ReportQuestion &question, QWidget *parent) : QDialog(parent), m_question(question)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, question.title, this));
    column->addLayout(buildForm());
    column->addStretch();
    column->addWidget(buildButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);
    start(question.chosen);
    for (QComboBox *box : {m_layout, m_language, m_kind, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::follow);
    connect(m_pattern, &QLineEdit::textChanged, this, &ReportDialog::follow);
    connect(m_locks, &QCheckBox::toggled, this, [this](bool isOn) {
        follow();
        if (isOn)
            m_passphrase->setFocus();
    });
    connect(m_passphrase, &NewPassphraseFields::edited, this, &ReportDialog::follow);
    m_layout->setFocus();
    follow();
}

QFormLayout *ReportDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLook(form);
    addFile(form);
    return form;
}

QComboBox *ReportDialog::combo(const QString &objectName, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    return box;
}

void ReportDialog::addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    form->addRow(label, field);
}

void ReportDialog::addLook(QFormLayout *form)
{
    m_layout = combo(QStringLiteral("reportLayout"), tr("Template"));
    for (const ReportQuestion::Layout &layout : m_question.layouts)
        m_layout->addItem(layout.title, layout.name);
    m_detail = new WordLabel(WordStyle::Small, {}, this);
    m_detail->setObjectName(QStringLiteral("reportLayoutWords"));
    m_detail->setWordWrap(true);
    m_language = combo(QStringLiteral("reportLanguage"), tr("Language of the report"));
    m_language->addItem(tr("As in the cycle (%1)").arg(languageName(m_question.cycleLanguage)), QString());
    for (const QString &language : report::Phrasebook::languages())
        m_language->addItem(languageName(language), language);
    m_name = new QCheckBox(tr("Print name, role and &organisation; else the code stands there"), this);
    m_name->setObjectName(QStringLiteral("reportPrintsName"));
    m_name->setAccessibleName(tr("Print name, role and organisation"));
    m_notes = new QCheckBox(tr("Print m&y own notes in it"), this);
    m_notes->setObjectName(QStringLiteral("reportPrintsNotes"));
    m_notes->setAccessibleName(tr("Print my own notes in it"));
    addRow(form, tr("&Template"), m_layout);
    form->addRow(QString(), m_detail);
    addRow(form, tr("&Language"), m_language);
    form->addRow(QString(), m_name);
    form->addRow(QString(), m_notes);
}

void ReportDialog::addFile(QFormLayout *form)
{
    m_kind = combo(QStringLiteral("reportKind"), tr("Format"));
    m_kind->addItem(tr("PDF, to print and to hand out"), render::suffixOf(render::FileKind::Pdf));
    m_kind->addItem(tr("Web page, one file that works offline"), render::suffixOf(render::FileKind::WebPage));
    m_paper = combo(QStringLiteral("reportPaper"), tr("Paper"));
    m_paper->addItem(tr("As the template says"), QString());
    m_paper->addItem(tr("A4"), QStringLiteral("a4"));
    m_paper->addItem(tr("US Letter"), QStringLiteral("letter"));
    m_pattern = new QLineEdit(this);
    m_pattern->setObjectName(QStringLiteral("reportPattern"));
    m_pattern->setAccessibleName(tr("Names of the files"));
    m_pattern->setMaxLength(kLongestPattern);
    m_pattern->setToolTip(tr("{code}, {wave}, {language} and {name} are filled in for each participant."));
    m_example = new WordLabel(WordStyle::Small, {}, this);
    m_example->setObjectName(QStringLiteral("reportExample"));
    m_example->setWordWrap(true);
    m_caution = new MessageBar(this);
    m_caution->setObjectName(QStringLiteral("reportCaution"));
    m_caution->setClosable(false);
    m_locks = new QCheckBox(tr("Loc&k the file with a passphrase (AES-256)"), this);
    m_locks->setObjectName(QStringLiteral("reportLocks"));
    m_locks->setAccessibleName(tr("Lock the file with a passphrase"));
    addRow(form, tr("&Format"), m_kind);
    addRow(form, tr("P&aper"), m_paper);
    addRow(form, tr("File &names"), m_pattern);
    form->addRow(QString(), m_example);
    form->addRow(QString(), m_caution);
    form->addRow(QString(), m_locks);
    form->addRow(QString(), buildPassphrase());
}

QWidget *ReportDialog::buildPassphrase()
{
    m_secret = new QWidget(this);
    auto *form = new QFormLayout(m_secret);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(14);
    m_passphrase = new NewPassphraseFields(QStringLiteral("report"), m_secret);
    m_passphrase->addTo(form);
    auto *words = new WordLabel(
        WordStyle::Small, tr("It is not kept anywhere: tell it to the reader by another way than the file."), m_secret);
    words->setWordWrap(true);
    form->addRow(QString(), words);
    return m_secret;
}

QWidget *ReportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(m_question.isBatch ? tr("Look through %n report(s)", nullptr, m_question.count)
                                                     : tr("Save as…"),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("reportAccept"));
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("reportCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ReportDialog::start(const ReportChoices &choices)
{
    choose(m_layout, choices.layout);
    choose(m_language, choices.language);
    choose(m_kind, render::suffixOf(choices.kind));
    choose(m_paper, paperWord(choices.paper));
    m_pattern->setText(choices.pattern);
    m_name->setChecked(choices.printsName);
}

const ReportQuestion::Layout *ReportDialog::layoutChosen() const
{
    const int row = m_layout->currentIndex();
    return row < 0 ? nullptr : &m_question.layouts.at(static_cast<std::size_t>(row));
}

bool ReportDialog::isPdf() const
{
    return m_kind->currentData().toString() == render::suffixOf(render::FileKind::Pdf);
}

QString ReportDialog::languageChosen() const
{
    const QString language = m_language->currentData().toString();
    return language.isEmpty() ? m_question.cycleLanguage : language;
}

/// What was chosen decides what else can be.
void ReportDialog::follow()
{
    const ReportQuestion::Layout *layout = layoutChosen();
    m_detail->setText(layout ? layout->detail : QString());
    m_notes->setVisible(m_question.offersNotes);
    m_notes->setEnabled(layout && layout->isForCoach);
    m_paper->setEnabled(isPdf());
    m_locks->setEnabled(isPdf());
    m_locks->setToolTip(isPdf() ? QString() : tr("A web page cannot be locked; choose PDF."));
    m_secret->setVisible(isPdf() && m_locks->isChecked());
    showExample();
    m_accept->setEnabled(isComplete());
}

void ReportDialog::showExample()
{
    common::ReportFileParts parts = m_question.example;
    parts.language = languageChosen();
    const QString name = common::reportFileName(m_pattern->text(), parts) + u'.' + m_kind->currentData().toString();
    const bool isAlike = m_question.count > 1 && !common::tellsEverybodyApart(m_pattern->text());
    m_example->setText(isAlike ? tr("Add {code}: otherwise several reports would have the same name.")
                               : tr("For example: %1", "a file's name").arg(name));
    const bool tells = common::tellsName(m_pattern->text());
    if (!tells)
        m_caution->setVisible(false);
    else if (m_caution->isHidden())
        m_caution->show({.tone = MessageTone::Problem,
                         .text = tr("The name of the file tells whom the report is about, to everybody who sees the "
                                    "folder, the mail or the backup it lies in."),
                         .details = {},
                         .actionText = {}});
}

bool ReportDialog::isComplete() const
{
    const bool isApart = m_question.count == 1 || common::tellsEverybodyApart(m_pattern->text());
    const bool hasSecret = !isPdf() || !m_locks->isChecked() ||
                           (m_passphrase->isComplete() && m_passphrase->passphrase().size() <= kLongestPassphrase);
    return layoutChosen() != nullptr && isApart && hasSecret;
}

ReportAnswer ReportDialog::answer() const
{
    const QString paper = m_paper->currentData().toString();
    ReportAnswer answer;
    answer.choices.layout = m_layout->currentData().toString();
    answer.choices.language = m_language->currentData().toString();
    answer.choices.kind = isPdf() ? render::FileKind::Pdf : render::FileKind::WebPage;
    if (!paper.isEmpty())
        answer.choices.paper = paper == u"a4" ? render::PageSize::A4 : render::PageSize::Letter;
    answer.choices.pattern = m_pattern->text();
    answer.choices.printsName = m_name->isChecked();
    answer.choices.printsNotes = m_question.offersNotes && m_notes->isEnabled() && m_notes->isChecked();
    if (isPdf() && m_locks->isChecked())
        answer.password = m_passphrase->passphrase();
    return answer;
}

}  // namespace circumspect::desktop
