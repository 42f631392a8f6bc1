// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/described_chart.h"
#include "desktop/widgets/paper_sheets.h"
#include "desktop/widgets/paper_text.h"
#include "render/page_layout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace circumspect::desktop {

/// The pages of a report below each other, drawn as they are printed. A mark goes from part to part by keys or mouse:
/// what it stands on can be copied, followed and explained, and a row of a table lights its marks in the pictures and
/// the other way round. Screen readers get the text by section, and what is marked.
class PaperView final : public QAbstractScrollArea, public DescribedChart {
    Q_OBJECT
public:
    explicit PaperView(const QString &objectName, const QString &accessibleName, QWidget *parent);

    void setReport(std::shared_ptr<const render::PagedDocument> report);

    /// Pixels a point.
    double zoom() const { return m_sheets.zoom(); }
    bool fitsWidth() const { return m_fitsWidth; }
    /// The section that stands at the top of the window, by its place in the document; -1 without a report.
    int currentSection() const;
    /// The words under the mark, and of a withheld value why it is; empty without a mark.
    QString markedText() const;
    /// The block under the mark as tab-separated text.
    QString markedData() const;
    /// What the marked row or part of a picture is about; it is lit wherever else the report shows it. May be empty.
    QString markedSubject() const;
    const std::vector<PaperLink> &links() const { return m_links; }
    /// Where the mark stands in the viewport; null without one.
    QRectF markedBox() const { return m_mark.isNowhere() ? QRectF() : boxOf(m_mark); }

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
    void setZoom(double zoom);
    void fit();
    void layOut();
    QRectF pageRect(int page) const;
    QRectF onScreen(int page, const QRectF &box) const;
    QRectF boxOf(const PaperPlace &place) const;
    PaperPlace placeAt(const QPoint &position) const;
    void mark(const PaperPlace &place);
    void moveMark(int by);
    void showPlace(const PaperPlace &place);
    void showHit(int hit);
    bool follow(const PaperPlace &place);
    void paintLinks(QPainter &painter, int page) const;
    void paintMarks(QPainter &painter, int page, const QRectF &sheet);
    void tellSection();

    PaperText m_text;
    PaperSheets m_sheets;
    bool m_fitsWidth = true;
    std::vector<PaperPlace> m_hits;
    int m_hit = -1;
    PaperPlace m_mark;
    std::vector<PaperLink> m_links;  ///< what is about the same as the mark
    int m_section = -1;
};

}  // namespace circumspect::desktop
