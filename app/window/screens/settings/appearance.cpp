// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <presentation/shared/listroles.h>
#include <presentation/shared/palettes.h>
#include <window/controls/windowstyle.h>

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace window {

Appearance::Appearance(presentation::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
{
    // Platforms without a theme of their own (a bare X server, the offscreen one) do not name the folders of icons.
    QStringList folders = QIcon::themeSearchPaths();
    const QStringList found =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    for (const QString &folder : found) {
        if (!folders.contains(folder))
            folders.append(folder);
    }
    QIcon::setThemeSearchPaths(folders);
    // A desktop brings its style; where there is none, Fusion is the one that follows the palette whole.
    const QString style = QApplication::style()->name();
    if (style.isEmpty() || style == "windows"_L1 || style == "fusion"_L1)
        QApplication::setStyle(new WindowStyle);
    connect(&m_settings, &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::ColourScheme)
            applyScheme();
        else if (setting == presentation::Setting::FontSize)
            applyFont();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { applyScheme(); });
    qApp->installEventFilter(this);
    applyScheme();
    applyFont();
}

void Appearance::applyScheme()
{
    const QString wanted = m_settings.value(presentation::Setting::ColourScheme).toString();
    const Qt::ColorScheme scheme = wanted == "dark"_L1 ? Qt::ColorScheme::Dark
        : wanted == "light"_L1                         ? Qt::ColorScheme::Light
                                                       : Qt::ColorScheme::Unknown;
    QStyleHints *hints = QGuiApplication::styleHints();
    {
        const QSignalBlocker blocker(hints); // Our own wish is no news.
        if (scheme == Qt::ColorScheme::Unknown)
            hints->unsetColorScheme();
        else
            hints->setColorScheme(scheme);
    }
    // Where the desktop has a palette of its own it is kept; Fusion alone takes ours.
    if (qobject_cast<WindowStyle *>(QApplication::style())) {
        const bool dark = scheme == Qt::ColorScheme::Unknown ? hints->colorScheme() == Qt::ColorScheme::Dark
                                                             : scheme == Qt::ColorScheme::Dark;
        QApplication::setPalette(dark ? presentation::darkPalette() : presentation::lightPalette());
    }
    applyIcons();
}

void Appearance::applyIcons()
{
    const QString theme = presentation::isDark() ? u"breeze-dark"_s : u"breeze"_s;
    if (QIcon::themeName() != theme)
        QIcon::setThemeName(theme);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

void Appearance::applyFont()
{
    QFont font = m_systemFont;
    const int points = m_settings.value(presentation::Setting::FontSize).toInt();
    if (points >= 6 && points <= 32)
        font.setPointSize(points);
    QApplication::setFont(font);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        applyIcons();
    return QObject::eventFilter(watched, event);
}

}
