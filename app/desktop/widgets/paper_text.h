// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/chart_places.h"
#include "render/page_layout.h"
#include "render/page_text.h"
#include "report/document.h"

#include <QLineF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <compare>
#include <map>
#include <memory>
#include <vector>

namespace circumspect::desktop {

/// Where words stand: the page and the place among its words.
struct PaperPlace {
    int page = -1;
    std::size_t word = 0;

    bool isNowhere() const { return page < 0; }
    friend auto operator<=>(const PaperPlace &, const PaperPlace &) = default;
};

/// Something lit because it is about the same as what was chosen: a table's row, or a row, spoke or dot of a picture.
struct PaperLink {
    int page = 0;
    QRectF box;   ///< points from the page's top left corner
    QLineF line;  ///< of a spoke; null elsewhere
};

/// What can be read and chosen on the pages of a report: words, the parts of pictures, what they mean and what belongs
/// together. Knows no widget.
class PaperText {
public:
    PaperText() = default;
    explicit PaperText(std::shared_ptr<const render::PagedDocument> report);

    /// Everything that can be chosen, in reading order.
    const std::vector<PaperPlace> &places() const { return m_places; }
    const std::vector<render::PageWords> &wordsOn(int page) const { return m_words.at(static_cast<std::size_t>(page)); }
    const render::PageWords &at(const PaperPlace &place) const { return wordsOn(place.page).at(place.word); }
    int pageCount() const { return static_cast<int>(m_words.size()); }
    /// Every place with these words, whatever their case; none for blank words.
    std::vector<PaperPlace> find(const QString &words) const;

    /// Why a value is not shown, or what a figure means in full; empty where the words say all there is.
    QString explanationOf(const PaperPlace &place) const;
    /// The words, and their explanation where there is one.
    QString textOf(const PaperPlace &place) const;
    /// The block as tab-separated text.
    QString dataOf(const PaperPlace &place) const;
    /// What a row of a table or a part of a picture is about; empty for everything else, and where no picture shows it.
    QString subjectOf(const PaperPlace &place) const;
    /// The rows of tables and parts of pictures about this, on all pages.
    std::vector<PaperLink> linksTo(const QString &subject) const;
    /// The text of each section, parallel to the document's.
    QStringList sections() const;

private:
    void readPage(int page);
    void addParts(int page, const render::PlacedPart &part, const report::Chart &chart);
    const report::Block *blockOf(const render::TagKey &key) const;
    QString rowTitleOf(const render::PageWords &words) const;

    std::shared_ptr<const render::PagedDocument> m_report;
    std::vector<std::vector<render::PageWords>> m_words;  ///< by page
    std::map<PaperPlace, render::ChartPlace> m_parts;     ///< of pictures
    QStringList m_subjects;                               ///< what pictures show, each once
    std::vector<PaperPlace> m_places;
};

}  // namespace circumspect::desktop
