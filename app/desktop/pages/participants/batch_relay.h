// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/batch.h"

#include <QObject>
#include <QStringList>

namespace circumspect::desktop {

/// Carries news of a batch from the worker thread to the window's.
class BatchRelay final : public QObject {
    Q_OBJECT
Q_SIGNALS:
    /// Whom the reports are about, by code, in the order of their places.
    void begun(const QStringList &codes);
    void finished(int place, const circumspect::render::BatchRow &row);
};

}  // namespace circumspect::desktop
