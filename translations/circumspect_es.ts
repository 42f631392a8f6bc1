<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Abrir una bóveda</translation>
    </message>
    <message>
        <source>&amp;New Vault…</source>
        <translation>&amp;Nueva bóveda…</translation>
    </message>
    <message>
        <source>Make a new, encrypted vault</source>
        <translation>Crear una bóveda nueva y cifrada</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Look around in an invented cohort</source>
        <translation>Explorar una promoción ficticia</translation>
    </message>
    <message>
        <source>&amp;Close Vault</source>
        <translation>&amp;Cerrar la bóveda</translation>
    </message>
    <message>
        <source>Close the vault and forget its keys</source>
        <translation>Cerrar la bóveda y olvidar sus claves</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Import Answers…</source>
        <translation>&amp;Importar respuestas…</translation>
    </message>
    <message>
        <source>Read the export of a survey tool</source>
        <translation>Leer la exportación de una herramienta de encuestas</translation>
    </message>
    <message>
        <source>&amp;Release Selected…</source>
        <translation>&amp;Publicar la selección…</translation>
    </message>
    <message>
        <source>Freeze the reports of the selected participants</source>
        <translation>Congelar los informes de los participantes seleccionados</translation>
    </message>
    <message>
        <source>Release &amp;All…</source>
        <translation>Publicar &amp;todo…</translation>
    </message>
    <message>
        <source>Freeze the reports of everybody in this wave</source>
        <translation>Congelar los informes de todos los participantes de esta ola</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participantes</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Recogida</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Re&amp;sultados</translation>
    </message>
    <message>
        <source>Pre&amp;vious Participant</source>
        <translation>Participante &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Participant</source>
        <translation>Participante si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Narrow Navigation</source>
        <translation>Navegación &amp;estrecha</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Pane&amp;l siguiente</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Circumspect</source>
        <translation>&amp;Acerca de Circumspect</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Close the vault and ask for the passphrase again</source>
        <translation>Cerrar la bóveda y volver a pedir la frase de contraseña</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy that opens with the same passphrases</source>
        <translation>Guardar una copia que se abre con las mismas frases de contraseña</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>&amp;Añadir un miembro…</translation>
    </message>
    <message>
        <source>Let another person open the vault</source>
        <translation>Permitir que otra persona abra la bóveda</translation>
    </message>
    <message>
        <source>Change My &amp;Passphrase…</source>
        <translation>Cambiar mi &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Recovery Sheet…</source>
        <translation>&amp;Hoja de recuperación…</translation>
    </message>
    <message>
        <source>A sheet to print that opens what your passphrase opens</source>
        <translation>Una hoja para imprimir que abre lo que abre su frase de contraseña</translation>
    </message>
    <message>
        <source>R&amp;otate the Key…</source>
        <translation>&amp;Renovar la clave…</translation>
    </message>
    <message>
        <source>Give the vault a new key after somebody has left</source>
        <translation>Dar a la bóveda una clave nueva cuando alguien se ha ido</translation>
    </message>
    <message>
        <source>Show &amp;Emergency Key…</source>
        <translation>Mostrar la clave de &amp;emergencia…</translation>
    </message>
    <message>
        <source>The key for the stock sqlcipher shell</source>
        <translation>La clave para la herramienta sqlcipher estándar</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Assign Coaches…</source>
        <translation>&amp;Asignar coaches…</translation>
    </message>
    <message>
        <source>Choose who coaches the selected participants</source>
        <translation>Elegir quién acompaña a los participantes seleccionados</translation>
    </message>
    <message>
        <source>Make &amp;Coach File…</source>
        <translation>Crear un archivo de &amp;coach…</translation>
    </message>
    <message>
        <source>A file with a coach’s participants, to take along</source>
        <translation>Un archivo para llevar, con los participantes de un coach</translation>
    </message>
    <message>
        <source>Make &amp;Participant File…</source>
        <translation>Crear un archivo de &amp;participante…</translation>
    </message>
    <message>
        <source>A participant’s own report, plan and reflections</source>
        <translation>El informe, el plan y las reflexiones de un participante</translation>
    </message>
    <message>
        <source>&amp;Make Package…</source>
        <translation>Crear un pa&amp;quete…</translation>
    </message>
    <message>
        <source>Seal plans and progress to one receiver</source>
        <translation>Sellar planes y avances para un destinatario</translation>
    </message>
    <message>
        <source>&amp;Open Package…</source>
        <translation>A&amp;brir un paquete…</translation>
    </message>
    <message>
        <source>Take over plans and progress somebody sent</source>
        <translation>Incorporar planes y avances que alguien ha enviado</translation>
    </message>
    <message>
        <source>&amp;Settle Differences…</source>
        <translation>&amp;Resolver los conflictos…</translation>
    </message>
    <message>
        <source>Choose between versions changed on both sides</source>
        <translation>Elegir entre versiones cambiadas en ambas partes</translation>
    </message>
    <message>
        <source>What raters are promised, to hand out before they answer</source>
        <translation>A qué se compromete usted con los evaluadores, para entregarlo antes de que respondan</translation>
    </message>
    <message>
        <source>Hold &amp;Comments Back…</source>
        <translation>&amp;Retener los comentarios…</translation>
    </message>
    <message>
        <source>Keep this participant’s comments for the conversation, or hand them over</source>
        <translation>Guardar los comentarios de este participante para la conversación, o entregarlos</translation>
    </message>
    <message>
        <source>Erase &amp;Single Answers…</source>
        <translation>Destr&amp;uir las respuestas individuales…</translation>
    </message>
    <message>
        <source>Destroy the answers of this wave once the promise says so; reports stay</source>
        <translation>Destruir las respuestas de esta ola cuando el compromiso lo prevé; los informes permanecen</translation>
    </message>
    <message>
        <source>Data &amp;Quality</source>
        <translation>Cali&amp;dad de los datos</translation>
    </message>
    <message>
        <source>What Does This &amp;Mean?</source>
        <translation>¿&amp;Qué significa esto?</translation>
    </message>
    <message>
        <source>Explain the figure in front of you</source>
        <translation>Explicar la cifra que tiene delante</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cohort Re&amp;port…</source>
        <translation>&amp;Informe de la promoción…</translation>
    </message>
    <message>
        <source>One report across all participants of this wave; nobody stands alone in it</source>
        <translation>Un informe sobre todos los participantes de esta ola; nadie aparece solo en él</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Plan de desarr&amp;ollo</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Sin &amp;zoom</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exportar el informe…</translation>
    </message>
    <message>
        <source>Write the report of each selected participant as PDF or web page</source>
        <translation>Escribir el informe de cada participante seleccionado como PDF o página web</translation>
    </message>
    <message>
        <source>Export All Rep&amp;orts…</source>
        <translation>Exportar t&amp;odos los informes…</translation>
    </message>
    <message>
        <source>Write every released report as PDF or web page</source>
        <translation>Escribir todos los informes publicados como PDF o página web</translation>
    </message>
    <message>
        <source>Promise to Raters as PD&amp;F…</source>
        <translation>&amp;Compromiso con los evaluadores en PDF…</translation>
    </message>
    <message>
        <source>Report &amp;Templates…</source>
        <translation>P&amp;lantillas de informe…</translation>
    </message>
    <message>
        <source>What reports show and how they look: the program’s templates and your own</source>
        <translation>Qué muestran los informes y qué aspecto tienen: las plantillas del programa y las suyas</translation>
    </message>
    <message>
        <source>Re&amp;voke Member…</source>
        <translation>Retirar el a&amp;cceso a un miembro…</translation>
    </message>
    <message>
        <source>Take the way in from the member chosen on the Members page</source>
        <translation>Retirar el acceso al miembro elegido en la página Miembros</translation>
    </message>
    <message>
        <source>Member Takes Par&amp;t…</source>
        <translation>El miembro &amp;participa…</translation>
    </message>
    <message>
        <source>Say who the chosen member is in the roster</source>
        <translation>Indicar quién es en la lista el miembro elegido</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND ...

Commands:</source>
        <translation>Uso: %1 COMMAND ...

Órdenes:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command. Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>«%1 COMMAND --help» explica una orden. Código de salida: 0 correcto, 1 fallo, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation>Uso: %1 %2 %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>The two passphrases differ; no vault was made.</source>
        <translation>Las dos frases de contraseña no coinciden; no se ha creado ninguna bóveda.</translation>
    </message>
    <message>
        <source>Made %1. There is no way in without the passphrase: keep it safe.</source>
        <translation>Se ha creado %1. Sin la frase de contraseña no hay forma de entrar: guárdela en lugar seguro.</translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation>VAULT</translation>
    </message>
    <message>
        <source>Make a new vault; you become its owner.</source>
        <translation>Crear una bóveda nueva; usted será su propietario.</translation>
    </message>
    <message>
        <source>Name of the cycle.</source>
        <translation>Nombre del ciclo.</translation>
    </message>
    <message>
        <source>Instrument in the vault.</source>
        <translation>Cuestionario que está en la bóveda.</translation>
    </message>
    <message>
        <source>Language of its reports (default en).</source>
        <translation>Idioma de sus informes (por defecto en).</translation>
    </message>
    <message>
        <source>Its waves (default T1,T2,THEN).</source>
        <translation>Sus olas (por defecto T1,T2,THEN).</translation>
    </message>
    <message>
        <source>A cycle needs --name and --instrument.</source>
        <translation>Un ciclo necesita --name y --instrument.</translation>
    </message>
    <message>
        <source>Added the cycle %1.</source>
        <translation>Se ha añadido el ciclo %1.</translation>
    </message>
    <message>
        <source>Added %1 participants and %2 raters; updated %3.</source>
        <translation>Se han añadido %1 participantes y %2 evaluadores; actualizados: %3.</translation>
    </message>
    <message>
        <source>VAULT --name NAME --instrument ID</source>
        <translation>VAULT --name NAME --instrument ID</translation>
    </message>
    <message>
        <source>Add a cycle: one run of a 360 with a fixed instrument and promise.</source>
        <translation>Añadir un ciclo: un 360 con cuestionario y compromiso fijos.</translation>
    </message>
    <message>
        <source>VAULT FILE</source>
        <translation>VAULT FILE</translation>
    </message>
    <message>
        <source>Add participants and raters from a CSV file.</source>
        <translation>Añadir participantes y evaluadores desde un archivo CSV.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json o csv.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribirá.</translation>
    </message>
    <message>
        <source>Say --format json or csv, and --out FILE.</source>
        <translation>Indique --format json o csv, y --out FILE.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>VAULT --format json|csv --out FILE</source>
        <translation>VAULT --format json|csv --out FILE</translation>
    </message>
    <message>
        <source>Write the published cells of a cycle; never an answer.</source>
        <translation>Escribir las celdas publicadas de un ciclo; nunca una respuesta.</translation>
    </message>
    <message>
        <source>Read as this format instead of recognising it.</source>
        <translation>Leer en este formato en lugar de reconocerlo.</translation>
    </message>
    <message>
        <source>How columns are to be understood, as mapping JSON.</source>
        <translation>Cómo entender las columnas, como correspondencia en JSON.</translation>
    </message>
    <message>
        <source>Write the mapping that was used, to give it again.</source>
        <translation>Escribir la correspondencia utilizada, para volver a indicarla.</translation>
    </message>
    <message>
        <source>Read and check everything, import nothing.</source>
        <translation>Leer y comprobar todo, no importar nada.</translation>
    </message>
    <message>
        <source>Read as %1:</source>
        <translation>Leído como %1:</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>responses imported</source>
        <translation>respuestas importadas</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>items not observed</source>
        <translation>enunciados no observados</translation>
    </message>
    <message>
        <source>items left open</source>
        <translation>enunciados sin contestar</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>participants new on the roster</source>
        <translation>participantes nuevos en la lista</translation>
    </message>
    <message>
        <source>raters new on the roster</source>
        <translation>evaluadores nuevos en la lista</translation>
    </message>
    <message>
        <source>skipped: the rater had answered before</source>
        <translation>omitidas: el evaluador ya había respondido</translation>
    </message>
    <message>
        <source>replaced by a later answer of the same rater</source>
        <translation>sustituidas por una respuesta posterior del mismo evaluador</translation>
    </message>
    <message>
        <source>skipped: without any answer</source>
        <translation>omitidas: sin ninguna respuesta</translation>
    </message>
    <message>
        <source>skipped: previews and tests</source>
        <translation>omitidos: vistas previas y pruebas</translation>
    </message>
    <message>
        <source>columns dropped (identity, times, technical)</source>
        <translation>columnas descartadas (identidad, horas, técnicas)</translation>
    </message>
    <message>
        <source>The file has no rater ids: it took the place of the wave&apos;s answers.</source>
        <translation>El archivo no tiene identificadores de evaluadores: ha ocupado el lugar de las respuestas de la ola.</translation>
    </message>
    <message>
        <source>Would be read as %1 (%2):</source>
        <translation>Se leería como %1 (%2):</translation>
    </message>
    <message>
        <source>responses to import</source>
        <translation>respuestas por importar</translation>
    </message>
    <message>
        <source>Import %1; it can be withdrawn until the first release.</source>
        <translation>Importación %1; puede retirarse hasta la primera publicación.</translation>
    </message>
    <message>
        <source>The import was taken back whole.</source>
        <translation>La importación se ha retirado por completo.</translation>
    </message>
    <message>
        <source>VAULT FILE...</source>
        <translation>VAULT FILE...</translation>
    </message>
    <message>
        <source>Import the answers of a survey export; all of it or nothing.</source>
        <translation>Importar las respuestas de una exportación de encuesta; todo o nada.</translation>
    </message>
    <message>
        <source>VAULT IMPORT</source>
        <translation>VAULT IMPORT</translation>
    </message>
    <message>
        <source>Take an import back whole, until the first release.</source>
        <translation>Retirar por completo una importación, hasta la primera publicación.</translation>
    </message>
    <message>
        <source>%1 %2: %3 competencies, %4 items, %5 scale points, %6 rater groups, %7 open questions; languages %8</source>
        <translation>%1 %2: %3 competencias, %4 enunciados, %5 puntos de escala, %6 grupos de evaluadores, %7 preguntas abiertas; idiomas %8</translation>
    </message>
    <message>
        <source>Added %1 %2.</source>
        <translation>Se ha añadido %1 %2.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read an instrument file and list every problem with its place.</source>
        <translation>Leer un archivo de cuestionario y enumerar cada problema con su lugar.</translation>
    </message>
    <message>
        <source>Store an instrument: a file, or city-leadership-360 or executive-leadership-360.</source>
        <translation>Guardar un cuestionario: un archivo, o city-leadership-360 o executive-leadership-360.</translation>
    </message>
    <message>
        <source>Release one participant.</source>
        <translation>Publicar el informe de un participante.</translation>
    </message>
    <message>
        <source>Release everybody.</source>
        <translation>Publicar los informes de todos.</translation>
    </message>
    <message>
        <source>%1: released, %2</source>
        <translation>%1: publicado, %2</translation>
    </message>
    <message>
        <source>%1: released before, unchanged, %2</source>
        <translation>%1: publicado antes, sin cambios, %2</translation>
    </message>
    <message>
        <source>Say either --participant CODE or --all.</source>
        <translation>Indique --participant CODE o bien --all.</translation>
    </message>
    <message>
        <source>Freeze the report of one participant or of all; only an owner can.</source>
        <translation>Congelar el informe de un participante o de todos; solo puede hacerlo un propietario.</translation>
    </message>
    <message>
        <source>The participant&apos;s code.</source>
        <translation>El código del participante.</translation>
    </message>
    <message>
        <source>One file for every released participant.</source>
        <translation>Un archivo por cada participante con informe publicado.</translation>
    </message>
    <message>
        <source>The file to write, with --participant.</source>
        <translation>El archivo que se escribirá, con --participant.</translation>
    </message>
    <message>
        <source>The folder to write into, with --all.</source>
        <translation>La carpeta en la que escribir, con --all.</translation>
    </message>
    <message>
        <source>Print the code instead of the name.</source>
        <translation>Imprimir el código en lugar del nombre.</translation>
    </message>
    <message>
        <source>US Letter instead of A4.</source>
        <translation>US Letter en lugar de A4.</translation>
    </message>
    <message>
        <source>Say where to write: --out-dir FOLDER.</source>
        <translation>Indique dónde escribir: --out-dir FOLDER.</translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.</source>
        <translation>Indique dónde escribir: --out FILE.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Wrote %1 reports to %2.</source>
        <translation>Se han escrito %1 informes en %2.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</source>
        <translation>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</translation>
    </message>
    <message>
        <source>  released</source>
        <translation>  publicado</translation>
    </message>
    <message>
        <source>Cycle %1, instrument %2 %3</source>
        <translation>Ciclo %1, cuestionario %2 %3</translation>
    </message>
    <message>
        <source>Wave %1: answered/invited</source>
        <translation>Ola %1: respondidos/invitados</translation>
    </message>
    <message>
        <source>The vault has no cycle yet.</source>
        <translation>La bóveda aún no tiene ningún ciclo.</translation>
    </message>
    <message>
        <source>Show cycles, participants and who has answered; never what.</source>
        <translation>Mostrar ciclos, participantes y quién ha respondido; nunca qué.</translation>
    </message>
    <message>
        <source>making the sample vault: %1 of %2</source>
        <translation>creando la bóveda de ejemplo: %1 de %2</translation>
    </message>
    <message>
        <source>Made the sample vault %1; everybody in it is invented.</source>
        <translation>Se ha creado la bóveda de ejemplo %1; todas las personas que contiene son ficticias.</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>La bóveda está íntegra.</translation>
    </message>
    <message>
        <source>%1 damaged pages</source>
        <translation>%1 páginas dañadas</translation>
    </message>
    <message>
        <source>Read every page of a vault and check its seal.</source>
        <translation>Leer cada página de una bóveda y comprobar su sello.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file FILE.</source>
        <translation>No se ha indicado ninguna frase de contraseña. Use --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE; - is standard input.</source>
        <translation>Leer la frase de contraseña de la primera línea de FILE; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The cycle; may be left out if the vault has only one.</source>
        <translation>El ciclo; puede omitirse si la bóveda solo tiene uno.</translation>
    </message>
    <message>
        <source>The wave: T1 (default), T2, THEN ...</source>
        <translation>La ola: T1 (por defecto), T2, THEN ...</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>Write a sheet to print (PDF) instead of the bare code.</source>
        <translation>Escribir una hoja para imprimir (PDF) en lugar del código solo.</translation>
    </message>
    <message>
        <source>Also seal all answers under a new key: when an owner has left.</source>
        <translation>Sellar también todas las respuestas con una clave nueva: cuando se ha ido un propietario.</translation>
    </message>
    <message>
        <source>Wrote %1. Print it, keep it apart from the vault, and delete the file. Earlier sheets of yours no longer work.</source>
        <translation>Se ha escrito %1. Imprima la hoja, guárdela lejos de la bóveda y elimine el archivo. Sus hojas anteriores ya no sirven.</translation>
    </message>
    <message>
        <source>The vault has a new key. Everybody’s passphrases stay as they are.</source>
        <translation>La bóveda tiene una clave nueva. Las frases de contraseña de todos siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>The vault as it was, under the old key: %1</source>
        <translation>La bóveda tal como estaba, con la clave antigua: %1</translation>
    </message>
    <message>
        <source>Saved a copy as %1. It opens with the same passphrases.</source>
        <translation>Se ha guardado una copia como %1. Se abre con las mismas frases de contraseña.</translation>
    </message>
    <message>
        <source>Make a recovery code for yourself: it opens what your passphrase opens.</source>
        <translation>Crear un código de recuperación para usted: abre lo que abre su frase de contraseña.</translation>
    </message>
    <message>
        <source>Give the vault a new key, so that who left cannot read what comes.</source>
        <translation>Dar a la bóveda una clave nueva, para que quien se ha ido no pueda leer lo que venga.</translation>
    </message>
    <message>
        <source>VAULT COPY</source>
        <translation>VAULT COPY</translation>
    </message>
    <message>
        <source>Save a copy that opens with the same passphrases.</source>
        <translation>Guardar una copia que se abre con las mismas frases de contraseña.</translation>
    </message>
    <message>
        <source>Show the key with which the stock sqlcipher shell opens the vault.</source>
        <translation>Mostrar la clave con la que la herramienta sqlcipher estándar abre la bóveda.</translation>
    </message>
    <message>
        <source>Your name; kept in the encrypted part.</source>
        <translation>Su nombre; se guarda en la parte cifrada.</translation>
    </message>
    <message>
        <source>What you do: owner-coach-coordinator (default), or fewer of them.</source>
        <translation>Lo que usted hace: owner-coach-coordinator (por defecto), o solo una parte.</translation>
    </message>
    <message>
        <source>Who makes a vault is an owner; coach and coordinator may be added.</source>
        <translation>Quien crea una bóveda es su propietario (owner); se pueden añadir coach y coordinator.</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of FILE.</source>
        <translation>Leer la nueva frase de contraseña de la primera línea de FILE.</translation>
    </message>
    <message>
        <source>The person’s name; kept in the encrypted part.</source>
        <translation>El nombre de la persona; se guarda en la parte cifrada.</translation>
    </message>
    <message>
        <source>What the person does: owner, coach, coordinator, joined by hyphens.</source>
        <translation>Lo que hace la persona: owner, coach, coordinator, unidos por guiones.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1  (you)</source>
        <translation>%1  (usted)</translation>
    </message>
    <message>
        <source>The roles are owner, coach and coordinator, joined by hyphens.</source>
        <translation>Las funciones son owner, coach y coordinator, unidas por guiones.</translation>
    </message>
    <message>
        <source>Added a member: %1.</source>
        <translation>Se ha añadido un miembro: %1.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made earlier still open with the old one.</source>
        <translation>La frase de contraseña ha cambiado. Las copias hechas antes se siguen abriendo con la antigua.</translation>
    </message>
    <message>
        <source>Revoked. Copies of the file made earlier stay readable with the old passphrase; “rotate” keeps what comes from now on out of reach.</source>
        <translation>Acceso retirado. Las copias del archivo hechas antes siguen siendo legibles con la frase de contraseña antigua; «rotate» deja fuera de alcance lo que venga a partir de ahora.</translation>
    </message>
    <message>
        <source>Show who can open the vault, in which role and by what.</source>
        <translation>Mostrar quién puede abrir la bóveda, en qué función y con qué.</translation>
    </message>
    <message>
        <source>Let another person open the vault; owners only.</source>
        <translation>Permitir que otra persona abra la bóveda; solo propietarios.</translation>
    </message>
    <message>
        <source>Change your own passphrase; with --recovery-file also a forgotten one.</source>
        <translation>Cambiar su propia frase de contraseña; con --recovery-file, también si la ha olvidado.</translation>
    </message>
    <message>
        <source>VAULT MEMBER</source>
        <translation>VAULT MEMBER</translation>
    </message>
    <message>
        <source>Take a person’s keys away; MEMBER is a name or an id from the list.</source>
        <translation>Quitar las claves a una persona; MEMBER es un nombre o un identificador de la lista.</translation>
    </message>
    <message>
        <source>The receiver, by name; may be left out if there is one.</source>
        <translation>El destinatario, por su nombre; puede omitirse si solo hay uno.</translation>
    </message>
    <message>
        <source>Only this participant; may be repeated.</source>
        <translation>Solo este participante; puede repetirse.</translation>
    </message>
    <message>
        <source>What goes in: plan, progress, debrief (default all).</source>
        <translation>Lo que se incluye: plan, progress, debrief (por defecto, todo).</translation>
    </message>
    <message>
        <source>Only the conflicts about this participant.</source>
        <translation>Solo los conflictos sobre este participante.</translation>
    </message>
    <message>
        <source>Which version stays: mine or theirs.</source>
        <translation>Qué versión permanece: mine o theirs.</translation>
    </message>
    <message>
        <source>The parts are plan, progress and debrief.</source>
        <translation>Las partes son plan, progress y debrief.</translation>
    </message>
    <message>
        <source>%1, %2: changed here and by %3</source>
        <translation>%1, %2: cambiado aquí y por %3</translation>
    </message>
    <message>
        <source>  here:  %1</source>
        <translation>  aquí: %1</translation>
    </message>
    <message>
        <source>  there: %1</source>
        <translation>  allí: %1</translation>
    </message>
    <message>
        <source>From %1: %2 taken, %3 unchanged, %4 refused, %5 in conflict.</source>
        <translation>De %1: %2 incorporados, %3 sin cambios, %4 rechazados, %5 en conflicto.</translation>
    </message>
    <message>
        <source>Choose with “package resolve VAULT --keep mine|theirs”.</source>
        <translation>Elija con «package resolve VAULT --keep mine|theirs».</translation>
    </message>
    <message>
        <source>Say --keep mine or --keep theirs.</source>
        <translation>Indique --keep mine o --keep theirs.</translation>
    </message>
    <message>
        <source>VAULT FILE [--to NAME]</source>
        <translation>VAULT FILE [--to NAME]</translation>
    </message>
    <message>
        <source>Seal plans, progress and held debriefs to one receiver.</source>
        <translation>Sellar para un único destinatario los planes, su avance y las devoluciones celebradas.</translation>
    </message>
    <message>
        <source>Take a package over; what both sides changed waits for a choice.</source>
        <translation>Incorporar un paquete; lo que ambas partes cambiaron espera una elección.</translation>
    </message>
    <message>
        <source>VAULT [--keep mine|theirs]</source>
        <translation>VAULT [--keep mine|theirs]</translation>
    </message>
    <message>
        <source>Show what was changed on both sides, and choose.</source>
        <translation>Mostrar lo que se cambió en ambas partes, y elegir.</translation>
    </message>
    <message>
        <source>The participant.</source>
        <translation>El participante.</translation>
    </message>
    <message>
        <source>Show it as “plan save” reads it.</source>
        <translation>Mostrarlo tal como lo lee «plan save».</translation>
    </message>
    <message>
        <source>The day, as 2026-03-31; none takes it back.</source>
        <translation>El día, como 2026-03-31; none lo anula.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>  from:         %1</source>
        <translation>  de:           %1</translation>
    </message>
    <message>
        <source>  to:           %1</source>
        <translation>  a:            %1</translation>
    </message>
    <message>
        <source>  first step:   %1</source>
        <translation>  primer paso:  %1</translation>
    </message>
    <message>
        <source>  by:           %1</source>
        <translation>  plazo:        %1</translation>
    </message>
    <message>
        <source>  who notices:  %1</source>
        <translation>  lo notará:    %1</translation>
    </message>
    <message>
        <source>  measure:      %1</source>
        <translation>  medida:       %1</translation>
    </message>
    <message>
        <source>  after %1 days: %2 %3</source>
        <translation>  a los %1 días: %2 %3</translation>
    </message>
    <message>
        <source>Debrief held on %1.</source>
        <translation>Devolución celebrada el %1.</translation>
    </message>
    <message>
        <source>Debrief not held yet.</source>
        <translation>Devolución aún no celebrada.</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Aún no hay plan.</translation>
    </message>
    <message>
        <source>Saved the plan.</source>
        <translation>Se ha guardado el plan.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Say the date as 2026-03-31.</source>
        <translation>Indique la fecha como 2026-03-31.</translation>
    </message>
    <message>
        <source>Noted that the debrief was held.</source>
        <translation>Anotado: la devolución se ha celebrado.</translation>
    </message>
    <message>
        <source>Noted that the debrief was not held yet.</source>
        <translation>Anotado: la devolución aún no se ha celebrado.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE</source>
        <translation>VAULT --participant CODE</translation>
    </message>
    <message>
        <source>Show a development plan, its progress, and whether the debrief was held.</source>
        <translation>Mostrar un plan de desarrollo, su avance y si se ha celebrado la devolución.</translation>
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
        <translation>Anotar el día en que se celebró una devolución.</translation>
    </message>
    <message>
        <source>The response, as “quality” lists it.</source>
        <translation>La respuesta, tal como la enumera «quality».</translation>
    </message>
    <message>
        <source>Why; kept sealed for owners.</source>
        <translation>Por qué; se guarda sellado para los propietarios.</translation>
    </message>
    <message>
        <source>uniform answers</source>
        <translation>respuestas uniformes</translation>
    </message>
    <message>
        <source>mostly empty</source>
        <translation>casi vacía</translation>
    </message>
    <message>
        <source>far from the other raters</source>
        <translation>lejos de los demás evaluadores</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>excluida: %1</translation>
    </message>
    <message>
        <source>fixed by a release</source>
        <translation>fijada por una publicación</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) looked at. A flag says “look”, never “wrong”; nothing is left out by itself.</source>
        <translation>
            <numerusform>%n respuesta examinada. Un aviso dice «mírela», nunca «está mal»; nada se deja fuera por sí solo.</numerusform>
            <numerusform>%n respuestas examinadas. Un aviso dice «mírela», nunca «está mal»; nada se deja fuera por sí solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded from the release to come. Comments carry no link to scores and stay.</source>
        <translation>Excluida de la próxima publicación. Los comentarios no están enlazados con las puntuaciones y se quedan.</translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>La respuesta vuelve a contar.</translation>
    </message>
    <message>
        <source>List responses that deserve a look, for owners.</source>
        <translation>Enumerar las respuestas que merecen una mirada, para propietarios.</translation>
    </message>
    <message>
        <source>VAULT --response ID --reason TEXT</source>
        <translation>VAULT --response ID --reason TEXT</translation>
    </message>
    <message>
        <source>Leave a response out before the first release.</source>
        <translation>Dejar fuera una respuesta antes de la primera publicación.</translation>
    </message>
    <message>
        <source>VAULT --response ID</source>
        <translation>VAULT --response ID</translation>
    </message>
    <message>
        <source>Take an excluded response in again.</source>
        <translation>Volver a incluir una respuesta excluida.</translation>
    </message>
    <message>
        <source>en, fr, es or de; the language of the cycle if left out.</source>
        <translation>en, fr, es o de; si se omite, el idioma del ciclo.</translation>
    </message>
    <message>
        <source>The language is one of %1.</source>
        <translation>El idioma debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>The coach, by name.</source>
        <translation>El coach, por su nombre.</translation>
    </message>
    <message>
        <source>Take the participant back from this coach.</source>
        <translation>Retirar el participante a este coach.</translation>
    </message>
    <message>
        <source>Read the passphrase of the new file from the first line of FILE.</source>
        <translation>Leer la frase de contraseña del nuevo archivo de la primera línea de FILE.</translation>
    </message>
    <message>
        <source>Say --participant CODE and --coach NAME.</source>
        <translation>Indique --participant CODE y --coach NAME.</translation>
    </message>
    <message>
        <source>%2 is no longer the coach of %1.</source>
        <translation>%2 ya no es coach de %1.</translation>
    </message>
    <message>
        <source>%2 is now the coach of %1.</source>
        <translation>%2 es ahora coach de %1.</translation>
    </message>
    <message>
        <source>Made %1. Hand it over, and tell its passphrase by another way.</source>
        <translation>Se ha creado %1. Entréguelo, y comunique su frase de contraseña por otra vía.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --coach NAME</source>
        <translation>VAULT --participant CODE --coach NAME</translation>
    </message>
    <message>
        <source>Give a coach the released comments of a participant, or take them back.</source>
        <translation>Dar a un coach los comentarios publicados de un participante, o retirárselos.</translation>
    </message>
    <message>
        <source>VAULT FILE --coach NAME</source>
        <translation>VAULT FILE --coach NAME</translation>
    </message>
    <message>
        <source>Make a coach’s own file of the participants assigned to them.</source>
        <translation>Crear para un coach su propio archivo, con los participantes que tiene asignados.</translation>
    </message>
    <message>
        <source>Make a participant’s own file: their report and their plan.</source>
        <translation>Crear para un participante su propio archivo: su informe y su plan.</translation>
    </message>
    <message>
        <source>Open with the recovery code in FILE instead of a passphrase.</source>
        <translation>Abrir con el código de recuperación que está en FILE en lugar de una frase de contraseña.</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Las dos frases de contraseña no coinciden; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The comment, as “comments list” names it.</source>
        <translation>El comentario, tal como lo nombra «comments list».</translation>
    </message>
    <message>
        <source>What to mask, wherever the comment has it.</source>
        <translation>Lo que se debe ocultar, dondequiera que aparezca en el comentario.</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>lista común</translation>
    </message>
    <message>
        <source>There are more comments, of too few people; they are not shown to anybody.</source>
        <translation>Hay más comentarios, de demasiado pocas personas; no se muestran a nadie.</translation>
    </message>
    <message>
        <source>The comment does not have these words: --words TEXT.</source>
        <translation>El comentario no contiene estas palabras: --words TEXT.</translation>
    </message>
    <message>
        <source>Masked. The report will show […], and its ledger will say that words are masked.</source>
        <translation>Ocultado. El informe mostrará […], y su registro dirá que hay palabras ocultas.</translation>
    </message>
    <message>
        <source>The report will print the comment as it was written.</source>
        <translation>El informe imprimirá el comentario tal como se escribió.</translation>
    </message>
    <message>
        <source>Reports made from now on leave the comments out and say so.</source>
        <translation>Los informes elaborados a partir de ahora omiten los comentarios y lo dicen.</translation>
    </message>
    <message>
        <source>Reports made from now on have the comments again.</source>
        <translation>Los informes elaborados a partir de ahora vuelven a contener los comentarios.</translation>
    </message>
    <message>
        <source>Show owners the comments that a release would print.</source>
        <translation>Mostrar a los propietarios los comentarios que imprimiría una publicación.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --comment ID --words TEXT</source>
        <translation>VAULT --participant CODE --comment ID --words TEXT</translation>
    </message>
    <message>
        <source>Mask a name or a detail in a comment before the release.</source>
        <translation>Ocultar un nombre o un detalle en un comentario antes de la publicación.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE --comment ID</source>
        <translation>VAULT --participant CODE --comment ID</translation>
    </message>
    <message>
        <source>Take all masks of a comment away.</source>
        <translation>Volver a mostrar todo lo ocultado en un comentario.</translation>
    </message>
    <message>
        <source>Keep a participant&apos;s comments out of reports until the conversation.</source>
        <translation>Dejar los comentarios de un participante fuera de los informes hasta la conversación.</translation>
    </message>
    <message>
        <source>Let reports print the comments again.</source>
        <translation>Dejar que los informes vuelvan a imprimir los comentarios.</translation>
    </message>
    <message>
        <source>Destroy them; without it only say what would go.</source>
        <translation>Destruirlas; sin esta opción solo se dice lo que desaparecería.</translation>
    </message>
    <message>
        <source>Write a certificate as PDF.</source>
        <translation>Escribir un certificado en PDF.</translation>
    </message>
    <message>
        <source>Language of the certificate (default: the cycle&apos;s).</source>
        <translation>Idioma del certificado (por defecto, el del ciclo).</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault</source>
        <translation>
            <numerusform>%n copia de seguridad junto a la bóveda</numerusform>
            <numerusform>%n copias de seguridad junto a la bóveda</numerusform>
        </translation>
    </message>
    <message>
        <source>Never released: %1</source>
        <translation>Nunca publicado: %1</translation>
    </message>
    <message>
        <source>The promise keeps them until %1.</source>
        <translation>El compromiso las conserva hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing is released yet, so nothing can be destroyed.</source>
        <translation>Aún no se ha publicado nada, así que no se puede destruir nada.</translation>
    </message>
    <message>
        <source>The single answers of %1 are destroyed.</source>
        <translation>Las respuestas individuales de %1 se han destruido.</translation>
    </message>
    <message>
        <source>VAULT [--wave WAVE] [--yes] [--certificate FILE]</source>
        <translation>VAULT [--wave WAVE] [--yes] [--certificate FILE]</translation>
    </message>
    <message>
        <source>Destroy the single answers of a wave once the promise says so; reports stay.</source>
        <translation>Destruir las respuestas individuales de una ola cuando el compromiso lo prevé; los informes permanecen.</translation>
    </message>
    <message>
        <source>Language of the text (default: the cycle&apos;s).</source>
        <translation>Idioma del texto (por defecto, el del ciclo).</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing the text.</source>
        <translation>Escribir un PDF en lugar de mostrar el texto.</translation>
    </message>
    <message>
        <source>Least answers a figure of this group rests on; may be given several times.</source>
        <translation>Número mínimo de respuestas en que se apoya una cifra de este grupo; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Least answers behind a spread.</source>
        <translation>Número mínimo de respuestas tras una dispersión.</translation>
    </message>
    <message>
        <source>Least writers behind a list of comments.</source>
        <translation>Número mínimo de autores tras una lista de comentarios.</translation>
    </message>
    <message>
        <source>Days after the release at which single answers are destroyed.</source>
        <translation>Días tras la publicación al cabo de los cuales se destruyen las respuestas individuales.</translation>
    </message>
    <message>
        <source>Say numbers, and for --minimum a protected group of the cycle, as in --minimum peer=4.</source>
        <translation>Indique números y, para --minimum, un grupo protegido del ciclo, como en --minimum peer=4.</translation>
    </message>
    <message>
        <source>Promise no. %1 is in force. Show raters its text.</source>
        <translation>El compromiso n.º&#xa0;%1 está en vigor. Muestre su texto a los evaluadores.</translation>
    </message>
    <message>
        <source>Promise no. %1 stays as it is.</source>
        <translation>El compromiso n.º&#xa0;%1 sigue como está.</translation>
    </message>
    <message>
        <source>VAULT [--language LANGUAGE] [--out FILE]</source>
        <translation>VAULT [--language LANGUAGE] [--out FILE]</translation>
    </message>
    <message>
        <source>Show what raters are promised, or write it as PDF.</source>
        <translation>Mostrar el compromiso con los evaluadores, o escribirlo en PDF.</translation>
    </message>
    <message>
        <source>VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ...</source>
        <translation>VAULT [--minimum GROUP=NUMBER] [--retention-days NUMBER] ...</translation>
    </message>
    <message>
        <source>Change the promise; after the first answer it can only get stricter.</source>
        <translation>Cambiar el compromiso; tras la primera respuesta solo puede hacerse más estricto.</translation>
    </message>
    <message>
        <source>The wave: T1, T2 ... (default: the last released one).</source>
        <translation>La ola: T1, T2 ... (por defecto, la última publicada).</translation>
    </message>
    <message>
        <source>Only participants of these organisations, separated by semicolons.</source>
        <translation>Solo los participantes de estas organizaciones, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Only participants in these roles, separated by semicolons.</source>
        <translation>Solo los participantes con estas funciones, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>%1 (default: pdf).</source>
        <translation>%1 (por defecto: pdf).</translation>
    </message>
    <message>
        <source>The format is one of %1.</source>
        <translation>El formato es uno de estos: %1.</translation>
    </message>
    <message>
        <source>The cycle has no “%1”. It has: %2.</source>
        <translation>El ciclo no tiene «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>VAULT --out FILE</source>
        <translation>VAULT --out FILE</translation>
    </message>
    <message>
        <source>Write the report across participants: at least 5 from 3 organisations.</source>
        <translation>Escribir el informe de conjunto: al menos 5 participantes de 3 organizaciones.</translation>
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
        <translation>Decir qué muestra, combina y no muestra un informe publicado, y por qué.</translation>
    </message>
    <message>
        <source>Where the person takes part themselves: their code in the roster.</source>
        <translation>Si la persona también participa: su código en la lista.</translation>
    </message>
    <message>
        <source>The cycle of that code, where there are several.</source>
        <translation>El ciclo de ese código, si hay varios.</translation>
    </message>
    <message>
        <source>%1  (is participant %2)</source>
        <translation>%1  (es el participante %2)</translation>
    </message>
    <message>
        <source>%1  (role or key is not what an owner put there: revoke)</source>
        <translation>%1  (la función o la clave no es la que puso un propietario: retire el acceso)</translation>
    </message>
    <message>
        <source>This member is now known as %1, and neither releases nor unmasks reports about themselves.</source>
        <translation>Este miembro consta ahora como %1, y no publica informes sobre sí mismo ni descubre en ellos lo oculto.</translation>
    </message>
    <message>
        <source>This member is no longer known as %1.</source>
        <translation>Este miembro ya no consta como %1.</translation>
    </message>
    <message>
        <source>VAULT MEMBER PARTICIPANT</source>
        <translation>VAULT MEMBER PARTICIPANT</translation>
    </message>
    <message>
        <source>Say that a member takes part: nobody releases a report about themselves; owners only.</source>
        <translation>Indicar que un miembro participa: nadie publica un informe sobre sí mismo; solo propietarios.</translation>
    </message>
    <message>
        <source>Take that back; another owner only.</source>
        <translation>Revocar esa indicación; solo otro propietario.</translation>
    </message>
    <message>
        <source>Responses about yourself are not listed; another owner looks at those.</source>
        <translation>Las respuestas sobre usted no se enumeran; las examina otro propietario.</translation>
    </message>
    <message>
        <source>Only say what would change and what must wait; release nothing.</source>
        <translation>Decir solo qué cambiaría y qué debe esperar; no publicar nada.</translation>
    </message>
    <message>
        <source>The preview as JSON.</source>
        <translation>La vista previa en JSON.</translation>
    </message>
    <message>
        <source>VAULT --participant CODE | --all [--preview [--json]]</source>
        <translation>VAULT --participant CODE | --all [--preview [--json]]</translation>
    </message>
    <message>
        <source>nothing new can be shown yet</source>
        <translation>todavía no se puede mostrar nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>new answers wait until every changed group has at least %n more; too few so far: %1</source>
        <translation>
            <numerusform>las respuestas nuevas esperan hasta que cada grupo cambiado tenga al menos %n más; demasiado pocas por ahora: %1</numerusform>
            <numerusform>las respuestas nuevas esperan hasta que cada grupo cambiado tenga al menos %n más; demasiado pocas por ahora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the first report would be released</source>
        <translation>se publicaría el primer informe</translation>
    </message>
    <message>
        <source>nothing has changed; the released report stands</source>
        <translation>no ha cambiado nada; el informe publicado sigue vigente</translation>
    </message>
    <message>
        <source>a new version would be released</source>
        <translation>se publicaría una versión nueva</translation>
    </message>
    <message>
        <source>a new version would be released; new answers enter: %1</source>
        <translation>se publicaría una versión nueva; entran respuestas nuevas: %1</translation>
    </message>
    <message>
        <source>answers that counted in the report were changed or taken away; no new version can be made</source>
        <translation>se cambiaron o retiraron respuestas que contaban en el informe; no se puede hacer ninguna versión nueva</translation>
    </message>
    <message>
        <source>  Late comments enter as well.</source>
        <translation>  También entran los comentarios tardíos.</translation>
    </message>
    <message>
        <source>pdf (default), html, json or text.</source>
        <translation>pdf (por defecto), html, json o text.</translation>
    </message>
    <message>
        <source>A template by its name (see “template list”), or a template file.</source>
        <translation>Una plantilla por su nombre (véase «template list») o un archivo de plantilla.</translation>
    </message>
    <message>
        <source>Print your own notes in a coach’s copy.</source>
        <translation>Imprimir las notas propias en el ejemplar de un coach.</translation>
    </message>
    <message>
        <source>Reports made side by side, with --all.</source>
        <translation>Informes que se crean a la vez, con --all.</translation>
    </message>
    <message>
        <source>Names of the files, with --all: {code}, {wave}, {language}, {name}.</source>
        <translation>Nombres de los archivos, con --all: {code}, {wave}, {language}, {name}.</translation>
    </message>
    <message>
        <source>Encrypt PDFs under the first line of FILE; - is standard input.</source>
        <translation>Cifrar los PDF con la primera línea de FILE; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The format is pdf, html, json or text.</source>
        <translation>El formato es pdf, html, json o text.</translation>
    </message>
    <message>
        <source>Only PDFs can be encrypted.</source>
        <translation>Solo se pueden cifrar los PDF.</translation>
    </message>
    <message>
        <source>--jobs takes a number of 1 or more.</source>
        <translation>--jobs admite un número igual o mayor que 1.</translation>
    </message>
    <message>
        <source>The pattern gives two files the name %1; add {code} to it.</source>
        <translation>El patrón da a dos archivos el nombre %1; añádale {code}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>no font has a sign for: %1</source>
        <translation>ninguna fuente tiene un signo para: %1</translation>
    </message>
    <message>
        <source>too few answers for the overview</source>
        <translation>demasiado pocas respuestas para la vista general</translation>
    </message>
    <message>
        <source>no comments</source>
        <translation>sin comentarios</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>written; %1</source>
        <translation>escrito; %1</translation>
    </message>
    <message>
        <source>Write released reports as PDF, web page, JSON or text.</source>
        <translation>Escribir informes publicados en PDF, página web, JSON o texto.</translation>
    </message>
    <message>
        <source>for coaches</source>
        <translation>para coaches</translation>
    </message>
    <message>
        <source>for coordinators</source>
        <translation>para la coordinación</translation>
    </message>
    <message>
        <source>for participants</source>
        <translation>para participantes</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>incluida en el programa</translation>
    </message>
    <message>
        <source>in this vault</source>
        <translation>en esta bóveda</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>A PNG or SVG file for the cover.</source>
        <translation>Un archivo PNG o SVG para la portada.</translation>
    </message>
    <message>
        <source>What the logo shows, for who cannot see it.</source>
        <translation>Lo que muestra el logotipo, para quien no puede verlo.</translation>
    </message>
    <message>
        <source>Stored the template %1.</source>
        <translation>Se ha guardado la plantilla %1.</translation>
    </message>
    <message>
        <source>Removed the template %1.</source>
        <translation>Se ha eliminado la plantilla %1.</translation>
    </message>
    <message>
        <source>List the report templates of the program and of the vault.</source>
        <translation>Enumerar las plantillas de informe del programa y de la bóveda.</translation>
    </message>
    <message>
        <source>Store a report template from its JSON file, with a logo if you like.</source>
        <translation>Guardar una plantilla de informe desde su archivo JSON, con un logotipo si lo desea.</translation>
    </message>
    <message>
        <source>VAULT NAME</source>
        <translation>VAULT NAME</translation>
    </message>
    <message>
        <source>Show a report template as “template add” reads it.</source>
        <translation>Mostrar una plantilla de informe tal como la lee «template add».</translation>
    </message>
    <message>
        <source>Remove a report template from the vault.</source>
        <translation>Eliminar de la bóveda una plantilla de informe.</translation>
    </message>
    <message>
        <source>Open the backup %1 and go on there; keep the damaged file until you have.</source>
        <translation>Abra la copia de seguridad %1 y siga trabajando en ella; conserve hasta entonces el archivo dañado.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Look for a copy elsewhere; what is readable can be got out with the emergency key and the sqlcipher shell.</source>
        <translation>No hay junto a ella ninguna copia de seguridad íntegra. Busque una copia en otro lugar; lo que sea legible se puede extraer con la clave de emergencia y la herramienta sqlcipher.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Only a copy kept elsewhere helps.</source>
        <translation>No hay junto a ella ninguna copia de seguridad íntegra. Solo ayuda una copia guardada en otro lugar.</translation>
    </message>
    <message>
        <source>Table %1: only %2 rows can be read.</source>
        <translation>Tabla %1: solo se pueden leer %2 filas.</translation>
    </message>
    <message>
        <source>Copies of the key table that are whole: %1 of 2.</source>
        <translation>Copias íntegras de la tabla de claves: %1 de 2.</translation>
    </message>
    <message>
        <source>The key in the backup %1 still opens the rest.</source>
        <translation>La clave de la copia de seguridad %1 aún abre el resto.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Falta el final del archivo.</translation>
    </message>
    <message>
        <source>Damaged pages: %1 of %2.</source>
        <translation>Páginas dañadas: %1 de %2.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>tiene otra frase de contraseña</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Make the sample vault: an invented city cohort, T1 and T2 released.</source>
        <translation>Crear la bóveda de ejemplo: una promoción municipal ficticia, con T1 y T2 publicadas.</translation>
    </message>
    <message>
        <source>  competency:   %1</source>
        <translation>  competencia:  %1</translation>
    </message>
    <message>
        <source>  theme:        %1</source>
        <translation>  tema:         %1</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation>Tema %1: %2</translation>
    </message>
    <message>
        <source>  speaks for:     %1</source>
        <translation>  a favor:        %1</translation>
    </message>
    <message>
        <source>  speaks against: %1</source>
        <translation>  en contra:      %1</translation>
    </message>
    <message>
        <source>  open question:  %1</source>
        <translation>  por entender:   %1</translation>
    </message>
    <message>
        <source>Store the themes of a debrief and a plan of at most three goals from a JSON file.</source>
        <translation>Guardar los temas de una devolución y un plan de tres objetivos como máximo desde un archivo JSON.</translation>
    </message>
    <message numerus="yes">
        <source>  %n late comment(s) wait until enough more people have written.</source>
        <translation>
            <numerusform>  %n comentario tardío espera hasta que hayan escrito suficientes personas más.</numerusform>
            <numerusform>  %n comentarios tardíos esperan hasta que hayan escrito suficientes personas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>With --all: say what deserves a look in each report, and write nothing.</source>
        <translation>Con --all: decir qué merece una mirada en cada informe, y no escribir nada.</translation>
    </message>
    <message>
        <source>--check goes with --all.</source>
        <translation>--check va con --all.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready; %1</source>
        <translation>listo; %1</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>Looked through %1 reports; nothing was written.</source>
        <translation>Se han examinado %1 informes; no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>Its end is missing.</source>
        <translation>Falta el final.</translation>
    </message>
    <message>
        <source>Both copies of the key table are damaged, so no passphrase can open it.</source>
        <translation>Las dos copias de la tabla de claves están dañadas, así que ninguna frase de contraseña puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are damaged.</source>
        <translation>%1 de %2 páginas están dañadas.</translation>
    </message>
    <message>
        <source>Participants, raters and who has answered</source>
        <translation>Participantes, evaluadores y quién ha respondido</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Released reports</source>
        <translation>Informes publicados</translation>
    </message>
    <message>
        <source>Plans and progress</source>
        <translation>Planes y avances</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation>todo legible</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) readable, others not</source>
        <translation>
            <numerusform>%n entrada legible, las demás no</numerusform>
            <numerusform>%n entradas legibles, las demás no</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>before an upgrade of the program</source>
        <translation>antes de una actualización del programa</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before something was deleted</source>
        <translation>antes de eliminar algo</translation>
    </message>
    <message>
        <source>before the key was rotated</source>
        <translation>antes de renovar la clave</translation>
    </message>
    <message>
        <source>sound: every page is as it was written</source>
        <translation>íntegra: todas las páginas están como se escribieron</translation>
    </message>
    <message>
        <source>opens with another passphrase, as copies from before a change do</source>
        <translation>se abre con otra frase de contraseña, como las copias anteriores a un cambio</translation>
    </message>
    <message>
        <source>damaged as well</source>
        <translation>también dañada</translation>
    </message>
    <message>
        <source>One of two copies of the key table is damaged; the other one still works.</source>
        <translation>Una de las dos copias de la tabla de claves está dañada; la otra aún sirve.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 tiene daños</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Keep it until you have a copy that opens, and look for the cause: a failing disk, a copy cut short, or a synchronising service.</source>
        <translation>No se ha cambiado nada en el archivo. Consérvelo hasta tener una copia que se abra y busque la causa: un disco que falla, una copia interrumpida o un servicio de sincronización.</translation>
    </message>
    <message>
        <source>Nothing in it can be read without a copy.</source>
        <translation>Sin una copia no se puede leer nada de su contenido.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it. Look for a copy you have kept elsewhere: on another disk, or with a colleague who has the same vault.</source>
        <translation>No hay junto al archivo ninguna copia de seguridad íntegra. Busque una copia que haya guardado en otro lugar: en otro disco o con un colega que tenga la misma bóveda.</translation>
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
        <translation>No se ha encontrado %1. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions, or whether another program holds it.</source>
        <translation>%1 no se puede leer. Compruebe sus permisos, o si otro programa lo está usando.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Choose another folder or check its permissions.</source>
        <translation>%1 no se puede escribir; lo que había antes no ha cambiado. Elija otra carpeta o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name.</source>
        <translation>%1 ya existe y no se ha tocado. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again from the survey tool.</source>
        <translation>%1 no contiene nada. Vuelva a exportar desde la herramienta de encuestas.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>El disco está lleno; no se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a Circumspect vault. Choose a file that ends in .circ.</source>
        <translation>%1 no es una bóveda de Circumspect. Elija un archivo que termine en .circ.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup copy; keep this file until you have one that opens.</source>
        <translation>%1 tiene daños. Abra una copia de seguridad; conserve este archivo hasta tener una que se abra.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>La bóveda</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came, or open a backup copy.</source>
        <translation>%1 no llega hasta el final: falta una parte. Vuelva a copiar el archivo desde su origen, o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Both copies of the key table in %1 are damaged, so no passphrase can open it. Open a backup copy.</source>
        <translation>Las dos copias de la tabla de claves están dañadas en %1, así que ninguna frase de contraseña puede abrir el archivo. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>la bóveda</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Circumspect and was left untouched. Install the newest version.</source>
        <translation>%1 procede de una versión más reciente de Circumspect y no se ha tocado. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there first.</source>
        <translation>%1 ya se está usando en otro lugar. Cierre primero allí.</translation>
    </message>
    <message>
        <source>The vault can be read but not changed here. Copy it to a folder you may write to.</source>
        <translation>La bóveda se puede leer aquí, pero no cambiar. Cópiela a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check capital letters and the keyboard layout.</source>
        <translation>Esta frase de contraseña no abre la bóveda. Compruebe las mayúsculas y la distribución del teclado.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least 12 characters, for example four unrelated words.</source>
        <translation>La frase de contraseña es demasiado corta. Use al menos 12 caracteres, por ejemplo cuatro palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the vault. Close other programs and try again.</source>
        <translation>No hay suficiente memoria libre para desbloquear la bóveda. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A key slot of the vault asks for something this program refuses.</source>
        <translation>Un espacio de clave de la bóveda pide algo que este programa rechaza.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error. Compare it with the printed sheet, group by group.</source>
        <translation>El código de recuperación tiene un error de escritura. Compárelo con la hoja impresa, grupo por grupo.</translation>
    </message>
    <message>
        <source>The last key cannot be removed: nobody could open the vault again.</source>
        <translation>La última clave no se puede quitar: nadie podría volver a abrir la bóveda.</translation>
    </message>
    <message>
        <source>The vault has no such key. Open it again and choose from the list.</source>
        <translation>La bóveda no tiene esa clave. Vuelva a abrirla y elija de la lista.</translation>
    </message>
    <message>
        <source>The vault has no room for another key. Remove one that is no longer used.</source>
        <translation>La bóveda no tiene sitio para otra clave. Quite una que ya no se use.</translation>
    </message>
    <message>
        <source>The system keychain could not be used. Enter the passphrase instead.</source>
        <translation>No se ha podido usar el llavero del sistema. Introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault refused the change because it would contradict what is there.</source>
        <translation>La bóveda ha rechazado el cambio porque contradiría lo que ya contiene.</translation>
    </message>
    <message>
        <source>The encryption library is not the one this program was built with, so nothing is opened. Reinstall Circumspect.</source>
        <translation>La biblioteca de cifrado no es la misma con la que se construyó este programa, así que no se abre nada. Reinstale Circumspect.</translation>
    </message>
    <message>
        <source>The vault could not carry this out; nothing was changed.</source>
        <translation>La bóveda no ha podido realizar la operación; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A sealed part of the vault does not match its seal and was not read. Check the vault.</source>
        <translation>Una parte sellada de la bóveda no coincide con su sello y no se ha leído. Compruebe la bóveda.</translation>
    </message>
    <message>
        <source>Only an owner holds the key to the answers. Ask an owner to do this step.</source>
        <translation>Solo un propietario tiene la clave de las respuestas. Pida a un propietario que haga este paso.</translation>
    </message>
    <message>
        <source>%1 is not a usable instrument. Mend the places listed and try again.</source>
        <translation>%1 no es un cuestionario utilizable. Corrija los lugares indicados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The vault already holds %1 with other content. Give the new one another version.</source>
        <translation>La bóveda ya contiene %1 con otro contenido. Dé otra versión al nuevo.</translation>
    </message>
    <message>
        <source>this instrument</source>
        <translation>este cuestionario</translation>
    </message>
    <message>
        <source>The vault has no instrument %1. Add it first.</source>
        <translation>La bóveda no tiene el cuestionario %1. Añádalo primero.</translation>
    </message>
    <message>
        <source>There is already a cycle named %1. Choose another name.</source>
        <translation>Ya hay un ciclo llamado %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no such cycle in the vault: %1.</source>
        <translation>No existe ese ciclo en la bóveda: %1.</translation>
    </message>
    <message>
        <source>none has been added yet</source>
        <translation>aún no se ha añadido ninguno</translation>
    </message>
    <message>
        <source>The vault has several cycles. Say which one.</source>
        <translation>La bóveda tiene varios ciclos. Indique cuál.</translation>
    </message>
    <message>
        <source>The cycle has no wave %1.</source>
        <translation>El ciclo no tiene la ola %1.</translation>
    </message>
    <message>
        <source>The cycle has no participant with the code %1.</source>
        <translation>El ciclo no tiene ningún participante con el código %1.</translation>
    </message>
    <message>
        <source>The roster was not read; nothing was changed. Mend the records listed and try again.</source>
        <translation>La lista no se ha leído; no se ha cambiado nada. Corrija los registros indicados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text encoding of %1 was not recognised. Save the file as UTF-8.</source>
        <translation>No se ha reconocido la codificación del texto en %1. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>No separator was found in %1: its lines do not fall into columns. Export it as CSV.</source>
        <translation>No se ha encontrado ningún separador en %1: sus líneas no forman columnas. Expórtelo como CSV.</translation>
    </message>
    <message>
        <source>Record %1 has more values than the header has columns. Check its quotation marks.</source>
        <translation>El registro %1 tiene más valores que columnas tiene el encabezado. Compruebe sus comillas.</translation>
    </message>
    <message>
        <source>Record %1 opens a quotation mark that is never closed: the file seems cut off. Export it again.</source>
        <translation>El registro %1 abre unas comillas que nunca se cierran: el archivo parece cortado. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Record %1 does not say which rater it comes from.</source>
        <translation>El registro %1 no indica de qué evaluador procede.</translation>
    </message>
    <message>
        <source>A value in record %1 is too long to be an answer.</source>
        <translation>Un valor del registro %1 es demasiado largo para ser una respuesta.</translation>
    </message>
    <message>
        <source>%1 has too many columns.</source>
        <translation>%1 tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>%1 has too many records. Split it.</source>
        <translation>%1 tiene demasiados registros. Divídalo.</translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls). Save it as .xlsx or CSV and try again.</source>
        <translation>%1 es un libro de Excel antiguo (.xls). Guárdelo como .xlsx o CSV e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a protected workbook. Save a copy without a password.</source>
        <translation>%1 es un libro protegido. Guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>%1 is not a readable workbook.</source>
        <translation>%1 no es un libro legible.</translation>
    </message>
    <message>
        <source>The format of %1 was not recognised. Name the format, or give a mapping.</source>
        <translation>No se ha reconocido el formato en %1. Indique el formato, o dé una correspondencia.</translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. Export it as CSV with one row a rater, or as a long table.</source>
        <translation>%1 aún no se puede importar. Expórtelo como CSV con una fila por evaluador, o como tabla larga.</translation>
    </message>
    <message>
        <source>This kind of file</source>
        <translation>Este tipo de archivo</translation>
    </message>
    <message>
        <source>It is not clear which column holds what. Give a mapping.</source>
        <translation>No está claro qué contiene cada columna. Dé una correspondencia.</translation>
    </message>
    <message>
        <source>The mapping cannot be used.</source>
        <translation>La correspondencia no se puede utilizar.</translation>
    </message>
    <message>
        <source>Column “%1” is not known to the instrument.</source>
        <translation>El cuestionario no conoce la columna «%1».</translation>
    </message>
    <message>
        <source>Column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>Record %1 has a value that is not on the scale.</source>
        <translation>El registro %1 tiene un valor que no está en la escala.</translation>
    </message>
    <message>
        <source>Record %1 has a value that is not a whole number.</source>
        <translation>El registro %1 tiene un valor que no es un número entero.</translation>
    </message>
    <message>
        <source>Record %1 is about a participant who is not on the roster.</source>
        <translation>El registro %1 trata de un participante que no está en la lista.</translation>
    </message>
    <message>
        <source>Record %1 has a rater group that the instrument does not know.</source>
        <translation>El registro %1 tiene un grupo de evaluadores que el cuestionario no conoce.</translation>
    </message>
    <message>
        <source>Record %1 repeats a rater.</source>
        <translation>El registro %1 repite un evaluador.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 has problems. Mend the records listed and import it again.</source>
        <translation>No se ha importado nada: %1 tiene problemas. Corrija los registros indicados e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such import, or it can no longer be withdrawn.</source>
        <translation>No existe esa importación, o ya no puede retirarse.</translation>
    </message>
    <message>
        <source>%1 holds no answers to import.</source>
        <translation>%1 no contiene respuestas que importar.</translation>
    </message>
    <message>
        <source>There are no answers to release for %1 yet.</source>
        <translation>Aún no hay respuestas que publicar para %1.</translation>
    </message>
    <message>
        <source>this participant</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>This cannot be changed any more: a report has been released.</source>
        <translation>Esto ya no se puede cambiar: se ha publicado un informe.</translation>
    </message>
    <message>
        <source>There is no released report for %1 yet. Release it first.</source>
        <translation>Aún no hay informe publicado para %1. Publíquelo primero.</translation>
    </message>
    <message>
        <source>A stored release does not match its number and is not shown. Check the vault.</source>
        <translation>Una versión publicada guardada no coincide con su número y no se muestra. Compruebe la bóveda.</translation>
    </message>
    <message>
        <source>The promise to raters may only get stricter once answers have come in (%1).</source>
        <translation>El compromiso con los evaluadores solo puede hacerse más estricto una vez recibidas respuestas (%1).</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>No se ha podido crear el informe.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This cannot be done that way.</source>
        <translation>Esto no se puede hacer de esa manera.</translation>
    </message>
    <message>
        <source>Record %1 puts a rater in another group than the roster or an earlier record does.</source>
        <translation>El registro %1 pone a un evaluador en un grupo distinto del que indica la lista o un registro anterior.</translation>
    </message>
    <message>
        <source>%1 is too large. Split a survey export, or export the responses only; a vault holds at most 1 GiB.</source>
        <translation>%1 es demasiado grande. Divida la exportación de encuesta, o exporte solo las respuestas; una bóveda admite como máximo 1 GiB.</translation>
    </message>
    <message>
        <source>Your role in this vault does not include this step. Ask an owner.</source>
        <translation>Su función en esta bóveda no incluye este paso. Pídaselo a un propietario.</translation>
    </message>
    <message>
        <source>The vault has no such member: %1. The list of members shows who there is.</source>
        <translation>La bóveda no tiene ese miembro: %1. La lista de miembros muestra quién hay.</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>no se ha indicado ningún nombre</translation>
    </message>
    <message>
        <source>This step belongs to another kind of vault. Open the file it is meant for.</source>
        <translation>Este paso corresponde a otro tipo de bóveda. Abra el archivo al que está destinado.</translation>
    </message>
    <message>
        <source>%1 was removed or replaced by another program while it was open. Nothing more is written to it; save a copy now, then open the file again.</source>
        <translation>Otro programa ha eliminado o reemplazado %1 mientras estaba en uso. Ya no se escribe nada más allí; guarde ahora una copia y después vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>No backup copy could be made, so nothing was changed. Free some space or choose a folder that can be written to.</source>
        <translation>No se ha podido hacer ninguna copia de seguridad, así que no se ha cambiado nada. Libere espacio o elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Private notes open only for the coach who wrote them.</source>
        <translation>Las notas privadas solo se abren para el coach que las escribió.</translation>
    </message>
    <message>
        <source>%1 is not a whole package; nothing was taken from it. Ask for it again.</source>
        <translation>%1 no es un paquete completo; no se ha incorporado nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>Nobody this vault knows has made %1; nothing was taken from it.</source>
        <translation>Nadie que esta bóveda conozca ha hecho %1; no se ha incorporado nada.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Choose which version stays.</source>
        <translation>%1 ha cambiado en ambas partes. Elija qué versión permanece.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Un elemento</translation>
    </message>
    <message>
        <source>Give a reason; it is kept with the decision.</source>
        <translation>Indique un motivo; se guarda con la decisión.</translation>
    </message>
    <message>
        <source>This response is no longer there. Look at the list again.</source>
        <translation>Esta respuesta ya no está. Vuelva a consultar la lista.</translation>
    </message>
    <message>
        <source>A report of this wave has been released, so what counts in it can no longer change.</source>
        <translation>Se ha publicado un informe de esta ola, así que ya no puede cambiar lo que cuenta en ella.</translation>
    </message>
    <message>
        <source>A view across participants needs at least 5 participants from 3 organisations.</source>
        <translation>Una vista de conjunto necesita al menos 5 participantes de 3 organizaciones.</translation>
    </message>
    <message>
        <source>The promise keeps the answers until %1. Erase them then.</source>
        <translation>El compromiso conserva las respuestas hasta el %1. Bórrelas entonces.</translation>
    </message>
    <message>
        <source>%1 is not a usable report template. Mend the place named and try again.</source>
        <translation>%1 no es una plantilla de informe utilizable. Corrija el lugar indicado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key or the role of a member is not the one an owner put there, so nothing is sealed to it. Look at the list of members, revoke who is marked there, and add them again.</source>
        <translation>La clave o la función de un miembro no es la que puso un propietario, así que no se sella nada para él. Consulte la lista de miembros, retire el acceso a quien esté marcado y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>%1 is sealed to somebody else or to another vault, or its first bytes were damaged on the way. Ask the sender for one made for you.</source>
        <translation>%1 está sellado para otra persona o para otra bóveda, o sus primeros bytes se dañaron por el camino. Pida al remitente uno hecho para usted.</translation>
    </message>
    <message>
        <source>The report about %1 cannot be made anew now. New answers wait until every changed group has at least 3 more, or as many as its minimum, than in each earlier report: two reports side by side could tell who answered what.</source>
        <translation>El informe sobre %1 no se puede rehacer ahora. Las respuestas nuevas esperan hasta que cada grupo cambiado tenga al menos 3 más, o tantas como su mínimo, que en cada informe anterior: dos informes puestos uno al lado del otro podrían revelar quién respondió qué.</translation>
    </message>
    <message>
        <source>This is a report about yourself, which somebody else has to release and look after. Ask another owner; where you are the only one, add another on the Members page.</source>
        <translation>Este es un informe sobre usted, que debe publicar y atender otra persona. Pídaselo a otro propietario; si usted es el único, añada otro en la página Miembros.</translation>
    </message>
    <message>
        <source>This choice leaves out fewer than 5 participants or 3 organisations; beside the whole cohort it would show them. Leave out more, or nobody.</source>
        <translation>Esta selección deja fuera a menos de 5 participantes o 3 organizaciones; junto a la promoción completa los pondría al descubierto. Deje fuera a más, o a nadie.</translation>
    </message>
    <message>
        <source>The vault must note which participants a view across participants shows, so that no later view leaves a few of them over; here it can only be read. Copy it to a folder you may write to, and open it there.</source>
        <translation>La bóveda debe anotar qué participantes muestra una vista de conjunto, para que ninguna vista posterior deje aparte a unos pocos de ellos; aquí solo se puede leer. Cópiela a una carpeta en la que pueda escribir y ábrala allí.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s)</source>
        <translation>
            <numerusform>%n participante nuevo</numerusform>
            <numerusform>%n participantes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rater(s)</source>
        <translation>
            <numerusform>%n evaluador nuevo</numerusform>
            <numerusform>%n evaluadores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of raters who had answered before were skipped</source>
        <translation>
            <numerusform>Se omitió %n respuesta de un evaluador que ya había respondido</numerusform>
            <numerusform>Se omitieron %n respuestas de evaluadores que ya habían respondido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answer(s) were replaced by the same rater’s last one</source>
        <translation>
            <numerusform>%n respuesta anterior se sustituyó por la última del mismo evaluador</numerusform>
            <numerusform>%n respuestas anteriores se sustituyeron por la última del mismo evaluador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty response(s) were skipped</source>
        <translation>
            <numerusform>Se omitió %n respuesta vacía</numerusform>
            <numerusform>Se omitieron %n respuestas vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test record(s) were skipped</source>
        <translation>
            <numerusform>Se omitió %n registro de prueba</numerusform>
            <numerusform>Se omitieron %n registros de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) repeat one answer over a long run</source>
        <translation>
            <numerusform>%n respuesta repite una misma contestación en una larga serie</numerusform>
            <numerusform>%n respuestas repiten una misma contestación en una larga serie</numerusform>
        </translation>
    </message>
    <message>
        <source>the first heading is “%1”</source>
        <translation>el primer encabezado es «%1»</translation>
    </message>
    <message>
        <source>there is a heading “%1”</source>
        <translation>hay un encabezado «%1»</translation>
    </message>
    <message>
        <source>headings look like “%1”</source>
        <translation>los encabezados se parecen a «%1»</translation>
    </message>
    <message>
        <source>record %1 holds import ids</source>
        <translation>el registro %1 contiene identificadores de importación</translation>
    </message>
    <message>
        <source>it has %1 heading rows</source>
        <translation>tiene %1 filas de encabezado</translation>
    </message>
    <message>
        <source>%1 columns are statements of the questionnaire</source>
        <translation>%1 columnas son enunciados del cuestionario</translation>
    </message>
    <message>
        <source>each record holds one answer</source>
        <translation>cada registro contiene una respuesta</translation>
    </message>
    <message>
        <source>of the file’s name</source>
        <translation>del nombre del archivo</translation>
    </message>
    <message>
        <source>of what the file holds</source>
        <translation>del contenido del archivo</translation>
    </message>
    <message>
        <source>Dropped: could identify a person</source>
        <translation>Descartado: podría identificar a una persona</translation>
    </message>
    <message>
        <source>Dropped: a time</source>
        <translation>Descartado: una hora</translation>
    </message>
    <message>
        <source>Dropped: technical</source>
        <translation>Descartado: técnico</translation>
    </message>
    <message>
        <source>Dropped: row numbers</source>
        <translation>Descartado: números de fila</translation>
    </message>
    <message>
        <source>Dropped: not in the questionnaire</source>
        <translation>Descartado: no está en el cuestionario</translation>
    </message>
    <message>
        <source>Dropped: empty</source>
        <translation>Descartado: vacío</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Rater group</source>
        <translation>Grupo de evaluadores</translation>
    </message>
    <message>
        <source>Rater; kept only to tell repeats apart</source>
        <translation>Evaluador; se conserva solo para distinguir repeticiones</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Which answers belong together</source>
        <translation>Qué respuestas van juntas</translation>
    </message>
    <message>
        <source>Which statement is answered</source>
        <translation>A qué enunciado se responde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why an answer is missing</source>
        <translation>Por qué falta una respuesta</translation>
    </message>
    <message>
        <source>Whether it was sent off</source>
        <translation>Si se envió</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shorter than the headings; what is missing counts as left open.</source>
        <translation>
            <numerusform>%n registro es más corto que los encabezados; lo que falta cuenta como sin responder.</numerusform>
            <numerusform>%n registros son más cortos que los encabezados; lo que falta cuenta como sin responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column of row names was dropped.</source>
        <translation>Se descartó una columna de nombres de fila.</translation>
    </message>
    <message>
        <source>A column of row numbers was dropped.</source>
        <translation>Se descartó una columna de números de fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) without a column were dropped.</source>
        <translation>
            <numerusform>Se descartó %n encabezado sin columna.</numerusform>
            <numerusform>Se descartaron %n encabezados sin columna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as %1.</source>
        <translation>El archivo no es UTF-8; se leyó como %1.</translation>
    </message>
    <message>
        <source>Ratings are written with decimals, like 4.0; they were read as whole numbers.</source>
        <translation>Las puntuaciones llevan decimales, como 4.0; se leyeron como números enteros.</translation>
    </message>
    <message>
        <source>The attribute “%1” could not be used.</source>
        <translation>El atributo «%1» no se pudo usar.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) were not sent off; what is answered counts.</source>
        <translation>
            <numerusform>%n respuesta no se envió; cuenta lo que está contestado.</numerusform>
            <numerusform>%n respuestas no se enviaron; cuenta lo que está contestado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have one or two responses; they will be combined or withheld.</source>
        <translation>
            <numerusform>%n grupo tiene una o dos respuestas; se combinará o no se mostrará.</numerusform>
            <numerusform>%n grupos tienen una o dos respuestas; se combinarán o no se mostrarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell raters apart: it takes the place of the wave’s earlier answers.</source>
        <translation>El archivo no distingue a los evaluadores: sustituye las respuestas anteriores de la ola.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the questionnaire are not in the file.</source>
        <translation>
            <numerusform>%n enunciado del cuestionario no está en el archivo.</numerusform>
            <numerusform>%n enunciados del cuestionario no están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values look like dates; a spreadsheet may have changed them.</source>
        <translation>Algunos valores parecen fechas; quizá los cambió una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the file</source>
        <translation>
            <numerusform>%n registro en el archivo</numerusform>
            <numerusform>%n registros en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) would be taken in</source>
        <translation>
            <numerusform>Se importaría %n respuesta</numerusform>
            <numerusform>Se importarían %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance of a competency</source>
        <translation>Importancia de una competencia</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Grupo entero</translation>
    </message>
    <message>
        <source>All competencies together</source>
        <translation>Todas las competencias juntas</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Comments under the group’s name</source>
        <translation>Comentarios con el nombre del grupo</translation>
    </message>
    <message>
        <source>Comments in one common list</source>
        <translation>Comentarios en una lista común</translation>
    </message>
    <message>
        <source>Combined from %1</source>
        <translation>Combinado a partir de %1</translation>
    </message>
    <message>
        <source>Words masked in comments</source>
        <translation>Palabras ocultas en comentarios</translation>
    </message>
    <message>
        <source>Shown as “… or more” or “… or less”</source>
        <translation>Mostrado como «… o más» o «… o menos»</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No mostrado</translation>
    </message>
    <message>
        <source>Average shown, spread of answers not shown</source>
        <translation>Media mostrada, dispersión de las respuestas no mostrada</translation>
    </message>
    <message>
        <source>Comments not shown</source>
        <translation>Comentarios no mostrados</translation>
    </message>
    <message>
        <source>Late comments added, from at least three more people</source>
        <translation>Comentarios tardíos añadidos, de al menos tres personas más</translation>
    </message>
    <message>
        <source>Importance of %1</source>
        <translation>Importancia de %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>punto de partida: %1</translation>
    </message>
    <message>
        <source>first step: %1</source>
        <translation>primer paso: %1</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>who will notice: %1</source>
        <translation>quién lo notará: %1</translation>
    </message>
    <message>
        <source>measure: %1</source>
        <translation>medida: %1</translation>
    </message>
    <message>
        <source>Goal %1 after %2 days: %3</source>
        <translation>Objetivo %1 a los %2 días: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>celebrada el %1</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Plan de desarrollo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
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
        <translation>sin cifra: aquí no se preguntó a nadie o nadie respondió, o no se muestra</translation>
    </message>
    <message>
        <source>Not shown here: %1</source>
        <translation>No se muestra aquí: %1</translation>
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
        <translation>su envoltorio está dañado</translation>
    </message>
    <message>
        <source>what is sealed in it is damaged or cut off</source>
        <translation>lo que lleva sellado está dañado o cortado</translation>
    </message>
    <message>
        <source>the PNG picture is damaged</source>
        <translation>la imagen PNG está dañada</translation>
    </message>
    <message>
        <source>what names its sender is damaged</source>
        <translation>lo que nombra a su remitente está dañado</translation>
    </message>
    <message>
        <source>the SVG picture is damaged</source>
        <translation>la imagen SVG está dañada</translation>
    </message>
    <message>
        <source>has an id twice</source>
        <translation>tiene un identificador dos veces</translation>
    </message>
    <message>
        <source>its contrast with paper is %1:1 and must be at least %2:1; choose a darker colour</source>
        <translation>su contraste con el papel es de %1:1 y debe ser al menos de %2:1; elija un color más oscuro</translation>
    </message>
    <message>
        <source>holds more than %1 entries</source>
        <translation>contiene más de %1 elementos</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>debe ser «%1»</translation>
    </message>
    <message>
        <source>belongs to a template of the program; choose another</source>
        <translation>pertenece a una plantilla del programa; elija otro</translation>
    </message>
    <message>
        <source>has an entry without an id</source>
        <translation>tiene un elemento sin identificador</translation>
    </message>
    <message>
        <source>says nothing to people who cannot see the logo</source>
        <translation>no dice nada a quienes no pueden ver el logotipo</translation>
    </message>
    <message>
        <source>lists no part of the report</source>
        <translation>no enumera ninguna parte del informe</translation>
    </message>
    <message>
        <source>“%1” is no part of a report</source>
        <translation>«%1» no es una parte de un informe</translation>
    </message>
    <message>
        <source>no template here has it</source>
        <translation>ninguna plantilla de aquí lo tiene</translation>
    </message>
    <message>
        <source>is none of these: %1</source>
        <translation>no es ninguno de estos: %1</translation>
    </message>
    <message>
        <source>is not a colour like #0B66A8</source>
        <translation>no es un color como #0B66A8</translation>
    </message>
    <message>
        <source>is not a count of changes</source>
        <translation>no es un número de cambios</translation>
    </message>
    <message>
        <source>is not a date like 2026-03-31</source>
        <translation>no es una fecha como 2026-03-31</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is not 1 to 40 of a-z, 0-9 and -</source>
        <translation>no consta de 1 a 40 caracteres de a-z, 0-9 y -</translation>
    </message>
    <message>
        <source>this is not a package</source>
        <translation>esto no es un paquete</translation>
    </message>
    <message>
        <source>is not a text of at most %1 characters</source>
        <translation>no es un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <translation>no es un objeto entre llaves</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>no es base64</translation>
    </message>
    <message>
        <source>“%1” is not for these readers</source>
        <translation>«%1» no es para estos lectores</translation>
    </message>
    <message>
        <source>is not JSON from byte %1 on</source>
        <translation>no es JSON a partir del byte %1</translation>
    </message>
    <message>
        <source>is neither PNG nor SVG</source>
        <translation>no es PNG ni SVG</translation>
    </message>
    <message>
        <source>is not texts by language, like {&quot;en&quot;: &quot;...&quot;}</source>
        <translation>no son textos por idioma, como {&quot;en&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>hold a part twice</source>
        <translation>contienen una parte dos veces</translation>
    </message>
    <message>
        <source>the picture is not 1 to %1 pixels wide and high</source>
        <translation>la imagen no mide de 1 a %1 píxeles de ancho y de alto</translation>
    </message>
    <message>
        <source>the SVG picture has declarations of its own</source>
        <translation>la imagen SVG tiene declaraciones propias</translation>
    </message>
    <message>
        <source>the SVG picture contains &lt;%1&gt;, which is not allowed</source>
        <translation>la imagen SVG contiene &lt;%1&gt;, que no está permitido</translation>
    </message>
    <message>
        <source>the SVG picture loads or runs something</source>
        <translation>la imagen SVG carga o ejecuta algo</translation>
    </message>
    <message>
        <source>is larger than %1 KB</source>
        <translation>ocupa más de %1 KB</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» figura ahí dos veces</translation>
    </message>
    <message>
        <source>is not known here; is it misspelt?</source>
        <translation>no se conoce aquí; ¿está mal escrito?</translation>
    </message>
    <message>
        <source>hold a part of an unknown kind</source>
        <translation>contienen una parte de un tipo desconocido</translation>
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
        <translation>Respuestas uniformes</translation>
    </message>
    <message>
        <source>Mostly empty</source>
        <translation>Casi vacía</translation>
    </message>
    <message>
        <source>Far from the other raters</source>
        <translation>Lejos de los demás evaluadores</translation>
    </message>
    <message>
        <source>Uniform answers: the same answer was given to at least half of the form in a row, or to all of ten or more statements. Caution: somebody who sees a leader as equally good everywhere answers like this sincerely. It says “look”, not “invalid”.</source>
        <translation>Respuestas uniformes: se dio la misma respuesta seguida a al menos la mitad del formulario, o a todos los enunciados si son diez o más. Cautela: quien ve a un líder igual de bueno en todo responde así con sinceridad. Dice «mírela», no «no válida».</translation>
    </message>
    <message>
        <source>Mostly empty: fewer than half of the statements were answered. Caution: many raters leave open what they could not observe, and that is right. Competencies with too few answers have no score of this rater anyway.</source>
        <translation>Casi vacía: se contestaron menos de la mitad de los enunciados. Cautela: muchos evaluadores dejan sin contestar lo que no pudieron observar, y hacen bien. De todos modos, las competencias con muy pocas respuestas no tienen puntuación de este evaluador.</translation>
    </message>
    <message>
        <source>Far from the other raters: the overall score lies unusually far from the median of the others about this participant (modified z beyond 3.5, five raters or more). Caution: a different view is not an error; it is often the one worth hearing. Whether it is higher or lower is not shown, so that nobody is left out for being critical.</source>
        <translation>Lejos de los demás evaluadores: la puntuación global está inusualmente lejos de la mediana de los demás sobre este participante (z modificada superior a 3,5, cinco evaluadores o más). Cautela: una visión distinta no es un error; a menudo es la que merece ser escuchada. No se muestra si es más alta o más baja, para que no se deje fuera a nadie por ser crítico.</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would hardly move (by less than 0.1 scale points).</source>
        <translation>Sin todas las respuestas con aviso, la media de todos los demás sobre este participante apenas se movería (menos de 0,1 puntos de la escala).</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would move somewhat (by less than 0.3 scale points).</source>
        <translation>Sin todas las respuestas con aviso, la media de todos los demás sobre este participante se movería algo (menos de 0,3 puntos de la escala).</translation>
    </message>
    <message>
        <source>Without all flagged responses, the mean of all others about this participant would move clearly (by 0.3 scale points or more).</source>
        <translation>Sin todas las respuestas con aviso, la media de todos los demás sobre este participante se movería claramente (0,3 puntos de la escala o más).</translation>
    </message>
    <message>
        <source>Excluded, fixed by the release</source>
        <translation>Excluida, fijada por la publicación</translation>
    </message>
    <message>
        <source>Counts, fixed by the release</source>
        <translation>Cuenta, fijada por la publicación</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Excluded, because: %1</source>
        <translation>Excluida, porque: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 has a character that never occurs in a code.</source>
        <translation>El grupo %1 tiene un carácter que nunca aparece en un código.</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 de %2 grupos</translation>
    </message>
    <message>
        <source>Complete: the check digits agree.</source>
        <translation>Completo: los dígitos de control coinciden.</translation>
    </message>
    <message>
        <source>Too long: a code has %1 groups.</source>
        <translation>Demasiado largo: un código tiene %1 grupos.</translation>
    </message>
    <message>
        <source>The check digits do not agree: compare group by group with the sheet.</source>
        <translation>Los dígitos de control no coinciden: compare grupo por grupo con la hoja.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Vault %1…   ·   Role: %2   ·   Made on %3</source>
        <translation>Bóveda %1…   ·   Función: %2   ·   Creada el %3</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>This code opens the vault exactly as your passphrase does. Whoever has the file and this sheet needs nothing else.</source>
        <translation>Este código abre la bóveda exactamente igual que su frase de contraseña. Quien tenga el archivo y esta hoja no necesita nada más.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarla</translation>
    </message>
    <message>
        <source>Print this page and keep it where you keep contracts or a spare key: a safe, a locked drawer, with a notary. Not beside the computer, not in a mailbox, not as a photograph. Then delete the file it was printed from.</source>
        <translation>Imprima esta página y guárdela donde guarda contratos o una llave de repuesto: una caja fuerte, un cajón con llave, una notaría. No junto al ordenador, no en un buzón de correo, no como fotografía. Elimine después el archivo desde el que la imprimió.</translation>
    </message>
    <message>
        <source>When you need it</source>
        <translation>Cuando la necesite</translation>
    </message>
    <message>
        <source>Open the vault, choose “Use a recovery code” and type the groups in their order. Capitals and spaces do not matter; the code contains no letter I, L, O or U. You are then asked for a new passphrase.</source>
        <translation>Abra la bóveda, elija «Usar un código de recuperación» y escriba los grupos en su orden. Las mayúsculas y los espacios no importan; el código no contiene las letras I, L, O ni U. Después se le pide una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>When it is lost or somebody has seen it</source>
        <translation>Si se pierde o alguien la ha visto</translation>
    </message>
    <message>
        <source>Make a new sheet on the Members page: this one then stops working for the vault, but still opens copies of the file that were made before.</source>
        <translation>Cree una hoja nueva en la página Miembros: esta deja entonces de servir para la bóveda, pero sigue abriendo las copias del archivo hechas antes.</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>Comments under the group’s own name: %1.</source>
        <translation>Comentarios con el nombre del propio grupo: %1.</translation>
    </message>
    <message>
        <source>Other comments stand in one common list, in chance order.</source>
        <translation>Los demás comentarios están en una lista común, en orden aleatorio.</translation>
    </message>
    <message>
        <source>Some comments are withheld: too few people wrote any.</source>
        <translation>Algunos comentarios no se muestran: han escrito demasiado pocas personas.</translation>
    </message>
    <message>
        <source>Words masked in comments stay masked.</source>
        <translation>Las palabras ocultas en los comentarios siguen ocultas.</translation>
    </message>
    <message>
        <source>Shown by themselves: %1.</source>
        <translation>Mostrados por separado: %1.</translation>
    </message>
    <message>
        <source>Shown only together: %1.</source>
        <translation>Mostrados solo juntos: %1.</translation>
    </message>
    <message>
        <source>Not shown, too few answers: %1.</source>
        <translation>No mostrados, demasiado pocas respuestas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: too few answers.</source>
        <translation>
            <numerusform>%n cifra no se muestra: demasiado pocas respuestas.</numerusform>
            <numerusform>%n cifras no se muestran: demasiado pocas respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: they would let answers be worked out.</source>
        <translation>
            <numerusform>%n cifra no se muestra: permitiría deducir respuestas.</numerusform>
            <numerusform>%n cifras no se muestran: permitirían deducir respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) shown as “or more” or “or less”, so near the end of the scale.</source>
        <translation>
            <numerusform>%n cifra mostrada como «o más» o «o menos», por estar tan cerca del extremo de la escala.</numerusform>
            <numerusform>%n cifras mostradas como «o más» o «o menos», por estar tan cerca del extremo de la escala.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough new answers: %1.</source>
        <translation>Suficientes respuestas nuevas: %1.</translation>
    </message>
    <message>
        <source>Not enough new answers yet: %1.</source>
        <translation>Aún no hay suficientes respuestas nuevas: %1.</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Primera publicación</translation>
    </message>
    <message>
        <source>Nothing to release: no answers yet</source>
        <translation>Nada que publicar: aún no hay respuestas</translation>
    </message>
    <message>
        <source>Nothing new: the report stays as it is</source>
        <translation>Nada nuevo: el informe queda como está</translation>
    </message>
    <message>
        <source>New version with the new answers; earlier versions stay what they are</source>
        <translation>Versión nueva con las respuestas nuevas; las versiones anteriores no cambian</translation>
    </message>
    <message>
        <source>New answers wait until every changed group has at least 3 more, or for the next wave</source>
        <translation>Las respuestas nuevas esperan hasta que cada grupo cambiado tenga al menos 3 más, o hasta la próxima ola</translation>
    </message>
    <message>
        <source>No new version: answers that are in the report were changed or taken away</source>
        <translation>Sin versión nueva: se cambiaron o retiraron respuestas que están en el informe</translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation>
            <numerusform>¿Publicar %n informe?</numerusform>
            <numerusform>¿Publicar %n informes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Nada que publicar</translation>
    </message>
    <message>
        <source>Look at what readers of %1 would see before you freeze it. What would let answers be worked out is withheld; the ledger says what and why.</source>
        <translation>Examine lo que verían los lectores de %1 antes de congelarlo. Lo que permitiría deducir respuestas no se muestra; el registro dice qué y por qué.</translation>
    </message>
    <message>
        <source>No report of %1 would change. Below is why.</source>
        <translation>No cambiaría ningún informe de %1. Abajo se indica por qué.</translation>
    </message>
    <message>
        <source>A release cannot be taken back. Check the import and exclusions first. Everybody who can open this vault can read the figures; comments stay with owners and the coach.</source>
        <translation>Una publicación no se puede revocar. Compruebe antes la importación y las exclusiones. Todos los que pueden abrir esta bóveda pueden leer las cifras; los comentarios quedan reservados a los propietarios y al coach.</translation>
    </message>
    <message numerus="yes">
        <source>%n late comment(s) wait until enough more people have written, or for the next wave.</source>
        <translation>
            <numerusform>%n comentario tardío espera hasta que hayan escrito suficientes personas más, o hasta la próxima ola.</numerusform>
            <numerusform>%n comentarios tardíos esperan hasta que hayan escrito suficientes personas más, o hasta la próxima ola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasedView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) answered</source>
        <translation>
            <numerusform>Respondió %n persona más</numerusform>
            <numerusform>Respondieron %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>release %1 of %2</source>
        <translation>versión publicada %1 del %2</translation>
    </message>
    <message numerus="yes">
        <source>groups with fewer than %n answer(s) are never shown alone</source>
        <translation>
            <numerusform>los grupos con menos de %n respuesta nunca se muestran solos</numerusform>
            <numerusform>los grupos con menos de %n respuestas nunca se muestran solos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are sealed: owners of the vault and the participant’s coach can read them.</source>
        <translation>Los comentarios están sellados: pueden leerlos los propietarios de la bóveda y el coach del participante.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Report about %1</source>
        <translation>Informe sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever is open to me</source>
        <translation>Todo lo que está a mi alcance</translation>
    </message>
    <message>
        <source>The full report of those I coach, the summary of the others.</source>
        <translation>El informe completo de quienes acompaño como coach, el resumen de los demás.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>no font has a sign for %1</source>
        <translation>ningún tipo de letra tiene un signo para %1</translation>
    </message>
    <message>
        <source>too few answers for the overview</source>
        <translation>demasiado pocas respuestas para la vista general</translation>
    </message>
    <message>
        <source>no comments to print</source>
        <translation>ningún comentario que imprimir</translation>
    </message>
    <message>
        <source>not written</source>
        <comment>a report</comment>
        <translation>no escrito</translation>
    </message>
    <message>
        <source>written</source>
        <comment>a report</comment>
        <translation>escrito</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a report</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>written; %1</source>
        <comment>a report</comment>
        <translation>escrito; %1</translation>
    </message>
    <message>
        <source>worth a look: %1</source>
        <comment>a report</comment>
        <translation>merece una mirada: %1</translation>
    </message>
    <message>
        <source>not released yet; will not be written</source>
        <comment>a report</comment>
        <translation>aún no publicado; no se escribirá</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written.</source>
        <translation>
            <numerusform>%n informe escrito.</numerusform>
            <numerusform>%n informes escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Stopped before the end; the rest was not written.</source>
        <translation>Detenido antes del final; el resto no se ha escrito.</translation>
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
        <translation>Propietario, coach y coordinación</translation>
    </message>
    <message>
        <source>Owner and coach</source>
        <translation>Propietario y coach</translation>
    </message>
    <message>
        <source>Owner and coordinator</source>
        <translation>Propietario y coordinación</translation>
    </message>
    <message>
        <source>Coach and coordinator</source>
        <translation>Coach y coordinación</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>hoja de recuperación</translation>
    </message>
    <message>
        <source>remembered computer</source>
        <translation>ordenador recordado</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>cover</source>
        <translation>portada</translation>
    </message>
    <message>
        <source>how to read this</source>
        <translation>cómo leer este informe</translation>
    </message>
    <message>
        <source>picture on one page</source>
        <translation>retrato en una página</translation>
    </message>
    <message>
        <source>competency overview</source>
        <translation>vista general de las competencias</translation>
    </message>
    <message>
        <source>how groups see you</source>
        <translation>cómo le ven los grupos</translation>
    </message>
    <message>
        <source>self and others</source>
        <translation>usted y los demás</translation>
    </message>
    <message>
        <source>highest and lowest items</source>
        <translation>enunciados más altos y más bajos</translation>
    </message>
    <message>
        <source>where people disagree</source>
        <translation>dónde difieren las personas</translation>
    </message>
    <message>
        <source>one page per competency</source>
        <translation>una página por competencia</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>antes y ahora</translation>
    </message>
    <message>
        <source>themes and evidence</source>
        <translation>temas e indicios</translation>
    </message>
    <message>
        <source>development plan</source>
        <translation>plan de desarrollo</translation>
    </message>
    <message>
        <source>sharing back</source>
        <translation>devolver lo recibido</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>Leaves nothing out.</source>
        <translation>No omite nada.</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <translation>Omite: %1.</translation>
    </message>
    <message>
        <source>A4, unless something else is chosen</source>
        <translation>A4, salvo que se elija otra cosa</translation>
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
        <translation>Para el participante: todas las partes que no estén desactivadas en la plantilla.</translation>
    </message>
    <message>
        <source>For the coach: patterns and questions for the conversation come along.</source>
        <translation>Para el coach: se añaden patrones y preguntas para la conversación.</translation>
    </message>
    <message>
        <source>For coordinators: figures of the competencies, no comments.</source>
        <translation>Para la coordinación: cifras de las competencias, sin comentarios.</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>del programa</translation>
    </message>
    <message>
        <source>of this vault</source>
        <translation>de esta bóveda</translation>
    </message>
    <message>
        <source>what matters in the role</source>
        <translation>lo que importa en la función</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Where to keep the vault</source>
        <translation>Dónde guardar la bóveda</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Bóvedas (*.circ)</translation>
    </message>
    <message>
        <source>Choose a questionnaire</source>
        <translation>Elegir un cuestionario</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Cuestionarios (*.json)</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::AboutDialog</name>
    <message>
        <source>About Circumspect</source>
        <translation>Acerca de Circumspect</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Versión %1 con Qt %2</translation>
    </message>
    <message>
        <source>360-degree leadership assessments and debriefs, offline. One encrypted file, no server, no account.</source>
        <translation>Evaluaciones de liderazgo de 360 grados y devoluciones, sin conexión. Un solo archivo cifrado, sin servidor, sin cuenta.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Icons by Lucide (ISC and MIT licence), fonts from Open Sans (Apache licence 2.0).</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía. Iconos de Lucide (licencias ISC y MIT), tipos de letra Open Sans (licencia Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Application</name>
    <message>
        <source>Open a vault first; then drop the files with answers.</source>
        <translation>Abra primero una bóveda; después suelte los archivos con respuestas.</translation>
    </message>
    <message>
        <source>Answers are imported into the programme’s own vault.</source>
        <translation>Las respuestas se importan en la propia bóveda del programa.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::BatchDialog</name>
    <message>
        <source>Reports written</source>
        <translation>Informes escritos</translation>
    </message>
    <message>
        <source>What became of each report</source>
        <translation>Qué ha sido de cada informe</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Writing reports: %1 of %2</source>
        <translation>Escribiendo los informes: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) done</source>
        <translation>
            <numerusform>%n informe terminado</numerusform>
            <numerusform>%n informes terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)…</source>
        <translation>
            <numerusform>Escribir %n informe…</numerusform>
            <numerusform>Escribir %n informes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking through the reports: %1 of %2</source>
        <translation>Examinando los informes: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing stands out; nothing is written yet.</source>
        <translation>Nada llama la atención; aún no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) deserve a look; nothing is written yet.</source>
        <translation>
            <numerusform>%n informe merece una mirada; aún no se ha escrito nada.</numerusform>
            <numerusform>%n informes merecen una mirada; aún no se ha escrito nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CareController</name>
    <message>
        <source>Where to save the copy</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Bóvedas (*.circ)</translation>
    </message>
    <message>
        <source>%1 copy.circ</source>
        <translation>%1 copia.circ</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Saved %1. It opens with the same passphrases.</source>
        <translation>Se ha guardado %1. Se abre con las mismas frases de contraseña.</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation>Examinando las claves</translation>
    </message>
    <message>
        <source>Give the vault a new key?</source>
        <translation>¿Dar una clave nueva a la bóveda?</translation>
    </message>
    <message>
        <source>The file is written anew under a new key. Everybody’s passphrases, recovery sheets and remembered computers stay as they are.</source>
        <translation>El archivo se reescribe con una clave nueva. Las frases de contraseña, las hojas de recuperación y los ordenadores recordados de todos siguen como están.</translation>
    </message>
    <message>
        <source>Who was revoked cannot read what comes from now on.</source>
        <translation>Quien haya perdido el acceso no puede leer lo que venga a partir de ahora.</translation>
    </message>
    <message>
        <source>Copies made earlier stay readable with the old key.</source>
        <translation>Las copias hechas antes siguen siendo legibles con la clave antigua.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Renovar la clave</translation>
    </message>
    <message>
        <source>An owner has left: all answers are sealed anew as well.</source>
        <translation>Se ha ido un propietario: todas las respuestas también se vuelven a sellar.</translation>
    </message>
    <message>
        <source>Rotating the key</source>
        <translation>Renovando la clave</translation>
    </message>
    <message>
        <source>The vault as it was, under the old key: %1</source>
        <translation>La bóveda tal como estaba, con la clave antigua: %1</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>La bóveda tiene una clave nueva.</translation>
    </message>
    <message>
        <source>Emergency key</source>
        <translation>Clave de emergencia</translation>
    </message>
    <message>
        <source>With this key the stock sqlcipher shell opens the file without this program. Whoever has key and file can open the file for ever, whatever passphrases change. Answers, comments and notes stay sealed even then.</source>
        <translation>Con esta clave, la herramienta sqlcipher estándar abre el archivo sin este programa. Quien tenga la clave y el archivo podrá abrirlo siempre, aunque cambien las frases de contraseña. Las respuestas, los comentarios y las notas siguen sellados incluso entonces.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Comprobando la frase de contraseña</translation>
    </message>
    <message>
        <source>In the shell: PRAGMA key = &quot;…&quot;; with this between the quotation marks. Keep it like the recovery sheet, or not at all.</source>
        <translation>En la herramienta: PRAGMA key = &quot;…&quot;; con esto entre las comillas. Guárdela como la hoja de recuperación, o no la guarde.</translation>
    </message>
    <message>
        <source>Saving the setting</source>
        <translation>Guardando el ajuste</translation>
    </message>
    <message>
        <source>This computer opened the vault by the key it remembers. The emergency key is shown only to somebody who knows the passphrase.</source>
        <translation>Este ordenador abrió la bóveda con la clave que recuerda. La clave de emergencia solo se muestra a quien conoce la frase de contraseña.</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The emergency key is shown only to somebody who came in by the passphrase; choose a new one first if it is lost.</source>
        <translation>Ha entrado con el código de recuperación. La clave de emergencia solo se muestra a quien ha entrado con la frase de contraseña; si la ha perdido, elija antes una nueva.</translation>
    </message>
    <message>
        <source>The vault is locked and asks for your passphrase.</source>
        <translation>La bóveda se bloquea y pide su frase de contraseña.</translation>
    </message>
    <message>
        <source>After that, choose Show Emergency Key again.</source>
        <translation>Después, vuelva a elegir Mostrar la clave de emergencia.</translation>
    </message>
    <message>
        <source>Lock and ask</source>
        <translation>Bloquear y pedirla</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionController</name>
    <message>
        <source>Reading imports</source>
        <translation>Leyendo las importaciones</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importar respuestas</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Respuestas (*.csv *.tsv *.txt *.xlsx *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation>Importando las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n respuesta importada.</numerusform>
            <numerusform>%n respuestas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation>¿Retirar esta importación?</translation>
    </message>
    <message>
        <source>Its answers and comments leave the vault, as if it had never been imported.</source>
        <translation>Sus respuestas y comentarios salen de la bóveda, como si nunca se hubiera importado.</translation>
    </message>
    <message>
        <source>Participants and raters stay on the list.</source>
        <translation>Los participantes y los evaluadores permanecen en la lista.</translation>
    </message>
    <message>
        <source>You can import a corrected file afterwards.</source>
        <translation>Después puede importar un archivo corregido.</translation>
    </message>
    <message>
        <source>The answers are destroyed. Keep the export of your survey tool.</source>
        <translation>Las respuestas se destruyen. Conserve la exportación de su herramienta de encuestas.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawing the import</source>
        <translation>Retirando la importación</translation>
    </message>
    <message>
        <source>The import has been withdrawn.</source>
        <translation>La importación se ha retirado.</translation>
    </message>
    <message>
        <source>%1 · answers are read into wave %2</source>
        <translation>%1 · las respuestas se leen en la ola %2</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionPage</name>
    <message>
        <source>Wave</source>
        <translation>Ola</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop the export of your survey tool here: CSV, responses and participants together. You see what would be read before anything is stored; names, times and addresses are dropped.</source>
        <translation>Suelte aquí la exportación de su herramienta de encuestas: CSV, respuestas y participantes juntos. Verá lo que se leería antes de que se guarde nada; los nombres, las horas y las direcciones se descartan.</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importar respuestas</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing has been imported into this cycle yet.</source>
        <translation>Aún no se ha importado nada en este ciclo.</translation>
    </message>
    <message>
        <source>Withdraw import…</source>
        <translation>Retirar la importación…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>Puede retirarse</translation>
    </message>
    <message>
        <source>Fixed by a release</source>
        <translation>Fijada por una publicación</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CycleChooser</name>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ola</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DamageController</name>
    <message>
        <source>Restore the copy of %1?</source>
        <translation>¿Restaurar la copia del %1?</translation>
    </message>
    <message>
        <source>The copy takes the place of %1.</source>
        <translation>La copia ocupa el lugar de %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it under another name.</source>
        <translation>El archivo dañado se conserva junto a ella con otro nombre.</translation>
    </message>
    <message>
        <source>The copy itself stays where it is.</source>
        <translation>La copia misma permanece donde está.</translation>
    </message>
    <message>
        <source>What was done after the copy was made is not in it: imports, notes and releases since then have to be made again.</source>
        <translation>Lo que se hizo después de crear la copia no está en ella: las importaciones, notas y publicaciones posteriores deben hacerse de nuevo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Restaurando la copia</translation>
    </message>
    <message>
        <source>The copy is in its place. The damaged file is now %1.</source>
        <translation>La copia está en su sitio. El archivo dañado es ahora %1.</translation>
    </message>
    <message>
        <source>%1 restored.circ</source>
        <translation>%1 restaurado.circ</translation>
    </message>
    <message>
        <source>%1 damaged.circ</source>
        <translation>%1 dañado.circ</translation>
    </message>
    <message>
        <source>Saved %1 as it is.</source>
        <translation>Se ha guardado %1 tal como está.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Bóvedas (*.circ)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DamagePage</name>
    <message>
        <source>Save the damaged file elsewhere…</source>
        <translation>Guardar el archivo dañado en otro lugar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está dañado</translation>
    </message>
    <message>
        <source>What is left in it</source>
        <translation>Qué queda en él</translation>
    </message>
    <message>
        <source>Copies of the vault</source>
        <translation>Copias de la bóveda</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>Open as a new file…</source>
        <translation>Abrir como archivo nuevo…</translation>
    </message>
    <message>
        <source>Copies beside it</source>
        <translation>Copias junto al archivo</translation>
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
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>No se ha podido guardar todo</translation>
    </message>
    <message>
        <source>If the vault is closed now, this is lost: %1.</source>
        <translation>Si la bóveda se cierra ahora, se pierde esto: %1.</translation>
    </message>
    <message>
        <source>Try to save it again</source>
        <translation>Intentar guardarlo otra vez</translation>
    </message>
    <message>
        <source>After making room on the disk, for example.</source>
        <translation>Después de liberar espacio en el disco, por ejemplo.</translation>
    </message>
    <message>
        <source>Copy what I have written, and stay</source>
        <translation>Copiar lo que he escrito y quedarme</translation>
    </message>
    <message>
        <source>Paste it where it is safe, then close again. The clipboard is not encrypted.</source>
        <translation>Péguelo donde esté seguro y vuelva a cerrar. El portapapeles no está cifrado.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DeviceKeys</name>
    <message>
        <source>Remembering this computer</source>
        <translation>Recordando este ordenador</translation>
    </message>
    <message>
        <source>Forgetting this computer</source>
        <translation>Olvidando este ordenador</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DifferenceCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Conservar: %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::DisclosureDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles lo olvida al cabo de %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles lo olvida al cabo de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExplanationDialog</name>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1. %2 Keep in mind: %3</source>
        <comment>for screen readers: name, meaning, caution</comment>
        <translation>%1. %2 Tenga en cuenta: %3</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExportController</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where to write the reports</source>
        <translation>Dónde escribir los informes</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation>Escribiendo los informes</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Ledger %1.json</source>
        <translation>Registro %1.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Where to save the cohort report</source>
        <translation>Dónde guardar el informe de la cohorte</translation>
    </message>
    <message>
        <source>cohort_%1.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>cohorte_%1.pdf</translation>
    </message>
    <message>
        <source>Writing the cohort report</source>
        <translation>Escribiendo el informe de la cohorte</translation>
    </message>
    <message>
        <source>The cohort report is written.</source>
        <translation>El informe de la cohorte está escrito.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a report</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Looking up the reports</source>
        <translation>Buscando los informes</translation>
    </message>
    <message>
        <source>Looking through the reports</source>
        <translation>Examinando los informes</translation>
    </message>
    <message>
        <source>Look at this report before you hand it out</source>
        <translation>Mire este informe antes de entregarlo</translation>
    </message>
    <message>
        <source>It can be written, but:</source>
        <translation>Se puede escribir, pero:</translation>
    </message>
    <message>
        <source>Save it all the same…</source>
        <translation>Guardar de todos modos…</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>¿Reemplazar los archivos?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names lie in the folder already.</source>
        <translation>
            <numerusform>En la carpeta ya hay %n archivo con este nombre.</numerusform>
            <numerusform>En la carpeta ya hay %n archivos con estos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them will be gone.</source>
        <translation>Lo que contienen desaparecerá.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation>Brechas</translation>
    </message>
    <message>
        <source>Self and others cannot be compared in this release.</source>
        <translation>La autoevaluación y la visión de los demás no se pueden comparar en esta versión publicada.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GoalCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Quitar el objetivo %1</translation>
    </message>
    <message>
        <source>From: what I do now</source>
        <translation>De: lo que hago ahora</translation>
    </message>
    <message>
        <source>I answer questions before they are finished.</source>
        <translation>Respondo a las preguntas antes de que terminen de hacérmelas.</translation>
    </message>
    <message>
        <source>To: what others will see instead</source>
        <translation>A: lo que los demás verán en su lugar</translation>
    </message>
    <message>
        <source>I ask one question back before I answer.</source>
        <translation>Hago una pregunta antes de responder.</translation>
    </message>
    <message>
        <source>First step, within 14 days</source>
        <translation>Primer paso, en un plazo de 14 días</translation>
    </message>
    <message>
        <source>In Monday’s round I speak last.</source>
        <translation>En la reunión del lunes hablo en último lugar.</translation>
    </message>
    <message>
        <source>Who will notice</source>
        <translation>Quién lo notará</translation>
    </message>
    <message>
        <source>Two people whom I tell about it.</source>
        <translation>Dos personas a las que se lo cuento.</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>Con fecha límite</translation>
    </message>
    <message>
        <source>%1: first step by</source>
        <translation>%1: fecha límite del primer paso</translation>
    </message>
    <message>
        <source>How I will know that it worked</source>
        <translation>Cómo sabré que ha funcionado</translation>
    </message>
    <message>
        <source>They say so in the pulse after 90 days.</source>
        <translation>Lo dicen en el pulso, a los 90 días.</translation>
    </message>
    <message>
        <source>Goal %1, %2</source>
        <translation>Objetivo %1, %2</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Goal %1 after %2 days</source>
        <translation>Objetivo %1 a los %2 días</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, nota</translation>
    </message>
    <message>
        <source>What has changed, what is in the way</source>
        <translation>Qué ha cambiado, qué lo impide</translation>
    </message>
    <message>
        <source>After %1 days, %2</source>
        <translation>A los %1 días, %2</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>A los %1 días</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ItemsTab</name>
    <message>
        <source>Statements</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation>Buscar enunciados</translation>
    </message>
    <message>
        <source>Search statements or competencies</source>
        <translation>Buscar enunciados o competencias</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerModel</name>
    <message>
        <source>About</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerTab</name>
    <message>
        <source>List what was shown as well</source>
        <translation>Enumerar también lo que se ha mostrado</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Buscar decisiones</translation>
    </message>
    <message>
        <source>Search statements, perspectives or reasons</source>
        <translation>Buscar enunciados, perspectivas o motivos</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Save all decisions as JSON</source>
        <translation>Guardar todas las decisiones como JSON</translation>
    </message>
    <message>
        <source>Everybody who answered was promised that nobody can work out who said what. This list shows how the promise was kept: every figure that was left out, put together with others, or rounded to “or more”, and why.</source>
        <translation>A todas las personas que respondieron se les prometió que nadie puede averiguar quién dijo qué. Esta lista muestra cómo se ha cumplido el compromiso: cada cifra que se omitió, se unió a otras o se redondeó a «o más», y por qué.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>%1 – Circumspect</source>
        <translation>%1 – Circumspect</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>No hay ninguna bóveda abierta</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>you hold the key to the answers</source>
        <translation>usted tiene la clave de las respuestas</translation>
    </message>
    <message>
        <source>without the key to the answers</source>
        <translation>sin la clave de las respuestas</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>a coach’s file</source>
        <translation>archivo de un coach</translation>
    </message>
    <message>
        <source>a participant’s own file</source>
        <translation>archivo propio de un participante</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kept inside the encrypted part of the file</source>
        <translation>Se guarda en la parte cifrada del archivo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Let the person type the passphrase here, or agree on a first one by telephone and have it changed at once on the Members page.</source>
        <translation>Deje que la persona escriba aquí su frase de contraseña, o acuerden una primera por teléfono y haga que la cambie enseguida en la página Miembros.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Somebody else who opens this vault</source>
        <translation>Otra persona que abre esta bóveda</translation>
    </message>
    <message>
        <source>&amp;Owner: opens answers and comments, releases reports</source>
        <translation>&amp;Propietario: abre respuestas y comentarios, publica informes</translation>
    </message>
    <message>
        <source>&amp;Coach: debriefs, keeps private notes</source>
        <translation>&amp;Coach: hace las devoluciones, lleva notas privadas</translation>
    </message>
    <message>
        <source>Coor&amp;dinator: runs the cycle, imports, exports; opens no answer</source>
        <translation>Coor&amp;dinación: lleva el ciclo, importa, exporta; no abre ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MembersController</name>
    <message>
        <source>Reading the members</source>
        <translation>Leyendo los miembros</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>You have a sheet. A new one takes its place.</source>
        <translation>Ya tiene una hoja. Una nueva la sustituye.</translation>
    </message>
    <message>
        <source>You have none: without it, a forgotten passphrase is a lost vault.</source>
        <translation>No tiene ninguna: sin ella, una frase de contraseña olvidada es una bóveda perdida.</translation>
    </message>
    <message>
        <source>No name</source>
        <comment>a member</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Añadiendo un miembro</translation>
    </message>
    <message>
        <source>The member can now open the vault. Give them this file and their passphrase by two different ways.</source>
        <translation>El miembro ya puede abrir la bóveda. Hágale llegar este archivo y su frase de contraseña por dos vías distintas.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Retirar el acceso a %1?</translation>
    </message>
    <message>
        <source>Their passphrase, recovery sheet and remembered computers stop opening this file.</source>
        <translation>Su frase de contraseña, su hoja de recuperación y sus ordenadores recordados dejan de abrir este archivo.</translation>
    </message>
    <message>
        <source>Copies of the file that were made earlier stay readable for them.</source>
        <translation>Las copias del archivo hechas antes siguen siendo legibles para esa persona.</translation>
    </message>
    <message>
        <source>Rotate the key afterwards: only then is what comes new out of their reach.</source>
        <translation>Renueve después la clave: solo entonces lo nuevo queda fuera de su alcance.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>Revoking a member</source>
        <translation>Retirando el acceso a un miembro</translation>
    </message>
    <message>
        <source>Revoked. Earlier copies stay readable for them.</source>
        <translation>Acceso retirado. Las copias anteriores siguen siendo legibles para esa persona.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elija una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>You came in by the recovery code. Your old passphrase then stops working.</source>
        <translation>Ha entrado con el código de recuperación. Su antigua frase de contraseña dejará entonces de servir.</translation>
    </message>
    <message>
        <source>Copies of the file that were made earlier still open with the present passphrase.</source>
        <translation>Las copias del archivo hechas antes se siguen abriendo con la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Su frase de contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>Where to write the recovery sheet</source>
        <translation>Dónde escribir la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Hoja de recuperación.pdf</translation>
    </message>
    <message>
        <source>Making a recovery sheet</source>
        <translation>Creando una hoja de recuperación</translation>
    </message>
    <message>
        <source>The sheet is written. Print it, keep it apart from the computer, and delete the file.</source>
        <translation>La hoja está escrita. Imprímala, guárdela lejos del ordenador y elimine el archivo.</translation>
    </message>
    <message>
        <source>This computer opens the vault without the passphrase from now on.</source>
        <translation>Este ordenador abre a partir de ahora la bóveda sin la frase de contraseña.</translation>
    </message>
    <message>
        <source>This computer asks for the passphrase again.</source>
        <translation>Este ordenador vuelve a pedir la frase de contraseña.</translation>
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
        <translation>La función o la clave no es la que puso allí un propietario: retire el acceso</translation>
    </message>
    <message>
        <source>Does this member take part?</source>
        <translation>¿Participa este miembro?</translation>
    </message>
    <message>
        <source>Tick yourself. From then on another owner releases the report about you, looks at its answers and masks its comments. Only another owner can take this back.</source>
        <translation>Márquese a sí mismo. A partir de entonces, otro propietario publica el informe sobre usted, examina sus respuestas y oculta palabras en sus comentarios. Solo otro propietario puede revertirlo.</translation>
    </message>
    <message>
        <source>Tick who this member is. They then neither release nor unmask a report about themselves, and are not their own coach.</source>
        <translation>Marque quién es este miembro. Así no publica un informe sobre sí mismo ni vuelve a mostrar lo ocultado en él, y no es su propio coach.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>accept who a member is</comment>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Noting who takes part</source>
        <translation>Anotando quién participa</translation>
    </message>
    <message>
        <source>Noted. Reports about this member are for another owner to release.</source>
        <translation>Anotado. Los informes sobre este miembro los publica otro propietario.</translation>
    </message>
    <message>
        <source>Noted. This member may release these reports again.</source>
        <translation>Anotado. Este miembro puede volver a publicar estos informes.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MembersPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Añadir un miembro…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Retirar el acceso…</translation>
    </message>
    <message>
        <source>Your own ways in</source>
        <translation>Sus propios accesos</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Cambiar mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Recordar en este ordenador</translation>
    </message>
    <message>
        <source>Keeps a random key in this computer’s keychain, never the passphrase.</source>
        <translation>Guarda una clave aleatoria en el llavero de este ordenador, nunca la frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without a key or click</source>
        <translation>Minutos sin tecla ni clic antes de &amp;bloquear</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Opens with the same passphrases.</source>
        <translation>Se abre con las mismas frases de contraseña.</translation>
    </message>
    <message>
        <source>Rotate the key…</source>
        <translation>Renovar la clave…</translation>
    </message>
    <message>
        <source>After somebody has left: what comes from now on is out of their reach.</source>
        <translation>Cuando alguien se ha ido: lo que venga a partir de ahora queda fuera de su alcance.</translation>
    </message>
    <message>
        <source>Emergency key…</source>
        <translation>Clave de emergencia…</translation>
    </message>
    <message>
        <source>Opens the file with the stock sqlcipher shell, without this program.</source>
        <translation>Abre el archivo con la herramienta sqlcipher estándar, sin este programa.</translation>
    </message>
    <message>
        <source>&amp;Backups kept beside the file</source>
        <translation>Copias de &amp;seguridad junto al archivo</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Olvidar este ordenador</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participa como</translation>
    </message>
    <message>
        <source>Takes part…</source>
        <translation>Participa…</translation>
    </message>
    <message>
        <source>Say who the member is in the roster: nobody releases a report about themselves.</source>
        <translation>Indique quién es el miembro en la lista: nadie publica un informe sobre sí mismo.</translation>
    </message>
    <message>
        <source>Choose a member in the list whose way in you may take.</source>
        <translation>Elija en la lista un miembro al que usted pueda retirar el acceso.</translation>
    </message>
    <message>
        <source>Choose a member in the list; an owner says who takes part.</source>
        <translation>Elija un miembro en la lista; un propietario indica quién participa.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewPassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de contraseña</translation>
    </message>
    <message>
        <source>A rough estimate from length, mixture and repetition. It knows no dictionary: a quotation or a name counts for more here than it is worth.</source>
        <translation>Una estimación aproximada según la longitud, la variedad y las repeticiones. No conoce ningún diccionario: una cita o un nombre cuentan aquí más de lo que valen.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; four or five unrelated words are good.</source>
        <translation>
            <numerusform>Al menos %n carácter; cuatro o cinco palabras sin relación entre sí van bien.</numerusform>
            <numerusform>Al menos %n caracteres; cuatro o cinco palabras sin relación entre sí van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a word or two.</source>
        <translation>Débil: fácil de adivinar. Añada una o dos palabras.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Aceptable.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sólida.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewVaultDialog</name>
    <message>
        <source>New vault</source>
        <translation>Nueva bóveda</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>A new, encrypted vault</source>
        <translation>Una bóveda nueva y cifrada</translation>
    </message>
    <message>
        <source>Name of the cycle</source>
        <translation>Nombre del ciclo</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Dónde se guarda la bóveda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where the vault is kept</source>
        <translation>Elegir dónde se guarda la bóveda</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Ciclo</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>C&amp;uestionario</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Quién trabaja con ella</translation>
    </message>
    <message>
        <source>One person does everything</source>
        <translation>Una sola persona lo hace todo</translation>
    </message>
    <message>
        <source>Owner and coordinator are separate people</source>
        <translation>Propiedad y coordinación van por separado</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>You hold the key to the answers and coach. You are then asked for the coordinator’s passphrase: a coordinator runs everything, but cannot open an answer or a comment.</source>
        <translation>Usted tiene la clave de las respuestas y es coach. Después se le pide la frase de contraseña de la coordinación: la coordinación lo lleva todo, pero no puede abrir ni respuestas ni comentarios.</translation>
    </message>
    <message>
        <source>You hold the key to the answers, coordinate and coach. Others can be added later.</source>
        <translation>Usted tiene la clave de las respuestas, coordina y es coach. Más adelante se puede añadir a otras personas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As other members will see it; it stays in the encrypted part</source>
        <translation>Tal como lo verán los demás miembros; permanece en la parte cifrada</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NotesController</name>
    <message>
        <source>Reading notes</source>
        <translation>Leyendo las notas</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only you can read this. It goes into no report and no package.</source>
        <translation>Solo usted puede leer esto. No entra en ningún informe ni en ningún paquete.</translation>
    </message>
    <message>
        <source>Only you can read your notes: no owner, no coordinator. They go into no report, no file for others and no package.</source>
        <translation>Solo usted puede leer sus notas: ni los propietarios ni la coordinación. No entran en ningún informe, en ningún archivo para otros ni en ningún paquete.</translation>
    </message>
    <message>
        <source>Nobody to write about yet</source>
        <translation>Aún no hay nadie sobre quien escribir</translation>
    </message>
    <message>
        <source>A coach writes about the participants assigned to them. An owner of the vault assigns them on the Participants page.</source>
        <translation>Un coach escribe sobre los participantes que tiene asignados. Un propietario de la bóveda los asigna en la página Participantes.</translation>
    </message>
    <message>
        <source>This note can be read, not changed: you are no longer this participant’s coach, or the vault is read only.</source>
        <translation>Esta nota se puede leer, pero no cambiar: usted ya no es coach de este participante, o la bóveda es de solo lectura.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saving a note</source>
        <translation>Guardando una nota</translation>
    </message>
    <message>
        <source>a note holds at most %1 characters</source>
        <translation>una nota admite como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Nota sobre %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NotesPage</name>
    <message>
        <source>Note about the chosen participant</source>
        <translation>Nota sobre el participante elegido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1, has a note</source>
        <translation>%1, tiene una nota</translation>
    </message>
    <message>
        <source>Write here. It is saved while you type.</source>
        <translation>Escriba aquí. Se guarda mientras escribe.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PackagesController</name>
    <message>
        <source>Packages (*.circpackage);;All files (*)</source>
        <translation>Paquetes (*.circpackage);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading who gets packages</source>
        <translation>Leyendo quién recibe paquetes</translation>
    </message>
    <message>
        <source>Packages go between this vault and the files made from it. Make a file for a coach or a participant first.</source>
        <translation>Los paquetes van y vienen entre esta bóveda y los archivos creados a partir de ella. Cree primero un archivo para un coach o un participante.</translation>
    </message>
    <message>
        <source>Who gets the package?</source>
        <translation>¿Quién recibe el paquete?</translation>
    </message>
    <message>
        <source>It is sealed: nobody else can open it.</source>
        <translation>Está sellado: nadie más puede abrirlo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>about %n participant(s)</source>
        <translation>
            <numerusform>sobre %n participante</numerusform>
            <numerusform>sobre %n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes into the package?</source>
        <translation>¿Qué incluye el paquete?</translation>
    </message>
    <message>
        <source>Only what is ticked. Notes, comments and figures never do.</source>
        <translation>Solo lo que esté marcado. Nunca notas, comentarios ni cifras.</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Dónde guardar el paquete</translation>
    </message>
    <message>
        <source>Plans.circpackage</source>
        <translation>Planes.circpackage</translation>
    </message>
    <message>
        <source>Making a package</source>
        <translation>Creando un paquete</translation>
    </message>
    <message>
        <source>Made %1. Only its receiver can open it.</source>
        <translation>Se ha creado %1. Solo su destinatario puede abrirlo.</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Opening a package</source>
        <translation>Abriendo un paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over.</source>
        <translation>
            <numerusform>%n parte incorporada.</numerusform>
            <numerusform>%n partes incorporadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were known already.</source>
        <translation>
            <numerusform>%n parte ya se conocía.</numerusform>
            <numerusform>%n partes ya se conocían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) refused: about somebody the sender has no business with.</source>
        <translation>
            <numerusform>%n parte rechazada: trata de alguien que no compete al remitente.</numerusform>
            <numerusform>%n partes rechazadas: tratan de personas que no competen al remitente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed on both sides: nothing is overwritten before you have chosen (Sharing, Settle Differences).</source>
        <translation>
            <numerusform>%n parte cambiada en ambos lados: no se sobrescribe nada antes de que usted elija (Compartir, Resolver los conflictos).</numerusform>
            <numerusform>%n partes cambiadas en ambos lados: no se sobrescribe nada antes de que usted elija (Compartir, Resolver los conflictos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Package from %1 opened.</source>
        <translation>Paquete de %1 abierto.</translation>
    </message>
    <message>
        <source>Reading differences</source>
        <translation>Leyendo los conflictos</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Nada espera una elección.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>%1 of %2: this file and %3 hold different versions. Which one stays? Until you choose, this file’s stays and the other waits.</source>
        <translation>%1 de %2: este archivo y %3 tienen versiones distintas. ¿Cuál permanece? Hasta que elija, permanece la de este archivo y la otra espera.</translation>
    </message>
    <message>
        <source>The one in this file</source>
        <translation>La de este archivo</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>La de %1</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Conservando una versión</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Todos los conflictos están resueltos.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; lit at %n other place(s)</source>
        <comment>what is marked</comment>
        <translation>
            <numerusform>%1; resaltado en %n lugar más</numerusform>
            <numerusform>%1; resaltado en %n lugares más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsController</name>
    <message numerus="yes">
        <source>%n more needed to show this group by itself</source>
        <translation>
            <numerusform>Hace falta %n más para mostrar este grupo por separado</numerusform>
            <numerusform>Hacen falta %n más para mostrar este grupo por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released.</source>
        <translation>
            <numerusform>%n informe publicado.</numerusform>
            <numerusform>%n informes publicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>%n no tenía nada nuevo.</numerusform>
            <numerusform>%n no tenían nada nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be released:</source>
        <translation>
            <numerusform>%n no se ha podido publicar:</numerusform>
            <numerusform>%n no se han podido publicar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation>Leyendo los participantes</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 raters have answered</source>
        <translation>%1 de %2 evaluadores han respondido</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released</source>
        <translation>
            <numerusform>%n informe publicado</numerusform>
            <numerusform>%n informes publicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing reports</source>
        <translation>Publicando los informes</translation>
    </message>
    <message>
        <source>Looking at what would be released</source>
        <translation>Examinando lo que se publicaría</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source>Nobody invited</source>
        <translation>Nadie invitado</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 de %2 han respondido</translation>
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
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>Import the answers of your survey tool: participants and their raters come along. Nothing is stored before you have seen a preview.</source>
        <translation>Importe las respuestas de su herramienta de encuestas: los participantes y sus evaluadores vienen con ellas. No se guarda nada antes de que usted haya visto una vista previa.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importar respuestas…</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Buscar participantes</translation>
    </message>
    <message>
        <source>Search name, role or organisation</source>
        <translation>Nombre, función u organización</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Publicar todo…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)…</source>
        <translation>
            <numerusform>Publicar %n informe…</numerusform>
            <numerusform>Publicar %n informes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an owner of the vault can release reports.</source>
        <translation>Solo un propietario de la bóveda puede publicar informes.</translation>
    </message>
    <message>
        <source>Coaches…</source>
        <translation>Coaches…</translation>
    </message>
    <message>
        <source>Choose who coaches the selected participants</source>
        <translation>Elegir quién acompaña a los participantes seleccionados</translation>
    </message>
    <message>
        <source>Export all reports…</source>
        <translation>Exportar todos los informes…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n report(s)…</source>
        <translation>
            <numerusform>Exportar %n informe…</numerusform>
            <numerusform>Exportar %n informes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Actual</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseEdit</name>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PersonList</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PlanController</name>
    <message>
        <source>Reading plans</source>
        <translation>Leyendo los planes</translation>
    </message>
    <message>
        <source>You can read this plan. The participant, the assigned coach and owners of the vault write it.</source>
        <translation>Usted puede leer este plan. Lo escriben el participante, el coach asignado y los propietarios de la bóveda.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>lo escrito</translation>
    </message>
    <message>
        <source>the day of the debrief</source>
        <translation>la fecha de la devolución</translation>
    </message>
    <message>
        <source>adding a goal</source>
        <translation>la adición de un objetivo</translation>
    </message>
    <message>
        <source>removing a goal</source>
        <translation>la eliminación de un objetivo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saving a plan</source>
        <translation>Guardando un plan</translation>
    </message>
    <message>
        <source>a text holds at most %1 characters</source>
        <translation>un texto admite como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the plan was changed from elsewhere meanwhile; “Save again” keeps what you see here</source>
        <translation>entretanto, el plan se ha cambiado desde otro lugar; «Guardar otra vez» conserva lo que usted ve aquí</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Conservando una versión</translation>
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
        <translation>Aún no hay nadie con quien planificar</translation>
    </message>
    <message>
        <source>Plans belong to participants. Import answers or a list of participants first.</source>
        <translation>Los planes corresponden a participantes. Importe primero respuestas o una lista de participantes.</translation>
    </message>
    <message>
        <source>The debrief was held on</source>
        <translation>La devolución se celebró el</translation>
    </message>
    <message>
        <source>Day of the debrief</source>
        <translation>Día de la devolución</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Plan de desarrollo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Everybody who can open this file can read plans. They are saved while you type.</source>
        <translation>Todas las personas que pueden abrir este archivo pueden leer los planes. Se guardan mientras usted escribe.</translation>
    </message>
    <message>
        <source>%1, has a plan</source>
        <translation>%1, tiene un plan</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer %1</translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation>%1: cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Until you choose, the version of this file stays.</source>
        <translation>No se ha sobrescrito nada. Hasta que usted elija, se mantiene la versión de este archivo.</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>En este archivo</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Aún no hay objetivos</translation>
    </message>
    <message>
        <source>Two or three goals are enough: what others will see instead of what they see now, a first step within 14 days, and who will notice.</source>
        <translation>Bastan dos o tres objetivos: lo que los demás verán en lugar de lo que ven ahora, un primer paso en un plazo de 14 días y quién lo notará.</translation>
    </message>
    <message>
        <source>A plan appears here once the participant or the coach has written one.</source>
        <translation>Aquí aparece un plan en cuanto el participante o el coach ha escrito uno.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Escribir el primer objetivo</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PreviewPanel</name>
    <message>
        <source>What stands in the way</source>
        <translation>Lo que lo impide</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usada como</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Partes de la vista previa</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, porque: %2.</translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation>•  %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 columns, %2 dropped</source>
        <translation>%1 columnas, %2 descartadas</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ProfileTab</name>
    <message>
        <source>Competencies</source>
        <translation>Competencias</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QualityController</name>
    <message>
        <source>Looking at data quality</source>
        <translation>Examinando la calidad de los datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n response(s) stand out or are excluded.</source>
        <translation>
            <numerusform>%1 de %n respuesta destaca o está excluida.</numerusform>
            <numerusform>%1 de %n respuestas destacan o están excluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada llama la atención</translation>
    </message>
    <message>
        <source>Once answers have been imported, responses that deserve a look are listed here.</source>
        <translation>Cuando se hayan importado respuestas, aquí se enumeran las que merecen una mirada.</translation>
    </message>
    <message>
        <source>No response is uniform, mostly empty or far from the others. That does not prove that all are sound.</source>
        <translation>Ninguna respuesta es uniforme, está casi vacía o queda lejos de las demás. Eso no demuestra que todas sean buenas.</translation>
    </message>
    <message>
        <source>Exclude this response?</source>
        <translation>¿Excluir esta respuesta?</translation>
    </message>
    <message>
        <source>Its scores count in no figure of the release to come. You can include it again until then.</source>
        <translation>Sus puntuaciones no cuentan en ninguna cifra de la próxima publicación. Hasta entonces puede volver a incluirla.</translation>
    </message>
    <message>
        <source>Fewer answers may mean that a group is combined with another or withheld.</source>
        <translation>Menos respuestas pueden hacer que un grupo se combine con otro o no se muestre.</translation>
    </message>
    <message>
        <source>Comments carry no link to scores, so those of the same person stay in the report.</source>
        <translation>Los comentarios no están enlazados con las puntuaciones, así que los de la misma persona permanecen en el informe.</translation>
    </message>
    <message>
        <source>The reason is kept sealed; only owners can read it.</source>
        <translation>El motivo se guarda sellado; solo los propietarios pueden leerlo.</translation>
    </message>
    <message>
        <source>Leave out what is certainly not an answer about this leader, such as a test or a mix-up. An unwelcome answer is an answer.</source>
        <translation>Deje fuera lo que con seguridad no es una respuesta sobre esta persona, como una prueba o una confusión. Una respuesta incómoda es una respuesta.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Excluding the response</source>
        <translation>Excluyendo la respuesta</translation>
    </message>
    <message>
        <source>The response has been excluded. Its comments stay.</source>
        <translation>La respuesta se ha excluido. Sus comentarios permanecen.</translation>
    </message>
    <message>
        <source>Including the response</source>
        <translation>Incluyendo la respuesta</translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>La respuesta vuelve a contar.</translation>
    </message>
    <message>
        <source>%1 · wave %2 · seen by owners only</source>
        <translation>%1 · ola %2 · solo lo ven los propietarios</translation>
    </message>
    <message>
        <source>%1 Those about yourself are for another owner.</source>
        <comment>a sentence on how many stand out</comment>
        <translation>%1 Las que tratan de usted le corresponden a otro propietario.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QualityPage</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que llama la atención</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>A flag says “look”, never “wrong”, and removes nothing. You may leave a response out until the participant’s report is released; say why.</source>
        <translation>Un aviso dice «mírela», nunca «está mal», y no quita nada. Puede dejar fuera una respuesta hasta que se publique el informe del participante; diga por qué.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Responses that stand out</source>
        <translation>Respuestas que llaman la atención</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
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
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReadingController</name>
    <message>
        <source>Laying out the report</source>
        <translation>Componiendo el informe</translation>
    </message>
    <message numerus="yes">
        <source>%1 · released %2 · %n page(s), as printed</source>
        <translation>
            <numerusform>%1 · publicado %2 · %n página, como se imprime</numerusform>
            <numerusform>%1 · publicado %2 · %n páginas, como se imprime</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Aún no hay participantes</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Aún sin publicar</translation>
    </message>
    <message>
        <source>A report can be read here once it has been released.</source>
        <translation>Un informe se puede leer aquí en cuanto se ha publicado.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReadingPage</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Copy the marked table, picture or text</source>
        <translation>Copiar la tabla, la imagen o el texto marcados</translation>
    </message>
    <message>
        <source>Copies the marked table or picture as a table for a spreadsheet</source>
        <translation>Copia la tabla o la imagen marcadas como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún lugar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Mark a figure first: by a click, or with the arrow keys.</source>
        <translation>Marque primero una cifra: con un clic o con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What readers would see</source>
        <translation>Lo que verían los lectores</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReportDialog</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>As in the cycle (%1)</source>
        <translation>Como en el ciclo (%1)</translation>
    </message>
    <message>
        <source>Print name, role and &amp;organisation; else the code stands there</source>
        <translation>Imprimir nombre, función y &amp;organización; si no, figura el código</translation>
    </message>
    <message>
        <source>Print name, role and organisation</source>
        <translation>Imprimir nombre, función y organización</translation>
    </message>
    <message>
        <source>Print m&amp;y own notes in it</source>
        <translation>Imprimir también mis propias no&amp;tas</translation>
    </message>
    <message>
        <source>Print my own notes in it</source>
        <translation>Imprimir también mis propias notas</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF, to print and to hand out</source>
        <translation>PDF, para imprimir y entregar</translation>
    </message>
    <message>
        <source>Web page, one file that works offline</source>
        <translation>Página web, un solo archivo que funciona sin conexión</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Como indica la plantilla</translation>
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
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>{code}, {wave}, {language} and {name} are filled in for each participant.</source>
        <translation>{code}, {wave}, {language} y {name} se rellenan para cada participante.</translation>
    </message>
    <message>
        <source>Loc&amp;k the file with a passphrase (AES-256)</source>
        <translation>P&amp;roteger el archivo con una frase de contraseña (AES-256)</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Proteger el archivo con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Nombres de los archivos</translation>
    </message>
    <message>
        <source>It is not kept anywhere: tell it to the reader by another way than the file.</source>
        <translation>No se guarda en ninguna parte: comuníquela al lector por una vía distinta de la del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n report(s)</source>
        <translation>
            <numerusform>Examinar %n informe</numerusform>
            <numerusform>Examinar %n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>A web page cannot be locked; choose PDF.</source>
        <translation>Una página web no se puede proteger; elija PDF.</translation>
    </message>
    <message>
        <source>Add {code}: otherwise several reports would have the same name.</source>
        <translation>Añada {code}: si no, varios informes tendrían el mismo nombre.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>The name of the file tells whom the report is about, to everybody who sees the folder, the mail or the backup it lies in.</source>
        <translation>El nombre del archivo revela de quién trata el informe a cualquiera que vea la carpeta, el correo o la copia de seguridad donde se encuentre.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsController</name>
    <message>
        <source>Reading results</source>
        <translation>Leyendo los resultados</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Aún no hay participantes</translation>
    </message>
    <message>
        <source>Results appear here once answers have been imported and a report has been released.</source>
        <translation>Los resultados aparecen aquí cuando se han importado respuestas y se ha publicado un informe.</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Aún sin publicar</translation>
    </message>
    <message>
        <source>Figures can be seen only after the gate has checked that no answer can be worked out from them. Releasing freezes them.</source>
        <translation>Las cifras solo se pueden ver después de comprobar que de ellas no se puede deducir ninguna respuesta. La publicación las congela.</translation>
    </message>
    <message>
        <source>Release this report…</source>
        <translation>Publicar este informe…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsPage</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Participante anterior</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Participante siguiente</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation>Partes de los resultados</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brechas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SafeguardsController</name>
    <message>
        <source>Destroy the single answers?</source>
        <translation>¿Destruir las respuestas individuales?</translation>
    </message>
    <message>
        <source>The promise kept the answers of wave %1 until %2. Reports, plans and the roster stay.</source>
        <translation>El compromiso conservaba las respuestas de la ola %1 hasta el %2. Los informes, los planes y la lista permanecen.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) will be gone</source>
        <translation>
            <numerusform>Desaparecerá %n respuesta</numerusform>
            <numerusform>Desaparecerán %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) will be gone, except those printed in reports</source>
        <translation>
            <numerusform>Desaparecerá %n comentario, salvo si está impreso en un informe</numerusform>
            <numerusform>Desaparecerán %n comentarios, salvo los impresos en informes</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Copies that were made elsewhere are out of reach; the certificate names them.</source>
        <translation>Esto no se puede deshacer. Las copias hechas en otros lugares quedan fuera de alcance; el certificado las menciona.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault will be removed</source>
        <translation>
            <numerusform>Se eliminará %n copia de seguridad junto a la bóveda</numerusform>
            <numerusform>Se eliminarán %n copias de seguridad junto a la bóveda</numerusform>
        </translation>
    </message>
    <message>
        <source>No report was ever released for: %1</source>
        <translation>Nunca se publicó ningún informe para: %1</translation>
    </message>
    <message>
        <source>Where to save the promise to raters</source>
        <translation>Dónde guardar el compromiso con los evaluadores</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>promise.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>compromiso.pdf</translation>
    </message>
    <message>
        <source>Writing the promise</source>
        <translation>Escribiendo el compromiso</translation>
    </message>
    <message>
        <source>Saved %1. Hand it to raters before they answer.</source>
        <translation>Se ha guardado %1. Entréguelo a los evaluadores antes de que respondan.</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>Examinando las respuestas</translation>
    </message>
    <message>
        <source>Wave %1 has no single answers.</source>
        <translation>La ola %1 no tiene respuestas individuales.</translation>
    </message>
    <message>
        <source>The promise keeps single answers until %1.</source>
        <translation>El compromiso conserva las respuestas individuales hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing is released yet, so nothing can be destroyed.</source>
        <translation>Aún no se ha publicado nada, así que no se puede destruir nada.</translation>
    </message>
    <message>
        <source>Destroying single answers</source>
        <translation>Destruyendo las respuestas individuales</translation>
    </message>
    <message>
        <source>The single answers of wave %1 are destroyed.</source>
        <translation>Las respuestas individuales de la ola %1 se han destruido.</translation>
    </message>
    <message>
        <source>Where to save the certificate of erasure</source>
        <translation>Dónde guardar el certificado de destrucción</translation>
    </message>
    <message>
        <source>erasure_%1.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>destruccion_%1.pdf</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>Escribiendo el certificado</translation>
    </message>
    <message>
        <source>Single answers are destroyed; the certificate is saved as %1.</source>
        <translation>Las respuestas individuales se han destruido; el certificado se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Looking at the comments</source>
        <translation>Examinando los comentarios</translation>
    </message>
    <message>
        <source>Hand the comments over?</source>
        <translation>¿Entregar los comentarios?</translation>
    </message>
    <message>
        <source>Reports made from now on print the comments again.</source>
        <translation>Los informes elaborados a partir de ahora vuelven a imprimir los comentarios.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Keep the comments for the conversation?</source>
        <translation>¿Guardar los comentarios para la conversación?</translation>
    </message>
    <message>
        <source>Reports and files for the participant leave the comments out and say so. Owners and the coach still read them here.</source>
        <translation>Los informes y archivos para el participante omiten los comentarios y lo dicen. Los propietarios y el coach los siguen leyendo aquí.</translation>
    </message>
    <message>
        <source>Copies that were made before have them.</source>
        <translation>Las copias hechas antes los contienen.</translation>
    </message>
    <message>
        <source>Keep them back</source>
        <translation>Retenerlos</translation>
    </message>
    <message>
        <source>Keeping the comments back</source>
        <translation>Reteniendo los comentarios</translation>
    </message>
    <message>
        <source>Reports leave these comments out until you hand them over.</source>
        <translation>Los informes omiten estos comentarios hasta que usted los entregue.</translation>
    </message>
    <message>
        <source>Handing the comments over</source>
        <translation>Entregando los comentarios</translation>
    </message>
    <message>
        <source>Reports print these comments again.</source>
        <translation>Los informes vuelven a imprimir estos comentarios.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
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
        <translation>Elija una celda para leerla completa; F1 la explica.</translation>
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
        <translation>Leyendo los ciclos</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SeriesToggles</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar %1</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SharingController</name>
    <message>
        <source>No name</source>
        <comment>a member</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Reading coaches</source>
        <translation>Leyendo los coaches</translation>
    </message>
    <message>
        <source>Nobody in this vault has the role of a coach yet. Add one on the Members page.</source>
        <translation>Nadie en esta bóveda tiene aún la función de coach. Añada uno en la página Miembros.</translation>
    </message>
    <message>
        <source>Select the participants first, then choose their coach.</source>
        <translation>Seleccione primero los participantes y después elija su coach.</translation>
    </message>
    <message>
        <source>Who coaches them?</source>
        <translation>¿Quién los acompaña?</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected participant(s). A coach reads the comments about those assigned, and can take them along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be taken back.</source>
        <translation>
            <numerusform>Para %n participante seleccionado. Un coach lee los comentarios sobre las personas que tiene asignadas, y puede llevárselos en un archivo. Quien quede sin marcar no lee nada nuevo; lo ya leído o copiado no se puede recuperar.</numerusform>
            <numerusform>Para %n participantes seleccionados. Un coach lee los comentarios sobre las personas que tiene asignadas, y puede llevárselos en un archivo. Quien quede sin marcar no lee nada nuevo; lo ya leído o copiado no se puede recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assigning coaches</source>
        <translation>Asignando los coaches</translation>
    </message>
    <message>
        <source>The coaches are assigned.</source>
        <translation>Los coaches están asignados.</translation>
    </message>
    <message>
        <source>A file for which coach?</source>
        <translation>¿Un archivo para qué coach?</translation>
    </message>
    <message>
        <source>It holds the released reports and plans of the coach’s participants, and a notebook of its own: no answers, nothing about raters. Plans and progress come back in packages.</source>
        <translation>Contiene los informes publicados y los planes de los participantes del coach, y un cuaderno propio: ninguna respuesta, nada sobre los evaluadores. Los planes y sus avances vuelven en paquetes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No coach has participants yet. Select participants on the Participants page and assign a coach first.</source>
        <translation>Ningún coach tiene aún participantes. Seleccione primero participantes en la página Participantes y asígneles un coach.</translation>
    </message>
    <message>
        <source>The coach’s passphrase</source>
        <translation>La frase de contraseña del coach</translation>
    </message>
    <message>
        <source>Let the coach type it here, or tell it by another way than the file.</source>
        <translation>Deje que el coach la escriba aquí, o comuníquela por una vía distinta de la del archivo.</translation>
    </message>
    <message>
        <source>Coach file.circ</source>
        <translation>Archivo de coach.circ</translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation>Leyendo los participantes</translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation>Aún no hay participantes.</translation>
    </message>
    <message>
        <source>Whose file?</source>
        <translation>¿El archivo de quién?</translation>
    </message>
    <message>
        <source>The participant’s passphrase</source>
        <translation>La frase de contraseña del participante</translation>
    </message>
    <message>
        <source>The file of %1 holds their own released report, their plan and room for reflections. Let them type its passphrase here, or tell it by another way than the file.</source>
        <translation>El archivo de %1 contiene su propio informe publicado, su plan y un espacio para sus reflexiones. Deje que la persona escriba aquí la frase de contraseña, o comuníquela por una vía distinta de la del archivo.</translation>
    </message>
    <message>
        <source>Report %1.circ</source>
        <translation>Informe %1.circ</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Dónde guardar el archivo</translation>
    </message>
    <message>
        <source>Vaults (*.circ)</source>
        <translation>Bóvedas (*.circ)</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Creando el archivo</translation>
    </message>
    <message>
        <source>Made %1. Hand it over, and tell its passphrase by another way.</source>
        <translation>Se ha creado %1. Entréguelo, y comunique su frase de contraseña por otra vía.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SuspendWatch</name>
    <message>
        <source>Locking the vault</source>
        <translation>Bloqueando la bóveda</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TemplatesController</name>
    <message>
        <source>Reading the templates</source>
        <translation>Leyendo las plantillas</translation>
    </message>
    <message>
        <source>Add a report template</source>
        <translation>Añadir una plantilla de informe</translation>
    </message>
    <message>
        <source>Report templates (*.json)</source>
        <translation>Plantillas de informe (*.json)</translation>
    </message>
    <message>
        <source>Replace the template?</source>
        <translation>¿Reemplazar la plantilla?</translation>
    </message>
    <message>
        <source>The vault has a template “%1” already.</source>
        <translation>La bóveda ya tiene una plantilla «%1».</translation>
    </message>
    <message>
        <source>It will be gone; reports that are released stay as they are.</source>
        <translation>Desaparecerá; los informes publicados siguen como están.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Storing the template</source>
        <translation>Guardando la plantilla</translation>
    </message>
    <message>
        <source>The template “%1” is in this vault.</source>
        <translation>La plantilla «%1» está en esta bóveda.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>What does the logo show?</source>
        <translation>¿Qué muestra el logotipo?</translation>
    </message>
    <message>
        <source>A screen reader says this in its place, for example “City of Larkstead”.</source>
        <translation>Un lector de pantalla lo dice en su lugar, por ejemplo «Ciudad de Larkstead».</translation>
    </message>
    <message>
        <source>Use the logo</source>
        <translation>Usar el logotipo</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>El logotipo en palabras</translation>
    </message>
    <message>
        <source>Reading the template</source>
        <translation>Leyendo la plantilla</translation>
    </message>
    <message>
        <source>Save the template file</source>
        <translation>Guardar el archivo de la plantilla</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>¿Eliminar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>Reports that are written from now on can no longer use it.</source>
        <translation>Los informes que se escriban a partir de ahora ya no podrán usarla.</translation>
    </message>
    <message>
        <source>This cannot be undone. Save its file first if you may want it again.</source>
        <translation>Esto no se puede deshacer. Guarde antes su archivo si quizá vuelva a necesitarla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removing the template</source>
        <translation>Eliminando la plantilla</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TemplatesDialog</name>
    <message>
        <source>Report templates</source>
        <translation>Plantillas de informe</translation>
    </message>
    <message>
        <source>What reports show, and how they look</source>
        <translation>Qué muestran los informes y qué aspecto tienen</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>Use for exports</source>
        <translation>Usar para exportar</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logotipo…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2 · used for exports</source>
        <comment>template&apos;s name, origin</comment>
        <translation>%1, %2 · se usa para exportar</translation>
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
        <translation>no hay</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En palabras: %1</translation>
    </message>
    <message>
        <source>The program’s own templates stay as they are. Save the file, give it another name inside, and add it to change it.</source>
        <translation>Las plantillas del programa siguen como están. Para cambiar una, guarde el archivo, dele otro nombre dentro y añádalo.</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>el del programa</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::TypedPage</name>
    <message>
        <source>Save again</source>
        <translation>Guardar otra vez</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock vault</source>
        <translation>Desbloquear la bóveda</translation>
    </message>
    <message>
        <source>Unlock as</source>
        <translation>Desbloquear como</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock &amp;as</source>
        <translation>Desbloquear &amp;como</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Recordar en este ordenador</translation>
    </message>
    <message>
        <source>Use a recovery &amp;code</source>
        <translation>&amp;Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Recordar en este ordenador</translation>
    </message>
    <message>
        <source>Keeps a random key in this computer’s keychain, never the passphrase. Whoever can use your account here can then open the vault.</source>
        <translation>Guarda una clave aleatoria en el llavero de este ordenador, nunca la frase de contraseña. Quien pueda usar aquí su cuenta podrá entonces abrir la bóveda.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Usar la &amp;frase de contraseña</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomeController</name>
    <message>
        <source>Open vault</source>
        <translation>Abrir una bóveda</translation>
    </message>
    <message>
        <source>Vaults (*.circ);;All files (*)</source>
        <translation>Bóvedas (*.circ);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Leadership 360 %1</source>
        <translation>Liderazgo 360 %1</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creando la bóveda</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Preparando el ejemplo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The vault was locked.</source>
        <translation>La bóveda se ha bloqueado.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>La bóveda está abierta en otro lugar</translation>
    </message>
    <message>
        <source>%1 has had it open since %2, in %3. One person at a time can work on it.</source>
        <translation>La tiene abierta %1 desde %2, en %3. Solo puede trabajar en ella una persona a la vez.</translation>
    </message>
    <message>
        <source>Close it there, and open it here again.</source>
        <translation>Ciérrela allí y vuelva a abrirla aquí.</translation>
    </message>
    <message>
        <source>Or take it over, if the program there has ended without closing it.</source>
        <translation>O tome el control, si el programa terminó allí sin cerrarla.</translation>
    </message>
    <message>
        <source>If somebody is still working on it, taking it over can cost them their last changes.</source>
        <translation>Si alguien sigue trabajando en ella, tomar el control puede costarle sus últimos cambios.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>The key on this computer does not fit any more.</source>
        <translation>La clave de este ordenador ya no sirve.</translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Examinando los daños</translation>
    </message>
    <message>
        <source>The vault is open, but this computer could not remember its key: the system keychain could not be used.</source>
        <translation>La bóveda está abierta, pero este ordenador no ha podido recordar su clave: no se ha podido usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>Make a new sample</source>
        <translation>Crear un ejemplo nuevo</translation>
    </message>
    <message>
        <source>This file is damaged. Give your passphrase, so that what is left of it and the copies beside it can be looked at.</source>
        <translation>Este archivo está dañado. Introduzca su frase de contraseña para poder examinar lo que queda de él y las copias que hay junto a él.</translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomePage</name>
    <message>
        <source>Many people’s confidential answers, one honest report. Everything stays in one encrypted file on this computer.</source>
        <translation>Las respuestas confidenciales de muchas personas, un solo informe honesto. Todo permanece en un archivo cifrado en este ordenador.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>Nueva bóveda…</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>A vault you have: a file that ends in .circ. Dropping it on this window does the same.</source>
        <translation>Una bóveda que ya tiene: un archivo que termina en .circ. Soltarlo en esta ventana hace lo mismo.</translation>
    </message>
    <message>
        <source>For a new cohort: choose a questionnaire and a passphrase.</source>
        <translation>Para una nueva promoción: elija un cuestionario y una frase de contraseña.</translation>
    </message>
    <message>
        <source>An invented city cohort, already answered and released. Nothing in it is real.</source>
        <translation>Una promoción municipal ficticia, ya respondida y publicada. Nada en ella es real.</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Bóvedas recientes</translation>
    </message>
    <message>
        <source>Vaults you open will be listed here.</source>
        <translation>Aquí aparecerán las bóvedas que abra.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>No se encuentra en %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>360-degree leadership assessments and debriefs, offline</source>
        <translation>Evaluaciones 360 grados de liderazgo y devoluciones, sin conexión</translation>
    </message>
    <message>
        <source>The vault to open</source>
        <translation>La bóveda que se abre</translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation>Abrir la bóveda de ejemplo</translation>
    </message>
    <message>
        <source>Use this theme for now: light or dark</source>
        <translation>Usar este tema por ahora: light o dark</translation>
    </message>
</context>
</TS>
