// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/departure.h"

#include <QClipboard>
#include <QGuiApplication>

namespace circumspect::desktop {

namespace {

const QString kAgain = QStringLiteral("again");
const QString kCopy = QStringLiteral("copy");
const QString kLose = QStringLiteral("lose");

QString wordsOf(const std::vector<UnsavedText> &texts)
{
    QStringList parts;
    for (const UnsavedText &text : texts)
        parts << text.title + u'\n' + text.text;
    return parts.join(QStringLiteral("\n\n"));
}

}  // namespace

std::vector<UnsavedText> Departure::unsaved() const
{
    std::vector<UnsavedText> all;
    for (const Keeper &keeper : m_keepers) {
        for (UnsavedText &text : keeper.unsaved())
            all.push_back(std::move(text));
    }
    return all;
}

bool Departure::isClean()
{
    if (!m_session.vault())
        return true;
    for (const Keeper &keeper : m_keepers)
        keeper.flush();
    return unsaved().empty();
}

void Departure::leave(const std::function<void()> &then)
{
    if (isClean())
        return then();
    afterSaving([this, then] {
        if (unsaved().empty())
            then();
        else
            ask(then);
    });
}

void Departure::lock(const std::function<void()> &then)
{
    if (isClean())
        return then();
    afterSaving([this, then] {
        for (const Keeper &keeper : m_keepers)
            keeper.keepAside();
        then();
    });
}

void Departure::afterSaving(const std::function<void()> &then)
{
    m_session.run(
        tr("Saving"), [](workspace::Workspace &, const workspace::Progress &) { return Result<void>(); }, this,
        [then](const Result<void> &) { then(); });
}

void Departure::ask(const std::function<void()> &then)
{
    const std::vector<UnsavedText> texts = unsaved();
    QStringList titles;
    for (const UnsavedText &text : texts)
        titles << text.title;
    const ChoiceQuestion question{
        .title = tr("Not everything could be saved"),
        .text = tr("If the vault is closed now, this is lost: %1.").arg(titles.join(QStringLiteral(", "))),
        .options = {{.id = kAgain,
                     .text = tr("Try to save it again"),
                     .detail = tr("After making room on the disk, for example."),
                     .isChosen = true},
                    {.id = kCopy,
                     .text = tr("Copy what I have written, and stay"),
                     .detail = tr("Paste it where it is safe, then close again. The clipboard is not encrypted."),
                     .isChosen = false},
                    {.id = kLose, .text = tr("Close and lose it"), .detail = {}, .isChosen = false}},
        .acceptText = tr("Go on")};
    m_prompts.choose(question, this, [this, then, words = wordsOf(texts)](const QStringList &chosen) {
        if (chosen.contains(kLose))
            return then();
        if (chosen.contains(kCopy))
            return QGuiApplication::clipboard()->setText(words);
        leave(then);
    });
}

}  // namespace circumspect::desktop
