// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typography.h"

#include <QFontInfo>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace render {

namespace {

const QString kLatinSerif = u"Noto Serif"_s;
const QString kArabicSerif = u"Noto Naskh Arabic"_s;
const QString kChineseSerif = u"Noto Serif CJK SC"_s;

/// How a colour is drawn: tints that leave the ink readable, and a line of its own.
struct Highlight {
    QRgb light;
    QRgb dark;
    QTextCharFormat::UnderlineStyle line;
    bool hasOverline;
};

constexpr std::array<Highlight, model::kColourCount> kHighlights {{
    {0xfffff0a0, 0xff463b00, QTextCharFormat::SingleUnderline, false},  // Yellow
    {0xffffcfcf, 0xff6b2424, QTextCharFormat::WaveUnderline, false},    // Red
    {0xffd2ecc2, 0xff244414, QTextCharFormat::DashUnderline, false},    // Green
    {0xffc5e6f8, 0xff0f4058, QTextCharFormat::DotLine, false},          // Blue
    {0xffe0d8fb, 0xff41326b, QTextCharFormat::DashDotLine, false},      // Purple
    {0xfff8d0fb, 0xff5c2661, QTextCharFormat::DashDotDotLine, false},   // Magenta
    {0xfffcdcb8, 0xff56350c, QTextCharFormat::DashUnderline, true},     // Orange
    {0xffe2e2e2, 0xff3c3c3c, QTextCharFormat::DotLine, true},           // Grey
}};

/// Naskh is drawn small within its body; a little more size makes it stand beside Latin.
constexpr double kArabicFactor = 1.15;

}

QString serifFor(const QString &language)
{
    if (isRightToLeft(language))
        return kArabicSerif;
    if (language == "zh"_L1)
        return kChineseSerif;
    if (language == "ko"_L1)
        return u"Noto Serif CJK KR"_s;
    if (language == "ja"_L1)
        return u"Noto Serif CJK JP"_s;
    return kLatinSerif;
}

QFont textFont(const Typography &typography, const QString &language, double factor)
{
    QStringList families {serifFor(language), kLatinSerif, kArabicSerif, kChineseSerif};
    if (typography.serif != kLatinSerif)
        families.prepend(typography.serif);
    families.removeDuplicates();
    QFont font(families);
    const bool isArabic = families.first() == kArabicSerif;
    font.setPointSizeF(typography.pointSize * factor * (isArabic ? kArabicFactor : 1.0));
    // Paper and scaled screens want the shapes of the font, not those of a pixel grid.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // A word that is copied from a PDF must be the word: "Unofficial", not "Uno" with one letter for "ffi".
    if (!isArabic)
        font.setFeature(QFont::Tag("liga"), 0);
    return font;
}

double emWidth(const Typography &typography)
{
    // At 72 points the size in pixels is the resolution that layouts without a paint device use.
    QFont font(kLatinSerif);
    font.setPointSizeF(72);
    return typography.pointSize * QFontInfo(font).pixelSize() / 72.0;
}

QColor annotationColour(model::Colour colour, bool dark)
{
    const Highlight &highlight = kHighlights.at(size_t(colour));
    return QColor::fromRgb(dark ? highlight.dark : highlight.light);
}

QTextCharFormat annotationFormat(model::Colour colour, const Typography &typography)
{
    const Highlight &highlight = kHighlights.at(size_t(colour));
    QTextCharFormat format;
    format.setBackground(annotationColour(colour, typography.isDark()));
    format.setUnderlineStyle(highlight.line);
    format.setUnderlineColor(typography.muted);
    if (highlight.hasOverline)
        format.setFontOverline(true);
    return format;
}

QColor annotationInk(model::Colour colour, bool dark)
{
    const QColor tint = annotationColour(colour, dark);
    const double hue = tint.hslHueF();
    const double saturation = tint.hslSaturationF() < 0.1 ? 0.0 : 0.75;
    return QColor::fromHslF(float(std::max(hue, 0.0)), float(saturation), dark ? 0.72F : 0.33F);
}

QTextCharFormat annotationFormat(const model::Annotation &annotation, const Typography &typography)
{
    QTextCharFormat format;
    switch (annotation.kind) {
    case model::AnnotationKind::Highlight:
        return annotationFormat(annotation.colour, typography);
    case model::AnnotationKind::Underline:
        format.setUnderlineStyle(kHighlights.at(size_t(annotation.colour)).line);
        format.setUnderlineColor(annotationInk(annotation.colour, typography.isDark()));
        break;
    case model::AnnotationKind::Strike:
        format.setFontStrikeOut(true);
        format.setForeground(annotationInk(annotation.colour, typography.isDark()));
        break;
    case model::AnnotationKind::WordNote: {
        QColor tint = annotationColour(annotation.colour, typography.isDark());
        tint.setAlphaF(0.55F);
        format.setBackground(tint);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(annotationInk(annotation.colour, typography.isDark()));
        break;
    }
    case model::AnnotationKind::ParagraphNote:
    case model::AnnotationKind::DocumentNote:
    case model::AnnotationKind::Bookmark:
        break;
    }
    return format;
}

}
