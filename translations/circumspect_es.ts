<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in an invented cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vault and forget its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the export of a survey tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the reports of the selected participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release &amp;All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the reports of everybody in this wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report of each selected participant as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export All P&amp;DFs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every released report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Circumspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 COMMAND ...

Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command. Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ; no vault was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1. There is no way in without the passphrase: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault; you become its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of its reports (default en).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its waves (default T1,T2,THEN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle needs --name and --instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the cycle %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 participants and %2 raters; updated %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT --name NAME --instrument ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cycle: one run of a 360 with a fixed instrument and promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participants and raters from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --format json or csv, and --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT --format json|csv --out FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the published cells of a cycle; never an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as this format instead of recognising it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How columns are to be understood, as mapping JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the mapping that was used, to give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and check everything, import nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants new on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raters new on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: the rater had answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a later answer of the same rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: without any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: previews and tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns dropped (identity, times, technical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rater ids: it took the place of the wave&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be read as %1 (%2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1; it can be withdrawn until the first release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT FILE...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the answers of a survey export; all of it or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT IMPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back whole, until the first release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 competencies, %4 items, %5 scale points, %6 rater groups, %7 open questions; languages %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an instrument file and list every problem with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store an instrument: a file, or city-leadership-360 or executive-leadership-360.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release one participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: released, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: released before, unchanged, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --participant CODE or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT --participant CODE | --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the report of one participant or of all; only an owner can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for every released participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf (default), json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, with --participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write into, with --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter instead of A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is pdf, json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write: --out-dir FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 reports to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT --participant CODE --out FILE | --all --out-dir FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write released reports as PDF, JSON or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1, instrument %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave %1: answered/invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no cycle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cycles, participants and who has answered; never what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making the sample vault: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the sample vault %1; everybody in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 damaged pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample vault: an invented city cohort, T1 released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page of a vault and check its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle; may be left out if the vault has only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave: T1 (default), T2, THEN ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions, or whether another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Choose another folder or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Export it again from the survey tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a survey export. Split it, or export the responses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Circumspect vault. Choose a file that ends in .circ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup copy; keep this file until you have one that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came, or open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the key table in %1 are damaged, so no passphrase can open it. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Circumspect and was left untouched. Install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault can be read but not changed here. Copy it to a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check capital letters and the keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least 12 characters, for example four unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the vault. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key slot of the vault asks for something this program refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a typing error. Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last key cannot be removed: nobody could open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no such key. Open it again and choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no room for another key. Remove one that is no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain could not be used. Enter the passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault refused the change because it would contradict what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption library is not the one this program was built with, so nothing is opened. Reinstall Circumspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not carry this out; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed part of the vault does not match its seal and was not read. Check the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner holds the key to the answers. Ask an owner to do this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a usable instrument. Mend the places listed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault already holds %1 with other content. Give the new one another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no instrument %1. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a cycle named %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such cycle in the vault: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none has been added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has several cycles. Say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle has no wave %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle has no participant with the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was not read; nothing was changed. Mend the records listed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoding of %1 was not recognised. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No separator was found in %1: its lines do not fall into columns. Export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 has more values than the header has columns. Check its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 opens a quotation mark that is never closed: the file seems cut off. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 does not say which rater it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in record %1 is too long to be an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many records. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls). Save it as .xlsx or CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a protected workbook. Save a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of %1 was not recognised. Name the format, or give a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. Export it as CSV with one row a rater, or as a long table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which column holds what. Give a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” is not known to the instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 has a value that is not on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 has a value that is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 is about a participant who is not on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 has a rater group that the instrument does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 repeats a rater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1 has problems. Mend the records listed and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import, or it can no longer be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no answers to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers to release for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed any more: a report has been released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about %1 have changed since the report was released. A second report beside the first could tell who answered what, so the new answers wait for the next wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no released report for %1 yet. Release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored release does not match its number and is not shown. Check the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise to raters may only get stricter once answers have come in (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody releases a report about themselves. Ask another owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 puts a rater in another group than the roster or an earlier record does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%n comment(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new participant(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new rater(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n response(s) of raters who had answered before were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n earlier answer(s) were replaced by the same rater’s last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n empty response(s) were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n test record(s) were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n response(s) repeat one answer over a long run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::AboutDialog</name>
    <message>
        <source>About Circumspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>360-degree leadership assessments and debriefs, offline. One encrypted file, no server, no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Icons by Lucide (ISC and MIT licence), fonts from Open Sans (Apache licence 2.0).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Application</name>
    <message>
        <source>Open a vault first; then drop the files with answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionController</name>
    <message>
        <source>Reading imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers and comments leave the vault, as if it had never been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and raters stay on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can import a corrected file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are destroyed. Keep the export of your survey tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · answers are read into wave %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CollectionPage</name>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the export of your survey tool here: CSV or XLSX, responses and participants together. You see what would be read before anything is stored; names, times and addresses are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported into this cycle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by a release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::CycleChooser</name>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExportController</name>
    <message numerus="yes">
        <source>%n report(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end; the rest was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) have no released report yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self and others cannot be compared in this release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ItemsTab</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search statements or competencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerModel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::LedgerTab</name>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was shown as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Circumspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you hold the key to the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the key to the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewVaultDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be the vault’s owner: you hold the key to the answers and one person does everything. The passphrase cannot be recovered; keep it where you keep your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new, encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the vault is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; four or five unrelated words are good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easily guessed. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsController</name>
    <message numerus="yes">
        <source>%n more needed to show this group by itself</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be released:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 raters have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A release freezes the figures of %1 as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would let answers be worked out is withheld; the ledger says what and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can open this vault can read the figures; comments stay with owners and the coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that arrive later enter a new release only if every changed group gains enough of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release cannot be taken back. Check the import and exclusions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the answers of your survey tool: participants and their raters come along. Nothing is stored before you have seen a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, role or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all PDFs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n PDF(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only an owner of the vault can release reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PassphraseEdit</name>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PreviewPanel</name>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 columns, %2 dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ProfileTab</name>
    <message>
        <source>Competencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::QuestionDialog</name>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::RadarView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>competency, perspective, score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsController</name>
    <message>
        <source>Reading results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results appear here once answers have been imported and a report has been released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures can be seen only after the gate has checked that no answer can be worked out from them. Releasing freezes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release this report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ResultsPage</name>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ScoreTable</name>
    <message>
        <source>Choose a cell to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>statement, perspective, score</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SectionView</name>
    <message>
        <source>•  %1</source>
        <comment>one line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::Selection</name>
    <message>
        <source>Reading cycles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SeriesToggles</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomeController</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults (*.circ);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership 360 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::WelcomePage</name>
    <message>
        <source>Many people’s confidential answers, one honest report. Everything stays in one encrypted file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault you have: a file that ends in .circ. Dropping it on this window does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new cohort: choose a questionnaire and a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented city cohort, already answered and released. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
