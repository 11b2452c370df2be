// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "libraryswitcher.h"
#include "mainwindow.h"

#include <core/base/files.h>
#include <core/base/log.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/screens/settings/appearance.h>

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Panels and previews load in the background; what is not there after this is not waited for.
constexpr std::chrono::milliseconds kSettling {2000};
constexpr QSize kScreenshotSize {1440, 900};

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
    const auto damaged = application::preferences::keepDamagedAside();
    presentation::Settings settings;
    if (settings.value(presentation::Setting::Logging).toBool())
        base::setLogging(true);
    const presentation::Language language(settings);
    const Appearance appearance(settings);
    QApplication::setWindowIcon(QIcon::fromTheme(u"aide-memoire"_s, QIcon(u":/icons/aide-memoire.svg"_s)));
    QGuiApplication::setDesktopFileName(u"aide-memoire"_s);
    const QString last = settings.value(presentation::Setting::LastLibrary).toString();
    const QString named = options.library.isEmpty() ? last : options.library;
    const presentation::StartRequest request {options.reference, options.files, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    if (options.screenshot.isEmpty() && presentation::WindowClaim::handOver(named.isEmpty() ? LibrarySwitcher::sampleFolder() : named, request))
        return 0;
    MainWindow window(settings);
    if (damaged)
        window.libraries().noteDamagedSettings(*damaged);
    if (!options.screenshot.isEmpty())
        shootWhenSettled(application, window, options.screenshot);
    window.show();
    if (!named.isEmpty())
        window.libraries().open(named, options.reference);
    else
        window.libraries().openSample(options.reference);
    if (!options.files.isEmpty())
        window.answer({{}, options.files, {}});
    return application.exec();
}

}
