// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/commandline.h>
#include <cli/commandtable.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using cli::Command;
using cli::CommandLine;
using cli::Option;

namespace {

/// As many words as a command needs, each one that it allows.
QStringList soundWords(const Command &command)
{
    const QString shown = command.words.shown;
    const QString word = shown == shown.toLower() ? shown.section(u'|', 0, 0) : u"word"_s;
    QStringList words {command.name};
    for (qsizetype count = 0; count < command.words.least; ++count)
        words.append(word);
    for (const Option &option : command.options) {
        if (option.need == Option::Need::Required)
            words += {u"--"_s + option.name, option.value == option.value.toLower() ? option.value.section(u'|', 0, 0) : u"value"_s};
    }
    return words;
}

}

/// Which calls make sense, and what is said of those that do not. Every command of the table is tried, also those to come.
class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void everyCommand_data()
    {
        QTest::addColumn<QString>("name");
        for (const Command &command : cli::commands())
            QTest::newRow(qPrintable(command.name)) << command.name;
    }

    void everyCommand()
    {
        QFETCH(const QString, name);
        const Command &command = *cli::commandNamed(name);
        const QStringList sound = soundWords(command);
        const auto line = CommandLine::read(sound);
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QCOMPARE(line->kind, CommandLine::Kind::Command);
        QCOMPARE(line->command->name, name);
        refuses(sound + QStringList {u"--nonsense"_s}, u"--nonsense"_s);
        refuses(sound + QStringList {u"--json=1"_s}, u"--json"_s);
        refuses(sound + QStringList {u"--library"_s}, u"--library needs a value"_s);
        if (command.words.least > 0)
            refuses({name}, name + u" needs");
        if (command.words.most < cli::Words::kAny)
            refuses(sound + QStringList(command.words.most + 1, u"word"_s), u"word"_s);
        for (const Option &option : command.options)
            triesOption(sound, option);
        const auto help = CommandLine::read({name, u"--help"_s});
        QVERIFY(help);
        QCOMPARE(help->kind, CommandLine::Kind::Help);
        QCOMPARE(help->command->name, name);
    }

    void libraryMayBeCalledLikeACommand()
    {
        const auto line = CommandLine::read({u"--library"_s, u"list"_s, u"search"_s, u"x"_s});
        QVERIFY(line);
        QCOMPARE(line->command->name, u"search"_s);
        QCOMPARE(line->context.option(u"library"_s), u"list"_s);
        QCOMPARE(line->context.positional, QStringList {u"x"_s});
    }

    void optionsStandBeforeAndAfter()
    {
        const auto line = CommandLine::read({u"--json"_s, u"pack"_s, u"-o"_s, u"a.pdf"_s, u"--query=-covid"_s, u"--library"_s, u"here"_s});
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QVERIFY(line->context.json);
        QCOMPARE(line->context.option(u"output"_s), u"a.pdf"_s);
        QCOMPARE(line->context.option(u"query"_s), u"-covid"_s);
        QCOMPARE(line->context.option(u"library"_s), u"here"_s);
        refuses({u"--limit"_s, u"5"_s, u"search"_s, u"x"_s}, u"--limit stands after its command"_s);
    }

    void hyphensBelongToTheQuery()
    {
        for (const QStringList &words : {QStringList {u"-covid"_s}, {u"water"_s, u"-covid"_s}, {u"-"_s}, {u"-o"_s}}) {
            const auto line = CommandLine::read(QStringList {u"search"_s} + words + QStringList {u"--in"_s, u"fr"_s});
            QVERIFY2(line, qPrintable(line ? QString() : line.error()));
            QCOMPARE(line->context.positional, words);
            QCOMPARE(line->context.option(u"in"_s), u"fr"_s);
        }
        const auto line = CommandLine::read({u"search"_s, u"--"_s, u"--limit"_s});
        QVERIFY(line);
        QCOMPARE(line->context.positional, QStringList {u"--limit"_s});
        refuses({u"show"_s, u"-covid"_s}, u"show has no option -c"_s);
    }

    void nearestWordIsNamed_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("meant");
        QTest::newRow("command") << QStringList {u"serch"_s, u"water"_s} << u"search"_s;
        QTest::newRow("swapped letters") << QStringList {u"hsow"_s, u"57/12"_s} << u"show"_s;
        QTest::newRow("capital") << QStringList {u"List"_s} << u"list"_s;
        QTest::newRow("beginning") << QStringList {u"recog"_s} << u"recognise"_s;
        QTest::newRow("option") << QStringList {u"search"_s, u"water"_s, u"--limt"_s, u"3"_s} << u"--limit"_s;
        QTest::newRow("option before") << QStringList {u"--libary"_s, u"x"_s, u"list"_s, u"themes"_s} << u"--library"_s;
        QTest::newRow("choice") << QStringList {u"list"_s, u"theme"_s} << u"themes"_s;
        QTest::newRow("help") << QStringList {u"help"_s, u"serch"_s} << u"search"_s;
    }

    void nearestWordIsNamed()
    {
        QFETCH(const QStringList, call);
        QFETCH(const QString, meant);
        refuses(call, u"Did you mean “%1”?"_s.arg(meant));
    }

    void windowIsMeantByAPlaceAlone()
    {
        for (const QStringList &call : {QStringList {}, {u"A/HRC/RES/57/12"_s, u"OP8"_s}, {u"57/12"_s}, {u"#4"_s},
                 {u"aide-memoire:A/HRC/RES/57/12#OP8"_s}, {u"--library"_s, u"x"_s}, {u"57/12"_s, u"--screenshot"_s, u"x.png"_s}}) {
            const auto line = CommandLine::read(call);
            QVERIFY2(line, qPrintable(line ? QString() : line.error()));
            QCOMPARE(line->kind, CommandLine::Kind::Window);
        }
        refuses({u"nonsense"_s}, u"“nonsense” is no command, no reference and no file"_s);
        refuses({u"57/12"_s, u"--nonsense"_s}, u"--nonsense"_s);
        refuses({u"57/12"_s, u"--json"_s}, u"--json needs a command"_s);
        refuses({u"--screenshot"_s}, u"--screenshot needs a value"_s);
    }

    void numbersAndChoicesAreChecked()
    {
        for (const QString &value : {u"0"_s, u"-3"_s, u"many"_s, u""_s, u"5x"_s})
            refuses({u"search"_s, u"x"_s, u"--limit"_s, value}, u"--limit needs a whole number"_s);
        refuses({u"search"_s, u"x"_s, u"--sort"_s, u"newst"_s}, u"newest"_s);
        refuses({u"export"_s}, u"export needs --format"_s);
        refuses({u"pack"_s, u"--query"_s, u"x"_s}, u"pack needs --output OUT"_s);
    }

private:
    static void refuses(const QStringList &call, const QString &saying)
    {
        const auto line = CommandLine::read(call);
        QVERIFY2(!line, qPrintable(call.join(u' ')));
        QVERIFY2(line.error().contains(saying), qPrintable(line.error()));
        QVERIFY2(line.error().contains(u"Try: aide-memoire "_s), qPrintable(line.error()));
    }

    static void triesOption(const QStringList &sound, const Option &option)
    {
        const QString shown = u"--"_s + option.name;
        if (option.value.isEmpty()) {
            QVERIFY(CommandLine::read(sound + QStringList {shown}));
            return;
        }
        refuses(sound + QStringList {shown}, shown + u" needs a value");
        refuses(sound + QStringList {shown, u"--json"_s}, shown + u" needs a value");
        if (option.value == option.value.toLower())
            refuses(sound + QStringList {shown, u"nonsense"_s}, u"nonsense"_s);
    }
};

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
