// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/plan.h"
#include "desktop/widgets/card.h"

#include <QDate>

#include <array>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace circumspect::desktop {

class OptionalDate;
class TextField;
class WordLabel;

/// One goal of a plan with its first step and its progress, to read or to write.
class GoalCard final : public Card {
    Q_OBJECT
public:
    explicit GoalCard(int position, QWidget *parent = nullptr);

    /// `heldOn` dates the three looks back; invalid while the debrief was not held.
    void show(const debrief::Goal &goal, const QDate &heldOn, bool isEditable);
    using QWidget::show;
    /// As it stands in the fields.
    debrief::Goal goal() const;
    /// Where writing begins.
    QWidget *mainControl() const;

Q_SIGNALS:
    /// One field was changed by a person; its name stays the same as long as the goal does.
    void edited(const QString &field);
    void removeRequested();

private:
    TextField *addField(QGridLayout *grid, int row, int column, const QString &name, const QString &label,
                        const QString &hint);
    void addCheckpoints(QGridLayout *grid, int row);
    void tell(const QString &field);

    struct Checkpoint {
        WordLabel *label = nullptr;
        QComboBox *progress = nullptr;
        TextField *note = nullptr;
    };

    int m_position;
    QString m_id;
    QPushButton *m_remove;
    TextField *m_from = nullptr;
    TextField *m_to = nullptr;
    TextField *m_firstStep = nullptr;
    OptionalDate *m_firstStepBy = nullptr;
    TextField *m_whoNotices = nullptr;
    TextField *m_measure = nullptr;
    std::array<Checkpoint, debrief::kCheckpointDays.size()> m_checkpoints;
};

}  // namespace circumspect::desktop
