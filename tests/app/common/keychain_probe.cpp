// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keychain.h"
#include "common/keychain_store.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace circumspect;

namespace {

/// The key every call saves and expects.
Secret keptKey()
{
    return Secret::copyOf(QByteArray(32, 'k'));
}

QString wordOf(ErrorCode code)
{
    return code == ErrorCode::KeySlotNotFound ? QStringLiteral("missing") : QStringLiteral("unavailable");
}

void start(keys::KeyStore &store, const QString &verb, const std::function<void(QString)> &tell)
{
    const keys::DeviceKeyName name{QStringLiteral("vault"), SlotId(QStringLiteral("slot"))};
    const auto done = [tell](const Result<void> &result) {
        tell(result ? QStringLiteral("ok") : wordOf(result.error().code));
    };
    if (verb == u"save")
        store.save(name, keptKey(), done);
    else if (verb == u"remove")
        store.remove(name, done);
    else
        store.load(name, [tell](const Result<Secret> &key) {
            const bool isKept = key && key->view() == keptKey().view();
            tell(isKept ? QStringLiteral("ok") : key ? QStringLiteral("changed") : wordOf(key.error().code));
        });
}

}  // namespace

/// keychain_probe VERB...: does each verb (save, load, remove) in the system's keychain and prints what came of it, one
/// word a line.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    common::SystemKeychain keychain;
    common::KeychainStore store(keychain);
    QStringList verbs = QCoreApplication::arguments().mid(1);
    QTextStream output(stdout);
    std::function<void()> next = [&] {
        if (verbs.isEmpty())
            return QCoreApplication::quit();
        start(store, verbs.takeFirst(), [&](const QString &word) {
            output << word << Qt::endl;
            QTimer::singleShot(0, &application, next);
        });
    };
    QTimer::singleShot(0, &application, next);
    return QCoreApplication::exec();
}
