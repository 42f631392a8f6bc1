// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kept_texts.h"

#include "render/text_block.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace circumspect::render {

namespace {

/// So many that a report fits in several times.
constexpr qsizetype kMostKept = 20'000;

thread_local KeptTexts *t_kept = nullptr;

template <class Value>
const Value &keep(QHash<SetText, Value> &texts, const SetText &set, const Value &value)
{
    if (texts.size() >= kMostKept)
        texts.clear();
    return *texts.insert(set, value);
}

}  // namespace

struct KeptTexts::Kept {
    std::vector<std::pair<TypeStyle, QFontMetricsF>> metrics;
    QHash<SetText, double> widths;
    QHash<SetText, TextBlock> blocks;

    const QFontMetricsF &metricsOf(const TypeStyle &style)
    {
        const auto found =
            std::find_if(metrics.begin(), metrics.end(), [&](const auto &kept) { return kept.first == style; });
        return found != metrics.end() ? found->second : metrics.emplace_back(style, fontOf(style)).second;
    }
};

KeptTexts::KeptTexts()
{
    if (t_kept != nullptr)
        return;
    m_kept = std::make_unique<Kept>();
    t_kept = this;
}

KeptTexts::~KeptTexts()
{
    if (m_kept)
        t_kept = nullptr;
}

KeptTexts *KeptTexts::onThisThread()
{
    return t_kept;
}

int KeptTexts::count() const
{
    return m_kept ? static_cast<int>(m_kept->blocks.size() + m_kept->widths.size()) : 0;
}

const TextBlock *KeptTexts::findBlock(const SetText &set) const
{
    const auto found = m_kept->blocks.constFind(set);
    return found == m_kept->blocks.cend() ? nullptr : &*found;
}

void KeptTexts::keepBlock(const SetText &set, const TextBlock &block)
{
    keep(m_kept->blocks, set, block);
}

double KeptTexts::widthOf(const QString &text, const TypeStyle &style)
{
    const SetText set{text, style, -1, {}};
    if (const auto found = m_kept->widths.constFind(set); found != m_kept->widths.cend())
        return *found;
    return keep(m_kept->widths, set, lineWidth(text, m_kept->metricsOf(style)));
}

}  // namespace circumspect::render
