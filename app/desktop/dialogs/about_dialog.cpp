// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/about_dialog.h"

#include "desktop/widgets/word_label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Circumspect"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new WordLabel(WordStyle::Title, QStringLiteral("Circumspect"), this));
    const QStringList paragraphs{
        tr("Version %1 with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        tr("360-degree leadership assessments and debriefs, offline. One encrypted file, no server, no account."),
        tr("Free software under the GNU General Public License, version 3 or later; it comes without any warranty. "
           "Icons by Lucide (ISC and MIT licence), fonts from Open Sans (Apache licence 2.0).")};
    for (const QString &paragraph : paragraphs) {
        auto *label = new WordLabel(WordStyle::Body, paragraph, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

}  // namespace circumspect::desktop
