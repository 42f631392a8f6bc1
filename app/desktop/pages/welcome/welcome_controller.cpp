// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/welcome/welcome_controller.h"

#include "common/error_text.h"
#include "desktop/pages/welcome/vault_making.h"
#include "workspace/sample_vault.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace circumspect::desktop {

namespace {

QString slotLabel(const workspace::VaultFace::Slot &slot)
{
    const bool isOwner = slot.role == u"owner";
    const bool isCoach = slot.role == u"coach";
    const QString role = isOwner   ? WelcomeController::tr("Owner")
                         : isCoach ? WelcomeController::tr("Coach")
                                   : WelcomeController::tr("Coordinator");
    return slot.kind == u"recovery" ? WelcomeController::tr("%1, with a recovery code").arg(role) : role;
}

Result<std::unique_ptr<workspace::Workspace>> openOrMakeSample(const QString &path, const workspace::Services &services,
                                                               const workspace::Progress &progress)
{
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        // Its passphrase is printed on the screen; strong keys would only make people wait.
        workspace::Services quick = services;
        quick.quickKeys = true;
        if (auto made = workspace::createSampleVault(path, quick, progress); !made)
            return made.error();
    }
    return workspace::Workspace::open(path, Secret::fromPassphrase(workspace::samplePassphrase()), services);
}

}  // namespace

WelcomeController::WelcomeController(WorkspaceSession &session, Prompts &prompts, RecentFiles &recent,
                                     const workspace::Services &services, QString sampleFolder, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_prompts(prompts),
      m_recent(recent),
      m_services(services),
      m_sampleFolder(std::move(sampleFolder))
{
    connect(&session, &WorkspaceSession::vaultClosed, this, &WelcomeController::refresh);
}

WelcomeView WelcomeController::view() const
{
    WelcomeView view;
    for (const RecentFile &file : m_recent.list()) {
        const QFileInfo info(file.path);
        view.recent.push_back(
            {file.path, info.fileName(), QDir::toNativeSeparators(info.absolutePath()), file.isMissing});
    }
    return view;
}

void WelcomeController::refresh()
{
    Q_EMIT viewChanged(view());
}

void WelcomeController::askForVault()
{
    const FileQuestion question{
        .title = tr("Open vault"), .filter = tr("Vaults (*.circ);;All files (*)"), .suggestedName = {}, .suffix = {}};
    m_prompts.askForFile(question, this, [this](const QString &path) { openVault(path); });
}

void WelcomeController::openVault(const QString &path)
{
    Q_EMIT silenced();
    if (m_session.vault() && QFileInfo(m_session.vault()->path) == QFileInfo(path))
        return;
    m_session.runAside(
        tr("Looking at the file"), [path](const workspace::Progress &) { return workspace::Workspace::inspect(path); },
        this,
        [this, path](const Result<workspace::VaultFace> &face) {
            if (face)
                askToUnlock(path, *face);
            else
                tell(face.error());
        });
}

void WelcomeController::askToUnlock(const QString &path, const workspace::VaultFace &face)
{
    UnlockQuestion question{.fileName = QFileInfo(path).fileName(), .slots = {}};
    for (const workspace::VaultFace::Slot &slot : face.slots)
        question.slots.push_back({slot.id, slotLabel(slot)});
    m_prompts.unlock(question, this, [this, path](UnlockAnswer answer, const Prompts::Reply &reply) {
        tryToUnlock(path, std::move(answer), reply);
    });
}

void WelcomeController::tryToUnlock(const QString &path, UnlockAnswer answer, const Prompts::Reply &reply)
{
    const auto shared = std::make_shared<const UnlockAnswer>(std::move(answer));
    m_session.open(
        tr("Unlocking"),
        [path, shared, services = m_services](const workspace::Progress &) {
            return workspace::Workspace::open(path, shared->passphrase, services, shared->slot);
        },
        this,
        [this, path, reply](const Result<void> &opened) {
            reply(opened ? QString() : common::errorText(opened.error()));
            if (opened)
                remember(path);
        });
}

void WelcomeController::makeVault()
{
    Q_EMIT silenced();
    NewVaultQuestion question = newVaultQuestion();
    question.suggestedCycleName = tr("Leadership 360 %1").arg(m_services.clock->now().date().year());
    m_prompts.newVault(question, this, [this](NewVaultAnswer answer, const Prompts::Reply &reply) {
        tryToMake(std::move(answer), reply);
    });
}

void WelcomeController::tryToMake(NewVaultAnswer answer, const Prompts::Reply &reply)
{
    const QString path = answer.path;
    const auto shared = std::make_shared<const NewVaultAnswer>(std::move(answer));
    m_session.open(
        tr("Making the vault"),
        [shared, services = m_services](const workspace::Progress &) { return desktop::makeVault(*shared, services); },
        this,
        [this, path, reply](const Result<void> &made) {
            reply(made ? QString() : common::errorText(made.error()));
            if (made)
                remember(path);
        });
}

void WelcomeController::openSample()
{
    Q_EMIT silenced();
    const QString path = samplePath();
    if (m_session.vault() && QFileInfo(m_session.vault()->path) == QFileInfo(path))
        return;
    m_session.open(
        tr("Preparing the sample"),
        [path, services = m_services](const workspace::Progress &progress) {
            return openOrMakeSample(path, services, progress);
        },
        this,
        [this, path](const Result<void> &opened) {
            if (opened)
                return;
            const bool isThere = QFileInfo::exists(path) && opened.error().code != ErrorCode::VaultInUse;
            Q_EMIT said({MessageTone::Problem,
                         common::errorText(opened.error()),
                         {},
                         isThere ? tr("Make a new sample") : QString()});
        });
}

void WelcomeController::renewSample()
{
    QFile::remove(samplePath());
    openSample();
}

QString WelcomeController::samplePath() const
{
    return QDir(m_sampleFolder).filePath(QStringLiteral("Sample cohort.circ"));
}

void WelcomeController::forget(const QString &path)
{
    m_recent.remove(path);
    refresh();
}

void WelcomeController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
    refresh();
}

void WelcomeController::remember(const QString &path)
{
    m_recent.add(path);
    refresh();
}

}  // namespace circumspect::desktop
