// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "published/comments.h"
#include "published/results.h"

#include <QByteArray>

namespace circumspect::published {

/// The stored form of a release. Figures and comments are two byte strings, because comments are sealed; the release id
/// is a hash over the figures, which hold the hash of the comments, so that nothing can be swapped.
class ReleaseCodec {
public:
    struct Encoded {
        ReleaseId id;
        QByteArray figures;   ///< canonical JSON, the same for the same release
        QByteArray comments;  ///< canonical JSON
    };

    static Encoded encode(const Results &results, const Comments &comments);
    /// ReleaseDamaged unless the bytes hash to `id`.
    static Result<Results> decodeFigures(const ReleaseId &id, const QByteArray &figures);
    /// ReleaseDamaged unless the comments are those that `figures` names.
    static Result<Comments> decodeComments(const QByteArray &figures, const QByteArray &comments);

private:
    struct Reader;
};

}  // namespace circumspect::published
