// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unicodemap.h"

#include <QList>
#include <QString>

#include <vector>

namespace render {

/// A glyph that was painted.
struct PaintedGlyph {
    int font = 0; ///< Its place in the list of fonts.
    int code = 0;
};

/// Finds out what glyphs say that no map of their font tells, as the ligatures of Arabic: by the texts that they were painted for.
class GlyphReader
{
public:
    explicit GlyphReader(std::vector<UnicodeMap> &maps)
        : m_maps(maps)
    {
    }

    enum class Unknown { Apart, Adjacent };

    /// Learns from a text and its glyphs, in the order of reading, where there is one way only to read it. True when it has learnt.
    /// Apart: only where no two unknown glyphs follow each other, which tells a ligature from its parts.
    bool learn(const QString &text, const QList<PaintedGlyph> &glyphs, Unknown unknown);

private:
    bool isKnown(const PaintedGlyph &glyph) const { return m_maps[size_t(glyph.font)].contains(glyph.code); }
    bool learnIn(QString::NormalizationForm form, const QString &text, const QList<PaintedGlyph> &glyphs);

    std::vector<UnicodeMap> &m_maps;
};

}
