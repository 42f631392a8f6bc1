// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/members/members_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "common/role_text.h"
#include "render/recovery_page.h"
#include "workspace/rostering.h"
#include "workspace/vault_care.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <utility>

namespace circumspect::desktop {

namespace {

bool isOneOf(const std::vector<ParticipantId> &all, const ParticipantId &id)
{
    return std::find(all.begin(), all.end(), id) != all.end();
}

}  // namespace

MembersController::MembersController(WorkspaceSession &session, Prompts &prompts, DeviceKeys &devices,
                                     Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_devices(devices), m_settings(settings)
{
    connect(&session, &WorkspaceSession::vaultOpened, this, &MembersController::refresh);
    connect(&session, &WorkspaceSession::vaultClosed, this, [this] {
        m_view = {};
        m_listed = {};
        Q_EMIT viewChanged(m_view);
    });
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.members)
            refresh();
    });
}

void MembersController::refresh()
{
    m_session.run(
        tr("Reading the members"), [](workspace::Workspace &vault, const workspace::Progress &) { return list(vault); },
        this,
        [this](const Result<Listed> &listed) {
            if (listed)
                take(*listed);
            else
                tell(listed.error());
        });
}

Result<MembersController::Listed> MembersController::list(workspace::Workspace &vault)
{
    auto members = vault.membership().members();
    if (!members)
        return members.error();
    const auto kept = vault.care().keptBackups();
    if (!kept)
        return kept.error();
    auto candidates = candidatesIn(vault);
    if (!candidates)
        return candidates.error();
    return Listed{std::move(*members), std::move(*candidates), *kept};
}

Result<std::vector<MembersController::Candidate>> MembersController::candidatesIn(workspace::Workspace &vault)
{
    const auto cycles = vault.rostering().cycles();
    if (!cycles)
        return cycles.error();
    std::vector<Candidate> candidates;
    for (const model::Cycle &cycle : *cycles) {
        const auto roster = vault.rostering().roster(cycle.id);
        if (!roster)
            return roster.error();
        for (const model::Participant &one : roster->participants) {
            const QString text = one.name.isEmpty() ? one.code : tr("%1, %2", "code, name").arg(one.code, one.name);
            candidates.push_back(
                {one.id, one.code,
                 cycles->size() > 1 ? tr("%1 (%2)", "participant (cycle)").arg(text, cycle.name) : text});
        }
    }
    return candidates;
}

void MembersController::take(const Listed &listed)
{
    const OpenVault &vault = *m_session.vault();
    const bool isOwner = vault.roles.has(keys::Role::Owner);
    m_listed = listed;
    m_view = {};
    m_view.isProgramme = vault.kind == workspace::VaultKind::Programme;
    m_view.canChange = !vault.isReadOnly;
    m_view.canAdd = isOwner && m_view.canChange;
    m_view.canRotate = isOwner && m_view.canChange;
    m_view.isRemembered = m_devices.isRemembered(vault.id);
    m_view.keptBackups = listed.keptBackups;
    m_view.idleMinutes = m_settings.value(Setting::IdleLockMinutes).toInt();
    m_view.subtitle = tr("You: %1").arg(common::rolesText(vault.roles));
    for (const workspace::VaultMember &member : listed.members) {
        m_view.people.push_back(personOf(member));
        if (member.isSelf)
            m_view.recoveryState = member.has(keys::SlotKind::Recovery)
                                       ? tr("You have a sheet. A new one takes its place.")
                                       : tr("You have none: without it, a forgotten passphrase is a lost vault.");
    }
    Q_EMIT viewChanged(m_view);
}

MembersView::Person MembersController::personOf(const workspace::VaultMember &member) const
{
    QStringList ways;
    for (const workspace::MemberSlot &slot : member.slots)
        ways << common::slotKindText(slot.kind);
    if (member.isDoubtful)
        ways.prepend(tr("Role or key is not what an owner put there: revoke"));
    QStringList codes;
    for (const Candidate &one : m_listed.candidates) {
        if (isOneOf(member.asParticipant, one.id))
            codes << one.code;
    }
    const QString name = member.name.isEmpty() ? tr("No name", "a member") : member.name;
    return {.id = member.id,
            .name = member.isSelf ? tr("%1 (you)").arg(name) : name,
            .roles = common::rolesText(member.roles),
            .waysIn = ways.join(QStringLiteral(", ")),
            .takesPartAs = codes.join(QStringLiteral(", ")),
            .canBeRevoked = m_view.canAdd && !member.isSelf,
            .canBeLinked = m_view.canAdd && !m_listed.candidates.empty()};
}

void MembersController::add()
{
    ask({keys::Roles{keys::Role::Coordinator}});
}

void MembersController::addCoordinator()
{
    ask({keys::Roles{keys::Role::Coordinator}});
}

void MembersController::ask(const MemberQuestion &question)
{
    m_prompts.member(question, this, [this](MemberAnswer answer, const Prompts::Reply &reply) {
        const auto shared = std::make_shared<const MemberAnswer>(std::move(answer));
        m_session.run(
            tr("Adding a member"),
            [shared](workspace::Workspace &vault, const workspace::Progress &) {
                return vault.membership().add({shared->roles, shared->name}, shared->passphrase);
            },
            this,
            [this, reply](const Result<workspace::Changes> &added) {
                reply(added ? QString() : common::errorText(added.error()));
                if (added)
                    done(tr("The member can now open the vault. Give them this file and their passphrase by two "
                            "different ways."));
            });
    });
}

void MembersController::revoke(const MemberId &member)
{
    const auto person = std::find_if(m_view.people.begin(), m_view.people.end(),
                                     [&](const MembersView::Person &one) { return one.id == member; });
    if (person == m_view.people.end())
        return;
    const Question question{.title = tr("Revoke %1?").arg(person->name),
                            .text = tr("Their passphrase, recovery sheet and remembered computers stop opening this "
                                       "file."),
                            .facts = {tr("Copies of the file that were made earlier stay readable for them."),
                                      tr("Rotate the key afterwards: only then is what comes new out of their reach.")},
                            .caution = {},
                            .acceptText = tr("Revoke")};
    m_prompts.confirm(question, this, [this, member] {
        m_session.run(
            tr("Revoking a member"),
            [member](workspace::Workspace &vault, const workspace::Progress &) {
                return vault.membership().revoke(member);
            },
            this,
            [this](const Result<workspace::Changes> &revoked) {
                if (!revoked)
                    return tell(revoked.error());
                done(tr("Revoked. Earlier copies stay readable for them."));
                Q_EMIT rotationAdvised();
            });
    });
}

void MembersController::chooseParticipants(const MemberId &member)
{
    const auto found = std::find_if(m_listed.members.begin(), m_listed.members.end(),
                                    [&](const workspace::VaultMember &one) { return one.id == member; });
    if (found == m_listed.members.end())
        return;
    ChoiceQuestion question{
        .title = tr("Does this member take part?"),
        .text = found->isSelf ? tr("Tick yourself. From then on another owner releases the report about you, looks at "
                                   "its answers and masks its comments. Only another owner can take this back.")
                              : tr("Tick who this member is. They then neither release nor unmask a report about "
                                   "themselves, and are not their own coach."),
        .options = {},
        .allowsSeveral = true,
        .allowsNone = true,
        .acceptText = tr("Set", "accept who a member is")};
    for (const Candidate &one : m_listed.candidates)
        question.options.push_back(
            {.id = one.id.text(), .text = one.text, .detail = {}, .isChosen = isOneOf(found->asParticipant, one.id)});
    m_prompts.choose(question, this, [this, member, options = question.options](const QStringList &chosen) {
        std::vector<ParticipantId> linked;
        std::vector<ParticipantId> unlinked;
        for (const ChoiceQuestion::Option &option : options) {
            if (chosen.contains(option.id) != option.isChosen)
                (option.isChosen ? unlinked : linked).push_back(ParticipantId(option.id));
        }
        relink(member, linked, unlinked);
    });
}

void MembersController::relink(const MemberId &member, const std::vector<ParticipantId> &linked,
                               const std::vector<ParticipantId> &unlinked)
{
    if (linked.empty() && unlinked.empty())
        return;
    m_session.run(
        tr("Noting who takes part"),
        [member, linked, unlinked](workspace::Workspace &vault,
                                   const workspace::Progress &) -> Result<workspace::Changes> {
            // What may be refused comes first, so that a refusal leaves everything as it was.
            workspace::Changes changes;
            for (const ParticipantId &participant : unlinked) {
                auto done = vault.membership().unlink(member, participant);
                if (!done)
                    return done;
                changes |= *done;
            }
            for (const ParticipantId &participant : linked) {
                auto done = vault.membership().link(member, participant);
                if (!done)
                    return done;
                changes |= *done;
            }
            return changes;
        },
        this,
        [this, isLinked = !linked.empty()](const Result<workspace::Changes> &changed) {
            if (!changed)
                return tell(changed.error());
            done(isLinked ? tr("Noted. Reports about this member are for another owner to release.")
                          : tr("Noted. This member may release these reports again."));
        });
}

void MembersController::changePassphrase()
{
    if (!m_session.vault())
        return;
    const bool isLost = m_session.vault()->openedBy == keys::SlotKind::Recovery;
    const PassphraseQuestion question{
        .title = isLost ? tr("Choose a new passphrase") : tr("Change my passphrase"),
        .text = isLost ? tr("You came in by the recovery code. Your old passphrase then stops working.")
                       : tr("Copies of the file that were made earlier still open with the present passphrase."),
        .acceptText = isLost ? tr("Set passphrase") : tr("Change"),
        .asksPresent = !isLost,
        .asksNew = true};
    m_prompts.passphrase(question, this, [this](PassphraseAnswer answer, const Prompts::Reply &reply) {
        tryToChange(std::move(answer), reply);
    });
}

void MembersController::tryToChange(PassphraseAnswer answer, const Prompts::Reply &reply)
{
    const bool isLost = m_session.vault() && m_session.vault()->openedBy == keys::SlotKind::Recovery;
    const auto shared = std::make_shared<const PassphraseAnswer>(std::move(answer));
    m_session.run(
        tr("Changing the passphrase"),
        [shared, isLost](workspace::Workspace &vault, const workspace::Progress &) {
            return isLost ? vault.membership().resetPassphrase(shared->next)
                          : vault.membership().changePassphrase(shared->present, shared->next);
        },
        this,
        [this, reply](const Result<workspace::Changes> &changed) {
            reply(changed ? QString() : common::errorText(changed.error()));
            if (changed)
                done(tr("Your passphrase is changed."));
        });
}

void MembersController::makeRecoverySheet()
{
    const FileQuestion question{.title = tr("Where to write the recovery sheet"),
                                .filter = tr("PDF (*.pdf)"),
                                .suggestedName = tr("Recovery sheet.pdf"),
                                .suffix = QStringLiteral("pdf")};
    m_prompts.askWhereToSave(question, this, [this](const QString &path) { writeSheet(path); });
}

void MembersController::writeSheet(const QString &path)
{
    const auto write = [path](const workspace::RecoverySheet &sheet) -> Result<void> {
        const auto bytes =
            render::writeRecoveryPage({sheet.code, sheet.vaultMark, common::rolesText(sheet.roles), sheet.madeOn});
        if (!bytes)
            return bytes.error();
        return common::writeFile(path, *bytes);
    };
    m_session.run(
        tr("Making a recovery sheet"),
        [write](workspace::Workspace &vault, const workspace::Progress &) {
            return vault.membership().makeRecovery(write);
        },
        this,
        [this](const Result<workspace::RecoverySheet> &sheet) {
            if (!sheet)
                return tell(sheet.error());
            done(tr("The sheet is written. Print it, keep it apart from the computer, and delete the file."));
            refresh();
        });
}

void MembersController::rememberHere()
{
    m_devices.remember([this](const Result<void> &kept) {
        if (!kept)
            return tell(kept.error());
        done(tr("This computer opens the vault without the passphrase from now on."));
        refresh();
    });
}

void MembersController::forgetHere()
{
    m_devices.forget([this](const Result<void> &forgotten) {
        if (!forgotten)
            return tell(forgotten.error());
        done(tr("This computer asks for the passphrase again."));
        refresh();
    });
}

void MembersController::setIdleMinutes(int minutes)
{
    m_settings.set(Setting::IdleLockMinutes, minutes);
    m_view.idleMinutes = minutes;
    Q_EMIT idleMinutesChanged(minutes);
}

void MembersController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

void MembersController::done(const QString &text)
{
    Q_EMIT said({MessageTone::Done, text, {}, {}});
}

}  // namespace circumspect::desktop
