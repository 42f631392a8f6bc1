// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/changes.h"
#include "workspace/services.h"

#include <QString>

#include <atomic>
#include <concepts>

namespace circumspect::desktop {

/// One piece of work under way; the worker writes the counts, the window reads them.
struct SessionJob {
    explicit SessionJob(QString jobTitle)
        : title(std::move(jobTitle)), progress([this](int doneNow, int totalNow) {
              done = doneNow;
              total = totalNow;
          })
    {
    }

    const QString title;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    workspace::Progress progress;
};

/// What a use case says it has altered; nothing for results that carry no Changes.
template <class T>
workspace::Changes changesIn(const T &)
{
    return {};
}

template <class T>
workspace::Changes changesIn(const Result<T> &result)
{
    if constexpr (std::same_as<T, workspace::Changes>) {
        return result.isOk() ? *result : workspace::Changes{};
    } else if constexpr (requires(const T &value) {
                             {
                                 value.changes
                                 } -> std::convertible_to<workspace::Changes>;
                         }) {
        return result.isOk() ? result->changes : workspace::Changes{};
    } else {
        return {};
    }
}

}  // namespace circumspect::desktop
