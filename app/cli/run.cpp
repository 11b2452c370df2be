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
    const char16_t *help;
};

constexpr Command kCommands[] = {
    {u"new", newLibrary, u"new DIR [--sample]                       make a library"},
    {u"import", importFiles, u"import PATH… [--password P]              read files and folders into the library"},
    {u"recognise", recogniseAgain, u"recognise [REF]                          run the rules again; what you decided stays"},
    {u"list", list, u"list documents|events|people|organisations|states|bodies|themes|quotes|deadlines|wanted|suggestions|annotations"},
    {u"show", show, u"show REF [--in LANG]                     a document, or one paragraph of it"},
    {u"links", links, u"links REF [--in LANG]                    what it points at and what points at it"},
    {u"search", search, u"search QUERY [--limit N] [--in LANG] [--sort newest|oldest|symbol] [--beside LANG]   paragraphs that answer a query"},
    {u"annotate", annotate, u"annotate REF --quote TEXT [--colour C] [--comment T]"},
    {u"cite", cite, u"cite REF [--style NAME]                  how to cite it"},
    {u"lineage", lineage, u"lineage REF                              drafts, revisions, corrections of a text"},
    {u"sponsors", sponsors, u"sponsors REF [--format csv|votes-csv]    who sponsors it, who joined and left"},
    {u"pack", pack, u"pack FILE | --query Q -o OUT.pdf [--title T]   a briefing pack as PDF"},
    {u"export", exportDeadlines, u"export --format ical [-o OUT]            deadlines for a calendar"},
    {u"import-vocabulary", importVocabulary, u"import-vocabulary FILE|sdg [--title T]   themes from SKOS or CSV"},
    {u"themes", themes, u"themes [KEY] [--dry-run] [--rules FILE]  find the paragraphs of themes by their rules"},
    {u"merge", mergeRecords, u"merge ID INTO                            two records are one"},
    {u"split", splitRecord, u"split ID                                 undo the last merge into a record"},
    {u"check", check, u"check                                    is the library sound?"},
    {u"reindex", reindex, u"reindex                                  build the index anew"},
    {u"backup", backup, u"backup OUT                               copy the database"},
};

const QStringList kFlags = {u"json"_s, u"sample"_s, u"dry-run"_s};
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
    QString text = u"Aide-Mémoire: an offline knowledge base for policy officers\n\n"
                   "aide-memoire [REF]                       opens the window, at REF\n"_s;
    for (const Command &command : kCommands)
        text += u"aide-memoire "_s + QString(command.help) + u'\n';
    return text + u"\n--library DIR names the library (else the last one used); --json prints JSON.\n"
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
    const QString wrong = parseArguments(words, context);
    if (!wrong.isEmpty())
        return context.usage(wrong);
    context.json = context.has(u"json"_s);
    return command->run(context);
}

}
