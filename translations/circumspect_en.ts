<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n response(s) looked at. A flag says “look”, never “wrong”; nothing is left out by itself.</source>
        <translation>
            <numerusform>%n response looked at. A flag says “look”, never “wrong”; nothing is left out by itself.</numerusform>
            <numerusform>%n responses looked at. A flag says “look”, never “wrong”; nothing is left out by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault</source>
        <translation>
            <numerusform>%n backup beside the vault</numerusform>
            <numerusform>%n backups beside the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new answers wait until every changed group has at least %n more; too few so far: %1</source>
        <translation>
            <numerusform>new answers wait until every changed group has at least %n more; too few so far: %1</numerusform>
            <numerusform>new answers wait until every changed group has at least %n more; too few so far: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n late comment(s) wait until enough more people have written.</source>
        <translation>
            <numerusform>  %n late comment waits until enough more people have written.</numerusform>
            <numerusform>  %n late comments wait until enough more people have written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%n entry(s) readable, others not</source>
        <translation>
            <numerusform>%n entry readable, others not</numerusform>
            <numerusform>%n entries readable, others not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n record(s) are shorter than the headings; what is missing counts as left open.</source>
        <translation>
            <numerusform>%n record is shorter than the headings; what is missing counts as left open.</numerusform>
            <numerusform>%n records are shorter than the headings; what is missing counts as left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) without a column were dropped.</source>
        <translation>
            <numerusform>%n heading without a column was dropped.</numerusform>
            <numerusform>%n headings without a column were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) were not sent off; what is answered counts.</source>
        <translation>
            <numerusform>%n response was not sent off; what is answered counts.</numerusform>
            <numerusform>%n responses were not sent off; what is answered counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have one or two responses; they will be combined or withheld.</source>
        <translation>
            <numerusform>%n group has one or two responses; it will be combined or withheld.</numerusform>
            <numerusform>%n groups have one or two responses; they will be combined or withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the questionnaire are not in the file.</source>
        <translation>
            <numerusform>%n statement of the questionnaire is not in the file.</numerusform>
            <numerusform>%n statements of the questionnaire are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the file</source>
        <translation>
            <numerusform>%n record in the file</numerusform>
            <numerusform>%n records in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) would be taken in</source>
        <translation>
            <numerusform>%n response would be taken in</numerusform>
            <numerusform>%n responses would be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new participant(s)</source>
        <translation>
            <numerusform>%n new participant</numerusform>
            <numerusform>%n new participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rater(s)</source>
        <translation>
            <numerusform>%n new rater</numerusform>
            <numerusform>%n new raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of raters who had answered before were skipped</source>
        <translation>
            <numerusform>%n response of a rater who had answered before was skipped</numerusform>
            <numerusform>%n responses of raters who had answered before were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answer(s) were replaced by the same rater’s last one</source>
        <translation>
            <numerusform>%n earlier answer was replaced by the same rater’s last one</numerusform>
            <numerusform>%n earlier answers were replaced by the same rater’s last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty response(s) were skipped</source>
        <translation>
            <numerusform>%n empty response was skipped</numerusform>
            <numerusform>%n empty responses were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test record(s) were skipped</source>
        <translation>
            <numerusform>%n test record was skipped</numerusform>
            <numerusform>%n test records were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) repeat one answer over a long run</source>
        <translation>
            <numerusform>%n response repeats one answer over a long run</numerusform>
            <numerusform>%n responses repeat one answer over a long run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message numerus="yes">
        <source>%n figure(s) withheld: too few answers.</source>
        <translation>
            <numerusform>%n figure withheld: too few answers.</numerusform>
            <numerusform>%n figures withheld: too few answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) withheld: they would let answers be worked out.</source>
        <translation>
            <numerusform>%n figure withheld: it would let answers be worked out.</numerusform>
            <numerusform>%n figures withheld: they would let answers be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) shown as “or more” or “or less”, so near the end of the scale.</source>
        <translation>
            <numerusform>%n figure shown as “or more” or “or less”, so near the end of the scale.</numerusform>
            <numerusform>%n figures shown as “or more” or “or less”, so near the end of the scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n report(s)?</source>
        <translation>
            <numerusform>Release %n report?</numerusform>
            <numerusform>Release %n reports?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late comment(s) wait until enough more people have written, or for the next wave.</source>
        <translation>
            <numerusform>%n late comment waits until enough more people have written, or for the next wave.</numerusform>
            <numerusform>%n late comments wait until enough more people have written, or for the next wave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasedView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) answered</source>
        <translation>
            <numerusform>%n other answered</numerusform>
            <numerusform>%n others answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups with fewer than %n answer(s) are never shown alone</source>
        <translation>
            <numerusform>groups with fewer than %n answer are never shown alone</numerusform>
            <numerusform>groups with fewer than %n answers are never shown alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n report(s) written.</source>
        <translation>
            <numerusform>%n report written.</numerusform>
            <numerusform>%n reports written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::BatchDialog</name>
    <message numerus="yes">
        <source>%n report(s) done</source>
        <translation>
            <numerusform>%n report done</numerusform>
            <numerusform>%n reports done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)…</source>
        <translation>
            <numerusform>Write %n report…</numerusform>
            <numerusform>Write %n reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) deserve a look; nothing is written yet.</source>
        <translation>
            <numerusform>%n report deserves a look; nothing is written yet.</numerusform>
            <numerusform>%n reports deserve a look; nothing is written yet.</numerusform>
        </translation>
    </message>
</context>
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
    <name>circumspect::desktop::DisclosureDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard forgets it after %n second.</numerusform>
            <numerusform>Copied. The clipboard forgets it after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ExportController</name>
    <message numerus="yes">
        <source>%n file(s) of these names lie in the folder already.</source>
        <translation>
            <numerusform>%n file of this name lies in the folder already.</numerusform>
            <numerusform>%n files of these names lie in the folder already.</numerusform>
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
    <name>circumspect::desktop::NewPassphraseFields</name>
    <message numerus="yes">
        <source>At least %n characters; four or five unrelated words are good.</source>
        <translation>
            <numerusform>At least %n character; four or five unrelated words are good.</numerusform>
            <numerusform>At least %n characters; four or five unrelated words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::PackagesController</name>
    <message numerus="yes">
        <source>about %n participant(s)</source>
        <translation>
            <numerusform>about %n participant</numerusform>
            <numerusform>about %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over.</source>
        <translation>
            <numerusform>%n part taken over.</numerusform>
            <numerusform>%n parts taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were known already.</source>
        <translation>
            <numerusform>%n part was known already.</numerusform>
            <numerusform>%n parts were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) refused: about somebody the sender has no business with.</source>
        <translation>
            <numerusform>%n part refused: about somebody the sender has no business with.</numerusform>
            <numerusform>%n parts refused: about somebody the sender has no business with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed on both sides: nothing is overwritten before you have chosen (Sharing, Settle Differences).</source>
        <translation>
            <numerusform>%n part changed on both sides: nothing is overwritten before you have chosen (Sharing, Settle Differences).</numerusform>
            <numerusform>%n parts changed on both sides: nothing is overwritten before you have chosen (Sharing, Settle Differences).</numerusform>
        </translation>
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
            <numerusform>%1; lit at %n other place</numerusform>
            <numerusform>%1; lit at %n other places</numerusform>
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
</context>
<context>
    <name>circumspect::desktop::ParticipantsPage</name>
    <message numerus="yes">
        <source>Release %n report(s)…</source>
        <translation>
            <numerusform>Release %n report…</numerusform>
            <numerusform>Release %n reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n report(s)…</source>
        <translation>
            <numerusform>Export %n report…</numerusform>
            <numerusform>Export %n reports…</numerusform>
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
    <name>circumspect::desktop::QualityController</name>
    <message numerus="yes">
        <source>%1 of %n response(s) stand out or are excluded.</source>
        <translation>
            <numerusform>%1 of %n response stands out or is excluded.</numerusform>
            <numerusform>%1 of %n responses stand out or are excluded.</numerusform>
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
<context>
    <name>circumspect::desktop::ReadingController</name>
    <message numerus="yes">
        <source>%1 · released %2 · %n page(s), as printed</source>
        <translation>
            <numerusform>%1 · released %2 · %n page, as printed</numerusform>
            <numerusform>%1 · released %2 · %n pages, as printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::ReportDialog</name>
    <message numerus="yes">
        <source>Look through %n report(s)</source>
        <translation>
            <numerusform>Look through %n report</numerusform>
            <numerusform>Look through %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SafeguardsController</name>
    <message numerus="yes">
        <source>%n response(s) will be gone</source>
        <translation>
            <numerusform>%n response will be gone</numerusform>
            <numerusform>%n responses will be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) will be gone, except those printed in reports</source>
        <translation>
            <numerusform>%n comment will be gone, except if printed in a report</numerusform>
            <numerusform>%n comments will be gone, except those printed in reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the vault will be removed</source>
        <translation>
            <numerusform>%n backup beside the vault will be removed</numerusform>
            <numerusform>%n backups beside the vault will be removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circumspect::desktop::SharingController</name>
    <message numerus="yes">
        <source>For %n selected participant(s). A coach reads the comments about those assigned, and can take them along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be taken back.</source>
        <translation>
            <numerusform>For %n selected participant. A coach reads the comments about those assigned, and can take them along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be taken back.</numerusform>
            <numerusform>For %n selected participants. A coach reads the comments about those assigned, and can take them along in a file. Whoever is unticked reads nothing new; what was read or copied before cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
</TS>
