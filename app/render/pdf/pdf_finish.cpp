// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_finish.h"

#include "render/pdf/flat_content.h"
#include "render/pdf/glyph_runs.h"
#include "render/pdf/marked_content.h"
#include "render/pdf/pdf_structure.h"
#include "render/pdf/text_map.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCryptographicHash>

#include <exception>
#include <map>
#include <set>
#include <string>

namespace circumspect::render {

namespace {

QByteArray bytesOf(Buffer &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer.getBuffer()), static_cast<qsizetype>(buffer.getSize()));
}

void replaceStream(QPDFObjectHandle &stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Six letters from the font's own bytes, as the names of subset fonts must begin with.
std::string subsetTag(QPDFObjectHandle fontFile)
{
    const QByteArray hash = QCryptographicHash::hash(bytesOf(*fontFile.getRawStreamData()), QCryptographicHash::Sha256);
    std::string tag;
    for (int letter = 0; letter < 6; ++letter)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[letter]) % 26);
    return tag + '+';
}

/// Reads a font's /W, where "first [w w ...]" gives one width a glyph.
GlyphWidths widthsOf(QPDFObjectHandle font)
{
    GlyphWidths widths;
    if (!font.getKey("/DescendantFonts").isArray())
        return widths;
    QPDFObjectHandle list = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    for (int index = 0; list.isArray() && index + 1 < list.getArrayNItems(); index += 2) {
        QPDFObjectHandle part = list.getArrayItem(index + 1);
        if (!part.isArray() || list.getArrayItem(index).getIntValueAsInt() != static_cast<int>(widths.size()))
            return {};
        for (int glyph = 0; glyph < part.getArrayNItems(); ++glyph)
            widths.push_back(part.getArrayItem(glyph).getNumericValue());
    }
    return widths;
}

class Finisher {
public:
    explicit Finisher(const PdfFinish &finish) : m_finish(finish) {}

    Result<QByteArray> run(const QByteArray &painted)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.setAttemptRecovery(false);
        m_pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        repairFonts();
        dropEmptyAnnotations();
        if (!rewritePages())
            return failure(ErrorCode::ReportFailed, {}, QStringLiteral("marks of the structure were lost"));
        const std::vector<TaggedAnnotation> annotations = addLinks();
        if (m_finish.tags)
            writeStructure(m_pdf, *m_finish.tags, annotations);
        addOutline();
        describe();
        return written();
    }

private:
    QPDFObjectHandle page(int index) { return m_pdf.getAllPages()[static_cast<std::size_t>(index)]; }

    double heightOf(int index) { return page(index).getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

    /// Repairs fonts and keeps their widths.
    void repairFonts()
    {
        std::set<QPDFObjGen> seen;
        for (QPDFObjectHandle &next : const_cast<std::vector<QPDFObjectHandle> &>(m_pdf.getAllPages())) {
            QPDFObjectHandle fonts = next.getKey("/Resources").getKey("/Font");
            for (const std::string &key : fonts.getKeys()) {
                QPDFObjectHandle font = fonts.getKey(key);
                if (!seen.insert(font.getObjGen()).second)
                    continue;
                const QByteArray name = QByteArray::fromStdString(key.substr(1));
                m_widths.emplace(name, widthsOf(font));
                repairFont(font, name);
            }
        }
    }

    /// Repairs the font in new objects: Qt numbers its own in the order of a hash, which differs from run to run, and
    /// the writer keeps that order.
    void repairFont(QPDFObjectHandle font, const QByteArray &key)
    {
        if (font.getKey("/ToUnicode").isStream()) {
            const QByteArray map = repairedTextMap(bytesOf(*font.getKey("/ToUnicode").getStreamData()));
            font.replaceKey("/ToUnicode", m_pdf.newStream(map.toStdString()));
            if (const QByteArray space = spaceGlyph(map); !space.isEmpty())
                m_spaces.emplace(key, space);
        }
        if (!font.getKey("/DescendantFonts").isArray())
            return;
        QPDFObjectHandle descendant =
            m_pdf.makeIndirectObject(font.getKey("/DescendantFonts").getArrayItem(0).shallowCopy());
        QPDFObjectHandle descriptor = m_pdf.makeIndirectObject(descendant.getKey("/FontDescriptor").shallowCopy());
        font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant}));
        descendant.replaceKey("/FontDescriptor", descriptor);
        if (!descriptor.getKey("/FontFile2").isStream())
            return;
        descriptor.replaceKey("/FontFile2", descriptor.getKey("/FontFile2").copyStream());
        std::string name(1, '/');
        name.append(subsetTag(descriptor.getKey("/FontFile2"))).append(font.getKey("/BaseFont").getName(), 1);
        font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name));
    }

    void dropEmptyAnnotations()
    {
        for (QPDFObjectHandle next : m_pdf.getAllPages())
            next.removeKey("/Annots");
    }

    /// Writes each page's content anew. False if a page has other marks than were drawn on it.
    bool rewritePages()
    {
        for (std::size_t index = 0; index < m_pdf.getAllPages().size(); ++index) {
            QPDFObjectHandle contents = page(static_cast<int>(index)).getKey("/Contents");
            QByteArray content = withGlyphRuns(bytesOf(*contents.getStreamData()), m_widths);
            if (m_finish.tags && !mark(content, index))
                return false;
            if (hasPlainColours(page(static_cast<int>(index))))
                content = flatContent(content, m_spaces).value_or(content);
            replaceStream(contents, content);
        }
        return true;
    }

    /// Whether the colour space that Qt calls CSp is the device's own.
    static bool hasPlainColours(QPDFObjectHandle page)
    {
        QPDFObjectHandle space = page.getKey("/Resources").getKey("/ColorSpace").getKey("/CSp");
        return space.isName() && space.getName() == "/DeviceRGB";
    }

    bool mark(QByteArray &content, std::size_t index) const
    {
        const TagTree &tree = *m_finish.tags;
        if (index >= tree.owners.size())
            return false;
        MarkedContent marked = withMarks(content, tagNamesOn(tree, index));
        content = std::move(marked.content);
        const int expected = static_cast<int>(tree.owners[index].size());
        return marked.begun == expected && marked.ended == expected;
    }

    QPDFObjectHandle destination(const PdfDestination &place)
    {
        return QPDFObjectHandle::newArray(
            {page(place.page), QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
             QPDFObjectHandle::newReal(heightOf(place.page) - place.top, 2), QPDFObjectHandle::newNull()});
    }

    std::vector<TaggedAnnotation> addLinks()
    {
        std::vector<TaggedAnnotation> annotations;
        for (const PdfLink &link : m_finish.links) {
            QPDFObjectHandle annotation =
                QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            const double height = heightOf(link.page);
            annotation.replaceKey("/Rect",
                                  QPDFObjectHandle::newFromRectangle({link.box.left(), height - link.box.bottom(),
                                                                      link.box.right(), height - link.box.top()}));
            annotation.replaceKey("/Dest", destination(m_finish.destinations[link.destination]));
            annotation.replaceKey("/Contents", pdfText(link.text));
            annotation = m_pdf.makeIndirectObject(annotation);
            QPDFObjectHandle owner = page(link.page);
            if (!owner.hasKey("/Annots"))
                owner.replaceKey("/Annots", QPDFObjectHandle::newArray());
            owner.getKey("/Annots").appendItem(annotation);
            annotations.push_back({link.node, annotation, link.page});
        }
        return annotations;
    }

    void addOutline()
    {
        std::vector<QPDFObjectHandle> entries;
        for (const PdfDestination &place : m_finish.destinations) {
            if (place.title.isEmpty())
                continue;
            QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
            entry.replaceKey("/Title", pdfText(place.title));
            entry.replaceKey("/Dest", destination(place));
            entries.push_back(m_pdf.makeIndirectObject(entry));
        }
        if (entries.empty())
            return;
        QPDFObjectHandle outline = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        for (std::size_t index = 0; index < entries.size(); ++index) {
            entries[index].replaceKey("/Parent", outline);
            if (index > 0)
                entries[index].replaceKey("/Prev", entries[index - 1]);
            if (index + 1 < entries.size())
                entries[index].replaceKey("/Next", entries[index + 1]);
        }
        outline.replaceKey("/First", entries.front());
        outline.replaceKey("/Last", entries.back());
        outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
        m_pdf.getRoot().replaceKey("/Outlines", outline);
    }

    void describe()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", pdfText(m_finish.language));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        if (m_finish.tags)
            root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
        QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
        about.replaceKey("/Title", pdfText(m_finish.title));
        about.replaceKey("/Creator", pdfText(QStringLiteral("Circumspect")));
        about.replaceKey("/Producer", pdfText(QStringLiteral("Circumspect")));
        if (m_finish.createdAt.isValid()) {
            const QByteArray date =
                m_finish.createdAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddhhmmss'Z'")).toLatin1();
            about.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
            about.replaceKey("/ModDate", QPDFObjectHandle::newString(date.toStdString()));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(about));
        QPDFObjectHandle metadata = m_pdf.newStream(xmp().toStdString());
        metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
    }

    QByteArray xmp() const
    {
        const QString title = m_finish.title.toHtmlEscaped();
        const QString language = m_finish.language.toHtmlEscaped();
        const QString date = m_finish.createdAt.toUTC().toString(Qt::ISODate);
        QString text =
            QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                           "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        text += QStringLiteral("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                               "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
                               "<pdf:Producer>Circumspect</pdf:Producer>"
                               "<xmp:CreatorTool>Circumspect</xmp:CreatorTool>\n")
                    .arg(title, language);
        if (m_finish.createdAt.isValid())
            text +=
                QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>\n").arg(date);
        if (m_finish.tags)
            text += QStringLiteral("<pdfuaid:part>1</pdfuaid:part>\n");
        text += QStringLiteral("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return text.toUtf8();
    }

    QByteArray written()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        return bytesOf(*writer.getBufferSharedPointer());
    }

    const PdfFinish &m_finish;
    QPDF m_pdf;
    std::map<QByteArray, GlyphWidths> m_widths;
    std::map<QByteArray, QByteArray> m_spaces;  ///< each font's glyph of the space
};

}  // namespace

Result<QByteArray> finishPdf(const QByteArray &painted, const PdfFinish &finish)
{
    try {
        return Finisher(finish).run(painted);
    } catch (const std::exception &exception) {
        return failure(ErrorCode::ReportFailed, {}, QString::fromLocal8Bit(exception.what()));
    }
}

}  // namespace circumspect::render
