<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>&amp;New Vault…</source>
        <translation>&amp;Nouveau coffre…</translation>
    </message>
    <message>
        <source>Make a new, encrypted vault</source>
        <translation>Créer un nouveau coffre chiffré</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Look around in an invented cohort</source>
        <translation>Découvrir une promotion fictive</translation>
    </message>
    <message>
        <source>&amp;Close Vault</source>
        <translation>&amp;Fermer le coffre</translation>
    </message>
    <message>
        <source>Close the vault and forget its keys</source>
        <translation>Fermer le coffre et oublier ses clés</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Import Answers…</source>
        <translation>&amp;Importer des réponses…</translation>
    </message>
    <message>
        <source>Read the export of a survey tool</source>
        <translation>Lire l’export d’un outil d’enquête</translation>
    </message>
    <message>
        <source>&amp;Release Selected…</source>
        <translation>&amp;Publier la sélection…</translation>
    </message>
    <message>
        <source>Freeze the reports of the selected participants</source>
        <translation>Figer les rapports des participants sélectionnés</translation>
    </message>
    <message>
        <source>Release &amp;All…</source>
        <translation>Publier &amp;tout…</translation>
    </message>
    <message>
        <source>Freeze the reports of everybody in this wave</source>
        <translation>Figer les rapports de tous les participants de cette vague</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Collecte</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>Pre&amp;vious Participant</source>
        <translation>Participant précé&amp;dent</translation>
    </message>
    <message>
        <source>Ne&amp;xt Participant</source>
        <translation>Participant &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Narrow Navigation</source>
        <translation>&amp;Navigation étroite</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Circumspect</source>
        <translation>À &amp;propos de Circumspect</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Close the vault and ask for the passphrase again</source>
        <translation>Fermer le coffre et redemander la phrase secrète</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save a copy that opens with the same passphrases</source>
        <translation>Enregistrer une copie qui s’ouvre avec les mêmes phrases secrètes</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>&amp;Ajouter un membre…</translation>
    </message>
    <message>
        <source>Let another person open the vault</source>
        <translation>Permettre à une autre personne d’ouvrir le coffre</translation>
    </message>
    <message>
        <source>Change My &amp;Passphrase…</source>
        <translation>Changer ma &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Recovery Sheet…</source>
        <translation>&amp;Feuille de récupération…</translation>
    </message>
    <message>
        <source>A sheet to print that opens what your passphrase opens</source>
        <translation>Une feuille à imprimer qui ouvre ce que votre phrase secrète ouvre</translation>
    </message>
    <message>
        <source>R&amp;otate the Key…</source>
        <translation>&amp;Renouveler la clé…</translation>
    </message>
    <message>
        <source>Give the vault a new key after somebody has left</source>
        <translation>Donner au coffre une nouvelle clé après le départ de quelqu’un</translation>
    </message>
    <message>
        <source>Show &amp;Emergency Key…</source>
        <translation>Montrer la clé de &amp;secours…</translation>
    </message>
    <message>
        <source>The key for the stock sqlcipher shell</source>
        <translation>La clé pour l’outil sqlcipher ordinaire</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Assign Coaches…</source>
        <translation>&amp;Attribuer des coachs…</translation>
    </message>
    <message>
        <source>Choose who coaches the selected participants</source>
        <translation>Choisir qui accompagne les participants sélectionnés</translation>
    </message>
    <message>
        <source>Make &amp;Coach File…</source>
        <translation>Créer un fichier de &amp;coach…</translation>
    </message>
    <message>
        <source>A file with a coach’s participants, to take along</source>
        <translation>Un fichier à emporter, avec les participants d’un coach</translation>
    </message>
    <message>
        <source>Make &amp;Participant File…</source>
        <translation>Créer un fichier de &amp;participant…</translation>
    </message>
    <message>
        <source>A participant’s own report, plan and reflections</source>
        <translation>Le rapport, le plan et les réflexions d’un participant</translation>
    </message>
    <message>
        <source>&amp;Make Package…</source>
        <translation>Créer un pa&amp;quet…</translation>
    </message>
    <message>
        <source>Seal plans and progress to one receiver</source>
        <translation>Sceller des plans et leur avancement pour un destinataire</translation>
    </message>
    <message>
        <source>&amp;Open Package…</source>
        <translation>&amp;Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Take over plans and progress somebody sent</source>
        <translation>Reprendre des plans et des avancements reçus de quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Settle Differences…</source>
        <translation>&amp;Résoudre les conflits…</translation>
    </message>
    <message>
        <source>Choose between versions changed on both sides</source>
        <translation>Choisir entre des versions modifiées des deux côtés</translation>
    </message>
    <message>
        <source>What raters are promised, to hand out before they answer</source>
        <translation>Ce à quoi on s’engage envers les évaluateurs, à remettre avant qu’ils répondent</translation>
    </message>
    <message>
        <source>Hold &amp;Comments Back…</source>
        <translation>&amp;Retenir les commentaires…</translation>
    </message>
    <message>
        <source>Keep this participant’s comments for the conversation, or hand them over</source>
        <translation>Garder les commentaires de ce participant pour l’entretien, ou les remettre</translation>
    </message>
    <message>
        <source>Erase &amp;Single Answers…</source>
        <translation>Détruire les réponses indi&amp;viduelles…</translation>
    </message>
    <message>
        <source>Destroy the answers of this wave once the promise says so; reports stay</source>
        <translation>Détruire les réponses de cette vague une fois que l’engagement le prévoit&#x202f;; les rapports restent</translation>
    </message>
    <message>
        <source>Data &amp;Quality</source>
        <translation>&amp;Qualité des données</translation>
    </message>
    <message>
        <source>What Does This &amp;Mean?</source>
        <translation>&amp;Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Explain the figure in front of you</source>
        <translation>Expliquer le chiffre que vous avez sous les yeux</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cohort Re&amp;port…</source>
        <translation>Rapport de la pr&amp;omotion…</translation>
    </message>
    <message>
        <source>One report across all participants of this wave; nobody stands alone in it</source>
        <translation>Un seul rapport sur tous les participants de cette vague&#x202f;; personne n’y apparaît isolément</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>R&amp;apport</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Taille ré&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>Write the report of each selected participant as PDF or web page</source>
        <translation>Écrire le rapport de chaque participant sélectionné en PDF ou en page web</translation>
    </message>
    <message>
        <source>Export All Rep&amp;orts…</source>
        <translation>Exporter to&amp;us les rapports…</translation>
    </message>
    <message>
        <source>Write every released report as PDF or web page</source>
        <translation>Écrire chaque rapport publié en PDF ou en page web</translation>
    </message>
    <message>
        <source>Promise to Raters as PD&amp;F…</source>
        <translation>Engagement envers les évaluateurs en PD&amp;F…</translation>
    </message>
    <message>
        <source>Report &amp;Templates…</source>
        <translation>&amp;Modèles de rapport…</translation>
    </message>
    <message>
        <source>What reports show and how they look: the program’s templates and your own</source>
        <translation>Ce que les rapports montrent et leur apparence&#xa0;: les modèles du programme et les vôtres</translation>
    </message>
    <message>
        <source>Re&amp;voke Member…</source>
        <translation>Re&amp;tirer l’accès du membre…</translation>
    </message>
    <message>
        <source>Take the way in from the member chosen on the Members page</source>
        <translation>Retirer son accès au membre choisi sur la page Membres</translation>
    </message>
    <message>
        <source>Member Takes Par&amp;t…</source>
        <translation>Le me&amp;mbre participe…</translation>
    </message>
    <message>
        <source>Say who the chosen member is in the roster</source>
        <translation>Indiquer qui est le membre choisi dans la liste</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND ...

Commands:</source>
        <translation>Utilisation&#xa0;: %1 COMMAND ...

Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command. Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>«&#xa0;%1 COMMAND --help&#xa0;» explique une commande. Code de sortie&#xa0;: 0 réussite, 1 échec, 2 mauvaise utilisation.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation>Utilisation&#xa0;: %1 %2 %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases differ; no vault was made.</source>
        <translation>Les deux phrases secrètes diffèrent&#x202f;; aucun coffre n’a été créé.</translation>
    </message>
    <message>
        <source>Made %1. There is no way in without the passphrase: keep it safe.</source>
        <translation>%1 a été créé. Sans la phrase secrète, il n’y a aucun accès&#xa0;: gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation>VAULT</translation>
    </message>
    <message>
        <source>Make a new vault; you become its owner.</source>
        <translation>Créer un nouveau coffre&#x202f;; vous en devenez propriétaire.</translation>
    </message>
    <message>
        <source>Name of the cycle.</source>
        <translation>Nom du cycle.</translation>
    </message>
    <message>
        <source>Instrument in the vault.</source>
        <translation>Questionnaire contenu dans le coffre.</translation>
    </message>
    <message>
        <source>Language of its reports (default en).</source>
        <translation>Langue de ses rapports (par défaut en).</translation>
    </message>
    <message>
        <source>Its waves (default T1,T2,THEN).</source>
        <translation>Ses vagues (par défaut T1,T2,THEN).</translation>
    </message>
    <message>
        <source>A cycle needs --name and --instrument.</source>
        <translation>Un cycle exige --name et --instrument.</translation>
    </message>
    <message>
        <source>Added the cycle %1.</source>
        <translation>Le cycle %1 a été ajouté.</translation>
    </message>
    <message>
        <source>Added %1 participants and %2 raters; updated %3.</source>
        <translation>%1 participants et %2 évaluateurs ajoutés&#x202f;; %3 mis à jour.</translation>
    </message>
    <message>
        <source>VAULT --name NAME --instrument ID</source>
        <translation>VAULT --name NAME --instrument ID</translation>
    </message>
    <message>
        <source>Add a cycle: one run of a 360 with a fixed instrument and promise.</source>
        <translation>Ajouter un cycle&#xa0;: un 360 avec un questionnaire et un engagement fixés.</translation>
    </message>
    <message>
        <source>VAULT FILE</source>
        <translation>VAULT FILE</translation>
    </message>
    <message>
        <source>Add participants and raters from a CSV file.</source>
        <translation>Ajouter des participants et des évaluateurs depuis un fichier CSV.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json ou csv.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Say --format json or csv, and --out FILE.</source>
        <translation>Indiquez --format json ou csv, et --out FILE.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>VAULT --format json|csv --out FILE</source>
        <translation>VAULT --format json|csv --out FILE</translation>
    </message>
    <message>
        <source>Write the published cells of a cycle; never an answer.</source>
        <translation>Écrire les cellules publiées d’un cycle&#x202f;; jamais une réponse.</translation>
    </message>
    <message>
        <source>Read as this format instead of recognising it.</source>
        <translation>Lire dans ce format au lieu de le reconnaître.</translation>
    </message>
    <message>
        <source>How columns are to be understood, as mapping JSON.</source>
        <translation>Comment comprendre les colonnes, sous forme de correspondance JSON.</translation>
    </message>
    <message>
        <source>Write the mapping that was used, to give it again.</source>
        <translation>Écrire la correspondance utilisée, pour la redonner plus tard.</translation>
    </message>
    <message>
        <source>Read and check everything, import nothing.</source>
        <translation>Tout lire et vérifier, ne rien importer.</translation>
    </message>
    <message>
        <source>Read as %1:</source>
        <translation>Lu comme %1&#xa0;:</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>responses imported</source>
        <translation>réponses importées</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>items not observed</source>
        <translation>énoncés non observés</translation>
    </message>
    <message>
        <source>items left open</source>
        <translation>énoncés laissés sans réponse</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>participants new on the roster</source>
        <translation>nouveaux participants sur la liste</translation>
    </message>
    <message>
        <source>raters new on the roster</source>
        <translation>nouveaux évaluateurs sur la liste</translation>
    </message>
    <message>
        <source>skipped: the rater had answered before</source>
        <translation>ignorées&#xa0;: l’évaluateur avait déjà répondu</translation>
    </message>
    <message>
        <source>replaced by a later answer of the same rater</source>
        <translation>remplacées par une réponse ultérieure du même évaluateur</translation>
    </message>
    <message>
        <source>skipped: without any answer</source>
        <translation>ignorées&#xa0;: sans aucune réponse</translation>
    </message>
    <message>
        <source>skipped: previews and tests</source>
        <translation>ignorés&#xa0;: aperçus et essais</translation>
    </message>
    <message>
        <source>columns dropped (identity, times, technical)</source>
        <translation>colonnes écartées (identité, heures, technique)</translation>
    </message>
    <message>
        <source>The file has no rater ids: it took the place of the wave&apos;s answers.</source>
        <translation>Le fichier ne contient pas d’identifiants d’évaluateurs&#xa0;: il a pris la place des réponses de la vague.</translation>
    </message>
    <message>
        <source>Would be read as %1 (%2):</source>
        <translation>Serait lu comme %1 (%2)&#xa0;:</translation>
    </message>
    <message>
        <source>responses to import</source>
        <translation>réponses à importer</translation>
    </message>
    <message>
        <source>Import %1; it can be withdrawn until the first release.</source>
        <translation>Import %1&#x202f;; il peut être retiré jusqu’à la première publication.</translation>
    </message>
    <message>
        <source>The import was taken back whole.</source>
        <translation>L’import a été entièrement retiré.</translation>
    </message>
    <message>
        <source>VAULT FILE...</source>
        <translation>VAULT FILE...</translation>
    </message>
    <message>
        <source>Import the answers of a survey export; all of it or nothing.</source>
        <translation>Importer les réponses d’un export d’enquête&#x202f;; tout ou rien.</translation>
    </message>
    <message>
        <source>VAULT IMPORT</source>
        <translation>VAULT IMPORT</translation>
    </message>
    <message>
        <source>Take an import back whole, until the first release.</source>
        <translation>Retirer entièrement un import, jusqu’à la première publication.</translation>
    </message>
    <message>
        <source>%1 %2: %3 competencies, %4 items, %5 scale points, %6 rater groups, %7 open questions; languages %8</source>
        <translation>%1 %2&#xa0;: %3 compétences, %4 énoncés, %5 points d’échelle, %6 groupes d’évaluateurs, %7 questions ouvertes&#x202f;; langues %8</translation>
    </message>
    <message>
        <source>Added %1 %2.</source>
        <translation>%1 %2 a été ajouté.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read an instrument file and list every problem with its place.</source>
        <translation>Lire un fichier de questionnaire et énumérer chaque problème avec son emplacement.</translation>
    </message>
    <message>
        <source>Store an instrument: a file, or city-leadership-360 or executive-leadership-360.</source>
        <translation>Enregistrer un questionnaire&#xa0;: un fichier, ou city-leadership-360 ou executive-leadership-360.</translation>
    </message>
    <message>
        <source>Release one participant.</source>
        <translation>Publier le rapport d’un participant.</translation>
    </message>
    <message>
        <source>Release everybody.</source>
        <translation>Publier les rapports de tous.</translation>
    </message>
    <message>
        <source>%1: released, %2</source>
        <translation>%1&#xa0;: publié, %2</translation>
    </message>
    <message>
        <source>%1: released before, unchanged, %2</source>
        <translation>%1&#xa0;: déjà publié, inchangé, %2</translation>
    </message>
    <message>
        <source>Say either --participant CODE or --all.</source>
        <translation>Indiquez soit --participant CODE, soit --all.</translation>
    </message>
    <message>
        <source>Freeze the report of one participant or of all; only an owner can.</source>
        <translation>Figer le rapport d’un participant ou de tous&#x202f;; seul un propriétaire le peut.</translation>
    </message>
    <message>
        <source>The participant&apos;s code.</source>
        <translation>Le code du participant.</translation>
    </message>
    <message>
        <source>One file for every released participant.</source>
        <translation>Un fichier pour chaque participant dont le rapport est publié.</translation>
    </message>
    <message>
        <source>The file to write, with --participant.</source>
        <translation>Le fichier à écrire, avec --participant.</translation>
    </message>
    <message>
        <source>The folder to write into, with --all.</source>
        <translation>Le dossier où écrire, avec --all.</translation>
    </message>
    <message>
        <source>Print the code instead of the name.</source>
        <translation>Imprimer le code au lieu du nom.</translation>
    </message>
    <message>
        <source>US Letter instead of A4.</source>
        <translation>Format US Letter au lieu d’A4.</translation>
    </message>
    <message>
        <source>Say where to write: --out-dir FOLDER.</source>
        <translation>Indiquez où écrire&#xa0;: --out-dir FOLDER.</translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.</source>
        <translation>Indiquez où écrire&#xa0;: --out FILE.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Wrote %1 reports to %2.</source>
        <translation>%1 rapports écrits dans %2.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</source>
        <translation>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</translation>
    </message>
    <message>
        <source>  released</source>
        <translation>  publié</translation>
    </message>
    <message>
        <source>Cycle %1, instrument %2 %3</source>
        <translation>Cycle %1, questionnaire %2 %3</translation>
    </message>
    <message>
        <source>Wave %1: answered/invited</source>
        <translation>Vague %1&#xa0;: réponses/invitations</translation>
    </message>
    <message>
        <source>The vault has no cycle yet.</source>
        <translation>Le coffre ne contient pas encore de cycle.</translation>
    </message>
    <message>
        <source>Show cycles, participants and who has answered; never what.</source>
        <translation>Montrer les cycles, les participants et qui a répondu&#x202f;; jamais quoi.</translation>
    </message>
    <message>
        <source>making the sample vault: %1 of %2</source>
        <translation>création du coffre d’exemple&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Made the sample vault %1; everybody in it is invented.</source>
        <translation>Le coffre d’exemple %1 a été créé&#x202f;; toutes les personnes y sont fictives.</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>Le coffre est intact.</translation>
    </message>
    <message>
        <source>%1 damaged pages</source>
        <translation>%1 pages endommagées</translation>
    </message>
    <message>
        <source>Read every page of a vault and check its seal.</source>
        <translation>Lire chaque page d’un coffre et vérifier son sceau.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file FILE.</source>
        <translation>Aucune phrase secrète n’a été donnée. Utilisez --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE; - is standard input.</source>
        <translation>Lire la phrase secrète sur la première ligne de FILE&#x202f;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>The cycle; may be left out if the vault has only one.</source>
        <translation>Le cycle&#x202f;; peut être omis si le coffre n’en a qu’un.</translation>
    </message>
    <message>
        <source>The wave: T1 (default), T2, THEN ...</source>
        <translation>La vague&#xa0;: T1 (par défaut), T2, THEN ...</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Write a sheet to print (PDF) instead of the bare code.</source>
        <translation>Écrire une feuille à imprimer (PDF) au lieu du code seul.</translation>
    </message>
    <message>
        <source>Also seal all answers under a new key: when an owner has left.</source>
        <translation>Sceller aussi toutes les réponses sous une nouvelle clé&#xa0;: quand un propriétaire est parti.</translation>
    </message>
    <message>
        <source>Wrote %1. Print it, keep it apart from the vault, and delete the file. Earlier sheets of yours no longer work.</source>
        <translation>%1 a été écrit. Imprimez-le, gardez la feuille loin du coffre et supprimez le fichier. Vos feuilles précédentes ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>The vault has a new key. Everybody’s passphrases stay as they are.</source>
        <translation>Le coffre a une nouvelle clé. Les phrases secrètes de chacun restent les mêmes.</translation>
    </message>
    <message>
        <source>The vault as it was, under the old key: %1</source>
        <translation>Le coffre tel qu’il était, sous l’ancienne clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved a copy as %1. It opens with the same passphrases.</source>
        <translation>Une copie a été enregistrée&#xa0;: %1. Elle s’ouvre avec les mêmes phrases secrètes.</translation>
    </message>
    <message>
        <source>Make a recovery code for yourself: it opens what your passphrase opens.</source>
        <translation>Créer un code de récupération pour vous-même&#xa0;: il ouvre ce que votre phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>Give the vault a new key, so that who left cannot read what comes.</source>
        <translation>Donner au coffre une nouvelle clé, afin que les personnes parties ne puissent pas lire la suite.</translation>
    </message>
    <message>
        <source>VAULT COPY</source>
        <translation>VAULT COPY</translation>
    </message>
    <message>
        <source>Save a copy that opens with the same passphrases.</source>
        <translation>Enregistrer une copie qui s’ouvre avec les mêmes phrases secrètes.</translation>
    </message>
    <message>
        <source>Show the key with which the stock sqlcipher shell opens the vault.</source>
        <translation>Montrer la clé avec laquelle l’outil sqlcipher ordinaire ouvre le coffre.</translation>
    </message>
    <message>
        <source>Your name; kept in the encrypted part.</source>
        <translation>Votre nom&#x202f;; conservé dans la partie chiffrée.</translation>
    </message>
    <message>
        <source>What you do: owner-coach-coordinator (default), or fewer of them.</source>
        <translation>Ce que vous faites&#xa0;: owner-coach-coordinator (par défaut), ou seulement une partie.</translation>
    </message>
    <message>
        <source>Who makes a vault is an owner; coach and coordinator may be added.</source>
        <translation>Qui crée un coffre en est propriétaire (owner)&#x202f;; coach et coordinator peuvent s’y ajouter.</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of FILE.</source>
        <translation>Lire la nouvelle phrase secrète sur la première ligne de FILE.</translation>
    </message>
    <message>
        <source>The person’s name; kept in the encrypted part.</source>
        <translation>Le nom de la personne&#x202f;; conservé dans la partie chiffrée.</translation>
    </message>
    <message>
        <source>What the person does: owner, coach, coordinator, joined by hyphens.</source>
        <translation>Ce que fait la personne&#xa0;: owner, coach, coordinator, reliés par des traits d’union.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1  (you)</source>
        <translation>%1  (vous)</translation>
    </message>
    <message>
        <source>The roles are owner, coach and coordinator, joined by hyphens.</source>
        <translation>Les rôles sont owner, coach et coordinator, reliés par des traits d’union.</translation>
    </message>
    <message>
        <source>Added a member: %1.</source>
        <translation>Membre ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made earlier still open with the old one.</source>
        <translation>La phrase secrète est changée. Les copies faites auparavant s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>Revoked. Copies of the file made earlier stay readable with the old passphrase; “rotate” keeps what comes from now on out of reach.</source>
        <translation>Accès retiré. Les copies du fichier faites auparavant restent lisibles avec l’ancienne phrase secrète&#x202f;; «&#xa0;rotate&#xa0;» met la suite hors de portée.</translation>
    </message>
    <message>
        <source>Show who can open the vault, in which role and by what.</source>
        <translation>Montrer qui peut ouvrir le coffre, dans quel rôle et par quel moyen.</translation>
    </message>
    <message>
        <source>Let another person open the vault; owners only.</source>
        <translation>Permettre à une autre personne d’ouvrir le coffre&#x202f;; propriétaires seulement.</translation>
    </message>
    <message>
        <source>Change your own passphrase; with --recovery-file also a forgotten one.</source>
        <translation>Changer votre propre phrase secrète&#x202f;; avec --recovery-file, même oubliée.</translation>
    </message>
    <message>
        <source>VAULT MEMBER</source>
        <translation>VAULT MEMBER</translation>
    </message>
    <message>
        <source>Take a person’s keys away; MEMBER is a name or an id from the list.</source>
        <translation>Retirer ses clés à une personne&#x202f;; MEMBER est un nom ou un identifiant de la liste.</translation>
    </message>
    <message>
        <source>The receiver, by name; may be left out if there is one.</source>
        <translation>Le destinataire, par son nom&#x202f;; peut être omis s’il n’y en a qu’un.</translation>
    </message>
    <message>
        <source>Only this participant; may be repeated.</source>
        <translation>Ce participant seulement&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>What goes in: plan, progress, debrief (default all).</source>
        <translation>Le contenu&#xa0;: plan, progress, debrief (par défaut tous).</translation>
    </message>
    <message>
        <source>Only the conflicts about this participant.</source>
        <translation>Seulement les conflits concernant ce participant.</translation>
    </message>
    <message>
        <source>Which version stays: mine or theirs.</source>
        <translation>Quelle version reste&#xa0;: mine ou theirs.</translation>
    </message>
    <message>
        <source>The parts are plan, progress and debrief.</source>
        <translation>Les parties sont plan, progress et debrief.</translation>
    </message>
    <message>
        <source>%1, %2: changed here and by %3</source>
        <translation>%1, %2&#xa0;: modifié ici et par %3</translation>
    </message>
    <message>
        <source>  here:  %1</source>
        <translation>  ici&#xa0;:    %1</translation>
    </message>
    <message>
        <source>  there: %1</source>
        <translation>  là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1: %2 taken, %3 unchanged, %4 refused, %5 in conflict.</source>
        <translation>De %1&#xa0;: %2 repris, %3 inchangés, %4 refusés, %5 en conflit.</translation>
    </message>
    <message>
        <source>Choose with “package resolve VAULT --keep mine|theirs”.</source>
        <translation>Choisissez avec «&#xa0;package resolve VAULT --keep mine|theirs&#xa0;».</translation>
    </message>
    <message>
        <source>Say --keep mine or --keep theirs.</source>
        <translation>Indiquez --keep mine ou --keep theirs.</translation>
    </message>
    <message>
        <source>VAULT FILE [--to NAME]</source>
        <translation>VAULT FILE [--to NAME]</translation>
    </message>
    <message>
        <source>Seal plans, progress and held debriefs to one receiver.</source>
        <translation>Sceller pour un seul destinataire les plans, leur avancement et les restitutions tenues.</translation>
    </message>
    <message>
        <source>Take a package over; what both sides changed waits for a choice.</source>
        <translation>Reprendre un paquet&#x202f;; ce que les deux côtés ont modifié attend un choix.</translation>
    </message>
    <message>
        <source>VAULT [--keep mine|theirs]</source>
        <translation>VAULT [--keep mine|theirs]</translation>
    </message>
    <message>
        <source>Show what was changed on both sides, and choose.</source>
        <translation>Montrer ce qui a été modifié des deux côtés, et choisir.</translation>
    </message>
    <message>
        <source>The participant.</source>
        <translation>Le participant.</translation>
    </message>
    <message>
        <source>Show it as “plan save” reads it.</source>
        <translation>Le montrer tel que «&#xa0;plan save&#xa0;» le lit.</translation>
    </message>
    <message>
        <source>The day, as 2026-03-31; none takes it back.</source>
        <translation>Le jour, comme 2026-03-31&#x202f;; none l’annule.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>  from:         %1</source>
        <translation>  de&#xa0;:          %1</translation>
    </message>
    <message>
        <source>  to:           %1</source>
        <translation>  vers&#xa0;:        %1</translation>
    </message>
    <message>
        <source>  first step:   %1</source>
        <translation>  premier pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>  by:           %1</source>
        <translation>  échéance&#xa0;:    %1</translation>
    </message>
    <message>
        <source>  who notices:  %1</source>
        <translation>  qui le voit&#xa0;: %1</translation>
    </message>
    <message>
        <source>  measure:      %1</source>
        <translation>  mesure&#xa0;:      %1</translation>
    </message>
    <message>
        <source>  after %1 days: %2 %3</source>
        <translation>  après %1 jours&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Debrief held on %1.</source>
        <translation>Restitution tenue le %1.</translation>
    </message>
    <message>
        <source>Debrief not held yet.</source>
        <translation>Restitution pas encore tenue.</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Pas encore de plan.</translation>
    </message>
    <message>
        <source>Saved the plan.</source>
        <translation>Le plan a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Say the date as 2026-03-31.</source>
        <translation>Indiquez la date comme 2026-03-31.</translation>
    </message>
    <message>
        <source>Noted that the debrief was held.</source>
        <translation>Il est noté que la restitution a été tenue.</translation>
    </message>
    <message>
        <source>Noted that the debrief was not held yet.</source>
        <translation>Il est noté que la restitution n’a pas encore été tenue.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE</source>
        <translation>VAULT --participant CODE</translation>
    </message>
    <message>
        <source>Show a development plan, its progress, and whether the debrief was held.</source>
        <translation>Montrer un plan de développement, son avancement, et si la restitution a été tenue.</translation>
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
        <translation>Noter le jour où une restitution a été tenue.</translation>
    </message>
    <message>
        <source>The response, as “quality” lists it.</source>
        <translation>La réponse, telle que «&#xa0;quality&#xa0;» l’énumère.</translation>
    </message>
    <message>
        <source>Why; kept sealed for owners.</source>
        <translation>Pourquoi&#x202f;; conservé scellé pour les propriétaires.</translation>
    </message>
    <message>
        <source>uniform answers</source>
        <translation>réponses uniformes</translation>
    </message>
    <message>
        <source>mostly empty</source>
        <translation>en grande partie vide</translation>
    </message>
    <message>
        <source>far from the other raters</source>
        <translation>loin des autres évaluateurs</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>exclue&#xa0;: %1</translation>
    </message>
    <message>
        <source>fixed by a release</source>
        <translation>fixée par une publication</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) looked at. A flag says “look”, never “wrong”; nothing is left out by itself.</source>
        <translation>
            <numerusform>%n réponse examinée. Un signalement dit «&#xa0;à regarder&#xa0;», jamais «&#xa0;faux&#xa0;»&#x202f;; rien n’est écarté automatiquement.</numerusform>
            <numerusform>%n réponses examinées. Un signalement dit «&#xa0;à regarder&#xa0;», jamais «&#xa0;faux&#xa0;»&#x202f;; rien n’est écarté automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded from the release to come. Comments carry no link to scores and stay.</source>
        <translation>Exclue de la publication à venir. Les commentaires ne sont pas reliés aux scores et restent.</translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>La réponse compte de nouveau.</translation>
    </message>
    <message>
        <source>List responses that deserve a look, for owners.</source>
        <translation>Énumérer les réponses qui méritent un regard, pour les propriétaires.</translation>
    </message>
    <message>
        <source>VAULT --response ID --reason TEXT</source>
        <translation>VAULT --response ID --reason TEXT</translation>
    </message>
    <message>
        <source>Leave a response out before the first release.</source>
        <translation>Écarter une réponse avant la première publication.</translation>
    </message>
    <message>
        <source>VAULT --response ID</source>
        <translation>VAULT --response ID</translation>
    </message>
    <message>
        <source>Take an excluded response in again.</source>
        <translation>Reprendre en compte une réponse exclue.</translation>
    </message>
    <message>
        <source>en, fr, es or de; the language of the cycle if left out.</source>
        <translation>en, fr, es ou de&#x202f;; la langue du cycle si elle est omise.</translation>
    </message>
    <message>
        <source>The language is one of %1.</source>
        <translation>La langue doit être l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The coach, by name.</source>
        <translation>Le coach, par son nom.</translation>
    </message>
    <message>
        <source>Take the participant back from this coach.</source>
        <translation>Retirer le participant à ce coach.</translation>
    </message>
    <message>
        <source>Read the passphrase of the new file from the first line of FILE.</source>
        <translation>Lire la phrase secrète du nouveau fichier sur la première ligne de FILE.</translation>
    </message>
    <message>
        <source>Say --participant CODE and --coach NAME.</source>
        <translation>Indiquez --participant CODE et --coach NAME.</translation>
    </message>
    <message>
        <source>%2 is no longer the coach of %1.</source>
        <translation>%2 n’est plus le coach de %1.</translation>
    </message>
    <message>
        <source>%2 is now the coach of %1.</source>
        <translation>%2 est désormais le coach de %1.</translation>
    </message>
    <message>
        <source>Made %1. Hand it over, and tell its passphrase by another way.</source>
        <translation>%1 a été créé. Remettez-le, et communiquez sa phrase secrète par une autre voie.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --coach NAME</source>
        <translation>VAULT --participant CODE --coach NAME</translation>
    </message>
    <message>
        <source>Give a coach the released comments of a participant, or take them back.</source>
        <translation>Donner à un coach les commentaires publiés d’un participant, ou les lui retirer.</translation>
    </message>
    <message>
        <source>VAULT FILE --coach NAME</source>
        <translation>VAULT FILE --coach NAME</translation>
    </message>
    <message>
        <source>Make a coach’s own file of the participants assigned to them.</source>
        <translation>Créer pour un coach son propre fichier, avec les participants qui lui sont attribués.</translation>
    </message>
    <message>
        <source>Make a participant’s own file: their report and their plan.</source>
        <translation>Créer pour un participant son propre fichier&#xa0;: son rapport et son plan.</translation>
    </message>
    <message>
        <source>Open with the recovery code in FILE instead of a passphrase.</source>
        <translation>Ouvrir avec le code de récupération contenu dans FILE au lieu d’une phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Les deux phrases secrètes diffèrent&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The comment, as “comments list” names it.</source>
        <translation>Le commentaire, tel que «&#xa0;comments list&#xa0;» le désigne.</translation>
    </message>
    <message>
        <source>What to mask, wherever the comment has it.</source>
        <translation>Ce qu’il faut masquer, partout où le commentaire le contient.</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>liste commune</translation>
    </message>
    <message>
        <source>There are more comments, of too few people; they are not shown to anybody.</source>
        <translation>Il y a d’autres commentaires, de trop peu de personnes&#x202f;; ils ne sont montrés à personne.</translation>
    </message>
    <message>
        <source>The comment does not have these words: --words TEXT.</source>
        <translation>Le commentaire ne contient pas ces mots&#xa0;: --words TEXT.</translation>
    </message>
    <message>
        <source>Masked. The report will show […], and its ledger will say that words are masked.</source>
        <translation>Masqué. Le rapport montrera […], et son registre dira que des mots sont masqués.</translation>
    </message>
    <message>
        <source>The report will print the comment as it was written.</source>
        <translation>Le rapport imprimera le commentaire tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Reports made from now on leave the comments out and say so.</source>
        <translation>Les rapports établis désormais omettent les commentaires et le disent.</translation>
    </message>
    <message>
        <source>Reports made from now on have the comments again.</source>
        <translation>Les rapports établis désormais contiennent de nouveau les commentaires.</translation>
    </message>
    <message>
        <source>Show owners the comments that a release would print.</source>
        <translation>Montrer aux propriétaires les commentaires qu’une publication imprimerait.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --comment ID --words TEXT</source>
        <translation>VAULT --participant CODE --comment ID --words TEXT</translation>
    </message>
    <message>
        <source>Mask a name or a detail in a comment before the release.</source>
        <translation>Masquer un nom ou un détail dans un commentaire avant la publication.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --comment ID</source>
        <translation>VAULT --participant CODE --comment ID</translation>
    </message>
    <message>
        <source>Take all masks of a comment away.</source>
        <translation>Retirer tous les masques d’un commentaire.</translation>
    </message>
    <message>
        <source>Keep a participant&apos;s comments out of reports until the conversation.</source>
        <translation>Retenir hors des rapports les commentaires d’un participant jusqu’à l’entretien.</translation>
    </message>
    <message>
        <source>Let reports print the comments again.</source>
        <translation>Laisser de nouveau les rapports imprimer les commentaires.</translation>
    </message>
    <message>
        <source>Destroy them; without it only say what would go.</source>
        <translation>Les détruire&#x202f;; sans cette option, dire seulement ce qui disparaîtrait.</translation>
    </message>
    <message>
        <source>Write a certificate as PDF.</source>
        <translation>Écrire un certificat en PDF.</translation>
    </message>
    <message>
        <source>Language of the certificate (default: the cycle&apos;s).</source>
        <translation>Langue du certificat (par défaut celle du cycle).</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault</source>
        <translation>
            <numerusform>%n copie de sauvegarde à côté du coffre</numerusform>
            <numerusform>%n copies de sauvegarde à côté du coffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Never released: %1</source>
        <translation>Jamais publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The promise keeps them until %1.</source>
        <translation>L’engagement les conserve jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing is released yet, so nothing can be destroyed.</source>
        <translation>Rien n’est encore publié&#x202f;; rien ne peut donc être détruit.</translation>
    </message>
    <message>
        <source>The single answers of %1 are destroyed.</source>
        <translation>Les réponses individuelles de %1 sont détruites.</translation>
    </message>
    <message>
        <source>VAULT [--wave WAVE] [--yes] [--certificate FILE]</source>
        <translation>VAULT [--wave WAVE] [--yes] [--certificate FILE]</translation>
    </message>
    <message>
        <source>Destroy the single answers of a wave once the promise says so; reports stay.</source>
        <translation>Détruire les réponses individuelles d’une vague une fois que l’engagement le prévoit&#x202f;; les rapports restent.</translation>
    </message>
    <message>
        <source>Language of the text (default: the cycle&apos;s).</source>
        <translation>Langue du texte (par défaut celle du cycle).</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing the text.</source>
        <translation>Écrire un PDF au lieu de montrer le texte.</translation>
    </message>
    <message>
        <source>Least answers a figure of this group rests on; may be given several times.</source>
        <translation>Nombre minimal de réponses derrière un chiffre de ce groupe&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Least answers behind a spread.</source>
        <translation>Nombre minimal de réponses derrière une dispersion.</translation>
    </message>
    <message>
        <source>Least writers behind a list of comments.</source>
        <translation>Nombre minimal d’auteurs derrière une liste de commentaires.</translation>
    </message>
    <message>
        <source>Days after the release at which single answers are destroyed.</source>
        <translation>Nombre de jours après la publication au terme desquels les réponses individuelles sont détruites.</translation>
    </message>
    <message>
        <source>Say numbers, and for --minimum a protected group of the cycle, as in --minimum peer=4.</source>
        <translation>Indiquez des nombres, et pour --minimum un groupe protégé du cycle, comme dans --minimum peer=4.</translation>
    </message>
    <message>
        <source>Promise no. %1 is in force. Show raters its text.</source>
        <translation>L’engagement n°&#xa0;%1 est en vigueur. Montrez-en le texte aux évaluateurs.</translation>
    </message>
    <message>
        <source>Promise no. %1 stays as it is.</source>
        <translation>L’engagement n°&#xa0;%1 reste tel quel.</translation>
    </message>
    <message>
        <source>VAULT [--language LANGUAGE] [--out FILE]</source>
        <translation>VAULT [--language LANGUAGE] [--out FILE]</translation>
    </message>
    <message>
        <source>Show what raters are promised, or write it as PDF.</source>
        <translation>Montrer ce à quoi on s’engage envers les évaluateurs, ou l’écrire en PDF.</translation>
    </message>
    <message>
        <source>VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ...</source>
        <translation>VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ...</translation>
    </message>
    <message>
        <source>Change the promise; after the first answer it can only get stricter.</source>
        <translation>Modifier l’engagement&#x202f;; après la première réponse, il ne peut que devenir plus strict.</translation>
    </message>
    <message>
        <source>The wave: T1, T2 ... (default: the last released one).</source>
        <translation>La vague&#xa0;: T1, T2 ... (par défaut&#xa0;: la dernière publiée).</translation>
    </message>
    <message>
        <source>Only participants of these organisations, separated by semicolons.</source>
        <translation>Seulement les participants de ces organisations, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Only participants in these roles, separated by semicolons.</source>
        <translation>Seulement les participants ayant ces rôles, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>%1 (default: pdf).</source>
        <translation>%1 (par défaut&#xa0;: pdf).</translation>
    </message>
    <message>
        <source>The format is one of %1.</source>
        <translation>Le format est l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The cycle has no “%1”. It has: %2.</source>
        <translation>Le cycle n’a pas de «&#xa0;%1&#xa0;». Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>VAULT --out FILE</source>
        <translation>VAULT --out FILE</translation>
    </message>
    <message>
        <source>Write the report across participants: at least 5 from 3 organisations.</source>
        <translation>Écrire le rapport sur l’ensemble des participants&#xa0;: au moins 5, de 3 organisations.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE [--json]</source>
        <translation>VAULT --participant CODE [--json]</translation>
    </message>
    <message>
        <source>Say what a released report shows, combines and withholds, and why.</source>
        <translation>Dire ce qu’un rapport publié montre, regroupe et n’affiche pas, et pourquoi.</translation>
    </message>
    <message>
        <source>Where the person takes part themselves: their code in the roster.</source>
        <translation>Si la personne participe elle-même&#xa0;: son code dans la liste.</translation>
    </message>
    <message>
        <source>The cycle of that code, where there are several.</source>
        <translation>Le cycle de ce code, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>%1  (is participant %2)</source>
        <translation>%1  (est le participant %2)</translation>
    </message>
    <message>
        <source>%1  (role or key is not what an owner put there: revoke)</source>
        <translation>%1  (le rôle ou la clé n’est pas celui qu’un propriétaire y a mis&#xa0;: retirer l’accès)</translation>
    </message>
    <message>
        <source>This member is now known as %1, and neither releases nor unmasks reports about themselves.</source>
        <translation>Ce membre est désormais connu comme %1&#x202f;; il ne publie ni ne démasque de rapport sur sa propre personne.</translation>
    </message>
    <message>
        <source>This member is no longer known as %1.</source>
        <translation>Ce membre n’est plus connu comme %1.</translation>
    </message>
    <message>
        <source>VAULT MEMBER PARTICIPANT</source>
        <translation>VAULT MEMBER PARTICIPANT</translation>
    </message>
    <message>
        <source>Say that a member takes part: nobody releases a report about themselves; owners only.</source>
        <translation>Indiquer qu’un membre participe&#xa0;: personne ne publie de rapport sur soi-même&#x202f;; propriétaires seulement.</translation>
    </message>
    <message>
        <source>Take that back; another owner only.</source>
        <translation>Annuler cette indication&#x202f;; seulement un autre propriétaire.</translation>
    </message>
    <message>
        <source>Responses about yourself are not listed; another owner looks at those.</source>
        <translation>Les réponses à votre sujet ne sont pas listées&#x202f;; un autre propriétaire les examine.</translation>
    </message>
    <message>
        <source>Only say what would change and what must wait; release nothing.</source>
        <translation>Dire seulement ce qui changerait et ce qui doit attendre&#x202f;; ne rien publier.</translation>
    </message>
    <message>
        <source>The preview as JSON.</source>
        <translation>L’aperçu en JSON.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE | --all [--preview [--json]]</source>
        <translation>VAULT --participant CODE | --all [--preview [--json]]</translation>
    </message>
    <message>
        <source>nothing new can be shown yet</source>
        <translation>rien de nouveau ne peut encore être montré</translation>
    </message>
    <message numerus="yes">
        <source>new answers wait until every changed group has at least %n more; too few so far: %1</source>
        <translation>
            <numerusform>les nouvelles réponses attendent que chaque groupe modifié en ait au moins %n de plus&#x202f;; encore trop peu&#xa0;: %1</numerusform>
            <numerusform>les nouvelles réponses attendent que chaque groupe modifié en ait au moins %n de plus&#x202f;; encore trop peu&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the first report would be released</source>
        <translation>le premier rapport serait publié</translation>
    </message>
    <message>
        <source>nothing has changed; the released report stands</source>
        <translation>rien n’a changé&#x202f;; le rapport publié reste valable</translation>
    </message>
    <message>
        <source>a new version would be released</source>
        <translation>une nouvelle version serait publiée</translation>
    </message>
    <message>
        <source>a new version would be released; new answers enter: %1</source>
        <translation>une nouvelle version serait publiée&#x202f;; de nouvelles réponses y entrent&#xa0;: %1</translation>
    </message>
    <message>
        <source>answers that counted in the report were changed or taken away; no new version can be made</source>
        <translation>des réponses qui comptaient dans le rapport ont été modifiées ou retirées&#x202f;; aucune nouvelle version n’est possible</translation>
    </message>
    <message>
        <source>  Late comments enter as well.</source>
        <translation>  Les commentaires tardifs y entrent aussi.</translation>
    </message>
    <message>
        <source>pdf (default), html, json or text.</source>
        <translation>pdf (par défaut), html, json ou text.</translation>
    </message>
    <message>
        <source>A template by its name (see “template list”), or a template file.</source>
        <translation>Un modèle par son nom (voir «&#xa0;template list&#xa0;»), ou un fichier de modèle.</translation>
    </message>
    <message>
        <source>Print your own notes in a coach’s copy.</source>
        <translation>Imprimer vos propres notes dans l’exemplaire d’un coach.</translation>
    </message>
    <message>
        <source>Reports made side by side, with --all.</source>
        <translation>Nombre de rapports créés en parallèle, avec --all.</translation>
    </message>
    <message>
        <source>Names of the files, with --all: {code}, {wave}, {language}, {name}.</source>
        <translation>Noms des fichiers, avec --all&#xa0;: {code}, {wave}, {language}, {name}.</translation>
    </message>
    <message>
        <source>Encrypt PDFs under the first line of FILE; - is standard input.</source>
        <translation>Chiffrer les PDF avec la première ligne de FILE&#x202f;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>The format is pdf, html, json or text.</source>
        <translation>Le format est pdf, html, json ou text.</translation>
    </message>
    <message>
        <source>Only PDFs can be encrypted.</source>
        <translation>Seuls les PDF peuvent être chiffrés.</translation>
    </message>
    <message>
        <source>--jobs takes a number of 1 or more.</source>
        <translation>--jobs prend un nombre égal ou supérieur à 1.</translation>
    </message>
    <message>
        <source>The pattern gives two files the name %1; add {code} to it.</source>
        <translation>Ce schéma donne à deux fichiers le nom %1&#x202f;; ajoutez-y {code}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>no font has a sign for: %1</source>
        <translation>aucune police n’a de signe pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>too few answers for the overview</source>
        <translation>trop peu de réponses pour la vue d’ensemble</translation>
    </message>
    <message>
        <source>no comments</source>
        <translation>aucun commentaire</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>written; %1</source>
        <translation>écrit&#x202f;; %1</translation>
    </message>
    <message>
        <source>Write released reports as PDF, web page, JSON or text.</source>
        <translation>Écrire les rapports publiés en PDF, page web, JSON ou texte.</translation>
    </message>
    <message>
        <source>for coaches</source>
        <translation>pour les coachs</translation>
    </message>
    <message>
        <source>for coordinators</source>
        <translation>pour la coordination</translation>
    </message>
    <message>
        <source>for participants</source>
        <translation>pour les participants</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>in this vault</source>
        <translation>dans ce coffre</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message>
        <source>A PNG or SVG file for the cover.</source>
        <translation>Un fichier PNG ou SVG pour la couverture.</translation>
    </message>
    <message>
        <source>What the logo shows, for who cannot see it.</source>
        <translation>Ce que montre le logo, pour qui ne peut pas le voir.</translation>
    </message>
    <message>
        <source>Stored the template %1.</source>
        <translation>Le modèle %1 a été enregistré.</translation>
    </message>
    <message>
        <source>Removed the template %1.</source>
        <translation>Le modèle %1 a été supprimé.</translation>
    </message>
    <message>
        <source>List the report templates of the program and of the vault.</source>
        <translation>Lister les modèles de rapport du programme et du coffre.</translation>
    </message>
    <message>
        <source>Store a report template from its JSON file, with a logo if you like.</source>
        <translation>Enregistrer un modèle de rapport à partir de son fichier JSON, avec un logo si vous le souhaitez.</translation>
    </message>
    <message>
        <source>VAULT NAME</source>
        <translation>VAULT NAME</translation>
    </message>
    <message>
        <source>Show a report template as “template add” reads it.</source>
        <translation>Montrer un modèle de rapport tel que «&#xa0;template add&#xa0;» le lit.</translation>
    </message>
    <message>
        <source>Remove a report template from the vault.</source>
        <translation>Supprimer un modèle de rapport du coffre.</translation>
    </message>
    <message>
        <source>Open the backup %1 and go on there; keep the damaged file until you have.</source>
        <translation>Ouvrez la copie de sauvegarde %1 et continuez avec elle&#x202f;; gardez le fichier endommagé jusque-là.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Look for a copy elsewhere; what is readable can be got out with the emergency key and the sqlcipher shell.</source>
        <translation>Il n’y a pas de copie de sauvegarde intacte à côté. Cherchez une copie ailleurs&#x202f;; ce qui est lisible peut être extrait avec la clé de secours et l’outil sqlcipher.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Only a copy kept elsewhere helps.</source>
        <translation>Il n’y a pas de copie de sauvegarde intacte à côté. Seule une copie gardée ailleurs peut aider.</translation>
    </message>
    <message>
        <source>Table %1: only %2 rows can be read.</source>
        <translation>Table %1&#xa0;: seules %2 lignes peuvent être lues.</translation>
    </message>
    <message>
        <source>Copies of the key table that are whole: %1 of 2.</source>
        <translation>Copies intactes de la table des clés&#xa0;: %1 sur 2.</translation>
    </message>
    <message>
        <source>The key in the backup %1 still opens the rest.</source>
        <translation>La clé contenue dans la copie de sauvegarde %1 ouvre encore le reste.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>La fin du fichier manque.</translation>
    </message>
    <message>
        <source>Damaged pages: %1 of %2.</source>
        <translation>Pages endommagées&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>a une autre phrase secrète</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Make the sample vault: an invented city cohort, T1 and T2 released.</source>
        <translation>Créer le coffre d’exemple&#xa0;: une promotion municipale fictive, T1 et T2 publiées.</translation>
    </message>
    <message>
        <source>  competency:   %1</source>
        <translation>  compétence&#xa0;:  %1</translation>
    </message>
    <message>
        <source>  theme:        %1</source>
        <translation>  thème&#xa0;:       %1</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation>Thème %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  speaks for:     %1</source>
        <translation>  ce qui l’appuie&#xa0;:     %1</translation>
    </message>
    <message>
        <source>  speaks against: %1</source>
        <translation>  ce qui le contredit&#xa0;: %1</translation>
    </message>
    <message>
        <source>  open question:  %1</source>
        <translation>  question ouverte&#xa0;:    %1</translation>
    </message>
    <message>
        <source>Store the themes of a debrief and a plan of at most three goals from a JSON file.</source>
        <translation>Enregistrer, à partir d’un fichier JSON, les thèmes d’une restitution et un plan de trois objectifs au plus.</translation>
    </message>
    <message numerus="yes">
        <source>  %n late comment(s) wait until enough more people have written.</source>
        <translation>
            <numerusform>  %n commentaire tardif attend que suffisamment d’autres personnes aient écrit.</numerusform>
            <numerusform>  %n commentaires tardifs attendent que suffisamment d’autres personnes aient écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>With --all: say what deserves a look in each report, and write nothing.</source>
        <translation>Avec --all&#xa0;: indiquer ce qui mérite un regard dans chaque rapport, et ne rien écrire.</translation>
    </message>
    <message>
        <source>--check goes with --all.</source>
        <translation>--check s’emploie avec --all.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready; %1</source>
        <translation>prêt&#x202f;; %1</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>Looked through %1 reports; nothing was written.</source>
        <translation>%1 rapports examinés&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>Its end is missing.</source>
        <translation>La fin manque.</translation>
    </message>
    <message>
        <source>Both copies of the key table are damaged, so no passphrase can open it.</source>
        <translation>Les deux copies de la table des clés sont endommagées&#xa0;: aucune phrase secrète ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are damaged.</source>
        <translation>%1 pages sur %2 sont endommagées.</translation>
    </message>
    <message>
        <source>Participants, raters and who has answered</source>
        <translation>Participants, évaluateurs et qui a répondu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Released reports</source>
        <translation>Rapports publiés</translation>
    </message>
    <message>
        <source>Plans and progress</source>
        <translation>Plans et avancement</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation>tout est lisible</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) readable, others not</source>
        <translation>
            <numerusform>%n entrée lisible, d’autres non</numerusform>
            <numerusform>%n entrées lisibles, d’autres non</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>before an upgrade of the program</source>
        <translation>avant une mise à niveau du programme</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before something was deleted</source>
        <translation>avant une suppression</translation>
    </message>
    <message>
        <source>before the key was rotated</source>
        <translation>avant le renouvellement de la clé</translation>
    </message>
    <message>
        <source>sound: every page is as it was written</source>
        <translation>intacte&#xa0;: chaque page est telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>opens with another passphrase, as copies from before a change do</source>
        <translation>s’ouvre avec une autre phrase secrète, comme les copies antérieures à un changement</translation>
    </message>
    <message>
        <source>damaged as well</source>
        <translation>endommagée elle aussi</translation>
    </message>
    <message>
        <source>One of two copies of the key table is damaged; the other one still works.</source>
        <translation>L’une des deux copies de la table des clés est endommagée&#x202f;; l’autre fonctionne encore.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Keep it until you have a copy that opens, and look for the cause: a failing disk, a copy cut short, or a synchronising service.</source>
        <translation>Rien n’y a été modifié. Gardez-le tant que vous n’avez pas une copie qui s’ouvre, et cherchez la cause&#xa0;: un disque défaillant, une copie interrompue ou un service de synchronisation.</translation>
    </message>
    <message>
        <source>Nothing in it can be read without a copy.</source>
        <translation>Sans une copie, rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Look for a copy you have kept elsewhere: on another disk, or with a colleague who has the same vault.</source>
        <translation>Il n’y a pas de copie de sauvegarde intacte à côté. Cherchez une copie que vous avez gardée ailleurs&#xa0;: sur un autre disque, ou chez un collègue qui a le même coffre.</translation>
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
        <translation>%1 est introuvable. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions, or whether another program holds it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses droits d’accès, ou si un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Choose another folder or check its permissions.</source>
        <translation>%1 ne peut pas être écrit&#x202f;; ce qui s’y trouvait est inchangé. Choisissez un autre dossier ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again from the survey tool.</source>
        <translation>%1 est vide. Exportez-le de nouveau depuis l’outil d’enquête.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a Circumspect vault. Choose a file that ends in .circ.</source>
        <translation>%1 n’est pas un coffre Circumspect. Choisissez un fichier qui se termine par .circ.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup copy; keep this file until you have one that opens.</source>
        <translation>%1 est endommagé. Ouvrez une copie de sauvegarde&#x202f;; gardez ce fichier tant que vous n’en avez pas une qui s’ouvre.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Le coffre</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came, or open a backup copy.</source>
        <translation>%1 est tronqué&#xa0;: la fin manque. Copiez-le de nouveau depuis sa source, ou ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Both copies of the key table in %1 are damaged, so no passphrase can open it. Open a backup copy.</source>
        <translation>Les deux copies de la table des clés sont endommagées dans %1&#xa0;: aucune phrase secrète ne peut l’ouvrir. Ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>le coffre</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Circumspect and was left untouched. Install the newest version.</source>
        <translation>%1 a été créé par une version plus récente de Circumspect et n’a pas été modifié. Installez la version la plus récente.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there first.</source>
        <translation>%1 est ouvert ailleurs. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The vault can be read but not changed here. Copy it to a folder you may write to.</source>
        <translation>Le coffre peut être lu ici, mais pas modifié. Copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check capital letters and the keyboard layout.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre. Vérifiez les majuscules et la disposition du clavier.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least 12 characters, for example four unrelated words.</source>
        <translation>La phrase secrète est trop courte. Utilisez au moins 12 caractères, par exemple quatre mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the vault. Close other programs and try again.</source>
        <translation>La mémoire libre ne suffit pas pour déverrouiller le coffre. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A key slot of the vault asks for something this program refuses.</source>
        <translation>Un emplacement de clé du coffre demande quelque chose que ce programme refuse.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error. Compare it with the printed sheet, group by group.</source>
        <translation>Le code de récupération contient une faute de frappe. Comparez-le avec la feuille imprimée, groupe par groupe.</translation>
    </message>
    <message>
        <source>The last key cannot be removed: nobody could open the vault again.</source>
        <translation>La dernière clé ne peut pas être retirée&#xa0;: plus personne ne pourrait ouvrir le coffre.</translation>
    </message>
    <message>
        <source>The vault has no such key. Open it again and choose from the list.</source>
        <translation>Le coffre n’a pas cette clé. Rouvrez-le et choisissez dans la liste.</translation>
    </message>
    <message>
        <source>The vault has no room for another key. Remove one that is no longer used.</source>
        <translation>Le coffre n’a plus de place pour une autre clé. Retirez-en une qui ne sert plus.</translation>
    </message>
    <message>
        <source>The system keychain could not be used. Enter the passphrase instead.</source>
        <translation>Le trousseau du système n’a pas pu être utilisé. Saisissez plutôt la phrase secrète.</translation>
    </message>
    <message>
        <source>The vault refused the change because it would contradict what is there.</source>
        <translation>Le coffre a refusé la modification, car elle contredirait ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The encryption library is not the one this program was built with, so nothing is opened. Reinstall Circumspect.</source>
        <translation>La bibliothèque de chiffrement n’est pas celle avec laquelle ce programme a été construit&#x202f;; rien n’est donc ouvert. Réinstallez Circumspect.</translation>
    </message>
    <message>
        <source>The vault could not carry this out; nothing was changed.</source>
        <translation>Le coffre n’a pas pu exécuter cette opération&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A sealed part of the vault does not match its seal and was not read. Check the vault.</source>
        <translation>Une partie scellée du coffre ne correspond pas à son sceau et n’a pas été lue. Vérifiez le coffre.</translation>
    </message>
    <message>
        <source>Only an owner holds the key to the answers. Ask an owner to do this step.</source>
        <translation>Seul un propriétaire détient la clé des réponses. Demandez à un propriétaire d’effectuer cette étape.</translation>
    </message>
    <message>
        <source>%1 is not a usable instrument. Mend the places listed and try again.</source>
        <translation>%1 n’est pas un questionnaire utilisable. Corrigez les endroits indiqués et réessayez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The vault already holds %1 with other content. Give the new one another version.</source>
        <translation>Le coffre contient déjà %1 avec un autre contenu. Donnez une autre version au nouveau.</translation>
    </message>
    <message>
        <source>this instrument</source>
        <translation>ce questionnaire</translation>
    </message>
    <message>
        <source>The vault has no instrument %1. Add it first.</source>
        <translation>Le coffre n’a pas le questionnaire %1. Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>There is already a cycle named %1. Choose another name.</source>
        <translation>Il existe déjà un cycle nommé %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no such cycle in the vault: %1.</source>
        <translation>Ce cycle n’existe pas dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none has been added yet</source>
        <translation>aucun n’a encore été ajouté</translation>
    </message>
    <message>
        <source>The vault has several cycles. Say which one.</source>
        <translation>Le coffre contient plusieurs cycles. Indiquez lequel.</translation>
    </message>
    <message>
        <source>The cycle has no wave %1.</source>
        <translation>Le cycle n’a pas de vague %1.</translation>
    </message>
    <message>
        <source>The cycle has no participant with the code %1.</source>
        <translation>Le cycle n’a pas de participant avec le code %1.</translation>
    </message>
    <message>
        <source>The roster was not read; nothing was changed. Mend the records listed and try again.</source>
        <translation>La liste n’a pas été lue&#x202f;; rien n’a été modifié. Corrigez les enregistrements indiqués et réessayez.</translation>
    </message>
    <message>
        <source>The text encoding of %1 was not recognised. Save the file as UTF-8.</source>
        <translation>Le codage du texte n’a pas été reconnu dans %1. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>No separator was found in %1: its lines do not fall into columns. Export it as CSV.</source>
        <translation>Aucun séparateur n’a été trouvé dans %1&#xa0;: ses lignes ne forment pas de colonnes. Exportez en CSV.</translation>
    </message>
    <message>
        <source>Record %1 has more values than the header has columns. Check its quotation marks.</source>
        <translation>L’enregistrement %1 a plus de valeurs que l’en-tête n’a de colonnes. Vérifiez ses guillemets.</translation>
    </message>
    <message>
        <source>Record %1 opens a quotation mark that is never closed: the file seems cut off. Export it again.</source>
        <translation>L’enregistrement %1 ouvre un guillemet qui n’est jamais fermé&#xa0;: le fichier semble tronqué. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Record %1 does not say which rater it comes from.</source>
        <translation>L’enregistrement %1 n’indique pas de quel évaluateur il provient.</translation>
    </message>
    <message>
        <source>A value in record %1 is too long to be an answer.</source>
        <translation>Une valeur de l’enregistrement %1 est trop longue pour être une réponse.</translation>
    </message>
    <message>
        <source>%1 has too many columns.</source>
        <translation>%1 a trop de colonnes.</translation>
    </message>
    <message>
        <source>%1 has too many records. Split it.</source>
        <translation>%1 a trop d’enregistrements. Divisez-le.</translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls). Save it as .xlsx or CSV and try again.</source>
        <translation>%1 est un ancien classeur Excel (.xls). Enregistrez-le en .xlsx ou en CSV et réessayez.</translation>
    </message>
    <message>
        <source>%1 is a protected workbook. Save a copy without a password.</source>
        <translation>%1 est un classeur protégé. Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 is not a readable workbook.</source>
        <translation>%1 n’est pas un classeur lisible.</translation>
    </message>
    <message>
        <source>The format of %1 was not recognised. Name the format, or give a mapping.</source>
        <translation>Le format n’a pas été reconnu pour %1. Indiquez le format, ou donnez une correspondance.</translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. Export it as CSV with one row a rater, or as a long table.</source>
        <translation>%1 ne peut pas encore être importé. Exportez en CSV avec une ligne par évaluateur, ou en tableau long.</translation>
    </message>
    <message>
        <source>This kind of file</source>
        <translation>Ce type de fichier</translation>
    </message>
    <message>
        <source>It is not clear which column holds what. Give a mapping.</source>
        <translation>On ne sait pas avec certitude ce que contient chaque colonne. Donnez une correspondance.</translation>
    </message>
    <message>
        <source>The mapping cannot be used.</source>
        <translation>La correspondance ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Column “%1” is not known to the instrument.</source>
        <translation>Le questionnaire ne connaît pas la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Column “%1” is missing.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Record %1 has a value that is not on the scale.</source>
        <translation>L’enregistrement %1 a une valeur hors de l’échelle.</translation>
    </message>
    <message>
        <source>Record %1 has a value that is not a whole number.</source>
        <translation>L’enregistrement %1 a une valeur qui n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Record %1 is about a participant who is not on the roster.</source>
        <translation>L’enregistrement %1 concerne un participant absent de la liste.</translation>
    </message>
    <message>
        <source>Record %1 has a rater group that the instrument does not know.</source>
        <translation>L’enregistrement %1 a un groupe d’évaluateurs que le questionnaire ne connaît pas.</translation>
    </message>
    <message>
        <source>Record %1 repeats a rater.</source>
        <translation>L’enregistrement %1 répète un évaluateur.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 has problems. Mend the records listed and import it again.</source>
        <translation>Rien n’a été importé&#xa0;: %1 présente des problèmes. Corrigez les enregistrements indiqués et importez de nouveau.</translation>
    </message>
    <message>
        <source>There is no such import, or it can no longer be withdrawn.</source>
        <translation>Cet import n’existe pas, ou il ne peut plus être retiré.</translation>
    </message>
    <message>
        <source>%1 holds no answers to import.</source>
        <translation>%1 ne contient aucune réponse à importer.</translation>
    </message>
    <message>
        <source>There are no answers to release for %1 yet.</source>
        <translation>Il n’y a pas encore de réponses à publier pour %1.</translation>
    </message>
    <message>
        <source>this participant</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>This cannot be changed any more: a report has been released.</source>
        <translation>Cela ne peut plus être modifié&#xa0;: un rapport a été publié.</translation>
    </message>
    <message>
        <source>There is no released report for %1 yet. Release it first.</source>
        <translation>Il n’y a pas encore de rapport publié pour %1. Publiez-le d’abord.</translation>
    </message>
    <message>
        <source>A stored release does not match its number and is not shown. Check the vault.</source>
        <translation>Une version publiée enregistrée ne correspond pas à son numéro et n’est pas montrée. Vérifiez le coffre.</translation>
    </message>
    <message>
        <source>The promise to raters may only get stricter once answers have come in (%1).</source>
        <translation>L’engagement envers les évaluateurs ne peut que devenir plus strict une fois les réponses arrivées (%1).</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Le rapport n’a pas pu être produit.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This cannot be done that way.</source>
        <translation>Cela ne peut pas se faire ainsi.</translation>
    </message>
    <message>
        <source>Record %1 puts a rater in another group than the roster or an earlier record does.</source>
        <translation>L’enregistrement %1 place un évaluateur dans un autre groupe que la liste ou un enregistrement précédent.</translation>
    </message>
    <message>
        <source>%1 is too large. Split a survey export, or export the responses only; a vault holds at most 1 GiB.</source>
        <translation>%1 est trop volumineux. Divisez un export d’enquête, ou n’exportez que les réponses&#x202f;; un coffre contient au plus 1 Gio.</translation>
    </message>
    <message>
        <source>Your role in this vault does not include this step. Ask an owner.</source>
        <translation>Votre rôle dans ce coffre ne comprend pas cette étape. Demandez à un propriétaire.</translation>
    </message>
    <message>
        <source>The vault has no such member: %1. The list of members shows who there is.</source>
        <translation>Le coffre n’a pas ce membre&#xa0;: %1. La liste des membres montre qui s’y trouve.</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>aucun nom n’a été donné</translation>
    </message>
    <message>
        <source>This step belongs to another kind of vault. Open the file it is meant for.</source>
        <translation>Cette étape concerne un autre type de coffre. Ouvrez le fichier auquel elle est destinée.</translation>
    </message>
    <message>
        <source>%1 was removed or replaced by another program while it was open. Nothing more is written to it; save a copy now, then open the file again.</source>
        <translation>%1 a été supprimé ou remplacé par un autre programme pendant qu’il était ouvert. Rien n’y est plus écrit&#x202f;; enregistrez une copie maintenant, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>No backup copy could be made, so nothing was changed. Free some space or choose a folder that can be written to.</source>
        <translation>Aucune copie de sauvegarde n’a pu être faite&#x202f;; rien n’a donc été modifié. Libérez de l’espace ou choisissez un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Private notes open only for the coach who wrote them.</source>
        <translation>Les notes privées ne s’ouvrent que pour le coach qui les a écrites.</translation>
    </message>
    <message>
        <source>%1 is not a whole package; nothing was taken from it. Ask for it again.</source>
        <translation>%1 n’est pas un paquet complet&#x202f;; rien n’en a été repris. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>Nobody this vault knows has made %1; nothing was taken from it.</source>
        <translation>Personne que ce coffre connaisse n’a fait %1&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Choose which version stays.</source>
        <translation>%1 a été modifié des deux côtés. Choisissez la version qui reste.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Un élément</translation>
    </message>
    <message>
        <source>Give a reason; it is kept with the decision.</source>
        <translation>Donnez un motif&#x202f;; il est conservé avec la décision.</translation>
    </message>
    <message>
        <source>This response is no longer there. Look at the list again.</source>
        <translation>Cette réponse n’est plus là. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>A report of this wave has been released, so what counts in it can no longer change.</source>
        <translation>Un rapport de cette vague a été publié&#x202f;; ce qui y compte ne peut donc plus changer.</translation>
    </message>
    <message>
        <source>A view across participants needs at least 5 participants from 3 organisations.</source>
        <translation>Une vue d’ensemble exige au moins 5 participants de 3 organisations.</translation>
    </message>
    <message>
        <source>The promise keeps the answers until %1. Erase them then.</source>
        <translation>L’engagement conserve les réponses jusqu’au %1. Effacez-les à ce moment-là.</translation>
    </message>
    <message>
        <source>%1 is not a usable report template. Mend the place named and try again.</source>
        <translation>%1 n’est pas un modèle de rapport utilisable. Corrigez l’endroit indiqué et réessayez.</translation>
    </message>
    <message>
        <source>The key or the role of a member is not the one an owner put there, so nothing is sealed to it. Look at the list of members, revoke who is marked there, and add them again.</source>
        <translation>La clé ou le rôle d’un membre n’est pas celui qu’un propriétaire y a mis&#x202f;; rien n’est donc scellé pour lui. Consultez la liste des membres, retirez l’accès à qui y est marqué, puis ajoutez de nouveau cette personne.</translation>
    </message>
    <message>
        <source>%1 is sealed to somebody else or to another vault, or its first bytes were damaged on the way. Ask the sender for one made for you.</source>
        <translation>%1 est scellé pour quelqu’un d’autre ou pour un autre coffre, ou ses premiers octets ont été endommagés en chemin. Demandez à l’expéditeur un fichier fait pour vous.</translation>
    </message>
    <message>
        <source>The report about %1 cannot be made anew now. New answers wait until every changed group has at least 3 more, or as many as its minimum, than in each earlier report: two reports side by side could tell who answered what.</source>
        <translation>Le rapport sur %1 ne peut pas être refait maintenant. Les nouvelles réponses attendent que chaque groupe modifié en compte, par rapport à chaque rapport antérieur, au moins 3 de plus, ou autant que son minimum&#xa0;: deux rapports côte à côte pourraient révéler qui a répondu quoi.</translation>
    </message>
    <message>
        <source>This is a report about yourself, which somebody else has to release and look after. Ask another owner; where you are the only one, add another on the Members page.</source>
        <translation>C’est un rapport sur vous-même&#x202f;; quelqu’un d’autre doit le publier et s’en occuper. Demandez à un autre propriétaire&#x202f;; si vous êtes le seul, ajoutez-en un autre sur la page Membres.</translation>
    </message>
    <message>
        <source>This choice leaves out fewer than 5 participants or 3 organisations; beside the whole cohort it would show them. Leave out more, or nobody.</source>
        <translation>Ce choix laisse de côté moins de 5 participants ou de 3 organisations&#x202f;; à côté de la promotion entière, il les révélerait. Laissez-en de côté davantage, ou personne.</translation>
    </message>
    <message>
        <source>The vault must note which participants a view across participants shows, so that no later view leaves a few of them over; here it can only be read. Copy it to a folder you may write to, and open it there.</source>
        <translation>Le coffre doit noter quels participants montre une vue d’ensemble, afin qu’aucune vue ultérieure n’en laisse quelques-uns de côté&#x202f;; ici, il ne peut qu’être lu. Copiez-le dans un dossier où vous pouvez écrire, et ouvrez-le là.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s)</source>
        <translation>
            <numerusform>%n nouveau participant</numerusform>
            <numerusform>%n nouveaux participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rater(s)</source>
        <translation>
            <numerusform>%n nouvel évaluateur</numerusform>
            <numerusform>%n nouveaux évaluateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of raters who had answered before were skipped</source>
        <translation>
            <numerusform>%n réponse d’un évaluateur qui avait déjà répondu a été ignorée</numerusform>
            <numerusform>%n réponses d’évaluateurs qui avaient déjà répondu ont été ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answer(s) were replaced by the same rater’s last one</source>
        <translation>
            <numerusform>%n réponse antérieure a été remplacée par la dernière du même évaluateur</numerusform>
            <numerusform>%n réponses antérieures ont été remplacées par la dernière du même évaluateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty response(s) were skipped</source>
        <translation>
            <numerusform>%n réponse vide a été ignorée</numerusform>
            <numerusform>%n réponses vides ont été ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test record(s) were skipped</source>
        <translation>
            <numerusform>%n enregistrement d’essai a été ignoré</numerusform>
            <numerusform>%n enregistrements d’essai ont été ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) repeat one answer over a long run</source>
        <translation>
            <numerusform>%n réponse répète une même réponse sur une longue suite</numerusform>
            <numerusform>%n réponses répètent une même réponse sur une longue suite</numerusform>
        </translation>
    </message>
    <message>
        <source>the first heading is “%1”</source>
        <translation>le premier en-tête est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is a heading “%1”</source>
        <translation>il y a un en-tête «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>headings look like “%1”</source>
        <translation>les en-têtes ressemblent à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>record %1 holds import ids</source>
        <translation>l’enregistrement %1 contient des identifiants d’importation</translation>
    </message>
    <message>
        <source>it has %1 heading rows</source>
        <translation>il a %1 lignes d’en-tête</translation>
    </message>
    <message>
        <source>%1 columns are statements of the questionnaire</source>
        <translation>%1 colonnes sont des énoncés du questionnaire</translation>
    </message>
    <message>
        <source>each record holds one answer</source>
        <translation>chaque enregistrement contient une réponse</translation>
    </message>
    <message>
        <source>of the file’s name</source>
        <translation>du nom du fichier</translation>
    </message>
    <message>
        <source>of what the file holds</source>
        <translation>du contenu du fichier</translation>
    </message>
    <message>
        <source>Dropped: could identify a person</source>
        <translation>Écarté&#xa0;: pourrait identifier une personne</translation>
    </message>
    <message>
        <source>Dropped: a time</source>
        <translation>Écarté&#xa0;: une heure</translation>
    </message>
    <message>
        <source>Dropped: technical</source>
        <translation>Écarté&#xa0;: technique</translation>
    </message>
    <message>
        <source>Dropped: row numbers</source>
        <translation>Écarté&#xa0;: numéros de ligne</translation>
    </message>
    <message>
        <source>Dropped: not in the questionnaire</source>
        <translation>Écarté&#xa0;: absent du questionnaire</translation>
    </message>
    <message>
        <source>Dropped: empty</source>
        <translation>Écarté&#xa0;: vide</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Rater group</source>
        <translation>Groupe d’évaluateurs</translation>
    </message>
    <message>
        <source>Rater; kept only to tell repeats apart</source>
        <translation>Évaluateur&#x202f;; conservé seulement pour reconnaître les doublons</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Which answers belong together</source>
        <translation>Quelles réponses vont ensemble</translation>
    </message>
    <message>
        <source>Which statement is answered</source>
        <translation>À quel énoncé on répond</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Why an answer is missing</source>
        <translation>Pourquoi une réponse manque</translation>
    </message>
    <message>
        <source>Whether it was sent off</source>
        <translation>Si elle a été envoyée</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shorter than the headings; what is missing counts as left open.</source>
        <translation>
            <numerusform>%n enregistrement est plus court que les en-têtes&#x202f;; ce qui manque compte comme laissé ouvert.</numerusform>
            <numerusform>%n enregistrements sont plus courts que les en-têtes&#x202f;; ce qui manque compte comme laissé ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column of row names was dropped.</source>
        <translation>Une colonne de noms de lignes a été écartée.</translation>
    </message>
    <message>
        <source>A column of row numbers was dropped.</source>
        <translation>Une colonne de numéros de lignes a été écartée.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) without a column were dropped.</source>
        <translation>
            <numerusform>%n en-tête sans colonne a été écarté.</numerusform>
            <numerusform>%n en-têtes sans colonne ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as %1.</source>
        <translation>Le fichier n’est pas en UTF-8&#x202f;; il a été lu en %1.</translation>
    </message>
    <message>
        <source>Ratings are written with decimals, like 4.0; they were read as whole numbers.</source>
        <translation>Les notes sont écrites avec des décimales, comme 4.0&#x202f;; elles ont été lues comme des nombres entiers.</translation>
    </message>
    <message>
        <source>The attribute “%1” could not be used.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» n’a pas pu être utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) were not sent off; what is answered counts.</source>
        <translation>
            <numerusform>%n réponse n’a pas été envoyée&#x202f;; ce qui est répondu compte.</numerusform>
            <numerusform>%n réponses n’ont pas été envoyées&#x202f;; ce qui est répondu compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have one or two responses; they will be combined or withheld.</source>
        <translation>
            <numerusform>%n groupe a une ou deux réponses&#x202f;; il sera regroupé ou non affiché.</numerusform>
            <numerusform>%n groupes ont une ou deux réponses&#x202f;; ils seront regroupés ou non affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell raters apart: it takes the place of the wave’s earlier answers.</source>
        <translation>Le fichier ne distingue pas les évaluateurs&#xa0;: il remplace les réponses antérieures de la vague.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the questionnaire are not in the file.</source>
        <translation>
            <numerusform>%n énoncé du questionnaire n’est pas dans le fichier.</numerusform>
            <numerusform>%n énoncés du questionnaire ne sont pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values look like dates; a spreadsheet may have changed them.</source>
        <translation>Certaines valeurs ressemblent à des dates&#x202f;; un tableur les a peut-être modifiées.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the file</source>
        <translation>
            <numerusform>%n enregistrement dans le fichier</numerusform>
            <numerusform>%n enregistrements dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) would be taken in</source>
        <translation>
            <numerusform>%n réponse serait importée</numerusform>
            <numerusform>%n réponses seraient importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance of a competency</source>
        <translation>Importance d’une compétence</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Groupe entier</translation>
    </message>
    <message>
        <source>All competencies together</source>
        <translation>Toutes les compétences ensemble</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Comments under the group’s name</source>
        <translation>Commentaires sous le nom du groupe</translation>
    </message>
    <message>
        <source>Comments in one common list</source>
        <translation>Commentaires dans une liste commune</translation>
    </message>
    <message>
        <source>Combined from %1</source>
        <translation>Regroupé à partir de %1</translation>
    </message>
    <message>
        <source>Words masked in comments</source>
        <translation>Mots masqués dans des commentaires</translation>
    </message>
    <message>
        <source>Shown as “… or more” or “… or less”</source>
        <translation>Affiché comme «&#xa0;… ou plus&#xa0;» ou «&#xa0;… ou moins&#xa0;»</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Average shown, spread of answers not shown</source>
        <translation>Moyenne affichée, dispersion des réponses non affichée</translation>
    </message>
    <message>
        <source>Comments not shown</source>
        <translation>Commentaires non affichés</translation>
    </message>
    <message>
        <source>Late comments added, from at least three more people</source>
        <translation>Commentaires tardifs ajoutés, d’au moins trois personnes de plus</translation>
    </message>
    <message>
        <source>Importance of %1</source>
        <translation>Importance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Partage</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>point de départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>first step: %1</source>
        <translation>premier pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>who will notice: %1</source>
        <translation>qui le remarquera&#xa0;: %1</translation>
    </message>
    <message>
        <source>measure: %1</source>
        <translation>mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goal %1 after %2 days: %3</source>
        <translation>Objectif %1 après %2 jours&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>tenue le %1</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Plan de développement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no figure: nobody was asked or answered here, or it is not shown</source>
        <translation>aucun chiffre&#xa0;: personne n’a été interrogé ou n’a répondu ici, ou il n’est pas affiché</translation>
    </message>
    <message>
        <source>Not shown here: %1</source>
        <translation>Non affiché ici&#xa0;: %1</translation>
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
        <translation>son enveloppe est endommagée</translation>
    </message>
    <message>
        <source>what is sealed in it is damaged or cut off</source>
        <translation>ce qui y est scellé est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>the PNG picture is damaged</source>
        <translation>l’image PNG est endommagée</translation>
    </message>
    <message>
        <source>what names its sender is damaged</source>
        <translation>ce qui désigne son expéditeur est endommagé</translation>
    </message>
    <message>
        <source>the SVG picture is damaged</source>
        <translation>l’image SVG est endommagée</translation>
    </message>
    <message>
        <source>has an id twice</source>
        <translation>contient deux fois le même identifiant</translation>
    </message>
    <message>
        <source>its contrast with paper is %1:1 and must be at least %2:1; choose a darker colour</source>
        <translation>son contraste avec le papier est de %1:1 et doit être d’au moins %2:1&#x202f;; choisissez une couleur plus foncée</translation>
    </message>
    <message>
        <source>holds more than %1 entries</source>
        <translation>contient plus de %1 entrées</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>doit être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>belongs to a template of the program; choose another</source>
        <translation>appartient à un modèle du programme&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>has an entry without an id</source>
        <translation>contient une entrée sans identifiant</translation>
    </message>
    <message>
        <source>says nothing to people who cannot see the logo</source>
        <translation>ne dit rien aux personnes qui ne peuvent pas voir le logo</translation>
    </message>
    <message>
        <source>lists no part of the report</source>
        <translation>n’énumère aucune partie du rapport</translation>
    </message>
    <message>
        <source>“%1” is no part of a report</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie d’un rapport</translation>
    </message>
    <message>
        <source>no template here has it</source>
        <translation>aucun modèle ici ne le porte</translation>
    </message>
    <message>
        <source>is none of these: %1</source>
        <translation>ne fait pas partie des valeurs suivantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not a colour like #0B66A8</source>
        <translation>n’est pas une couleur comme #0B66A8</translation>
    </message>
    <message>
        <source>is not a count of changes</source>
        <translation>n’est pas un nombre de modifications</translation>
    </message>
    <message>
        <source>is not a date like 2026-03-31</source>
        <translation>n’est pas une date comme 2026-03-31</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not 1 to 40 of a-z, 0-9 and -</source>
        <translation>ne se compose pas de 1 à 40 caractères parmi a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>this is not a package</source>
        <translation>ce n’est pas un paquet</translation>
    </message>
    <message>
        <source>is not a text of at most %1 characters</source>
        <translation>n’est pas un texte d’au plus %1 caractères</translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <translation>n’est pas un objet entre accolades</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>n’est pas du base64</translation>
    </message>
    <message>
        <source>“%1” is not for these readers</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas destiné à ces lecteurs</translation>
    </message>
    <message>
        <source>is not JSON from byte %1 on</source>
        <translation>n’est pas du JSON à partir de l’octet %1</translation>
    </message>
    <message>
        <source>is neither PNG nor SVG</source>
        <translation>n’est ni du PNG ni du SVG</translation>
    </message>
    <message>
        <source>is not texts by language, like {&quot;en&quot;: &quot;...&quot;}</source>
        <translation>n’est pas un ensemble de textes par langue, comme {&quot;en&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>hold a part twice</source>
        <translation>contiennent deux fois une même partie</translation>
    </message>
    <message>
        <source>the picture is not 1 to %1 pixels wide and high</source>
        <translation>l’image ne mesure pas de 1 à %1 pixels en largeur et en hauteur</translation>
    </message>
    <message>
        <source>the SVG picture has declarations of its own</source>
        <translation>l’image SVG a ses propres déclarations</translation>
    </message>
    <message>
        <source>the SVG picture contains &lt;%1&gt;, which is not allowed</source>
        <translation>l’image SVG contient &lt;%1&gt;, ce qui n’est pas autorisé</translation>
    </message>
    <message>
        <source>the SVG picture loads or runs something</source>
        <translation>l’image SVG charge ou exécute quelque chose</translation>
    </message>
    <message>
        <source>is larger than %1 KB</source>
        <translation>dépasse %1&#xa0;Ko</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>is not known here; is it misspelt?</source>
        <translation>n’est pas connu ici&#x202f;; y a-t-il une faute de frappe&#x202f;?</translation>
    </message>
    <message>
        <source>hold a part of an unknown kind</source>
        <translation>contiennent une partie d’un type inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what is wrong there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Uniform answers</source>
        <translation>Réponses uniformes</translation>
    </message>
    <message>
        <source>Mostly empty</source>
        <translation>En grande partie vide</translation>
    </message>
    <message>
        <source>Far from the other raters</source>
        <translation>Loin des autres évaluateurs</translation>
    </message>
    <message>
        <source>Uniform answers: the same answer was given to at least half of the form in a row, or to all of ten or more statements. Caution: somebody who sees a leader as equally good everywhere answers like this sincerely. It says “look”, not “invalid”.</source>
        <translation>Réponses uniformes&#xa0;: la même réponse a été donnée à la suite à au moins la moitié du formulaire, ou à tous les énoncés s’il y en a dix ou plus. Prudence&#xa0;: qui voit une personne dirigeante également bonne partout répond ainsi sincèrement. Cela dit «&#xa0;à regarder&#xa0;», pas «&#xa0;non valable&#xa0;».</translation>
    </message>
    <message>
        <source>Mostly empty: fewer than half of the statements were answered. Caution: many raters leave open what they could not observe, and that is right. Competencies with too few answers have no score of this rater anyway.</source>
        <translation>En grande partie vide&#xa0;: moins de la moitié des énoncés ont reçu une réponse. Prudence&#xa0;: beaucoup d’évaluateurs laissent ouvert ce qu’ils n’ont pas pu observer, et c’est juste. Les compétences avec trop peu de réponses n’ont de toute façon pas de score de cet évaluateur.</translation>
    </message>
    <message>
        <source>Far from the other raters: the overall score lies unusually far from the median of the others about this participant (modified z beyond 3.5, five raters or more). Caution: a different view is not an error; it is often the one worth hearing. Whether it is higher or lower is not shown, so that nobody is left out for being critical.</source>
        <translation>Loin des autres évaluateurs&#xa0;: le score global est inhabituellement éloigné de la médiane des autres au sujet de ce participant (z modifié au-delà de 3,5, cinq évaluateurs ou plus). Prudence&#xa0;: un regard différent n’est pas une erreur&#x202f;; c’est souvent celui qui mérite d’être entendu. On ne montre pas s’il est plus haut ou plus bas, afin que personne ne soit écarté pour avoir été critique.</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would hardly move (by less than 0.1 scale points).</source>
        <translation>Sans toutes les réponses signalées, la moyenne de tous les autres au sujet de ce participant ne bougerait guère (de moins de 0,1 point d’échelle).</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would move somewhat (by less than 0.3 scale points).</source>
        <translation>Sans toutes les réponses signalées, la moyenne de tous les autres au sujet de ce participant bougerait un peu (de moins de 0,3 point d’échelle).</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would move clearly (by 0.3 scale points or more).</source>
        <translation>Sans toutes les réponses signalées, la moyenne de tous les autres au sujet de ce participant bougerait nettement (de 0,3 point d’échelle ou plus).</translation>
    </message>
    <message>
        <source>Excluded, fixed by the release</source>
        <translation>Exclue, fixée par la publication</translation>
    </message>
    <message>
        <source>Counts, fixed by the release</source>
        <translation>Compte, fixée par la publication</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Excluded, because: %1</source>
        <translation>Exclue, parce que&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 has a character that never occurs in a code.</source>
        <translation>Le groupe %1 contient un caractère qui n’apparaît jamais dans un code.</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 groupes sur %2</translation>
    </message>
    <message>
        <source>Complete: the check digits agree.</source>
        <translation>Complet&#xa0;: les chiffres de contrôle concordent.</translation>
    </message>
    <message>
        <source>Too long: a code has %1 groups.</source>
        <translation>Trop long&#xa0;: un code a %1 groupes.</translation>
    </message>
    <message>
        <source>The check digits do not agree: compare group by group with the sheet.</source>
        <translation>Les chiffres de contrôle ne concordent pas&#xa0;: comparez groupe par groupe avec la feuille.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Vault %1…   ·   Role: %2   ·   Made on %3</source>
        <translation>Coffre %1…   ·   Rôle&#xa0;: %2   ·   Créée le %3</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>This code opens the vault exactly as your passphrase does. Whoever has the file and this sheet needs nothing else.</source>
        <translation>Ce code ouvre le coffre exactement comme votre phrase secrète. Qui possède le fichier et cette feuille n’a besoin de rien d’autre.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>Print this page and keep it where you keep contracts or a spare key: a safe, a locked drawer, with a notary. Not beside the computer, not in a mailbox, not as a photograph. Then delete the file it was printed from.</source>
        <translation>Imprimez cette page et gardez-la là où vous gardez des contrats ou une clé de rechange&#xa0;: un coffre-fort, un tiroir fermé à clé, chez un notaire. Pas à côté de l’ordinateur, pas dans une messagerie, pas en photo. Supprimez ensuite le fichier qui a servi à l’impression.</translation>
    </message>
    <message>
        <source>When you need it</source>
        <translation>Quand vous en avez besoin</translation>
    </message>
    <message>
        <source>Open the vault, choose “Use a recovery code” and type the groups in their order. Capitals and spaces do not matter; the code contains no letter I, L, O or U. You are then asked for a new passphrase.</source>
        <translation>Ouvrez le coffre, choisissez «&#xa0;Utiliser un code de récupération&#xa0;» et saisissez les groupes dans l’ordre. Les majuscules et les espaces n’ont pas d’importance&#x202f;; le code ne contient ni I, ni L, ni O, ni U. Une nouvelle phrase secrète vous est ensuite demandée.</translation>
    </message>
    <message>
        <source>When it is lost or somebody has seen it</source>
        <translation>Si elle est perdue ou si quelqu’un l’a vue</translation>
    </message>
    <message>
        <source>Make a new sheet on the Members page: this one then stops working for the vault, but still opens copies of the file that were made before.</source>
        <translation>Créez une nouvelle feuille sur la page Membres&#xa0;: celle-ci ne fonctionne alors plus pour le coffre, mais ouvre encore les copies du fichier faites auparavant.</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>Comments under the group’s own name: %1.</source>
        <translation>Commentaires sous le nom propre du groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other comments stand in one common list, in chance order.</source>
        <translation>Les autres commentaires figurent dans une liste commune, dans un ordre aléatoire.</translation>
    </message>
    <message>
        <source>Some comments are withheld: too few people wrote any.</source>
        <translation>Certains commentaires ne sont pas affichés&#xa0;: trop peu de personnes en ont écrit.</translation>
    </message>
    <message>
        <source>Words masked in comments stay masked.</source>
        <translation>Les mots masqués dans les commentaires restent masqués.</translation>
    </message>
    <message>
        <source>Shown by themselves: %1.</source>
        <translation>Affichés séparément&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shown only together: %1.</source>
        <translation>Affichés seulement ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not shown, too few answers: %1.</source>
        <translation>Non affichés, trop peu de réponses&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: too few answers.</source>
        <translation>
            <numerusform>%n chiffre non affiché&#xa0;: trop peu de réponses.</numerusform>
            <numerusform>%n chiffres non affichés&#xa0;: trop peu de réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: they would let answers be worked out.</source>
        <translation>
            <numerusform>%n chiffre non affiché&#xa0;: il permettrait de déduire des réponses.</numerusform>
            <numerusform>%n chiffres non affichés&#xa0;: ils permettraient de déduire des réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) shown as “or more” or “or less”, so near the end of the scale.</source>
        <translation>
            <numerusform>%n chiffre affiché comme «&#xa0;ou plus&#xa0;» ou «&#xa0;ou moins&#xa0;», tant il est proche du bout de l’échelle.</numerusform>
            <numerusform>%n chiffres affichés comme «&#xa0;ou plus&#xa0;» ou «&#xa0;ou moins&#xa0;», tant ils sont proches du bout de l’échelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough new answers: %1.</source>
        <translation>Assez de nouvelles réponses&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not enough new answers yet: %1.</source>
        <translation>Pas encore assez de nouvelles réponses&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Première publication</translation>
    </message>
    <message>
        <source>Nothing to release: no answers yet</source>
        <translation>Rien à publier&#xa0;: pas encore de réponses</translation>
    </message>
    <message>
        <source>Nothing new: the report stays as it is</source>
        <translation>Rien de nouveau&#xa0;: le rapport reste tel quel</translation>
    </message>
    <message>
        <source>New version with the new answers; earlier versions stay what they are</source>
        <translation>Nouvelle version avec les nouvelles réponses&#x202f;; les versions antérieures restent telles quelles</translation>
    </message>
    <message>
        <source>New answers wait until every changed group has at least 3 more, or for the next wave</source>
        <translation>Les nouvelles réponses attendent que chaque groupe modifié en ait au moins 3 de plus, ou la prochaine vague</translation>
    </message>
    <message>
        <source>No new version: answers that are in the report were changed or taken away</source>
        <translation>Pas de nouvelle version&#xa0;: des réponses qui figurent dans le rapport ont été modifiées ou retirées</translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation>
            <numerusform>Publier %n rapport&#x202f;?</numerusform>
            <numerusform>Publier %n rapports&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Rien à publier</translation>
    </message>
    <message>
        <source>Look at what readers of %1 would see before you freeze it. What would let answers be worked out is withheld; the ledger says what and why.</source>
        <translation>Regardez ce que les lecteurs de %1 verraient avant de figer. Ce qui permettrait de déduire des réponses n’est pas affiché&#x202f;; le registre dit quoi et pourquoi.</translation>
    </message>
    <message>
        <source>No report of %1 would change. Below is why.</source>
        <translation>Aucun rapport de %1 ne changerait. La raison figure ci-dessous.</translation>
    </message>
    <message>
        <source>A release cannot be taken back. Check the import and exclusions first. Everybody who can open this vault can read the figures; comments stay with owners and the coach.</source>
        <translation>Une publication ne peut pas être annulée. Vérifiez d’abord l’importation et les exclusions. Toute personne qui peut ouvrir ce coffre peut lire les chiffres&#x202f;; les commentaires restent réservés aux propriétaires et au coach.</translation>
    </message>
    <message numerus="yes">
        <source>%n late comment(s) wait until enough more people have written, or for the next wave.</source>
        <translation>
            <numerusform>%n commentaire tardif attend que suffisamment d’autres personnes aient écrit, ou la prochaine vague.</numerusform>
            <numerusform>%n commentaires tardifs attendent que suffisamment d’autres personnes aient écrit, ou la prochaine vague.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasedView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) answered</source>
        <translation>
            <numerusform>%n autre personne a répondu</numerusform>
            <numerusform>%n autres personnes ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>release %1 of %2</source>
        <translation>version publiée %1 du %2</translation>
    </message>
    <message numerus="yes">
        <source>groups with fewer than %n answer(s) are never shown alone</source>
        <translation>
            <numerusform>les groupes de moins de %n réponse ne sont jamais affichés seuls</numerusform>
            <numerusform>les groupes de moins de %n réponses ne sont jamais affichés seuls</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are sealed: owners of the vault and the participant’s coach can read them.</source>
        <translation>Les commentaires sont scellés&#xa0;: les propriétaires du coffre et le coach du participant peuvent les lire.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Report about %1</source>
        <translation>Rapport au sujet de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever is open to me</source>
        <translation>Tout ce qui m’est accessible</translation>
    </message>
    <message>
        <source>The full report of those I coach, the summary of the others.</source>
        <translation>Le rapport complet des personnes que j’accompagne, la synthèse pour les autres.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>no font has a sign for %1</source>
        <translation>aucune police n’a de signe pour %1</translation>
    </message>
    <message>
        <source>too few answers for the overview</source>
        <translation>trop peu de réponses pour la vue d’ensemble</translation>
    </message>
    <message>
        <source>no comments to print</source>
        <translation>aucun commentaire à imprimer</translation>
    </message>
    <message>
        <source>not written</source>
        <comment>a report</comment>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>written</source>
        <comment>a report</comment>
        <translation>écrit</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a report</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>written; %1</source>
        <comment>a report</comment>
        <translation>écrit&#x202f;; %1</translation>
    </message>
    <message>
        <source>worth a look: %1</source>
        <comment>a report</comment>
        <translation>mérite un regard&#xa0;: %1</translation>
    </message>
    <message>
        <source>not released yet; will not be written</source>
        <comment>a report</comment>
        <translation>pas encore publié&#x202f;; ne sera pas écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written.</source>
        <translation>
            <numerusform>%n rapport écrit.</numerusform>
            <numerusform>%n rapports écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopped before the end; the rest was not written.</source>
        <translation>Arrêté avant la fin&#x202f;; le reste n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Owner, coach and coordinator</source>
        <translation>Propriétaire, coach et coordination</translation>
    </message>
    <message>
        <source>Owner and coach</source>
        <translation>Propriétaire et coach</translation>
    </message>
    <message>
        <source>Owner and coordinator</source>
        <translation>Propriétaire et coordination</translation>
    </message>
    <message>
        <source>Coach and coordinator</source>
        <translation>Coach et coordination</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>feuille de récupération</translation>
    </message>
    <message>
        <source>remembered computer</source>
        <translation>ordinateur mémorisé</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>how to read this</source>
        <translation>comment lire ce rapport</translation>
    </message>
    <message>
        <source>picture on one page</source>
        <translation>portrait en une page</translation>
    </message>
    <message>
        <source>competency overview</source>
        <translation>vue d’ensemble des compétences</translation>
    </message>
    <message>
        <source>how groups see you</source>
        <translation>comment les groupes vous voient</translation>
    </message>
    <message>
        <source>self and others</source>
        <translation>vous et les autres</translation>
    </message>
    <message>
        <source>highest and lowest items</source>
        <translation>énoncés les plus hauts et les plus bas</translation>
    </message>
    <message>
        <source>where people disagree</source>
        <translation>là où les avis divergent</translation>
    </message>
    <message>
        <source>one page per competency</source>
        <translation>une page par compétence</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>hier et aujourd’hui</translation>
    </message>
    <message>
        <source>themes and evidence</source>
        <translation>thèmes et indices</translation>
    </message>
    <message>
        <source>development plan</source>
        <translation>plan de développement</translation>
    </message>
    <message>
        <source>sharing back</source>
        <translation>partager en retour</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>annexe</translation>
    </message>
    <message>
        <source>Leaves nothing out.</source>
        <translation>N’omet rien.</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <translation>Omet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A4, unless something else is chosen</source>
        <translation>A4, sauf autre choix</translation>
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
        <translation>Pour le participant&#xa0;: toutes les parties qui ne sont pas désactivées dans le modèle.</translation>
    </message>
    <message>
        <source>For the coach: patterns and questions for the conversation come along.</source>
        <translation>Pour le coach&#xa0;: avec en plus des constats et des questions pour l’entretien.</translation>
    </message>
    <message>
        <source>For coordinators: figures of the competencies, no comments.</source>
        <translation>Pour la coordination&#xa0;: les chiffres des compétences, sans commentaires.</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>of this vault</source>
        <translation>de ce coffre</translation>
    </message>
    <message>
        <source>what matters in the role</source>
        <translation>ce qui compte dans la fonction</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Where to keep the vault</source>
        <translation>Où garder le coffre</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Coffres (*.circ)</translation>
    </message>
    <message>
        <source>Choose a questionnaire</source>
        <translation>Choisir un questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Questionnaires (*.json)</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::AboutDialog</name>
    <message>
        <source>About Circumspect</source>
        <translation>À propos de Circumspect</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Version %1 avec Qt %2</translation>
    </message>
    <message>
        <source>360-degree leadership assessments and debriefs, offline. One encrypted file, no server, no account.</source>
        <translation>Évaluations de leadership à 360 degrés et restitutions, hors ligne. Un seul fichier chiffré, sans serveur, sans compte.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Icons by Lucide (ISC and MIT licence), fonts from Open Sans (Apache licence 2.0).</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#x202f;; il est fourni sans aucune garantie. Icônes de Lucide (licences ISC et MIT), polices Open Sans (licence Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Application</name>
    <message>
        <source>Open a vault first; then drop the files with answers.</source>
        <translation>Ouvrez d’abord un coffre&#x202f;; déposez ensuite les fichiers de réponses.</translation>
    </message>
    <message>
        <source>Answers are imported into the programme’s own vault.</source>
        <translation>Les réponses s’importent dans le coffre du programme lui-même.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::BatchDialog</name>
    <message>
        <source>Reports written</source>
        <translation>Rapports écrits</translation>
    </message>
    <message>
        <source>What became of each report</source>
        <translation>Ce qu’il est advenu de chaque rapport</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Writing reports: %1 of %2</source>
        <translation>Écriture des rapports&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) done</source>
        <translation>
            <numerusform>%n rapport terminé</numerusform>
            <numerusform>%n rapports terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)…</source>
        <translation>
            <numerusform>Écrire %n rapport…</numerusform>
            <numerusform>Écrire %n rapports…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking through the reports: %1 of %2</source>
        <translation>Examen des rapports&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing stands out; nothing is written yet.</source>
        <translation>Rien de particulier à signaler&#x202f;; rien n’est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) deserve a look; nothing is written yet.</source>
        <translation>
            <numerusform>%n rapport mérite un regard&#x202f;; rien n’est encore écrit.</numerusform>
            <numerusform>%n rapports méritent un regard&#x202f;; rien n’est encore écrit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CareController</name>
    <message>
        <source>Where to save the copy</source>
        <translation>Où enregistrer la copie</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Coffres (*.circ)</translation>
    </message>
    <message>
        <source>%1 copy.circ</source>
        <translation>%1 copie.circ</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>Saved %1. It opens with the same passphrases.</source>
        <translation>%1 a été enregistré et s’ouvre avec les mêmes phrases secrètes.</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation>Examen des clés</translation>
    </message>
    <message>
        <source>Give the vault a new key?</source>
        <translation>Donner une nouvelle clé au coffre&#x202f;?</translation>
    </message>
    <message>
        <source>The file is written anew under a new key. Everybody’s passphrases, recovery sheets and remembered computers stay as they are.</source>
        <translation>Le fichier est réécrit sous une nouvelle clé. Les phrases secrètes, les feuilles de récupération et les ordinateurs mémorisés de chacun restent tels quels.</translation>
    </message>
    <message>
        <source>Who was revoked cannot read what comes from now on.</source>
        <translation>Les personnes dont l’accès a été retiré ne peuvent pas lire ce qui vient désormais.</translation>
    </message>
    <message>
        <source>Copies made earlier stay readable with the old key.</source>
        <translation>Les copies faites auparavant restent lisibles avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>An owner has left: all answers are sealed anew as well.</source>
        <translation>Un propriétaire est parti&#xa0;: toutes les réponses sont elles aussi scellées de nouveau.</translation>
    </message>
    <message>
        <source>Rotating the key</source>
        <translation>Renouvellement de la clé</translation>
    </message>
    <message>
        <source>The vault as it was, under the old key: %1</source>
        <translation>Le coffre tel qu’il était, sous l’ancienne clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>Le coffre a une nouvelle clé.</translation>
    </message>
    <message>
        <source>Emergency key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>With this key the stock sqlcipher shell opens the file without this program. Whoever has key and file can open the file for ever, whatever passphrases change. Answers, comments and notes stay sealed even then.</source>
        <translation>Avec cette clé, l’outil sqlcipher ordinaire ouvre le fichier sans ce programme. Qui a la clé et le fichier peut l’ouvrir pour toujours, même si les phrases secrètes changent. Les réponses, les commentaires et les notes restent scellés même alors.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Montrer la clé</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Vérification de la phrase secrète</translation>
    </message>
    <message>
        <source>In the shell: PRAGMA key = &quot;…&quot;; with this between the quotation marks. Keep it like the recovery sheet, or not at all.</source>
        <translation>Dans l’outil&#xa0;: PRAGMA key = &quot;…&quot;; avec ceci entre les guillemets. Gardez-la comme la feuille de récupération, ou pas du tout.</translation>
    </message>
    <message>
        <source>Saving the setting</source>
        <translation>Enregistrement du réglage</translation>
    </message>
    <message>
        <source>This computer opened the vault by the key it remembers. The emergency key is shown only to somebody who knows the passphrase.</source>
        <translation>Cet ordinateur a ouvert le coffre avec la clé qu’il garde en mémoire. La clé de secours n’est montrée qu’à une personne qui connaît la phrase secrète.</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The emergency key is shown only to somebody who came in by the passphrase; choose a new one first if it is lost.</source>
        <translation>Vous avez ouvert le coffre avec le code de récupération. La clé de secours n’est montrée qu’à une personne qui l’a ouvert avec la phrase secrète&#x202f;; si celle-ci est perdue, choisissez-en d’abord une nouvelle.</translation>
    </message>
    <message>
        <source>The vault is locked and asks for your passphrase.</source>
        <translation>Le coffre se verrouille et demande votre phrase secrète.</translation>
    </message>
    <message>
        <source>After that, choose Show Emergency Key again.</source>
        <translation>Choisissez ensuite de nouveau Montrer la clé de secours.</translation>
    </message>
    <message>
        <source>Lock and ask</source>
        <translation>Verrouiller et demander</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionController</name>
    <message>
        <source>Reading imports</source>
        <translation>Lecture des imports</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Réponses (*.csv *.tsv *.txt *.xlsx *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation>Import des réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n réponse importée.</numerusform>
            <numerusform>%n réponses importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation>Retirer cet import&#x202f;?</translation>
    </message>
    <message>
        <source>Its answers and comments leave the vault, as if it had never been imported.</source>
        <translation>Ses réponses et ses commentaires quittent le coffre, comme s’il n’avait jamais été importé.</translation>
    </message>
    <message>
        <source>Participants and raters stay on the list.</source>
        <translation>Les participants et les évaluateurs restent sur la liste.</translation>
    </message>
    <message>
        <source>You can import a corrected file afterwards.</source>
        <translation>Vous pourrez importer ensuite un fichier corrigé.</translation>
    </message>
    <message>
        <source>The answers are destroyed. Keep the export of your survey tool.</source>
        <translation>Les réponses sont détruites. Conservez l’export de votre outil d’enquête.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawing the import</source>
        <translation>Retrait de l’import</translation>
    </message>
    <message>
        <source>The import has been withdrawn.</source>
        <translation>L’import a été retiré.</translation>
    </message>
    <message>
        <source>%1 · answers are read into wave %2</source>
        <translation>%1 · les réponses sont lues dans la vague %2</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionPage</name>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Drop the export of your survey tool here: CSV, responses and participants together. You see what would be read before anything is stored; names, times and addresses are dropped.</source>
        <translation>Déposez ici l’export de votre outil d’enquête&#xa0;: CSV, réponses et participants ensemble. Vous voyez ce qui serait lu avant que rien ne soit enregistré&#x202f;; les noms, les heures et les adresses sont écartés.</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Nothing has been imported into this cycle yet.</source>
        <translation>Rien n’a encore été importé dans ce cycle.</translation>
    </message>
    <message>
        <source>Withdraw import…</source>
        <translation>Retirer l’import…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Imports à ce jour</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>Peut être retiré</translation>
    </message>
    <message>
        <source>Fixed by a release</source>
        <translation>Fixé par une publication</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CycleChooser</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DamageController</name>
    <message>
        <source>Restore the copy of %1?</source>
        <translation>Restaurer la copie du %1&#x202f;?</translation>
    </message>
    <message>
        <source>The copy takes the place of %1.</source>
        <translation>La copie prend la place de %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it under another name.</source>
        <translation>Le fichier endommagé est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>The copy itself stays where it is.</source>
        <translation>La copie elle-même reste où elle est.</translation>
    </message>
    <message>
        <source>What was done after the copy was made is not in it: imports, notes and releases since then have to be made again.</source>
        <translation>Ce qui a été fait après cette copie ne s’y trouve pas&#xa0;: les importations, les notes et les publications faites depuis sont à refaire.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Restauration de la copie</translation>
    </message>
    <message>
        <source>The copy is in its place. The damaged file is now %1.</source>
        <translation>La copie est en place. Le fichier endommagé s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>%1 restored.circ</source>
        <translation>%1 restauré.circ</translation>
    </message>
    <message>
        <source>%1 damaged.circ</source>
        <translation>%1 endommagé.circ</translation>
    </message>
    <message>
        <source>Saved %1 as it is.</source>
        <translation>%1 a été enregistré tel quel.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Où enregistrer la copie</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Coffres (*.circ)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DamagePage</name>
    <message>
        <source>Save the damaged file elsewhere…</source>
        <translation>Enregistrer le fichier endommagé ailleurs…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is left in it</source>
        <translation>Ce qu’il en reste</translation>
    </message>
    <message>
        <source>Copies of the vault</source>
        <translation>Copies du coffre</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Restaurer cette copie…</translation>
    </message>
    <message>
        <source>Open as a new file…</source>
        <translation>Ouvrir comme nouveau fichier…</translation>
    </message>
    <message>
        <source>Copies beside it</source>
        <translation>Copies à côté de lui</translation>
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
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Tout n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>If the vault is closed now, this is lost: %1.</source>
        <translation>Si le coffre est fermé maintenant, ceci est perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try to save it again</source>
        <translation>Essayer de nouveau de l’enregistrer</translation>
    </message>
    <message>
        <source>After making room on the disk, for example.</source>
        <translation>Après avoir libéré de la place sur le disque, par exemple.</translation>
    </message>
    <message>
        <source>Copy what I have written, and stay</source>
        <translation>Copier ce que j’ai écrit, et rester</translation>
    </message>
    <message>
        <source>Paste it where it is safe, then close again. The clipboard is not encrypted.</source>
        <translation>Collez-le en lieu sûr, puis fermez de nouveau. Le presse-papiers n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DeviceKeys</name>
    <message>
        <source>Remembering this computer</source>
        <translation>Mémorisation de cet ordinateur</translation>
    </message>
    <message>
        <source>Forgetting this computer</source>
        <translation>Oubli de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DifferenceCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Garder&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DisclosureDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <translation>
            <numerusform>Copié. Le presse-papiers l’oublie après %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers l’oublie après %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExplanationDialog</name>
    <message>
        <source>What does this mean?</source>
        <translation>Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1. %2 Keep in mind: %3</source>
        <comment>for screen readers: name, meaning, caution</comment>
        <translation>%1. %2 À garder à l’esprit&#xa0;: %3</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À garder à l’esprit</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExportController</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where to write the reports</source>
        <translation>Où écrire les rapports</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation>Écriture des rapports</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Enregistrer le registre</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Ledger %1.json</source>
        <translation>Registre %1.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>Where to save the cohort report</source>
        <translation>Où enregistrer le rapport de promotion</translation>
    </message>
    <message>
        <source>cohort_%1.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>promotion_%1.pdf</translation>
    </message>
    <message>
        <source>Writing the cohort report</source>
        <translation>Écriture du rapport de promotion</translation>
    </message>
    <message>
        <source>The cohort report is written.</source>
        <translation>Le rapport de promotion est écrit.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a report</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Looking up the reports</source>
        <translation>Recherche des rapports</translation>
    </message>
    <message>
        <source>Looking through the reports</source>
        <translation>Examen des rapports</translation>
    </message>
    <message>
        <source>Look at this report before you hand it out</source>
        <translation>Regardez ce rapport avant de le remettre</translation>
    </message>
    <message>
        <source>It can be written, but:</source>
        <translation>Il peut être écrit, mais&#xa0;:</translation>
    </message>
    <message>
        <source>Save it all the same…</source>
        <translation>Enregistrer quand même…</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer les fichiers&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names lie in the folder already.</source>
        <translation>
            <numerusform>%n fichier de ce nom se trouve déjà dans le dossier.</numerusform>
            <numerusform>%n fichiers portant ces noms se trouvent déjà dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them will be gone.</source>
        <translation>Leur contenu sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Self and others cannot be compared in this release.</source>
        <translation>L’auto-évaluation et le regard des autres ne peuvent pas être comparés dans cette version publiée.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GoalCard</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Supprimer l’objectif %1</translation>
    </message>
    <message>
        <source>From: what I do now</source>
        <translation>De&#xa0;: ce que je fais aujourd’hui</translation>
    </message>
    <message>
        <source>I answer questions before they are finished.</source>
        <translation>Je réponds aux questions avant qu’on ait fini de les poser.</translation>
    </message>
    <message>
        <source>To: what others will see instead</source>
        <translation>À&#xa0;: ce que les autres verront à la place</translation>
    </message>
    <message>
        <source>I ask one question back before I answer.</source>
        <translation>Je pose une question en retour avant de répondre.</translation>
    </message>
    <message>
        <source>First step, within 14 days</source>
        <translation>Premier pas, dans les 14&#xa0;jours</translation>
    </message>
    <message>
        <source>In Monday’s round I speak last.</source>
        <translation>À la réunion du lundi, je parle en dernier.</translation>
    </message>
    <message>
        <source>Who will notice</source>
        <translation>Qui le remarquera</translation>
    </message>
    <message>
        <source>Two people whom I tell about it.</source>
        <translation>Deux personnes à qui j’en parle.</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>Pour une date donnée</translation>
    </message>
    <message>
        <source>%1: first step by</source>
        <translation>%1&#xa0;: premier pas d’ici au</translation>
    </message>
    <message>
        <source>How I will know that it worked</source>
        <translation>Comment je saurai que cela a marché</translation>
    </message>
    <message>
        <source>They say so in the pulse after 90 days.</source>
        <translation>Elles le disent dans le point d’étape après 90&#xa0;jours.</translation>
    </message>
    <message>
        <source>Goal %1, %2</source>
        <translation>Objectif %1, %2</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Où en est l’objectif</translation>
    </message>
    <message>
        <source>Goal %1 after %2 days</source>
        <translation>Objectif %1 après %2&#xa0;jours</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, note</translation>
    </message>
    <message>
        <source>What has changed, what is in the way</source>
        <translation>Ce qui a changé, ce qui fait obstacle</translation>
    </message>
    <message>
        <source>After %1 days, %2</source>
        <translation>Après %1&#xa0;jours, %2</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Après %1&#xa0;jours</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ItemsTab</name>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Rechercher des énoncés</translation>
    </message>
    <message>
        <source>Search statements or competencies</source>
        <translation>Rechercher des énoncés ou des compétences</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et leur effet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerModel</name>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerTab</name>
    <message>
        <source>List what was shown as well</source>
        <translation>Énumérer aussi ce qui a été montré</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Rechercher des décisions</translation>
    </message>
    <message>
        <source>Search statements, perspectives or reasons</source>
        <translation>Rechercher des énoncés, des perspectives ou des motifs</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Save all decisions as JSON</source>
        <translation>Enregistrer toutes les décisions en JSON</translation>
    </message>
    <message>
        <source>Everybody who answered was promised that nobody can work out who said what. This list shows how the promise was kept: every figure that was left out, put together with others, or rounded to “or more”, and why.</source>
        <translation>On s’est engagé envers toutes les personnes qui ont répondu à ce que nul ne puisse déterminer qui a dit quoi. Cette liste montre comment l’engagement a été tenu&#xa0;: chaque chiffre omis, regroupé avec d’autres ou arrondi à «&#xa0;ou plus&#xa0;», et pourquoi.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Annuler le travail en cours</translation>
    </message>
    <message>
        <source>%1 – Circumspect</source>
        <translation>%1 – Circumspect</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Aucun coffre n’est ouvert</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>you hold the key to the answers</source>
        <translation>vous détenez la clé des réponses</translation>
    </message>
    <message>
        <source>without the key to the answers</source>
        <translation>sans la clé des réponses</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>a coach’s file</source>
        <translation>fichier d’un coach</translation>
    </message>
    <message>
        <source>a participant’s own file</source>
        <translation>fichier personnel d’un participant</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept inside the encrypted part of the file</source>
        <translation>Conservé dans la partie chiffrée du fichier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Let the person type the passphrase here, or agree on a first one by telephone and have it changed at once on the Members page.</source>
        <translation>Laissez la personne saisir ici sa phrase secrète, ou convenez d’une première par téléphone et faites-la changer aussitôt sur la page Membres.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Somebody else who opens this vault</source>
        <translation>Une autre personne qui ouvre ce coffre</translation>
    </message>
    <message>
        <source>&amp;Owner: opens answers and comments, releases reports</source>
        <translation>P&amp;ropriétaire&#xa0;: ouvre réponses et commentaires, publie les rapports</translation>
    </message>
    <message>
        <source>&amp;Coach: debriefs, keeps private notes</source>
        <translation>&amp;Coach&#xa0;: mène les restitutions, tient des notes privées</translation>
    </message>
    <message>
        <source>Coor&amp;dinator: runs the cycle, imports, exports; opens no answer</source>
        <translation>Coor&amp;dination&#xa0;: mène le cycle, importe, exporte&#x202f;; n’ouvre aucune réponse</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MembersController</name>
    <message>
        <source>Reading the members</source>
        <translation>Lecture des membres</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>You have a sheet. A new one takes its place.</source>
        <translation>Vous avez une feuille. Une nouvelle la remplace.</translation>
    </message>
    <message>
        <source>You have none: without it, a forgotten passphrase is a lost vault.</source>
        <translation>Vous n’en avez pas&#xa0;: sans elle, une phrase secrète oubliée est un coffre perdu.</translation>
    </message>
    <message>
        <source>No name</source>
        <comment>a member</comment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Ajout d’un membre</translation>
    </message>
    <message>
        <source>The member can now open the vault. Give them this file and their passphrase by two different ways.</source>
        <translation>Le membre peut maintenant ouvrir le coffre. Transmettez-lui ce fichier et sa phrase secrète par deux voies différentes.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Retirer l’accès à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Their passphrase, recovery sheet and remembered computers stop opening this file.</source>
        <translation>Sa phrase secrète, sa feuille de récupération et ses ordinateurs mémorisés n’ouvrent plus ce fichier.</translation>
    </message>
    <message>
        <source>Copies of the file that were made earlier stay readable for them.</source>
        <translation>Les copies du fichier faites auparavant lui restent lisibles.</translation>
    </message>
    <message>
        <source>Rotate the key afterwards: only then is what comes new out of their reach.</source>
        <translation>Renouvelez ensuite la clé&#xa0;: ce n’est qu’alors que la suite est hors de sa portée.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Revoking a member</source>
        <translation>Retrait de l’accès d’un membre</translation>
    </message>
    <message>
        <source>Revoked. Earlier copies stay readable for them.</source>
        <translation>Accès retiré. Les copies antérieures lui restent lisibles.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>You came in by the recovery code. Your old passphrase then stops working.</source>
        <translation>Vous avez ouvert le coffre avec le code de récupération. Votre ancienne phrase secrète ne fonctionnera alors plus.</translation>
    </message>
    <message>
        <source>Copies of the file that were made earlier still open with the present passphrase.</source>
        <translation>Les copies du fichier faites auparavant s’ouvrent encore avec la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Votre phrase secrète est changée.</translation>
    </message>
    <message>
        <source>Where to write the recovery sheet</source>
        <translation>Où écrire la feuille de récupération</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Feuille de récupération.pdf</translation>
    </message>
    <message>
        <source>Making a recovery sheet</source>
        <translation>Création d’une feuille de récupération</translation>
    </message>
    <message>
        <source>The sheet is written. Print it, keep it apart from the computer, and delete the file.</source>
        <translation>La feuille est écrite. Imprimez-la, gardez-la loin de l’ordinateur et supprimez le fichier.</translation>
    </message>
    <message>
        <source>This computer opens the vault without the passphrase from now on.</source>
        <translation>Cet ordinateur ouvre désormais le coffre sans la phrase secrète.</translation>
    </message>
    <message>
        <source>This computer asks for the passphrase again.</source>
        <translation>Cet ordinateur redemande la phrase secrète.</translation>
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
        <translation>Le rôle ou la clé n’est pas ce qu’un propriétaire y a mis&#xa0;: retirez l’accès</translation>
    </message>
    <message>
        <source>Does this member take part?</source>
        <translation>Ce membre participe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Tick yourself. From then on another owner releases the report about you, looks at its answers and masks its comments. Only another owner can take this back.</source>
        <translation>Cochez votre nom. Dès lors, un autre propriétaire publie le rapport qui vous concerne, en examine les réponses et en masque les commentaires. Seul un autre propriétaire peut revenir là-dessus.</translation>
    </message>
    <message>
        <source>Tick who this member is. They then neither release nor unmask a report about themselves, and are not their own coach.</source>
        <translation>Cochez qui est ce membre. Il ne peut alors ni publier un rapport qui le concerne ni en retirer les masques, et n’est pas son propre coach.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>accept who a member is</comment>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Noting who takes part</source>
        <translation>Enregistrement de qui participe</translation>
    </message>
    <message>
        <source>Noted. Reports about this member are for another owner to release.</source>
        <translation>C’est noté. Les rapports sur ce membre sont à publier par un autre propriétaire.</translation>
    </message>
    <message>
        <source>Noted. This member may release these reports again.</source>
        <translation>C’est noté. Ce membre peut de nouveau publier ces rapports.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MembersPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Retirer l’accès…</translation>
    </message>
    <message>
        <source>Your own ways in</source>
        <translation>Vos propres accès</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Changer ma phrase secrète…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Feuille de récupération…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keeps a random key in this computer’s keychain, never the passphrase.</source>
        <translation>Garde une clé aléatoire dans le trousseau de cet ordinateur, jamais la phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without a key or click</source>
        <translation>Minutes sans touche ni clic avant le &amp;verrouillage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Opens with the same passphrases.</source>
        <translation>S’ouvre avec les mêmes phrases secrètes.</translation>
    </message>
    <message>
        <source>Rotate the key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>After somebody has left: what comes from now on is out of their reach.</source>
        <translation>Après le départ de quelqu’un&#xa0;: ce qui vient désormais est hors de sa portée.</translation>
    </message>
    <message>
        <source>Emergency key…</source>
        <translation>Clé de secours…</translation>
    </message>
    <message>
        <source>Opens the file with the stock sqlcipher shell, without this program.</source>
        <translation>Ouvre le fichier avec l’outil sqlcipher ordinaire, sans ce programme.</translation>
    </message>
    <message>
        <source>&amp;Backups kept beside the file</source>
        <translation>Copies de &amp;sauvegarde gardées à côté du fichier</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Oublier cet ordinateur</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participe en tant que</translation>
    </message>
    <message>
        <source>Takes part…</source>
        <translation>Participe…</translation>
    </message>
    <message>
        <source>Say who the member is in the roster: nobody releases a report about themselves.</source>
        <translation>Indiquer qui est ce membre dans la liste&#xa0;: personne ne publie un rapport sur soi-même.</translation>
    </message>
    <message>
        <source>Choose a member in the list whose way in you may take.</source>
        <translation>Choisissez dans la liste un membre dont vous pouvez retirer l’accès.</translation>
    </message>
    <message>
        <source>Choose a member in the list; an owner says who takes part.</source>
        <translation>Choisissez un membre dans la liste&#x202f;; c’est un propriétaire qui indique qui participe.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewPassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>A rough estimate from length, mixture and repetition. It knows no dictionary: a quotation or a name counts for more here than it is worth.</source>
        <translation>Une estimation grossière d’après la longueur, la variété et les répétitions. Elle ne connaît aucun dictionnaire&#xa0;: une citation ou un nom y compte plus qu’il ne vaut.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; four or five unrelated words are good.</source>
        <translation>
            <numerusform>Au moins %n caractère&#x202f;; quatre ou cinq mots sans lien entre eux conviennent bien.</numerusform>
            <numerusform>Au moins %n caractères&#x202f;; quatre ou cinq mots sans lien entre eux conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a word or two.</source>
        <translation>Faible&#xa0;: facile à deviner. Ajoutez un ou deux mots.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewVaultDialog</name>
    <message>
        <source>New vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>A new, encrypted vault</source>
        <translation>Un nouveau coffre chiffré</translation>
    </message>
    <message>
        <source>Name of the cycle</source>
        <translation>Nom du cycle</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Emplacement du coffre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where the vault is kept</source>
        <translation>Choisir l’emplacement du coffre</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Cycle</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Aucun fichier n’est encore choisi.</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Qui travaille avec</translation>
    </message>
    <message>
        <source>One person does everything</source>
        <translation>Une seule personne fait tout</translation>
    </message>
    <message>
        <source>Owner and coordinator are separate people</source>
        <translation>Propriété et coordination sont séparées</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Q&amp;ui</translation>
    </message>
    <message>
        <source>You hold the key to the answers and coach. You are then asked for the coordinator’s passphrase: a coordinator runs everything, but cannot open an answer or a comment.</source>
        <translation>Vous détenez la clé des réponses et vous êtes coach. La phrase secrète de la coordination vous est ensuite demandée&#xa0;: elle gère tout, mais ne peut ouvrir ni réponse ni commentaire.</translation>
    </message>
    <message>
        <source>You hold the key to the answers, coordinate and coach. Others can be added later.</source>
        <translation>Vous détenez la clé des réponses, assurez la coordination et êtes coach. D’autres personnes peuvent être ajoutées plus tard.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As other members will see it; it stays in the encrypted part</source>
        <translation>Tel que les autres membres le verront&#x202f;; il reste dans la partie chiffrée</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NotesController</name>
    <message>
        <source>Reading notes</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only you can read this. It goes into no report and no package.</source>
        <translation>Personne d’autre que vous ne peut lire ceci. Cela n’entre dans aucun rapport ni aucun paquet.</translation>
    </message>
    <message>
        <source>Only you can read your notes: no owner, no coordinator. They go into no report, no file for others and no package.</source>
        <translation>Personne d’autre que vous ne peut lire vos notes&#xa0;: ni propriétaire, ni coordination. Elles n’entrent dans aucun rapport, aucun fichier pour d’autres, aucun paquet.</translation>
    </message>
    <message>
        <source>Nobody to write about yet</source>
        <translation>Personne encore au sujet de qui écrire</translation>
    </message>
    <message>
        <source>A coach writes about the participants assigned to them. An owner of the vault assigns them on the Participants page.</source>
        <translation>Un coach écrit au sujet des participants qui lui sont attribués. Un propriétaire du coffre les attribue sur la page Participants.</translation>
    </message>
    <message>
        <source>This note can be read, not changed: you are no longer this participant’s coach, or the vault is read only.</source>
        <translation>Cette note peut être lue, mais pas modifiée&#xa0;: vous n’êtes plus le coach de ce participant, ou le coffre est en lecture seule.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving a note</source>
        <translation>Enregistrement d’une note</translation>
    </message>
    <message>
        <source>a note holds at most %1 characters</source>
        <translation>une note contient au plus %1 caractères</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NotesPage</name>
    <message>
        <source>Note about the chosen participant</source>
        <translation>Note au sujet du participant choisi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, a une note</translation>
    </message>
    <message>
        <source>Write here. It is saved while you type.</source>
        <translation>Écrivez ici. L’enregistrement se fait pendant la saisie.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PackagesController</name>
    <message>
        <source>Packages (*.circpackage);;All files (*)</source>
        <translation>Paquets (*.circpackage);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading who gets packages</source>
        <translation>Lecture des destinataires de paquets</translation>
    </message>
    <message>
        <source>Packages go between this vault and the files made from it. Make a file for a coach or a participant first.</source>
        <translation>Les paquets circulent entre ce coffre et les fichiers qui en sont issus. Créez d’abord un fichier pour un coach ou un participant.</translation>
    </message>
    <message>
        <source>Who gets the package?</source>
        <translation>Qui reçoit le paquet&#x202f;?</translation>
    </message>
    <message>
        <source>It is sealed: nobody else can open it.</source>
        <translation>Il est scellé&#xa0;: personne d’autre ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>about %n participant(s)</source>
        <translation>
            <numerusform>au sujet de %n participant</numerusform>
            <numerusform>au sujet de %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes into the package?</source>
        <translation>Que contient le paquet&#x202f;?</translation>
    </message>
    <message>
        <source>Only what is ticked. Notes, comments and figures never do.</source>
        <translation>Seulement ce qui est coché. Jamais les notes, ni les commentaires, ni les chiffres.</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Où enregistrer le paquet</translation>
    </message>
    <message>
        <source>Plans.circpackage</source>
        <translation>Plans.circpackage</translation>
    </message>
    <message>
        <source>Making a package</source>
        <translation>Création d’un paquet</translation>
    </message>
    <message>
        <source>Made %1. Only its receiver can open it.</source>
        <translation>%1 a été créé. Seul son destinataire peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Opening a package</source>
        <translation>Ouverture d’un paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over.</source>
        <translation>
            <numerusform>%n partie reprise.</numerusform>
            <numerusform>%n parties reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were known already.</source>
        <translation>
            <numerusform>%n partie était déjà connue.</numerusform>
            <numerusform>%n parties étaient déjà connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) refused: about somebody the sender has no business with.</source>
        <translation>
            <numerusform>%n partie refusée&#xa0;: elle concerne quelqu’un dont l’expéditeur ne s’occupe pas.</numerusform>
            <numerusform>%n parties refusées&#xa0;: elles concernent des personnes dont l’expéditeur ne s’occupe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed on both sides: nothing is overwritten before you have chosen (Sharing, Settle Differences).</source>
        <translation>
            <numerusform>%n partie modifiée des deux côtés&#xa0;: rien n’est remplacé avant que vous ayez choisi (Partage, Résoudre les conflits).</numerusform>
            <numerusform>%n parties modifiées des deux côtés&#xa0;: rien n’est remplacé avant que vous ayez choisi (Partage, Résoudre les conflits).</numerusform>
        </translation>
    </message>
    <message>
        <source>Package from %1 opened.</source>
        <translation>Paquet de %1 ouvert.</translation>
    </message>
    <message>
        <source>Reading differences</source>
        <translation>Lecture des conflits</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Rien n’attend de choix.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>%1 of %2: this file and %3 hold different versions. Which one stays? Until you choose, this file’s stays and the other waits.</source>
        <translation>%1 de %2&#xa0;: ce fichier et %3 ont des versions différentes. Laquelle reste&#x202f;? Tant que vous n’avez pas choisi, celle de ce fichier reste et l’autre attend.</translation>
    </message>
    <message>
        <source>The one in this file</source>
        <translation>Celle de ce fichier</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>Celle de %1</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Conservation d’une version</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Tous les conflits sont résolus.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; lit at %n other place(s)</source>
        <comment>what is marked</comment>
        <translation>
            <numerusform>%1&#x202f;; mis en évidence à %n autre endroit</numerusform>
            <numerusform>%1&#x202f;; mis en évidence à %n autres endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsController</name>
    <message numerus="yes">
        <source>%n more needed to show this group by itself</source>
        <translation>
            <numerusform>Il en faut encore %n pour montrer ce groupe séparément</numerusform>
            <numerusform>Il en faut encore %n pour montrer ce groupe séparément</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released.</source>
        <translation>
            <numerusform>%n rapport publié.</numerusform>
            <numerusform>%n rapports publiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>%n n’avait rien de nouveau.</numerusform>
            <numerusform>%n n’avaient rien de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be released:</source>
        <translation>
            <numerusform>%n n’a pas pu être publié&#xa0;:</numerusform>
            <numerusform>%n n’ont pas pu être publiés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation>Lecture des participants</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 raters have answered</source>
        <translation>%1 évaluateurs sur %2 ont répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released</source>
        <translation>
            <numerusform>%n rapport publié</numerusform>
            <numerusform>%n rapports publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing reports</source>
        <translation>Publication des rapports</translation>
    </message>
    <message>
        <source>Looking at what would be released</source>
        <translation>Examen de ce qui serait publié</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Nobody invited</source>
        <translation>Personne n’est invité</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 sur %2 ont répondu</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Import the answers of your survey tool: participants and their raters come along. Nothing is stored before you have seen a preview.</source>
        <translation>Importez les réponses de votre outil d’enquête&#xa0;: les participants et leurs évaluateurs suivent. Rien n’est enregistré avant que vous ayez vu un aperçu.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Rechercher des participants</translation>
    </message>
    <message>
        <source>Search name, role or organisation</source>
        <translation>Nom, rôle ou organisation</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Publier tout…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)…</source>
        <translation>
            <numerusform>Publier %n rapport…</numerusform>
            <numerusform>Publier %n rapports…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an owner of the vault can release reports.</source>
        <translation>Seul un propriétaire du coffre peut publier des rapports.</translation>
    </message>
    <message>
        <source>Coaches…</source>
        <translation>Coachs…</translation>
    </message>
    <message>
        <source>Choose who coaches the selected participants</source>
        <translation>Choisir qui accompagne les participants sélectionnés</translation>
    </message>
    <message>
        <source>Export all reports…</source>
        <translation>Exporter tous les rapports…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n report(s)…</source>
        <translation>
            <numerusform>Exporter %n rapport…</numerusform>
            <numerusform>Exporter %n rapports…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Actuelle</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseEdit</name>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PersonList</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PlanController</name>
    <message>
        <source>Reading plans</source>
        <translation>Lecture des plans</translation>
    </message>
    <message>
        <source>You can read this plan. The participant, the assigned coach and owners of the vault write it.</source>
        <translation>Vous pouvez lire ce plan. Le participant, le coach attribué et les propriétaires du coffre l’écrivent.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>la saisie</translation>
    </message>
    <message>
        <source>the day of the debrief</source>
        <translation>le jour de la restitution</translation>
    </message>
    <message>
        <source>adding a goal</source>
        <translation>l’ajout d’un objectif</translation>
    </message>
    <message>
        <source>removing a goal</source>
        <translation>la suppression d’un objectif</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving a plan</source>
        <translation>Enregistrement d’un plan</translation>
    </message>
    <message>
        <source>a text holds at most %1 characters</source>
        <translation>un texte contient au plus %1 caractères</translation>
    </message>
    <message>
        <source>the plan was changed from elsewhere meanwhile; “Save again” keeps what you see here</source>
        <translation>le plan a été modifié ailleurs entre-temps&#x202f;; «&#xa0;Réenregistrer&#xa0;» garde ce que vous voyez ici</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Conservation d’une version</translation>
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
        <translation>Encore personne avec qui établir un plan</translation>
    </message>
    <message>
        <source>Plans belong to participants. Import answers or a list of participants first.</source>
        <translation>Les plans appartiennent aux participants. Importez d’abord des réponses ou une liste de participants.</translation>
    </message>
    <message>
        <source>The debrief was held on</source>
        <translation>La restitution a été tenue le</translation>
    </message>
    <message>
        <source>Day of the debrief</source>
        <translation>Jour de la restitution</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Plan de développement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Everybody who can open this file can read plans. They are saved while you type.</source>
        <translation>Toute personne qui peut ouvrir ce fichier peut lire les plans. Ils sont enregistrés pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>%1, has a plan</source>
        <translation>%1, a un plan</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation>%1&#xa0;: modifié des deux côtés</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Until you choose, the version of this file stays.</source>
        <translation>Rien n’a été écrasé. Tant que vous n’avez pas choisi, la version de ce fichier reste.</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>Two or three goals are enough: what others will see instead of what they see now, a first step within 14 days, and who will notice.</source>
        <translation>Deux ou trois objectifs suffisent&#xa0;: ce que les autres verront à la place de ce qu’ils voient aujourd’hui, un premier pas dans les 14&#xa0;jours, et qui le remarquera.</translation>
    </message>
    <message>
        <source>A plan appears here once the participant or the coach has written one.</source>
        <translation>Un plan apparaît ici dès que le participant ou le coach en a écrit un.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Écrire le premier objectif</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PreviewPanel</name>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisée comme</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Parties de l’aperçu</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Lire comme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, parce que&#xa0;: %2.</translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation>•  %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 columns, %2 dropped</source>
        <translation>%1 colonnes, dont %2 écartées</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ProfileTab</name>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QualityController</name>
    <message>
        <source>Looking at data quality</source>
        <translation>Examen de la qualité des données</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n response(s) stand out or are excluded.</source>
        <translation>
            <numerusform>%1 réponse sur %n se distingue ou est exclue.</numerusform>
            <numerusform>%1 réponses sur %n se distinguent ou sont exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien ne se distingue</translation>
    </message>
    <message>
        <source>Once answers have been imported, responses that deserve a look are listed here.</source>
        <translation>Une fois des réponses importées, celles qui méritent un regard sont énumérées ici.</translation>
    </message>
    <message>
        <source>No response is uniform, mostly empty or far from the others. That does not prove that all are sound.</source>
        <translation>Aucune réponse n’est uniforme, en grande partie vide ou loin des autres. Cela ne prouve pas que toutes soient bonnes.</translation>
    </message>
    <message>
        <source>Exclude this response?</source>
        <translation>Exclure cette réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Its scores count in no figure of the release to come. You can include it again until then.</source>
        <translation>Ses scores ne comptent dans aucun chiffre de la publication à venir. Vous pouvez la reprendre en compte jusque-là.</translation>
    </message>
    <message>
        <source>Fewer answers may mean that a group is combined with another or withheld.</source>
        <translation>Moins de réponses peut signifier qu’un groupe est regroupé avec un autre ou n’est pas affiché.</translation>
    </message>
    <message>
        <source>Comments carry no link to scores, so those of the same person stay in the report.</source>
        <translation>Les commentaires ne sont pas reliés aux scores&#x202f;; ceux de la même personne restent donc dans le rapport.</translation>
    </message>
    <message>
        <source>The reason is kept sealed; only owners can read it.</source>
        <translation>Le motif est conservé scellé&#x202f;; seuls les propriétaires peuvent le lire.</translation>
    </message>
    <message>
        <source>Leave out what is certainly not an answer about this leader, such as a test or a mix-up. An unwelcome answer is an answer.</source>
        <translation>Écartez ce qui n’est certainement pas une réponse au sujet de cette personne, comme un essai ou une confusion. Une réponse qui dérange est une réponse.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Excluding the response</source>
        <translation>Exclusion de la réponse</translation>
    </message>
    <message>
        <source>The response has been excluded. Its comments stay.</source>
        <translation>La réponse a été exclue. Ses commentaires restent.</translation>
    </message>
    <message>
        <source>Including the response</source>
        <translation>Reprise en compte de la réponse</translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>La réponse compte de nouveau.</translation>
    </message>
    <message>
        <source>%1 · wave %2 · seen by owners only</source>
        <translation>%1 · vague %2 · visible aux seuls propriétaires</translation>
    </message>
    <message>
        <source>%1 Those about yourself are for another owner.</source>
        <comment>a sentence on how many stand out</comment>
        <translation>%1 Celles qui vous concernent reviennent à un autre propriétaire.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QualityPage</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui se distingue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>A flag says “look”, never “wrong”, and removes nothing. You may leave a response out until the participant’s report is released; say why.</source>
        <translation>Un signalement dit «&#xa0;à regarder&#xa0;», jamais «&#xa0;faux&#xa0;», et ne retire rien. Vous pouvez écarter une réponse jusqu’à la publication du rapport du participant&#x202f;; dites pourquoi.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Reprendre en compte</translation>
    </message>
    <message>
        <source>Responses that stand out</source>
        <translation>Réponses qui se distinguent</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>competency, perspective, score</comment>
        <translation>%1
%2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReadingController</name>
    <message>
        <source>Laying out the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message numerus="yes">
        <source>%1 · released %2 · %n page(s), as printed</source>
        <translation>
            <numerusform>%1 · publié le %2 · %n page, telle qu’imprimée</numerusform>
            <numerusform>%1 · publié le %2 · %n pages, telles qu’imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Pas encore de participants</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <source>A report can be read here once it has been released.</source>
        <translation>Un rapport peut être lu ici une fois qu’il a été publié.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReadingPage</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Rechercher dans le rapport</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy the marked table, picture or text</source>
        <translation>Copier le tableau, l’image ou le texte sélectionné</translation>
    </message>
    <message>
        <source>Copies the marked table or picture as a table for a spreadsheet</source>
        <translation>Copie le tableau ou l’image sélectionné sous forme de tableau pour un tableur</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Mark a figure first: by a click, or with the arrow keys.</source>
        <translation>Sélectionnez d’abord un chiffre&#xa0;: d’un clic, ou avec les touches fléchées.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
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
        <translation>Publier</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What readers would see</source>
        <translation>Ce que verraient les lecteurs</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReportDialog</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>As in the cycle (%1)</source>
        <translation>Comme dans le cycle (%1)</translation>
    </message>
    <message>
        <source>Print name, role and &amp;organisation; else the code stands there</source>
        <translation>Imprimer le nom, le rôle et l’&amp;organisation&#x202f;; sinon, le code y figure</translation>
    </message>
    <message>
        <source>Print name, role and organisation</source>
        <translation>Imprimer le nom, le rôle et l’organisation</translation>
    </message>
    <message>
        <source>Print m&amp;y own notes in it</source>
        <translation>Y im&amp;primer mes propres notes</translation>
    </message>
    <message>
        <source>Print my own notes in it</source>
        <translation>Y imprimer mes propres notes</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print and to hand out</source>
        <translation>PDF, à imprimer et à remettre</translation>
    </message>
    <message>
        <source>Web page, one file that works offline</source>
        <translation>Page web, un seul fichier qui fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Selon le modèle</translation>
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
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>{code}, {wave}, {language} and {name} are filled in for each participant.</source>
        <translation>{code}, {wave}, {language} et {name} sont remplis pour chaque participant.</translation>
    </message>
    <message>
        <source>Loc&amp;k the file with a passphrase (AES-256)</source>
        <translation>&amp;Verrouiller le fichier par une phrase secrète (AES-256)</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Verrouiller le fichier par une phrase secrète</translation>
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
        <translation>&amp;Noms des fichiers</translation>
    </message>
    <message>
        <source>It is not kept anywhere: tell it to the reader by another way than the file.</source>
        <translation>Elle n’est conservée nulle part&#xa0;: communiquez-la au lecteur par une autre voie que le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n report(s)</source>
        <translation>
            <numerusform>Examiner %n rapport</numerusform>
            <numerusform>Examiner %n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>A web page cannot be locked; choose PDF.</source>
        <translation>Une page web ne peut pas être verrouillée&#x202f;; choisissez PDF.</translation>
    </message>
    <message>
        <source>Add {code}: otherwise several reports would have the same name.</source>
        <translation>Ajoutez {code}&#xa0;: sinon, plusieurs rapports porteraient le même nom.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of the file tells whom the report is about, to everybody who sees the folder, the mail or the backup it lies in.</source>
        <translation>Le nom du fichier révèle sur qui porte le rapport à toute personne qui voit le dossier, le courriel ou la copie de sauvegarde où il se trouve.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsController</name>
    <message>
        <source>Reading results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Pas encore de participants</translation>
    </message>
    <message>
        <source>Results appear here once answers have been imported and a report has been released.</source>
        <translation>Les résultats apparaissent ici une fois que des réponses ont été importées et qu’un rapport a été publié.</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <source>Figures can be seen only after the gate has checked that no answer can be worked out from them. Releasing freezes them.</source>
        <translation>Les chiffres ne peuvent être vus qu’après vérification qu’aucune réponse ne peut en être déduite. La publication les fige.</translation>
    </message>
    <message>
        <source>Release this report…</source>
        <translation>Publier ce rapport…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsPage</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Participant précédent</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Participant suivant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation>Parties des résultats</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Que signifie ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SafeguardsController</name>
    <message>
        <source>Destroy the single answers?</source>
        <translation>Détruire les réponses individuelles&#x202f;?</translation>
    </message>
    <message>
        <source>The promise kept the answers of wave %1 until %2. Reports, plans and the roster stay.</source>
        <translation>L’engagement conservait les réponses de la vague %1 jusqu’au %2. Les rapports, les plans et la liste restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) will be gone</source>
        <translation>
            <numerusform>%n réponse disparaîtra</numerusform>
            <numerusform>%n réponses disparaîtront</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) will be gone, except those printed in reports</source>
        <translation>
            <numerusform>%n commentaire disparaîtra, sauf s’il est imprimé dans un rapport</numerusform>
            <numerusform>%n commentaires disparaîtront, sauf ceux imprimés dans les rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Copies that were made elsewhere are out of reach; the certificate names them.</source>
        <translation>Cela ne peut pas être annulé. Les copies faites ailleurs sont hors de portée&#x202f;; le certificat les mentionne.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault will be removed</source>
        <translation>
            <numerusform>%n copie de sauvegarde à côté du coffre sera supprimée</numerusform>
            <numerusform>%n copies de sauvegarde à côté du coffre seront supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>No report was ever released for: %1</source>
        <translation>Aucun rapport n’a jamais été publié pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where to save the promise to raters</source>
        <translation>Où enregistrer l’engagement envers les évaluateurs</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>promise.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>engagement.pdf</translation>
    </message>
    <message>
        <source>Writing the promise</source>
        <translation>Écriture de l’engagement</translation>
    </message>
    <message>
        <source>Saved %1. Hand it to raters before they answer.</source>
        <translation>%1 a été enregistré. Remettez-le aux évaluateurs avant qu’ils répondent.</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>Examen des réponses</translation>
    </message>
    <message>
        <source>Wave %1 has no single answers.</source>
        <translation>La vague %1 n’a pas de réponses individuelles.</translation>
    </message>
    <message>
        <source>The promise keeps single answers until %1.</source>
        <translation>L’engagement conserve les réponses individuelles jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing is released yet, so nothing can be destroyed.</source>
        <translation>Rien n’est encore publié&#x202f;; rien ne peut donc être détruit.</translation>
    </message>
    <message>
        <source>Destroying single answers</source>
        <translation>Destruction des réponses individuelles</translation>
    </message>
    <message>
        <source>The single answers of wave %1 are destroyed.</source>
        <translation>Les réponses individuelles de la vague %1 sont détruites.</translation>
    </message>
    <message>
        <source>Where to save the certificate of erasure</source>
        <translation>Où enregistrer le certificat de destruction</translation>
    </message>
    <message>
        <source>erasure_%1.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>destruction_%1.pdf</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>Écriture du certificat</translation>
    </message>
    <message>
        <source>Single answers are destroyed; the certificate is saved as %1.</source>
        <translation>Les réponses individuelles sont détruites&#x202f;; le certificat est enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Looking at the comments</source>
        <translation>Examen des commentaires</translation>
    </message>
    <message>
        <source>Hand the comments over?</source>
        <translation>Remettre les commentaires&#x202f;?</translation>
    </message>
    <message>
        <source>Reports made from now on print the comments again.</source>
        <translation>Les rapports établis désormais impriment de nouveau les commentaires.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Keep the comments for the conversation?</source>
        <translation>Garder les commentaires pour l’entretien&#x202f;?</translation>
    </message>
    <message>
        <source>Reports and files for the participant leave the comments out and say so. Owners and the coach still read them here.</source>
        <translation>Les rapports et les fichiers destinés au participant omettent les commentaires et le disent. Les propriétaires et le coach les lisent encore ici.</translation>
    </message>
    <message>
        <source>Copies that were made before have them.</source>
        <translation>Les copies faites auparavant les contiennent.</translation>
    </message>
    <message>
        <source>Keep them back</source>
        <translation>Les retenir</translation>
    </message>
    <message>
        <source>Keeping the comments back</source>
        <translation>Rétention des commentaires</translation>
    </message>
    <message>
        <source>Reports leave these comments out until you hand them over.</source>
        <translation>Les rapports omettent ces commentaires jusqu’à ce que vous les remettiez.</translation>
    </message>
    <message>
        <source>Handing the comments over</source>
        <translation>Remise des commentaires</translation>
    </message>
    <message>
        <source>Reports print these comments again.</source>
        <translation>Les rapports impriment de nouveau ces commentaires.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ScoreTable</name>
    <message>
        <source>%1 – %2: %3</source>
        <comment>statement, perspective, score</comment>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Choose a cell to read it in full; F1 explains it.</source>
        <translation>Choisissez une cellule pour la lire en entier&#x202f;; F1 l’explique.</translation>
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
        <translation>Lecture des cycles</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SeriesToggles</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SharingController</name>
    <message>
        <source>No name</source>
        <comment>a member</comment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Reading coaches</source>
        <translation>Lecture des coachs</translation>
    </message>
    <message>
        <source>Nobody in this vault has the role of a coach yet. Add one on the Members page.</source>
        <translation>Personne dans ce coffre n’a encore le rôle de coach. Ajoutez un coach sur la page Membres.</translation>
    </message>
    <message>
        <source>Select the participants first, then choose their coach.</source>
        <translation>Sélectionnez d’abord les participants, puis choisissez leur coach.</translation>
    </message>
    <message>
        <source>Who coaches them?</source>
        <translation>Qui les accompagne&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected participant(s). A coach reads the comments about those assigned, and can take them along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be taken back.</source>
        <translation>
            <numerusform>Pour %n participant sélectionné. Un coach lit les commentaires au sujet des personnes qui lui sont attribuées, et peut les emporter dans un fichier. Qui est décoché ne lit plus rien de nouveau&#x202f;; ce qui a déjà été lu ou copié ne peut pas être repris.</numerusform>
            <numerusform>Pour %n participants sélectionnés. Un coach lit les commentaires au sujet des personnes qui lui sont attribuées, et peut les emporter dans un fichier. Qui est décoché ne lit plus rien de nouveau&#x202f;; ce qui a déjà été lu ou copié ne peut pas être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Assigning coaches</source>
        <translation>Attribution des coachs</translation>
    </message>
    <message>
        <source>The coaches are assigned.</source>
        <translation>Les coachs sont attribués.</translation>
    </message>
    <message>
        <source>A file for which coach?</source>
        <translation>Un fichier pour quel coach&#x202f;?</translation>
    </message>
    <message>
        <source>It holds the released reports and plans of the coach’s participants, and a notebook of its own: no answers, nothing about raters. Plans and progress come back in packages.</source>
        <translation>Il contient les rapports publiés et les plans des participants du coach, et un carnet à part&#xa0;: aucune réponse, rien au sujet des évaluateurs. Les plans et leur avancement reviennent dans des paquets.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>No coach has participants yet. Select participants on the Participants page and assign a coach first.</source>
        <translation>Aucun coach n’a encore de participants. Sélectionnez d’abord des participants sur la page Participants et attribuez-leur un coach.</translation>
    </message>
    <message>
        <source>The coach’s passphrase</source>
        <translation>La phrase secrète du coach</translation>
    </message>
    <message>
        <source>Let the coach type it here, or tell it by another way than the file.</source>
        <translation>Laissez le coach la saisir ici, ou communiquez-la par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Coach file.circ</source>
        <translation>Fichier de coach.circ</translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation>Lecture des participants</translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation>Il n’y a pas encore de participants.</translation>
    </message>
    <message>
        <source>Whose file?</source>
        <translation>Le fichier de qui&#x202f;?</translation>
    </message>
    <message>
        <source>The participant’s passphrase</source>
        <translation>La phrase secrète du participant</translation>
    </message>
    <message>
        <source>The file of %1 holds their own released report, their plan and room for reflections. Let them type its passphrase here, or tell it by another way than the file.</source>
        <translation>Le fichier de %1 contient son propre rapport publié, son plan et une place pour ses réflexions. Laissez la personne saisir ici la phrase secrète, ou communiquez-la par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Report %1.circ</source>
        <translation>Rapport %1.circ</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Où enregistrer le fichier</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Coffres (*.circ)</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Création du fichier</translation>
    </message>
    <message>
        <source>Made %1. Hand it over, and tell its passphrase by another way.</source>
        <translation>%1 a été créé. Remettez-le, et communiquez sa phrase secrète par une autre voie.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SuspendWatch</name>
    <message>
        <source>Locking the vault</source>
        <translation>Verrouillage du coffre</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TemplatesController</name>
    <message>
        <source>Reading the templates</source>
        <translation>Lecture des modèles</translation>
    </message>
    <message>
        <source>Add a report template</source>
        <translation>Ajouter un modèle de rapport</translation>
    </message>
    <message>
        <source>Report templates (*.json)</source>
        <translation>Modèles de rapport (*.json)</translation>
    </message>
    <message>
        <source>Replace the template?</source>
        <translation>Remplacer le modèle&#x202f;?</translation>
    </message>
    <message>
        <source>The vault has a template “%1” already.</source>
        <translation>Le coffre contient déjà un modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It will be gone; reports that are released stay as they are.</source>
        <translation>Il disparaîtra&#x202f;; les rapports publiés restent tels quels.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Storing the template</source>
        <translation>Enregistrement du modèle</translation>
    </message>
    <message>
        <source>The template “%1” is in this vault.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est dans ce coffre.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>What does the logo show?</source>
        <translation>Que montre le logo&#x202f;?</translation>
    </message>
    <message>
        <source>A screen reader says this in its place, for example “City of Larkstead”.</source>
        <translation>Un lecteur d’écran dit ceci à sa place, par exemple «&#xa0;Ville de Larkstead&#xa0;».</translation>
    </message>
    <message>
        <source>Use the logo</source>
        <translation>Utiliser le logo</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Le logo en mots</translation>
    </message>
    <message>
        <source>Reading the template</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>Save the template file</source>
        <translation>Enregistrer le fichier du modèle</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Reports that are written from now on can no longer use it.</source>
        <translation>Les rapports écrits désormais ne pourront plus l’utiliser.</translation>
    </message>
    <message>
        <source>This cannot be undone. Save its file first if you may want it again.</source>
        <translation>Cette action est irréversible. Enregistrez d’abord son fichier si vous pouvez en avoir de nouveau besoin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing the template</source>
        <translation>Suppression du modèle</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TemplatesDialog</name>
    <message>
        <source>Report templates</source>
        <translation>Modèles de rapport</translation>
    </message>
    <message>
        <source>What reports show, and how they look</source>
        <translation>Ce que les rapports montrent, et leur apparence</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
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
        <translation>Parties</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Use for exports</source>
        <translation>Utiliser pour les exports</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, %2 · used for exports</source>
        <comment>template&apos;s name, origin</comment>
        <translation>%1, %2 · utilisé pour les exports</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>template&apos;s name, origin</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program’s own templates stay as they are. Save the file, give it another name inside, and add it to change it.</source>
        <translation>Les modèles du programme restent tels quels. Pour en modifier un, enregistrez son fichier, donnez-lui un autre nom à l’intérieur, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>celle du programme</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TypedPage</name>
    <message>
        <source>Save again</source>
        <translation>Réenregistrer</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>Unlock as</source>
        <translation>Déverrouiller comme</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock &amp;as</source>
        <translation>Déverrouiller &amp;comme</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use a recovery &amp;code</source>
        <translation>Utiliser un code de &amp;récupération</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keeps a random key in this computer’s keychain, never the passphrase. Whoever can use your account here can then open the vault.</source>
        <translation>Garde une clé aléatoire dans le trousseau de cet ordinateur, jamais la phrase secrète. Qui peut utiliser votre compte ici peut alors ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Utiliser la &amp;phrase secrète</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomeController</name>
    <message>
        <source>Open vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>Vaults (*.circ);;All files (*)</source>
        <translation>Coffres (*.circ);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Leadership 360 %1</source>
        <translation>Leadership 360 %1</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Préparation de l’exemple</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The vault was locked.</source>
        <translation>Le coffre a été verrouillé.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>Le coffre est ouvert ailleurs</translation>
    </message>
    <message>
        <source>%1 has had it open since %2, in %3. One person at a time can work on it.</source>
        <translation>Ouvert par %1 depuis %2, dans %3. Une seule personne à la fois peut y travailler.</translation>
    </message>
    <message>
        <source>Close it there, and open it here again.</source>
        <translation>Fermez-le là-bas, et rouvrez-le ici.</translation>
    </message>
    <message>
        <source>Or take it over, if the program there has ended without closing it.</source>
        <translation>Ou reprenez-le, si le programme s’y est arrêté sans le fermer.</translation>
    </message>
    <message>
        <source>If somebody is still working on it, taking it over can cost them their last changes.</source>
        <translation>Si quelqu’un y travaille encore, le reprendre peut lui coûter ses dernières modifications.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The key on this computer does not fit any more.</source>
        <translation>La clé de cet ordinateur ne convient plus.</translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Examen des dégâts</translation>
    </message>
    <message>
        <source>The vault is open, but this computer could not remember its key: the system keychain could not be used.</source>
        <translation>Le coffre est ouvert, mais cet ordinateur n’a pas pu mémoriser sa clé&#xa0;: le trousseau du système n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Make a new sample</source>
        <translation>Créer un nouvel exemple</translation>
    </message>
    <message>
        <source>This file is damaged. Give your passphrase, so that what is left of it and the copies beside it can be looked at.</source>
        <translation>Ce fichier est endommagé. Saisissez votre phrase secrète pour que l’on puisse examiner ce qu’il en reste et les copies à côté de lui.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomePage</name>
    <message>
        <source>Many people’s confidential answers, one honest report. Everything stays in one encrypted file on this computer.</source>
        <translation>Les réponses confidentielles de plusieurs personnes, un seul rapport honnête. Tout reste dans un fichier chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>Nouveau coffre…</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>A vault you have: a file that ends in .circ. Dropping it on this window does the same.</source>
        <translation>Un coffre que vous avez&#xa0;: un fichier qui se termine par .circ. Le déposer sur cette fenêtre revient au même.</translation>
    </message>
    <message>
        <source>For a new cohort: choose a questionnaire and a passphrase.</source>
        <translation>Pour une nouvelle promotion&#xa0;: choisissez un questionnaire et une phrase secrète.</translation>
    </message>
    <message>
        <source>An invented city cohort, already answered and released. Nothing in it is real.</source>
        <translation>Une promotion municipale fictive, avec réponses et rapports publiés. Rien n’y est réel.</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Coffres récents</translation>
    </message>
    <message>
        <source>Vaults you open will be listed here.</source>
        <translation>Les coffres que vous ouvrez seront listés ici.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>Introuvable dans %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>360-degree leadership assessments and debriefs, offline</source>
        <translation>Évaluations à 360 degrés du leadership et restitutions, hors ligne</translation>
    </message>
    <message>
        <source>The vault to open</source>
        <translation>Le coffre à ouvrir</translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation>Ouvrir le coffre d’exemple</translation>
    </message>
    <message>
        <source>Use this theme for now: light or dark</source>
        <translation>Utiliser ce thème pour cette fois&#xa0;: light ou dark</translation>
    </message>
</context>
</TS>
