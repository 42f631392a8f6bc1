// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/group_lookup.h"

#include "model/label_key.h"

namespace circumspect::model {

namespace {

QString wordKey(QStringView word)
{
    QString key = labelKey(word);
    key.removeIf([](QChar c) { return c == u' ' || c == u'_' || c == u'-'; });
    return key;
}

}  // namespace

GroupLookup::GroupLookup(const Instrument &instrument)
{
    // Ids first, then labels, then aliases: the first owner of a word keeps it.
    for (std::size_t i = 0; i < instrument.groups.size(); ++i)
        learn(instrument.groups[i].id.text(), static_cast<int>(i));
    for (std::size_t i = 0; i < instrument.groups.size(); ++i)
        for (const QString &label : instrument.groups[i].label.all())
            learn(label, static_cast<int>(i));
    for (std::size_t i = 0; i < instrument.groups.size(); ++i)
        for (const QString &alias : instrument.groups[i].importAliases)
            learn(alias, static_cast<int>(i));
}

int GroupLookup::find(QStringView word) const
{
    return m_byWord.value(wordKey(word), -1);
}

void GroupLookup::learn(QStringView word, int group)
{
    const QString key = wordKey(word);
    if (!key.isEmpty() && !m_byWord.contains(key))
        m_byWord.insert(key, group);
}

void GroupLookup::add(QStringView word, int group)
{
    m_byWord.insert(wordKey(word), group);
}

}  // namespace circumspect::model
