// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/logo_check.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

namespace circumspect::report {

namespace {

constexpr qsizetype kMostBytes = qsizetype{200} * 1024;
constexpr quint32 kMostPixels = 2000;
constexpr qsizetype kPngHeader = 24;
const QByteArray kPngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

/// The sizes stand at fixed places of a PNG's first chunk.
QString problemWithPng(const QByteArray &bytes)
{
    if (bytes.size() < kPngHeader || bytes.mid(12, 4) != "IHDR")
        return QStringLiteral("damaged_png");
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width == 0 || height == 0 || width > kMostPixels || height > kMostPixels)
        return QStringLiteral("picture_size|%1").arg(kMostPixels);
    return {};
}

/// A drawing may point into itself only.
bool leadsOutside(const QXmlStreamAttribute &attribute)
{
    const QString value = attribute.value().toString().simplified();
    if (attribute.name().compare(QLatin1String("href"), Qt::CaseInsensitive) == 0)
        return !value.startsWith(u'#');
    QString rest = value;
    rest.remove(u' ').remove(u'"').remove(u'\'');
    return attribute.name().startsWith(QLatin1String("on"), Qt::CaseInsensitive) ||
           (rest.contains(QLatin1String("url("), Qt::CaseInsensitive) &&
            rest.count(QLatin1String("url("), Qt::CaseInsensitive) !=
                rest.count(QLatin1String("url(#"), Qt::CaseInsensitive));
}

QString problemWithElement(const QXmlStreamReader &reader)
{
    static const QStringList kForbidden = {QStringLiteral("script"), QStringLiteral("image"),
                                           QStringLiteral("foreignobject"), QStringLiteral("style"),
                                           QStringLiteral("use")};
    const QString name = reader.name().toString().toLower();
    if (kForbidden.contains(name))
        return QStringLiteral("svg_element|%1").arg(name);
    const QXmlStreamAttributes attributes = reader.attributes();
    if (std::any_of(attributes.begin(), attributes.end(), leadsOutside))
        return QStringLiteral("svg_leads_outside");
    return {};
}

QString problemWithSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD() || reader.isEntityReference())
            return QStringLiteral("svg_declarations");
        if (!reader.isStartElement())
            continue;
        if (const QString problem = problemWithElement(reader); !problem.isEmpty())
            return problem;
    }
    return reader.hasError() ? QStringLiteral("damaged_svg") : QString();
}

}  // namespace

LogoKind logoKindOf(const QByteArray &bytes)
{
    if (bytes.startsWith(kPngSignature))
        return LogoKind::Png;
    QXmlStreamReader reader(bytes);
    return reader.readNextStartElement() && reader.name() == QLatin1String("svg") ? LogoKind::Svg : LogoKind::Other;
}

QString problemWithLogo(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return QStringLiteral("too_large|%1").arg(kMostBytes / 1024);
    switch (logoKindOf(bytes)) {
    case LogoKind::Png:
        return problemWithPng(bytes);
    case LogoKind::Svg:
        return problemWithSvg(bytes);
    case LogoKind::Other:
        break;
    }
    return QStringLiteral("not_png_or_svg");
}

}  // namespace circumspect::report
