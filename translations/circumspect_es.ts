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
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exportar a PDF…</translation>
    </message>
    <message>
        <source>Write the report of each selected participant as PDF</source>
        <translation>Escribir en PDF el informe de cada participante seleccionado</translation>
    </message>
    <message>
        <source>Export All P&amp;DFs…</source>
        <translation>Exportar todos los P&amp;DF…</translation>
    </message>
    <message>
        <source>Write every released report as PDF</source>
        <translation>Escribir en PDF todos los informes publicados</translation>
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
        <source>VAULT --participant CODE | --all</source>
        <translation>VAULT --participant CODE | --all</translation>
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
        <source>pdf (default), json or text.</source>
        <translation>pdf (por defecto), json o text.</translation>
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
        <source>The format is pdf, json or text.</source>
        <translation>El formato es pdf, json o text.</translation>
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
        <source>Write released reports as PDF, JSON or text.</source>
        <translation>Escribir los informes publicados como PDF, JSON o texto.</translation>
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
        <source>Make the sample vault: an invented city cohort, T1 released.</source>
        <translation>Crear la bóveda de ejemplo: una promoción municipal ficticia, con T1 publicada.</translation>
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
        <source>%1 is too large to be a survey export. Split it, or export the responses only.</source>
        <translation>%1 es demasiado grande para ser una exportación de encuesta. Divídalo, o exporte solo las respuestas.</translation>
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
        <source>Answers about %1 have changed since the report was released. A second report beside the first could tell who answered what, so the new answers wait for the next wave.</source>
        <translation>Las respuestas sobre %1 han cambiado desde que se publicó el informe. Un segundo informe junto al primero podría revelar quién respondió qué, así que las nuevas respuestas esperan a la próxima ola.</translation>
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
        <source>Nobody releases a report about themselves. Ask another owner.</source>
        <translation>Nadie publica un informe sobre sí mismo. Pídaselo a otro propietario.</translation>
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
        <source>Importance of a statement</source>
        <translation>Importancia de un enunciado</translation>
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
        <source>Shown as “or more” or “or less”</source>
        <translation>Mostrado como «o más» o «o menos»</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>No mostrado</translation>
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
        <source>Comments withheld</source>
        <translation>Comentarios no mostrados</translation>
    </message>
    <message>
        <source>Combined from %1</source>
        <translation>Combinado a partir de %1</translation>
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
    <name>circumspect::desktop::ExportController</name>
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
    <message numerus="yes">
        <source>%n participant(s) have no released report yet.</source>
        <translation>
            <numerusform>%n participante aún no tiene informe publicado.</numerusform>
            <numerusform>%n participantes aún no tienen informe publicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking up the report</source>
        <translation>Buscando el informe</translation>
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
</context>
<context>
    <name>circumspect::desktop::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Self and others cannot be compared in this release.</source>
        <translation>La autoevaluación y la visión de los demás no se pueden comparar en esta versión publicada.</translation>
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
</context>
<context>
    <name>circumspect::desktop::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
    <name>circumspect::desktop::NewVaultDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nueva bóveda</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>You will be the vault’s owner: you hold the key to the answers and one person does everything. The passphrase cannot be recovered; keep it where you keep your keys.</source>
        <translation>La bóveda será suya: usted tiene la clave de las respuestas y una sola persona lo hace todo. La frase de contraseña no se puede recuperar; guárdela donde guarda sus llaves.</translation>
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
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de contraseña</translation>
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
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
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
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation>
            <numerusform>¿Publicar %n informe?</numerusform>
            <numerusform>¿Publicar %n informes?</numerusform>
        </translation>
    </message>
    <message>
        <source>A release freezes the figures of %1 as they are now.</source>
        <translation>Una publicación congela las cifras de %1 tal como están ahora.</translation>
    </message>
    <message>
        <source>What would let answers be worked out is withheld; the ledger says what and why.</source>
        <translation>Lo que permitiría deducir respuestas no se muestra; el registro dice qué y por qué.</translation>
    </message>
    <message>
        <source>Everybody who can open this vault can read the figures; comments stay with owners and the coach.</source>
        <translation>Toda persona que pueda abrir esta bóveda puede leer las cifras; los comentarios quedan para los propietarios y el coach.</translation>
    </message>
    <message>
        <source>Answers that arrive later enter a new release only if every changed group gains enough of them.</source>
        <translation>Las respuestas que lleguen después solo entran en una nueva publicación si cada grupo modificado gana suficientes.</translation>
    </message>
    <message>
        <source>A release cannot be taken back. Check the import and exclusions first.</source>
        <translation>Una publicación no se puede deshacer. Compruebe antes la importación y las exclusiones.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Releasing reports</source>
        <translation>Publicando los informes</translation>
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
        <translation>Buscar nombre, función u organización</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Export all PDFs…</source>
        <translation>Exportar todos los PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n PDF(s)…</source>
        <translation>
            <numerusform>Exportar %n PDF…</numerusform>
            <numerusform>Exportar %n PDF…</numerusform>
        </translation>
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
</context>
<context>
    <name>circumspect::desktop::PassphraseEdit</name>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
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
        <source>Export PDF…</source>
        <translation>Exportar a PDF…</translation>
    </message>
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
        <translation>Diferencias</translation>
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
</context>
<context>
    <name>circumspect::desktop::ScoreTable</name>
    <message>
        <source>Choose a cell to read it in full.</source>
        <translation>Elija una celda para leerla completa.</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>statement, perspective, score</comment>
        <translation>%1 – %2: %3</translation>
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
</context>
<context>
    <name>circumspect::desktop::WelcomeController</name>
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
        <source>%1, with a recovery code</source>
        <translation>%1, con un código de recuperación</translation>
    </message>
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
