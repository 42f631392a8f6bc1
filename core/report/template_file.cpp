// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/template_file.h"

#include "debrief/strict_object.h"
#include "report/colour_contrast.h"
#include "report/logo_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace circumspect::report {

using debrief::StrictObject;

namespace {

constexpr qsizetype kMostBytes = qsizetype{1024} * 1024;
constexpr qsizetype kBase64Line = 76;
const QString kFormat = QStringLiteral("circumspect-report-template");
const QString kLogo = QStringLiteral("logo");

struct Named {
    SectionKind kind;
    const char16_t *name;
};

constexpr std::array kSections = {
    Named{SectionKind::Cover, u"cover"},
    Named{SectionKind::Letter, u"letter"},
    Named{SectionKind::Summary, u"summary"},
    Named{SectionKind::ReadingGuide, u"reading_guide"},
    Named{SectionKind::Picture, u"picture"},
    Named{SectionKind::Overview, u"overview"},
    Named{SectionKind::Groups, u"groups"},
    Named{SectionKind::Gaps, u"gaps"},
    Named{SectionKind::ItemExtremes, u"items"},
    Named{SectionKind::Disagreement, u"disagreement"},
    Named{SectionKind::Importance, u"importance"},
    Named{SectionKind::Competencies, u"competencies"},
    Named{SectionKind::Comments, u"comments"},
    Named{SectionKind::ThenAndNow, u"then_and_now"},
    Named{SectionKind::Themes, u"themes"},
    Named{SectionKind::Plan, u"plan"},
    Named{SectionKind::SharingBack, u"sharing_back"},
    Named{SectionKind::Patterns, u"patterns"},
    Named{SectionKind::CoachNotes, u"coach_notes"},
    Named{SectionKind::Appendix, u"appendix"},
};

Error invalid(const QString &problem)
{
    return failure(ErrorCode::TemplateInvalid, {}, problem);
}

const Named *sectionNamed(const QString &name)
{
    for (const Named &section : kSections)
        if (name == QString::fromUtf16(section.name))
            return &section;
    return nullptr;
}

model::LocalizedText textsIn(StrictObject &object, const QString &key)
{
    QMap<QString, QString> texts;
    static const QRegularExpression kLanguage(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    const QJsonObject languages = object.object(key);
    for (auto entry = languages.begin(); entry != languages.end(); ++entry) {
        if (!kLanguage.match(entry.key()).hasMatch() || !entry.value().isString())
            object.report(key, QStringLiteral("not_texts_by_language"));
        texts.insert(entry.key(), entry.value().toString());
    }
    return model::LocalizedText(texts);
}

/// Whatever is not listed is switched off.
void readSections(StrictObject &object, ReportTemplate &layout)
{
    const QString key = QStringLiteral("sections");
    for (const Named &section : kSections)
        layout.switchedOff.insert(section.kind);
    const QJsonArray listed = object.list(key);
    if (listed.isEmpty())
        object.report(key, QStringLiteral("no_sections"));
    for (const QJsonValue entry : listed) {
        const Named *section = sectionNamed(entry.toString());
        if (section == nullptr)
            object.report(key, QStringLiteral("no_such_section|%1").arg(entry.toString().left(40)));
        else if (!isForAudience(section->kind, layout.audience))
            object.report(key, QStringLiteral("not_for_audience|%1").arg(entry.toString()));
        else if (layout.switchedOff.erase(section->kind) == 0)
            object.report(key, QStringLiteral("twice|%1").arg(entry.toString()));
    }
}

void readPaper(StrictObject &object, Look &look)
{
    const int paper = object.word(QStringLiteral("paper"), {QString(), QStringLiteral("a4"), QStringLiteral("letter")});
    if (paper > 0)
        look.paper = paper == 1 ? Paper::A4 : Paper::Letter;
}

void readAccent(StrictObject &object, Look &look)
{
    const QString key = QStringLiteral("accent");
    look.accent = object.text(key);
    if (look.accent.isEmpty())
        return;
    const auto rgb = rgbOf(look.accent);
    if (!rgb) {
        object.report(key, QStringLiteral("not_a_colour"));
        return;
    }
    const double ratio = contrastRatio(*rgb, kPaperWhite);
    if (ratio < kLeastTextContrast)
        object.report(key, QStringLiteral("low_contrast|%1|%2").arg(ratio, 0, 'f', 2).arg(kLeastTextContrast));
}

Result<void> readLogo(const QJsonObject &written, Look &look)
{
    StrictObject object(written, kLogo);
    look.logo.alternative = object.text(QStringLiteral("alternative"));
    QByteArray base64;
    for (const QJsonValue line : object.list(QStringLiteral("base64")))
        base64 += line.toString().toLatin1();
    if (auto done = object.finish(); !done)
        return invalid(done.error().detail);
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return invalid(QStringLiteral("logo.base64: not_base64"));
    look.logo.bytes = *decoded;
    if (const QString problem = problemWithLogo(look.logo.bytes); !problem.isEmpty())
        return invalid(QStringLiteral("logo: %1").arg(problem));
    if (look.logo.alternative.trimmed().isEmpty())
        return invalid(QStringLiteral("logo.alternative: no_logo_words"));
    return {};
}

void checkHead(StrictObject &object, ReportTemplate &layout)
{
    static const QRegularExpression kName(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
    if (object.text(QStringLiteral("format")) != kFormat)
        object.report(QStringLiteral("format"), QStringLiteral("must_be|%1").arg(kFormat));
    if (object.text(QStringLiteral("format_version")) != u"1")
        object.report(QStringLiteral("format_version"), QStringLiteral("must_be|1"));
    layout.name = object.text(QStringLiteral("name"));
    if (!kName.match(layout.name).hasMatch())
        object.report(QStringLiteral("name"), QStringLiteral("not_a_name"));
    layout.title = textsIn(object, QStringLiteral("title"));
    const int audience =
        object.word(QStringLiteral("audience"),
                    {QStringLiteral("participant"), QStringLiteral("coach"), QStringLiteral("coordinator")});
    layout.audience = static_cast<Audience>(audience);
}

Result<QJsonObject> objectIn(QByteArrayView json)
{
    if (json.size() > kMostBytes)
        return invalid(QStringLiteral(": too_large|%1").arg(kMostBytes / 1024));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(QStringLiteral(": not_json|%1").arg(problem.offset));
    if (!document.isObject())
        return invalid(QStringLiteral(": not_an_object"));
    return document.object();
}

}  // namespace

Result<ReportTemplate> readTemplate(QByteArrayView json)
{
    const auto written = objectIn(json);
    if (!written)
        return written.error();
    ReportTemplate layout;
    StrictObject object(*written, {});
    checkHead(object, layout);
    readSections(object, layout);
    readPaper(object, layout.look);
    readAccent(object, layout.look);
    layout.letter = textsIn(object, QStringLiteral("letter"));
    const QJsonObject logo = object.object(kLogo);
    if (auto done = object.finish(); !done)
        return invalid(done.error().detail);
    if (logo.isEmpty())
        return layout;
    if (auto done = readLogo(logo, layout.look); !done)
        return done.error();
    return layout;
}

Result<QByteArray> withLogo(QByteArrayView json, const Logo &logo)
{
    auto written = objectIn(json);
    if (!written)
        return written.error();
    const QByteArray base64 = logo.bytes.toBase64();
    QJsonArray lines;
    for (qsizetype start = 0; start < base64.size(); start += kBase64Line)
        lines.append(QString::fromLatin1(base64.mid(start, kBase64Line)));
    written->insert(kLogo,
                    QJsonObject{{QStringLiteral("alternative"), logo.alternative}, {QStringLiteral("base64"), lines}});
    QByteArray bytes = QJsonDocument(*written).toJson(QJsonDocument::Indented);
    if (const auto read = readTemplate(bytes); !read)
        return read.error();
    return bytes;
}

QString codeName(SectionKind section)
{
    for (const Named &named : kSections)
        if (named.kind == section)
            return QString::fromUtf16(named.name);
    return {};
}

}  // namespace circumspect::report
