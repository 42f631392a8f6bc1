// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/heading_words.h"

#include "model/label_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace circumspect::sealed {

namespace {

using namespace std::string_view_literals;
using published::ColumnRole;
using published::DropReason;

constexpr std::u16string_view kParticipantWords[]{u"participant",
                                                  u"participant id",
                                                  u"participant code",
                                                  u"participantid",
                                                  u"leader",
                                                  u"leader id",
                                                  u"leader code",
                                                  u"leaderid",
                                                  u"ratee",
                                                  u"ratee id",
                                                  u"target",
                                                  u"target id",
                                                  u"subject",
                                                  u"subject id",
                                                  u"assessee",
                                                  u"assessee id",
                                                  u"subjectuniqueidentifier",
                                                  u"who is this feedback about?",
                                                  u"who is this about?",
                                                  u"dirigeant",
                                                  u"dirigeante",
                                                  u"code participant",
                                                  u"évalué",
                                                  u"évaluée",
                                                  u"personne évaluée",
                                                  u"participante",
                                                  u"código del participante",
                                                  u"evaluado",
                                                  u"evaluada",
                                                  u"persona evaluada",
                                                  u"líder",
                                                  u"lider",
                                                  u"teilnehmer",
                                                  u"teilnehmerin",
                                                  u"teilnehmende",
                                                  u"teilnehmercode",
                                                  u"führungskraft",
                                                  u"beurteilte person",
                                                  u"zielperson"};

constexpr std::u16string_view kGroupWords[]{u"group",
                                            u"group id",
                                            u"rater group",
                                            u"ratergroup",
                                            u"rater type",
                                            u"rater role",
                                            u"perspective",
                                            u"groupe",
                                            u"groupe d'évaluateurs",
                                            u"lien",
                                            u"lien avec la personne",
                                            u"grupo",
                                            u"grupo de evaluadores",
                                            u"gruppe",
                                            u"bewertergruppe",
                                            u"perspektive",
                                            u"beziehung",
                                            u"your relationship",
                                            u"votre relation",
                                            u"su relación",
                                            u"ihre beziehung"};

constexpr std::u16string_view kRaterWords[]{u"rater",
                                            u"rater id",
                                            u"raterid",
                                            u"rater code",
                                            u"rater key",
                                            u"evaluator",
                                            u"evaluator id",
                                            u"reviewer",
                                            u"reviewer id",
                                            u"respondent",
                                            u"respondent id",
                                            u"perceiver",
                                            u"perceiver id",
                                            u"token",
                                            u"key",
                                            u"invitation",
                                            u"invitation code",
                                            u"participantuniqueidentifier",
                                            u"évaluateur",
                                            u"évaluatrice",
                                            u"code évaluateur",
                                            u"clé",
                                            u"evaluador",
                                            u"evaluadora",
                                            u"código del evaluador",
                                            u"clave",
                                            u"bewerter",
                                            u"bewertende",
                                            u"feedbackgeber",
                                            u"feedbackgebende",
                                            u"schlüssel"};

constexpr std::u16string_view kItemWords[]{
    u"item",      u"item id",  u"itemid",   u"item code", u"question", u"question id", u"question code", u"statement",
    u"behaviour", u"behavior", u"variable", u"énoncé",    u"ítem",     u"pregunta",    u"frage",         u"aussage"};

constexpr std::u16string_view kValueWords[]{u"value",      u"rating",    u"score", u"answer",  u"answer value",
                                            u"points",     u"valeur",    u"note",  u"réponse", u"valor",
                                            u"puntuación", u"respuesta", u"wert",  u"antwort", u"bewertung"};

constexpr std::u16string_view kMissingWords[]{u"missing", u"missing reason", u"reason", u"na reason"};

constexpr std::u16string_view kResponseWords[]{u"response", u"response id", u"responseid", u"submission id"};

constexpr std::u16string_view kCompletedWords[]{u"submitdate", u"date submitted", u"completed",
                                                u"complete",   u"finished",       u"is complete",
                                                u"terminé",    u"completado",     u"abgeschlossen"};

constexpr std::u16string_view kIdentityWords[]{u"name",
                                               u"first name",
                                               u"firstname",
                                               u"last name",
                                               u"lastname",
                                               u"full name",
                                               u"surname",
                                               u"user name",
                                               u"username",
                                               u"rater name",
                                               u"leader name",
                                               u"email",
                                               u"e-mail",
                                               u"email address",
                                               u"e-mail address",
                                               u"mail",
                                               u"phone",
                                               u"telephone",
                                               u"ip",
                                               u"ip address",
                                               u"ipaddress",
                                               u"ipaddr",
                                               u"refurl",
                                               u"device id",
                                               u"deviceid",
                                               u"network id",
                                               u"user agent",
                                               u"location",
                                               u"location latitude",
                                               u"location longitude",
                                               u"locationlatitude",
                                               u"locationlongitude",
                                               u"recipient first name",
                                               u"recipient last name",
                                               u"recipient email",
                                               u"recipientemail",
                                               u"recipientfirstname",
                                               u"recipientlastname",
                                               u"external reference",
                                               u"nom",
                                               u"prénom",
                                               u"courriel",
                                               u"adresse e-mail",
                                               u"adresse ip",
                                               u"téléphone",
                                               u"nombre",
                                               u"apellido",
                                               u"apellidos",
                                               u"correo",
                                               u"correo electrónico",
                                               u"teléfono",
                                               u"vorname",
                                               u"nachname",
                                               u"telefon",
                                               u"ip-adresse",
                                               u"benutzername"};

constexpr std::u16string_view kTimeWords[]{u"timestamp",
                                           u"time",
                                           u"date",
                                           u"start date",
                                           u"startdate",
                                           u"start time",
                                           u"end date",
                                           u"enddate",
                                           u"end time",
                                           u"date started",
                                           u"date last action",
                                           u"datestamp",
                                           u"recorded date",
                                           u"recordeddate",
                                           u"completion time",
                                           u"last modified time",
                                           u"created",
                                           u"modified",
                                           u"ended",
                                           u"expired",
                                           u"duration",
                                           u"duration in seconds",
                                           u"interviewtime",
                                           u"zeitstempel",
                                           u"datum",
                                           u"zeit",
                                           u"dauer",
                                           u"startzeit",
                                           u"horodateur",
                                           u"heure",
                                           u"durée",
                                           u"marca temporal",
                                           u"fecha",
                                           u"hora",
                                           u"duración"};

constexpr std::u16string_view kTechnicalWords[]{u"id",
                                                u"tid",
                                                u"nr",
                                                u"no",
                                                u"row",
                                                u"index",
                                                u"seed",
                                                u"lastpage",
                                                u"last page",
                                                u"startlanguage",
                                                u"start language",
                                                u"language",
                                                u"user language",
                                                u"userlanguage",
                                                u"collector id",
                                                u"progress",
                                                u"status",
                                                u"response type",
                                                u"distribution channel",
                                                u"distributionchannel",
                                                u"unsolicited",
                                                u"weight",
                                                u"competency",
                                                u"competency id",
                                                u"sprache",
                                                u"langue",
                                                u"idioma",
                                                u"session"};

template <std::size_t N>
bool isOneOf(const std::u16string_view (&words)[N], const QString &key)
{
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view word) {
        return key == QStringView(word.data(), static_cast<qsizetype>(word.size()));
    });
}

/// "leader_id", "Leader-ID" and "target.id" are one word each.
QString headingKey(const QString &heading)
{
    QString key = model::labelKey(heading);
    for (QChar &c : key)
        if (c == u'_' || c == u'.' || c == u'(' || c == u')')
            c = u' ';
    return key.simplified();
}

}  // namespace

ColumnRole roleByHeading(const QString &heading)
{
    const QString key = headingKey(heading);
    if (isOneOf(kParticipantWords, key))
        return ColumnRole::Participant;
    static const QRegularExpression relation(
        QStringLiteral("^(relation|relación|relacion|beziehung|lien |your relation|ihre beziehung|votre relation)"));
    if (isOneOf(kGroupWords, key) || relation.match(key).hasMatch())
        return ColumnRole::Group;
    if (isOneOf(kRaterWords, key))
        return ColumnRole::Rater;
    if (isOneOf(kResponseWords, key))
        return ColumnRole::Response;
    if (isOneOf(kItemWords, key))
        return ColumnRole::ItemName;
    if (isOneOf(kValueWords, key))
        return ColumnRole::Value;
    if (isOneOf(kMissingWords, key))
        return ColumnRole::Missing;
    return isOneOf(kCompletedWords, key) ? ColumnRole::Completed : ColumnRole::Unused;
}

DropReason dropReasonByHeading(const QString &heading)
{
    const QString key = headingKey(heading);
    if (isOneOf(kIdentityWords, key))
        return DropReason::Identity;
    if (isOneOf(kTimeWords, key))
        return DropReason::Time;
    return isOneOf(kTechnicalWords, key) ? DropReason::Technical : DropReason::None;
}

}  // namespace circumspect::sealed
