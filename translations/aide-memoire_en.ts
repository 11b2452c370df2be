<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>window::SettingsFile</name>
    <message numerus="yes">
        <source>Took over %n setting(s).</source>
        <translation>
            <numerusform>Took over %n setting.</numerusform>
            <numerusform>Took over %n settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkMap</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A box of a map: so many records are not drawn.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of names: how many are not named.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>sponsored %n texts</source>
        <translation>
            <numerusform>sponsored %n text</numerusform>
            <numerusform>sponsored %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in favour of %n</source>
        <translation>
            <numerusform>in favour of %n</numerusform>
            <numerusform>in favour of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against %n</source>
        <translation>
            <numerusform>against %n</numerusform>
            <numerusform>against %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abstained on %n</source>
        <translation>
            <numerusform>abstained on %n</numerusform>
            <numerusform>abstained on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited by %n documents</source>
        <translation>
            <numerusform>cited by %n document</numerusform>
            <numerusform>cited by %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %n paragraphs with this name</source>
        <translation>
            <numerusform>Search %n paragraph with this name</numerusform>
            <numerusform>Search all %n paragraphs with this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents on this theme</source>
        <translation>
            <numerusform>%n document on this theme</numerusform>
            <numerusform>%n documents on this theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeRules</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>Stands in place of %1 in a sentence about what a rule of a theme does.</extracomment>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>Stands in place of %2 there.</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <extracomment>Of paragraphs with a theme, when its rule is changed.</extracomment>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BackupController</name>
    <message numerus="yes">
        <source>%n original file(s) are missing in the library.</source>
        <translation>
            <numerusform>%n original file is missing in the library.</numerusform>
            <numerusform>%n original files are missing in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was restored: %n annotation(s).</source>
        <translation>
            <numerusform>The library was restored: %n annotation.</numerusform>
            <numerusform>The library was restored: %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were taken out of the damaged library.</source>
        <translation>
            <numerusform>%n annotation was taken out of the damaged library.</numerusform>
            <numerusform>%n annotations were taken out of the damaged library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the table %1 cannot be read.</source>
        <extracomment>%n places of a table of the database; %1 is its name, in English.</extracomment>
        <translation>
            <numerusform>%n place of the table %1 cannot be read.</numerusform>
            <numerusform>%n places of the table %1 cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 belong to what is lost.</source>
        <extracomment>%1 is the name of a table of the database, in English.</extracomment>
        <translation>
            <numerusform>%n row of the table %1 belongs to what is lost.</numerusform>
            <numerusform>%n rows of the table %1 belong to what is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are kept, but their place in the text is lost.</source>
        <translation>
            <numerusform>%n annotation is kept, but its place in the text is lost.</numerusform>
            <numerusform>%n annotations are kept, but their place in the text is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::SuggestionsButton</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <extracomment>Of the flag in the toolbar.</extracomment>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::HitModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::ImportController</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::ImportReportModel</name>
    <message numerus="yes">
        <source>%n paragraph(s) left out</source>
        <translation>
            <numerusform>%n paragraph left out</numerusform>
            <numerusform>%n paragraphs left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ImportReportPage</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) moved</source>
        <translation>
            <numerusform>%n annotation moved</numerusform>
            <numerusform>%n annotations moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment</source>
        <translation>
            <numerusform>%n annotation needs re-attachment</numerusform>
            <numerusform>%n annotations need re-attachment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::LibraryTree</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ImportFlow</name>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were imported.</source>
        <translation>
            <numerusform>The import was stopped; %n file was imported.</numerusform>
            <numerusform>The import was stopped; %n files were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: the report says why.</source>
        <translation>
            <numerusform>%n file could not be read: the report says why.</numerusform>
            <numerusform>%n files could not be read: the report says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment: the report lists them.</source>
        <translation>
            <numerusform>%n annotation needs re-attachment: the report lists it.</numerusform>
            <numerusform>%n annotations need re-attachment: the report lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::VocabularyImport</name>
    <message numerus="yes">
        <source>%n concept(s) are themes now</source>
        <translation>
            <numerusform>%n concept is a theme now</numerusform>
            <numerusform>%n concepts are themes now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <extracomment>How many of the concepts are themes that the library did not have.</extracomment>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::LibraryMaintenance</name>
    <message numerus="yes">
        <source>The library is in order: %n paragraph(s) checked.</source>
        <translation>
            <numerusform>The library is in order: %n paragraph checked.</numerusform>
            <numerusform>The library is in order: %n paragraphs checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %n problem(s). Restore a backup with File ▸ Restore…</source>
        <translation>
            <numerusform>The library has %n problem. Restore a backup with File ▸ Restore…</numerusform>
            <numerusform>The library has %n problems. Restore a backup with File ▸ Restore…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is in order. %n file(s) that no text needs take up %1.</source>
        <extracomment>%1 is a size: &quot;3.2 MB&quot;.</extracomment>
        <translation>
            <numerusform>The library is in order. %n file that no text needs takes up %1.</numerusform>
            <numerusform>The library is in order. %n files that no text needs take up %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>%n file was removed.</numerusform>
            <numerusform>%n files were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules changed %n link(s). What you decided stands.</source>
        <translation>
            <numerusform>The rules changed %n link. What you decided stands.</numerusform>
            <numerusform>The rules changed %n links. What you decided stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1, each as Markdown and JSON, with its original files.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>
            <numerusform>%n record is in %1, as Markdown and JSON, with its original files.</numerusform>
            <numerusform>%n records are in %1, each as Markdown and JSON, with its original files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n</source>
        <extracomment>A cell of a table: %1 a theme, %2 a year or a document.</extracomment>
        <translation>
            <numerusform>%1, %2: %n</numerusform>
            <numerusform>%1, %2: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MatrixPage</name>
    <message numerus="yes">
        <source>%n more themes</source>
        <extracomment>Themes that the table leaves out.</extracomment>
        <translation>
            <numerusform>%n more theme</numerusform>
            <numerusform>%n more themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier columns</source>
        <extracomment>Years or documents that the table leaves out.</extracomment>
        <translation>
            <numerusform>%n earlier column</numerusform>
            <numerusform>%n earlier columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MergeDialog</name>
    <message numerus="yes">
        <source>%n link(s) go along</source>
        <translation>
            <numerusform>%n link goes along</numerusform>
            <numerusform>%n links go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) go along</source>
        <translation>
            <numerusform>%n quotation goes along</numerusform>
            <numerusform>%n quotations go along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::NotesModel</name>
    <message numerus="yes">
        <source>Need re-attaching (%n)</source>
        <translation>
            <numerusform>Needs re-attaching (%n)</numerusform>
            <numerusform>Need re-attaching (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::PackChecks</name>
    <message numerus="yes">
        <source>%n quotation(s) compared with the source: all agree.</source>
        <translation>
            <numerusform>%n quotation compared with the source: it agrees.</numerusform>
            <numerusform>%n quotations compared with the source: all agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not exactly what the source says, or need clearance.</source>
        <translation>
            <numerusform>%n part is not exactly what the source says, or needs clearance.</numerusform>
            <numerusform>%n parts are not exactly what the source says, or need clearance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not exactly what the source says, or need clearance: each is printed with your reason.</source>
        <translation>
            <numerusform>%n part is not exactly what the source says, or needs clearance: it is printed with your reason.</numerusform>
            <numerusform>%n parts are not exactly what the source says, or need clearance: each is printed with your reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) leave out words that need clearance.</source>
        <translation>
            <numerusform>%n part leaves out words that need clearance.</numerusform>
            <numerusform>%n parts leave out words that need clearance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) under the Chatham House Rule: the words are given without the speaker’s name.</source>
        <translation>
            <numerusform>%n part under the Chatham House Rule: the words are given without the speaker’s name.</numerusform>
            <numerusform>%n parts under the Chatham House Rule: the words are given without the speaker’s name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DiagramPage</name>
    <message numerus="yes">
        <source>%n records</source>
        <extracomment>Of a picture: how many records it shows.</extracomment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ReaderHeader</name>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n sponsor</numerusform>
            <numerusform>%n sponsors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::RecordListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ReviewDialog</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::SearchController</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>How many paragraphs were found; %1 of the next text says in how many documents.</extracomment>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::PositionsModel</name>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <extracomment>States and groups of States that the brackets of a draft name.</extracomment>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its partner is missing</source>
        <extracomment>Square brackets of a draft that open and never close, or the other way round.</extracomment>
        <translation>
            <numerusform>%n left out: its partner is missing</numerusform>
            <numerusform>%n left out: their partners are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::SponsorsPage</name>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::StatusBar</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)/s</source>
        <translation>
            <numerusform>%n file/s</numerusform>
            <numerusform>%n files/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::VocabularyDialog</name>
    <message numerus="yes">
        <source>%n concept(s) become themes.</source>
        <translation>
            <numerusform>%n concept becomes a theme.</numerusform>
            <numerusform>%n concepts become themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list: so many others.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stand above themselves, and are put at the top: %1</source>
        <extracomment>Concepts of a vocabulary whose broader concepts lead back to themselves; %1 is a list of some.</extracomment>
        <translation>
            <numerusform>%n concept stands above itself, and is put at the top: %1</numerusform>
            <numerusform>%n concepts stand above themselves, and are put at the top: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) are there twice: the first one counts.</source>
        <translation>
            <numerusform>%n concept is there twice: the first one counts.</numerusform>
            <numerusform>%n concepts are there twice: the first one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broader concept(s) are not in the file and are left out.</source>
        <translation>
            <numerusform>%n broader concept is not in the file and is left out.</numerusform>
            <numerusform>%n broader concepts are not in the file and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TermExplorerPage</name>
    <message numerus="yes">
        <source>The first %n word(s)</source>
        <extracomment>More words than the list can show.</extracomment>
        <translation>
            <numerusform>The first %n word</numerusform>
            <numerusform>The first %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message numerus="yes">
        <source>%n paragraph(s) do not stand in every text.</source>
        <extracomment>Below the heads of texts that stand side by side.</extracomment>
        <translation>
            <numerusform>%n paragraph does not stand in every text.</numerusform>
            <numerusform>%n paragraphs do not stand in every text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>Above the paragraphs in which a wording stands.</extracomment>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <extracomment>After a number of paragraphs: in so many documents.</extracomment>
        <translation>
            <numerusform>in %n text</numerusform>
            <numerusform>in %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::TodayModel</name>
    <message numerus="yes">
        <source>%n overdue in the last year</source>
        <translation>
            <numerusform>%n overdue in the last year</numerusform>
            <numerusform>%n overdue in the last year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paragraph(s)</source>
        <translation>
            <numerusform>%n new paragraph</numerusform>
            <numerusform>%n new paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was wanted by %n document(s)</source>
        <translation>
            <numerusform>was wanted by %n document</numerusform>
            <numerusform>was wanted by %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) to check</source>
        <translation>
            <numerusform>%n quotation to check</numerusform>
            <numerusform>%n quotations to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n document(s)</source>
        <extracomment>Suggestions, in so many documents.</extracomment>
        <translation>
            <numerusform>%1 in %n document</numerusform>
            <numerusform>%1 in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::ChangeListModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::HistoryUndo</name>
    <message numerus="yes">
        <source>Delete %n Thing(s)</source>
        <translation>
            <numerusform>Delete %n Thing</numerusform>
            <numerusform>Delete %n Things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Thing(s)</source>
        <translation>
            <numerusform>Restore %n Thing</numerusform>
            <numerusform>Restore %n Things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision on %n Link(s)</source>
        <translation>
            <numerusform>Decision on %n Link</numerusform>
            <numerusform>Decision on %n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star of %n Record(s)</source>
        <translation>
            <numerusform>Star of %n Record</numerusform>
            <numerusform>Star of %n Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of %n Record(s)</source>
        <translation>
            <numerusform>Change of %n Record</numerusform>
            <numerusform>Change of %n Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n Thing(s)</source>
        <translation>
            <numerusform>Add %n Thing</numerusform>
            <numerusform>Add %n Things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::TrashListModel</name>
    <message numerus="yes">
        <source>The trash is empty. What you delete is kept here for %n day(s).</source>
        <translation>
            <numerusform>The trash is empty. What you delete is kept here for %n day.</numerusform>
            <numerusform>The trash is empty. What you delete is kept here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TrashController</name>
    <message numerus="yes">
        <source>Moved %n thing(s) to the trash.</source>
        <translation>
            <numerusform>Moved %n thing to the trash.</numerusform>
            <numerusform>Moved %n things to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TrashPage</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Delete %n thing for good?</numerusform>
            <numerusform>Delete %n things for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationController</name>
    <message numerus="yes">
        <source>Delete %n Annotations</source>
        <translation>
            <numerusform>Delete %n Annotation</numerusform>
            <numerusform>Delete %n Annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::AnnotationFilterBar</name>
    <message numerus="yes">
        <source>Need re-attaching (%n)</source>
        <translation>
            <numerusform>Needs re-attaching (%n)</numerusform>
            <numerusform>Need re-attaching (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::AnnotationPage</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotation(s)</source>
        <translation>
            <numerusform>Tag for %n annotation</numerusform>
            <numerusform>Tag for %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::CarryDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) have no sure place in this text and stay where they are.</source>
        <translation>
            <numerusform>%n annotation has no sure place in this text and stays where it is.</numerusform>
            <numerusform>%n annotations have no sure place in this text and stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphFilter</name>
    <message numerus="yes">
        <source>%n paragraph(s) are hidden.</source>
        <extracomment>Of a text that is shown in part.</extracomment>
        <translation>
            <numerusform>%n paragraph is hidden.</numerusform>
            <numerusform>%n paragraphs are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DossierController</name>
    <message numerus="yes">
        <source>Added %n thing(s) to “%1”.</source>
        <extracomment>%1 is the name of a dossier.</extracomment>
        <translation>
            <numerusform>Added %n thing to “%1”.</numerusform>
            <numerusform>Added %n things to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationHint</name>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>Annotations of the same document in another language: %1 is the language, with the paragraph there.</extracomment>
        <translation>
            <numerusform>%1: %n annotation</numerusform>
            <numerusform>%1: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s) by %2</source>
        <extracomment>Annotations of the same document in another language: %1 is the language, with the paragraph there, %2 who made them.</extracomment>
        <translation>
            <numerusform>%1: %n annotation by %2</numerusform>
            <numerusform>%1: %n annotations by %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::AnnotatedCopySaver</name>
    <message numerus="yes">
        <source>“%1” holds %n annotation(s).</source>
        <extracomment>%1 is the path of a file; %n annotations are in it.</extracomment>
        <translation>
            <numerusform>“%1” holds %n annotation.</numerusform>
            <numerusform>“%1” holds %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n of them are not on the pages: they are notes at the top.</source>
        <extracomment>Of annotations in a copy of a PDF.</extracomment>
        <translation>
            <numerusform>The words of %n of them are not on the pages: it is a note at the top.</numerusform>
            <numerusform>The words of %n of them are not on the pages: they are notes at the top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message numerus="yes">
        <source>Merged %1: %n thing(s) added.</source>
        <extracomment>%1 is a file; %n things came with it.</extracomment>
        <translation>
            <numerusform>Merged %1: %n thing added.</numerusform>
            <numerusform>Merged %1: %n things added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ here and there.</source>
        <translation>
            <numerusform>%n thing differs here and there.</numerusform>
            <numerusform>%n things differ here and there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment.</source>
        <translation>
            <numerusform>%n annotation needs re-attachment.</numerusform>
            <numerusform>%n annotations need re-attachment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>So does %n more.</numerusform>
            <numerusform>So do %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %1: %n thing(s) added.</source>
        <extracomment>%1 is the title of a thing that came out of a backup; %n things came with it.</extracomment>
        <translation>
            <numerusform>Brought back %1: %n thing added.</numerusform>
            <numerusform>Brought back %1: %n things added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BundleController</name>
    <message numerus="yes">
        <source>%1 holds %n document(s).</source>
        <extracomment>%n documents are in a file, whose name is %1.</extracomment>
        <translation>
            <numerusform>%1 holds %n document.</numerusform>
            <numerusform>%1 holds %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) were left out.</source>
        <translation>
            <numerusform>%n private annotation was left out.</numerusform>
            <numerusform>%n private annotations were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangedFacts</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Of a file with references or annotations: as many of them are new in the library.</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <extracomment>Of a file with references or annotations: as many changed what the library had.</extracomment>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>Of a file with references or annotations: as many were in the library already.</extracomment>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: attach them in Annotations</source>
        <extracomment>Of a file with annotations: as many have no place in their document.</extracomment>
        <translation>
            <numerusform>%n without a place: attach it in Annotations</numerusform>
            <numerusform>%n without a place: attach them in Annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: import their documents, then this file again</source>
        <extracomment>Of a file with annotations: as many could not be taken.</extracomment>
        <translation>
            <numerusform>%n left out: import its document, then this file again</numerusform>
            <numerusform>%n left out: import their documents, then this file again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ReferenceExport</name>
    <message numerus="yes">
        <source>%n day(s) are in %1.</source>
        <extracomment>%n days are in a calendar; %1 is the name of its file.</extracomment>
        <translation>
            <numerusform>%n day is in %1.</numerusform>
            <numerusform>%n days are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are in %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n reference is in %1.</numerusform>
            <numerusform>%n references are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::PassphraseDialog</name>
    <message numerus="yes">
        <source>The words of %n private annotation(s), and of those to come, are encrypted in the library and in every backup, bundle and export; locked, they show only that they exist.</source>
        <translation>
            <numerusform>The words of %n private annotation, and of those to come, are encrypted in the library and in every backup, bundle and export; locked, they show only that they exist.</numerusform>
            <numerusform>The words of %n private annotations, and of those to come, are encrypted in the library and in every backup, bundle and export; locked, they show only that they exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n private annotation(s) are written to the library without encryption again.</source>
        <translation>
            <numerusform>The words of %n private annotation are written to the library without encryption again.</numerusform>
            <numerusform>The words of %n private annotations are written to the library without encryption again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n character(s); several words are easier to remember than a short one.</source>
        <translation>
            <numerusform>A passphrase has at least %n character; several words are easier to remember than a short one.</numerusform>
            <numerusform>A passphrase has at least %n characters; several words are easier to remember than a short one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::PrivacyController</name>
    <message numerus="yes">
        <source>%n private annotation(s) are encrypted and locked.</source>
        <translation>
            <numerusform>%n private annotation is encrypted and locked.</numerusform>
            <numerusform>%n private annotations are encrypted and locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stand in the library without encryption again.</source>
        <translation>
            <numerusform>%n private annotation stands in the library without encryption again.</numerusform>
            <numerusform>%n private annotations stand in the library without encryption again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MarkController</name>
    <message numerus="yes">
        <source>Marked %n record(s).</source>
        <translation>
            <numerusform>Marked %n record.</numerusform>
            <numerusform>Marked %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>Changed %n record.</numerusform>
            <numerusform>Changed %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the trash and were left as they are: %1</source>
        <extracomment>%n records cannot be changed, the others were; %1 their names.</extracomment>
        <translation>
            <numerusform>%n record is in the trash and was left as it is: %1</numerusform>
            <numerusform>%n records are in the trash and were left as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::EditDataDialog</name>
    <message numerus="yes">
        <source>Edit Data of %n Records</source>
        <translation>
            <numerusform>Edit Data of %n Record</numerusform>
            <numerusform>Edit Data of %n Records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::WindowCommands</name>
    <message numerus="yes">
        <source>%1 %n more cannot be used.</source>
        <extracomment>%1 names a file of the user&apos;s that cannot be used, and says why; %n more files cannot be used either.</extracomment>
        <translation>
            <numerusform>%1 %n more cannot be used.</numerusform>
            <numerusform>%1 %n more cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::RecordRestoreDialog</name>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the backup: a passphrase keeps them, and only restoring all of it brings them back. Press “Bring Back…” again for the rest.</source>
        <translation>
            <numerusform>%n private annotation stays in the backup: a passphrase keeps it, and only restoring all of it brings it back. Press “Bring Back…” again for the rest.</numerusform>
            <numerusform>%n private annotations stay in the backup: a passphrase keeps them, and only restoring all of it brings them back. Press “Bring Back…” again for the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::PackBar</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>The length of a briefing pack, beside its words and minutes.</extracomment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>The length of a briefing pack, beside its pages and minutes.</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>The length of a briefing pack: minutes of reading, short.</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
</TS>
