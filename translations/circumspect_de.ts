<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Einen Tresor öffnen</translation>
    </message>
    <message>
        <source>&amp;New Vault…</source>
        <translation>&amp;Neuer Tresor…</translation>
    </message>
    <message>
        <source>Make a new, encrypted vault</source>
        <translation>Einen neuen, verschlüsselten Tresor anlegen</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Look around in an invented cohort</source>
        <translation>Sich in einer erfundenen Kohorte umsehen</translation>
    </message>
    <message>
        <source>&amp;Close Vault</source>
        <translation>Tresor &amp;schließen</translation>
    </message>
    <message>
        <source>Close the vault and forget its keys</source>
        <translation>Den Tresor schließen und seine Schlüssel vergessen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Import Answers…</source>
        <translation>Antworten &amp;importieren…</translation>
    </message>
    <message>
        <source>Read the export of a survey tool</source>
        <translation>Den Export eines Umfragewerkzeugs lesen</translation>
    </message>
    <message>
        <source>&amp;Release Selected…</source>
        <translation>Ausgewählte &amp;freigeben…</translation>
    </message>
    <message>
        <source>Freeze the reports of the selected participants</source>
        <translation>Die Berichte der ausgewählten Teilnehmenden festschreiben</translation>
    </message>
    <message>
        <source>Release &amp;All…</source>
        <translation>&amp;Alle freigeben…</translation>
    </message>
    <message>
        <source>Freeze the reports of everybody in this wave</source>
        <translation>Die Berichte aller Teilnehmenden dieser Welle festschreiben</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Teilnehmende</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>Er&amp;hebung</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Pre&amp;vious Participant</source>
        <translation>&amp;Vorige Person</translation>
    </message>
    <message>
        <source>Ne&amp;xt Participant</source>
        <translation>&amp;Nächste Person</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Narrow Navigation</source>
        <translation>S&amp;chmale Navigation</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Circumspect</source>
        <translation>&amp;Über Circumspect</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>Jetzt sp&amp;erren</translation>
    </message>
    <message>
        <source>Close the vault and ask for the passphrase again</source>
        <translation>Den Tresor schließen und wieder nach der Passphrase fragen</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy that opens with the same passphrases</source>
        <translation>Eine Kopie speichern, die sich mit denselben Passphrasen öffnet</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>Mitglied &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Let another person open the vault</source>
        <translation>Eine weitere Person den Tresor öffnen lassen</translation>
    </message>
    <message>
        <source>Change My &amp;Passphrase…</source>
        <translation>Meine &amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Recovery Sheet…</source>
        <translation>&amp;Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <source>A sheet to print that opens what your passphrase opens</source>
        <translation>Ein Blatt zum Ausdrucken, das öffnet, was Ihre Passphrase öffnet</translation>
    </message>
    <message>
        <source>R&amp;otate the Key…</source>
        <translation>Schlüssel we&amp;chseln…</translation>
    </message>
    <message>
        <source>Give the vault a new key after somebody has left</source>
        <translation>Dem Tresor einen neuen Schlüssel geben, nachdem jemand gegangen ist</translation>
    </message>
    <message>
        <source>Show &amp;Emergency Key…</source>
        <translation>&amp;Notfallschlüssel zeigen…</translation>
    </message>
    <message>
        <source>The key for the stock sqlcipher shell</source>
        <translation>Der Schlüssel für die gewöhnliche sqlcipher-Shell</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>&amp;Assign Coaches…</source>
        <translation>Coaches &amp;zuordnen…</translation>
    </message>
    <message>
        <source>Choose who coaches the selected participants</source>
        <translation>Wählen, wer die ausgewählten Teilnehmenden coacht</translation>
    </message>
    <message>
        <source>Make &amp;Coach File…</source>
        <translation>&amp;Coach-Datei anlegen…</translation>
    </message>
    <message>
        <source>A file with a coach’s participants, to take along</source>
        <translation>Eine Datei zum Mitnehmen mit den Teilnehmenden eines Coachs</translation>
    </message>
    <message>
        <source>Make &amp;Participant File…</source>
        <translation>Datei für &amp;Teilnehmende anlegen…</translation>
    </message>
    <message>
        <source>A participant’s own report, plan and reflections</source>
        <translation>Bericht, Plan und Gedanken einer teilnehmenden Person</translation>
    </message>
    <message>
        <source>&amp;Make Package…</source>
        <translation>&amp;Paket erstellen…</translation>
    </message>
    <message>
        <source>Seal plans and progress to one receiver</source>
        <translation>Pläne und Fortschritt für eine Person versiegeln</translation>
    </message>
    <message>
        <source>&amp;Open Package…</source>
        <translation>Paket &amp;öffnen…</translation>
    </message>
    <message>
        <source>Take over plans and progress somebody sent</source>
        <translation>Pläne und Fortschritt übernehmen, die jemand geschickt hat</translation>
    </message>
    <message>
        <source>&amp;Settle Differences…</source>
        <translation>&amp;Konflikte lösen…</translation>
    </message>
    <message>
        <source>Choose between versions changed on both sides</source>
        <translation>Zwischen Fassungen wählen, die auf beiden Seiten geändert wurden</translation>
    </message>
    <message>
        <source>What raters are promised, to hand out before they answer</source>
        <translation>Was den Feedbackgebenden zugesagt wird, zum Austeilen, bevor sie antworten</translation>
    </message>
    <message>
        <source>Hold &amp;Comments Back…</source>
        <translation>&amp;Kommentare zurückhalten…</translation>
    </message>
    <message>
        <source>Keep this participant’s comments for the conversation, or hand them over</source>
        <translation>Die Kommentare zu dieser Person für das Gespräch aufheben oder übergeben</translation>
    </message>
    <message>
        <source>Erase &amp;Single Answers…</source>
        <translation>Einzelne Antworten &amp;vernichten…</translation>
    </message>
    <message>
        <source>Destroy the answers of this wave once the promise says so; reports stay</source>
        <translation>Die Antworten dieser Welle vernichten, sobald die Zusage es vorsieht; Berichte bleiben</translation>
    </message>
    <message>
        <source>Data &amp;Quality</source>
        <translation>&amp;Datenqualität</translation>
    </message>
    <message>
        <source>What Does This &amp;Mean?</source>
        <translation>Was bedeutet &amp;das?</translation>
    </message>
    <message>
        <source>Explain the figure in front of you</source>
        <translation>Die Zahl erklären, die Sie vor sich haben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cohort Re&amp;port…</source>
        <translation>&amp;Kohortenbericht…</translation>
    </message>
    <message>
        <source>One report across all participants of this wave; nobody stands alone in it</source>
        <translation>Ein Bericht über alle Teilnehmenden dieser Welle; niemand steht darin allein</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Or&amp;iginalgröße</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the report of each selected participant as PDF or web page</source>
        <translation>Den Bericht jeder ausgewählten teilnehmenden Person als PDF oder Webseite schreiben</translation>
    </message>
    <message>
        <source>Export All Rep&amp;orts…</source>
        <translation>Alle Be&amp;richte exportieren…</translation>
    </message>
    <message>
        <source>Write every released report as PDF or web page</source>
        <translation>Alle freigegebenen Berichte als PDF oder Webseite schreiben</translation>
    </message>
    <message>
        <source>Promise to Raters as PD&amp;F…</source>
        <translation>Zusage an Feedbackgebende als &amp;PDF…</translation>
    </message>
    <message>
        <source>Report &amp;Templates…</source>
        <translation>Berichtsvor&amp;lagen…</translation>
    </message>
    <message>
        <source>What reports show and how they look: the program’s templates and your own</source>
        <translation>Was Berichte zeigen und wie sie aussehen: die Vorlagen des Programms und Ihre eigenen</translation>
    </message>
    <message>
        <source>Re&amp;voke Member…</source>
        <translation>Mitglied den Zugang &amp;entziehen…</translation>
    </message>
    <message>
        <source>Take the way in from the member chosen on the Members page</source>
        <translation>Dem Mitglied, das auf der Seite „Mitglieder“ gewählt ist, den Zugang entziehen</translation>
    </message>
    <message>
        <source>Member Takes Par&amp;t…</source>
        <translation>Mitglied nimmt &amp;teil…</translation>
    </message>
    <message>
        <source>Say who the chosen member is in the roster</source>
        <translation>Sagen, wer das gewählte Mitglied auf der Liste ist</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND ...

Commands:</source>
        <translation>Aufruf: %1 COMMAND ...

Befehle:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command. Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>„%1 COMMAND --help“ erklärt einen Befehl. Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation>Aufruf: %1 %2 %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases differ; no vault was made.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein; es wurde kein Tresor angelegt.</translation>
    </message>
    <message>
        <source>Made %1. There is no way in without the passphrase: keep it safe.</source>
        <translation>%1 wurde angelegt. Ohne die Passphrase führt kein Weg hinein: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation>VAULT</translation>
    </message>
    <message>
        <source>Make a new vault; you become its owner.</source>
        <translation>Einen neuen Tresor anlegen; er gehört dann Ihnen.</translation>
    </message>
    <message>
        <source>Name of the cycle.</source>
        <translation>Name des Zyklus.</translation>
    </message>
    <message>
        <source>Instrument in the vault.</source>
        <translation>Fragebogen im Tresor.</translation>
    </message>
    <message>
        <source>Language of its reports (default en).</source>
        <translation>Sprache seiner Berichte (Vorgabe en).</translation>
    </message>
    <message>
        <source>Its waves (default T1,T2,THEN).</source>
        <translation>Seine Wellen (Vorgabe T1,T2,THEN).</translation>
    </message>
    <message>
        <source>A cycle needs --name and --instrument.</source>
        <translation>Ein Zyklus braucht --name und --instrument.</translation>
    </message>
    <message>
        <source>Added the cycle %1.</source>
        <translation>Der Zyklus %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Added %1 participants and %2 raters; updated %3.</source>
        <translation>%1 Teilnehmende und %2 Feedbackgebende hinzugefügt; %3 aktualisiert.</translation>
    </message>
    <message>
        <source>VAULT --name NAME --instrument ID</source>
        <translation>VAULT --name NAME --instrument ID</translation>
    </message>
    <message>
        <source>Add a cycle: one run of a 360 with a fixed instrument and promise.</source>
        <translation>Einen Zyklus hinzufügen: ein 360 mit festem Fragebogen und fester Zusage.</translation>
    </message>
    <message>
        <source>VAULT FILE</source>
        <translation>VAULT FILE</translation>
    </message>
    <message>
        <source>Add participants and raters from a CSV file.</source>
        <translation>Teilnehmende und Feedbackgebende aus einer CSV-Datei hinzufügen.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json oder csv.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Say --format json or csv, and --out FILE.</source>
        <translation>Geben Sie --format json oder csv und --out FILE an.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>VAULT --format json|csv --out FILE</source>
        <translation>VAULT --format json|csv --out FILE</translation>
    </message>
    <message>
        <source>Write the published cells of a cycle; never an answer.</source>
        <translation>Die veröffentlichten Zellen eines Zyklus schreiben; nie eine Antwort.</translation>
    </message>
    <message>
        <source>Read as this format instead of recognising it.</source>
        <translation>In diesem Format lesen, statt es zu erkennen.</translation>
    </message>
    <message>
        <source>How columns are to be understood, as mapping JSON.</source>
        <translation>Wie die Spalten zu verstehen sind, als JSON-Zuordnung.</translation>
    </message>
    <message>
        <source>Write the mapping that was used, to give it again.</source>
        <translation>Die verwendete Zuordnung schreiben, um sie wieder anzugeben.</translation>
    </message>
    <message>
        <source>Read and check everything, import nothing.</source>
        <translation>Alles lesen und prüfen, nichts importieren.</translation>
    </message>
    <message>
        <source>Read as %1:</source>
        <translation>Gelesen als %1:</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>responses imported</source>
        <translation>Antwortbögen importiert</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>items not observed</source>
        <translation>Aussagen nicht beobachtet</translation>
    </message>
    <message>
        <source>items left open</source>
        <translation>Aussagen offen gelassen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>participants new on the roster</source>
        <translation>Teilnehmende neu auf der Liste</translation>
    </message>
    <message>
        <source>raters new on the roster</source>
        <translation>Feedbackgebende neu auf der Liste</translation>
    </message>
    <message>
        <source>skipped: the rater had answered before</source>
        <translation>übersprungen: die Person hatte schon geantwortet</translation>
    </message>
    <message>
        <source>replaced by a later answer of the same rater</source>
        <translation>durch eine spätere Antwort derselben Person ersetzt</translation>
    </message>
    <message>
        <source>skipped: without any answer</source>
        <translation>übersprungen: ohne jede Antwort</translation>
    </message>
    <message>
        <source>skipped: previews and tests</source>
        <translation>übersprungen: Vorschauen und Tests</translation>
    </message>
    <message>
        <source>columns dropped (identity, times, technical)</source>
        <translation>Spalten verworfen (Identität, Zeiten, Technisches)</translation>
    </message>
    <message>
        <source>The file has no rater ids: it took the place of the wave&apos;s answers.</source>
        <translation>Die Datei hat keine Kennungen der Feedbackgebenden: Sie trat an die Stelle der Antworten dieser Welle.</translation>
    </message>
    <message>
        <source>Would be read as %1 (%2):</source>
        <translation>Würde gelesen als %1 (%2):</translation>
    </message>
    <message>
        <source>responses to import</source>
        <translation>Antwortbögen zu importieren</translation>
    </message>
    <message>
        <source>Import %1; it can be withdrawn until the first release.</source>
        <translation>Import %1; er kann bis zur ersten Freigabe zurückgezogen werden.</translation>
    </message>
    <message>
        <source>The import was taken back whole.</source>
        <translation>Der Import wurde vollständig zurückgezogen.</translation>
    </message>
    <message>
        <source>VAULT FILE...</source>
        <translation>VAULT FILE...</translation>
    </message>
    <message>
        <source>Import the answers of a survey export; all of it or nothing.</source>
        <translation>Die Antworten eines Umfrageexports importieren; alles oder nichts.</translation>
    </message>
    <message>
        <source>VAULT IMPORT</source>
        <translation>VAULT IMPORT</translation>
    </message>
    <message>
        <source>Take an import back whole, until the first release.</source>
        <translation>Einen Import vollständig zurückziehen, bis zur ersten Freigabe.</translation>
    </message>
    <message>
        <source>%1 %2: %3 competencies, %4 items, %5 scale points, %6 rater groups, %7 open questions; languages %8</source>
        <translation>%1 %2: %3 Kompetenzen, %4 Aussagen, %5 Skalenpunkte, %6 Feedbackgruppen, %7 offene Fragen; Sprachen %8</translation>
    </message>
    <message>
        <source>Added %1 %2.</source>
        <translation>%1 %2 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read an instrument file and list every problem with its place.</source>
        <translation>Eine Fragebogendatei lesen und jedes Problem mit seiner Stelle nennen.</translation>
    </message>
    <message>
        <source>Store an instrument: a file, or city-leadership-360 or executive-leadership-360.</source>
        <translation>Einen Fragebogen ablegen: eine Datei, city-leadership-360 oder executive-leadership-360.</translation>
    </message>
    <message>
        <source>Release one participant.</source>
        <translation>Den Bericht einer teilnehmenden Person freigeben.</translation>
    </message>
    <message>
        <source>Release everybody.</source>
        <translation>Die Berichte aller freigeben.</translation>
    </message>
    <message>
        <source>%1: released, %2</source>
        <translation>%1: freigegeben, %2</translation>
    </message>
    <message>
        <source>%1: released before, unchanged, %2</source>
        <translation>%1: bereits freigegeben, unverändert, %2</translation>
    </message>
    <message>
        <source>Say either --participant CODE or --all.</source>
        <translation>Geben Sie entweder --participant CODE oder --all an.</translation>
    </message>
    <message>
        <source>Freeze the report of one participant or of all; only an owner can.</source>
        <translation>Den Bericht einer Person oder aller festschreiben; das kann nur, wem der Tresor gehört.</translation>
    </message>
    <message>
        <source>The participant&apos;s code.</source>
        <translation>Der Code der teilnehmenden Person.</translation>
    </message>
    <message>
        <source>One file for every released participant.</source>
        <translation>Eine Datei für jede Person mit freigegebenem Bericht.</translation>
    </message>
    <message>
        <source>The file to write, with --participant.</source>
        <translation>Die Datei, die geschrieben wird, mit --participant.</translation>
    </message>
    <message>
        <source>The folder to write into, with --all.</source>
        <translation>Der Ordner, in den geschrieben wird, mit --all.</translation>
    </message>
    <message>
        <source>Print the code instead of the name.</source>
        <translation>Den Code statt des Namens drucken.</translation>
    </message>
    <message>
        <source>US Letter instead of A4.</source>
        <translation>US Letter statt A4.</translation>
    </message>
    <message>
        <source>Say where to write: --out-dir FOLDER.</source>
        <translation>Geben Sie an, wohin geschrieben wird: --out-dir FOLDER.</translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.</source>
        <translation>Geben Sie an, wohin geschrieben wird: --out FILE.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Wrote %1 reports to %2.</source>
        <translation>%1 Berichte nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</source>
        <translation>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</translation>
    </message>
    <message>
        <source>  released</source>
        <translation>  freigegeben</translation>
    </message>
    <message>
        <source>Cycle %1, instrument %2 %3</source>
        <translation>Zyklus %1, Fragebogen %2 %3</translation>
    </message>
    <message>
        <source>Wave %1: answered/invited</source>
        <translation>Welle %1: geantwortet/eingeladen</translation>
    </message>
    <message>
        <source>The vault has no cycle yet.</source>
        <translation>Der Tresor hat noch keinen Zyklus.</translation>
    </message>
    <message>
        <source>Show cycles, participants and who has answered; never what.</source>
        <translation>Zyklen, Teilnehmende und wer geantwortet hat zeigen; nie was.</translation>
    </message>
    <message>
        <source>making the sample vault: %1 of %2</source>
        <translation>der Beispieltresor wird angelegt: %1 von %2</translation>
    </message>
    <message>
        <source>Made the sample vault %1; everybody in it is invented.</source>
        <translation>Der Beispieltresor %1 wurde angelegt; alle Personen darin sind erfunden.</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>Der Tresor ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 damaged pages</source>
        <translation>%1 beschädigte Seiten</translation>
    </message>
    <message>
        <source>Read every page of a vault and check its seal.</source>
        <translation>Jede Seite eines Tresors lesen und ihr Siegel prüfen.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file FILE.</source>
        <translation>Es wurde keine Passphrase angegeben. Verwenden Sie --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE; - is standard input.</source>
        <translation>Die Passphrase aus der ersten Zeile von FILE lesen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The cycle; may be left out if the vault has only one.</source>
        <translation>Der Zyklus; kann entfallen, wenn der Tresor nur einen hat.</translation>
    </message>
    <message>
        <source>The wave: T1 (default), T2, THEN ...</source>
        <translation>Die Welle: T1 (Vorgabe), T2, THEN ...</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Write a sheet to print (PDF) instead of the bare code.</source>
        <translation>Ein Blatt zum Ausdrucken (PDF) statt nur des Codes schreiben.</translation>
    </message>
    <message>
        <source>Also seal all answers under a new key: when an owner has left.</source>
        <translation>Auch alle Antworten unter einem neuen Schlüssel versiegeln: wenn jemand gegangen ist, dem der Tresor gehörte.</translation>
    </message>
    <message>
        <source>Wrote %1. Print it, keep it apart from the vault, and delete the file. Earlier sheets of yours no longer work.</source>
        <translation>%1 wurde geschrieben. Drucken Sie das Blatt, bewahren Sie es getrennt vom Tresor auf und löschen Sie die Datei. Ihre früheren Blätter gelten nicht mehr.</translation>
    </message>
    <message>
        <source>The vault has a new key. Everybody’s passphrases stay as they are.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Alle Passphrasen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The vault as it was, under the old key: %1</source>
        <translation>Der Tresor, wie er war, unter dem alten Schlüssel: %1</translation>
    </message>
    <message>
        <source>Saved a copy as %1. It opens with the same passphrases.</source>
        <translation>Eine Kopie wurde als %1 gespeichert. Sie öffnet sich mit denselben Passphrasen.</translation>
    </message>
    <message>
        <source>Make a recovery code for yourself: it opens what your passphrase opens.</source>
        <translation>Einen Wiederherstellungscode für sich selbst erstellen: Er öffnet, was Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Give the vault a new key, so that who left cannot read what comes.</source>
        <translation>Dem Tresor einen neuen Schlüssel geben, damit niemand, der gegangen ist, Künftiges lesen kann.</translation>
    </message>
    <message>
        <source>VAULT COPY</source>
        <translation>VAULT COPY</translation>
    </message>
    <message>
        <source>Save a copy that opens with the same passphrases.</source>
        <translation>Eine Kopie speichern, die sich mit denselben Passphrasen öffnet.</translation>
    </message>
    <message>
        <source>Show the key with which the stock sqlcipher shell opens the vault.</source>
        <translation>Den Schlüssel zeigen, mit dem die gewöhnliche sqlcipher-Shell den Tresor öffnet.</translation>
    </message>
    <message>
        <source>Your name; kept in the encrypted part.</source>
        <translation>Ihr Name; wird im verschlüsselten Teil aufbewahrt.</translation>
    </message>
    <message>
        <source>What you do: owner-coach-coordinator (default), or fewer of them.</source>
        <translation>Was Sie tun: owner-coach-coordinator (Vorgabe) oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>Who makes a vault is an owner; coach and coordinator may be added.</source>
        <translation>Wer einen Tresor anlegt, dem gehört er (owner); coach und coordinator können hinzukommen.</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of FILE.</source>
        <translation>Die neue Passphrase aus der ersten Zeile von FILE lesen.</translation>
    </message>
    <message>
        <source>The person’s name; kept in the encrypted part.</source>
        <translation>Der Name der Person; wird im verschlüsselten Teil aufbewahrt.</translation>
    </message>
    <message>
        <source>What the person does: owner, coach, coordinator, joined by hyphens.</source>
        <translation>Was die Person tut: owner, coach, coordinator, mit Bindestrichen verbunden.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1  (you)</source>
        <translation>%1  (Sie)</translation>
    </message>
    <message>
        <source>The roles are owner, coach and coordinator, joined by hyphens.</source>
        <translation>Die Rollen sind owner, coach und coordinator, mit Bindestrichen verbunden.</translation>
    </message>
    <message>
        <source>Added a member: %1.</source>
        <translation>Mitglied hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made earlier still open with the old one.</source>
        <translation>Die Passphrase ist geändert. Früher erstellte Kopien öffnen sich weiterhin mit der alten.</translation>
    </message>
    <message>
        <source>Revoked. Copies of the file made earlier stay readable with the old passphrase; “rotate” keeps what comes from now on out of reach.</source>
        <translation>Zugang entzogen. Früher erstellte Kopien der Datei bleiben mit der alten Passphrase lesbar; „rotate“ hält alles Künftige außer Reichweite.</translation>
    </message>
    <message>
        <source>Show who can open the vault, in which role and by what.</source>
        <translation>Zeigen, wer den Tresor öffnen kann, in welcher Rolle und womit.</translation>
    </message>
    <message>
        <source>Let another person open the vault; owners only.</source>
        <translation>Eine weitere Person den Tresor öffnen lassen; nur wem der Tresor gehört.</translation>
    </message>
    <message>
        <source>Change your own passphrase; with --recovery-file also a forgotten one.</source>
        <translation>Die eigene Passphrase ändern; mit --recovery-file auch eine vergessene.</translation>
    </message>
    <message>
        <source>VAULT MEMBER</source>
        <translation>VAULT MEMBER</translation>
    </message>
    <message>
        <source>Take a person’s keys away; MEMBER is a name or an id from the list.</source>
        <translation>Einer Person die Schlüssel entziehen; MEMBER ist ein Name oder eine Kennung aus der Liste.</translation>
    </message>
    <message>
        <source>The receiver, by name; may be left out if there is one.</source>
        <translation>Wer das Paket erhält, mit Namen; kann entfallen, wenn es nur eine Person ist.</translation>
    </message>
    <message>
        <source>Only this participant; may be repeated.</source>
        <translation>Nur diese teilnehmende Person; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>What goes in: plan, progress, debrief (default all).</source>
        <translation>Was hineinkommt: plan, progress, debrief (Vorgabe: alles).</translation>
    </message>
    <message>
        <source>Only the conflicts about this participant.</source>
        <translation>Nur die Konflikte zu dieser teilnehmenden Person.</translation>
    </message>
    <message>
        <source>Which version stays: mine or theirs.</source>
        <translation>Welche Fassung bleibt: mine oder theirs.</translation>
    </message>
    <message>
        <source>The parts are plan, progress and debrief.</source>
        <translation>Die Teile sind plan, progress und debrief.</translation>
    </message>
    <message>
        <source>%1, %2: changed here and by %3</source>
        <translation>%1, %2: hier und von %3 geändert</translation>
    </message>
    <message>
        <source>  here:  %1</source>
        <translation>  hier: %1</translation>
    </message>
    <message>
        <source>  there: %1</source>
        <translation>  dort: %1</translation>
    </message>
    <message>
        <source>From %1: %2 taken, %3 unchanged, %4 refused, %5 in conflict.</source>
        <translation>Von %1: %2 übernommen, %3 unverändert, %4 abgelehnt, %5 im Konflikt.</translation>
    </message>
    <message>
        <source>Choose with “package resolve VAULT --keep mine|theirs”.</source>
        <translation>Wählen Sie mit „package resolve VAULT --keep mine|theirs“.</translation>
    </message>
    <message>
        <source>Say --keep mine or --keep theirs.</source>
        <translation>Geben Sie --keep mine oder --keep theirs an.</translation>
    </message>
    <message>
        <source>VAULT FILE [--to NAME]</source>
        <translation>VAULT FILE [--to NAME]</translation>
    </message>
    <message>
        <source>Seal plans, progress and held debriefs to one receiver.</source>
        <translation>Pläne, Fortschritt und geführte Auswertungsgespräche für eine einzige Person versiegeln.</translation>
    </message>
    <message>
        <source>Take a package over; what both sides changed waits for a choice.</source>
        <translation>Ein Paket übernehmen; was beide Seiten geändert haben, wartet auf eine Wahl.</translation>
    </message>
    <message>
        <source>VAULT [--keep mine|theirs]</source>
        <translation>VAULT [--keep mine|theirs]</translation>
    </message>
    <message>
        <source>Show what was changed on both sides, and choose.</source>
        <translation>Zeigen, was auf beiden Seiten geändert wurde, und wählen.</translation>
    </message>
    <message>
        <source>The participant.</source>
        <translation>Die teilnehmende Person.</translation>
    </message>
    <message>
        <source>Show it as “plan save” reads it.</source>
        <translation>So zeigen, wie „plan save“ es liest.</translation>
    </message>
    <message>
        <source>The day, as 2026-03-31; none takes it back.</source>
        <translation>Der Tag, etwa 2026-03-31; none nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>  from:         %1</source>
        <translation>  von:             %1</translation>
    </message>
    <message>
        <source>  to:           %1</source>
        <translation>  zu:              %1</translation>
    </message>
    <message>
        <source>  first step:   %1</source>
        <translation>  erster Schritt:  %1</translation>
    </message>
    <message>
        <source>  by:           %1</source>
        <translation>  bis:             %1</translation>
    </message>
    <message>
        <source>  who notices:  %1</source>
        <translation>  wer es bemerkt:  %1</translation>
    </message>
    <message>
        <source>  measure:      %1</source>
        <translation>  gemessen an:     %1</translation>
    </message>
    <message>
        <source>  after %1 days: %2 %3</source>
        <translation>  nach %1 Tagen: %2 %3</translation>
    </message>
    <message>
        <source>Debrief held on %1.</source>
        <translation>Auswertungsgespräch geführt am %1.</translation>
    </message>
    <message>
        <source>Debrief not held yet.</source>
        <translation>Auswertungsgespräch noch nicht geführt.</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Noch kein Plan.</translation>
    </message>
    <message>
        <source>Saved the plan.</source>
        <translation>Der Plan wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Say the date as 2026-03-31.</source>
        <translation>Geben Sie das Datum in der Form 2026-03-31 an.</translation>
    </message>
    <message>
        <source>Noted that the debrief was held.</source>
        <translation>Vermerkt: Das Auswertungsgespräch wurde geführt.</translation>
    </message>
    <message>
        <source>Noted that the debrief was not held yet.</source>
        <translation>Vermerkt: Das Auswertungsgespräch wurde noch nicht geführt.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE</source>
        <translation>VAULT --participant CODE</translation>
    </message>
    <message>
        <source>Show a development plan, its progress, and whether the debrief was held.</source>
        <translation>Einen Entwicklungsplan zeigen, den Fortschritt und ob das Auswertungsgespräch geführt wurde.</translation>
    </message>
    <message>
        <source>VAULT FILE --participant CODE</source>
        <translation>VAULT FILE --participant CODE</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --date DATE</source>
        <translation>VAULT --participant CODE --date DATE</translation>
    </message>
    <message>
        <source>Note the day on which a debrief was held.</source>
        <translation>Den Tag vermerken, an dem ein Auswertungsgespräch geführt wurde.</translation>
    </message>
    <message>
        <source>The response, as “quality” lists it.</source>
        <translation>Der Antwortbogen, wie „quality“ ihn aufführt.</translation>
    </message>
    <message>
        <source>Why; kept sealed for owners.</source>
        <translation>Warum; nur für die lesbar, denen der Tresor gehört.</translation>
    </message>
    <message>
        <source>uniform answers</source>
        <translation>einförmige Antworten</translation>
    </message>
    <message>
        <source>mostly empty</source>
        <translation>größtenteils leer</translation>
    </message>
    <message>
        <source>far from the other raters</source>
        <translation>weit von den anderen Feedbackgebenden entfernt</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>fixed by a release</source>
        <translation>durch eine Freigabe festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) looked at. A flag says “look”, never “wrong”; nothing is left out by itself.</source>
        <translation>
            <numerusform>%n Antwortbogen angesehen. Ein Hinweis sagt „hinsehen“, nie „falsch“; nichts wird von selbst weggelassen.</numerusform>
            <numerusform>%n Antwortbögen angesehen. Ein Hinweis sagt „hinsehen“, nie „falsch“; nichts wird von selbst weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded from the release to come. Comments carry no link to scores and stay.</source>
        <translation>Von der kommenden Freigabe ausgeschlossen. Kommentare sind nicht mit Werten verknüpft und bleiben.</translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>Der Antwortbogen zählt wieder.</translation>
    </message>
    <message>
        <source>List responses that deserve a look, for owners.</source>
        <translation>Antwortbögen aufführen, die einen Blick verdienen; nur für die, denen der Tresor gehört.</translation>
    </message>
    <message>
        <source>VAULT --response ID --reason TEXT</source>
        <translation>VAULT --response ID --reason TEXT</translation>
    </message>
    <message>
        <source>Leave a response out before the first release.</source>
        <translation>Einen Antwortbogen vor der ersten Freigabe weglassen.</translation>
    </message>
    <message>
        <source>VAULT --response ID</source>
        <translation>VAULT --response ID</translation>
    </message>
    <message>
        <source>Take an excluded response in again.</source>
        <translation>Einen ausgeschlossenen Antwortbogen wieder aufnehmen.</translation>
    </message>
    <message>
        <source>en, fr, es or de; the language of the cycle if left out.</source>
        <translation>en, fr, es oder de; ohne Angabe die Sprache des Zyklus.</translation>
    </message>
    <message>
        <source>The language is one of %1.</source>
        <translation>Die Sprache ist eine von diesen: %1.</translation>
    </message>
    <message>
        <source>The coach, by name.</source>
        <translation>Der Coach, mit Namen.</translation>
    </message>
    <message>
        <source>Take the participant back from this coach.</source>
        <translation>Die teilnehmende Person diesem Coach wieder entziehen.</translation>
    </message>
    <message>
        <source>Read the passphrase of the new file from the first line of FILE.</source>
        <translation>Die Passphrase der neuen Datei aus der ersten Zeile von FILE lesen.</translation>
    </message>
    <message>
        <source>Say --participant CODE and --coach NAME.</source>
        <translation>Geben Sie --participant CODE und --coach NAME an.</translation>
    </message>
    <message>
        <source>%2 is no longer the coach of %1.</source>
        <translation>%2 ist nicht mehr Coach von %1.</translation>
    </message>
    <message>
        <source>%2 is now the coach of %1.</source>
        <translation>%2 ist jetzt Coach von %1.</translation>
    </message>
    <message>
        <source>Made %1. Hand it over, and tell its passphrase by another way.</source>
        <translation>%1 wurde angelegt. Übergeben Sie die Datei und teilen Sie ihre Passphrase auf einem anderen Weg mit.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --coach NAME</source>
        <translation>VAULT --participant CODE --coach NAME</translation>
    </message>
    <message>
        <source>Give a coach the released comments of a participant, or take them back.</source>
        <translation>Einem Coach die freigegebenen Kommentare zu einer teilnehmenden Person geben oder wieder entziehen.</translation>
    </message>
    <message>
        <source>VAULT FILE --coach NAME</source>
        <translation>VAULT FILE --coach NAME</translation>
    </message>
    <message>
        <source>Make a coach’s own file of the participants assigned to them.</source>
        <translation>Für einen Coach eine eigene Datei mit den ihm zugeordneten Teilnehmenden anlegen.</translation>
    </message>
    <message>
        <source>Make a participant’s own file: their report and their plan.</source>
        <translation>Für eine teilnehmende Person eine eigene Datei anlegen: ihr Bericht und ihr Plan.</translation>
    </message>
    <message>
        <source>Open with the recovery code in FILE instead of a passphrase.</source>
        <translation>Mit dem Wiederherstellungscode in FILE statt mit einer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The comment, as “comments list” names it.</source>
        <translation>Der Kommentar, wie „comments list“ ihn nennt.</translation>
    </message>
    <message>
        <source>What to mask, wherever the comment has it.</source>
        <translation>Was unkenntlich gemacht wird, überall wo es im Kommentar steht.</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>gemeinsame Liste</translation>
    </message>
    <message>
        <source>There are more comments, of too few people; they are not shown to anybody.</source>
        <translation>Es gibt weitere Kommentare von zu wenigen Personen; sie werden niemandem gezeigt.</translation>
    </message>
    <message>
        <source>The comment does not have these words: --words TEXT.</source>
        <translation>Der Kommentar enthält diese Wörter nicht: --words TEXT.</translation>
    </message>
    <message>
        <source>Masked. The report will show […], and its ledger will say that words are masked.</source>
        <translation>Unkenntlich gemacht. Der Bericht wird […] zeigen, und sein Protokoll wird sagen, dass Wörter unkenntlich gemacht sind.</translation>
    </message>
    <message>
        <source>The report will print the comment as it was written.</source>
        <translation>Der Bericht wird den Kommentar drucken, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Reports made from now on leave the comments out and say so.</source>
        <translation>Von jetzt an erstellte Berichte lassen die Kommentare weg und sagen das.</translation>
    </message>
    <message>
        <source>Reports made from now on have the comments again.</source>
        <translation>Von jetzt an erstellte Berichte enthalten die Kommentare wieder.</translation>
    </message>
    <message>
        <source>Show owners the comments that a release would print.</source>
        <translation>Denen, denen der Tresor gehört, die Kommentare zeigen, die eine Freigabe drucken würde.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --comment ID --words TEXT</source>
        <translation>VAULT --participant CODE --comment ID --words TEXT</translation>
    </message>
    <message>
        <source>Mask a name or a detail in a comment before the release.</source>
        <translation>Einen Namen oder eine Einzelheit in einem Kommentar vor der Freigabe unkenntlich machen.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --comment ID</source>
        <translation>VAULT --participant CODE --comment ID</translation>
    </message>
    <message>
        <source>Take all masks of a comment away.</source>
        <translation>Einen Kommentar wieder ganz zeigen.</translation>
    </message>
    <message>
        <source>Keep a participant&apos;s comments out of reports until the conversation.</source>
        <translation>Die Kommentare zu einer Person bis zum Gespräch aus Berichten heraushalten.</translation>
    </message>
    <message>
        <source>Let reports print the comments again.</source>
        <translation>Berichte die Kommentare wieder drucken lassen.</translation>
    </message>
    <message>
        <source>Destroy them; without it only say what would go.</source>
        <translation>Sie vernichten; ohne diese Option nur sagen, was wegfiele.</translation>
    </message>
    <message>
        <source>Write a certificate as PDF.</source>
        <translation>Einen Löschnachweis als PDF schreiben.</translation>
    </message>
    <message>
        <source>Language of the certificate (default: the cycle&apos;s).</source>
        <translation>Sprache des Löschnachweises (Vorgabe: die des Zyklus).</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Antwortbogen</numerusform>
            <numerusform>%n Antwortbögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault</source>
        <translation>
            <numerusform>%n Sicherungskopie neben dem Tresor</numerusform>
            <numerusform>%n Sicherungskopien neben dem Tresor</numerusform>
        </translation>
    </message>
    <message>
        <source>Never released: %1</source>
        <translation>Nie freigegeben: %1</translation>
    </message>
    <message>
        <source>The promise keeps them until %1.</source>
        <translation>Nach der Zusage bleiben sie bis zum %1.</translation>
    </message>
    <message>
        <source>Nothing is released yet, so nothing can be destroyed.</source>
        <translation>Noch ist nichts freigegeben; deshalb kann nichts vernichtet werden.</translation>
    </message>
    <message>
        <source>The single answers of %1 are destroyed.</source>
        <translation>Die einzelnen Antworten von %1 sind vernichtet.</translation>
    </message>
    <message>
        <source>VAULT [--wave WAVE] [--yes] [--certificate FILE]</source>
        <translation>VAULT [--wave WAVE] [--yes] [--certificate FILE]</translation>
    </message>
    <message>
        <source>Destroy the single answers of a wave once the promise says so; reports stay.</source>
        <translation>Die einzelnen Antworten einer Welle vernichten, sobald die Zusage es vorsieht; Berichte bleiben.</translation>
    </message>
    <message>
        <source>Language of the text (default: the cycle&apos;s).</source>
        <translation>Sprache des Textes (Vorgabe: die des Zyklus).</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing the text.</source>
        <translation>Ein PDF schreiben, statt den Text zu zeigen.</translation>
    </message>
    <message>
        <source>Least answers a figure of this group rests on; may be given several times.</source>
        <translation>Mindestzahl der Antworten hinter einer Zahl dieser Gruppe; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Least answers behind a spread.</source>
        <translation>Mindestzahl der Antworten hinter einer Streuung.</translation>
    </message>
    <message>
        <source>Least writers behind a list of comments.</source>
        <translation>Mindestzahl der Schreibenden hinter einer Kommentarliste.</translation>
    </message>
    <message>
        <source>Days after the release at which single answers are destroyed.</source>
        <translation>Tage nach der Freigabe, nach denen einzelne Antworten vernichtet werden.</translation>
    </message>
    <message>
        <source>Say numbers, and for --minimum a protected group of the cycle, as in --minimum peer=4.</source>
        <translation>Geben Sie Zahlen an und für --minimum eine geschützte Gruppe des Zyklus, etwa --minimum peer=4.</translation>
    </message>
    <message>
        <source>Promise no. %1 is in force. Show raters its text.</source>
        <translation>Zusage Nr.&#xa0;%1 gilt. Zeigen Sie den Feedbackgebenden ihren Wortlaut.</translation>
    </message>
    <message>
        <source>Promise no. %1 stays as it is.</source>
        <translation>Zusage Nr.&#xa0;%1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>VAULT [--language LANGUAGE] [--out FILE]</source>
        <translation>VAULT [--language LANGUAGE] [--out FILE]</translation>
    </message>
    <message>
        <source>Show what raters are promised, or write it as PDF.</source>
        <translation>Zeigen, was den Feedbackgebenden zugesagt wird, oder es als PDF schreiben.</translation>
    </message>
    <message>
        <source>VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ...</source>
        <translation>VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ...</translation>
    </message>
    <message>
        <source>Change the promise; after the first answer it can only get stricter.</source>
        <translation>Die Zusage ändern; nach der ersten Antwort kann sie nur noch strenger werden.</translation>
    </message>
    <message>
        <source>The wave: T1, T2 ... (default: the last released one).</source>
        <translation>Die Welle: T1, T2 ... (Vorgabe: die zuletzt freigegebene).</translation>
    </message>
    <message>
        <source>Only participants of these organisations, separated by semicolons.</source>
        <translation>Nur Teilnehmende dieser Organisationen, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Only participants in these roles, separated by semicolons.</source>
        <translation>Nur Teilnehmende in diesen Rollen, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>%1 (default: pdf).</source>
        <translation>%1 (Vorgabe: pdf).</translation>
    </message>
    <message>
        <source>The format is one of %1.</source>
        <translation>Das Format ist eines von diesen: %1.</translation>
    </message>
    <message>
        <source>The cycle has no “%1”. It has: %2.</source>
        <translation>Im Zyklus gibt es „%1“ nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>VAULT --out FILE</source>
        <translation>VAULT --out FILE</translation>
    </message>
    <message>
        <source>Write the report across participants: at least 5 from 3 organisations.</source>
        <translation>Den Bericht über mehrere Teilnehmende schreiben: mindestens 5 aus 3 Organisationen.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE [--json]</source>
        <translation>VAULT --participant CODE [--json]</translation>
    </message>
    <message>
        <source>Say what a released report shows, combines and withholds, and why.</source>
        <translation>Sagen, was ein freigegebener Bericht zeigt, zusammenlegt und nicht zeigt, und warum.</translation>
    </message>
    <message>
        <source>Where the person takes part themselves: their code in the roster.</source>
        <translation>Wenn die Person selbst teilnimmt: ihr Code in der Liste.</translation>
    </message>
    <message>
        <source>The cycle of that code, where there are several.</source>
        <translation>Der Zyklus dieses Codes, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>%1  (is participant %2)</source>
        <translation>%1  (ist selbst teilnehmende Person %2)</translation>
    </message>
    <message>
        <source>%1  (role or key is not what an owner put there: revoke)</source>
        <translation>%1  (Rolle oder Schlüssel wurde nicht von jemandem eingetragen, dem der Tresor gehört: Zugang entziehen)</translation>
    </message>
    <message>
        <source>This member is now known as %1, and neither releases nor unmasks reports about themselves.</source>
        <translation>Dieses Mitglied ist jetzt als %1 bekannt und kann Berichte über sich selbst weder freigeben noch Unkenntliches darin wieder zeigen.</translation>
    </message>
    <message>
        <source>This member is no longer known as %1.</source>
        <translation>Dieses Mitglied ist nicht mehr als %1 bekannt.</translation>
    </message>
    <message>
        <source>VAULT MEMBER PARTICIPANT</source>
        <translation>VAULT MEMBER PARTICIPANT</translation>
    </message>
    <message>
        <source>Say that a member takes part: nobody releases a report about themselves; owners only.</source>
        <translation>Vermerken, dass ein Mitglied selbst teilnimmt: Niemand gibt einen Bericht über sich selbst frei; nur wem der Tresor gehört.</translation>
    </message>
    <message>
        <source>Take that back; another owner only.</source>
        <translation>Das zurücknehmen; nur eine andere Person, der der Tresor gehört.</translation>
    </message>
    <message>
        <source>Responses about yourself are not listed; another owner looks at those.</source>
        <translation>Antwortbögen über Sie selbst werden nicht aufgeführt; die sieht sich eine andere Person an, der der Tresor gehört.</translation>
    </message>
    <message>
        <source>Only say what would change and what must wait; release nothing.</source>
        <translation>Nur sagen, was sich ändern würde und was warten muss; nichts freigeben.</translation>
    </message>
    <message>
        <source>The preview as JSON.</source>
        <translation>Die Vorschau als JSON.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE | --all [--preview [--json]]</source>
        <translation>VAULT --participant CODE | --all [--preview [--json]]</translation>
    </message>
    <message>
        <source>nothing new can be shown yet</source>
        <translation>noch kann nichts Neues gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>new answers wait until every changed group has at least %n more; too few so far: %1</source>
        <translation>
            <numerusform>neue Antworten warten, bis jede veränderte Gruppe mindestens %n weitere hat; bisher zu wenige: %1</numerusform>
            <numerusform>neue Antworten warten, bis jede veränderte Gruppe mindestens %n weitere hat; bisher zu wenige: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the first report would be released</source>
        <translation>der erste Bericht würde freigegeben</translation>
    </message>
    <message>
        <source>nothing has changed; the released report stands</source>
        <translation>nichts hat sich geändert; der freigegebene Bericht bleibt gültig</translation>
    </message>
    <message>
        <source>a new version would be released</source>
        <translation>eine neue Fassung würde freigegeben</translation>
    </message>
    <message>
        <source>a new version would be released; new answers enter: %1</source>
        <translation>eine neue Fassung würde freigegeben; neue Antworten kommen hinzu: %1</translation>
    </message>
    <message>
        <source>answers that counted in the report were changed or taken away; no new version can be made</source>
        <translation>Antworten, die im Bericht gezählt haben, wurden geändert oder entfernt; eine neue Fassung ist nicht möglich</translation>
    </message>
    <message>
        <source>  Late comments enter as well.</source>
        <translation>  Späte Kommentare kommen ebenfalls hinzu.</translation>
    </message>
    <message>
        <source>pdf (default), html, json or text.</source>
        <translation>pdf (Vorgabe), html, json oder text.</translation>
    </message>
    <message>
        <source>A template by its name (see “template list”), or a template file.</source>
        <translation>Eine Vorlage mit ihrem Namen (siehe „template list“) oder eine Vorlagendatei.</translation>
    </message>
    <message>
        <source>Print your own notes in a coach’s copy.</source>
        <translation>Ihre eigenen Notizen in der Ausgabe für Coaches mitdrucken.</translation>
    </message>
    <message>
        <source>Reports made side by side, with --all.</source>
        <translation>Wie viele Berichte gleichzeitig entstehen, mit --all.</translation>
    </message>
    <message>
        <source>Names of the files, with --all: {code}, {wave}, {language}, {name}.</source>
        <translation>Namen der Dateien, mit --all: {code}, {wave}, {language}, {name}.</translation>
    </message>
    <message>
        <source>Encrypt PDFs under the first line of FILE; - is standard input.</source>
        <translation>PDFs mit der ersten Zeile von FILE verschlüsseln; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The format is pdf, html, json or text.</source>
        <translation>Das Format ist pdf, html, json oder text.</translation>
    </message>
    <message>
        <source>Only PDFs can be encrypted.</source>
        <translation>Nur PDFs können verschlüsselt werden.</translation>
    </message>
    <message>
        <source>--jobs takes a number of 1 or more.</source>
        <translation>--jobs verlangt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>The pattern gives two files the name %1; add {code} to it.</source>
        <translation>Das Muster gibt zwei Dateien den Namen %1; fügen Sie {code} hinzu.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no font has a sign for: %1</source>
        <translation>keine Schrift hat ein Zeichen für: %1</translation>
    </message>
    <message>
        <source>too few answers for the overview</source>
        <translation>zu wenige Antworten für die Übersicht</translation>
    </message>
    <message>
        <source>no comments</source>
        <translation>keine Kommentare</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>written; %1</source>
        <translation>geschrieben; %1</translation>
    </message>
    <message>
        <source>Write released reports as PDF, web page, JSON or text.</source>
        <translation>Freigegebene Berichte als PDF, Webseite, JSON oder Text schreiben.</translation>
    </message>
    <message>
        <source>for coaches</source>
        <translation>für Coaches</translation>
    </message>
    <message>
        <source>for coordinators</source>
        <translation>für die Koordination</translation>
    </message>
    <message>
        <source>for participants</source>
        <translation>für Teilnehmende</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>in this vault</source>
        <translation>in diesem Tresor</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>A PNG or SVG file for the cover.</source>
        <translation>Eine PNG- oder SVG-Datei für das Deckblatt.</translation>
    </message>
    <message>
        <source>What the logo shows, for who cannot see it.</source>
        <translation>Was das Logo zeigt, für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Stored the template %1.</source>
        <translation>Die Vorlage %1 wurde abgelegt.</translation>
    </message>
    <message>
        <source>Removed the template %1.</source>
        <translation>Die Vorlage %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>List the report templates of the program and of the vault.</source>
        <translation>Die Berichtsvorlagen des Programms und des Tresors auflisten.</translation>
    </message>
    <message>
        <source>Store a report template from its JSON file, with a logo if you like.</source>
        <translation>Eine Berichtsvorlage aus ihrer JSON-Datei ablegen, auf Wunsch mit Logo.</translation>
    </message>
    <message>
        <source>VAULT NAME</source>
        <translation>VAULT NAME</translation>
    </message>
    <message>
        <source>Show a report template as “template add” reads it.</source>
        <translation>Eine Berichtsvorlage so zeigen, wie „template add“ sie liest.</translation>
    </message>
    <message>
        <source>Remove a report template from the vault.</source>
        <translation>Eine Berichtsvorlage aus dem Tresor entfernen.</translation>
    </message>
    <message>
        <source>Open the backup %1 and go on there; keep the damaged file until you have.</source>
        <translation>Öffnen Sie die Sicherungskopie %1 und arbeiten Sie dort weiter; behalten Sie die beschädigte Datei, bis das gelungen ist.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Look for a copy elsewhere; what is readable can be got out with the emergency key and the sqlcipher shell.</source>
        <translation>Daneben liegt keine unversehrte Sicherungskopie. Suchen Sie anderswo nach einer Kopie; was lesbar ist, lässt sich mit dem Notfallschlüssel und der sqlcipher-Shell herausholen.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Only a copy kept elsewhere helps.</source>
        <translation>Daneben liegt keine unversehrte Sicherungskopie. Nur eine anderswo aufbewahrte Kopie hilft.</translation>
    </message>
    <message>
        <source>Table %1: only %2 rows can be read.</source>
        <translation>Tabelle %1: Nur %2 Zeilen sind lesbar.</translation>
    </message>
    <message>
        <source>Copies of the key table that are whole: %1 of 2.</source>
        <translation>Unversehrte Kopien der Schlüsseltabelle: %1 von 2.</translation>
    </message>
    <message>
        <source>The key in the backup %1 still opens the rest.</source>
        <translation>Der Schlüssel in der Sicherungskopie %1 öffnet den Rest noch.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <source>Damaged pages: %1 of %2.</source>
        <translation>Beschädigte Seiten: %1 von %2.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>hat eine andere Passphrase</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Make the sample vault: an invented city cohort, T1 and T2 released.</source>
        <translation>Den Beispieltresor anlegen: eine erfundene Kohorte einer Stadt, T1 und T2 freigegeben.</translation>
    </message>
    <message>
        <source>  competency:   %1</source>
        <translation>  Kompetenz:       %1</translation>
    </message>
    <message>
        <source>  theme:        %1</source>
        <translation>  Thema:           %1</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation>Thema %1: %2</translation>
    </message>
    <message>
        <source>  speaks for:     %1</source>
        <translation>  dafür spricht:   %1</translation>
    </message>
    <message>
        <source>  speaks against: %1</source>
        <translation>  dagegen spricht: %1</translation>
    </message>
    <message>
        <source>  open question:  %1</source>
        <translation>  offene Frage:    %1</translation>
    </message>
    <message>
        <source>Store the themes of a debrief and a plan of at most three goals from a JSON file.</source>
        <translation>Die Themen eines Auswertungsgesprächs und einen Plan mit höchstens drei Zielen aus einer JSON-Datei ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>  %n late comment(s) wait until enough more people have written.</source>
        <translation>
            <numerusform>  %n später Kommentar wartet, bis genügend weitere Personen geschrieben haben.</numerusform>
            <numerusform>  %n späte Kommentare warten, bis genügend weitere Personen geschrieben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>With --all: say what deserves a look in each report, and write nothing.</source>
        <translation>Mit --all: sagen, was in jedem Bericht einen Blick verdient, und nichts schreiben.</translation>
    </message>
    <message>
        <source>--check goes with --all.</source>
        <translation>--check gehört zu --all.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready; %1</source>
        <translation>bereit; %1</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>Looked through %1 reports; nothing was written.</source>
        <translation>%1 Berichte durchgesehen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>Its end is missing.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
    <message>
        <source>Both copies of the key table are damaged, so no passphrase can open it.</source>
        <translation>Beide Kopien der Schlüsseltabelle sind beschädigt; keine Passphrase kann die Datei öffnen.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are damaged.</source>
        <translation>%1 von %2 Seiten sind beschädigt.</translation>
    </message>
    <message>
        <source>Participants, raters and who has answered</source>
        <translation>Teilnehmende, Feedbackgebende und wer geantwortet hat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Released reports</source>
        <translation>Freigegebene Berichte</translation>
    </message>
    <message>
        <source>Plans and progress</source>
        <translation>Pläne und Fortschritt</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation>alles lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) readable, others not</source>
        <translation>
            <numerusform>%n Eintrag lesbar, andere nicht</numerusform>
            <numerusform>%n Einträge lesbar, andere nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>before an upgrade of the program</source>
        <translation>vor einer Aktualisierung des Programms</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before something was deleted</source>
        <translation>bevor etwas gelöscht wurde</translation>
    </message>
    <message>
        <source>before the key was rotated</source>
        <translation>bevor der Schlüssel gewechselt wurde</translation>
    </message>
    <message>
        <source>sound: every page is as it was written</source>
        <translation>unversehrt: Jede Seite ist so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>opens with another passphrase, as copies from before a change do</source>
        <translation>öffnet sich mit einer anderen Passphrase, wie Kopien aus der Zeit vor einer Änderung</translation>
    </message>
    <message>
        <source>damaged as well</source>
        <translation>ebenfalls beschädigt</translation>
    </message>
    <message>
        <source>One of two copies of the key table is damaged; the other one still works.</source>
        <translation>Eine von zwei Kopien der Schlüsseltabelle ist beschädigt; die andere funktioniert noch.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Keep it until you have a copy that opens, and look for the cause: a failing disk, a copy cut short, or a synchronising service.</source>
        <translation>Nichts darin wurde geändert. Behalten Sie die Datei, bis Sie eine Kopie haben, die sich öffnen lässt, und suchen Sie die Ursache: ein versagender Datenträger, eine abgebrochene Kopie oder ein Synchronisierungsdienst.</translation>
    </message>
    <message>
        <source>Nothing in it can be read without a copy.</source>
        <translation>Ohne Kopie ist nichts darin lesbar.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Look for a copy you have kept elsewhere: on another disk, or with a colleague who has the same vault.</source>
        <translation>Daneben liegt keine unversehrte Sicherungskopie. Suchen Sie nach einer Kopie, die Sie anderswo aufbewahrt haben: auf einem anderen Datenträger oder bei einer Person aus dem Kollegium, die denselben Tresor hat.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and the folder.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions, or whether another program holds it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte, oder ob ein anderes Programm darauf zugreift.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Choose another folder or check its permissions.</source>
        <translation>%1 kann nicht geschrieben werden; was vorher da war, ist unverändert. Wählen Sie einen anderen Ordner oder prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name.</source>
        <translation>%1 ist schon vorhanden und blieb unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again from the survey tool.</source>
        <translation>%1 ist leer. Exportieren Sie noch einmal aus dem Umfragewerkzeug.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a Circumspect vault. Choose a file that ends in .circ.</source>
        <translation>%1 ist kein Tresor von Circumspect. Wählen Sie eine Datei, die auf .circ endet.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup copy; keep this file until you have one that opens.</source>
        <translation>%1 ist beschädigt. Öffnen Sie eine Sicherungskopie; behalten Sie diese Datei, bis Sie eine haben, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Der Tresor</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came, or open a backup copy.</source>
        <translation>%1 ist abgeschnitten: Das Ende fehlt. Kopieren Sie die Datei noch einmal von ihrer Quelle oder öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Both copies of the key table in %1 are damaged, so no passphrase can open it. Open a backup copy.</source>
        <translation>Beide Kopien der Schlüsseltabelle in %1 sind beschädigt; keine Passphrase kann die Datei öffnen. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>dem Tresor</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Circumspect and was left untouched. Install the newest version.</source>
        <translation>%1 stammt von einer neueren Version von Circumspect und blieb unberührt. Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there first.</source>
        <translation>%1 ist anderswo geöffnet. Schließen Sie dort zuerst.</translation>
    </message>
    <message>
        <source>The vault can be read but not changed here. Copy it to a folder you may write to.</source>
        <translation>Der Tresor kann hier gelesen, aber nicht geändert werden. Kopieren Sie ihn in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check capital letters and the keyboard layout.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Prüfen Sie Großbuchstaben und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least 12 characters, for example four unrelated words.</source>
        <translation>Die Passphrase ist zu kurz. Verwenden Sie mindestens 12 Zeichen, zum Beispiel vier Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the vault. Close other programs and try again.</source>
        <translation>Der freie Speicher reicht nicht, um den Tresor zu entsperren. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A key slot of the vault asks for something this program refuses.</source>
        <translation>Ein Schlüsselplatz des Tresors verlangt etwas, das dieses Programm ablehnt.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error. Compare it with the printed sheet, group by group.</source>
        <translation>Der Wiederherstellungscode enthält einen Tippfehler. Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Blatt.</translation>
    </message>
    <message>
        <source>The last key cannot be removed: nobody could open the vault again.</source>
        <translation>Der letzte Schlüssel kann nicht entfernt werden: Niemand könnte den Tresor mehr öffnen.</translation>
    </message>
    <message>
        <source>The vault has no such key. Open it again and choose from the list.</source>
        <translation>Der Tresor hat diesen Schlüssel nicht. Öffnen Sie ihn noch einmal und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>The vault has no room for another key. Remove one that is no longer used.</source>
        <translation>Der Tresor hat keinen Platz für einen weiteren Schlüssel. Entfernen Sie einen, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The system keychain could not be used. Enter the passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems konnte nicht verwendet werden. Geben Sie stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <source>The vault refused the change because it would contradict what is there.</source>
        <translation>Der Tresor hat die Änderung abgelehnt, weil sie dem widerspräche, was schon da ist.</translation>
    </message>
    <message>
        <source>The encryption library is not the one this program was built with, so nothing is opened. Reinstall Circumspect.</source>
        <translation>Die Verschlüsselungsbibliothek ist nicht die, mit der dieses Programm gebaut wurde; deshalb wird nichts geöffnet. Installieren Sie Circumspect neu.</translation>
    </message>
    <message>
        <source>The vault could not carry this out; nothing was changed.</source>
        <translation>Der Tresor konnte dies nicht ausführen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A sealed part of the vault does not match its seal and was not read. Check the vault.</source>
        <translation>Ein versiegelter Teil des Tresors passt nicht zu seinem Siegel und wurde nicht gelesen. Prüfen Sie den Tresor.</translation>
    </message>
    <message>
        <source>Only an owner holds the key to the answers. Ask an owner to do this step.</source>
        <translation>Den Schlüssel zu den Antworten hat nur, wem der Tresor gehört. Bitten Sie eine dieser Personen um diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 is not a usable instrument. Mend the places listed and try again.</source>
        <translation>%1 ist kein brauchbarer Fragebogen. Berichtigen Sie die genannten Stellen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The vault already holds %1 with other content. Give the new one another version.</source>
        <translation>Der Tresor enthält bereits %1 mit anderem Inhalt. Geben Sie dem neuen eine andere Version.</translation>
    </message>
    <message>
        <source>this instrument</source>
        <translation>diesen Fragebogen</translation>
    </message>
    <message>
        <source>The vault has no instrument %1. Add it first.</source>
        <translation>Im Tresor gibt es den Fragebogen %1 nicht. Fügen Sie ihn zuerst hinzu.</translation>
    </message>
    <message>
        <source>There is already a cycle named %1. Choose another name.</source>
        <translation>Es gibt bereits einen Zyklus namens %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such cycle in the vault: %1.</source>
        <translation>Diesen Zyklus gibt es im Tresor nicht: %1.</translation>
    </message>
    <message>
        <source>none has been added yet</source>
        <translation>es wurde noch keiner hinzugefügt</translation>
    </message>
    <message>
        <source>The vault has several cycles. Say which one.</source>
        <translation>Der Tresor hat mehrere Zyklen. Geben Sie an, welchen Sie meinen.</translation>
    </message>
    <message>
        <source>The cycle has no wave %1.</source>
        <translation>Der Zyklus hat keine Welle %1.</translation>
    </message>
    <message>
        <source>The cycle has no participant with the code %1.</source>
        <translation>Der Zyklus hat keine teilnehmende Person mit dem Code %1.</translation>
    </message>
    <message>
        <source>The roster was not read; nothing was changed. Mend the records listed and try again.</source>
        <translation>Die Liste wurde nicht gelesen; nichts wurde geändert. Berichtigen Sie die genannten Datensätze und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text encoding of %1 was not recognised. Save the file as UTF-8.</source>
        <translation>Die Zeichenkodierung von %1 wurde nicht erkannt. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <source>No separator was found in %1: its lines do not fall into columns. Export it as CSV.</source>
        <translation>In %1 wurde kein Trennzeichen gefunden: Die Zeilen ergeben keine Spalten. Exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>Record %1 has more values than the header has columns. Check its quotation marks.</source>
        <translation>Datensatz %1 hat mehr Werte, als die Kopfzeile Spalten hat. Prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Record %1 opens a quotation mark that is never closed: the file seems cut off. Export it again.</source>
        <translation>Datensatz %1 öffnet ein Anführungszeichen, das nie geschlossen wird: Die Datei scheint abgeschnitten zu sein. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Record %1 does not say which rater it comes from.</source>
        <translation>Datensatz %1 sagt nicht, von welcher feedbackgebenden Person er stammt.</translation>
    </message>
    <message>
        <source>A value in record %1 is too long to be an answer.</source>
        <translation>Ein Wert in Datensatz %1 ist zu lang für eine Antwort.</translation>
    </message>
    <message>
        <source>%1 has too many columns.</source>
        <translation>%1 hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>%1 has too many records. Split it.</source>
        <translation>%1 hat zu viele Datensätze. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls). Save it as .xlsx or CSV and try again.</source>
        <translation>%1 ist eine alte Excel-Arbeitsmappe (.xls). Speichern Sie sie als .xlsx oder CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a protected workbook. Save a copy without a password.</source>
        <translation>%1 ist eine geschützte Arbeitsmappe. Speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>%1 is not a readable workbook.</source>
        <translation>%1 ist keine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The format of %1 was not recognised. Name the format, or give a mapping.</source>
        <translation>Das Format von %1 wurde nicht erkannt. Nennen Sie das Format oder geben Sie eine Zuordnung an.</translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. Export it as CSV with one row a rater, or as a long table.</source>
        <translation>%1 kann noch nicht importiert werden. Exportieren Sie als CSV mit einer Zeile je feedbackgebender Person oder als lange Tabelle.</translation>
    </message>
    <message>
        <source>This kind of file</source>
        <translation>Diese Art von Datei</translation>
    </message>
    <message>
        <source>It is not clear which column holds what. Give a mapping.</source>
        <translation>Es ist nicht klar, welche Spalte was enthält. Geben Sie eine Zuordnung an.</translation>
    </message>
    <message>
        <source>The mapping cannot be used.</source>
        <translation>Die Zuordnung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Column “%1” is not known to the instrument.</source>
        <translation>Der Fragebogen kennt die Spalte „%1“ nicht.</translation>
    </message>
    <message>
        <source>Column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Record %1 has a value that is not on the scale.</source>
        <translation>Datensatz %1 hat einen Wert, der nicht auf der Skala liegt.</translation>
    </message>
    <message>
        <source>Record %1 has a value that is not a whole number.</source>
        <translation>Datensatz %1 hat einen Wert, der keine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>Record %1 is about a participant who is not on the roster.</source>
        <translation>Datensatz %1 betrifft eine teilnehmende Person, die nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>Record %1 has a rater group that the instrument does not know.</source>
        <translation>Datensatz %1 hat eine Feedbackgruppe, die der Fragebogen nicht kennt.</translation>
    </message>
    <message>
        <source>Record %1 repeats a rater.</source>
        <translation>Datensatz %1 wiederholt eine feedbackgebende Person.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 has problems. Mend the records listed and import it again.</source>
        <translation>Es wurde nichts importiert: %1 hat Probleme. Berichtigen Sie die genannten Datensätze und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no such import, or it can no longer be withdrawn.</source>
        <translation>Diesen Import gibt es nicht, oder er kann nicht mehr zurückgezogen werden.</translation>
    </message>
    <message>
        <source>%1 holds no answers to import.</source>
        <translation>%1 enthält keine Antworten zum Importieren.</translation>
    </message>
    <message>
        <source>There are no answers to release for %1 yet.</source>
        <translation>Es gibt noch keine Antworten, die für %1 freigegeben werden könnten.</translation>
    </message>
    <message>
        <source>this participant</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>This cannot be changed any more: a report has been released.</source>
        <translation>Das kann nicht mehr geändert werden: Ein Bericht wurde freigegeben.</translation>
    </message>
    <message>
        <source>There is no released report for %1 yet. Release it first.</source>
        <translation>Es gibt noch keinen freigegebenen Bericht für %1. Geben Sie ihn zuerst frei.</translation>
    </message>
    <message>
        <source>A stored release does not match its number and is not shown. Check the vault.</source>
        <translation>Eine gespeicherte Freigabe passt nicht zu ihrer Nummer und wird nicht gezeigt. Prüfen Sie den Tresor.</translation>
    </message>
    <message>
        <source>The promise to raters may only get stricter once answers have come in (%1).</source>
        <translation>Die Zusage an die Feedbackgebenden darf nur noch strenger werden, sobald Antworten eingegangen sind (%1).</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be done that way.</source>
        <translation>So geht das nicht.</translation>
    </message>
    <message>
        <source>Record %1 puts a rater in another group than the roster or an earlier record does.</source>
        <translation>Datensatz %1 ordnet eine feedbackgebende Person einer anderen Gruppe zu als die Liste oder ein früherer Datensatz.</translation>
    </message>
    <message>
        <source>%1 is too large. Split a survey export, or export the responses only; a vault holds at most 1 GiB.</source>
        <translation>%1 ist zu groß. Teilen Sie einen Umfrageexport auf oder exportieren Sie nur die Antworten; ein Tresor fasst höchstens 1 GiB.</translation>
    </message>
    <message>
        <source>Your role in this vault does not include this step. Ask an owner.</source>
        <translation>Ihre Rolle in diesem Tresor umfasst diesen Schritt nicht. Bitten Sie jemanden, dem der Tresor gehört.</translation>
    </message>
    <message>
        <source>The vault has no such member: %1. The list of members shows who there is.</source>
        <translation>Dieses Mitglied hat der Tresor nicht: %1. Die Liste der Mitglieder zeigt, wer dazugehört.</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>es wurde kein Name angegeben</translation>
    </message>
    <message>
        <source>This step belongs to another kind of vault. Open the file it is meant for.</source>
        <translation>Dieser Schritt gehört zu einer anderen Art von Tresor. Öffnen Sie die Datei, für die er gedacht ist.</translation>
    </message>
    <message>
        <source>%1 was removed or replaced by another program while it was open. Nothing more is written to it; save a copy now, then open the file again.</source>
        <translation>%1 wurde von einem anderen Programm entfernt oder ersetzt, während die Datei geöffnet war. Es wird nichts mehr hineingeschrieben; speichern Sie jetzt eine Kopie und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>No backup copy could be made, so nothing was changed. Free some space or choose a folder that can be written to.</source>
        <translation>Es konnte keine Sicherungskopie angelegt werden; deshalb wurde nichts geändert. Schaffen Sie Platz oder wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Private notes open only for the coach who wrote them.</source>
        <translation>Private Notizen öffnen sich nur für den Coach, von dem sie stammen.</translation>
    </message>
    <message>
        <source>%1 is not a whole package; nothing was taken from it. Ask for it again.</source>
        <translation>%1 ist kein vollständiges Paket; nichts daraus wurde übernommen. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>Nobody this vault knows has made %1; nothing was taken from it.</source>
        <translation>Niemand, den dieser Tresor kennt, hat %1 erstellt; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Choose which version stays.</source>
        <translation>%1 wurde auf beiden Seiten geändert. Wählen Sie, welche Fassung bleibt.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>Give a reason; it is kept with the decision.</source>
        <translation>Geben Sie einen Grund an; er wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>This response is no longer there. Look at the list again.</source>
        <translation>Diesen Antwortbogen gibt es nicht mehr. Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>A report of this wave has been released, so what counts in it can no longer change.</source>
        <translation>Ein Bericht dieser Welle wurde freigegeben; was darin zählt, kann sich deshalb nicht mehr ändern.</translation>
    </message>
    <message>
        <source>A view across participants needs at least 5 participants from 3 organisations.</source>
        <translation>Eine Gesamtsicht braucht mindestens 5 Teilnehmende aus 3 Organisationen.</translation>
    </message>
    <message>
        <source>The promise keeps the answers until %1. Erase them then.</source>
        <translation>Nach der Zusage bleiben die Antworten bis zum %1. Löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>%1 is not a usable report template. Mend the place named and try again.</source>
        <translation>%1 ist keine brauchbare Berichtsvorlage. Berichtigen Sie die genannte Stelle und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key or the role of a member is not the one an owner put there, so nothing is sealed to it. Look at the list of members, revoke who is marked there, and add them again.</source>
        <translation>Der Schlüssel oder die Rolle eines Mitglieds wurde nicht von jemandem eingetragen, dem der Tresor gehört; deshalb wird nichts dafür versiegelt. Sehen Sie in die Liste der Mitglieder, entziehen Sie der dort gekennzeichneten Person den Zugang und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>%1 is sealed to somebody else or to another vault, or its first bytes were damaged on the way. Ask the sender for one made for you.</source>
        <translation>%1 ist für jemand anderen oder einen anderen Tresor versiegelt, oder die ersten Bytes wurden unterwegs beschädigt. Bitten Sie die absendende Person um eine Datei, die für Sie erstellt ist.</translation>
    </message>
    <message>
        <source>The report about %1 cannot be made anew now. New answers wait until every changed group has at least 3 more, or as many as its minimum, than in each earlier report: two reports side by side could tell who answered what.</source>
        <translation>Der Bericht über %1 kann jetzt nicht neu erstellt werden. Neue Antworten warten, bis jede veränderte Gruppe mindestens 3 weitere, oder so viele wie ihre Mindestzahl, gegenüber jedem früheren Bericht hat: Zwei Berichte nebeneinander könnten verraten, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>This is a report about yourself, which somebody else has to release and look after. Ask another owner; where you are the only one, add another on the Members page.</source>
        <translation>Dies ist ein Bericht über Sie selbst; freigeben und betreuen muss ihn jemand anderes. Wenden Sie sich an eine andere Person, der der Tresor gehört; wenn Sie die einzige sind, fügen Sie auf der Seite „Mitglieder“ eine weitere hinzu.</translation>
    </message>
    <message>
        <source>This choice leaves out fewer than 5 participants or 3 organisations; beside the whole cohort it would show them. Leave out more, or nobody.</source>
        <translation>Diese Auswahl lässt weniger als 5 Teilnehmende oder 3 Organisationen aus; neben der ganzen Kohorte würde sie diese zeigen. Lassen Sie mehr aus oder niemanden.</translation>
    </message>
    <message>
        <source>The vault must note which participants a view across participants shows, so that no later view leaves a few of them over; here it can only be read. Copy it to a folder you may write to, and open it there.</source>
        <translation>Der Tresor muss vermerken, welche Teilnehmenden eine Ansicht über mehrere Teilnehmende zeigt, damit keine spätere Ansicht nur wenige von ihnen übrig lässt; hier kann er nur gelesen werden. Kopieren Sie ihn in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s)</source>
        <translation>
            <numerusform>%n neue teilnehmende Person</numerusform>
            <numerusform>%n neue Teilnehmende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rater(s)</source>
        <translation>
            <numerusform>%n neue feedbackgebende Person</numerusform>
            <numerusform>%n neue Feedbackgebende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of raters who had answered before were skipped</source>
        <translation>
            <numerusform>%n Antwortbogen einer Person, die schon geantwortet hatte, wurde übergangen</numerusform>
            <numerusform>%n Antwortbögen von Personen, die schon geantwortet hatten, wurden übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answer(s) were replaced by the same rater’s last one</source>
        <translation>
            <numerusform>%n frühere Antwort wurde durch die letzte derselben Person ersetzt</numerusform>
            <numerusform>%n frühere Antworten wurden durch die letzte derselben Person ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty response(s) were skipped</source>
        <translation>
            <numerusform>%n leerer Antwortbogen wurde übergangen</numerusform>
            <numerusform>%n leere Antwortbögen wurden übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test record(s) were skipped</source>
        <translation>
            <numerusform>%n Testdatensatz wurde übergangen</numerusform>
            <numerusform>%n Testdatensätze wurden übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) repeat one answer over a long run</source>
        <translation>
            <numerusform>%n Antwortbogen wiederholt eine Antwort über eine lange Strecke</numerusform>
            <numerusform>%n Antwortbögen wiederholen eine Antwort über eine lange Strecke</numerusform>
        </translation>
    </message>
    <message>
        <source>the first heading is “%1”</source>
        <translation>die erste Überschrift lautet „%1“</translation>
    </message>
    <message>
        <source>there is a heading “%1”</source>
        <translation>es gibt eine Überschrift „%1“</translation>
    </message>
    <message>
        <source>headings look like “%1”</source>
        <translation>Überschriften sehen aus wie „%1“</translation>
    </message>
    <message>
        <source>record %1 holds import ids</source>
        <translation>Datensatz %1 enthält Import-Kennungen</translation>
    </message>
    <message>
        <source>it has %1 heading rows</source>
        <translation>sie hat %1 Kopfzeilen</translation>
    </message>
    <message>
        <source>%1 columns are statements of the questionnaire</source>
        <translation>%1 Spalten sind Aussagen des Fragebogens</translation>
    </message>
    <message>
        <source>each record holds one answer</source>
        <translation>jeder Datensatz enthält eine Antwort</translation>
    </message>
    <message>
        <source>of the file’s name</source>
        <translation>wegen des Dateinamens</translation>
    </message>
    <message>
        <source>of what the file holds</source>
        <translation>wegen des Inhalts der Datei</translation>
    </message>
    <message>
        <source>Dropped: could identify a person</source>
        <translation>Weggelassen: könnte eine Person erkennbar machen</translation>
    </message>
    <message>
        <source>Dropped: a time</source>
        <translation>Weggelassen: eine Zeitangabe</translation>
    </message>
    <message>
        <source>Dropped: technical</source>
        <translation>Weggelassen: technisch</translation>
    </message>
    <message>
        <source>Dropped: row numbers</source>
        <translation>Weggelassen: Zeilennummern</translation>
    </message>
    <message>
        <source>Dropped: not in the questionnaire</source>
        <translation>Weggelassen: nicht im Fragebogen</translation>
    </message>
    <message>
        <source>Dropped: empty</source>
        <translation>Weggelassen: leer</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Rater group</source>
        <translation>Feedbackgruppe</translation>
    </message>
    <message>
        <source>Rater; kept only to tell repeats apart</source>
        <translation>Feedbackgebende Person; nur zum Erkennen von Wiederholungen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Which answers belong together</source>
        <translation>Welche Antworten zusammengehören</translation>
    </message>
    <message>
        <source>Which statement is answered</source>
        <translation>Welche Aussage beantwortet wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why an answer is missing</source>
        <translation>Warum eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Whether it was sent off</source>
        <translation>Ob abgeschickt wurde</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shorter than the headings; what is missing counts as left open.</source>
        <translation>
            <numerusform>%n Datensatz ist kürzer als die Kopfzeile; was fehlt, gilt als offen gelassen.</numerusform>
            <numerusform>%n Datensätze sind kürzer als die Kopfzeile; was fehlt, gilt als offen gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column of row names was dropped.</source>
        <translation>Eine Spalte mit Zeilennamen wurde weggelassen.</translation>
    </message>
    <message>
        <source>A column of row numbers was dropped.</source>
        <translation>Eine Spalte mit Zeilennummern wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) without a column were dropped.</source>
        <translation>
            <numerusform>%n Überschrift ohne Spalte wurde weggelassen.</numerusform>
            <numerusform>%n Überschriften ohne Spalte wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as %1.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Ratings are written with decimals, like 4.0; they were read as whole numbers.</source>
        <translation>Bewertungen stehen mit Nachkommastellen da, etwa 4.0; sie wurden als ganze Zahlen gelesen.</translation>
    </message>
    <message>
        <source>The attribute “%1” could not be used.</source>
        <translation>Das Attribut „%1“ konnte nicht verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) were not sent off; what is answered counts.</source>
        <translation>
            <numerusform>%n Antwortbogen wurde nicht abgeschickt; was beantwortet ist, zählt.</numerusform>
            <numerusform>%n Antwortbögen wurden nicht abgeschickt; was beantwortet ist, zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have one or two responses; they will be combined or withheld.</source>
        <translation>
            <numerusform>%n Gruppe hat ein oder zwei Antwortbögen; sie wird zusammengelegt oder nicht gezeigt.</numerusform>
            <numerusform>%n Gruppen haben ein oder zwei Antwortbögen; sie werden zusammengelegt oder nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell raters apart: it takes the place of the wave’s earlier answers.</source>
        <translation>Die Datei unterscheidet die Feedbackgebenden nicht: Sie ersetzt die früheren Antworten der Welle.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the questionnaire are not in the file.</source>
        <translation>
            <numerusform>%n Aussage des Fragebogens fehlt in der Datei.</numerusform>
            <numerusform>%n Aussagen des Fragebogens fehlen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values look like dates; a spreadsheet may have changed them.</source>
        <translation>Manche Werte sehen wie Daten aus; eine Tabellenkalkulation hat sie vielleicht verändert.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the file</source>
        <translation>
            <numerusform>%n Datensatz in der Datei</numerusform>
            <numerusform>%n Datensätze in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) would be taken in</source>
        <translation>
            <numerusform>%n Antwortbogen würde übernommen</numerusform>
            <numerusform>%n Antwortbögen würden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance of a competency</source>
        <translation>Wichtigkeit einer Kompetenz</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Ganze Gruppe</translation>
    </message>
    <message>
        <source>All competencies together</source>
        <translation>Alle Kompetenzen zusammen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Comments under the group’s name</source>
        <translation>Kommentare unter dem Namen der Gruppe</translation>
    </message>
    <message>
        <source>Comments in one common list</source>
        <translation>Kommentare in einer gemeinsamen Liste</translation>
    </message>
    <message>
        <source>Combined from %1</source>
        <translation>Zusammengelegt aus %1</translation>
    </message>
    <message>
        <source>Words masked in comments</source>
        <translation>Unkenntlich gemachte Wörter in Kommentaren</translation>
    </message>
    <message>
        <source>Shown as “… or more” or “… or less”</source>
        <translation>Gezeigt als „… oder mehr“ oder „… oder weniger“</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Average shown, spread of answers not shown</source>
        <translation>Mittelwert gezeigt, Verteilung der Antworten nicht gezeigt</translation>
    </message>
    <message>
        <source>Comments not shown</source>
        <translation>Kommentare nicht gezeigt</translation>
    </message>
    <message>
        <source>Late comments added, from at least three more people</source>
        <translation>Späte Kommentare hinzugefügt, von mindestens drei weiteren Personen</translation>
    </message>
    <message>
        <source>Importance of %1</source>
        <translation>Wichtigkeit von %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Weitergabe</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>Ausgangspunkt: %1</translation>
    </message>
    <message>
        <source>first step: %1</source>
        <translation>erster Schritt: %1</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>bis: %1</translation>
    </message>
    <message>
        <source>who will notice: %1</source>
        <translation>wer es bemerken wird: %1</translation>
    </message>
    <message>
        <source>measure: %1</source>
        <translation>gemessen an: %1</translation>
    </message>
    <message>
        <source>Goal %1 after %2 days: %3</source>
        <translation>Ziel %1 nach %2 Tagen: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>geführt am %1</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertungsgespräch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thema: %1</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure: nobody was asked or answered here, or it is not shown</source>
        <translation>keine Zahl: Hier wurde niemand gefragt, niemand hat geantwortet, oder sie wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Not shown here: %1</source>
        <translation>Hier nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>its envelope is damaged</source>
        <translation>der Umschlag ist beschädigt</translation>
    </message>
    <message>
        <source>what is sealed in it is damaged or cut off</source>
        <translation>was darin versiegelt ist, ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>the PNG picture is damaged</source>
        <translation>das PNG-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>what names its sender is damaged</source>
        <translation>die Angabe, von wem es kommt, ist beschädigt</translation>
    </message>
    <message>
        <source>the SVG picture is damaged</source>
        <translation>das SVG-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>has an id twice</source>
        <translation>enthält eine Kennung doppelt</translation>
    </message>
    <message>
        <source>its contrast with paper is %1:1 and must be at least %2:1; choose a darker colour</source>
        <translation>der Kontrast zum Papier ist %1:1 und muss mindestens %2:1 sein; wählen Sie eine dunklere Farbe</translation>
    </message>
    <message>
        <source>holds more than %1 entries</source>
        <translation>enthält mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>muss „%1“ sein</translation>
    </message>
    <message>
        <source>belongs to a template of the program; choose another</source>
        <translation>gehört zu einer Vorlage des Programms; wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>has an entry without an id</source>
        <translation>enthält einen Eintrag ohne Kennung</translation>
    </message>
    <message>
        <source>says nothing to people who cannot see the logo</source>
        <translation>sagt denen nichts, die das Logo nicht sehen können</translation>
    </message>
    <message>
        <source>lists no part of the report</source>
        <translation>nennt keinen Teil des Berichts</translation>
    </message>
    <message>
        <source>“%1” is no part of a report</source>
        <translation>„%1“ ist kein Teil eines Berichts</translation>
    </message>
    <message>
        <source>no template here has it</source>
        <translation>keine Vorlage hier heißt so</translation>
    </message>
    <message>
        <source>is none of these: %1</source>
        <translation>ist nichts davon: %1</translation>
    </message>
    <message>
        <source>is not a colour like #0B66A8</source>
        <translation>ist keine Farbe wie #0B66A8</translation>
    </message>
    <message>
        <source>is not a count of changes</source>
        <translation>ist keine Anzahl von Änderungen</translation>
    </message>
    <message>
        <source>is not a date like 2026-03-31</source>
        <translation>ist kein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not 1 to 40 of a-z, 0-9 and -</source>
        <translation>besteht nicht aus 1 bis 40 Zeichen von a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>this is not a package</source>
        <translation>dies ist kein Paket</translation>
    </message>
    <message>
        <source>is not a text of at most %1 characters</source>
        <translation>ist kein Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <translation>ist kein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ist nicht base64</translation>
    </message>
    <message>
        <source>“%1” is not for these readers</source>
        <translation>„%1“ ist nicht für diese Lesenden bestimmt</translation>
    </message>
    <message>
        <source>is not JSON from byte %1 on</source>
        <translation>ist ab Byte %1 kein JSON</translation>
    </message>
    <message>
        <source>is neither PNG nor SVG</source>
        <translation>ist weder PNG noch SVG</translation>
    </message>
    <message>
        <source>is not texts by language, like {&quot;en&quot;: &quot;...&quot;}</source>
        <translation>enthält keine Texte nach Sprache, wie {&quot;en&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>hold a part twice</source>
        <translation>enthalten einen Teil doppelt</translation>
    </message>
    <message>
        <source>the picture is not 1 to %1 pixels wide and high</source>
        <translation>das Bild ist nicht 1 bis %1 Pixel breit und hoch</translation>
    </message>
    <message>
        <source>the SVG picture has declarations of its own</source>
        <translation>das SVG-Bild enthält eigene Deklarationen</translation>
    </message>
    <message>
        <source>the SVG picture contains &lt;%1&gt;, which is not allowed</source>
        <translation>das SVG-Bild enthält &lt;%1&gt;, was nicht erlaubt ist</translation>
    </message>
    <message>
        <source>the SVG picture loads or runs something</source>
        <translation>das SVG-Bild lädt etwas oder führt etwas aus</translation>
    </message>
    <message>
        <source>is larger than %1 KB</source>
        <translation>ist größer als %1 KB</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ steht doppelt darin</translation>
    </message>
    <message>
        <source>is not known here; is it misspelt?</source>
        <translation>ist hier nicht bekannt; vielleicht falsch geschrieben?</translation>
    </message>
    <message>
        <source>hold a part of an unknown kind</source>
        <translation>enthalten einen Teil von unbekannter Art</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Uniform answers</source>
        <translation>Einförmige Antworten</translation>
    </message>
    <message>
        <source>Mostly empty</source>
        <translation>Größtenteils leer</translation>
    </message>
    <message>
        <source>Far from the other raters</source>
        <translation>Weit von den anderen entfernt</translation>
    </message>
    <message>
        <source>Uniform answers: the same answer was given to at least half of the form in a row, or to all of ten or more statements. Caution: somebody who sees a leader as equally good everywhere answers like this sincerely. It says “look”, not “invalid”.</source>
        <translation>Einförmige Antworten: Mindestens der Hälfte des Bogens wurde hintereinander dieselbe Antwort gegeben, oder allen von zehn oder mehr Aussagen. Vorsicht: Wer eine Führungskraft überall gleich gut sieht, antwortet aufrichtig so. Es heißt „hinsehen“, nicht „ungültig“.</translation>
    </message>
    <message>
        <source>Mostly empty: fewer than half of the statements were answered. Caution: many raters leave open what they could not observe, and that is right. Competencies with too few answers have no score of this rater anyway.</source>
        <translation>Größtenteils leer: Weniger als die Hälfte der Aussagen wurde beantwortet. Vorsicht: Viele Feedbackgebende lassen offen, was sie nicht beobachten konnten, und das ist richtig. Kompetenzen mit zu wenigen Antworten haben von dieser Person ohnehin keinen Wert.</translation>
    </message>
    <message>
        <source>Far from the other raters: the overall score lies unusually far from the median of the others about this participant (modified z beyond 3.5, five raters or more). Caution: a different view is not an error; it is often the one worth hearing. Whether it is higher or lower is not shown, so that nobody is left out for being critical.</source>
        <translation>Weit von den anderen entfernt: Der Gesamtwert liegt ungewöhnlich weit vom Median der anderen zu dieser teilnehmenden Person (modifiziertes z über 3,5, ab fünf Feedbackgebenden). Vorsicht: Eine andere Sicht ist kein Fehler; oft ist sie die, die es zu hören lohnt. Ob sie höher oder niedriger ist, wird nicht gezeigt, damit niemand wegen Kritik weggelassen wird.</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would hardly move (by less than 0.1 scale points).</source>
        <translation>Ohne alle Antwortbögen mit Hinweis würde sich der Mittelwert aller anderen zu dieser teilnehmenden Person kaum verändern (um weniger als 0,1 Skalenpunkte).</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would move somewhat (by less than 0.3 scale points).</source>
        <translation>Ohne alle Antwortbögen mit Hinweis würde sich der Mittelwert aller anderen zu dieser teilnehmenden Person etwas verändern (um weniger als 0,3 Skalenpunkte).</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would move clearly (by 0.3 scale points or more).</source>
        <translation>Ohne alle Antwortbögen mit Hinweis würde sich der Mittelwert aller anderen zu dieser teilnehmenden Person deutlich verändern (um 0,3 Skalenpunkte oder mehr).</translation>
    </message>
    <message>
        <source>Excluded, fixed by the release</source>
        <translation>Ausgeschlossen, durch die Freigabe festgelegt</translation>
    </message>
    <message>
        <source>Counts, fixed by the release</source>
        <translation>Zählt, durch die Freigabe festgelegt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Excluded, because: %1</source>
        <translation>Ausgeschlossen; Grund: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 has a character that never occurs in a code.</source>
        <translation>Gruppe %1 enthält ein Zeichen, das in keinem Code vorkommt.</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 von %2 Gruppen</translation>
    </message>
    <message>
        <source>Complete: the check digits agree.</source>
        <translation>Vollständig: Die Prüfziffern stimmen.</translation>
    </message>
    <message>
        <source>Too long: a code has %1 groups.</source>
        <translation>Zu lang: Ein Code hat %1 Gruppen.</translation>
    </message>
    <message>
        <source>The check digits do not agree: compare group by group with the sheet.</source>
        <translation>Die Prüfziffern stimmen nicht: Vergleichen Sie Gruppe für Gruppe mit dem Blatt.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Vault %1…   ·   Role: %2   ·   Made on %3</source>
        <translation>Tresor %1…   ·   Rolle: %2   ·   Erstellt am %3</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>This code opens the vault exactly as your passphrase does. Whoever has the file and this sheet needs nothing else.</source>
        <translation>Dieser Code öffnet den Tresor genauso wie Ihre Passphrase. Wer die Datei und dieses Blatt hat, braucht sonst nichts.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo Sie es aufbewahren</translation>
    </message>
    <message>
        <source>Print this page and keep it where you keep contracts or a spare key: a safe, a locked drawer, with a notary. Not beside the computer, not in a mailbox, not as a photograph. Then delete the file it was printed from.</source>
        <translation>Drucken Sie diese Seite und bewahren Sie sie dort auf, wo Sie Verträge oder einen Ersatzschlüssel aufbewahren: in einem Safe, einer abgeschlossenen Schublade, im Notariat. Nicht neben dem Computer, nicht in einem Postfach, nicht als Foto. Löschen Sie danach die Datei, aus der gedruckt wurde.</translation>
    </message>
    <message>
        <source>When you need it</source>
        <translation>Wenn Sie es brauchen</translation>
    </message>
    <message>
        <source>Open the vault, choose “Use a recovery code” and type the groups in their order. Capitals and spaces do not matter; the code contains no letter I, L, O or U. You are then asked for a new passphrase.</source>
        <translation>Öffnen Sie den Tresor, wählen Sie „Wiederherstellungscode verwenden“ und geben Sie die Gruppen der Reihe nach ein. Großschreibung und Leerzeichen spielen keine Rolle; der Code enthält kein I, L, O oder U. Danach werden Sie nach einer neuen Passphrase gefragt.</translation>
    </message>
    <message>
        <source>When it is lost or somebody has seen it</source>
        <translation>Wenn es verloren ist oder jemand es gesehen hat</translation>
    </message>
    <message>
        <source>Make a new sheet on the Members page: this one then stops working for the vault, but still opens copies of the file that were made before.</source>
        <translation>Erstellen Sie auf der Seite „Mitglieder“ ein neues Blatt: Dieses gilt dann für den Tresor nicht mehr, öffnet aber weiterhin Kopien der Datei, die vorher erstellt wurden.</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>Comments under the group’s own name: %1.</source>
        <translation>Kommentare unter dem Namen der Gruppe: %1.</translation>
    </message>
    <message>
        <source>Other comments stand in one common list, in chance order.</source>
        <translation>Andere Kommentare stehen in einer gemeinsamen Liste, in zufälliger Reihenfolge.</translation>
    </message>
    <message>
        <source>Some comments are withheld: too few people wrote any.</source>
        <translation>Einige Kommentare werden nicht gezeigt: Zu wenige Personen haben welche geschrieben.</translation>
    </message>
    <message>
        <source>Words masked in comments stay masked.</source>
        <translation>In Kommentaren unkenntlich gemachte Wörter bleiben unkenntlich.</translation>
    </message>
    <message>
        <source>Shown by themselves: %1.</source>
        <translation>Für sich gezeigt: %1.</translation>
    </message>
    <message>
        <source>Shown only together: %1.</source>
        <translation>Nur zusammen gezeigt: %1.</translation>
    </message>
    <message>
        <source>Not shown, too few answers: %1.</source>
        <translation>Nicht gezeigt, zu wenige Antworten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: too few answers.</source>
        <translation>
            <numerusform>%n Zahl nicht gezeigt: zu wenige Antworten.</numerusform>
            <numerusform>%n Zahlen nicht gezeigt: zu wenige Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: they would let answers be worked out.</source>
        <translation>
            <numerusform>%n Zahl nicht gezeigt: Antworten ließen sich daraus ableiten.</numerusform>
            <numerusform>%n Zahlen nicht gezeigt: Antworten ließen sich daraus ableiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) shown as “or more” or “or less”, so near the end of the scale.</source>
        <translation>
            <numerusform>%n Zahl als „oder mehr“ oder „oder weniger“ gezeigt, so nah am Ende der Skala.</numerusform>
            <numerusform>%n Zahlen als „oder mehr“ oder „oder weniger“ gezeigt, so nah am Ende der Skala.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough new answers: %1.</source>
        <translation>Genügend neue Antworten: %1.</translation>
    </message>
    <message>
        <source>Not enough new answers yet: %1.</source>
        <translation>Noch nicht genügend neue Antworten: %1.</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Erste Freigabe</translation>
    </message>
    <message>
        <source>Nothing to release: no answers yet</source>
        <translation>Nichts freizugeben: noch keine Antworten</translation>
    </message>
    <message>
        <source>Nothing new: the report stays as it is</source>
        <translation>Nichts Neues: Der Bericht bleibt, wie er ist</translation>
    </message>
    <message>
        <source>New version with the new answers; earlier versions stay what they are</source>
        <translation>Neue Fassung mit den neuen Antworten; frühere Fassungen bleiben, was sie sind</translation>
    </message>
    <message>
        <source>New answers wait until every changed group has at least 3 more, or for the next wave</source>
        <translation>Neue Antworten warten, bis jede veränderte Gruppe mindestens 3 weitere hat, oder auf die nächste Welle</translation>
    </message>
    <message>
        <source>No new version: answers that are in the report were changed or taken away</source>
        <translation>Keine neue Fassung: Antworten, die im Bericht stehen, wurden geändert oder entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation>
            <numerusform>%n Bericht freigeben?</numerusform>
            <numerusform>%n Berichte freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>Look at what readers of %1 would see before you freeze it. What would let answers be worked out is withheld; the ledger says what and why.</source>
        <translation>Sehen Sie sich an, was Lesende von %1 sehen würden, bevor Sie die Berichte festschreiben. Woraus sich Antworten ableiten ließen, wird nicht gezeigt; das Protokoll sagt, was und warum.</translation>
    </message>
    <message>
        <source>No report of %1 would change. Below is why.</source>
        <translation>Kein Bericht von %1 würde sich ändern. Unten steht, warum.</translation>
    </message>
    <message>
        <source>A release cannot be taken back. Check the import and exclusions first. Everybody who can open this vault can read the figures; comments stay with owners and the coach.</source>
        <translation>Eine Freigabe kann nicht zurückgenommen werden. Prüfen Sie zuerst den Import und die Ausschlüsse. Alle, die diesen Tresor öffnen können, können die Zahlen lesen; Kommentare bleiben beim Coach und bei denen, denen der Tresor gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n late comment(s) wait until enough more people have written, or for the next wave.</source>
        <translation>
            <numerusform>%n später Kommentar wartet, bis genügend weitere Personen geschrieben haben, oder auf die nächste Welle.</numerusform>
            <numerusform>%n späte Kommentare warten, bis genügend weitere Personen geschrieben haben, oder auf die nächste Welle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasedView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) answered</source>
        <translation>
            <numerusform>%n andere Person hat geantwortet</numerusform>
            <numerusform>%n andere haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>release %1 of %2</source>
        <translation>Freigabe %1 vom %2</translation>
    </message>
    <message numerus="yes">
        <source>groups with fewer than %n answer(s) are never shown alone</source>
        <translation>
            <numerusform>Gruppen mit weniger als %n Antwort werden nie allein gezeigt</numerusform>
            <numerusform>Gruppen mit weniger als %n Antworten werden nie allein gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are sealed: owners of the vault and the participant’s coach can read them.</source>
        <translation>Kommentare sind versiegelt: Lesen können sie nur der Coach der teilnehmenden Person und wem der Tresor gehört.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Report about %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever is open to me</source>
        <translation>Alles, was mir offensteht</translation>
    </message>
    <message>
        <source>The full report of those I coach, the summary of the others.</source>
        <translation>Der vollständige Bericht zu denen, die ich coache, die Übersicht zu den anderen.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>no font has a sign for %1</source>
        <translation>keine Schrift hat ein Zeichen für %1</translation>
    </message>
    <message>
        <source>too few answers for the overview</source>
        <translation>zu wenige Antworten für die Übersicht</translation>
    </message>
    <message>
        <source>no comments to print</source>
        <translation>keine Kommentare zum Drucken</translation>
    </message>
    <message>
        <source>not written</source>
        <comment>a report</comment>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>written</source>
        <comment>a report</comment>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a report</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>written; %1</source>
        <comment>a report</comment>
        <translation>geschrieben; %1</translation>
    </message>
    <message>
        <source>worth a look: %1</source>
        <comment>a report</comment>
        <translation>verdient einen Blick: %1</translation>
    </message>
    <message>
        <source>not released yet; will not be written</source>
        <comment>a report</comment>
        <translation>noch nicht freigegeben; wird nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written.</source>
        <translation>
            <numerusform>%n Bericht geschrieben.</numerusform>
            <numerusform>%n Berichte geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped before the end; the rest was not written.</source>
        <translation>Vor dem Ende abgebrochen; der Rest wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Owner, coach and coordinator</source>
        <translation>Eigentümer/in, Coach und Koordination</translation>
    </message>
    <message>
        <source>Owner and coach</source>
        <translation>Eigentümer/in und Coach</translation>
    </message>
    <message>
        <source>Owner and coordinator</source>
        <translation>Eigentümer/in und Koordination</translation>
    </message>
    <message>
        <source>Coach and coordinator</source>
        <translation>Coach und Koordination</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer/in</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>remembered computer</source>
        <translation>gemerkter Computer</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>cover</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>how to read this</source>
        <translation>Hinweise zum Lesen</translation>
    </message>
    <message>
        <source>picture on one page</source>
        <translation>Bild auf einer Seite</translation>
    </message>
    <message>
        <source>competency overview</source>
        <translation>Kompetenzen im Überblick</translation>
    </message>
    <message>
        <source>how groups see you</source>
        <translation>wie die Gruppen Sie sehen</translation>
    </message>
    <message>
        <source>self and others</source>
        <translation>Sie selbst und die anderen</translation>
    </message>
    <message>
        <source>highest and lowest items</source>
        <translation>höchste und niedrigste Aussagen</translation>
    </message>
    <message>
        <source>where people disagree</source>
        <translation>worin sich die anderen uneinig sind</translation>
    </message>
    <message>
        <source>one page per competency</source>
        <translation>eine Seite je Kompetenz</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>damals und heute</translation>
    </message>
    <message>
        <source>themes and evidence</source>
        <translation>Themen und Belege</translation>
    </message>
    <message>
        <source>development plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>sharing back</source>
        <translation>etwas zurückgeben</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Leaves nothing out.</source>
        <translation>Lässt nichts weg.</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <translation>Lässt weg: %1.</translation>
    </message>
    <message>
        <source>A4, unless something else is chosen</source>
        <translation>A4, wenn nichts anderes gewählt ist</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>For the participant: every part that is not switched off in the template.</source>
        <translation>Für die teilnehmende Person: jeder Teil, der in der Vorlage nicht abgeschaltet ist.</translation>
    </message>
    <message>
        <source>For the coach: patterns and questions for the conversation come along.</source>
        <translation>Für den Coach: Muster und Fragen für das Gespräch kommen hinzu.</translation>
    </message>
    <message>
        <source>For coordinators: figures of the competencies, no comments.</source>
        <translation>Für die Koordination: Zahlen zu den Kompetenzen, keine Kommentare.</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>aus dem Programm</translation>
    </message>
    <message>
        <source>of this vault</source>
        <translation>aus diesem Tresor</translation>
    </message>
    <message>
        <source>what matters in the role</source>
        <translation>was in der Funktion zählt</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Where to keep the vault</source>
        <translation>Wo der Tresor liegen soll</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Tresore (*.circ)</translation>
    </message>
    <message>
        <source>Choose a questionnaire</source>
        <translation>Fragebogen wählen</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Fragebögen (*.json)</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::AboutDialog</name>
    <message>
        <source>About Circumspect</source>
        <translation>Über Circumspect</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Version %1 mit Qt %2</translation>
    </message>
    <message>
        <source>360-degree leadership assessments and debriefs, offline. One encrypted file, no server, no account.</source>
        <translation>360-Grad-Feedback für Führungskräfte und Auswertungsgespräche, offline. Eine verschlüsselte Datei, kein Server, kein Konto.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Icons by Lucide (ISC and MIT licence), fonts from Open Sans (Apache licence 2.0).</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung. Symbole von Lucide (ISC- und MIT-Lizenz), Schriften von Open Sans (Apache-Lizenz 2.0).</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Application</name>
    <message>
        <source>Open a vault first; then drop the files with answers.</source>
        <translation>Öffnen Sie zuerst einen Tresor; legen Sie dann die Dateien mit den Antworten hier ab.</translation>
    </message>
    <message>
        <source>Answers are imported into the programme’s own vault.</source>
        <translation>Antworten werden in den Tresor des Programms selbst importiert.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::BatchDialog</name>
    <message>
        <source>Reports written</source>
        <translation>Berichte geschrieben</translation>
    </message>
    <message>
        <source>What became of each report</source>
        <translation>Was aus jedem Bericht geworden ist</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Writing reports: %1 of %2</source>
        <translation>Berichte werden geschrieben: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) done</source>
        <translation>
            <numerusform>%n Bericht fertig</numerusform>
            <numerusform>%n Berichte fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)…</source>
        <translation>
            <numerusform>%n Bericht schreiben…</numerusform>
            <numerusform>%n Berichte schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking through the reports: %1 of %2</source>
        <translation>Berichte werden durchgesehen: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing stands out; nothing is written yet.</source>
        <translation>Nichts fällt auf; noch ist nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) deserve a look; nothing is written yet.</source>
        <translation>
            <numerusform>%n Bericht verdient einen Blick; noch ist nichts geschrieben.</numerusform>
            <numerusform>%n Berichte verdienen einen Blick; noch ist nichts geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CareController</name>
    <message>
        <source>Where to save the copy</source>
        <translation>Wohin die Kopie gespeichert wird</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Tresore (*.circ)</translation>
    </message>
    <message>
        <source>%1 copy.circ</source>
        <translation>%1 Kopie.circ</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1. It opens with the same passphrases.</source>
        <translation>%1 wurde gespeichert. Die Kopie öffnet sich mit denselben Passphrasen.</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation>Die Schlüssel werden angesehen</translation>
    </message>
    <message>
        <source>Give the vault a new key?</source>
        <translation>Dem Tresor einen neuen Schlüssel geben?</translation>
    </message>
    <message>
        <source>The file is written anew under a new key. Everybody’s passphrases, recovery sheets and remembered computers stay as they are.</source>
        <translation>Die Datei wird unter einem neuen Schlüssel neu geschrieben. Alle Passphrasen, Wiederherstellungsblätter und gemerkten Computer bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Who was revoked cannot read what comes from now on.</source>
        <translation>Wem der Zugang entzogen wurde, kann nicht lesen, was von jetzt an hinzukommt.</translation>
    </message>
    <message>
        <source>Copies made earlier stay readable with the old key.</source>
        <translation>Früher erstellte Kopien bleiben mit dem alten Schlüssel lesbar.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>An owner has left: all answers are sealed anew as well.</source>
        <translation>Jemand, dem der Tresor gehörte, ist gegangen: Auch alle Antworten werden neu versiegelt.</translation>
    </message>
    <message>
        <source>Rotating the key</source>
        <translation>Der Schlüssel wird gewechselt</translation>
    </message>
    <message>
        <source>The vault as it was, under the old key: %1</source>
        <translation>Der Tresor, wie er war, unter dem alten Schlüssel: %1</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>Der Tresor hat einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Emergency key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>With this key the stock sqlcipher shell opens the file without this program. Whoever has key and file can open the file for ever, whatever passphrases change. Answers, comments and notes stay sealed even then.</source>
        <translation>Mit diesem Schlüssel öffnet die gewöhnliche sqlcipher-Shell die Datei ohne dieses Programm. Wer Schlüssel und Datei hat, kann die Datei für immer öffnen, gleich welche Passphrasen sich ändern. Antworten, Kommentare und Notizen bleiben selbst dann versiegelt.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Die Passphrase wird geprüft</translation>
    </message>
    <message>
        <source>In the shell: PRAGMA key = &quot;…&quot;; with this between the quotation marks. Keep it like the recovery sheet, or not at all.</source>
        <translation>In der Shell: PRAGMA key = &quot;…&quot;; mit diesem Text zwischen den Anführungszeichen. Bewahren Sie ihn auf wie das Wiederherstellungsblatt oder gar nicht.</translation>
    </message>
    <message>
        <source>Saving the setting</source>
        <translation>Die Einstellung wird gespeichert</translation>
    </message>
    <message>
        <source>This computer opened the vault by the key it remembers. The emergency key is shown only to somebody who knows the passphrase.</source>
        <translation>Dieser Computer hat den Tresor mit dem Schlüssel geöffnet, den er sich gemerkt hat. Der Notfallschlüssel wird nur einer Person gezeigt, die die Passphrase kennt.</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The emergency key is shown only to somebody who came in by the passphrase; choose a new one first if it is lost.</source>
        <translation>Sie haben den Tresor mit dem Wiederherstellungscode geöffnet. Der Notfallschlüssel wird nur einer Person gezeigt, die den Tresor mit der Passphrase geöffnet hat; wählen Sie zuerst eine neue, wenn sie verloren ist.</translation>
    </message>
    <message>
        <source>The vault is locked and asks for your passphrase.</source>
        <translation>Der Tresor wird gesperrt und fragt nach Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>After that, choose Show Emergency Key again.</source>
        <translation>Wählen Sie danach noch einmal „Notfallschlüssel zeigen“.</translation>
    </message>
    <message>
        <source>Lock and ask</source>
        <translation>Sperren und fragen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionController</name>
    <message>
        <source>Reading imports</source>
        <translation>Importe werden gelesen</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Antworten (*.csv *.tsv *.txt *.xlsx *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation>Antworten werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n Antwortbogen importiert.</numerusform>
            <numerusform>%n Antwortbögen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation>Diesen Import zurückziehen?</translation>
    </message>
    <message>
        <source>Its answers and comments leave the vault, as if it had never been imported.</source>
        <translation>Seine Antworten und Kommentare verlassen den Tresor, als wäre er nie importiert worden.</translation>
    </message>
    <message>
        <source>Participants and raters stay on the list.</source>
        <translation>Teilnehmende und Feedbackgebende bleiben auf der Liste.</translation>
    </message>
    <message>
        <source>You can import a corrected file afterwards.</source>
        <translation>Danach können Sie eine berichtigte Datei importieren.</translation>
    </message>
    <message>
        <source>The answers are destroyed. Keep the export of your survey tool.</source>
        <translation>Die Antworten werden vernichtet. Behalten Sie den Export Ihres Umfragewerkzeugs.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawing the import</source>
        <translation>Der Import wird zurückgezogen</translation>
    </message>
    <message>
        <source>The import has been withdrawn.</source>
        <translation>Der Import wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 · answers are read into wave %2</source>
        <translation>%1 · Antworten werden in Welle %2 eingelesen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionPage</name>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antwortbögen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Drop the export of your survey tool here: CSV, responses and participants together. You see what would be read before anything is stored; names, times and addresses are dropped.</source>
        <translation>Legen Sie den Export Ihres Umfragewerkzeugs hier ab: CSV, Antworten und Teilnehmende zusammen. Sie sehen, was gelesen würde, bevor etwas gespeichert wird; Namen, Zeiten und Adressen werden verworfen.</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing has been imported into this cycle yet.</source>
        <translation>In diesen Zyklus wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Withdraw import…</source>
        <translation>Import zurückziehen…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>Kann zurückgezogen werden</translation>
    </message>
    <message>
        <source>Fixed by a release</source>
        <translation>Durch eine Freigabe festgelegt</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CycleChooser</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DamageController</name>
    <message>
        <source>Restore the copy of %1?</source>
        <translation>Die Kopie vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The copy takes the place of %1.</source>
        <translation>Die Kopie tritt an die Stelle von %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it under another name.</source>
        <translation>Die beschädigte Datei bleibt unter einem anderen Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>The copy itself stays where it is.</source>
        <translation>Die Kopie selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>What was done after the copy was made is not in it: imports, notes and releases since then have to be made again.</source>
        <translation>Was nach dem Anlegen der Kopie geschah, ist nicht darin: Importe, Notizen und Freigaben seither müssen noch einmal gemacht werden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Die Kopie wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The copy is in its place. The damaged file is now %1.</source>
        <translation>Die Kopie ist an ihrem Platz. Die beschädigte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 restored.circ</source>
        <translation>%1 wiederhergestellt.circ</translation>
    </message>
    <message>
        <source>%1 damaged.circ</source>
        <translation>%1 beschädigt.circ</translation>
    </message>
    <message>
        <source>Saved %1 as it is.</source>
        <translation>%1 wurde unverändert gespeichert.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Wohin die Kopie gespeichert wird</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Tresore (*.circ)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DamagePage</name>
    <message>
        <source>Save the damaged file elsewhere…</source>
        <translation>Beschädigte Datei anderswo speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What is left in it</source>
        <translation>Was darin noch übrig ist</translation>
    </message>
    <message>
        <source>Copies of the vault</source>
        <translation>Kopien des Tresors</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Diese Kopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Open as a new file…</source>
        <translation>Als neue Datei öffnen…</translation>
    </message>
    <message>
        <source>Copies beside it</source>
        <translation>Kopien daneben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Departure</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Nicht alles ließ sich speichern</translation>
    </message>
    <message>
        <source>If the vault is closed now, this is lost: %1.</source>
        <translation>Wird der Tresor jetzt geschlossen, geht dies verloren: %1.</translation>
    </message>
    <message>
        <source>Try to save it again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>After making room on the disk, for example.</source>
        <translation>Zum Beispiel, nachdem auf dem Datenträger Platz geschaffen wurde.</translation>
    </message>
    <message>
        <source>Copy what I have written, and stay</source>
        <translation>Geschriebenes kopieren und bleiben</translation>
    </message>
    <message>
        <source>Paste it where it is safe, then close again. The clipboard is not encrypted.</source>
        <translation>Fügen Sie es an einem sicheren Ort ein und schließen Sie dann noch einmal. Die Zwischenablage ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DeviceKeys</name>
    <message>
        <source>Remembering this computer</source>
        <translation>Dieser Computer wird gemerkt</translation>
    </message>
    <message>
        <source>Forgetting this computer</source>
        <translation>Dieser Computer wird vergessen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DifferenceCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behalten: %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DisclosureDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage vergisst es nach %n Sekunde.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage vergisst es nach %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExplanationDialog</name>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1. %2 Keep in mind: %3</source>
        <comment>for screen readers: name, meaning, caution</comment>
        <translation>%1. %2 Bedenken Sie: %3</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Bedenken Sie</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExportController</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where to write the reports</source>
        <translation>Wohin die Berichte geschrieben werden</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation>Berichte werden geschrieben</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Ledger %1.json</source>
        <translation>Protokoll %1.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Where to save the cohort report</source>
        <translation>Wohin der Kohortenbericht gespeichert wird</translation>
    </message>
    <message>
        <source>cohort_%1.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>jahrgang_%1.pdf</translation>
    </message>
    <message>
        <source>Writing the cohort report</source>
        <translation>Der Kohortenbericht wird geschrieben</translation>
    </message>
    <message>
        <source>The cohort report is written.</source>
        <translation>Der Kohortenbericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a report</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Looking up the reports</source>
        <translation>Berichte werden herausgesucht</translation>
    </message>
    <message>
        <source>Looking through the reports</source>
        <translation>Berichte werden durchgesehen</translation>
    </message>
    <message>
        <source>Look at this report before you hand it out</source>
        <translation>Sehen Sie sich diesen Bericht an, bevor Sie ihn weitergeben</translation>
    </message>
    <message>
        <source>It can be written, but:</source>
        <translation>Er kann geschrieben werden, aber:</translation>
    </message>
    <message>
        <source>Save it all the same…</source>
        <translation>Trotzdem speichern…</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names lie in the folder already.</source>
        <translation>
            <numerusform>%n Datei mit diesem Namen liegt schon im Ordner.</numerusform>
            <numerusform>%n Dateien mit diesen Namen liegen schon im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them will be gone.</source>
        <translation>Was darin steht, geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Self and others cannot be compared in this release.</source>
        <translation>Selbsteinschätzung und Fremdeinschätzung können in dieser Freigabe nicht verglichen werden.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GoalCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Ziel %1 entfernen</translation>
    </message>
    <message>
        <source>From: what I do now</source>
        <translation>Von: was ich jetzt tue</translation>
    </message>
    <message>
        <source>I answer questions before they are finished.</source>
        <translation>Ich beantworte Fragen, bevor sie zu Ende gestellt sind.</translation>
    </message>
    <message>
        <source>To: what others will see instead</source>
        <translation>Zu: was andere stattdessen sehen werden</translation>
    </message>
    <message>
        <source>I ask one question back before I answer.</source>
        <translation>Ich stelle eine Rückfrage, bevor ich antworte.</translation>
    </message>
    <message>
        <source>First step, within 14 days</source>
        <translation>Erster Schritt, innerhalb von 14 Tagen</translation>
    </message>
    <message>
        <source>In Monday’s round I speak last.</source>
        <translation>In der Montagsrunde spreche ich zuletzt.</translation>
    </message>
    <message>
        <source>Who will notice</source>
        <translation>Wer es bemerken wird</translation>
    </message>
    <message>
        <source>Two people whom I tell about it.</source>
        <translation>Zwei Personen, denen ich davon erzähle.</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>%1: first step by</source>
        <translation>%1: erster Schritt bis</translation>
    </message>
    <message>
        <source>How I will know that it worked</source>
        <translation>Woran ich erkenne, dass es gelungen ist</translation>
    </message>
    <message>
        <source>They say so in the pulse after 90 days.</source>
        <translation>Sie sagen es in der Kurzbefragung nach 90 Tagen.</translation>
    </message>
    <message>
        <source>Goal %1, %2</source>
        <translation>Ziel %1, %2</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es gekommen ist</translation>
    </message>
    <message>
        <source>Goal %1 after %2 days</source>
        <translation>Ziel %1 nach %2 Tagen</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, Notiz</translation>
    </message>
    <message>
        <source>What has changed, what is in the way</source>
        <translation>Was sich verändert hat, was im Weg steht</translation>
    </message>
    <message>
        <source>After %1 days, %2</source>
        <translation>Nach %1 Tagen, %2</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Nach %1 Tagen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ItemsTab</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Aussagen suchen</translation>
    </message>
    <message>
        <source>Search statements or competencies</source>
        <translation>Aussagen oder Kompetenzen suchen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie bewirken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerModel</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerTab</name>
    <message>
        <source>List what was shown as well</source>
        <translation>Auch aufführen, was gezeigt wurde</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Entscheidungen suchen</translation>
    </message>
    <message>
        <source>Search statements, perspectives or reasons</source>
        <translation>Aussagen, Perspektiven oder Gründe suchen</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save all decisions as JSON</source>
        <translation>Alle Entscheidungen als JSON speichern</translation>
    </message>
    <message>
        <source>Everybody who answered was promised that nobody can work out who said what. This list shows how the promise was kept: every figure that was left out, put together with others, or rounded to “or more”, and why.</source>
        <translation>Allen, die geantwortet haben, wurde zugesagt, dass niemand herausfinden kann, wer was gesagt hat. Diese Liste zeigt, wie die Zusage gehalten wurde: jede Zahl, die weggelassen, mit anderen zusammengelegt oder auf „oder mehr“ gerundet wurde, und warum.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Die laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>%1 – Circumspect</source>
        <translation>%1 – Circumspect</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Kein Tresor ist geöffnet</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>you hold the key to the answers</source>
        <translation>Sie haben den Schlüssel zu den Antworten</translation>
    </message>
    <message>
        <source>without the key to the answers</source>
        <translation>ohne den Schlüssel zu den Antworten</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>a coach’s file</source>
        <translation>Datei eines Coachs</translation>
    </message>
    <message>
        <source>a participant’s own file</source>
        <translation>eigene Datei einer teilnehmenden Person</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept inside the encrypted part of the file</source>
        <translation>Wird im verschlüsselten Teil der Datei aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Let the person type the passphrase here, or agree on a first one by telephone and have it changed at once on the Members page.</source>
        <translation>Lassen Sie die Person ihre Passphrase hier eingeben, oder vereinbaren Sie am Telefon eine erste und lassen Sie sie sofort auf der Seite „Mitglieder“ ändern.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Somebody else who opens this vault</source>
        <translation>Jemand anderes, der diesen Tresor öffnet</translation>
    </message>
    <message>
        <source>&amp;Owner: opens answers and comments, releases reports</source>
        <translation>&amp;Eigentümer/in: öffnet Antworten und Kommentare, gibt Berichte frei</translation>
    </message>
    <message>
        <source>&amp;Coach: debriefs, keeps private notes</source>
        <translation>&amp;Coach: führt Auswertungsgespräche, macht private Notizen</translation>
    </message>
    <message>
        <source>Coor&amp;dinator: runs the cycle, imports, exports; opens no answer</source>
        <translation>&amp;Koordination: führt den Zyklus, importiert, exportiert; öffnet keine Antwort</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MembersController</name>
    <message>
        <source>Reading the members</source>
        <translation>Mitglieder werden gelesen</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>You have a sheet. A new one takes its place.</source>
        <translation>Sie haben ein Blatt. Ein neues tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>You have none: without it, a forgotten passphrase is a lost vault.</source>
        <translation>Sie haben keines: Ohne Blatt ist mit einer vergessenen Passphrase auch der Tresor verloren.</translation>
    </message>
    <message>
        <source>No name</source>
        <comment>a member</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Ein Mitglied wird hinzugefügt</translation>
    </message>
    <message>
        <source>The member can now open the vault. Give them this file and their passphrase by two different ways.</source>
        <translation>Das Mitglied kann den Tresor jetzt öffnen. Geben Sie ihm diese Datei und seine Passphrase auf zwei verschiedenen Wegen.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 den Zugang entziehen?</translation>
    </message>
    <message>
        <source>Their passphrase, recovery sheet and remembered computers stop opening this file.</source>
        <translation>Passphrase, Wiederherstellungsblatt und gemerkte Computer dieser Person öffnen diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Copies of the file that were made earlier stay readable for them.</source>
        <translation>Früher erstellte Kopien der Datei bleiben für diese Person lesbar.</translation>
    </message>
    <message>
        <source>Rotate the key afterwards: only then is what comes new out of their reach.</source>
        <translation>Wechseln Sie danach den Schlüssel: Erst dann ist Neues außer Reichweite dieser Person.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Zugang entziehen</translation>
    </message>
    <message>
        <source>Revoking a member</source>
        <translation>Einem Mitglied wird der Zugang entzogen</translation>
    </message>
    <message>
        <source>Revoked. Earlier copies stay readable for them.</source>
        <translation>Zugang entzogen. Frühere Kopien bleiben für die Person lesbar.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Meine Passphrase ändern</translation>
    </message>
    <message>
        <source>You came in by the recovery code. Your old passphrase then stops working.</source>
        <translation>Sie haben den Tresor mit dem Wiederherstellungscode geöffnet. Ihre alte Passphrase gilt danach nicht mehr.</translation>
    </message>
    <message>
        <source>Copies of the file that were made earlier still open with the present passphrase.</source>
        <translation>Früher erstellte Kopien der Datei öffnen sich weiterhin mit der bisherigen Passphrase.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ihre Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Where to write the recovery sheet</source>
        <translation>Wohin das Wiederherstellungsblatt geschrieben wird</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <source>Making a recovery sheet</source>
        <translation>Ein Wiederherstellungsblatt wird erstellt</translation>
    </message>
    <message>
        <source>The sheet is written. Print it, keep it apart from the computer, and delete the file.</source>
        <translation>Das Blatt ist geschrieben. Drucken Sie es, bewahren Sie es getrennt vom Computer auf und löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>This computer opens the vault without the passphrase from now on.</source>
        <translation>Dieser Computer öffnet den Tresor von jetzt an ohne die Passphrase.</translation>
    </message>
    <message>
        <source>This computer asks for the passphrase again.</source>
        <translation>Dieser Computer fragt wieder nach der Passphrase.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>participant (cycle)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Role or key is not what an owner put there: revoke</source>
        <translation>Rolle oder Schlüssel ist nicht so, wie jemand, dem der Tresor gehört, es eingetragen hat: Zugang entziehen</translation>
    </message>
    <message>
        <source>Does this member take part?</source>
        <translation>Nimmt dieses Mitglied teil?</translation>
    </message>
    <message>
        <source>Tick yourself. From then on another owner releases the report about you, looks at its answers and masks its comments. Only another owner can take this back.</source>
        <translation>Haken Sie sich selbst an. Von da an gibt eine andere Person, der der Tresor gehört, den Bericht über Sie frei, sieht seine Antworten an und macht Wörter in seinen Kommentaren unkenntlich. Nur eine andere Person, der der Tresor gehört, kann das zurücknehmen.</translation>
    </message>
    <message>
        <source>Tick who this member is. They then neither release nor unmask a report about themselves, and are not their own coach.</source>
        <translation>Haken Sie an, wer dieses Mitglied ist. Es kann dann Berichte über sich selbst weder freigeben noch unkenntlich gemachte Wörter darin wieder zeigen und ist nicht der eigene Coach.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>accept who a member is</comment>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Noting who takes part</source>
        <translation>Es wird vermerkt, wer teilnimmt</translation>
    </message>
    <message>
        <source>Noted. Reports about this member are for another owner to release.</source>
        <translation>Vermerkt. Berichte über dieses Mitglied gibt eine andere Person frei, der der Tresor gehört.</translation>
    </message>
    <message>
        <source>Noted. This member may release these reports again.</source>
        <translation>Vermerkt. Dieses Mitglied darf diese Berichte wieder freigeben.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MembersPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Zugang entziehen…</translation>
    </message>
    <message>
        <source>Your own ways in</source>
        <translation>Ihre eigenen Zugänge</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Meine Passphrase ändern…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Keeps a random key in this computer’s keychain, never the passphrase.</source>
        <translation>Legt einen zufälligen Schlüssel im Schlüsselbund dieses Computers ab, nie die Passphrase.</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without a key or click</source>
        <translation>Minuten ohne Taste oder Klick bis zum &amp;Sperren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Opens with the same passphrases.</source>
        <translation>Öffnet sich mit denselben Passphrasen.</translation>
    </message>
    <message>
        <source>Rotate the key…</source>
        <translation>Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>After somebody has left: what comes from now on is out of their reach.</source>
        <translation>Nachdem jemand gegangen ist: Was von jetzt an hinzukommt, ist außer Reichweite.</translation>
    </message>
    <message>
        <source>Emergency key…</source>
        <translation>Notfallschlüssel…</translation>
    </message>
    <message>
        <source>Opens the file with the stock sqlcipher shell, without this program.</source>
        <translation>Öffnet die Datei mit der gewöhnlichen sqlcipher-Shell, ohne dieses Programm.</translation>
    </message>
    <message>
        <source>&amp;Backups kept beside the file</source>
        <translation>Sicherungs&amp;kopien neben der Datei</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Diesen Computer vergessen</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Nimmt teil als</translation>
    </message>
    <message>
        <source>Takes part…</source>
        <translation>Nimmt teil…</translation>
    </message>
    <message>
        <source>Say who the member is in the roster: nobody releases a report about themselves.</source>
        <translation>Sagen Sie, wer das Mitglied auf der Liste ist: Niemand gibt einen Bericht über sich selbst frei.</translation>
    </message>
    <message>
        <source>Choose a member in the list whose way in you may take.</source>
        <translation>Wählen Sie in der Liste ein Mitglied, dem Sie den Zugang entziehen dürfen.</translation>
    </message>
    <message>
        <source>Choose a member in the list; an owner says who takes part.</source>
        <translation>Wählen Sie in der Liste ein Mitglied; wer teilnimmt, sagt jemand, dem der Tresor gehört.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewPassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>A rough estimate from length, mixture and repetition. It knows no dictionary: a quotation or a name counts for more here than it is worth.</source>
        <translation>Eine grobe Schätzung aus Länge, Mischung und Wiederholung. Sie kennt kein Wörterbuch: Ein Zitat oder ein Name zählt hier mehr, als es wert ist.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch einm&amp;al</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; four or five unrelated words are good.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; vier oder fünf Wörter ohne Zusammenhang sind gut.</numerusform>
            <numerusform>Mindestens %n Zeichen; vier oder fünf Wörter ohne Zusammenhang sind gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a word or two.</source>
        <translation>Schwach: leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mittel.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewVaultDialog</name>
    <message>
        <source>New vault</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>A new, encrypted vault</source>
        <translation>Ein neuer, verschlüsselter Tresor</translation>
    </message>
    <message>
        <source>Name of the cycle</source>
        <translation>Name des Zyklus</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Wo der Tresor liegt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where the vault is kept</source>
        <translation>Wählen, wo der Tresor liegt</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Zyklus</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Fragebogen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Noch keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Wer damit arbeitet</translation>
    </message>
    <message>
        <source>One person does everything</source>
        <translation>Eine Person macht alles</translation>
    </message>
    <message>
        <source>Owner and coordinator are separate people</source>
        <translation>Eigentum und Koordination sind getrennt</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>You hold the key to the answers and coach. You are then asked for the coordinator’s passphrase: a coordinator runs everything, but cannot open an answer or a comment.</source>
        <translation>Sie haben den Schlüssel zu den Antworten und sind Coach. Danach werden Sie nach der Passphrase der Koordination gefragt: Sie führt alles durch, kann aber weder Antworten noch Kommentare öffnen.</translation>
    </message>
    <message>
        <source>You hold the key to the answers, coordinate and coach. Others can be added later.</source>
        <translation>Sie haben den Schlüssel zu den Antworten, koordinieren und sind Coach. Andere können später hinzukommen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As other members will see it; it stays in the encrypted part</source>
        <translation>So, wie andere Mitglieder ihn sehen; er bleibt im verschlüsselten Teil</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NotesController</name>
    <message>
        <source>Reading notes</source>
        <translation>Notizen werden gelesen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only you can read this. It goes into no report and no package.</source>
        <translation>Nur Sie können das lesen. Es kommt in keinen Bericht und in kein Paket.</translation>
    </message>
    <message>
        <source>Only you can read your notes: no owner, no coordinator. They go into no report, no file for others and no package.</source>
        <translation>Nur Sie können Ihre Notizen lesen: weder die Koordination noch wem der Tresor gehört. Sie kommen in keinen Bericht, keine Datei für andere und kein Paket.</translation>
    </message>
    <message>
        <source>Nobody to write about yet</source>
        <translation>Noch niemand, über den sich schreiben lässt</translation>
    </message>
    <message>
        <source>A coach writes about the participants assigned to them. An owner of the vault assigns them on the Participants page.</source>
        <translation>Ein Coach schreibt über die Teilnehmenden, die ihm zugeordnet sind. Zuordnen kann sie auf der Seite „Teilnehmende“, wem der Tresor gehört.</translation>
    </message>
    <message>
        <source>This note can be read, not changed: you are no longer this participant’s coach, or the vault is read only.</source>
        <translation>Diese Notiz lässt sich lesen, aber nicht ändern: Sie sind nicht mehr Coach dieser Person, oder der Tresor ist nur lesbar.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving a note</source>
        <translation>Eine Notiz wird gespeichert</translation>
    </message>
    <message>
        <source>a note holds at most %1 characters</source>
        <translation>eine Notiz fasst höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz über %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NotesPage</name>
    <message>
        <source>Note about the chosen participant</source>
        <translation>Notiz über die gewählte Person</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, mit Notiz</translation>
    </message>
    <message>
        <source>Write here. It is saved while you type.</source>
        <translation>Schreiben Sie hier. Es wird beim Tippen gespeichert.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PackagesController</name>
    <message>
        <source>Packages (*.circpackage);;All files (*)</source>
        <translation>Pakete (*.circpackage);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading who gets packages</source>
        <translation>Empfangsberechtigte werden gelesen</translation>
    </message>
    <message>
        <source>Packages go between this vault and the files made from it. Make a file for a coach or a participant first.</source>
        <translation>Pakete gehen zwischen diesem Tresor und den daraus angelegten Dateien hin und her. Legen Sie zuerst eine Datei für einen Coach oder eine teilnehmende Person an.</translation>
    </message>
    <message>
        <source>Who gets the package?</source>
        <translation>Wer bekommt das Paket?</translation>
    </message>
    <message>
        <source>It is sealed: nobody else can open it.</source>
        <translation>Es ist versiegelt: Niemand sonst kann es öffnen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>about %n participant(s)</source>
        <translation>
            <numerusform>zu %n teilnehmenden Person</numerusform>
            <numerusform>zu %n Teilnehmenden</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes into the package?</source>
        <translation>Was kommt in das Paket?</translation>
    </message>
    <message>
        <source>Only what is ticked. Notes, comments and figures never do.</source>
        <translation>Nur was angekreuzt ist. Notizen, Kommentare und Zahlen nie.</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Wohin das Paket gespeichert wird</translation>
    </message>
    <message>
        <source>Plans.circpackage</source>
        <translation>Pläne.circpackage</translation>
    </message>
    <message>
        <source>Making a package</source>
        <translation>Ein Paket wird erstellt</translation>
    </message>
    <message>
        <source>Made %1. Only its receiver can open it.</source>
        <translation>%1 wurde erstellt. Öffnen kann es nur, für wen es versiegelt ist.</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Opening a package</source>
        <translation>Ein Paket wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over.</source>
        <translation>
            <numerusform>%n Teil übernommen.</numerusform>
            <numerusform>%n Teile übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were known already.</source>
        <translation>
            <numerusform>%n Teil war schon bekannt.</numerusform>
            <numerusform>%n Teile waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) refused: about somebody the sender has no business with.</source>
        <translation>
            <numerusform>%n Teil abgelehnt: Er betrifft eine Person, mit der die absendende Person nichts zu tun hat.</numerusform>
            <numerusform>%n Teile abgelehnt: Sie betreffen Personen, mit denen die absendende Person nichts zu tun hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed on both sides: nothing is overwritten before you have chosen (Sharing, Settle Differences).</source>
        <translation>
            <numerusform>%n Teil auf beiden Seiten geändert: Nichts wird überschrieben, bevor Sie gewählt haben (Weitergabe, Konflikte lösen).</numerusform>
            <numerusform>%n Teile auf beiden Seiten geändert: Nichts wird überschrieben, bevor Sie gewählt haben (Weitergabe, Konflikte lösen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Package from %1 opened.</source>
        <translation>Paket von %1 geöffnet.</translation>
    </message>
    <message>
        <source>Reading differences</source>
        <translation>Konflikte werden gelesen</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Nichts wartet auf eine Wahl.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>%1 of %2: this file and %3 hold different versions. Which one stays? Until you choose, this file’s stays and the other waits.</source>
        <translation>%1 von %2: Diese Datei und %3 haben verschiedene Fassungen. Welche bleibt? Bis Sie wählen, bleibt die dieser Datei und die andere wartet.</translation>
    </message>
    <message>
        <source>The one in this file</source>
        <translation>Die in dieser Datei</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>Die von %1</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Eine Fassung wird behalten</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Alle Konflikte sind gelöst.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; lit at %n other place(s)</source>
        <comment>what is marked</comment>
        <translation>
            <numerusform>%1; an %n weiteren Stelle hervorgehoben</numerusform>
            <numerusform>%1; an %n weiteren Stellen hervorgehoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsController</name>
    <message numerus="yes">
        <source>%n more needed to show this group by itself</source>
        <translation>
            <numerusform>Noch %n nötig, um diese Gruppe einzeln zu zeigen</numerusform>
            <numerusform>Noch %n nötig, um diese Gruppe einzeln zu zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released.</source>
        <translation>
            <numerusform>%n Bericht freigegeben.</numerusform>
            <numerusform>%n Berichte freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>Bei %n gab es nichts Neues.</numerusform>
            <numerusform>Bei %n gab es nichts Neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be released:</source>
        <translation>
            <numerusform>%n konnte nicht freigegeben werden:</numerusform>
            <numerusform>%n konnten nicht freigegeben werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation>Teilnehmende werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n teilnehmende Person</numerusform>
            <numerusform>%n Teilnehmende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 raters have answered</source>
        <translation>%1 von %2 Feedbackgebenden haben geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released</source>
        <translation>
            <numerusform>%n Bericht freigegeben</numerusform>
            <numerusform>%n Berichte freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing reports</source>
        <translation>Berichte werden freigegeben</translation>
    </message>
    <message>
        <source>Looking at what would be released</source>
        <translation>Es wird angesehen, was freigegeben würde</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Nobody invited</source>
        <translation>Niemand eingeladen</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Import the answers of your survey tool: participants and their raters come along. Nothing is stored before you have seen a preview.</source>
        <translation>Importieren Sie die Antworten Ihres Umfragewerkzeugs: Teilnehmende und ihre Feedbackgebenden kommen mit. Nichts wird gespeichert, bevor Sie eine Vorschau gesehen haben.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Antworten importieren…</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Teilnehmende suchen</translation>
    </message>
    <message>
        <source>Search name, role or organisation</source>
        <translation>Name, Rolle oder Organisation</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Alle freigeben…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)…</source>
        <translation>
            <numerusform>%n Bericht freigeben…</numerusform>
            <numerusform>%n Berichte freigeben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an owner of the vault can release reports.</source>
        <translation>Nur wem der Tresor gehört, kann Berichte freigeben.</translation>
    </message>
    <message>
        <source>Coaches…</source>
        <translation>Coaches…</translation>
    </message>
    <message>
        <source>Choose who coaches the selected participants</source>
        <translation>Wählen, wer die ausgewählten Teilnehmenden coacht</translation>
    </message>
    <message>
        <source>Export all reports…</source>
        <translation>Alle Berichte exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n report(s)…</source>
        <translation>
            <numerusform>%n Bericht exportieren…</numerusform>
            <numerusform>%n Berichte exportieren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Bisherige</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseEdit</name>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PersonList</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PlanController</name>
    <message>
        <source>Reading plans</source>
        <translation>Pläne werden gelesen</translation>
    </message>
    <message>
        <source>You can read this plan. The participant, the assigned coach and owners of the vault write it.</source>
        <translation>Sie können diesen Plan lesen. Schreiben können ihn die teilnehmende Person, der zugeordnete Coach und alle, denen der Tresor gehört.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>the day of the debrief</source>
        <translation>Tag des Auswertungsgesprächs</translation>
    </message>
    <message>
        <source>adding a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>removing a goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving a plan</source>
        <translation>Ein Plan wird gespeichert</translation>
    </message>
    <message>
        <source>a text holds at most %1 characters</source>
        <translation>ein Text fasst höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the plan was changed from elsewhere meanwhile; “Save again” keeps what you see here</source>
        <translation>der Plan wurde inzwischen an anderer Stelle geändert; „Noch einmal speichern“ behält, was Sie hier sehen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Eine Fassung wird behalten</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nobody to plan with yet</source>
        <translation>Noch niemand, mit dem sich planen lässt</translation>
    </message>
    <message>
        <source>Plans belong to participants. Import answers or a list of participants first.</source>
        <translation>Pläne gehören zu Teilnehmenden. Importieren Sie zuerst Antworten oder eine Liste der Teilnehmenden.</translation>
    </message>
    <message>
        <source>The debrief was held on</source>
        <translation>Das Auswertungsgespräch wurde geführt am</translation>
    </message>
    <message>
        <source>Day of the debrief</source>
        <translation>Tag des Auswertungsgesprächs</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Everybody who can open this file can read plans. They are saved while you type.</source>
        <translation>Alle, die diese Datei öffnen können, können Pläne lesen. Gespeichert wird, während Sie tippen.</translation>
    </message>
    <message>
        <source>%1, has a plan</source>
        <translation>%1, hat einen Plan</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation>%1: auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Until you choose, the version of this file stays.</source>
        <translation>Nichts wurde überschrieben. Bis Sie wählen, bleibt die Fassung dieser Datei.</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Two or three goals are enough: what others will see instead of what they see now, a first step within 14 days, and who will notice.</source>
        <translation>Zwei oder drei Ziele genügen: was andere statt des Heutigen sehen werden, ein erster Schritt innerhalb von 14 Tagen und wer es bemerken wird.</translation>
    </message>
    <message>
        <source>A plan appears here once the participant or the coach has written one.</source>
        <translation>Ein Plan erscheint hier, sobald die teilnehmende Person oder der Coach einen geschrieben hat.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Erstes Ziel schreiben</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PreviewPanel</name>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Teile der Vorschau</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Den Import abbrechen</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1; Grund: %2.</translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation>•  %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 columns, %2 dropped</source>
        <translation>%1 Spalten, davon %2 verworfen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ProfileTab</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QualityController</name>
    <message>
        <source>Looking at data quality</source>
        <translation>Die Datenqualität wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n response(s) stand out or are excluded.</source>
        <translation>
            <numerusform>%1 von %n Antwortbogen fällt auf oder ist ausgeschlossen.</numerusform>
            <numerusform>%1 von %n Antwortbögen fallen auf oder sind ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts fällt auf</translation>
    </message>
    <message>
        <source>Once answers have been imported, responses that deserve a look are listed here.</source>
        <translation>Sobald Antworten importiert sind, werden hier Antwortbögen aufgeführt, die einen Blick verdienen.</translation>
    </message>
    <message>
        <source>No response is uniform, mostly empty or far from the others. That does not prove that all are sound.</source>
        <translation>Kein Antwortbogen ist einförmig, größtenteils leer oder weit von den anderen entfernt. Das beweist nicht, dass alle in Ordnung sind.</translation>
    </message>
    <message>
        <source>Exclude this response?</source>
        <translation>Diesen Antwortbogen ausschließen?</translation>
    </message>
    <message>
        <source>Its scores count in no figure of the release to come. You can include it again until then.</source>
        <translation>Seine Werte zählen in keiner Zahl der kommenden Freigabe. Bis dahin können Sie ihn wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Fewer answers may mean that a group is combined with another or withheld.</source>
        <translation>Weniger Antworten können bedeuten, dass eine Gruppe mit einer anderen zusammengelegt oder nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Comments carry no link to scores, so those of the same person stay in the report.</source>
        <translation>Kommentare sind nicht mit Werten verknüpft; die derselben Person bleiben deshalb im Bericht.</translation>
    </message>
    <message>
        <source>The reason is kept sealed; only owners can read it.</source>
        <translation>Der Grund wird versiegelt aufbewahrt; lesen kann ihn nur, wem der Tresor gehört.</translation>
    </message>
    <message>
        <source>Leave out what is certainly not an answer about this leader, such as a test or a mix-up. An unwelcome answer is an answer.</source>
        <translation>Lassen Sie weg, was sicher keine Antwort über diese Person ist, etwa einen Test oder eine Verwechslung. Eine unwillkommene Antwort ist eine Antwort.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Excluding the response</source>
        <translation>Der Antwortbogen wird ausgeschlossen</translation>
    </message>
    <message>
        <source>The response has been excluded. Its comments stay.</source>
        <translation>Der Antwortbogen wurde ausgeschlossen. Seine Kommentare bleiben.</translation>
    </message>
    <message>
        <source>Including the response</source>
        <translation>Der Antwortbogen wird wieder aufgenommen</translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>Der Antwortbogen zählt wieder.</translation>
    </message>
    <message>
        <source>%1 · wave %2 · seen by owners only</source>
        <translation>%1 · Welle %2 · nur für die sichtbar, denen der Tresor gehört</translation>
    </message>
    <message>
        <source>%1 Those about yourself are for another owner.</source>
        <comment>a sentence on how many stand out</comment>
        <translation>%1 Die über Sie selbst sieht eine andere Person an, der der Tresor gehört.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QualityPage</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortbogen</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>A flag says “look”, never “wrong”, and removes nothing. You may leave a response out until the participant’s report is released; say why.</source>
        <translation>Ein Hinweis sagt „hinsehen“, nie „falsch“, und entfernt nichts. Sie können einen Antwortbogen weglassen, bis der Bericht der teilnehmenden Person freigegeben ist; sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Responses that stand out</source>
        <translation>Antwortbögen, die auffallen</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QuestionDialog</name>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation>•  %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::RadarView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>competency, perspective, score</comment>
        <translation>%1
%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReadingController</name>
    <message>
        <source>Laying out the report</source>
        <translation>Der Bericht wird gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · released %2 · %n page(s), as printed</source>
        <translation>
            <numerusform>%1 · freigegeben %2 · %n Seite, wie gedruckt</numerusform>
            <numerusform>%1 · freigegeben %2 · %n Seiten, wie gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Noch keine Teilnehmenden</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>A report can be read here once it has been released.</source>
        <translation>Ein Bericht lässt sich hier lesen, sobald er freigegeben ist.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReadingPage</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Bericht durchsuchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the marked table, picture or text</source>
        <translation>Die markierte Tabelle, Abbildung oder Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copies the marked table or picture as a table for a spreadsheet</source>
        <translation>Kopiert die markierte Tabelle oder Abbildung als Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Auf Breite einpassen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Mark a figure first: by a click, or with the arrow keys.</source>
        <translation>Markieren Sie zuerst eine Abbildung: mit einem Klick oder mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReleaseDialog</name>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What readers would see</source>
        <translation>Was zu lesen wäre</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReportDialog</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>As in the cycle (%1)</source>
        <translation>Wie im Zyklus (%1)</translation>
    </message>
    <message>
        <source>Print name, role and &amp;organisation; else the code stands there</source>
        <translation>Name, Rolle und &amp;Organisation drucken; sonst steht dort der Code</translation>
    </message>
    <message>
        <source>Print name, role and organisation</source>
        <translation>Name, Rolle und Organisation drucken</translation>
    </message>
    <message>
        <source>Print m&amp;y own notes in it</source>
        <translation>Meine &amp;eigenen Notizen mitdrucken</translation>
    </message>
    <message>
        <source>Print my own notes in it</source>
        <translation>Meine eigenen Notizen mitdrucken</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print and to hand out</source>
        <translation>PDF, zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>Web page, one file that works offline</source>
        <translation>Webseite, eine Datei, die offline funktioniert</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>{code}, {wave}, {language} and {name} are filled in for each participant.</source>
        <translation>{code}, {wave}, {language} und {name} werden für jede teilnehmende Person ausgefüllt.</translation>
    </message>
    <message>
        <source>Loc&amp;k the file with a passphrase (AES-256)</source>
        <translation>Datei mit einer &amp;Passphrase sperren (AES-256)</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Datei mit einer Passphrase sperren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Datei&amp;namen</translation>
    </message>
    <message>
        <source>It is not kept anywhere: tell it to the reader by another way than the file.</source>
        <translation>Sie wird nirgends aufbewahrt: Teilen Sie sie der lesenden Person auf einem anderen Weg mit als die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n report(s)</source>
        <translation>
            <numerusform>%n Bericht durchsehen</numerusform>
            <numerusform>%n Berichte durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>A web page cannot be locked; choose PDF.</source>
        <translation>Eine Webseite kann nicht gesperrt werden; wählen Sie PDF.</translation>
    </message>
    <message>
        <source>Add {code}: otherwise several reports would have the same name.</source>
        <translation>Fügen Sie {code} hinzu: Sonst hätten mehrere Berichte denselben Namen.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>The name of the file tells whom the report is about, to everybody who sees the folder, the mail or the backup it lies in.</source>
        <translation>Der Name der Datei verrät allen, die den Ordner, die E-Mail oder die Sicherungskopie sehen, in der sie liegt, von wem der Bericht handelt.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsController</name>
    <message>
        <source>Reading results</source>
        <translation>Ergebnisse werden gelesen</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Noch keine Teilnehmenden</translation>
    </message>
    <message>
        <source>Results appear here once answers have been imported and a report has been released.</source>
        <translation>Ergebnisse erscheinen hier, sobald Antworten importiert und ein Bericht freigegeben wurden.</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Figures can be seen only after the gate has checked that no answer can be worked out from them. Releasing freezes them.</source>
        <translation>Zahlen sind erst zu sehen, wenn geprüft ist, dass sich keine Antwort daraus ableiten lässt. Die Freigabe schreibt sie fest.</translation>
    </message>
    <message>
        <source>Release this report…</source>
        <translation>Diesen Bericht freigeben…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsPage</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation>Teile der Ergebnisse</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SafeguardsController</name>
    <message>
        <source>Destroy the single answers?</source>
        <translation>Die einzelnen Antworten vernichten?</translation>
    </message>
    <message>
        <source>The promise kept the answers of wave %1 until %2. Reports, plans and the roster stay.</source>
        <translation>Nach der Zusage blieben die Antworten der Welle %1 bis zum %2. Berichte, Pläne und die Liste bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) will be gone</source>
        <translation>
            <numerusform>%n Antwortbogen fällt weg</numerusform>
            <numerusform>%n Antwortbögen fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) will be gone, except those printed in reports</source>
        <translation>
            <numerusform>%n Kommentar fällt weg, außer er ist in einem Bericht gedruckt</numerusform>
            <numerusform>%n Kommentare fallen weg, außer den in Berichten gedruckten</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Copies that were made elsewhere are out of reach; the certificate names them.</source>
        <translation>Das lässt sich nicht rückgängig machen. Anderswo erstellte Kopien sind außer Reichweite; der Löschnachweis nennt sie.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault will be removed</source>
        <translation>
            <numerusform>%n Sicherungskopie neben dem Tresor wird entfernt</numerusform>
            <numerusform>%n Sicherungskopien neben dem Tresor werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No report was ever released for: %1</source>
        <translation>Nie wurde ein Bericht freigegeben für: %1</translation>
    </message>
    <message>
        <source>Where to save the promise to raters</source>
        <translation>Wohin die Zusage an die Feedbackgebenden gespeichert wird</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>promise.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>Zusage.pdf</translation>
    </message>
    <message>
        <source>Writing the promise</source>
        <translation>Die Zusage wird geschrieben</translation>
    </message>
    <message>
        <source>Saved %1. Hand it to raters before they answer.</source>
        <translation>%1 wurde gespeichert. Geben Sie das Blatt den Feedbackgebenden, bevor sie antworten.</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>Die Antworten werden angesehen</translation>
    </message>
    <message>
        <source>Wave %1 has no single answers.</source>
        <translation>Die Welle %1 hat keine einzelnen Antworten.</translation>
    </message>
    <message>
        <source>The promise keeps single answers until %1.</source>
        <translation>Nach der Zusage bleiben einzelne Antworten bis zum %1.</translation>
    </message>
    <message>
        <source>Nothing is released yet, so nothing can be destroyed.</source>
        <translation>Noch ist nichts freigegeben; deshalb kann nichts vernichtet werden.</translation>
    </message>
    <message>
        <source>Destroying single answers</source>
        <translation>Einzelne Antworten werden vernichtet</translation>
    </message>
    <message>
        <source>The single answers of wave %1 are destroyed.</source>
        <translation>Die einzelnen Antworten der Welle %1 sind vernichtet.</translation>
    </message>
    <message>
        <source>Where to save the certificate of erasure</source>
        <translation>Wohin der Löschnachweis gespeichert wird</translation>
    </message>
    <message>
        <source>erasure_%1.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>Löschnachweis_%1.pdf</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>Der Löschnachweis wird geschrieben</translation>
    </message>
    <message>
        <source>Single answers are destroyed; the certificate is saved as %1.</source>
        <translation>Die einzelnen Antworten sind vernichtet; der Löschnachweis ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Looking at the comments</source>
        <translation>Die Kommentare werden angesehen</translation>
    </message>
    <message>
        <source>Hand the comments over?</source>
        <translation>Die Kommentare übergeben?</translation>
    </message>
    <message>
        <source>Reports made from now on print the comments again.</source>
        <translation>Von jetzt an erstellte Berichte drucken die Kommentare wieder.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Keep the comments for the conversation?</source>
        <translation>Die Kommentare für das Gespräch aufheben?</translation>
    </message>
    <message>
        <source>Reports and files for the participant leave the comments out and say so. Owners and the coach still read them here.</source>
        <translation>Berichte und Dateien für die teilnehmende Person lassen die Kommentare weg und sagen das. Hier lesen sie weiterhin der Coach und wem der Tresor gehört.</translation>
    </message>
    <message>
        <source>Copies that were made before have them.</source>
        <translation>Früher erstellte Kopien enthalten sie.</translation>
    </message>
    <message>
        <source>Keep them back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Keeping the comments back</source>
        <translation>Die Kommentare werden zurückgehalten</translation>
    </message>
    <message>
        <source>Reports leave these comments out until you hand them over.</source>
        <translation>Berichte lassen diese Kommentare weg, bis Sie sie übergeben.</translation>
    </message>
    <message>
        <source>Handing the comments over</source>
        <translation>Die Kommentare werden übergeben</translation>
    </message>
    <message>
        <source>Reports print these comments again.</source>
        <translation>Berichte drucken diese Kommentare wieder.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ScoreTable</name>
    <message>
        <source>%1 – %2: %3</source>
        <comment>statement, perspective, score</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Choose a cell to read it in full; F1 explains it.</source>
        <translation>Wählen Sie eine Zelle, um sie ganz zu lesen; F1 erklärt sie.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SectionView</name>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation>•  %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Selection</name>
    <message>
        <source>Reading cycles</source>
        <translation>Zyklen werden gelesen</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SeriesToggles</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder ausblenden</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SharingController</name>
    <message>
        <source>No name</source>
        <comment>a member</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Reading coaches</source>
        <translation>Coaches werden gelesen</translation>
    </message>
    <message>
        <source>Nobody in this vault has the role of a coach yet. Add one on the Members page.</source>
        <translation>Noch hat niemand in diesem Tresor die Rolle Coach. Fügen Sie auf der Seite „Mitglieder“ jemanden hinzu.</translation>
    </message>
    <message>
        <source>Select the participants first, then choose their coach.</source>
        <translation>Wählen Sie zuerst die Teilnehmenden aus, dann ihren Coach.</translation>
    </message>
    <message>
        <source>Who coaches them?</source>
        <translation>Wer coacht sie?</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected participant(s). A coach reads the comments about those assigned, and can take them along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be taken back.</source>
        <translation>
            <numerusform>Für %n ausgewählte Person. Ein Coach liest die Kommentare zu den zugeordneten Personen und kann sie in einer Datei mitnehmen. Wer nicht mehr angekreuzt ist, liest nichts Neues; was schon gelesen oder kopiert wurde, lässt sich nicht zurückholen.</numerusform>
            <numerusform>Für %n ausgewählte Teilnehmende. Ein Coach liest die Kommentare zu den zugeordneten Personen und kann sie in einer Datei mitnehmen. Wer nicht mehr angekreuzt ist, liest nichts Neues; was schon gelesen oder kopiert wurde, lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Assigning coaches</source>
        <translation>Coaches werden zugeordnet</translation>
    </message>
    <message>
        <source>The coaches are assigned.</source>
        <translation>Die Coaches sind zugeordnet.</translation>
    </message>
    <message>
        <source>A file for which coach?</source>
        <translation>Eine Datei für welchen Coach?</translation>
    </message>
    <message>
        <source>It holds the released reports and plans of the coach’s participants, and a notebook of its own: no answers, nothing about raters. Plans and progress come back in packages.</source>
        <translation>Sie enthält die freigegebenen Berichte und Pläne der Teilnehmenden dieses Coachs und ein eigenes Notizbuch: keine Antworten, nichts über Feedbackgebende. Pläne und Fortschritt kommen in Paketen zurück.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n teilnehmende Person</numerusform>
            <numerusform>%n Teilnehmende</numerusform>
        </translation>
    </message>
    <message>
        <source>No coach has participants yet. Select participants on the Participants page and assign a coach first.</source>
        <translation>Noch hat kein Coach Teilnehmende. Wählen Sie auf der Seite „Teilnehmende“ zuerst Personen aus und ordnen Sie ihnen einen Coach zu.</translation>
    </message>
    <message>
        <source>The coach’s passphrase</source>
        <translation>Die Passphrase des Coachs</translation>
    </message>
    <message>
        <source>Let the coach type it here, or tell it by another way than the file.</source>
        <translation>Lassen Sie den Coach sie hier eingeben, oder teilen Sie sie auf einem anderen Weg als die Datei mit.</translation>
    </message>
    <message>
        <source>Coach file.circ</source>
        <translation>Coach-Datei.circ</translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation>Teilnehmende werden gelesen</translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation>Es gibt noch keine Teilnehmenden.</translation>
    </message>
    <message>
        <source>Whose file?</source>
        <translation>Wessen Datei?</translation>
    </message>
    <message>
        <source>The participant’s passphrase</source>
        <translation>Die Passphrase der teilnehmenden Person</translation>
    </message>
    <message>
        <source>The file of %1 holds their own released report, their plan and room for reflections. Let them type its passphrase here, or tell it by another way than the file.</source>
        <translation>Die Datei für %1 enthält den eigenen freigegebenen Bericht, den eigenen Plan und Platz für Gedanken. Lassen Sie die Person die Passphrase hier eingeben, oder teilen Sie sie auf einem anderen Weg als die Datei mit.</translation>
    </message>
    <message>
        <source>Report %1.circ</source>
        <translation>Bericht %1.circ</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Wohin die Datei gespeichert wird</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Tresore (*.circ)</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Die Datei wird angelegt</translation>
    </message>
    <message>
        <source>Made %1. Hand it over, and tell its passphrase by another way.</source>
        <translation>%1 wurde angelegt. Übergeben Sie die Datei und teilen Sie ihre Passphrase auf einem anderen Weg mit.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SuspendWatch</name>
    <message>
        <source>Locking the vault</source>
        <translation>Der Tresor wird gesperrt</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TemplatesController</name>
    <message>
        <source>Reading the templates</source>
        <translation>Vorlagen werden gelesen</translation>
    </message>
    <message>
        <source>Add a report template</source>
        <translation>Berichtsvorlage hinzufügen</translation>
    </message>
    <message>
        <source>Report templates (*.json)</source>
        <translation>Berichtsvorlagen (*.json)</translation>
    </message>
    <message>
        <source>Replace the template?</source>
        <translation>Vorlage ersetzen?</translation>
    </message>
    <message>
        <source>The vault has a template “%1” already.</source>
        <translation>Der Tresor hat schon eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>It will be gone; reports that are released stay as they are.</source>
        <translation>Sie geht verloren; freigegebene Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Storing the template</source>
        <translation>Die Vorlage wird abgelegt</translation>
    </message>
    <message>
        <source>The template “%1” is in this vault.</source>
        <translation>Die Vorlage „%1“ ist in diesem Tresor.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>What does the logo show?</source>
        <translation>Was zeigt das Logo?</translation>
    </message>
    <message>
        <source>A screen reader says this in its place, for example “City of Larkstead”.</source>
        <translation>Ein Bildschirmleseprogramm sagt das an seiner Stelle, zum Beispiel „Stadt Larkstead“.</translation>
    </message>
    <message>
        <source>Use the logo</source>
        <translation>Logo verwenden</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Das Logo in Worten</translation>
    </message>
    <message>
        <source>Reading the template</source>
        <translation>Die Vorlage wird gelesen</translation>
    </message>
    <message>
        <source>Save the template file</source>
        <translation>Vorlagendatei speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Vorlage „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Reports that are written from now on can no longer use it.</source>
        <translation>Berichte, die von jetzt an geschrieben werden, können sie nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>This cannot be undone. Save its file first if you may want it again.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Speichern Sie zuerst die Datei, wenn Sie die Vorlage vielleicht wieder brauchen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the template</source>
        <translation>Die Vorlage wird entfernt</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TemplatesDialog</name>
    <message>
        <source>Report templates</source>
        <translation>Berichtsvorlagen</translation>
    </message>
    <message>
        <source>What reports show, and how they look</source>
        <translation>Was Berichte zeigen und wie sie aussehen</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Use for exports</source>
        <translation>Für Exporte verwenden</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2 · used for exports</source>
        <comment>template&apos;s name, origin</comment>
        <translation>%1, %2 · für Exporte verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>template&apos;s name, origin</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>In Worten: %1</translation>
    </message>
    <message>
        <source>The program’s own templates stay as they are. Save the file, give it another name inside, and add it to change it.</source>
        <translation>Die Vorlagen des Programms bleiben, wie sie sind. Um eine zu ändern, speichern Sie ihre Datei, geben Sie ihr darin einen anderen Namen und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>die des Programms</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TypedPage</name>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>Unlock as</source>
        <translation>Entsperren als</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock &amp;as</source>
        <translation>Entsperren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>Use a recovery &amp;code</source>
        <translation>&amp;Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Keeps a random key in this computer’s keychain, never the passphrase. Whoever can use your account here can then open the vault.</source>
        <translation>Legt einen zufälligen Schlüssel im Schlüsselbund dieses Computers ab, nie die Passphrase. Wer hier Ihr Konto benutzen kann, kann dann den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Passphrase verwenden</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomeController</name>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Vaults (*.circ);;All files (*)</source>
        <translation>Tresore (*.circ);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Leadership 360 %1</source>
        <translation>Führung 360 %1</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Der Tresor wird angelegt</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Das Beispiel wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The vault was locked.</source>
        <translation>Der Tresor wurde gesperrt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>Der Tresor ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>%1 has had it open since %2, in %3. One person at a time can work on it.</source>
        <translation>Geöffnet von %1 seit %2, in %3. Nur eine Person zur Zeit kann daran arbeiten.</translation>
    </message>
    <message>
        <source>Close it there, and open it here again.</source>
        <translation>Schließen Sie ihn dort und öffnen Sie ihn hier noch einmal.</translation>
    </message>
    <message>
        <source>Or take it over, if the program there has ended without closing it.</source>
        <translation>Oder übernehmen Sie ihn, wenn das Programm dort geendet hat, ohne ihn zu schließen.</translation>
    </message>
    <message>
        <source>If somebody is still working on it, taking it over can cost them their last changes.</source>
        <translation>Arbeitet noch jemand daran, kann die Übernahme dessen letzte Änderungen kosten.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The key on this computer does not fit any more.</source>
        <translation>Der Schlüssel auf diesem Computer passt nicht mehr.</translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Der Schaden wird angesehen</translation>
    </message>
    <message>
        <source>The vault is open, but this computer could not remember its key: the system keychain could not be used.</source>
        <translation>Der Tresor ist geöffnet, aber dieser Computer konnte sich seinen Schlüssel nicht merken: Der Schlüsselbund des Systems konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Make a new sample</source>
        <translation>Neues Beispiel anlegen</translation>
    </message>
    <message>
        <source>This file is damaged. Give your passphrase, so that what is left of it and the copies beside it can be looked at.</source>
        <translation>Diese Datei ist beschädigt. Geben Sie Ihre Passphrase ein, damit sich ansehen lässt, was von der Datei übrig ist und welche Kopien daneben liegen.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomePage</name>
    <message>
        <source>Many people’s confidential answers, one honest report. Everything stays in one encrypted file on this computer.</source>
        <translation>Die vertraulichen Antworten vieler Menschen, ein ehrlicher Bericht. Alles bleibt in einer verschlüsselten Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>Neuer Tresor…</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A vault you have: a file that ends in .circ. Dropping it on this window does the same.</source>
        <translation>Ein Tresor, den Sie haben: eine Datei, die auf .circ endet. Sie in diesem Fenster abzulegen bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>For a new cohort: choose a questionnaire and a passphrase.</source>
        <translation>Für eine neue Kohorte: Wählen Sie einen Fragebogen und eine Passphrase.</translation>
    </message>
    <message>
        <source>An invented city cohort, already answered and released. Nothing in it is real.</source>
        <translation>Eine erfundene Kohorte einer Stadt, schon beantwortet und freigegeben. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Zuletzt verwendete Tresore</translation>
    </message>
    <message>
        <source>Vaults you open will be listed here.</source>
        <translation>Tresore, die Sie öffnen, werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>In %1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>360-degree leadership assessments and debriefs, offline</source>
        <translation>360-Grad-Feedback für Führungskräfte mit Auswertungsgespräch, offline</translation>
    </message>
    <message>
        <source>The vault to open</source>
        <translation>Der Tresor, der geöffnet wird</translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation>Den Beispieltresor öffnen</translation>
    </message>
    <message>
        <source>Use this theme for now: light or dark</source>
        <translation>Dieses Farbschema für jetzt: light oder dark</translation>
    </message>
</context>
</TS>
