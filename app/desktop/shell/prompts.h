// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/secret.h"
#include "desktop/shell/report_question.h"
#include "keys/key_slots.h"
#include "keys/roles.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QObject;

namespace circumspect::desktop {

/// A choice with consequences, put in words.
struct Question {
    QString title;
    QString text;
    QStringList facts;  ///< what will happen, one line each
    QString caution;    ///< what cannot be undone; empty if everything can
    QString acceptText;
    QString reasonLabel{};  ///< names the line for a reason; empty if none is asked for
};

struct FileQuestion {
    QString title;
    QString filter;  ///< as QFileDialog writes it
    QString suggestedName;
    QString suffix;  ///< appended to a name that has none
};

/// A choice among several, each with its words.
struct ChoiceQuestion {
    struct Option {
        QString id;
        QString text;
        QString detail{};  ///< may have several lines
        bool isChosen = false;
    };
    QString title;
    QString text;
    std::vector<Option> options;
    bool allowsSeveral = false;
    bool allowsNone = false;
    QString acceptText;
};

/// What is asked before reports are released.
struct ReleaseQuestion {
    struct Row {
        QString who;
        QString what;         ///< what becomes of the report, in one sentence
        QStringList details;  ///< what would be shown, combined, withheld, and what waits; one line each
        bool isReleased = false;
    };
    QString title;
    QString text;
    std::vector<Row> rows;
    QString caution;
    bool canRelease = false;
};

/// What is asked before a vault opens.
struct UnlockQuestion {
    struct Slot {
        SlotId id;
        QString label;
    };
    QString fileName;
    std::vector<Slot> slots;  ///< those of passphrases
    SlotId chosen = {};       ///< where the choice starts; empty: the first
    bool canRecover = false;  ///< the vault has a recovery slot
    QString note = {};        ///< why it is asked again; empty otherwise
};

struct UnlockAnswer {
    SlotId slot;  ///< empty for a recovery code
    Secret secret;
    keys::SlotKind kind = keys::SlotKind::Passphrase;
    bool remembers = false;  ///< keep a key for this computer
};

/// What is asked before a member is added.
struct MemberQuestion {
    keys::Roles roles;  ///< where the choice starts
};

struct MemberAnswer {
    QString name;
    keys::Roles roles;
    Secret passphrase;
};

/// What is asked about one's own passphrase: the present one, a new one, or both.
struct PassphraseQuestion {
    QString title;
    QString text;
    QString acceptText;
    bool asksPresent = false;
    bool asksNew = false;
};

struct PassphraseAnswer {
    Secret present;
    Secret next;
};

/// Something to be read once and kept from others.
struct Disclosure {
    QString title;
    QString text;
    QString secret;
};

/// What is asked before a vault is made.
struct NewVaultQuestion {
    struct Choice {
        QString id;
        QString label;
        QString description;
    };
    std::vector<Choice> instruments;
    QString suggestedCycleName;
};

struct NewVaultAnswer {
    QString name{};  ///< of whoever makes it
    QString path;
    Secret passphrase;
    QString instrument;      ///< id of a choice; empty if a file was chosen
    QString instrumentFile;  ///< path; empty if a choice was made
    QString cycleName;
    keys::Roles roles = keys::Roles::everything();
    bool addsCoordinator = false;  ///< ask for a second member at once
};

/// Questions and file choosers. Answers arrive later, never by a nested event loop; if a person gives up, nothing
/// arrives, and if `context` goes, neither.
class Prompts {
public:
    /// Tells the prompt how an attempt went; an empty text means well, and closes it.
    using Reply = std::function<void(const QString &problem)>;

    virtual ~Prompts() = default;
    virtual void confirm(const Question &question, QObject *context, std::function<void()> accepted) = 0;
    /// Hands over the ids of what was chosen: exactly one, or any number if the question allows.
    virtual void choose(const ChoiceQuestion &question, QObject *context,
                        std::function<void(const QStringList &ids)> then) = 0;
    /// As confirm(), and the person says why; the reason is never blank.
    virtual void askForReason(const Question &question, QObject *context,
                              std::function<void(const QString &reason)> accepted) = 0;
    virtual void previewRelease(const ReleaseQuestion &question, QObject *context, std::function<void()> accepted) = 0;
    virtual void reports(const ReportQuestion &question, QObject *context,
                         std::function<void(ReportAnswer)> accepted) = 0;
    virtual void askForFile(const FileQuestion &question, QObject *context,
                            std::function<void(const QString &)> then) = 0;
    virtual void askForFiles(const FileQuestion &question, QObject *context,
                             std::function<void(const QStringList &)> then) = 0;
    virtual void askWhereToSave(const FileQuestion &question, QObject *context,
                                std::function<void(const QString &)> then) = 0;
    virtual void askForFolder(const QString &title, QObject *context, std::function<void(const QString &)> then) = 0;
    /// `attempt` may be called again and again, until a reply is empty.
    virtual void unlock(const UnlockQuestion &question, QObject *context,
                        std::function<void(UnlockAnswer, Reply)> attempt) = 0;
    virtual void member(const MemberQuestion &question, QObject *context,
                        std::function<void(MemberAnswer, Reply)> attempt) = 0;
    virtual void passphrase(const PassphraseQuestion &question, QObject *context,
                            std::function<void(PassphraseAnswer, Reply)> attempt) = 0;
    virtual void disclose(const Disclosure &disclosure) = 0;
    virtual void newVault(const NewVaultQuestion &question, QObject *context,
                          std::function<void(NewVaultAnswer, Reply)> attempt) = 0;
};

}  // namespace circumspect::desktop
