// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/gate_fixture.h"
#include "exchange/results_csv.h"
#include "exchange/results_json.h"

#include <vector>

namespace circumspect::exchange::test {

/// Two releases through the real gate: six peers who disagree about c1_i1 and are at one about c2, two direct reports
/// and two others who are shown together, and a statement that only two of those four answered.
class ExportedFixture {
public:
    std::vector<ExportedRelease> releases() const { return {releaseOf("L02"), releaseOf("L01")}; }
    ExportedModel model() const { return {fixture().instrument, QStringLiteral("abc123")}; }
    QByteArray csv() const { return writeResultsCsv({releaseOf("L01")}, model()); }
    QByteArray json() const { return writeResultsJson({releaseOf("L01")}, model()); }

    QString cycleId = QStringLiteral("cycle-1");

private:
    static sealed::test::GateFixture fixture()
    {
        sealed::test::GateFixture made(2, 2);
        made.addRater("self", 4);
        made.addRater("manager", {3, 4, 4, 4});
        for (const int answer : {1, 2, 3, 4, 5, 3})
            made.addRater("peer", {answer, 3, 5, 5});
        made.addRater("report", {2, 3, 3, 3});
        made.addRater("report", {3, 2, 4, 0});
        made.addRater("other", {4, 4, 3, 2});
        made.addRater("other", {2, 3, 3, 0});
        return made;
    }

    ExportedRelease releaseOf(const char *code) const
    {
        const sealed::test::GateFixture made = fixture();
        sealed::ReleaseRequest request = made.request();
        request.header.cycle = CycleId(cycleId);
        request.header.participantCode = QString::fromLatin1(code);
        auto released = sealed::Gate(made.instrument, made.policy).release(made.responseSet(), request);
        return {ReleaseId(QStringLiteral("release-of-") + request.header.participantCode), released.value().results};
    }
};

}  // namespace circumspect::exchange::test
