// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paragraphfilter.h"

#include <output/render/typography.h>

#include <QPalette>
#include <QString>

namespace presentation {

class Settings;

/// The colours of a page to read: those of the window, or some of its own.
enum class PageColours { Window, Light, Sepia, Dark, Contrast };

/// How texts are set on the screen, and which of their paragraphs: what the user chose in the settings. Paper does not follow
/// it. A plain value; its functions ask for the window's fonts, so they belong to the GUI thread.
struct ReadingLook {
    static constexpr int kSmallestZoom = 50;
    static constexpr int kLargestZoom = 400;
    static constexpr int kNarrowest = 40;
    static constexpr int kWidest = 120;
    static constexpr int kClosest = 80;
    static constexpr int kLoosest = 220;
    /// The reader's size as a factor of the window's: one step up the scale.
    static constexpr double kPageScale = 1.2;
    /// In place of the name of a font: the one of the window.
    static inline const QString kWindowFont = QStringLiteral("window");

    int size = 100;        ///< Per cent.
    int measure = 68;      ///< Letters a line.
    int lineSpacing = 100; ///< Per cent of what the font and the script need.
    QString family;       ///< Empty: the serif of each script.
    bool isJustified = false;
    bool showsNumbers = true;
    bool hasSyntaxColours = true; ///< Of verbs, symbols, bodies and dates.
    QString lightSyntaxTheme = {}; ///< The user's choice, so that another one is another look; empty: ours.
    QString darkSyntaxTheme = {};
    PageColours colours = PageColours::Window;
    ParagraphFilter paragraphs = ParagraphFilter::All;

    static ReadingLook of(const Settings &settings);
    /// Sets the size of the letters, within its bounds.
    static void zoom(Settings &settings, int percent);
    /// Puts back all that the panel changes.
    static void reset(Settings &settings);

    /// Without a role of its own where the colours are those of the window.
    QPalette palette() const;
    /// For a text of a language on a page of these colours; a chosen font that lacks the script leaves it to the serif.
    render::Typography typography(const QString &language, const QPalette &page, double scale = kPageScale) const;
    /// The width of a line of the measure, in the layout's pixels.
    double lineWidth(const QString &language, const render::Typography &typography) const;

    bool operator==(const ReadingLook &) const = default;
};

/// The names of colours and filters in the settings.
QString pageColoursName(PageColours colours);
QString paragraphFilterName(ParagraphFilter filter);

}
