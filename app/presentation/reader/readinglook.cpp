// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinglook.h"

#include <presentation/settings/settings.h>
#include <presentation/shared/palettes.h>

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// A line of ideographs that reads as well as one of 68 letters has this many.
constexpr double kIdeographs = 36.0 / 68.0;

constexpr std::array kColours {"window", "light", "sepia", "dark", "contrast"};
constexpr std::array kFilters {"all", "operative", "requests"};

/// The value of a name; the first one where the file says something else.
template<typename Value, size_t Count>
Value valueOf(const std::array<const char *, Count> &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&name](const char *one) { return name == QLatin1StringView(one); });
    return Value(found == names.end() ? 0 : found - names.begin());
}

bool isHan(const QString &language)
{
    return language == "zh"_L1 || language == "ja"_L1 || language == "ko"_L1;
}

QFontDatabase::WritingSystem scriptOf(const QString &language)
{
    if (render::isRightToLeft(language))
        return language == "he"_L1 ? QFontDatabase::Hebrew : QFontDatabase::Arabic;
    if (language == "zh"_L1)
        return QFontDatabase::SimplifiedChinese;
    if (language == "ja"_L1)
        return QFontDatabase::Japanese;
    if (language == "ko"_L1)
        return QFontDatabase::Korean;
    return language == "ru"_L1 || language == "uk"_L1 || language == "bg"_L1 ? QFontDatabase::Cyrillic : QFontDatabase::Latin;
}

}

QString pageColoursName(PageColours colours)
{
    return QString::fromLatin1(kColours.at(size_t(colours)));
}

QString paragraphFilterName(ParagraphFilter filter)
{
    return QString::fromLatin1(kFilters.at(size_t(filter)));
}

ReadingLook ReadingLook::of(const Settings &settings)
{
    ReadingLook look;
    look.size = std::clamp(settings.value(Setting::ReaderZoom).toInt(), kSmallestZoom, kLargestZoom);
    look.measure = std::clamp(settings.value(Setting::ReaderMeasure).toInt(), kNarrowest, kWidest);
    look.lineSpacing = std::clamp(settings.value(Setting::ReaderLineSpacing).toInt(), kClosest, kLoosest);
    look.family = settings.value(Setting::ReaderFont).toString();
    look.isJustified = settings.value(Setting::ReaderJustified).toBool();
    look.showsNumbers = settings.value(Setting::ShowNumbers).toBool();
    look.hasSyntaxColours = settings.value(Setting::ReaderSyntaxColours).toBool();
    look.lightSyntaxTheme = settings.value(Setting::LightSyntaxTheme).toString();
    look.darkSyntaxTheme = settings.value(Setting::DarkSyntaxTheme).toString();
    look.colours = valueOf<PageColours>(kColours, settings.value(Setting::ReaderColours).toString());
    look.paragraphs = valueOf<ParagraphFilter>(kFilters, settings.value(Setting::ReaderParagraphs).toString());
    return look;
}

void ReadingLook::zoom(Settings &settings, int percent)
{
    settings.setValue(Setting::ReaderZoom, std::clamp(percent, kSmallestZoom, kLargestZoom));
}

void ReadingLook::reset(Settings &settings)
{
    for (const Setting setting : {Setting::ReaderZoom, Setting::ReaderMeasure, Setting::ReaderLineSpacing, Setting::ReaderFont, Setting::ReaderJustified,
             Setting::ReaderSyntaxColours, Setting::ReaderColours, Setting::ReaderParagraphs})
        settings.reset(setting);
}

QPalette ReadingLook::palette() const
{
    switch (colours) {
    case PageColours::Window:
        break;
    case PageColours::Light:
        return lightPalette();
    case PageColours::Sepia:
        return sepiaPalette();
    case PageColours::Dark:
        return darkPalette();
    case PageColours::Contrast:
        return contrastPalette();
    }
    return {};
}

render::Typography ReadingLook::typography(const QString &language, const QPalette &page, double scale) const
{
    render::Typography type;
    const QFont windowFont = QGuiApplication::font();
    const QString chosen = family == kWindowFont ? QFontInfo(windowFont).family() : family; // Not an alias.
    if (!chosen.isEmpty() && QFontDatabase::writingSystems(chosen).contains(scriptOf(language)))
        type.serif = chosen;
    type.pointSize = windowFont.pointSizeF() * scale * size / 100;
    type.lineSpacing = lineSpacing / 100.0;
    type.isJustified = isJustified;
    type.showNumbers = showsNumbers;
    type.rightToLeft = render::isRightToLeft(language);
    type.ink = page.color(QPalette::Text);
    type.muted = page.color(QPalette::PlaceholderText);
    type.rule = page.color(QPalette::Mid);
    type.accent = page.color(QPalette::Link);
    return type;
}

double ReadingLook::lineWidth(const QString &language, const render::Typography &typography) const
{
    const QFontMetricsF metrics(render::textFont(typography, language));
    if (isHan(language))
        return measure * kIdeographs * metrics.horizontalAdvance(u'国');
    const QString sample = render::isRightToLeft(language)
        ? u"وإذ يشير إلى قراراته السابقة بشأن حقوق الإنسان والحكم المحلي"_s
        : u"the quick brown fox jumps over a lazy dog and reads on by night"_s;
    return measure * metrics.horizontalAdvance(sample) / double(sample.size());
}

}
