// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/sample_document.h"
#include "render/fonts.h"
#include "render/html_file.h"
#include "render/pdf_writer.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <cstdio>

using namespace circumspect;

/// Prints the hash of the sample's PDF, so that a test can compare it with another process's.
static int printSampleHash()
{
    const auto pdf = render::writePdf(tests::sampleDocument());
    if (!pdf)
        return 1;
    std::puts(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex().constData());
    return 0;
}

/// Prints the sample as a web page, laid out for a language.
static int printSamplePage(const char *language)
{
    report::Document document = tests::sampleDocument();
    document.language = QString::fromLatin1(language);
    const auto page = render::writeHtml(document);
    if (!page)
        return 1;
    std::fwrite(page->constData(), 1, static_cast<std::size_t>(page->size()), stdout);
    return 0;
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const QGuiApplication application(argc, argv);
    if (!render::loadReportFonts())
        return 1;
    if (argc == 2 && qstrcmp(argv[1], "--print-sample-hash") == 0)
        return printSampleHash();
    if (argc == 3 && qstrcmp(argv[1], "--print-sample-page") == 0)
        return printSamplePage(argv[2]);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
