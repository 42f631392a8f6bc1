// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/batch.h"

#include <QObject>

namespace circumspect::desktop {

/// Carries news of a batch from the worker thread to the window's.
class BatchRelay final : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void finished(int place, const circumspect::render::BatchRow &row);
};

}  // namespace circumspect::desktop
