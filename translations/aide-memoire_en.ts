<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>gui::ImportController</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportReportModel</name>
    <message numerus="yes">
        <source>%n paragraph(s) left out</source>
        <translation>
            <numerusform>%n paragraph left out</numerusform>
            <numerusform>%n paragraphs left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportReportPage</name>
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
</context>
<context>
    <name>gui::MainWindow</name>
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
        <source>The library is in order: %n paragraph(s) checked.</source>
        <translation>
            <numerusform>The library is in order: %n paragraph checked.</numerusform>
            <numerusform>The library is in order: %n paragraphs checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %n problem(s). Restore a copy from its folder “backups”.</source>
        <translation>
            <numerusform>The library has %n problem. Restore a copy from its folder “backups”.</numerusform>
            <numerusform>The library has %n problems. Restore a copy from its folder “backups”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NotesModel</name>
    <message numerus="yes">
        <source>Need re-attachment (%n)</source>
        <translation>
            <numerusform>Needs re-attachment (%n)</numerusform>
            <numerusform>Need re-attachment (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PackChecks</name>
    <message numerus="yes">
        <source>%n quotation(s) differ from the source, or have lost it.</source>
        <translation>
            <numerusform>%n quotation differs from the source, or has lost it.</numerusform>
            <numerusform>%n quotations differ from the source, or have lost it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) compared with the source: all agree.</source>
        <translation>
            <numerusform>%n quotation compared with the source: it agrees.</numerusform>
            <numerusform>%n quotations compared with the source: all agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReaderHeader</name>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n sponsor</numerusform>
            <numerusform>%n sponsors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordPage</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReviewDialog</name>
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
    <name>gui::SearchPage</name>
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
    <name>gui::StatusBar</name>
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
</TS>
