// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/menus.h"

#include "desktop/shell/accelerators.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <initializer_list>

namespace circumspect::desktop {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Groups of actions with a line between them.
using Groups = std::initializer_list<std::initializer_list<ActionId>>;

QMenu *addMenu(QMenuBar &bar, const QString &title, const Actions &actions, const Groups &groups)
{
    QMenu *menu = bar.addMenu(title);
    for (const auto &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (ActionId id : group)
            menu->addAction(actions[id]);
    }
    return menu;
}

void addThemes(QMenu &view, const Actions &actions)
{
    view.addSeparator();
    QMenu *theme = view.addMenu(Words::tr("&Theme"));
    auto *themes = new QActionGroup(theme);
    for (ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}) {
        actions[id]->setCheckable(true);
        themes->addAction(actions[id]);
        theme->addAction(actions[id]);
    }
}

}  // namespace

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    addMenu(bar, Words::tr("&File"), actions,
            {{ActionId::OpenVault, ActionId::NewVault, ActionId::OpenSample, ActionId::SaveCopy, ActionId::LockVault,
              ActionId::CloseVault},
             {ActionId::Quit}});
    addMenu(bar, Words::tr("&Edit"), actions, {{ActionId::Undo, ActionId::Redo}});
    addMenu(bar, Words::tr("&Reports"), actions,
            {{ActionId::ImportAnswers},
             {ActionId::ReleaseSelected, ActionId::ReleaseAll},
             {ActionId::ExportSelected, ActionId::ExportAll, ActionId::ExportCohort, ActionId::ExportPromise},
             {ActionId::ReportTemplates},
             {ActionId::HoldComments},
             {ActionId::EraseAnswers}});
    addMenu(bar, Words::tr("&Sharing"), actions,
            {{ActionId::AssignCoaches, ActionId::MakeCoachFile, ActionId::MakeParticipantFile},
             {ActionId::MakePackage, ActionId::OpenPackage, ActionId::SettleDifferences}});
    addMenu(bar, Words::tr("&Members"), actions,
            {{ActionId::AddMember, ActionId::LinkMember, ActionId::RevokeMember},
             {ActionId::ChangePassphrase, ActionId::RecoverySheet, ActionId::RotateKey, ActionId::EmergencyKey}});
    QMenu *view =
        addMenu(bar, Words::tr("&View"), actions,
                {{ActionId::ShowParticipants, ActionId::ShowCollection, ActionId::ShowResults, ActionId::ShowReport,
                  ActionId::ShowQuality, ActionId::ShowNotes, ActionId::ShowPlan, ActionId::ShowMembers},
                 {ActionId::PreviousParticipant, ActionId::NextParticipant, ActionId::Find},
                 {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ActualSize},
                 {ActionId::ToggleNavigation, ActionId::NextPane}});
    addThemes(*view, actions);
    addMenu(bar, Words::tr("&Help"), actions, {{ActionId::Explain, ActionId::ShowKeys, ActionId::About}});
    keepAcceleratorsApart(bar.actions());
    for (const QMenu *menu : bar.findChildren<QMenu *>())
        keepAcceleratorsApart(menu->actions());
}

}  // namespace circumspect::desktop
