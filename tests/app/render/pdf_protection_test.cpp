// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_protection.h"

#include "app/render/sample_document.h"
#include "render/pdf_writer.h"

#include <qpdf/QPDF.hh>

#include <gtest/gtest.h>

#include <stdexcept>

namespace circumspect::render {
namespace {

std::size_t pagesOf(const QByteArray &pdf, const char *passphrase)
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()), passphrase);
    return file.getAllPages().size();
}

TEST(PdfProtection, OpensWithThePassphraseOnly)
{
    const QByteArray plain = *writePdf(tests::sampleDocument());
    const Secret passphrase = Secret::fromPassphrase(QStringLiteral("correct horse"));

    const auto sealed = protectPdf(plain, passphrase);

    ASSERT_TRUE(sealed);
    EXPECT_EQ(pagesOf(*sealed, "correct horse"), pagesOf(plain, ""));
    EXPECT_THROW(pagesOf(*sealed, "battery staple"), std::runtime_error);
    EXPECT_THROW(pagesOf(*sealed, ""), std::runtime_error);
}

TEST(PdfProtection, HidesTextAndMetadata)
{
    const QByteArray plain = *writePdf(tests::sampleDocument());

    const auto sealed = protectPdf(plain, Secret::fromPassphrase(QStringLiteral("correct horse")));

    ASSERT_TRUE(sealed);
    EXPECT_TRUE(plain.contains("<dc:title>") || plain.contains("/Metadata"));
    EXPECT_FALSE(sealed->contains("360-degree"));
    EXPECT_TRUE(sealed->contains("/AESV3"));
}

TEST(PdfProtection, RefusesWhatAPdfCannotKeep)
{
    const QByteArray plain = *writePdf(tests::sampleDocument());

    EXPECT_FALSE(protectPdf(plain, Secret()));
    EXPECT_FALSE(protectPdf(plain, Secret::fromPassphrase(QString(200, u'x'))));
    EXPECT_FALSE(protectPdf("no pdf", Secret::fromPassphrase(QStringLiteral("correct horse"))));
}

}  // namespace
}  // namespace circumspect::render
