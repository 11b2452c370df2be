// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/text/languagenames.h>

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextCharFormat>

namespace render {

/// The typography of a text, on screen or on paper. Sizes follow one scale: 1.0, 1.2, 1.44.
struct Typography {
    QString serif = QStringLiteral("Noto Serif");
    double pointSize = 11.0;
    double lineSpacing = 1.0; ///< A factor of what the script needs.
    bool isJustified = false;
    bool rightToLeft = false;
    bool showNumbers = true; ///< The paragraph addresses in a margin of their own.
    double tableWidth = 0; ///< The room for tables in columns, in pixels; rows that need more are set as lines.
    QColor ink = Qt::black;
    QColor muted = QColor(0x59, 0x59, 0x59);
    QColor rule = QColor(0xbb, 0xbb, 0xbb);
    QColor tint = QColor(0xf0, 0xf2, 0xf5); ///< Behind words that are nobody's but the authors' of a pack.
    QColor accent = QColor(0x1d, 0x5f, 0xa8);
    QColor warning = QColor(0xa0, 0x1c, 0x1c);

    /// Light ink: the page is dark.
    bool isDark() const { return ink.lightness() > 127; }
};

/// The scale of sizes, as factors of the point size.
inline constexpr double kSmallSize = 0.85;
inline constexpr double kLargeSize = 1.2;
inline constexpr double kTitleSize = 1.44;

/// The font family for a language: Noto Serif, or the Noto family of its script.
QString serifFor(const QString &language);

/// A font for texts of a language at `factor` of the point size: the serif with those of the other scripts behind it.
/// `typography.serif` wins where it is not the default.
QFont textFont(const Typography &typography, const QString &language, double factor = 1.0);

/// The width of one em of the typography in the pixels of a layout without a paint device.
double emWidth(const Typography &typography);

/// The background of a highlight, for a light or a dark page; the ink stays readable on it (4.5:1).
QColor annotationColour(model::Colour colour, bool dark);

/// How an annotation's words are drawn: a highlight has a background and the line of its colour, an underline the line alone, a
/// strike a line through them, a note on words a fainter background and dots; what hangs on no words changes none.
QTextCharFormat annotationFormat(const model::Annotation &annotation, const Typography &typography);

/// A shade of the colour that is seen as a line on the page (3:1).
QColor annotationInk(model::Colour colour, bool dark);

/// The line under a highlight, another one for each colour, so that nothing is said by colour alone.
QTextCharFormat annotationFormat(model::Colour colour, const Typography &typography);

using text::isRightToLeft;

}
