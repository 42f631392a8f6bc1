// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_protection.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>

namespace circumspect::render {

namespace {

constexpr std::size_t kLongestPassphrase = 127;  // bytes; ISO 32000-2, 7.6.4.3.3 cuts the rest off

QByteArray encrypted(const QByteArray &pdf, const std::string &passphrase)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.setAttemptRecovery(false);
    file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setR6EncryptionParameters(passphrase.c_str(), passphrase.c_str(), true, true, true, true, true, true,
                                     qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// libqpdf wants a string, which nobody wipes.
void wipe(std::string &text)
{
    volatile char *letters = text.data();
    for (std::size_t index = 0; index < text.size(); ++index)
        letters[index] = 0;
}

}  // namespace

Result<QByteArray> protectPdf(const QByteArray &pdf, const Secret &passphrase)
{
    if (passphrase.isEmpty() || passphrase.size() > kLongestPassphrase)
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("passphrase empty or too long for a PDF"));
    std::string text(reinterpret_cast<const char *>(passphrase.data()), passphrase.size());
    try {
        QByteArray bytes = encrypted(pdf, text);
        wipe(text);
        return bytes;
    } catch (const std::exception &exception) {
        wipe(text);
        return failure(ErrorCode::ReportFailed, {}, QString::fromLocal8Bit(exception.what()));
    }
}

}  // namespace circumspect::render
