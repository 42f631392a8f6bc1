// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/promise.h"

#include "report/phrasebook/phrasebook.h"

#include <map>

namespace circumspect::report {

namespace {

/// Makes the parts of the promise from one policy.
class PromiseWriter {
public:
    PromiseWriter(const model::Cycle &cycle, const model::Instrument &instrument, const QString &language)
        : m_cycle(cycle), m_instrument(instrument), m_words(language), m_language(language)
    {
    }

    const Phrasebook &words() const { return m_words; }
    QString version() const
    {
        return m_words.text(Phrase::PromiseVersion, {m_cycle.name, QString::number(m_cycle.policy.version)});
    }

    std::vector<Block> blocks() const
    {
        return {heading(Phrase::PromiseIdentifiedHeading),
                Paragraph{m_words.text(Phrase::PromiseIdentified, {m_words.list(identifiedNames())})},
                heading(Phrase::PromiseGroupsHeading),
                BulletList{protection()},
                heading(Phrase::PromiseCommentsHeading),
                BulletList{{m_words.counted(Phrase::PromiseComments, m_cycle.policy.commentMinimum),
                            m_words.text(Phrase::PromiseCommentsWording)}},
                heading(Phrase::PromiseReadersHeading),
                BulletList{{m_words.text(Phrase::PromiseReaderLeader), m_words.text(Phrase::PromiseReaderCoordinator),
                            m_words.text(Phrase::PromiseReaderOwner)}},
                heading(Phrase::PromiseAfterHeading),
                BulletList{{m_words.text(Phrase::PromiseNoWithdrawal),
                            m_words.counted(Phrase::PromiseRetention, m_cycle.policy.retentionDays),
                            m_words.text(Phrase::PromiseStricter)}}};
    }

private:
    Heading heading(Phrase phrase) const { return {2, m_words.text(phrase)}; }
    QString nameOf(const model::RaterGroup &group) const
    {
        return group.label.in(m_language, m_instrument.defaultLanguage);
    }
    QString nameOf(const GroupId &group) const
    {
        const model::RaterGroup *found = m_instrument.findGroup(group);
        return found ? nameOf(*found) : group.text();
    }

    QStringList identifiedNames() const
    {
        QStringList names;
        for (const model::RaterGroup &group : m_instrument.groups)
            if (!isProtected(group.kind))
                names.append(nameOf(group));
        return names;
    }

    /// Groups with the same minimum share a sentence.
    QStringList minima() const
    {
        std::map<int, QStringList> groups;
        for (const model::RaterGroup &group : m_instrument.groups)
            if (isProtected(group.kind))
                groups[m_cycle.policy.minimumOf(group.id)].append(nameOf(group));
        QStringList sentences;
        for (const auto &[minimum, names] : groups)
            sentences.append(m_words.counted(Phrase::PromiseMinimum, minimum, {m_words.list(names)}));
        return sentences;
    }

    QStringList merging() const
    {
        if (m_cycle.policy.mergeRule.isDefault())
            return {m_words.text(Phrase::PromiseMergeDefault)};
        QStringList sentences;
        for (const auto &[small, target] : m_cycle.policy.mergeRule.into)
            sentences.append(m_words.text(Phrase::PromiseMergeInto, {nameOf(small), nameOf(target)}));
        return sentences;
    }

    QStringList protection() const
    {
        return minima() + merging() +
               QStringList{m_words.text(Phrase::PromiseSubtraction), m_words.text(Phrase::PromiseEnds),
                           m_words.counted(Phrase::PromiseSpread, m_cycle.policy.spreadMinimum)};
    }

    const model::Cycle &m_cycle;
    const model::Instrument &m_instrument;
    Phrasebook m_words;
    QString m_language;
};

}  // namespace

Document buildPromise(const model::Cycle &cycle, const model::Instrument &instrument, const QString &language,
                      const QDateTime &madeAt)
{
    const PromiseWriter writer(cycle, instrument, language);
    const Phrasebook &words = writer.words();
    const QString title = words.text(Phrase::PromiseTitle);
    Section page{.id = QStringLiteral("promise"), .title = title, .lead = words.text(Phrase::PromiseLead)};
    page.blocks = writer.blocks();
    return {.title = title,
            .language = words.language(),
            .subject = cycle.name,
            .footer = writer.version(),
            .pageLabel = words.text(Phrase::PageLabel),
            .releaseId = {},
            .createdAt = madeAt,
            .sections = {std::move(page)}};
}

}  // namespace circumspect::report
