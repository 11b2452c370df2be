// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/imports.h>
#include <cli/commandline.h>
#include <cli/run.h>
#include <core/base/log.h>
#include <core/base/pathtext.h>

#ifdef AIDE_WITH_GUI
#include <presentation/packs/recordfacts.h>
#include <presentation/settings/language.h>
#include <presentation/shared/pagewords.h>
#include <window/shell/run.h>

#include <QApplication>
#else
#include <QGuiApplication>
#endif

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"aide-memoire"_s);
    QCoreApplication::setOrganizationName(u"aide-memoire"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AIDE_VERSION));
}

/// What was typed. Bytes that are no text are kept as escapes, so that the file of that name is still found.
QString argumentText(const char *argument)
{
    const QByteArray bytes(argument);
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : base::pathText(bytes);
}

/// The arguments without those that Qt reads itself in a program with a window: "-platform offscreen", "-style=fusion".
QStringList withoutToolkitOptions(QStringList arguments)
{
    static const QStringList withValue {u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"style"_s, u"stylesheet"_s,
        u"session"_s, u"display"_s, u"qwindowgeometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s};
    static const QStringList flags {u"reverse"_s, u"nograb"_s, u"dograb"_s};
    const auto nameOf = [](const QString &argument) {
        return argument.startsWith(u"--"_s) ? argument.mid(2) : argument.startsWith(u'-') ? argument.mid(1) : QString();
    };
    for (qsizetype at = 0; at < arguments.size();) {
        const QString name = nameOf(arguments[at]);
        if (withValue.contains(name))
            arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
        else if (flags.contains(name) || withValue.contains(name.section(u'=', 0, 0)))
            arguments.removeAt(at);
        else
            ++at;
    }
    return arguments;
}

/// Only the window knows Qt's own options: "--style" of `cite` is another thing.
std::expected<cli::CommandLine, QString> readCall(const QStringList &arguments)
{
    std::expected<cli::CommandLine, QString> line = cli::CommandLine::read(arguments);
    if (line && line->kind != cli::CommandLine::Kind::Window)
        return line;
    const std::expected<cli::CommandLine, QString> window = cli::CommandLine::read(withoutToolkitOptions(arguments));
    return window && window->kind == cli::CommandLine::Kind::Window ? window : line;
}

#ifdef AIDE_WITH_GUI
/// Qt aborts where it finds no display. Until there is one, its last words are a sentence and an exit code instead.
void sayThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        cli::reportUsage(u"the window needs a display, and none can be reached (see DISPLAY and WAYLAND_DISPLAY). "
                         "The commands work without one. Try: aide-memoire --help"_s);
        std::_Exit(cli::Usage);
    }
    if (!QLatin1StringView(context.category).startsWith("qt.qpa"_L1))
        cli::reportUsage(message);
}

/// The window's few arguments: --library DIR, --screenshot FILE, files to import, and the place to open.
window::StartOptions startOptions(const cli::Context &context)
{
    window::StartOptions options;
    options.library = context.option(u"library"_s);
    options.screenshot = context.option(u"screenshot"_s);
    for (const QString &word : context.positional) {
        if (application::isFile(word))
            options.files.append(QFileInfo(word).absoluteFilePath());
        else
            options.reference += (options.reference.isEmpty() ? QString() : u" "_s) + word;
    }
    return options;
}

int runWindow(int argc, char **argv, const cli::Context &context)
{
    const QtMessageHandler before = qInstallMessageHandler(sayThatThereIsNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    return window::run(application, startOptions(context));
}
#endif

int runCommand(char **argv, cli::CommandLine line)
{
    // Pages are laid out without a display, whatever display there is or is asked for.
    int argc = 1;
    const bool needsFonts = line.kind == cli::CommandLine::Kind::Command && line.command->needs == cli::Command::Needs::Fonts;
    if (needsFonts)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
#ifdef AIDE_WITH_GUI
    if (needsFonts)
        presentation::Language::speak(line.context.option(u"in"_s));
    line.context.packWords = presentation::packFacts();
    line.context.pageWords = presentation::packWords();
#endif
    return cli::run(line);
}

}

int main(int argc, char **argv)
{
    nameProgram();
    base::setLoggingFromEnvironment();
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(argumentText(argv[index]));
    const auto line = readCall(arguments);
    if (!line)
        return cli::reportUsage(line.error());
#ifdef AIDE_WITH_GUI
    if (line->kind == cli::CommandLine::Kind::Window)
        return runWindow(argc, argv, line->context);
#endif
    return runCommand(argv, *line);
}
