// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdf_probe.h"

#include <qpdf/Buffer.hh>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace circumspect::tests {

namespace {

void visitElement(QPDFObjectHandle element, const std::function<void(QPDFObjectHandle)> &visit)
{
    if (!element.isDictionary() || !element.hasKey("/S"))
        return;
    visit(element);
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isDictionary())
        visitElement(kids, visit);
    for (int kid = 0; kids.isArray() && kid < kids.getArrayNItems(); ++kid)
        visitElement(kids.getArrayItem(kid), visit);
}

}  // namespace

PdfProbe::PdfProbe(const QByteArray &pdf) : m_bytes(pdf), m_pdf(std::make_unique<QPDF>())
{
    m_pdf->processMemoryFile("test", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
}

QByteArray PdfProbe::contentOf(int page)
{
    const auto buffer = pages()[static_cast<std::size_t>(page)].getKey("/Contents").getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

void PdfProbe::walk(const std::function<void(QPDFObjectHandle)> &visit)
{
    QPDFObjectHandle kids = m_pdf->getRoot().getKey("/StructTreeRoot").getKey("/K");
    for (int kid = 0; kid < kids.getArrayNItems(); ++kid)
        visitElement(kids.getArrayItem(kid), visit);
}

std::vector<QPDFObjectHandle> PdfProbe::elements(const std::string &kind)
{
    std::vector<QPDFObjectHandle> found;
    walk([&](QPDFObjectHandle element) {
        if (element.getKey("/S").getName() == kind)
            found.push_back(element);
    });
    return found;
}

QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList filled;
    for (const QString &argument : arguments)
        filled.append(argument == QStringLiteral("%1") ? file.fileName() : argument);
    QProcess process;
    process.start(program, filled);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace circumspect::tests
