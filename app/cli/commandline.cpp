// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commandtable.h"

#include <application/imports.h>
#include <application/searches.h>
#include <core/model/reference.h>

#include <QCommandLineParser>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// Stands before a word that begins with a hyphen, so that the parser takes it for a word; it is in no text that people write.
constexpr QChar kIsWord {0xE000};

using Wrong = std::unexpected<QString>;

/// " Did you mean “search”?" or nothing.
QString meant(const QString &typed, const QStringList &known)
{
    const int furthest = typed.size() < 4 ? 1 : 2;
    QString nearest;
    int least = furthest + 1;
    for (const QString &word : known) {
        const int distance = typed.size() > 2 && word.startsWith(typed) ? 1 : application::editDistance(typed.toLower(), word, furthest);
        if (distance < least) {
            least = distance;
            nearest = word;
        }
    }
    return nearest.isEmpty() ? QString() : u". Did you mean “%1”?"_s.arg(nearest);
}

QStringList namesOf(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(u"--"_s + option.name);
    return names;
}

QString tail(const Command *command)
{
    return u" Try: aide-memoire "_s + (command ? command->name + u" --help" : u"--help"_s);
}

Wrong wrong(const QString &what, const Command *command)
{
    return Wrong((what.endsWith(u'?') ? what : what + u'.') + tail(command));
}

void declare(QCommandLineParser &parser, const QList<Option> &options)
{
    for (const Option &option : options) {
        const QStringList names = option.letter.isEmpty() ? QStringList {option.name} : QStringList {option.letter, option.name};
        parser.addOption({names, option.purpose, option.value});
    }
}

bool isOption(const QString &argument, const QList<Option> &options)
{
    const QString name = argument.section(u'=', 0, 0);
    return std::ranges::any_of(options, [&name](const Option &option) {
        return name == u"--" + option.name || (!option.letter.isEmpty() && name == u'-' + option.letter);
    });
}

/// The option that is followed by another one, or by nothing, where its value should be.
std::optional<QString> withoutValue(const QStringList &arguments, const QList<Option> &options)
{
    const qsizetype end = arguments.contains(u"--"_s) ? arguments.indexOf(u"--"_s) : arguments.size();
    for (qsizetype at = 0; at < end; ++at) {
        const auto option = std::ranges::find_if(options, [&](const Option &each) { return isOption(arguments[at], {each}); });
        if (option == options.end() || option->value.isEmpty() || arguments[at].contains(u'='))
            continue;
        if (at + 1 == arguments.size() || isOption(arguments[at + 1], options))
            return arguments[at];
        ++at;
    }
    return {};
}

bool isListOfChoices(const QString &shown)
{
    return !shown.isEmpty() && shown == shown.toLower();
}

/// Says what is wrong with a value, or nothing.
QString faultOf(const QString &subject, const QString &shown, const QString &value)
{
    if (shown == u"N") {
        bool isNumber = false;
        return value.toInt(&isNumber) >= 1 && isNumber ? QString() : u"%1 needs a whole number from 1 on, not “%2”"_s.arg(subject, value);
    }
    const QStringList choices = shown.split(u'|');
    if (!isListOfChoices(shown) || choices.contains(value))
        return {};
    return u"%1 knows %2, not “%3”"_s.arg(subject, choices.join(u", "_s), value) + meant(value, choices);
}

QString faultOf(const Command &command, const Context &context)
{
    for (const Option &option : command.options) {
        const QString shown = u"--"_s + option.name;
        if (option.need == Option::Need::Required && context.option(option.name).isEmpty())
            return u"%1 needs %2 %3"_s.arg(command.name, shown, option.value);
        const QString fault = context.has(option.name) ? faultOf(shown, option.value, context.option(option.name)) : QString();
        if (!fault.isEmpty())
            return fault;
    }
    const qsizetype count = context.positional.size();
    if (count < command.words.least) {
        return isListOfChoices(command.words.shown) ? u"%1 needs one of: %2"_s.arg(command.name, QString(command.words.shown).replace(u'|', u' '))
                                                    : u"%1 needs %2"_s.arg(command.name, command.words.shown);
    }
    if (count > command.words.most)
        return u"%1 does not know what to do with “%2”"_s.arg(command.name, context.positional.at(command.words.most));
    return count == 1 ? faultOf(command.name, command.words.shown, context.positional.first()) : QString();
}

/// Takes what the parser found over into a context.
void collect(const QCommandLineParser &parser, const QList<Option> &options, Context &context)
{
    for (const Option &option : options) {
        if (!parser.isSet(option.name))
            continue;
        QStringList values = option.value.isEmpty() ? QStringList {QString()} : parser.values(option.name);
        context.options.insert(option.name, values.replaceInStrings(QString(kIsWord), QString()));
    }
    context.json = context.has(u"json"_s);
}

/// Parses the words after a command's name.
std::expected<CommandLine, QString> readCommand(const Command &command, QStringList rest, CommandLine line)
{
    const QList<Option> options = command.options + commonOptions();
    if (const std::optional<QString> option = withoutValue(rest, options))
        return wrong(*option + u" needs a value", &command);
    for (QString &word : rest) {
        if (word == u"--")
            break;
        const bool hasHyphen = word.size() > 1 && word.startsWith(u'-') && !word.startsWith(u"--"_s);
        if (command.hyphens == Command::Hyphens::AreWords && hasHyphen && !isOption(word, options))
            word.prepend(kIsWord);
    }
    QCommandLineParser parser;
    declare(parser, options);
    const bool parsed = parser.parse(QStringList {u"aide-memoire"_s} + rest);
    line.command = &command;
    if (parser.isSet(u"help"_s)) {
        line.kind = CommandLine::Kind::Help;
        return line;
    }
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString shown = (unknown.first().size() > 1 ? u"--"_s : u"-"_s) + unknown.first();
        return wrong(u"%1 has no option %2"_s.arg(command.name, shown) + meant(shown, namesOf(options)), &command);
    }
    if (!parsed)
        return wrong(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0), &command);
    collect(parser, options, line.context);
    line.context.positional = parser.positionalArguments().replaceInStrings(QString(kIsWord), QString());
    line.context.command = command.name;
    if (const QString fault = faultOf(command, line.context); !fault.isEmpty())
        return wrong(fault, &command);
    line.kind = CommandLine::Kind::Command;
    return line;
}

QStringList commandNames()
{
    QStringList names {u"help"_s};
    for (const Command &command : commands())
        names.append(command.name);
    return names;
}

std::expected<CommandLine, QString> readHelp(const QStringList &rest, CommandLine line)
{
    line.kind = CommandLine::Kind::Help;
    if (rest.isEmpty() || rest.first().startsWith(u'-'))
        return line;
    line.command = commandNamed(rest.first());
    if (!line.command)
        return wrong(u"there is no command “%1”"_s.arg(rest.first()) + meant(rest.first(), commandNames()), nullptr);
    return line;
}

/// The window is meant when nothing is named, or a place in the library, or files to import.
std::expected<CommandLine, QString> readPlace(const QStringList &words, CommandLine line)
{
    QStringList place = words;
    place.removeIf([](const QString &word) { return application::isFile(word); });
    if (!place.isEmpty() && !model::Reference::parse(place.join(u' ')))
        return wrong(u"“%1” is no command, no reference and no file"_s.arg(place.first()) + meant(place.first(), commandNames()), nullptr);
    for (const QString &option : {u"json"_s, u"take-over"_s}) {
        if (line.context.has(option))
            return wrong(u"--%1 needs a command"_s.arg(option), nullptr);
    }
    line.kind = CommandLine::Kind::Window;
    line.context.positional = words;
    return line;
}

/// An option that stands before the command although it belongs after it, or one that nobody knows.
Wrong strayOption(const QString &name, const QList<Option> &known)
{
    const QString shown = (name.size() > 1 ? u"--"_s : u"-"_s) + name;
    for (const Command &command : commands()) {
        if (isOption(shown, command.options))
            return wrong(u"%1 stands after its command: aide-memoire %2 %1"_s.arg(shown, command.name), &command);
    }
    return wrong(u"there is no option %1"_s.arg(shown) + meant(shown, namesOf(known)), nullptr);
}

}

std::expected<CommandLine, QString> CommandLine::read(const QStringList &arguments)
{
    // First what stands before the command, and nothing behind it: "--library list search x" names a library.
    const QList<Option> options = commonOptions() + windowOptions();
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    declare(parser, options);
    const bool parsed = parser.parse(QStringList {u"aide-memoire"_s} + arguments);
    QStringList rest = parser.positionalArguments();
    const qsizetype before = arguments.size() - rest.size();
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return strayOption(unknown.first(), options);
    if (const std::optional<QString> option = withoutValue(arguments.first(before), options))
        return wrong(*option + u" needs a value", nullptr);
    if (!parsed)
        return wrong(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0), nullptr);
    CommandLine line;
    collect(parser, options, line.context);
    const QString word = rest.value(0);
    const Command *command = commandNamed(word);
    if (parser.isSet(u"version"_s)) {
        line.kind = Kind::Version;
        return line;
    }
    if (parser.isSet(u"help"_s) || word == u"help")
        return readHelp(word == u"help" ? rest.mid(1) : rest.first(command ? 1 : 0), line);
    if (!command) {
        // What the window takes may also follow the place that it opens.
        QCommandLineParser window;
        declare(window, options);
        if (!window.parse(QStringList {u"aide-memoire"_s} + arguments) && !window.unknownOptionNames().isEmpty())
            return strayOption(window.unknownOptionNames().first(), options);
        collect(window, options, line.context);
        return readPlace(window.positionalArguments(), line);
    }
    return readCommand(*command, rest.mid(1), line);
}

}
