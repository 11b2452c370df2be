// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphreader.h"

#include <algorithm>

namespace render {

namespace {

/// A glyph stands for so many letters at most.
constexpr qsizetype kMostLetters = 4;

/// Letters without spaces and marks of direction.
QString lettersOnly(const QString &text, QString::NormalizationForm form)
{
    QString letters = text.normalized(form);
    letters.removeIf([](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Format || unit.category() == QChar::Other_Control; });
    return letters;
}

/// All ways to read a text in its glyphs. Stack only.
class Readings
{
public:
    Readings(const QString &text, const QList<QString> &glyphs)
        : m_text(text)
        , m_glyphs(glyphs)
        , m_ways(size_t((glyphs.size() + 1) * (text.size() + 1)))
    {
        count();
    }

    bool isCertain() const { return ways(0, 0) == 1; }
    /// How many letters each glyph stands for, where the reading is certain.
    QList<qsizetype> lengths() const
    {
        QList<qsizetype> lengths;
        qsizetype at = 0;
        for (qsizetype glyph = 0; glyph < m_glyphs.size(); ++glyph) {
            const QList<qsizetype> possible = lengthsAt(glyph, at);
            const auto length = std::ranges::find_if(possible, [&](qsizetype one) { return ways(glyph + 1, at + one) > 0; });
            lengths.append(*length);
            at += *length;
        }
        return lengths;
    }

private:
    int ways(qsizetype glyph, qsizetype at) const { return m_ways[size_t(glyph * (m_text.size() + 1) + at)]; }

    void count()
    {
        m_ways.back() = 1;
        for (qsizetype glyph = m_glyphs.size() - 1; glyph >= 0; --glyph) {
            for (qsizetype at = 0; at <= m_text.size(); ++at) {
                int found = 0;
                for (const qsizetype length : lengthsAt(glyph, at))
                    found += ways(glyph + 1, at + length);
                m_ways[size_t(glyph * (m_text.size() + 1) + at)] = std::min(found, 2);
            }
        }
    }

    QList<qsizetype> lengthsAt(qsizetype glyph, qsizetype at) const
    {
        const QString &known = m_glyphs.at(glyph);
        const QStringView rest = QStringView(m_text).sliced(at);
        if (!known.isEmpty()) {
            const bool isIt = rest.startsWith(known) || (known.size() == 1 && rest.startsWith(known.front().mirroredChar()));
            return isIt ? QList {known.size()} : QList<qsizetype>();
        }
        QList<qsizetype> lengths;
        for (qsizetype length = 1; length <= std::min(kMostLetters, rest.size()); ++length)
            lengths.append(length);
        return lengths;
    }

    QString m_text;
    QList<QString> m_glyphs; ///< Empty for what is not known.
    std::vector<int> m_ways; ///< From a glyph and a letter on; 2 for more.
};

}

bool GlyphReader::learn(const QString &text, const QList<PaintedGlyph> &glyphs, Unknown unknown)
{
    if (std::ranges::all_of(glyphs, [this](const PaintedGlyph &glyph) { return isKnown(glyph); }))
        return false;
    const auto isUnknownPair = [this](const PaintedGlyph &one, const PaintedGlyph &next) { return !isKnown(one) && !isKnown(next); };
    if (unknown == Unknown::Apart && std::ranges::adjacent_find(glyphs, isUnknownPair) != glyphs.end())
        return false;
    // Some fonts have a glyph for a letter with its mark, some have one for each.
    return learnIn(QString::NormalizationForm_KC, text, glyphs) || learnIn(QString::NormalizationForm_KD, text, glyphs);
}

bool GlyphReader::learnIn(QString::NormalizationForm form, const QString &text, const QList<PaintedGlyph> &glyphs)
{
    QList<PaintedGlyph> read;
    QList<QString> known;
    for (const PaintedGlyph &glyph : glyphs) {
        const QString letters = lettersOnly(m_maps[size_t(glyph.font)].text(glyph.code), form);
        if (isKnown(glyph) && letters.isEmpty())
            continue;
        read.append(glyph);
        known.append(letters);
    }
    const QString letters = lettersOnly(text, form);
    const Readings readings(letters, known);
    if (!readings.isCertain())
        return false;
    qsizetype at = 0;
    const QList<qsizetype> lengths = readings.lengths();
    for (qsizetype index = 0; index < read.size(); ++index) {
        const PaintedGlyph &glyph = read.at(index);
        if (!isKnown(glyph))
            m_maps[size_t(glyph.font)].insert(glyph.code, letters.sliced(at, lengths.at(index)));
        at += lengths.at(index);
    }
    return true;
}

}
