// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/participant_directory.h"

#include "model/label_key.h"

#include <QRegularExpression>

#include <algorithm>

namespace circumspect::sealed {

ParticipantDirectory::ParticipantDirectory(const model::Roster &roster, RandomSource &random)
    : m_random(random),
      m_isFilling(roster.participants.empty()),
      m_known(roster.participants.size()),
      m_participants(roster.participants)
{
    for (int i = 0; i < count(); ++i) {
        m_byId.insert(at(i).id.text(), i);
        m_byWord.insert(model::labelKey(at(i).code), i);
    }
    QHash<QString, int> names;
    for (int i = 0; i < count(); ++i)
        for (const QString &word : {at(i).name, at(i).email})
            if (const QString key = model::labelKey(word); !key.isEmpty())
                names.insert(key, names.value(key, i) == i ? i : -1);
    // A code goes before a name; a name that two participants share tells nothing.
    for (auto name = names.begin(); name != names.end(); ++name)
        if (!m_byWord.contains(name.key()))
            m_byWord.insert(name.key(), name.value());
}

int ParticipantDirectory::find(QByteArrayView cell)
{
    if (const auto known = m_byCell.constFind(cell); known != m_byCell.cend())
        return *known;
    const int index = findByText(QString::fromUtf8(cell));
    m_byCell.insert(cell, index);
    return index;
}

int ParticipantDirectory::findByText(const QString &text)
{
    const QString key = model::labelKey(text);
    if (key.isEmpty())
        return -1;
    const auto known = m_byWord.constFind(key);
    if (known != m_byWord.cend())
        return *known;
    return m_isFilling ? add(text.simplified()) : -1;
}

/// What is safe as a file name becomes the code, anything else the name beside a code of ours.
int ParticipantDirectory::add(const QString &text)
{
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$"));
    const bool isCode = safe.match(text).hasMatch();
    model::Participant participant;
    participant.id = ParticipantId(m_random.id());
    participant.code = isCode ? text : freeCode();
    participant.name = isCode ? QString() : text;
    const int index = count();
    m_byId.insert(participant.id.text(), index);
    m_byWord.insert(model::labelKey(text), index);
    m_byWord.insert(model::labelKey(participant.code), index);
    m_participants.push_back(std::move(participant));
    return index;
}

QString ParticipantDirectory::freeCode() const
{
    int number = count() + 1;
    const auto code = [&] { return QStringLiteral("P%1").arg(number, 3, 10, QLatin1Char('0')); };
    while (m_byWord.contains(model::labelKey(code())))
        ++number;
    return code();
}

std::vector<model::Participant> ParticipantDirectory::added() const
{
    std::vector<model::Participant> added(m_participants.begin() + static_cast<std::ptrdiff_t>(m_known),
                                          m_participants.end());
    std::sort(added.begin(), added.end(),
              [](const model::Participant &a, const model::Participant &b) { return a.code < b.code; });
    return added;
}

}  // namespace circumspect::sealed
