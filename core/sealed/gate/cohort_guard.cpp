// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_guard.h"

#include "sealed/gate/echelon.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <utility>

namespace circumspect::sealed {

namespace {

// Sets of suspects beyond this number take too long; then the figure is not printed.
constexpr std::size_t kMostSuspects = 24;
constexpr auto kFormat = "circumspect-cohort-cut";

using Sum = std::vector<CohortUnit>;

/// Releases that stand in the same printed sums.
struct Atom {
    std::set<QString> participants;
    std::set<QString> organisations;
    Echelon::Numbers column;
};

bool isWithin(const std::set<QString> &some, const std::set<QString> &all)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

std::vector<Atom> atomsOf(const std::vector<Sum> &sums)
{
    std::map<CohortUnit, Echelon::Numbers> columns;
    for (std::size_t sum = 0; sum < sums.size(); ++sum)
        for (const CohortUnit &unit : sums[sum]) {
            Echelon::Numbers &column = columns[unit];
            column.resize(sums.size(), 0);
            column[sum] = 1;
        }
    std::map<Echelon::Numbers, Atom> atoms;
    for (const auto &[unit, column] : columns) {
        Atom &atom = atoms[column];
        atom.column = column;
        atom.participants.insert(unit.participant.text());
        atom.organisations.insert(unit.organisation);
    }
    std::vector<Atom> found;
    for (auto &[column, atom] : atoms)
        found.push_back(std::move(atom));
    return found;
}

/// Whether some sum or difference of the printed sums concerns only atoms that `isInside`.
template <class IsInside>
bool isAnythingLeft(const std::vector<Atom> &atoms, int rank, IsInside isInside)
{
    Echelon outside;
    for (const Atom &atom : atoms)
        if (!isInside(atom))
            outside.add(atom.column);
    return outside.rank() < rank;
}

/// Whether some combination concerns only `most` or fewer of the names that `namesOf` reads off an atom.
template <class NamesOf>
bool leavesTooFew(const std::vector<Atom> &atoms, int rank, std::size_t most, NamesOf namesOf)
{
    const auto isSmall = [&](const Atom &atom) { return namesOf(atom).size() <= most; };
    if (!isAnythingLeft(atoms, rank, isSmall))
        return false;
    std::set<QString> suspects;
    for (const Atom &atom : atoms)
        if (isSmall(atom))
            suspects.insert(namesOf(atom).begin(), namesOf(atom).end());
    if (suspects.size() > kMostSuspects)
        return true;
    const std::vector<QString> names(suspects.begin(), suspects.end());
    std::vector<bool> isChosen(names.size(), false);
    std::fill_n(isChosen.begin(), std::min(most, names.size()), true);
    do {
        std::set<QString> chosen;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (isChosen[i])
                chosen.insert(names[i]);
        if (isAnythingLeft(atoms, rank, [&](const Atom &atom) { return isWithin(namesOf(atom), chosen); }))
            return true;
    } while (std::prev_permutation(isChosen.begin(), isChosen.end()));
    return false;
}

int rankOf(const std::vector<Atom> &atoms)
{
    Echelon all;
    for (const Atom &atom : atoms)
        all.add(atom.column);
    return all.rank();
}

QJsonObject jsonOf(const CohortUnit &unit)
{
    return {{QStringLiteral("participant"), unit.participant.text()},
            {QStringLiteral("wave"), unit.wave.text()},
            {QStringLiteral("number"), unit.number},
            {QStringLiteral("organisation"), unit.organisation}};
}

CohortUnit unitIn(const QJsonObject &object)
{
    return {ParticipantId(object[u"participant"].toString()), WaveId(object[u"wave"].toString()),
            object[u"number"].toInt(), object[u"organisation"].toString()};
}

}  // namespace

CohortGuard::CohortGuard(std::span<const QByteArray> records)
{
    for (const QByteArray &record : records)
        read(record);
}

void CohortGuard::read(const QByteArray &record)
{
    const QJsonObject root = QJsonDocument::fromJson(record).object();
    if (root[u"format"].toString() != QLatin1String(kFormat) || root[u"format_version"].toInt() != 1) {
        m_isUnreadable = true;
        return;
    }
    std::vector<CohortUnit> units;
    for (const QJsonValue &value : root[u"releases"].toArray())
        units.push_back(unitIn(value.toObject()));
    for (const QJsonValue &value : root[u"sums"].toArray()) {
        Sum sum;
        const QString members = value.toObject()[u"members"].toString();
        for (qsizetype i = 0; i < members.size() && i < static_cast<qsizetype>(units.size()); ++i)
            if (members[i] == u'1')
                sum.push_back(units[static_cast<std::size_t>(i)]);
        std::sort(sum.begin(), sum.end());
        for (const QJsonValue &figure : value.toObject()[u"figures"].toArray())
            m_printed[figure.toString()].push_back(sum);
    }
}

bool CohortGuard::allows(const QString &figure, std::vector<CohortUnit> units) const
{
    if (m_isUnreadable)
        return false;
    Sums sums;
    if (const auto found = m_printed.find(figure); found != m_printed.end())
        sums = found->second;
    const int before = rankOf(atomsOf(sums));
    sums.push_back(std::move(units));
    const std::vector<Atom> atoms = atomsOf(sums);
    const int rank = rankOf(atoms);
    if (rank == before)
        return true;
    return !leavesTooFew(
               atoms, rank, kLeastParticipants - 1,
               [](const Atom &atom) -> const auto & { return atom.participants; }) &&
           !leavesTooFew(
               atoms, rank, kLeastOrganisations - 1,
               [](const Atom &atom) -> const auto & { return atom.organisations; });
}

void CohortGuard::add(const QString &figure, std::vector<CohortUnit> units)
{
    std::sort(units.begin(), units.end());
    m_added[units].push_back(figure);
    m_printed[figure].push_back(std::move(units));
}

QByteArray CohortGuard::record() const
{
    if (m_added.empty())
        return {};
    std::set<CohortUnit> all;
    for (const auto &[sum, figures] : m_added)
        all.insert(sum.begin(), sum.end());
    QJsonArray releases;
    for (const CohortUnit &unit : all)
        releases.append(jsonOf(unit));
    QJsonArray sums;
    for (const auto &[sum, figures] : m_added) {
        const std::set<CohortUnit> members(sum.begin(), sum.end());
        QString bits;
        for (const CohortUnit &unit : all)
            bits += members.count(unit) > 0 ? u'1' : u'0';
        QJsonArray names;
        for (const QString &figure : figures)
            names.append(figure);
        sums.append(QJsonObject{{QStringLiteral("members"), bits}, {QStringLiteral("figures"), names}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QLatin1String(kFormat)},
                                     {QStringLiteral("format_version"), 1},
                                     {QStringLiteral("releases"), releases},
                                     {QStringLiteral("sums"), sums}})
        .toJson(QJsonDocument::Compact);
}

}  // namespace circumspect::sealed
