// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

namespace circumspect::desktop {

/// Everything a person can set off from a menu or by a key.
enum class ActionId {
    OpenVault,
    NewVault,
    OpenSample,
    CloseVault,
    LockVault,
    SaveCopy,
    Quit,
    Undo,
    Redo,
    ImportAnswers,
    ReleaseSelected,
    ReleaseAll,
    ExportSelected,
    ExportAll,
    ExportCohort,
    ExportPromise,
    ReportTemplates,
    HoldComments,
    EraseAnswers,
    AssignCoaches,
    MakeCoachFile,
    MakeParticipantFile,
    MakePackage,
    OpenPackage,
    SettleDifferences,
    ShowParticipants,
    ShowCollection,
    ShowResults,
    ShowReport,
    ShowQuality,
    ShowNotes,
    ShowPlan,
    ShowMembers,
    AddMember,
    RevokeMember,
    LinkMember,
    ChangePassphrase,
    RecoverySheet,
    RotateKey,
    EmergencyKey,
    PreviousParticipant,
    NextParticipant,
    Find,
    ZoomIn,
    ZoomOut,
    ActualSize,
    ToggleNavigation,
    NextPane,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Explain,
    ShowKeys,
    About,
};

/// Makes one QAction a row of one table: object name, text, hint, icon, shortcut.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const;
    const std::vector<QAction *> &all() const { return m_actions; }
    /// Renews the icons after a change of palette.
    void renewIcons(const QPalette &palette);

private:
    std::vector<QAction *> m_actions;
};

}  // namespace circumspect::desktop
