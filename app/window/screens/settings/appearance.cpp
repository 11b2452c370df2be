// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <presentation/shared/listroles.h>
#include <window/controls/windowstyle.h>

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace window {

namespace {

struct Shades {
    QRgb window, windowText, base, alternate, button, muted, accent, accentText, link, visited, tip, tipText, light,
        dark;
};

// The shades of Breeze, so that the window agrees with its icons.
constexpr Shades kLight {0xffeff0f1, 0xff232629, 0xffffffff, 0xfff7f7f7, 0xfffcfcfc, 0xff62686e, 0xff1f6fb2, 0xffffffff,
    0xff1a64a3, 0xff7a4a99, 0xff31363b, 0xfffcfcfc, 0xffffffff, 0xffb9bec2};
constexpr Shades kDark {0xff232629, 0xfffcfcfc, 0xff1b1e20, 0xff222528, 0xff31363b, 0xffa9b1b8, 0xff2f7fbe, 0xffffffff,
    0xff6cb8f0, 0xffc49be0, 0xff31363b, 0xfffcfcfc, 0xff3c4247, 0xff141618};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.windowText);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.windowText);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.windowText);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::PlaceholderText, shades.muted);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Accent, shades.accent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.visited);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.tipText);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.alternate);
    set(QPalette::Mid, shades.dark);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, 0xff101010);
    const QColor faded = QColor::fromRgb(shades.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.dark));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(shades.windowText));
    return palette;
}

}

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
        QApplication::setPalette(paletteOf(dark ? kDark : kLight));
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
