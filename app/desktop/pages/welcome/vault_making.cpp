// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/welcome/vault_making.h"

#include "common/files.h"
#include "workspace/instruments.h"
#include "workspace/rostering.h"

#include <QDate>
#include <QFile>

namespace circumspect::desktop {

namespace {

Result<QByteArray> instrumentBytes(const NewVaultAnswer &answer)
{
    if (answer.instrumentFile.isEmpty())
        return workspace::Instruments::shippedFile(InstrumentId(answer.instrument));
    return common::readFile(answer.instrumentFile);
}

Result<void> furnish(workspace::Workspace &workspace, const QByteArray &instrument, const QString &cycleName)
{
    auto added = workspace.instruments().add(instrument);
    if (!added)
        return added.error();
    workspace::CycleDraft draft;
    draft.name = cycleName;
    draft.instrument = added->id;
    draft.instrumentVersion = added->version;
    auto cycle = workspace.rostering().addCycle(draft);
    return cycle ? Result<void>() : Result<void>(cycle.error());
}

}  // namespace

Result<std::unique_ptr<workspace::Workspace>> makeVault(const NewVaultAnswer &answer,
                                                        const workspace::Services &services)
{
    auto bytes = instrumentBytes(answer);
    if (!bytes)
        return bytes.error();
    if (auto instrument = workspace::Instruments::read(*bytes); !instrument)
        return instrument.error();
    auto made = workspace::Workspace::create(answer.path, answer.passphrase, services,
                                             {.roles = answer.roles, .name = answer.name});
    if (!made)
        return made;
    if (auto furnished = furnish(**made, *bytes, answer.cycleName); !furnished) {
        made->reset();
        QFile::remove(answer.path);
        return furnished.error();
    }
    return made;
}

NewVaultQuestion newVaultQuestion()
{
    NewVaultQuestion question;
    const QString language = QLocale().name().left(2);
    for (const InstrumentId &id : workspace::Instruments::shipped()) {
        auto bytes = workspace::Instruments::shippedFile(id);
        if (!bytes)
            continue;
        if (auto instrument = workspace::Instruments::read(*bytes))
            question.instruments.push_back(
                {id.text(), instrument->title.in(language), instrument->description.in(language)});
    }
    return question;
}

}  // namespace circumspect::desktop
