// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/welcome/welcome_controller.h"

#include "common/error_text.h"
#include "common/role_text.h"
#include "desktop/pages/welcome/vault_making.h"
#include "workspace/sample_vault.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace circumspect::desktop {

namespace {

/// The passphrase slots by role; several of one role are told apart by a number, because the header names nobody.
std::vector<UnlockQuestion::Slot> slotsToChoose(const workspace::VaultFace &face)
{
    std::map<QString, int> counts;
    std::vector<UnlockQuestion::Slot> choices;
    for (const workspace::VaultFace::Slot &slot : face.slots) {
        if (slot.kind != keys::textOf(keys::SlotKind::Passphrase))
            continue;
        const auto roles = keys::Roles::parse(slot.role);
        const QString role = common::rolesText(roles ? *roles : keys::Roles());
        const int number = ++counts[role];
        choices.push_back({slot.id, number == 1 ? role : WelcomeController::tr("%1 (%2)").arg(role).arg(number)});
    }
    return choices;
}

bool hasSlot(const workspace::VaultFace &face, const SlotId &id)
{
    return std::any_of(face.slots.begin(), face.slots.end(), [&](const auto &slot) { return slot.id == id; });
}

bool hasRecovery(const workspace::VaultFace &face)
{
    return std::any_of(face.slots.begin(), face.slots.end(),
                       [](const auto &slot) { return slot.kind == keys::textOf(keys::SlotKind::Recovery); });
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

std::shared_ptr<const workspace::VaultKey> keyOf(const UnlockAnswer &answer)
{
    return std::make_shared<const workspace::VaultKey>(
        workspace::VaultKey{answer.secret.clone(), answer.kind, answer.slot});
}

}  // namespace

WelcomeController::WelcomeController(WorkspaceSession &session, Prompts &prompts, RecentFiles &recent,
                                     DeviceKeys &devices, const workspace::Services &services, QString sampleFolder,
                                     QObject *parent)
    : QObject(parent),
      m_session(session),
      m_prompts(prompts),
      m_recent(recent),
      m_devices(devices),
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
    lookAt(path, DeviceUse::Allowed, {});
}

void WelcomeController::lock()
{
    if (!m_session.vault())
        return;
    const QString path = m_session.vault()->path;
    m_session.close();
    lookAt(path, DeviceUse::Forbidden, tr("The vault was locked."));
}

void WelcomeController::lookAt(const QString &path, DeviceUse use, const QString &note)
{
    m_session.runAside(
        tr("Looking at the file"),
        [path](const workspace::Progress &) -> Result<Look> {
            auto holder = workspace::VaultCare::holder(path);
            auto face = workspace::Workspace::inspect(path);
            if (!face)
                return face.error();
            return Look{std::move(*face), std::move(holder)};
        },
        this,
        [this, path, use, note](const Result<Look> &look) {
            if (!look && workspace::VaultCare::isDamage(look.error().code))
                return askAboutDamage(path);
            if (!look)
                return tell(look.error());
            if (look->holder && !look->holder->isHere)
                return tellHolder(path, *look->holder);
            const SlotId device = m_devices.memory().deviceSlot(look->face.vaultId);
            if (use == DeviceUse::Allowed && hasSlot(look->face, device))
                return tryDevice(path, look->face);
            askToUnlock(path, look->face, note);
        });
}

/// Whoever closed the lid of the other computer has the vault open still: it may be taken over, but not by accident.
void WelcomeController::tellHolder(const QString &path, const workspace::VaultHolder &holder)
{
    const QString since = QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat);
    const QString who = holder.user.isEmpty() ? holder.computer : tr("%1 on %2").arg(holder.user, holder.computer);
    const Question question{
        .title = tr("The vault is open elsewhere"),
        .text = tr("%1 has had it open since %2, in %3. One person at a time can work on it.")
                    .arg(who, since, holder.program),
        .facts = {tr("Close it there, and open it here again."),
                  tr("Or take it over, if the program there has ended without closing it.")},
        .caution = tr("If somebody is still working on it, taking it over can cost them their last changes."),
        .acceptText = tr("Take it over")};
    m_prompts.confirm(question, this, [this, path] {
        workspace::VaultCare::breakOpen(path);
        lookAt(path, DeviceUse::Forbidden, {});
    });
}

void WelcomeController::tryDevice(const QString &path, const workspace::VaultFace &face)
{
    m_devices.load(face.vaultId, [self = QPointer<WelcomeController>(this), path, face](Result<Secret> key) {
        if (self.isNull())
            return;
        if (key)
            self->openByDevice(path, face, std::move(*key));
        else
            self->askToUnlock(path, face, common::errorText(failure(ErrorCode::KeyStoreUnavailable)));
    });
}

void WelcomeController::openByDevice(const QString &path, const workspace::VaultFace &face, Secret key)
{
    const auto shared = std::make_shared<const workspace::VaultKey>(
        workspace::VaultKey{std::move(key), keys::SlotKind::Device, m_devices.memory().deviceSlot(face.vaultId)});
    m_session.open(
        tr("Unlocking"),
        [path, shared, services = m_services](const workspace::Progress &) {
            return workspace::Workspace::open(path, *shared, services);
        },
        this,
        [this, path, shared, face](const Result<void> &opened) {
            if (opened)
                remember(path);
            else if (workspace::VaultCare::isDamage(opened.error().code))
                lookAtDamage(path, shared, [](const QString &) {});
            else if (opened.error().code == ErrorCode::WrongPassphrase)
                askToUnlock(path, face, tr("The key on this computer does not fit any more."));
            else
                tell(opened.error());
        });
}

void WelcomeController::askToUnlock(const QString &path, const workspace::VaultFace &face, const QString &note)
{
    const UnlockQuestion question{.fileName = QFileInfo(path).fileName(),
                                  .slots = slotsToChoose(face),
                                  .chosen = m_devices.memory().lastSlot(face.vaultId),
                                  .canRecover = hasRecovery(face),
                                  .note = note};
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
            return workspace::Workspace::open(path, {shared->secret.clone(), shared->kind, shared->slot}, services);
        },
        this,
        [this, path, shared, reply](const Result<void> &opened) {
            if (!opened && workspace::VaultCare::isDamage(opened.error().code))
                return lookAtDamage(path, keyOf(*shared), reply);
            reply(opened ? QString() : common::errorText(opened.error()));
            if (opened)
                welcomeIn(path, *shared);
        });
}

/// Without a key table nobody can be told who may open it, but its copies can be looked at.
void WelcomeController::askAboutDamage(const QString &path)
{
    const UnlockQuestion question{.fileName = QFileInfo(path).fileName(),
                                  .slots = {},
                                  .chosen = {},
                                  .canRecover = true,
                                  .note = tr("This file is damaged. Give your passphrase, so that what is left of it "
                                             "and the copies beside it can be looked at.")};
    m_prompts.unlock(question, this, [this, path](UnlockAnswer answer, const Prompts::Reply &reply) {
        lookAtDamage(path, keyOf(answer), reply);
    });
}

void WelcomeController::lookAtDamage(const QString &path, const SharedKey &key, const Prompts::Reply &reply)
{
    m_session.runAside(
        tr("Looking at the damage"),
        [path, key](const workspace::Progress &) {
            return workspace::VaultCare::damage(path, key->secret, key->slot, key->kind);
        },
        this,
        [this, path, reply](const Result<workspace::DamageReport> &report) {
            reply(report ? QString() : common::errorText(report.error()));
            if (report)
                Q_EMIT damageFound(path, *report);
        });
}

void WelcomeController::followMessage()
{
    if (const auto wayOn = std::exchange(m_wayOn, nullptr))
        wayOn();
}

void WelcomeController::welcomeIn(const QString &path, const UnlockAnswer &answer)
{
    remember(path);
    if (!m_session.vault())
        return;
    if (answer.kind == keys::SlotKind::Passphrase)
        m_devices.memory().setLastSlot(m_session.vault()->id, m_session.vault()->slot);
    if (!answer.remembers)
        return;
    m_devices.remember([this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT said({MessageTone::Problem,
                         tr("The vault is open, but this computer could not remember its key: "
                            "the system keychain could not be used."),
                         {},
                         {}});
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
    const bool addsCoordinator = answer.addsCoordinator;
    const auto shared = std::make_shared<const NewVaultAnswer>(std::move(answer));
    m_session.open(
        tr("Making the vault"),
        [shared, services = m_services](const workspace::Progress &) { return desktop::makeVault(*shared, services); },
        this,
        [this, path, addsCoordinator, reply](const Result<void> &made) {
            reply(made ? QString() : common::errorText(made.error()));
            if (!made)
                return;
            remember(path);
            if (addsCoordinator)
                Q_EMIT coordinatorWanted();
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
            m_wayOn = [this] { renewSample(); };
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
