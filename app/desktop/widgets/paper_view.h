// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/described_chart.h"
#include "render/page_layout.h"
#include "render/page_text.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>
#include <memory>
#include <vector>

namespace circumspect::desktop {

/// The pages of a report below each other, drawn as they are printed. A mark goes from part to part by keys or mouse:
/// what it stands on can be copied, followed and explained. Screen readers get the text by section.
class PaperView final : public QAbstractScrollArea, public DescribedChart {
    Q_OBJECT
public:
    explicit PaperView(const QString &objectName, const QString &accessibleName, QWidget *parent);

    void setReport(std::shared_ptr<const render::PagedDocument> report);

    /// Pixels a point.
    double zoom() const { return m_zoom; }
    bool fitsWidth() const { return m_fitsWidth; }
    /// The section that stands at the top of the window, by its place in the document; -1 without a report.
    int currentSection() const;
    /// The words under the mark, and of a withheld value why it is; empty without a mark.
    QString markedText() const;
    /// The block under the mark as tab-separated text.
    QString markedData() const;

    QString summary() const override;
    QStringList entries() const override;
    int currentEntry() const override { return currentSection(); }
    QAccessible::Role role() const override { return QAccessible::Document; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void zoomToWidth();
    void goToSection(const QString &id);
    /// Marks every part with these words; returns how many there are.
    int search(const QString &words);
    void findNext();
    void findPrevious();
    /// Position of the shown hit, from 0; -1 without one.
    int currentHit() const { return m_hit; }
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    void copy();

Q_SIGNALS:
    void zoomChanged();
    void sectionChanged(int section);
    void markChanged();
    void hitChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where words stand: the page and the place among its words.
    struct Place {
        int page = -1;
        std::size_t word = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void setZoom(double zoom);
    void fit();
    void layOut();
    const QImage &imageOf(int page);
    QRectF pageRect(int page) const;
    QRectF boxOf(const Place &place) const;
    const render::PageWords &wordsAt(const Place &place) const;
    std::vector<Place> places() const;
    Place placeAt(const QPoint &position) const;
    void mark(const Place &place);
    void moveMark(int by);
    void showPlace(const Place &place);
    void showHit(int hit);
    bool follow(const Place &place);
    QString explanationOf(const Place &place) const;
    void paintMarks(QPainter &painter, int page, const QRectF &sheet);
    void tellSection();

    std::shared_ptr<const render::PagedDocument> m_report;
    std::vector<std::vector<render::PageWords>> m_words;  ///< by page
    std::map<int, QImage> m_images;                       ///< pages drawn at the present zoom
    double m_zoom = 1.0;
    bool m_fitsWidth = true;
    std::vector<Place> m_hits;
    int m_hit = -1;
    Place m_mark;
    int m_section = -1;
};

}  // namespace circumspect::desktop
