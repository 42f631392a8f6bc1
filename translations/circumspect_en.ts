<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>circumspect::desktop::CollectionController</name>
    <message numerus="yes">
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n response imported.</numerusform>
            <numerusform>%n responses imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExportController</name>
    <message numerus="yes">
        <source>%n report(s) written.</source>
        <translation>
            <numerusform>%n report written.</numerusform>
            <numerusform>%n reports written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) have no released report yet.</source>
        <translation>
            <numerusform>%n participant has no released report yet.</numerusform>
            <numerusform>%n participants have no released report yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::NewVaultDialog</name>
    <message numerus="yes">
        <source>At least %n characters; four or five unrelated words are good.</source>
        <translation>
            <numerusform>At least %n character; four or five unrelated words are good.</numerusform>
            <numerusform>At least %n characters; four or five unrelated words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsController</name>
    <message numerus="yes">
        <source>%n more needed to show this group by itself</source>
        <translation>
            <numerusform>%n more needed to show this group by itself</numerusform>
            <numerusform>%n more needed to show this group by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released.</source>
        <translation>
            <numerusform>%n report released.</numerusform>
            <numerusform>%n reports released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new.</source>
        <translation>
            <numerusform>%n had nothing new.</numerusform>
            <numerusform>%n had nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be released:</source>
        <translation>
            <numerusform>%n could not be released:</numerusform>
            <numerusform>%n could not be released:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) released</source>
        <translation>
            <numerusform>%n report released</numerusform>
            <numerusform>%n reports released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation>
            <numerusform>Release %n report?</numerusform>
            <numerusform>Release %n reports?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ParticipantsPage</name>
    <message numerus="yes">
        <source>Export %n PDF(s)…</source>
        <translation>
            <numerusform>Export %n PDF…</numerusform>
            <numerusform>Export %n PDFs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)…</source>
        <translation>
            <numerusform>Release %n report…</numerusform>
            <numerusform>Release %n reports…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PreviewPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::RadarView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
