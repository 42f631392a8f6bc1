// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/merge_plan.h"
#include "sealed/gate/row_ruling.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <iostream>

namespace circumspect::sealed {

namespace {

const QStringList kCanonicalOrder{QStringLiteral("peer"), QStringLiteral("report"), QStringLiteral("other")};

QString oracleFolder()
{
    const QString given = qEnvironmentVariable("CIRCUMSPECT_ORACLES");
    return given.isEmpty() ? QStringLiteral(CIRCUMSPECT_FIXTURES "/oracles") : given;
}

QJsonArray cases()
{
    QFile file(oracleFolder() + QStringLiteral("/synthetic/anonymity_cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
}

std::vector<GroupId> groups(const QJsonValue &list)
{
    std::vector<GroupId> ids;
    for (const QJsonValue &id : list.toArray())
        ids.emplace_back(id.toString());
    return ids;
}

model::AnonymityPolicy policyOf(int minimum)
{
    model::AnonymityPolicy policy;
    for (const QString &group : kCanonicalOrder)
        policy.minima[GroupId(group)] = minimum;
    return policy;
}

/// Compares the display rules with the oracle and counts the values compared.
class Comparison {
public:
    void groupCase(const QJsonObject &expected)
    {
        const QJsonObject counts = expected[u"counts"].toObject();
        std::vector<GroupCount> protectedCounts;
        for (const QString &group : kCanonicalOrder)
            protectedCounts.push_back({GroupId(group), counts[group].toInt()});
        const int minimum = expected[u"min_raters"].toInt();
        const int managers = counts[u"manager"].toInt();

        const MergePlan plan = planMerges(protectedCounts, policyOf(minimum));

        compare(plan.shown, groups(expected[u"shown"]));
        compare(plan.combined.empty() ? std::vector<GroupId>() : plan.combined.front(), groups(expected[u"combined"]));
        compare(plan.hidden, groups(expected[u"hidden"]));
        const int combined = plan.combined.empty() ? 0 : ratersIn(plan.combined.front(), counts);
        compare(combined, expected[u"combined_n"].toInt());
        compare(managers > 0, expected[u"manager_shown"].toBool());
        const int visible = ratersIn(plan.shown, counts) + combined;
        const bool areOthersShown = isAllOthersCellAllowed({visible}, {minimum});
        compare(areOthersShown, expected[u"all_others_shown"].toBool());
        compare(areOthersShown ? visible + managers : 0, expected[u"all_others_n"].toInt());
    }

    void cellCase(const QJsonObject &expected)
    {
        const QJsonObject answers = expected[u"answers"].toObject();
        const int minimum = expected[u"min_raters"].toInt();
        RowEvidence row;
        std::vector<int> counts;
        for (const QString &group : answers.keys()) {
            const int count = answers[group].toInt();
            // Answers away from the ends of the scale: the oracle tests the counting alone.
            row.cells.push_back({std::vector<Whole>(static_cast<std::size_t>(count), 3), minimum, false});
            counts.push_back(count);
        }

        const RowRuling ruling = ruleRow(row);

        for (qsizetype i = 0; i < answers.size(); ++i)
            compare(isPrinted(ruling.cells[static_cast<std::size_t>(i)]),
                    expected[u"cell_shown"].toObject()[answers.keys()[i]].toBool());
        compare(isPrinted(ruling.allOthers), expected[u"all_others_shown"].toBool());
        compare(isAllOthersCellAllowed(counts, std::vector<int>(counts.size(), minimum)),
                expected[u"all_others_shown"].toBool());
    }

    int count() const { return m_count; }

private:
    template <class Value>
    void compare(const Value &actual, const Value &expected)
    {
        EXPECT_TRUE(actual == expected);
        ++m_count;
    }

    static int ratersIn(const std::vector<GroupId> &ids, const QJsonObject &counts)
    {
        int total = 0;
        for (const GroupId &id : ids)
            total += counts[id.text()].toInt();
        return total;
    }

    int m_count = 0;
};

}  // namespace

TEST(Oracles, AnonymityCases)
{
    Comparison comparison;

    const QJsonArray all = cases();
    for (qsizetype i = 0; i < all.size(); ++i) {
        SCOPED_TRACE(testing::Message() << "case " << i);
        const QJsonObject one = all[i].toObject();
        if (one[u"fun"].toString() == u"anonymity_groups")
            comparison.groupCase(one);
        else
            comparison.cellCase(one);
    }

    EXPECT_GE(all.size(), 15);
    std::cout << "anonymity_cases.json: " << all.size() << " cases, " << comparison.count() << " values compared\n";
}

}  // namespace circumspect::sealed
