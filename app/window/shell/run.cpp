// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "libraryswitcher.h"
#include "mainwindow.h"

#include <core/base/files.h>
#include <core/base/log.h>
#include <core/jobs/runner.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/screens/settings/appearance.h>

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QIcon>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Panels and previews load in the background; what is not there after this is not waited for.
constexpr std::chrono::milliseconds kSettling {2000};
constexpr QSize kScreenshotSize {1440, 900};

/// The fonts of the system are listed while the settings are read.
void listFonts(jobs::Runner &runner)
{
    runner.runInBackground<std::monostate>(&runner,
        []() -> base::Status {
            (void)QFontDatabase::families();
            return base::ok();
        },
        [](const base::Status &) {});
}

/// Draws the window once it has opened its library (or said why not), and closes it.
void shootWhenSettled(QApplication &application, MainWindow &window, const QString &file)
{
    window.resize(kScreenshotSize);
    QObject::connect(&window, &MainWindow::opened, &window, [&application, &window, file] {
        QTimer::singleShot(kSettling, &window, [&application, &window, file] {
            const base::Status saved = base::writeFile(file, [&window, &file](QIODevice &device) -> base::Status {
                const QByteArray format = QFileInfo(file).suffix().toLatin1();
                if (!window.grab().save(&device, format.isEmpty() ? "png" : format.constData()))
                    return base::failure(base::ErrorCode::WriteFailed, file);
                return base::ok();
            });
            window.close();
            application.exit(saved ? 0 : 1);
        });
    });
}

}

int run(QApplication &application, const StartOptions &options)
{
    jobs::Runner early;
    listFonts(early);
    const auto damaged = application::preferences::keepDamagedAside();
    presentation::Settings settings;
    if (settings.value(presentation::Setting::Logging).toBool())
        base::setLogging(true);
    const presentation::Language language(settings);
    const Appearance appearance(settings);
    // No theme of icons is asked for our own: it has none, and to learn that it reads all the themes that it falls back to.
    QApplication::setWindowIcon(QIcon(u":/icons/aide-memoire.svg"_s));
    QGuiApplication::setDesktopFileName(u"aide-memoire"_s);
    const QString last = settings.value(presentation::Setting::LastLibrary).toString();
    const QString named = options.library.isEmpty() ? last : options.library;
    const presentation::StartRequest request {options.reference, options.files, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    const QString folder = named.isEmpty() ? LibrarySwitcher::sampleFolder() : named;
    const auto access = named.isEmpty() ? presentation::LibraryAccess::Sample : presentation::LibraryAccess::AsPossible;
    if (options.screenshot.isEmpty() && presentation::WindowClaim::handOver(folder, request))
        return 0;
    // The library is opened while the window is made.
    auto opener = std::make_unique<presentation::LibraryOpener>();
    opener->begin(folder, access);
    MainWindow window(settings);
    window.libraries().setOpener(std::move(opener));
    if (damaged)
        window.libraries().noteDamagedSettings(*damaged);
    if (!options.screenshot.isEmpty())
        shootWhenSettled(application, window, options.screenshot);
    window.show();
    window.libraries().open(folder, options.reference, access);
    if (!options.files.isEmpty())
        window.answer({{}, options.files, {}});
    return application.exec();
}

}
