// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/roster_csv.h"

#include "model/group_lookup.h"
#include "model/label_key.h"
#include "tabular/csv_records.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace circumspect::exchange {

namespace {

enum class Field { Code, Name, FirstName, LastName, Role, Organisation, Email, Participant, Group, Key };
constexpr std::size_t kFieldCount = 10;

struct FieldWord {
    std::u16string_view word;
    Field field;
};

constexpr FieldWord kFieldWords[]{
    {u"code", Field::Code},
    {u"participant code", Field::Code},
    {u"id", Field::Code},
    {u"kürzel", Field::Code},
    {u"kennung", Field::Code},
    {u"código", Field::Code},
    {u"codigo", Field::Code},
    {u"name", Field::Name},
    {u"full name", Field::Name},
    {u"nom", Field::Name},
    {u"nom complet", Field::Name},
    {u"nombre", Field::Name},
    {u"nombre completo", Field::Name},
    {u"first name", Field::FirstName},
    {u"firstname", Field::FirstName},
    {u"vorname", Field::FirstName},
    {u"prénom", Field::FirstName},
    {u"last name", Field::LastName},
    {u"lastname", Field::LastName},
    {u"surname", Field::LastName},
    {u"nachname", Field::LastName},
    {u"nom de famille", Field::LastName},
    {u"apellido", Field::LastName},
    {u"apellidos", Field::LastName},
    {u"role", Field::Role},
    {u"position", Field::Role},
    {u"title", Field::Role},
    {u"fonction", Field::Role},
    {u"poste", Field::Role},
    {u"rôle", Field::Role},
    {u"cargo", Field::Role},
    {u"puesto", Field::Role},
    {u"rol", Field::Role},
    {u"rolle", Field::Role},
    {u"funktion", Field::Role},
    {u"organisation", Field::Organisation},
    {u"organization", Field::Organisation},
    {u"city", Field::Organisation},
    {u"ville", Field::Organisation},
    {u"organización", Field::Organisation},
    {u"organizacion", Field::Organisation},
    {u"ciudad", Field::Organisation},
    {u"stadt", Field::Organisation},
    {u"email", Field::Email},
    {u"e-mail", Field::Email},
    {u"mail", Field::Email},
    {u"email address", Field::Email},
    {u"courriel", Field::Email},
    {u"correo", Field::Email},
    {u"correo electrónico", Field::Email},
    {u"participant", Field::Participant},
    {u"participant id", Field::Participant},
    {u"leader", Field::Participant},
    {u"leader code", Field::Participant},
    {u"leader id", Field::Participant},
    {u"dirigeant", Field::Participant},
    {u"participante", Field::Participant},
    {u"líder", Field::Participant},
    {u"teilnehmer", Field::Participant},
    {u"führungskraft", Field::Participant},
    {u"group", Field::Group},
    {u"rater group", Field::Group},
    {u"relationship", Field::Group},
    {u"relation", Field::Group},
    {u"groupe", Field::Group},
    {u"lien", Field::Group},
    {u"grupo", Field::Group},
    {u"relación", Field::Group},
    {u"gruppe", Field::Group},
    {u"beziehung", Field::Group},
    {u"key", Field::Key},
    {u"rater", Field::Key},
    {u"rater key", Field::Key},
    {u"rater id", Field::Key},
    {u"rater code", Field::Key},
    {u"token", Field::Key},
    {u"clé", Field::Key},
    {u"clave", Field::Key},
    {u"schlüssel", Field::Key},
};

/// Which column holds what; -1 where the file has no such column.
struct RosterColumns {
    std::array<int, kFieldCount> of;
    QStringList ignored;

    RosterColumns() { of.fill(-1); }
    bool has(Field field) const { return of[static_cast<std::size_t>(field)] >= 0; }
};

RosterColumns columnsOf(const tabular::Table &table)
{
    RosterColumns columns;
    for (int column = 0; column < table.width(0); ++column) {
        QString key = model::labelKey(table.string(0, column));
        key.replace(u'_', u' ');
        const auto known = std::find_if(std::begin(kFieldWords), std::end(kFieldWords), [&](const FieldWord &entry) {
            return key == QStringView(entry.word.data(), static_cast<qsizetype>(entry.word.size()));
        });
        const bool isKnown = known != std::end(kFieldWords);
        if (isKnown && !columns.has(known->field))
            columns.of[static_cast<std::size_t>(known->field)] = column;
        else if (!key.isEmpty())
            columns.ignored.append(table.string(0, column));
    }
    return columns;
}

/// One reading of one file against one roster.
class RosterReading {
public:
    RosterReading(const tabular::Table &table, RosterColumns columns, const model::Instrument &instrument,
                  const model::Roster &current, RandomSource &random)
        : m_table(table),
          m_columns(std::move(columns)),
          m_instrument(instrument),
          m_groups(instrument),
          m_current(current),
          m_random(random)
    {
        for (const model::Participant &participant : current.participants)
            m_idOfCode.insert(model::labelKey(participant.code), participant.id);
        for (const model::Rater &rater : current.raters)
            if (rater.key.isEmpty())
                ++m_keyless[{rater.participant.text(), rater.group.text()}];
            else
                m_known.insert(keyOf(rater.participant, rater.key), rater.group);
        m_update.ignoredColumns = m_columns.ignored;
    }

    Result<RosterUpdate> run();

private:
    QString value(int record, Field field) const
    {
        const int column = m_columns.of[static_cast<std::size_t>(field)];
        return column < 0 ? QString() : m_table.string(record, column).simplified();
    }
    static QString keyOf(const ParticipantId &participant, const QString &key)
    {
        return participant.text() + u'\n' + key;
    }
    bool isRaterRecord(int record) const { return !value(record, Field::Group).isEmpty(); }
    bool isBlank(int record) const;
    void report(int record, const char *what, const QString &subject = {});
    void readParticipant(int record);
    void readRater(int record);
    void addRater(int record, const ParticipantId &participant, const GroupId &group);
    QString nameIn(int record) const;

    const tabular::Table &m_table;
    RosterColumns m_columns;
    const model::Instrument &m_instrument;
    model::GroupLookup m_groups;
    const model::Roster &m_current;
    RandomSource &m_random;
    RosterUpdate m_update;
    Error m_refusal = failure(ErrorCode::RosterInvalid);
    QHash<QString, ParticipantId> m_idOfCode;
    QSet<QString> m_codesInFile;
    QHash<QString, GroupId> m_known;
    QSet<QString> m_keysInFile;
    QHash<std::pair<QString, QString>, int> m_keyless;  ///< on the roster, not yet matched by a record
};

void RosterReading::report(int record, const char *what, const QString &subject)
{
    const QString detail = QString::fromLatin1(what);
    m_refusal.causes.push_back(failure(ErrorCode::RosterProblem, QString::number(m_table.number(record)),
                                       subject.isEmpty() ? detail : detail + u' ' + subject));
}

bool RosterReading::isBlank(int record) const
{
    for (int column = 0; column < m_table.width(record); ++column)
        if (!m_table.text(record, column).trimmed().isEmpty())
            return false;
    return true;
}

QString RosterReading::nameIn(int record) const
{
    const QString whole = value(record, Field::Name);
    const QString joined =
        QString(value(record, Field::FirstName) + u' ' + value(record, Field::LastName)).simplified();
    return m_columns.has(Field::FirstName) && m_columns.has(Field::LastName) ? joined
           : whole.isEmpty()                                                 ? joined
                                                                             : whole;
}

void RosterReading::readParticipant(int record)
{
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$"));
    const QString code = value(record, m_columns.has(Field::Code) ? Field::Code : Field::Participant);
    if (code.isEmpty())
        return report(record, "no code");
    if (!safe.match(code).hasMatch())
        return report(record, "code is not letters, digits, . _ -");
    const QString key = model::labelKey(code);
    if (m_codesInFile.contains(key))
        return report(record, "repeats code", code);
    m_codesInFile.insert(key);
    model::Participant participant{{},
                                   code,
                                   nameIn(record),
                                   value(record, Field::Role),
                                   value(record, Field::Organisation),
                                   value(record, Field::Email)};
    if (const auto known = m_idOfCode.constFind(key); known != m_idOfCode.cend()) {
        participant.id = *known;
        participant.code = m_current.findParticipant(*known)->code;
        m_update.updated.push_back(std::move(participant));
        return;
    }
    participant.id = ParticipantId(m_random.id());
    m_idOfCode.insert(key, participant.id);
    m_update.added.push_back(std::move(participant));
}

void RosterReading::readRater(int record)
{
    const QString code = value(record, m_columns.has(Field::Participant) ? Field::Participant : Field::Code);
    const auto participant = m_idOfCode.constFind(model::labelKey(code));
    const int group = m_groups.find(value(record, Field::Group));
    if (participant == m_idOfCode.cend())
        report(record, "no participant", code);
    if (group < 0)
        report(record, "no such rater group");
    if (participant != m_idOfCode.cend() && group >= 0)
        addRater(record, *participant, m_instrument.groups[static_cast<std::size_t>(group)].id);
}

void RosterReading::addRater(int record, const ParticipantId &participant, const GroupId &group)
{
    const QString key = value(record, Field::Key);
    if (key.isEmpty()) {
        int &left = m_keyless[{participant.text(), group.text()}];
        if (left > 0) {
            --left;
            return;
        }
    } else {
        const QString place = keyOf(participant, key);
        if (m_keysInFile.contains(place))
            return report(record, "repeats a rater's key");
        m_keysInFile.insert(place);
        const auto known = m_known.constFind(place);
        if (known != m_known.cend() && *known != group)
            return report(record, "rater is in another group on the roster");
        if (known != m_known.cend())
            return;
    }
    m_update.raters.push_back({RaterId(m_random.id()), participant, group, key});
}

Result<RosterUpdate> RosterReading::run()
{
    // Participants first: a rater may stand above the participant.
    const bool hasParticipants = m_columns.has(Field::Code) || !m_columns.has(Field::Group);
    for (int record = 1; record < m_table.recordCount(); ++record)
        if (hasParticipants && !isRaterRecord(record) && !isBlank(record))
            readParticipant(record);
    for (int record = 1; record < m_table.recordCount(); ++record)
        if (isRaterRecord(record))
            readRater(record);
        else if (!hasParticipants && !isBlank(record))
            report(record, "no such rater group");
    if (!m_refusal.causes.empty()) {
        std::stable_sort(m_refusal.causes.begin(), m_refusal.causes.end(),
                         [](const Error &a, const Error &b) { return a.subject.toInt() < b.subject.toInt(); });
        return std::move(m_refusal);
    }
    return std::move(m_update);
}

Result<tabular::CsvFile> readTable(QByteArrayView csv)
{
    auto file = tabular::readCsv(csv.toByteArray());
    if (file || file.error().code != ErrorCode::SeparatorUnknown)
        return file;
    // A list of codes alone has one column and no separator.
    return tabular::readCsv(csv.toByteArray(), {.encoding = {}, .delimiter = ',', .limits = {}});
}

}  // namespace

Result<RosterUpdate> readRosterCsv(QByteArrayView csv, const model::Instrument &instrument,
                                   const model::Roster &current, RandomSource &random)
{
    auto file = readTable(csv);
    if (!file)
        return std::move(file).error();
    if (const auto widths = file->table.settleWidths(1); !widths)
        return Error{ErrorCode::RosterInvalid, {}, {}, widths.error().causes};
    RosterColumns columns = columnsOf(file->table);
    Error refusal = failure(ErrorCode::RosterInvalid);
    if (!columns.has(Field::Code) && !columns.has(Field::Participant))
        refusal.causes.push_back(failure(ErrorCode::ColumnMissing, QStringLiteral("code")));
    else if (file->table.recordCount() < 2)
        refusal.causes.push_back(failure(ErrorCode::RosterProblem, QStringLiteral("1"), QStringLiteral("no records")));
    if (!refusal.causes.empty())
        return refusal;
    return RosterReading(file->table, std::move(columns), instrument, current, random).run();
}

}  // namespace circumspect::exchange
