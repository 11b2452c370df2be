// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

namespace presentation {

namespace {

struct Shades {
    QRgb window, windowText, base, alternate, button, muted, accent, accentText, link, visited, tip, tipText, light,
        dark;
};

// The shades of Breeze, so that the window agrees with its icons.
constexpr Shades kLight {0xffeff0f1, 0xff232629, 0xffffffff, 0xfff7f7f7, 0xfffcfcfc, 0xff595f65, 0xff1f6fb2, 0xffffffff,
    0xff185f9c, 0xff7a4a99, 0xff31363b, 0xfffcfcfc, 0xffffffff, 0xffb9bec2};
constexpr Shades kDark {0xff232629, 0xfffcfcfc, 0xff1b1e20, 0xff222528, 0xff31363b, 0xffa9b1b8, 0xff2c79b6, 0xffffffff,
    0xff6cb8f0, 0xffc49be0, 0xff31363b, 0xfffcfcfc, 0xff3c4247, 0xff141618};
constexpr Shades kSepia {0xffe9dfc8, 0xff3d2f1f, 0xfff5ecd9, 0xffefe4cc, 0xfff1e7d2, 0xff635540, 0xff1f6fb2, 0xffffffff,
    0xff155a94, 0xff6b3f8a, 0xff31363b, 0xfffcfcfc, 0xfffffaf0, 0xffc0b18f};
constexpr Shades kContrast {0xff000000, 0xffffffff, 0xff000000, 0xff141414, 0xff1e1e1e, 0xffe0e0e0, 0xff1aebff, 0xff000000,
    0xffffe14d, 0xffe6c3ff, 0xff000000, 0xffffffff, 0xff3a3a3a, 0xff8a8a8a};

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

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

QPalette sepiaPalette()
{
    return paletteOf(kSepia);
}

QPalette contrastPalette()
{
    return paletteOf(kContrast);
}

}
