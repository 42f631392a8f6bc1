// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/offer.h"

#include <array>

namespace circumspect::desktop {

namespace {

/// What an action asks of the open vault; those not listed ask nothing.
enum class Need { Vault, SeveralPeople, Programme, OwnedProgramme, Notebook };

struct Row {
    ActionId id;
    Need need;
};

constexpr std::array kRows{
    Row{ActionId::CloseVault, Need::Vault},
    Row{ActionId::Undo, Need::Vault},
    Row{ActionId::Redo, Need::Vault},
    Row{ActionId::LockVault, Need::Vault},
    Row{ActionId::SaveCopy, Need::Vault},
    Row{ActionId::ImportAnswers, Need::Programme},
    Row{ActionId::ReleaseSelected, Need::Programme},
    Row{ActionId::ReleaseAll, Need::Programme},
    Row{ActionId::ExportSelected, Need::Vault},
    Row{ActionId::ExportAll, Need::SeveralPeople},
    Row{ActionId::ExportCohort, Need::Programme},
    Row{ActionId::ExportPromise, Need::Programme},
    Row{ActionId::ReportTemplates, Need::SeveralPeople},
    Row{ActionId::HoldComments, Need::SeveralPeople},
    Row{ActionId::EraseAnswers, Need::OwnedProgramme},
    Row{ActionId::AssignCoaches, Need::OwnedProgramme},
    Row{ActionId::MakeCoachFile, Need::OwnedProgramme},
    Row{ActionId::MakeParticipantFile, Need::OwnedProgramme},
    Row{ActionId::MakePackage, Need::Vault},
    Row{ActionId::OpenPackage, Need::Vault},
    Row{ActionId::SettleDifferences, Need::Vault},
    Row{ActionId::ShowParticipants, Need::SeveralPeople},
    Row{ActionId::ShowCollection, Need::Programme},
    Row{ActionId::ShowResults, Need::Vault},
    Row{ActionId::ShowReport, Need::Vault},
    Row{ActionId::ShowQuality, Need::OwnedProgramme},
    Row{ActionId::Explain, Need::Vault},
    Row{ActionId::ShowNotes, Need::Notebook},
    Row{ActionId::ShowPlan, Need::Vault},
    Row{ActionId::ShowMembers, Need::Vault},
    Row{ActionId::AddMember, Need::Programme},
    Row{ActionId::RevokeMember, Need::Programme},
    Row{ActionId::LinkMember, Need::Programme},
    Row{ActionId::ChangePassphrase, Need::Vault},
    Row{ActionId::RecoverySheet, Need::Vault},
    Row{ActionId::RotateKey, Need::Programme},
    Row{ActionId::EmergencyKey, Need::Vault},
    Row{ActionId::PreviousParticipant, Need::SeveralPeople},
    Row{ActionId::NextParticipant, Need::SeveralPeople},
    Row{ActionId::Find, Need::Vault},
    Row{ActionId::ZoomIn, Need::Vault},
    Row{ActionId::ZoomOut, Need::Vault},
    Row{ActionId::ActualSize, Need::Vault},
    Row{ActionId::ToggleNavigation, Need::Vault},
};

bool isMet(Need need, const OpenVault &vault)
{
    const bool isProgramme = vault.kind == workspace::VaultKind::Programme;
    switch (need) {
    case Need::Vault:
        return true;
    case Need::SeveralPeople:
        return vault.kind != workspace::VaultKind::Participant;
    case Need::Programme:
        return isProgramme;
    case Need::OwnedProgramme:
        return isProgramme && vault.isOwner;
    case Need::Notebook:
        return vault.keepsNotes;
    }
    return false;
}

/// What hangs on the vault's kind alone is greyed out while none is open; what hangs on the person is not shown.
bool isShownWithoutVault(Need need)
{
    return need != Need::OwnedProgramme && need != Need::Notebook;
}

}  // namespace

void offerActions(const Actions &actions, const OpenVault *vault)
{
    for (const Row &row : kRows) {
        const bool fits = vault != nullptr && isMet(row.need, *vault);
        actions[row.id]->setEnabled(fits);
        actions[row.id]->setVisible(vault != nullptr ? fits : isShownWithoutVault(row.need));
    }
}

}  // namespace circumspect::desktop
