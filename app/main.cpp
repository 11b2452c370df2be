// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/run.h>

#ifdef AIDE_WITH_GUI
#include <gui/run.h>

#include <QApplication>
#else
#include <QGuiApplication>
#endif

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"aide-memoire"_s);
    QCoreApplication::setOrganizationName(u"aide-memoire"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AIDE_VERSION));
}

/// The first word that is a command, or nothing: then the window is meant.
QString commandOf(const QStringList &arguments)
{
    const auto command = std::ranges::find_if(arguments, cli::isCommand);
    return command == arguments.end() ? QString() : *command;
}

#ifdef AIDE_WITH_GUI
/// The window's few arguments: --library DIR, --screenshot FILE, files to import, and the place to open.
gui::StartOptions startOptions(const QStringList &arguments)
{
    gui::StartOptions options;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (arguments[index] == u"--library")
            options.library = arguments.value(++index);
        else if (arguments[index] == u"--screenshot")
            options.screenshot = arguments.value(++index);
        else if (QFileInfo(arguments[index]).isFile())
            options.files.append(QFileInfo(arguments[index]).absoluteFilePath());
        else if (!arguments[index].startsWith(u'-'))
            options.reference += (options.reference.isEmpty() ? QString() : u" "_s) + arguments[index];
    }
    return options;
}
#endif

int runCommand(int argc, char **argv, const QStringList &arguments, bool needsFonts)
{
    // Pages are laid out without a display.
    if (needsFonts && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    return cli::run(arguments);
}

}

int main(int argc, char **argv)
{
    nameProgram();
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const QString command = commandOf(arguments);
#ifdef AIDE_WITH_GUI
    if (command.isEmpty()) {
        QApplication application(argc, argv);
        return gui::run(application, startOptions(application.arguments().mid(1)));
    }
#endif
    return runCommand(argc, argv, arguments, cli::needsFonts(command));
}
