// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sealed/responses/response_set.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// What the responses of one batch name by position: kept once a batch, sealed under the batch key, so that a blob
/// spends four bytes on its participant and not thirty-two.
struct BatchDirectory {
    std::vector<QString> instrumentVersions;
    std::vector<ParticipantId> participants;
    std::vector<GroupId> groups;
    std::vector<WaveId> waves;
    std::vector<ImportId> imports;

    QByteArray toJson() const;
    /// VaultDamaged when it is no directory.
    static Result<BatchDirectory> fromJson(const QByteArray &json);
};

/// The positions that open a blob, and the response's own id, which stays the same when it is sealed again.
struct BlobHead {
    std::uint64_t response = 0;
    std::uint8_t instrumentVersion = 0;
    std::uint32_t participant = 0;
    std::uint8_t group = 0;
    std::uint8_t wave = 0;
    std::uint16_t import = 0;
};

/// The plaintext of one sealed response (performance.md 1): format byte, head, then one character an item: the base-36
/// index of the scale point in capitals, '-' left open, 'n' not observed; then, if importance was asked, the same number
/// of characters again: one a competency, the rest left open.
struct ResponseBlob {
    BlobHead head;
    std::vector<Answer> answers;
    std::vector<Answer> importance;

    /// `lowest` are the values of the scales' first points.
    QByteArray encode(int lowest, int lowestImportance) const;
};

/// Reads a blob without copying its answers; null when it is none.
class BlobView {
public:
    static std::optional<BlobView> of(QByteArrayView plaintext);

    const BlobHead &head() const { return m_head; }
    int itemCount() const { return static_cast<int>(m_answers.size()); }
    bool hasImportance() const { return !m_importance.isEmpty(); }
    /// Writes itemCount() answers to `out`; false when a character is none that stands for an answer.
    [[nodiscard]] bool readAnswers(int lowest, std::span<Answer> out) const;
    /// Writes one a competency; there are never more of these than items.
    [[nodiscard]] bool readImportance(int lowest, std::span<Answer> out) const;

private:
    BlobHead m_head;
    QByteArrayView m_answers;
    QByteArrayView m_importance;
};

}  // namespace circumspect::sealed
