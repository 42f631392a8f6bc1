// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/recovery_page.h"

#include "render/fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace circumspect::render {

namespace {

/// The translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

constexpr double kMargin = 64;
constexpr int kColumns = 4;
constexpr double kRowHeight = 52;
constexpr TypeStyle kCodeStyle{21, 26, QFont::DemiBold};

/// Writes down a page from top to bottom, in points.
class Sheet {
public:
    Sheet(QPainter &painter, double width) : m_painter(painter), m_width(width - 2 * kMargin) {}

    void write(const QString &text, const TypeStyle &style, double spaceAfter)
    {
        const double height = draw(text, style, QRectF(kMargin, m_y, m_width, 400), Qt::TextWordWrap);
        m_y += height + spaceAfter;
    }

    void writeCode(const QStringList &groups)
    {
        const double column = m_width / kColumns;
        const int rows = (static_cast<int>(groups.size()) + kColumns - 1) / kColumns;
        const QRectF box(kMargin - 10, m_y, m_width + 20, rows * kRowHeight + 12);
        m_painter.setPen(QPen(Qt::black, 1));
        m_painter.drawRect(box);
        for (int i = 0; i < groups.size(); ++i) {
            const QPointF place(kMargin + i % kColumns * column, m_y + 8 + i / kColumns * kRowHeight);
            draw(QString::number(i + 1), type::kSmall, QRectF(place, QSizeF(column, 14)), 0);
            draw(groups.at(i), kCodeStyle, QRectF(place + QPointF(0, 13), QSizeF(column, 30)), 0);
        }
        m_y = box.bottom() + 24;
    }

private:
    double draw(const QString &text, const TypeStyle &style, const QRectF &place, int flags)
    {
        m_painter.save();
        m_painter.translate(place.topLeft());
        m_painter.scale(1 / kFontUnitsPerPoint, 1 / kFontUnitsPerPoint);
        m_painter.setFont(fontOf(style));
        m_painter.setPen(Qt::black);
        const QRectF box(QPointF(0, 0), place.size() * kFontUnitsPerPoint);
        QRectF used;
        m_painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop) | flags, text, &used);
        m_painter.restore();
        return used.height() / kFontUnitsPerPoint;
    }

    QPainter &m_painter;
    double m_width;
    double m_y = kMargin;
};

QString factsOf(const RecoveryPage &page)
{
    return Words::tr("Vault %1…   ·   Role: %2   ·   Made on %3")
        .arg(page.vaultMark, page.roles, QLocale().toString(page.madeOn, QLocale::LongFormat));
}

}  // namespace

void paintRecoveryPage(QPainter &painter, const RecoveryPage &page, PageSize size)
{
    Sheet sheet(painter, pointsOf(size).width());
    sheet.write(Words::tr("Recovery sheet"), type::kTitle, 6);
    sheet.write(factsOf(page), type::kSmall, 22);
    sheet.write(Words::tr("This code opens the vault exactly as your passphrase does. Whoever has the file and this "
                          "sheet needs nothing else."),
                type::kLead, 20);
    sheet.writeCode(page.code.split(u'-'));
    sheet.write(Words::tr("Where to keep it"), type::kHeading, 4);
    sheet.write(Words::tr("Print this page and keep it where you keep contracts or a spare key: a safe, a locked "
                          "drawer, with a notary. Not beside the computer, not in a mailbox, not as a photograph. Then "
                          "delete the file it was printed from."),
                type::kBody, 16);
    sheet.write(Words::tr("When you need it"), type::kHeading, 4);
    sheet.write(
        Words::tr("Open the vault, choose “Use a recovery code” and type the groups in their order. Capitals "
                  "and spaces do not matter; the code contains no letter I, L, O or U. You are then asked for a "
                  "new passphrase."),
        type::kBody, 16);
    sheet.write(Words::tr("When it is lost or somebody has seen it"), type::kHeading, 4);
    sheet.write(Words::tr("Make a new sheet on the Members page: this one then stops working for the vault, but still "
                          "opens copies of the file that were made before."),
                type::kBody, 0);
}

Result<QByteArray> writeRecoveryPage(const RecoveryPage &page, PageSize size)
{
    if (!QFontDatabase::hasFamily(reportFontFamily()))
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("report fonts not loaded"));
    constexpr int kResolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Words::tr("Recovery sheet"));
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(pointsOf(size), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.scale(kResolution / 72.0, kResolution / 72.0);
    paintRecoveryPage(painter, page, size);
    if (!painter.end())
        return failure(ErrorCode::ReportFailed);
    return bytes;
}

}  // namespace circumspect::render
