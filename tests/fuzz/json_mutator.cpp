// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>

// libFuzzer's own mutations and the hook it looks for.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed);

namespace {

using Chance = std::minstd_rand;

/// Values that readers like to forget: other types, ends of ranges, long and odd texts.
QJsonValue oddValue(Chance &chance)
{
    const QJsonValue values[] = {QJsonValue(),
                                 true,
                                 0,
                                 -1,
                                 2147483647,
                                 2147483648.0,
                                 9007199254740993.0,
                                 1e308,
                                 0.1,
                                 QString(),
                                 QString(5000, u'x'),
                                 QString(QChar(0xD800)),
                                 QStringLiteral("\n\t\u202E\u0301"),
                                 QJsonArray(),
                                 QJsonArray{QJsonArray{QJsonArray{}}},
                                 QJsonObject(),
                                 QJsonObject{{QString(), QJsonObject()}}};
    return values[chance() % std::size(values)];
}

QJsonValue mutated(const QJsonValue &value, Chance &chance);

QJsonArray mutated(QJsonArray array, Chance &chance)
{
    const auto place = static_cast<qsizetype>(chance() % static_cast<std::size_t>(array.size()));
    switch (chance() % 6) {
    case 0:
        array.removeAt(place);
        break;
    case 1:
        array.insert(place, array.at(place));
        break;
    case 2:
        array.append(oddValue(chance));
        break;
    default:
        array[place] = mutated(array.at(place), chance);
    }
    return array;
}

QJsonObject mutated(QJsonObject object, Chance &chance)
{
    const QStringList keys = object.keys();
    const QString key = keys[static_cast<qsizetype>(chance() % static_cast<std::size_t>(keys.size()))];
    const QString other = keys[static_cast<qsizetype>(chance() % static_cast<std::size_t>(keys.size()))];
    switch (chance() % 6) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object[key] = object[other];
        break;
    default:
        object[key] = mutated(object[key], chance);
    }
    return object;
}

/// The value with one change somewhere inside.
QJsonValue mutated(const QJsonValue &value, Chance &chance)
{
    if (chance() % 8 == 0)
        return oddValue(chance);
    if (value.isObject() && !value.toObject().isEmpty())
        return mutated(value.toObject(), chance);
    if (value.isArray() && !value.toArray().isEmpty())
        return mutated(value.toArray(), chance);
    return oddValue(chance);
}

}  // namespace

/// Half of the mutations keep a JSON object one, so that inputs get past the parser; what follows a zero byte stays.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    Chance chance(seed);
    const auto input = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype zero = input.indexOf('\0');
    const QByteArray json = input.first(zero < 0 ? input.size() : zero);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty() || chance() % 2 == 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray changed =
        QJsonDocument(mutated(object, chance)).toJson(QJsonDocument::Compact) + input.sliced(json.size());
    if (static_cast<std::size_t>(changed.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::copy(changed.begin(), changed.end(), reinterpret_cast<char *>(data));
    return static_cast<std::size_t>(changed.size());
}
