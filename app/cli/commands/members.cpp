// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/role_text.h"
#include "workspace/membership.h"

#include <QStringList>

#include <algorithm>

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
}

QString lineOf(const workspace::VaultMember &member)
{
    QStringList ways;
    for (const workspace::MemberSlot &slot : member.slots)
        ways.append(common::slotKindText(slot.kind));
    const QString name = member.name.isEmpty() ? CommandLine::tr("(no name)") : member.name;
    const QString line = QStringLiteral("%1  %2  %3  %4")
                             .arg(member.id.text(), name, member.roles.text(), ways.join(QStringLiteral(", ")));
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
    for (const workspace::VaultMember &member : *members)
        call.console.say(lineOf(member));
    return ExitCode::Done;
}

ExitCode add(const Call &call)
{
    const auto roles = keys::Roles::parse(call.options.value(QStringLiteral("roles")));
    if (!roles)
        return call.console.refuse(CommandLine::tr("The roles are owner, coach and coordinator, joined by hyphens."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return call.console.complain(passphrase.error());
    const auto added = (*vault)->membership().add({*roles, call.options.value(QStringLiteral("name"))}, *passphrase);
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
