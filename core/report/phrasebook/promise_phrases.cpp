// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/promise_phrases.h"

namespace circumspect::report {

std::vector<PhraseEntry> englishPromisePhrases()
{
    return {
        {Phrase::PromiseTitle, u"What we promise you"},
        {Phrase::PromiseLead,
         u"Your answers help a leader to learn. They can only do so if you can be honest, so this is what happens to "
         u"them, and what never will."},
        {Phrase::PromiseIdentifiedHeading, u"Who is named"},
        {Phrase::PromiseIdentified,
         u"%1: these answers are shown as theirs, because there is only one such person or they were told so. "
         u"Everybody else is never shown alone."},
        {Phrase::PromiseGroupsHeading, u"How everybody else is protected"},
        {Phrase::PromiseMinimum,
         u"%1: only averages are shown, and only where at least %n person answered the same question.",
         u"%1: only averages are shown, and only where at least %n people answered the same question."},
        {Phrase::PromiseMergeDefault,
         u"A group with fewer answers is combined with another group until there are enough, or left out altogether."},
        {Phrase::PromiseMergeInto, u"Where too few people of “%1” answered, they are combined with “%2”."},
        {Phrase::PromiseSubtraction, u"A figure from which somebody’s answer could be worked out by subtraction is "
                                     u"withheld as well, also when an earlier report is taken into account."},
        {Phrase::PromiseEnds,
         u"Averages so close to the end of the scale that they would tell what everyone answered are cut off."},
        {Phrase::PromiseSpread, u"How far answers lie apart is shown only for at least %n answer.",
         u"How far answers lie apart is shown only for at least %n answers."},
        {Phrase::PromiseCommentsHeading, u"Your comments"},
        {Phrase::PromiseComments,
         u"Comments are printed word for word, in random order, without names and dates. They stand under the name of "
         u"a group only where at least %n of its members wrote one; otherwise they go into one list that needs as "
         u"many writers, or are not shown.",
         u"Comments are printed word for word, in random order, without names and dates. They stand under the name of "
         u"a group only where at least %n of its members wrote one; otherwise they go into one list that needs as "
         u"many writers, or are not shown."},
        {Phrase::PromiseCommentsWording,
         u"Nobody rewrites your words: leave out what only you could know if you do not want to be recognised."},
        {Phrase::PromiseReadersHeading, u"Who reads what"},
        {Phrase::PromiseReaderLeader,
         u"The person you answer about and their coach read the report: figures and comments as described here."},
        {Phrase::PromiseReaderCoordinator, u"Those who organise the programme see who has answered, never what. They "
                                           u"may pass on figures, but no comments."},
        {Phrase::PromiseReaderOwner,
         u"Only the keeper of the answers can open single answers, to check them and to make the report. Nobody may "
         u"do so for a report about themselves."},
        {Phrase::PromiseAfterHeading, u"Afterwards"},
        {Phrase::PromiseNoWithdrawal,
         u"An answer that has been sent is sealed among others and cannot be found and taken back. Until then you are "
         u"free not to answer."},
        {Phrase::PromiseRetention, u"Single answers are destroyed %n day after the report; averages remain.",
         u"Single answers are destroyed %n days after the report; averages remain."},
        {Phrase::PromiseStricter, u"From the first answer on these rules can become stricter, never looser."},
        {Phrase::PromiseVersion, u"%1, promise no. %2"},
        {Phrase::CertificateTitle, u"Certificate of erasure"},
        {Phrase::CertificateLead, u"The single answers and comments of this wave have been destroyed in the vault and "
                                  u"cannot be restored from it."},
        {Phrase::CertificateCaption, u"What was destroyed"},
        {Phrase::CertificateWhat, u"What"},
        {Phrase::CertificateValue, u"Value"},
        {Phrase::CertificateDay, u"Destroyed on"},
        {Phrase::CertificateResponses, u"Responses"},
        {Phrase::CertificateComments, u"Comments"},
        {Phrase::CertificateBackups, u"Backup copies beside the vault, with the answers in them"},
        {Phrase::CertificatePromise, u"Promise no."},
        {Phrase::CertificateStaysHeading, u"What stays"},
        {Phrase::CertificateStays, u"Released reports with their averages and printed comments, development plans, and "
                                   u"the roster with who has answered."},
        {Phrase::CertificateBeyondHeading, u"What the program cannot reach"},
        {Phrase::CertificateBeyondCopies, u"Copies of the vault that people made themselves, and copies made by the "
                                          u"computer’s own backups: delete them."},
        {Phrase::CertificateBeyondSource,
         u"The files that were imported, and the survey tool they came from: delete the responses there."},
        {Phrase::CertificateBeyondReports, u"Reports that were printed or handed over; they hold no single answer."},
    };
}

std::vector<PhraseEntry> frenchPromisePhrases()
{
    return {
        {Phrase::PromiseTitle, u"Ce à quoi nous nous engageons"},
        {Phrase::PromiseLead,
         u"Vos réponses aident une personne qui dirige à progresser. Elles ne le peuvent que si vous répondez "
         u"sincèrement\u00a0: voici donc ce qu’il advient d’elles, et ce qui n’arrivera jamais."},
        {Phrase::PromiseIdentifiedHeading, u"Qui est nommé"},
        {Phrase::PromiseIdentified,
         u"%1\u00a0: ces réponses sont montrées sous ce nom, parce qu’il n’y a qu’une seule personne dans ce cas ou "
         u"parce qu’elle en a été informée. Aucune autre personne n’apparaît jamais seule."},
        {Phrase::PromiseGroupsHeading, u"Comment les autres personnes sont protégées"},
        {Phrase::PromiseMinimum,
         u"%1\u00a0: seules des moyennes sont montrées, et seulement là où au moins %n personne a répondu à la même "
         u"question.",
         u"%1\u00a0: seules des moyennes sont montrées, et seulement là où au moins %n personnes ont répondu à la même "
         u"question."},
        {Phrase::PromiseMergeDefault, u"Un groupe qui compte moins de réponses est regroupé avec un autre jusqu’à ce "
                                      u"que leur nombre suffise, ou n’est pas montré du tout."},
        {Phrase::PromiseMergeInto, u"Si trop peu de personnes du groupe «\u202f%1\u202f» ont répondu, elles sont "
                                   u"regroupées avec «\u202f%2\u202f»."},
        {Phrase::PromiseSubtraction,
         u"Un chiffre dont on pourrait déduire par soustraction la réponse de quelqu’un n’est pas montré non plus, "
         u"même si un rapport antérieur est nécessaire pour cela."},
        {Phrase::PromiseEnds, u"Les moyennes si proches d’une extrémité de l’échelle qu’elles révéleraient ce que "
                              u"chaque personne a répondu sont tronquées."},
        {Phrase::PromiseSpread, u"La dispersion des réponses n’est montrée qu’à partir de %n réponse.",
         u"La dispersion des réponses n’est montrée qu’à partir de %n réponses."},
        {Phrase::PromiseCommentsHeading, u"Vos commentaires"},
        {Phrase::PromiseComments,
         u"Les commentaires sont repris mot pour mot, dans un ordre aléatoire, sans nom ni date. Ils ne figurent sous "
         u"le nom d’un groupe que si au moins %n de ses membres en a écrit un\u202f; sinon ils rejoignent une liste "
         u"commune qui exige autant d’auteurs, ou ne sont pas montrés.",
         u"Les commentaires sont repris mot pour mot, dans un ordre aléatoire, sans nom ni date. Ils ne figurent sous "
         u"le nom d’un groupe que si au moins %n de ses membres en ont écrit un\u202f; sinon ils rejoignent une liste "
         u"commune qui exige autant d’auteurs, ou ne sont pas montrés."},
        {Phrase::PromiseCommentsWording, u"Personne ne réécrit vos mots\u00a0: si vous ne voulez pas qu’on vous "
                                         u"reconnaisse, omettez ce que personne d’autre que vous ne peut savoir."},
        {Phrase::PromiseReadersHeading, u"Qui lit quoi"},
        {Phrase::PromiseReaderLeader,
         u"La personne au sujet de laquelle vous répondez et son coach lisent le rapport\u00a0: les chiffres et les "
         u"commentaires, tels qu’ils sont décrits ici."},
        {Phrase::PromiseReaderCoordinator, u"Les personnes qui organisent le programme voient qui a répondu, jamais "
                                           u"quoi. Elles peuvent transmettre des chiffres, mais aucun commentaire."},
        {Phrase::PromiseReaderOwner,
         u"Seule la personne qui garde les réponses peut ouvrir une réponse isolée, pour la vérifier et pour établir "
         u"le rapport. Personne ne peut le faire pour un rapport sur soi-même."},
        {Phrase::PromiseAfterHeading, u"Par la suite"},
        {Phrase::PromiseNoWithdrawal, u"Une réponse envoyée est scellée parmi d’autres et ne peut plus être ni "
                                      u"retrouvée ni retirée. Jusque-là, vous êtes libre de ne pas répondre."},
        {Phrase::PromiseRetention,
         u"Les réponses individuelles sont détruites %n jour après le rapport\u202f; les moyennes restent.",
         u"Les réponses individuelles sont détruites %n jours après le rapport\u202f; les moyennes restent."},
        {Phrase::PromiseStricter,
         u"Dès la première réponse, ces règles peuvent devenir plus strictes, jamais plus souples."},
        {Phrase::PromiseVersion, u"%1, engagement n°\u00a0%2"},
        {Phrase::CertificateTitle, u"Certificat de destruction"},
        {Phrase::CertificateLead, u"Les réponses individuelles et les commentaires de cette vague ont été détruits "
                                  u"dans le coffre et ne peuvent plus y être rétablis."},
        {Phrase::CertificateCaption, u"Ce qui a été détruit"},
        {Phrase::CertificateWhat, u"Objet"},
        {Phrase::CertificateValue, u"Valeur"},
        {Phrase::CertificateDay, u"Détruit le"},
        {Phrase::CertificateResponses, u"Réponses"},
        {Phrase::CertificateComments, u"Commentaires"},
        {Phrase::CertificateBackups, u"Copies de sauvegarde à côté du coffre, avec les réponses qu’elles contenaient"},
        {Phrase::CertificatePromise, u"Engagement n°"},
        {Phrase::CertificateStaysHeading, u"Ce qui reste"},
        {Phrase::CertificateStays, u"Les rapports publiés avec leurs moyennes et leurs commentaires imprimés, les "
                                   u"plans de développement, et la liste de qui a répondu."},
        {Phrase::CertificateBeyondHeading, u"Ce que le programme ne peut atteindre"},
        {Phrase::CertificateBeyondCopies, u"Les copies du coffre que quelqu’un a faites lui-même, ou que les "
                                          u"sauvegardes de l’ordinateur ont faites\u00a0: supprimez-les."},
        {Phrase::CertificateBeyondSource,
         u"Les fichiers importés et l’outil d’enquête dont ils proviennent\u00a0: supprimez-y les réponses."},
        {Phrase::CertificateBeyondReports,
         u"Les rapports imprimés ou remis\u202f; ils ne contiennent aucune réponse individuelle."},
    };
}

std::vector<PhraseEntry> spanishPromisePhrases()
{
    return {
        {Phrase::PromiseTitle, u"A qué nos comprometemos con usted"},
        {Phrase::PromiseLead,
         u"Sus respuestas ayudan a una persona con responsabilidad directiva a aprender. Solo lo consiguen si usted "
         u"puede responder con sinceridad: esto es lo que ocurre con ellas, y lo que nunca ocurrirá."},
        {Phrase::PromiseIdentifiedHeading, u"Quién aparece identificado"},
        {Phrase::PromiseIdentified,
         u"%1: estas respuestas se muestran con este nombre, porque solo hay una persona en ese caso o porque se le "
         u"informó de ello. Ninguna otra persona aparece nunca por separado."},
        {Phrase::PromiseGroupsHeading, u"Cómo se protege a las demás personas"},
        {Phrase::PromiseMinimum,
         u"%1: solo se muestran medias, y solo si al menos %n persona respondió a la misma pregunta.",
         u"%1: solo se muestran medias, y solo si al menos %n personas respondieron a la misma pregunta."},
        {Phrase::PromiseMergeDefault,
         u"Un grupo con menos respuestas se combina con otro hasta que haya suficientes, o no se muestra en absoluto."},
        {Phrase::PromiseMergeInto, u"Si respondieron demasiado pocas personas de «%1», se combinan con «%2»."},
        {Phrase::PromiseSubtraction, u"Tampoco se muestra ninguna cifra de la que pudiera deducirse por resta la "
                                     u"respuesta de alguien, aunque para ello hiciera falta un informe anterior."},
        {Phrase::PromiseEnds, u"Las medias tan próximas a un extremo de la escala que revelarían lo que respondió cada "
                              u"persona se recortan."},
        {Phrase::PromiseSpread, u"La distancia entre las respuestas solo se muestra a partir de %n respuesta.",
         u"La distancia entre las respuestas solo se muestra a partir de %n respuestas."},
        {Phrase::PromiseCommentsHeading, u"Sus comentarios"},
        {Phrase::PromiseComments,
         u"Los comentarios se reproducen palabra por palabra, en orden aleatorio, sin nombres ni fechas. Solo figuran "
         u"bajo el nombre de un grupo si al menos %n de sus miembros escribió uno; si no, pasan a una lista común que "
         u"exige otros tantos autores, o no se muestran.",
         u"Los comentarios se reproducen palabra por palabra, en orden aleatorio, sin nombres ni fechas. Solo figuran "
         u"bajo el nombre de un grupo si al menos %n de sus miembros escribieron uno; si no, pasan a una lista común "
         u"que exige otros tantos autores, o no se muestran."},
        {Phrase::PromiseCommentsWording,
         u"Nadie reescribe sus palabras: si no desea que se le reconozca, omita lo que solo usted puede saber."},
        {Phrase::PromiseReadersHeading, u"Quién lee qué"},
        {Phrase::PromiseReaderLeader,
         u"La persona sobre la que usted responde y su coach leen el informe: las cifras y los comentarios tal como "
         u"aquí se describe."},
        {Phrase::PromiseReaderCoordinator, u"Quienes organizan el programa ven quién ha respondido, nunca qué. Pueden "
                                           u"transmitir cifras, pero ningún comentario."},
        {Phrase::PromiseReaderOwner,
         u"Solo quien custodia las respuestas puede abrir una respuesta individual, para comprobarla y para elaborar "
         u"el informe. Nadie puede hacerlo con un informe sobre su propia persona."},
        {Phrase::PromiseAfterHeading, u"Después"},
        {Phrase::PromiseNoWithdrawal,
         u"Una respuesta enviada queda sellada entre otras y ya no puede localizarse ni retirarse. Hasta entonces, "
         u"usted es libre de no responder."},
        {Phrase::PromiseRetention,
         u"Las respuestas individuales se destruyen %n día después del informe; las medias permanecen.",
         u"Las respuestas individuales se destruyen %n días después del informe; las medias permanecen."},
        {Phrase::PromiseStricter,
         u"Desde la primera respuesta, estas reglas pueden hacerse más estrictas, nunca más laxas."},
        {Phrase::PromiseVersion, u"%1, compromiso n.º\u00a0%2"},
        {Phrase::CertificateTitle, u"Certificado de destrucción"},
        {Phrase::CertificateLead, u"Las respuestas individuales y los comentarios de esta ola se han destruido en la "
                                  u"bóveda y no pueden recuperarse a partir de ella."},
        {Phrase::CertificateCaption, u"Qué se destruyó"},
        {Phrase::CertificateWhat, u"Concepto"},
        {Phrase::CertificateValue, u"Valor"},
        {Phrase::CertificateDay, u"Destruido el"},
        {Phrase::CertificateResponses, u"Respuestas"},
        {Phrase::CertificateComments, u"Comentarios"},
        {Phrase::CertificateBackups, u"Copias de seguridad junto a la bóveda, con las respuestas que contenían"},
        {Phrase::CertificatePromise, u"Compromiso n.º"},
        {Phrase::CertificateStaysHeading, u"Qué permanece"},
        {Phrase::CertificateStays, u"Los informes publicados con sus medias y comentarios impresos, los planes de "
                                   u"desarrollo y la lista de quién respondió."},
        {Phrase::CertificateBeyondHeading, u"A qué no llega el programa"},
        {Phrase::CertificateBeyondCopies,
         u"Las copias de la bóveda hechas por alguna persona o por las copias de seguridad del ordenador: elimínelas."},
        {Phrase::CertificateBeyondSource,
         u"Los archivos importados y la herramienta de encuestas de la que proceden: elimine allí las respuestas."},
        {Phrase::CertificateBeyondReports,
         u"Los informes impresos o entregados; no contienen ninguna respuesta individual."},
    };
}

std::vector<PhraseEntry> germanPromisePhrases()
{
    return {
        {Phrase::PromiseTitle, u"Was wir Ihnen zusagen"},
        {Phrase::PromiseLead,
         u"Ihre Antworten helfen einer Führungskraft zu lernen. Das gelingt nur, wenn Sie ehrlich sein können. Deshalb "
         u"steht hier, was mit Ihren Antworten geschieht und was niemals geschehen wird."},
        {Phrase::PromiseIdentifiedHeading, u"Wer erkennbar ist"},
        {Phrase::PromiseIdentified,
         u"%1: Diese Antworten werden unter diesem Namen gezeigt, weil es nur eine solche Person gibt oder weil es ihr "
         u"gesagt wurde. Alle anderen werden niemals einzeln gezeigt."},
        {Phrase::PromiseGroupsHeading, u"Wie alle anderen geschützt sind"},
        {Phrase::PromiseMinimum,
         u"%1: Gezeigt werden nur Mittelwerte, und nur dort, wo mindestens %n Person dieselbe Frage beantwortet hat.",
         u"%1: Gezeigt werden nur Mittelwerte, und nur dort, wo mindestens %n Personen dieselbe Frage beantwortet "
         u"haben."},
        {Phrase::PromiseMergeDefault,
         u"Eine Gruppe mit weniger Antworten wird mit einer anderen zusammengefasst, bis es genug sind, oder gar nicht "
         u"gezeigt."},
        {Phrase::PromiseMergeInto,
         u"Haben zu wenige Personen der Gruppe „%1“ geantwortet, werden sie mit „%2“ zusammengefasst."},
        {Phrase::PromiseSubtraction, u"Auch eine Zahl, aus der sich durch Abziehen die Antwort einer Person errechnen "
                                     u"ließe, wird nicht gezeigt, selbst wenn dazu ein früherer Bericht nötig wäre."},
        {Phrase::PromiseEnds, u"Mittelwerte, die so nah am Ende der Skala liegen, dass sie die Antwort jeder Person "
                              u"verraten würden, werden gekappt."},
        {Phrase::PromiseSpread, u"Wie weit Antworten auseinanderliegen, wird erst ab %n Antwort gezeigt.",
         u"Wie weit Antworten auseinanderliegen, wird erst ab %n Antworten gezeigt."},
        {Phrase::PromiseCommentsHeading, u"Ihre Kommentare"},
        {Phrase::PromiseComments,
         u"Kommentare werden Wort für Wort gedruckt, in zufälliger Reihenfolge, ohne Namen und Datum. Unter dem Namen "
         u"einer Gruppe stehen sie nur, wenn mindestens %n ihrer Mitglieder einen geschrieben hat; sonst kommen sie in "
         u"eine gemeinsame Liste, für die ebenso viele Schreibende nötig sind, oder werden nicht gezeigt.",
         u"Kommentare werden Wort für Wort gedruckt, in zufälliger Reihenfolge, ohne Namen und Datum. Unter dem Namen "
         u"einer Gruppe stehen sie nur, wenn mindestens %n ihrer Mitglieder einen geschrieben haben; sonst kommen sie "
         u"in eine gemeinsame Liste, für die ebenso viele Schreibende nötig sind, oder werden nicht gezeigt."},
        {Phrase::PromiseCommentsWording, u"Niemand schreibt Ihre Worte um: Wenn Sie nicht erkannt werden möchten, "
                                         u"lassen Sie weg, was nur Sie wissen können."},
        {Phrase::PromiseReadersHeading, u"Wer was liest"},
        {Phrase::PromiseReaderLeader, u"Die Person, über die Sie antworten, und ihr Coach lesen den Bericht: Zahlen "
                                      u"und Kommentare, wie hier beschrieben."},
        {Phrase::PromiseReaderCoordinator,
         u"Wer das Programm organisiert, sieht, wer geantwortet hat, nie was. Zahlen dürfen weitergegeben werden, "
         u"Kommentare nicht."},
        {Phrase::PromiseReaderOwner,
         u"Nur wer die Antworten verwahrt, kann einzelne Antworten öffnen, um sie zu prüfen und den Bericht zu "
         u"erstellen. Niemand darf das bei einem Bericht über sich selbst."},
        {Phrase::PromiseAfterHeading, u"Danach"},
        {Phrase::PromiseNoWithdrawal,
         u"Eine abgeschickte Antwort liegt versiegelt unter anderen und lässt sich weder wiederfinden noch "
         u"zurücknehmen. Bis dahin steht es Ihnen frei, nicht zu antworten."},
        {Phrase::PromiseRetention,
         u"Einzelne Antworten werden %n Tag nach dem Bericht vernichtet; Mittelwerte bleiben.",
         u"Einzelne Antworten werden %n Tage nach dem Bericht vernichtet; Mittelwerte bleiben."},
        {Phrase::PromiseStricter, u"Ab der ersten Antwort können diese Regeln strenger werden, niemals lockerer."},
        {Phrase::PromiseVersion, u"%1, Zusage Nr.\u00a0%2"},
        {Phrase::CertificateTitle, u"Löschnachweis"},
        {Phrase::CertificateLead, u"Die einzelnen Antworten und Kommentare dieser Welle wurden im Tresor vernichtet "
                                  u"und lassen sich aus ihm nicht wiederherstellen."},
        {Phrase::CertificateCaption, u"Was vernichtet wurde"},
        {Phrase::CertificateWhat, u"Was"},
        {Phrase::CertificateValue, u"Wert"},
        {Phrase::CertificateDay, u"Vernichtet am"},
        {Phrase::CertificateResponses, u"Antwortbögen"},
        {Phrase::CertificateComments, u"Kommentare"},
        {Phrase::CertificateBackups, u"Sicherungskopien neben dem Tresor, mit den Antworten darin"},
        {Phrase::CertificatePromise, u"Zusage Nr."},
        {Phrase::CertificateStaysHeading, u"Was bleibt"},
        {Phrase::CertificateStays, u"Freigegebene Berichte mit ihren Mittelwerten und gedruckten Kommentaren, "
                                   u"Entwicklungspläne und die Liste, wer geantwortet hat."},
        {Phrase::CertificateBeyondHeading, u"Was das Programm nicht erreicht"},
        {Phrase::CertificateBeyondCopies,
         u"Kopien des Tresors, die jemand selbst oder die Datensicherung des Computers angelegt hat: Löschen Sie sie."},
        {Phrase::CertificateBeyondSource,
         u"Die importierten Dateien und das Umfragewerkzeug, aus dem sie stammen: Löschen Sie dort die Antworten."},
        {Phrase::CertificateBeyondReports,
         u"Gedruckte oder übergebene Berichte; sie enthalten keine einzelne Antwort."},
    };
}

}  // namespace circumspect::report
