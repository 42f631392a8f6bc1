// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "workspace/workspace_state.h"

#include <QByteArray>

namespace circumspect::workspace {

/// Where the sealed parts of a release lie; their seals are bound to it.
inline QByteArray commentsPlace(const WorkspaceState &state, const ReleaseId &release)
{
    return state.placeOf(QStringLiteral("release"), release.text(), QStringLiteral("comments"));
}

inline QByteArray countedPlace(const WorkspaceState &state, const ReleaseId &release)
{
    return state.placeOf(QStringLiteral("release"), release.text(), QStringLiteral("counted"));
}

}  // namespace circumspect::workspace
