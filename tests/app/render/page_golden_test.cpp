// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/image_golden.h"
#include "app/render/sample_document.h"
#include "render/image_renderer.h"
#include "render/page_layout.h"

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

constexpr double kScale = 0.6;  // pixels a point

/// Small and grey: colours are held by the goldens of charts.
void expectPages(const QString &name, const PagedDocument &document)
{
    for (int page = 0; page < static_cast<int>(document.pages.size()); ++page)
        tests::expectImage(
            QStringLiteral("pages/%1_%2").arg(name).arg(page + 1, 2, 10, QChar(u'0')),
            renderPage(document, page, kScale, Palette::light()).convertToFormat(QImage::Format_Grayscale8));
}

/// One section of each kind; ten competencies look alike.
report::Document shortSample()
{
    report::Document document = tests::sampleDocument();
    int competencies = 0;
    std::erase_if(document.sections, [&competencies](const report::Section &section) {
        return section.id.startsWith(u"competency.") && ++competencies > 1;
    });
    return document;
}

TEST(PageGolden, SampleLooksAsReviewedOnA4)
{
    expectPages(QStringLiteral("a4"), layOutPages(shortSample()));
}

TEST(PageGolden, FirstPagesLookAsReviewedFromRightToLeft)
{
    report::Document document = shortSample();
    document.language = QStringLiteral("ar-XB");
    document.sections.resize(6);

    expectPages(QStringLiteral("mirrored"), layOutPages(std::move(document)));
}

TEST(PageGolden, FirstPagesLookAsReviewedOnLetter)
{
    report::Document document = shortSample();
    document.sections.resize(3);

    expectPages(QStringLiteral("letter"), layOutPages(std::move(document), PageSize::Letter));
}

}  // namespace
}  // namespace circumspect::render
