// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/actions.h"

#include "desktop/shell/icons.h"

#include <QCoreApplication>

#include <array>

namespace circumspect::desktop {

namespace {

struct ActionRow {
    ActionId id;
    const char *objectName;
    const char *text;
    const char *hint;
    const char *icon;
    const char *shortcut;
};

constexpr std::array kRows{
    ActionRow{ActionId::OpenVault, "actionOpenVault", QT_TRANSLATE_NOOP("Actions", "&Open…"),
              QT_TRANSLATE_NOOP("Actions", "Open a vault"), "folder-open", "Ctrl+O"},
    ActionRow{ActionId::NewVault, "actionNewVault", QT_TRANSLATE_NOOP("Actions", "&New Vault…"),
              QT_TRANSLATE_NOOP("Actions", "Make a new, encrypted vault"), "file-plus", "Ctrl+N"},
    ActionRow{ActionId::OpenSample, "actionOpenSample", QT_TRANSLATE_NOOP("Actions", "Open &Sample"),
              QT_TRANSLATE_NOOP("Actions", "Look around in an invented cohort"), "flask-conical", nullptr},
    ActionRow{ActionId::CloseVault, "actionCloseVault", QT_TRANSLATE_NOOP("Actions", "&Close Vault"),
              QT_TRANSLATE_NOOP("Actions", "Close the vault and forget its keys"), "x", "Ctrl+W"},
    ActionRow{ActionId::LockVault, "actionLockVault", QT_TRANSLATE_NOOP("Actions", "&Lock Now"),
              QT_TRANSLATE_NOOP("Actions", "Close the vault and ask for the passphrase again"), "lock", "Ctrl+L"},
    ActionRow{ActionId::SaveCopy, "actionSaveCopy", QT_TRANSLATE_NOOP("Actions", "Save a Co&py…"),
              QT_TRANSLATE_NOOP("Actions", "Save a copy that opens with the same passphrases"), nullptr, nullptr},
    ActionRow{ActionId::Quit, "actionQuit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", nullptr, "Ctrl+Q"},
    ActionRow{ActionId::Undo, "actionUndo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "", nullptr, "Ctrl+Z"},
    ActionRow{ActionId::Redo, "actionRedo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "", nullptr, "Ctrl+Shift+Z"},
    ActionRow{ActionId::ImportAnswers, "actionImportAnswers", QT_TRANSLATE_NOOP("Actions", "&Import Answers…"),
              QT_TRANSLATE_NOOP("Actions", "Read the export of a survey tool"), "file-input", "Ctrl+I"},
    ActionRow{ActionId::ReleaseSelected, "actionReleaseSelected", QT_TRANSLATE_NOOP("Actions", "&Release Selected…"),
              QT_TRANSLATE_NOOP("Actions", "Freeze the reports of the selected participants"), "shield-check",
              "Ctrl+R"},
    ActionRow{ActionId::ReleaseAll, "actionReleaseAll", QT_TRANSLATE_NOOP("Actions", "Release &All…"),
              QT_TRANSLATE_NOOP("Actions", "Freeze the reports of everybody in this wave"), "shield-check", nullptr},
    ActionRow{ActionId::ExportSelected, "actionExportSelected", QT_TRANSLATE_NOOP("Actions", "&Export Report…"),
              QT_TRANSLATE_NOOP("Actions", "Write the report of each selected participant as PDF or web page"),
              "file-down", "Ctrl+E"},
    ActionRow{ActionId::ExportAll, "actionExportAll", QT_TRANSLATE_NOOP("Actions", "Export All Rep&orts…"),
              QT_TRANSLATE_NOOP("Actions", "Write every released report as PDF or web page"), "file-down",
              "Ctrl+Shift+E"},
    ActionRow{
        ActionId::ExportCohort, "actionExportCohort", QT_TRANSLATE_NOOP("Actions", "Cohort Re&port…"),
        QT_TRANSLATE_NOOP("Actions", "One report across all participants of this wave; nobody stands alone in it"),
        nullptr, nullptr},
    ActionRow{
        ActionId::ExportPromise, "actionExportPromise", QT_TRANSLATE_NOOP("Actions", "Promise to Raters as PD&F…"),
        QT_TRANSLATE_NOOP("Actions", "What raters are promised, to hand out before they answer"), nullptr, nullptr},
    ActionRow{ActionId::ReportTemplates, "actionReportTemplates", QT_TRANSLATE_NOOP("Actions", "Report &Templates…"),
              QT_TRANSLATE_NOOP("Actions", "What reports show and how they look: the program’s templates and your own"),
              nullptr, nullptr},
    ActionRow{ActionId::HoldComments, "actionHoldComments", QT_TRANSLATE_NOOP("Actions", "Hold &Comments Back…"),
              QT_TRANSLATE_NOOP("Actions", "Keep this participant’s comments for the conversation, or hand them over"),
              nullptr, nullptr},
    ActionRow{ActionId::EraseAnswers, "actionEraseAnswers", QT_TRANSLATE_NOOP("Actions", "Erase &Single Answers…"),
              QT_TRANSLATE_NOOP("Actions", "Destroy the answers of this wave once the promise says so; reports stay"),
              nullptr, nullptr},
    ActionRow{ActionId::AssignCoaches, "actionAssignCoaches", QT_TRANSLATE_NOOP("Actions", "&Assign Coaches…"),
              QT_TRANSLATE_NOOP("Actions", "Choose who coaches the selected participants"), nullptr, nullptr},
    ActionRow{ActionId::MakeCoachFile, "actionMakeCoachFile", QT_TRANSLATE_NOOP("Actions", "Make &Coach File…"),
              QT_TRANSLATE_NOOP("Actions", "A file with a coach’s participants, to take along"), nullptr, nullptr},
    ActionRow{ActionId::MakeParticipantFile, "actionMakeParticipantFile",
              QT_TRANSLATE_NOOP("Actions", "Make &Participant File…"),
              QT_TRANSLATE_NOOP("Actions", "A participant’s own report, plan and reflections"), nullptr, nullptr},
    ActionRow{ActionId::MakePackage, "actionMakePackage", QT_TRANSLATE_NOOP("Actions", "&Make Package…"),
              QT_TRANSLATE_NOOP("Actions", "Seal plans and progress to one receiver"), nullptr, nullptr},
    ActionRow{ActionId::OpenPackage, "actionOpenPackage", QT_TRANSLATE_NOOP("Actions", "&Open Package…"),
              QT_TRANSLATE_NOOP("Actions", "Take over plans and progress somebody sent"), nullptr, nullptr},
    ActionRow{ActionId::SettleDifferences, "actionSettleDifferences",
              QT_TRANSLATE_NOOP("Actions", "&Settle Differences…"),
              QT_TRANSLATE_NOOP("Actions", "Choose between versions changed on both sides"), nullptr, nullptr},
    ActionRow{ActionId::ShowParticipants, "actionShowParticipants", QT_TRANSLATE_NOOP("Actions", "&Participants"), "",
              "users", "Ctrl+1"},
    ActionRow{ActionId::ShowCollection, "actionShowCollection", QT_TRANSLATE_NOOP("Actions", "&Collection"), "",
              "inbox", "Ctrl+2"},
    ActionRow{ActionId::ShowResults, "actionShowResults", QT_TRANSLATE_NOOP("Actions", "&Results"), "", "pentagon",
              "Ctrl+3"},
    ActionRow{ActionId::ShowReport, "actionShowReport", QT_TRANSLATE_NOOP("Actions", "Rep&ort"), "", "book-open",
              "Ctrl+4"},
    ActionRow{ActionId::ShowQuality, "actionShowQuality", QT_TRANSLATE_NOOP("Actions", "Data &Quality"), "",
              "list-checks", "Ctrl+5"},
    ActionRow{ActionId::ShowNotes, "actionShowNotes", QT_TRANSLATE_NOOP("Actions", "&Notes"), "", "notebook-pen",
              "Ctrl+6"},
    ActionRow{ActionId::ShowPlan, "actionShowPlan", QT_TRANSLATE_NOOP("Actions", "P&lan"), "", "target", "Ctrl+7"},
    ActionRow{ActionId::ShowMembers, "actionShowMembers", QT_TRANSLATE_NOOP("Actions", "&Members"), "", "key-round",
              "Ctrl+8"},
    ActionRow{ActionId::AddMember, "actionAddMember", QT_TRANSLATE_NOOP("Actions", "&Add Member…"),
              QT_TRANSLATE_NOOP("Actions", "Let another person open the vault"), nullptr, nullptr},
    ActionRow{ActionId::RevokeMember, "actionRevokeMember", QT_TRANSLATE_NOOP("Actions", "Re&voke Member…"),
              QT_TRANSLATE_NOOP("Actions", "Take the way in from the member chosen on the Members page"), nullptr,
              nullptr},
    ActionRow{ActionId::LinkMember, "actionLinkMember", QT_TRANSLATE_NOOP("Actions", "Member Takes Par&t…"),
              QT_TRANSLATE_NOOP("Actions", "Say who the chosen member is in the roster"), nullptr, nullptr},
    ActionRow{ActionId::ChangePassphrase, "actionChangePassphrase",
              QT_TRANSLATE_NOOP("Actions", "Change My &Passphrase…"), "", nullptr, nullptr},
    ActionRow{ActionId::RecoverySheet, "actionRecoverySheet", QT_TRANSLATE_NOOP("Actions", "&Recovery Sheet…"),
              QT_TRANSLATE_NOOP("Actions", "A sheet to print that opens what your passphrase opens"), nullptr, nullptr},
    ActionRow{ActionId::RotateKey, "actionRotateKey", QT_TRANSLATE_NOOP("Actions", "R&otate the Key…"),
              QT_TRANSLATE_NOOP("Actions", "Give the vault a new key after somebody has left"), nullptr, nullptr},
    ActionRow{ActionId::EmergencyKey, "actionEmergencyKey", QT_TRANSLATE_NOOP("Actions", "Show &Emergency Key…"),
              QT_TRANSLATE_NOOP("Actions", "The key for the stock sqlcipher shell"), nullptr, nullptr},
    ActionRow{ActionId::PreviousParticipant, "actionPreviousParticipant",
              QT_TRANSLATE_NOOP("Actions", "Pre&vious Participant"), "", "chevron-left", "Alt+Up"},
    ActionRow{ActionId::NextParticipant, "actionNextParticipant", QT_TRANSLATE_NOOP("Actions", "Ne&xt Participant"), "",
              "chevron-right", "Alt+Down"},
    ActionRow{ActionId::Find, "actionFind", QT_TRANSLATE_NOOP("Actions", "&Find"), "", "search", "Ctrl+F"},
    ActionRow{ActionId::ZoomIn, "actionZoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "", "zoom-in", "Ctrl++"},
    ActionRow{ActionId::ZoomOut, "actionZoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom O&ut"), "", "zoom-out", "Ctrl+-"},
    ActionRow{ActionId::ActualSize, "actionActualSize", QT_TRANSLATE_NOOP("Actions", "Actual Si&ze"), "", nullptr,
              "Ctrl+0"},
    ActionRow{ActionId::ToggleNavigation, "actionToggleNavigation", QT_TRANSLATE_NOOP("Actions", "&Narrow Navigation"),
              "", "panel-left", "Ctrl+B"},
    ActionRow{ActionId::NextPane, "actionNextPane", QT_TRANSLATE_NOOP("Actions", "Next P&ane"), "", nullptr, "F6"},
    ActionRow{ActionId::ThemeSystem, "actionThemeSystem", QT_TRANSLATE_NOOP("Actions", "As the &System"), "", nullptr,
              nullptr},
    ActionRow{ActionId::ThemeLight, "actionThemeLight", QT_TRANSLATE_NOOP("Actions", "&Light"), "", nullptr, nullptr},
    ActionRow{ActionId::ThemeDark, "actionThemeDark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", nullptr, nullptr},
    ActionRow{ActionId::Explain, "actionExplain", QT_TRANSLATE_NOOP("Actions", "What Does This &Mean?"),
              QT_TRANSLATE_NOOP("Actions", "Explain the figure in front of you"), "info", "F1"},
    ActionRow{ActionId::ShowKeys, "actionShowKeys", QT_TRANSLATE_NOOP("Actions", "&Keyboard"), "", nullptr, "Ctrl+?"},
    ActionRow{ActionId::About, "actionAbout", QT_TRANSLATE_NOOP("Actions", "&About Circumspect"), "", nullptr, nullptr},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].id != static_cast<ActionId>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is looked up by position");

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}  // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    m_actions.reserve(kRows.size());
    for (const ActionRow &row : kRows) {
        auto *action = new QAction(Words::tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.objectName));
        if (*row.hint != '\0') {
            action->setToolTip(Words::tr(row.hint));
            action->setStatusTip(Words::tr(row.hint));
        }
        if (row.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        m_actions.push_back(action);
    }
}

QAction *Actions::operator[](ActionId id) const
{
    return m_actions.at(static_cast<std::size_t>(id));
}

void Actions::renewIcons(const QPalette &palette)
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].icon)
            m_actions[i]->setIcon(icon(QString::fromLatin1(kRows[i].icon), palette));
    }
}

}  // namespace circumspect::desktop
