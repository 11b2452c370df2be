// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include "commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype kAny = Words::kAny;

/// What keeps a library in order.
QList<Command> careCommands()
{
    const Words noWords;
    const Option in {u"in"_s, u"LANG"_s, u"the text in this language (en, fr, ar, …)"_s};
    return {
        {u"merge"_s, mergeRecords, {u"ID INTO"_s, 2, 2}, u"two records are one"_s},
        {u"split"_s, splitRecord, {u"ID"_s, 1, 1}, u"undo the last merge into a record"_s},
        {u"delete"_s, deleteThing, {u"REF"_s, 1, kAny}, u"move to the trash: a record, with --in one of its texts, or annotation:ID, pack:ID, search:ID, dossier:ID, note:ID"_s, {in}},
        {u"trash"_s, trash, noWords, u"what was deleted; it can be restored for 30 days"_s,
            {{u"restore"_s, u"N"_s, u"brings a thing back as it was"_s}, {u"empty"_s, {}, u"deletes everything in it for good, original files included"_s}}},
        {u"changes"_s, changes, noWords, u"what was added, changed, deleted and restored, the latest first"_s,
            {{u"since"_s, u"WHEN"_s, u"yesterday, week, last-start, or a day such as 2026-11-30; week if it is not said"_s},
                {u"kind"_s, u"KIND"_s, u"only of this kind: document, event, person, organisation, state, body, theme, link, text, annotation, pack, search, dossier, note"_s},
                {u"limit"_s, u"N"_s, u"at most N; 200 if it is not said"_s}, {u"before"_s, u"N"_s, u"goes on after the last one of a former call, whose id is N"_s}}},
        {u"check"_s, check, noWords, u"is the library sound?"_s, {{u"repair"_s, {}, u"removes files that no text needs"_s}}},
        {u"reindex"_s, reindex, noWords, u"build the index anew"_s},
        {u"backup"_s, backup, {u"OUT.tar"_s, 1, 1}, u"database and originals in one file, which is checked"_s},
        {u"restore"_s, restore, {u"[IN]"_s, 0, 1}, u"put a backup in the place of the library; what was there is kept"_s,
            {{u"dry-run"_s, {}, u"shows what is in the backup and in the library, or what bringing one record back would do, and changes nothing"_s},
                {u"find"_s, u"WORDS"_s, u"looks for records, annotations, packs, searches and dossiers in the backup"_s},
                {u"record"_s, u"REF"_s, u"brings this one back into the library, with what hangs on it: a symbol, or what --find says (#12, annotation:3, pack:1, …)"_s},
                {u"keep"_s, u"here|there|both"_s, u"what stays of a thing that differs here and in the backup; here if it is not said"_s},
                {u"list"_s, {}, u"lists the backups in the library's folder"_s}}},
        {u"lock"_s, lockPrivate, noWords, u"seal private annotations by a passphrase, read from standard input; forgotten, nobody can recover it"_s},
        {u"unlock"_s, unlockPrivate, noWords, u"take the passphrase of private annotations away; to read them once, add --unlock to any other command"_s},
        {u"passphrase"_s, changePassphrase, noWords, u"change the passphrase of private annotations: the former on the first line of standard input, the new one on the second"_s},
        {u"salvage"_s, salvage, {u"DIR NEWDIR"_s, 2, 2}, u"take what can be read out of a damaged library"_s},
    };
}

Command packCommand()
{
    const Option in {u"in"_s, u"LANG"_s, u"the text in this language (en, fr, ar, …)"_s};
    return {u"pack"_s, pack, {u"[FILE]"_s, 0, 1}, u"a briefing pack of a description, of a query or of a dossier, as PDF, DOCX, ODT, HTML, Markdown or text"_s,
        {{u"query"_s, u"Q"_s, u"what to search for, in place of FILE"_s},
            {u"dossier"_s, u"DOSSIER"_s, u"what lies in this dossier, in place of FILE"_s},
            {u"output"_s, u"OUT"_s, u"the file to write; its ending (pdf, docx, odt, html, md, txt) is the format"_s, Option::Need::Required, u"o"_s},
            {u"title"_s, u"T"_s, u"the title on its cover"_s},
            {u"template"_s, u"NAME"_s, u"arranges it after a template: negotiation-brief, one-page-note, or one of the library"_s},
            {u"beside"_s, u"LANG"_s, u"sets its paragraphs in two columns, the second in this language"_s},
            {u"organisation"_s, u"NAME"_s, u"stands on its cover and at the foot of its pages, in place of the one in the settings"_s},
            {u"logo"_s, u"FILE"_s, u"a picture (PNG, JPEG, SVG) for its cover, in place of the one in the settings"_s},
            {u"paper"_s, u"a4|letter"_s, u"the paper that it is laid out for"_s},
            {u"style"_s, u"un|footnote|short|oscola|bluebook|mcgill|apa|chicago"_s, u"how it cites; Ibid. stands for what was just cited, where the style has it"_s},
            {u"archive"_s, {}, u"writes a PDF for archives, PDF/A-2a"_s},
            {u"annotation"_s, u"ID"_s, u"lets a private annotation of the pack go along; said once for each"_s}, in},
        Command::Needs::Fonts};
}

QList<Command> workCommands()
{
    const Words noWords;
    const Words reference {u"REF"_s, 1, kAny};
    const Option in {u"in"_s, u"LANG"_s, u"the text in this language (en, fr, ar, …)"_s};
    const Option output {u"output"_s, u"OUT"_s, u"the file to write"_s, Option::Need::Optional, u"o"_s};
    return {
        {u"new"_s, newLibrary, {u"DIR"_s, 1, 1}, u"make a library"_s, {{u"sample"_s, {}, u"with texts to try the program on"_s}}},
        {u"import"_s, importFiles, {u"PATH…"_s, 1, kAny},
            u"read files and folders into the library; also references (RIS, BibTeX, CSL-JSON) and annotations (W3C); a bundle (.aidepack) is merged with it"_s,
            {{u"password"_s, u"P"_s, u"opens protected files"_s},
                {u"other-content"_s, {}, u"takes files that are not what their names say, such as a web page called .pdf"_s},
                {u"keep"_s, u"here|there|both"_s, u"what stays of a thing that differs here and in a bundle; here if it is not said"_s},
                {u"dry-run"_s, {}, u"shows what merging a bundle would do and changes nothing"_s}}},
        {u"bundles"_s, bundles, noWords, u"the bundles that were merged; each can be undone for 30 days"_s,
            {{u"undo"_s, u"N"_s, u"makes the library what it was before"_s}}},
        {u"recognise"_s, recogniseAgain, {u"[REF]"_s, 0, 1}, u"run the rules again; what you decided stays"_s},
        {u"list"_s, list,
            {u"documents|events|people|organisations|states|bodies|themes|quotes|deadlines|wanted|suggestions|annotations"_s, 1, 1},
            u"the records of one kind, what is wanted, what waits for a decision"_s,
            {{u"format"_s, u"csv"_s, u"a table of comma-separated values"_s}, output}},
        {u"today"_s, today, noWords, u"what is due, what arrived, what waits, and where you stopped reading"_s},
        {u"show"_s, show, reference, u"a document, or one paragraph of it"_s, {in}},
        {u"links"_s, links, reference, u"what it points at and what points at it"_s, {in}},
        {u"mark"_s, mark, reference, u"give a record a star, or mark a document as unread or read"_s,
            {{u"star"_s, {}, u"gives it a star"_s}, {u"no-star"_s, {}, u"takes its star away"_s}, {u"unread"_s, {}, u"it is to be read"_s},
                {u"read"_s, {}, u"it was read"_s}}},
        {u"search"_s, search, {u"QUERY"_s, 1, kAny}, u"paragraphs that answer a query"_s,
            {{u"limit"_s, u"N"_s, u"at most N hits; 20 if it is not said"_s}, in,
                {u"sort"_s, u"best|newest|oldest|symbol"_s, u"the order of the hits"_s},
                {u"beside"_s, u"LANG"_s, u"shows each hit in this language too"_s},
                {u"typing"_s, {}, u"takes the last word for a beginning, as the window does while one types"_s}},
            Command::Needs::Core, Command::Hyphens::AreWords},
        {u"agreed"_s, agreed, reference, u"where else the wording of a paragraph stands, the earliest first"_s,
            {{u"quote"_s, u"WORDS"_s, u"only these words of it"_s},
                {u"limit"_s, u"N"_s, u"at most N places, the most alike; 100 if it is not said"_s}, in}},
        {u"annotate"_s, annotate, reference, u"mark words, a paragraph or a document, with a comment"_s,
            {{u"quote"_s, u"TEXT"_s, u"the words to mark"_s},
                {u"kind"_s, u"highlight|underline|strike|note|paragraph-note|document-note|bookmark"_s, u"highlight if it is not said"_s},
                {u"nth"_s, u"N"_s, u"which place is meant, where the words stand more than once"_s},
                {u"colour"_s, u"C"_s, u"a colour, or what you call it; yellow if it is not said"_s},
                {u"comment"_s, u"T"_s, u"what you say about them; #word in it is a tag"_s}, {u"tag"_s, u"T"_s, u"a tag; may be said more than once"_s},
                {u"shared"_s, {}, u"may be given away; private if it is not said"_s}, in}},
        {u"carry"_s, carry, {u"REF [EARLIER]"_s, 1, 2}, u"annotations of an earlier text to its paragraphs here"_s,
            {{u"dry-run"_s, {}, u"shows what would be carried and changes nothing"_s}, in}},
        {u"cite"_s, cite, reference, u"how to cite it"_s, {{u"style"_s, u"NAME"_s, u"the citation style; un if it is not said"_s},
                {u"then"_s, u"REF"_s, u"the footnote after it; may be said more than once; Ibid. stands for what was just cited"_s}, in}},
        {u"lineage"_s, lineage, reference, u"drafts, revisions, corrections of a text"_s},
        {u"compare"_s, compare, {u"REF [LATER…]"_s, 1, 4}, u"two to four successive texts paragraph by paragraph; one is compared with its predecessor"_s,
            {in, {u"format"_s, u"docx|odt"_s, u"writes a file with tracked changes"_s}, output}},
        {u"sponsors"_s, sponsors, reference, u"who sponsors it, who joined and left"_s,
            {{u"format"_s, u"csv|votes-csv"_s, u"sponsors or votes as a table"_s}}},
        {u"positions"_s, positions, reference, u"who wants what in a text under negotiation: its square brackets, and the delegations beside them"_s, {in}},
        packCommand(),
        {u"dossier"_s, dossier,
            {u"list | new NAME | show DOSSIER | add DOSSIER REF… | remove DOSSIER REF… | pin DOSSIER REF… | unpin DOSSIER REF… | rename DOSSIER NAME | move DOSSIER | note DOSSIER TITLE"_s, 1, kAny},
            u"folders of your own: DOSSIER is a name, a path (HRC 60/Cities) or #ID; REF may be annotation:ID, pack:ID, search:ID, and note:ID to remove or to pin"_s,
            {{u"in"_s, u"DOSSIER"_s, u"makes or moves it in this one; moved without, it lies in none"_s},
                {u"text"_s, u"T"_s, u"the words of a note, as Markdown"_s}}},
        {u"export"_s, exportFile, {u"[REF…]"_s, 0, kAny},
            u"deadlines for a calendar (ical), documents for a reference manager (ris, bibtex, csl-json) or for Uwazi (uwazi-csv), the whole library as plain files in a folder (plain), chosen things for another library (bundle; REF may be pack:ID, search:ID, dossier:NAME), annotations, or a copy of the original PDF of REF with its annotations (pdf)"_s,
            {{u"format"_s, u"ris|bibtex|csl-json|uwazi-csv|ical|plain|bundle|markdown|html|csv|w3c|pdf"_s, u"the format of the file"_s, Option::Need::Required},
                {u"with-wanted"_s, {}, u"references to documents that are wanted too"_s},
                {u"with-private"_s, {}, u"private annotations too; without, only those that may be shared"_s},
                {u"annotation"_s, u"ID"_s, u"lets a private annotation go along in a bundle; said once for each"_s},
                {u"password"_s, u"P"_s, u"opens a protected original"_s}, in, output}},
        {u"import-vocabulary"_s, importVocabulary, {u"FILE|sdg"_s, 1, 1}, u"themes from SKOS or CSV"_s,
            {{u"title"_s, u"T"_s, u"what the vocabulary is called"_s}}},
        {u"themes"_s, themes, {u"[KEY]"_s, 0, kAny}, u"find the paragraphs of themes by their rules"_s,
            {{u"dry-run"_s, {}, u"shows what would be found and changes nothing"_s}, {u"rules"_s, u"FILE"_s, u"rules of your own, kept with their themes"_s}}},
    };
}

}

const QList<Command> &commands()
{
    static const QList<Command> all = workCommands() + careCommands();
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

const QList<Option> &commonOptions()
{
    static const QList<Option> all {
        {u"library"_s, u"DIR"_s, u"the library; if it is not said, the one that was used last"_s},
        {u"json"_s, {}, u"prints JSON, for scripts"_s},
        {u"take-over"_s, {}, u"writes to a library that another computer left locked"_s},
        {u"unlock"_s, {}, u"opens private annotations for this call; the passphrase is the first line of standard input"_s},
        {u"help"_s, {}, u"says how it is called"_s, Option::Need::Optional, u"h"_s},
    };
    return all;
}

const QList<Option> &windowOptions()
{
    static const QList<Option> all {
        {u"screenshot"_s, u"FILE"_s, u"draws the window into a file and closes it"_s},
        {u"version"_s, {}, u"says which version this is"_s},
    };
    return all;
}

}
