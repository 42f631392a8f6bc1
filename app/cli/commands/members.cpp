// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/role_text.h"
#include "workspace/membership.h"
#include "workspace/rostering.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace circumspect::cli {

namespace {

void declareNewPassphraseOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("new-passphrase-file"),
                      CommandLine::tr("Read the new passphrase from the first line of FILE."), QStringLiteral("FILE")});
}

void declareAddOptions(QCommandLineParser &parser)
{
    declareNewPassphraseOptions(parser);
    parser.addOption({QStringLiteral("name"), CommandLine::tr("The person’s name; kept in the encrypted part."),
                      QStringLiteral("NAME")});
    declareRoleOption(parser, CommandLine::tr("What the person does: owner, coach, coordinator, joined by hyphens."));
    parser.addOption({QStringLiteral("participant"),
                      CommandLine::tr("Where the person takes part themselves: their code in the roster."),
                      QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("cycle"), CommandLine::tr("The cycle of that code, where there are several."),
                      QStringLiteral("NAME")});
}

using Codes = std::map<ParticipantId, QString>;

Result<Codes> codesIn(workspace::Workspace &vault)
{
    const auto cycles = vault.rostering().cycles();
    if (!cycles)
        return cycles.error();
    Codes codes;
    for (const model::Cycle &cycle : *cycles) {
        const auto roster = vault.rostering().roster(cycle.id);
        if (!roster)
            return roster.error();
        for (const model::Participant &participant : roster->participants)
            codes[participant.id] = participant.code;
    }
    return codes;
}

QString lineOf(const workspace::VaultMember &member, const Codes &codes)
{
    QStringList ways;
    for (const workspace::MemberSlot &slot : member.slots)
        ways.append(common::slotKindText(slot.kind));
    const QString name = member.name.isEmpty() ? CommandLine::tr("(no name)") : member.name;
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(member.id.text(), name, member.roles.text(), ways.join(QStringLiteral(", ")));
    for (const ParticipantId &participant : member.asParticipant) {
        if (const auto code = codes.find(participant); code != codes.end())
            line = CommandLine::tr("%1  (is participant %2)").arg(line, code->second);
    }
    if (member.isDoubtful)
        line = CommandLine::tr("%1  (role or key is not what an owner put there: revoke)").arg(line);
    return member.isSelf ? CommandLine::tr("%1  (you)").arg(line) : line;
}

ExitCode list(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto members = (*vault)->membership().members();
    if (!members)
        return call.console.complain(members.error());
    const auto codes = codesIn(**vault);
    if (!codes)
        return call.console.complain(codes.error());
    for (const workspace::VaultMember &member : *members)
        call.console.say(lineOf(member, *codes));
    return ExitCode::Done;
}

/// The participant with this code in the chosen cycle; an empty code stands for nobody.
Result<ParticipantId> participantCalled(const Call &call, workspace::Workspace &vault, const QString &code)
{
    if (code.isEmpty())
        return ParticipantId();
    const auto cycle = chosenCycle(call, vault);
    if (!cycle)
        return cycle.error();
    const auto participant = participantWithCode(vault, *cycle, code);
    if (!participant)
        return participant.error();
    return participant->id;
}

ExitCode add(const Call &call)
{
    const auto roles = keys::Roles::parse(call.options.value(QStringLiteral("roles")));
    if (!roles)
        return call.console.refuse(CommandLine::tr("The roles are owner, coach and coordinator, joined by hyphens."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto participant = participantCalled(call, **vault, call.options.value(QStringLiteral("participant")));
    if (!participant)
        return call.console.complain(participant.error());
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return call.console.complain(passphrase.error());
    const auto added =
        (*vault)->membership().add({*roles, call.options.value(QStringLiteral("name")), *participant}, *passphrase);
    if (!added)
        return call.console.complain(added.error());
    call.console.say(CommandLine::tr("Added a member: %1.").arg(common::rolesText(*roles)));
    return ExitCode::Done;
}

/// Who lost the passphrase came in by the recovery code and knows no old one.
ExitCode changePassphrase(const Call &call)
{
    auto key = vaultKey(call);
    if (!key)
        return call.console.complain(key.error());
    auto vault = openVault(call, *key);
    if (!vault)
        return call.console.complain(vault.error());
    const auto next = newPassphrase(call);
    if (!next)
        return call.console.complain(next.error());
    workspace::Membership &membership = (*vault)->membership();
    const auto changed = key->kind == keys::SlotKind::Recovery ? membership.resetPassphrase(*next)
                                                               : membership.changePassphrase(key->secret, *next);
    if (!changed)
        return call.console.complain(changed.error());
    call.console.say(CommandLine::tr("The passphrase is changed. Copies made earlier still open with the old one."));
    return ExitCode::Done;
}

/// By id, or by a name that only one member has.
Result<MemberId> memberNamed(workspace::Workspace &vault, const QString &word)
{
    const auto members = vault.membership().members();
    if (!members)
        return members.error();
    std::vector<MemberId> found;
    for (const workspace::VaultMember &member : *members) {
        if (member.id.text() == word || member.name == word)
            found.push_back(member.id);
    }
    if (found.size() != 1)
        return failure(ErrorCode::MemberNotFound, word);
    return found.front();
}

ExitCode revoke(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto member = memberNamed(**vault, call.arguments.at(1));
    if (!member)
        return call.console.complain(member.error());
    const auto revoked = (*vault)->membership().revoke(*member);
    if (!revoked)
        return call.console.complain(revoked.error());
    call.console.say(CommandLine::tr("Revoked. Copies of the file made earlier stay readable with the old passphrase; "
                                     "“rotate” keeps what comes from now on out of reach."));
    return ExitCode::Done;
}

enum class LinkDeed { Link, Unlink };

ExitCode changeLink(const Call &call, LinkDeed deed)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto member = memberNamed(**vault, call.arguments.at(1));
    if (!member)
        return call.console.complain(member.error());
    const auto participant = participantCalled(call, **vault, call.arguments.at(2));
    if (!participant)
        return call.console.complain(participant.error());
    workspace::Membership &membership = (*vault)->membership();
    const auto changed =
        deed == LinkDeed::Link ? membership.link(*member, *participant) : membership.unlink(*member, *participant);
    if (!changed)
        return call.console.complain(changed.error());
    call.console.say(deed == LinkDeed::Link
                         ? CommandLine::tr("This member is now known as %1, and neither releases nor unmasks reports "
                                           "about themselves.")
                               .arg(call.arguments.at(2))
                         : CommandLine::tr("This member is no longer known as %1.").arg(call.arguments.at(2)));
    return ExitCode::Done;
}

ExitCode link(const Call &call)
{
    return changeLink(call, LinkDeed::Link);
}

ExitCode unlink(const Call &call)
{
    return changeLink(call, LinkDeed::Unlink);
}

}  // namespace

Command membersListCommand()
{
    return {QStringLiteral("members list"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Show who can open the vault, in which role and by what."),
            declareVaultOptions,
            1,
            1,
            list};
}

Command membersAddCommand()
{
    return {QStringLiteral("members add"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Let another person open the vault; owners only."),
            declareAddOptions,
            1,
            1,
            add};
}

Command membersPassphraseCommand()
{
    return {QStringLiteral("members passphrase"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Change your own passphrase; with --recovery-file also a forgotten one."),
            declareNewPassphraseOptions,
            1,
            1,
            changePassphrase};
}

Command membersLinkCommand()
{
    return {QStringLiteral("members link"),
            CommandLine::tr("VAULT MEMBER PARTICIPANT"),
            CommandLine::tr("Say that a member takes part: nobody releases a report about themselves; owners only."),
            declareCycleOptions,
            3,
            3,
            link};
}

Command membersUnlinkCommand()
{
    return {QStringLiteral("members unlink"),
            CommandLine::tr("VAULT MEMBER PARTICIPANT"),
            CommandLine::tr("Take that back; another owner only."),
            declareCycleOptions,
            3,
            3,
            unlink};
}

Command membersRevokeCommand()
{
    return {QStringLiteral("members revoke"),
            CommandLine::tr("VAULT MEMBER"),
            CommandLine::tr("Take a person’s keys away; MEMBER is a name or an id from the list."),
            declareVaultOptions,
            2,
            2,
            revoke};
}

}  // namespace circumspect::cli
