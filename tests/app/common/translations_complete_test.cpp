// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace circumspect::common {
namespace {

struct Message {
    QString source;
    QStringList forms;
    bool isFinished = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message.forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms << text;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> messagesOf(const std::string &language)
{
    QFile file(
        QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/translations/circumspect_%1.ts").arg(QString::fromStdString(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            messages.push_back(readMessage(xml));
    }
    return xml.hasError() ? std::vector<Message>{} : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:\\d+|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

class Translations : public testing::TestWithParam<std::string> {};

TEST_P(Translations, NoMessageIsUnfinished)
{
    const std::vector<Message> messages = messagesOf(GetParam());

    ASSERT_FALSE(messages.empty());
    for (const Message &message : messages)
        EXPECT_TRUE(message.isFinished) << qPrintable(message.source);
}

TEST_P(Translations, NoTranslationIsEmpty)
{
    const std::vector<Message> messages = messagesOf(GetParam());

    ASSERT_FALSE(messages.empty());
    for (const Message &message : messages) {
        for (const QString &form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << qPrintable(message.source);
    }
}

TEST_P(Translations, PlaceholdersAreThoseOfTheSource)
{
    const std::vector<Message> messages = messagesOf(GetParam());

    ASSERT_FALSE(messages.empty());
    for (const Message &message : messages) {
        for (const QString &form : message.forms)
            EXPECT_EQ(placeholders(form), placeholders(message.source)) << qPrintable(message.source);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::Values("en", "fr", "es", "de"),
                         [](const auto &tested) { return tested.param; });

}  // namespace
}  // namespace circumspect::common
