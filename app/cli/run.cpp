// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "commandline.h"
#include "commandtable.h"

#include <application/preferences.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int kWidest = 40; // Of a command and its words in the help; what is wider stands on a line of its own.
constexpr int kWidestOption = 24;

QString helpLine(const QString &words, const QString &purpose)
{
    const QString usage = QString(u"aide-memoire "_s + words).trimmed();
    const QString column = usage.size() <= kWidest ? usage.leftJustified(kWidest) : usage + u'\n' + QString(kWidest, u' ');
    return column + u"  "_s + purpose;
}

/// "-o OUT", "--limit N", "--sample".
QString called(const Option &option)
{
    const QString name = option.letter.isEmpty() ? QString(u"--"_s + option.name) : QString(u'-' + option.letter);
    return QString(name + u' ' + option.value).trimmed();
}

QString helpLine(const Command &command)
{
    QString words = command.name + u' ' + command.words.shown;
    for (const Option &option : command.options)
        words += u' ' + (option.need == Option::Need::Required ? called(option) : QString(u'[' + called(option) + u']'));
    return helpLine(words, command.purpose);
}

/// A settings file that cannot be read stops no command.
void keepSettingsAside()
{
    const auto damaged = application::preferences::keepDamagedAside();
    if (!damaged)
        return;
    const QString kept = damaged->keptAs ? u"the old file is kept as %1"_s.arg(*damaged->keptAs)
                                         : u"the old file could not be given another name (%1)"_s.arg(damaged->keptAs.error().detail);
    Context::printError(damaged->path + u": the settings cannot be read, so the standard ones are used; "_s + kept);
}

}

QString helpText(const Command &command)
{
    QString text = helpLine(command) + u'\n';
    for (const Option &option : command.options + commonOptions()) {
        const QString shown = called(option) + (option.letter.isEmpty() ? QString() : u", --"_s + option.name);
        text += u"\n  "_s + shown.leftJustified(kWidestOption) + u"  " + option.purpose;
    }
    return text;
}

QString helpText()
{
    QString text = u"Aide-Mémoire: an offline knowledge base for policy officers\n\n"_s + helpLine(u"[REF]"_s, u"opens the window, at REF"_s) + u'\n';
    for (const Command &command : commands())
        text += helpLine(command) + u'\n';
    return text + u"\nEach command says more of its options: aide-memoire COMMAND --help.\n"
                  "--library DIR names the library (else the last one used); --json prints JSON.\n"
                  "--take-over writes to a library that another computer left locked, when it has been silent for long.\n"
                  "REF is a symbol with or without a paragraph (A/HRC/RES/57/12 OP8), #ID, or an aide-memoire: link.\n"
                  "Exit: 0 done, 1 some input failed, 2 usage, 3 the library cannot be opened, 4 not found."_s;
}

ExitCode reportUsage(const QString &sentence)
{
    Context::printError(sentence);
    return Usage;
}

ExitCode run(const CommandLine &line)
{
    switch (line.kind) {
    case CommandLine::Kind::Command: {
        keepSettingsAside();
        const Outcome outcome = line.command->run(line.context);
        if (!outcome)
            Context::printError(outcome.error().sentence);
        return outcome ? *outcome : outcome.error().code;
    }
    case CommandLine::Kind::Help:
        line.context.printLine(line.command ? helpText(*line.command) : helpText());
        return Done;
    case CommandLine::Kind::Version:
        line.context.printLine(u"aide-memoire "_s + QCoreApplication::applicationVersion());
        return Done;
    case CommandLine::Kind::Window:
        break;
    }
    return reportUsage(u"this program was built without its window. Try: aide-memoire --help"_s);
}

}
