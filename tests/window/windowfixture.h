// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/pipeline/sample.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/screens/settings/appearance.h>
#include <window/shell/importflow.h>
#include <window/shell/libraryswitcher.h>
#include <window/shell/mainwindow.h>
#include <window/shell/navigationcontroller.h>

#include <testdata.h>

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <utility>

/// The real window with settings of its own, in a home that goes with the test. A test class inherits it beside QObject and
/// calls start() before, and stop() after each function. Pictures go to the folder AIDE_SCREENSHOTS.
class WindowFixture
{
protected:
    /// The names of pictures begin with `pictures`.
    explicit WindowFixture(QString pictures = {})
        : m_pictures(std::move(pictures))
    {
        newHome();
    }

    void newHome()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_library = home(QStringLiteral("library"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home(QStringLiteral("settings")));
    }
    /// The path of a file or folder of the home.
    QString home(const QString &name) const { return m_home->filePath(name); }

    /// Settings as on the first day, in English, and an empty window.
    void start()
    {
        QDir(home(QStringLiteral("settings"))).removeRecursively();
        m_settings = std::make_unique<presentation::Settings>();
        m_settings->setValue(presentation::Setting::UiLanguage, QStringLiteral("en"));
        m_language = std::make_unique<presentation::Language>(*m_settings);
        m_appearance = std::make_unique<window::Appearance>(*m_settings);
        makeWindow();
    }
    /// The window as it comes up at the next start.
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<window::MainWindow>(*m_settings);
        m_window->resize(1440, 900);
        m_window->show();
    }
    void stop()
    {
        m_window.reset();
        m_appearance.reset();
        m_language.reset();
        m_settings.reset();
    }

    /// Calls what opens a library, and waits until it is open.
    template<typename Opening>
    [[nodiscard]] bool opens(Opening opening)
    {
        QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
        opening();
        return (opened.count() > 0 || opened.wait(20'000)) && opened.first().first().toBool();
    }
    [[nodiscard]] bool openLibrary()
    {
        return opens([this] { m_window->libraries().open(m_library); });
    }

    template<typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    void shoot(const QString &name) const { shoot(*m_window, name); }
    void shoot(QWidget &widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("AIDE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QTest::qWait(400); // What comes in the background has come.
        QVERIFY(widget.grab().save(QDir(folder).filePath(m_pictures + name + QStringLiteral(".png"))));
    }

    QString m_library;
    std::unique_ptr<presentation::Settings> m_settings;
    std::unique_ptr<presentation::Language> m_language;
    std::unique_ptr<window::Appearance> m_appearance;
    std::unique_ptr<window::MainWindow> m_window;

private:
    QString m_pictures;
    std::unique_ptr<QTemporaryDir> m_home;
};
