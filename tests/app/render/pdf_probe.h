// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace circumspect::tests {

/// Reads a finished PDF back, independently of the code that wrote it.
class PdfProbe {
public:
    explicit PdfProbe(const QByteArray &pdf);

    QPDF &file() { return *m_pdf; }
    std::vector<QPDFObjectHandle> pages() { return m_pdf->getAllPages(); }
    QByteArray contentOf(int page);
    /// Visits every structure element in reading order.
    void walk(const std::function<void(QPDFObjectHandle)> &visit);
    /// Elements of a kind: "/Figure", "/TH" ...
    std::vector<QPDFObjectHandle> elements(const std::string &kind);

private:
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
};

/// Runs a program on the PDF (its path replaces "%1") and gives what it prints; null if the program is not there.
QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &pdf);

}  // namespace circumspect::tests
