// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// A report template as it came: its file, under its name.
struct StoredTemplate {
    QString name;
    QByteArray file;
};

/// Report templates of the vault. Writes need a transaction of the caller's.
class TemplateStore {
public:
    explicit TemplateStore(Connection &connection) : m_connection(connection) {}

    /// Replaces a template of the same name.
    Result<void> put(const StoredTemplate &stored);
    Result<std::optional<StoredTemplate>> find(const QString &name);
    /// By name.
    Result<std::vector<StoredTemplate>> all();
    /// What is not there is no error.
    Result<void> remove(const QString &name);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
