// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace circumspect::model {

/// One text in several languages (BCP 47 tags). Falls back to the default language, then to any.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> texts) : m_texts(std::move(texts)) {}

    /// The text in `language`, for "fr-CA" also in "fr", else in `fallback`, else in English, else the first there is;
    /// empty if there is none.
    QString in(const QString &language, const QString &fallback = QStringLiteral("en")) const;
    bool has(const QString &language) const { return m_texts.contains(language); }
    bool isEmpty() const { return m_texts.isEmpty(); }
    const QMap<QString, QString> &all() const { return m_texts; }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QMap<QString, QString> m_texts;
};

}  // namespace circumspect::model
