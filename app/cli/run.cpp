// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Command {
    const char16_t *name;
    int (*run)(const Context &);
    const char16_t *words; ///< What follows the name.
    const char16_t *purpose;
};

constexpr int kWidest = 40; // Of a command and its words in the help; what is wider stands on a line of its own.

constexpr Command kCommands[] = {
    {u"new", newLibrary, u"DIR [--sample]", u"make a library"},
    {u"import", importFiles, u"PATH… [--password P]", u"read files and folders into the library"},
    {u"recognise", recogniseAgain, u"[REF]", u"run the rules again; what you decided stays"},
    {u"list", list, u"documents|events|people|organisations|states|bodies|themes|quotes|deadlines|wanted|suggestions|annotations", u"the records of one kind, what is wanted, what waits for a decision"},
    {u"show", show, u"REF [--in LANG]", u"a document, or one paragraph of it"},
    {u"links", links, u"REF [--in LANG]", u"what it points at and what points at it"},
    {u"search", search, u"QUERY [--limit N] [--in LANG] [--sort newest|oldest|symbol] [--beside LANG]", u"paragraphs that answer a query"},
    {u"annotate", annotate, u"REF --quote TEXT [--colour C] [--comment T]", u"mark words of a paragraph, with a comment"},
    {u"cite", cite, u"REF [--style NAME]", u"how to cite it"},
    {u"lineage", lineage, u"REF", u"drafts, revisions, corrections of a text"},
    {u"sponsors", sponsors, u"REF [--format csv|votes-csv]", u"who sponsors it, who joined and left"},
    {u"pack", pack, u"FILE | --query Q -o OUT.pdf [--title T]", u"a briefing pack as PDF"},
    {u"export", exportDeadlines, u"--format ical [-o OUT]", u"deadlines for a calendar"},
    {u"import-vocabulary", importVocabulary, u"FILE|sdg [--title T]", u"themes from SKOS or CSV"},
    {u"themes", themes, u"[KEY] [--dry-run] [--rules FILE]", u"find the paragraphs of themes by their rules"},
    {u"merge", mergeRecords, u"ID INTO", u"two records are one"},
    {u"split", splitRecord, u"ID", u"undo the last merge into a record"},
    {u"check", check, u"[--repair]", u"is the library sound? --repair removes files that no text needs"},
    {u"reindex", reindex, u"", u"build the index anew"},
    {u"backup", backup, u"OUT", u"copy the database"},
};

const QStringList kFlags = {u"json"_s, u"sample"_s, u"dry-run"_s, u"repair"_s, u"take-over"_s};
const QStringList kValues = {u"library"_s, u"in"_s, u"limit"_s, u"sort"_s, u"beside"_s, u"quote"_s, u"colour"_s, u"comment"_s, u"style"_s, u"query"_s,
    u"output"_s, u"title"_s, u"password"_s, u"format"_s, u"rules"_s};

const Command *commandOf(const QString &name)
{
    for (const Command &command : kCommands) {
        if (name == command.name)
            return &command;
    }
    return nullptr;
}

QString helpLine(const QString &words, QStringView purpose)
{
    const QString usage = QString(u"aide-memoire "_s + words).trimmed();
    const QString column = usage.size() <= kWidest ? usage.leftJustified(kWidest) : usage + u'\n' + QString(kWidest, u' ');
    return column + u"  "_s + purpose;
}

QString helpLine(const Command &command)
{
    return helpLine(QStringView(command.name) + u' ' + QStringView(command.words), command.purpose);
}

/// Fills a context from the words after the command. Says what is wrong, or nothing.
QString parseArguments(const QStringList &arguments, Context &context)
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        QString argument = arguments[index];
        if (argument == u"-o")
            argument = u"--output"_s;
        if (argument == u"--") {
            context.positional += arguments.mid(index + 1);
            return {};
        }
        if (!argument.startsWith(u"--")) {
            context.positional.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (kFlags.contains(name)) {
            context.options.insert(name, {});
        } else if (!kValues.contains(name)) {
            return u"there is no option --"_s + name;
        } else if (equals >= 0) {
            context.options.insert(name, argument.mid(equals + 1));
        } else if (index + 1 < arguments.size()) {
            context.options.insert(name, arguments[++index]);
        } else {
            return u"--%1 needs a value"_s.arg(name);
        }
    }
    return {};
}

}

bool isCommand(const QString &argument)
{
    return commandOf(argument) || argument == u"help" || argument == u"--help" || argument == u"-h" || argument == u"--version";
}

bool needsFonts(const QString &argument)
{
    return argument == u"pack";
}

QString helpText()
{
    QString text = u"Aide-Mémoire: an offline knowledge base for policy officers\n\n"_s + helpLine(u"[REF]"_s, u"opens the window, at REF") + u'\n';
    for (const Command &command : kCommands)
        text += helpLine(command) + u'\n';
    return text + u"\n--library DIR names the library (else the last one used); --json prints JSON.\n"
                  "--take-over writes to a library that another computer left locked, when it has been silent for long.\n"
                  "REF is a symbol with or without a paragraph (A/HRC/RES/57/12 OP8), #ID, or an aide-memoire: link.\n"
                  "Exit: 0 done, 1 some input failed, 2 usage, 3 the library cannot be opened, 4 not found."_s;
}

int run(const QStringList &arguments)
{
    Context context;
    // Options may stand before the command too: aide-memoire --library DIR search WORD.
    QStringList words = arguments;
    qsizetype at = 0;
    while (at < words.size() && !isCommand(words[at]))
        ++at;
    const QString name = words.value(at);
    if (at < words.size())
        words.removeAt(at);
    if (name == u"--version") {
        context.printLine(u"aide-memoire "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const Command *command = commandOf(name);
    if (!command) {
        context.printLine(helpText());
        return name.isEmpty() ? Usage : Done;
    }
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        context.printLine(helpLine(*command));
        return Done;
    }
    const QString wrong = parseArguments(words, context);
    if (!wrong.isEmpty())
        return context.usage(wrong);
    context.json = context.has(u"json"_s);
    return command->run(context);
}

}
